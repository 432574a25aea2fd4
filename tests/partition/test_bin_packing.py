"""Loads that cannot be packed are a proof; loads that can are never one."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gridplan.partition import partition_graph
from gridplan.partition.bin_packing import has_no_packing

FIVE = np.array([229, 219, 213, 212, 129])


def brute_force(loads, k, lower, upper):
    for bins in product(range(k), repeat=len(loads)):
        sums = np.bincount(bins, weights=loads, minlength=k)
        if ((sums >= lower) & (sums <= upper)).all():
            return True
    return False


def test_five_towers_fit_neither_two_nor_three_grids():
    assert has_no_packing(FIVE, None, 300, 500)


def test_reason_is_a_proof_on_any_graph_of_such_towers():
    edges = [(i, j) for i in range(5) for j in range(i)]
    result = partition_graph(FIVE, edges, lower=300, upper=500)
    assert set(result.reasons) == {"", "no_contiguous_division"}


@settings(deadline=None, max_examples=60)
@given(
    loads=st.lists(st.integers(0, 30), min_size=1, max_size=7),
    k=st.integers(1, 4),
    lower=st.integers(1, 20),
    width=st.integers(0, 20),
)
def test_verdict_equals_brute_force(loads, k, lower, width):
    assert has_no_packing(np.array(loads), k, lower, lower + width) != brute_force(
        loads, k, lower, lower + width
    )


@pytest.mark.parametrize("n", [50, 400])
def test_many_small_loads_are_given_up_quickly(n):
    loads = np.random.default_rng(0).integers(1, 60, n)
    assert not has_no_packing(loads, None, 300, 500)
