"""Whether some atoms can lie in one part: a division in range, or the proof of none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan.partition.build import build_problems, read_graph
from gridplan.partition.problem import Weights
from gridplan.partition.proofs import list_columns

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from gridplan.partition.problem import Problem

_MAX_VISITS = 2_000_000
_MAX_SETS = 60_000
_MAX_NODES = 20_000


def divide_with(
    households: ArrayLike, edges: ArrayLike, together: ArrayLike, *, lower: int, upper: int
) -> tuple[NDArray[np.int64] | None, bool]:
    """Return a division in range with some atoms in one part, or whether there is none.

    Every connected set in range is listed, and a choice of them that holds each atom once
    is looked for: complete, hence for few atoms only.

    Parameters
    ----------
    households, edges
        As of `gridplan.partition_graph`.
    together
        Atoms that are to be in one part.
    lower, upper
        Bounds on the households of a part.

    Returns
    -------
    labels, is_none
        Labels from 0, ``together`` in part 0, or None; whether it is proven that no
        division exists. None and False where there are too many sets.

    Examples
    --------
    >>> path = [(0, 1), (1, 2), (2, 3)]
    >>> divide_with([2, 1, 1, 2], path, [0, 1], lower=3, upper=3)[0].tolist()
    [0, 0, 1, 1]
    >>> divide_with([2, 1, 1, 2], path, [1, 2], lower=3, upper=3)
    (None, True)
    """
    pins = np.unique(np.asarray(together, dtype=np.int64))
    community = read_graph(
        households,
        edges,
        costs=None,
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
    problems, component = build_problems(community)
    if len(np.unique(component[pins])) > 1:
        return None, True
    labels = np.zeros(community.n_atoms, np.int64)
    first = 1
    for number, problem in enumerate(problems):
        mine = np.flatnonzero(component == number)
        found, is_none = _cover(problem, np.flatnonzero(np.isin(mine, pins)))
        if found is None:
            return None, is_none
        if component[pins[0]] == number:
            labels[mine] = np.where(
                found == found[np.searchsorted(mine, pins[0])], 0, found + first
            )
        else:
            labels[mine] = found + first
        first += int(found.max()) + 1
    return np.unique(labels, return_inverse=True)[1].astype(np.int64), False


def _cover(problem: Problem, pins: NDArray[np.int64]) -> tuple[NDArray[np.int64] | None, bool]:
    """Return labels of one component, or whether there are none for certain."""
    from scipy.optimize import LinearConstraint, milp
    from scipy.sparse import csc_array

    listed = list_columns(
        problem,
        lower=problem.lower,
        upper=problem.upper,
        max_cut=np.inf,
        max_visits=_MAX_VISITS,
        max_columns=_MAX_SETS,
    )
    if listed is None:
        return None, False
    columns, starts = listed
    matrix = csc_array(
        (np.ones(columns.size), columns, starts), shape=(problem.n_atoms, starts.size - 1)
    )
    held = np.asarray(matrix[pins].sum(axis=0)).ravel() if len(pins) else np.zeros(starts.size - 1)
    matrix = matrix[:, np.flatnonzero((held == 0) | (held == len(pins)))]
    if not matrix.shape[1]:
        return None, True
    once = np.ones(problem.n_atoms)
    solved = milp(
        np.ones(matrix.shape[1]),
        integrality=np.ones(matrix.shape[1]),
        bounds=(0, 1),
        constraints=LinearConstraint(matrix, once, once),
        options={"node_limit": _MAX_NODES},
    )
    if solved.x is None:
        return None, solved.status == 2
    labels = np.empty(problem.n_atoms, np.int64)
    for part, column in enumerate(np.flatnonzero(solved.x > 0.5)):
        labels[matrix.indices[matrix.indptr[column] : matrix.indptr[column + 1]]] = part
    return labels, False
