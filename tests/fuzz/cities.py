"""Sound small cities, the ground on which `tests.fuzz.mutations` works.

A city is a dict of GeoDataFrames by layer, metres of `CRS`; every layer but communities
and buildings may be empty.
"""

import geopandas as gpd
import numpy as np
import shapely
from shapely import LineString, Point, Polygon, box

CRS = "EPSG:4549"
ORIGIN = np.array([465_000.0, 4_421_000.0])
LAYERS = ("communities", "buildings", "streets", "barriers", "compounds", "institutions")
CLASSES = ("primary", "residential", "service", "footway")


def make_city(rng):
    """Return a crooked lattice of blocks, shared out among one to four communities."""
    nx, ny = rng.integers(2, 6, 2)
    side = rng.uniform(50, 140)
    nodes = np.stack(np.meshgrid(np.arange(nx + 1), np.arange(ny + 1), indexing="ij"), axis=2)
    nodes = nodes * side + rng.uniform(-0.15, 0.15, nodes.shape) * side * (rng.random() < 0.6)
    city = {
        "communities": _communities(nodes, rng),
        "buildings": _buildings(nodes, side, rng),
        "streets": _streets(nodes, rng),
        "barriers": _barriers(nx * side, ny * side, rng),
        "compounds": _compounds(nodes, rng),
        "institutions": _institutions(nodes, rng),
    }
    for name, frame in city.items():
        moved = shapely.transform(frame.geometry.to_numpy(), lambda xy: xy + ORIGIN)
        city[name] = gpd.GeoDataFrame(frame.drop(columns="geometry"), geometry=moved, crs=CRS)
    return city


def _communities(nodes, rng):
    """Return bands of whole columns of blocks: one straight ring each."""
    n = nodes.shape[0] - 1
    cuts = np.sort(rng.choice(np.arange(1, n), rng.integers(0, min(n, 4)), replace=False))
    shapes = []
    for first, last in zip([0, *cuts], [*cuts, n], strict=True):
        ring = [*nodes[first : last + 1, 0], *nodes[last, 1:]]
        ring += [*nodes[first:last, -1][::-1], *nodes[first, 1:-1][::-1]]
        shapes.append(Polygon(ring))
    ids = [f"1303020010{i + 1:02d}" for i in range(len(shapes))]
    return gpd.GeoDataFrame({"community_id": ids}, geometry=shapes)


def _buildings(nodes, side, rng):
    """Return houses, some of them points; about the households that `rules` asks for."""
    width, height = nodes[-1, -1]
    n = int(rng.integers(5, 90))
    xy = rng.uniform([0.05 * side, 0.05 * side], [width, height], (n, 2))
    size = rng.uniform(4, 25, (n, 2))
    turn = rng.uniform(0, 90, n) * (rng.random() < 0.7)
    only_points = rng.random() < 0.1
    shapes = [
        Point(place)
        if only_points or rng.random() < 0.15
        else shapely.affinity.translate(
            shapely.affinity.rotate(box(-w / 2, -d / 2, w / 2, d / 2), angle), *place
        )
        for place, (w, d), angle in zip(xy, size, turn, strict=True)
    ]
    households = rng.integers(0, rng.choice([3, 9, 30]), n).astype(float)
    ids = [f"h{i:03d}" for i in range(n)]
    return gpd.GeoDataFrame({"building_id": ids, "households": households}, geometry=shapes)


def _streets(nodes, rng):
    lines = [LineString(nodes[i]) for i in range(nodes.shape[0])]
    lines += [LineString(nodes[:, j]) for j in range(nodes.shape[1])]
    return gpd.GeoDataFrame({"class": rng.choice(CLASSES, len(lines))}, geometry=lines)


def _barriers(width, height, rng):
    if rng.random() < 0.6:
        return gpd.GeoDataFrame({"kind": np.zeros(0, object)}, geometry=[])
    y = rng.uniform(0, 1, 3) * height
    line = LineString([(-50, y[0]), (width / 2, y[1]), (width + 50, y[2])])
    return gpd.GeoDataFrame({"kind": [rng.choice(["river", "rail", "wall"])]}, geometry=[line])


def _blocks(nodes, rng, share):
    """Return a share of the blocks, drawn in a little."""
    found = [
        Polygon([nodes[i, j], nodes[i + 1, j], nodes[i + 1, j + 1], nodes[i, j + 1]])
        for i in range(nodes.shape[0] - 1)
        for j in range(nodes.shape[1] - 1)
        if rng.random() < share
    ]
    return [shape.buffer(-rng.choice([0, 0.03, 2, 8])) for shape in found]


def _compounds(nodes, rng):
    shapes = _blocks(nodes, rng, rng.choice([0, 0.4]))
    ids = [f"c{i}" for i in range(len(shapes))]
    return gpd.GeoDataFrame({"compound_id": ids}, geometry=shapes)


def _institutions(nodes, rng):
    shapes = _blocks(nodes, rng, rng.choice([0, 0.15]))
    return gpd.GeoDataFrame(
        {
            "institution_id": [f"i{i}" for i in range(len(shapes))],
            "kind": ["university"] * len(shapes),
            "staff": rng.choice([10.0, 5000.0], len(shapes)),
        },
        geometry=shapes,
    )
