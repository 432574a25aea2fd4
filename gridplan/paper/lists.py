"""Tables and lists on a page, and how many pages they need."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gridplan.paper.canvas import Box
from gridplan.paper.sheet import ACCENT, INK, RULE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gridplan.paper.canvas import Align, Canvas

ROW, HEAD_ROW = 12.0, 15.0
_SIZE = 7.5
_STRIPE = "#f5f3f8"


class Column(NamedTuple):
    """A column of a table: its head, its share of the width, and at which side its texts are."""

    head: str
    share: float
    align: Align = "left"


class Row(NamedTuple):
    """A row: its texts, the page it leads to (-1: none), whether it stands out."""

    texts: Sequence[str]
    page: int = -1
    bold: bool = False


def rows_in(height: float, *, row: float = ROW, head: float = HEAD_ROW) -> int:
    """Return how many rows of a table fit into some height.

    Examples
    --------
    >>> rows_in(100.0)
    7
    """
    return max(int((height - head) / row + 1e-6), 0)


def draw_table(
    canvas: Canvas,
    box: Box,
    columns: Sequence[Column],
    rows: Sequence[Row],
    *,
    row_height: float = ROW,
    ruled: bool = False,
) -> float:
    """Draw a table from the top of a box down and return where it ends.

    Parameters
    ----------
    canvas, box
        Where; more rows than `rows_in` says run out of it.
    columns, rows
        What.
    row_height
        Points.
    ruled
        Whether cells are outlined, to be filled in by hand.
    """
    total = sum(column.share for column in columns)
    edges = [box.west]
    for column in columns:
        edges.append(edges[-1] + column.share / total * box.width)
    y = box.north - HEAD_ROW
    canvas.rectangle(Box(box.west, y, box.east, box.north), fill=ACCENT)
    for column, west, east in zip(columns, edges[:-1], edges[1:], strict=True):
        _cell(
            canvas, Box(west, y, east, box.north), column.head, column, bold=True, colour="#ffffff"
        )
    for number, row in enumerate(rows):
        y -= row_height
        line = Box(box.west, y, box.east, y + row_height)
        if number % 2 and not ruled:
            canvas.rectangle(line, fill=_STRIPE)
        cells = zip(row.texts, columns, edges[:-1], edges[1:], strict=True)
        for text, column, west, east in cells:
            cell = Box(west, y, east, y + row_height)
            _cell(canvas, cell, text, column, bold=row.bold, colour=INK)
            if ruled:
                canvas.rectangle(cell, colour=RULE, width=0.5)
        if row.page >= 0:
            canvas.link(line, row.page)
    canvas.stroke([(box.west, y), (box.east, y)], RULE, 0.5)
    return y


def _cell(canvas: Canvas, box: Box, text: str, column: Column, *, bold: bool, colour: str) -> None:
    """Write into a cell."""
    y = (box.south + box.north) / 2 - _SIZE * 0.36
    x = box.east - 3 if column.align == "right" else box.west + 3
    canvas.fitted(x, y, text, _SIZE, box.width - 6, bold=bold, colour=colour, align=column.align)


class Item(NamedTuple):
    """A line of a list: what it is, the pages it leads to, how deep it stands."""

    text: str
    pages: Sequence[int] = ()
    depth: int = 0


LIST_ROW = 10.5
_LIST_SIZE = 7.2
_GUTTER = 16.0
# Pages that are told beside a text, and in further lines that have nothing else.
_PAGES_A_LINE, _PAGES_ALONE = 4, 7


def list_items(items: Sequence[Item]) -> list[Item]:
    """Return the lines of a list; what has many pages takes several."""
    lines = []
    for item in items:
        pages = list(dict.fromkeys(item.pages))
        lines.append(Item(item.text, pages[:_PAGES_A_LINE], item.depth))
        lines += [
            Item("", pages[i : i + _PAGES_ALONE], item.depth)
            for i in range(_PAGES_A_LINE, len(pages), _PAGES_ALONE)
        ]
    return lines


def lines_on(box: Box, columns: int) -> int:
    """Return how many lines of a list fit on a page."""
    return int(box.height / LIST_ROW) * columns


def draw_list(canvas: Canvas, box: Box, lines: Sequence[Item], *, columns: int) -> None:
    """Draw a list in columns, the pages at their right edge.

    Parameters
    ----------
    canvas, box
        Where.
    lines
        Not more than `lines_on` says.
    columns
        How many.
    """
    width = (box.width - (columns - 1) * _GUTTER) / columns
    high = int(box.height / LIST_ROW)
    for number, line in enumerate(lines):
        column, row = divmod(number, high)
        west = box.west + column * (width + _GUTTER)
        y = box.north - (row + 1) * LIST_ROW + 2.6
        x = west + width
        for position, page in enumerate(reversed(line.pages)):
            text = str(page + 1) if position == 0 else f"{page + 1}, "
            wide = canvas.text(x, y, text, _LIST_SIZE, colour=ACCENT, align="right")
            canvas.link(Box(x - wide, y - 2, x, y + LIST_ROW - 2.6), page)
            x -= wide
        left = west + 9 * line.depth
        bold = line.depth == 0
        wide = canvas.fitted(left, y, line.text, _LIST_SIZE, x - left - 4, bold=bold)
        if line.text and line.pages and x - left - wide > 12:
            ends = [(left + wide + 3, y + 0.6), (x - 3, y + 0.6)]
            canvas.stroke(ends, RULE, 0.4)
