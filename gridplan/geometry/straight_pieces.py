"""Straight pieces of border, and which of them two polygons share.

Points are compared as whole numbers, counted in steps of a grid, never as floats.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.geometry.arrays import chains, starts
from gridplan.geometry.degrees import DECIMALS

if TYPE_CHECKING:
    from numpy.typing import NDArray

GRID_DEG = 10.0**-DECIMALS


def point_keys(points: NDArray[np.float64], step: float = GRID_DEG) -> NDArray[np.int64]:
    """Return one integer per point, equal where two points fall into one cell.

    Parameters
    ----------
    points
        Shape ``(..., 2)``; degrees, or metres less than 10 million steps from the first.
    step
        Size of a cell, in the unit of the points.
    """
    cells = np.rint(points / step).astype(np.int64)
    return cells[..., 0] * (1 << 32) + cells[..., 1]


def straight_pieces(
    lines: NDArray[np.object_],
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return all straight pieces of line strings or rings, and the line of each.

    Parameters
    ----------
    lines
        Shape ``(n_lines,)``.

    Returns
    -------
    pieces, line
        Shapes ``(n_pieces, 2, 2)`` and ``(n_pieces,)``.
    """
    points, line = shapely.get_coordinates(lines, return_index=True)
    same = np.flatnonzero(line[:-1] == line[1:])
    return np.stack([points[same], points[same + 1]], axis=1), line[same]


def merge_pieces(pieces: NDArray[np.float64], place: NDArray[np.int64]) -> NDArray[np.object_]:
    """Return pieces joined to the longest lines that do not branch; see `merged_from`."""
    return merged_from(pieces, place)[0]


def merged_from(
    pieces: NDArray[np.float64], place: NDArray[np.int64]
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return pieces joined to the longest lines that do not branch, and a piece of each line.

    Parameters
    ----------
    pieces
        Shape ``(n_pieces, 2, 2)``.
    place
        A number for each end, equal where ends meet; shape ``(n_pieces, 2)``.

    Returns
    -------
    lines, piece
        Shape ``(n_lines,)`` each.
    """
    known, first, ends = np.unique(place, return_index=True, return_inverse=True)
    nodes, chain = chains(len(known), ends.reshape(-1, 2))
    lines: NDArray[np.object_] = shapely.linestrings(
        pieces.reshape(-1, 2)[first[nodes]], indices=chain
    )
    return lines, first[nodes[starts(chain)]] // 2


def piece_keys(place: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return one integer per piece, equal for pieces between the same two points.

    Parameters
    ----------
    place
        A number for each end, shape ``(n_pieces, 2)``; keys compare within one call.
    """
    known, ends = np.unique(place, return_inverse=True)
    low, high = np.sort(ends.reshape(-1, 2), axis=1).T
    keys: NDArray[np.int64] = low * len(known) + high
    return keys


def outline_pieces(
    polygons: NDArray[np.object_],
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the straight pieces of all rings of polygons, and the polygon of each.

    Parameters
    ----------
    polygons
        Polygons or multi-polygons, shape ``(n,)``; missing ones have none.
    """
    parts, whole = shapely.get_parts(polygons, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    pieces, ring = straight_pieces(rings)
    return pieces, whole[part[ring]]


class SharedPieces(NamedTuple):
    """Straight pieces that two polygons of a coverage share.

    Parameters
    ----------
    left, right
        The two polygons beside each piece.
    piece
        Ends, in the unit of the polygons, shape ``(n, 2, 2)``.
    """

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    piece: NDArray[np.float64]


def shared_pieces(polygons: NDArray[np.object_], *, step: float = GRID_DEG) -> SharedPieces:
    """Find the straight pieces of border that two polygons of a coverage share.

    Parameters
    ----------
    polygons
        A valid coverage, shape ``(n,)``.
    step
        Vertices that fall into one cell of this size are one.

    Examples
    --------
    >>> import shapely
    >>> shared = shared_pieces(shapely.box([0, 1], 0, [1, 2], 1))
    >>> shared.left.tolist(), shared.right.tolist(), shared.piece[:, :, 0].tolist()
    ([0], [1], [[1.0, 1.0]])
    """
    pieces, owner = outline_pieces(polygons)
    first, second = twins(piece_keys(point_keys(pieces, step)))
    return SharedPieces(owner[first], owner[second], pieces[first])


def twins(keys: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the positions of equal keys, those of the first and of the next."""
    order = np.argsort(keys, kind="stable")
    same = keys[order[:-1]] == keys[order[1:]]
    return order[:-1][same], order[1:][same]


def lonely(keys: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return which keys occur once."""
    _, number, count = np.unique(keys, return_inverse=True, return_counts=True)
    alone: NDArray[np.bool_] = count[number] == 1
    return alone
