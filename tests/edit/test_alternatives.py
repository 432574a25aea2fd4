"""Clearly different plans of one community, each of which can be taken through the log."""

import numpy as np
import pytest
from click.testing import CliRunner

from gridplan.cli.main import main
from gridplan.edit import Edit
from gridplan.edit.alternatives import difference
from gridplan.edit.log import read_log
from gridplan.errors import InputError
from gridplan.plan.lineage import diff_plans
from tests.place import IDS


@pytest.fixture(scope="module")
def found(small_plan):
    """Return three plans of the first community; read-only."""
    return small_plan.alternatives(IDS[0], 3)


def test_alternatives_are_lawful_and_differ_in_a_tenth_of_the_households(small_plan, found):
    assert len(found) >= 2
    table = found.table
    assert (table["in_range"] == table["grids"]).all()
    assert (table["difference"] >= 0.1).all()
    plans = list(found.plans())
    codes = [plan.buildings["grid_code"] for plan in plans]
    here = (small_plan.buildings["community_id"] == IDS[0]).to_numpy()
    counts = small_plan.buildings["households"].to_numpy(np.int64)[here]
    labels = [np.unique(code[here], return_inverse=True)[1] for code in codes]
    for i, one in enumerate(labels):
        for other in labels[:i]:
            assert difference(one, other, counts) >= 0.1


def test_the_table_says_what_the_plan_that_is_taken_has(small_plan, found):
    for number, plan in enumerate(found.plans()):
        row = found.table.loc[number]
        grids = plan.grids[plan.grids["community_id"] == IDS[0]]
        assert row["grids"] == len(grids)
        assert row["in_range"] == (grids["status"] == "ok").sum()
        loads = grids["households"]
        assert (row["smallest"], row["largest"]) == (loads.min(), loads.max())
        assert row["compactness"] == pytest.approx(grids["compactness"].mean(), abs=1e-3)
        changes = diff_plans(small_plan, plan)
        went = changes[changes["old_code"] != changes["new_code"]]
        assert row["moved_households"] == went["households"].sum()


def test_a_plan_that_is_taken_replays_and_leaves_other_communities_alone(small_plan, found):
    edit = found.take(1)
    again = Edit.replay(small_plan, edit.log)
    assert again.findings.empty
    assert again.plan.grids.geometry.equals(edit.plan.grids.geometry)
    there = small_plan.grids["community_id"] == IDS[1]
    assert edit.plan.grids.loc[small_plan.grids.index[there]].geometry.equals(
        small_plan.grids[there].geometry
    )
    with pytest.raises(InputError, match="choose 1 to"):
        found.take(9)


def test_the_number_of_grids_may_be_given_fewest_or_from_the_staff(small_plan):
    n = len(small_plan.grids[small_plan.grids["community_id"] == IDS[0]])
    total = small_plan.grids.groupby("community_id")["households"].sum()[IDS[0]]
    more = small_plan.alternatives(IDS[0], 1, n_parts=n + 1)
    assert more.table.loc[1, "grids"] == n + 1
    fewest = small_plan.alternatives(IDS[0], 1, n_parts="fewest")
    assert fewest.table.loc[1, "grids"] == -(-total // 50)
    staff = small_plan.alternatives(IDS[0], 1, staff=100)
    assert staff.table.loc[1, "grids"] == total // 30
    with pytest.raises(InputError, match="not both"):
        small_plan.alternatives(IDS[0], 1, staff=3, n_parts=3)


def test_fixed_buildings_are_together_and_locked_grids_stay(small_plan):
    state = small_plan.edit()._state
    one, other = state.codes[0], state.codes[state.beside(0)[0]]
    codes = small_plan.buildings["grid_code"]
    a, b = codes.index[codes == one][0], codes.index[codes == other][0]
    found = small_plan.alternatives(IDS[0], 2, fixed=[[a, b]])
    for number in range(1, len(found) + 1):
        now = found.take(number).plan.buildings["grid_code"]
        assert now[a] == now[b]
    locked = small_plan.edit().lock(one).plan
    for plan in locked.alternatives(IDS[0], 1).plans():
        assert plan.grids.geometry[one].equals(locked.grids.geometry[one])


def test_the_command_shows_plans_and_writes_logs_that_take_them(small_plan, tmp_path):
    small_plan.write(tmp_path / "plan")
    args = ["choose", str(tmp_path / "plan"), IDS[0], "-o", str(tmp_path / "out"), "--n-best", "2"]
    done = CliRunner().invoke(main, args)
    assert done.exit_code == 0, done.output
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["alternatives.csv", "alternatives.png", "plan-1.jsonl", "plan-2.jsonl"]
    edit = Edit.replay(small_plan, read_log(tmp_path / "out" / "plan-2.jsonl"))
    assert len(edit.log) == 1
    wrong = CliRunner().invoke(main, [*args, "--overwrite", "--n-parts", "some"])
    assert wrong.exit_code == 2
    assert "neither a number of grids" in wrong.stderr


def test_the_command_tells_another_number_of_grids_than_was_asked_for(
    small_plan, tmp_path, monkeypatch
):
    small_plan.write(tmp_path / "plan")
    found = small_plan.alternatives(IDS[0], 1)
    monkeypatch.setattr(type(small_plan), "alternatives", lambda *_args, **_asked: found)
    args = ["choose", str(tmp_path / "plan"), IDS[0], "-o", str(tmp_path / "out"), "--n-best", "1"]
    for n, code in ((int(found.table.loc[1, "grids"]), 0), (40, 1)):
        done = CliRunner().invoke(main, [*args, "--overwrite", "--n-parts", str(n)])
        assert done.exit_code == code, done.output
        assert ("into 40 grids was found" in done.output) == bool(code)
