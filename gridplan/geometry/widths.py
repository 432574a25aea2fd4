"""How wide a polygon is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Corners this much further apart along an outline than across are the two sides of something.
_WAY = 4.0


def are_thinner(polygons: NDArray[np.object_], width: float) -> NDArray[np.bool_]:
    """Return which polygons are nowhere as wide as a width.

    Parameters
    ----------
    polygons
        Shape ``(n,)``.
    width
        In the unit of the polygons.

    Examples
    --------
    >>> are_thinner(shapely.box(0, 0, [1, 3], [9, 9]), 2.0).tolist()
    [True, False]
    """
    # On the mean, nothing is wider than where it is widest: so few are left to look at.
    thin = 2 * shapely.area(polygons) < width * shapely.length(polygons)
    thin[thin] = shapely.is_empty(shapely.buffer(polygons[thin], -width / 2))
    return thin


def opened(
    polygons: NDArray[np.object_], width: float, *, back: float = 1.0, mitre_limit: float = 5.0
) -> NDArray[np.object_]:
    """Return what is as wide as a width in polygons: an opening with square corners, valid.

    Parameters
    ----------
    polygons
        Shape ``(n,)``.
    width
        In the unit of the polygons.
    back
        Share of what was taken away that is put back; a little more than all of it leaves no
        threads along an outline.
    mitre_limit
        Of the corners, as in `shapely.buffer`.

    Examples
    --------
    >>> import numpy as np
    >>> arm = shapely.union(shapely.box(0, 0, 10, 10), shapely.box(10, 4, 20, 5))
    >>> [round(shape.area) for shape in opened(np.array([arm]), 2.0)]
    [100]
    """
    sides = {"join_style": "mitre", "mitre_limit": mitre_limit}
    core = shapely.buffer(polygons, -width / 2, **sides)
    made: NDArray[np.object_] = shapely.buffer(core, width / 2 * back, **sides)
    return _mended(made)


def closed(polygons: NDArray[np.object_], width: float) -> NDArray[np.object_]:
    """Return polygons with what is nowhere as wide as a width between their sides.

    Parameters
    ----------
    polygons
        Shape ``(n,)``; corners stay sharp.
    width
        In the unit of their coordinates.

    Examples
    --------
    >>> apart = shapely.union(shapely.box(0, 0, 4, 9), shapely.box(4.5, 0, 9, 9))
    >>> closed(np.array([apart]), 1.0)[0].area
    81.0
    """
    grown = shapely.buffer(polygons, width / 2, join_style="mitre")
    return _mended(shapely.buffer(grown, -width / 2, join_style="mitre"))


def _mended(made: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return valid polygons: GEOS draws a ring across itself where corners meet or a gap ends."""
    bad = ~shapely.is_valid(made)
    made[bad] = shapely.make_valid(made[bad], method="structure", keep_collapsed=False)
    return made


def are_slit(polygons: NDArray[np.object_], width: float) -> NDArray[np.bool_]:
    """Return which polygons have corners nearer than a width, but far from each other along it.

    Parameters
    ----------
    polygons
        Shape ``(n,)``; the ends of a slit, or of a neck, are such corners.
    width
        In the unit of their coordinates.

    Examples
    --------
    >>> slit = shapely.Polygon([(0, 0), (9, 0), (9, 4.9), (1, 5), (9, 5.1), (9, 9), (0, 9)])
    >>> are_slit(np.array([slit, shapely.box(0, 0, 9, 9)]), 0.5).tolist()
    [True, False]
    """
    rings, owner = shapely.get_rings(polygons, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    steps = np.hypot(*np.diff(xy, axis=0, prepend=xy[:1]).T)
    along = np.cumsum(np.where(np.diff(ring, prepend=-1) > 0, 0.0, steps))
    points = shapely.points(xy)
    one, other = shapely.STRtree(points).query(points, predicate="dwithin", distance=width)
    mine = (one < other) & (owner[ring[one]] == owner[ring[other]])
    one, other = one[mine], other[mine]
    way = along[other] - along[one]
    way = np.minimum(way, shapely.length(rings)[ring[one]] - way)
    slit = np.zeros(len(polygons), bool)
    slit[owner[ring[one[(way > _WAY * width) | (ring[one] != ring[other])]]]] = True
    return slit
