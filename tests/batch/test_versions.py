"""The hash of the code under which results are kept."""

import shutil
from pathlib import Path

import pytest

import gridplan
from gridplan.batch.versions import CODE, hash_of_code, worker_version

PACKAGE = Path(gridplan.__file__).parent
MODULES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """Return a copy of the package."""
    folder = tmp_path_factory.mktemp("code") / "gridplan"
    shutil.copytree(PACKAGE, folder, ignore=shutil.ignore_patterns("__pycache__", "*.parquet"))
    return folder


def test_a_copy_has_the_hash_of_the_package_with_any_ends_of_lines(copy):
    path = copy / MODULES[0]
    kept = path.read_bytes()
    path.write_bytes(kept.replace(b"\n", b"\r\n"))
    assert hash_of_code(copy) == worker_version()[CODE]
    path.write_bytes(kept)


@pytest.mark.parametrize("module", [m for m in MODULES if "_kernels" in m.parts], ids=str)
def test_results_of_other_kernels_are_not_taken_for_those_of_these(copy, module):
    path = copy / module
    kept = path.read_bytes()
    path.write_bytes(kept + b"\n# another\n")
    assert hash_of_code(copy) != worker_version()[CODE]
    path.write_bytes(kept)
