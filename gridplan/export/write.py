"""`write_plan`: all files of a plan at once."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from gridplan.batch import Missing, ProcessPool, Serial, run_all
from gridplan.datum import check_datums
from gridplan.errors import InputError, first_ids
from gridplan.export.audit_files import CERTIFICATE, audit_of, write_certificate
from gridplan.export.findings_files import place_findings, write_findings
from gridplan.export.geojson import write_geojson
from gridplan.export.members import json_fg_extras, json_fg_members, members_of
from gridplan.export.record import hashes_of, run_record, write_json
from gridplan.export.shapefile import write_shapefile
from gridplan.export.staging import staged, wrap_os_error
from gridplan.export.styles import write_plan_styles
from gridplan.export.vector import (
    blank_to_missing,
    pack_layer,
    write_csv,
    write_geopackage,
    write_parquet,
)
from gridplan.findings import FINDING_COLUMNS
from gridplan.maps import render_page
from gridplan.plan.attribution import attribution
from gridplan.plan.core import BUILDING_COLUMNS, COMMUNITY_COLUMNS, GRID_COLUMNS
from gridplan.plan.folder import GROUND_FILE, MOVES_FILE, REGISTRY_FILE, write_ground
from gridplan.schema import GRID_CODE, HOUSEHOLDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from geopandas import GeoDataFrame

    from gridplan.batch import Executor
    from gridplan.export.vector import PackedLayer
    from gridplan.plan.core import Plan


def write_plan(
    plan: Plan,
    out_dir: str | Path,
    *,
    overwrite: bool = False,
    atoms: bool = False,
    datums: Sequence[str] = (),
    shapefile: bool = False,
    executor: Executor = Serial(),
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
    executor
        With processes of this machine, one of them writes ``grids.gpkg``, and the other
        files are written side by side; from `gridplan.batch.choose_executor`.

    Returns
    -------
    list of Path
        The files written; docs/outputs.md says what is in each. ``audit.json`` among them
        says what an audit by the plan's own bounds found, and vouches for the others.

    Raises
    ------
    InputError
        If the folder holds files and `overwrite` is false, or if a file cannot be
        written; nothing is left behind then. If a datum is unknown, or if buildings were
        changed by hand so that they contradict the grids.

    Warns
    -----
    QualityWarning
        If grids in a shifted datum lie outside China, where nothing is shifted.
    """
    out_dir = Path(out_dir)
    started = time.perf_counter()
    check_datums(datums)
    _require_own(plan)
    with staged(out_dir, overwrite=overwrite) as work:

        def tasks() -> Iterator[Callable[[], Any]]:  # the longest first
            yield partial(audit_of, plan)  # which runs while the layers are packed
            yield partial(_write_geopackage, _packed(plan, atoms=atoms), work, executor)
            yield partial(_write_map, plan, work)
            yield partial(_write_ground, plan, work)
            yield partial(_write_grids, plan, work, datums, shapefile=shapefile)
            yield partial(_write_ledgers, plan, work)
            yield partial(_write_rules, plan, work)

        found, *_ = _do_all(tasks(), executor)
        hashes = hashes_of(work.iterdir())
        if found is not None:
            with _writing(work / CERTIFICATE) as path:
                write_certificate(plan, found, path, hashes)
            hashes |= hashes_of([path])
        files = sorted(work.iterdir())
        with _writing(work / "run.json") as path:
            record = run_record(plan, files, hashes, write_s=time.perf_counter() - started)
            write_json(record, path)
    return [out_dir / path.name for path in [*files, path]]


def _require_own(plan: Plan) -> None:
    """Refuse buildings that are not as they were planned: somebody changed the table."""
    buildings, known = plan.buildings, {}
    if plan.layers is not None:
        known[HOUSEHOLDS] = plan.layers.buildings[HOUSEHOLDS]
    if plan.assignment is not None:
        ground, codes = plan.assignment.ground, plan.assignment.grids["code"].to_numpy(object)
        grid = plan.assignment.grid[ground.atom_of_building.to_numpy()]
        known[GRID_CODE] = pd.Series(codes[grid], index=ground.buildings.index)
    for name, planned in known.items():
        there = buildings[name].astype(object).fillna("").to_numpy(object)
        differs = there != planned.reindex(buildings.index).astype(object).fillna("").to_numpy(
            object
        )
        if differs.any():
            msg = (
                f"The buildings contradict the grids: {name} of "
                f"{first_ids(buildings.index[differs])} is not what was planned. Change a "
                "plan by `plan.edit()`, or plan again with other counts; its tables are results."
            )
            raise InputError(msg)


def stand_ready() -> None:
    """Load all that a process needs to write a GeoPackage, while the parent has other work."""
    import pyogrio  # noqa: F401 - loaded where it is first used otherwise


def _do_all(tasks: Iterable[Callable[[], Any]], executor: Executor) -> list[Any]:
    """Return what tasks do, side by side in threads where there is more than one process to use.

    Most of writing is work of GEOS and Arrow, which let go of Python's lock.
    """
    if not isinstance(executor, ProcessPool):
        return [task() for task in tasks]
    # One thread waits for the process that writes the GeoPackage.
    with ThreadPoolExecutor(executor.jobs + 2) as threads:
        answers = [threads.submit(task) for task in tasks]
        try:
            return [answer.result() for answer in answers]
        except BaseException:
            threads.shutdown(cancel_futures=True)
            raise


def _packed(plan: Plan, *, atoms: bool) -> list[PackedLayer]:
    """Return the layers of the GeoPackage, before threads for other files hold Python's lock."""
    frames = {
        "grids": _grids_of(plan),
        "buildings": plan.buildings[[*BUILDING_COLUMNS, "geometry"]],
    }
    if atoms and plan.atoms is not None:
        frames["atoms"] = plan.atoms
    source = "; ".join(attribution(plan))
    return [pack_layer(name, frame, description=source) for name, frame in frames.items()]


def _write_geopackage(layers: list[PackedLayer], work: Path, executor: Executor) -> None:
    """Write the GeoPackage, the largest file: in a process of its own if possible."""
    task = _WriteGeopackage(work / "grids.gpkg")
    if isinstance(executor, ProcessPool):
        _check_told([told for _, told in run_all(executor, task, [layers], np.ones(1))])
    else:
        _check_told(task([layers]))


@dataclass(frozen=True, slots=True)
class _WriteGeopackage:
    """Writes a GeoPackage in any process and says what went wrong.

    Not in a thread: GDAL's Arrow writer holds Python's lock all the time.
    """

    path: Path

    def __call__(self, files: list[list[PackedLayer]]) -> list[str]:
        """Write the file; return nothing but what there is to tell."""
        try:
            with _writing(self.path):
                for layers in files:
                    write_geopackage(layers, self.path)
        except InputError as error:
            return [str(error)]
        return [""]


def _check_told(told: Sequence[str | Missing]) -> None:
    """Pass on what went wrong in another process."""
    for text in told:
        if isinstance(text, Missing):
            msg = f"Cannot write grids.gpkg: {text.value}."
            raise InputError(msg)
        if text:
            raise InputError(text)


def _grids_of(plan: Plan) -> GeoDataFrame:
    """Return the grids as they are written."""
    return blank_to_missing(plan.grids[[*GRID_COLUMNS, "geometry"]])


def _write_grids(plan: Plan, work: Path, datums: Sequence[str], *, shapefile: bool) -> None:
    """Write the grids as GeoJSON and GeoParquet, in other datums and for old GIS."""
    grids, source = _grids_of(plan), attribution(plan)
    output, members, extras = plan.rules.output, members_of(plan), None
    multi, more = output.multipolygon, {}
    if output.json_fg:
        more = json_fg_members(grids.crs)
        extras = json_fg_extras(grids, plan.registry, multi=multi)
    with _writing(work / "grids.geojson") as path:
        write_geojson(grids, path, members=more | members, extras=extras, multi=multi)
    with _writing(work / "grids.parquet") as path:
        write_parquet(grids, path, attribution=source)
    for datum in dict.fromkeys(datums):
        if datum != "wgs84":
            with _writing(work / f"grids.{datum}.geojson") as path:
                write_geojson(grids, path, datum=datum, members=members, multi=multi)
    if shapefile:
        with _writing(work / "grids.shp.zip") as path:
            write_shapefile(grids, path, work / "grids.fields.csv", attribution=source)


def _write_ledgers(plan: Plan, work: Path) -> None:
    """Write the tables of buildings, communities and findings."""
    with _writing(work / "buildings.csv") as path:
        write_csv(pd.DataFrame(plan.buildings[list(BUILDING_COLUMNS)]), path)
    with _writing(work / "communities.csv") as path:
        write_csv(blank_to_missing(plan.communities[list(COMMUNITY_COLUMNS)]), path)
    placed = place_findings(plan.findings[list(FINDING_COLUMNS)], plan.grids.crs)
    with _writing(work / "findings.csv") as path:
        points = work / "findings.geojson"
        write_findings(placed, path, points, attribution=attribution(plan))


def _write_ground(plan: Plan, work: Path) -> None:
    """Write what `gridplan.read_plan` needs: the ground, all codes, all moves."""
    if plan.assignment is None or plan.layers is None:
        return
    with _writing(work / GROUND_FILE) as path:
        write_ground(plan, path)
    with _writing(work / REGISTRY_FILE) as path:
        write_csv(plan.registry, path)
    if len(plan.moves):
        with _writing(work / MOVES_FILE) as path:
            write_csv(plan.moves, path)


def _write_map(plan: Plan, work: Path) -> None:
    """Write the map."""
    with _writing(work / "map.html") as path:
        path.write_text(render_page(plan), encoding="utf-8")


def _write_rules(plan: Plan, work: Path) -> None:
    """Write the rules of the plan, and how a GIS shows its grids."""
    with _writing(work / "plan.toml") as path:
        path.write_text(plan.rules.to_toml(language=plan.language), encoding="utf-8")
    with _writing(work / "grids.qml"):
        write_plan_styles(work)


@contextmanager
def _writing(path: Path) -> Iterator[Path]:
    """Name the file, not the temporary folder, if it cannot be written."""
    with wrap_os_error(path.parent.parent / path.name):
        yield path
