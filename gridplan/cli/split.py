"""``gridplan split``: a city's files by district."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gridplan.cli import options

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@options.layer_files(
    "Communities with community_id (or district_id): they say which district is where; needed."
)
@options.out()
@options.rules
@options.overwrite
@options.verbose
@options.quiet
def split(out_dir: Path, rules_path: Path | None, *, overwrite: bool, **files: str | None) -> None:
    """Cut a city's files by district, to be read in parts.

    Writes a folder per layer with one GeoParquet file per district, such as
    buildings/district_id=130302/part-0.parquet. Give the folders to partition in place
    of files. A line near a border of districts is written to each of them, and counted
    once when they are read together.
    """
    from gridplan.export.staging import check_out_dir, staged
    from gridplan.sources import split_by_district

    check_out_dir(out_dir, overwrite=overwrite)
    rules = options.rules_of(rules_path)
    layers = {name: source for name, source in files.items() if source is not None}
    with staged(out_dir, overwrite=overwrite) as work:
        rows = split_by_district(layers, work, rules=rules)
    options.say_rows(rows, out_dir)
