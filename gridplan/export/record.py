"""``run.json``: how a plan came about, so that anyone can make it again."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import platform
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan.batch import COMMUNITY_HASHES
from gridplan.plan.attribution import attribution

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from gridplan.plan.core import Plan

_PACKAGES = ("gridplan", "numpy", "pandas", "geopandas", "shapely", "pyproj", "pyogrio", "numba")


def run_record(
    plan: Plan, files: Iterable[Path], hashes: Mapping[str, str], *, write_s: float
) -> dict[str, Any]:
    """Return the record of a run.

    Parameters
    ----------
    plan
        The plan; what its ``run`` says goes first and is kept.
    files
        The files written, without ``run.json``.
    hashes
        SHA-256 of each by its name.
    write_s
        Seconds it took to write them.
    """
    rules = plan.rules.to_toml(comments=False).encode()
    record: dict[str, Any] = {
        "seed": plan.rules.partition.seed,
        "crs": plan.grids.crs.to_string(),
        "rules_sha256": hashlib.sha256(rules).hexdigest(),
        "inputs": plan.layers.sources if plan.layers is not None else {},
    }
    record |= plan.run
    if credits_of := attribution(plan):
        record["attribution"] = list(credits_of)
    record["versions"] = versions() | record.get("versions", {})
    record["seconds"] = {**record.get("seconds", {}), "write": round(write_s, 3)}
    record["peak_memory_mb"] = max(record.get("peak_memory_mb") or 0.0, peak_memory_mb())
    record["outputs"] = {
        path.name: {"sha256": hashes[path.name], "bytes": path.stat().st_size} for path in files
    }
    if COMMUNITY_HASHES in record:  # last: it may be thousands of lines
        record[COMMUNITY_HASHES] = record.pop(COMMUNITY_HASHES)
    return record


def write_json(record: dict[str, Any], path: Path) -> None:
    """Write a record as indented JSON; numpy numbers become plain ones."""
    text = json.dumps(record, ensure_ascii=False, indent=2, default=_plain)
    # Paths of a system whose locale knows fewer letters than they have: their bytes.
    path.write_bytes(f"{text}\n".encode("utf-8", "surrogateescape"))


def versions() -> dict[str, str]:
    """Return the versions of everything that may change a plan."""
    import pyogrio
    import pyproj
    import shapely

    found = {name: importlib.metadata.version(name) for name in _PACKAGES}
    return found | {
        "python": platform.python_version(),
        "GEOS": shapely.geos_version_string,
        "PROJ": pyproj.proj_version_str,
        "GDAL": pyogrio.__gdal_version_string__,
        "platform": platform.platform(terse=True),
    }


def hashes_of(files: Iterable[Path]) -> dict[str, str]:
    """Return the SHA-256 of each file by its name."""
    files = sorted(files)
    with ThreadPoolExecutor() as threads:  # hashing lets go of Python's lock
        return dict(zip((path.name for path in files), threads.map(sha256, files), strict=True))


def sha256(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def peak_memory_mb() -> float:
    """Return the most memory this process has held, in megabytes (0 on Windows: unknown)."""
    if sys.platform == "win32":
        return 0.0
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6, 1)


def _plain(value: object) -> Any:  # noqa: ANN401
    """Return a numpy value as a plain one, anything else as text."""
    if isinstance(value, (np.generic, np.ndarray)):
        return value.tolist()
    return str(value)
