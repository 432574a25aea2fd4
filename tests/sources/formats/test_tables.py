import os

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from gridplan.errors import InputError
from gridplan.rules import Rules
from gridplan.sources import read_layers
from gridplan.sources.formats.headings import find_tables
from gridplan.sources.formats.places import to_geometry
from gridplan.sources.formats.sheets import read_sheets
from gridplan.sources.notes import Notes
from tests.sources.town import METRIC, buildings, communities

pytest.importorskip("openpyxl")


def points(**columns):
    """Return the eight houses of the town as a table with longitude and latitude."""
    town = buildings()
    at = town.centroid.to_crs(4326)
    base = {
        "楼栋编码": town["building_id"],
        "户数": town["households"],
        "经度": at.x,
        "纬度": at.y,
    }
    return pd.DataFrame(base | columns)


def book(path, **sheets):
    with pd.ExcelWriter(path, engine="openpyxl") as writer:
        for name, table in sheets.items():
            table.to_excel(writer, sheet_name=name, index=False)
    return path


def read(path, **options):
    return read_layers(communities(), path, **options)


def told(layers, rule_id):
    found = layers.findings[layers.findings["rule_id"] == rule_id]
    return list(zip(found["severity"], found["message"], strict=True))


def test_all_sheets_of_one_layer_are_read(tmp_path):
    table = points()
    sheets = {"张三": table[::2], "李四": table[1::2].assign(备注="新")}
    layers = read(book(tmp_path / "b.xlsx", **sheets))
    assert layers.buildings["households"].sum() == 360
    assert "张三, 李四" in told(layers, "sheets")[0][1]


def test_communities_may_stand_on_several_sheets(tmp_path):
    table = pd.DataFrame(
        {
            "社区编码": communities()["community_id"],
            "WKT": communities().to_crs(4326).geometry.to_wkt(),
        }
    )
    path = book(tmp_path / "c.xlsx", a=table[:1], b=table[1:])
    layers = read_layers(path, buildings(), rules=Rules(input_crs="EPSG:4326"))
    assert len(layers.communities) == 2


@pytest.mark.parametrize("order", [("2023", "2024"), ("2024", "2023")])
@pytest.mark.parametrize("has_ids", [True, False])
def test_two_years_of_a_layer_do_not_add_up(tmp_path, order, has_ids):
    years = {"2023": points(户数=1), "2024": points()}
    if not has_ids:
        years = {year: table.drop(columns="楼栋编码") for year, table in years.items()}
    layers = read(book(tmp_path / "b.xlsx", **{year: years[year] for year in order}))
    assert layers.buildings["households"].sum() == 360
    ((severity, text),) = told(layers, "total_differs")
    assert severity == "warning"
    assert "360 households there, 8 here" in text


def test_sheets_that_number_their_rows_anew_keep_all_buildings(tmp_path):
    table = points(楼栋编码=[1, 2, 3, 4] * 2)
    layers = read(book(tmp_path / "b.xlsx", 甲=table[:4], 乙=table[4:]))
    assert len(layers.buildings) == 8
    assert layers.buildings["households"].sum() == 360


def test_sheets_left_out_are_named(tmp_path):
    others = pd.DataFrame({"编号": [1], "经度": [119.6], "纬度": [39.9]})
    cover = pd.DataFrame({"填表说明": ["请如实填写"]})
    layers = read(book(tmp_path / "b.xlsx", 说明=cover, 楼栋=points(), 充电桩=others))
    assert layers.buildings["households"].sum() == 360
    ((severity, text),) = told(layers, "sheets_left_out")
    assert severity == "warning"
    assert "说明, 充电桩" in text


def test_one_sheet_may_be_named(tmp_path):
    path = book(tmp_path / "b.xlsx", **{"2023": points(户数=1), "2024": points()})
    assert read(f"{path}|layername=2023").buildings["households"].sum() == 8
    with pytest.raises(InputError, match="no sheet 2022, but 2023, 2024"):
        read(f"{path}|layername=2022")


@pytest.mark.parametrize("stored", [False, True])
def test_noughts_of_a_writer_that_does_not_calculate_are_no_values(tmp_path, stored):
    """XlsxWriter stores one for each formula, and tells Excel to calculate them all."""
    table = points()
    with pd.ExcelWriter(tmp_path / "b.xlsx", engine="xlsxwriter") as writer:
        table.to_excel(writer, sheet_name="a", index=False)
        for row, count in enumerate(table["户数"], start=1):
            writer.sheets["a"].write_formula(row, 1, f"={count}+0", None, stored * count)
    layers = read(tmp_path / "b.xlsx")
    assert (layers.buildings["households"].sum() == table["户数"].sum()) == stored
    assert bool(told(layers, "formulas")) != stored


@pytest.mark.parametrize("word", ["—", "无", "待填"])
def test_a_column_of_words_gives_way_to_one_of_numbers(tmp_path, word):
    table = points(户数=word, 实有户数=points()["户数"])
    layers = read(book(tmp_path / "b.xlsx", a=table))
    assert layers.buildings["households"].sum() == table["实有户数"].sum()
    assert not told(layers, "not_a_number")


def test_formulas_without_values_are_told(tmp_path):
    table = points()
    table["户数"] = [f"={count}+0" for count in table["户数"]]
    layers = read(book(tmp_path / "b.xlsx", a=table))
    ((severity, text),) = told(layers, "formulas")
    assert severity == "warning"
    assert "households holds formulas without values in 8 rows" in text
    assert "open and save in Excel" in text


SHAPES = {
    "WKT": lambda shape: shape.wkt,
    "EWKT": lambda shape: f"SRID=4326;{shape.wkt}",
    "WKB": lambda shape: shapely.to_wkb(shape, hex=True),
    "EWKB": lambda shape: shapely.to_wkb(
        shapely.set_srid(shape, 4326), hex=True, include_srid=True
    ),
    "psql": lambda shape: "\\x" + shapely.to_wkb(shape, hex=True),
    "GeoJSON": shapely.to_geojson,
}


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("write", SHAPES.values(), ids=SHAPES)
def test_geometries_of_databases_are_read(tmp_path, write, separator):
    town = buildings().to_crs(4326)
    table = pd.DataFrame(town[["building_id", "households"]])
    table["geom"] = [write(shape) for shape in town.geometry]
    table.to_csv(tmp_path / "b.csv", index=False, sep=separator)
    layers = read(tmp_path / "b.csv", rules=Rules(input_crs="EPSG:4326"))
    assert layers.buildings["households"].sum() == 360
    assert layers.buildings.area.sum() == pytest.approx(8 * 400, rel=1e-3)


def test_the_crs_that_geometries_name_is_theirs():
    table = pd.DataFrame({"geom": ["SRID=4528;POINT (40551100 4420100)", None]})
    assert to_geometry(table, "buildings", Notes()).crs == METRIC
    mixed = pd.DataFrame({"geom": ["SRID=4528;POINT (1 1)", "SRID=4326;POINT (1 1)"]})
    with pytest.raises(InputError, match="EPSG:4326, EPSG:4528"):
        to_geometry(mixed, "buildings", Notes())


def test_a_column_that_holds_no_geometry_is_named():
    with pytest.raises(InputError, match=r"column `geom` holds neither WKT nor WKB.*'Polygon'"):
        to_geometry(pd.DataFrame({"geom": ["Polygon"]}), "buildings", Notes())


def test_decimal_commas_are_read_where_semicolons_separate(tmp_path):
    town = buildings()
    at = town.centroid
    table = pd.DataFrame({"building_id": town["building_id"], "建筑面积": "12,500"})
    table["x"] = [f"{x:.3f}".replace(".", ",") for x in at.x]
    table["y"] = [f"{y:.3f}".replace(".", ",") for y in at.y]
    table.to_csv(tmp_path / "b.csv", index=False, sep=";")
    layers = read(tmp_path / "b.csv")
    assert set(layers.buildings["floor_area_m2"]) == {12.5}
    assert layers.buildings.geometry.distance(at.set_axis(layers.buildings.index)).max() < 0.001
    assert told(layers, "doubtful_comma") == []


def test_commas_that_may_be_either_are_told(tmp_path):
    points(建筑面积="12,500").to_csv(tmp_path / "b.csv", index=False)
    layers = read(tmp_path / "b.csv")
    assert set(layers.buildings["floor_area_m2"]) == {12500}
    assert told(layers, "doubtful_comma")[0][0] == "warning"


def test_units_in_the_names_of_coordinates_do_not_hide_them(tmp_path):
    table = points().rename(columns={"经度": "经度(°)", "纬度": "*纬度(°)", "户数": "户数（户）"})
    table.to_csv(tmp_path / "b.csv", index=False)
    assert read(tmp_path / "b.csv").buildings["households"].sum() == 360


def test_another_column_of_households_is_told_where_its_total_differs():
    layers = read(buildings(住户数=[1] * 8))
    assert layers.buildings["households"].sum() == 360
    ((severity, text),) = told(layers, "total_differs")
    assert severity == "warning"
    assert "(360 in all), but could be meant by `住户数` (8)" in text
    assert told(read(buildings(住户数=buildings()["households"])), "total_differs") == []


def test_columns_not_read_are_named_where_counts_are_made():
    frame = buildings(人家=1).drop(columns="households")
    ((_, text),) = told(read(frame), "unread_columns")
    assert "`人家`" in text
    assert told(read(buildings(人家=1)), "unread_columns") == []


def test_points_that_nothing_tells_the_size_of_are_not_called_estimated():
    at = buildings().drop(columns="households")
    layers = read(at.set_geometry(at.centroid))
    ((_, text),) = told(layers, "no_counts")
    assert "all are taken as 0" in text


def test_absurd_estimates_are_told():
    frame = buildings(floor_area_m2=1_800_500).drop(columns="households")
    assert len(told(read(frame), "absurd_count")) == 8


def test_ids_beyond_the_reach_of_floats_are_spoilt_not_doubled():
    layers = read(buildings(building_id=[1303020010011234560.0 + i for i in range(8)]))
    assert len(told(layers, "spoilt_id")) == 8
    assert told(layers, "duplicate_id") == []
    assert layers.buildings["households"].sum() == 360


def test_a_pipe_is_refused_in_one_line(tmp_path):
    for name in ("b.csv", "b.geojson", "b.parquet"):
        os.mkfifo(tmp_path / name)
        with pytest.raises(InputError, match="a pipe or a device"):
            read(tmp_path / name)


def test_sheets_and_tables_have_the_same_rows(tmp_path):
    path = book(tmp_path / "b.xlsx", a=points())
    (sheet,) = read_sheets(path, "buildings", Notes())
    (table,) = find_tables(sheet, {"户数"}.__contains__)
    assert table.rows.tolist() == list(range(2, 10))
    assert isinstance(read(path).buildings, gpd.GeoDataFrame)
