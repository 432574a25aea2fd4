"""Processes of this machine that stay for a whole run."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import threading
import traceback
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from gridplan.batch.pickling import dumps, loads
from gridplan.errors import GridplanError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess


@dataclass(slots=True)
class ProcessPool:
    """Runs chunks in processes of this machine.

    A pool of its own instead of `concurrent.futures`: there one dead worker breaks the
    pool, and nobody can tell which chunk killed it.

    Parameters
    ----------
    jobs
        Number of processes.
    prepare
        Called by each process before it is ready, a function of a module: loads what
        the tasks will need while the parent has other work.
    """

    jobs: int
    prepare: Callable[[], None] | None = None
    _crew: list[_Worker] = field(default_factory=list, init=False, repr=False, compare=False)
    _is_standing: bool = field(default=False, init=False, repr=False, compare=False)
    _is_running: bool = field(default=False, init=False, repr=False, compare=False)

    def __enter__(self) -> Self:
        """Start the processes."""
        self._is_standing = True
        self._fill()
        return self

    def __exit__(self, *_: object) -> None:
        """End the processes, whatever they do."""
        self._is_standing = False
        self._dismiss(self._crew)

    def run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any]
    ) -> Iterator[tuple[int, Any | None]]:
        """Yield the answers as they come; lost workers are replaced.

        Raises
        ------
        RuntimeError
            If the task raises an error, with its traceback; if another run of this pool
            is under way, whose answers would be taken for those of this one.
        """
        if not chunks:
            return
        if self._is_running:
            msg = "This pool is at work: finish or close its run before the next one."
            raise RuntimeError(msg)
        self._is_running = True
        try:
            self._fill()
            yield from self._run(task, chunks)
        finally:
            self._is_running = False
            self._dismiss([w for w in self._crew if w.chunk is not None or not self._is_standing])

    def _run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any]
    ) -> Iterator[tuple[int, Any | None]]:
        """Keep every worker busy until all chunks are answered."""
        from multiprocessing.connection import wait

        crew = self._crew
        waiting = deque(range(len(chunks)))
        n_failed_starts = 0
        for worker in crew:
            if worker.is_ready and waiting:
                worker.give(task, waiting.popleft(), chunks)
        while waiting or any(worker.chunk is not None for worker in crew):
            pipes = {w.pipe: w for w in crew if w.chunk is not None or not w.is_ready}
            for pipe in wait(list(pipes)):
                worker = pipes[pipe]  # type: ignore[index]
                chunk, was_ready = worker.chunk, worker.is_ready
                try:
                    message = worker.take()
                    is_lost = False
                except (EOFError, OSError):
                    message, is_lost = b"", True
                    n_failed_starts += not was_ready
                    crew[crew.index(worker)] = worker = _replaced(worker, n_failed_starts, self)
                if waiting and not is_lost:
                    worker.give(task, waiting.popleft(), chunks)
                if was_ready and chunk is not None:
                    yield chunk, None if is_lost else _answer_in(message)

    def _fill(self) -> None:
        """Start as many processes as are missing."""
        self._dismiss([worker for worker in self._crew if not worker.process.is_alive()])
        self._crew.extend(_Worker(self.prepare) for _ in range(self.jobs - len(self._crew)))

    def _dismiss(self, workers: list[_Worker]) -> None:
        """End some of the processes."""
        for worker in workers.copy():
            worker.stop()
            self._crew.remove(worker)


class _Worker:
    """One process and the pipe to it."""

    def __init__(self, prepare: Callable[[], None] | None) -> None:
        from multiprocessing import get_context

        # "spawn": a fork would copy the locks of the threads of GDAL, numba and Arrow.
        context = get_context("spawn")
        self.chunk: int | None = None
        self.is_ready = False
        self.pipe: Connection
        self.pipe, other = context.Pipe()
        self.process: BaseProcess = context.Process(
            target=_serve, args=(other, prepare), daemon=True
        )
        with _deaf_to_interrupts():  # inherited by the child, from its first moment on
            self.process.start()
        other.close()  # so that the pipe ends when the child does

    def give(self, task: Callable[[Any], Any], chunk: int, chunks: Sequence[Any]) -> None:
        """Hand out a chunk; if the worker is gone, `take` will find out."""
        self.chunk = chunk
        with contextlib.suppress(OSError):
            self.pipe.send_bytes(dumps((task, chunks[chunk])))

    def take(self) -> bytes:
        """Return the message about the chunk handed out; the first one is a greeting."""
        message = self.pipe.recv_bytes()
        if self.is_ready:
            self.chunk = None
        self.is_ready = True
        return message

    def stop(self) -> None:
        """End the process, whatever it does."""
        self.pipe.close()
        self.process.kill()
        self.process.join()
        self.process.close()


def _replaced(worker: _Worker, n_failed_starts: int, pool: ProcessPool) -> _Worker:
    """Return a new worker in place of one that died."""
    if n_failed_starts > 2 * pool.jobs:
        msg = (
            "Worker processes end before they start. In a script, call gridplan under "
            '`if __name__ == "__main__":`, or use one process (jobs = 1).'
        )
        raise GridplanError(msg)
    worker.stop()
    return _Worker(pool.prepare)


def _serve(pipe: Connection, prepare: Callable[[], None] | None) -> None:
    """Answer chunks until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with contextlib.suppress(EOFError, OSError):
        if prepare is not None:
            prepare()
        gc.freeze()  # what was loaded stays: nothing to look for garbage in
        pipe.send_bytes(b"ready")
        while True:
            task, chunk = loads(pipe.recv_bytes())
            pipe.send_bytes(_message(task, chunk))


def _message(task: Callable[[Any], Any], chunk: Any) -> bytes:  # noqa: ANN401
    """Answer one chunk; a fault of the task is told, so that it is not taken for a death."""
    try:
        return dumps((task(chunk), ""))
    except MemoryError:  # nothing is left to tell it with; alone, the items may fit
        raise
    except Exception:  # noqa: BLE001 - raised again by the head
        return dumps((None, traceback.format_exc()))


def _answer_in(message: bytes) -> Any:  # noqa: ANN401
    """Return the answer of a worker, or raise what it met."""
    answer, fault = loads(message)
    if fault:
        msg = f"A task failed in a worker process.\n{fault}"
        raise RuntimeError(msg)
    return answer


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
