"""OpenStreetMap from a local .osm.pbf or .osm, without network.

Read by GDAL's OSM driver, which comes with pyogrio and is the best-kept reader: it
agrees with pyrosm on the number of buildings and needs nothing to be installed.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84
from gridplan.errors import InputError
from gridplan.sources.cleaning.values import as_tunnel
from gridplan.sources.formats.gdal import read_frame
from gridplan.sources.formats.osm_tags import (
    ADDRESS_KEYS,
    COLUMNS,
    TABLE,
    USE_KEYS,
    Tagged,
    keys_of_table,
    rows_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pandas import DataFrame, Series

OSM_SUFFIXES = (".osm.pbf", ".osm", ".pbf", ".osm.bz2", ".osm.gz")
CREDIT = "© OpenStreetMap contributors"
_TRACES = re.compile(r"^[nwr]\d{5,}$|OpenStreetMap")
# Columns, in small letters, that nobody else has together.
_OWN_COLUMNS = (
    {"osm_way_id"}, {"osmid"}, {"osm_id", "fclass"}, {"osm_id", "highway"}, {"osm_id", "building"},
    {"osm_id", "osm_type"}, {"osm_id", "other_tags"},
)  # fmt: skip
_SAMPLE = 100
_LEVELS = range(11, 5, -1)
_IDS = {"communities": "community_id", "buildings": "building_id", "compounds": "compound_id",
        "institutions": "institution_id"}  # fmt: skip


def is_osm(path: Path) -> bool:
    """Return whether a file holds OpenStreetMap data.

    Parameters
    ----------
    path
        Only its name is looked at.
    """
    return path.name.lower().endswith(OSM_SUFFIXES)


def is_osm_index(index: pd.Index) -> bool:
    """Return whether rows are numbered by kind and id of OpenStreetMap, as osmnx does.

    Parameters
    ----------
    index
        Of a frame.
    """
    if not isinstance(index, pd.MultiIndex) or not len(index):
        return False
    if index.nlevels == 3:
        return list(index.names) == ["u", "v", "key"]
    return index.nlevels == 2 and set(index.get_level_values(0)) <= {"node", "way", "relation"}


def is_from_osm(frame: DataFrame) -> bool:
    """Return whether data comes from OpenStreetMap, by the traces that its makers leave.

    Parameters
    ----------
    frame
        As read, or as given: the columns of Geofabrik, of GDAL's reader and of osmnx, the
        short ids of our own reader, the sources of Overture, and what its ``attrs`` say.
    """
    names = {str(name).lower() for name in frame.columns}
    samples = [frame[one].head(_SAMPLE) for one in ("building_id", "sources") if one in frame]
    return (
        is_osm_index(frame.index)
        or any(signs <= names for signs in _OWN_COLUMNS)
        or "openstreetmap" in str(frame.attrs).lower()
        or any(len(cells) > 0 and all(map(_TRACES.search, map(str, cells))) for cells in samples)
    )


def read_osm(path: str | Path, layer: str, *, admin_level: int | None = None) -> gpd.GeoDataFrame:
    """Read one of our layers from a local OpenStreetMap file.

    Parameters
    ----------
    path
        .osm.pbf or .osm.
    layer
        Layer of `gridplan.schema.LAYERS`; `gridplan.sources.formats.osm_tags` says which
        tags fill it.
    admin_level
        Of communities; by default the finest of levels 11 to 6 that is there.

    Returns
    -------
    GeoDataFrame
        WGS84; columns by their canonical names.

    Raises
    ------
    InputError
        If the file cannot be read or holds nothing for the layer.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> import gridplan as gp
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "place.osm")
    ...     _ = path.write_text(
    ...         '''<osm version="0.6">
    ...         <node id="1" version="1" lat="43.73" lon="7.41"/>
    ...         <node id="2" version="1" lat="43.74" lon="7.42"/>
    ...         <way id="3" version="1"><nd ref="1"/><nd ref="2"/>
    ...         <tag k="highway" v="residential"/><tag k="name" v="Rue"/></way></osm>'''
    ...     )
    ...     gp.read_osm(path, "streets")[["class", "name"]].values.tolist()
    [['residential', 'Rue']]
    """
    path = Path(path)
    found = [
        layer_from_tags(objects, layer, shapes)
        for shapes, objects in _read_objects(path, layer)
        if len(objects)
    ]
    if layer == "communities":
        found = [finest_level(part, admin_level) for part in found]
    found = [part for part in found if len(part)]
    if not found:
        keys = ", ".join(sorted({row.key for row in rows_of(layer)}))
        msg = f"{path.name} holds no {layer} (OSM objects with {keys})"
        raise InputError(msg)
    united = pd.concat(found, ignore_index=True)
    return gpd.GeoDataFrame(united, geometry="geometry", crs=WGS84)


def _read_objects(path: Path, layer: str) -> Iterator[tuple[str, gpd.GeoDataFrame]]:
    """Yield the objects of a file that carry a key of the layer, by kind of shape."""
    rows = rows_of(layer)
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "osm.ini"
        config.write_text(_gdal_config(), encoding="ascii")
        for shapes in dict.fromkeys(shapes for row in rows for shapes in row.shapes):
            keys = {row.key for row in rows if shapes in row.shapes}
            where = " OR ".join(f'"{key}" IS NOT NULL' for key in sorted(keys))
            yield (
                shapes,
                read_frame(path, layer=shapes, where=where, CONFIG_FILE=str(config)),
            )


def _gdal_config() -> str:
    """Return the settings of GDAL's reader: our keys as columns, unlaundered."""
    keys = ",".join(keys_of_table())
    closed = ",".join(dict.fromkeys(row.key for row in TABLE if row.shapes != ("lines",)))
    lines = [f"[general]\nclosed_ways_are_polygons={closed}\nattribute_name_laundering=no"]
    for shapes in ("points", "lines", "multipolygons", "multilinestrings", "other_relations"):
        own = f"osm_id=yes\nattributes={keys}\nother_tags=no"
        lines.append(f"[{shapes}]\n{own}")
    return "\n\n".join(lines)


def layer_from_tags(objects: gpd.GeoDataFrame, layer: str, shapes: str) -> gpd.GeoDataFrame:
    """Turn tagged objects into a layer by the table of tags.

    Parameters
    ----------
    objects
        One column per OSM key, missing where the object lacks it.
    layer
        Name of the layer.
    shapes
        Which rows of the table apply: lines, multipolygons or points.

    Returns
    -------
    GeoDataFrame
        The objects that belong to the layer, under its column names.
    """
    kind = pd.Series(None, index=objects.index, dtype=object)
    for row in rows_of(layer):
        if shapes in row.shapes and row.key in objects.columns:
            fits = _fits(objects[row.key], row) & kind.isna()
            kind[fits] = row.kind or objects.loc[fits, row.key]
    chosen = objects[kind.notna() & ~_left_out(objects, layer)]
    columns = {name: _first(chosen, keys) for name, keys in COLUMNS[layer].items()}
    if layer in {"barriers", "institutions"}:
        columns["kind"] = kind[chosen.index]
    if layer in _IDS:
        columns[_IDS[layer]] = _ids(chosen, shapes)
    if layer == "buildings":
        columns |= {"use": _use(chosen), "address": _address(chosen)}
    if layer == "communities":
        columns["admin_level"] = _first(chosen, ("admin_level",))
    frame = pd.DataFrame(columns, index=chosen.index)
    return gpd.GeoDataFrame(frame, geometry=chosen.geometry.to_numpy(), crs=WGS84)


def _fits(column: Series, row: Tagged) -> Series:
    """Return which objects carry a tag of one row of the table."""
    if row.values:
        return column.isin(row.values)
    return column.notna() & (column != "no")


def _left_out(objects: gpd.GeoDataFrame, layer: str) -> Series:
    """Return objects that carry the tag but are not what the layer means."""
    if layer == "barriers":  # nobody is stopped by what runs below the ground
        tunnel = _first(objects, ("tunnel",))
        under = as_tunnel(tunnel)[0].fillna(value=False) | (tunnel == "building_passage")
        return under | _first(objects, ("location",)).isin(["underground"])
    if layer == "streets":
        return _first(objects, ("area",)) == "yes"
    if layer == "compounds":  # an estate has a name; landuse without one is a zone
        return _first(objects, ("name",)).isna()
    return pd.Series(data=False, index=objects.index)


def _first(objects: DataFrame, keys: tuple[str, ...]) -> Series:
    """Return the first filled of several tags."""
    values = pd.Series(np.nan, index=objects.index, dtype=object)
    for key in keys:
        if key in objects.columns:
            values = values.where(values.notna(), objects[key].astype(object))
    return values


def _ids(objects: DataFrame, shapes: str) -> Series:
    """Return ids as OSM writes them in short: n1, w2, r3."""
    own = objects["osm_id"].astype(object)
    if shapes != "multipolygons" or "osm_way_id" not in objects.columns:
        return ("n" if shapes == "points" else "w") + own.astype(str)
    way = objects["osm_way_id"].astype(object)
    return ("r" + own.astype(str)).where(way.isna(), "w" + way.astype(str))


def _use(buildings: DataFrame) -> Series:
    """Return the use of buildings; what is only "yes" is told by its other tags."""
    use = _first(buildings, ("building",))
    other = _first(buildings, USE_KEYS)
    return use.mask((use == "yes") & other.notna(), other)


def _address(buildings: DataFrame) -> Series:
    """Return street and house number as one text."""
    street, number = (_first(buildings, (key,)) for key in ADDRESS_KEYS)
    return (street + " " + number).where(street.notna() & number.notna())


def finest_level(areas: gpd.GeoDataFrame, admin_level: int | None) -> gpd.GeoDataFrame:
    """Return the areas of one administrative level: the one asked for, or the finest.

    Parameters
    ----------
    areas
        With ``admin_level``.
    admin_level
        None for the finest of 11 to 6 that has more than one area.
    """
    levels = pd.to_numeric(areas["admin_level"], errors="coerce")
    wanted = (
        admin_level
        if admin_level is not None
        else next((level for level in _LEVELS if (levels == level).sum() > 1), None)
    )
    chosen = areas[levels == wanted]
    return chosen[shapely.area(np.asarray(chosen.geometry)) > 0]
