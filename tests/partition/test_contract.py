"""Promises that every method keeps, on random connected graphs."""

import importlib.util

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gridplan.partition import METHODS, partition_graph
from tests.partition.conftest import NEEDS_COMPILER, assert_sound, lattice

pytestmark = NEEDS_COMPILER
QUICK = tuple(method for method in METHODS if method not in {"exact", "ward", "metis"})
has_metis = importlib.util.find_spec("pymetis") is not None
every_method = pytest.mark.parametrize(
    "method",
    [
        pytest.param(m, marks=pytest.mark.skipif(m == "metis" and not has_metis, reason="pymetis"))
        for m in METHODS
    ],
)


@st.composite
def communities(draw, max_atoms=24):
    """A connected graph, planar or not, with zeros, ties and large buildings."""
    n = draw(st.integers(1, max_atoms))
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    parents = [int(rng.integers(max(0, i - draw(st.integers(1, 6))), i)) for i in range(1, n)]
    tree = np.array([(p, i + 1) for i, p in enumerate(parents)]).reshape(-1, 2)
    extra = rng.integers(0, n, (draw(st.integers(0, 2 * n)), 2))
    edges = np.concatenate([tree, extra[extra[:, 0] != extra[:, 1]]])
    heaviest = draw(st.sampled_from([0, 1, 30, 120, 480, 700]))
    households = rng.integers(0, heaviest + 1, n) * (rng.random(n) < draw(st.floats(0.3, 1)))
    costs = rng.integers(0, draw(st.sampled_from([1, 2, 100])) + 1, len(edges)).astype(float)
    return households.astype(int), edges, costs


@st.composite
def bounds(draw):
    lower = draw(st.sampled_from([0, 1, 60, 300, 300, 395]))
    return lower, lower + draw(st.sampled_from([0, 10, 200]) if lower else st.just(200))


@pytest.mark.parametrize("method", QUICK)
@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(data=communities(), limits=bounds(), seed=st.integers(0, 99))
def test_every_plan_is_sound_and_explained(method, data, limits, seed):
    households, edges, costs = data
    lower, upper = limits
    result = partition_graph(
        households, edges, costs=costs, lower=lower, upper=max(upper, 1), method=method,
        seed=seed, effort=0.3,
    )  # fmt: skip
    assert_sound(result, households, edges, lower, max(upper, 1), costs)
    assert "not_found" not in result.reasons


@every_method
def test_plan_in_range_on_a_lattice(method):
    households, edges = np.full(60, 20), lattice(10, 6)
    result = partition_graph(households, edges, lower=300, upper=500, method=method, effort=0.1)
    assert_sound(result, households, edges, 300, 500)
    assert (result.status, result.method) == ("feasible", method)


@every_method
def test_number_of_parts_asked_for_is_given(method):
    households, edges = np.full(60, 20), lattice(10, 6)
    result = partition_graph(
        households, edges, lower=200, upper=400, n_parts=4, method=method, effort=0.1
    )
    assert_sound(result, households, edges, 200, 400)
    assert result.n_parts == 4


@every_method
def test_pins_are_kept_and_components_stay_apart(method):
    households = np.full(40, 30)
    edges = np.concatenate([lattice(5, 4), lattice(5, 4) + 20])
    fixed = np.full(40, -1)
    fixed[[0, 19]] = [1, 0]
    result = partition_graph(households, edges, lower=200, upper=400, fixed=fixed, method=method)
    assert_sound(result, households, edges, 200, 400)
    assert result.labels[[0, 19]].tolist() == [1, 0]


@every_method
@pytest.mark.parametrize("households", [[5], [0, 0], [900, 900], [1, 2, 3]])
def test_communities_that_cannot_be_divided_get_a_reason(method, households):
    edges = [(i, i + 1) for i in range(len(households) - 1)]
    result = partition_graph(households, edges, lower=300, upper=500, method=method)
    assert_sound(result, households, edges, 300, 500)
    assert result.status == "infeasible"


@every_method
def test_repair_is_told(method):
    """Few large buildings: hardly any method meets the bounds unaided."""
    households = np.array([260, 40, 210, 90, 130, 170, 240, 60] * 3)
    edges = lattice(6, 4)
    xy = np.column_stack([np.arange(24) % 6, np.arange(24) // 6])
    result = partition_graph(
        households, edges, lower=295, upper=305, xy=xy, n_parts=12, method=method
    )
    assert_sound(result, households, edges, 295, 305)
    assert isinstance(result.is_repaired, bool)


def test_alternatives_are_as_good_and_clearly_different():
    households, edges = np.full(120, 10), lattice(12, 10)
    best = partition_graph(households, edges, lower=300, upper=500, n_best=3)
    assert len(best.alternatives) == 2
    cuts = []
    for plan in (best, *best.alternatives):
        assert_sound(plan, households, edges, 300, 500)
        cuts.append(plan.labels[edges[:, 0]] != plan.labels[edges[:, 1]])
    for i, one in enumerate(cuts):
        for other in cuts[:i]:
            assert (one ^ other).sum() >= 0.2 * (one | other).sum()


def test_alternatives_exist_where_the_best_plan_is_proven():
    households, edges = np.full(9, 100), lattice(3, 3)
    best = partition_graph(households, edges, lower=300, upper=500, n_best=2)
    assert best.proven
    assert len(best.alternatives) == 1
    assert best.alternatives[0].shortfall == best.shortfall
