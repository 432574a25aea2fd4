"""Batch: one pure function over many communities or files, in processes or on a cluster.

Three executors share one method: ``run(task, chunks)`` yields the number of each
chunk and the answer, as they come, or None where the worker that held it was lost.
"""

from __future__ import annotations

from gridplan.batch.cluster import DaskCluster as DaskCluster
from gridplan.batch.core import Batch as Batch
from gridplan.batch.core import Executor as Executor
from gridplan.batch.core import Report as Report
from gridplan.batch.core import Serial as Serial
from gridplan.batch.core import make_chunks as make_chunks
from gridplan.batch.core import run_all as run_all
from gridplan.batch.packing import dumps as dumps
from gridplan.batch.packing import loads as loads
from gridplan.batch.pool import ProcessPool as ProcessPool
from gridplan.batch.store import COMMUNITY_HASHES as COMMUNITY_HASHES
from gridplan.batch.store import WORK as WORK
from gridplan.batch.store import Store as Store
from gridplan.batch.store import code_version as code_version
from gridplan.batch.store import digest as digest
from gridplan.batch.store import require_writable as require_writable


def choose_executor(jobs: int, scheduler: str = "") -> Executor:
    """Return the executor for a number of processes, or for a cluster.

    Parameters
    ----------
    jobs
        Processes; 1 for this one alone.
    scheduler
        Address of a Dask scheduler, ``tcp://host:port``; goes before `jobs`.
    """
    if scheduler:
        return DaskCluster(scheduler)
    return ProcessPool(jobs) if jobs > 1 else Serial()
