"""Footprints and the points in them: which house a home without one lives in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from shapely import Geometry

# A footprint larger than this is no building.
LARGE_M2 = 30_000.0
# Nor is one of this size where nobody lives and streets run through it for longer than it is
# wide, or which is longer and thinner than any house (Polsby-Popper). A hall may lie over rails.
_CROSSED_M2, _THREAD_M2, _THREAD = 5_000.0, 3_000.0, 0.1
# One of half a hectare over other homes is a parcel, too: points in it are homes of their own.
_PARCEL_M2, _PARCEL_HOMES = 5_000.0, 2
# On the border of a community no face can be said to hold a home.
_OFF_BORDER_M = 0.1


def are_parcels(
    shapes: NDArray[np.object_], households: NDArray[np.int64], streets: NDArray[np.object_]
) -> NDArray[np.bool_]:
    """Return which footprints are no buildings but parcels, which a border may cut.

    Parameters
    ----------
    shapes, households
        Buildings as the layer has them, metres, and their households.
    streets
        Line strings that no house stands on, paths left out: some lead through houses.

    Examples
    --------
    >>> plots = shapely.box(0, [0, 200, 400], [300, 100, 100], [10, 260, 460])
    >>> road = shapely.linestrings([[(-50, 250), (150, 250)]])
    >>> are_parcels(plots, np.zeros(3, int), road).tolist()
    [True, True, False]
    """
    area = shapely.area(shapes)
    found = area >= LARGE_M2
    empty = np.flatnonzero(~found & (households <= 0) & (area >= _THREAD_M2))
    size, around = area[empty], shapely.length(shapes[empty])
    found[empty] = 4 * np.pi * size < _THREAD * around**2
    rest = empty[~found[empty] & (size >= _CROSSED_M2)]
    line, at = shapely.STRtree(shapes[rest]).query(streets, predicate="intersects")
    inside = shapely.length(shapely.intersection(streets[line], shapes[rest[at]]))
    found[rest] = np.bincount(at, inside, len(rest)) > np.sqrt(area[rest])
    return found


def as_houses(
    shapes: NDArray[np.object_],
    households: NDArray[np.int64],
    members: list[NDArray[np.int64]],
    home: NDArray[np.int64],
    ground: NDArray[np.object_],
    parcel: NDArray[np.bool_],
) -> NDArray[np.object_]:
    """Return buildings after each point in a house that is lived in took its footprint.

    No border parts the two then: the ground of the house goes to one grid as a whole. What
    reaches over others' ground to a point is another matter: there, the point stays.
    """
    size, area = shapely.get_dimensions(shapes), shapely.area(shapes)
    lived_in = (households > 0) & (home >= 0)
    point, house = lived_in & (size == 0), lived_in & (size == 2) & ~parcel
    shapes = shapes.copy()
    for i in np.intersect1d(home[point], home[house]):  # few: both kinds in one community
        points, houses = members[i][point[members[i]]], members[i][house[members[i]]]
        at, by = shapely.STRtree(shapes[houses]).query(shapes[points], predicate="intersects")
        here = _under_the_same(shapes[points[at]], shapes[houses[by]], ground[i])
        here &= ~_are_over_homes(shapes[houses])[by]
        at, by = at[here], by[here]
        middle = shapely.get_coordinates(shapely.centroid(shapes[houses[by]]))
        # The smallest comes last and stays; by place, as the order of rows must not matter.
        order = np.lexsort([*middle.T, -area[houses[by]]])
        shapes[points[at[order]]] = shapes[houses[by[order]]]
    return shapes


def _under_the_same(
    points: NDArray[np.object_], houses: NDArray[np.object_], ground: Geometry
) -> NDArray[np.bool_]:
    """Return which points lie in the largest piece of their house on some ground."""
    result = np.ones(len(points), bool)
    across = np.flatnonzero(~shapely.covers(ground, houses))
    for row, within in zip(across, shapely.intersection(houses[across], ground), strict=True):
        parts = shapely.get_parts(within)
        if len(parts) > 1:
            result[row] = shapely.dwithin(parts[shapely.area(parts).argmax()], points[row], 1e-6)
    return result


def _are_over_homes(houses: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Return which lived-in footprints are large, and lie over several others."""
    result = np.zeros(len(houses), bool)
    large = np.flatnonzero(shapely.area(houses) > _PARCEL_M2)
    tree = shapely.STRtree(shapely.centroid(houses))
    at, other = tree.query(houses[large], predicate="contains")
    count = np.bincount(at, large[at] != other, len(large))
    result[large] = count >= _PARCEL_HOMES
    return result


def as_they_stand(
    ground: Geometry,
    shapes: NDArray[np.object_],
    households: NDArray[np.int64],
    parcel: NDArray[np.bool_],
    rows: NDArray[np.int64],
) -> NDArray[np.object_]:
    """Return buildings after some homes gave up footprints that others hold.

    Parameters
    ----------
    ground
        The community.
    shapes, households, parcel
        Its buildings.
    rows
        Homes on others' ground. Each is a point in the middle of what it has of the
        community, off its border, and takes the footprint of the house at that place.
    """
    within = shapely.intersection(shapes[rows], ground)
    places = shapely.point_on_surface(np.where(shapely.is_empty(within), shapes[rows], within))
    room = shapely.buffer(ground, -_OFF_BORDER_M)
    ways = shapely.shortest_line(room, places)
    near = shapely.length(ways) < 2 * _OFF_BORDER_M
    shapes = shapes.copy()
    shapes[rows] = np.where(near, shapely.get_point(ways, 0), places)
    everyone = np.arange(len(shapes))
    whole = np.array([ground], dtype=object)
    return as_houses(shapes, households, [everyone], np.zeros_like(everyone), whole, parcel)


def moved_into(
    ground: Geometry, points: NDArray[np.float64], shapes: NDArray[np.object_]
) -> NDArray[np.float64]:
    """Return a point of each building after those beyond some ground moved into it.

    Such a one lies where the building reaches the ground, or is nearest to it.
    """
    xy = points.copy()
    shapely.prepare(ground)
    beyond = np.flatnonzero(~shapely.contains_xy(ground, xy))
    ways = shapely.shortest_line(ground, shapes[beyond])
    xy[beyond] = shapely.get_coordinates(shapely.get_point(ways, 0))
    return xy
