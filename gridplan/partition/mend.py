"""Mend a plan where it is out of range: solve a few neighbouring parts again, exactly.

Annealing rarely meets the bounds everywhere at once when buildings are large; a few parts
hold so few atoms that all their divisions can be searched.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from gridplan.partition.build import restrict
from gridplan.partition.problem import Score
from gridplan.partition.proofs import Budget, best_division
from gridplan.partition.search import LARGE_ATOMS, make_state, search_count

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition.problem import Problem
    from gridplan.partition.search import Labelling

MAX_ATOMS = (14, 20, 26)  # of the parts taken out, by turns
REGION_ATOMS = (500, 1_000, 2_000)  # of the regions of a large graph, by turns
TRIES_PER_PART = 6
N_TRIES = 40
MAX_TRIES = 120
BUDGET = Budget(visits=8_000, columns=6_000, work=2_000_000)


def mend_locally(
    problem: Problem, plan: Labelling, *, is_asked: bool, least: int, effort: float, seed: int
) -> Labelling:
    """Return a plan with less shortfall, or the same plan.

    ``is_asked`` keeps the number of parts; ``least`` is the shortfall at which to stop.
    """
    state = make_state(seed, problem.n_atoms, 5)
    in_vain: set[bytes] = set()  # parts, in order, that were divided again and nothing was won
    for turn in range(min(int(N_TRIES * effort) + 1, MAX_TRIES)):
        if plan.score.shortfall <= least:
            break
        parts = np.sort(_choose_parts(problem, plan, MAX_ATOMS[turn % len(MAX_ATOMS)], state))
        if parts.tobytes() in in_vain:
            continue
        atoms = np.flatnonzero(np.isin(plan.labels, parts))
        found = _divide_again(problem, plan, atoms, is_asked=is_asked)
        if found is None:
            in_vain.add(parts.tobytes())
        else:
            plan = found
            in_vain.clear()
    return plan


def _choose_parts(
    problem: Problem, plan: Labelling, max_atoms: int, state: NDArray[np.uint64]
) -> NDArray[np.int64]:
    """Return a part out of range and neighbours, at random, up to a number of atoms."""
    from gridplan.partition._kernels.random import below

    loads = problem.loads(plan.labels, plan.n_parts)
    is_out = np.flatnonzero((loads < problem.lower) | (loads > problem.upper))
    sizes = np.bincount(plan.labels, minlength=plan.n_parts)
    pairs = plan.labels[problem.ends]
    chosen = [int(is_out[below(state, is_out.size)])]
    while True:
        touches = np.isin(pairs, chosen)
        near = np.unique(pairs[touches.any(axis=1) & ~touches.all(axis=1)])
        near = np.setdiff1d(near, chosen)
        near = near[sizes[near] + sizes[chosen].sum() <= max_atoms]
        if near.size == 0:
            return np.array(chosen)
        chosen.append(int(near[below(state, near.size)]))


def _divide_again(
    problem: Problem, plan: Labelling, atoms: NDArray[np.int64], *, is_asked: bool
) -> Labelling | None:
    """Return the plan with the parts of ``atoms`` divided better, None if they are best."""
    part = restrict(problem, atoms)
    old, labels = np.unique(plan.labels[atoms], return_inverse=True)
    known = part.score(labels.astype(np.int64), old.size)
    counts = (old.size,) if is_asked else (old.size, old.size + 1, old.size - 1)
    for k in counts:
        if not 1 <= k <= atoms.size:
            continue
        known_k = known if k == old.size else Score(*known[:2], 1e18)
        _, better = best_division(part, k, known_k, BUDGET)
        if better is None or part.score(better, k)[:2] >= known[:2]:
            continue
        return _with_part(problem, plan, atoms, better)
    return None


def _with_part(
    problem: Problem, plan: Labelling, atoms: NDArray[np.int64], better: NDArray[np.int64]
) -> Labelling:
    """Return the plan with the parts of ``atoms`` replaced by those of ``better``."""
    merged = plan.labels.copy()
    merged[atoms] = plan.n_parts + better
    final = np.unique(merged, return_inverse=True)[1]
    n_parts = int(final.max()) + 1
    return replace(plan, labels=final, n_parts=n_parts, score=problem.score(final, n_parts))


def mend_regions(
    problem: Problem, plan: Labelling, *, is_asked: bool, least: int, effort: float, seed: int
) -> Labelling:
    """Return a plan of a large graph with less shortfall: search around each part out of range.

    The part and its neighbours are divided anew, a few thousand atoms at most, where
    searching the whole graph again would cost as much as the first time. Smaller graphs and
    those with pins are returned as they are.
    """
    if problem.n_atoms <= LARGE_ATOMS or problem.n_pinned > 0:
        return plan
    loads = problem.loads(plan.labels, plan.n_parts)
    n_tries = int(TRIES_PER_PART * ((loads < problem.lower) | (loads > problem.upper)).sum())
    state = make_state(seed, problem.n_atoms, 6)
    for turn in range(n_tries):
        if plan.score.shortfall <= least:
            break
        parts = _choose_parts(problem, plan, REGION_ATOMS[turn % len(REGION_ATOMS)], state)
        atoms = np.flatnonzero(np.isin(plan.labels, parts))
        region = restrict(problem, atoms)
        known = region.score(np.unique(plan.labels[atoms], return_inverse=True)[1], parts.size)
        for k in (parts.size,) if is_asked else (parts.size, parts.size + 1, parts.size - 1):
            if 1 < k <= atoms.size:
                found = search_count(region, k, effort=effort, seed=seed + turn)
                if found.score[:2] < known[:2]:
                    plan = _with_part(problem, plan, atoms, found.labels)
                    break
    return plan
