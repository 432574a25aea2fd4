"""Batch: one pure function over many communities or files, in processes or on a cluster.

Three executors share one method: ``run(task, chunks)`` yields the number of each
chunk and the answer, as they come, or None where the worker that held it was lost.
What they carry goes through `dumps`, which packs geometries as WKB in one call; a
geometry alone costs a Python call each way.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import io
import os
import pickle
import signal
import threading
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import shapely

from gridplan.errors import GridplanError, InputError, MissingDependencyError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from numpy.typing import NDArray

# Folder with the results of single communities inside the folder of the outputs.
WORK = ".work"
# So many chunks per worker: the last ones, all small, even out the ends.
_CHUNKS_PER_WORKER = 16
# What decides the plan of a community: a change in any of these makes old results stale.
_DECISIVE = ("fabric", "partition", "divide.py", "community.py")
_DECISIVE_PACKAGES = ("gridplan", "numpy", "numba", "scipy", "shapely", "highspy")
# What decides how a file is read; not in the keys of kept results, which hold what was read.
_READING = ("sources", "batch.py", "coordinates.py", "crs.py", "findings.py", "schema.py")
_READING_PACKAGES = ("geopandas", "pandas", "pyarrow", "pyproj")


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
    scheduler
        Address of a Dask scheduler, ``tcp://host:port``; empty for this machine.
    store
        Folder that keeps the result of each community, so that a run that was
        killed goes on and what did not change is not planned again.
    report
        Called with each community that is done, in no particular order.
    """

    scheduler: str = ""
    store: Path | None = None
    report: Callable[[Report], None] | None = None


class Executor(Protocol):
    """Runs a task on each chunk, somewhere."""

    def run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any]
    ) -> Iterator[tuple[int, Any | None]]:
        """Yield the number of each chunk and its answer, None if a worker was lost."""
        ...


def choose_executor(jobs: int, scheduler: str = "") -> Executor:
    """Return the executor for a number of processes, or for a cluster."""
    if scheduler:
        return DaskCluster(scheduler)
    return ProcessPool(jobs) if jobs > 1 else Serial()


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

    def run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any]
    ) -> Iterator[tuple[int, Any | None]]:
        """Yield the answers in order."""
        for number, chunk in enumerate(chunks):
            yield number, task(chunk)


@dataclass(frozen=True, slots=True)
class ProcessPool:
    """Runs chunks in processes of this machine.

    A pool of its own instead of `concurrent.futures`: there one dead worker breaks the
    pool, and nobody can tell which chunk killed it.
    """

    jobs: int

    def run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any]
    ) -> Iterator[tuple[int, Any | None]]:
        """Yield the answers as they come; lost workers are replaced."""
        from multiprocessing.connection import wait

        waiting = deque(range(len(chunks)))
        crew = [_Worker(task) for _ in range(min(self.jobs, len(chunks)))]
        n_stillborn = 0
        try:
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
                        worker.give(waiting.popleft(), chunks)
                    if was_ready and chunk is not None:
                        yield chunk, answer
        finally:
            for worker in crew:
                worker.stop()


class _Worker:
    """One process and the pipe to it."""

    def __init__(self, task: Callable[[Any], Any]) -> None:
        from multiprocessing import get_context

        # "spawn": a fork would copy the locks of the threads of GDAL, numba and Arrow.
        context = get_context("spawn")
        self.task = task
        self.chunk: int | None = None
        self.is_ready = False
        self.pipe: Connection
        self.pipe, other = context.Pipe()
        self.process: BaseProcess = context.Process(
            target=_serve, args=(other, dumps(task)), daemon=True
        )
        with _deaf_to_interrupts():  # inherited by the child, from its first moment on
            self.process.start()
        other.close()  # so that the pipe ends when the child does

    def give(self, chunk: int, chunks: Sequence[Any]) -> None:
        """Hand out a chunk; if the worker is gone, `take` will find out."""
        self.chunk = chunk
        with contextlib.suppress(OSError):
            self.pipe.send_bytes(dumps(chunks[chunk]))

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
    worker.stop()
    if n_stillborn > 2 * pool.jobs:
        msg = (
            "Worker processes end before they start. In a script, call gridplan under "
            '`if __name__ == "__main__":`, or use one process (jobs = 1).'
        )
        raise GridplanError(msg)
    return _Worker(worker.task)


def _serve(pipe: Connection, packed_task: bytes) -> None:
    """Answer chunks until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, OSError):
        task = loads(packed_task)
        pipe.send_bytes(b"ready")
        while True:
            pipe.send_bytes(dumps(task(loads(pipe.recv_bytes()))))


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


@dataclass(frozen=True, slots=True)
class DaskCluster:
    """Runs chunks on the workers of a Dask scheduler.

    Dask itself gives the chunks of a lost worker to another one; a chunk that has
    ended three workers is given up.
    """

    address: str
    wait_s: float = 60.0

    @property
    def jobs(self) -> int:
        """Number of workers to size chunks for; their true number may change any time."""
        return 16

    def run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any]
    ) -> Iterator[tuple[int, Any | None]]:
        """Yield the answers as they come; few chunks are under way at any time."""
        if not chunks:
            return
        distributed = _distributed()
        try:
            client = distributed.Client(self.address, timeout=self.wait_s, set_as_default=False)
            client.wait_for_workers(1, timeout=self.wait_s)
        except (OSError, ValueError, TimeoutError) as error:
            msg = f"No Dask workers at {self.address}: {error or 'time is up'}. Check the address."
            raise InputError(msg) from error
        with client:
            yield from self._run(client, dumps(task), chunks)

    def _run(
        self,
        client: Any,  # noqa: ANN401 - untyped
        task: bytes,
        chunks: Sequence[Any],
    ) -> Iterator[tuple[int, Any | None]]:
        """Keep two chunks per thread under way."""
        distributed = _distributed()
        number_of: dict[Any, int] = {}
        waiting = deque(range(len(chunks)))
        done = distributed.as_completed(loop=client.loop)
        version = worker_version()

        def submit() -> None:
            number = waiting.popleft()
            future = client.submit(_work, version, task, dumps(chunks[number]), pure=False)
            number_of[future.key] = number
            done.add(future)

        for _ in range(min(len(waiting), 2 * max(sum(client.nthreads().values()), 1))):
            submit()
        for future in done:
            number = number_of.pop(future.key)
            try:
                answer = loads(future.result())
            except distributed.KilledWorker:
                answer = None
            except Exception as error:
                msg = (
                    f"The cluster at {self.address} failed: {type(error).__name__}: {error}. "
                    "What was planned so far is kept; --resume goes on from there."
                )
                raise InputError(msg) from error
            if waiting:
                submit()
            yield number, answer


def _distributed() -> Any:  # noqa: ANN401 - untyped
    """Import Dask where it is needed."""
    try:
        import distributed
    except ImportError as error:
        msg = "A scheduler needs Dask: pip install 'gridplan[dask]'."
        raise MissingDependencyError(msg) from error
    return distributed


def _work(version: str, task: bytes, chunk: bytes) -> bytes:
    """Answer one chunk on a worker of a cluster."""
    if version != worker_version():
        msg = "this worker has another version of gridplan or of a package it builds on"
        raise RuntimeError(msg)
    return dumps(loads(task)(loads(chunk)))


@dataclass(frozen=True, slots=True)
class Store:
    """Results by content hash, one file each; files appear whole or not at all.

    `folder` is made when missing. It holds pickles: keep it where only you can write.
    """

    folder: Path

    def load(self, key: str) -> Any | None:  # noqa: ANN401
        """Return a result, None if there is none or its file is damaged."""
        try:
            content = (self.folder / key).read_bytes()
        except OSError:
            return None
        checksum, packed = content[:32], content[32:]
        return loads(packed) if hashlib.sha256(packed).digest() == checksum else None

    def save(self, key: str, result: Any) -> None:  # noqa: ANN401
        """Keep a result."""
        packed = dumps(result)
        unfinished = self.folder / f".{key}.{os.getpid()}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            unfinished.write_bytes(hashlib.sha256(packed).digest() + packed)
            unfinished.replace(self.folder / key)
        except OSError as error:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            reason = error.strerror or str(error)
            msg = f"Cannot write into {self.folder}: {reason}. Check the free space."
            raise InputError(msg) from error

    def prune(self, keys: Iterable[str] = ()) -> None:
        """Remove everything but some results, and the folder when nothing is left."""
        kept = set(keys)
        if self.folder.is_dir():
            for path in self.folder.iterdir():
                if path.name not in kept:
                    path.unlink(missing_ok=True)
            if not kept:
                self.folder.rmdir()


def digest(*values: object) -> str:
    """Return a content hash of arrays, geometries and plain values."""
    total = hashlib.sha256()
    for value in values:
        for piece in _pieces(value):
            total.update(len(piece).to_bytes(8, "little"))
            total.update(piece)
    return total.hexdigest()[:40]


def _pieces(value: object) -> list[bytes]:
    """Return the bytes that tell one value from any other."""
    if isinstance(value, np.ndarray) and value.dtype == object:
        packed = shapely.to_wkb(value).tolist()
        return [repr([len(item) for item in packed]).encode(), b"".join(packed)]
    if isinstance(value, np.ndarray):
        return [f"{value.dtype.str}{value.shape}".encode(), value.tobytes()]
    if isinstance(value, shapely.Geometry):
        return [shapely.to_wkb(value)]
    return [repr(value).encode()]


def code_version() -> str:
    """Return a hash of the code that plans a community, and of what it builds on."""
    return _version_of(_DECISIVE, _DECISIVE_PACKAGES)


def worker_version() -> str:
    """Return a hash of all code that a worker runs: what plans, and what reads."""
    return digest(code_version(), _version_of(_READING, _READING_PACKAGES))


@functools.cache
def _version_of(code: tuple[str, ...], packages: tuple[str, ...]) -> str:
    """Return a hash of files and folders of this package, and of versions of others."""
    from importlib.metadata import PackageNotFoundError, version

    root = Path(__file__).parent
    total = hashlib.sha256(shapely.geos_version_string.encode())
    for package in packages:
        with contextlib.suppress(PackageNotFoundError):
            total.update(f"{package} {version(package)}\n".encode())
    for name in code:
        place = root / name
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            total.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return total.hexdigest()[:40]


class _Pickler(pickle.Pickler):
    """Packs arrays of geometries in one call."""

    def reducer_override(self, value: Any) -> Any:  # noqa: ANN401
        """Pack an array of geometries as a list of WKB."""
        is_array = type(value) is np.ndarray and value.dtype == object and value.ndim == 1
        if is_array and (shapely.is_geometry(value) | shapely.is_missing(value)).all():
            return _unpack, (shapely.to_wkb(value).tolist(),)
        return NotImplemented


def dumps(value: object) -> bytes:
    """Return a value as bytes; arrays of geometries travel as WKB."""
    stream = io.BytesIO()
    _Pickler(stream, protocol=pickle.HIGHEST_PROTOCOL).dump(value)
    return stream.getvalue()


def loads(packed: bytes) -> Any:  # noqa: ANN401
    """Return what `dumps` packed."""
    return pickle.loads(packed)  # noqa: S301 - made by this program


def _unpack(packed: list[bytes]) -> NDArray[np.object_]:
    """Return an array of geometries."""
    found: NDArray[np.object_] = shapely.from_wkb(np.array(packed, dtype=object))
    return found
