"""Random towns: a crooked lattice of streets, houses anywhere, two communities.

Everything that real data holds may happen: houses on streets and borders, houses over
each other, points, several points at one place, houses without households, a street
beside the common border, a river.
"""

import geopandas as gpd
import numpy as np
import shapely
from shapely import LineString, Polygon, box

from tests.place import CRS, IDS, ORIGIN

SIDE = 90.0


def make_town(seed, *, at=ORIGIN, order=None):
    """Return the layers of a random town; `order` shuffles their rows."""
    rng = np.random.default_rng(seed)
    nx, ny = rng.integers(2, 6), rng.integers(2, 4)
    nodes = np.stack(np.meshgrid(np.arange(nx + 1), np.arange(ny + 1), indexing="ij"), axis=2)
    nodes = nodes * SIDE + rng.uniform(-14, 14, nodes.shape)
    frames = {
        "communities": _communities(nodes, rng),
        "buildings": _buildings(nx * SIDE, ny * SIDE, rng),
        "streets": _streets(nodes, rng),
        "barriers": _river(nx * SIDE, ny * SIDE, rng),
    }
    for name, frame in frames.items():
        moved = shapely.transform(frame.geometry.to_numpy(), lambda xy: xy + np.array(at))
        frames[name] = gpd.GeoDataFrame(frame.drop(columns="geometry"), geometry=moved, crs=CRS)
        if order is not None:
            frames[name] = frames[name].sample(frac=1, random_state=order)
    return {name: frame for name, frame in frames.items() if len(frame)}


def _communities(nodes, rng):
    """Return two communities that part along a column of streets, or a few metres beside it."""
    column = nodes[nodes.shape[0] // 2]
    aside = column + np.array([rng.choice([0.0, 7.0, 15.0]), 0.0])
    rim_w = [*nodes[0][::-1], *nodes[: nodes.shape[0] // 2, 0][1:]]
    top_w = nodes[1 : nodes.shape[0] // 2, -1][::-1]
    west = Polygon([*rim_w, *aside, *top_w])
    half = nodes.shape[0] // 2
    east = Polygon(
        [*aside[::-1], *nodes[half + 1 : -1, 0], *nodes[-1], *nodes[half + 1 : -1, -1][::-1]]
    )
    return gpd.GeoDataFrame({"community_id": IDS[:2]}, geometry=[west, east])


def _buildings(width, height, rng):
    n = int(rng.integers(30, 90))
    xy = rng.uniform([10, 10], [width - 10, height - 10], (n, 2))
    size = rng.uniform(5, 22, (n, 2))
    turn = rng.uniform(0, 90, n)
    shapes = []
    for place, (w, d), angle in zip(xy, size, turn, strict=True):
        if rng.random() < 0.15:
            shapes.append(shapely.Point(place))
            continue
        house = shapely.affinity.rotate(box(-w / 2, -d / 2, w / 2, d / 2), angle)
        shapes.append(shapely.affinity.translate(house, *place))
    shapes[1] = shapes[0]  # one place twice
    households = rng.integers(0, 9, n).astype(float)
    households[rng.random(n) < 0.2] = 0
    ids = [f"h{i:03d}" for i in range(n)]
    return gpd.GeoDataFrame({"building_id": ids, "households": households}, geometry=shapes)


def _streets(nodes, rng):
    lines = [LineString(nodes[i]) for i in range(nodes.shape[0])]
    lines += [LineString(nodes[:, j]) for j in range(nodes.shape[1])]
    start = nodes[0, 0] + SIDE / 2
    lines.append(LineString([start, start + rng.uniform(-40, 40, 2)]))  # leads nowhere
    classes = rng.choice(["primary", "residential", "service", "footway"], len(lines))
    return gpd.GeoDataFrame({"class": classes}, geometry=lines)


def _river(width, height, rng):
    if rng.random() < 0.5:
        return gpd.GeoDataFrame({"kind": []}, geometry=[])
    y = rng.uniform(0.3, 0.7, 2) * height
    line = LineString([(-50, y[0]), (width + 50, y[1])])
    return gpd.GeoDataFrame({"kind": ["river"]}, geometry=[line])
