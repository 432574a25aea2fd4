"""One walk: atoms change hands until the homes of every part hang together on foot.

The search knows borders and households. Whether the streets of a part join its homes hangs on
the part as a whole, so it is looked at once a plan is found: what hangs on a lesser piece of
street goes to a part beside it, or what joins the pieces is taken from there; where that leaves
bounds, atoms are handed back, or on to a third part.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from gridplan.geometry.arrays import components
from gridplan.partition.build import adjacent, mean_cost
from gridplan.partition.problem import Problem
from gridplan.partition.proofs import NO_LIMIT, list_columns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from numpy.typing import NDArray

# Exchanges that are looked at closely for one part.
_CLOSE_LOOKS = 8
# Atoms that are handed on one after the other, for one part.
_STEPS = 150
# What borders may cost more for it, in mean costs of one.
_DEAREST = 3.0
_DIGITS = 6
# So few atoms are divided anew by all sets that may be a part, as long as these are few, too.
MOST_PROVEN, _SETS, _VISITS, _WORK = 35, 1_500, 30_000, 1_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Paths:
    """Streets as atoms have them.

    Parameters
    ----------
    atom
        Atom of each stretch: streets in or beside one atom that hang together there.
    links
        Pairs of stretches that meet, shape ``(n_links, 2)``.
    home, load
        Atom and households of each home.
    distance
        From each home to each stretch, shape ``(n_homes, n_stretches)``.
    """

    atom: NDArray[np.int64]
    links: NDArray[np.int64]
    home: NDArray[np.int64]
    load: NDArray[np.int64]
    distance: NDArray[np.float64]

    def pieces(self, atoms: Iterable[int]) -> list[tuple[int, list[int]]]:
        """Return the pieces of street that homes of a part hang on, the main one first.

        Parameters
        ----------
        atoms
            Of the part.

        Returns
        -------
        list of tuple
            Households on each piece, and the atoms of these homes.

        Examples
        --------
        Three atoms in a row; a street leads along the first two, another along the third:

        >>> row = Paths(np.array([0, 1, 2]), np.array([[0, 1]]), np.array([0, 1, 2]),
        ...             np.array([7, 5, 3]), np.array([[1.0, 9, 9], [9, 1, 9], [9, 9, 1]]))
        >>> row.pieces([0, 1, 2]), row.pieces([0, 1])
        ([(12, [0, 1]), (3, [2])], [(12, [0, 1])])
        """
        own, piece = self._pieces(atoms)
        homes = np.flatnonzero(np.isin(self.home, list(atoms)))
        if not len(own) or not len(homes):
            return []
        if not piece.any():
            return [(int(self.load[homes].sum()), np.unique(self.home[homes]).tolist())]
        hangs = piece[self.distance[np.ix_(homes, own)].argmin(axis=1)]
        found = []
        for one in np.unique(hangs):
            mine = homes[hangs == one]
            found.append((int(self.load[mine].sum()), np.unique(self.home[mine]).tolist()))
        return sorted(found, key=lambda held: (-held[0], held[1]))

    def joining(self, atoms: Iterable[int]) -> set[int]:
        """Return the atoms beside a part whose streets meet several of its pieces."""
        own, piece = self._pieces(atoms)
        of = np.full(len(self.atom), -1)
        of[own] = piece
        links = np.concatenate([self.links, self.links[:, ::-1]])
        links = links[(of[links[:, 0]] < 0) & (of[links[:, 1]] >= 0)]
        met = np.unique(np.stack([self.atom[links[:, 0]], of[links[:, 1]]], axis=1), axis=0)
        atom, count = np.unique(met[:, 0], return_counts=True)
        return set(atom[count > 1].tolist())

    def _pieces(self, atoms: Iterable[int]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return the stretches of a part, and the piece of street each is of."""
        own = np.flatnonzero(np.isin(self.atom, list(atoms)))
        place = np.full(len(self.atom), -1)
        place[own] = np.arange(len(own))
        ends = place[self.links]
        ends = ends[(ends >= 0).all(axis=1)]
        return own, components(len(own), ends[:, 0], ends[:, 1])

    def off(self, atoms: Iterable[int]) -> int:
        """Return the households of a part that are off its main piece of street."""
        return sum(load for load, _ in self.pieces(atoms)[1:])


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """Atoms that change hands.

    Parameters
    ----------
    households
        Of each atom, int64, shape ``(n_atoms,)``.
    edges, cost, is_open
        Pairs of atoms that touch, each once; what parting them costs; whether a part may
        hold together over the border.
    lower, upper
        Bounds on the households of a part.
    """

    households: NDArray[np.int64]
    edges: NDArray[np.int64]
    cost: NDArray[np.float64]
    is_open: NDArray[np.bool_]
    lower: int
    upper: int


def join_up(
    labels: NDArray[np.int64],
    ground: Ground,
    paths: Paths,
    suspects: Iterable[int],
    *,
    faults: Callable[[NDArray[np.int64]], float],
) -> NDArray[np.int64]:
    """Return labels with fewer parts that are no one walk.

    Parameters
    ----------
    labels
        The plan, int64, shape ``(n_atoms,)``; no part is empty.
    ground, paths
        The atoms, and the streets as far as they matter to the suspects and what is beside.
    suspects
        Parts that may be no one walk.
    faults
        How faulty outlines are; no plan with more of that is taken.

    Returns
    -------
    ndarray, shape (n_atoms,)
        No more parts out of range, by no more households in all; no part in more pieces.
        Of at most 35 atoms all in range, a division that is no more faulty, costs little
        more and parts nobody is found where there is one, and sets in range are not too many.

    Examples
    --------
    A row of four atoms, of which the third hangs on the street of the fourth:

    >>> edges = np.array([[0, 1], [1, 2], [2, 3]])
    >>> row = Ground(np.full(4, 10), edges, np.ones(3), np.ones(3, bool), 10, 30)
    >>> far = np.full((4, 4), 9.0) - 8 * np.eye(4)
    >>> atoms, meets = np.arange(4), np.array([[0, 1], [2, 3]])
    >>> streets = Paths(atoms, meets, atoms, row.households, far)
    >>> join_up(np.array([0, 0, 0, 1]), row, streets, [0], faults=lambda _: 0.0).tolist()
    [0, 0, 1, 1]
    """
    table = _Table(labels, ground, paths, faults)
    for part in sorted(suspects, key=lambda part: (-table.off(part), part)):
        if table.off(part):
            table.mend(part)
    if len(labels) <= MOST_PROVEN and any(map(table.off, table.parts)):
        table.divide_anew()
    return table.labels


class _Table:
    """Labels that change, and what hangs on them."""

    def __init__(
        self,
        labels: NDArray[np.int64],
        ground: Ground,
        paths: Paths,
        faults: Callable[[NDArray[np.int64]], float],
    ) -> None:
        self.labels, self.ground, self.paths = labels.copy(), ground, paths
        self.count: list[int] = ground.households.tolist()
        self.beside: list[dict[int, float]] = [{} for _ in self.count]
        self.cost: list[dict[int, float]] = [{} for _ in self.count]
        for (a, b), cost, is_open in zip(
            ground.edges.tolist(), ground.cost.tolist(), ground.is_open.tolist(), strict=True
        ):
            for one, other in ((a, b), (b, a)):
                self.cost[one][other] = cost
                if is_open:
                    self.beside[one][other] = cost
        self.part: list[int] = labels.tolist()
        self.parts: dict[int, set[int]] = {}
        for atom, part in enumerate(labels.tolist()):
            self.parts.setdefault(part, set()).add(atom)
        self.away = {part: self._away(atoms) for part, atoms in self.parts.items()}
        self.faults, self.allowed = faults, faults(labels)
        self.most = _DEAREST * mean_cost(ground.cost)
        self.known: dict[int, int] = {}
        self.around = [max(sum(costs.values()), 1e-9) for costs in self.cost]
        self.steps = 0

    def off(self, part: int) -> int:
        """Return the households off the main piece of street of a part as it is."""
        if part not in self.known:
            self.known[part] = self.paths.off(self.parts[part])
        return self.known[part]

    def mend(self, part: int) -> None:
        """Make the cheapest exchange that joins a part up and parts no other."""
        looks = self.steps = 0
        best: tuple[float, dict[int, set[int]]] | None = None
        for changed in self._exchanges(part):
            dearer = self._dearer(changed)
            limit = best[0] - 1e-9 if best else self.most
            if dearer > limit or not self._is_whole(changed):
                continue
            looks += 1
            if looks > _CLOSE_LOOKS:
                break
            joined = all(
                self.paths.off(atoms) <= (one != part and self.off(one))
                for one, atoms in changed.items()
            )
            if joined and self.faults(self._with(changed)) <= self.allowed:
                best = (dearer, changed)
        if best is not None:
            self.labels = self._with(best[1])
            self.part = self.labels.tolist()
            self.parts.update(best[1])
            self.allowed = self.faults(self.labels)
            for one, atoms in best[1].items():
                self.known.pop(one, None)
                self.away[one] = self._away(atoms)

    def divide_anew(self) -> None:
        """Take the cheapest of all divisions in range into walkable parts, if there is one.

        Every connected set in range is looked at, as far as they are not too many: then
        none is missed.
        """
        from gridplan.partition._kernels.cover import cover, make_cover

        ground = self.ground
        if any(self.away.values()):
            return
        listed = list_columns(
            self._problem(),
            lower=ground.lower,
            upper=ground.upper,
            max_cut=np.inf,
            max_visits=_VISITS,
            max_columns=_SETS,
        )
        if listed is None:
            return
        columns, starts = listed
        sets = [columns[a:b].tolist() for a, b in pairwise(starts.tolist())]
        kept = [one for one in sets if not self.paths.off(one)]
        if not kept:
            return
        # Each border is one of two sets.
        value = np.array([self._rim(one) / 2 for one in kept])
        known = sum(self._rim(atoms) / 2 for atoms in self.parts.values())
        labels = np.full(len(self.labels), -1)
        cover(
            ground.households,
            make_cover(
                np.concatenate([np.array(one, dtype=np.int64) for one in kept]),
                np.append(0, np.cumsum([len(one) for one in kept])),
                value,
                ground.households,
            ),
            ground.lower,
            ground.upper,
            len(self.parts),
            known + self.most,
            NO_LIMIT,
            _WORK,
            labels,
        )
        if labels[0] >= 0 and self.faults(labels) <= self.allowed:
            self.labels = labels

    def _problem(self) -> Problem:
        """Return the atoms as a problem of connected sets; borders that are closed join none."""
        ground, n = self.ground, len(self.labels)
        ends = np.sort(ground.edges[ground.is_open], axis=1)
        ends = np.unique(ends, axis=0)
        weight = np.ones(len(ends))
        arrays = adjacent(
            households=ground.households,
            ends=ends,
            weight=weight,
            moments=np.zeros((1, 4)),
            pins=np.full(n, -1),
            lower=ground.lower,
            upper=ground.upper,
            terms=np.zeros(8),
        )
        return Problem(arrays, weight, weight, float(ground.upper))

    def _rim(self, atoms: Iterable[int]) -> float:
        """Return what the borders of some atoms cost."""
        inside = set(atoms)
        return sum(
            cost
            for atom in inside
            for other, cost in self.cost[atom].items()
            if other not in inside
        )

    def _exchanges(self, part: int) -> Iterator[dict[int, set[int]]]:
        """Yield the parts that an exchange changes, each with its atoms afterwards."""
        own = self.parts[part]
        pieces = self.paths.pieces(own)
        for _, atoms in pieces[::-1]:
            gone = self._cut_off(own, set(atoms))
            if gone == own:
                continue
            for other in self._parts_beside(gone, part):
                yield from self._balanced({part: own - gone, other: self.parts[other] | gone})
        for one in sorted(self.paths.joining(own)):
            other = self.part[one]
            theirs = self.parts[other]
            taken = self._cut_off(theirs, {one})
            if not own.isdisjoint(self.beside[one]) and taken != theirs:
                yield from self._balanced({part: own | taken, other: theirs - taken})

    def _balanced(self, changed: dict[int, set[int]]) -> Iterator[dict[int, set[int]]]:
        """Yield the exchange where it keeps bounds, else with atoms handed back or on."""
        ground = self.ground
        if self._fits(changed):
            yield changed
            return
        if len(changed) > 2:  # one part more is enough
            return
        for part, atoms in changed.items():
            if self._away(atoms) <= self.away[part]:
                continue
            load = self._load(atoms)
            is_over = load > ground.upper
            need = load - ground.upper if is_over else ground.lower - load
            room = load - ground.lower if is_over else ground.upper - load
            for other in self._parts_beside(atoms, part, changed):
                theirs = changed.get(other, self.parts[other])
                source, goal = (atoms, theirs) if is_over else (theirs, atoms)
                for gone in self._handed(source, goal, need, room):
                    gives, takes = (part, other) if is_over else (other, part)
                    moved = {**changed, gives: source - gone, takes: goal | gone}
                    if self._fits(moved):
                        yield moved

    def _handed(
        self, source: set[int], goal: set[int], need: int, room: int
    ) -> Iterator[set[int]]:
        """Yield atoms of one part that may go to another: as many households as are needed."""
        for start in sorted(source):
            if goal.isdisjoint(self.beside[start]):
                continue
            gone: set[int] = set()
            load, ring = 0, {start: 0.0}
            while load < need and ring:
                self.steps += 1
                if self.steps > _STEPS:
                    return
                # The atom of which the larger share of borders lies on what is gone.
                one = max(ring, key=lambda atom: (ring[atom], -atom))
                del ring[one]
                gone.add(one)
                load += self.count[one]
                for other in self.beside[one]:
                    if other in source and other not in gone:
                        known = ring[other] if other in ring else self._share(other, goal)
                        ring[other] = known + self.cost[one][other] / self.around[other]
            if not need <= load <= room:
                continue
            gone = self._cut_off(source, gone)
            if self._load(gone) <= room and gone != source:
                yield gone

    def _share(self, atom: int, others: set[int]) -> float:
        """Return the share of an atom's borders that lies on some others."""
        costs = self.cost[atom]
        return sum(costs[one] for one in others.intersection(costs)) / self.around[atom]

    def _cut_off(self, part: set[int], gone: set[int]) -> set[int]:
        """Return what leaves a part with some atoms: they, and all but the largest rest."""
        rest = self._components(part - gone)
        if not rest:
            return part
        kept = max(rest, key=lambda one: (self._load(one), -min(one)))
        return part - kept

    def _components(self, atoms: set[int]) -> list[set[int]]:
        """Return the connected pieces of some atoms."""
        left, found = set(atoms), []
        while left:
            start = min(left)
            left.discard(start)
            piece, queue = {start}, [start]
            for atom in queue:
                for other in self.beside[atom]:
                    if other in left:
                        left.discard(other)
                        piece.add(other)
                        queue.append(other)
            found.append(piece)
        return found

    def _parts_beside(
        self, atoms: set[int], part: int, changed: dict[int, set[int]] | None = None
    ) -> list[int]:
        """Return the parts that some atoms touch, beside their own."""
        around = {one for atom in atoms for one in self.beside[atom]} - atoms
        found = {self.part[one] for one in around} | set(changed or {})
        return sorted(found - {part})

    def _load(self, atoms: Iterable[int]) -> int:
        """Return the households of some atoms."""
        return sum(self.count[atom] for atom in atoms)

    def _away(self, atoms: Iterable[int]) -> int:
        """Return by how many households some atoms are out of bounds."""
        load = self._load(atoms)
        return max(self.ground.lower - load, load - self.ground.upper, 0)

    def _fits(self, changed: dict[int, set[int]]) -> bool:
        """Return whether no more parts are out of range, by no more households, than before."""
        before = [self.away[part] for part in changed]
        after = [self._away(atoms) for atoms in changed.values()]
        return sum(after) <= sum(before) and after.count(0) >= before.count(0)

    def _is_whole(self, changed: dict[int, set[int]]) -> bool:
        """Return whether parts are in one piece each after an exchange, and not empty."""
        return all(len(self._components(atoms)) == 1 for atoms in changed.values())

    def _dearer(self, changed: dict[int, set[int]]) -> float:
        """Return by how much borders cost more after an exchange."""
        moved = {
            atom: part for part, atoms in changed.items() for atom in atoms - self.parts[part]
        }
        total = 0.0
        for atom, part in moved.items():
            for other, cost in self.cost[atom].items():
                was = self.part[atom] != self.part[other]
                now = part != moved.get(other, self.part[other])
                total += (0.5 if other in moved else 1.0) * cost * (now - was)
        return round(total, _DIGITS)

    def _with(self, changed: dict[int, set[int]]) -> NDArray[np.int64]:
        """Return labels after an exchange."""
        labels = self.labels.copy()
        for part, atoms in changed.items():
            labels[sorted(atoms)] = part
        return labels
