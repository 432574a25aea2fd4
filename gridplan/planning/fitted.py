"""New lines that end where the border of their community has a vertex already.

A line that ends on a common border puts a vertex there, and the neighbour needs the same
one: a community in which nothing changed would come out with other bytes. So the ends of
new lines are led to vertices that are there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.fabric.coverage import seam_of
from gridplan.plan.parts import community_polygon

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.layers import Layers
    from gridplan.plan.assignment import Assignment

# Degrees: a tenth of the last decimal that is written.
_SAME_DEG = 1e-8
# Beside a border, for whose sake a vertex must not be new.
_BESIDE_DEG = 1e-6
# So much more of a building may lie outside its atom after the end of a line was moved.
_CUT_M2 = 0.5


def fitted(
    before: Assignment, after: Assignment, others: shapely.STRtree, layers: Layers
) -> Assignment:
    """Return a community changed, without new vertices on borders with others.

    Parameters
    ----------
    before, after
        A community as an assignment of its own, before and after it was cut anew.
    others
        Polygons of all atoms of other communities; degrees.
    layers
        With the buildings of the community; metres.

    Returns
    -------
    Assignment
        Lines that ended between two vertices of a common border end on the nearer of
        these, or on the other where a building or another line is in the way. Where
        both are barred, the vertex stays, and the neighbour gets it, too.
    """
    if after.ground is before.ground:
        return after
    ground = community_polygon(before)[0]
    shapes = np.asarray(after.ground.atoms.geometry.array, dtype=object).copy()
    seam = seam_of(ground, shapes)
    if not len(seam):
        return after
    shared = np.unique(others.query(shapely.points(seam[:, 2]), "dwithin", _BESIDE_DEG)[0])
    houses = _Houses(after, layers)
    for first, last, place in seam[shared]:
        ends = sorted((first, last), key=lambda end: (_metres2(end, place), *end.tolist()))
        for end in ends:
            moved = _moved(shapes, place, end)
            if moved is not None and houses.are_whole(shapes, moved):
                for row, shape in moved.items():
                    shapes[row] = shape
                break
    atoms = after.ground.atoms
    return replace(
        after, ground=replace(after.ground, atoms=atoms.set_geometry(shapes, crs=atoms.crs))
    )


def _metres2(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Return the square of a distance, good for comparing."""
    step = (one - other) * np.array([np.cos(np.radians(one[1])), 1.0])
    return round(float(step @ step) * 1e14)


def _moved(
    shapes: NDArray[np.object_], place: NDArray[np.float64], end: NDArray[np.float64]
) -> dict[int, shapely.Geometry] | None:
    """Return the polygons whose vertex went elsewhere; None where that spoils any."""
    point = shapely.Point(place)
    touched = np.flatnonzero(shapely.dwithin(shapes, point, _SAME_DEG))

    def lead(xy: NDArray[np.float64]) -> NDArray[np.float64]:
        at = np.abs(xy - place).max(axis=1) < _SAME_DEG
        return np.where(at[:, None], end, xy)

    new = shapely.remove_repeated_points(shapely.transform(shapes[touched], lead))
    parts = shapely.get_num_geometries(shapes[touched])
    if not (shapely.is_valid(new) & (shapely.get_num_geometries(new) == parts)).all():
        return None
    if (shapely.area(new) <= 0).any():
        return None
    every = shapes.copy()
    every[touched] = new
    near = np.flatnonzero(shapely.intersects(every, shapely.box(*shapely.total_bounds(new))))
    if not shapely.coverage_is_valid(every[near]):
        return None
    return dict(zip(touched.tolist(), new, strict=True))


class _Houses:
    """The buildings of a community, to see that none is cut."""

    def __init__(self, assignment: Assignment, layers: Layers) -> None:
        self.atom = assignment.ground.atom_of_building
        rows = layers.buildings.index.get_indexer(self.atom.index)
        self.shape = np.asarray(layers.buildings.geometry.array, dtype=object)[rows]
        self.crs = layers.crs

    def are_whole(self, shapes: NDArray[np.object_], moved: dict[int, shapely.Geometry]) -> bool:
        """Return whether buildings lie in their atoms as much as before."""
        rows = np.array(list(moved))
        place = {row: at for at, row in enumerate(rows.tolist())}
        atom = self.atom.to_numpy()
        mine = np.flatnonzero(np.isin(atom, rows))
        at = np.array([place[row] for row in atom[mine].tolist()], np.int64)
        old = reproject(shapes[rows], WGS84, self.crs, densify=False)
        new = reproject(np.array(list(moved.values()), object), WGS84, self.crs, densify=False)
        houses = self.shape[mine]
        lost = [shapely.area(shapely.difference(houses, one[at])) for one in (old, new)]
        off = [shapely.distance(houses, one[at]) for one in (old, new)]
        return bool((lost[1] <= lost[0] + _CUT_M2).all() and (off[1] <= off[0]).all())
