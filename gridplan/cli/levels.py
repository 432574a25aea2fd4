"""``gridplan levels``: the hierarchy from the district down to the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo, padded, width

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("plan", type=plans.FOLDER)
@plans.results
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def levels(ctx: click.Context, plan: Path, out_dir: Path, *, overwrite: bool) -> None:
    """Write every level of a plan: district, subdistrict, community, grid.

    Writes hierarchy.csv (every unit with its parent and its numbers), levels.gpkg (a layer
    for each level), LEVEL.geojson for each, and findings.csv. Exit code 1: some unit has no
    parent, or several.
    """
    from gridplan.reports.level_files import write_levels
    from gridplan.words.level_texts import level_label

    plans.check_results_dir(out_dir, overwrite=overwrite)
    made = plans.read(plan)
    told = write_levels(made, out_dir, overwrite=overwrite)
    for message in told.findings["message"]:
        options.say(f"Warning: {message}")
    if options.verbosity(ctx) >= 0:
        labelled = {
            level_label(name, made.language, made.rules.levels): n
            for name, n in told.units.items()
        }
        columns = max(12, *map(width, labelled))
        for name, n in labelled.items():
            echo(f"{padded(name, columns)}  {n:>9,}")
    ctx.exit(WITH_FINDINGS if len(told.findings) else FINE)
