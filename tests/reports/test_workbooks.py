"""Workbooks: every code whole, no formula, the words of the plan, one file for each unit."""

from dataclasses import replace

import openpyxl
import pandas as pd
import pytest
from click.testing import CliRunner

from gridplan.cli.main import main
from gridplan.datasets import make_town
from gridplan.errors import InputError
from gridplan.planning.city import plan_city
from gridplan.reports import KINDS
from gridplan.reports.staff_files import write_templates
from gridplan.reports.workbook_sheets import Sheet, write_workbook
from gridplan.sources import read_layers
from tests.maps.test_page import content_of
from tests.plan_fixture import IDS, make_plan


def sheets(path):
    book = openpyxl.load_workbook(path)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.rows] for sheet in book}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    plan = make_plan()
    place = tmp_path_factory.mktemp("report")
    plan.report(place / "whole")
    plan.report(place / "by", by="社区")
    return place


def test_the_ledger_has_its_sheets_in_the_language_of_the_plan(folder):
    content = sheets(folder / "whole" / "ledger.xlsx")
    assert list(content) == ["概况", "网格", "楼栋", "社区", "层级", "问题", "岗位", "变更"]
    assert content["网格"][0][:4] == ["网格编码", "网格名称", "类型", "户数"]
    assert "达标" in [row[6] for row in content["网格"]]
    make_plan().report(folder / "english", language="en")
    assert "Grids" in sheets(folder / "english" / "ledger.xlsx")


def test_codes_are_whole_and_text(folder):
    plan = make_plan()
    rows = sheets(folder / "whole" / "ledger.xlsx")["网格"][1:]
    assert sorted(row[0] for row in rows) == sorted(plan.grids.index)
    assert sum(row[3] for row in rows) == plan.grids["households"].sum()


def test_every_community_has_its_workbook_and_nothing_is_lost(folder):
    files = sorted((folder / "by").glob("*.xlsx"))
    assert [path.stem.split("_")[0] for path in files] == list(IDS)
    plan = make_plan()
    for name in ("网格", "楼栋"):
        ids = [row[0] for path in files for row in sheets(path)[name][1:]]
        whole = [row[0] for row in sheets(folder / "whole" / "ledger.xlsx")[name][1:]]
        assert set(ids) <= set(whole)
        assert len(ids) >= len(whole) - 1  # one building lies in no community
    assert len(pd.read_csv(folder / "by" / "grids.csv")) == len(plan.grids)


def test_a_vacant_post_is_nobodys(tmp_path):
    plan = make_plan()
    roster = pd.DataFrame({"网格编码": [plan.grids.index[0]], "岗位": ["网格长"], "姓名": ["甲"]})
    plan.report(tmp_path / "out", roster=roster)
    heads, *rows = sheets(tmp_path / "out" / "ledger.xlsx")["岗位"]
    status, person = heads.index("状态"), heads.index("人员序号")
    assert {row[person] for row in rows if row[status] == "空缺"} == {None}
    assert [row[person] for row in rows if row[status] != "空缺"] == [1]


def test_a_long_text_is_in_view_in_whole(tmp_path):
    table = pd.DataFrame({"community_name": ["长" * 60, "短"], "message": ["短", "话" * 100]})
    write_workbook([Sheet("a", table)], tmp_path / "a.xlsx", language="zh")
    page = openpyxl.load_workbook(tmp_path / "a.xlsx")["a"]
    room = page.column_dimensions["A"].width // 2  # of both columns
    for cell, n_signs in ((page["A2"], 60), (page["B3"], 100)):
        assert cell.alignment.wrap_text
        assert page.row_dimensions[cell.row].height >= 15 * n_signs / room


def test_the_file_of_communities_without_a_subdistrict_says_so(tmp_path):
    plan = make_plan()
    bare = plan.communities.assign(subdistrict_id=None, subdistrict_name=None)
    plan = replace(plan, communities=bare)
    files = plan.report(tmp_path / "out", by="subdistrict")
    assert {path.name for path in files} == {"grids.csv", "未填写编码.xlsx"}
    files = write_templates(plan, tmp_path / "rosters", by="subdistrict")
    assert [path.name for path in files] == ["未填写编码.xlsx"]


def test_messages_of_a_chinese_plan_are_not_told_twice(town_plan, tmp_path):
    assert town_plan.language == "zh"
    town_plan.report(tmp_path / "out")
    heads, *rows = sheets(tmp_path / "out" / "ledger.xlsx")["问题"]
    at = heads.index("问题说明")
    assert sorted(row[at] for row in rows) == sorted(town_plan.findings["message"])


@pytest.mark.parametrize("sign", ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1"])
def test_no_text_of_the_data_is_a_formula(sign, tmp_path):
    table = pd.DataFrame({"grid_code": [sign], "note": [sign]})
    write_workbook([Sheet("a", table)], tmp_path / "a.xlsx", language="zh")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    cells = [cell for row in book["a"].iter_rows(min_row=2) for cell in row]
    assert all(cell.data_type in {"s", "inlineStr"} for cell in cells)
    assert all(cell.value == f"'{sign}" for cell in cells)


def test_a_town_whose_every_text_is_a_formula_gets_a_workbook_without_any(tmp_path):
    town = make_town()
    for layer, names in (("communities", ["community_name", "subdistrict_name", "district_name"]),
                         ("buildings", ["name", "use", "compound_name"])):  # fmt: skip
        there = [name for name in names if name in town[layer]]
        town[layer] = town[layer].assign(**dict.fromkeys(there, "=1+1"))
    plan = plan_city(read_layers(**town), rules={"partition": {"method": "tree"}})
    plan.report(tmp_path / "out")
    book = openpyxl.load_workbook(tmp_path / "out" / "ledger.xlsx")
    texts = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not any(cell.data_type == "f" for cell in texts)
    assert not any(str(cell.value).startswith(("=", "+", "@")) for cell in texts)


def test_the_same_plan_is_the_same_workbook_byte_for_byte(tmp_path):
    for name in ("a", "b"):
        make_plan().report(tmp_path / name)
    one, other = (tmp_path / name / "ledger.xlsx" for name in ("a", "b"))
    assert one.read_bytes() == other.read_bytes()


def test_texts_longer_than_a_cell_and_odd_names_of_sheets_are_written(tmp_path):
    table = pd.DataFrame({"message": ["长" * 40_000]})
    pages = [Sheet("a/b:c" * 20, table), Sheet("a/b:c" * 20, table)]
    write_workbook(pages, tmp_path / "a.xlsx", language="zh")
    content = sheets(tmp_path / "a.xlsx")
    assert len(content) == 2
    assert all(rows[1][0].endswith("…") for rows in content.values())


def test_what_cannot_be_reported_is_refused_in_words(tmp_path):
    plan = make_plan()
    for how, says in (
        ({"kinds": ["doc"]}, "There is no report doc"),
        ({"by": "village"}, "There is no level"),
        ({"community": ["9"]}, "No such community"),
    ):
        with pytest.raises(InputError, match=says):
            plan.report(tmp_path / "out", **how)
    assert not (tmp_path / "out").exists()


def test_the_page_has_title_and_source_as_said(tmp_path):
    plan = make_plan(run={"attribution": ["© OpenStreetMap contributors"]})
    (path,) = plan.report(tmp_path / "a", kinds=["html"], title="</script>T", attribution="City X")
    page = path.read_text("utf-8")
    assert "<title>&lt;/script&gt;T</title>" in page
    assert '"attribution":["City X"]' in page
    (path,) = plan.report(tmp_path / "b", kinds=["html"])
    assert '"attribution":["© OpenStreetMap contributors"]' in path.read_text("utf-8")


def test_a_page_of_each_community_can_be_edited_on_its_own(tmp_path):
    plan = make_plan()
    pages = plan.report(tmp_path / "c", kinds=["html"], by="community")
    assert [path.name[: len(IDS[0])] for path in pages] == list(IDS)
    content = content_of(pages[1].read_text("utf-8"))
    assert content["grids"]["n"] == 4
    assert content["communities"]["ids"] == [IDS[1]]
    assert len(content["edit"]["ids"]) == 4
    west = content_of(pages[0].read_text("utf-8"))["extent"][1][1]
    assert content["extent"][0][1] == pytest.approx(west)  # only its own ground
    (page,) = plan.report(tmp_path / "d", kinds=["html"], community=[IDS[0]])
    assert page.name == "map.html"


def test_persons_stand_in_a_workbook_only_when_asked_for(tmp_path):
    plan = make_plan()
    roster = pd.DataFrame([{
        "grid_code": plan.grids.index[0], "post": "head", "holder_name": "某甲",
        "holder_kind": "社区干部",
    }])  # fmt: skip
    plan.report(tmp_path / "quiet", roster=roster)
    plan.report(tmp_path / "named", roster=roster, with_names=True)
    texts = [str(sheets(tmp_path / name / "ledger.xlsx")["岗位"]) for name in ("quiet", "named")]
    assert "某甲" not in texts[0]
    assert "某甲" in texts[1]
    assert "已配" in texts[0]


def test_the_commands_write_levels_workbooks_rows_and_rosters(town_plan, tmp_path):
    town_plan.write(tmp_path / "plan")
    ids = list(town_plan.buildings.index[:5])
    people = tmp_path / "people.csv"
    people.write_text("姓名,楼栋编码\n" + "".join(f"甲,{one}\n" for one in [*ids, "x"]), "utf-8")

    def run(*args):
        return CliRunner().invoke(main, [str(arg) for arg in args])

    plan = tmp_path / "plan"
    assert run("levels", plan, "-o", tmp_path / "levels").exit_code == 0
    by = run("report", plan, "--xlsx", "--by", "subdistrict", "-o", tmp_path / "report")
    assert by.exit_code == 0, by.output
    assert [path.name for path in (tmp_path / "report").glob("*.xlsx")] == [
        "130399001_海晏街道（虚构）.xlsx"
    ]
    done = run("assign", plan, "--table", people, "-o", tmp_path / "people")
    assert done.exit_code == 1
    assert "共6行：5行已定位" in done.output
    table = pd.read_csv(tmp_path / "people" / "assigned.csv", dtype=str, encoding="utf-8-sig")
    assert len(table) == 6
    assert run("staff", plan, "--template", "-o", tmp_path / "rosters").exit_code == 0
    done = run("staff", plan, "--roster", tmp_path / "rosters", "-o", tmp_path / "posts")
    assert done.exit_code == 1
    assert "已配0" in done.output
    assert run("staff", plan, "-o", tmp_path / "none").exit_code == 2
    assert run("report", plan, "-o", plan).exit_code == 2


def test_a_kind_of_report_is_a_row_of_the_table():
    assert "xlsx" in KINDS
    assert all(kind.about for kind in KINDS.values())
