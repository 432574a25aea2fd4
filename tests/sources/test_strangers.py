"""Files of strangers: other words, layouts and software; households add up or it is told."""

import json
import zipfile

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from gridplan.datum import wgs84_to_gcj02
from gridplan.errors import InputError
from gridplan.sources import read_layers
from tests.sources.town import METRIC, buildings, communities, house, streets

ESTATES = ["阳光花园"] * 4 + ["海韵家园"] * 4
NUMBERS = [f"{number % 4 + 1}号楼" for number in range(8)]
COUNTS = [10, 20, 30, 40, 50, 60, 70, 80]
TOTAL = sum(COUNTS)
DEGREES = buildings().to_crs(4326)
MIDDLES = DEGREES.set_geometry(shapely.centroid(DEGREES.geometry))
X, Y = MIDDLES.geometry.x.to_numpy(), MIDDLES.geometry.y.to_numpy()


def footprints(**columns):
    named = buildings(compound_name=ESTATES, name=NUMBERS)
    return named.drop(columns="households").assign(**columns)


def told(layers, severity="warning"):
    return layers.findings.loc[layers.findings["severity"] == severity, "message"].tolist()


def total(layers):
    houses = layers.buildings
    assert not houses["estimated"].any()
    return int(houses.loc[houses["community_id"].notna(), "households"].sum())


def of_ledger(rows, **columns):
    head, *body = rows
    widest = max(map(len, rows))
    table = pd.DataFrame(
        [[*row, *[None] * (widest - len(row))] for row in body],
        columns=[*head, *[f"column {n}" for n in range(widest - len(head))]],
    )
    return read_layers(communities(), footprints(**columns), ledger=table)


def listed(*columns):
    return [list(row) for row in zip(*columns, strict=True)]


HEADINGS = {
    "synonyms": ["所属小区", "楼栋名", "家庭户数"],
    "brackets": ["小区（楼盘）名称", "楼栋号（栋）", "住户总数（户）"],
    "stars": ["★1.小区名称", "★2.楼幢号", "★3.住户数"],
    "Taiwan": ["小區名稱", "樓棟號", "總戶數"],
    "both": ["小区/院落", "楼栋号/幢号", "户数/户"],
    "other words": ["院落名称", "楼座号", "实际居住户数"],
    "English": ["Estate", "Building No.", "No. of Households"],
    "a year": ["小区", "楼号", "2024年户数"],
}


@pytest.mark.parametrize("heading", HEADINGS)
def test_headings_in_other_words_are_known(heading):
    rows = [HEADINGS[heading], *listed(ESTATES, NUMBERS, COUNTS)]
    assert total(of_ledger(rows)) == TOTAL


@pytest.mark.parametrize("heading", ["空置户数", "出租户数", "每层户数"])
def test_counts_of_some_households_are_not_those_of_all(heading):
    rows = [["小区", "楼号", heading], *listed(ESTATES, NUMBERS, COUNTS)]
    try:
        layers = of_ledger(rows)
    except InputError as error:
        assert heading in str(error)  # noqa: PT017 - either is right
    else:
        assert layers.buildings["estimated"].all()


def test_of_several_years_the_newest_counts_and_the_others_are_told():
    older = [count - 1 for count in COUNTS]
    rows = [["小区", "楼号", "2023年户数", "2024年户数"], *listed(ESTATES, NUMBERS, older, COUNTS)]
    layers = of_ledger(rows)
    assert total(layers) == TOTAL
    assert any("`2023年户数` (352)" in message for message in told(layers))


NAMES = {
    "as a float": [f"{n % 4 + 1}.0" for n in range(8)],
    "with a sign": [f"#{n % 4 + 1:02d}" for n in range(8)],
    "with a remark": [f"第{n % 4 + 1}号楼（高层）" for n in range(8)],
    "as numbers": [float(n % 4 + 1) for n in range(8)],
}


@pytest.mark.parametrize("way", NAMES)
def test_building_numbers_join_however_they_are_written(way):
    assert (
        total(of_ledger([["小区", "楼号", "户数"], *listed(ESTATES, NAMES[way], COUNTS)])) == TOTAL
    )


def test_building_numbers_that_became_dates_join_and_are_told():
    dates = [f"2024-01-{n % 4 + 1:02d}" for n in range(8)]
    rows = [["小区", "楼号", "户数"], *listed(ESTATES, dates, COUNTS)]
    layers = of_ledger(rows, name=[f"1-{n % 4 + 1}" for n in range(8)])
    assert total(layers) == TOTAL
    assert any("are dates such as 2024-01-01" in message for message in told(layers))


def test_a_compound_in_the_name_of_the_building_or_above_its_rows_is_found():
    within = [estate + number for estate, number in zip(ESTATES, NUMBERS, strict=True)]
    assert total(of_ledger([["楼栋", "户数"], *listed(within, COUNTS)])) == TOTAL
    pairs = listed(NUMBERS, [10] * 8)  # the same rows in both compounds are no doubles
    rows = [["楼号", "户数"], ["阳光花园"], *pairs[:4], ["海韵家园"], *pairs[4:]]
    assert total(of_ledger(rows)) == 80


def test_buildings_of_no_compound_join_by_community_and_number():
    names = ["A"] * 4 + ["B"] * 4
    rows = [["社区", "楼栋", "户数"], *listed(names, NUMBERS, COUNTS)]
    assert total(of_ledger(rows, compound_name=None)) == TOTAL


def test_of_a_list_of_people_the_heads_of_households_count():
    rows = [["小区", "楼号", "姓名", "与户主关系"]]
    for estate, number, count in zip(ESTATES, NUMBERS, COUNTS, strict=True):
        for home in range(count):
            rows += [[estate, number, f"{home}{one}", one] for one in ("户主", "配偶", "子女")]
    assert total(of_ledger(rows)) == TOTAL


def test_rows_of_flats_with_an_empty_count_are_households():
    rows = [["小区", "楼号", "室号", "户数"]]
    for estate, number, count in zip(ESTATES, NUMBERS, COUNTS, strict=True):
        rows += [[estate, number, 101 + home, None] for home in range(count)]
    assert total(of_ledger(rows)) == TOTAL


@pytest.mark.parametrize("whole", ["全楼", "整栋", "全部", "所有单元"])
def test_the_whole_building_among_its_entrances_is_not_counted_twice(whole):
    rows = [["小区", "楼号", "单元", "户数"]]
    for estate, number, count in zip(ESTATES, NUMBERS, COUNTS, strict=True):
        parts = [["1单元", count // 2], ["2单元", count - count // 2], [whole, count]]
        rows += [[estate, number, *part] for part in parts]
    assert total(of_ledger(rows)) == TOTAL


@pytest.mark.parametrize(
    ("name", "periods"),
    [("半年", ("上半年", "下半年")), ("期次", ("2024年上半年", "2024年下半年")),
     ("季度", ("第一季度", "第二季度"))],
)  # fmt: skip
def test_of_two_halves_of_a_year_the_newer_counts(name, periods):
    rows = [["小区", "楼号", name, "户数"]]
    for less, period in zip((1, 0), periods, strict=True):
        rows += [
            [estate, number, period, count - less]
            for estate, number, count in zip(ESTATES, NUMBERS, COUNTS, strict=True)
        ]
    assert total(of_ledger(rows)) == TOTAL


def test_households_that_pass_through_are_told_where_only_those_that_stay_are_read():
    stay = [count - 4 for count in COUNTS]
    rows = [["小区", "楼号", "常住户数", "流动户数"], *listed(ESTATES, NUMBERS, stay, [4] * 8)]
    layers = of_ledger(rows)
    assert any("`流动户数` (32)" in message for message in told(layers))


def test_ids_without_their_zeros_join_and_are_told():
    table = pd.DataFrame({"楼栋编码": range(1, 9), "户数": COUNTS})
    houses = footprints(building_id=[f"{n:04d}" for n in range(1, 9)])
    layers = read_layers(communities(), houses, ledger=table)
    assert total(layers) == TOTAL
    assert any("without zeros in front" in message for message in told(layers))


def workbook(path, *sheets, hidden=()):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if name in hidden else "visible"
    book.save(path)
    return path


def test_tables_one_below_another_are_all_read(tmp_path):
    pairs = listed(NUMBERS, ESTATES, COUNTS)
    turned = [[estate, number, 6, count] for number, estate, count in pairs[4:]]
    rows = [["楼栋号", "小区名称", "户数"], *pairs[:4], [], ["海韵家园楼栋表"]]
    rows += [["小区名称", "楼栋号", "层数", "户数"], *turned]
    path = workbook(tmp_path / "l.xlsx", ("台账", rows))
    assert total(read_layers(communities(), footprints(), ledger=path)) == TOTAL


def test_a_sheet_named_after_a_compound_names_it(tmp_path):
    pairs = listed(NUMBERS, COUNTS)
    sheets = [
        ("阳光花园", [["楼号", "户数"], *pairs[:4]]),
        ("海韵家园", [["楼号", "户数"], *pairs[4:]]),
    ]
    path = workbook(tmp_path / "l.xlsx", *sheets)
    assert total(read_layers(communities(), footprints(), ledger=path)) == TOTAL


REMARKS = {
    "units": [None, None, "户"],
    "numbers": ["(1)", "(2)", "(3)"],
    "English": ["estate", "building", "households"],
}


@pytest.mark.parametrize("remark", REMARKS)
def test_a_row_of_remarks_below_the_heading_is_no_data(tmp_path, remark):
    rows = [["小区", "楼号", "户数"], REMARKS[remark], *listed(ESTATES, NUMBERS, COUNTS)]
    path = workbook(tmp_path / "l.xlsx", ("s", rows))
    layers = read_layers(communities(), footprints(), ledger=path)
    assert total(layers) == TOTAL
    assert not told(layers)


def test_subtotals_are_compared_with_the_rows_beside_them(tmp_path):
    rows = [["小区", "楼号", "户数"], *listed(ESTATES, NUMBERS, COUNTS)]
    right = [*rows[:5], ["小计", None, 100], *rows[5:], ["小计", None, 260], ["总计", None, TOTAL]]
    path = workbook(tmp_path / "l.xlsx", ("s", right))
    assert not told(read_layers(communities(), footprints(), ledger=path))
    right[5][2] = 101
    path = workbook(tmp_path / "m.xlsx", ("s", right))
    layers = read_layers(communities(), footprints(), ledger=path)
    assert any("in rows 6 (101)" in message for message in told(layers))


def layer_rows(counts, *heading):
    ids = [str(number) for number in range(1, 9)]
    return [list(heading), *listed(ids, counts, X, Y)]


def test_a_hidden_sheet_gives_way_and_other_words_are_the_same_columns(tmp_path):
    old = layer_rows([1] * 8, "楼栋编码", "户数", "经度", "纬度")
    new = layer_rows(COUNTS, "building_id", "总户数", "lng", "lat")
    path = workbook(tmp_path / "b.xlsx", ("Sheet1", old), ("Sheet2", new), hidden={"Sheet1"})
    layers = read_layers(communities(), path)
    assert total(layers) == TOTAL
    assert any("8 here" in message for message in told(layers))


def csv(path, encoding="utf-8", separator=",", **columns):
    table = pd.DataFrame({"楼栋编码": [*"12345678"], "户数": COUNTS} | columns)
    text = table.to_csv(index=False, sep=separator, lineterminator="\n")
    path.write_text(text, encoding, newline="")
    return path


@pytest.mark.parametrize(
    ("encoding", "separator"),
    [("utf-16-le", "\t"), ("utf-16-be", ";"), ("utf-32", ","), ("utf-8", "，"), ("gbk", "|")],
)
def test_any_encoding_and_separator_is_found_out(tmp_path, encoding, separator):
    path = csv(tmp_path / "b.csv", encoding, separator, 经度=X, 纬度=Y)
    assert total(read_layers(communities(), path)) == TOTAL


def test_big5_is_told_from_gbk(tmp_path):
    table = pd.DataFrame({"樓棟編碼": [*"12345678"], "戶數": COUNTS, "經度": X, "緯度": Y})
    (tmp_path / "b.csv").write_text(table.assign(小區="陽光花園").to_csv(index=False), "big5")
    assert total(read_layers(communities(), tmp_path / "b.csv")) == TOTAL


def dms(value, sign):
    minutes = value % 1 * 60
    return f"{int(value)}°{int(minutes)}′{minutes % 1 * 60:.4f}″{sign}"


PLACES = {
    "longer names": {"中心点经度": X, "中心点纬度": Y},
    "surveyors' words": {"横坐标": X, "纵坐标": Y},
    "degrees": {"lon": [f"{x:.7f}°E" for x in X], "lat": [f"{y:.7f}°N" for y in Y]},
    "minutes": {"lon": [dms(x, "E") for x in X], "lat": [dms(y, "N") for y in Y]},
    "one column": {"坐标": [f"{x:.7f},{y:.7f}" for x, y in zip(X, Y, strict=True)]},
    "WKT by its cells": {"轮廓": DEGREES.geometry.to_wkt()},
    "0x": {"geom": ["0x" + shapely.to_wkb(one, hex=True) for one in DEGREES.geometry]},
    "GeoSPARQL": {"wkt": [f"<http://x/EPSG/0/4490> {one.wkt}" for one in DEGREES.geometry]},
    "corners": {
        "边界": [";".join(f"{x:.7f},{y:.7f}" for x, y in one.exterior.coords)
                 for one in DEGREES.geometry],
    },
    "a shape that is a word": {"shape": "矩形", "lon": X, "lat": Y},
}  # fmt: skip


@pytest.mark.parametrize("way", PLACES)
def test_coordinates_are_found_however_they_are_written(tmp_path, way):
    layers = read_layers(communities(), csv(tmp_path / "b.csv", **PLACES[way]))
    assert total(layers) == TOTAL


def test_coordinates_whose_names_say_their_datum_are_shifted_and_told(tmp_path):
    x, y = wgs84_to_gcj02(X, Y)
    layers = read_layers(communities(), csv(tmp_path / "b.csv", gcj02_lng=x, gcj02_lat=y))
    assert any("from gcj02 to WGS84: the names" in message for message in told(layers))
    off_m = layers.buildings.geometry.distance(buildings().set_index("building_id").centroid)
    assert off_m.max() < 0.01
    both = csv(tmp_path / "c.csv", gcj02_lng=x, gcj02_lat=y, wgs84_lng=X, wgs84_lat=Y)
    assert not told(read_layers(communities(), both))


IDS = [
    ["“130302001001”", "130302001002\u200b"],
    ["130302 001 001", "１３０３０２００１００２"],
    ["1.30302001001E+11", "1.30302001002E+11"],
]


@pytest.mark.parametrize("ids", IDS)
def test_ids_lose_what_is_none_of_them(ids):
    layers = read_layers(communities(community_id=ids), buildings())
    assert list(layers.communities.index) == ["130302001001", "130302001002"]


@pytest.mark.parametrize("number", [{"OBJECTID": [1, 2]}, {"code": "130302001"}])
def test_the_only_column_of_community_codes_is_the_id(number):
    frame = communities().drop(columns="community_id")
    frame = frame.assign(**number, 甲=["130302001001", "130302001002"])
    layers = read_layers(frame, buildings())
    assert list(layers.communities.index) == ["130302001001", "130302001002"]


@pytest.mark.parametrize("word", ["下穿隧道", "１", "1.00", "ja", "Underpass"])
def test_more_words_are_tunnels(word):
    layers = read_layers(communities(), buildings(), streets=streets(tunnel=[word, "非隧道"]))
    assert sorted(layers.streets["tunnel"].tolist()) == [False, True]


def test_a_building_beside_its_parts_is_told_with_both_sums():
    parts = gpd.GeoDataFrame(
        {"building_id": ["1a", "1b"], "households": [5, 5]},
        geometry=[house(100, 300, 10), house(110, 300, 10)],
        crs=METRIC,
    )
    layers = read_layers(communities(), pd.concat([buildings(), parts], ignore_index=True))
    message = next(one for one in told(layers) if "both count" in one)
    assert "2 buildings (10 in all) and of the 1 that they lie on (10)" in message
    assert not any("both count" in one for one in told(read_layers(communities(), buildings())))


def test_levels_guessed_from_a_height_are_said():
    houses = buildings(height=["18m"] * 8).drop(columns="households")
    layers = read_layers(communities(), houses)
    assert (layers.buildings["levels"] == 6).all()
    assert any("guessed from `height`" in message for message in told(layers, "info"))


def archive(path, **files):
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return path


def test_tables_and_archives_in_archives_are_read(tmp_path):
    raw = csv(tmp_path / "b.csv", lon=X, lat=Y).read_bytes()
    inner = archive(tmp_path / "in.zip", **{"b.csv": raw}).read_bytes()
    path = archive(tmp_path / "out.zip", **{"in.zip": inner})
    assert total(read_layers(communities(), path)) == TOTAL


def test_a_part_of_a_shapefile_that_is_cut_is_an_error(tmp_path):
    for suffix, reason in ((".dbf", "for 8 outlines"), (".shp", "it is cut")):
        buildings().rename(columns={"building_id": "id"}).to_file(tmp_path / "b.shp")
        part = tmp_path / f"b{suffix}"
        part.write_bytes(part.read_bytes()[: part.stat().st_size // 2])
        with pytest.raises(InputError, match=reason):
            read_layers(communities(), tmp_path / "b.shp")


@pytest.mark.filterwarnings("ignore:Could not decode", "ignore:.*contains invalid characters")
@pytest.mark.parametrize("suffix", [".mif", ".tab"])
def test_names_that_gdal_damaged_for_mapinfo_are_made_whole_and_told(tmp_path, suffix):
    frame = buildings(小区名称=ESTATES).rename(columns={"households": "户数"})
    frame.to_file(tmp_path / f"b{suffix}", driver="MapInfo File", encoding="CP936")
    layers = read_layers(communities(), tmp_path / f"b{suffix}")
    assert total(layers) == TOTAL
    assert any("were damaged" in message for message in told(layers))
    assert set(layers.buildings["compound_name"]) == set(ESTATES)


def placemark(count, shape, data):
    corners = " ".join(f"{x},{y}" for x, y in shape.exterior.coords)
    ring = f"<LinearRing><coordinates>{corners}</coordinates></LinearRing>"
    polygon = f"<Polygon><outerBoundaryIs>{ring}</outerBoundaryIs></Polygon>"
    return f"<Placemark>{data.format(count)}{polygon}</Placemark>"


DATA = {
    "Chinese names": '<ExtendedData><Data name="户数"><value>{}</value></Data></ExtendedData>',
    "a table": "<description>&lt;tr&gt;&lt;td&gt;户数&lt;/td&gt;&lt;td&gt;{}&lt;/td&gt;&lt;/tr&gt;"
    "</description>",
    "lines": "<description>户数：{}&lt;br&gt;层数：6</description>",
    "one line": "<description>户数：{}户；层数：6</description>",
}


@pytest.mark.parametrize("encoding", ["utf-8", "gbk"])
@pytest.mark.parametrize("way", DATA)
def test_counts_of_a_kml_are_found_in_all_its_folders(tmp_path, way, encoding):
    marks = [
        placemark(count, shape, DATA[way])
        for count, shape in zip(COUNTS, DEGREES.geometry, strict=True)
    ]
    folders = [f"<Folder><name>{n}</name>{''.join(marks[n::2])}</Folder>" for n in (0, 1)]
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?><kml xmlns="http://www.opengis.net/kml/2.2">'
        f"<Document>{''.join(folders)}</Document></kml>"
    )
    (tmp_path / "b.kml").write_text(text, encoding)
    assert total(read_layers(communities(), tmp_path / "b.kml")) == TOTAL


def features(**properties):
    return [
        {
            "type": "Feature",
            "geometry": json.loads(shapely.to_geojson(shape)),
            "properties": {name: cells[row] for name, cells in properties.items()},
        }
        for row, shape in enumerate(DEGREES.geometry)
    ]


def test_features_without_a_collection_in_utf16_and_with_nested_columns_are_read(tmp_path):
    bare = features(户数=COUNTS)
    whole = {"type": "FeatureCollection", "features": bare}
    nested = features(tags=[{"building:flats": str(count)} for count in COUNTS])
    for name, content, encoding in (
        ("bare", bare, "utf-8"),
        ("wide", whole, "utf-16"),
        ("nested", whole | {"features": nested}, "utf-8"),
    ):
        path = tmp_path / f"{name}.geojson"
        path.write_text(json.dumps(content, ensure_ascii=False), encoding)
        assert total(read_layers(communities(), path)) == TOTAL


def test_a_layer_of_a_file_with_several_is_found_by_what_people_call_it(tmp_path):
    path = tmp_path / "city.gpkg"
    communities().to_file(path, layer="社区边界")
    buildings().to_file(path, layer="建筑物2024")
    streets().to_file(path, layer="道路中心线")
    layers = read_layers(path, path, streets=path)
    assert total(layers) == TOTAL
    assert len(layers.streets) > 0


def test_text_maps_with_coordinates_or_shapes_are_read():
    lonlat = pd.DataFrame({"households": COUNTS, "lon": X, "lat": Y})
    shapes = pd.DataFrame(buildings())
    for frame in (lonlat, shapes):
        assert total(read_layers(communities(), frame)) == TOTAL
    assert np.array_equal(shapes.columns, pd.DataFrame(buildings()).columns)
