"""What is kept of a run: results by content hash, and the hashes in its record."""

import hashlib
import pickle
from dataclasses import replace

import pytest
import shapely

from gridplan.batch import COMMUNITY_HASHES, Store
from gridplan.errors import InputError
from gridplan.files import require_writable
from gridplan.planning.city import plan_city
from gridplan.rules import Rules
from gridplan.testing import assert_plan_equal
from tests.disks import NO_DISKS, Disk, has_disks

VILLAGE = "130399001201"
# Bounds by which the village must be divided like all others.
SMALL_VILLAGES = Rules.from_dict(
    {"grid": {"kinds": {"rural": {"lower": 60, "target": 80, "upper": 120}}}}
)


# --- the store itself


A, B = "a" * 40, "b" * 40


def test_store_gives_back_and_prunes(tmp_path):
    store = Store(tmp_path / "kept")
    assert store.load(A) is None
    store.save(A, 1)
    store.save(B, 2)
    assert (store.load(A), store.load(B)) == (1, 2)
    assert store.is_filled()
    store.prune([B])
    assert (store.load(A), store.load(B)) == (None, 2)
    store.prune()
    assert not store.folder.exists()
    assert not store.is_filled()


def test_damaged_result_counts_as_none(tmp_path):
    store = Store(tmp_path)
    store.save(A, [1, 2, 3])
    path = tmp_path / A
    whole = path.read_bytes()
    flipped = bytearray(whole)
    flipped[-3] ^= 1
    for content in (whole[:-1], whole[:40], flipped, b"", b"rubbish"):
        path.write_bytes(content)
        assert store.load(A) is None
    path.write_bytes(whole)
    assert store.load(A) == [1, 2, 3]


def test_result_under_the_name_of_another_counts_as_none(tmp_path):
    store = Store(tmp_path)
    store.save(A, 1)
    (tmp_path / A).rename(tmp_path / B)
    assert store.load(B) is None


class Bomb:
    def __reduce__(self):
        return exec, ("raise SystemExit('it ran')",)


def test_planted_pickle_with_the_right_checksum_is_never_run(tmp_path):
    packed = pickle.dumps(Bomb())
    checksum = hashlib.sha256(A.encode() + packed).digest()
    (tmp_path / A).write_bytes(checksum + packed)
    assert Store(tmp_path).load(A) is None


def test_only_results_are_removed(tmp_path):
    store = Store(tmp_path / "kept")
    store.save(A, 1)
    (store.folder / "mine").mkdir()
    (store.folder / "thesis.txt").touch()
    (store.folder / f".unfinished-file-{'x' * 8}").mkdir()  # of a run that was killed
    store.prune()
    assert {path.name for path in store.folder.iterdir()} == {"mine", "thesis.txt"}


def test_results_stay_where_none_came_in_their_place(tmp_path):
    """A run whose communities all fail must not take away what an earlier one has kept."""
    store = Store(tmp_path)
    store.save(A, 1)
    store.prune([B])
    assert store.load(A) == 1


def test_a_folder_that_is_a_link_is_refused_and_left_alone(tmp_path):
    aside = tmp_path / "aside"
    Store(aside).save(A, 1)
    (tmp_path / "kept").symlink_to(aside)
    store = Store(tmp_path / "kept")
    with pytest.raises(InputError, match=r"kept is a link.*Move it away"):
        store.check()
    store.prune()
    assert [path.name for path in aside.iterdir()] == [A]
    assert not store.is_filled()


def test_store_that_cannot_be_written_is_one_clear_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match=r"Cannot write into .*file.kept: Not a directory"):
        Store(tmp_path / "file" / "kept").save(A, 1)
    with pytest.raises(InputError, match=r"file is a file.*Move it away"):
        Store(tmp_path / "file").check()
    with pytest.raises(InputError, match=r"Cannot write into .*file: Not a directory"):
        Store(tmp_path / "file" / "kept").check()


def test_folder_to_be_made_is_tried_and_not_made(tmp_path):
    require_writable(tmp_path / "a" / "b")
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not has_disks(), reason=NO_DISKS)
def test_folder_on_a_disk_that_is_read_only_is_refused(tmp_path):
    disk = Disk(tmp_path)
    try:
        disk.mount("ro")
        with pytest.raises(InputError, match=r"Read-only file system\. Choose another folder"):
            require_writable(disk.seen(tmp_path) / "a")
    finally:
        disk.close()


# --- what is planned again, and how the record tells


def run(layers, store, rules=Rules()):
    """Plan the city; return the plan and the communities planned afresh by their reports."""
    afresh = []
    plan = plan_city(
        layers,
        rules=rules,
        store=store,
        on_community=lambda r: None if r.is_kept else afresh.append(r),
    )
    hashes = plan.run[COMMUNITY_HASHES]
    return plan, {report.community_id for report in afresh} & set(hashes)


def changed(first, second):
    """Return the communities whose hashes differ between two records."""
    before, after = first.run[COMMUNITY_HASHES], second.run[COMMUNITY_HASHES]
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


@pytest.fixture(scope="module")
def first(town_layers, tmp_path_factory):
    """Return the first plan and its store; a test works on a copy of it."""
    store = tmp_path_factory.mktemp("store")
    plan, _ = run(town_layers, store)
    return plan, store


@pytest.fixture
def store(first, tmp_path):
    copy = tmp_path / "store"
    copy.mkdir()
    for path in first[1].iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    return copy


def test_record_holds_the_hash_of_every_divided_community_by_id(first):
    plan, store = first
    hashes = plan.run[COMMUNITY_HASHES]
    assert list(hashes) == sorted(plan.communities.index.drop(VILLAGE))
    assert set(hashes.values()) == {path.name for path in store.iterdir()}
    assert plan.run["communities"] == {"divided": len(hashes), "kept": 0}


def test_nothing_changed_nothing_planned_again(first, town_layers, store):
    again, afresh = run(town_layers, store)
    assert (changed(first[0], again), afresh) == (set(), set())
    assert again.run["communities"] == {"divided": 8, "kept": 8}
    assert_plan_equal(again, first[0])


def one_household_more(layers, community_id):
    buildings = layers.buildings.copy()
    home = (buildings["community_id"] == community_id) & (buildings["households"] > 0)
    buildings.loc[buildings.index[home][0], "households"] += 1
    return replace(layers, buildings=buildings)


def one_house_less(layers, community_id):
    buildings = layers.buildings  # rows of all communities behind shift
    home = (buildings["community_id"] == community_id) & (buildings["households"] > 0)
    return replace(layers, buildings=buildings.drop(index=buildings.index[home][0]))


def one_street_less(layers, community_id):
    ground = layers.communities.geometry[community_id].buffer(-50)
    inside = layers.streets.within(ground)
    assert inside.any()
    return replace(layers, streets=layers.streets.drop(index=layers.streets.index[inside][0]))


def another_street(layers, community_id):
    middle = layers.communities.geometry[community_id].representative_point()
    line = shapely.LineString([(middle.x - 9, middle.y), (middle.x + 9, middle.y)])
    streets = layers.streets.copy()
    inside = streets.within(layers.communities.geometry[community_id].buffer(-50))
    streets.loc[streets.index[inside][0], "geometry"] = line
    return replace(layers, streets=streets)


@pytest.mark.parametrize("which", [0, 7])
@pytest.mark.parametrize(
    "change", [one_household_more, one_house_less, one_street_less, another_street]
)
def test_only_the_community_that_changed_is_planned_again(
    change, which, first, town_layers, store
):
    community_id = town_layers.communities.index[which]
    layers = change(town_layers, community_id)
    again, afresh = run(layers, store)
    assert changed(first[0], again) == afresh == {community_id}
    assert again.run["communities"] == {"divided": 8, "kept": 7}
    assert_plan_equal(again, plan_city(layers))


def test_order_of_rows_is_no_change(first, town_layers, store):
    layers = replace(town_layers, communities=town_layers.communities[::-1])
    again, afresh = run(layers, store)
    assert afresh == set()
    assert list(again.run[COMMUNITY_HASHES].items()) == list(
        first[0].run[COMMUNITY_HASHES].items()
    )


def test_rule_of_one_kind_concerns_communities_of_that_kind(first, town_layers, store):
    divided, afresh = run(town_layers, store, SMALL_VILLAGES)
    assert changed(first[0], divided) == afresh == {VILLAGE}
    wider = {"rural": {"lower": 50, "target": 80, "upper": 120}}
    rules = SMALL_VILLAGES.override(grid={"kinds": wider})
    again, afresh = run(town_layers, store, rules)
    assert changed(divided, again) == afresh == {VILLAGE}
    assert again.run["communities"] == {"divided": 9, "kept": 8}
    assert_plan_equal(again, plan_city(town_layers, rules=rules))


def test_names_are_no_change_and_another_seed_is_one_for_all(first, town_layers, store):
    rules = first[0].rules
    _, afresh = run(town_layers, store, rules.override(names={"language": "en"}))
    assert afresh == set()
    seeded, afresh = run(town_layers, store, rules.override(partition={"seed": 1}))
    assert changed(first[0], seeded) == afresh == set(seeded.run[COMMUNITY_HASHES])
