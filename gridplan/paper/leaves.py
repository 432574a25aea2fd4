"""The pages of a map book: what each shows, given where the others are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.maps.colours import PALETTE, colour_neighbours, neighbours
from gridplan.paper import mapping, sheet
from gridplan.paper.canvas import Box, wrap
from gridplan.paper.lettering import Lettering
from gridplan.paper.lists import (
    HEAD_ROW,
    ROW,
    Column,
    Row,
    draw_table,
    rows_in,
)
from gridplan.paper.window import frame_on
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.words.heads import cell_words, head

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.paper.atlas import Atlas
    from gridplan.paper.canvas import Canvas
    from gridplan.paper.sheet import Style
    from gridplan.paper.window import Frame
    from gridplan.people.posts import Post

# Of a page, for the map of a unit; the table takes what it needs of the rest.
_LEAST_MAP, _WIDE_MAP = 0.62, 0.66
_GAP = 6.0


@dataclass(frozen=True, slots=True, eq=False)
class Book:
    """What the pages of a book have in common.

    Parameters
    ----------
    atlas, style
        The plan, and how its pages look.
    place, title
        Name of the area, and what stands on the cover.
    communities
        Ids of those that the book is about, in their order.
    rows
        Of their grids, by community.
    fills
        Colour of every community of the plan.
    teams
        Posts and who holds them, by the code of the grid; None where nobody knows.
    pairs
        Grids that share a border, shape (n, 2).
    is_readable
        Whether the letters there are can write the names.
    pages
        Page, from 0, of each ``(level, code)`` that has one.
    """

    atlas: Atlas
    style: Style
    place: str
    title: str
    communities: tuple[str, ...]
    rows: Mapping[str, NDArray[np.int64]]
    fills: NDArray[np.object_]
    teams: Mapping[str, list[Post]] | None
    pairs: NDArray[np.int64]
    is_readable: bool = True
    pages: dict[tuple[str, str], int] = field(default_factory=dict)

    @property
    def language(self) -> str:
        """``zh`` or ``en``."""
        return self.style.language

    @property
    def grids(self) -> DataFrame:
        """The grids of the plan."""
        return self.atlas.plan.grids

    def name_of(self, community: str) -> str:
        """Return the name of a community, else its id."""
        name = self.atlas.plan.communities["community_name"].get(community)
        return str(name) if isinstance(name, str) and name and self.is_readable else community

    def page_of(self, level: str, code: str) -> int:
        """Return a page, -1 where there is none."""
        return self.pages.get((level, code), -1)

    def grid_page(self, row: int) -> int:
        """Return the page of a grid: its own, else that of its community."""
        own = self.page_of("grid", str(self.grids.index[row]))
        return own if own >= 0 else self.page_of("community", self.grids[COMMUNITY_ID].iat[row])

    def told_page(self, page: int) -> str:
        """Return how a page is referred to; empty without one."""
        return self.style.say("page_ref", n=page + 1) if page >= 0 else ""

    def community_rows(self, communities: Sequence[str]) -> NDArray[np.int64]:
        """Return the rows of communities in the atlas."""
        return np.flatnonzero(np.isin(self.atlas.community_ids, list(communities)))


def community_fills(atlas: Atlas) -> NDArray[np.object_]:
    """Return a colour for each community that none of its neighbours has."""
    shapes = atlas.communities.shapes
    number = colour_neighbours(len(shapes), neighbours(shapes))
    fills: NDArray[np.object_] = np.array(PALETTE, dtype=object)[number % len(PALETTE)]
    return fills


def draw_cover(canvas: Canvas, book: Book, *, figures: Sequence[str]) -> None:
    """Draw the cover: title, figures, a map of everything, source and font."""
    style, body = book.style, book.style.body
    width, height = style.size
    canvas.rectangle(Box(0, height - 150, width, height), fill=sheet.ACCENT)
    y = height - 84
    for line in wrap(style.fonts, book.title, 26, body.width, bold=True)[:2]:
        canvas.fitted(body.west, y, line, 26, body.width, bold=True, colour="#ffffff")
        y -= 32
    canvas.fitted(
        body.west,
        height - 50,
        style.say("as_of", date=style.date) if style.date else "",
        9,
        body.width,
        colour="#e6dcf2",
    )
    canvas.fitted(body.west, height - 140, "   ".join(figures), 9, body.width, colour="#ffffff")
    small = [style.say("how_to_read")]
    small += [style.say("source", source=style.source)] if style.source else []
    small += [style.say("font", font=style.fonts.named)]
    lines = [line for text in small for line in wrap(style.fonts, text, 7.5, body.width)]
    y = sheet.MARGIN + 10 * len(lines)
    frame = frame_on(
        Box(body.west, y + 12, body.east, height - 166),
        _around(book, book.communities),
        margin=0.03,
    )
    _draw_communities(canvas, frame, book, book.communities, book.fills)
    for line in lines:
        y -= 10
        canvas.text(body.west, y, line, 7.5, colour=sheet.FAINT)


def _draw_communities(
    canvas: Canvas,
    frame: Frame,
    book: Book,
    communities: Sequence[str],
    fills: NDArray[np.object_],
) -> None:
    """Draw a map of communities in their colours, without words."""
    atlas = book.atlas
    own = book.community_rows(communities)
    rows = np.concatenate([book.rows[one] for one in communities]).astype(np.int64)
    with canvas.inside(frame.box):
        mapping.draw_ground(
            canvas, frame, atlas, shapes=atlas.communities.shapes[own], fills=fills[own]
        )
        mapping.draw_borders(canvas, frame, atlas, rows=rows, communities=own)
    canvas.rectangle(frame.box, colour=sheet.RULE, width=0.6)


class Area(NamedTuple):
    """What an overview names: its name, its communities and its page, -1 where it has none."""

    name: str
    communities: Sequence[str]
    page: int


def areas_of(book: Book, communities: Sequence[str]) -> list[Area]:
    """Return communities as what an overview names."""
    return [Area(book.name_of(one), [one], book.page_of("community", one)) for one in communities]


def draw_overview(canvas: Canvas, book: Book, box: Box, areas: Sequence[Area]) -> None:
    """Draw areas in colours that tell them apart, with their names and pages.

    Parameters
    ----------
    canvas, book
        Where.
    box
        For map and legend.
    areas
        Communities, or the units that hold them.
    """
    atlas = book.atlas
    members = [one for area in areas for one in area.communities]
    frame, letters = open_map(canvas, book, box, _around(book, members))
    rows = [book.community_rows(area.communities) for area in areas]
    shapes = np.array(
        [shapely.coverage_union_all(atlas.communities.shapes[own]) for own in rows], dtype=object
    )
    fills = book.fills
    if len(members) > len(areas):
        number = colour_neighbours(len(areas), neighbours(shapes)) % len(PALETTE)
        fills = fills.copy()
        for own, colour in zip(rows, number, strict=True):
            fills[own] = PALETTE[colour]
    _draw_communities(canvas, frame, book, members, fills)
    with canvas.inside(frame.box):
        sheet.draw_scale(canvas, book.style, frame, letters)
        names = [(area.name, book.told_page(area.page)) for area in areas]
        found = mapping.write_neighbours(letters, frame, shapes, names, colour="#43206b", size=7.5)
        link_all(canvas, found, [area.page for area in areas])
        _write_communities_around(canvas, book, frame, letters, members)
        mapping.write_streets(letters, frame, atlas)


def link_all(canvas: Canvas, found: list[tuple[int, object]], pages: Sequence[int]) -> None:
    """Let names lead to the pages of what they name."""
    for number, box in found:
        if pages[number] >= 0 and isinstance(box, Box):
            canvas.link(box, pages[number])


def _around(book: Book, communities: Sequence[str]) -> tuple[float, float, float, float]:
    """Return the bounds of some communities."""
    shapes = book.atlas.communities.shapes[book.community_rows(communities)]
    west, south, east, north = shapely.total_bounds(shapes)
    return float(west), float(south), float(east), float(north)


def open_map(
    canvas: Canvas,
    book: Book,
    box: Box,
    bounds: tuple[float, float, float, float],
    *,
    rows: NDArray[np.int64] | None = None,
    own: bool = False,
    margin: float = 0.04,
) -> tuple[Frame, Lettering]:
    """Return the frame of a map and its letters, with the legend below it drawn."""
    legend = Box(box.west, box.south, box.east, box.south + sheet.LEGEND_HEIGHT)
    frame = frame_on(Box(box.west, legend.north + 2, box.east, box.north), bounds, margin=margin)
    signs = sheet.signs_of(book.atlas, frame, rows, own=own)
    sheet.draw_legend(canvas, book.style, legend, signs)
    return frame, Lettering(canvas, frame.box)


def _write_communities_around(
    canvas: Canvas, book: Book, frame: Frame, letters: Lettering, communities: Sequence[str]
) -> None:
    """Write names and pages into the communities around."""
    atlas = book.atlas
    around = np.setdiff1d(atlas.communities.near(frame.bounds), book.community_rows(communities))
    ids = atlas.community_ids[around]
    pages = [book.page_of("community", one) for one in ids]
    names = [
        (book.name_of(one), book.told_page(page)) for one, page in zip(ids, pages, strict=True)
    ]
    found = mapping.write_neighbours(letters, frame, atlas.communities.shapes[around], names)
    link_all(canvas, found, pages)


def split_page(style: Style, n_rows: int) -> tuple[Box, Box, int]:
    """Return the room for a map and for the table beside or below it, and the rows it takes.

    Parameters
    ----------
    style
        Of the page.
    n_rows
        Of the table.
    """
    body = style.body
    if style.is_wide:
        east = body.west + body.width * _WIDE_MAP
        table = Box(east + _GAP, body.south, body.east, body.north)
        return (
            Box(body.west, body.south, east, body.north),
            table,
            min(n_rows, rows_in(table.height)),
        )
    shown = min(n_rows, rows_in(body.height * (1 - _LEAST_MAP)))
    height = HEAD_ROW + shown * ROW
    table = Box(body.west, body.south, body.east, body.south + height)
    return Box(body.west, table.north + _GAP, body.east, body.north), table, shown


def draw_community(canvas: Canvas, book: Book, community: str, box: Box) -> None:
    """Draw the map of a community: its grids, streets, houses, and what lies around."""
    atlas = book.atlas
    rows = book.rows[community]
    own = book.community_rows([community])
    frame, letters = open_map(canvas, book, box, _around(book, [community]), rows=rows)
    with canvas.inside(frame.box):
        mapping.draw_grids(canvas, frame, atlas, rows, communities=own)
        sheet.draw_scale(canvas, book.style, frame, letters)
        mapping.write_grids(letters, frame, atlas, rows)
        _write_communities_around(canvas, book, frame, letters, [community])
        mapping.write_streets(letters, frame, atlas)
        mapping.write_estates(letters, frame, atlas)
        mapping.write_houses(letters, frame, atlas, houses_of(book, rows))
    canvas.rectangle(frame.box, colour=sheet.RULE, width=0.6)


def houses_of(book: Book, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the rows of the houses of some grids that bear households."""
    atlas = book.atlas
    codes = atlas.plan.buildings[GRID_CODE].isin(book.grids.index[rows]).to_numpy()
    found: NDArray[np.int64] = np.flatnonzero(codes & atlas.lived_in)
    return found


def grid_columns(book: Book) -> list[Column]:
    """Return the columns of the table of a community's grids."""
    words = book.language
    columns = [
        Column(head("serial", words), 0.7, "right"),
        Column(head(GRID_CODE, words), 1.9),
        *([] if book.style.is_wide else [Column(head("grid_name", words), 3.0)]),
        Column(head("households", words), 1.0, "right"),
        Column(head("buildings", words), 0.9, "right"),
        *([] if book.style.is_wide else [Column(head("area_m2", words), 1.2, "right")]),
        Column(head("status", words), 1.2),
    ]
    if book.teams is not None:
        columns.append(Column(book.style.say("team"), 1.2))
    return columns


def grid_row(book: Book, row: int) -> Row:
    """Return a row of that table."""
    grid = book.grids.iloc[row]
    words = cell_words("status", book.language)
    area = grid["area_m2"]
    texts = [
        str(grid["serial"]),
        str(book.grids.index[row]),
        *([] if book.style.is_wide else [grid_name(book, row)]),
        f"{grid['households']:,}",
        f"{grid['buildings']:,}",
        *([] if book.style.is_wide else [f"{area:,.0f}" if np.isfinite(area) else "–"]),
        words.get(grid["status"], str(grid["status"])),
    ]
    if book.teams is not None:
        own = book.teams.get(str(book.grids.index[row]), [])
        texts.append(f"{sum(not post.is_vacant for post in own)} / {len(own)}")
    return Row(texts, book.page_of("grid", str(book.grids.index[row])))


def grid_name(book: Book, row: int) -> str:
    """Return the name of a grid, in the letters there are."""
    grid = book.grids.iloc[row]
    if book.is_readable:
        return str(grid["grid_name"])
    return book.style.say("grid_of", serial=grid["serial"])


def draw_rows(canvas: Canvas, box: Box, columns: Sequence[Column], rows: Sequence[Row]) -> None:
    """Draw a table, or nothing where there are no rows."""
    if rows:
        draw_table(canvas, box, columns, rows)
