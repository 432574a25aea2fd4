"""A plan goes on living: the closest lawful plan to an old one.

Counts change every month, houses come and go. Grids that still fit stay as they are and
keep their codes; of the others as few households as possible change their grid.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely

from gridplan.batch import Helped, Missing, ProcessPool, Serial, run_all
from gridplan.batch.pool import count_cores
from gridplan.errors import InputError
from gridplan.findings import INFO, findings, gather
from gridplan.plan.finish import finish
from gridplan.plan.folder import as_plan, read_outlined
from gridplan.plan.held import broken_in
from gridplan.plan.lineage import carry_on, moved_lately
from gridplan.plan.parts import community_polygon, join_communities, split_communities
from gridplan.planning.carried import carried
from gridplan.planning.fitted import fitted
from gridplan.planning.mending import MENDABLE, Community, Moved, loads_of, mend_all, near
from gridplan.rules import as_rules
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.sources.households.entrances import split_units
from gridplan.sources.read import as_layers
from gridplan.words.catalogue import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray
    from pandas import Series

    from gridplan.batch import Executor
    from gridplan.layers import Layers
    from gridplan.plan.assignment import Assignment
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules


def update_plan(
    old: Plan | str | Path,
    layers: Layers | Mapping[str, Any] | None = None,
    *,
    rules: Rules | Mapping[str, Any] | None = None,
    date: str = "",
    executor: Executor = Serial(),
) -> Plan:
    """Return the closest lawful plan to an old one, for new counts, houses or rules.

    Parameters
    ----------
    old
        The plan in force, from `gridplan.read_plan` or any other way, or its folder.
    layers
        The city as it is now; as the old plan knew it when not given (`repair`).
    rules
        The rules of now; those of the old plan when not given.
    date
        From when the plan holds, written into the registry and the moves; ISO text. Where
        it is given, buildings that moved less than ``update.move_again_after_years`` before
        it are moved again only where that costs less than all else.
    executor
        Where communities with grids out of range are mended; from
        `gridplan.batch.choose_executor`. The plan does not depend on it.

    Returns
    -------
    Plan
        Grids that still fit keep their atoms and codes; locked grids stay whatever they
        hold; codes that are given up are retired in ``registry`` and never given again.
        ``run["update"]`` says how many households moved and the bound below which no
        plan in range can stay; who comes into a new house does not move.

    Raises
    ------
    InputError
        If the old plan has no atoms, or no layers are known.

    Examples
    --------
    >>> import gridplan as gp
    >>> layers = gp.read_layers(**gp.make_town())
    >>> old = gp.plan_city(layers)
    >>> new = gp.update_plan(old, layers)
    >>> bool((new.grids.index == old.grids.index).all()), new.run["update"]["households"]
    (True, 0)
    """
    old = read_outlined(old) if isinstance(old, str | Path) else as_plan(old)
    rules = old.rules if rules is None else as_rules(rules)
    layers = old.layers if layers is None else as_layers(layers, rules)
    if old.assignment is None or layers is None:
        msg = "This plan has no atoms or no layers. Import its grids with `gridplan.import_plan`."
        raise InputError(msg)
    layers = split_units(layers, rules=rules.grid)
    is_same_rule = rules.grid == old.rules.grid
    known = old.grids["households"] if is_same_rule else old.grids["households"].iloc[:0]
    lately = moved_lately(old.moves, date=date, years=rules.update.move_again_after_years)
    price = pd.Series(float(rules.update.move_again_price), lately)
    # Who comes into a new house has no grid to lose: those who are there keep theirs.
    housed = old.buildings.index[old.buildings[GRID_CODE].notna()]
    price = pd.concat([price, pd.Series(0.0, layers.buildings.index.difference(housed))])
    before = carried(old, layers, rules)
    assignment, moved = mended(before, layers, rules, known, price, executor=executor)
    plan = carry_on(finish(assignment, layers, rules=rules), old, date=date)
    record = {
        "households": moved.households,
        "bound": moved.bound,
        "communities": moved.communities,
        "planned_anew": moved.planned_anew,
    }
    if not moved.households:
        return replace(plan, run={**plan.run, "update": record})
    told = findings(
        INFO,
        "moved",
        f"{moved.households:,} households changed their grid in {moved.communities} communities; "
        f"counting proves that at least {moved.bound:,} must.",
    )
    return replace(
        plan,
        run={**plan.run, "update": record},
        findings=gather([plan.findings, in_language(told, plan.language)]),
    )


def mended(
    assignment: Assignment,
    layers: Layers,
    rules: Rules,
    known: Series,
    price: Series,
    *,
    executor: Executor = Serial(),
) -> tuple[Assignment, Moved]:
    """Return the closest lawful assignment, community by community, and how close it is.

    Parameters
    ----------
    assignment
        Old grids on the ground of now.
    layers, rules
        Of now.
    known
        Households that each code had before, under the same bounds.
    price
        By building, what it counts to move a household of it where that is not 1; 0 for
        one that no grid had yet.
    executor
        Where communities are mended.
    """
    rows = assignment.grids
    kinds = layers.communities["kind"].reindex(rows[COMMUNITY_ID]).to_numpy(object)
    homes = rows[COMMUNITY_ID].to_numpy(object)
    bounds = [rules.grid.bounds_for(kind, home) for kind, home in zip(kinds, homes, strict=True)]
    lower, upper = (np.array([getattr(b, end) for b in bounds]) for end in ("lower", "upper"))
    load = loads_of(assignment)
    basic = (rows["kind"] == "basic").to_numpy()
    out = basic & ((load < lower) | (load > upper))
    # The reason of a grid in range is history.
    rows = rows.assign(reason=np.where(out, rows["reason"], ""))
    assignment = replace(assignment, grids=rows)
    assignment, out = _settled(assignment, out, basic, (lower, upper), known)
    broken = broken_in(assignment, layers)
    off = broken.grid[np.isin(broken.case, MENDABLE)]
    wrong = sorted(set(homes[out]) | set(homes[off]))
    bounds_of = dict(zip(homes, bounds, strict=True))
    parts = split_communities(assignment, wrong)
    none = np.zeros(0, np.int64)
    houses = layers.buildings.groupby(COMMUNITY_ID).indices if wrong else {}
    items = [
        Community(
            parts[name],
            near(layers, name, houses.get(name, none)),
            rules,
            bounds_of[name],
            price[price.index.isin(parts[name].ground.buildings.index)],
        )
        for name in wrong
    ]
    weights = np.array([len(one.before.ground.buildings) for one in items], float)
    if isinstance(executor, ProcessPool) and executor.jobs < count_cores():
        executor = Helped(executor)  # this process waits for nothing else
    answers = dict(run_all(executor, mend_all, items, weights))
    moved = Moved(0, 0, 0, 0)
    changed = {}
    for number, name in enumerate(wrong):
        answer = answers[number]
        if isinstance(answer, Missing):  # its process ended: here it can be seen why
            (answer,) = mend_all([items[number]])
        changed[name], share, is_same = answer
        if is_same:  # a ground from another process is a copy
            changed[name] = replace(changed[name], ground=parts[name].ground)
        moved = Moved(
            moved.households + share.households,
            moved.bound + share.bound,
            moved.communities + share.communities,
            moved.planned_anew + share.planned_anew,
        )
    return join_communities(assignment, _fitted(assignment, parts, changed, layers)), moved


def _fitted(
    assignment: Assignment,
    before: Mapping[str, Assignment],
    after: Mapping[str, Assignment],
    layers: Layers,
) -> dict[str, Assignment]:
    """Return changed communities whose lines leave the borders of others as they are."""
    if all(after[name].ground is before[name].ground for name in after):
        return dict(after)
    shapes = np.asarray(assignment.ground.atoms.geometry.array, dtype=object)
    homes = assignment.ground.atoms[COMMUNITY_ID].to_numpy(object)
    found = {}
    for name, part in after.items():
        if part.ground is not before[name].ground:
            own = community_polygon(before[name])[0]
            near = shapely.box(*shapely.buffer(own, 1e-5).bounds)
            around = shapes[(homes != name) & shapely.intersects(shapes, near)]
            part = fitted(before[name], part, shapely.STRtree(around), layers)  # noqa: PLW2901
        found[name] = part
    return found


def _settled(
    assignment: Assignment,
    out: NDArray[np.bool_],
    basic: NDArray[np.bool_],
    bounds: tuple[NDArray[np.int64], NDArray[np.int64]],
    known: Series,
) -> tuple[Assignment, NDArray[np.bool_]]:
    """Return the assignment, and the grids out of range that something can be done about.

    Nothing can where the households of a community of one grid fit no number of grids and
    none brings more of them into range, or where the reason was given before and no load
    has changed.
    """
    rows = assignment.grids
    lower, upper = bounds
    load = loads_of(assignment)
    count = rows[basic].groupby(COMMUNITY_ID).size()
    alone = basic & (rows[COMMUNITY_ID].map(count) == 1).to_numpy()
    more = np.maximum(-(-load // upper), 1)  # 2 for 560 of at most 500: 40 short, not 60 over
    hopeless = out & alone & ((load < lower) | (more * lower - load >= load - upper))
    reason = np.where(load < lower, "community_below_minimum", "no_valid_count")
    rows = rows.assign(reason=np.where(hopeless, reason, rows["reason"]))
    same = (rows["code"].map(known) == load).to_numpy()
    changed = set(rows[COMMUNITY_ID].to_numpy(object)[basic & ~same])
    as_before = ~rows[COMMUNITY_ID].isin(changed).to_numpy()
    explained = ~rows["reason"].isin(["", "not_found", "as_imported", "failed"]).to_numpy()
    left = out & ~hopeless & ~(as_before & explained)
    return replace(assignment, grids=rows), left
