"""The fewest households that can change their part: an integer programme, and its proof.

Where a search has found a way that moves some households, only what moves fewer is of
interest: an atom of more stays, so does one that no way of fewer leads to. What is left is
small. A part that a proposal tears is mended by an a,b-separator (Validi & Buchanan 2022):
an atom beyond it belongs to the part only if something of the separator does.
"""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gridplan.partition.nearer import nearer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import ArrayLike, NDArray

# Proposals looked at, those among them since the bound last rose, nodes of the tree for each,
# and moves that may be chosen among.
_ROUNDS, _STUCK, _NODES, _MOVES = 60, 15, 2_000, 4_000


class Fewest(NamedTuple):
    """What an integer programme finds.

    Parameters
    ----------
    labels
        Part of each atom where fewer households move than in the plan known; else None.
    moved
        The toll of the labels, or that of the plan known.
    bound
        No plan in range has a smaller toll.
    """

    labels: NDArray[np.int64] | None
    moved: int
    bound: int


def fewest_moved(  # noqa: PLR0913 - arrays of one graph, all but three keyword-only
    households: ArrayLike,
    edges: ArrayLike,
    labels: ArrayLike,
    *,
    lower: int,
    upper: int,
    below: int,
    costs: ArrayLike | None = None,
    toll: ArrayLike | None = None,
    locked: ArrayLike = (),
    seed: int = 0,
) -> Fewest:
    """Return labels in range that move fewer households than a plan known, or a bound on them.

    Parameters
    ----------
    households, edges, labels, lower, upper, costs, toll, locked, seed
        As of `gridplan.partition.closest.closest_labels`; the toll of an atom is not less
        than its households. Of labels that move as few, those with cheap borders are looked
        for around what the programme proposes.
    below
        Toll of the plan known.

    Examples
    --------
    The house of 5 cannot go alone: it leaves the house of 20 behind.

    >>> path = [(i, i + 1) for i in range(3)]
    >>> found = fewest_moved([300, 20, 5, 300], path, [0, 0, 0, 1], lower=300, upper=320, below=99)
    >>> found.labels.tolist(), found.moved, found.bound
    ([0, 0, 1, 1], 5, 5)
    """
    old = np.asarray(labels, dtype=np.int64)
    count = np.asarray(households, dtype=np.int64)
    price = count if toll is None else np.asarray(toll, dtype=np.int64)
    is_open = np.ones(int(old.max(initial=-1)) + 1, np.bool_)
    is_open[[part for part in np.asarray(locked, dtype=np.int64) if 0 <= part < len(is_open)]] = 0
    loads = np.bincount(old[old >= 0], price[old >= 0], len(is_open))[is_open]
    # A new part, or one given up, costs as much as it holds: other plans are not looked at.
    limit = int(min(lower, *loads.tolist())) if len(loads) else 0
    model = _Moves(count, _beside(len(count), edges), old, price, is_open, below)
    if len(model.atom) > _MOVES:
        return Fewest(None, below, 0)
    found, bound = model.solved(lower, upper)
    if found is None:
        return Fewest(None, below, min(bound, limit))
    pairs = np.asarray(edges, dtype=np.int64).reshape(-1, 2)
    found = nearer(
        count,
        pairs,
        np.ones(len(pairs)) if costs is None else np.asarray(costs, dtype=float),
        labels=found,
        old=old,
        toll=price,
        is_free=np.ones(len(old), np.bool_),
        locked=set(np.flatnonzero(~is_open).tolist()),
        lower=lower,
        upper=upper,
        seed=seed,
    )
    moved = int(price[(found != old) & (old >= 0)].sum())
    return Fewest(found, moved, min(bound, limit, moved))


def _beside(n: int, edges: ArrayLike) -> list[list[int]]:
    """Return the neighbours of each atom."""
    beside: list[list[int]] = [[] for _ in range(n)]
    for a, b in np.asarray(edges, dtype=np.int64).reshape(-1, 2).tolist():
        if a != b:
            beside[a].append(b)
            beside[b].append(a)
    return beside


class _Moves:
    """Moves of an atom into a part that are worth looking at, and what they must keep.

    ``atom`` and ``part`` of each move; ``moves`` of each atom by part.
    """

    def __init__(
        self,
        count: NDArray[np.int64],
        beside: list[list[int]],
        old: NDArray[np.int64],
        toll: NDArray[np.int64],
        is_open: NDArray[np.bool_],
        below: int,
    ) -> None:
        self.count, self.beside, self.old, self.toll = count, beside, old, toll
        self.below = below
        self.parts: list[int] = np.flatnonzero(is_open).tolist()
        self.is_loose = (old >= 0) & np.append(is_open, [False])[old] & (toll < below)
        self.moves: list[dict[int, int]] = [{} for _ in range(len(count))]
        # A part that was in pieces may stay so: what tears it is not cut off, so that the
        # bound holds, and labels in more pieces are not taken.
        self.n_pieces = {part: len(self._pieces(old, part)) for part in self.parts}
        atom: list[int] = []
        parts: list[int] = []
        for part in self.parts:
            for one in self._within_reach(part):
                self.moves[one][part] = len(atom)
                atom.append(one)
                parts.append(part)
        self.atom, self.part = np.array(atom, dtype=np.int64), np.array(parts, dtype=np.int64)
        # Rows of the model: columns, values, and the least and the most of their sum.
        self.rows: list[tuple[list[int], list[float], float, float]] = []

    def _within_reach(self, part: int) -> list[int]:
        """Return the atoms that may come to a part by a way of atoms of a smaller toll."""
        toll: list[int] = self.toll.tolist()
        best: dict[int, int] = {}
        queue = [(0, one) for one in np.flatnonzero(self.old == part).tolist()]
        while queue:
            cost, one = heappop(queue)
            if best.get(one, cost) < cost:
                continue
            for other in self.beside[one]:
                far = cost + toll[other]
                is_new = self.is_loose[other] and self.old[other] != part and far < self.below
                if is_new and far < best.get(other, self.below):
                    best[other] = far
                    heappush(queue, (far, other))
        return sorted(best)

    def _pieces(self, label: NDArray[np.int64], part: int) -> list[list[int]]:
        """Return the connected pieces of a part, the heaviest first."""
        left = set(np.flatnonzero(label == part).tolist())
        pieces = []
        while left:
            pieces.append(self._grown(min(left), left))
        weight = self.count
        return sorted(pieces, key=lambda one: (-int(weight[one].sum()), -len(one), one[0]))

    def _grown(self, start: int, left: set[int]) -> list[int]:
        """Return the atoms of a set that are connected with one; take them out of the set."""
        left.discard(start)
        found = [start]
        for one in found:
            for other in self.beside[one]:
                if other in left:
                    left.discard(other)
                    found.append(other)
        return found

    def solved(self, lower: int, upper: int) -> tuple[NDArray[np.int64] | None, int]:
        """Return the best labels below the toll known, and the bound that is proven."""
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import csr_array

        n = len(self.atom)
        if not n:
            load = np.array([self.count[self.old == part].sum() for part in self.parts])
            is_good = ((lower <= load) & (load <= upper)).all()
            return (self.old.copy(), 0) if is_good and self.below else (None, self.below)
        self._say_what_all_keep(lower, upper)
        toll = self.toll[self.atom]
        cost = np.where(toll > 0, toll, 0.5 / n)  # nothing moves for nothing
        bound = rose = 0
        for turn in range(_ROUNDS):
            if turn - rose > _STUCK:
                break
            columns, values, least, most = zip(*self.rows, strict=True)
            starts = np.concatenate([[0], np.cumsum([len(one) for one in columns])])
            matrix = csr_array(
                (np.concatenate(values), np.concatenate(columns).astype(np.int64), starts),
                shape=(len(columns), n),
            )
            found = milp(
                cost,
                constraints=LinearConstraint(matrix, least, most),
                integrality=np.ones(n),
                bounds=Bounds(0, 1),
                options={"node_limit": _NODES, "mip_rel_gap": 0.0},
            )
            if found.status == 2:  # nothing below the plan known
                return None, self.below
            if found.mip_dual_bound is not None:
                proven = int(np.ceil(found.mip_dual_bound - 0.5 - 1e-6))
                bound, rose = (proven, turn) if proven > bound else (bound, rose)
            if found.x is None:
                return None, bound
            chosen = np.flatnonzero(found.x > 0.5)
            label = self.old.copy()
            label[self.atom[chosen]] = self.part[chosen]
            torn = self._torn(label)
            if not torn:
                return label, bound
            if not sum(self._cut_off(*pieces, part) for part, pieces in torn.items()):
                break
        return None, bound

    def _say_what_all_keep(self, lower: int, upper: int) -> None:
        """Add the rows of every plan: one part for each atom, loads in range, something beside."""
        toll = self.toll[self.atom].astype(float)
        self.rows.append((list(range(len(toll))), toll.tolist(), 0.0, self.below - 1.0))
        for moves in self.moves:
            if len(moves) > 1:
                self.rows.append((list(moves.values()), [1.0] * len(moves), 0.0, 1.0))
        comes = self.count[self.atom].astype(float)
        for part in self.parts:
            load = int(self.count[self.old == part].sum())
            sign = np.where(self.part == part, 1.0, np.where(self.old[self.atom] == part, -1.0, 0))
            own = np.flatnonzero(sign)
            self.rows.append(
                (own.tolist(), (sign * comes)[own].tolist(), float(lower - load), upper - load)
            )
        for one in np.unique(self.atom).tolist():
            for part in self.moves[one]:
                if self.n_pieces[part] == 1:
                    self._add_cut(one, part, self.beside[one])

    def _is_in(self, atom: int, part: int) -> tuple[list[int], list[float], float] | None:
        """Return whether an atom is in a part as a sum of moves and a number; None if never."""
        if self.old[atom] == part:
            moves = list(self.moves[atom].values())
            return moves, [-1.0] * len(moves), 1.0
        move = self.moves[atom].get(part)
        return None if move is None else ([move], [1.0], 0.0)

    def _add_cut(self, atom: int, part: int, gate: Iterable[int], root: int = -1) -> bool:
        """Say that an atom, with the root, is in a part only if some atom of a gate is."""
        columns: list[int] = []
        values: list[float] = []
        most = 0.0 if root < 0 else 1.0
        terms = [*((one, -1.0) for one in gate), (atom, 1.0)]
        if root >= 0:
            terms.append((root, 1.0))
        for one, sign in terms:
            found = self._is_in(one, part)
            if found is None:
                continue
            columns += found[0]
            values += [sign * value for value in found[1]]
            most -= sign * found[2]
        used, number = np.unique(columns, return_inverse=True)
        total = np.bincount(number.ravel(), values, len(used)) if len(used) else np.zeros(0)
        if total[total > 0].sum() <= most:  # says nothing
            return False
        self.rows.append((used.tolist(), total.tolist(), -np.inf, most))
        return True

    def _torn(self, label: NDArray[np.int64]) -> dict[int, tuple[list[int], list[list[int]]]]:
        """Return the main piece and the others of each part in more pieces than before."""
        torn = {}
        for part in self.parts:
            main, *others = self._pieces(label, part)
            if len(others) >= self.n_pieces[part]:
                torn[part] = main, others
        return torn

    def _cut_off(self, main: list[int], others: list[list[int]], part: int) -> int:
        """Forbid pieces of a part without a way to its main piece; return how many rows say so."""
        if self.n_pieces[part] > 1:
            return 0
        root = max(main, key=lambda one: (not self.moves[one], int(self.count[one]), -one))
        pin = root if self.moves[root] else -1
        may_be = {
            one for one, moves in enumerate(self.moves) if self.old[one] == part or part in moves
        }
        return sum(
            self._add_cut(one, part, gate, pin)
            for piece in others
            for gate in (self._gate(piece, root, may_be), self._gate(main, piece[0], may_be))
            for one in piece
        )

    def _gate(self, piece: list[int], goal: int, may_be: set[int]) -> list[int]:
        """Return the atoms beside a piece that every way from it to a goal goes through."""
        around = {other for one in piece for other in self.beside[one]} & may_be
        around -= set(piece)
        beyond = set(self._grown(goal, may_be - around - set(piece)))
        return sorted(one for one in around if beyond.intersection(self.beside[one]))
