"""Buildings larger than a grid are shared out by their entrances."""

import geopandas as gpd
import pytest
import shapely
from shapely import box

import gridplan as gp
from gridplan.sources.households.entrances import split_units

CRS = "EPSG:32650"


@pytest.fixture
def tower():
    """Return a community with one slab of 900 households in three units."""
    communities = gpd.GeoDataFrame(
        {"community_id": ["c1"]}, geometry=[box(0, 0, 300, 200)], crs=CRS
    )
    buildings = gpd.GeoDataFrame(
        {"building_id": ["b1", "b2"], "households": [901, 20], "units": [3, 1]},
        geometry=[box(50, 80, 200, 100), box(230, 80, 250, 100)],
        crs=CRS,
    )
    return gp.read_layers(communities, buildings)


def test_units_lie_side_by_side_and_keep_all_households(tower):
    parts = split_units(tower, rules=gp.Rules().grid).buildings
    assert list(parts.index) == ["b1#1", "b1#2", "b1#3", "b2"]
    assert parts["households"].tolist() == [301, 300, 300, 20]
    whole = shapely.union_all(parts.geometry[:3].to_numpy())
    assert whole.equals_exact(box(50, 80, 200, 100).normalize(), 1e-6) or whole.area == 3000
    assert parts.geometry[:3].area.round(3).tolist() == [1000, 1000, 1000]


def test_units_lie_on_ground_of_their_community(tower):
    """One wholly on others' ground would take that of its neighbours for its grid."""
    tower.communities.geometry = [box(0, 0, 130, 200)]
    parts = split_units(tower, rules=gp.Rules().grid).buildings.geometry[:3]
    under = parts.intersection(box(0, 0, 130, 200)).area
    assert under.round(3).tolist() == pytest.approx([1600 / 3] * 3, abs=1e-3)
    assert parts.area.sum() == pytest.approx(3000)  # nothing of the building is lost


def test_oversize_building_with_units_makes_grids_in_range(tower):
    plan = gp.plan_city(tower)
    assert (
        sorted(plan.grids["households"]) == [300, 301, 320] or (plan.grids["status"] == "ok").all()
    )
    assert (plan.findings["rule_id"] == "unit_split").any()


def test_oversize_building_without_units_stays_whole_and_says_so(tower):
    tower.buildings["units"] = 1.0
    plan = gp.plan_city(tower)
    assert "b1" in plan.buildings.index
    assert "oversize_unit" in set(plan.grids["reason"])


def test_other_buildings_are_left_alone(tower):
    tower.buildings["households"] = 100
    assert split_units(tower, rules=gp.Rules().grid) is tower


@pytest.mark.parametrize("units", [1_000_000, 13_800_138_000, 1e12, 201])
def test_more_units_than_a_building_can_have_are_not_believed(tower, units):
    tower.buildings["units"] = float(units)
    layers = split_units(tower, rules=gp.Rules().grid)
    assert list(layers.buildings.index) == list(tower.buildings.index)
    assert (layers.findings["rule_id"] == "unbelievable_units").any()
