"""Atoms pinned to parts: what to say when they contradict, and how parts are numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition.problem import Problem

PINS_MESSAGE = (
    "fixed: the atoms pinned to one part cannot be joined without passing through another"
    " part's, or leave too few free atoms for the other parts; unpin some of them"
)


def match_pins(
    problem: Problem, labels: NDArray[np.int64], n_parts: int
) -> NDArray[np.int64] | None:
    """Renumber parts so that pinned atoms lie in theirs; None where they cannot."""
    pinned = np.flatnonzero(problem.pins >= 0)
    number = np.full(n_parts, -1, np.int64)
    for atom in pinned:
        part = labels[atom]
        if number[part] >= 0 and number[part] != problem.pins[atom]:
            return None
        number[part] = problem.pins[atom]
    used = number[number >= 0]
    if np.unique(used).size < used.size:
        return None
    number[number < 0] = np.setdiff1d(np.arange(n_parts), used)
    return number[labels]
