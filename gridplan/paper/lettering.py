"""Where words go on a map: never one over another, never out of the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.paper.canvas import MIDDLE, Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from gridplan.paper.canvas import Canvas

# Side of the squares by which it is remembered what is taken, points.
_CELL = 1.5
_LINE = 1.18
_HALO = "#ffffff"
# Places that are tried in an area, in each direction.
_TRIED = 11
# A name along a street is written again after so many points.
_REPEAT = 300.0
# And not again nearer than this.
_APART = 130.0
# How far a street may leave the straight line of its name, as a share of the size.
_BEND = 0.45


class Word(NamedTuple):
    """One line of a label."""

    text: str
    size: float
    colour: str = "#1d1d26"
    bold: bool = False


class Lettering:
    """The words on one map.

    Parameters
    ----------
    canvas
        The page.
    box
        The frame of the map.
    """

    def __init__(self, canvas: Canvas, box: Box) -> None:
        self._canvas, self._box = canvas, box
        rows, columns = int(box.height / _CELL) + 1, int(box.width / _CELL) + 1
        self._taken = np.zeros((rows, columns), dtype=bool)

    def width(self, text: str, size: float) -> float:
        """Return how wide a word is."""
        return self._canvas.fonts.width(text, size)

    def keep_free(self, box: Box) -> None:
        """Let no word be written into a rectangle."""
        rows, columns = self._cells(box)
        self._taken[rows, columns] = True

    def write(self, places: NDArray[np.float64], words: Sequence[Word]) -> Box | None:
        """Write lines below each other at the first free place; return where, if anywhere.

        Parameters
        ----------
        places
            Middles, points, shape (n, 2), the best first.
        words
            The lines.
        """
        if not len(places):
            return None
        width = max(self._canvas.fonts.width(w.text, w.size, bold=w.bold) for w in words) + 1.5
        height = sum(word.size for word in words) * _LINE
        for x, y in places:
            box = _around(float(x), float(y), width, height)
            if not self._is_free(box):
                continue
            self.keep_free(box)
            top = box.north
            for word in words:
                middle = top - word.size * _LINE / 2
                self._canvas.text(
                    float(x),
                    middle - word.size * MIDDLE,
                    word.text,
                    word.size,
                    bold=word.bold,
                    colour=word.colour,
                    align="middle",
                    halo=_HALO,
                )
                top -= word.size * _LINE
            return box
        return None

    def write_in(
        self,
        shape: shapely.Geometry,
        best: NDArray[np.float64],
        *choices: Sequence[Word],
        whole: bool = False,
    ) -> Box | None:
        """Write into an area: the first of some labels for which there is room.

        Parameters
        ----------
        shape
            On the page.
        best
            Where to write if possible.
        choices
            Labels, the fullest first.
        whole
            Whether all of a label has to lie within the area, not only its middle.
        """
        places = _places_in(shape, best)
        for words in choices:
            fitting = places
            if whole and len(places):
                width = max(self._canvas.fonts.width(w.text, w.size, bold=w.bold) for w in words)
                height = sum(word.size for word in words) * _LINE
                half = np.array([width, height]) / 2
                boxes = shapely.box(*np.hstack([places - half, places + half]).T)
                fitting = places[shapely.covers(shape, boxes)]
            box = self.write(fitting, words)
            if box is not None:
                return box
        return None

    def write_along(
        self, line: shapely.Geometry, word: Word, before: list[NDArray[np.float64]]
    ) -> None:
        """Write a name along a line, again and again if it is long.

        Parameters
        ----------
        line
            On the page.
        word
            The name.
        before
            Where it stands already, as on the other carriageway; what is written is added.
        """
        width = self._canvas.fonts.width(word.text, word.size, bold=word.bold)
        length = line.length
        if length < width + 4 or not width:
            return
        pieces = max(1, round(length / _REPEAT))
        for piece in range(pieces):
            middle = length * (piece + 0.5) / pieces
            room = max(min(length / pieces, length - width) / 2 - 2, 0.0)
            steps = np.arange(0.0, room + 1e-9, max(6.0, room / 12))
            offsets = np.unique(np.concatenate([-steps, steps]))
            offsets = offsets[np.argsort(np.abs(offsets), kind="stable")]
            centres = np.clip(middle + offsets, width / 2 + 1, length - width / 2 - 1)
            self._write_at_one_of(line, centres, word, before)

    def _write_at_one_of(
        self,
        line: shapely.Geometry,
        centres: NDArray[np.float64],
        word: Word,
        before: list[NDArray[np.float64]],
    ) -> None:
        """Write along a line around the first of some distances where it is straight and free."""
        width = self._canvas.fonts.width(word.text, word.size, bold=word.bold)
        share = np.linspace(-0.5, 0.5, 7) * width
        at = shapely.line_interpolate_point(line, centres[:, None] + share)
        points = shapely.get_coordinates(at).reshape(len(centres), len(share), 2)
        chord = points[:, -1] - points[:, 0]
        reach = np.maximum(np.hypot(*chord.T), 1e-9)
        unit = chord / reach[:, None]
        off = points - points[:, :1]
        bend = np.abs(off[..., 0] * unit[:, None, 1] - off[..., 1] * unit[:, None, 0]).max(axis=1)
        fits = (bend <= _BEND * word.size) & (reach >= 0.96 * width)
        for number in np.flatnonzero(fits):
            along = unit[number] if unit[number, 0] >= 0 else -unit[number]
            middle = points[number].mean(axis=0)
            if any(np.hypot(*(middle - other)) < _APART for other in before):
                continue
            if self._take_turned(middle, along, width, word.size):
                down = word.size * MIDDLE
                x, y = middle + down * np.array([along[1], -along[0]])
                self._canvas.text(
                    float(x),
                    float(y),
                    word.text,
                    word.size,
                    bold=word.bold,
                    colour=word.colour,
                    align="middle",
                    angle=float(np.arctan2(along[1], along[0])),
                    halo=_HALO,
                )
                before.append(middle)
                return

    def _take_turned(
        self, middle: NDArray[np.float64], along: NDArray[np.float64], width: float, size: float
    ) -> bool:
        """Take the room of a turned line, if it is free."""
        across = np.array([-along[1], along[0]])
        one = np.arange(-width / 2 - 1, width / 2 + 1 + _CELL, _CELL)
        other = np.arange(-size * 0.55, size * 0.55 + _CELL, _CELL)
        points = middle + one[:, None, None] * along + other[None, :, None] * across
        spots = (points.reshape(-1, 2) - self._box[:2]) / _CELL
        cells = np.floor(spots).astype(np.int64)
        rows, columns = cells[:, 1], cells[:, 0]
        high, wide = self._taken.shape
        if rows.min() < 0 or columns.min() < 0 or rows.max() >= high or columns.max() >= wide:
            return False
        if self._taken[rows, columns].any():
            return False
        self._taken[rows, columns] = True
        return True

    def _is_free(self, box: Box) -> bool:
        """Return whether a rectangle lies in the frame and touches no word."""
        frame = self._box
        if box.west < frame.west + 1 or box.east > frame.east - 1:
            return False
        if box.south < frame.south + 1 or box.north > frame.north - 1:
            return False
        rows, columns = self._cells(box)
        return not self._taken[rows, columns].any()

    def _cells(self, box: Box) -> tuple[slice, slice]:
        """Return the squares that a rectangle touches."""
        west, south = (box.west - self._box.west) / _CELL, (box.south - self._box.south) / _CELL
        east, north = (box.east - self._box.west) / _CELL, (box.north - self._box.south) / _CELL
        return (
            slice(max(int(south), 0), max(int(np.ceil(north)), 0)),
            slice(max(int(west), 0), max(int(np.ceil(east)), 0)),
        )


def _around(x: float, y: float, width: float, height: float) -> Box:
    """Return a rectangle of some size around a place."""
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _places_in(shape: shapely.Geometry, best: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the best place and others within an area, the nearest to it first."""
    west, south, east, north = shape.bounds
    share = np.linspace(0, 1, _TRIED + 2)[1:-1]
    x, y = np.meshgrid(west + share * (east - west), south + share * (north - south))
    raster = np.column_stack([x.ravel(), y.ravel()])
    raster = raster[shapely.contains_xy(shape, raster)]
    order = np.argsort(np.hypot(*(raster - best).T), kind="stable")
    return np.vstack([best[None], raster[order]])
