"""`write_plan`: all files of a plan at once."""

from __future__ import annotations

import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pandas as pd

from gridplan.coordinates import check_datums
from gridplan.export.geojson import write_geojson
from gridplan.export.record import run_record, write_json
from gridplan.export.reports import place_findings, write_findings
from gridplan.export.shapefile import write_shapefile
from gridplan.export.staging import staged, told
from gridplan.export.tables import write_csv, write_geopackage, write_parquet
from gridplan.findings import FINDING_COLUMNS
from gridplan.plan.core import BUILDING_COLUMNS, COMMUNITY_COLUMNS, GRID_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gridplan.plan.core import Plan

_Table = TypeVar("_Table", bound=pd.DataFrame)


def write_plan(
    plan: Plan,
    out_dir: str | Path,
    *,
    overwrite: bool = False,
    atoms: bool = False,
    datums: Sequence[str] = (),
    shapefile: bool = False,
) -> list[Path]:
    """Write every file of a plan into one folder.

    Parameters
    ----------
    plan
        The plan.
    out_dir
        Folder; made when missing.
    overwrite
        Replace the files of an earlier run; other files in the folder stay.
    atoms
        Add the layer ``atoms`` to ``grids.gpkg``, where the plan has atoms.
    datums
        ``gcj02``, ``bd09``: the grids once more, in ``grids.gcj02.geojson`` or
        ``grids.bd09.geojson``, shifted for maps of these services. ``wgs84`` is
        always written and adds nothing.
    shapefile
        Add ``grids.shp.zip``, and ``grids.fields.csv`` that says what its cut
        field names stand for.

    Returns
    -------
    list of Path
        The files written; docs/outputs.md says what is in each.

    Raises
    ------
    InputError
        If the folder holds files and `overwrite` is false, or if a file cannot be
        written; nothing is left behind then. If a datum is unknown.

    Warns
    -----
    QualityWarning
        If grids in a shifted datum lie outside China, where nothing is shifted.
    """
    out_dir = Path(out_dir)
    started = time.perf_counter()
    check_datums(datums)
    with staged(out_dir, overwrite=overwrite) as work:
        _write_grids(plan, work, atoms=atoms)
        _write_more(plan, work, datums, shapefile=shapefile)
        _write_ledgers(plan, work)
        with _writing(work / "map.html") as path:
            _write_map(plan, path)
        with _writing(work / "plan.toml") as path:
            path.write_text(plan.rules.to_toml(), encoding="utf-8")
        files = sorted(work.iterdir())
        with _writing(work / "run.json") as path:
            write_json(run_record(plan, files, write_s=time.perf_counter() - started), path)
    return [out_dir / path.name for path in [*files, path]]


def _write_grids(plan: Plan, work: Path, *, atoms: bool) -> None:
    """Write the grids as GeoJSON, GeoPackage and GeoParquet."""
    grids = _blank_to_missing(plan.grids[[*GRID_COLUMNS, "geometry"]])
    with _writing(work / "grids.geojson") as path:
        write_geojson(grids, path)
    layers = {"grids": grids, "buildings": plan.buildings[[*BUILDING_COLUMNS, "geometry"]]}
    if atoms and plan.atoms is not None:
        layers["atoms"] = plan.atoms
    with _writing(work / "grids.gpkg") as path:
        write_geopackage(layers, path)
    with _writing(work / "grids.parquet") as path:
        write_parquet(grids, path)


def _write_more(plan: Plan, work: Path, datums: Sequence[str], *, shapefile: bool) -> None:
    """Write the grids in other datums and for old GIS."""
    if not shapefile and not set(datums) - {"wgs84"}:
        return
    grids = _blank_to_missing(plan.grids[[*GRID_COLUMNS, "geometry"]])
    for datum in dict.fromkeys(datums):
        if datum != "wgs84":
            with _writing(work / f"grids.{datum}.geojson") as path:
                write_geojson(grids, path, datum=datum)
    if shapefile:
        with _writing(work / "grids.shp.zip") as path:
            write_shapefile(grids, path, work / "grids.fields.csv")


def _write_ledgers(plan: Plan, work: Path) -> None:
    """Write the tables of buildings, communities and findings."""
    with _writing(work / "buildings.csv") as path:
        write_csv(pd.DataFrame(plan.buildings[list(BUILDING_COLUMNS)]), path)
    with _writing(work / "communities.csv") as path:
        write_csv(_blank_to_missing(plan.communities[list(COMMUNITY_COLUMNS)]), path)
    placed = place_findings(plan.findings[list(FINDING_COLUMNS)], plan.grids.crs)
    with _writing(work / "findings.csv") as path:
        write_findings(placed, path, work / "findings.geojson")


def _blank_to_missing(table: _Table) -> _Table:
    """Return a table whose empty texts are missing: null in GeoJSON, nothing in CSV."""
    texts = [name for name in table.columns if table[name].dtype in ("object", "str")]
    blank = {name: table[name].mask(table[name] == "") for name in texts if name != "geometry"}
    return table.assign(**blank)


def _write_map(plan: Plan, path: Path) -> None:
    """Write the interactive map."""
    from gridplan.maps import explore

    path.write_text(explore(plan).get_root().render(), encoding="utf-8")


@contextmanager
def _writing(path: Path) -> Iterator[Path]:
    """Name the file, not the temporary folder, if it cannot be written."""
    with told(path.parent.parent / path.name):
        yield path
