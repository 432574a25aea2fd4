"""Atoms brought into parts that somebody wishes for, with as few others as need be."""

from __future__ import annotations

import heapq
from itertools import count
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A household that moves costs as much as this share of one for every atom on the way.
_STEP = 1e-3


def grant(
    households: NDArray[np.int64],
    neighbours: list[list[tuple[int, float]]],
    labels: NDArray[np.int64],
    fixed: NDArray[np.int64],
    locked: set[int],
) -> NDArray[np.int64] | None:
    """Return labels in which fixed atoms lie in their parts, and every part is whole.

    Parameters
    ----------
    households, labels
        Of each atom, ``(n_atoms,)``; label -1 for an atom in no part.
    neighbours
        For each atom, its neighbours and the cost of the border.
    fixed
        Part that an atom must be in, ``(n_atoms,)``; -1 = free.
    locked
        Parts that lose and gain nothing.

    Returns
    -------
    ndarray or None
        None where an atom cannot be joined with its part. Bounds are not looked at.
    """
    found = labels.copy()
    wanted = np.flatnonzero((fixed >= 0) & (labels != fixed))
    if not locked.isdisjoint([*found[wanted].tolist(), *fixed[wanted].tolist()]):
        return None
    for atom in wanted.tolist():
        part = int(fixed[atom])
        if found[atom] == part:
            continue
        closed = np.isin(found, [*locked, -1]) | ((fixed >= 0) & (fixed != part))
        way = _way(households, neighbours, found, closed, atom, part)
        if way is None:
            return None
        found[way] = part
    for part in np.unique(labels[found != labels]).tolist():
        # What was apart before may stay so: a part may lie on both banks of a barrier.
        for whole in connected(neighbours, np.flatnonzero(labels == part).tolist()):
            left = [atom for atom in whole if found[atom] == part]
            if not _made_whole(households, neighbours, found, fixed, locked, left):
                return None
    return found


def _way(
    households: NDArray[np.int64],
    neighbours: list[list[tuple[int, float]]],
    labels: NDArray[np.int64],
    closed: NDArray[np.bool_],
    atom: int,
    part: int,
) -> list[int] | None:
    """Return the atoms that join one with a part, fewest households; the atom is the first."""
    number = count()
    queue: list[tuple[float, int, int, int]] = [(0.0, next(number), atom, -1)]
    before: dict[int, int] = {}
    while queue:
        cost, _, here, source = heapq.heappop(queue)
        if here in before:
            continue
        before[here] = source
        if labels[here] == part:
            way = []
            while source >= 0:
                way.append(source)
                source = before[source]
            return way[::-1]
        for other, _ in neighbours[here]:
            if other not in before and not closed[other]:
                step = 0.0 if labels[other] == part else float(households[other]) + _STEP
                heapq.heappush(queue, (cost + step, next(number), other, here))
    return None


def _made_whole(
    households: NDArray[np.int64],
    neighbours: list[list[tuple[int, float]]],
    labels: NDArray[np.int64],
    fixed: NDArray[np.int64],
    locked: set[int],
    left: list[int],
) -> bool:
    """Hand what a way cut off from the rest of a part to neighbours; say whether that went."""
    pieces = connected(neighbours, left)
    pieces.sort(
        key=lambda piece: (
            any(fixed[atom] >= 0 for atom in piece),
            int(households[piece].sum()),
            len(piece),
        )
    )
    for piece in pieces[:-1]:
        if any(fixed[atom] >= 0 for atom in piece):
            return False
        inside = set(piece)
        border: dict[int, float] = {}
        for atom in piece:
            for other, cost in neighbours[atom]:
                home = int(labels[other])
                if other not in inside and home >= 0 and home not in locked:
                    border[home] = border.get(home, 0.0) + cost
        if not border:
            return False
        labels[piece] = max(border, key=lambda home: (border[home], -home))
    return True


def connected(neighbours: list[list[tuple[int, float]]], atoms: list[int]) -> list[list[int]]:
    """Return the connected pieces of some atoms, each sorted, by their first atom."""
    left = set(atoms)
    found = []
    for start in sorted(atoms):
        if start not in left:
            continue
        left.discard(start)
        piece, queue = [start], [start]
        while queue:
            for other, _ in neighbours[queue.pop()]:
                if other in left:
                    left.discard(other)
                    piece.append(other)
                    queue.append(other)
        found.append(sorted(piece))
    return found
