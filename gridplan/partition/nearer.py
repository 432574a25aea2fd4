"""Labels nearer to the old ones: an annealed search around labels that are lawful, or not yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan.partition.search import make_state

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Stages from hot to cold, and proposals in each for every atom.
_STAGES, _PROPOSALS = 40, 60
# From the labels that were found, and from the old ones.
_COLD = 0.02
_PRICE = (1.5, 40.0)
# All borders together cost less than one household that moves.
_BORDERS = 0.5


def nearer(  # noqa: PLR0913 - arrays of one graph, all but three keyword-only
    households: NDArray[np.int64],
    edges: NDArray[np.int64],
    costs: NDArray[np.float64],
    *,
    labels: NDArray[np.int64],
    old: NDArray[np.int64],
    toll: NDArray[np.int64],
    is_free: NDArray[np.bool_],
    locked: set[int],
    lower: int,
    upper: int,
    seed: int,
    effort: float = 1.0,
) -> NDArray[np.int64]:
    """Return labels with fewer households out of range, or a smaller toll; never worse ones.

    Parameters
    ----------
    households, edges, costs
        The graph.
    labels, old
        Part of each atom now and before, -1 for none.
    toll
        What it counts to have an atom in another part than its old one.
    is_free
        Atoms that may change their part.
    locked
        Parts that neither lose nor gain, and whose households do not count.
    lower, upper
        Bounds on the households of a part.
    seed, effort
        Of the search.
    """
    from gridplan.partition._kernels.homing import CUT, OUT, TOLL, Homing, come_home

    n = len(households)
    n_parts = int(max(labels.max(initial=-1), old.max(initial=-1))) + 1
    ends = np.concatenate([edges, edges[:, ::-1]])
    order = np.lexsort([ends[:, 1], ends[:, 0]])
    weight = np.tile(costs, 2)[order] * (_BORDERS / max(float(costs.sum()), 1e-9))
    inside = labels >= 0
    loads = np.bincount(labels[inside], households[inside], n_parts).astype(np.int64)
    is_open = np.ones(n_parts, np.bool_)
    is_open[[part for part in locked if 0 <= part < n_parts]] = False
    there = is_open & (np.bincount(labels[inside], minlength=n_parts) > 0)
    value = np.zeros(6)
    value[OUT] = np.maximum(np.maximum(loads - upper, lower - loads), 0)[there].sum()
    value[TOLL] = toll[(labels != old) & (old >= 0)].sum()
    value[CUT] = weight[labels[ends[order, 0]] != labels[ends[order, 1]]].sum() / 2
    value[3:] = value[:3]
    plan = Homing(
        np.concatenate([[0], np.cumsum(np.bincount(ends[:, 0], minlength=n))]).astype(np.int64),
        np.ascontiguousarray(ends[order, 1]),
        np.ones(len(order), np.bool_),
        weight,
        households,
        toll,
        old,
        labels.copy(),
        labels.copy(),
        is_free & inside & np.append(is_open, False)[labels],
        is_open,
        loads,
        np.bincount(labels[inside], minlength=n_parts).astype(np.int64),
        np.zeros(n, np.int64),
        np.zeros(n, np.int64),
        value,
    )
    typical = float(np.median(toll[toll > 0])) if (toll > 0).any() else 1.0
    hot = np.geomspace(typical, _COLD * typical, _STAGES)
    price = np.geomspace(*_PRICE, _STAGES)
    steps = max(int(_PROPOSALS * n * effort), 1)
    come_home(hot, price, steps, lower, upper, plan, make_state(seed))
    return plan.best_labels
