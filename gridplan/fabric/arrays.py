"""Small helpers for sorted arrays and graphs given as pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numba import njit

if TYPE_CHECKING:
    from numpy.typing import NDArray


def components(n: int, left: NDArray[Any], right: NDArray[Any]) -> NDArray[np.int64]:
    """Return the connected component of each of `n` nodes joined in pairs.

    Numbered in the order of their first nodes.
    """
    found: NDArray[np.int64] = _join_pairs(
        n, np.asarray(left, dtype=np.int64), np.asarray(right, dtype=np.int64)
    )
    return found


@njit(cache=True)
def _join_pairs(n: int, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.int64]:
    """Join the ends of each pair; the smallest node of a component leads it."""
    lead = np.arange(n)
    for i in range(left.size):
        a, b = left[i], right[i]
        while lead[a] != a:
            lead[a] = lead[lead[a]]
            a = lead[a]
        while lead[b] != b:
            lead[b] = lead[lead[b]]
            b = lead[b]
        lead[max(a, b)] = min(a, b)
    found = 0
    for i in range(n):
        if lead[i] == i:
            lead[i] = found
            found += 1
        else:
            lead[i] = lead[lead[i]]  # a leader comes first, so it has its number already
    return lead


def starts(*columns: NDArray[Any]) -> NDArray[np.bool_]:
    """Return where a sorted table starts a new key, shape ``(n,)``."""
    new = np.zeros(len(columns[0]), bool)
    new[:1] = True
    for column in columns:
        new[1:] |= column[1:] != column[:-1]
    return new
