"""Which count, which search, and what to do when a division is not found."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

import numpy as np

from gridplan.errors import InputError
from gridplan.partition.baselines import (
    search_kmeans,
    search_metis,
    search_trees,
    search_ward,
)
from gridplan.partition.build import restrict
from gridplan.partition.explain import pieces_without_oversize
from gridplan.partition.grid_counts import rank_counts, rank_one
from gridplan.partition.mend import mend_locally, mend_regions
from gridplan.partition.pins import PINS_MESSAGE, match_pins
from gridplan.partition.proofs import (
    LARGE_BUDGET,
    MAX_LAST_ATOMS,
    MAX_PROOF_ATOMS,
    SMALL_BUDGET,
    best_division,
    find_division,
    is_stuck,
)
from gridplan.partition.search import (
    COVER_ATOMS,
    EXACT_ATOMS,
    LARGE_ATOMS,
    Labelling,
    refine,
    search_count,
    solve_small,
)

if TYPE_CHECKING:
    from gridplan.partition.problem import Problem
    from gridplan.partition.proofs import Budget


PREFER_EFFORT = 0.02  # of the proof's budget, for a count that comes before the one found


class Search(Protocol):
    """A method: look for a plan with a given number of parts."""

    def __call__(self, problem: Problem, n_parts: int, *, effort: float, seed: int) -> Labelling:
        """Return the best plan found; its parts are connected and keep the pins."""


# Methods other than the default; it takes over from their plans where these miss the bounds.
BASELINES: dict[str, Search] = {
    "tree": search_trees,
    "ward": search_ward,
    "kmeans": search_kmeans,
    "metis": search_metis,
}
METHODS = ("default", *BASELINES, "exact")


def is_solved_small(problem: Problem, method: str) -> bool:
    """Return whether a component is so small that its best plan is listed."""
    return problem.n_atoms <= EXACT_ATOMS and method in {"default", "exact"}


def solve_component(
    problem: Problem,
    *,
    method: str,
    n_parts: int | None,
    is_fewest: bool,
    effort: float,
    seed: int,
    is_brief: bool = False,
) -> Labelling:
    """Return the best plan one method finds for one component."""
    ranked = rank_counts(problem, is_fewest=is_fewest)
    if n_parts is not None:
        ranked = [rank_one(problem, n_parts)]
    if ranked[0] == (0, 1):
        labels = np.zeros(problem.n_atoms, np.int64)
        score = problem.score(labels, 1)
        return Labelling(labels, 1, score, is_proven=True, bound=score.objective)
    if is_solved_small(problem, method):
        return solve_small(problem, [k for _, k in ranked])
    is_asked = n_parts is not None
    plan = _solve_counts(
        problem,
        ranked,
        method=method,
        is_asked=is_asked,
        effort=10 * effort if method == "exact" else effort,
        seed=seed,
        is_brief=is_brief and method != "exact",
    )
    is_oversize = bool((problem.households > problem.upper).any())
    if is_oversize and not (is_asked or plan.is_proven or problem.n_pinned):
        plan = _solve_around_oversize(problem, plan, effort=effort, seed=seed)
    if method not in BASELINES:
        budget = LARGE_BUDGET if method == "exact" else SMALL_BUDGET
        if method == "exact" or is_worth_covering(problem, plan, effort):
            plan = improve_by_cover(problem, ranked, plan, budget.times(effort))
    if method != "exact":
        return plan
    from gridplan.partition.exact import prove_plan

    return prove_plan(problem, ranked, plan, effort=effort)


def is_worth_covering(problem: Problem, plan: Labelling, effort: float) -> bool:
    """Return whether the sets that may be a part are likely few enough to list."""
    n = problem.n_atoms
    if n > COVER_ATOMS:
        return False
    return effort >= 5 or n <= 16 or n <= 8 * plan.n_parts


def improve_by_cover(
    problem: Problem, ranked: list[tuple[int, int]], plan: Labelling, budget: Budget
) -> Labelling:
    """Replace a plan by the proven best one, where all sets that may be a part can be listed.

    A plan in range is improved at its own count; one out of range over all counts that
    might have less shortfall.
    """
    if problem.n_pinned > 0 or plan.is_proven:
        return plan
    is_complete = True
    counts = [plan.n_parts]
    if plan.score.shortfall > 0:
        counts += [k for least, k in ranked if least <= plan.score.shortfall and k != counts[0]]
    for k in counts:
        is_done, labels = best_division(problem, k, plan.score, budget)
        is_complete = is_complete and is_done
        if labels is not None:
            score = problem.score(labels, k)
            if k == plan.n_parts or score[:2] < plan.score[:2]:
                plan = replace(plan, labels=labels, n_parts=k, score=score)
        if not is_done and plan.score.shortfall > 0:
            break
    if is_complete:
        is_out = plan.score.shortfall > 0
        is_first = plan.n_parts == ranked[0][1] or is_out
        plan = replace(
            plan, is_proven=is_first, is_proven_infeasible=is_out, bound=plan.score.objective
        )
    return plan


def _solve_counts(
    problem: Problem,
    ranked: list[tuple[int, int]],
    *,
    method: str,
    is_asked: bool,
    effort: float,
    seed: int,
    is_brief: bool,
) -> Labelling:
    """Search the counts in order of preference until no other count can be better.

    In brief, only the counts beside the first one.
    """
    least = ranked[0][0]
    search = BASELINES.get(method, search_count)
    best = _search_one(problem, ranked[0][1], search, effort=effort, seed=seed)
    best = mend_regions(problem, best, is_asked=is_asked, least=least, effort=effort, seed=seed)
    is_large = problem.n_atoms > LARGE_ATOMS and problem.n_pinned == 0
    if best.score.shortfall <= least or is_large:
        return replace(best, is_proven_infeasible=least > 0)
    if is_brief:
        near = [(short, k) for short, k in ranked[1:] if abs(k - best.n_parts) <= 1]
        best = _try_counts(problem, near, best, search=search, effort=effort, seed=seed)
        return replace(best, is_proven_infeasible=least > 0)
    return _solve_on(
        problem, ranked, best, method=method, is_asked=is_asked, effort=effort, seed=seed
    )


def _solve_on(
    problem: Problem,
    ranked: list[tuple[int, int]],
    best: Labelling,
    *,
    method: str,
    is_asked: bool,
    effort: float,
    seed: int,
) -> Labelling:
    """Go on where the first count did not reach the least possible shortfall.

    Look for an atom that fits in no part, search the other counts, look for a division by
    exhaustive search, then search again and longer.
    """
    least = ranked[0][0]
    asked = ranked[0][1] if is_asked else None
    search = BASELINES.get(method, search_count)
    is_other = method in BASELINES  # what follows is then a repair
    near = [(short, k) for short, k in ranked[1:] if abs(k - best.n_parts) <= 1]
    far = [(short, k) for short, k in ranked[1:] if abs(k - best.n_parts) > 1]
    best = _try_counts(problem, near, best, search=search, effort=effort, seed=seed)
    mend = partial(
        _mended,
        problem,
        is_other=is_other,
        is_asked=is_asked,
        least=least,
        effort=effort,
        seed=seed,
    )
    if problem.n_atoms > COVER_ATOMS:
        # Of many parts few are out of range: to mend these is quicker than to draw all anew in
        # other numbers, and stays nearer to the number that is preferred.
        best = mend(best)
    best = _try_counts(problem, far, best, search=search, effort=effort, seed=seed)
    if best.score.shortfall <= least:
        best = _prefer_earlier(problem, ranked, best, effort=effort, seed=seed)
        return replace(best, is_proven_infeasible=least > 0)
    is_proven = least > 0 or is_stuck(problem)
    if problem.n_atoms <= COVER_ATOMS:
        best = improve_by_cover(problem, ranked, best, SMALL_BUDGET.times(4))
        if best.is_proven:
            return best
    best = mend(best)
    if best.score.shortfall <= least:
        return replace(best, is_proven_infeasible=is_proven)
    if not is_proven:
        is_proven, labels = find_division(problem, asked, effort=effort)
        if labels is not None and problem.n_pinned == 0:
            best = refine(problem, labels, int(labels.max()) + 1, effort=effort, seed=seed)
            return replace(best, is_repaired=is_other)
    best = _search_longer(
        problem,
        ranked,
        best,
        factors=(2,) if is_proven else (4, 16),
        is_asked=is_asked,
        effort=effort,
        seed=seed,
    )
    if best.score.shortfall > 0 and problem.n_atoms > MAX_PROOF_ATOMS:
        is_proven = is_proven or is_stuck(problem, max_atoms=MAX_LAST_ATOMS)
    is_proven = is_proven and best.score.shortfall > 0
    return replace(best, is_proven_infeasible=is_proven, is_repaired=is_other)


def _mended(
    problem: Problem,
    plan: Labelling,
    *,
    is_other: bool,
    is_asked: bool,
    least: int,
    effort: float,
    seed: int,
) -> Labelling:
    """Return a plan mended around the parts out of range, and annealed once none is left."""
    if problem.n_pinned or plan.score.shortfall <= least:
        return plan
    found = mend_locally(problem, plan, is_asked=is_asked, least=least, effort=effort, seed=seed)
    if found.score.shortfall > least:
        return found
    found = refine(problem, found.labels.copy(), found.n_parts, effort=effort, seed=seed)
    return replace(found, is_repaired=is_other)


def _prefer_earlier(
    problem: Problem,
    ranked: list[tuple[int, int]],
    best: Labelling,
    *,
    effort: float,
    seed: int,
) -> Labelling:
    """Return a plan in range with a count that comes before the one found, if there is one.

    Annealing misses the few divisions of bushy trees; in graphs so small they can be listed.
    """
    if problem.n_atoms > COVER_ATOMS or problem.n_pinned or best.score.shortfall > 0:
        return best
    for least, k in ranked:
        if k == best.n_parts or least > 0:
            break
        _, labels = find_division(problem, k, effort=PREFER_EFFORT * effort)
        if labels is not None:
            return refine(problem, labels, k, effort=effort, seed=seed)
    return best


def _search_longer(
    problem: Problem,
    ranked: list[tuple[int, int]],
    best: Labelling,
    *,
    factors: tuple[int, ...],
    is_asked: bool,
    effort: float,
    seed: int,
) -> Labelling:
    """Search again at a multiple of the effort, mending each time."""
    near = [(least, k) for least, k in ranked if abs(k - best.n_parts) <= 1]
    for n_round, factor in enumerate(factors):
        again = seed + n_round + 1
        best = _try_counts(
            problem, near, best, search=search_count, effort=factor * effort, seed=again
        )
        if problem.n_pinned == 0:
            best = mend_locally(
                problem,
                best,
                is_asked=is_asked,
                least=ranked[0][0],
                effort=factor * effort,
                seed=again,
            )
        if best.score.shortfall <= ranked[0][0]:
            break
    return best


def _solve_around_oversize(
    problem: Problem, best: Labelling, *, effort: float, seed: int
) -> Labelling:
    """Return the better of a plan and one that divides the pieces between oversize atoms.

    Each oversize atom is a part of its own; a piece of at most half the lower bound joins
    the one beside it, since it would be more households short by itself.
    """
    pieces = pieces_without_oversize(problem)
    labels = np.full(problem.n_atoms, -1, np.int64)
    oversize = np.flatnonzero(pieces < 0)
    labels[oversize] = np.arange(oversize.size)
    n_parts = oversize.size
    ends = np.concatenate([problem.ends, problem.ends[:, ::-1]])
    for piece in range(int(pieces.max(initial=-1)) + 1):
        atoms = np.flatnonzero(pieces == piece)
        if 2 * int(problem.households[atoms].sum()) <= problem.lower:
            beside = ends[(pieces[ends[:, 0]] == piece) & (pieces[ends[:, 1]] < 0), 1]
            labels[atoms] = labels[beside.min()]
            continue
        part = solve_component(
            restrict(problem, atoms),
            method="default",
            n_parts=None,
            is_fewest=False,
            effort=effort,
            seed=seed,
        )
        labels[atoms] = n_parts + part.labels
        n_parts += part.n_parts
    found = labels.astype(np.int64)
    score = problem.score(found, n_parts)
    if score[:2] >= best.score[:2]:
        return best
    return replace(best, labels=found, n_parts=n_parts, score=score)


def _search_one(
    problem: Problem, n_parts: int, search: Search, *, effort: float, seed: int
) -> Labelling:
    """Return the plan of a method with ``n_parts`` parts; one part or atom each is plain."""
    n = problem.n_atoms
    if n_parts not in {1, n}:
        return search(problem, n_parts, effort=effort, seed=seed)
    labels = np.zeros(n, np.int64) if n_parts == 1 else np.arange(n, dtype=np.int64)
    matched = match_pins(problem, labels, n_parts)
    if matched is None:
        raise InputError(PINS_MESSAGE)
    return Labelling(matched, n_parts, problem.score(matched, n_parts))


def _try_counts(
    problem: Problem,
    ranked: list[tuple[int, int]],
    best: Labelling,
    *,
    search: Search,
    effort: float,
    seed: int,
) -> Labelling:
    """Return the best of a plan and those found for other counts that might beat it."""
    for least, k in ranked:
        if best.score.shortfall == 0 or least > best.score.shortfall:
            break
        plan = _search_one(problem, k, search, effort=effort, seed=seed)
        if plan.score[:2] < best.score[:2]:
            best = plan
    return best
