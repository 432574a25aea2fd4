"""A small integer generator whose numbers are the same compiled or not, on any machine.

Only shifts and exclusive-or are used (Marsaglia 2003, xorshift64), so that nothing
overflows; logarithms come from a rounded table, because the last digit of ``log`` differs
between mathematical libraries and one different digit would give another plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan._compile import inner_kernel, kernel

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MASK = 2**64 - 1  # plain Python's numbers are longer
EXPONENTIAL = np.round(-np.log((np.arange(4096) + 0.5) / 4096), 9)


@inner_kernel
def advance(state: NDArray[np.uint64]) -> np.uint64:
    """Step the generator and return 64 random bits."""
    x = state[0]
    x ^= (x << 13) & _MASK
    x ^= x >> 7
    x ^= (x << 17) & _MASK
    state[0] = x
    return x


@kernel(lambda _state, _n: 1)
def below(state: NDArray[np.uint64], n: int) -> int:
    """Return a whole number in ``0..n-1``, n < 2**31."""
    return int((np.int64(advance(state) >> 33) * n) >> 31)


@inner_kernel
def exponential(state: NDArray[np.uint64]) -> float:
    """Return an exponential deviate of mean one, out of 4,096 quantiles."""
    return EXPONENTIAL[np.int64(advance(state) >> 52)]
