"""Annealed moves of single atoms between parts, each pulled home to the part it had.

What an atom costs outside its old part is its toll; households out of range are priced
higher from stage to stage, so that early on a part may hand on more than it can spare and
get it back from another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gridplan._compile import inner_kernel, kernel
from gridplan.partition._kernels.graph import stays_whole
from gridplan.partition._kernels.random import below, exponential

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# places in Homing.value
OUT, TOLL, CUT, BEST_OUT, BEST_TOLL, BEST_CUT = range(6)


class Homing(NamedTuple):
    """A graph, the parts of old and of now, and the best ones seen.

    ``indptr, nbr`` list neighbours, ``joins`` whether a part may hang together there (here
    everywhere), ``weight`` the cost of parting them. ``is_free`` says
    which atoms may move, ``is_open`` which parts may change. ``value`` holds households
    out of range, toll and cut cost of now and of the best.
    """

    indptr: NDArray[np.int64]
    nbr: NDArray[np.int64]
    joins: NDArray[np.bool_]
    weight: NDArray[np.float64]
    households: NDArray[np.int64]
    toll: NDArray[np.int64]
    old: NDArray[np.int64]
    labels: NDArray[np.int64]
    best_labels: NDArray[np.int64]
    is_free: NDArray[np.bool_]
    is_open: NDArray[np.bool_]
    loads: NDArray[np.int64]
    n_atoms: NDArray[np.int64]
    seen: NDArray[np.int64]
    queue: NDArray[np.int64]
    value: NDArray[np.float64]


@inner_kernel
def out_of_range(load: int, lower: int, upper: int) -> int:
    """Return by how many households a part is out of range."""
    return max(load - upper, lower - load, 0)


@inner_kernel
def keep_best(plan: Homing) -> None:
    """Store the labels where they are the best ones seen."""
    value = plan.value
    if value[OUT] > value[BEST_OUT]:
        return
    if value[OUT] == value[BEST_OUT]:
        if value[TOLL] > value[BEST_TOLL]:
            return
        if value[TOLL] == value[BEST_TOLL] and value[CUT] >= value[BEST_CUT] - 1e-9:
            return
    value[BEST_OUT], value[BEST_TOLL], value[BEST_CUT] = value[OUT], value[TOLL], value[CUT]
    for i in range(len(plan.labels)):
        plan.best_labels[i] = plan.labels[i]


@kernel(lambda heat, _price, n_steps, *_: len(heat) * n_steps)
def come_home(
    heat: NDArray[np.float64],
    price: NDArray[np.float64],
    n_steps: int,
    lower: int,
    upper: int,
    plan: Homing,
    state: NDArray[np.uint64],
) -> None:
    """Look for labels in range near to the old ones; the best are kept.

    ``heat`` and ``price`` of a household out of range have one entry per stage of
    ``n_steps`` proposals.
    """
    labels, value = plan.labels, plan.value
    stamp = 0
    for stage in range(len(heat)):
        for _ in range(n_steps):
            u = below(state, len(labels))
            degree = plan.indptr[u + 1] - plan.indptr[u]
            if degree == 0 or not plan.is_free[u]:
                continue
            p = labels[u]
            q = labels[plan.nbr[plan.indptr[u] + below(state, degree)]]
            if p == q or q < 0 or not plan.is_open[q] or plan.n_atoms[p] == 1:
                continue
            h = plan.households[u]
            more = (
                out_of_range(plan.loads[p] - h, lower, upper)
                + out_of_range(plan.loads[q] + h, lower, upper)
                - out_of_range(plan.loads[p], lower, upper)
                - out_of_range(plan.loads[q], lower, upper)
            )
            toll = 0
            if plan.old[u] >= 0:
                toll = plan.toll[u] * (int(plan.old[u] == p) - int(plan.old[u] == q))
            cut = 0.0
            n_same = 0
            for slot in range(plan.indptr[u], plan.indptr[u + 1]):
                r = labels[plan.nbr[slot]]
                if r == p:
                    cut += plan.weight[slot]
                    n_same += 1
                elif r == q:
                    cut -= plan.weight[slot]
            if more * price[stage] + toll + cut > heat[stage] * exponential(state):
                continue
            stamp += 2
            if n_same > 1 and not stays_whole(
                u, n_same, stamp, plan.indptr, plan.nbr, plan.joins, labels, plan.seen, plan.queue
            ):
                continue
            labels[u] = q
            plan.loads[p] -= h
            plan.loads[q] += h
            plan.n_atoms[p] -= 1
            plan.n_atoms[q] += 1
            value[OUT] += more
            value[TOLL] += toll
            value[CUT] += cut
            keep_best(plan)
