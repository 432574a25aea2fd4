"""No plan in range moves less than the bound says: every plan of small graphs is looked at."""

import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

from gridplan.partition.closest import closest_labels
from gridplan.partition.least import Terrain, least_moved
from tests.partition.conftest import lattice

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


def proved(households, edges, old, lower, upper):
    loads = np.bincount(old, households, 3).astype(int)
    units = [households[old == part] for part in range(3)]
    terrain = Terrain(old, edges, households, np.arange(len(old)))
    given = {"lower": lower, "upper": upper, "units": units}
    return least_moved(loads, **given), least_moved(loads, **given, terrain=terrain)


@pytest.mark.parametrize("seed", range(24))
def test_no_plan_in_range_moves_less_than_the_bound(seed):
    households, edges, old, lower, upper = case(seed)
    counted, reached = proved(households, edges, old, lower, upper)
    least = fewest(households, edges, old, lower, upper)
    assert counted <= reached
    if least is not None:
        assert reached <= least


def test_the_search_finds_the_closest_plan_and_the_ground_proves_more_than_counting():
    wrong = more = tight = 0
    for seed in range(24):
        households, edges, old, lower, upper = case(seed)
        least = fewest(households, edges, old, lower, upper)
        if not least:
            continue
        found = closest_labels(households, edges, old, lower=lower, upper=upper)
        assert (found.excess, found.moved) == (0, least)
        counted, reached = proved(households, edges, old, lower, upper)
        wrong += 1
        more += reached > counted
        tight += reached == least
    assert wrong >= 15
    assert more >= 5
    assert tight >= 6
