"""From a checked community to one result: solve each component, then join the plans."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from gridplan.errors import InputError
from gridplan.partition.build import build_problems
from gridplan.partition.grid_counts import allocate_counts
from gridplan.partition.reasons import explain
from gridplan.partition.result import Result
from gridplan.partition.solve import METHODS, solve_component

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from gridplan.partition.build import Community
    from gridplan.partition.result import Problem
    from gridplan.partition.search import Plan

T = TypeVar("T")
MIN_DIFFERENCE = 0.2  # share of the cut edges of two plans that only one of them cuts
N_TRIES_PER_PLAN = 6


@dataclass(frozen=True, slots=True)
class Options:
    """How to solve: the arguments of `partition_graph` that are not data."""

    n_parts: int | str | None
    method: str
    effort: float
    seed: int
    n_best: int = 1

    def faults(self) -> list[str]:
        """Return what is wrong with the options."""
        faults = []
        if self.method not in METHODS:
            faults.append(f"method={self.method!r} must be one of {', '.join(METHODS)}")
        if not (np.isfinite(self.effort) and self.effort > 0):
            faults.append(f"effort={self.effort} must be finite and > 0")
        if not (self.n_parts in {None, "fewest"} or isinstance(self.n_parts, int)):
            faults.append(f"n_parts={self.n_parts!r} must be a number, 'fewest' or None")
        for name, least in (("seed", 0), ("n_best", 1)):
            value = getattr(self, name)
            if not isinstance(value, int) or value < least:
                faults.append(f"{name}={value!r} must be a whole number >= {least}")
        return faults


def as_int(value: T) -> T | int:
    """Return numpy's whole numbers as Python's, anything else unchanged."""
    return int(value) if isinstance(value, np.integer) else value


def solve_community(community: Community, options: Options) -> Result:
    """Return the plan of one community."""
    problems, component = build_problems(community)
    _check_parts(community, problems, component, options.n_parts)
    plans = solve_problems(problems, options)
    return join_plans(community, problems, component, plans, options)


def solve_problems(problems: Sequence[Problem], options: Options) -> list[Plan]:
    """Return one plan for each component."""
    counts: list[int | None] = [None] * len(problems)
    if isinstance(options.n_parts, int):
        counts = list(allocate_counts(problems, options.n_parts))
    return [
        solve_component(
            problem, method=options.method, n_parts=count,
            is_fewest=options.n_parts == "fewest", effort=options.effort, seed=options.seed,
        )
        for problem, count in zip(problems, counts, strict=True)
    ]  # fmt: skip


def find_alternatives(community: Community, options: Options, best: Result) -> tuple[Result, ...]:
    """Return plans as good in shortfall as the best whose borders run elsewhere.

    Each try makes every edge dearer that earlier plans cut, and scores the plan it finds
    by the true costs.
    """
    found = [best]
    n_wanted = options.n_best - 1
    problems, component = build_problems(community)
    mean = float(community.weight.mean()) if community.weight.size else 0.0
    times = np.zeros(len(community.ends))
    for number in range(N_TRIES_PER_PLAN * n_wanted):
        times += _cuts(community, found[-1])
        tilted = replace(
            community, weight=community.weight * (1 + 0.3 * times) + 0.1 * mean * times
        )
        tries = replace(options, seed=options.seed + number + 1, method="default")
        plans = solve_problems(build_problems(tilted)[0], tries)
        plans = [
            replace(
                plan, score=problem.score(plan.labels, plan.n_parts), bound=float("nan"),
                is_proven=False,
            )
            for problem, plan in zip(problems, plans, strict=True)
        ]  # fmt: skip
        result = join_plans(community, problems, component, plans, tries)
        is_as_good = (result.shortfall, result.n_out_of_range) <= (
            best.shortfall,
            best.n_out_of_range,
        )
        if is_as_good and all(_difference(community, result, o) >= MIN_DIFFERENCE for o in found):
            found.append(result)
            if len(found) > n_wanted:
                break
    return tuple(sorted(found[1:], key=lambda result: result.objective))


def _cuts(community: Community, result: Result) -> NDArray[np.bool_]:
    """Return which edges a plan cuts."""
    return result.labels[community.ends[:, 0]] != result.labels[community.ends[:, 1]]


def _difference(community: Community, one: Result, other: Result) -> float:
    """Return the share of the cut edges of two plans that only one of them cuts."""
    a, b = _cuts(community, one), _cuts(community, other)
    either = int((a | b).sum())
    return float((a ^ b).sum()) / either if either else 0.0


def _check_parts(
    community: Community,
    problems: list[Problem],
    component: NDArray[np.int32],
    n_parts: int | str | None,
) -> None:
    """Refuse a number of parts or pins that no plan can have."""
    faults = []
    if isinstance(n_parts, int):
        least = sum(max(problem.n_pinned, 1) for problem in problems)
        if not least <= n_parts <= community.n_atoms:
            faults.append(
                f"n_parts={n_parts} must lie in {least}..{community.n_atoms}: at least one for"
                f" each of {len(problems)} components and each pinned part, at most one an atom"
            )
    pinned = np.flatnonzero(community.fixed >= 0)
    if pinned.size:
        pairs = np.unique(np.column_stack([community.fixed[pinned], component[pinned]]), axis=0)
        names, times = np.unique(pairs[:, 0], return_counts=True)
        if (times > 1).any():
            faults.append(
                f"fixed: part {names[times > 1][0]} is pinned in several components; add a"
                " bridge as an edge or unpin"
            )
    if faults:
        raise InputError("; ".join(faults))


def join_plans(
    community: Community,
    problems: Sequence[Problem],
    component: NDArray[np.int32],
    plans: Sequence[Plan],
    options: Options,
) -> Result:
    """Return one result for all components."""
    n = community.n_atoms
    labels = np.empty(n, np.int64)
    reasons: list[str] = []
    first = 0
    total = int(community.households.sum())
    is_asked = isinstance(options.n_parts, int)
    for c, (problem, plan) in enumerate(zip(problems, plans, strict=True)):
        if len(problems) == 1:
            labels[:] = plan.labels
        else:
            labels[component == c] = plan.labels + first
        reasons += explain(
            problem, plan, total=total, is_whole=len(problems) == 1, is_asked=is_asked
        )
        first += plan.n_parts
    numbers = _number_parts(labels, first, community.fixed)
    final = numbers[labels].astype(np.int32)
    by_number = [""] * first
    for old, new in enumerate(numbers):
        by_number[new] = reasons[old]
    loads = np.zeros(first, np.int64)
    np.add.at(loads, final, community.households)
    is_cut = final[community.ends[:, 0]] != final[community.ends[:, 1]]
    shortfall = sum(plan.score.shortfall for plan in plans)
    return Result(
        labels=final,
        n_parts=first,
        loads=loads,
        cost=float(community.cost[is_cut].sum()),
        objective=sum(plan.score.objective for plan in plans),
        n_out_of_range=sum(plan.score.n_out_of_range for plan in plans),
        shortfall=shortfall,
        status=_status(shortfall, by_number),
        bound=sum(plan.bound for plan in plans),
        proven=all(plan.is_proven for plan in plans),
        reasons=tuple(by_number),
        method=options.method,
        is_repaired=any(plan.is_repaired for plan in plans),
    )


def _status(shortfall: int, reasons: Sequence[str]) -> str:
    """Return the status of a plan, see `Result`."""
    if shortfall == 0:
        return "feasible"
    return "not_found" if "not_found" in reasons else "infeasible"


def _number_parts(
    labels: NDArray[np.int64], n_parts: int, fixed: NDArray[np.int32]
) -> NDArray[np.int64]:
    """Return the final number of each part: its pin, else in order of first appearance."""
    numbers = np.full(n_parts, -1, np.int64)
    pinned = np.flatnonzero(fixed >= 0)
    numbers[labels[pinned]] = fixed[pinned]
    taken = set(numbers[numbers >= 0].tolist())
    free = (i for i in range(n_parts) if i not in taken)
    parts, firsts = np.unique(labels, return_index=True)
    for part in parts[np.argsort(firsts)]:
        if numbers[part] < 0:
            numbers[part] = next(free)
    return numbers


def empty_result(method: str) -> Result:
    """Return the plan of a graph without atoms."""
    return Result(
        labels=np.zeros(0, np.int32), n_parts=0, loads=np.zeros(0, np.int64), cost=0.0,
        objective=0.0, n_out_of_range=0, shortfall=0, status="empty", bound=0.0, proven=True,
        reasons=(), method=method,
    )  # fmt: skip
