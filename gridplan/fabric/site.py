"""`Site`: one community as plain arrays of geometries, ready to be cut."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject, transformer
from gridplan.errors import InputError, first_ids
from gridplan.fabric.footprints import are_parcels, as_houses
from gridplan.geometry.arrays import starts
from gridplan.geometry.straight_pieces import GRID_DEG, point_keys, straight_pieces
from gridplan.schema import DRAWN, HOLD

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pyproj import CRS
    from shapely import Geometry

    from gridplan.fabric.institutions import Dedicated
    from gridplan.layers import Layers
    from gridplan.rules import FabricOptions

# What a border runs along, best first; the names are the prices in `rules.BorderRules`.
BORDER_CLASSES = (
    "barrier",
    "main_road",
    "street",
    "minor_street",
    "wall",
    "outline",
    "plot",
    "compound_plot",
)
BARRIER, MAIN_ROAD, STREET, MINOR_STREET, WALL, OUTLINE, PLOT, COMPOUND_PLOT = range(8)


# What a line says of borders, and other words for it.
MUST, NEVER = "must", "never"
_HELD = {
    **dict.fromkeys((MUST, "required", "必须", "必须划界", "须划界", "应划界"), MUST),
    **dict.fromkeys((NEVER, "forbidden", "禁止", "禁止划界", "不得", "不得划界", "严禁"), NEVER),
}
# A border this near to a line, and as straight along it (cosine), runs along it.
BESIDE_M, _ALONG = 10.0, 0.8
# Held lines are looked at in pieces of this length.
_HELD_STEP_M = 5.0
# By how much rounding moves a corner, and some.
_MOVED_DEG = 4 * GRID_DEG
# What lies further than this from a community cannot matter to it.
NEAR_M = 30.0


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """The work order for one community; metres throughout.

    Parameters
    ----------
    community_id
        Its id.
    polygon, lonlat
        Polygon or multi-polygon of the community; the same in degrees, from
        `coverage.cover_communities`, None where it is too thin to have ground.
    lines, line_class, line_hard
        Line strings that may bound a block, their class (`BORDER_CLASSES`, int8)
        and whether a grid should not cross them; all of shape ``(n_lines,)``.
    shapes, households
        Buildings of the community (polygons or points) and their households,
        int64, shape ``(n_buildings,)``.
    compounds
        Polygons of gated estates.
    institutions
        Polygons, or points standing for the block that holds them, that are to
        have a grid of their own; largest first.
    institution_limit
        Most resident households the ground of each institution may have.
    building_rows, institution_rows
        Positions of `shapes` and `institutions` in their layers.
    pins
        Group of each building, int64, shape ``(n_buildings,)``, −1 for none: one group
        is in one grid, two groups are in two; of length 0 where nobody asks for that.
    n_parts
        Number of basic grids asked for; 0 leaves it to the search, −1 asks for as few as
        the bounds allow.
    work
        What work each building is, then what of it has a bound in a grid, shape
        ``(n_buildings, 1 + n)``; of length 0 where nobody asks for that.
    must, never
        Line strings along which a border between grids has to run, and along which none may.
    parcel
        Which buildings are none, and may be cut (`footprints.are_parcels`).
    """

    community_id: str
    polygon: Any
    lonlat: Any
    lines: NDArray[np.object_]
    line_class: NDArray[np.int8]
    line_hard: NDArray[np.bool_]
    shapes: NDArray[np.object_]
    households: NDArray[np.int64]
    compounds: NDArray[np.object_]
    institutions: NDArray[np.object_]
    institution_limit: NDArray[np.float64]
    building_rows: NDArray[np.int64]
    institution_rows: NDArray[np.int64]
    pins: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    n_parts: int = 0
    work: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 1)))
    must: NDArray[np.object_] = field(default_factory=lambda: np.zeros(0, object))
    never: NDArray[np.object_] = field(default_factory=lambda: np.zeros(0, object))
    parcel: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, bool))


def make_sites(
    layers: Layers,
    dedicated: Dedicated,
    lonlat: NDArray[np.object_],
    *,
    options: FabricOptions,
) -> list[Site]:
    """Share out the layers of a city among its communities.

    Parameters
    ----------
    layers
        The city; metres.
    dedicated
        Institutions that get a grid of their own.
    lonlat
        The communities in degrees, from `coverage.cover_communities`.
    options
        Classes of streets and kinds of barriers.

    Returns
    -------
    list of Site
        In the order of ``layers.communities``.
    """
    home = layers.communities.index.get_indexer(layers.buildings["community_id"])
    return share_out(
        layers,
        layers.communities.index.to_numpy(object),
        _geometries(layers.communities),
        lonlat,
        home,
        dedicated,
        options=options,
    )


def with_ground(sites: list[Site], lonlat: NDArray[np.object_], crs: CRS) -> list[Site]:
    """Return sites with their ground in degrees, `lonlat`; metres are in `crs`.

    Parts a hair apart may be one piece of ground in degrees, a hole so narrow none, and a gap
    shorter than it was: then they are so in metres.
    """
    polygons = np.array([site.polygon for site in sites], dtype=object)
    here = np.flatnonzero(~shapely.is_missing(lonlat))
    met = here[_lack_corners(polygons[here], lonlat[here], crs)]
    met = np.union1d(
        met, [i for i in here if _n_rings(lonlat[i]) != _n_rings(polygons[i])]
    ).astype(np.int64)
    polygons[met] = reproject(lonlat[met], WGS84, crs)
    return [
        replace(site, lonlat=one, polygon=polygon)
        for site, one, polygon in zip(sites, lonlat, polygons, strict=True)
    ]


def _lack_corners(
    polygons: NDArray[np.object_], lonlat: NDArray[np.object_], crs: CRS
) -> NDArray[np.bool_]:
    """Return which grounds have no border where a corner of their polygon was."""
    xy, owner = shapely.get_coordinates(polygons, return_index=True)
    corners = np.column_stack(transformer(crs, WGS84).transform(*xy.T))
    there, of = shapely.get_coordinates(lonlat, return_index=True)
    keys = np.concatenate([point_keys(corners), point_keys(there)])
    place = np.unique(keys, return_inverse=True)[1] * len(lonlat) + np.append(owner, of)
    kept = np.isin(place[: len(corners)], place[len(corners) :])
    corners, owner = corners[~kept], owner[~kept]
    border = shapely.boundary(lonlat)
    shapely.prepare(border[np.unique(owner)])
    gone = ~shapely.dwithin(border[owner], shapely.points(corners), _MOVED_DEG)
    lacks = np.zeros(len(polygons), bool)
    lacks[owner[gone]] = True
    return lacks


def _n_rings(ground: Geometry) -> tuple[int, int]:
    """Return the parts of a ground, and all its rings."""
    parts = shapely.get_parts(ground)
    return len(parts), int(shapely.get_num_interior_rings(parts).sum())


def share_out(
    layers: Layers,
    ids: NDArray[np.object_],
    ground: NDArray[np.object_],
    lonlat: NDArray[np.object_],
    home: NDArray[np.int64],
    dedicated: Dedicated | None = None,
    *,
    options: FabricOptions,
) -> list[Site]:
    """Share out the layers of a city among areas of any kind.

    Parameters
    ----------
    layers
        The city; metres.
    ids
        Of each area; decides the seed of a search in it.
    ground, lonlat
        The areas as polygons, in metres and in degrees.
    home
        Area of each building, −1 for none; shape ``(n_buildings,)``.
    dedicated
        Institutions that get a grid of their own, by area; none when not given.
    options
        Classes of streets and kinds of barriers.
    """
    lines, line_class, hard = border_lines(layers, options)
    compounds = _geometries(layers.compounds)
    households = layers.buildings["households"].to_numpy(np.int64)
    none = np.zeros(0, np.int64)
    rows = none if dedicated is None else dedicated.rows
    community = none if dedicated is None else dedicated.community
    limit = np.zeros(0) if dedicated is None else dedicated.limit
    institutions = _geometries(layers.institutions)[rows]
    of_line = _by_community(shapely.STRtree(lines).query(ground, predicate="intersects"), ground)
    must, never = (held_lines(layers, word)[0] for word in (MUST, NEVER))
    of_must, of_never = (
        _by_community(shapely.STRtree(some).query(ground, predicate="intersects"), ground)
        for some in (must, never)
    )
    of_compound = _by_community(
        shapely.STRtree(compounds).query(ground, predicate="intersects"), ground
    )
    of_building = _by_community((home, np.arange(len(home))), ground)
    buildings = _geometries(layers.buildings)
    parcel = are_parcels(buildings, households, lines[np.isin(line_class, (MAIN_ROAD, STREET))])
    buildings = _near(buildings, of_building, home, ground)
    buildings = as_houses(buildings, households, of_building, home, ground, parcel)
    of_institution = _by_community((community, np.arange(len(institutions))), ground)
    return [
        Site(
            str(area_id),
            ground[i],
            lonlat[i],
            lines[of_line[i]],
            line_class[of_line[i]],
            hard[of_line[i]],
            buildings[of_building[i]],
            households[of_building[i]],
            compounds[of_compound[i]],
            institutions[of_institution[i]],
            limit[of_institution[i]],
            of_building[i],
            rows[of_institution[i]],
            must=must[of_must[i]],
            never=never[of_never[i]],
            parcel=parcel[of_building[i]],
        )
        for i, area_id in enumerate(ids)
    ]


def _near(
    shapes: NDArray[np.object_],
    members: list[NDArray[np.int64]],
    home: NDArray[np.int64],
    ground: NDArray[np.object_],
) -> NDArray[np.object_]:
    """Return buildings clipped to the surroundings of their community.

    A parcel of all streets of a city would be carried through every step otherwise.
    """
    if not len(ground):
        return shapes
    around = shapely.bounds(ground) + np.array([-1, -1, 1, 1]) * NEAR_M
    box, room = shapely.bounds(shapes), around[home]
    beyond = (box[:, :2] < room[:, :2]).any(axis=1) | (box[:, 2:] > room[:, 2:]).any(axis=1)
    for i in np.unique(home[beyond & (home >= 0)]):  # few
        rows = members[i][beyond[members[i]]]
        clipped = shapely.clip_by_rect(shapes[rows], *around[i])
        shapes[rows] = np.where(shapely.is_empty(clipped), shapes[rows], clipped)
    return shapes


def _geometries(layer: GeoDataFrame) -> NDArray[np.object_]:
    """Return the geometries of a layer as a plain array, safe to write to."""
    return np.array(layer.geometry.array, dtype=object)


def _by_community(
    pairs: tuple[NDArray[np.int64], NDArray[np.int64]] | NDArray[np.int64],
    ground: NDArray[np.object_],
) -> list[NDArray[np.int64]]:
    """Return the sorted second members of the pairs, by first member."""
    community, member = pairs
    order = np.lexsort([member, community])
    bounds = np.searchsorted(community[order], np.arange(len(ground) + 1))
    member = member[order]
    return [member[a:b] for a, b in pairwise(bounds)]


def border_lines(
    layers: Layers, options: FabricOptions
) -> tuple[NDArray[np.object_], NDArray[np.int8], NDArray[np.bool_]]:
    """Return all line strings that may bound a block, their class and their hardness."""
    # A line that must be a border is one, whatever its class and wherever it runs.
    hold = held(layers.streets)
    usable = ~layers.streets["class"].isin(options.ignored_streets) & ~_underground(layers.streets)
    streets = layers.streets[(usable & (hold != NEVER)) | (hold == MUST)]
    kinds = streets["class"]
    street_class = np.full(len(streets), STREET, np.int8)
    street_class[kinds.isin(options.main_roads)] = MAIN_ROAD
    street_class[kinds.isin(options.minor_streets)] = MINOR_STREET
    hold = held(layers.barriers)
    usable = ~_underground(layers.barriers) & (hold != NEVER)
    barriers = layers.barriers[usable | (hold == MUST)]
    shapes = _geometries(barriers)
    flat = shapely.get_dimensions(shapes) == 2
    shapes[flat] = shapely.boundary(shapes[flat])
    told = barriers["crossable"].astype("boolean")
    by_kind = barriers["kind"].isin(options.hard_barriers).to_numpy(bool)
    hard = np.where(told.isna(), by_kind, ~told.fillna(value=False).to_numpy(bool))
    lines, source = shapely.get_parts(
        np.concatenate([_geometries(streets), shapes]), return_index=True
    )
    is_wall = barriers["kind"].isin(options.walls).to_numpy(bool)
    barrier_class = np.where(is_wall, WALL, BARRIER).astype(np.int8)
    barrier_class[(barriers["kind"] == DRAWN).to_numpy(bool)] = OUTLINE
    line_class = np.concatenate([street_class, barrier_class])
    must = np.concatenate([held(layer) == MUST for layer in (streets, barriers)])
    is_hard = must | np.concatenate([np.zeros(len(streets), bool), hard.astype(bool)])
    held_rows = np.flatnonzero(must[source])
    more, row = _led_on(lines, held_rows, _geometries(layers.communities))
    source = np.concatenate([source, source[row]])
    return np.concatenate([lines, more]), line_class[source], is_hard[source]


def _led_on(
    lines: NDArray[np.object_], rows: NDArray[np.int64], ground: NDArray[np.object_]
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return the ways from the ends of some lines to what they stop just short of.

    Nobody draws a border to the centimetre. An end that meets another line, or has none
    near it, stays as it is.
    """
    if not len(rows):
        return lines[:0], rows
    ends = shapely.get_point(np.repeat(lines[rows], 2), np.tile([0, -1], len(rows)))
    goals = np.concatenate([lines, shapely.boundary(ground)])
    end, goal = shapely.STRtree(goals).query(ends, predicate="dwithin", distance=BESIDE_M)
    own = rows[end // 2] == goal
    end, goal = end[~own], goal[~own]
    gap = shapely.distance(ends[end], goals[goal])
    order = np.lexsort([goal, gap, end])
    order = order[starts(end[order])]
    order = order[gap[order] > 0]
    return shapely.shortest_line(ends[end[order]], goals[goal[order]]), rows[end[order] // 2]


def held(lines: GeoDataFrame) -> NDArray[np.object_]:
    """Return where a border must run or never may: `MUST`, `NEVER` or an empty text.

    Parameters
    ----------
    lines
        Streets or barriers; their column ``hold`` may be missing.

    Raises
    ------
    InputError
        If a cell says neither.
    """
    if HOLD not in lines or lines[HOLD].isna().all():  # as good as always
        return np.full(len(lines), "", dtype=object)
    text = lines[HOLD].astype(object).where(lines[HOLD].notna(), "").astype(str)
    text = text.str.strip().str.lower()
    word = text.map({"": "", **_HELD}).astype(object)
    unknown = word.isna().to_numpy()
    if unknown.any():
        msg = (
            f"{HOLD} of {lines.index.name} {first_ids(lines.index[unknown])} is neither "
            f"must nor never: {', '.join(sorted(set(text[unknown]))[:5])}. "
            "Write must, never, or nothing."
        )
        raise InputError(msg)
    return word.to_numpy(object)


def held_lines(layers: Layers, word: str) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Return the lines that say `MUST` or `NEVER`, as line strings, and the id of each.

    Parameters
    ----------
    layers
        Streets and barriers are looked at; of an area its outline.
    word
        What they say.
    """
    shapes, ids = [], []
    for layer in (layers.streets, layers.barriers):
        rows = layer[held(layer) == word]
        shapes.append(_geometries(rows))
        ids.append(rows.index.to_numpy(object))
    lines = np.concatenate(shapes)
    flat = shapely.get_dimensions(lines) == 2
    lines[flat] = shapely.boundary(lines[flat])
    parts, source = shapely.get_parts(lines, return_index=True)
    return parts, np.concatenate(ids)[source]


def run_along(
    middle: NDArray[np.float64], step: NDArray[np.float64], lines: NDArray[np.object_]
) -> NDArray[np.int64]:
    """Return the line that each piece of border runs along, −1 for none.

    Parameters
    ----------
    middle, step
        Middle of each piece and the way from one end to the other, metres; ``(n, 2)``.
    lines
        Line strings.

    Examples
    --------
    >>> road = shapely.linestrings([[(0, 0), (100, 0)]])
    >>> middle = np.array([[50.0, 3.0], [50.0, 3.0], [50.0, 30.0]])
    >>> run_along(middle, np.array([[8.0, 0.0], [0.0, 8.0], [8.0, 0.0]]), road).tolist()
    [0, -1, -1]
    """
    found = np.full(len(middle), -1)
    if not len(lines) or not len(middle):
        return found
    piece, line = straight_pieces(shapely.segmentize(lines, _HELD_STEP_M))
    (at, near) = shapely.STRtree(shapely.linestrings(piece)).query(
        shapely.points(middle), predicate="dwithin", distance=BESIDE_M
    )
    way = piece[near, 1] - piece[near, 0]
    both = np.hypot(*way.T) * np.hypot(*step[at].T)
    along = np.abs((way * step[at]).sum(axis=1)) >= _ALONG * both
    np.maximum.at(found, at[along], line[near[along]])
    return found


def _underground(lines: GeoDataFrame) -> NDArray[np.bool_]:
    """Return which lines run in a tunnel, where nobody can see them."""
    from gridplan.sources.cleaning.values import as_tunnel  # pandas: no worker comes here

    if lines["tunnel"].isna().all():
        return np.zeros(len(lines), bool)
    return as_tunnel(lines["tunnel"])[0].fillna(value=False).to_numpy(bool)


def inner_points(shapes: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return a point inside each polygon (the centroid where that lies inside), or the point.

    Parameters
    ----------
    shapes
        Polygons, multi-polygons or points, shape ``(n,)``.

    Returns
    -------
    ndarray, shape (n, 2)
        The centroid is five times cheaper than a point on the surface and lies
        inside most buildings.
    """
    points = shapely.centroid(shapes)
    outside = ~shapely.contains(shapes, points) & (shapely.get_dimensions(shapes) == 2)
    points[outside] = shapely.point_on_surface(shapes[outside])
    return shapely.get_coordinates(points)


def spared_buildings(site: Site, buildings: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return those of some buildings that a grid border must not cut.

    A footprint of hectares is no building but a parcel: of streets, or a whole estate.
    """
    flat = shapely.get_dimensions(site.shapes[buildings]) == 2
    return buildings[flat & ~site.parcel[buildings]]
