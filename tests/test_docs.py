"""The site of the documentation: every public name has its place."""

import inspect
import re
from pathlib import Path

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
