"""Spreadsheets and CSV as plain grids of text, merged cells included."""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import numpy as np

from gridplan.errors import InputError
from gridplan.findings import INFO
from gridplan.formulas import unmark_formula
from gridplan.sources.formats.encodings import encoding_of_text
from gridplan.sources.formats.gdal import list_layers, read_frame, require_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

    from gridplan.sources.notes import Notes

TEXT_SUFFIXES = {".csv", ".tsv", ".txt"}
TABLE_SUFFIXES = TEXT_SUFFIXES | {".xlsx", ".ods", ".xls"}
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MERGE = re.compile(rb'<mergeCell [^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_HEADER_ROWS = 30
# Python stops at 131,072 letters, which the WKT of one large community can exceed.
_LONGEST_CELL = 2**31 - 1


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
        Merged ranges: first row, first column, last row, last column, from 0.
    """

    name: str
    cells: NDArray[np.object_]
    merges: list[tuple[int, int, int, int]]


def read_sheets(path: Path, layer: str, notes: Notes) -> list[Sheet]:
    """Read every sheet of a spreadsheet, or a CSV as one sheet.

    Parameters
    ----------
    path
        .xlsx, .ods, .csv, .tsv or .txt.
    layer
        Name the messages use.
    notes
        Receives the encoding of a text file that is not UTF-8.

    Raises
    ------
    InputError
        For the old .xls, and for files without any cell.
    """
    require_file(path)
    suffix = path.suffix.lower()
    if suffix == ".xls":
        msg = "the old .xls format is not supported; save it as .xlsx"
        raise InputError(msg)
    sheets = [_read_text(path, layer, notes)] if suffix in TEXT_SUFFIXES else _read_book(path)
    sheets = [sheet for sheet in sheets if sheet.cells.size]
    if not sheets:
        msg = "it is empty"
        raise InputError(msg)
    return sheets


def _read_text(path: Path, layer: str, notes: Notes) -> Sheet:
    """Read a CSV whose separator is found out."""
    raw = path.read_bytes()
    found = encoding_of_text(raw)
    if not found.is_plain:
        text = f"`{layer}`: {path.name} was read as {found.name.upper()}: {found.reason}."
        notes.add(INFO, "encoding", text)
    text = raw.decode(found.name, errors="replace")
    head = "\n".join(text.splitlines()[:_HEADER_ROWS])
    separator = max(",;\t", key=head.count)
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    finally:
        csv.field_size_limit(before)
    cells = np.full((len(rows), max(map(len, rows), default=0)), None, dtype=object)
    for number, row in enumerate(rows):
        cells[number, : len(row)] = [unmark_formula(cell.strip()).strip() or None for cell in row]
    return Sheet(path.name, cells, [])


def _read_book(path: Path) -> list[Sheet]:
    """Read a spreadsheet through GDAL: seven times as fast as openpyxl."""
    is_excel = path.suffix.lower() == ".xlsx"
    if is_excel and not zipfile.is_zipfile(path):
        msg = "it is no Excel file"
        raise InputError(msg)
    try:
        merges = _merges(path) if is_excel else {}
    except (zipfile.BadZipFile, zlib.error, EOFError, ET.ParseError) as error:
        msg = f"it is damaged ({error})"
        raise InputError(msg) from error
    sheets = []
    for name, _ in list_layers(path):
        table = read_frame(path, layer=name, HEADERS="DISABLE", FIELD_TYPES="STRING")
        cells = table.astype(object).where(table.notna(), None).to_numpy(dtype=object)
        names = [str(column) for column in table.columns]
        if not all(re.fullmatch(r"Field\d+", column) for column in names):
            cells = np.vstack([np.array(names, dtype=object), cells])  # taken for a header
        cells = np.frompyfunc(unmark_formula, 1, 1)(cells)
        sheets.append(Sheet(str(name), cells, merges.get(str(name), [])))
    return sheets


def _merges(path: Path) -> dict[str, list[tuple[int, int, int, int]]]:
    """Return the merged ranges of each sheet of an .xlsx."""
    with zipfile.ZipFile(path) as book:
        links = ET.fromstring(book.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
        targets = {link.get("Id"): link.get("Target", "") for link in links}
        names = ET.fromstring(book.read("xl/workbook.xml")).iter(f"{_MAIN}sheet")  # noqa: S314
        merges = {}
        for sheet in names:
            target = targets.get(sheet.get(_REL), "").lstrip("/")
            part = target if target.startswith("xl/") else f"xl/{target}"
            if part in book.namelist():
                xml = book.read(part)
                found = _MERGE.findall(xml, max(xml.rfind(b"</sheetData>"), 0))
                merges[sheet.get("name", "")] = [_range(*corner) for corner in found]
    return merges


def _range(left: bytes, top: bytes, right: bytes, bottom: bytes) -> tuple[int, int, int, int]:
    """Return a range such as B7:C10 as rows and columns from 0."""
    return int(top) - 1, _column(left), int(bottom) - 1, _column(right)


def _column(letters: bytes) -> int:
    """Return the number of a column, A = 0."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def unique_names(header: NDArray[np.object_]) -> list[str]:
    """Return the column names of a header; empty and doubled ones get a number.

    Parameters
    ----------
    header
        One row of a sheet.
    """
    names: list[str] = []
    for number, cell in enumerate(header, start=1):
        name = str(cell or f"column {number}").replace("\n", "")
        names.append(name if name not in names else f"{name}.{number}")
    return names


def find_header(cells: NDArray[np.object_], is_known: Callable[[str], bool]) -> int:
    """Return the row that holds the column names: the one with most known names.

    Parameters
    ----------
    cells
        Of one sheet.
    is_known
        Whether a cell is the name of a column.

    Returns
    -------
    int
        −1 where no row holds a known name.
    """
    scores = [
        sum(cell is not None and is_known(str(cell)) for cell in row)
        for row in cells[:_HEADER_ROWS]
    ]
    best = int(np.argmax(scores))
    return best if scores[best] > 0 else -1
