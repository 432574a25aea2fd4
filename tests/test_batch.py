# ruff: noqa: S603 - the processes started here are our own
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from functools import partial
from importlib.util import find_spec
from multiprocessing import active_children
from pathlib import Path

import numpy as np
import psutil
import pytest
import shapely

from gridplan.batch import (
    WORK,
    Batch,
    DaskCluster,
    ProcessPool,
    Serial,
    Store,
    choose_executor,
    digest,
    dumps,
    loads,
    make_chunks,
    run_all,
)
from gridplan.datasets import make_town
from gridplan.datasets._files import write_layers
from gridplan.errors import InputError
from gridplan.pipeline import plan_city
from gridplan.testing import assert_plan_equal

CLI = [sys.executable, "-c", "from gridplan.cli.main import main; main()"]
NOT_COMPARED = {"run.json", WORK}


def double(chunk):
    return [2 * item for item in chunk]


def double_but_die_at(bad, chunk):
    if bad in chunk:
        os.kill(os.getpid(), signal.SIGKILL)
    return double(chunk)


def double_but_die_once(marker, chunk):
    if 3 in chunk and not Path(marker).exists():
        Path(marker).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return double(chunk)


def run(executor, task, n=20):
    return dict(run_all(executor, task, list(range(n)), np.ones(n)))


# --- chunks and packing


def test_chunks_hold_every_item_once_and_heavy_ones_alone():
    weights = np.array([1.0, 100.0, 1.0, 1.0, 60.0, 1.0])
    chunks = make_chunks(weights, 2)
    assert sorted(i for chunk in chunks for i in chunk) == list(range(6))
    assert chunks[:2] == [[1], [4]]
    assert make_chunks(np.zeros(0), 2) == []


def test_geometries_come_back_as_they_were():
    shapes = np.array([shapely.Point(1 / 3, 2), shapely.box(0, 0, 1, 1), None], dtype=object)
    again = loads(dumps({"a": shapes, "empty": shapes[:0], "n": 3}))
    assert shapely.equals_identical(again["a"][:2], shapes[:2]).all()
    assert again["a"][2] is None
    assert (len(again["empty"]), again["n"]) == (0, 3)


def test_digest_tells_contents_apart():
    a, b = np.array([shapely.Point(0, 0)], object), np.array([shapely.Point(0, 1)], object)
    hashes = {digest(a), digest(b), digest(a, a), digest(np.arange(3)), digest("x"), digest(1.0)}
    assert len(hashes) == 6
    assert digest(a, 1) == digest(a.copy(), 1)


# --- executors


@pytest.mark.parametrize("executor", [Serial(), ProcessPool(2), ProcessPool(3)])
def test_every_executor_answers_every_item(executor):
    assert run(executor, double) == {i: 2 * i for i in range(20)}


def test_one_job_needs_no_processes():
    assert choose_executor(1) == Serial()
    assert choose_executor(4) == ProcessPool(4)
    assert choose_executor(4, "tcp://a:1") == DaskCluster("tcp://a:1")


def test_chunk_of_a_dead_worker_is_tried_again(tmp_path):
    task = partial(double_but_die_once, str(tmp_path / "died"))
    assert run(ProcessPool(2), task) == {i: 2 * i for i in range(20)}


def test_only_the_item_that_kills_workers_is_given_up():
    answers = run(ProcessPool(2), partial(double_but_die_at, 13))
    assert answers == {i: None if i == 13 else 2 * i for i in range(20)}


def test_no_worker_outlives_a_run_that_is_abandoned():
    chunks = ProcessPool(2).run(double, [[1], [2], [3]])
    next(chunks)
    chunks.close()
    assert not active_children()


# --- store


def test_store_gives_back_and_prunes(tmp_path):
    store = Store(tmp_path / "kept")
    assert store.load("a") is None
    store.save("a", 1)
    store.save("b", 2)
    assert (store.load("a"), store.load("b")) == (1, 2)
    store.prune(["b"])
    assert (store.load("a"), store.load("b")) == (None, 2)
    store.prune()
    assert not store.folder.exists()


def test_damaged_result_counts_as_none(tmp_path):
    store = Store(tmp_path)
    store.save("a", [1, 2, 3])
    path = tmp_path / "a"
    for content in (path.read_bytes()[:-1], b"", b"rubbish"):
        path.write_bytes(content)
        assert store.load("a") is None


def test_store_that_cannot_be_written_is_one_clear_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="Cannot write into"):
        Store(tmp_path / "file" / "kept").save("a", 1)


# --- a town, disturbed


@pytest.fixture(scope="module")
def plain(town_layers):
    return plan_city(town_layers)


def test_plan_is_the_same_when_a_worker_is_killed(town_layers, plain):
    killed = []

    def kill_one(report):
        workers = active_children()
        if report.seconds > 0.01 and workers and not killed:
            killed.append(workers[0])
            workers[0].kill()

    plan = plan_city(town_layers, jobs=2, batch=Batch(report=kill_one))
    assert killed
    assert_plan_equal(plan, plain)


def test_only_what_changed_is_planned_again(town_layers, tmp_path):
    reports = []
    batch = Batch(store=tmp_path, report=reports.append)
    first = plan_city(town_layers, batch=batch)
    n_divided = first.run["communities"]["divided"]
    assert first.run["communities"]["kept"] == 0
    reports.clear()
    # A house less in the first community: rows of all others shift.
    buildings = town_layers.buildings
    home = buildings["community_id"] == first.communities.index[0]
    row = buildings.index[home & (buildings["households"] > 0)][0]
    changed = replace(town_layers, buildings=buildings.drop(index=row))
    again = plan_city(changed, batch=batch)
    assert again.run["communities"]["kept"] == n_divided - 1
    assert [r.community_id for r in reports if not r.is_kept and r.seconds > 0.01] == [
        first.communities.index[0]
    ]
    assert again.run["communities"]["sha256"] != first.run["communities"]["sha256"]
    assert_plan_equal(again, plan_city(changed))


def test_other_rules_make_kept_results_stale(town_layers, plain, tmp_path):
    batch = Batch(store=tmp_path)
    plan_city(town_layers, batch=batch)
    rules = plain.rules
    named = plan_city(town_layers, rules=rules.override(names={"language": "en"}), batch=batch)
    assert named.run["communities"]["kept"] == named.run["communities"]["divided"]
    seeded = plan_city(town_layers, rules=rules.override(partition={"seed": 1}), batch=batch)
    assert seeded.run["communities"]["kept"] == 0


def test_reports_cover_every_community(town_layers, plain):
    reports = []
    plan_city(town_layers, batch=Batch(report=reports.append))
    table = plain.communities
    assert {r.community_id: r.grids for r in reports} == table["grids"].to_dict()
    assert {r.community_id: r.status for r in reports} == table["status"].to_dict()


def test_failure_is_told_with_its_traceback(town_layers, monkeypatch, tmp_path):
    from gridplan import community

    def fail(*_, **__):
        msg = "no way"
        raise RuntimeError(msg)

    monkeypatch.setattr(community, "build_blocks", fail)
    reports = []
    plan = plan_city(town_layers, batch=Batch(store=tmp_path, report=reports.append))
    failed = [r for r in reports if r.status == "failed"]
    assert {r.community_id for r in failed} == set(
        plan.communities.index[plan.communities["status"] == "failed"]
    )
    assert all("RuntimeError: no way" in r.traceback for r in failed)
    assert not list(tmp_path.iterdir()), "a failure is never kept"


# --- the command line, killed


@pytest.fixture(scope="module")
def command(tmp_path_factory):
    """Return the command that plans the town, carefully, so that it takes a while."""
    folder = tmp_path_factory.mktemp("town")
    town = make_town()
    write_layers(town, folder)
    layers = [item for name in town for item in (f"--{name}", str(folder / f"{name}.parquet"))]
    return [*CLI, "partition", *layers, "--effort", "6", "--jobs", "2"]


@pytest.fixture(scope="module")
def undisturbed(command, tmp_path_factory):
    out = tmp_path_factory.mktemp("undisturbed")
    subprocess.run([*command, "--out", out, "-q"], check=False)
    assert not (out / WORK).exists()
    return contents(out)


def contents(out):
    return {p.name: p.read_bytes() for p in out.iterdir() if p.name not in NOT_COMPARED}


def start(command, out, *flags):
    return subprocess.Popen(
        [*command, "--out", out, *flags],
        stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True,
        # A test run started in the background ignores SIGINT and would hand that on.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )  # fmt: skip


def wait_until(condition, process, limit_s=120):
    ends = time.monotonic() + limit_s
    while not condition():
        assert process.poll() is None, process.stderr.read()
        assert time.monotonic() < ends
        time.sleep(0.002)


def n_kept(out):
    return sum(not p.name.startswith(".") for p in (out / WORK).glob("*"))


POINTS = {
    "at once": lambda _: True,
    "after the first result": lambda out: n_kept(out) >= 1,
    "after half of the results": lambda out: n_kept(out) >= 4,
    "while writing": lambda out: any((out / ".unfinished-files").glob("*.gpkg")),
}


@pytest.mark.parametrize("point", POINTS)
def test_killed_run_goes_on_to_the_same_files(point, command, undisturbed, tmp_path):
    children = []
    for attempt in range(5):  # a fast machine may be done before the moment is seen
        out = tmp_path / f"out{attempt}"
        process = start(command, out)
        wait_until(lambda out=out: POINTS[point](out) or (out / "run.json").exists(), process)
        if not (out / "run.json").exists():
            break
        process.communicate()
    with contextlib.suppress(psutil.NoSuchProcess):
        children = psutil.Process(process.pid).children(recursive=True)
    process.kill()
    process.communicate()
    kept = n_kept(out)
    psutil.wait_procs(children, timeout=30)
    assert not any(child.is_running() for child in children), "workers end with their parent"
    assert not (out / "run.json").exists()
    again = subprocess.run(
        [*command, "--out", out, "--resume"], check=False, capture_output=True, text=True
    )
    assert again.returncode == 1, again.stderr
    assert contents(out) == undisturbed
    record = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert record["communities"]["kept"] >= kept


def test_interrupted_run_ends_quietly_and_keeps_its_results(command, undisturbed, tmp_path):
    for attempt in range(5):  # a fast machine may be done before the signal arrives
        out = tmp_path / f"out{attempt}"
        process = start(command, out)
        wait_until(lambda out=out: n_kept(out) >= 1 or (out / "run.json").exists(), process)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=60)
        if process.returncode == 130:
            break
    assert process.returncode == 130
    assert "Interrupted" in said
    assert "Traceback" not in said
    assert n_kept(out) >= 1
    subprocess.run([*command, "--out", out, "--resume", "-q"], check=False)
    assert contents(out) == undisturbed


def test_log_has_a_line_per_community(command, tmp_path):
    log = tmp_path / "run.jsonl"
    subprocess.run([*command, "--out", tmp_path / "out", "-q", "--log", log], check=False)
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert [line["event"] for line in (lines[0], lines[-1])] == ["start", "done"]
    done = [line for line in lines if line["event"] == "community"]
    assert len({line["community_id"] for line in done}) == len(done) == 9
    assert {"seconds", "grids", "status", "error", "traceback"} <= set(done[0])


# --- a cluster

needs_dask = pytest.mark.skipif(
    find_spec("distributed") is None,
    reason="the optional extra dask is not installed",
)


@pytest.fixture
def cluster(tmp_path):
    """Start a scheduler and two workers, each a process; yield address and workers."""
    file = tmp_path / "scheduler.json"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": Path.cwd()}
    scheduler = [sys.executable, "-m", "distributed.cli.dask_scheduler"]
    flags = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", file]
    processes = [subprocess.Popen([*scheduler, *flags], **quiet)]
    wait_until(file.exists, processes[0])
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", file]
    flags = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", tmp_path]
    processes += [subprocess.Popen([*worker, *flags], **quiet) for _ in range(2)]
    yield json.loads(file.read_text(encoding="utf-8"))["address"], processes[1:]
    for process in processes:
        process.kill()
        process.wait()


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_cluster_gives_the_same_plan_when_a_worker_is_lost(town_layers, plain, cluster):
    address, workers = cluster
    done = []

    def kill_one(report):
        if report.seconds > 0.01:
            done.append(report.community_id)
            workers[0].kill()

    plan = plan_city(town_layers, batch=Batch(DaskCluster(address), report=kill_one))
    assert len(done) >= 8
    assert workers[0].wait() != 0
    assert_plan_equal(plan, plain)


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_cluster_answers_every_item_and_a_wrong_address_is_told(cluster):
    address, workers = cluster
    with pytest.raises(InputError, match="No Dask workers"):
        list(DaskCluster("tcp://127.0.0.1:1", wait_s=0.5).run(double, [[1]]))
    executor = DaskCluster(address)
    assert run(executor, double) == {i: 2 * i for i in range(20)}
    assert all(worker.poll() is None for worker in workers)


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_worker_with_another_version_is_refused(cluster, monkeypatch):
    monkeypatch.setattr("gridplan.batch.cluster.worker_version", lambda: "another")
    with pytest.raises(InputError, match="another version"):
        run(DaskCluster(cluster[0]), double)
