"""`assign`: every row of a table gets its grid, and the units of all levels above."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.datum import check_datums
from gridplan.errors import InputError
from gridplan.findings import INFO, WARNING, findings, gather
from gridplan.levels.hierarchy import unit_table, units_of
from gridplan.levels.rollup import sums_of
from gridplan.schema import BUILDING_ID, GRID_CODE
from gridplan.things.place_columns import PLACES, amounts_of, read_things
from gridplan.things.placing import WAYS, Finder, Placed
from gridplan.words.text import listed
from gridplan.words.things import REASONS, say_things, short_reason, way_label, why_nowhere

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from pandas import DataFrame, Series

    from gridplan.plan.core import Plan
    from gridplan.things.place_columns import Things

# What `by` may be called on the command line and in Python.
BY = {
    "building": BUILDING_ID, BUILDING_ID: BUILDING_ID, "address": "address", "name": "name",
    "point": "shape", "shape": "shape", "geometry": "shape", "grid": GRID_CODE,
    GRID_CODE: GRID_CODE,
}  # fmt: skip
_NEEDS = {"name": ("compound_name",), "shape": ("lon", "x")}
_SHOWN_ROWS = 5
NOWHERE = ""


@dataclass(frozen=True, slots=True, eq=False)
class Assigned:
    """A table whose rows have their grid.

    Parameters
    ----------
    rows
        Every row with all its columns; before them the codes and names of its units on
        all levels (empty where it fell nowhere) and ``way``: how it was placed. An area
        or a line is in the grid that holds most of it. Index ``row``.
    unplaced
        Rows that fell nowhere, or partly: ``reason`` (a key), ``why`` (in words),
        ``share_outside``, ``nearest_grid``, ``distance_m`` (where the row has a place),
        then all its columns.
    shares
        Parts of areas and lines that lie in several grids: ``row``, ``grid_code``,
        ``share``.
    levels
        For each level a table: index its codes (and an empty one for what fell
        nowhere); ``name``, ``rows``, each amount, ``households`` and ``per_1000_households``
        (rows per 1,000 households). Rows and amounts add up to those of the table on
        every level; amounts of areas and lines are shared out.
    findings
        What people should know.
    """

    rows: DataFrame
    unplaced: DataFrame
    shares: DataFrame
    levels: dict[str, DataFrame]
    findings: DataFrame

    def summary(self, language: str = "en") -> str:
        """Return in one sentence how many rows have their grid."""
        lost = self.rows["way"] == ""
        ways = self.rows.loc[~lost, "way"].map(lambda one: way_label(one, language))
        nowhere = self.unplaced.loc[self.unplaced["share_outside"] == 1, "reason"]
        reasons = nowhere.map(lambda one: short_reason(one, language))
        none = say_things(language, "none")
        return say_things(
            language,
            "summary",
            rows=len(self.rows),
            placed=int((~lost).sum()),
            lost=int(lost.sum()),
            ways=listed(language, _counted(ways)) or none,
            reasons=listed(language, _counted(reasons)) or none,
        )


def assign(
    plan: Plan,
    table: str | Path | DataFrame,
    *,
    by: str | Sequence[str] = (),
    sums: Sequence[str] = (),
    datum: str = "wgs84",
    crs: object = None,
    near_m: float = 0.0,
    language: str | None = None,
) -> Assigned:
    """Give every row of a table, or of a layer, its grid.

    Parameters
    ----------
    plan
        The plan.
    table
        People, houses, events, shops, lamps: a workbook, a CSV, a layer that GDAL reads,
        or a (Geo)DataFrame.
    by
        Only by ``building`` (id), ``address``, ``name`` (estate and number), ``point``
        (coordinates, or share of an area or line) or ``grid`` (a code); in this order
        what a row says first places it, when not given.
    sums
        Columns to add up; all amounts when empty.
    datum
        Of coordinates in degrees: ``wgs84`` (also CGCS2000), ``gcj02``, ``bd09``.
    crs
        Of coordinates that do not say.
    near_m
        A place outside every grid joins the nearest one within so many metres.
    language
        ``zh`` or ``en``; that of the plan when not given.

    Returns
    -------
    Assigned
        Nothing is lost: every row is in `Assigned.rows`, and what fell nowhere in
        `Assigned.unplaced` with the reason.

    Raises
    ------
    InputError
        If the table cannot be read, says nowhere where a row is, or lacks what `by` or
        `sums` name.

    Examples
    --------
    >>> import gridplan as gp, pandas as pd
    >>> plan = gp.plan_city(gp.make_town())
    >>> shops = pd.DataFrame({"building_id": [plan.buildings.index[0], "gone"]})
    >>> done = assign(plan, shops)
    >>> done.unplaced["reason"].tolist()
    ['unknown_building']
    """
    language = language or plan.language
    check_datums([datum])
    things = read_things(table, language)
    ways = _ways(by, things)
    amounts = amounts_of(things, sums)
    finder = Finder(plan, datum=datum, crs=crs, near_m=near_m)
    found = {way: finder.find(things, way) for way in ways}
    placed, disagree = _best(found)
    told = [(INFO, "columns", text) for text in things.told]
    if amounts:
        text = say_things(language, "sums", columns=listed(language, amounts))
        told.append((INFO, "sums", text))
    told += [(INFO, key, say_things(language, key, **fields)) for key, fields in finder.told]
    if len(disagree):
        rows = ", ".join(map(str, things.table.index[disagree[:_SHOWN_ROWS]]))
        text = say_things(language, "disagree", n=len(disagree), rows=rows)
        told.append((WARNING, "disagree", text))
    weights = _weights(placed, finder)
    outside = weights.outside
    partly = (outside > 0) & (outside < 1)
    if partly.any():
        told.append((INFO, "partly", say_things(language, "partly", n=int(partly.sum()))))
    table_rows, renamed = _with_units(plan, things, placed, language)
    told += [(INFO, "renamed", text) for text in renamed]
    return Assigned(
        table_rows,
        _unplaced(plan, things, placed, finder, outside, language),
        _share_table(plan, things, weights),
        _level_tables(plan, placed, weights, amounts),
        gather([findings(severity, key, text) for severity, key, text in told]),
    )


def _counted(words: Series) -> list[str]:
    """Return each word with how often it occurs, the most frequent first."""
    return [f"{word} {n:,}" for word, n in words.value_counts().items()]


def _ways(by: str | Sequence[str], things: Things) -> list[str]:
    """Return the ways to try that the table has columns for."""
    wanted = [by] if isinstance(by, str) and by else list(by)
    unknown = [one for one in wanted if one not in BY]
    if unknown:
        msg = (
            f"Rows cannot be placed by {', '.join(unknown)}: building, address, name, point, grid."
        )
        raise InputError(msg)
    chosen = [BY[one] for one in wanted] or list(WAYS)
    has = {
        way: any(name in things.places for name in _NEEDS.get(way, (way,)))
        or (way == "shape" and things.geometry is not None)
        for way in chosen
    }
    missing = [one for one in wanted if not has[BY[one]]]
    if missing:
        columns = "; ".join(
            f"{name}: {', '.join((name, *PLACES[name][:3]))}"
            for one in missing
            for name in _NEEDS.get(BY[one], (BY[one],))
        )
        msg = f"The table has no column for {', '.join(missing)}. Known names are {columns}."
        raise InputError(msg)
    return [way for way in chosen if has[way]]


def _best(found: dict[str, Placed]) -> tuple[Placed, NDArray[np.int64]]:
    """Return the first place of each row, and the rows of which two ways differ."""
    first = next(iter(found.values()))
    grid, reason, way = first.grid.copy(), first.reason.copy(), first.way.copy()
    differs = np.zeros(len(grid), bool)
    for one in list(found.values())[1:]:
        differs |= (grid >= 0) & (one.grid >= 0) & (grid != one.grid)
        new = (grid < 0) & (one.grid >= 0)
        grid[new], way[new], reason[new] = one.grid[new], one.way[new], ""
        still = (grid < 0) & (reason == "")
        reason[still] = one.reason[still]
    reason[(grid < 0) & (reason == "")] = "no_place"
    reason[grid >= 0] = ""
    return Placed(grid, reason, way), np.flatnonzero(differs)


@dataclass(frozen=True, slots=True, eq=False)
class _Weights:
    """How much of each row counts in which grid; all of a row adds up to 1 with `outside`."""

    row: NDArray[np.int64]
    grid: NDArray[np.int64]
    share: NDArray[np.float64]
    outside: NDArray[np.float64]


def _weights(placed: Placed, finder: Finder) -> _Weights:
    """Return the shares of all rows: the whole row where it was not placed by share."""
    by_share = placed.way == "shape"
    whole = np.flatnonzero((placed.grid >= 0) & ~by_share)
    row, grid, share = whole, placed.grid[whole], np.ones(len(whole))
    outside = np.where(placed.grid < 0, 1.0, 0.0)
    if finder.shares is not None:
        used = by_share[finder.shares.row]
        row = np.concatenate([row, finder.shares.row[used]])
        grid = np.concatenate([grid, finder.shares.grid[used]])
        share = np.concatenate([share, finder.shares.share[used]])
        outside = np.where(by_share, finder.shares.outside, outside)
    order = np.lexsort([grid, row])
    return _Weights(row[order], grid[order], share[order], outside)


def _with_units(
    plan: Plan, things: Things, placed: Placed, language: str
) -> tuple[DataFrame, list[str]]:
    """Return the rows with the codes and names of their units, and which columns got names."""
    units = unit_table(plan)
    at = np.where(placed.grid >= 0, placed.grid, len(units))
    gained = {name: np.append(units[name].to_numpy(object), "")[at] for name in units.columns} | {
        "way": placed.way
    }
    table = things.table
    taken = {name: _free(name, {*gained, *table.columns}) for name in table if name in gained}
    told = [say_things(language, "renamed", old=old, new=new) for old, new in taken.items()]
    gained_table = pd.DataFrame(gained, index=table.index)
    return pd.concat([gained_table, table.rename(columns=taken)], axis=1), told


def _free(name: str, taken: set[str]) -> str:
    """Return a name for a column of the input that the result needs for itself."""
    made = f"{name}_given"
    while made in taken:
        made += "_"
    return made


def _unplaced(
    plan: Plan,
    things: Things,
    placed: Placed,
    finder: Finder,
    outside: NDArray[np.float64],
    language: str,
) -> DataFrame:
    """Return the rows that fell nowhere, or partly, with the reason and the nearest grid."""
    rows = np.flatnonzero(outside > 0)
    grid, metres = finder.nearest(rows)
    codes = np.append(plan.grids.index.to_numpy(object), "")[grid]
    reasons = np.where(placed.grid[rows] >= 0, "outside", placed.reason[rows])
    said = {reason: why_nowhere(reason, language) for reason in REASONS}
    head = pd.DataFrame(
        {
            "reason": reasons,
            "why": [said[reason] for reason in reasons],
            "share_outside": outside[rows].round(6),
            "nearest_grid": codes,
            "distance_m": metres.round(1),
        },
        index=things.table.index[rows],
    )
    table = things.table.iloc[rows]
    names = {name: _free(name, {*head, *table.columns}) for name in table if name in head}
    return pd.concat([head, table.rename(columns=names)], axis=1)


def _share_table(plan: Plan, things: Things, weights: _Weights) -> DataFrame:
    """Return the parts of rows that lie in several grids."""
    several = np.bincount(weights.row, minlength=len(things.table)) > 1
    kept = several[weights.row]
    return pd.DataFrame(
        {
            "row": things.table.index.to_numpy()[weights.row[kept]],
            GRID_CODE: plan.grids.index.to_numpy(object)[weights.grid[kept]],
            "share": weights.share[kept].round(6),
        }
    )


def _level_tables(
    plan: Plan, placed: Placed, weights: _Weights, amounts: dict[str, NDArray[np.float64]]
) -> dict[str, DataFrame]:
    """Return counts and sums of the units of every level, and of what fell nowhere."""
    units = units_of(plan)
    tables = {}
    n_grids = len(plan.grids)
    counts = np.bincount(placed.grid[placed.grid >= 0], minlength=n_grids)
    of_grid: dict[str, NDArray[np.float64]] = {}
    of_none: dict[str, float] = {}
    for name, values in amounts.items():
        shared: NDArray[np.float64] = values[weights.row] * weights.share
        of_grid[name] = np.bincount(weights.grid, shared, n_grids).astype(np.float64)
        of_none[name] = float((values * weights.outside).sum())
    is_whole = {name: bool((values % 1 == 0).all()) for name, values in amounts.items()}
    is_whole = {name: whole and not (weights.share < 1).any() for name, whole in is_whole.items()}
    for level in units.codes.columns:
        known = sums_of(plan, units, level)
        at = known.index.get_indexer(units.codes[level])
        n = len(known)
        table = pd.DataFrame({"name": known["name"]}, index=known.index)
        table["rows"] = np.bincount(at, counts, n).astype(np.int64)
        for name, values in of_grid.items():
            table[name] = np.bincount(at, values, n)
        table["households"] = known["households"]
        lost = {"name": NOWHERE, "rows": int((placed.grid < 0).sum()), **of_none, "households": 0}
        if (known.index == NOWHERE).any():  # the unit of communities for which none is given
            table.index = table.index.where(table.index != NOWHERE, "?")
        table = pd.concat([table, pd.DataFrame([lost], index=[NOWHERE])])
        for name, whole in is_whole.items():
            table[name] = table[name].astype(np.int64) if whole else table[name].round(6)
        people = table["households"].replace(0, np.nan)
        table["per_1000_households"] = (1000 * table["rows"] / people).round(2)
        tables[level] = table.rename_axis("code")
    return tables
