"""``gridplan doctor``: what is installed here, and what is missing for which part."""

from __future__ import annotations

import importlib.util
import os
import shutil
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gridplan.cli import options
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo, padded
from gridplan.words.console.speak import spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

# Package or program, what needs it, how to get it.
_PACKAGES = (
    ("psycopg", "export to PostGIS", "pip install 'gridplan[postgis]'"),
    ("segno", "cards", "pip install 'gridplan[cards]'"),
    ("docxtpl", "Word forms", "pip install 'gridplan[word]'"),
    ("pymetis", "method metis", "pip install 'gridplan[metis]'"),
    ("distributed", "planning on a Dask cluster", "pip install 'gridplan[dask]'"),
)
_DRIVERS = ("GPKG", "GeoJSON", "FlatGeobuf", "PMTiles", "LIBKML", "ESRI Shapefile")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: ``ok``, ``note`` (a part is missing), ``fault``."""

    state: str
    what: str
    told: str


@click.command()
@options.verbose
@options.quiet
@click.pass_context
def doctor(ctx: click.Context) -> None:
    """Say which versions are installed, and what is missing for which part.

    Nothing is changed and nothing is fetched. Exit code 0: plans can be made; 1: something
    is in the way.
    """
    found, language = list(checks()), options.language(ctx)
    for check in found:
        if options.verbosity(ctx) >= 0 or check.state == "fault":
            state, what = spoken(check.state, language), spoken(check.what, language)
            echo(f"{padded(state, 6)} {padded(what, 18)} {spoken(check.told, language)}")
    ctx.exit(WITH_FINDINGS if any(check.state == "fault" for check in found) else FINE)


def checks() -> Iterator[Check]:
    """Yield everything that is looked at."""
    from gridplan.export.record import versions

    told = ", ".join(f"{name} {number}" for name, number in versions().items())
    yield Check("ok", "versions", told)
    yield _formats()
    yield _cache()
    yield _font()
    yield _room()
    for package, what, remedy in _PACKAGES:
        there = importlib.util.find_spec(package) is not None
        yield Check("ok" if there else "note", package, what if there else f"{what}: {remedy}")


def _formats() -> Check:
    """Look for the drivers that the outputs need."""
    import pyogrio

    able = pyogrio.list_drivers(write=True)
    lacking = [name for name in _DRIVERS if name not in able]
    if "GPKG" in lacking or "GeoJSON" in lacking:
        return Check("fault", "GDAL", f"cannot write {', '.join(lacking)}: install pyogrio anew")
    return Check(
        "note" if lacking else "ok",
        "GDAL",
        f"lacks {', '.join(lacking)}" if lacking else f"writes {', '.join(_DRIVERS)}",
    )


def _cache() -> Check:
    """Look for a folder where compiled code is kept."""
    from gridplan import partition

    given = os.environ.get("NUMBA_CACHE_DIR")
    own = Path(given) if given else Path(str(partition.__file__)).parent
    home = Path.home() / ".cache"
    places = [place for place in (own, home) if _is_writable(place)]
    if places:
        return Check("ok", "compile cache", str(places[0]))
    remedy = "set NUMBA_CACHE_DIR to a folder that can be written"
    return Check("note", "compile cache", f"none: every run compiles anew; {remedy}")


def _is_writable(place: Path) -> bool:
    """Return whether a file can be made in a folder."""
    try:
        with tempfile.TemporaryFile(dir=place):
            return True
    except OSError:
        return False


def _font() -> Check:
    """Look for a font with Chinese signs."""
    from gridplan.errors import QualityWarning
    from gridplan.maps.fonts import choose_font

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", QualityWarning)
        language, families = choose_font("zh")
    if language == "zh":
        return Check("ok", "Chinese font", families[-1])
    return Check("note", "Chinese font", "none: drawings are in English; install fonts-noto-cjk")


def _room() -> Check:
    """Look for room on the disk of temporary files."""
    free = shutil.disk_usage(tempfile.gettempdir()).free / 1e9
    state = "ok" if free > 0.5 else "fault"
    return Check(state, "temporary files", f"{free:.1f} GB free")
