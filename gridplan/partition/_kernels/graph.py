"""Neighbour lists, connected components and the numbering of parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan._compile import kernel

if TYPE_CHECKING:
    from numpy.typing import NDArray


@kernel
def fill_neighbours(
    n_atoms: int,
    ends: NDArray[np.int32],
    value: NDArray[np.float64],
    indptr: NDArray[np.int32],
    nbr: NDArray[np.int32],
    weight: NDArray[np.float64],
    slot_edge: NDArray[np.int32],
) -> None:
    """Write the neighbour lists of a graph whose edges are sorted and unique."""
    indptr[:] = 0
    for e in range(ends.shape[0]):
        indptr[ends[e, 0] + 1] += 1
        indptr[ends[e, 1] + 1] += 1
    for i in range(n_atoms):
        indptr[i + 1] += indptr[i]
    free = indptr[:-1].copy()
    for e in range(ends.shape[0]):
        for side in range(2):
            at = free[ends[e, side]]
            free[ends[e, side]] += 1
            nbr[at] = ends[e, 1 - side]
            weight[at] = value[e]
            slot_edge[at] = e


@kernel
def label_components(
    indptr: NDArray[np.int32],
    nbr: NDArray[np.int32],
    group: NDArray[np.int32],
    component: NDArray[np.int32],
) -> int:
    """Find the connected pieces of equal ``group``, in order of first appearance.

    Atoms of group -1 belong to no piece and get -1.
    """
    component[:] = -1
    queue = np.empty(component.size, np.int32)
    found = 0
    for start in range(component.size):
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
