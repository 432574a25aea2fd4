"""A plan in degrees: the numbers its borders were made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.crs import WGS84, transformer

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pyproj import CRS

DECIMALS = 7
_M_PER_DEGREE = 111_320.0


def metres_per_degree(latitude: NDArray[np.float64] | float) -> NDArray[np.float64]:
    """Return metres per degree of longitude and of latitude, to 0.3 %.

    Parameters
    ----------
    latitude
        Degrees, shape ``(...)``; the result has one axis more, of two.

    Examples
    --------
    >>> metres_per_degree(60.0).round().tolist()
    [55660.0, 111320.0]
    """
    east = np.cos(np.radians(latitude))
    return _M_PER_DEGREE * np.stack([east, np.ones_like(east)], axis=-1)


def to_degrees(geometry: Any, crs: CRS) -> Any:  # noqa: ANN401
    """Return geometries in WGS84 degrees, each vertex rounded to 7 decimals.

    No vertex is added: the borders of a plan stem from rounded degrees, so this gives
    back those numbers and keeps the coverage valid.

    Parameters
    ----------
    geometry
        Array of geometries; None stays None.
    crs
        Their CRS.
    """
    move = transformer(crs, WGS84).transform

    def place(points: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.round(np.column_stack(move(points[:, 0], points[:, 1])), DECIMALS)

    return shapely.transform(np.asarray(geometry, dtype=object), place)


def places_in_degrees(points: Any, crs: CRS) -> Any:  # noqa: ANN401
    """Return points in rounded WGS84 degrees, None where one has no place on the earth.

    A row that lies too far away is reported at where it says it is: that may be infinite,
    before or after the way to degrees.

    Parameters
    ----------
    points
        Array of points, empty ones and None among them.
    crs
        Their CRS.
    """
    points = np.asarray(points, dtype=object)
    degrees = to_degrees(np.where(_has_place(points), points, None), crs)
    return np.where(_has_place(degrees), degrees, None)


def _has_place(points: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Return which points have finite coordinates."""
    finite: NDArray[np.bool_] = np.isfinite(shapely.bounds(points)).all(axis=-1)
    return finite
