"""R07, R14 and R22: borders on the ground, compact grids, ways on foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.fabric import site
from gridplan.fabric.site import MUST, border_lines
from gridplan.findings import INFO
from gridplan.geometry.straight_pieces import straight_pieces
from gridplan.plan.distances import way_on_foot_m
from gridplan.plan.held import LEAST_M, broken_holds
from gridplan.plan.measures import STEP_M, compactness
from gridplan.plan.shape import ARM_WIDTH_M, arms, wrapped_share
from gridplan.plan.walk import parted_on_foot, walking_ways
from gridplan.words.heads import cell_words

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.audit.subject import Subject

# A border this near that of its community is that border.
_OUTER_M = 1.0
# Half the width that a barrier takes of a grid it runs through.
_BARRIER_M = 0.5


def borders_on_ground(subject: Subject) -> DataFrame:
    """Return R07: grids whose inner border people cannot find; none where no line is known."""
    layers = subject.layers
    if not any(map(len, (layers.streets, layers.barriers, layers.compounds, layers.institutions))):
        share = np.full(len(subject.shapes), np.nan)
    elif "street_share" in subject.grids.columns and not subject.is_foreign:
        share = subject.grids["street_share"].to_numpy(float)
    else:
        share = _share_on_lines(subject)
    return subject.beyond("R07", "share", "share", share, limit="street_share", is_least=True)


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
    if not len(lines):  # layers of nothing that a border follows
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
    """Return R14: tentacles, rings, arms, homes beyond a hard barrier or off the streets."""
    area, length = shapely.area(subject.shapes), shapely.length(subject.shapes)
    score = np.where(area > 0, compactness(area, length), np.nan)
    shapes = subject.beyond(
        "R14", "shape", "score", score, limit="compactness", is_least=True, digits=4
    )
    return subject.told(
        [shapes, _wrapped(subject), _arms(subject), _parted(subject), _apart(subject)]
    )


def _wrapped(subject: Subject) -> DataFrame:
    """Return basic grids that one other grid of the community wraps around."""
    share = wrapped_share(subject.shapes)
    return subject.beyond("R14", "wrapped", "share", share, limit="wrapped_share")


def _arms(subject: Subject) -> DataFrame:
    """Return long parts of basic grids that are too narrow for a house."""
    arm, grid, length = arms(subject.shapes)
    return subject.beyond(
        "R14",
        "arm",
        "length",
        length,
        limit="arm_m",
        digits=1,
        grid=grid,
        place=arm,
        width=ARM_WIDTH_M,
    )


def _parted(subject: Subject) -> DataFrame:
    """Return basic grids that hard barriers part, with homes on more than one side."""
    lines, kind = _hard_lines(subject)
    rows = np.flatnonzero(subject.is_basic)
    if not len(lines) or not len(rows):
        return subject.nothing()
    line, at = shapely.STRtree(subject.shapes[rows]).query(lines, predicate="crosses")
    piece, of = shapely.get_parts(
        shapely.intersection(lines[line], subject.shapes[rows[at]]), return_index=True
    )
    along = shapely.get_dimensions(piece) == 1  # some meet a grid in points alone
    if not along.any():
        return subject.nothing()
    piece, line, at = piece[along], line[of[along]], at[of[along]]
    order = np.argsort(at, kind="stable")
    line, (crossed, place) = line[order], np.unique(at[order], return_inverse=True)
    grid = rows[crossed]
    barrier = shapely.multilinestrings(piece[order], indices=place)
    beyond = _beyond(subject, grid, barrier)
    told = np.flatnonzero(beyond >= subject.limit("bank_households"))
    words = cell_words("barrier", subject.language)
    return subject.found(
        "R14",
        "barrier",
        len(told),
        grid=grid[told],
        measured=beyond[told],
        allowed=subject.limit("bank_households"),
        place=shapely.union_all(barrier[told][:, None], axis=1),
        kind=[
            ("、" if subject.language == "zh" else ", ").join(
                dict.fromkeys(words.get(one, one) for one in kind[line[place == row]])
            )
            for row in told
        ],
        households=beyond[told],
    )


def _apart(subject: Subject) -> DataFrame:
    """Return basic grids whose homes no street joins; notes, as a layer may lack paths."""
    if not subject.limit("off_households"):
        return subject.nothing()
    parted = parted_on_foot(subject.shapes, subject.layers, subject.grid_of, subject.rules.fabric)
    least = subject.limit("off_households")
    told = np.flatnonzero(subject.is_basic[parted.grid] & (parted.households >= least))
    words = cell_words("walk_link", subject.language)
    return subject.found(
        "R14",
        "not_walkable",
        len(told),
        grid=parted.grid[told],
        measured=parted.households[told],
        allowed=least,
        place=parted.line[told],
        severity=INFO,
        pieces=parted.pieces[told],
        households=parted.households[told],
        gap=parted.metres[told],
        link=[words[kind] for kind in parted.kind[told]],
    )


def _beyond(
    subject: Subject, grid: NDArray[np.int64], barrier: NDArray[np.object_]
) -> NDArray[np.int64]:
    """Return the households of each grid that are not on the bank where most are."""
    strip = shapely.buffer(barrier, _BARRIER_M, quad_segs=1, cap_style="square")
    banks, owner = shapely.get_parts(
        shapely.difference(subject.shapes[grid], strip), return_index=True
    )
    several = np.bincount(owner, minlength=len(grid))[owner] > 1
    banks, owner = banks[several], owner[several]
    mine = np.flatnonzero(np.isin(subject.grid_of, grid[owner]) & (subject.households > 0))
    middles = shapely.centroid(subject.houses[mine])
    house, bank = shapely.STRtree(banks).query(middles, predicate="intersects")
    own = subject.grid_of[mine[house]] == grid[owner[bank]]
    sums = np.bincount(bank[own], subject.households[mine[house[own]]], len(banks))
    # Only what lies beyond the barrier, not what the grid has in parts anyway.
    most = np.zeros(len(grid))
    np.maximum.at(most, owner, sums)
    return np.rint(np.bincount(owner, sums, len(grid)) - most).astype(np.int64)


def _hard_lines(subject: Subject) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Return hard barriers as lines, and the kind of each."""
    streets, barriers = subject.layers.streets, subject.layers.barriers
    streets = streets[site.held(streets) == MUST]
    lines, _, hard = border_lines(subject.layers, subject.rules.fabric)
    lines = lines[hard]
    if not len(lines):
        return lines, np.zeros(0, object)
    shapes = [np.asarray(layer.geometry.array, dtype=object) for layer in (barriers, streets)]
    kinds = [column.fillna("").astype(str) for column in (barriers["kind"], streets["class"])]
    at = shapely.STRtree(np.concatenate(shapes)).nearest(
        shapely.line_interpolate_point(lines, 0.5, normalized=True)
    )
    return lines, np.concatenate([kind.to_numpy(object) for kind in kinds])[at]


def held(subject: Subject) -> DataFrame:
    """Return R24: lines where a border has to run, or none may, that grids do not keep."""
    broken = broken_holds(subject.shapes, subject.home, subject.layers, subject.grid_of)
    other = np.append(subject.codes, "")[broken.other]
    tables = []
    for case in dict.fromkeys(broken.case):
        rows = np.flatnonzero(broken.case == case)
        table = subject.found(
            "R24",
            case,
            len(rows),
            grid=broken.grid[rows],
            measured=broken.metres[rows],
            allowed=LEAST_M if case in {"along", "community"} else np.nan,
            place=broken.place[rows],
            severity=INFO if case == "community" else "",
            line=broken.line[rows],
            other=other[rows],
            metres=broken.metres[rows],
            households=broken.households[rows],
        )
        tables.append(table)
    return subject.told(tables)


def spans(subject: Subject) -> DataFrame:
    """Return R22: grids whose homes lie too far from each other in a line; how far on foot."""
    most = subject.limit("span_m")
    rows = np.flatnonzero((subject.grid_of >= 0) & (subject.households > 0))
    rows = rows[np.argsort(subject.grid_of[rows], kind="stable")]
    grid = subject.grid_of[rows]
    bounds = shapely.bounds(subject.houses[rows])
    first = np.flatnonzero(np.diff(grid, prepend=-1) > 0)
    if not len(first):
        return subject.nothing()
    ends = np.append(first, len(rows))[1:]
    low, high = np.minimum.reduceat(bounds, first), np.maximum.reduceat(bounds, first)
    # The box is as wide as anything in it.
    is_wide = np.hypot(*(high[:, 2:] - low[:, :2]).T) > most
    wide = np.flatnonzero(is_wide & subject.is_basic[grid[first]])
    found = [_widest(subject.houses[rows[first[i] : ends[i]]]) for i in wide]
    span = np.array([length for length, _ in found])
    told = np.flatnonzero(span > most) if len(span) else np.zeros(0, np.int64)
    if not len(told):
        return subject.nothing()
    line = np.array([found[i][1] for i in told], dtype=object)
    rows = grid[first[wide[told]]]
    walk = way_on_foot_m(
        subject.shapes[rows],
        walking_ways(subject.layers, subject.rules.fabric).lines,
        shapely.get_coordinates(line).reshape(-1, 2, 2),
    )
    tables = [
        subject.found(
            "R22",
            case,
            int(which.sum()),
            grid=rows[which],
            measured=span[told][which].round(1),
            allowed=most,
            place=line[which],
            span=span[told][which],
            limit=most,
            walk=walk[which],
        )
        for case, which in (("span", np.isnan(walk)), ("span_walk", ~np.isnan(walk)))
    ]
    return subject.told(tables)


def _widest(houses: NDArray[np.object_]) -> tuple[float, shapely.LineString]:
    """Return the largest distance between the middles of two houses, and the line between."""
    middles = shapely.multipoints(shapely.centroid(houses))
    corners = shapely.get_coordinates(shapely.convex_hull(middles))
    apart = corners[:, None] - corners[None]
    span = np.hypot(apart[..., 0], apart[..., 1])
    a, b = np.unravel_index(span.argmax(), span.shape)
    return float(span[a, b]), shapely.LineString([corners[a], corners[b]])
