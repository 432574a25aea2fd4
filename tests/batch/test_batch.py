# ruff: noqa: S603 - the processes started here are our own
import json
import logging
import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from pickle import PicklingError
from types import SimpleNamespace

import numpy as np
import psutil
import pytest
import shapely

from gridplan.batch import (
    DaskCluster,
    Helped,
    Missing,
    ProcessPool,
    Serial,
    choose_executor,
    digest,
    dumps,
    loads,
    make_chunks,
    pool,
    run_all,
)
from gridplan.batch.versions import CODE, worker_version
from gridplan.errors import InputError
from gridplan.planning.city import plan_city
from gridplan.testing import assert_plan_equal
from tests.batch.tasks import (
    double,
    double_but_die_at,
    double_but_die_once,
    fail_at,
    load_beside_others,
    print_and_double,
    sleep_a_moment,
    sleep_at,
    tell_process,
)
from tests.runs import members, start, wait_for_end_of, wait_until


def workers():
    """Return the living processes this one has started."""
    return [one for one in psutil.Process().children() if one.status() != "zombie"]


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


@pytest.mark.parametrize(
    "executor", [Serial(), ProcessPool(2), ProcessPool(3), Helped(ProcessPool(1))]
)
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
    assert answers == {i: Missing.LOST if i == 13 else 2 * i for i in range(20)}


def test_no_worker_outlives_a_run_that_is_abandoned():
    chunks = ProcessPool(2).run(double, [[1], [2], [3]])
    next(chunks)
    chunks.close()
    assert not workers()


def test_pool_keeps_its_processes_between_runs():
    with ProcessPool(2) as pool:
        started = {process.pid for process in workers()}
        told = {number for _ in range(3) for number in run(pool, tell_process).values()}
        assert told <= started
        assert {process.pid for process in workers()} == started
    assert not workers()


def test_head_of_a_helped_pool_does_its_share():
    with ProcessPool(1) as pool:
        done_by = set(run(Helped(pool), tell_process).values())
        assert done_by == {os.getpid(), *(process.pid for process in workers())}
        assert os.getpid() not in run(pool, tell_process).values()


@pytest.mark.parametrize(("cores", "together"), [(2, 1), (4, 3)])
def test_processes_load_by_turns_while_the_head_is_busy(cores, together, monkeypatch, tmp_path):
    monkeypatch.setattr(pool, "count_cores", lambda: cores)
    with ProcessPool(3, partial(load_beside_others, str(tmp_path))) as three:
        ends = time.monotonic() + 60
        while len(list(tmp_path.glob("*.loaded"))) < 3:
            assert time.monotonic() < ends
            time.sleep(0.01)
        loading = [int(path.read_text()) for path in tmp_path.glob("*.loaded")]
        assert max(loading) <= together
        assert run(three, double) == {i: 2 * i for i in range(20)}


def test_second_run_is_refused_while_the_first_is_under_way():
    """It would take the answers of the first for its own."""
    with ProcessPool(2) as pool:
        first = pool.run(sleep_a_moment, [[number] for number in range(6)])
        found = [next(first)]
        with pytest.raises(RuntimeError, match="at work"):
            next(pool.run(double, [[100], [200]]))
        assert dict(found + list(first)) == {number: [2 * number] for number in range(6)}
        assert run(pool, double) == {i: 2 * i for i in range(20)}


def test_pool_stands_again_after_a_run_that_is_abandoned():
    with ProcessPool(2) as pool:
        first = pool.run(sleep_a_moment, [[number] for number in range(6)])
        next(first)
        first.close()
        assert run(pool, double) == {i: 2 * i for i in range(20)}
        assert len(workers()) == 2
    assert not workers()


def test_worker_that_dies_between_runs_is_replaced_before_it_gets_work():
    with ProcessPool(2) as pool:
        run(pool, double)
        for process in workers():
            process.kill()
            process.wait()
        assert dict(pool.run(double, [[1], [2]])) == {0: [2], 1: [4]}


def test_error_of_a_task_is_raised_and_not_taken_for_a_lost_worker():
    with ProcessPool(2) as pool:
        with pytest.raises(RuntimeError, match="FileNotFoundError: no 0"):
            run(pool, partial(fail_at, 0))
        assert run(pool, double) == {i: 2 * i for i in range(20)}


def test_task_that_cannot_travel_is_told_and_leaves_no_process():
    with pytest.raises((AttributeError, PicklingError), match="lambda"):
        run(ProcessPool(2), lambda chunk: chunk)
    assert not workers()


@pytest.mark.parametrize("executor", [Serial(), ProcessPool(2)])
def test_an_item_that_takes_too_long_is_given_up_alone(executor):
    task = partial(sleep_at, 13)
    found = run_all(executor, task, list(range(20)), np.ones(20), time_limit_s=1.0)
    assert dict(found) == {i: Missing.OVERDUE if i == 13 else 2 * i for i in range(20)}
    assert not workers()


def test_a_community_that_takes_too_long_is_a_failed_row_with_the_reason(monkeypatch):
    from gridplan.planning import kept

    def overdue(_executor, task, items, _weights, *, time_limit_s):
        assert time_limit_s == 2.5
        for number, item in enumerate(items):
            yield number, Missing.OVERDUE if number == 0 else task([item])[0]

    monkeypatch.setattr(kept, "run_all", overdue)
    task = SimpleNamespace(
        rules=SimpleNamespace(partition=SimpleNamespace(time_limit_s=2.5)), plan=None
    )
    site = SimpleNamespace(
        households=np.array([7, 8]), shapes=[1, 2], lonlat=shapely.box(0, 0, 1, 1)
    )
    ((_, outcome),) = kept.plan_all(Serial(), task, [(site, None)], np.ones(1))
    assert outcome.error == "took longer than 2.5 s (partition.time_limit_s)"
    assert outcome.reasons == ("failed",)


SCRIPT = """
import sys
print("once")
from gridplan.batch import ProcessPool
print(sorted(ProcessPool(2).run(sorted, [[2, 1], [4, 3]])))
"""


def test_a_script_needs_no_guard_and_is_not_run_again_by_workers(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, script], env=environment, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("once\n[(0, [1, 2]), (1, [3, 4])]\n", "")


def test_what_a_library_prints_is_no_answer():
    assert run(ProcessPool(2), print_and_double) == {i: 2 * i for i in range(20)}


MAIN = """
import sys
from functools import partial
from gridplan.batch import ProcessPool
from tests.batch.tasks import sleep_in_the_midst

list(ProcessPool(2).run(partial(sleep_in_the_midst, sys.argv[1]), [[1], [2]]))
"""


def test_workers_end_with_their_parent_in_the_midst_of_a_chunk(tmp_path):
    script, marks = tmp_path / "main.py", tmp_path / "marks"
    script.write_text(MAIN, encoding="utf-8")
    marks.mkdir()
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    head = start([sys.executable, script], marks, env=environment)
    wait_until(lambda: len(list(marks.iterdir())) == 2, head)
    assert len(members(head.pid)) >= 3
    head.kill()
    wait_for_end_of(head.pid)
    head.communicate()


# --- a town, disturbed


def test_plan_is_the_same_when_a_worker_is_killed(town_layers, town_plan):
    killed = []

    def kill_one(report):
        alive = workers()
        if report.seconds > 0.01 and alive and not killed:
            killed.append(alive[0])
            alive[0].kill()

    plan = plan_city(town_layers, jobs=2, on_community=kill_one)
    assert killed
    assert_plan_equal(plan, town_plan)


def test_reports_cover_every_community(town_layers, town_plan):
    reports = []
    plan_city(town_layers, on_community=reports.append)
    table = town_plan.communities
    assert {r.community_id: r.grids for r in reports} == table["grids"].to_dict()
    assert {r.community_id: r.status for r in reports} == table["status"].to_dict()


def test_failure_is_told_with_its_traceback(town_layers, monkeypatch, tmp_path):
    from gridplan.planning import community

    def fail(*_, **__):
        msg = "no way"
        raise RuntimeError(msg)

    monkeypatch.setattr(community, "build_blocks", fail)
    reports = []
    plan = plan_city(town_layers, store=tmp_path, on_community=reports.append)
    failed = [r for r in reports if r.status == "failed"]
    assert {r.community_id for r in failed} == set(
        plan.communities.index[plan.communities["status"] == "failed"]
    )
    assert all("RuntimeError: no way" in r.traceback for r in failed)
    assert not list(tmp_path.iterdir()), "a failure is never kept"


# --- a cluster

needs_dask = pytest.mark.skipif(
    find_spec("distributed") is None,
    reason="the optional extra dask is not installed",
)


@contextmanager
def started(tmp_path, n_workers=2):
    """Start a scheduler and workers, each a process; yield address, scheduler and workers."""
    file = tmp_path / "scheduler.json"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": Path.cwd()}
    scheduler = [sys.executable, "-m", "distributed.cli.dask_scheduler"]
    flags = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", file]
    processes = [subprocess.Popen([*scheduler, *flags], **quiet)]
    # The scheduler makes the file before it fills it; the last brace closes what it wrote.
    wait_until(lambda: file.exists() and file.read_text().rstrip().endswith("}"), processes[0])
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", file]
    flags = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", tmp_path]
    processes += [subprocess.Popen([*worker, *flags], **quiet) for _ in range(n_workers)]
    try:
        address = json.loads(file.read_text(encoding="utf-8"))["address"]
        yield address, processes[0], processes[1:]
    finally:
        for process in processes:
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path):
    """Start a scheduler and two workers; yield address and workers."""
    with started(tmp_path) as (address, _, workers):
        yield address, workers


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_cluster_gives_the_same_plan_when_a_worker_is_lost(town_layers, town_plan, cluster):
    address, workers = cluster
    done = []

    def kill_one(report):
        if report.seconds > 0.01:
            done.append(report.community_id)
            workers[0].kill()

    plan = plan_city(town_layers, executor=DaskCluster(address), on_community=kill_one)
    assert len(done) >= 8
    assert workers[0].wait() != 0
    assert_plan_equal(plan, town_plan)


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_cluster_gives_up_an_item_that_takes_too_long(cluster):
    address, workers = cluster
    items, task = list(range(4)), partial(sleep_at, 3)
    found = run_all(DaskCluster(address), task, items, np.ones(4), time_limit_s=1.0)
    assert dict(found) == {0: 0, 1: 2, 2: 4, 3: Missing.OVERDUE}
    assert all(worker.poll() is None for worker in workers)


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_cluster_answers_every_item(cluster):
    address, workers = cluster
    assert run(DaskCluster(address), double) == {i: 2 * i for i in range(20)}
    assert all(worker.poll() is None for worker in workers)


@pytest.mark.parametrize(
    "address", ["foo", "foo:1", "tcp://a", "tcp://a:b", "http://a:1", "tcp://:1"]
)
def test_what_is_no_address_is_refused_at_once(address):
    with pytest.raises(InputError, match=r"no address of a scheduler. Give tcp://host:port"):
        choose_executor(1, address)


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_a_scheduler_that_does_not_answer_is_told_after_a_wait_that_is_logged(
    caplog, capfd, monkeypatch
):
    monkeypatch.setattr("gridplan.batch.cluster._PATIENCE_S", 0.1)
    with pytest.raises(InputError, match=r"No scheduler answers at tcp://127.0.0.1:1 within 0.5"):
        list(DaskCluster("tcp://127.0.0.1:1", wait_s=0.5).run(double, [[1]]))
    assert [one.getMessage() for one in caplog.records] == [
        "Waiting up to 0.5 s for the scheduler at tcp://127.0.0.1:1 to answer."
    ]
    assert capfd.readouterr() == ("", "")


@needs_dask
def test_a_scheduler_that_asks_for_certificates_is_told():
    with pytest.raises(InputError, match="needs certificates"):
        list(DaskCluster("tls://127.0.0.1:1").run(double, [[1]]))


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_a_scheduler_without_workers_is_told(tmp_path):
    with started(tmp_path, n_workers=0) as (address, *_), pytest.raises(InputError) as error:
        list(DaskCluster(address, wait_s=1.0).run(double, [[1]]))
    assert f"at {address} has no workers" in str(error.value)
    assert f"start some with `dask worker {address}`" in str(error.value)


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_a_lost_scheduler_is_told_in_one_line(tmp_path, caplog, capfd):
    with started(tmp_path) as (address, scheduler, _):
        answers = DaskCluster(address).run(sleep_a_moment, [[i] for i in range(50)])
        next(answers)
        scheduler.kill()
        with pytest.raises(InputError) as error:
            list(answers)
    assert str(error.value).startswith(f"The scheduler at {address} is gone. Start it")
    assert "--resume goes on" in str(error.value)
    assert "\n" not in str(error.value)
    assert not [one for one in caplog.records if not one.getMessage().startswith("Waiting")]
    assert capfd.readouterr() == ("", "")
    assert not any(logging.getLogger(f"distributed.{n}").filters for n in ("client", "utils"))


@needs_dask
@pytest.mark.filterwarnings("ignore")
def test_worker_with_another_version_is_refused_by_name(cluster, monkeypatch):
    other = worker_version() | {CODE: "x", "numpy": "0.1"}
    monkeypatch.setattr("gridplan.batch.cluster.worker_version", lambda: other)
    with pytest.raises(InputError) as error:
        run(DaskCluster(cluster[0]), double)
    told = (
        f"The worker on the machine {socket.gethostname()} has other code of gridplan, "
        f"numpy {np.__version__} (here 0.1). Install there"
    )
    assert str(error.value).startswith(told)
    assert "--resume" not in str(error.value), "nothing was planned yet"
