"""R01 to R04 and R21: the ground of a community is shared out whole, once, in one piece."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.findings import INFO
from gridplan.geometry.widths import opened

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.audit.subject import Subject

_PLACE = re.compile(r"(.*)\[(\S+) (\S+)\]")


def tiling(subject: Subject) -> DataFrame:
    """Return R01 and R03: ground without a grid, and grids beyond their community."""
    covered = _covered(subject)
    apart = np.flatnonzero(~_is_same_border(subject, covered))
    tables = [_gaps(subject, covered, apart), _abroad(subject, covered, apart)]
    return subject.told(tables)


def _is_same_border(subject: Subject, covered: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Return where community and grids have one border but for drawing: nothing to measure.

    No vertex of either lies further from the border of the other than half a sliver is
    wide, and so no more than slivers lies between the two.
    """
    near = subject.limit("sliver_width_m") / 2
    # Most have the same vertices: that takes no search for the nearest.
    alike = [shapely.normalize(shapes) for shapes in (subject.ground, covered)]
    apart = np.where(shapely.equals_exact(*alike, tolerance=near), near, np.inf)
    there = ~shapely.is_empty(covered) & (apart > near)
    apart[there] = shapely.hausdorff_distance(
        shapely.boundary(subject.ground[there]), shapely.boundary(covered[there])
    )
    area = np.abs(shapely.area(subject.ground) - shapely.area(covered))
    found: NDArray[np.bool_] = (apart <= near) & (area <= near * shapely.length(subject.ground))
    return found


def _gaps(subject: Subject, covered: NDArray[np.object_], apart: NDArray[np.int64]) -> DataFrame:
    """Return R01: ground of a community that no grid holds."""
    missing, home = _opened(subject, shapely.difference(subject.ground[apart], covered[apart]))
    home = apart[home]
    # A grid of another community may hold it: that is R03, and no gap.
    at, grid = shapely.STRtree(subject.shapes).query(missing, predicate="intersects")
    for row in np.unique(at):
        rivals = shapely.union_all(subject.shapes[grid[at == row]])
        missing[row] = shapely.difference(missing[row], rivals)
    piece, whole = _opened(subject, missing)
    home, area = home[whole], shapely.area(piece)
    return subject.found(
        "R01",
        "gap",
        len(piece),
        community=home,
        measured=area.round(1),
        allowed=0.0,
        place=piece,
        area=area,
    )


def overlaps(subject: Subject) -> DataFrame:
    """Return R02: pairs of grids that share ground."""
    rows = _doubtful(subject)
    shapes = subject.shapes[rows]
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    one, other = one[one < other], other[one < other]
    common = shapely.intersection(shapes[one], shapes[other])
    piece, pair = _opened(subject, common, split=False)
    one, other, area = rows[one[pair]], rows[other[pair]], shapely.area(piece)
    codes = subject.codes
    return subject.found(
        "R02",
        "overlap",
        len(piece),
        grid=one,
        measured=area.round(1),
        allowed=0.0,
        place=piece,
        code=codes[one],
        other=codes[other],
        area=area,
    )


def _doubtful(subject: Subject) -> NDArray[np.int64]:
    """Return the grids that do not fit their neighbours, or lie in one."""
    odd = subject.misfits.copy()
    there = np.flatnonzero(~shapely.is_empty(subject.shapes))
    inner = shapely.point_on_surface(subject.shapes[there])
    at, grid = shapely.STRtree(inner).query(subject.shapes, predicate="contains")
    inside = at != there[grid]
    odd[at[inside]] = True
    odd[there[grid[inside]]] = True
    return np.flatnonzero(odd)


def _abroad(subject: Subject, covered: NDArray[np.object_], apart: NDArray[np.int64]) -> DataFrame:
    """Return R03: parts of grids outside their community."""
    outside, home = _opened(subject, shapely.difference(covered[apart], subject.ground[apart]))
    home = apart[home]
    lost = np.flatnonzero((subject.home < 0) & ~shapely.is_empty(subject.shapes))
    at, grid = shapely.STRtree(subject.shapes).query(outside, predicate="intersects")
    own = subject.home[grid] == home[at]
    piece = shapely.intersection(outside[at[own]], subject.shapes[grid[own]])
    pieces, which = _opened(subject, piece, split=False)
    pieces = np.concatenate([pieces, subject.shapes[lost]])
    grid = np.concatenate([grid[own][which], lost])
    names = subject.layers.communities.index.to_numpy(object)
    # What of it another community holds; the rest no community does.
    at, other = shapely.STRtree(subject.ground).query(pieces, predicate="intersects")
    away = subject.home[grid[at]] != other
    at, other = at[away], other[away]
    part, which = _opened(
        subject, shapely.intersection(pieces[at], subject.ground[other]), split=False
    )
    area = shapely.area(part)
    rows, others = grid[at[which]], other[which]
    tables = [
        subject.found(
            "R03",
            "abroad",
            len(part),
            grid=rows,
            measured=area.round(1),
            allowed=0.0,
            place=part,
            area=area,
            other=names[others],
        )
    ]
    for row in np.unique(at):
        pieces[row] = shapely.difference(
            pieces[row], shapely.union_all(subject.ground[other[at == row]])
        )
    rest, which = _opened(subject, pieces, split=False)
    area = shapely.area(rest)
    tables.append(
        subject.found(
            "R03",
            "outside",
            len(rest),
            grid=grid[which],
            measured=area.round(1),
            allowed=0.0,
            place=rest,
            area=area,
        )
    )
    return subject.told(tables)


def _covered(subject: Subject) -> NDArray[np.object_]:
    """Return what the grids of each community hold together."""
    order = np.argsort(subject.home, kind="stable")
    order = order[subject.home[order] >= 0]
    ends = np.cumsum(np.bincount(subject.home[order], minlength=len(subject.ground)))
    covered = np.full(len(subject.ground), shapely.Polygon(), dtype=object)
    odd = subject.misfits
    for i, (start, end) in enumerate(zip(np.append(0, ends[:-1]), ends, strict=True)):
        rows = order[start:end]
        if len(rows):
            join = shapely.union_all if odd[rows].any() else shapely.coverage_union_all
            covered[i] = join(subject.shapes[rows])
    return covered


def _opened(
    subject: Subject, shapes: NDArray[np.object_], *, split: bool = True
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return polygons without their slivers, and which one each stems from.

    Seven decimals of a degree are 11 mm: along every border lie hair-thin slivers that
    hang on a real gap like threads. What is wide enough is kept to its last corner.
    """
    width, least = subject.limit("sliver_width_m"), subject.limit("sliver_m2")
    shapes, rows = shapely.get_parts(shapes, return_index=True)
    large = shapely.area(shapes) > least
    shapes, rows = shapes[large], rows[large]
    grown = opened(shapes, width, back=1.01, mitre_limit=10.0)
    wide = ~shapely.is_empty(grown)
    rows, shapes, grown = rows[wide], shapes[wide], grown[wide]
    pieces, at = shapely.get_parts(shapely.intersection(shapes, grown), return_index=True)
    rows = rows[at]
    real = shapely.area(pieces) > least
    pieces, rows = pieces[real], rows[real]
    if split or not len(rows):
        return pieces, rows
    rows, place = np.unique(rows, return_inverse=True)
    joined = shapely.multipolygons(pieces, indices=np.sort(place, kind="stable"))
    alone = np.bincount(place) == 1
    joined[alone] = shapely.get_geometry(joined[alone], 0)
    return joined, rows


def pieces(subject: Subject) -> DataFrame:
    """Return R04: grids in several parts, invalid or missing polygons."""
    raw = np.asarray(subject.grids.geometry.array, dtype=object)
    none = np.flatnonzero(shapely.is_missing(raw) | shapely.is_empty(raw))
    tables = [
        _stray(subject),
        subject.found("R04", "missing", len(none), grid=none, measured=0, allowed=1),
    ]
    bad = np.flatnonzero(~shapely.is_valid(raw) & ~shapely.is_missing(raw))
    if len(bad):
        reasons = [_PLACE.fullmatch(str(why)) for why in shapely.is_valid_reason(raw[bad])]
        points = [why and shapely.Point(float(why[2]), float(why[3])) for why in reasons]
        tables.append(
            subject.found(
                "R04",
                "invalid",
                len(bad),
                grid=bad,
                place=points,
                why=[why[1] if why else "" for why in reasons],
            )
        )
    return subject.told(tables)


def _stray(subject: Subject) -> DataFrame:
    """Return every part of a grid but its largest, a fault unless the community is split."""
    many = np.flatnonzero(shapely.get_num_geometries(subject.shapes) > 1)
    if not len(many):
        return subject.nothing()
    part, at = shapely.get_parts(subject.shapes[many], return_index=True)
    real = shapely.area(part) > subject.limit("sliver_m2")
    part, grid = part[real], many[at[real]]
    count = np.bincount(grid, minlength=len(subject.shapes))
    # Where the community is in parts itself, a grid may have one part on each.
    home = subject.home[grid]
    grounds, owner = shapely.get_parts(subject.ground, return_index=True)
    at, ground = shapely.STRtree(grounds).query(
        shapely.point_on_surface(part), predicate="intersects"
    )
    own = owner[ground] == home[at]
    place = np.full(len(part), -1)
    place[at[own]] = ground[own]
    used = np.unique(np.column_stack([grid, place]), axis=0)
    islands = np.bincount(used[:, 0], minlength=len(subject.shapes))
    order = np.lexsort([-shapely.area(part), grid])
    largest = np.zeros(len(part), bool)
    largest[order[np.flatnonzero(np.diff(grid[order], prepend=-1) > 0)]] = True
    tables = []
    for case, severity, lawful in (("parts", "", False), ("parts_as_community", INFO, True)):
        rows = np.flatnonzero(
            ~largest & (count[grid] > 1) & ((islands[grid] == count[grid]) == lawful)
        )
        area = shapely.area(part[rows])
        tables.append(
            subject.found(
                "R04",
                case,
                len(rows),
                grid=grid[rows],
                measured=count[grid[rows]],
                allowed=1,
                place=part[rows],
                severity=severity,
                n=count[grid[rows]],
                area=area,
            )
        )
    return subject.told(tables)


def holes(subject: Subject) -> DataFrame:
    """Return R21: holes of grids that are no holes of their community."""
    parts, owner = shapely.get_parts(subject.shapes, return_index=True)
    torn = shapely.get_num_interior_rings(parts) > 0
    if not torn.any():
        return subject.nothing()
    rings, at = shapely.get_rings(parts[torn], return_index=True)
    inner = np.diff(at, prepend=-1) == 0  # the first ring is the outline
    hole = shapely.polygons(rings[inner])
    grid = owner[np.flatnonzero(torn)[at[inner]]]
    housed = subject.home[grid] >= 0
    hole, grid = hole[housed], grid[housed]
    hole = shapely.intersection(hole, subject.ground[subject.home[grid]])
    hole, which = _opened(subject, hole)
    grid = grid[which]
    points = shapely.point_on_surface(subject.shapes)
    at, inside = shapely.STRtree(points).query(hole, predicate="intersects")
    kinds, codes, area = subject.is_basic, subject.codes, shapely.area(hole)
    within = [np.sort(inside[at == row]) for row in range(len(hole))]
    tables = []
    for case, severity, is_so in (
        ("empty", "", [not len(one) for one in within]),
        ("hole", INFO, [len(one) > 0 and not kinds[one].any() for one in within]),
        ("hole", "", [len(one) > 0 and bool(kinds[one].any()) for one in within]),
    ):
        rows = np.flatnonzero(is_so)
        tables.append(
            subject.found(
                "R21",
                case,
                len(rows),
                grid=grid[rows],
                measured=area[rows].round(1),
                allowed=0.0,
                place=hole[rows],
                severity=severity,
                area=area[rows],
                codes=[", ".join(codes[within[row]]) for row in rows],
            )
        )
    return subject.told(tables)
