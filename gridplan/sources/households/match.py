"""Ledger rows joined to buildings by id, address, or compound and number."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.errors import first_ids
from gridplan.findings import INFO, WARNING, gather
from gridplan.schema import BUILDING_ID, HOUSEHOLDS
from gridplan.sources.households.addresses import (
    keys_of,
    loose_name,
    plain,
)
from gridplan.sources.households.estimate import share_out
from gridplan.sources.households.ledgers import read_ledger
from gridplan.sources.households.pairing import pair_rows
from gridplan.sources.households.statements import choose_statements
from gridplan.sources.notes import Notes

if TYPE_CHECKING:
    from pathlib import Path

    from geopandas import GeoDataFrame
    from pandas import DataFrame, Series

_FILLED = ("levels", "units", "flats_per_level", "floor_area_m2", "use")
# What else may become of a row, in the order of telling.
_STATES = ("compound_total", "community_total", "duplicate", "not_used", "not_joined")
_LOST = {"not_joined": "did not join", "duplicate": "is there twice; counted once"}
_MOST_CANDIDATES = 200


@dataclass(frozen=True, slots=True, eq=False)
class LedgerJoin:
    """Buildings with the counts of a ledger, and what became of each row.

    Parameters
    ----------
    buildings
        As given, with the ledger's counts, storeys, floor areas and uses.
    report
        One row per ledger row: ``sheet``, ``row``, ``status`` (joined,
        compound_total, community_total, not_joined, duplicate, not_used), ``way``
        (building_id, address, name), ``households``, ``building_id`` and, where
        not joined, ``candidates``.
    compound_totals, community_totals
        Households of rows that name only a compound or a community, by name key
        (`gridplan.sources.households.addresses.plain`).
    findings
        Sums of the above, and rows that did not join.
    """

    buildings: GeoDataFrame
    report: DataFrame
    compound_totals: Series
    community_totals: Series
    findings: DataFrame = field(default_factory=lambda: gather([]))


def join_ledger(
    buildings: GeoDataFrame,
    ledger: str | Path | DataFrame,
    *,
    community_names: Series | None = None,
) -> LedgerJoin:
    """Join a ledger to buildings.

    Parameters
    ----------
    buildings
        With the columns of the schema, index ``building_id``.
    ledger
        File or table; see `gridplan.sources.households.ledgers.read_ledger`.
    community_names
        Name by ``community_id``; tells apart compounds of the same name.

    Returns
    -------
    LedgerJoin
        A row joins by id, else by address, else by compound and building number
        (3号楼, 三栋, 3# are the same). Entrances and flats of a building add up; two
        sheets on the same, or a building beside its entrances, do not: see
        `gridplan.sources.households.statements.choose_statements`. A count for several
        buildings is shared out by floor area. A count of the ledger replaces that of
        the building.

    Raises
    ------
    InputError
        If the ledger cannot be read or has nothing to join by.

    Examples
    --------
    >>> import pandas as pd
    >>> import gridplan as gp
    >>> buildings = gp.read_layers(**gp.make_town()).buildings
    >>> ledger = pd.DataFrame({"building_id": buildings.index[:2], "households": [30, 40]})
    >>> gp.join_ledger(buildings, ledger).buildings["households"].iloc[:2].to_list()
    [30.0, 40.0]
    """
    notes = Notes()
    if "estimated" in buildings.columns:  # a guess is no count
        known = buildings[HOUSEHOLDS].where(~buildings["estimated"])
        buildings = buildings.assign(**{HOUSEHOLDS: known})
    rows = _named_by_title(read_ledger(ledger, notes), buildings, community_names, notes)
    pairs = pair_rows(rows, buildings, community_names, notes)
    once = pairs.drop_duplicates("at").set_index("at")
    used = choose_statements(rows, once["entry"], once["rank"], notes)
    joined, counts = _counts(rows, buildings, pairs, used)
    report = _report(rows, used, pairs, buildings)
    of_compound = _totals(rows, report, ("compound", buildings["compound_name"]), notes)
    of_community = _totals(rows, report, ("community", community_names), notes)
    _tell(report, buildings, counts, notes)
    return LedgerJoin(joined, report, of_compound, of_community, notes.findings())


def _named_by_title(
    rows: DataFrame, buildings: GeoDataFrame, community_names: Series | None, notes: Notes
) -> DataFrame:
    """Fill in the compound, or the community, that a sheet names above its rows only."""
    known = {
        "compound_name": buildings["compound_name"],
        "community_name": pd.Series([], dtype=str) if community_names is None else community_names,
    }
    filled = rows.copy()
    for column, there in known.items():
        names = {key: name for name in there.dropna().unique() if len(key := plain(name)) > 1}
        for (_, title), about in rows.groupby(["order", "title"], sort=False):
            fits = [key for key in names if key in plain(title)]
            if about[column].notna().any() or not fits:
                continue
            name = names[max(fits, key=len)]
            filled.loc[about.index, column] = name
            text = f"`ledger`: {column} is {name} in all rows below {title}, which names it."
            notes.add(INFO, "columns", text)
    return filled


def _counts(
    rows: DataFrame, buildings: GeoDataFrame, pairs: DataFrame, used: Series
) -> tuple[GeoDataFrame, Series]:
    """Return the buildings with what the ledger says, and the counts it gives."""
    counting = pairs[used.loc[pairs["at"]].to_numpy()]
    # A building named by two entries keeps the one joined by the better way.
    order = counting.sort_values(["rank", "entry"], kind="stable")
    best = order.drop_duplicates("house").set_index("house")["entry"]
    kept = counting[counting["entry"].to_numpy() == best.loc[counting["house"]].to_numpy()]
    once = kept.drop_duplicates("at")
    stated = rows[HOUSEHOLDS].loc[once["at"]].set_axis(once["entry"].to_numpy())
    totals = stated.groupby(level=0).sum(min_count=1).dropna()
    members = kept.drop_duplicates(["entry", "house"])
    members = members[members["entry"].isin(totals.index)].sort_values("house")
    code = totals.index.get_indexer(members["entry"])
    whole = np.floor(totals.to_numpy() + 0.5)
    shares = share_out(whole, code, _floor_m2(buildings.iloc[members["house"]]))
    counts = pd.Series(shares, index=buildings.index[members["house"]])
    changes = {HOUSEHOLDS: counts.reindex(buildings.index).fillna(buildings[HOUSEHOLDS])}
    newest = pairs.assign(old=~used.loc[pairs["at"]].to_numpy()).sort_values("old", kind="stable")
    for name in _FILLED:
        values = rows[name].loc[newest["at"]].set_axis(buildings.index[newest["house"]]).dropna()
        first = values[~values.index.duplicated()].reindex(buildings.index)
        changes[name] = buildings[name].fillna(first)
    return buildings.assign(**changes), counts


def _floor_m2(buildings: GeoDataFrame) -> np.ndarray:
    """Return stated floor area, else outline times levels."""
    levels = buildings["levels"].fillna(1.0).clip(lower=1.0).to_numpy(float)
    outline = shapely.area(np.asarray(buildings.geometry)) * levels
    stated = buildings["floor_area_m2"].to_numpy(dtype=float, na_value=np.nan)
    return np.where(stated > 0, stated, outline)


def _report(rows: DataFrame, used: Series, pairs: DataFrame, buildings: GeoDataFrame) -> DataFrame:
    """Return what became of each row of the ledger."""
    report = rows[["sheet", "row", "compound_name", "name", "address", HOUSEHOLDS]].copy()
    report["status"], report["way"] = "not_joined", ""
    bare = rows[[BUILDING_ID, "address", "name"]].isna().all(axis=1)
    report.loc[bare & rows["compound_name"].notna(), "status"] = "compound_total"
    only = bare & rows["compound_name"].isna() & rows["community_name"].notna()
    report.loc[only, "status"] = "community_total"
    once = pairs.drop_duplicates("at").set_index("at")
    report.loc[once.index, "status"] = "joined"
    report.loc[once.index, "way"] = once["way"]
    report.loc[used.index[~used], "status"] = "not_used"
    report.loc[rows["twice"], "status"] = "duplicate"
    ids = buildings.index.to_numpy(object)
    report[BUILDING_ID], report["candidates"] = "", ""
    report.loc[once.index, BUILDING_ID] = ids[once["house"]]
    several = pairs[pairs["at"].duplicated(keep=False)]
    for at, houses in several.groupby("at")["house"]:
        report.loc[at, BUILDING_ID] = " ".join(ids[houses])
    open_rows = report.index[report["status"] == "not_joined"][:_MOST_CANDIDATES]
    report.loc[open_rows, "candidates"] = _candidates(rows.loc[open_rows], buildings)
    return report


def _candidates(rows: DataFrame, buildings: GeoDataFrame) -> list[str]:
    """Return, per row, the buildings or compounds whose names come closest."""
    estates = keys_of(buildings["compound_name"], plain)
    known = [one for one in estates.unique() if one]
    named = []
    for estate, name, address in zip(
        rows["compound_name"], rows["name"], rows["address"], strict=True
    ):
        key = "" if pd.isna(estate) else plain(str(estate))
        if key in known:
            houses = buildings["name"][(estates == key).to_numpy()].dropna().unique()
            close = difflib.get_close_matches(str(name), houses, 3, 0.3)
        elif key:
            close = difflib.get_close_matches(key, known, 3, 0.5)
        else:
            close = difflib.get_close_matches(
                str(address), buildings["address"].dropna().unique()[:5000], 3, 0.6
            )
        named.append(", ".join(close))
    return named


def _totals(
    rows: DataFrame, report: DataFrame, known: tuple[str, Series | None], notes: Notes
) -> Series:
    """Return the households of rows that name only a compound or community, by name key."""
    level, there = known
    table = rows[report["status"] == f"{level}_total"]
    keys = _keys_among(table[f"{level}_name"], there)
    entry = pd.Series(pd.factorize(keys)[0], index=table.index)
    if level == "compound":  # the same name in another community is another compound
        part = keys_of(table["community_name"], plain)
        table = table.assign(entrance=part, part=part)
    used = choose_statements(table, entry, entry * 0, notes)
    report.loc[used.index[~used], "status"] = "not_used"
    totals = table[HOUSEHOLDS][used].groupby(keys[used]).sum(min_count=1).dropna()
    return totals[totals.index != ""]


def _keys_among(names: Series, there: Series | None) -> Series:
    """Return the keys of names, those of known ones where they can be no others.

    阳光花园小区 is 阳光花园 where there is no other, neither known nor among the names.
    """
    keys = keys_of(names, plain)
    known: dict[str, set[str]] = {}
    asked: dict[str, set[str]] = {}
    for found, some in ((known, there), (asked, names)):
        for name in [] if some is None else some.dropna().unique():
            found.setdefault(loose_name(name), set()).add(plain(name))
    exact = set().union(*known.values())
    other = {
        key: next(iter(known[loose]))
        for loose, (key, *more) in asked.items()
        if key not in exact and not more and len(known.get(loose, ())) == 1
    }
    return keys.replace(other) if other else keys


def _tell(report: DataFrame, buildings: GeoDataFrame, counts: Series, notes: Notes) -> None:
    """Report how many rows joined, each row that did not, and counts replaced."""
    by_way = report["way"].replace("", pd.NA).dropna().value_counts()
    ways = ", ".join(f"{count} by {way}" for way, count in by_way.sort_index().items())
    states = report["status"].value_counts()
    n_joined = int(states.get("joined", 0))
    text = f"`ledger`: {n_joined} of {len(report)} rows joined ({ways or 'none'})"
    for status in (one for one in _STATES if one in states):
        text += f", {states[status]} {status}"
    notes.add(WARNING if n_joined == 0 else INFO, "ledger_join", f"{text}.")
    lost = report[report["status"].isin(_LOST)]
    if len(lost):
        messages = [
            f"`ledger`: row {row.row} of {row.sheet} ({_label(row)}, households "
            f"{row.households:g}) {_LOST[row.status]}"
            f"{row.candidates and '; close: '}{row.candidates}."
            for row in lost.itertuples()
        ]
        notes.add(WARNING, "ledger_row", messages)
    _note_replaced(buildings, counts, notes)


def _note_replaced(buildings: GeoDataFrame, counts: Series, notes: Notes) -> None:
    """Report counts of buildings for which the ledger has others."""
    before = buildings[HOUSEHOLDS].reindex(counts.index)
    changed = before.notna() & (before != counts)
    if changed.sum() > _MOST_CANDIDATES:
        text = f"The ledger's counts replace others in {first_ids(counts.index[changed])}."
        notes.add(INFO, "count_replaced", text)
    elif changed.any():
        notes.add(
            INFO,
            "count_replaced",
            [
                f"The ledger's count {new:.0f} replaces {old:.0f}."
                for new, old in zip(counts[changed], before[changed], strict=True)
            ],
            building_id=counts.index[changed],
            geometry=list(buildings.geometry.loc[counts.index[changed]].centroid),
        )


def _label(row: tuple[object, ...]) -> str:
    """Return compound, number and address of a row, as far as they are known."""
    parts = (getattr(row, name) for name in ("compound_name", "name", "address"))
    return " ".join(str(part) for part in parts if not pd.isna(part)) or "no name"
