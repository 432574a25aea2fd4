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
