"""Colours for a map of grids: neighbours never alike, with as few colours as can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Paul Tol's light scheme, made for areas under dark labels: distinct in every common
# form of colour blindness.
PALETTE = ("#99ddff", "#eedd88", "#ffaabb", "#44bb99", "#bbcc33", "#ee8866")


def neighbours(geometry: NDArray[np.object_]) -> NDArray[np.int64]:
    """Return the pairs of polygons of a coverage that share a border.

    Parameters
    ----------
    geometry
        Polygons and multipolygons of a valid coverage: shared borders have the same
        vertices on both sides.

    Returns
    -------
    ndarray of shape (n_pairs, 2)
        Positions, the smaller first, each pair once, sorted.

    Notes
    -----
    Every edge is looked up by its two end points; a spatial join of 27,000 grids takes
    twenty times as long.
    """
    parts, part_owner = shapely.get_parts(geometry, return_index=True)
    rings, ring_part = shapely.get_rings(parts, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    _, corner = np.unique(points.view(np.complex128).ravel(), return_inverse=True)
    along = ring[1:] == ring[:-1]
    start, end = corner[:-1][along], corner[1:][along]
    edge = np.minimum(start, end) * (corner.max(initial=0) + 1) + np.maximum(start, end)
    owner = part_owner[ring_part[ring[:-1][along]]]
    order = np.argsort(edge, kind="stable")
    edge, owner = edge[order], owner[order]
    twice = (edge[1:] == edge[:-1]) & (owner[1:] != owner[:-1])
    pairs = np.sort(np.column_stack([owner[:-1][twice], owner[1:][twice]]), axis=1)
    return np.unique(pairs, axis=0)


def colour_neighbours(n: int, pairs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give each of `n` polygons a small number that no neighbour has.

    Parameters
    ----------
    n
        Number of polygons.
    pairs
        Neighbours, as `neighbours` returns them.

    Returns
    -------
    ndarray of shape (n,)
        Numbers from 0. Polygons are coloured in smallest-last order, so that a planar
        map needs at most six; in practice four or five.

    Notes
    -----
    O(n + pairs). Source: Matula and Beck (1983).
    """
    around: list[list[int]] = [[] for _ in range(n)]
    for a, b in pairs.tolist():
        around[a].append(b)
        around[b].append(a)
    colours = [-1] * n
    for node in reversed(_smallest_first(around)):
        taken = {colours[other] for other in around[node]}
        colours[node] = next(c for c in range(n) if c not in taken)
    return np.array(colours, dtype=np.int64)


def _smallest_first(around: list[list[int]]) -> list[int]:
    """Return nodes in the order in which the one with fewest neighbours left is removed."""
    left = [len(others) for others in around]
    buckets: dict[int, list[int]] = {}
    for node in reversed(range(len(around))):
        buckets.setdefault(left[node], []).append(node)
    order: list[int] = []
    done = [False] * len(around)
    degree = 0
    while len(order) < len(around):
        degree = max(degree - 1, 0)
        while not buckets.get(degree):
            degree += 1
        node = buckets[degree].pop()
        if done[node] or left[node] != degree:
            continue
        done[node] = True
        order.append(node)
        for other in around[node]:
            if not done[other]:
                left[other] -= 1
                buckets.setdefault(left[other], []).append(other)
    return order
