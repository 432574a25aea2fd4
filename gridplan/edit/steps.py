"""The steps of an edit: each takes a state and returns the next one, or refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zlib import crc32

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.edit.change import moved, refuse_emptied, with_lock
from gridplan.edit.streets import sides_of
from gridplan.errors import InputError, first_ids
from gridplan.fabric.site import PLOT, inner_points
from gridplan.geometry.arrays import components
from gridplan.partition import partition_graph
from gridplan.partition.closest import border_piece, closest_labels

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from gridplan.edit.state import Piece, State

# A grid that cannot be split within its bounds is split evenly, give or take this share.
_UNEVEN = 0.1
# A pushed border that takes so many times more than asked is tried on finer atoms.
_MUCH_MORE = 1.2


def move(
    state: State,
    *,
    to: str,
    buildings: Sequence[str] = (),
    block: str = "",
    atoms: Sequence[str] = (),
    area: dict[str, Any] | None = None,
) -> State:
    """Bring buildings, a block, atoms or all that lies in an area into a grid."""
    target = state.row(to)
    if block:
        state, atoms = _with_block(state, block, atoms)
    if area is not None:
        buildings, atoms = _inside(state, area, target)
    state, chosen = with_plots(state, buildings)
    chosen = np.unique(np.concatenate([chosen, _find_atoms(state, atoms)]))
    if not len(chosen):
        msg = (
            "There is nothing to move: name buildings, a block, atoms or an area that holds some."
        )
        raise InputError(msg)
    chosen = _of_one_community(state, chosen, target)
    refuse_emptied(state, chosen[state.assignment.grid[chosen] != target])
    return moved(state, chosen, target)


def _with_block(state: State, name: str, atoms: Sequence[str]) -> tuple[State, list[str]]:
    """Return a state and atoms, with those of the block in which a building stands.

    A block ends at streets, barriers, walls and outlines, not between two buildings.
    """
    terrain = state.terrain
    own = int(terrain.atom_of_building[terrain.find_buildings([name])[0]])
    state = state.refined([own], largest=int(terrain.households[own]))
    terrain = state.terrain
    own = int(terrain.atom_of_building[terrain.find_buildings([name])[0]])
    first, end = state.span(int(state.assignment.grid[own]))
    which = state.pairs_of(int(state.assignment.grid[own]))
    pairs = terrain.pairs[which][terrain.border_class[which] >= PLOT] - first
    block = components(end - first, *pairs.T)
    inside = first + np.flatnonzero(block == block[own - first])
    return state, [*atoms, *terrain.ids[inside]]


def _of_one_community(state: State, atoms: NDArray[np.int64], target: int) -> NDArray[np.int64]:
    """Return the atoms; refuse those that lie in another community than their grid-to-be."""
    first, end = state.span(target)
    stray = atoms[(atoms < first) | (atoms >= end)]
    if len(stray):
        other = state.communities[state.assignment.grid[stray[0]]]
        msg = (
            f"Grid {state.codes[target]} lies in community {state.communities[target]}, but some "
            f"of what is to be moved lies in {other}: a grid never crosses the border of its "
            "community. Leave that out."
        )
        raise InputError(msg)
    return atoms


def with_plots(state: State, names: Sequence[str]) -> tuple[State, NDArray[np.int64]]:
    """Return a state in which buildings can be moved alone, and the atoms that hold them.

    Atoms that hold other homes too are cut into plots first. Buildings without
    households go with the home on whose plot they stand.
    """
    if not len(names):
        return state, np.zeros(0, np.int64)
    shared = shared_with(state, names)
    if shared:
        state = state.refined(shared)
        shared = shared_with(state, names)
    if shared:
        atom, others = next(iter(shared.items()))
        terrain = state.terrain
        own = [
            name
            for name in names
            if terrain.atom_of_building[terrain.buildings.get_loc(name)] == atom
        ]
        msg = (
            f"Building {own[0]} stands on one plot with {first_ids(terrain.buildings[others])}: "
            "move them together."
        )
        raise InputError(msg)
    return state, np.unique(state.terrain.atom_of_building[state.terrain.find_buildings(names)])


def shared_with(state: State, names: Sequence[str]) -> dict[int, NDArray[np.int64]]:
    """Return, for atoms that hold some of the buildings, the other homes in them."""
    terrain = state.terrain
    rows = terrain.find_buildings(names)
    lived = terrain.building_households > 0
    found = {}
    for atom in np.unique(terrain.atom_of_building[rows]).tolist():
        others = np.setdiff1d(terrain.buildings_in(atom), rows)
        others = others[lived[others]]
        if len(others):
            found[atom] = others
    return found


def _inside(state: State, area: dict[str, Any], target: int) -> tuple[list[str], list[str]]:
    """Return the buildings and the empty atoms in an area that are not in the grid yet."""
    try:
        shape = shapely.make_valid(shapely.geometry.shape(area))
    except (ValueError, TypeError, KeyError, IndexError) as error:
        msg = f"The area is no polygon of GeoJSON ({error}). Draw it again."
        raise InputError(msg) from error
    terrain, grid = state.terrain, state.assignment.grid
    metric = reproject(np.array([shape], object), WGS84, state.layers.crs, densify=False)[0]
    shapely.prepare(metric)
    layer = state.layers.buildings.geometry
    near = layer.sindex.query(metric, predicate="intersects")
    points = shapely.points(inner_points(np.array(layer.array, dtype=object)[near]))
    names = layer.index[near[shapely.contains(metric, points)]]
    at = terrain.buildings.get_indexer(names)
    at = at[at >= 0]
    at = at[grid[terrain.atom_of_building[at]] != target]
    first, end = state.span(target)
    bare = first + np.flatnonzero(
        (terrain.n_buildings[first:end] == 0) & (grid[first:end] != target)
    )
    bare = bare[shapely.contains(shape, shapely.point_on_surface(terrain.shapes[bare]))]
    return terrain.buildings[np.sort(at)].tolist(), terrain.ids[bare].tolist()


def swap(state: State, *, buildings_a: Sequence[str], buildings_b: Sequence[str]) -> State:
    """Let the buildings of one grid and those of another change places, at once."""
    for names in (buildings_a, buildings_b):
        if not len(names):
            msg = "A swap needs buildings on both sides: name some of either grid, or use move."
            raise InputError(msg)
    state, _ = with_plots(state, [*buildings_a, *buildings_b])
    one, first = _with_grid(state, buildings_a)
    other, second = _with_grid(state, buildings_b)
    if first == second:
        msg = f"All these buildings are in grid {state.codes[first]}: swap those of two grids."
        raise InputError(msg)
    _of_one_community(state, one, second)
    both = np.concatenate([one, other])
    return moved(state, both, np.repeat([second, first], [len(one), len(other)]))


def _with_grid(state: State, names: Sequence[str]) -> tuple[NDArray[np.int64], int]:
    """Return the atoms of some buildings and the one grid in which they are."""
    _, atoms = with_plots(state, names)
    rows = np.unique(state.assignment.grid[atoms])
    if len(rows) > 1:
        codes = ", ".join(state.codes[rows])
        msg = f"The buildings of one side of a swap lie in several grids ({codes}): name one's."
        raise InputError(msg)
    return atoms, int(rows[0])


def merge(state: State, *, grid: str, other: str) -> State:
    """Unite two neighbouring grids under the code of the first."""
    keeps, goes = state.row(grid), state.row(other)
    if keeps == goes:
        msg = f"Grid {grid} cannot be merged with itself: name a neighbour."
        raise InputError(msg)
    if state.communities[keeps] != state.communities[goes]:
        msg = (
            f"Grids {grid} and {other} lie in two communities: a grid never crosses the border "
            "of its community. Name a neighbour in the same one."
        )
        raise InputError(msg)
    if state.basic[keeps] != state.basic[goes]:
        msg = f"One of {grid} and {other} is a dedicated grid: those are not merged with others."
        raise InputError(msg)
    return moved(state, state.atoms_in(goes), keeps)


def split(
    state: State,
    *,
    grid: str,
    into: int | None = None,
    along: str | None = None,
    atoms: Sequence[str] = (),
) -> State:
    """Divide a grid into several, along a street, or by naming what leaves it."""
    row = state.row(grid)
    if (into is not None) + (along is not None) + bool(len(atoms)) > 1:
        msg = "Split a grid into a number of grids, along a street, or by atoms: one of these."
        raise InputError(msg)
    if len(atoms):
        return _taken_out(state, row, atoms)
    if along is not None:
        state, label = sides_of(state, row, along)
    else:
        state, label = _divided(state, row, 2 if into is None else into)
    mine = state.atoms_in(row)
    size = np.bincount(label, weights=state.terrain.households[mine])
    order = np.argsort(-size, kind="stable")
    n_old = len(state.codes)
    number = np.empty(len(order), np.int64)
    number[order] = [row, *range(n_old, n_old + len(order) - 1)]
    return moved(state, mine, number[label])


def _taken_out(state: State, row: int, names: Sequence[str]) -> State:
    """Make a new grid of some atoms of a grid."""
    chosen = _find_atoms(state, names)
    if (state.assignment.grid[chosen] != row).any():
        msg = f"Some of these atoms are not in grid {state.codes[row]}: name its own only."
        raise InputError(msg)
    refuse_emptied(state, chosen)
    return moved(state, chosen, len(state.codes))


def _find_atoms(state: State, names: Sequence[str]) -> NDArray[np.int64]:
    """Return the positions of atoms; refuse those that the plan does not have."""
    at = state.terrain.ids.get_indexer(list(names))
    if (at < 0).any():
        missing = [name for name, row in zip(names, at, strict=True) if row < 0]
        msg = f"The plan has no such atoms: {first_ids(missing)}. Give ids of `plan.atoms`."
        raise InputError(msg)
    return np.unique(at).astype(np.int64)


def _divided(state: State, row: int, n: int) -> tuple[State, NDArray[np.int64]]:
    """Return a state and the part of each atom of a grid, on finer atoms where that helps."""
    lower, upper = _even_bounds(state, row, n)
    best = None
    for finer in (False, True):
        if finer:
            state = state.refined(several_homes(state, state.atoms_in(row)))
        piece = state.piece([row])
        if len(piece.atoms) < n:
            continue
        found = partition_graph(
            piece.households,
            piece.edges,
            costs=piece.costs,
            lower=lower,
            upper=upper,
            n_parts=n,
            seed=crc32(state.codes[row].encode()) % 2**31,
        )
        best = state, found.labels.astype(np.int64)
        if found.shortfall == 0:
            break
    if best is None:
        msg = (
            f"Grid {state.codes[row]} cannot be split into {n}: it has {len(piece.atoms)} blocks "
            "and plots. Choose a smaller number."
        )
        raise InputError(msg)
    return best


def _even_bounds(state: State, row: int, n: int) -> tuple[int, int]:
    """Return the bounds of the parts of a grid: lawful if they can be, else about even."""
    if n < 2:
        msg = f"A grid is split into 2 or more, not {n}."
        raise InputError(msg)
    bounds, load = state.bounds(row), state.load(row)
    if n * bounds.lower <= load <= n * bounds.upper:
        return bounds.lower, bounds.upper
    return int(load / n * (1 - _UNEVEN)), int(np.ceil(load / n * (1 + _UNEVEN)))


def several_homes(state: State, atoms: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the atoms that hold several homes and can be cut between them."""
    lived = state.terrain.building_households > 0
    count = np.bincount(state.terrain.atom_of_building[lived], minlength=len(state.terrain.ids))
    return atoms[count[atoms] > 1]


def _along_border(state: State, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the atoms of the community beside the borders of some grids."""
    pairs = state.terrain.pairs[state.pairs_of(int(rows[0]))]
    sides = state.assignment.grid[pairs]
    touching = (sides[:, 0] != sides[:, 1]) & np.isin(sides, rows).any(axis=1)
    return np.unique(pairs[touching])


def rebalance(state: State, *, grid: str) -> State:
    """Bring a grid and its neighbours into range with fewest households moved."""
    row = state.row(grid)
    _refuse_dedicated(state, row)
    bounds = state.bounds(row)
    rows = np.array([row, *(one for one in state.beside(row) if state.basic[one])])
    loads = np.array([state.load(one) for one in rows])
    out = (loads < bounds.lower) | (loads > bounds.upper)
    if not out[~state.locked[rows]].any():
        msg = f"Grid {grid} and its neighbours are within their bounds: nothing to rebalance."
        raise InputError(msg)
    found = _closest(state, rows)
    if found[1]:
        finer = state.refined(several_homes(state, _along_border(state, rows[out])))
        second = _closest(finer, rows)
        if second[1] < found[1]:
            state, found = finer, second
    labels, excess, piece = found
    before = np.maximum(np.maximum(loads - bounds.upper, bounds.lower - loads), 0)
    if excess >= before[~state.locked[rows]].sum():
        msg = (
            f"No better division of grid {grid} and its neighbours was found: move households "
            "further, merge or split by hand, or unlock a neighbour."
        )
        raise InputError(msg)
    n_new = max(int(labels.max()) + 1 - len(rows), 0)
    target = np.concatenate([rows, len(state.codes) + np.arange(n_new)])
    return moved(state, piece.atoms, target[labels])


def _closest(state: State, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], int, Piece]:
    """Return the closest lawful labels of some grids, their excess, and the atoms."""
    piece = state.piece(rows.tolist())
    bounds = state.bounds(int(rows[0]))
    number = np.full(len(state.codes), -1)
    number[rows] = np.arange(len(rows))
    found = closest_labels(
        piece.households,
        piece.edges,
        number[state.assignment.grid[piece.atoms]],
        lower=bounds.lower,
        upper=bounds.upper,
        costs=piece.costs,
        locked=np.flatnonzero(state.locked[rows]),
        seed=crc32(state.codes[rows[0]].encode()) % 2**31,
    )
    labels = found.labels
    _, tight = np.unique(labels[labels >= len(rows)], return_inverse=True)
    labels[labels >= len(rows)] = len(rows) + tight
    return labels, found.excess, piece


def _refuse_dedicated(state: State, row: int) -> None:
    """Refuse to bring a dedicated grid into bounds that it does not have."""
    if not state.basic[row]:
        msg = f"Grid {state.codes[row]} is a dedicated grid: it has no bounds to be kept."
        raise InputError(msg)


def push(state: State, *, grid: str, towards: str, households: int) -> State:
    """Push the border of a grid into a neighbour until so many households came over."""
    goal, source = state.row(grid), state.row(towards)
    if source not in state.beside(goal):
        msg = f"Grids {grid} and {towards} have no common border: choose a neighbour of {grid}."
        raise InputError(msg)
    there = state.load(source)
    if not 0 < households < there:
        msg = (
            f"Grid {towards} has {there} households: push the border by at least 1 and by fewer "
            "than these, or merge the two grids."
        )
        raise InputError(msg)
    finer = state
    best = _pushed(state, goal, source, households)
    if best is None or best[1] > _MUCH_MORE * households:
        pairs = state.terrain.pairs[state.pairs_of(source)]
        sides = state.assignment.grid[pairs]
        common = (np.sort(sides, axis=1) == sorted((goal, source))).all(axis=1)
        edge = np.unique(pairs[common])
        edge = edge[state.assignment.grid[edge] == source]
        finer = state.refined(several_homes(state, edge))
        second = _pushed(finer, goal, source, households)
        if second is not None and (best is None or second[1] < best[1]):
            best, state = second, finer
    if best is None:
        msg = (
            f"No piece of {households} households beside grid {grid} leaves {towards} whole: ask "
            "for fewer, or move buildings by name."
        )
        raise InputError(msg)
    refuse_emptied(state, best[0])
    return moved(state, best[0], goal)


def _pushed(
    state: State, goal: int, source: int, need: int
) -> tuple[NDArray[np.int64], int] | None:
    """Return the atoms that come over and their households."""
    piece = state.piece([goal, source])
    label = (state.assignment.grid[piece.atoms] == source).astype(np.int64)
    found = border_piece(
        piece.households, piece.edges, label, source=1, goal=0, need=need, costs=piece.costs
    )
    if found is None:
        return None
    return piece.atoms[found], int(piece.households[found].sum())


def lock(state: State, *, grid: str) -> State:
    """Lock a grid: no step and no update changes it."""
    return with_lock(state, state.row(grid), locked=True)


def unlock(state: State, *, grid: str) -> State:
    """Open a locked grid."""
    return with_lock(state, state.row(grid), locked=False)


STEPS: dict[str, Callable[..., State]] = {
    "move": move, "merge": merge, "split": split, "swap": swap, "rebalance": rebalance,
    "push": push, "lock": lock, "unlock": unlock,
}  # fmt: skip
