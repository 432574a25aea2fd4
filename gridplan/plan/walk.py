"""Whether people can walk from one end of a grid to the other inside it, and how far.

Contiguous ground is no way: a grid on both banks of a railway, or around a walled estate,
hangs together on the map and not on foot. Streets and paths inside the grid say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.fabric.site import WALL, border_lines, inner_points
from gridplan.geometry.arrays import components, starts
from gridplan.geometry.straight_pieces import straight_pieces
from gridplan.plan.gates import STEP_M, entrances, gated, through_gates

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.layers import Layers
    from gridplan.plan.gates import Ways
    from gridplan.rules import FabricOptions

# A street this close to a grid is one that its people walk on: on its border, on either side.
BESIDE_M = 5.0
# Two pieces of street that come this close meet.
_MEET_M = 1.0
# Nobody walks on these.
_NO_WALK = ("motorway", "motorway_link", "高速公路", "快速路")
# So many pieces of street in a row are looked for together.
_BUNDLE = 16
# Pieces on the rim of a grid are looked at in as many parts.
_RIM_PARTS = 8
# Ends closer than this are one point.
SAME_M = 0.05


class Walk(NamedTuple):
    """How the homes of each grid hang together on foot; arrays of shape ``(n_grids,)``.

    ``pieces`` of street that homes hang on, 0 where there is no street or nobody lives;
    ``main_share`` of the households on the one where most live, NaN where there is none;
    ``round_km`` of street in the pieces that homes hang on.
    """

    pieces: NDArray[np.int64]
    main_share: NDArray[np.float64]
    round_km: NDArray[np.float64]


def walking_ways(layers: Layers, options: FabricOptions) -> Ways:
    """Return the streets and paths that people walk on, through gates where these are known.

    Parameters
    ----------
    layers, options
        The city and what its streets are.
    """
    return through_gates(walking_lines(layers, options), gated(layers))


def walking_lines(layers: Layers, options: FabricOptions) -> NDArray[np.object_]:
    """Return the streets and paths that people walk on, walls or not; metres."""
    kinds = layers.streets["class"]
    streets = layers.streets[~kinds.isin([*options.ignored_streets, *_NO_WALK])]
    return np.asarray(streets.geometry.array, dtype=object)


def measure_walk(
    polygons: NDArray[np.object_],
    lines: NDArray[np.object_],
    homes: NDArray[np.object_],
    households: NDArray[np.int64],
    grid: NDArray[np.int64],
) -> Walk:
    """Return how the homes of grids hang together on foot.

    Parameters
    ----------
    polygons
        The grids, metres; shape ``(n_grids,)``.
    lines
        Streets, paths, steps, bridges and crossings; metres.
    homes, households, grid
        Buildings where people live, their households and the grid of each.

    Returns
    -------
    Walk
        Streets within 5 m of a grid count for it, so that one on a border counts for
        both sides. A home hangs on the nearest street in its grid.

    Notes
    -----
    Connected components of the street network clipped to an area, as in studies of
    severance (Anciaes, Jones and Mindell 2016). It is as good as the layer: where paths
    inside estates are missing, homes hang on streets around them, and two pieces may be
    one in truth; a bridge counts as a crossing of what lies below.

    Examples
    --------
    >>> import numpy as np
    >>> import shapely
    >>> ground = np.array([shapely.box(0, 0, 100, 100)])
    >>> rows = shapely.linestrings([[(0, 20), (100, 20)], [(0, 80), (100, 80)]])
    >>> homes = shapely.points([(50, 25), (50, 75), (60, 75)])
    >>> walk = measure_walk(ground, rows, homes, np.array([1, 2, 1]), np.zeros(3, int))
    >>> walk.pieces.tolist(), walk.main_share.tolist(), walk.round_km.tolist()
    ([2], [0.75], [0.2])
    """
    n = len(polygons)
    streets = _hang(polygons, lines, homes, households, grid)
    lived_in = np.bincount(grid, households, n) > 0
    first = np.unique(streets.part, return_index=True)[1]
    owner, load = streets.owner[first], streets.load[streets.part[first]]
    pieces = np.bincount(owner, load > 0, n).astype(np.int64)
    most, total = np.zeros(n), np.bincount(owner, load, n)
    np.maximum.at(most, owner, load)
    share = np.where(total > 0, most / np.maximum(total, 1e-9), np.nan)
    metres = np.hypot(*(streets.way[:, 1] - streets.way[:, 0]).T)
    used = streets.load[streets.part] > 0
    round_km = np.bincount(streets.owner[used], metres[used], n) / 1000
    return Walk(pieces, share.round(4), np.where(lived_in, round_km, 0.0).round(3))


def walk_of(
    polygons: NDArray[np.object_],
    layers: Layers,
    grid_of: NDArray[np.int64],
    options: FabricOptions,
) -> Walk:
    """Return how the homes of grids of a city hang together on foot.

    Parameters
    ----------
    polygons
        The grids, metres.
    layers, options
        The city and what its streets are.
    grid_of
        Grid of each building, −1 for none.
    """
    return measure_walk(polygons, *_ways_and_homes(layers, grid_of, options))


def _ways_and_homes(
    layers: Layers, grid_of: NDArray[np.int64], options: FabricOptions
) -> tuple[NDArray[np.object_], NDArray[np.object_], NDArray[np.int64], NDArray[np.int64]]:
    """Return the streets of a city, where its homes hang on them, their households and grids."""
    households = layers.buildings["households"].to_numpy(np.int64)
    home = np.flatnonzero((households > 0) & (grid_of >= 0))
    houses = np.asarray(layers.buildings.geometry.array, dtype=object)[home]
    ways = walking_ways(layers, options)
    return ways.lines, entrances(houses, ways), households[home], grid_of[home]


class Parted(NamedTuple):
    """Grids that are no one walk; arrays of shape ``(n,)``.

    ``grid``; in how many ``pieces`` its homes hang on streets; ``households`` off the main
    one; ``line`` of the links that are missing, and their ``metres`` in all; ``kind`` of
    what would join them: ``crossing`` of a hard barrier, ``gate`` in a wall, or ``path``.
    """

    grid: NDArray[np.int64]
    pieces: NDArray[np.int64]
    households: NDArray[np.int64]
    metres: NDArray[np.float64]
    kind: NDArray[np.object_]
    line: NDArray[np.object_]


def parted_on_foot(
    polygons: NDArray[np.object_],
    layers: Layers,
    grid_of: NDArray[np.int64],
    options: FabricOptions,
) -> Parted:
    """Return the grids whose homes do not hang together on foot, and what would join them.

    Parameters
    ----------
    polygons, layers, grid_of, options
        As in `walk_of`.
    """
    links = missing_links(polygons, *_ways_and_homes(layers, grid_of, options))
    grid, place = np.unique(links.grid, return_inverse=True)
    lines = shapely.multilinestrings(links.line, indices=place) if len(grid) else links.line
    beside, border_class, hard = border_lines(layers, options)
    walls = shapely.boundary(np.asarray(layers.compounds.geometry.array, dtype=object))
    kind = np.full(len(grid), "path", dtype=object)
    # Near it: streets that are cut at a wall for want of a gate end a little inside.
    for what, name in (
        (np.append(beside[border_class == WALL], walls), "gate"),
        (beside[hard & (border_class != WALL)], "crossing"),
    ):
        kind[shapely.STRtree(what).query(lines, "dwithin", _MEET_M)[0]] = name
    return Parted(
        grid,
        np.bincount(place, minlength=len(grid)) + 1,
        np.bincount(place, links.households, len(grid)).astype(np.int64),
        shapely.length(lines).astype(np.float64),
        kind,
        lines,
    )


class Links(NamedTuple):
    """What parts homes of one grid from the others on foot; arrays of shape ``(n_links,)``.

    ``grid`` of each, ``households`` on the lesser piece of street, and the shortest
    ``line`` from there to the street where most live.
    """

    grid: NDArray[np.int64]
    households: NDArray[np.int64]
    line: NDArray[np.object_]


def missing_links(
    polygons: NDArray[np.object_],
    lines: NDArray[np.object_],
    homes: NDArray[np.object_],
    households: NDArray[np.int64],
    grid: NDArray[np.int64],
) -> Links:
    """Return the shortest ways that would join the pieces of street in each grid.

    Parameters
    ----------
    polygons, lines, homes, households, grid
        As in `measure_walk`.

    Examples
    --------
    >>> import numpy as np
    >>> import shapely
    >>> ground = np.array([shapely.box(0, 0, 100, 100)])
    >>> rows = shapely.linestrings([[(0, 20), (100, 20)], [(0, 80), (100, 80)]])
    >>> homes = shapely.points([(50, 25), (50, 75), (60, 75)])
    >>> found = missing_links(ground, rows, homes, np.array([1, 2, 1]), np.zeros(3, int))
    >>> found.households.tolist(), shapely.length(found.line).tolist()
    ([1], [60.0])
    """
    streets = _hang(polygons, lines, homes, households, grid)
    part, first = np.unique(streets.part, return_index=True)
    lived_in = streets.load[part] > 0
    part, owner = part[lived_in], streets.owner[first[lived_in]]
    order = np.lexsort([part, -streets.load[part], owner])  # the main piece of a grid first
    part, owner = part[order], owner[order]
    main = np.flatnonzero(starts(owner))
    main_of = part[main[np.cumsum(starts(owner)) - 1]]
    others = part != main_of
    pairs = np.stack([part[others], main_of[others]], axis=1)
    shown, number = np.unique(pairs, return_inverse=True)
    rows = np.flatnonzero(np.isin(streets.part, shown))
    rows = rows[np.argsort(streets.part[rows], kind="stable")]
    whole = shapely.multilinestrings(
        shapely.linestrings(streets.way[rows]),
        indices=np.searchsorted(shown, streets.part[rows]),
    )
    ends = number.reshape(-1, 2)
    return Links(
        owner[others],
        np.rint(streets.load[part[others]]).astype(np.int64),
        shapely.shortest_line(whole[ends[:, 0]], whole[ends[:, 1]]),
    )


class _Streets(NamedTuple):
    """Pieces of street by grid, the connected part of each, and households on every part."""

    way: NDArray[np.float64]
    owner: NDArray[np.int64]
    part: NDArray[np.int64]
    load: NDArray[np.float64]


def _hang(
    polygons: NDArray[np.object_],
    lines: NDArray[np.object_],
    homes: NDArray[np.object_],
    households: NDArray[np.int64],
    grid: NDArray[np.int64],
) -> _Streets:
    """Return the streets of each grid, and where its homes hang on them.

    Where all streets of a grid are one part, nobody asks which is the nearest.
    """
    n = len(polygons)
    way, owner = ways_inside(polygons, lines)
    part = _parts(way, owner)
    count = _single(part, owner, n)
    load = np.zeros(int(part.max(initial=-1)) + 1)
    first = np.unique(part, return_index=True)[1]
    alone = first[count[owner[first]] == 1]
    load[part[alone]] = np.bincount(grid, households, n)[owner[alone]]
    place = np.flatnonzero(count[owner] > 1)
    home = np.flatnonzero((count[grid] > 1) & (households > 0))
    if len(place) and len(home):
        at = _nearest(way[place], owner[place], inner_points(homes[home]), grid[home])
        load += np.bincount(part[place[at]], households[home], len(load))
    return _Streets(way, owner, part, load)


def ways_inside(
    polygons: NDArray[np.object_], lines: NDArray[np.object_]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return straight pieces of street, shape ``(n, 2, 2)``, and the grid each counts for.

    Parameters
    ----------
    polygons, lines
        As in `measure_walk`.

    Examples
    --------
    >>> road = shapely.linestrings([[(0, 50), (200, 50)]])
    >>> ways, grid = ways_inside(np.array([shapely.box(0, 0, 100, 100)]), road)
    >>> ways[-1, 1].tolist(), grid.max().tolist()
    ([105.0, 50.0], 0)
    """
    parts = shapely.get_parts(lines)
    pieces, line = straight_pieces(shapely.segmentize(parts, STEP_M))
    if not len(pieces) or not len(polygons):
        return np.zeros((0, 2, 2)), np.zeros(0, np.int64)
    # By the bundle: a point for each piece takes longer than all that is asked of them.
    middle, number = pieces.mean(axis=1), np.arange(len(pieces))
    first = np.flatnonzero(starts(line) | (number % _BUNDLE == 0))
    low, high = (end.reduceat(middle, first) for end in (np.minimum, np.maximum))
    around = shapely.buffer(polygons, BESIDE_M, quad_segs=1, join_style="mitre")
    # One more piece to each side: what is outside says where the street leaves the grid.
    boxes = shapely.box(*low.T - STEP_M, *high.T + STEP_M)
    owner, bundle = shapely.STRtree(boxes).query(around)
    size = np.diff(np.append(first, len(pieces)))[bundle]
    owner = np.repeat(owner, size)
    piece = np.arange(size.sum()) + np.repeat(first[bundle] - np.cumsum(size) + size, size)
    order = np.argsort(owner * len(pieces) + piece)  # along the lines: see `_runs`
    owner, piece = owner[order], piece[order]
    bounds = shapely.bounds(around)[owner].reshape(-1, 2, 2)
    inside = ((bounds[:, 0] <= middle[piece]) & (middle[piece] <= bounds[:, 1])).all(axis=1)
    shapely.prepare(around)
    near = np.flatnonzero(inside)
    inside[near] = shapely.intersects_xy(around[owner[near]], *middle[piece[near]].T)
    return _to_the_rim(pieces, line, around, owner, piece, inside)


def _to_the_rim(
    pieces: NDArray[np.float64],
    line: NDArray[np.int64],
    around: NDArray[np.object_],
    owner: NDArray[np.int64],
    piece: NDArray[np.int64],
    inside: NDArray[np.bool_],
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return pieces whose middle is inside, those on the rim to where they leave the ground.

    By whole pieces, streets that meet on a corner of the grid would miss each other by half
    a step.
    """
    follows = (owner[1:] == owner[:-1]) & (piece[1:] == piece[:-1] + 1)
    follows &= line[piece[1:]] == line[piece[:-1]]
    turns = np.flatnonzero(follows & (inside[1:] != inside[:-1]))
    rim = np.unique(np.concatenate([turns, turns + 1]))
    share = np.linspace(0, 1, _RIM_PARTS + 1)[:, None, None]
    start, end = pieces[piece[rim]].transpose(1, 0, 2)
    corner = start * (1 - share) + end * share
    parts = np.stack([corner[:-1], corner[1:]], axis=2).transpose(1, 0, 2, 3)
    middle = parts.mean(axis=2)
    kept = shapely.intersects_xy(around[owner[rim], None], middle[..., 0], middle[..., 1])
    inside[rim] = False
    rows, of = np.flatnonzero(inside), rim[np.nonzero(kept)[0]]
    order = np.argsort(np.append(rows, of), kind="stable")
    whole = np.concatenate([pieces[piece[rows]], parts[kept]])
    return whole[order], owner[np.append(rows, of)[order]]


def _parts(way: NDArray[np.float64], owner: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the connected part of each piece of street in its grid.

    Common ends are looked at first; only where they leave several parts is it asked
    which lines meet between their ends.
    """
    ends = np.rint(way.reshape(-1, 2) / SAME_M).astype(np.int64)
    key = np.column_stack([ends, np.repeat(owner, 2)])
    _, node = np.unique(_packed(key), return_inverse=True)
    n_nodes = int(node.max(initial=-1)) + 1
    node = node.reshape(-1, 2)
    part = components(n_nodes, node[:, 0], node[:, 1])[node[:, 0]]
    open_grids = _single(part, owner, int(owner.max(initial=-1)) + 1) > 1
    rows = np.flatnonzero(open_grids[owner])
    if not len(rows):
        return part
    # Part by part: the pieces of one, which mostly meet each other, are many times more.
    runs, first = _runs(_apart(way[rows], owner[rows]), owner[rows])
    of_run = part[rows[first]]
    order = np.argsort(of_run, kind="stable")
    named, place = np.unique(of_run[order], return_inverse=True)
    lines = shapely.multilinestrings(runs[order], indices=place)
    near = shapely.box(*(shapely.bounds(lines) + _MEET_M * np.array([-1, -1, 1, 1])).T)
    one, other = shapely.STRtree(lines).query(near)
    # A pair is looked at once: the larger is prepared, so that it is read through once for all.
    size = shapely.get_num_coordinates(lines)
    once = (size[one] > size[other]) | ((size[one] == size[other]) & (one < other))
    one, other = one[once], other[once]
    shapely.prepare(lines[np.unique(one)])
    meets = shapely.dwithin(lines[one], lines[other], _MEET_M)
    return components(int(part.max()) + 1, named[one[meets]], named[other[meets]])[part]


def _runs(
    way: NDArray[np.float64], owner: NDArray[np.int64]
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return pieces in a row as lines, and the first of each; those of a grid lie apart."""
    follows = (way[1:, 0] == way[:-1, 1]).all(axis=1) & (owner[1:] == owner[:-1])
    first = np.flatnonzero(np.append(True, ~follows))
    number = np.repeat(np.arange(len(first)), np.diff(np.append(first, len(way))))
    points = np.insert(way[:, 1], first, way[first, 0], axis=0)
    line = np.insert(number, first, number[first])
    return shapely.linestrings(points, indices=line), first


def _packed(key: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return one number per row of three, equal where the rows are, as good as certain."""
    mixed = key.astype(np.uint64)
    number = mixed[:, 0] * np.uint64(0x9E3779B97F4A7C15)
    number ^= (mixed[:, 1] + np.uint64(1)) * np.uint64(0xC2B2AE3D27D4EB4F)
    number ^= (mixed[:, 2] + np.uint64(1)) * np.uint64(0x165667B19E3779F9)
    return number.view(np.int64)


def _single(part: NDArray[np.int64], owner: NDArray[np.int64], n: int) -> NDArray[np.int64]:
    """Return the number of parts in each grid; a part lies in one."""
    first = np.unique(part, return_index=True)[1]
    return np.bincount(owner[first], minlength=n)


def _apart(points: NDArray[np.float64], owner: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return pieces moved so that those of two grids are nowhere near each other."""
    flat = points.reshape(-1, 2)
    step = np.ptp(flat, axis=0).max(initial=0.0) + 1_000.0
    places, number = np.unique(owner, return_inverse=True)
    side = int(np.ceil(np.sqrt(len(places))))
    move = np.stack([number % side, number // side], axis=1) * step
    return points - flat.min(axis=0) + move[:, None, :]


def _nearest(
    way: NDArray[np.float64],
    owner: NDArray[np.int64],
    points: NDArray[np.float64],
    grid: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Return for each point the first piece of the nearest run of street in its own grid."""
    doubled = np.repeat(points[:, None], 2, axis=1)
    moved = _apart(np.concatenate([way, doubled]), np.concatenate([owner, grid]))
    runs, first = _runs(moved[: len(way)], owner)
    places = shapely.points(moved[len(way) :, 0])
    return first[shapely.STRtree(runs).query_nearest(places, all_matches=False)[1]]
