"""A command as a child process: its lines as they come, its log, its end.

Knows nothing of QGIS, so that it can be tested anywhere.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import threading
from typing import IO, TYPE_CHECKING, Any, Callable

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Iterator

_PATIENCE_S = 5.0
_LOOK_S = 0.1
_IS_WINDOWS = os.name == "nt"


class Progress:
    """How far a run is, by the log it writes.

    Parameters
    ----------
    path
        Of the log.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read = 0
        self._done = self._total = 0

    def percent(self) -> float | None:
        """Return how much is done now; None while nobody knows."""
        for event in self._events():
            if event.get("event") == "read":
                self._total = int(event["communities"])
            self._done += event.get("event") == "community"
        return 100.0 * min(self._done, self._total) / self._total if self._total else None

    def _events(self) -> Iterator[dict[str, Any]]:
        """Yield the whole lines that are new."""
        try:
            with self._path.open("rb") as file:
                file.seek(self._read)
                content = file.read()
        except OSError:
            return
        whole = content[: content.rfind(b"\n") + 1]
        self._read += len(whole)
        for line in whole.splitlines():
            with contextlib.suppress(ValueError):
                yield json.loads(line)


def run_child(
    words: list[str],
    environment: dict[str, str],
    on_line: Callable[[str, bool], None],
    is_cancelled: Callable[[], bool],
    on_look: Callable[[], None] = lambda: None,
) -> int:
    """Run a command to its end, or end it.

    Parameters
    ----------
    words, environment
        Of the command.
    on_line
        Called with each line and whether it came from stderr.
    is_cancelled
        Whether to end the child.
    on_look
        Called some times a second.

    Returns
    -------
    int
        Its exit code.

    Raises
    ------
    OSError
        If it cannot be started.
    """
    own_group: dict[str, Any] = (
        {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0)}
        if _IS_WINDOWS
        else {"start_new_session": True}
    )
    with subprocess.Popen(  # noqa: S603 - the program that people set, no shell
        words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        encoding="utf-8",
        errors="replace",
        **own_group,
    ) as child:
        lines: queue.Queue[tuple[str, bool] | None] = queue.Queue()
        readers = [
            threading.Thread(target=_pass_on, args=(stream, is_error, lines), daemon=True)
            for stream, is_error in ((child.stdout, False), (child.stderr, True))
        ]
        for reader in readers:
            reader.start()
        try:
            _follow(lines, len(readers), on_line, is_cancelled, on_look)
        finally:
            if child.poll() is None and is_cancelled():
                end(child)
        return child.wait()


def _pass_on(stream: IO[str], is_error: bool, lines: queue.Queue[Any]) -> None:
    """Put the lines of a stream into a queue, and nothing when it ends."""
    for line in stream:
        lines.put((line.rstrip("\r\n"), is_error))
    lines.put(None)


def _follow(
    lines: queue.Queue[Any],
    n_streams: int,
    on_line: Callable[[str, bool], None],
    is_cancelled: Callable[[], bool],
    on_look: Callable[[], None],
) -> None:
    """Tell lines until both streams have ended, or people have had enough."""
    while n_streams and not is_cancelled():
        try:
            item = lines.get(timeout=_LOOK_S)
        except queue.Empty:
            on_look()
            continue
        if item is None:
            n_streams -= 1
        else:
            on_line(*item)
    on_look()


def end(child: subprocess.Popen[str]) -> None:
    """End a child and its workers: asked first, so that it leaves no half a file, then killed.

    Parameters
    ----------
    child
        Started as the head of a group.
    """
    if _IS_WINDOWS:
        subprocess.run(  # noqa: S603
            ["taskkill", "/PID", str(child.pid), "/T", "/F"],  # noqa: S607
            check=False, capture_output=True,
        )  # fmt: skip
        return
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(_PATIENCE_S)
