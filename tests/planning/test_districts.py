"""From files by district to a plan, on one process or on a cluster that loses workers."""

import json

import pytest

from gridplan.batch import DaskCluster
from gridplan.datasets import write_city
from gridplan.export import write_plan
from gridplan.planning.city import plan_city
from gridplan.schema import LAYERS
from gridplan.sources import read_layers
from tests.batch.test_batch import cluster, needs_dask  # noqa: F401 - a fixture
from tests.sources.formats.test_parts import Disturbed

SIZE = 30
# What two runs of the same plan may differ in.
VARIES = {"seconds", "peak_memory_mb"}


@pytest.fixture(scope="module")
def city(tmp_path_factory):
    """Return the files of a city by district."""
    folder = tmp_path_factory.mktemp("districts")
    write_city(folder, communities=SIZE, by_district=True)
    return {name: folder / name for name in LAYERS}


def contents(plan, out):
    """Write a plan; return the content of each file, and of run.json what must not vary."""
    write_plan(plan, out)
    files = {path.name: path.read_bytes() for path in out.iterdir()}
    record = json.loads(files.pop("run.json"))
    return files, {name: value for name, value in record.items() if name not in VARIES}


@pytest.fixture(scope="module")
def undisturbed(city, tmp_path_factory):
    return contents(plan_city(read_layers(**city)), tmp_path_factory.mktemp("one") / "out")


def test_whole_files_give_the_same_plan(undisturbed, tmp_path):
    write_city(tmp_path, communities=SIZE)
    whole = read_layers(**{name: tmp_path / f"{name}.parquet" for name in LAYERS})
    files, _ = contents(plan_city(whole), tmp_path / "out")
    assert files == undisturbed[0]


@needs_dask
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("moment", ["reading", "planning"])
def test_a_cluster_that_loses_a_worker_gives_the_same_files(
    moment, city, undisturbed, cluster, tmp_path  # noqa: F811
):  # fmt: skip
    address, workers = cluster
    done = []

    def kill_one(report=None):
        if report is None or report.seconds > 0.01:
            done.append(report)
            workers[0].kill()

    executor = DaskCluster(address)
    is_early = moment == "reading"
    layers = read_layers(**city, executor=Disturbed(executor, kill_one) if is_early else executor)
    plan = plan_city(layers, executor=executor, on_community=None if is_early else kill_one)
    assert done
    assert workers[0].wait() != 0
    assert contents(plan, tmp_path / "out") == undisturbed
