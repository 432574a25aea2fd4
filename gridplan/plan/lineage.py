"""What became of the grids of one plan in another: codes, households, ground.

A plan carries its past along: a registry of every code ever given, and a ledger of the
buildings that changed their grid.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.plan.assignment import REGISTRY_COLUMNS
from gridplan.plan.folder import as_plan
from gridplan.plan.overlay import SAME_M2, ground_in_common
from gridplan.schema import BUILDING_ID, GRID_CODE

if TYPE_CHECKING:
    from pathlib import Path

    from pandas import DataFrame, Index

    from gridplan.plan.core import Plan

CHANGE_COLUMNS = (
    "old_code", "new_code", "change", "households", "buildings", "old_households",
    "new_households", "area_m2",
)  # fmt: skip
_MOVE_TEXTS = (BUILDING_ID, "date", "old_code", "new_code")


def diff_plans(old: Plan | str | Path, new: Plan | str | Path) -> DataFrame:
    """Return what became of every grid of one plan in another.

    Parameters
    ----------
    old, new
        Two plans of one city, or of parts of it, or their folders; buildings are compared by
        their id.

    Returns
    -------
    DataFrame
        One row per pair of codes with buildings or ground in common, and per code without
        any: ``old_code``, ``new_code`` (``""`` where there is none), ``change``,
        ``households`` and ``buildings`` in common (counted as in the new plan; those that
        are gone, as in the old), households of either grid, ``area_m2`` in common.

        ``change`` is ``kept`` (same code, same buildings, same ground), ``reshaped`` (same
        code and buildings, other ground), ``moved`` (same code, some buildings came or
        went; or buildings that went from one living grid to another), ``split`` (part of
        an old grid under a new code), ``merged`` (an old grid, given up, in another),
        ``new`` (a new code without any of the old), ``retired`` (an old code of which
        nothing is left).

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.read_layers(**gp.make_town()))
    >>> gp.diff_plans(plan, plan)["change"].unique().tolist()
    ['kept']
    """
    old, new = as_plan(old), as_plan(new)
    before, after = _buildings(old), _buildings(new)
    pairs = before.add_suffix("_old").join(after.add_suffix("_new"), how="outer")
    count = pairs["households_new"].fillna(pairs["households_old"]).astype(np.int64)
    pairs = pd.DataFrame(
        {
            "old_code": pairs["grid_code_old"].fillna(""),
            "new_code": pairs["grid_code_new"].fillna(""),
            "households": count,
            "buildings": 1,
        }
    )
    pairs = pairs[(pairs["old_code"] != "") | (pairs["new_code"] != "")]
    table = pairs.groupby(["old_code", "new_code"], sort=True).sum()
    common = table[[bool(a and b) for a, b in table.index]]
    area = ground_in_common(old.grids, new.grids, ("old_code", "new_code"))
    whole = common.join(area.rename("area_m2"), how="outer").fillna(0)
    lonely = [
        *((code, "") for code in old.grids.index.difference(whole.index.get_level_values(0))),
        *(("", code) for code in new.grids.index.difference(whole.index.get_level_values(1))),
    ]
    extra = (
        pd.DataFrame(0, index=pd.MultiIndex.from_tuples(lonely), columns=whole.columns)
        if (lonely)
        else whole.iloc[:0]
    )
    rows = pd.concat([whole, extra]).rename_axis(["old_code", "new_code"]).reset_index()
    rows["change"] = _changes(rows, table, old, new)
    rows = rows[(rows["buildings"] > 0) | (rows["change"] != "moved")]
    rows["old_households"] = rows["old_code"].map(old.grids["households"]).fillna(0)
    rows["new_households"] = rows["new_code"].map(new.grids["households"]).fillna(0)
    numbers = ["households", "buildings", "old_households", "new_households"]
    rows = rows.astype(dict.fromkeys(numbers, np.int64)).round({"area_m2": 1})
    rows = rows.sort_values(["old_code", "new_code"], ignore_index=True)
    return rows[list(CHANGE_COLUMNS)]


def crosswalk(old: Plan, new: Plan) -> DataFrame:
    """Return how figures of old grids are shared out among those of another plan.

    Parameters
    ----------
    old, new
        As of `diff_plans`.

    Returns
    -------
    DataFrame
        One row per pair of codes with buildings or ground in common: ``old_code``,
        ``new_code``, ``households`` (as in the new plan), ``buildings``, ``area_m2``, and
        what share of the old and of the new grid these households (ground, where nobody
        lives) and this ground are. The shares of an old grid that lies in the new plan
        altogether add up to 1.

    Examples
    --------
    >>> import gridplan as gp
    >>> from gridplan.plan.lineage import crosswalk
    >>> plan = gp.plan_city(gp.read_layers(**gp.make_town()))
    >>> table = crosswalk(plan, plan)
    >>> bool((table["share_of_old"] == 1).all()), bool((table["area_of_new"] == 1).all())
    (True, True)
    """
    before, after = _buildings(old), _buildings(new)
    both = before[[GRID_CODE]].add_suffix("_old").join(after, how="inner")
    keys = ["old_code", "new_code"]
    both = both.set_axis([*keys, "households"], axis=1).assign(buildings=1)
    sums = both.groupby(keys, sort=True).sum()
    area = ground_in_common(old.grids, new.grids, ("old_code", "new_code")).rename("area_m2")
    table = sums.join(area, how="outer").fillna(0).reset_index()
    table = table.astype(dict.fromkeys(("households", "buildings"), np.int64))
    for key in keys:
        side = key.removesuffix("_code")
        of_ground, of_homes = (
            table[column] / table.groupby(key)[column].transform("sum").replace(0, np.nan)
            for column in ("area_m2", "households")
        )
        # Where nobody lives, figures go with the ground.
        table[f"share_of_{side}"] = of_homes.fillna(of_ground).fillna(0).round(4)
        table[f"area_of_{side}"] = of_ground.fillna(0).round(4)
    return table.round({"area_m2": 1}).sort_values(keys, ignore_index=True)


def _buildings(plan: Plan) -> DataFrame:
    """Return grid and households of each building that has a grid."""
    table = pd.DataFrame(plan.buildings[[GRID_CODE, "households"]])
    return table[table[GRID_CODE].notna()].astype({GRID_CODE: object})


def _changes(rows: DataFrame, table: DataFrame, old: Plan, new: Plan) -> list[str]:
    """Return the change of each row."""
    a, b = rows["old_code"], rows["new_code"]
    away = {one for one, other in table.index if one != other}  # also to no grid at all
    come = {other for one, other in table.index if one != other}
    larger_m2 = np.maximum(
        old.grids.area.reindex(a).to_numpy(), new.grids.area.reindex(b).to_numpy()
    )
    # The first that holds says it.
    changes = {
        "new": a == "",
        "retired": b == "",
        "merged": (a != b) & ~a.isin(new.grids.index),
        "split": (a != b) & ~b.isin(old.grids.index),
        "moved": (a != b) | a.isin(away) | b.isin(come),
        "kept": larger_m2 - rows["area_m2"] <= SAME_M2,
    }
    found: list[str] = np.select(list(changes.values()), list(changes), "reshaped").tolist()
    return found


def known_codes(old: Plan) -> DataFrame:
    """Return every code that an old plan ever gave, so that none is given again.

    Parameters
    ----------
    old
        The plan before, with its registry; codes of its grids that are not in it are
        added, since when nobody knows.
    """
    missing = old.grids.index.difference(old.registry.index)
    if not len(missing):
        return old.registry
    rows = pd.DataFrame("", index=missing, columns=list(REGISTRY_COLUMNS), dtype=object)
    registry = pd.concat([old.registry, rows.assign(status="in use")]).sort_index()
    registry.index.name = GRID_CODE
    return registry


def began(plan: Plan, *, date: str) -> Plan:
    """Return a first plan whose registry says since when its codes are in use.

    Parameters
    ----------
    plan
        Not made from another one.
    date
        From when it holds, ISO text; ``""`` where nobody knows.
    """
    registry = plan.registry.copy()
    registry["since"] = registry["since"].where(registry["since"] != "", date)
    return _with_registry(plan, registry)


def carry_on(plan: Plan, old: Plan, *, date: str = "") -> Plan:
    """Return a plan that knows where its codes come from, and which buildings moved.

    Parameters
    ----------
    plan
        The new one, made from an assignment that held `known_codes`.
    old
        The plan before, with its registry and its moves.
    date
        From when the new one holds, ISO text.

    Returns
    -------
    Plan
        Codes of old grids that are gone are retired, with their successors (the codes that
        hold their buildings now, most households first); codes that are new have a date
        and their predecessors. Every building that changed its grid has a row in ``moves``.
    """
    flows = _flows(old, plan)
    registry = known_codes(plan).copy()
    known = known_codes(old)
    ended = [
        code
        for code in old.grids.index.difference(plan.grids.index)
        if registry.at[code, "status"] != "retired"
    ]
    born = plan.grids.index.difference(known.index)
    registry.loc[ended, ["status", "until"]] = ["retired", date]
    registry.loc[born, "since"] = date
    went = flows[flows["old_code"] != flows["new_code"]]
    last = went[went["old_code"].isin(ended)]
    for code, heirs in last.groupby("old_code")["new_code"]:
        registry.at[code, "successors"] = " ".join(heirs)
    came = went[went["old_code"].isin(ended) | went["new_code"].isin(born)]
    came = came.sort_values(["new_code", "households", "old_code"], ascending=[True, False, True])
    for code, parents in came.groupby("new_code")["old_code"]:
        before = str(registry.at[code, "predecessors"]).split()
        registry.at[code, "predecessors"] = " ".join(dict.fromkeys([*before, *parents]))
    return replace(_with_registry(plan, registry), moves=_moves(plan, old, date))


def _with_registry(plan: Plan, registry: DataFrame) -> Plan:
    """Return a plan with another registry, which its assignment knows, too."""
    registry.index = pd.Index(registry.index, name=GRID_CODE, dtype=object)
    assignment = plan.assignment and replace(plan.assignment, registry=registry)
    return replace(plan, registry=registry, assignment=assignment)


def _flows(old: Plan, plan: Plan) -> DataFrame:
    """Return the households that went from code to code, most first for each old code."""
    now = plan.buildings[GRID_CODE].rename("new_code")
    table = _buildings(old).rename(columns={GRID_CODE: "old_code"}).join(now, how="inner")
    table = table[table["new_code"].notna()]
    sums = table.groupby(["old_code", "new_code"])["households"].sum().reset_index()
    return sums.sort_values(["old_code", "households", "new_code"], ascending=[True, False, True])


def _moves(plan: Plan, old: Plan, date: str) -> DataFrame:
    """Return all moves of before, and those from the old plan to the new one."""
    before, after = _buildings(old)[GRID_CODE], _buildings(plan)[GRID_CODE]
    both = before.index.intersection(after.index).sort_values()
    one, other = before.loc[both].to_numpy(object), after.loc[both].to_numpy(object)
    went = one != other
    if not went.any():
        return old.moves
    ids = both[went].to_numpy(object)
    times = old.moves.groupby(BUILDING_ID)["times"].max()
    rows = pd.DataFrame(
        {
            BUILDING_ID: ids,
            "times": times.reindex(ids).fillna(0).to_numpy(np.int64) + 1,
            "date": date,
            "old_code": one[went],
            "new_code": other[went],
        }
    )
    every = pd.concat([old.moves, rows], ignore_index=True) if len(old.moves) else rows
    every = every.sort_values([BUILDING_ID, "times"], ignore_index=True)
    return every.astype({"times": np.int64, **dict.fromkeys(_MOVE_TEXTS, object)})


def moved_lately(moves: DataFrame, *, date: str, years: float) -> Index:
    """Return the buildings that changed their grid less than some years before a date.

    Parameters
    ----------
    moves
        Of a plan; moves without a date are left out, nobody knows how long ago they were.
    date
        ISO text; ``""``: none did lately.
    years
        How many, of 365.25 days.

    Examples
    --------
    >>> moves = pd.DataFrame({"building_id": ["a", "b"], "date": ["2026-01-01", "2029-06-01"]})
    >>> moved_lately(moves, date="2030-01-01", years=3).tolist()
    ['b']
    """
    if not date or not years or not len(moves):
        return pd.Index([], dtype=object)
    ago = pd.Timestamp(date) - pd.to_datetime(moves["date"].replace("", None), errors="coerce")
    recent = (ago < pd.Timedelta(days=365.25 * years)) & (ago >= pd.Timedelta(0))
    return pd.Index(moves.loc[recent, BUILDING_ID].unique(), dtype=object)
