"""How many parts: which counts are valid, what each must cost, and which comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gridplan.partition.problem import Problem

MAX_COUNTS = 24  # counts looked at around the preferred one


def count_shortfall(
    total: int, oversize: Sequence[int], n_parts: int, lower: int, upper: int
) -> int:
    """Return a lower bound on the households outside the bounds in ``n_parts`` parts.

    Contiguity is ignored. An atom above the upper bound is over by itself; the rest is
    spread evenly over the remaining parts.
    """
    if len(oversize) >= n_parts:
        return max(total - n_parts * upper, 0) if oversize else 0
    over = sum(oversize) - len(oversize) * upper
    rest = total - sum(oversize)
    n_rest = n_parts - len(oversize)
    return over + max(n_rest * lower - rest, rest - n_rest * upper, 0)


def is_valid_count(total: int, n_parts: int, lower: int, upper: int) -> bool:
    """Return whether the loads of ``n_parts`` parts can all lie inside the bounds."""
    return n_parts * lower <= total <= n_parts * upper


def has_valid_count(total: int, lower: int, upper: int) -> bool:
    """Return whether any number of parts lets all loads lie inside the bounds."""
    return total >= lower and -(-total // max(upper, 1)) * lower <= total


def rank_counts(problem: Problem, *, is_fewest: bool = False) -> list[tuple[int, int]]:
    """Return (least possible shortfall, count) of the counts worth trying, best first.

    The rule: least possible shortfall; then the count whose mean load is nearest to the
    target (or, when asked for, the smallest count); ties go to fewer parts.
    """
    total = int(problem.households.sum())
    oversize = problem.households[problem.households > problem.upper].tolist()
    last = max(problem.n_atoms, 1)
    first = max(problem.n_pinned, 1)
    middle = len(oversize) + (total - sum(oversize)) / max(problem.target, 1e-9)
    middle = min(max(middle, 1.0), float(last))
    if is_fewest and problem.upper > 0:
        middle = min(float(last), len(oversize) + (total - sum(oversize)) / problem.upper)
    near = int(middle)
    window = range(
        max(first, near - MAX_COUNTS // 2), min(last, max(first, near) + MAX_COUNTS // 2) + 1
    )
    rest = total - sum(oversize)

    def preference(k: int) -> tuple[int, float, int]:
        n_rest = max(k - len(oversize), 1)
        away = 0.0 if is_fewest else abs(rest / n_rest - problem.target)
        return (
            count_shortfall(total, oversize, k, problem.lower, problem.upper),
            round(away, 9),
            k,
        )

    ranked = sorted(preference(k) for k in window)
    return [(short, k) for short, _, k in ranked]


def rank_one(problem: Problem, n_parts: int) -> tuple[int, int]:
    """Return (least possible shortfall, count) of one count asked for."""
    total = int(problem.households.sum())
    oversize = problem.households[problem.households > problem.upper].tolist()
    return count_shortfall(total, oversize, n_parts, problem.lower, problem.upper), n_parts


def allocate_counts(problems: Sequence[Problem], n_parts: int) -> list[int]:
    """Share ``n_parts`` among components: least shortfall, then nearest to the target.

    Both are convex in the count of a component, so giving one part after another to the
    component that gains most is optimal.
    """
    counts = [max(problem.n_pinned, 1) for problem in problems]
    totals = [int(problem.households.sum()) for problem in problems]
    oversize = [p.households[p.households > p.upper].tolist() for p in problems]

    def value(i: int, k: int) -> tuple[int, float]:
        problem = problems[i]
        short = count_shortfall(totals[i], oversize[i], k, problem.lower, problem.upper)
        return short, abs(totals[i] - k * problem.target)

    # ties go by what a component is, not by the row it begins in
    alike = [
        (-totals[i], p.n_atoms, np.sort(p.households).tolist()) for i, p in enumerate(problems)
    ]
    place = {i: rank for rank, i in enumerate(sorted(range(len(problems)), key=alike.__getitem__))}
    for _ in range(n_parts - sum(counts)):
        gains = []
        for i, k in enumerate(counts):
            if k < problems[i].n_atoms:
                now, then = value(i, k), value(i, k + 1)
                gains.append((then[0] - now[0], round(then[1] - now[1], 9), place[i], i))
        if not gains:
            break
        counts[min(gains)[3]] += 1
    return counts
