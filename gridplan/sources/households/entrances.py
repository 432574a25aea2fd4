"""Buildings larger than a grid: shared out by their units (entrances, 单元)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely import affinity

from gridplan.findings import INFO, WARNING, findings, gather
from gridplan.schema import BUILDING_ID, COMMUNITY_ID, HOUSEHOLDS

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.layers import Layers
    from gridplan.rules import GridRules

_MOST_UNITS = 200
# Less than this of its community under a building is none.
_LEAST_M2 = 1.0
_SHARED = (HOUSEHOLDS, "households_low", "households_high")


def split_units(layers: Layers, *, rules: GridRules) -> Layers:
    """Split buildings that no grid may hold whole into their units.

    Parameters
    ----------
    layers
        The city; metres.
    rules
        Bounds by kind of community.

    Returns
    -------
    Layers
        A building of more households than the upper bound and with two or more
        ``units`` is replaced by that many parts ``ID#1``, ``ID#2``, … side by side
        along its long axis, with equal shares of its households; a finding says so.
        The ends of a building that reaches beyond its community go to the outermost units.
        More units than households, or than 200, are not believed, and told. All others
        are as they were.
    """
    buildings = layers.buildings
    units = buildings["units"].to_numpy(float, na_value=np.nan)
    households = buildings[HOUSEHOLDS].to_numpy(np.int64)
    flat = shapely.get_dimensions(np.asarray(buildings.geometry.array, dtype=object)) == 2
    large = (units >= 2) & flat
    large[large] = households[large] > _upper(layers, buildings[COMMUNITY_ID][large], rules)
    beyond = large & (units > np.minimum(households, _MOST_UNITS))
    parts, notes = [], [_unbelievable(buildings[beyond], units[beyond])]
    large &= ~beyond
    if not large.any():
        told = gather([layers.findings, *notes])
        return replace(layers, findings=told) if beyond.any() else layers
    for i in np.flatnonzero(large):  # a handful in a city
        row = buildings.iloc[[i]]
        shapes = _slices(row.geometry.iloc[0], int(units[i]), _ground_under(layers, row))
        n = len(shapes)
        part = gpd.GeoDataFrame(row.iloc[np.zeros(n, int)], crs=buildings.crs)
        mark = "#"
        while f"{row.index[0]}{mark}1" in buildings.index:  # 3#1 is a common id of its own
            mark += "u"
        part.index = pd.Index([f"{row.index[0]}{mark}{k + 1}" for k in range(n)], name=BUILDING_ID)
        part = part.set_geometry(gpd.GeoSeries(shapes, index=part.index, crs=buildings.crs))
        for name in _SHARED:
            part[name] = _equal_shares(int(row[name].iloc[0]), n)
        part["units"] = 1.0
        parts.append(part)
        notes.append(
            findings(
                INFO,
                "unit_split",
                f"{households[i]} households are more than a grid may hold: planned as {n} "
                f"units {part.index[0]} to {part.index[-1]} side by side.",
                community_id=str(row[COMMUNITY_ID].iloc[0]),
                building_id=str(row.index[0]),
                geometry=[shapely.point_on_surface(row.geometry.iloc[0])],
            )
        )
    split = pd.concat([buildings[~large], *parts])
    sizes = [len(part) for part in parts]
    place = np.concatenate([np.flatnonzero(~large), np.repeat(np.flatnonzero(large), sizes)])
    split = gpd.GeoDataFrame(split.iloc[np.argsort(place, kind="stable")])
    return replace(layers, buildings=split, findings=gather([layers.findings, *notes]))


def _upper(layers: Layers, home: pd.Series, rules: GridRules) -> NDArray[np.float64]:
    """Return the upper bound in the community of each building."""
    kinds = layers.communities["kind"].reindex(home)
    bounds = {kind: rules.bounds_for(kind).upper for kind in kinds.unique()}
    own = {name: one.upper for name, one in rules.communities.items() if one.upper}
    upper = kinds.map(bounds).fillna(rules.upper).to_numpy(float)
    ruled = home.map(own).astype(float).to_numpy()
    return np.where(np.isnan(ruled), upper, ruled)


def _unbelievable(rows: gpd.GeoDataFrame, units: NDArray[np.float64]) -> DataFrame:
    """Return a finding for each building with more units than it can have."""
    messages = [
        f"{count:.0f} units in a building of {there} households are more than it can have (one "
        f"for each household, {_MOST_UNITS} in all): it is planned whole."
        for count, there in zip(units, rows[HOUSEHOLDS], strict=True)
    ]
    return findings(
        WARNING,
        "unbelievable_units",
        messages,
        community_id=rows[COMMUNITY_ID].fillna(""),
        building_id=rows.index,
        geometry=shapely.point_on_surface(np.asarray(rows.geometry)),
    )


def _equal_shares(total: int, n: int) -> NDArray[np.int64]:
    """Return `n` whole numbers that add up to a total and differ by at most one."""
    return total // n + (np.arange(n) < total % n)


def _ground_under(layers: Layers, row: gpd.GeoDataFrame) -> shapely.Geometry:
    """Return the part of a building on the ground of its community; all of it if none is."""
    shape, home = row.geometry.iloc[0], row[COMMUNITY_ID].iloc[0]
    own = layers.communities.geometry[layers.communities.index == home]
    under = shapely.intersection(shape, shapely.union_all(own.to_numpy()))
    return under if shapely.area(under) > _LEAST_M2 else shape


def _slices(shape: shapely.Geometry, n: int, ground: shapely.Geometry) -> NDArray[np.object_]:
    """Return `n` parts of a polygon, cut across its long axis at equal distances on some ground.

    A unit that lay wholly on others' ground would take that of its neighbours for its grid.
    """
    box = shapely.oriented_envelope(shape)
    corners = shapely.get_coordinates(box)[:3]
    first, second = corners[1] - corners[0], corners[2] - corners[1]
    along = first if np.hypot(*first) >= np.hypot(*second) else second
    angle = np.degrees(np.arctan2(along[1], along[0]))
    flat = affinity.rotate(shape, -angle, origin=tuple(corners[0]))
    under = affinity.rotate(ground, -angle, origin=tuple(corners[0]))
    west, south, east, north = flat.bounds
    edges = np.linspace(under.bounds[0], under.bounds[2], n + 1)
    edges[[0, -1]] = west, east
    cells = shapely.box(edges[:-1], south - 1, edges[1:], north + 1)
    pieces = [
        affinity.rotate(piece, angle, origin=tuple(corners[0]))
        for piece in shapely.intersection(flat, cells)
        if not piece.is_empty
    ]
    return np.array(pieces, dtype=object)
