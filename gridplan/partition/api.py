"""`partition_graph`: the one door to every method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import numpy as np

from gridplan.errors import InputError
from gridplan.partition.build import build_problems, read_community
from gridplan.partition.core import Result, Weights
from gridplan.partition.counts import allocate_counts
from gridplan.partition.reasons import explain
from gridplan.partition.search import Plan, solve_default

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    from gridplan.partition.build import Community
    from gridplan.partition.core import Problem

METHODS = ("default",)


def partition_graph(  # noqa: PLR0913 - the contract of the package, all but two keyword-only
    households: ArrayLike,
    edges: ArrayLike,
    *,
    costs: ArrayLike | None = None,
    lower: int,
    upper: int,
    n_parts: int | Literal["fewest"] | None = None,
    method: str = "default",
    effort: float = 1,
    seed: int = 0,
    fixed: ArrayLike | None = None,
    xy: ArrayLike | None = None,
    area: ArrayLike | None = None,
    groups: ArrayLike | None = None,
    target: float | None = None,
    weights: Weights = Weights(),  # noqa: B008 - frozen
    n_best: int = 1,
) -> Result:
    """Divide a graph into connected parts with loads inside two bounds."""
    community = read_community(
        households, edges, costs=costs, lower=lower, upper=upper, fixed=fixed, xy=xy,
        area=area, groups=groups, target=target, weights=weights,
    )  # fmt: skip
    if community.n_atoms == 0:
        return _empty_result(method)
    problems, component = build_problems(community)
    _check_parts(community, problems, component, n_parts)
    counts: list[int | None] = [None] * len(problems)
    if isinstance(n_parts, int | np.integer):
        counts = list(allocate_counts(problems, int(n_parts)))
    plans = [
        solve_default(
            problem, n_parts=count, is_fewest=n_parts == "fewest", effort=effort, seed=seed
        )
        for problem, count in zip(problems, counts, strict=True)
    ]
    return _join(community, problems, component, plans, is_asked=counts[0] is not None)


def _check_parts(
    community: Community,
    problems: list[Problem],
    component: NDArray[np.int32],
    n_parts: int | str | None,
) -> None:
    """Refuse a number of parts or pins that no plan can have."""
    faults = []
    if isinstance(n_parts, str) and n_parts != "fewest":
        faults.append(f"n_parts={n_parts!r} must be a number, 'fewest' or None")
    elif n_parts is not None and not isinstance(n_parts, str):
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


def _join(
    community: Community,
    problems: Sequence[Problem],
    component: NDArray[np.int32],
    plans: Sequence[Plan],
    *,
    is_asked: bool,
) -> Result:
    """Return one result for all components."""
    n = community.n_atoms
    labels = np.empty(n, np.int64)
    reasons: list[str] = []
    first = 0
    total = int(community.households.sum())
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


def _empty_result(method: str) -> Result:
    """Return the plan of a graph without atoms."""
    return Result(
        labels=np.zeros(0, np.int32), n_parts=0, loads=np.zeros(0, np.int64), cost=0.0,
        objective=0.0, n_out_of_range=0, shortfall=0, status="empty", bound=0.0, proven=True,
        reasons=(), method=method,
    )  # fmt: skip
