"""Which row of a ledger belongs to which building: by id, address, or compound and number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.findings import INFO, WARNING
from gridplan.schema import BUILDING_ID, COMMUNITY_ID
from gridplan.sources.households.addresses import (
    address_key,
    are_roman,
    house_label,
    house_labels,
    keys_of,
    loose_label,
    loose_name,
    name_keys,
    plain,
)

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

    from gridplan.sources.notes import Notes

_WAYS = (BUILDING_ID, "address", "name")


def pair_rows(
    rows: DataFrame, buildings: GeoDataFrame, community_names: Series | None, notes: Notes
) -> DataFrame:
    """Return which row belongs to which building and by which way, each by its best way.

    Parameters
    ----------
    rows
        Of a ledger, as `gridplan.sources.households.ledgers.read_ledger` gives them; those
        that are there twice have no pairs.
    buildings
        With the columns of the schema, index ``building_id``.
    community_names
        Name by ``community_id``.
    notes
        Receives what was joined loosely.

    Returns
    -------
    DataFrame
        One row for each pair: ``at`` (of `rows`), ``house`` (number of the building), ``way``,
        ``rank`` (0 for the best way) and ``entry``: the same number for rows on the same
        building, or on the same several.
    """
    every, rows = rows, rows[~rows["twice"]]
    homes = pd.Series(np.nan, index=buildings.index, dtype=object)
    if community_names is not None and COMMUNITY_ID in buildings.columns:
        homes = buildings[COMMUNITY_ID].map(community_names.dropna()).astype(object)
    estates = {
        key
        for names in (rows["compound_name"], buildings["compound_name"])
        for name in names.dropna().unique()
        if len(key := plain(str(name))) > 1
    }
    ours = _compounds(buildings, estates, homes)
    theirs = _compounds(rows, estates, rows["community_name"].astype(object))
    there = {
        BUILDING_ID: pd.Series(buildings.index.to_numpy(object), index=buildings.index),
        "address": keys_of(buildings["address"], address_key),
        "name": name_keys(ours, buildings["name"]),
    }
    here = {
        BUILDING_ID: rows[BUILDING_ID].astype(object).where(rows[BUILDING_ID].notna(), ""),
        "address": keys_of(rows["address"], address_key),
        "name": name_keys(theirs, rows["name"]),
    }
    here[BUILDING_ID], there[BUILDING_ID] = _comparable(
        here[BUILDING_ID], there[BUILDING_ID], notes
    )
    found = []
    is_open = pd.Series(data=True, index=rows.index)
    for rank, way in enumerate(_WAYS):
        left = pd.DataFrame({"key": here[way], "at": rows.index})[is_open & (here[way] != "")]
        right = pd.DataFrame({"key": there[way].to_numpy(), "house": np.arange(len(buildings))})
        matched = left.merge(right[right["key"] != ""], on="key")
        found.append(matched.assign(way=way, rank=rank))
        is_open[matched["at"].unique()] = False
    is_open &= here["name"] != ""
    if is_open.any():
        mine = pd.DataFrame({"estate": theirs, "name": rows["name"], "key": here["name"]})
        known = pd.DataFrame({"estate": ours, "name": buildings["name"], "key": there["name"]})
        named = known.assign(house=np.arange(len(known))), mine.rename_axis("at").reset_index()
        for rank, join in enumerate((_loosely, _of_several), start=len(_WAYS)):
            taken = np.concatenate([one["house"] for one in found])
            matched = join(*named, is_open, taken, notes)
            found.append(matched.assign(way="name", rank=rank))
            is_open[matched["at"].unique()] = False
    pairs = pd.concat(found, ignore_index=True)
    return _entries(every, _in_community(pairs, rows, buildings, community_names))


def _compounds(frame: DataFrame, estates: set[str], communities: Series) -> Series:
    """Return the compound of each row: its own, that in its name, else its community."""
    own = frame["compound_name"].astype(object)
    if estates:
        longest = sorted(estates, key=len, reverse=True)
        pattern = re.compile("|".join(map(re.escape, longest)))
        within = keys_of(
            frame["name"], lambda name: found[0] if (found := pattern.search(plain(name))) else ""
        )
        own = own.fillna(within.where(within != ""))
    return own.fillna(communities)


def _loosely(
    known: DataFrame, named: DataFrame, is_open: Series, taken: NDArray[np.int64], notes: Notes
) -> DataFrame:
    """Return open rows and the buildings whose names differ from theirs in writing only.

    What one name may mean is looked for among all rows and all buildings: 3号楼 and
    3号楼甲 are two, whatever rows there are.
    """
    is_roman = are_roman(known["name"]), are_roman(named["name"])
    sides = []
    for side, speaks in zip((known, named), is_roman, strict=True):
        there = side[side["key"] != ""]
        loose = [
            f"{loose_name(str(estate))}|{loose_label(str(name), str(estate), is_roman=speaks)}"
            for estate, name in zip(there["estate"], there["name"], strict=True)
        ]
        sides.append(there.assign(loose=loose))
    clear = [side.groupby("loose")["key"].transform("nunique") == 1 for side in sides]
    theirs = sides[0][clear[0] & ~sides[0]["house"].isin(taken)]
    ours = sides[1][clear[1] & is_open[sides[1]["at"]].to_numpy()]
    pairs = ours.merge(theirs, on="loose", suffixes=("", "_known"))
    if len(pairs):
        first = pairs.iloc[0]
        text = (
            f"`ledger`: {pairs['at'].nunique()} rows joined by names written in another way, such "
            f"as {first['estate']} {first['name']} for {first['estate_known']} "
            f"{first['name_known']}."
        )
        notes.add(INFO, "ledger_join", text)
    return pairs[["at", "house"]]


def _of_several(
    known: DataFrame, named: DataFrame, is_open: Series, taken: NDArray[np.int64], notes: Notes
) -> DataFrame:
    """Return open rows that name several buildings (1-4号楼), and each of these.

    All of a list must be there, and both ends of a range, and no other row may name one.
    """
    houses: dict[tuple[str, str], list[int]] = {}
    for estate, name, house in zip(known["estate"], known["name"], known["house"], strict=True):
        label = loose_name(str(estate)), house_label(str(name), str(estate))
        houses.setdefault(label, []).append(house)
    found: list[tuple[int, int]] = []
    for row in named[is_open[named["at"]].to_numpy()].itertuples():
        labels, is_range = house_labels(str(row.name), str(row.estate))
        there = [houses.get((loose_name(str(row.estate)), label), []) for label in labels]
        is_whole = (is_range and all((there[0], there[-1]))) or all(there)
        members = [house for some in there for house in some]
        if members and is_whole and not set(members) & set(taken):
            found += [(row.at, house) for house in members]
    pairs = pd.DataFrame(found, columns=["at", "house"], dtype=np.int64)
    if found:
        first = named.set_index("at").loc[found[0][0]]
        text = (
            f"`ledger`: {pairs['at'].nunique()} rows name several buildings, such as "
            f"{first['estate']} {first['name']}; their households are shared out by floor area."
        )
        notes.add(INFO, "ledger_join", text)
    return pairs


def _comparable(ours: Series, theirs: Series, notes: Notes) -> tuple[Series, Series]:
    """Return the ids of rows and of buildings; compared loosely where not one is the same."""
    if not (ours != "").any() or ours.isin(theirs).any():
        return ours, theirs
    loose = keys_of(ours, _loose_id), keys_of(theirs, _loose_id)
    if not loose[1].is_unique or not loose[0].isin(loose[1]).any():
        return ours, theirs
    text = (
        "`ledger`: no id is that of a building; ids are compared without zeros in front "
        "and whatever their case."
    )
    notes.add(WARNING, "ledger_join", text)
    return loose


def _loose_id(text: str) -> str:
    """Return an id without zeros in front, in small letters."""
    return text.strip().lower().lstrip("0")


def _in_community(
    pairs: DataFrame, rows: DataFrame, buildings: GeoDataFrame, names: Series | None
) -> DataFrame:
    """Keep, of several buildings for one row, those in the community that the row names."""
    if names is None or COMMUNITY_ID not in buildings.columns:
        return pairs
    homes = keys_of(buildings[COMMUNITY_ID].map(names.dropna()), plain).to_numpy()
    named = keys_of(rows["community_name"], plain)
    fits = homes[pairs["house"]] == named.loc[pairs["at"]].to_numpy()
    several = pairs.groupby("at")["house"].transform("size") > 1
    any_fits = pd.Series(fits, index=pairs.index).groupby(pairs["at"]).transform("any")
    return pairs[~(several & any_fits) | fits]


def _entries(rows: DataFrame, pairs: DataFrame) -> DataFrame:
    """Return the pairs with a number for the buildings, one or several, of their row."""
    merged = rows["merged"].loc[pairs["at"]].to_numpy()
    unit = np.where(merged >= 0, merged + len(rows), pairs["at"].to_numpy(int))
    members = pd.DataFrame({"unit": unit, "house": pairs["house"]}).drop_duplicates()
    members = members.sort_values(["unit", "house"])
    first = members.groupby("unit")["house"].agg(["first", "size"])
    key = first["first"].astype(str)
    several = members[members["unit"].isin(first.index[first["size"] > 1])]
    key.update(several["house"].astype(str).groupby(several["unit"]).agg(" ".join))
    return pairs.assign(entry=pd.factorize(key.loc[unit].to_numpy())[0])
