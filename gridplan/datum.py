"""GCJ-02 and BD-09, the shifted coordinates of Chinese map services, to and from WGS84.

Gaode and Tencent deliver GCJ-02, Baidu BD-09; both lie some 500 m off. The forward
formulas are the published ones; the inverses run them to a fixed point, so that a
round trip returns to 0.01 mm where the usual one-step inverses err by metres.
CGCS2000 counts as WGS84: they differ by centimetres.
"""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import numpy as np

from gridplan.crs import WGS84
from gridplan.errors import CRSError, InputError, QualityWarning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from geopandas import GeoDataFrame
    from numpy.typing import ArrayLike, NDArray

    Pair = tuple[NDArray[np.float64], NDArray[np.float64]]

DATUMS = ("wgs84", "gcj02", "bd09")
# Krasovsky 1940, on which the published formula of the shift is built.
_AXIS_M, _ECCENTRICITY2 = 6378245.0, 0.00669342162296594323
_BD_ANGLE = np.pi * 3000.0 / 180.0
_BD_SHIFT = (0.0065, 0.006)
# The shift is switched off outside this box; all known implementations agree on it.
_WEST, _EAST, _SOUTH, _NORTH = 72.004, 137.8347, 0.8293, 55.8271
# A step shrinks the error 100-fold: a last step below 1e-8 degrees leaves 0.01 mm.
_STEPS, _TOLERANCE_DEG = 12, 1e-8
_CHUNK = 8192  # fits the cache: twice as fast as whole arrays


def in_china(lon: ArrayLike, lat: ArrayLike) -> NDArray[np.bool_]:
    """Return where the shift of GCJ-02 applies: a box around China.

    Parameters
    ----------
    lon, lat
        Degrees.
    """
    lon, lat = np.asarray(lon, float), np.asarray(lat, float)
    return (lon >= _WEST) & (lon <= _EAST) & (lat >= _SOUTH) & (lat <= _NORTH)


def wgs84_to_gcj02(lon: ArrayLike, lat: ArrayLike) -> Pair:
    """Shift WGS84 degrees to GCJ-02.

    Parameters
    ----------
    lon, lat
        Degrees, any equal shape.

    Returns
    -------
    lon, lat
        Unchanged outside the box of `in_china`.
    """
    return _chunked(_to_gcj, lon, lat)


def gcj02_to_wgs84(lon: ArrayLike, lat: ArrayLike) -> Pair:
    """Shift GCJ-02 degrees back to WGS84, exact to a fraction of a millimetre.

    Parameters
    ----------
    lon, lat
        Degrees, any equal shape.
    """
    return _chunked(lambda x, y: _invert(_to_gcj, x, y), lon, lat)


def gcj02_to_bd09(lon: ArrayLike, lat: ArrayLike) -> Pair:
    """Shift GCJ-02 degrees to BD-09.

    Parameters
    ----------
    lon, lat
        Degrees, any equal shape.
    """
    return _chunked(_to_bd, lon, lat)


def bd09_to_gcj02(lon: ArrayLike, lat: ArrayLike) -> Pair:
    """Shift BD-09 degrees back to GCJ-02, exact to a fraction of a millimetre.

    Parameters
    ----------
    lon, lat
        Degrees, any equal shape.
    """
    return _chunked(lambda x, y: _invert(_to_bd, x, y), lon, lat)


def wgs84_to_bd09(lon: ArrayLike, lat: ArrayLike) -> Pair:
    """Shift WGS84 degrees to BD-09.

    Parameters
    ----------
    lon, lat
        Degrees, any equal shape.
    """
    return gcj02_to_bd09(*wgs84_to_gcj02(lon, lat))


def bd09_to_wgs84(lon: ArrayLike, lat: ArrayLike) -> Pair:
    """Shift BD-09 degrees back to WGS84, exact to a fraction of a millimetre.

    Parameters
    ----------
    lon, lat
        Degrees, any equal shape.
    """
    return gcj02_to_wgs84(*bd09_to_gcj02(lon, lat))


_ROUTES: dict[tuple[str, str], Callable[[ArrayLike, ArrayLike], Pair]] = {
    ("wgs84", "gcj02"): wgs84_to_gcj02,
    ("gcj02", "wgs84"): gcj02_to_wgs84,
    ("gcj02", "bd09"): gcj02_to_bd09,
    ("bd09", "gcj02"): bd09_to_gcj02,
    ("wgs84", "bd09"): wgs84_to_bd09,
    ("bd09", "wgs84"): bd09_to_wgs84,
}


def shift_layer(layer: GeoDataFrame, source: str, target: str) -> GeoDataFrame:
    """Shift all vertices of a layer in degrees from one datum to another.

    Parameters
    ----------
    layer
        In degrees (EPSG:4326, EPSG:4490 or the like).
    source, target
        Of `DATUMS`.

    Returns
    -------
    GeoDataFrame
        With ``attrs["datum"]`` set to `target`: a second shift from the same
        source is refused.

    Raises
    ------
    InputError
        If a datum is unknown or the layer is marked as being in another one than
        `source`.
    CRSError
        If the layer is not in degrees.

    Warns
    -----
    QualityWarning
        If part of the layer lies outside China, where nothing is shifted.

    Examples
    --------
    >>> import geopandas as gpd
    >>> import gridplan as gp
    >>> square = gpd.GeoSeries.from_wkt(["POINT (119.6 39.93)"], crs=4326).to_frame("geometry")
    >>> shifted = gp.shift_layer(square, "gcj02", "wgs84")
    >>> shifted.attrs["datum"], shifted.geometry.iloc[0].equals(square.geometry.iloc[0])
    ('wgs84', False)
    """
    import shapely

    check_datums((source, target))
    marked = layer.attrs.get("datum", source)
    if marked != source:
        msg = f"The layer is in {marked} already; shifting it from {source} would move it twice."
        raise InputError(msg)
    if layer.crs is None or not layer.crs.is_geographic:
        name = "no CRS" if layer.crs is None else layer.crs.name
        msg = f"Only degrees can be shifted between datums; the layer has {name}."
        raise CRSError(msg)
    shapes = shapely.force_2d(np.asarray(layer.geometry))
    places = shapely.get_coordinates(shapes)
    finite = places[np.isfinite(places).all(axis=1)]
    outside = int((~in_china(finite[:, 0], finite[:, 1])).sum())
    if outside and source != target:
        text = f"{outside} of {len(finite)} vertices lie outside China and were not shifted."
        warnings.warn(text, QualityWarning, stacklevel=2)
    if source != target:
        route = _ROUTES[source, target]
        shapes = shapely.transform(shapes, lambda xy: np.column_stack(route(xy[:, 0], xy[:, 1])))
    shifted = layer.set_geometry(shapes, crs=layer.crs if source == target else WGS84)
    shifted.attrs = layer.attrs | {"datum": target}
    return shifted


def check_datums(datums: Iterable[str]) -> None:
    """Refuse a datum that there is not.

    Parameters
    ----------
    datums
        Names.

    Raises
    ------
    InputError
        If one of them is not among `DATUMS`.
    """
    unknown = [one for one in datums if one not in DATUMS]
    if unknown:
        msg = f"There is no datum {unknown[0]!r}; write one of {', '.join(DATUMS)}."
        raise InputError(msg)


def _chunked(route: Callable[..., Pair], lon: ArrayLike, lat: ArrayLike) -> Pair:
    """Apply a route to arrays of any shape, piece by piece."""
    x, y = np.broadcast_arrays(np.asarray(lon, float), np.asarray(lat, float))
    shape, x, y = x.shape, x.ravel(), y.ravel()
    new_x, new_y = np.empty(x.size), np.empty(x.size)
    for start in range(0, x.size, _CHUNK):
        part = slice(start, start + _CHUNK)
        new_x[part], new_y[part] = route(x[part], y[part])
    return new_x.reshape(shape), new_y.reshape(shape)


def _to_gcj(lon: NDArray[np.float64], lat: NDArray[np.float64]) -> Pair:
    """Return GCJ-02 of WGS84, unchanged outside China."""
    inside = in_china(lon, lat)
    x, y = lon - 105.0, lat - 35.0
    root = np.sqrt(np.abs(x))
    sin_x, sin_y = np.sin(x * np.pi), np.sin(y * np.pi)
    # sin 2a and sin 6a from sin a and cos a: a third of the sines less.
    double = 2.0 * sin_x * np.cos(x * np.pi)
    common = (20.0 * (3.0 - 4.0 * double**2) * double + 20.0 * double) * (2.0 / 3.0)
    north = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + common
    north += (20.0 * sin_y + 40.0 * np.sin(y / 3.0 * np.pi)) * (2.0 / 3.0)
    north += (160.0 * np.sin(y / 12.0 * np.pi) + 320.0 * np.sin(y / 30.0 * np.pi)) * (2.0 / 3.0)
    east = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + common
    east += (20.0 * sin_x + 40.0 * np.sin(x / 3.0 * np.pi)) * (2.0 / 3.0)
    east += (150.0 * np.sin(x / 12.0 * np.pi) + 300.0 * np.sin(x / 30.0 * np.pi)) * (2.0 / 3.0)
    phi = np.radians(lat)
    magic = 1.0 - _ECCENTRICITY2 * np.sin(phi) ** 2
    prime = _AXIS_M / np.sqrt(magic)
    north_deg = np.degrees(north / (prime * (1.0 - _ECCENTRICITY2) / magic))
    east_deg = np.degrees(east / (prime * np.cos(phi)))
    return np.where(inside, lon + east_deg, lon), np.where(inside, lat + north_deg, lat)


def _to_bd(lon: NDArray[np.float64], lat: NDArray[np.float64]) -> Pair:
    """Return BD-09 of GCJ-02, unchanged outside China."""
    inside = in_china(lon, lat)
    radius = np.hypot(lon, lat) + 0.00002 * np.sin(lat * _BD_ANGLE)
    angle = np.arctan2(lat, lon) + 0.000003 * np.cos(lon * _BD_ANGLE)
    x, y = radius * np.cos(angle) + _BD_SHIFT[0], radius * np.sin(angle) + _BD_SHIFT[1]
    return np.where(inside, x, lon), np.where(inside, y, lat)


def _invert(
    forward: Callable[..., Pair], lon: NDArray[np.float64], lat: NDArray[np.float64]
) -> Pair:
    """Return where `forward` leads to lon, lat, by correcting until nothing moves."""
    x, y = lon.copy(), lat.copy()
    for _ in range(_STEPS):
        there_x, there_y = forward(x, y)
        step_x, step_y = lon - there_x, lat - there_y
        x, y = x + step_x, y + step_y
        largest = np.nanmax(np.maximum(np.abs(step_x), np.abs(step_y)), initial=0.0)
        if largest < _TOLERANCE_DEG:
            break
    return x, y
