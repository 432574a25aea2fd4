"""Layers that lie where their CRS cannot put them: swapped axes, zone numbers, no CRS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely
from pyproj import CRS

from gridplan.crs import WGS84, transformer
from gridplan.datum import in_china, shift_layer
from gridplan.errors import CRSError
from gridplan.findings import INFO, WARNING
from gridplan.sources.cleaning.columns import FARTHEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from gridplan.sources.notes import Notes

Place = tuple[float, float]
_NEAR_DEG = 2.0  # a layer lies on the communities, not in the next province
_MARGIN_DEG = 4.0
_WIDEST_M = 500_000.0
_MILLION = 1_000_000.0
_MOST_HINTS = 6
# Under which a frame keeps the datum that the names of its coordinates say.
SAID_DATUM = "said_datum"


def typical_place(frame: GeoDataFrame) -> Place | None:
    """Return the median centre of all geometries, which outliers cannot move.

    Parameters
    ----------
    frame
        Any layer.
    """
    boxes = shapely.bounds(np.asarray(frame.geometry))
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    on_earth = (np.abs(boxes) <= FARTHEST).all(axis=1)
    boxes = boxes[on_earth]
    if not len(boxes):
        return None
    x, y = np.median((boxes[:, :2] + boxes[:, 2:]) / 2, axis=0)
    return float(x), float(y)


@dataclass(frozen=True, slots=True)
class Extent:
    """Where all layers of a run must lie.

    Parameters
    ----------
    lonlat
        Longitude and latitude of the middle of the communities.
    crs
        That of the communities.
    """

    lonlat: Place
    crs: CRS


def extent_of(communities: GeoDataFrame) -> Extent | None:
    """Return where the communities lie, None where they have no place.

    Parameters
    ----------
    communities
        With a CRS.
    """
    place = typical_place(communities)
    if place is None:
        return None
    return Extent(lonlat_of(place, communities.crs), communities.crs)


def lonlat_of(place: Place, crs: CRS) -> Place:
    """Return longitude and latitude of a place; infinite where there is none."""
    lon, lat = transformer(crs, WGS84).transform(*place)
    return float(lon), float(lat)


def is_plausible(place: Place, crs: CRS, near: Place | None) -> bool:
    """Return whether a CRS may put data at a place.

    Parameters
    ----------
    place
        x and y in `crs`.
    crs
        To be judged.
    near
        Longitude and latitude that the data must lie near, if known.
    """
    if crs.is_geographic and not is_around(place, (0.0, 0.0, 0.0, 0.0), (180.0, 90.0)):
        return False
    easting = _false_easting(crs)
    if easting is not None and abs(place[0] - easting) > _WIDEST_M:
        return False
    lonlat = lonlat_of(place, crs)
    if not np.isfinite(lonlat).all():
        return False
    if near is not None:
        return is_around(lonlat, (*near, *near), (_NEAR_DEG, _NEAR_DEG))
    area = crs.area_of_use
    return area is None or is_around(lonlat, area.bounds, (_MARGIN_DEG, _MARGIN_DEG))


def is_around(place: Place, box: tuple[float, float, float, float], margin: Place) -> bool:
    """Return whether a place lies in a box (west, south, east, north) or beside it.

    Parameters
    ----------
    place
        x and y.
    box
        In the same units.
    margin
        How far beside it, in x and in y.
    """
    (x, y), (west, south, east, north) = place, box
    return (
        west - margin[0] <= x <= east + margin[0] and south - margin[1] <= y <= north + margin[1]
    )


def _false_easting(crs: CRS) -> float | None:
    """Return the false easting of a transverse Mercator CRS, None for any other."""
    operation = crs.coordinate_operation
    if operation is None or "transverse" not in operation.method_name.lower():
        return None
    values = [item.value for item in operation.params if item.name == "False easting"]
    return float(values[0]) if values else None


def repair_place(
    frame: GeoDataFrame, layer: str, near: Place | None, notes: Notes
) -> GeoDataFrame:
    """Repair a layer that its CRS puts in an impossible place, where one repair fits.

    Parameters
    ----------
    frame
        With a CRS.
    layer
        Name the messages use.
    near
        Longitude and latitude of the communities; None for the communities.
    notes
        Receives the repair. A layer that no repair puts right stays as it is.
    """
    place = typical_place(frame)
    if place is None or is_plausible(place, frame.crs, near):
        return frame
    for rule_id, text, matrix, crs in _repairs(place, frame.crs):
        moved = _apply(place, matrix)
        if is_plausible(moved, crs, near):
            notes.add(WARNING, rule_id, f"`{layer}`: {text}.")
            shapes = shapely.transform(
                shapely.force_2d(np.asarray(frame.geometry)),
                lambda xy, matrix=matrix: xy @ matrix[:, :2].T + matrix[:, 2],
            )
            return frame.set_geometry(shapes, crs=crs)
    return frame


def _apply(place: Place, matrix: NDArray[np.float64]) -> Place:
    """Return a place moved by a 2 x 3 matrix."""
    x, y = matrix[:, :2] @ np.array(place) + matrix[:, 2]
    return float(x), float(y)


def _repairs(place: Place, crs: CRS) -> Iterator[tuple[str, str, NDArray[np.float64], CRS]]:
    """Yield what may be wrong: rule, words, the move that repairs it, and the CRS after it."""
    swap = np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
    for is_swapped in (False, True):
        x, _ = place[::-1] if is_swapped else place
        turn = swap if is_swapped else np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
        words = "x and y were swapped; put right" if is_swapped else ""
        if is_swapped:
            yield "swapped_axes", words, turn, crs
        easting = _false_easting(crs)
        if easting is None:
            continue
        for shift in {_zone_shift(x, easting), -easting + 500_000.0 + _zone_of(x) * _MILLION}:
            moved = turn + np.array([[0.0, 0.0, shift], [0.0, 0.0, 0.0]])
            text = (
                f"its eastings have another zone number than {crs.name}; moved by {shift:+.0f} m"
            )
            yield "zone_prefix", f"{words}, {text}" if words else text, moved, crs


def _zone_of(x: float) -> int:
    """Return the zone number in front of an easting, 0 if there is none."""
    return int(x // _MILLION) if x >= 13 * _MILLION else 0


def _zone_shift(x: float, easting: float) -> float:
    """Return what turns an easting with or without zone number into that of the CRS."""
    return easting // _MILLION * _MILLION - _zone_of(x) * _MILLION


def guess_crs(frame: GeoDataFrame, extent: Extent | None) -> tuple[CRS, str] | None:
    """Return the CRS a layer without one must be in, and how that is known.

    Parameters
    ----------
    frame
        Without a CRS.
    extent
        Where the communities lie, if that is known.

    Returns
    -------
    tuple or None
        None where nothing fits, or nothing is known to compare with.
    """
    place = typical_place(frame)
    if place is None or extent is None:
        return None
    candidates = [(extent.crs, "that of the communities")]
    for x in place:  # surveyors call the northing x
        zone = _zone_of(x)
        if 25 <= zone <= 45:
            candidates.append((CRS.from_epsg(4488 + zone), f"zone {zone} of its eastings"))
        elif 13 <= zone <= 23:
            crs = CRS.from_epsg(4478 + zone)
            candidates.append((crs, f"zone {zone} of its eastings (6 degrees)"))
    candidates.append((WGS84, "its numbers look like longitude and latitude"))
    candidates.append((CRS.from_epsg(3857), "its numbers look like those of web maps"))
    return next(
        (
            (one, why)
            for spot in (place, place[::-1])
            for one, why in candidates
            if is_plausible(spot, one, extent.lonlat)
        ),
        None,
    )


def hint_of(place: Place, extent: Extent | None = None) -> str:
    """Return what the numbers of a layer without CRS suggest, for a message.

    Parameters
    ----------
    place
        Typical x and y.
    extent
        Where the communities lie, if that is known.
    """
    if extent is not None:
        lon, lat = extent.lonlat
        utm = (32600 if lat >= 0 else 32700) + int((lon + 180) // 6) % 60 + 1
        codes = [utm, utm - 1, utm + 1, *range(4534, 4555)]
        found = [one for one in codes if is_plausible(place, CRS.from_epsg(one), extent.lonlat)]
        if found:
            listed = ", ".join(f"EPSG:{one}" for one in found[:_MOST_HINTS])
            return f"these put it near the communities: {listed}"
    zone = _zone_of(place[0])
    if 25 <= zone <= 45:
        return f'the eastings begin with zone {zone}: perhaps input_crs = "EPSG:{4488 + zone}"'
    if 13 <= zone <= 23:
        return f"the eastings begin with zone {zone} (6-degree zones: EPSG:{4478 + zone})"
    return 'e.g. input_crs = "EPSG:4528"'


def enter_wgs84(frame: GeoDataFrame, layer: str, datum: str, notes: Notes) -> GeoDataFrame | None:
    """Return a layer of a shifted datum as WGS84.

    Parameters
    ----------
    frame
        With a CRS.
    layer
        Name the messages use.
    datum
        wgs84, gcj02 or bd09.
    notes
        Receives that the layer was shifted; one that cannot be is a fault.
    """
    told = frame.attrs.get(SAID_DATUM, "wgs84")
    if datum == "wgs84" and told != "wgs84":
        shifted = shift_layer(frame, told, "wgs84")
        shifted.attrs.pop(SAID_DATUM)
        text = f"`{layer}` was shifted from {told} to WGS84: the names of its coordinates say so."
        notes.add(WARNING, "datum", text)
        return shifted
    if datum == "wgs84":
        return frame
    if not frame.crs.is_geographic:
        notes.fault(
            f"`{layer}` is in {frame.crs.name}, but the rules say [datum] {layer} = "
            f'"{datum}", which is in degrees. Correct one of them.',
            CRSError,
        )
        return None
    place = typical_place(frame)
    if place is not None and not in_china(*place):
        notes.fault(
            f"`{layer}` lies at {place[0]:.3f}, {place[1]:.3f}, outside China, where there is no "
            f'{datum}. Take [datum] {layer} = "{datum}" out of the rules.',
            CRSError,
        )
        return None
    shifted = shift_layer(frame, frame.attrs.get("datum", datum), "wgs84")
    notes.add(INFO, "datum", f"`{layer}` was shifted from {datum} to WGS84 by the rules.")
    return shifted
