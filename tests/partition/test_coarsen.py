"""Clusters of atoms: whole, small, and worth to the search what their atoms are."""

import numpy as np
import pytest

from gridplan.partition import search
from gridplan.partition.build import build_problems, read_graph
from gridplan.partition.coarsen import cluster_atoms, coarse_problem
from gridplan.partition.problem import Weights
from tests.partition.conftest import NEEDS_COMPILER

SIDE = 40
LOWER, UPPER = 300, 500


@pytest.fixture(scope="module")
def problem():
    """A lattice of 1,600 houses of one to five households."""
    rng = np.random.default_rng(5)
    number = np.arange(SIDE * SIDE).reshape(SIDE, SIDE)
    edges = np.concatenate(
        [
            np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], axis=1),
            np.stack([number[:-1].ravel(), number[1:].ravel()], axis=1),
        ]
    )
    xy = np.stack(np.unravel_index(number.ravel(), number.shape), axis=1) * 20.0
    graph = read_graph(
        rng.integers(1, 6, SIDE * SIDE), edges, costs=rng.uniform(5, 20, len(edges)), lower=LOWER,
        upper=UPPER, fixed=None, xy=xy, area=None, groups=None, target=400, weights=Weights(),
        faults=(),
    )  # fmt: skip
    return build_problems(graph)[0][0]


def is_connected(problem, labels, part):
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    inner = (labels[problem.ends] == part).all(axis=1)
    n = problem.n_atoms
    graph = coo_array((np.ones(inner.sum()), problem.ends[inner].T), shape=(n, n))
    return len(np.unique(connected_components(graph)[1][labels == part])) == 1


def test_clusters_are_whole_and_hold_little(problem):
    cluster = cluster_atoms(problem, problem.n_atoms // 4)
    n = int(cluster.max()) + 1
    assert n < problem.n_atoms / 3
    assert np.bincount(cluster, problem.households).max() <= UPPER / 12
    assert all(is_connected(problem, cluster, one) for one in range(n))


def test_a_plan_of_clusters_is_worth_what_it_is_to_the_atoms(problem):
    cluster = cluster_atoms(problem, problem.n_atoms // 4)
    coarse = coarse_problem(problem, cluster)
    labels = np.arange(coarse.n_atoms) % 7
    one, other = coarse.score(labels, 7), problem.score(labels[cluster], 7)
    assert one[:2] == other[:2]
    assert one.objective == pytest.approx(other.objective)


@NEEDS_COMPILER
def test_a_search_on_clusters_first_is_as_good(problem, monkeypatch):
    plain = search.search_count(problem, 12, effort=1, seed=1)
    monkeypatch.setattr(search, "COARSE_ATOMS", 1_000)
    plan = search.search_count(problem, 12, effort=1, seed=1)
    assert plan.score.shortfall == 0
    assert plan.score.objective < 1.03 * plain.score.objective
    assert all(is_connected(problem, plan.labels, part) for part in range(12))
    again = search.search_count(problem, 12, effort=1, seed=1)
    assert plan.labels.tolist() == again.labels.tolist()


def test_atoms_too_large_to_join_are_searched_as_they_are(monkeypatch):
    n = 30
    path = np.stack([np.arange(n - 1), np.arange(1, n)], axis=1)
    graph = read_graph(
        np.full(n, 100), path, costs=None, lower=LOWER, upper=UPPER, fixed=None, xy=None,
        area=None, groups=None, target=400, weights=Weights(), faults=(),
    )  # fmt: skip
    large = build_problems(graph)[0][0]
    plain = search.search_count(large, 8, effort=1, seed=1)
    monkeypatch.setattr(search, "COARSE_ATOMS", 10)
    assert search.search_count(large, 8, effort=1, seed=1).score == plain.score
