"""Steps about a whole community, blocks, journals, and logs on next year's data."""

import json
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest

from gridplan.edit import Edit
from gridplan.edit.alternatives import difference
from gridplan.edit.log import Journal
from gridplan.errors import InputError
from gridplan.planning.city import plan_city
from tests.place import IDS, place


def neighbours(plan):
    state = plan.edit()._state
    return state.codes[0], state.codes[state.beside(0)[0]]


def own(plan, community=IDS[0]):
    return plan.grids[plan.grids["community_id"] == community]


@pytest.mark.parametrize("by", [-1, 1])
def test_a_community_gets_another_number_of_grids_and_its_rules_say_so(small_plan, by):
    n = len(own(small_plan)) + by
    edit = small_plan.edit().set_n_parts(IDS[0], n)
    plan = edit.plan
    assert len(own(plan)) == n
    assert plan.rules.grid.communities[IDS[0]].n_parts == n
    assert own(plan, IDS[1]).geometry.equals(own(small_plan, IDS[1]).geometry)
    assert edit.undo().plan is small_plan


def test_a_locked_grid_counts_and_stays_when_the_number_changes(small_plan):
    one, _ = neighbours(small_plan)
    edit = small_plan.edit().lock(one).set_n_parts(IDS[0], len(own(small_plan)) + 1)
    assert len(own(edit.plan)) == len(own(small_plan)) + 1
    assert edit.plan.grids.loc[one, "households"] == small_plan.grids.loc[one, "households"]
    with pytest.raises(InputError, match="has 1 locked grids: ask for more"):
        small_plan.edit().lock(one).set_n_parts(IDS[0], 1)


def test_bounds_of_a_community_change_what_its_grids_are_called_and_nobody_moves(small_plan):
    edit = small_plan.edit().set_bounds(IDS[0], lower=60, upper=90)
    assert set(edit.preview["status"]) == {"under"}
    assert (edit.preview["change"] == 0).all()
    plan = edit.plan
    assert set(own(plan)["status"]) == {"under"}
    assert set(own(plan, IDS[1])["status"]) == {"ok"}
    again = Edit.replay(small_plan, edit.log).plan
    assert again.rules == plan.rules
    with pytest.raises(InputError, match="1 <= lower <= upper"):
        small_plan.edit().set_bounds(IDS[0], lower=9, upper=3)
    with pytest.raises(InputError, match="no community 'x'"):
        small_plan.edit().set_n_parts("x", 3)


def test_a_community_is_divided_house_by_house_and_a_new_grid_gets_the_next_serial(small_plan):
    homes = small_plan.buildings[small_plan.buildings["community_id"] == IDS[0]]
    west = homes.geometry.centroid.x < homes.geometry.centroid.x.median()
    codes = own(small_plan).index
    grids = [
        {"code": codes[0], "buildings": homes.index[west].tolist()},
        {"code": "", "buildings": homes.index[~west].tolist()},
    ]
    plan = small_plan.edit().divide(IDS[0], grids).plan
    now = plan.buildings.loc[homes.index, "grid_code"]
    assert set(now[west]) == {codes[0]}
    (fresh,) = set(now[~west])
    assert fresh not in small_plan.grids.index
    assert set(plan.registry.loc[codes[1:], "status"]) == {"retired"}


def test_a_division_that_names_a_house_twice_or_one_of_a_locked_grid_is_refused(small_plan):
    one, _ = neighbours(small_plan)
    names = small_plan.buildings.index[small_plan.buildings["grid_code"] == one].tolist()
    twice = [{"buildings": names[:2]}, {"buildings": names[1:3]}]
    with pytest.raises(InputError, match="named in two grids"):
        small_plan.edit().divide(IDS[0], twice)
    with pytest.raises(InputError, match="lie in no free grid"):
        small_plan.edit().lock(one).divide(IDS[0], [{"buildings": names[:2]}])


def test_a_block_moves_whole_by_a_building_in_it(small_plan):
    one, other = neighbours(small_plan)
    homes = small_plan.buildings[small_plan.buildings["grid_code"] == other]
    edit = small_plan.edit()
    for name in homes.index:
        try:
            edit.move(block=name, to=one)
        except InputError:
            continue
        break
    went = edit.plan.buildings.index[edit.plan.buildings["grid_code"] == one]
    went = went.difference(small_plan.buildings.index[small_plan.buildings["grid_code"] == one])
    # A block of the fixture holds four houses on 100 m by 100 m.
    assert len(went) == 4
    west, south, east, north = small_plan.buildings.loc[went].total_bounds
    assert max(east - west, north - south) < 100


def later(plan, *gone):
    """Return the plan on the data of next year: some buildings are gone."""
    kept = ~plan.layers.buildings.index.isin(gone)
    layers = replace(plan.layers, buildings=plan.layers.buildings[kept])
    return plan_city(layers, rules=plan.rules)


def test_a_log_on_next_years_data_takes_what_still_applies_and_tells_the_rest(small_plan):
    homes = small_plan.buildings[small_plan.buildings["community_id"] == IDS[0]]
    gone = (homes.centroid.x + homes.centroid.y).idxmin()  # in the corner: nothing falls apart
    now = later(small_plan, gone)
    code = now.grids.index[0]
    log = [
        {"op": "lock", "grid": code, "note": "agreed"},
        {"op": "unlock", "grid": code},
        {"op": "swap", "buildings_a": [gone], "buildings_b": [homes.index[-1]]},
        {"op": "divide", "community": IDS[0], "grids": _grids(small_plan)},
    ]
    again = Edit.replay(now, log)
    told = again.findings.set_index("rule_id")["message"]
    assert [step["op"] for step in again.log] == ["lock", "unlock", "divide"], told.tolist()
    assert gone in told["step_left_out"]
    assert gone in told["step_changed"]
    assert again.plan.grids["households"].sum() == now.grids["households"].sum()
    before, after = small_plan.buildings["grid_code"], again.plan.buildings["grid_code"]
    left = homes.index.drop(gone)
    assert difference(_labels(before[left]), _labels(after[left]), np.ones(len(left))) == 0


def _labels(codes):
    return np.unique(codes, return_inverse=True)[1]


def _grids(plan):
    homes = plan.buildings[plan.buildings["community_id"] == IDS[0]]
    return [
        {"code": code, "buildings": rows.index.tolist()}
        for code, rows in homes.groupby("grid_code")
    ]


def test_a_journal_holds_every_step_and_an_edit_goes_on_with_it(small_plan, tmp_path):
    one, other = neighbours(small_plan)
    path = tmp_path / "edit.jsonl"
    edit = small_plan.edit(log=path).lock(one).unlock(one).push(one, towards=other, households=5)
    edit.undo()
    again = small_plan.edit(log=path)
    assert again.log == edit.log
    again.redo().lock(other)
    assert [json.loads(line)["op"] for line in path.read_text("utf-8").splitlines()] == [
        "lock", "unlock", "push", "undo", "redo", "lock",
    ]  # fmt: skip


def test_a_line_that_was_cut_off_is_told_and_the_journal_goes_on(small_plan, tmp_path):
    one, other = neighbours(small_plan)
    path = tmp_path / "edit.jsonl"
    small_plan.edit(log=path).lock(one)
    with path.open("ab") as file:
        file.write(b'{"op": "lock", "gri')
    edit = small_plan.edit(log=path)
    assert "was cut off" in edit.findings["message"].item()
    edit.lock(other)
    assert [step["grid"] for step in small_plan.edit(log=path).log] == [one, other]


_WRITER = """
import sys
from pathlib import Path
from gridplan.edit.alternatives import difference
from gridplan.edit.log import Journal
journal = Journal(Path(sys.argv[1]))
for number in range(1_000_000):
    journal.add({"op": "lock", "grid": f"{number:015d}", "note": "协商" * 40})
    sys.stdout.write(f"{number}\\n")
    sys.stdout.flush()
"""


def test_kill_9_while_writing_loses_no_step_that_was_taken(tmp_path):
    path = tmp_path / "edit.jsonl"
    command = [sys.executable, "-c", _WRITER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:  # noqa: S603
        told = [writer.stdout.readline() for _ in range(20)]
        time.sleep(0.01)
        writer.kill()
        told += writer.stdout.read().splitlines()
    last = int(told[-2])  # the last line may be cut off
    steps = Journal(path).steps
    assert len(steps) >= last + 1
    assert [int(step["grid"]) for step in steps] == list(range(len(steps)))


def test_a_new_estate_in_the_layers_goes_where_a_division_puts_its_neighbours(small_plan):
    layers = place([[10, 10], [10, 10]], rules=small_plan.rules)
    plan = plan_city(layers, rules=small_plan.rules)
    names = np.sort(plan.buildings.index.to_numpy(object))
    edit = plan.edit().apply(
        [{"op": "divide", "community": IDS[0], "grids": [{"buildings": names[:-1].tolist()}]}]
    )
    assert "homes it does not name" in edit.findings["message"].item()
    assert len(edit.plan.grids) == 1
