"""A neighbourhood of parts is divided anew, near to what it was, where nothing less helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan.partition.api import partition_graph
from gridplan.partition.wishes import connected

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition.labelled import Labelled

# Borders inside the old parts are so many times dearer when a neighbourhood is divided anew.
_KEEP = 10.0
# Neighbourhoods grow by so many rings of parts.
_RINGS = 3


def divide_anew(state: Labelled, seed: int) -> None:
    """Divide neighbourhoods of parts out of range anew, larger ones where small fail."""
    vain: set[frozenset[int]] = set()  # looked at since anything changed
    for part in sorted(state.load):
        if part not in state.load or not state.out(part) or part in state.locked:
            continue
        group = {part}
        for _ in range(_RINGS):
            wider = group.union(*(state.beside(one) for one in group))
            if wider == group:
                break
            group = wider
            if frozenset(group) in vain:
                continue
            if _divide_group(state, group, seed):
                vain.clear()
                break
            vain.add(frozenset(group))


def _divide_group(state: Labelled, group: set[int], seed: int) -> bool:
    """Divide some parts anew; return whether that brought them into range."""
    atoms = np.flatnonzero(np.isin(state.label, list(group)))
    found = divided(state, atoms, None, seed=seed, keep=_KEEP)
    if found is None:
        return False
    labels = state.label.copy()
    labels[atoms] = _matched(state, atoms, found, sorted(group))
    if state.score(labels)[0] >= state.excess():
        return False
    state.take(labels)
    return True


def divided(
    state: Labelled, atoms: NDArray[np.int64], n_parts: int | None, *, seed: int, keep: float
) -> NDArray[np.int64] | None:
    """Return a division of some atoms in range; None where none is found."""
    pieces = len(connected(state.neighbours, atoms.tolist()))
    if n_parts is not None and not pieces <= n_parts <= len(atoms):
        return None  # a barrier parts them already, into more; or there is too little
    position = np.full(len(state.households), -1)
    position[atoms] = np.arange(len(atoms))
    inside = (position[state.edges] >= 0).all(axis=1)
    edges = position[state.edges[inside]]
    costs = np.ones(len(edges)) if state.costs is None else state.costs[inside]
    same = state.old[state.edges[inside, 0]] == state.old[state.edges[inside, 1]]
    pins = state.fixed[atoms]
    is_pinned = pins >= 0
    pins[is_pinned] = np.unique(pins[is_pinned], return_inverse=True)[1]
    result = partition_graph(
        state.households[atoms],
        edges,
        costs=np.where(same, keep, 1.0) * np.maximum(costs, 1e-6),
        lower=state.lower,
        upper=state.upper,
        n_parts=n_parts,
        seed=seed,
        fixed=pins,
        effort=state.effort,
        is_brief=state.is_brief,
    )
    return result.labels.astype(np.int64) if result.shortfall == 0 else None


def _matched(
    state: Labelled, atoms: NDArray[np.int64], found: NDArray[np.int64], group: list[int]
) -> NDArray[np.int64]:
    """Return the numbers of old parts for new ones, most toll in common."""
    from scipy.optimize import linear_sum_assignment  # a quarter of a second, seldom needed

    common = np.zeros((int(found.max()) + 1, len(group)))
    column = {part: i for i, part in enumerate(group)}
    for atom, part in zip(atoms.tolist(), found.tolist(), strict=True):
        home = column.get(int(state.old[atom]))
        if home is not None:
            common[part, home] += state.toll[atom] + 1e-3
        if state.fixed[atom] >= 0:
            common[part, column[int(state.fixed[atom])]] = 1e12
    rows, columns = linear_sum_assignment(-common)
    number = np.full(len(common), -1)
    number[rows] = [group[c] for c in columns]
    bare = np.flatnonzero(number < 0)
    number[bare] = int(max(state.label.max(), state.old.max())) + 1 + np.arange(len(bare))
    return number[found]
