"""Cards for the people on the ground: a grid on each, a list of its houses on the back."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from gridplan.paper import leaves, one_grid, sheet
from gridplan.paper.atlas import make_atlas
from gridplan.paper.book import make_book
from gridplan.paper.canvas import Box, Canvas
from gridplan.paper.fonts_used import Fonts
from gridplan.paper.lists import Column, Row, draw_table, rows_in
from gridplan.paper.pdf import Document, Entry
from gridplan.paper.qr import CODE, draw_qr, qr_text, require_qr
from gridplan.schema import COMMUNITY_ID
from gridplan.words.heads import head

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pandas import DataFrame

    from gridplan.paper.atlas import Atlas
    from gridplan.paper.leaves import Book
    from gridplan.plan.core import Plan

    _Side = Callable[[Canvas], None]

# Points.
_MARGIN, _MARK, _ROW = 15.0, 12.0, 14.5
_BLANK_ROWS = 3
# Codes in a row and a column of the sheet that has nothing else.
_CODES = (4, 6)


class Cards(NamedTuple):
    """How cards are made.

    Parameters
    ----------
    paper
        Of a card: ``A6`` or ``A5``.
    on_sheets
        Whether as many as fit go on a sheet of A4, with marks where to cut; the backs lie
        so that they meet their fronts when the sheet is turned like the leaf of a book.
    pattern
        What the QR codes say, with `gridplan.paper.qr.CODE` for the code of the grid.
    """

    paper: str = "A6"
    on_sheets: bool = False
    pattern: str = CODE


def write_cards(
    plan: Plan,
    path: Path,
    *,
    look: sheet.Look,
    cards: Cards,
    communities: Sequence[str] = (),
    posts: DataFrame | None = None,
    atlas: Atlas | None = None,
) -> int:
    """Write the cards of all grids, or of those of some communities; return how many grids.

    Parameters
    ----------
    plan
        The plan.
    path
        File to write.
    look
        Language and source.
    cards
        How they are made.
    communities
        Ids; all when empty.
    posts
        Posts and who holds them, as they may be shown; None where nobody knows.
    atlas
        The plan made ready, where several files of it are written.

    Raises
    ------
    InputError
        If there is nothing to print, or if the pattern has no place for the code.
    MissingDependencyError
        If the package that makes QR codes is not installed.
    """
    require_qr()
    qr_text(cards.pattern, "")
    fonts = Fonts(look.language or plan.language)
    style = sheet.make_style(plan, look, fonts)
    book = make_book(atlas or make_atlas(plan), style, look, communities, posts)
    rows = [int(row) for one in book.communities for row in book.rows[one]]
    size = sheet.PAPERS[cards.paper]
    deck = [(row, _sides(book, row, size, cards.pattern)) for row in rows]
    with (
        path.open("wb") as stream,
        Document(
            stream,
            fonts,
            title=style.say("cards_of", title=book.place or style.say("book")),
            language=style.language,
        ) as document,
    ):
        if cards.on_sheets:
            _write_sheets(document, fonts, [sides for _, sides in deck], size)
        else:
            for row, sides in deck:
                title = f"{book.grids.index[row]}  {leaves.grid_name(book, row)}"
                document.outline.append(Entry(0, title, document.n_pages))
                for draw in sides:
                    canvas = Canvas(*size, fonts)
                    draw(canvas)
                    canvas.finish(document)
    return len(rows)


def _sides(book: Book, row: int, size: tuple[float, float], pattern: str) -> list[_Side]:
    """Return what draws the sides of a card: an even number, the back may be empty."""
    box = Box(0, 0, *size).inset(_MARGIN)
    lines = _house_rows(book, row)
    most = rows_in(box.height - 30, row=_ROW)
    parts = [lines[at : at + most] for at in range(0, len(lines), most)] or [[]]
    blank = max(most - len(parts[-1]), 0)
    if blank < _BLANK_ROWS:
        parts.append([])
        blank = most
    parts[-1] = [*parts[-1], *[Row([""] * 5)] * blank]
    sides: list[_Side] = [partial(_draw_front, book=book, row=row, box=box, pattern=pattern)]
    sides += [partial(_draw_back, book=book, row=row, box=box, lines=part) for part in parts]
    if len(sides) % 2:
        sides.append(lambda _: None)
    return sides


def _house_rows(book: Book, row: int) -> list[Row]:
    """Return the houses of a grid that bear households, as rows to be filled in."""
    atlas = book.atlas
    at = leaves.houses_of(book, np.array([row]))
    own = atlas.plan.buildings.iloc[at]
    known = atlas.plan.layers.buildings.reindex(own.index) if atlas.plan.layers else own

    def told(column: str) -> pd.Series:
        values = known[column] if column in known else pd.Series(index=own.index, dtype=object)
        return values.astype(object).where(values.notna(), "").astype(str)

    estate = told("compound_name")
    if atlas.plan.layers is not None and len(atlas.plan.layers.compounds):
        by_id = told("compound_id").map(atlas.plan.layers.compounds["name"]).fillna("")
        estate = estate.where(estate != "", by_id)
    address = told("address")
    name = told("name")
    called = (estate + " " + name).str.strip().where(name != "", address)
    called = called.where(called != "", own.index.astype(str))
    table = pd.DataFrame(
        {"called": called, "units": told("units"), "households": own["households"]}
    )
    table = table.assign(_order=called.map(_by_number)).sort_values("_order", kind="stable")
    return [
        Row([one.called, one.units.removesuffix(".0"), f"{one.households:,.0f}", "", ""])
        for one in table.itertuples(index=False)
    ]


def _by_number(text: str) -> tuple[str, ...]:
    """Return by what names of houses are sorted: 2号楼 before 10号楼.

    Examples
    --------
    >>> sorted(["10号楼", "2号楼"], key=_by_number)
    ['2号楼', '10号楼']
    """
    return tuple(part.zfill(12) if part.isdecimal() else part for part in re.split(r"(\d+)", text))


def _draw_front(canvas: Canvas, *, book: Book, row: int, box: Box, pattern: str) -> None:
    """Draw name, code and QR code, the map, and what is told of the grid."""
    say, code = book.style.say, str(book.grids.index[row])
    side = min(74.0, box.width * 0.26)
    square = Box(box.east - side, box.north - side, box.east, box.north)
    draw_qr(canvas, square, qr_text(pattern, code))
    room = box.width - side - 6
    home = book.name_of(str(book.grids[COMMUNITY_ID].iat[row]))
    canvas.fitted(box.west, box.north - 8, home, 8, room, colour=sheet.FAINT)
    canvas.fitted(box.west, box.north - 24, leaves.grid_name(book, row), 14, room, bold=True)
    canvas.fitted(box.west, box.north - 38, code, 10, room, bold=True, colour=sheet.ACCENT)
    grid = book.grids.iloc[row]
    figures = " · ".join(
        [
            say("houses", n=int(grid["households"])),
            say("one_building")
            if grid["buildings"] == 1
            else say("n_buildings", n=int(grid["buildings"])),
        ]
    )
    canvas.fitted(box.west, box.north - 51, figures, 8, room)
    columns = one_grid.fact_columns(box.width)
    lines = one_grid.fact_lines(book, _card_facts(book, row), box.width / columns)
    height = one_grid.LINE * -(-len(lines) // columns) + 4
    notes = Box(box.west, box.south + 9, box.east, box.south + 9 + height)
    place = Box(box.west, notes.north + 2, box.east, square.south - 4)
    one_grid.draw_grid_map(canvas, book, row, place, legend=False)
    one_grid.draw_facts(canvas, lines, notes)
    said = " · ".join(
        text
        for text in (
            book.style.source,
            say("as_of", date=book.style.date) if book.style.date else "",
        )
        if text
    )
    canvas.fitted(box.west, box.south, said, 5.5, box.width, colour=sheet.FAINT)


def _card_facts(book: Book, row: int) -> list[one_grid.Fact]:
    """Return team and neighbours of a grid."""
    own = (book.teams or {}).get(str(book.grids.index[row]), [])
    team = [(name, who, -1) for name, who, _ in own]
    others = [(leaves.grid_name(book, one), -1) for one in one_grid.neighbours_of(book, row)]
    return [*team, *one_grid.neighbour_facts(book, others)]


def _draw_back(canvas: Canvas, *, book: Book, row: int, box: Box, lines: Sequence[Row]) -> None:
    """Draw the list of houses, with room to write in."""
    say, words = book.style.say, book.language
    canvas.fitted(
        box.west, box.north - 10, leaves.grid_name(book, row), 10, box.width * 0.62, bold=True
    )
    canvas.fitted(
        box.east,
        box.north - 10,
        str(book.grids.index[row]),
        8,
        box.width * 0.36,
        colour=sheet.ACCENT,
        align="right",
    )
    columns = [
        Column(head("building_name", words), 3.2),
        Column(head("units", words), 1.0, "right"),
        Column(head("households", words), 1.0, "right"),
        Column(say("visited"), 1.3),
        Column(say("remark"), 2.2),
    ]
    table = Box(box.west, box.south, box.east, box.north - 17)
    draw_table(canvas, table, columns, lines, row_height=_ROW, ruled=True)


def _write_sheets(
    document: Document, fonts: Fonts, deck: Sequence[Sequence[_Side]], size: tuple[float, float]
) -> None:
    """Write cards on sheets of A4: fronts, then the backs that meet them."""
    pairs = [sides[at : at + 2] for sides in deck for at in range(0, len(sides), 2)]
    # Four A6 fill a sheet that stands, two A5 one that lies.
    paper = sheet.PAPERS["A4"]
    across = size[1] > paper[1] / 2 + 1
    page = (paper[1], paper[0]) if across else paper
    columns, rows = round(page[0] / size[0]), round(page[1] / size[1])
    for first in range(0, len(pairs), columns * rows):
        part = pairs[first : first + columns * rows]
        for side in (0, 1):
            canvas = Canvas(*page, fonts)
            for number, pair in enumerate(part):
                column, row = number % columns, number // columns
                # Turned over its long side, what lay left lies right.
                place = columns - 1 - column if side else column
                with canvas.moved(place * size[0], page[1] - (row + 1) * size[1]):
                    pair[side](canvas)
            _draw_marks(canvas, page, columns, rows)
            canvas.finish(document)


def _draw_marks(canvas: Canvas, page: tuple[float, float], columns: int, rows: int) -> None:
    """Draw where to cut: short lines at the edges, a cross where cards meet."""
    for x in (page[0] * column / columns for column in range(1, columns)):
        for y in (page[1] * row / rows for row in range(rows + 1)):
            canvas.stroke([(x, y - _MARK / 2), (x, y + _MARK / 2)], sheet.FAINT, 0.4)
    for y in (page[1] * row / rows for row in range(1, rows)):
        for x in (page[0] * column / columns for column in range(columns + 1)):
            canvas.stroke([(x - _MARK / 2, y), (x + _MARK / 2, y)], sheet.FAINT, 0.4)


def write_codes(
    plan: Plan,
    path: Path,
    *,
    look: sheet.Look,
    cards: Cards,
    communities: Sequence[str] = (),
    atlas: Atlas | None = None,
) -> int:
    """Write sheets of A4 with nothing but QR codes, to be cut out; return how many codes.

    Parameters
    ----------
    plan, path, look, cards, communities, atlas
        As for `write_cards`.

    Raises
    ------
    InputError
        If there is nothing to print, or if the pattern has no place for the code.
    MissingDependencyError
        If the package that makes QR codes is not installed.
    """
    require_qr()
    fonts = Fonts(look.language or plan.language)
    style = sheet.make_style(plan, look, fonts)
    book = make_book(atlas or make_atlas(plan), style, look, communities, None)
    rows = [int(row) for one in book.communities for row in book.rows[one]]
    width, height = sheet.PAPERS["A4"]
    columns, lines = _CODES
    body = Box(0, 0, width, height).inset(sheet.MARGIN)
    cell = (body.width / columns, body.height / lines)
    with (
        path.open("wb") as stream,
        Document(
            stream,
            fonts,
            title=style.say("codes_of", title=book.place or style.say("book")),
            language=style.language,
        ) as document,
    ):
        for first in range(0, len(rows), columns * lines):
            canvas = Canvas(width, height, fonts)
            for number, row in enumerate(rows[first : first + columns * lines]):
                line, column = divmod(number, columns)
                west, north = body.west + column * cell[0], body.north - line * cell[1]
                code = str(book.grids.index[row])
                side = min(cell[0], cell[1] - 28)
                middle = west + cell[0] / 2
                square = Box(middle - side / 2, north - side, middle + side / 2, north)
                draw_qr(canvas, square, qr_text(cards.pattern, code))
                for text, size, down in ((code, 8.5, 4), (leaves.grid_name(book, row), 7.5, 15)):
                    canvas.fitted(
                        middle,
                        north - side - down,
                        text,
                        size,
                        cell[0] - 8,
                        bold=text == code,
                        align="middle",
                    )
                canvas.rectangle(
                    Box(west, north - cell[1], west + cell[0], north), colour=sheet.RULE, width=0.3
                )
            if style.source:
                said = style.say("source", source=style.source)
                foot = sheet.MARGIN / 2
                canvas.fitted(body.west, foot, said, 5.5, body.width, colour=sheet.FAINT)
            canvas.finish(document)
    return len(rows)
