"""GeoPackage, GeoParquet and CSV: the formats that carry tables."""

from __future__ import annotations

import struct
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.files import utf8_path
from gridplan.formulas import mark_formulas

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import pyarrow as pa
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

T = TypeVar("T", bound=pd.DataFrame)
# Excel takes UTF-8 without this mark for GBK.
_BOM = b"\xef\xbb\xbf"
# GDAL stamps a GeoPackage with the time of day; a fixed stamp keeps the same plan the
# same file, byte by byte, so that hashes can be compared.
_STAMP = "2000-01-01T00:00:00.000Z"
# What Debian 12 and QGIS 3.22 read without a warning; nothing of a later version is used.
_GPKG_VERSION = "1.3"
_MISSING, _POINT, _POLYGON, _MULTIPOLYGON = (
    int(shapely.GeometryType[kind]) for kind in ("MISSING", "POINT", "POLYGON", "MULTIPOLYGON")
)
# WKB of a multipolygon of one part, up to the WKB of that part.
_ONE_POLYGON = struct.pack("<BII", 1, _MULTIPOLYGON, 1)


@dataclass(frozen=True, slots=True, eq=False)
class PackedLayer:
    """A layer as GDAL takes it; unlike a frame it goes to another process at no cost."""

    name: str
    table: pa.Table
    geometry_type: str
    crs: str
    description: str = ""


def pack_layer(name: str, frame: GeoDataFrame, *, description: str = "") -> PackedLayer:
    """Return a layer in its own CRS as GDAL takes it, the index as a column.

    Polygons become multipolygons: a layer has the same type whatever it holds.

    Parameters
    ----------
    name
        Of the layer.
    frame
        Points or polygons, some perhaps without geometry.
    description
        What the file says about the layer: whose data it was made of.
    """
    import pyarrow as pa

    shapes = np.asarray(frame.geometry.array, dtype=object)
    empty = shapely.is_empty(shapes)
    kinds = set(np.unique(shapely.get_type_id(shapes[~empty])).tolist()) - {_MISSING}
    is_flat = kinds <= {_POLYGON, _MULTIPOLYGON}
    if is_flat and empty.any():
        shapes = shapes.copy()
        shapes[empty] = None
        frame = frame.set_geometry(gpd.GeoSeries(shapes, frame.index, crs=frame.crs))
    table = _as_text(pa.table(frame.reset_index().to_arrow(index=False, geometry_encoding="WKB")))
    geometry_type = "Point" if kinds == {_POINT} else "Unknown"
    if is_flat:
        geometry_type = "MultiPolygon"
        at = table.column_names.index(frame.geometry.name)
        column = _as_multipolygons(table.column(at), shapely.get_type_id(shapes) == _POLYGON)
        table = table.set_column(at, table.schema.field(at), column)
    return PackedLayer(name, table, geometry_type, frame.crs.to_wkt(), description)


def blank_to_missing(table: T) -> T:
    """Return a table whose empty texts are missing: null in GeoJSON, nothing in CSV."""
    texts = [name for name in table.columns if table[name].dtype in ("object", "str")]
    blank = {name: table[name].mask(table[name] == "") for name in texts if name != "geometry"}
    return table.assign(**blank)


def write_geopackage(layers: list[PackedLayer], path: Path) -> None:
    """Write layers into one GeoPackage.

    Parameters
    ----------
    layers
        From `pack_layer`.
    path
        File to write; replaced if it exists.
    """
    import pyogrio

    # A process that was killed while writing leaves a journal, which SQLite would play back.
    for stale in (path, path.with_name(f"{path.name}-journal")):
        stale.unlink(missing_ok=True)
    with _fixed_stamp():
        for layer in layers:
            pyogrio.write_arrow(
                layer.table,
                utf8_path(path),
                layer=layer.name,
                driver="GPKG",
                geometry_name="geometry",
                geometry_type=layer.geometry_type,
                crs=layer.crs,
                append=path.exists(),
                dataset_options={"VERSION": _GPKG_VERSION},
                layer_options={"DESCRIPTION": layer.description} if layer.description else {},
            )


def write_parquet(frame: GeoDataFrame, path: Path, *, attribution: Sequence[str] = ()) -> None:
    """Write a layer as GeoParquet, in its own CRS, with its index.

    Parameters
    ----------
    frame
        The layer.
    path
        File to write.
    attribution
        Credits of the data: the entry ``attribution`` of ``attrs`` when read again.
    """
    if attribution:
        frame = frame.copy(deep=False)
        frame.attrs = {"attribution": "; ".join(attribution)}
    with path.open("wb") as file:  # by Python: Arrow takes the bytes of a path for UTF-8
        frame.to_parquet(file, index=True, compression="zstd")


def write_csv(table: DataFrame, path: Path) -> None:
    """Write a table as UTF-8 CSV with byte order mark; text is quoted, missing is empty.

    Text that a spreadsheet would take for a formula begins with an apostrophe; see
    `gridplan.formulas`.

    Parameters
    ----------
    table
        Table without geometry; a named index becomes the first column.
    path
        File to write.
    """
    import pyarrow as pa
    from pyarrow import csv

    table = table.reset_index() if table.index.name else table
    try:
        content = pa.Table.from_pandas(table, preserve_index=False)
    except (pa.ArrowTypeError, pa.ArrowInvalid):  # cells of several kinds in one column
        content = pa.Table.from_pandas(_one_kind(table), preserve_index=False)
    with path.open("wb") as file:
        file.write(_BOM)
        csv.write_csv(_without_formulas(_as_text(content)), file)


def _one_kind(table: DataFrame) -> DataFrame:
    """Return a table whose columns of anybody's own hold text only."""
    names = [name for name in table if table[name].dtype == object]
    texts = {name: table[name].astype(str).where(table[name].notna(), None) for name in names}
    return table.assign(**texts)


def _without_formulas(content: pa.Table) -> pa.Table:
    """Return a table none of whose texts, names of columns among them, a spreadsheet runs."""
    import pyarrow as pa

    for at, field in enumerate(content.schema):
        content = content.set_column(at, field.name, mark_formulas(content.column(at)))
    names = mark_formulas(pa.chunked_array([pa.array(content.column_names, pa.string())]))
    return content.rename_columns(names.to_pylist())


def _as_text(content: Any) -> Any:  # noqa: ANN401
    """Return an arrow table whose columns without any value are text, not null."""
    import pyarrow as pa

    for at, field in enumerate(content.schema):
        if pa.types.is_null(field.type):
            empty = content.column(at).cast(pa.string())
            content = content.set_column(at, field.name, empty)
    return content


def _as_multipolygons(column: pa.ChunkedArray, is_single: NDArray[np.bool_]) -> pa.ChunkedArray:
    """Return areas as WKB of multipolygons: nine bytes go before each single polygon.

    Making the multipolygons themselves would take as long as writing the file.
    """
    import pyarrow as pa
    from pyarrow import compute

    whole = column.combine_chunks()
    wkb = whole.storage if isinstance(whole, pa.ExtensionArray) else whole
    head, nothing = pa.scalar(_ONE_POLYGON, wkb.type), pa.scalar(b"", wkb.type)
    before = compute.if_else(pa.array(is_single), head, nothing)
    joined = compute.binary_join_element_wise(before, wkb, nothing)
    if isinstance(whole, pa.ExtensionArray):
        joined = pa.ExtensionArray.from_storage(whole.type, joined)
    return pa.chunked_array([joined])


@contextmanager
def _fixed_stamp() -> Iterator[None]:
    """Let GDAL write the same time stamp always."""
    import pyogrio

    before = pyogrio.get_gdal_config_option("OGR_CURRENT_DATE")
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": _STAMP})
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": before})
