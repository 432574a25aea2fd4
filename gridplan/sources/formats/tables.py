"""Tables with coordinates: CSV, workbooks and plain Parquet into frames with geometry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84
from gridplan.errors import InputError
from gridplan.findings import INFO, WARNING
from gridplan.schema import HOUSEHOLDS, SCHEMAS
from gridplan.sources.cleaning.names import match_columns, simplify_name
from gridplan.sources.cleaning.values import as_number, as_text, has_decimal_commas, parse_number
from gridplan.sources.formats.headings import Table, find_tables, note_formulas
from gridplan.sources.formats.sheets import read_sheets
from gridplan.sources.notes import Notes

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_LONGITUDE = ("lon", "lng", "long", "longitude", "经度", "经度坐标", "point_x")
_LATITUDE = ("lat", "latitude", "纬度", "纬度坐标", "point_y")
_X = ("x", "x坐标", "坐标x", "easting", "东坐标")
_Y = ("y", "y坐标", "坐标y", "northing", "北坐标")
_SHAPE = ("wkt", "geometry", "geom", "the_geom", "wkb_geometry", "wkb", "ewkt", "geojson", "几何")
_SPOTS = ((_LONGITUDE, _LATITUDE), (_X, _Y))
_HEX = re.compile(r"(?:\\x)?(0[01][0-9a-fA-F]{8,})")
_EWKT = re.compile(r"SRID=(\d+);\s*(.*)", re.DOTALL | re.IGNORECASE)


def read_table(path: Path, layer: str, notes: Notes, chosen: str | None = None) -> pd.DataFrame:
    """Read the sheets of a table that hold a layer, with every cell as text.

    Parameters
    ----------
    path
        CSV or workbook; rows above the column names are skipped.
    layer
        Name the messages use.
    notes
        Receives the encoding where it is not UTF-8, skipped rows, sheets left out and
        rows that stand in several sheets.
    chosen
        Sheet to be read, where it is not to be all.

    Returns
    -------
    DataFrame
        All tables with coordinates and the columns of the first. An object that stands
        in several sheets is taken from the newest: two years of a list do not add up.

    Raises
    ------
    InputError
        If the file cannot be read or has no such sheet.
    """
    sheets = read_sheets(path, layer, notes)
    if chosen is not None:
        names = ", ".join(sheet.name for sheet in sheets)
        sheets = [sheet for sheet in sheets if sheet.name == chosen]
        if not sheets:
            msg = f"it has no sheet {chosen}, but {names}"
            raise InputError(msg)
    known = {
        simplify_name(name)
        for column, about in SCHEMAS[layer].columns.items()
        for name in (column, *about.aliases)
    } | {
        simplify_name(name) for group in (*_SPOTS, (_SHAPE,)) for names in group for name in names
    }
    found = [find_tables(sheet, known.__contains__) for sheet in sheets]
    tables = [table for group in found for table in group]
    if not tables:
        tables = find_tables(sheets[0], bool)
    if not tables:
        msg = "it has no column names"
        raise InputError(msg)
    chosen_tables = [table for table in tables if has_place(table.names)] or tables[:1]
    kept = _alike(chosen_tables, layer)
    if len(sheets) > 1:
        known_left = {group[0].sheet for group in found if group}
        _note_left([sheet.name for sheet in sheets], known_left, kept, layer, notes)
    above = int(kept[0].rows[0]) - 2 if len(kept[0].rows) else 0
    if above > 0:
        notes.add(INFO, "title_rows", f"`{layer}`: {above} rows above the names were skipped.")
    for table in kept:
        columns, _ = match_columns(pd.DataFrame(columns=table.names), layer, {})
        note_formulas(table, columns, layer, notes)
    frames = [_frame(table, layer) for table in kept]
    if len(frames) == 1:
        return frames[0]
    return _without_repeats(kept, frames, layer, notes)


def has_place(names: list[str]) -> bool:
    """Return whether columns of these names can give a table its geometry."""
    keys = {simplify_name(name) for name in names}

    def has(wanted: tuple[str, ...]) -> bool:
        return not keys.isdisjoint(map(simplify_name, wanted))

    return has(_SHAPE) or any(has(xs) and has(ys) for xs, ys in _SPOTS)


def _alike(tables: list[Table], layer: str) -> list[Table]:
    """Return the tables that hold the same columns of the layer as the fullest, in order."""

    def columns(table: Table) -> frozenset[str]:
        frame = pd.DataFrame(columns=table.names)
        own = match_columns(frame, layer, {})[0]
        places = {simplify_name(one) for group in (*_SPOTS, (_SHAPE,)) for x in group for one in x}
        return frozenset(own) | ({simplify_name(one) for one in table.names} & places)

    sets = [columns(table) for table in tables]
    sizes = {
        one: sum(len(t.cells) for t, s in zip(tables, sets, strict=True) if s == one)
        for one in sets
    }
    # Of two lists in one workbook the layer is the one that tells more of it.
    best = max(sizes, key=lambda one: (len(one & set(SCHEMAS[layer].columns)), sizes[one]))
    return [table for table, own in zip(tables, sets, strict=True) if own == best]


def _note_left(
    names: list[str], known: set[str], kept: list[Table], layer: str, notes: Notes
) -> None:
    """Name the sheets read and left out; warn if these have names of columns we know."""
    read = [table.sheet for table in kept]
    left = [name for name in names if name not in read]
    if left:
        text = (
            f"`{layer}`: sheets read: {', '.join(read)}; left out, as they have no coordinates "
            f"or other columns: {', '.join(left)}. Give them the same columns, or save them apart."
        )
        notes.add(WARNING if known & set(left) else INFO, "sheets_left_out", text)
    elif len(read) > 1:
        notes.add(INFO, "sheets", f"`{layer}`: {len(read)} tables read: {', '.join(read)}.")


def _frame(table: Table, layer: str) -> pd.DataFrame:
    """Return a table as text, with points for decimal commas in columns of numbers."""
    rows = ~pd.isna(table.cells).all(axis=1)
    frame = pd.DataFrame(table.cells[rows], columns=table.names).astype("str")
    if table.has_decimal_commas:
        schema = SCHEMAS[layer].columns
        columns, _ = match_columns(frame, layer, {})
        numbers = [column for name, column in columns.items() if schema[name].dtype == "number"]
        for name in numbers:
            if has_decimal_commas(frame[name], unless_said=True):
                frame[name] = frame[name].map(_with_point, na_action="ignore")
    return frame


def _with_point(cell: str) -> str:
    """Return a number with a point before its decimals; what is none as it is."""
    number = parse_number(cell, decimal_comma=True)
    return cell if np.isnan(number) else repr(number)


def _without_repeats(
    tables: list[Table], frames: list[pd.DataFrame], layer: str, notes: Notes
) -> pd.DataFrame:
    """Return the rows of several tables; an object that several hold from the newest."""
    numbers = np.repeat(np.arange(len(frames)), [len(frame) for frame in frames])
    named = [frame.rename(columns=_plain_names(frame)) for frame in frames]
    joined = pd.concat(named, ignore_index=True)
    newest = sorted(range(len(tables)), key=lambda number: tables[number].period, reverse=True)
    rank = np.argsort(newest)[numbers]
    columns, _ = match_columns(joined, layer, {})
    places = _places(joined)
    own = columns.get(SCHEMAS[layer].index)
    keys = pd.Series(list(map(str, places.round(6)))).mask(np.isnan(places).any(axis=1))
    if own is not None:
        keys = as_text(joined[own], is_id=True)
    order = pd.Series(np.argsort(rank, kind="stable"))
    firsts = order.groupby(keys.iloc[order].to_numpy()).transform("first")
    first = firsts.set_axis(order.to_numpy()).reindex(joined.index).fillna(-1).astype(int)
    # Sheets may number their rows from 1 each: one object has one place, too.
    far = np.abs(places - places[first]).max(axis=1) > np.where(_is_degrees(places), 5e-4, 50.0)
    repeated = (first >= 0).to_numpy() & (rank > rank[first]) & ~far
    counts = np.zeros(len(joined))
    if HOUSEHOLDS in columns:
        counts = np.nan_to_num(as_number(joined[columns[HOUSEHOLDS]])[0])
    for number in newest:
        rows = repeated & (numbers == number)
        if rows.any():
            used = keys.isin(keys[rows]).to_numpy() & np.isin(numbers, numbers[first[rows]])
            names = [tables[one].sheet for one in np.unique(numbers[first[rows]])]
            sums = counts[used & ~repeated].sum(), counts[rows].sum()
            _note_repeats((tables[number].sheet, names), int(rows.sum()), sums, layer, notes)
    return joined[~repeated].reset_index(drop=True)


def _plain_names(frame: pd.DataFrame) -> dict[str, str]:
    """Return one spelling for each column, so that those of several tables meet."""
    keys = [simplify_name(name) for name in frame.columns]
    pairs = zip(frame.columns, keys, strict=True)
    return {name: key for name, key in pairs if keys.count(key) == 1}


def _places(table: pd.DataFrame) -> NDArray[np.float64]:
    """Return the x and y of each row, NaN where there are none, shape ``(n_rows, 2)``."""
    frame = to_geometry(table, "", Notes())
    return np.column_stack([*shapely.bounds(np.asarray(frame.geometry)).T[:2]])


def _is_degrees(places: NDArray[np.float64]) -> bool:
    """Return whether all places are within the range of longitude and latitude."""
    return bool(np.nanmax(np.abs(places), initial=0.0) <= 360.0)


def _note_repeats(
    sheets: tuple[str, list[str]],
    n_rows: int,
    sums: tuple[float, float],
    layer: str,
    notes: Notes,
) -> None:
    """Tell of objects of a sheet that newer ones hold too; warn where their counts differ."""
    sheet, others = sheets
    text = (
        f"`{layer}`: {n_rows} rows of sheet {sheet} stand in {', '.join(others)} too, which is "
        "used"
    )
    if sums[0] != sums[1]:
        text += f": {sums[0]:.0f} households there, {sums[1]:.0f} here. Delete the wrong sheet"
    notes.add(
        *((WARNING, "total_differs") if sums[0] != sums[1] else (INFO, "sheets")), f"{text}."
    )


def to_geometry(table: pd.DataFrame, layer: str, notes: Notes) -> gpd.GeoDataFrame:
    """Make geometries of WKT or WKB, of longitude and latitude, or of x and y.

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
    names: dict[str, str] = {}
    for name in table.columns:
        key = simplify_name(name)
        if key not in names or table[names[key]].isna().all():
            names[key] = name
    shape = _first(table, names, _SHAPE)
    if shape is not None:
        shapes, crs = _shapes(table[shape])
        return gpd.GeoDataFrame(table.drop(columns=shape), geometry=shapes, crs=crs)
    for xs, ys in _SPOTS:
        x, y = _first(table, names, xs), _first(table, names, ys)
        if x is not None and y is not None:
            is_lonlat = xs is _LONGITUDE
            if is_lonlat:
                text = f"`{layer}`: `{x}` and `{y}` are taken as longitude and latitude."
                notes.add(INFO, "assumed_crs", text)
            frame = gpd.GeoDataFrame(table.drop(columns=[x, y]))
            return frame.set_geometry(
                _points(table[x], table[y], layer, notes), crs=WGS84 if is_lonlat else None
            )
    msg = (
        f"it has no coordinates (columns lon and lat, x and y, or WKT), only "
        f"{', '.join(map(str, table.columns))}"
    )
    raise InputError(msg)


def _first(table: pd.DataFrame, names: dict[str, str], wanted: tuple[str, ...]) -> str | None:
    """Return the first wanted column that is there, a filled one before an empty one."""
    there = [names[key] for name in wanted if (key := simplify_name(name)) in names]
    filled = [name for name in there if table[name].notna().any()]
    return next(iter(filled or there), None)


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
    read = [_shape(cell) for cell in cells]
    shapes = np.array([one for one, _ in read], dtype=object)
    first = next((cell for cell in cells if cell is not None), None)
    if first is not None and all(one is None for one in shapes):
        msg = (
            f"its column `{column.name}` holds neither WKT nor WKB, but texts such as "
            f"{str(first)[:40]!r}"
        )
        raise InputError(msg)
    systems = {srid for one, srid in read if one is not None and srid}
    if len(systems) > 1:
        listed = ", ".join(f"EPSG:{srid}" for srid in sorted(systems))
        msg = f"its column `{column.name}` mixes geometries of {listed}"
        raise InputError(msg)
    return shapely.set_srid(shapes, 0), f"EPSG:{systems.pop()}" if systems else None


def _shape(cell: object) -> tuple[object, int]:
    """Return the geometry of one cell, None if it cannot be read, and its EPSG code or 0."""
    if cell is None:
        return None, 0
    srid = 0
    if isinstance(cell, bytes):
        shape = shapely.from_wkb(cell, on_invalid="ignore")
    elif found := _HEX.fullmatch(str(cell)):
        shape = shapely.from_wkb(found.group(1), on_invalid="ignore")
    elif str(cell).startswith("{"):
        shape, srid = shapely.from_geojson(str(cell), on_invalid="ignore"), 4326
    else:
        named = _EWKT.fullmatch(str(cell))
        srid = int(named.group(1)) if named else 0
        shape = shapely.from_wkt(named.group(2) if named else str(cell), on_invalid="ignore")
    return shape, srid or (int(shapely.get_srid(shape)) if shape is not None else 0)


def _points(x: pd.Series, y: pd.Series, layer: str, notes: Notes) -> NDArray[np.object_]:
    """Return points; None where a coordinate is missing or no number."""
    (east, _, bad_x), (north, _, bad_y) = as_number(x), as_number(y)
    if (bad_x | bad_y).any():
        text = f"`{layer}`: {(bad_x | bad_y).sum()} rows have text for coordinates."
        notes.add(WARNING, "not_a_number", text)
    points = np.full(len(x), None, dtype=object)
    known = ~(np.isnan(east) | np.isnan(north))
    points[known] = shapely.points(east[known], north[known])
    return points
