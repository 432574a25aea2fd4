"""The sheet of a page: its size and margins, what stands at its head, its foot and on its map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.errors import InputError
from gridplan.maps.colours import PALETTE
from gridplan.maps.drawing import DEDICATED_COLOUR, OVER_COLOUR, UNDER_COLOUR
from gridplan.paper import mapping
from gridplan.paper.canvas import Box, Canvas
from gridplan.paper.window import scale_bar
from gridplan.plan.attribution import attribution
from gridplan.words.paper import say_paper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from gridplan.paper.atlas import Atlas
    from gridplan.paper.fonts_used import Fonts
    from gridplan.paper.lettering import Lettering
    from gridplan.paper.window import Frame
    from gridplan.plan.core import Plan

# Points, upright.
PAPERS = {
    "A3": (841.89, 1190.55),
    "A4": (595.28, 841.89),
    "A5": (419.53, 595.28),
    "A6": (297.64, 419.53),
}
INK, FAINT, RULE, ACCENT = "#1d1d26", "#6b6873", "#c9c5cf", "#5b2a86"
MARGIN = 30.0
_HEAD, _FOOT, LEGEND_HEIGHT = 40.0, 16.0, 15.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a book looks.

    Parameters
    ----------
    paper
        Key of `PAPERS`.
    landscape
        Whether its long side lies.
    language
        ``zh`` or ``en``; that of the plan when empty.
    title
        On the cover; made from the names of the area when empty.
    attribution
        Source and licence of the data; those the data bring along when None.

    Raises
    ------
    InputError
        If nobody knows the paper.
    """

    paper: str = "A4"
    landscape: bool = False
    language: str = ""
    title: str = ""
    attribution: str | None = None

    def __post_init__(self) -> None:
        if self.paper not in PAPERS:
            msg = f"There is no paper {self.paper!r}. Choose one of {', '.join(PAPERS)}."
            raise InputError(msg)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height, points."""
        width, height = PAPERS[self.paper]
        return (height, width) if self.landscape else (width, height)


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """What all pages of a file have in common.

    Parameters
    ----------
    fonts
        To write with.
    language
        ``zh`` or ``en``: that of `fonts`, which may lack Chinese.
    size
        Of a page, points.
    source, date
        Of the data and of the plan; empty where nobody knows.
    """

    fonts: Fonts
    language: str
    size: tuple[float, float]
    source: str
    date: str

    def say(self, key: str, **fields: object) -> str:
        """Return words on paper."""
        return say_paper(self.language, key, **fields)

    def canvas(self) -> Canvas:
        """Return an empty page."""
        return Canvas(*self.size, self.fonts)

    @property
    def body(self) -> Box:
        """What is between head and foot."""
        width, height = self.size
        return Box(MARGIN, MARGIN + _FOOT, width - MARGIN, height - MARGIN - _HEAD)

    @property
    def is_wide(self) -> bool:
        """Whether a page is wider than high."""
        return self.size[0] > self.size[1]


def make_style(plan: Plan, look: Look, fonts: Fonts) -> Style:
    """Return what all pages have in common.

    Parameters
    ----------
    plan, look, fonts
        What is printed, how, and in which letters.
    """
    source = "; ".join(attribution(plan)) if look.attribution is None else look.attribution
    return Style(fonts, fonts.language, look.size, source, plan_date(plan))


def plan_date(plan: Plan) -> str:
    """Return since when a plan holds: the latest date in its registry; empty without one."""
    dates = [*plan.registry["since"], *plan.registry["until"]]
    return max((str(date) for date in dates if date), default="")


def draw_head(
    canvas: Canvas, style: Style, title: str, *, above: str = "", right: str = "", below: str = ""
) -> None:
    """Write the head of a page.

    Parameters
    ----------
    canvas, style
        Where.
    title
        What the page is about.
    above
        Where that belongs, in small type.
    right, below
        A code and figures, right of the title.
    """
    body = style.body
    foot = body.north + 10
    figures = canvas.fitted(
        body.east, foot + 3, below, 7.5, body.width * 0.62, colour=FAINT, align="right"
    )
    code = canvas.fitted(
        body.east, foot + 17, right, 10, body.width * 0.4, bold=True, colour=ACCENT, align="right"
    )
    room = body.width - max(figures, code) - 12
    canvas.fitted(body.west, foot + 19, above, 7.5, room, colour=FAINT)
    canvas.fitted(body.west, foot + 2, title, 15, room, bold=True, colour=INK)
    canvas.stroke([(body.west, foot - 5), (body.east, foot - 5)], ACCENT, 1.2)


def draw_foot(canvas: Canvas, style: Style, page: int) -> None:
    """Write source, date and number (from 1) at the foot of a page."""
    body = style.body
    y = MARGIN - 2
    canvas.stroke([(body.west, y + 11), (body.east, y + 11)], RULE, 0.5)
    number = style.say("page", n=page)
    said = [style.say("source", source=style.source)] if style.source else []
    said += [style.say("as_of", date=style.date)] if style.date else []
    canvas.fitted(body.west, y, " · ".join(said), 7, body.width - 40, colour=FAINT)
    canvas.text(body.east, y, number, 9, bold=True, align="right")


def draw_scale(canvas: Canvas, style: Style, frame: Frame, letters: Lettering) -> None:
    """Draw scale bar and north arrow on a map, and keep words away from them.

    Parameters
    ----------
    canvas, style, frame, letters
        Where.
    """
    box = frame.box
    metres, length = scale_bar(frame, min(0.22 * box.width, 130.0))
    told = style.say("scale", n=frame.scale)
    text = f"{metres / 1000:g} km" if metres >= 1000 else f"{metres:g} m"
    wide = length + 14 + style.fonts.width(f"{text}   {told}", 7)
    plate = Box(box.west + 4, box.south + 4, box.west + wide + 12, box.south + 20)
    canvas.rectangle(plate, fill="#ffffff", colour=RULE, width=0.4)
    x, y = plate.west + 5, plate.south + 6
    for part in range(4):
        piece = Box(x + part * length / 4, y, x + (part + 1) * length / 4, y + 3)
        canvas.rectangle(piece, fill=INK if part % 2 == 0 else "#ffffff", colour=INK, width=0.4)
    at = x + length + 4
    at += canvas.text(at, y - 0.5, text, 7)
    canvas.text(at + 8, y - 0.5, told, 7, colour=FAINT)
    letters.keep_free(plate)
    arrow = Box(box.east - 24, box.north - 36, box.east - 4, box.north - 4)
    canvas.rectangle(arrow, fill="#ffffff", colour=RULE, width=0.4)
    middle = (arrow.west + arrow.east) / 2
    canvas.polygon(
        [(middle, arrow.north - 3), (middle - 5, arrow.south + 11), (middle, arrow.south + 14)],
        INK,
    )
    canvas.polygon(
        [(middle, arrow.north - 3), (middle + 5, arrow.south + 11), (middle, arrow.south + 14)],
        FAINT,
    )
    canvas.text(middle, arrow.south + 3, style.say("north"), 7, bold=True, align="middle")
    letters.keep_free(arrow)


def draw_legend(canvas: Canvas, style: Style, box: Box, signs: Sequence[str]) -> None:
    """Explain signs in one line, smaller where there are many.

    Parameters
    ----------
    canvas, style
        Where.
    box
        The room for it.
    signs
        Keys of `SIGNS`.
    """
    texts = [style.say(sign) for sign in signs]
    size = 7.0
    symbol, gap = 18.0, 10.0
    wanted = sum(style.fonts.width(text, size) for text in texts) + len(texts) * (symbol + gap)
    share = min(1.0, box.width / wanted) if texts else 1.0
    x, middle = box.west, (box.south + box.north) / 2
    for sign, text in zip(signs, texts, strict=True):
        cell = Box(x, middle - 4 * share, x + 14 * share, middle + 4 * share)
        SIGNS[sign](canvas, cell)
        x += symbol * share
        x += canvas.text(x, middle - size * share * 0.36, text, size * share, colour=INK)
        x += gap * share


def signs_of(
    atlas: Atlas, frame: Frame, rows: NDArray[np.int64] | None = None, *, own: bool = False
) -> list[str]:
    """Return the signs that occur on a map.

    Parameters
    ----------
    atlas, frame
        What is seen.
    rows
        Grids whose kind and range are to be seen; none when None.
    own
        Whether one grid stands out.
    """
    grids = atlas.plan.grids.iloc[[] if rows is None else rows]
    kinds = set(atlas.barrier_kinds[atlas.barriers.near(frame.bounds)])
    ranks = set(atlas.rank[atlas.streets.near(frame.bounds)].tolist())
    is_near = frame.scale <= mapping.MINOR_TO
    houses = frame.scale <= mapping.HOUSES_TO and not atlas.has_parcels
    occur = {
        "this_grid": own,
        "grid_border": True,
        "community_border": True,
        "other_community": len(atlas.communities.near(frame.bounds)) > 1,
        "dedicated": (grids["kind"] == "dedicated").any(),
        "under": (grids["status"] == "under").any(),
        "over": (grids["status"] == "over").any(),
        "main_street": 0 in ranks,
        "street": 1 in ranks,
        "house": houses and len(atlas.houses.near(frame.bounds)) > 0,
        "water": "water" in kinds,
        "rail": "rail" in kinds,
        "wall": is_near and "wall" in kinds,
        "estate": is_near and len(atlas.estates.near(frame.bounds)) > 0,
    }
    return [name for name, is_there in occur.items() if is_there]


def _line(colour: str, width: float, dash: Sequence[float] = ()) -> Callable[[Canvas, Box], None]:
    """Return what draws a line as a sign."""

    def draw(canvas: Canvas, box: Box) -> None:
        middle = (box.south + box.north) / 2
        line = shapely.linestrings([[(box.west, middle), (box.east, middle)]])
        canvas.lines(np.asarray(line), colour, width, dash=dash, is_round=not dash)

    return draw


def _street(colour: str) -> Callable[[Canvas, Box], None]:
    """Return what draws a street as a sign."""

    def draw(canvas: Canvas, box: Box) -> None:
        _line("#9b948b", 4.4)(canvas, box)
        _line(colour, 3.4)(canvas, box)

    return draw


def _area(
    fill: str, colour: str, hatch: str = "", slope: int = 1
) -> Callable[[Canvas, Box], None]:
    """Return what draws an area as a sign."""

    def draw(canvas: Canvas, box: Box) -> None:
        canvas.rectangle(box, fill=fill)
        if hatch:
            canvas.hatch(np.array([shapely.box(*box)], dtype=object), hatch, slope=slope, gap=3.5)
        canvas.rectangle(box, colour=colour, width=0.5)

    return draw


def _rail(canvas: Canvas, box: Box) -> None:
    """Draw a railway as a sign."""
    _line("#5d5d66", 2.2)(canvas, box)
    _line("#ffffff", 1.2, (4, 3))(canvas, box)


SIGNS: dict[str, Callable[[Canvas, Box], None]] = {
    "this_grid": _line(OVER_COLOUR, 2.2),
    "grid_border": _line(mapping.GRID_BORDER, 1.1),
    "community_border": _line(COMMUNITY := mapping.COMMUNITY_BORDER, 2.0),
    "other_community": _line(COMMUNITY, 0.9, (6, 2, 1, 2)),
    "dedicated": _area(DEDICATED_COLOUR, "#8c84a8", mapping.HATCH_DEDICATED),
    "under": _area(PALETTE[0], "#8c8c94", UNDER_COLOUR, -1),
    "over": _area(PALETTE[0], "#8c8c94", OVER_COLOUR, -1),
    "main_street": _street("#ffe9a8"),
    "street": _street("#ffffff"),
    "house": _area("#b9b4b2", "#6a655f"),
    "water": _area(mapping.WATER, "#7fb4d2"),
    "rail": _rail,
    "wall": _line("#7a5230", 0.8),
    "estate": _line(mapping.ESTATE_BORDER, 0.9, (2.4, 1.6)),
}
