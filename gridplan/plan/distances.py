"""How far it is on foot: from place to place inside a grid, and from homes to grids."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.geometry.straight_pieces import straight_pieces
from gridplan.plan.gates import STEP_M
from gridplan.plan.walk import BESIDE_M, SAME_M, ways_inside

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_array


def way_on_foot_m(
    polygons: NDArray[np.object_], lines: NDArray[np.object_], ends: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return how far it is from one place to another along the streets of a grid, metres.

    Parameters
    ----------
    polygons
        A grid for each way, ``(n,)``.
    lines
        Streets and paths, see `gridplan.plan.walk.walking_lines`.
    ends
        The two places of each way, ``(n, 2, 2)``; the walk to the nearest corner counts.

    Returns
    -------
    ndarray
        float64 ``(n,)``; NaN where no streets of the grid lead there.

    Examples
    --------
    >>> import numpy as np
    >>> import shapely
    >>> ground = np.array([shapely.box(0, 0, 100, 100)])
    >>> corner = shapely.linestrings([[(10, 10), (90, 10)], [(90, 10), (90, 90)]])
    >>> way_on_foot_m(ground, corner, np.array([[[10, 10], [90, 90]]])).tolist()
    [160.0]
    """
    from scipy.sparse.csgraph import dijkstra  # slow to import, and only the audit comes here

    ways, owner = ways_inside(polygons, lines)
    found = np.full(len(polygons), np.nan)
    for row, (start, goal) in enumerate(ends):
        own = ways[owner == row]
        if not len(own):
            continue
        graph, corner = _graph(own)
        to_start, to_goal = (np.hypot(*(corner - place).T) for place in (start, goal))
        here, there = int(to_start.argmin()), int(to_goal.argmin())
        walked = float(dijkstra(graph, directed=False, indices=here)[there])
        if np.isfinite(walked):
            found[row] = walked + to_start[here] + to_goal[there]
    return found


def _graph(pieces: NDArray[np.float64]) -> tuple[csr_array, NDArray[np.float64]]:
    """Return straight pieces as a graph of metres, and the place of each of its corners."""
    from scipy.sparse import coo_array

    ends = pieces.reshape(-1, 2)
    cells = np.rint(ends / SAME_M).astype(np.int64)
    _, first, node = np.unique(cells, axis=0, return_index=True, return_inverse=True)
    length = np.hypot(*(pieces[:, 1] - pieces[:, 0]).T)
    n, (left, right) = len(first), node.reshape(-1, 2).T
    # A piece of no length is no way: a zero would be no entry of the matrix.
    return coo_array((np.maximum(length, 1e-6), (left, right)), shape=(n, n)).tocsr(), ends[first]


def walks_m(
    grids: NDArray[np.object_], lines: NDArray[np.object_], homes: NDArray[np.object_]
) -> NDArray[np.float64]:
    """Return how far it is on foot from each home to each grid, metres.

    Parameters
    ----------
    grids
        Polygons, shape ``(n,)``.
    lines
        Streets and paths, see `gridplan.plan.walk.walking_ways`; where two cross, people go
        from one to the other.
    homes
        Points, shape ``(m,)``.

    Returns
    -------
    ndarray, shape (n, m)
        From the home straight to the nearest corner of a street, then along streets to the
        first that lies within 5 m of the grid; 0 in the grid. Straight where no street leads
        there; streets that do not hang together with most others lead nowhere.

    Examples
    --------
    >>> import numpy as np
    >>> import shapely
    >>> around = shapely.linestrings([[(0, 0), (0, 100), (100, 100)]])
    >>> far = np.array([shapely.box(100, 90, 120, 110)])
    >>> walks_m(far, around, np.array([shapely.Point(0, 0), shapely.Point(110, 95)])).tolist()
    [[200.0, 0.0]]
    """
    from scipy.sparse.csgraph import connected_components, dijkstra

    straight: NDArray[np.float64] = shapely.distance(grids[:, None], homes[None, :])
    noded = shapely.get_parts(shapely.union_all(lines, grid_size=SAME_M))
    pieces, _ = straight_pieces(shapely.segmentize(noded, STEP_M))
    if not len(pieces) or not straight.size:
        return straight
    graph, corner = _graph(pieces)
    part = connected_components(graph, directed=False)[1]
    main = np.flatnonzero(part == np.bincount(part).argmax())
    graph, points = graph[main][:, main], shapely.points(corner[main])
    tree = shapely.STRtree(points)
    grid, node = tree.query(grids, predicate="dwithin", distance=BESIDE_M)
    order = np.argsort(grid, kind="stable")
    grid, node = grid[order], node[order]
    reached, first = np.unique(grid, return_index=True)
    if not len(reached):
        return straight
    walked = straight.copy()
    begin = tree.nearest(homes)
    for start in np.unique(begin):
        ways = dijkstra(graph, directed=False, indices=start)[node]
        mine = np.flatnonzero(begin == start)
        metres = np.minimum.reduceat(ways, first)[:, None] + shapely.distance(
            points[start], homes[mine]
        )
        here = np.ix_(reached, mine)
        on_foot = np.isfinite(metres) & (straight[here] > 0)
        walked[here] = np.where(on_foot, np.maximum(metres, straight[here]), straight[here])
    return walked
