"""Two runs into one folder: one writes its plan, whole; the other is refused."""

import hashlib
import json
import os
import random
import subprocess
import sys
import time

import pytest

from tests.runs import call, contents, leftovers

pytestmark = pytest.mark.skipif(os.name != "posix", reason="no fork on this system")

# Forks two runs per line of orders, from a process that has all modules loaded already.
PAIRS = """
import json, os, sys, time
import gridplan.export.write, gridplan.maps, gridplan.planning.city, gridplan.sources
from gridplan.cli.main import main

def run(args, wait_s):
    time.sleep(wait_s)
    sys.stdout = sys.stderr
    main(args)

for line in sys.stdin:
    children = []
    for args, wait_s in json.loads(line):
        child = os.fork()
        if not child:
            run(args, wait_s)
        children.append(child)
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    print(json.dumps(codes), flush=True)
"""


@pytest.fixture(scope="module")
def plans(town, undisturbed, tmp_path_factory):
    """Return the files of a plan by each rules."""
    out = tmp_path_factory.mktemp("alone") / "out"
    call("partition", *town, "--out", out, "--upper", "600", "-q")
    return {500: undisturbed, 600: contents(out)}


@pytest.fixture(scope="module")
def run_pair(tmp_path_factory):
    log = tmp_path_factory.mktemp("pairs") / "stderr"
    with log.open("w") as errors:
        process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", PAIRS],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
        )  # fmt: skip

        def run(first, second, wait_s):
            """Return both exit codes and what was said."""
            before = log.stat().st_size
            order = [[list(map(str, first)), 0.0], [list(map(str, second)), wait_s]]
            process.stdin.write(json.dumps(order) + "\n")
            process.stdin.flush()
            codes = json.loads(process.stdout.readline())
            return codes, log.read_text()[before:]

        yield run
        process.communicate()


def assert_whole(out, plans):
    """Check that a folder holds one plan, and that its record proves every file."""
    assert contents(out) in plans.values()
    record = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert record["outputs"].keys() == contents(out).keys()
    for name, content in contents(out).items():
        told = {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
        assert record["outputs"][name] == told
    assert set(leftovers(out)) <= {".work"}


@pytest.mark.parametrize("n_pairs", [4, pytest.param(50, marks=pytest.mark.slow)])
def test_of_two_runs_into_one_folder_one_writes_and_the_other_exits_2(
    n_pairs, run_pair, town, plans, tmp_path
):
    chance = random.Random(n_pairs)  # noqa: S311 - no secret
    started = time.perf_counter()
    run_pair(*[["partition", *town, "--out", tmp_path / name, "-q"] for name in "ab"], 0.0)
    takes_s = time.perf_counter() - started
    seen = set()
    for number in range(n_pairs):
        out = tmp_path / f"out{number}"
        if number % 2:  # an earlier plan lies there
            run_pair(["--version"], ["partition", *town, "--out", out, "-q"], 0.0)
        flags = ["--overwrite"] if number % 3 else ["--resume"]
        one, two = (
            ["partition", *town, "--out", out, "--upper", upper, "-q", *flags] for upper in plans
        )
        codes, said = run_pair(one, two, chance.uniform(0, 0.8 * takes_s))
        assert sorted(codes) in ([1, 1], [1, 2]), (codes, said)
        if 2 in codes:
            refused = said.splitlines()[-1] if said else ""
            assert refused.count("Error:") == 1
            assert "Another run of gridplan is writing into" in said or "already holds" in said
        seen.add(tuple(codes))
        assert_whole(out, plans)
    assert seen & {(1, 2), (2, 1)}, "some of them met"


def test_files_of_an_earlier_plan_do_not_stay_beside_a_new_one(town, plans, tmp_path):
    out = tmp_path / "out"
    call("partition", *town, "--out", out, "-q", "--shapefile", "--export-crs", "gcj02")
    (out / "letter.txt").write_text("mine")
    (out / "grids.fields.csv").write_text("changed by hand")
    call("partition", *town, "--out", out, "-q", "--overwrite")
    assert contents(out) == plans[500] | {
        "letter.txt": b"mine", "grids.fields.csv": b"changed by hand",
    }  # fmt: skip
