"""Columns within columns: JSON, tags of OpenStreetMap and tables in descriptions."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

import pandas as pd

from gridplan.schema import SCHEMAS
from gridplan.sources.cleaning.aliases import known_keys, simplify_name

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from geopandas import GeoDataFrame

_TAG = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*"((?:[^"\\]|\\.)*)"')
_ROW = re.compile(r"<tr[^>]*>(.*?)</tr>", re.DOTALL | re.IGNORECASE)
_CELL = re.compile(r"<t[dh][^>]*>(.*?)</t[dh]>", re.DOTALL | re.IGNORECASE)
# Also 户数：12；层数：6 in one line: before the next name.
_LINE = re.compile(r"<br\s*/?>|\n|[；;，,](?=[^:：=；;，,]{1,40}[:：=])", re.IGNORECASE)
_PAIR = re.compile(r"\s*([^:：=]{1,40})\s*[:：=]\s*(.*?)\s*", re.DOTALL)
_MARKUP = re.compile(r"<[^>]*>")
_DESCRIPTIONS = {"description", "popupinfo", "desc"}


def unfold(frame: GeoDataFrame, layer: str) -> GeoDataFrame:
    """Return a frame with the columns of its layer that were hidden in the cells of others.

    Parameters
    ----------
    frame
        As read.
    layer
        Name of the layer; only its columns are taken out.

    Returns
    -------
    GeoDataFrame
        What has a column of its own is left alone.
    """
    if layer not in SCHEMAS:  # grids of others have no columns of ours
        return frame
    columns = frame.columns.drop(frame.geometry.name)  # asked, it would warn of empty shapes
    there = {simplify_name(name) for name in columns if frame[name].notna().any()}
    wanted = known_keys(SCHEMAS[layer].columns).keys() - there
    hidden: dict[str, dict[Any, str]] = {}
    for row, key, value in _inner_cells(frame):
        if simplify_name(key) in wanted and value not in ("", None):
            hidden.setdefault(key, {})[row] = str(value)
    new = {key: pd.Series(cells).reindex(frame.index) for key, cells in hidden.items()}
    return frame.drop(columns=list(new), errors="ignore").assign(**new) if new else frame


def _inner_cells(frame: GeoDataFrame) -> Iterator[tuple[Hashable, str, Any]]:
    """Yield row, name and value of what the cells of a frame hold inside."""
    for name in frame.columns:
        if frame[name].dtype != "str" and frame[name].dtype != object:
            continue
        cells = frame[name].dropna()
        parse = _parser(str(name), cells)
        if parse is not None:
            for row, cell in cells.items():
                yield from ((row, key, value) for key, value in parse(cell).items())


def _parser(name: str, cells: pd.Series) -> Callable[[Any], dict[str, Any]] | None:
    """Return what takes apart the cells of a column, None where there is nothing in them."""
    first = cells.iloc[0] if len(cells) else ""
    if isinstance(first, dict):
        return _flat
    if not isinstance(first, str):
        return None
    if first.lstrip().startswith("{"):
        return _of_json
    if _TAG.match(first):
        return lambda cell: dict(_TAG.findall(cell))
    if simplify_name(name) in _DESCRIPTIONS:
        return _of_description
    return None


def _of_json(cell: str) -> dict[str, Any]:
    """Return what an object holds, without what is deeper."""
    try:
        return _flat(json.loads(cell))
    except ValueError:
        return {}


def _flat(content: object) -> dict[str, Any]:
    """Return what an object holds, without what is deeper."""
    pairs = content.items() if isinstance(content, dict) else ()
    return {str(key): value for key, value in pairs if not isinstance(value, (dict, list))}


def _of_description(cell: str) -> dict[str, Any]:
    """Return the rows of two cells of a table, or lines such as 户数: 12."""
    rows = [_CELL.findall(row) for row in _ROW.findall(cell)]
    pairs = [row for row in rows if len(row) == 2]
    if not pairs:
        found = [_PAIR.fullmatch(line) for line in _LINE.split(cell)]
        pairs = [list(one.groups()) for one in found if one]
    return {_bare(key): _bare(value) for key, value in pairs}


def _bare(text: str) -> str:
    """Return text without markup."""
    return html.unescape(_MARKUP.sub("", text)).strip()
