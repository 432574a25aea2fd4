"""Workbooks (.xlsx, .xlsb, .xls, .ods) as grids of text; looked at before they are read.

The reader lays out every sheet as a full rectangle. One stray cell in the last corner
of a sheet would ask for half a terabyte and end the process, so the corners are
measured first, in the packed text of the file. The same look finds what the reader
returns as empty cells: errors (#N/A) and formulas that no program ever calculated.
"""

from __future__ import annotations

import fnmatch
import re
import zipfile
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

import numpy as np

from gridplan.errors import InputError
from gridplan.formulas import unmark_formula
from gridplan.sources.formats.archives import UNREADABLE
from gridplan.sources.formats.old_workbooks import measure_xls

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from python_calamine import CalamineSheet, CalamineWorkbook

WORKBOOK_SUFFIXES = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}
MOST_CELLS = 50_000_000
MOST_COLUMNS = 16_384
_MOST_UNPACKED = 2**30
_MOST_INDEX = 2**24
_INDEX = "xl/workbook.xml"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
# Kind of a packed workbook by a part that it has; the first one tells.
_KINDS = {
    "xl/workbook.bin": "xlsb",
    "xl/workbook.xml": "xlsx",
    "_rels/.rels": "xlsx",
    "content.xml": "ods",
}
_REMEDY = "open it in Excel or WPS and save it as .xlsx"
_FULL_CELL = re.compile(rb'<(?:\w+:)?c r="([A-Z]{1,3})(\d+)"[^>]*[^>/]>')
_CELL_COLUMN = re.compile(rb'c r="([A-Z]{1,3})')
_ROW = re.compile(rb'row r="(\d+)"')
_ERROR = re.compile(
    rb'<(?:\w+:)?c r="([A-Z]{1,3})(\d+)"[^>]*? t="e"[^>]*>.*?v>([^<]*)<', re.DOTALL
)
_UNVALUED = re.compile(
    rb'<(?:\w+:)?c r="([A-Z]{1,3})(\d+)"([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^<]*</(?:\w+:)?f>)\s*'
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
# What writers that do not calculate store instead: a nought in every formula, and the order
# to calculate them all when the book is opened.
_TO_CALCULATE = re.compile(rb"<(?:\w+:)?calcPr\b[^>]*\bfullCalcOnLoad=\"(?:1|true)\"")
_FORMULA = re.compile(
    rb'<(?:\w+:)?c r="([A-Z]{1,3})(\d+)"[^>]*>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^<]*</(?:\w+:)?f>)\s*'
    rb"(?:<(?:\w+:)?v>([^<]*)<)?"
)
_ODS_TAG = re.compile(
    rb"<(/?)table:(table-row|table-cell|covered-table-cell|table)\b([^>]*?)(/?)>"
)
_REPEATED = re.compile(rb'table:number-(?:rows|columns)-repeated="(\d+)"')

Spot = tuple[int, int]


class Merge(NamedTuple):
    """A merged range of cells: its first and last row and column, from 0."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One sheet as it stands.

    Parameters
    ----------
    name
        Of the sheet; of the file for CSV.
    cells
        Text, None where empty, shape ``(n_rows, n_columns)``.
    merges
        Merged ranges.
    unvalued
        Cells that hold a formula without a stored value: row and column, from 0.
    separator
        Of the cells in text files, empty for workbooks.
    is_hidden
        Whether a workbook shows it to nobody.
    """

    name: str
    cells: NDArray[np.object_]
    merges: list[Merge] = field(default_factory=list)
    unvalued: list[Spot] = field(default_factory=list)
    separator: str = ""
    is_hidden: bool = False


@dataclass(slots=True)
class _Look:
    """What the packed text of a sheet says beyond the values of its cells."""

    errors: dict[Spot, str] = field(default_factory=dict)
    unvalued: list[Spot] = field(default_factory=list)


def read_workbook(path: Path) -> list[Sheet]:
    """Read all sheets of a workbook, but for those of charts.

    Parameters
    ----------
    path
        Of a regular file. Its content says which kind of workbook it is.

    Raises
    ------
    InputError
        If it is no workbook, is locked or damaged, or would not fit into memory.
    """
    import python_calamine as calamine

    kind = _kind_of(path)
    try:
        looks = _look(path, kind)
        with path.open("rb") as stream:
            book = calamine.CalamineWorkbook.from_filelike(stream)
            hidden = _hidden(book)
            return [
                _sheet(one, looks.get(one.name, _Look()), is_hidden=one.name in hidden)
                for one in _worksheets(book)
            ]
    except calamine.PasswordError as error:
        msg = "it is locked by a password; save it without one"
        raise InputError(msg) from error
    except (calamine.CalamineError, ET.ParseError, *UNREADABLE) as error:
        msg = f"it is damaged ({str(error) or type(error).__name__}); {_REMEDY}"
        raise InputError(msg) from error


def _kind_of(path: Path) -> str:
    """Return the kind of a workbook by its content: xlsx, xlsb, ods or xls."""
    with path.open("rb") as stream:
        head = stream.read(512)
    if head.startswith(_OLE):
        return "xls"
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as book:
            names = {info.filename.lower() for info in book.infolist()}
        packed = next((kind for part, kind in _KINDS.items() if part in names), None)
        if packed:
            return packed
    kind = "text" if head.strip() and b"\0" not in head else "something else"
    if b"<html" in head.lower() or b"<table" in head.lower():
        kind = "a web page (HTML)"
    msg = f"it is no workbook but {kind}, whatever its name says; {_REMEDY}"
    raise InputError(msg)


def is_text(path: Path) -> bool:
    """Return whether a file is lines of text: a table that was saved under another name.

    Parameters
    ----------
    path
        Of a regular file.
    """
    with path.open("rb") as stream:
        head = stream.read(512)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    is_other = head.lstrip().startswith((_OLE, b"PK", b"<", b"%PDF", b"{", b"[", b"MIME-"))
    return not is_other and b"\0" not in head and len(head.split(maxsplit=1)) > 1 and b"\n" in head


def _look(path: Path, kind: str) -> dict[str, _Look]:
    """Measure a packed workbook; return, by sheet, what its reader would not tell."""
    if kind == "xls":
        reach = measure_xls(path.read_bytes())
        n_cells = sum(n_rows * n_columns for n_rows, n_columns in reach)
        if n_cells > MOST_CELLS:  # one sheet has 16 million at most
            msg = (
                f"its {len(reach):,} sheets reach over {n_cells:,} cells; delete the stray cells "
                "far from the tables, or save the tables alone"
            )
            raise InputError(msg)
        return {}
    with zipfile.ZipFile(path) as book:
        unpacked = sum(info.file_size for info in book.infolist())
        if unpacked > _MOST_UNPACKED:
            msg = (
                f"it unpacks to {unpacked / 2**30:.1f} GB, and more than "
                f"{_MOST_UNPACKED / 2**30:.0f} GB is not read; split it, or save it as CSV"
            )
            raise InputError(msg)
        if kind == "xlsx":
            order = _TO_CALCULATE.search(book.read(_INDEX)) if _INDEX in book.namelist() else None
            return {
                name: _look_at(book.read(part), name, calculated=order is None)
                for name, part in _parts(book).items()
            }
        if kind == "ods":
            _measure_ods(book.read("content.xml"))
        if kind == "xlsb":
            for part in fnmatch.filter(book.namelist(), "xl/worksheets/*.bin"):
                _measure_xlsb(book.read(part), part.rpartition("/")[2])
    return {}


def _parts(book: zipfile.ZipFile) -> dict[str, str]:
    """Return the path of each sheet of an .xlsx in the archive, by the sheet's name."""
    links, index = "xl/_rels/workbook.xml.rels", _INDEX
    there = set(book.namelist())
    if not {links, index} <= there:
        return {}
    if max(book.getinfo(links).file_size, book.getinfo(index).file_size) > _MOST_INDEX:
        msg = f"the list of its sheets is larger than any list of sheets; {_REMEDY}"
        raise InputError(msg)
    relations = ET.fromstring(book.read(links))  # noqa: S314 - expat bounds entities
    targets = {link.get("Id"): link.get("Target", "").lstrip("/") for link in relations}
    parts = {}
    for sheet in ET.fromstring(book.read(index)).iter():  # noqa: S314
        if sheet.tag.endswith("}sheet"):
            link = next((text for key, text in sheet.items() if key.endswith("}id")), None)
            target = targets.get(link, "")
            part = target if target.startswith("xl/") else f"xl/{target}"
            if part in there:
                parts[sheet.get("name", "")] = part
    return parts


def _look_at(xml: bytes, name: str, *, calculated: bool) -> _Look:
    """Measure one sheet of an .xlsx and find its errors and formulas without values."""
    _measure_xlsx(xml, name)
    look = _Look()
    if b't="e"' in xml:
        found = _ERROR.findall(xml)
        look.errors = {_spot(*where): text.decode("utf-8", "replace") for *where, text in found}
    # An empty text (t="str") is a value: so =IF(A2="","",A2) is stored.
    if any(tag in xml for tag in (b"<f>", b"<f ", b"<f/", b":f>", b":f ", b":f/")):
        look.unvalued = [
            _spot(letters, row)
            for letters, row, attributes in _UNVALUED.findall(xml)
            if b't="str"' not in attributes
        ]
        look.unvalued += [] if calculated else _noughts(xml)
    return look


def _noughts(xml: bytes) -> list[Spot]:
    """Return the formulas of columns in which each formula has nought for its value."""
    spots: dict[bytes, list[Spot]] = {}
    others = set()
    for letters, row, value in _FORMULA.findall(xml):
        spots.setdefault(letters, []).append(_spot(letters, row))
        if value.strip() != b"0":
            others.add(letters)
    return [spot for letters in sorted(spots.keys() - others) for spot in spots[letters]]


def _measure_xlsx(xml: bytes, name: str) -> None:
    """Refuse a sheet of an .xlsx by the last row and column of its filled cells."""
    columns, rows = set(_CELL_COLUMN.findall(xml)), _ROW.findall(xml[xml.rfind(b"row r=") :])
    if columns and (1 + max(map(_column, columns))) * int((rows or [b"1048576"])[0]) > MOST_CELLS:
        # Cells that are merely painted hold nothing and are not laid out.
        spots = _FULL_CELL.findall(xml)
        n_rows = max((int(row) for _, row in spots), default=0)
        _check_size(n_rows, 1 + max((_column(one) for one, _ in spots), default=0), name)


def _measure_ods(xml: bytes) -> None:
    """Refuse an .ods whose repeated rows and columns would fill the memory."""
    n_rows = n_columns = column = repeated = row = 0
    for end, kind, attributes, closed in _ODS_TAG.findall(xml):
        times = int(next(iter(_REPEATED.findall(attributes)), 1))
        if kind == b"table":
            _check_size(n_rows, n_columns, "")
            n_rows = n_columns = row = 0
        elif kind == b"table-row":
            if not end:
                column, repeated = 0, times
            if end or closed:
                row += repeated
        elif not end:
            column += times
            if b"office:" in attributes or not closed:
                n_columns, n_rows = max(n_columns, column), row + repeated


def _measure_xlsb(raw: bytes, name: str) -> None:
    """Refuse a sheet of an .xlsb by the last row and column of its filled cells."""
    at = n_rows = n_columns = row = 0
    while at < len(raw):
        kind, at = _packed_number(raw, at, 2)
        size, at = _packed_number(raw, at, 4)
        if kind == 0:  # a row
            row = int.from_bytes(raw[at : at + 4], "little")
        elif 2 <= kind <= 11:  # a cell that holds something
            n_rows = max(n_rows, row + 1)
            n_columns = max(n_columns, int.from_bytes(raw[at : at + 4], "little") + 1)
        at += size
    _check_size(n_rows, n_columns, name)


def _packed_number(raw: bytes, at: int, most: int) -> tuple[int, int]:
    """Return a number of seven bits a byte, and where the next begins."""
    number = 0
    for place in range(most):
        byte = raw[at] if at < len(raw) else 0
        number |= (byte & 0x7F) << (7 * place)
        at += 1
        if byte < 0x80:
            break
    return number, at


def _check_size(n_rows: int, n_columns: int, name: str) -> None:
    """Refuse a sheet whose full rectangle would not fit into memory."""
    if n_rows * n_columns > MOST_CELLS:
        where = f"its sheet {name}" if name else "one of its sheets"
        msg = (
            f"{where} reaches over {n_rows:,} rows and {n_columns:,} columns; delete the "
            "stray cells far from the table, or save the table alone"
        )
        raise InputError(msg)


def _column(letters: bytes) -> int:
    """Return the number of a column, A = 0."""
    return list(accumulate(letters, lambda number, one: number * 26 + one - 64, initial=0))[-1] - 1


def _spot(letters: bytes, row: bytes) -> Spot:
    """Return a cell such as B7 as row and column from 0."""
    return int(row) - 1, _column(letters)


def _worksheets(book: CalamineWorkbook) -> list[CalamineSheet]:
    """Return the sheets that hold cells."""
    from python_calamine import SheetTypeEnum

    kinds = {one.name: one.typ for one in book.sheets_metadata}
    return [
        book.get_sheet_by_name(name)
        for name in book.sheet_names
        if kinds.get(name, SheetTypeEnum.WorkSheet) == SheetTypeEnum.WorkSheet
    ]


def _hidden(book: CalamineWorkbook) -> set[str]:
    """Return the names of the sheets that nobody sees."""
    from python_calamine import SheetVisibleEnum

    return {one.name for one in book.sheets_metadata if one.visible != SheetVisibleEnum.Visible}


def _sheet(sheet: CalamineSheet, look: _Look, *, is_hidden: bool) -> Sheet:
    """Return one sheet as text, with what the look at its packed text has found."""
    rows = sheet.to_python(skip_empty_area=False)
    cells = np.full((len(rows), max(map(len, rows), default=0)), None, dtype=object)
    for number, row in enumerate(rows):
        cells[number, : len(row)] = [
            (unmark_formula(cell.strip()).strip() or None) if type(cell) is str else _text(cell)
            for cell in row
        ]
    for spot, text in look.errors.items():
        if spot[0] < cells.shape[0] and spot[1] < cells.shape[1]:
            cells[spot] = text
    for spot in look.unvalued:
        if spot[0] < cells.shape[0] and spot[1] < cells.shape[1]:
            cells[spot] = None
    merges = [Merge(*first, *last) for first, last in sheet.merged_cell_ranges or []]
    return Sheet(sheet.name, cells, merges, look.unvalued, is_hidden=is_hidden)


def _text(cell: object) -> str:
    """Return a cell that is no text as one: whole numbers as digits, moments as ISO 8601."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return f"{cell:.0f}"
    return str(cell)
