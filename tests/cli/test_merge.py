"""``gridplan merge``: several written plans become one."""

import json

import pandas as pd
import pytest

from gridplan.planning.city import plan_city
from tests.place import place, small


@pytest.fixture(scope="module")
def nets(tmp_path_factory):
    """Write a plan, and the same plan after two departments changed it; return the folders."""
    folder = tmp_path_factory.mktemp("nets")
    rules = small()
    layers = place([[20, 10, 20, 10], [10, 20, 10, 20], [20, 10, 20, 10]], rules=rules)
    plan = plan_city(layers, rules=rules)
    one, other = plan.grids.index[:2]
    plan.write(folder / "first")
    plan.edit().merge(one, other).plan.write(folder / "second")
    for name in ("communities", "buildings", "streets"):
        getattr(layers, name).reset_index().to_file(folder / f"{name}.gpkg")
    return folder, plan


def codes(folder):
    table = pd.read_csv(folder / "buildings.csv", dtype=str, encoding="utf-8-sig")
    return table.set_index("building_id")["grid_code"]


def test_most_plans_decide_and_the_record_says_how_close(run, nets, tmp_path):
    folder, plan = nets
    out = tmp_path / "out"
    names = [folder / name for name in ("second", "first", "first")]
    done = run("merge", *names, "--out", out, "--date", "2027-01-01")
    assert done.exit_code in {0, 1}, done.output
    merged, first = codes(out), codes(folder / "first")
    assert merged.groupby(first).nunique().eq(1).all()
    assert merged.nunique() == len(plan.grids)
    record = json.loads((out / "run.json").read_text("utf-8"))["merge"]
    assert record["households"][1:] == [0, 0]
    assert 0 < record["bound"] <= record["weighted"]
    assert (out / "changes.csv").exists()


def test_weights_turn_the_vote(run, nets, tmp_path):
    folder, _ = nets
    names = [folder / name for name in ("first", "second")]
    done = run("merge", *names, "--weight", 3, "--weight", 1, "--out", tmp_path / "out")
    assert done.exit_code in {0, 1}, done.output
    assert codes(tmp_path / "out").equals(codes(folder / "first"))


def test_layers_of_now_may_be_given(run, nets, tmp_path):
    folder, _ = nets
    layers = [
        part
        for name in ("communities", "buildings", "streets")
        for part in (f"--{name}", folder / f"{name}.gpkg")
    ]
    done = run("merge", folder / "first", folder / "first", *layers, "--out", tmp_path / "out")
    assert done.exit_code in {0, 1}, done.output
    assert codes(tmp_path / "out").equals(codes(folder / "first"))


@pytest.mark.parametrize(
    ("names", "extra", "says"),
    [
        (["first"], [], "Name two or more"),
        (["first", "second"], ["--weight", "1"], "for 2 plans"),
        (["first", "second"], ["--weight", "1", "--weight", "-2"], "above 0"),
    ],
)
def test_bad_use_is_told_in_one_line(run, nets, tmp_path, names, extra, says):
    folder, _ = nets
    done = run("merge", *(folder / name for name in names), *extra, "--out", tmp_path / "out")
    assert done.exit_code == 2, done.output
    assert says in done.stderr
    assert not (tmp_path / "out").exists()
