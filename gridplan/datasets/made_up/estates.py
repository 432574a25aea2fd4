"""Gated estates (小区) and the grounds of institutions, each on one plot of land."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from shapely import Polygon

from gridplan.datasets.made_up.land import largest_part
from gridplan.datasets.made_up.plane import rectangles, turned
from gridplan.datasets.made_up.rows import CAMPUS, Style, pack_rows

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray
    from shapely import Geometry

    from gridplan.datasets.made_up.collection import Parts
    from gridplan.datasets.made_up.plane import Floats
    from gridplan.datasets.made_up.rows import Rows

_SHOP_STRIP_M = 13.0
_WALL_TO_HOUSE_M = 9.0
_LANE_OFFSET_M = 4.5
_LEAST_GROUNDS_M2 = 1000.0
_SHORTEST_SPINE_M = 15.0
_BEYOND_M = 4.0  # lanes end this far beyond the row, inside the wall


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """One face of the ground plan, ready to be built on.

    Parameters
    ----------
    face
        Up to the middle of the streets around it.
    land
        What may be built on.
    frontage
        The streets around it, on which gates and shops may open.
    turn_rad
        Direction of the rows.
    """

    face: Polygon
    land: Polygon
    frontage: Geometry
    turn_rad: float

    def to_local(self, geometry: Any) -> Any:  # noqa: ANN401
        """Return geometries with the rows along x."""
        return shapely.transform(geometry, lambda xy: turned(xy - self._middle, -self.turn_rad))

    def to_world(self, geometry: Any) -> Any:  # noqa: ANN401
        """Return local geometries in metric coordinates, rounded to the centimetre."""
        return shapely.transform(geometry, lambda xy: np.round(self.place(xy), 2))

    def place(self, points: Floats) -> Floats:
        """Return local points in metric coordinates."""
        return turned(points, self.turn_rad) + self._middle

    @property
    def _middle(self) -> Floats:
        centre = shapely.centroid(self.land)
        return np.array([shapely.get_x(centre), shapely.get_y(centre)])


def build_estate(
    parts: Parts,
    site: Site,
    style: Style,
    rng: Generator,
    *,
    name: str,
    compound_id: str,
    is_counted: bool = True,
) -> int:
    """Build a walled estate with rows of houses, lanes, gates and shops outside.

    Parameters
    ----------
    parts
        Receives the rows.
    site
        Where.
    style
        What kind of houses.
    rng
        Source of randomness.
    name, compound_id
        Of the compound.
    is_counted
        Whether household counts are known.

    Returns
    -------
    int
        Households of the estate.
    """
    outline = inset(site.land, _SHOP_STRIP_M)
    estate = site.to_local(outline)
    inner = inset(estate, _WALL_TO_HOUSE_M)
    spines = _spines(inner, rng)
    rows = pack_rows(inner, style, spines, rng)
    rows = _with_garden(rows, rng)
    houses, households = _add_houses(
        parts, site, style, rows, rng, compound_id, is_counted=is_counted
    )
    if not len(houses):
        return 0
    lanes, gates = _lanes(site, inner, rows, spines, style.depth_m)
    lanes = _add_lanes(parts, site, lanes, houses)
    add_wall(parts, outline, shapely.points(site.place(gates)))
    parts.add("compounds", np.array([rounded(outline)]), compound_id=compound_id, name=name)
    _add_sheds(parts, site, inner, style, rows, rng, compound_id)
    add_shops(parts, site, outline, lanes, rng)
    return households


def build_campus(
    parts: Parts, site: Site, kind: str, rng: Generator, *, share: float = 0.55
) -> Polygon:
    """Build the grounds of an institution and return their outline, empty where too small.

    Parameters
    ----------
    parts
        Receives buildings, lanes and walls.
    site
        Where.
    kind
        Key of `CAMPUS`.
    rng
        Source of randomness.
    share
        Part of the grounds, from the north, that is built up; the rest is yards
        and sports fields.
    """
    style = CAMPUS[kind]
    outline = inset(site.land, 1.5)
    if shapely.area(outline) < _LEAST_GROUNDS_M2:
        return Polygon()
    local = site.to_local(outline)
    west, south, east, north = shapely.bounds(local)
    built = shapely.intersection(
        inset(local, 10.0), shapely.box(west, north - share * (north - south), east, north)
    )
    spines = np.array([(west + east) / 2])[: int(east - west > 120)]
    rows = pack_rows(built, style, spines, rng)
    n = len(rows.middle)
    levels = rng.choice(style.levels, n)
    length = rows.units * style.module_m * rng.uniform(0.8, 1.0, n)
    shape = rectangles(
        site.place(rows.middle), length, np.full(n, style.depth_m), np.full(n, site.turn_rad)
    )
    shape, levels = shape[(ok := shapely.contains(outline, shape))], levels[ok]
    area = np.round(shapely.area(shape) * levels)
    parts.add("buildings", shape, households=0, levels=levels, use=style.use, floor_area_m2=area)
    lanes, gates = _lanes(site, inset(local, 10.0), rows, spines, style.depth_m)
    _add_lanes(parts, site, lanes, shape)
    add_wall(parts, outline, shapely.points(site.place(gates)))
    return rounded(outline)


def inset(polygon: Polygon, width_m: float) -> Polygon:
    """Return the largest part of a polygon shrunk by a width, corners kept sharp."""
    shrunk = shapely.buffer(polygon, -width_m, join_style="mitre", mitre_limit=2.0)
    return largest_part(np.array([shrunk]))[0]


def rounded(polygon: Polygon) -> Polygon:
    """Return a polygon rounded to the centimetre."""
    return shapely.transform(polygon, lambda xy: np.round(xy, 2))


def _spines(inner: Polygon, rng: Generator) -> Floats:
    """Return x of the lanes across the rows: none in narrow estates, two in wide ones."""
    west, _, east, _ = shapely.bounds(inner)
    if not np.isfinite(west):
        return np.empty(0)
    n = int(east - west > 125) + int(east - west > 300)
    middle = west + (east - west) * np.arange(1, n + 1) / (n + 1)
    return middle + rng.uniform(-0.08, 0.08) * (east - west)


def _with_garden(rows: Rows, rng: Generator) -> Rows:
    """Leave out the building nearest to the middle of a larger estate."""
    if len(rows.middle) < 9 or rng.random() < 0.35:
        return rows
    centre = rows.middle.mean(axis=0)
    out = np.argmin(((rows.middle - centre) ** 2).sum(axis=1))
    keep = np.arange(len(rows.middle)) != out
    return type(rows)(rows.middle[keep], rows.units[keep], rows.span)


def _add_houses(
    parts: Parts,
    site: Site,
    style: Style,
    rows: Rows,
    rng: Generator,
    compound_id: str,
    *,
    is_counted: bool,
) -> tuple[NDArray[np.object_], int]:
    """Add the dwellings; return their outlines and the sum of their households."""
    n = len(rows.middle)
    shape = rectangles(
        site.place(rows.middle),
        rows.units * style.module_m,
        np.full(n, style.depth_m),
        np.full(n, site.turn_rad),
    )
    levels = rng.choice(style.levels, n)
    lived = levels - (rng.random(n) < 0.08)  # some ground floors are shops
    households = rows.units * lived * style.flats
    inside = shapely.contains(site.land, shape) if n else np.empty(0, dtype=bool)
    shape, households = shape[inside], households[inside]
    names = [f"{i}号楼" for i in range(1, len(shape) + 1)]
    parts.add(
        "buildings",
        shape,
        households=households if is_counted else np.nan,
        levels=levels[inside],
        units=rows.units[inside],
        use=style.use,
        name=names,
        floor_area_m2=np.round(shapely.area(shape) * levels[inside]),
        compound_id=compound_id,
    )
    return shape, int(households.sum())


def _lanes(
    site: Site, inner: Polygon, rows: Rows, spines: Floats, depth_m: float
) -> tuple[NDArray[np.object_], Floats]:
    """Return lanes and gates (points on the way out), local coordinates."""
    if shapely.is_empty(inner):
        return np.empty(0, dtype=object), np.empty((0, 2))
    face, frontage = site.to_local(site.face), site.to_local(site.frontage)
    _, south, _, north = shapely.bounds(inner)
    lane_y = rows.span[:, 2] + depth_m / 2 + _LANE_OFFSET_M
    ways, gates = [], []
    for x in spines:
        course = shapely.intersection(inner, shapely.linestrings([[x, south], [x, north]]))
        if shapely.length(course) < _SHORTEST_SPINE_M:
            continue
        ends = shapely.get_coordinates(course)[[0, -1]]
        way, found = _way_out(ends[np.argsort(ends[:, 1])], face, frontage)
        ways.append(way)
        gates += found
    for row, (start, end, _) in enumerate(rows.span):
        way = np.array([[start - _BEYOND_M, lane_y[row]], [end + _BEYOND_M, lane_y[row]]])
        if row == len(rows.span) // 2:
            way, found = _way_out(way, face, frontage, only_last=bool(gates))
            gates += found
        ways.append(way)
    for side in (0, 1):
        beyond = _BEYOND_M if side else -_BEYOND_M
        corners = np.column_stack([rows.span[:, side] + beyond, lane_y])
        ways += list(np.stack([corners[:-1], corners[1:]], axis=1))
    return shapely.linestrings(np.array(ways).reshape(-1, 2, 2)), np.array(gates).reshape(-1, 2)


def _add_lanes(
    parts: Parts, site: Site, lanes: NDArray[np.object_], houses: NDArray[np.object_]
) -> NDArray[np.object_]:
    """Add the lanes that run through no house; return them."""
    lanes = site.to_world(lanes)
    blocked, _ = shapely.STRtree(houses).query(lanes, predicate="intersects")
    lanes = np.delete(lanes, np.unique(blocked))
    parts.add("streets", lanes, **{"class": "service"})
    return lanes


def _way_out(
    ends: Floats,
    face: Polygon,
    frontage: Geometry,
    *,
    only_last: bool = False,
) -> tuple[Floats, list[Floats]]:
    """Lead both ends of a lane on to the street; return lane and points outside."""
    way = ends.copy()
    course = (way[1] - way[0]) / np.linalg.norm(way[1] - way[0])
    gates = []
    for end, sign in ((0, -1.0), (1, 1.0)):
        if only_last and end == 0:
            continue
        ray = shapely.linestrings([way[end], way[end] + sign * 120.0 * course])
        inside = shapely.get_coordinates(shapely.intersection(face, ray))
        if not len(inside):
            continue
        tip = inside[1]  # where the ray leaves the face for the first time
        if shapely.dwithin(frontage, shapely.points(tip), 1.5):
            gates.append(tip)
            way[end] = tip
    return way, gates


def add_wall(parts: Parts, outline: Polygon, gates: NDArray[np.object_]) -> None:
    """Add the wall around an outline, open by 9 m towards each gate."""
    ring = shapely.get_exterior_ring(rounded(outline))
    nearest = shapely.line_interpolate_point(ring, shapely.line_locate_point(ring, gates))
    opening = shapely.union_all(shapely.buffer(nearest, 4.5))
    pieces = shapely.get_parts(shapely.line_merge(shapely.difference(ring, opening)))
    parts.add("barriers", pieces, kind="wall", crossable=True)


def _add_sheds(
    parts: Parts,
    site: Site,
    inner: Polygon,
    style: Style,
    rows: Rows,
    rng: Generator,
    compound_id: str,
) -> None:
    """Add bicycle sheds south of some slabs: no households."""
    if style.levels[0] > 6:
        return
    some = rows.middle[rng.random(len(rows.middle)) < 0.3]
    at = some - np.array([0.0, style.depth_m / 2 + 4.0])
    n = len(at)
    shape = rectangles(
        site.place(at), rng.uniform(9, 18, n), np.full(n, 3.5), np.full(n, site.turn_rad)
    )
    shape = shape[shapely.contains(site.to_world(inner), shape)]
    parts.add("buildings", shape, households=0, levels=1, use="shed", compound_id=compound_id)


def add_shops(
    parts: Parts,
    site: Site,
    outline: Polygon,
    lanes: NDArray[np.object_],
    rng: Generator,
    *,
    keep: float = 0.75,
) -> None:
    """Line the streets around an estate with low shops: no households.

    Parameters
    ----------
    parts, site
        Where to.
    outline
        Of the estate behind the shops.
    lanes
        What the shops must leave open.
    rng
        Source of randomness.
    keep
        Share of the frontage that is built up.
    """
    ring = shapely.get_exterior_ring(inset(site.land, 6.0))
    length = rng.uniform(13, 42, int(shapely.length(ring) // 20) + 1)
    at = np.cumsum(length + rng.uniform(1.5, 7.0, len(length))) - length / 2
    fits = (at + length / 2 < shapely.length(ring)) & (rng.random(len(at)) < keep)
    at, length = at[fits], length[fits]
    middle, ahead = (
        shapely.get_coordinates(shapely.line_interpolate_point(ring, s)) for s in (at, at + 3.0)
    )
    course = ahead - middle
    shape = rectangles(
        middle, length, rng.uniform(8, 10, len(at)), np.arctan2(course[:, 1], course[:, 0])
    )
    open_way = shapely.buffer(shapely.union_all(lanes), 5.0)
    good = (
        shapely.contains(site.land, shape)
        & ~shapely.intersects(outline, shape)
        & ~shapely.intersects(open_way, shape)
        & shapely.dwithin(site.frontage, shapely.points(middle), 34.0)
    )
    levels = rng.integers(1, 4, len(at))[good]
    parts.add("buildings", shape[good], households=0, levels=levels, use="retail")
