import geopandas as gpd
import numpy as np
import pytest
from shapely import LineString

from gridplan.datum import shift_layer
from gridplan.sources import check_layers, read_layers
from tests.sources.town import METRIC, X0, Y0, buildings, communities, house, shift, streets


def rows(findings, rule_id):
    return findings[findings["rule_id"] == rule_id]


def check(houses=None, ways=None, **layers):
    given = buildings() if houses is None else houses
    return check_layers(read_layers(communities(), given, streets=ways, **layers))


def test_a_clean_town_has_no_finding():
    assert check(ways=streets()).empty


def test_what_reading_found_is_part_of_the_report():
    found = check(buildings(households=["?", *range(7)]), ways=streets())
    assert len(rows(found, "not_a_number")) == 1


def test_a_building_drawn_twice_is_told_with_both_ids():
    shapes = [*buildings().geometry[:7], buildings().geometry[6]]
    found = rows(check(buildings().set_geometry(shapes), streets()), "same_footprint")
    assert "as 7 and 8 (households: 70 and 80)" in found["message"].item()
    assert found["geometry"].item() is not None


def test_overlapping_footprints_are_told_and_touching_ones_not():
    over = [*buildings().geometry[:7], house(505, 105, 9)]
    found = rows(check(buildings().set_geometry(over), streets()), "overlapping_footprints")
    both, pair = found["message"]
    assert "of 1 buildings (80 in all) and of the 1 that they lie on (70) both count" in both
    assert "7 and 8" in pair
    beside = [*buildings().geometry[:7], house(520, 100)]
    assert check(buildings().set_geometry(beside), streets()).empty


def ways(*lines):
    shapes = [shift(LineString(line)) for line in lines]
    return gpd.GeoDataFrame(
        {"class": "residential"}, geometry=shapes, crs=METRIC, index=range(len(lines))
    )


def test_streets_that_do_not_connect_are_told():
    found = check(
        ways=ways([(0, 50), (800, 50)], [(200, 50), (200, 90)], [(600, 350), (650, 350)])
    )
    assert (
        "these do not connect to the main network: 1 row, id s0003"
        in rows(found, "street_island")["message"].item()
    )


def test_a_street_that_stops_just_short_is_told_with_its_place():
    found = rows(check(ways=ways([(0, 50), (800, 50)], [(200, 50.4), (200, 90)])), "street_gap")
    assert "0.40 m short" in found["message"].item()
    assert found["geometry"].item().x == pytest.approx(X0 + 200)
    assert found["geometry"].item().y == pytest.approx(Y0 + 50.4)


def test_a_city_without_streets_is_told():
    assert len(rows(check(), "no_streets")) == 1


def dense_town(datum):
    """Return a lattice of houses with streets between their rows, the houses shifted."""
    spots = [(x, y) for x in range(10, 390, 30) for y in range(10, 390, 30)]
    houses = gpd.GeoDataFrame(
        {"households": 1}, geometry=[house(*s) for s in spots], crs=METRIC, index=range(len(spots))
    )
    lines = [[(x, 0), (x, 400)] for x in range(5, 400, 30)] + [
        [(0, y), (400, y)] for y in range(5, 400, 30)
    ]
    lonlat = houses.to_crs(4326)
    return (lonlat if datum == "wgs84" else shift_layer(lonlat, "wgs84", datum)), ways(*lines)


@pytest.mark.parametrize(("datum", "words"), [("gcj02", "GCJ-02"), ("bd09", "BD-09")])
def test_a_shifted_layer_is_told_with_its_datum(datum, words):
    houses, _ = dense_town(datum)
    zone = communities()[:1]
    wide = zone.set_geometry(zone.buffer(3000), crs=METRIC)
    around = check_layers(read_layers(wide, houses, streets=_spread()))
    assert words in rows(around, "datum")["message"].item()


def _spread():
    """Return the street lattice repeated around, so that shifted houses meet streets."""
    return ways(
        *([(x, -3000), (x, 3000)] for x in range(-2995, 3000, 30)),
        *([(-3000, y), (3000, y)] for y in range(-2995, 3000, 30)),
    )


def test_layers_that_fit_raise_no_doubt():
    houses, lines = dense_town("wgs84")
    assert rows(check_layers(read_layers(communities()[:1], houses, streets=lines)), "datum").empty


def test_communities_without_buildings_or_households_are_told():
    assert rows(check(buildings()[:4], streets()), "empty_community")["community_id"].tolist() == [
        "130302001002"
    ]
    found = check(buildings(households=[1] * 4 + [0] * 4), streets())
    assert rows(found, "no_households")["community_id"].tolist() == ["130302001002"]


@pytest.mark.parametrize(
    "text", ["文化里".encode().decode("latin-1"), "PeyriÃ¨res", "锟斤拷", "a\ufffd"]
)
def test_garbled_names_are_told(text):
    found = check(buildings(name=["fine"] * 7 + [text]), streets())
    assert "name is garbled in 1 row, id 8" in rows(found, "garbled_text")["message"].item()


@pytest.mark.parametrize("text", ["文化里社区", "Été à Orléans", "улица Ленина", "Güneş"])
def test_foreign_names_are_not_garbled(text):
    assert rows(check(buildings(name=text), streets()), "garbled_text").empty


def test_uses_without_homes_and_soft_barriers_are_listed():
    houses = buildings(households=np.nan, use=["Résidentiel"] * 7 + ["住宅"])
    barriers = streets().drop(columns="class").assign(kind="wall")
    found = check(houses, streets(), barriers=barriers)
    assert "Résidentiel (7)" in rows(found, "no_home_uses")["message"].item()
    assert "wall" in rows(found, "soft_barriers")["message"].item()


def test_real_cities_give_a_short_report(city):
    layers = read_layers(
        city / "communities.parquet",
        city / "buildings.parquet",
        streets=city / "streets.parquet",
        barriers=city / "barriers.parquet",
    )
    found = check_layers(layers)
    assert len(found) - len(layers.findings) < 50
    assert not (found["severity"] == "error").any()
    assert rows(found, "datum").empty
