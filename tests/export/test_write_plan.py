import dataclasses
import hashlib
import json
import sqlite3
import zipfile

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pyogrio.errors
import pytest
import shapely
from shapely import Point

from gridplan.batch import ProcessPool, Serial
from gridplan.errors import InputError
from gridplan.export import write_plan
from gridplan.export.staging import check_out_dir
from gridplan.findings import findings
from gridplan.plan.core import BUILDING_COLUMNS, COMMUNITY_COLUMNS, GRID_COLUMNS
from gridplan.rules import Rules
from tests.plan_fixture import make_plan, without_ground

FILES = {
    "grids.geojson", "grids.gpkg", "grids.parquet", "buildings.csv", "communities.csv",
    "audit.json", "findings.csv", "findings.geojson", "grids.qml", "grids.sld", "ground.zip",
    "map.html", "plan.toml", "registry.csv", "run.json",
}  # fmt: skip
LEDGERS = ["buildings.csv", "communities.csv", "findings.csv", "registry.csv"]


def ledger(path):
    return pd.read_csv(path, dtype=str, encoding="utf-8-sig", keep_default_na=False)


def test_every_file_of_the_contract_is_written_and_nothing_else(out_dir):
    assert {path.name for path in out_dir.iterdir()} == FILES


def test_written_coverage_is_valid_in_degrees(out_dir):
    grids = gpd.read_file(out_dir / "grids.geojson")
    assert shapely.coverage_is_valid(grids.geometry.array)


def test_geojson_holds_every_column_with_codes_as_text(out_dir, plan):
    grids = gpd.read_file(out_dir / "grids.geojson").set_index("grid_code")
    assert [c for c in grids.columns if c not in {"id", "geometry"}] == list(GRID_COLUMNS)
    assert grids.index.tolist() == plan.grids.index.tolist()
    assert grids["community_id"].tolist() == plan.grids["community_id"].tolist()


def test_empty_texts_are_missing_in_every_file(out_dir):
    features = json.loads((out_dir / "grids.geojson").read_text(encoding="utf-8"))["features"]
    assert [item["properties"]["reason"] for item in features[2:4]] == [None, "oversize_unit"]
    assert (
        pyogrio.read_dataframe(out_dir / "grids.gpkg", layer="grids")["reason"].isna().sum() == 7
    )
    assert (ledger(out_dir / "communities.csv")["reason"] == "").tolist() == [False, True]


def test_degrees_of_the_plan_come_back_exactly(out_dir, plan):
    grids = gpd.read_file(out_dir / "grids.geojson")
    points = shapely.get_coordinates(grids.geometry.array)
    assert np.array_equal(points, np.round(points, 7))
    metric = shapely.normalize(grids.to_crs(plan.grids.crs).geometry.array)
    assert shapely.equals_exact(metric, shapely.normalize(plan.grids.geometry.array), 1e-6).all()


def test_geopackage_holds_grids_buildings_and_atoms_in_the_working_crs(out_dir, plan):
    path = out_dir / "grids.gpkg"
    assert set(pyogrio.list_layers(path)[:, 0]) == {"grids", "buildings", "atoms"}
    buildings = gpd.read_file(path, layer="buildings").set_index("building_id")
    assert list(buildings.columns) == [*BUILDING_COLUMNS, "geometry"]
    assert buildings.crs == plan.grids.crs
    assert buildings.index.tolist() == plan.buildings.index.tolist()
    assert pd.isna(buildings["grid_code"].iloc[-1])


def test_parquet_gives_the_grids_back(out_dir, plan):
    back = gpd.read_parquet(out_dir / "grids.parquet")
    assert back.index.equals(plan.grids.index)
    assert back.crs == plan.grids.crs


@pytest.mark.parametrize("name", LEDGERS)
def test_ledgers_start_with_the_mark_that_excel_needs(out_dir, name):
    assert (out_dir / name).read_bytes().startswith(b"\xef\xbb\xbf")


def test_building_ledger_keeps_codes_and_leading_zeros(out_dir, plan):
    buildings = ledger(out_dir / "buildings.csv")
    assert list(buildings.columns) == ["building_id", *BUILDING_COLUMNS]
    first = ["0000", "130302001001", "130302001001001", "0", "false"]
    first.append(plan.buildings["atom_id"].iloc[0])
    assert buildings.iloc[0].tolist() == first
    assert buildings["grid_code"].iloc[-1] == ""


def test_community_ledger_has_one_row_each(out_dir):
    communities = ledger(out_dir / "communities.csv")
    assert list(communities.columns) == ["community_id", *COMMUNITY_COLUMNS]
    assert communities["community_name"].tolist() == ["文化里社区", "先锋里社区"]


def test_findings_say_where_they_are(out_dir):
    findings = ledger(out_dir / "findings.csv")
    assert findings["severity"].tolist() == ["warning", "info"]
    assert findings["place"].tolist() == ["POINT (119.6046852 39.9346852)", ""]
    placed = gpd.read_file(out_dir / "findings.geojson")
    assert placed["rule_id"].tolist() == ["R09"]
    assert pd.isna(placed["building_id"]).all()


def test_rules_come_back(out_dir, plan):
    assert Rules.from_toml(out_dir / "plan.toml") == plan.rules


def test_run_record_tells_inputs_versions_and_hashes(out_dir, plan):
    record = json.loads((out_dir / "run.json").read_text(encoding="utf-8"))
    assert record["inputs"] == plan.layers.sources
    assert {"gridplan", "numpy", "shapely", "geopandas", "GEOS", "PROJ", "python"} <= set(
        record["versions"]
    )
    assert record["seconds"]["fabric"] == 0.4
    assert record["seconds"]["write"] > 0
    assert set(record["outputs"]) == FILES - {"run.json"}
    for name, file in record["outputs"].items():
        assert file["sha256"] == hashlib.sha256((out_dir / name).read_bytes()).hexdigest()


def test_same_plan_gives_the_same_bytes(out_dir, plan, tmp_path):
    write_plan(plan, tmp_path / "again", atoms=True)
    for name in FILES - {"run.json"}:
        assert (tmp_path / "again" / name).read_bytes() == (out_dir / name).read_bytes(), name


def test_full_folder_is_refused_unless_overwrite(plan, tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(InputError, match=r"already holds 1 files.*overwrite"):
        write_plan(plan, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]
    write_plan(plan, tmp_path, overwrite=True)
    assert {path.name for path in tmp_path.iterdir()} == FILES | {"notes.txt"}


def test_leftovers_of_a_killed_run_are_no_obstacle(plan, tmp_path):
    (tmp_path / ".unfinished-files-abcd1234").mkdir()
    (tmp_path / ".unfinished-files-abcd1234" / "grids.gpkg").write_text("half")
    write_plan(plan, tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == FILES


@pytest.mark.parametrize("column", ["grid_code", "households"])
def test_buildings_that_contradict_the_grids_are_refused(plan, tmp_path, column):
    buildings = plan.buildings.copy()
    first = buildings.index[buildings["households"] > 0][0]
    others = plan.grids.index[plan.grids.index != buildings.loc[first, "grid_code"]]
    buildings.loc[first, column] = others[0] if column == "grid_code" else 1_000
    with pytest.raises(InputError, match="contradict the grids"):
        write_plan(dataclasses.replace(plan, buildings=buildings), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_file_in_place_of_the_folder_is_refused(plan, tmp_path):
    path = tmp_path / "out"
    path.write_text("")
    with pytest.raises(InputError, match="is a file"):
        write_plan(plan, path)


def test_full_disk_gives_one_clear_error_and_leaves_nothing(plan, tmp_path, monkeypatch):
    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("gridplan.export.write.write_parquet", full)
    with pytest.raises(InputError, match=r"out/grids\.parquet: No space left on device"):
        write_plan(plan, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_fault_of_gdal_names_the_file_and_what_to_check(plan, tmp_path, monkeypatch):
    def fails(*_args, **_kwargs):
        raise pyogrio.errors.DataLayerError("ROLLBACK failed")

    monkeypatch.setattr("gridplan.export.write.write_geopackage", fails)
    with pytest.raises(InputError, match=r"grids\.gpkg: ROLLBACK failed. Check the free space"):
        write_plan(plan, tmp_path / "out")


def test_folder_below_a_file_is_refused_before_any_work(tmp_path):
    (tmp_path / "a").touch()
    with pytest.raises(InputError, match=r"Cannot write into .*a: Not a directory"):
        check_out_dir(tmp_path / "a" / "b", overwrite=False)


def test_files_that_cannot_be_replaced_leave_all_as_it_was(plan, tmp_path, monkeypatch):
    write_plan(plan, tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    move = type(tmp_path).replace

    def held(path, target):  # as on Windows, by a spreadsheet that has it open
        if path.name == "findings.csv" and path.parent == tmp_path:
            raise PermissionError(13, "Permission denied")
        return move(path, target)

    monkeypatch.setattr(type(tmp_path), "replace", held)
    other = make_plan(grids=plan.grids.assign(grid_name="another"))
    with pytest.raises(InputError, match="Permission denied"):
        write_plan(other, tmp_path, overwrite=True)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    monkeypatch.undo()
    write_plan(other, tmp_path, overwrite=True)
    assert {path.name for path in tmp_path.iterdir()} == FILES
    assert (tmp_path / "grids.geojson").read_bytes() != before["grids.geojson"]


def test_folder_in_place_of_a_file_is_refused_and_kept(plan, tmp_path):
    (tmp_path / "grids.gpkg").mkdir()
    with pytest.raises(InputError, match=r"grids\.gpkg is a folder.*Move it away"):
        write_plan(plan, tmp_path, overwrite=True)
    assert [path.name for path in tmp_path.iterdir()] == ["grids.gpkg"]


def test_plan_without_findings_still_has_both_files(tmp_path):
    plan = make_plan()
    empty = make_plan(findings=plan.findings.iloc[:0])
    write_plan(empty, tmp_path / "out")
    assert ledger(tmp_path / "out" / "findings.csv").empty
    assert json.loads((tmp_path / "out" / "findings.geojson").read_text())["features"] == []


def test_findings_too_far_away_are_told_without_a_place_in_valid_json(tmp_path):
    plan = make_plan()
    far = [Point(x, 0) for x in (1e7, 1e100, 1.7e308, np.inf)] + [Point(), None]
    told = findings("warning", "R09", "far away", geometry=[*far, plan.findings.geometry[0]])
    write_plan(make_plan(findings=told), tmp_path / "out")

    def refuse(name):
        raise AssertionError(name)

    text = (tmp_path / "out" / "findings.geojson").read_text("utf-8")
    features = json.loads(text, parse_constant=refuse)["features"]
    shapes = [shapely.geometry.shape(feature["geometry"]) for feature in features]
    assert np.isfinite(shapely.get_coordinates(shapes)).all()
    assert len(ledger(tmp_path / "out" / "findings.csv")) == 7


def test_a_grid_without_ground_is_in_every_file(tmp_path):
    plan = without_ground()
    write_plan(plan, tmp_path / "out", shapefile=True, datums=("gcj02",))
    out = tmp_path / "out"
    layers = {"grids.geojson": None, "grids.gpkg": "grids", "grids.shp.zip": None}
    for name, layer in layers.items():
        grids = pyogrio.read_dataframe(out / name, layer=layer)
        assert grids.geometry.isna().tolist() == [True] + [False] * 7
    assert gpd.read_parquet(out / "grids.parquet").geometry.isna().sum() == 1


def test_layers_of_the_geopackage_have_one_type_whatever_they_hold(out_dir):
    assert pyogrio.read_info(out_dir / "grids.gpkg", layer="grids")["geometry_type"] == (
        "MultiPolygon"
    )
    kinds = gpd.read_file(out_dir / "grids.gpkg", layer="grids").geom_type
    assert set(kinds) == {"MultiPolygon"}


def test_the_sources_of_the_data_are_named_in_every_file_that_has_a_place_for_it(tmp_path):
    credit = "© OpenStreetMap contributors"
    plan = make_plan(run={"attribution": [credit]})
    write_plan(plan, tmp_path, atoms=True, shapefile=True, datums=("bd09",))
    for name in ("grids.geojson", "grids.bd09.geojson", "findings.geojson"):
        assert json.loads((tmp_path / name).read_text("utf-8"))["attribution"] == credit
    assert json.loads((tmp_path / "run.json").read_text("utf-8"))["attribution"] == [credit]
    with sqlite3.connect(tmp_path / "grids.gpkg") as base:
        rows = base.execute("select table_name, description from gpkg_contents").fetchall()
    base.close()
    assert dict(rows) == dict.fromkeys(("grids", "buildings", "atoms"), credit)
    assert gpd.read_parquet(tmp_path / "grids.parquet").attrs["attribution"] == credit
    assert zipfile.ZipFile(tmp_path / "grids.shp.zip").comment.decode() == credit
    assert credit in (tmp_path / "map.html").read_text("utf-8")


def test_a_plan_without_layers_is_written(plan, tmp_path):
    alone = dataclasses.replace(plan, layers=None, run={"inputs": {}, "attribution": ["© A"]})
    write_plan(alone, tmp_path, atoms=True)
    # Without the city there is nothing to be read back.
    gone = {"ground.zip", "registry.csv", "audit.json"}
    assert {path.name for path in tmp_path.iterdir()} == FILES - gone
    assert json.loads((tmp_path / "grids.geojson").read_text("utf-8"))["attribution"] == "© A"


@pytest.mark.parametrize("name", ["=1+2", "-HYPERLINK(A1)", "＝SUM(A1)"])
def test_no_ledger_holds_a_formula(plan, tmp_path, name):
    told = plan.findings.assign(message=name, building_id=name)
    plan = make_plan(names=(name, name), findings=told)
    write_plan(plan, tmp_path)
    for file in LEDGERS:
        cells = ledger(tmp_path / file).to_numpy().ravel()
        assert not [cell for cell in cells if cell[:1] in tuple("=+-@＝")]
    assert ledger(tmp_path / "communities.csv")["community_name"].tolist() == [f"'{name}"] * 2
    grids = gpd.read_file(tmp_path / "grids.geojson")
    assert set(grids["community_name"]) == {name}


class PoolHere(ProcessPool):
    """A pool as `write_plan` sees it, whose work is done here: no process has to start."""

    def run(self, task, chunks, *, time_limit_s=0.0):
        yield from Serial().run(task, chunks, time_limit_s=time_limit_s)


def test_files_written_side_by_side_are_the_same_files(plan, tmp_path):
    alone = {path.name: path.read_bytes() for path in write_plan(plan, tmp_path / "alone")}
    beside = {
        path.name: path.read_bytes()
        for path in write_plan(plan, tmp_path / "beside", executor=PoolHere(2))
    }
    assert set(beside) == FILES
    for name in FILES - {"run.json"}:
        assert beside[name] == alone[name], name


@pytest.mark.parametrize("name", ["write_ground", "render_page", "write_geopackage"])
def test_a_fault_in_one_of_the_files_side_by_side_is_told_and_leaves_nothing(
    name, plan, tmp_path, monkeypatch
):
    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"gridplan.export.write.{name}", full)
    with pytest.raises(InputError, match="No space left on device"):
        write_plan(plan, tmp_path / "out", executor=PoolHere(2))
    assert list(tmp_path.iterdir()) == []
