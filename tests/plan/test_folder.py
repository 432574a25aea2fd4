"""What is written is read back complete, or refused with one clear error."""

import json
import pickle
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal, assert_series_equal
from pyproj import CRS
from shapely import LineString, Point, box

from gridplan.errors import InputError
from gridplan.plan.finish import finish
from gridplan.plan.folder import (
    FORMAT,
    count_buildings,
    read_outlined,
    read_plan,
    write_ground,
)
from gridplan.plan.lineage import diff_plans
from gridplan.planning.city import plan_city, propose
from gridplan.planning.update import update_plan
from gridplan.schema import LAYERS
from gridplan.sources import read_layers
from gridplan.testing import assert_plan_equal
from tests.place import place, small
from tests.plan_fixture import make_plan
from tests.random_town import make_town

PAIR = [box(0, 0, 200, 200), box(200, 0, 400, 200)]


@pytest.fixture(scope="module")
def plan():
    """Return two communities with everything that a folder must carry.

    An institution, a river, a house split by its units, one outside every community, a
    point, estimated counts.
    """
    layers = place(
        [[40, 0, 40, 40], [20, 20, 33, 47]],
        communities=PAIR,
        barriers=[(LineString([(0, 150), (400, 150)]), {"kind": "river", "crossable": True})],
        compounds=[box(210, 10, 290, 90)],
        institutions=[(box(102, 102, 198, 198), {"name": "市医院", "dedicated": True})],
        more_buildings=[
            (box(300, 120, 390, 130), 70), (Point(390, 20), 3), (box(9e3, 0, 9.1e3, 9), 5),
        ],
    )  # fmt: skip
    homes = layers.buildings
    units = homes["units"].astype(float).mask(homes["households"] == 70, 2.0)
    estimated = homes["estimated"].mask(homes["households"] == 3, other=True).astype(bool)
    layers = replace(layers, buildings=homes.assign(units=units, estimated=estimated))
    return plan_city(layers, rules=small())


@pytest.fixture
def folder(plan, tmp_path):
    plan.write(tmp_path / "plan")
    return tmp_path / "plan"


def assert_same_in_every_table(a, b):
    assert_plan_equal(a, b, tolerance_m=0)
    assert_frame_equal(a.findings, b.findings)
    assert_frame_equal(a.registry, b.registry)
    assert a.rules == b.rules
    for name in LAYERS:
        one, other = getattr(a.layers, name), getattr(b.layers, name)
        # No older library knows of what type the ids of no rows are.
        of_type = "equiv" if len(one) else False
        assert_frame_equal(one, other, obj=name, check_index_type=of_type)
    assert a.layers.sources == b.layers.sources
    assert_frame_equal(a.layers.findings, b.layers.findings)
    first, second = a.assignment, b.assignment
    assert_frame_equal(first.grids, second.grids)
    assert_frame_equal(first.registry, second.registry)
    assert first.grid.tolist() == second.grid.tolist()
    assert_frame_equal(first.ground.atoms, second.ground.atoms)
    assert_frame_equal(first.ground.neighbours, second.ground.neighbours)
    assert_series_equal(first.ground.buildings, second.ground.buildings)


def outputs(folder):
    """Return all files byte for byte, but for the record with its times."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "run.json"}


# --- there and back


def test_plan_comes_back_equal_in_every_table(plan, folder):
    assert_same_in_every_table(read_plan(folder), plan)


def test_plan_of_the_town_comes_back_equal_in_every_table(town_plan, tmp_path):
    town_plan.write(tmp_path / "plan")
    assert_same_in_every_table(read_plan(tmp_path / "plan"), town_plan)


def test_written_again_every_file_is_the_same_byte_for_byte(folder, tmp_path):
    read_plan(folder).write(tmp_path / "again")
    before, after = outputs(folder), outputs(tmp_path / "again")
    assert before.keys() == after.keys()
    assert [name for name in before if before[name] != after[name]] == []


def test_written_again_it_is_the_same_where_text_forgets_parts_of_the_crs(tmp_path):
    crs = CRS.from_epsg(32619)
    assert CRS.from_wkt(crs.to_wkt()).to_json() != crs.to_json()
    layers = place([[40, 20], [20, 40]])
    shifted = {name: getattr(layers, name).set_crs(crs, allow_override=True) for name in LAYERS}
    plan = plan_city(replace(layers, **shifted), rules=small())
    plan.write(tmp_path / "plan")
    read_plan(tmp_path / "plan").write(tmp_path / "again")
    for name in ("grids.parquet", "ground.zip"):
        one, other = ((tmp_path / at / name).read_bytes() for at in ("plan", "again"))
        assert one == other, name


def test_finishing_a_plan_that_was_read_gives_the_same_grids_byte_for_byte(folder, tmp_path):
    back = read_plan(folder)
    finish(back.assignment, back.layers, rules=back.rules).write(tmp_path / "again")
    for name in ("grids.geojson", "buildings.csv", "communities.csv", "registry.csv"):
        assert (tmp_path / "again" / name).read_bytes() == (folder / name).read_bytes(), name


@settings(max_examples=4)
@given(seed=st.integers(0, 9))
def test_random_towns_come_back(seed, tmp_path_factory):
    folder = tmp_path_factory.mktemp("town")
    plan = plan_city(read_layers(**make_town(seed)), rules=small())
    plan.write(folder / "first")
    back = read_plan(folder / "first")
    assert_same_in_every_table(back, plan)
    back.write(folder / "second")
    grids = [(folder / name / "grids.geojson").read_bytes() for name in ("first", "second")]
    assert grids[0] == grids[1]


def test_search_and_finish_make_the_plan_of_the_city(plan):
    layers = plan.layers
    assert_plan_equal(finish(propose(layers, rules=small()), layers, rules=small()), plan)


def test_outlined_plan_knows_what_an_update_looks_at(plan, folder):
    found = read_outlined(folder)
    names = ["kind", "community_id", "households", "geometry"]
    assert_frame_equal(found.grids[names], plan.grids[names], check_dtype=False)
    assert found.grids.geometry.to_wkb().equals(plan.grids.geometry.to_wkb())
    assert_frame_equal(found.buildings, read_plan(folder).buildings)
    assert_frame_equal(found.registry, plan.registry)
    assert count_buildings(folder) == len(plan.layers.buildings)


@pytest.mark.parametrize("date", ["2027-01-01", ""])
def test_update_of_a_folder_is_that_of_its_plan(folder, date):
    old = read_plan(folder)
    homes = old.layers.buildings
    layers = replace(old.layers, buildings=homes.assign(households=homes["households"] + 3))
    here, there = (update_plan(one, layers, date=date) for one in (old, folder))
    assert_same_in_every_table(here, there)
    assert_frame_equal(diff_plans(old, here), diff_plans(read_outlined(folder), here))


def test_record_of_the_run_comes_back(plan, folder):
    back = read_plan(folder)
    assert back.run["seconds"]["sites"] == plan.run["seconds"]["sites"]
    assert "outputs" not in back.run


def test_plan_made_by_hand_is_written_and_read(tmp_path):
    made = make_plan()
    made.write(tmp_path / "plan")
    back = read_plan(tmp_path / "plan")
    assert back.grids.index.tolist() == sorted(made.grids.index)
    apart = back.grids.geometry.symmetric_difference(made.grids.geometry, align=True).area
    assert apart.max() < 1e-6


def test_plan_without_layers_cannot_be_kept(plan, tmp_path):
    with pytest.raises(InputError, match="no atoms or no layers: it cannot be kept"):
        write_ground(replace(plan, layers=None), tmp_path / "ground.zip")


# --- what cannot be read


def test_folder_that_is_not_there_is_one_clear_error(tmp_path):
    with pytest.raises(
        InputError, match=r"nowhere holds no plan.*the folder itself missing.*Name"
    ):
        read_plan(tmp_path / "nowhere")


@pytest.mark.parametrize("name", ["ground.zip", "plan.toml", "registry.csv"])
def test_missing_file_is_named(folder, name):
    (folder / name).unlink()
    with pytest.raises(InputError, match=rf"plan holds no plan.*: {name} missing\. Name a folder"):
        read_plan(folder)


def test_all_missing_files_are_named_at_once(tmp_path):
    with pytest.raises(InputError, match=r"ground\.zip, registry\.csv, plan\.toml missing"):
        read_plan(tmp_path)


def test_plan_without_the_record_of_its_run_is_read(plan, folder):
    (folder / "run.json").unlink()
    assert_plan_equal(read_plan(folder), plan)


def spoil(path, content):
    path.write_bytes(content(path.read_bytes()))


def flipped(content):
    """Return a file with one bit of its middle turned."""
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


@pytest.mark.parametrize(
    "content",
    [lambda _: b"", lambda _: b"rubbish" * 99, lambda c: c[: len(c) // 2], flipped],
    ids=["empty", "rubbish", "half", "flipped"],
)
def test_damaged_archive_is_one_clear_error(folder, content):
    spoil(folder / "ground.zip", content)
    with pytest.raises(InputError, match=r"ground\.zip is damaged \(.*\)\. Copy it again"):
        read_plan(folder)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("registry.csv", lambda _: b"\xff\xfe\x00"),
        ("registry.csv", lambda _: b"a,b\n1,2\n"),
        ("registry.csv", lambda _: b""),
        ("run.json", lambda c: c[: len(c) // 2]),
        ("run.json", lambda _: b"7"),
    ],
)
def test_other_damaged_file_is_one_clear_error(folder, name, content):
    spoil(folder / name, content)
    with pytest.raises(InputError, match=rf"{name} is damaged \(.*\)\. Copy it again"):
        read_plan(folder)


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewrite(path, **changed):
    """Write an archive with some members replaced; None leaves one out."""
    content = members(path) | {name.replace("__", "."): value for name, value in changed.items()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, value in content.items():
            if value is not None:
                archive.writestr(name, value)


MEMBERS = ["meta.json", "findings.parquet", *(
    f"{name}.parquet" for name in ("atoms", "neighbours", "grids", *LAYERS)
)]  # fmt: skip


def test_archive_holds_what_is_said_and_no_more(folder):
    assert sorted(members(folder / "ground.zip")) == sorted(MEMBERS)


@pytest.mark.parametrize("name", MEMBERS)
@pytest.mark.parametrize("content", [None, b"", b"PAR1rubbishPAR1", b"{}"])
def test_damaged_member_is_one_clear_error(folder, name, content):
    rewrite(folder / "ground.zip", **{name.replace(".", "__"): content})
    with pytest.raises(InputError, match=r"ground\.zip is damaged \("):
        read_plan(folder)


def test_later_format_is_refused_with_what_to_do(folder):
    meta = json.loads(members(folder / "ground.zip")["meta.json"])
    later = json.dumps(meta | {"format": FORMAT + 1}).encode()
    rewrite(folder / "ground.zip", meta__json=later)
    told = rf"ground\.zip is of format {FORMAT + 1}, this program reads up to {FORMAT}\. Install"
    with pytest.raises(InputError, match=told):
        read_plan(folder)


class Bomb:
    """What writes a file when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return Path.touch, (self.path,)


@pytest.mark.parametrize("name", MEMBERS)
def test_planted_pickle_is_never_executed(folder, tmp_path, name):
    bomb = tmp_path / "exploded"
    planted = pickle.dumps(Bomb(bomb))
    rewrite(folder / "ground.zip", **{name.replace(".", "__"): planted})
    with pytest.raises(InputError, match="is damaged"):
        read_plan(folder)
    assert not bomb.exists()
    pickle.loads(planted)  # noqa: S301 - our own: it would have gone off
    assert bomb.exists()


def test_written_coverage_is_that_of_the_atoms(folder, plan):
    assert shapely.coverage_is_valid(read_plan(folder).assignment.ground.atoms.geometry.to_numpy())
    assert shapely.coverage_is_valid(plan.assignment.ground.atoms.geometry.to_numpy())
