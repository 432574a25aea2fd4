"""The change dossier: a register form for every changed grid, with drawings before and after."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.export.changes import changed_grids
from gridplan.paper import leaves, mapping, sheet
from gridplan.paper.atlas import make_atlas
from gridplan.paper.book import make_book
from gridplan.paper.canvas import Box, wrap
from gridplan.paper.fonts_used import Fonts
from gridplan.paper.lettering import Lettering
from gridplan.paper.lists import HEAD_ROW, ROW, Column, Row, draw_table, rows_in
from gridplan.paper.pdf import Document, Entry
from gridplan.paper.sides import sides_of
from gridplan.paper.window import frame_on
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.words.heads import cell_words, head
from gridplan.words.paper import say_paper

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pandas import DataFrame, Series

    from gridplan.paper.canvas import Canvas
    from gridplan.paper.leaves import Book
    from gridplan.paper.window import Frame
    from gridplan.plan.core import Plan

_LINE, _SIZE = 19.0, 8.0
_LABEL = 62.0
# Flows told on a form; a grid that takes from more is seen on the map.
_FLOWS = 8
_SIGNED = 58.0


class Case(NamedTuple):
    """A grid that changed.

    Parameters
    ----------
    code
        Of the grid.
    change
        What became of it: a word of `gridplan.diff_plans`.
    community
        Id.
    flows
        The rows of the change table that are about it.
    before, after
        Codes of all grids that it has something in common with, in the old and new plan.
    """

    code: str
    change: str
    community: str
    flows: DataFrame
    before: tuple[str, ...]
    after: tuple[str, ...]


class _Two(NamedTuple):
    """The plan before and after, as books of one style."""

    old: Book
    new: Book


def cases_of(old: Plan, new: Plan, changes: DataFrame) -> list[Case]:
    """Return the grids that changed, by community and code; those given up with the others.

    Parameters
    ----------
    old, new
        Plans of one city.
    changes
        From `gridplan.diff_plans`.
    """
    became = changed_grids(changes, new)["change"]
    became = became[became != "kept"]
    gone = old.grids.index.difference(new.grids.index)
    homes = {**old.grids[COMMUNITY_ID].to_dict(), **new.grids[COMMUNITY_ID].to_dict()}
    rows = changes[changes["change"] != "kept"]
    by_old = rows.groupby("old_code").indices
    by_new = rows.groupby("new_code").indices
    none = np.array([], dtype=np.int64)
    cases = []
    for code, change in [*became.items(), *((code, "retired") for code in gone)]:
        at = np.union1d(by_old.get(code, none), by_new.get(code, none))
        flows = rows.iloc[at]
        # A neighbour of which nothing but a strip of ground came is no part of the story.
        told = flows[(flows["buildings"] > 0) | (flows["old_code"] == flows["new_code"])]
        flows = told if len(told) else flows
        before = tuple(sorted({*flows["old_code"], code} & set(old.grids.index)))
        # What else became of the old ones: the other half of one that was split.
        rest = rows[rows["old_code"].isin(before) & (rows["buildings"] > 0)]["new_code"]
        after = tuple(sorted({*flows["new_code"], *rest, code} & set(new.grids.index)))
        cases.append(Case(str(code), str(change), str(homes[code]), flows, before, after))
    return sorted(cases, key=lambda case: (case.community, case.code))


def write_dossier(
    old: Plan,
    new: Plan,
    path: Path,
    *,
    look: sheet.Look,
    changes: DataFrame,
    communities: Sequence[str] = (),
) -> int:
    """Write the register of all changed grids, and a form for each; return how many there are.

    Parameters
    ----------
    old, new
        Plans of one city.
    path
        File to write.
    look
        Language, title and source.
    changes
        From `gridplan.diff_plans`.
    communities
        Ids; all when empty.

    Warns
    -----
    QualityWarning
        If Chinese is wanted and no font for it is installed: the dossier is in English then.
    """
    fonts = Fonts(look.language or new.language)
    style = sheet.make_style(new, look, fonts)
    two = _Two(*(make_book(make_atlas(plan), style, look, (), None) for plan in (old, new)))
    cases = [
        case
        for case in cases_of(old, new, changes)
        if not communities or case.community in communities
    ]
    most = rows_in(style.body.height)
    n_lists = max(-(-len(cases) // most), 1)
    title = look.title or style.say("dossier")
    pages = [
        partial(
            _draw_list,
            two=two,
            title=title,
            cases=cases[at : at + most],
            first=at,
            n_lists=n_lists,
        )
        for at in range(0, max(len(cases), 1), most)
    ]
    forms = [
        partial(_draw_form, two=two, case=case, number=number + 1, n=len(cases))
        for number, case in enumerate(cases)
    ]
    with (
        path.open("wb") as stream,
        Document(stream, fonts, title=title, language=style.language) as document,
    ):
        for number, draw in enumerate([*pages, *forms]):
            canvas = style.canvas()
            draw(canvas)
            sheet.draw_foot(canvas, style, number + 1)
            canvas.finish(document)
        document.outline.append(Entry(0, title, 0))
        document.outline += [Entry(1, case.code, n_lists + i) for i, case in enumerate(cases)]
    return len(cases)


def _draw_list(
    canvas: Canvas, *, two: _Two, title: str, cases: Sequence[Case], first: int, n_lists: int
) -> None:
    """Draw a page of the register: a row for each changed grid."""
    style, words = two.new.style, two.new.language
    sheet.draw_head(canvas, style, title, above=two.new.place)
    columns = [
        Column(style.say("entry"), 0.6, "right"),
        Column(head(GRID_CODE, words), 1.8),
        Column(head("community_name", words), 1.8),
        Column(head("change", words), 1.1),
        Column(style.say("came_of"), 2.4),
        Column(head("old_households", words), 1.6, "right"),
        Column(head("new_households", words), 1.5, "right"),
        Column(style.say("pages"), 0.6, "right"),
    ]
    rows = []
    for number, case in enumerate(cases, first):
        page = n_lists + number
        others = [code for code in (*case.before, *case.after) if code != case.code]
        texts = [
            str(number + 1),
            case.code,
            two.new.name_of(case.community),
            _said_change(two, case),
            " ".join(dict.fromkeys(others)),
            _count(two.old, case.code),
            _count(two.new, case.code),
            str(page + 1),
        ]
        rows.append(Row(texts, page))
    if not rows:
        canvas.text(style.body.west, style.body.north - 14, style.say("no_change"), 10)
        return
    draw_table(canvas, style.body, columns, rows)


def _said_change(two: _Two, case: Case) -> str:
    """Return what became of a grid in words."""
    return cell_words("change", two.new.language).get(case.change, case.change)


def _row(book: Book, code: str) -> Series | None:
    """Return a grid; None where the plan has no such code."""
    return book.grids.loc[code] if code in book.grids.index else None


def _count(book: Book, code: str, column: str = "households") -> str:
    """Return a number of a grid as text."""
    row = _row(book, code)
    return "–" if row is None or not np.isfinite(row[column]) else f"{row[column]:,.0f}"


def _draw_form(canvas: Canvas, *, two: _Two, case: Case, number: int, n: int) -> None:
    """Draw the form of one grid: facts, drawings, what came and went, why, who signs."""
    style, body, say = two.new.style, two.new.style.body, two.new.style.say
    sheet.draw_head(
        canvas,
        style,
        say("form"),
        above=two.new.place,
        right=case.code,
        below=say("entry_of", number=number, n=n),
    )
    y = _draw_facts(canvas, two, case, body)
    table = _flow_rows(case, two)
    below = HEAD_ROW + len(table) * ROW + 6
    reasons = [
        line
        for text in reasons_of(two.old.atlas.plan, case, style.language)
        for line in wrap(style.fonts, text, _SIZE, body.width - _LABEL - 8)
    ]
    told = len(reasons) * 11.0 + 10
    maps = Box(body.west, body.south + _SIGNED + told + below + 10, body.east, y - 4)
    _draw_maps(canvas, two, case, maps)
    top = maps.south - 6
    words = style.language
    columns = [
        *(Column(head(name, words), 1.6) for name in ("old_code", "new_code")),
        Column(head("change", words), 1.0),
        *(Column(head(name, words), 0.9, "right") for name in ("households", "buildings")),
    ]
    y = draw_table(canvas, Box(body.west, body.south, body.east, top), columns, table) - 4
    frame = Box(body.west, y - told, body.east, y)
    canvas.rectangle(frame, colour=sheet.RULE)
    canvas.text(frame.west + 4, frame.north - 13, say("why"), _SIZE, bold=True)
    for line, text in enumerate(reasons):
        canvas.text(frame.west + _LABEL, frame.north - 13 - 11 * line, text, _SIZE)
    _draw_signatures(canvas, two, Box(body.west, body.south, body.east, frame.south))


def _draw_facts(canvas: Canvas, two: _Two, case: Case, body: Box) -> float:
    """Draw the cells of a form and return where they end."""
    old, new = two
    say, words = new.style.say, new.language
    book = new if case.code in new.grids.index else old
    row = book.atlas.rows_of(np.array([case.code], dtype=object))[0]
    grid = book.grids.iloc[row]
    home = new.name_of(case.community)
    street = str(grid["subdistrict_name"] or "") if new.is_readable else ""
    pairs = [
        (head(GRID_CODE, words), case.code),
        (head("grid_name", words), leaves.grid_name(book, row)),
        (head("community_name", words), f"{home}  {case.community}"),
        (head("subdistrict_name", words), "" if street == "nan" else street),
        (head("change", words), _said_change(two, case)),
        (say("since"), new.style.date),
        *(
            (head(name, words), f"{_count(old, case.code, name)} → {_count(new, case.code, name)}")
            for name in ("households", "buildings", "area_m2")
        ),
        (
            head("status", words),
            cell_words("status", words).get(grid["status"], "")
            if book is new
            else cell_words("status", words)["retired"],
        ),
    ]
    y = body.north
    for number, (title, text) in enumerate(pairs):
        if not number % 2:
            y -= _LINE
        west = body.west + (number % 2) * body.width / 2
        _cell(canvas, Box(west, y, west + body.width / 2, y + _LINE), title, text)
    y -= _LINE
    runs = sides_of(book.atlas, row)
    told = "   ".join(
        say(side, name=name or _beyond(book, code)) for side, (name, code) in runs.items()
    )
    _cell(canvas, Box(body.west, y, body.east, y + _LINE), say("sides"), told)
    return y


def _beyond(book: Book, code: str) -> str:
    """Return what to say of a side without street: the grid beyond it, if there is one."""
    return code or book.style.say("edge")


def _cell(canvas: Canvas, box: Box, title: str, text: str) -> None:
    """Draw a cell of a form: what is asked, and the answer."""
    asked = Box(box.west, box.south, box.west + _LABEL, box.north)
    canvas.rectangle(asked, fill="#f1eef6")
    canvas.rectangle(box, colour=sheet.RULE)
    foot = (box.south + box.north) / 2 - _SIZE * 0.36
    canvas.fitted(asked.west + 4, foot, title, _SIZE - 0.5, _LABEL - 8, colour=sheet.FAINT)
    canvas.fitted(asked.east + 5, foot, text, _SIZE, box.width - _LABEL - 9)


def _draw_maps(canvas: Canvas, two: _Two, case: Case, box: Box) -> None:
    """Draw the grid and those it has something in common with, before and after."""
    gap = 8.0
    width = (box.width - gap) / 2
    wests = (box.west, box.west + width + gap)
    sides = [Box(west, box.south, west + width, box.north - 14) for west in wests]
    shapes = [
        book.atlas.grids.shapes[book.atlas.rows_of(np.array(codes, dtype=object))]
        for book, codes in zip(two, (case.before, case.after), strict=True)
    ]
    west, south, east, north = shapely.total_bounds(np.concatenate(shapes))
    for number, (book, codes, place) in enumerate(
        zip(two, (case.before, case.after), sides, strict=True)
    ):
        title = book.style.say("after" if number else "before")
        canvas.text(place.west, place.north + 4, title, 9, bold=True)
        frame = frame_on(place, (west, south, east, north), margin=0.07)
        _draw_map(canvas, book, frame, case, codes)
        if number:
            lines = frame.seen(shapely.boundary(shapes[0]))
            with canvas.inside(frame.box):
                canvas.lines(lines, "#b2182b", 0.9, dash=(3, 2), is_round=False)


def _draw_map(canvas: Canvas, book: Book, frame: Frame, case: Case, codes: Sequence[str]) -> None:
    """Draw some grids of a plan, the one that the form is about with a strong border."""
    atlas = book.atlas
    rows = atlas.rows_of(np.array(codes, dtype=object))
    own = rows[np.array([code == case.code for code in codes], dtype=bool)]
    letters = Lettering(canvas, frame.box)
    with canvas.inside(frame.box):
        mapping.draw_ground(
            canvas,
            frame,
            atlas,
            shapes=atlas.grids.shapes[rows],
            fills=atlas.fills[rows],
            hatched=rows,
        )
        mapping.draw_borders(
            canvas,
            frame,
            atlas,
            rows=rows,
            communities=book.community_rows([case.community]),
            strong=own,
        )
        sheet.draw_scale(canvas, book.style, frame, letters)
        mapping.write_grids(letters, frame, atlas, rows)
        mapping.write_streets(letters, frame, atlas)
        mapping.write_houses(letters, frame, atlas, leaves.houses_of(book, rows))
    canvas.rectangle(frame.box, colour=sheet.RULE, width=0.6)


def _flow_rows(case: Case, two: _Two) -> list[Row]:
    """Return what came and went as rows, most households first."""
    words = cell_words("change", two.new.language)
    flows = case.flows.sort_values(
        ["households", "old_code", "new_code"], ascending=[False, True, True], kind="stable"
    )
    rows = [
        Row(
            [
                one.old_code or "–",
                one.new_code or "–",
                words.get(one.change, one.change),
                f"{one.households:,}",
                f"{one.buildings:,}",
            ]
        )
        for one in flows.head(_FLOWS).itertuples(index=False)
    ]
    left = len(flows) - len(rows)
    return [
        *rows,
        *([Row([two.new.style.say("more_flows", n=left), "", "", "", ""])] * bool(left)),
    ]


def reasons_of(old: Plan, case: Case, language: str) -> list[str]:
    """Return why a grid changed, as far as the two plans tell, one sentence each.

    Parameters
    ----------
    old, case
        The plan before, and the grid.
    language
        ``zh`` or ``en``.
    """
    told = []
    for code in case.before:
        row = old.grids.loc[code]
        if row["status"] in {"under", "over"}:
            kind = old.city.communities["kind"].get(row[COMMUNITY_ID]) if old.layers else None
            bounds = old.rules.grid.bounds_for(kind, row[COMMUNITY_ID])
            limit = bounds.lower if row["status"] == "under" else bounds.upper
            told.append(
                say_paper(
                    language, f"was_{row['status']}", code=code, n=row["households"], limit=limit
                )
            )
    moved = case.flows[(case.flows["old_code"] != case.flows["new_code"])]
    for way, own, other in (("came", "new_code", "old_code"), ("went", "old_code", "new_code")):
        rows = moved[(moved[own] == case.code) & (moved[other] != "")]
        told += [
            say_paper(
                language, way, code=getattr(row, other), n=row.households, buildings=row.buildings
            )
            for row in rows.head(_FLOWS).itertuples(index=False)
        ]
    if case.change == "reshaped":
        told.append(say_paper(language, "only_border"))
    if case.change == "retired":
        told.append(say_paper(language, "code_retired"))
    return told or [say_paper(language, "not_said")]


def _draw_signatures(canvas: Canvas, two: _Two, box: Box) -> None:
    """Draw the boxes in which offices say and sign what they think of it."""
    say = two.new.style.say
    names = ("sign_community", "sign_street", "sign_office")
    width = box.width / len(names)
    for number, name in enumerate(names):
        west = box.west + number * width
        place = Box(west, box.south, west + width, box.north)
        canvas.rectangle(place, colour=sheet.RULE)
        canvas.fitted(west + 4, box.north - 12, say(name), _SIZE, width - 8, bold=True)
        canvas.fitted(
            west + width - 6,
            box.south + 6,
            say("sign_date"),
            _SIZE,
            width - 10,
            colour=sheet.FAINT,
            align="right",
        )
