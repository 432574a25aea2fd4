"""Steps about a whole community: other grids, another number of grids, other bounds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np

from gridplan.edit.change import moved
from gridplan.edit.steps import several_homes
from gridplan.errors import InputError, first_ids
from gridplan.geometry.arrays import components
from gridplan.partition import partition_graph

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from gridplan.edit.state import Piece, State

# Borders inside the grids of now are so many times dearer where their number is to change.
_KEEP = 10.0


def free_rows(state: State, community: str) -> NDArray[np.int64]:
    """Return the basic grids of a community that are not locked; refuse an unknown one."""
    if community not in state.terrain.span:
        msg = f"There is no community {community!r} in the plan: choose one of its communities."
        raise InputError(msg)
    home = state.communities == community
    rows = np.flatnonzero(home & state.basic & ~state.locked)
    if not len(rows):
        msg = f"Every basic grid of community {community} is locked: unlock some first."
        raise InputError(msg)
    return rows


def under_codes(
    state: State, rows: NDArray[np.int64], piece: Piece, labels: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return new labels as rows of grids: of the old ones with most households in common.

    Parameters
    ----------
    state
        The plan.
    rows
        Grids that are divided anew.
    piece
        Their atoms.
    labels
        New part of each atom; parts beyond the number of `rows` become new grids.
    """
    from scipy.optimize import linear_sum_assignment

    parts, number = np.unique(labels, return_inverse=True)
    old = np.searchsorted(rows, state.assignment.grid[piece.atoms])
    common = np.zeros((len(parts), len(rows)))
    np.add.at(common, (number, old), piece.households + 1e-3)
    part, column = linear_sum_assignment(-common)
    target = np.full(len(parts), -1)
    target[part] = rows[column]
    bare = np.flatnonzero(target < 0)
    target[bare] = len(state.codes) + np.arange(len(bare))
    return target[number]


def set_n_parts(state: State, *, community: str, n: int) -> State:
    """Give a community another number of basic grids; few households change theirs."""
    rows = free_rows(state, community)
    home = state.communities == community
    n_locked = int((home & state.basic & state.locked).sum())
    wanted = n - n_locked
    if wanted < 1:
        msg = (
            f"Community {community} has {n_locked} locked grids: ask for more than these, or "
            "unlock some."
        )
        raise InputError(msg)
    finer, labels, piece = _into(state, rows, wanted)
    target = under_codes(finer, rows, piece, labels)
    ruled = _ruled(finer, community, n_parts=n, staff=0)
    if (target == finer.assignment.grid[piece.atoms]).all():
        return ruled
    return moved(ruled, piece.atoms, target)


def _into(state: State, rows: NDArray[np.int64], n: int) -> tuple[State, NDArray[np.int64], Piece]:
    """Return the state and the part of each atom, on plots where blocks do not do."""
    bounds = state.bounds(int(rows[0]))
    best = None
    for finer in (False, True):
        if finer:
            atoms = np.concatenate([state.atoms_in(row) for row in rows.tolist()])
            state = state.refined(several_homes(state, atoms))
        piece = state.piece(rows.tolist())
        part = components(len(piece.atoms), *piece.edges.T)
        if not part.max() + 1 <= n <= len(piece.atoms):
            continue
        grid = state.assignment.grid[piece.atoms]
        same = grid[piece.edges[:, 0]] == grid[piece.edges[:, 1]]
        found = partition_graph(
            piece.households,
            piece.edges,
            costs=piece.costs * np.where(same, _KEEP, 1.0),
            lower=bounds.lower,
            upper=bounds.upper,
            n_parts=n,
            seed=crc32(state.communities[rows[0]].encode()) % 2**31,
        )
        best = state, found.labels.astype(np.int64), piece
        if found.shortfall == 0:
            break
    if best is None:
        msg = (
            f"Community {state.communities[rows[0]]} cannot have {n} grids beside its locked "
            f"ones: what is free are {len(piece.atoms)} blocks and plots in {part.max() + 1} "
            "connected parts."
        )
        raise InputError(msg)
    return best


def set_bounds(state: State, *, community: str, lower: int, upper: int) -> State:
    """Give a community bounds of its own; no household moves."""
    home = np.flatnonzero(state.communities == community)
    if not len(home):
        free_rows(state, community)
    if not 1 <= lower <= upper:
        msg = f"The bounds of a community are 1 <= lower <= upper, not {lower} and {upper}."
        raise InputError(msg)
    ruled = _ruled(state, community, lower=lower, upper=upper)
    codes = set(state.codes[home].tolist())
    known = {code: one for code, one in state.known.items() if code not in codes}
    return replace(ruled, touched=state.touched | codes, known=known)


def _ruled(state: State, community: str, **changes: int) -> State:
    """Return the state under rules that say more about one community."""
    plain = state.rules.to_dict()["grid"]["communities"]
    plain[community] = {**plain.get(community, {}), **changes}
    return replace(state, rules=state.rules.override(grid={"communities": plain}))


def divide(state: State, *, community: str, grids: Sequence[dict[str, Any]]) -> State:
    """Divide the free part of a community into grids that are named house by house.

    Parameters
    ----------
    state
        The plan.
    community
        Its id.
    grids
        One object per grid: ``buildings`` (ids), ``code`` (of a grid there is; none or
        an unknown one asks for the next free serial) and ``atoms``: ids of empty ground.
        Ground and buildings that no grid names go with the neighbour they share most
        border with.
    """
    rows = free_rows(state, community)
    state, piece, group = _named(state, rows, grids)
    group = _grown(piece, state, group)
    codes = [str(one.get("code") or "") for one in grids]
    number = np.full(len(grids), -1)
    used = np.unique(group)
    by_code = {state.codes[row]: row for row in rows.tolist()}
    for i in used.tolist():
        number[i] = by_code.pop(codes[i], -1)
    fresh = [i for i in used.tolist() if number[i] < 0]
    number[fresh] = len(state.codes) + np.arange(len(fresh))
    return moved(state, piece.atoms, number[group])


def _named(
    state: State, rows: NDArray[np.int64], grids: Sequence[dict[str, Any]]
) -> tuple[State, Piece, NDArray[np.int64]]:
    """Return atoms fine enough, and the group that each is named in, −1 for none."""
    names = [name for one in grids for name in one["buildings"]]
    group_of = np.repeat(np.arange(len(grids)), [len(one["buildings"]) for one in grids])
    twice = (
        {name for name in names if names.count(name) > 1} if len(set(names)) < len(names) else ()
    )
    if twice:
        msg = (
            f"These buildings are named in two grids: {first_ids(sorted(twice))}. Name each once."
        )
        raise InputError(msg)
    at = state.terrain.find_buildings(names)
    astray = ~np.isin(state.assignment.grid[state.terrain.atom_of_building[at]], rows)
    if astray.any():
        msg = (
            f"These buildings lie in no free grid of community {state.communities[rows[0]]}: "
            f"{first_ids([names[i] for i in np.flatnonzero(astray)])}. Leave them out, or unlock "
            "their grids."
        )
        raise InputError(msg)
    group = _of_atoms(state, at, group_of)
    if (group == -2).any():
        state = state.refined(np.flatnonzero(group == -2))
        group = _of_atoms(state, at, group_of)
    shared = np.flatnonzero(group == -2)
    if len(shared):
        inside = state.terrain.buildings[state.terrain.buildings_in(int(shared[0]))]
        msg = f"These buildings stand on one plot: {first_ids(inside)}. Name them in one grid."
        raise InputError(msg)
    piece = state.piece(rows.tolist())
    for i, one in enumerate(grids):
        empty = state.terrain.ids.get_indexer(list(one.get("atoms", ())))
        empty = empty[empty >= 0]
        group[empty[(group[empty] == -1) & np.isin(empty, piece.atoms)]] = i
    return state, piece, group[piece.atoms]


def _of_atoms(
    state: State, at: NDArray[np.int64], group_of: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the group of each atom: −1 for none, −2 where homes of several lie in it.

    Where people live, the homes decide; sheds go with the home on whose plot they stand.
    """
    terrain = state.terrain
    group = np.full(len(terrain.ids), -1)
    lived = terrain.building_households[at] > 0
    for some, is_home in ((~lived, False), (lived, True)):
        atom, own = terrain.atom_of_building[at[some]], group_of[some]
        least = np.full(len(group), len(group_of) + 1)
        most = np.full(len(group), -1)
        np.minimum.at(least, atom, own)
        np.maximum.at(most, atom, own)
        there = most >= 0
        group[there] = np.where((least != most) & is_home, -2, most)[there]
    return group


def _grown(piece: Piece, state: State, group: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return groups in which every atom has one: that with which it shares most border."""
    group = group.copy()
    first, end = int(piece.atoms[0]), int(piece.atoms[-1]) + 1
    which = slice(*np.searchsorted(state.terrain.pairs[:, 0], [first, end]).tolist())
    position = np.full(len(state.terrain.ids), -1)
    position[piece.atoms] = np.arange(len(piece.atoms))
    ends = position[state.terrain.pairs[which]]
    inside = (ends >= 0).all(axis=1)
    ends = np.concatenate([ends[inside], ends[inside][:, ::-1]])
    metres = np.tile(state.terrain.length_m[which][inside], 2)
    hard = np.tile(state.terrain.hard[which][inside], 2)
    while True:
        grows = (group[ends[:, 0]] < 0) & (group[ends[:, 1]] >= 0)
        if not grows.any():
            break
        if (grows & ~hard).any():  # over a barrier only where no other way is left
            grows &= ~hard
        keys = np.stack([ends[grows, 0], group[ends[grows, 1]]], axis=1)
        pairs, number = np.unique(keys, axis=0, return_inverse=True)
        total = np.bincount(number.ravel(), weights=metres[grows])
        best = pairs[np.lexsort([pairs[:, 1], pairs[:, 0], -total])[0]]
        group[best[0]] = best[1]
    if (group < 0).any():
        msg = "Some ground has no way to any of the grids named: name a building on it."
        raise InputError(msg)
    return group


COMMUNITY_STEPS: dict[str, Callable[..., State]] = {
    "n_parts": set_n_parts,
    "bounds": set_bounds,
    "divide": divide,
}
