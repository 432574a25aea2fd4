"""Which community each building belongs to: the one under most of its footprint."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.errors import GeometryError, first_ids
from gridplan.findings import INFO, WARNING
from gridplan.schema import COMMUNITY_ID, HOUSEHOLDS
from gridplan.sources.cleaning.columns import places

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from gridplan.sources.notes import Notes

_TOLD_SHARE = 0.05
_MANY_CORNERS = 50


def assign_communities(
    buildings: GeoDataFrame, communities: GeoDataFrame, notes: Notes
) -> GeoDataFrame:
    """Add the community of each building.

    Parameters
    ----------
    buildings
        Index ``building_id``, working CRS.
    communities
        Polygons without overlap, index ``community_id``, same CRS.
    notes
        Receives buildings across communities (more than 5 % elsewhere).

    Returns
    -------
    GeoDataFrame
        `buildings` with the column ``community_id``, missing outside.

    Notes
    -----
    Only a building that does not lie inside one community as a whole needs areas.
    400,000 footprints take half a second.
    """
    shapes = np.asarray(buildings.geometry)
    zones = np.asarray(communities.geometry)
    home = np.full(len(shapes), -1)
    # The tree holds the buildings, so that each community is prepared once for all of them.
    zone, inside = shapely.STRtree(shapes).query(zones, predicate="contains_properly")
    home[inside[::-1]] = zone[::-1]
    rows = np.flatnonzero(home < 0)
    rows, shares = _home_by_share(shapes, zones, rows, home)
    ids = communities.index.to_numpy(object)
    labels = np.where(home >= 0, ids[home], None)
    labelled = buildings.assign(
        **{COMMUNITY_ID: pd.Series(labels, index=buildings.index).astype("str")}
    )
    if len(labels) and (home < 0).all():
        away_m = shapely.distance(
            shapely.union_all(zones), shapely.multipoints(shapely.centroid(shapes))
        )
        notes.fault(
            f"Not one of `buildings` lies in a community; the nearest is {away_m:,.0f} m away. "
            "Check the CRS and the datum of both layers.",
            GeometryError,
        )
    across = (shares < 1 - _TOLD_SHARE) & (home[rows] >= 0)
    _note_across(labelled.iloc[rows[across]], shares[across], notes)
    return labelled


def _home_by_share(
    shapes: NDArray[np.object_],
    zones: NDArray[np.object_],
    rows: NDArray[np.int64],
    home: NDArray[np.int64],
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Settle buildings at borders by area, points by the lower id; return their shares."""
    zone, one = shapely.STRtree(shapes[rows]).query(zones, predicate="intersects")
    common = shapely.area(_common(zones[zone], shapes[rows[one]]))
    whole = shapely.area(shapes[rows])
    flat = whole[one] == 0
    share = np.where(flat, 1.0, common / np.where(flat, 1.0, whole[one]))
    best = np.lexsort((zone, -np.round(share, 9), one))
    best = best[np.r_[True, one[best][1:] != one[best][:-1]]] if len(best) else best
    best = best[share[best] > 0]  # a wall that only touches the city lies outside
    shares = np.zeros(len(rows))
    shares[one[best]] = share[best]
    home[rows[one[best]]] = zone[best]
    return rows, shares


def _common(zones: NDArray[np.object_], shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return what each zone and building share, row by row.

    Both are first cut down to the surroundings of the other: a zone has hundreds of
    corners, and a street parcel may have 46,000. That saves half of the time of reading
    400,000 parcels.
    """
    room = np.array([-1.0, -1.0, 1.0, 1.0])
    boxes, frames = shapely.bounds(zones) + room, shapely.bounds(shapes) + room
    return shapely.intersection(_clipped(zones, frames), _clipped(shapes, boxes))


def _clipped(shapes: NDArray[np.object_], frames: NDArray[np.float64]) -> NDArray[np.object_]:
    """Return polygons of many corners cut down to frames around what is looked for."""
    near = shapes.copy()
    for row in np.flatnonzero(shapely.get_num_coordinates(shapes) > _MANY_CORNERS):
        near[row] = shapely.clip_by_rect(shapes[row], *frames[row])
    # A rectangle along an edge may clip badly; those few take the long way.
    return np.where(shapely.is_valid(near), near, shapes)


def _note_across(buildings: GeoDataFrame, shares: NDArray[np.float64], notes: Notes) -> None:
    """Report buildings on a border of two communities."""
    if len(buildings):
        messages = [
            f"The building lies on a community border: {share:.0%} of it in {home}, where it is "
            "counted."
            for share, home in zip(shares, buildings[COMMUNITY_ID], strict=True)
        ]
        notes.add(
            INFO,
            "across_communities",
            messages,
            community_id=buildings[COMMUNITY_ID],
            building_id=buildings.index,
            geometry=places(np.asarray(buildings.geometry)),
        )


def note_outside(buildings: GeoDataFrame, notes: Notes) -> None:
    """Report buildings in no community: each one that has households, the rest in one row.

    Parameters
    ----------
    buildings
        All buildings, with ``community_id`` and whole ``households``.
    notes
        Receives the findings.
    """
    buildings = buildings[buildings[COMMUNITY_ID].isna()]
    bears = (buildings[HOUSEHOLDS] > 0).to_numpy()
    housed = buildings[bears]
    if len(housed):
        messages = [
            f"The building (households: {count:.0f}) lies in no community and in no grid."
            for count in housed[HOUSEHOLDS]
        ]
        spots = places(np.asarray(housed.geometry))
        notes.add(WARNING, "outside_community", messages, building_id=housed.index, geometry=spots)
    if not bears.all():
        empty = first_ids(buildings.index[~bears])
        text = f"Buildings without households lie in no community and in no grid: {empty}."
        notes.add(INFO, "outside_community", text)
