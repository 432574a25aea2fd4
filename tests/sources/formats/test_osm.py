import subprocess
import sys

import geopandas as gpd
import pytest
from shapely import LineString, box

from gridplan.errors import InputError
from gridplan.schema import LAYERS
from gridplan.sources import read_layers
from gridplan.sources.formats.osm import finest_level, layer_from_tags, read_osm
from gridplan.sources.formats.osm_tags import COLUMNS, TABLE, query_tags
from tests.sources.conftest import DATA

PBF = DATA / "monaco_mc" / "monaco.osm.pbf"


@pytest.fixture
def monaco():
    if not PBF.exists():
        pytest.skip("monaco.osm.pbf is not on this machine")
    return PBF


def tagged(shapes=(), **keys):
    n = max((len(v) for v in keys.values()), default=0)
    shapes = list(shapes) or [box(7, 43, 7.001, 43.001)] * n
    base = {"osm_id": [str(i) for i in range(n)], "name": [None] * n}
    return gpd.GeoDataFrame(base | keys, geometry=shapes, crs=4326)


def test_a_city_is_planned_for_from_one_osm_file(monaco):
    layers = read_layers(
        monaco, monaco, **dict.fromkeys(set(LAYERS) - {"communities", "buildings"}, monaco)
    )
    assert len(layers.communities) == 6
    assert len(layers.buildings) == 1283
    assert len(layers.streets) > 2700
    assert set(layers.barriers["kind"]) >= {"water", "wall", "coastline"}
    assert layers.buildings["households"].sum() > 5000
    assert layers.buildings.loc[layers.buildings["use"] == "school", "households"].sum() == 0
    assert "no_counts" in set(layers.findings["rule_id"])


def test_as_many_buildings_as_pyrosm_finds(monaco):
    pytest.importorskip("pyrosm")
    count = "from pyrosm import OSM; import sys; print(len(OSM(sys.argv[1]).get_buildings()))"
    command = [sys.executable, "-W", "ignore", "-c", count, str(monaco)]
    other = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    assert len(read_osm(monaco, "buildings")) == int(other.stdout)


def test_ids_are_those_of_osm(monaco):
    ids = read_osm(monaco, "buildings")["building_id"]
    assert ids.is_unique
    assert {"r393226", "w25722685"} <= set(ids)


def test_a_level_may_be_asked_for(monaco):
    with pytest.raises(InputError, match="holds no communities"):
        read_osm(monaco, "communities", admin_level=5)


@pytest.mark.parametrize(
    ("tags", "use"),
    [
        ({"building": "yes"}, "yes"),
        ({"building": "yes", "amenity": "school"}, "school"),
        ({"building": "apartments", "amenity": "cafe"}, "apartments"),
        ({"building": "yes", "office": "company"}, "company"),
    ],
)
def test_use_of_a_building_is_told_by_its_tags(tags, use):
    frame = layer_from_tags(
        tagged(**{key: [v] for key, v in tags.items()}), "buildings", "multipolygons"
    )
    assert frame["use"].tolist() == [use]


def test_no_building_is_no_building():
    assert layer_from_tags(tagged(building=["no"]), "buildings", "multipolygons").empty


def test_flats_levels_and_addresses_are_read():
    objects = tagged(
        building=["apartments"],
        **{
            "building:flats": ["12"],
            "building:levels": ["4"],
            "addr:street": ["Rue A"],
            "addr:housenumber": ["3"],
        },
    )
    row = layer_from_tags(objects, "buildings", "multipolygons").iloc[0]
    assert (row["households"], row["levels"], row["address"]) == ("12", "4", "Rue A 3")


def test_what_runs_in_a_tunnel_is_no_barrier():
    objects = tagged(
        [LineString([(0, 0), (1, 1)])] * 2, railway=["rail", "rail"], tunnel=["yes", None]
    )
    assert len(layer_from_tags(objects, "barriers", "lines")) == 1


def test_only_named_residential_land_is_a_compound():
    objects = tagged(landuse=["residential"] * 2, name=["阳光花园", None])
    assert layer_from_tags(objects, "compounds", "multipolygons")["name"].tolist() == ["阳光花园"]


def test_the_finest_level_with_several_areas_makes_the_communities():
    areas = tagged(admin_level=["8", "10", "10", "x"], boundary=["administrative"] * 4)
    assert finest_level(areas, None)["admin_level"].tolist() == ["10", "10"]
    assert finest_level(areas, 8)["admin_level"].tolist() == ["8"]


def test_every_layer_has_tags_and_known_columns():
    assert {row.layer for row in TABLE} == set(LAYERS) == set(COLUMNS)
    for layer, columns in COLUMNS.items():
        assert set(columns) <= set(LAYERS[layer].columns)


def test_a_query_asks_for_every_tag_of_a_layer():
    assert query_tags("buildings") == {"building": True}
    assert set(query_tags("barriers")["waterway"]) >= {"river", "canal", "dock"}


def test_a_file_without_osm_data_gives_one_clear_error(tmp_path):
    (tmp_path / "a.osm.pbf").write_bytes(b"nothing")
    with pytest.raises(InputError, match=r"`communities`: a\.osm\.pbf cannot be read"):
        read_layers(tmp_path / "a.osm.pbf", tmp_path / "a.osm.pbf")


def test_osm_xml_is_read(tmp_path):
    nodes = [(1, 7.0, 43.0), (2, 7.001, 43.0), (3, 7.001, 43.001), (4, 7.0, 43.001)]
    xml = "".join(f'<node id="{i}" lon="{x}" lat="{y}" version="1"/>' for i, x, y in nodes)
    refs = "".join(f'<nd ref="{i}"/>' for i in (1, 2, 3, 4, 1))
    way = f'<way id="9" version="1">{refs}<tag k="building" v="house"/></way>'
    (tmp_path / "a.osm").write_text(f'<osm version="0.6">{xml}{way}</osm>')
    assert read_osm(tmp_path / "a.osm", "buildings")["building_id"].tolist() == ["w9"]


def test_without_administrative_areas_planning_units_are_built(tmp_path):
    nodes = [(1, 7.0, 43.0), (2, 7.001, 43.0), (3, 7.001, 43.001), (4, 7.0, 43.001)]
    xml = "".join(f'<node id="{i}" lon="{x}" lat="{y}" version="1"/>' for i, x, y in nodes)
    refs = "".join(f'<nd ref="{i}"/>' for i in (1, 2, 3, 4, 1))
    tags = '<tag k="building" v="apartments"/><tag k="building:levels" v="5"/>'
    path = tmp_path / "a.osm"
    path.write_text(f'<osm version="0.6">{xml}<way id="9" version="1">{refs}{tags}</way></osm>')
    layers = read_layers(path, path)
    assert layers.communities.index.tolist() == ["P001"]
    assert {"derived_communities", "empty_layer"} <= set(layers.findings["rule_id"])
