"""The window of a page through which a map is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.paper.canvas import Box  # noqa: TC001 - of the example

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.paper.atlas import Bounds

METRES_PER_POINT = 0.0254 / 72
# Scales that people know how to measure by, in each power of ten.
_NICE = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5)
_CLOSEST = 400
# A detail smaller than this is not seen on paper, points.
_UNSEEN = 0.12


class Frame(NamedTuple):
    """A rectangle on the page and what of the ground is in it.

    Parameters
    ----------
    box
        On the page.
    x, y
        What lies in its middle, metres.
    scale
        Metres in the world for one on paper.
    """

    box: Box
    x: float
    y: float
    scale: int

    @property
    def metres_per_point(self) -> float:
        """How many metres a point of the page is."""
        return self.scale * METRES_PER_POINT

    @property
    def bounds(self) -> Bounds:
        """What is seen, metres."""
        half = np.array([self.box.width, self.box.height]) / 2 * self.metres_per_point
        return (self.x - half[0], self.y - half[1], self.x + half[0], self.y + half[1])

    def to_page(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return where places lie on the page."""
        middle = (self.box.west + self.box.width / 2, self.box.south + self.box.height / 2)
        return (points - (self.x, self.y)) / self.metres_per_point + middle

    def seen(self, shapes: NDArray[np.object_], *, margin: float = 6.0) -> NDArray[np.object_]:
        """Return what is seen of geometries, on the page.

        Parameters
        ----------
        shapes
            In metres.
        margin
            How far beyond the frame they are kept, points, so that no edge made by
            cutting is seen.
        """
        return self.seen_of(shapes, margin=margin)[1]

    def seen_of(
        self, shapes: NDArray[np.object_], *, margin: float = 6.0
    ) -> tuple[NDArray[np.int64], NDArray[np.object_]]:
        """Return which of geometries are seen, and what of them; as `seen` does."""
        if not len(shapes):
            return np.array([], dtype=np.int64), shapes
        far = margin * self.metres_per_point
        west, south, east, north = self.bounds
        cut = shapely.clip_by_rect(shapes, west - far, south - far, east + far, north + far)
        kept = np.flatnonzero(~(shapely.is_empty(cut) | shapely.is_missing(cut)))
        cut = cut[kept]
        if self.metres_per_point > 1.5:
            cut = shapely.simplify(cut, _UNSEEN * self.metres_per_point, preserve_topology=False)
        return kept, shapely.transform(cut, self.to_page)


def frame_on(box: Box, bounds: Bounds, *, margin: float = 0.04) -> Frame:
    """Return the largest map at a round scale that shows everything within some bounds.

    Parameters
    ----------
    box
        On the page.
    bounds
        Metres.
    margin
        Share of the box that stays free on each side.

    Examples
    --------
    >>> frame_on(Box(0, 0, 500, 500), (0, 0, 1000, 400)).scale
    7500
    """
    west, south, east, north = bounds
    needed = max((east - west) / box.width, (north - south) / box.height, 1e-9)
    scale = round_scale(needed / (1 - 2 * margin) / METRES_PER_POINT)
    return Frame(box, (west + east) / 2, (south + north) / 2, scale)


def round_scale(least: float) -> int:
    """Return the next round scale.

    Examples
    --------
    >>> round_scale(2001.0), round_scale(2000.0), round_scale(8000.0), round_scale(3)
    (2500, 2000, 10000, 400)
    """
    least = max(least, _CLOSEST)
    power = 10.0 ** np.floor(np.log10(least))
    steps = [step * power for step in (*_NICE, 10.0)]
    return round(next((step for step in steps if step >= least * (1 - 1e-9)), steps[-1]))


def scale_bar(frame: Frame, most: float) -> tuple[float, float]:
    """Return metres and points of a bar of a round length that is at most so many points."""
    wanted = most * frame.metres_per_point
    power = 10.0 ** np.floor(np.log10(wanted))
    metres = max(step * power for step in (1.0, 2.0, 5.0) if step * power <= wanted)
    return float(metres), float(metres / frame.metres_per_point)
