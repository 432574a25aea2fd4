"""Grids cut into smaller units on their own ground, by the engine that draws grids."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
import pandas as pd
import shapely

from gridplan.fabric.site import BORDER_CLASSES
from gridplan.partition import partition_graph
from gridplan.plan.assignment import Assignment, grid_rows
from gridplan.plan.codes import number_grids
from gridplan.planning.refine import refine
from gridplan.schema import COMMUNITY_ID

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.layers import Layers
    from gridplan.rules import Rules

# Keeping both banks of a barrier in one unit costs this many times as much.
_HARD = 20.0
_DIGITS = 2


def fine_atoms(
    assignment: Assignment,
    cut: NDArray[np.bool_],
    layers: Layers,
    *,
    rules: Rules,
    largest: int,
) -> Assignment:
    """Return grids on finer atoms; a grid whose finer atoms do not fit together keeps its own.

    Parameters
    ----------
    assignment
        The grids.
    cut
        Which atoms to cut.
    layers, rules, largest
        As in `gridplan.planning.refine.refine`.
    """
    ids = assignment.ground.atoms.index
    while True:
        fine = refine(assignment, list(ids[cut]), layers, rules=rules, largest=largest)
        shapes = np.asarray(fine.ground.atoms.geometry.array, dtype=object)
        edges = shapely.coverage_invalid_edges(shapes)
        bad = np.unique(fine.grid[~shapely.is_missing(edges) & ~shapely.is_empty(edges)])
        left = cut & ~np.isin(assignment.grid, bad)
        if not len(bad) or (left == cut).all():
            return fine
        cut = left


def divide_inside(
    fine: Assignment,
    layers: Layers,
    rules: Rules,
    *,
    loads: NDArray[np.int64],
    cut: NDArray[np.bool_],
) -> Assignment:
    """Divide grids into units, each a part of one grid.

    Parameters
    ----------
    fine
        Grids on atoms fine enough to choose from.
    layers, rules
        The city; ``rules.grid`` holds the bounds of a unit in the measure of `loads`.
    loads
        What each atom weighs: households, square metres.
    cut
        Which grids are to be divided; the others are one unit each.

    Returns
    -------
    Assignment
        Units with the grid as ``parent`` and its code and two digits (more where a grid has
        more units) as code; a grid that is not to be divided keeps its code.
    """
    rows, ground = fine.grids, fine.ground
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
    label = np.zeros(len(loads), np.int64)
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
            str(rows["code"].iloc[row]),
            (loads[own], np.searchsorted(own, ends[edges]), cost[edges]),
            (xy[own], area[own]),
            rules,
            is_cut=bool(cut[row]),
        )
        label[own] = len(parent) + found
        parent += [row] * len(why)
        reasons += why
    of = np.array(parent)
    codes, parents = _codes(rows, of, _middles(label, xy, area, len(of)), rules, cut)
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
    code: str,
    graph: tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]],
    place: tuple[NDArray[np.float64], NDArray[np.float64]],
    rules: Rules,
    *,
    is_cut: bool,
) -> tuple[NDArray[np.int64], list[str]]:
    """Return the unit of each atom of one grid, and why each is out of range."""
    loads, edges, cost = graph
    bounds = rules.grid
    total = int(loads.sum())
    if not is_cut or total <= bounds.upper or len(loads) == 1:
        is_short, is_over = total < bounds.lower, total > bounds.upper
        why = "community_below_minimum" if is_short else "oversize_unit" if is_over else ""
        return np.zeros(len(loads), np.int64), [why if is_cut else ""]
    found = partition_graph(
        loads, edges, costs=cost, lower=bounds.lower, upper=bounds.upper,
        effort=rules.partition.effort, seed=crc32(code.encode()) % 2**31,
        xy=place[0], area=place[1],
    )  # fmt: skip
    return found.labels.astype(np.int64), list(found.reasons)


def _middles(
    label: NDArray[np.int64], xy: NDArray[np.float64], area: NDArray[np.float64], n: int
) -> NDArray[np.float64]:
    """Return the centre of gravity of each unit."""
    whole = np.maximum(np.bincount(label, area, n), 1e-9)
    return np.stack([np.bincount(label, area * xy[:, i], n) / whole for i in (0, 1)], axis=1)


def _codes(
    rows: pd.DataFrame,
    of: NDArray[np.int64],
    xy: NDArray[np.float64],
    rules: Rules,
    cut: NDArray[np.bool_],
) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Return code and parent of each unit; grids that are not divided keep theirs."""
    serial = number_grids(
        of, np.zeros(len(of), bool), xy, rules=rules.codes,
        first=np.ones((len(of), 2), np.int64),
    )  # fmt: skip
    codes = rows["code"].to_numpy(object)[of]
    digits = max(_DIGITS, len(str(int(serial.max(initial=0)))))
    tails = np.array([f"{number:0{digits}d}" for number in serial], dtype=object)
    return np.where(cut[of], codes + tails, codes), np.where(cut[of], codes, "")
