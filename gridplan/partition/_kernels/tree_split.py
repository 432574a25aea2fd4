"""A first plan: cut the region in two along the best edge of a random tree, and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan._compile import inner_kernel, kernel
from gridplan.partition._kernels.tree import grow_tree, mark_subtree, price_tree

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition._kernels.graph import KernelGraph
    from gridplan.partition._kernels.tree import Tree

# Atoms in the trees of one region: a large region has so many edges to choose from in one
# tree that more of them cost time (more than linear in its size) and gain nothing.
MAX_GROWN = 200_000


@inner_kernel
def outside(load: int, lower: int, upper: int) -> int:
    """Return the households by which a load lies outside its bounds."""
    if load < lower:
        return lower - load
    if load > upper:
        return load - upper
    return 0


@inner_kernel
def best_cut(
    n_parts: int, size: int, known: tuple[int, float, int], graph: KernelGraph, tree: Tree
) -> tuple[int, int, float, int]:
    """Find the edge of a priced tree that cuts a region due to become ``n_parts`` parts.

    Returns its position (-1: none is better than `known`), and the shortfall of both sides,
    the cut and the parts due below the edge; ``known`` has these three of the best edge of
    other trees, shortfall -1 when there is none.
    """
    short_of, cut_of, count_of = known
    load, cut = tree.load, tree.cut
    lower, upper = graph.lower, graph.upper
    total = load[0]
    half = (upper - lower) * 0.5
    top: Any = np.int64(-1)
    for side in range(2):
        a = n_parts // 2 if side == 0 else n_parts - n_parts // 2
        if side == 1 and a == n_parts // 2:
            break
        b = n_parts - a
        share = total * a / n_parts
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
            if short_of < 0 or short < short_of or (short == short_of and cut[i] < cut_of):
                short_of = short
                cut_of = cut[i]
                count_of = a
                top = i
    return top, short_of, cut_of, count_of


@inner_kernel
def split_region(
    part: int,
    new: int,
    n_parts: int,
    root: int,
    n_trees: int,
    graph: KernelGraph,
    labels: NDArray[np.int64],
    tree: Tree,
    best: NDArray[np.bool_],
    state: NDArray[np.uint64],
) -> tuple[int, int, int]:
    """Cut the region of label ``part`` in two; the side below the best edge becomes ``new``.

    Returns the parts due in the new region, and an atom of the new and of the old one.
    """
    known = (np.int64(-1), 0.0, np.int64(0))
    size = np.int64(0)
    for turn in range(n_trees):
        if turn * size >= MAX_GROWN:
            break
        size = grow_tree(root, part, part, labels, graph, tree, state)
        price_tree(size, graph, tree)
        top, short, cut, count = best_cut(n_parts, size, known, graph, tree)
        if top >= 0:
            known = (short, cut, count)
            mark_subtree(top, size, tree)
            for i in range(size):
                best[tree.order[i]] = tree.inside[i]
        for i in range(size):
            tree.rank[tree.order[i]] = -1
    n_in = 0
    first_in: Any = np.int64(-1)
    first_out: Any = np.int64(-1)
    for i in range(size):
        atom = tree.order[i]
        if best[atom]:
            n_in += 1
            first_in = atom
            labels[atom] = new
        else:
            first_out = atom
    # a side needs at least as many atoms as parts
    due: Any = min(max(known[2], n_parts - (size - n_in)), n_in)
    return due, first_in, first_out


@kernel(lambda n_trees, _, labels, *others: 4 * n_trees * len(labels) * len(others[0]) ** 0.5)
def split_recursively(
    n_trees: int,
    graph: KernelGraph,
    labels: NDArray[np.int64],
    due: NDArray[np.int64],
    root: NDArray[np.int64],
    tree: Tree,
    best: NDArray[np.bool_],
    state: NDArray[np.uint64],
) -> None:
    """Cut a connected graph into ``due[0]`` connected parts with loads near the bounds.

    A region due to become c parts is cut into c//2 and the rest: of ``n_trees`` random
    trees, the edge with the least shortfall of both sides, then the least real cut. Sides
    may differ from their share by the half-width of the bounds times the root of c, since
    a side at the very end of its range leaves no room to cut it again. ``labels`` are 0;
    ``due`` and ``root`` hold the parts due and an atom of each region.
    """
    used = np.int64(1)
    part = np.int64(0)
    while part < used:
        if due[part] == 1:
            part += 1
            continue
        n_new, inner, outer = split_region(
            part, used, due[part], root[part], n_trees, graph, labels, tree, best, state
        )
        due[used] = n_new
        root[used] = inner
        due[part] -= n_new
        root[part] = outer
        used += 1
