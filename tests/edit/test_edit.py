"""An edit keeps every promise of a plan after every step, and forgets nothing."""

import json
from dataclasses import replace

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gridplan.audit.auditing import audit
from gridplan.edit import Edit
from gridplan.errors import InputError
from gridplan.plan.finish import finish
from gridplan.plan.lineage import diff_plans
from gridplan.planning.city import plan_city
from gridplan.testing import (
    assert_contiguous,
    assert_coverage_valid,
    assert_households_conserved,
    assert_tiles,
)
from tests.place import place

OPS = (
    "move", "block", "merge", "split", "swap", "rebalance", "push", "lock", "unlock", "n_parts",
    "bounds", "divide", "undo", "redo",
)  # fmt: skip


def assert_plan_valid(plan):
    assert_tiles(plan.grids, plan.layers.communities)
    assert_coverage_valid(plan.grids)
    assert_contiguous(plan)
    assert_households_conserved(plan)


def random_step(edit, op, draw):
    """Return a step of a kind about grids and buildings of the present plan."""
    state = edit._state
    codes = state.codes.tolist()
    one = codes[draw % len(codes)]
    beside = state.beside(state.row(one))
    other = codes[beside[draw // 7 % len(beside)]] if len(beside) else one
    names = state.terrain.buildings.to_numpy()
    grid = state.assignment.grid[state.terrain.atom_of_building]

    homes = state.communities[[state.row(one)]]

    def home(code, n):
        mine = np.sort(names[grid == state.row(code)])
        return np.roll(mine, draw // 11)[:n].tolist()

    return {
        "move": {"op": "move", "buildings": home(other, 1 + draw % 4), "to": one},
        "block": {"op": "move", "block": home(other, 1)[0], "to": one},
        "n_parts": {"op": "n_parts", "community": homes[0], "n": 3 + draw % 5},
        "bounds": {
            "op": "bounds",
            "community": homes[0],
            "lower": 20 + draw % 20,
            "upper": 45 + draw % 30,
        },
        "divide": {"op": "divide", "community": homes[0], "grids": halves(state, homes[0], draw)},
        "merge": {"op": "merge", "grid": one, "other": other},
        "split": {"op": "split", "grid": one, "into": 2 + draw % 2},
        "swap": {"op": "swap", "buildings_a": home(one, 2), "buildings_b": home(other, 2)},
        "rebalance": {"op": "rebalance", "grid": one},
        "push": {"op": "push", "grid": one, "towards": other, "households": 1 + draw % 15},
        "lock": {"op": "lock", "grid": one},
        "unlock": {"op": "unlock", "grid": one},
        "undo": {"op": "undo"},
        "redo": {"op": "redo"},
    }[op]


def halves(state, community, draw):
    """Return two grids that hold the free homes of a community on either side of a line."""
    terrain = state.terrain
    rows = np.flatnonzero((state.communities == community) & state.basic & ~state.locked)
    inside = np.isin(state.assignment.grid[terrain.atom_of_building], rows)
    names = terrain.buildings[inside]
    places = state.layers.buildings.geometry.loc[names].centroid
    along = places.x if draw % 2 else places.y
    west = (along < along.quantile(0.3 + draw % 5 / 10)).to_numpy()
    sides = [one for one in (names[west].tolist(), names[~west].tolist()) if one]
    codes = [*state.codes[rows][: draw % 3], "", ""]
    return [{"code": code, "buildings": one} for code, one in zip(codes, sides, strict=False)] or [
        {"buildings": ["nobody"]}
    ]


def written(plan, folder):
    plan.write(folder)
    return (folder / "grids.geojson").read_bytes()


def check(plan, first):
    """Hold a plan to what every step must keep: ground, households, codes, and the audit."""
    assert_plan_valid(plan)
    assert plan.grids["households"].sum() == first.grids["households"].sum()
    assert plan.grids.index.is_unique
    gone = plan.registry.index[plan.registry["status"] == "retired"]
    assert not set(gone) & set(plan.grids.index)
    assert set(first.grids.index) <= set(plan.registry.index) | set(plan.grids.index)
    errors = audit(plan).query("severity == 'error'")
    assert set(errors["rule_id"]) <= {"R09"}, errors[["rule_id", "message"]].to_string()


def play(first, script, *, is_thorough):
    """Take a script of random steps, and hold every plan on the way to its promises."""
    edit = first.edit()
    total = first.grids["households"].sum()
    for op, draw in script:
        before = edit._state
        step = random_step(edit, op, draw)
        edit.apply([step])
        state = edit._state
        if state is before:
            assert len(edit.findings), step
            continue
        assert state.assignment.parts().max() == 1
        assert state.terrain.households.sum() == total
        assert len(set(state.codes)) == len(state.codes)
        locked = set(before.codes[before.locked])
        if op not in {"undo", "redo", "unlock"}:
            assert locked <= set(state.codes[state.locked])
        if is_thorough:
            check(edit.plan, first)
    return edit


SCRIPTS = st.lists(st.tuples(st.sampled_from(OPS), st.integers(0, 10**6)), min_size=3, max_size=14)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SCRIPTS)
def test_every_step_keeps_ground_households_and_connection(small_plan, script):
    edit = play(small_plan, script, is_thorough=False)
    plan = edit.plan
    check(plan, small_plan)
    live = edit.preview
    live = live[live["status"] != "retired"]
    same = plan.grids.loc[live.index]
    for name in ("households", "buildings", "area_m2", "compactness", "status"):
        assert (same[name] == live[name]).all(), name
    again = Edit.replay(small_plan, edit.log)
    assert again.findings.empty
    assert (again.plan.grids.geometry == plan.grids.geometry).all()
    assert (again.plan.grids.index == plan.grids.index).all()
    while edit._at:
        edit.undo()
    assert edit.plan is small_plan


@pytest.mark.slow
@settings(max_examples=1000, suppress_health_check=[*HealthCheck])
@given(SCRIPTS)
def test_a_thousand_scripts_keep_every_promise_after_every_step(small_plan, script):
    edit = play(small_plan, script, is_thorough=True)
    while edit._at:
        edit.undo()
    first = small_plan.edit()._state.assignment
    undone = edit._state.assignment
    assert edit.plan is small_plan
    assert undone.grids.equals(first.grids)
    assert (undone.grid == first.grid).all()
    assert undone.ground is first.ground


def test_undoing_everything_gives_the_first_plan_byte_for_byte(small_plan, tmp_path):
    edit = small_plan.edit()
    one, other = neighbours(small_plan)
    edit.lock(one).unlock(one).split(other).push(one, towards=other, households=1)
    assert len(edit.plan.grids) == len(small_plan.grids) + 1
    edit.undo().undo().undo().undo()
    anew = finish(edit._state.assignment, small_plan.layers, rules=small_plan.rules)
    first = written(small_plan, tmp_path / "first")
    assert written(edit.plan, tmp_path / "undone") == first
    assert written(anew, tmp_path / "anew") == first


def test_redo_takes_locks_and_moves_again_and_a_new_step_forgets_them(small_plan):
    one, other = neighbours(small_plan)
    edit = small_plan.edit().split(one).lock(other)
    state = edit._state
    edit.undo().undo().redo().redo()
    assert edit._state is state
    edit.undo().unlock(other)
    with pytest.raises(InputError, match="no step to redo"):
        edit.redo()


def neighbours(plan, of=0):
    """Return a grid and one beside it."""
    state = plan.edit()._state
    return state.codes[of], state.codes[state.beside(of)[0]]


def buildings_of(plan, code):
    return plan.buildings.index[plan.buildings["grid_code"] == code].tolist()


def test_a_single_building_moves_alone_out_of_its_block(small_plan):
    one, other = neighbours(small_plan)
    edit = small_plan.edit()
    moved = None
    for name in buildings_of(small_plan, other):
        try:
            edit.move(buildings=name, to=one)
        except InputError:
            continue
        moved = name
        break
    assert moved is not None
    table = diff_plans(small_plan, edit.plan)
    went = table[table["old_code"] != table["new_code"]]
    assert went["buildings"].tolist() == [1]
    assert edit.plan.buildings.loc[moved, "grid_code"] == one


@pytest.mark.parametrize("crs", ["degrees", "metres", "geojson"])
def test_an_area_moves_the_buildings_whose_middle_it_holds(small_plan, crs):
    one, other = neighbours(small_plan)
    edit = small_plan.edit().push(one, towards=other, households=8)
    wanted = set(buildings_of(edit.plan, one)) - set(buildings_of(small_plan, one))
    shape = small_plan.buildings.loc[sorted(wanted)].union_all().buffer(1)
    frame = gpd.GeoSeries([shape], crs=small_plan.grids.crs)
    degrees = frame.to_crs("EPSG:4326").iloc[0]
    area = {"degrees": degrees, "metres": frame, "geojson": shapely.geometry.mapping(degrees)}
    again = small_plan.edit().move(area=area[crs], to=one)
    assert set(buildings_of(again.plan, one)) >= wanted


def test_a_tearing_step_is_refused_and_changes_nothing(small_plan):
    edit = small_plan.edit()
    state = edit._state
    far = [
        row for row in range(len(state.codes)) if state.communities[row] == state.communities[0]
    ]
    far = next(row for row in far if row not in {0, *state.beside(0)})
    name = buildings_of(small_plan, state.codes[far])[0]
    with pytest.raises(InputError, match="would be in 2 parts"):
        edit.move(buildings=[name], to=state.codes[0])
    assert edit.log == []


def test_an_emptying_step_is_refused(small_plan):
    one, other = neighbours(small_plan)
    with pytest.raises(InputError, match=f"{other} would be left without a building: merge"):
        small_plan.edit().move(buildings=buildings_of(small_plan, other), to=one)


def test_no_step_crosses_the_border_of_a_community(small_plan):
    first, last = small_plan.grids.index[[0, -1]]
    name = buildings_of(small_plan, last)[0]
    with pytest.raises(InputError, match="never crosses the border"):
        small_plan.edit().move(buildings=[name], to=first)
    with pytest.raises(InputError, match="never crosses the border"):
        small_plan.edit().merge(first, last)


def test_a_locked_grid_neither_gives_nor_takes(small_plan):
    one, other = neighbours(small_plan)
    for locked in (one, other):
        edit = small_plan.edit().lock(locked)
        with pytest.raises(InputError, match=f"Grid {locked} is locked: unlock it first"):
            edit.push(one, towards=other, households=2)
        edit.unlock(locked).push(one, towards=other, households=2)
    assert small_plan.edit().lock(one).plan.assignment.grids["locked"].sum() == 1


def test_a_merged_grid_is_retired_with_its_heir_and_its_code_never_comes_back(small_plan):
    one, other = neighbours(small_plan)
    edit = small_plan.edit(date="2026-12-01").merge(one, other)
    plan = edit.plan
    gone = plan.registry.loc[other]
    assert (gone["status"], gone["until"], gone["successors"]) == ("retired", "2026-12-01", one)
    again = plan.edit().split(one)
    assert other not in again.plan.grids.index


def test_out_of_range_is_allowed_and_told(small_plan):
    one, other = neighbours(small_plan)
    row = small_plan.edit().merge(one, other).preview.loc[one]
    assert row["status"] == "over"
    assert row["told"].startswith("R09: ")
    table = small_plan.edit().merge(one, other).plan.grids
    assert table.loc[one, "reason"] == "as_edited"


def test_a_tried_step_tells_the_same_and_takes_nothing(small_plan):
    one, other = neighbours(small_plan)
    edit = small_plan.edit()
    step = {"op": "push", "grid": one, "towards": other, "households": 5}
    tried = edit.try_step(step)
    assert edit.log == []
    assert tried.equals(edit.apply([step]).preview)


def test_rebalance_brings_a_grid_and_its_neighbours_into_range(small_plan):
    one, other = neighbours(small_plan)
    spare = int(small_plan.grids.loc[other, "households"]) - 30
    edit = small_plan.edit().push(one, towards=other, households=spare + 1)
    assert (edit.preview["status"] != "ok").any()
    edit.rebalance(one)
    assert (edit.preview["status"] == "ok").all()


@pytest.fixture(scope="module")
def crossing():
    """Return a plan of one grid on four blocks; the streets between have names."""
    layers = place([[40, 40], [40, 40]])
    flat = layers.streets.geometry.bounds.eval("maxx - minx > maxy - miny")
    names = np.where(flat, "Middle Road", "Cross Street")
    return plan_city(replace(layers, streets=layers.streets.assign(name=names)))


def test_a_split_along_a_street_has_no_home_on_the_wrong_side(crossing):
    edit = crossing.edit().split(crossing.grids.index[0], along="Middle Road")
    plan = edit.plan
    assert plan.grids["households"].tolist() == [80, 80]
    y = plan.buildings.geometry.centroid.y
    north = y > y.mean()
    assert plan.buildings["grid_code"].groupby(north.to_numpy()).nunique().tolist() == [1, 1]
    assert plan.grids["street_share"].min() > 0.9
    with pytest.raises(InputError, match="No street named 'Nowhere'"):
        crossing.edit().split(crossing.grids.index[0], along="Nowhere")


def test_a_refined_atom_keeps_the_streets_between_blocks_that_are_cut(crossing):
    state = crossing.edit()._state
    finer = state.refined(state.atoms_in(0))
    assert finer.terrain.n_buildings.tolist() == [1] * 16
    assert (finer.terrain.households == 10).all()


def test_branches_go_on_alone(small_plan):
    one, other = neighbours(small_plan)
    edit = small_plan.edit().lock(one)
    scenario = edit.branch("bold").unlock(one).merge(one, other)
    edit.split(other)
    assert [step["op"] for step in edit.log] == ["lock", "split"]
    assert [step["op"] for step in scenario.log] == ["lock", "unlock", "merge"]
    assert scenario.name == "bold"


def test_a_saved_log_replays_to_the_same_plan(small_plan, tmp_path):
    one, other = neighbours(small_plan)
    edit = small_plan.edit().push(one, towards=other, households=5).split(other)
    path = edit.save(tmp_path / "edit.jsonl")
    assert [json.loads(line) for line in path.read_text("utf-8").splitlines()] == edit.log
    again = Edit.replay(small_plan, path)
    assert written(again.plan, tmp_path / "a") == written(edit.plan, tmp_path / "b")


def test_steps_that_no_longer_apply_are_told_and_the_rest_goes_on(small_plan):
    one, other = neighbours(small_plan)
    log = [
        {"op": "move", "buildings": ["demolished"], "to": one},
        {"op": "merge", "grid": one, "other": "999"},
        {"op": "push", "grid": one, "towards": other, "households": 3, "note": "agreed"},
    ]
    edit = Edit.replay(small_plan, log)
    assert [step["op"] for step in edit.log] == ["push"]
    assert edit.findings["message"].str.contains("Step 1 .*demolished|Step 2 .*999").all()
    assert len(edit.findings) == 2


def test_every_line_that_is_no_step_is_named_before_any_is_taken(small_plan, tmp_path):
    path = tmp_path / "log.jsonl"
    path.write_text('{"op": "lock", "grid": 7}\nnonsense\n{"op": "fly"}\n[]\n', "utf-8")
    with pytest.raises(InputError) as told:
        Edit.replay(small_plan, path)
    for text in ("line 1 has 'grid' that is not text", "line 2 is no JSON", "line 3 has op 'fly'"):
        assert text in str(told.value)


def test_the_town_is_edited_and_stays_valid(town):
    edit = town.edit()
    one, other = neighbours(town)
    edit.push(one, towards=other, households=20).split(one).rebalance(other)
    assert_plan_valid(edit.plan)
