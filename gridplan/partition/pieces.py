"""Connected pieces of a part that a neighbouring part can take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gridplan.geometry.arrays import components

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A piece is grown from so many places along a border at most.
_MOST_SEEDS = 24


@dataclass(frozen=True, slots=True, eq=False)
class Pieces:
    """Looks for pieces in a graph whose parts change.

    Parameters
    ----------
    households
        Of each atom.
    toll
        What it counts to move each atom.
    neighbours
        For each atom, its neighbours and the cost of the border.
    edges
        The same pairs of neighbours, ``(n_edges, 2)``.
    fixed
        Part that each atom must be in; -1 = free.
    lower, upper
        Bounds on the households of a part.
    """

    households: list[int]  # numbers of Python's own: each is looked at by itself
    toll: list[int]
    neighbours: list[list[tuple[int, float]]]
    edges: NDArray[np.int64]
    fixed: list[int]
    lower: int
    upper: int

    def smallest(
        self,
        labels: NDArray[np.int64],
        load: dict[int, int],
        source: int,
        goal: int,
        need: int,
    ) -> list[int] | None:
        """Return the smallest piece of one part that another can take, None if there is none.

        The piece holds at least what is needed, touches the other part, and leaves the
        rest connected.
        """
        most = min(load[source], self.upper - load[goal]) if load[goal] <= self.upper else 0
        if load[source] <= self.upper:  # a part in range stays there
            most = (
                min(most, load[source] - self.lower)
                if need <= load[source] - self.lower
                else (most)
            )
        if most < need:
            return None
        own = np.flatnonzero(labels == source).tolist()
        # A part may lie on both banks of a barrier: a piece is taken from one of them.
        bank = {atom: here for one in self._connected(own) for here in [set(one)] for atom in one}
        part_of = labels.tolist()
        stays = {a for a in own if self.fixed[a] == source}
        border = [a for a in own if any(part_of[b] == goal for b, _ in self.neighbours[a])]
        step = max(len(border) // _MOST_SEEDS, 1)
        best: tuple[tuple[int, float], list[int]] | None = None
        for start in [a for a in border if a not in stays][::step]:
            limit = None if best is None else best[0][0]
            piece = self._grown(start, bank[start], part_of, goal, need, most, limit)
            if piece is None or not stays.isdisjoint(piece):
                continue
            size = sum(self.toll[atom] for atom in piece)
            cost = self._cut_by(piece, part_of, source, goal)
            if best is None or (size, cost) < best[0]:
                best = ((size, cost), piece)
        return None if best is None else best[1]

    def _grown(
        self,
        start: int,
        inside: set[int],
        labels: list[int],
        goal: int,
        need: int,
        most: int,
        limit: int | None,
    ) -> list[int] | None:
        """Return a piece grown from an atom until it holds enough and the rest is whole.

        One that costs more to move than the limit may be given up: another is better.
        """
        piece: set[int] = set()
        size = 0
        edge: dict[int, tuple[int, float]] = {}  # households of each, and what its border gains
        if self.fixed[start] < 0:
            edge[start] = (
                self.households[start],
                self._gain(start, piece, inside, labels, goal),
            )
        while size < need:
            room, left = most - size, need - size
            # One that is enough by itself comes first, the cheapest of these to move; else
            # the one that shortens the border most.
            fits = [
                (False, float(self.toll[one]), own, one)
                if own >= left
                else (True, -gain, own, one)
                for one, (own, gain) in edge.items()
                if own <= room
            ]
            if not fits:
                return None
            atom = min(fits)[-1]
            piece.add(atom)
            size += edge.pop(atom)[0]
            for b, _ in self.neighbours[atom]:
                if b in inside and b not in piece and self.fixed[b] < 0:
                    gain = self._gain(b, piece, inside, labels, goal)
                    edge[b] = self.households[b], gain
        if limit is not None and sum(self.toll[a] for a in piece) > limit:
            return None
        rest = self._connected(sorted(inside - piece))
        if not rest:
            return None
        if len(rest) > 1:
            rest.sort(key=lambda one: (sum(self.households[a] for a in one), len(one)))
        for scrap in rest[:-1]:
            piece.update(scrap)
            size += sum(self.households[a] for a in scrap)
        return sorted(piece) if size <= most else None

    def _connected(self, atoms: list[int]) -> list[list[int]]:
        """Return the connected pieces of some sorted atoms, by their first atom."""
        inside = np.zeros(len(self.households), bool)
        inside[atoms] = True
        left, right = self.edges.T
        within = inside[left] & inside[right]
        number = components(len(inside), left[within], right[within])[atoms]
        if not len(number) or (number == number[0]).all():
            return [atoms] if atoms else []
        own = np.array(atoms)
        return [own[number == one].tolist() for one in np.unique(number)]

    def _gain(
        self, atom: int, piece: set[int], inside: set[int], labels: list[int], goal: int
    ) -> float:
        """Return how much shorter the border is where an atom goes with a piece."""
        gain = 0.0
        for other, cost in self.neighbours[atom]:
            if other in piece or labels[other] == goal:
                gain += cost
            elif other in inside:
                gain -= cost
        return gain

    def _cut_by(self, piece: list[int], labels: list[int], source: int, goal: int) -> float:
        """Return what the border costs more when a piece changes its part."""
        within = set(piece)
        more = 0.0
        for atom in piece:
            for other, cost in self.neighbours[atom]:
                if other not in within:
                    more += cost * ((labels[other] == source) - float(labels[other] == goal))
        return more
