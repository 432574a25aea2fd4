"""One file for another program, by GDAL inside the pyogrio wheel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import shapely

from gridplan.crs import WGS84
from gridplan.datum import shift_layer
from gridplan.errors import InputError
from gridplan.export.geojson import write_geojson
from gridplan.export.members import json_fg_extras, json_fg_members, members_of
from gridplan.export.shapefile import write_shapefile
from gridplan.export.styles import add_styles, write_styles
from gridplan.export.vector import blank_to_missing, pack_layer, write_geopackage
from gridplan.files import utf8_path
from gridplan.geometry.degrees import to_degrees
from gridplan.plan.attribution import attribution
from gridplan.plan.core import BUILDING_COLUMNS, GRID_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from geopandas import GeoDataFrame

    from gridplan.plan.core import Plan

# Zooms at which a grid is more than a dot and a street as wide as a line.
_TILES = {"MINZOOM": "9", "MAXZOOM": "15"}


def suffix_of(path: Path) -> str:
    """Return the ending that tells the format; two parts for a zipped shapefile."""
    name = path.name.lower()
    return ".shp.zip" if name.endswith(".shp.zip") else path.suffix.lower()


def grids_out(plan: Plan, datum: str = "wgs84", *, metric: bool = False) -> GeoDataFrame:
    """Return the grids as they leave the house.

    Parameters
    ----------
    plan
        The plan.
    datum
        Of the degrees.
    metric
        In the working CRS; else in degrees of seven decimals, the same numbers as in
        ``grids.geojson``.
    """
    grids = blank_to_missing(plan.grids[[*GRID_COLUMNS, "geometry"]])
    return grids if metric else in_degrees(grids, datum)


def in_degrees(frame: GeoDataFrame, datum: str = "wgs84") -> GeoDataFrame:
    """Return a layer in degrees of seven decimals, of any datum.

    Parameters
    ----------
    frame
        Any CRS.
    datum
        Of `gridplan.datum.DATUMS`.
    """
    shapes = np.asarray(frame.geometry.array, dtype=object)
    areas = np.isin(shapely.get_type_id(shapes), (3, 6))
    shapes = np.where(areas, shapely.orient_polygons(shapes), shapes)
    frame = gpd.GeoDataFrame(
        frame.drop(columns="geometry"), geometry=to_degrees(shapes, frame.crs), crs=WGS84
    )
    if datum == "wgs84":
        return frame
    frame = shift_layer(frame, "wgs84", datum)
    frame.attrs = {}
    rounded = shapely.transform(frame.geometry.to_numpy(object), lambda xy: np.round(xy, 7))
    return frame.set_geometry(gpd.GeoSeries(rounded, frame.index, crs=WGS84))


def _geojson(plan: Plan, path: Path, datum: str) -> None:
    """Write GeoJSON with all that the rules ask for."""
    output, grids = plan.rules.output, grids_out(plan, metric=True)
    members, extras = members_of(plan), None
    if output.json_fg:
        members = json_fg_members(grids.crs) | members
        extras = json_fg_extras(grids, plan.registry, multi=output.multipolygon)
    write_geojson(
        grids, path, datum=datum, members=members, extras=extras, multi=output.multipolygon
    )


def _by_driver(driver: str, **options: str) -> Callable[[Plan, Path, str], None]:
    """Return a writer of the grids in degrees by a driver of GDAL."""

    def write(plan: Plan, path: Path, datum: str) -> None:
        import pyogrio

        frame = grids_out(plan, datum)
        if driver == "PMTiles":  # a tile knows no grid without ground
            frame = frame[frame.geometry.notna()]
        packed = pack_layer("grids", frame)
        about = {"DESCRIPTION": "; ".join(attribution(plan)), "NAME": "grids"}
        more = about if driver == "PMTiles" else {}
        own = {"DESCRIPTION": about["DESCRIPTION"]} if driver == "FlatGeobuf" else {}
        pyogrio.write_arrow(
            packed.table,
            utf8_path(path),
            layer="grids",
            driver=driver,
            geometry_name="geometry",
            geometry_type=packed.geometry_type,
            crs="EPSG:4326",
            layer_options={name: text for name, text in own.items() if text},
            dataset_options={name: text for name, text in (more | options).items() if text},
        )

    return write


def _kml(plan: Plan, path: Path, datum: str) -> None:
    """Write KML or KMZ: the name of a placemark is that of the grid."""
    import pyogrio

    if datum != "wgs84":
        msg = f"KML is WGS84 always: it cannot say that its degrees are {datum}. Leave --datum."
        raise InputError(msg)
    frame = grids_out(plan)
    frame = frame.reset_index().rename(columns={"grid_name": "Name"})
    frame.insert(1, "description", frame["grid_code"])
    packed = pack_layer("grids", frame.set_index("grid_code"))
    note = "; ".join(attribution(plan))
    pyogrio.write_arrow(
        packed.table,
        utf8_path(path),
        layer="grids",
        driver="LIBKML",
        geometry_name="geometry",
        geometry_type=packed.geometry_type,
        crs="EPSG:4326",
        dataset_options={"DESCRIPTION": note} if note else {},
    )


def _shapefile(plan: Plan, path: Path, datum: str) -> None:
    """Write a zipped shapefile and the table of its field names beside it."""
    grids = grids_out(plan, datum, metric=datum == "wgs84")
    stem = path.name[: -len(".shp.zip")]
    write_shapefile(
        grids, path, path.with_name(f"{stem}.fields.csv"), attribution=attribution(plan)
    )


def _geopackage(plan: Plan, path: Path, datum: str) -> None:
    """Write grids and buildings with styles inside, and QML and SLD beside the file."""
    buildings = blank_to_missing(plan.buildings[[*BUILDING_COLUMNS, "geometry"]])
    frames = {"grids": grids_out(plan, datum, metric=datum == "wgs84"), "buildings": buildings}
    if datum != "wgs84":
        frames["buildings"] = in_degrees(buildings, datum)
    about = "; ".join(attribution(plan))
    write_geopackage(
        [pack_layer(name, one, description=about) for name, one in frames.items()], path
    )
    add_styles(path, tuple(frames))
    write_styles(path.parent, path.stem, tuple(frames))


WRITERS: dict[str, Callable[[Plan, Path, str], None]] = {
    ".geojson": _geojson,
    ".fgb": _by_driver("FlatGeobuf"),
    ".pmtiles": _by_driver("PMTiles", **_TILES),
    ".kml": _kml,
    ".kmz": _kml,
    ".shp.zip": _shapefile,
    ".gpkg": _geopackage,
}
