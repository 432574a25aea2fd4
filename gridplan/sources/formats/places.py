"""Places of tables: which columns hold coordinates or geometries, and what these say."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84
from gridplan.errors import InputError
from gridplan.findings import INFO, WARNING
from gridplan.schema import LATITUDE, LONGITUDE
from gridplan.sources.cleaning.aliases import simplify_name
from gridplan.sources.cleaning.placement import SAID_DATUM
from gridplan.sources.cleaning.values import as_number, as_text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.sources.notes import Notes

_X = ("x", "x坐标", "坐标x", "横坐标", "easting", "east", "东坐标")
_Y = ("y", "y坐标", "坐标y", "纵坐标", "northing", "north", "北坐标")
_SHAPE = (
    "wkt", "geometry", "geom", "the_geom", "wkb_geometry", "wkb", "ewkt", "geojson", "shape",
    "几何", "空间坐标",
)  # fmt: skip
# The columns of each kind of place, by the names that they may have; the first kind counts.
_KINDS = {"shape": (_SHAPE,), "lonlat": (LONGITUDE, LATITUDE), "xy": (_X, _Y)}
PLACE_NAMES = {
    simplify_name(name) for sides in _KINDS.values() for names in sides for name in names
}
# A longitude among others: gcj02_lng, 中心点经度. What is left must be the same in both.
_WITHIN = (re.compile("经度|longitude|lng|lon"), re.compile("纬度|latitude|lat"))
# What a name says of its datum.
_DATUMS = {
    "wgs84": re.compile("wgs|gps|cgcs|2000|原始"),
    "gcj02": re.compile("gcj|火星|高德|腾讯|amap|gaode"),
    "bd09": re.compile("bd|百度|baidu"),
}
# Of several pairs the first that says just this; one that says nothing is WGS84.
_WANTED: tuple[list[str], ...] = (["wgs84"], [], ["gcj02"], ["bd09"])
_HEX = re.compile(r"(?:\\x|0x)?(0[01][0-9a-fA-F]{8,})", re.IGNORECASE)
_EWKT = re.compile(r"SRID=(\d+);\s*(.*)", re.DOTALL | re.IGNORECASE)
_GEOSPARQL = re.compile(r"<[^<>]*/(\w+)/[\d.]+/(\w+)>\s*(.*)", re.DOTALL)
_NUMBER = r"-?\d{1,8}(?:\.\d+)?"
# Corners as map services write them: 119.6,39.9;119.7,39.9;… with | between outlines.
_CORNERS = re.compile(
    rf"\s*{_NUMBER}\s*[,，]\s*{_NUMBER}(?:\s*[;；|]\s*{_NUMBER}\s*[,，]\s*{_NUMBER})*\s*[;；]?\s*"
)
# Around corners: brackets, also those of JSON between them.
_AROUND = re.compile(r"^[\s(\[（［]+|[\s)\]）］]+$")
_BETWEEN = re.compile(r"[\])]\s*[,;]\s*[\[(]")
# Both by name, as JSON has them.
_OF_KEYS = re.compile(
    rf"[{{\s\"']*(?:lng|lon|longitude|x)[\"']?\s*[:=]\s*[\"']?({_NUMBER})[\"']?\s*[,;]\s*"
    rf"[\"']?(?:lat|latitude|y)[\"']?\s*[:=]\s*[\"']?({_NUMBER})[\"'}}\s]*",
    re.IGNORECASE,
)
# 119.6 39.9, and rings of these; degrees of both in one cell.
_SPACED = re.compile(
    rf"\s*{_NUMBER}(?:\s+|/){_NUMBER}\s*(?:[,;，；]\s*{_NUMBER}\s+{_NUMBER}\s*)*[;；]?"
)
_ONE = (
    r"(\d{1,3}(?:\.\d+)?)[°度]?(?:(\d{1,2}(?:\.\d+)?)['′’分]"
    r"(?:(\d{1,2}(?:\.\d+)?)(?:\"|′′|”|''|秒))?)?"
)
_SIDE = "([nsew]|东经|西经|北纬|南纬)"
_PAIRS = (
    re.compile(rf"{_SIDE}{_ONE}[,;、]?{_SIDE}{_ONE}"),
    re.compile(rf"{_ONE}{_SIDE}[,;、]?{_ONE}{_SIDE}"),
)
# 119 36 00, 119.36.00 and 119-36-00 are no numbers.
_THREE = re.compile(r"\s*(\d{1,3})(\s+|[.-])(\d{1,2})\2(\d{1,2}(?:\.\d+)?)\s*")
_LIKE_SHAPE = re.compile(
    r"\s*(?:SRID=\d+;|<[^<>]+>)?\s*(?:MULTI)?(?:POLYGON|POINT|LINESTRING|GEOMETRYCOLLECTION)"
    r"\s*(?:Z|M|ZM)?\s*(?:\(|EMPTY)",
    re.IGNORECASE,
)
_DEGREES = re.compile(
    r"(?:([nsew])|(东经|北纬|西经|南纬))?(\d{1,3}(?:\.\d+)?)(?:[°度d:]|$|(?=[nsew]))"
    r"(?:(\d{1,2}(?:\.\d+)?)(?:['′’分:m]|$|(?=[nsew])))?"
    r"(?:(\d{1,2}(?:\.\d+)?)(?:\"|′′|”|''|秒|s)?)?([nsew])?",
)
_SAMPLE = 20
_MOST_LOOKED = 1000
_MOST_SHOWN = 300


@dataclass(frozen=True, slots=True)
class PlaceColumns:
    """The columns of a table that say where its rows lie.

    Parameters
    ----------
    kind
        ``shape`` (one column of geometries), ``lonlat`` or ``xy``.
    columns
        One column, or east and north.
    datum
        That the names of the columns tell: wgs84, gcj02 or bd09.
    """

    kind: str
    columns: tuple[str, ...]
    datum: str = "wgs84"

    @property
    def roles(self) -> tuple[str, ...]:
        """One name for each column, the same for all tables."""
        return {"shape": ("geometry",), "lonlat": ("lon", "lat"), "xy": ("x", "y")}[self.kind]


def find_place(table: pd.DataFrame) -> PlaceColumns | None:
    """Return where a table has its places: by the names of its columns, else by their cells.

    Parameters
    ----------
    table
        As read.

    Examples
    --------
    >>> import pandas as pd
    >>> find_place(pd.DataFrame({"gcj02_lng": ["119.6"], "gcj02_lat": ["39.9"]})).datum
    'gcj02'
    """
    table = table.rename(columns=str)
    names: dict[str, str] = {}
    for name in table.columns:
        key = simplify_name(name)
        if table[names.setdefault(key, name)].isna().all():
            names[key] = name
    named, lonlat, xy = (_by_names(table, names, kind) for kind in _KINDS)
    if named and _holds_shapes(table[named.columns[0]]):
        return named
    return lonlat or xy or _within_names(names) or _by_cells(table) or named


def _by_names(table: pd.DataFrame, names: dict[str, str], kind: str) -> PlaceColumns | None:
    """Return the columns of a kind by their names, where all of them are there."""
    found = [_first(table, names, wanted) for wanted in _KINDS[kind]]
    columns = tuple(one for one in found if one is not None)
    return PlaceColumns(kind, columns) if len(columns) == len(found) else None


def _first(table: pd.DataFrame, names: dict[str, str], wanted: tuple[str, ...]) -> str | None:
    """Return the first wanted column that is there, a filled one before an empty one."""
    there = [names[key] for name in wanted if (key := simplify_name(name)) in names]
    filled = [name for name in there if table[name].notna().any()]
    return next(iter(filled or there), None)


def _within_names(names: dict[str, str]) -> PlaceColumns | None:
    """Return the pair of longer names that differ in nothing but longitude and latitude."""
    rest: list[dict[str, str]] = [{}, {}]
    for key, name in names.items():
        for side, pattern in enumerate(_WITHIN):
            if pattern.search(key):
                rest[side].setdefault(pattern.sub("", key, count=1), name)
    told = {
        one: [datum for datum, pattern in _DATUMS.items() if pattern.search(one)]
        for one in rest[0]
        if one in rest[1]
    }
    for wanted in _WANTED:
        for one, datums in told.items():
            if datums == wanted:
                return PlaceColumns("lonlat", (rest[0][one], rest[1][one]), *wanted)
    return None


def _by_cells(table: pd.DataFrame) -> PlaceColumns | None:
    """Return the only column whose first cells are geometries or corners."""
    found = [str(name) for name in table.columns if _holds_shapes(table[name])]
    return PlaceColumns("shape", (found[0],)) if len(found) == 1 else None


def _holds_shapes(column: pd.Series) -> bool:
    """Return whether the first filled cells are geometries."""
    if not len(column):
        return True
    cells = [cell for cell in column.head(_MOST_LOOKED) if isinstance(cell, (bytes, str))]
    return bool(cells) and any(map(_is_like_shape, cells[:_SAMPLE]))


def _is_like_shape(cell: bytes | str) -> bool:
    """Return whether a cell begins as a geometry does."""
    if isinstance(cell, bytes):
        return len(cell) > 8 and cell[0] in {0, 1}
    return bool(
        _LIKE_SHAPE.match(cell)
        or (cell.startswith("{") and '"coordinates"' in cell)
        or (len(cell) > 40 and _HEX.fullmatch(cell))
        or (_CORNERS.fullmatch(corners := _bare_corners(cell)) and "." in corners)
    )


def to_geometry(table: pd.DataFrame, layer: str, notes: Notes) -> gpd.GeoDataFrame:
    """Make geometries of WKT, WKB, GeoJSON or corners, of longitude and latitude, or of x and y.

    Parameters
    ----------
    table
        As read.
    layer
        Name the messages use.
    notes
        Receives rows without readable coordinates.

    Raises
    ------
    InputError
        If there are no such columns, or the geometries cannot be read.
    """
    place = find_place(table)
    if place is None:
        names = ", ".join(map(str, table.columns))
        shown = names if len(names) <= _MOST_SHOWN else f"{names[:_MOST_SHOWN]}…"
        msg = f"it has no coordinates (columns lon and lat, x and y, or WKT), only {shown}"
        raise InputError(msg)
    table = table.rename(columns=str)
    if place.kind == "shape":
        shapes, crs = _shapes(table[place.columns[0]])
        return gpd.GeoDataFrame(table.drop(columns=place.columns[0]), geometry=shapes, crs=crs)
    x, y = place.columns
    is_lonlat = place.kind == "lonlat"
    if is_lonlat:
        text = f"`{layer}`: `{x}` and `{y}` are taken as longitude and latitude."
        notes.add(INFO, "assumed_crs", text)
    frame = gpd.GeoDataFrame(table.drop(columns=[x, y]))
    points = _points(table[x], table[y], layer, notes)
    if is_lonlat:
        points = _unpacked(points, layer, notes)
    placed = frame.set_geometry(points, crs=WGS84 if is_lonlat else None)
    if place.datum != "wgs84":
        placed.attrs[SAID_DATUM] = place.datum
    return placed


def _shapes(column: pd.Series) -> tuple[NDArray[np.object_], str | None]:
    """Return geometries of WKT, EWKT, WKB (bytes or hexadecimal) or GeoJSON, and their CRS.

    Parameters
    ----------
    column
        Text or bytes.

    Returns
    -------
    shapes
        None where a cell is empty or cannot be read.
    crs
        Where the geometries name one.

    Raises
    ------
    InputError
        If no cell can be read, or they name several CRS.
    """
    cells = column.to_numpy(dtype=object, na_value=None)
    if not any(isinstance(cell, bytes) for cell in cells):
        cells = as_text(column).to_numpy(object, na_value=None)
    read = list(map(_shape, cells))
    shapes = np.array([one for one, _ in read], dtype=object)
    there = cells[~pd.isna(cells)]
    if len(there) and shapely.is_missing(shapes).all():
        msg = (
            f"its column `{column.name}` holds neither WKT nor WKB, but texts such as "
            f"{str(there[0])[:40]!r}"
        )
        raise InputError(msg)
    systems = {srid for one, srid in read if one is not None} - {0}
    if len(systems) > 1:
        listed = ", ".join(f"EPSG:{srid}" for srid in sorted(systems))
        msg = f"its column `{column.name}` mixes geometries of {listed}"
        raise InputError(msg)
    return shapely.set_srid(shapes, 0), f"EPSG:{systems.pop()}" if systems else None


def _shape(cell: object) -> tuple[object, int]:
    """Return the geometry of one cell, None if it cannot be read, and its EPSG code or 0."""
    if cell is None:
        return None, 0
    srid, text = 0, str(cell)
    if isinstance(cell, bytes):
        shape = shapely.from_wkb(cell, on_invalid="ignore")
    elif _CORNERS.fullmatch(corners := _bare_corners(text)):
        shape = _of_corners(corners)
    elif found := _HEX.fullmatch(text):
        shape = shapely.from_wkb(found.group(1), on_invalid="ignore")
    elif text.startswith("{"):
        shape, srid = shapely.from_geojson(text, on_invalid="ignore"), 4326
    else:
        srid, text = _srid_before(text)
        shape = shapely.from_wkt(text, on_invalid="ignore")
    return shape, srid or max(int(shapely.get_srid(shape)), 0)


def _bare_corners(text: str) -> str:
    """Return corners without brackets around and between them, and names of x and y."""
    if found := _OF_KEYS.fullmatch(text):
        return f"{found[1]},{found[2]}"
    bare = _BETWEEN.sub(";", _AROUND.sub("", text)) if text[:1] in "([（［" else text
    if _SPACED.fullmatch(bare):
        return ";".join(re.sub(r"\s+|/", ",", pair.strip()) for pair in re.split("[,;，；]", bare))
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", bare)).lower()
    found = next((match for one in _PAIRS if (match := one.fullmatch(plain))), None)
    if found is None:
        return bare
    sides: dict[bool, float] = {}
    for cells in (found.groups()[:4], found.groups()[4:]):
        side = next(cell for cell in cells if cell and not cell[0].isdigit())
        size = _size(*(cell for cell in cells if cell != side))
        sides[side[0] in "ns北南"] = -size if side[0] in "sw南西" else size
    return f"{sides[False]},{sides[True]}" if len(sides) == 2 else bare


def _size(degrees: str, minutes: str | None, seconds: str | None) -> float:
    """Return degrees, minutes and seconds as degrees."""
    return float(degrees) + float(minutes or 0) / 60 + float(seconds or 0) / 3600


def _srid_before(text: str) -> tuple[int, str]:
    """Return the EPSG code that stands in front of WKT, 0 for none, and the WKT."""
    if named := _EWKT.fullmatch(text):
        return int(named[1]), named[2]
    if spoken := _GEOSPARQL.fullmatch(text):
        return int(spoken[2]) if spoken[2].isdigit() else 4326, spoken[3]
    return 0, text


def _of_corners(text: str) -> object:
    """Return the point, or the outlines, of corners as map services write them."""
    rings = []
    for part in re.sub("；", ";", text).replace("，", ",").split("|"):
        pairs = [tuple(map(float, pair.split(","))) for pair in part.split(";") if pair.strip()]
        rings.append(pairs)
    if len(rings) == 1 and len(rings[0]) == 1:
        return shapely.Point(rings[0][0])
    if any(len(ring) < 3 for ring in rings):
        return None
    outlines = [shapely.Polygon(ring) for ring in rings]
    return outlines[0] if len(outlines) == 1 else shapely.MultiPolygon(outlines)


def _points(x: pd.Series, y: pd.Series, layer: str, notes: Notes) -> NDArray[np.object_]:
    """Return points; None where a coordinate is missing or no number."""
    (east, bad_x), (north, bad_y) = _degrees(x), _degrees(y)
    if (bad_x | bad_y).any():
        cells = [str(cells[bad].iloc[0]) for cells, bad in ((x, bad_x), (y, bad_y)) if bad.any()]
        text = (
            f"`{layer}`: {(bad_x | bad_y).sum()} rows have text for coordinates, such as "
            f"{cells[0]!r}."
        )
        notes.add(WARNING, "not_a_number", text)
        if (bad_x | bad_y).all():
            msg = (
                f"its columns `{x.name}` and `{y.name}` hold no coordinates, but texts such as "
                f"{cells[0]!r}"
            )
            raise InputError(msg)
    points = np.full(len(x), None, dtype=object)
    known = ~(np.isnan(east) | np.isnan(north))
    points[known] = shapely.points(east[known], north[known])
    return points


def _unpacked(points: NDArray[np.object_], layer: str, notes: Notes) -> NDArray[np.object_]:
    """Return longitudes and latitudes that are whole numbers without their sign as degrees.

    120597766 is 120.597766 and 1203551.9 is 120°35′51.9″ where all rows can be read so. What
    lies below ten degrees of latitude could be metres, and stays.
    """
    there = ~shapely.is_missing(points)
    xy = np.abs(shapely.get_coordinates(points[there]))
    if not len(xy) or xy.min() <= 10_000:
        return points
    most = np.array([180.0, 90.0])
    signs = np.sign(shapely.get_coordinates(points[there]))
    is_whole = (xy == np.round(xy)).all()
    minutes, seconds = xy // 100 % 100, xy % 100
    packed = xy // 10_000 + minutes / 60 + seconds / 3600
    ways = [
        ("degrees, minutes and seconds", packed,
         (minutes < 60).all() and (seconds < 60).all() and (xy < [1.8e6, 9e5]).all()
         and xy.min() >= 100_000 and len(xy) > 1),
        *((f"degrees times {times:,}", xy / times,
           is_whole and (xy[:, 1] >= 10 * times).all() and (xy <= most * times).all())
          for times in (1_000_000, 10_000_000)),
    ]  # fmt: skip
    found = [(name, degrees) for name, degrees, fits in ways if fits]
    if len(found) != 1:
        return points
    name, degrees = found[0]
    text = f"`{layer}`: longitudes and latitudes such as {xy[0, 0]:.10g} were read as {name}."
    notes.add(INFO, "assumed_crs", text)
    read = points.copy()
    read[there] = shapely.points(degrees * signs)
    return read


def _degrees(column: pd.Series) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return a column of coordinates, also such as 119°36′00″E, and which cells are none."""
    numbers, _, bad = as_number(column)
    if not pd.api.types.is_numeric_dtype(column.dtype):
        for at, cell in enumerate(column):  # 119 36 00 is no 1193600
            if three := _THREE.fullmatch(str(cell)):
                numbers[at] = _size(three[1], three[3], three[4])
                bad[at] = False
    for row in np.flatnonzero(bad):
        cell = str(column.iloc[row]).replace("º", "°").replace("˚", "°")
        text = re.sub(r"\s", "", unicodedata.normalize("NFKC", cell)).lower()
        found = _DEGREES.fullmatch(text)
        if found:
            before, words, degrees, minutes, seconds, after = found.groups()
            size = _size(degrees, minutes, seconds)
            is_negative = {before, after} & {"s", "w"} or words in {"西经", "南纬"}
            numbers[row], bad[row] = -size if is_negative else size, False
    return numbers, bad
