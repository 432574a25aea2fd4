"""How a command ends: signals that stop it, and the exit code for every error."""

from __future__ import annotations

import errno
import signal
import threading
from typing import TYPE_CHECKING

import click

from gridplan.errors import GridplanError

if TYPE_CHECKING:
    from types import FrameType

FINE, WITH_FINDINGS, BAD_USE, BUG, INTERRUPTED = 0, 1, 2, 3, 130
_SIGNALS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]
# What libraries say where memory could not be had; their errors are of any class.
_NO_MEMORY = (
    "bad_alloc", "cannot allocate memory", "out of memory", "can't start new thread",
    "unable to allocate", "malloc of size", "not enough memory", "failed to map segment",
)  # fmt: skip


class Stopped(KeyboardInterrupt):
    """A signal asks the run to stop.

    Parameters
    ----------
    number
        Of the signal.
    """

    def __init__(self, number: int) -> None:
        super().__init__(signal.Signals(number).name)
        self.number = number


def stop_on_signals() -> list[int]:
    """Let the signals that end a process raise `Stopped`, so that the end can be told.

    The first is heard, those behind it are ignored. For processes that are a command
    and nothing else: the handlers stay.

    Returns
    -------
    list of int
        Empty; receives the number of the signal that is heard.
    """
    heard: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
        ignore_signals()
        heard.append(number)
        raise Stopped(number)

    if threading.current_thread() is threading.main_thread():
        for one in _SIGNALS:
            if signal.getsignal(one) is not signal.SIG_IGN:  # nohup ignores SIGHUP
                signal.signal(one, stop)
    return heard


def ignore_signals() -> None:
    """Be deaf to signals: the process is about to end by itself."""
    if threading.current_thread() is threading.main_thread():
        for one in _SIGNALS:
            signal.signal(one, signal.SIG_IGN)


def exit_code(error: BaseException) -> int:
    """Return the exit code for an error."""
    if isinstance(error, Stopped):
        return 128 + error.number
    if isinstance(error, (KeyboardInterrupt, click.Abort)):
        return INTERRUPTED
    known = (GridplanError, click.ClickException, OSError)
    return BAD_USE if isinstance(error, known) or is_out_of_memory(error) else BUG


def is_out_of_memory(error: BaseException) -> bool:
    """Return whether an error, or what led to it, is that memory could not be had."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, MemoryError) or getattr(seen, "errno", None) == errno.ENOMEM:
            return True
        if isinstance(seen, Exception) and any(word in str(seen).lower() for word in _NO_MEMORY):
            return True
        seen = seen.__cause__ or seen.__context__
    return False
