import json

import pytest

from tests.plan_fixture import make_plan

pytestmark = pytest.mark.usefixtures("stages")


def test_plan_with_findings_ends_with_1_and_all_files(run, files, tmp_path):
    out = tmp_path / "out"
    result = run("partition", *files, "--out", out)
    assert result.exit_code == 1, result.output
    assert len(json.loads((out / "grids.geojson").read_text(encoding="utf-8"))["features"]) == 8
    assert (out / "map.html").exists()


def test_plan_without_findings_ends_with_0(run, stages, files, tmp_path):
    plan = stages.plan
    clean = make_plan(
        grids=plan.grids.assign(status="ok", reason=None), findings=plan.findings.iloc[:0]
    )
    stages.plan = clean
    assert run("partition", *files, "--out", tmp_path / "out").exit_code == 0


def test_failed_community_ends_with_1(run, stages, files, tmp_path):
    plan = stages.plan
    stages.plan = make_plan(
        grids=plan.grids.assign(status="ok", reason=None),
        communities=plan.communities.assign(status=["failed", "ok"]),
        findings=plan.findings.iloc[:0],
    )
    result = run("partition", *files, "--out", tmp_path / "out")
    assert result.exit_code == 1
    assert "failed" in result.stdout


def test_table_counts_grids_by_reason_and_names_the_files(run, files, tmp_path):
    out = tmp_path / "out"
    table = run("partition", *files, "--out", out).stdout
    rows = {" ".join(line.split()[:-1]): line.split()[-1] for line in table.splitlines()}
    assert rows["communities"] == "2"
    assert rows["grids"] == "8"
    assert rows["in range"] == "6"
    assert rows["out of range"] == "1"
    assert rows["oversize_unit"] == "1"
    assert rows["dedicated"] == "1"
    assert "1 warning, 1 note" in table
    assert rows["map"] == str(out / "map.html")


def test_quiet_prints_nothing(run, files, tmp_path):
    assert run("partition", "-q", *files, "--out", tmp_path / "out").output == ""


def test_flags_win_over_the_rules_file(run, stages, files, tmp_path):
    rules = tmp_path / "plan.toml"
    rules.write_text("[grid]\nlower = 200\nupper = 450\n[partition]\nseed = 7\n")
    run(
        "partition", *files, "--out", tmp_path / "out", "--rules", rules,
        "--lower", 250, "--method", "tree", "--effort", 2, "--jobs", 2,
    )  # fmt: skip
    used = stages.planned[1]
    assert (used["rules"].grid.lower, used["rules"].grid.upper) == (250, 450)
    search = used["rules"].partition
    assert (search.method, search.effort, search.seed) == ("tree", 2.0, 7)
    assert used["executor"].jobs == 2


def test_target_follows_bounds_that_exclude_it(run, stages, files, tmp_path):
    run("partition", *files, "--out", tmp_path / "out", "--lower", 100, "--upper", 200)
    assert stages.planned[1]["rules"].grid.target == 150


@pytest.mark.usefixtures("stages")
@pytest.mark.parametrize("is_new_here", [True, False])
def test_one_line_says_that_the_search_is_compiled(is_new_here, run, files, tmp_path):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gridplan.planning.warm_up.compile_ahead", lambda: is_new_here)
        said = run("partition", *files, "--out", tmp_path / "out").stderr
    assert said.count("Compiling the search for this machine") == is_new_here


def test_layers_that_are_not_given_are_none(run, stages, files, tmp_path):
    run("partition", *files, "--out", tmp_path / "out")
    communities, buildings, options = stages.read
    assert communities.endswith("city.gpkg|layername=a")
    assert buildings == "buildings.gpkg"
    assert options["streets"] is None


def test_bounds_that_make_no_sense_are_bad_use(run, files, tmp_path):
    result = run("partition", *files, "--out", tmp_path / "out", "--lower", 600)
    assert result.exit_code == 2
    assert "--lower must be at most upper (500), not 600" in result.stderr


@pytest.mark.parametrize(
    ("flags", "told"),
    [
        (["--method", "kmean"], "--method must be one of default, tree"),
        (["--effort", "inf"], "--effort must be a number above 0"),
        (["--effort", "nan"], "--effort must be a number above 0"),
        (["--seed", "-1"], "--seed must be a whole number from 0"),
        (["--upper", str(2**63)], "--upper must be a whole number"),
        (["--lower", "0", "--method", "x"], "--lower must be a whole number from 1"),
        (["--rules", "RULES"], "plan.toml: partition.effort must be a number above 0"),
    ],
)
def test_bad_rules_leave_a_good_plan_untouched_and_read_nothing(
    run, stages, tmp_path, flags, told
):
    rules = tmp_path / "plan.toml"
    rules.write_text("[partition]\neffort = inf\n")
    out = tmp_path / "good"
    (out / ".work").mkdir(parents=True)
    for name in ("run.json", "grids.geojson", ".work/kept"):
        (out / name).write_text("{}")
    flags = [str(rules) if flag == "RULES" else flag for flag in flags]
    result = run(
        "partition", "--communities", "c.gpkg", "--buildings", "b.gpkg", "--resume", "--overwrite",
        "--out", out, *flags,
    )  # fmt: skip
    assert result.exit_code == 2
    assert told in result.stderr
    assert stages.read is None
    kept = {str(path.relative_to(out)) for path in out.rglob("*") if path.is_file()}
    assert kept == {"run.json", "grids.geojson", ".work/kept"}
    assert all((out / name).read_text() == "{}" for name in kept)


def test_method_that_needs_an_absent_package_is_told_before_anything_is_read(
    run, stages, files, tmp_path, monkeypatch
):
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    result = run("partition", *files, "--out", tmp_path / "out", "--method", "metis")
    assert result.exit_code == 2
    assert "pymetis" in result.stderr
    assert stages.read is None


def test_full_folder_is_refused_before_any_work(run, stages, files, tmp_path):
    (tmp_path / "notes.txt").touch()
    result = run("partition", *files, "--out", tmp_path)
    assert result.exit_code == 2
    assert "--overwrite" in result.stderr
    assert stages.read is None
    assert run("partition", *files, "--out", tmp_path, "--overwrite").exit_code == 1


def test_atoms_are_written_when_asked_for(run, files, tmp_path):
    import pyogrio

    for flags in ([], ["--atoms"]):
        run("partition", *files, "--out", tmp_path / "out", "--overwrite", *flags)
        layers = set(pyogrio.list_layers(tmp_path / "out" / "grids.gpkg")[:, 0])
        assert ("atoms" in layers) == bool(flags)


def test_further_files_are_written_when_asked_for(run, files, tmp_path):
    out = tmp_path / "out"
    run("partition", *files, "--out", out, "--export-crs", "gcj02", "--shapefile")
    names = {path.name for path in out.iterdir()}
    assert {"grids.geojson", "grids.gcj02.geojson", "grids.shp.zip", "grids.fields.csv"} <= names


def test_one_osm_file_serves_every_layer_not_given(run, stages, tmp_path):
    osm = tmp_path / "town.osm.pbf"
    osm.touch()
    run("partition", "--osm", osm, "--streets", "s.gpkg", "--out", tmp_path / "out")
    communities, buildings, options = stages.read
    assert communities == buildings == options["barriers"] == str(osm)
    assert options["streets"] == "s.gpkg"


def test_ledger_is_handed_on_and_communities_may_be_missing(run, stages, tmp_path):
    run("partition", "--buildings", "b.gpkg", "--ledger", "l.xlsx", "--out", tmp_path / "out")
    assert stages.read[0] is None
    assert stages.read[2]["ledger"] == "l.xlsx"
