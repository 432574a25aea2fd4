"""One grid on paper: its map, and what is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan.paper import mapping, sheet
from gridplan.paper.canvas import Box, wrap
from gridplan.paper.leaves import houses_of, link_all, open_map
from gridplan.paper.lettering import Lettering
from gridplan.paper.window import frame_on
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.words.heads import cell_text, cell_words, head

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gridplan.paper.canvas import Canvas
    from gridplan.paper.leaves import Book


# Of a fact: its height, its type, and the share of a column that it has behind its head.
LINE, _SIZE, _TEXT = 10.0, 7.0, 0.56
# Neighbours told of a grid.
_MOST_NEIGHBOURS = 14
# A head or nothing, a text, the page it leads to or -1.
Fact = tuple[str, str, int]


def draw_grid(canvas: Canvas, book: Book, row: int, box: Box) -> None:
    """Draw one grid into a box: map, figures, team and neighbours.

    Parameters
    ----------
    canvas, book, row
        Where, and which.
    box
        Any shape: the words stand right of the map in a wide one, else below it.
    """
    beside = box.width > box.height * 1.15
    facts = _grid_facts(book, row)
    if beside:
        west = box.east - min(165.0, box.width * 0.31)
        room = Box(box.west, box.south, west - 8, box.north)
        notes = Box(west, box.south, box.east, box.north)
        lines = fact_lines(book, facts, notes.width)
    else:
        columns = fact_columns(box.width)
        lines = fact_lines(book, facts, box.width / columns)
        height = 6.0 + LINE * -(-len(lines) // columns)
        notes = Box(box.west, box.south, box.east, box.south + height)
        room = Box(box.west, notes.north + 6, box.east, box.north)
    draw_grid_map(canvas, book, row, room)
    draw_facts(canvas, lines, notes)


def draw_grid_map(canvas: Canvas, book: Book, row: int, box: Box, *, legend: bool = True) -> None:
    """Draw the map of one grid.

    Parameters
    ----------
    canvas, book, row, box
        Where, and which.
    legend
        Whether to explain the signs below it.
    """
    atlas, style = book.atlas, book.style
    shape = atlas.grids.shapes[row]
    if shape is None:
        canvas.text(box.west, box.north - 12, "–", 10)
        return
    rows = np.array([row])
    community = str(book.grids[COMMUNITY_ID].iat[row])
    own = book.community_rows([community])
    if legend:
        frame, letters = open_map(canvas, book, box, shape.bounds, rows=rows, own=True, margin=0.1)
    else:
        frame = frame_on(box, shape.bounds, margin=0.08)
        letters = Lettering(canvas, frame.box)
    with canvas.inside(frame.box):
        mapping.draw_grids(
            canvas,
            frame,
            atlas,
            rows,
            communities=own,
            bordered=book.rows.get(community, rows),
            strong=rows,
        )
        sheet.draw_scale(canvas, style, frame, letters)
        mapping.write_grids(letters, frame, atlas, rows, size=14)
        around = np.setdiff1d(atlas.grids.near(frame.bounds), rows)
        pages = [book.grid_page(other) for other in around]
        names = [
            (
                str(book.grids["serial"].iat[other]),
                str(book.grids.index[other]),
                book.told_page(page),
            )
            for other, page in zip(around, pages, strict=True)
        ]
        found = mapping.write_neighbours(letters, frame, atlas.grids.shapes[around], names, size=6)
        link_all(canvas, found, pages)
        mapping.write_streets(letters, frame, atlas)
        mapping.write_houses(letters, frame, atlas, houses_of(book, rows))
        mapping.write_estates(letters, frame, atlas)
    canvas.rectangle(frame.box, colour=sheet.RULE, width=0.6)


def _grid_facts(book: Book, row: int) -> list[Fact]:
    """Return what is told of a grid: a head (or nothing), a text, the page it leads to."""
    grid, words = book.grids.iloc[row], book.language
    area = grid["area_m2"]
    facts: list[Fact] = [
        (head(GRID_CODE, words), str(book.grids.index[row]), -1),
        (head("households", words), f"{grid['households']:,}", -1),
    ]
    if grid["households_estimated"]:
        facts.append(
            (head("households_estimated", words), f"{grid['households_estimated']:,}", -1)
        )
    facts += [
        (head("buildings", words), f"{grid['buildings']:,}", -1),
        (head("area_m2", words), f"{area:,.0f}" if np.isfinite(area) else "–", -1),
        (
            head("status", words),
            cell_words("status", words).get(grid["status"], str(grid["status"])),
            -1,
        ),
    ]
    if grid["reason"]:
        told = cell_text("reason", str(grid["reason"]), words)
        facts.append((head("reason", words), told, -1))
    if grid.get("walk_reason"):
        told = cell_words("walk_reason", words)[grid["walk_reason"]]
        facts.append((head("walk_reason", words), f"{told} ({grid['walk_gap_m']:,.0f} m)", -1))
    for name, who, _ in (book.teams or {}).get(str(book.grids.index[row]), []):
        facts.append((name, who, -1))
    others = [
        (str(book.grids.index[one]), book.grid_page(one)) for one in neighbours_of(book, row)
    ]
    return [*facts, *neighbour_facts(book, others)]


def neighbour_facts(book: Book, told: Sequence[tuple[str, int]]) -> list[Fact]:
    """Return neighbours, by what they are called and their pages, as facts; not too many."""
    title = book.style.say("neighbours")
    facts = [(title if not at else "", *one) for at, one in enumerate(told[:_MOST_NEIGHBOURS])]
    left = len(told) - len(facts)
    return [*facts, *([("", book.style.say("and_more", n=left), -1)] if left else [])]


def neighbours_of(book: Book, row: int) -> list[int]:
    """Return the rows of the grids that share a border with one."""
    pairs = book.pairs
    both = np.concatenate([pairs[pairs[:, 0] == row, 1], pairs[pairs[:, 1] == row, 0]])
    return sorted(both.tolist())


def fact_lines(book: Book, facts: Sequence[Fact], width: float) -> list[Fact]:
    """Return facts line by line, so that each fits into a column of some width."""
    lines: list[Fact] = []
    for title, text, page in facts:
        where = f"{text}  {book.told_page(page)}" if page >= 0 else text
        room, fonts = width * _TEXT, book.style.fonts
        # A little too long is written smaller, more in several lines.
        is_short = fonts.width(where, _SIZE) * 0.8 <= room
        parts = [where] if is_short else wrap(fonts, where, _SIZE, room)
        lines += [(title if not at else "", part, page) for at, part in enumerate(parts)]
    return lines


def fact_columns(width: float) -> int:
    """Return in how many columns facts are told."""
    return 2 if width > 260 else 1


def draw_facts(canvas: Canvas, lines: Sequence[Fact], box: Box) -> None:
    """Write lines of `fact_lines` below each other, in columns of the same height."""
    columns = fact_columns(box.width)
    high = max(-(-len(lines) // columns), 1)
    width = box.width / columns
    for number, (title, text, page) in enumerate(lines):
        column, line = divmod(number, high)
        x, y = box.west + column * width, box.north - 9 - line * LINE
        canvas.fitted(x, y, title, _SIZE, width * (0.98 - _TEXT), colour=sheet.FAINT)
        canvas.fitted(x + width * (1 - _TEXT), y, text, _SIZE, width * _TEXT)
        if page >= 0:
            canvas.link(Box(x, y - 2, x + width, y + 8), page)
