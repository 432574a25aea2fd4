import numpy as np
import pytest

from gridplan.sources.cleaning.aliases import simplify_name
from gridplan.sources.formats.headings import find_tables, period_of, unique_names
from gridplan.sources.formats.workbooks import Merge, Sheet

KNOWN = {"小区名称", "楼栋号", "户数", "层数"}.__contains__


def tables(*rows, merges=(), name="s"):
    widest = max(map(len, rows))
    cells = np.array([[*row, *[None] * (widest - len(row))] for row in rows], dtype=object)
    return find_tables(Sheet(name, cells, [Merge(*one) for one in merges]), KNOWN)


DATA = ["阳光花园", "1号楼", "10", "30", "1"]


@pytest.mark.parametrize("is_merged", [True, False])
@pytest.mark.parametrize("title", [[], [["台账"]]])
def test_a_heading_of_two_rows_is_one(is_merged, title):
    upper = ["小区名称", "楼栋号", "居民情况", None, None]
    lower = [None, None, "户数", "人数", "空置"]
    n = len(title)
    merges = [(n, 0, n + 1, 0), (n, 1, n + 1, 1), (n, 2, n, 4)] if is_merged else []
    (table,) = tables(*title, upper, lower, DATA, merges=merges)
    assert table.names == ["小区名称", "楼栋号", "户数", "居民情况 人数", "居民情况 空置"]
    assert table.cells.tolist() == [DATA]
    assert table.rows.tolist() == [n + 3]


def test_a_total_below_a_name_bears_the_name_and_its_parts_do_not():
    upper = ["小区名称", "楼栋号", "户数", None, None]
    (table,) = tables(upper, [None, None, "空置", "出租", "合计"], DATA)
    assert table.names == ["小区名称", "楼栋号", "户数 空置", "户数 出租", "户数"]


def test_parts_of_a_name_without_their_total_are_not_the_name():
    upper = ["小区名称", "楼栋号", "户数", None]
    (table,) = tables(upper, [None, None, "空置", "出租"], DATA[:4], merges=[(0, 2, 0, 3)])
    assert table.names == ["小区名称", "楼栋号", "户数 空置", "户数 出租"]


def test_the_richer_lower_row_of_a_heading_keeps_the_names_above_it():
    upper = ["小区名称", "基本情况", None, None]
    (table,) = tables(upper, [None, "楼栋号", "户数", "层数"], ["阳光花园", "1", "10", "6"])
    assert table.names == ["小区名称", "楼栋号", "户数", "层数"]


def test_the_newest_of_two_years_bears_the_name():
    upper = ["小区名称", "楼栋号", "2023年", None, "2024年", None]
    lower = [None, None, "户数", "层数", "户数", "层数"]
    (table,) = tables(upper, lower, ["阳光花园", "1号楼", "9", "6", "10", "6"])
    assert table.names == ["小区名称", "楼栋号", "户数.3", "层数.4", "户数", "层数"]


def test_rows_of_data_are_no_second_row_of_a_heading():
    header = ["小区名称", "楼栋号", "户数"]
    (table,) = tables(header, ["阳光花园", "甲", "十"], [None, "乙", "九"])
    assert table.names == header
    assert len(table.cells) == 2


def test_tables_side_by_side_are_two():
    header = ["序号", "小区名称", "楼栋号", "户数", None]
    first, second = tables(header * 2, ["1", "阳光花园", "1", "10", None, "2", "海韵", "9", "12"])
    assert first.cells[0, :4].tolist() == ["1", "阳光花园", "1", "10"]
    assert second.cells[0, :4].tolist() == ["2", "海韵", "9", "12"]
    assert (first.sheet, second.sheet) == ("s", "s (table 2)")


def test_a_heading_printed_again_on_the_next_page_is_no_row():
    header = ["小区名称", "楼栋号", "户数"]
    (table,) = tables(header, DATA[:3], header, DATA[:3])
    assert [row[0] for row in table.cells] == ["阳光花园", None, "阳光花园"]


def test_periods_are_found_in_names_and_titles():
    ages = ["旧台账", "Sheet1", "2022", "2023年", "202403", "2024-06", "2024年第4季度"]
    periods = [period_of([one]) for one in ages]
    assert periods == sorted(set(periods))
    assert tables(["2024年台账"], ["小区名称", "楼栋号"], DATA[:2])[0].period == (0, 2024, 0)


@pytest.mark.parametrize(
    "name",
    [
        "户数（户）",
        "户数(户)",
        "*户数",
        "户数*",
        "★户数",
        "户数\n（户）",
        "1.户数",
        "(3)户数",
        "②户数",
        "三、户数",
        "户数：",
        "户数（必填）",
        "户数(单位：户)",
        "户数/户",
        "户数.1",
        " 户 数 ",
    ],
)
def test_units_stars_and_numbers_do_not_hide_a_name(name):
    assert simplify_name(name) == "户数"


@pytest.mark.parametrize("name", ["户数（空置）", "户数(2023年)", "空置户数", "商户数"])
def test_words_that_change_the_meaning_stay(name):
    assert simplify_name(name) != "户数"


def test_fifty_thousand_names_are_made_unique_quickly():
    assert unique_names(["a", "a", None, "b"]) == ["a", "a.2", "column 3", "b"]
    assert len(set(unique_names(["a"] * 50_000))) == 50_000


def test_of_names_below_a_part_and_the_total_the_total_s_is_first():
    upper = ["小区名称", "楼栋号", "居民情况", None, None]
    middle = [None, None, "户籍", None, "合计"]
    lower = [None, None, "户数", "人数", "户数"]
    (table,) = tables(upper, middle, lower, DATA, merges=[(0, 2, 0, 4), (1, 2, 1, 3)])
    assert table.names[2::2] == ["户数.3", "户数"]
