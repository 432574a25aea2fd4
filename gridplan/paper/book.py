"""The map book of a plan: which pages it has, and the file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gridplan.errors import InputError
from gridplan.levels.hierarchy import Units, level_labels, level_names, units_of
from gridplan.maps.colours import neighbours
from gridplan.paper import leaves, one_grid, sheet
from gridplan.paper.atlas import Atlas, legible, make_atlas
from gridplan.paper.canvas import Box
from gridplan.paper.fonts_used import Fonts
from gridplan.paper.indexes import INDEXES, with_code
from gridplan.paper.leaves import Book
from gridplan.paper.lists import Column, Item, Row, draw_list, lines_on, list_items, rows_in
from gridplan.paper.pdf import Document, Entry
from gridplan.people.posts import teams_of
from gridplan.schema import COMMUNITY_ID
from gridplan.words.heads import head as words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.paper.canvas import Canvas
    from gridplan.paper.sheet import Look
    from gridplan.plan.core import Plan

# How the grids have pages of their own: not, two on a page, one on a page.
GRID_PAGES = {"none": 0, "half": 2, "page": 1}


# The names of more communities would cover an overview: their units are named there.
_NAMED_COMMUNITIES = 80

# Of units that a title names.
_NAMES = 3


class Leaf(NamedTuple):
    """A page: its lines in the outline, each with its depth, and what draws it."""

    marks: Sequence[tuple[int, str]]
    draw: Callable[[Canvas], None]


class _Unit(NamedTuple):
    """A unit above the communities."""

    code: str
    name: str
    communities: tuple[str, ...]


def write_book(
    plan: Plan,
    path: Path,
    *,
    look: Look,
    communities: Sequence[str] = (),
    grid_pages: str = "none",
    posts: DataFrame | None = None,
    atlas: Atlas | None = None,
) -> int:
    """Write the map book of a plan, or of some communities, and return its pages.

    Parameters
    ----------
    plan
        The plan.
    path
        File to write.
    look
        Paper, language, title, source.
    communities
        Ids; all when empty.
    grid_pages
        Key of `GRID_PAGES`.
    posts
        Posts and who holds them, as they may be shown; None where nobody knows.
    atlas
        The plan made ready, where several books of it are written.

    Returns
    -------
    int
        How many pages.

    Raises
    ------
    InputError
        If there is nothing to print.

    Warns
    -----
    QualityWarning
        If Chinese is wanted and no font for it is installed: the book is in English then.
    """
    fonts = Fonts(look.language or plan.language)
    style = sheet.make_style(plan, look, fonts)
    atlas = atlas or make_atlas(plan)
    book = make_book(atlas, style, look, communities, posts)
    pages = arrange(book, grid_pages)
    with (
        path.open("wb") as stream,
        Document(stream, fonts, title=book.title, language=style.language) as document,
    ):
        for number, leaf in enumerate(pages):
            canvas = style.canvas()
            leaf.draw(canvas)
            if number:
                sheet.draw_foot(canvas, style, number + 1)
            canvas.finish(document)
            document.outline += [Entry(depth, text, number) for depth, text in leaf.marks]
    return len(pages)


def make_book(
    atlas: Atlas,
    style: sheet.Style,
    look: Look,
    communities: Sequence[str],
    posts: DataFrame | None,
) -> Book:
    """Return what the pages of a book have in common.

    Raises
    ------
    InputError
        If there is nothing to print.
    """
    plan, atlas = atlas.plan, legible(atlas, style.fonts)
    known = set(atlas.community_ids)
    wanted = communities or plan.communities.index
    ids = tuple(sorted(str(one) for one in wanted if one in known))
    homes = plan.grids[COMMUNITY_ID].to_numpy(object)
    order = np.argsort(plan.grids["serial"].to_numpy(), kind="stable")
    order = order[np.argsort(homes[order].astype(str), kind="stable")]
    rows = {one: order[homes[order] == one] for one in ids}
    if not ids or not any(len(own) for own in rows.values()):
        msg = "There is nothing to print: the plan has no grids in these communities."
        raise InputError(msg)
    place = place_of(plan, ids, style.language)
    title = look.title or (style.say("book_of", place=place) if place else style.say("book"))
    shapes = atlas.grids.shapes
    there = np.flatnonzero(shapes != np.array(None))
    pairs = there[neighbours(shapes[there])] if len(there) else np.zeros((0, 2), np.int64)
    fills = leaves.community_fills(atlas)
    readable = style.language == "zh" or plan.language != "zh"
    teams = None if posts is None else teams_of(posts, plan.rules, style.language)
    return Book(atlas, style, place, title, ids, rows, fills, teams, pairs, readable)


def place_of(plan: Plan, communities: Sequence[str], language: str) -> str:
    """Return the name of the area of some communities: of up to three units that they fill.

    Where they fill none, of the units that they are part of; empty where nothing has a name
    that can be written.
    """
    if language != "zh" and plan.language == "zh":
        return ""
    table = plan.communities.loc[list(communities)]
    levels = ("district_name", "subdistrict_name", "community_name")
    for is_part, columns in ((False, levels), (True, reversed(levels))):
        for column in columns:
            names = [name for name in dict.fromkeys(table[column].dropna().astype(str)) if name]
            n_whole = int(plan.communities[column].isin(names).sum())
            if 0 < len(names) <= _NAMES and (is_part or n_whole == len(table)):
                return ("、" if language == "zh" else ", ").join(names)
    return ""


def arrange(book: Book, grid_pages: str) -> list[Leaf]:
    """Return the pages of a book in their order, and note in the book where things are.

    Parameters
    ----------
    book
        What they have in common.
    grid_pages
        Key of `GRID_PAGES`.
    """
    level, units = _units(book)
    figures = _figures(book, book.communities)
    pages = [
        Leaf([(0, book.title)], lambda canvas: leaves.draw_cover(canvas, book, figures=figures)),
        *_overview_leaves(book, level, units),
    ]
    depth = 0
    for unit in units:
        if level:
            book.pages[level, unit.code] = len(pages)
            pages += _unit_leaves(book, level, unit)
            depth = 1
        for community in unit.communities:
            book.pages["community", community] = len(pages)
            pages += _community_leaves(book, community, depth, unit if level else None)
            pages += _grid_leaves(book, community, depth + 1, GRID_PAGES[grid_pages], len(pages))
    return [*pages, *_index_leaves(book)]


def _units(book: Book) -> tuple[str, list[_Unit]]:
    """Return the level above the communities and its units; one without level where it has one."""
    chain = level_names(book.atlas.plan)
    above = chain[: chain.index("community")]
    told: Units = units_of(book.atlas.plan)
    if above:
        first = {one: own[0] for one, own in book.rows.items() if len(own)}
        members: dict[str, list[str]] = {}
        names: dict[str, str] = {}
        for community, row in first.items():
            code = str(told.codes[above[-1]].iat[row])
            members.setdefault(code, []).append(community)
            names.setdefault(code, str(told.names[above[-1]].iat[row] or code))
        if len(members) > 1:
            units = [
                _Unit(
                    code, (names[code] if book.is_readable else code) or "–", tuple(members[code])
                )
                for code in sorted(members)
            ]
            return above[-1], units
    return "", [_Unit("", "", book.communities)]


def _figures(book: Book, communities: Sequence[str]) -> list[str]:
    """Return the figures of some communities in words."""
    say = book.style.say
    grids = book.grids.iloc[np.concatenate([book.rows[one] for one in communities])]
    basic = grids[grids["kind"] == "basic"]
    several = len(communities) > 1
    told = [say("n_communities", n=len(communities))] if several else []
    return [
        *told,
        say("one_grid") if len(grids) == 1 else say("n_grids", n=len(grids)),
        say("houses", n=int(grids["households"].sum())),
        say("in_range", n=int((basic["status"] == "ok").sum()), basic=len(basic)),
    ]


class _Table(NamedTuple):
    """What stands below the map of a page: its columns, and its rows from and to a number."""

    columns: Sequence[Column]
    rows: Callable[[int, int], list[Row]]
    n_rows: int


def _spread(
    book: Book,
    mark: tuple[int, str],
    table: _Table,
    *,
    head: Callable[[Canvas], None],
    draw_map: Callable[[Canvas, Box], None],
    title: str,
) -> list[Leaf]:
    """Return a page with a map and a table, and those for rows that found no room on it."""
    box, below, shown = leaves.split_page(book.style, table.n_rows)
    most = rows_in(book.style.body.height)
    text = book.style.say("continued", title=title)

    def draw(canvas: Canvas) -> None:
        head(canvas)
        draw_map(canvas, box)
        leaves.draw_rows(canvas, below, table.columns, table.rows(0, shown))

    def draw_more(canvas: Canvas, *, first: int) -> None:
        sheet.draw_head(canvas, book.style, text)
        rows = table.rows(first, min(first + most, table.n_rows))
        leaves.draw_rows(canvas, book.style.body, table.columns, rows)

    further = range(shown, table.n_rows, most)
    return [Leaf([mark], draw), *(Leaf([], partial(draw_more, first=first)) for first in further)]


def _overview_leaves(book: Book, level: str, units: Sequence[_Unit]) -> list[Leaf]:
    """Return the pages that show and list everything: the units, else the communities."""
    title = book.style.say("overview")
    if level:
        names = (f"{level}_id", f"{level}_name")
        table = _Table(
            _columns(book, *names),
            lambda first, last: [_unit_row(book, level, unit) for unit in units[first:last]],
            len(units),
        )
    else:
        table = _communities_table(book, book.communities)

    def head(canvas: Canvas) -> None:
        figures = _figures(book, book.communities)
        sheet.draw_head(canvas, book.style, title, above=book.title, below=" · ".join(figures))

    def draw_map(canvas: Canvas, box: Box) -> None:
        areas = leaves.areas_of(book, book.communities)
        if level and len(areas) > _NAMED_COMMUNITIES:
            areas = [
                leaves.Area(unit.name, unit.communities, book.page_of(level, unit.code))
                for unit in units
            ]
        leaves.draw_overview(canvas, book, box, areas)

    return _spread(book, (0, title), table, head=head, draw_map=draw_map, title=title)


def _columns(book: Book, code: str, name: str) -> list[Column]:
    """Return the columns of a table of units."""
    language = book.language
    return [
        Column(words_of(code, language), 1.7),
        Column(words_of(name, language), 2.6),
        *(
            Column(words_of(key, language), 1.0, "right")
            for key in ("grids", "households", "in_range")
        ),
        Column(book.style.say("pages"), 0.7, "right"),
    ]


def _communities_table(book: Book, communities: Sequence[str]) -> _Table:
    """Return the table of some communities."""
    return _Table(
        _columns(book, COMMUNITY_ID, "community_name"),
        lambda first, last: [
            _row(book, one, book.name_of(one), [one], book.page_of("community", one))
            for one in communities[first:last]
        ],
        len(communities),
    )


def _unit_row(book: Book, level: str, unit: _Unit) -> Row:
    """Return a unit as a row of a table."""
    page = book.page_of(level, unit.code)
    return _row(book, unit.code, unit.name, unit.communities, page)


def _row(book: Book, code: str, name: str, communities: Sequence[str], page: int) -> Row:
    """Return communities as a row of a table."""
    grids = book.grids.iloc[np.concatenate([book.rows[one] for one in communities])]
    in_range = int(((grids["status"] == "ok") & (grids["kind"] == "basic")).sum())
    numbers = (len(grids), int(grids["households"].sum()), in_range)
    return Row([code, name, *(f"{number:,}" for number in numbers), str(page + 1)], page)


def _unit_leaves(book: Book, level: str, unit: _Unit) -> list[Leaf]:
    """Return the pages of a unit: its communities on a map and in a table."""
    label = level_labels(book.atlas.plan, book.language)[level]

    def head(canvas: Canvas) -> None:
        sheet.draw_head(
            canvas,
            book.style,
            unit.name,
            above=_joined(book.place, label),
            right=unit.code,
            below=_joined(*_figures(book, unit.communities)),
        )

    def draw_map(canvas: Canvas, box: Box) -> None:
        leaves.draw_overview(canvas, book, box, leaves.areas_of(book, unit.communities))

    table = _communities_table(book, unit.communities)
    return _spread(book, (0, unit.name), table, head=head, draw_map=draw_map, title=unit.name)


def _joined(*texts: str) -> str:
    """Return texts in one line, each once."""
    return " · ".join(dict.fromkeys(text for text in texts if text))


def _community_leaves(book: Book, community: str, depth: int, unit: _Unit | None) -> list[Leaf]:
    """Return the pages of a community: its grids on a map and in a table."""
    own, name = book.rows[community], book.name_of(community)

    def head(canvas: Canvas) -> None:
        sheet.draw_head(
            canvas,
            book.style,
            name,
            above=_joined(book.place, unit.name if unit else ""),
            right=community,
            below=_joined(*_figures(book, [community])),
        )

    table = _Table(
        leaves.grid_columns(book),
        lambda first, last: [leaves.grid_row(book, row) for row in own[first:last]],
        len(own),
    )
    draw_map = partial(leaves.draw_community, book=book, community=community)
    return _spread(
        book,
        (depth, with_code(name, community)),
        table,
        head=head,
        title=name,
        draw_map=lambda canvas, box: draw_map(canvas, box=box),
    )


def _grid_leaves(book: Book, community: str, depth: int, on_a_page: int, first: int) -> list[Leaf]:
    """Return the pages of the grids of a community, two or one on each; note where they are."""
    if not on_a_page:
        return []
    own = book.rows[community]
    groups = [own[at : at + on_a_page] for at in range(0, len(own), on_a_page)]
    for number, group in enumerate(groups):
        for row in group:
            book.pages["grid", str(book.grids.index[row])] = first + number

    def mark(row: int) -> tuple[int, str]:
        return depth, with_code(str(book.grids.index[row]), leaves.grid_name(book, row))

    return [
        Leaf(
            [mark(row) for row in group],
            partial(_draw_grids, book=book, rows=group, on_a_page=on_a_page),
        )
        for group in groups
    ]


def _draw_grids(canvas: Canvas, *, book: Book, rows: NDArray[np.int64], on_a_page: int) -> None:
    """Draw one grid or two on a page."""
    style, body = book.style, book.style.body
    community = str(book.grids[COMMUNITY_ID].iat[rows[0]])
    codes = [str(book.grids.index[row]) for row in rows]
    home = book.name_of(community)
    title, above = (leaves.grid_name(book, rows[0]), home) if on_a_page == 1 else (home, "")
    sheet.draw_head(
        canvas,
        style,
        title,
        above=_joined(book.place, above),
        right=codes[0] if on_a_page == 1 else community,
    )
    if on_a_page == 1:
        one_grid.draw_grid(canvas, book, rows[0], body)
        return
    gap = 14.0
    for number, row in enumerate(rows):
        if style.is_wide:
            width = (body.width - gap) / 2
            west = body.west + number * (width + gap)
            box = Box(west, body.south, west + width, body.north)
        else:
            height = (body.height - gap) / 2
            north = body.north - number * (height + gap)
            box = Box(body.west, north - height, body.east, north)
        canvas.fitted(
            box.west, box.north - 11, leaves.grid_name(book, row), 11, box.width, bold=True
        )
        one_grid.draw_grid(canvas, book, row, Box(box.west, box.south, box.east, box.north - 17))


def _index_leaves(book: Book) -> list[Leaf]:
    """Return the pages of the indexes, one after the other in one flow."""
    columns = max(round(book.style.body.width / 175), 1)
    most = lines_on(book.style.body, columns)
    lines: list[Item] = []
    marks: dict[int, list[tuple[int, str]]] = {}
    for key, find in INDEXES.items():
        items = list_items(list(find(book)))
        if items:
            title = book.style.say(key)
            marks.setdefault(len(lines) // most, []).append((0, title))
            lines += [Item(title, (), 0), *(item._replace(depth=1) for item in items), Item("")]

    def draw(canvas: Canvas, *, first: int) -> None:
        sheet.draw_head(canvas, book.style, book.style.say("index"), above=book.title)
        draw_list(canvas, book.style.body, lines[first : first + most], columns=columns)

    return [
        Leaf(marks.get(first // most, []), partial(draw, first=first))
        for first in range(0, len(lines), most)
    ]
