"""The made-up city has the real frame, a valid coverage and realistic counts."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from geopandas.testing import assert_geodataframe_equal

from gridplan.datasets import make_city, write_city
from gridplan.datasets.made_up.frame import read_frame
from gridplan.errors import InputError
from gridplan.schema import LAYERS

COMMUNITIES = 150


@pytest.fixture(scope="module")
def city():
    return make_city(COMMUNITIES)


@pytest.fixture(scope="module")
def households(city):
    """Return households by community; missing counts from the floor area."""
    buildings = city["buildings"]
    known = buildings["households"].fillna(buildings["floor_area_m2"] / 92.17)
    points = buildings.assign(known=known).set_geometry(buildings.representative_point())
    homes = points.sjoin(city["communities"], predicate="within")
    assert len(homes) == len(buildings)
    return homes.groupby("community_id")["known"].sum().reindex(city["communities"].community_id)


def test_frame_lists_all_communities_with_their_codes():
    frame = read_frame(2500)
    assert frame["community_id"].is_unique
    assert frame["community_id"].str.fullmatch(r"1303\d{8}").all()
    assert frame["subdistrict_id"].nunique() == 102
    assert frame["district_id"].nunique() == 9
    assert (frame["kind"] == "urban").sum() == 235


def test_a_smaller_frame_keeps_the_share_of_towns():
    shares = [(read_frame(n)["kind"] == "urban").mean() for n in (250, 500, 1000, 2439)]
    assert shares == pytest.approx([0.094] * 4, abs=0.012)


@pytest.mark.parametrize("communities", [0, 2501])
def test_impossible_sizes_are_refused(communities):
    with pytest.raises(InputError, match="1 to 2500"):
        make_city(communities)


def test_city_of_a_seed_is_always_the_same():
    for name, layer in make_city(25, seed=4).items():
        assert_geodataframe_equal(layer, make_city(25, seed=4)[name])


@pytest.mark.parametrize("communities", [1, 2, 9, 40])
@pytest.mark.parametrize("seed", [1, 2])
def test_small_cities_are_whole_too(communities, seed):
    city = make_city(communities, seed)
    assert len(city["communities"]) == communities
    assert shapely.coverage_is_valid(city["communities"].geometry.to_numpy())
    assert city["buildings"]["households"].sum() > 50 * communities


def test_layers_have_canonical_columns_and_geometry(city):
    assert set(city) == set(LAYERS)
    for name, layer in city.items():
        assert set(layer.columns) <= {*LAYERS[name].columns, "geometry", "note"}
        assert set(shapely.get_dimensions(layer.geometry.to_numpy())) <= LAYERS[name].geometry
        assert layer.geometry.is_valid.all()
        assert not layer.geometry.is_empty.any()
        assert layer.crs.to_epsg() == 4549
        assert "made-up" in layer.attrs["note"]


def test_communities_are_a_coverage_of_one_territory(city):
    shapes = city["communities"].geometry.to_numpy()
    assert shapely.coverage_is_valid(shapes)
    assert (shapely.get_type_id(shapes) == 3).all()
    territory = shapely.coverage_union_all(shapes)
    assert shapely.get_num_interior_rings(territory) == 0


def test_ids_are_unique(city):
    assert city["buildings"]["building_id"].is_unique
    assert city["compounds"]["compound_id"].is_unique
    assert city["institutions"]["institution_id"].is_unique


def test_every_building_lies_in_one_community(city):
    homes = city["buildings"].sjoin(city["communities"], predicate="within")
    assert len(homes) == len(city["buildings"])


def test_villages_have_houses_of_their_own_and_towns_have_estates(city, households):
    rural = (city["communities"]["kind"] == "rural").to_numpy()
    assert 120 <= households[rural].median() <= 190
    assert households[rural].max() <= 620
    assert 1000 <= households[~rural].median() <= 4000  # only 14 of them
    houses = city["buildings"][city["buildings"]["use"] == "house"]
    assert houses["households"].max() <= 5


def test_estates_are_as_large_as_in_reality(city):
    buildings = city["buildings"]
    known = buildings["households"].fillna(buildings["floor_area_m2"] / 92.17)
    estates = known.groupby(buildings["compound_id"]).sum()
    assert 400 <= estates.median() <= 1300
    assert estates.max() > 1500
    assert estates.min() < 300


def test_buildings_overlap_hardly_anywhere(city):
    shapes = city["buildings"].geometry.to_numpy()
    a, b = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    shared = shapely.area(shapely.intersection(shapes[a[a < b]], shapes[b[a < b]]))
    assert (shared > 0.5).sum() <= 0.02 * len(shapes)


def test_rivers_railways_and_roads_are_free_of_buildings(city):
    barriers, streets = city["barriers"], city["streets"]
    lines = [
        barriers[barriers["kind"].isin(["river", "rail", "motorway"])].geometry,
        streets[streets["class"].isin(["tertiary", "secondary", "primary"])].geometry,
    ]
    tree = shapely.STRtree(city["buildings"].geometry.to_numpy())
    hit = tree.query(np.concatenate([line.to_numpy() for line in lines]), predicate="intersects")
    assert len(np.unique(hit[1])) <= 0.001 * len(city["buildings"])


def test_written_files_hold_the_city(tmp_path):
    rows = write_city(tmp_path / "city", communities=12, seed=1)
    city = make_city(12, seed=1)
    for name, layer in city.items():
        written = gpd.read_parquet(tmp_path / "city" / f"{name}.parquet")
        assert_geodataframe_equal(written, layer)
        assert rows[name] == len(layer)
    label = (tmp_path / "city" / "README.md").read_text(encoding="utf-8")
    assert "made-up" in label
    assert "National Bureau of Statistics" in label
    assert len(list((tmp_path / "city").iterdir())) == len(LAYERS) + 1


@pytest.mark.slow
def test_default_city_has_a_million_households_in_up_to_450_000_buildings():
    city = make_city()
    buildings = city["buildings"]
    assert len(city["communities"]) == 2439
    assert 0.9e6 <= buildings["households"].sum() <= 1.1e6
    assert 300_000 <= len(buildings) <= 450_000
    estates = buildings.groupby("compound_id")["households"].sum()
    assert 650 <= estates[estates > 0].median() <= 1000
    assert (estates > 500).mean() > 0.6
    assert shapely.coverage_is_valid(city["communities"].geometry.to_numpy())
