"""One metric CRS per run: chosen by place, required everywhere, left without loss."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from pyproj import CRS
from shapely import LineString, Point, box

from gridplan.crs import (
    MAX_EDGE_M,
    WGS84,
    centre_lonlat,
    is_metric,
    metric_crs,
    reproject,
    require_metric,
    transformer,
)
from gridplan.errors import CRSError

ZONE = CRS.from_epsg(4549)


@pytest.mark.parametrize(
    ("place", "lon", "lat", "epsg"),
    [
        ("Qinhuangdao", 119.6, 39.9, 4549), ("Beijing", 116.4, 39.9, 4548),
        ("Urumqi", 87.6, 43.8, 4538), ("Harbin", 126.6, 45.8, 4551),
        ("Guangzhou", 113.3, 23.1, 4547), ("Sanya", 109.5, 18.3, 4545),
        ("Cambridge", -71.1, 42.4, 32619), ("Sydney", 151.2, -33.9, 32756),
        ("Monaco", 7.4, 43.7, 32632), ("Date line", 180.0, 10.0, 32660),
        ("Seoul", 127.0, 37.6, 32652), ("Ulan Bator", 106.9, 47.9, 32648),
        ("Delhi", 77.2, 28.6, 32643), ("Taipei", 121.5, 25.0, 32651),
    ],
)  # fmt: skip
def test_place_decides_the_crs(place, lon, lat, epsg):
    assert metric_crs(lon, lat).to_epsg() == epsg, place


@pytest.mark.parametrize(("lon", "lat"), [(0, 85), (0, -81), (181, 0), (40_551_000, 4_420_000)])
def test_no_place_on_the_map_has_no_crs(lon, lat):
    with pytest.raises(CRSError, match="check the CRS"):
        metric_crs(lon, lat)


@pytest.mark.parametrize(
    ("epsg", "expected"),
    [(4549, True), (32632, True), (4326, False), (3857, False), (2263, False)],
)
def test_only_true_metres_are_metric(epsg, expected):
    """Degrees, web mercator and US feet are not."""
    assert is_metric(CRS.from_epsg(epsg)) is expected


def test_no_crs_is_not_metric():
    assert not is_metric(None)


def test_every_layer_at_fault_is_named():
    def layer(crs):
        return gpd.GeoDataFrame(geometry=[Point(0, 0)], crs=crs)

    with pytest.raises(CRSError) as error:
        require_metric(streets=layer(None), buildings=layer(4326), communities=layer(4549))
    text = str(error.value)
    assert "`streets` has no CRS" in text
    assert "`buildings` is in WGS 84, not in true metres" in text
    assert "the layers differ in CRS" in text


def test_there_and_back_is_exact_to_a_micrometre():
    shapes = np.array([box(465_000, 4_421_000, 465_100, 4_421_050)], dtype=object)
    there = reproject(shapes, ZONE, WGS84)
    back = reproject(there, WGS84, ZONE)
    assert shapely.equals_exact(back, shapes, tolerance=1e-6).all()


def test_x_is_east_and_y_is_north():
    point = reproject([Point(119.6, 39.9)], WGS84, ZONE)[0]
    assert 400_000 < point.x < 600_000 < point.y


def test_same_crs_moves_nothing():
    shapes = np.array([Point(1, 2)], dtype=object)
    assert reproject(shapes, ZONE, ZONE) is shapes


def test_long_lines_stay_within_a_millimetre_of_their_course():
    line = LineString([(465_000, 4_421_000), (475_000, 4_424_000)])
    moved = reproject([line], ZONE, WGS84)
    back = reproject(moved, WGS84, ZONE, densify=False)[0]
    assert shapely.get_num_coordinates(moved[0]) > line.length / MAX_EDGE_M
    assert shapely.hausdorff_distance(back, line) < 0.001


def test_no_vertex_is_added_where_none_is_wanted():
    line = LineString([(465_000, 4_421_000), (475_000, 4_424_000)])
    assert shapely.get_num_coordinates(reproject([line], ZONE, WGS84, densify=False)[0]) == 2


def test_missing_geometries_stay_missing():
    assert reproject([None, Point(119.6, 39.9)], WGS84, ZONE)[0] is None


def test_centre_of_a_box_in_degrees():
    lonlat = centre_lonlat(np.array([464_000, 4_420_000, 466_000, 4_422_000.0]), ZONE)
    assert lonlat == pytest.approx((119.59, 39.93), abs=0.02)
    assert centre_lonlat(np.array([10, 20, 12, 24.0]), WGS84) == (11, 22)


def test_the_way_between_equal_systems_is_found_once_and_never_taken_for_another():
    first, again = CRS.from_epsg(32650), CRS.from_epsg(32650)
    way = transformer(first, WGS84)
    assert transformer(first, WGS84) is way
    assert transformer(again, WGS84) is way
    for zone in range(32601, 32661):  # more than are known at a time; ids may be used again
        lon, _ = transformer(CRS.from_epsg(zone), WGS84).transform(500_000, 4_000_000)
        assert round(lon) == 6 * (zone - 32600) - 183
        assert transformer(WGS84, CRS.from_epsg(zone)).transform(lon, 0)[0] == pytest.approx(5e5)
