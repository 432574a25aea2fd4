"""Files that cannot be read: one clear message each, no traceback of a library."""

import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest

from gridplan.errors import InputError
from gridplan.schema import OPTIONAL_LAYERS
from gridplan.sources import read_layers
from gridplan.sources.formats.source import _layers_of, fingerprint
from tests.sources.town import buildings, communities, streets


def text(name, content, encoding="utf-8"):
    def write(folder):
        path = folder / name
        path.write_text(content, encoding=encoding)
        return path

    return write


def shapefile_without(suffix):
    def write(folder):
        path = folder / "b.shp"
        buildings().rename(columns={"building_id": "osm_id"}).to_file(path)
        path.with_suffix(suffix).unlink()
        return path

    return write


def several_layers(folder):
    path = folder / "b.gpkg"
    buildings().to_file(path, layer="old")
    buildings().to_file(path, layer="new")
    return path


def plain_parquet(folder):
    pd.DataFrame({"households": [1]}).to_parquet(folder / "b.parquet")
    return folder / "b.parquet"


EMPTY = json.dumps({"type": "FeatureCollection", "features": []})
LINE = {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}
LINES = json.dumps(
    {"type": "FeatureCollection",
     "features": [{"type": "Feature", "properties": {}, "geometry": LINE}]}
)  # fmt: skip

BAD_FILES = {
    "missing file": (lambda folder: folder / "none.gpkg", "there is no file"),
    "folder": (lambda folder: folder, "cannot be read"),
    "empty file": (text("b.geojson", ""), "cannot be read"),
    "no JSON": (text("b.geojson", "<html>not found</html>"), "cannot be read"),
    "plain JSON": (text("b.geojson", '{"a": 1}'), "cannot be read"),
    "geojson without features": (text("b.geojson", EMPTY), "is empty|no layer|cannot be read"),
    "lines": (text("b.geojson", LINES), "must hold polygons or points"),
    "picture": (text("b.png", "x"), "cannot be read"),
    "no GeoPackage": (text("b.gpkg", "x"), "cannot be read"),
    "empty table": (text("b.csv", ""), "it is empty"),
    "table of names only": (text("b.csv", "lon,lat,households\n"), "is empty"),
    "table without coordinates": (text("b.csv", "a,b\n1,2\n"), "no coordinates .*only a, b"),
    "old spreadsheet": (text("b.xls", "<html><table>"), r"a web page .*save it as \.xlsx"),
    "no spreadsheet": (text("b.xlsx", "x"), "no workbook but text"),
    "parquet without coordinates": (plain_parquet, "no coordinates"),
    "no parquet": (text("b.parquet", "x"), "cannot be read"),
    "several layers": (several_layers, r"several layers \(old, new\).*\|layername=old"),
    "no OSM data": (text("b.osm", "<osm/>"), "cannot be read|holds no buildings"),
    "coordinates nowhere": (text("b.csv", "x,y\n1,2\n3,4\n"), "no CRS|Not one of"),
    "text for coordinates": (text("b.csv", "lon,lat\na,b\n"), "`lon` and `lat` hold no coord"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_gives_one_clear_error(name, tmp_path):
    make, message = BAD_FILES[name]
    with pytest.raises(InputError, match=message) as error:
        read_layers(communities(), make(tmp_path))
    assert "`buildings`" in str(error.value) or "layer" in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("suffix", [".dbf", ".prj", ".cpg"])
def test_a_shapefile_without_a_companion_is_read_and_it_is_said(suffix, tmp_path):
    layers = read_layers(communities(), shapefile_without(suffix)(tmp_path))
    assert len(layers.buildings) == 8
    if suffix != ".cpg":
        assert {"made_id", "assumed_crs", "no_counts"} & set(layers.findings["rule_id"])


def test_the_layer_of_our_name_is_taken_from_a_file_with_several(tmp_path):
    path = tmp_path / "city.gpkg"
    for name, frame in {"communities": communities(), "buildings": buildings()}.items():
        frame.to_file(path, layer=name)
    streets().to_file(path, layer="roads")
    layers = read_layers(path, path, streets=f"{path}|layername=roads")
    assert (len(layers.buildings), len(layers.streets)) == (8, 2)


@pytest.mark.parametrize("layer", ["communities", "buildings", *OPTIONAL_LAYERS])
def test_any_layer_may_come_as_a_file_whose_layer_has_another_name(layer, tmp_path):
    path = tmp_path / "drawn.gpkg"
    buildings().centroid.to_frame("geometry").to_file(path)
    assert _layers_of(path, layer) == ["drawn"]


def test_wkt_and_xy_tables_are_read(tmp_path):
    wkt = communities().assign(WKT=communities().geometry.to_wkt()).drop(columns="geometry")
    wkt.to_csv(tmp_path / "c.csv", index=False)
    there = buildings().centroid
    table = buildings().drop(columns="geometry").assign(x=there.x, y=there.y)
    table.to_csv(tmp_path / "b.csv", index=False)
    from gridplan.rules import Rules

    layers = read_layers(
        tmp_path / "c.csv", tmp_path / "b.csv", rules=Rules(input_crs="EPSG:4528")
    )
    assert layers.buildings["households"].sum() == 360
    assert layers.communities.index[0] == "130302001001"


def test_a_point_table_may_be_a_spreadsheet(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["楼栋编码", "户数", "经度", "纬度"])
    for row in buildings().set_geometry(buildings().centroid).to_crs(4326).itertuples():
        book.active.append([row.building_id, row.households, row.geometry.x, row.geometry.y])
    book.save(tmp_path / "b.xlsx")
    layers = read_layers(communities(), tmp_path / "b.xlsx")
    assert layers.buildings["households"].sum() == 360


def test_an_index_of_ids_is_not_lost(tmp_path):
    indexed = buildings().set_index("building_id")
    assert read_layers(communities(), indexed).buildings.index.tolist() == list("12345678")
    indexed.to_parquet(tmp_path / "b.parquet")
    layers = read_layers(communities(), tmp_path / "b.parquet")
    assert layers.buildings.index.tolist() == list("12345678")


def test_the_layers_of_a_run_can_be_read_again():
    first = read_layers(communities(), buildings(), streets=streets())
    again = read_layers(first.communities, first.buildings, streets=first.streets)
    assert again.buildings["households"].equals(first.buildings["households"])
    assert again.communities.geometry.equals(first.communities.geometry)


def test_fingerprint_covers_the_companions_of_a_shapefile(tmp_path):
    path = tmp_path / "b.shp"
    gpd.GeoDataFrame({"a": [1]}, geometry=buildings().geometry[:1]).to_file(path)
    before = fingerprint(path)
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    table[-2] ^= 1
    path.with_suffix(".dbf").write_bytes(table)
    assert fingerprint(path)["sha256"] != before["sha256"]
    assert np.array_equal(list(before), ["path", "sha256"])
