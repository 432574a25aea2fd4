"""What no plan in range can avoid: households that must move, whatever is done.

Counting says how many must leave a part that is over, and come to one that is short. What
the ground says beyond that, `gridplan.partition.fewest` proves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray


def least_moved(
    loads: ArrayLike,
    *,
    lower: int,
    upper: int,
    units: Sequence[ArrayLike] | None = None,
) -> int:
    """Return households that change their part in every plan in range; 0 if there is none.

    With as many parts as before, what is over must leave and what is short must come. A
    new part is filled with households that moved; a part that is given up loses all.

    Parameters
    ----------
    loads
        Households of each old part, ``(n_parts,)``.
    lower, upper
        Bounds on the households of a part.
    units
        Households of each building, by old part: what moves is a sum of these, so that an
        excess of 4 costs a building of 30 where there is none smaller.

    Examples
    --------
    >>> least_moved([520, 400], lower=300, upper=500)
    20
    >>> least_moved([520, 400], lower=300, upper=500, units=[[130] * 4, [100] * 4])
    130
    >>> least_moved([620], lower=300, upper=500)
    300
    """
    load = np.asarray(loads, dtype=np.int64)
    order = np.argsort(load, kind="stable")
    total, n = int(load.sum()), len(load)
    if not n:
        return 0
    fewest, most = max(-(-total // upper), 1), total // max(lower, 1)
    over = {part: _least_sum(int(load[part]) - upper, [part], units) for part in range(n)}
    short = {
        part: _least_sum(lower - int(load[part]), [one for one in range(n) if one != part], units)
        for part in range(n)
    }
    return _least_of_counts(load, order, over, short, lower, range(fewest, most + 1))


def _least_of_counts(
    load: NDArray[np.int64],
    order: NDArray[np.int64],
    over: dict[int, int],
    short: dict[int, int],
    lower: int,
    counts: range,
) -> int:
    """Return the fewest households that move, over all numbers of parts."""
    n, best = len(load), 0
    for k in counts:
        given_up, kept = order[: max(n - k, 0)], order[max(n - k, 0) :].tolist()
        leaving = sum(over[part] for part in kept) + int(load[given_up].sum())
        coming = sum(short[part] for part in kept) + max(k - n, 0) * lower
        moved = max(leaving, coming)
        best = moved if k == counts[0] else min(best, moved)
    return best


def _least_sum(least: int, parts: Sequence[int], units: Sequence[ArrayLike] | None) -> int:
    """Return the least sum of some buildings of these parts that reaches a number."""
    if least <= 0:
        return 0
    if units is None:
        return least
    sizes = np.concatenate([np.zeros(0), *(np.asarray(units[part]) for part in parts)])
    sizes = sizes[sizes > 0].astype(np.int64)
    larger = sizes[sizes >= least]
    best = int(larger.min()) if len(larger) else int(sizes.sum())
    # Bit i of `sums`: some of the smaller buildings hold i households together.
    sums, mask = 1, (1 << (best + 1)) - 1
    for size in sizes[sizes < least].tolist():
        sums |= (sums << size) & mask
    reached = sums >> least
    if not reached:
        return max(best, least)
    return min(best, least + (reached & -reached).bit_length() - 1)
