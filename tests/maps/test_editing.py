"""What is edited on the page is what `gridplan edit` makes of the log."""

import dataclasses
import json

import pytest

import gridplan as gp
from gridplan.maps.content import map_content
from gridplan.maps.editing import editing
from tests.maps.javascript import run_javascript
from tests.plan_fixture import make_plan

# Reads the data of a page, takes random steps and goes back now and then.
RANDOM_EDITS = """
const { edit, homes, grids, steps, seed } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const draft = Draft.unpacked(edit, homes, grids);
let state = seed;
const random = (n) => { state = (state * 48271) % 2147483647; return state % n; };
const first = JSON.stringify(draft.totals(0));
let taken = 0, refused = 0;
for (let i = 0; i < steps; i++) {
  const a = random(draft.ids.length), row = draft.now.grid[a], one = draft.now.grids[row];
  const beside = draft.neighbours(row);
  const other = beside.length ? draft.now.grids[beside[random(beside.length)]] : one;
  const mine = (b) => draft.now.grid[b] === row && (b === a || random(4) === 0);
  const near = draft.ids.filter((_, b) => mine(b));
  const step = [
    { op: "move", atoms: [draft.ids[a]], to: other.code },
    { op: "move", atoms: near, to: other.code },
    { op: "split", grid: one.code, atoms: near },
    { op: "merge", grid: one.code, other: other.code },
    { op: one.locked ? "unlock" : "lock", grid: one.code },
    { op: "undo" }, { op: "redo" },
  ][random(9) % 7];
  try { draft.take(step); taken++; } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refused++;
  }
}
const { grid, grids: rows } = draft.now;
const totals = {};
rows.forEach((one, r) => { if (one) totals[one.code] = draft.totals(r); });
const atoms = Object.fromEntries(draft.ids.map((id, a) => [id, rows[grid[a]].code]));
const locked = rows.filter((one) => one && one.locked).map((one) => one.code);
const log = draft.save();
while (draft.at) draft.undo();
const back = draft.log.length === 0 && JSON.stringify(draft.totals(0)) === first;
console.log(JSON.stringify({ log, atoms, locked, totals, taken, refused, back }));
"""


def edited(plan, *, steps, seed):
    """Return what the page holds after random steps."""
    content = map_content(plan)
    number = plan.communities.index.get_indexer(plan.grids["community_id"])
    grids = [
        {"code": code, "name": one.grid_name, "serial": int(one.serial), "community": int(home),
         "basic": one.kind == "basic", "locked": False}
        for (code, one), home in zip(plan.grids.iterrows(), number, strict=True)
    ]  # fmt: skip
    data = {
        "edit": content["edit"],
        "homes": content["communities"]["ids"],
        "grids": grids,
        "steps": steps,
        "seed": seed,
    }
    return json.loads(run_javascript(RANDOM_EDITS, data=json.dumps(data)))


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_log_of_the_page_gives_the_same_plan_on_the_command_line(town_plan, seed):
    page = edited(town_plan, steps=120, seed=seed)
    assert page["taken"] > 40
    assert page["refused"] > 5
    edit = gp.Edit.replay(town_plan, [json.loads(line) for line in page["log"].splitlines()])
    assert not len(edit.findings)
    plan = edit.plan
    assert plan.atoms["grid_code"].to_dict() == page["atoms"]
    rows = plan.assignment.grids
    assert sorted(rows["code"][rows["locked"]]) == sorted(page["locked"])
    for code, totals in page["totals"].items():
        assert totals["households"] == plan.grids.loc[code, "households"]
        assert totals["status"] == plan.grids.loc[code, "status"]
        assert totals["compactness"] == pytest.approx(
            plan.grids.loc[code, "compactness"], abs=0.01
        )


def test_undoing_everything_on_the_page_gives_the_first_plan(town_plan):
    assert edited(town_plan, steps=60, seed=9)["back"]


def test_the_page_refuses_what_the_command_line_refuses(town_plan):
    code = """
    const { edit, homes, grids, log } = JSON.parse(require("fs").readFileSync(0, "utf8"));
    const draft = Draft.unpacked(edit, homes, grids);
    console.log(JSON.stringify(draft.apply(log).map(({ line, refusal }) => [line, refusal.key])));
    """
    content = map_content(town_plan)
    one, other = town_plan.grids.index[:2]
    far = town_plan.grids.index[-1]
    grids = [
        {"code": c, "community": int(home), "basic": True, "locked": False}
        for c, home in zip(
            town_plan.grids.index,
            town_plan.communities.index.get_indexer(town_plan.grids["community_id"]),
            strict=True,
        )
    ]
    steps = [
        {"op": "merge", "grid": one, "other": far},
        {"op": "merge", "grid": "0", "other": other},
        {"op": "move", "atoms": ["no such"], "to": one},
        {"op": "rebalance", "grid": one},
        {"op": "merge", "grid": one, "other": one},
    ]
    data = {"edit": content["edit"], "homes": content["communities"]["ids"], "grids": grids,
            "log": "\n".join(map(json.dumps, steps)) + "\nno json\n"}  # fmt: skip
    found = json.loads(run_javascript(code, data=json.dumps(data)))
    assert found == [
        [1, "other_community"], [2, "no_grid"], [3, "no_pieces"], [4, "unknown_step"],
        [5, "nothing_changes"], [6, "no_step"],
    ]  # fmt: skip


def test_a_plan_without_atoms_has_no_editor():
    assert editing(dataclasses.replace(make_plan(), assignment=None)) is None


def test_new_grids_get_the_next_code_that_was_never_given(town_plan):
    grid = town_plan.grids["buildings"].idxmax()
    atoms = town_plan.atoms
    mine = atoms[atoms["grid_code"] == grid]
    alone = next((name for name in mine.index if _can_leave(town_plan, grid, name)), None)
    if alone is None:
        pytest.skip("no single atom can leave the grid")
    edit = town_plan.edit().split(grid, atoms=alone)
    assert edit.plan.atoms.loc[alone, "grid_code"] not in town_plan.registry.index


def _can_leave(plan, grid, name):
    try:
        plan.edit().split(grid, atoms=name)
    except gp.InputError:
        return False
    return True
