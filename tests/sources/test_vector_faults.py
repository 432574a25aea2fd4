"""What people's vector files do to us, and what becomes of it."""

import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import LineString, Point, Polygon

import gridplan as gp
from gridplan.crs import WGS84
from gridplan.errors import CRSError, GeometryError, InputError, SchemaError
from gridplan.sources import as_layers, read_layers
from tests.sources.town import buildings, communities, house, shift, streets


def told(layers, rule_id):
    return layers.findings.loc[layers.findings["rule_id"] == rule_id, "message"].tolist()


@pytest.mark.parametrize("word", ["F", "f", "N", "n", "nein", "0.0", "无", "-", "no", False, 0])
def test_a_word_for_no_leaves_streets_above_the_ground(word):
    layers = read_layers(communities(), buildings(), streets=streets(tunnel=word))
    assert not layers.streets["tunnel"].fillna(value=False).any()
    assert layers.findings.empty


@pytest.mark.parametrize("word", ["T", "yes", "1", "t", "Y", "是", "culvert", "covered", True, 1])
def test_a_word_for_yes_puts_streets_into_a_tunnel_and_most_of_them_are_told(word):
    layers = read_layers(communities(), buildings(), streets=streets(tunnel=word))
    assert layers.streets["tunnel"].all()
    assert "100% of their length" in told(layers, "mostly_tunnels")[0]


def test_an_unknown_word_is_no_tunnel_and_is_told():
    layers = read_layers(communities(), buildings(), streets=streets(tunnel=["oval", None]))
    assert layers.streets["tunnel"].isna().all()
    assert "'oval'" in told(layers, "unknown_word")[0]


CODES = ["130302001001", "130302001002"]


@pytest.mark.parametrize("number", [0, [1, 2], [7, 7]])
def test_the_row_number_of_a_gis_gives_way_to_a_column_of_codes(number):
    frame = communities().drop(columns="community_id").assign(Id=number, code=CODES)
    assert list(read_layers(frame, buildings()).communities.index) == CODES


@pytest.mark.parametrize("name", ["Id", "community_id"])
def test_one_number_in_all_rows_is_no_id(name):
    frame = communities().drop(columns="community_id").assign(**{name: 0})
    with pytest.raises(SchemaError, match="community_id"):
        read_layers(frame, buildings())


def test_a_choice_that_changes_ids_or_totals_is_a_warning():
    layers = read_layers(communities(code=CODES[::-1]), buildings(总户数=5))
    doubts = layers.findings[layers.findings["severity"] == "warning"].set_index("rule_id")
    assert "`code`" in doubts.loc["columns", "message"]
    assert "`总户数` (40)" in doubts.loc["total_differs", "message"]


@pytest.mark.parametrize("names_first", [False, True])
def test_names_cut_alike_by_a_shapefile_are_told_apart_by_their_cells(tmp_path, names_first):
    frame = communities(subdistrict_id="130302001", subdistrict_name="文化路街道")
    frame["community_name"] = ["文化里社区", "光明路社区"]
    order = ["community_id", "community_name", "subdistrict_id", "subdistrict_name"]
    order = [order[i] for i in (1, 0, 3, 2)] if names_first else order
    with pytest.warns() as remarks:
        frame[[*order, "geometry"]].to_file(tmp_path / "c.shp", encoding="utf-8")
    assert any("laundered" in str(remark.message) for remark in remarks)
    layers = read_layers(tmp_path / "c.shp", buildings())
    assert list(layers.communities.index) == CODES
    assert list(layers.communities["community_name"]) == ["文化里社区", "光明路社区"]
    assert set(layers.communities["subdistrict_name"]) == {"文化路街道"}


LOCAL = (
    'LOCAL_CS["city",LOCAL_DATUM["unknown",0],UNIT["Meter",1.0],AXIS["X",EAST],AXIS["Y",NORTH]]'
)


@pytest.mark.parametrize("crs", [LOCAL, 4326], ids=["engineering", "degrees"])
def test_a_crs_that_cannot_be_right_is_treated_as_none_and_told(crs):
    frames = [f.set_crs(crs, allow_override=True) for f in (buildings(), streets())]
    layers = read_layers(communities(), frames[0], streets=frames[1])
    assert layers.buildings["community_id"].notna().all()
    assert len(layers.streets) == 2
    assert len(told(layers, "assumed_crs")) == 2


@pytest.mark.parametrize("crs", [LOCAL, 4326], ids=["engineering", "degrees"])
def test_communities_in_such_a_crs_are_one_clear_error(crs):
    with pytest.raises(CRSError, match="input_crs"):
        read_layers(communities().set_crs(crs, allow_override=True), buildings())


def test_streets_in_another_part_of_the_world_are_told_once():
    away = streets().to_crs(4326).translate(10, 0)
    layers = read_layers(communities(), buildings(), streets=gpd.GeoDataFrame(geometry=away))
    assert "far from the communities" in told(layers, "far_layer")[0]


@pytest.mark.parametrize("wrap", [True, False])
def test_a_city_on_the_180th_meridian_is_refused(wrap):
    def move(frame):
        moved = frame.to_crs(4326)
        shift_deg = 180 - moved.total_bounds[[0, 2]].mean()

        def turn(points):
            x = points[:, 0] + shift_deg
            return np.column_stack([np.where(wrap & (x > 180), x - 360, x), points[:, 1]])

        return moved.set_geometry(shapely.transform(moved.geometry.to_numpy(), turn))

    with pytest.raises(CRSError, match="180th meridian"):
        read_layers(move(communities()), move(buildings()))


@pytest.mark.parametrize("crs", [2364, 4326], ids=["xian80", "wgs84"])
def test_a_datum_without_a_known_way_is_told(crs):
    given = communities().set_crs(crs, allow_override=True) if crs != 4326 else communities()
    layers = read_layers(given, buildings())
    assert bool(told(layers, "ballpark_shift")) == (crs == 2364)


@pytest.mark.parametrize(("crs", "y"), [(None, 1e8), (4326, 95.0), (4326, 400.0)])
def test_one_wrong_corner_of_a_community_is_an_error_that_names_it(crs, y):
    frame = communities() if crs is None else communities().to_crs(crs)
    corners = list(frame.geometry.iloc[0].exterior.coords)
    corners[1] = (corners[1][0], y)
    frame.loc[0, "geometry"] = Polygon(corners)
    with pytest.raises(GeometryError, match="130302001001"):
        read_layers(frame, buildings())


@pytest.mark.parametrize("x", [1e7, 1e100, 1.7e308])
def test_places_beyond_the_map_are_told_without_a_place(x):
    houses, lines = buildings(), streets()
    houses.loc[0, "geometry"] = Point(x, 4_000_000)
    lines.loc[0, "geometry"] = LineString([(x, 0), (x, 5)])
    layers = read_layers(communities(), houses, streets=lines)
    lost = layers.findings[layers.findings["rule_id"] == "unusable_geometry"]
    assert "households: 10" in lost["message"].iloc[0]
    places = gpd.GeoSeries(layers.findings["geometry"], crs=layers.crs).dropna().to_crs(WGS84)
    assert np.isfinite(places.bounds.to_numpy()).all()


def test_closed_outlines_with_different_numbers_of_corners_are_read():
    frame = buildings()
    ell = shift(Polygon([(50, 50), (90, 50), (90, 70), (70, 70), (70, 90), (50, 90)]))
    frame.loc[[0, 1], "geometry"] = [house(10, 10).exterior, ell.exterior]
    layers = read_layers(communities(), frame)
    assert layers.buildings["households"].sum() == 360
    assert layers.buildings.area.iloc[1] == pytest.approx(1200)


def test_an_outline_without_area_keeps_its_households():
    frame = buildings()
    west, south, east, north = frame.geometry.iloc[0].bounds
    frame.loc[0, "geometry"] = Polygon([(west, south), (east, north), (west, south)])
    layers = read_layers(communities(), frame)
    assert layers.buildings["households"].sum() == 360
    assert "households: 10" in told(layers, "invalid_geometry")[0]


def test_a_community_within_another_is_told():
    frame = communities()
    inner = gpd.GeoDataFrame(
        {"community_id": ["130302001003"], "community_name": ["C"]},
        geometry=[house(50, 50, 100)], crs=frame.crs,
    )  # fmt: skip
    layers = read_layers(pd.concat([frame, inner], ignore_index=True), buildings())
    assert "10,000 m²" in told(layers, "overlap")[0]


HUGE = [13030219800101123, 10**12, 1e300, np.inf]


@pytest.mark.parametrize("number", HUGE)
@pytest.mark.parametrize("name", ["households", "floor_area_m2", "levels"])
def test_a_number_that_no_building_has_counts_as_missing(name, number):
    layers = read_layers(communities(), buildings(**{name: [number, *[50.0] * 7]}))
    assert layers.buildings["households"].sum() < 1000
    assert len(told(layers, "absurd_count")) == 1


def test_a_code_in_place_of_a_count_is_written_out_in_full():
    layers = read_layers(communities(), buildings(households=[130302001001, *[50] * 7]))
    assert "130302001001" in told(layers, "absurd_count")[0]


def test_totals_of_communities_are_bounded_too():
    layers = read_layers(communities(户数=[1e300, 180]), buildings(households=[None] * 8))
    assert 0 < layers.buildings["households"].sum() < 10_000
    assert told(layers, "absurd_count")


def test_layers_by_name_are_read_and_layers_stay_as_they_are():
    layers = as_layers({"communities": communities(), "buildings": buildings()})
    assert layers.buildings["households"].sum() == 360
    assert as_layers(layers) is layers
    assert len(as_layers(gp.make_town()).streets)


@pytest.mark.parametrize(
    ("given", "message"),
    [({"buildings": 1, "roads": 2}, "roads"), ({}, "`buildings` is missing"), (3, "not int")],
)
def test_what_is_no_layers_is_refused(given, message):
    with pytest.raises(InputError, match=message):
        as_layers(given)


def test_whole_numbers_and_text_paths_are_accepted(tmp_path):
    buildings(building_id=range(8)).to_file(tmp_path / "b.gpkg")
    layers = read_layers(communities(), str(tmp_path / "b.gpkg"))
    assert list(layers.buildings.index) == list("01234567")


def test_frames_of_osmnx_keep_their_ids_and_are_credited():
    index = pd.MultiIndex.from_tuples([("way", i) for i in range(8)], names=["element", "id"])
    houses = buildings().drop(columns="building_id").set_axis(index)
    lines = streets(highway=[["primary", "residential"], "service"]).drop(columns="class")
    layers = read_layers(communities(), houses, streets=lines)
    assert list(layers.buildings.index) == [f"w{i}" for i in range(8)]
    assert set(layers.streets["class"]) == {"primary", "service"}
    assert layers.attribution == ("© OpenStreetMap contributors",)
    assert read_layers(communities(), buildings()).attribution == ()


def test_columns_of_geofabrik_and_overture_are_read():
    fabrik = buildings(osm_id=range(8), fclass="building", type="apartments")
    fabrik = fabrik.drop(columns=["building_id", "households"])
    layers = read_layers(communities(), fabrik)
    assert set(layers.buildings["use"]) == {"apartments"}
    assert layers.attribution
    over = buildings(id=list("abcdefgh"), num_floors=6, names=[{"primary": "楼"}] * 8)
    over = over.assign(**{"class": "apartments"}).drop(columns=["building_id", "households"])
    layers = read_layers(communities(), over)
    assert set(layers.buildings["levels"]) == {6}
    assert set(layers.buildings["name"]) == {"楼"}
    assert list(layers.buildings.index) == list("abcdefgh")


@pytest.mark.parametrize("first", [7000, 0, "w"])
def test_ids_of_geojson_features_are_ids_unless_they_count_from_nought(first, tmp_path):
    """GDAL makes no column of numbers; where there are no ids it counts itself."""
    plain = buildings().drop(columns="building_id").to_crs(4326)
    features = json.loads(plain.to_json(drop_id=True))
    for number, feature in enumerate(features["features"]):
        feature["id"] = first + number if isinstance(first, int) else f"{first}{number}"
    path = tmp_path / "buildings.geojson"
    path.write_text(json.dumps(features))
    found = list(read_layers(communities(), path).buildings.index[:2])
    assert found == {7000: ["7000", "7001"], 0: ["b0001", "b0002"], "w": ["w0", "w1"]}[first]


def test_a_column_type_that_is_no_use_is_not_read_as_one():
    layers = read_layers(communities(), buildings(type="砖混"))
    assert layers.buildings["use"].isna().all()


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"name": pd.Series(["\ud800", *"bcdefgh"], dtype=object)}, "name"),
        ({"building_id": pd.Series(["\ud800", *"bcdefgh"], dtype=object)}, "building_id"),
        ({"name": pd.Series([b"a"] * 8, dtype=object)}, "name"),
        ({"households": [1j] * 8}, "households"),
        ({b"height": 3}, "no text"),
    ],
)
def test_cells_and_names_that_no_file_holds_are_clear_errors(columns, message):
    with pytest.raises(InputError, match=message):
        read_layers(communities(), _with(buildings(), columns))


def _with(frame, columns):
    for name, cells in columns.items():
        frame[name] = cells
    return frame


def test_two_columns_of_one_name_are_a_clear_error():
    twice = pd.concat([buildings(), buildings()[["households"]]], axis=1)
    with pytest.raises(InputError, match="several columns named `households`"):
        read_layers(communities(), twice)
