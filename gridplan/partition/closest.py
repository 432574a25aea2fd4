"""The closest lawful labels to given ones: as few households as possible change their part.

Parts out of range are mended one by one, each by the cheapest of these: hand a connected
piece to a neighbour that has room, or take one from a neighbour that has enough to spare,
over several parts if need be; split; merge. Only where none of them helps is a
neighbourhood divided anew, with borders inside the old parts dearer than others. An
annealed search for what may stay at home (`nearer`) ends it: from there, and from the old
labels.

How close that is can be told: `least_moved` counts what no plan can avoid.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import linear_sum_assignment

from gridplan.errors import InputError
from gridplan.partition.api import partition_graph
from gridplan.partition.least import least_moved
from gridplan.partition.nearer import nearer
from gridplan.partition.pieces import Pieces
from gridplan.partition.wishes import connected, grant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import ArrayLike, NDArray

# Ways over other parts that are tried, and how long one may be.
_MOST_WAYS, _LONGEST_WAY = 12, 6
# Borders inside the old parts are so many times dearer when a neighbourhood is divided anew.
_KEEP = 10.0
# Searches for what may stay at home, from each start; effort of one where somebody waits.
_TURNS, _BRIEF = 3, 0.25
# Neighbourhoods grow by so many rings of parts.
_RINGS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Closest:
    """Lawful labels near to given ones.

    Parameters
    ----------
    labels
        Part of each atom, int64, shape ``(n_atoms,)``; numbers below the old count are
        the old parts, those above are new ones; an old number may be missing.
    excess
        Households outside the bounds, summed over parts; 0 when all are in range.
    moved
        Households whose part is not the old one.
    bound
        Households that must move in every plan in range, see `least_moved`.
    """

    labels: NDArray[np.int64]
    excess: int
    moved: int
    bound: int


def closest_labels(  # noqa: PLR0913 - arrays of one graph, all but three keyword-only
    households: ArrayLike,
    edges: ArrayLike,
    labels: ArrayLike,
    *,
    lower: int,
    upper: int,
    costs: ArrayLike | None = None,
    toll: ArrayLike | None = None,
    locked: ArrayLike = (),
    fixed: ArrayLike | None = None,
    seed: int = 0,
    effort: float = 1,
    is_brief: bool = False,
) -> Closest:
    """Return labels in range that differ from given ones in as few households as possible.

    Parameters
    ----------
    households
        ``(n_atoms,)`` whole numbers >= 0.
    edges
        ``(n_edges, 2)`` neighbouring atoms.
    labels
        ``(n_atoms,)`` the old part of each atom, numbered from 0; -1 for an atom that
        is in none and stays so.
    lower, upper
        Bounds on the households of a part.
    costs
        ``(n_edges,)`` cost of cutting each edge; 1 when not given.
    toll
        ``(n_atoms,)`` what it counts to move each atom, whole numbers; its households
        when not given.
    locked
        Parts that stay as they are, whatever they hold.
    fixed
        ``(n_atoms,)`` part that an atom must be in, -1 = free. An atom that is to change
        its part takes those along without which its new part would not be connected.
    seed
        Of the search, where a neighbourhood is divided anew.
    effort, is_brief
        Of that search, as of `gridplan.partition_graph`.

    Raises
    ------
    InputError
        If a fixed atom cannot be joined with its part, because of locked parts or of
        other fixed atoms.

    Examples
    --------
    A path of eight houses, the first part one too many:

    >>> path = [(i, i + 1) for i in range(7)]
    >>> found = closest_labels([1] * 8, path, [0] * 5 + [1] * 3, lower=3, upper=4)
    >>> found.labels.tolist(), found.moved, found.bound
    ([0, 0, 0, 0, 1, 1, 1, 1], 1, 1)
    """
    old = np.asarray(labels, dtype=np.int64)
    state = _State(
        np.asarray(households, dtype=np.int64),
        np.asarray(edges, dtype=np.int64).reshape(-1, 2),
        None if costs is None else np.asarray(costs, dtype=float),
        old,
        lower,
        upper,
        {int(part) for part in np.asarray(locked, dtype=np.int64)},
        np.full(len(old), -1) if fixed is None else np.asarray(fixed, dtype=np.int64),
        np.asarray(households if toll is None else toll, dtype=np.int64),
        effort,
        is_brief,
    )
    state.grant()
    granted = state.label
    for _ in range(4 * state.n_parts + 4):
        if not state.mend_worst():
            break
    state.divide_anew(seed)
    state.come_home([state.label, granted], seed)
    free = [part for part in range(int(old.max(initial=-1)) + 1) if part not in state.locked]
    loads = np.array([state.households[old == part].sum() for part in free], dtype=np.int64)
    moved = int(state.households[(state.label != old) & (old >= 0)].sum())
    return Closest(
        state.label.copy(), state.excess(), moved, least_moved(loads, lower=lower, upper=upper)
    )


def border_piece(
    households: ArrayLike,
    edges: ArrayLike,
    labels: ArrayLike,
    *,
    source: int,
    goal: int,
    need: int,
    costs: ArrayLike | None = None,
) -> NDArray[np.int64] | None:
    """Return the smallest piece of one part beside another that holds enough households.

    Parameters
    ----------
    households, edges, labels, costs
        As of `closest_labels`.
    source, goal
        Part that gives the piece, and part that it must touch.
    need
        Least households of the piece.

    Returns
    -------
    ndarray or None
        Its atoms; what is left of the part is connected. None where there is no piece.

    Examples
    --------
    >>> path = [(i, i + 1) for i in range(5)]
    >>> border_piece([1] * 6, path, [0] * 4 + [1] * 2, source=0, goal=1, need=2).tolist()
    [2, 3]
    """
    count = np.asarray(households, dtype=np.int64)
    state = _State(
        count,
        np.asarray(edges, dtype=np.int64).reshape(-1, 2),
        None if costs is None else np.asarray(costs, dtype=float),
        np.asarray(labels, dtype=np.int64),
        0,
        int(count.sum()),
        set(),
        np.full(len(count), -1),
        count,
    )
    piece = state.pieces.smallest(state.label, state.load, source, goal, need)
    return None if piece is None else np.array(piece, dtype=np.int64)


@dataclass(slots=True, eq=False)
class _State:
    """Labels on their way to be lawful."""

    households: NDArray[np.int64]
    edges: NDArray[np.int64]
    costs: NDArray[np.float64] | None
    label: NDArray[np.int64]
    lower: int
    upper: int
    locked: set[int]
    fixed: NDArray[np.int64]
    toll: NDArray[np.int64]
    effort: float = 1
    is_brief: bool = False
    old: NDArray[np.int64] = field(init=False)
    neighbours: list[list[tuple[int, float]]] = field(init=False)
    pieces: Pieces = field(init=False)
    load: dict[int, int] = field(init=False)
    hopeless: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.old = self.label
        self.label = self.label.copy()
        self.neighbours = [[] for _ in range(len(self.households))]
        costs = np.ones(len(self.edges)) if self.costs is None else self.costs
        for (a, b), cost in zip(self.edges.tolist(), costs.tolist(), strict=True):
            if a != b:
                self.neighbours[a].append((b, cost))
                self.neighbours[b].append((a, cost))
        self.pieces = Pieces(
            self.households, self.toll, self.neighbours, self.fixed, self.lower, self.upper
        )
        self.load = {
            int(part): int(self.households[self.label == part].sum())
            for part in np.unique(self.label[self.label >= 0])
        }

    def grant(self) -> None:
        """Bring fixed atoms into their parts, whatever these hold then."""
        if (self.label[self.fixed >= 0] == self.fixed[self.fixed >= 0]).all():
            return
        labels = grant(self.households, self.neighbours, self.label, self.fixed, self.locked)
        if labels is None:
            msg = "A fixed atom cannot be joined with its part. Unlock a part between, or unpin."
            raise InputError(msg)
        self._take(labels)

    @property
    def n_parts(self) -> int:
        """Number of parts."""
        return len(self.load)

    def out(self, part: int) -> int:
        """Return the households of a part outside the bounds."""
        return max(self.load[part] - self.upper, self.lower - self.load[part], 0)

    def excess(self) -> int:
        """Return the households outside the bounds, locked parts left out."""
        return sum(self.out(part) for part in self.load if part not in self.locked)

    def moved(self) -> int:
        """Return the toll of what is not in its old part."""
        return int(self.toll[(self.label != self.old) & (self.old >= 0)].sum())

    def members(self, part: int) -> list[int]:
        """Return the atoms of a part."""
        found: list[int] = np.flatnonzero(self.label == part).tolist()
        return found

    def beside(self, part: int) -> list[int]:
        """Return the free parts that touch one."""
        found = {int(self.label[b]) for a in self.members(part) for b, _ in self.neighbours[a]}
        return sorted(found - self.locked - {part, -1})

    # One part is mended ---------------------------------------------------------------

    def mend_worst(self) -> bool:
        """Mend the part furthest out of range by the cheapest way; say whether one was."""
        wrong = [
            part
            for part in self.load
            if self.out(part) and part not in self.locked and part not in self.hopeless
        ]
        if not wrong:
            return False
        part = max(wrong, key=lambda p: (self.out(p), -p))
        before = (self.excess(), self.moved())
        best: tuple[tuple[int, int, float], NDArray[np.int64]] | None = None
        for labels in self._ways_out(part):
            score = self._score(labels)
            if score[0] < before[0] and (best is None or score < best[0]):
                best = (score, labels)
        if best is None:
            self.hopeless.add(part)
        else:
            self._take(best[1])
            self.hopeless.clear()
        return True

    def _score(self, labels: NDArray[np.int64]) -> tuple[int, int, float]:
        """Return households out of range, toll of what moved, and cost of the borders."""
        parts, number = np.unique(labels, return_inverse=True)
        load = np.bincount(number, weights=self.households).astype(np.int64)
        free = (parts >= 0) & ~np.isin(parts, list(self.locked))
        out = np.maximum(np.maximum(load - self.upper, self.lower - load), 0)
        moved = self.toll[(labels != self.old) & (self.old >= 0)].sum()
        cut = labels[self.edges[:, 0]] != labels[self.edges[:, 1]]
        cost = cut.sum() if self.costs is None else self.costs[cut].sum()
        return int(out[free].sum()), int(moved), float(cost)

    def _take(self, labels: NDArray[np.int64]) -> None:
        """Make other labels the present ones."""
        self.label = labels
        self.load = {
            int(part): int(self.households[labels == part].sum())
            for part in np.unique(labels[labels >= 0])
        }

    def _ways_out(self, part: int) -> Iterator[NDArray[np.int64]]:
        """Yield labels that mend a part, or make it better."""
        is_over = self.load[part] > self.upper
        yield from self._handed_on(part, is_over=is_over)
        if is_over:
            yield from self._split(part)
        else:
            yield from self._merged(part)

    def _handed_on(self, part: int, *, is_over: bool) -> Iterator[NDArray[np.int64]]:
        """Yield labels after pieces went from part to part along a way."""
        need = self.out(part)
        for way in self._ways(part, need, is_over=is_over):
            # Towards the part with room: the last step first, so that each makes room.
            steps = list(pairwise(way if is_over else way[::-1]))
            labels = self.label.copy()
            load = dict(self.load)
            for source, goal in reversed(steps):
                piece = self.pieces.smallest(labels, load, source, goal, need)
                if piece is None:
                    break
                size = int(self.households[piece].sum())
                labels[piece] = goal
                load[source] -= size
                load[goal] += size
            else:
                yield labels

    def _ways(self, part: int, need: int, *, is_over: bool) -> Iterator[list[int]]:
        """Yield ways from a part to one with room for its excess, or enough to spare."""
        queue = deque([[part]])
        seen = {part}
        found = 0
        while queue and found < _MOST_WAYS:
            way = queue.popleft()
            for other in self.beside(way[-1]):
                if other in seen:
                    continue
                seen.add(other)
                spare = self.upper - self.load[other] if is_over else self.load[other] - self.lower
                if spare >= need:
                    found += 1
                    yield [*way, other]
                if len(way) < _LONGEST_WAY:
                    queue.append([*way, other])

    def _split(self, part: int) -> Iterator[NDArray[np.int64]]:
        """Yield labels after a part fell into as many as it must."""
        load = self.load[part]
        fewest, most = -(-load // self.upper), load // max(self.lower, 1)
        if fewest > most or fewest < 2:
            return
        own = np.array(self.members(part))
        found = self._divided(own, fewest, seed=0, keep=1.0)
        if found is None:
            return
        new = int(max(self.label.max(), self.old.max())) + 1
        size = np.bincount(found, weights=self.households[own])
        size[found[self.fixed[own] >= 0]] = np.inf  # what is fixed keeps its number
        order = np.argsort(-size, kind="stable")
        number = np.full(len(size), -1)
        number[order] = [part, *range(new, new + len(size) - 1)]
        labels = self.label.copy()
        labels[own] = number[found]
        yield labels

    def _merged(self, part: int) -> Iterator[NDArray[np.int64]]:
        """Yield labels after a part joined a neighbour, the larger one keeps its number."""
        for other in self.beside(part):
            if self.load[part] + self.load[other] <= self.upper:
                keeps, goes = (
                    (other, part) if self.load[other] >= self.load[part] else (part, other)
                )
                if (self.fixed == goes).any():
                    keeps, goes = goes, keeps
                if (self.fixed == goes).any():
                    continue
                labels = self.label.copy()
                labels[labels == goes] = keeps
                yield labels

    # What may stay at home ------------------------------------------------------------

    def come_home(self, starts: list[NDArray[np.int64]], seed: int) -> None:
        """Take the labels nearest to the old ones that a search around some finds."""
        if not self.moved() and not self.excess():
            return
        costs = np.ones(len(self.edges)) if self.costs is None else self.costs
        effort = self.effort * (_BRIEF if self.is_brief else 1.0)
        best = self._score(self.label)
        for start in starts:
            for turn in range(1 if self.is_brief else _TURNS):
                labels = nearer(
                    self.households, self.edges, costs, labels=start, old=self.old,
                    toll=self.toll, is_free=self.fixed < 0, locked=self.locked,
                    lower=self.lower, upper=self.upper, seed=seed + turn, effort=effort,
                )  # fmt: skip
                score = self._score(labels)
                if score < best:
                    best = score
                    self._take(labels)

    # A neighbourhood is divided anew --------------------------------------------------

    def _divided(
        self, atoms: NDArray[np.int64], n_parts: int | None, *, seed: int, keep: float
    ) -> NDArray[np.int64] | None:
        """Return a division of some atoms in range; None where none is found."""
        pieces = len(connected(self.neighbours, atoms.tolist()))
        if n_parts is not None and not pieces <= n_parts <= len(atoms):
            return None  # a barrier parts them already, into more; or there is too little
        position = np.full(len(self.households), -1)
        position[atoms] = np.arange(len(atoms))
        inside = (position[self.edges] >= 0).all(axis=1)
        edges = position[self.edges[inside]]
        costs = np.ones(len(edges)) if self.costs is None else self.costs[inside]
        same = self.old[self.edges[inside, 0]] == self.old[self.edges[inside, 1]]
        pins = self.fixed[atoms]
        is_pinned = pins >= 0
        pins[is_pinned] = np.unique(pins[is_pinned], return_inverse=True)[1]
        result = partition_graph(
            self.households[atoms],
            edges,
            costs=np.where(same, keep, 1.0) * np.maximum(costs, 1e-6),
            lower=self.lower,
            upper=self.upper,
            n_parts=n_parts,
            seed=seed,
            fixed=pins,
            effort=self.effort,
            is_brief=self.is_brief,
        )
        return result.labels.astype(np.int64) if result.shortfall == 0 else None

    def divide_anew(self, seed: int) -> None:
        """Divide neighbourhoods of parts out of range anew, larger ones where small fail."""
        for part in sorted(self.load):
            if part not in self.load or not self.out(part) or part in self.locked:
                continue
            group = {part}
            for _ in range(_RINGS):
                wider = group.union(*(self.beside(one) for one in group))
                if wider == group:
                    break
                group = wider
                if self._divide_group(group, seed):
                    break

    def _divide_group(self, group: set[int], seed: int) -> bool:
        """Divide some parts anew; return whether that brought them into range."""
        atoms = np.flatnonzero(np.isin(self.label, list(group)))
        found = self._divided(atoms, None, seed=seed, keep=_KEEP)
        if found is None:
            return False
        labels = self.label.copy()
        labels[atoms] = self._matched(atoms, found, sorted(group))
        if self._score(labels)[0] >= self.excess():
            return False
        self._take(labels)
        return True

    def _matched(
        self, atoms: NDArray[np.int64], found: NDArray[np.int64], group: list[int]
    ) -> NDArray[np.int64]:
        """Return the numbers of old parts for new ones, most households in common."""
        common = np.zeros((int(found.max()) + 1, len(group)))
        column = {part: i for i, part in enumerate(group)}
        for atom, part in zip(atoms.tolist(), found.tolist(), strict=True):
            home = column.get(int(self.old[atom]))
            if home is not None:
                common[part, home] += self.households[atom] + 1e-3
            if self.fixed[atom] >= 0:
                common[part, column[int(self.fixed[atom])]] = 1e12
        rows, columns = linear_sum_assignment(-common)
        number = np.full(len(common), -1)
        number[rows] = [group[c] for c in columns]
        bare = np.flatnonzero(number < 0)
        number[bare] = int(max(self.label.max(), self.old.max())) + 1 + np.arange(len(bare))
        return number[found]
