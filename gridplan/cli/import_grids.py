"""``gridplan import``: anybody's grids as a plan."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli import options, plans

if TYPE_CHECKING:
    from pathlib import Path


@click.command("import")
@click.option("--grids", metavar="FILE", help="Polygons with a code (网格编码, grid_code, code).")
@click.option(
    "--table", type=plans.FILE, metavar="FILE", help="CSV or Excel: building_id and grid_code."
)
@options.layers()
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

    started = time.perf_counter()
    if (grids is None) == (table is None):
        msg = "Give either '--grids' (polygons) or '--table' (buildings and codes)."
        raise click.UsageError(msg)
    check_out_dir(out_dir, overwrite=overwrite)
    plans.read_date(date)
    rules = options.rules_of(rules_path)
    layers = options.read_city(flags, rules)
    plan = import_plan(table or str(grids), layers, rules=rules)
    plan = began(plan, date=plans.holds_from(date, layers))
    plans.write(
        ctx,
        plan,
        out_dir,
        overwrite=overwrite,
        started=started,
    )
