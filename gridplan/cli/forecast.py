"""``gridplan forecast``: which grids leave their range, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE, WITH_FINDINGS

if TYPE_CHECKING:
    from pathlib import Path

# Grids named on the terminal; the table holds all.
_SHOWN = 20


@click.command()
@click.argument("plan", type=plans.FOLDER)
@click.option(
    "--table",
    required=True,
    type=plans.FILE,
    metavar="FILE",
    help="CSV or workbook: date, place (building, compound, community, or lon and lat), and "
    "change, households or action; Chinese headings too.",
)
@click.option(
    "--lasting/--no-lasting",
    default=True,
    show_default=True,
    help="Look for the plans that last longest, too.",
)
@plans.results
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def forecast(
    ctx: click.Context, plan: Path, table: Path, out_dir: Path, *, lasting: bool, overwrite: bool
) -> None:
    """Say which grids leave their range as households come and go, and when.

    Writes leaving.csv and .geojson, timeline.csv, loads.csv, map.png, chart.png and, for the
    communities of which a grid leaves, lasting.csv and lasting.jsonl: a log for `gridplan
    edit` that takes the plans that last longest. Exit code 1: some grid leaves, or the table
    has findings.
    """
    plans.check_results_dir(out_dir, overwrite=overwrite)
    found = plans.read(plan).forecast(table, lasting=lasting)
    for message in found.findings["message"]:
        options.say(f"Warning: {message}")
    options.say("Writing the files.")
    found.write(out_dir, overwrite=overwrite)
    leaving = found.leaving
    out = leaving[leaving["leaves"] != "now"]
    options.tell(
        f"{len(out):,} of {len(found.grids):,} basic grids leave their range by "
        f"{found.timeline.index[-1]}; {len(leaving) - len(out):,} are out today."
    )
    for code, row in out.head(_SHOWN).iterrows():
        back = f", back from {row['returns']}" if row["returns"] else ""
        load = f"{row['households_then']:,} households"
        options.tell(f"{row['leaves']}  {code}  {row['status']}: {load}{back}")
    if len(out) > _SHOWN:
        options.tell(f"... and {len(out) - _SHOWN:,} more in {out_dir / 'leaving.csv'}")
    for name, row in found.communities.iterrows():
        until = row["lasting_until"] or "the end of the table"
        proof = " (no plan lasts longer: counted)" if row["is_proven"] else ""
        options.tell(
            f"Community {name}: {row['until']} now, {until} with the plan that lasts longest"
            f"{proof}; {row['moved_households']:,} households move."
        )
    ctx.exit(WITH_FINDINGS if len(out) or len(found.findings) else FINE)
