"""Turn any labels into connected parts: keep the heaviest piece of each, share out the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan._compile import allocating_kernel
from gridplan.partition._kernels.graph import label_components

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition._kernels.graph import KernelGraph


@allocating_kernel(lambda _graph, n_parts, labels: len(labels) * n_parts)
def mend_labels(
    graph: KernelGraph,
    n_parts: int,
    labels: NDArray[np.int64],
) -> int:
    """Make every part connected in place; return how many atoms changed.

    Of each label the piece with most households (then most atoms) stays; other pieces join,
    as a whole, the part they share the dearest border with. Labels that do not occur get
    an atom of the largest part whose loss does not matter: the end of a breadth-first walk.
    """
    indptr, nbr, weight, households = graph.indptr, graph.nbr, graph.weight, graph.households
    n = labels.size
    before = labels.copy()
    piece = np.empty(n, np.int64)
    queue = np.empty(n, np.int64)
    while True:
        n_pieces = label_components(indptr, nbr, labels, piece, queue)
        load = np.zeros(n_pieces, np.int64)
        size = np.zeros(n_pieces, np.int64)
        owner = np.zeros(n_pieces, np.int64)
        for i in range(n):
            load[piece[i]] += households[i]
            size[piece[i]] += 1
            owner[piece[i]] = labels[i]
        keep = np.full(n_parts, -1, np.int64)
        for c in range(n_pieces):
            p = owner[c]
            k = keep[p]
            if k < 0 or load[c] > load[k] or (load[c] == load[k] and size[c] > size[k]):
                keep[p] = c
        loose = -1
        for c in range(n_pieces):
            if keep[owner[c]] != c and (loose < 0 or load[c] > load[loose]):
                loose = c
        if loose < 0:
            break
        border = np.zeros(n_parts)
        is_near = np.zeros(n_parts, np.bool_)
        for i in range(n):
            if piece[i] == loose:
                for slot in range(indptr[i], indptr[i + 1]):
                    if piece[nbr[slot]] != loose:
                        border[labels[nbr[slot]]] += weight[slot]
                        is_near[labels[nbr[slot]]] = True
        to = -1
        for p in range(n_parts):
            if is_near[p] and (to < 0 or border[p] > border[to]):
                to = p
        for i in range(n):
            if piece[i] == loose:
                labels[i] = to
    for p in range(n_parts):
        if keep[p] < 0:
            give_last_atom(indptr, nbr, n_parts, p, labels)
    changed = 0
    for i in range(n):
        if labels[i] != before[i]:
            changed += 1
    return changed


@allocating_kernel(lambda _indptr, nbr, *_: len(nbr))
def give_last_atom(
    indptr: NDArray[np.int64],
    nbr: NDArray[np.int64],
    n_parts: int,
    part: int,
    labels: NDArray[np.int64],
) -> None:
    """Give the empty ``part`` the atom last met on a walk through the part of most atoms."""
    n = labels.size
    size = np.zeros(n_parts, np.int64)
    for i in range(n):
        size[labels[i]] += 1
    largest = np.argmax(size)
    queue = np.empty(n, np.int64)
    seen = np.zeros(n, np.bool_)
    tail = 0
    head = 0
    for i in range(n):
        if labels[i] == largest:
            queue[0] = i
            seen[i] = True
            tail = 1
            break
    while head < tail:
        atom = queue[head]
        head += 1
        for slot in range(indptr[atom], indptr[atom + 1]):
            other = nbr[slot]
            if labels[other] == largest and not seen[other]:
                seen[other] = True
                queue[tail] = other
                tail += 1
    labels[queue[tail - 1]] = part
