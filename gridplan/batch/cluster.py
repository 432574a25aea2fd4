"""Workers of a Dask cluster."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from gridplan.batch.packing import dumps, loads
from gridplan.batch.store import worker_version
from gridplan.errors import InputError, MissingDependencyError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class DaskCluster:
    """Runs chunks on the workers of a Dask scheduler.

    Dask itself gives the chunks of a lost worker to another one; a chunk that has
    ended three workers is given up.
    """

    address: str
    wait_s: float = 60.0

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
