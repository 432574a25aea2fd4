"""What is drawn on one page: areas, lines, text. Points, from the lower left corner."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np
import shapely

from gridplan.paper.pdf import Document, Link

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from gridplan.paper.fonts_used import Fonts, Sign

    Align = Literal["left", "middle", "right"]

# Lines and areas are written in whole twentieths of a point: 0.018 mm.
_STEPS = 20
# Of a line of text, as a share of its size: how far the middle of capitals is above its foot.
MIDDLE = 0.36
_HALO = 0.22


class Box(NamedTuple):
    """A rectangle on the page."""

    west: float
    south: float
    east: float
    north: float

    @property
    def width(self) -> float:
        """Its width."""
        return self.east - self.west

    @property
    def height(self) -> float:
        """Its height."""
        return self.north - self.south

    def inset(self, by: float) -> Box:
        """Return a smaller one of the same middle."""
        return Box(self.west + by, self.south + by, self.east - by, self.north - by)


class Canvas:
    """One page that is being drawn.

    Parameters
    ----------
    width, height
        Points.
    fonts
        Of the document.
    """

    def __init__(self, width: float, height: float, fonts: Fonts) -> None:
        self.width, self.height, self.fonts = width, height, fonts
        self.links: list[Link] = []
        self._parts: list[str] = []

    def finish(self, document: Document) -> int:
        """Add the page to a document and return its number, from 0."""
        document.add_page(self.width, self.height, "\n".join(self._parts).encode(), self.links)
        return document.n_pages - 1

    def areas(self, shapes: NDArray[np.object_], fill: str, *, alpha: float | None = None) -> None:
        """Fill polygons; holes stay empty.

        Parameters
        ----------
        shapes
            Polygons in points.
        fill
            Colour, ``#rrggbb``.
        alpha
            One of `gridplan.paper.pdf.ALPHAS`; None for one that hides what is below.
        """
        path = _path(shapes)
        if path:
            seen = f" /A{alpha * 100:.0f} gs" if alpha else ""
            self._scaled(f"{_colour(fill)} rg{seen}", f"{path}f")

    def lines(
        self,
        shapes: NDArray[np.object_],
        colour: str,
        width: float,
        *,
        dash: Sequence[float] = (),
        is_round: bool = True,
    ) -> None:
        """Draw lines, and the outlines of polygons.

        Parameters
        ----------
        shapes
            Lines and polygons in points.
        colour
            Of the line.
        width
            Of the line.
        dash
            Lengths of its dashes and gaps.
        is_round
            Whether ends and corners are round.
        """
        path = _path(shapes)
        if not path:
            return
        dashes = f"[{' '.join(f'{part * _STEPS:.0f}' for part in dash)}] 0 d " if dash else ""
        ends = "1 J 1 j" if is_round else "0 J 0 j"
        self._scaled(f"{_colour(colour)} RG {width * _STEPS:.0f} w {ends} {dashes}", f"{path}S")

    def hatch(
        self, shapes: NDArray[np.object_], colour: str, *, slope: int = 1, gap: float = 4.0
    ) -> None:
        """Hatch polygons.

        Parameters
        ----------
        shapes
            Polygons in points.
        colour
            Of the lines.
        slope
            1 rises to the right, -1 falls.
        gap
            Between the lines.
        """
        path = _path(shapes)
        if not path:
            return
        west, south, east, north = shapely.total_bounds(shapes)
        high = north - south
        # The same lines on every shape, wherever it lies.
        first = np.floor((west - high) / gap) * gap
        x = np.arange(first, east + high, gap)
        ends = (south, north) if slope > 0 else (north, south)
        strokes = np.empty((len(x), 2, 2))
        strokes[:, 0, 0], strokes[:, 1, 0] = x, x + high
        strokes[:, 0, 1], strokes[:, 1, 1] = ends
        ink = _path(shapely.linestrings(strokes))
        self._scaled(f"{_colour(colour)} RG {0.5 * _STEPS:.0f} w", f"{path}W* n\n{ink}S")

    def rectangle(self, box: Box, *, fill: str = "", colour: str = "", width: float = 0.5) -> None:
        """Draw a rectangle, filled, outlined or both."""
        place = f"{box.west:.2f} {box.south:.2f} {box.width:.2f} {box.height:.2f} re"
        paint = "B" if fill and colour else "f" if fill else "S"
        ink = (f"{_colour(fill)} rg " if fill else "") + (
            f"{_colour(colour)} RG {width:.2f} w " if colour else ""
        )
        self._parts.append(f"q {ink}{place} {paint} Q")

    def stroke(self, points: Sequence[tuple[float, float]], colour: str, width: float) -> None:
        """Draw a line from point to point."""
        steps = " ".join(f"{x:.2f} {y:.2f} {'l' if i else 'm'}" for i, (x, y) in enumerate(points))
        self._parts.append(f"q {_colour(colour)} RG {width:.2f} w {steps} S Q")

    def polygon(self, points: Sequence[tuple[float, float]], fill: str) -> None:
        """Fill the area within some points."""
        steps = " ".join(f"{x:.2f} {y:.2f} {'l' if i else 'm'}" for i, (x, y) in enumerate(points))
        self._parts.append(f"q {_colour(fill)} rg {steps} h f Q")

    @contextmanager
    def inside(self, box: Box) -> Iterator[None]:
        """Draw only what lies in a rectangle."""
        self._parts.append(
            f"q {box.west:.2f} {box.south:.2f} {box.width:.2f} {box.height:.2f} re W n"
        )
        yield
        self._parts.append("Q")

    @contextmanager
    def moved(self, x: float, y: float) -> Iterator[None]:
        """Draw with the lower left corner somewhere else."""
        first = len(self.links)
        self._parts.append(f"q 1 0 0 1 {x:.2f} {y:.2f} cm")
        yield
        self._parts.append("Q")
        self.links[first:] = [
            Link(west + x, south + y, east + x, north + y, page)
            for west, south, east, north, page in self.links[first:]
        ]

    def text(  # noqa: PLR0913 - a line of text has as many sides
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        colour: str = "#1d1d26",
        align: Align = "left",
        angle: float = 0.0,
        halo: str = "",
    ) -> float:
        """Write one line and return how wide it is.

        Parameters
        ----------
        x, y
            Left end, middle or right end of its foot.
        text
            Anything; never markup.
        size
            Points.
        bold
            Whether in bold type.
        colour
            Of the letters.
        align
            What of the line is at `x`.
        angle
            Radians, anticlockwise.
        halo
            Colour around the letters; none when empty.
        """
        if not text:
            return 0.0
        signs = self.fonts.signs(text, bold=bold)
        width = size * sum(sign.width for sign in signs)
        back = {"left": 0.0, "middle": width / 2, "right": width}[align]
        cos, sin = float(np.cos(angle)), float(np.sin(angle))
        x, y = x - back * cos, y - back * sin
        turn = f"{cos:.4g} {sin:.4g} {-sin:.4g} {cos:.4g} {x:.2f} {y:.2f} Tm"
        runs = _runs(signs)
        shown = " ".join(f"/{font} {size:.4g} Tf <{codes}> Tj" for font, codes in runs)
        parts = [f"BT {turn}"]
        if halo:
            wide = f"{_colour(halo)} RG {size * _HALO:.2f} w 1 J 1 j 1 Tr"
            parts.append(f"{wide} {shown} {turn} 0 Tr")
        parts.append(f"{_colour(colour)} rg")
        if bold and any(self.fonts.is_thickened(font) for font, _ in runs):
            parts.append(f"{_colour(colour)} RG {size * 0.035:.2f} w 2 Tr")
        self._parts.append(f"q {' '.join(parts)} {shown} ET Q")
        return width

    def fitted(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        room: float,
        *,
        bold: bool = False,
        colour: str = "#1d1d26",
        align: Align = "left",
    ) -> float:
        """Write one line into some room: smaller where it must be, then shortened.

        Parameters
        ----------
        x, y, text, size, bold, colour, align
            As for `text`.
        room
            How wide it may be at most.
        """
        text, size = fit(self.fonts, text, size, room, bold=bold)
        return self.text(x, y, text, size, bold=bold, colour=colour, align=align)

    def link(self, box: Box, page: int) -> None:
        """Let a rectangle lead to a page."""
        self.links.append(Link(*box, page))

    def _scaled(self, style: str, path: str) -> None:
        """Add a path whose numbers are steps."""
        share = 1 / _STEPS
        self._parts.append(f"q {share} 0 0 {share} 0 0 cm {style}\n{path} Q")


def fit(
    fonts: Fonts, text: str, size: float, room: float, *, bold: bool = False, least: float = 0.7
) -> tuple[str, float]:
    """Return a line and its size so that it fits: smaller first, then with a gap at its end.

    Parameters
    ----------
    fonts
        To write it with.
    text, size, bold
        The line as it should be.
    room
        How wide it may be, points.
    least
        To what share of its size it may shrink.
    """
    width = fonts.width(text, size, bold=bold)
    if width <= room:
        return text, size
    if width * least <= room:
        return text, size * room / width
    size *= least
    room -= fonts.width("…", size, bold=bold)
    while text and fonts.width(text, size, bold=bold) > room:
        text = text[:-1]
    return f"{text.rstrip()}…", size


def wrap(fonts: Fonts, text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """Return a text in lines that fit, broken between words and between Chinese signs."""
    lines, line = [], ""
    for piece in _pieces(text):
        if line and fonts.width((line + piece).rstrip(), size, bold=bold) > room:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _pieces(text: str) -> list[str]:
    """Return the parts between which a line may end."""
    pieces: list[str] = []
    for sign in text:
        is_wide = sign > "\u2e7f"
        starts = not pieces or is_wide or pieces[-1][-1] == " " or pieces[-1][-1] > "\u2e7f"
        # No line starts with a stop or a closing bracket.
        if starts and not (pieces and sign in "，。；：、）》」…,.;:)"):
            pieces.append(sign)
        else:
            pieces[-1] += sign
    return pieces


def _runs(signs: list[Sign]) -> list[tuple[str, str]]:
    """Return font and codes of each piece of a line that is in one font."""
    runs: list[tuple[str, str]] = []
    for font, code, _ in signs:
        if runs and runs[-1][0] == font:
            runs[-1] = (font, f"{runs[-1][1]}{code:04X}")
        else:
            runs.append((font, f"{code:04X}"))
    return runs


def _colour(text: str) -> str:
    """Return a colour as PDF takes it."""
    red, green, blue = (int(text[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return f"{red:.3g} {green:.3g} {blue:.3g}"


def _path(shapes: NDArray[np.object_]) -> str:
    """Return lines and the rings of polygons as operators, in steps."""
    shapes = shapely.get_parts(shapely.get_parts(np.asarray(shapes, dtype=object)))
    areal = shapely.get_dimensions(shapes) == 2
    lineal = shapely.get_dimensions(shapes) == 1
    # Holes run the other way round, so that they stay empty and overlaps are filled.
    rings = shapely.get_rings(shapely.orient_polygons(shapes[areal]))
    pieces = np.concatenate([rings, shapes[lineal]])
    points, piece = shapely.get_coordinates(pieces, return_index=True)
    if not len(points):
        return ""
    steps = np.rint(points * _STEPS).astype(np.int64)
    new = np.append(True, piece[1:] != piece[:-1])
    moved = np.append(True, (steps[1:] != steps[:-1]).any(axis=1))
    keep = moved | new
    steps, new = steps[keep], new[keep]
    counts = np.diff(np.append(np.flatnonzero(new), len(new)))
    template = "".join(map(_template, counts.tolist()))
    return template % tuple(steps.ravel().tolist())


def _template(n: int) -> str:
    """Return the pattern of a piece of so many points."""
    return "%d %d m" + " %d %d l" * (n - 1) + "\n"
