"""Spreadsheets and CSV as plain grids of text."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.errors import InputError
from gridplan.findings import INFO
from gridplan.formulas import unmark_formula
from gridplan.sources.formats.encodings import encoding_of_dbf, encoding_of_text
from gridplan.sources.formats.gdal import read_frame, require_file
from gridplan.sources.formats.web_tables import (
    RECORD_SUFFIXES,
    is_web_page,
    read_records,
    read_web_tables,
)
from gridplan.sources.formats.workbooks import (
    MOST_CELLS,
    MOST_COLUMNS,
    WORKBOOK_SUFFIXES,
    Sheet,
    is_text,
    read_workbook,
)

if TYPE_CHECKING:
    from pathlib import Path

    from pandas import DataFrame

    from gridplan.sources.notes import Notes

TEXT_SUFFIXES = {".csv", ".tsv", ".txt"}
TABLE_SUFFIXES = TEXT_SUFFIXES | WORKBOOK_SUFFIXES
_SEPARATORS = ",;\t|，；^"
_HEAD_LINES = 30
_HEAD = 1 << 16
_WIDE_SPACE = re.compile("(?<=\\S)[ \u3000]{2,}(?=\\S)")
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_BRACKETS = re.compile(r"\([^()]*\)")
# Python stops at 131,072 letters, which the WKT of one large community can exceed.
_LONGEST_CELL = 2**31 - 1


def read_sheets(path: Path, layer: str, notes: Notes) -> list[Sheet]:
    """Read every sheet of a workbook, or a CSV as one sheet.

    Parameters
    ----------
    path
        .xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .tsv, .txt, .json, .mht, .dbf or .parquet.
    layer
        Name the messages use.
    notes
        Receives the encoding of a text file that is not UTF-8.

    Returns
    -------
    list of Sheet
        In the order of the file, without sheets that hold nothing.

    Raises
    ------
    InputError
        For files that are not what their name says, too large for memory, locked,
        damaged or without any cell.
    """
    require_file(path)
    if path.suffix.lower() in TEXT_SUFFIXES:
        sheets = [_read_text(path, layer, notes)]
    elif path.suffix.lower() in RECORD_SUFFIXES:
        sheets = [read_records(path)]
    elif path.suffix.lower() in _FRAMES:
        sheets = [sheet_of(_FRAMES[path.suffix.lower()](path), path.name)]
    elif is_web_page(path):
        sheets = read_web_tables(path)
        text = f"`{layer}`: {path.name} is a web page, not a workbook; its tables were read."
        notes.add(INFO, "web_page", text)
    elif is_text(path):
        sheets = [_read_text(path, layer, notes)]
        text = f"`{layer}`: {path.name} is text, not a workbook; it was read as CSV."
        notes.add(INFO, "web_page", text)
    else:
        sheets = read_workbook(path)
    sheets = [sheet for sheet in sheets if sheet.cells.size]
    if not sheets:
        msg = "it is empty"
        raise InputError(msg)
    return sheets


def sheet_of(table: DataFrame, name: str) -> Sheet:
    """Return a table as a sheet with its names on top.

    Parameters
    ----------
    table
        Of anything.
    name
        Of the sheet.
    """
    cells = np.vstack([np.array(table.columns, object), table.astype(object).to_numpy()])
    cells[pd.isna(cells)] = None
    return Sheet(name, cells)


def _of_dbase(path: Path) -> DataFrame:
    """Read the table of a shapefile that came without its shapes."""
    encoding = encoding_of_dbf(path).name.upper()
    return read_frame(path, read_geometry=False, encoding=encoding)


def _of_parquet(path: Path) -> DataFrame:
    """Read Parquet, by Python: Arrow takes the bytes of a path for UTF-8."""
    with path.open("rb") as stream:
        return pd.read_parquet(stream)


_FRAMES = {".dbf": _of_dbase, ".parquet": _of_parquet}


def open_sheets(path: Path, layer: str, notes: Notes) -> list[Sheet]:
    """Read sheets as `read_sheets` does; say of which file it is that something is wrong.

    Parameters
    ----------
    path, layer, notes
        As of `read_sheets`.

    Raises
    ------
    InputError
        Naming the file, whatever is wrong with it.
    """
    try:
        return read_sheets(path, layer, notes)
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        msg = f"{path.name} cannot be read: {error}. Is it a table?"
        raise InputError(msg) from error


def _read_text(path: Path, layer: str, notes: Notes) -> Sheet:
    """Read a CSV whose separator is found out."""
    raw = path.read_bytes()
    found = encoding_of_text(raw)
    if not found.is_plain:
        text = f"`{layer}`: {path.name} was read as {found.name.upper()}: {found.reason}."
        notes.add(INFO, "encoding", text)
    text = raw.decode(found.name, errors="replace")
    if "\0" in text:
        msg = "it is no text"
        raise InputError(msg)
    text = text.removeprefix("\ufeff")
    if text.lstrip()[:1] == "{" and '"features"' in text[:_HEAD]:
        msg = "it holds GeoJSON; name it .geojson"
        raise InputError(msg)
    separator = find_separator(text)
    if separator not in text:  # columns as they are typed by hand
        text, separator = _WIDE_SPACE.sub("\t", text), "\t"
    quote = _quote_of(text, separator)
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        lines = io.StringIO(text, newline="")
        rows = list(csv.reader(lines, delimiter=separator, quotechar=quote))
    finally:
        csv.field_size_limit(before)
    widest = max(map(len, rows), default=0)
    if widest > MOST_COLUMNS or widest * len(rows) > MOST_CELLS:
        msg = (
            f"it has {widest:,} columns in its widest line, and {len(rows):,} lines; a table "
            f"has at most {MOST_COLUMNS:,} columns. Look at that line"
        )
        raise InputError(msg)
    cells = np.full((len(rows), widest), None, dtype=object)
    for number, row in enumerate(rows):
        cells[number, : len(row)] = [unmark_formula(cell.strip()).strip() or None for cell in row]
    return Sheet(path.name, cells, separator=separator)


def _quote_of(text: str, separator: str) -> str:
    """Return the sign around cells: the apostrophe only where it stands around every name."""
    heading = next((line for line in text[:_HEAD].splitlines() if line.strip()), "")
    names = [name.strip() for name in heading.split(separator)]
    is_single = all(len(one) > 1 and one[0] == one[-1] == "'" for one in names)
    return "'" if is_single else '"'


def find_separator(text: str) -> str:
    r"""Return what stands between the cells of a text: comma, semicolon, tab or bar.

    Parameters
    ----------
    text
        Whole content. What stands in quotes or brackets (the corners of WKT) is no
        separator.

    Returns
    -------
    str
        The sign that most of the first lines hold equally often; of equals the one
        that makes more columns.

    Examples
    --------
    >>> find_separator("id;WKT\n1;POLYGON ((0 0, 1 0, 1 1, 0 0))\n")
    ';'
    >>> find_separator("x;y\n467027,5;4420011,5\n")
    ';'
    """
    # A cell may be megabytes of corners: enough to see the lines, not all of them.
    bare = _QUOTED.sub("cell", text[: 1 << 22])
    while _BRACKETS.search(bare):
        bare = _BRACKETS.sub("", bare)
    lines = [line for line in bare.splitlines() if line.strip()][:_HEAD_LINES]

    def fit(separator: str) -> tuple[int, int]:
        counts = Counter(number for line in lines if (number := line.count(separator)))
        number, n_lines = max(counts.items(), key=lambda one: one[::-1], default=(0, 0))
        return n_lines, number

    return max(_SEPARATORS, key=fit)
