"""The network: all lines of a community, noded together on a grid of 1 cm.

It is kept as straight pieces between nodes, so that a cut from a node to the middle of a
piece splits that piece and nothing else; noding everything anew for each round of cuts
would be most of the cost of a community.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.fabric.site import NEAR_M, OUTLINE, PLOT
from gridplan.geometry.arrays import starts
from gridplan.geometry.straight_pieces import straight_pieces

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.site import Site

NODING_GRID_M = 0.01
# What a cut meets within this distance of its end, but not at its end, must be noded with it.
_CLEAR_M = 0.06
_NO_CLASS = np.int8(127)


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """Noded lines.

    Parameters
    ----------
    pieces
        Straight pieces between two nodes, metres, shape ``(n_pieces, 2, 2)``.
    lines
        The same as line strings, shape ``(n_pieces,)``.
    border_class
        What each piece runs along (`site.BORDER_CLASSES`), shape ``(n_pieces,)``.
    hard
        Whether it is a barrier that a grid should not cross.
    """

    pieces: NDArray[np.float64]
    lines: NDArray[np.object_]
    border_class: NDArray[np.int8]
    hard: NDArray[np.bool_]

    def rows(self, chosen: NDArray[np.int64] | NDArray[np.bool_]) -> Network:
        """Return some of the pieces."""
        return Network(
            self.pieces[chosen], self.lines[chosen], self.border_class[chosen], self.hard[chosen]
        )


def _build(
    pieces: NDArray[np.float64], border_class: NDArray[np.int8], hard: NDArray[np.bool_]
) -> Network:
    """Return a network with its line strings."""
    return Network(pieces, shapely.linestrings(pieces), border_class, hard)


def _join(*networks: Network) -> Network:
    """Return the pieces of several networks as one."""
    return Network(
        np.concatenate([network.pieces for network in networks]),
        np.concatenate([network.lines for network in networks]),
        np.concatenate([network.border_class for network in networks]),
        np.concatenate([network.hard for network in networks]),
    )


def node_site(site: Site) -> Network:
    """Node streets, barriers, outlines and the border of a community together."""
    box = shapely.bounds(site.polygon) + np.array([-1, -1, 1, 1]) * NEAR_M
    outlines = shapely.boundary(np.concatenate([site.compounds, site.institutions]))
    outlines = outlines[~shapely.is_empty(outlines)]
    parts = shapely.clip_by_rect(np.concatenate([site.lines, outlines]), *box)
    n_outlines = len(outlines)
    border_class = np.concatenate([site.line_class, np.full(n_outlines, OUTLINE, np.int8)])
    hard = np.concatenate([site.line_hard, np.zeros(n_outlines, bool)])
    parts, source = shapely.get_parts(parts, return_index=True)
    everything = np.append(parts, shapely.boundary(site.polygon))
    return _node(everything, parts, border_class[source], hard[source])


def add_cuts(network: Network, cuts: NDArray[np.object_]) -> Network:
    """Return the network after cuts, which are no lines on the ground: plots in class.

    Cuts that lead from piece to piece and meet nothing else split these pieces; the
    others are noded with what they come near.
    """
    is_plain = shapely.get_num_coordinates(cuts) == 2
    ways = on_grid(shapely.get_coordinates(cuts[is_plain])).reshape(-1, 2, 2)
    ways = ways[~_is_known(network, ways)]
    is_free, split_at, piece = _clear_ways(network, ways)
    tangled = np.concatenate([cuts[~is_plain], shapely.linestrings(ways[~is_free])])
    added = ways[is_free]
    count = len(added)
    straight = _build(added, np.full(count, PLOT, np.int8), np.zeros(count, bool))
    network = _join(_split(network, piece, split_at), straight)
    if not len(tangled):
        return _each_once(network)
    lines = network.lines
    near = shapely.STRtree(lines).query(tangled, predicate="dwithin", distance=2 * NODING_GRID_M)
    touched = np.unique(near[1])
    there = network.rows(touched)
    count = len(tangled)
    mixed = np.concatenate([lines[touched], tangled])
    noded = _node(
        mixed,
        mixed,
        np.concatenate([there.border_class, np.full(count, PLOT, np.int8)]),
        np.concatenate([there.hard, np.zeros(count, bool)]),
    )
    rest = np.ones(len(lines), bool)
    rest[touched] = False
    return _each_once(_join(network.rows(rest), noded))


def node_again(network: Network) -> Network:
    """Return the network noded as a whole, whatever cuts have done to it."""
    return _node(network.lines, network.lines, network.border_class, network.hard)


def _each_once(network: Network) -> Network:
    """Return the network without repetitions; a face beside a piece drawn twice is lost.

    Noding may move a cut onto a piece that it did not come near before.
    """
    place = np.sort(keys(network.pieces.reshape(-1, 2)).reshape(-1, 2), axis=1)
    order = np.lexsort([~network.hard, network.border_class, place[:, 1], place[:, 0]])
    new = starts(place[order, 0], place[order, 1])
    return network.rows(np.sort(order[new]))


def on_grid(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return points, metres, on the noding grid, rounded as GEOS does it."""
    scale = 1 / NODING_GRID_M
    rounded: NDArray[np.float64] = np.floor(points * scale + 0.5) / scale
    return rounded


def keys(points: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return one integer per point of the noding grid; metres, shape ``(n, 2)``.

    They compare points of one call only: the count begins at its lowest corner.
    """
    cells = np.rint(points / NODING_GRID_M).astype(np.int64)
    low = cells.min(axis=0, initial=0)
    return (cells[:, 0] - low[0]) * (1 << 31) + (cells[:, 1] - low[1])


def _node(
    everything: NDArray[np.object_],
    lines: NDArray[np.object_],
    line_class: NDArray[np.int8],
    line_hard: NDArray[np.bool_],
) -> Network:
    """Node lines together; the edges inherit class and hardness from those they lie on."""
    edges = shapely.get_parts(shapely.union_all(everything, grid_size=NODING_GRID_M))
    edges = edges[shapely.get_type_id(edges) == 1]
    best = np.full(len(edges), _NO_CLASS)
    is_hard = np.zeros(len(edges), bool)
    if len(lines):
        middle = shapely.line_interpolate_point(edges, 0.5, normalized=True)
        edge, line = shapely.STRtree(lines).query(
            middle, predicate="dwithin", distance=2 * NODING_GRID_M
        )
        np.minimum.at(best, edge, line_class[line])
        np.logical_or.at(is_hard, edge, line_hard[line])
    best[best == _NO_CLASS] = OUTLINE
    pieces, edge = straight_pieces(edges)
    return _build(pieces, best[edge], is_hard[edge])


def _is_known(network: Network, ways: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which ways run along one piece of the network."""
    lines = network.lines
    way, piece = shapely.STRtree(lines).query(
        shapely.points(ways.mean(axis=1)), predicate="dwithin", distance=NODING_GRID_M
    )
    ends = shapely.points(ways[way])
    both = shapely.dwithin(ends, lines[piece][:, None], NODING_GRID_M).all(axis=1)
    known = np.zeros(len(ways), bool)
    known[way[both]] = True
    return known


def _clear_ways(
    network: Network, ways: NDArray[np.float64]
) -> tuple[NDArray[np.bool_], NDArray[np.float64], NDArray[np.int64]]:
    """Return which ways meet the network at their ends only, and what they split.

    Returns
    -------
    is_free
        Shape ``(n_ways,)``.
    split_at, piece
        Ends of free ways that lie inside a piece, shape ``(n, 2)``, and that piece.
    """
    step = ways[:, 1] - ways[:, 0]
    length = np.hypot(*step.T)
    is_free = length > 4 * _CLEAR_M
    lines = network.lines
    tree = shapely.STRtree(lines)
    rows = np.flatnonzero(is_free)
    trim = step[rows] * (_CLEAR_M / length[rows])[:, None]
    middles = shapely.linestrings(np.stack([ways[rows, 0] + trim, ways[rows, 1] - trim], axis=1))
    hit, _ = tree.query(middles, predicate="dwithin", distance=NODING_GRID_M)
    one, other = shapely.STRtree(middles).query(
        middles, predicate="dwithin", distance=NODING_GRID_M
    )
    is_free[rows[hit]] = False
    is_free[rows[one[one != other]]] = False
    ends = ways.reshape(-1, 2)
    place = keys(np.concatenate([ends, network.pieces.reshape(-1, 2)]))
    is_node = np.isin(place[: len(ends)], place[len(ends) :])
    points = shapely.points(ends)
    # The trimmed ends: another way may cross them, or end on them.
    end, way = shapely.STRtree(shapely.linestrings(ways)).query(
        points, predicate="dwithin", distance=_CLEAR_M
    )
    apart = (place[: len(ends)].reshape(-1, 2)[way] != place[end, None]).all(axis=1)
    is_free[end[apart] // 2] = is_free[way[apart]] = False
    end, piece = tree.query(points, predicate="dwithin", distance=_CLEAR_M)
    gap = shapely.distance(points[end], lines[piece])
    at_end = gap < np.where(is_node[end], NODING_GRID_M / 2, NODING_GRID_M)
    n_met = np.bincount(end[at_end], minlength=len(ends))
    is_clear = is_node | (n_met == 1)
    is_clear[end[~at_end]] = False
    is_free &= is_clear.reshape(-1, 2).all(axis=1)
    splits = at_end & ~is_node[end] & is_clear[end]
    return is_free, ends[end[splits]], piece[splits]


def _split(network: Network, piece: NDArray[np.int64], at: NDArray[np.float64]) -> Network:
    """Return the network with pieces split at points that lie on them."""
    if not len(piece):
        return network
    split = np.unique(piece)
    first, last = network.pieces[split].transpose(1, 0, 2)
    owner = np.concatenate([split, piece, split])
    points = np.concatenate([first, at, last])
    along = np.hypot(*(points - network.pieces[owner, 0]).T)
    order = np.lexsort([along, owner])
    owner, points = owner[order], points[order]
    place = keys(points)
    same = np.flatnonzero((owner[:-1] == owner[1:]) & (place[:-1] != place[1:]))
    rows = owner[same]
    parts = _build(
        np.stack([points[same], points[same + 1]], axis=1),
        network.border_class[rows],
        network.hard[rows],
    )
    rest = np.ones(len(network.pieces), bool)
    rest[split] = False
    return _join(network.rows(rest), parts)
