"""From one state to the next: what no edit may do is refused here, once for all steps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.edit.state import State, loose_parts
from gridplan.errors import InputError
from gridplan.fabric.coverage import merge_faces
from gridplan.plan.assignment import Assignment, grid_rows
from gridplan.plan.codes import grid_codes, number_grids
from gridplan.plan.explained import ABOUT_COMMUNITY, EDITED
from gridplan.plan.finish import first_free
from gridplan.schema import COMMUNITY_ID

if TYPE_CHECKING:
    from numpy.typing import NDArray


def moved(state: State, atoms: NDArray[np.int64], rows: NDArray[np.int64] | int) -> State:
    """Return the state after some atoms of one community went to other grids.

    Parameters
    ----------
    state
        Before.
    atoms
        Which atoms.
    rows
        Row of the grid of each, or of all. Rows after the last are new grids, in turn.

    Raises
    ------
    InputError
        If a grid is locked, would lose all its ground, or would fall into more parts.
    """
    grid = state.assignment.grid.copy()
    grid[atoms] = rows
    first, end = state.span(int(state.assignment.grid[atoms[0]]))
    _refuse_other_community(state, grid, first, end, atoms)
    changed = np.flatnonzero(grid != state.assignment.grid)
    if not len(changed):
        msg = "This changes nothing: everything is there already."
        raise InputError(msg)
    touched = np.unique(np.concatenate([grid[changed], state.assignment.grid[changed]]))
    n_old = len(state.codes)
    old = touched[touched < n_old]
    _refuse_locked(state, old)
    gone = [row for row in old if not (grid[first:end] == row).any()]
    _refuse_torn(state, grid, first, end, touched)
    return _state(state, grid, touched, gone)


def _refuse_other_community(
    state: State, grid: NDArray[np.int64], first: int, end: int, atoms: NDArray[np.int64]
) -> None:
    """Refuse atoms or grids of another community."""
    rows = grid[atoms]
    homes = set(state.communities[rows[rows < len(state.codes)]].tolist())
    home = state.communities[state.assignment.grid[first]]
    others = sorted(homes - {home})
    if atoms.min() < first or atoms.max() >= end:
        stray = atoms[(atoms < first) | (atoms >= end)][0]
        others = [state.communities[state.assignment.grid[stray]]]
    if others:
        msg = (
            f"A grid lies in one community: what is moved lies in {home}, and also {others[0]} "
            "is concerned. Take what lies in the community of the grid only."
        )
        raise InputError(msg)


def _refuse_locked(state: State, rows: NDArray[np.int64]) -> None:
    """Refuse to change a locked grid."""
    locked = rows[state.locked[rows]]
    if len(locked):
        code = state.codes[locked[0]]
        msg = f"Grid {code} is locked: unlock it first, or leave it as it is."
        raise InputError(msg)


def refuse_emptied(state: State, atoms: NDArray[np.int64]) -> None:
    """Refuse to take all atoms of a grid."""
    for row in np.unique(state.assignment.grid[atoms]).tolist():
        mine = state.atoms_in(row)
        left = np.setdiff1d(mine, atoms)
        if not len(left) or (
            state.terrain.n_buildings[mine].any() and not state.terrain.n_buildings[left].any()
        ):
            msg = (
                f"Grid {state.codes[row]} would be left without a building: merge the two grids "
                "instead, or leave something in it."
            )
            raise InputError(msg)


def _refuse_torn(
    state: State, grid: NDArray[np.int64], first: int, end: int, touched: NDArray[np.int64]
) -> None:
    """Refuse a grid in more parts than before."""
    pairs = state.terrain.pairs[state.pairs_of(int(state.assignment.grid[first]))] - first
    before = loose_parts(state.assignment.grid[first:end], pairs)
    after = loose_parts(grid[first:end], pairs)
    for row in touched.tolist():
        if after.get(row, 0) > max(before.get(row, 0), 0):
            name = state.codes[row] if row < len(state.codes) else "that is new"
            msg = (
                f"Grid {name} would be in {after[row] + 1} parts: move what lies between as well, "
                "or choose a neighbouring grid."
            )
            raise InputError(msg)


def _state(
    state: State, grid: NDArray[np.int64], touched: NDArray[np.int64], gone: list[int]
) -> State:
    """Return the state of another assignment, new grids numbered."""
    assignment = state.assignment
    rows = assignment.grids
    n_old, n_all = len(rows), int(grid.max()) + 1
    home = state.communities[assignment.grid[np.flatnonzero(grid != assignment.grid)[0]]]
    if n_all > n_old:
        new = grid_rows(**{COMMUNITY_ID: [home] * (n_all - n_old)}, kind="basic")
        rows = pd.concat([rows, new], ignore_index=True)
    reason = rows["reason"].to_numpy(object).copy()
    reason[touched] = [text if text in ABOUT_COMMUNITY else EDITED for text in reason[touched]]
    rows = rows.assign(reason=reason)
    if n_all > n_old:
        rows = rows.assign(code=_numbered(state, rows, grid, n_old))
    codes = rows["code"].to_numpy(object)
    changed = frozenset(codes[touched].tolist())
    if gone:
        kept = np.ones(len(rows), bool)
        kept[gone] = False
        grid = (np.cumsum(kept) - 1)[grid]
        rows = rows[kept].reset_index(drop=True)
    return State(
        replace(assignment, grid=grid, grids=rows),
        state.terrain,
        state.layers,
        state.rules,
        state.touched | changed,
        {code: one for code, one in state.known.items() if code not in changed},
        state.cut,
    )


def _numbered(
    state: State, rows: pd.DataFrame, grid: NDArray[np.int64], n_old: int
) -> NDArray[np.object_]:
    """Return the codes of all grids; new ones get the next serials that were never given."""
    n_new = len(rows) - n_old
    shapes = merge_faces(state.terrain.shapes, np.where(grid >= n_old, grid - n_old, -1), n_new)
    middle = shapely.centroid(reproject(shapes, WGS84, state.layers.crs, densify=False))
    homes = rows[COMMUNITY_ID].to_numpy(object)[n_old:]
    basic = np.zeros(n_new, bool)
    serial = number_grids(
        np.zeros(n_new, np.int64),
        basic,
        np.stack([shapely.get_x(middle), shapely.get_y(middle)], axis=1),
        first=first_free(state.assignment, homes, basic, state.rules),
        rules=state.rules.codes,
    )
    codes = rows["code"].to_numpy(object).copy()
    codes[n_old:] = grid_codes(homes, serial, rules=state.rules.codes)
    return codes


def with_lock(state: State, row: int, *, locked: bool) -> State:
    """Return the state with one grid locked or open."""
    flags = state.locked.copy()
    flags[row] = locked
    rows = state.assignment.grids.assign(locked=flags)
    assignment: Assignment = replace(state.assignment, grids=rows)
    return replace(state, assignment=assignment)
