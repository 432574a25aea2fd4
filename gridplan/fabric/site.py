"""`Site`: one community as plain arrays of geometries, ready to be cut."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.errors import InputError, first_ids
from gridplan.schema import HOLD

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

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
_HELD = {MUST: MUST, "必须": MUST, NEVER: NEVER, "禁止": NEVER}
# A footprint larger than this is no building.
_LARGE_M2 = 30_000.0
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
    of_compound = _by_community(
        shapely.STRtree(compounds).query(ground, predicate="intersects"), ground
    )
    of_building = _by_community((home, np.arange(len(home))), ground)
    buildings = _near(_geometries(layers.buildings), of_building, home, ground)
    buildings = _as_houses(buildings, households, of_building, home)
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


def _as_houses(
    shapes: NDArray[np.object_],
    households: NDArray[np.int64],
    members: list[NDArray[np.int64]],
    home: NDArray[np.int64],
) -> NDArray[np.object_]:
    """Return buildings after each point in a house that is lived in took its footprint.

    No border parts the two then: the ground of the house goes to one grid as a whole.
    """
    size, area = shapely.get_dimensions(shapes), shapely.area(shapes)
    lived_in = (households > 0) & (home >= 0)
    point, house = lived_in & (size == 0), lived_in & (size == 2) & (area < _LARGE_M2)
    shapes = shapes.copy()
    for i in np.intersect1d(home[point], home[house]):  # few: both kinds in one community
        points, houses = members[i][point[members[i]]], members[i][house[members[i]]]
        at, by = shapely.STRtree(shapes[houses]).query(shapes[points], predicate="intersects")
        middle = shapely.get_coordinates(shapely.centroid(shapes[houses[by]]))
        # The smallest comes last and stays; by place, as the order of rows must not matter.
        order = np.lexsort([*middle.T, -area[houses[by]]])
        shapes[points[at[order]]] = shapes[houses[by[order]]]
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
    streets = layers.streets[~layers.streets["class"].isin(options.ignored_streets)]
    streets = streets[~_underground(streets) & (held(streets) != NEVER)]
    kinds = streets["class"]
    street_class = np.full(len(streets), STREET, np.int8)
    street_class[kinds.isin(options.main_roads)] = MAIN_ROAD
    street_class[kinds.isin(options.minor_streets)] = MINOR_STREET
    barriers = layers.barriers[~_underground(layers.barriers) & (held(layers.barriers) != NEVER)]
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
    line_class = np.concatenate([street_class, barrier_class])
    must = [held(layer) == MUST for layer in (streets, barriers)]
    is_hard = np.concatenate([must[0], hard.astype(bool) | must[1]])
    return lines, line_class[source], is_hard[source]


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
    if HOLD not in lines:
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
    shapes = site.shapes[buildings]
    small = shapely.area(shapes) < _LARGE_M2
    return buildings[small & (shapely.get_dimensions(shapes) == 2)]
