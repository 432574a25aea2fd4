"""The doors of the package take what strangers hand them: numbers, folders, files, frames."""

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

import gridplan as gp
from gridplan.errors import InputError


@pytest.fixture(scope="module")
def numbered():
    """Return the plan of the town as a stranger's program holds it, ids as numbers."""
    town = gp.make_town()
    n = len(town["buildings"])
    town["buildings"] = town["buildings"].assign(building_id=range(1, n + 1))
    homes = town["communities"]
    town["communities"] = homes.assign(community_id=homes["community_id"].astype("int64"))
    return gp.plan_city(town)


@pytest.fixture(scope="module")
def folder(town_plan, tmp_path_factory):
    """Return the folder of the written plan; read-only."""
    folder = tmp_path_factory.mktemp("town") / "plan"
    town_plan.write(folder)
    return folder


# --- ids as numbers


def test_every_door_of_a_plan_takes_a_number_as_an_id(numbered):
    plan = numbered
    one, other = plan.grids.index[:2]
    house = int(plan.buildings.index[plan.buildings["grid_code"] == one][0])
    home = int(plan.grids["community_id"].iloc[0])
    assert plan.why(house).text == plan.why(str(house)).text
    wish = plan.why(house, instead=int(other))
    assert wish.text == plan.why(str(house), instead=other).text
    assert plan.alternatives(home, 1).community == str(home)
    answers = plan.consult([{"building": house, "wish": int(other)}])
    assert answers.loc[0, "answer"] == wish.text
    assert answers.loc[0, ["building_id", "wish"]].tolist() == [str(house), other]


STEPS = {
    "one house": lambda edit, at: edit.move(buildings=at.house, to=int(at.other)),
    "an array": lambda edit, at: edit.move(buildings=np.array([at.house]), to=at.other),
    "a generator": lambda edit, at: edit.move(buildings=(i for i in [at.house]), to=at.other),
    "grids": lambda edit, at: edit.merge(int(at.one), np.int64(at.other)),
    "a count": lambda edit, at: edit.split(int(at.one), into=np.int64(2)),
    "a lock": lambda edit, at: edit.lock(int(at.one)),
    "a community": lambda edit, at: edit.set_bounds(
        int(at.one[:12]), lower=np.int64(250), upper=np.int32(450)
    ),
}


@pytest.mark.parametrize("take", STEPS.values(), ids=STEPS)
def test_a_step_takes_numbers_and_its_log_replays(numbered, take, tmp_path):
    plan = numbered
    one, other = plan.grids.index[:2]
    homes = plan.buildings[plan.buildings["grid_code"] == one]
    beside = plan.grids.to_crs(homes.crs).geometry[other]
    house = int(homes.distance(beside).idxmin())
    edit = take(plan.edit(), SimpleNamespace(house=house, one=one, other=other))
    again = gp.Edit.replay(plan, edit.save(tmp_path / "edit.jsonl"))
    assert again.findings.empty
    assert again.log == edit.log
    assert again.plan.buildings["grid_code"].equals(edit.plan.buildings["grid_code"])


def test_remarks_come_as_a_file_too_and_faults_of_a_list_are_told(numbered, tmp_path):
    plan = numbered
    path = tmp_path / "remarks.json"
    path.write_text(json.dumps({"remarks": [{"building": 1, "text": "为什么"}]}), "utf-8")
    assert plan.consult(path)["text"].tolist() == ["为什么"]
    with pytest.raises(InputError, match="remark 2 has neither a building nor a grid nor lon"):
        plan.consult([{"building": 1}, {"lon": True, "lat": 39.9}])
    with pytest.raises(InputError, match="no list of remarks"):
        plan.consult(7)


# --- plans by their folder, reports as on the command line


def test_a_plan_may_be_named_by_its_folder(folder, town_plan):
    assert gp.diff_plans(folder, str(folder))["change"].unique().tolist() == ["kept"]
    assert gp.audit(folder)["rule_id"].tolist() == gp.audit(town_plan)["rule_id"].tolist()
    assert gp.update_plan(folder).grids.index.equals(town_plan.grids.index)
    assert gp.merge_plans([folder, town_plan]).grids.index.equals(town_plan.grids.index)


def test_what_is_no_plan_is_told(town_plan):
    with pytest.raises(InputError, match="A plan, or the folder of one, is wanted, not int"):
        gp.audit(7)
    with pytest.raises(InputError, match="are a list, not Plan"):
        gp.merge_plans(town_plan)


def test_kinds_of_report_are_named_as_on_the_command_line(town_plan, tmp_path):
    home = int(town_plan.communities.index[0])
    files = town_plan.report(tmp_path / "out", html=True, xlsx=True, pdf=False, community=home)
    assert sorted(path.suffix for path in files) == [".csv", ".html", ".xlsx"]


# --- grids by their file


@pytest.mark.parametrize("name", ["codes.csv", "codes.xlsx", "codes-gbk.csv", "grids.geojson"])
def test_grids_in_a_file_become_a_plan(name, folder, town_layers, town_plan, tmp_path):
    path = tmp_path / name
    table = town_plan.buildings["grid_code"].reset_index()
    if name == "grids.geojson":
        path = folder / name
    elif name == "codes.xlsx":
        table.set_axis(["楼栋编号", "网格编码"], axis=1).to_excel(path, index=False)
    else:
        heads = ["楼栋编号", "网格编码"] if "gbk" in name else ["building_id", "grid_code"]
        table.set_axis(heads, axis=1).to_csv(path, index=False, encoding="gb18030")
    plan = gp.import_plan(path, town_layers)
    assert plan.buildings["grid_code"].equals(town_plan.buildings["grid_code"])
    found = gp.audit_grids(path, town_layers)
    assert found.loc[found["severity"] == "error", "message"].tolist() == []


def test_a_mapping_of_codes_becomes_a_plan(town_layers, town_plan):
    codes = town_plan.buildings["grid_code"].to_dict()
    plan = gp.import_plan(codes, town_layers)
    assert plan.buildings["grid_code"].to_dict() == codes


def test_a_table_of_neither_codes_nor_places_is_told(town_layers, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(InputError, match=r"t\.csv has neither coordinates nor a column"):
        gp.import_plan(path, town_layers)


def test_grids_of_institutions_stay_theirs_however_they_are_imported(town_layers, town_plan):
    dedicated = town_plan.grids[town_plan.grids["kind"] == "dedicated"]
    assert len(dedicated) > 1
    for grids in (
        town_plan.grids,
        town_plan.grids[["geometry"]],
        town_plan.buildings[["grid_code"]],
    ):
        again = gp.import_plan(grids, town_layers).grids.loc[dedicated.index]
        assert again["grid_name"].tolist() == dedicated["grid_name"].tolist()
        assert again["status"].tolist() == ["exempt"] * len(dedicated)


def test_borders_are_not_judged_where_no_line_is_known(town_layers, town_plan):
    names = ("streets", "barriers", "compounds", "institutions")
    bare = replace(town_layers, **{name: getattr(town_layers, name).iloc[:0] for name in names})
    codes = town_plan.buildings["grid_code"]
    assert "R07" not in set(gp.audit_grids(codes, bare)["rule_id"])
    assert "R07" not in set(gp.audit(gp.plan_city(bare))["rule_id"])
    streetless = replace(bare, barriers=town_layers.barriers)
    assert "R07" in set(gp.audit_grids(codes, streetless)["rule_id"])


# --- files


@pytest.mark.parametrize("name", ["g.kml", "g.kmz", "g.shp.zip", "g.fgb", "g.gpkg", "g.geojson"])
def test_a_file_for_others_passes_the_check(town_plan, name, tmp_path):
    town_plan.export(tmp_path / name)
    assert gp.validate(tmp_path / name)["message"].tolist() == []


def test_the_map_of_changes_passes_the_check(town_plan, tmp_path):
    from gridplan.export.changes import write_changes

    edit = town_plan.edit()
    new = edit.merge(*town_plan.grids.index[:2]).plan
    write_changes(gp.diff_plans(town_plan, new), town_plan, new, tmp_path)
    found = gp.validate(tmp_path / "changes.geojson")
    assert found["message"].tolist() == []
    first = json.loads((tmp_path / "changes.geojson").read_text("utf-8"))["features"][0]
    assert first["properties"]["change"] == "merged"


def test_a_style_lies_beside_the_grids_and_the_layers_of_the_file_are_two(folder):
    import pyogrio

    assert pyogrio.list_layers(folder / "grids.gpkg")[:, 0].tolist() == ["grids", "buildings"]
    style = ET.fromstring((folder / "grids.qml").read_text("utf-8"))  # noqa: S314 - our own
    rules = style.find("renderer-v2/rules")
    symbols = {one.get("name") for one in style.findall("renderer-v2/symbols/symbol")}
    assert [rule.get("filter").split("'")[1::2] for rule in rules][:-1] == [
        ["ok"], ["under"], ["over"], ["exempt"],
    ]  # fmt: skip
    assert rules[-1].get("filter") == "ELSE"
    assert {rule.get("symbol") for rule in rules} == symbols
    sld = ET.fromstring((folder / "grids.sld").read_text("utf-8"))  # noqa: S314 - our own
    assert sld.tag.endswith("StyledLayerDescriptor")
