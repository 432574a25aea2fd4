"""The folder layout is the data flow: a package imports only what lies above it."""

import ast
from pathlib import Path

import pytest

from tests.conftest import LONG

ROOT = Path(__file__).parents[1] / "gridplan"
FLOW = [
    "errors", "files", "_ready", "_compile", "schema", "tables", "findings", "formulas", "words",
    "rules", "crs", "layers", "datum", "geometry", "batch", "sources", "fabric", "partition",
    "plan", "planning", "audit", "edit", "testing", "levels", "things", "people",
    "maps", "export", "paper", "reports", "exchange", "datasets", "cli",
]  # fmt: skip
# These values go out by their own methods, which load what they need when called.
_METHODS = ("edit", "exchange", "export", "levels", "maps", "people", "reports", "things")
DOWNWARD = {
    *(("plan/core.py", room) for room in _METHODS),
    ("edit/alternatives.py", "maps"),
    *(("edit/future/forecast.py", room) for room in ("export", "maps")),
}
GEOGRAPHY = {"geopandas", "pandas", "shapely"}
MODULES = sorted(ROOT.rglob("*.py"))


def imports(tree, *, at_run_time_only=True):
    """Yield imported modules, without those that only type checkers see."""
    for node in ast.iter_child_nodes(tree):
        if (
            at_run_time_only
            and isinstance(node, ast.If)
            and "TYPE_CHECKING" in ast.dump(node.test)
        ):
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".") for alias in node.names)
        else:
            yield from imports(node)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_imports_follow_the_flow(path):
    name = path.relative_to(ROOT).as_posix()
    here = name.split("/")[0].removesuffix(".py")
    for head, *rest in imports(ast.parse(path.read_text(encoding="utf-8"))):
        if here in FLOW and head == "gridplan" and rest and (name, rest[0]) not in DOWNWARD:
            assert FLOW.index(rest[0]) <= FLOW.index(here), f"{name} imports {rest[0]}"
        assert not (here == "partition" and head in GEOGRAPHY), f"{name} imports {head}"


def test_every_module_has_its_place_in_the_flow():
    places = {p.relative_to(ROOT).parts[0].removesuffix(".py") for p in MODULES}
    assert places - {"__init__"} == set(FLOW) & places


def test_the_files_of_tests_that_go_first_are_there():
    here = ROOT.parent
    assert [name for name in LONG if not (here / name).is_file()] == []
