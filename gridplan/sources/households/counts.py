"""Household counts of all buildings: known, shared out of totals, or estimated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.errors import first_ids
from gridplan.findings import INFO, WARNING
from gridplan.schema import COMMUNITY_ID, HOUSEHOLDS, STATED
from gridplan.sources.cleaning.columns import about, clean_counts
from gridplan.sources.households.addresses import keys_of, plain
from gridplan.sources.households.estimate import COUNTED, NO_EVIDENCE, estimate_households, is_use
from gridplan.sources.households.match import join_ledger

if TYPE_CHECKING:
    from pathlib import Path

    from geopandas import GeoDataFrame
    from pandas import DataFrame, Series

    from gridplan.rules import Rules
    from gridplan.sources.notes import Notes

# What OSM says of a building nobody looked at: no evidence that it is a home.
_VAGUE_USES = {"yes", "mixed"}
_MOST_ROWS = 100


@dataclass(frozen=True, slots=True, eq=False)
class Totals:
    """What is known of households beyond the buildings layer.

    Parameters
    ----------
    communities, compounds
        With names and ``stated_households``: totals, missing where unknown.
    ledger
        File or table, if there is one.
    """

    communities: GeoDataFrame
    compounds: GeoDataFrame
    ledger: str | Path | DataFrame | None = None


def settle_households(
    buildings: GeoDataFrame, totals: Totals, rules: Rules, notes: Notes
) -> GeoDataFrame:
    """Give every building a whole number of households and say where it comes from.

    Parameters
    ----------
    buildings
        With ``community_id``; ``households`` missing where not counted.
    totals
        Totals and ledger.
    rules
        For `Rules.households`.
    notes
        Receives estimates by community, buildings without evidence, homes counted
        as empty, and totals that the counts contradict.

    Returns
    -------
    GeoDataFrame
        With ``households`` (whole), ``estimated``, ``households_low``,
        ``households_high``, ``basis`` and, where a compound holds the building,
        ``compound_id`` and ``compound_name``.
    """
    placed = place_in_compounds(buildings, totals.compounds)
    if totals.ledger is not None:
        placed, totals = _with_ledger(placed, totals, totals.ledger, rules, notes)
    group = placed["compound_id"].fillna(placed["compound_name"])
    estimates = estimate_households(
        placed.assign(compound_id=group),
        rules=rules,
        compound_totals=totals.compounds[STATED],
        community_totals=totals.communities[STATED],
    )
    settled = placed.assign(
        **{
            HOUSEHOLDS: estimates[HOUSEHOLDS],
            "estimated": estimates["estimated"],
            "households_low": estimates["low"],
            "households_high": estimates["high"],
            "basis": estimates["basis"].astype("category"),
        }
    )
    _note_estimates(settled, rules, notes)
    _note_empty_homes(settled, rules, notes)
    _note_totals(settled, "compounds", group, totals.compounds, notes)
    _note_totals(settled, "communities", settled[COMMUNITY_ID], totals.communities, notes)
    return settled


def _with_ledger(
    buildings: GeoDataFrame,
    totals: Totals,
    ledger: str | Path | DataFrame,
    rules: Rules,
    notes: Notes,
) -> tuple[GeoDataFrame, Totals]:
    """Join the ledger; its totals of compounds and communities enter the totals."""
    names = totals.communities["community_name"]
    join = join_ledger(buildings, ledger, community_names=names)
    notes.tables.append(join.findings)
    is_new = (join.buildings[HOUSEHOLDS] != buildings[HOUSEHOLDS]).to_numpy()
    clean_counts(join.buildings[is_new], rules, notes)
    communities = _enter_totals(totals.communities, names, join.community_totals, notes)
    group = join.buildings["compound_id"].fillna(join.buildings["compound_name"])
    estates = join.buildings["compound_name"].groupby(group).first()
    # Compounds known by the name of their buildings only have no outline to show.
    compounds = totals.compounds.reindex(totals.compounds.index.union(estates.index, sort=True))
    named = compounds["name"].fillna(estates)
    return join.buildings, Totals(
        communities, _enter_totals(compounds, named, join.compound_totals, notes)
    )


def _enter_totals(
    layer: GeoDataFrame, names: Series, totals: Series, notes: Notes
) -> GeoDataFrame:
    """Return a layer with the ledger's totals by name; tell those that name nothing known."""
    keys = keys_of(names, plain)
    unknown = totals.index.difference(keys)
    if len(unknown):
        text = [
            f"`ledger`: {name} (households: {totals[name]:.0f}) is no compound or community of "
            "the layers; its total is not used."
            for name in unknown
        ]
        notes.add(WARNING, "ledger_row", text)
    stated = keys.map(totals[~totals.index.duplicated()]).astype(float)
    return layer.assign(**{STATED: stated.fillna(layer[STATED])})


def place_in_compounds(buildings: GeoDataFrame, compounds: GeoDataFrame) -> GeoDataFrame:
    """Fill in the compound of buildings that do not name one but stand in one.

    Parameters
    ----------
    buildings
        With ``compound_id``.
    compounds
        Polygons, index ``compound_id``; may be empty.
    """
    rows = np.flatnonzero(buildings["compound_id"].isna())
    if not len(compounds) or not len(rows):
        return buildings
    shapes, grounds = np.asarray(buildings.geometry)[rows], np.asarray(compounds.geometry)
    near = np.unique(shapely.STRtree(shapes).query(grounds)[1])  # few: middles are dear
    middle = shapely.point_on_surface(shapes[near])
    compound, one = shapely.STRtree(middle).query(grounds, predicate="intersects")
    ids = buildings["compound_id"].to_numpy(object).copy()
    ids[rows[near[one[::-1]]]] = compounds.index.to_numpy(object)[compound[::-1]]
    filled = pd.Series(ids, index=buildings.index).astype("str")
    names = buildings["compound_name"].fillna(filled.map(compounds["name"]))
    return buildings.assign(compound_id=filled, compound_name=names)


def _note_estimates(buildings: GeoDataFrame, rules: Rules, notes: Notes) -> None:
    """Report estimated counts by community, and what could not be estimated."""
    if (buildings["basis"] != COUNTED).all():
        how = "all are estimated"
        if not buildings["estimated"].any():
            how = "all are taken as 0"
        elif (buildings["basis"] == NO_EVIDENCE).any():
            how = "they are estimated, or taken as 0 where nothing tells their size"
        notes.add(WARNING, "no_counts", f"`buildings` hold no household count at all; {how}.")
    homes = buildings[buildings["estimated"]]
    absurd = homes[homes[HOUSEHOLDS] > rules.households.most_per_building]
    if len(absurd):
        text = "{} households are estimated for one building; check its floor area and levels."
        messages = [text.format(number) for number in absurd[HOUSEHOLDS]]
        where = about("buildings", absurd.index, np.asarray(absurd.geometry))
        notes.add(WARNING, "absurd_count", messages, **where)
    for home, rows in homes.groupby(COMMUNITY_ID):
        total, low, high = (
            rows[name].sum() for name in (HOUSEHOLDS, "households_low", "households_high")
        )
        ways = ", ".join(sorted(rows["basis"].astype(str).unique()))
        notes.add(
            INFO,
            "estimated",
            f"{len(rows)} buildings have no count; {total} households ({low} to {high}) were "
            f"estimated for them by {ways}.",
            community_id=str(home),
        )
    _note_no_evidence(buildings[buildings["basis"] == NO_EVIDENCE], notes)


def _note_no_evidence(bare: GeoDataFrame, notes: Notes) -> None:
    """Report buildings that count 0 for want of anything: one by one, or the many together."""
    if len(bare) > _MOST_ROWS:
        for home, rows in bare.groupby(bare[COMMUNITY_ID].fillna("")):
            notes.add(
                WARNING,
                "no_evidence",
                "Buildings have no count and nothing to estimate one from and count 0 households: "
                f"{first_ids(rows.index)}.",
                community_id=str(home),
            )
    elif len(bare):
        notes.add(
            WARNING,
            "no_evidence",
            "The building has no count and nothing to estimate one from; it counts 0 households.",
            **about("buildings", bare.index, np.asarray(bare.geometry)),
        )


def _note_empty_homes(buildings: GeoDataFrame, rules: Rules, notes: Notes) -> None:
    """Report, by community, residential storeys counted with 0 households."""
    uses = [use for use in rules.households.residential_uses if use not in _VAGUE_USES]
    empty = (buildings[HOUSEHOLDS] == 0) & (buildings["basis"] == COUNTED)
    empty &= (buildings["levels"] >= 2) & is_use(buildings["use"], uses)
    for home, rows in buildings[empty].groupby(COMMUNITY_ID):
        notes.add(
            WARNING,
            "suspected_missing",
            f"Residential buildings of two or more levels are counted with 0 households: "
            f"{first_ids(rows.index)}. If their counts are missing, leave the cells empty.",
            community_id=str(home),
        )


def _note_totals(
    buildings: GeoDataFrame, layer: str, groups: Series, totals: GeoDataFrame, notes: Notes
) -> None:
    """Report where the planned households differ from a total of the totals."""
    stated = totals[STATED].dropna()
    if not len(stated):
        return
    planned = buildings[HOUSEHOLDS].groupby(groups).sum().reindex(stated.index, fill_value=0)
    differs = (planned != stated).to_numpy()
    rows = totals.loc[stated.index[differs]]
    messages = [
        f"`{layer}`: {one} has {there:.0f} households by its total and {here} by its "
        "buildings, which are planned with. Correct the one that is wrong."
        for one, there, here in zip(rows.index, stated[differs], planned[differs], strict=True)
    ]
    if messages:
        where = about(layer, rows.index, np.asarray(rows.geometry))
        notes.add(WARNING, "total_differs", messages, **where)
