"""Sheets of a workbook: what people see of a table, written so that it stays what it is."""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd
from pandas.api import types

from gridplan.batch import Missing, choose_executor, run_all
from gridplan.errors import InputError
from gridplan.formulas import mark_formulas
from gridplan.words.heads import cell_text, cell_words, head

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from pandas import DataFrame, Series
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

# Limits of the format.
MOST_ROWS = 1_048_576
_LONGEST_TEXT = 32_767
_LONGEST_NAME = 31
_FONT = "Microsoft YaHei"
_HEAD = {"bold": True, "bg_color": "#1F4E79", "font_color": "#FFFFFF", "valign": "vcenter",
         "text_wrap": True, "border": 1, "border_color": "#BFBFBF"}  # fmt: skip
# Colours that people who see no red or green can tell apart: pale, with dark letters.
_COLOURS = {
    "ok": ("#E2EFDA", "#375623"), "filled": ("#E2EFDA", "#375623"),
    "under": ("#FFF2CC", "#7F6000"), "over": ("#F8CBAD", "#843C0C"),
    "out_of_range": ("#FFF2CC", "#7F6000"), "failed": ("#F8CBAD", "#843C0C"),
    "exempt": ("#EDEDED", "#404040"), "retired": ("#EDEDED", "#404040"),
    "vacant": ("#FFF2CC", "#7F6000"), "double": ("#DDEBF7", "#1F4E79"),
    "ineligible": ("#F8CBAD", "#843C0C"), "surplus": ("#DDEBF7", "#1F4E79"),
    "error": ("#F8CBAD", "#843C0C"), "warning": ("#FFF2CC", "#7F6000"),
}  # fmt: skip
_COLOURED = ("status", "severity")
_FORMATS = {"int": "#,##0", "float": "#,##0.00", "share": "0.0%", "area": "#,##0"}
_SHARES = {"street_share", "share", "share_outside"}
_WHOLE_METRES = {"area_m2", "perimeter_m", "distance_m"}
_NARROWEST, _WIDEST, _LOOKED_AT = 8, 48, 200
_LINE, _SLACK = 16.5, 1.07  # height in points, room that lines leave empty
# A workbook says when it was made; the same plan is to be the same file.
_CREATED = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """One table as a sheet.

    Parameters
    ----------
    name
        Of the sheet.
    table
        Columns by their canonical names; the index is not written.
    frozen
        Columns that stay in view.
    title
        A line above the heads; empty for none.
    lists
        Values to choose from, by column.
    """

    name: str
    table: DataFrame
    frozen: int = 1
    title: str = ""
    lists: dict[str, Sequence[str]] = field(default_factory=dict)


class Book(NamedTuple):
    """A workbook that is to be written."""

    sheets: Sequence[Sheet]
    path: Path
    title: str = ""


def write_workbooks(books: Sequence[Book], *, language: str, jobs: int = 1) -> None:
    """Write workbooks, each by one of some processes; they are the same for any number.

    Raises
    ------
    InputError
        As `write_workbook`.
    OSError
        If a file cannot be written.
    """
    sizes = np.array([sum(sheet.table.size for sheet in book.sheets) for book in books])
    with choose_executor(min(jobs, max(len(books), 1)), prepare=_stand_ready) as executor:
        for number, told in run_all(executor, _Write(language), books, sizes):
            if isinstance(told, Missing):
                msg = f"Cannot write {books[number].path.name}: {told.value}."
                raise InputError(msg)
            if told is not None:
                raise told


def _stand_ready() -> None:
    """Load all that a process needs to write workbooks, while the parent makes them."""
    import pyarrow as pa  # noqa: F401 - loaded where it is first used otherwise
    import xlsxwriter  # noqa: F401 - likewise


@dataclass(frozen=True, slots=True)
class _Write:
    """Writes workbooks in any process and returns what went wrong with each."""

    language: str

    def __call__(self, books: list[Book]) -> list[InputError | OSError | None]:
        """Write some; a fault ends none of the others."""
        return [self._fault_of(book) for book in books]

    def _fault_of(self, book: Book) -> InputError | OSError | None:
        try:
            write_workbook(book.sheets, book.path, language=self.language, title=book.title)
        except (InputError, OSError) as error:
            return error
        return None


def write_workbook(sheets: Sequence[Sheet], path: Path, *, language: str, title: str = "") -> None:
    """Write sheets into one Excel workbook.

    Every text, and so every code, is a text cell; one that a spreadsheet would take for a
    formula begins with an apostrophe as in the CSV files. Heads stay in view and filter;
    statuses are coloured by rules, so that they change with the cell.

    Parameters
    ----------
    sheets
        At least one.
    path
        File to write.
    language
        ``zh`` or ``en``: of heads and of the words in cells.
    title
        Of the document.

    Raises
    ------
    InputError
        If a table has more rows than a sheet can hold.
    """
    with _opened(path) as book:
        book.set_properties({"title": title, "created": _CREATED})
        formats = _Formats(book)
        taken: set[str] = set()
        for sheet in sheets:
            if len(sheet.table) + 2 > MOST_ROWS:
                msg = (
                    f"{sheet.name}: {len(sheet.table):,} rows are more than a sheet of Excel can "
                    "hold. Write a workbook for each unit (command line: --by subdistrict)."
                )
                raise InputError(msg)
            page = book.add_worksheet(_free_name(sheet.name, taken))
            _write_sheet(page, sheet, formats, language)


@contextmanager
def _opened(path: Path) -> Iterator[Workbook]:
    """Yield a workbook that is written row by row, and closed."""
    import xlsxwriter

    book = xlsxwriter.Workbook(
        str(path),
        {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_format_properties": {"font_name": _FONT},
        },
    )
    try:
        yield book
    finally:
        book.close()


class _Formats:
    """The formats of a book, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book
        self._made: dict[str, Any] = {}
        self.head = book.add_format({**_HEAD, "font_name": _FONT})
        self.title = book.add_format({"bold": True, "font_size": 14, "font_name": _FONT})

    def of(self, kind: str) -> Any:  # noqa: ANN401
        """Return the format of a kind of column."""
        if kind not in self._made:
            look: dict[str, Any] = {"font_name": _FONT, "valign": "top"}
            look["num_format"] = _FORMATS.get(kind, "@")
            if kind in {"text", "wrapped"}:  # apart from numbers in the column before
                look |= {"align": "left", "indent": 1, "text_wrap": kind == "wrapped"}
            self._made[kind] = self._book.add_format(look)
        return self._made[kind]

    def colour(self, value: str) -> Any:  # noqa: ANN401
        """Return the colours of a status."""
        if f"colour {value}" not in self._made:
            back, front = _COLOURS[value]
            made = self._book.add_format({"bg_color": back, "font_color": front})
            self._made[f"colour {value}"] = made
        return self._made[f"colour {value}"]


def _free_name(name: str, taken: set[str]) -> str:
    """Return a name that Excel allows and no other sheet has."""
    plain = "".join("_" if sign in "[]:*?/\\" else sign for sign in name).strip("'")
    plain = plain[:_LONGEST_NAME] or "_"
    made, number = plain, 2
    while made.casefold() in taken:
        tail = f" {number}"
        made, number = plain[: _LONGEST_NAME - len(tail)] + tail, number + 1
    taken.add(made.casefold())
    return made


def _write_sheet(page: Worksheet, sheet: Sheet, formats: _Formats, language: str) -> None:
    """Write one sheet, from the top down."""
    names = [str(name) for name in sheet.table.columns]
    heads = [head(name, language) for name in names]
    columns = [_Column(name, sheet.table.iloc[:, at], language) for at, name in enumerate(names)]
    top = 1 if sheet.title else 0
    last = top + len(sheet.table)
    lines = np.ones(len(sheet.table), dtype=np.int64)
    for at, (text, column) in enumerate(zip(heads, columns, strict=True)):
        width = column.width(text)
        page.set_column(at, at, width, formats.of(column.kind))
        if column.kind == "wrapped":
            lines = np.maximum(lines, column.lines(width))
    _write_heads(page, sheet, heads, (top, last), formats)
    _colour(page, columns, (top + 1, last), formats, language)
    for name, values in sheet.lists.items():
        _offer(page, names.index(name), (top + 1, max(last, top + 1)), values)
    _print_wide(page, top)
    writers = [column.writer(page, at, formats) for at, column in enumerate(columns)]
    for row in range(len(sheet.table)):
        if lines[row] > 1:  # not every program finds out by itself how high a row must be
            page.set_row(top + 1 + row, _LINE * lines[row])
        for writer in writers:
            writer(top + 1 + row, row)


def _write_heads(
    page: Worksheet, sheet: Sheet, heads: list[str], rows: tuple[int, int], formats: _Formats
) -> None:
    """Write the title and the heads of the columns, which stay in view and filter the rows."""
    top, last = rows
    if sheet.title:
        page.set_row(0, 24)
        page.write_string(0, 0, sheet.title, formats.title)
    page.set_row(top, 32)
    for at, text in enumerate(heads):
        page.write_string(top, at, text, formats.head)
    page.freeze_panes(top + 1, min(sheet.frozen, max(len(heads) - 1, 0)))
    if heads:
        page.autofilter(top, 0, max(last, top), len(heads) - 1)


def _colour(
    page: Worksheet,
    columns: list[_Column],
    rows: tuple[int, int],
    formats: _Formats,
    language: str,
) -> None:
    """Colour the statuses of a sheet."""
    if rows[1] < rows[0]:
        return
    for at, column in enumerate(columns):
        if column.name in _COLOURED:
            for value, text in cell_words(column.name, language).items():
                if value in _COLOURS:
                    rule = {
                        "type": "cell",
                        "criteria": "==",
                        "value": f'"{text}"',
                        "format": formats.colour(value),
                    }
                    page.conditional_format(rows[0], at, rows[1], at, rule)


def _offer(page: Worksheet, at: int, rows: tuple[int, int], values: Sequence[str]) -> None:
    """Let people choose from a list, and write something else after a question."""
    listed: list[str] = []
    for value in values:  # Excel takes at most 255 characters
        if sum(map(len, listed)) + len(listed) + len(value) <= 250 and "," not in value:
            listed.append(value)
    if listed:
        rule = {"validate": "list", "source": listed, "error_type": "warning"}
        page.data_validation(rows[0], at, rows[1], at, rule)


def _print_wide(page: Worksheet, top: int) -> None:
    """Print on A4 across, as wide as the page, the heads on every page."""
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0, top)
    page.set_footer("&C&P / &N")
    page.set_margins(0.4, 0.4, 0.5, 0.6)


class _Column:
    """A column as it is written."""

    def __init__(self, name: str, values: Series, language: str) -> None:
        self.name = name
        self.kind = _kind(name, values)
        self._missing = values.isna().to_numpy()
        if self.kind in {"text", "wrapped"}:
            self._cells: Any = _texts(name, values, language)
            longest = max(map(len, self._cells), default=0)
            if name in {"message", "to_do", "note", "allowed"} or (
                2 * longest > _WIDEST - 2 and max(map(_wide, set(self._cells))) > _WIDEST - 2
            ):  # the next cell would hide its end
                self.kind = "wrapped"
        else:
            numbers = values.astype(float).to_numpy()
            self._missing = ~np.isfinite(numbers)
            self._cells = numbers.tolist()

    def width(self, text: str) -> float:
        """Return the width of the column in characters; Chinese signs take two."""
        seen = (
            self._cells[:_LOOKED_AT]
            + self._cells[_LOOKED_AT :: max(len(self._cells) // _LOOKED_AT, 1)]
        )
        if self.kind in {"text", "wrapped"}:
            widest = max(map(_wide, set(seen)), default=0.0)
        else:
            digits = 2 if self.kind == "float" else 0
            widest = max((len(f"{number:,.{digits}f}") for number in seen), default=0)
        # The head may break over two lines, beside the button of the filter.
        return float(np.clip(max(widest + 2, _wide(text) / 1.6 + 4), _NARROWEST, _WIDEST))

    def lines(self, width: float) -> NDArray[np.int64]:
        """Return how many lines the text of each row takes in a column so wide."""
        room = max(width - 2, 1)  # the text is indented
        codes, texts = pd.factorize(np.array(self._cells, dtype=object))
        # No sentence breaks exactly where its line is full.
        lines = [
            sum(int(np.ceil(_SLACK * _wide(part) / room)) for part in text.split("\n"))
            if "\n" in text or _wide(text) > room
            else 1
            for text in texts
        ]
        return np.array([*lines, 1], dtype=np.int64)[codes]

    def writer(self, page: Worksheet, at: int, formats: _Formats) -> Any:  # noqa: ANN401
        """Return what writes the cell of a row at its place."""
        cells, missing = self._cells, self._missing
        look = formats.of(self.kind)
        if self.kind in {"text", "wrapped"}:
            write_string = page.write_string

            def write_text(place: int, row: int) -> None:
                if cells[row]:
                    write_string(place, at, cells[row], look)

            return write_text
        write_number = page.write_number

        def write(place: int, row: int) -> None:
            if not missing[row]:
                write_number(place, at, cells[row], look)

        return write


def _kind(name: str, values: Series) -> str:
    """Return how a column is shown."""
    if types.is_bool_dtype(values.dtype) or not types.is_numeric_dtype(values.dtype):
        return "text"
    if name in _SHARES:
        return "share"
    if name in _WHOLE_METRES:
        return "area"
    is_whole = types.is_integer_dtype(values.dtype) or (values.dropna() % 1 == 0).all()
    return "int" if is_whole else "float"


def _texts(name: str, values: Series, language: str) -> list[str]:
    """Return the texts of a column, those that would be formulas marked, known ones in words."""
    import pyarrow as pa

    codes, uniques = pd.factorize(values.astype(object))
    words = [cell_text(name, str(one), language) for one in uniques]
    marked = mark_formulas(pa.chunked_array([pa.array(words, pa.string())])).to_pylist()
    cut = [one if len(one) <= _LONGEST_TEXT else one[: _LONGEST_TEXT - 1] + "…" for one in marked]
    return np.array([*cut, ""], dtype=object)[codes].tolist()


def _wide(text: str) -> float:
    """Return how many half-width signs a text is wide."""
    longest = max(text.split("\n"), key=len) if "\n" in text else text
    # A Chinese sign takes three bytes and the room of two letters.
    return (len(longest) + len(longest.encode("utf-8", "replace"))) / 2
