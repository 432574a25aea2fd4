import json
import os

import pytest

from gridplan.rules import Rules

pytestmark = pytest.mark.usefixtures("stages")


def test_demo_says_where_the_map_is(run, tmp_path):
    result = run("demo", "--out", tmp_path / "town")
    assert result.exit_code == 1, result.output
    assert str(tmp_path / "town" / "map.html") in result.stdout
    assert (tmp_path / "town" / "map.html").exists()


def test_demo_refuses_a_full_folder(run, tmp_path):
    (tmp_path / "notes.txt").touch()
    assert run("demo", "--out", tmp_path).exit_code == 2


def test_rules_prints_the_commented_default(run):
    result = run("rules")
    assert result.exit_code == 0
    assert "# fewest households of a basic grid\nlower = 300\n" in result.stdout


def test_rules_writes_a_file_that_is_read_back(run, tmp_path):
    path = tmp_path / "plan.toml"
    assert run("rules", "--write", path).exit_code == 0
    assert Rules.from_toml(path) == Rules()


def test_rules_completes_a_given_file(run, tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text("[grid]\nlower = 123\n")
    assert "lower = 123\n" in run("rules", "--rules", path).stdout


def test_rules_never_overwrites_unasked(run, tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text("mine")
    assert run("rules", "--write", path).exit_code == 2
    assert path.read_text() == "mine"
    assert run("rules", "--write", path, "--overwrite").exit_code == 0


def test_unknown_rule_is_bad_use_and_named(run, tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text("[grid]\nlowest = 123\n")
    result = run("rules", "--rules", path)
    assert result.exit_code == 2
    assert "grid.lowest" in result.stderr


def test_write_without_a_file_prints(run):
    assert run("rules", "--write").stdout == run("rules").stdout == Rules().to_toml()


def test_schema_is_printed_or_written(run, tmp_path):
    path = tmp_path / "plan.schema.json"
    printed = run("rules", "--schema").stdout
    assert json.loads(printed)["properties"]["grid"]["properties"]["lower"]["default"] == 300
    assert run("rules", "--schema", "--write", path).exit_code == 0
    assert path.read_text(encoding="utf-8") == printed


def test_a_link_planted_under_the_draft_is_not_followed(run, tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("mine")
    for name in (".unfinished-plan.toml", f".unfinished-{os.getpid()}-plan.toml"):
        (tmp_path / name).symlink_to(victim)
    run("rules", "--write", tmp_path / "plan.toml")
    assert victim.read_text() == "mine"
