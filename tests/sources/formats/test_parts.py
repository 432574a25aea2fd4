"""Layers in folders of GeoParquet files by district, read part by part."""

import socket

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from geopandas.testing import assert_geodataframe_equal
from pandas.testing import assert_frame_equal
from shapely import LineString, Polygon

from gridplan.batch import DaskCluster, ProcessPool, Serial, dumps, loads
from gridplan.batch.executor import Missing
from gridplan.crs import WGS84
from gridplan.datasets import make_city
from gridplan.errors import CRSError, GeometryError, InputError, SchemaError
from gridplan.rules import Rules
from gridplan.schema import LAYERS
from gridplan.sources import read_layers, split_by_district
from gridplan.sources.cleaning.ids import drop_copies
from gridplan.sources.formats.in_parts import Cleaned
from tests.batch.test_batch import needs_dask
from tests.sources.town import METRIC, buildings, communities, house, shift, streets


class Disturbed:
    """Does something when the first answer has come."""

    def __init__(self, executor, disturb):
        self.executor, self.disturb = executor, disturb

    def run(self, task, chunks, **limits):
        for number, answer in enumerate(self.executor.run(task, chunks, **limits)):
            if number == 0:
                self.disturb()
            yield answer


class Losing:
    """Loses every chunk, as processes do that run out of memory."""

    def run(self, _, chunks, **_limits):
        return ((number, Missing.LOST) for number in range(len(chunks)))


def write(frame, folder, parts=2):
    """Write a layer in parts of neighbouring rows."""
    number = np.arange(len(frame)) * parts // max(len(frame), 1)
    for one in range(parts):
        place = folder / f"district_id=13030{one}"
        place.mkdir(parents=True, exist_ok=True)
        frame[number == one].to_parquet(place / "part-0.parquet")
    return folder


def assert_same(one, other):
    for name in LAYERS:
        assert_geodataframe_equal(getattr(one, name), getattr(other, name))
    assert_frame_equal(one.findings, other.findings)


def rows(layers, rule_id):
    return layers.findings[layers.findings["rule_id"] == rule_id]


# --- a city in districts


@pytest.fixture(scope="module")
def city():
    return make_city(30)


@pytest.fixture(scope="module")
def whole(city):
    return read_layers(**city)


@pytest.fixture(scope="module")
def cut(city, tmp_path_factory):
    folder = tmp_path_factory.mktemp("districts")
    split_by_district(city, folder)
    return {name: folder / name for name in city}


@pytest.mark.parametrize("executor", [Serial(), ProcessPool(2)])
def test_parts_give_the_layers_of_whole_files(cut, whole, executor):
    assert_same(read_layers(**cut, executor=executor), whole)


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_workers_of_a_cluster_read_the_same_when_one_is_killed(cut, whole, cluster):
    address, workers = cluster
    executor = Disturbed(DaskCluster(address), workers[0].kill)
    assert_same(read_layers(**cut, executor=executor), whole)
    assert workers[0].wait() != 0


def test_a_pattern_chooses_districts(cut, whole):
    chosen = {name: f"{folder}/district_id=13030[26]" for name, folder in cut.items()}
    layers = read_layers(**chosen)
    home = whole.communities["district_id"].isin(["130302", "130306"])
    assert_geodataframe_equal(layers.communities, whole.communities[home])
    there = whole.buildings["community_id"].isin(layers.communities.index)
    assert layers.buildings.index.equals(whole.buildings.index[there])
    assert layers.sources["buildings"]["path"] == chosen["buildings"]


def test_hash_of_a_source_changes_with_any_part(cut):
    from gridplan.sources.formats.source import fingerprint

    before = fingerprint(cut["buildings"])
    assert before == fingerprint(cut["buildings"])
    assert before["sha256"] != fingerprint(f"{cut['buildings']}/*2")["sha256"]


def test_rows_travel_unchanged():
    frame = buildings(name=["一号楼", None] * 4, levels=[1.5, None] * 4)
    frame.loc[3, "geometry"] = None
    again = loads(dumps(Cleaned(frame, None, 8)))
    assert_geodataframe_equal(again.frame, frame)
    assert again.frame.crs == frame.crs


# --- lines of several districts


def test_a_line_in_several_parts_counts_once_and_twins_of_one_part_stay(tmp_path):
    long, short = streets().geometry
    twins = gpd.GeoDataFrame(
        {"class": ["primary", "primary", "primary", None]},
        geometry=[long, long, long.reverse(), short], crs=METRIC,
    )  # fmt: skip
    for number, part in enumerate([twins.iloc[:3], twins.iloc[[1, 0, 3]]]):
        part.to_parquet(tmp_path / f"{number}.parquet")
    layers = read_layers(communities(), buildings(), streets=tmp_path)
    assert_same(layers, read_layers(communities(), buildings(), streets=twins))


def test_lines_of_different_columns_are_different_lines():
    lines = gpd.GeoDataFrame(
        {"class": ["a", "b", None]}, geometry=[LineString([(0, 0), (1, 1)])] * 3
    )
    assert len(drop_copies(lines, np.array([0, 1, 2]))) == 3
    lines["class"] = "a"
    assert len(drop_copies(lines, np.array([0, 1, 2]))) == 1
    assert len(drop_copies(lines, np.array([0, 0, 2]))) == 2


# --- what is told


def dirty():
    """Return buildings of many faults, for two parts of neighbouring rows."""
    text = ["约10户", "20-30", "30", "-5", "2.5", "6000", "70户", "?"]
    frame = buildings(households=text, name=["a", "b"] * 4)
    frame["building_id"] = ["1", "2", "3", "4", "4", "6", "7", "3"]
    bow = Polygon([(0, 0), (20, 20), (20, 0), (0, 20)])
    frame.loc[2, "geometry"] = shift(shapely.affinity.translate(bow, 100, 100))
    ring = [(320, 90), (340, 90), (340, 110), (320, 110), (320, 90)]
    frame.loc[3, "geometry"] = shift(LineString(ring))
    frame.loc[5, "geometry"] = shift(LineString([(700, 300), (710, 300)]))
    frame.loc[6, "geometry"] = None
    return frame


def test_faults_are_told_as_of_one_file(tmp_path):
    whole = read_layers(communities(), dirty())
    assert {"duplicate_id", "number_in_words", "not_a_number", "negative_count", "closed_line",
            "wrong_geometry", "unusable_geometry"} <= set(whole.findings["rule_id"])  # fmt: skip
    for parts in (1, 2, 3):
        layers = read_layers(communities(), write(dirty(), tmp_path / str(parts), parts))
        assert_same(layers, whole)


def test_many_words_are_told_together_whatever_the_parts(tmp_path):
    many = pd.concat([buildings(households="10-20")] * 20, ignore_index=True)
    many["building_id"] = [f"{i:03d}" for i in range(len(many))]
    whole = read_layers(communities(), many)
    assert "160 rows" in rows(whole, "not_a_number")["message"].item()
    assert_same(read_layers(communities(), write(many, tmp_path, 3)), whole)


def test_an_assumed_crs_is_said_once(tmp_path):
    bare = buildings().to_crs(4326).set_crs(None, allow_override=True)
    layers = read_layers(communities(), write(bare, tmp_path))
    assert len(rows(layers, "assumed_crs")) == 1


def test_made_ids_name_the_district(tmp_path):
    nameless = buildings().drop(columns="building_id")
    layers = read_layers(communities(), write(nameless, tmp_path))
    assert layers.buildings.index[0] == "130300-b0001"
    assert rows(layers, "made_id")["message"].item().startswith("`buildings`: 8 of 8 rows")


# --- parts that differ


def test_a_part_may_be_in_another_crs(tmp_path):
    write(buildings(), tmp_path)
    path = tmp_path / "district_id=130301" / "part-0.parquet"
    gpd.read_parquet(path).to_crs(4326).to_parquet(path)
    layers = read_layers(communities(), tmp_path)
    expected = read_layers(communities(), buildings())
    assert layers.buildings["households"].equals(expected.buildings["households"])
    assert layers.buildings.centroid.distance(expected.buildings.centroid).max() < 1e-4


def test_communities_in_several_crs_are_refused(tmp_path):
    write(communities(), tmp_path)
    path = tmp_path / "district_id=130301" / "part-0.parquet"
    gpd.read_parquet(path).to_crs(4326).to_parquet(path)
    with pytest.raises(CRSError, match="`communities`: its parts differ in CRS"):
        read_layers(tmp_path, buildings())


def test_parts_may_have_different_columns(tmp_path):
    write(buildings(levels=6), tmp_path)
    path = tmp_path / "district_id=130301" / "part-0.parquet"
    other = gpd.read_parquet(path).drop(columns="levels").assign(colour="red")
    other.rename_geometry("shape").to_parquet(path)
    layers = read_layers(communities(), tmp_path)
    assert layers.buildings["households"].tolist() == [10, 20, 30, 40, 50, 60, 70, 80]
    assert layers.buildings["levels"].fillna(0).tolist() == [6] * 4 + [0] * 4


def test_the_filled_one_of_two_columns_is_chosen_for_all_parts(tmp_path):
    frame = buildings(households=[None] * 4 + [5] * 4, 户数=list(range(8)))
    whole = read_layers(communities(), frame)
    layers = read_layers(communities(), write(frame, tmp_path))
    assert_same(layers, whole)
    assert layers.buildings["estimated"].tolist() == [True] * 4 + [False] * 4


def test_a_missing_column_is_told_once(tmp_path):
    write(buildings(), tmp_path)
    rules = Rules.from_dict({"columns": {"buildings": {"households": "HH"}}})
    with pytest.raises(SchemaError, match=r"no column 'HH' in the input.*`building_id`") as error:
        read_layers(communities(), tmp_path, rules=rules)
    assert str(error.value).count("HH") == 1


def test_an_empty_part_is_nothing(tmp_path):
    write(buildings(), tmp_path)
    (tmp_path / "district_id=130309").mkdir()
    buildings()[:0].to_parquet(tmp_path / "district_id=130309" / "part-0.parquet")
    assert_same(read_layers(communities(), tmp_path), read_layers(communities(), buildings()))


def test_only_empty_parts_are_an_empty_layer(tmp_path):
    with pytest.raises(SchemaError, match="`buildings` is empty"):
        read_layers(communities(), write(buildings()[:0], tmp_path))
    layers = read_layers(communities(), buildings(), streets=tmp_path)
    assert len(layers.streets) == 0


def test_an_id_in_two_parts_is_parted_as_in_one_file(tmp_path):
    twice = buildings(building_id=list("12345671"))
    layers = read_layers(communities(), write(twice, tmp_path))
    assert_same(layers, read_layers(communities(), twice))
    assert rows(layers, "duplicate_id")["building_id"].tolist() == ["1-2"]


def test_files_of_any_name_are_read_and_marks_of_other_programs_are_not(tmp_path):
    frame = buildings()
    (tmp_path / "more").mkdir()
    frame[:3].to_parquet(tmp_path / "130302.parquet")
    frame[3:5].to_parquet(tmp_path / "more" / "130303-1.geoparquet")
    frame[5:].to_parquet(tmp_path / "more" / "130303-2.parquet")
    (tmp_path / "_SUCCESS").touch()
    (tmp_path / "_metadata.parquet").touch()
    (tmp_path / ".130302.parquet").touch()
    assert_same(read_layers(communities(), tmp_path), read_layers(communities(), frame))


def test_buildings_in_parts_do_without_communities(tmp_path):
    wide = gpd.GeoDataFrame(
        {"class": ["primary"] * 2}, geometry=[shift(line) for line in (
            LineString([(-50, -50), (900, -50), (900, 450), (-50, 450), (-50, -50)]),
            LineString([(400, -50), (400, 450)]),
        )], crs=METRIC,
    )  # fmt: skip
    layers = read_layers(None, write(buildings(), tmp_path), streets=wide)
    assert_same(layers, read_layers(None, buildings(), streets=wide))


# --- parts that cannot be read


@pytest.mark.parametrize("executor", [Serial(), ProcessPool(2)])
def test_damaged_parts_are_one_error_with_the_faults_of_all_others(tmp_path, executor):
    write(buildings(), tmp_path / "b", 4)
    write(streets(), tmp_path / "s")
    for number in (1, 3):
        path = tmp_path / "b" / f"district_id=13030{number}" / "part-0.parquet"
        path.write_bytes(path.read_bytes()[:-9])
    (tmp_path / "s" / "district_id=130300" / "part-0.parquet").write_text("no parquet")
    points = buildings().set_geometry(buildings().centroid)
    with pytest.raises(InputError) as error:
        read_layers(communities(), tmp_path / "b", streets=tmp_path / "s", compounds=points,
                    ledger=tmp_path / "none.xlsx", executor=executor)  # fmt: skip
    told = str(error.value).splitlines()
    assert len(told) == 4
    assert told[0].startswith("`ledger`: there is no file")
    assert told[1].startswith(
        "`buildings`: 2 parts, b/district_id=130301/part-0.parquet, "
        "b/district_id=130303/part-0.parquet cannot be read: Parquet magic bytes not found"
    )
    assert told[1].endswith("Write it again, or take it out of the folder.")
    assert told[2].startswith("`streets`: s/district_id=130300/part-0.parquet cannot be read")
    assert "`compounds` must hold polygons" in told[3]


def test_any_damage_to_a_file_is_told_and_never_a_traceback(tmp_path):
    write(buildings(name="x" * 50), tmp_path)
    path = tmp_path / "district_id=130301" / "part-0.parquet"
    sound = np.frombuffer(path.read_bytes(), np.uint8)
    rng = np.random.default_rng(0)
    told = []
    for _ in range(20):
        spoilt = sound.copy()
        spots = rng.integers(0, len(sound), 12)
        spoilt[spots] = rng.integers(0, 256, 12)
        path.write_bytes(spoilt.tobytes())
        try:
            read_layers(communities(), tmp_path)
        except InputError as error:
            told.append(str(error))
    assert len(told) > 10
    assert all("`buildings`" in one and "\n" not in one for one in told)


def test_parts_that_workers_do_not_see_are_told_at_once_with_the_machine(tmp_path):
    write(buildings(), tmp_path / "buildings", 4)
    write(streets(), tmp_path / "streets")
    write(streets(), tmp_path / "barriers")
    missing = [tmp_path / "buildings" / f"district_id=13030{n}" / "part-0.parquet" for n in (2, 3)]
    missing += (tmp_path / "streets").rglob("*.parquet")
    missing += (tmp_path / "barriers").rglob("*1/*.parquet")
    vanish = Disturbed(Serial(), lambda: [path.unlink() for path in missing])
    layers = {name: tmp_path / name for name in ("buildings", "streets", "barriers")}
    with pytest.raises(InputError) as error:
        read_layers(communities(), **layers, executor=vanish)
    machine = socket.gethostname()
    assert str(error.value) == (
        "`buildings` (2 parts), `streets` (2 parts), `barriers` (1 part) cannot be read: "
        f"the machine {machine} has no such files below {tmp_path}/, such as "
        "barriers/district_id=130301/part-0.parquet. The workers read the parts: put them where "
        "all of them see them under the same path."
    )


@pytest.mark.parametrize("suffix", ["", ".parquet"])
def test_a_folder_of_several_layers_is_told_with_the_right_one(city, cut, tmp_path, suffix):
    root = cut["communities"].parent
    if suffix:
        root = tmp_path
        for name in ("communities", "buildings"):
            city[name].to_parquet(root / f"{name}.parquet")
    told = rf"`{{}}`: {root} holds several layers \(communities, buildings.*: give {root}/{{}}\.?"
    for layer in ("communities", "buildings"):
        sources = {"communities": communities(), "buildings": buildings(), layer: root}
        with pytest.raises(InputError, match=told.format(layer, layer + suffix)) as error:
            read_layers(**sources)
        assert "\n" not in str(error.value)
        with pytest.raises(InputError, match=told.format(layer, layer + suffix)):
            split_by_district(sources, tmp_path / "out")


def test_a_part_that_ends_its_processes_is_told(tmp_path):
    write(buildings(), tmp_path)
    with pytest.raises(InputError, match=r"processes that read it ended. Give .* more memory"):
        read_layers(communities(), tmp_path, executor=Losing())


def test_a_folder_without_parquet_is_told(tmp_path):
    (tmp_path / "buildings").mkdir()
    (tmp_path / "buildings" / "notes.txt").touch()
    with pytest.raises(
        InputError, match=r"`buildings`: buildings .*folder without GeoParquet files"
    ):
        read_layers(communities(), tmp_path / "buildings")
    with pytest.raises(InputError, match=r"there is no file .*district_id=99"):
        read_layers(communities(), tmp_path / "district_id=99*")


def test_lines_for_buildings_in_all_parts_are_the_wrong_layer(tmp_path):
    with pytest.raises(GeometryError, match="must hold polygons or points; it holds LineString"):
        read_layers(communities(), write(streets(), tmp_path))


# --- cutting


def test_cutting_again_changes_nothing(cut, whole, tmp_path):
    before = {
        name: sum(len(gpd.read_parquet(file)) for file in folder.rglob("*.parquet"))
        for name, folder in cut.items()
    }
    assert split_by_district(cut, tmp_path) == before
    assert_same(read_layers(**{name: tmp_path / name for name in cut}), whole)


def test_cutting_again_keeps_twins_of_one_part(tmp_path):
    twins = pd.concat([streets()] * 2, ignore_index=True)
    zones = communities(district_id=["130302", "130303"])
    layers = {"communities": zones, "buildings": buildings(), "streets": twins}
    written = split_by_district(layers, tmp_path / "1")
    cut = {name: tmp_path / "1" / name for name in layers}
    assert split_by_district(cut, tmp_path / "2") == written
    again = {name: tmp_path / "2" / name for name in layers}
    assert_same(read_layers(**again), read_layers(**layers))


def test_each_building_is_in_one_part_and_no_column_is_lost(city, cut):
    parts = [gpd.read_parquet(path) for path in sorted(cut["buildings"].rglob("*.parquet"))]
    assert len(parts) == 9
    together = pd.concat(parts).sort_values("building_id", ignore_index=True)
    assert_geodataframe_equal(together, city["buildings"], check_dtype=False)


def test_lines_stand_in_every_district_they_come_near(city, cut):
    zones = city["communities"].dissolve("district_id")
    for name in ("streets", "barriers"):
        for district, ground in zones.geometry.items():
            path = cut[name] / f"district_id={district}" / "part-0.parquet"
            near = shapely.dwithin(city[name].geometry.to_numpy(), ground, 49.0)
            there = gpd.read_parquet(path).geometry.to_wkb() if path.exists() else []
            assert set(city[name].geometry[near].to_wkb()) <= set(there)


def test_other_programs_read_the_district_as_a_column(cut):
    import pyarrow.dataset as ds

    table = ds.dataset(cut["communities"], partitioning="hive").to_table()
    assert set(table["district_id"].to_pylist()) >= {130302, 130306}


def test_districts_are_told_by_the_code_and_files_of_any_kind_are_cut(tmp_path):
    far = house(5000, 5000)
    frame = buildings().to_crs(WGS84)
    frame.loc[[0, 1], "geometry"] = [None, gpd.GeoSeries([far], crs=METRIC).to_crs(WGS84)[0]]
    frame.to_file(tmp_path / "b.geojson")
    names = {"社区编码": ["130302001001", "130303001002"]}
    zones = communities().drop(columns="community_id").assign(**names)
    written = split_by_district(
        {"communities": zones, "buildings": tmp_path / "b.geojson", "compounds": buildings()[:0]},
        tmp_path / "cut",
    )
    assert written == {"communities": 2, "buildings": 8, "compounds": 0}
    files = {
        p.relative_to(tmp_path / "cut").as_posix() for p in (tmp_path / "cut").rglob("*.parquet")
    }
    assert {f"communities/district_id=13030{n}/part-0.parquet" for n in (2, 3)} < files
    cut = {name: tmp_path / "cut" / name for name in written}
    whole = read_layers(zones, tmp_path / "b.geojson", compounds=buildings()[:0])
    assert_same(read_layers(**cut), whole)


@pytest.mark.parametrize("own", [None, [None, "130303"], ["130302", "130303"]])
def test_a_community_has_the_district_in_parts_that_it_has_in_one_piece(own, tmp_path):
    """The folders have a district for each, by its code, also where it names none."""
    zones = communities(community_id=["130302001001", "130303001002"])
    zones = zones if own is None else zones.assign(district_id=own)
    layers = {"communities": zones, "buildings": buildings()}
    written = split_by_district(layers, tmp_path)
    assert_same(read_layers(**{name: tmp_path / name for name in written}), read_layers(**layers))


def test_a_district_too_long_for_a_folder_is_told_with_its_community(tmp_path):
    zones = communities(district_id=["区" * 82, "130303"])
    with pytest.raises(SchemaError, match=r"too long for the name of a folder: .*130302001001"):
        split_by_district({"communities": zones}, tmp_path)
    assert not list(tmp_path.iterdir())


def test_cutting_tells_all_faults(tmp_path):
    with pytest.raises(InputError, match="`communities` are needed"):
        split_by_district({"buildings": buildings()}, tmp_path)
    nameless = communities(community_id=["130302001001", None])
    with pytest.raises(SchemaError, match="lack a community_id in 1 row, number 2"):
        split_by_district({"communities": nameless}, tmp_path)
    with pytest.raises(InputError, match="there is no file"):
        split_by_district({"communities": tmp_path / "none.gpkg"}, tmp_path)
    with pytest.raises(SchemaError, match="`communities` is empty"):
        split_by_district({"communities": communities()[:0]}, tmp_path)
