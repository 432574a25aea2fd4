"""Large graphs: search on clusters of atoms first, then let single atoms move.

A part holds a hundred atoms and more where houses are small. Moving them one by one takes
steps by the hundred for each; a cluster moves in one, and where the borders run at last is
found with few steps more. Clusters have the objective of their atoms to the last term.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan.geometry.arrays import components
from gridplan.partition.build import adjacent, sort_edges
from gridplan.partition.problem import Problem

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A cluster holds at most this share of the upper bound, or it leaves too little choice.
_LOAD_SHARE = 1 / 12
# Every round about a third of the clusters find a partner.
_MOST_ROUNDS = 12


def cluster_atoms(problem: Problem, n_wanted: int) -> NDArray[np.int64]:
    """Return the cluster of each atom, numbered without gaps.

    In rounds, every cluster picks the neighbour that shares most of its border, and two that
    pick each other join. Clusters stay small in households, so that the bounds can be met,
    and in number of atoms, so that they stay compact.

    Parameters
    ----------
    problem
        One component; no atom is pinned.
    n_wanted
        Clusters at which to stop.
    """
    cluster = np.arange(problem.n_atoms)
    load = problem.households
    size = np.ones(problem.n_atoms, np.int64)
    ends, weight = problem.ends, problem.weight
    for _ in range(_MOST_ROUNDS):
        n = len(load)
        if n <= n_wanted:
            break
        most = 2 * max(problem.n_atoms // n_wanted, 1)
        fits = load[ends].sum(axis=1) <= _LOAD_SHARE * problem.upper
        fits &= size[ends].sum(axis=1) <= most
        chosen = _mutual(ends[fits], (weight / size[ends].prod(axis=1))[fits], n)
        if not len(chosen):
            break
        joined = components(n, *chosen.T)
        cluster = joined[cluster]
        load = np.bincount(joined, load).astype(np.int64)
        size = np.bincount(joined, size).astype(np.int64)
        ends, weight = sort_edges(len(load), joined[ends], weight)
    return cluster


def _mutual(ends: NDArray[np.int64], rating: NDArray[np.float64], n: int) -> NDArray[np.int64]:
    """Return pairs of nodes of which each is the best rated neighbour of the other."""
    best, pick = np.full(n, -np.inf), np.full(n, n)
    for start in ends.T:
        np.maximum.at(best, start, rating)
    for start, goal in (ends.T, ends.T[::-1]):  # of several as good the first
        top = rating == best[start]
        np.minimum.at(pick, start[top], goal[top])
    node = np.flatnonzero(pick < n)
    node = node[(pick[pick[node]] == node) & (node < pick[node])]
    return np.stack([node, pick[node]], axis=1)


def coarse_problem(problem: Problem, cluster: NDArray[np.int64]) -> Problem:
    """Return the problem of clusters; a plan of them is worth what it is worth to the atoms."""
    n = int(cluster.max()) + 1
    whole = problem.arrays
    joined = cluster[problem.ends]
    ends, weight = sort_edges(n, joined, problem.weight)
    cost = sort_edges(n, joined, problem.cost)[1]
    moments = whole.moments
    if len(moments) > 1:
        moments = np.stack([np.bincount(cluster, one) for one in moments.T], axis=1)
    arrays = adjacent(
        households=np.bincount(cluster, problem.households).astype(np.int64),
        ends=ends,
        weight=weight,
        moments=moments,
        pins=np.full(n, -1, np.int64),
        lower=whole.lower,
        upper=whole.upper,
        terms=whole.terms,
    )
    return Problem(arrays, cost, weight, problem.target)
