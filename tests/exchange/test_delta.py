"""A nightly job gets exactly the grids that changed."""

import dataclasses
import json

import geopandas as gpd
import pandas as pd
import pytest

from gridplan.errors import InputError
from tests.plan_fixture import make_plan


@pytest.fixture(scope="module")
def month_two():
    """Return the plan a month on: one grid counted anew, one renamed, one gone, one born."""
    plan = make_plan()
    grids = plan.grids.copy()
    grids.loc[grids.index[0], "households"] += 5
    grids.loc[grids.index[1], "grid_name"] = "新名"
    codes = grids.index.tolist()
    codes[2] = codes[2][:-3] + "005"
    grids.index = pd.Index(codes, name="grid_code")
    return dataclasses.replace(plan, grids=grids)


def as_held(path):
    """Return what a stranger's system holds of a file: properties and ground by code."""
    content = json.loads(path.read_text("utf-8"))
    return {f["properties"]["grid_code"]: (f["properties"], f["geometry"])
            for f in content["features"]}  # fmt: skip


def test_a_program_that_reads_only_the_files_comes_to_the_new_plan(plan, month_two, tmp_path):
    plan.export(tmp_path / "old.geojson")
    month_two.export(tmp_path / "new.geojson")
    month_two.export(tmp_path / "changes.geojson", since=plan)
    held, wanted = as_held(tmp_path / "old.geojson"), as_held(tmp_path / "new.geojson")
    different = {code for code in {*held, *wanted} if held.get(code) != wanted.get(code)}
    changes = as_held(tmp_path / "changes.geojson")
    assert set(changes) == different
    for code, (row, shape) in changes.items():
        if row["action"] == "delete":
            del held[code]
        else:
            assert (row["action"] == "update") == (code in held)
            plain = {name: row[name] for name in row if name in next(iter(wanted.values()))[0]}
            held[code] = (plain, shape)
    assert held == wanted


def test_the_file_says_from_which_plan_to_which(plan, month_two, tmp_path):
    plan.export(tmp_path / "old.geojson")
    month_two.export(tmp_path / "new.geojson")
    month_two.export(tmp_path / "changes.geojson", since=plan)
    old, new, told = (
        json.loads((tmp_path / name).read_text("utf-8"))
        for name in ("old.geojson", "new.geojson", "changes.geojson")
    )
    assert (told["sincePlanId"], told["planId"]) == (old["planId"], new["planId"])


def test_the_table_has_hashes_before_and_after(plan, month_two, tmp_path):
    month_two.export(tmp_path / "changes.csv", since=plan)
    table = pd.read_csv(
        tmp_path / "changes.csv", dtype=str, keep_default_na=False, encoding="utf-8-sig"
    )
    rows = table.set_index("grid_code")
    assert rows["action"].value_counts().to_dict() == {"update": 2, "insert": 1, "delete": 1}
    gone = rows[rows["action"] == "delete"].iloc[0]
    assert gone["hash"] == "" != gone["old_hash"]
    assert gone["households"] == ""


def test_an_unchanged_plan_changes_nothing(plan, tmp_path):
    plan.export(tmp_path / "changes.geojson", since=make_plan())
    assert gpd.read_file(tmp_path / "changes.geojson").empty


def test_changes_go_into_files_only(plan, tmp_path):
    for to in ("a.fgb", f"ogcapi:{tmp_path}/b"):
        with pytest.raises(InputError, match=r"\.geojson"):
            plan.export(to, since=plan)
