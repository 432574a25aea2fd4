"""What no plan in range can avoid: households that must move, whatever is done.

Counting says how many must leave a part that is over, and come to one that is short. The
ground says more: what leaves a part goes beyond its border, so it is made of pieces that
reach the border, and of whole buildings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

# Sets looked at for each part; where they are not enough, counting alone is the bound. To see
# whether a set tears what it leaves takes as long as so many others.
_MOST_SETS, _TEAR = 4_000, 20


class Terrain(NamedTuple):
    """Where the buildings of parts stand.

    Parameters
    ----------
    part
        Old part of each atom, ``(n_atoms,)``; -1 for an atom that stays where it is.
    edges
        Atoms that a part may hang together by, ``(n_edges, 2)``.
    unit
        Households of each unit that moves as a whole, ``(n_units,)``.
    atom
        Its atom, ``(n_units,)``.
    """

    part: NDArray[np.int64]
    edges: NDArray[np.int64]
    unit: NDArray[np.int64]
    atom: NDArray[np.int64]


def least_moved(
    loads: ArrayLike,
    *,
    lower: int,
    upper: int,
    units: Sequence[ArrayLike] | None = None,
    terrain: Terrain | None = None,
) -> int:
    """Return households that change their part in every plan in range; 0 if there is none.

    With as many parts as before, what is over must leave and what is short must come. A
    new part is filled with households that moved; a part that is given up loses all.

    Parameters
    ----------
    loads
        Households of each old part, ``(n_parts,)``.
    lower, upper
        Bounds on the households of a part.
    units
        Households of each building, by old part: what moves is a sum of these, so that an
        excess of 4 costs a building of 30 where there is none smaller.
    terrain
        Where they stand. Unless a whole part is made of households that moved, what
        leaves a part reaches its border, and what comes to one begins there.

    Examples
    --------
    >>> least_moved([520, 400], lower=300, upper=500)
    20
    >>> least_moved([520, 400], lower=300, upper=500, units=[[130] * 4, [100] * 4])
    130
    >>> least_moved([620], lower=300, upper=500)
    300

    The small house of the large part stands behind the large ones:

    >>> import numpy as np
    >>> path = Terrain(
    ...     np.array([0, 0, 0, 1]), np.array([[0, 1], [1, 2], [2, 3]]),
    ...     np.array([20, 250, 250, 400]), np.arange(4),
    ... )
    >>> units = [[20, 250, 250], [400]]
    >>> least_moved([520, 400], lower=300, upper=500, units=units)
    20
    >>> least_moved([520, 400], lower=300, upper=500, units=units, terrain=path)
    250
    """
    load = np.asarray(loads, dtype=np.int64)
    order = np.argsort(load, kind="stable")
    total, n = int(load.sum()), len(load)
    if not n:
        return 0
    fewest, most = max(-(-total // upper), 1), total // max(lower, 1)
    over = {part: _least_sum(int(load[part]) - upper, [part], units) for part in range(n)}
    short = {
        part: _least_sum(lower - int(load[part]), [one for one in range(n) if one != part], units)
        for part in range(n)
    }
    counted = _least_of_counts(load, order, over, short, lower, range(fewest, most + 1))
    if terrain is None or not counted or counted >= lower:
        return counted
    for part in range(n):
        inside = terrain.part == part
        over[part] = _least_piece(int(load[part]) - upper, inside, terrain, over[part])
        around = (terrain.part >= 0) & ~inside
        short[part] = _least_piece(lower - int(load[part]), around, terrain, short[part])
    # A part made of households that moved alone holds at least the lower bound.
    reaching = _least_of_counts(load, order, over, short, lower, range(fewest, most + 1))
    return min(max(reaching, counted), max(counted, lower))


def _least_of_counts(
    load: NDArray[np.int64],
    order: NDArray[np.int64],
    over: dict[int, int],
    short: dict[int, int],
    lower: int,
    counts: range,
) -> int:
    """Return the fewest households that move, over all numbers of parts."""
    n, best = len(load), 0
    for k in counts:
        given_up, kept = order[: max(n - k, 0)], order[max(n - k, 0) :].tolist()
        leaving = sum(over[part] for part in kept) + int(load[given_up].sum())
        coming = sum(short[part] for part in kept) + max(k - n, 0) * lower
        moved = max(leaving, coming)
        best = moved if k == counts[0] else min(best, moved)
    return best


def _least_sum(least: int, parts: Sequence[int], units: Sequence[ArrayLike] | None) -> int:
    """Return the least sum of some buildings of these parts that reaches a number."""
    if least <= 0:
        return 0
    if units is None:
        return least
    sizes = np.concatenate([np.zeros(0), *(np.asarray(units[part]) for part in parts)])
    sizes = sizes[sizes > 0].astype(np.int64)
    larger = sizes[sizes >= least]
    best = int(larger.min()) if len(larger) else int(sizes.sum())
    # Bit i of `sums`: some of the smaller buildings hold i households together.
    sums, mask = 1, (1 << (best + 1)) - 1
    for size in sizes[sizes < least].tolist():
        sums |= (sums << size) & mask
    reached = sums >> least
    if not reached:
        return max(best, least)
    return min(best, least + (reached & -reached).bit_length() - 1)


def _least_piece(least: int, inside: NDArray[np.bool_], terrain: Terrain, counted: int) -> int:
    """Return the least sum of units that hang together with the ground outside.

    Every set of them is looked at, each once, in the order of a tree of sets: a set grows
    by units beside it that no set before it in the tree has passed over. A set that tears
    what it leaves costs the smallest unit more: that mends it, or goes with it.
    """
    if least <= 0:
        return 0
    near, border = _near(inside, terrain)
    size: list[int] = terrain.unit.tolist()
    smallest = int(terrain.unit[terrain.unit > 0].min(initial=2**31))
    best, visits = int(terrain.unit[inside[terrain.atom]].sum()) + 1, 0
    rest = _Rest(terrain)
    border.sort(key=lambda one: (-size[one], one))
    # Units taken, their sum, those beside them, which of these is next, and all seen.
    stack: list[tuple[tuple[int, ...], int, list[int], int, set[int]]]
    stack = [((), 0, border, 0, set(border))]
    while stack:
        taken, total, edge, at, seen = stack.pop()
        if at == len(edge):
            continue
        stack.append((taken, total, edge, at + 1, seen))
        visits += 1
        if visits > _MOST_SETS:
            return counted
        own = (*taken, edge[at])
        now = total + size[edge[at]]
        if now >= least:
            if now >= best:
                continue
            visits += _TEAR
            is_torn = rest.is_torn(own)
            best = min(best, now + smallest * is_torn)
            if best <= counted:
                return counted
            if not is_torn:
                continue
        if max(now + smallest, least) < best:
            more = sorted(near[edge[at]] - seen, key=lambda one: (-size[one], one))
            stack.append((own, now, [*edge[at + 1 :], *more], 0, seen | set(more)))
    return max(best, counted)


class _Rest:
    """Whether the parts that units are taken from stay whole; a few parts hold all of them."""

    def __init__(self, terrain: Terrain) -> None:
        self.terrain = terrain
        self.part: list[int] = terrain.part.tolist()
        self.atom: list[int] = terrain.atom.tolist()
        n = len(self.part)
        self.beside = _beside(terrain)
        self.left = np.bincount(terrain.atom[terrain.unit > 0], minlength=n).tolist()
        self.members: dict[int, list[int]] = {}
        for atom in np.flatnonzero((terrain.part >= 0) & (np.array(self.left) > 0)).tolist():
            self.members.setdefault(self.part[atom], []).append(atom)
        self.before = {part: self._pieces(part, {}) for part in self.members}

    def is_torn(self, units: tuple[int, ...]) -> bool:
        """Return whether a part falls into more pieces than it was in."""
        taken: dict[int, int] = {}
        for unit in units:
            taken[self.atom[unit]] = taken.get(self.atom[unit], 0) + 1
        return any(
            self._pieces(part, taken) > self.before[part]
            for part in {self.part[atom] for atom in taken}
        )

    def _pieces(self, part: int, taken: dict[int, int]) -> int:
        """Return the pieces of a part; ground where nobody lives joins them for nothing."""
        left = {one for one in self.members[part] if self.left[one] > taken.get(one, 0)}
        pieces = 0
        seen: set[int] = set()
        for start in sorted(left):
            if start in seen:
                continue
            pieces += 1
            queue = [start]
            seen.add(start)
            while queue:
                for one in self.beside[queue.pop()]:
                    is_bare = self.part[one] >= 0 and not self.left[one]
                    if one not in seen and (one in left or is_bare):
                        seen.add(one)
                        queue.append(one)
        return pieces


def _beside(terrain: Terrain) -> list[list[int]]:
    """Return the neighbours of each atom."""
    beside: list[list[int]] = [[] for _ in range(len(terrain.part))]
    for a, b in terrain.edges.tolist():
        beside[a].append(b)
        beside[b].append(a)
    return beside


def _near(inside: NDArray[np.bool_], terrain: Terrain) -> tuple[list[set[int]], list[int]]:
    """Return the units that each unit inside can bring along, and those at the border.

    Ground where nobody lives moves for nothing: units beside it are beside each other.
    """
    n, beside = len(inside), _beside(terrain)
    of: list[list[int]] = [[] for _ in range(n)]
    for unit in np.flatnonzero(inside[terrain.atom] & (terrain.unit > 0)).tolist():
        of[int(terrain.atom[unit])].append(unit)
    is_inside: list[bool] = inside.tolist()
    is_part: list[bool] = (terrain.part >= 0).tolist()

    def reached(starts: list[int]) -> set[int]:
        """Return the units of atoms, and beyond those of them where nobody lives."""
        found: set[int] = set()
        seen, queue = set(starts), list(starts)
        while queue:
            atom = queue.pop()
            found.update(of[atom])
            if not of[atom]:
                new = [one for one in beside[atom] if is_inside[one] and one not in seen]
                seen.update(new)
                queue += new
        return found

    edge = [
        atom
        for atom in np.flatnonzero(inside).tolist()
        if any(is_part[one] and not is_inside[one] for one in beside[atom])
    ]
    near: list[set[int]] = [set() for _ in range(len(terrain.unit))]
    for atom in range(n):
        if of[atom]:
            around = reached([one for one in beside[atom] if is_inside[one]]) | set(of[atom])
            for unit in of[atom]:
                near[unit] = around
    return near, sorted(reached(edge))
