"""Plans as a department might have drawn them: some atoms went to neighbour grids by chance."""

from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

import gridplan as gp
from gridplan.plan.assignment import Assignment
from gridplan.plan.core import Plan


class Blurred(NamedTuple):
    """A plan that was blurred, and the atoms that are in another grid than before."""

    plan: Plan
    wrong: NDArray[np.bool_]


def blurred(plan: Plan, seed: int, *, share: float = 0.1) -> Blurred:
    """Return a plan after a share of its atoms, by chance, went to neighbour grids.

    The atom with most households of each grid stays: a grid may not go altogether.
    """
    assignment, rng = _assignment(plan), np.random.default_rng(seed)
    pairs = rng.permutation(_over_borders(assignment))
    order = np.argsort(assignment.ground.atoms["households"].to_numpy(), kind="stable")
    core = np.zeros(len(assignment.grids), np.int64)
    core[assignment.grid[order]] = order
    pairs = pairs[~np.isin(pairs[:, 0], core)]
    _, first = np.unique(pairs[:, 0], return_index=True)
    chosen = pairs[np.sort(first)][: int(share * len(assignment.grid))]
    grid = assignment.grid.copy()
    grid[chosen[:, 0]] = assignment.grid[chosen[:, 1]]
    return _drawn(plan, grid)


def blurred_apart(
    plan: Plan, seed: int, taken: set[int], *, share: float = 0.1, most: float = 0.2
) -> Blurred:
    """Return a plan after a share of atoms that no other took went to neighbour grids.

    No grid loses more than `most` of its households: a grid of which less is left is
    another one. What this one takes is added to `taken`.
    """
    assignment = _assignment(plan)
    count = assignment.ground.atoms["households"].to_numpy()
    grid = assignment.grid.copy()
    left = most * np.bincount(grid, count)
    mine: set[int] = set()
    for atom, beside in np.random.default_rng(seed).permutation(_over_borders(assignment)):
        if len(mine) >= share * len(grid):
            break
        home = assignment.grid[atom]
        if atom not in taken and atom not in mine and count[atom] <= left[home]:
            left[home] -= count[atom]
            grid[atom] = assignment.grid[beside]
            mine.add(atom)
    taken |= mine
    return _drawn(plan, grid)


def _assignment(plan: Plan) -> Assignment:
    """Return the atoms of a plan and their grids."""
    assert plan.assignment is not None
    return plan.assignment


def _over_borders(assignment: Assignment) -> NDArray[np.int64]:
    """Return pairs of atoms on either side of a border of two basic grids, both ways round."""
    basic = (assignment.grids["kind"] == "basic").to_numpy()
    pairs = assignment.ground.neighbours[["left", "right"]].to_numpy()
    sides = assignment.grid[pairs]
    pairs = pairs[(sides[:, 0] != sides[:, 1]) & basic[sides].all(axis=1)]
    return np.concatenate([pairs, pairs[:, ::-1]])


def _drawn(plan: Plan, grid: NDArray[np.int64]) -> Blurred:
    """Return the plan with other grids of its atoms."""
    assert plan.layers is not None
    before = _assignment(plan)
    drawn = gp.finish(replace(before, grid=grid), plan.layers, rules=plan.rules)
    return Blurred(drawn, grid != before.grid)
