"""The sheets of an .xls, measured before its reader lays them out.

Only what says how far the filled cells of each sheet reach is looked at: the file system
within the file (OLE), and in its stream of records (BIFF) the places of cells.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

_FREE, _ENTRY = 0xFFFFFFFA, 128
_STREAMS = ("workbook", "book")
# Records of one filled cell, of several in a row, of a sheet, and the end of one.
_CELLS = {0x0006, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E}
_MANY, _SHEET, _END = 0x00BD, 0x0085, 0x000A


class _Files(NamedTuple):
    """The files in a file: sectors, which one follows which, and where each begins."""

    raw: bytes
    size: int  # of a sector
    first: int  # where sector 0 begins
    follows: NDArray[np.uint32]

    def read(self, sector: int) -> bytes:
        """Return a chain of sectors; a chain that bites its tail ends there."""
        seen: dict[int, None] = {}
        while sector < min(len(self.follows), _FREE) and sector not in seen:
            seen[sector] = None
            sector = int(self.follows[sector])
        starts = (self.first + self.size * one for one in seen)
        return b"".join(self.raw[start : start + self.size] for start in starts)


def measure_xls(raw: bytes) -> list[tuple[int, int]]:
    """Return how many rows and columns the filled cells of each sheet reach over.

    Parameters
    ----------
    raw
        Content of an .xls.
    """
    try:
        return [one for stream in _streams_of(raw) for one in _measure(stream)]
    except (struct.error, ValueError, IndexError):
        return []  # damaged: the reader says so


def _measure(stream: bytes) -> list[tuple[int, int]]:
    """Return the reach of each sheet that a stream of records names."""
    known: dict[int, tuple[int, int]] = {}
    found = []
    for kind, start, size in _records(stream, 0):
        if kind == _SHEET and size >= 4:
            at = int.from_bytes(stream[start : start + 4], "little")
            if at not in known:
                known[at] = _reach(stream, at)
            found.append(known[at])
    return found


def _streams_of(raw: bytes) -> Iterator[bytes]:
    """Yield the streams of records of an .xls: one, or one for each of two versions of Excel."""
    shift, small_shift = struct.unpack_from("<2H", raw, 30)
    if not 7 <= shift <= 16 or small_shift >= shift:
        return  # damaged
    n_tables, folder, _, cutoff, small_table, _, more, n_more = struct.unpack_from("<8I", raw, 44)
    size = 1 << shift
    tables = list(struct.unpack_from("<109I", raw, 76))
    for _ in range(min(n_more, len(raw) // size)):
        part = struct.unpack_from(f"<{size // 4}I", raw, (more + 1) * size)
        tables += part[:-1]
        more = part[-1]
    parts = [raw[(one + 1) * size : (one + 2) * size] for one in tables[:n_tables] if one < _FREE]
    big = _Files(raw, size, size, _numbers(b"".join(parts)))
    entries = big.read(folder)
    root, wanted = None, []
    for at in range(0, len(entries) - _ENTRY + 1, _ENTRY):
        length = struct.unpack_from("<H", entries, at + 64)[0]
        name = entries[at : at + max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")
        start, n_bytes = struct.unpack_from("<2I", entries, at + 116)
        if entries[at + 66] == 5:
            root = start
        elif name.lower() in _STREAMS:
            wanted.append((start, n_bytes))
    for start, n_bytes in wanted:
        if n_bytes < cutoff and root is not None:  # small ones share sectors of the root
            small = _Files(big.read(root), 1 << small_shift, 0, _numbers(big.read(small_table)))
            yield small.read(start)[:n_bytes]
        else:
            yield big.read(start)[:n_bytes]


def _numbers(raw: bytes) -> NDArray[np.uint32]:
    return np.frombuffer(raw[: len(raw) // 4 * 4], "<u4")


def _records(stream: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Yield kind, place and size of the records from some place to the end of that sheet."""
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<2H", stream, at)
        yield kind, at + 4, size
        if kind == _END:
            return
        at += 4 + size


def _reach(stream: bytes, at: int) -> tuple[int, int]:
    """Return how many rows and columns the filled cells of one sheet reach over."""
    n_rows = n_columns = 0
    for kind, start, size in _records(stream, at):
        if size >= 6 and (kind in _CELLS or kind == _MANY):
            row, column = struct.unpack_from("<2H", stream, start)
            if kind == _MANY:
                column = struct.unpack_from("<H", stream, start + size - 2)[0]
            n_rows, n_columns = max(n_rows, row + 1), max(n_columns, column + 1)
    return n_rows, n_columns
