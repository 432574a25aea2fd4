"""The default method against proven optima, and the proofs against brute force."""

import itertools

import numpy as np
import pytest

from gridplan.partition import partition_graph
from tests.partition.conftest import NEEDS_COMPILER, assert_sound, lattice, n_pieces

pytestmark = NEEDS_COMPILER


def random_community(seed, n, heaviest):
    """A connected random planar-like graph with skewed households."""
    rng = np.random.default_rng(seed)
    width = max(2, int(np.sqrt(n)))
    full = lattice(width, -(-n // width))
    full = full[(full < n).all(axis=1)]
    diagonal = np.array([(i, i + width + 1) for i in range(n - width - 1) if (i + 1) % width])
    edges = np.concatenate([full, diagonal.reshape(-1, 2)])
    drop = rng.permutation(len(edges))
    kept = list(range(len(edges)))
    for e in drop[: len(edges) // 3]:
        trial = [i for i in kept if i != e]
        if n_pieces(np.zeros(n, int), edges[trial]) == 1:
            kept = trial
    households = rng.integers(0, heaviest, n) * (rng.random(n) < 0.85)
    return households, edges[kept], np.round(rng.random(len(kept)) * 50, 1)


def brute_force(households, edges, costs, lower, upper, n_parts):
    """Least (shortfall, parts out of range, cut) over all plans with ``n_parts`` parts."""
    best = None
    n = len(households)
    for tail in itertools.product(range(n_parts), repeat=n - 1):
        labels = np.array((0, *tail))
        if len(set(labels.tolist())) < n_parts or n_pieces(labels, edges) > n_parts:
            continue
        loads = np.bincount(labels, households, n_parts)
        away = np.maximum(lower - loads, 0) + np.maximum(loads - upper, 0)
        cut = costs[labels[edges[:, 0]] != labels[edges[:, 1]]].sum()
        score = (away.sum(), (away > 0).sum(), round(cut, 6))
        best = score if best is None or score < best else best
    return best


@pytest.mark.parametrize("seed", range(6))
def test_small_plans_equal_brute_force(seed):
    households, edges, costs = random_community(seed, 8, 250)
    for n_parts in (2, 3):
        result = partition_graph(
            households, edges, costs=costs, lower=300, upper=500, n_parts=n_parts
        )
        found = (result.shortfall, result.n_out_of_range, round(result.cost, 6))
        assert found == brute_force(households, edges, costs, 300, 500, n_parts)
        assert result.proven


@pytest.mark.parametrize("seed", range(12))
def test_cover_agrees_with_subset_programme(seed, monkeypatch):
    """The two exact ways share no code beyond the objective."""
    from gridplan.partition import solve

    households, edges, costs = random_community(seed, 11, 420)
    options = {"costs": costs, "lower": 300, "upper": 500}
    by_subsets = partition_graph(households, edges, **options)
    monkeypatch.setattr(solve, "EXACT_ATOMS", 0)
    by_cover = partition_graph(households, edges, method="exact", **options)
    assert by_cover.shortfall == by_subsets.shortfall
    assert by_cover.n_out_of_range == by_subsets.n_out_of_range
    if by_cover.n_parts == by_subsets.n_parts:
        assert by_cover.objective == pytest.approx(by_subsets.objective)


@pytest.mark.parametrize("heaviest", [60, 200, 480])
@pytest.mark.parametrize("seed", range(5))
def test_default_is_never_worse_than_the_oracle(seed, heaviest):
    households, edges, costs = random_community(seed, 22, heaviest)
    options = {"costs": costs, "lower": 300, "upper": 500}
    exact = partition_graph(households, edges, method="exact", **options)
    quick = partition_graph(households, edges, effort=3, **options)
    assert_sound(exact, households, edges, 300, 500, costs)
    assert quick.status == exact.status
    if exact.proven and exact.n_parts == quick.n_parts:
        assert quick.shortfall == exact.shortfall
        assert exact.objective <= quick.objective + 1e-6
        assert quick.objective <= 1.05 * exact.objective + 1e-6


def test_bound_holds_where_the_proof_is_given_up():
    rng = np.random.default_rng(1)
    households, edges = rng.integers(5, 30, 100), lattice(10, 10)
    result = partition_graph(households, edges, lower=300, upper=500, method="exact", effort=0.02)
    assert 0 <= result.bound <= result.objective


def test_pins_hold_in_the_proven_optimum():
    households, edges, costs = random_community(3, 20, 100)
    fixed = np.full(20, -1)
    fixed[[0, 19]] = [0, 1]
    result = partition_graph(
        households, edges, costs=costs, lower=200, upper=600, n_parts=2, fixed=fixed,
        method="exact",
    )  # fmt: skip
    assert_sound(result, households, edges, 200, 600, costs)
    assert result.labels[[0, 19]].tolist() == [0, 1]


@pytest.mark.slow
def test_200_communities_come_within_half_a_percent_of_the_oracle():
    gaps = []
    for number in range(200):
        n = 13 + number % 13
        households, edges, costs = random_community(
            1000 + number, n, (60, 130, 250, 480)[number % 4]
        )
        options = {"costs": costs, "lower": 300, "upper": 500}
        exact = partition_graph(households, edges, method="exact", **options)
        quick = partition_graph(households, edges, effort=10, **options)
        assert quick.status == exact.status
        assert quick.shortfall == exact.shortfall or not exact.proven
        if exact.proven and exact.n_parts == quick.n_parts and exact.shortfall == 0:
            gaps.append(quick.objective / exact.objective - 1 if exact.objective > 0 else 0.0)
    assert len(gaps) >= 60
    assert np.mean(gaps) <= 0.005


def test_empty_atoms_that_connect_nothing_do_not_hide_a_proof():
    """Parks hang on five buildings in a row of which no neighbours fit together."""
    households = np.zeros(35, int)
    households[::7] = 260
    spine = [(7 * i, 7 * i + 7) for i in range(4)]
    parks = [(7 * i, 7 * i + j) for i in range(5) for j in range(1, 7)]
    edges = np.array(spine + parks)
    result = partition_graph(households, edges, lower=300, upper=500)
    assert_sound(result, households, edges, 300, 500)
    assert set(result.reasons) == {"no_contiguous_division"}
