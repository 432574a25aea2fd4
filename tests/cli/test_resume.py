"""--resume replaces an earlier plan of the same city, and no other."""

import json

from gridplan.datasets import make_town
from tests.runs import call, contents


def test_finished_run_without_resume_is_planned_again(town, tmp_path):
    out = tmp_path / "out"
    assert call("partition", *town, "--out", out).exit_code in {0, 1}
    before = contents(out)
    again = call("partition", *town, "--out", out, "--resume")
    assert again.exit_code in {0, 1}, again.output
    assert contents(out) == before
    assert json.loads((out / "run.json").read_text())["communities"]["kept"] == 0


def test_plan_of_another_city_is_not_replaced(town, tmp_path):
    out = tmp_path / "out"
    call("partition", *town, "--out", out, "--resume")
    before = contents(out)
    other = dict(make_town())
    renamed = other["communities"].copy()
    renamed["community_id"] = "99" + renamed["community_id"].astype(str).str[2:]
    renamed.to_parquet(tmp_path / "renamed.parquet")
    place = town.index("--communities") + 1
    args = [*town[:place], str(tmp_path / "renamed.parquet"), *town[place + 1 :]]
    refused = call("partition", *args, "--out", out, "--resume")
    assert refused.exit_code == 2
    assert "holds a plan of other communities" in refused.output
    assert contents(out) == before
    assert call("partition", *args, "--out", out, "--resume", "--overwrite").exit_code in {0, 1}
    assert contents(out) != before


def test_foreign_files_are_not_replaced_by_resume(town, tmp_path):
    (tmp_path / "letter.txt").write_text("dear all")
    refused = call("partition", *town, "--out", tmp_path, "--resume")
    assert refused.exit_code == 2
    assert "already holds 1 files" in refused.output
