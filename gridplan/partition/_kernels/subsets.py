"""Exact partition of very small graphs: dynamic programme over connected sets of atoms."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gridplan._compile import kernel
from gridplan.partition._kernels.anneal import part_terms
from gridplan.partition._kernels.tree_split import outside

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition._kernels.graph import KernelGraph


def connected_sets(
    indptr: NDArray[np.int64], nbr: NDArray[np.int64], pins: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the connected sets that may be a part, as bit masks, highest lowest atom first.

    A set may be a part if it holds all atoms of one pin and none of another, or none.
    """
    n = len(pins)
    sets = np.empty(1 << n, np.int64)
    near, pinned = np.zeros(n, np.int64), np.zeros(n + 1, np.int64)
    found = list_connected_sets(indptr, nbr, pins, near, pinned, np.zeros(1 << n, np.bool_), sets)
    return sets[:found].copy()


@kernel(lambda _indptr, _nbr, pins, *_: 2 << len(pins))
def list_connected_sets(
    indptr: NDArray[np.int64],
    nbr: NDArray[np.int64],
    pins: NDArray[np.int64],
    near: NDArray[np.int64],
    pinned: NDArray[np.int64],
    connected: NDArray[np.bool_],
    sets: NDArray[np.int64],
) -> int:
    """Fill ``sets`` with those of `connected_sets`; return how many they are.

    ``near``, ``pinned`` and ``connected`` are buffers of zeros.
    """
    n = len(pins)
    for i in range(n):
        for slot in range(indptr[i], indptr[i + 1]):
            near[i] |= 1 << nbr[slot]
    for i in range(n):
        if pins[i] >= 0:
            pinned[pins[i]] |= 1 << i
    found = 0
    for low in range(n - 1, -1, -1):
        for rest in range(1 << (n - 1 - low)):
            mask = (1 << low) | (rest << (low + 1))
            # a connected graph keeps some atom whose loss leaves it connected
            is_connected = rest == 0
            if not is_connected:
                for i in range(low, n):
                    bit = 1 << i
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
    return found


class Table(NamedTuple):
    """Buffers of `best_plans`.

    ``kept, away, value`` are those of each set, ``start, stop`` of each atom, the others of
    each set of atoms that are left and of each count of parts.
    """

    kept: NDArray[np.int64]
    away: NDArray[np.int64]
    value: NDArray[np.float64]
    start: NDArray[np.int64]
    stop: NDArray[np.int64]
    best_short: NDArray[np.int64]
    best_out: NDArray[np.int64]
    best_value: NDArray[np.float64]
    came: NDArray[np.int64]


def make_table(n_atoms: int, n_sets: int, n_counts: int) -> Table:
    """Return the buffers for up to ``n_counts`` parts."""
    shape = (1 << n_atoms, n_counts + 1)
    return Table(
        kept=np.empty(n_sets, np.int64),
        away=np.empty(n_sets, np.int64),
        value=np.empty(n_sets),
        start=np.zeros(n_atoms + 1, np.int64),
        stop=np.empty(n_atoms, np.int64),
        best_short=np.full(shape, -1),
        best_out=np.zeros(shape, np.int64),
        best_value=np.zeros(shape),
        came=np.full(shape, -1),
    )


@kernel(lambda _graph, sets, _away, _table, *outputs: len(sets) ** 1.5 * len(outputs[-1]))
def best_plans(
    graph: KernelGraph,
    sets: NDArray[np.int64],
    most_away: int,
    table: Table,
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
    kept, away, value = table.kept, table.away, table.value
    start, stop = table.start, table.stop
    best_short, best_out = table.best_short, table.best_out
    best_value, came = table.best_value, table.came
    n = len(households)
    n_counts = len(labels)
    full = (1 << n) - 1
    is_compact = terms[2] > 0.0
    n_kept = 0
    low = n - 1
    for s in range(len(sets)):
        mask = sets[s]
        while not mask >> low & 1 or mask & ((1 << low) - 1):
            low -= 1
            start[low] = n_kept
        load = 0
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
    for i in range(n):
        stop[i] = n_kept if i == 0 else start[i - 1]

    all_weight = 0.0
    for i in range(n):
        for slot in range(indptr[i], indptr[i + 1]):
            if nbr[slot] > i:
                all_weight += weight[slot]
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
