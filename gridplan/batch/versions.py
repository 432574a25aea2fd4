"""Which code and which libraries a result comes from."""

from __future__ import annotations

import contextlib
import functools
import hashlib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import shapely

# Entry of the version of a worker: the hash of the code it runs.
CODE = "code"
_PACKAGES = (
    "gridplan", "geopandas", "numba", "numpy", "pandas", "pyarrow", "pyproj", "scipy", "shapely",
)  # fmt: skip


def hash_of_code(root: Path) -> str:
    """Return a hash of every module below a folder, the same for any ends of lines.

    A list of the files that decide a plan would be out of date one day.
    """
    code = hashlib.sha256()
    for path in sorted(root.rglob("*.py")):
        code.update(path.relative_to(root).as_posix().encode())
        code.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return code.hexdigest()[:40]


@functools.cache
def worker_version() -> dict[str, str]:
    """Return what a worker must share: `CODE`, a hash of all it runs, and versions by name."""
    found = {CODE: hash_of_code(Path(__file__).parents[1]), "GEOS": shapely.geos_version_string}
    for package in _PACKAGES:
        with contextlib.suppress(PackageNotFoundError):
            found[package] = version(package)
    return found


@functools.cache
def code_version() -> str:
    """Return a hash of the code that makes results and of what it builds on."""
    text = "".join(f"{name} {value}\n" for name, value in sorted(worker_version().items()))
    return hashlib.sha256(text.encode()).hexdigest()[:40]
