"""GDAL behind one door: files are opened by what their name says, and by nothing else.

GDAL looks at the content of a file and asks every driver it has. Some of them read a
recipe (VRT, GDALG, WFS) that names other files or servers. For our reads only drivers
of plain local files are there, and the first bytes must be of the kind that the suffix
promises.
"""

from __future__ import annotations

import stat
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan.errors import InputError
from gridplan.sources.formats.encodings import beside, choose_encoding, recode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from geopandas import GeoDataFrame

# Which driver may read a file of which suffix, and how such a file begins.
_JSON, _XML, _SQLITE = b"json", b"xml", b"SQLite format 3\0"
_KINDS: dict[str, tuple[str, bytes]] = {
    ".shp": ("ESRI Shapefile", b"\0\0\x27\x0a"),
    ".dbf": ("ESRI Shapefile", b""),
    ".gpkg": ("GPKG", _SQLITE),
    ".sqlite": ("SQLite", _SQLITE),
    ".fgb": ("FlatGeobuf", b"fgb"),
    ".geojson": ("GeoJSON", _JSON),
    ".json": ("GeoJSON", _JSON),
    ".topojson": ("TopoJSON", _JSON),
    ".geojsonl": ("GeoJSONSeq", _JSON),
    ".geojsons": ("GeoJSONSeq", _JSON),
    ".ndjson": ("GeoJSONSeq", _JSON),
    ".kml": ("LIBKML", _XML),
    ".kmz": ("LIBKML", b"PK"),
    ".gml": ("GML", _XML),
    ".gpx": ("GPX", _XML),
    ".osm": ("OSM", _XML),
    ".pbf": ("OSM", b""),
    ".bz2": ("OSM", b"BZ"),
    ".gz": ("OSM", b"\x1f\x8b"),
    ".tab": ("MapInfo File", b"!"),
    ".mif": ("MapInfo File", b""),
    ".dxf": ("DXF", b""),
    ".dgn": ("DGN", b""),
    ".gdb": ("OpenFileGDB", b""),
}
# Others of the same content: Esri's JSON has the suffix of GeoJSON.
_PLAIN = {driver for driver, _ in _KINDS.values()} | {"ESRIJSON", "KML", "CSV", "MEM"}
# Words of recipes for other data; the drivers are off, this is for the message.
_RECIPES = (b"<OGRVRTDataSource", b"<VRTDataset", b"<OGRWFSDataSource", b"gdal_streamed_alg")
_SETTINGS = {
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "none",
    "GML_DOWNLOAD_SCHEMA": "NO",
    "OGR_SQLITE_ALLOW_EXTERNAL_ACCESS": "NO",
}
# Formats that name layers which hold nothing.
_FULL_OF_EMPTY = {".gpx"}
_LOCK = threading.RLock()
_HEAD_BYTES = 4096
# The bytes in which names are looked for when they turn out not to be UTF-8.
_TEXT_PARTS = (".mid", ".dat", ".dbf")
# Databases: where one is damaged, reading by Arrow ends there without a word.
_DATABASES = {".gpkg", ".sqlite", ".gdb"}
# Formats whose features have ids beside their columns.
_NUMBERED = {".geojson", ".json"}
# Rings that are not closed get closed; what cannot be is missing, and found as such later.
ON_INVALID = "fix"


def require_file(path: Path) -> None:
    """Check that a path is a file, or the folder of a file geodatabase, that ends.

    Raises
    ------
    InputError
        For pipes, devices and sockets, which may never end, and for folders.
    """
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode) and path.suffix.lower() != ".gdb":
        msg = "it is a folder"
        raise InputError(msg)
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        msg = "it is a pipe or a device, no file"
        raise InputError(msg)


def require_kind(path: Path) -> None:
    """Check that a file begins as its suffix promises.

    Raises
    ------
    InputError
        For suffixes that are not read, and for a recipe in the place of data.
    """
    require_file(path)
    suffix = path.suffix.lower()
    if suffix in {".gz", ".bz2"} and not path.stem.lower().endswith(".osm"):
        msg = f"a {suffix} of this name is not read; unpack it first"
        raise InputError(msg)
    if suffix not in _KINDS:
        known = " ".join(sorted(_KINDS.keys() - {".bz2", ".gz"}))
        msg = f"files of the kind {suffix or 'without a suffix'} are not read, but {known} .zip"
        raise InputError(msg)
    if path.is_dir():
        return
    with path.open("rb") as stream:
        head = stream.read(_HEAD_BYTES)
    if any(word in head for word in _RECIPES):
        msg = "it holds no data but a recipe (VRT, WFS, GDALG) that names other sources"
        raise InputError(msg)
    if not _begins(head, _KINDS[suffix][1]):
        msg = f"its content is not that of a {suffix} file" if head else "it is empty"
        raise InputError(msg)


def _begins(head: bytes, start: bytes) -> bool:
    """Return whether the first bytes are of a kind."""
    plain = head.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n\x1e")
    if start == _JSON:
        wide = head.replace(b"\0", b"").lstrip(b"\xff\xfe \t\r\n")
        return plain[:1] in {b"{", b"["} or (b"\0" in head[:4] and wide[:1] in {b"{", b"["})
    if start == _XML:  # UTF-16 begins with a mark
        return plain[:1] == b"<" or head[:2] in {b"\xff\xfe", b"\xfe\xff"}
    return head.startswith(start)


@contextmanager
def plain_drivers() -> Iterator[None]:
    """Leave GDAL only the drivers of plain local files, without network, and put them back.

    Drivers that may be open elsewhere in this process are never taken away from it: only
    those are that we read nothing with.
    """
    import pyogrio
    from pyogrio._ogr import _register_drivers

    with _LOCK:
        skipped = sorted(set(pyogrio.list_drivers()) - _PLAIN)
        before = {name: pyogrio.get_gdal_config_option(name) for name in _SETTINGS}
        pyogrio.set_gdal_config_options({"GDAL_SKIP": ",".join(skipped), **_SETTINGS})
        _register_drivers()
        try:
            yield
        finally:
            pyogrio.set_gdal_config_options({"GDAL_SKIP": None, **before})
            _register_drivers()


def list_layers(path: Path) -> list[tuple[str, str | None]]:
    """Return name and kind of geometry (None for tables) of the layers of a file.

    Parameters
    ----------
    path
        Of a file that is there.

    Raises
    ------
    InputError
        If the file is not of the kind that its suffix promises.
    """
    import pyogrio

    require_kind(path)
    with plain_drivers():
        layers = [(str(name), kind) for name, kind in pyogrio.list_layers(path)]
        if path.suffix.lower() not in _FULL_OF_EMPTY:
            return layers
        counts = [
            pyogrio.read_info(path, layer=name, force_feature_count=True) for name, _ in layers
        ]
    pairs = zip(layers, counts, strict=True)
    return [layer for layer, about in pairs if about["features"]] or layers


def read_frame(path: Path, **options: Any) -> GeoDataFrame:  # noqa: ANN401 - passed on
    """Read one layer of a file as `pyogrio.read_dataframe` does, by the driver of its suffix.

    Parameters
    ----------
    path
        Of a file that is there.
    **options
        Of `pyogrio.read_dataframe`.

    Raises
    ------
    InputError
        If the file is not of the kind that its suffix promises, or damaged.
    """
    import pyogrio

    require_kind(path)
    with plain_drivers():
        frame = pyogrio.read_dataframe(path, **options)
        if options.get("use_arrow") and path.suffix.lower() in _DATABASES:
            layer = options.get("layer")
            about = pyogrio.read_info(path, layer=layer, force_feature_count=True)
            if len(frame) != about["features"]:
                return _row_by_row(path, len(frame), about["features"], options)
        return frame


def _row_by_row(path: Path, n_read: int, n_rows: int, options: dict[str, Any]) -> GeoDataFrame:
    """Read a layer by the slower way, which says where a file is damaged."""
    import pyogrio
    from pyogrio.errors import FeatureError

    try:
        return pyogrio.read_dataframe(path, **{**options, "use_arrow": False})
    except FeatureError as error:
        msg = f"it is damaged: {n_read:,} of {n_rows:,} rows can be read; copy it again"
        raise InputError(msg) from error


def read_vector(
    path: Path, layer: str | None, *, encoding: str | None = None
) -> tuple[GeoDataFrame, list[str]]:
    """Read one layer of a file, by the slower way where the fast one does not know it.

    Parameters
    ----------
    path
        Of a file that is there.
    layer
        Its name in the file; None for the only one.
    encoding
        Of the texts, where it is known.

    Returns
    -------
    frame
        As the file has it.
    remarks
        What had to be done to read it, in words.
    """
    from pyogrio.errors import DataSourceError

    options: dict[str, Any] = {"layer": layer, "on_invalid": ON_INVALID}
    try:
        if path.suffix.lower() in _NUMBERED and not _is_esri(path):
            frame = read_frame(
                path, use_arrow=True, encoding=encoding, fid_as_index=True, **options
            )
            return _with_numbers(frame), []
        return read_frame(path, use_arrow=True, encoding=encoding, **options), []
    except NotImplementedError:  # Arrow knows no curves
        frame = read_frame(path, use_arrow=False, encoding=encoding, **options)
        return frame, ["it holds curves, which were drawn as corners"]
    except (UnicodeDecodeError, DataSourceError) as error:
        if "not recognized" in str(error):
            msg = f"its content is not that of a {path.suffix.lower()} file"
            raise InputError(msg) from error
        if "UTF-8" not in str(error).upper():
            raise
    # A name or text cut within a character stops pyogrio: take the bytes, decode here.
    name = encoding or _encoding_of(path)
    frame = read_frame(path, use_arrow=False, encoding="ISO-8859-1", **options)
    for column in frame.columns[frame.dtypes == "str"]:
        frame[column] = frame[column].map(lambda cell: recode(cell, name), na_action="ignore")
    frame = frame.rename(columns=lambda column: recode(column, name))
    return frame, [
        f"its texts are not all of one whole encoding; they were read as {name.upper()}"
    ]


def _is_esri(path: Path) -> bool:
    """Return whether a .json is Esri's, whose rows bear their numbers as a column."""
    with path.open("rb") as stream:
        return b'"geometryType"' in stream.read(_HEAD_BYTES)


def _with_numbers(frame: GeoDataFrame) -> GeoDataFrame:
    """Return features with their own numbers as `id`, unless they have none or a column so named.

    A feature of GeoJSON has its id beside its properties; GDAL makes a column of words alone,
    and counts from 0 where there are no ids.
    """
    numbers = frame.index.to_numpy()
    frame = frame.reset_index(drop=True)
    if "id" in frame.columns or np.array_equal(numbers, np.arange(len(frame))):
        return frame
    frame.insert(0, "id", numbers)
    return frame


def _encoding_of(path: Path) -> str:
    """Return the encoding of a file by its bytes, or those of the companion with its texts."""
    text = next((part for one in _TEXT_PARTS if (part := beside(path, one))), path)
    return choose_encoding(text.read_bytes().splitlines(), []).name
