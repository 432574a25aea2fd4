"""Web pages and XML sheets named .xls, as office systems export them, as grids of text.

Only the text of cells is taken: no markup, no script, no link is followed, and entities
that a file declares itself stay as they are written.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from email import message_from_bytes
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import numpy as np

from gridplan.errors import InputError
from gridplan.formulas import unmark_formula
from gridplan.sources.formats.encodings import encoding_of_text
from gridplan.sources.formats.workbooks import MOST_CELLS, MOST_COLUMNS, Merge, Sheet

if TYPE_CHECKING:
    from pathlib import Path

# A page of this size holds some hundred thousand rows.
MOST_BYTES = 2**26
_DEEPEST = 16
RECORD_SUFFIXES = {".json", ".jsonl", ".ndjson"}
# Words by which GDAL knows JSON of maps.
_OF_MAPS = (b'"Feature', b'"features"', b'"geometry"', b'"coordinates"', b'"Topology"', b'"esri')
_HEAD = 4096
# Tags as HTML names them, and as the XML sheets of Excel 2003 do.
_ROW, _CELL = {"tr", "row"}, {"td", "th", "cell"}
_UNSEEN = {"script", "style", "head", "title", "xml", "styles", "comment"}
_BREAKS = {"br", "p", "div", "li"}
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
# A page with all its parts in one file (.mht), as a letter has them.
_ARCHIVE = re.compile(rb"(?:mime-version|from|x-document-type|content-type):\s", re.IGNORECASE)


def is_web_page(path: Path) -> bool:
    """Return whether a file holds tables in HTML, or the XML of Excel 2003."""
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    head = head.replace(b"\0", b"").lower()  # UTF-16
    start = head.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").lstrip()
    if _ARCHIVE.match(start):
        return True
    if not start.startswith(b"<"):
        return False
    return any(mark in head for mark in (b"<html", b"<table", b"office:spreadsheet"))


def read_web_tables(path: Path) -> list[Sheet]:
    """Read each table of a web page as a sheet.

    Parameters
    ----------
    path
        Of a file that `is_web_page`.

    Raises
    ------
    InputError
        If it is too large, or holds no table.
    """
    size = path.stat().st_size
    if size > MOST_BYTES:
        msg = f"a web page of {size >> 20} MB is not read as a table; save it as .xlsx or CSV"
        raise InputError(msg)
    parser = _Page(path.stem)
    for page in _pages_of(path.read_bytes()):
        parser.feed(_decoded(page))
    parser.close()
    if not parser.sheets:
        msg = "it is a web page without a table; open it in Excel or WPS and save it as .xlsx"
        raise InputError(msg)
    return parser.sheets


def _pages_of(raw: bytes) -> list[bytes]:
    """Return the pages of a file: itself, or those that it holds as parts of a letter."""
    if not _ARCHIVE.match(raw.removeprefix(b"\xef\xbb\xbf").lstrip()):
        return [raw]
    letter = message_from_bytes(raw.removeprefix(b"\xef\xbb\xbf").lstrip())
    pages = [part for part in letter.walk() if part.get_content_type() == "text/html"]
    return [content for one in pages if isinstance(content := one.get_payload(decode=True), bytes)]


def _decoded(raw: bytes) -> str:
    """Return a page as text: what can be UTF-8 is, whatever else the page names."""
    named = _CHARSET.search(raw[:_HEAD])
    name = named[1].decode("ascii").lower() if named else ""
    name = "gb18030" if name in {"gb2312", "gbk"} else name
    if raw[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        for codec in filter(None, ("utf-8", name)):
            with suppress(LookupError, UnicodeError):
                return raw.decode(codec).removeprefix("\ufeff")
    return raw.decode(encoding_of_text(raw).name, errors="replace").removeprefix("\ufeff")


def is_records(path: Path) -> bool:
    """Return whether a file is JSON, but no map: what a web service answers."""
    if path.suffix.lower() not in RECORD_SUFFIXES or path.stat().st_size > MOST_BYTES:
        return False
    with path.open("rb") as stream:
        head = stream.read(_HEAD).replace(b"\0", b"")
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t")[:1] in {b"{", b"["} and not any(
        mark in head for mark in _OF_MAPS
    )


def read_records(path: Path) -> Sheet:
    """Read the longest list of objects in a JSON as a table, with a row for each of them.

    Parameters
    ----------
    path
        Of a file that `is_records`.

    Raises
    ------
    InputError
        If there is no such list.
    """
    if not is_records(path):
        msg = "it is JSON of a map, not of a table; save the table as .xlsx or CSV"
        raise InputError(msg)
    try:
        rows = _longest(_json_of(_decoded(path.read_bytes()), path.suffix.lower()))
    except (ValueError, RecursionError) as error:
        msg = f"its JSON is damaged ({error})"
        raise InputError(msg) from error
    if not rows:
        msg = "its JSON holds no list of objects"
        raise InputError(msg)
    names = list(dict.fromkeys(name for row in rows for name in row))
    if len(names) > MOST_COLUMNS or len(names) * len(rows) > MOST_CELLS:
        msg = f"its JSON has {len(names):,} columns and {len(rows):,} rows"
        raise InputError(msg)
    cells = np.full((len(rows) + 1, len(names)), None, dtype=object)
    cells[0] = names
    for number, row in enumerate(rows, start=1):
        cells[number] = [_cell(row.get(name)) for name in names]
    return Sheet(path.name, cells)


def _json_of(text: str, suffix: str) -> object:
    """Return the value of a JSON, or the list of those in its lines."""
    return json.loads(text) if suffix == ".json" else list(map(json.loads, text.splitlines()))


def _longest(value: object) -> list[dict[str, object]]:
    """Return the longest list of objects in JSON, at whatever depth.

    Rows below a row of names are one, and so are columns of one length by their names.
    """
    if isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
        return value
    if isinstance(value, list) and len(value) > 1 and all(isinstance(one, list) for one in value):
        names = list(map(str, value[0]))
        return [dict(zip(names, row, strict=False)) for row in value[1:]]
    if isinstance(value, dict) and len(value) > 1:
        columns = [one for one in value.values() if isinstance(one, list)]
        plain = all(not isinstance(cell, (list, dict)) for one in columns for cell in one)
        if len(columns) == len(value) and plain and len(set(map(len, columns))) == 1:
            return [dict(zip(value, row, strict=True)) for row in zip(*columns, strict=True)]
    inner = value.values() if isinstance(value, dict) else ()
    return max(map(_longest, inner), key=len, default=[])


def _cell(value: object) -> str | None:
    """Return a value of JSON as the text of a cell."""
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return None if value is None else unmark_formula(str(value).strip()).strip() or None


class _Table:
    """A table that is open: cells by their places."""

    def __init__(self) -> None:
        self.cells: dict[tuple[int, int], str] = {}
        self.merges: list[tuple[int, int, int, int]] = []
        self.text: list[str] | None = None  # of the cell that is open
        self._at = (0, 0)
        self._taken: dict[int, int] = {}  # column: first row that is free below a tall cell
        self._row, self._column = -1, 0

    def start_row(self, said: dict[str, str]) -> None:
        """Begin a row."""
        self.end_cell()
        self._row, self._column = max(self._row + 1, _number(said, "index") - 1), 0

    def start_cell(self, said: dict[str, str]) -> None:
        """Begin a cell, right of those in its row and of tall ones above."""
        self.end_cell()
        self._row = max(self._row, 0)
        self._column = max(self._column, _number(said, "index") - 1)
        while self._taken.get(self._column, 0) > self._row:
            self._column += 1
        right = max(_number(said, "colspan") - 1, _number(said, "mergeacross"), 0)
        below = max(_number(said, "rowspan") - 1, _number(said, "mergedown"), 0)
        last = self._column + right
        if last >= MOST_COLUMNS:
            msg = f"a row of it reaches beyond {MOST_COLUMNS:,} columns; save it as .xlsx"
            raise InputError(msg)
        if below or right:
            self.merges.append((self._row, self._column, self._row + below, last))
        if below:
            self._taken.update(dict.fromkeys(range(self._column, last + 1), self._row + below + 1))
        self._at, self._column, self.text = (self._row, self._column), last + 1, []

    def end_cell(self) -> None:
        """Keep the text of the cell that is open."""
        if self.text is not None:
            text = _SPACE.sub(" ", "".join(self.text)).strip()
            if text := unmark_formula(text).strip():
                self.cells[self._at] = text
        self.text = None

    def as_sheet(self, name: str) -> Sheet:
        """Return all cells as a full rectangle."""
        n_rows, n_columns = (1 + max(place) for place in zip(*self.cells, strict=True))
        if n_rows * n_columns > MOST_CELLS:
            msg = f"a table of it reaches over {n_rows:,} rows and {n_columns:,} columns"
            raise InputError(msg)
        grid = np.full((n_rows, n_columns), None, dtype=object)
        for place, text in self.cells.items():
            grid[place] = text
        merges = [
            Merge(top, left, min(bottom, n_rows - 1), min(right, n_columns - 1))
            for top, left, bottom, right in self.merges
            if top < n_rows and left < n_columns
        ]
        return Sheet(name, grid, merges)


class _Page(HTMLParser):
    """Collects all tables; one within a cell of another, which only lays it out, is its own."""

    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.sheets: list[Sheet] = []
        self._stem = self._name = name
        self._open: list[_Table] = []
        self._unseen = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, a row or a cell."""
        tag = tag.rpartition(":")[2]
        said = {key.rpartition(":")[2]: value or "" for key, value in attrs}
        if self._unseen == "head" and tag in {"body", "table"}:
            self._unseen = ""  # nobody closed it
        if self._unseen:
            return
        if tag in _UNSEEN:
            self._unseen = tag
        elif tag == "worksheet":
            self._name = said.get("name", "").strip() or self._stem
        elif tag == "table":
            if len(self._open) >= _DEEPEST:
                msg = "it holds tables in tables in tables; save it as .xlsx or CSV"
                raise InputError(msg)
            self._open.append(_Table())
        elif self._open and tag in _ROW:
            self._open[-1].start_row(said)
        elif self._open and tag in _CELL:
            self._open[-1].start_cell(said)
        elif tag in _BREAKS:
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        """End what the tag began."""
        tag = tag.rpartition(":")[2]
        if tag == self._unseen:
            self._unseen = ""
        elif self._unseen:
            return
        elif self._open and tag == "table":
            self._keep(self._open.pop())
        elif self._open and tag in _CELL | _ROW:
            self._open[-1].end_cell()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an empty element of XML as begun and ended."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        """Take in the text of a cell."""
        if not self._unseen and self._open and self._open[-1].text is not None:
            self._open[-1].text.append(data)

    def close(self) -> None:
        """End what nobody ended."""
        super().close()
        while self._open:
            self._keep(self._open.pop())

    def _keep(self, table: _Table) -> None:
        table.end_cell()
        if table.cells:
            twice = any(sheet.name == self._name for sheet in self.sheets)
            name = f"{self._name} {len(self.sheets) + 1}" if twice else self._name
            self.sheets.append(table.as_sheet(name))


def _number(said: dict[str, str], name: str) -> int:
    """Return an attribute that is a whole number, 0 where it is none."""
    text = said.get(name, "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
