"""Lines cut where they meet, on a grid: snap rounding in whole numbers.

GEOS does the same and takes ten microseconds for each vertex, which was a quarter of what it
takes to cut a grid into smaller ones. Here lines and the places where they cross are looked up
in cells of a plain raster, and on which side of a line a place lies is decided in whole
numbers, so that lines come out the same on every machine and in any order.

A pixel is hot where a line has a vertex or two lines cross; every line is led through the
middle of all hot pixels that it passes. Two lines led so meet in their vertices only (Hobby
1999, Practical segment intersection with finite precision output).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan._compile import inner_kernel, kernel
from gridplan.geometry.arrays import chains, starts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan._compile import Kernel

# Cells are numbered by column and row; there are fewer rows than this.
_ROWS = 1 << 31
# Places are known to so many parts of a step, as far as products fit into 64 bits.
_PARTS, _REACH = 64, 1 << 30
# A vertex so near to a line, in these parts, lies on it.
_NEAR = 1.0
# Room for what is found, for each straight piece, until it is known how much there is.
_ROOM = 4


def node_lines(lines: NDArray[np.object_], scale: float) -> NDArray[np.object_]:
    """Return what lines become when they are cut where they meet.

    Parameters
    ----------
    lines
        Line strings, rings, or several of them.
    scale
        Steps of the grid in one unit of the coordinates, 1e7 for seven decimals.

    Returns
    -------
    ndarray of line strings
        With all vertices on the grid; two meet at their ends only, each piece of line is there
        once. They end where not two but one or more pieces meet.

    Examples
    --------
    >>> cross = shapely.from_wkt(["LINESTRING (0 0, 2 2)", "LINESTRING (0 2, 2 0.01)"])
    >>> [line.wkt for line in node_lines(cross, 1.0)][:2]
    ['LINESTRING (0 0, 1 1)', 'LINESTRING (0 2, 1 1)']
    """
    points, owner = shapely.get_coordinates(shapely.get_parts(lines), return_index=True)
    if not len(points):
        return np.zeros(0, object)
    points = points * scale
    low = np.floor(points.min(axis=0))
    parts = _PARTS
    while parts > 2 and (points.max(axis=0) - low).max() * parts > _REACH:
        parts //= 2
    places = np.rint((points - low) * parts).astype(np.int64)
    same = np.flatnonzero(owner[1:] == owner[:-1])
    xy, edges = snap_pieces(np.hstack([places[same], places[same + 1]]), parts)
    nodes, chain = chains(len(xy), edges)
    noded: NDArray[np.object_] = shapely.linestrings((xy[nodes] + low) / scale, indices=chain)
    return noded


def snap_pieces(
    pieces: NDArray[np.int64], parts: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the nodes of straight pieces led through hot pixels, and the edges between them.

    Parameters
    ----------
    pieces
        ``x, y, x, y`` in parts of a step, whole numbers from 0 to 2³⁰; shape ``(n, 4)``.
    parts
        How many make a step; even.

    Returns
    -------
    xy, edges
        Places in steps, sorted, shape ``(n_nodes, 2)``; pairs of nodes, sorted, each once.
    """
    pieces = _once(pieces)
    if not len(pieces):
        return np.zeros((0, 2), np.int64), np.zeros((0, 2), np.int64)
    # As wide as pieces reach on average: few cells for each, wherever on the earth they are.
    size = int(np.abs(pieces[:, 2:] - pieces[:, :2]).sum()) // len(pieces) + 2 * parts
    key, item = _filled(_ROOM * len(pieces), 2, _spread, pieces, size, parts).T
    order = np.argsort(key, kind="stable")
    key, item = key[order], item[order]
    first = np.append(np.flatnonzero(starts(key)), len(key))
    cells = key[first[:-1]]
    met = _filled(_ROOM * len(pieces), 3, _cross, pieces, parts, size, cells, first, item)
    ends = (pieces.reshape(-1, 2) + parts // 2) // parts
    xy = _distinct(np.concatenate([ends, met[:, 1:]]))
    home = (xy[:, 0] * parts // size) * _ROWS + xy[:, 1] * parts // size
    by_cell = np.argsort(home, kind="stable")
    hot, home = np.column_stack([xy, np.arange(len(xy))])[by_cell], home[by_cell]
    span = np.stack([np.searchsorted(home, cells, side) for side in ("left", "right")], axis=1)
    room = _ROOM * (len(pieces) + len(met))
    passed = _filled(room, 2, _pass, pieces, parts, first, item, hot, span)
    at = np.searchsorted(xy @ [_ROWS, 1], met[:, 1:] @ [_ROWS, 1])
    passed = np.concatenate([passed, np.stack([met[:, 0], at], axis=1)])
    piece, node = passed.T
    way = pieces[piece, 2:] - pieces[piece, :2]
    along = (way * (xy[node] * parts - pieces[piece, :2])).sum(axis=1)
    order = np.lexsort([node, along, piece])
    piece, node = piece[order], node[order]
    step = np.flatnonzero((piece[1:] == piece[:-1]) & (node[1:] != node[:-1]))
    edges = np.sort(np.stack([node[step], node[step + 1]], axis=1), axis=1)
    return xy, _distinct(edges)


def _once(pieces: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return pieces that have a length, from west to east, each once."""
    a, b = pieces[:, :2], pieces[:, 2:]
    turned = (a[:, 0] > b[:, 0]) | ((a[:, 0] == b[:, 0]) & (a[:, 1] > b[:, 1]))
    pieces = np.where(turned[:, None], pieces[:, [2, 3, 0, 1]], pieces)
    pieces = pieces[(a != b).any(axis=1)]
    order = np.lexsort(pieces.T[::-1])
    return pieces[order[starts(*pieces[order].T)]]


def _distinct(rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return pairs of numbers below 2³¹, sorted, each once."""
    key = np.unique(rows @ [_ROWS, 1])
    return np.stack([key // _ROWS, key % _ROWS], axis=1)


def _filled(room: int, width: int, write: Kernel, *args: Any) -> NDArray[np.int64]:  # noqa: ANN401
    """Return the rows that a kernel writes down, however many these are."""
    while True:
        rows = np.empty((room, width), np.int64)
        n = write(*args, rows)
        if n <= room:
            return rows[:n]
        room = n


@kernel(lambda pieces, *_: 4 * len(pieces))
def _spread(pieces: NDArray[np.int64], size: int, margin: int, rows: NDArray[np.int64]) -> int:
    """Write down the cells that each piece passes, or passes by at a step or less."""
    found = 0
    for i in range(len(pieces)):
        x, y, x_end, y_end = pieces[i, 0], pieces[i, 1], pieces[i, 2], pieces[i, 3]
        slope = 0.0 if x == x_end else (y_end - y) / (x_end - x)
        for column in range((x - margin) // size, (x_end + margin) // size + 1):
            west = min(max(column * size - margin, x), x_end)
            east = max(min((column + 1) * size + margin, x_end), x)
            one = y + slope * (west - x)
            other = y + slope * (east - x) if x < x_end else float(y_end)
            low = int(np.floor(min(one, other))) - margin - 1
            high = int(np.floor(max(one, other))) + margin + 2
            for row in range(low // size, high // size + 1):
                if found < len(rows):
                    rows[found, 0], rows[found, 1] = column * _ROWS + row, i
                found += 1
    return found


@inner_kernel
def _turn(ax: int, ay: int, bx: int, by: int, cx: int, cy: int) -> int:
    """Return a number above 0 if c lies left of the way from a to b, 0 if on it."""
    return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)


@inner_kernel
def _note(
    i: int, x: int, y: int, parts: int, size: int, cell: int, found: int, met: NDArray[np.int64]
) -> int:
    """Write down a piece and a place, in steps, in the one cell that it lies in."""
    # Pieces share several cells: the one that the place lies in tells it.
    if (x * parts // size) * _ROWS + y * parts // size != cell:
        return 0
    if found < len(met):
        met[found, 0], met[found, 1], met[found, 2] = i, x, y
    return 1


@inner_kernel
def _touches(turn: int, reach: int, along: int, square: int) -> bool:
    """Return whether a vertex lies on a piece, between its ends, but for rounding."""
    return abs(turn) <= _NEAR * reach and 0 < along < square


@kernel(lambda _pieces, _parts, _size, _cells, _first, items, *_: 16 * len(items))
def _cross(
    pieces: NDArray[np.int64],
    parts: int,
    size: int,
    cells: NDArray[np.int64],
    first: NDArray[np.int64],
    items: NDArray[np.int64],
    met: NDArray[np.int64],
) -> int:
    """Write down pieces with the places where they cross others, or a vertex lies on them.

    Returns how many rows that are, whether or not there is room for them.
    """
    found, half = 0, parts // 2
    for cell in range(len(first) - 1):
        here = cells[cell]
        for one in range(first[cell], first[cell + 1]):
            i = items[one]
            ax, ay, bx, by = pieces[i, 0], pieces[i, 1], pieces[i, 2], pieces[i, 3]
            low, high = min(ay, by) - 2, max(ay, by) + 2
            reach = bx - ax + abs(by - ay)
            square = (bx - ax) * (bx - ax) + (by - ay) * (by - ay)
            for other in range(first[cell], first[cell + 1]):
                j = items[other]
                cx, cy, dx, dy = pieces[j, 0], pieces[j, 1], pieces[j, 2], pieces[j, 3]
                if cx > bx + 2 or dx < ax - 2 or max(cy, dy) < low or min(cy, dy) > high:
                    continue
                c, d = _turn(ax, ay, bx, by, cx, cy), _turn(ax, ay, bx, by, dx, dy)
                along = (bx - ax) * (cx - ax) + (by - ay) * (cy - ay)
                if _touches(c, reach, along, square):
                    x, y = (cx + half) // parts, (cy + half) // parts
                    found += _note(i, x, y, parts, size, here, found, met)
                along = (bx - ax) * (dx - ax) + (by - ay) * (dy - ay)
                if _touches(d, reach, along, square):
                    x, y = (dx + half) // parts, (dy + half) // parts
                    found += _note(i, x, y, parts, size, here, found, met)
                if other <= one or not ((c < 0 < d) or (d < 0 < c)):
                    continue
                a, b = _turn(cx, cy, dx, dy, ax, ay), _turn(cx, cy, dx, dy, bx, by)
                if not ((a < 0 < b) or (b < 0 < a)):
                    continue
                share = a / (a - b)
                x = int(np.floor((ax + share * (bx - ax)) / parts + 0.5))
                y = int(np.floor((ay + share * (by - ay)) / parts + 0.5))
                # Both are led there: on the rim of a pixel, rounding may have chosen the other.
                found += _note(i, x, y, parts, size, here, found, met)
                found += _note(j, x, y, parts, size, here, found, met)
    return found


@kernel(lambda _pieces, _parts, _first, items, *_: 8 * len(items))
def _pass(
    pieces: NDArray[np.int64],
    parts: int,
    first: NDArray[np.int64],
    items: NDArray[np.int64],
    hot: NDArray[np.int64],
    span: NDArray[np.int64],
    passed: NDArray[np.int64],
) -> int:
    """Write down the hot pixels that each piece passes; return their number.

    ``hot`` has their places and numbers, ``span`` those of each cell.
    A pixel has its western and its southern side and no other: of the places where four
    meet, one is in each.
    """
    found, half = 0, parts // 2
    for cell in range(len(first) - 1):
        for one in range(first[cell], first[cell + 1]):
            i = items[one]
            ax, ay, bx, by = pieces[i, 0], pieces[i, 1], pieces[i, 2], pieces[i, 3]
            low, high = min(ay, by), max(ay, by)
            dx, dy = bx - ax, by - ay
            reach = half * (abs(dx) + abs(dy))
            for place in range(span[cell, 0], span[cell, 1]):
                x, y = hot[place, 0] * parts, hot[place, 1] * parts
                if ax >= x + half or bx < x - half or low >= y + half or high < y - half:
                    continue
                # The turn towards a corner is this, more or less half of dx and of dy.
                turn = dx * (y - ay) - dy * (x - ax)
                if abs(turn) > reach or (abs(turn) == reach and turn != half * (dx - dy)):
                    continue
                if found < len(passed):
                    passed[found, 0], passed[found, 1] = i, hot[place, 2]
                found += 1
    return found
