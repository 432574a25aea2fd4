"""Texts on a static map: where there is room for them, never one over another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    _Line = tuple[str, float, str, str]  # text, size in points, weight, colour

# Columns and rows of places that are tried for the name of a community.
_TRIED = (9, 15)
_LINE_HEIGHT = 1.15


class Labels:
    """The texts on a sheet.

    Parameters
    ----------
    ax
        Axes to write on.
    metres_per_point
        Scale of the map.
    font
        Of all texts, as matplotlib takes it.
    """

    def __init__(self, ax: Axes, metres_per_point: float, font: dict[str, Any]) -> None:
        self._ax = ax
        self._scale = metres_per_point
        self._font = font
        self._taken: list[NDArray[np.float64]] = []

    def write(self, places: NDArray[np.float64], lines: Sequence[_Line]) -> None:
        """Write lines below each other at the first place that is free, if there is one.

        Parameters
        ----------
        places
            Middles of the text, metres, shape (n, 2); the best first.
        lines
            Text, size in points, weight and colour of each line.
        """
        boxes = self._boxes(places, lines)
        free = self._is_free(boxes)
        if not free.any():
            return
        first = int(np.argmax(free))
        self._taken.append(boxes[first])
        height = sum(size for _, size, _, _ in lines) * _LINE_HEIGHT
        top = height / 2
        for line in lines:
            high = line[1] * _LINE_HEIGHT
            self._annotate(places[first], top - high / 2, line)
            top -= high

    def write_inside(self, shape: Any, lines: Sequence[_Line]) -> None:  # noqa: ANN401
        """Write lines near the middle of a polygon that holds them, else not at all.

        Parameters
        ----------
        shape
            Polygon, metres.
        lines
            As for `write`.
        """
        middle = label_points(np.array([shape], dtype=object))
        if shapely.is_missing(middle[0]):
            return
        places = _places_in(shape, shapely.get_coordinates(middle))
        frames = shapely.box(*self._boxes(places, lines).T)
        shapely.prepare(shape)
        self.write(places[shapely.covers(shape, frames)], lines)

    def _boxes(self, places: NDArray[np.float64], lines: Sequence[_Line]) -> NDArray[np.float64]:
        """Return the bounds that the lines would take at each place, metres."""
        width = max(text_width(text, size) for text, size, _, _ in lines)
        height = sum(size for _, size, _, _ in lines) * _LINE_HEIGHT
        half = self._scale * np.array([width + 2, height]) / 2
        return np.hstack([places - half, places + half])

    def _is_free(self, boxes: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Return which boxes touch no text."""
        if not self._taken:
            return np.ones(len(boxes), dtype=bool)
        taken = np.array(self._taken)[None]
        boxes = boxes[:, None]
        apart = (boxes[..., :2] >= taken[..., 2:]) | (boxes[..., 2:] <= taken[..., :2])
        free: NDArray[np.bool_] = np.all(np.any(apart, axis=-1), axis=-1)
        return free

    def _annotate(self, place: NDArray[np.float64], up: float, line: _Line) -> None:
        """Write one line with a halo, so many points above a place."""
        from matplotlib.patheffects import withStroke

        text, size, weight, colour = line
        self._ax.annotate(
            text,
            (place[0], place[1]),
            xytext=(0, up),
            textcoords="offset points",
            ha="center",
            va="center",
            fontsize=size,
            fontweight=weight,
            color=colour,
            clip_on=True,
            path_effects=[withStroke(linewidth=2.2, foreground="#ffffffdd")],
            parse_math=False,
            **self._font,
        )


def _places_in(shape: Any, middle: NDArray[np.float64]) -> NDArray[np.float64]:  # noqa: ANN401
    """Return the middle of a polygon and a raster over it, the nearest first."""
    west, south, east, north = shapely.bounds(shape)
    columns, rows = (np.linspace(0, 1, n + 2)[1:-1] for n in _TRIED)
    x, y = np.meshgrid(west + columns * (east - west), south + rows * (north - south))
    places = np.vstack([middle, np.column_stack([x.ravel(), y.ravel()])])
    return places[np.argsort(np.hypot(*(places - middle).T), kind="stable")]


def text_width(text: str, size: float) -> float:
    """Return about how wide a text is, points: Chinese signs are squares, letters half of one.

    Parameters
    ----------
    text
        One line.
    size
        Of the font, points.
    """
    return size * sum(1.0 if sign > "\u2e7f" else 0.6 for sign in text)


def label_points(geometry: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return where to write into each polygon: where it is widest.

    Parameters
    ----------
    geometry
        Polygons, None for none; beyond 5,000 the centre does, where it lies inside.
    """
    if len(geometry) <= 5000:
        tolerance = np.nan_to_num(np.sqrt(shapely.area(geometry))) / 20 + 1e-6
        return shapely.get_point(shapely.maximum_inscribed_circle(geometry, tolerance), 0)
    points = shapely.centroid(geometry)
    outside = ~shapely.contains_properly(geometry, points)
    points[outside] = shapely.point_on_surface(geometry[outside])
    return points
