"""The graph as kernels take it, its neighbour lists and connected components.

Kernels allocate nothing and know whole numbers of one width only: every buffer comes from
Python, every integer is 64 bits wide. Both keep the code small that has to be compiled on
a new machine before its first plan.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gridplan._compile import inlined_kernel, inner_kernel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class KernelGraph(NamedTuple):
    """One component: neighbour lists, loads and the terms of the objective.

    ``indptr, nbr, weight, slot_edge`` are the neighbour lists, `ends` the atoms of each
    edge; `moments` has one row when unused; `terms` holds the target and the weights of
    closeness and of compactness.
    """

    indptr: NDArray[np.int64]
    nbr: NDArray[np.int64]
    weight: NDArray[np.float64]
    slot_edge: NDArray[np.int64]
    ends: NDArray[np.int64]
    households: NDArray[np.int64]
    moments: NDArray[np.float64]
    pins: NDArray[np.int64]
    lower: int
    upper: int
    terms: NDArray[np.float64]


@inner_kernel
def label_components(
    indptr: NDArray[np.int64],
    nbr: NDArray[np.int64],
    group: NDArray[np.int64],
    component: NDArray[np.int64],
    queue: NDArray[np.int64],
) -> int:
    """Find the connected pieces of equal ``group``, in order of first appearance.

    Atoms of group -1 belong to no piece and get -1.
    """
    for i in range(len(component)):
        component[i] = -1
    found = 0
    for start in range(len(component)):
        if component[start] >= 0 or group[start] < 0:
            continue
        component[start] = found
        queue[0] = start
        head = 0
        tail = 1
        while head < tail:
            atom = queue[head]
            head += 1
            for slot in range(indptr[atom], indptr[atom + 1]):
                other = nbr[slot]
                if component[other] < 0 and group[other] == group[start]:
                    component[other] = found
                    queue[tail] = other
                    tail += 1
        found += 1
    return found


@inlined_kernel
def stays_whole(
    u: int,
    n_same: int,
    stamp: int,
    indptr: NDArray[np.int64],
    nbr: NDArray[np.int64],
    joins: NDArray[np.bool_],
    labels: NDArray[np.int64],
    seen: NDArray[np.int64],
    queue: NDArray[np.int64],
) -> bool:
    """Return whether the part of an atom stays in one piece when the atom leaves it.

    ``n_same`` neighbours of the atom are of its part; ``joins`` says of each slot of ``nbr``
    whether a part may hang together there. ``seen`` holds stamps of earlier calls: `stamp` is
    larger by two each time.
    """
    part = labels[u]
    seen[u] = stamp + 1
    tail = 0
    for slot in range(indptr[u], indptr[u + 1]):
        other = nbr[slot]
        if joins[slot] and labels[other] == part:
            seen[other] = stamp
            if tail == 0:
                queue[0] = other
                tail = 1
    seen[queue[0]] = stamp + 1
    left = n_same - 1  # at least one
    head = 0
    while head < tail:
        near = queue[head]
        head += 1
        for slot in range(indptr[near], indptr[near + 1]):
            other = nbr[slot]
            if joins[slot] and labels[other] == part and seen[other] != stamp + 1:
                if seen[other] == stamp:
                    left -= 1
                    if left == 0:
                        return True
                    # The next to be looked at: beside it lies the neighbour after it, most often.
                    queue[tail] = queue[head]
                    queue[head] = other
                else:
                    queue[tail] = other
                seen[other] = stamp + 1
                tail += 1
    return False
