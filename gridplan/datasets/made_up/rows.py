"""Rows of equal blocks inside a plot of land: slabs, towers, halls, school wings."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.random import Generator
    from shapely import Polygon

    from gridplan.datasets.made_up.plane import Floats


@dataclass(frozen=True, slots=True)
class Style:
    """How the buildings of a plot look and stand.

    Parameters
    ----------
    use
        Value of the ``use`` column.
    module_m, depth_m
        Frontage of one unit (单元), and depth of the building.
    units
        Possible numbers of units.
    levels
        Possible numbers of levels.
    flats
        Dwellings per level and unit.
    gap_m
        Free width between two buildings of a row.
    pitch_m
        Distance from one row to the next, range; slabs stand about 1.5 times
        their height apart so that the winter sun reaches every window.
    """

    use: str = "residential"
    module_m: float = 15.0
    depth_m: float = 12.0
    units: tuple[int, ...] = (3, 4, 5)
    levels: tuple[int, ...] = (6,)
    flats: int = 2
    gap_m: float = 11.0
    pitch_m: tuple[float, float] = (31.0, 36.0)


ESTATES = {
    "old": Style(module_m=14.0, depth_m=11.5, levels=(5, 6), gap_m=8.0, pitch_m=(27.0, 30.0)),
    "slab": Style(),
    "mid": Style(
        module_m=17.0, depth_m=13.5, units=(2, 3), levels=(9, 11), gap_m=14.0, pitch_m=(42.0, 47.0)
    ),
    "tower": Style(
        module_m=25.0, depth_m=16.0, units=(1, 1, 2), levels=(18, 24, 27, 30, 33), flats=4,
        gap_m=19.0, pitch_m=(50.0, 57.0),
    ),
}  # fmt: skip
CAMPUS = {
    "school": Style("school", 17.0, 15.0, (2, 3, 4), (4, 5), 0, 22.0, (40.0, 46.0)),
    "hospital": Style("hospital", 24.0, 20.0, (2, 3), (4, 6, 12), 0, 22.0, (46.0, 52.0)),
    "factory": Style("industrial", 42.0, 36.0, (1, 2), (1,), 0, 16.0, (54.0, 60.0)),
    "government": Style("office", 16.0, 16.0, (2, 3, 4), (4, 6), 0, 20.0, (44.0, 50.0)),
    "market": Style("retail", 30.0, 28.0, (1, 2), (2, 3), 0, 10.0, (40.0, 44.0)),
}


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Buildings in rows, local coordinates: x along the rows, y across.

    Parameters
    ----------
    middle
        (n, 2) centres.
    units
        (n,) units of each building.
    span
        (n_rows, 3): west end, east end and y of each row.
    """

    middle: Floats
    units: Floats
    span: Floats


def pack_rows(plot: Polygon, style: Style, spines: Floats, rng: Generator) -> Rows:
    """Fill a plot with rows from north to south.

    Parameters
    ----------
    plot
        Land in local coordinates.
    style
        What to build.
    spines
        x of lanes that run across the rows and stay free.
    rng
        Source of randomness.
    """
    west, south, east, north = shapely.bounds(plot)
    pitch = rng.uniform(*style.pitch_m)
    room = north - south - style.depth_m
    if not room >= 0:  # also where the plot is empty
        return Rows(np.empty((0, 2)), np.empty(0), np.empty((0, 3)))
    n_rows = int(room // pitch) + 1
    slack = room - (n_rows - 1) * pitch
    # Spare depth goes between the rows rather than into one empty strip.
    pitch += slack / n_rows
    row_y = north - style.depth_m / 2 - slack / n_rows / 2 - pitch * np.arange(n_rows)
    spans = _spans(plot, row_y, style.depth_m, (west, east))
    middle, units = [], []
    for row, (start, end, y) in enumerate(spans):
        stops = [start, *spines[(spines > start + 20) & (spines < end - 20)], end]
        for left, right in pairwise(stops):
            a = left + (5.0 if left != start else 0.0)
            b = right - (5.0 if right != end else 0.0)
            xs, sizes = _pack(a, b, style, rng, shifted=row % 2 == 1)
            middle += [(x, y + rng.uniform(-1, 1)) for x in xs]
            units += sizes
    return Rows(np.array(middle).reshape(-1, 2), np.array(units, dtype=float), spans)


def _spans(plot: Polygon, row_y: Floats, depth_m: float, reach: tuple[float, float]) -> Floats:
    """Return west end, east end and y of the rows that fit, (n, 3)."""
    ends = []
    for y in (row_y - depth_m / 2, row_y, row_y + depth_m / 2):
        ray = np.empty((len(y), 2, 2))
        ray[:, 0, 0], ray[:, 1, 0], ray[:, :, 1] = *reach, y[:, None]
        parts, row = shapely.get_parts(
            shapely.intersection(plot, shapely.linestrings(ray)), return_index=True
        )
        longest = np.full((len(y), 2), np.nan)
        order = np.argsort(shapely.length(parts), kind="stable")
        longest[row[order]] = shapely.bounds(parts)[order][:, [0, 2]]
        ends.append(longest)
    low = np.stack([end[:, 0] for end in ends]).max(axis=0)
    high = np.stack([end[:, 1] for end in ends]).min(axis=0)
    fits = high - low > 12
    return np.column_stack([low, high, row_y])[fits]


def _pack(
    start: float, end: float, style: Style, rng: Generator, *, shifted: bool
) -> tuple[list[float], list[int]]:
    """Return middles and unit counts of buildings between two ends of a row."""
    sizes: list[int] = []
    free = end - start
    while True:
        room = int(free // style.module_m)
        choices = [u for u in style.units if u <= room]
        if not choices:
            if room >= 2 and not sizes:  # one short block is better than a gap
                sizes.append(room)
                free -= room * style.module_m + style.gap_m
            break
        size = int(rng.choice(choices))
        sizes.append(size)
        free -= size * style.module_m + style.gap_m
    if not sizes:
        return [], []
    spare = free + style.gap_m
    gap = style.gap_m + spare / (len(sizes) + 1)
    x = start + (gap - style.gap_m) * (0.5 if shifted else 1.0)
    middles = []
    for size in sizes:
        middles.append(x + size * style.module_m / 2)
        x += size * style.module_m + gap
    return middles, sizes
