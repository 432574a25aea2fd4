"""``gridplan synth``: a made-up city to measure and to train on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gridplan.cli import options

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.option(
    "--communities", type=click.IntRange(1, 2500), default=2439, show_default=True, metavar="N",
    help="Number of communities and villages.",
)  # fmt: skip
@click.option(
    "--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Another city."
)
@options.out()
@options.overwrite
@options.verbose
@options.quiet
def synth(communities: int, seed: int, out_dir: Path, *, overwrite: bool) -> None:
    """Write the layers of a made-up city as GeoParquet.

    Districts, townships and communities carry the real codes and names of
    Qinhuangdao; everything else is made up, and every layer says so.
    """
    from gridplan.datasets import write_city
    from gridplan.export.staging import check_out_dir, staged

    check_out_dir(out_dir, overwrite=overwrite)
    options.say(f"Building a made-up city of {communities:,} communities.")
    with staged(out_dir, overwrite=overwrite) as work:
        rows = write_city(work, communities=communities, seed=seed)
    if options.verbosity(click.get_current_context()) >= 0:
        for name, count in rows.items():
            click.echo(f"{name:<12}  {count:>9,}  {out_dir / f'{name}.parquet'}")
