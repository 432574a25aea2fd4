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
    "--things",
    "given",
    multiple=True,
    metavar="ITEM=FILE",
    help="A table for an item of the modules: --things 商铺=shops.xlsx; several times.",
)
@click.option(
    "--zones",
    "zoned",
    multiple=True,
    metavar="DEPARTMENT=FILE",
    help="Areas of a department, compared with the grids by households and by area.",
)
@click.option(
    "--modules",
    type=plans.FILE,
    metavar="FILE",
    help="CSV of what is counted for whom: item, department, …",
)
@options.jobs
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
    zoned: tuple[str, ...],
    modules: Path | None,
    out_dir: Path,
    *,
    jobs: int | None,
    overwrite: bool,
) -> None:
    """Count people, shops, events for the departments: a workbook each, a sheet per level.

    check.csv and the last sheet compare the totals of every level with those of the files;
    schemas/ says what a table of each module holds; zones_DEPARTMENT.csv has the households
    and square metres that each grid and each zone have in common.
    Exit code 1: some row fell nowhere; it is counted in the row without code.
    """
    from gridplan.reports.crosswalk import crosswalk
    from gridplan.reports.departments import no_departments, report_departments, write_departments
    from gridplan.words.text import listed
    from gridplan.words.things import say_things

    plans.check_results_dir(out_dir, overwrite=overwrite)
    things, areas = _pairs("--things", given), _pairs("--zones", zoned)
    if not things and not areas:
        msg = "Missing option '--things' or '--zones'."
        raise click.UsageError(msg)
    city = plans.read(plan)
    language = city.language
    zones = {name: crosswalk(city, file) for name, file in areas.items()}
    done = no_departments()
    if things:
        done = report_departments(city, things, modules=modules, language=language)
    files = write_departments(
        city,
        done,
        out_dir,
        modules=modules,
        zones=zones,
        language=language,
        overwrite=overwrite,
        jobs=options.jobs_for(len(city.buildings), jobs),
    )
    if done.unknown:
        options.say(say_things(language, "unknown_item", items=listed(language, done.unknown)))
    for item, one in done.assigned.items():
        told = one.summary(language)
        options.say(say_things(language, "about_item", item=item, what=told))
    if options.verbosity(ctx) >= 0:
        for path in files:
            echo(str(path))
    lost = any(len(one.unplaced) for one in done.assigned.values())
    is_equal = not len(done.check) or bool(done.check["equal"].all())
    ctx.exit(WITH_FINDINGS if lost or not is_equal else FINE)


def _pairs(option: str, given: tuple[str, ...]) -> dict[str, str]:
    """Return the files of an option by the names before them."""
    pairs = [one.partition("=") for one in given]
    wrong = [
        one
        for one, (name, sign, file) in zip(given, pairs, strict=True)
        if not (name and sign and file)
    ]
    if wrong:
        msg = f"'{option}': {', '.join(wrong)}: write NAME=FILE."
        raise click.UsageError(msg)
    return {name: file for name, _, file in pairs}
