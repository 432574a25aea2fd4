"""``gridplan staff``: the teams of the grids."""

from __future__ import annotations

from pathlib import Path

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo


@click.command()
@click.argument("plan", type=plans.FOLDER)
@click.option(
    "--roster",
    type=click.Path(exists=True, path_type=Path),
    metavar="FILE",
    help="Filled roster: Excel, CSV, or a folder of these.",
)
@click.option("--template", is_flag=True, help="Write rosters to be filled in instead.")
@click.option(
    "--by",
    default="community",
    show_default=True,
    metavar="LEVEL",
    help="With --template: one roster for each.",
)
@options.with_names
@options.jobs
@plans.results
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def staff(  # noqa: PLR0913 - one for each option
    ctx: click.Context,
    /,
    plan: Path,
    roster: Path | None,
    out_dir: Path,
    by: str,
    *,
    template: bool,
    with_names: bool,
    jobs: int | None,
    overwrite: bool,
) -> None:
    """Say who holds which post, what is vacant, and who could take it.

    With --template: a workbook for every community, a row for every post that the rules ask
    for. With --roster: posts.csv, persons.csv, proposal.csv (who takes which grid),
    posts_by_LEVEL.csv, left_out.csv and findings.csv; persons have numbers unless
    --with-names is given. Exit code 1: a post is vacant, double or held by somebody who may
    not, or a row was left out.
    """
    from gridplan.people import staff as compare
    from gridplan.plan.attribution import attribution
    from gridplan.reports.staff_files import write_staffing, write_templates

    if template == (roster is not None):
        msg = "Give either --roster FILE or --template."
        raise click.UsageError(msg)
    plans.check_results_dir(out_dir, overwrite=overwrite)
    city = plans.read(plan)
    language = city.language
    if template or roster is None:
        files = write_templates(
            city,
            out_dir,
            by=by,
            language=language,
            overwrite=overwrite,
            jobs=options.jobs_for(len(city.buildings), jobs),
        )
        if options.verbosity(ctx) >= 0:
            for path in files:
                echo(str(path))
        ctx.exit(FINE)
    done = compare(city, roster, language=language)
    write_staffing(
        done,
        out_dir,
        with_names=with_names,
        overwrite=overwrite,
        credits_of=attribution(city),
    )
    echo(done.summary(language))
    is_complete = (done.posts["status"] == "filled").all() and not len(done.left_out)
    ctx.exit(FINE if is_complete else WITH_FINDINGS)
