"""Faulty rows: each keeps the plan possible and is told."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely import GeometryCollection, LineString, Point, Polygon, box

from gridplan.sources import read_layers
from tests.sources.town import METRIC, X0, Y0, buildings, communities, house, shift, streets


def rows(layers, rule_id):
    return layers.findings[layers.findings["rule_id"] == rule_id]


def with_last(shape):
    return buildings().set_geometry([*buildings().geometry[:7], shape], crs=METRIC)


@pytest.mark.parametrize("shape", [None, Polygon(), Point(np.nan, 1)])
def test_a_building_without_a_place_is_listed_with_its_households(shape):
    layers = read_layers(communities(), with_last(shape))
    told = layers.findings[layers.findings["building_id"] == "8"]
    assert "8" not in layers.buildings.index
    assert any("left out" in text and "80" in text for text in told["message"])


def test_a_crossed_outline_is_repaired():
    bow = shift(Polygon([(100, 10), (120, 30), (120, 10), (100, 30)]))
    layers = read_layers(communities(), with_last(bow))
    assert "Self-intersection" in rows(layers, "invalid_geometry")["message"].item()
    assert layers.buildings.loc["8", "geometry"].is_valid
    assert layers.buildings.loc["8", "geometry"].area == pytest.approx(200)


def test_a_crossed_outline_in_degrees_loses_nothing():
    bow = shift(Polygon([(20, 20), (380, 190), (380, 20), (20, 190)]))
    compound = communities()[:1].set_geometry([bow])[["geometry"]].to_crs(4490)
    layers = read_layers(communities(), buildings(), compounds=compound)
    assert len(rows(layers, "invalid_geometry")) == 1
    assert layers.compounds.area.item() == pytest.approx(360 * 170 / 2, rel=1e-3)


def test_heights_are_dropped():
    layers = read_layers(
        communities(),
        buildings().set_geometry(
            shapely.force_3d(np.asarray(buildings().geometry), 5.0), crs=METRIC
        ),
    )
    assert not layers.buildings.has_z.any()


def test_a_collection_keeps_its_polygons():
    mixed = GeometryCollection([house(100, 10), shift(LineString([(0, 0), (9, 9)]))])
    layers = read_layers(communities(), with_last(mixed))
    assert layers.buildings.loc["8", "geometry"].geom_type == "Polygon"


def test_a_closed_line_is_an_outline():
    layers = read_layers(communities(), with_last(house(100, 10).exterior))
    assert layers.buildings.loc["8", "geometry"].area == pytest.approx(400)
    assert rows(layers, "closed_line")["severity"].tolist() == ["info"]


def test_an_open_line_among_buildings_is_left_out_and_told():
    layers = read_layers(communities(), with_last(shift(LineString([(0, 0), (9, 9)]))))
    assert rows(layers, "wrong_geometry")["building_id"].tolist() == ["8"]


@pytest.mark.parametrize(
    ("value", "rule_id", "kept"),
    [
        (-5, "negative_count", 0),
        (2.5, "broken_count", 3),
        (28_000, "absurd_count", 28_000),
        ("约120户", "number_in_words", 120),
        ("１２０", "number_in_words", 120),
        ("100-120", "not_a_number", 0),
        (np.inf, "no_evidence", 0),
    ],
)
def test_a_doubtful_count_is_told(value, rule_id, kept):
    points = buildings(households=[10] * 7 + [value])
    points = points.set_geometry(points.centroid)
    layers = read_layers(communities(), points)
    assert layers.buildings.loc["8", "households"] == kept
    assert len(rows(layers, rule_id)) == 1


@pytest.mark.parametrize("cell", ["-", "无", "N/A", "/", ""])
def test_an_open_cell_is_missing_without_a_word(cell):
    layers = read_layers(communities(), buildings(households=[cell, *["5"] * 7]))
    assert layers.buildings["estimated"].sum() == 1
    assert rows(layers, "not_a_number").empty


def many_points(**columns):
    spots = [Point(X0 + 1 + i % 300, Y0 + 1 + i // 300) for i in range(900)]
    return gpd.GeoDataFrame({"households": None} | columns, geometry=spots, crs=METRIC)


def test_a_thousand_equal_faults_are_few_findings():
    layers = read_layers(communities(), many_points(households=["?", "??", "x"] * 300))
    assert len(rows(layers, "not_a_number")) == 3
    assert len(rows(layers, "no_evidence")) == 1
    assert "900 rows" in rows(layers, "no_evidence")["message"].item()


def test_zero_is_a_count():
    layers = read_layers(communities(), buildings(households=0))
    assert layers.buildings["households"].sum() == 0
    assert not layers.buildings["estimated"].any()


def test_one_row_per_community_tells_of_estimates():
    layers = read_layers(communities(), buildings(households=[None] * 7 + [1]))
    assert rows(layers, "estimated")["community_id"].tolist() == ["130302001001", "130302001002"]
    assert layers.buildings["estimated"].sum() == 7


def test_no_count_at_all_is_told_once():
    layers = read_layers(communities(), buildings().drop(columns="households"))
    assert len(rows(layers, "no_counts")) == 1
    assert (layers.buildings["households"] == 4).all()  # 400 m2 / 92.17


def test_a_community_without_buildings_is_read():
    layers = read_layers(communities(), buildings()[:4])
    assert len(layers.communities) == 2


def test_a_city_of_one_community_is_read():
    layers = read_layers(communities()[:1], buildings()[:4])
    assert layers.findings.empty


def test_layers_may_differ_in_crs():
    layers = read_layers(communities(), buildings().to_crs(4326), streets=streets().to_crs(3857))
    assert layers.buildings["community_id"].notna().all()
    assert layers.streets.length.sum() == pytest.approx(1200, rel=1e-4)


def test_points_among_barriers_are_left_out():
    kinds = ["rail", "gate"]
    lines = [streets().geometry[0], Point(X0, Y0)]
    barriers = streets().drop(columns="class").assign(kind=kinds).set_geometry(lines, crs=METRIC)
    layers = read_layers(communities(), buildings(), barriers=barriers)
    assert layers.barriers["kind"].tolist() == ["rail"]
    assert len(rows(layers, "wrong_geometry")) == 1


def test_barriers_may_be_lines_and_polygons():
    barriers = streets().set_geometry([streets().geometry[0], shift(box(0, 0, 5, 5))], crs=METRIC)
    layers = read_layers(communities(), buildings(), barriers=barriers.assign(kind="water"))
    assert len(layers.barriers) == 2


def test_institutions_without_id_get_one_and_keep_flags():
    spots = [Point(X0 + 10, Y0 + 10), shift(box(20, 20, 40, 40))]
    schools = streets().set_geometry(spots, crs=METRIC).assign(amenity="school", 专属=["是", None])
    layers = read_layers(communities(), buildings(), institutions=schools)
    assert layers.institutions.index.tolist() == ["i0001", "i0002"]
    assert layers.institutions["kind"].tolist() == ["school"] * 2
    assert layers.institutions["dedicated"].iloc[0]


def test_absent_layers_are_empty_with_their_columns():
    layers = read_layers(communities(), buildings())
    assert {"class", "name", "geometry"} <= set(layers.streets.columns)
    assert layers.institutions.index.name == "institution_id"
    assert layers.compounds.crs == layers.crs
