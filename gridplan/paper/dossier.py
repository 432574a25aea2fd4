"""The change dossier: a register form for every changed grid, with drawings before and after."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.paper import leaves, mapping, sheet
from gridplan.paper.atlas import make_atlas
from gridplan.paper.book import make_book
from gridplan.paper.canvas import Box, wrap
from gridplan.paper.fonts_used import Fonts
from gridplan.paper.forms import Case, Form, Two, cases_of, form_of, number_of
from gridplan.paper.lettering import Lettering
from gridplan.paper.lists import HEAD_ROW, ROW, Column, Row, draw_table, rows_in
from gridplan.paper.pdf import Document, Entry
from gridplan.paper.window import frame_on
from gridplan.schema import GRID_CODE
from gridplan.words.heads import cell_words, head

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pandas import DataFrame

    from gridplan.paper.canvas import Canvas
    from gridplan.paper.leaves import Book
    from gridplan.paper.window import Frame
    from gridplan.plan.core import Plan

_LINE, _SIZE = 19.0, 8.0
_LABEL = 62.0
_SIGNED = 58.0


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
    two = Two(*(make_book(make_atlas(plan), style, look, (), None) for plan in (old, new)))
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
    canvas: Canvas, *, two: Two, title: str, cases: Sequence[Case], first: int, n_lists: int
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
    changes = cell_words("change", words)
    rows = []
    for number, case in enumerate(cases, first):
        page = n_lists + number
        others = [code for code in (*case.before, *case.after) if code != case.code]
        texts = [
            str(number + 1),
            case.code,
            two.new.name_of(case.community),
            changes.get(case.change, case.change),
            " ".join(dict.fromkeys(others)),
            number_of(two.old, case.code),
            number_of(two.new, case.code),
            str(page + 1),
        ]
        rows.append(Row(texts, page))
    if not rows:
        canvas.text(style.body.west, style.body.north - 14, style.say("no_change"), 10)
        return
    draw_table(canvas, style.body, columns, rows)


def _draw_form(canvas: Canvas, *, two: Two, case: Case, number: int, n: int) -> None:
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
    form = form_of(two, case)
    y = _draw_facts(canvas, two, form, body)
    table = _flow_rows(form, two)
    below = HEAD_ROW + len(table) * ROW + 6
    reasons = [
        line
        for text in form.reasons
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


def _draw_facts(canvas: Canvas, two: Two, form: Form, body: Box) -> float:
    """Draw the cells of a form and return where they end."""
    say, words = two.new.style.say, two.new.language
    pairs = [
        (head(GRID_CODE, words), form.code),
        (head("grid_name", words), form.grid_name),
        (head("community_name", words), f"{form.community}  {form.community_id}"),
        (head("subdistrict_name", words), form.subdistrict),
        (head("change", words), form.change),
        (say("since"), form.date),
        *(
            (head(name, words), " → ".join(getattr(form, name)))
            for name in ("households", "buildings", "area_m2")
        ),
        (head("status", words), form.status),
    ]
    y = body.north
    for number, (title, text) in enumerate(pairs):
        if not number % 2:
            y -= _LINE
        west = body.west + (number % 2) * body.width / 2
        _cell(canvas, Box(west, y, west + body.width / 2, y + _LINE), title, text)
    y -= _LINE
    _cell(canvas, Box(body.west, y, body.east, y + _LINE), say("sides"), form.sides)
    return y


def _cell(canvas: Canvas, box: Box, title: str, text: str) -> None:
    """Draw a cell of a form: what is asked, and the answer."""
    asked = Box(box.west, box.south, box.west + _LABEL, box.north)
    canvas.rectangle(asked, fill="#f1eef6")
    canvas.rectangle(box, colour=sheet.RULE)
    foot = (box.south + box.north) / 2 - _SIZE * 0.36
    canvas.fitted(asked.west + 4, foot, title, _SIZE - 0.5, _LABEL - 8, colour=sheet.FAINT)
    canvas.fitted(asked.east + 5, foot, text, _SIZE, box.width - _LABEL - 9)


def _draw_maps(canvas: Canvas, two: Two, case: Case, box: Box) -> None:
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
        mapping.draw_grids(
            canvas,
            frame,
            atlas,
            rows,
            communities=book.community_rows([case.community]),
            strong=own,
        )
        sheet.draw_scale(canvas, book.style, frame, letters)
        mapping.write_grids(letters, frame, atlas, rows)
        mapping.write_streets(letters, frame, atlas)
        mapping.write_houses(letters, frame, atlas, leaves.houses_of(book, rows))
    canvas.rectangle(frame.box, colour=sheet.RULE, width=0.6)


def _flow_rows(form: Form, two: Two) -> list[Row]:
    """Return what came and went as rows."""
    rows = [Row(list(flow)) for flow in form.flows]
    if form.more:
        rows.append(Row([two.new.style.say("more_flows", n=form.more), "", "", "", ""]))
    return rows


def _draw_signatures(canvas: Canvas, two: Two, box: Box) -> None:
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
