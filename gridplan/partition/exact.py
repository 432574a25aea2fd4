"""Proven optima: choose among all sets that may be a part, else cut off disconnected plans.

A set whose border is dearer than the best plan known cannot be part of a better one, and a
border counts as soon as it is decided; so for communities the sets that remain can be
listed, and choosing among them is a set-partition problem whose relaxation is nearly tight.
Where they are too many, a model of atoms and edges without contiguity gives the bound, and
each disconnected part it proposes is cut off (Validi & Buchanan 2022, a,b-separators).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from gridplan.partition.core import Score
from gridplan.partition.proofs import find_division, list_columns
from gridplan.partition.search import Plan

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition.core import Problem

MAX_VISITS = 1_000_000
MAX_COLUMNS = 60_000
MAX_NODES = 2_000
MAX_ROUNDS = 8
TOLERANCE = 1e-7


def prove_plan(
    problem: Problem,
    ranked: list[tuple[int, int]],
    plan: Plan,
    *,
    effort: float,
) -> Plan:
    """Improve a plan to the proven optimum, or return it with the best bound found."""
    if plan.is_proven:
        return plan
    if plan.score.shortfall > 0:
        return _prove_shortfall(problem, ranked, plan, effort=effort)
    preferred = [k for least, k in ranked[: _place(ranked, plan.n_parts)] if least == 0]
    is_first = True
    for k in preferred:
        is_none, labels = find_division(problem, k, effort=10 * effort)
        if labels is not None and problem.n_pinned == 0:
            plan = Plan(labels, k, problem.score(labels, k))
            break
        is_first = is_first and is_none
    return _prove_objective(problem, plan, is_first=is_first, effort=effort)


def _place(ranked: list[tuple[int, int]], n_parts: int) -> int:
    """Return the place of a count in the order of preference."""
    return [k for _, k in ranked].index(n_parts)


def _prove_objective(problem: Problem, plan: Plan, *, is_first: bool, effort: float) -> Plan:
    """Find the least objective among plans in range with the plan's number of parts."""
    limit = plan.score.objective + TOLERANCE
    listed = list_columns(
        problem, lower=problem.lower, upper=problem.upper, max_cut=limit,
        max_visits=int(MAX_VISITS * effort), max_columns=int(MAX_COLUMNS * effort),
    )  # fmt: skip
    if listed is None:
        return _bound_by_cuts(problem, plan, effort=effort)
    model = _Columns(problem, *listed)
    bound, chosen = model.choose(model.value, plan.n_parts, effort=effort)
    if chosen is None:
        # nothing cheaper exists, or the solver's nodes ran out
        bound = max(bound, 0.0) if np.isfinite(bound) else plan.score.objective
    else:
        labels = model.labels(chosen)
        better = Plan(labels, plan.n_parts, problem.score(labels, plan.n_parts))
        if better.score < plan.score:
            plan = better
    is_proven = is_first and bound >= plan.score.objective - 1e-6 * max(1.0, abs(bound))
    return replace(plan, is_proven=is_proven, bound=min(bound, plan.score.objective))


def _prove_shortfall(
    problem: Problem, ranked: list[tuple[int, int]], plan: Plan, *, effort: float
) -> Plan:
    """Find the least shortfall, then the fewest parts out of range, then the objective."""
    short = plan.score.shortfall
    listed = list_columns(
        problem, lower=max(problem.lower - short, 0), upper=problem.upper + short,
        max_cut=np.inf, max_visits=int(MAX_VISITS * effort),
        max_columns=int(MAX_COLUMNS * effort),
    )  # fmt: skip
    if listed is None:
        return plan
    model = _Columns(problem, *listed)
    best, is_proven = plan, True
    for least, k in ranked:
        if least > best.score.shortfall:
            break
        found = model.choose_in_order(k, effort=effort)
        if found is None:
            is_proven = False
        elif found.score[:2] < best.score[:2] or (
            found.n_parts == best.n_parts and found.score < best.score
        ):
            best = found
    return replace(
        best,
        is_proven=is_proven,
        is_proven_infeasible=plan.is_proven_infeasible or (is_proven and best.score.shortfall > 0),
        bound=best.score.objective if is_proven else float("nan"),
    )


class _Columns:
    """The set-partition model: every atom lies in exactly one chosen set."""

    def __init__(
        self, problem: Problem, columns: NDArray[np.int32], starts: NDArray[np.int64]
    ) -> None:
        from scipy.sparse import csc_array

        n_sets = starts.size - 1
        shape = (problem.n_atoms, n_sets)
        matrix = csc_array((np.ones(columns.size), columns, starts), shape=shape)
        keep = _respects_pins(problem, matrix)
        self.problem = problem
        self.matrix = matrix[:, keep]
        loads = self.matrix.T @ problem.households
        low, high = problem.lower - loads, loads - problem.upper
        self.away = np.maximum(np.maximum(low, high), 0)
        self.value = self._values()

    def _values(self) -> NDArray[np.float64]:
        """Return what each set adds to the objective: half its border and its own terms."""
        problem = self.problem
        inside = self.matrix
        ends = problem.ends
        border = np.zeros(inside.shape[1])
        rows = inside.tocsr()
        for first in range(0, len(ends), 256):  # in blocks, to bound memory
            block = slice(first, first + 256)
            is_cut = abs(rows[ends[block, 0]] - rows[ends[block, 1]])
            border += is_cut.T @ problem.weight[block]
        value = border / 2
        if problem.terms[1] > 0:
            value += problem.terms[1] * (inside.T @ problem.households - problem.terms[0]) ** 2
        if problem.terms[2] > 0:
            area, x, y, square = (inside.T @ problem.moments).T
            area = np.where(area > 0, area, 1.0)
            value += problem.terms[2] * (square - (x**2 + y**2) / area) / area**2
        return value

    def choose(
        self,
        value: NDArray[np.float64],
        n_parts: int,
        *,
        effort: float,
        limits: tuple[tuple[NDArray[np.float64], float], ...] = (),
    ) -> tuple[float, NDArray[np.int64] | None]:
        """Return a lower bound and the cheapest choice of ``n_parts`` sets, None if none."""
        from scipy.optimize import Bounds, LinearConstraint, milp

        n_sets = self.matrix.shape[1]
        if n_sets == 0:
            return float("inf"), None
        rows = [LinearConstraint(self.matrix.tocsr(), 1, 1)]
        rows.append(LinearConstraint(np.ones((1, n_sets)), n_parts, n_parts))
        rows += [LinearConstraint(row[None], -np.inf, most) for row, most in limits]
        found = milp(
            value, integrality=np.ones(n_sets), bounds=Bounds(0, 1), constraints=rows,
            options={"node_limit": int(MAX_NODES * effort), "mip_rel_gap": 1e-7},
        )  # fmt: skip
        if found.x is None:
            is_none = found.status == 2
            return (float("inf") if is_none else float(found.mip_dual_bound or 0.0)), None
        bound = found.fun if found.mip_dual_bound is None else found.mip_dual_bound
        return float(bound), np.flatnonzero(found.x > 0.5)

    def choose_in_order(self, n_parts: int, *, effort: float) -> Plan | None:
        """Return the best plan in lexicographic order, None when unproven or none exists."""
        away = self.away.astype(np.float64)
        is_out = (away > 0).astype(np.float64)
        limits: tuple[tuple[NDArray[np.float64], float], ...] = ()
        chosen = np.zeros(0, np.int64)
        for value in (away, is_out, self.value):
            bound, found = self.choose(value, n_parts, effort=effort, limits=limits)
            if found is None:
                return None
            chosen = found
            reached = float(value[chosen].sum())
            if bound < reached - 1e-6 * max(1.0, abs(reached)):
                return None
            limits = (*limits, (value, reached + 1e-6))
        labels = self.labels(chosen)
        return Plan(labels, n_parts, self.problem.score(labels, n_parts))

    def labels(self, chosen: NDArray[np.int64]) -> NDArray[np.int32]:
        """Return the labels of a choice of sets; pinned parts get their own numbers."""
        from gridplan.partition.baselines import match_pins

        labels = np.empty(self.problem.n_atoms, np.int32)
        for part, column in enumerate(chosen):
            members = slice(self.matrix.indptr[column], self.matrix.indptr[column + 1])
            labels[self.matrix.indices[members]] = part
        matched = match_pins(self.problem, labels, len(chosen))
        return labels if matched is None else matched


def _respects_pins(problem: Problem, matrix: object) -> NDArray[np.int64]:
    """Return the sets that hold all atoms of one pin and none of another, or none."""
    n_sets = matrix.shape[1]  # type: ignore[attr-defined]
    keep = np.ones(n_sets, np.bool_)
    holds = np.zeros(n_sets, np.int64)
    for pin in range(problem.n_pinned):
        is_pinned = (problem.pins == pin).astype(np.float64)
        times = matrix.T @ is_pinned  # type: ignore[attr-defined]
        keep &= (times == 0) | (times == is_pinned.sum())
        holds += times > 0
    return np.flatnonzero(keep & (holds <= 1))


def _bound_by_cuts(problem: Problem, plan: Plan, *, effort: float) -> Plan:
    """Bound the cut by a model of atoms and edges, cutting off disconnected parts."""
    from gridplan.partition.labelling import Labelling

    model = Labelling(problem, plan.n_parts)
    bound = 0.0
    for _ in range(int(MAX_ROUNDS * effort)):
        value, labels = model.solve(limit=plan.score.objective, max_nodes=int(50 * effort))
        bound = max(bound, value)
        if labels is None or bound >= plan.score.objective - TOLERANCE:
            break
        if not model.cut_off(labels):
            score = problem.score(labels, plan.n_parts)
            if score < plan.score:
                plan = replace(plan, labels=labels, score=Score(*score))
            break
    return replace(plan, bound=min(bound, plan.score.objective))
