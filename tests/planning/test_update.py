"""The closest lawful plan: what fits stays, what moves is little and told, codes are for life."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import shapely

import gridplan as gp
from gridplan.batch import ProcessPool
from gridplan.export.geojson import write_geojson
from gridplan.fabric.coverage import seam_of
from gridplan.partition.closest import closest_labels
from gridplan.plan.parts import community_polygon, split_communities
from gridplan.planning.city import plan_city
from gridplan.planning.fitted import fitted
from gridplan.planning.refine import refine
from gridplan.testing import (
    assert_atoms_make_grids,
    assert_contiguous,
    assert_coverage_valid,
    assert_households_conserved,
)
from tests.place import place


@pytest.fixture(scope="module")
def town(town_layers, town_plan):
    return town_layers, town_plan


def changed(layers, seed, factor=1.6):
    """Return the town after one house in fifty got other counts."""
    rng = np.random.default_rng(seed)
    buildings = layers.buildings.copy()
    households = buildings["households"].to_numpy().copy()
    rows = rng.choice(len(households), len(households) // 50, replace=False)
    households[rows] = np.rint(households[rows] * rng.uniform(0.5, factor, len(rows)))
    buildings["households"] = households
    return replace(layers, buildings=buildings)


def test_a_plan_that_fits_stays_as_it_is_byte_for_byte(town):
    layers, plan = town
    again = gp.update_plan(plan, layers)
    assert again.grids.to_wkb().equals(plan.grids.to_wkb())
    assert again.run["update"]["households"] == 0


@pytest.mark.parametrize("seed", [1, 2])
def test_more_households_move_little_and_every_promise_holds(town, seed):
    layers, plan = town
    now = changed(layers, seed, factor=6.0)
    new = gp.update_plan(plan, now)
    moved = new.run["update"]
    assert moved["bound"] <= moved["households"] <= 0.1 * new.grids["households"].sum()
    assert_contiguous(new)
    assert_coverage_valid(new.grids)
    assert_households_conserved(new)
    assert_atoms_make_grids(new)
    stayed = gp.diff_plans(plan, new)["change"].eq("kept").sum()
    assert stayed >= len(plan.grids) / 2


@pytest.mark.parametrize(("per_house", "loads"), [(70, [280, 280]), (64, [512]), (68, [544])])
def test_one_grid_is_split_where_that_brings_more_households_into_range(per_house, loads):
    layers = place([[240, 240]], per_block=4)
    old = plan_city(layers)
    buildings = layers.buildings.assign(households=per_house)
    now = replace(layers, buildings=buildings)
    new = gp.update_plan(old, now)
    assert sorted(new.grids["households"]) == sorted(plan_city(now).grids["households"]) == loads
    assert set(new.grids["reason"]) == {"no_valid_count"}
    assert old.grids.index[0] in new.grids.index


def test_a_locked_grid_stays_whatever_it_holds(town):
    layers, plan = town
    rows = plan.assignment.grids.copy()
    rows["locked"] = True
    locked = replace(plan, assignment=replace(plan.assignment, grids=rows))
    new = gp.update_plan(locked, changed(layers, 1, factor=6.0))
    assert new.grids.geometry.to_wkb().equals(plan.grids.geometry.to_wkb())


def test_a_code_that_is_given_up_is_retired_with_its_heirs(town):
    layers, plan = town
    community = plan.grids[plan.grids["kind"] == "basic"].groupby("community_id").size().idxmax()
    buildings = layers.buildings.copy()
    here = (buildings["community_id"] == community).to_numpy()
    buildings.loc[here, "households"] = buildings.loc[here, "households"] // 2
    new = gp.update_plan(plan, replace(layers, buildings=buildings), date="2027-03-01")
    gone = plan.grids.index.difference(new.grids.index)
    assert len(gone)
    rows = new.registry.loc[gone]
    assert (rows["status"] == "retired").all()
    assert (rows["until"] == "2027-03-01").all()
    assert (rows["successors"] != "").all()


def mended_path(**changes):
    """Return a path of four houses beside another grid, one of two ways to make room taken."""
    return closest_labels(
        [100, 100, 100, 100, 100, 100],
        [(0, 1), (1, 2), (2, 3), (3, 4), (1, 5)],
        [2, 0, 0, 0, 1, 3],
        lower=100,
        upper=200,
        **changes,
    )


def test_a_building_that_moved_lately_is_moved_again_only_where_all_else_is_dearer():
    plain = mended_path()
    assert plain.excess == 0
    assert plain.moved == 100
    moved = np.flatnonzero(plain.labels != np.array([2, 0, 0, 0, 1, 3]))
    toll = np.full(6, 100)
    toll[moved] = 300
    other = mended_path(toll=toll)
    assert other.excess == 0
    assert other.moved == 100
    assert other.labels[moved] == [0]


def test_who_lived_there_keeps_the_number_where_an_estate_splits_a_grid():
    path = [(i, i + 1) for i in range(4)]
    given = {"lower": 300, "upper": 500}
    found = closest_labels(
        [240, 240, 150, 150, 150], path, [0] * 5, toll=[0, 0, 150, 150, 150], **given
    )
    assert found.excess == 0
    assert found.labels.tolist() == [1, 1, 0, 0, 0]


def with_estate(layers, plan, households=60):
    """Return the town after eight houses were built on the widest free ground of a grid."""
    grids = plan.grids[(plan.grids["kind"] == "basic") & (plan.grids["households"] >= 300)]
    built = layers.buildings.geometry.buffer(3).union_all()
    free = shapely.get_parts(shapely.difference(grids.geometry.to_numpy(), built))
    middle = shapely.maximum_inscribed_circle(free)
    middle = shapely.get_point(middle[shapely.length(middle).argmax()], 0)
    spots = shapely.points([(middle.x + 4 * (i % 4), middle.y + 4 * (i // 4)) for i in range(8)])
    code = grids.index[grids.contains(middle)][0]
    like = layers.buildings[layers.buildings["community_id"] == grids["community_id"][code]]
    new = like.iloc[[0] * 8].set_axis([f"new-{i}" for i in range(8)]).rename_axis("building_id")
    new = new.set_geometry(shapely.buffer(spots, 1, cap_style="square"), crs=like.crs)
    new["households"] = households
    return replace(layers, buildings=pd.concat([layers.buildings, new])), code


def test_who_comes_into_a_new_estate_takes_no_code_from_those_who_live_there(town):
    layers, plan = town
    now, code = with_estate(layers, plan)
    new = gp.update_plan(plan, now, date="2027-04-01")
    both = plan.buildings.index
    changed = plan.buildings["grid_code"].fillna("") != new.buildings["grid_code"][both].fillna("")
    moved = plan.buildings["households"][changed].sum()
    assert new.run["update"]["households"] == moved
    assert new.run["update"]["bound"] <= moved <= 0.2 * plan.grids["households"][code]
    assert_contiguous(new)
    assert_households_conserved(new)
    assert (new.grids["status"] == "ok").sum() >= (plan.grids["status"] == "ok").sum()
    fresh = new.buildings["grid_code"][new.buildings.index.difference(both)]
    assert not set(fresh) & set(plan.grids.index)


def test_the_wish_not_to_move_again_reaches_the_search(town, monkeypatch):
    layers, plan = town
    tolls = []

    def spy(households, *args, toll, **kwargs):
        tolls.append(int((toll - households).sum()))
        return closest_labels(households, *args, toll=toll, **kwargs)

    monkeypatch.setattr("gridplan.planning.mending.closest_labels", spy)
    now = changed(layers, 1, factor=6.0)
    moves = pd.DataFrame(
        {
            "building_id": now.buildings.index, "times": 1, "date": "2026-06-01",
            "old_code": "", "new_code": "",
        }
    )  # fmt: skip
    gp.update_plan(replace(plan, moves=moves), now, date="2027-01-01")
    assert min(tolls) > 0
    tolls.clear()
    gp.update_plan(replace(plan, moves=moves), now, date="2030-01-01")
    assert set(tolls) == {0}


def features(plan, path):
    """Return the features of a plan as they are written, by code."""
    write_geojson(plan.grids, path)
    rows = path.read_text(encoding="utf-8").splitlines()
    found = {}
    for row in rows:
        at = row.find('"grid_code":')
        if at >= 0:
            found[row[at + 12 :].split('"')[1]] = row.rstrip(",")
    return found


@pytest.mark.parametrize("seed", [1, 2])
def test_communities_in_which_nothing_changed_have_the_same_bytes(town, seed, tmp_path):
    layers, plan = town
    home = sorted(layers.communities.index)[seed]
    buildings = layers.buildings.copy()
    here = (buildings["community_id"] == home).to_numpy()
    rng = np.random.default_rng(seed)
    counts = buildings.loc[here, "households"]
    buildings.loc[here, "households"] = np.rint(counts * rng.uniform(0.2, 3.0, len(counts)))
    new = gp.update_plan(plan, replace(layers, buildings=buildings.astype({"households": int})))
    before, after = features(plan, tmp_path / "old"), features(new, tmp_path / "new")
    assert len(before) == len(plan.grids)
    others = plan.grids.index[plan.grids["community_id"] != home]
    assert [code for code in others if after[code] != before[code]] == []
    changed_here = {code for code in after if code not in set(others)}
    assert any(after[code] != before.get(code) for code in changed_here)
    assert_coverage_valid(new.grids)
    assert_atoms_make_grids(new)


def test_new_lines_end_on_vertices_that_the_border_has_as_far_as_there_is_room(town):
    layers, plan = town
    atoms = plan.assignment.ground.atoms
    new = left = 0
    for home in sorted(layers.communities.index):
        part = split_communities(plan.assignment, [home])[home]
        others = shapely.STRtree(atoms.geometry[atoms["community_id"] != home].to_numpy())
        finer = refine(part, list(part.ground.atoms.index), layers, rules=plan.rules)
        ground = community_polygon(part)[0]
        count = []
        for one in (finer, fitted(part, finer, others, layers)):
            seam = seam_of(ground, np.asarray(one.ground.atoms.geometry.array, dtype=object))
            beside = others.query(shapely.points(seam[:, 2]), "dwithin", 1e-6)[0]
            count.append(len(np.unique(beside)))
            assert shapely.coverage_is_valid(one.ground.atoms.geometry.to_numpy())
            assert shapely.is_valid(one.ground.atoms.geometry.to_numpy()).all()
        new, left = new + count[0], left + count[1]
    assert new > 0
    assert left < new / 2


@pytest.mark.parametrize("jobs", [1, 2])
def test_who_mends_makes_no_difference(town, jobs, monkeypatch):
    """Communities mended by other processes come back as they would be here, byte for byte."""
    monkeypatch.setattr("gridplan.planning.update.count_cores", lambda: 2)
    layers, plan = town
    now = changed(layers, 2, factor=6.0)
    here = gp.update_plan(plan, now)
    with ProcessPool(jobs) as executor:
        there = gp.update_plan(plan, now, executor=executor)
    assert here.run["update"]["communities"] > 1
    assert there.run["update"] == here.run["update"]
    assert there.grids.to_wkb().equals(here.grids.to_wkb())
    assert there.atoms.to_wkb().equals(here.atoms.to_wkb())
    pd.testing.assert_frame_equal(
        there.assignment.ground.neighbours, here.assignment.ground.neighbours
    )
    pd.testing.assert_frame_equal(there.registry, here.registry)
    pd.testing.assert_frame_equal(there.moves, here.moves)
