"""Outlines of very many vertices: those that matter less than anybody can see are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.findings import INFO
from gridplan.sources.cleaning.columns import about

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from gridplan.sources.notes import Notes

# A street of a city has some thousand; a laser scan or a curve drawn by a program has more.
MOST_VERTICES = 100_000
# How far a line may move. Borders are drawn to a centimetre, houses to some.
_ASIDE_M = 0.05


def thin(frame: GeoDataFrame, layer: str, notes: Notes) -> GeoDataFrame:
    """Leave out vertices of geometries that have more than anything on the ground.

    Every step after this takes time by the vertex: a border of a million took minutes.

    Parameters
    ----------
    frame
        Index = ids; metres. Communities are a valid coverage and stay one.
    layer
        Name of the layer.
    notes
        Receives each geometry that was changed.
    """
    shapes = np.asarray(frame.geometry.array, dtype=object)
    before = shapely.get_num_coordinates(shapes)
    long = before > MOST_VERTICES
    if not long.any():
        return frame
    shapes = shapes.copy()
    if layer == "communities":  # all of them: a border belongs to two
        shapes[:] = shapely.coverage_simplify(shapes, _ASIDE_M)
    else:
        shapes[long] = [_thinned(shape) for shape in shapes[long]]
    after = shapely.get_num_coordinates(shapes)
    messages = [
        f"`{layer}`: {frame.index.name} {row} has {n} vertices; those that move its line by "
        f"less than {_ASIDE_M:g} m were left out, {left} remain."
        for row, n, left in zip(frame.index[long], before[long], after[long], strict=True)
    ]
    middle = shapely.point_on_surface(shapes[long])
    notes.add(INFO, "many_vertices", messages, **about(layer, frame.index[long], middle))
    return frame.set_geometry(shapes, crs=frame.crs)


def _thinned(shape: shapely.Geometry) -> shapely.Geometry:
    """Return one geometry with fewer vertices; a polygon that would break stays as it is."""
    if shapely.get_dimensions(shape) < 2:
        return shapely.simplify(shape, _ASIDE_M, preserve_topology=False)
    parts: NDArray[np.object_] = shapely.coverage_simplify(np.array([shape]), _ASIDE_M)
    return parts[0] if parts[0].is_valid and not parts[0].is_empty else shape
