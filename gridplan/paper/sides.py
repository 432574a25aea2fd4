"""The four sides of a grid, as registers ask for them (四至): what runs along each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from gridplan.paper.atlas import Atlas

SIDES = ("side_east", "side_south", "side_west", "side_north")
# A border along a street lies no farther from its centre line than this, metres.
_NEAR_M = 25.0
_STEP_M = 12.0


def sides_of(atlas: Atlas, row: int) -> dict[str, tuple[str, str]]:
    """Return what lies on each side of a grid: a street's name, and the code beyond it.

    Parameters
    ----------
    atlas, row
        The plan and the row of the grid.

    Returns
    -------
    dict
        By side, in the order of `SIDES`. The street that most of the side follows, empty
        where none with a name does; the grid that most of the side borders on, empty at the
        edge of the plan.
    """
    shape = atlas.grids.shapes[row]
    if shape is None:
        return dict.fromkeys(SIDES, ("", ""))
    outline = shapely.boundary(shape)
    n = max(int(outline.length / _STEP_M), 24)
    points = shapely.line_interpolate_point(outline, (np.arange(n) + 0.5) / n, normalized=True)
    xy = shapely.get_coordinates(points)
    side = _side_of(xy, shape)
    streets = _nearest(atlas, points)
    codes = atlas.plan.grids.index
    beyond = _beyond(atlas, xy, shape, row)
    found = {}
    for number, name in enumerate(SIDES):
        there = np.flatnonzero(side == number)
        street = Counter(streets[at] for at in there if streets[at])
        other = Counter(str(codes[beyond[at]]) for at in there if beyond[at] >= 0)
        most = _most(street)
        # A street that only crosses the corner of a side does not bound it.
        found[name] = (most if street[most] * 4 >= len(there) else "", _most(other))
    return found


def _most(counts: Counter[str]) -> str:
    """Return what occurs most often, of equals the first by name; empty without any."""
    return min(counts, key=lambda name: (-counts[name], name), default="")


def _side_of(xy: np.ndarray, shape: shapely.Geometry) -> np.ndarray:
    """Return the side each point of the outline is on, by its place in the grid's own frame."""
    west, south, east, north = shape.bounds
    x = (xy[:, 0] - (west + east) / 2) / max(east - west, 1e-9)
    y = (xy[:, 1] - (south + north) / 2) / max(north - south, 1e-9)
    flat = np.abs(x) >= np.abs(y)
    return np.where(flat, np.where(x >= 0, 0, 2), np.where(y >= 0, 3, 1))


def _nearest(atlas: Atlas, points: np.ndarray) -> list[str]:
    """Return the name of the nearest street with a name, empty where all are far."""
    names = [""] * len(points)
    best = np.full(len(points), np.inf)
    near = atlas.streets.within(points, _NEAR_M)
    away = shapely.distance(points[near[0]], atlas.streets.shapes[near[1]])
    for at, street, distance in zip(*near, away, strict=True):
        name = atlas.street_names[street]
        if name and distance < best[at] - 1e-6:
            best[at], names[at] = distance, name
    return names


def _beyond(atlas: Atlas, xy: np.ndarray, shape: shapely.Geometry, row: int) -> np.ndarray:
    """Return the row of the grid on the other side of each point; -1 where there is none."""
    middle = np.array([shape.centroid.x, shape.centroid.y])
    out = xy - middle
    reach = np.maximum(np.hypot(*out.T), 1e-9)[:, None]
    beyond = np.full(len(xy), -1, dtype=np.int64)
    for step in (3.0, -3.0):  # a dent of the outline has its outside towards the middle
        at, grid = atlas.grids.touching(shapely.points(xy + out / reach * step))
        other = grid != row
        fresh = beyond[at[other]] < 0
        beyond[at[other][fresh]] = grid[other][fresh]
    return beyond
