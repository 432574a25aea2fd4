"""Workers of a Dask cluster."""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from gridplan.batch.executor import Missing
from gridplan.batch.pickling import dumps, loads
from gridplan.batch.pool import ProcessPool
from gridplan.batch.versions import CODE, worker_version
from gridplan.errors import GridplanError, InputError, MissingDependencyError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

logger = logging.getLogger(__name__)

# So long a wait needs no word.
_PATIENCE_S = 2.0
# Where Dask tells of lost connections, with tracebacks; we tell of them in one line.
_TALKATIVE = ("distributed", "tornado")
_KEPT = (
    " Communities planned by then are kept where the run has a store, on the command line "
    "always (.work among the outputs): the same command with --resume goes on from there."
)


@dataclass(frozen=True, slots=True)
class DaskCluster:
    """Runs chunks on the workers of a Dask scheduler.

    Dask itself gives the chunks of a lost worker to another one; a chunk that has
    ended three workers is given up.

    Parameters
    ----------
    address
        Of the scheduler: ``tcp://host:port``, or ``tls://host:port`` with the
        certificates that the configuration of Dask names.
    wait_s
        Seconds to wait for the scheduler to answer, and then for its first worker; a
        run that has waited for 2 s says so through `logging`.

    Raises
    ------
    InputError
        If the address is none; when run, if no scheduler answers in time, it has no
        workers, it is lost, or a worker runs other code.
    """

    address: str
    wait_s: float = 60.0

    def __post_init__(self) -> None:
        """Refuse what is no address, before anything is read."""
        try:
            parts = urlsplit(self.address)
            is_address = parts.scheme in {"tcp", "tls"} and parts.hostname and parts.port
            is_whole = not (parts.path.strip("/") or parts.query or parts.fragment)
        except ValueError:  # a port that is no number
            is_address = is_whole = False
        if not (is_address and is_whole):
            msg = (
                f"{self.address!r} is no address of a scheduler. Give tcp://host:port, such as "
                "tcp://10.0.0.5:8786, or tls://host:port."
            )
            raise InputError(msg)

    def __enter__(self) -> Self:
        """Nothing is to be made ready: a connection is as quick as the first chunk."""
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is to be let go: each run closes its connection."""

    @property
    def jobs(self) -> int:
        """Number of workers to size chunks for; their true number may change any time."""
        return 16

    def run(
        self, task: Callable[[Any], Any], chunks: Sequence[Any], *, time_limit_s: float = 0.0
    ) -> Iterator[tuple[int, Any]]:
        """Yield the answers as they come; few chunks are under way at any time.

        Where there is a time limit, each worker has a process of its own for the chunks.
        """
        if not chunks:
            return
        distributed = _distributed()
        with _silenced(), self._connected(distributed) as client:
            n_threads = self._await_threads(client)
            job = partial(_work, worker_version(), dumps(task), time_limit_s=time_limit_s)
            yield from self._run(client, job, chunks, 2 * n_threads)

    def _connected(self, distributed: Any) -> Any:  # noqa: ANN401 - untyped
        """Return a client of the scheduler."""
        if self.address.startswith("tls"):
            self._require_certificates(distributed)
        try:
            with _announce_if_slow("the scheduler at %s to answer", self.address, self.wait_s):
                return distributed.Client(self.address, timeout=self.wait_s, set_as_default=False)
        except OSError as error:
            msg = (
                f"No scheduler answers at {self.address} within {self.wait_s:g} s. Check the "
                "address, and that `dask scheduler` runs there."
            )
            raise InputError(msg) from error
        except ImportError as error:  # how Dask refuses other versions
            reason = " ".join(str(error).split())
            msg = f"The scheduler at {self.address} refuses this machine: {reason}"
            raise InputError(msg) from error

    def _require_certificates(self, distributed: Any) -> None:  # noqa: ANN401 - untyped
        """Refuse an address that Dask has no certificates for; it would stumble over it."""
        import dask

        if dask.config.get("distributed.client.security-loader", None):
            return
        arguments = distributed.Security().get_connection_args("client")
        if arguments.get("ssl_context") is None:
            msg = (
                f"{self.address} needs certificates. Name them in the configuration of Dask "
                "(distributed.comm.tls), or give a tcp:// address."
            )
            raise InputError(msg)

    def _await_threads(self, client: Any) -> int:  # noqa: ANN401 - untyped
        """Wait for the first worker; return the number of threads of all that are there."""
        try:
            with _announce_if_slow("workers of the scheduler at %s", self.address, self.wait_s):
                client.wait_for_workers(1, timeout=self.wait_s)
            return max(sum(client.nthreads().values()), 1)
        except OSError as error:  # TimeoutError is one
            if not isinstance(error, TimeoutError) or client.status != "running":
                raise InputError(self._gone()) from error
            msg = (
                f"The scheduler at {self.address} has no workers, after {self.wait_s:g} s of "
                f"waiting; start some with `dask worker {self.address}`."
            )
            raise InputError(msg) from error

    def _run(
        self,
        client: Any,  # noqa: ANN401 - untyped
        job: Callable[[bytes], bytes],
        chunks: Sequence[Any],
        n_under_way: int,
    ) -> Iterator[tuple[int, Any]]:
        """Keep some chunks under way."""
        distributed = _distributed()
        number_of: dict[Any, int] = {}
        waiting = deque(range(len(chunks)))
        done = distributed.as_completed(loop=client.loop)
        kept = ""

        def submit() -> None:
            number = waiting.popleft()
            future = client.submit(job, dumps(chunks[number]), pure=False)
            number_of[future.key] = number
            done.add(future)

        for _ in range(min(len(waiting), n_under_way)):
            submit()
        for future in done:
            number = number_of.pop(future.key)
            try:
                answer = loads(future.result())
            except distributed.KilledWorker:
                answer = Missing.LOST
            except Exception as error:
                # Dask raises what the task raised, of any class, and classes of its own.
                # Only an error of the task is one of its future; others lost their scheduler.
                told = self._failed(error) if future.status == "error" else self._gone()
                raise InputError(told + kept) from error
            if waiting:
                submit()
            kept = _KEPT
            yield number, answer

    def _failed(self, error: Exception) -> str:
        """Tell of an error of the task."""
        if isinstance(error, GridplanError):  # has words of its own
            return str(error)
        return f"The cluster at {self.address} failed: {type(error).__name__}: {error}."

    def _gone(self) -> str:
        """Tell that the scheduler was lost."""
        return f"The scheduler at {self.address} is gone. Start it and its workers again."


@contextlib.contextmanager
def _announce_if_slow(what: str, address: str, wait_s: float) -> Iterator[None]:
    """Log what is waited for, once it has taken a while."""
    args = (f"Waiting up to %g s for {what}.", wait_s, address)
    timer = threading.Timer(_PATIENCE_S, logger.warning, args)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


@contextlib.contextmanager
def _silenced() -> Iterator[None]:
    """Keep the loggers of Dask quiet during a run, and leave them as they were."""

    def silence(_: logging.LogRecord) -> bool:
        return False

    # A filter of a logger does not hold for those below it: each needs the filter.
    names = [n for n in logging.root.manager.loggerDict if n.partition(".")[0] in _TALKATIVE]
    loggers = [logging.getLogger(name) for name in names]
    for one in loggers:
        one.addFilter(silence)
    try:
        yield
    finally:
        for one in loggers:
            one.removeFilter(silence)


def _distributed() -> Any:  # noqa: ANN401 - untyped
    """Import Dask where it is needed."""
    try:
        import distributed
    except ImportError as error:
        msg = "A scheduler needs Dask: pip install 'gridplan[dask]'."
        raise MissingDependencyError(msg) from error
    return distributed


def _work(
    version: Mapping[str, str], task: bytes, chunk: bytes, *, time_limit_s: float = 0.0
) -> bytes:
    """Answer one chunk on a worker of a cluster."""
    own = worker_version()
    if version != own:
        raise InputError(_differences(version, own))
    if not time_limit_s:
        return dumps(loads(task)(loads(chunk)))
    ((_, answer),) = _own_process().run(loads(task), [loads(chunk)], time_limit_s=time_limit_s)
    return dumps(answer)


# Of each thread of a worker: a process that can be ended.
_threads = threading.local()


def _own_process() -> ProcessPool:
    """Return the process of this thread; it ends with the worker."""
    if not hasattr(_threads, "pool"):
        _threads.pool = ProcessPool(1).__enter__()
    pool: ProcessPool = _threads.pool
    return pool


def _differences(head: Mapping[str, str], own: Mapping[str, str]) -> str:
    """Tell in what a worker differs from the machine that gives out the work."""
    names = [name for name in {**head, **own} if head.get(name) != own.get(name)]
    packages = [
        f"{name} {own.get(name, 'missing')} (here {head.get(name, 'missing')})"
        for name in names
        if name != CODE
    ]
    what = ", ".join([*(["other code of gridplan"] if CODE in names else []), *packages])
    return (
        f"The worker on the machine {socket.gethostname()} has {what}. Install there what this "
        "machine has, and start the worker again."
    )
