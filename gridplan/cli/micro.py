"""``gridplan micro``: micro-grids inside the grids of a plan."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from gridplan.cli import options, plans

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("plan", type=plans.FOLDER)
@click.option(
    "--lower",
    type=click.IntRange(min=1),
    default=30,
    show_default=True,
    metavar="N",
    help="Fewest households of a micro-grid.",
)
@click.option(
    "--upper",
    type=click.IntRange(min=1),
    default=60,
    show_default=True,
    metavar="N",
    help="Most households of a micro-grid.",
)
@options.jobs
@options.out()
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def micro(
    ctx: click.Context,
    plan: Path,
    out_dir: Path,
    *,
    lower: int,
    upper: int,
    jobs: int | None,
    overwrite: bool,
) -> None:
    """Cut every grid of a plan into micro-grids, on its own ground.

    Writes a plan of its own, whose levels are district, subdistrict, community, grid and
    micro. A building of more households is shared out by its entrances where known.
    """
    from gridplan.export.staging import check_out_dir
    from gridplan.planning.micro import micro_plan

    started = time.perf_counter()
    check_out_dir(out_dir, overwrite=overwrite)
    city = plans.read(plan)
    jobs = options.jobs_for(len(city.buildings), jobs)
    made = micro_plan(city, lower=lower, upper=upper, jobs=jobs)
    plans.write(ctx, made, out_dir, overwrite=overwrite, started=started)
