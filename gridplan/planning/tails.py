"""Tails: narrow ground without homes goes to the grids that it lies along.

The search sees blocks. The strip of shops between a wall and the border of the community,
the verge of a railway or a lane between two lots may be one block along several grids, or
the arm of a block that is wide elsewhere: whoever has the block has a tail along others.
Where the finished outlines show one, it is cut straight across, and each piece goes to the
grid behind it, as a planner would draw it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.crs import WGS84, transformer
from gridplan.fabric.atoms import build_atoms
from gridplan.fabric.blocks import OVER_HARD, part_off
from gridplan.fabric.faces import empty_narrow_parts, placed
from gridplan.fabric.footprints import moved_into
from gridplan.fabric.network import NODING_GRID_M
from gridplan.fabric.site import inner_points, spared_buildings
from gridplan.geometry.degrees import metres_per_degree
from gridplan.plan.measures import compactness

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pyproj import CRS
    from shapely import Geometry

    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.site import Site
    from gridplan.planning.community import CommunityResult
    from gridplan.planning.divide import Division
    from gridplan.rules import Rules


@dataclass(frozen=True, slots=True)
class _Kind:
    """Parts of grids below a Polsby-Popper, narrower than a width, longer than a length.

    Those that should cure a grid are kept only where it is above that afterwards.
    """

    below: float
    width_m: float
    length_m: float
    cures: bool


# Strips that make a grid rough; then arms, as the audit tells them from 60 m on.
_TAILS = (_Kind(0.3, 25.0, 40.0, cures=True), _Kind(0.5, 10.0, 55.0, cures=False))
# Strips of a grid that wraps around another.
_HUGS = _Kind(1.0, 25.0, 40.0, cures=False)
# Tails are cut only where the outlines of all grids concerned get fairer by this much,
# summed as squared outline over that of a circle.
_GAIN = 0.2
# No more grids may have more of their outline on one other than this.
_WRAPPED = 0.5
# Drawn lines are straightened by this much; cuts reach so far beyond the outlines.
_REACH_M = 2.0
_TOUCH_M = 0.2
# What reaches less into a house only touches it.
_INSIDE_M = 0.5
# What is narrower than this on the mean is a thread that opening leaves along an outline.
_THREAD_M = 1.0
# A piece of which less became a block of its own has lines beside it that do not close.
_HELD_SHARE = 0.8


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """A piece of a tail, the grid that it goes to, and the same led on into that grid."""

    shape: Geometry
    grid: int
    led_on: Geometry


class Outlines(NamedTuple):
    """Polsby-Popper of each grid, its largest share of outline on one other, and which."""

    fair: NDArray[np.float64]
    wrapped: NDArray[np.float64]
    around: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class _Drawn:
    """What has been drawn of a community, metres; `grids` is changed as tails are given."""

    grids: NDArray[np.object_]
    n_basic: int
    homes: shapely.STRtree
    corners: shapely.STRtree  # one point of each home
    houses: shapely.STRtree
    hard: shapely.STRtree


def give_tails(
    site: Site,
    blocks: Blocks,
    division: Division,
    drawn: CommunityResult,
    *,
    figures: Outlines,
    hugs: bool,
    rules: Rules,
    crs: CRS,
) -> tuple[Blocks, Division] | None:
    """Return blocks and division with tails given to the grids that they lie along.

    Parameters
    ----------
    site, blocks, division
        The community, its blocks and what the search made of them.
    drawn
        The same as polygons.
    figures
        Of the same, see `outlines`.
    hugs
        Whether tails of grids that wrap around others are looked for, not those of rough ones.
    rules, crs
        Prices and fabric; CRS of all metres.

    Returns
    -------
    blocks, division
        The same households in each grid. None where there is no tail, where outlines have
        no price, or where lines are held or buildings pinned.
    """
    held = len(site.pins) or len(site.must) or len(site.never)
    if division.n_grids < 2 or rules.borders.shape == 0 or held:
        return None
    fair, wrapped, around = (figure[: division.n_grids] for figure in figures)
    hug = np.unique(around[wrapped > _WRAPPED]) if hugs else np.arange(division.n_grids)
    searched = [
        (grid, kind)
        for grid in hug[hug < division.n_grids].tolist()
        for kind in ((_HUGS,) if hugs else _TAILS)
        if fair[grid] < kind.below
    ]
    if not searched:
        return None
    state = _lay_out(site, blocks, division, drawn, crs)
    given = [shared for grid, kind in searched for shared in _given(state, grid, kind)]
    if not given:
        return None
    cuts = [cut for shared in given for cut in shared[0]]
    pieces = [piece for shared in given for piece in shared[1]]
    return _parted(site, blocks, division, cuts, pieces, rules)


def fairer(before: CommunityResult, after: CommunityResult) -> bool:
    """Return whether all grids are there, their outlines fairer and none more wrapped."""
    (one, old, _), (other, new, _) = outlines(before), outlines(after)
    return bool(
        len(one) == len(other)
        and (other > 0).all()
        and (1 / other).sum() < (1 / one).sum()
        and np.count_nonzero(new > _WRAPPED) <= np.count_nonzero(old > _WRAPPED)
    )


def outlines(drawn: CommunityResult) -> Outlines:
    """Return Polsby-Popper of each grid, its largest share of outline on one other, and which.

    Degrees are stretched to metres, which is near enough.
    """
    stretch = metres_per_degree(drawn.anchors[:, 1].mean())
    atoms = shapely.transform(drawn.atoms, lambda lonlat: lonlat * stretch)
    n, grid = drawn.n_grids, drawn.atom_grid
    area = np.bincount(grid, shapely.area(atoms), n).astype(np.float64)
    around = np.bincount(grid, shapely.length(atoms), n).astype(np.float64)
    a, b = grid[drawn.neighbours].T
    inner = a == b
    around -= 2 * np.bincount(a[inner], drawn.length_m[inner], n)
    common = np.zeros((n, n))
    np.add.at(common, (a[~inner], b[~inner]), drawn.length_m[~inner])
    around = np.maximum(around, 1e-9)
    common += common.T
    return Outlines(compactness(area, around), common.max(axis=1) / around, common.argmax(axis=1))


def _lay_out(
    site: Site, blocks: Blocks, division: Division, drawn: CommunityResult, crs: CRS
) -> _Drawn:
    """Return the grids as polygons in metres, and what tails must not touch."""
    way = transformer(WGS84, crs)
    atoms = shapely.transform(
        drawn.atoms, lambda lonlat: np.column_stack(way.transform(*lonlat.T))
    )
    grids = np.array(
        [shapely.union_all(atoms[drawn.atom_grid == g]) for g in range(drawn.n_grids)], object
    )
    homes = site.shapes[site.households > 0]
    xy = moved_into(site.polygon, inner_points(homes), homes)
    beyond = ~shapely.contains_xy(site.polygon, inner_points(homes))  # it may only touch a tail
    homes[beyond] = shapely.buffer(shapely.points(xy[beyond]), 2 * _INSIDE_M)
    spared = site.shapes[spared_buildings(site, np.arange(len(site.shapes)))]
    houses = shapely.STRtree(shapely.buffer(spared, -_INSIDE_M))
    hard = shapely.STRtree(shapely.linestrings(blocks.segments[blocks.hard]))
    return _Drawn(grids, division.n_grids, shapely.STRtree(homes), placed(homes), houses, hard)


def _given(state: _Drawn, grid: int, kind: _Kind) -> list[tuple[list[Geometry], list[_Piece]]]:
    """Return cuts and pieces of all tails of one kind that a grid gives away."""
    before = state.grids.copy()
    found = [_shared_out(state, grid, tail) for tail in _tails(state, grid, kind)]
    if kind.cures and _rough(state.grids[grid]) * kind.below > 1:
        state.grids[:] = before  # a fault that stays is not worth a border that is on no line
        return []
    return [shared for shared in found if shared is not None]


def _tails(state: _Drawn, grid: int, kind: _Kind) -> list[Geometry]:
    """Return narrow long parts of a grid where nobody lives, longest first."""
    parts = empty_narrow_parts(state.grids[grid], state.corners, width_m=kind.width_m)
    parts = parts[shapely.area(parts) > _THREAD_M * kind.length_m]
    parts = parts[shapely.length(parts) > 2 * kind.length_m]
    inner = shapely.buffer(parts, -_INSIDE_M)
    lived_in, _ = state.homes.query(inner, predicate="intersects")
    parts = np.delete(parts, np.unique(lived_in))
    return sorted(parts, key=lambda part: (-round(part.length, 2), *part.bounds))


def _shared_out(
    state: _Drawn, grid: int, tail: Geometry
) -> tuple[list[Geometry], list[_Piece]] | None:
    """Return cuts and pieces of a tail, None where nobody gains by them."""
    near = [
        g
        for g in range(len(state.grids))
        if g != grid and state.grids[g].dwithin(tail, _TOUCH_M) and _common(state, g, tail) > 0
    ]
    if not near:
        return None
    rim = shapely.boundary(state.grids[grid])
    inner = shapely.line_merge(shapely.difference(tail.boundary, rim.buffer(_TOUCH_M)))
    necks = shapely.get_parts(inner)
    ways = [_ends(line) for line in necks[shapely.length(necks) > _TOUCH_M]]
    if not all(way.length > _TOUCH_M and _is_clear(state, way) for way in ways):
        return None
    ways += [way for way in _between(state, near, tail) if _is_clear(state, way)]
    cuts = [_longer(way) for way in ways]
    given = []
    for part in _cut_up(tail, cuts):
        goal = _behind(state, near, part)
        if goal >= 0:
            beyond = shapely.buffer(part, _REACH_M, join_style="mitre")
            beyond = shapely.intersection(beyond, state.grids[goal])
            given.append(_Piece(part, goal, shapely.union(part, beyond)))
    return (cuts, given) if _take(state, grid, given) else None


def _is_clear(state: _Drawn, way: Geometry) -> bool:
    """Return whether a way cuts no building."""
    return not len(state.houses.query(way, predicate="intersects"))


def _common(state: _Drawn, grid: int, part: Geometry) -> float:
    """Return metres of common border, those of a hard barrier less, as blocks count them."""
    line = shapely.intersection(shapely.boundary(state.grids[grid]), part.buffer(_TOUCH_M))
    hard = state.hard.geometries[state.hard.query(line, predicate="dwithin", distance=_REACH_M)]
    free = shapely.difference(line, shapely.union_all(shapely.buffer(hard, _REACH_M)))
    return float(free.length + OVER_HARD * (line.length - free.length))


def _ends(line: Geometry) -> Geometry:
    """Return the straight way between the ends of a line."""
    return shapely.LineString(shapely.get_coordinates(line)[[0, -1]])


def _longer(way: Geometry) -> Geometry:
    """Return a way a little longer at both ends, so that it meets the lines as they were."""
    ends = shapely.get_coordinates(way)
    step = ends[1] - ends[0]
    more = step * _REACH_M / max(float(np.hypot(*step)), 1e-9)
    return shapely.LineString([ends[0] - more, ends[1] + more])


def _between(state: _Drawn, near: list[int], tail: Geometry) -> list[Geometry]:
    """Return ways straight across a tail where the grid behind it changes."""
    others = [shapely.buffer(state.grids[g], _TOUCH_M) for g in near]
    behind = shapely.union_all([shapely.boundary(state.grids[g]) for g in near])
    far = shapely.difference(tail.boundary, behind.buffer(1.0))
    if far.is_empty:
        return []
    ways = []
    for i, one in enumerate(others):
        for other in others[i + 1 :]:
            meet = shapely.intersection(shapely.intersection(one, other), tail)
            for spot in shapely.get_parts(meet):
                way = shapely.shortest_line(spot.centroid, far)
                if way is not None and 1.0 < way.length < 2 * _TAILS[0].width_m:
                    ways.append(way)
    return ways


def _cut_up(tail: Geometry, cuts: list[Geometry]) -> list[Geometry]:
    """Return the parts of a tail between its cuts."""
    lines = shapely.union_all([tail.boundary, *cuts], grid_size=NODING_GRID_M)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    inside = [face for face in faces if tail.contains(face.point_on_surface())]
    return sorted(inside, key=lambda face: face.bounds)


def _behind(state: _Drawn, near: list[int], part: Geometry) -> int:
    """Return the grid that a piece lies along, −1 for none."""
    metres = [_common(state, g, part) for g in near]
    best = int(np.argmax(metres))
    return near[best] if metres[best] > 1.0 else -1


def _take(state: _Drawn, grid: int, given: list[_Piece]) -> bool:
    """Give pieces away, where that is fairer for all grids concerned, taken together."""
    if not given:
        return False
    touched = sorted({grid, *(piece.grid for piece in given)})
    after = {g: state.grids[g] for g in touched}
    after[grid] = _closed(
        shapely.difference(after[grid], shapely.union_all([p.shape for p in given]))
    )
    for g in touched:
        if g != grid:
            mine = [piece.shape for piece in given if piece.grid == g]
            after[g] = _closed(shapely.union_all([after[g], *mine]))
    if any(
        shapely.get_num_geometries(after[g]) > shapely.get_num_geometries(state.grids[g])
        for g in touched
    ):
        return False
    rough = {g: (_rough(state.grids[g]), _rough(after[g])) for g in touched if g < state.n_basic}
    if sum(old - new for old, new in rough.values()) < _GAIN:
        return False
    for g in touched:
        state.grids[g] = after[g]
    return True


def _closed(shape: Geometry) -> Geometry:
    """Return a polygon without the hairs and gaps that cutting left."""
    shape = shapely.buffer(shape, -2 * _TOUCH_M, join_style="mitre")
    return shapely.buffer(
        shapely.buffer(shape, 4 * _TOUCH_M, join_style="mitre"), -2 * _TOUCH_M, join_style="mitre"
    )


def _rough(shape: Geometry) -> float:
    """Return the squared outline over that of a circle of the same area."""
    return float(shape.length**2 / (4 * np.pi * max(shape.area, 1e-9)))


def _areas(
    blocks: Blocks, origin: NDArray[np.int64], n_before: int, n_pieces: int
) -> NDArray[np.float64]:
    """Return the ground that became a block for each piece, square metres."""
    piece = origin[blocks.block] - n_before
    own = piece >= 0
    area = np.bincount(piece[own], shapely.area(blocks.faces[own]), n_pieces)
    return area.astype(np.float64)


def _parted(
    site: Site,
    blocks: Blocks,
    division: Division,
    cuts: list[Geometry],
    pieces: list[_Piece],
    rules: Rules,
) -> tuple[Blocks, Division] | None:
    """Return blocks and division where each piece is a block of the grid it goes to."""
    ground = np.array([piece.shape for piece in pieces], dtype=object)
    lines = np.array(cuts, dtype=object)
    new, origin = part_off(site, blocks, lines, ground)
    lost = _areas(new, origin, blocks.n_blocks, len(pieces)) < _HELD_SHARE * shapely.area(ground)
    if lost.any():  # beside borders that run through a block, where no line is
        led_on = np.array([piece.led_on for piece in pieces], dtype=object)
        ground = np.where(lost, led_on, ground)
        lines = np.append(lines, shapely.get_parts(shapely.boundary(led_on[lost])))
        new, origin = part_off(site, blocks, lines, ground)
    old = division.atoms
    cut = np.flatnonzero(np.isin(origin, old.plots.cut))
    atoms = build_atoms(site, new, cut=cut, options=rules.fabric, prices=rules.borders)
    owners = np.flatnonzero(blocks.dedicated >= 0)
    goal = np.array([piece.grid for piece in pieces])
    is_basic = goal < division.n_grids
    goal[~is_basic] = -2 - owners[goal[~is_basic] - division.n_grids]
    by_block = np.append(np.append(division.labels, -1)[old.of_block], goal)
    labels = np.full(atoms.n_atoms, -1)
    whole = atoms.of_block >= 0
    labels[atoms.of_block[whole]] = by_block[origin[whole]]
    plotted = np.flatnonzero((atoms.plots.building >= 0) & (old.of_building >= 0))
    labels[atoms.of_building[plotted]] = division.labels[old.of_building[plotted]]
    number = np.full(blocks.n_blocks + len(pieces), -1)
    number[origin] = np.arange(len(origin))
    joined = labels <= -2
    labels[joined] = -2 - number[-2 - labels[joined]]
    if (labels == -1).any():
        return None
    return new, replace(division, atoms=atoms, labels=labels)
