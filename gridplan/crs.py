"""The one metric CRS of a run: choose it, enter it, require it.

Only `sources` and this module reproject; every later stage requires metres.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from pyproj import CRS

from gridplan.errors import CRSError

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pyproj import Transformer

WGS84 = CRS.from_epsg(4326)
WGS84_RADIUS_M = 6_378_137.0
# Longest edge before reprojection, degrees: a straight line in one CRS is an arc in
# the other; 0.002 degrees (about 220 m) keep the arc within 1 mm of the chord.
MAX_EDGE_DEG = 0.002
MAX_EDGE_M = 200.0
_CHINA = (73.0, 17.0, 136.0, 54.0)
# What lies within that box and is not mainland China: west, south, east, north.
_ANY = math.inf
_FOREIGN = (
    (-_ANY, -_ANY, 88, 28),  # India, Nepal
    (-_ANY, -_ANY, 97, 26.8),  # Bangladesh, Burma
    (-_ANY, -_ANY, 105.5, 21.2),  # Laos, Thailand
    (105.5, -_ANY, 108, 21.5),  # Vietnam
    (-_ANY, -_ANY, 79, 31),  # India
    (92, 43, 111, _ANY),  # Mongolia
    (111, 45.5, 116, _ANY),  # Mongolia
    (-_ANY, 42.5, 80, _ANY),  # Kazakhstan
    (-_ANY, 49.2, 87, _ANY),  # Russia
    (87, 49.5, 115, _ANY),  # Russia
    (124.5, -_ANY, _ANY, 38.5),  # Korea
    (126.5, -_ANY, _ANY, 41),  # Korea
    (130.7, -_ANY, _ANY, 42.4),  # Japan, sea
    (131.5, -_ANY, _ANY, 45),  # Russia, Japan
    (119.5, 21.5, _ANY, 26.5),  # Taiwan
)
_MOST_KNOWN = 64
_BY_IDENTITY: dict[tuple[int, int], tuple[CRS, CRS, Transformer]] = {}


def metric_crs(lon: float, lat: float) -> CRS:
    """Choose the metric CRS for a place.

    Parameters
    ----------
    lon, lat
        Centre of the data, WGS84 degrees.

    Returns
    -------
    CRS
        In mainland China the CGCS2000 3-degree Gauss-Krueger zone without zone
        prefix (EPSG:4534-4554); elsewhere WGS84 UTM.

    Raises
    ------
    CRSError
        Beyond 84 degrees north or 80 south, where neither is defined.
    """
    if not (-180 <= lon <= 180 and -80 <= lat <= 84):
        msg = (
            f"The data centre on longitude {lon:.4f}, latitude {lat:.4f}, which is no place on "
            "the map: check the CRS of the layers."
        )
        raise CRSError(msg)
    if _in_mainland_china(lon, lat):
        return CRS.from_epsg(4534 + round(lon / 3) - 25)
    zone = min(int((lon + 180) // 6) + 1, 60)
    return CRS.from_epsg((32600 if lat >= 0 else 32700) + zone)


def named_crs(crs: CRS) -> CRS:
    """Return the CRS of the register that is this one; itself where there is none.

    Text forgets the names of some parts (the members of WGS84, for one): read from it, the
    same CRS is written with other bytes.

    Parameters
    ----------
    crs
        Read from text.
    """
    number = crs.to_epsg(min_confidence=100)
    known = crs if number is None else CRS.from_epsg(number)
    return known if known == crs else crs


def _in_mainland_china(lon: float, lat: float) -> bool:
    """Return whether a place lies in the rough outline of mainland China.

    The bounding box alone would take in Mongolia, Korea and northern India; the
    stepped outline below only has to be right to a zone's width, since a false
    answer still yields a valid metric CRS.
    """
    west, south, east, north = _CHINA
    is_inside = west <= lon <= east and south <= lat <= north
    return is_inside and not any(
        west <= lon < east and south <= lat < north for west, south, east, north in _FOREIGN
    )


def is_metric(crs: CRS | None) -> bool:
    """Return whether a CRS is projected in metres with areas fit to be measured."""
    if crs is None or not crs.is_projected or crs.axis_info[0].unit_name not in {"metre", "meter"}:
        return False
    operation = crs.coordinate_operation
    return operation is None or "pseudo" not in operation.method_name.lower()


def require_metric(**layers: GeoDataFrame) -> None:
    """Check that all layers share one CRS projected in metres.

    Parameters
    ----------
    **layers
        Layers by the name the message should use.

    Raises
    ------
    CRSError
        Naming every layer at fault.
    """
    faults = []
    for name, layer in layers.items():
        if layer.crs is None:
            faults.append(f"`{name}` has no CRS")
        elif not is_metric(layer.crs):
            faults.append(f"`{name}` is in {layer.crs.name}, not in true metres")
    if len({layer.crs for layer in layers.values()}) > 1:
        faults.append("the layers differ in CRS")
    if faults:
        msg = f"{'; '.join(faults)}. Read the layers with `gridplan.read_layers` first."
        raise CRSError(msg)


def reproject(geometry: Any, source: CRS, target: CRS, *, densify: bool = True) -> Any:  # noqa: ANN401
    """Transform geometries from one CRS to another, vertex by vertex.

    Parameters
    ----------
    geometry
        Array of geometries.
    source, target
        CRS before and after; coordinates are always x (east), y (north).
    densify
        Whether edges longer than about 200 m get extra vertices first, so that a
        line stays within 1 mm of its old course.

    Returns
    -------
    array of Geometry
        As many geometries as came in.
    """
    import shapely

    geometry = np.asarray(geometry, dtype=object)
    if source == target:
        return geometry
    if densify:
        longest = MAX_EDGE_DEG if source.is_geographic else MAX_EDGE_M
        # GEOS drops part of an invalid polygon when it adds vertices: leave those alone.
        sound = shapely.is_valid(geometry) & _is_near(geometry, source)
        geometry = geometry.copy()
        geometry[sound] = shapely.segmentize(geometry[sound], longest)
    way = transformer(source, target)

    def move(points: np.ndarray) -> np.ndarray:
        return np.column_stack(way.transform(points[:, 0], points[:, 1]))

    return shapely.transform(geometry, move)


def _is_near(geometry: NDArray[np.object_], crs: CRS) -> NDArray[np.bool_]:
    """Return which geometries have no corner so far off that cutting would never end."""
    import shapely

    limit = 400.0 if crs.is_geographic else 1e8
    with np.errstate(invalid="ignore"):
        return (np.abs(shapely.bounds(geometry)) <= limit).all(axis=1)


def transformer(source: CRS, target: CRS) -> Transformer:
    """Return the way from one CRS to another, x before y; PROJ takes 0.05 s to find it.

    Parameters
    ----------
    source, target
        CRS before and after.

    Raises
    ------
    CRSError
        If there is none: of engineering, unknown and extraterrestrial systems.
    """
    # By identity: the hash of a CRS is that of its text, which is written anew each time.
    known = _BY_IDENTITY.get((id(source), id(target)))
    if known is not None and known[0] is source and known[1] is target:
        return known[2]
    way = _found(source, target)
    if len(_BY_IDENTITY) >= _MOST_KNOWN:
        _BY_IDENTITY.clear()
    _BY_IDENTITY[id(source), id(target)] = (source, target, way)
    return way


@lru_cache(maxsize=32)
def _found(source: CRS, target: CRS) -> Transformer:
    """Return the way between two CRS, found once for all that are equal."""
    from pyproj import Transformer
    from pyproj.exceptions import ProjError

    try:
        return Transformer.from_crs(source, target, always_xy=True)
    except ProjError as error:
        msg = f"Nothing is known of how {source.name} lies on {target.name}."
        raise CRSError(msg) from error


def has_place(crs: CRS) -> bool:
    """Return whether a CRS says where on Earth its coordinates lie.

    Parameters
    ----------
    crs
        Any; systems of a building site or of another planet do not.
    """
    try:
        transformer(crs, WGS84)
    except CRSError:
        return False
    return True


def is_ballpark(crs: CRS, lon: float, lat: float) -> bool:
    """Return whether a CRS goes to WGS84 by a guess that may be 100 m off.

    Parameters
    ----------
    crs
        With a place on Earth; that of an ellipsoid within a metre of WGS84's is not
        suspected, whatever PROJ calls the way.
    lon, lat
        Where the data lies, degrees.
    """
    ellipsoid = crs.ellipsoid
    if ellipsoid is None or abs(ellipsoid.semi_major_metre - WGS84_RADIUS_M) <= 1.0:
        return False
    from pyproj.exceptions import ProjError

    way = transformer(crs, WGS84)
    try:
        way.transform(*way.transform(lon, lat, direction="INVERSE"))
        used = way.get_last_used_operation()
    except ProjError:
        return False
    return "ballpark" in used.description.lower()


def centre_lonlat(bounds: np.ndarray, crs: CRS) -> tuple[float, float]:
    """Return longitude and latitude of the middle of a bounding box.

    Parameters
    ----------
    bounds
        West, south, east, north in `crs`.
    crs
        Their CRS.
    """
    x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    if crs == WGS84:
        return float(x), float(y)
    lon, lat = transformer(crs, WGS84).transform(x, y)
    return float(lon), float(lat)
