"""How wide a polygon is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


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
    >>> import shapely
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
    # GEOS makes invalid ones where two corners come to lie on each other.
    bad = ~shapely.is_valid(made)
    made[bad] = shapely.make_valid(made[bad], method="structure")
    return made
