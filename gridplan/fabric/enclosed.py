"""Faces: what noded lines enclose inside one community, in degrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np
import shapely

from gridplan.errors import GridplanError
from gridplan.geometry.arrays import components
from gridplan.geometry.degrees import DECIMALS, metres_per_degree
from gridplan.geometry.noding import node_lines
from gridplan.geometry.straight_pieces import (
    GRID_DEG,
    lonely,
    outline_pieces,
    piece_keys,
    point_keys,
    twins,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from shapely import Geometry


# A point so near to the border may have come there by rounding.
_NEAR_DEG = 3 * GRID_DEG
# By how much noding moves a border, at most.
_MOVED_DEG = 2 * GRID_DEG


class NoGroundError(GridplanError):
    """A grid was left without ground; the community is to be drawn in another way."""


class Enclosed(NamedTuple):
    """What noded lines enclose inside the community."""

    shape: NDArray[np.object_]
    middle: NDArray[np.object_]
    area_m2: NDArray[np.float64]
    # Straight pieces between two faces: the faces and the ends.
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    piece: NDArray[np.float64]
    length: NDArray[np.float64]  # metres
    rim: NDArray[np.float64]  # pieces on the border of the community
    home: NDArray[np.int64]  # connected part of the community that each face lies in


def are_inside(
    faces: NDArray[np.object_], middle: NDArray[np.object_], ground: Geometry, *, near: float
) -> NDArray[np.bool_]:
    """Return which faces lie in a community; `middle` holds a point in each.

    That says it, but for a point so near the border that rounding may have moved it across,
    in the needle of a wedge or where a house reaches over it: there, the area does.
    """
    shapely.prepare(ground)
    inside: NDArray[np.bool_] = shapely.contains(ground, middle)
    border = shapely.boundary(ground)
    shapely.prepare(border)
    doubt = np.flatnonzero(shapely.dwithin(border, middle, near))
    held = shapely.area(shapely.intersection(faces[doubt], ground))
    inside[doubt] = held > shapely.area(faces[doubt]) / 2
    return inside


def enclose(lines: NDArray[np.object_], ground: Geometry) -> Enclosed:
    """Node lines and return the faces between them inside a community; degrees.

    Raises
    ------
    NoGroundError
        If the faces do not fill the community: a part of its border does not close.
    """
    shape = shapely.get_parts(shapely.polygonize(node_lines(lines, 10.0**DECIMALS)))
    middle = shapely.point_on_surface(shape)
    inside = are_inside(shape, middle, ground, near=_NEAR_DEG)
    shape, middle = shape[inside], middle[inside]
    # Every border may have moved by a step.
    if abs(shapely.area(shape).sum() - shapely.area(ground)) > _MOVED_DEG * shapely.length(ground):
        msg = "the faces between its lines do not fill it"
        raise NoGroundError(msg)
    pieces, owner = outline_pieces(shape)
    keys = piece_keys(point_keys(pieces))
    first, second = twins(keys)
    left, right = owner[first], owner[second]
    # One degree is so many metres here, each way; enough to compare areas by.
    scale = metres_per_degree(shapely.bounds(ground)[[1, 3]].mean())
    return Enclosed(
        shape,
        middle,
        np.maximum(shapely.area(shape) * scale.prod(), 1e-9),
        left,
        right,
        pieces[first],
        np.hypot(*((pieces[first, 1] - pieces[first, 0]) * scale).T),
        pieces[lonely(keys)],
        components(len(shape), left, right),
    )


def parts_of(faces: Enclosed, label: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the connected part of equal label that each face belongs to."""
    same = (label[faces.left] == label[faces.right]) & (label[faces.left] >= 0)
    return components(len(label), faces.left[same], faces.right[same])


class Touching(Protocol):
    """Pairs of faces that share a piece of border, and its length."""

    @property
    def left(self) -> NDArray[np.int64]: ...  # noqa: D102
    @property
    def right(self) -> NDArray[np.int64]: ...  # noqa: D102
    @property
    def length(self) -> NDArray[np.float64]: ...  # noqa: D102


def grow(
    faces: Touching, label: NDArray[np.int64], within: NDArray[np.int64] | None = None
) -> NDArray[np.int64]:
    """Return the labels after unnamed faces joined the one with most common border.

    Parameters
    ----------
    faces, label
        −1 for unnamed.
    within
        Where given, a face joins only faces for which this number is the same.
    """
    label = label.copy()
    a = np.concatenate([faces.left, faces.right])
    b = np.concatenate([faces.right, faces.left])
    length = np.tile(faces.length, 2)
    if within is not None:
        same = within[a] == within[b]
        a, b, length = a[same], b[same], length[same]
    while True:
        keep = (label[a] < 0) & (label[b] >= 0)
        if not keep.any():
            return label
        n = label.max() + 1
        pairs, number = np.unique(a[keep] * n + label[b[keep]], return_inverse=True)
        weight = np.bincount(number, weights=length[keep])
        best = np.lexsort([-pairs, weight])
        label[pairs[best] // n] = pairs[best] % n
