"""``gridplan units``: unit grids of about 10,000 m², and the components in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("plan", type=plans.FOLDER)
@click.option(
    "--size",
    "size_m2",
    type=click.FloatRange(min=1000, max=1_000_000),
    default=10_000.0,
    show_default=True,
    metavar="M2",
    help="Area a unit grid should have.",
)
@click.option(
    "--open-ground",
    type=click.FloatRange(min=1.5),
    default=10.0,
    show_default=True,
    metavar="N",
    help="Undivided ground of more unit grids than this stays whole; inf: cut it all.",
)
@click.option(
    "--components",
    metavar="FILE",
    help="Components: points or lines with a class; any layer or table.",
)
@click.option(
    "--classes",
    type=plans.FILE,
    metavar="FILE",
    help="CSV of classes: class, name, department; those that come along unless given.",
)
@click.option(
    "--datum",
    default="wgs84",
    type=click.Choice(["wgs84", "gcj02", "bd09"]),
    show_default=True,
    help="Of longitude and latitude.",
)
@options.jobs
@plans.results
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def units(  # noqa: PLR0913 - one for each option
    ctx: click.Context,
    /,
    plan: Path,
    out_dir: Path,
    components: str | None,
    classes: Path | None,
    *,
    size_m2: float,
    open_ground: float,
    datum: str,
    jobs: int | None,
    overwrite: bool,
) -> None:
    """Cut every grid into unit grids of about 10,000 m² along streets and walls.

    Where there are none, between houses; where nothing stands, straight. Open ground
    (--open-ground) stays whole, with the reason open_ground.

    Writes units.geojson, units.gpkg and units.csv: code (that of the grid and two digits),
    grid, community, area, households, status by area. With --components: components.csv (unit
    grid and grid of each), unplaced.csv (what belongs to nobody), density.csv, classes.csv and
    by_LEVEL.csv. Exit code 1: some component lies in no unit grid.
    """
    from gridplan.planning.units import OPEN_GROUND, unit_plan
    from gridplan.reports.unit_files import write_units
    from gridplan.things.located import locate_components, read_classes
    from gridplan.words.text import listed
    from gridplan.words.things import say_things

    plans.check_results_dir(out_dir, overwrite=overwrite)
    city = plans.read(plan)
    known = read_classes(classes, city.language)
    options.say("Cutting grids into unit grids.")
    n_jobs = options.jobs_for(len(city.buildings), jobs)
    made = unit_plan(city, size_m2=size_m2, open_ground=open_ground, jobs=n_jobs)
    found = None
    if components is not None:
        found = locate_components(made, components, classes=known, datum=datum)
        for message in found.assigned.findings["message"]:
            options.say(message)
    files = write_units(made, out_dir, components=found, overwrite=overwrite)
    if options.verbosity(ctx) >= 0:
        for path in files:
            echo(str(path))
    in_range = int((made.grids["status"] == "ok").sum())
    n_open = int((made.grids["reason"] == OPEN_GROUND).sum())
    options.tell(
        f"{len(made.grids):,} unit grids in {len(city.grids):,} grids: {in_range:,} in range, "
        f"{n_open:,} open ground."
    )
    if found is None:
        ctx.exit(FINE)
    lost = int((found.rows["unit_code"] == "").sum())
    options.tell(f"{len(found.rows):,} components: {lost:,} in no unit grid.")
    unknown = found.by_class.index[~found.by_class["is_known"]]
    if len(unknown):
        language = options.language(ctx)
        named = (one or say_things(language, "no_class") for one in unknown[:20])
        options.tell(f"Classes that the table does not have: {listed(language, named)}.")
    ctx.exit(WITH_FINDINGS if lost or len(unknown) else FINE)
