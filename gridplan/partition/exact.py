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

from gridplan.partition.pins import match_pins
from gridplan.partition.proofs import find_division, list_columns
from gridplan.partition.search import Labelling

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csc_array

    from gridplan.partition.problem import Problem

MAX_VISITS = 6_000_000
MAX_COLUMNS = 250_000
MAX_NODES = 2_000
MAX_KEPT = 20_000  # sets left for the integer programme
MAX_JOINING = 2_000  # sets that join the relaxation at a time
MAX_ROUNDS = 3
TOLERANCE = 1e-7


def prove_plan(
    problem: Problem,
    ranked: list[tuple[int, int]],
    plan: Labelling,
    *,
    effort: float,
) -> Labelling:
    """Improve a plan to the proven optimum, or return it with the best bound found."""
    if plan.is_proven:
        return plan
    if plan.score.shortfall > 0:
        return plan
    preferred = [k for least, k in ranked[: _place(ranked, plan.n_parts)] if least == 0]
    is_first = True
    for k in preferred:
        is_none, labels = find_division(problem, k, effort=10 * effort)
        if labels is not None and problem.n_pinned == 0:
            plan = Labelling(labels, k, problem.score(labels, k))
            break
        is_first = is_first and is_none
    return _prove_objective(problem, plan, is_first=is_first, effort=effort)


def _place(ranked: list[tuple[int, int]], n_parts: int) -> int:
    """Return the place of a count in the order of preference."""
    return [k for _, k in ranked].index(n_parts)


def _prove_objective(
    problem: Problem, plan: Labelling, *, is_first: bool, effort: float
) -> Labelling:
    """Find the least objective among plans in range with the plan's number of parts."""
    known = plan.score.objective
    listed = list_columns(
        problem,
        lower=problem.lower,
        upper=problem.upper,
        max_cut=known + TOLERANCE,
        max_visits=int(MAX_VISITS * effort),
        max_columns=int(MAX_COLUMNS * effort),
    )
    if listed is None:
        return _bound_by_cuts(problem, plan, effort=effort)
    model = _Columns(problem, *listed)
    bound, chosen = model.choose(plan.n_parts, known, max_nodes=int(MAX_NODES * effort))
    if chosen is not None:
        labels = model.labels(chosen)
        better = Labelling(labels, plan.n_parts, problem.score(labels, plan.n_parts))
        if better.score < plan.score:
            plan = better
    best = plan.score.objective
    is_proven = is_first and bound >= best - 1e-6 * max(1.0, abs(best))
    return replace(plan, is_proven=is_proven, bound=min(bound, best))


class _Columns:
    """The set-partition model: every atom lies in exactly one chosen set."""

    def __init__(
        self, problem: Problem, columns: NDArray[np.int64], starts: NDArray[np.int64]
    ) -> None:
        from scipy.sparse import csc_array as matrix_of

        from gridplan.partition._kernels.cover import price_sets

        n_sets = starts.size - 1
        shape = (problem.n_atoms, n_sets)
        matrix = matrix_of((np.ones(columns.size), columns, starts), shape=shape)
        value = np.empty(n_sets)
        inside = np.zeros(problem.n_atoms, np.bool_)
        price_sets(columns, starts, problem.arrays, inside, value)
        keep = _respects_pins(problem, matrix)
        self.problem = problem
        self.matrix = matrix[:, keep]
        self.value = value[keep]

    def choose(
        self, n_parts: int, known: float, *, max_nodes: int
    ) -> tuple[float, NDArray[np.int64] | None]:
        """Return a lower bound and the cheapest choice of sets, None if none is better.

        Sets whose reduced cost in the relaxation exceeds the gap to the plan already
        known cannot be in a better plan; few are left for the integer programme.
        """
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import csc_array as matrix_of
        from scipy.sparse import vstack

        n_sets = self.value.size
        if n_sets == 0:
            return float("inf"), None
        rows = vstack([self.matrix, matrix_of(np.ones((1, n_sets)))], format="csc")
        sums = np.append(np.ones(self.problem.n_atoms), n_parts)
        bound, reduced = self._relax(rows, sums)
        if reduced is None:
            return bound, None
        keep = np.flatnonzero(reduced <= known - bound + TOLERANCE)
        if keep.size == 0:
            return known, None
        if keep.size > MAX_KEPT:
            return bound, None
        found = milp(
            self.value[keep],
            integrality=np.ones(keep.size),
            bounds=Bounds(0, 1),
            constraints=LinearConstraint(rows[:, keep], sums, sums),
            options={"node_limit": max_nodes, "mip_rel_gap": 1e-7},
        )
        if found.status == 2:
            return known, None
        if found.mip_dual_bound is not None:
            bound = max(bound, float(found.mip_dual_bound))
        bound = min(bound, known)
        return bound, None if found.x is None else keep[found.x > 0.5]

    def _relax(
        self, rows: csc_array, sums: NDArray[np.float64]
    ) -> tuple[float, NDArray[np.float64] | None]:
        """Return the value of the relaxation and the reduced cost of every set.

        Sets join the linear programme only when their reduced cost is negative; an
        artificial set for each row keeps it feasible.
        """
        from scipy.optimize import linprog
        from scipy.sparse import eye_array, hstack

        n_rows = sums.size
        dear = (float(self.value.max()) + 1) * n_rows
        slack = eye_array(n_rows, format="csc")
        active = np.argsort(self.value / rows.sum(axis=0), kind="stable")[:MAX_JOINING]
        while True:
            solved = linprog(
                np.append(self.value[active], np.full(n_rows, dear)),
                A_eq=hstack([rows[:, active], slack], format="csc"),
                b_eq=sums,
                method="highs",
            )
            reduced = self.value - rows.T @ solved.eqlin.marginals
            new = np.flatnonzero(reduced < -TOLERANCE)
            if new.size == 0:
                break
            new = new[np.argsort(reduced[new], kind="stable")[:MAX_JOINING]]
            active = np.concatenate([active, new])
        if solved.x[active.size :].sum() > TOLERANCE:
            return float("inf"), None
        return float(solved.fun), reduced

    def labels(self, chosen: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the labels of a choice of sets; pinned parts get their own numbers."""
        labels = np.empty(self.problem.n_atoms, np.int64)
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


def _bound_by_cuts(problem: Problem, plan: Labelling, *, effort: float) -> Labelling:
    """Bound the cut by a model of atoms and edges, cutting off disconnected parts."""
    from gridplan.partition.edge_model import EdgeModel

    model = EdgeModel(problem, plan.n_parts)
    bound = 0.0
    for _ in range(int(MAX_ROUNDS * effort)):
        value, labels = model.solve(limit=plan.score.objective, max_nodes=int(20 * effort))
        bound = max(bound, value)
        if labels is None or bound >= plan.score.objective - TOLERANCE:
            break
        if not model.cut_off(labels):
            score = problem.score(labels, plan.n_parts)
            if score < plan.score:
                plan = replace(plan, labels=labels, score=score)
            break
    return replace(plan, bound=min(bound, plan.score.objective))
