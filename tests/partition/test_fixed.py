"""Atoms that are fixed to a part: held by the closest plan, and proven where it cannot be."""

import numpy as np
import pytest

from gridplan.errors import InputError
from gridplan.geometry.arrays import components
from gridplan.partition import partition_graph
from gridplan.partition.closest import border_piece, closest_labels
from gridplan.partition.together import divide_with

N = 5
LATTICE = [(r * N + c, r * N + c + 1) for r in range(N) for c in range(N - 1)]
LATTICE += [(r * N + c, r * N + N + c) for r in range(N - 1) for c in range(N)]


@pytest.mark.parametrize("seed", range(6))
def test_fixed_atoms_are_in_their_parts_and_every_part_is_whole(seed):
    rng = np.random.default_rng(seed)
    load = rng.integers(5, 40, N * N)
    old = partition_graph(load, LATTICE, lower=100, upper=150).labels
    atom, other = int(rng.integers(N * N)), int(rng.integers(old.max() + 1))
    core = max(np.flatnonzero(old == other), key=lambda one: load[one])
    fixed = np.full(N * N, -1)
    fixed[[atom, core]] = other
    found = closest_labels(load, LATTICE, old, lower=100, upper=150, fixed=fixed)
    assert (found.labels[[atom, core]] == other).all()
    ends = np.array(LATTICE)
    same = ends[found.labels[ends[:, 0]] == found.labels[ends[:, 1]]]
    parts = components(N * N, *same.T)
    assert len(np.unique(parts)) == len(np.unique(found.labels))
    labels, is_none = divide_with(load, LATTICE, old, fixed, lower=100, upper=150)
    assert (found.excess == 0) == (labels is not None)
    assert is_none == (labels is None)
    if labels is not None:
        assert (labels[[atom, core]] == other).all()
        assert load[labels != old].sum() <= found.moved
        again, _ = divide_with(
            load, LATTICE, old, fixed, lower=100, upper=150, below=load[labels != old].sum()
        )
        assert again is None, "none moves fewer"


def test_a_locked_part_between_refuses_a_fixed_atom():
    path = [(i, i + 1) for i in range(5)]
    with pytest.raises(InputError, match="cannot be joined with its part"):
        closest_labels(
            [1] * 6, path, [0, 0, 1, 1, 2, 2], lower=1, upper=9, locked=[1],
            fixed=[2, -1, -1, -1, -1, -1],
        )  # fmt: skip


def test_a_piece_is_taken_from_one_bank_of_a_part_on_both():
    path = [(0, 1), (1, 2), (3, 4)]
    piece = border_piece([1] * 5, path, [0, 1, 1, 1, 1], source=1, goal=0, need=1)
    assert piece.tolist() == [1]
