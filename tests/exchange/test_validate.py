"""`gridplan validate` finds what is wrong with a file, whoever wrote it."""

import json
import shutil

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from click.testing import CliRunner

import gridplan as gp
from gridplan.cli.main import main
from gridplan.errors import InputError

BOW_TIE = [[119.6, 39.9], [119.61, 39.91], [119.61, 39.9], [119.6, 39.91], [119.6, 39.9]]


def rules(found):
    return sorted(set(found["rule_id"]))


def spoilt(folder, tmp_path, change):
    """Return a copy of grids.geojson after a change of its content."""
    content = json.loads((folder / "grids.geojson").read_text("utf-8"))
    change(content)
    path = tmp_path / "grids.geojson"
    path.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    return path


def set_property(name, value):
    def change(content):
        content["features"][1]["properties"][name] = value

    return change


def test_a_plan_of_ours_is_clean(town_dir):
    assert gp.validate(town_dir).empty


def test_an_edited_plan_of_ours_is_clean(next_plan, tmp_path):
    next_plan.write(tmp_path / "next")
    assert gp.validate(tmp_path / "next")["message"].tolist() == []


@pytest.mark.parametrize("name", ["grids.gpkg", "grids.parquet", "grids.geojson", "buildings.csv"])
def test_each_file_of_ours_is_clean_by_itself(town_dir, name):
    found = gp.validate(town_dir / name)
    assert found["message"].tolist() == []


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda c: c.update(crs={"type": "name"}), "crs_member"),
        (lambda c: c.update(schemaVersion="9.0"), "version"),
        (lambda c: c.update(features=[]), "empty"),
        (lambda c: c.update(type="Feature"), "document"),
        (lambda c: [f["properties"].pop("households") for f in c["features"]], "column_missing"),
        (set_property("grid_code", None), "value_missing"),
        (set_property("households", "300"), "type"),
        (set_property("community_id", 130399001001), "type"),
        (set_property("status", "fine"), "value"),
        (set_property("households", -3), "value"),
        (set_property("compactness", 1.5), "value"),
        (set_property("serial", 77), "code"),
        (set_property("grid_code", "130399001001001"), "duplicate"),
        (set_property("households_estimated", 100_000), "sum_estimated"),
        (set_property("area_m2", 7.0), "area"),
        (set_property("compactness", 0.001), "compactness"),
        (set_property("status", "exempt"), "exempt"),
        (lambda c: c["features"][1].update(id="x"), "feature_id"),
        (lambda c: c["features"][1].update(geometry=None), "geometry_missing"),
        (lambda c: c["features"][1].update(geometry=c["features"][2]["geometry"]), "overlap"),
        (lambda c: c["features"][1]["geometry"]["coordinates"][0].reverse(), "winding"),
        (lambda c: c["features"][1]["geometry"].update(coordinates=[BOW_TIE]), "geometry_invalid"),
    ],
)  # fmt: skip
def test_every_fault_of_a_file_is_told(town_dir, tmp_path, change, rule):
    found = gp.validate(spoilt(town_dir, tmp_path, change))
    assert rule in rules(found)


def test_a_mixture_of_geometries_is_told(town_dir, tmp_path):
    def change(content):
        shape = content["features"][1]["geometry"]
        content["features"][1]["geometry"] = {
            "type": "MultiPolygon", "coordinates": [shape["coordinates"]]
        }  # fmt: skip

    assert rules(gp.validate(spoilt(town_dir, tmp_path, change))) == ["geometry_type"]


def test_a_vertex_on_one_side_of_a_border_only_is_told(plan, tmp_path):
    grids = plan.grids.copy()
    ring = shapely.get_coordinates(grids.geometry.iloc[0]).tolist()
    middle = [(a + b) / 2 + 1e-4 for a, b in zip(ring[0], ring[1], strict=True)]
    grids.loc[grids.index[0], "geometry"] = shapely.Polygon([ring[0], middle, *ring[1:]])
    grids.reset_index().to_file(tmp_path / "a.gpkg", layer="grids")
    assert "coverage" in rules(gp.validate(tmp_path / "a.gpkg"))


def test_an_overlap_is_measured_and_placed(town_dir, tmp_path):
    def change(content):
        content["features"][1]["geometry"] = content["features"][2]["geometry"]

    found = gp.validate(spoilt(town_dir, tmp_path, change)).set_index("rule_id")
    grids = gpd.read_file(town_dir / "grids.geojson")
    area = grids.to_crs(grids.estimate_utm_crs()).area.iloc[2]
    assert f"{area:,.1f}" in found.loc["overlap", "message"]
    assert found.loc["overlap", "geometry"].geom_type == "Point"


@pytest.mark.parametrize(
    ("name", "column", "rule"),
    [
        ("communities.csv", "households", "sum"),
        ("communities.csv", "grids", "sum"),
        ("buildings.csv", "households", "sum"),
        ("buildings.csv", "grid_code", "unknown"),
        ("registry.csv", "status", "retired"),
    ],
)
def test_tables_of_a_plan_that_contradict_each_other_are_told(
    town_dir, tmp_path, name, column, rule
):
    folder = tmp_path / "plan"
    shutil.copytree(town_dir, folder)
    table = pd.read_csv(folder / name, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    other = {"households": "7", "grids": "77", "grid_code": "9", "status": "retired"}[column]
    at = table.index[table[column] != ""][0]
    table.loc[at, column] = other
    table.to_csv(folder / name, index=False, encoding="utf-8-sig")
    assert {"changed", rule} <= set(rules(gp.validate(folder)))


def test_a_file_that_the_certificate_does_not_vouch_for_is_told(town_dir, tmp_path):
    folder = tmp_path / "plan"
    gp.read_plan(town_dir).write(folder)
    assert not len(gp.validate(folder))
    with (folder / "plan.toml").open("a", encoding="utf-8") as file:
        file.write("# eased\n")
    found = gp.validate(folder)
    assert found["rule_id"].tolist() == ["certified"]
    assert found["message"].iloc[0].startswith("plan.toml")
    (folder / "audit.json").write_text("[1, 2]", encoding="utf-8")
    assert not len(gp.validate(folder))


def test_a_strangers_file_is_told_what_it_lacks(town_dir, tmp_path):
    grids = gpd.read_file(town_dir / "grids.geojson")[["grid_code", "households", "geometry"]]
    grids.to_file(tmp_path / "stranger.gpkg")
    found = gp.validate(tmp_path / "stranger.gpkg")
    assert rules(found) == ["column_missing"]
    assert "community_id" in " ".join(found["message"])
    assert (found["severity"] == "error").sum() == 3


def test_messages_are_in_the_language_of_the_names(plan, tmp_path):
    plan.grids.reset_index().drop(columns="households").to_file(tmp_path / "a.gpkg")
    assert "缺少字段" in gp.validate(tmp_path / "a.gpkg")["message"].iloc[0]
    assert "缺少" not in " ".join(gp.validate(tmp_path / "a.gpkg", language="en")["message"])


@pytest.mark.parametrize("name", ["no.geojson", "broken.geojson", "other.csv"])
def test_what_cannot_be_read_is_bad_use(tmp_path, name):
    (tmp_path / "broken.geojson").write_text("{", "utf-8")
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(InputError, match=name.split(".")[0]):
        gp.validate(tmp_path / name)
    assert CliRunner().invoke(main, ["validate", str(tmp_path / name)]).exit_code == 2


def test_the_command_ends_with_0_clean_and_1_with_findings(town_dir, tmp_path):
    def run(*args):
        return CliRunner().invoke(main, ["validate", *map(str, args)])

    assert run(town_dir).exit_code == 0
    path = spoilt(town_dir, tmp_path, set_property("status", "fine"))
    done = run(path, "-o", tmp_path / "found.csv")
    assert done.exit_code == 1
    assert "status" in done.stdout
    assert "value" in (tmp_path / "found.csv").read_text("utf-8-sig")
    assert run().exit_code == 2


def test_the_schemas_are_written_on_demand(tmp_path):
    done = CliRunner().invoke(main, ["validate", "--schemas", str(tmp_path / "s")])
    assert done.exit_code == 0
    assert (tmp_path / "s" / "grids.schema.json").is_file()
