"""What goes to the terminal: all of it passes here, whoever reads it, or nobody."""

from __future__ import annotations

import errno
import logging
import os
import re
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TextIO

# Letters of the data that would steer a terminal: all control characters but tab and line
# end, and those that turn the direction of a text.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# The reader has gone: a pipe that was closed, a terminal that hung up.
_GONE = {errno.EPIPE, errno.EIO}


def echo(text: str, *, err: bool = False, nl: bool = True) -> None:
    """Print a text; letters that would steer the terminal are shown by their numbers.

    Parameters
    ----------
    text
        The text.
    err
        Whether it goes to stderr.
    nl
        Whether a line ends after it.
    """
    click.echo(plain(text), nl=nl, err=err)


def plain(text: str) -> str:
    """Return a text whose letters do nothing but show."""
    return _STEERING.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


def width(text: str) -> int:
    """Return how many columns of a terminal a text takes: a Chinese sign takes two."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def padded(text: str, columns: int) -> str:
    """Return a text filled up with spaces."""
    return text + " " * (columns - width(text))


class PlainFormatter(logging.Formatter):
    """Shows remarks of the library in the language of the run, in letters that only show."""

    said: Callable[[str], str] = staticmethod(str)

    def format(self, record: logging.LogRecord) -> str:
        """Return a line."""
        return plain(self.said(super().format(record)))


class PatientStream:
    """A stream that takes all that is written, also where its reader has gone or never was.

    A run must not fail, or stop, because nobody reads how far it is.

    Parameters
    ----------
    stream
        The stream; None where the process has none.
    """

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write a text if somebody is there."""
        if not isinstance(text, str):  # how click finds out whether it may write bytes
            raise TypeError
        with self._patience():
            if self._stream is not None:
                self._stream.write(text)
        self.flush()
        return len(text)

    def flush(self) -> None:
        """Let what was written be read."""
        with self._patience():
            if self._stream is not None:
                self._stream.flush()

    def isatty(self) -> bool:
        """Return whether somebody looks at it."""
        return self._stream is not None and self._stream.isatty()

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        return getattr(self._stream, name)

    @contextmanager
    def _patience(self) -> Iterator[None]:
        """Let go of a reader who has gone."""
        try:
            yield
        except OSError as error:
            if error.errno not in _GONE or self._stream is None:
                raise
            _lead_nowhere(self._stream)
            self._stream = None


def open_missing_streams() -> None:
    """Make stdin, stdout and stderr safe to use, where they are missing and where they break.

    Where their numbers are free, the next file that is opened gets one, and what
    libraries print goes into it.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    for name in ("stdout", "stderr"):
        setattr(sys, name, PatientStream(getattr(sys, name)))


def _lead_nowhere(stream: TextIO) -> None:
    """Let what a stream still holds go nowhere, so that it is no error at the very end."""
    with suppress(OSError, ValueError):  # no file, as in a test: nothing is left
        number = stream.fileno()
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, number)
        os.close(nothing)
