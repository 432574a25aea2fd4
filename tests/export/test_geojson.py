import json

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st
from shapely.geometry import LinearRing, MultiPolygon, Point, Polygon, box

from gridplan.export.geojson import write_geojson, write_points

HOLED = Polygon(box(0, 0, 3, 3).exterior, [box(1, 1, 2, 2).exterior.coords[::-1]])
TWO = MultiPolygon([HOLED, box(-5.5, -5.25, -5, -5)])


def layer(shapes, **columns):
    index = [f"{i:03d}" for i in range(len(shapes))]
    return gpd.GeoDataFrame(columns, geometry=shapes, crs=4326, index=index).rename_axis("code")


def written(frame, tmp_path, write=write_geojson):
    path = tmp_path / "a.geojson"
    write(frame, path)
    return json.loads(path.read_text(encoding="utf-8"))


def test_polygon_parts_and_holes_come_back(tmp_path):
    shapes = [box(1, 2, 3, 4), TWO, HOLED]
    content = written(layer(shapes), tmp_path)
    back = [shapely.geometry.shape(item["geometry"]) for item in content["features"]]
    assert all(a.equals(b) for a, b in zip(back, shapes, strict=True))


@pytest.mark.parametrize(
    ("shapes", "multi", "kind"),
    [
        ([HOLED, box(1, 2, 3, 4)], False, "Polygon"),
        ([HOLED, box(1, 2, 3, 4)], True, "MultiPolygon"),
        ([HOLED, TWO, None], False, "MultiPolygon"),
    ],
)
def test_a_file_has_one_type_of_geometry_so_that_cities_can_be_appended(
    tmp_path, shapes, multi, kind
):
    path = tmp_path / "a.geojson"
    write_geojson(layer(shapes), path, multi=multi)
    content = json.loads(path.read_text("utf-8"))
    assert {item["geometry"]["type"] for item in content["features"] if item["geometry"]} == {kind}


def test_outer_rings_run_counter_clockwise_and_holes_clockwise(tmp_path):
    clockwise = Polygon(HOLED.exterior.coords[::-1], [HOLED.interiors[0].coords[::-1]])
    content = written(layer([clockwise]), tmp_path)
    outer, hole = content["features"][0]["geometry"]["coordinates"]
    assert LinearRing(outer).is_ccw
    assert not LinearRing(hole).is_ccw


def test_collection_has_bbox_and_no_crs(tmp_path):
    content = written(layer([TWO]), tmp_path)
    assert content["bbox"] == [-5.5, -5.25, 3, 3]
    assert "crs" not in content


def test_attributes_keep_text_and_turn_missing_into_null(tmp_path):
    frame = layer([box(0, 0, 1, 1)] * 2, name=['文化"里\n', None], share=[0.5, np.nan], n=[1, 2])
    first, second = written(frame, tmp_path)["features"]
    assert first["id"] == "000"
    assert first["properties"] == {"code": "000", "name": '文化"里\n', "share": 0.5, "n": 1}
    assert second["properties"] == {"code": "001", "name": None, "share": None, "n": 2}


def test_no_features_give_an_empty_collection(tmp_path):
    content = written(layer([]), tmp_path, write_points)
    assert content == {"type": "FeatureCollection", "features": []}
    assert written(layer([]), tmp_path) == content


def test_points_keep_seven_decimals(tmp_path):
    content = written(layer([Point(119.12345678, -39.5)]), tmp_path, write_points)
    assert content["features"][0]["geometry"]["coordinates"] == [119.1234568, -39.5]


degrees = st.floats(-180, 180).map(lambda value: round(value, 7))


@settings(deadline=None, max_examples=200)
@example([(0.0, 0.0), (0.0, 0.0), (0.0, 64.3909205)])  # GEOS writes seventeen digits
@given(st.lists(st.tuples(degrees, degrees), min_size=3, max_size=9))
def test_numbers_are_those_of_the_plan_with_at_most_seven_decimals(tmp_path_factory, points):
    path = tmp_path_factory.mktemp("geojson") / "a.geojson"
    shape = shapely.orient_polygons(Polygon(points))
    write_geojson(layer([shape]), path)
    numbers = []  # as text, before anything rounds them

    def number(text):
        numbers.append(text)
        return float(text)

    content = json.loads(path.read_text("utf-8"), parse_float=number, parse_int=number)
    ring = content["features"][0]["geometry"]["coordinates"][0]
    corners = [list(point) for point in shape.exterior.coords]
    assert ring in (corners, corners[::-1])  # one without area has no direction
    assert all(len(text.partition(".")[2].partition("e")[0]) <= 7 for text in numbers)


@pytest.mark.parametrize("n", [1, 2])
def test_batches_do_not_change_the_file(tmp_path, monkeypatch, n):
    frame = layer([TWO, HOLED, box(1, 2, 3, 4)])
    whole = written(frame, tmp_path)
    monkeypatch.setattr("gridplan.export.geojson._AT_ONCE", n)
    assert written(frame, tmp_path) == whole


@pytest.mark.parametrize("nothing", [None, Polygon()])
def test_a_grid_without_ground_has_null_geometry(tmp_path, nothing):
    first, second = written(layer([nothing, box(0, 0, 1, 1)]), tmp_path)["features"]
    assert first["geometry"] is None
    assert first["id"] == "000"
    assert second["geometry"]["type"] == "Polygon"


def test_only_grids_without_ground_give_no_bounding_box(tmp_path):
    assert "bbox" not in written(layer([None]), tmp_path)


@pytest.mark.parametrize("write", [write_geojson, write_points])
def test_the_collection_names_the_sources_of_the_data(tmp_path, write):
    shapes = [Point(0, 0) if write is write_points else box(0, 0, 1, 1)]
    write(layer(shapes), tmp_path / "a.geojson", attribution=("© A", "© B"))
    assert json.loads((tmp_path / "a.geojson").read_text("utf-8"))["attribution"] == "© A; © B"
    assert "attribution" not in written(layer(shapes), tmp_path, write)
