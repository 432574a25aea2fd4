"""Annealed boundary moves that look at the outline of parts: wrapped around, ragged.

Beside the cost of cut edges each part pays for its outline: for the share above
``WRAPPED`` that it has with one other part, and for the square of its length over its area,
1 for a circle, above ``ROUGH``; and for households away from the target. All follow from
sums by part and from the border of every two parts, a matrix in which a move changes two
rows and two columns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gridplan._compile import inlined_kernel, inner_kernel, kernel
from gridplan.partition._kernels.graph import stays_whole
from gridplan.partition._kernels.random import below, exponential

if TYPE_CHECKING:
    from numpy.typing import NDArray

# places in Outline.price
WRAP_PRICE, ROUGH_PRICE, CLOSE_PRICE, WRAPPED, ROUGH, TARGET, AWAY_PRICE = range(7)
# places in Outline.value
OBJECTIVE, BEST = range(2)
# places in Outline.tally: households and parts out of range, now and in a plan to be kept
AWAY, N_OUT, MOST_AWAY, MOST_OUT = range(4)
_FOUR_PI = 4 * np.pi
# By which sums of prices may differ that are the same but for their order.
_ROUNDING = 1e-6


class Outline(NamedTuple):
    """The graph, a plan on it, and the border that every two parts have in common.

    ``indptr, nbr`` list all atoms that touch; ``weight`` is what it costs to part two,
    ``length`` their common border, and parts hold together over those that are ``open``.
    ``rim`` and ``area`` are the whole outline and the area of each atom; ``common`` the
    border of every two parts, ``around``, ``size``, ``loads``, ``n_atoms`` and ``fault``
    outline, area, households, atoms and price of each part, ``most`` its longest border with
    one other; ``met`` is 0 between steps. ``tally`` counts what is out of range.
    """

    indptr: NDArray[np.int64]
    nbr: NDArray[np.int64]
    weight: NDArray[np.float64]
    length: NDArray[np.float64]
    open: NDArray[np.bool_]
    households: NDArray[np.int64]
    rim: NDArray[np.float64]
    area: NDArray[np.float64]
    price: NDArray[np.float64]
    labels: NDArray[np.int64]
    best_labels: NDArray[np.int64]
    common: NDArray[np.float64]
    around: NDArray[np.float64]
    size: NDArray[np.float64]
    loads: NDArray[np.int64]
    n_atoms: NDArray[np.int64]
    fault: NDArray[np.float64]
    most: NDArray[np.float64]
    met: NDArray[np.float64]
    seen: NDArray[np.int64]
    queue: NDArray[np.int64]
    value: NDArray[np.float64]
    tally: NDArray[np.int64]


@inlined_kernel
def fault_of(around: float, size: float, load: float, most: float, plan: Outline) -> float:
    """Return what a part pays for its outline, ``most`` of it with one other, and its load."""
    if around <= 0.0 or size <= 0.0:
        return 0.0
    prices = plan.price
    gap = load - prices[TARGET]
    value = prices[CLOSE_PRICE] * gap * gap
    wrapped = most / around - prices[WRAPPED]
    if wrapped > 0.0:
        value += prices[WRAP_PRICE] * wrapped
    rough = around * around / (_FOUR_PI * size) - prices[ROUGH]
    if rough > 0.0:
        value += prices[ROUGH_PRICE] * rough
    return value


@inlined_kernel
def price_part(p: int, plan: Outline) -> None:
    """Note what a part has with one other at most, and what it pays, as it is."""
    most = 0.0
    for q in range(len(plan.fault)):
        most = max(most, plan.common[p, q])
    plan.most[p] = most
    plan.fault[p] = fault_of(plan.around[p], plan.size[p], plan.loads[p], most, plan)


@inlined_kernel
def shift(u: int, p: int, q: int, plan: Outline) -> None:
    """Move an atom from part ``p`` to part ``q``, prices of parts aside."""
    common, labels = plan.common, plan.labels
    kept = 0.0
    met = 0.0
    for slot in range(plan.indptr[u], plan.indptr[u + 1]):
        r = labels[plan.nbr[slot]]
        metres = plan.length[slot]
        if r == p:
            kept += metres
        else:
            common[p, r] -= metres
            common[r, p] -= metres
        if r == q:
            met += metres
        else:
            common[q, r] += metres
            common[r, q] += metres
    plan.around[p] += 2.0 * kept - plan.rim[u]
    plan.around[q] += plan.rim[u] - 2.0 * met
    plan.size[p] -= plan.area[u]
    plan.size[q] += plan.area[u]
    plan.loads[p] -= plan.households[u]
    plan.loads[q] += plan.households[u]
    plan.n_atoms[p] -= 1
    plan.n_atoms[q] += 1
    labels[u] = q


@inlined_kernel
def reprice(u: int, p: int, q: int, plan: Outline) -> None:
    """Price the parts anew that a shift touched."""
    price_part(p, plan)
    price_part(q, plan)
    for slot in range(plan.indptr[u], plan.indptr[u + 1]):
        r = plan.labels[plan.nbr[slot]]
        if r not in (p, q):
            price_part(r, plan)


@inlined_kernel
def least_more(u: int, p: int, q: int, plan: Outline) -> float:
    """Return what no shift of an atom can undercut: that parts near it have no fault left."""
    least = -plan.fault[p] - plan.fault[q]
    for slot in range(plan.indptr[u], plan.indptr[u + 1]):
        r = plan.labels[plan.nbr[slot]]
        if r not in (p, q):
            least -= plan.fault[r]
    return least


@inlined_kernel
def pay_more(u: int, p: int, q: int, plan: Outline) -> float:
    """Return by how much all parts together would pay more after a shift, which is not made."""
    common, labels, met = plan.common, plan.labels, plan.met
    first, end = plan.indptr[u], plan.indptr[u + 1]
    for slot in range(first, end):
        met[labels[plan.nbr[slot]]] += plan.length[slot]
    kept, gone = met[p], met[q]
    both = common[p, q] - gone + kept
    most_p = both
    most_q = both
    met[p] = 0.0
    met[q] = 0.0
    for r in range(len(met)):
        if r not in (p, q):
            most_p = max(most_p, common[p, r] - met[r])
            most_q = max(most_q, common[q, r] + met[r])
    h, area, rim = plan.households[u], plan.area[u], plan.rim[u]
    around = plan.around[p] + (2.0 * kept - rim)
    more = fault_of(around, plan.size[p] - area, plan.loads[p] - h, most_p, plan) - plan.fault[p]
    around = plan.around[q] + (rim - 2.0 * gone)
    more += fault_of(around, plan.size[q] + area, plan.loads[q] + h, most_q, plan) - plan.fault[q]
    for slot in range(first, end):
        r = labels[plan.nbr[slot]]
        if met[r] > 0.0:
            most = plan.most[r]
            if common[r, p] >= most:  # that was the most, and is less now
                most = 0.0
                for other in range(len(met)):
                    if other != p:
                        most = max(most, common[r, other])
                most = max(most, common[r, p] - met[r])
            most = max(most, common[r, q] + met[r])
            more -= plan.fault[r]
            more += fault_of(plan.around[r], plan.size[r], plan.loads[r], most, plan)
            met[r] = 0.0
    return more


@inner_kernel
def start(plan: Outline) -> None:
    """Fill what is known of each part, and the objective."""
    value = 0.0
    for u in range(len(plan.labels)):
        p = plan.labels[u]
        plan.loads[p] += plan.households[u]
        plan.n_atoms[p] += 1
        plan.size[p] += plan.area[u]
        plan.around[p] += plan.rim[u]
        for slot in range(plan.indptr[u], plan.indptr[u + 1]):
            q = plan.labels[plan.nbr[slot]]
            if p == q:
                plan.around[p] -= plan.length[slot]
            else:
                plan.common[p, q] += plan.length[slot]
                value += plan.weight[slot] / 2
    for p in range(len(plan.fault)):
        price_part(p, plan)
        value += plan.fault[p]
    plan.value[OBJECTIVE] = value
    plan.value[BEST] = value


@inner_kernel
def keep_best(plan: Outline) -> None:
    """Store the plan where it is the best one seen, and no more is out of range."""
    tally = plan.tally
    if tally[AWAY] > tally[MOST_AWAY] or tally[N_OUT] > tally[MOST_OUT]:
        return
    if plan.value[OBJECTIVE] < plan.value[BEST] - 1e-9:
        plan.value[BEST] = plan.value[OBJECTIVE]
        for i in range(len(plan.labels)):
            plan.best_labels[i] = plan.labels[i]


@inner_kernel
def away(load: int, lower: int, upper: int) -> int:
    """Return the households out of range."""
    return max(lower - load, load - upper, 0)


@inner_kernel
def count_away(lower: int, upper: int, plan: Outline) -> None:
    """Fill the households out of range and the parts that are, now and at most."""
    for p in range(len(plan.loads)):
        gap = away(plan.loads[p], lower, upper)
        plan.tally[AWAY] += gap
        plan.tally[N_OUT] += 1 if gap else 0
    plan.tally[MOST_AWAY] = plan.tally[AWAY]
    plan.tally[MOST_OUT] = plan.tally[N_OUT]


@kernel(lambda heat, n_steps, *_: len(heat) * n_steps)
def smooth(
    heat: NDArray[np.float64],
    n_steps: int,
    lower: int,
    upper: int,
    plan: Outline,
    state: NDArray[np.uint64],
) -> None:
    """Improve the outline of parts by moves of single atoms; the best plan is kept.

    ``heat`` has one entry per stage of ``n_steps`` proposals. A part may leave its bounds
    on the way, for a price: two that exchange atoms do so one after the other.
    """
    start(plan)
    count_away(lower, upper, plan)
    labels, loads, tally = plan.labels, plan.loads, plan.tally
    stamp = 0
    for stage in range(len(heat)):
        for _ in range(n_steps):
            u = below(state, len(labels))
            degree = plan.indptr[u + 1] - plan.indptr[u]
            if degree == 0:
                continue
            slot = plan.indptr[u] + below(state, degree)
            p = labels[u]
            q = labels[plan.nbr[slot]]
            if p == q or not plan.open[slot] or plan.n_atoms[p] == 1:
                continue
            h = plan.households[u]
            old_p, new_p = away(loads[p], lower, upper), away(loads[p] - h, lower, upper)
            old_q, new_q = away(loads[q], lower, upper), away(loads[q] + h, lower, upper)
            farther = new_p + new_q - old_p - old_q
            gain = plan.price[AWAY_PRICE] * farther
            n_same = 0
            for s in range(plan.indptr[u], plan.indptr[u + 1]):
                r = labels[plan.nbr[s]]
                if r == p:
                    gain += plan.weight[s]
                    n_same += 1 if plan.open[s] else 0
                elif r == q:
                    gain -= plan.weight[s]
            if n_same == 0:
                continue
            stamp += 2
            if n_same > 1 and not stays_whole(
                u, n_same, stamp, plan.indptr, plan.nbr, plan.open, labels, plan.seen, plan.queue
            ):
                continue
            limit = heat[stage] * exponential(state)
            if gain + least_more(u, p, q, plan) > limit + _ROUNDING:
                continue
            gain += pay_more(u, p, q, plan)
            if gain <= limit:
                shift(u, p, q, plan)
                reprice(u, p, q, plan)
                plan.value[OBJECTIVE] += gain
                tally[AWAY] += farther
                for old, new in ((old_p, new_p), (old_q, new_q)):
                    tally[N_OUT] += (1 if new else 0) - (1 if old else 0)
                keep_best(plan)
