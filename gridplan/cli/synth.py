"""``gridplan synth``: a made-up city to measure and to train on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gridplan.cli import options

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.option(
    "--communities",
    type=click.IntRange(1, 2500),
    default=2439,
    show_default=True,
    metavar="N",
    help="Number of communities and villages.",
)
@click.option(
    "--seed", type=click.IntRange(min=0), default=0, show_default=True, help="Another city."
)
@click.option("--by-district", is_flag=True, help="Write a folder per layer, a file per district.")
@options.out()
@options.overwrite
@options.verbose
@options.quiet
def synth(
    communities: int, seed: int, out_dir: Path, *, by_district: bool, overwrite: bool
) -> None:
    """Write the layers of a made-up city as GeoParquet.

    Districts, townships and communities carry the real codes and names of
    Qinhuangdao; everything else is made up, and every layer says so.
    """
    from gridplan.datasets import write_city
    from gridplan.export.staging import check_out_dir, staged

    check_out_dir(out_dir, overwrite=overwrite)
    options.say(f"Building a made-up city; communities: {communities:,}.")
    with staged(out_dir, overwrite=overwrite) as work:
        rows = write_city(work, communities=communities, seed=seed, by_district=by_district)
    options.say_rows(rows, out_dir, suffix="" if by_district else ".parquet")
