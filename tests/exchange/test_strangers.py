"""Programs that know nothing of gridplan take what it gives away."""

import json
import shutil
import subprocess

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from jsonschema import Draft202012Validator

from gridplan.exchange.schemas import json_schema
from gridplan.plan.lineage import diff_plans
from tests.exchange.test_schemas import rows_of

needs_ogr = pytest.mark.skipif(not shutil.which("ogr2ogr"), reason="no ogr2ogr: Debian's gdal-bin")


@pytest.fixture(scope="module")
def files(town_plan, next_plan, plan, tmp_path_factory):
    """Return a folder with two cities and a month of one, in every form of GeoJSON."""
    out = tmp_path_factory.mktemp("files")
    forms = {
        "plain": {}, "fg": {"json_fg": True, "date": "2026-11-30"}, "multi": {"multi": True},
        "gcj": {"datum": "gcj02"}, "bd": {"datum": "bd09", "multi": True},
    }  # fmt: skip
    for name, form in forms.items():
        town_plan.export(out / f"{name}.geojson", **form)
    plan.export(out / "other.geojson", multi=True)
    next_plan.export(out / "changes.geojson", since=town_plan)
    next_plan.write(out / "next")
    diff_plans(town_plan, next_plan).to_csv(out / "lineage.csv")
    return out


@pytest.mark.parametrize(
    ("path", "table"),
    [
        *((f"{name}.geojson", "grids") for name in ("plain", "fg", "multi", "gcj", "bd", "other")),
        ("changes.geojson", "delta"),
        ("next/grids.geojson", "grids"),
        ("next/findings.geojson", "findings"),
    ],
)
def test_every_geojson_fits_its_schema(files, path, table):
    content = json.loads((files / path).read_text("utf-8"))
    found = Draft202012Validator(json_schema(table)).iter_errors(content)
    assert [error.message for error in found] == []
    assert len({f["geometry"]["type"] for f in content["features"] if f["geometry"]}) == 1


def test_what_became_of_the_grids_fits_its_schema(files):
    rows = rows_of(files / "lineage.csv", "changes")
    check = Draft202012Validator(json_schema("changes")["$defs"]["row"])
    assert rows
    assert [error.message for row in rows for error in check.iter_errors(row)] == []


@needs_ogr
@pytest.mark.parametrize("target", ["two.gpkg", "two.fgb", "two.shp"])
def test_one_city_is_appended_to_another(files, tmp_path, target):
    whole = target.endswith(".fgb")  # which is written once: both at one go, from a GeoPackage
    first = tmp_path / ("two.gpkg" if whole else target)
    for name, how in (("multi", []), ("other", ["-append"])):
        subprocess.run(  # noqa: S603
            ["ogr2ogr", *how, first, files / f"{name}.geojson", "-nln", "two"],  # noqa: S607
            check=True, capture_output=True,
        )  # fmt: skip
    if whole:
        subprocess.run(["ogr2ogr", tmp_path / target, first], check=True)  # noqa: S603, S607
    both = gpd.read_file(tmp_path / target)
    parts = [gpd.read_file(files / f"{name}.geojson") for name in ("multi", "other")]
    assert len(both) == sum(map(len, parts))
    assert shapely.is_valid(both.geometry.to_numpy()).all()
    if not target.endswith(".shp"):  # which cuts names and polygons of one part
        assert set(both.geom_type) == {"MultiPolygon"}
        names = [name for name in parts[0] if name != "geometry"]
        codes = pd.concat(parts)["grid_code"].astype(str)
        assert set(names) <= set(both)
        assert sorted(both["grid_code"].astype(str)) == sorted(codes)
