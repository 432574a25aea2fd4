"""Kinds of cities that no chance mutation makes: each function takes one and turns it so.

``python -m tests.fuzz --kind rings_in_rings`` plans cities of one kind, ``--kind all`` of
one after the other. On top comes at most one mutation, so that what is found says what it
is about.
"""

import itertools

import geopandas as gpd
import numpy as np
import shapely
from shapely import LineString, MultiPolygon, Point, box
from shapely.affinity import rotate, translate

from tests.fuzz.cities import CLASSES, CRS, ORIGIN
from tests.fuzz.mutations import _add, _set

STEP_M = 0.05
# CRS and a place in it, metres.
PLACES = {
    "near_the_pole": ("EPSG:32633", (480_000.0, 7_800_000.0)),  # 70 N
    "southern": ("EPSG:32756", (334_000.0, 6_250_000.0)),  # Sydney
    "beside_180": ("EPSG:32660", (666_000.0, 6_655_000.0)),  # 60 N, 179.98 E
    "across_180": ("EPSG:3460", (2_133_050.0, 4_030_000.0)),  # Fiji
    "at_0_0": ("EPSG:32631", (166_000.0, 0.0)),  # Gulf of Guinea
    "southern_west": ("EPSG:31983", (333_000.0, 7_395_000.0)),  # Sao Paulo
    "near_the_southern_pole": ("EPSG:32719", (520_000.0, 3_900_000.0)),  # 55 S
    "far_north": ("EPSG:32633", (513_500.0, 8_683_000.0)),  # Svalbard, 78 N
    "polar_north": ("EPSG:3413", (-243_000.0, -780_000.0)),  # Alert, 82.5 N
    "at_the_pole": ("EPSG:3413", (9_800.0, -4_500.0)),  # 89.9 N
    "polar_south": ("EPSG:3031", (306_000.0, -1_290_000.0)),  # McMurdo, 78 S
    "across_the_equator": ("EPSG:32648", (366_500.0, -150.0)),  # Riau
    "beside_180_west": ("EPSG:32601", (364_800.0, 7_323_500.0)),  # Chukotka
    "beside_180_south": ("EPSG:32701", (182_000.0, 8_140_000.0)),  # Fiji
}


def _without(city, *names):
    for name in names:
        city[name] = city[name].iloc[:0]
    return city


def _blocks(city):
    """Return what streets and communities enclose."""
    lines = [*city["streets"].geometry, *city["communities"].boundary]
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all(lines)]))
    whole = city["communities"].union_all()
    return faces[shapely.contains(whole, shapely.point_on_surface(faces))]


def _communities(city, shapes):
    """Replace the communities."""
    ids = [f"1303020012{i + 1:02d}" for i in range(len(shapes))]
    city["communities"] = gpd.GeoDataFrame({"community_id": ids}, geometry=list(shapes), crs=CRS)
    return city


def _homes(city, shapes, households):
    """Add buildings of some households each."""
    count = np.broadcast_to(np.asarray(households, float), len(shapes))
    return _add(city, "buildings", shapes, households=count)


def streets_only(city, _rng):
    return _without(city, "barriers", "compounds", "institutions")


def barriers_only(city, rng):
    """Let rivers, rails and walls run where the streets ran."""
    shapes = list(city["streets"].geometry)
    city = _without(city, "streets", "barriers", "compounds", "institutions")
    return _add(city, "barriers", shapes, kind=rng.choice(["river", "rail", "wall"], len(shapes)))


def no_lines(city, _rng):
    return _without(city, "streets", "barriers", "compounds", "institutions")


def nothing_but_points(city, _rng):
    city = _without(city, "streets", "barriers", "compounds", "institutions")
    return _set(city, "buildings", city["buildings"].representative_point())


def roundabouts(city, rng):
    """Lay rings around crossings and ends, eights and spirals; no straight street is left."""
    crossings = shapely.get_coordinates(city["streets"].geometry)
    chosen = crossings[rng.random(len(crossings)) < 0.6]
    rings = [Point(xy).buffer(rng.choice([0.5, 8, 35])).boundary for xy in chosen]
    turn = np.linspace(0, rng.uniform(4, 40), 200)[:, None]
    spiral = np.hstack([np.cos(turn), np.sin(turn)]) * turn * rng.uniform(1, 6)
    middle = crossings.mean(axis=0)
    eight = np.hstack([np.sin(turn), np.sin(2 * turn)]) * rng.uniform(20, 90)
    lines = [*rings, LineString(middle + spiral), LineString(middle + eight)]
    if rng.random() < 0.5:
        city = _without(city, "streets")
    return _add(city, "streets", lines, **{"class": rng.choice(CLASSES, len(lines))})


def five_centimetres_short(city, rng):
    """Draw each street from crossing to crossing, and stop before each."""
    by = rng.choice([0.01, 0.03, STEP_M, 0.06, 0.11])
    parts = shapely.get_parts(shapely.node(shapely.multilinestrings(
        list(shapely.get_parts(city["streets"].geometry.to_numpy())))))  # fmt: skip
    parts = [shapely.ops.substring(p, by, p.length - by) for p in parts if p.length > 4 * by]
    city = _without(city, "streets")
    return _add(city, "streets", parts, **{"class": rng.choice(CLASSES, len(parts))})


def rings_in_rings(city, rng):
    """Put a community into the hole of one, and its exclave into a hole of that one."""
    whole = shapely.convex_hull(city["communities"].union_all())
    size = np.sqrt(whole.area)
    depth = int(rng.integers(2, 5))
    off = [-size * share for share in np.sort(rng.uniform(0.05, 0.4, depth))]
    shapes = [whole] + [whole.buffer(by, join_style="mitre") for by in off]
    if rng.random() < 0.5:  # round holes
        shapes[1:] = [
            whole.centroid.buffer(size * s) for s in np.sort(rng.uniform(0.05, 0.45, depth))[::-1]
        ]
    shapes.append(shapely.Polygon())
    rings = [a.difference(b) for a, b in itertools.pairwise(shapes)]
    rings = [ring for ring in rings if ring.area > 0]
    if rng.random() < 0.7:  # two communities that lie in each other
        return _communities(city, [shapely.union_all(rings[::2]), shapely.union_all(rings[1::2])])
    return _communities(city, rings)


def islands(city, rng):
    """Cut the ground into many parts by water and give them to two communities."""
    west, south, east, north = city["communities"].total_bounds
    n = int(rng.integers(4, 25))
    gap = rng.choice([0.002, 0.007, 0.011, 0.02, 0.2, 3.0, 20.0])
    places = rng.uniform([west, south], [east, north], (n, 2))
    cells = shapely.get_parts(
        shapely.voronoi_polygons(
            shapely.multipoints(places), extend_to=box(west, south, east, north)
        )
    )
    cells = shapely.intersection(cells, city["communities"].union_all())
    cells = shapely.buffer(cells, -gap / 2)
    cells = shapely.get_parts(cells)
    cells = cells[shapely.area(cells) > 1]
    of = rng.integers(0, rng.choice([1, 2, 3]), len(cells))
    return _communities(city, [MultiPolygon(list(cells[of == one])) for one in np.unique(of)])


def chessboard(city, rng):
    """Give blocks to two communities like the fields of a chessboard: they meet in points."""
    blocks = _blocks(city)
    middle = shapely.get_coordinates(shapely.centroid(blocks))
    side = np.sqrt(np.median(shapely.area(blocks)))
    of = np.rint((middle - middle.min(axis=0)) / side).sum(axis=1).astype(int) % 2
    if rng.random() < 0.3:
        of = rng.integers(0, 3, len(blocks))
    shapes = [shapely.union_all(blocks[of == one]) for one in np.unique(of)]
    if rng.random() < 0.5:
        shapes = shapes[:1]  # what is left is nobody's
    return _communities(city, shapes)


def two_that_touch(city, rng):
    """Lay communities so that they meet in one point, or all but do."""
    west, south, east, north = city["communities"].total_bounds
    x, y = (west + east) / 2, (south + north) / 2
    off = rng.choice([0.0, 1e-9, 1e-4, 0.01, 0.05, -0.01])
    shapes = [box(west, south, x, y), box(x + off, y + off, east, north)]
    if rng.random() < 0.5:
        turn = rng.uniform(0, 90)
        shapes = [rotate(shape, turn, origin=(x, y)) for shape in shapes]
    return _communities(city, [MultiPolygon(shapes)] if rng.random() < 0.4 else shapes)


def houses_on_borders(city, rng):
    """Set walls, corners and middles of houses exactly on borders and streets."""
    lines = shapely.get_parts([*city["communities"].boundary, *city["streets"].geometry])
    corners = shapely.get_coordinates(lines)
    shapes = []
    for _ in range(int(rng.integers(5, 40))):
        line = lines[rng.integers(len(lines))]
        a, b = (np.array(line.interpolate(d).coords[0]) for d in rng.uniform(0, line.length, 2))
        if rng.random() < 0.4:
            a = corners[rng.integers(len(corners))]
        w, d = rng.uniform(3, 30, 2)
        along = (b - a) / max(np.hypot(*(b - a)), 1e-9)
        across = np.array([-along[1], along[0]])
        start = rng.choice([-d / 2, 0.0, -d])
        corners_of = [(0, 0), (w, 0), (w, d), (0, d)]
        ring = [a + along * u + across * (start + v) for u, v in corners_of]
        shapes.append(Point(a) if rng.random() < 0.2 else shapely.Polygon(ring))
    return _homes(city, shapes, rng.integers(0, 25, len(shapes)))


def great_pile(city, rng):
    """Geocode very many homes to one place, or to two places a hair apart."""
    n = int(rng.integers(20, 300))
    whole = city["communities"].geometry.iloc[0]
    at = whole.representative_point() if rng.random() < 0.6 else whole.boundary.interpolate(33.0)
    off = rng.choice([0.0, 1e-7, 0.004, 0.03])
    shapes = [translate(at, off * (i % 2), 0) for i in range(n)]
    return _homes(city, shapes, rng.choice([0, 1, 2, 7], n))


def overlapping_institutions(city, rng):
    """Lay grounds of institutions over each other, over communities, over everything."""
    west, south, east, north = city["communities"].total_bounds
    shapes = []
    for _ in range(int(rng.integers(2, 7))):
        corner = rng.uniform([west - 20, south - 20], [east, north])
        size = rng.uniform(5, 1.2 * max(east - west, north - south), 2) * rng.choice([0.2, 1.0])
        shapes.append(rotate(box(*corner, *(corner + size)), rng.choice([0, 0, 30])))
    shapes += [shapes[0], shapes[0].centroid, shapes[1].buffer(-1.0)]
    shapes = [shape for shape in shapes if not shape.is_empty]
    n = len(shapes)
    columns = {
        "kind": rng.choice(["school", "university"], n),
        "staff": rng.choice([10.0, 900.0], n),
        "dedicated": rng.choice([True, False], n),
    }
    return _add(city, "institutions", shapes, **columns)


def institution_over_all(city, rng):
    """Let one institution own a whole community, or all but a rim or a corner of it."""
    one = city["communities"].geometry.iloc[0]
    by = rng.choice([-20.0, -2.0, -0.03, 0.0, 0.03, 5.0])
    shape = one.buffer(by, join_style="mitre")
    if shape.is_empty:
        shape = one
    return _add(city, "institutions", [shape], kind=["school"], staff=[900.0], dedicated=[True])


def nested_compounds(city, rng):
    """Lay estates into each other, over blocks, streets and communities."""
    west, south, east, north = city["communities"].total_bounds
    whole = city["communities"].union_all()
    shapes = [whole.buffer(by) for by in rng.choice([-60, -25, -8, -2, -0.02, 0, 4], 3)]
    blocks = _blocks(city)
    chosen = blocks[rng.random(len(blocks)) < 0.5]
    if len(chosen):
        shapes.append(shapely.union_all(chosen))
        shapes.append(shapely.union_all(chosen).buffer(rng.choice([-3, -0.05, 0.05, 3])))
    for _ in range(4):
        corner = rng.uniform([west, south], [east, north])
        shapes.append(box(*corner, *(corner + rng.uniform(10, 200, 2))))
    return _add(city, "compounds", [shape for shape in shapes if not shape.is_empty])


def one_building(city, rng):
    """Leave one building, of few households or of very many."""
    city["buildings"] = city["buildings"].iloc[:1].copy()
    inside = city["communities"].geometry.iloc[0].representative_point()
    city["buildings"]["households"] = rng.choice([0.0, 1.0, 45.0, 400.0, 5000.0])
    if rng.random() < 0.7:
        city = _set(city, "buildings", [inside if rng.random() < 0.5 else inside.buffer(8)])
    return city


def tower(city, rng):
    """Put one house of 600 households in each community, with entrances or without."""
    inside = city["communities"].representative_point()
    shapes = [
        rotate(box(p.x - w / 2, p.y - 7, p.x + w / 2, p.y + 7), rng.uniform(0, 90))
        for p, w in zip(inside, rng.uniform(15, 120, len(inside)), strict=True)
    ]
    if rng.random() < 0.2:
        shapes = list(inside)
    n = len(city["buildings"])
    city = _homes(city, shapes, 600)
    if rng.random() < 0.5:  # nobody else lives there
        city["buildings"].loc[: n - 1, "households"] = 0.0
    if rng.random() < 0.6:
        units = np.where(np.arange(len(city["buildings"])) < n, 1, rng.choice([2, 8, 600]))
        city["buildings"] = city["buildings"].assign(units=units)
    return city


def long_tower(city, rng):
    """Lay one house with entrances over blocks, streets and communities."""
    west, south, east, north = city["communities"].total_bounds
    y = rng.uniform(south, north)
    shape = rotate(box(west - 10, y, east + 10, y + rng.uniform(3, 30)), rng.choice([0, 3, 40]))
    n = len(city["buildings"])
    city = _homes(city, [shape], rng.choice([0, 60, 600]))
    units = np.where(np.arange(n + 1) < n, 1, 12)
    city["buildings"] = city["buildings"].assign(units=units)
    return city


def needles(city, rng):
    """Let communities, compounds and streets end in needles that lie in each other."""
    west, south, east, north = city["communities"].total_bounds
    x = np.sort(rng.uniform(west, east, 4))
    low, width = south + 0.3, rng.choice([0.02, 0.2, 2])
    teeth = [(x[0], north + 5), (x[1], low), (x[1] + width, low), (x[2], north + 5)]
    comb = shapely.Polygon(teeth)
    shapes = [s for one in city["communities"].geometry
              for s in (one.difference(comb), one.intersection(comb)) if s.area > 0]  # fmt: skip
    return _communities(city, shapes)


def elsewhere(city, name):
    """Return the city moved to another place on earth."""
    crs, place = PLACES[name]
    by = np.array(place) - ORIGIN
    return {
        layer: frame.set_geometry(
            gpd.GeoSeries(
                list(shapely.transform(frame.geometry.to_numpy(), lambda xy: xy + by)), crs=crs
            )
        ).set_crs(crs, allow_override=True)
        if len(frame)
        else frame.set_crs(crs, allow_override=True)
        for layer, frame in city.items()
    }


SHAPES = [
    streets_only, barriers_only, no_lines, nothing_but_points, roundabouts,
    five_centimetres_short, rings_in_rings, islands, chessboard, two_that_touch,
    houses_on_borders, great_pile, overlapping_institutions, institution_over_all,
    nested_compounds, one_building, tower, long_tower, needles,
]  # fmt: skip
KINDS = {turn.__name__: turn for turn in SHAPES} | dict.fromkeys(PLACES)
