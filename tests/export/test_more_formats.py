import json
import zipfile

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pytest
import shapely
from shapely import box

from gridplan.datum import bd09_to_wgs84, gcj02_to_wgs84
from gridplan.errors import InputError, QualityWarning
from gridplan.export import write_plan
from gridplan.export.shapefile import short_names, write_shapefile
from gridplan.plan.core import GRID_COLUMNS

BACK = {"gcj02": gcj02_to_wgs84, "bd09": bd09_to_wgs84}


@pytest.fixture(scope="module")
def more(plan, tmp_path_factory):
    out = tmp_path_factory.mktemp("more") / "out"
    write_plan(plan, out, datums=("wgs84", "gcj02", "bd09"), shapefile=True)
    return out


@pytest.mark.parametrize("datum", BACK)
def test_shifted_grids_stand_beside_those_in_wgs84_and_come_back(more, datum):
    true = gpd.read_file(more / "grids.geojson")
    there = gpd.read_file(more / f"grids.{datum}.geojson")
    moved = shapely.get_coordinates(there.geometry.array)
    home = shapely.get_coordinates(true.geometry.array)
    assert 300 < np.median(np.hypot(*((moved - home) * [85_000, 111_000]).T)) < 2000
    assert np.abs(np.column_stack(BACK[datum](*moved.T)) - home).max() < 1.1e-7
    assert true.drop(columns="geometry").equals(there.drop(columns="geometry"))


@pytest.mark.parametrize("datum", BACK)
def test_shifted_grids_are_a_valid_coverage(more, datum):
    grids = gpd.read_file(more / f"grids.{datum}.geojson")
    assert shapely.coverage_is_valid(grids.geometry.array)


def test_a_real_town_stays_a_coverage_after_the_shift(town_plan, tmp_path):
    write_plan(town_plan, tmp_path / "out", datums=("gcj02", "bd09"))
    for datum in BACK:
        grids = gpd.read_file(tmp_path / "out" / f"grids.{datum}.geojson")
        assert shapely.is_valid(grids.geometry.array).all()
        assert shapely.coverage_is_valid(grids.geometry.array)


@pytest.mark.parametrize(("datum", "name"), [("gcj02", "GCJ-02"), ("bd09", "BD-09")])
def test_the_file_says_its_datum_and_only_a_shifted_one_does(more, datum, name):
    content = json.loads((more / f"grids.{datum}.geojson").read_text("utf-8"))
    assert content["datum"] == name
    assert "display only" in content["note"]
    assert "datum" not in json.loads((more / "grids.geojson").read_text("utf-8"))


def test_no_file_is_called_wgs84(more):
    assert not (more / "grids.wgs84.geojson").exists()


def test_every_file_is_in_the_record(more):
    outputs = json.loads((more / "run.json").read_text("utf-8"))["outputs"]
    assert {"grids.gcj02.geojson", "grids.shp.zip", "grids.fields.csv"} <= set(outputs)


def test_an_unknown_datum_is_refused_before_anything_is_written(plan, tmp_path):
    with pytest.raises(InputError, match="no datum 'mars'"):
        write_plan(plan, tmp_path / "out", datums=("mars",))
    assert not (tmp_path / "out").exists()


def test_a_shift_outside_china_is_warned_of(plan, tmp_path):
    import dataclasses

    away = plan.grids.set_crs("EPSG:32631", allow_override=True)
    findings = plan.findings.assign(geometry=None)
    moved = dataclasses.replace(plan, grids=away, findings=findings)
    from gridplan.export.geojson import write_geojson

    with pytest.warns(QualityWarning, match="outside China"):
        write_geojson(moved.grids, tmp_path / "a.geojson", datum="gcj02")


def test_the_shapefile_gives_names_and_text_back(more, plan):
    grids = gpd.read_file(f"zip://{more / 'grids.shp.zip'}")
    fields = pd.read_csv(more / "grids.fields.csv", encoding="utf-8-sig")
    full = dict(zip(fields["field"], fields["column"], strict=True))
    assert [full[name] for name in grids.columns[:-1]] == ["grid_code", *GRID_COLUMNS]
    assert grids["comm_name"].tolist() == plan.grids["community_name"].tolist()
    assert grids["grid_code"].tolist() == plan.grids.index.tolist()
    assert grids["households"].tolist() == plan.grids["households"].tolist()
    assert grids.crs.to_epsg() == plan.grids.crs.to_epsg()
    assert (fields["cut"] == 0).all()


def test_the_archive_says_utf_8_and_is_the_same_every_time(more, plan, tmp_path):
    with zipfile.ZipFile(more / "grids.shp.zip") as archive:
        assert archive.read("grids.cpg") == b"UTF-8"
    write_plan(plan, tmp_path / "again", shapefile=True)
    again = (tmp_path / "again" / "grids.shp.zip").read_bytes()
    assert again == (more / "grids.shp.zip").read_bytes()


def test_long_text_is_cut_between_characters_and_counted(tmp_path):
    frame = gpd.GeoDataFrame(
        {"名称": ["社" * 100, "短"]}, geometry=[box(0, 0, 1, 1)] * 2, crs=4549
    )
    write_shapefile(frame.rename_axis("code"), tmp_path / "a.shp.zip", tmp_path / "a.csv")
    back = gpd.read_file(f"zip://{tmp_path / 'a.shp.zip'}")
    assert back["名称"].tolist() == ["社" * 84, "短"]
    assert pd.read_csv(tmp_path / "a.csv", encoding="utf-8-sig")["cut"].tolist() == [0, 1]
    assert len(list(tmp_path.iterdir())) == 2


def test_short_names_differ_and_fit():
    names = short_names([*GRID_COLUMNS, "community_other", "居民委员会名称", "居民委员会编码"])
    assert len({name.lower() for name in names}) == len(names)
    assert max(len(name.encode()) for name in names) <= 10


def test_a_column_without_any_value_is_text_in_a_shapefile(tmp_path):
    frame = gpd.GeoDataFrame(
        {"reason": [None], "name": ["a"], "n": [1]}, geometry=[box(0, 0, 1, 1)], crs=4549
    )
    write_shapefile(frame.rename_axis("code"), tmp_path / "a.shp.zip", tmp_path / "a.csv")
    about = pyogrio.read_info(f"/vsizip/{tmp_path / 'a.shp.zip'}")
    types = dict(zip(about["fields"], about["ogr_types"], strict=True))
    assert types["reason"] == types["name"] == "OFTString"
    assert types["n"] == "OFTInteger64"
