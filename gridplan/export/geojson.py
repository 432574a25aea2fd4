"""GeoJSON (RFC 7946) of large coverages, written with array operations.

A general writer formats every number by itself: 2 M vertices take half a minute. Here
coordinates are integer multiples of 1e-7 degrees whose digits, commas and brackets are
laid out in one matrix of bytes, a row per vertex; leaving out the bytes that a row does
not need gives the text of all features at once.
"""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.crs import WGS84
from gridplan.datum import shift_layer
from gridplan.geometry.degrees import DECIMALS, to_degrees

if TYPE_CHECKING:
    from pathlib import Path

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

_SCALE = 10**DECIMALS
# Bytes of one number: sign, three digits, point, seven digits.
_WIDTH = 5 + DECIMALS
_BYTE = {character: ord(character) for character in "[],.-0"}
# Features are laid out so many vertices at a time: 70 bytes each, twice.
_VERTICES_AT_ONCE = 500_000
# What a file in shifted degrees says of itself: GeoJSON readers take all degrees for WGS84.
_NOTES = {
    datum: {"datum": name, "note": f"Degrees in {name}, shifted for maps of {services}: up to "
            "1 km off WGS84. For display only; measure and exchange with grids.geojson."}
    for datum, name, services in (
        ("gcj02", "GCJ-02", "Gaode and Tencent"), ("bd09", "BD-09", "Baidu")
    )
}  # fmt: skip


def write_geojson(frame: GeoDataFrame, path: Path, *, datum: str = "wgs84") -> None:
    """Write polygons as an RFC 7946 feature collection.

    Coordinates are WGS84 longitude and latitude with at most 7 decimals, outer rings
    run counter-clockwise, missing values are null, the index is also the feature id.

    Parameters
    ----------
    frame
        Polygons and multipolygons, unique index of text, any CRS.
    path
        File to write.
    datum
        ``gcj02`` or ``bd09`` shift the degrees for maps of these services; the file
        then says so in the members ``datum`` and ``note``.
    """
    geometry = shapely.orient_polygons(np.asarray(frame.geometry.array))
    geometry = to_degrees(geometry, frame.crs)
    if datum != "wgs84":
        geometry = _shifted(geometry, datum)
    heads = _heads(frame.drop(columns=frame.geometry.name).reset_index(), geometry)
    with path.open("wb") as file:
        file.write(_collection_head(geometry, _NOTES.get(datum)))
        first = True
        for rows in _batches(shapely.get_num_coordinates(geometry)):
            bodies = polygon_coordinates(geometry[rows])
            lines = (b"%s%s}}" % pair for pair in zip(heads[rows], bodies, strict=True))
            file.write((b"" if first else b",\n") + b",\n".join(lines))
            first = False
        file.write(b"\n]}\n")


def write_points(frame: GeoDataFrame, path: Path) -> None:
    """Write points as an RFC 7946 feature collection; there may be none.

    Parameters
    ----------
    frame
        Points, any CRS and index; the index is not written.
    path
        File to write.
    """
    geometry = to_degrees(np.asarray(frame.geometry.array), frame.crs)
    heads = _heads(frame.drop(columns=frame.geometry.name), geometry, has_id=False)
    places = [f"[{x:.7f},{y:.7f}]".encode() for x, y in shapely.get_coordinates(geometry)]
    lines = (b"%s%s}}" % pair for pair in zip(heads, places, strict=True))
    body = b",\n".join(lines)
    path.write_bytes(_collection_head(geometry) + body + b"\n]}\n")


def polygon_coordinates(geometry: NDArray[np.object_]) -> list[bytes]:
    """Return the ``coordinates`` member of each polygon or multipolygon as JSON.

    Parameters
    ----------
    geometry
        Polygons and multipolygons in degrees, none empty.
    """
    parts, feature = shapely.get_parts(geometry, return_index=True)
    multi = shapely.multipolygons(parts, indices=feature)
    _, points, offsets = shapely.to_ragged_array(multi)
    rings, polygons, features = offsets
    n = len(points)
    one, two, three = (np.zeros(n + 1, dtype=bool) for _ in range(3))
    one[rings], two[rings[polygons]], three[rings[polygons[features]]] = True, True, True
    owner = np.repeat(np.arange(len(geometry)), np.diff(rings[polygons[features]]))
    nested = (shapely.get_type_id(geometry) == shapely.GeometryType.MULTIPOLYGON)[owner]
    opened = np.column_stack([three[:n] & nested, two[:n], one[:n]])
    closed = np.column_stack([one[1:], two[1:], three[1:] & nested])
    text, kept = _layout(points, opened, closed, ~three[1:])
    ends = np.cumsum(kept.sum(axis=1))[rings[polygons[features[1:]]] - 1]
    flat = text[kept].tobytes()
    starts = np.concatenate([[0], ends[:-1]])
    return [flat[a:b] for a, b in zip(starts.tolist(), ends.tolist(), strict=True)]


def _layout(
    points: NDArray[np.float64],
    opened: NDArray[np.bool_],
    closed: NDArray[np.bool_],
    comma: NDArray[np.bool_],
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Return the bytes of every vertex and which of them are written.

    A row reads ``[[[ [ lon , lat ] ]]] ,``.
    """
    n = len(points)
    text = np.empty((n, 10 + 2 * _WIDTH), dtype=np.uint8)
    kept = np.ones(text.shape, dtype=bool)
    text[:, :4], text[:, -5:-1], text[:, -1] = _BYTE["["], _BYTE["]"], _BYTE[","]
    kept[:, :3], kept[:, -4:-1], kept[:, -1] = opened, closed, comma
    text[:, 4 + _WIDTH] = _BYTE[","]
    for axis, at in ((0, 4), (1, 5 + _WIDTH)):
        block = slice(at, at + _WIDTH)
        text[:, block], kept[:, block] = _digits(points[:, axis])
    return text, kept


def _digits(values: NDArray[np.float64]) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Return the decimal digits of numbers below 1000 and which of them are needed."""
    left = np.rint(values * _SCALE).astype(np.int64)
    text = np.empty((len(values), _WIDTH), dtype=np.uint8)
    kept = np.ones(text.shape, dtype=bool)
    text[:, 0], kept[:, 0] = _BYTE["-"], left < 0
    left = np.abs(left)
    needed = np.zeros(len(values), dtype=bool)
    for column in range(_WIDTH - 1, 4, -1):
        left, digit = np.divmod(left, 10)
        text[:, column] = digit + _BYTE["0"]
        needed |= digit > 0
        kept[:, column] = needed
    text[:, 4], kept[:, 4] = _BYTE["."], needed
    for column in (3, 2, 1):
        kept[:, column] = (left > 0) | (column == 3)
        left, digit = np.divmod(left, 10)
        text[:, column] = digit + _BYTE["0"]
    return text, kept


def _batches(sizes: NDArray[np.int64]) -> list[slice]:
    """Return slices of consecutive features with a bounded number of vertices."""
    if len(sizes) == 0:
        return []
    batch = np.cumsum(sizes) // _VERTICES_AT_ONCE
    cuts = [0, *(np.flatnonzero(np.diff(batch)) + 1).tolist(), len(sizes)]
    return [slice(a, b) for a, b in itertools.pairwise(cuts)]


def _heads(table: DataFrame, geometry: NDArray[np.object_], *, has_id: bool = True) -> list[bytes]:
    """Return the text of each feature up to its coordinates."""
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
    names = list(table.columns)
    columns = [plain_values(table[name]) for name in names]
    kinds = [kind.name for kind in map(shapely.GeometryType, shapely.get_type_id(geometry))]
    title = {"POLYGON": "Polygon", "MULTIPOLYGON": "MultiPolygon", "POINT": "Point"}
    heads = []
    for kind, *row in zip(kinds, *columns, strict=True):
        label = f'"id":{encode(row[0])},' if has_id else ""
        heads.append(
            f'{{"type":"Feature",{label}"properties":{encode(dict(zip(names, row, strict=True)))},'
            f'"geometry":{{"type":"{title[kind]}","coordinates":'.encode()
        )
    return heads


def plain_values(column: Any) -> list[Any]:  # noqa: ANN401
    """Return a column as Python values with None for everything missing."""
    return column.astype(object).where(column.notna(), None).tolist()


def _shifted(geometry: NDArray[np.object_], datum: str) -> NDArray[np.object_]:
    """Return rounded WGS84 degrees in another datum, rounded again."""
    import geopandas as gpd

    layer = shift_layer(gpd.GeoDataFrame(geometry=geometry, crs=WGS84), "wgs84", datum)
    shapes = np.asarray(layer.geometry.array, dtype=object)
    return shapely.transform(shapes, lambda xy: np.round(xy, DECIMALS))


def _collection_head(
    geometry: NDArray[np.object_], members: dict[str, str] | None = None
) -> bytes:
    """Return the start of a feature collection; an empty one has no bounding box."""
    more = "".join(
        f"{json.dumps(key)}:{json.dumps(text)},\n" for key, text in (members or {}).items()
    )
    bounds = shapely.total_bounds(geometry).tolist() if len(geometry) else None
    box = f'"bbox":{json.dumps(bounds)},\n' if bounds else ""
    return f'{{"type":"FeatureCollection",\n{more}{box}"features":[\n'.encode()
