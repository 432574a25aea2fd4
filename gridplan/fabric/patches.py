"""Patches: where atoms of a city do not fit together, they are noded together again.

Each community is noded by itself, and a vertex that it puts on a common border may come to
lie beyond the other side of a needle of its neighbour. That is rare, and seen at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.fabric.coverage import close_hairs, merge_faces
from gridplan.geometry.degrees import DECIMALS
from gridplan.geometry.noding import node_lines
from gridplan.geometry.straight_pieces import (
    GRID_DEG,
    merge_pieces,
    outline_pieces,
    piece_keys,
    point_keys,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A patch whose rim does not fit its surroundings is made again with those, so often.
_ROUNDS = 8
# What is so near to a fault has part in it.
_NEAR_DEG = 4 * GRID_DEG


def patch(atoms: NDArray[np.object_], rows: NDArray[np.int64]) -> NDArray[np.object_]:
    """Return atoms that fit together, where only some of them may not.

    Parameters
    ----------
    atoms
        Polygons in degrees, shape ``(n_atoms,)``.
    rows
        Atoms that may be invalid or not fit each other; no others are looked at.

    Examples
    --------
    Two neighbours, and a vertex that came to lie a step beyond the border of one:

    >>> import shapely
    >>> west = shapely.Polygon([(0, 0), (1e-3, 0), (1e-3 + 1e-7, 5e-4), (1e-3, 1e-3), (0, 1e-3)])
    >>> atoms = np.array([west, shapely.box(1e-3, 0, 2e-3, 1e-3)])
    >>> bool(shapely.coverage_is_valid(atoms))
    False
    >>> bool(shapely.coverage_is_valid(patch(atoms, np.arange(2))))
    True
    """
    return fit(atoms, rows)[0]


def fit(
    atoms: NDArray[np.object_], rows: NDArray[np.int64]
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return atoms as `patch` does, and those that would not fit all the same."""
    group = np.zeros(0, np.int64)
    bad = _misfits(atoms, rows)
    for _ in range(_ROUNDS):
        if not len(bad):
            break
        group = np.union1d(group, _around(atoms, bad))
        atoms = atoms.copy()
        atoms[group] = _noded(atoms[group])
        bad = _misfits(atoms, np.union1d(rows, group))
    return atoms, bad


def _misfits(atoms: NDArray[np.object_], rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return which of some atoms are invalid or do not fit the others of them."""
    bad = rows[~shapely.is_valid(atoms[rows])]
    if len(bad) or shapely.coverage_is_valid(atoms[rows]):
        return bad
    return rows[~shapely.is_empty(shapely.coverage_invalid_edges(atoms[rows]))]


def _around(atoms: NDArray[np.object_], bad: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return atoms and all that touch them, or nearly."""
    outlines = shapely.boundary(atoms)  # an invalid polygon has one, too
    _, near = shapely.STRtree(outlines).query(
        outlines[bad], predicate="dwithin", distance=_NEAR_DEG
    )
    return np.unique(near)


def _noded(atoms: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return atoms noded together; one that would lose all of its ground stays as it is."""
    pieces, _ = outline_pieces(atoms)
    place = point_keys(pieces)
    _, once = np.unique(piece_keys(place), return_index=True)
    once = once[place[once, 0] != place[once, 1]]
    lines = merge_pieces(pieces[once], place[once])
    faces = shapely.get_parts(shapely.polygonize(node_lines(lines, 10.0**DECIMALS)))
    sound = shapely.make_valid(atoms, method="structure")
    at, owner = shapely.STRtree(sound).query(faces, predicate="intersects")
    held = shapely.area(shapely.intersection(faces[at], sound[owner]))
    order = np.lexsort([-owner, held])
    order = order[held[order] > shapely.area(faces[at[order]]) / 3]
    number = np.full(len(faces), -1)
    number[at[order]] = owner[order]
    made = merge_faces(faces, close_hairs(faces, number), len(atoms))
    return np.where(shapely.is_missing(made), atoms, made)
