"""Whether some atoms can lie in one part: the nearest division in range, or the proof of none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan.partition.build import build_problems, read_graph
from gridplan.partition.problem import Weights
from gridplan.partition.proofs import list_columns

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray
    from scipy.sparse import csc_array

    from gridplan.partition.build import Graph

_MAX_VISITS = 2_000_000
_MAX_SETS = 60_000
# Where a division is known: it need not be bettered.
_BRIEF_VISITS, _BRIEF_NAMED, _BRIEF_NODES = 100_000, 2_000, 10
_MAX_NODES = 20_000
# All borders together cost less than one household that moves.
_BORDERS = 0.5
# An atom without households stays rather than not.
_EMPTY = 1e-4


def divide_with(
    households: ArrayLike,
    edges: ArrayLike,
    labels: ArrayLike,
    fixed: ArrayLike,
    *,
    lower: int,
    upper: int,
    costs: ArrayLike | None = None,
    below: float = np.inf,
) -> tuple[NDArray[np.int64] | None, bool]:
    """Return the division nearest to a given one with some atoms in one part, or if there is none.

    Every connected set in range is listed, and a choice of them that holds each atom once
    is looked for: complete, hence for few atoms only.

    Parameters
    ----------
    households, edges, costs
        As of `gridplan.partition_graph`.
    labels
        ``(n_atoms,)`` the part of each atom now, numbered from 0.
    fixed
        ``(n_atoms,)`` part that an atom must be in, the same for all that are; -1 = free.
    lower, upper
        Bounds on the households of a part.
    below
        Households that move in a division that is known: only nearer ones are looked for.

    Returns
    -------
    labels, is_none
        Parts that households stay in keep their numbers, new ones come after the last; or
        None. Whether it is proven that no division exists. None and False where there are
        too many sets.

    Examples
    --------
    >>> path, now = [(0, 1), (1, 2), (2, 3)], [0, 0, 1, 1]
    >>> divide_with([2, 1, 1, 2], path, now, [0, 0, -1, -1], lower=3, upper=3)[0].tolist()
    [0, 0, 1, 1]
    >>> divide_with([2, 1, 1, 2], path, now, [-1, 0, 0, -1], lower=3, upper=3)
    (None, True)
    """
    from scipy.optimize import LinearConstraint, milp
    from scipy.sparse import csc_array

    graph = read_graph(
        households,
        edges,
        costs=costs,
        lower=lower,
        upper=upper,
        fixed=None,
        xy=None,
        area=None,
        groups=None,
        target=None,
        weights=Weights(),
        faults=(),
    )
    sets = _sets_in_range(graph, _MAX_VISITS if np.isinf(below) else _BRIEF_VISITS)
    if sets is None:
        return None, False
    is_pin, goal = np.asarray(fixed) >= 0, int(np.max(fixed))
    held = sets.T @ is_pin
    whole = np.flatnonzero((held == 0) | (held == is_pin.sum()))
    sets, has_pins = sets[:, whole], held[whole] > 0
    old = np.asarray(labels, dtype=np.int64)
    n_old = int(max(old.max(), goal)) + 1
    names = np.arange(n_old + 1)  # the last is new: it keeps nobody
    stays = sets.T @ ((old[:, None] == names) * (graph.households + _EMPTY)[:, None])
    moved = (sets.T @ graph.households)[:, None] - stays
    may_be = np.where(has_pins[:, None], names == goal, (stays > 0) & (names != goal))
    if may_be.sum() > _MAX_SETS:
        may_be &= names == np.where(may_be, stays, -1).argmax(axis=1)[:, None]
    may_be[:, n_old] = ~has_pins
    at, name = np.nonzero(may_be & (moved < below))
    if not len(at) or (len(at) > _BRIEF_NAMED and np.isfinite(below)):
        return None, bool(np.isinf(below))
    price = moved[at, name] + _borders(graph, sets)[at]
    named = csc_array((name < n_old, (name, np.arange(len(at)))), (n_old + 1, len(at)))
    solved = milp(
        price,
        integrality=np.ones(len(at)),
        bounds=(0, 1),
        constraints=[
            LinearConstraint(sets[:, at], 1, 1),
            LinearConstraint(moved[at, name], -np.inf, below - 0.5),
            LinearConstraint(named, 0, 1),
        ],
        options={"node_limit": _MAX_NODES if np.isinf(below) else _BRIEF_NODES},
    )
    if solved.x is None:
        return None, bool(solved.status == 2 and np.isinf(below))
    chosen = np.flatnonzero(solved.x > 0.5)
    is_new = name[chosen] == n_old
    number = np.where(is_new, n_old - 1 + np.cumsum(is_new), name[chosen])
    return (sets[:, at[chosen]] @ number).astype(np.int64), False


def _sets_in_range(graph: Graph, max_visits: int) -> csc_array | None:
    """Return every connected set in range as a column of its atoms; None if there are too many."""
    from scipy.sparse import csc_array

    problems, component = build_problems(graph)
    atoms, ends = [], [0]
    for number, problem in enumerate(problems):
        listed = list_columns(
            problem,
            lower=problem.lower,
            upper=problem.upper,
            max_cut=np.inf,
            max_visits=max_visits,
            max_columns=_MAX_SETS,
        )
        if listed is None:
            return None
        atoms.append(np.flatnonzero(component == number)[listed[0]])
        ends += (ends[-1] + listed[1][1:]).tolist()
    inside = np.concatenate(atoms)
    return csc_array((np.ones(len(inside)), inside, ends), (graph.n_atoms, len(ends) - 1))


def _borders(graph: Graph, sets: csc_array) -> NDArray[np.float64]:
    """Return what the border of each set costs; all of them less than one household."""
    left, right = (sets[graph.ends[:, side]] for side in (0, 1))
    cut = abs(left - right).T @ graph.cost
    return cut * (_BORDERS / max(2 * float(graph.cost.sum()), 1e-9))
