"""Who takes which grid: near home, and as few changes as that allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely
from scipy.optimize import linear_sum_assignment

from gridplan.crs import WGS84, reproject
from gridplan.levels.hierarchy import units_of
from gridplan.plan.distances import walks_m
from gridplan.plan.walk import walking_ways
from gridplan.schema import GRID_CODE
from gridplan.sources.cleaning.values import as_number
from gridplan.sources.households.addresses import plain
from gridplan.words.people import say_people

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.plan.core import Plan
    from gridplan.rules import PostRules

PROPOSAL_COLUMNS = (GRID_CODE, "grid_name", "post", "number", "person", "now", "distance_m", "why")
# Whoever holds a post keeps it unless others save more than this way together.
STAY_M = 2_000.0
# A home that nobody knows counts as this far away: farther than most in one subdistrict.
_UNKNOWN_M = 5_000.0
# A way on foot may lead so far out of a unit; who lives farther away comes straight.
_AROUND_M = 1_000.0


def propose_holders(
    plan: Plan,
    needed: DataFrame,
    held: DataFrame,
    rows: DataFrame,
    rules: Mapping[str, PostRules],
    *,
    language: str,
) -> DataFrame:
    """Return who should take which post.

    Parameters
    ----------
    plan
        The plan.
    needed
        From `gridplan.people.posts.posts_needed`.
    held
        Posts with their holders and status.
    rows
        The rows of the roster; those without grid are of persons who could take one.
    rules
        Who may hold which post, and in how many grids.
    language
        Of the reasons.

    Returns
    -------
    DataFrame
        `PROPOSAL_COLUMNS`, one row per post: ``person`` proposed and who holds it
        ``now`` (0: nobody), metres on foot from home to the grid
        (`gridplan.plan.distances.walks_m`; NaN where the home is not known), and why.

    Notes
    -----
    One linear assignment per subdistrict and post, posts in the order of the rules:
    metres from home, less `STAY_M` for whoever holds the post already. Only persons of
    a capacity that may hold the post take part, each in one kind of post and in no more
    grids than the rules allow.
    """
    people = rows.drop_duplicates("person").set_index("person").sort_index()
    homes = _homes(plan, people)
    units = units_of(plan).codes
    level = "subdistrict" if "subdistrict" in units else units.columns[0]
    slots = needed.assign(unit=needed[GRID_CODE].map(units[level]).to_numpy(object))
    now = held[held["person"].notna() & (held["number"] > 0)].set_index(
        [GRID_CODE, "post", "number"]
    )["person"]
    slots["now"] = (
        now.reindex(pd.MultiIndex.from_frame(slots[[GRID_CODE, "post", "number"]]))
        .fillna(0)
        .astype(np.int64)
        .to_numpy()
    )
    own_unit = _unit_of_people(plan, people, rows, homes, units[level])
    of_post = rows[rows["post"] != ""].drop_duplicates("person").set_index("person")["post"]
    chosen = np.zeros(len(slots), np.int64)
    metres = np.full(len(slots), np.nan)
    walks = _walks(plan, slots, own_unit, homes)
    taken: set[int] = set()
    kinds = people["holder_kind"].map(plain)
    for post, about in rules.items():
        words = {plain(word) for word in about.holders}
        fits = kinds.isin(words).to_numpy() if words else np.ones(len(people), bool)
        bound = of_post.reindex(people.index).fillna("")
        free = ((bound == post) | (bound == "")).to_numpy() & ~people.index.isin(taken)
        fits = fits & free
        for unit, at in slots[slots["post"] == post].groupby("unit", sort=True).groups.items():
            here = people.index[fits & (own_unit == unit).to_numpy()].to_numpy()
            found, far = _match(slots.loc[at], here, walks[unit], about.most_grids)
            chosen[at], metres[at] = found, far
            taken |= {int(one) for one in found if one}
    slots = slots.assign(person=chosen, distance_m=metres.round(0))
    slots["why"] = _reasons(slots, language)
    return slots[list(PROPOSAL_COLUMNS)].reset_index(drop=True)


def _walks(
    plan: Plan, slots: DataFrame, own_unit: pd.Series, homes: dict[int, shapely.Point]
) -> dict[object, DataFrame]:
    """Return the metres on foot by unit: of each grid from the home of each who serves there."""
    lines = np.zeros(0, object)
    if plan.layers is not None and homes:
        lines = walking_ways(plan.layers, plan.rules.fabric).lines
    tree = shapely.STRtree(lines)
    walks = {}
    for unit, rows in slots.groupby("unit", sort=True):
        codes = rows[GRID_CODE].unique()
        people = [int(one) for one in own_unit.index[own_unit == unit] if int(one) in homes]
        grids = np.asarray(plan.grids.geometry.loc[codes].array, dtype=object)
        points = np.array([homes[one] for one in people], dtype=object)
        box = shapely.box(*(shapely.total_bounds(grids) + np.array([-1, -1, 1, 1]) * _AROUND_M))
        metres = walks_m(grids, lines[np.sort(tree.query(box))], points)
        walks[unit] = pd.DataFrame(metres, index=codes, columns=people)
    return walks


def _match(
    slots: DataFrame, people: NDArray[np.int64], walks: DataFrame, most_grids: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the person of each post, 0 for nobody, and the metres from home."""
    n = len(slots)
    found, far = np.zeros(n, np.int64), np.full(n, np.nan)
    if not len(people) or not n:
        return found, far
    metres = walks.reindex(columns=people).loc[slots[GRID_CODE]].to_numpy(np.float64)
    price = np.where(np.isnan(metres), _UNKNOWN_M, metres)
    price = price - STAY_M * (slots["now"].to_numpy()[:, None] == people[None, :])
    copies = min(most_grids, -(-n // len(people)) + 1) if most_grids > 1 else 1
    # A second grid costs a metre more: work is spread where it makes no other difference.
    wide = np.concatenate([price + copy for copy in range(copies)], axis=1)
    row, column = linear_sum_assignment(wide)
    who = column % len(people)
    found[row], far[row] = people[who], metres[row, who]
    return found, far


def _homes(plan: Plan, people: DataFrame) -> dict[int, shapely.Point]:
    """Return the homes that are known, metres."""
    homes: dict[int, shapely.Point] = {}
    lon, lat = (as_number(people[name].where(people[name] != ""))[0] for name in ("lon", "lat"))
    known = np.isfinite(lon) & np.isfinite(lat) & (np.abs(lat) <= 90)
    points = reproject(
        shapely.points(lon[known], lat[known]), WGS84, plan.grids.crs, densify=False
    )
    homes |= dict(zip(people.index[known].tolist(), points, strict=True))
    at = plan.buildings.index.get_indexer(people["home"])
    inside = shapely.centroid(np.asarray(plan.buildings.geometry.array, dtype=object)[at])
    homes |= {
        int(person): point
        for person, point, row in zip(people.index, inside, at, strict=True)
        if row >= 0
    }
    return homes


def _unit_of_people(
    plan: Plan,
    people: DataFrame,
    rows: DataFrame,
    homes: dict[int, shapely.Point],
    units: pd.Series,
) -> pd.Series:
    """Return the unit in which each person serves: that of their grid, else of their home."""
    serving = rows[rows[GRID_CODE] != ""].drop_duplicates("person").set_index("person")
    unit = serving[GRID_CODE].map(units).reindex(people.index)
    open_ones = [int(one) for one in people.index[unit.isna()] if int(one) in homes]
    if open_ones:
        tree = shapely.STRtree(np.asarray(plan.grids.geometry.array, dtype=object))
        nearest = tree.nearest(np.array([homes[one] for one in open_ones], dtype=object))
        unit.loc[open_ones] = units.to_numpy(object)[nearest]
    only = units.unique()
    return unit.fillna(only[0]) if len(only) == 1 else unit


def _reasons(slots: DataFrame, language: str) -> list[str]:
    """Return in words why each person is proposed."""
    said = []
    for person, now, metres in zip(
        slots["person"], slots["now"], slots["distance_m"], strict=True
    ):
        if not person:
            said.append(say_people(language, "nobody"))
            continue
        parts = [say_people(language, "stays")] if person == now else []
        known = not np.isnan(metres)
        parts.append(
            say_people(language, "near_home", metres=f"{metres:,.0f}")
            if known
            else say_people(language, "no_home")
        )
        said.append("; ".join(parts) if language == "en" else "；".join(parts))
    return said
