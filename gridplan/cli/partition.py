"""``gridplan partition``: from a city's files to a plan."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli import options, plans

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@options.layers()
@options.out(unless="--resume or --overwrite")
@options.rules
@options.settings
@options.jobs
@options.scheduler
@options.resume
@options.log
@options.atoms
@options.datums
@options.shapefile
@plans.date
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def partition(
    ctx: click.Context,
    /,
    out_dir: Path,
    rules_path: Path | None,
    *,
    overwrite: bool,
    **flags: Any,  # noqa: ANN401
) -> None:
    """Plan the grids of a city from its files.

    Reads anything GDAL reads, GeoParquet, and CSV with coordinates. Writes the grids
    (GeoJSON, GeoPackage, GeoParquet), ledgers (CSV), an offline map and the record of
    the run into one folder.
    """
    from gridplan.batch import WORK, Store, choose_executor
    from gridplan.cli.run import RunOptions, plan_and_write
    from gridplan.export.staging import check_out_dir
    from gridplan.planning.kept import stand_ready

    plans.read_date(flags["date"])
    log_path = flags["log_path"]
    is_own = Store(out_dir / WORK).is_filled() or (out_dir / "run.json").is_file()
    goes_on = flags["resume"] and is_own and not overwrite
    overwrite = overwrite or goes_on
    check_out_dir(out_dir, overwrite=overwrite, but=log_path)
    rules = options.read_rules(rules_path, flags)
    scheduler, jobs = flags["scheduler"], options.jobs_that_pay(flags)
    is_log_inside = log_path is not None and out_dir.resolve() in log_path.resolve().parents
    with choose_executor(jobs, scheduler, prepare=stand_ready) as executor:
        how = RunOptions(
            executor,
            # A log among the outputs lies there before them, and is no reason to refuse them.
            overwrite=overwrite or is_log_inside,
            goes_on=goes_on,
            store=out_dir / WORK,
            **{
                name: flags[name]
                for name in (
                    "atoms",
                    "resume",
                    "log_path",
                    "datums",
                    "shapefile",
                    "date",
                )
            },
        )
        # Processes of this machine are still starting; rows travel longer than one needs to read.
        read = partial(options.read_city, flags, rules, executor if scheduler else None)
        plan_and_write(ctx, read, rules, out_dir, how)
