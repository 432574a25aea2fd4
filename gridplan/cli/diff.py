"""``gridplan diff``: what became of the grids of one plan in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE
from gridplan.cli.terminal import echo

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("old", type=plans.FOLDER)
@click.argument("new", type=plans.FOLDER)
@plans.results
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def diff(ctx: click.Context, old: Path, new: Path, out_dir: Path, *, overwrite: bool) -> None:
    """Say what became of every grid of one plan in another.

    Writes changes.csv (old and new code, what happened, households in common),
    crosswalk.csv (how households and ground of old grids are shared out among the new),
    changes.geojson, changes.png and changes.html (the new grids, coloured by change). The
    summary goes to stdout.
    """
    from gridplan.export.changes import summary_of, write_changes
    from gridplan.export.staging import staged
    from gridplan.plan.attribution import attribution
    from gridplan.plan.lineage import diff_plans

    plans.check_results_dir(out_dir, overwrite=overwrite)
    before, later = plans.read(old), plans.read(new)
    changes = diff_plans(before, later)
    with staged(out_dir, overwrite=overwrite, credits_of=attribution(later)) as work:
        write_changes(changes, before, later, work)
    echo(summary_of(changes, options.language(ctx)))
    ctx.exit(FINE)
