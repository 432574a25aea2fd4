"""``gridplan export``: a plan to files, databases and services of others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE
from gridplan.cli.terminal import echo

if TYPE_CHECKING:
    from gridplan.plan.core import Plan


@click.command()
@click.argument("plan", metavar="PLAN")
@click.option(
    "--to",
    "targets",
    multiple=True,
    required=True,
    metavar="WHERE",
    help="FILE.geojson, .fgb, .pmtiles, .kml, .kmz, .gpkg or .shp.zip; postgresql://…#name; "
    "ogcapi:DIR; field:DIR; plan:DIR. May be given several times.",
)
@click.option(
    "--since",
    metavar="PLAN",
    help="An earlier plan: write what changed since, to FILE.geojson or FILE.csv.",
)
@plans.date
@click.option(
    "--json-fg/--no-json-fg", default=None, help="Add the members of OGC JSON-FG 1.0 to GeoJSON."
)
@click.option(
    "--multi/--no-multi", default=None, help="Write every area of GeoJSON as MultiPolygon."
)
@click.option(
    "--datum",
    default="wgs84",
    show_default=True,
    type=click.Choice(["wgs84", "gcj02", "bd09"]),
    help="Shift the degrees of a file for Gaode (gcj02) or Baidu (bd09) maps.",
)
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def export(
    ctx: click.Context,
    /,
    plan: str,
    targets: tuple[str, ...],
    since: str | None,
    date: str,
    *,
    overwrite: bool,
    **form: Any,  # noqa: ANN401
) -> None:
    """Hand a plan over to another system.

    PLAN is a folder that `gridplan partition` wrote, or a database that `gridplan export`
    filled: postgresql://user@host/database#name. A file or folder appears when it is
    whole; a database changes in one transaction. docs/systems.md has recipes.
    """
    from gridplan.exchange.export import Form, export_plan

    wanted = Form(date=plans.read_date(date), **form)
    new = _read(plan)
    old = _read(since) if since else None
    for target in targets:
        paths = export_plan(new, target, since=old, form=wanted, overwrite=overwrite)
        for path in paths:
            echo(str(path))
        if not paths:
            options.say("Loaded the plan into the database.")
    ctx.exit(FINE)


def _read(place: str) -> Plan:
    """Return a plan of a folder or of a database."""
    from gridplan.exchange.export import DATABASES

    if place.startswith(DATABASES):
        from gridplan.exchange.postgis import read_postgis

        return read_postgis(place)
    if not Path(place).is_dir():
        msg = f"'PLAN': there is no folder {place}."
        raise click.UsageError(msg)
    return plans.read(Path(place))
