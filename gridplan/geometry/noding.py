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
# Room for what is found, for each straight piece, until it is known how much there is.
_ROOM = 4


def node_lines(lines: NDArray[np.object_], scale: float) -> NDArray[np.object_]:
    """Return what lines become when they are cut where they meet.

    Parameters
    ----------
    lines
        Line strings, rings, or several of them; no extent above 10 million steps.
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
    places = np.rint(points * scale).astype(np.int64)
    low = places.min(axis=0, initial=0 if not len(places) else np.iinfo(np.int64).max)
    places -= low
    same = np.flatnonzero(owner[1:] == owner[:-1])
    xy, edges = snap_pieces(np.hstack([places[same], places[same + 1]]))
    nodes, chain = chains(len(xy), edges)
    noded: NDArray[np.object_] = shapely.linestrings((xy[nodes] + low) / scale, indices=chain)
    return noded


def snap_pieces(pieces: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the nodes of straight pieces led through hot pixels, and the edges between them.

    Parameters
    ----------
    pieces
        ``x, y, x, y``, whole numbers from 0 to 10 million; shape ``(n, 4)``.

    Returns
    -------
    xy, edges
        Places, sorted, shape ``(n_nodes, 2)``; pairs of nodes, sorted, each once.
    """
    pieces = _once(pieces)
    if not len(pieces):
        return np.zeros((0, 2), np.int64), np.zeros((0, 2), np.int64)
    # As wide as pieces reach on average: few cells for each, wherever on the earth they are.
    size = int(np.abs(pieces[:, 2:] - pieces[:, :2]).sum()) // len(pieces) + 1
    key, item = _filled(_ROOM * len(pieces), 2, _spread, pieces, size).T
    order = np.argsort(key, kind="stable")
    key, item = key[order], item[order]
    first = np.append(np.flatnonzero(starts(key)), len(key))
    cells = key[first[:-1]]
    met = _filled(_ROOM * len(pieces), 2, _cross, pieces, size, cells, first, item)
    xy = _distinct(np.concatenate([pieces[:, :2], pieces[:, 2:], met]))
    home = (xy[:, 0] // size) * _ROWS + xy[:, 1] // size
    by_cell = np.argsort(home, kind="stable")
    begin = np.searchsorted(home[by_cell], cells)
    end = np.searchsorted(home[by_cell], cells, side="right")
    passed = _filled(_ROOM * len(pieces) + 4 * len(met), 3, _pass, pieces, first, item,
                     xy, begin, end, by_cell)  # fmt: skip
    piece, node, _ = passed[np.lexsort([passed[:, 2], passed[:, 0]])].T
    step = np.flatnonzero(piece[1:] == piece[:-1])
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
    key = np.unique(rows[:, 0] * (1 << 31) + rows[:, 1])
    return np.stack([key >> 31, key & ((1 << 31) - 1)], axis=1)


def _filled(room: int, width: int, write: Kernel, *args: Any) -> NDArray[np.int64]:  # noqa: ANN401
    """Return the rows that a kernel writes down, however many these are."""
    while True:
        rows = np.empty((room, width), np.int64)
        n = write(*args, rows)
        if n <= room:
            return rows[:n]
        room = n


@kernel(lambda pieces, *_: 4 * len(pieces))
def _spread(pieces: NDArray[np.int64], size: int, rows: NDArray[np.int64]) -> int:
    """Write down the cells that each piece passes, or passes by at a step or less."""
    found = 0
    for i in range(len(pieces)):
        x, y, x_end, y_end = pieces[i, 0], pieces[i, 1], pieces[i, 2], pieces[i, 3]
        slope = 0.0 if x == x_end else (y_end - y) / (x_end - x)
        for column in range((x - 1) // size, (x_end + 1) // size + 1):
            west = min(max(column * size - 1, x), x_end)
            east = max(min((column + 1) * size + 1, x_end), x)
            one = y + slope * (west - x)
            other = y + slope * (east - x) if x < x_end else float(y_end)
            low = int(np.floor(min(one, other))) - 2
            high = int(np.floor(max(one, other))) + 3
            for row in range(low // size, high // size + 1):
                if found < len(rows):
                    rows[found, 0], rows[found, 1] = column * _ROWS + row, i
                found += 1
    return found


@inner_kernel
def _turn(ax: int, ay: int, bx: int, by: int, cx: int, cy: int) -> int:
    """Return a number above 0 if c lies left of the way from a to b, 0 if on it."""
    return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)


@kernel(lambda _pieces, _size, _cells, _first, items, *_: 16 * len(items))
def _cross(
    pieces: NDArray[np.int64],
    size: int,
    cells: NDArray[np.int64],
    first: NDArray[np.int64],
    items: NDArray[np.int64],
    met: NDArray[np.int64],
) -> int:
    """Write down where pieces cross, rounded; return how often they do."""
    found = 0
    for cell in range(len(first) - 1):
        for one in range(first[cell], first[cell + 1]):
            i = items[one]
            ax, ay, bx, by = pieces[i, 0], pieces[i, 1], pieces[i, 2], pieces[i, 3]
            low, high = min(ay, by), max(ay, by)
            for other in range(one + 1, first[cell + 1]):
                j = items[other]
                cx, cy, dx, dy = pieces[j, 0], pieces[j, 1], pieces[j, 2], pieces[j, 3]
                if cx >= bx or dx <= ax or max(cy, dy) <= low or min(cy, dy) >= high:
                    continue
                c, d = _turn(ax, ay, bx, by, cx, cy), _turn(ax, ay, bx, by, dx, dy)
                if not ((c < 0 < d) or (d < 0 < c)):
                    continue
                a, b = _turn(cx, cy, dx, dy, ax, ay), _turn(cx, cy, dx, dy, bx, by)
                if not ((a < 0 < b) or (b < 0 < a)):
                    continue
                share = a / (a - b)
                x = ax + int(np.floor(share * (bx - ax) + 0.5))
                y = ay + int(np.floor(share * (by - ay) + 0.5))
                # Pieces share several cells: the one that the place lies in tells it.
                if (x // size) * _ROWS + y // size != cells[cell]:
                    continue
                if found < len(met):
                    met[found, 0], met[found, 1] = x, y
                found += 1
    return found


@kernel(lambda _pieces, _first, items, *_: 8 * len(items))
def _pass(
    pieces: NDArray[np.int64],
    first: NDArray[np.int64],
    items: NDArray[np.int64],
    xy: NDArray[np.int64],
    begin: NDArray[np.int64],
    end: NDArray[np.int64],
    by_cell: NDArray[np.int64],
    passed: NDArray[np.int64],
) -> int:
    """Write down the hot pixels that each piece passes and how far along; return their number.

    A pixel has its western and its southern side and no other: of the places where four
    meet, one is in each.
    """
    found = 0
    for cell in range(len(first) - 1):
        for one in range(first[cell], first[cell + 1]):
            i = items[one]
            ax, ay, bx, by = pieces[i, 0], pieces[i, 1], pieces[i, 2], pieces[i, 3]
            low, high = min(ay, by), max(ay, by)
            dx, dy = bx - ax, by - ay
            reach = abs(dx) + abs(dy)
            for place in range(begin[cell], end[cell]):
                node = by_cell[place]
                x, y = xy[node, 0], xy[node, 1]
                if x < ax or x > bx or y < low or y > high:
                    continue
                # Twice the turn towards a corner of the pixel is this, more or less dx and dy.
                twice = 2 * (dx * (y - ay) - dy * (x - ax))
                if abs(twice) > reach or (abs(twice) == reach and twice != dx - dy):
                    continue
                if found < len(passed):
                    passed[found, 0], passed[found, 1] = i, node
                    passed[found, 2] = dx * (x - ax) + dy * (y - ay)
                found += 1
    return found
