from gridplan.schema import LAYERS


def options(folder, suffix=""):
    return [part for n in LAYERS for part in (f"--{n}", folder / f"{n}{suffix}")]


def test_split_writes_what_synth_writes_by_district(run, tmp_path):
    run("synth", "--communities", 12, "--out", tmp_path / "whole")
    made = run("synth", "--communities", 12, "--by-district", "--out", tmp_path / "made")
    cut = run("split", *options(tmp_path / "whole", ".parquet"), "--out", tmp_path / "cut")
    assert cut.exit_code == made.exit_code == 0, cut.output
    assert str(tmp_path / "cut" / "buildings") in cut.stdout
    files = {p.relative_to(tmp_path / "made") for p in (tmp_path / "made").rglob("*.parquet")}
    assert files == {
        p.relative_to(tmp_path / "cut") for p in (tmp_path / "cut").rglob("*.parquet")
    }
    for file in files:
        assert (tmp_path / "made" / file).read_bytes() == (tmp_path / "cut" / file).read_bytes()


def test_folders_are_planned_like_files(run, tmp_path):
    run("synth", "--communities", 3, "--by-district", "--out", tmp_path / "city")
    result = run("partition", *options(tmp_path / "city"), "--out", tmp_path / "plan")
    assert result.exit_code in {0, 1}, result.output
    assert (tmp_path / "plan" / "grids.geojson").exists()


def test_split_replaces_folders_only_when_asked(run, tmp_path):
    whole = tmp_path / "whole"
    run("synth", "--communities", 6, "--out", whole)
    (tmp_path / "cut" / "streets" / "district_id=9").mkdir(parents=True)
    command = ("split", *options(whole, ".parquet"), "--out", tmp_path / "cut")
    refused = run(*command)
    assert refused.exit_code == 2
    assert "already holds" in refused.output
    assert run(*command, "--overwrite").exit_code == 0
    assert not (tmp_path / "cut" / "streets" / "district_id=9").exists()


def test_split_without_communities_is_one_line(run, tmp_path):
    run("synth", "--communities", 3, "--out", tmp_path / "whole")
    buildings = tmp_path / "whole" / "buildings.parquet"
    result = run("split", "--buildings", buildings, "--out", tmp_path / "cut")
    assert result.exit_code == 2
    assert "`communities` are needed" in result.stderr
    assert not (tmp_path / "cut").exists()


def test_help_of_split_says_that_communities_are_needed_and_that_of_others_does_not(run):
    told = " ".join(run("split", "--help").output.split())
    assert "they say which district is where; needed." in told
    assert "planning units" not in told
    assert "without them planning units are made up" in " ".join(
        run("partition", "--help").output.split()
    )
