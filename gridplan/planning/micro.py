"""`micro_plan`: every grid cut into micro-grids (微网格) on its own ground, by the same engine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
import pandas as pd
import shapely

from gridplan.errors import InputError
from gridplan.fabric.site import BORDER_CLASSES
from gridplan.partition import partition_graph
from gridplan.plan.assignment import Assignment, Ground, grid_rows
from gridplan.plan.codes import number_grids
from gridplan.plan.finish import finish
from gridplan.planning.refine import refine
from gridplan.rules.structure import MICRO_NAMES
from gridplan.schema import BUILDING_ID, COMMUNITY_ID
from gridplan.sources.households.entrances import split_units

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules

# Keeping both banks of a barrier in one micro-grid costs this many times as much.
_HARD = 20.0
_DIGITS = 2


def micro_plan(plan: Plan, *, lower: int = 30, upper: int = 60, effort: float = 1.0) -> Plan:
    """Cut every basic grid into micro-grids.

    Parameters
    ----------
    plan
        A plan with its ground and layers.
    lower, upper
        Fewest and most households of a micro-grid. A building of more is shared out by
        its entrances where their number is known; else it stays whole and says so.
    effort
        Scales the steps of the search.

    Returns
    -------
    Plan
        Its grids are the micro-grids, and dedicated grids as they were; each lies in one
        grid of `plan`, whose ground and households they are exactly: ``level("grid")``.
        The code is that of the grid and two digits, from west to east, then north to
        south. ``Assignment.parent`` names the grid.

    Raises
    ------
    InputError
        If the plan came without ground or layers, or has micro-grids already.
    """
    if plan.assignment is None or plan.layers is None:
        msg = "This plan has no atoms or no layers: read it with `gridplan.read_plan`."
        raise InputError(msg)
    if (plan.assignment.grids["parent"] != "").any():
        msg = "This plan has micro-grids already: give the plan they were made of."
        raise InputError(msg)
    rules = plan.rules.override(
        grid={"lower": lower, "upper": upper, "target": (lower + upper) // 2, "kinds": {}},
        names={"basic": MICRO_NAMES[plan.language]},
        partition={"effort": effort},
    )
    layers = split_units(plan.layers, rules=rules.grid)
    ground = _with_entrances(plan.assignment.ground, layers)
    assignment = replace(plan.assignment, ground=ground)
    is_basic = (assignment.grids["kind"] == "basic").to_numpy()
    households = ground.atoms["households"].to_numpy(np.int64)
    cut = is_basic[assignment.grid] & (households > lower // 2)
    fine = refine(
        assignment, list(ground.atoms.index[cut]), layers, rules=rules, largest=lower // 2
    )
    return finish(_divided(fine, layers, rules), layers, rules=rules)


def _with_entrances(ground: Ground, layers: Layers) -> Ground:
    """Return the ground with the parts of buildings where the building was."""
    there = layers.buildings.index
    base = pd.Series(there.astype(object), index=there)
    new = ~there.isin(ground.buildings.index)
    base[new] = base[new].str.replace(r"#u*\d+$", "", regex=True)
    atoms = ground.buildings.reindex(base.to_numpy(object)).to_numpy(object)
    placed = ~pd.isna(atoms)
    named = pd.Series(
        atoms[placed],
        index=pd.Index(there[placed], name=BUILDING_ID),
        name=ground.buildings.name,
    )
    return replace(ground, buildings=named)


def _divided(fine: Assignment, layers: Layers, rules: Rules) -> Assignment:
    """Return the assignment of fine atoms to micro-grids."""
    rows, ground = fine.grids, fine.ground
    households = ground.atoms["households"].to_numpy(np.int64)
    metric = ground.atoms.geometry.to_crs(layers.crs)
    middle = shapely.centroid(np.asarray(metric.array, dtype=object))
    xy = np.stack([shapely.get_x(middle), shapely.get_y(middle)], axis=1)
    area = shapely.area(np.asarray(metric.array, dtype=object))
    pairs = ground.neighbours
    ends = pairs[["left", "right"]].to_numpy(np.int64)
    price = pairs["border_class"].map(
        {name: getattr(rules.borders, name) for name in BORDER_CLASSES}
    )
    cost = pairs["length_m"].to_numpy(float) * price.to_numpy(float)
    # A border along a barrier is cheap to draw; not to draw one there is dear.
    cost = np.where(pairs["hard"].to_numpy(bool), cost / _HARD, cost)
    label = np.zeros(len(households), np.int64)
    parent: list[int] = []
    reasons: list[str] = []
    inner = fine.grid[ends[:, 0]] == fine.grid[ends[:, 1]]
    atoms_of = pd.Series(fine.grid).groupby(fine.grid).indices
    edges_of = pd.Series(fine.grid[ends[inner, 0]]).groupby(fine.grid[ends[inner, 0]]).indices
    inner_at = np.flatnonzero(inner)
    for row in range(len(rows)):
        own = atoms_of[row]
        edges = inner_at[edges_of[row]] if row in edges_of else np.zeros(0, np.int64)
        found, why = _labels(
            (str(rows["code"].iloc[row]), str(rows["kind"].iloc[row])),
            (households[own], np.searchsorted(own, ends[edges]), cost[edges]),
            (xy[own], area[own]),
            rules,
        )
        label[own] = len(parent) + found
        parent += [row] * len(why)
        reasons += why
    of = np.array(parent)
    codes, parents = _codes(rows, of, _middles(label, xy, area, len(of)), rules)
    made = grid_rows(
        community_id=rows[COMMUNITY_ID].to_numpy(object)[of],
        kind=rows["kind"].to_numpy(object)[of],
        institution_id=rows["institution_id"].to_numpy(object)[of],
        parent=parents,
        code=codes,
        reason=np.array(reasons, dtype=object),
    )
    return Assignment(ground, label, made)


def _labels(
    name: tuple[str, str],
    graph: tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]],
    place: tuple[NDArray[np.float64], NDArray[np.float64]],
    rules: Rules,
) -> tuple[NDArray[np.int64], list[str]]:
    """Return the micro-grid of each atom of one grid, and why each is out of range."""
    code, kind = name
    households, edges, cost = graph
    bounds = rules.grid
    total = int(households.sum())
    if kind != "basic" or total <= bounds.upper or len(households) == 1:
        is_short, is_over = total < bounds.lower, total > bounds.upper
        why = "community_below_minimum" if is_short else "oversize_unit" if is_over else ""
        return np.zeros(len(households), np.int64), [why if kind == "basic" else ""]
    found = partition_graph(
        households, edges, costs=cost, lower=bounds.lower, upper=bounds.upper,
        effort=rules.partition.effort, seed=crc32(code.encode()) % 2**31,
        xy=place[0], area=place[1],
    )  # fmt: skip
    return found.labels.astype(np.int64), list(found.reasons)


def _middles(
    label: NDArray[np.int64], xy: NDArray[np.float64], area: NDArray[np.float64], n: int
) -> NDArray[np.float64]:
    """Return the centre of gravity of each micro-grid."""
    whole = np.maximum(np.bincount(label, area, n), 1e-9)
    return np.stack([np.bincount(label, area * xy[:, i], n) / whole for i in (0, 1)], axis=1)


def _codes(
    rows: pd.DataFrame, of: NDArray[np.int64], xy: NDArray[np.float64], rules: Rules
) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Return code and parent of each micro-grid; dedicated grids keep theirs."""
    serial = number_grids(
        of, np.zeros(len(of), bool), xy, rules=rules.codes,
        first=np.ones((len(of), 2), np.int64),
    )  # fmt: skip
    codes = rows["code"].to_numpy(object)[of]
    is_basic = (rows["kind"] == "basic").to_numpy()[of]
    tails = np.array([f"{number:0{_DIGITS}d}" for number in serial], dtype=object)
    return np.where(is_basic, codes + tails, codes), np.where(is_basic, codes, "")
