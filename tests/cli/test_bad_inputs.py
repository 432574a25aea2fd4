"""Bad inputs through the command line: one clear message, or a finding; never a traceback."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import GeometryCollection, LineString, Point, Polygon, box

from tests.cli.spoilt import City
from tests.sources.town import METRIC, X0, Y0, buildings, communities, house, shift, streets

FATAL = 2
# What takes a look at all layers together, which planning does not.
SEEN_BY_CHECK_ONLY = {
    "datum", "empty_community", "garbled_text", "no_home_uses", "no_households", "no_streets",
    "overlapping_footprints", "same_footprint", "soft_barriers", "street_gap", "street_island",
}  # fmt: skip
CASES = {}


def bad(expected, *words):
    """Enter a case: exit code 2 with these words, or findings of these rules."""

    def enter(spoil):
        CASES[spoil.__name__] = (spoil, expected, words)
        return spoil

    return enter


def shapes(frame, last):
    """Return a layer with another last geometry."""
    return frame.set_geometry([*frame.geometry[:-1], last], crs=frame.crs)


# files ------------------------------------------------------------------------------------------
@bad(FATAL, "there is no file")
def missing_file(city):
    city.options["buildings"] = str(city.folder / "nowhere.gpkg")


@bad(FATAL, "cannot be read")
def an_image_for_a_layer(city):
    city.write("buildings", b"\x89PNG\r\n\x1a\n" + bytes(60), "png")


@bad(FATAL, "cannot be read")
def an_empty_file(city):
    city.write("communities", b"", "gpkg")


@bad(FATAL, "cannot be read")
def a_file_cut_short(city):
    whole = (city.folder / "buildings.gpkg").read_bytes()
    city.write("buildings", whole[:3000], "gpkg")


@bad(FATAL, "cannot be read")
def a_folder_for_a_layer(city):
    (city.folder / "data").mkdir()
    city.options["buildings"] = str(city.folder / "data")


@bad(FATAL, "no workbook")
def a_text_called_xlsx(city):
    city.write("buildings", "id,lon,lat", "xlsx")


@bad(FATAL, "no workbook")
def bytes_called_xls(city):
    city.write("buildings", b"\xd0\xcf\x11\xe0", "xls")


@bad(FATAL, "no coordinates")
def a_table_without_coordinates(city):
    city.write("buildings", "building_id,households\n1,10\n", "csv")


@bad(FATAL, "empty")
def an_empty_csv(city):
    city.write("buildings", "", "csv")


@bad(FATAL, "several layers")
def several_layers_none_named(city):
    path = city.folder / "both.gpkg"
    buildings().to_file(path, layer="alpha")
    buildings().to_file(path, layer="beta")
    city.options["buildings"] = str(path)


@bad(FATAL, "cannot be read")
def a_layer_that_is_not_there(city):
    city.options["buildings"] += "|layername=beta"


@bad(FATAL, "cannot be read")
def a_pbf_that_is_none(city):
    city.write("streets", b"nothing", "osm.pbf")


@bad(FATAL, "cannot be read")
def broken_geojson(city):
    city.write("buildings", '{"type": "FeatureCollection", "features": [', "geojson")


@bad(FATAL, "cannot be read")
def a_parquet_that_is_none(city):
    city.write("buildings", b"PAR1", "parquet")


@bad(FATAL, "cannot be read")
def a_parquet_cut_short(city):
    buildings().to_parquet(city.folder / "whole.parquet")
    city.write("buildings", (city.folder / "whole.parquet").read_bytes()[:-9], "parquet")


@bad(FATAL, "cannot be read")
def a_parquet_with_altered_bytes(city):
    buildings().to_parquet(city.folder / "whole.parquet")
    content = bytearray((city.folder / "whole.parquet").read_bytes())
    content[30:400] = bytes(370)
    city.write("buildings", bytes(content), "parquet")


@bad(FATAL, "damaged")
def a_workbook_with_altered_bytes(city):
    places = buildings().centroid.to_crs(4326)
    table = pd.DataFrame({"building_id": range(8), "lon": places.x, "lat": places.y})
    table.to_excel(city.folder / "whole.xlsx", index=False)
    content = bytearray((city.folder / "whole.xlsx").read_bytes())
    start = content.index(b"xl/worksheets/sheet1.xml")  # compressed content follows the name
    content[start + 60] ^= 0xFF
    city.write("buildings", bytes(content), "xlsx")


@bad(None)
def a_ring_that_is_not_closed(city):
    city.put("buildings", buildings()[["households", "geometry"]], "shp")
    path = city.folder / "buildings.shp"
    content = path.read_bytes()  # ends with the last corner of the last building
    corner = np.frombuffer(content[-16:], "<f8") + np.array([0.0, 1.5])
    path.write_bytes(content[:-16] + corner.tobytes())


@bad(None)
def a_cell_longer_than_python_takes_unasked(city):
    ground = communities().to_crs(4326)
    ground["wkt"] = shapely.to_wkt(ground.geometry.segmentize(1e-6), rounding_precision=12)
    assert ground["wkt"].str.len().max() > 131_072
    city.write("communities", ground.drop(columns="geometry").to_csv(index=False), "csv")


# layers -----------------------------------------------------------------------------------------
@bad(FATAL, "`buildings` is empty")
def no_building_at_all(city):
    city.put("buildings", buildings()[:0])


@bad(FATAL, "`communities` is empty")
def no_community_at_all(city):
    city.put("communities", communities()[:0])


@bad(FATAL, "must hold polygons")
def points_as_communities(city):
    city.put("communities", communities().set_geometry(communities().centroid))


@bad(FATAL, "must hold polygons or points")
def lines_as_buildings(city):
    city.put("buildings", buildings().set_geometry([streets().geometry[0]] * 8))


@bad(FATAL, "must hold lines")
def polygons_as_streets(city):
    city.put("streets", communities().rename(columns={"community_name": "name"}))


@bad(FATAL, "no column community_id")
def communities_without_id_column(city):
    city.put("communities", communities().drop(columns="community_id"))


@bad(FATAL, "lack a community_id")
def a_community_without_id(city):
    city.put("communities", communities(community_id=["1", None]))


@bad(FATAL, "Not one of `buildings`")
def another_city(city):
    city.put("buildings", buildings().set_geometry(buildings().translate(40_000, 0)))


@bad("empty_community")
def a_community_without_buildings(city):
    city.put("buildings", buildings()[:4])


@bad("no_households")
def a_community_without_households(city):
    city.put("buildings", buildings(households=[1] * 4 + [0] * 4))


@bad("no_streets")
def a_city_without_streets(city):
    del city.options["streets"]


@bad(None)
def a_city_of_one_community(city):
    city.put("communities", communities()[:1])
    city.put("buildings", buildings()[:4])


@bad("derived_communities")
def no_communities_given(city):
    city.put("buildings", buildings(households=200))
    del city.options["communities"]


# geometry ---------------------------------------------------------------------------------------
@bad("unusable_geometry")
def no_geometry_in_a_row(city):
    city.put("buildings", shapes(buildings(), None))


@bad("unusable_geometry")
def an_empty_polygon(city):
    city.put("buildings", shapes(buildings(), Polygon()))


@bad("unusable_geometry")
def coordinates_that_are_no_numbers(city):
    ring = [(X0 + 500, Y0), (X0 + 510, np.nan), (X0 + 510, Y0 + 10), (X0 + 500, Y0)]
    city.put("buildings", shapes(buildings(), Polygon(ring)))


@bad("unusable_geometry")
def coordinates_at_infinity(city):
    city.put("buildings", shapes(buildings(), Point(np.inf, Y0)))


@bad("invalid_geometry")
def a_building_that_crosses_itself(city):
    bow = shift(Polygon([(500, 100), (520, 120), (520, 100), (500, 120)]))
    city.put("buildings", shapes(buildings(), bow))


@bad("invalid_geometry")
def a_community_that_crosses_itself(city):
    loop = [(400, 0), (800, 0), (800, 390), (790, 400), (800, 400), (790, 390), (400, 400)]
    city.put("communities", shapes(communities(), shift(Polygon(loop))))


@bad("same_footprint")
def a_building_drawn_twice(city):
    city.put("buildings", shapes(buildings(), buildings().geometry[6]))


@bad("wrong_geometry")
def a_line_among_buildings(city):
    city.put("buildings", shapes(buildings(), shift(LineString([(500, 100), (520, 100)]))))


@bad(None)
def a_collection_among_buildings(city):
    mixed = GeometryCollection([house(700, 100), shift(Point(705, 105))])
    city.put("buildings", shapes(buildings(), mixed))


@bad("overlap")
def communities_that_overlap(city):
    wide = [shift(box(0, 0, 410, 400)), communities().geometry[1]]
    city.put("communities", communities().set_geometry(wide))


@bad("overlap")
def the_same_community_twice(city):
    city.put("communities", communities().set_geometry([communities().geometry[0]] * 2))


@bad("outside_community")
def a_building_beyond_the_border(city):
    city.put("buildings", shapes(buildings(), house(900, 100)))


@bad(None)
def geometries_with_heights(city):
    city.put("buildings", buildings().set_geometry(shapely.force_3d(buildings().geometry, 7.0)))


@bad("street_gap")
def a_street_that_stops_short(city):
    lines = [
        shift(LineString([(0, 200), (800, 200)])),
        shift(LineString([(200, 0), (200, 199.5)])),
    ]
    city.put("streets", streets().set_geometry(lines))


# coordinates ------------------------------------------------------------------------------------
def bare(frame):
    return frame.set_crs(None, allow_override=True)


@bad(FATAL, "has no CRS")
def communities_without_crs(city):
    city.put("communities", bare(communities()), "fgb")


@bad("assumed_crs")
def buildings_without_crs(city):
    city.put("buildings", bare(buildings()), "fgb")


@bad(FATAL, "no place on the map")
def metres_called_degrees(city):
    city.put("communities", communities().set_crs(4326, allow_override=True))


@bad("swapped_axes")
def swapped_axes(city):
    turned = shapely.transform(np.asarray(buildings().geometry), lambda xy: xy[:, ::-1])
    city.put("buildings", buildings().set_geometry(turned, crs=METRIC))


@bad("zone_prefix")
def a_zone_number_too_many(city):
    city.put("buildings", buildings().set_crs(4549, allow_override=True))


@bad(None)
def every_layer_in_another_crs(city):
    city.put("communities", communities().to_crs(4490))
    city.put("buildings", buildings().to_crs(3857))
    city.put("streets", streets().to_crs(32651))


@bad(FATAL, "datum")
def an_unknown_datum(city):
    city.write("rules", '[datum]\nbuildings = "mars"\n', "toml")


@bad(FATAL, "in degrees")
def a_datum_of_metres(city):
    city.write("rules", '[datum]\nbuildings = "gcj02"\n', "toml")


# values -----------------------------------------------------------------------------------------
@bad("negative_count")
def negative_households(city):
    city.put("buildings", buildings(households=[-1, *range(7)]))


@bad("not_a_number")
def text_for_households(city):
    city.put("buildings", buildings(households=["many", *"1234567"]))


@bad("broken_count")
def half_a_household(city):
    city.put("buildings", buildings(households=[1.5, *range(7)]))


@bad("absurd_count")
def absurd_households(city):
    city.put("buildings", buildings(households=[28_000, *range(7)]))


@bad("no_counts")
def no_counts_at_all(city):
    city.put("buildings", buildings().drop(columns="households"))


@bad("duplicate_id")
def one_id_for_all(city):
    city.put("buildings", buildings(building_id="x"))


@bad("spoilt_id")
def codes_spoilt_by_a_spreadsheet(city):
    city.put("communities", communities(community_id=["1.3E+11", "2"]))


@bad("suspected_missing")
def homes_counted_as_empty(city):
    city.put("buildings", buildings(households=[0, *range(1, 8)], levels=6, use="住宅"))


@bad("garbled_text")
def names_saved_in_a_wrong_encoding(city):
    spoilt = "文化里".encode().decode("latin-1")
    city.put("communities", communities(community_name=[spoilt, "B"]))


@bad("not_a_number")
def text_for_coordinates(city):
    there = buildings().centroid.to_crs(4326)
    table = pd.DataFrame(
        {"building_id": range(8), "households": 9, "lon": there.x, "lat": there.y}
    )
    table["lon"] = table["lon"].astype(object)
    table.loc[0, "lon"] = "east"
    city.write("buildings", table.to_csv(index=False), "csv")


# ledgers and rules ------------------------------------------------------------------------------
@bad(FATAL, "there is no file")
def no_such_ledger(city):
    city.options["ledger"] = "nowhere.xlsx"


@bad(FATAL, "`ledger`")
def a_ledger_without_known_columns(city):
    city.write("ledger", "a,b\n1,2\n", "csv")


@bad("ledger_row")
def a_ledger_of_another_city(city):
    city.write("ledger", "小区,楼栋号,户数\n别处,1号楼,10\n", "csv")


@bad(FATAL, "`ledger`")
def a_ledger_that_is_no_table(city):
    city.write("ledger", bytes(range(256)), "xlsx")


@bad(FATAL, "households_typo")
def an_unknown_rule(city):
    city.write("rules", "households_typo = 3\n", "toml")


@bad(FATAL, "rules-given.toml")
def rules_that_are_no_text(city):
    city.write("rules", bytes(range(256)), "toml")


@bad(FATAL, "rules-given.toml")
def rules_that_are_no_toml(city):
    city.write("rules", "lower : 300", "toml")


@bad(FATAL, "no column 'HH'")
def a_column_that_is_not_there(city):
    city.write("rules", '[columns.buildings]\nhouseholds = "HH"\n', "toml")


@bad(FATAL, "crs")
def a_working_crs_in_degrees(city):
    city.write("rules", 'crs = "EPSG:4326"\n', "toml")


def test_there_are_enough_of_them():
    assert len(CASES) >= 40


@pytest.mark.filterwarnings(
    "ignore::RuntimeWarning", "ignore:.crs. was not provided"
)  # of writing
@pytest.mark.parametrize("name", CASES)
def test_bad_input_gives_one_clear_message_or_a_finding(run, tmp_path, name):
    spoil, expected, words = CASES[name]
    city = City(tmp_path)
    spoil(city)
    report = tmp_path / "report"
    checked = run("check", *city.args(), "-o", report)
    planned = run("partition", *city.args(), "--out", tmp_path / "out")
    for result in (checked, planned):
        assert "Traceback" not in result.output
    if expected == FATAL:
        assert (checked.exit_code, planned.exit_code) == (2, 2), checked.output + planned.output
        for result in (checked, planned):
            lines = [line for line in result.stderr.splitlines() if line.startswith("Error: ")]
            assert len(lines) == 1, result.stderr
            assert all(word in lines[0] for word in words), lines[0]
        assert not report.exists()
        assert not (tmp_path / "out").exists()
        return
    assert {checked.exit_code, planned.exit_code} <= {0, 1}, checked.output + planned.output
    if expected is not None:
        findings = pd.read_csv(report / "findings.csv", encoding="utf-8-sig")
        assert expected in set(findings["rule_id"]), findings["rule_id"].tolist()
        told = pd.read_csv(tmp_path / "out" / "findings.csv", encoding="utf-8-sig")
        assert set(findings["rule_id"]) - set(told["rule_id"]) <= SEEN_BY_CHECK_ONLY
    grids = gpd.read_file(tmp_path / "out" / "grids.geojson")
    assert len(grids) >= 1
