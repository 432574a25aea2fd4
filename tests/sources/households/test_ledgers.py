import time

import pandas as pd
import pytest

from gridplan.errors import InputError, SchemaError
from gridplan.sources import join_ledger, read_layers
from gridplan.sources.households.addresses import (
    Estates,
    address_key,
    estate_key,
    house_label,
    loose_name,
)
from gridplan.sources.households.ledgers import read_ledger
from gridplan.sources.notes import Notes
from tests.sources.town import METRIC, buildings, communities, house


def rows(findings, rule_id):
    return findings[findings["rule_id"] == rule_id]


def estate(**columns):
    """Return the town of eight houses as buildings 1-4 of two compounds, without counts."""
    base = {
        "households": None,
        "compound_name": ["阳光花园"] * 4 + ["文化里小区"] * 4,
        "name": ["1号楼", "2号楼", "3号楼", "4号楼"] * 2,
        "use": "住宅",
        "levels": 6,
    }
    return buildings(**(base | columns))


@pytest.mark.parametrize(
    "name",
    [
        "３号楼",
        "三栋",
        "03幢",
        "3#",
        "3#楼",
        "No. 3",
        "Building 3",
        "3",
        "阳光花园3栋",
        "阳光花园小区 3栋",
        "3号楼2单元",
    ],
)
def test_ways_of_writing_a_building_number_are_one(name):
    assert house_label(name, "阳光花园") == "3"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("阳光小区一期", "海韵小区一期", False),  # 阳光小区 is no district
        ("阳光东区一期", "海韵东区一期", False),
        ("海港区阳光花园", "阳光花园小区", True),
        ("开发区阳光花园", "阳光花园", True),
    ],
)
def test_estates_of_equal_phases_are_two(one, other, same):
    assert (loose_name(one) == loose_name(other)) is same
    assert (estate_key(one) == estate_key(other)) is same


@pytest.mark.parametrize(
    ("address", "within"),
    [
        ("文化路12号阳光小区3栋", ("阳光小区", "3栋")),
        ("张三 阳光小区3栋", ("阳光小区", "3栋")),
        ("新阳光小区3栋", ("", "")),  # another
        ("明月湾小区一期3栋", ("", "")),
        ("海韵2期3栋", ("海韵二期", "3栋")),
        ("海韵（一期）3栋", ("海韵一期", "3栋")),
        ("海韵三期3栋", ("", "")),
        ("海韵一期社区阳光小区", ("阳光小区", "")),
    ],
)
def test_an_estate_within_an_address_is_that_and_no_other(address, within):
    assert Estates(["阳光小区", "海韵一期", "海韵二期"]).within(address) == within


def test_addresses_are_one_whatever_the_spaces_and_suffixes():
    assert address_key("文化路 １２号院 ３栋 2单元") == address_key("文化路12号院三号楼")


def book(path, table, merges=(), first=1):
    """Write a table to Excel, starting at row `first`."""
    openpyxl = pytest.importorskip("openpyxl")
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    for i, row in enumerate(table):
        for j, cell in enumerate(row):
            if cell is not None:
                sheet.cell(first + i, 1 + j, cell)
    for merge in merges:
        sheet.merge_cells(merge)
    workbook.save(path)
    return path


HEADER = ["社区", "小区", "楼栋号", "单元数", "层数", "户数"]


def test_title_rows_merged_cells_and_totals_are_understood(tmp_path):
    table = [
        ["某某街道楼栋台账"],
        HEADER,
        ["A", "阳光花园", "1栋", 2, 6, 24],
        [None, None, "二栋", 2, 6, "约３６户"],
        [None, None, "03幢", 2, 6, 12.0],
        ["B", "文化里小区", "1#", 2, 6, 48],
        ["合计", None, None, None, None, 120],
    ]
    merges = ["A1:F1", "A3:A5", "B3:B5"]
    ledger = book(tmp_path / "l.xlsx", table, merges)
    layers = read_layers(communities(), estate(), ledger=ledger)
    counts = layers.buildings["households"]
    assert counts[["1", "2", "3", "5"]].tolist() == [24, 36, 12, 48]
    assert (layers.buildings.loc[["1", "2", "3", "5"], "basis"] == "counted").all()
    assert (
        "4 of 4 rows joined (4 by name)" in rows(layers.findings, "ledger_join")["message"].item()
    )
    assert rows(layers.findings, "total_differs").empty
    assert len(layers.sources["ledger"]["sha256"]) == 64


def test_a_total_that_does_not_add_up_is_told(tmp_path):
    table = [HEADER, ["A", "阳光花园", "1栋", 2, 6, 24], ["总计", None, None, None, None, 25]]
    notes = Notes()
    read_ledger(book(tmp_path / "l.xlsx", table), notes)
    assert (
        "25 households, the rows add up to 24"
        in rows(notes.findings(), "total_differs")["message"].item()
    )


def test_a_count_merged_over_buildings_is_shared_out(tmp_path):
    table = [
        HEADER,
        ["A", "阳光花园", "1栋", 2, 6, 61],
        ["A", "阳光花园", "2栋", 2, 6, None],
        ["A", "阳光花园", "3栋", 2, 12, None],
    ]
    ledger = book(tmp_path / "l.xlsx", table, ["F2:F4"], first=1)
    layers = read_layers(communities(), estate(levels=[6, 6, 12, 1] * 2), ledger=ledger)
    assert layers.buildings["households"][["1", "2", "3"]].tolist() == [15, 15, 31]


def test_entrances_add_up_and_identical_rows_count_once():
    ledger = pd.DataFrame(
        {
            "小区": "阳光花园",
            "楼栋号": ["1栋", "1栋", "2栋", "2栋"],
            "单元": ["1单元", "2单元", "1单元", "1单元"],
            "户数": [12, 12, 12, 12],
        }
    )
    layers = read_layers(communities(), estate(), ledger=ledger)
    assert layers.buildings["households"][["1", "2"]].tolist() == [24, 12]
    assert "there twice" in rows(layers.findings, "ledger_row")["message"].item()


def test_a_list_of_flats_is_counted():
    flats = pd.DataFrame(
        {"小区": "阳光花园", "楼栋号": ["1栋"] * 3 + ["2栋"], "房号": list("1231")}
    )
    layers = read_layers(communities(), estate(), ledger=flats)
    assert layers.buildings["households"][["1", "2"]].tolist() == [3, 1]


def test_ids_go_before_addresses_and_names():
    ledger = pd.DataFrame(
        {
            "building_id": ["8", None, None],
            "地址": [None, "文化路5号", None],
            "小区": [None, None, "阳光花园"],
            "楼栋号": [None, None, "4"],
            "户数": [1, 2, 3],
        }
    )
    town = estate(address=[None] * 4 + ["文化路 5 号"] + [None] * 3)
    joined = join_ledger(read_layers(communities(), town).buildings, ledger)
    assert joined.report["way"].tolist() == ["building_id", "address", "name"]
    assert joined.buildings["households"][["8", "5", "4"]].tolist() == [1, 2, 3]


def test_a_row_for_two_footprints_is_shared_out_exactly():
    town = estate(name=["1号楼", "1号楼", "3号楼", "4号楼"] * 2, levels=[1, 2, 1, 1] * 2)
    ledger = pd.DataFrame({"小区": ["阳光花园"], "楼栋号": ["1"], "户数": [100]})
    layers = read_layers(communities(), town, ledger=ledger)
    assert layers.buildings["households"][["1", "2"]].tolist() == [33, 67]


def test_compounds_of_one_name_are_told_apart_by_community():
    town = estate(compound_name="花园")
    ledger = pd.DataFrame({"社区": ["A", "B"], "小区": "花园", "楼栋号": "1", "户数": [10, 20]})
    layers = read_layers(communities(), town, ledger=ledger)
    assert layers.buildings["households"][["1", "5"]].tolist() == [10, 20]


def test_totals_of_compounds_and_communities_are_shared_out():
    ledger = pd.DataFrame(
        {"社区": ["A", "B"], "小区": ["阳光花园", None], "楼栋号": None, "户数": [100, 202]}
    )
    layers = read_layers(communities(), estate(), ledger=ledger)
    assert layers.buildings["households"].tolist() == [25] * 4 + [51, 51, 50, 50]
    assert set(layers.buildings["basis"]) == {"compound_total", "community_total"}
    assert layers.buildings["estimated"].all()


def test_a_row_that_does_not_join_is_told_with_candidates():
    ledger = pd.DataFrame(
        {"小区": ["阳光花园", "阳光花圆"], "楼栋号": ["9栋", "1栋"], "户数": [7, 8]}
    )
    layers = read_layers(communities(), estate(), ledger=ledger)
    told = rows(layers.findings, "ledger_row")["message"].tolist()
    assert "row 2" in told[0]
    assert "households 7" in told[0]
    assert "阳光花园" in told[1].split("close:")[1]
    assert "0 of 2" in rows(layers.findings, "ledger_join")["message"].item()


def test_a_replaced_count_is_told():
    ledger = pd.DataFrame({"building_id": ["1"], "户数": [7]})
    layers = read_layers(communities(), buildings(), ledger=ledger)
    assert "7 replaces 10" in rows(layers.findings, "count_replaced")["message"].item()


def test_csv_ledgers_may_be_gbk(tmp_path):
    text = "台账,,\n小区,楼栋号,户数\n阳光花园,1号楼,１２\n,2号楼,13\n"
    (tmp_path / "l.csv").write_text(text, encoding="gbk")
    layers = read_layers(communities(), estate(), ledger=tmp_path / "l.csv")
    assert layers.buildings["households"][["1", "2"]].tolist() == [12, 13]


@pytest.mark.parametrize(
    ("name", "content", "kind", "message"),
    [
        ("nowhere.xlsx", None, InputError, "there is no file"),
        ("page.xls", b"<html><table>", InputError, "save it as .xlsx"),
        ("broken.xlsx", b"no zip", InputError, "cannot be read"),
        ("empty.csv", b"", InputError, "empty"),
        (
            "other.csv",
            "天气,温度\n晴,3\n".encode(),
            SchemaError,
            "no sheet with columns to join by",
        ),
    ],
)
def test_a_bad_ledger_gives_one_clear_error(tmp_path, name, content, kind, message):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(kind, match=message):
        read_layers(communities(), estate(), ledger=tmp_path / name)


def test_a_phone_number_in_place_of_a_count_counts_as_missing_and_is_told():
    notes = Notes()
    table = pd.DataFrame({"小区": "花园", "楼栋号": ["1号楼", "2号楼"], "户数": [13912345678, 30]})
    assert read_ledger(table, notes)["households"].sum() == 30
    (message,) = rows(notes.findings(), "absurd_count")["message"]
    assert "13912345678" in message
    assert "1 rows: 2" in message


@pytest.mark.slow
def test_a_large_ledger_joins_quickly():
    n = 100_000
    table = pd.DataFrame(
        {
            "小区": [f"花园{i // 20}小区" for i in range(n)],
            "楼栋号": [f"{i % 20 + 1}号楼" for i in range(n)],
            "户数": 36,
        }
    )
    shapes = [house(0, 0)] * n
    town = buildings()[:0].reindex(range(n)).set_geometry(shapes, crs=METRIC)
    town = town.assign(
        building_id=[f"b{i}" for i in range(n)], name=table["楼栋号"], compound_name=table["小区"]
    )
    layers = read_layers(communities(), town)
    start = time.perf_counter()
    joined = join_ledger(layers.buildings, table)
    assert (joined.report["status"] == "joined").all()
    assert time.perf_counter() - start < 30
