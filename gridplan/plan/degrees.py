"""A plan in degrees: the numbers its borders were made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject

if TYPE_CHECKING:
    from pyproj import CRS

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
    degrees = reproject(geometry, crs, WGS84, densify=False)
    return shapely.transform(degrees, lambda points: np.round(points, DECIMALS))
