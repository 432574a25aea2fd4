"""``gridplan demo``: a plan without any files of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gridplan.cli import options

if TYPE_CHECKING:
    from pathlib import Path

    from gridplan.layers import Layers


@click.command()
@options.out("gridplan-demo")
@click.option(
    "--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Another town."
)
@options.jobs
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def demo(
    ctx: click.Context, out_dir: Path, seed: int, jobs: int | None, *, overwrite: bool
) -> None:
    """Plan a made-up town and show where the map is."""
    from gridplan.batch import choose_executor
    from gridplan.cli.run import RunOptions, plan_and_write
    from gridplan.datasets import make_town
    from gridplan.export.staging import check_out_dir
    from gridplan.planning.kept import stand_ready
    from gridplan.sources import read_layers

    check_out_dir(out_dir, overwrite=overwrite)
    rules = options.rules_of(None)

    def read() -> Layers:
        options.say("Building a made-up town.")
        return read_layers(**make_town(seed), rules=rules)

    with choose_executor(jobs or 1, prepare=stand_ready) as executor:
        plan_and_write(
            ctx, read, rules, out_dir, RunOptions(executor, atoms=True, overwrite=overwrite)
        )
