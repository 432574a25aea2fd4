"""Communities made a coverage: no overlaps, neighbours with the same vertices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.errors import GeometryError
from gridplan.findings import ERROR, INFO, WARNING
from gridplan.sources.cleaning.projection import enter_crs

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pyproj import CRS

    from gridplan.sources.notes import Notes

_TOLD_OVERLAP_M2 = 1.0
_GAP_WIDTH_M = 20.0
_GAP_AREA_M2 = 50_000.0


def tidy_communities(frame: GeoDataFrame, crs: CRS, notes: Notes) -> GeoDataFrame:
    """Bring communities into the working CRS as polygons that do not overlap.

    Parameters
    ----------
    frame
        Valid polygons, index ``community_id``, in the CRS of the input.
    crs
        Working CRS.
    notes
        Receives overlaps of more than 1 m² and narrow gaps, with their places.

    Returns
    -------
    GeoDataFrame
        Sorted by id. An overlap goes to the smaller community (of two equally
        large ones to the lower id); the outline of the city stays as it was.

    Notes
    -----
    Shared borders are noded in the CRS of the input, where both sides of a border
    are straight between the same corners, and again after the move: each time
    with `shapely.coverage_clean`, which moves nothing by more than the float grid.
    """
    moved = enter_crs(frame.sort_index(), crs, densify=True)
    # Two of one area stay in their order, however their coordinates were rounded on the way.
    areas = np.round(shapely.area(np.asarray(moved.geometry)), 1)
    order = np.lexsort((np.arange(len(moved)), areas))
    source = frame.sort_index()
    doubtful = _may_overlap(np.asarray(source.geometry))
    _note_overlaps(moved.iloc[order][doubtful[order]], notes)
    source = source.iloc[order]
    noded = source.set_geometry(_node(np.asarray(source.geometry)), crs=frame.crs)
    noded = noded[~noded.geometry.is_empty]
    tidy = enter_crs(noded, crs, densify=True)
    tidy = tidy.set_geometry(_node(np.asarray(tidy.geometry)), crs=crs)
    tidy = tidy[~tidy.geometry.is_empty].sort_index()
    buried = moved.index.difference(tidy.index)
    if len(buried):
        messages = [
            f"`communities`: {one} lies wholly under other communities and was left out."
            for one in buried
        ]
        places = list(moved.geometry.loc[buried].centroid)
        notes.add(ERROR, "overlap", messages, community_id=buried, geometry=places)
    if not len(tidy):
        notes.fault("`communities` hold no usable polygon.", GeometryError)
    else:
        _note_gaps(tidy, notes)
    return tidy


def _node(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the polygons as a valid coverage; of an overlap the first one keeps all."""
    shapes = shapely.force_2d(shapes)
    if shapely.coverage_is_valid(shapes):
        return shapes
    return shapely.coverage_clean(shapes, merge_strategy="min_index")


def _may_overlap(shapes: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Return which polygons do not fit with another along an edge, or lie in one as a whole.

    Of a polygon within another no edge is wrong, so each is also looked for by an inner
    point of its own.
    """
    doubtful: NDArray[np.bool_] = ~shapely.is_empty(shapely.coverage_invalid_edges(shapes))
    points = shapely.STRtree(shapely.point_on_surface(shapes))
    outer, inner = points.query(shapes, predicate="contains")
    doubtful[np.concatenate([outer[outer != inner], inner[outer != inner]])] = True
    return doubtful


def _note_overlaps(frame: GeoDataFrame, notes: Notes) -> None:
    """Report pairs that share more than 1 m²; the one that comes first keeps it."""
    shapes = np.asarray(frame.geometry)
    one, other = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    one, other = one[one < other], other[one < other]
    common = shapely.intersection(shapes[one], shapes[other])
    real = shapely.area(common) > _TOLD_OVERLAP_M2
    if not real.any():
        return
    keeper, loser = frame.index[one[real]], frame.index[other[real]]
    messages = [
        f"`communities`: {a} and {b} overlap by {area:,.0f} m²; it stays with {a}, the smaller. "
        "Check the border."
        for a, b, area in zip(keeper, loser, shapely.area(common[real]), strict=True)
    ]
    places = list(shapely.point_on_surface(common[real]))
    notes.add(WARNING, "overlap", messages, community_id=keeper, geometry=places)


def _note_gaps(frame: GeoDataFrame, notes: Notes) -> None:
    """Report narrow gaps between communities: land that no grid will cover."""
    city = shapely.coverage_union_all(np.asarray(frame.geometry))
    parts = shapely.get_parts(city)
    rings = shapely.get_rings(parts[shapely.get_num_interior_rings(parts) > 0])
    gaps = shapely.polygons(rings[~shapely.is_ccw(rings)]) if len(rings) else np.array([], object)
    holes = shapely.difference(gaps, city) if len(gaps) else gaps
    holes = holes[~shapely.is_empty(holes)]
    area, outline = shapely.area(holes), shapely.length(holes)
    narrow = (area > _TOLD_OVERLAP_M2) & (area < _GAP_AREA_M2)
    narrow &= 2 * area < _GAP_WIDTH_M * outline
    if narrow.any():
        messages = [
            f"`communities`: a gap of {m2:,.0f} m² between communities belongs to no grid. Close "
            "it in the input if it should."
            for m2 in area[narrow]
        ]
        places = list(shapely.point_on_surface(holes[narrow]))
        notes.add(INFO, "community_gap", messages, geometry=places)
