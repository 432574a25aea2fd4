"""Batch: one pure function over many communities or files, in processes or on a cluster.

Three executors share one method: ``run(task, chunks)`` yields the number of each
chunk and the answer, as they come, or why it is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridplan.batch.cluster import DaskCluster as DaskCluster
from gridplan.batch.executor import Executor as Executor
from gridplan.batch.executor import Missing as Missing
from gridplan.batch.executor import Serial as Serial
from gridplan.batch.executor import make_chunks as make_chunks
from gridplan.batch.executor import run_all as run_all
from gridplan.batch.pickling import dumps as dumps
from gridplan.batch.pickling import loads as loads
from gridplan.batch.pool import Helped as Helped
from gridplan.batch.pool import ProcessPool as ProcessPool
from gridplan.batch.store import COMMUNITY_HASHES as COMMUNITY_HASHES
from gridplan.batch.store import WORK as WORK
from gridplan.batch.store import Store as Store
from gridplan.batch.store import digest as digest
from gridplan.batch.versions import code_version as code_version

if TYPE_CHECKING:
    from collections.abc import Callable


def choose_executor(
    jobs: int, scheduler: str = "", *, prepare: Callable[[], None] | None = None
) -> Executor:
    """Return the executor for a number of processes, or for a cluster.

    Parameters
    ----------
    jobs
        Processes; 1 for this one alone.
    scheduler
        Address of a Dask scheduler, ``tcp://host:port``; goes before `jobs`.
    prepare
        What processes of this machine do before their first task, see `ProcessPool`.
    """
    if scheduler:
        return DaskCluster(scheduler)
    return ProcessPool(jobs, prepare) if jobs > 1 else Serial()
