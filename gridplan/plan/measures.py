"""Figures of grids that are read off their polygons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.crs import WGS84, transformer
from gridplan.geometry.keys import counted
from gridplan.geometry.straight_pieces import shared_pieces, straight_pieces

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pyproj import CRS

# A border this close to a line lies on it: three times the noding grid.
ON_LINE_M = 0.5
# A border is looked at in pieces of this length: one that crosses a street is not on it.
STEP_M = 5.0
# A short border is looked at in so many pieces, that each of them weighs little.
PIECES = 20


def compactness(
    area_m2: NDArray[np.float64], perimeter_m: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the Polsby-Popper score: 1 for a circle, towards 0 for a tentacle.

    Parameters
    ----------
    area_m2, perimeter_m
        Of each grid, shape ``(n_grids,)``; square metres and metres.

    Examples
    --------
    >>> compactness(np.array([100.0]), np.array([40.0])).round(3)  # a square
    array([0.785])
    """
    return 4 * np.pi * area_m2 / np.maximum(perimeter_m, 1e-9) ** 2


def street_share(
    lonlat: NDArray[np.object_],
    community: NDArray[np.int64],
    lines: NDArray[np.object_],
    *,
    crs: CRS,
) -> NDArray[np.float64]:
    """Return the share of each grid's inner border that lies on a line on the ground.

    Parameters
    ----------
    lonlat
        Polygons of the grids in degrees, a valid coverage.
    community
        Community of each grid; only borders inside a community count.
    lines
        Streets, barriers, outlines of compounds and institutions; metres.
    crs
        CRS of the lines.

    Returns
    -------
    ndarray, shape (n_grids,)
        NaN for a grid without inner border.
    """
    inner = np.flatnonzero(np.bincount(community, minlength=1)[community] > 1)
    shared = shared_pieces(lonlat[inner])
    left, right = inner[shared.left], inner[shared.right]
    kept = community[left] == community[right]
    left, right = left[kept], right[kept]
    move = transformer(WGS84, crs).transform
    ends = np.column_stack(move(*shared.piece[kept].reshape(-1, 2).T)).reshape(-1, 2, 2)
    whole_length = np.hypot(*(ends[:, 1] - ends[:, 0]).T)
    n = len(lonlat)
    border = np.bincount(left, whole_length, n) + np.bincount(right, whole_length, n)
    step_m = np.minimum(STEP_M, np.minimum(border[left], border[right]) / PIECES)
    count = np.maximum(np.ceil(whole_length / step_m), 1).astype(np.int64)
    piece, step = counted(count)
    along = ((step + 0.5) / count[piece])[:, None]
    lines = _beside(lines, ends, community[left]) if len(ends) else lines[:0]
    left, right, length = left[piece], right[piece], (whole_length / count)[piece]
    on_line = np.zeros(len(piece), bool)
    if len(lines) and len(piece):
        # Straight pieces: the distance to a street of a thousand corners takes long.
        pieces, _ = straight_pieces(shapely.get_parts(lines))
        tree = shapely.STRtree(shapely.linestrings(pieces))
        is_near = np.zeros(len(ends), bool)  # most borders between plots are far from any line
        is_near[tree.query(shapely.linestrings(ends), "dwithin", ON_LINE_M)[0]] = True
        near = np.flatnonzero(is_near[piece])
        share, own = along[near], ends[piece[near]]
        middle = shapely.points(own[:, 0] * (1 - share) + own[:, 1] * share)
        on_line[near[tree.query(middle, "dwithin", ON_LINE_M)[0]]] = True
    whole = np.bincount(left, length, n) + np.bincount(right, length, n)
    good = np.bincount(left, length * on_line, n) + np.bincount(right, length * on_line, n)
    return np.where(whole > 0, good / np.where(whole > 0, whole, 1.0), np.nan)


def _beside(
    lines: NDArray[np.object_], ends: NDArray[np.float64], group: NDArray[np.int64]
) -> NDArray[np.object_]:
    """Return the lines that reach into the surroundings of some group of pieces.

    Most communities of a city have no border inside, and most streets lie in those.
    """
    of, number = np.unique(group, return_inverse=True)
    low, high = np.full((len(of), 2), np.inf), np.full((len(of), 2), -np.inf)
    np.minimum.at(low, number, ends.min(axis=1) - 2 * ON_LINE_M)
    np.maximum.at(high, number, ends.max(axis=1) + 2 * ON_LINE_M)
    boxes = shapely.box(*low.T, *high.T)
    return lines[np.unique(shapely.STRtree(lines).query(boxes)[1])]
