"""Whole numbers that stand for things: which are known, and counting out rows for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def among(
    wanted: NDArray[np.int64], known: NDArray[np.int64]
) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    """Return which keys are known, and for each of these the place of the first such.

    Parameters
    ----------
    wanted, known
        Keys, in any order.

    Examples
    --------
    >>> import numpy as np
    >>> hit, place = among(np.array([7, 4, 5]), np.array([5, 7, 5]))
    >>> hit.tolist(), place.tolist()
    ([True, False, True], [1, 0])
    """
    order = np.argsort(known, kind="stable")
    at = np.searchsorted(known[order], wanted).clip(max=max(len(known) - 1, 0))
    hit = known[order][at] == wanted if len(known) else np.zeros(len(wanted), bool)
    return hit, order[at[hit]]


def counted(count: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return each number as often as it is counted, and how often it came before.

    Parameters
    ----------
    count
        How often each of 0, 1, 2, ... is wanted.

    Examples
    --------
    >>> import numpy as np
    >>> number, step = counted(np.array([2, 0, 3]))
    >>> number.tolist(), step.tolist()
    ([0, 0, 2, 2, 2], [0, 1, 0, 1, 2])
    """
    number = np.repeat(np.arange(len(count)), count)
    step = np.arange(len(number)) - np.repeat(np.cumsum(count) - count, count)
    return number, step
