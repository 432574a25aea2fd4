"""``gridplan import``: anybody's grids as a plan."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli import options, plans

if TYPE_CHECKING:
    from pathlib import Path

    from pandas import DataFrame

    from gridplan.sources.notes import Notes


@click.command("import")
@click.option("--grids", metavar="FILE", help="Polygons with a code (网格编码, grid_code, code).")
@click.option(
    "--table", type=plans.FILE, metavar="FILE", help="CSV or Excel: building_id and grid_code."
)
@options.layers
@plans.written
@click.pass_context
def import_grids(
    ctx: click.Context,
    /,
    grids: str | None,
    table: Path | None,
    out_dir: Path,
    rules_path: Path | None,
    date: str,
    *,
    certificate: bool,
    overwrite: bool,
    **flags: Any,  # noqa: ANN401
) -> None:
    """Make a plan of grids that somebody else drew, or of a table of buildings.

    The plan covers every community exactly and can be audited, edited and updated; what
    had to be changed is told in findings.csv.
    """
    from gridplan.export.staging import check_out_dir
    from gridplan.plan.lineage import began
    from gridplan.planning.imports import import_plan
    from gridplan.sources.formats.files import read_source
    from gridplan.sources.notes import Notes

    started = time.perf_counter()
    if (grids is None) == (table is None):
        msg = "Give either '--grids' (polygons) or '--table' (buildings and codes)."
        raise click.UsageError(msg)
    check_out_dir(out_dir, overwrite=overwrite)
    plans.read_date(date)
    rules = options.rules_of(rules_path)
    layers = options.read_city(flags, rules)
    notes = Notes()
    source = _read_table(table, notes) if table else read_source(str(grids), "grids", notes)
    notes.raise_faults()
    assert source is not None  # noqa: S101 - else a fault was told
    plan = import_plan(source, layers, rules=rules)
    plan = began(plan, date=plans.holds_from(date, layers))
    plans.write(
        ctx, plan, out_dir,
        certificate=certificate, overwrite=overwrite, started=started,
    )  # fmt: skip


def _read_table(path: Path, notes: Notes) -> DataFrame:
    """Return a table of buildings and codes, every cell as text."""
    import pandas as pd

    from gridplan.errors import SchemaError, first_ids
    from gridplan.schema import BUILDING_ID, LAYERS
    from gridplan.sources.formats.sheets import read_sheets

    cells = read_sheets(path, "table", notes)[0].cells
    table = pd.DataFrame(cells[1:], columns=[str(name or "").strip() for name in cells[0]])
    names = (BUILDING_ID, *LAYERS["buildings"].columns[BUILDING_ID].aliases)
    found = next((name for name in names if name in table.columns), None)
    if found is None:
        msg = (
            f"`table`: {path.name} has no column with the ids of buildings among "
            f"{first_ids(table.columns)}. Name it `{BUILDING_ID}`."
        )
        raise SchemaError(msg)
    return table.rename(columns={found: BUILDING_ID}).dropna(subset=[BUILDING_ID])
