"""The site of the documentation: every public name has its place."""

import inspect
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import gridplan as gp

ROOT = Path(__file__).parents[1]


def test_every_public_name_is_described_once():
    stubs = (ROOT / "gridplan" / "__init__.pyi").read_text("utf-8")
    public = re.findall(r"^from \.([\w.]+) import (\w+) as", stubs, re.MULTILINE)
    page = (ROOT / "docs" / "api.md").read_text("utf-8")
    described = re.findall(r"^::: gridplan\.([\w.]+)\.(\w+)$", page, re.MULTILINE)
    assert sorted(described) == sorted(public)


def test_every_public_name_has_an_example():
    things = {name: getattr(gp, name) for name in gp.__all__ if not name.startswith("_")}
    bare = [
        name
        for name, thing in things.items()
        if ">>>" not in (inspect.getdoc(thing) or "")
        and not (inspect.isclass(thing) and issubclass(thing, Exception))
    ]
    assert not bare


def test_the_block_of_the_readme_is_a_script_and_its_plan_is_told_in_ten_lines(tmp_path):
    text = (ROOT / "README.md").read_text("utf-8")
    block = re.search(r"```python\n(import gridplan as gp\n.*?)```", text, re.DOTALL)[1]
    script = tmp_path / "script.py"
    script.write_text(f"{block}print(plan)\n", encoding="utf-8")
    done = subprocess.run(  # noqa: S603
        [sys.executable, script],
        cwd=tmp_path,
        env=os.environ | {"MPLBACKEND": "agg", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert 3 < len(done.stdout.splitlines()) <= 10
    assert (tmp_path / "plan" / "map.html").exists()


def test_layers_and_rules_may_be_plain_dicts():
    plan = gp.plan_city(gp.make_town(), rules={"grid": {"lower": 200, "upper": 400}})
    assert plan.rules.grid.target == 300
    with pytest.raises(gp.GridplanError, match=r"upper is unknown \(nearest: grid.upper\)"):
        gp.plan_city(gp.make_town(), rules={"upper": 400})
