"""Processes of this machine that stay for a whole run."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from math import inf
from multiprocessing.spawn import get_executable
from typing import TYPE_CHECKING, Any, Self

from gridplan.batch.executor import Missing
from gridplan.batch.pickling import dumps, loads
from gridplan.batch.worker import BEGUN, BOOT, receive, send
from gridplan.errors import GridplanError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import BinaryIO

# An endless wait for a queue is deaf to Ctrl-C on Windows.
_LONGEST_WAIT_S = 1.0


def count_cores() -> int:
    """Return the cores this process may use, which a container or a job may have fewer of."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(slots=True)
class ProcessPool:
    """Runs chunks in processes of this machine.

    A pool of its own instead of `concurrent.futures`: there one dead worker breaks the
    pool, and nobody can tell which chunk killed it. Nor does it use `multiprocessing`,
    which runs the caller's script once more in each process: `gridplan.batch.worker` is
    all that ours run, so a script needs no ``if __name__ == "__main__":``.

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
    _inbox: _Inbox = field(
        default_factory=queue.SimpleQueue, init=False, repr=False, compare=False
    )
    # Workers load one after another while the head reads files: it keeps a core of its own.
    _turns: threading.Semaphore = field(
        default_factory=lambda: threading.Semaphore(max(count_cores() - 1, 1)),
        init=False, repr=False, compare=False,
    )  # fmt: skip
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
        self,
        task: Callable[[Any], Any],
        chunks: Sequence[Any],
        *,
        time_limit_s: float = 0.0,
        is_helped: bool = False,
    ) -> Iterator[tuple[int, Any]]:
        """Yield the answers as they come; lost workers are replaced.

        With `is_helped` this process does chunks, too, from the last on, where all others
        are at work or not ready yet.

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
        self._turns.release(self.jobs)  # from here on it only waits for them
        try:
            self._fill()
            yield from self._run(task, chunks, time_limit_s, is_helped=is_helped)
        finally:
            self._is_running = False
            self._dismiss([w for w in self._crew if w.chunk is not None or not self._is_standing])

    def _run(
        self,
        task: Callable[[Any], Any],
        chunks: Sequence[Any],
        time_limit_s: float,
        *,
        is_helped: bool,
    ) -> Iterator[tuple[int, Any]]:
        """Keep every worker busy until all chunks are answered."""
        waiting = deque(range(len(chunks)))
        n_failed_starts = 0
        while waiting or any(worker.chunk is not None for worker in self._crew):
            for worker in self._crew:
                if worker.is_idle and waiting:
                    number = waiting.popleft()
                    worker.give(number, dumps((task, chunks[number])))
            for worker, chunk in self._overdue(time_limit_s):
                self._replace(worker)
                yield chunk, Missing.OVERDUE
            yield from self._done_here(task, chunks, waiting if is_helped else deque())
            told = self._next_message(time_limit_s)
            if told is None or told[0] not in self._crew:  # nobody, or the last of a dead one
                continue
            worker, message = told
            if message == BEGUN:
                worker.began = time.monotonic()
                continue
            done, worker.chunk = worker.chunk, None
            if message is None:
                n_failed_starts += not worker.is_ready
                if n_failed_starts > 2 * self.jobs:
                    msg = "Worker processes end before they start. Use one process (jobs = 1)."
                    raise GridplanError(msg)
                self._replace(worker)
            worker.is_ready = True
            if done is not None:
                yield done, Missing.LOST if message is None else _answer_in(message)

    def _done_here(
        self, task: Callable[[Any], Any], chunks: Sequence[Any], waiting: deque[int]
    ) -> Iterator[tuple[int, Any]]:
        """Do chunks in this process, the smallest first, until a worker has something to say."""
        while waiting and self._inbox.empty():
            number = waiting.pop()
            yield number, task(chunks[number])

    def _overdue(self, time_limit_s: float) -> list[tuple[_Worker, int]]:
        """Return the workers that have been at one chunk for too long, and the chunk."""
        if not time_limit_s:
            return []
        latest = time.monotonic() - time_limit_s
        return [(w, w.chunk) for w in self._crew if w.chunk is not None and w.began < latest]

    def _next_message(self, time_limit_s: float) -> tuple[_Worker, bytes | None] | None:
        """Wait for a message, for as long as nothing else is to be done."""
        busy = [worker.began for worker in self._crew if worker.chunk is not None]
        wait_s = _LONGEST_WAIT_S
        if time_limit_s and busy:
            left = min(busy) + time_limit_s - time.monotonic()
            wait_s = min(max(left, 0.0) + 0.001, wait_s)
        try:
            return self._inbox.get(timeout=wait_s)
        except queue.Empty:
            return None

    def _fill(self) -> None:
        """Start as many processes as are missing."""
        self._dismiss([worker for worker in self._crew if not worker.is_alive])
        missing = range(self.jobs - len(self._crew))
        self._crew.extend(self._new() for _ in missing)

    def _replace(self, worker: _Worker) -> None:
        """Put a new process in the place of one that is dead or shall be."""
        worker.stop()
        self._crew[self._crew.index(worker)] = self._new()

    def _new(self) -> _Worker:
        """Start a process."""
        return _Worker(self.prepare, self._inbox, self._turns)

    def _dismiss(self, workers: list[_Worker]) -> None:
        """End some of the processes."""
        for worker in workers.copy():
            worker.stop()
            self._crew.remove(worker)


@dataclass(frozen=True, slots=True)
class Helped:
    """A pool whose head does its share: for a few chunks, when it has all loaded anyway.

    Parameters
    ----------
    pool
        Of one process less than may work.
    """

    pool: ProcessPool

    @property
    def jobs(self) -> int:
        """Number of processes, this one among them."""
        return self.pool.jobs + 1

    def __enter__(self) -> Self:
        """Start the other processes."""
        self.pool.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        """End the other processes."""
        self.pool.__exit__()

    def run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any], *, time_limit_s: float = 0.0
    ) -> Iterator[tuple[int, Any]]:
        """Yield the answers as they come; a chunk with a time limit is no work for the head."""
        helped = not time_limit_s
        return self.pool.run(task, chunks, time_limit_s=time_limit_s, is_helped=helped)


class _Worker:
    """One process, the pipe to it, and a thread that waits for its messages."""

    def __init__(
        self, prepare: Callable[[], None] | None, inbox: _Inbox, turns: threading.Semaphore
    ) -> None:
        self.chunk: int | None = None
        self.began = inf  # not yet
        self.is_ready = False
        options = ["-X", "utf8"] if sys.flags.utf8_mode else []
        executable = get_executable() or sys.executable
        # -P: modules of the folder one happens to be in are none of ours.
        command = [executable, "-P", *options, "-c", BOOT]
        with _deaf_to_interrupts():  # inherited by the child, from its first moment on
            self.process = subprocess.Popen(  # noqa: S603 - our own program
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        assert self.process.stdin is not None  # noqa: S101
        self.pipe: BinaryIO = self.process.stdin  # type: ignore[assignment]
        threading.Thread(
            target=self._listen, args=(inbox, turns, dumps(prepare)), daemon=True
        ).start()

    @property
    def is_idle(self) -> bool:
        """Whether it waits for work."""
        return self.is_ready and self.chunk is None

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self.process.poll() is None

    def give(self, chunk: int, message: bytes) -> None:
        """Hand out a chunk; if the worker is gone, its last message is on the way."""
        self.chunk, self.began = chunk, inf
        with contextlib.suppress(OSError):
            send(self.pipe, message)

    def stop(self) -> None:
        """End the process, whatever it does."""
        self.process.kill()
        self.process.wait()
        with contextlib.suppress(OSError):
            self.pipe.close()

    def _listen(self, inbox: _Inbox, turns: threading.Semaphore, prepare: bytes) -> None:
        """Let the process load when it is its turn; pass on what it says, None at its end."""
        stream: BinaryIO = self.process.stdout  # type: ignore[assignment]
        with stream:
            with turns:
                with contextlib.suppress(OSError, ValueError):  # it may have been ended meanwhile
                    places = [str(place) for place in sys.path]
                    self.pipe.write(json.dumps(places).encode() + b"\n")
                    send(self.pipe, prepare)
                message = receive(stream)
            while message is not None:
                inbox.put((self, message))
                message = receive(stream)
        inbox.put((self, None))


_Inbox = queue.SimpleQueue[tuple[_Worker, bytes | None]]


def _answer_in(message: bytes) -> Any:  # noqa: ANN401
    """Return the answer of a worker, or raise what it met."""
    answer, fault = loads(message)
    if fault:
        msg = f"A task failed in a worker process.\n{fault}"
        raise RuntimeError(msg)
    return answer


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
