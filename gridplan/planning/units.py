"""`unit_plan`: every grid cut into unit grids (万米单元网格) of about 10,000 m²."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.batch import choose_executor
from gridplan.errors import InputError
from gridplan.plan.finish import finish
from gridplan.planning.inside import divide_inside
from gridplan.planning.kept import stand_ready
from gridplan.planning.refine import refine
from gridplan.rules.structure import UNIT_NAMES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.batch import Executor
    from gridplan.plan.assignment import Assignment
    from gridplan.plan.core import Plan

# A unit grid may be half as large as wished, or half as large again (R08).
_SLACK = 0.5
# A block of more houses is cut into plots.
_FEW_HOUSES = 1


def unit_plan(
    plan: Plan, *, size_m2: float = 10_000.0, effort: float = 0.25, jobs: int = 1
) -> Plan:
    """Cut every grid into unit grids along streets, walls and plots, with area as the weight.

    Parameters
    ----------
    plan
        A plan with its ground and layers.
    size_m2
        Area a unit grid should have; from half of it to half as much again is in range.
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
        the grid and two digits. ``status`` and ``reason`` are those of the area: open ground
        without streets or houses stays whole. Not to be written as a plan: its bounds are
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
        fine = _fine(plan, size_m2, executor)
        loads = np.maximum(_area_m2(fine, plan).round().astype(np.int64), 1)
        # Open ground of hundreds of unit grids that nothing can cut would count among the
        # parts to be found: it weighs what one may.
        weights = np.minimum(loads, upper + 1)
        made = divide_inside(fine, plan.layers, rules, loads=weights, cut=every, executor=executor)
    made = replace(made, grids=made.grids.assign(kind="basic"))
    why = made.grids["reason"].to_numpy(object)
    area = np.bincount(made.grid, loads, len(made.grids))
    reasons = dict(zip(made.grids["code"], why, strict=True))
    status = np.select([area < lower, area > upper], ["under", "over"], "ok")
    states = dict(zip(made.grids["code"], status, strict=True))
    done = finish(made, plan.layers, rules=rules)
    grids = done.grids.assign(
        status=done.grids.index.map(states), reason=done.grids.index.map(reasons)
    )
    return replace(done, grids=grids, findings=plan.findings)


def _fine(plan: Plan, size_m2: float, executor: Executor) -> Assignment:
    """Return the grids on blocks, and on plots where a block is too large for a unit grid."""
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
    counts = layers.buildings["households"].reindex(fine.ground.buildings.index)
    households = np.bincount(
        fine.ground.atom_of_building.to_numpy(),
        counts.to_numpy(np.float64),
        len(fine.ground.atoms),
    )
    atoms = fine.ground.atoms.assign(households=households.astype(np.int64))
    return replace(fine, ground=replace(fine.ground, atoms=atoms))


def _area_m2(assignment: Assignment, plan: Plan) -> NDArray[np.float64]:
    """Return the area of each atom."""
    metric = assignment.ground.atoms.geometry.to_crs(plan.grids.crs)
    area: NDArray[np.float64] = shapely.area(np.asarray(metric.array, dtype=object))
    return area
