"""Why a part is out of range, in one word of a fixed list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan.geometry.arrays import components
from gridplan.partition.build import restrict
from gridplan.partition.grid_counts import has_valid_count, is_valid_count
from gridplan.partition.proofs import find_division

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition.problem import Problem
    from gridplan.partition.search import Labelling

BELOW_MINIMUM = "community_below_minimum"
NO_VALID_COUNT = "no_valid_count"
OVERSIZE = "oversize_unit"
ISOLATED = "isolated_part"
NO_DIVISION = "no_contiguous_division"
NOT_FOUND = "not_found"


def explain(
    problem: Problem,
    plan: Labelling,
    *,
    total: int,
    is_whole: bool,
    is_asked: bool,
    is_brief: bool = False,
) -> list[str]:
    """Return the reason of each part of one component, ``""`` for a part in range.

    ``total`` is the load of the whole community, ``is_whole`` whether the component is all
    of it, ``is_asked`` whether the caller fixed the number of parts.
    """
    loads = problem.loads(plan.labels, plan.n_parts)
    is_out = (loads < problem.lower) | (loads > problem.upper)
    reasons = [""] * plan.n_parts
    if not is_out.any():
        return reasons
    largest = np.zeros(plan.n_parts, np.int64)
    np.maximum.at(largest, plan.labels, problem.households)
    pieces = pieces_without_oversize(problem)
    for part in np.flatnonzero(is_out):
        if total < problem.lower:
            reasons[part] = BELOW_MINIMUM
        elif largest[part] > problem.upper:
            reasons[part] = OVERSIZE
        else:
            piece = pieces[np.flatnonzero(plan.labels == part)[0]]
            reasons[part] = _explain_piece(
                problem,
                plan,
                np.flatnonzero(pieces == piece),
                is_whole=is_whole,
                is_asked=is_asked,
                is_brief=is_brief,
            )
    return reasons


def _explain_piece(
    problem: Problem,
    plan: Labelling,
    atoms: NDArray[np.int64],
    *,
    is_whole: bool,
    is_asked: bool,
    is_brief: bool,
) -> str:
    """Return the reason of a part without oversize atom in the piece of ``atoms``."""
    load = int(problem.households[atoms].sum())
    is_piece_whole = atoms.size == problem.n_atoms
    if load < problem.lower:
        return BELOW_MINIMUM if is_whole and is_piece_whole else ISOLATED
    if not has_valid_count(load, problem.lower, problem.upper):
        return NO_VALID_COUNT
    total = int(problem.households.sum())
    if is_asked and not is_valid_count(total, plan.n_parts, problem.lower, problem.upper):
        return NO_VALID_COUNT
    is_proven = plan.is_proven_infeasible
    if not is_piece_whole and not plan.is_proven and not is_brief:
        # oversize atoms alone make the whole infeasible: the piece needs its own proof
        is_proven = find_division(restrict(problem, atoms), None, effort=1)[0]
    return NO_DIVISION if is_proven else NOT_FOUND


def pieces_without_oversize(problem: Problem) -> NDArray[np.int64]:
    """Return the connected piece of each atom once atoms above the bound are taken out."""
    is_oversize = problem.households > problem.upper
    inner = problem.ends[~is_oversize[problem.ends].any(axis=1)]
    pieces = components(problem.n_atoms, inner[:, 0], inner[:, 1])
    pieces[is_oversize] = -1
    pieces[~is_oversize] = np.unique(pieces[~is_oversize], return_inverse=True)[1]
    return pieces
