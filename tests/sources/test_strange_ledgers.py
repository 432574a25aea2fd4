"""Ledgers as people fill them in: counts in words, names in all ways, layouts of all kinds."""

import json
import zipfile

import pandas as pd
import pytest
import shapely

from gridplan.sources import read_layers
from tests.sources.test_strangers import (
    COUNTS,
    DEGREES,
    ESTATES,
    NUMBERS,
    TOTAL,
    X,
    Y,
    communities,
    csv,
    footprints,
    listed,
    of_ledger,
    told,
    total,
    workbook,
)
from tests.sources.town import buildings

HEADING = ["小区", "楼号", "户数"]
ROWS = listed(ESTATES, NUMBERS, COUNTS)


def counts_of(layers):
    houses = layers.buildings
    return houses["households"].where(~houses["estimated"], -1).tolist()


WORDS = {
    "Chinese": ["十户", "二十", "三十户", "四十", "五十", "六十", "七十", "八十户"],
    "financial": ["壹拾", "贰拾", "叁拾", "肆拾", "伍拾", "陆拾", "柒拾", "捌拾"],
    "sums": ["6+4", "10＋10", "20+10户", "20 + 20", "25+25=50", "30+30", "35+35", "40+40"],
    "parts": ["一单元6户，二单元4户", "1单元10户、2单元10户", "20户+10户", "20户；20户",
              "25户,25户", "60户", "70户", "80户"],
    "products": ["2×5", "2*10", "3x10", "4X10", "5×10户", "6*10", "7×10", "8×10"],
    "remarks": ["10（含空置2）", "20（空置3户）", "30户（含空置）", "40(其中空置1)",
                "50（常住48）", "60户(已售)", "70（毛坯）", "80(240人)"],
    "bounds": ["10余户", "20多户", ">30", "≥40", "50户以上", "不少于60户", "70来户", "80+"],
    "about": ["10左右", "约20户上下", "~30", "大约40", "约50户左右", "60户不到", "近70户",
              "80户许"],
    "units": ["10套", "20 套", "30住宅", "40户/栋", "50 households", "60 HH", "70户。",
              "80户240人"],
    "dates": ["1900-01-10", "1900-01-20 00:00:00", "1900/1/30", "1900年2月9日", "50", "60",
              "1900-03-10", "1900-03-20"],
    "quotes": ["'10'", "'20", '"30"', "40", "50", "60", "70", "80"],
    "thousands": ["0.001万户", "20", "30", "40", "50", "60", "70", "80"],
}  # fmt: skip


@pytest.mark.parametrize("way", WORDS)
def test_counts_in_words_are_read(way):
    layers = of_ledger([HEADING, *listed(ESTATES, NUMBERS, WORDS[way])])
    assert counts_of(layers) == COUNTS


@pytest.mark.parametrize("cell", ["5-15", "10户/20户", "20(3)", "十几户", "2024-01-05", "6+4=11"])
def test_of_two_readings_of_a_count_none_is_taken_and_it_is_told(cell):
    layers = of_ledger([HEADING, *listed(ESTATES, NUMBERS, [cell, *COUNTS[1:]])])
    assert counts_of(layers) == [-1, *COUNTS[1:]]
    assert any(f"is text such as '{cell}'" in message for message in told(layers))


def test_a_count_below_nothing_and_one_beyond_belief_are_told():
    layers = of_ledger([HEADING, *listed(ESTATES, NUMBERS, [-10, *COUNTS[1:7], 45_658])])
    assert counts_of(layers) == [-1, *COUNTS[1:7], 45_658]
    assert any("households is -10, less than nothing" in message for message in told(layers))
    assert any("45658 households in one building" in message for message in told(layers))


# What the ledger says, and what the map says where it is not 1号楼 to 4号楼.
HOUSES = {
    "Chinese": (["一号楼", "二号楼", "三", "四栋"], None),
    "financial": (["壹号楼", "贰号楼", "叁号楼", "肆号楼"], None),
    "circled": (["①", "②号楼", "③栋", "④#"], None),
    "in brackets": (["(一)号楼", "（二）号楼", "(3)号楼", "【4】号楼"], None),
    "Roman": (["Ⅰ号楼", "Ⅱ号楼", "Ⅲ号楼", "Ⅳ号楼"], None),
    "Latin letters for Roman": (["I", "II", "III", "IV"], None),
    "Roman on both": (["Ⅰ号楼", "Ⅱ", "Ⅲ栋", "Ⅳ号楼"], ["I号楼", "II号楼", "III号楼", "IV号楼"]),
    "words in front": (["楼1", "栋2", "Tower 3", "4号楼栋"], None),
    "remarks": (["1号楼(商住)", "2号楼【高层】", "3号楼-住宅", "4号楼（含底商）"], None),
    "stems": (["戊栋", "己栋", "庚栋", "辛栋"], ["戊号楼", "己号楼", "庚号楼", "辛号楼"]),
    "stems in front": (["甲1号楼", "甲2栋", "乙1#", "丙1"], ["甲1", "甲2", "乙1", "丙1号楼"]),
    "stems behind": (["1甲", "2甲", "3甲", "4甲"], ["1号楼甲", "2号楼甲", "3号楼甲", "4号楼甲"]),
    "areas": (["A区1号楼", "A1栋", "B-3", "B区4#"], ["A-1", "A-2", "B3", "B4"]),
    "sides": (["北1号楼", "北区2号楼", "南1", "南2"], ["北区1号楼", "北2", "南区1号", "南区2#"]),
    "phases": (["一期1号楼", "一期2号楼", "二期1", "二期2"], ["1期1#", "1期2#", "2期1#", "2期2#"]),
    "signs": (["1－1＃", "1-2", "1—3号楼", "1-4栋"], ["1-1号楼", "1-2", "1-3", "1-4"]),
}


@pytest.mark.parametrize("way", HOUSES)
def test_building_numbers_in_all_ways_of_writing_join(way):
    ours, theirs = HOUSES[way]
    if way == "areas":
        ours = ["A区1号楼", "A2栋", "B-3", "B区4#"]
    table = of_ledger(
        [HEADING, *listed(ESTATES, ours * 2, COUNTS)], **({"name": theirs * 2} if theirs else {})
    )
    assert counts_of(table) == COUNTS


COMPOUNDS = {
    "小区 behind": ["阳光花园小区", "海韵家园住宅小区"],
    "a place in front": ["光明区阳光花园", "路北区海韵家园"],
    "a remark": ["阳光花园（一期）", "海韵家园(商品房)"],
    "quotes": ["“阳光花园”", "《海韵家园》"],
    "a serial number": ["1.阳光花园", "二、海韵家园"],
    "a sign within": ["阳光·花园", "海韵 家园"],
}


@pytest.mark.parametrize("way", COMPOUNDS)
def test_compounds_that_are_written_longer_join(way):
    one, other = COMPOUNDS[way]
    names = [one] * 4 + [other] * 4
    assert counts_of(of_ledger([HEADING, *listed(names, NUMBERS, COUNTS)])) == COUNTS
    assert counts_of(of_ledger([HEADING, *ROWS], compound_name=names)) == COUNTS
    houses = of_ledger([["小区", "户数"], [one, 100], [other, 260]]).buildings
    assert houses["households"].groupby(houses["compound_name"], sort=False).sum().tolist() == [
        100,
        260,
    ]


def test_what_two_loose_names_may_mean_joins_to_neither():
    phases = ["阳光花园（一期）"] * 4 + ["阳光花园（二期）"] * 4
    layers = of_ledger([HEADING, *listed(phases, NUMBERS, COUNTS)])
    assert counts_of(layers) == [-1] * 8
    assert sum("did not join" in message for message in told(layers)) == 8
    twins = ["阳光花园"] * 4 + ["阳光花园小区"] * 4
    assert (
        counts_of(of_ledger([HEADING, *listed(twins, NUMBERS, COUNTS)], compound_name=twins))
        == COUNTS
    )
    letters = [["阳光花园", f"{letter}栋", 10] for letter in "ABCDEFGHI"]  # I is no Roman 1
    assert counts_of(of_ledger([HEADING, *letters])) == [-1] * 8


SEVERAL = ["1-4号楼", "1~4#", "1号楼-4号楼", "1号至4号楼", "1、2、3、4号楼",
           "1号楼,2号楼,3号楼,4号楼", "1#2#3#4#", "1/2/3/4栋", "1.2.3.4号楼",
           "一、二、三、四号楼", "1、2-4号楼", "1-2、3、4栋"]  # fmt: skip


@pytest.mark.parametrize("name", SEVERAL)
def test_a_row_on_several_buildings_is_shared_out(name):
    layers = of_ledger([HEADING, ["阳光花园", name, 100], *ROWS[4:]])
    assert counts_of(layers) == [25, 25, 25, 25, *COUNTS[4:]]


def test_a_list_of_buildings_is_not_the_building_of_the_joined_digits():
    names = ["1号楼", "2号楼", "12号楼", "1-2号楼"]
    for name, counts in {
        "1、2号楼": [15, 15, -1, -1],
        "1.2号楼": [15, 15, -1, -1],
        "12号楼": [-1, -1, 30, -1],
        "1-2号楼": [-1, -1, -1, 30],
    }.items():
        layers = of_ledger([HEADING, ["阳光花园", name, 30]], name=[*names, *NUMBERS[4:]])
        assert counts_of(layers)[:4] == counts, name


def test_a_range_that_holds_a_building_with_a_row_of_its_own_is_told():
    layers = of_ledger([HEADING, ["阳光花园", "1-3号楼", 60], *ROWS[2:]])
    assert counts_of(layers) == [-1, -1, *COUNTS[2:]]
    assert any("1-3号楼, households 60) did not join" in message for message in told(layers))


def flats(make, *heading):
    rows = [make(estate, number, flat) for estate, number, count in ROWS for flat in range(count)]
    return [list(heading), *rows]


HALVES = [[estate, number, count // 2, count - count // 2] for estate, number, count in ROWS]
LAYOUTS = {
    "entrances": [["小区", "楼栋", "1单元", "二单元"], *HALVES],
    "entrances and a sum": [["小区", "楼栋", "1单元户数", "2单元户数", "合计"],
                            *[[*row, sum(row[2:])] for row in HALVES]],
    "an entrance that is not there": [["小区", "楼栋", "A单元（户）", "B单元", "C单元"],
                                      *[[*row, None] for row in HALVES]],
    "buildings": [["小区", "1号楼", "2号楼", "3号楼", "4号楼", "合计"],
                  ["阳光花园", *COUNTS[:4], 100], ["海韵家园", *COUNTS[4:], 260],
                  ["合计", 60, 80, 100, 120, 360]],
    "ditto marks": [HEADING, *[[estate if at % 4 == 0 else ("〃", "同上")[at // 4], number, count]
                               for at, (estate, number, count) in enumerate(ROWS)]],
    "a heading below each title": [["阳光花园"], ["楼号", "户数"], *[row[1:] for row in ROWS[:4]],
                                   ["海韵家园"], ["楼号", "户数"], *[row[1:] for row in ROWS[4:]]],
    "signatures": [HEADING, *ROWS, [], ["填表人：张三", "审核人：李四"], ["注：户数含空置户。"]],
    "two languages": [["小区 Estate", "楼号\nBlock", "户数 (Households)"], *ROWS],
    "remarks in names": [["小区名称", "楼号", "户数（含空置）"], *ROWS],
    "households and people": [["小区", "楼号", "户数(人数)"],
                              *[[one, name, f"{n}户{3 * n}人"] for one, name, n in ROWS]],
    "flats by code": flats(
        lambda one, name, n: [one, f"{name[0]}-{1 + n % 2}-{n // 2 + 1}01"], "小区", "房号"
    ),
    "flats by code in another column": flats(
        lambda one, name, n: [one, f"{name[0]}-{n // 2 + 1}0{1 + n % 2}室"], "小区", "门牌"
    ),
    "flats by address": flats(
        lambda one, name, n: [one, f"{name}{1 + n % 2}单元{n // 2 + 1}01室", f"王{n}"],
        "小区", "房屋坐落", "户主",
    ),
    "flats by address alone": flats(
        lambda one, name, n: [f"文化路12号{one}{name}{1 + n % 2}单元{n // 2 + 1}01室"], "地址"
    ),
    "flats numbered on each floor": flats(
        lambda one, name, n: [one, name, n // 4 + 1, f"0{n % 4 + 1}"],
        "小区", "楼栋", "楼层", "室号",
    ),
    "buildings by address": [["楼栋地址", "户数"],
                             *[[f"唐山市路北区文化路{one}{name}", n] for one, name, n in ROWS]],
}  # fmt: skip


@pytest.mark.parametrize("way", LAYOUTS)
def test_ledgers_of_all_layouts_are_read(tmp_path, way):
    path = workbook(tmp_path / "l.xlsx", ("台账", LAYOUTS[way]))
    layers = read_layers(communities(), footprints(), ledger=path)
    assert counts_of(layers) == COUNTS
    assert not told(layers)


def test_a_sum_of_columns_that_does_not_hold_is_told():
    rows = [["小区", "楼栋", "1单元", "2单元", "合计"], *[[*row, sum(row[2:])] for row in HALVES]]
    rows[3][-1] += 1
    layers = of_ledger(rows)
    assert counts_of(layers) == COUNTS
    assert any("rows 4 (31, not 30)" in message for message in told(layers))


def test_entrances_beside_a_count_of_their_building_are_not_added_to_it():
    rows = [
        ["小区", "楼栋", "1单元", "2单元", "总户数"],
        *[[*row, sum(row[2:])] for row in HALVES],
    ]
    assert counts_of(of_ledger(rows)) == COUNTS


TEXT = pd.DataFrame(ROWS, columns=HEADING)


@pytest.mark.parametrize(
    ("name", "encoding", "separator"),
    [("l.xls", "gbk", ","), ("l.xls", "utf-16", "\t"), ("l.xlsx", "utf-8-sig", ","),
     ("l.csv", "utf-8", "；"), ("l.txt", "utf-8", "    "), ("l.csv", "gb18030", "^")],
)  # fmt: skip
def test_text_under_any_name_and_with_any_separator_is_a_ledger(
    tmp_path, name, encoding, separator
):
    lines = [separator.join(map(str, row)) for row in [HEADING, *ROWS]]
    (tmp_path / name).write_text("\n".join(lines), encoding)
    layers = read_layers(communities(), footprints(), ledger=tmp_path / name)
    assert counts_of(layers) == COUNTS


def test_json_of_records_is_a_table(tmp_path):
    records = TEXT.to_dict("records")
    content = json.dumps({"code": 0, "data": {"list": records}}, ensure_ascii=False)
    (tmp_path / "l.json").write_text(content, "utf-8")
    layers = read_layers(communities(), footprints(), ledger=tmp_path / "l.json")
    assert counts_of(layers) == COUNTS
    points = pd.DataFrame({"id": [*"12345678"], "户数": COUNTS, "lng": X, "lat": Y})
    points.to_json(tmp_path / "b.json", orient="records", force_ascii=False, double_precision=10)
    assert total(read_layers(communities(), tmp_path / "b.json")) == TOTAL


def test_the_tables_of_an_archive_are_one_ledger(tmp_path):
    with zipfile.ZipFile(tmp_path / "l.zip", "w") as packed:
        for name, rows in (("阳光花园", ROWS[:4]), ("海韵家园", ROWS[4:])):
            path = workbook(
                tmp_path / f"{name}.xlsx", ("Sheet1", [HEADING[1:], *[row[1:] for row in rows]])
            )
            packed.write(path, path.name)
    layers = read_layers(communities(), footprints(), ledger=tmp_path / "l.zip")
    assert counts_of(layers) == COUNTS


def dms(value):
    minutes = value % 1 * 60
    return int(value), int(minutes), f"{minutes % 1 * 60:.4f}"


def in_one(template):
    return {"坐标": [template.format(*dms(x), *dms(y)) for x, y in zip(X, Y, strict=True)]}


def pairs(template):
    return {"位置": [template.format(x, y) for x, y in zip(X, Y, strict=True)]}


PLACES = {
    "three numbers": {"经度": ["{} {} {}".format(*dms(x)) for x in X],
                      "纬度": ["{} {} {}".format(*dms(y)) for y in Y]},
    "words": {"东经": [f"东经{x}" for x in X], "北纬": [f"北纬{y}" for y in Y]},
    "brackets": pairs("({}, {})"),
    "full-width brackets": pairs("（{}，{}）"),
    "a list": pairs("[{},{}]"),
    "an object": pairs('{{"lng":{},"lat":{}}}'),
    "latitude first": pairs("北纬{1}，东经{0}"),
    "a slash": pairs("{}/{}"),
    "a blank": pairs("{} {}"),
    "degrees, east behind": in_one("{}°{}′{}″E {}°{}′{}″N"),
    "degrees, east in front": in_one("东经{}度{}分{}秒，北纬{}度{}分{}秒"),
    "rings of JSON": {
        "边界": [json.dumps([list(one.exterior.coords)]) for one in DEGREES.geometry]
    },
    "rings with blanks": {
        "边界": [",".join(f"{x} {y}" for x, y in one.exterior.coords) for one in DEGREES.geometry],
    },
}  # fmt: skip


@pytest.mark.parametrize("way", PLACES)
def test_places_are_read_as_they_are_typed(tmp_path, way):
    layers = read_layers(communities(), csv(tmp_path / "b.csv", **PLACES[way]))
    assert total(layers) == TOTAL
    middles = shapely.centroid(buildings().geometry.to_numpy())
    assert shapely.distance(layers.buildings.geometry.to_numpy(), middles).max() < 15
