"""Live totals: the figures of a few grids, as `gridplan.finish` will give them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.fabric.coverage import merge_faces
from gridplan.geometry.arrays import components
from gridplan.plan.measures import compactness
from gridplan.schema import COMMUNITY_ID, GRID_CODE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pandas import DataFrame

    from gridplan.edit.state import State


class Totals(NamedTuple):
    """Figures of one grid."""

    community_id: str
    households: int
    buildings: int
    parts: int
    walled_parts: int  # parts that a hard barrier makes of it
    area_m2: float
    compactness: float
    status: str
    lower: int
    upper: int


COLUMNS = (
    COMMUNITY_ID, "households", "before", "change", "buildings", "lower", "upper", "status",
    "parts", "area_m2", "compactness", "locked", "told",
)  # fmt: skip


def totals(state: State, codes: Iterable[str]) -> dict[str, Totals]:
    """Return the figures of some grids; those that are gone are left out.

    Parameters
    ----------
    state
        The plan. What was measured is kept in ``state.known``.
    codes
        Which grids.
    """
    wanted = [code for code in codes if code not in state.known]
    rows = np.flatnonzero(np.isin(state.codes, wanted)) if wanted else np.zeros(0, np.int64)
    if len(rows):
        _measure(state, rows.tolist())
    return {code: state.known[code] for code in codes if code in state.known}


def _measure(state: State, rows: list[int]) -> None:
    """Measure some grids."""
    members = [state.atoms_in(row) for row in rows]
    atoms = np.concatenate(members)
    number = np.repeat(np.arange(len(rows)), [len(one) for one in members])
    shapes = merge_faces(state.terrain.shapes[atoms], number, len(rows))
    metric = reproject(shapes, WGS84, state.layers.crs, densify=False)
    area, perimeter = shapely.area(metric), shapely.length(metric)
    compact = compactness(area, perimeter)
    households = np.bincount(number, weights=state.terrain.households[atoms])
    buildings = np.bincount(number, weights=state.terrain.n_buildings[atoms])
    for i, row in enumerate(rows):
        bounds, load = state.bounds(row), int(households[i])
        is_basic = bool(state.basic[row])
        status = "under" if load < bounds.lower else "over" if load > bounds.upper else "ok"
        parts, walled = _parts(state, row)
        state.known[state.codes[row]] = Totals(
            state.communities[row],
            load,
            int(buildings[i]),
            parts,
            walled,
            round(float(area[i]), 1),
            round(float(compact[i]), 4),
            status if is_basic else "exempt",
            bounds.lower,
            bounds.upper,
        )


def _parts(state: State, row: int) -> tuple[int, int]:
    """Return the parts of a grid, and those when hard barriers part it too."""
    first, end = state.span(row)
    which = state.pairs_of(row)
    pairs = state.terrain.pairs[which] - first
    inside = state.assignment.grid[first:end] == row
    position = np.cumsum(inside) - 1
    both = inside[pairs].all(axis=1)
    soft = both & ~state.terrain.hard[which]
    n = int(inside.sum())
    found = [
        int(components(n, *position[pairs[kept]].T).max(initial=-1)) + 1 for kept in (both, soft)
    ]
    return found[0], found[1]


def preview(state: State, start: State, codes: Iterable[str]) -> DataFrame:
    """Return the figures of some grids beside those they had in the first plan.

    Parameters
    ----------
    state, start
        Now, and the first plan.
    codes
        Which grids.

    Returns
    -------
    DataFrame
        Index ``grid_code``, columns `COLUMNS`. A grid that is gone has status
        ``retired``; ``before`` is 0 for a new one; ``told`` says what an audit would.
    """
    codes = sorted(codes)
    now, then = totals(state, codes), totals(start, codes)
    locked = set(state.codes[state.locked])
    rows = []
    for code in codes:
        one, old = now.get(code), then.get(code)
        known = one or old
        if known is None:  # came and went in between
            continue
        before = old.households if old else 0
        households = one.households if one else 0
        rows.append(
            {
                GRID_CODE: code,
                COMMUNITY_ID: known.community_id,
                "households": households,
                "before": before,
                "change": households - before,
                "buildings": one.buildings if one else 0,
                "lower": known.lower,
                "upper": known.upper,
                "status": one.status if one else "retired",
                "parts": one.parts if one else 0,
                "area_m2": one.area_m2 if one else 0.0,
                "compactness": one.compactness if one else float("nan"),
                "locked": code in locked,
                "told": _told(one) if one else "",
            }
        )
    table = pd.DataFrame(rows, columns=[GRID_CODE, *COLUMNS])
    return table.set_index(GRID_CODE)


def _told(one: Totals) -> str:
    """Return what an audit would say of a grid."""
    said = []
    if one.status == "under":
        said.append(f"R09: {one.lower - one.households} households below {one.lower}")
    if one.status == "over":
        said.append(f"R09: {one.households - one.upper} households above {one.upper}")
    if one.parts > 1:
        said.append(f"R04: in {one.parts} parts")
    elif one.walled_parts > 1:
        said.append(f"a hard barrier runs through it: {one.walled_parts} parts on foot")
    if one.buildings == 0 and one.status != "exempt":
        said.append("no building in it")
    return "; ".join(said)
