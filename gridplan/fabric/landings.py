"""Landings: where a line inside a piece of ground ends on its border.

Coordinates have seven decimals, and the point where a line meets a straight piece of border
is rounded to them: the border gets a bend of half a step, and both sides of it lose or gain
some square decimetres. A little way along the piece lies a point of the grid that is on it to
a hundredth of a step. The line may as well end there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.crs import WGS84, transformer
from gridplan.geometry.keys import among
from gridplan.geometry.straight_pieces import GRID_DEG, outline_pieces, piece_keys, point_keys

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pyproj import CRS

# A line may end so many steps of the grid (half a metre) off where it met the border.
_REACH = 50
# Rounding leaves a vertex at most so many steps off the piece of border that it is on.
_ON_BORDER = 1.0


def land(
    atoms: NDArray[np.object_],
    seam: NDArray[np.float64],
    houses: NDArray[np.object_],
    *,
    crs: CRS,
) -> tuple[NDArray[np.object_], NDArray[np.float64]]:
    """Return atoms whose inner lines end on the border as exactly as the grid allows.

    Parameters
    ----------
    atoms, seam
        As `coverage.Cover.lonlat` and `coverage.Cover.seam`.
    houses
        What no line may come to cut; metres.
    crs
        CRS of the houses.

    Returns
    -------
    atoms, seam
        A valid coverage again, or what was given where it would be none.
    """
    if not len(seam):
        return atoms, seam
    landed, ends = _without_idle(atoms, seam)
    if not len(ends):
        return landed, ends
    point, goal = ends[:, 2], _goals(ends, _lean(landed, ends))
    goal = np.where(_cuts_more(landed, point, goal, houses, crs)[:, None], point, goal)
    landed = _moved(landed, point, goal)
    if not (shapely.is_valid(landed).all() and shapely.coverage_is_valid(landed)):
        return atoms, seam
    return landed, np.stack([ends[:, 0], ends[:, 1], goal], axis=1)


def _without_idle(
    atoms: NDArray[np.object_], seam: NDArray[np.float64]
) -> tuple[NDArray[np.object_], NDArray[np.float64]]:
    """Return atoms without those new vertices at which no line ends.

    A line that reaches a step of the grid beyond the border leaves two: one where it
    crosses, one where noding drew the border to its end.
    """
    known = point_keys(seam[:, 2])
    xy, atom = shapely.get_coordinates(atoms, return_index=True)
    place = point_keys(xy)
    new = np.flatnonzero(np.isin(place, known))
    pairs = np.unique(np.stack([place[new], atom[new]], axis=1), axis=0)
    met, count = np.unique(pairs[:, 0], return_counts=True)
    idle = met[count == 1]
    touched = np.unique(atom[np.isin(place, idle)])
    if not len(touched):
        return atoms, seam
    shorter = atoms.copy()
    shorter[touched] = _dropped(atoms[touched], idle)
    return shorter, seam[~np.isin(known, idle)]


def _dropped(atoms: NDArray[np.object_], keys: NDArray[np.int64]) -> NDArray[np.object_]:
    """Return polygons without some of their vertices."""
    kind, xy, offsets = shapely.to_ragged_array(atoms)
    drop = np.isin(point_keys(xy), keys)
    first, last = offsets[0][:-1], offsets[0][1:] - 1
    begun = np.flatnonzero(drop[first])  # such a ring begins, and ends, with what comes next
    at = np.minimum.reduceat(np.where(drop, len(xy), np.arange(len(xy))), first)[begun]
    xy[last[begun]], drop[last[begun]] = xy[at], False
    rings = np.insert(np.cumsum(~drop), 0, 0)[offsets[0]]
    shorter: NDArray[np.object_] = shapely.from_ragged_array(
        kind, xy[~drop], (rings, *offsets[1:])
    )
    return shorter


def _lean(atoms: NDArray[np.object_], seam: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how many steps each vertex may move back and on before its line lies too low.

    A line that leaves the border at less than half a right angle cuts off a needle beside it.
    """
    pieces, _ = outline_pieces(atoms)
    hit, at = among(point_keys(pieces.reshape(-1, 2)), point_keys(seam[:, 2]))
    end = np.flatnonzero(hit)
    way = seam[at, 1] - seam[at, 0]
    way /= np.hypot(*way.T)[:, None]
    beyond = (pieces[end // 2, 1 - end % 2] - seam[at, 2]) / GRID_DEG
    along, across = (
        (beyond * way).sum(axis=1),
        np.abs(way[:, 0] * beyond[:, 1] - way[:, 1] * beyond[:, 0]),
    )
    inside = across > _ON_BORDER
    at, along, across = at[inside], along[inside], across[inside]
    lean = np.full((2, len(seam)), np.inf)
    np.minimum.at(lean[0], at, across - along)
    np.minimum.at(lean[1], at, across + along)
    return np.maximum(lean, 0.0)


def _goals(seam: NDArray[np.float64], lean: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the point near each vertex that lies on the piece of border most exactly.

    Parameters
    ----------
    seam
        As of `land`.
    lean
        Most steps that each vertex may move back and on.
    """
    first, last, point = np.rint(seam / GRID_DEG).astype(np.int64).transpose(1, 0, 2)
    step = last - first
    main = np.abs(step).argmax(axis=1)[:, None]
    run, rise = (np.take_along_axis(step, axis, 1) for axis in (main, 1 - main))
    back, ahead = np.minimum(_room(seam, first, last, point), lean)[:, :, None]
    tried = np.arange(-_REACH, _REACH + 1)[None]
    along = np.take_along_axis(point - first, main, 1) + tried * np.sign(run)
    run = np.where(run == 0, 1, run)
    aside = np.rint(along * rise / run).astype(np.int64)
    miss = np.abs(along * rise - aside * run) / np.hypot(run, rise)
    miss = np.where((tried >= -back) & (tried <= ahead), miss, np.inf)
    own = point - first
    there = np.take_along_axis(own, main, 1) * rise - np.take_along_axis(own, 1 - main, 1) * run
    # As near as may be where several are as good.
    best = (miss.round(6) + 1e-9 * np.abs(tried)).argmin(axis=1)[:, None]
    better = np.take_along_axis(miss, best, 1) < np.abs(there) / np.hypot(run, rise) - 1e-6
    found = np.empty_like(first)
    np.put_along_axis(found, main, np.take_along_axis(along, best, 1), 1)
    np.put_along_axis(found, 1 - main, np.take_along_axis(aside, best, 1), 1)
    goal: NDArray[np.float64] = ((first + found) * GRID_DEG).round(7)
    return np.where(better, goal, seam[:, 2])


def _room(
    seam: NDArray[np.float64],
    first: NDArray[np.int64],
    last: NDArray[np.int64],
    point: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Return how many steps each vertex may move back and on: not half way to the next one."""
    length = np.hypot(*(last - first).T)
    along = np.hypot(*(point - first).T)
    _, piece = np.unique(piece_keys(point_keys(seam[:, :2])), return_inverse=True)
    order = np.lexsort([along, piece])
    gap = np.where(np.diff(piece[order]) == 0, np.diff(along[order]), np.inf)
    room = np.empty((2, len(seam)))
    room[0, order], room[1, order] = np.insert(gap, 0, np.inf), np.append(gap, np.inf)
    ends = np.stack([along, length - along])
    return np.floor(np.minimum(room, ends) / 3)


def _moved(
    atoms: NDArray[np.object_], point: NDArray[np.float64], goal: NDArray[np.float64]
) -> NDArray[np.object_]:
    """Return atoms after some of their vertices moved."""
    xy = shapely.get_coordinates(atoms)
    hit, at = among(point_keys(xy), point_keys(point))
    xy[hit] = goal[at]
    moved: NDArray[np.object_] = shapely.set_coordinates(atoms.copy(), xy)
    return moved


def _cuts_more(
    atoms: NDArray[np.object_],
    point: NDArray[np.float64],
    goal: NDArray[np.float64],
    houses: NDArray[np.object_],
    crs: CRS,
) -> NDArray[np.bool_]:
    """Return which vertices would lead a line through a house that it passes by now."""
    pieces, _ = outline_pieces(atoms)
    ends = pieces.reshape(-1, 2)
    hit, at = among(point_keys(ends), point_keys(point))
    end = np.flatnonzero(hit)
    after = ends.copy()
    after[end] = goal[at]
    touched = np.unique(end // 2)
    lines = after.reshape(-1, 2, 2)
    worse = _hits(lines[touched], houses, crs) > _hits(pieces[touched], houses, crs)
    more = np.zeros(len(point), bool)
    more[at[np.isin(end // 2, touched[worse])]] = True  # the piece may end here at both ends
    return more


def _hits(lines: NDArray[np.float64], houses: NDArray[np.object_], crs: CRS) -> NDArray[np.int64]:
    """Return how many houses each straight line cuts."""
    xy = np.stack(transformer(WGS84, crs).transform(*lines.reshape(-1, 2).T), axis=1)
    line = shapely.linestrings(xy.reshape(-1, 2, 2))
    hit, _ = shapely.STRtree(houses).query(line, predicate="intersects")
    return np.bincount(hit, minlength=len(line))
