"""Communities planned by an executor, and the folder that keeps their results.

Workers load this module when they start: like `planning.community` it needs no pandas.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gridplan.batch import Missing, Store, run_all
from gridplan.planning.community import CommunityResult, failed_result
from gridplan.planning.warm_up import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from gridplan.batch import Executor
    from gridplan.fabric.site import Site
    from gridplan.planning.community import Task
    from gridplan.rules import Bounds

# What a worker process that was lost twice has most often died of.
_LIKELY = "out of memory, or killed"


@dataclass(frozen=True, slots=True)
class ResultStore(Store):
    """Results of communities by content hash; see `gridplan.batch.Store`."""

    kinds: tuple[type, ...] = (CommunityResult,)


def stand_ready() -> None:
    """Load all that a worker needs for its first community: this module, and the kernels."""
    prepare()


def plan_all(
    executor: Executor,
    task: Task,
    items: list[tuple[Site, Bounds]],
    weights: NDArray[np.float64],
) -> Iterator[tuple[int, CommunityResult]]:
    """Yield the number of each community and its result, as they come.

    Parameters
    ----------
    executor
        Where.
    task
        What is done with each; ``[partition] time_limit_s`` of its rules limits the time.
    items
        The communities.
    weights
        Work of each, in any unit; shape ``(n_items,)``.

    Yields
    ------
    number, result
        A community whose processes ended or that took too long is a failed one.
    """
    limit_s = float(getattr(task.rules.partition, "time_limit_s", 0) or 0)
    for number, answer in run_all(executor, task, items, weights, time_limit_s=limit_s):
        if answer is Missing.OVERDUE:
            told = f"took longer than {limit_s:g} s (partition.time_limit_s)"
        elif answer is Missing.LOST:
            told = f"{answer.value} ({_LIKELY})"
        else:
            yield number, answer
            continue
        result = failed_result(items[number][0], told)
        yield number, replace(result, seconds={"total": limit_s} if limit_s else {})
