"""From the CRS of each file to the one metric CRS of the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from pyproj import CRS, Proj
from pyproj.exceptions import CRSError as UnknownCRSError

from gridplan.crs import (
    WGS84,
    centre_lonlat,
    has_place,
    is_ballpark,
    is_metric,
    metric_crs,
    reproject,
    transformer,
)
from gridplan.errors import CRSError, GeometryError, RulesError, first_ids
from gridplan.findings import INFO, WARNING
from gridplan.schema import COMMUNITY_ID
from gridplan.sources.cleaning.placement import (
    enter_wgs84,
    guess_crs,
    hint_of,
    is_around,
    is_plausible,
    lonlat_of,
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
_LARGEST_CITY_M = 1_000_000.0
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
    _input_crs(rules)  # told even where every layer has a CRS
    named: GeoDataFrame | None = frame
    if frame.crs is None:
        named = _name_crs(frame, layer, rules, notes, extent, "has no CRS")
    elif not has_place(frame.crs):
        told = f"is in {frame.crs.name!r}, a CRS without a place on Earth"
        named = _name_crs(frame, layer, rules, notes, extent, told)
    if named is None or (layer == "communities" and not _is_compact(named, notes)):
        return None
    righted = repair_place(named, layer, extent.lonlat if extent else None, notes)
    placed = _place(righted, layer, rules, notes, extent)
    if placed is None:
        return None
    _note_ballpark(placed, layer, notes)
    return enter_wgs84(placed, layer, getattr(rules.datum, layer), notes)


def _input_crs(rules: Rules) -> CRS | None:
    """Return the CRS that the rules give to layers without one; None where they give none."""
    if not rules.input_crs:
        return None
    crs = parse_crs(rules.input_crs, "input_crs")
    if not has_place(crs):
        msg = f"Setting input_crs: {rules.input_crs} says not where on Earth it lies."
        raise RulesError(msg)
    return crs


def _place(
    frame: GeoDataFrame, layer: str, rules: Rules, notes: Notes, extent: Extent | None
) -> GeoDataFrame | None:
    """Return a layer whose numbers and CRS agree; a CRS that cannot be right is not believed."""
    place = typical_place(frame)
    near = extent.lonlat if extent else None
    if place is None or is_plausible(place, frame.crs, near):
        return frame
    lon, lat = lonlat_of(place, frame.crs)
    is_possible = bool(np.isfinite([lon, lat]).all())
    if frame.crs.is_geographic:
        is_possible &= is_around(place, (0.0, 0.0, 0.0, 0.0), (360.0, 90.0))
    if is_possible and guess_crs(frame, extent) is None:
        if near is not None and layer != "buildings":  # those have an error of their own
            _note_far(layer, frame.crs, (lon, lat), notes)
        return frame
    told = f"says that it is in {frame.crs.name}, where its numbers have no place on the map"
    if is_possible:
        told = f"says that it is in {frame.crs.name}, which puts it at {lon:.2f}, {lat:.2f}"
    return _name_crs(frame, layer, rules, notes, extent, told)


def _note_far(layer: str, crs: CRS, lonlat: tuple[float, float], notes: Notes) -> None:
    """Report a layer that lies in another part of the world than the communities."""
    text = (
        f"`{layer}` lies at longitude {lonlat[0]:.2f}, latitude {lonlat[1]:.2f} by its CRS "
        f"({crs.name}), far from the communities, and has no effect. Check its CRS."
    )
    notes.add(WARNING, "far_layer", text)


def _is_compact(communities: GeoDataFrame, notes: Notes) -> bool:
    """Return whether no community has a corner far from its others; else a fault."""
    boxes = shapely.bounds(np.asarray(communities.geometry))
    is_geographic = communities.crs.is_geographic
    most = _LARGEST_CITY_DEG if is_geographic else _LARGEST_CITY_M
    with np.errstate(invalid="ignore", over="ignore"):
        wild = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) > most
        if is_geographic:
            # Not where all corners are off: that is a wrong CRS, or swapped axes.
            far_north = np.abs(boxes[:, [1, 3]])
            wild = wild & (far_north.min(axis=1) <= 90) & ~_crosses_date_line(boxes)
            wild |= (far_north.max(axis=1) > 90) & (far_north.min(axis=1) <= 90)
    if not wild.any():
        return True
    ids = communities[COMMUNITY_ID][wild].astype(str)
    corners = shapely.get_coordinates(communities.geometry.to_numpy()[wild][0])
    far = np.abs(corners - np.median(corners, axis=0)).max(axis=1).argmax()
    x, y = corners[far]
    notes.fault(
        f"`communities`: the outline of {first_ids(ids)} has a corner far from all others, at "
        f"{x:.10g}, {y:.10g} in {ids.iloc[0]}. Correct it.",
        GeometryError,
    )
    return False


def _crosses_date_line(boxes: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which boxes in degrees, shape (n, 4), lie on both sides of the 180th meridian."""
    west, east = boxes[..., 0], boxes[..., 2]
    wide = (east - west > 180) & (west >= -180) & (east <= 180)
    return wide | ((east > 180) & (east <= 360)) | ((west < -180) & (west >= -360))


def _note_ballpark(frame: GeoDataFrame, layer: str, notes: Notes) -> None:
    """Report a datum that nobody gave the way to WGS84 for: Beijing 54, Xian 80."""
    place = typical_place(frame)
    if place is not None and is_ballpark(frame.crs, *lonlat_of(place, frame.crs)):
        text = (
            f"`{layer}` is in {frame.crs.name}; how it lies on WGS84 is not known exactly, and "
            "everything may be shifted by up to about 100 m. Give data in CGCS2000, or shift it "
            "with the seven parameters of the place."
        )
        notes.add(WARNING, "ballpark_shift", text)


def _name_crs(
    frame: GeoDataFrame,
    layer: str,
    rules: Rules,
    notes: Notes,
    extent: Extent | None,
    told: str,
) -> GeoDataFrame | None:
    """Give a layer without a usable CRS the one of the rules or the only one that fits."""
    given = _input_crs(rules)
    if given is not None:
        notes.add(INFO, "assumed_crs", f"`{layer}` {told}; {rules.input_crs} by the rules.")
        return frame.set_crs(given, allow_override=True)
    bounds = finite_bounds(np.asarray(frame.geometry))
    place = typical_place(frame)
    if bounds is None or place is None:  # nothing to place: the layer's own checks will say so
        return frame.set_crs(WGS84, allow_override=True)
    found = guess_crs(frame, extent)
    if _looks_like_degrees(bounds):
        found = WGS84, "its numbers look like longitude and latitude"
    if found is None:
        notes.fault(
            f"`{layer}` {told} and its coordinates (from x {bounds[0]:.10g}, y {bounds[1]:.10g} "
            "on) are not degrees. Add the .prj file, or set input_crs in the rules: "
            f"{hint_of(place, extent)}.",
            CRSError,
        )
        return None
    crs, why = found
    text = f"`{layer}` {told}; {crs.name} is assumed: {why}. If that is wrong, set input_crs."
    notes.add(WARNING, "assumed_crs", text)
    return frame.set_crs(crs, allow_override=True)


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
    _refuse_date_line(bounds, communities.crs)
    lon, lat = centre_lonlat(bounds, communities.crs)
    if is_metric(communities.crs) and _measures_truly(communities.crs, lon, lat):
        return _two_dimensional(communities.crs)
    return metric_crs(lon, lat)


def _refuse_date_line(bounds: NDArray[np.float64], crs: CRS) -> None:
    """Refuse a city on both sides of the 180th meridian: grids leave in plain degrees."""
    corners = bounds[[0, 0, 2, 2]], bounds[[1, 3, 1, 3]]
    if not crs.is_geographic:
        corners = transformer(crs, WGS84).transform(*corners)
    lon = np.asarray(corners[0])
    if np.isfinite(lon).all() and _crosses_date_line(np.array([lon.min(), 0, lon.max(), 0])):
        msg = (
            "`communities` lie across the 180th meridian, which no plan can: a grid would begin "
            "at one end of the map and end at the other. Plan both sides apart, in longitudes "
            "from -180 to 180."
        )
        raise CRSError(msg)


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
