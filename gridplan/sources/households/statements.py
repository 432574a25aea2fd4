"""Several rows on one building: parts that add up, or statements of one fact.

Entrances and flats add up. Two years, a summary and its details, or a building and its
entrances say the same thing twice: one of them is used, and both totals are told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.findings import INFO, WARNING
from gridplan.schema import HOUSEHOLDS

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

    from gridplan.sources.notes import Notes

_MOST_NAMED = 3


def choose_statements(rows: DataFrame, entry: Series, rank: Series, notes: Notes) -> Series:
    """Return which rows of a ledger count, so that none states what another has stated.

    Parameters
    ----------
    rows
        From `gridplan.sources.households.ledgers.read_ledger`, unique index.
    entry
        What each row is about (one building, or several under one name), whole numbers;
        index within that of `rows`. Other rows are left alone.
    rank
        By how good a way each row of `entry` is known to be about it; 0 is best.
    notes
        Receives totals of the rows that do not count, and rows that nothing tells apart.

    Returns
    -------
    Series
        Bool, index of `entry`. Of one entry count the rows of one sheet and one
        period: the newest, then those of the best rank, then whole buildings before
        entrances and these before flats, then the first sheet. Rows of another sheet
        of the same period count, too, where they name other entrances or flats.
    """
    names = ["sheet", "row", "order", "period", "entrance", "part", "marks", "merged", HOUSEHOLDS]
    facts = rows.loc[entry.index, names].assign(entry=entry, rank=rank)
    facts["level"] = np.where(
        facts["part"] == "", 0, np.where(facts["part"] == facts["entrance"], 1, 2)
    )
    facts = facts[facts[HOUSEHOLDS].notna()]
    source = ["entry", "order", "period", "rank"]
    facts = facts.assign(source=facts.groupby(source, sort=False).ngroup())
    wins = np.full(len(facts), -1)  # number of the source that is used instead, -1 if none
    _prefer_whole(facts, ["source"], 0, wins)
    _prefer_whole(facts, ["source", "entrance"], 1, wins)
    _prefer_one_source(facts, wins)
    used = pd.Series(wins < 0, index=facts.index)
    _note_unused(facts, wins, notes)
    _note_alike(facts[used], notes)
    return used.reindex(entry.index, fill_value=True)


def _prefer_whole(facts: DataFrame, by: list[str], level: int, wins: NDArray[np.int64]) -> None:
    """Let the one row about a whole win against the rows about its parts, in place."""
    open_rows = wins < 0
    whole = ((facts["level"] == level).to_numpy() & open_rows).astype(int)
    part = ((facts["level"] > level).to_numpy() & open_rows).astype(int)
    groups = [facts[name] for name in by]
    n_whole = pd.Series(whole, index=facts.index).groupby(groups).transform("sum").to_numpy()
    beaten = (part == 1) & (n_whole == 1)
    wins[beaten] = facts["source"].to_numpy()[beaten]


def _prefer_one_source(facts: DataFrame, wins: NDArray[np.int64]) -> None:
    """Let one sheet win for each entry, and others only add what it lacks, in place."""
    left = facts[wins < 0]
    if left["source"].nunique() == left["entry"].nunique():
        return
    level = left.groupby("source")["level"].transform("min")
    order = left.assign(old=-left["period"], coarse=level)
    order = order.sort_values(["entry", "old", "rank", "coarse", "order"], kind="stable")
    best = order.groupby("entry")[["source", "period", "coarse"]].first()
    mine = best.loc[left["entry"]]
    is_best = left["source"].to_numpy() == mine["source"].to_numpy()
    # Entrances on other sheets of the same time add to these, if they have other names.
    adds = (
        (level.to_numpy() > 0)
        & (mine["coarse"].to_numpy() == level.to_numpy())
        & (mine["period"].to_numpy() == left["period"].to_numpy())
    )
    parts = order.groupby(["entry", "part"])["source"].first()
    owner = parts.loc[pd.MultiIndex.from_frame(left[["entry", "part"]])].to_numpy()
    used = is_best | (adds & (owner == left["source"].to_numpy()))
    rows = np.flatnonzero(wins < 0)[~used]
    wins[rows] = np.where(adds, owner, mine["source"].to_numpy())[~used]


def _note_unused(facts: DataFrame, wins: NDArray[np.int64], notes: Notes) -> None:
    """Tell, for each pair of sheets, which one counts and what both say."""
    if not (wins >= 0).any():
        return
    used = facts[wins < 0]
    lost = facts[wins >= 0].assign(winner=wins[wins >= 0])
    lost = lost[lost["winner"].isin(used["source"]).to_numpy()]
    pairs = lost.groupby(["source", "winner"], as_index=False).agg(
        {HOUSEHOLDS: "sum", "sheet": "first", "row": "first", "entry": "first", "period": "first"}
    )
    pairs["there"] = _stated_instead(used, lost)
    winners = used.groupby("source")[["sheet", "row", "period"]].first().loc[pairs["winner"]]
    pairs[["other", "other_row"]] = winners[["sheet", "row"]].to_numpy()
    pairs["is_older"] = pairs["period"].to_numpy() < winners["period"].to_numpy()
    for (sheet, other, is_older), about in pairs.groupby(
        ["sheet", "other", "is_older"], sort=True
    ):
        if sheet != other:
            whose, instead = f"rows of sheet {sheet}", f"sheet {other} states"
        elif is_older:
            whose, instead = f"older rows of sheet {sheet}", "newer ones state"
        else:
            whose, instead = f"rows of sheet {sheet}", "rows on the same as a whole state"
        text = (
            f"`ledger`: {whose} on {about['entry'].nunique()} buildings or compounds are not "
            f"used, as {instead} their households, too ({about['there'].sum():.0f} there, "
            f"{about[HOUSEHOLDS].sum():.0f} here"
        )
        differs = about[about[HOUSEHOLDS] != about["there"]]
        if len(differs):
            spots = [
                f"row {row.other_row}: {row.there:.0f} and row {row.row}: {row.households:.0f}"
                for row in differs.head(_MOST_NAMED).itertuples()
            ]
            more = ", …" if len(differs) > _MOST_NAMED else ""
            text += f"; they differ for {len(differs)}: {', '.join(spots)}{more}"
            notes.add(WARNING, "total_differs", f"{text}). Delete what does not hold.")
        else:
            notes.add(INFO, "ledger_sheets", f"{text}).")


def _stated_instead(used: DataFrame, lost: DataFrame) -> NDArray[np.float64]:
    """Return, per source and winner, the households of what the winner says of the same parts.

    Where it does not name all of these parts, its whole is the same.
    """
    of_part = used.groupby(["source", "part"])[HOUSEHOLDS].sum()
    keys = pd.MultiIndex.from_frame(lost[["winner", "part"]])
    there = of_part.reindex(keys).to_numpy()
    again = pd.Series(pd.factorize(keys)[0], index=lost.index)
    by = [lost["source"], lost["winner"]]
    is_first = ~pd.concat([*by, again], axis=1).duplicated()
    parts = pd.Series(there, index=lost.index)
    sums = parts.where(is_first, 0.0).groupby(by).sum()
    is_whole = parts.isna().groupby(by).any().to_numpy()
    whole = used.groupby("source")[HOUSEHOLDS].sum().loc[sums.index.get_level_values(1)]
    return np.where(is_whole, whole.to_numpy(), sums.to_numpy())


def _note_alike(facts: DataFrame, notes: Notes) -> None:
    """Warn of rows on one building that nothing but their numbers tells apart."""
    rows = facts[(facts["merged"] < 0).to_numpy()]
    groups = rows.groupby(["source", "part", "marks"])
    alike = rows[(groups[HOUSEHOLDS].transform("size") > 1).to_numpy()]
    # A row for each household is told by its ones.
    alike = alike[(alike.groupby("source")[HOUSEHOLDS].transform("max") > 1).to_numpy()]
    if not len(alike):
        return
    for sheet, about in alike.groupby("sheet", sort=True):
        numbers = ", ".join(
            f"{row.row} ({row.households:.0f})" for row in about.head(4).itertuples()
        )
        more = ", …" if len(about) > 4 else ""
        notes.add(
            WARNING,
            "rows_added",
            f"`ledger`: sheet {sheet}: {len(about)} rows stand on "
            f"{about['source'].nunique()} buildings, and no entrance tells them apart; they were "
            f"added up: rows {numbers}{more}. Delete those that do not hold.",
        )
