"""Communities as a coverage, whatever was delivered."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import CRS

from gridplan.sources.communities.overlaps import tidy_communities
from gridplan.sources.notes import Notes
from tests.sources.town import METRIC, X0, Y0

LONLAT = CRS.from_epsg(4490)
places = st.tuples(
    st.integers(0, 900), st.integers(0, 900), st.integers(60, 700), st.integers(60, 700)
)


def layer(spots, turn=0.3):
    """Return rectangles as communities, turned so that no border runs along an axis."""
    shapes = shapely.box(*np.array([(x, y, x + w, y + h) for x, y, w, h in spots], float).T)
    cos, sin = np.cos(turn), np.sin(turn)
    spin = np.array([[cos, sin], [-sin, cos]])
    shapes = shapely.transform(shapes, lambda xy: xy @ spin + [X0, Y0])
    ids = [f"c{i}" for i in range(len(spots))]
    frame = gpd.GeoDataFrame({"community_id": ids}, geometry=shapes, crs=METRIC)
    return frame.set_index("community_id")


@settings(deadline=None, max_examples=40)
@given(spots=st.lists(places, min_size=1, max_size=7))
def test_the_city_keeps_its_outline_and_nothing_overlaps(spots):
    given_ = layer(spots)
    tidy = tidy_communities(given_, CRS(METRIC), Notes())
    shapes = np.asarray(tidy.geometry)
    city = shapely.union_all(np.asarray(given_.geometry))
    assert shapely.coverage_is_valid(shapes)
    assert shapely.area(shapes).sum() == pytest.approx(city.area, rel=1e-9)
    assert shapely.symmetric_difference(shapely.union_all(shapes), city).area < 1e-3


@settings(deadline=None, max_examples=25)
@given(spots=st.lists(places, min_size=2, max_size=6))
def test_degrees_give_the_same_coverage_as_metres(spots):
    given_ = layer(spots)
    direct = tidy_communities(given_, CRS(METRIC), Notes())
    through = tidy_communities(given_.to_crs(LONLAT), CRS(METRIC), Notes())
    assert shapely.coverage_is_valid(np.asarray(through.geometry))
    assert through.index.equals(direct.index)
    assert np.allclose(through.area, direct.area, rtol=1e-4, atol=1.0)


@settings(deadline=None, max_examples=25)
@given(spots=st.lists(places, min_size=2, max_size=6), seed=st.integers(0, 99))
def test_order_of_rows_does_not_matter(spots, seed):
    given_ = layer(spots)
    one = tidy_communities(given_, CRS(METRIC), Notes())
    other = tidy_communities(given_.sample(frac=1, random_state=seed), CRS(METRIC), Notes())
    assert one.geometry.geom_equals_exact(other.geometry, 0.0).all()
