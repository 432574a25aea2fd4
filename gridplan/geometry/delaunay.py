"""Triangles of points: Delaunay's, point by point along a curve.

Qhull takes ten microseconds for each point of a large set, a gigabyte for two million, and a
quarter of a second to load. Here each point is put into the triangle that holds it, found by
walking from the last one, and edges are flipped as long as a circle holds a point by more than
rounding could make up.
On which side of a line a point lies is decided in whole numbers, so that the triangles fit
together wherever the points are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan._compile import inner_kernel, kernel

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Coordinates stay below this, so that products of two differences fit into 64 bits.
_REACH = 2**29
# Levels of the curve along which points are put in.
_LEVELS = 12
# Rounding of a determinant of a circle, as a share of the sum of what it adds up.
_ROUNDING = 1.2e-15


def triangulate(
    points: NDArray[np.float64],
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Return the Delaunay triangles of points inside four corners.

    Parameters
    ----------
    points
        Shape ``(n, 2)``; the last four are the corners of a rectangle around all others:
        lower left, upper left, lower right, upper right. Two points at one place are
        taken for places a step apart.

    Returns
    -------
    triangles, neighbours
        The corners of each, counter-clockwise, shape ``(n_triangles, 3)``; and the triangle
        across from each corner, −1 for none.

    Examples
    --------
    >>> square = np.array([[0, 0], [0, 4], [4, 0], [4, 4]], float)
    >>> triangles, neighbours = triangulate(np.concatenate([[[1.0, 1.0]], square]))
    >>> len(triangles), int((neighbours < 0).sum())
    (4, 4)
    """
    n = len(points) - 4
    low, high = points[n], points[n + 3]
    step = float((high - low).max()) / (2 * _REACH)
    xy = np.rint((points - (low + high) / 2) / step).astype(np.int64)
    xy[:n] = _apart(xy[:n])
    triangles = np.empty((2 * n + 2, 3), np.int32)
    neighbours = np.empty((2 * n + 2, 3), np.int32)
    _insert(
        np.ascontiguousarray(xy[:, 0]),
        np.ascontiguousarray(xy[:, 1]),
        _along_curve(xy[:n]),
        triangles,
        neighbours,
        np.empty(4 * n + 64, np.int64),
    )
    return triangles, neighbours


def _apart(xy: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return whole coordinates after points at one place moved a step east, in turn."""
    while True:
        key = xy[:, 0] * (4 * _REACH) + xy[:, 1]
        order = np.argsort(key, kind="stable")
        again = order[1:][key[order[1:]] == key[order[:-1]]]
        if not len(again):
            return xy
        xy[again, 0] += 1


def _along_curve(xy: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the points in the order of Hilbert's curve."""
    if not len(xy):
        return np.zeros(0, np.int64)
    low = xy.min(axis=0)
    size = int((xy.max(axis=0) - low).max()) + 1
    x, y = ((xy - low) * (1 << _LEVELS) // size).T
    place = np.zeros(len(xy), np.int64)
    for level in range(_LEVELS - 1, -1, -1):
        right, upper = (x >> level) & 1, (y >> level) & 1
        place += ((3 * right) ^ upper) << (2 * level)
        swapped = upper == 0
        turned = swapped & (right == 1)
        full = (1 << _LEVELS) - 1
        x, y = np.where(turned, full - x, x), np.where(turned, full - y, y)
        x, y = np.where(swapped, y, x), np.where(swapped, x, y)
    return np.argsort(place, kind="stable")


@inner_kernel
def _side(a: int, b: int, c: int, x: NDArray[np.int64], y: NDArray[np.int64]) -> int:
    """Return a number above 0 if c lies left of the way from a to b, 0 if on it."""
    return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a])


@inner_kernel
def _is_in_circle(
    corners: tuple[int, int, int], d: int, x: NDArray[np.int64], y: NDArray[np.int64]
) -> bool:
    """Return whether d lies in the circle through three corners for certain."""
    a, b, c = corners
    ax, ay = float(x[a] - x[d]), float(y[a] - y[d])
    bx, by = float(x[b] - x[d]), float(y[b] - y[d])
    cx, cy = float(x[c] - x[d]), float(y[c] - y[d])
    aa, bb, cc = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
    value = aa * (bx * cy - cx * by) + bb * (cx * ay - ax * cy) + cc * (ax * by - bx * ay)
    most = (
        aa * (abs(bx * cy) + abs(cx * by))
        + bb * (abs(cx * ay) + abs(ax * cy))
        + cc * (abs(ax * by) + abs(bx * ay))
    )
    return value > _ROUNDING * most


@inner_kernel
def _meet(of: int, old: int, new: int, near: NDArray[np.int32]) -> None:
    """Let a triangle have another neighbour in the place of an old one."""
    if of >= 0:
        for k in range(3):
            if near[of, k] == old:
                near[of, k] = new


@inner_kernel
def _put(
    t: int,
    corners: tuple[int, int, int],
    beyond: tuple[int, int, int],
    tri: NDArray[np.int32],
    near: NDArray[np.int32],
) -> None:
    """Set the corners of a triangle and the neighbours across from them."""
    tri[t, 0], tri[t, 1], tri[t, 2] = corners
    near[t, 0], near[t, 1], near[t, 2] = beyond


@inner_kernel
def _place_of(t: int, s: int, near: NDArray[np.int32]) -> int:
    """Return which corner of s lies across from its neighbour t."""
    k = 0
    while near[s, k] != t:
        k += 1
    return k


@inner_kernel
def _legalise(
    top: int,
    tri: NDArray[np.int32],
    near: NDArray[np.int32],
    stack: NDArray[np.int64],
    x: NDArray[np.int64],
    y: NDArray[np.int64],
) -> None:
    """Flip the edges across from a new point, the first corner of the triangles on the stack."""
    while top > 0:
        top -= 1
        t = stack[top]
        s = near[t, 0]
        if s < 0:
            continue
        p, a, b = tri[t, 0], tri[t, 1], tri[t, 2]
        j = _place_of(t, s, near)
        w = tri[s, j]  # s is w, b, a
        if not _is_in_circle((p, a, b), w, x, y):
            continue
        beside_a, beside_b = near[s, (j + 1) % 3], near[s, (j + 2) % 3]
        behind_a, behind_b = near[t, 1], near[t, 2]
        _put(t, (p, a, w), (beside_a, s, behind_b), tri, near)
        _put(s, (p, w, b), (beside_b, behind_a, t), tri, near)
        _meet(beside_a, s, t, near)
        _meet(behind_a, t, s, near)
        stack[top] = t
        stack[top + 1] = s
        top += 2


@inner_kernel
def _walk(
    p: int,
    t: int,
    turn: int,
    tri: NDArray[np.int32],
    near: NDArray[np.int32],
    x: NDArray[np.int64],
    y: NDArray[np.int64],
) -> tuple[int, int]:
    """Return the triangle that holds a point, and the corner across if it lies on an edge."""
    on = -1
    k = 0
    while k < 3:  # over an edge that parts the triangle from the point; by turns another first
        corner = (turn + k) % 3
        side = _side(tri[t, (corner + 1) % 3], tri[t, (corner + 2) % 3], p, x, y)
        k += 1
        if side == 0:
            on = corner
        elif side < 0:
            t = near[t, corner]
            k = 0
            on = -1
            turn += 1
    return t, on


@inner_kernel
def _split(
    p: int,
    t: int,
    used: int,
    tri: NDArray[np.int32],
    near: NDArray[np.int32],
    stack: NDArray[np.int64],
) -> int:
    """Cut a triangle into three around a point; return how many are on the stack."""
    a, b, c = tri[t, 0], tri[t, 1], tri[t, 2]
    beyond_a, beyond_b, beyond_c = near[t, 0], near[t, 1], near[t, 2]
    _put(t, (p, b, c), (beyond_a, used, used + 1), tri, near)
    _put(used, (p, c, a), (beyond_b, used + 1, t), tri, near)
    _put(used + 1, (p, a, b), (beyond_c, t, used), tri, near)
    _meet(beyond_b, t, used, near)
    _meet(beyond_c, t, used + 1, near)
    stack[0] = t
    stack[1] = used
    stack[2] = used + 1
    return 3


@inner_kernel
def _split_edge(
    p: int,
    t: int,
    on: int,
    used: int,
    tri: NDArray[np.int32],
    near: NDArray[np.int32],
    stack: NDArray[np.int64],
) -> int:
    """Cut the two triangles beside an edge into four; return how many are on the stack."""
    s = near[t, on]
    j = _place_of(t, s, near)
    a, b, c = tri[t, on], tri[t, (on + 1) % 3], tri[t, (on + 2) % 3]
    w = tri[s, j]  # s is w, c, b
    beyond_b, beyond_c = near[t, (on + 1) % 3], near[t, (on + 2) % 3]
    behind_c, behind_b = near[s, (j + 1) % 3], near[s, (j + 2) % 3]
    _put(t, (p, a, b), (beyond_c, s, used), tri, near)
    _put(used, (p, c, a), (beyond_b, t, used + 1), tri, near)
    _put(s, (p, b, w), (behind_c, used + 1, t), tri, near)
    _put(used + 1, (p, w, c), (behind_b, used, s), tri, near)
    _meet(beyond_b, t, used, near)
    _meet(behind_b, s, used + 1, near)
    stack[0] = t
    stack[1] = used
    stack[2] = s
    stack[3] = used + 1
    return 4


@kernel(lambda _x, _y, order, *_: 60 * len(order))
def _insert(
    x: NDArray[np.int64],
    y: NDArray[np.int64],
    order: NDArray[np.int64],
    tri: NDArray[np.int32],
    near: NDArray[np.int32],
    stack: NDArray[np.int64],
) -> None:
    """Put points into the rectangle of the last four, one by one."""
    n = len(order)
    _put(0, (n, n + 2, n + 3), (-1, 1, -1), tri, near)
    _put(1, (n, n + 3, n + 1), (-1, -1, 0), tri, near)
    t = np.int64(0)
    for i in range(n):
        p = order[i]
        t, on = _walk(p, t, i, tri, near, x, y)
        if on < 0:
            top = _split(p, t, 2 * i + 2, tri, near, stack)
        else:
            top = _split_edge(p, t, on, 2 * i + 2, tri, near, stack)
        _legalise(top, tri, near, stack, x, y)
