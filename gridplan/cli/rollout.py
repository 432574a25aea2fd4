"""``gridplan rollout``: pilots first, then everywhere."""

from __future__ import annotations

from pathlib import Path

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo


@click.command()
@click.argument("plan", type=plans.FOLDER, nargs=-1, required=True)
@click.option(
    "--status",
    type=plans.FILE,
    metavar="FILE",
    help="State of every community with its dates: Excel or CSV.",
)
@click.option(
    "--roster",
    type=click.Path(exists=True, path_type=Path),
    metavar="FILE",
    help="Who holds which post: Excel, CSV, or a folder of these.",
)
@click.option(
    "--profile",
    default="hebei",
    show_default=True,
    metavar="NAME|FILE",
    help="hebei, plan, unit-10k, beijing-codes, strict, or a TOML file of your own.",
)
@click.option(
    "--next",
    "n_next",
    type=click.IntRange(min=1),
    default=10,
    show_default=True,
    metavar="N",
    help="How many communities to name as next pilots.",
)
@plans.results
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def rollout(
    ctx: click.Context,
    /,
    plan: tuple[Path, ...],
    status: Path | None,
    roster: Path | None,
    out_dir: Path,
    profile: str,
    *,
    n_next: int,
    overwrite: bool,
) -> None:
    """Say how far grids are rolled out, month by month, and which communities come next.

    The table of states has community_id (社区编码) and status (状态: planned, pilot, running,
    none) with a date, or a column of dates for each. Writes status.csv, coverage.csv (each
    month and level), readiness.csv (data counted, grids in range, posts filled: who could be
    next), map.geojson and findings.csv. Several plans are a province: province.csv, rules.csv
    (where their rules differ) and province.html. Exit code 1: the table has faults.
    """
    from gridplan.audit.profiles import read_profile
    from gridplan.people import staff
    from gridplan.reports.rollout_files import write_rollout

    plans.check_results_dir(out_dir, overwrite=overwrite)
    read_profile(profile)
    cities = {}
    for folder in plan:
        name = folder.resolve().name
        cities[name if name not in cities else str(folder)] = plans.read(folder)
    teams = {} if roster is None else {name: staff(one, roster) for name, one in cities.items()}
    done = write_rollout(
        cities,
        status,
        out_dir,
        staffing=teams,
        profile=profile,
        n_next=n_next,
        overwrite=overwrite,
    )
    for message in done.findings["message"]:
        options.say(f"Warning: {message}")
    if options.verbosity(ctx) >= 0:
        for path in done.paths:
            echo(str(path))
    states = done.status["status"].value_counts()
    options.tell(
        f"{len(done.status):,} communities: {states.get('running', 0):,} running, "
        f"{states.get('pilot', 0):,} pilot, {states.get('planned', 0):,} planned, "
        f"{states.get('none', 0):,} none."
    )
    for code, row in done.ready.head(n_next).iterrows():
        name = (
            row["community_name"]
            if len(cities) == 1
            else f"{row['community_name']}, {row['city']}"
        )
        options.tell(f"Next: {code} {name} ({row['score']:.2f}): {row['why']}")
    ctx.exit(WITH_FINDINGS if (done.findings["severity"] == "warning").any() else FINE)
