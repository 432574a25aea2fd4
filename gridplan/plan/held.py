"""Lines that say where a border has to run and where none may: which of them are not kept.

Looked at in the finished polygons alone, so that it holds for any plan: searched, updated,
edited or drawn by others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.fabric.site import BESIDE_M, MUST, NEVER, held_lines, run_along
from gridplan.geometry.straight_pieces import shared_pieces, straight_pieces
from gridplan.plan.assignment import grid_polygons
from gridplan.schema import COMMUNITY_ID

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.layers import Layers
    from gridplan.plan.assignment import Assignment

# Lines are looked at in pieces of this length; less than `LEAST_M` of them is no fault.
_STEP_M, LEAST_M = 5.0, 15.0
# Vertices this close are one; a sliver along a line is no side of it.
_SAME_M, _SLIVER_M2 = 0.01, 1.0


class Broken(NamedTuple):
    """Held lines that a plan does not keep; arrays of shape ``(n,)``.

    ``case`` is ``crossed`` (a border must run here, and the grid goes on beyond), ``open``
    (the same, of a line that parts nothing as it closes no face), ``along`` (a border runs
    where none may) or ``community`` (the same, of a border between two communities, which
    no plan can move). ``line`` is the id of the street or barrier, ``grid`` and ``other``
    are rows of grids (−1 for none), ``metres`` how much of the line it is, ``households``
    how many live on the lesser side of a line that is crossed, ``place`` where.
    """

    case: NDArray[np.object_]
    line: NDArray[np.object_]
    grid: NDArray[np.int64]
    other: NDArray[np.int64]
    metres: NDArray[np.float64]
    households: NDArray[np.int64]
    place: NDArray[np.object_]


def broken_holds(
    shapes: NDArray[np.object_],
    home: NDArray[np.int64],
    layers: Layers,
    grid_of: NDArray[np.int64],
) -> Broken:
    """Return the held lines that grids do not keep.

    Parameters
    ----------
    shapes
        Polygons of the grids, metres; shape ``(n_grids,)``.
    home
        Row of the community of each grid.
    layers
        The city; the column ``hold`` of its streets and barriers is read.
    grid_of
        Row of the grid of each building of the layers, −1 for none.

    Returns
    -------
    Broken
        Sorted by case, line and grid. Less than 15 m of a line is not told.

    Examples
    --------
    >>> import gridplan as gp
    >>> layers = gp.read_layers(**gp.make_town())
    >>> plan = gp.plan_city(layers)
    >>> shapes = plan.grids.geometry.to_numpy()
    >>> nobody = np.full(len(layers.buildings), -1)
    >>> len(broken_holds(shapes, np.zeros(len(shapes), int), layers, nobody).line)
    0
    """
    found = [_crossed(shapes, layers, grid_of), _along(shapes, home, layers)]
    columns: list[Any] = [np.concatenate(column) for column in zip(*found, strict=True)]
    whole = Broken(*columns)
    order = np.lexsort([whole.other, whole.grid, whole.line.astype(str), whole.case.astype(str)])
    return Broken(*[column[order] for column in columns])


def broken_in(assignment: Assignment, layers: Layers) -> Broken:
    """Return the held lines that an assignment does not keep, such as a community's own.

    Parameters
    ----------
    assignment
        Grids by row.
    layers
        The city, or what lies near the assignment.
    """
    if not any(len(held_lines(layers, word)[0]) for word in (MUST, NEVER)):
        none = np.zeros(0, np.int64)
        return _table([], np.zeros(0, object), none, none, np.zeros(0), [], [])
    shapes = reproject(grid_polygons(assignment), WGS84, layers.crs, densify=False)
    buildings = assignment.ground.buildings.index
    grid = assignment.grid[assignment.ground.atom_of_building.to_numpy()]
    grid_of = np.append(grid, -1)[buildings.get_indexer(layers.buildings.index)]
    home = np.unique(assignment.grids[COMMUNITY_ID].to_numpy(object), return_inverse=True)[1]
    return broken_holds(shapes, home, layers, grid_of)


def _crossed(shapes: NDArray[np.object_], layers: Layers, grid_of: NDArray[np.int64]) -> Broken:
    """Return the grids inside which a line runs that has to be a border."""
    lines, ids = held_lines(layers, MUST)
    piece, of = straight_pieces(shapely.segmentize(lines, _STEP_M))
    middle = shapely.points(piece.mean(axis=1))
    at, grid = shapely.STRtree(shapes).query(middle, predicate="within")
    inner = shapely.distance(middle[at], shapely.boundary(shapes)[grid]) > BESIDE_M
    at, grid = at[inner], grid[inner]
    names, number = np.unique(ids, return_inverse=True)
    name, grid, metres, _ = _sums(number[of[at]], grid, np.zeros_like(grid), piece[at])
    households = layers.buildings["households"].to_numpy(np.int64)
    houses = np.asarray(layers.buildings.geometry.array, dtype=object)
    case, beyond, place = [], [], []
    for line, row in zip(name, grid, strict=True):  # few: held lines that are not kept
        way = shapely.union_all(lines[number == line])
        mine = np.flatnonzero(grid_of == row)
        sides = _sides(shapes[row], way, shapely.centroid(houses[mine]), households[mine])
        case.append("crossed" if len(sides) > 1 else "open")
        beyond.append(int(sides.sum() - sides.max(initial=0)))
        place.append(shapely.intersection(way, shapes[row]))
    return _table(case, names[name], grid, np.full(len(grid), -1), metres, beyond, place)


def _sides(
    shape: shapely.Geometry,
    way: shapely.Geometry,
    points: NDArray[np.object_],
    households: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Return the households on each side of a line through a grid."""
    parts = shapely.get_parts(shapely.difference(shape, shapely.buffer(way, _SAME_M, quad_segs=1)))
    parts = parts[shapely.area(parts) > _SLIVER_M2]
    house, part = shapely.STRtree(parts).query(points, predicate="intersects")
    loads = np.bincount(part, households[house], len(parts))
    return np.rint(loads).astype(np.int64)


def _along(shapes: NDArray[np.object_], home: NDArray[np.int64], layers: Layers) -> Broken:
    """Return the pairs of grids whose common border runs where none may."""
    lines, ids = held_lines(layers, NEVER)
    near = shapely.STRtree(shapes).query(lines, predicate="dwithin", distance=BESIDE_M)[1]
    near = np.unique(near)
    left, right, piece = shared_pieces(shapes[near], step=_SAME_M)
    ways, of = straight_pieces(shapely.segmentize(shapely.linestrings(piece), _STEP_M))
    line = run_along(ways.mean(axis=1), ways[:, 1] - ways[:, 0], lines)
    on = np.flatnonzero(line >= 0)
    pair = np.sort(near[np.stack([left, right], axis=1)][of[on]], axis=1)
    names, number = np.unique(ids, return_inverse=True)
    name, grid, metres, other = _sums(number[line[on]], pair[:, 0], pair[:, 1], ways[on])
    case = np.where(home[grid] == home[other], "along", "community")
    place = [shapely.union_all(lines[number == one]) for one in name]
    return _table(case, names[name], grid, other, metres, np.zeros(len(grid)), place)


def _sums(
    line: NDArray[np.int64],
    grid: NDArray[np.int64],
    other: NDArray[np.int64],
    piece: NDArray[np.float64],
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], NDArray[np.int64]]:
    """Return line, grid, metres and other grid where pieces add up to enough to be told."""
    keys = np.stack([line, grid, other], axis=1)
    rows, number = np.unique(keys, axis=0, return_inverse=True)
    length = np.hypot(*(piece[:, 1] - piece[:, 0]).T)
    metres = np.bincount(number.ravel(), length, len(rows)).astype(float).round(1)
    told = metres >= LEAST_M
    return rows[told, 0], rows[told, 1], metres[told], rows[told, 2]


def _table(
    case: object,
    line: NDArray[np.object_],
    grid: NDArray[np.int64],
    other: NDArray[np.int64],
    metres: NDArray[np.float64],
    households: object,
    place: list[shapely.Geometry],
) -> Broken:
    """Return columns of one length."""
    shapes = np.empty(len(grid), dtype=object)
    shapes[:] = place
    return Broken(
        np.array(case, dtype=object).reshape(-1),
        line.astype(object),
        grid,
        other,
        metres,
        np.array(households, dtype=np.int64).reshape(-1),
        shapes,
    )
