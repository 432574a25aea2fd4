"""Tables with coordinates: CSV, Excel and plain Parquet into frames with geometry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84
from gridplan.errors import InputError
from gridplan.findings import INFO, WARNING
from gridplan.schema import LAYERS
from gridplan.sources.cleaning.columns import simplify_name
from gridplan.sources.cleaning.values import as_number, as_text
from gridplan.sources.formats.sheets import find_header, read_sheets, unique_names

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from gridplan.sources.notes import Notes

_LONGITUDE = ("lon", "lng", "long", "longitude", "经度", "经度坐标", "point_x")
_LATITUDE = ("lat", "latitude", "纬度", "纬度坐标", "point_y")
_X = ("x", "x坐标", "坐标x", "easting", "东坐标")
_Y = ("y", "y坐标", "坐标y", "northing", "北坐标")
_WKT = ("wkt", "geometry", "geom", "the_geom", "几何")


def read_table(path: Path, layer: str, notes: Notes) -> pd.DataFrame:
    """Read the first sheet of a table with every cell as text.

    Parameters
    ----------
    path
        CSV or spreadsheet; rows above the column names are skipped.
    layer
        Name the messages use.
    notes
        Receives the encoding where it is not UTF-8, and skipped rows.
    """
    sheet = read_sheets(path, layer, notes)[0]
    known = {
        simplify_name(name)
        for column, about in LAYERS[layer].columns.items()
        for name in (column, *about.aliases)
    } | {simplify_name(name) for name in (*_LONGITUDE, *_LATITUDE, *_X, *_Y, *_WKT)}
    header = max(find_header(sheet.cells, lambda cell: simplify_name(cell) in known), 0)
    if header:
        notes.add(INFO, "title_rows", f"`{layer}`: {header} rows above the names were skipped.")
    cells = sheet.cells[header + 1 :]
    names = unique_names(sheet.cells[header])
    rows = ~pd.isna(cells).all(axis=1)
    return pd.DataFrame(cells[rows], columns=names).astype("str")


def to_geometry(table: pd.DataFrame, layer: str, notes: Notes) -> gpd.GeoDataFrame:
    """Make geometries of WKT, of longitude and latitude, or of x and y.

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
        If there are no such columns.
    """
    names = {str(name).strip().lower(): name for name in table.columns}
    wkt = _first(names, _WKT)
    if wkt is not None:
        shapes = _shapes(table[wkt])
        return gpd.GeoDataFrame(table.drop(columns=wkt), geometry=shapes)
    for xs, ys, crs in ((_LONGITUDE, _LATITUDE, WGS84), (_X, _Y, None)):
        x, y = _first(names, xs), _first(names, ys)
        if x is not None and y is not None:
            if crs is not None:
                text = f"`{layer}`: `{x}` and `{y}` are taken as longitude and latitude."
                notes.add(INFO, "assumed_crs", text)
            frame = gpd.GeoDataFrame(table.drop(columns=[x, y]))
            return frame.set_geometry(_points(table[x], table[y], layer, notes), crs=crs)
    msg = (
        f"it has no coordinates (columns lon and lat, x and y, or WKT), only "
        f"{', '.join(map(str, table.columns))}"
    )
    raise InputError(msg)


def _first(names: dict[str, str], wanted: tuple[str, ...]) -> str | None:
    """Return the first wanted column that is there."""
    return next((names[name] for name in wanted if name in names), None)


def _shapes(column: pd.Series) -> NDArray[np.object_]:
    """Return geometries of WKT text or WKB bytes; None where it cannot be read."""
    cells = column.to_numpy(dtype=object, na_value=None)
    if any(isinstance(cell, bytes) for cell in cells):
        return shapely.from_wkb(cells, on_invalid="ignore")
    return shapely.from_wkt(as_text(column).to_numpy(object, na_value=None), on_invalid="ignore")


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
