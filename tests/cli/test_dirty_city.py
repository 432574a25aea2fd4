"""The dirty city on the command line: planted against found, in the report and in the plan."""

import json

import pandas as pd

from gridplan.datasets import PLANTED, write_dirty_city

# `check` looks at all layers together; planning tells what reading met.
SEEN_BY_CHECK_ONLY = {"garbled_text", "street_gap", "street_island"}


def test_every_planted_fault_is_in_the_report_and_the_plan_is_made(run, tmp_path):
    files = write_dirty_city(tmp_path)
    rules = tmp_path / "plan.toml"
    rules.write_text('[datum]\nbuildings = "gcj02"\n')
    options = [part for name, path in files.items() for part in (f"--{name}", path)]
    checked = run("check", *options, "--rules", rules, "-o", tmp_path / "report")
    assert checked.exit_code == 1, checked.output
    out = tmp_path / "out"
    planned = run("partition", *options, "--rules", rules, "--out", out)
    assert planned.exit_code == 1, planned.output
    planted = {rule: count for rule, (count, _) in PLANTED.items()}
    for folder, left_out in ((tmp_path / "report", set()), (out, SEEN_BY_CHECK_ONLY)):
        table = pd.read_csv(folder / "findings.csv", encoding="utf-8-sig")
        found = table["rule_id"].value_counts().to_dict()
        wanted = {rule: n for rule, n in planted.items() if rule not in left_out}
        assert {rule: found.get(rule, 0) for rule in wanted} == wanted
    assert set(json.loads((out / "run.json").read_text("utf-8"))["inputs"]) == set(files)
    names = pd.read_csv(out / "communities.csv", encoding="utf-8-sig")["community_name"]
    assert names.tolist() == ["文化里社区", "先锋里社区"]
