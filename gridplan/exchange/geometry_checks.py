"""Geometries against the promises: one type, valid, no overlap, RFC 7946, true figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely

from gridplan.geometry.degrees import DECIMALS
from gridplan.tables import TABLES

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from gridplan.exchange.gathered import Report
    from gridplan.exchange.intake import Part

# Hair-thin overlaps of other programs are told as borders that do not match.
_SLIVER_M2 = 0.1
_AREA_SHARE, _COMPACT = 0.01, 0.002


def check_shapes(part: Part, report: Report) -> None:
    """Report geometries of a wrong type, missing or broken ones.

    Parameters
    ----------
    part
        A table with geometry.
    report
        Where faults go.
    """
    shapes = _shapes(part)
    missing = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    if part.table == "grids":
        report.warn("geometry_missing", part, missing)
    allowed = TABLES[part.table].geometry
    names = np.array([getattr(one, "geom_type", "") for one in shapes], dtype=object)
    report.add(
        "geometry_kind", part, ~missing & ~np.isin(names, allowed), allowed=", ".join(allowed)
    )
    kinds = sorted(set(names[~missing]))
    if len(kinds) > 1 and part.table != "buildings":
        report.add("geometry_type", part, types=", ".join(kinds))
    report.add("geometry_invalid", part, ~missing & ~shapely.is_valid(shapes))
    if not missing.all() and getattr(part.frame, "crs", None) is None:
        report.add("no_crs", part)


def check_geojson(part: Part, report: Report) -> None:
    """Report what RFC 7946 does not allow, or advises against.

    Parameters
    ----------
    part
        Of a GeoJSON file.
    report
        Where faults go.
    """
    shapes = _shapes(part)
    box = shapely.bounds(shapes)
    astray = (np.abs(box[:, [0, 2]]) > 180).any(axis=1) | (np.abs(box[:, [1, 3]]) > 90).any(axis=1)
    report.add("degrees", part, astray)
    xy, owner = shapely.get_coordinates(shapes, return_index=True)
    fine = (np.round(xy, DECIMALS) != xy).any(axis=1)
    report.warn("decimals", part, np.isin(np.arange(len(shapes)), owner[fine]))
    parts, at = shapely.get_parts(shapes, return_index=True)
    polygons = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    rings = shapely.get_exterior_ring(parts[polygons])
    clockwise = ~shapely.is_ccw(rings)
    report.warn("winding", part, np.isin(np.arange(len(shapes)), at[polygons][clockwise]))
    key = TABLES[part.table].key
    if len(key) == 1 and key[0] in part.frame.columns and any(i is not None for i in part.ids):
        codes = part.frame[key[0]].astype(object)
        ids = pd.Series(part.ids, index=codes.index, dtype=object)
        report.add("feature_id", part, (ids != codes).to_numpy(bool), column=key[0])


def check_coverage(part: Part, report: Report) -> None:
    """Report grids that overlap, and borders that do not match.

    Parameters
    ----------
    part
        Grids.
    report
        Where faults go.
    """
    shapes = _shapes(part)
    sound = ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes) & shapely.is_valid(shapes)
    sound &= np.isin(shapely.get_type_id(shapes), (3, 6))
    good = shapes[sound]
    if not len(good) or shapely.coverage_is_valid(good):
        return
    rows = np.flatnonzero(sound)
    loose = np.zeros(len(shapes), bool)
    loose[rows] = ~shapely.is_empty(shapely.coverage_invalid_edges(good))
    suspects = np.flatnonzero(loose)
    metric = _metric(part.frame)
    tree = shapely.STRtree(metric[rows])
    left, right = tree.query(metric[suspects], predicate="intersects")
    left, right = suspects[left], rows[right]
    ordered = (left < right) | ((left > right) & ~loose[right])
    left, right = left[ordered], right[ordered]
    common = shapely.intersection(metric[left], metric[right])
    area = shapely.area(common)
    real = area > _SLIVER_M2
    if real.any():
        hit = np.zeros(len(shapes), bool)
        hit[left[real]] = hit[right[real]] = True
        report.add(
            "overlap",
            part,
            hit,
            n=int(real.sum()),
            area=float(area[real].sum()),
            places=shapely.point_on_surface(common[real]),
        )
        loose &= ~hit
    report.warn("coverage", part, loose)


def check_figures(part: Part, report: Report) -> None:
    """Report codes and figures of grids that contradict each other.

    Parameters
    ----------
    part
        Grids.
    report
        Where faults go.
    """
    frame = part.frame
    number = {
        name: pd.to_numeric(frame[name], errors="coerce").to_numpy(float)
        for name in (
            "households",
            "households_estimated",
            "serial",
            "area_m2",
            "perimeter_m",
            "compactness",
        )
        if name in frame.columns
    }
    if {"grid_code", "community_id"} <= set(frame.columns):
        report.add("code", part, _wrong_codes(frame, number.get("serial")))
    if "households_estimated" in number and "households" in number:
        report.add("sum_estimated", part, number["households_estimated"] > number["households"])
    if {"status", "kind"} <= set(frame.columns):
        exempt = (frame["status"] == "exempt").to_numpy(bool)
        report.add("exempt", part, exempt != (frame["kind"] == "dedicated").to_numpy(bool))
    if {"status", "reason"} <= set(frame.columns):
        blank = (frame["reason"].isna() | (frame["reason"] == "")).to_numpy(bool)
        report.warn("no_reason", part, blank & frame["status"].isin(["under", "over"]))
    if "area_m2" in number and getattr(frame, "crs", None) is not None:
        true = shapely.area(_metric(frame))
        report.add("area", part, np.abs(number["area_m2"] - true) > _AREA_SHARE * true + 1)
    if {"area_m2", "perimeter_m", "compactness"} <= set(number):
        with np.errstate(divide="ignore", invalid="ignore"):
            round_ = 4 * np.pi * number["area_m2"] / number["perimeter_m"] ** 2
        report.add("compactness", part, np.abs(round_ - number["compactness"]) > _COMPACT)


def _wrong_codes(frame: GeoDataFrame, serial: np.ndarray | None) -> np.ndarray:
    """Return which codes are not made of the community's and a serial."""
    codes = frame["grid_code"].fillna("").astype(str).tolist()
    homes = frame["community_id"].fillna("").astype(str).tolist()
    tails = [
        code[len(home) :] if code.startswith(home) else "x"
        for code, home in zip(codes, homes, strict=True)
    ]
    wrong = np.array([not tail.isascii() or not tail.isdigit() for tail in tails])
    if serial is not None:
        said = np.array(
            [float(tail) if not bad else np.nan for tail, bad in zip(tails, wrong, strict=True)]
        )
        wrong |= np.isfinite(serial) & np.isfinite(said) & (said != serial)
    return wrong


def _shapes(part: Part) -> Any:  # noqa: ANN401
    """Return the geometries of a table."""
    return np.asarray(part.frame["geometry"].array, dtype=object)


def _metric(frame: GeoDataFrame) -> Any:  # noqa: ANN401
    """Return the geometries in metres."""
    if frame.crs is None or (frame.crs.is_projected and frame.crs.to_epsg() != 3857):
        return np.asarray(frame.geometry.array, dtype=object)
    return np.asarray(frame.geometry.to_crs(frame.estimate_utm_crs()).array, dtype=object)
