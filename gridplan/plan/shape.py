"""How grids look to people who walk them: wrapped around another, with arms, how far across.

Range and compactness do not see a C around an estate, a ring of shops that hangs on one
grid, or a tail along a railway. Each figure here names one such fault by a length that
can be measured on the map with a ruler.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.crs import WGS84, transformer
from gridplan.geometry.pieces import outline_pieces, shared_pieces

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pyproj import CRS

# Narrower than this is an arm: nobody lives on it and no street with houses fits.
ARM_WIDTH_M = 10.0
# Corners that an opening rounds off are no arms: shorter than twice the width.
_SHORTEST_ARM = 2.0
# A grid this much smaller than its outline is long has room for an arm (see `arms`).
_MITRE = 2.0


def wrapped_share(lonlat: NDArray[np.object_], *, crs: CRS) -> NDArray[np.float64]:
    """Return the largest share of the outline of each grid that it has with one neighbour.

    Parameters
    ----------
    lonlat
        Polygons of the grids in degrees, a valid coverage; shape ``(n_grids,)``.
    crs
        A CRS in metres, in which outlines are measured.

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
    >>> from pyproj import CRS
    >>> inner = shapely.box(7.4, 43.7, 7.401, 43.701)
    >>> ring = shapely.box(7.39, 43.69, 7.41, 43.71).difference(inner)
    >>> wrapped_share(np.array([inner, ring]), crs=CRS(32632)).round(3).tolist()
    [1.0, 0.046]
    """
    n = len(lonlat)
    shared = shared_pieces(lonlat)
    move = transformer(WGS84, crs).transform
    metres = _lengths(shared.piece, move)
    pair = np.concatenate([shared.left * n + shared.right, shared.right * n + shared.left])
    keys, number = np.unique(pair, return_inverse=True)
    border = np.bincount(number, np.tile(metres, 2), len(keys))
    pieces, owner = outline_pieces(lonlat)
    outline = np.bincount(owner, _lengths(pieces, move), n)
    largest = np.zeros(n)
    np.maximum.at(largest, keys // n, border)
    return np.where(outline > 0, largest / np.where(outline > 0, outline, 1.0), np.nan)


def _lengths(pieces: NDArray[np.float64], move: object) -> NDArray[np.float64]:
    """Return the length in metres of pieces in degrees."""
    ends = np.column_stack(move(*pieces.reshape(-1, 2).T)).reshape(-1, 2, 2)  # type: ignore[operator]
    length: NDArray[np.float64] = np.hypot(*(ends[:, 1] - ends[:, 0]).T)
    return length


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
    half = width_m / 2
    eroded = shapely.buffer(polygons, -half, join_style="mitre", mitre_limit=_MITRE)
    # A little more than was taken away: rounding leaves no threads along the outline.
    opened = shapely.buffer(eroded, half * 1.02, join_style="mitre", mitre_limit=_MITRE)
    rest, grid = shapely.get_parts(shapely.difference(polygons, opened), return_index=True)
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
    clouds = shapely.multipoints(points[rows], indices=_ranks(grid[rows]))
    hulls = shapely.convex_hull(clouds)
    corners, owner = shapely.get_coordinates(hulls, return_index=True)
    first = np.searchsorted(owner, np.arange(len(hulls) + 1))
    for i, row in enumerate(np.unique(grid[rows])):
        hull = corners[first[i] : first[i + 1]]
        apart = hull[:, None] - hull[None]
        span[row] = np.hypot(apart[..., 0], apart[..., 1]).max()
    return span


def _ranks(values: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the place of each value among the different ones."""
    ranks: NDArray[np.int64] = np.unique(values, return_inverse=True)[1]
    return ranks
