"""Shapefiles, for GIS that take nothing else, with a map of the names they cut."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

import pandas as pd

from gridplan.export.vector import pack_layer, write_csv

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from geopandas import GeoDataFrame

_NAME_BYTES, _TEXT_BYTES = 10, 254
# Better than the first ten letters, under which six columns would be called communi_1 and so on.
_SHORT = {
    "community_id": "comm_id", "community_name": "comm_name",
    "subdistrict_id": "subdist_id", "subdistrict_name": "subdist_nm",
    "district_id": "dist_id", "district_name": "dist_name",
    "households_estimated": "hh_estim", "perimeter_m": "perim_m",
    "compactness": "compact", "street_share": "str_share",
    "walk_pieces": "walk_parts", "walk_main_share": "walk_main",
    "walk_reason": "walk_why", "walk_gap_m": "walk_gap",
}  # fmt: skip
# The other way round: for readers of such a file.
LONG_NAMES = {short: name for name, short in _SHORT.items()}
_STAMP = (2000, 1, 1, 0, 0, 0)


def write_shapefile(
    frame: GeoDataFrame, path: Path, field_map: Path, *, attribution: Sequence[str] = ()
) -> None:
    """Write a layer as a zipped UTF-8 shapefile and a table of its field names.

    Parameters
    ----------
    frame
        One geometry type, in its own CRS; a named index becomes the first field.
    path
        ``….shp.zip`` to write; holds .shp, .shx, .dbf, .prj and .cpg.
    field_map
        CSV to write: ``field``, ``column``, and how many texts were ``cut`` to the
        254 bytes that a shapefile can hold.
    attribution
        Credits of the data: the comment of the archive, a shapefile has no place for it.
    """
    table = frame.reset_index()
    columns = [str(name) for name in table.columns if name != table.geometry.name]
    fields = dict(zip(columns, short_names(columns), strict=True))
    cut = {}
    for name in columns:
        if pd.api.types.is_string_dtype(table[name].dtype) or table[name].dtype == object:
            shorter = table[name].map(_cut, na_action="ignore")
            cut[name] = int((shorter.notna() & (shorter != table[name])).sum())
            table[name] = shorter
    stem = path.name.removesuffix(".shp.zip")
    draft = path.with_name(f"{stem}.shp")
    parts = [draft.with_suffix(suffix) for suffix in (".shp", ".shx", ".dbf", ".prj", ".cpg")]
    try:
        _write_parts(table.rename(columns=fields), draft)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.comment = "; ".join(attribution).encode()
            for part in parts:
                info = zipfile.ZipInfo(part.name, _STAMP)
                archive.writestr(info, part.read_bytes(), zipfile.ZIP_DEFLATED)
    finally:
        for part in parts:
            part.unlink(missing_ok=True)
    rows = {"field": fields.values(), "column": fields, "cut": [cut.get(c, 0) for c in fields]}
    write_csv(pd.DataFrame({name: list(values) for name, values in rows.items()}), field_map)


def _write_parts(table: GeoDataFrame, draft: Path) -> None:
    """Write .shp, .shx, .dbf, .prj and .cpg."""
    import pyogrio

    # Packed as for a GeoPackage: a column without any value is text, not a number.
    packed = pack_layer(draft.stem, table.set_index(table.columns[0]))
    pyogrio.write_arrow(
        packed.table,
        draft,
        driver="ESRI Shapefile",
        geometry_name="geometry",
        geometry_type=packed.geometry_type,
        crs=packed.crs,
        encoding="UTF-8",
        # A fixed date in the .dbf keeps the same plan the same file.
        DBF_DATE_LAST_UPDATE="2000-01-01",
    )


def short_names(columns: list[str]) -> list[str]:
    """Return a different name of at most 10 bytes for each column.

    Parameters
    ----------
    columns
        Full names, any language.
    """
    names: list[str] = []
    for column in columns:
        name = _cut(_SHORT.get(column, column), _NAME_BYTES)
        number = 1
        while name.lower() in map(str.lower, names):
            number += 1
            name = _cut(column, _NAME_BYTES - len(f"_{number}")) + f"_{number}"
        names.append(name)
    return names


def _cut(text: str, n_bytes: int = _TEXT_BYTES) -> str:
    """Return as much of a text as fits, no character halved."""
    return text.encode()[:n_bytes].decode(errors="ignore")
