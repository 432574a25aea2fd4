"""What a file says of itself: id, version, date, licence, credits, and JSON-FG."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.export.geojson import encode
from gridplan.geometry.areas import to_multi
from gridplan.plan.attribution import attribution
from gridplan.plan.identity import plan_id
from gridplan.tables import SCHEMA_BASE, SCHEMA_VERSION, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geopandas import GeoDataFrame
    from pandas import DataFrame, Series
    from pyproj import CRS

    from gridplan.plan.core import Plan

_CONFORMANCE = [
    f"http://www.opengis.net/spec/json-fg-1/1.0/conf/{part}" for part in ("core", "types-schemas")
]
_OPEN = "ODbL-1.0"


def members_of(
    plan: Plan,
    *,
    hashes: Series | None = None,
    date: str = "",
) -> dict[str, Any]:
    """Return the members of a feature collection that say what it is.

    Parameters
    ----------
    plan
        The plan.
    hashes
        From `gridplan.plan.identity.grid_hashes`, where they are known.
    date
        Of the plan; by default as `date_of`.

    Returns
    -------
    dict
        ``schemaVersion``, ``planId``, and, where they are known, ``date``, ``license``,
        ``attribution``, ``source``.
    """
    known = {
        "date": date or date_of(plan),
        "license": license_of(plan),
        "attribution": "; ".join(attribution(plan)),
        "source": plan.rules.output.source,
    }
    told = {"schemaVersion": SCHEMA_VERSION, "planId": plan_id(plan, hashes)}
    return told | {name: text for name, text in known.items() if text}


def json_fg_members(crs: CRS, table: str = "grids") -> dict[str, Any]:
    """Return the members of OGC JSON-FG 1.0 of a feature collection.

    Parameters
    ----------
    crs
        Of the member ``place`` of its features.
    table
        Which table of a plan the features are of.
    """
    told = {
        "conformsTo": _CONFORMANCE,
        "featureType": TABLES[table].title,
        "featureSchema": f"{SCHEMA_BASE}:{SCHEMA_VERSION}:{table}",
    }
    uri = crs_uri(crs)
    return told | ({"coordRefSys": uri} if uri else {})


def date_of(plan: Plan) -> str:
    """Return the date of a plan, ISO text: of the rules, else the newest of the registry.

    Never that of the clock: equal plans are equal files.
    """
    dates = plan.registry[["since", "until"]].to_numpy(object).ravel()
    return plan.rules.output.date or max((str(one) for one in dates if one), default="")


def license_of(plan: Plan) -> str:
    """Return the licence of the data of a plan; empty where it is not known."""
    is_open = any("OpenStreetMap" in credit for credit in attribution(plan))
    return plan.rules.output.license or (_OPEN if is_open else "")


def crs_uri(crs: CRS) -> str:
    """Return the address by which OGC names a CRS; empty for one without a number.

    Examples
    --------
    >>> from pyproj import CRS
    >>> crs_uri(CRS.from_epsg(4549))
    'http://www.opengis.net/def/crs/EPSG/0/4549'
    """
    number = crs.to_epsg()
    return f"http://www.opengis.net/def/crs/EPSG/0/{number}" if number else ""


def json_fg_extras(grids: GeoDataFrame, registry: DataFrame, *, multi: bool) -> Iterator[str]:
    """Yield the members of JSON-FG of each grid, as text that ends in a comma.

    Parameters
    ----------
    grids
        In the working CRS.
    registry
        Of the plan: since when, and until when, a code is in use.
    multi
        Every place is a MultiPolygon.

    Yields
    ------
    str
        ``time``, an interval open to both sides where nothing is known, null where
        neither end is; ``place`` in the working CRS, in the order of axes of that CRS, which is
        northing first in China; null where that CRS has no number.
    """
    since, until = (
        registry[name].reindex(grids.index).fillna("").to_numpy(object)
        for name in ("since", "until")
    )
    for start, end, place in zip(since, until, _places(grids, multi=multi), strict=True):
        interval = {"interval": [start or "..", end or ".."]} if start or end else None
        yield f'"time":{encode(interval)},"place":{place},'


def _places(grids: GeoDataFrame, *, multi: bool) -> Iterator[str]:
    """Yield each polygon in its own CRS as JSON, in centimetres and that CRS's own order."""
    if not crs_uri(grids.crs):
        yield from itertools.repeat("null", len(grids))
        return
    shapes = shapely.orient_polygons(np.asarray(grids.geometry.array, dtype=object))
    if multi or (shapely.get_type_id(shapes) == shapely.GeometryType.MULTIPOLYGON).any():
        shapes = to_multi(shapes)
    turned = grids.crs.axis_info[0].direction.lower() == "north"

    def rounded(xy: Any) -> Any:  # noqa: ANN401
        return np.round(xy[:, ::-1] if turned else xy, 3)

    shapes = shapely.transform(shapes, rounded)
    yield from (text or "null" for text in shapely.to_geojson(shapes))
