"""`micro_plan`: every grid cut into micro-grids (微网格) on its own ground, by the same engine."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.batch import choose_executor
from gridplan.errors import InputError
from gridplan.plan.finish import finish
from gridplan.planning.inside import divide_inside
from gridplan.planning.kept import stand_ready
from gridplan.planning.refine import refine
from gridplan.rules.structure import MICRO, MICRO_NAMES, chain_below
from gridplan.schema import BUILDING_ID
from gridplan.sources.households.entrances import split_units
from gridplan.words.level_texts import level_label

if TYPE_CHECKING:
    from gridplan.layers import Layers
    from gridplan.plan.assignment import Ground
    from gridplan.plan.core import Plan


def micro_plan(
    plan: Plan, *, lower: int = 30, upper: int = 60, effort: float = 1.0, jobs: int = 1
) -> Plan:
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
    jobs
        Processes; the plan is the same for any number.

    Returns
    -------
    Plan
        Its grids are the micro-grids, and dedicated grids as they were; each lies in one
        grid of `plan`, whose ground and households they are exactly: ``level("grid")``.
        The code is that of the grid and two digits, from west to east, then north to
        south. ``Assignment.parent`` names the grid. Micro-grids are divided again into smaller
        ones, any number of times: those they were are a level ``micro_1``, ``micro_2``, … between
        the grid and the new ones.

    Raises
    ------
    InputError
        If the plan came without ground or layers.
    """
    if plan.assignment is None or plan.layers is None:
        msg = "This plan has no atoms or no layers: read it with `gridplan.read_plan`."
        raise InputError(msg)
    rules = plan.rules.override(
        grid={"lower": lower, "upper": upper, "target": (lower + upper) // 2, "kinds": {}},
        names={"basic": MICRO_NAMES[plan.language]},
        partition={"effort": effort},
        levels=_divided_again(plan),
    )
    layers = split_units(plan.layers, rules=rules.grid)
    ground = _with_entrances(plan.assignment.ground, layers)
    assignment = replace(plan.assignment, ground=ground)
    is_basic = (assignment.grids["kind"] == "basic").to_numpy()
    households = ground.atoms["households"].to_numpy(np.int64)
    cut = is_basic[assignment.grid] & (households > lower // 2)
    with choose_executor(jobs, prepare=stand_ready) as executor:
        ids = ground.atoms.index[cut].tolist()
        fine = refine(assignment, ids, layers, rules=rules, largest=lower // 2, executor=executor)
        loads = fine.ground.atoms["households"].to_numpy(np.int64)
        made = divide_inside(fine, layers, rules, loads=loads, cut=is_basic, executor=executor)
    return finish(made, layers, rules=rules)


def _divided_again(plan: Plan) -> dict[str, dict[str, object]]:
    """Return the level that the micro-grids of a plan are once these are divided; none without."""
    assert plan.assignment is not None  # noqa: S101 - checked by the caller
    rows = plan.assignment.grids
    divided = rows.loc[rows["parent"] != "", "code"]
    if divided.empty:
        return {}
    below = chain_below(plan.rules.levels)
    number = sum(name.startswith(f"{MICRO}_") for name in below) + 1
    about = {
        "parent": below[-1] if below else "grid",
        "digits": int(divided.str.len().max()),
        "label": f"{level_label(MICRO, plan.language, {})} {number}",
    }
    return {f"{MICRO}_{number}": about}


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
