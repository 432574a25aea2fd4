"""Anything gets its grid; nothing is lost; sums on every level are those of the table."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from gridplan.errors import InputError, SchemaError
from gridplan.planning.micro import micro_plan
from gridplan.words.things import REASONS
from tests.plan_fixture import make_plan


@pytest.fixture(scope="module")
def homes(town_plan):
    return town_plan.layers.buildings.join(town_plan.buildings["grid_code"])


def lonlat(plan):
    points = plan.buildings.representative_point().to_crs(4326)
    return points.x.to_numpy(), points.y.to_numpy()


def require_whole(done, n, amounts=()):
    """Nothing is lost: rows and amounts of every level are those of the table."""
    assert len(done.rows) == n
    lost = (done.rows["way"] == "").sum()
    assert (done.unplaced["share_outside"] == 1).sum() == lost
    for table in done.levels.values():
        assert table["rows"].sum() == n
        assert table.loc["", "rows"] == lost
        for name in amounts:
            assert table[name].sum() == pytest.approx(done.rows[name].astype(float).sum())


def test_rows_by_building_keep_all_columns_and_gain_all_levels(town_plan):
    ids = town_plan.buildings.index[:40]
    people = pd.DataFrame({"姓名": "甲", "楼栋编码": ids, "人数": range(40)})
    done = town_plan.assign(people)
    assert done.rows["grid_code"].tolist() == town_plan.buildings["grid_code"].iloc[:40].tolist()
    assert list(done.rows.columns)[-3:] == ["姓名", "楼栋编码", "人数"]
    assert set(done.rows["subdistrict_id"]) == {"130399001"}
    require_whole(done, 40, ["人数"])


def test_points_areas_and_lines_are_placed_where_they_lie(town_plan, homes):
    lon, lat = lonlat(town_plan)
    done = town_plan.assign(pd.DataFrame({"lon": lon, "lat": lat, "n": 1}))
    same = done.rows["grid_code"].to_numpy() == homes["grid_code"].to_numpy()
    assert same.mean() > 0.99  # a house may straddle a border by a centimetre
    one, other = town_plan.grids.geometry.iloc[:2]
    areas = gpd.GeoDataFrame(
        {"pop": [90, 10]}, geometry=[shapely.union(one, other), one], crs=town_plan.grids.crs
    )
    done = town_plan.assign(areas)
    assert done.shares["share"].sum() == pytest.approx(1.0)
    whole = done.levels["grid"]["pop"]
    share = one.area / (one.area + other.area)
    assert whole.iloc[0] == pytest.approx(90 * share + 10, rel=1e-4)
    require_whole(done, 2, ["pop"])
    line = shapely.LineString([one.representative_point(), other.representative_point()])
    lines = gpd.GeoDataFrame({"m": [100.0]}, geometry=[line], crs=town_plan.grids.crs)
    require_whole(town_plan.assign(lines), 1, ["m"])


def test_estate_and_number_are_read_as_the_readers_of_ledgers_do(town_plan, homes):
    named = homes[homes["compound_name"].notna() & homes["name"].notna()].head(60)
    table = pd.DataFrame({
        "小区": named["compound_name"].str.replace("花园", " 花园 "),
        "楼栋号": named["name"].str.replace("号楼", "＃"),
    })  # fmt: skip
    done = town_plan.assign(table)
    assert done.rows["grid_code"].tolist() == named["grid_code"].tolist()


# As clerks type 锦绣花园3号楼2单元 into one column.
TYPED = (
    "{e}{n}号楼2单元", "{e}小区{n}栋-2", "{e}{n}#2单元501", "{e}{n}#-2-301", "{e}{n}",
    "{e} {n} 号楼 二单元", "{e}{c}号楼二单元", "{e}{n}-2-301", "{e}{n}栋三楼东户", "{e}{n}号",
    "虚构区海晏街道文化路12号{e}第{n}栋", "{e}{n}楼2门", "{e}{n}号楼２－５０１", "{e}{n} 2 301",
    "{e}　{N}号楼　２单元", "{e}（{n}号楼）2单元",
)  # fmt: skip


@pytest.mark.parametrize("how", TYPED)
def test_addresses_of_estate_building_and_entrance_are_read(town_plan, homes, how):
    there = homes.dropna(subset=["compound_name", "name"]).drop_duplicates(
        ["compound_name", "name"], keep=False
    )
    there = there[there["name"].isin({"3号楼", "12号楼"})]
    signs = {"3": ("３", "三"), "12": ("１２", "十二")}
    typed = []
    for estate, name in zip(there["compound_name"], there["name"], strict=True):
        number = name.removesuffix("号楼")
        wide, chinese = signs[number]
        typed.append(how.format(e=estate, n=number, N=wide, c=chinese))
    done = town_plan.assign(pd.DataFrame({"住址": typed}))
    assert done.rows["grid_code"].tolist() == there["grid_code"].tolist()
    assert set(done.rows["way"]) == {"name"}


def test_addresses_that_name_no_building_are_told(town_plan, homes):
    estates = homes.dropna(subset=["compound_name"]).groupby("compound_name")["grid_code"]
    torn = estates.nunique().idxmax()
    whole = estates.nunique().idxmin()
    told = {
        f"{torn}99号楼": "unknown_number",
        f"{torn}32单元": "no_number",
        f"{torn}1、3号楼": "unknown_number",  # two, who knows which
        f"{torn}12号院3号楼": "unknown_number",  # a courtyard of another
        torn: "no_number",
        "明月湾小区3号楼": "unknown_address",
        f"{torn}小学": "unknown_address",
        f"{torn}1 2号楼": "unknown_number",
        f"{torn}二期3号楼": "unknown_number",
        "": "no_place",
    }
    done = town_plan.assign(pd.DataFrame({"住址": [*told, f"{whole}小区2单元"]}))
    require_whole(done, len(told) + 1)
    assert done.unplaced["reason"].tolist() == list(told.values())
    assert done.rows["way"].tolist()[-1] == "compound"


def test_an_entrance_in_an_address_tells_parts_of_a_building_apart(town_plan):
    micro = micro_plan(town_plan)
    parts = micro.buildings[micro.buildings.index.str.contains("#")]
    names = micro.layers.buildings.loc[parts.index, ["compound_name", "name"]]
    doors = parts.index.str.partition("#").get_level_values(2)
    address = names["compound_name"] + names["name"] + doors + "单元101"
    several = address.dropna().duplicated(keep=False)
    address = address.dropna()[~several]
    assert len(address) > 10
    assert parts.loc[address.index].groupby(names["name"])["grid_code"].nunique().max() > 1
    done = micro.assign(pd.DataFrame({"住址": address.to_numpy()}))
    assert done.rows["micro_code"].tolist() == parts.loc[address.index, "grid_code"].tolist()
    table = names.loc[address.index].set_axis(["小区", "楼栋号"], axis=1)
    table["楼栋号"] += "-" + doors[address.index.get_indexer(parts.index) >= 0] + "-101"
    done = micro.assign(table.reset_index(drop=True))
    assert done.rows["micro_code"].tolist() == parts.loc[address.index, "grid_code"].tolist()


def test_a_row_that_fell_nowhere_says_why_and_where_the_nearest_grid_is(town_plan):
    lon, lat = lonlat(town_plan)
    faults = pd.DataFrame({
        "楼栋编码": ["gone", *[None] * 11],
        "小区": [None, "锦绣花园", "锦绣花园", "无此小区", *[None] * 8],
        "楼栋号": [None, "99号楼", None, "1号楼", *[None] * 8],
        "经度": [None, None, None, None, "east", 0, lat[0], lon[0] + 1, 200, None, lon[0], lon[0]],
        "纬度": [None, None, None, None, lat[0], 0, lon[0], lat[0], 10, None, lat[0], None],
    })  # fmt: skip
    done = town_plan.assign(faults)
    told = done.unplaced["reason"].to_dict()
    assert told == {
        1: "unknown_building", 2: "unknown_number", 3: "no_number", 4: "unknown_compound",
        5: "bad_coordinates", 6: "zero_coordinates", 7: "swapped", 8: "outside",
        9: "bad_coordinates", 10: "no_place", 12: "bad_coordinates",
    }  # fmt: skip
    far = done.unplaced.loc[8]
    assert far["nearest_grid"] in town_plan.grids.index
    assert far["distance_m"] > 50_000
    assert far["why"] == REASONS["outside"].zh
    require_whole(done, 12)


def test_a_place_a_little_outside_joins_the_nearest_grid_only_when_asked(town_plan):
    west = town_plan.grids.total_bounds[0]
    point = shapely.Point(west - 5, town_plan.grids.geometry.iloc[0].centroid.y)
    lamp = gpd.GeoDataFrame({"kind": ["lamp"]}, geometry=[point], crs=town_plan.grids.crs)
    assert town_plan.assign(lamp).rows["way"].tolist() == [""]
    assert town_plan.assign(lamp, near_m=2_000).rows["way"].tolist() == ["near"]


def test_building_and_coordinates_that_disagree_are_told(town_plan):
    first, last = town_plan.grids.iloc[0], town_plan.grids.iloc[-1]
    house = town_plan.buildings.index[town_plan.buildings["grid_code"] == first.name][0]
    place = gpd.GeoSeries([last.geometry.representative_point()], crs=town_plan.grids.crs)
    place = place.to_crs(4326).iloc[0]
    table = pd.DataFrame({"building_id": [house], "lon": [place.x], "lat": [place.y]})
    done = town_plan.assign(table, language="en")
    assert done.rows["grid_code"].tolist() == [first.name]
    assert "1 rows name a building" in " ".join(done.findings["message"])
    assert town_plan.assign(table, by="point").rows["grid_code"].tolist() == [last.name]


def test_gaode_coordinates_are_shifted_back(town_plan):
    from gridplan.datum import wgs84_to_gcj02

    lon, lat = lonlat(town_plan)
    table = pd.DataFrame(np.column_stack(wgs84_to_gcj02(lon, lat)), columns=["lng", "lat"])
    there = town_plan.assign(pd.DataFrame({"lon": lon, "lat": lat}))
    assert (town_plan.assign(table, datum="gcj02").rows["grid_code"].to_numpy()
            == there.rows["grid_code"].to_numpy()).all()  # fmt: skip


def test_a_building_planned_by_entrances_is_found_by_id_and_entrance():
    plan = make_plan()
    ids = ["0000#1", "0000#2", *plan.buildings.index[2:]]
    codes = plan.buildings["grid_code"].to_numpy(object).copy()
    codes[1] = plan.grids.index[5]
    buildings = plan.buildings.assign(grid_code=codes)
    buildings.index = pd.Index(ids, name="building_id")
    split = make_plan(buildings=buildings, layers=None)
    rows = pd.DataFrame({"building_id": ["0000", "0000", "0000"], "单元": ["2单元", "1", None]})
    done = split.assign(rows)
    assert done.rows["grid_code"].tolist() == [codes[1], codes[0], ""]
    assert done.unplaced["reason"].tolist() == ["ambiguous"]


def test_codes_and_phones_are_not_added_up_and_amounts_are(town_plan):
    ids = town_plan.buildings.index[:30]
    table = pd.DataFrame({
        "building_id": ids, "phone": 13_900_000_000 + np.arange(30), "year": 2026,
        "人数": ["3"] * 30, "身份证号": ["130302199001010011"] * 30,
    })  # fmt: skip
    done = town_plan.assign(table)
    assert "人数" in done.levels["grid"]
    assert not {"phone", "year", "身份证号"} & set(done.levels["grid"].columns)
    assert "year" in town_plan.assign(table, sums=["year"]).levels["grid"]
    with pytest.raises(InputError, match="No such column: none"):
        town_plan.assign(table, sums=["none"])


@pytest.mark.parametrize(
    ("table", "how", "says"),
    [
        (pd.DataFrame({"a": [1]}), {}, "no column that says where a row is"),
        (pd.DataFrame({"building_id": []}), {}, "has no rows"),
        (pd.DataFrame({"building_id": ["1"]}), {"by": "address"}, "no column for address"),
        (pd.DataFrame({"building_id": ["1"]}), {"by": "smell"}, "cannot be placed by smell"),
        (pd.DataFrame({"x": [1.0], "y": [2e7]}), {}, "have no CRS"),
    ],
)
def test_what_cannot_be_placed_is_refused_in_words(town_plan, table, how, says):
    with pytest.raises((InputError, SchemaError), match=says):
        town_plan.assign(table, **how)


def test_a_column_of_the_table_is_never_overwritten(town_plan):
    table = pd.DataFrame({"grid_code": ["old"], "building_id": town_plan.buildings.index[:1]})
    done = town_plan.assign(table)
    assert done.rows["grid_code_given"].tolist() == ["old"]
    assert done.rows["way"].tolist() == ["building_id"]


def test_the_order_of_rows_does_not_matter(town_plan):
    lon, lat = lonlat(town_plan)
    table = pd.DataFrame({"lon": lon, "lat": lat, "n": range(len(lon))})
    turned = town_plan.assign(table[::-1]).rows.sort_values("n")["grid_code"].tolist()
    assert turned == town_plan.assign(table).rows["grid_code"].tolist()
