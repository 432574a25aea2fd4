"""What grids.geojson says of itself."""

import dataclasses
import json
import re

import numpy as np
import pytest
import shapely
from pyproj import Transformer

from gridplan.export import write_plan
from gridplan.export.members import date_of, license_of, members_of
from gridplan.plan.identity import grid_hashes, plan_id
from gridplan.rules import Rules
from tests.plan_fixture import make_plan


def written(plan, folder):
    write_plan(plan, folder)
    return json.loads((folder / "grids.geojson").read_text("utf-8"))


def with_output(**settings):
    return make_plan(rules=Rules.from_dict({"output": settings}))


def test_the_file_names_plan_version_date_licence_and_source(tmp_path):
    plan = with_output(date="2026-11-30", license="CC-BY-4.0", source="市民政局")
    content = written(plan, tmp_path / "out")
    assert re.fullmatch("[0-9a-f]{16}", content["planId"])
    told = {name: content[name] for name in ("schemaVersion", "date", "license", "source")}
    assert told == {"schemaVersion": "1.1", "date": "2026-11-30", "license": "CC-BY-4.0",
                    "source": "市民政局"}  # fmt: skip


def test_what_is_not_known_is_left_out(plan):
    assert set(members_of(plan)) == {"schemaVersion", "planId"}


def test_the_date_is_the_newest_of_the_registry_never_the_clock(plan):
    registry = plan.registry.reindex(plan.grids.index).fillna("")
    registry["since"] = ["2026-01-01", "2026-11-02", *[""] * (len(registry) - 2)]
    assert date_of(dataclasses.replace(plan, registry=registry)) == "2026-11-02"


def test_data_of_openstreetmap_say_their_licence(plan):
    layers = dataclasses.replace(plan.layers, attribution=("© OpenStreetMap contributors",))
    assert license_of(dataclasses.replace(plan, layers=layers)) == "ODbL-1.0"


def test_equal_plans_have_one_id_and_any_change_another(plan):
    assert plan_id(make_plan()) == plan_id(plan)
    buildings = plan.buildings.assign(households=plan.buildings["households"] + 1)
    grids = plan.grids.assign(grid_name="x")
    for change in ({"buildings": buildings}, {"grids": grids}):
        assert plan_id(dataclasses.replace(plan, **change)) != plan_id(plan)


def test_the_hash_of_a_grid_changes_when_it_does_and_only_then(plan):
    before = grid_hashes(plan.grids)
    grids = plan.grids.copy()
    grids.loc[grids.index[2], "households"] += 1
    changed = before != grid_hashes(grids)
    assert changed.tolist() == [i == 2 for i in range(len(grids))]
    assert grid_hashes(plan.grids.to_crs(4326)).equals(before)


@pytest.mark.parametrize("multi", [False, True])
def test_json_fg_has_place_time_and_type(tmp_path, multi):
    plan = with_output(json_fg=True, multipolygon=multi)
    registry = plan.registry.reindex(plan.grids.index).fillna("")
    registry.iloc[0] = ["in use", "2026-01-01", "", "", ""]
    plan = dataclasses.replace(plan, registry=registry)
    content = written(plan, tmp_path / "out")
    assert content["featureType"] == "Grid"
    assert content["featureSchema"] == "urn:gridplan:schema:1.1:grids"
    assert any(uri.endswith("/conf/core") for uri in content["conformsTo"])
    assert content["coordRefSys"].endswith("/4549")
    first, second = content["features"][:2]
    assert first["time"] == {"interval": ["2026-01-01", ".."]}
    assert second["time"] is None
    assert {f["place"]["type"] for f in content["features"]} == {
        "MultiPolygon" if multi else "Polygon"
    }
    # The order of axes is that of the CRS: northing first.
    back = Transformer.from_crs(4549, 4326, always_xy=True).transform
    place = shapely.get_coordinates(shapely.geometry.shape(first["place"]))[:, ::-1]
    there = shapely.get_coordinates(shapely.geometry.shape(first["geometry"]))
    assert np.abs(np.column_stack(back(*place.T)) - there).max() < 2e-8 + 1e-7
