"""Plans between tight bounds: several starts, and crossings that never lose what they had."""

import numpy as np
import pytest
from scipy.spatial import Delaunay

from gridplan.partition import partition_graph, search
from gridplan.partition.build import build_problems, read_graph
from gridplan.partition.problem import Weights
from tests.partition.conftest import NEEDS_COMPILER, assert_sound

N_ATOMS, N_PARTS, ROOM = 600, 4, 0.005
N_STEPS = 40 * N_ATOMS


def instance(seed):
    """A triangulation whose parts must hold the same households to half a per cent."""
    rng = np.random.default_rng(seed)
    corners = Delaunay(rng.random((N_ATOMS, 2))).simplices
    sides = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [2, 0]]])
    edges = np.unique(np.sort(sides, axis=1), axis=0)
    households = rng.integers(5, 60, N_ATOMS)
    share = households.sum() / N_PARTS
    return households, edges, int(share * (1 - ROOM)), int(share * (1 + ROOM)) + 1


def problem_of(seed):
    households, edges, lower, upper = instance(seed)
    graph = read_graph(
        households, edges, costs=None, lower=lower, upper=upper, fixed=None, xy=None,
        area=None, groups=None, target=None, weights=Weights(), faults=(),
    )  # fmt: skip
    return build_problems(graph)[0][0]


def starts(problem, seed, n_runs):
    return [
        search._start(
            problem, N_PARTS, N_STEPS, run=run, state=search.make_state(seed, run, N_PARTS)
        )
        for run in range(n_runs)
    ]


@pytest.mark.parametrize("seed", range(4))
def test_a_crossing_is_at_least_as_good_as_the_plan_that_it_starts_from(seed):
    problem = problem_of(seed)
    plan, other = starts(problem, seed, 2)
    crossed = search._cross(problem, plan, other, N_STEPS, search.make_state(seed))
    assert crossed.score <= plan.score
    assert problem.score(crossed.labels, N_PARTS)[:2] == crossed.score[:2]


def test_crossing_a_plan_with_itself_leaves_only_single_atoms_to_move():
    problem = problem_of(0)
    (plan,) = starts(problem, 0, 1)
    crossed = search._cross(problem, plan, plan, N_STEPS, search.make_state(3))
    assert crossed.score <= plan.score


@pytest.mark.slow
def test_crossed_plans_cut_less_than_single_runs_of_as_many_steps():
    crossed, alone = [], []
    for seed in range(4):
        problem = problem_of(seed)
        n_runs, n_steps = search.plan_runs(problem, 10)
        assert n_runs > 1
        assert search.is_tight(problem)
        found = search.search_count(problem, N_PARTS, effort=10, seed=seed)
        state = search.make_state(seed)
        single = search.anneal_plan(
            problem, search.first_plan(problem, N_PARTS, state), N_PARTS,
            n_steps=n_runs * n_steps, schedule=search.SCHEDULES[0], state=state,
        )  # fmt: skip
        assert found.score.shortfall == 0
        crossed.append(found.score.objective)
        alone.append(single.score.objective if single.score.shortfall == 0 else np.inf)
    assert np.mean(crossed) <= np.mean(alone)


@NEEDS_COMPILER
def test_plans_of_tight_graphs_are_sound_and_the_same_again():
    households, edges, lower, upper = instance(9)
    one, two = (
        partition_graph(
            households, edges, lower=lower, upper=upper, n_parts=N_PARTS, effort=10, seed=4
        )
        for _ in range(2)
    )
    assert one.status == "feasible"
    assert (one.labels == two.labels).all()
    assert_sound(one, households, edges, lower, upper, np.ones(len(edges)))
