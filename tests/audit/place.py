"""Two communities of four grids each, drawn by hand; metres from a corner in EPSG:4549::

    400 +----+----+----+----+
        | a1 | a3 | b1 | b3 |
    200 +----+----+----+----+
        | a2 | a4 | b2 | b4 |
      0 +----+----+----+----+
        0   200  400  600  800

Every grid holds four houses of 100 households; streets run along all its borders.
"""

import geopandas as gpd
import numpy as np
import shapely
from shapely.geometry import LineString, box

import gridplan as gp

CRS = "EPSG:4549"
X, Y = 465_000.0, 4_421_000.0
A, B = "130302001001", "130302001002"


def at(shape):
    """Return a shape at its place on the map."""
    return shapely.transform(shape, lambda xy: xy + np.array([X, Y]))


def frame(shapes, **columns):
    """Return a layer."""
    table = gpd.GeoDataFrame(geometry=[at(one) for one in shapes], crs=CRS)
    return table.assign(**columns)


def communities(names=("光明社区", "先锋社区")):
    """Return the two communities."""
    return frame(
        [box(0, 0, 400, 400), box(400, 0, 800, 400)],
        community_id=[A, B], community_name=list(names), district_id="130302",
        district_name="海港区", subdistrict_id="130302001", subdistrict_name="文化路街道",
    )  # fmt: skip


def cells():
    """Return the squares of the grids by code."""
    squares = {}
    for community, west in ((A, 0), (B, 400)):
        for number, x, y in ((2, 0, 0), (4, 200, 0), (1, 0, 200), (3, 200, 200)):
            square = box(west + x, y, west + x + 200, y + 200)
            squares[f"{community}{number:03d}"] = square
    return squares


def grids(**changes):
    """Return the grids; `changes` replace squares by the last four signs of their codes."""
    squares = cells()
    for key, shape in changes.items():
        code = next(code for code in squares if code.endswith(key.strip("_")))
        squares[code] = shape
    names = [f"{'光明' if code.startswith(A) else '先锋'}{code[-3:]}" for code in squares]
    return frame(list(squares.values()), grid_code=list(squares), grid_name=names)


def houses(extra=()):
    """Return four houses in each square."""
    shapes = [
        box(x + 30 + 90 * i, y + 30 + 90 * j, x + 60 + 90 * i, y + 60 + 90 * j)
        for x in range(0, 800, 200)
        for y in (0, 200)
        for i in (0, 1)
        for j in (0, 1)
    ] + [shape for shape, _ in extra]
    counts = [100] * 32 + [count for _, count in extra]
    return frame(shapes, building_id=[f"h{i:02d}" for i in range(len(shapes))], households=counts)


def streets():
    """Return streets along all borders."""
    lines = [LineString([(x, 0), (x, 400)]) for x in range(0, 801, 200)]
    lines += [LineString([(0, y), (800, y)]) for y in range(0, 401, 200)]
    return frame(lines, **{"class": "residential"})


def look(drawn=None, *, extra=(), profile="hebei", lands=None, **layers):
    """Return the findings about hand-drawn grids, without the one that no one is responsible."""
    layers = {"streets": streets()} | layers
    found = gp.audit_grids(
        grids() if drawn is None else drawn,
        communities() if lands is None else lands,
        houses(extra),
        profile=profile,
        **layers,
    )
    return found[found["message"] != "没有责任单位一栏。"].reset_index(drop=True)
