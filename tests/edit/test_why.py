"""Every wish gets an answer: a plan that grants it, or why there is none."""

import gc
import json
import weakref
from dataclasses import replace

import numpy as np
import pytest
import shapely
from click.testing import CliRunner

import gridplan as gp
from gridplan.cli.main import main
from gridplan.edit.consult import consult, read_remarks
from gridplan.edit.why import _KNOWN, why
from gridplan.errors import InputError
from gridplan.partition import partition_graph
from gridplan.planning.city import plan_city
from tests.place import place, rules, small


def wishes(plan, n, seed):
    """Return random pairs of a building and another grid of its community."""
    rng = np.random.default_rng(seed)
    homes = plan.buildings[plan.buildings["households"] > 0]
    found = []
    while len(found) < n:
        name = str(rng.choice(homes.index))
        row = homes.loc[name]
        codes = plan.grids.index[plan.grids["community_id"] == row["community_id"]]
        codes = codes[codes != row["grid_code"]]
        if len(codes):
            found.append((name, str(rng.choice(codes))))
    return found


@pytest.mark.parametrize(
    "seed", [0, 1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(2, 20))]
)
def test_possible_and_impossible_agree_with_a_complete_search(seed):
    rng = np.random.default_rng(seed)
    lower, upper = (34, 46) if seed % 2 else (30, 50)
    bounds = rules(grid={"lower": lower, "target": 40, "upper": upper})
    plan = plan_city(place(rng.integers(2, 14, (4, 5)), per_block=1, rules=bounds), rules=bounds)
    assert (plan.grids["status"] == "ok").all()
    state = plan.edit()._state
    finer = state.refined(np.arange(len(state.terrain.ids)))
    terrain = finer.terrain
    assert len(terrain.ids) <= 30
    for name, code in wishes(plan, 10, seed):
        row = finer.row(code)
        mine = terrain.buildings_in
        members = np.sort(np.concatenate([mine(atom) for atom in finer.atoms_in(row)]))
        core = members[terrain.building_households[members].argmax()]
        fixed = np.full(len(terrain.ids), -1)
        fixed[terrain.atom_of_building[[core, terrain.buildings.get_loc(name)]]] = 0
        piece = finer.piece(range(len(finer.codes)))
        exact = partition_graph(
            piece.households, piece.edges, lower=lower, upper=upper, method="exact", fixed=fixed
        )
        answer = why(plan, name, instead=code)
        assert answer.possible == (exact.shortfall == 0), (name, code)
        if answer.possible:
            assert answer.plan.buildings.loc[name, "grid_code"] == code
            assert (answer.plan.grids["status"] == "ok").all()
            assert answer.plan.assignment.parts().max() == 1
            changed = plan.buildings["grid_code"] != answer.plan.buildings["grid_code"]
            assert answer.moved_households == plan.buildings.loc[changed, "households"].sum()
        else:
            assert answer.proof in {"counting", "contiguity", "exact", "plot"}


def test_answers_do_not_depend_on_what_was_asked_before(town):
    asked = wishes(town, 6, seed=7)
    first = [town.why(name, instead=code) for name, code in asked]
    fresh = replace(town)
    again = [fresh.why(name, instead=code) for name, code in asked[::-1]][::-1]
    for one, other in zip(first, again, strict=True):
        assert (one.text, one.effect) == (other.text, other.effect)
    granted = [i for i, one in enumerate(first) if one.possible][:2]
    assert granted
    for i in granted:
        plan = first[i].plan
        assert plan.buildings.loc[asked[i][0], "grid_code"] == asked[i][1]
        changed = town.buildings["grid_code"] != plan.buildings["grid_code"]
        assert town.buildings.loc[changed, "households"].sum() == first[i].moved_households
        assert plan.grids.to_wkb().equals(again[i].plan.grids.to_wkb())


def test_what_was_looked_up_goes_with_its_plan(small_plan):
    plan = replace(small_plan)
    home = plan.grids["community_id"] == plan.grids["community_id"].iloc[0]
    one, other = plan.grids.index[home][:2]
    plan.why(plan.buildings.index[plan.buildings["grid_code"] == one][0], instead=other)
    assert plan in _KNOWN
    n_known, gone = len(_KNOWN), weakref.ref(plan)
    del plan
    gc.collect()
    assert gone() is None
    assert len(_KNOWN) < n_known


def test_a_question_is_answered_with_border_and_bounds(small_plan):
    name = small_plan.buildings.index[0]
    row = small_plan.buildings.loc[name]
    answer = small_plan.why(name)
    assert answer.possible
    assert f"is in grid {row['grid_code']}" in answer.text
    assert "runs along a street" in answer.text
    assert "A grid has 30 to 50 households" in answer.text
    assert answer.plan is None


def test_an_answer_speaks_chinese_where_the_plan_does(town):
    name = town.buildings.index[town.buildings["grid_code"].notna()][0]
    assert town.why(name).text.startswith(f"楼栋{name}")


def test_what_stands_against_a_wish_is_said_with_its_proof(small_plan):
    first, last = small_plan.grids.index[[0, -1]]
    homes = small_plan.buildings.groupby("grid_code").groups
    name = homes[first][0]
    assert small_plan.why(name, instead=last).proof == "community"
    assert small_plan.why(name, instead=first).text.endswith("already.")
    other = small_plan.grids.index[1]
    locked = small_plan.edit().lock(other).plan
    answer = locked.why(name, instead=other)
    assert (answer.possible, answer.proof) == (False, "locked")
    assert f"grid {other} is locked" in answer.text
    with pytest.raises(InputError, match="nobody"):
        small_plan.why("nobody")
    with pytest.raises(InputError, match="There is no grid '7'"):
        small_plan.why(name, instead="7")


def test_counting_proves_what_no_number_of_grids_can_hold():
    bounds = small(lower=30, upper=32, target=31)
    plan = plan_city(place([[15, 15, 15, 15]], per_block=1, rules=bounds), rules=bounds)
    west, east = plan.grids.index
    name = plan.buildings.index[plan.buildings["grid_code"] == west][0]
    answer = plan.why(name, instead=east)
    assert not answer.possible or answer.plan.grids["households"].tolist() == [30, 30]


def test_two_buildings_too_large_for_one_grid_prove_it_by_what_lies_between():
    bounds = rules(grid={"lower": 30, "target": 40, "upper": 50})
    rows = [[28, 12, 14, 30], [8, 6, 5, 9]] * 5
    plan = plan_city(place(rows, per_block=1, rules=bounds), rules=bounds)
    state = plan.edit()._state
    assert len(state.terrain.ids) > 30, "more than a complete search looks at"
    far = plan.grids.index[-1]
    answer = why(plan, "b000", instead=far)
    assert (answer.possible, answer.proof) == (False, "way")
    assert answer.relaxation > 0
    assert "at least" in answer.text


def test_remarks_are_answered_one_by_one_and_planted_ones_refused_in_words(small_plan):
    first, other = small_plan.grids.index[:2]
    plan = small_plan.edit().lock(other).plan
    homes = plan.buildings[plan.buildings["grid_code"] == first]
    place_ = homes.to_crs("EPSG:4326").geometry.iloc[0].centroid
    script = "<script>alert(1)</script>"
    table = consult(
        plan,
        [
            {"lon": place_.x, "lat": place_.y, "text": script},
            {"building": homes.index[0], "wish": other, "text": "=1+1"},
            {"lon": 0.0, "lat": 0.0, "wish": other},
            {"lon": 1e9, "lat": 5, "wish": other},
            {"building": "nobody", "wish": other},
            {"building": homes.index[0], "wish": script},
            {"grid": first, "kind": "wrong", "text": "新楼未计入"},
            {"grid": script},
        ],
    )
    assert table["possible"].tolist() == [True, *[False] * 5, True, False]
    assert table["proof"].tolist() == ["", "locked", *["unknown"] * 4, "", "unknown"]
    assert table.loc[0, "building_id"] == homes.index[0]
    assert table.loc[0, "text"] == script
    assert table["answer"].str.len().min() > 20
    whole = table.loc[6]
    assert (whole["kind"], whole["grid_code"], whole["building_id"]) == ("wrong", first, "")
    load = plan.grids.loc[first, "households"]
    assert f"{load} households in {len(homes)} buildings" in whole["answer"]
    at_grid = shapely.Point(whole["lon"], whole["lat"])
    assert plan.grids.to_crs("EPSG:4326").geometry[first].contains(at_grid)
    assert table.loc[1, ["lon", "lat"]].tolist() == pytest.approx([place_.x, place_.y], abs=1e-4)


def test_remarks_that_are_none_are_all_named(tmp_path):
    path = tmp_path / "remarks.json"
    path.write_text('[7, {"text": "x"}, {"building": [3]}, {"grid": "a", "wish": "b"}]', "utf-8")
    with pytest.raises(InputError) as told:
        read_remarks(path)
    for text in (
        "remark 1 is no JSON object",
        "remark 2 has neither",
        "remark 3 has 'building'",
        "remark 4 wishes another grid for a whole grid",
    ):
        assert text in str(told.value)


def run(*args):
    return CliRunner().invoke(main, [str(arg) for arg in args])


def test_the_commands_answer_and_write_the_table(small_plan, tmp_path):
    folder = tmp_path / "plan"
    small_plan.write(folder)
    first, last = small_plan.grids.index[[0, -1]]
    name = small_plan.buildings.index[small_plan.buildings["grid_code"] == first][0]
    asked = run("why", folder, name)
    assert asked.exit_code == 0, asked.output
    assert f"grid {first}" in asked.stdout
    assert run("why", folder, name, "--instead", last).exit_code == 1
    assert run("why", folder, "nobody").exit_code == 2
    remarks = tmp_path / "remarks.json"
    remarks.write_text(json.dumps([{"building": name, "wish": last, "text": "太远"}]), "utf-8")
    done = run("consult", folder, remarks, "-o", tmp_path / "out")
    assert done.exit_code == 1, done.output
    rows = json.loads((tmp_path / "out" / "answers.json").read_text("utf-8"))
    assert (rows[0]["text"], rows[0]["proof"]) == ("太远", "community")
    assert (tmp_path / "out" / "answers.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    refused = run("consult", folder, remarks, "-o", folder, "--overwrite")
    assert refused.exit_code == 2
    assert "holds a plan" in refused.stderr


def test_every_granted_plan_passes_the_audit(town):
    before = gp.audit(town)
    told = {rule: int(n) for rule, n in before["rule_id"].value_counts().items()}
    granted = [
        answer.plan
        for name, code in wishes(town, 8, seed=3)
        if (answer := town.why(name, instead=code)).possible
    ]
    assert len(granted) >= 3
    for plan in granted:
        found = gp.audit(plan)
        assert (found["severity"] != "error").all()
        assert (found["rule_id"] == "R05").sum() <= told.get("R05", 0)


def test_a_grant_moves_as_few_households_as_a_step_by_hand(town):
    # Where a building alone may go over the border, the answer moves no more than that.
    n_looked_at = 0
    for name, code in wishes(town, 24, seed=5):
        try:
            by_hand = town.edit().move(buildings=[name], to=code).plan
        except InputError:
            continue
        if (by_hand.grids["status"] == "ok").sum() < (town.grids["status"] == "ok").sum():
            continue
        n_looked_at += 1
        changed = town.buildings["grid_code"] != by_hand.buildings["grid_code"]
        least = town.buildings.loc[changed, "households"].sum()
        assert town.why(name, instead=code).moved_households <= least, (name, code)
    assert n_looked_at >= 1
