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
    from gridplan.levels.hierarchy import level_labels
    from gridplan.reports.level_files import write_levels

    plans.check_results_dir(out_dir, overwrite=overwrite)
    made = plans.read(plan)
    told = write_levels(made, out_dir, overwrite=overwrite)
    for message in told.findings["message"]:
        options.say(f"Warning: {message}")
    if options.verbosity(ctx) >= 0:
        labels = level_labels(made)
        columns = max(12, *map(width, labels.values()))
        for name, n in told.units.items():
            echo(f"{padded(labels[name], columns)}  {n:>9,}")
    ctx.exit(WITH_FINDINGS if len(told.findings) else FINE)
