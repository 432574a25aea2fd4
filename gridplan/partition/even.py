"""Even work: atoms change hands until parts have about the same, within their bounds.

The search divides households. Streets, stairs and shops are not spread as they are, so that
parts of equal households are unequal work. Once a plan is found, atoms are moved one by one,
and where that leads nowhere exchanged, as long as the households of every part stay as
much within bounds as they were and every part stays in one piece.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gridplan.geometry.arrays import components
from gridplan.partition.build import mean_cost

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

# Deviations from even work, squared and summed, against the border of an ideal part: a
# part with half as much again pays for two and a half borders.
_UNEVEN_PRICE = 10.0
# Moves that are looked at closely before a round ends, and moves per atom.
_CLOSE_LOOKS, _MOVES_PER_ATOM = 24, 4
# Atoms on either side of an exchange, and atoms times parts from which nothing is tried.
_EXCHANGED, _MOST = 48, 4_000_000
_DIGITS = 9


@dataclass(frozen=True, slots=True, eq=False)
class Works:
    """Atoms, their borders, and what is to be even or bounded beside households.

    Parameters
    ----------
    households
        Of each atom, int64, shape ``(n_atoms,)``.
    edges, cost, is_open
        Pairs of atoms that touch, each once; what parting them costs, below 0 where it
        saves; whether a part may hold together over the border.
    work
        Of each atom; parts are to have the same. Shape ``(n_atoms,)``.
    extra, most
        Sums that each part keeps below a bound, shapes ``(n_atoms, n)`` and ``(n,)``.
    """

    households: NDArray[np.int64]
    edges: NDArray[np.int64]
    cost: NDArray[np.float64]
    is_open: NDArray[np.bool_]
    work: NDArray[np.float64]
    extra: NDArray[np.float64]
    most: NDArray[np.float64]

    def above(self, labels: NDArray[np.int64], n_parts: int) -> float:
        """Return what parts have above their other bounds, as shares of these, summed."""
        sums = np.zeros((n_parts, len(self.most)))
        np.add.at(sums, labels, self.extra)
        over = np.maximum(sums - self.most, 0) / np.maximum(self.most, 1e-9)
        return round(float(over.sum()), _DIGITS)


def make_even(
    labels: NDArray[np.int64],
    works: Works,
    *,
    lower: int,
    upper: int,
    weight: float,
    is_fair: Callable[[NDArray[np.int64]], bool] | None = None,
) -> NDArray[np.int64]:
    """Return labels with more even work, and less above the other bounds.

    Parameters
    ----------
    labels
        The plan, int64, shape ``(n_atoms,)``; no part is empty.
    works
        The atoms.
    lower, upper
        Bounds on the households of a part: no more of them are out, by no more in all.
    weight
        Of even work against the price of borders; 0 looks at the other bounds only.
    is_fair
        Whether labels may be; asked before each move is taken.

    Examples
    --------
    >>> path = np.array([[0, 1], [1, 2], [2, 3], [3, 4], [4, 5]])
    >>> works = Works(np.full(6, 10), path, np.ones(5), np.ones(5, bool),
    ...               np.array([1.0, 1, 1, 1, 2, 6]), np.zeros((6, 0)), np.zeros(0))
    >>> make_even(np.array([0, 0, 0, 1, 1, 1]), works, lower=20, upper=40, weight=1).tolist()
    [0, 0, 0, 0, 1, 1]
    """
    n, k = len(labels), int(labels.max(initial=-1)) + 1
    if k < 2 or n * k > _MOST:
        return labels
    table = _Table(labels.copy(), k, works, lower, upper, weight, is_fair)
    for _ in range(_MOVES_PER_ATOM * n):
        if not (table.move() or table.exchange()):
            break
    return table.labels


class _Table:
    """Labels that change, and what hangs on them: borders of each atom with each part, sums."""

    def __init__(
        self,
        labels: NDArray[np.int64],
        n_parts: int,
        works: Works,
        lower: int,
        upper: int,
        weight: float,
        is_fair: Callable[[NDArray[np.int64]], bool] | None,
    ) -> None:
        self.labels, self.k, self.works = labels, n_parts, works
        self.lower, self.upper, self.is_fair = lower, upper, is_fair
        n = len(labels)
        border = 2 * float(np.sqrt(n / n_parts)) * max(mean_cost(np.maximum(works.cost, 0)), 1e-9)
        self.fair = max(float(works.work.sum()) / n_parts, 1e-9)
        self.price = weight * _UNEVEN_PRICE * border / self.fair**2
        self.cost, self.open = np.zeros((n, n_parts)), np.zeros((n, n_parts), np.int64)
        for side in (0, 1):
            one, other = works.edges[:, side], works.edges[:, 1 - side]
            np.add.at(self.cost, (one, labels[other]), works.cost)
            np.add.at(self.open, (one, labels[other]), works.is_open)
        ends = np.concatenate([works.edges, works.edges[:, ::-1]])
        order = np.lexsort([ends[:, 1], ends[:, 0]])
        self.start = np.searchsorted(ends[order, 0], np.arange(n + 1))
        self.beside, self.edge = ends[order, 1], np.tile(np.arange(len(works.edges)), 2)[order]
        self.load = np.bincount(labels, works.households, n_parts)
        self.work = np.bincount(labels, works.work, n_parts)
        self.extra = np.zeros((n_parts, len(works.most)))
        np.add.at(self.extra, labels, works.extra)

    def move(self) -> bool:
        """Take the best move of one atom that helps; return whether there was one."""
        atom, to = self._candidates()
        own = self.labels[atom]
        cut = self.cost[atom, own] - self.cost[atom, to]
        gain = self._gains(own, to, self._amounts(atom), cut)
        return any(
            self._take([(int(atom[row]), int(to[row]))]) for row in _best(gain)
        )  # stops at the first that leaves all parts whole

    def exchange(self) -> bool:
        """Take the best exchange of two atoms between two parts that helps."""
        atom, to = self._candidates()
        own = self.labels[atom]
        for a, b in sorted({(int(min(p)), int(max(p))) for p in zip(own, to, strict=True)}):
            one = atom[(own == a) & (to == b)][:_EXCHANGED]
            other = atom[(own == b) & (to == a)][:_EXCHANGED]
            if not len(one) or not len(other):
                continue
            i, j = (grid.ravel() for grid in np.meshgrid(one, other, indexing="ij"))
            cut = self.cost[i, a] - self.cost[i, b] + self.cost[j, b] - self.cost[j, a]
            load, work, extra = (
                x - y for x, y in zip(self._amounts(i), self._amounts(j), strict=True)
            )
            gain = self._gains(np.full(len(i), a), np.full(len(i), b), (load, work, extra), cut)
            for row in _best(gain):
                if self._take([(int(i[row]), b), (int(j[row]), a)]):
                    return True
        return False

    def _candidates(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return atoms and the parts that each could go to."""
        there = self.open > 0
        there[np.arange(len(self.labels)), self.labels] = False
        atom, to = np.nonzero(there)
        return atom, to

    def _amounts(
        self, atom: NDArray[np.int64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
        """Return households, work and the other sums of some atoms."""
        works = self.works
        return works.households[atom].astype(float), works.work[atom], works.extra[atom]

    def _gains(
        self,
        source: NDArray[np.int64],
        goal: NDArray[np.int64],
        amounts: tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]],
        cut: NDArray[np.float64],
    ) -> NDArray[np.float64]:
        """Return what changes by moving amounts from one part to another: bounds, then price.

        Rows of three: households and parts out of range must not grow; what is above the
        other bounds must not grow; then borders and uneven work.
        """
        load, work, extra = amounts
        away, n_out, above, uneven = np.zeros((4, len(source)))
        for part, sign in ((source, -1), (goal, 1)):
            for after, step in ((False, 0), (True, sign)):
                factor = 1 if after else -1
                one = self.load[part] + step * load
                gap = np.maximum(self.lower - one, 0) + np.maximum(one - self.upper, 0)
                away, n_out = away + factor * gap, n_out + factor * (gap > 0)
                over = np.maximum(self.extra[part] + step * extra - self.works.most, 0)
                above = above + factor * (over / np.maximum(self.works.most, 1e-9)).sum(axis=1)
                uneven = uneven + factor * (self.work[part] + step * work - self.fair) ** 2
        worse = (away > 0) | (n_out > 0)
        price = np.round(cut + self.price * uneven, _DIGITS)
        return np.stack([worse, np.round(above, _DIGITS), price], axis=1)

    def _take(self, moves: list[tuple[int, int]]) -> bool:
        """Make some moves if every part they touch stays whole."""
        labels = self.labels.copy()
        for atom, to in moves:
            labels[atom] = to
        touched = {to for _, to in moves} | {int(self.labels[atom]) for atom, _ in moves}
        if any(
            self._n_pieces(labels, p) > max(self._n_pieces(self.labels, p), 1) for p in touched
        ):
            return False
        if min(np.bincount(labels, minlength=self.k)) == 0:
            return False
        if self.is_fair is not None and not self.is_fair(labels):
            return False
        for atom, to in moves:
            self._shift(atom, to)
        return True

    def _n_pieces(self, labels: NDArray[np.int64], part: int) -> int:
        """Return the pieces of a part over open borders."""
        mine = np.flatnonzero(labels == part)
        place = np.full(len(labels), -1)
        place[mine] = np.arange(len(mine))
        ends = place[self.works.edges[self.works.is_open]]
        ends = ends[(ends >= 0).all(axis=1)]
        return int(components(len(mine), ends[:, 0], ends[:, 1]).max(initial=-1)) + 1

    def _shift(self, atom: int, to: int) -> None:
        """Move one atom."""
        works, own = self.works, int(self.labels[atom])
        slots = slice(self.start[atom], self.start[atom + 1])
        beside, edge = self.beside[slots], self.edge[slots]
        for part, sign in ((own, -1), (to, 1)):
            np.add.at(self.cost, (beside, part), sign * works.cost[edge])
            np.add.at(self.open, (beside, part), sign * works.is_open[edge].astype(np.int64))
            self.load[part] += sign * works.households[atom]
            self.work[part] += sign * works.work[atom]
            self.extra[part] += sign * works.extra[atom]
        self.labels[atom] = to


def _best(gain: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the rows that help, best first, as many as are looked at closely."""
    worse, above, price = gain.T
    helps = np.flatnonzero((worse == 0) & ((above < 0) | ((above == 0) & (price < 0))))
    order = np.lexsort([helps, price[helps], above[helps]])
    return helps[order[:_CLOSE_LOOKS]]
