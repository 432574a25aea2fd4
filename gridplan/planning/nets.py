"""Nets of grids that several plans draw: matched with each other, and how far they are apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy.optimize import linear_sum_assignment, linprog

from gridplan.partition.least import least_moved

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A code in common speaks for two grids being the same like this share of their households.
_SAME_CODE = 0.5


class Net(NamedTuple):
    """The part of each building or atom, −1 for none, and the code of each part."""

    label: NDArray[np.int64]
    codes: NDArray[np.str_]


def net_of(codes: NDArray[np.object_]) -> Net:
    """Return codes as a net; ``""`` stands for no grid."""
    label = np.full(len(codes), -1)
    known = codes != ""
    names, label[known] = np.unique(codes[known].astype(str), return_inverse=True)
    return Net(label, names)


def matched(one: Net, other: Net, count: NDArray[Any]) -> tuple[NDArray[np.int64], float]:
    """Return the part of the other net for each part of one, −1 for none, and what is common.

    Parts are matched so that most households are in common. Nets that share a code most
    likely mean the same grid by it: that counts as much as half of its households.
    """
    common = np.zeros((len(one.codes), len(other.codes)))
    both = (one.label >= 0) & (other.label >= 0)
    np.add.at(common, (one.label[both], other.label[both]), count[both])
    same = one.codes[:, None] == other.codes[None]
    smaller = np.minimum(common.sum(axis=1)[:, None], common.sum(axis=0)[None])
    mine, theirs = linear_sum_assignment(-(common + _SAME_CODE * same * smaller))
    real = common[mine, theirs] > 0
    match = np.full(len(common), -1)
    match[mine[real]] = theirs[real]
    return match, float(common[mine, theirs].sum())


def apart_from(one: Net, other: Net, count: NDArray[Any]) -> float:
    """Return the households whose part is not the matching one."""
    both = (one.label >= 0) & (other.label >= 0)
    return float(count[both].sum()) - matched(one, other, count)[1]


def _least_apart(one: Net, other: Net, count: NDArray[np.int64]) -> float:
    """Return the fewest households whose part differs, whatever the codes say."""
    nameless = other.codes.astype(object)
    nameless[:] = None
    return apart_from(one, other._replace(codes=nameless), count)


def least_distance(
    nets: NDArray[np.object_],
    count: NDArray[np.int64],
    weight: NDArray[np.float64],
    bounds: tuple[int, int],
) -> float:
    """Return the weighted households that every plan in range moves in one community.

    What a plan differs from two nets is at least what these differ from each other, and
    what it differs from one at least what brings that into range: the best plan that both
    allow is a linear program of as many unknowns as there are nets.
    """
    n = len(nets)
    known = (nets != "").all(axis=0)  # a building that a net does not know says nothing
    drawn, count = [net_of(net[known]) for net in nets], count[known]
    pairs = [(i, j) for i in range(n) for j in range(i)]
    apart = np.array([_least_apart(drawn[i], drawn[j], count) for i, j in pairs])
    loads = [np.bincount(net.label, count).astype(np.int64) for net in drawn]
    # A building that only some nets know might bring others into range.
    least = [
        least_moved(load, lower=bounds[0], upper=bounds[1]) if known.all() else 0 for load in loads
    ]
    if not apart.any() and not any(least):
        return 0.0
    rows = np.zeros((len(pairs), n))
    for row, pair in enumerate(pairs):
        rows[row, list(pair)] = -1.0
    found = linprog(weight, A_ub=rows, b_ub=-apart, bounds=[(one, None) for one in least])
    return float(found.fun)
