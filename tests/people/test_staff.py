"""The round trip of a roster: template out, filled and spoilt, read back, each fault told."""

import json
import re

import numpy as np
import openpyxl
import pandas as pd
import pytest
import shapely

from gridplan.errors import InputError, SchemaError
from gridplan.people import posts_needed, staff
from gridplan.plan.distances import walks_m
from gridplan.plan.walk import walking_ways
from gridplan.reports.staff_files import write_staffing, write_templates
from gridplan.rules import Rules
from gridplan.words.people import POSTS
from tests.plan_fixture import make_plan

KINDS = {"head": "社区干部", "instructor": "社区民警", "manager": "居民代表", "supervisor": "居民",
         "assistant": "志愿者"}  # fmt: skip


@pytest.fixture(scope="module")
def plan():
    return make_plan()


def full_roster(plan):
    """Return a roster without fault: everybody holds one post."""
    table = posts_needed(plan)
    return table.assign(
        holder_name=[f"某{i}" for i in range(len(table))],
        holder_id=[f"id{i:04d}" for i in range(len(table))],
        holder_kind=table["post"].map(KINDS),
    )


def test_the_rules_say_how_many_posts_a_grid_has(plan):
    counts = posts_needed(plan).groupby(["grid_code", "post"]).size().unstack()
    assert (counts[["head", "instructor", "manager", "supervisor"]] == 1).all().all()
    wanted = np.maximum(-(-plan.grids["households"] // 200), 1)
    assert (counts["assistant"] == wanted.sort_index()).all()
    one = Rules.from_dict({"posts": {"warden": {"per_grid": 2, "dedicated": False}}})
    assert len(posts_needed(make_plan(rules=one))) == 2 * (len(plan.grids) - 1)


def test_a_roster_without_fault_has_no_finding(plan):
    done = staff(plan, full_roster(plan))
    assert (done.posts["status"] == "filled").all()
    assert not len(done.findings)
    assert not len(done.left_out)
    assert (done.proposal["person"] == done.proposal["now"]).all()


def test_each_fault_of_a_spoilt_roster_is_told_and_none_else(plan):
    table = full_roster(plan)
    heads = table.index[table["post"] == "head"]
    table.loc[heads[0], ["holder_name", "holder_id"]] = ""  # vacant
    table.loc[heads[1], ["holder_name", "holder_id"]] = ["某0", table.loc[heads[2], "holder_id"]]
    table.loc[heads[3], "holder_kind"] = "居民"  # may not
    table.loc[heads[4], "grid_code"] = table.loc[heads[4], "grid_code"][:-1] + "9"  # no grid
    table.loc[heads[5], "post"] = "chairman"
    table.loc[heads[6], "holder_kind"] = ""
    done = staff(plan, table, language="en")
    told = done.findings.groupby("rule_id").size().to_dict()
    assert told == {
        "roster_vacant": 3, "roster_double_grids": 1, "roster_ineligible": 1,
        "roster_unknown_code": 1, "roster_unknown_post": 1, "roster_no_kind": 1,
    }  # fmt: skip
    assert done.posts["status"].value_counts().to_dict() == {
        "filled": len(table) - 6, "vacant": 3, "double": 2, "ineligible": 1,
    }  # fmt: skip
    assert done.levels["subdistrict"]["vacant"].tolist() == [3]
    assert "nearest code" in done.left_out["message"].iloc[0]


def test_two_kinds_of_post_and_more_holders_than_posts_are_told(plan):
    table = full_roster(plan)
    extra = table.iloc[[0]].assign(holder_name="多", holder_id="more")
    table.loc[1, "holder_id"] = table.loc[0, "holder_id"]
    done = staff(plan, pd.concat([table, extra]), language="zh")
    messages = " ".join(done.findings["message"])
    assert "兼任2个岗位" in messages
    assert "网格长有2人，应配1人" in messages
    assert (done.posts["status"] == "surplus").sum() == 1


def test_a_retired_code_names_its_heirs(plan):
    registry = pd.DataFrame(
        [["retired", "", "2026-11-01", "", "130302001001001"]],
        index=pd.Index(["130302001001007"], name="grid_code"),
        columns=["status", "since", "until", "predecessors", "successors"],
    )
    old = full_roster(plan).iloc[[0]].assign(grid_code="130302001001007")
    done = staff(make_plan(registry=registry), old)
    assert done.left_out["reason"].tolist() == ["retired_code"]
    assert "130302001001001" in done.left_out["message"].iloc[0]


def test_a_filled_template_is_read_back(plan, tmp_path):
    files = write_templates(plan, tmp_path / "rosters")
    assert [path.name for path in files] == [
        "130302001001_文化里社区.xlsx", "130302001002_先锋里社区.xlsx",
    ]  # fmt: skip
    labels = {text.zh: post for post, text in POSTS.items()}
    for path in files:
        book = openpyxl.load_workbook(path)
        sheet = book["花名册"]
        heads = [cell.value for cell in sheet[1]]
        at = {head: i + 1 for i, head in enumerate(heads)}
        for row in range(2, sheet.max_row + 1):
            assert len(sheet.cell(row, at["网格编码"]).value) == 15
            sheet.cell(row, at["姓名"]).value = f"{path.stem}{row}"
            post = labels[sheet.cell(row, at["岗位名称"]).value]
            sheet.cell(row, at["身份"]).value = KINDS[post]
        book.create_sheet("通讯录")["A1"] = "其他内容"
        book.save(path)
    done = staff(plan, tmp_path / "rosters")
    assert (done.posts["status"] == "filled").all()
    assert done.left_out["reason"].tolist() == ["wrong_sheet", "wrong_sheet"]


def test_a_file_that_has_lost_its_roster_is_told(plan, tmp_path):
    first, *_ = write_templates(plan, tmp_path / "rosters")
    book = openpyxl.load_workbook(first)
    del book["花名册"]
    book.save(first)
    done = staff(plan, tmp_path / "rosters")
    assert done.left_out["place"].tolist() == [f"{first.name}, {book.sheetnames[0]}"]


def test_nobody_is_named_unless_asked_for(plan, tmp_path):
    table = full_roster(plan).assign(phone="13900000000")
    done = staff(plan, table)
    quiet = write_staffing(done, tmp_path / "quiet")
    for path in quiet:
        text = path.read_text("utf-8-sig")
        assert "某" not in text
        assert "id0001" not in text
        assert "139000" not in text
    write_staffing(done, tmp_path / "named", with_names=True)
    assert "某1" in (tmp_path / "named" / "posts.csv").read_text("utf-8-sig")
    assert "某1" in (tmp_path / "named" / "proposal.csv").read_text("utf-8-sig")


def test_the_proposal_gives_each_grid_the_nearest_and_keeps_who_is_there():
    rules = Rules.from_dict({"posts": {"head": {}}})
    here = make_plan(rules=rules)
    codes = here.grids.index
    points = here.grids.representative_point().to_crs(4326)
    rows = pd.DataFrame({
        "grid_code": "", "post": "", "holder_name": [f"p{i}" for i in range(len(codes))],
        "lon": points.x[::-1].to_numpy(), "lat": points.y[::-1].to_numpy(),
    })  # fmt: skip
    done = staff(here, rows)
    assert done.proposal["person"].tolist() == list(range(len(codes), 0, -1))
    assert (done.proposal["distance_m"] == 0).all()
    rows.loc[0, ["grid_code", "post"]] = [codes[1], "head"]  # holds a grid 600 m from home
    kept = staff(here, rows).proposal.set_index("grid_code")
    assert kept.loc[codes[1], "person"] == 1
    assert "现任" in kept.loc[codes[1], "why"]


def test_cards_of_the_map_show_the_posts_and_names_only_when_asked_for(plan, tmp_path):
    rows = full_roster(plan)
    rows.loc[0, ["holder_name", "holder_id", "holder_kind"]] = ""
    for folder, asked in {
        "none": {},
        "posts": {"roster": rows},
        "names": {"roster": rows, "with_names": True},
    }.items():
        plan.report(tmp_path / folder, html=True, **asked)
        page = (tmp_path / folder / "map.html").read_text("utf-8")
        data = json.loads(re.search(r'id="gridplan-data">(.*?)</script>', page)[1])
        assert ("某" in page) == (folder == "names")
        teams = data["grids"].get("teams")
        if folder == "none":
            assert teams is None
        else:
            assert len(teams) == len(plan.grids)
            assert teams[0][0] == ["网格长", "待定"]
            assert teams[0][1] == ["指导员", "某1" if folder == "names" else "已配"]


def test_the_way_from_home_is_walked(town_plan):
    basic = town_plan.grids[town_plan.grids["kind"] == "basic"]
    houses = town_plan.buildings.loc[town_plan.buildings.groupby("grid_code").head(1).index]
    homes = houses[houses["grid_code"].isin(basic.index)].index[:8]
    rows = pd.DataFrame({"grid_code": "", "post": "", "holder_name": [f"p{i}" for i in range(8)],
                         "holder_kind": "社区干部", "home": homes})  # fmt: skip
    told = staff(town_plan, rows).proposal
    taken = told[told["person"] > 0]
    where = houses.geometry.loc[homes].centroid.reset_index(drop=True)
    grids = town_plan.grids.geometry.loc[taken["grid_code"]]
    straight = grids.distance(where[taken["person"] - 1].set_axis(grids.index)).to_numpy()
    assert (taken["distance_m"] >= straight - 1).all()
    others = town_plan.grids.geometry.to_numpy(object)[:, None]
    lines = walking_ways(town_plan.layers, town_plan.rules.fabric).lines
    walked = walks_m(town_plan.grids.geometry.to_numpy(object), lines, where.to_numpy(object))
    gap = shapely.distance(others, where.to_numpy(object)[None])
    assert (walked >= gap - 1e-6).all()
    assert ((walked == 0) == (gap == 0)).all()
    # Blocks: about a quarter farther than as the crow flies, and never without end.
    assert 1.1 < walked.sum() / gap.sum() < 2.0


def test_workload_is_the_households_in_charge(plan):
    done = staff(plan, full_roster(plan))
    table = done.posts.merge(done.persons, on="person")
    heads = table[table["post"] == "head"].set_index("grid_code")["workload"]
    assert (heads == plan.grids["households"].reindex(heads.index)).all()


def test_a_table_that_is_no_roster_is_refused_in_words(plan, tmp_path):
    with pytest.raises(SchemaError, match="no columns of a roster"):
        staff(plan, pd.DataFrame({"a": [1]}))
    with pytest.raises(InputError, match="There is no roster"):
        staff(plan, tmp_path / "gone.xlsx")
