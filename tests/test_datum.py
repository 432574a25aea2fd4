import geopandas as gpd
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, box

from gridplan import datum as c
from gridplan.errors import CRSError, InputError, QualityWarning

# WGS84; GCJ-02 by coord-convert 0.2.1 and by eviltransform 0.1.1 (which takes another
# ellipsoid, 1 cm off); BD-09 of the WGS84 pair taken as GCJ-02, on which both agree.
PLACES = [
    (
        (119.6, 39.93),
        (119.605770281, 39.931107879),
        (119.605770379, 39.931107898),
        (119.606540924, 39.935814266),
    ),
    (
        (116.404, 39.915),
        (116.410244499, 39.916404282),
        (116.410244605, 39.916404305),
        (116.410369494, 39.921336994),
    ),
    (
        (87.6, 43.8),
        (87.602838972, 43.80121203),
        (87.60283902, 43.801212051),
        (87.6063686, 43.8062628),
    ),
    (
        (114.06, 22.54),
        (114.065116155, 22.537286219),
        (114.065116242, 22.537286173),
        (114.066550628, 22.545654462),
    ),
    (
        (128.0, 46.5),
        (128.006652606, 46.501986085),
        (128.006652718, 46.501986118),
        (128.00656975, 46.505808),
    ),
]
TO_AND_FRO = [
    (c.wgs84_to_gcj02, c.gcj02_to_wgs84),
    (c.gcj02_to_bd09, c.bd09_to_gcj02),
    (c.wgs84_to_bd09, c.bd09_to_wgs84),
]
MM_DEG = 1e-3 / 111_000


@pytest.mark.parametrize(("wgs84", "gcj02", "other", "bd09"), PLACES)
def test_shifts_agree_with_two_independent_packages(wgs84, gcj02, other, bd09):
    assert c.wgs84_to_gcj02(*wgs84) == pytest.approx(gcj02, abs=2e-9)
    assert c.wgs84_to_gcj02(*wgs84) == pytest.approx(other, abs=2e-7)
    assert c.gcj02_to_bd09(*wgs84) == pytest.approx(bd09, abs=2e-9)


@pytest.mark.parametrize(("there", "back"), TO_AND_FRO)
@given(lon=st.floats(73.6, 135), lat=st.floats(18.2, 53.5))
def test_round_trips_return_to_a_tenth_of_a_millimetre(there, back, lon, lat):
    assert back(*there(lon, lat)) == pytest.approx((lon, lat), abs=0.1 * MM_DEG)
    assert there(*back(lon, lat)) == pytest.approx((lon, lat), abs=0.1 * MM_DEG)


def test_arrays_of_any_shape_and_with_gaps_are_shifted():
    lon = np.full((3, 9000), 119.6)
    lon[1, 1] = np.nan
    x, y = c.gcj02_to_wgs84(lon, 39.93)
    assert x.shape == (3, 9000)
    assert np.isnan(x[1, 1])
    assert np.ptp(y[2]) == 0


def test_nothing_moves_outside_china():
    assert c.wgs84_to_gcj02(2.35, 48.85) == (2.35, 48.85)
    assert c.bd09_to_wgs84(2.35, 48.85) == (2.35, 48.85)


def layer(lon=119.6, lat=39.93, crs=4326):
    return gpd.GeoDataFrame(geometry=[box(lon, lat, lon + 0.01, lat + 0.01)], crs=crs)


def test_a_layer_is_shifted_and_marked():
    shifted = c.shift_layer(layer(), "wgs84", "gcj02")
    assert shifted.attrs["datum"] == "gcj02"
    moved = shifted.to_crs(4549).centroid.distance(layer().to_crs(4549).centroid)
    assert moved.item() == pytest.approx(510, abs=20)


def test_a_second_shift_is_refused():
    shifted = c.shift_layer(layer(), "gcj02", "wgs84")
    with pytest.raises(InputError, match="in wgs84 already"):
        c.shift_layer(shifted, "gcj02", "wgs84")


def test_metres_are_refused():
    with pytest.raises(CRSError, match="Only degrees"):
        c.shift_layer(layer().to_crs(4549), "gcj02", "wgs84")


def test_unknown_datum_is_refused():
    with pytest.raises(InputError, match="no datum 'gcj'"):
        c.shift_layer(layer(), "gcj", "wgs84")


def test_places_outside_china_are_warned_of():
    with pytest.warns(QualityWarning, match="5 of 5 vertices lie outside China"):
        c.shift_layer(layer(lon=2.3, lat=48.8), "gcj02", "wgs84")


def test_missing_geometries_pass():
    shifted = c.shift_layer(
        gpd.GeoDataFrame(geometry=[None, Point(119.6, 39.9)], crs=4490), "gcj02", "wgs84"
    )
    assert shifted.geometry.isna().tolist() == [True, False]
