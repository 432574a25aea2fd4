"""What is planned where: reports, executors, and one way to run a task on many items."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, Self

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

# So many chunks per worker: the last ones, all small, even out the ends.
_CHUNKS_PER_WORKER = 16


@dataclass(frozen=True, slots=True)
class Report:
    """What is told of one community when it is done.

    Parameters
    ----------
    community_id
        Which community.
    status
        ok, out_of_range or failed.
    grids, in_range
        Number of grids, and of those that keep the rule or are exempt from it.
    seconds
        What it took; 0 where the result was kept from an earlier run.
    is_kept
        Whether it was kept from an earlier run.
    reason, error, traceback
        Why grids are out of range; what went wrong.
    """

    community_id: str
    status: str
    grids: int
    in_range: int
    seconds: float
    is_kept: bool = False
    reason: str = ""
    error: str = ""
    traceback: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """Where communities are planned, and what is kept and told of them.

    Parameters
    ----------
    executor
        From `choose_executor`; None for the processes that `jobs` asks for.
    store
        Folder that keeps the result of each community, so that a run that was
        killed goes on and what did not change is not planned again.
    report
        Called with each community that is done, in no particular order.
    """

    executor: Executor | None = None
    store: Path | None = None
    report: Callable[[Report], None] | None = None


class Executor(Protocol):
    """Runs a task on each chunk, somewhere.

    Entered as a context, it stands ready until the context ends, for any number of runs.
    """

    def __enter__(self) -> Self:
        """Begin to stand ready; does not wait until it is."""
        ...

    def __exit__(self, *_: object) -> None:
        """Let go of processes and connections."""
        ...

    def run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any]
    ) -> Iterator[tuple[int, Any | None]]:
        """Yield the number of each chunk and its answer, None if a worker was lost.

        An error of the task ends the run and is raised here, in words at least.
        """
        ...


def run_all(
    executor: Executor, task: Callable[[Any], Any], items: Sequence[Any], weights: NDArray[Any]
) -> Iterator[tuple[int, Any | None]]:
    """Run a task on every item, in chunks of like work.

    Parameters
    ----------
    executor
        Where.
    task
        Picklable function of a list of items, returns a list of answers.
    items
        What to work on.
    weights
        Work of each item, in any unit; shape ``(n_items,)``.

    Yields
    ------
    number, answer
        Of each item, as they come. A chunk whose worker was lost is tried once
        more, item by item, so that only the culprit is lost twice: then None.
    """
    chunks = make_chunks(weights, getattr(executor, "jobs", 1))
    lost: list[int] = []
    for number, answers in executor.run(task, [[items[i] for i in chunk] for chunk in chunks]):
        if answers is None:
            lost += chunks[number]
        else:
            yield from zip(chunks[number], answers, strict=True)
    lost.sort()
    for number, answers in executor.run(task, [[items[i]] for i in lost]):
        yield lost[number], None if answers is None else answers[0]


def make_chunks(weights: NDArray[Any], n_workers: int) -> list[list[int]]:
    """Return the items in chunks, heaviest first; a heavy item is a chunk of its own."""
    if not len(weights):
        return []
    order = np.argsort(-weights, kind="stable")
    size = max(float(weights.sum()) / (_CHUNKS_PER_WORKER * n_workers), 1e-9)
    number = np.floor((np.cumsum(weights[order]) - weights[order]) / size)
    starts = np.flatnonzero(np.diff(number)) + 1
    return [chunk.tolist() for chunk in np.split(order, starts)]


@dataclass(frozen=True, slots=True)
class Serial:
    """Runs everything in this process."""

    def __enter__(self) -> Self:
        """Nothing is to be made ready."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is to be let go."""

    def run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any]
    ) -> Iterator[tuple[int, Any | None]]:
        """Yield the answers in order."""
        for number, chunk in enumerate(chunks):
            yield number, task(chunk)
