import pytest

from gridplan.sources import read_layers
from gridplan.sources.formats.encodings import choose_encoding, encoding_of_text
from tests.sources.town import buildings, communities

CHINESE = ["文化里社区", "先锋里"]


@pytest.mark.parametrize(
    ("texts", "stored", "claims", "found", "denied"),
    [
        (CHINESE, "gbk", [], "gb18030", False),
        (CHINESE, "utf-8", [], "utf-8", False),
        (CHINESE, "gbk", [("cp1252", ".cpg")], "gb18030", True),
        (CHINESE, "gbk", [("utf-8", ".cpg")], "gb18030", True),
        (CHINESE, "utf-8", [("iso8859-1", ".cpg")], "utf-8", True),
        (["台北市"], "big5", [("cp950", ".dbf")], "cp950", False),
        (["улица Ленина"], "cp1251", [("cp1251", ".dbf")], "cp1251", False),
        (["Résidence de la Forêt"], "cp1252", [], "cp1252", False),
        (["plain"], "ascii", [], "utf-8", False),
    ],
)
def test_bytes_decide_over_claims(texts, stored, claims, found, denied):
    encoding = choose_encoding([text.encode(stored) for text in texts], claims)
    assert (encoding.name, encoding.denied) == (found, denied)


def test_a_character_cut_at_the_end_of_a_field_is_no_fault():
    assert choose_encoding(["社区编码".encode()[:10]], []).name == "utf-8"


def test_byte_order_mark_is_believed():
    assert encoding_of_text("户数".encode("utf-8-sig")).name == "utf-8-sig"
    assert encoding_of_text("户数".encode("utf-16")).name == "utf-16"


def shapefile(folder, encoding, *, cpg, ldid=0):
    path = folder / "c.shp"
    named = communities(community_name=CHINESE).rename(
        columns={
            "community_id": "社区编码" if encoding == "GBK" else "sqdm",
            "community_name": "名称",
        }
    )
    named.to_file(path, encoding=encoding)
    path.with_suffix(".cpg").unlink()
    if cpg:
        path.with_suffix(".cpg").write_text(cpg)
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    table[29] = ldid
    path.with_suffix(".dbf").write_bytes(table)
    return path


@pytest.mark.parametrize(
    ("encoding", "cpg", "ldid", "severity"),
    [
        ("GBK", None, 0, ["info"]),
        ("GBK", None, 0x4D, ["info"]),
        ("GBK", "936", 0, ["info"]),
        ("GBK", "UTF-8", 0, ["warning"]),
        ("GBK", None, 0x03, ["warning"]),
        ("UTF-8", "UTF-8", 0, []),
        ("UTF-8", None, 0, []),
        ("UTF-8", "ISO-8859-1", 0, ["warning"]),
    ],
)
def test_a_shapefile_is_read_right_whatever_it_claims(tmp_path, encoding, cpg, ldid, severity):
    path = shapefile(tmp_path, encoding, cpg=cpg, ldid=ldid)
    layers = read_layers(path, buildings())
    assert layers.communities["community_name"].tolist() == CHINESE
    told = layers.findings[layers.findings["rule_id"] == "encoding"]
    assert told["severity"].tolist() == severity


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_field_name_cut_within_a_character_is_read(tmp_path):
    path = tmp_path / "c.shp"
    named = communities(community_name=CHINESE).rename(columns={"community_id": "社区编码"})
    named.rename(columns={"community_name": "名称"}).to_file(path, encoding="UTF-8")
    layers = read_layers(path, buildings())
    assert layers.communities["community_name"].tolist() == CHINESE
    assert layers.communities.index[0] == "130302001001"


def test_names_cut_to_ten_bytes_are_understood(tmp_path):
    cut = communities().rename(columns={"community_id": "community_", "community_name": "name"})
    cut.to_file(tmp_path / "c.shp")
    buildings().rename(columns={"building_id": "building_i"}).to_file(tmp_path / "b.shp")
    layers = read_layers(tmp_path / "c.shp", tmp_path / "b.shp")
    assert layers.buildings.index.tolist() == list("12345678")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_with_coordinates_is_read_in_any_encoding(tmp_path, encoding, separator):
    points = buildings().set_geometry(buildings().centroid).to_crs(4326)
    lines = [separator.join(["楼栋编码", "户数", "经度", "纬度", "用途"])]
    for row in points.itertuples():
        where = [str(row.geometry.x), str(row.geometry.y)]
        lines.append(separator.join([row.building_id, "约9户", *where, "住宅"]))
    (tmp_path / "b.csv").write_text("\n".join(lines), encoding=encoding)
    layers = read_layers(communities(), tmp_path / "b.csv")
    assert layers.buildings["households"].tolist() == [9] * 8
    assert set(layers.buildings["use"]) == {"住宅"}
    assert layers.buildings["community_id"].notna().all()
