"""``gridplan fetch-osm``: the layers of a place from OpenStreetMap."""

from __future__ import annotations

from pathlib import Path

import click

from gridplan.cli import options
from gridplan.cli.terminal import echo


@click.command("fetch-osm")
@click.argument("place")
@click.option(
    "--out",
    "-o",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="GeoPackage to write; give it to --osm of the other commands.",
)
@click.option(
    "--cache",
    "cache_dir",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Folder of answers already had; default: .osm-cache beside the file.",
)
@click.option(
    "--admin-level",
    type=click.IntRange(1, 12),
    metavar="N",
    help="Level of the boundaries that become communities; default: the finest there is.",
)
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def fetch_osm(
    ctx: click.Context,
    place: str,
    out: Path,
    cache_dir: Path | None,
    admin_level: int | None,
    *,
    overwrite: bool,
) -> None:
    """Fetch the layers of a place from OpenStreetMap into one GeoPackage.

    PLACE is what a person would type: "Monaco", "海港区, 秦皇岛". This is the only
    command that needs the internet; it asks in tiles, waits where the server is busy,
    and keeps every answer.
    """
    from gridplan.errors import InputError
    from gridplan.export.staging import wrap_os_error
    from gridplan.sources import fetch_osm as fetch

    if out.suffix.lower() != ".gpkg":
        msg = f"{out.name} is no GeoPackage: let the name end in .gpkg."
        raise InputError(msg)
    if out.exists() and not overwrite:
        msg = f"{out} exists: choose another name, or allow replacing it with --overwrite."
        raise InputError(msg)
    options.say(f"Asking OpenStreetMap for {place}.")
    with wrap_os_error(out):
        out.parent.mkdir(parents=True, exist_ok=True)
        counts = fetch(
            place, out, cache_dir=cache_dir or out.parent / ".osm-cache", admin_level=admin_level
        )
    if options.verbosity(ctx) >= 0:
        for name, count in counts.items():
            echo(f"{name:<12}  {count:>9,}")
        options.tell("Data: OpenStreetMap contributors, ODbL; name them on every map.")
    if not counts["communities"]:
        options.say("No administrative areas: planning units will take the place of communities.")
    options.say(f"Wrote {out}. Plan it with: gridplan partition --osm {out} --out DIR")
