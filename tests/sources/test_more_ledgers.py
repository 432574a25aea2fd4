"""Ledgers of street offices, the police and property managers, and what programs make of them."""

import base64
import json
import quopri

import pandas as pd
import pyogrio
import pytest
import shapely

from gridplan.errors import InputError
from gridplan.sources import read_layers
from tests.sources.test_strange_ledgers import HALVES, HEADING, ROWS, counts_of, dms, flats
from tests.sources.test_strangers import (
    COUNTS,
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

READ = {
    "10户/30人", "30人10户", "10户，30人", "户数：10户", "户数为10", "总10户", "10户整",
    "壹拾户整", "（10）", "[10]", "=10", "10*", "、10", "10戶", "10\u200b",
    "\u200910\u202f", "１０", "10户(居住8户,空置2户)",
}  # fmt: skip
TOLD = {
    "10人", "10层", "10㎡", "50平方米", "10 20", "10/30", "5-15", "10或12", "1900-02-28", "待查",
    "十几", "入住8户，空置2户", "各25户", "10、20、30、40",
}  # fmt: skip


@pytest.mark.parametrize("cell", sorted(READ | TOLD))
def test_a_count_is_read_where_it_has_one_meaning_and_told_where_it_has_not(cell):
    layers = of_ledger([HEADING, *listed(ESTATES, NUMBERS, [cell, *COUNTS[1:]])])
    assert counts_of(layers) == [10 if cell in READ else -1, *COUNTS[1:]]
    assert any("counts as missing where it is text" in one for one in told(layers)) == (
        cell in TOLD
    )


def test_a_part_of_a_household_is_told():
    layers = of_ledger([HEADING, *listed(ESTATES, NUMBERS, ["10.4", *COUNTS[1:]])])
    assert counts_of(layers) == COUNTS
    assert any("is 10.4, no whole number" in one for one in told(layers))


NAMES = ["{}號樓", "{}号公寓楼", "{}号居民楼", "{}号楼房", "{}号楼(6层)", "{}号楼/6层",
         "{}号楼1-18层", "{}号塔楼", "〔{}〕号楼*", "1900-01-0{}"]  # fmt: skip


@pytest.mark.parametrize("form", NAMES)
def test_what_is_added_to_the_number_of_a_building_does_not_part_it_from_it(form):
    names = [form.format(n % 4 + 1) for n in range(8)]
    assert counts_of(of_ledger([HEADING, *listed(ESTATES, names, COUNTS)])) == COUNTS


COMPOUNDS = ["陽光花園 海韻家園", "陽光花園小區 海韻家園小區", "01阳光花园 02海韵家园",
             "阳光花园* 海韵家园#", "文化路12号阳光花园 建设街3号院海韵家园",
             "A社区/阳光花园 B社区/海韵家园"]  # fmt: skip


@pytest.mark.parametrize("names", COMPOUNDS)
def test_compounds_in_other_characters_and_with_a_street_join(names):
    estates = [one for one in names.split() for _ in range(4)]
    assert counts_of(of_ledger([HEADING, *listed(estates, NUMBERS, COUNTS)])) == COUNTS


@pytest.mark.parametrize(
    "names", ["阳光花圆 海韵家圆", "阳光花园东区 海韵家园东区", "阳光花 海韵家"]
)
def test_a_compound_of_another_name_is_told_with_what_comes_close(names):
    estates = [one for one in names.split() for _ in range(4)]
    layers = of_ledger([HEADING, *listed(estates, NUMBERS, COUNTS)])
    assert counts_of(layers) == [-1] * 8
    assert sum("did not join; close: " in one for one in told(layers)) == 8


HEADS = ["小區 樓號 戶數", "小区 楼号 求和项:户数", "小区 楼号 SUM(户数)", "小区 楼号 户数汇总",
         "小区 楼号 计数项:户号", "【小区】 【楼号】 【户数】", "小区？ 楼号？ 户数？",
         "小区 楼号 家庭数", "屋苑 座數 單位數目", "项目名称 楼宇 总户数",
         "小区名称（全称） 楼栋号（阿拉伯数字） 总户数（含空置、出租）"]  # fmt: skip


@pytest.mark.parametrize("heading", HEADS)
def test_headings_of_other_places_and_of_pivots_are_known(heading):
    assert counts_of(of_ledger([heading.split(), *ROWS])) == COUNTS


def room(flat):
    return f"{flat // 4 + 1}0{flat % 4 + 1}"


PAIRS = [row[1:] for row in ROWS]
TURNED = [["小区", *ESTATES], ["楼号", *NUMBERS], ["户数", *COUNTS]]
SHAPES = {
    "turned": [TURNED],
    "turned, below a title and with a sum": [
        [["台账"],
         *[[*row, last] for row, last in zip(TURNED, ("合计", None, TOTAL), strict=True)]]
    ],
    "turned, a sheet for each compound": [
        ("阳光花园", [["楼号", *NUMBERS[:4]], ["户数", *COUNTS[:4]]]),
        ("海韵家园", [["楼号", *NUMBERS[4:]], ["户数", *COUNTS[4:]]]),
    ],
    "a pivot in one column": [
        [["行标签", "求和项:户数"], ["阳光花园", 100], *PAIRS[:4], ["海韵家园", 260], *PAIRS[4:],
         ["总计", 360]]
    ],
    "a pivot in steps": [
        [["小区", "楼号", "求和项:户数"], ["阳光花园", None, 100],
         *[[None, *one] for one in PAIRS[:4]], ["海韵家园", None, 260],
         *[[None, *one] for one in PAIRS[4:]], ["总计", None, 360]]
    ],
    "a pivot of both": [
        [["求和项:户数", "列标签"], ["行标签", "1号楼", "2号楼", "3号楼", "4号楼", "总计"],
         ["阳光花园", *COUNTS[:4], 100], ["海韵家园", *COUNTS[4:], 260],
         ["总计", 60, 80, 100, 120, 360]]
    ],
    "a pivot with blanks": [
        [["小区", "楼号", "求和项:户数"], *ROWS, ["(空白)"], ["总计", None, 360]]
    ],
    "sums in the middle": [
        [HEADING, *ROWS[:4], ["阳光花园 汇总", None, 100], *ROWS[4:], ["海韵家园 汇总", None, 260],
         ["总计：360户"]]
    ],
    "a sheet for each building": [
        (f"{estate}{name}", [["房号", "户主"], *[[room(flat), f"王{flat}"] for flat in range(n)]])
        for estate, name, n in ROWS
    ],
    "a sheet for each entrance": [
        (f"{number}单元", [HEADING, *[[a, b, halves[at]] for a, b, *halves in HALVES]])
        for at, number in enumerate("一2")
    ],
    "planned beside real": [
        [["小区", "楼号", "规划户数", "实际户数"],
         *[[*row[:2], row[2] + 9, row[2]] for row in ROWS]]
    ],
    "addresses of the police": [
        flats(lambda a, b, k: [f"河北省唐山市路北区{a}{b}1单元{room(k)}室", f"王{k}"],
              "标准地址", "户主")
    ],
    "fees of flats": [
        flats(lambda a, b, k: [a, f"{b[0]}-1-{room(k)}", 89.5, "1.2元/㎡"],
              "项目", "房号", "收费面积", "单价")
    ],
    "people by the number of their household": [
        [["小区", "楼号", "户号", "姓名"], *[[a, b, f"{a}{b}{k}", f"{k}{one}"]
                                    for a, b, n in ROWS for k in range(n) for one in "甲乙"]]
    ],
    "garages among flats": [
        [["小区", "房号", "类型"], *[[a, f"{b[0]}-1-{room(k)}", "住宅" if k < n else "地下车位"]
                               for a, b, n in ROWS for k in range(n + 2)]]
    ],
    "all flats in a cell": [
        [["小区", "楼号", "房号"], *[[a, b, "、".join(map(room, range(n)))] for a, b, n in ROWS]]
    ],
    "entrances and a heading of three rows": [
        [["台账"], ["小区", "楼栋", None, "居民"], [None, "楼号", "单元", "户数"],
         *[row for a, b, n, m in HALVES for row in ([a, b, 1, n], [None, None, 2, m])]]
    ],
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_ledgers_of_these_shapes_are_read(tmp_path, shape):
    sheets = [one if isinstance(one, tuple) else ("s", one) for one in SHAPES[shape]]
    layers = read_layers(
        communities(), footprints(), ledger=workbook(tmp_path / "l.xlsx", *sheets)
    )
    assert counts_of(layers) == COUNTS
    assert not told(layers)


UNCLEAR = {
    "`户主` names 360 in them": [["小区", "楼号", "室号", "户主"],
                             *[[a, b, room(k // 2), f"王{k}"]
                               for a, b, n in ROWS for k in range(n)]],
    "not how many there are": [["小区", "楼号", "房号"],
                               *[[*row[:2], "101-1804"] for row in ROWS]],
    "could be meant by `总户数`": [["小区", "楼号", "户数", "总户数"],
                               *[[*row, row[2] + 1] for row in ROWS]],
    "2 rows stand on 1 buildings": [HEADING, *ROWS, ["阳光花园", "1号楼", 12]],
    "规划户数": [["小区", "楼号", "规划户数"], *ROWS],
    "户籍户数, 非户籍户数": [["小区", "楼号", "户籍户数", "非户籍户数"],
                        *[[*row, 5] for row in ROWS]],
    "楼号, 人数": [["小区", "楼号", "人数"], *ROWS],
}  # fmt: skip


@pytest.mark.parametrize("message", UNCLEAR)
def test_what_a_ledger_leaves_open_is_told_or_refused(message):
    try:
        said = told(of_ledger(UNCLEAR[message]))
    except InputError as error:
        said = [str(error)]
    assert any(message in one for one in said)


@pytest.mark.parametrize("columns", ["C", "B"])
def test_numbers_that_a_spreadsheet_shows_as_dates_are_read_or_told(tmp_path, columns):
    openpyxl = pytest.importorskip("openpyxl")
    rows = [[estate, number[0], count] for estate, number, count in ROWS]
    path = workbook(tmp_path / "l.xlsx", ("s", [HEADING, *[[a, int(b), n] for a, b, n in rows]]))
    book = openpyxl.load_workbook(path)
    for cell in book.active[columns][1:]:
        cell.number_format = "yyyy/m/d"
    book.save(path)
    layers = read_layers(communities(), footprints(), ledger=path)
    # A spreadsheet has a day that never was, 29 February 1900, and its reader the day before.
    lost = {5: -1} if columns == "C" else {}
    assert counts_of(layers) == [lost.get(at, count) for at, count in enumerate(COUNTS)]
    assert told(layers)


TEXT = pd.DataFrame(ROWS, columns=HEADING)
PAGE = f"<html><meta charset=gb2312><body>{TEXT.to_html(index=False)}</body></html>"


def letter(how, packed):
    head = (
        "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n"
        'Content-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'
        f"Content-Transfer-Encoding: {how}\r\nContent-Type: text/html; charset=gb2312\r\n\r\n"
    )
    return head.encode() + packed + b"\r\n--x--\r\n"


def dumped(value):
    return json.dumps(value, ensure_ascii=False).encode()


def lines(separator, rows=(HEADING, *ROWS)):
    return "\n".join(separator.join(map(str, row)) for row in rows)


FILES = {
    "page.xls": letter("quoted-printable", quopri.encodestring(PAGE.encode("gb2312"))),
    "packed.xls": letter("base64", base64.encodebytes(PAGE.encode("gb2312"))),
    "plain.mht": letter("8bit", PAGE.encode("gb2312")),
    "lines.jsonl": b"\n".join(map(dumped, TEXT.to_dict("records"))),
    "columns.json": dumped(TEXT.to_dict("list")),
    "rows.json": dumped([HEADING, *ROWS]),
    "said.csv": f"sep=;\n{lines(';')}".encode("gb18030"),
    "returns.csv": lines(",").replace("\n", "\r").encode("utf-16"),
    "commas.csv": lines(";", [[*HEADING, "面积"], *[[f'"{a}"', b, f'"{n},00"', '"1.234,5"']
                                                    for a, b, n in ROWS]]).encode("gbk"),
    "wide.csv": (lines(",,").replace("\n", ",,,\n") + ",,,\n,,,,,,\n").encode(),
    "query.txt": lines(" | ").replace("\n", " |\n| ").join(("| ", " |\n")).encode(),
    "marked.md.txt": lines("|", [HEADING, ["---"] * 3, *ROWS]).encode(),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_ledgers_out_of_these_programs_are_read(tmp_path, name):
    (tmp_path / name).write_bytes(FILES[name])
    layers = read_layers(communities(), footprints(), ledger=tmp_path / name)
    assert counts_of(layers) == COUNTS


@pytest.mark.parametrize("encoding", ["UTF-8", "GBK"])
def test_the_table_of_a_shapefile_and_parquet_are_ledgers(tmp_path, encoding):
    pyogrio.write_dataframe(TEXT, tmp_path / "l.dbf", driver="ESRI Shapefile", encoding=encoding)
    TEXT.to_parquet(tmp_path / "l.parquet")
    for name in ("l.dbf", "l.parquet"):
        layers = read_layers(communities(), footprints(), ledger=tmp_path / name)
        assert counts_of(layers) == COUNTS


def in_parts(template):
    return {
        name: [template(*dms(value)) for value in values]
        for name, values in (("lon", X), ("lat", Y))
    }


PLACES = {
    "packed degrees, minutes, seconds": in_parts(lambda d, m, s: f"{d}{m:02d}{float(s):07.4f}"),
    "degrees.minutes.seconds": in_parts(lambda d, m, s: f"{d}.{m}.{s}"),
    "degrees-minutes-seconds": in_parts(lambda d, m, s: f"{d}-{m}-{s}"),
    "millionths": {"lon": [round(x * 1e6) for x in X], "lat": [round(y * 1e6) for y in Y]},
    "ten-millionths": {"lon": [round(x * 1e7) for x in X], "lat": [round(y * 1e7) for y in Y]},
    "another sign for degrees": {"lon": [f"{x:.7f}º" for x in X], "lat": [f"{y:.7f}º" for y in Y]},
    "a word of ArcGIS": {"POINT_X": X, "POINT_Y": Y, "Shape *": ["Point"] * 8},
    "Esri's names": {"OBJECTID": range(8), "POINT_X": X, "POINT_Y": Y},
}


@pytest.mark.parametrize("way", PLACES)
def test_places_packed_into_numbers_are_read(tmp_path, way):
    layers = read_layers(communities(), csv(tmp_path / "b.csv", **PLACES[way]))
    assert total(layers) == TOTAL
    middles = shapely.centroid(buildings().geometry.to_numpy())
    assert shapely.distance(layers.buildings.geometry.to_numpy(), middles).max() < 1


@pytest.mark.parametrize("factor", [3600.0, 0.01745329])
def test_places_of_two_meanings_are_refused(tmp_path, factor):
    with pytest.raises(InputError, match=r"EPSG|lies in a community"):
        read_layers(communities(), csv(tmp_path / "b.csv", lon=X * factor, lat=Y * factor))
