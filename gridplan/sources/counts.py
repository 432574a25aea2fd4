"""Household counts of all buildings: known, shared out of totals, or estimated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.errors import first_ids
from gridplan.findings import INFO, WARNING
from gridplan.households import COUNTED, NO_EVIDENCE, estimate_households, is_use
from gridplan.schema import COMMUNITY_ID, HOUSEHOLDS, STATED
from gridplan.sources.columns import about

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.rules import Rules
    from gridplan.sources.notes import Notes

# What OSM says of a building nobody looked at: no evidence that it is a home.
_VAGUE_USES = {"yes", "mixed"}


def settle_households(
    buildings: GeoDataFrame,
    communities: GeoDataFrame,
    compounds: GeoDataFrame,
    rules: Rules,
    notes: Notes,
) -> GeoDataFrame:
    """Give every building a whole number of households and say where it comes from.

    Parameters
    ----------
    buildings
        With ``community_id``; ``households`` missing where not counted.
    communities, compounds
        With ``stated_households``: totals from the books, missing where unknown.
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
        ``compound_id``.
    """
    placed = place_in_compounds(buildings, compounds)
    estimates = estimate_households(
        placed,
        rules=rules,
        compound_totals=compounds[STATED],
        community_totals=communities[STATED],
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
    _tell_estimates(settled, rules, notes)
    _tell_empty_homes(settled, rules, notes)
    for layer, key, totals in (
        ("compounds", "compound_id", compounds),
        ("communities", COMMUNITY_ID, communities),
    ):
        _tell_totals(settled, layer, key, totals, notes)
    return settled


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
    points = shapely.point_on_surface(np.asarray(buildings.geometry)[rows])
    compound, point = shapely.STRtree(points).query(
        np.asarray(compounds.geometry), predicate="intersects"
    )
    ids = buildings["compound_id"].to_numpy(object).copy()
    ids[rows[point[::-1]]] = compounds.index.to_numpy(object)[compound[::-1]]
    filled = pd.Series(ids, index=buildings.index).astype("str")
    return buildings.assign(compound_id=filled)


def _tell_estimates(buildings: GeoDataFrame, rules: Rules, notes: Notes) -> None:
    """Report estimated counts by community, and what could not be estimated."""
    if (buildings["basis"] != COUNTED).all():
        how = "all are estimated" if rules.households.estimate else "all are taken as 0"
        notes.tell(WARNING, "no_counts", f"`buildings` hold no household count at all; {how}.")
    homes = buildings[buildings["estimated"]]
    for home, rows in homes.groupby(COMMUNITY_ID):
        total, low, high = (
            rows[name].sum() for name in (HOUSEHOLDS, "households_low", "households_high")
        )
        ways = ", ".join(sorted(rows["basis"].astype(str).unique()))
        notes.tell(
            INFO,
            "estimated",
            f"{len(rows)} buildings have no count; {total} households ({low} to {high}) were "
            f"estimated for them by {ways}.",
            community_id=str(home),
        )
    bare = buildings[buildings["basis"] == NO_EVIDENCE]
    if len(bare):
        notes.tell(
            WARNING,
            "no_evidence",
            "The building has no count and nothing to estimate one from; it counts 0 households.",
            **about("buildings", bare.index, np.asarray(bare.geometry)),
        )


def _tell_empty_homes(buildings: GeoDataFrame, rules: Rules, notes: Notes) -> None:
    """Report, by community, residential storeys counted with 0 households."""
    uses = [use for use in rules.households.residential_uses if use not in _VAGUE_USES]
    empty = (buildings[HOUSEHOLDS] == 0) & (buildings["basis"] == COUNTED)
    empty &= (buildings["levels"] >= 2) & is_use(buildings["use"], uses)
    for home, rows in buildings[empty].groupby(COMMUNITY_ID):
        notes.tell(
            WARNING,
            "suspected_missing",
            f"Residential buildings of two or more levels are counted with 0 households: "
            f"{first_ids(rows.index)}. If their counts are missing, leave the cells empty.",
            community_id=str(home),
        )


def _tell_totals(
    buildings: GeoDataFrame, layer: str, key: str, totals: GeoDataFrame, notes: Notes
) -> None:
    """Report where the planned households differ from a total of the books."""
    stated = totals[STATED].dropna()
    if not len(stated):
        return
    planned = buildings.groupby(key)[HOUSEHOLDS].sum().reindex(stated.index, fill_value=0)
    differs = (planned != stated).to_numpy()
    rows = totals.loc[stated.index[differs]]
    messages = [
        f"`{layer}`: {key} {one} has {there:.0f} households by its total and {here} by its "
        "buildings, which are planned with. Correct the one that is wrong."
        for one, there, here in zip(rows.index, stated[differs], planned[differs], strict=True)
    ]
    if messages:
        notes.tell(WARNING, "total_differs", messages, **about(layer, rows.index, _shapes(rows)))


def _shapes(rows: DataFrame) -> NDArray[np.object_]:
    """Return the geometries of some rows."""
    return np.asarray(rows.geometry)
