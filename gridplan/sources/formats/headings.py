"""Tables within sheets: where the heading is, what its columns are called, how old they are."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.findings import WARNING
from gridplan.sources.cleaning.aliases import simplify_name
from gridplan.sources.cleaning.numerals import parse_number
from gridplan.sources.formats.workbooks import Merge

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
_UNITS = set("户层栋幢个套间人度米/") | {"m2", "平方米", ""}
_ORDINAL = re.compile(r"[(（]?(\d{1,2})[)）]?|[甲乙丙丁戊己庚辛]")
_LONGEST_NAME = 24
# As the cell above.
_DITTO = {"同上", "〃", "″", "″″", "''", '"', "“", "”", "ditto"}
_PAGE = re.compile(r"第?\s*\d+\s*页?.*|page.*|.*[:：].*", re.IGNORECASE)
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
        Merged ranges among the cells; the top may lie in the heading (negative).
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
    merges: list[Merge]
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
    keys = _known_keys_in(cells, is_known)
    is_filled = pd.notna(cells)
    n_names, n_filled = (keys != "").sum(axis=1), is_filled.sum(axis=1)
    rows = np.flatnonzero((n_names >= 2) & (2 * n_names > n_filled))
    first = set(keys[bottom]) - {""}
    starts: list[int] = []
    last = bottom
    for row in rows[rows > bottom + 1]:
        names = set(keys[row]) - {""}
        is_next = row == last + 1  # the second row of a heading
        last = row
        # Printed on every page, unless a title of its own stands above it.
        is_repeated = (cells[row] == cells[bottom]).all() and not _is_titled(cells, row, bottom)
        if is_next or is_repeated or len(names) < 2 or not first & names:
            continue
        start = int(row)
        while start - 1 > bottom and is_filled[start - 1].sum() <= 1:
            start -= 1
        starts.append(start)
    return starts


def _is_titled(cells: NDArray[np.object_], row: int, first: int) -> bool:
    """Return whether a title that does not stand above the first heading stands above a row."""
    above = [cell for cell in cells[row - 1] if cell is not None]
    known = set(cells[:first].ravel()) | {None}
    return len(above) == 1 and above[0] not in known and not _PAGE.fullmatch(str(above[0]))


def _known_keys_in(
    cells: NDArray[np.object_], is_known: Callable[[str], bool]
) -> NDArray[np.object_]:
    """Return the simplified name in each cell, ``""`` where there is none that is known.

    Each different text is looked at once: there are few in very many rows.
    """
    codes, words = pd.factorize(cells.ravel())
    known = [
        key if len(word) <= _LONGEST_NAME and is_known(key := simplify_name(word)) else ""
        for word in map(str, words)
    ]
    return np.array([*known, ""], dtype=object)[codes].reshape(cells.shape)


def _rows_of(sheet: Sheet, start: int, end: int) -> Sheet:
    """Return some rows of a sheet as a sheet."""
    merges = [
        one._replace(top=one.top - start, bottom=one.bottom - start)
        for one in sheet.merges
        if start <= one.top and one.bottom < end
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
    plain = {unicodedata.normalize("NFKC", word).strip("():-—").lower() for word in words}
    is_named = len(words) > 1 and all(map(is_known, map(simplify_name, words)))
    if is_named or plain <= _UNITS or _numbers_columns(words):
        cells[bottom + 1] = None


def _numbers_columns(words: list[str]) -> bool:
    """Return whether a row numbers the columns: 甲, 乙, 1, 2, (3)."""
    ordinals = [_ORDINAL.fullmatch(word) for word in words]
    numbers = [int(one[1]) for one in ordinals if one and one[1]]
    return len(words) > 2 and all(ordinals) and numbers == list(range(1, len(numbers) + 1))


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
    return next(filter(any, map(_period_in, texts)), (0, 0, 0))


def _period_in(text: str) -> Period:
    """Return how new one text says that something is, zeros where it says nothing."""
    year, month, quarter = (one.search(text) for one in (_YEAR, _MONTH, _QUARTER))
    number = 0
    if year and year[2]:
        number = int(year[2])
    elif month:
        number = int(month[1])
    elif quarter:
        sign = quarter[1] or quarter[2]
        number = 3 * (1 + "1234一二三四".index(sign) % 4)
    elif half := _HALF.search(text):
        number = 6 if half[1] == "上" else 12
    return -bool(_OUTDATED.search(text)), int(year[1]) if year else 0, number


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
    known = np.array(
        [
            [cell is not None and is_known(simplify_name(cell)) for cell in row]
            for row in cells[: header + _HEADER_ROWS]
        ]
    )
    while top > 0 and (known[top - 1] & pd.isna(cells[top])).any():
        top -= 1
    while bottom + 1 < len(known) and _continues(sheet, bottom, known):
        bottom += 1
    return top, bottom


def _continues(sheet: Sheet, row: int, known: NDArray[np.bool_]) -> bool:
    """Return whether the row below a row of a heading divides its cells further."""
    upper, lower = sheet.cells[row], sheet.cells[row + 1]
    filled = np.flatnonzero(pd.notna(lower))
    under_span = filled[pd.isna(upper[filled])]
    if (
        not len(under_span)
        or not np.isnan([parse_number(str(one)) for one in lower[filled]]).all()
    ):
        return False
    beside = 1 + filled[known[row, filled]]
    if not np.isin(beside, under_span).all():
        return False  # a name with a cell below it, but nothing beside: rows of data
    is_merged = any(one.top == one.bottom for one in _wide_merges(sheet, row))
    is_named = known[row + 1, filled].any() or any(
        simplify_name(one) in _WHOLE for one in lower[filled]
    )
    return is_merged or bool(is_named)


def _wide_merges(sheet: Sheet, row: int) -> list[Merge]:
    """Return the merged ranges of several columns that a row is part of."""
    return [one for one in sheet.merges if one.top <= row <= one.bottom and one.left < one.right]


def _join_heading(
    sheet: Sheet, top: int, bottom: int, is_known: Callable[[str], bool]
) -> list[str | None]:
    """Return one name for each column of a heading of several rows.

    The lowest cell names the column; a total (合计) is named by what stands above it;
    a part of something known (空置 below 户数) keeps both words.
    """
    filled = _spread(sheet, top, bottom)
    names: list[str | None] = []
    above: list[str] = []
    for column in range(sheet.cells.shape[1]):
        parts = list(dict.fromkeys(str(one) for one in filled[:, column] if one is not None))
        while len(parts) > 1 and simplify_name(parts[-1]) in _WHOLE:
            parts.pop()
        is_leaf = bool(parts) and is_known(simplify_name(parts[-1]))
        above.append(" ".join(parts[:-1]))
        names.append((parts[-1] if is_leaf else " ".join(parts)) if parts else None)
    return _newest_first(names, above)


def _spread(sheet: Sheet, top: int, bottom: int) -> NDArray[np.object_]:
    """Return the rows of a heading with the cells that stand above several columns in each."""
    filled = sheet.cells[top : bottom + 1].copy()
    for row in range(top, bottom):
        spans = _wide_merges(sheet, row)
        is_below = pd.notna(sheet.cells[row + 1])
        for column in range(1, filled.shape[1]):
            is_merged = any(one.left < column <= one.right for one in spans)
            # Without merges (CSV) an empty cell continues its left neighbour where both
            # have cells below.
            is_unsaid = not spans and is_below[column - 1 : column + 1].all()
            if filled[row - top, column] is None and (is_merged or is_unsaid):
                filled[row - top, column] = filled[row - top, column - 1]
    return filled


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
    known = [set(filter(is_known, keys[left:right])) for left, right in blocks]
    is_same = len(known[0]) > 1 and known.count(known[0]) == len(known)
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
        Merge(
            one.top - bottom - 1,
            max(one.left - left, 0),
            one.bottom - bottom - 1,
            min(one.right, right - 1) - left,
        )
        for one in sheet.merges
        if one.bottom > bottom and one.left < right and one.right >= left
    ]
    rows = np.arange(bottom + 2, bottom + 2 + len(cells))
    # Printed lists repeat the heading on every page.
    heading = sheet.cells[bottom, left:right]
    at = np.array([cell is not None for cell in heading], dtype=bool)
    repeated = (
        (cells[:, at] == heading[at]).all(axis=1) if at.any() else np.zeros(len(cells), bool)
    )
    cells[repeated] = None
    for row, column in np.argwhere(np.isin(cells[1:].astype(str), list(_DITTO))):
        cells[row + 1, column] = cells[row, column]
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
