"""The map in a frame: ground, houses, water, streets, borders, and their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.maps.drawing import OVER_COLOUR, UNDER_COLOUR
from gridplan.maps.labels import label_points
from gridplan.paper.lettering import Lettering, Word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from gridplan.paper.atlas import Atlas
    from gridplan.paper.canvas import Canvas
    from gridplan.paper.window import Frame

LAND, GROUND, WATER = "#f1efe9", "#fbfaf6", "#a9d3ea"
GRID_BORDER, COMMUNITY_BORDER, ESTATE_BORDER = "#33333d", "#5b2a86", "#2e7d4f"
HATCH_DEDICATED = "#8c84a8"
_CASING, _STREET, _MAIN_STREET = "#9b948b", "#ffffff", "#ffe9a8"
_HOUSE, _OTHER_HOUSE = "#3c373c", "#6a655f"
_RAIL, _WALL = "#5d5d66", "#7a5230"
_NEIGHBOUR, _STREET_NAME, _HOUSE_NAME = "#6f6c78", "#3a352e", "#3c373c"
# Width on the ground, metres, of main, ordinary and minor streets, and how wide at most and
# at least on paper.
_STREET_M = (14.0, 8.0, 4.0)
_STREET_POINTS = ((1.0, 7.0), (0.7, 5.0), (0.35, 2.6))
_STREET_SIZES = (7.2, 6.4, 5.6)
# From which scale on houses, minor and ordinary streets are too small to be seen.
HOUSES_TO, MINOR_TO = 16_000, 25_000
_STREETS_TO, _NAMES_TO = 90_000, 40_000
_HOUSE_NAMES_TO = 4_000
_SMALLEST_PIECE = 30.0  # square points of a neighbour that is worth a name


def draw_ground(
    canvas: Canvas,
    frame: Frame,
    atlas: Atlas,
    *,
    shapes: NDArray[np.object_],
    fills: NDArray[np.object_],
    hatched: NDArray[np.int64] | None = None,
) -> None:
    """Draw areas in their colours, and on them houses, water and streets.

    Parameters
    ----------
    canvas, frame, atlas
        Where, and what of.
    shapes, fills
        Areas and their colours.
    hatched
        Rows of grids whose status is to be seen.
    """
    canvas.rectangle(frame.box, fill=LAND)
    communities = atlas.communities
    canvas.areas(frame.seen(communities.shapes[communities.near(frame.bounds)]), GROUND)
    for colour in dict.fromkeys(fills):
        canvas.areas(frame.seen(shapes[fills == colour]), colour)
    if hatched is not None:
        _draw_hatches(canvas, frame, atlas, hatched)
    _draw_houses(canvas, frame, atlas)
    _draw_water(canvas, frame, atlas)
    _draw_streets(canvas, frame, atlas)
    _draw_barriers(canvas, frame, atlas)


def _draw_hatches(canvas: Canvas, frame: Frame, atlas: Atlas, rows: NDArray[np.int64]) -> None:
    """Hatch grids that are dedicated, or out of range."""
    grids = atlas.plan.grids
    kinds, status = grids["kind"].to_numpy(object), grids["status"].to_numpy(object)
    signs = (
        (kinds == "dedicated", HATCH_DEDICATED, 1),
        (status == "under", UNDER_COLOUR, -1),
        (status == "over", OVER_COLOUR, -1),
    )
    for is_so, colour, slope in signs:
        canvas.hatch(
            frame.seen(atlas.grids.shapes[rows[is_so[rows]]]), colour, slope=slope, gap=6.0
        )


def _draw_houses(canvas: Canvas, frame: Frame, atlas: Atlas) -> None:
    """Draw the houses, those with households darker."""
    if frame.scale > HOUSES_TO:
        return
    rows = atlas.houses.near(frame.bounds)
    lived_in = atlas.lived_in[rows]
    houses = atlas.houses.shapes[rows]
    if atlas.has_parcels:
        canvas.lines(frame.seen(houses), "#8d8892", 0.25)
        return
    canvas.areas(frame.seen(houses[~lived_in]), _OTHER_HOUSE, alpha=0.3)
    seen = frame.seen(houses[lived_in])
    canvas.areas(seen, _HOUSE, alpha=0.3)
    if frame.scale <= _HOUSE_NAMES_TO:
        canvas.lines(seen, _OTHER_HOUSE, 0.25)


def _draw_water(canvas: Canvas, frame: Frame, atlas: Atlas) -> None:
    """Draw water, above the parcels that some cities give as buildings."""
    rows = atlas.barriers.near(frame.bounds)
    water = atlas.barriers.shapes[rows[atlas.barrier_kinds[rows] == "water"]]
    areal = shapely.get_dimensions(water) == 2
    canvas.areas(frame.seen(water[areal]), WATER)
    canvas.lines(frame.seen(water[~areal]), WATER, max(8 / frame.metres_per_point, 1.0))


def street_width(frame: Frame, rank: int) -> float:
    """Return how wide a street of a rank is drawn, points."""
    least, most = _STREET_POINTS[rank]
    return float(np.clip(_STREET_M[rank] / frame.metres_per_point, least, most))


def _ranks_seen(frame: Frame) -> Sequence[int]:
    """Return the ranks of streets that are drawn at a scale, minor ones first."""
    limits = (10**9, _STREETS_TO, MINOR_TO)
    return [rank for rank in (2, 1, 0) if frame.scale <= limits[rank]]


def _draw_streets(canvas: Canvas, frame: Frame, atlas: Atlas) -> None:
    """Draw streets by rank; the edges of all first, so that crossings are open."""
    rows = atlas.streets.near(frame.bounds)
    seen = {
        rank: frame.seen(atlas.streets.shapes[rows[atlas.rank[rows] == rank]])
        for rank in _ranks_seen(frame)
    }
    for rank, lines in seen.items():
        canvas.lines(lines, _CASING, street_width(frame, rank) + (0.7 if rank < 2 else 0.4))
    for rank, lines in seen.items():
        canvas.lines(lines, _STREET if rank else _MAIN_STREET, street_width(frame, rank))


def _draw_barriers(canvas: Canvas, frame: Frame, atlas: Atlas) -> None:
    """Draw rail, walls and the outlines of estates."""
    rows = atlas.barriers.near(frame.bounds)
    kinds = atlas.barrier_kinds[rows]
    rail = frame.seen(atlas.barriers.shapes[rows[kinds == "rail"]])
    wide = float(np.clip(7 / frame.metres_per_point, 0.8, 2.4))
    canvas.lines(rail, _RAIL, wide)
    canvas.lines(rail, "#ffffff", wide * 0.55, dash=(5, 5), is_round=False)
    if frame.scale > MINOR_TO:
        return
    canvas.lines(frame.seen(atlas.barriers.shapes[rows[kinds == "wall"]]), _WALL, 0.5)
    estates = atlas.estates.shapes[atlas.estates.near(frame.bounds)]
    canvas.lines(frame.seen(estates), ESTATE_BORDER, 0.7, dash=(2.4, 1.6), is_round=False)


def draw_borders(
    canvas: Canvas,
    frame: Frame,
    atlas: Atlas,
    *,
    rows: NDArray[np.int64],
    communities: NDArray[np.int64],
    strong: NDArray[np.int64] | None = None,
) -> None:
    """Draw the borders of grids and communities.

    Parameters
    ----------
    canvas, frame, atlas
        Where, and what of.
    rows
        Grids that the page is about.
    communities
        Rows of the communities that it is about.
    strong
        Grids that stand out; none when None.
    """
    grey = np.setdiff1d(atlas.grids.near(frame.bounds), rows)
    if frame.scale <= MINOR_TO:
        canvas.lines(frame.seen(atlas.outlines[grey]), "#9a97a3", 0.5)
    canvas.lines(frame.seen(atlas.outlines[rows]), GRID_BORDER, 1.1)
    there = atlas.communities.near(frame.bounds)
    others = frame.seen(atlas.limits[np.setdiff1d(there, communities)])
    canvas.lines(others, COMMUNITY_BORDER, 0.9, dash=(6, 2, 1, 2), is_round=False)
    own = frame.seen(atlas.limits[communities])
    wide = 2.0 if frame.scale <= _NAMES_TO else 1.0
    canvas.lines(own, "#ffffff", wide * 1.7)
    canvas.lines(own, COMMUNITY_BORDER, wide)
    if strong is not None:
        lines = frame.seen(atlas.outlines[strong])
        canvas.lines(lines, "#ffffff", 4.2)
        canvas.lines(lines, OVER_COLOUR, 2.4)


def draw_grids(
    canvas: Canvas,
    frame: Frame,
    atlas: Atlas,
    rows: NDArray[np.int64],
    *,
    communities: NDArray[np.int64],
    bordered: NDArray[np.int64] | None = None,
    strong: NDArray[np.int64] | None = None,
) -> None:
    """Draw grids in their colours, hatched by their status, and all borders.

    Parameters
    ----------
    canvas, frame, atlas
        Where, and what of.
    rows
        Grids that are coloured.
    communities, strong
        As of `draw_borders`.
    bordered
        Grids whose borders are dark; the coloured ones when None.
    """
    grids = atlas.grids.shapes[rows]
    draw_ground(canvas, frame, atlas, shapes=grids, fills=atlas.fills[rows], hatched=rows)
    dark = rows if bordered is None else bordered
    draw_borders(canvas, frame, atlas, rows=dark, communities=communities, strong=strong)


def write_grids(
    letters: Lettering, frame: Frame, atlas: Atlas, rows: NDArray[np.int64], *, size: float = 11.0
) -> None:
    """Write serial and households into grids.

    Parameters
    ----------
    letters, frame, atlas
        Where, and what of.
    rows
        Of the grids.
    size
        Of the serial, points.
    """
    table = atlas.plan.grids.iloc[rows]
    marks = {"under": UNDER_COLOUR, "over": OVER_COLOUR}
    values = zip(rows, table["serial"], table["households"], table["status"], strict=True)
    for row, serial, households, status in values:
        for piece, best in _pieces(frame, atlas.grids.shapes[row], atlas.middles[row]):
            name = Word(str(serial), size, bold=True)
            count = Word(f"{households:,}", size * 0.66, marks.get(status, "#3a3a45"))
            small = Word(str(serial), size * 0.62, bold=True)
            letters.write_in(piece, best, (name, count), (name,), (small,))


def write_neighbours(
    letters: Lettering,
    frame: Frame,
    shapes: NDArray[np.object_],
    names: Sequence[Sequence[str]],
    *,
    colour: str = _NEIGHBOUR,
    size: float = 6.6,
) -> list[tuple[int, object]]:
    """Write what lies around into the pieces of it that are seen.

    Parameters
    ----------
    letters, frame
        Where.
    shapes
        Areas, metres.
    names
        What is written into each, line by line, the first in bold type; where there is no
        room for all, the first alone.
    colour, size
        Of the letters.

    Returns
    -------
    list
        Position of each area that has its name now, and the box it stands in.
    """
    written: list[tuple[int, object]] = []
    for number, (shape, lines) in enumerate(zip(shapes, names, strict=True)):
        words = [
            Word(text, size if i else size + 0.6, colour, bold=not i)
            for i, text in enumerate(lines)
            if text
        ]
        if not words:
            continue
        for piece, best in _pieces(frame, shape, None):
            box = letters.write_in(piece, best, words, words[:1])
            if box is not None:
                written.append((number, box))
                break
    return written


def write_streets(letters: Lettering, frame: Frame, atlas: Atlas) -> None:
    """Write the names of streets along them, main streets first."""
    if frame.scale > _NAMES_TO:
        return
    rows = atlas.streets.near(frame.bounds)
    rows = rows[np.isin(atlas.rank[rows], _ranks_seen(frame)) & (atlas.street_names[rows] != "")]
    kept, seen = frame.seen_of(atlas.streets.shapes[rows], margin=0.0)
    by_name: dict[str, list[int]] = {}
    for position, name in enumerate(atlas.street_names[rows[kept]]):
        by_name.setdefault(name, []).append(position)
    ranks = atlas.rank[rows[kept]]
    lines: list[tuple[int, float, str, shapely.Geometry]] = []
    for name, own in by_name.items():
        merged = shapely.line_merge(shapely.multilinestrings(_only_lines(seen[own])))
        rank = int(ranks[own].min())
        lines += [(rank, -float(part.length), name, part) for part in shapely.get_parts(merged)]
    written: dict[str, list[NDArray[np.float64]]] = {}
    for rank, _, name, part in sorted(lines, key=lambda line: line[:3]):
        word = Word(name, _STREET_SIZES[rank], _STREET_NAME)
        letters.write_along(part, word, written.setdefault(name, []))


def _only_lines(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the lines among geometries."""
    parts = shapely.get_parts(shapes)
    return parts[shapely.get_type_id(parts) == 1]


def write_estates(letters: Lettering, frame: Frame, atlas: Atlas) -> None:
    """Write the names of estates and institutions that are seen as a whole or nearly so."""
    if frame.scale > HOUSES_TO:
        return
    for row in atlas.estates.near(frame.bounds):
        for piece, best in _pieces(frame, atlas.estates.shapes[row], None):
            name = atlas.estate_names[row]
            words = [(Word(name, size, ESTATE_BORDER),) for size in (6.6, 5.6)] if name else []
            letters.write_in(piece, best, *words, whole=True)
    for row in atlas.institutions.near(frame.bounds):
        shape, name = atlas.institutions.shapes[row], atlas.institution_names[row]
        if not name or shape is None:
            continue
        if shapely.get_dimensions(shape) == 2:
            for piece, best in _pieces(frame, shape, None):
                letters.write_in(piece, best, (Word(name, 5.8, "#7a3b12"),), whole=True)
        else:
            at = frame.to_page(shapely.get_coordinates(shape)[:1])
            places = at + np.array([[0, 0], [0, 6], [0, -6]])
            letters.write(places, (Word(name, 5.8, "#7a3b12"),))


def write_houses(letters: Lettering, frame: Frame, atlas: Atlas, rows: NDArray[np.int64]) -> None:
    """Write the number or name of houses into those that hold it.

    Parameters
    ----------
    letters, frame, atlas
        Where, and what of.
    rows
        Of the houses.
    """
    if frame.scale > _HOUSE_NAMES_TO:
        return
    named = rows[atlas.house_names[rows] != ""]
    shapes = atlas.houses.shapes[named]
    bounds = shapely.bounds(shapes) / frame.metres_per_point
    middles = frame.to_page(shapely.get_coordinates(shapely.point_on_surface(shapes)))
    for row, middle, room in zip(named, middles, bounds[:, 2] - bounds[:, 0], strict=True):
        name = atlas.house_names[row]
        size = float(np.clip(room / max(len(name), 1) * 1.3, 3.6, 5.6))
        if letters.width(name, size) <= room * 1.25 + 2:
            letters.write(middle[None], (Word(name, size, _HOUSE_NAME),))


def _pieces(
    frame: Frame, shape: shapely.Geometry | None, best: NDArray[np.float64] | None
) -> Iterator[tuple[shapely.Geometry, NDArray[np.float64]]]:
    """Yield the largest piece of an area that is seen, and where to write into it."""
    if shape is None or shape.is_empty:
        return
    seen = shapely.get_parts(frame.seen(np.array([shape], dtype=object), margin=-2.0))
    seen = seen[shapely.area(seen) >= _SMALLEST_PIECE]
    if not len(seen):
        return
    piece = seen[int(np.argmax(shapely.area(seen)))]
    if best is not None and not np.isnan(best).any():
        at = frame.to_page(best)
        if shapely.contains_xy(piece, *at):
            yield piece, at
            return
    middle = label_points(np.array([piece], dtype=object))
    yield piece, shapely.get_coordinates(middle)[0]
