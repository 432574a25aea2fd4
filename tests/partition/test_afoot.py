"""Grids become one walk where that can be had; the rest is proven by looking at all divisions."""

from functools import cache

import numpy as np
import pytest

import gridplan as gp
from gridplan.geometry.arrays import components
from gridplan.partition.afoot import Ground, Paths, join_up

ROWS, COLUMNS, LOWER, UPPER = 3, 4, 300, 500
DEAREST = 3.0


def small_town(seed):
    """Return the ground and the streets of a random town of twelve atoms.

    Every atom has one or two streets; some of them go on in an atom beside it.
    """
    rng = np.random.default_rng(seed)
    n = ROWS * COLUMNS
    spot = np.stack(np.divmod(np.arange(n), COLUMNS), axis=1).astype(float)
    pairs = np.array([(a, b) for a in range(n) for b in range(a)])
    edges = pairs[np.abs(spot[pairs[:, 0]] - spot[pairs[:, 1]]).sum(axis=1) == 1]
    cost, is_open = rng.uniform(1, 3, len(edges)).round(2), rng.random(len(edges)) < 0.9
    ground = Ground(rng.integers(60, 160, n), edges, cost, is_open, LOWER, UPPER)
    atom = np.concatenate([np.arange(n), rng.choice(n, 2, replace=False)])
    place = spot[atom] + rng.uniform(-0.4, 0.4, (len(atom), 2))
    pairs = np.array([(i, j) for i in range(len(atom)) for j in range(i)
                      if np.abs(spot[atom[i]] - spot[atom[j]]).sum() == 1])  # fmt: skip
    links = pairs[rng.random(len(pairs)) < 0.75]
    home = np.repeat(np.arange(n), 2)
    load = np.stack([ground.households // 2, ground.households - ground.households // 2], axis=1)
    doors = spot[home] + rng.uniform(-0.4, 0.4, (len(home), 2))
    far = np.hypot(*(doors[:, None] - place).transpose(2, 0, 1))
    return ground, Paths(atom, links, home, load.ravel(), far)


def start(ground, seed):
    """Return a plan in range by the search, which knows of no walks; None if it finds none."""
    found = gp.partition_graph(
        ground.households, ground.edges[ground.is_open], costs=ground.cost[ground.is_open],
        lower=LOWER, upper=UPPER, seed=seed,
    )  # fmt: skip
    return None if found.shortfall else found.labels.astype(np.int64)


def cut(ground, labels):
    ends = labels[ground.edges]
    return ground.cost[ends[:, 0] != ends[:, 1]].sum()


class Divisions:
    """All divisions in range into walkable parts, and the least cut of them: no short cuts."""

    def __init__(self, ground, paths, n_parts):
        self.ground, self.paths, self.n_parts = ground, paths, n_parts
        self.n = len(ground.households)
        self.near = [0] * self.n
        for (a, b), is_open in zip(ground.edges.tolist(), ground.is_open.tolist(), strict=True):
            self.near[a] |= is_open << b
            self.near[b] |= is_open << a
        self.is_part = cache(self._is_part)
        self.labels, self.least = np.zeros(self.n, np.int64), np.inf
        self._divide((1 << self.n) - 1, 0)

    def _bits(self, mask):
        return [i for i in range(self.n) if mask >> i & 1]

    def _is_part(self, mask):
        atoms = self._bits(mask)
        if not LOWER <= self.ground.households[atoms].sum() <= UPPER:
            return False
        seen, more = 0, mask & -mask
        while more != seen:
            seen = more
            for i in self._bits(seen):
                more |= self.near[i] & mask
        return seen == mask and self.paths.off(atoms) == 0

    def _divide(self, left, part):
        if not left and part == self.n_parts:
            self.least = min(self.least, cut(self.ground, self.labels))
        if not left or part == self.n_parts:
            return
        first = left & -left
        rest = some = left ^ first
        while True:
            if self.is_part(first | some):
                self.labels[self._bits(first | some)] = part
                self._divide(rest ^ some, part + 1)
            if not some:
                break
            some = (some - 1) & rest


def off(paths, labels):
    return [paths.off(np.flatnonzero(labels == part).tolist()) for part in range(labels.max() + 1)]


@pytest.fixture(scope="module")
def towns():
    """Towns whose plan by borders alone is no one walk, mended, with the best that there is."""
    found = []
    for seed in range(60):
        ground, paths = small_town(seed)
        labels = start(ground, seed)
        if labels is None or not any(off(paths, labels)):
            continue
        mended = join_up(labels, ground, paths, range(labels.max() + 1), faults=lambda _: 0.0)
        found.append(
            (ground, paths, labels, mended, Divisions(ground, paths, labels.max() + 1).least)
        )
    return found


def test_parts_stay_in_parts_where_no_division_is_walkable_and_only_there(towns):
    kinds = []
    for ground, paths, labels, mended, least in towns:
        can_be = least < cut(ground, labels) + DEAREST * ground.cost.mean() - 1e-9
        assert any(off(paths, mended)) != can_be
        kinds.append(can_be)
    assert kinds.count(True) >= 5
    assert kinds.count(False) >= 5


def test_what_is_mended_is_as_much_in_range_and_whole(towns):
    for ground, paths, labels, mended, _ in towns:
        loads = np.bincount(mended, ground.households, labels.max() + 1)
        assert ((loads >= LOWER) & (loads <= UPPER)).all()
        inner = ground.is_open & (mended[ground.edges[:, 0]] == mended[ground.edges[:, 1]])
        held = components(len(mended), *ground.edges[inner].T)
        assert len(np.unique(held)) == labels.max() + 1
        assert np.count_nonzero(off(paths, mended)) <= np.count_nonzero(off(paths, labels))


def test_outlines_may_get_no_worse_for_a_walk(towns):
    ground, paths, labels, *_ = towns[0]
    kept = join_up(
        labels, ground, paths, range(labels.max() + 1),
        faults=lambda now: float((now != labels).any()),
    )  # fmt: skip
    assert kept.tolist() == labels.tolist()


def test_what_hangs_on_the_next_street_goes_there():
    edges = np.array([[0, 1], [1, 2], [2, 3], [0, 3], [3, 4]])
    row = Ground(np.array([20, 10, 10, 10, 20]), edges, np.ones(5), np.ones(5, bool), 30, 40)
    far = np.full((5, 5), 9.0) - 8 * np.eye(5)
    meets = np.array([[0, 1], [2, 3], [3, 4], [0, 3]])
    streets = Paths(np.arange(5), meets[[1, 2, 0]], np.arange(5), row.households, far)
    before = np.array([0, 0, 0, 1, 1])
    after = join_up(before, row, streets, [0], faults=lambda _: 0.0)
    assert after.tolist() == [0, 0, 1, 1, 1]
