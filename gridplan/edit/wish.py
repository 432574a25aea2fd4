"""The closest plan in which a building is in the grid that somebody wishes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

import numpy as np

from gridplan.edit.steps import several_homes, shared_with
from gridplan.errors import InputError
from gridplan.fabric.site import PLOT
from gridplan.geometry.arrays import components
from gridplan.partition.closest import closest_labels
from gridplan.partition.together import divide_with

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.edit.one_community import OneCommunity
    from gridplan.edit.state import Piece, State
    from gridplan.rules import Bounds

# Up to so many atoms every division can be looked at.
_EXACT = 30
# A grant that moves so many times the households of the building is tried on finer atoms.
_FEW = 2


@dataclass(frozen=True, slots=True, eq=False)
class Granted:
    """The best plan for a wish, and what stands against it.

    Parameters
    ----------
    state
        The community as it is, on the atoms that were looked at.
    atoms, labels
        Atoms that can be shared out, and the row of the grid of each; rows after the
        last are new grids. None where the building cannot be joined with the grid.
    proof
        Key of the reason why not; empty where the wish is granted.
    moved, own, moved_buildings
        Households that change their grid, those of the building, and buildings.
    excess, excess_before
        Households out of range, then and now.
    loose_m, loose_m_before
        Metres of border between buildings, then and now.
    total, n_atoms
        Households and atoms that can be shared out.
    on_way
        Households on the lightest way between the two buildings, theirs included.
    others
        Buildings on the same plot.
    out_codes
        Grids out of range then.
    cut
        Atoms of the community that were cut for it.
    """

    state: State
    atoms: NDArray[np.int64]
    labels: NDArray[np.int64] | None
    proof: str = ""
    moved: int = 0
    own: int = 0
    moved_buildings: int = 0
    excess: int = 0
    excess_before: int = 0
    loose_m: int = 0
    loose_m_before: int = 0
    total: int = 0
    n_atoms: int = 0
    on_way: int = 0
    others: tuple[str, ...] = ()
    out_codes: tuple[str, ...] = ()
    cut: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))


def grant_wish(community: OneCommunity, building: str, code: str, wish: str) -> Granted:
    """Return the closest plan with a building in another basic grid of its community.

    Parameters
    ----------
    community
        In which both grids lie.
    building
        Its id.
    code, wish
        Codes of its grid and of the one it is wished into; neither is locked.
    """
    state = community.state
    row, goal = state.row(code), state.row(wish)
    best: Granted | None = None
    if not shared_with(state, [building]):
        # Whole blocks first: where a few of them do, borders stay on streets.
        best = _searched(state, building, row, goal)
        if not best.proof and best.moved <= _FEW * best.own:
            return best
    cut = several_homes(state, _worth_cutting(state, row, goal))
    finer = community.cut(cut)
    shared = shared_with(finer, [building])
    if shared:
        names = finer.terrain.buildings[next(iter(shared.values()))].tolist()
        none = np.zeros(0, np.int64)
        return Granted(finer, none, None, "plot", others=tuple(names))
    if best is None or finer is not state:
        found = replace(_searched(finer, building, row, goal), cut=cut)
        if best is None or _worth(found) < _worth(best):
            best = found
    if best.proof == "contiguity" or (not best.proof and best.moved <= best.own):
        return best
    found = _proved(finer, best, building, row, goal)
    return replace(found, cut=cut if found.state is finer else best.cut)


def _worth_cutting(state: State, row: int, goal: int) -> NDArray[np.int64]:
    """Return the atoms of the community if all may be looked at, else of the two grids."""
    free = np.concatenate([state.atoms_in(one) for one in _free_rows(state, row)])
    terrain = state.terrain
    lived = terrain.building_households > 0
    n_homes = np.isin(terrain.atom_of_building[lived], free).sum()
    if n_homes <= _EXACT:
        return free
    return np.concatenate([state.atoms_in(row), state.atoms_in(goal)])


def _worth(found: Granted) -> tuple[bool, int, int]:
    """Return how good a result is; less is better."""
    return (found.labels is None, found.excess, found.moved)


def _free_rows(state: State, row: int) -> list[int]:
    """Return the basic grids of a community that are not locked."""
    home = state.communities == state.communities[row]
    return np.flatnonzero(home & state.basic & ~state.locked).tolist()


class _Asked(NamedTuple):
    """What can be shared out, and the two buildings that a wish wants in one grid."""

    piece: Piece
    rows: NDArray[np.int64]
    old: NDArray[np.int64]
    fixed: NDArray[np.int64]


def _asked(state: State, building: str, row: int, goal: int) -> _Asked:
    """Return what may move, with the building and the largest one of the grid wished for held."""
    rows = np.array(_free_rows(state, row))
    piece = state.piece(rows.tolist())
    terrain = state.terrain
    own = terrain.atom_of_building[terrain.find_buildings([building])]
    members = np.concatenate([terrain.buildings_in(atom) for atom in state.atoms_in(goal)])
    if len(members):
        members = np.sort(members)
        core = terrain.atom_of_building[members[terrain.building_households[members].argmax()]]
    else:
        core = state.atoms_in(goal)[0]
    number = np.full(len(state.codes), -1)
    number[rows] = np.arange(len(rows))
    fixed = np.full(len(piece.atoms), -1)
    fixed[np.searchsorted(piece.atoms, np.append(own, core))] = number[goal]
    return _Asked(piece, rows, number[state.assignment.grid[piece.atoms]], fixed)


def _searched(state: State, building: str, row: int, goal: int) -> Granted:
    """Return the closest plan on the atoms of a state."""
    piece, rows, old, fixed = _asked(state, building, row, goal)
    total = int(piece.households.sum())
    bare = Granted(state, piece.atoms, None, "contiguity", total=total, n_atoms=len(piece.atoms))
    ground = components(len(piece.atoms), *piece.edges.T)
    if len(np.unique(ground[fixed >= 0])) > 1:
        return bare
    bounds = state.bounds(row)
    try:
        found = closest_labels(
            piece.households,
            piece.edges,
            old,
            lower=bounds.lower,
            upper=bounds.upper,
            costs=piece.costs,
            fixed=fixed,
            seed=crc32(building.encode()) % 2**31,
            is_brief=True,  # somebody waits for the answer
        )
    except InputError:  # a way there is, but none was found: no proof
        return replace(bare, proof="searched")
    return _measured(state, piece, rows, found.labels, building)


def _measured(
    state: State,
    piece: Piece,
    rows: NDArray[np.int64],
    labels: NDArray[np.int64],
    building: str,
) -> Granted:
    """Return what new labels change."""
    terrain, n_old = state.terrain, len(state.codes)
    new, tight = np.unique(labels[labels >= len(rows)], return_inverse=True)
    labels = labels.copy()
    labels[labels >= len(rows)] = len(rows) + tight
    target = np.concatenate([rows, n_old + np.arange(len(new))])[labels]
    grid = state.assignment.grid.copy()
    grid[piece.atoms] = target
    changed = piece.atoms[grid[piece.atoms] != state.assignment.grid[piece.atoms]]
    bounds = state.bounds(int(rows[0]))
    before, _ = _excess(piece.households, state.assignment.grid[piece.atoms], bounds)
    excess, out = _excess(piece.households, target, bounds)
    codes = [state.codes[one] if one < n_old else "+" for one in out]
    own = terrain.building_households[terrain.find_buildings([building])]
    return Granted(
        state,
        piece.atoms,
        target,
        "searched" if excess > before else "",
        moved=int(terrain.households[changed].sum()),
        own=int(own.sum()),
        moved_buildings=int(terrain.n_buildings[changed].sum()),
        excess=excess,
        excess_before=before,
        loose_m=_loose_m(state, grid, int(rows[0])),
        loose_m_before=_loose_m(state, state.assignment.grid, int(rows[0])),
        total=int(piece.households.sum()),
        n_atoms=len(piece.atoms),
        out_codes=tuple(codes),
    )


def _excess(
    households: NDArray[np.int64], labels: NDArray[np.int64], bounds: Bounds
) -> tuple[int, list[int]]:
    """Return the households out of range, and the parts that are."""
    parts, number = np.unique(labels, return_inverse=True)
    load = np.bincount(number, weights=households).astype(np.int64)
    away = np.maximum(np.maximum(load - bounds.upper, bounds.lower - load), 0)
    return int(away.sum()), parts[away > 0].tolist()


def _loose_m(state: State, grid: NDArray[np.int64], row: int) -> int:
    """Return the metres of grid border between buildings in the community of a grid."""
    which = state.pairs_of(row)
    pairs = state.terrain.pairs[which]
    cut = grid[pairs[:, 0]] != grid[pairs[:, 1]]
    loose = state.terrain.border_class[which] >= PLOT
    return round(float(state.terrain.length_m[which][cut & loose].sum()))


def _proved(state: State, best: Granted, building: str, row: int, goal: int) -> Granted:
    """Return the nearest plan, or the proof of none: counting, or every division of few atoms."""
    bounds = state.bounds(row)
    most = best.total // max(bounds.lower, 1)
    counts = range(max(-(-best.total // bounds.upper), 1), most + 1)
    if not best.excess_before and not counts:
        return replace(best, proof="counting")
    piece, rows, old, fixed = _asked(state, building, row, goal)
    on_way = _on_way(piece, fixed)
    if best.proof and on_way - bounds.upper > best.excess_before:
        return replace(best, proof="way", on_way=on_way)
    if len(piece.atoms) > _EXACT:
        return best
    labels, is_none = divide_with(
        piece.households,
        piece.edges,
        old,
        fixed,
        lower=bounds.lower,
        upper=bounds.upper,
        costs=piece.costs,
        below=np.inf if best.excess else best.moved,
    )
    if labels is not None:
        return _measured(state, piece, rows, labels, building)
    # What is out of range today may stay so: then a proof for the bounds proves nothing.
    return replace(best, proof="exact") if is_none and not best.excess_before else best


def _on_way(piece: Piece, fixed: NDArray[np.int64]) -> int:
    """Return the fewest households of a connected part with both buildings."""
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import dijkstra

    ends = np.concatenate([piece.edges, piece.edges[:, ::-1]]).T
    step = piece.households[ends[1]] + 1e-6  # a step without weight would be none
    first, last = np.flatnonzero(fixed >= 0)[[0, -1]]
    graph = csr_array((step, tuple(ends)), 2 * (len(fixed),))
    return int(piece.households[first] + dijkstra(graph, indices=first)[last])
