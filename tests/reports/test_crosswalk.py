"""Zones of another department against the grids: households and ground are conserved."""

import json

import geopandas as gpd
import jsonschema
import numpy as np
import pandas as pd
import pytest
import shapely

from gridplan.errors import InputError
from gridplan.reports.crosswalk import crosswalk
from gridplan.reports.departments import no_departments, read_modules, write_departments
from gridplan.reports.module_schemas import module_schemas


@pytest.fixture(scope="module")
def zones(town_plan):
    """Return three strips over the town with a gap, the last with an overlap."""
    west, south, east, north = town_plan.grids.total_bounds
    x = np.linspace(west, east, 5)
    shapes = [shapely.box(x[0], south, x[1], north), shapely.box(x[2], south, x[3], north),
              shapely.box(x[3] - 40, south, x[4], north)]  # fmt: skip
    return gpd.GeoDataFrame({"名称": ["甲", "乙", "丙"]}, geometry=shapes, crs=town_plan.grids.crs)


def test_households_of_all_pairs_are_those_of_the_grids(town_plan, zones):
    table = crosswalk(town_plan, zones)
    sums = table.groupby("grid_code")[["households", "buildings"]].sum()
    assert (sums == town_plan.grids[["households", "buildings"]]).all().all()
    lived_in = table[table["share_of_grid"].notna()].groupby("grid_code")["share_of_grid"].sum()
    assert (lived_in - 1).abs().max() < 1e-3
    assert len(lived_in) == (town_plan.grids["households"] > 0).sum()
    named = table[table["zone"] != ""].groupby("zone")["share_of_zone"].sum()
    assert (named - 1).abs().max() < 2e-3


def test_ground_of_pairs_is_that_of_the_overlay(town_plan, zones):
    table = crosswalk(town_plan, zones.iloc[:2].to_crs(4326))
    whole = table.groupby("grid_code")["area_m2"].sum()
    assert (whole - town_plan.grids.area).abs().max() < 5
    first = table[table["zone"] == "甲"]
    united = shapely.union_all(np.asarray(town_plan.grids.geometry))
    assert first["area_m2"].sum() == pytest.approx(
        shapely.intersection(united, zones.geometry[0]).area, rel=1e-4
    )


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp", "parquet", "csv"])
def test_zones_and_things_come_in_files_of_any_kind_and_name(town_plan, zones, tmp_path, suffix):
    path = tmp_path / f"beats.{suffix}"
    lonlat = zones.to_crs(4326)
    if suffix == "csv":
        table = pd.DataFrame(lonlat.drop(columns="geometry"))
        table.assign(wkt=lonlat.geometry.to_wkt()).to_csv(path, index=False)
    elif suffix == "parquet":
        lonlat.to_parquet(path)
    else:
        lonlat.to_file(path)
    known = crosswalk(town_plan, zones)
    table = crosswalk(town_plan, path)
    assert table["households"].tolist() == known["households"].tolist()
    assert set(table["zone"]) == set(known["zone"])
    done = town_plan.assign(path)
    assert len(done.rows) == len(zones)
    assert (done.rows["way"] == "shape").all()


def test_a_building_in_two_zones_counts_once(town_plan, zones):
    table = crosswalk(town_plan, zones)
    assert table["buildings"].sum() == town_plan.buildings["grid_code"].notna().sum()


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda zones: zones.set_crs(None, allow_override=True),
        lambda zones: zones.assign(名称="甲"),
        lambda zones: zones.assign(geometry=zones.geometry.boundary),
        lambda zones: zones[["geometry"]],
    ],
)
def test_zones_that_cannot_be_told_apart_are_refused(town_plan, zones, spoilt):
    with pytest.raises(InputError):
        crosswalk(town_plan, spoilt(zones))


def test_zones_without_a_known_column_say_what_to_call_it(town_plan, zones):
    beats = zones.reset_index(drop=True)[["geometry"]]
    with pytest.raises(InputError, match=r"among leader\. Call the column code"):
        crosswalk(town_plan, beats.assign(leader="甲"))
    named = beats.assign(警务区=[f"{n}警区" for n in range(len(beats))])
    assert set(crosswalk(town_plan, named)["zone"]) <= {*named["警务区"], ""}


def test_every_module_has_a_schema_that_rows_keep(town_plan, zones, tmp_path):
    table = {"公安": crosswalk(town_plan, zones)}
    write_departments(town_plan, no_departments(), tmp_path / "out", zones=table)
    modules = read_modules()
    schemas = [json.loads(path.read_text("utf-8"))
               for path in (tmp_path / "out" / "schemas").glob("*.json")]  # fmt: skip
    assert {one["title"] for one in schemas} == set(modules["module"])
    saved = pd.read_csv(tmp_path / "out" / "zones_公安.csv", encoding="utf-8-sig")
    assert saved["households"].sum() == town_plan.grids["households"].sum()
    schema = module_schemas(modules)["单位场所"]
    jsonschema.Draft202012Validator.check_schema(schema)
    good = [{"item": "商铺", "lon": 119.6, "lat": 39.9, "店名": "甲"}]
    jsonschema.validate(good, schema)
    for bad in ({"item": "房屋", "building_id": "b1"}, {"item": "商铺"},
                {"item": "商铺", "lon": 400, "lat": 39}):  # fmt: skip
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate([bad], schema)
