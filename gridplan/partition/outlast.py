"""Labels that stay in range longer: households out of range over time, improved step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan.geometry.arrays import components

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Households out of range today weigh so much more than later: none is bought by later ones.
_TODAY = 10_000
# Passes over all borders; each is a step of a budget, not of time.
_PASSES = 60


def outlast(
    households: NDArray[np.int64],
    edges: NDArray[np.int64],
    labels: NDArray[np.int64],
    *,
    lower: int,
    upper: int,
) -> NDArray[np.int64]:
    """Return labels with fewer households out of range, summed over time.

    Single atoms move to a neighbouring part, or two atoms change places across a border,
    as long as that helps; every part stays connected. Early times weigh more than late
    ones, today more than all others together.

    Parameters
    ----------
    households
        ``(n_times, n_atoms)`` int64; row 0 is today.
    edges
        ``(n_edges, 2)`` neighbouring atoms.
    labels
        ``(n_atoms,)`` int64, part of each atom, from 0.
    lower, upper
        Bounds on the households of a part.

    Examples
    --------
    A path of six houses; the last one grows:

    >>> import numpy as np
    >>> path = np.array([(i, i + 1) for i in range(5)])
    >>> counts = np.array([[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 2]])
    >>> outlast(counts, path, np.array([0, 0, 0, 1, 1, 1]), lower=2, upper=4).tolist()
    [0, 0, 0, 1, 1, 1]
    >>> outlast(counts, path, np.array([0, 0, 1, 1, 1, 1]), lower=2, upper=4).tolist()
    [0, 0, 0, 1, 1, 1]
    """
    search = _Search(households, edges, labels, lower, upper)
    for _ in range(_PASSES):
        if not search.improve():
            break
    return search.label


class _Search:
    """Labels on their way."""

    def __init__(
        self,
        households: NDArray[np.int64],
        edges: NDArray[np.int64],
        labels: NDArray[np.int64],
        lower: int,
        upper: int,
    ) -> None:
        self.households, self.edges = households, edges
        self.label = labels.astype(np.int64).copy()
        self.lower, self.upper = lower, upper
        n = len(households)
        self.weight = np.arange(n, 0, -1, dtype=np.int64)
        self.weight[0] = _TODAY * n
        self.load = np.zeros((n, int(labels.max()) + 1), np.int64)
        np.add.at(self.load.T, self.label, households.T)

    def away(self, load: NDArray[np.int64]) -> int:
        """Return the weighted households of parts out of range, ``load`` being (n_times, k)."""
        out = np.maximum(np.maximum(load - self.upper, self.lower - load), 0).sum(axis=1)
        return int((out * self.weight).sum())

    def improve(self) -> bool:
        """Make the best move there is; say whether there was one."""
        ends = self.label[self.edges]
        across = np.flatnonzero(ends[:, 0] != ends[:, 1])
        both = np.concatenate([self.edges[across], self.edges[across][:, ::-1]])
        moves = np.unique(np.stack([both[:, 0], self.label[both[:, 1]]], axis=1), axis=0)
        gains = [(self.gain([move]), [move]) for move in moves.tolist()]
        swaps = [
            [[a, int(self.label[b])], [b, int(self.label[a])]]
            for a, b in self.edges[across].tolist()
        ]
        gains += [(self.gain(moves), moves) for moves in swaps]
        gains = [one for one in gains if one[0] > 0]
        for _, found in sorted(gains, key=lambda one: (-one[0], one[1])):
            if self.is_whole(found):
                self.take(found)
                return True
        return False

    def gain(self, moves: list[list[int]]) -> int:
        """Return by how much some moves lessen what is out of range."""
        parts = sorted({int(self.label[atom]) for atom, _ in moves} | {to for _, to in moves})
        before = self.load[:, parts]
        after = before.copy()
        for atom, to in moves:
            after[:, parts.index(int(self.label[atom]))] -= self.households[:, atom]
            after[:, parts.index(to)] += self.households[:, atom]
        return self.away(before) - self.away(after)

    def is_whole(self, moves: list[list[int]]) -> bool:
        """Return whether all parts that some moves touch stay connected and inhabited."""
        label = self.label.copy()
        for atom, to in moves:
            label[atom] = to
        same = self.edges[label[self.edges[:, 0]] == label[self.edges[:, 1]]]
        part = components(len(label), same[:, 0], same[:, 1])
        touched = {int(self.label[atom]) for atom, _ in moves} | {to for _, to in moves}
        for one in touched:
            inside = label == one
            old = self.label == one
            if not inside.any() or not self.households[0, inside].any():
                return False
            if len(np.unique(part[inside])) > self._parts(old):
                return False
        return True

    def _parts(self, inside: NDArray[np.bool_]) -> int:
        """Return in how many pieces a part is now."""
        both = inside[self.edges].all(axis=1)
        part = components(len(inside), *self.edges[both].T)
        return len(np.unique(part[inside]))

    def take(self, moves: list[list[int]]) -> None:
        """Make some moves."""
        for atom, to in moves:
            self.load[:, self.label[atom]] -= self.households[:, atom]
            self.load[:, to] += self.households[:, atom]
        for atom, to in moves:
            self.label[atom] = to
