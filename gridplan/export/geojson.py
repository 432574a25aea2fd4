"""GeoJSON (RFC 7946) of large coverages.

GEOS writes the geometries: five times as fast as GDAL, and nearly always the shortest digits
that are the same number; the few numbers of seventeen digits are shortened here, so that none has
more than the seven decimals of a plan.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.crs import WGS84
from gridplan.datum import shift_layer
from gridplan.geometry.areas import to_multi
from gridplan.geometry.degrees import DECIMALS, to_degrees

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

# Features that are text at the same time: a city of 27,000 would take a gigabyte.
_AT_ONCE = 2_000
_LONG = re.compile(r"-?\d+\.\d{8,}")
_HAS_LONG = re.compile(r"\.\d{8}")  # a tenth of the time: it begins with a sign that is rare
# What a file in shifted degrees says of itself: GeoJSON readers take all degrees for WGS84.
_NOTES = {
    datum: {"datum": name, "note": f"Degrees in {name}, shifted for maps of {services}: up to "
            "1 km off WGS84. For display only; measure and exchange with grids.geojson."}
    for datum, name, services in (
        ("gcj02", "GCJ-02", "Gaode and Tencent"), ("bd09", "BD-09", "Baidu")
    )
}  # fmt: skip


def write_geojson(
    frame: GeoDataFrame,
    path: Path,
    *,
    datum: str = "wgs84",
    attribution: Sequence[str] = (),
    members: Mapping[str, Any] | None = None,
    extras: Iterable[str] | None = None,
    multi: bool = False,
) -> None:
    """Write polygons as an RFC 7946 feature collection.

    Coordinates are WGS84 longitude and latitude with at most 7 decimals, outer rings
    run counter-clockwise, missing values and geometries are null, the index is also the
    feature id.

    Parameters
    ----------
    frame
        Polygons and multipolygons, unique index of text, any CRS.
    path
        File to write.
    datum
        ``gcj02`` or ``bd09`` shift the degrees for maps of these services; the file
        then says so in the members ``datum`` and ``note``.
    attribution
        Credits for the member ``attribution``.
    members
        More members of the collection, from `gridplan.export.members`.
    extras
        More members of each feature, as text that ends in a comma.
    multi
        Write every area as MultiPolygon; else only where there is one among them: the
        geometries of a file are of one type.
    """
    geometry = to_degrees(shapely.orient_polygons(np.asarray(frame.geometry.array)), frame.crs)
    if datum != "wgs84":
        geometry = _shifted(geometry, datum)
    if multi or (shapely.get_type_id(geometry) == shapely.GeometryType.MULTIPOLYGON).any():
        geometry = to_multi(geometry)
    table = frame.drop(columns=frame.geometry.name).reset_index()
    told = {**_NOTES.get(datum, {}), **(members or {}), **_credits(attribution)}
    heads = _heads(table, has_id=True)
    if extras is not None:
        heads = (head + extra for head, extra in zip(heads, extras, strict=False))
    _write(path, told, geometry, heads)


def write_points(frame: GeoDataFrame, path: Path, *, attribution: Sequence[str] = ()) -> None:
    """Write points as an RFC 7946 feature collection; there may be none.

    Parameters
    ----------
    frame
        Points, any CRS and index; the index is not written.
    path
        File to write.
    attribution
        Credits for the member ``attribution``.
    """
    table = frame.drop(columns=frame.geometry.name)
    geometry = to_degrees(np.asarray(frame.geometry.array), frame.crs)
    _write(path, _credits(attribution), geometry, _heads(table, has_id=False))


def _write(
    path: Path, members: Mapping[str, Any], geometry: NDArray[np.object_], heads: Iterator[str]
) -> None:
    """Write a feature collection, one feature a line; an empty one has no bounding box."""
    more = "".join(f"{json.dumps(key)}:{encode(text)},\n" for key, text in members.items())
    geometry = geometry.copy()
    geometry[shapely.is_empty(geometry)] = None
    bounds = shapely.total_bounds(geometry).tolist() if len(geometry) else [np.nan]
    box = f'"bbox":{encode(bounds)},\n' if np.isfinite(bounds).all() else ""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(f'{{"type":"FeatureCollection",\n{more}{box}"features":[\n')
        for at in range(0, len(geometry), _AT_ONCE):
            shapes = shapely.to_geojson(geometry[at : at + _AT_ONCE])
            lines = [  # shapes first: they say when to stop asking for heads
                f'{head}"geometry":{_in_short(shape) if shape else "null"}}}'
                for shape, head in zip(shapes, heads, strict=False)
            ]
            file.write((",\n" if at else "") + ",\n".join(lines))
        file.write("\n]}\n")


def _in_short(shape: str) -> str:
    """Return the text of a geometry with no number of more than seven decimals."""
    return _LONG.sub(_shortest, shape) if _HAS_LONG.search(shape) else shape


def _shortest(number: re.Match[str]) -> str:
    """Return the shortest text of a number: GEOS writes some with seventeen digits."""
    return repr(round(float(number[0]), DECIMALS))


def _heads(table: DataFrame, *, has_id: bool) -> Iterator[str]:
    """Yield the text of each feature up to its geometry; the first column is its id."""
    names = list(table.columns)
    columns = [plain_values(table[name]) for name in names]
    for _, *row in zip(range(len(table)), *columns, strict=True):
        label = f'"id":{encode(row[0])},' if has_id else ""
        yield (
            f'{{"type":"Feature",{label}"properties":{encode(dict(zip(names, row, strict=True)))},'
        )


encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def _credits(attribution: Sequence[str]) -> dict[str, str]:
    """Return the member that names the sources of the data, if there is anything to name."""
    return {"attribution": "; ".join(attribution)} if attribution else {}


def plain_values(column: Any) -> list[Any]:  # noqa: ANN401
    """Return a column as Python values with None for everything missing."""
    return column.astype(object).where(column.notna(), None).tolist()


def _shifted(geometry: NDArray[np.object_], datum: str) -> NDArray[np.object_]:
    """Return rounded WGS84 degrees in another datum, rounded again."""
    import geopandas as gpd

    layer = shift_layer(gpd.GeoDataFrame(geometry=geometry, crs=WGS84), "wgs84", datum)
    shapes = np.asarray(layer.geometry.array, dtype=object)
    return shapely.transform(shapes, lambda xy: np.round(xy, DECIMALS))
