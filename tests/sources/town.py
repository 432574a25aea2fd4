"""A drawable town for the reading tests.

Two communities side by side, 400 m x 400 m each, four houses in each:

    +-------+-------+
    | 1   2 | 5   6 |
    |   A   |   B   |
    | 3   4 | 7   8 |
    +-------+-------+
"""

import geopandas as gpd
from shapely import LineString, box

METRIC = "EPSG:4528"  # CGCS2000 zone 40, zone number in the easting
X0, Y0 = 40_551_000.0, 4_420_000.0


def shift(shape):
    from shapely.affinity import translate

    return translate(shape, X0, Y0)


def communities(**columns):
    shapes = [shift(box(0, 0, 400, 400)), shift(box(400, 0, 800, 400))]
    base = {"community_id": ["130302001001", "130302001002"], "community_name": ["A", "B"]}
    return gpd.GeoDataFrame(base | columns, geometry=shapes, crs=METRIC)


def house(x, y, size=20):
    return shift(box(x, y, x + size, y + size))


PLACES = [(100, 300), (300, 300), (100, 100), (300, 100)]


def buildings(**columns):
    spots = PLACES + [(x + 400, y) for x, y in PLACES]
    base = {"building_id": list("12345678"), "households": [10, 20, 30, 40, 50, 60, 70, 80]}
    return gpd.GeoDataFrame(base | columns, geometry=[house(*s) for s in spots], crs=METRIC)


def streets(**columns):
    lines = [shift(LineString([(0, 200), (800, 200)])), shift(LineString([(200, 0), (200, 400)]))]
    return gpd.GeoDataFrame({"class": ["primary", None]} | columns, geometry=lines, crs=METRIC)
