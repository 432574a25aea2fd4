"""Files for other programs hold what the plan holds, and appear whole or not at all."""

import json
import sqlite3
import xml.etree.ElementTree as ET
from contextlib import closing
from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
import shapely
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from gridplan.cli.main import main
from gridplan.datum import gcj02_to_wgs84
from gridplan.errors import InputError
from gridplan.exchange.intake import read_parts
from gridplan.exchange.schemas import json_schema
from gridplan.exchange.validate import validate
from tests.plan_fixture import make_plan


@pytest.fixture(scope="module")
def out(plan, tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    for ending in ("geojson", "fgb", "pmtiles", "kml", "kmz", "gpkg", "shp.zip"):
        plan.export(folder / f"city.{ending}")
    return folder


@pytest.mark.parametrize("ending", ["geojson", "fgb", "kml", "gpkg", "shp.zip"])
def test_every_format_gives_codes_and_ground_back(out, plan, ending):
    path = out / f"city.{ending}"
    layer = {"gpkg": "grids"}.get(ending)
    back = gpd.read_file(f"zip://{path}" if ending == "shp.zip" else path, layer=layer)
    back = back.sort_values("grid_code")  # FlatGeobuf orders by place
    grids = plan.grids.sort_index()
    assert back["grid_code"].tolist() == grids.index.tolist()
    true = grids.to_crs(4326).geometry.to_numpy()
    shapes = back.to_crs(4326).geometry.to_numpy()
    assert max(shapely.hausdorff_distance(a, b) for a, b in zip(true, shapes, strict=True)) < 2e-7


def test_tiles_hold_every_grid_where_one_looks_closely(out, plan):
    tiles = gpd.read_file(out / "city.pmtiles")
    assert set(tiles["grid_code"]) == set(plan.grids.index)


def test_grids_that_tiles_cut_are_checked_as_whole_grids(town_plan, tmp_path):
    path = tmp_path / "town.pmtiles"
    town_plan.export(path)
    pieces = gpd.read_file(path)
    (part,) = read_parts(path)
    assert len(pieces) > len(part.frame) == len(town_plan.grids)
    assert set(part.frame.geom_type) == {"MultiPolygon"}
    assert validate(path).empty
    wrong = town_plan.grids.assign(area_m2=town_plan.grids["area_m2"] * 1.1)
    replace(town_plan, grids=wrong).export(tmp_path / "wrong.pmtiles")
    assert validate(tmp_path / "wrong.pmtiles")["rule_id"].tolist() == ["area", "compactness"]


def test_a_placemark_has_the_name_of_the_grid(out, plan):
    text = (out / "city.kml").read_text("utf-8")
    assert all(f"<name>{name}</name>" in text for name in plan.grids["grid_name"])


def test_flatgeobuf_is_a_valid_coverage(out):
    grids = gpd.read_file(out / "city.fgb")
    assert shapely.coverage_is_valid(grids.geometry.array)


@pytest.mark.parametrize("ending", ["geojson", "fgb", "gpkg", "shp.zip"])
def test_the_same_plan_is_the_same_file(out, tmp_path, ending):
    make_plan().export(tmp_path / f"city.{ending}")
    assert (tmp_path / f"city.{ending}").read_bytes() == (out / f"city.{ending}").read_bytes()


def test_a_shifted_file_comes_back(plan, tmp_path):
    plan.export(tmp_path / "gaode.fgb", datum="gcj02")
    plan.export(tmp_path / "true.fgb")
    moved, home = (
        shapely.get_coordinates(
            gpd.read_file(tmp_path / f"{name}.fgb").sort_values("grid_code").geometry.array
        )
        for name in ("gaode", "true")
    )
    assert np.abs(np.column_stack(gcj02_to_wgs84(*moved.T)) - home).max() < 1.1e-7


def test_kml_in_another_datum_is_refused(plan, tmp_path):
    with pytest.raises(InputError, match="KML is WGS84"):
        plan.export(tmp_path / "a.kml", datum="gcj02")
    assert list(tmp_path.iterdir()) == []


def test_geojson_on_demand_is_json_fg_multi_and_dated(plan, tmp_path):
    plan.export(tmp_path / "a.geojson", json_fg=True, multi=True, date="2026-11-30")
    content = json.loads((tmp_path / "a.geojson").read_text("utf-8"))
    assert content["date"] == "2026-11-30"
    assert content["featureType"] == "Grid"
    assert {f["geometry"]["type"] for f in content["features"]} == {"MultiPolygon"}
    assert not list(Draft202012Validator(json_schema("grids")).iter_errors(content))


def test_the_geopackage_brings_its_styles(out):
    with closing(sqlite3.connect(out / "city.gpkg")) as base:
        rows = base.execute(
            "SELECT f_table_name, useAsDefault, styleQML, styleSLD FROM layer_styles"
        ).fetchall()
        columns = "SELECT f_geometry_column FROM layer_styles"  # else QGIS does not find them
        held = "SELECT column_name FROM gpkg_geometry_columns"
        assert set(base.execute(columns)) == set(base.execute(held))
    assert [row[:2] for row in rows] == [("grids", 1), ("buildings", 1)]
    for _, _, qml, sld in rows:
        assert ET.fromstring(qml).tag == "qgis"  # noqa: S314 - our own
        assert ET.fromstring(sld.encode()).tag.endswith("StyledLayerDescriptor")  # noqa: S314
    for layer in ("grids", "buildings"):
        assert (out / f"city.{layer}.qml").is_file()
        assert (out / f"city.{layer}.sld").is_file()
    # QGIS would give it to every layer.
    assert not (out / "city.qml").exists()


def test_the_field_package_has_a_form_for_each_grid(plan, tmp_path):
    plan.export(f"field:{tmp_path / 'field'}")
    files = sorted((tmp_path / "field").glob("*.gpkg"))
    assert [path.stem for path in files] == sorted(set(plan.grids["community_id"]))
    first = plan.grids.index[0]
    houses = gpd.read_file(files[0], layer=first)
    own = plan.buildings[plan.buildings["grid_code"] == first]
    assert houses["building_id"].tolist() == own.index.tolist()
    assert {"visited", "households_found", "remark"} <= set(houses.columns)
    with closing(sqlite3.connect(files[0])) as base:
        query = "SELECT styleQML FROM layer_styles WHERE f_table_name = ?"
        (form,) = base.execute(query, [first]).fetchone()
    assert 'editWidget type="ValueMap"' in form


@pytest.mark.parametrize("to", ["a.xyz", "nowhere:", "a"])
def test_what_nobody_knows_is_refused(plan, tmp_path, to):
    with pytest.raises(InputError, match="no place that a plan can go to"):
        plan.export(tmp_path / to)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_replaced_only_when_asked(plan, tmp_path):
    path = tmp_path / "a.fgb"
    path.write_text("mine")
    with pytest.raises(InputError, match="is there already"):
        plan.export(path)
    assert path.read_text() == "mine"
    plan.export(path, overwrite=True)
    assert len(gpd.read_file(path)) == len(plan.grids)


def test_the_command_writes_several_targets(town_dir, tmp_path):
    args = ["export", town_dir, "--to", tmp_path / "a.fgb", "--to", tmp_path / "a.kmz"]
    done = CliRunner().invoke(main, [str(arg) for arg in args])
    assert done.exit_code == 0, done.output
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.fgb", "a.kmz"]
    done = CliRunner().invoke(main, ["export", str(tmp_path / "no"), "--to", "a.fgb"])
    assert done.exit_code == 2
