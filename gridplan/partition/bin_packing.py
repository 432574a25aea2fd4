"""Prove from loads alone that no division exists: bins that cannot be filled in range.

A few large buildings decide most infeasible communities: 229, 219, 213, 212 and 129
households make neither two parts of at most 500 nor three of at least 300, however
they lie. Contiguity need not be looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan.partition.grid_counts import has_valid_count, is_valid_count

if TYPE_CHECKING:
    from numpy.typing import NDArray

# More different fillings than this, and the loads are fine-grained enough to fit anyway.
MAX_STATES = 20_000


def has_no_packing(
    households: NDArray[np.int64], n_parts: int | None, lower: int, upper: int
) -> bool:
    """Return whether no number of parts can hold the loads, whatever their place.

    Parameters
    ----------
    households
        ``(n_atoms,)`` int64.
    n_parts
        Number of parts asked for; None for any.
    lower, upper
        Bounds of a part's load.

    Returns
    -------
    bool
        True is a proof; False means only that none was found within `MAX_STATES`.
    """
    loads = np.sort(households[households > 0])[::-1]
    total = int(loads.sum())
    if n_parts is not None:
        counts = [n_parts]
    else:
        if not has_valid_count(total, lower, upper):
            return False
        most = loads.size  # more parts than loads leave one empty, below any lower bound
        counts = [
            k
            for k in range(-(-total // upper), most + 1)
            if is_valid_count(total, k, lower, upper)
        ]
    return all(_cannot_pack(loads, k, lower, upper) for k in counts)


def _cannot_pack(loads: NDArray[np.int64], k: int, lower: int, upper: int) -> bool:
    """Return whether `k` bins provably cannot take the loads, largest load first."""
    if k > loads.size:
        return lower > 0
    states = np.zeros((1, k), np.int64)
    left = int(loads.sum())
    for load in loads:
        left -= int(load)
        grown = np.repeat(states[:, None, :], k, axis=1)
        grown[:, np.arange(k), np.arange(k)] += load
        states = grown.reshape(-1, k)
        states = states[states.max(axis=1) <= upper]
        missing = np.maximum(lower - states, 0).sum(axis=1)
        states = np.unique(np.sort(states[missing <= left], axis=1), axis=0)
        if not states.size:
            return True
        if states.shape[0] > MAX_STATES // k:
            return False
    return False
