"""The configuration for an OGC API service: it starts, and answers for every grid."""

import json
import os
import shutil
import subprocess

import pytest
import shapely
from jsonschema import Draft202012Validator

from gridplan.exchange.ddl import ddl
from gridplan.export.members import crs_uri

PYGEOAPI = os.environ.get("GRIDPLAN_TEST_PYGEOAPI") or shutil.which("pygeoapi") or ""
ASK = """
import json, sys
from pygeoapi.flask_app import APP
client = APP.test_client()
print(json.dumps([client.get(url).get_json() for url in json.loads(sys.argv[1])]))
"""


@pytest.fixture(scope="module")
def service(town_plan, tmp_path_factory):
    folder = tmp_path_factory.mktemp("service") / "ogcapi"
    town_plan.export(f"ogcapi:{folder}", date="2026-11-30")
    return folder


def test_the_configuration_names_data_that_lie_beside_it(service, town_plan):
    config = json.loads((service / "pygeoapi-config.yml").read_text("utf-8"))
    grids = config["resources"]["grids"]
    assert grids["providers"][0]["data"] == "grids.geojson"
    assert (service / "grids.geojson").is_file()
    assert grids["providers"][0]["id_field"] == town_plan.grids.index.name
    assert grids["extents"]["temporal"]["begin"] == "2026-11-30"
    west, south, east, north = grids["extents"]["spatial"]["bbox"]
    assert west < east
    assert south < north
    stored, metric = grids["providers"][0]["crs"]
    assert stored == grids["extents"]["spatial"]["crs"] == grids["providers"][0]["storage_crs"]
    assert metric.endswith(f"/EPSG/0/{town_plan.grids.crs.to_epsg()}")


def test_grids_and_buildings_are_served_whole_and_fit_their_schemas(service, town_plan):
    for name, n in (("grids", len(town_plan.grids)), ("buildings", len(town_plan.buildings))):
        content = json.loads((service / f"{name}.geojson").read_text("utf-8"))
        schema = json.loads((service / f"{name}.schema.json").read_text("utf-8"))
        assert len(content["features"]) == n
        assert list(Draft202012Validator(schema).iter_errors(content)) == []


def test_another_configuration_serves_the_views_of_a_database(service):
    config = json.loads((service / "pygeoapi-postgis.yml").read_text("utf-8"))
    providers = [config["resources"][name]["providers"][0] for name in ("grids", "buildings")]
    views = [f"CREATE VIEW gridplan.{one['table']} " in ddl() for one in providers]
    assert views == [True, True]
    assert [one["id_field"] for one in providers] == ["grid_code", "building_id"]


def test_nothing_in_it_names_the_machine(service, tmp_path):
    text = (service / "pygeoapi-config.yml").read_text("utf-8")
    assert str(tmp_path.parents[1]) not in text


@pytest.mark.skipif(not PYGEOAPI, reason="no pygeoapi: GRIDPLAN_TEST_PYGEOAPI=ENV/bin/pygeoapi")
def test_a_real_service_answers(service, town_plan):
    config, api = "pygeoapi-config.yml", "openapi.yml"
    setting = os.environ | {"PYGEOAPI_CONFIG": config, "PYGEOAPI_OPENAPI": api}
    run = {"cwd": service, "env": setting, "capture_output": True, "text": True}
    subprocess.run([PYGEOAPI, "config", "validate", "-c", config], check=True, **run)  # noqa: S603
    subprocess.run(  # noqa: S603
        [PYGEOAPI, "openapi", "generate", config, "--output-file", api], check=True, **run
    )
    code = town_plan.grids.index[0]
    urls = [
        "/collections/grids/items?f=json&limit=1000",
        f"/collections/grids/items/{code}?f=json",
        f"/collections/grids/items?f=json&grid_code={code}",
        "/collections/grids/items?f=json&bbox=0,0,1,1",
        "/collections/grids/schema?f=json",
        "/collections/buildings/items?f=json&limit=5",
        f"/collections/grids/items/{code}?f=json&crs={crs_uri(town_plan.grids.crs)}",
    ]
    python = os.path.join(os.path.dirname(PYGEOAPI), "python")  # noqa: PTH118, PTH120
    done = subprocess.run([python, "-c", ASK, json.dumps(urls)], check=True, **run)  # noqa: S603
    answers = json.loads(done.stdout.splitlines()[-1])
    everything, one, by_code, elsewhere, schema, houses, metric = answers
    assert {item["id"] for item in everything["features"]} == set(town_plan.grids.index)
    assert one["properties"]["households"] == int(town_plan.grids["households"].iloc[0])
    assert [item["id"] for item in by_code["features"]] == [code]
    assert elsewhere["features"] == []
    assert "grid_code" in schema["properties"]
    assert (houses["numberMatched"], len(houses["features"])) == (len(town_plan.buildings), 5)
    # In the city's CRS the northing comes first, as its definition says.
    ground = shapely.transform(shapely.geometry.shape(metric["geometry"]), lambda xy: xy[:, ::-1])
    assert shapely.hausdorff_distance(ground, town_plan.grids.geometry[code]) < 0.02
