"""Where a task runs: what executors have in common, and one way to run it on many items."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Protocol, Self

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

# So many chunks per worker: the last ones, all small, even out the ends.
_CHUNKS_PER_WORKER = 16


class Missing(Enum):
    """Stands where an answer is missing: why."""

    LOST = "its worker process ended twice"
    OVERDUE = "it took longer than the time limit"


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
        self, task: Callable[[Any], Any], chunks: Sequence[Any], *, time_limit_s: float = 0.0
    ) -> Iterator[tuple[int, Any]]:
        """Yield the number of each chunk and its answer as they come.

        ``Missing.LOST`` stands for the answer if a worker was lost, ``Missing.OVERDUE`` if
        a chunk took longer than `time_limit_s` and was ended (0: no limit). An error of
        the task ends the run and is raised here, in words at least.
        """
        ...


def run_all(
    executor: Executor,
    task: Callable[[Any], Any],
    items: Sequence[Any],
    weights: NDArray[Any],
    *,
    time_limit_s: float = 0.0,
) -> Iterator[tuple[int, Any]]:
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
    time_limit_s
        Wall time after which an item is given up, 0 for none. Only another process can
        be ended: in place of `Serial` one process is started.

    Yields
    ------
    number, answer
        Of each item, as they come. A chunk whose worker was lost is tried once
        more, item by item, so that only the culprit is lost twice: then
        ``Missing.LOST``. ``Missing.OVERDUE`` for an item that took too long.
    """
    if time_limit_s and isinstance(executor, Serial):
        from gridplan.batch.pool import ProcessPool

        executor = ProcessPool(1)
    chunks = make_chunks(weights, getattr(executor, "jobs", 1))
    if time_limit_s:  # each item has a time of its own
        chunks = [[i] for chunk in chunks for i in chunk]
    lost: list[int] = []
    work = [[items[i] for i in chunk] for chunk in chunks]
    for number, answers in executor.run(task, work, time_limit_s=time_limit_s):
        if answers is Missing.LOST:
            lost += chunks[number]
        else:
            yield from zip(chunks[number], _each(answers, chunks[number]), strict=True)
    lost.sort()
    work = [[items[i]] for i in lost]
    for number, answers in executor.run(task, work, time_limit_s=time_limit_s):
        yield lost[number], _each(answers, [0])[0]


def _each(answers: Any, chunk: list[int]) -> Sequence[Any]:  # noqa: ANN401
    """Return the answers of a chunk, or why they are missing for each of its items."""
    return [answers] * len(chunk) if isinstance(answers, Missing) else answers


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
        self, task: Callable[[Any], Any], chunks: Sequence[Any], *, time_limit_s: float = 0.0
    ) -> Iterator[tuple[int, Any]]:
        """Yield the answers in order; there is no way to keep a time limit."""
        if time_limit_s:
            msg = "A task in this process cannot be ended: no time limit is possible."
            raise ValueError(msg)
        for number, chunk in enumerate(chunks):
            yield number, task(chunk)
