"""The commands on written plans: edit, update, diff, import."""

import json

import pandas as pd
import pytest

from gridplan.planning.city import plan_city
from tests.place import place, small


@pytest.fixture(scope="module")
def city(tmp_path_factory):
    """Write a small city and its plan; return the folder and the plan."""
    folder = tmp_path_factory.mktemp("city")
    rules = small()
    layers = place([[20, 10, 20, 10], [10, 20, 10, 20], [20, 10, 20, 10]], rules=rules)
    plan = plan_city(layers, rules=rules)
    plan.write(folder / "plan")
    for name in ("communities", "buildings", "streets"):
        getattr(layers, name).reset_index().to_file(folder / f"{name}.gpkg")
    (folder / "rules.toml").write_text(rules.to_toml(), "utf-8")
    return folder, plan


def layers_of(folder):
    names = ("communities", "buildings", "streets")
    return [part for name in names for part in (f"--{name}", folder / f"{name}.gpkg")]


def table(path):
    return pd.read_csv(path, dtype=str, encoding="utf-8-sig", keep_default_na=False)


def beside(plan):
    state = plan.edit()._state
    return state.codes[0], state.codes[state.beside(0)[0]]


def test_edit_takes_a_script_and_writes_plan_changes_and_log(run, city, tmp_path):
    folder, plan = city
    one, other = beside(plan)
    script = tmp_path / "script.jsonl"
    steps = [
        {"op": "merge", "grid": one, "other": other},
        {"op": "lock", "grid": "gone"},
        {"op": "lock", "grid": one},
    ]
    script.write_text("".join(json.dumps(step) + "\n" for step in steps), "utf-8")
    out = tmp_path / "out"
    done = run("edit", folder / "plan", "--script", script, "--out", out, "--date", "2026-12-01")
    assert done.exit_code == 1, done.output
    assert "Step 2 (lock) was left out" in done.stderr
    assert table(out / "changes.csv").query("change == 'merged'")["old_code"].tolist() == [other]
    log = [json.loads(line) for line in (out / "edit.jsonl").read_text("utf-8").splitlines()]
    assert log == [steps[0], steps[2]]
    registry = table(out / "registry.csv").set_index("grid_code")
    assert registry.loc[other, ["status", "until"]].tolist() == ["retired", "2026-12-01"]
    assert "step_left_out" in table(out / "findings.csv")["rule_id"].tolist()
    again = run("edit", out, "--script", script, "--out", tmp_path / "again")
    assert "is locked" in again.stderr or "no grid" in again.stderr


@pytest.mark.parametrize(
    ("content", "date", "says"),
    [
        ("nonsense\n", "", "line 1 is no JSON"),
        ("", "soon", "'soon' is no date"),
    ],
)
def test_a_script_or_a_date_that_is_none_is_bad_use(run, city, tmp_path, content, date, says):
    folder, _ = city
    script = tmp_path / "script.jsonl"
    script.write_text(content, "utf-8")
    out = tmp_path / "out"
    done = run("edit", folder / "plan", "--script", script, "--out", out, "--date", date)
    assert done.exit_code == 2
    assert says in done.stderr
    assert not out.exists()


def test_update_of_a_large_city_is_written_by_a_process_of_its_own(
    run, city, tmp_path, monkeypatch
):
    from gridplan.batch import ProcessPool, pool
    from gridplan.cli import options

    folder, plan = city
    begun, run_chunks = [], ProcessPool.run
    monkeypatch.setattr(
        ProcessPool, "run", lambda *args, **flags: begun.append(1) or run_chunks(*args, **flags)
    )
    for name, large in (("alone", len(plan.buildings) + 1), ("beside", len(plan.buildings))):
        monkeypatch.setattr(options, "_LARGE", large)
        monkeypatch.setattr(pool, "count_cores", lambda: 2)
        run("update", folder / "plan", "--out", tmp_path / name, "--date", "2026-12-01")
        assert bool(begun) == (name == "beside")
    for path in sorted((tmp_path / "alone").iterdir()):
        if path.name != "run.json":  # seconds
            assert path.read_bytes() == (tmp_path / "beside" / path.name).read_bytes(), path.name


def test_update_of_an_unchanged_city_changes_nothing(run, city, tmp_path):
    folder, plan = city
    out = tmp_path / "out"
    done = run("update", folder / "plan", *layers_of(folder), "--out", out)
    assert done.exit_code in {0, 1}, done.output
    changes = table(out / "changes.csv")
    assert changes["change"].unique().tolist() == ["kept"]
    assert len(changes) == len(plan.grids)


def test_diff_writes_changes_matrix_and_map(run, city, tmp_path):
    folder, plan = city
    one, other = beside(plan)
    plan.edit().merge(one, other).plan.write(tmp_path / "new")
    out = tmp_path / "out"
    done = run("diff", folder / "plan", tmp_path / "new", "-o", out)
    assert done.exit_code == 0, done.output
    assert "merged" in done.stdout
    assert "households in another grid than before" in done.stdout
    walk = table(out / "crosswalk.csv")
    assert walk["households"].astype(int).sum() == plan.grids["households"].sum()
    assert abs(walk["area_m2"].astype(float).sum() - plan.grids.area.sum()) < 10
    for share in ("share_of_old", "area_of_old"):
        assert (walk[share].astype(float).groupby(walk["old_code"]).sum().round(3) == 1).all()
    assert (out / "changes.png").read_bytes().startswith(b"\x89PNG")
    features = json.loads((out / "changes.geojson").read_text("utf-8"))["features"]
    kinds = {feature["id"]: feature["properties"] for feature in features}
    assert kinds[one]["change"] == "merged"
    assert set(kinds[one]["old_codes"].split()) == {one, other}
    assert kinds[one]["fill"].startswith("#")


@pytest.mark.parametrize("kind", ["grids", "table"])
def test_import_takes_polygons_or_a_table(run, city, tmp_path, kind):
    folder, plan = city
    source = folder / "plan" / {"grids": "grids.geojson", "table": "buildings.csv"}[kind]
    out = tmp_path / "out"
    done = run(
        "import", f"--{kind}", source, *layers_of(folder), "--rules", folder / "rules.toml",
        "--out", out,
    )  # fmt: skip
    assert done.exit_code in {0, 1}, done.output
    buildings = table(out / "buildings.csv").set_index("building_id")["grid_code"]
    assert (buildings == plan.buildings["grid_code"].reindex(buildings.index)).all()


def test_import_wants_one_source(run, city, tmp_path):
    folder, _ = city
    done = run("import", *layers_of(folder), "--out", tmp_path / "out")
    assert done.exit_code == 2
    assert "either '--grids'" in done.stderr
