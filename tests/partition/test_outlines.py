"""Parts that wrap around others are mended, and nothing is paid for it in households."""

import numpy as np
import pytest

from gridplan.partition.outlines import Outlines, count_faults, part_outlines, smooth


def lattice(nx, ny, households=1):
    """Return square atoms of side 1 in rows."""
    number = np.arange(nx * ny).reshape(ny, nx)
    edges = np.concatenate(
        [
            np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], 1),
            np.stack([number[:-1].ravel(), number[1:].ravel()], 1),
        ]
    )
    n, m = nx * ny, len(edges)
    return Outlines(
        np.full(n, households), np.ones(n), np.full(n, 4.0), edges,
        np.ones(m), np.ones(m), np.ones(m, bool),
    )  # fmt: skip


RING = np.zeros((5, 5), np.int64)
RING[1:4, 1:4] = 1
RING = RING.ravel()


def mended(labels, outlines, **options):
    settings = {"lower": 8, "upper": 17, "target": 12.5, "weight": 1.0, "seed": 3} | options
    return smooth(labels, outlines, **settings)


def is_connected(labels, outlines, part):
    """Return whether the atoms of a part hang together."""
    atoms = set(np.flatnonzero(labels == part).tolist())
    met, ways = [min(atoms)], outlines.edges[outlines.is_open].tolist()
    for atom in met:
        near = {b if a == atom else a for a, b in ways if atom in (a, b)}
        met += [other for other in sorted(near & atoms) if other not in met]
    return set(met) == atoms


def test_an_enclosed_part_has_its_whole_outline_on_the_other():
    wrapped, rough = part_outlines(RING, 2, lattice(5, 5))
    assert wrapped.round(3).tolist() == [0.375, 1.0]
    assert rough.round(2).tolist() == [5.09, 1.27]


def test_a_ring_and_what_it_encloses_become_two_halves():
    outlines = lattice(5, 5)
    found = mended(RING, outlines)
    wrapped, _ = part_outlines(found, 2, outlines)
    assert count_faults(found, 2, outlines) == 0
    assert wrapped.max() <= 0.5
    assert all(is_connected(found, outlines, part) for part in (0, 1))


def test_parts_in_range_stay_in_range():
    found = mended(RING, lattice(5, 5), lower=9, upper=16)
    assert np.bincount(found).min() >= 9


def test_no_more_is_out_of_range_than_before():
    """The ring is one above the bounds; the two exchange atoms all the same."""
    outlines = lattice(5, 5)
    found = mended(RING, outlines, upper=15)
    loads = np.bincount(found)
    away = np.maximum(loads - 15, 8 - loads).clip(0)
    assert away.sum() <= 1
    assert np.count_nonzero(away) <= 1
    assert count_faults(found, 2, outlines) == 0


def test_fair_parts_are_left_as_they_are():
    halves = np.repeat([0, 1], [10, 15])
    assert mended(halves, lattice(5, 5)) is halves


def test_parts_hold_together_over_open_borders_only():
    """Nobody crosses the river between the second and the third column."""
    outlines = lattice(5, 5)
    river = (outlines.edges.min(1) % 5 == 1) & (np.ptp(outlines.edges, axis=1) == 1)
    outlines.is_open[river] = RING[outlines.edges[river, 0]] == RING[outlines.edges[river, 1]]
    found = mended(RING, outlines)
    assert all(is_connected(found, outlines, part) for part in (0, 1))


def test_outlines_without_a_price_are_left_as_they_are():
    assert mended(RING, lattice(5, 5), weight=0.0).tolist() == RING.tolist()


def test_same_seed_gives_the_same_plan():
    outlines = lattice(5, 5)
    assert mended(RING, outlines).tolist() == mended(RING, outlines).tolist()


@pytest.mark.parametrize("seed", range(5))
def test_a_move_is_priced_before_it_is_made_as_what_it_changes(seed):
    from gridplan.partition import outlines as layout
    from gridplan.partition._kernels import outline as kernels

    rng = np.random.default_rng(seed)
    n, n_parts = 40, 5
    pairs = np.argwhere(np.triu(rng.random((n, n)) < 0.15, 1))
    length = rng.uniform(1, 30, len(pairs))
    rim = np.bincount(pairs.ravel(), np.repeat(length, 2), n) + rng.uniform(0, 5, n)
    ground = Outlines(
        rng.integers(0, 90, n), rng.uniform(50, 500, n), rim, pairs, length, length,
        np.ones(len(pairs), bool),
    )  # fmt: skip
    labels = np.concatenate([np.arange(n_parts), rng.integers(0, n_parts, n - n_parts)])
    price = np.array([7.0, 3.0, 1e-3, 0.2, 1.1, 350.0, 1.0])  # hardly a part without a fault
    plan = layout._lay_out(labels, n_parts, ground, price)
    kernels.start.plain(plan)
    n_moves = 0
    for u in rng.integers(0, n, 200):
        p, q = plan.labels[u], rng.integers(0, n_parts)
        if p == q or plan.n_atoms[p] == 1:
            continue
        before = plan.fault.sum()
        told = kernels.pay_more.plain(u, p, q, plan)
        assert told >= kernels.least_more.plain(u, p, q, plan) - 1e-9
        assert not plan.met.any()
        kernels.shift.plain(u, p, q, plan)
        kernels.reprice.plain(u, p, q, plan)
        assert told == pytest.approx(plan.fault.sum() - before, abs=1e-9)
        assert plan.most == pytest.approx(plan.common.max(axis=1), abs=1e-9)
        n_moves += 1
    fresh = layout._lay_out(plan.labels, n_parts, ground, price)
    kernels.start.plain(fresh)
    assert n_moves > 50
    assert plan.fault == pytest.approx(fresh.fault, abs=1e-6)
