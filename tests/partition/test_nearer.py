"""What may stay at home stays there: labels near to old ones."""

import numpy as np
import pytest

from gridplan._compile import Kernel
from gridplan.partition._kernels import homing
from gridplan.partition.closest import closest_labels
from gridplan.partition.nearer import nearer
from tests.partition.conftest import lattice


def case(seed, side=6):
    """Return a lattice in vertical bands of two columns, with households by chance."""
    rng = np.random.default_rng(seed)
    households = rng.integers(5, 40, side * side)
    old = (np.arange(side * side) % side) // 2
    return households, lattice(side, side), old


def search(households, edges, labels, old, lower, upper, **more):
    given = {"toll": households, "is_free": np.ones(len(old), bool), "locked": set(), **more}
    return nearer(
        households, edges, np.ones(len(edges)), labels=labels, old=old, lower=lower, upper=upper,
        seed=1, **given,
    )  # fmt: skip


def out(households, labels, lower, upper):
    load = np.bincount(labels, households)
    return np.maximum(np.maximum(load - upper, lower - load), 0)[load > 0].sum()


@pytest.mark.parametrize("seed", range(6))
def test_it_never_leaves_more_out_of_range_nor_moves_more(seed):
    households, edges, old = case(seed)
    mean = households.sum() // 3
    lower, upper = int(0.9 * mean), int(1.1 * mean)
    before = closest_labels(households, edges, old, lower=lower, upper=upper, effort=0.1)
    labels = search(households, edges, before.labels, old, lower, upper)
    now = (out(households, labels, lower, upper), households[labels != old].sum())
    assert now <= (before.excess, before.moved)


def test_what_went_too_far_comes_home():
    households, edges, old = case(0)
    labels = old.copy()
    labels[[2, 8, 14]] = 0  # three atoms moved for nothing
    assert (search(households, edges, labels, old, 0, 10_000) == old).all()


def test_locked_parts_and_pinned_atoms_stay():
    households, edges, old = case(3)
    mean = households.sum() // 3
    is_free = np.ones(len(old), bool)
    is_free[[1, 7]] = False
    labels = search(
        households, edges, old, old, int(0.95 * mean), int(1.05 * mean),
        is_free=is_free, locked={2},
    )  # fmt: skip
    assert (labels[old == 2] == 2).all()
    assert (labels != 2)[old != 2].all()
    assert (labels[[1, 7]] == old[[1, 7]]).all()


def test_many_sources_fill_one_part_that_none_could_fill_alone():
    # A small part in the middle; each neighbour can spare ten, it needs thirty.
    edges = [(0, 1), (0, 2), (0, 3), (1, 4), (2, 5), (3, 6)]
    households = [70, 10, 10, 10, 100, 100, 100]
    found = closest_labels(households, edges, [0, 1, 2, 3, 1, 2, 3], lower=100, upper=120)
    assert (found.excess, found.moved) == (0, 30)
    assert found.labels.tolist() == [0, 0, 0, 0, 1, 2, 3]


def test_compiled_and_plain_give_the_same(monkeypatch):
    households, edges, old = case(5)
    mean = households.sum() // 3
    bounds = int(0.97 * mean), int(1.03 * mean)
    first = search(households, edges, old, old, *bounds, effort=0.1)
    assert isinstance(homing.come_home, Kernel)
    monkeypatch.setattr(homing, "come_home", homing.come_home.compiled)
    second = search(households, edges, old, old, *bounds, effort=0.1)
    assert (first == second).all()


def test_who_waits_gets_the_better_of_two_ways_out(monkeypatch):
    """Where a wish brings parts out of range, a second search moves fewer households."""

    def moved(seed):
        households, edges, old = case(seed, side=8)
        mean = households.sum() // 4
        fixed = np.where(np.isin(np.arange(64), [0, 1, 8, 9, 16, 17]), 1, -1)
        found = closest_labels(
            households, edges, old, lower=int(0.9 * mean), upper=int(1.1 * mean), fixed=fixed,
            seed=seed, is_brief=True,
        )  # fmt: skip
        assert (found.labels[fixed >= 0] == 1).all()
        return found.excess, found.moved

    twice = [moved(seed) for seed in range(12)]
    monkeypatch.setattr("gridplan.partition.closest._BRIEF_TURNS", 1)
    once = [moved(seed) for seed in range(12)]
    assert all(a[0] <= b[0] for a, b in zip(twice, once, strict=True))
    assert sum(a[1] for a in twice) < sum(b[1] for b in once)
    monkeypatch.setattr("gridplan.partition.closest._BRIEF_TURNS", 2)
    assert [moved(seed) for seed in range(12)] == twice
