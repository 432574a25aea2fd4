"""Random spanning trees of a region and the real price of cutting each of their edges."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gridplan._compile import inner_kernel
from gridplan.partition._kernels.random import below

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition._kernels.graph import KernelGraph


class Tree(NamedTuple):
    """A spanning tree in the making; all but `rank` by position in `order`.

    ``order`` lists atoms as they join, ``parent`` holds positions in ``order``, and
    ``rank`` the position of each atom, -1 while it is outside. ``frontier`` has three
    columns: an edge's far atom, the position of its near atom, and its slot. ``load, cut,
    sums, pinned`` are those of the subtree below a position, ``inside`` marks one subtree.
    """

    rank: NDArray[np.int64]
    order: NDArray[np.int64]
    parent: NDArray[np.int64]
    frontier: NDArray[np.int64]
    load: NDArray[np.int64]
    cut: NDArray[np.float64]
    sums: NDArray[np.float64]
    pinned: NDArray[np.int64]
    inside: NDArray[np.bool_]


def make_tree(n_atoms: int, n_slots: int) -> Tree:
    """Return the buffers for trees over up to `n_atoms` atoms."""
    return Tree(
        rank=np.full(n_atoms, -1),
        order=np.empty(n_atoms, np.int64),
        parent=np.empty(n_atoms, np.int64),
        frontier=np.empty((n_slots + 1, 3), np.int64),
        load=np.empty(n_atoms, np.int64),
        cut=np.empty(n_atoms),
        sums=np.empty((n_atoms, 4)),
        pinned=np.zeros((n_atoms, 2), np.int64),
        inside=np.empty(n_atoms, np.bool_),
    )


@inner_kernel
def grow_tree(
    root: int,
    part_a: int,
    part_b: int,
    labels: NDArray[np.int64],
    graph: KernelGraph,
    tree: Tree,
    state: NDArray[np.uint64],
) -> int:
    """Grow a random tree over the atoms of two parts; return how many it reached.

    ``rank`` must be -1 everywhere and is left set. Of two random edges the dearer one
    joins, so that cheap borders stay between the branches and the best cut of the tree
    finds them.
    """
    indptr, nbr, weight = graph.indptr, graph.nbr, graph.weight
    rank, order, parent, frontier = tree.rank, tree.order, tree.parent, tree.frontier
    order[0] = root
    parent[0] = -1
    rank[root] = 0
    size = 1
    n_frontier = 0
    atom = root
    at = 0
    while True:
        for slot in range(indptr[atom], indptr[atom + 1]):
            other = nbr[slot]
            if rank[other] < 0 and (labels[other] == part_a or labels[other] == part_b):
                frontier[n_frontier, 0] = other
                frontier[n_frontier, 1] = at
                frontier[n_frontier, 2] = slot
                n_frontier += 1
        found = False
        while n_frontier > 0:
            pick = below(state, n_frontier)
            other = below(state, n_frontier)
            if weight[frontier[other, 2]] > weight[frontier[pick, 2]]:
                pick = other
            atom = frontier[pick, 0]
            near = frontier[pick, 1]
            n_frontier -= 1
            frontier[pick, 0] = frontier[n_frontier, 0]
            frontier[pick, 1] = frontier[n_frontier, 1]
            frontier[pick, 2] = frontier[n_frontier, 2]
            if rank[atom] < 0:
                found = True
                break
        if not found:
            return size
        at = size
        order[at] = atom
        parent[at] = near
        rank[atom] = at
        size += 1


@inner_kernel
def price_tree(size: int, graph: KernelGraph, tree: Tree) -> None:
    """Fill, for each position, the load, cut weight and moments of the subtree below it.

    An edge is cut by every tree edge on the path between its ends: it counts at both ends
    and twice negatively where the two paths to the root meet.
    """
    indptr, nbr, weight = graph.indptr, graph.nbr, graph.weight
    rank, order, parent = tree.rank, tree.order, tree.parent
    load, cut = tree.load, tree.cut
    is_compact = graph.terms[2] > 0.0
    for i in range(size):
        load[i] = graph.households[order[i]]
        cut[i] = 0.0
        if is_compact:
            for c in range(4):
                tree.sums[i, c] = graph.moments[order[i], c]
    for i in range(1, size):
        atom = order[i]
        for slot in range(indptr[atom], indptr[atom + 1]):
            j = rank[nbr[slot]]
            if 0 <= j < i:
                w = weight[slot]
                cut[i] += w
                cut[j] += w
                a = parent[i]
                b = j
                while a != b:
                    if a > b:
                        a = parent[a]
                    else:
                        b = parent[b]
                cut[a] -= 2.0 * w
    for i in range(size - 1, 0, -1):
        j = parent[i]
        load[j] += load[i]
        cut[j] += cut[i]
        if is_compact:
            for c in range(4):
                tree.sums[j, c] += tree.sums[i, c]


@inner_kernel
def mark_subtree(top: int, size: int, tree: Tree) -> None:
    """Set ``inside`` for the positions of the subtree rooted at ``top``."""
    for i in range(top):
        tree.inside[i] = False
    tree.inside[top] = True
    for i in range(top + 1, size):
        tree.inside[i] = tree.inside[tree.parent[i]]
