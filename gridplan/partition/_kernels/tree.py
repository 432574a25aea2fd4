"""Random spanning trees of a region and the real price of cutting each of their edges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridplan._compile import kernel
from gridplan.partition._kernels.random import below

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@kernel
def grow_tree(
    root: int,
    part_a: int,
    part_b: int,
    labels: NDArray[np.int32],
    indptr: NDArray[np.int32],
    nbr: NDArray[np.int32],
    weight: NDArray[np.float64],
    rank: NDArray[np.int32],
    order: NDArray[np.int32],
    parent: NDArray[np.int32],
    frontier: NDArray[np.int32],
    state: NDArray[np.uint64],
) -> int:
    """Grow a random tree over the atoms of two parts; return how many it reached.

    ``order`` lists atoms as they join, ``parent`` holds positions in ``order``, and
    ``rank`` the position of each atom; ``rank`` must be -1 everywhere and is left set.
    ``frontier`` has three columns: an edge's far atom, the position of its near atom, and
    its slot. Of two random edges the dearer one joins, so that cheap borders stay between
    the branches and the best cut of the tree finds them.
    """
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


@kernel
def price_tree(
    size: int,
    indptr: NDArray[np.int32],
    nbr: NDArray[np.int32],
    weight: NDArray[np.float64],
    households: NDArray[np.int64],
    moments: NDArray[np.float64],
    rank: NDArray[np.int32],
    order: NDArray[np.int32],
    parent: NDArray[np.int32],
    load: NDArray[np.int64],
    cut: NDArray[np.float64],
    sums: NDArray[np.float64],
) -> None:
    """Fill, for each position, the load, cut weight and moments of the subtree below it.

    An edge is cut by every tree edge on the path between its ends: it counts at both ends
    and twice negatively where the two paths to the root meet.
    """
    is_compact = moments.shape[0] > 1
    for i in range(size):
        load[i] = households[order[i]]
        cut[i] = 0.0
        if is_compact:
            for c in range(4):
                sums[i, c] = moments[order[i], c]
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
                sums[j, c] += sums[i, c]


@kernel
def mark_subtree(
    top: int, size: int, parent: NDArray[np.int32], inside: NDArray[np.bool_]
) -> None:
    """Set ``inside`` for the positions of the subtree rooted at ``top``."""
    for i in range(top):
        inside[i] = False
    inside[top] = True
    for i in range(top + 1, size):
        inside[i] = inside[parent[i]]
