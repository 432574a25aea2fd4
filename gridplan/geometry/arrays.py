"""Small helpers for sorted arrays and graphs given as pairs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan._compile import kernel

if TYPE_CHECKING:
    from numpy.typing import NDArray


def components(n: int, left: NDArray[Any], right: NDArray[Any]) -> NDArray[np.int64]:
    """Return the connected component of each of `n` nodes joined in pairs.

    Numbered in the order of their first nodes.
    """
    lead = np.arange(n)
    _join_pairs(np.ascontiguousarray(left, np.int64), np.ascontiguousarray(right, np.int64), lead)
    return lead


@kernel(lambda left, _right, lead: (len(left) + len(lead)) / 8)
def _join_pairs(
    left: NDArray[np.int64], right: NDArray[np.int64], lead: NDArray[np.int64]
) -> None:
    """Join the ends of each pair; the smallest node of a component leads it."""
    for i in range(len(left)):
        a, b = left[i], right[i]
        while lead[a] != a:
            lead[a] = lead[lead[a]]
            a = lead[a]
        while lead[b] != b:
            lead[b] = lead[lead[b]]
            b = lead[b]
        lead[max(a, b)] = min(a, b)
    found = 0
    for i in range(len(lead)):
        if lead[i] == i:
            lead[i] = found
            found += 1
        else:
            lead[i] = lead[lead[i]]  # a leader comes first, so it has its number already


def members(group: NDArray[np.int64], n: int) -> list[NDArray[np.int64]]:
    """Return the positions of each of `n` groups, ascending.

    Looking for the rows of one group after the other takes time by groups times rows.
    """
    order = np.argsort(group, kind="stable")
    first = np.searchsorted(group[order], np.arange(n + 1))
    return [order[a:b] for a, b in pairwise(first.tolist())]


def chains(n: int, ends: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return edges joined to chains from one node where not two edges meet to the next.

    Parameters
    ----------
    n
        Number of nodes.
    ends
        The two nodes of each edge, shape ``(n_edges, 2)``.

    Returns
    -------
    nodes, chain
        The nodes of all chains in turn, and the chain of each; a ring without such a
        node begins and ends at its first.
    """
    slot = np.argsort(ends.ravel(), kind="stable")  # by node: the edges that end there
    first = np.concatenate([[0], np.cumsum(np.bincount(ends.ravel(), minlength=n))])
    nodes = np.empty(ends.size, np.int64)
    chain = np.empty(ends.size, np.int64)
    walked = np.zeros(len(ends), np.bool_)
    used = _walk(np.ascontiguousarray(ends, np.int64), slot, first, walked, nodes, chain)
    return nodes[:used], chain[:used]


@kernel(lambda ends, *_: len(ends) / 4)
def _walk(
    ends: NDArray[np.int64],
    slot: NDArray[np.int64],
    first: NDArray[np.int64],
    walked: NDArray[np.bool_],
    nodes: NDArray[np.int64],
    chain: NDArray[np.int64],
) -> int:
    """Walk every edge once: from the nodes where chains end, then around what is left."""
    n_nodes = len(first) - 1
    found = 0
    at = 0
    for turn in range(2):
        for start in range(n_nodes):
            if turn == 0 and first[start + 1] - first[start] == 2:
                continue
            for i in range(first[start], first[start + 1]):
                half = slot[i]
                if walked[half // 2]:
                    continue
                nodes[at] = start
                chain[at] = found
                at += 1
                while True:
                    walked[half // 2] = True
                    node = ends[half // 2, 1 - half % 2]
                    nodes[at] = node
                    chain[at] = found
                    at += 1
                    if node == start or first[node + 1] - first[node] != 2:
                        break
                    other = slot[first[node]]
                    half = slot[first[node] + 1] if other // 2 == half // 2 else other
                    if walked[half // 2]:
                        break
                found += 1
    return at


def starts(*columns: NDArray[Any]) -> NDArray[np.bool_]:
    """Return where a sorted table starts a new key, shape ``(n,)``."""
    new = np.zeros(len(columns[0]), bool)
    new[:1] = True
    for column in columns:
        new[1:] |= column[1:] != column[:-1]
    return new
