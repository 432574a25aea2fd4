"""``gridplan assign``: anything that lies somewhere gets its grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo

if TYPE_CHECKING:
    from pathlib import Path

_BY = ("building", "address", "name", "point", "grid")


@click.command()
@click.argument("plan", type=plans.FOLDER)
@click.option(
    "--table",
    required=True,
    metavar="FILE",
    help="People, houses, events, shops, lamps: Excel, CSV or any layer.",
)
@click.option(
    "--by",
    multiple=True,
    type=click.Choice(_BY),
    help="Only by this; else by what a row says first: building, address, name (estate and "
    "number), point (or share of an area or line), grid.",
)
@click.option("--sum", "sums", multiple=True, metavar="COLUMN", help="Add up only this column.")
@click.option(
    "--datum",
    default="wgs84",
    type=click.Choice(["wgs84", "gcj02", "bd09"]),
    show_default=True,
    help="Of longitude and latitude.",
)
@click.option("--crs", metavar="EPSG:N", help="Of coordinates that do not say.")
@click.option(
    "--near",
    "near_m",
    type=click.FloatRange(min=0),
    default=0.0,
    metavar="METRES",
    help="What lies outside every grid joins the nearest one within so many metres.",
)
@plans.results
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def assign(  # noqa: PLR0913 - one for each option
    ctx: click.Context,
    /,
    plan: Path,
    table: str,
    out_dir: Path,
    by: tuple[str, ...],
    sums: tuple[str, ...],
    *,
    datum: str,
    crs: str | None,
    near_m: float,
    overwrite: bool,
) -> None:
    """Give every row of a table its grid, community, subdistrict and district.

    Writes assigned.csv (all rows and columns, with the codes of all levels), unplaced.csv
    (rows that fell nowhere: why, and the nearest grid), shares.csv (areas and lines in
    several grids) and by_LEVEL.csv: counts and sums. Exit code 1: some row fell nowhere.
    """
    from gridplan.plan.attribution import attribution
    from gridplan.reports.thing_files import write_assigned
    from gridplan.things.assign import assign as assign_rows

    plans.check_results_dir(out_dir, overwrite=overwrite)
    city = plans.read(plan)
    language = city.language
    done = assign_rows(
        city, table, by=by, sums=sums, datum=datum, crs=crs, near_m=near_m, language=language
    )
    write_assigned(done, out_dir, overwrite=overwrite, credits_of=attribution(city))
    for message in done.findings["message"]:
        options.say(message)
    echo(done.summary(language))
    ctx.exit(WITH_FINDINGS if len(done.unplaced) else FINE)
