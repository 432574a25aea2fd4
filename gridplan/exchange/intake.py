"""Files as tables of a plan, whoever wrote them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

import geopandas as gpd
import pandas as pd
import shapely

from gridplan.errors import InputError
from gridplan.export.shapefile import LONG_NAMES
from gridplan.files import utf8_path
from gridplan.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pandas import DataFrame

# The files of a plan's folder that are tables, and which.
FOLDER_FILES = {
    "grids.geojson": "grids",
    "buildings.csv": "buildings",
    "communities.csv": "communities",
    "registry.csv": "registry",
    "findings.csv": "findings",
    "changes.csv": "changes",
}


class _Format(NamedTuple):
    """What a format does to a table: other names, all values text, rows cut and rounded."""

    names: dict[str, str]
    is_text: bool = False
    is_tiled: bool = False


_KML = _Format({"Name": "grid_name"}, is_text=True)
_FORMATS = {
    ".shp": _Format(LONG_NAMES),
    ".zip": _Format(LONG_NAMES),
    ".kml": _KML,
    ".kmz": _KML,
    ".pmtiles": _Format({}, is_tiled=True),
    ".mbtiles": _Format({}, is_tiled=True),
}
_NAMED = {"grid_code", "building_id", "community_id"}


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One table of a file.

    Parameters
    ----------
    file
        Name of the file, and of the layer where it holds several.
    table
        Of `gridplan.tables.TABLES`.
    frame
        Columns as the file has them; all text where `is_text`.
    is_text
        Whether the format knows no types: CSV.
    is_tiled
        Whether the format cuts and rounds geometries for display; a row is whole again here.
    members
        Of a GeoJSON collection, without its features; None for other formats.
    ids
        Of GeoJSON features; None where they have none.
    """

    file: str
    table: str
    frame: DataFrame
    is_text: bool = False
    is_tiled: bool = False
    members: dict[str, Any] | None = None
    ids: list[Any] = field(default_factory=list)


def read_parts(path: Path, table: str | None = None) -> Iterator[Part]:
    """Yield the tables of a file, or of the folder of a plan.

    Parameters
    ----------
    path
        GeoJSON, CSV, GeoParquet, or what GDAL reads; or a folder that gridplan wrote.
    table
        What the rows are; told by the columns where not given.

    Raises
    ------
    InputError
        If it cannot be read, holds no known table, or nobody can tell which.
    """
    if path.is_dir():
        held = {name: kind for name, kind in FOLDER_FILES.items() if (path / name).is_file()}
        if not held:
            msg = f"{path} holds none of {', '.join(FOLDER_FILES)}. Name a file, or a plan."
            raise InputError(msg)
        for name, kind in held.items():
            yield from _read(path / name, kind)
        return
    if not path.is_file():
        msg = f"There is no file {path}. Check the path."
        raise InputError(msg)
    yield from _read(path, table)


def _read(path: Path, table: str | None) -> Iterator[Part]:
    """Yield the tables of a file."""
    suffix = path.suffix.lower()
    try:
        if suffix in {".geojson", ".json"}:
            yield _geojson(path, table)
        elif suffix == ".csv":
            frame = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
            yield Part(path.name, table or table_of(frame, path.name), frame, is_text=True)
        elif suffix == ".parquet":
            frame = gpd.read_parquet(path)
            frame = frame.reset_index() if frame.index.name else frame
            yield Part(path.name, table or table_of(frame, path.name), frame)
        else:
            yield from _by_gdal(path, table)
    except InputError:
        raise
    # Each reader has errors of its own, most of them ValueError or RuntimeError.
    except (OSError, ValueError, RuntimeError) as error:
        msg = f"{path} cannot be read: {str(error).splitlines()[0]}. Check that it is whole."
        raise InputError(msg) from error


def _geojson(path: Path, table: str | None) -> Part:
    """Return a GeoJSON file: properties as they stand, geometries by GDAL."""
    content = json.loads(path.read_text(encoding="utf-8-sig"))
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list) or content.get("type") != "FeatureCollection":
        return Part(path.name, table or "grids", pd.DataFrame(), members={"type": None})
    known = [one if isinstance(one, dict) else {} for one in features]
    rows = pd.DataFrame([one.get("properties") or {} for one in known], dtype=object)
    shapes: Any = [None] * len(known)
    if any(one.get("geometry") for one in known):
        shapes = gpd.read_file(utf8_path(path), columns=[]).geometry.to_numpy(object)
    frame = gpd.GeoDataFrame(rows, geometry=shapes, crs=4326)
    members = {name: value for name, value in content.items() if name != "features"}
    kind = table or (table_of(frame, path.name) if known else "grids")
    return Part(path.name, kind, frame, members=members, ids=[one.get("id") for one in known])


def _by_gdal(path: Path, table: str | None) -> Iterator[Part]:
    """Yield the layers of a file that are tables of a plan."""
    import pyogrio

    source = f"/vsizip/{utf8_path(path)}" if path.name.endswith(".zip") else utf8_path(path)
    layers = [str(name) for name, _ in pyogrio.list_layers(source)]
    wanted = [name for name in layers if name in TABLES] or layers[:1]
    form = _FORMATS.get(path.suffix.lower(), _Format({}))
    for layer in wanted:
        frame = gpd.read_file(source, layer=layer).rename(columns=form.names)
        label = path.name if len(wanted) == 1 else f"{path.name}, layer {layer}"
        kind = table or (layer if layer in TABLES else table_of(frame, path.name))
        frame = frame if "geometry" in frame else pd.DataFrame(frame)
        if form.is_tiled:
            frame = _joined(frame, TABLES[kind].key)
        yield Part(label, kind, frame, is_text=form.is_text, is_tiled=form.is_tiled)


def _joined(frame: DataFrame, key: tuple[str, ...]) -> DataFrame:
    """Return rows that tiles have cut into pieces as one again."""
    if "geometry" not in frame or not set(key) <= set(frame.columns):
        return frame
    # A tile's own number, and whatever else differs from piece to piece, is of the first.
    whole = gpd.GeoDataFrame(frame).dissolve(list(key), as_index=False, dropna=False)
    parts = whole.geometry.map(lambda one: shapely.multipolygons(shapely.get_parts(one)))
    areal = whole.geometry.geom_type.isin(["Polygon", "MultiPolygon"]).to_numpy(bool)
    return whole.set_geometry(whole.geometry.where(~areal, parts))


def table_of(frame: DataFrame, file: str) -> str:
    """Return which table the columns are most of.

    Parameters
    ----------
    frame
        The columns.
    file
        For the message.

    Raises
    ------
    InputError
        If too few are known to tell.
    """
    have = set(frame.columns)
    scores = {}
    for name, table in TABLES.items():
        known = sum(one in have for one in table.columns) if set(table.key) <= have else 0
        scores[name] = (known, known / len(table.columns))
    best = max(scores, key=lambda name: scores[name])
    if not scores[best][0]:
        names = ", ".join(sorted(_NAMED))
        msg = (
            f"{file}: which table it is cannot be told: it has none of {names}. Rename columns "
            "as docs/systems.md has them, or say which table it is (--as grids)."
        )
        raise InputError(msg)
    return best
