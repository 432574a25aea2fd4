"""Files are opened by what their name says: no recipes, no network, no pipes."""

import json
import os
import socket
import threading
import zipfile

import pandas as pd
import pyogrio
import pytest

from gridplan.errors import InputError
from gridplan.sources import read_layers
from gridplan.sources.formats.gdal import plain_drivers
from gridplan.sources.formats.source import fingerprint
from tests.sources.town import buildings, communities, streets

SUFFIXES = [
    "geojson",
    "json",
    "gpkg",
    "shp",
    "kml",
    "kmz",
    "gml",
    "vrt",
    "fgb",
    "tab",
    "mif",
    "dxf",
    "gpx",
    "xml",
    "sqlite",
    "ods",
    "zip",
]


@pytest.fixture
def server():
    """A listening socket that counts who calls."""
    calls = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.05)
        stop = threading.Event()

        def listen():
            while not stop.is_set():
                try:
                    caller, _ = listener.accept()
                except TimeoutError:
                    continue
                calls.append(caller)
                caller.close()

        thread = threading.Thread(target=listen)
        thread.start()
        yield listener.getsockname()[1], calls
        stop.set()
        thread.join()


def recipes(folder, port):
    url = f"http://127.0.0.1:{port}/secret.geojson"
    secret = folder / "secret.csv"
    secret.write_text("building_id,lon,lat\nSECRET,119.6,39.9\n")
    layer = '<OGRVRTLayer name="{}"><SrcDataSource>{}</SrcDataSource></OGRVRTLayer>'
    steps = f"gdal vector pipeline ! read {url} ! write out"
    return {
        "vrt of a file": f"<OGRVRTDataSource>{layer.format('secret', secret)}</OGRVRTDataSource>",
        "vrt of a server": f"<OGRVRTDataSource>{layer.format('x', url)}</OGRVRTDataSource>",
        "padded vrt": " " * 900 + f"<OGRVRTDataSource>{layer.format('x', url)}</OGRVRTDataSource>",
        "wfs": f"<OGRWFSDataSource><URL>{url}</URL></OGRWFSDataSource>",
        "gdalg": json.dumps({"type": "gdal_streamed_alg", "command_line": steps}),
        "late gdalg": json.dumps(
            {"a": " " * 5000, "type": "gdal_streamed_alg", "command_line": steps}
        ),
        "collections": json.dumps({"links": [{"rel": "data", "href": url}], "collections": []}),
    }


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_no_recipe_under_any_name_reaches_a_server_or_another_file(tmp_path, server, suffix):
    port, calls = server
    for text in recipes(tmp_path, port).values():
        path = tmp_path / f"b.{suffix}"
        path.write_text(text)
        with pytest.raises(InputError, match="`buildings`: b"):
            read_layers(communities(), path)
        if suffix == "ods":
            with pytest.raises(InputError):
                read_layers(communities(), buildings(), ledger=path)
    assert not calls


def test_a_recipe_in_an_archive_is_refused(tmp_path, server):
    port, calls = server
    path = tmp_path / "b.zip"
    for inner in ("b.vrt", "b.shp", "b.geojson"):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(inner, recipes(tmp_path, port)["vrt of a server"])
        with pytest.raises(InputError, match=r"recipe|no file that can be read"):
            read_layers(communities(), path)
    assert not calls


def test_drivers_are_back_after_reading():
    before = set(pyogrio.list_drivers())
    with plain_drivers():
        assert "OGR_VRT" in before
        assert not {"OGR_VRT", "WFS", "GDALG", "HTTP", "OAPIF"} & set(pyogrio.list_drivers())
    assert set(pyogrio.list_drivers()) == before


@pytest.mark.parametrize("name", ["b.geojson", "b.shp", "b.csv", "b.parquet", "b.xlsx", "b.zip"])
@pytest.mark.parametrize("kind", ["pipe", "folder", "device"])
def test_what_is_no_file_is_refused_in_one_line(tmp_path, name, kind):
    path = tmp_path / name
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero")
    with pytest.raises(InputError, match="cannot be read") as caught:
        read_layers(communities(), path)
    assert "\n" not in str(caught.value)


def test_a_damaged_database_loses_no_row_in_silence(tmp_path):
    """Arrow ends where SQLite does, and says nothing."""
    path = tmp_path / "b.gpkg"
    pd.concat([buildings()] * 500).to_file(path, layer="buildings")
    spoilt = bytearray(path.read_bytes())
    middle = len(spoilt) // 2 // 4096 * 4096
    spoilt[middle : middle + 3 * 4096] = b"\xff" * (3 * 4096)
    path.write_bytes(spoilt)
    with pytest.raises(InputError, match=r"it is damaged: \S+ of 4,000 rows can be read"):
        read_layers(communities(), path)


def test_curves_are_drawn_and_told(tmp_path):
    path = tmp_path / "b.gpkg"
    buildings().to_file(path, layer="buildings")
    _curve_first_row(path)
    layers = read_layers(communities(), path)
    assert layers.buildings["households"].sum() == 360
    assert layers.findings["message"].str.contains("curves").any()


def _curve_first_row(path):
    """Replace the first outline by one with an arc, as drawing programs write it."""
    import sqlite3
    import struct

    def line(kind, points):
        return struct.pack("<BII", 1, kind, len(points)) + b"".join(
            struct.pack("<dd", *point) for point in points
        )

    west, south, east, north = buildings().geometry.iloc[0].bounds
    middle = (south + north) / 2
    arc = line(8, [(east, south), (east + 5, middle), (east, north)])
    rest = line(2, [(east, north), (west, north), (west, south), (east, south)])
    ring = struct.pack("<BII", 1, 9, 2) + arc + rest
    surface = struct.pack("<BII", 1, 12, 1) + struct.pack("<BII", 1, 10, 1) + ring
    with sqlite3.connect(path) as database:
        triggers = database.execute("select name from sqlite_master where type='trigger'")
        for (name,) in triggers.fetchall():
            database.execute(f'drop trigger "{name}"')
        (column, srs), *_ = database.execute(
            "select column_name, srs_id from gpkg_geometry_columns"
        ).fetchall()
        head = b"GP" + bytes([0, 1]) + struct.pack("<i", srs)
        database.execute(f'update buildings set "{column}"=? where fid=1', (head + surface,))  # noqa: S608
    database.close()


CHINESE = {"building_id": "楼栋编码", "households": "户数", "name": "楼栋名称"}


def chinese():
    return buildings(name="阳光花园一号楼").rename(columns=CHINESE)


def test_a_zipped_shapefile_in_gbk_is_read_like_the_plain_one(tmp_path):
    chinese().to_file(tmp_path / "b.shp", encoding="GBK")
    (tmp_path / "b.cpg").unlink()
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        for part in tmp_path.glob("b.[sdp]*"):
            archive.write(part, f"城区/{part.name}")
    layers = read_layers(communities(), tmp_path / "b.zip")
    assert layers.buildings["households"].sum() == 360
    assert set(layers.buildings["name"]) == {"阳光花园一号楼"}


def test_geojson_and_mapinfo_in_gbk_are_read(tmp_path):
    path = tmp_path / "b.geojson"
    text = chinese().to_crs(4326).to_json(ensure_ascii=False)
    path.write_bytes(text.encode("gbk"))
    frame = buildings(name="阳光花园一号楼")
    frame.to_file(tmp_path / "b.mif", driver="MapInfo File", encoding="CP936")
    for source in (path, tmp_path / "b.mif"):
        layers = read_layers(communities(), source)
        assert layers.buildings["households"].sum() == 360
        assert set(layers.buildings["name"]) == {"阳光花园一号楼"}
        assert layers.findings["message"].str.contains("GB18030").any()


def test_several_layers_in_an_archive_are_told_apart_by_name(tmp_path):
    with zipfile.ZipFile(tmp_path / "city.zip", "w") as archive:
        for name, frame in (("buildings", buildings()), ("streets", streets())):
            frame.to_file(tmp_path / f"{name}.gpkg", layer=name)
            archive.write(tmp_path / f"{name}.gpkg", f"{name}.gpkg")
    layers = read_layers(communities(), tmp_path / "city.zip", streets=tmp_path / "city.zip")
    assert len(layers.buildings) == 8
    with pytest.raises(InputError, match=r"several data sets .*layername=buildings"):
        read_layers(tmp_path / "city.zip", buildings())


def test_a_missing_dbf_is_named(tmp_path):
    buildings().rename(columns={"building_id": "osm_id"}).to_file(tmp_path / "b.shp")
    (tmp_path / "b.dbf").unlink()
    layers = read_layers(communities(), tmp_path / "b.shp")
    told = layers.findings[layers.findings["rule_id"] == "missing_part"]
    assert told["message"].str.contains("b.dbf is missing").all()
    assert len(told) == 1


def test_a_shapefile_in_capitals_has_the_hash_of_its_content(tmp_path):
    buildings().rename(columns={"building_id": "osm_id"}).to_file(tmp_path / "b.shp")
    plain = fingerprint(tmp_path / "b.shp")["sha256"]
    for part in tmp_path.glob("b.*"):
        part.rename(tmp_path / part.name.upper())
    assert fingerprint(tmp_path / "B.SHP")["sha256"] == plain
    (tmp_path / "B.DBF").write_bytes(b"other")
    assert fingerprint(tmp_path / "B.SHP")["sha256"] != plain
