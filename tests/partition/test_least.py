"""No plan in range moves less than the bounds say: every plan of small graphs is looked at."""

import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

from gridplan.geometry.arrays import components
from gridplan.partition.closest import closest_labels
from gridplan.partition.fewest import fewest_moved
from gridplan.partition.least import least_moved
from tests.partition.conftest import NEEDS_COMPILER, lattice

ROWS, COLUMNS = 3, 4


def connected(mask, near):
    """Return whether the atoms of a bit mask hang together."""
    seen = mask & -mask
    while True:
        more = seen
        for atom, around in enumerate(near):
            if seen >> atom & 1:
                more |= around & mask
        if more == seen:
            return seen == mask
        seen = more


def fewest(households, edges, old, lower, upper):
    """Return the households that move in the closest plan in range; None without one."""
    n = len(households)
    near = [0] * n
    for a, b in edges:
        near[a] |= 1 << b
        near[b] |= 1 << a
    sets = {}
    for mask in range(1, 1 << n):
        load = sum(int(households[i]) for i in range(n) if mask >> i & 1)
        if lower <= load <= upper and connected(mask, near):
            sets.setdefault((mask & -mask).bit_length() - 1, []).append(mask)
    total, best = int(households.sum()), None
    stack = [((1 << n) - 1, ())]
    while stack:
        left, parts = stack.pop()
        if not left:
            kept = np.zeros((len(parts), int(old.max()) + 1))
            for i, mask in enumerate(parts):
                for atom in range(n):
                    kept[i, old[atom]] += households[atom] * (mask >> atom & 1)
            moved = total - int(kept[linear_sum_assignment(-kept)].sum())
            best = moved if best is None else min(best, moved)
            continue
        first = (left & -left).bit_length() - 1
        stack += [
            (left & ~mask, (*parts, mask)) for mask in sets.get(first, []) if not mask & ~left
        ]
    return best


def case(seed):
    """Return households, edges and three old parts of a lattice, some of them out of range."""
    rng = np.random.default_rng(seed)
    households = rng.integers(0, 40, ROWS * COLUMNS) * (rng.random(ROWS * COLUMNS) > 0.2)
    edges = lattice(COLUMNS, ROWS)
    old = np.array([0, 0, 1, 1, 0, 2, 2, 1, 0, 2, 2, 1])
    mean = households.sum() / 3
    return households, edges, old, int(0.75 * mean), int(1.2 * mean)


def counted(households, old, lower, upper):
    loads = np.bincount(old, households, 3).astype(int)
    units = [households[old == part] for part in range(3)]
    return least_moved(loads, lower=lower, upper=upper, units=units)


def parts_of(labels, edges):
    """Return the number of connected pieces of each part."""
    same = np.array([pair for pair in edges if labels[pair[0]] == labels[pair[1]]])
    piece = components(len(labels), *same.reshape(-1, 2).T)
    return [len(np.unique(piece[labels == part])) for part in range(3)]


@pytest.mark.parametrize("seed", range(60))
def test_the_programme_finds_the_fewest_and_proves_it_where_no_part_comes_or_goes(seed):
    households, edges, old, lower, upper = case(seed)
    least = fewest(households, edges, old, lower, upper)
    limit = min(lower, np.bincount(old, households, 3).min())
    for below in (households.sum() + 1, *(() if least is None else (least + 1, least))):
        found = fewest_moved(households, edges, old, lower=lower, upper=upper, below=below)
        if found.labels is not None:
            load = np.bincount(found.labels, households, 3)
            assert lower <= load.min()
            assert load.max() <= upper
            assert parts_of(found.labels, edges) == [1, 1, 1]
            assert households[found.labels != old].sum() == found.moved < below
        if least is None:
            assert found.labels is None
            continue
        assert found.bound <= least
        if least <= limit:
            assert found.bound == least
            assert (found.labels is None) == (below == least)
            assert found.moved == least


def test_parts_in_pieces_are_no_proof_of_what_is_not_so():
    # A part of two pieces may stay in two: only what mends the loads has to move.
    found = fewest_moved(
        [10, 4, 10, 30, 10], [(0, 1), (2, 3), (1, 3), (3, 4)], [0, 0, 0, 1, 1],
        lower=20, upper=41, below=99,
    )  # fmt: skip
    assert found.bound <= found.moved == 0


def test_a_locked_part_neither_gives_nor_takes():
    given = {"lower": 9, "upper": 12, "below": 99, "locked": [1]}
    path = [(0, 1), (1, 2), (2, 3)]
    assert fewest_moved([9, 4, 4, 8], path, [0, 0, 1, 2], **given).labels is None
    assert fewest_moved([9, 4, 9, 8], [(0, 1), (1, 3), (2, 3)], [0, 0, 1, 2], **given).moved == 4


@pytest.mark.parametrize("seed", range(24))
def test_no_plan_in_range_moves_less_than_counting_says(seed):
    households, edges, old, lower, upper = case(seed)
    least = fewest(households, edges, old, lower, upper)
    if least is not None:
        assert counted(households, old, lower, upper) <= least


@NEEDS_COMPILER
def test_the_search_finds_the_closest_plan_and_the_ground_proves_more_than_counting():
    wrong = more = 0
    for seed in range(24):
        households, edges, old, lower, upper = case(seed)
        least = fewest(households, edges, old, lower, upper)
        if not least:
            continue
        found = closest_labels(households, edges, old, lower=lower, upper=upper)
        assert (found.excess, found.moved) == (0, least)
        wrong += 1
        more += least > counted(households, old, lower, upper)
    assert wrong >= 15
    assert more >= 5
