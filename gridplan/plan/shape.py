"""How grids look to people who walk them: wrapped around another, with arms, how far across.

Range and compactness do not see a C around an estate, a ring of shops that hangs on one
grid, or a tail along a railway. Each figure here names one such fault by a length that
can be measured on the map with a ruler.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.geometry.straight_pieces import shared_pieces
from gridplan.geometry.widths import opened
from gridplan.plan.gates import entrances
from gridplan.plan.walk import measure_walk, walking_ways

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.plan.core import Plan

# Narrower than this is an arm: nobody lives on it and no street with houses fits.
ARM_WIDTH_M = 10.0
# Corners that an opening rounds off are no arms: shorter than twice the width.
_SHORTEST_ARM = 2.0
_MITRE = 2.0
# Vertices this close are one.
_SAME_M = 0.01


def wrapped_share(polygons: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return the largest share of the outline of each grid that it has with one neighbour.

    Parameters
    ----------
    polygons
        The grids, metres; neighbours share every vertex. Shape ``(n_grids,)``.

    Returns
    -------
    ndarray, shape (n_grids,)
        1 for a grid enclosed by one other; 0 for one without neighbours, NaN for one
        without ground. The neighbour may lie in another community or be dedicated.

    Notes
    -----
    The share of a common border in a perimeter, as rook contiguity weights have it
    (Cliff and Ord 1973), at its largest. It does not tell who wraps around whom: the
    grid inside has the large share, the C around it the small one.

    Examples
    --------
    >>> import numpy as np
    >>> import shapely
    >>> inner = shapely.box(10, 10, 20, 20)
    >>> ring = shapely.box(0, 0, 30, 30).difference(inner)
    >>> wrapped_share(np.array([inner, ring])).tolist()
    [1.0, 0.25]
    """
    n = len(polygons)
    left, right, piece = shared_pieces(polygons, step=_SAME_M)
    metres = np.hypot(*(piece[:, 1] - piece[:, 0]).T)
    pair = np.concatenate([left * n + right, right * n + left])
    keys, number = np.unique(pair, return_inverse=True)
    border = np.bincount(number, np.tile(metres, 2), len(keys))
    largest = np.zeros(n)
    np.maximum.at(largest, keys // n, border)
    outline = shapely.length(polygons)
    return np.where(outline > 0, largest / np.where(outline > 0, outline, 1.0), np.nan)


def arms(
    polygons: NDArray[np.object_], *, width_m: float = ARM_WIDTH_M
) -> tuple[NDArray[np.object_], NDArray[np.int64], NDArray[np.float64]]:
    """Return all parts of grids that are narrower than a width.

    Parameters
    ----------
    polygons
        Grids, metres; shape ``(n_grids,)``.
    width_m
        What a disc of this diameter does not fit into is narrow.

    Returns
    -------
    arm, grid, length_m
        Polygons, the grid of each, and half its outline, which for a ribbon is its length.

    Notes
    -----
    What a morphological opening takes away (Serra 1982), with square corners so that
    those of the grid stay. Parts shorter than twice the width are corners, not arms.
    """
    core = opened(polygons, width_m, back=1.02, mitre_limit=_MITRE)
    rest, grid = shapely.get_parts(shapely.difference(polygons, core), return_index=True)
    length = shapely.length(rest) / 2
    kept = length > _SHORTEST_ARM * width_m
    return rest[kept], grid[kept], length[kept]


def arm_m(polygons: NDArray[np.object_], *, width_m: float = ARM_WIDTH_M) -> NDArray[np.float64]:
    """Return the length of the longest part of each grid that is narrower than a width.

    Parameters
    ----------
    polygons, width_m
        As in `arms`.

    Returns
    -------
    ndarray, shape (n_grids,)
        Metres; 0 where there is none.

    Examples
    --------
    >>> import numpy as np
    >>> import shapely
    >>> spoon = shapely.union_all([shapely.box(0, 0, 50, 50), shapely.box(50, 20, 150, 26)])
    >>> arm_m(np.array([spoon, shapely.box(0, 0, 50, 50)])).round().tolist()
    [106.0, 0.0]
    """
    _, grid, length = arms(polygons, width_m=width_m)
    longest = np.zeros(len(polygons))
    np.maximum.at(longest, grid, length)
    return longest


def span_m(
    points: NDArray[np.float64], grid: NDArray[np.int64], n_grids: int
) -> NDArray[np.float64]:
    """Return the distance between the two points of each grid that lie farthest apart.

    Parameters
    ----------
    points
        Homes or any other places, metres; shape ``(n, 2)``.
    grid
        Grid of each point, negative for none; shape ``(n,)``.
    n_grids
        Number of grids.

    Returns
    -------
    ndarray, shape (n_grids,)
        Metres as the crow flies; 0 for a grid of fewer than two points.

    Examples
    --------
    >>> import numpy as np
    >>> places = np.array([[0, 0], [3, 4], [1, 1], [9, 9.0]])
    >>> span_m(places, np.array([0, 0, 0, 1]), 2).tolist()
    [5.0, 0.0]
    """
    span = np.zeros(n_grids)
    rows = np.flatnonzero(grid >= 0)
    rows = rows[np.argsort(grid[rows], kind="stable")]
    if not len(rows):
        return span
    used, place = np.unique(grid[rows], return_inverse=True)
    hulls = shapely.convex_hull(shapely.multipoints(points[rows], indices=place))
    corners, owner = shapely.get_coordinates(hulls, return_index=True)
    first = np.searchsorted(owner, np.arange(len(hulls) + 1))
    for i, row in enumerate(used):  # a hull has few corners
        hull = corners[first[i] : first[i + 1]]
        apart = hull[:, None] - hull[None]
        span[row] = np.hypot(apart[..., 0], apart[..., 1]).max()
    return span


def shape_table(plan: Plan) -> DataFrame:
    """Return how every grid of a plan looks.

    Parameters
    ----------
    plan
        Any plan; its polygons are read, where households live, and the streets.

    Returns
    -------
    DataFrame
        Index ``grid_code``; ``wrapped_share`` (0 to 1), ``arm_m`` (metres narrower than
        10 m), ``span_m`` (metres between the homes farthest apart), ``compactness``;
        ``walk_pieces``, ``walk_main_share`` and ``round_km`` as in
        `gridplan.plan.walk.measure_walk`, missing where the plan has no layers.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> bool((plan.shape()["wrapped_share"] < 0.55).all())
    True
    """
    import pandas as pd

    polygons = np.asarray(plan.grids.geometry.array, dtype=object)
    homes = plan.buildings[
        (plan.buildings["households"] > 0) & plan.buildings["grid_code"].notna()
    ]
    houses = np.asarray(homes.geometry.array, dtype=object)
    middles = shapely.centroid(houses)
    grid = plan.grids.index.get_indexer(homes["grid_code"]).astype(np.int64)
    walk = {}
    if plan.layers is not None:
        ways = walking_ways(plan.layers, plan.rules.fabric)
        counts = homes["households"].to_numpy(np.int64)
        found = measure_walk(polygons, ways.lines, entrances(houses, ways), counts, grid)
        walk = {f"walk_{name}": getattr(found, name) for name in ("pieces", "main_share")}
        walk["round_km"] = found.round_km
    return pd.DataFrame(
        {
            "wrapped_share": wrapped_share(polygons).round(4),
            "arm_m": arm_m(polygons).round(1),
            "span_m": span_m(shapely.get_coordinates(middles), grid, len(polygons)).round(1),
            "compactness": plan.grids["compactness"].to_numpy(float),
            **dict.fromkeys(("walk_pieces", "walk_main_share", "round_km"), np.nan),
            **walk,
        },
        index=plan.grids.index,
    )
