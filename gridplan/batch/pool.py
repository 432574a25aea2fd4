"""Processes of this machine that stay for a whole run."""

from __future__ import annotations

import contextlib
import gc
import importlib
import os
import signal
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from gridplan.batch.packing import dumps, loads
from gridplan.errors import GridplanError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


# What workers will need; they load it while the files of the city are read.
_NEEDED = "gridplan.community"


@dataclass(frozen=True, slots=True)
class ProcessPool:
    """Runs chunks in processes of this machine.

    A pool of its own instead of `concurrent.futures`: there one dead worker breaks the
    pool, and nobody can tell which chunk killed it.

    Parameters
    ----------
    jobs
        Number of processes.
    """

    jobs: int
    _crew: list[_Worker] = field(default_factory=list, init=False, repr=False, compare=False)

    def __enter__(self) -> Self:
        """Start the processes."""
        self._crew.extend(_Worker() for _ in range(self.jobs - len(self._crew)))
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes, whatever they do."""
        for worker in self._crew:
            worker.stop()
        self._crew.clear()

    def run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any]
    ) -> Iterator[tuple[int, Any | None]]:
        """Yield the answers as they come; lost workers are replaced."""
        if not chunks:
            return
        is_standing = bool(self._crew)
        with contextlib.ExitStack() as after:
            after.callback(self._dismiss_busy if is_standing else self.__exit__)
            self.__enter__()
            yield from self._run(task, chunks)

    def _run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any]
    ) -> Iterator[tuple[int, Any | None]]:
        """Keep every worker busy until all chunks are answered."""
        from multiprocessing.connection import wait

        crew = self._crew
        waiting = deque(range(len(chunks)))
        n_stillborn = 0
        for worker in crew:
            if worker.is_ready and waiting:
                worker.give(task, waiting.popleft(), chunks)
        while waiting or any(worker.chunk is not None for worker in crew):
            pipes = {w.pipe: w for w in crew if w.chunk is not None or not w.is_ready}
            for pipe in wait(list(pipes)):
                worker = pipes[pipe]  # type: ignore[index]
                chunk, was_ready = worker.chunk, worker.is_ready
                try:
                    answer = worker.take()
                    is_lost = False
                except (EOFError, OSError):
                    answer, is_lost = None, True
                    n_stillborn += not was_ready
                    crew[crew.index(worker)] = worker = _replaced(worker, n_stillborn, self)
                if waiting and not is_lost:
                    worker.give(task, waiting.popleft(), chunks)
                if was_ready and chunk is not None:
                    yield chunk, answer

    def _dismiss_busy(self) -> None:
        """End workers that hold chunks of a run which was given up."""
        for worker in [w for w in self._crew if w.chunk is not None]:
            worker.stop()
            self._crew.remove(worker)


class _Worker:
    """One process and the pipe to it."""

    def __init__(self) -> None:
        from multiprocessing import get_context

        # "spawn": a fork would copy the locks of the threads of GDAL, numba and Arrow.
        context = get_context("spawn")
        self.chunk: int | None = None
        self.is_ready = False
        self.pipe: Connection
        self.pipe, other = context.Pipe()
        self.process: BaseProcess = context.Process(target=_serve, args=(other,), daemon=True)
        with _deaf_to_interrupts():  # inherited by the child, from its first moment on
            self.process.start()
        other.close()  # so that the pipe ends when the child does

    def give(self, task: Callable[[Any], Any], chunk: int, chunks: Sequence[Any]) -> None:
        """Hand out a chunk; if the worker is gone, `take` will find out."""
        self.chunk = chunk
        with contextlib.suppress(OSError):
            self.pipe.send_bytes(dumps((task, chunks[chunk])))

    def take(self) -> Any:  # noqa: ANN401
        """Return the answer to the chunk handed out; the first message is a greeting."""
        message = self.pipe.recv_bytes()
        if not self.is_ready:
            self.is_ready = True
            return None
        self.chunk = None
        return loads(message)

    def stop(self) -> None:
        """End the process, whatever it does."""
        self.pipe.close()
        self.process.kill()
        self.process.join()
        self.process.close()


def _replaced(worker: _Worker, n_stillborn: int, pool: ProcessPool) -> _Worker:
    """Return a new worker in place of one that died."""
    if n_stillborn > 2 * pool.jobs:
        msg = (
            "Worker processes end before they start. In a script, call gridplan under "
            '`if __name__ == "__main__":`, or use one process (jobs = 1).'
        )
        raise GridplanError(msg)
    worker.stop()
    return _Worker()


def _serve(pipe: Connection) -> None:
    """Answer chunks until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with contextlib.suppress(EOFError, OSError):
        importlib.import_module(_NEEDED).prepare()
        gc.freeze()  # what was loaded stays: nothing to look for garbage in
        pipe.send_bytes(b"ready")
        while True:
            task, chunk = loads(pipe.recv_bytes())
            pipe.send_bytes(dumps(task(chunk)))


def _end_with_parent() -> None:
    """End this process as soon as its parent is gone, in the midst of a chunk too."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextlib.contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Ignore Ctrl-C for a moment; only the main thread may."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
