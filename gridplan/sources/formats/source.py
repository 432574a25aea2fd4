"""One source, file or frame, into one GeoDataFrame as it stands."""

from __future__ import annotations

import glob
import hashlib
import re
import warnings
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import geopandas as gpd
import pandas as pd
import shapely
from shapely.errors import ShapelyError

from gridplan.crs import WGS84
from gridplan.errors import InputError
from gridplan.findings import INFO, WARNING
from gridplan.schema import SCHEMAS
from gridplan.sources.formats.archives import is_packed, unpacked
from gridplan.sources.formats.encodings import DBF_NUMBERS, beside, encoding_of_dbf
from gridplan.sources.formats.gdal import (
    list_layers,
    read_vector,
    require_file,
    require_kind,
)
from gridplan.sources.formats.mapinfo import MAPINFO_SUFFIXES, read_mapinfo
from gridplan.sources.formats.nested import unfold
from gridplan.sources.formats.osm import CREDIT, is_from_osm, is_osm, is_osm_index, read_osm
from gridplan.sources.formats.places import to_geometry
from gridplan.sources.formats.point_tables import read_table
from gridplan.sources.formats.sheets import TABLE_SUFFIXES
from gridplan.sources.formats.text_maps import as_utf8
from gridplan.sources.formats.web_tables import is_records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gridplan.sources.notes import Notes

Source: TypeAlias = str | Path | gpd.GeoDataFrame
_PARQUET = {".parquet", ".geoparquet", ".pq"}
# A rough footprint with its attributes in GeoJSON, GeoPackage or Shapefile.
_BYTES_PER_ROW = 250
_DOUBT = "Is it a vector file, GeoParquet or a table with coordinates?"
_FOLDERS = {".kml", ".kmz"}
# By which people call a layer in a file of several.
_WORDS = {
    name: re.compile(words, re.IGNORECASE)
    for name, words in {
        "communities": "communit|社区|居委|村居",
        "buildings": "building|bldg|footprint|建筑|楼栋|楼幢|房屋",
        "streets": "street|road|highway|道路|路网|街路",
        "barriers": "barrier|rail|障碍|铁路|水系",
        "compounds": "compound|estate|小区|院落",
        "institutions": "institution|单位|机构",
        "holds": "hold|划界|界线",
        "gates": "gate|entrance|大门|出入口",
    }.items()
}
# Files beside a file that are part of it, in the order in which they are hashed.
_COMPANIONS = {
    ".shp": (".dbf", ".shx", ".prj", ".cpg"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
}


def read_source(source: Source, layer: str, notes: Notes) -> gpd.GeoDataFrame | None:
    """Read a layer as it stands: all columns, original CRS.

    Parameters
    ----------
    source
        Path of a vector file, GeoParquet or table with coordinates; a layer of a
        file with several is named ``city.gpkg|layername=buildings``. Or a frame.
    layer
        Name the messages use, and the preferred layer of a file with several.
    notes
        Receives unreadable files as faults, remarks of the reader as findings.

    Returns
    -------
    GeoDataFrame or None
        Index 0, 1, …; None after a fault.
    """
    if isinstance(source, gpd.GeoDataFrame) and source.active_geometry_name is not None:
        indexed = _with_index(source, layer, notes)
        if indexed is not None and is_from_osm(source):
            notes.credits.add(CREDIT)
        return indexed
    if isinstance(source, pd.DataFrame):
        return _of_table(source, layer, notes)
    if not isinstance(source, (str, Path)):
        notes.fault(
            f"`{layer}` is {type(source).__name__}, neither a path nor a GeoDataFrame with a "
            "geometry column."
        )
        return None
    return _of_path(source, layer, notes)


def _of_path(source: str | Path, layer: str, notes: Notes) -> gpd.GeoDataFrame | None:
    """Read a layer from a file; None after a fault."""
    path, chosen = split_path(source)
    if not path.exists():
        notes.fault(f"`{layer}`: there is no file {path}. Check the path.")
        return None
    try:
        return read_file(path, layer, notes, chosen=chosen)
    except InputError as error:
        reason = str(error)
        # Most reasons come with a remedy of their own.
        remedy = "" if ";" in reason else _DOUBT
        if path.is_dir() and not path.suffix:  # a .gdb is a folder too
            reason = "it is a folder without GeoParquet files"
            remedy = "Give a file, or write a file per district into it with `gridplan split`."
        notes.fault(f"`{layer}`: {path.name} cannot be read: {reason}. {remedy}".rstrip())
        return None


def _of_table(table: pd.DataFrame, layer: str, notes: Notes) -> gpd.GeoDataFrame | None:
    """Return a frame that is no GeoDataFrame with the geometries of one of its columns."""
    shapes = table.get("geometry")
    if isinstance(shapes, pd.Series) and shapely.is_geometry(shapes.to_numpy(object)).any():
        return _with_index(gpd.GeoDataFrame(table), layer, notes)
    try:
        placed = to_geometry(pd.DataFrame(table).reset_index(drop=True), layer, notes)
    except InputError as error:
        notes.fault(
            f"`{layer}` is {type(table).__name__}, neither a path nor a GeoDataFrame with a "
            f"geometry column, and cannot be read as a table: {error}."
        )
        return None
    return _with_index(placed, layer, notes)


def _with_index(frame: gpd.GeoDataFrame, layer: str, notes: Notes) -> gpd.GeoDataFrame | None:
    """Return a frame with its index as a column, where it says something; None after a fault."""
    twice = frame.columns[frame.columns.duplicated()].unique()
    if len(twice):
        names = ", ".join(f"`{name}`" for name in twice)
        notes.fault(f"`{layer}` has several columns named {names}. Rename or drop one.")
        return None
    odd = [name for name in frame.columns if not isinstance(name, (str, int))]
    if odd:
        names = ", ".join(f"{name!r}" for name in odd)
        notes.fault(f"`{layer}` has columns whose names are no text: {names}. Rename them.")
        return None
    frame = frame.rename(columns=str)
    if not isinstance(frame.index, pd.MultiIndex):
        return frame.reset_index(drop=frame.index.name not in _lost_index(frame))
    plain = frame.reset_index(drop=True)
    schema = SCHEMAS.get(layer)
    if schema and schema.index in schema.columns and schema.index not in frame.columns:
        plain[schema.index] = _joined(frame.index)
    return plain


def _joined(index: pd.MultiIndex) -> list[str]:
    """Return one id for each row of several keys; as OSM writes it where it is one of OSM."""
    if is_osm_index(index) and index.nlevels == 2:
        return [f"{element[0]}{number}" for element, number in index]
    return ["-".join(map(str, keys)) for keys in index]


def read_file(
    path: Path, layer: str, notes: Notes, *, chosen: str | None = None
) -> gpd.GeoDataFrame:
    """Read one file as it stands.

    Parameters
    ----------
    path
        Of a file that is there.
    layer
        Name the messages use, and the preferred layer of a file with several.
    notes
        Receives remarks of the reader.
    chosen
        Layer of a file with several.

    Raises
    ------
    InputError
        With nothing but the reason, if the file cannot be read.
    """
    require_file(path)
    try:
        with warnings.catch_warnings(record=True) as remarks:
            warnings.simplefilter("always")
            frame = _read(path, layer, chosen, notes)
    # Damaged Parquet ends in a TypeError of Arrow, damaged geometries in errors of shapely.
    except (OSError, ValueError, TypeError, RuntimeError, KeyError, ShapelyError) as error:
        lines = str(error).strip().splitlines() or [type(error).__name__]
        raise InputError(lines[0].rstrip(".")) from error
    for text in dict.fromkeys(str(remark.message) for remark in remarks):
        notes.add(INFO, "reader", f"`{layer}`: {path.name}: {text}")
    if is_osm(path) or is_from_osm(frame):
        notes.credits.add(CREDIT)
    return frame


def _lost_index(frame: gpd.GeoDataFrame) -> set[object]:
    """Return the names an index may have to become a column again."""
    name = frame.index.name
    return {name} if name is not None and name not in frame.columns else set()


def guess_rows(source: str | Path) -> int:
    """Return about how many rows a source has, without reading them; 0 if it is not there."""
    import pyarrow.parquet as pq
    from pyarrow import ArrowException

    path, _ = split_path(source)
    rows = 0
    for file in find_files(source) or ([path] if path.is_file() else []):
        try:
            with file.open("rb") as content:
                rows += pq.read_metadata(content).num_rows
        except (ArrowException, OSError, ValueError):
            rows += file.stat().st_size // _BYTES_PER_ROW
    return rows


def find_files(source: object) -> list[Path]:
    """Return the files of a source in parts, sorted; none if it is no such source.

    Parameters
    ----------
    source
        A folder with GeoParquet files somewhere below, or a pattern of such folders or
        files (``buildings/district_id=1303*``). Names that begin with a dot or an
        underscore are left alone, as other programs do.
    """
    if not isinstance(source, (str, Path)):
        return []
    path = Path(source).expanduser()
    if path.is_dir():
        return sorted(_parquet_in(path))
    if path.exists() or not is_wild(str(path)):
        return []
    found = map(Path, glob.glob(str(path)))  # noqa: PTH207 - may be absolute
    return sorted({file for one in found for file in _parquet_in(one)})


def _parquet_in(place: Path) -> Iterator[Path]:
    """Yield the GeoParquet files somewhere below a folder, or a file that is one itself."""
    for file in place.rglob("*") if place.is_dir() else [place]:
        is_left = any(name.startswith((".", "_")) for name in file.relative_to(place).parts)
        if file.suffix.lower() in _PARQUET and file.is_file() and not is_left:
            yield file.absolute()


def is_wild(text: str) -> bool:
    """Return whether a path is a pattern."""
    return any(sign in text for sign in "*?[")


def split_path(source: str | Path) -> tuple[Path, str | None]:
    """Split ``city.gpkg|layername=buildings`` into path and layer name."""
    head, _, tail = str(source).partition("|layername=")
    return Path(head).expanduser(), tail or None


def _read(path: Path, layer: str, chosen: str | None, notes: Notes) -> gpd.GeoDataFrame:
    """Read one file by the way its kind asks for, packed or not."""
    suffix = path.suffix.lower()
    if is_packed(path):
        with unpacked(path, layer, chosen) as (inner, inner_layer):
            return _read(inner, layer, inner_layer, notes)
    if is_osm(path):
        return _read_osm(path, layer, notes)
    if suffix in _PARQUET:
        return _read_parquet(path, layer, notes)
    if suffix in TABLE_SUFFIXES or is_records(path):
        return to_geometry(read_table(path, layer, notes, chosen), layer, notes)
    return _read_vector(path, layer, chosen, notes)


def _read_osm(path: Path, layer: str, notes: Notes) -> gpd.GeoDataFrame:
    """Read one layer of OpenStreetMap data; all but the buildings may be missing there."""
    try:
        return read_osm(path, layer)
    except InputError as error:
        if layer == "buildings":
            raise
        notes.add(INFO, "empty_layer", f"`{layer}`: {error}.")
        return gpd.GeoDataFrame(geometry=[], crs=WGS84)


def _read_parquet(path: Path, layer: str, notes: Notes) -> gpd.GeoDataFrame:
    """Read GeoParquet, or plain Parquet with coordinates."""
    import pyarrow.parquet as pq

    with path.open("rb") as file:  # by Python: Arrow takes the bytes of a path for UTF-8
        metadata = pq.read_schema(file).metadata or {}
        if b"geo" in metadata:
            frame = gpd.read_parquet(file)
            return frame.reset_index(drop=frame.index.name not in _lost_index(frame))
        table = pd.read_parquet(file)
    return to_geometry(table.reset_index(drop=table.index.name is None), layer, notes)


def _read_vector(path: Path, layer: str, chosen: str | None, notes: Notes) -> gpd.GeoDataFrame:
    """Read one layer of a vector file."""
    is_shapefile = path.suffix.lower() == ".shp"
    encoding = _shapefile_encoding(path, layer, notes) if is_shapefile else None
    with as_utf8(path) as plain:
        names = [None] if is_shapefile else [chosen] if chosen else _layers_of(plain.path, layer)
        read = [
            read_mapinfo(path)
            if path.suffix.lower() in MAPINFO_SUFFIXES
            else read_vector(plain.path, name, encoding=encoding)
            for name in names
        ]
    frames = [frame.rename(columns=plain.names) for frame, _ in read]
    frame = frames[0]
    if len(names) > 1:
        frame = pd.concat(frames, ignore_index=True)
        listed = ", ".join(map(str, names))
        notes.add(INFO, "sheets", f"`{layer}`: {len(names)} tables read: {listed}.")
    _note_remarks(path, layer, sum((some for _, some in read), plain.remarks), notes)
    if not isinstance(frame, gpd.GeoDataFrame):
        msg = "it has no geometry"
        raise InputError(msg)
    return unfold(frame, layer)


def _note_remarks(path: Path, layer: str, remarks: list[str], notes: Notes) -> None:
    """Tell what had to be done to read a file, each thing once."""
    for remark in dict.fromkeys(remarks):
        severity = WARNING if "damaged" in remark else INFO
        notes.add(severity, "reader", f"`{layer}`: {path.name}: {remark}.")


def _shapefile_encoding(path: Path, layer: str, notes: Notes) -> str:
    """Return the encoding of a shapefile's bytes, which GDAL takes for Western unasked.

    Also says which companions are missing.
    """
    require_kind(path)
    _require_whole(path)
    if beside(path, ".dbf") is None:
        schema = SCHEMAS.get(layer)
        if schema and any(column.required for column in schema.columns.values()):
            msg = f"{path.stem}.dbf, which holds its ids, is missing; copy it beside the .shp"
            raise InputError(msg)
        text = (
            f"`{layer}`: {path.stem}.dbf is missing beside {path.name}: its outlines are read "
            "without ids, counts or any other column. Copy it beside the .shp."
        )
        notes.add(WARNING, "missing_part", text)
    found = encoding_of_dbf(path)
    if not found.is_plain:
        text = f"`{layer}`: {path.name} was read as {found.name.upper()}: {found.reason}."
        notes.add(WARNING if found.denied else INFO, "encoding", text)
    return found.name.upper()


def _require_whole(path: Path) -> None:
    """Refuse a shapefile of which a part is missing, misnamed or cut."""
    index, table = _companion(path, ".shx"), _companion(path, ".dbf")
    if index is None:
        msg = f"{path.stem}.shx, a part of every shapefile, is missing; copy it beside the .shp"
        raise InputError(msg)
    with path.open("rb") as stream:
        stated = 2 * int.from_bytes(stream.read(28)[24:], "big")
    if path.stat().st_size < stated:
        msg = f"it is cut: {path.stat().st_size:,} of {stated:,} bytes are there; copy it again"
        raise InputError(msg)
    if table is None:
        return
    n_shapes = (index.stat().st_size - 100) // 8
    with table.open("rb") as stream:
        header = stream.read(12)
    n_rows, start, width = (int.from_bytes(header[a:b], "little") for a, b in DBF_NUMBERS)
    there = min(n_rows, (table.stat().st_size - start) // max(width, 1))
    if there < n_shapes:
        msg = f"{table.name} is cut: it has {there} rows for {n_shapes} outlines; copy it again"
        raise InputError(msg)


def _companion(path: Path, suffix: str) -> Path | None:
    """Return a part of a shapefile, None where there is none; refuse one that is misnamed."""
    part = beside(path, suffix)
    others = [] if part else path.parent.iterdir()
    for one in others:
        if one.stem == path.stem and one.suffix.lower() == suffix:
            msg = f"{one.name} is not found by that name; rename it {path.stem}{suffix}"
            raise InputError(msg)
    return part


def _layers_of(path: Path, layer: str) -> list[str]:
    """Return the layers of a file to be read: the only one, or the one of our name.

    Folders of a KML are one layer.
    """
    layers = [name for name, kind in list_layers(path) if kind is not None]
    if not layers:
        msg = "it holds no layer with geometry"
        raise InputError(msg)
    ours = {layer, layer.removesuffix("s")}
    named = [name for name in layers if name.lower() in ours]
    word = _WORDS.get(layer)  # zones or things of somebody's own go by no name
    named = named or [name for name in layers if word and word.search(name)] or layers
    if len(named) == 1:
        return named
    if path.suffix.lower() in _FOLDERS:
        return layers
    msg = (
        f"it holds several layers ({', '.join(layers)}); name one: "
        f"{path.name}|layername={named[0]}"
    )
    raise InputError(msg)


def fingerprint(source: str | Path) -> dict[str, str]:
    """Return path and SHA-256 of a source; a shapefile is hashed with its companions.

    Parameters
    ----------
    source
        Path, as given to `read_source`.
    """
    digest = hashlib.sha256()
    for part in find_files(source) or _parts(split_path(source)[0]):
        with part.open("rb") as stream:
            while chunk := stream.read(1 << 20):
                digest.update(chunk)
    return {"path": str(source), "sha256": digest.hexdigest()}


def last_change(source: str | Path) -> str:
    """Return the day on which a source was last changed, ISO text in UTC; ``""`` for none.

    Parameters
    ----------
    source
        Path, as given to `read_source`; one that is not there any more has no day.
    """
    parts = find_files(source) or _parts(split_path(source)[0])
    times = [part.stat().st_mtime for part in parts if part.is_file()]
    return datetime.fromtimestamp(max(times), UTC).date().isoformat() if times else ""


def _parts(path: Path) -> list[Path]:
    """Return the files that make up a source, in a fixed order."""
    if path.is_dir():
        return sorted(item for item in path.rglob("*") if item.is_file())
    companions = _COMPANIONS.get(path.suffix.lower(), ())
    return [path, *(part for one in companions if (part := beside(path, one)))]
