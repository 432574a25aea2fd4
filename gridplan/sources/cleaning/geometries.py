"""Geometries made usable: valid, flat, of the kind the layer asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84, transformer
from gridplan.errors import GeometryError, first_ids
from gridplan.findings import INFO, WARNING
from gridplan.schema import HOUSEHOLDS, SCHEMAS
from gridplan.sources.cleaning.columns import about

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame
    from pyproj import CRS

    from gridplan.sources.notes import Notes

# What lies no further from the middle of its layer has a place on Earth.
_FAR_M, _FAR_DEG = 1_000_000.0, 20.0
_KINDS = ("points", "lines", "polygons")
_SIZES = {0: "place", 1: "length", 2: "area"}


def drop_unusable(frame: GeoDataFrame, layer: str, notes: Notes) -> GeoDataFrame:
    """Leave out rows without a place: no geometry, an empty one, NaN coordinates.

    Parameters
    ----------
    frame
        Index = ids.
    layer
        Name of the layer.
    notes
        Receives every row left out.
    """
    shapes = np.asarray(frame.geometry)
    void = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    lost = void.copy()
    coordinates, owner = shapely.get_coordinates(shapes, return_index=True)
    lost[np.unique(owner[~np.isfinite(coordinates).all(axis=1)])] = True
    lost |= _lie_nowhere(shapes, frame.crs)
    if not lost.any():
        return frame
    reasons = np.where(void[lost], "no geometry", "coordinates that lie on no map")
    name = SCHEMAS[layer].index
    messages = [
        f"`{layer}`: {name} {row} has {why}{burden} and was left out; draw it and read again."
        for row, why, burden in zip(frame.index[lost], reasons, _burdens(frame[lost]), strict=True)
    ]
    notes.add(
        WARNING, "unusable_geometry", messages, **about(layer, frame.index[lost], shapes[lost])
    )
    return frame[~lost]


def _lie_nowhere(shapes: NDArray[np.object_], crs: CRS) -> NDArray[np.bool_]:
    """Return which geometries have a corner for which there is no longitude and latitude."""
    boxes = shapely.bounds(shapes)
    if np.isnan(boxes).all():  # no row has a geometry, or there is none
        return np.zeros(len(shapes), dtype=bool)
    with np.errstate(invalid="ignore", over="ignore"):
        off = np.abs(boxes - np.nanmedian(boxes, axis=0))
        doubtful = np.flatnonzero((off > (_FAR_DEG if crs.is_geographic else _FAR_M)).any(axis=1))
    lost = np.zeros(len(shapes), dtype=bool)
    if len(doubtful):
        x, y = boxes[doubtful][:, [0, 0, 2, 2]], boxes[doubtful][:, [1, 3, 1, 3]]
        lon, lat = transformer(crs, WGS84).transform(x, y)
        lost[doubtful] = ~(np.isfinite(lon) & np.isfinite(lat) & (np.abs(lat) <= 90)).all(axis=1)
    return lost


def _burdens(rows: GeoDataFrame) -> list[str]:
    """Return the households that lost rows take along, for their messages."""
    if HOUSEHOLDS not in rows.columns:
        return [""] * len(rows)
    return [f" (households: {n:g})" if n > 0 else "" for n in rows[HOUSEHOLDS]]


def repair(frame: GeoDataFrame, layer: str, notes: Notes) -> GeoDataFrame:
    """Make geometries valid and keep the kinds of geometry that the layer may hold.

    Parameters
    ----------
    frame
        Index = ids; no missing geometry.
    layer
        Name of the layer.
    notes
        Receives repaired and left-out rows as findings; a layer in which every
        geometry is of the wrong kind is a fault, told when the notes are closed.
    """
    allowed = SCHEMAS[layer].geometry
    shapes = np.asarray(frame.geometry)
    shapes = _close_rings(frame, shapes, layer, notes) if 1 not in allowed else shapes
    shapes = _make_valid(frame, shapes, layer, notes)
    shapes = _keep_kinds(shapes, allowed)
    wrong = shapely.is_missing(shapes)
    kinds = sorted(set(frame.geometry.geom_type)) if wrong.all() else [""]
    notes.collect(_note_kinds, layer, pd.DataFrame({"id": kinds}))
    if wrong.any():
        alien = frame[wrong]
        kinds = [
            kind if at not in allowed else f"{kind} without {_SIZES[at]}"
            for kind, at in zip(
                alien.geometry.geom_type, shapely.get_dimensions(alien.geometry), strict=True
            )
        ]
        messages = [
            f"`{layer}`: {alien.index.name} {row} is a {kind}{burden}, which this layer cannot "
            "hold; left out."
            for row, kind, burden in zip(alien.index, kinds, _burdens(alien), strict=True)
        ]
        place = about(layer, alien.index, np.asarray(alien.geometry))
        notes.add(WARNING, "wrong_geometry", messages, **place)
    kept = frame.set_geometry(shapes, crs=frame.crs)
    return kept[~wrong] if wrong.any() else kept


def _note_kinds(notes: Notes, layer: str, rows: DataFrame) -> None:
    """Report a layer that holds nothing of a kind it may hold; "" stands for what it may."""
    kinds = rows["id"].unique()
    if len(kinds) and "" not in kinds:
        allowed = sorted(SCHEMAS[layer].geometry, reverse=True)
        wanted = " or ".join(_KINDS[kind] for kind in allowed)
        there = ", ".join(kinds)
        notes.fault(f"`{layer}` must hold {wanted}; it holds {there}.", GeometryError)


def _close_rings(
    frame: GeoDataFrame, shapes: NDArray[np.object_], layer: str, notes: Notes
) -> NDArray[np.object_]:
    """Turn closed lines, as CAD draws outlines, into polygons."""
    lines = shapely.get_dimensions(shapes) == 1
    if not lines.any():
        return shapes
    shapes = shapes.copy()
    merged = shapely.line_merge(shapes[lines])
    closed = shapely.is_closed(merged) & (shapely.get_num_coordinates(merged) > 3)
    closed &= shapely.get_type_id(merged) == 1
    rows = np.flatnonzero(lines)[closed]
    if len(rows):
        shapes[rows] = [shapely.Polygon(shapely.get_coordinates(line)) for line in merged[closed]]
        notes.collect(_note_closed, layer, pd.DataFrame({"id": frame.index[rows]}))
    return shapes


def _note_closed(notes: Notes, layer: str, rows: DataFrame) -> None:
    """Report lines that were taken as outlines."""
    text = f"`{layer}`: closed lines were taken as polygons in {first_ids(rows['id'])}."
    notes.add(INFO, "closed_line", text)


def _make_valid(
    frame: GeoDataFrame, shapes: NDArray[np.object_], layer: str, notes: Notes
) -> NDArray[np.object_]:
    """Repair invalid geometries and report where and why."""
    invalid = ~shapely.is_valid(shapes)
    if 0 in SCHEMAS[layer].geometry:
        shapes, flat = _collapsed(shapes, invalid)
        _note_collapsed(frame[flat], layer, notes)
        invalid &= ~flat
    if not invalid.any():
        return shapes
    reasons = shapely.is_valid_reason(shapes[invalid])
    shapes = shapes.copy()
    shapes[invalid] = shapely.make_valid(shapes[invalid], method="structure", keep_collapsed=False)
    messages = [
        f"`{layer}`: {SCHEMAS[layer].index} {row} is not valid ({reason.partition('[')[0]}); "
        "repaired: check its shape."
        for row, reason in zip(frame.index[invalid], reasons, strict=True)
    ]
    place = about(layer, frame.index[invalid], shapes[invalid])
    notes.add(WARNING, "invalid_geometry", messages, **place)
    return shapes


def _collapsed(
    shapes: NDArray[np.object_], invalid: NDArray[np.bool_]
) -> tuple[NDArray[np.object_], NDArray[np.bool_]]:
    """Return polygons without any area as points in their middle, and which those were."""
    flat = invalid & (shapely.get_dimensions(shapes) == 2) & (shapely.area(shapes) == 0)
    if flat.any():
        sound = shapely.make_valid(shapes[flat], method="structure", keep_collapsed=False)
        flat[flat] = shapely.is_empty(sound)  # the loops of an eight cancel out, but have area
    if flat.any():
        west, south, east, north = shapely.bounds(shapes[flat]).T
        shapes = shapes.copy()
        shapes[flat] = shapely.points((west + east) / 2, (south + north) / 2)
    return shapes, flat


def _note_collapsed(rows: GeoDataFrame, layer: str, notes: Notes) -> None:
    """Report outlines without area, each with what it carries."""
    if len(rows):
        messages = [
            f"`{layer}`: {rows.index.name} {row}{burden} has an outline without area and was "
            "taken as a point in its middle; draw it again."
            for row, burden in zip(rows.index, _burdens(rows), strict=True)
        ]
        place = about(layer, rows.index, shapely.centroid(np.asarray(rows.geometry)))
        notes.add(WARNING, "invalid_geometry", messages, **place)


def _keep_kinds(shapes: NDArray[np.object_], allowed: frozenset[int]) -> NDArray[np.object_]:
    """Return the part of each geometry that the layer may hold; None where there is none."""
    dimensions = shapely.get_dimensions(shapes)
    mixed = shapely.get_type_id(shapes) == 7
    fine = np.isin(dimensions, list(allowed)) & ~mixed & ~shapely.is_empty(shapes)
    if fine.all():
        return shapes
    kept = shapes.copy()
    kept[~fine] = None
    for row in np.flatnonzero(mixed):
        kept[row] = _largest_kind(shapes[row], allowed)
    return kept


def _largest_kind(shape: shapely.Geometry, allowed: frozenset[int]) -> shapely.Geometry | None:
    """Return the parts of a collection of the highest dimension allowed, as one geometry."""
    parts = shapely.get_parts(shape)
    while (shapely.get_type_id(parts) == 7).any():
        parts = shapely.get_parts(parts)
    dimensions = shapely.get_dimensions(parts)
    for dimension in sorted(allowed, reverse=True):
        chosen = parts[(dimensions == dimension) & ~shapely.is_empty(parts)]
        if len(chosen):
            return shapely.union_all(chosen)
    return None
