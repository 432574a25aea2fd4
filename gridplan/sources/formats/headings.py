"""Tables within sheets: where the heading is, what its columns are called, how old they are."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.findings import WARNING
from gridplan.sources.cleaning.names import simplify_name
from gridplan.sources.cleaning.values import parse_number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from gridplan.sources.formats.workbooks import Sheet
    from gridplan.sources.notes import Notes

_HEADER_ROWS = 30
_HEADING_ROWS = 3
_MOST_ROWS = 5
# What a row of totals says in some cell.
SUMS = {"合计", "总计", "小计", "共计", "总和", "合计数", "总数", "total", "subtotal", "sum"}
_WHOLE = {"合计", "总计", "小计", "总数", "总", "计", "共计", "total", "sum", "all"}
_YEAR = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:\s*[年./_-]?\s*(1[0-2]|0?[1-9])(?=\D|$|\d\d(?!\d)))?"
)
_MONTH = re.compile(r"(?<!\d)(1[0-2]|0?[1-9])\s*月")
_QUARTER = re.compile(r"(?:第?([一二三四1-4])季度?|q([1-4]))", re.IGNORECASE)
_HALF = re.compile("([上下])半年")
_UNITS = {
    "户",
    "层",
    "栋",
    "幢",
    "个",
    "套",
    "间",
    "人",
    "m2",
    "平方米",
    "度",
    "米",
    "-",
    "/",
    "—",
}
_ORDINAL = re.compile(r"[(（]?(\d{1,2})[)）]?|[甲乙丙丁戊己庚辛]")
_LONGEST_NAME = 24
_OUTDATED = re.compile(r"旧|备份|历史|作废|^原|\bold\b|\bbak\b|backup", re.IGNORECASE)

Period = tuple[int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """One table of a sheet: names and the cells below them.

    Parameters
    ----------
    sheet
        Name of the sheet; a second table beside the first has its own.
    names
        Unique names of the columns, joined where the heading has several rows.
    cells
        Text below the heading, None where empty, shape ``(n_rows, n_columns)``.
    rows
        Number of each row as a spreadsheet counts, shape ``(n_rows,)``, int64.
    merges
        Merged ranges among the cells: top, left, bottom, right, from 0; the top may
        lie in the heading (negative).
    unvalued
        Cells that hold a formula without a stored value, shape of `cells`, bool.
    period
        How new it is by the name of its sheet or its title; larger is newer.
    title
        What stands above the heading, after the name of the sheet.
    has_decimal_commas
        Whether a comma cannot stand between cells, and so stands within numbers.
    """

    sheet: str
    names: list[str]
    cells: NDArray[np.object_]
    rows: NDArray[np.int64]
    merges: list[tuple[int, int, int, int]]
    unvalued: NDArray[np.bool_]
    period: Period
    title: str = ""
    has_decimal_commas: bool = False


def find_tables(sheet: Sheet, is_known: Callable[[str], bool]) -> list[Table]:
    """Return the tables of a sheet: one, several side by side, or several one below another.

    Parameters
    ----------
    sheet
        As read.
    is_known
        Whether a simplified name is that of a column.

    Returns
    -------
    list of Table
        Empty where no row holds a known name.
    """
    header = find_header(sheet.cells, is_known)
    if header < 0:
        return []
    _, bottom = _heading_rows(sheet, header, is_known)
    starts = [0, *_later_headings(sheet.cells, bottom, is_known)]
    tables: list[Table] = []
    for start, end in zip(starts, [*starts[1:], len(sheet.cells)], strict=True):
        part = sheet if len(starts) == 1 else _rows_of(sheet, start, end)
        tables += _tables_of(part, start, len(tables), is_known)
    return tables


def _tables_of(
    sheet: Sheet, offset: int, n_before: int, is_known: Callable[[str], bool]
) -> list[Table]:
    """Return the tables of a sheet below one heading; `offset` rows stand above it."""
    header = find_header(sheet.cells, is_known)
    top, bottom = _heading_rows(sheet, header, is_known)
    joined = _join_heading(sheet, top, bottom, is_known)
    _clear_remarks(sheet.cells, bottom, is_known)
    titles = [str(cell) for cell in sheet.cells[:top].ravel() if cell is not None]
    tables = []
    for number, (left, right) in enumerate(_blocks(joined, is_known), start=n_before + 1):
        name = sheet.name if number == 1 else f"{sheet.name} (table {number})"
        period = period_of([name, *titles])
        if sheet.is_hidden:  # what people do not see is not what they hold for true
            period = (-1, *period[1:])
        table = _cut(sheet, (bottom, left, right), name, joined[left:right], period)
        title = " ".join([sheet.name, *titles])
        tables.append(replace(table, rows=table.rows + offset, title=title))
    return tables


def _later_headings(
    cells: NDArray[np.object_], bottom: int, is_known: Callable[[str], bool]
) -> list[int]:
    """Return the rows where another table begins below the first, with its title."""
    codes, words = pd.factorize(cells.ravel())
    known = [
        key if len(word) <= _LONGEST_NAME and is_known(key := simplify_name(word)) else ""
        for word in map(str, words)
    ]
    is_name = np.array([*map(bool, known), False])[codes].reshape(cells.shape)
    is_filled = (codes >= 0).reshape(cells.shape)
    n_names, n_filled = is_name.sum(axis=1), is_filled.sum(axis=1)
    rows = np.flatnonzero((n_names >= 2) & (2 * n_names > n_filled))
    keys = np.array([*known, ""], dtype=object)[codes].reshape(cells.shape)
    first = set(keys[bottom]) - {""}
    starts: list[int] = []
    last = bottom
    for row in rows[rows > bottom + 1]:
        names = set(keys[row]) - {""}
        is_next = row == last + 1  # the second row of a heading
        last = row
        is_repeated = (cells[row] == cells[bottom]).all()  # printed on every page
        if is_next or is_repeated or len(names) < 2 or not first & names:
            continue
        start = int(row)
        while start - 1 > bottom and is_filled[start - 1].sum() <= 1:
            start -= 1
        starts.append(start)
    return starts


def _rows_of(sheet: Sheet, start: int, end: int) -> Sheet:
    """Return some rows of a sheet as a sheet."""
    merges = [
        (top - start, left, bottom - start, right)
        for top, left, bottom, right in sheet.merges
        if start <= top and bottom < end
    ]
    unvalued = [(row - start, column) for row, column in sheet.unvalued if start <= row < end]
    return replace(sheet, cells=sheet.cells[start:end], merges=merges, unvalued=unvalued)


def _clear_remarks(
    cells: NDArray[np.object_], bottom: int, is_known: Callable[[str], bool]
) -> None:
    """Empty, in place, a row below the heading that says units, numbers or other names only."""
    if bottom + 1 >= len(cells):
        return
    words = [str(cell) for cell in cells[bottom + 1] if cell is not None]
    plain = [unicodedata.normalize("NFKC", word).strip("()").lower() for word in words]
    ordinals = [_ORDINAL.fullmatch(word) for word in words]
    numbers = [int(one[1]) for one in ordinals if one and one[1]]
    is_count = len(words) > 2 and all(ordinals) and numbers == list(range(1, len(numbers) + 1))
    if (
        (len(words) > 1 and all(is_known(simplify_name(word)) for word in words))
        or all(word in _UNITS for word in plain)
        or is_count
    ):
        cells[bottom + 1] = None


def find_header(cells: NDArray[np.object_], is_known: Callable[[str], bool]) -> int:
    """Return the row that holds the column names: of the first with many known names the fullest.

    Parameters
    ----------
    cells
        Of one sheet.
    is_known
        Whether a simplified name is that of a column.

    Returns
    -------
    int
        −1 where no row holds a known name.
    """
    scores = [
        len({key for cell in row if cell is not None and is_known(key := simplify_name(cell))})
        for row in cells[:_HEADER_ROWS]
    ]
    most = max(scores, default=0)
    first = next((row for row, n in enumerate(scores) if n >= max(2, most / 2)), None)
    if first is not None:  # another table below may know more names
        return first + int(np.argmax(scores[first : first + _HEADING_ROWS]))
    return int(np.argmax(scores)) if most else -1


def unique_names(header: Sequence[object]) -> list[str]:
    """Return the column names of a header; empty and doubled ones get a number.

    Parameters
    ----------
    header
        One row of a sheet.
    """
    names: dict[str, None] = {}
    for number, cell in enumerate(header, start=1):
        name = str(cell or f"column {number}").replace("\n", "")
        names[name if name not in names else f"{name}.{number}"] = None
    return list(names)


def period_of(texts: Sequence[str]) -> Period:
    """Return how new something is by the first text that names a year, or a part of one.

    Parameters
    ----------
    texts
        Name of a sheet, of a column, titles.

    Returns
    -------
    tuple
        −1 for what calls itself outdated, else 0; year and month, 0 where unknown.

    Examples
    --------
    >>> period_of(["2024年6月"]) > period_of(["2023年"]) > period_of(["Sheet1"])
    True
    """
    for text in texts:
        rank = -1 if _OUTDATED.search(text) else 0
        year = _YEAR.search(text)
        month = (year and year.group(2)) or ((found := _MONTH.search(text)) and found.group(1))
        quarter = _QUARTER.search(text)
        if not month and quarter:
            sign = quarter.group(1) or quarter.group(2)
            month = 3 * ("一二三四".find(sign) + 1 or int(sign))
        if not month and (half := _HALF.search(text)):
            month = 6 if half.group(1) == "上" else 12
        if rank or year or month:
            return rank, int(year.group(1)) if year else 0, int(month or 0)
    return 0, 0, 0


def note_formulas(table: Table, columns: dict[str, str], layer: str, notes: Notes) -> None:
    """Warn of columns that hold formulas no program has calculated.

    Parameters
    ----------
    table
        As found.
    columns
        Name in the table by canonical name.
    layer
        Name the messages use.
    notes
        Receives one warning for each such column.
    """
    for name, column in columns.items():
        rows = table.rows[table.unvalued[:, table.names.index(column)]]
        if len(rows):
            where = ", ".join(map(str, rows[:_MOST_ROWS])) + (", …" * (len(rows) > _MOST_ROWS))
            notes.add(
                WARNING,
                "formulas",
                f"`{layer}`: sheet {table.sheet}: {name} holds formulas without values in "
                f"{len(rows)} rows ({where}), which count as empty: open and save in Excel.",
            )


def _heading_rows(sheet: Sheet, header: int, is_known: Callable[[str], bool]) -> tuple[int, int]:
    """Return the first and last row of a heading around its richest row."""
    cells, top, bottom = sheet.cells, header, header
    known = [
        [cell is not None and is_known(simplify_name(cell)) for cell in row]
        for row in cells[: header + _HEADER_ROWS]
    ]
    while top > 0 and any(
        is_name and below is None
        for is_name, below in zip(known[top - 1], cells[top], strict=True)
    ):
        top -= 1
    while bottom + 1 < len(known) and _continues(sheet, bottom, known):
        bottom += 1
    return top, bottom


def _continues(sheet: Sheet, row: int, known: list[list[bool]]) -> bool:
    """Return whether the row below a row of a heading divides its cells further."""
    upper, lower = sheet.cells[row], sheet.cells[row + 1]
    filled = [column for column, cell in enumerate(lower) if cell is not None]
    under_span = {column for column in filled if upper[column] is None}
    if not under_span or any(not np.isnan(parse_number(str(lower[one]))) for one in filled):
        return False
    if any(known[row][one] and one + 1 not in under_span for one in filled):
        return False  # a name with a cell below it, but nothing beside: rows of data
    is_merged = any(
        top == row == bottom and left < right for top, left, bottom, right in sheet.merges
    )
    names = any(known[row + 1][one] or simplify_name(lower[one]) in _WHOLE for one in filled)
    return is_merged or names


def _join_heading(
    sheet: Sheet, top: int, bottom: int, is_known: Callable[[str], bool]
) -> list[str | None]:
    """Return one name for each column of a heading of several rows.

    The lowest cell names the column; a total (合计) is named by what stands above it;
    a part of something known (空置 below 户数) keeps both words.
    """
    filled = [list(sheet.cells[row]) for row in range(top, bottom + 1)]
    for row in range(bottom - top):
        below = sheet.cells[top + row + 1]
        spans = [
            (left, right)
            for first, left, last, right in sheet.merges
            if first <= top + row <= last and left < right
        ]
        for column in range(1, len(below)):
            in_merge = any(left < column <= right for left, right in spans)
            # Without merges (CSV) an empty cell continues its left neighbour where both
            # have cells below.
            unsaid = not spans and below[column] is not None and below[column - 1] is not None
            if filled[row][column] is None and (in_merge or unsaid):
                filled[row][column] = filled[row][column - 1]
    names: list[str | None] = []
    above: list[str] = []
    for column in range(sheet.cells.shape[1]):
        parts = list(dict.fromkeys(str(row[column]) for row in filled if row[column] is not None))
        while len(parts) > 1 and simplify_name(parts[-1]) in _WHOLE:
            parts.pop()
        is_leaf = bool(parts) and is_known(simplify_name(parts[-1]))
        above.append(" ".join(parts[:-1]))
        names.append((parts[-1] if is_leaf else " ".join(parts)) if parts else None)
    return _newest_first(names, above)


def _newest_first(names: list[str | None], above: list[str]) -> list[str | None]:
    """Return names with numbers for older columns and parts, by the words above the names."""
    newest: dict[str, int] = {}
    for column, name in enumerate(names):
        if name is not None:
            best = newest.setdefault(name, column)
            if _worth(above[column]) > _worth(above[best]):
                newest[name] = column
    doubled = [name for name in newest if names.count(name) > 1]
    return [
        f"{name}.{column + 1}"
        if name in doubled and any(above) and newest[str(name)] != column
        else name
        for column, name in enumerate(names)
    ]


def _worth(above: str) -> tuple[Period, bool]:
    """Return what a column is worth by the words above its name: newer ones and totals more."""
    return period_of([above]), any(simplify_name(word) in _WHOLE for word in above.split())


def _blocks(names: list[str | None], is_known: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Return the columns of each table: names that recur in order begin another one."""
    keys = [simplify_name(name) if name else "" for name in names]
    recurring = next((key for i, key in enumerate(keys) if key and key in keys[:i]), None)
    whole = [(0, len(names))]
    if recurring is None:
        return whole
    first = keys.index(recurring)
    starts = [column - first for column, key in enumerate(keys) if key == recurring]
    blocks = list(zip(starts, [*starts[1:], len(keys)], strict=True))
    known = [{key for key in keys[left:right] if is_known(key)} for left, right in blocks]
    is_same = len(known[0]) > 1 and all(one == known[0] for one in known)
    return blocks if is_same else whole


def _cut(
    sheet: Sheet, spot: tuple[int, int, int], name: str, joined: list[str | None], period: Period
) -> Table:
    """Return the table below a heading and between two columns."""
    bottom, left, right = spot
    cells = sheet.cells[bottom + 1 :, left:right].copy()
    unvalued: NDArray[np.bool_] = np.zeros(sheet.cells.shape, dtype=bool)
    for row, column in sheet.unvalued:
        if row < sheet.cells.shape[0] and column < sheet.cells.shape[1]:
            unvalued[row, column] = True
    merges = [
        (first - bottom - 1, max(start - left, 0), last - bottom - 1, min(end, right - 1) - left)
        for first, start, last, end in sheet.merges
        if last > bottom and start < right and end >= left
    ]
    rows = np.arange(bottom + 2, bottom + 2 + len(cells))
    # Printed lists repeat the heading on every page.
    heading = sheet.cells[bottom, left:right]
    at = np.array([cell is not None for cell in heading], dtype=bool)
    repeated = (
        (cells[:, at] == heading[at]).all(axis=1) if at.any() else np.zeros(len(cells), bool)
    )
    cells[repeated] = None
    return Table(
        sheet=name,
        names=unique_names(joined),
        cells=cells,
        rows=rows,
        merges=merges,
        unvalued=unvalued[bottom + 1 :, left:right],
        period=period,
        has_decimal_commas=sheet.separator == ";",
    )
