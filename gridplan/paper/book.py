"""The map book of a plan: which pages it has, and the file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from gridplan.errors import InputError
from gridplan.levels.hierarchy import Units, level_names, units_of
from gridplan.maps.colours import neighbours
from gridplan.paper import leaves, sheet
from gridplan.paper.atlas import Atlas, estates, make_atlas
from gridplan.paper.canvas import Box
from gridplan.paper.fonts_used import Fonts
from gridplan.paper.leaves import Book
from gridplan.paper.lists import Column, Item, Row, list_items, lines_on, rows_in
from gridplan.paper.pdf import Document, Entry
from gridplan.schema import COMMUNITY_ID
from gridplan.words.heads import head
from gridplan.words.levels import level_label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pandas import DataFrame

    from gridplan.paper.canvas import Canvas
    from gridplan.paper.sheet import Look
    from gridplan.plan.core import Plan

# How the grids have pages of their own: not, two on a page, one on a page.
GRID_PAGES = {"none": 0, "half": 2, "page": 1}


class Leaf(NamedTuple):
    """A page: its line in the outline (no line where the depth is -1), and what draws it."""

    title: str
    depth: int
    draw: Callable[[Canvas, int], None]


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
    with path.open("wb") as stream, Document(
        stream, fonts, title=book.title, language=style.language
    ) as document:  # fmt: skip
        for number, leaf in enumerate(pages):
            canvas = style.canvas()
            leaf.draw(canvas, number)
            if number:
                sheet.draw_foot(canvas, style, number + 1)
            canvas.finish(document)
            if leaf.depth >= 0:
                document.outline.append(Entry(leaf.depth, leaf.title, number))
    return len(pages)


def make_book(
    atlas: Atlas, style: sheet.Style, look: Look, communities: Sequence[str],
    posts: DataFrame | None,
) -> Book:  # fmt: skip
    """Return what the pages of a book have in common.

    Raises
    ------
    InputError
        If there is nothing to print.
    """
    plan = atlas.plan
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
    place = place_of(plan, ids, style.language) or style.say("whole")
    title = look.title or style.say("book_of", place=place)
    shapes = atlas.grids.shapes
    there = np.flatnonzero(shapes != np.array(None))
    pairs = there[neighbours(shapes[there])] if len(there) else np.zeros((0, 2), np.int64)
    fills = leaves.community_fills(atlas)
    return Book(atlas, style, place, title, ids, rows, fills, posts, pairs)


def place_of(plan: Plan, communities: Sequence[str], language: str) -> str:
    """Return the name of the area of some communities: of few units on the highest level.

    Empty where nothing has a name that can be written.
    """
    if language != "zh" and plan.language == "zh":
        return ""
    table = plan.communities.loc[list(communities)]
    for column in ("district_name", "subdistrict_name", "community_name"):
        names = [name for name in dict.fromkeys(table[column].dropna().astype(str)) if name]
        whole = plan.communities[column].nunique()
        smaller = column != "community_name" and len(table) < len(plan.communities)
        if 0 < len(names) <= 3 and not (smaller and len(names) == whole):
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
    contents = _contents(book, level, units)
    say = book.style.say
    figures = _figures(book, book.communities)
    pages = [
        Leaf(book.title, 0, lambda canvas, _: leaves.draw_cover(canvas, book, figures=figures)),
        Leaf(say("overview"), 0, partial(_draw_overview, book, level, units)),
    ]
    listed = lines_on(book.style.body, _columns(book))
    pages += [
        Leaf(say("contents"), -1 if first else 0, partial(_draw_contents, book, contents, first))
        for first in range(0, len(contents), listed)
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
    return [*pages, *_index_leaves(book, len(pages))]


def _columns(book: Book) -> int:
    """Return how many columns lists have."""
    return max(round(book.style.body.width / 175), 1)


def _units(book: Book) -> tuple[str, list[_Unit]]:
    """Return the level above the communities and its units; one without level if it has one."""
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
            readable = book.language == "zh" or book.atlas.plan.language != "zh"
            units = [
                _Unit(code, (names[code] if readable else code) or "–", tuple(members[code]))
                for code in sorted(members)
            ]
            return above[-1], units
    return "", [_Unit("", "", book.communities)]


def _contents(book: Book, level: str, units: Sequence[_Unit]) -> list[tuple[str, str, str, int]]:
    """Return the lines of the contents: level, code, text, depth."""
    lines = []
    for unit in units:
        if level:
            lines.append((level, unit.code, unit.name, 0))
        lines += [
            ("community", one, _with_code(book.name_of(one), one), int(bool(level)))
            for one in unit.communities
        ]
    return [*lines, *(("index", key, book.style.say(key), 0) for key in _INDEXES)]


def _with_code(name: str, code: str) -> str:
    """Return a name with its code, once where they are the same."""
    return name if name == code else f"{name}  {code}"


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


def _draw_overview(
    book: Book, level: str, units: Sequence[_Unit], canvas: Canvas, _: int
) -> None:
    """Draw the overview of the whole book."""
    figures = _figures(book, book.communities)
    sheet.draw_head(canvas, book.style, book.style.say("overview"), above=book.title,
                    below=" · ".join(figures))  # fmt: skip
    leaves.draw_overview(
        canvas, book, book.style.body, book.communities, level=level,
        units={unit.code: unit.communities for unit in units} if level else None,
        unit_names={unit.code: unit.name for unit in units},
    )  # fmt: skip


def _draw_contents(
    book: Book, contents: Sequence[tuple[str, str, str, int]], first: int, canvas: Canvas, _: int
) -> None:
    """Draw a page of the contents."""
    columns = _columns(book)
    part = contents[first : first + lines_on(book.style.body, columns)]
    lines = [
        Item(text, [page] if (page := book.page_of(level, code)) >= 0 else [], depth)
        for level, code, text, depth in part
    ]
    leaves.draw_index(
        canvas, book.style, lines, title=book.style.say("contents"), columns=columns
    )


def _unit_leaves(book: Book, level: str, unit: _Unit) -> list[Leaf]:
    """Return the pages of a unit: its communities on a map and in a table."""
    language = book.language
    columns = [
        Column(head(COMMUNITY_ID, language), 1.8),
        Column(head("community_name", language), 2.6),
        *(Column(head(name, language), 1.0, True) for name in ("grids", "households", "in_range")),
        Column(book.style.say("pages"), 0.7, True),
    ]
    label = level_label(level, language, book.atlas.plan.rules.levels)
    box, table, shown = leaves.split_page(book.style, len(unit.communities))

    def rows(first: int, last: int) -> list[Row]:
        return [_community_row(book, one) for one in unit.communities[first:last]]

    def draw(canvas: Canvas, _: int) -> None:
        sheet.draw_head(canvas, book.style, unit.name, above=f"{book.place} · {label}",
                        right=unit.code, below=" · ".join(_figures(book, unit.communities)))  # fmt: skip
        leaves.draw_overview(canvas, book, box, unit.communities)
        leaves.draw_rows(canvas, table, columns, rows(0, shown))

    further = _more_rows(book, unit.name, columns, rows, (shown, len(unit.communities)))
    return [Leaf(unit.name, 0, draw), *further]


def _community_row(book: Book, community: str) -> Row:
    """Return a community as a row of its unit's table."""
    grids = book.grids.iloc[book.rows[community]]
    page = book.page_of("community", community)
    in_range = int(((grids["status"] == "ok") & (grids["kind"] == "basic")).sum())
    texts = [community, book.name_of(community), f"{len(grids):,}",
             f"{int(grids['households'].sum()):,}", f"{in_range:,}", str(page + 1)]  # fmt: skip
    return Row(texts, page)


def _more_rows(
    book: Book, title: str, columns: Sequence[Column], rows: Callable[[int, int], list[Row]],
    span: tuple[int, int],
) -> list[Leaf]:  # fmt: skip
    """Return the pages for the rows of a table that found no room below its map."""
    most = rows_in(book.style.body.height)
    text = book.style.say("continued", title=title)

    def draw(first: int, canvas: Canvas, _: int) -> None:
        sheet.draw_head(canvas, book.style, text)
        part = rows(first, min(first + most, span[1]))
        leaves.draw_rows(canvas, book.style.body, columns, part)

    return [Leaf(text, -1, partial(draw, first)) for first in range(*span, most)]


def _community_leaves(
    book: Book, community: str, depth: int, unit: _Unit | None
) -> list[Leaf]:
    """Return the pages of a community: its grids on a map and in a table."""
    own = book.rows[community]
    box, table, shown = leaves.split_page(book.style, len(own))
    name = book.name_of(community)
    columns = leaves.grid_columns(book)

    def rows(first: int, last: int) -> list[Row]:
        return [leaves.grid_row(book, row) for row in own[first:last]]

    def draw(canvas: Canvas, _: int) -> None:
        above = [book.place, *([unit.name] if unit else [])]
        sheet.draw_head(
            canvas, book.style, name, above=" · ".join(dict.fromkeys(above)), right=community,
            below=" · ".join(_figures(book, [community])) if len(own) else "",
        )  # fmt: skip
        leaves.draw_community(canvas, book, community, box)
        leaves.draw_rows(canvas, table, columns, rows(0, shown))

    further = _more_rows(book, name, columns, rows, (shown, len(own)))
    return [Leaf(_with_code(name, community), depth, draw), *further]


def _grid_leaves(
    book: Book, community: str, depth: int, on_a_page: int, first: int
) -> list[Leaf]:
    """Return the pages of the grids of a community, two or one on each; note where they are."""
    if not on_a_page:
        return []
    own = book.rows[community]
    groups = [own[at : at + on_a_page] for at in range(0, len(own), on_a_page)]
    for number, group in enumerate(groups):
        for row in group:
            book.pages["grid", str(book.grids.index[row])] = first + number
    return [
        Leaf(" · ".join(str(book.grids.index[row]) for row in group), depth,
             partial(_draw_grids, book, group, on_a_page))
        for group in groups
    ]  # fmt: skip


def _draw_grids(
    book: Book, rows: Sequence[int], on_a_page: int, canvas: Canvas, _: int
) -> None:
    """Draw one grid or two on a page."""
    style, body = book.style, book.style.body
    community = str(book.grids[COMMUNITY_ID].iat[rows[0]])
    codes = [str(book.grids.index[row]) for row in rows]
    title = leaves.grid_name(book, rows[0]) if on_a_page == 1 else book.name_of(community)
    sheet.draw_head(canvas, style, title, above=f"{book.place} · {book.name_of(community)}",
                    right=codes[0] if on_a_page == 1 else community)  # fmt: skip
    if on_a_page == 1:
        leaves.draw_grid(canvas, book, rows[0], body)
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
        canvas.fitted(box.west, box.north - 11, leaves.grid_name(book, row), 11, box.width,
                      bold=True)  # fmt: skip
        leaves.draw_grid(canvas, book, row, Box(box.west, box.south, box.east, box.north - 17))


def _codes(book: Book) -> Iterator[Item]:
    """Yield grids by their codes."""
    for community in book.communities:
        for row in book.rows[community]:
            text = _with_code(str(book.grids.index[row]), leaves.grid_name(book, row))
            yield Item(text, [book.grid_page(row)])


def _streets(book: Book) -> Iterator[Item]:
    """Yield streets by their names, with the pages of the communities they touch."""
    atlas = book.atlas
    own = book.community_rows(book.communities)
    community, street = atlas.streets.touching(atlas.communities.shapes[own])
    table = pd.DataFrame(
        {"name": atlas.street_names[street], "home": atlas.community_ids[own[community]]}
    )
    table = table[table["name"] != ""].drop_duplicates()
    for name in sorted(table["name"].unique(), key=_spelling):
        homes = table.loc[table["name"] == name, "home"]
        yield Item(name, sorted(book.page_of("community", home) for home in homes))


def _estates(book: Book) -> Iterator[Item]:
    """Yield estates by their names, with the pages of the grids they are in."""
    table = estates(book.atlas.plan)
    if table is None:
        return
    own = np.concatenate(list(book.rows.values()))
    table = table[table["grid_code"].isin(book.grids.index[own])]
    for name, rows in table.groupby("name", sort=False):
        at = book.atlas.rows_of(rows["grid_code"])
        yield Item(str(name), sorted({book.grid_page(row) for row in at}))


def _spelling(name: str) -> tuple[bytes, str]:
    """Return by what a name is sorted: Chinese by sound, as far as GB 18030 is ordered by it."""
    return name.casefold().encode("gb18030", "replace"), name


_INDEXES: dict[str, Callable[[Book], Iterator[Item]]] = {
    "codes": _codes, "streets": _streets, "estates": _estates,
}  # fmt: skip


def _index_leaves(book: Book, first: int) -> list[Leaf]:
    """Return the pages of all indexes that have a line; note where they begin."""
    columns = _columns(book)
    most = lines_on(book.style.body, columns)
    pages: list[Leaf] = []
    for key, find in _INDEXES.items():
        items = list(find(book))
        if key == "estates":
            items.sort(key=lambda item: _spelling(item.text))
        lines = list_items(items)
        if not lines:
            continue
        book.pages["index", key] = first + len(pages)
        title = book.style.say(key)
        for at in range(0, len(lines), most):
            part = lines[at : at + most]

            def draw(canvas: Canvas, _: int, *, part: Sequence[Item] = part,
                     title: str = title) -> None:  # fmt: skip
                leaves.draw_index(canvas, book.style, part, title=title, columns=columns)

            pages.append(Leaf(title, -1 if at else 0, draw))
    return pages
