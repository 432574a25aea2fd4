"""OpenStreetMap by network: one file with all layers of a place, politely fetched."""

from __future__ import annotations

import time
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pandas as pd

from gridplan.crs import WGS84
from gridplan.errors import InputError, MissingDependencyError
from gridplan.files import atomic_file
from gridplan.schema import LAYERS
from gridplan.sources.formats.osm import finest_level, layer_from_tags
from gridplan.sources.formats.osm_tags import query_tags

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SHAPES = {"Point": "points", "MultiPoint": "points", "LineString": "lines",
           "MultiLineString": "lines", "Polygon": "multipolygons",
           "MultiPolygon": "multipolygons"}  # fmt: skip
_TILE_M2 = 25_000_000  # the server answers five-kilometre squares without complaint
_TIMEOUT_S = 180
_FIRST_PAUSE_S = 10.0


def fetch_osm(
    place: str,
    out: str | Path,
    *,
    cache_dir: str | Path,
    admin_level: int | None = None,
    tries: int = 4,
    pause: Callable[[float], None] = time.sleep,
) -> dict[str, int]:
    """Fetch all layers of a place from OpenStreetMap into one GeoPackage.

    Parameters
    ----------
    place
        As a person would type it: "Monaco", "海港区, 秦皇岛".
    out
        GeoPackage to write, one layer for each of ours; `gridplan.read_layers`
        takes it for every layer. Renamed into place when complete.
    cache_dir
        Folder of answers already had: a second run asks only for what is missing.
    admin_level
        Of communities; by default the finest level that is there.
    tries
        How often a failed request is made before giving up, with growing pauses.
    pause
        Waits for a number of seconds.

    Returns
    -------
    dict
        Number of objects by layer; a layer with none is not written.

    Raises
    ------
    InputError
        If the place is unknown, there are no buildings, or the server stays silent.

    Notes
    -----
    Data of the OpenStreetMap contributors under the ODbL: name them wherever you
    show a plan made from it.

    Examples
    --------
    Asks servers of OpenStreetMap, so it is not run here:

    >>> import gridplan as gp
    >>> gp.fetch_osm("Monaco", "monaco.gpkg", cache_dir="answers")  # doctest: +SKIP
    {'communities': 9, 'buildings': 1283, ...}
    """
    ox = _osmnx()

    def ask(tags: dict[str, bool | list[str]]) -> gpd.GeoDataFrame:
        return ox.features_from_polygon(outline, tags)

    counts: dict[str, int] = {}
    out = Path(out)
    with _polite(ox, Path(cache_dir)), atomic_file(out) as draft:
        area = _retry(partial(_locate, ox, place), tries, pause, f"the place {place!r}")
        if area is None:
            msg = f"OpenStreetMap knows no area called {place!r}. Add the city or the country."
            raise InputError(msg)
        outline = area.geometry.iloc[0]
        for layer in LAYERS:
            wanted = partial(ask, query_tags(layer))
            objects = _retry(wanted, tries, pause, f"the {layer} of {place}")
            frame = _layer(objects, layer, admin_level)
            counts[layer] = len(frame)
            if len(frame):
                frame.to_file(draft, layer=layer, driver="GPKG", engine="pyogrio")
        if not counts["buildings"]:
            msg = f"OpenStreetMap has no buildings in {place!r}: take another source."
            raise InputError(msg)
    return counts


def _osmnx() -> Any:  # noqa: ANN401
    """Return osmnx, or say how to install it."""
    try:
        import osmnx
    except ImportError as error:
        msg = "Fetching needs osmnx: pip install osmnx. A local .osm.pbf needs nothing."
        raise MissingDependencyError(msg) from error
    return osmnx


def _locate(ox: Any, place: str) -> gpd.GeoDataFrame | None:  # noqa: ANN401
    """Return the area of a place; None where osmnx knows it as a point only."""
    try:
        return ox.geocode_to_gdf(place)
    except TypeError:
        return None


@contextmanager
def _polite(ox: Any, cache_dir: Path) -> Iterator[None]:  # noqa: ANN401
    """Cache every answer, ask in tiles, keep the server's rate limit; then restore."""
    wanted = {
        "use_cache": True,
        "cache_folder": cache_dir,
        "overpass_rate_limit": True,
        "max_query_area_size": _TILE_M2,
        "requests_timeout": _TIMEOUT_S,
    }
    before = {name: getattr(ox.settings, name) for name in wanted}
    for name, value in wanted.items():
        setattr(ox.settings, name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(ox.settings, name, value)


def _retry(
    ask: Callable[[], gpd.GeoDataFrame | None],
    tries: int,
    pause: Callable[[float], None],
    what: str,
) -> gpd.GeoDataFrame | None:
    """Return an answer, None if there is nothing of the kind; give up after some tries."""
    from osmnx._errors import InsufficientResponseError, ResponseStatusCodeError
    from requests.exceptions import RequestException

    for attempt in range(tries):
        try:
            return ask()
        except InsufficientResponseError:
            return None
        except (RequestException, ResponseStatusCodeError) as error:
            if attempt + 1 == tries:
                msg = (
                    f"OpenStreetMap did not deliver {what} in {tries} tries "
                    f"({type(error).__name__}). What came is cached: run it again later, or take "
                    "a local .osm.pbf."
                )
                raise InputError(msg) from error
            pause(_FIRST_PAUSE_S * 3**attempt)
    return None


def _layer(
    objects: gpd.GeoDataFrame | None, layer: str, admin_level: int | None
) -> gpd.GeoDataFrame:
    """Return the layer made of the objects of an answer."""
    empty = gpd.GeoDataFrame(geometry=[], crs=WGS84)
    if objects is None or not len(objects):
        return empty
    flat = objects.reset_index().rename(columns={"id": "osm_id"})
    ways = flat["element"] == "way"
    shapes = flat.geometry.geom_type.map(_SHAPES)
    parts = []
    for kind in ("points", "lines", "multipolygons"):
        chosen = flat[shapes == kind]
        # GDAL's reader tells ways from relations by this column; so do the ids.
        own = chosen.assign(osm_way_id=chosen["osm_id"].where(ways[chosen.index]).astype("Int64"))
        parts.append(layer_from_tags(own, layer, kind))
    filled = [part for part in parts if len(part)]
    if not filled:
        return empty
    frame = gpd.GeoDataFrame(pd.concat(filled, ignore_index=True), crs=WGS84)
    return finest_level(frame, admin_level) if layer == "communities" else frame
