"""From a checked graph to one result: solve each component, then join the plans."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from gridplan.errors import InputError
from gridplan.partition.build import build_problems, is_number
from gridplan.partition.explain import NO_DIVISION, NO_VALID_COUNT, NOT_FOUND, explain
from gridplan.partition.grid_counts import allocate_counts
from gridplan.partition.pins import PINS_MESSAGE
from gridplan.partition.problem import Result, Score
from gridplan.partition.search import best_by_count
from gridplan.partition.solve import METHODS, is_solved_small, solve_component

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from gridplan.partition.build import Graph
    from gridplan.partition.problem import Problem
    from gridplan.partition.search import Labelling

T = TypeVar("T")
MIN_DIFFERENCE = 0.2  # share of the cut edges of two plans that only one of them cuts
N_TRIES_PER_PLAN = 6
OF_THE_COUNT = {NO_VALID_COUNT, NO_DIVISION}


@dataclass(frozen=True, slots=True)
class Options:
    """How to solve: the arguments of `partition_graph` that are not data."""

    n_parts: int | str | None
    method: str
    effort: float
    seed: int
    n_best: int = 1
    is_brief: bool = False

    def faults(self) -> list[str]:
        """Return what is wrong with the options."""
        faults = []
        if self.method not in METHODS:
            faults.append(f"method={self.method!r} must be one of {', '.join(METHODS)}")
        if not (is_number(self.effort) and self.effort > 0):
            faults.append(f"effort={self.effort!r} must be finite and > 0")
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


def solve_graph(graph: Graph, options: Options) -> Result:
    """Return the plan of one graph."""
    problems, component = build_problems(graph)
    _check_parts(graph, problems, component, options.n_parts)
    plans = solve_problems(problems, options)
    if sum(plan.n_parts for plan in plans) < _named(graph):  # a pin asks for more
        options = replace(options, n_parts=_named(graph))
        plans = solve_problems(problems, options)
    return join_plans(graph, problems, component, plans, options)


def _named(graph: Graph) -> int:
    """Return the least number of parts in which every pinned part has its number."""
    return int(graph.fixed.max(initial=-1)) + 1


def solve_problems(problems: Sequence[Problem], options: Options) -> list[Labelling]:
    """Return one plan for each component."""
    counts: list[int | None] = [None] * len(problems)
    if isinstance(options.n_parts, int):
        if len(problems) > 1 and all(is_solved_small(p, options.method) for p in problems):
            return _share_exactly(problems, options.n_parts)
        counts = list(allocate_counts(problems, options.n_parts))
    plans = [
        solve_component(
            problem,
            method=options.method,
            n_parts=count,
            is_fewest=options.n_parts == "fewest",
            effort=options.effort,
            seed=options.seed,
            is_brief=options.is_brief,
        )
        for problem, count in zip(problems, counts, strict=True)
    ]
    if len(problems) > 1 and isinstance(options.n_parts, int):
        # each is the best for its share, but the shares are found by counting alone
        plans = [replace(plan, is_proven=False, is_proven_infeasible=False) for plan in plans]
    return plans


def _share_exactly(problems: Sequence[Problem], n_parts: int) -> list[Labelling]:
    """Return the proven best plans with ``n_parts`` parts over all components together."""
    shares: dict[int, tuple[Score, tuple[Labelling, ...]]] = {0: (Score(0, 0, 0.0), ())}
    for problem in problems:
        far = int(problem.households.sum()) + problem.lower
        found = best_by_count(problem, min(problem.n_atoms, n_parts), most_away=far)
        grown: dict[int, tuple[Score, tuple[Labelling, ...]]] = {}
        for used, (score, plans) in shares.items():
            for k, plan in found.items():
                total = Score(
                    score.shortfall + plan.score.shortfall,
                    score.n_out_of_range + plan.score.n_out_of_range,
                    score.objective + plan.score.objective,
                )
                if used + k <= n_parts and (used + k not in grown or total < grown[used + k][0]):
                    grown[used + k] = total, (*plans, plan)
        shares = grown
    if n_parts not in shares:
        raise InputError(PINS_MESSAGE)
    return list(shares[n_parts][1])


def find_alternatives(graph: Graph, options: Options, best: Result) -> tuple[Result, ...]:
    """Return plans as good in shortfall as the best whose borders run elsewhere.

    Each try makes every edge dearer that earlier plans cut, and scores the plan it finds
    by the true costs.
    """
    found = [best]
    n_wanted = options.n_best - 1
    problems, component = build_problems(graph)
    if best.n_parts == _named(graph):  # fewer would leave a pin without its part
        options = replace(options, n_parts=best.n_parts)
    mean = float(graph.weight.mean()) if graph.weight.size else 0.0
    times = np.zeros(len(graph.ends))
    for number in range(N_TRIES_PER_PLAN * n_wanted):
        times += _cuts(graph, found[-1])
        tilted = replace(graph, weight=graph.weight * (1 + 0.3 * times) + 0.1 * mean * times)
        tries = replace(options, seed=options.seed + number + 1, method="default")
        plans = solve_problems(build_problems(tilted)[0], tries)
        plans = [
            replace(
                plan,
                score=problem.score(plan.labels, plan.n_parts),
                bound=float("nan"),
                is_proven=False,
            )
            for problem, plan in zip(problems, plans, strict=True)
        ]
        result = join_plans(graph, problems, component, plans, tries)
        is_as_good = (result.shortfall, result.n_out_of_range) <= (
            best.shortfall,
            best.n_out_of_range,
        )
        if is_as_good and all(_difference(graph, result, o) >= MIN_DIFFERENCE for o in found):
            found.append(result)
            if len(found) > n_wanted:
                break
    return tuple(sorted(found[1:], key=lambda result: result.objective))


def _cuts(graph: Graph, result: Result) -> NDArray[np.bool_]:
    """Return which edges a plan cuts."""
    return result.labels[graph.ends[:, 0]] != result.labels[graph.ends[:, 1]]


def _difference(graph: Graph, one: Result, other: Result) -> float:
    """Return the share of the cut edges of two plans that only one of them cuts."""
    a, b = _cuts(graph, one), _cuts(graph, other)
    either = int((a | b).sum())
    return float((a ^ b).sum()) / either if either else 0.0


def _check_parts(
    graph: Graph,
    problems: list[Problem],
    component: NDArray[np.int64],
    n_parts: int | str | None,
) -> None:
    """Refuse a number of parts or pins that no plan can have."""
    faults = []
    if isinstance(n_parts, int):
        least = sum(max(problem.n_pinned, 1) for problem in problems)
        if not least <= n_parts <= graph.n_atoms:
            faults.append(
                f"n_parts={n_parts} must lie in {least}..{graph.n_atoms}: at least one for"
                f" each of {len(problems)} components and each pinned part, at most one an atom"
            )
    pinned = np.flatnonzero(graph.fixed >= 0)
    if pinned.size:
        named, most = _named(graph), n_parts if isinstance(n_parts, int) else graph.n_atoms
        if named > most:
            faults.append(
                f"fixed: part {named - 1} is pinned, which asks for {named} parts: number pinned"
                f" parts 0..{most - 1}, or leave them free (-1)"
            )
        pairs = np.unique(np.column_stack([graph.fixed[pinned], component[pinned]]), axis=0)
        names, times = np.unique(pairs[:, 0], return_counts=True)
        if (times > 1).any():
            faults.append(
                f"fixed: part {names[times > 1][0]} is pinned in several components; add a"
                " bridge as an edge or unpin"
            )
    if faults:
        raise InputError("; ".join(faults))


def join_plans(
    graph: Graph,
    problems: Sequence[Problem],
    component: NDArray[np.int64],
    plans: Sequence[Labelling],
    options: Options,
) -> Result:
    """Return one result for all components."""
    n = graph.n_atoms
    labels = np.empty(n, np.int64)
    reasons: list[str] = []
    first = 0
    total = int(graph.households.sum())
    is_asked = isinstance(options.n_parts, int)
    is_shared = is_asked and len(problems) > 1
    for c, (problem, plan) in enumerate(zip(problems, plans, strict=True)):
        if len(problems) == 1:
            labels[:] = plan.labels
        else:
            labels[component == c] = plan.labels + first
        found = explain(
            problem,
            plan,
            total=total,
            is_whole=len(problems) == 1,
            is_asked=is_asked,
            is_brief=options.is_brief,
        )
        if is_shared and not plan.is_proven:  # another share might do
            found = [NOT_FOUND if why in OF_THE_COUNT else why for why in found]
        reasons += found
        first += plan.n_parts
    numbers = _number_parts(labels, first, graph.fixed)
    final = numbers[labels].astype(np.int32)
    by_number = [""] * first
    for old, new in enumerate(numbers):
        by_number[new] = reasons[old]
    loads = np.zeros(first, np.int64)
    np.add.at(loads, final, graph.households)
    is_cut = final[graph.ends[:, 0]] != final[graph.ends[:, 1]]
    shortfall = sum(plan.score.shortfall for plan in plans)
    return Result(
        labels=final,
        n_parts=first,
        loads=loads,
        cost=float(graph.cost[is_cut].sum()),
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
    labels: NDArray[np.int64], n_parts: int, fixed: NDArray[np.int64]
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
        labels=np.zeros(0, np.int32),
        n_parts=0,
        loads=np.zeros(0, np.int64),
        cost=0.0,
        objective=0.0,
        n_out_of_range=0,
        shortfall=0,
        status="empty",
        bound=0.0,
        proven=True,
        reasons=(),
        method=method,
    )
