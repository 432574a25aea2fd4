"""A first plan around pinned atoms: join the pins of each part, then grow all parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gridplan._compile import inner_kernel, kernel
from gridplan.partition._kernels.random import below

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from gridplan.partition._kernels.graph import KernelGraph


class Room(NamedTuple):
    """Scratch arrays: two of a place per atom, two of one per slot and one more, two per part."""

    queue: NDArray[np.int64]
    came: NDArray[np.int64]
    near: NDArray[np.int64]
    far: NDArray[np.int64]
    turn: NDArray[np.int64]
    loads: NDArray[np.int64]


@inner_kernel
def join_pins(
    indptr: NDArray[np.int64],
    nbr: NDArray[np.int64],
    pins: NDArray[np.int64],
    part: int,
    labels: NDArray[np.int64],
    queue: NDArray[np.int64],
    came: NDArray[np.int64],
) -> bool:
    """Join the atoms pinned to ``part`` by shortest paths over free atoms not yet taken."""
    n = len(pins)
    for i in range(n):
        if pins[i] == part:
            labels[i] = part
            break
    while True:
        tail = 0
        for i in range(n):
            came[i] = -1
            if labels[i] == part:
                came[i] = i
                queue[tail] = i
                tail += 1
        head = 0
        met = -1
        while head < tail and met < 0:
            atom = queue[head]
            head += 1
            for slot in range(indptr[atom], indptr[atom + 1]):
                other = nbr[slot]
                if came[other] >= 0 or labels[other] >= 0:
                    continue
                if pins[other] >= 0 and pins[other] != part:
                    continue
                came[other] = atom
                if pins[other] == part:
                    met = other
                    break
                queue[tail] = other
                tail += 1
        if met < 0:
            break
        while labels[met] != part:
            labels[met] = part
            met = came[met]
    n_left = 0
    for i in range(n):
        if pins[i] == part and labels[i] != part:
            n_left += 1
    return n_left == 0


@kernel(lambda graph, n_parts, *_: len(graph.nbr) * n_parts)
def grow_parts(
    graph: KernelGraph,
    n_parts: int,
    state: NDArray[np.uint64],
    labels: NDArray[np.int64],
    room: Room,
) -> bool:
    """Fill ``labels``; False where the pins of some part could not be joined.

    Pinned parts are joined in random order; parts without pins start at random free atoms.
    Of three random border atoms the one whose part has the least load joins it.
    """
    indptr, nbr, households, pins = graph.indptr, graph.nbr, graph.households, graph.pins
    n = len(households)
    for i in range(n):
        labels[i] = -1
    n_pinned = 0
    for i in range(n):
        n_pinned = max(n_pinned, pins[i] + 1)
    turn, loads, near, far, free = room.turn, room.loads, room.near, room.far, room.queue
    for i in range(n_pinned):
        turn[i] = i
    for i in range(n_pinned - 1, 0, -1):
        j = below(state, i + 1)
        turn[i], turn[j] = turn[j], turn[i]
    for i in range(n_pinned):
        if not join_pins(indptr, nbr, pins, turn[i], labels, room.queue, room.came):
            return False
    n_free = 0
    for i in range(n):
        if labels[i] < 0:
            free[n_free] = i
            n_free += 1
    if n_free < n_parts - n_pinned:
        return False
    for p in range(n_pinned, n_parts):
        j = below(state, n_free)
        labels[free[j]] = p
        n_free -= 1
        free[j] = free[n_free]
    for p in range(n_parts):
        loads[p] = 0
    size = 0
    for i in range(n):
        if labels[i] >= 0:
            loads[labels[i]] += households[i]
            for slot in range(indptr[i], indptr[i + 1]):
                if labels[nbr[slot]] < 0:
                    near[size] = i
                    far[size] = nbr[slot]
                    size += 1
    while size > 0:
        pick = below(state, size)
        for _ in range(2):
            other = below(state, size)
            if loads[labels[near[other]]] < loads[labels[near[pick]]]:
                pick = other
        atom = far[pick]
        p = labels[near[pick]]
        size -= 1
        near[pick] = near[size]
        far[pick] = far[size]
        if labels[atom] >= 0:
            continue
        labels[atom] = p
        loads[p] += households[atom]
        for slot in range(indptr[atom], indptr[atom + 1]):
            if labels[nbr[slot]] < 0:
                near[size] = atom
                far[size] = nbr[slot]
                size += 1
    return True
