"""The unit of every grid on every level, and the tree that the units form."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from gridplan.errors import InputError
from gridplan.findings import WARNING, findings, gather
from gridplan.rules import NameRules
from gridplan.rules.structure import MICRO, LevelRules, chain_below, chain_of
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.words.level_texts import level_label, say_level

if TYPE_CHECKING:
    from pandas import DataFrame, Series

    from gridplan.plan.core import Plan

HIERARCHY_COLUMNS = (
    "level", "code", "name", "parent_level", "parent_code", "communities", "grids", "households",
    "households_estimated", "buildings", "area_m2",
)  # fmt: skip
_SHOWN = 5


class Units(NamedTuple):
    """The units of a plan, grid by grid.

    Parameters
    ----------
    codes
        Code of the unit of each grid, index ``grid_code`` (of the plan's own rows), a
        column per level from the top down; empty text where none is given.
    names
        Likewise, their names.
    """

    codes: DataFrame
    names: DataFrame


def level_names(plan: Plan) -> list[str]:
    """Return the ids of the levels of a plan from the top down.

    Parameters
    ----------
    plan
        The plan; with micro-grids it has a level more.

    Examples
    --------
    >>> import gridplan as gp
    >>> level_names(gp.plan_city(gp.make_town()))
    ['district', 'subdistrict', 'community', 'grid']
    """
    chain = chain_of(plan.rules.levels)
    if _parents(plan) is None:
        return chain
    return [*chain, *chain_below(plan.rules.levels), MICRO]


def level_labels(plan: Plan, language: str | None = None) -> dict[str, str]:
    """Return what people call a unit of each level, no two alike.

    Parameters
    ----------
    plan
        The plan.
    language
        ``zh`` or ``en``; that of the plan when not given.

    Returns
    -------
    dict
        By id, from the top down; levels that the rules call the same have their id with it.

    Examples
    --------
    >>> import gridplan as gp
    >>> level_labels(gp.plan_city(gp.make_town()), "zh")["subdistrict"]
    '街道'
    """
    language = language or plan.language
    called = {name: level_label(name, language, plan.rules.levels) for name in level_names(plan)}
    often = Counter(called.values())
    return {
        name: told if often[told] == 1 else say_level(language, "alike", label=told, id=name)
        for name, told in called.items()
    }


def require_level(plan: Plan, name: str) -> str:
    """Return the id of a level.

    Parameters
    ----------
    plan
        The plan.
    name
        Its id, or what people call it (街道).

    Raises
    ------
    InputError
        If the plan has no such level, or several; it names those it has.
    """
    known = level_names(plan)
    if name in known:
        return name
    alike = {
        one
        for language in ("en", "zh")
        for one, told in level_labels(plan, language).items()
        if name in {told, level_label(one, language, plan.rules.levels)}
    }
    if len(alike) == 1:
        return alike.pop()
    if alike:
        several = ", ".join(one for one in known if one in alike)
        msg = f"Several levels are called {name!r}: {several}. Name one of these."
        raise InputError(msg)
    msg = f"There is no level {name!r}. The levels of this plan are {', '.join(known)}."
    raise InputError(msg)


def units_of(plan: Plan) -> Units:
    """Return the unit of every grid on every level.

    Parameters
    ----------
    plan
        The plan.

    Returns
    -------
    Units
        A community without an id of its subdistrict is in the one of that name; two of
        one name in different districts are two.
    """
    chain = level_names(plan)
    codes: dict[str, Series] = {}
    names: dict[str, Series] = {}
    grids = plan.grids
    own = grids.index.to_series()
    parents = _parents(plan)
    if parents is not None:
        codes[MICRO], names[MICRO] = own, grids["grid_name"]
        codes["grid"], names["grid"] = parents, _parent_names(plan, parents)
        below = own
        for name in reversed(chain_below(plan.rules.levels)):
            about = plan.rules.levels[name]
            below = below.map(dict(about.units)).fillna("") if about.units else below
            below = own.str[: about.digits] if about.digits else below
            codes[name] = names[name] = below
    else:
        codes["grid"], names["grid"] = own, grids["grid_name"]
    below = "grid"
    for name in reversed(chain[: chain.index("grid")]):
        about = plan.rules.levels.get(name) or LevelRules()
        codes[name], names[name] = _units_above(plan, name, about, codes[below])
        below = name
    _tell_apart(chain, codes, names)
    frame = pd.DataFrame({name: codes[name] for name in chain}, index=grids.index)
    named = pd.DataFrame({name: names[name] for name in chain}, index=grids.index)
    return Units(frame.astype(object), named.astype(object))


def _parents(plan: Plan) -> Series | None:
    """Return the grid that holds each micro-grid; None where the plan has none."""
    if plan.assignment is None:
        return None
    rows = plan.assignment.grids
    if not (rows["parent"] != "").any():
        return None
    held = pd.Series(rows["parent"].to_numpy(object), index=rows["code"].to_numpy(object))
    held = held.reindex(plan.grids.index)
    return held.where(held != "", held.index.to_series())


def _parent_names(plan: Plan, parents: Series) -> Series:
    """Return the names of the grids that hold micro-grids: community and serial."""
    from gridplan.plan.codes import grid_names

    grids = plan.grids
    tails = [
        int(tail) if (tail := code.removeprefix(home)).isdecimal() else 0
        for code, home in zip(parents, grids[COMMUNITY_ID], strict=True)
    ]
    community = grids["community_name"].where(grids["community_name"] != "", grids[COMMUNITY_ID])
    # The template names micro-grids here; grids have the usual name.
    rules = NameRules(language=plan.language)
    made = grid_names(community, np.array(tails, np.int64), [None] * len(grids), rules=rules)
    own = (parents == grids.index).to_numpy()  # a dedicated grid is not divided
    return pd.Series(made, index=grids.index, dtype=object).mask(own, grids["grid_name"])


def _units_above(plan: Plan, name: str, about: LevelRules, below: Series) -> tuple[Series, Series]:
    """Return code and name of the unit of each grid on a level above the grid."""
    grids = plan.grids
    if name == "community":
        return grids[COMMUNITY_ID], _text(grids["community_name"])
    if about.units:
        made = below.map(dict(about.units)).fillna("")
        return made, made
    if about.digits:
        made = grids[COMMUNITY_ID].str[: about.digits]
        return made, made
    columns = plan.communities.reindex(grids[COMMUNITY_ID])

    def column(kind: str) -> Series:
        if f"{name}_{kind}" not in columns:
            return pd.Series("", index=grids.index)
        return _text(pd.Series(columns[f"{name}_{kind}"].to_numpy(object), index=grids.index))

    code, said = column("id"), column("name")
    return code.where(code != "", said), said


def _text(column: Series) -> Series:
    """Return text, empty where missing."""
    return column.astype(object).where(column.notna(), "").astype(str).astype(object)


def _tell_apart(chain: list[str], codes: dict[str, Series], names: dict[str, Series]) -> None:
    """Give units that are known by name only, and lie in several parents, codes of their own."""
    for above, name in pairwise(chain):
        only_named = (codes[name] == names[name]) & (codes[name] != "")
        if not only_named.any() or name in {"community", "grid", MICRO}:
            continue
        pairs = pd.DataFrame({"code": codes[name], "parent": codes[above]})[only_named]
        many = pairs.drop_duplicates().groupby("code").size()
        torn = only_named & codes[name].isin(many.index[many > 1])
        codes[name] = codes[name].mask(torn, codes[above] + "/" + codes[name])


def hierarchy(plan: Plan) -> DataFrame:
    """Return the tree of all units, level by level from the top down.

    Parameters
    ----------
    plan
        The plan.

    Returns
    -------
    DataFrame
        Columns `HIERARCHY_COLUMNS`; every unit has one parent, that of most of its
        households where it lies in several (see `hierarchy_findings`). The households
        of every level add up to those of the grids.
    """
    from gridplan.levels.rollup import sums_of

    units = units_of(plan)
    chain = list(units.codes.columns)
    tables = []
    for number, name in enumerate(chain):
        table = sums_of(plan, units, name)
        above = chain[number - 1] if number else ""
        parents = _one_parent(plan, units, above, name) if above else pd.Series("", table.index)
        table = table.assign(
            level=name,
            code=table.index,
            parent_level=above,
            parent_code=parents.reindex(table.index).fillna(""),
        )
        tables.append(table)
    whole = pd.concat(tables, ignore_index=True)
    return whole[list(HIERARCHY_COLUMNS)]


def _one_parent(plan: Plan, units: Units, above: str, name: str) -> Series:
    """Return the parent of each unit: that of most of its households, the first of equals."""
    weight = plan.grids["households"].to_numpy()
    pairs = pd.DataFrame(
        {"child": units.codes[name], "parent": units.codes[above], "weight": weight}
    )
    sums = pairs.groupby(["child", "parent"], sort=True)["weight"].agg(["sum", "size"])
    ranked = sums.sort_values(["sum", "size"], ascending=False, kind="stable").reset_index()
    return ranked.drop_duplicates("child").set_index("child")["parent"]


def hierarchy_findings(plan: Plan, language: str | None = None) -> DataFrame:
    """Return what is wrong with the tree: units without parent, or with several; two names.

    Parameters
    ----------
    plan
        The plan.
    language
        ``zh`` or ``en``; that of the plan when not given.

    Returns
    -------
    DataFrame
        `gridplan.findings.FINDING_COLUMNS`; rules ``level_missing``,
        ``level_two_parents`` and ``level_two_names``.
    """
    language = language or plan.language
    units = units_of(plan)
    chain = list(units.codes.columns)
    labels, told = level_labels(plan, language), []
    for number, name in enumerate(chain):
        codes, names = units.codes[name], units.names[name]
        label = labels[name]
        bare = plan.grids[COMMUNITY_ID][(codes == "").to_numpy()].unique()
        if len(bare):
            ids = ", ".join(map(str, bare[:_SHOWN])) + (" …" if len(bare) > _SHOWN else "")
            fields = {"label": label, "n": len(bare), "ids": ids}
            told.append(("level_missing", say_level(language, "missing", **fields)))
        pairs = pd.DataFrame({"code": codes, "name": names})
        for code, group in _several(pairs[(pairs["code"] != "") & (pairs["name"] != "")]):
            fields = {"label": label, "code": code, "names": ", ".join(group)}
            told.append(("level_two_names", say_level(language, "two_names", **fields)))
        if not number:
            continue
        pairs = pd.DataFrame({"code": codes, "name": units.codes[chain[number - 1]]})
        for code, group in _several(pairs[(pairs["code"] != "") & (pairs["name"] != "")]):
            fields = {"label": label, "code": code, "parents": ", ".join(group)}
            told.append(("level_two_parents", say_level(language, "two_parents", **fields)))
    return gather([findings(WARNING, rule, text) for rule, text in told])


def _several(pairs: DataFrame) -> list[tuple[str, list[str]]]:
    """Return the codes that go with several names, each with these, sorted."""
    once = pairs.drop_duplicates()
    many = once[once["code"].duplicated(keep=False)]
    return [(str(code), sorted(map(str, rows["name"]))) for code, rows in many.groupby("code")]


def unit_table(plan: Plan) -> DataFrame:
    """Return the codes and names of all levels of each grid, as other tables gain them.

    Parameters
    ----------
    plan
        The plan.

    Returns
    -------
    DataFrame
        Index ``grid_code``; columns ``<level>_id`` and ``<level>_name`` from the grid up
        (``grid_name`` only for the grid itself; ``micro_code`` and ``micro_name`` before
        where there are micro-grids).
    """
    units = units_of(plan)
    columns = {}
    for name in reversed(list(units.codes.columns)):
        if name == "grid":
            columns[GRID_CODE], columns["grid_name"] = units.codes[name], units.names[name]
        else:
            key = f"{name}_code" if name == MICRO else f"{name}_id"
            columns[key], columns[f"{name}_name"] = units.codes[name], units.names[name]
    return pd.DataFrame(columns, index=plan.grids.index.rename("unit"))
