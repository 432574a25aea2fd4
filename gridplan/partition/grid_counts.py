"""How many parts: which counts are valid, what each must cost, and which comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike

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


def least_moved(
    loads: ArrayLike, *, lower: int, upper: int, units: Sequence[ArrayLike] | None = None
) -> int:
    """Return households that change their part in every plan in range; 0 if there is none.

    Counting alone: with as many parts as before, what is over must leave and what is
    short must come. A new part is filled with households that moved; a part that is
    given up loses all. Contiguity can only add to it.

    Parameters
    ----------
    loads
        Households of each old part, ``(n_parts,)``.
    lower, upper
        Bounds on the households of a part.
    units
        Households of each building, by old part: what moves is a sum of these, so that an
        excess of 4 costs a building of 30 where there is none smaller.

    Examples
    --------
    >>> least_moved([520, 400], lower=300, upper=500)
    20
    >>> least_moved([520, 400], lower=300, upper=500, units=[[130] * 4, [100] * 4])
    130
    >>> least_moved([620], lower=300, upper=500)
    300
    """
    load = np.asarray(loads, dtype=np.int64)
    order = np.argsort(load, kind="stable")
    total, n = int(load.sum()), len(load)
    if not n:
        return 0
    fewest, most = max(-(-total // upper), 1), total // max(lower, 1)
    best: int | None = None
    for k in range(fewest, most + 1):
        given_up, kept = order[: max(n - k, 0)], order[max(n - k, 0) :]
        over = short = 0
        for part in kept.tolist():
            excess, want = int(load[part]) - upper, lower - int(load[part])
            if excess > 0:
                over += _least_sum(excess, [part], units)
            if want > 0:
                short += _least_sum(want, [one for one in range(n) if one != part], units)
        moved = max(over + int(load[given_up].sum()), short + max(k - n, 0) * lower)
        best = moved if best is None else min(best, moved)
    return best or 0


def _least_sum(least: int, parts: Sequence[int], units: Sequence[ArrayLike] | None) -> int:
    """Return the least sum of some buildings of these parts that reaches a number."""
    if units is None:
        return least
    sizes = np.concatenate([np.asarray(units[part], dtype=np.int64) for part in parts])
    sizes = sizes[sizes > 0]
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
