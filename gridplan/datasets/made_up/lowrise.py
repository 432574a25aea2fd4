"""Low houses: old quarters of courtyards (四合院, 平房区) and villages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.datasets.made_up.plane import rectangles, slice_until, turned

if TYPE_CHECKING:
    from numpy.random import Generator
    from shapely import Polygon

    from gridplan.datasets.made_up.collection import Parts
    from gridplan.datasets.made_up.estates import Site
    from gridplan.datasets.made_up.plane import Floats

_WING_M2 = 95.0
_HUTONG_M2 = 2300.0
_LANE_M = 2.2
_PLOT_M = 14.5
_ROW_M = 23.0
_LANE_EVERY = 6
_OFFICE = 3  # place in the order of growth at which the village office stands


@dataclass(frozen=True, slots=True, eq=False)
class Village:
    """What others need to know of a village.

    Parameters
    ----------
    households
        One per house.
    ends
        (n, 2) ends of its street and of its middle lane.
    """

    households: int
    ends: Floats


def build_old_quarter(parts: Parts, site: Site, rng: Generator, *, is_counted: bool = True) -> int:
    """Fill a site with narrow lanes and courtyard houses that touch each other.

    Parameters
    ----------
    parts
        Receives houses (1 household each, some 2-5) and lanes.
    site
        Where.
    rng
        Source of randomness.
    is_counted
        Whether household counts are known.

    Returns
    -------
    int
        Households.
    """
    local = site.to_local(site.land)
    box = shapely.get_coordinates(shapely.box(*shapely.bounds(local)))[:-1]
    wards, lanes = slice_until(box, _HUTONG_M2, rng)
    wings: list[Floats] = []
    for ward in wards:
        inside = shapely.intersection(
            shapely.buffer(shapely.polygons(ward), -_LANE_M, join_style="mitre"), local
        )
        if shapely.area(inside) > 150:
            hull = shapely.get_coordinates(shapely.convex_hull(inside))[:-1]
            wings += slice_until(hull, _WING_M2, rng)[0]
    shape = np.array([shapely.polygons(wing) for wing in wings])
    built = rng.random(len(shape)) < 0.8  # the rest are yards
    shape = shape[built & shapely.contains(shapely.buffer(local, 0.5), shape)]
    n = len(shape)
    households = np.where(rng.random(n) < 0.68, 1, rng.integers(2, 6, n))
    households[rng.random(n) < 0.12] = 0  # side wings, stores
    use = np.where(households > 0, "house", "shed")
    parts.add(
        "buildings",
        site.to_world(shape),
        use=use,
        levels=1,
        households=np.where(is_counted | (households == 0), households, np.nan),
    )
    # Lanes lead on to the streets around, whose middle is up to 12 m away, but not on rails.
    reach = shapely.intersection(site.to_local(site.face), shapely.buffer(local, 12.0))
    ways = shapely.get_parts(shapely.intersection(shapely.linestrings(np.stack(lanes)), reach))
    parts.add("streets", site.to_world(ways[shapely.length(ways) > 8]), **{"class": "residential"})
    return int(households.sum())


def build_village(
    parts: Parts, centre: Floats, turn_rad: float, n_houses: int, rng: Generator, within: Polygon
) -> Village:
    """Build rows of farmhouses with lanes around a village street.

    Parameters
    ----------
    parts
        Receives houses of one household each, side sheds and lanes.
    centre
        (2,) middle of the village.
    turn_rad
        Direction of the rows.
    n_houses
        How many houses are wanted.
    rng
        Source of randomness.
    within
        Land that the village must not leave.

    Returns
    -------
    Village
        With fewer houses than wanted where the land is small.
    """
    at, row, column = _village_plots(n_houses, rng)
    at = at + np.column_stack([np.zeros(len(at)), rng.uniform(-0.7, 0.7, len(at))])
    inside = shapely.contains_xy(shapely.buffer(within, -12.0), *(turned(at, turn_rad) + centre).T)
    at, row, column = at[inside][:n_houses], row[inside][:n_houses], column[inside][:n_houses]
    n = len(at)
    wobble = turn_rad + rng.normal(0, 0.015, n)
    place = turned(at, turn_rad) + centre
    width = np.minimum(rng.choice([10.5, 12.0, 13.2, 14.0], n), _PLOT_M - 0.4)
    shape = rectangles(place, width, rng.uniform(6.5, 8.0, n), wobble)
    levels = np.where(rng.random(n) < 0.12, 2, 1)
    is_office = np.arange(n) == _OFFICE
    name = np.full(n, None)
    name[is_office] = "村委会"
    parts.add(
        "buildings",
        shape,
        levels=levels,
        households=np.where(is_office, 0, 1),
        use=np.where(is_office, "office", "house"),
        name=name,
    )
    _add_village_sheds(parts, at, turn_rad, centre, rng)
    ends = _add_village_lanes(parts, at, row, turn_rad, centre, within)
    return Village(int((~is_office).sum()), ends)


def _village_plots(n_houses: int, rng: Generator) -> tuple[Floats, Floats, Floats]:
    """Return house places, best first, with row and column: (n, 2), (n,), (n,).

    A village grows from its middle: places are taken in the order of a distance
    that differs by direction, which gives the outline its bays and arms.
    """
    stretch = rng.uniform(0.75, 1.5)
    half_rows = int(np.sqrt(n_houses * _PLOT_M / _ROW_M / stretch) * 0.75) + 2
    half_columns = int(np.sqrt(n_houses * _ROW_M / _PLOT_M * stretch) * 0.75) + 2
    lattice = np.mgrid[-half_rows : half_rows + 1, -half_columns : half_columns + 1]
    row, column = lattice.reshape(2, -1).astype(float)
    x = column * _PLOT_M + np.floor(column / _LANE_EVERY) * 5.0 + 4.0
    at = np.column_stack([x, row * _ROW_M]).astype(float)
    bearing = np.arctan2(at[:, 1], at[:, 0])
    reach = 1 + sum(
        rng.uniform(0.05, 0.22) * np.cos(k * bearing + rng.uniform(0, 2 * np.pi))
        for k in (1, 2, 3, 5)
    )
    far = np.hypot(at[:, 0] / np.sqrt(stretch), at[:, 1] * np.sqrt(stretch)) / reach
    empty = rng.random(len(at)) < 0.07  # ponds, yards, ruins
    order = np.argsort(far + np.where(empty, 1e6, 0.0), kind="stable")
    return at[order], row[order], column[order]


def _add_village_sheds(
    parts: Parts, at: Floats, turn_rad: float, centre: Floats, rng: Generator
) -> None:
    """Add the sheds in some courtyards: no households."""
    some = at[rng.random(len(at)) < 0.06] + np.array([-3.5, -8.0])
    shape = rectangles(
        turned(some, turn_rad) + centre,
        np.full(len(some), 4.0),
        rng.uniform(3.5, 5.5, len(some)),
        np.full(len(some), turn_rad),
    )
    parts.add("buildings", shape, households=0, levels=1, use="shed")


def _add_village_lanes(
    parts: Parts, at: Floats, row: Floats, turn_rad: float, centre: Floats, within: Polygon
) -> Floats:
    """Add the street and a lane south of each row; return where roads may join them."""
    if len(at) < 2:
        return np.empty((0, 2))
    street_x = -5.75  # middle of the strip that plot columns -1 and 0 leave free
    south, north = at[:, 1].min() - 14.0, at[:, 1].max() + 12.0
    order = np.argsort(row, kind="stable")
    starts = np.flatnonzero(np.r_[True, np.diff(row[order]) > 0])
    ends = np.empty((len(starts) + 1, 2, 2))
    ends[0] = [[street_x, south], [street_x, north]]
    ends[1:, 0, 0] = np.minimum(np.minimum.reduceat(at[order, 0], starts) - 7.0, street_x)
    ends[1:, 1, 0] = np.maximum(np.maximum.reduceat(at[order, 0], starts) + 7.0, street_x)
    ends[1:, :, 1] = (row[order][starts] * _ROW_M - 14.5)[:, None]
    place = np.round(turned(ends.reshape(-1, 2), turn_rad) + centre, 2).reshape(-1, 2, 2)
    ways = shapely.intersection(shapely.linestrings(place), within)
    kinds = np.where(np.arange(len(ways)) == 0, "residential", "service")
    pieces, way = shapely.get_parts(ways, return_index=True)
    long = shapely.length(pieces) > 8
    parts.add("streets", pieces[long], **{"class": kinds[way[long]]})
    middle = 1 + len(starts) // 2
    return shapely.get_coordinates(ways[[0, middle]][shapely.length(ways[[0, middle]]) > 8])
