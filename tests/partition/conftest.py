"""Small graphs, the checks every plan must pass, and what waits for the compiler."""

import os

import numpy as np
import pytest

NEEDS_COMPILER = pytest.mark.skipif(
    os.environ.get("NUMBA_DISABLE_JIT") == "1", reason="takes minutes without the compiler"
)


def lattice(nx, ny):
    """Edges of an nx by ny lattice, atoms numbered row by row."""
    at = np.arange(nx * ny).reshape(ny, nx)
    return np.concatenate(
        [
            np.column_stack([at[:, :-1].ravel(), at[:, 1:].ravel()]),
            np.column_stack([at[:-1].ravel(), at[1:].ravel()]),
        ]
    )


def n_pieces(labels, edges):
    """Number of connected pieces of equal label."""
    root = list(range(len(labels)))

    def find(i):
        while root[i] != i:
            root[i] = root[root[i]]
            i = root[i]
        return i

    for u, v in edges:
        if labels[u] == labels[v]:
            root[find(int(u))] = find(int(v))
    return len({find(i) for i in range(len(labels))})


def assert_sound(result, households, edges, lower, upper, costs=None):
    """Check everything a result says about itself against its labels."""
    households, edges = np.asarray(households), np.asarray(edges).reshape(-1, 2)
    labels = result.labels
    assert labels.dtype == np.int32
    assert labels.shape == households.shape
    assert sorted(set(labels.tolist())) == list(range(result.n_parts))
    assert n_pieces(labels, edges) == result.n_parts, "a part is not connected"
    loads = np.bincount(labels, weights=households, minlength=result.n_parts)
    assert result.loads.tolist() == loads.tolist()
    away = np.maximum(lower - loads, 0) + np.maximum(loads - upper, 0)
    assert result.shortfall == away.sum()
    assert result.n_out_of_range == (away > 0).sum()
    assert len(result.reasons) == result.n_parts
    assert [bool(reason) for reason in result.reasons] == (away > 0).tolist()
    costs = np.ones(len(edges)) if costs is None else np.asarray(costs, float)
    cut = costs[labels[edges[:, 0]] != labels[edges[:, 1]]].sum() if len(edges) else 0.0
    assert result.cost == pytest.approx(cut)
    if result.n_parts:
        assert result.status == ("feasible" if not away.any() else result.status)
        assert (result.status == "not_found") == ("not_found" in result.reasons)


@pytest.fixture
def rng():
    return np.random.default_rng(20)
