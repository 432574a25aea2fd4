"""Sheets of an .xls are measured before they are laid out."""

import struct
from contextlib import suppress

import pytest

from gridplan.errors import InputError
from gridplan.sources.formats import workbooks
from gridplan.sources.formats.old_workbooks import measure_xls
from gridplan.sources.formats.workbooks import read_workbook

SECTOR, END, FREE = 512, 0xFFFFFFFE, 0xFFFFFFFF


def record(kind, body=b""):
    return struct.pack("<HH", kind, len(body)) + body


def biff8(*sheets):
    """Return the records of a workbook; a sheet is a list of (row, column, number)."""
    bodies = []
    for cells in sheets:
        numbers = [
            record(0x0203, struct.pack("<3Hd", row, column, 0, value))
            for row, column, value in cells
        ]
        bodies.append(b"".join([bof(0x10), *numbers, record(0x000A)]))
    names = [f"s{i}".encode() for i in range(len(sheets))]
    size = len(bof(5)) + len(record(0x000A)) + sum(len(bound(0, name)) for name in names)
    heads = []
    for name, body in zip(names, bodies, strict=True):
        heads.append(bound(size, name))
        size += len(body)
    return b"".join([bof(5), *heads, record(0x000A), *bodies])


def bof(kind):
    return record(0x0809, struct.pack("<4HII", 0x0600, kind, 0, 1996, 0, 0x0600))


def bound(at, name):
    return record(0x0085, struct.pack("<IBBBB", at, 0, 0, len(name), 0) + name)


def entry(name, kind, start, size):
    text = name.encode("utf-16-le") + b"\0\0"
    body = text.ljust(64, b"\0") + struct.pack("<HBB3I", len(text), kind, 1, *[FREE] * 3)
    return body.ljust(116, b"\0") + struct.pack("<IQ", start, size)


def ole(stream, *, backwards=False):
    """Return a file with one stream in it, its sectors in a row or the other way round."""
    small = len(stream) < 4096
    body = stream.ljust(-(-len(stream) // SECTOR) * SECTOR, b"\0")
    n = len(body) // SECTOR
    places = list(range(3, 3 + n))[:: -1 if backwards else 1]
    fat = [0xFFFFFFFD, END, END, *[FREE] * n]
    for one, other in zip(places, [*places[1:], END], strict=True):
        fat[one] = other
    n_small = n * SECTOR // 64
    small_fat = [*range(1, n_small), END] if small else []
    start = 0 if small else places[0]
    folder = entry("Root Entry", 5, places[0] if small else END, len(body) * small)
    folder += entry("Workbook", 2, start, len(stream))
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    head += struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<10I", 0, 1, 1, 0, 4096, 2 if small else END, int(small), END, 0, 0)
    head += struct.pack("<108I", *[FREE] * 108)
    sectors = [b""] * (3 + n)
    sectors[0] = b"".join(struct.pack("<I", one) for one in fat).ljust(SECTOR, b"\xff")
    sectors[1] = folder.ljust(SECTOR, b"\0")
    sectors[2] = b"".join(struct.pack("<I", one) for one in small_fat).ljust(SECTOR, b"\xff")
    for number, place in enumerate(places):
        sectors[place] = body[number * SECTOR : (number + 1) * SECTOR]
    return head.ljust(SECTOR, b"\0") + b"".join(sectors)


TABLE = [(row, column, float(row)) for row in range(80) for column in range(4)]


@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("table", [TABLE, TABLE[:8]])
def test_the_sheets_are_measured_as_their_reader_lays_them_out(tmp_path, table, backwards):
    path = tmp_path / "b.xls"
    stray = [(0, 0, 1.0), (299, 5, 2.0)]
    path.write_bytes(ole(biff8(table, stray), backwards=backwards))
    sheets = read_workbook(path)
    assert [sheet.cells.shape for sheet in sheets] == [(len(table) // 4, 4), (300, 6)]
    assert measure_xls(path.read_bytes()) == [sheet.cells.shape for sheet in sheets]
    assert sheets[1].cells[299, 5] == "2"


@pytest.mark.parametrize("n_sheets", [4, 100])
def test_many_sheets_with_a_stray_cell_each_are_refused(tmp_path, n_sheets):
    """Each of them alone is 16 million cells, and fits."""
    path = tmp_path / "b.xls"
    stray = [(0, 0, 1.0), (65535, 255, 2.0)]
    path.write_bytes(ole(biff8(*[stray] * n_sheets)))
    with pytest.raises(InputError, match=rf"its {n_sheets} sheets reach over [\d,]+ cells"):
        read_workbook(path)


def test_many_sheets_that_are_one_and_the_same_are_counted_each(monkeypatch, tmp_path):
    stream = bytearray(biff8(TABLE, TABLE))
    first, second = (m for m in range(len(stream)) if stream[m : m + 2] == b"\x85\x00")
    stream[second + 4 : second + 8] = stream[first + 4 : first + 8]
    path = tmp_path / "b.xls"
    path.write_bytes(ole(bytes(stream)))
    monkeypatch.setattr(workbooks, "MOST_CELLS", 4 * 80 + 1)
    with pytest.raises(InputError, match="its 2 sheets reach over 640 cells"):
        read_workbook(path)


@pytest.mark.parametrize("at", range(24, 90, 3))
def test_a_damaged_head_ends_in_no_other_error(tmp_path, at):
    raw = bytearray(ole(biff8(TABLE)))
    raw[at : at + 4] = b"\xff\xff\xff\xff"
    path = tmp_path / "b.xls"
    path.write_bytes(bytes(raw))
    with suppress(InputError):
        assert read_workbook(path)[0].cells.shape == (80, 4)
