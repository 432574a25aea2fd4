import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from geopandas.testing import assert_geodataframe_equal
from pandas.testing import assert_frame_equal
from shapely import MultiPolygon, Point, Polygon, box

from gridplan.crs import is_metric
from gridplan.datum import shift_layer
from gridplan.errors import CRSError, GeometryError, InputError, RulesError, SchemaError
from gridplan.rules import Rules
from gridplan.sources import read_layers
from tests.sources.town import METRIC, X0, Y0, buildings, communities, house, shift, streets


def rows(layers, rule_id):
    return layers.findings[layers.findings["rule_id"] == rule_id]


def test_a_clean_town_is_read_without_a_finding():
    layers = read_layers(communities(), buildings(), streets=streets())
    assert layers.findings.empty
    assert layers.crs == METRIC
    assert layers.buildings["households"].tolist() == [10, 20, 30, 40, 50, 60, 70, 80]
    assert layers.buildings["community_id"].tolist() == ["130302001001"] * 4 + ["130302001002"] * 4
    assert layers.streets["class"].tolist() == ["primary", ""]
    assert not layers.buildings["estimated"].any()


@pytest.mark.parametrize("suffix", ["gpkg", "geojson", "shp", "fgb", "parquet"])
def test_every_file_format_gives_the_same_layers(tmp_path, suffix):
    short = {"community_id": "code12", "community_name": "name", "building_id": "osm_id"}
    for name, frame in {"c": communities(), "b": buildings()}.items():
        path = tmp_path / f"{name}.{suffix}"
        renamed = frame.rename(columns=short if suffix == "shp" else {})
        renamed = renamed.to_crs(4490) if suffix == "geojson" else renamed
        renamed.to_parquet(path) if suffix == "parquet" else renamed.to_file(path)
    rules = Rules(crs=METRIC)
    layers = read_layers(tmp_path / f"c.{suffix}", tmp_path / f"b.{suffix}", rules=rules)
    expected = read_layers(communities(), buildings())
    assert layers.buildings["households"].equals(expected.buildings["households"])
    assert layers.buildings["community_id"].equals(expected.buildings["community_id"])
    assert layers.communities.area.to_numpy() == pytest.approx([160_000, 160_000], abs=0.05)
    assert len(layers.sources["buildings"]["sha256"]) == 64


def test_order_of_rows_does_not_matter():
    shuffled = read_layers(
        communities().iloc[::-1],
        buildings().sample(frac=1, random_state=1),
        streets=streets()[::-1],
    )
    expected = read_layers(communities(), buildings(), streets=streets())
    assert_geodataframe_equal(shuffled.communities, expected.communities)
    assert_geodataframe_equal(shuffled.buildings, expected.buildings)
    assert_geodataframe_equal(shuffled.streets, expected.streets)
    assert_frame_equal(shuffled.findings, expected.findings)


def test_inputs_are_not_changed():
    before = [communities(), buildings(), streets()]
    given = [frame.copy(deep=True) for frame in before]
    read_layers(given[0], given[1], streets=given[2])
    for frame, copy in zip(before, given, strict=True):
        assert_geodataframe_equal(frame, copy)


def test_degrees_become_the_cgcs2000_zone_of_the_place():
    layers = read_layers(communities().to_crs(4490), buildings().to_crs(4326))
    assert layers.crs.to_epsg() == 4549
    assert layers.communities.area.sum() == pytest.approx(320_000, abs=1)
    assert layers.buildings["community_id"].notna().all()


def test_web_mercator_is_left_for_true_metres():
    layers = read_layers(communities().to_crs(3857), buildings())
    assert is_metric(layers.crs)
    assert layers.communities.area.sum() == pytest.approx(320_000, abs=1)


def test_working_crs_may_be_prescribed():
    layers = read_layers(communities(), buildings(), rules=Rules(crs="EPSG:4549"))
    assert layers.crs.to_epsg() == 4549


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_a_working_crs_without_true_metres_is_refused(crs):
    with pytest.raises(InputError, match="Setting crs"):
        read_layers(communities(), buildings(), rules=Rules(crs=crs))


def test_missing_crs_of_degrees_is_assumed_and_said():
    layers = read_layers(
        communities(), buildings().to_crs(4326).set_crs(None, allow_override=True)
    )
    assert rows(layers, "assumed_crs")["severity"].tolist() == ["warning"]
    assert layers.buildings["community_id"].notna().all()


def bare_buildings(crs):
    return buildings().to_crs(crs).set_crs(None, allow_override=True)


def test_missing_crs_of_metres_is_a_question():
    with pytest.raises(CRSError, match=r"`buildings` has no CRS.*\.prj.*input_crs.*EPSG:32651"):
        read_layers(communities(), bare_buildings(32651))


@pytest.mark.parametrize("crs", [3857, 4499, 4529, 4326])
def test_a_missing_crs_that_one_system_alone_explains_is_assumed_and_told(crs):
    layers = read_layers(communities(), bare_buildings(crs))
    assert rows(layers, "assumed_crs")["severity"].tolist() == ["warning"]
    assert layers.buildings["community_id"].notna().all()


def test_x_that_surveyors_call_north_is_put_right_without_a_crs():
    turned = bare_buildings(METRIC)
    turned = turned.set_geometry(shapely.transform(turned.geometry, lambda xy: xy[:, ::-1]))
    layers = read_layers(communities(), turned)
    assert len(rows(layers, "swapped_axes")) == 1
    assert layers.buildings["community_id"].notna().all()


def test_missing_crs_is_that_of_the_communities_where_the_layer_lies_on_them():
    layers = read_layers(communities(), bare_buildings(METRIC))
    assert rows(layers, "assumed_crs")["severity"].tolist() == ["warning"]
    assert layers.buildings["community_id"].notna().all()


def test_missing_crs_is_told_by_the_zone_number_where_the_layer_lies_on_the_communities():
    layers = read_layers(communities().to_crs(4326), bare_buildings(METRIC))
    assert "zone 40 of its eastings" in rows(layers, "assumed_crs")["message"].item()
    assert layers.buildings["community_id"].notna().all()


def test_communities_without_crs_hint_at_the_zone():
    bare = communities().set_crs(None, allow_override=True)
    with pytest.raises(CRSError, match='zone 40: perhaps input_crs = "EPSG:4528"'):
        read_layers(bare, buildings())


def swapped(frame):
    shapes = shapely.transform(np.asarray(frame.geometry), lambda xy: xy[:, ::-1])
    return frame.set_geometry(shapes, crs=frame.crs)


@pytest.mark.parametrize("crs", [METRIC, 4549, 4490, 32650])
def test_swapped_axes_are_put_right(crs):
    layers = read_layers(communities(), swapped(buildings().to_crs(crs)))
    assert len(rows(layers, "swapped_axes")) == 1
    assert layers.buildings["community_id"].notna().all()
    both = read_layers(swapped(communities().to_crs(crs)), swapped(buildings().to_crs(crs)))
    assert both.communities.area.sum() == pytest.approx(320_000, rel=2e-3)


@pytest.mark.parametrize(("true", "said"), [(METRIC, 4549), (4549, METRIC)])
def test_zone_numbers_in_eastings_are_put_right(true, said):
    wrong = buildings().to_crs(true).set_crs(said, allow_override=True)
    layers = read_layers(communities(), wrong)
    assert "zone number" in rows(layers, "zone_prefix")["message"].item()
    assert layers.buildings["community_id"].notna().all()


def test_gcj02_is_shifted_by_the_rules():
    lonlat = shift_layer(buildings().to_crs(4326), "wgs84", "gcj02")
    lonlat.attrs = {}
    rules = Rules.from_dict({"datum": {"buildings": "gcj02"}})
    layers = read_layers(communities(), lonlat, rules=rules)
    there = layers.buildings.centroid
    assert there.distance(buildings().set_index("building_id").centroid).max() < 0.01


def test_a_shifted_datum_in_metres_is_a_fault():
    rules = Rules.from_dict({"datum": {"buildings": "gcj02"}})
    with pytest.raises(CRSError, match="which is in degrees"):
        read_layers(communities(), buildings(), rules=rules)


def test_a_shifted_datum_outside_china_is_a_fault(city):
    rules = Rules.from_dict({"datum": {"communities": "gcj02"}})
    with pytest.raises(CRSError, match=r"outside China|in degrees"):
        read_layers(city / "communities.parquet", city / "buildings.parquet", rules=rules)


def test_buildings_far_from_every_community_are_a_fault():
    away = buildings().translate(30_000, 0)
    with pytest.raises(GeometryError, match=r"Not one of `buildings`.* m away"):
        read_layers(communities(), buildings().set_geometry(away))


def test_missing_crs_is_answered_by_the_rules():
    bare = buildings().set_crs(None, allow_override=True)
    layers = read_layers(communities(), bare, rules=Rules(input_crs=METRIC))
    assert layers.buildings["community_id"].notna().all()


def test_unknown_input_crs_is_refused():
    with pytest.raises(RulesError, match="input_crs"):
        Rules(input_crs="EPSG:1")


def test_all_faults_are_told_at_once():
    with pytest.raises(InputError) as error:
        read_layers(
            communities().drop(columns="community_id"),
            buildings().set_crs(None, allow_override=True),
            streets="nowhere.gpkg",
        )
    text = str(error.value)
    assert "`communities` has no column community_id; it has `community_name`" in text
    assert "`buildings` has no CRS" in text
    assert "`streets`: there is no file nowhere.gpkg" in text


def test_chinese_columns_are_understood():
    named = buildings().rename(columns={"households": "户数", "building_id": "楼栋编码"})
    layers = read_layers(communities().rename(columns={"community_id": "社区编码"}), named)
    assert layers.buildings["households"].sum() == 360
    assert "households from `户数`" in rows(layers, "columns")["message"].iloc[-1]


def test_columns_may_be_named_by_the_rules():
    rules = Rules(columns={"buildings": {"households": "HH_CNT"}})
    layers = read_layers(communities(), buildings(HH_CNT=1), rules=rules)
    assert layers.buildings["households"].sum() == 8


def test_unknown_column_of_the_rules_is_a_fault():
    rules = Rules(columns={"buildings": {"households": "HH_CNT", "name": "x"}})
    with pytest.raises(SchemaError, match=r"no column 'HH_CNT' in the input.*'x'"):
        read_layers(communities(), buildings(), rules=rules)


def test_an_empty_column_gives_way_to_a_filled_alias():
    named = buildings(households=np.nan, dwellings=3)
    assert read_layers(communities(), named).buildings["households"].sum() == 24


def test_two_filled_columns_are_told():
    layers = read_layers(communities(), buildings(户数=1))
    assert "not from `户数`" in rows(layers, "columns")["message"].item()
    assert layers.buildings["households"].sum() == 360


@pytest.mark.parametrize("ids", [[130302001001.0, 130302001002.0], [130302001001, 130302001002]])
def test_codes_stay_text(ids):
    layers = read_layers(communities(community_id=ids), buildings())
    assert layers.communities.index.tolist() == ["130302001001", "130302001002"]


def test_a_code_cut_short_by_a_spreadsheet_is_told():
    layers = read_layers(communities(community_id=["1.3E+11", "2"]), buildings())
    assert rows(layers, "spoilt_id")["community_id"].tolist() == ["1.3E+11"]


def test_communities_without_id_are_refused():
    with pytest.raises(SchemaError, match="lack a community_id in 1 row, number 2"):
        read_layers(communities(community_id=["1", None]), buildings())


def test_doubled_building_ids_are_made_unique_from_west_to_east():
    layers = read_layers(communities(), buildings(building_id=["x"] * 8)[::-1])
    assert sorted(layers.buildings.index) == ["x", *[f"x-{i}" for i in range(2, 9)]]
    assert layers.buildings.loc["x", "households"] == 30
    assert len(rows(layers, "duplicate_id")) == 7
    assert layers.buildings["households"].sum() == 360


def test_a_suffix_never_meets_another_id():
    ids = ["x", "x", "x-2", "4", "5", "6", "7", "8"]
    layers = read_layers(communities(), buildings(building_id=ids))
    assert {"x", "x-2", "x-3"} <= set(layers.buildings.index)


def test_missing_building_ids_are_made_and_said():
    layers = read_layers(communities(), buildings(building_id=[*"1234567", None]))
    assert layers.buildings.index.tolist() == [*"1234567", "b0008"]
    assert "1 of 8" in rows(layers, "made_id")["message"].item()


def test_doubled_communities_are_united():
    layers = read_layers(
        communities(community_id=["1"] * 2, community_name=["A"] * 2), buildings()
    )
    assert layers.communities.area.tolist() == pytest.approx([320_000])
    assert "2 rows" in rows(layers, "duplicate_id")["message"].item()


def test_overlap_goes_to_the_smaller_community_and_is_told():
    shapes = [shift(box(0, 0, 410, 400)), shift(box(400, 0, 800, 400))]
    layers = read_layers(communities().set_geometry(shapes), buildings())
    assert layers.communities.area.tolist() == pytest.approx([160_000, 160_000])
    found = rows(layers, "overlap").iloc[0]
    assert "4,000 m²" in found["message"]
    assert found["geometry"].x == pytest.approx(X0 + 405)


def test_a_missing_corner_on_one_side_of_a_border_is_added():
    left = shift(Polygon([(0, 0), (400, 0), (400, 137), (400, 400), (0, 400)]))
    bare = communities().set_geometry([left, communities().geometry[1]])
    assert not shapely.coverage_is_valid(bare.geometry)
    layers = read_layers(bare, buildings())
    assert shapely.coverage_is_valid(np.asarray(layers.communities.geometry))
    assert layers.findings.empty


def test_communities_in_degrees_become_a_coverage_in_metres():
    left = shift(Polygon([(0, 0), (400, 0), (400, 137), (400, 400), (0, 400)]))
    bare = communities().set_geometry([left, communities().geometry[1]])
    layers = read_layers(bare.to_crs(4326), buildings())
    assert shapely.coverage_is_valid(np.asarray(layers.communities.geometry))


def test_a_buried_community_is_told():
    shapes = [shift(box(0, 0, 400, 400))] * 2
    layers = read_layers(communities().set_geometry(shapes), buildings())
    assert layers.communities.index.tolist() == ["130302001001"]
    assert "error" in rows(layers, "overlap")["severity"].tolist()


def test_a_narrow_gap_is_told_with_its_place():
    ring = shift(box(0, 0, 800, 400)).difference(shift(box(400, 100, 404, 300)))
    whole = communities().iloc[[0]].set_geometry([ring])
    found = rows(read_layers(whole, buildings()), "community_gap").iloc[0]
    assert "800 m²" in found["message"]
    assert found["geometry"].x == pytest.approx(X0 + 402)


def test_a_building_across_goes_where_most_of_it_lies():
    shapes = [*buildings().geometry[:7], house(385, 100)]
    layers = read_layers(communities(), buildings().set_geometry(shapes))
    assert layers.buildings.loc["8", "community_id"] == "130302001001"
    assert "75% of it in 130302001001" in rows(layers, "across_communities")["message"].item()


def test_a_building_that_touches_a_border_is_not_across():
    shapes = [*buildings().geometry[:7], house(400, 100)]
    layers = read_layers(communities(), buildings().set_geometry(shapes))
    assert layers.buildings.loc["8", "community_id"] == "130302001002"
    assert layers.findings.empty


def test_the_parts_of_a_building_count_together():
    parts = MultiPolygon([house(100, 10, 5), house(500, 10, 20)])
    layers = read_layers(
        communities(), buildings().set_geometry([*buildings().geometry[:7], parts])
    )
    assert layers.buildings.loc["8", "community_id"] == "130302001002"


def test_a_point_on_a_border_goes_to_the_lower_id():
    points = [Point(X0 + 400, Y0 + 50 * i) for i in range(8)]
    layers = read_layers(communities(), buildings().set_geometry(points, crs=METRIC))
    assert set(layers.buildings["community_id"]) == {"130302001001"}


def test_buildings_outside_keep_their_households_in_the_findings():
    shapes = [*buildings().geometry[:6], house(900, 0), house(900, 100)]
    layers = read_layers(communities(), buildings(households=[1] * 7 + [0]).set_geometry(shapes))
    told = rows(layers, "outside_community")
    assert told["severity"].tolist() == ["warning", "info"]
    assert "households: 1" in told["message"].iloc[0]
    assert layers.buildings["community_id"].isna().sum() == 2


def test_the_community_of_a_finding_is_filled_in():
    layers = read_layers(communities(), buildings(households=["?", *range(7)]))
    assert rows(layers, "not_a_number")["community_id"].tolist() == ["130302001001"]


def test_real_cities_keep_every_building_and_household(city):
    counts = gpd.read_parquet(city / "buildings.parquet")["households"]
    layers = read_layers(
        *(city / f"{name}.parquet" for name in ("communities", "buildings")),
        **{name: city / f"{name}.parquet" for name in ("streets", "barriers", "institutions")},
    )
    assert len(layers.buildings) == len(counts)
    assert layers.buildings["households"].sum() == counts.sum()
    assert shapely.coverage_is_valid(np.asarray(layers.communities.geometry))
    given = gpd.read_parquet(city / "communities.parquet").to_crs(layers.crs)
    union = shapely.union_all(np.asarray(given.geometry))
    assert layers.communities.area.sum() == pytest.approx(union.area, rel=1e-6)
    assert not (layers.findings["severity"] == "error").any()
    told = layers.findings.groupby("rule_id").size().drop("outside_community", errors="ignore")
    assert told.max() < 100


def test_community_of_a_building_is_that_of_most_area(city):
    layers = read_layers(city / "communities.parquet", city / "buildings.parquet")
    sample = layers.buildings.sample(200, random_state=0)
    zones = np.asarray(layers.communities.geometry)
    shares = np.array([shapely.area(shapely.intersection(zones, s)) for s in sample.geometry])
    best = layers.communities.index.to_numpy()[shares.argmax(axis=1)]
    expected = pd.Series(best, index=sample.index).where(shares.max(axis=1) > 0)
    assert sample["community_id"].astype(object).equals(expected.astype(object))


BAD = {
    "empty communities": (lambda: communities()[:0], buildings, SchemaError, "is empty"),
    "empty buildings": (communities, lambda: buildings()[:0], SchemaError, "is empty"),
    "points as communities": (
        lambda: communities().set_geometry(communities().centroid),
        buildings,
        GeometryError,
        "`communities` must hold polygons; it holds Point",
    ),
    "lines as buildings": (
        communities,
        lambda: buildings().set_geometry([streets().geometry[0]] * 8),
        GeometryError,
        "`buildings` must hold polygons or points; it holds LineString",
    ),
    "no usable community": (
        lambda: communities().set_geometry([None, Polygon()], crs=METRIC),
        buildings,
        CRSError,
        "no usable geometry",
    ),
    "a plain table": (
        lambda: pd.DataFrame(communities()).drop(columns="geometry"),
        buildings,
        InputError,
        "neither a path nor a GeoDataFrame",
    ),
    "a frame without geometry": (
        lambda: gpd.GeoDataFrame({"community_id": ["1"]}),
        buildings,
        InputError,
        "neither a path nor a GeoDataFrame",
    ),
    "a number": (lambda: 7, buildings, InputError, "neither a path nor a GeoDataFrame"),
    "off the map": (
        lambda: communities().set_crs(4326, allow_override=True),
        buildings,
        CRSError,
        "no place on the map",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_an_input_that_forbids_a_plan_gives_one_clear_error(name):
    zones, houses, kind, message = BAD[name]
    with pytest.raises(kind, match=message):
        read_layers(zones(), houses())
