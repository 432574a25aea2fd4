"""Department reports: totals of every level and department are those of the tables."""

import openpyxl
import pandas as pd
import pytest

from gridplan.errors import InputError, SchemaError
from gridplan.reports.departments import read_modules, report_departments, write_departments
from gridplan.reports.staff_files import write_templates
from gridplan.words.people import POSTS


@pytest.fixture(scope="module")
def done(town_plan):
    ids = town_plan.buildings.index[:300]
    shops = pd.DataFrame({"building_id": [*ids, "gone"], "员工数": 2})
    poor = pd.DataFrame({"building_id": ids[:50], "人数": range(50)})
    return report_departments(town_plan, {"商铺": shops, "低保对象": poor, "其他": poor})


def test_totals_of_all_departments_and_levels_are_equal(done):
    assert done.check["equal"].all()
    shops = done.check[done.check["figure"] == "商铺"].iloc[0]
    assert shops[["total", "district", "grid"]].tolist() == [301, 301, 301]
    whole = done.check.groupby("figure")["total"].nunique()
    assert (whole == 1).all()


def test_shares_and_rows_per_month_are_those_of_the_rows(town_plan):
    ids = town_plan.buildings.index[:40]
    days = ["2026-01-03 14:22:05", "2026年3月", "2026/04/30", "soon", ""]
    table = pd.DataFrame({"building_id": [*ids[:4], "gone"], "发生时间": days})
    plain = table.drop(columns="发生时间")
    made = report_departments(town_plan, {"矛盾纠纷": table, "商铺": plain})
    for level in made.tables["综治"].values():
        assert level["矛盾纠纷 %"].sum() == pytest.approx(100)
        assert level.loc["", "矛盾纠纷 %"] == 20
        assert (level["矛盾纠纷/月"] == (level["矛盾纠纷"] / 4).round(2)).all()
    shops = made.tables["城管"]["grid"]
    assert "商铺 %" in shops
    assert "商铺/月" not in shops  # no dates


def test_each_department_gets_its_items_and_unknown_items_go_to_all(done):
    assert "商铺" in done.tables["城管"]["grid"]
    assert "商铺" not in done.tables["民政"]["grid"]
    assert all("其他" in levels["grid"] for levels in done.tables.values())
    assert done.tables["城管"]["grid"].loc["", "商铺"] == 1


def test_an_item_is_known_in_either_language_and_an_unknown_one_is_told(done, town_plan):
    assert done.unknown == ("其他",)
    shops = pd.DataFrame({"building_id": town_plan.buildings.index[:2]})
    english = report_departments(town_plan, {"商铺": shops}, language="en")
    assert list(english.tables) == ["urban management"]
    assert not english.unknown


def test_the_workbook_of_a_department_has_a_sheet_for_each_level(done, town_plan, tmp_path):
    files = write_departments(town_plan, done, tmp_path / "out")
    assert files[-1].name == "check.csv"
    book = openpyxl.load_workbook(tmp_path / "out" / "城管.xlsx")
    assert book.sheetnames == ["区县", "街道", "社区", "网格", "核对"]
    last = [cell.value for cell in list(book["社区"].rows)[-1]]
    assert last[:2] == [None, "未定位"]


def test_the_table_of_modules_is_data(tmp_path):
    own = read_modules()
    assert set(own["responsible"]) <= set(POSTS)
    assert len(read_modules(language="en")) == len(own)
    path = tmp_path / "modules.csv"
    path.write_text("item,department\n灯,城管\n灯,城管\n", "utf-8")
    with pytest.raises(SchemaError, match="names twice"):
        read_modules(path)
    with pytest.raises(InputError, match="no table of modules"):
        read_modules(tmp_path / "gone.csv")


def test_workbooks_are_the_same_bytes_for_any_number_of_processes(town_plan, tmp_path):
    homes = town_plan.buildings.index
    things = {item: pd.DataFrame({"楼栋编码": homes[: 40 * n]})
              for n, item in enumerate(("商铺", "低保对象", "路灯"), start=1)}  # fmt: skip
    done = report_departments(town_plan, things)
    files = []
    for jobs in (1, 2):
        folder = tmp_path / str(jobs)
        write_templates(town_plan, folder / "rosters", jobs=jobs)
        write_departments(town_plan, done, folder / "departments", jobs=jobs)
        files.append({
            path.relative_to(folder): path.read_bytes()
            for path in sorted(folder.rglob("*")) if path.is_file()
        })  # fmt: skip
    assert files[0] == files[1]
    assert sum(path.suffix == ".xlsx" for path in files[0]) > 10
