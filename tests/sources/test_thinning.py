"""Outlines of very many vertices: left out what nobody can see, and said."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely import LineString, Point, box

from gridplan.sources import read_layers
from gridplan.sources.cleaning import thinning
from gridplan.testing import assert_coverage_valid
from tests.place import CRS, IDS, ORIGIN

WAVE = np.stack([np.linspace(0, 400, 4000), 200 + np.sin(np.linspace(0, 40, 4000))], axis=1)


def frame(shapes, **columns):
    moved = shapely.transform(np.array(shapes, object), lambda xy: xy + np.array(ORIGIN))
    return gpd.GeoDataFrame(columns, geometry=moved, crs=CRS)


def city():
    """Return two communities along a wave, a street on it and a round house beside it."""
    south = shapely.Polygon([(0, 0), *WAVE, (400, 0)])
    north = shapely.Polygon([(0, 400), *WAVE, (400, 400)])
    homes = [
        Point(200, 100).buffer(20, quad_segs=1000),
        box(50, 50, 60, 60),
        box(50, 300, 60, 310),
    ]
    return {
        "communities": frame([south, north], community_id=IDS[:2]),
        "buildings": frame(homes, building_id=["round", "b1", "b2"], households=[9, 3, 5]),
        "streets": frame([LineString(WAVE)], street_id=["s"], **{"class": ["residential"]}),
    }


@pytest.fixture
def pair(monkeypatch):
    """The layers as they are, and thinned."""
    before = read_layers(**city())
    monkeypatch.setattr(thinning, "MOST_VERTICES", 2_000)
    return before, read_layers(**city())


def test_outlines_lose_what_matters_by_less_than_five_centimetres(pair):
    before, after = pair
    for name in ("communities", "buildings", "streets"):
        old, new = (getattr(layers, name).geometry for layers in pair)
        assert shapely.get_num_coordinates(new).sum() < shapely.get_num_coordinates(old).sum() / 5
        assert shapely.hausdorff_distance(old.boundary, new.boundary).max() < 0.06
        assert new.is_valid.all()
    assert_coverage_valid(after.communities)
    assert before.buildings["households"].sum() == after.buildings["households"].sum()


def test_each_that_was_thinned_is_told(pair):
    told = [layers.findings[layers.findings["rule_id"] == "many_vertices"] for layers in pair]
    assert not len(told[0])
    assert len(told[1]) == 4  # two communities, the round house, the street
    assert told[1]["message"].str.contains("remain").all()
    assert "round" in set(told[1]["building_id"])
