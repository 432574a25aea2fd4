"""`locate`: in which grid somebody stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.datum import bd09_to_wgs84, check_datums, gcj02_to_wgs84
from gridplan.errors import InputError

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from gridplan.plan.core import Plan

_BACK = {"gcj02": gcj02_to_wgs84, "bd09": bd09_to_wgs84}


def locate(
    plan: Plan, lon: ArrayLike, lat: ArrayLike, *, datum: str = "wgs84"
) -> NDArray[np.object_]:
    """Return the code of the grid at each place; empty outside all grids.

    Parameters
    ----------
    plan
        The plan.
    lon, lat
        Degrees; numbers or arrays of one shape.
    datum
        ``wgs84``, ``gcj02`` (Gaode, Tencent) or ``bd09`` (Baidu).

    Returns
    -------
    ndarray
        Codes in the shape of `lon`, at least one-dimensional. A place on the border of grids
        is in the one whose code comes first.

    Raises
    ------
    InputError
        For an unknown datum, or as many longitudes as there are not latitudes.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> inside = plan.grids.geometry.to_crs(4326).representative_point()
    >>> code = plan.locate(inside.x.iloc[0], inside.y.iloc[0])[0]
    >>> bool(code == plan.grids.index[0]), plan.locate(0.0, 0.0).tolist()
    (True, [''])
    """
    check_datums((datum,))
    x, y = (np.atleast_1d(np.asarray(values, dtype=float)) for values in (lon, lat))
    if x.shape != y.shape:
        msg = f"{x.size} longitudes and {y.size} latitudes are no places."
        raise InputError(msg)
    if datum in _BACK:
        x, y = _BACK[datum](x, y)
    found = np.full(x.size, "", dtype=object)
    on_earth = np.isfinite(x).ravel() & np.isfinite(y).ravel()
    places = shapely.points(x.ravel()[on_earth], y.ravel()[on_earth])
    points = reproject(places, WGS84, plan.grids.crs, densify=False)
    order = np.argsort(plan.grids.index.to_numpy(object))
    shapes = np.asarray(plan.grids.geometry.array, dtype=object)[order]
    point, grid = shapely.STRtree(shapes).query(points, predicate="intersects")
    # The first pair of each point counts.
    by_code = np.lexsort((grid, point))
    point, first = np.unique(point[by_code], return_index=True)
    at = np.flatnonzero(on_earth)[point]
    found[at] = plan.grids.index.to_numpy(object)[order][grid[by_code][first]]
    return found.reshape(x.shape)
