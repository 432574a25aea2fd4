"""A first plan: cut the region in two along the best edge of a random tree, and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan._compile import kernel
from gridplan.partition._kernels.tree import grow_tree, mark_subtree, price_tree

if TYPE_CHECKING:
    from numpy.typing import NDArray


@kernel
def outside(load: int, lower: int, upper: int) -> int:
    """Return the households by which a load lies outside its bounds."""
    if load < lower:
        return lower - load
    if load > upper:
        return load - upper
    return 0


@kernel
def split_recursively(
    indptr: NDArray[np.int32],
    nbr: NDArray[np.int32],
    weight: NDArray[np.float64],
    households: NDArray[np.int64],
    n_parts: int,
    lower: int,
    upper: int,
    n_trees: int,
    state: NDArray[np.uint64],
    labels: NDArray[np.int32],
) -> None:
    """Cut a connected graph into ``n_parts`` connected parts with loads near the bounds.

    A region due to become c parts is cut into c//2 and the rest: of ``n_trees`` random
    trees, the edge with the least shortfall of both sides, then the least real cut. Sides
    may differ from their share by the half-width of the bounds times the root of c, since
    a side at the very end of its range leaves no room to cut it again.
    """
    n = households.size
    rank = np.full(n, -1, np.int32)
    order = np.empty(n, np.int32)
    parent = np.empty(n, np.int32)
    frontier = np.empty((nbr.size + 1, 3), np.int32)
    load = np.empty(n, np.int64)
    cut = np.empty(n, np.float64)
    sums = np.empty((1, 4), np.float64)
    moments = np.empty((1, 4), np.float64)
    inside = np.empty(n, np.bool_)
    best = np.empty(n, np.bool_)
    count = np.zeros(n_parts, np.int64)
    root = np.zeros(n_parts, np.int64)
    count[0] = n_parts
    used = 1
    part = 0
    labels[:] = 0
    while part < used:
        c = count[part]
        if c == 1:
            part += 1
            continue
        best_short = -1
        best_cut = 0.0
        best_count = 0
        for _ in range(n_trees):
            size = grow_tree(
                root[part],
                part,
                part,
                labels,
                indptr,
                nbr,
                weight,
                rank,
                order,
                parent,
                frontier,
                state,
            )
            price_tree(
                size, indptr, nbr, weight, households, moments, rank, order, parent,
                load, cut, sums,
            )  # fmt: skip
            total = load[0]
            half = (upper - lower) * 0.5
            top = -1
            for side in range(2):
                a = c // 2 if side == 0 else c - c // 2
                if side == 1 and a == c // 2:
                    break
                b = c - a
                share = total * a / c
                slack = half * np.sqrt(np.float64(min(a, b)))
                low = max(a * lower, total - b * upper, int(share - slack))
                high = min(a * upper, total - b * lower, int(share + slack) + 1)
                if low > high:
                    low = int(share)
                    high = low + 1
                for i in range(1, size):
                    if i < a and size - i < b:
                        continue
                    short = outside(load[i], low, high)
                    if (
                        best_short < 0
                        or short < best_short
                        or (short == best_short and cut[i] < best_cut)
                    ):
                        best_short = short
                        best_cut = cut[i]
                        best_count = a
                        top = i
            if top >= 0:
                mark_subtree(top, size, parent, inside)
                for i in range(size):
                    best[order[i]] = inside[i]
            for i in range(size):
                rank[order[i]] = -1
        # a side needs at least as many atoms as parts
        n_in = 0
        first_in = -1
        first_out = -1
        for i in range(size):
            if best[order[i]]:
                n_in += 1
                first_in = order[i]
            else:
                first_out = order[i]
        a = best_count
        a = max(a, c - (size - n_in))
        a = min(a, n_in)
        for i in range(size):
            if best[order[i]]:
                labels[order[i]] = used
        count[used] = a
        root[used] = first_in
        count[part] = c - a
        root[part] = first_out
        used += 1
