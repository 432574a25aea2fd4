"""Results that are kept, and the hashes under which they are found again."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.batch.packing import dumps, loads
from gridplan.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

# What decides the plan of a community: a change in any of these makes old results stale.
_DECISIVE = ("fabric", "partition", "divide.py", "community.py")
_DECISIVE_PACKAGES = ("gridplan", "numpy", "numba", "scipy", "shapely", "highspy")
# What decides how a file is read; not in the keys of kept results, which hold what was read.
_READING = ("sources", "batch", "coordinates.py", "crs.py", "findings.py", "schema.py")
_READING_PACKAGES = ("geopandas", "pandas", "pyarrow", "pyproj")


@dataclass(frozen=True, slots=True)
class Store:
    """Results by content hash, one file each; files appear whole or not at all.

    `folder` is made when missing. It holds pickles: keep it where only you can write.
    """

    folder: Path

    def load(self, key: str) -> Any | None:  # noqa: ANN401
        """Return a result, None if there is none or its file is damaged."""
        try:
            content = (self.folder / key).read_bytes()
        except OSError:
            return None
        checksum, packed = content[:32], content[32:]
        return loads(packed) if hashlib.sha256(packed).digest() == checksum else None

    def save(self, key: str, result: Any) -> None:  # noqa: ANN401
        """Keep a result."""
        packed = dumps(result)
        unfinished = self.folder / f".{key}.{os.getpid()}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(hashlib.sha256(packed).digest() + packed)
            unfinished.replace(self.folder / key)
        except OSError as error:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            reason = error.strerror or str(error)
            msg = f"Cannot write into {self.folder}: {reason}. Check the free space."
            raise InputError(msg) from error

    def prune(self, keys: Iterable[str] = ()) -> None:
        """Remove everything but some results, and the folder when nothing is left."""
        kept = set(keys)
        if self.folder.is_dir():
            for path in self.folder.iterdir():
                if path.name not in kept:
                    path.unlink(missing_ok=True)
            if not kept:
                self.folder.rmdir()


def digest(*values: object) -> str:
    """Return a content hash of arrays, geometries and plain values."""
    total = hashlib.sha256()
    for value in values:
        for piece in _pieces(value):
            total.update(len(piece).to_bytes(8, "little"))
            total.update(piece)
    return total.hexdigest()[:40]


def _pieces(value: object) -> list[bytes]:
    """Return the bytes that tell one value from any other."""
    if isinstance(value, np.ndarray) and value.dtype == object:
        packed = shapely.to_wkb(value).tolist()
        return [repr([len(item) for item in packed]).encode(), b"".join(packed)]
    if isinstance(value, np.ndarray):
        return [f"{value.dtype.str}{value.shape}".encode(), value.tobytes()]
    if isinstance(value, shapely.Geometry):
        return [shapely.to_wkb(value)]
    return [repr(value).encode()]


def code_version() -> str:
    """Return a hash of the code that plans a community, and of what it builds on."""
    return _version_of(_DECISIVE, _DECISIVE_PACKAGES)


def worker_version() -> str:
    """Return a hash of all code that a worker runs: what plans, and what reads."""
    return digest(code_version(), _version_of(_READING, _READING_PACKAGES))


@functools.cache
def _version_of(code: tuple[str, ...], packages: tuple[str, ...]) -> str:
    """Return a hash of files and folders of this package, and of versions of others."""
    from importlib.metadata import PackageNotFoundError, version

    root = Path(__file__).parents[1]
    total = hashlib.sha256(shapely.geos_version_string.encode())
    for package in packages:
        with contextlib.suppress(PackageNotFoundError):
            total.update(f"{package} {version(package)}\n".encode())
    for name in code:
        place = root / name
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            total.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return total.hexdigest()[:40]
