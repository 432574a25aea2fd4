"""What tells one plan, and one grid, from another: hashes that any machine computes alike."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely
from pandas.api import types

from gridplan.geometry.areas import to_multi
from gridplan.geometry.degrees import to_degrees
from gridplan.plan.core import GRID_COLUMNS

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from pandas import Series

    from gridplan.plan.core import Plan

_LENGTH = 16
_BETWEEN = "\x1f"
# Rows joined in one go: Arrow's text has room for 2 GB.
_AT_ONCE = 1 << 20
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def grid_hashes(grids: GeoDataFrame) -> Series:
    """Return a hash of every grid: it changes when, and only when, the grid does.

    Parameters
    ----------
    grids
        Of a plan, any CRS.

    Returns
    -------
    Series
        Sixteen hexadecimal digits, index ``grid_code``: of SHA-256 of the properties as
        JSON and the polygon, in degrees of seven decimals, as WKB of type MultiPolygon,
        whatever type a file has. As an ETag tells pages, it tells grids.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> hashes = grid_hashes(plan.grids)
    >>> len(hashes) == len(plan.grids), len(hashes.iloc[0])
    (True, 16)
    """
    shapes = shapely.orient_polygons(np.asarray(grids.geometry.array, dtype=object))
    binary = shapely.to_wkb(to_multi(to_degrees(shapes, grids.crs)), byte_order=1)
    columns = [_plain(grids[name]) for name in GRID_COLUMNS]
    digests = []
    for code, wkb, *row in zip(grids.index, binary, *columns, strict=True):
        text = _encode([str(code), *row]).encode()
        digests.append(hashlib.sha256(text + (wkb or b"")).hexdigest()[:_LENGTH])
    return pd.Series(digests, index=grids.index, name="hash", dtype=object)


def plan_id(plan: Plan, hashes: Series | None = None) -> str:
    """Return the id of a plan: the same for equal plans, on any machine.

    Parameters
    ----------
    plan
        The plan.
    hashes
        From `grid_hashes`, where they are known.

    Returns
    -------
    str
        Sixteen hexadecimal digits made of the grids, of the grid and households of every
        building, and of all codes ever given. Findings and times are not in it.
    """
    hashes = grid_hashes(plan.grids) if hashes is None else hashes
    digest = hashlib.sha256("".join(hashes).encode())
    houses = plan.buildings
    for column in (houses.index, houses["grid_code"], houses["households"]):
        digest.update(_joined(column))
    registry = plan.registry.reset_index()
    for name in registry.columns:
        digest.update(_joined(registry[name]))
    return digest.hexdigest()[:_LENGTH]


def _plain(column: Series) -> list[object]:
    """Return a column as Python values; what is missing or blank is None."""
    values = column.astype(object).where(column.notna(), None).tolist()
    return [None if value == "" else value for value in values]


def _joined(column: Series | pd.Index) -> bytes:
    """Return a column of text or whole numbers as bytes."""
    if column.dtype != "str" and not types.is_integer_dtype(column.dtype):
        values = pd.Series(column).astype(object)
        texts = map(str, values.where(values.notna(), "").tolist())
        return _BETWEEN.join(texts).encode("utf-8", "surrogatepass")
    values = pd.Series(column)
    parts = (values.iloc[i : i + _AT_ONCE] for i in range(0, len(values), _AT_ONCE))
    return _BETWEEN.encode().join(map(_joined_part, parts))


def _joined_part(column: Series) -> bytes:
    """Return a column of Arrow's text or of whole numbers as bytes, no Python object made."""
    import pyarrow as pa
    from pyarrow import compute

    # Of a series with an index Arrow would ask for attributes, which sorts the index.
    values = column.to_numpy() if isinstance(column.dtype, np.dtype) else column.array
    cells = compute.cast(pa.array(values, from_pandas=True), pa.string())
    if isinstance(cells, pa.ChunkedArray):
        cells = cells.combine_chunks()
    row = pa.ListArray.from_arrays([0, len(cells)], compute.fill_null(cells, ""))
    return bytes(compute.binary_join(row, _BETWEEN)[0].as_buffer())
