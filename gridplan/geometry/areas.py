"""Areas of one type of geometry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray


def to_multi(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return polygons as multipolygons; nothing stays nothing.

    Parameters
    ----------
    shapes
        Polygons, multipolygons and None, shape ``(n,)``.
    """
    shapes = np.array(shapes, dtype=object)
    there = ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    shapes[~there] = None
    single = there & (shapely.get_type_id(shapes) == shapely.GeometryType.POLYGON)
    if single.any():
        shapes[single] = shapely.multipolygons(shapes[single], indices=np.arange(single.sum()))
    return shapes
