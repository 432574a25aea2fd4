"""The plan as it is kept: everything that `read_plan` needs, in one compact file.

``ground.zip`` holds the atoms, their neighbours, the grids' rows and the layers of the
city as GeoParquet. What can be computed from them is not in it: grids, names, figures and
findings are made anew by `gridplan.finish`, so they can never contradict the assignment.
"""

from __future__ import annotations

import io
import json
import zipfile
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
from pyproj import CRS

from gridplan.crs import WGS84, named_crs
from gridplan.errors import InputError
from gridplan.files import settle
from gridplan.findings import FINDING_COLUMNS
from gridplan.formulas import unmark_formula
from gridplan.layers import Layers
from gridplan.plan.assignment import (
    ATOM_ID,
    MOVE_COLUMNS,
    REGISTRY_COLUMNS,
    Assignment,
    Ground,
    empty_moves,
)
from gridplan.plan.core import Plan
from gridplan.plan.finish import finish, outlined
from gridplan.rules import Rules
from gridplan.schema import BUILDING_ID, GRID_CODE, LAYERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from geopandas import GeoDataFrame
    from pandas import DataFrame


GROUND_FILE = "ground.zip"
REGISTRY_FILE = "registry.csv"
MOVES_FILE = "moves.csv"
RULES_FILE = "plan.toml"
RECORD_FILE = "run.json"
# Raised when an older program could not read what is written.
FORMAT = 1
# A zip stamps its members with the time; the same plan is to be the same file.
_STAMP = (2000, 1, 1, 0, 0, 0)
_ATOM = "atom"


def write_ground(plan: Plan, path: Path) -> None:
    """Write what `read_plan` needs into one file.

    Parameters
    ----------
    plan
        A plan with an assignment and layers.
    path
        File to write, ``ground.zip`` by custom.

    Raises
    ------
    InputError
        If the plan has no assignment or no layers.
    """
    if plan.assignment is None or plan.layers is None:
        msg = "This plan has no atoms or no layers: it cannot be kept to be read back."
        raise InputError(msg)
    ground, layers = plan.assignment.ground, plan.layers
    meta = {
        "format": FORMAT,
        "crs": layers.crs.to_wkt(),
        **{name: getattr(layers, name) for name in ("attribution",) if hasattr(layers, name)},
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        _put(archive, "meta.json", json.dumps(meta, ensure_ascii=False, sort_keys=True).encode())
        atoms = ground.atoms.assign(grid=plan.assignment.grid.astype(np.int32))
        atoms.index = atoms.index.astype(object)  # one type, whichever steps made it
        _put(archive, "atoms.parquet", _packed(atoms))
        pairs = ground.neighbours.astype({"left": np.int32, "right": np.int32})
        _put(archive, "neighbours.parquet", _packed(pairs))
        _put(archive, "grids.parquet", _packed(plan.assignment.grids))
        for name in LAYERS:
            frame = getattr(layers, name)
            if name == "buildings":
                at = ground.buildings.index.get_indexer(frame.index)
                atom = np.append(ground.atom_of_building.to_numpy(np.int32), np.int32(-1))
                frame = frame.assign(**{_ATOM: atom[at]})
            _put(archive, f"{name}.parquet", _packed(frame))
        if layers.gates is not None:
            _put(archive, "gates.parquet", _packed(layers.gates))
        found = gpd.GeoDataFrame(layers.findings, geometry="geometry", crs=layers.crs)
        _put(archive, "findings.parquet", _packed(found))


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """Add a member with a fixed time stamp."""
    archive.writestr(zipfile.ZipInfo(name, _STAMP), content)


def _packed(frame: DataFrame) -> bytes:
    """Return a table as (Geo)Parquet."""
    stream = io.BytesIO()
    if isinstance(frame, gpd.GeoDataFrame):
        frame.to_parquet(stream, compression="zstd")
    else:
        pq.write_table(pa.Table.from_pandas(frame), stream, compression="zstd")
    return stream.getvalue()


def read_plan(folder: str | Path) -> Plan:
    """Read a plan that `gridplan partition`, `update` or `edit` wrote.

    Parameters
    ----------
    folder
        The folder of the plan, which is put in order first where a run was killed while its
        files were moved into place: ``ground.zip``, ``plan.toml``, ``run.json``,
        ``registry.csv`` and, where a building ever moved, ``moves.csv`` are read.

    Returns
    -------
    Plan
        Complete: it can be audited, edited and written again without the inputs.
        Written again, ``grids.geojson`` is the same byte for byte.

    Raises
    ------
    InputError
        If the folder holds no plan, or one that is damaged or of a later version; it names
        the file.

    Examples
    --------
    >>> import tempfile
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.read_layers(**gp.make_town()))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = plan.write(folder)
    ...     again = gp.read_plan(folder)
    >>> again.grids.equals(plan.grids)
    True
    """
    return _read(Path(folder), finish)


def read_outlined(folder: str | Path) -> Plan:
    """Read as much of a plan as an update looks at; see `gridplan.plan.finish.outlined`.

    Parameters
    ----------
    folder
        As of `read_plan`, which says what else may happen.
    """
    return _read(Path(folder), outlined)


def rules_in(folder: str | Path) -> Rules:
    """Return the rules of a plan in its folder, which is put in order first.

    Parameters
    ----------
    folder
        As of `read_plan`, which says what else may happen.
    """
    folder = Path(folder)
    with _told_as_damage(folder):
        settle(folder)
    needed = (GROUND_FILE, REGISTRY_FILE, RULES_FILE)
    missing = [name for name in needed if not (folder / name).is_file()]
    if missing:
        what = ", ".join(missing) if folder.is_dir() else "the folder itself"
        msg = (
            f"{folder} holds no plan that can be read: {what} missing. Name a folder that "
            "`gridplan partition` wrote."
        )
        raise InputError(msg)
    return Rules.from_toml(folder / RULES_FILE)


def count_buildings(folder: Path) -> int:
    """Return how many buildings a plan in its folder has, without reading them."""
    path = folder / GROUND_FILE
    with (
        _told_as_damage(path),
        zipfile.ZipFile(path) as archive,
        archive.open("buildings.parquet") as member,
    ):
        return int(pq.read_metadata(member).num_rows)


def _read(folder: Path, made: Callable[..., Plan]) -> Plan:
    """Return the plan in a folder as it is made of its assignment, layers and rules."""
    rules = rules_in(folder)
    with _told_as_damage(folder / GROUND_FILE):
        assignment, layers = _read_ground(folder / GROUND_FILE)
    with _told_as_damage(folder / REGISTRY_FILE):
        assignment = replace(assignment, registry=_read_registry(folder / REGISTRY_FILE))
    with _told_as_damage(folder / MOVES_FILE):
        moves = _read_moves(folder / MOVES_FILE)
    run: dict[str, Any] = {}
    record = folder / RECORD_FILE
    if record.is_file():
        with _told_as_damage(record):
            run = dict(json.loads(record.read_text(encoding="utf-8")))
    kept = {name: value for name, value in run.items() if name not in {"outputs", "inputs"}}
    # Paths are told in the record only: the same city in other files is the same ground.
    layers = replace(layers, sources=run.get("inputs", {}))
    plan = made(assignment, layers, rules=rules)
    return replace(plan, moves=moves, run={**plan.run, **kept})


def as_plan(plan: Plan | str | Path) -> Plan:
    """Return a plan as it is, or read it from its folder.

    Parameters
    ----------
    plan
        A plan, or what `read_plan` takes.

    Raises
    ------
    InputError
        As `read_plan`; also for anything else in the place of a plan.
    """
    if isinstance(plan, str | Path):
        return read_plan(plan)
    if not isinstance(plan, Plan):
        msg = f"A plan, or the folder of one, is wanted, not {type(plan).__name__}."
        raise InputError(msg)
    return plan


@contextmanager
def _told_as_damage(path: Path) -> Iterator[None]:
    """Turn whatever a spoilt file makes its readers say into one error that names it."""
    try:
        yield
    except _FromLaterError as error:
        msg = f"{path} {error}. Install the gridplan that wrote it, or a later one."
        raise InputError(msg) from error
    # Archive, JSON, Parquet and projection: each reader has errors of its own.
    except (
        OSError,
        LookupError,
        TypeError,
        ValueError,
        AttributeError,
        RuntimeError,
        zipfile.BadZipFile,
    ) as error:
        msg = f"{path} is damaged ({error}). Copy it again, or plan again."
        raise InputError(msg) from error


class _FromLaterError(Exception):
    """A file of a format that this program does not know yet."""


def _read_ground(path: Path) -> tuple[Assignment, Layers]:
    """Return the assignment and the layers in a file of `write_ground`."""
    with zipfile.ZipFile(path) as archive:
        meta = json.loads(archive.read("meta.json"))
        if meta["format"] > FORMAT:
            msg = f"is of format {meta['format']}, this program reads up to {FORMAT}"
            raise _FromLaterError(msg)
        crs = named_crs(CRS.from_wkt(meta["crs"]))
        there = [*LAYERS, *(["gates"] if "gates.parquet" in archive.namelist() else [])]
        frames = {name: _frame(archive, name, crs) for name in there}
        atoms = _frame(archive, "atoms", WGS84)
        neighbours = _table(archive, "neighbours").astype({"left": np.int64, "right": np.int64})
        rows = _table(archive, "grids")
        found = _frame(archive, "findings", crs)
    buildings = frames["buildings"]
    atom = buildings.pop(_ATOM).to_numpy()
    placed = atom >= 0
    of_building = pd.Series(
        atoms.index.to_numpy(object)[atom[placed]],
        index=buildings.index[placed].rename(BUILDING_ID),
        name=ATOM_ID,
    )
    grid = atoms.pop("grid").to_numpy(np.int64)
    atoms.index = atoms.index.astype(object)
    ground = Ground(atoms, of_building, neighbours)
    findings = pd.DataFrame(found)[list(FINDING_COLUMNS)]
    findings["geometry"] = found.geometry.to_numpy(object)
    extra: dict[str, Any] = {}
    if meta.get("attribution"):
        extra["attribution"] = tuple(meta["attribution"])
    layers = Layers(**frames, findings=findings, **extra)
    texts = [name for name in rows.columns if name != "locked"]
    return Assignment(ground, grid, rows.astype(dict.fromkeys(texts, object))), layers


def _frame(archive: zipfile.ZipFile, name: str, crs: CRS) -> GeoDataFrame:
    """Return a layer; the CRS is the one object of all layers."""
    frame = gpd.read_parquet(io.BytesIO(archive.read(f"{name}.parquet")))
    return frame.set_crs(crs, allow_override=True)


def _table(archive: zipfile.ZipFile, name: str) -> DataFrame:
    """Return a table without geometry."""
    return pq.read_table(io.BytesIO(archive.read(f"{name}.parquet"))).to_pandas()


def _read_registry(path: Path) -> DataFrame:
    """Return the codes given before."""
    table = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    table = table.set_index(GRID_CODE)[list(REGISTRY_COLUMNS)].astype(object)
    table.index = table.index.astype(object)
    return table


def _read_moves(path: Path) -> DataFrame:
    """Return the moves of buildings; none where there is no such file."""
    if not path.is_file():
        return empty_moves()
    table = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    table = table[list(MOVE_COLUMNS)].map(unmark_formula).astype(object)
    return table.astype({"times": np.int64})
