"""Tables of things: which columns say where a row is, and which can be added up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
from pandas.api import types

from gridplan.errors import InputError, SchemaError
from gridplan.schema import BUILDING_ID, COMMUNITY_ID, GRID_CODE, LATITUDE, LONGITUDE
from gridplan.sources.cleaning.aliases import columns_by_alias, keys_of_aliases, simplify_name
from gridplan.sources.cleaning.values import as_number
from gridplan.sources.formats.headings import find_tables
from gridplan.sources.formats.places import to_geometry
from gridplan.sources.formats.sheets import TABLE_SUFFIXES, open_sheets
from gridplan.sources.formats.source import read_source, split_path
from gridplan.sources.notes import Notes
from gridplan.words.text import listed
from gridplan.words.things import say_things

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pandas import DataFrame, Series

# What says where a row is. Bare `name` and `id` are those of the thing itself.
PLACES: dict[str, tuple[str, ...]] = {
    BUILDING_ID: ("楼栋编码", "楼栋代码", "楼栋编号", "建筑编码", "所在楼栋编码", "building"),
    "address": ("地址", "住址", "家庭住址", "现住址", "居住地址", "详细地址", "门牌地址",
                "经营地址", "注册地址", "所在地址", "发生地址", "事发地址", "addr",
                "street_address"),
    "compound_name": ("小区", "小区名称", "小区名", "住宅小区", "所在小区", "楼盘", "estate",
                      "compound"),
    "number": ("楼栋号", "楼栋", "楼号", "栋号", "幢号", "楼座", "building_no", "block",
               "building_number", "building_name"),
    "entrance": ("单元", "单元号", "门洞", "entrance_no"),
    "lon": LONGITUDE,
    "lat": LATITUDE,
    "x": ("x坐标", "坐标x", "easting", "东坐标"),
    "y": ("y坐标", "坐标y", "northing", "北坐标"),
    GRID_CODE: ("网格编码", "网格代码", "网格编号", "网格", "grid"),
    "community_name": ("社区", "社区名称", "居委会", "村居", "村居名称", "community"),
    COMMUNITY_ID: ("社区编码", "社区代码", "社区编号"),
}  # fmt: skip
_SHAPE = {"wkt", "geometry", "geom", "thegeom", "wkbgeometry", "wkb", "ewkt", "geojson", "几何"}
# Numbers that are names of something, or points in time.
_NO_AMOUNT = re.compile(
    r"(?:^|_|\b)(?:id|no|nr|code|key|fid|phone|tel|mobile|zip|year|date|time|row|index|lon|lng|"
    r"lat|x|y)(?:$|_|\b)|编码|代码|编号|序号|号$|号码|电话|手机|邮编|证|年份|日期|时间|年月|经度|"
    r"纬度|坐标|楼层|单元|房间",
    re.IGNORECASE,
)
_PLAIN = r"-?(?:0|[1-9]\d*)(?:\.\d+)?"
_LONGEST_AMOUNT = 12
_ROWS_OF_CODES = 20


@dataclass(frozen=True, slots=True, eq=False)
class Things:
    """A table as it was read.

    Parameters
    ----------
    table
        All columns as they stand, without geometry; index ``row``: as a spreadsheet
        numbers them, from 2, or from 1 for frames and layers.
    geometry
        Of each row, in `crs`; None where the table has none.
    crs
        Of the geometry; None where nobody says.
    places
        Column of the table by the name in `PLACES`.
    told
        What people should know about the reading.
    """

    table: DataFrame
    geometry: np.ndarray | None
    crs: object
    places: dict[str, str]
    told: tuple[str, ...]


def read_things(source: str | Path | DataFrame, language: str) -> Things:
    """Read a table, or a layer, of anything.

    Parameters
    ----------
    source
        Path of a workbook, a CSV or a layer that GDAL reads; or a (Geo)DataFrame.
    language
        Of what is told.

    Raises
    ------
    InputError
        If it cannot be read, is empty, or has nothing that says where a row is.
    """
    told: list[str] = []
    frame = source if isinstance(source, pd.DataFrame) else _read(Path(source), told, language)
    label = "table" if isinstance(source, pd.DataFrame) else Path(source).name
    frame, geometry, crs = _apart(frame)
    twice = frame.columns[frame.columns.duplicated()].unique()
    if len(twice):
        msg = f"{label} has several columns named {', '.join(twice)}. Rename or drop one."
        raise InputError(msg)
    if not len(frame):
        msg = f"{label} has no rows. Check the file."
        raise SchemaError(msg)
    places = _find_places(frame, told, language)
    if geometry is None and any(simplify_name(name) in _SHAPE for name in frame):
        read = to_geometry(frame, "table", notes := Notes())
        notes.raise_faults()
        _, geometry, crs = _apart(read)
    _require_some_place(frame, places, geometry, label)
    if isinstance(source, pd.DataFrame) or frame.index.name != "row":
        frame = _numbered(frame, places)
    others = [name for name in frame if name not in places.values()]
    said = [f"{_called(name, language)} ← {column}" for name, column in places.items()]
    if geometry is not None:
        said.append(say_things(language, "geometry"))
    none = say_things(language, "none")
    told.insert(
        0,
        say_things(
            language,
            "columns",
            columns=listed(language, said),
            others=listed(language, others) or none,
        ),
    )
    return Things(frame, geometry, crs, places, tuple(told))


def _apart(frame: DataFrame) -> tuple[DataFrame, np.ndarray | None, object]:
    """Return a table without its geometry, the geometry, and its CRS; None where it has none."""
    geometry, crs = None, None
    if isinstance(frame, gpd.GeoDataFrame) and frame.active_geometry_name is not None:
        geometry, crs = np.asarray(frame.geometry.array, dtype=object), frame.crs
        frame = pd.DataFrame(frame.drop(columns=frame.active_geometry_name))
    return frame.rename(columns=str), geometry, crs


def _numbered(frame: DataFrame, places: dict[str, str]) -> DataFrame:
    """Return rows numbered from 1, with an index that has a name of its own as a column.

    An index of building ids is a place, too, and enters `places`.
    """
    name = frame.index.name
    is_named = name is not None and name not in frame.columns
    if is_named and name == BUILDING_ID:
        places.setdefault(BUILDING_ID, BUILDING_ID)
    plain = frame.reset_index(drop=not is_named)
    return plain.set_axis(pd.RangeIndex(1, len(frame) + 1, name="row"))


def _called(place: str, language: str) -> str:
    """Return what people call what a column says of the place."""
    chinese = (name for name in PLACES[place] if not name.isascii())
    return next(chinese, place) if language == "zh" else place


def _read(path: Path, told: list[str], language: str) -> DataFrame:
    """Return the content of a file."""
    path = path.expanduser()
    if not split_path(path)[0].exists():
        msg = f"There is no file {path}. Check the path."
        raise InputError(msg)
    notes = Notes()
    if path.suffix.lower() not in TABLE_SUFFIXES:
        frame = read_source(path, "table", notes)
        notes.raise_faults()
        assert frame is not None  # noqa: S101 - else there was a fault
        return frame
    sheets = open_sheets(path, "table", notes)
    is_known = (keys_of_aliases(PLACES).keys() | _SHAPE).__contains__
    tables = [table for sheet in sheets for table in find_tables(sheet, is_known)]
    if not tables:
        heads = "; ".join(
            f"{sheet.name}: {', '.join(str(one) for one in sheet.cells[0] if one is not None)}"
            for sheet in sheets[:5]
        )
        msg = f"{path.name} {_WANTED} Headings seen: {heads}."
        raise SchemaError(msg)
    read = [table.sheet for table in tables]
    left = [sheet.name for sheet in sheets if sheet.name not in read]
    if left:
        names = listed(language, read)
        told.append(say_things(language, "sheets", names=names, left=listed(language, left)))
    frames = []
    for table in tables:
        filled = ~pd.isna(table.cells).all(axis=1)
        rows = pd.Index(table.rows[filled], name="row")
        frame = pd.DataFrame(table.cells[filled], columns=table.names, index=rows, dtype=object)
        frames.append(frame if len(tables) == 1 else frame.assign(sheet=table.sheet))
    return pd.concat(frames)


_WANTED = (
    "has no column that says where a row is: building_id (楼栋编码), address (地址), estate and "
    "number (小区, 楼栋号), lon and lat (经度, 纬度), grid_code (网格编码) or a geometry."
)


def _find_places(frame: DataFrame, told: list[str], language: str) -> dict[str, str]:
    """Return the column of each kind of place, filled ones before empty ones."""
    places: dict[str, str] = {}
    for name, found in columns_by_alias(frame, PLACES).items():
        places[name], *others = found
        others = [one for one in others if frame[one].notna().any()]
        if others:
            what, also = _called(name, language), listed(language, others)
            fields = {"what": what, "first": found[0], "others": also}
            told.append(say_things(language, "two_columns", **fields))
    for pair in (("lon", "lat"), ("x", "y")):
        if not set(pair) <= places.keys():
            for one in pair:
                places.pop(one, None)
    return places


def _require_some_place(
    frame: DataFrame, places: dict[str, str], geometry: np.ndarray | None, label: str
) -> None:
    """Refuse a table that says nowhere where a row is."""
    ways = {BUILDING_ID, "address", "compound_name", "lon", "x", GRID_CODE}
    by_index = frame.index.name == BUILDING_ID
    if geometry is None and not places.keys() & ways and not by_index:
        names = ", ".join(map(str, frame.columns))
        msg = f"{label} {_WANTED} Its columns are {names}."
        raise SchemaError(msg)


def amounts_of(things: Things, wanted: Sequence[str]) -> dict[str, np.ndarray]:
    """Return the columns that can be added up, as numbers, 0 where empty.

    Parameters
    ----------
    things
        A table.
    wanted
        Names of columns; every column of numbers that is no code, date or place when
        empty.

    Raises
    ------
    InputError
        If a wanted column is not there, or holds no numbers.
    """
    table = things.table
    missing = [name for name in wanted if name not in table]
    if missing:
        msg = f"No such column: {', '.join(missing)}. There are {', '.join(map(str, table))}."
        raise InputError(msg)
    names = list(wanted) or [str(name) for name in table if _is_amount(table[name], things)]
    amounts = {}
    for name in names:
        numbers, _, unread = as_number(table[name])
        if np.isnan(numbers).all() or (wanted and unread.any()):
            rows = ", ".join(map(str, table.index[unread][:5])) or "all rows are empty"
            msg = f"The column {name} cannot be added up: no numbers in rows {rows}."
            raise InputError(msg)
        amounts[name] = np.nan_to_num(numbers)
    return amounts


def _is_amount(column: Series, things: Things) -> bool:
    """Return whether a column holds amounts: numbers that are no names of something."""
    name = str(column.name)
    if name in things.places.values() or _NO_AMOUNT.search(name):
        return False
    if types.is_bool_dtype(column.dtype):
        return False
    if types.is_numeric_dtype(column.dtype):
        return bool(column.notna().any())
    return _are_amounts(column.dropna().astype(str))


def _are_amounts(cells: Series) -> bool:
    """Return whether texts are amounts, not long numbers that all differ."""
    # Most columns of text end after a few cells.
    if not len(cells) or not cells.head(_ROWS_OF_CODES).str.fullmatch(_PLAIN).all():
        return False
    if not cells.str.fullmatch(_PLAIN).all() or cells.str.len().max() > _LONGEST_AMOUNT:
        return False
    return not (cells.str.len().min() >= 6 and cells.is_unique and len(cells) > _ROWS_OF_CODES)
