"""Borders: the lines between atoms, and points that say which side is which.

Lines first, polygons last: the lines need not be perfect, they are noded together and the
points name the faces (`gridplan.fabric.coverage`). Lines too many do no harm, they vanish
between faces of one atom.

The borders between grids are drawn first and straightened as whole; the lines between
atoms of one grid then end on them. So a grid is exactly the union of its atoms, and its
border is as straight as if there were none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.fabric.network import NODING_GRID_M
from gridplan.fabric.plots import well_inside
from gridplan.fabric.site import inner_points, spared_buildings
from gridplan.geometry.straight_pieces import merged_from

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.atoms import Atoms
    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.cells import Cells
    from gridplan.fabric.plots import Plots
    from gridplan.fabric.site import Site

# A line that enters a building by less than this does not cut it.
_GRAZE_M = 0.25
# Lines overshoot the line they end on by this much, so that noding finds the crossing.
_OVERSHOOT_M = 0.05
# An end so near to what it ends on says nothing of the way to it.
_NO_WAY_M = 1e-6
# A line that ends this close to the community border ends on it: what is narrower than
# that between a street and the border is no face.
_BESIDE_M = 0.1
# Hints stand this far outside a footprint and weigh next to nothing.
_ASIDE_M, _HINT = 0.2, 0.01
# Ends of ridges this close are one point.
_DIGITS = 3
# A line may move towards a home by this share of the way to it.
_CLOSE_SHARE = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Linework:
    """Lines of one community and what lies beside them; metres.

    Parameters
    ----------
    grid_lines, atom_lines
        Line strings between grids, and between atoms of one grid, shape ``(n,)`` each.
    seeds, seed_cell, seed_weight
        Points inside atoms, shape ``(n_seeds, 2)``, their atom and the area that speaks
        for them; below 1 for a hint that counts where nothing else does.
    whole, whole_cell, whole_lived_in
        Footprints that a border between grids would cut and should spare, the atom each
        goes to, and whether it has households.
    parted, parted_cell, parted_lived_in
        The same for lines between atoms of one grid: somebody may part them one day.
    ground, ground_cell
        Polygons that go to one atom as a whole, and that atom: they name what outlines of
        footprints part from the seed.
    """

    grid_lines: NDArray[np.object_]
    atom_lines: NDArray[np.object_]
    seeds: NDArray[np.float64]
    seed_cell: NDArray[np.int64]
    seed_weight: NDArray[np.float64]
    whole: NDArray[np.object_]
    whole_cell: NDArray[np.int64]
    whole_lived_in: NDArray[np.bool_]
    parted: NDArray[np.object_]
    parted_cell: NDArray[np.int64]
    parted_lived_in: NDArray[np.bool_]
    ground: NDArray[np.object_]
    ground_cell: NDArray[np.int64]


def draw_lines(
    site: Site, blocks: Blocks, atoms: Atoms, cells: Cells, *, simplify_m: float
) -> Linework:
    """Draw the lines between the atoms of a community.

    Parameters
    ----------
    site, blocks, atoms, cells
        The community, the atoms of the search and those of the plan.
    simplify_m
        How far a border between buildings may be straightened, metres.

    Returns
    -------
    Linework
        The outline of every block is complete, so that the faces close whatever the
        straightening did.
    """
    left, right = blocks.block[blocks.left], blocks.block[blocks.right]
    grid_of_block = np.append(cells.grid, -1)[cells.of_block]
    # Around a block that is cut: which of its plots lie on a line is not looked at.
    parting = (grid_of_block[left] != grid_of_block[right]) | (grid_of_block[left] < 0)
    parting &= cells.grid.any()  # in one grid alone, every line is one between atoms
    homes = shapely.STRtree(site.shapes[(site.households > 0) & _are_points(site.shapes)])
    grid_ridges, ridges = _between_plots(atoms.plots, cells, homes, simplify_m)
    between = left != right
    grid_lines = np.concatenate([_merged(blocks.segments[between & parting]), grid_ridges])
    atom_lines = np.concatenate([_merged(blocks.segments[between & ~parting]), ridges])
    whole = spared_buildings(site, _entered(site.shapes, grid_lines))
    whole = np.union1d(whole, _under(site, whole, cells.grid[cells.of_building]))
    parted = np.union1d(whole, spared_buildings(site, _entered(site.shapes, atom_lines)))
    parted = parted if len(atom_lines) else whole[:0]
    cell = cells.of_block[blocks.block]
    ground, hair, cell = blocks.faces[cell >= 0], blocks.hair[cell >= 0], cell[cell >= 0]
    either = np.union1d(whole, parted)
    places = _places(ground, site.shapes[either])
    seeds, seed_cell, weight = _seeds(site, blocks, atoms.plots, cells)
    homes, xy = _parted_from_seed(site, blocks, cells, either)
    hints, hint_cell = _hints(site.shapes[whole], atoms.plots, cells)
    hint_weight = np.full(len(hints), _HINT)
    # A hair holds no grid together: its neighbours may have it.
    ground_weight = np.where(hair, _HINT, np.maximum(shapely.area(ground), 1.0))
    return Linework(
        np.concatenate([grid_lines, _stubs(grid_lines, site.polygon), _outlines(site, whole)]),
        np.concatenate([atom_lines, _stubs(atom_lines, site.polygon), _outlines(site, parted)]),
        np.concatenate([places, seeds, xy, hints]),
        np.concatenate([cell, seed_cell, cells.of_building[homes], hint_cell]),
        np.concatenate(
            [ground_weight, weight, np.maximum(shapely.area(site.shapes[homes]), 1.0), hint_weight]
        ),
        site.shapes[whole],
        cells.of_building[whole],
        site.households[whole] > 0,
        site.shapes[parted],
        cells.of_building[parted],
        site.households[parted] > 0,
        ground,
        cell,
    )


def _outlines(site: Site, buildings: NDArray[np.int64]) -> NDArray[np.object_]:
    """Return the outlines of some buildings as lines."""
    outlines: NDArray[np.object_] = shapely.get_parts(shapely.boundary(site.shapes[buildings]))
    return outlines


def _are_points(shapes: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Return which buildings have no footprint."""
    flat: NDArray[np.bool_] = shapely.get_dimensions(shapes) < 2
    return flat


def _between_plots(
    plots: Plots, cells: Cells, homes: shapely.STRtree, simplify_m: float
) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Return the straightened ridges between grids, and those between atoms of one grid."""
    cell = cells.of_plot[plots.sides]
    drawn = cell[:, 0] != cell[:, 1]
    grid = cells.grid[cell[drawn]]
    parting = grid[:, 0] != grid[:, 1]
    index = plots.plot_block[plots.sides[drawn, 0]]
    ridges = np.round(plots.ridges[drawn], _DIGITS)
    rooms = shapely.buffer(plots.shape, _OVERSHOOT_M, quad_segs=2)
    shapely.prepare(rooms)
    outer, block = _chains(ridges[parting], index[parting], rooms, homes, simplify_m)
    inner, home = _chains(ridges[~parting], index[~parting], rooms, homes, simplify_m)
    for i in np.intersect1d(block, home):
        here = home == i
        nodes = ridges[parting & (index == i)].reshape(-1, 2)
        inner[here] = _ended_on(inner[here], outer[block == i], nodes)
    return outer, inner


def _chains(
    ridges: NDArray[np.float64],
    block: NDArray[np.int64],
    rooms: NDArray[np.object_],
    homes: shapely.STRtree,
    simplify_m: float,
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return ridges clipped to their block, joined to chains and straightened; and their block.

    No chain may come to lie beyond a home that is a point; around footprints it is led.
    """
    if not len(ridges):
        return np.zeros(0, object), np.zeros(0, np.int64)
    lines, block = _joined(ridges, block)
    beyond = np.flatnonzero(~shapely.contains_properly(rooms[block], lines))
    lines[beyond] = shapely.intersection(lines[beyond], rooms[block[beyond]])
    parts, at = _line_parts(lines)
    own, number = np.unique(block[at], return_inverse=True)
    merged = shapely.line_merge(shapely.multilinestrings(parts, indices=number))
    merged, at = shapely.get_parts(merged, return_index=True)
    room_m = np.full(len(merged), simplify_m)
    if simplify_m and len(homes):
        near, home = homes.query(merged, predicate="dwithin", distance=simplify_m)
        gap = shapely.distance(merged[near], homes.geometries[home])
        np.minimum.at(room_m, near, _CLOSE_SHARE * gap)
    straight = shapely.simplify(merged, room_m)
    kept = ~shapely.is_empty(straight)
    return straight[kept], own[at[kept]]


def _joined(
    ridges: NDArray[np.float64], block: NDArray[np.int64]
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return ridges of the same block joined as far as they do not branch, block by block.

    Each of them on its own would be clipped and straightened ten times as often.
    """
    cells = np.rint(ridges * 10**_DIGITS).astype(np.int64).reshape(-1, 2)
    number = np.unique((cells - cells.min(axis=0)) @ [1 << 31, 1], return_inverse=True)[1]
    place = number.reshape(-1, 2) + len(cells) * block[:, None]
    has_length = place[:, 0] != place[:, 1]
    lines, ridge = merged_from(ridges[has_length], place[has_length])
    own = block[has_length][ridge]
    order = np.argsort(own, kind="stable")
    return lines[order], own[order]


def _ended_on(
    lines: NDArray[np.object_], goals: NDArray[np.object_], nodes: NDArray[np.float64]
) -> NDArray[np.object_]:
    """Return lines whose vertices at some nodes moved onto lines that were straightened.

    Parameters
    ----------
    lines
        Lines that ended on the goals before those were straightened.
    goals
        The lines to end on.
    nodes
        Where, before; shape ``(n, 2)``.
    """
    if not len(lines) or not len(goals):
        return lines
    points, owner = shapely.get_coordinates(lines, return_index=True)
    known = np.unique(_cells_of(nodes))
    moved = np.flatnonzero(np.isin(_cells_of(points), known))
    if not len(moved):
        return lines
    target = shapely.multilinestrings(goals)
    ways = shapely.shortest_line(target, shapely.points(points[moved]))
    points = points.copy()
    points[moved] = shapely.get_coordinates(shapely.get_point(ways, 0))
    ended: NDArray[np.object_] = shapely.linestrings(points, indices=owner)
    return ended


def _cells_of(points: NDArray[np.float64]) -> NDArray[np.complex128]:
    """Return one number per point, equal where points agree to the millimetre."""
    rounded = np.rint(points * 10**_DIGITS)
    number: NDArray[np.complex128] = rounded[:, 0] + 1j * rounded[:, 1]
    return number


def _line_parts(lines: NDArray[np.object_]) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return the line strings of a mixed array, without points and empty ones, and whose."""
    parts, owner = shapely.get_parts(lines, return_index=True)
    kept = (shapely.get_type_id(parts) == 1) & (shapely.length(parts) > 0)
    return parts[kept], owner[kept]


def _merged(segments: NDArray[np.float64]) -> NDArray[np.object_]:
    """Return segments joined into chains."""
    if not len(segments):
        return np.zeros(0, object)
    lines = shapely.multilinestrings(shapely.linestrings(segments))
    return shapely.get_parts(shapely.line_merge(lines))


def _stubs(lines: NDArray[np.object_], polygon: shapely.Geometry) -> NDArray[np.object_]:
    """Return short lines across the community border where a line ends on it.

    The lines were noded with a border rounded to 1 cm and may end just short of the
    border itself, or on a street that runs a hand's breadth beside it. One that only
    touches the border, and goes on along a hair, may miss it, too. Beside a corner that
    juts into the community the way leads to that corner, not square to a side of it.
    """
    if not len(lines):
        return np.zeros(0, object)
    ends = np.concatenate([shapely.get_point(lines, 0), shapely.get_point(lines, -1)])
    corners = shapely.points(shapely.get_coordinates(lines[shapely.get_num_points(lines) > 2]))
    rings = shapely.get_parts(shapely.boundary(polygon))
    points, ring = shapely.get_coordinates(rings, return_index=True)
    same = ring[:-1] == ring[1:]
    edges = np.stack([points[:-1][same], points[1:][same]], axis=1)
    tree = shapely.STRtree(shapely.linestrings(edges))
    touching = np.unique(tree.query(corners, predicate="dwithin", distance=2 * NODING_GRID_M)[0])
    ends = np.concatenate([ends, corners[touching]])
    (at, edge), gap = tree.query_nearest(
        ends, max_distance=_BESIDE_M, all_matches=False, return_distance=True
    )
    here = shapely.get_coordinates(ends[at])
    along = edges[edge, 1] - edges[edge, 0]
    square = np.stack([-along[:, 1], along[:, 0]], axis=1)
    way = shapely.shortest_line(ends[at], shapely.linestrings(edges[edge]))
    straight = shapely.get_coordinates(shapely.get_point(way, -1)) - here
    across = np.where((gap > _NO_WAY_M)[:, None], straight, square)
    across *= ((gap + _OVERSHOOT_M) / np.maximum(np.hypot(*across.T), 1e-9))[:, None]
    return shapely.linestrings(np.stack([here - across, here, here + across], axis=1))


def _entered(shapes: NDArray[np.object_], lines: NDArray[np.object_]) -> NDArray[np.int64]:
    """Return the polygons that lines enter by more than a graze."""
    flat = np.flatnonzero(shapely.get_dimensions(shapes) == 2)
    if not len(lines) or not len(flat):
        return np.zeros(0, np.int64)
    line, at = shapely.STRtree(shapes[flat]).query(lines, predicate="intersects")
    inside = shapely.length(shapely.intersection(lines[line], shapes[flat[at]]))
    return np.unique(flat[at[inside > _GRAZE_M]])


def _under(site: Site, spared: NDArray[np.int64], grid: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return houses under footprints to spare that go to another grid: these they keep."""
    housed = spared_buildings(site, np.flatnonzero(site.households > 0))
    over, at = shapely.STRtree(site.shapes[housed]).query(
        site.shapes[spared], predicate="intersects"
    )
    over, at = spared[over], housed[at]
    apart = grid[over] != grid[at]
    over, at = over[apart], at[apart]
    held = shapely.area(shapely.intersection(site.shapes[over], site.shapes[at]))
    return at[held > _GRAZE_M]


def _places(ground: NDArray[np.object_], footprints: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return a point in each polygon, outside footprints to spare where most of it is.

    The outline of a footprint parts the point in it from all the rest.
    """
    points = shapely.point_on_surface(ground)
    under = np.unique(shapely.STRtree(footprints).query(points, predicate="intersects")[0])
    for i in under:  # few
        over = footprints[shapely.intersects(footprints, ground[i])]
        rest = shapely.get_parts(shapely.difference(ground[i], shapely.union_all(over)))
        area = shapely.area(rest)
        if 2 * area.max(initial=0.0) > shapely.area(ground[i]):
            points[i] = shapely.point_on_surface(rest[area.argmax()])
    return shapely.get_coordinates(points)


def _seeds(
    site: Site, blocks: Blocks, plots: Plots, cells: Cells
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.float64]]:
    """Return labelled points for the buildings of divided blocks."""
    housed = np.flatnonzero((cells.of_block[blocks.home] < 0) & (site.households > 0))
    homes = site.shapes[housed]
    over = np.flatnonzero(np.isin(housed, blocks.straddling))
    if len(over):  # the point must lie in the building's own block
        block = plots.shape[np.searchsorted(plots.cut, blocks.home[housed[over]])]
        parts = shapely.intersection(homes[over], block)
        homes[over] = np.where(shapely.area(parts) > 0, parts, homes[over])
    xy = shapely.get_coordinates(shapely.point_on_surface(homes))
    # A point may lie on the very line that bounds its block, and a house beyond the border of
    # the community: its sample lies inside.
    first = np.zeros(plots.n_plots, np.int64)
    first[plots.sample_plot[::-1]] = np.arange(len(plots.samples))[::-1]
    flat = np.flatnonzero(_are_points(homes) | ~_inside(site, xy))
    xy[flat] = plots.samples[first[plots.building[housed[flat]]]]
    return xy, cells.of_building[housed], np.maximum(shapely.area(homes), 1.0)


def _inside(site: Site, xy: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which points lie in the community."""
    shapely.prepare(site.polygon)
    inside: NDArray[np.bool_] = shapely.contains_xy(site.polygon, xy)
    return inside


def _parted_from_seed(
    site: Site, blocks: Blocks, cells: Cells, spared: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return homes in whole blocks that outlines of footprints may part from its seed.

    And a point of each, inside its block.
    """
    cut = shapely.STRtree(blocks.faces).query(site.shapes[spared], predicate="intersects")[1]
    homes = np.flatnonzero((site.households > 0) & (cells.of_block[blocks.home] >= 0))
    beyond = homes[~_inside(site, inner_points(site.shapes[homes]))]  # so is what lies outside
    homes = np.setdiff1d(homes, np.append(blocks.straddling, spared))
    homes = np.union1d(homes[np.isin(blocks.home[homes], blocks.block[cut])], beyond)
    shapes = site.shapes[homes]
    xy = shapely.get_coordinates(shapely.point_on_surface(shapes))
    flat = _are_points(shapes) | ~_inside(site, xy)
    for i in np.flatnonzero(flat):  # it may lie on a border
        faces = blocks.faces[blocks.block == blocks.home[homes[i]]]
        face = faces[[shapely.distance(faces, shapes[i]).argmin()]]
        xy[[i]] = well_inside(xy[[i]], np.zeros(1, np.int64), face)
    return homes, xy


def _hints(
    spared: NDArray[np.object_], plots: Plots, cells: Cells
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return points close around footprints to spare and the atom of the plot they lie on.

    The outline of the footprint parts the rest of its plot from the house that speaks
    for it.
    """
    if not len(spared) or not plots.n_plots:
        return np.zeros((0, 2)), np.zeros(0, np.int64)
    around = shapely.buffer(spared, _ASIDE_M, join_style="mitre")
    points = shapely.get_coordinates(shapely.segmentize(around, 4.0))
    at, index = shapely.STRtree(plots.shape).query(shapely.points(points), predicate="intersects")
    nearest = plots.nearest(index, points[at])
    return points[at], cells.of_plot[plots.sample_plot[nearest]]
