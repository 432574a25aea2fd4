"""Grids as others give them: files and tables, their codes, kinds and buildings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.errors import InputError, SchemaError, first_ids
from gridplan.schema import BUILDING_ID, GRID_CODE, LAYERS
from gridplan.sources.formats.sheets import TABLE_SUFFIXES, read_sheets
from gridplan.sources.formats.source import read_source
from gridplan.sources.notes import Notes

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame, Series


# Names under which other systems hold the code of a grid, best first.
_CODE_NAMES = (
    GRID_CODE, "code", "grid_id", "网格编码", "网格代码", "网格编号", "网格码", "编码", "代码",
    "geoid", "id",
)  # fmt: skip
_BUILDING_NAMES = (BUILDING_ID, *LAYERS["buildings"].columns[BUILDING_ID].aliases)
# What a dedicated grid is called.
DEDICATED = ("dedicated", "专属", "专属网格")


def read_grids(source: Any) -> GeoDataFrame | DataFrame | Series:  # noqa: ANN401
    """Return somebody's grids as a frame: polygons, or a table of buildings and codes.

    Parameters
    ----------
    source
        What `import_plan` takes. A workbook or text with a column of building ids is a
        table, all of it text; any other file is read as a layer.

    Raises
    ------
    InputError
        If the file cannot be read, or it is neither.
    """
    if isinstance(source, pd.DataFrame | pd.Series):
        return source
    if isinstance(source, Mapping):
        return pd.Series(source, dtype=object)
    notes = Notes()
    path = Path(source) if isinstance(source, str | Path) else Path()
    names = pd.Index([])
    if path.suffix.lower() in TABLE_SUFFIXES and path.is_file():
        cells = read_sheets(path, "grids", notes)[0].cells
        names = pd.Index([str(name or "").strip() for name in cells[0]])
        found = next((name for name in _BUILDING_NAMES if name in names), None)
        if found is not None:
            table = pd.DataFrame(cells[1:], columns=names).rename(columns={found: BUILDING_ID})
            return table.dropna(subset=[BUILDING_ID])
    frame = read_source(source, "grids", notes)
    if frame is None and len(names):
        msg = (
            f"`grids`: {path.name} has neither coordinates nor a column with the ids of "
            f"buildings among {first_ids(names)}. Name it `{BUILDING_ID}`."
        )
        raise SchemaError(msg)
    notes.raise_faults()
    assert frame is not None  # noqa: S101 - else a fault was told
    return frame


def with_codes(grids: GeoDataFrame) -> GeoDataFrame:
    """Return polygons by code, those of one code united."""
    if grids.crs is None:
        msg = "`grids` has no CRS. Set it with `grids.set_crs(...)` before the import."
        raise SchemaError(msg)
    if not len(grids):
        msg = "`grids` holds no polygon. Name the file or frame of the grids."
        raise InputError(msg)
    codes = codes_in(grids)
    frame = gpd.GeoDataFrame(geometry=grids.geometry.to_numpy(), crs=grids.crs)
    frame["kind"] = kinds_in(grids)
    frame.index = pd.Index(codes, name=GRID_CODE)
    shapes = shapely.make_valid(np.asarray(frame.geometry.array, dtype=object))
    frame = frame.set_geometry(shapes, crs=grids.crs)
    if not frame.index.is_unique:
        frame = frame.dissolve(level=0, aggfunc="first")
    return frame.sort_index()


def kinds_in(grids: DataFrame) -> NDArray[np.object_]:
    """Return the kind of each grid: dedicated where a column says so, else basic."""
    if "kind" not in grids.columns:
        return np.full(len(grids), "basic", dtype=object)
    is_dedicated = grids["kind"].astype(str).isin(DEDICATED).to_numpy()
    return np.where(is_dedicated, "dedicated", "basic").astype(object)


def codes_in(table: DataFrame) -> NDArray[np.object_]:
    """Return the code in each row of a table."""
    name = next((name for name in _CODE_NAMES if name in table.columns), None)
    if name is None and table.index.name not in _CODE_NAMES:
        msg = (
            f"No column of {first_ids(table.columns)} holds the code of a grid. Name it "
            f"`{GRID_CODE}`."
        )
        raise SchemaError(msg)
    codes = table.index if name is None else table[name]
    texts = codes.astype(object).map(lambda code: "" if pd.isna(code) else str(code).strip())
    return texts.to_numpy(object)


def codes_of_buildings(table: DataFrame | Series) -> Series:
    """Return the code of each building, index ``building_id``."""
    if isinstance(table, pd.Series):
        found = table.astype(object)
    else:
        by = BUILDING_ID in table.columns
        ids = table[BUILDING_ID] if by else table.index
        found = pd.Series(codes_in(table), index=ids.astype(str))
    found.index = found.index.astype(str)
    found = found.map(lambda code: "" if pd.isna(code) else str(code).strip())
    twice = found.index[found.index.duplicated(keep=False)]
    apart = [i for i in twice.unique() if found.loc[i].nunique() > 1]
    if apart:
        msg = f"Buildings with two codes: {first_ids(apart)}. Leave one row for each."
        raise InputError(msg)
    return found[~found.index.duplicated() & (found != "")]
