"""Exact partition of very small graphs: dynamic programme over connected sets of atoms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan._compile import allocating_kernel
from gridplan.partition._kernels.anneal import part_terms
from gridplan.partition._kernels.tree_split import outside

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition._kernels.graph import KernelGraph


@allocating_kernel(lambda _indptr, _nbr, pins: 2 << len(pins))
def list_connected_sets(
    indptr: NDArray[np.int64],
    nbr: NDArray[np.int64],
    pins: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Return the connected sets that may be a part, as bit masks, highest lowest atom first.

    A set may be a part if it holds all atoms of one pin and none of another, or none.
    """
    n = pins.size
    near = np.zeros(n, np.int64)
    for i in range(n):
        for slot in range(indptr[i], indptr[i + 1]):
            near[i] |= np.int64(1) << nbr[slot]
    pinned = np.zeros(n + 1, np.int64)
    for i in range(n):
        if pins[i] >= 0:
            pinned[pins[i]] |= np.int64(1) << i
    connected = np.zeros(1 << n, np.bool_)
    sets = np.empty(1 << n, np.int64)
    found = 0
    for low in range(n - 1, -1, -1):
        for rest in range(1 << (n - 1 - low)):
            mask = (np.int64(1) << low) | (np.int64(rest) << (low + 1))
            # a connected graph keeps some atom whose loss leaves it connected
            is_connected = rest == 0
            if not is_connected:
                for i in range(low, n):
                    bit = np.int64(1) << i
                    if mask & bit and near[i] & mask and connected[mask ^ bit]:
                        is_connected = True
                        break
            connected[mask] = is_connected
            if not is_connected:
                continue
            is_allowed = True
            n_pins = 0
            for p in range(n):
                if pinned[p] & mask:
                    n_pins += 1
                    if pinned[p] & ~mask:
                        is_allowed = False
            if is_allowed and n_pins <= 1:
                sets[found] = mask
                found += 1
    return sets[:found].copy()


@allocating_kernel(lambda _graph, sets, *outputs: len(sets) ** 1.5 * len(outputs[-1]))
def best_plans(
    graph: KernelGraph,
    sets: NDArray[np.int64],
    most_away: int,
    shortfall: NDArray[np.int64],
    n_out: NDArray[np.int64],
    objective: NDArray[np.float64],
    labels: NDArray[np.int64],
) -> None:
    """Find the best plan for every count ``1..labels.shape[0]``.

    Atoms are placed from the lowest on: a part always holds the lowest atom not yet placed,
    so that each plan is built in one order only. Only parts at most ``most_away``
    households out of range are used.
    Row k-1 of the outputs belongs to k parts; ``shortfall`` is -1 where no plan exists.
    """
    indptr, nbr, weight = graph.indptr, graph.nbr, graph.weight
    households, moments, terms = graph.households, graph.moments, graph.terms
    lower, upper = graph.lower, graph.upper
    n = households.size
    n_counts = labels.shape[0]
    full = (1 << n) - 1
    is_compact = terms[2] > 0.0
    kept = np.empty(sets.size, np.int64)
    away = np.empty(sets.size, np.int64)
    value = np.empty(sets.size, np.float64)
    start = np.zeros(n + 1, np.int64)
    n_kept = 0
    low = n - 1
    for s in range(sets.size):
        mask = int(sets[s])
        while not mask >> low & 1 or mask & ((np.int64(1) << low) - 1):
            low -= 1
            start[low] = n_kept
        load = np.int64(0)
        inner = 0.0
        area = 0.0
        x = 0.0
        y = 0.0
        square = 0.0
        for i in range(low, n):
            if mask >> i & 1:
                load += households[i]
                if is_compact:
                    area += moments[i, 0]
                    x += moments[i, 1]
                    y += moments[i, 2]
                    square += moments[i, 3]
        short = outside(load, lower, upper)
        if short > most_away:
            continue
        for i in range(low, n):
            if mask >> i & 1:
                for slot in range(indptr[i], indptr[i + 1]):
                    if nbr[slot] > i and mask >> nbr[slot] & 1:
                        inner += weight[slot]
        kept[n_kept] = mask
        away[n_kept] = short
        value[n_kept] = part_terms(load, area, x, y, square, terms) - inner
        n_kept += 1
    # start[low]..stop of the sets whose lowest atom is low
    stop = np.empty(n, np.int64)
    for i in range(n):
        stop[i] = n_kept if i == 0 else start[i - 1]

    all_weight = 0.0
    for i in range(n):
        for slot in range(indptr[i], indptr[i + 1]):
            if nbr[slot] > i:
                all_weight += weight[slot]
    best_short = np.full((full + 1, n_counts + 1), -1, np.int64)
    best_out = np.zeros((full + 1, n_counts + 1), np.int64)
    best_value = np.zeros((full + 1, n_counts + 1), np.float64)
    came = np.full((full + 1, n_counts + 1), -1, np.int64)
    best_short[full, 0] = 0
    for left in range(full, 0, -1):
        low = 0
        while not left >> low & 1:
            low += 1
        for k in range(n_counts):
            if best_short[left, k] < 0:
                continue
            for s in range(start[low], stop[low]):
                if kept[s] & ~left:
                    continue
                rest = left ^ kept[s]
                short = best_short[left, k] + away[s]
                out = best_out[left, k] + (1 if away[s] > 0 else 0)
                total = best_value[left, k] + value[s]
                if (
                    best_short[rest, k + 1] < 0
                    or short < best_short[rest, k + 1]
                    or (
                        short == best_short[rest, k + 1]
                        and (
                            out < best_out[rest, k + 1]
                            or (out == best_out[rest, k + 1] and total < best_value[rest, k + 1])
                        )
                    )
                ):
                    best_short[rest, k + 1] = short
                    best_out[rest, k + 1] = out
                    best_value[rest, k + 1] = total
                    came[rest, k + 1] = s
    for k in range(1, n_counts + 1):
        shortfall[k - 1] = best_short[0, k]
        n_out[k - 1] = best_out[0, k]
        objective[k - 1] = best_value[0, k] + all_weight
        if best_short[0, k] < 0:
            continue
        left = 0
        for part in range(k, 0, -1):
            mask = kept[came[left, part]]
            for i in range(n):
                if mask >> i & 1:
                    labels[k - 1, i] = part - 1
            left |= mask
