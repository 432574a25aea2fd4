"""Plane geometry of made-up places: cut plans with straight lines, then bend them.

A plan is drawn in flat coordinates as convex rings cut by straight lines, because
convex cuts need no repair. A smooth warp then bends the finished linework, vertex by
vertex, so that neighbours keep identical borders and no street stays a ruler line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Warp:
    """Turn, move and gently bend the flat plan.

    Parameters
    ----------
    origin
        Where the flat point (0, 0) comes to lie, before bending, metres.
    turn_rad
        Rotation of the whole plan, counter-clockwise.
    waves
        (n_waves, 5): shift dx, dy (metres), wave vector kx, ky (radians per
        metre), phase. The sum of ``|shift| * |k|`` must stay well below 1, or
        the plan folds over itself.
    """

    origin: tuple[float, float]
    turn_rad: float
    waves: Floats

    def __call__(self, points: Floats) -> Floats:
        """Return warped points, same shape (n, 2), rounded to the millimetre."""
        bent = points.copy()
        for dx, dy, kx, ky, phase in self.waves:
            swing = np.sin(points[:, 0] * kx + points[:, 1] * ky + phase)
            bent += swing[:, None] * (dx, dy)
        return np.round(turned(bent, self.turn_rad) + self.origin, 3)

    def turn_at(self, points: Floats) -> Floats:
        """Return the local direction of the plan's east at each point, radians."""
        step = np.array([10.0, 0.0])
        east = self(points + step) - self(points - step)
        return np.arctan2(east[:, 1], east[:, 0])


def make_waves(rng: Generator, *scales: tuple[float, float, int]) -> Floats:
    """Return random waves for `Warp`.

    Parameters
    ----------
    rng
        Source of randomness.
    *scales
        Amplitude (m), wave length (m) and number of waves of each scale.
    """
    rows = []
    for amplitude_m, length_m, n in scales:
        shift = rng.uniform(0, 2 * np.pi, n)
        course = rng.uniform(0, 2 * np.pi, n)
        wave = 2 * np.pi / (length_m * rng.uniform(0.8, 1.25, n))
        rows.append(
            np.column_stack(
                [
                    amplitude_m * np.cos(shift),
                    amplitude_m * np.sin(shift),
                    wave * np.cos(course),
                    wave * np.sin(course),
                    rng.uniform(0, 2 * np.pi, n),
                ]
            )
        )
    return np.concatenate(rows)


def turned(points: Floats, turn_rad: float) -> Floats:
    """Return points turned counter-clockwise about (0, 0)."""
    c, s = np.cos(turn_rad), np.sin(turn_rad)
    return points @ np.array([[c, s], [-s, c]])


def cut_ring(ring: Floats, point: Floats, normal: Floats) -> tuple[Floats, Floats, Floats]:
    """Cut a convex ring by a line.

    Parameters
    ----------
    ring
        (n, 2) corners in order, first not repeated.
    point, normal
        The line; the second part lies where `normal` points.

    Returns
    -------
    before, after, chord
        Two rings (one may be empty) and the (2, 2) ends of the cut, or (0, 2).
    """
    side = (ring - point) @ normal
    if side.max() <= 1e-6:
        return ring, ring[:0], ring[:0]
    if side.min() >= -1e-6:
        return ring[:0], ring, ring[:0]
    nxt, side_nxt = np.roll(ring, -1, axis=0), np.roll(side, -1)
    before, after, chord = [], [], []
    for a, b, d, e in zip(ring, nxt, side.tolist(), side_nxt.tolist(), strict=True):
        if d <= 0:
            before.append(a)
        if d >= 0:
            after.append(a)
        if d * e < 0:
            crossing = a + (b - a) * (d / (d - e))
            chord.append(crossing)
            before.append(crossing)
            after.append(crossing)
        elif d == 0:
            chord.append(a)
    return np.array(before), np.array(after), np.array(chord)


def slice_ring(
    ring: Floats, weights: Floats, rng: Generator, *, tilt_rad: float = 0.12, level: int = 0
) -> tuple[list[Floats], list[tuple[Floats, int]]]:
    """Cut a convex ring into one part per weight, areas about in proportion.

    Parameters
    ----------
    ring
        (n, 2) corners.
    weights
        (n_parts,) positive; neighbours in this order stay near each other.
    rng
        Source of randomness.
    tilt_rad
        How far a cut may deviate from the axes.
    level
        Level given to the first cut; each deeper cut counts one more.

    Returns
    -------
    parts, cuts
        The rings in the order of `weights`; each cut as (ends (2, 2), level).
    """
    if len(weights) == 1:
        return [ring], []
    mass = np.cumsum(weights) / np.sum(weights)
    first = int(np.clip(np.abs(mass - 0.5).argmin() + 1, 1, len(weights) - 1))
    before, after, chord = _cut_share(ring, float(mass[first - 1]), rng.uniform(-1, 1) * tilt_rad)
    left = slice_ring(before, weights[:first], rng, tilt_rad=tilt_rad, level=level + 1)
    right = slice_ring(after, weights[first:], rng, tilt_rad=tilt_rad, level=level + 1)
    return left[0] + right[0], [(chord, level), *left[1], *right[1]]


def slice_until(ring: Floats, area_m2: float, rng: Generator) -> tuple[list[Floats], list[Floats]]:
    """Cut a convex ring until no part is larger than an area; return parts and cuts."""
    if ring_area(ring) <= area_m2 * rng.uniform(0.75, 1.35):
        return [ring], []
    share, tilt = rng.uniform(0.4, 0.6), rng.uniform(-0.06, 0.06)
    before, after, chord = _cut_share(ring, share, tilt)
    left, right = slice_until(before, area_m2, rng), slice_until(after, area_m2, rng)
    return left[0] + right[0], [chord, *left[1], *right[1]]


def _cut_share(ring: Floats, share: float, tilt_rad: float) -> tuple[Floats, Floats, Floats]:
    """Cut across the longer side so that the first part has about this share of the area.

    Two secant steps from the share of the extent are within a few percent for the
    near-rectangular rings met here.
    """
    width, height = np.ptp(ring, axis=0)
    normal = turned(np.array([1.0, 0.0] if width >= height else [0.0, 1.0]), tilt_rad)
    reach = ring @ normal
    low, high, total = reach.min(), reach.max(), ring_area(ring)
    at = share
    for _ in range(2):
        before, after, chord = cut_ring(ring, normal * (low + at * (high - low)), normal)
        at = float(np.clip(at + share - ring_area(before) / total, 0.08, 0.92))
    return before, after, chord


def ring_area(ring: Floats) -> float:
    """Return the area of a ring."""
    x, y = ring[:, 0], ring[:, 1]
    return float(abs(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2 if len(ring) > 2 else 0.0


def rectangles(
    centre: Floats, length: Floats, depth: Floats, turn_rad: Floats
) -> NDArray[np.object_]:
    """Return polygons of rectangles.

    Parameters
    ----------
    centre
        (n, 2) middles.
    length, depth
        (n,) sides along and across the direction `turn_rad` (n,).

    Returns
    -------
    (n,) array of Polygon
        Corners rounded to the centimetre.
    """
    c, s = np.cos(turn_rad), np.sin(turn_rad)
    along = np.column_stack([c, s]) * (np.broadcast_to(length, c.shape)[:, None] / 2)
    across = np.column_stack([-s, c]) * (np.broadcast_to(depth, c.shape)[:, None] / 2)
    corners = [centre - along - across, centre + along - across, centre + along + across]
    corners.append(centre - along + across)
    return shapely.polygons(np.round(np.stack(corners, axis=1), 2))
