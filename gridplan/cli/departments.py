"""``gridplan departments``: what each department asks for, on every level."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("plan", type=plans.FOLDER)
@click.option(
    "--things", "given", multiple=True, required=True, metavar="ITEM=FILE",
    help="A table for an item of the modules: --things 商铺=shops.xlsx; several times.",
)  # fmt: skip
@click.option(
    "--modules", type=plans.FILE, metavar="FILE",
    help="CSV of what is counted for whom: item, department, …",
)  # fmt: skip
@plans.results
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def departments(
    ctx: click.Context,
    /,
    plan: Path,
    given: tuple[str, ...],
    modules: Path | None,
    out_dir: Path,
    *,
    overwrite: bool,
) -> None:
    """Count people, shops, events for the departments: a workbook each, a sheet per level.

    check.csv and the last sheet compare the totals of every level with those of the files.
    Exit code 1: some row fell nowhere; it is counted in the row without code.
    """
    from gridplan.reports.departments import report_departments, write_departments
    from gridplan.words.things import say_things

    plans.check_results_dir(out_dir, overwrite=overwrite)
    pairs = [one.partition("=") for one in given]
    wrong = [item for item, sign, file in pairs if not (item and sign and file)]
    if wrong:
        msg = f"'--things': {', '.join(wrong)}: write ITEM=FILE."
        raise click.UsageError(msg)
    city = plans.read(plan)
    language = city.language
    things = {item: file for item, _, file in pairs}
    done = report_departments(city, things, modules=modules, language=language)
    files = write_departments(city, done, out_dir, language=language, overwrite=overwrite)
    if done.unknown:
        options.say(say_things(language, "unknown_item", items=", ".join(done.unknown)))
    for item, one in done.assigned.items():
        options.say(f"{item}: {one.summary(language)}")
    if options.verbosity(ctx) >= 0:
        for path in files:
            echo(str(path))
    lost = any(len(one.unplaced) for one in done.assigned.values())
    ctx.exit(WITH_FINDINGS if lost or not done.check["equal"].all() else FINE)
