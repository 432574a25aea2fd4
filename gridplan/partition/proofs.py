"""Find a division into parts in range by exhaustive search, or prove that none exists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gridplan.partition.bin_packing import has_no_packing
from gridplan.partition.build import restrict
from gridplan.partition.grid_counts import has_valid_count, is_valid_count

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition.problem import Problem, Score

MAX_LOCAL_VISITS = 3_000
MAX_PROOF_ATOMS = 300  # beyond, searching longer finds a division sooner
MAX_LAST_ATOMS = 5_000  # when nothing else helped
MAX_LOCAL_WORK = 10_000_000  # looks at atoms over all sets visited
MAX_VISITS = 1_500_000
MAX_COLUMNS = 60_000
MAX_COVER_VISITS = 20_000
NO_LIMIT = 2**62


def find_division(
    problem: Problem, n_parts: int | None, *, effort: float
) -> tuple[bool, NDArray[np.int64] | None]:
    """Return whether no division exists for certain, and one when one was found.

    Pins are ignored, so with pins only the proof counts. Steps, from cheap to dear: valid
    counts and oversize atoms; loads that fit no bins; an atom in no set that may be a part;
    exact cover.
    """
    h = problem.households
    total = int(h.sum())
    if n_parts is None:
        is_countable = has_valid_count(total, problem.lower, problem.upper)
    else:
        is_countable = is_valid_count(total, n_parts, problem.lower, problem.upper)
    if not is_countable or h.max(initial=0) > problem.upper:
        return True, None
    if problem.lower == 0 or problem.n_atoms > MAX_PROOF_ATOMS:
        return False, None
    kept, hosts = _set_empty_aside(problem)
    core = restrict(problem, kept) if hosts else problem
    if has_no_packing(h, n_parts, problem.lower, problem.upper) or is_stuck(core):
        return True, None
    is_none, found = _cover(core, n_parts, effort=effort)
    if found is None:
        return is_none, None
    labels = np.empty(problem.n_atoms, np.int64)
    labels[kept] = found
    for atom, host in reversed(hosts):
        labels[atom] = labels[host]
    return False, labels


def _set_empty_aside(problem: Problem) -> tuple[NDArray[np.int64], list[tuple[int, int]]]:
    """Return the atoms left without empty ones that connect nothing, and hosts of these.

    An atom without households whose neighbours all touch each other may join any of them:
    no part needs it to be connected.
    """
    indptr, nbr = problem.arrays.indptr, problem.arrays.nbr
    near = [set(nbr[indptr[i] : indptr[i + 1]].tolist()) for i in range(problem.n_atoms)]
    waiting = np.flatnonzero(problem.households == 0).tolist()
    hosts: list[tuple[int, int]] = []
    is_changed = True
    while is_changed:
        is_changed = False
        for atom in waiting:
            around = near[atom]
            if around and all(around <= near[other] | {other} for other in around):
                hosts.append((atom, min(around)))
                for other in around:
                    near[other].discard(atom)
                near[atom] = set()
                is_changed = True
    gone = {atom for atom, _ in hosts}
    return np.array([i for i in range(problem.n_atoms) if i not in gone], np.int64), hosts


def is_stuck(problem: Problem, *, max_atoms: int = MAX_PROOF_ATOMS) -> bool:
    """Return whether some atom lies in no connected set that may be a part."""
    from gridplan.partition._kernels.cover import list_parts, make_walk

    if problem.lower == 0 or problem.n_atoms > max_atoms:
        return False
    columns = np.empty(1, np.int64)
    starts = np.zeros(1, np.int64)  # no room: the first set found ends the listing
    max_visits = min(MAX_LOCAL_VISITS, 10 + MAX_LOCAL_WORK // problem.n_atoms**2)
    walk = make_walk(problem.n_atoms)
    for atom in range(problem.n_atoms):
        spent = np.zeros(1, np.int64)
        found = list_parts(
            atom, 0, problem.arrays, np.inf, max_visits, spent, columns, starts, 0, walk
        )
        if found == 0:
            return True
    return False


def list_columns(
    problem: Problem,
    *,
    lower: int,
    upper: int,
    max_cut: float,
    max_visits: int,
    max_columns: int,
) -> tuple[NDArray[np.int64], NDArray[np.int64]] | None:
    """Return every connected set that may be a part, as atoms and starts; None if too many."""
    from gridplan.partition._kernels.cover import list_parts, make_walk

    bounded = problem.arrays._replace(lower=lower, upper=upper)
    walk = make_walk(problem.n_atoms)
    starts = np.zeros(max_columns + 1, np.int64)
    columns = np.empty(16 * starts.size, np.int64)
    spent = np.zeros(1, np.int64)
    found = 0
    for root in range(problem.n_atoms):
        found = list_parts(
            root, root + 1, bounded, max_cut, max_visits, spent, columns, starts, found, walk
        )
        if found < 0:
            return None
    return columns[: starts[found]], starts[: found + 1]


@dataclass(frozen=True, slots=True)
class Budget:
    """How much the search through all sets that may be a part may cost."""

    visits: int
    columns: int
    work: int

    def times(self, effort: float) -> Budget:
        """Return the budget at an effort."""
        return Budget(
            int(self.visits * effort), int(self.columns * effort), int(self.work * effort)
        )


SMALL_BUDGET = Budget(visits=2_500, columns=1_500, work=300_000)  # about 2 ms
LARGE_BUDGET = Budget(visits=1_500_000, columns=30_000, work=100_000_000)  # about a second


def best_division(
    problem: Problem, n_parts: int, known: Score, budget: Budget
) -> tuple[bool, NDArray[np.int64] | None]:
    """Return whether the search was complete, and a plan better than ``known`` when found.

    Pins are not looked at. Shortfall and parts out of range count like objective, times
    factors larger than any objective.
    """
    from gridplan.partition._kernels.cover import cover, make_cover, price_sets

    slack = known.shortfall
    listed = list_columns(
        problem,
        lower=max(problem.lower - slack, 0),
        upper=problem.upper + slack,
        max_cut=known.objective + 1e-9 if slack == 0 else np.inf,
        max_visits=budget.visits,
        max_columns=budget.columns,
    )
    if listed is None:
        return False, None
    columns, starts = listed
    value = np.empty(starts.size - 1)
    inside = np.zeros(problem.n_atoms, np.bool_)
    price_sets(columns, starts, problem.arrays, inside, value)
    limit = known.objective
    if slack > 0:
        per_part = 2.0 * (known.objective + float(problem.weight.sum()) + 1)
        per_household = per_part * (n_parts + 1)
        away = away_of_sets(problem, columns, starts)
        value += per_household * away + per_part * (away > 0)
        limit += per_household * slack + per_part * known.n_out_of_range
    labels = np.full(problem.n_atoms, -1)
    is_complete = cover(
        problem.households,
        make_cover(columns, starts, value, problem.households),
        max(problem.lower - slack, 0),
        problem.upper + slack,
        n_parts,
        limit,
        NO_LIMIT,
        budget.work,
        labels,
    )
    return is_complete, labels if labels[0] >= 0 else None


def away_of_sets(
    problem: Problem, columns: NDArray[np.int64], starts: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the households by which each set lies outside the bounds."""
    if starts.size == 1:
        return np.zeros(0, np.int64)
    loads = np.add.reduceat(problem.households[columns], starts[:-1])
    return np.maximum(np.maximum(problem.lower - loads, loads - problem.upper), 0)


def _cover(
    problem: Problem, n_parts: int | None, *, effort: float
) -> tuple[bool, NDArray[np.int64] | None]:
    """List every set that may be a part and try to cover all atoms with them."""
    from gridplan.partition._kernels.cover import cover, make_cover

    listed = list_columns(
        problem,
        lower=problem.lower,
        upper=problem.upper,
        max_cut=np.inf,
        max_visits=int(MAX_VISITS * effort * min(1.0, 60 / problem.n_atoms)),
        max_columns=int(MAX_COLUMNS * effort),
    )
    if listed is None:
        return False, None
    columns, starts = listed
    labels = np.full(problem.n_atoms, -1)
    sets = make_cover(columns, starts, np.zeros(starts.size - 1), problem.households)
    is_complete = cover(
        problem.households,
        sets,
        problem.lower,
        problem.upper,
        -1 if n_parts is None else n_parts,
        np.inf,
        int(MAX_COVER_VISITS * effort),
        NO_LIMIT,
        labels,
    )
    found = labels if labels[0] >= 0 else None
    return is_complete and found is None, found
