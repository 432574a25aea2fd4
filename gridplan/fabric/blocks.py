"""Blocks: the faces that streets, barriers and outlines cut out of a community.

Lines are noded together on a 1 cm grid. Faces too thin or too small to be anything
(traffic islands, the strip between two carriageways, the sliver between a community
border and the street beside it) join a neighbour before anyone sees them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.fabric.arrays import components, starts
from gridplan.fabric.site import (
    MINOR_STREET,
    NEAR_M,
    OUTLINE,
    PLOT,
    WALL,
    inner_points,
    spared_buildings,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.site import Site
    from gridplan.rules import FabricOptions

NODING_GRID_M = 0.01
# A leftover beside a dedicated grid joins it up to this share of the grid's area.
_REMAINDER_SHARE = 0.5
# A detached part of an institution smaller than this share of its largest is no grid.
_SCRAP_SHARE = 0.25
# Faces less compact than this (Polsby-Popper) are strips.
_STRIP_COMPACTNESS = 0.35
# Faces less compact than this may have arms.
_ARMED_COMPACTNESS = 0.5
# Which border a sliver gives up, by class: best a cut that is no line on the ground.
_DISSOLVE = np.array([0.3, 0.4, 0.7, 1.2, 0.6, 0.6, 3.0, 3.0])
_HUGE_COORDINATES = 500
# A face that holds this share of a house cannot be parted from the rest of it.
_ROOF_SHARE = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Faces of one community and the blocks they make up.

    Parameters
    ----------
    faces
        Polygons, shape ``(n_faces,)``; together they tile the community.
    block
        Block of each face, int64, numbered without gaps.
    dedicated
        Institution that owns each block, −1 for none; shape ``(n_blocks,)``.
    home
        Block of each building, shape ``(n_buildings,)``.
    straddling
        Buildings that reach over a line, int64.
    segments
        Straight pieces of border between faces of the community, shape
        ``(n_segments, 2, 2)``; the next four arrays go with it.
    left, right
        The two faces beside each segment.
    border_class, hard
        What it runs along (`site.BORDER_CLASSES`), and whether it is a barrier
        that a grid should not cross.
    """

    faces: NDArray[np.object_]
    block: NDArray[np.int64]
    dedicated: NDArray[np.int64]
    home: NDArray[np.int64]
    straddling: NDArray[np.int64]
    segments: NDArray[np.float64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    border_class: NDArray[np.int8]
    hard: NDArray[np.bool_]

    @property
    def n_blocks(self) -> int:
        """Number of blocks."""
        return len(self.dedicated)

    def lengths(self) -> NDArray[np.float64]:
        """Return the length of each segment, metres."""
        return np.hypot(*(self.segments[:, 1] - self.segments[:, 0]).T)


def build_blocks(site: Site, *, options: FabricOptions) -> Blocks:
    """Cut a community into blocks.

    Parameters
    ----------
    site
        The community; metres.
    options
        When a face is too small or too thin to be a block of its own.

    Returns
    -------
    Blocks
        The faces tile the community to 1 cm.
    """
    if len(site.institutions):
        site = replace(site, institutions=_reach_streets(site, width_m=options.verge_m))
    mesh = _refine(site, _cut_faces(site), options)
    home, straddling = _face_of_buildings(site.shapes, mesh)
    faces, segments, left, right, border_class, hard = (
        mesh.faces, mesh.segments, mesh.left, mesh.right, mesh.border_class, mesh.hard,
    )  # fmt: skip
    dedicated = _dedicated_faces(site, faces, home, border_class, left, right)
    block = _absorb(
        faces,
        np.bincount(home, weights=site.households, minlength=len(faces)).astype(float),
        dedicated,
        (left, right, np.hypot(*(segments[:, 1] - segments[:, 0]).T), border_class, hard),
        _under_one_roof(site, faces, straddling),
        options=options,
    )
    owner = np.full(block.max(initial=-1) + 1, -1)
    np.maximum.at(owner, block, dedicated)
    return Blocks(
        faces, block, owner, block[home], straddling, segments, left, right, border_class, hard
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Mesh:
    """Noded lines and the faces between them; the fields of `Blocks` of the same name."""

    network: NDArray[np.object_]
    faces: NDArray[np.object_]
    segments: NDArray[np.float64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    border_class: NDArray[np.int8]
    hard: NDArray[np.bool_]


def _cut_faces(site: Site) -> _Mesh:
    """Node all lines of a community and find the faces inside it."""
    network, border_class, hard = _node(site)
    faces = shapely.get_parts(shapely.polygonize(network))
    inside = shapely.get_coordinates(shapely.point_on_surface(faces))
    shapely.prepare(site.polygon)
    faces = faces[shapely.contains_xy(site.polygon, inside)]
    segments, left, right, edge = _match_sides(faces, network)
    return _Mesh(network, faces, segments, left, right, border_class[edge], hard[edge])


def _refine(site: Site, mesh: _Mesh, options: FabricOptions) -> _Mesh:
    """Cut arms off faces and strips across; return the new faces."""
    houses = site.shapes[site.households > 0]
    for ring in (0, 1, 2):  # arms; inside and outside an estate's wall
        home, _ = _face_of_buildings(houses, mesh)
        lived_in = np.bincount(home, minlength=len(mesh.faces)) > 0
        if ring == 0:
            cuts = _arms(houses, mesh, lived_in, width_m=options.spoke_m / 2)
        else:
            cuts = _spokes(mesh, lived_in, ring=ring, reach_m=options.spoke_m)
        if len(cuts):
            site = _with_lines(site, cuts, OUTLINE)
            mesh = _cut_faces(site)
    return mesh


def _arms(
    houses: NDArray[np.object_], mesh: _Mesh, lived_in: NDArray[np.bool_], *, width_m: float
) -> NDArray[np.object_]:
    """Return the outlines of narrow empty arms of faces that have residents elsewhere.

    The strip along a wall often hangs together with the last row of houses; the face
    would reach around the whole estate.
    """
    area, around = shapely.area(mesh.faces), shapely.length(mesh.faces)
    odd = lived_in & (4 * np.pi * area < _ARMED_COMPACTNESS * around**2)
    faces = mesh.faces[odd]
    if not len(faces):
        return np.zeros(0, object)
    core = shapely.buffer(
        shapely.buffer(faces, -width_m / 2, join_style="mitre"), width_m / 2, join_style="mitre"
    )
    arms = shapely.get_parts(shapely.difference(faces, core))
    arms = arms[shapely.area(arms) > width_m**2]
    homes = shapely.STRtree(shapely.points(_first_vertex(houses)))
    taken, _ = homes.query(arms, predicate="intersects")
    return shapely.get_parts(shapely.boundary(np.delete(arms, np.unique(taken))))


def _with_lines(site: Site, lines: NDArray[np.object_], border_class: int) -> Site:
    """Return the site with more lines, all of one class."""
    n = len(lines)
    return replace(
        site,
        lines=np.concatenate([site.lines, lines]),
        line_class=np.concatenate([site.line_class, np.full(n, border_class, np.int8)]),
        line_hard=np.concatenate([site.line_hard, np.zeros(n, bool)]),
    )


def _spokes(
    mesh: _Mesh, lived_in: NDArray[np.bool_], *, ring: int, reach_m: float
) -> NDArray[np.object_]:
    """Return short cuts through the empty strips around an estate.

    The strip between a wall and the loop road inside it, or the row of shops between
    the wall and the street, is one face. Left whole it could go to one grid only,
    which would then wrap around all others; a planner would lead the border inside
    the estate straight on to the street. So wherever the neighbour inside changes,
    the strip is cut straight across: in ring 1 where ordinary faces change, in ring 2
    where pieces of smaller strips do.
    """
    area, around = shapely.area(mesh.faces), shapely.length(mesh.faces)
    strip = ~lived_in & (4 * np.pi * area < _STRIP_COMPACTNESS * around**2)
    soft = np.isin(mesh.border_class, (MINOR_STREET, WALL, OUTLINE, PLOT))
    side = np.concatenate([mesh.left, mesh.right])
    other = np.concatenate([mesh.right, mesh.left])
    smaller = (area[other] < area[side]) if ring == 2 else np.zeros(len(side), bool)
    inner = np.tile(soft, 2) & strip[side] & (~strip[other] | smaller)
    rows = np.flatnonzero(inner)
    points = np.tile(mesh.segments, (2, 1, 1))[rows].reshape(-1, 2)
    face, beyond = np.repeat(side[rows], 2), np.repeat(other[rows], 2)
    key = _keys(points)
    order = np.lexsort([beyond, key, face])
    turn = np.flatnonzero(~starts(face[order], key[order]) & starts(beyond[order]))
    first, second = order[turn - 1], order[turn]  # both end on the corner
    here = shapely.points(points[first])
    walls = [mesh.segments[rows[side[rows] == i] % len(soft)] for i in face[first]]
    ways = _to_rim(here, mesh.faces[face[first]], walls, reach_m=reach_m)
    stuck = shapely.is_missing(ways)  # walls on both sides: straight across
    corner = points[first[stuck]]
    along = _unit(points[first[stuck] ^ 1] - corner) - _unit(points[second[stuck] ^ 1] - corner)
    normal = _unit(np.stack([-along[:, 1], along[:, 0]], axis=1))
    strips = mesh.faces[face[first[stuck]]]
    across = [
        _first_crossing(corner, corner + reach_m * step, strips) for step in (normal, -normal)
    ]
    return np.concatenate([ways[~stuck], *across])


def _to_rim(
    corners: NDArray[np.object_],
    strips: NDArray[np.object_],
    walls: list[NDArray[np.float64]],
    *,
    reach_m: float,
) -> NDArray[np.object_]:
    """Return the shortest way from each corner to the rim of its strip beyond the walls.

    None where there is no rim, or the way is too long or leaves the strip.
    """
    inside = np.array(
        [shapely.multilinestrings(shapely.linestrings(wall)) for wall in walls], dtype=object
    )
    rim = shapely.difference(shapely.boundary(strips), inside)
    ways = shapely.shortest_line(corners, rim)
    length = shapely.length(ways)
    room = shapely.buffer(strips, NODING_GRID_M)
    fits = shapely.covers(room, ways) & (length > NODING_GRID_M) & (length < reach_m)
    return np.where(fits | (length <= NODING_GRID_M) & ~shapely.is_empty(rim), ways, None)


def _unit(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return vectors of length 1."""
    return vectors / np.maximum(np.hypot(*vectors.T), 1e-9)[:, None]


def _first_crossing(
    start: NDArray[np.float64], end: NDArray[np.float64], faces: NDArray[np.object_]
) -> NDArray[np.object_]:
    """Return the first part of each way across its face, if the face ends before the way."""
    rays = shapely.linestrings(np.stack([start, end], axis=1))
    parts, ray = shapely.get_parts(shapely.intersection(rays, faces), return_index=True)
    near = shapely.distance(parts, shapely.points(start)[ray]) < NODING_GRID_M
    length = shapely.length(parts)
    short = length < shapely.length(rays)[ray] - NODING_GRID_M
    return parts[near & short & (length > 1.0)]


def _node(site: Site) -> tuple[NDArray[Any], NDArray[np.int8], NDArray[np.bool_]]:
    """Node all lines together; return the edges with their class and hardness."""
    box = shapely.bounds(site.polygon) + np.array([-1, -1, 1, 1]) * NEAR_M
    outlines = shapely.boundary(np.concatenate([site.compounds, site.institutions]))
    outlines = outlines[~shapely.is_empty(outlines)]
    parts = shapely.clip_by_rect(np.concatenate([site.lines, outlines]), *box)
    n_outlines = len(outlines)
    border_class = np.concatenate([site.line_class, np.full(n_outlines, OUTLINE, np.int8)])
    hard = np.concatenate([site.line_hard, np.zeros(n_outlines, bool)])
    parts, source = shapely.get_parts(parts, return_index=True)
    border_class, hard = border_class[source], hard[source]
    everything = np.append(parts, shapely.boundary(site.polygon))
    network = shapely.get_parts(shapely.union_all(everything, grid_size=NODING_GRID_M))
    network = network[shapely.get_type_id(network) == 1]
    middle = shapely.line_interpolate_point(network, 0.5, normalized=True)
    if not len(parts):
        none = np.full(len(network), OUTLINE, np.int8)
        return network, none, np.zeros(len(network), bool)
    edge, line = shapely.STRtree(parts).query(
        middle, predicate="dwithin", distance=2 * NODING_GRID_M
    )
    best = np.full(len(network), OUTLINE, np.int8)
    np.minimum.at(best, edge, border_class[line])
    is_hard = np.zeros(len(network), bool)
    np.logical_or.at(is_hard, edge, hard[line])
    return network, best, is_hard


def _reach_streets(site: Site, *, width_m: float) -> NDArray[np.object_]:
    """Return the institutions grown over the strips between their fence and the street.

    What opening with a disc removes from the rest of a street block is narrower than
    the disc; where such a strip touches an institution and nobody lives on it, nobody
    else would want it.
    """
    network, _, _ = _node(replace(site, institutions=site.institutions[:0]))
    street_blocks = shapely.get_parts(shapely.polygonize(network))
    grown = site.institutions.copy()
    flat = np.flatnonzero(shapely.get_dimensions(grown) == 2)
    near, owner = shapely.STRtree(grown[flat]).query(street_blocks, predicate="intersects")
    homes = shapely.STRtree(shapely.points(_first_vertex(site.shapes[site.households > 0])))
    for block in np.unique(near):
        owners = flat[owner[near == block]]
        rest = shapely.difference(street_blocks[block], shapely.union_all(grown[owners]))
        core = shapely.buffer(
            shapely.buffer(rest, -width_m / 2, join_style="mitre"), width_m / 2,
            join_style="mitre",
        )  # fmt: skip
        strips = shapely.get_parts(shapely.difference(rest, core))
        lived_in, _ = homes.query(strips, predicate="intersects")
        strips = np.delete(strips, np.unique(lived_in))
        for i in np.sort(owners):
            mine = shapely.dwithin(strips, grown[i], NODING_GRID_M)
            grown[i] = shapely.union_all([grown[i], *strips[mine]], grid_size=NODING_GRID_M)
            strips = strips[~mine]
    return grown


def _keys(points: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return one integer per point of the noding grid."""
    cells = np.rint(points / NODING_GRID_M).astype(np.int64)
    low = cells.min(axis=0, initial=0)
    return (cells[:, 0] - low[0]) * (1 << 31) + (cells[:, 1] - low[1])


def _ring_segments(
    lines: NDArray[np.object_],
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return all straight pieces of line strings or rings, and the line of each."""
    points, line = shapely.get_coordinates(lines, return_index=True)
    same = line[:-1] == line[1:]
    return np.stack([points[:-1][same], points[1:][same]], axis=1), line[:-1][same]


def _match_sides(
    faces: NDArray[np.object_], network: NDArray[np.object_]
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return segments shared by two faces, both faces, and the network edge they lie on."""
    rings, ring_face = shapely.get_rings(faces, return_index=True)
    pieces, ring = _ring_segments(rings)
    edges, edge = _ring_segments(network)
    keys = _keys(np.concatenate([pieces.reshape(-1, 2), edges.reshape(-1, 2)])).reshape(-1, 2)
    keys.sort(axis=1)
    _, number = np.unique(keys, axis=0, return_inverse=True)
    number = number.ravel()
    of_piece, of_edge = number[: len(pieces)], number[len(pieces) :]
    edge_of = np.zeros(number.max(initial=-1) + 1, np.int64)
    edge_of[of_edge] = edge
    order = np.argsort(of_piece, kind="stable")
    same = of_piece[order[:-1]] == of_piece[order[1:]]
    first, second = order[:-1][same], order[1:][same]
    owner = ring_face[ring]
    return pieces[first], owner[first], owner[second], edge_of[of_piece[first]]


def _face_of_buildings(
    shapes: NDArray[np.object_], mesh: _Mesh
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the face that holds most of each building, and the buildings on a line.

    Only buildings that touch a line need areas; the others lie wholly in the face
    that holds any of their points.
    """
    faces, network = mesh.faces, mesh.network
    home = np.full(len(shapes), -1)
    if not len(shapes):
        return home, home
    tree = shapely.STRtree(faces)
    any_point = shapely.points(_first_vertex(shapes))
    at, face = tree.query(any_point, predicate="intersects")
    home[at[::-1]] = face[::-1]
    flat = shapely.get_dimensions(shapes) == 2
    # A street parcel with thousands of vertices crosses lines for sure; asking is dear.
    huge = shapely.get_num_coordinates(shapes) > _HUGE_COORDINATES
    small = np.flatnonzero(~huge)
    touched = shapely.STRtree(shapes[small]).query(network, predicate="intersects")[1]
    straddling = np.union1d(small[touched], np.flatnonzero(huge))
    straddling = straddling[flat[straddling]]
    if len(straddling):
        at, face = tree.query(shapes[straddling], predicate="intersects")
        share = shapely.area(shapely.intersection(shapes[straddling[at]], faces[face]))
        order = np.lexsort([-face, share, at])
        home[straddling[at[order]]] = face[order]
    lost = np.flatnonzero(home < 0)
    if len(lost):  # most of it lies beyond the community border
        home[lost] = tree.nearest(shapely.points(inner_points(shapes[lost])))
    return home, straddling


def _under_one_roof(
    site: Site, faces: NDArray[np.object_], straddling: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return pairs of faces that share the better part of a house, shape ``(n, 2)``.

    A line through the middle of a house is no border that anyone could walk along.
    """
    houses = spared_buildings(site, straddling[site.households[straddling] > 0])
    shapes = site.shapes[houses]
    at, face = shapely.STRtree(faces).query(shapes, predicate="intersects")
    held = shapely.area(shapely.intersection(shapes[at], faces[face]))
    large = held >= _ROOF_SHARE * shapely.area(shapes)[at]
    at, face = at[large], face[large]
    order = np.lexsort([face, at])
    at, face = at[order], face[order]
    chained = at[1:] == at[:-1]
    return np.stack([face[:-1][chained], face[1:][chained]], axis=1)


def _first_vertex(shapes: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return the first coordinate of each geometry, shape ``(n, 2)``."""
    points, owner = shapely.get_coordinates(shapes, return_index=True)
    return points[np.searchsorted(owner, np.arange(len(shapes)))]


def _dedicated_faces(
    site: Site,
    faces: NDArray[np.object_],
    home: NDArray[np.int64],
    border_class: NDArray[np.int8],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Return the institution that each face belongs to, −1 for none.

    A face belongs to the first institution that holds a point in its middle. What
    an institution leaves over of its street block (a verge, a corner lot) joins it
    when nobody lives there and it is small beside it.
    """
    dedicated = np.full(len(faces), -1)
    if not len(site.institutions):
        return dedicated
    middle = shapely.point_on_surface(faces)
    flat = np.flatnonzero(shapely.get_dimensions(site.institutions) == 2)
    held, by = shapely.STRtree(site.institutions[flat]).query(middle, predicate="intersects")
    for face, owner in zip(held[::-1], flat[by[::-1]], strict=True):
        if dedicated[face] < 0 or owner < dedicated[face]:
            dedicated[face] = owner
    streetless = np.isin(border_class, (WALL, OUTLINE))
    street_block = components(len(faces), left[streetless], right[streetless])
    single = np.flatnonzero(shapely.get_dimensions(site.institutions) == 0)
    at, face = shapely.STRtree(faces).query(site.institutions[single], predicate="intersects")
    for owner, point_face in zip(single[at], face, strict=True):
        whole = street_block == street_block[point_face]
        dedicated[whole & (dedicated < 0)] = owner
    area = shapely.area(faces)
    _release_scraps(dedicated, area, left, right)
    lived_in = np.bincount(home, weights=site.households, minlength=len(faces)) > 0
    n = street_block.max(initial=-1) + 1
    free = dedicated < 0
    free_area = np.bincount(street_block, weights=area * free, minlength=n)
    full_area = np.bincount(street_block, weights=area * ~free, minlength=n)
    peopled = np.bincount(street_block, weights=free & lived_in, minlength=n) > 0
    takes = ~peopled & (free_area < _REMAINDER_SHARE * full_area)
    largest = np.full(n, -1)
    order = np.argsort(area, kind="stable")
    owned = order[dedicated[order] >= 0]
    largest[street_block[owned]] = dedicated[owned]
    rest = free & takes[street_block]
    dedicated[rest] = largest[street_block[rest]]
    return dedicated


def _release_scraps(
    dedicated: NDArray[np.int64],
    area: NDArray[np.float64],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
) -> None:
    """Give back the small detached parts of each institution, in place."""
    same = (dedicated[left] == dedicated[right]) & (dedicated[left] >= 0)
    part = components(len(dedicated), left[same], right[same])
    size = np.bincount(part, weights=area)[part]
    largest = np.zeros(dedicated.max(initial=-1) + 1)
    owned = dedicated >= 0
    np.maximum.at(largest, dedicated[owned], size[owned])
    dedicated[owned & (size < _SCRAP_SHARE * largest[dedicated])] = -1


def _absorb(
    faces: NDArray[np.object_],
    households: NDArray[np.float64],
    dedicated: NDArray[np.int64],
    borders: tuple[NDArray[Any], ...],
    roofs: NDArray[np.int64],
    *,
    options: FabricOptions,
) -> NDArray[np.int64]:
    """Return the block of each face after thin and small empty faces joined a neighbour.

    A sliver joins the proper face with which it shares the longest border (weighted by
    how little that border would be missed), never across a hard barrier while there is
    another way; a sliver among slivers joins the longest of those. Faces of one
    institution that touch are one block.
    """
    left, right, length, border_class, hard = borders
    weight = length * _DISSOLVE[border_class]
    n = len(faces)
    area, around = shapely.area(faces), shapely.length(faces)
    same = (dedicated[left] == dedicated[right]) & (dedicated[left] >= 0)
    roofs = roofs[(dedicated[roofs] < 0).all(axis=1)]
    block = components(n, np.append(left[same], roofs[:, 0]), np.append(right[same], roofs[:, 1]))
    for cross_hard in (False, True):
        for _ in range(n):
            count = block.max(initial=-1) + 1
            size = np.bincount(block, weights=area, minlength=count)
            inner = block[left] == block[right]
            rim = np.bincount(block, weights=around, minlength=count)
            rim -= 2 * np.bincount(block[left[inner]], weights=length[inner], minlength=count)
            lived_in = np.bincount(block, weights=households, minlength=count) > 0
            owned = np.zeros(count, bool)
            owned[block[dedicated >= 0]] = True
            thin = 2 * size < options.sliver_width_m * rim
            sliver = ~lived_in & ~owned & (thin | (size < options.min_block_m2))
            usable = ~inner & (cross_hard | ~hard)
            ends = np.stack([block[left[usable]], block[right[usable]]])
            joined = _best_neighbours(ends, weight[usable], sliver, owned)
            if not len(joined[0]):
                break
            block = components(count, *joined)[block]
    return block


def _best_neighbours(
    ends: NDArray[np.int64],
    length: NDArray[np.float64],
    sliver: NDArray[np.bool_],
    owned: NDArray[np.bool_],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return, for slivers that can move now, the sliver and the block to join.

    Ordinary blocks come before dedicated ones, those before other slivers.
    """
    start = np.concatenate([ends[0], ends[1]])
    goal = np.concatenate([ends[1], ends[0]])
    keep = sliver[start]
    start, goal, weight = start[keep], goal[keep], np.tile(length, 2)[keep]
    if not len(start):
        return start, goal
    count = len(sliver)
    pair, inverse = np.unique(start * count + goal, return_inverse=True)
    weight = np.bincount(inverse, weights=weight)
    start, goal = pair // count, pair % count
    rank = 2 - sliver[goal] * 2 - (owned & ~sliver)[goal]
    order = np.lexsort([goal, -weight, -rank, start])
    chosen = order[starts(start[order])]
    return start[chosen], goal[chosen]
