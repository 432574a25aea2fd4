"""From the CRS of each file to the one metric CRS of the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from pyproj import CRS, Proj
from pyproj.exceptions import CRSError as UnknownCRSError

from gridplan.crs import WGS84, centre_lonlat, is_metric, metric_crs, reproject
from gridplan.errors import CRSError, RulesError
from gridplan.findings import INFO, WARNING
from gridplan.sources.cleaning.placement import (
    enter_wgs84,
    guess_crs,
    hint_of,
    repair_place,
    typical_place,
)

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from gridplan.rules import Rules
    from gridplan.sources.cleaning.placement import Extent
    from gridplan.sources.notes import Notes

_LARGEST_CITY_DEG = 10.0
_MOST_DISTORTION = 0.02


def settle_crs(
    frame: GeoDataFrame, layer: str, rules: Rules, notes: Notes, *, extent: Extent | None
) -> GeoDataFrame | None:
    """Return the layer with a CRS that puts it where it belongs, in WGS84 or its like.

    Parameters
    ----------
    frame
        As read.
    layer
        Name the messages use.
    rules
        For `Rules.input_crs` and `Rules.datum`.
    notes
        Receives a missing CRS as a fault where none can be told for certain; an
        assumed one, swapped axes and zone numbers as findings.
    extent
        Where the communities lie; None for themselves.
    """
    named = frame if frame.crs is not None else _name_crs(frame, layer, rules, notes, extent)
    if named is None:
        return None
    righted = repair_place(named, layer, extent.lonlat if extent else None, notes)
    return enter_wgs84(righted, layer, getattr(rules.datum, layer), notes)


def _name_crs(
    frame: GeoDataFrame, layer: str, rules: Rules, notes: Notes, extent: Extent | None
) -> GeoDataFrame | None:
    """Give a layer without CRS the one of the rules or the only one that fits."""
    if rules.input_crs:
        notes.add(INFO, "assumed_crs", f"`{layer}` has no CRS; {rules.input_crs} by the rules.")
        return frame.set_crs(parse_crs(rules.input_crs, "input_crs"))
    bounds = finite_bounds(np.asarray(frame.geometry))
    place = typical_place(frame)
    if bounds is None or place is None:  # nothing to place: the layer's own checks will say so
        return frame.set_crs(WGS84)
    crs, why = None, ""
    if _looks_like_degrees(bounds):
        crs, why = WGS84, "its numbers look like longitude and latitude"
    else:
        crs, why = guess_crs(frame, extent) or (None, "")
    if crs is None:
        notes.fault(
            f"`{layer}` has no CRS and its coordinates ({_corner(bounds)}) are not degrees. Add "
            f"the .prj file, or set input_crs in the rules: {hint_of(place)}.",
            CRSError,
        )
        return None
    text = f"`{layer}` has no CRS; {crs.name} is assumed: {why}. If that is wrong, set input_crs."
    notes.add(WARNING, "assumed_crs", text)
    return frame.set_crs(crs)


def finite_bounds(shapes: NDArray[np.object_]) -> NDArray[np.float64] | None:
    """Return the bounding box of all geometries with finite coordinates, if any."""
    if not len(shapes):
        return None
    boxes = shapely.bounds(shapes)
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    if not len(boxes):
        return None
    return np.r_[boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)]


def _looks_like_degrees(bounds: NDArray[np.float64]) -> bool:
    """Return whether a bounding box can only be that of a city in degrees."""
    west, south, east, north = bounds
    on_earth = -180 <= west <= east <= 180 and -90 <= south <= north <= 90
    small = max(east - west, north - south) <= _LARGEST_CITY_DEG
    return bool(on_earth and small and max(abs(west), abs(south)) > 1)


def _corner(bounds: NDArray[np.float64]) -> str:
    """Return the south-west corner for a message."""
    return f"from x {bounds[0]:.10g}, y {bounds[1]:.10g} on"


def parse_crs(text: str, setting: str) -> CRS:
    """Return the CRS that a setting names.

    Raises
    ------
    RulesError
        If there is no such CRS.
    """
    try:
        return CRS.from_user_input(text)
    except UnknownCRSError as error:
        msg = f"Setting {setting}: there is no CRS {text!r}. Write it like EPSG:4528."
        raise RulesError(msg) from error


def choose_crs(communities: GeoDataFrame, rules: Rules) -> CRS:
    """Choose the metric CRS of the run.

    Parameters
    ----------
    communities
        With a CRS.
    rules
        For `Rules.crs`.

    Returns
    -------
    CRS
        That of the rules; else that of the communities where it measures truly
        (to 2 % at their centre); else the metric CRS of their place.

    Raises
    ------
    CRSError
        If the rules name a CRS that is not metric, or the place is on no map.
    """
    if rules.crs != "auto":
        crs = parse_crs(rules.crs, "crs")
        if not is_metric(crs):
            msg = f"Setting crs: {crs.name} does not measure in true metres. Use auto."
            raise CRSError(msg)
        return crs
    bounds = finite_bounds(np.asarray(communities.geometry))
    if bounds is None:
        msg = "`communities` hold no usable geometry."
        raise CRSError(msg)
    lon, lat = centre_lonlat(bounds, communities.crs)
    if is_metric(communities.crs) and _measures_truly(communities.crs, lon, lat):
        return _two_dimensional(communities.crs)
    return metric_crs(lon, lat)


def _two_dimensional(crs: CRS) -> CRS:
    """Return the horizontal part of a CRS with heights."""
    return crs.to_2d() if len(crs.axis_info) > 2 else crs


def _measures_truly(crs: CRS, lon: float, lat: float) -> bool:
    """Return whether a metre in the CRS is a metre on the ground, to 2 %."""
    if not (np.isfinite(lon) and np.isfinite(lat)):
        return False
    factors = Proj(crs).get_factors(lon, lat)
    scales = np.array([factors.meridional_scale, factors.parallel_scale])
    return bool((np.abs(scales - 1) <= _MOST_DISTORTION).all())


def enter_crs(frame: GeoDataFrame, crs: CRS, *, densify: bool) -> GeoDataFrame:
    """Bring a layer into the working CRS, in two dimensions.

    Parameters
    ----------
    frame
        With a CRS.
    crs
        Working CRS.
    densify
        Whether long edges get extra vertices, so that they keep their course.
    """
    shapes = np.asarray(frame.geometry)
    if shapely.has_z(shapes).any():
        shapes = shapely.force_2d(shapes)
    moved = reproject(shapes, _two_dimensional(frame.crs), crs, densify=densify)
    return frame.set_geometry(moved, crs=crs)
