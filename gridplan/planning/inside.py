"""Grids cut into smaller units on their own ground, by the engine that draws grids."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from zlib import crc32

import numpy as np
import pandas as pd
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from gridplan.batch import run_all
from gridplan.fabric.site import BORDER_CLASSES
from gridplan.partition import partition_graph
from gridplan.plan.assignment import Assignment, grid_rows
from gridplan.plan.codes import number_grids
from gridplan.planning.refine import ONE_PROCESS
from gridplan.schema import COMMUNITY_ID

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.batch import Executor
    from gridplan.layers import Layers
    from gridplan.rules import Rules

# Keeping both banks of a barrier in one unit costs this many times as much.
_HARD = 20.0
_DIGITS = 2


def divide_inside(
    fine: Assignment,
    layers: Layers,
    rules: Rules,
    *,
    loads: NDArray[np.int64],
    cut: NDArray[np.bool_],
    done: NDArray[np.bool_] | None = None,
    executor: Executor = ONE_PROCESS,
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
    done
        Which atoms are a unit already, to which at most a rest beside it is added.
    executor
        Where grids are divided; the units do not depend on it.

    Returns
    -------
    Assignment
        Units with the grid as ``parent`` and its code and two digits (more where a grid has
        more units) as code; a grid that is not to be divided keeps its code, a micro-grid
        that is its parent.
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
    inner = fine.grid[ends[:, 0]] == fine.grid[ends[:, 1]]
    atoms_of = pd.Series(fine.grid).groupby(fine.grid).indices
    edges_of = pd.Series(fine.grid[ends[inner, 0]]).groupby(fine.grid[ends[inner, 0]]).indices
    inner_at = np.flatnonzero(inner)
    alone = loads > rules.grid.upper
    if done is not None:
        alone |= done
    work = []
    for row, code in enumerate(rows["code"].astype(str)):
        own = atoms_of[row]
        edges = inner_at[edges_of[row]] if row in edges_of else np.zeros(0, np.int64)
        graph = loads[own], np.searchsorted(own, ends[edges]), cost[edges]
        work.append(_Grid(code, *graph, xy[own], area[own], alone[own], is_cut=bool(cut[row])))
    sizes = np.array([len(atoms_of[row]) if cut[row] else 0 for row in range(len(rows))])
    found = dict(run_all(executor, _Divide(rules), work, sizes))
    label = np.zeros(len(loads), np.int64)
    parent: list[int] = []
    reasons: list[str] = []
    for row in range(len(rows)):
        labels, why = found[row]
        label[atoms_of[row]] = len(parent) + labels
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


class _Grid(NamedTuple):
    """A grid to be divided: its atoms, what they weigh, where they are, and how they touch."""

    code: str
    loads: NDArray[np.int64]
    edges: NDArray[np.int64]
    cost: NDArray[np.float64]
    xy: NDArray[np.float64]
    area: NDArray[np.float64]
    alone: NDArray[np.bool_]  # atoms that are a unit each
    is_cut: bool

    def part(self, atoms: NDArray[np.int64]) -> _Grid:
        """Return some of its atoms, ascending, as a grid."""
        inside = np.isin(self.edges, atoms).all(axis=1)
        return self._replace(
            loads=self.loads[atoms],
            edges=np.searchsorted(atoms, self.edges[inside]),
            cost=self.cost[inside],
            xy=self.xy[atoms],
            area=self.area[atoms],
            alone=self.alone[atoms],
        )


# The unit of each atom, and why each unit is out of range.
_Units: TypeAlias = "tuple[NDArray[np.int64], list[str]]"


@dataclass(frozen=True, slots=True)
class _Divide:
    """What a worker does with some grids."""

    rules: Rules

    def __call__(self, chunk: list[_Grid]) -> list[_Units]:
        """Return the units of each grid."""
        return [_units_of(grid, self.rules) for grid in chunk]


def _units_of(grid: _Grid, rules: Rules) -> _Units:
    """Return the units of one grid."""
    bounds, total = rules.grid, int(grid.loads.sum())
    whole = np.zeros(len(grid.loads), np.int64)
    if not grid.is_cut:
        return whole, [""]
    if total <= bounds.upper or len(grid.loads) == 1:
        is_short, is_over = total < bounds.lower, total > bounds.upper
        return whole, [
            "community_below_minimum" if is_short else "oversize_unit" if is_over else ""
        ]
    if grid.alone.any():
        return _around_units(grid, rules)
    return _divided(grid, rules)


def _divided(grid: _Grid, rules: Rules) -> _Units:
    """Return the units that the engine finds."""
    found = partition_graph(
        grid.loads,
        grid.edges,
        costs=grid.cost,
        lower=rules.grid.lower,
        upper=rules.grid.upper,
        effort=rules.partition.effort,
        seed=crc32(grid.code.encode()) % 2**31,
        xy=grid.xy,
        area=grid.area,
    )
    return found.labels.astype(np.int64), list(found.reasons)


def _around_units(grid: _Grid, rules: Rules) -> _Units:
    """Return the units of a grid with atoms that are a unit each: too large, or just right.

    What lies between these is divided as if it were a grid: a search over all of it looks for
    a plan in range that cannot be, with all its patience. A piece that is less than a unit goes
    to one beside it that has room. Where none has, a piece of at most half the least would be
    farther out of range alone than it makes the one beside it.
    """
    bounds, n = rules.grid, len(grid.loads)
    free = ~grid.alone[grid.edges].any(axis=1)
    links = coo_array((np.ones(free.sum()), grid.edges[free].T), shape=(n, n))
    piece = connected_components(links, directed=False)[1]
    label = np.full(n, -1, np.int64)
    label[grid.alone] = np.arange(grid.alone.sum())
    load = grid.loads[grid.alone].copy()
    reasons = ["oversize_unit" if one > bounds.upper else "" for one in load]
    ends = np.concatenate([grid.edges, grid.edges[:, ::-1]])
    price = np.concatenate([grid.cost, grid.cost]) + 1e-9  # a border of no price is one, too
    to_unit = grid.alone[ends[:, 1]] & ~grid.alone[ends[:, 0]]
    for number in np.unique(piece[~grid.alone]):
        atoms = np.flatnonzero((piece == number) & ~grid.alone)
        part = grid.part(atoms)
        total = int(part.loads.sum())
        beside = to_unit & (piece[ends[:, 0]] == number)
        if total < bounds.lower and beside.any():
            shared = np.bincount(label[ends[beside, 1]], price[beside], len(load))
            has_room = load + total <= bounds.upper
            if (shared * has_room).any():
                shared *= has_room
            if (shared * has_room).any() or 2 * total <= bounds.lower:
                unit = int(shared.argmax())
                label[atoms] = unit
                load[unit] += total
                if load[unit] > bounds.upper:
                    reasons[unit] = "oversize_unit"
                continue
        if total < bounds.lower:
            labels, why = np.zeros(len(atoms), np.int64), ["isolated_part"]
        elif total <= bounds.upper:
            labels, why = np.zeros(len(atoms), np.int64), [""]
        else:
            labels, why = _divided(part, rules)
        label[atoms] = len(reasons) + labels
        reasons += why
    return label, reasons


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
    """Return code and parent of each unit; grids that are not divided keep theirs.

    Micro-grids that are divided again stay in their grid.
    """
    serial = number_grids(
        of,
        np.zeros(len(of), bool),
        xy,
        rules=rules.codes,
        # Serials go on beyond the range that those of grids end in.
        first=np.tile([1, rules.codes.dedicated_first], (len(of), 1)),
    )
    codes = rows["code"].to_numpy(object)[of]
    digits = max(_DIGITS, len(str(int(serial.max(initial=0)))))
    tails = np.array([f"{number:0{digits}d}" for number in serial], dtype=object)
    held = rows["parent"].to_numpy(object)[of]
    parents = np.where(cut[of] & (held == ""), codes, held)
    return np.where(cut[of], codes + tails, codes), parents
