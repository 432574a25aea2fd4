"""What became of the grids of one plan in another: codes, households, ground."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.plan.assignment import REGISTRY_COLUMNS
from gridplan.schema import GRID_CODE

if TYPE_CHECKING:
    from pandas import DataFrame, Series

    from gridplan.plan.assignment import Assignment
    from gridplan.plan.core import Plan

CHANGE_COLUMNS = (
    "old_code", "new_code", "change", "households", "buildings", "old_households",
    "new_households", "area_m2",
)  # fmt: skip
# Ground that differs by less than this is the same.
_SAME_M2 = 1.0


def diff_plans(old: Plan, new: Plan) -> DataFrame:
    """Return what became of every grid of one plan in another.

    Parameters
    ----------
    old, new
        Two plans of one city, or of parts of it; buildings are compared by their id.

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
    area = _ground_in_common(old, new)
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


def _buildings(plan: Plan) -> DataFrame:
    """Return grid and households of each building that has a grid."""
    table = pd.DataFrame(plan.buildings[[GRID_CODE, "households"]])
    return table[table[GRID_CODE].notna()].astype({GRID_CODE: object})


def _ground_in_common(old: Plan, new: Plan) -> Series:
    """Return the square metres that pairs of grids have in common."""
    one = np.asarray(old.grids.geometry.array, dtype=object)
    other = np.asarray(new.grids.to_crs(old.grids.crs).geometry.array, dtype=object)
    a, b = shapely.STRtree(other).query(one, predicate="intersects")
    same = one[a] == other[b]  # the very same polygon needs no overlay
    area = np.where(same, shapely.area(one[a]), 0.0)
    # A grid that is unchanged has nothing in common with its neighbours.
    done = np.isin(a, a[same]) | np.isin(b, b[same])
    left = np.flatnonzero(~same & ~done)
    area[left] = shapely.area(shapely.intersection(one[a[left]], other[b[left]]))
    real = area > _SAME_M2
    index = pd.MultiIndex.from_arrays(
        [old.grids.index.to_numpy(object)[a[real]], new.grids.index.to_numpy(object)[b[real]]],
        names=["old_code", "new_code"],
    )
    return pd.Series(area[real], index=index)


def _changes(rows: DataFrame, table: DataFrame, old: Plan, new: Plan) -> list[str]:
    """Return the change of each row."""
    living, born = set(new.grids.index), set(old.grids.index)
    area = old.grids.area
    grown = new.grids.area
    strangers_out = {a for a, b in table.index if a and b and a != b} | {
        a for a, b in table.index if a and not b
    }
    strangers_in = {b for a, b in table.index if a and b and a != b} | {
        b for a, b in table.index if b and not a
    }
    found = []
    for a, b, common in zip(rows["old_code"], rows["new_code"], rows["area_m2"], strict=True):
        if not a:
            found.append("new")
        elif not b:
            found.append("retired")
        elif a != b:
            found.append("merged" if a not in living else "split" if b not in born else "moved")
        elif a in strangers_out or b in strangers_in:
            found.append("moved")
        else:
            same = max(area[a], grown[b]) - common <= _SAME_M2
            found.append("kept" if same else "reshaped")
    return found


def retire(assignment: Assignment, old: Plan, *, date: str = "") -> Assignment:
    """Return an assignment whose registry knows which old codes are given up.

    Parameters
    ----------
    assignment
        The new one; codes that it holds are in use.
    old
        The plan before, with its registry.
    date
        From when the new one holds, ISO text.
    """
    registry = old.registry.copy()
    missing = old.grids.index.difference(registry.index)
    if len(missing):
        rows = pd.DataFrame("", index=missing, columns=list(REGISTRY_COLUMNS), dtype=object)
        registry = pd.concat([registry, rows.assign(status="in use")])
    registry.index.name = GRID_CODE
    living = set(assignment.grids["code"]) - {""}
    ended = [
        code
        for code in old.grids.index
        if code not in living and registry.at[code, "status"] != "retired"
    ]
    if ended:
        heirs = _heirs(assignment, old)
        for code in ended:
            registry.at[code, "status"] = "retired"
            registry.at[code, "until"] = date
            registry.at[code, "successors"] = heirs.get(code, "")
    return replace(assignment, registry=registry.sort_index())


def _heirs(assignment: Assignment, old: Plan) -> dict[str, str]:
    """Return the codes that hold buildings of each old code, most households first."""
    atom = assignment.ground.atom_of_building
    codes = assignment.grids["code"].to_numpy(object)[assignment.grid[atom.to_numpy()]]
    now = pd.Series(codes, index=atom.index, name="new")
    table = _buildings(old).join(now, how="inner")
    table = table[(table["new"] != "") & (table["new"] != table[GRID_CODE])]
    sums = table.groupby([GRID_CODE, "new"])["households"].sum().reset_index()
    sums = sums.sort_values([GRID_CODE, "households", "new"], ascending=[True, False, True])
    return {str(code): " ".join(rows["new"]) for code, rows in sums.groupby(GRID_CODE, sort=True)}
