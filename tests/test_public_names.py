"""The public names: in the stub for type checkers, loaded when first used."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import gridplan

STUB = ast.parse(Path(gridplan.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
NAMES = {
    alias.name: f"gridplan.{node.module}"
    for node in STUB.body
    if isinstance(node, ast.ImportFrom)
    for alias in node.names
}
HEAVY = ("numpy", "pandas", "geopandas", "shapely", "attrs", "jsonschema", "tomlkit", "numba")


@pytest.mark.parametrize("name", NAMES)
def test_every_name_of_the_stub_is_found_where_it_says(name):
    assert getattr(gridplan, name) is getattr(sys.modules[NAMES[name]], name)
    assert name in dir(gridplan)


def test_the_version_is_that_of_the_installed_package():
    assert gridplan.__version__.count(".") >= 1
    assert "__version__" in dir(gridplan)


def test_what_is_not_public_is_no_attribute():
    with pytest.raises(AttributeError, match="plan_town"):
        _ = gridplan.plan_town


@pytest.mark.parametrize("statement", ["import gridplan", "import gridplan.cli.main"])
def test_the_import_loads_no_heavy_package(statement):
    code = f"import sys; {statement}; print(*set(sys.modules) & {set(HEAVY)})"
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []


def test_rules_by_default_load_no_checker():
    code = (
        "import sys; from gridplan.rules import Rules; Rules(); print('jsonschema' in sys.modules)"
    )
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
