"""Kernels give the same compiled and as plain Python, and keep their own promises."""

import os
import subprocess
import sys

import numpy as np
import pytest

from gridplan import _compile
from gridplan._compile import compile_from_now_on, kernel
from gridplan.partition import Weights, partition_graph
from gridplan.partition._kernels.random import below
from gridplan.partition.search import make_state
from tests.partition.conftest import lattice

SCRIPT = """
import sys, json
import numpy as np
from tests.partition.test_kernels import plan_labels
print(json.dumps(plan_labels()))
"""


def plan_labels():
    """Labels of a few small plans through every kernel."""
    rng = np.random.default_rng(4)
    xy = np.column_stack([np.arange(36) % 6, np.arange(36) // 6])
    edges = lattice(6, 6)
    costs = np.round(rng.random(len(edges)), 3)
    fixed = np.full(36, -1)
    fixed[[0, 35]] = [0, 1]
    shapes = (
        (rng.integers(0, 60, 36), {"xy": xy, "target": 400}),
        (rng.integers(100, 400, 36), {}),
        (rng.integers(0, 60, 36), {"fixed": fixed, "weights": Weights(groups=2)}),
    )
    return [
        partition_graph(
            h, edges, costs=costs, lower=300, upper=500, effort=0.2, **options
        ).labels.tolist()
        for h, options in shapes
    ]


@pytest.fixture
def _compiles(monkeypatch):
    """Kernels are compiled in this test, however little is asked of them."""
    monkeypatch.setattr(_compile._Allowance, "left_s", 1.0)
    compile_from_now_on()


def test_numbers_below_a_limit_are_even():
    state = make_state(1)
    drawn = np.array([below(state, 7) for _ in range(7000)])
    assert (np.bincount(drawn, minlength=7) > 850).all()


def test_different_seeds_give_different_states():
    assert len({int(make_state(a, b)[0]) for a in range(50) for b in range(50)}) == 2500


@pytest.mark.skipif(os.environ.get("NUMBA_DISABLE_JIT") == "1", reason="already plain Python")
@pytest.mark.usefixtures("_compiles")
def test_plans_are_the_same_without_the_compiler():
    import json

    environment = os.environ | {"NUMBA_DISABLE_JIT": "1"}
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, env=environment, check=True
    )
    assert json.loads(done.stdout) == plan_labels()


TWO_KERNELS = """
import numpy as np
from gridplan.geometry.arrays import _join_pairs
from gridplan.partition._kernels.random import below
from gridplan.partition.search import make_state
lead = np.arange(3)
_join_pairs.compiled(np.array([0]), np.array([2]), lead)
assert lead.tolist() == [0, 1, 0]
print(below.compiled(make_state(1), 1_000_000))
"""


def drawn_with_cache(folder, **options):
    """Draw a number by a kernel, its machine code in this folder; other options as given."""
    environment = os.environ | {"NUMBA_CACHE_DIR": str(folder)}
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-c", TWO_KERNELS],
        capture_output=True, text=True, check=False, env=environment, **options,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@pytest.mark.skipif(os.environ.get("NUMBA_DISABLE_JIT") == "1", reason="nothing is compiled")
def test_kernels_work_where_the_machine_code_cannot_be_kept_or_is_damaged(tmp_path):
    def fill_the_disk():
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # no file may hold a byte

    expected = below(make_state(1), 1_000_000)
    assert drawn_with_cache(tmp_path, preexec_fn=fill_the_disk) == expected
    kept = [path for path in tmp_path.rglob("*.nb?") if path.stat().st_size]
    assert not kept
    assert drawn_with_cache(tmp_path) == expected
    kept = list(tmp_path.rglob("*.nb?"))
    assert kept
    for path in kept:
        path.write_bytes(path.read_bytes()[:-20])
    assert drawn_with_cache(tmp_path) == expected


def double_of_no_file():
    """A function that Numba cannot keep machine code of."""
    space = {"__name__": __name__}
    exec("def double(n):\n    return 2 * n", space)  # noqa: S102 - code of no file has none
    return space["double"]


@pytest.mark.usefixtures("_compiles")
def test_kernels_work_where_there_is_no_folder_for_the_machine_code():
    assert kernel(lambda _n: 1)(double_of_no_file())(21) == 42


def test_kernels_run_as_plain_python_until_more_is_asked_than_compiling_costs(monkeypatch):
    monkeypatch.setattr(_compile._Allowance, "left_s", 1.0)
    double = kernel(lambda n: n)(double_of_no_file())
    assert double(21) == 42
    assert double._loaded is None
    assert double(10**9) == 2 * 10**9
    assert double._loaded is not None
    assert double(21) == 42


def test_plain_python_ends_when_the_seconds_for_it_are_used_up(monkeypatch):
    monkeypatch.setattr(_compile._Allowance, "left_s", 1e-9)
    double = kernel(lambda _n: 0)(double_of_no_file())
    assert [double(1), double(2)] == [2, 4]
    assert double._loaded is not None


NEW_MACHINE = """
import numpy as np
from gridplan.partition import partition_graph
from tests.partition.conftest import lattice
found = partition_graph(np.full(36, 50), lattice(6, 6), lower=300, upper=500)
print(found.labels.tolist())
"""


@pytest.mark.skipif(os.environ.get("NUMBA_DISABLE_JIT") == "1", reason="nothing is compiled")
def test_a_small_community_on_a_new_machine_waits_for_no_compiler_and_is_divided_alike(tmp_path):
    from gridplan.partition import partition_graph

    environment = os.environ | {"NUMBA_CACHE_DIR": str(tmp_path)}
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-c", NEW_MACHINE], capture_output=True, text=True, check=True,
        env=environment,
    )  # fmt: skip
    assert not list(tmp_path.rglob("*.nb?"))
    found = partition_graph(np.full(36, 50), lattice(6, 6), lower=300, upper=500)
    assert done.stdout.strip() == str(found.labels.tolist())
