"""Outlines of parts: which wrap around others or fray, and moves that mend it.

The objective of the search counts borders and the spread of area. Neither sees a part that
hangs on one other like a ring: the ring's border has to lie somewhere, and its area spreads
evenly. So where the best plan has such parts, it is annealed once more with prices on what
people see.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gridplan.partition.build import mean_cost
from gridplan.partition.search import make_state

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition._kernels.outline import Outline

# From these on a part has a fault: half its outline on one other; Polsby-Popper below 0.3.
WRAPPED, ROUGH = 0.5, 1 / 0.3
# Prices start a little before, so that a part does not stop right at the fault.
_WRAPPED_FROM, _ROUGH_FROM = 0.45, 2.0
# In borders of an ideal part: a part enclosed by another pays for almost three.
_WRAP_PRICE, _ROUGH_PRICE, _CLOSE_PRICE = 5.0, 0.3, 0.02
# In mean costs of an edge, for the households of a usual atom out of range.
_AWAY_PRICE = 3.0
# Proposals per atom; heat in mean costs of an edge.
_STEPS_PER_ATOM, _N_STAGES, _HOT, _COLD = 2000, 20, 3.0, 0.5
# The matrix of common borders grows with the square of the parts.
MOST_PARTS = 256


@dataclass(frozen=True, slots=True, eq=False)
class Outlines:
    """Atoms that touch, and how long their borders are.

    Parameters
    ----------
    households, area, rim
        Of each atom: households int64, square metres, length of its whole outline;
        shape ``(n_atoms,)``.
    edges, weight, length
        Pairs of atoms that touch, each once; what parting them costs; metres of
        common border; shapes ``(n_edges, 2)`` and ``(n_edges,)``.
    is_open
        Whether a part may hold together over the border, shape ``(n_edges,)``.
    """

    households: NDArray[np.int64]
    area: NDArray[np.float64]
    rim: NDArray[np.float64]
    edges: NDArray[np.int64]
    weight: NDArray[np.float64]
    length: NDArray[np.float64]
    is_open: NDArray[np.bool_]


def part_outlines(
    labels: NDArray[np.int64], n_parts: int, outlines: Outlines
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return how far each part is wrapped by one other, and how rough its outline is.

    Returns
    -------
    wrapped, rough
        Largest share of the outline with one other part, 0 to 1; squared outline over
        that of a circle of the same area, 1 or more, 0 for a part without area.

    Examples
    --------
    >>> import numpy as np
    >>> row = Outlines(
    ...     np.array([1, 1, 1]), np.ones(3), np.full(3, 4.0), np.array([[0, 1], [1, 2]]),
    ...     np.ones(2), np.ones(2), np.ones(2, bool),
    ... )
    >>> wrapped, rough = part_outlines(np.array([0, 1, 1]), 2, row)
    >>> wrapped.round(3).tolist(), rough.round(3).tolist()
    ([0.25, 0.167], [1.273, 1.432])
    """
    a, b = labels[outlines.edges].T
    is_inner = a == b
    around = np.bincount(labels, outlines.rim, n_parts)
    around -= 2 * np.bincount(a[is_inner], outlines.length[is_inner], n_parts)
    area = np.bincount(labels, outlines.area, n_parts)
    keys = np.concatenate([a * n_parts + b, b * n_parts + a])[np.tile(~is_inner, 2)]
    pairs, number = np.unique(keys, return_inverse=True)
    common = np.bincount(number, np.tile(outlines.length[~is_inner], 2), len(pairs))
    most = np.zeros(n_parts)
    np.maximum.at(most, pairs // n_parts, common)
    wrapped = most / np.where(around > 0, around, np.inf)
    rough = np.maximum(around, 0) ** 2 / np.where(area > 0, 4 * np.pi * area, np.inf)
    return wrapped, rough


def count_faults(labels: NDArray[np.int64], n_parts: int, outlines: Outlines) -> float:
    """Return how faulty the outlines are: 0 for none, else more the worse.

    What parts have above `WRAPPED` and `ROUGH`, weighed as the moves do, summed over parts.
    """
    wrapped, rough = part_outlines(labels, n_parts, outlines)
    faults = _WRAP_PRICE * np.maximum(wrapped - WRAPPED, 0) + _ROUGH_PRICE * np.maximum(
        rough - ROUGH, 0
    )
    return round(float(faults.sum()), 9)


def smooth(
    labels: NDArray[np.int64],
    outlines: Outlines,
    *,
    lower: int,
    upper: int,
    target: float,
    weight: float,
    effort: float = 1.0,
    seed: int,
) -> NDArray[np.int64]:
    """Return a plan whose parts have fairer outlines, or the one given.

    Parameters
    ----------
    labels
        The plan, int64, shape ``(n_atoms,)``; no part is empty.
    outlines
        The atoms.
    lower, upper, target
        Bounds and target of the households of a part. No more parts are out of range, by
        no more households in all; which ones may change.
    weight
        Factor on the prices of outlines against those of borders.
    effort
        Factor on the number of moves tried.
    seed
        Same input and seed, same plan.

    Returns
    -------
    ndarray, shape (n_atoms,)
        Less faulty by `count_faults`; parts that were connected stay so.
    """
    from gridplan.partition._kernels import outline as kernels

    n_parts = int(labels.max(initial=-1)) + 1
    before = count_faults(labels, n_parts, outlines)
    if before == 0 or n_parts < 2 or n_parts > MOST_PARTS or weight <= 0:
        return labels
    n, mean = len(labels), mean_cost(outlines.weight)
    border = 2 * float(np.sqrt(n / n_parts)) * mean
    half = max(upper - target, target - lower, 1.0)
    price = np.array(
        [
            weight * border * _WRAP_PRICE,
            weight * border * _ROUGH_PRICE,
            border * _CLOSE_PRICE / half**2,
            _WRAPPED_FROM,
            _ROUGH_FROM,
            target,
            _AWAY_PRICE * mean / _usual_atom(outlines.households),
        ]
    )
    plan = _lay_out(labels, n_parts, outlines, price)
    heat = np.round(mean * np.geomspace(_HOT, _COLD, _N_STAGES), 9)
    n_steps = max(int(_STEPS_PER_ATOM * effort * n) // _N_STAGES, 1)
    kernels.smooth(heat, n_steps, lower, upper, plan, make_state(seed, n, n_parts))
    found = plan.best_labels
    return found if count_faults(found, n_parts, outlines) < before else labels


def _usual_atom(households: NDArray[np.int64]) -> float:
    """Return the mean households of atoms that have any."""
    lived_in = households[households > 0]
    return max(float(lived_in.mean()), 1.0) if len(lived_in) else 1.0


def _lay_out(
    labels: NDArray[np.int64], n_parts: int, outlines: Outlines, price: NDArray[np.float64]
) -> Outline:
    """Return the arrays of the kernel."""
    from gridplan.partition._kernels.outline import Outline

    n = len(labels)
    flat = outlines.edges.ravel()
    order = np.argsort(flat, kind="stable")
    indptr = np.zeros(n + 1, np.int64)
    np.cumsum(np.bincount(flat, minlength=n), out=indptr[1:])
    slot_edge = order >> 1
    return Outline(
        indptr,
        flat[order ^ 1],
        outlines.weight[slot_edge],
        outlines.length[slot_edge],
        outlines.is_open[slot_edge],
        outlines.households,
        outlines.rim,
        outlines.area,
        price,
        labels.copy(),
        labels.copy(),
        np.zeros((n_parts, n_parts)),
        np.zeros(n_parts),
        np.zeros(n_parts),
        np.zeros(n_parts, np.int64),
        np.zeros(n_parts, np.int64),
        np.zeros(n_parts),
        np.zeros(n_parts),
        np.zeros(n_parts),
        np.zeros(n, np.int64),
        np.zeros(n, np.int64),
        np.zeros(2),
        np.zeros(4, np.int64),
    )
