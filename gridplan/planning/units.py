"""`unit_plan`: every grid cut into unit grids (万米单元网格) of about 10,000 m²."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely
from geopandas import GeoDataFrame

from gridplan.batch import choose_executor
from gridplan.errors import InputError
from gridplan.geometry.arrays import starts
from gridplan.plan.finish import finish
from gridplan.planning.inside import divide_inside
from gridplan.planning.kept import stand_ready
from gridplan.planning.refine import refine
from gridplan.rules.structure import UNIT_NAMES
from gridplan.schema import BUILDING_ID, COMMUNITY_ID

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.batch import Executor
    from gridplan.layers import Layers
    from gridplan.plan.assignment import Assignment
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules

# A unit grid may be half as large as wished, or half as large again (R08).
_SLACK = 0.5
# A block of more houses is cut into plots.
_FEW_HOUSES = 1
# Ground of so many unit grids that nothing divides is cut into pieces that are unit grids at
# once; less is cut finer, so that pieces can be put together with what lies beside them.
_AT_ONCE, _GRAIN = 3.0, 0.5
# A piece is laid out on so many points, none of them nearer to a house.
_POINTS, _CLEAR_M = 24, 3.0
# Why a unit grid is larger: it is open ground, not to be cut.
OPEN_GROUND = "open_ground"


def unit_plan(
    plan: Plan,
    *,
    size_m2: float = 10_000.0,
    open_ground: float = 10.0,
    effort: float = 0.25,
    jobs: int = 1,
) -> Plan:
    """Cut every grid into unit grids along streets, walls and plots, with area as the weight.

    Ground that nothing divides is cut straight, around the house that may stand there.

    Parameters
    ----------
    plan
        A plan with its ground and layers.
    size_m2
        Area a unit grid should have; from half of it to half as much again is in range.
    open_ground
        Ground as large as more unit grids than this that no street, wall or house divides is
        open ground (fields, woods, water) and stays whole; infinity cuts it all.
    effort
        Scales the steps of the search. Bounds so wide are kept as often with a quarter of
        the steps that grids of households get.
    jobs
        Processes; the unit grids are the same for any number.

    Returns
    -------
    Plan
        Its grids are the unit grids, each in one grid of `plan` and so in one community,
        whose ground and households they are exactly: ``level("grid")``. The code is that of
        the grid and two digits. ``status`` and ``reason`` are those of the area
        (``open_ground``, or those of grids). Not to be written as a plan: its bounds are
        square metres.

    Raises
    ------
    InputError
        If the plan came without ground or layers, or has micro-grids.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> units = unit_plan(plan)
    >>> int(units.grids["households"].sum()) == int(plan.grids["households"].sum())
    True
    """
    if plan.assignment is None or plan.layers is None:
        msg = "This plan has no atoms or no layers: read it with `gridplan.read_plan`."
        raise InputError(msg)
    if (plan.assignment.grids["parent"] != "").any():
        msg = "This plan has micro-grids already: give the plan they were made of."
        raise InputError(msg)
    lower, upper = round(size_m2 * (1 - _SLACK)), round(size_m2 * (1 + _SLACK))
    rules = plan.rules.override(
        grid={"lower": lower, "upper": upper, "target": round(size_m2), "kinds": {}},
        names={"basic": UNIT_NAMES[plan.language]},
        partition={"effort": effort},
    )
    every = np.ones(len(plan.assignment.grids), bool)
    with choose_executor(jobs, prepare=stand_ready) as executor:
        fine, pieces = _fine(plan, size_m2, open_ground, executor)
        area = _area_m2(fine, plan)
        loads = np.maximum(area.round().astype(np.int64), 1)
        done = fine.ground.atoms.index.isin(pieces) & (loads >= lower)
        # Open ground of hundreds of unit grids that nothing can cut would count among the
        # parts to be found: it weighs what one may.
        weights = np.minimum(loads, upper + 1)
        made = divide_inside(
            fine, plan.layers, rules, loads=weights, cut=every, done=done, executor=executor
        )
    made = replace(made, grids=made.grids.assign(kind="basic"))
    is_open = np.zeros(len(made.grids), bool)
    is_open[made.grid[area > open_ground * size_m2]] = True
    why = np.where(is_open, OPEN_GROUND, made.grids["reason"].to_numpy(object))
    total = np.bincount(made.grid, loads, len(made.grids))
    reasons = dict(zip(made.grids["code"], why, strict=True))
    status = np.select([total < lower, total > upper], ["under", "over"], "ok")
    states = dict(zip(made.grids["code"], status, strict=True))
    units = finish(made, plan.layers, rules=rules, with_findings=False)
    grids = units.grids.assign(
        status=units.grids.index.map(states), reason=units.grids.index.map(reasons)
    )
    return replace(units, grids=grids, findings=plan.findings)


def _fine(
    plan: Plan, size_m2: float, open_ground: float, executor: Executor
) -> tuple[Assignment, NDArray[np.object_]]:
    """Return the grids on atoms of less than a unit grid, and those atoms cut to be one."""
    assert plan.assignment is not None  # noqa: S101 - checked by the caller
    assert plan.layers is not None  # noqa: S101 - likewise
    layers = plan.layers
    # What stands somewhere is a reason to cut there, whether or not somebody lives in it.
    there = replace(layers, buildings=layers.buildings.assign(households=1))
    large = _area_m2(plan.assignment, plan) > size_m2 * _SLACK
    ids = plan.assignment.ground.atoms.index[large].tolist()
    fine = refine(
        plan.assignment, ids, there, rules=plan.rules, largest=_FEW_HOUSES, executor=executor
    )
    area = _area_m2(fine, plan)
    parted = np.flatnonzero((area > size_m2) & (area <= open_ground * size_m2))
    grain = np.where(area[parted] < _AT_ONCE * size_m2, _GRAIN, 1.0) * size_m2
    fine, atoms = _parted(fine, there, parted, grain, rules=plan.rules, executor=executor)
    pieces = atoms[grain[atoms.index] == size_m2].to_numpy(object)
    counts = layers.buildings["households"].reindex(fine.ground.buildings.index)
    households = np.bincount(
        fine.ground.atom_of_building.to_numpy(),
        counts.to_numpy(np.float64),
        len(fine.ground.atoms),
    )
    atoms = fine.ground.atoms.assign(households=households.astype(np.int64))
    return replace(fine, ground=replace(fine.ground, atoms=atoms)), pieces


def _parted(
    fine: Assignment,
    there: Layers,
    large: NDArray[np.int64],
    grain_m2: NDArray[np.float64],
    *,
    rules: Rules,
    executor: Executor,
) -> tuple[Assignment, pd.Series]:
    """Cut atoms that nothing divides straight into pieces of some size.

    As between houses: by the lines halfway between points, which are led around the houses
    that stand there. Also return the ids of the pieces, by their place in `large`.
    """
    ground = fine.ground
    metric = ground.atoms.geometry.iloc[large].to_crs(there.crs)
    houses = shapely.STRtree(np.asarray(there.buildings.geometry.array, dtype=object))
    spots, home = _spots(np.asarray(metric.array, dtype=object), houses, grain_m2)
    ids = ground.atoms.index.to_numpy(object)[large]
    names = pd.Index([f"\0{number}" for number in range(len(spots))], name=BUILDING_ID)
    marks = GeoDataFrame(
        {COMMUNITY_ID: ground.atoms[COMMUNITY_ID].to_numpy(object)[large][home], "households": 1},
        geometry=shapely.points(spots),
        index=names,
        crs=there.crs,
    )
    marked = replace(there, buildings=pd.concat([there.buildings, marks]))
    of = pd.concat([ground.buildings, pd.Series(ids[home], names)])
    made = refine(
        replace(fine, ground=replace(ground, buildings=of)),
        ids.tolist(),
        marked,
        rules=rules,
        largest=_FEW_HOUSES,
        executor=executor,
    )
    of = made.ground.buildings
    kept = replace(made, ground=replace(made.ground, buildings=of.drop(names)))
    return kept, of[names].set_axis(home)


def _spots(
    shapes: NDArray[np.object_], houses: shapely.STRtree, grain_m2: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the middles of pieces of equal size of each shape, and the shape of each.

    Points on a lattice along the shape are halved across their longer side, in the ratio of the
    pieces that each half is to have, until one piece is left.
    """
    lattices = [
        _lattice(shape, step)
        for shape, step in zip(shapes, np.sqrt(grain_m2 / _POINTS), strict=True)
    ]
    of = np.repeat(np.arange(len(shapes)), [len(one) for one in lattices])
    xy = np.concatenate([np.zeros((0, 4)), *lattices])
    taken = houses.query(shapely.points(xy[:, :2]), predicate="dwithin", distance=_CLEAR_M)[0]
    free = np.ones(len(xy), bool)
    free[taken] = False
    xy, of = xy[free], of[free]
    wanted = np.maximum(np.round(shapely.area(shapes) / grain_m2), 1).astype(np.int64)[of]
    piece = of.copy()
    while (wanted > 1).any():
        piece, wanted = _halved(xy[:, 2:], piece, wanted)
    order = np.lexsort([*xy.T, piece])
    xy, piece, of = xy[order], piece[order], of[order]
    first = np.flatnonzero(starts(piece))
    count = np.diff(np.append(first, len(piece)))
    middle = np.add.reduceat(xy[:, :2], first) / count[:, None] if len(first) else xy[:, :2]
    far = np.hypot(*(xy[:, :2] - np.repeat(middle, count, axis=0)).T)
    nearest = np.lexsort([far, piece])[first]
    return xy[nearest, :2], of[nearest]


def _lattice(shape: shapely.Geometry, step: float) -> NDArray[np.float64]:
    """Return the points of a lattice along a shape: x, y, and where they are on its axes."""
    box = shapely.get_coordinates(shapely.oriented_envelope(shape))
    axes = np.stack([box[1] - box[0], box[3] - box[0]])
    sides = np.hypot(*axes.T)
    n = np.maximum(np.ceil(sides / step), 1).astype(int)
    along, across = np.meshgrid(*((np.arange(count) + 0.5) / count for count in n))
    part = np.stack([along.ravel(), across.ravel()], axis=1)
    xy = box[0] + part @ axes
    shapely.prepare(shape)
    return np.hstack([xy, part * sides])[shapely.contains_xy(shape, *xy.T)]


def _halved(
    place: NDArray[np.float64], piece: NDArray[np.int64], wanted: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the piece of each point, and what is wanted of it, after one more cut of each."""
    order = np.argsort(piece, kind="stable")
    first = np.flatnonzero(starts(piece[order]))
    sides = [reach.reduceat(place[order], first) for reach in (np.maximum, np.minimum)]
    count = np.diff(np.append(first, len(piece)))
    longer = np.repeat((sides[0] - sides[1]).argmax(axis=1), count)
    number = np.repeat(np.arange(len(first)), count)
    at = np.arange(len(piece))
    by_place = np.lexsort([place[order][at, 1 - longer], place[order][at, longer], number])
    order = order[by_place]
    rank, total, all_of_it = at - first[number], count[number], wanted[order]
    less = all_of_it // 2
    is_less = rank * all_of_it < less * total
    new = np.empty((2, len(piece)), np.int64)
    new[:, order] = 2 * number + is_less, np.where(is_less, less, all_of_it - less)
    return new[0], new[1]


def _area_m2(assignment: Assignment, plan: Plan) -> NDArray[np.float64]:
    """Return the area of each atom."""
    metric = assignment.ground.atoms.geometry.to_crs(plan.grids.crs)
    area: NDArray[np.float64] = shapely.area(np.asarray(metric.array, dtype=object))
    return area
