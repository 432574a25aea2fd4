import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely import LineString

from gridplan.errors import CRSError, GeometryError
from gridplan.rules import Rules
from gridplan.sources import read_layers
from gridplan.sources.communities.superblocks import build_superblocks
from tests.sources.town import METRIC, buildings, communities, shift, streets


def long_streets():
    """Return the town's streets, led on beyond its last house."""
    lines = [LineString([(-200, 200), (1000, 200)]), LineString([(400, -200), (400, 600)])]
    return streets().set_geometry([shift(line) for line in lines])


def town(households=700):
    return read_layers(communities(), buildings(households=households), streets=long_streets())


def test_units_follow_main_streets_and_barriers():
    layers = town()
    units = build_superblocks(layers.buildings, layers.streets, layers.barriers)
    assert units["community_id"].tolist() == ["P001", "P002"]  # above and below the main street
    assert shapely.coverage_is_valid(np.asarray(units.geometry))
    assert set(units["kind"]) == {"derived"}


def test_large_units_are_cut_along_lesser_streets():
    layers = town(households=3000)
    units = build_superblocks(layers.buildings, layers.streets, layers.barriers)
    assert len(units) == 4


def test_small_units_join_a_neighbour():
    layers = town(households=100)
    assert len(build_superblocks(layers.buildings, layers.streets, layers.barriers)) == 1
    rules = Rules.from_dict({"grid": {"lower": 100, "target": 150, "upper": 200}})
    assert (
        len(build_superblocks(layers.buildings, layers.streets, layers.barriers, rules=rules)) == 2
    )


def test_a_city_without_communities_is_read_and_it_is_said():
    layers = read_layers(None, buildings(households=700), streets=long_streets())
    assert layers.communities.index.tolist() == ["P001", "P002"]
    assert layers.buildings["community_id"].notna().all()
    told = layers.findings[layers.findings["rule_id"] == "derived_communities"]
    assert "no administrative communities" in told["message"].item()


def test_units_of_real_cities_hold_every_household(city):
    layers = read_layers(
        None,
        city / "buildings.parquet",
        streets=city / "streets.parquet",
        barriers=city / "barriers.parquet",
    )
    counts = gpd.read_parquet(city / "buildings.parquet")["households"]
    inside = layers.buildings["community_id"].notna()
    assert layers.buildings.loc[inside, "households"].sum() == counts.sum()
    assert (layers.communities.geom_type == "Polygon").all()


def test_no_buildings_or_degrees_are_refused():
    layers = town()
    with pytest.raises(GeometryError, match="there are none"):
        build_superblocks(layers.buildings[:0], layers.streets, layers.barriers)
    with pytest.raises(CRSError):
        build_superblocks(layers.buildings.to_crs(4326), layers.streets, layers.barriers)


def test_a_city_without_households_gives_one_clear_error():
    with pytest.raises(GeometryError, match="No planning unit"):
        read_layers(None, buildings(households=0), streets=streets())


def test_metric_crs_of_the_buildings_is_kept():
    assert read_layers(None, buildings(households=700)).crs == METRIC
