"""Ground that two layers of areas have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from pandas import Series

# Ground that differs by less than this is the same.
SAME_M2 = 1.0


def ground_in_common(one: GeoDataFrame, other: GeoDataFrame, names: tuple[str, str]) -> Series:
    """Return the square metres that pairs of areas have in common.

    Parameters
    ----------
    one, other
        Areas; `one` in metres, each by its index.
    names
        Names of the two levels of the index of the result.

    Returns
    -------
    Series
        More than a square metre; in the order of `one`.
    """
    left = np.asarray(one.geometry.array, dtype=object)
    right = np.asarray(other.to_crs(one.crs).geometry.array, dtype=object)
    a, b = shapely.STRtree(right).query(left, predicate="intersects")
    same = left[a] == right[b]  # the very same polygon needs no overlay
    area = np.where(same, shapely.area(left[a]), 0.0)
    # An area that is unchanged has nothing in common with its neighbours.
    done = np.isin(a, a[same]) | np.isin(b, b[same])
    rest = np.flatnonzero(~same & ~done)
    area[rest] = shapely.area(shapely.intersection(left[a[rest]], right[b[rest]]))
    real = area > SAME_M2
    index = pd.MultiIndex.from_arrays(
        [one.index.to_numpy(object)[a[real]], other.index.to_numpy(object)[b[real]]],
        names=list(names),
    )
    return pd.Series(area[real], index=index, name="area_m2")
