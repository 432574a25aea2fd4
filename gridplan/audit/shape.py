"""R07, R14 and R22: borders on the ground, compact grids, ways on foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.fabric.site import border_lines
from gridplan.geometry.pieces import straight_pieces
from gridplan.plan.measures import STEP_M, compactness
from gridplan.plan.shape import ARM_WIDTH_M, arms, wrapped_share

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.audit.subject import Subject

# A border this near that of its community is that border.
_OUTER_M = 1.0
# Half the width that a barrier takes of a grid it runs through.
_BARRIER_M = 0.5


def borders_on_ground(subject: Subject) -> DataFrame:
    """Return R07: grids whose inner border people cannot find."""
    if "street_share" in subject.grids.columns and not subject.is_foreign:
        share = subject.grids["street_share"].to_numpy(float)
    else:
        share = _share_on_lines(subject)
    least = subject.limit("street_share")
    with np.errstate(invalid="ignore"):
        rows = np.flatnonzero(subject.is_basic & (share < least))
    return subject.found(
        "R07",
        "share",
        len(rows),
        grid=rows,
        measured=share[rows].round(3),
        allowed=least,
        place=shapely.point_on_surface(subject.shapes[rows]),
        share=share[rows],
        limit=least,
    )


def _lines(subject: Subject) -> NDArray[np.object_]:
    """Return what people can see: streets, barriers, outlines of compounds and institutions."""
    lines, _, _ = border_lines(subject.layers, subject.rules.fabric)
    areas = [
        np.asarray(layer.geometry.array, dtype=object)
        for layer in (subject.layers.compounds, subject.layers.institutions)
    ]
    outlines = shapely.boundary(np.concatenate(areas))
    return np.concatenate([lines, outlines[~shapely.is_empty(outlines)]])


def _share_on_lines(subject: Subject) -> NDArray[np.float64]:
    """Return the share of each grid's inner border beside a line; NaN where none is known."""
    lines = _lines(subject)
    if not len(lines):
        return np.full(len(subject.shapes), np.nan)
    rings, grid = shapely.get_parts(shapely.boundary(subject.shapes), return_index=True)
    piece, ring = straight_pieces(shapely.segmentize(rings, STEP_M))
    grid = grid[ring]
    length = np.hypot(*(piece[:, 1] - piece[:, 0]).T)
    middle = shapely.points(piece.mean(axis=1))
    inner = ~_near(middle, shapely.boundary(subject.ground), _OUTER_M)
    grid, length, middle = grid[inner], length[inner], middle[inner]
    good = _near(middle, lines, subject.limit("on_line_m"))
    n = len(subject.shapes)
    whole = np.bincount(grid, length, n)
    kept = np.bincount(grid, length * good, n)
    return np.where(whole > 0, kept / np.where(whole > 0, whole, 1.0), np.nan)


def _near(
    points: NDArray[np.object_], lines: NDArray[np.object_], distance_m: float
) -> NDArray[np.bool_]:
    """Return which points lie beside a line."""
    pieces, _ = straight_pieces(shapely.get_parts(lines))
    tree = shapely.STRtree(shapely.linestrings(pieces))
    near = np.zeros(len(points), bool)
    near[tree.query(points, "dwithin", distance_m)[0]] = True
    return near


def compact(subject: Subject) -> DataFrame:
    """Return R14: tentacles, rings, arms, and homes on both sides of a hard barrier."""
    area, length = shapely.area(subject.shapes), shapely.length(subject.shapes)
    score = compactness(area, length)
    least = subject.limit("compactness")
    rows = np.flatnonzero(subject.is_basic & (area > 0) & (score < least))
    shapes = subject.found(
        "R14",
        "shape",
        len(rows),
        grid=rows,
        measured=score[rows].round(4),
        allowed=least,
        place=shapely.point_on_surface(subject.shapes[rows]),
        score=score[rows],
        limit=least,
    )
    tables = [shapes, _wrapped(subject), _arms(subject), _parted(subject)]
    return pd.concat(tables, ignore_index=True)


def _wrapped(subject: Subject) -> DataFrame:
    """Return basic grids that one other grid of the community wraps around."""
    most = subject.limit("wrapped_share")
    share = wrapped_share(subject.shapes)
    with np.errstate(invalid="ignore"):
        rows = np.flatnonzero(subject.is_basic & (share > most))
    return subject.found(
        "R14",
        "wrapped",
        len(rows),
        grid=rows,
        measured=share[rows].round(3),
        allowed=most,
        place=shapely.point_on_surface(subject.shapes[rows]),
        share=share[rows],
        limit=most,
    )


def _arms(subject: Subject) -> DataFrame:
    """Return long parts of basic grids that are too narrow for a house."""
    most = subject.limit("arm_m")
    arm, grid, length = arms(subject.shapes)
    rows = np.flatnonzero(subject.is_basic[grid] & (length > most))
    return subject.found(
        "R14",
        "arm",
        len(rows),
        grid=grid[rows],
        measured=length[rows].round(1),
        allowed=most,
        place=arm[rows],
        length=length[rows],
        width=ARM_WIDTH_M,
        limit=most,
    )


def _parted(subject: Subject) -> DataFrame:
    """Return basic grids that hard barriers part, with homes on more than one side."""
    lines, kind = _hard_lines(subject)
    rows = np.flatnonzero(subject.is_basic)
    if not len(lines) or not len(rows):
        return subject.nothing()
    line, at = shapely.STRtree(subject.shapes[rows]).query(lines, predicate="crosses")
    grid = rows[at]
    middles = shapely.centroid(subject.houses)
    households = subject.households
    lived_in = households > 0
    tables = []
    for row in np.unique(grid):
        barrier = shapely.union_all(
            shapely.intersection(lines[line[grid == row]], subject.shapes[row])
        )
        banks = shapely.get_parts(
            shapely.difference(subject.shapes[row], shapely.buffer(barrier, _BARRIER_M))
        )
        if len(banks) < 2:
            continue
        mine = np.flatnonzero((subject.grid_of == row) & lived_in)
        house, bank = shapely.STRtree(banks).query(middles[mine], predicate="intersects")
        sums = np.bincount(bank, households[mine[house]], len(banks))
        # Only what lies beyond the barrier, not what the grid has in parts anyway.
        beyond = int(sums.sum() - sums.max())
        if beyond < subject.limit("bank_households"):
            continue
        tables.append(
            subject.found(
                "R14",
                "barrier",
                1,
                grid=np.array([row]),
                measured=beyond,
                allowed=subject.limit("bank_households"),
                place=[barrier],
                kind=", ".join(dict.fromkeys(kind[line[grid == row]])),
                households=beyond,
            )
        )
    return pd.concat(tables, ignore_index=True) if tables else subject.nothing()


def _hard_lines(subject: Subject) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Return hard barriers as lines, and the kind of each."""
    barriers = subject.layers.barriers
    lines, _, hard = border_lines(subject.layers, subject.rules.fabric)
    lines = lines[hard]
    if not len(lines):
        return lines, np.zeros(0, object)
    at = shapely.STRtree(np.asarray(barriers.geometry.array, dtype=object)).nearest(
        shapely.line_interpolate_point(lines, 0.5, normalized=True)
    )
    return lines, barriers["kind"].fillna("").astype(str).to_numpy(object)[at]


def spans(subject: Subject) -> DataFrame:
    """Return R22: grids whose homes lie too far from each other, in a line."""
    most = subject.limit("span_m")
    rows = np.flatnonzero((subject.grid_of >= 0) & (subject.households > 0))
    rows = rows[np.argsort(subject.grid_of[rows], kind="stable")]
    grid = subject.grid_of[rows]
    points = shapely.get_coordinates(shapely.centroid(subject.houses[rows]))
    first = np.flatnonzero(np.diff(grid, prepend=-1) > 0)
    tables, is_basic = [], subject.is_basic
    for start, end in zip(first, np.append(first, len(rows))[1:], strict=True):
        if not is_basic[grid[start]]:
            continue
        here = points[start:end]
        if np.hypot(*np.ptp(here, axis=0)) <= most:  # the box is as wide as anything in it
            continue
        corners = shapely.get_coordinates(shapely.convex_hull(shapely.multipoints(here)))
        apart = corners[:, None] - corners[None]
        span = np.hypot(apart[..., 0], apart[..., 1])
        a, b = np.unravel_index(span.argmax(), span.shape)
        if span[a, b] > most:
            tables.append(
                subject.found(
                    "R22",
                    "span",
                    1,
                    grid=grid[[start]],
                    measured=round(float(span[a, b]), 1),
                    allowed=most,
                    place=[shapely.LineString([corners[a], corners[b]])],
                    span=span[a, b],
                    limit=most,
                )
            )
    return pd.concat(tables, ignore_index=True) if tables else subject.nothing()
