"""A plan in degrees: the numbers its borders were made from."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.crs import WGS84

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pyproj import CRS, Transformer

DECIMALS = 7


def to_degrees(geometry: Any, crs: CRS) -> Any:  # noqa: ANN401
    """Return geometries in WGS84 degrees, each vertex rounded to 7 decimals.

    No vertex is added: the borders of a plan stem from rounded degrees, so this gives
    back those numbers and keeps the coverage valid.

    Parameters
    ----------
    geometry
        Array of geometries.
    crs
        Their CRS.
    """
    move = _transformer(crs).transform

    def place(points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.round(np.column_stack(move(points[:, 0], points[:, 1])), DECIMALS)

    return shapely.transform(np.asarray(geometry, dtype=object), place)


@lru_cache(maxsize=4)
def _transformer(crs: CRS) -> Transformer:
    """Return the way from a CRS to WGS84; PROJ takes 0.1 s to find it each time."""
    from pyproj import Transformer

    return Transformer.from_crs(crs, WGS84, always_xy=True)
