"""A run that is killed goes on, with --resume, to the same files as one that is not."""

import contextlib
import json
import os
import signal
import subprocess
import sys

import pytest

from gridplan.plan.folder import read_plan
from tests.runs import (
    CLI,
    N_DIVIDED,
    call,
    contents,
    leftovers,
    members,
    results,
    start,
    wait_for_end_of,
    wait_until,
)

# Forks a run per line of orders, from a process that has all modules loaded already. The
# run kills itself, as kill -9 does, at the n-th call of a function or return from it.
KILLED = """
import json, os, signal, sys
import gridplan.export.write, gridplan.maps, gridplan.planning.city, gridplan.sources
from gridplan.cli.main import main

def run(point, args):
    event, name, number = point.split()
    left = int(number)
    def watch(frame, what, _):
        nonlocal left
        if what == event and frame.f_code.co_qualname == name:
            left -= 1
            if not left:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.setprofile(watch)
    main(args)

for line in sys.stdin:
    child = os.fork()
    if not child:
        run(*json.loads(line))
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
pytestmark = pytest.mark.skipif(os.name != "posix", reason="no SIGKILL on this system")
# Every result and every output is moved into place by this, so it counts them.
MOVE = "Path.replace"
POINTS = {
    "reading the third layer": "call read_source 3",
    "first result written, not yet in place": f"call {MOVE} 1",
    "dividing the fourth community": "call build_blocks 4",
    "all results there, not yet sewn": "call sew 1",
    "GeoPackage written": "return write_geopackage 1",
    "before the map": "call render_page 1",
    "before the record": "call write_json 1",
    "some in place": f"call {MOVE} {N_DIVIDED + 4}",
    "all but the record in place": f"return {MOVE} {N_DIVIDED + 14}",
    "all in place, results not cleared": f"return {MOVE} {N_DIVIDED + 15}",
}


@pytest.fixture(scope="module")
def run_killed(tmp_path_factory):
    """Return a function that runs the command line up to a point of its death."""
    log = tmp_path_factory.mktemp("killed") / "stderr"
    with log.open("w") as errors:
        process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", KILLED],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
        )  # fmt: skip

        def run(point, *args):
            process.stdin.write(json.dumps([POINTS[point], [str(arg) for arg in args]]) + "\n")
            process.stdin.flush()
            assert int(process.stdout.readline()) == -signal.SIGKILL, log.read_text()

        yield run
        process.communicate()


def resume(town, out, *flags):
    """Go on; return the record."""
    kept = len(results(out))
    again = call("partition", *town, "--out", out, "--resume", "-q", *flags)
    assert again.exit_code == 1, again.output
    record = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert record["communities"] == {"divided": N_DIVIDED, "kept": kept}
    assert leftovers(out) == [".work"], "kept for the next month"
    assert {path.name for path in results(out)} == set(record["community_hashes"].values())
    assert len(list((out / ".work").iterdir())) == N_DIVIDED, "nothing half-written is left"
    return record


@pytest.mark.parametrize("point", POINTS)
def test_run_killed_at_any_point_goes_on_to_the_same_files(
    point, run_killed, town, undisturbed, tmp_path
):
    out = tmp_path / "out"
    run_killed(point, "partition", *town, "--out", out, "-q")
    is_last = point == list(POINTS)[-1]
    assert (out / "run.json").exists() == is_last, "the record comes last"
    resume(town, out)
    assert contents(out) == undisturbed


def test_earlier_outputs_stay_whole_until_the_new_ones_are(
    run_killed, town, undisturbed, tmp_path
):
    out, coarse = tmp_path / "out", ["--upper", "600", "-q"]
    call("partition", *town, "--out", out, *coarse)
    earlier = contents(out)
    assert earlier["grids.geojson"] != undisturbed["grids.geojson"]
    for point in ("before the record", "some in place"):
        run_killed(point, "partition", *town, "--out", out, "-q", "--overwrite")
        if point == "before the record":
            assert {n: c for n, c in contents(out).items() if n in earlier} == earlier
            assert (out / "run.json").exists()
        else:
            assert not (out / "run.json").exists(), "old and new together are no plan"
            read_plan(out)  # which moves the rest
            assert contents(out) == undisturbed
    resume(town, out)
    assert contents(out) == undisturbed


# --- killed or interrupted from outside, with workers

SEEN = {
    "after the first result": lambda out: len(results(out)) >= 1,
    "while the GeoPackage is written": lambda out: any(out.glob(".unfinished-files-*/*.gpkg*")),
}


def started(town, tmp_path, moment, end):
    """Start runs until one is caught at a moment; return its folder, process and stderr.

    A fast machine may be done before the moment is seen.
    """
    for attempt in range(5):
        out = tmp_path / f"out{attempt}"
        process = start(
            [*CLI, "partition", *town, "--effort", "6", "--jobs", "2"],
            "--out", out, "--log", out.with_suffix(".log"), "-q",
        )  # fmt: skip
        wait_until(lambda out=out: moment(out) or (out / "run.json").exists(), process)
        end(process)
        _, said = process.communicate(timeout=120)
        if not (out / "run.json").exists():
            break
    wait_for_end_of(process.pid)
    return out, process, said


@pytest.fixture(scope="module")
def careful(town, tmp_path_factory):
    """Return the files of a run that takes its time."""
    out = tmp_path_factory.mktemp("careful") / "out"
    call("partition", *town, "--effort", "6", "--out", out, "-q")
    return contents(out)


@pytest.mark.parametrize("moment", SEEN)
def test_killed_head_takes_its_workers_along_and_goes_on(moment, town, careful, tmp_path):
    seen = []

    def kill(process):
        seen.extend(members(process.pid))
        process.kill()

    out, process, _ = started(town, tmp_path, SEEN[moment], kill)
    assert process.returncode == -signal.SIGKILL
    assert moment != "after the first result" or len(seen) >= 3, "the head and its two workers"
    resume(town, out, "--effort", "6")
    assert contents(out) == careful


SIGNALS = {"SIGINT": "Interrupted", "SIGTERM": "Stopped by SIGTERM", "SIGHUP": "Stopped by SIGHUP"}


@pytest.mark.parametrize("name", SIGNALS)
def test_stopped_run_ends_quietly_says_so_in_the_log_and_keeps_its_results(
    name, town, careful, tmp_path
):
    def stop(process):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, getattr(signal, name))

    out, process, said = started(town, tmp_path, SEEN["after the first result"], stop)
    assert process.returncode == 128 + getattr(signal, name)
    assert said == f"{SIGNALS[name]}: no output was changed. --resume goes on from here.\n"
    last = json.loads(out.with_suffix(".log").read_text(encoding="utf-8").splitlines()[-1])
    assert (last["event"], last["exit_code"]) == ("stopped", process.returncode)
    assert results(out)
    resume(town, out, "--effort", "6")
    assert contents(out) == careful
