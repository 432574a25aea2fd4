"""``gridplan report``: what people are handed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE
from gridplan.cli.terminal import echo
from gridplan.reports.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable


def _kinds(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add a flag for each kind of report."""
    for name, kind in reversed(KINDS.items()):
        command = click.option(f"--{name}", name, is_flag=True, help=kind.about)(command)
    return command


@click.command()
@click.argument("plan", type=plans.FOLDER)
@_kinds
@click.option("--by", default="", metavar="LEVEL", help="One file for each unit: subdistrict, …")
@click.option("--community", "communities", multiple=True, metavar="ID", help="Only this one.")
@click.option(
    "--roster",
    type=click.Path(exists=True, path_type=Path),
    metavar="FILE",
    help="Who holds which post: Excel, CSV, or a folder of these.",
)
@options.with_names
@click.option(
    "--paper",
    type=click.Choice(["A3", "A4", "A5", "A6"]),
    help="A4 or A3 for the map book, A6 or A5 for cards; the first unless given.",
)
@click.option("--landscape", is_flag=True, help="The map book on its side.")
@click.option(
    "--grid-pages",
    type=click.Choice(["none", "half", "page"]),
    default="none",
    help="Pages of the map book for every grid: half a page, or a page each.",
)
@click.option("--title", default="", metavar="TEXT", help="On the cover of the map book.")
@click.option(
    "--attribution", metavar="TEXT", help="Source of the data; that which came with them if not."
)
@click.option("--on-sheets", is_flag=True, help="Cards on sheets of A4, with marks to cut.")
@click.option(
    "--qr",
    default="{code}",
    metavar="TEXT",
    show_default=True,
    help="What the QR codes of cards say: an address with {code} in it.",
)
@click.option("--since", type=plans.FOLDER, metavar="OLD", help="The plan before, of a dossier.")
@click.option(
    "--template",
    type=plans.FILE,
    metavar="FILE",
    help="Word file of the office for --word, with fields such as {{ grid_code }}.",
)
@options.jobs
@plans.results
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def report(  # noqa: PLR0913 - one for each option
    ctx: click.Context,
    /,
    plan: Path,
    out_dir: Path,
    communities: tuple[str, ...],
    by: str,
    roster: Path | None,
    *,
    with_names: bool,
    paper: str | None,
    landscape: bool,
    grid_pages: str,
    title: str,
    attribution: str | None,
    on_sheets: bool,
    qr: str,
    since: Path | None,
    template: Path | None,
    jobs: int | None,
    overwrite: bool,
    **flags: bool,
) -> None:
    """Write what people are handed: workbooks, map books, cards, dossiers.

    Sheets of a workbook: overview, grids, buildings, communities, levels, findings, posts,
    changes; heads and words in the language of the plan. What changed is read from
    changes.csv where `gridplan update` or `edit` left it beside the plan.
    """
    from gridplan.reports.kinds import write_report

    plans.check_results_dir(out_dir, overwrite=overwrite)
    city = plans.read(plan)
    files = write_report(
        city,
        out_dir,
        kinds=[name for name in KINDS if flags[name]] or ["xlsx"],
        community=communities,
        by=by,
        roster=roster,
        with_names=with_names,
        changes=plans.changes_beside(plan),
        paper=paper or "",
        landscape=landscape,
        grid_pages=grid_pages,
        title=title,
        attribution=attribution,
        on_sheets=on_sheets,
        qr=qr,
        since=plans.read(since) if since else None,
        template=template,
        overwrite=overwrite,
        jobs=options.jobs_for(len(city.buildings), jobs),
    )
    if options.verbosity(ctx) >= 0:
        for path in files:
            echo(str(path))
    ctx.exit(FINE)
