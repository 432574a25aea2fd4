"""Even work: atoms change hands within the bounds on households."""

import numpy as np
import pytest

from gridplan.partition.even import Works, make_even


def lattice(n, *, seed, extra=None, most=()):
    """Return a lattice of n x n atoms with random work, and quarters as labels."""
    rng = np.random.default_rng(seed)
    number = np.arange(n * n).reshape(n, n)
    edges = np.concatenate(
        [
            np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], axis=1),
            np.stack([number[:-1].ravel(), number[1:].ravel()], axis=1),
        ]
    )
    work = rng.uniform(1, 9, n * n) * (1 + 2 * (number.ravel() % n < n // 2))
    row, column = np.divmod(np.arange(n * n), n)
    labels = (row >= n // 2) * 2 + (column >= n // 2)
    count = np.full(n * n, 10)
    sums = np.zeros((n * n, 0)) if extra is None else extra
    ones = np.ones(len(edges))
    works = Works(count, edges, ones, ones > 0, work, sums, np.array(most, float))
    return labels.astype(np.int64), works


def pieces(labels, edges, part):
    mine = {int(i) for i in np.flatnonzero(labels == part)}
    found = 0
    while mine:
        found, todo = found + 1, [mine.pop()]
        while todo:
            one = todo.pop()
            for a, b in edges.tolist():
                for there, other in ((a, b), (b, a)):
                    if there == one and other in mine:
                        mine.discard(other)
                        todo.append(other)
    return found


def spread(labels, work):
    sums = np.bincount(labels, work)
    return sums.std() / sums.mean()


@pytest.mark.parametrize("seed", range(6))
def test_work_becomes_even_and_parts_stay_whole_and_in_range(seed):
    labels, works = lattice(8, seed=seed)
    found = make_even(labels, works, lower=120, upper=200, weight=3.0)
    loads = np.bincount(found, works.households)
    assert ((loads >= 120) & (loads <= 200)).all()
    assert [pieces(found, works.edges, part) for part in range(4)] == [1] * 4
    assert spread(found, works.work) < 0.5 * spread(labels, works.work)
    again = make_even(labels, works, lower=120, upper=200, weight=3.0)
    assert (found == again).all()


def test_a_bound_beside_households_comes_before_even_work():
    extra = np.zeros((64, 1))
    extra[:4, 0] = 10  # four atoms in the north-west corner hold all of it
    labels, works = lattice(8, seed=1, extra=extra, most=[30])
    assert works.above(labels, 4) > 0
    found = make_even(labels, works, lower=120, upper=200, weight=0.0)
    assert works.above(found, 4) == 0
    assert [pieces(found, works.edges, part) for part in range(4)] == [1] * 4


def test_nothing_moves_where_no_labels_would_be_fair():
    labels, works = lattice(8, seed=2)
    found = make_even(
        labels, works, lower=120, upper=200, weight=3.0, is_fair=lambda now: bool(now[0] < 0)
    )
    assert (found == labels).all()


def test_households_out_of_range_are_never_more():
    labels, works = lattice(8, seed=3)
    found = make_even(labels, works, lower=170, upper=200, weight=50.0)
    before, after = (np.bincount(one, works.households) for one in (labels, found))
    short = [np.maximum(170 - loads, 0).sum() for loads in (before, after)]
    assert short[1] <= short[0]
