"""Which of several columns is meant: names first, then what they hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from gridplan.schema import BUILDING_ID, LEDGER, SCHEMAS
from gridplan.sources.cleaning.values import as_number, as_text

if TYPE_CHECKING:
    from pandas import DataFrame, Series

    from gridplan.schema import Column

# Numbers that a GIS gives to its rows: an id only where there is nothing better.
_ROW_NUMBERS = {
    "id", "id0", "fid", "fid1", "gid", "oid", "objectid", "objectid1", "ogcfid", "rowid",
    "featureid",
}  # fmt: skip
# Names that mean the use of a building in some data and its structure in other.
_WEAK_USES = {"type", "class", "subtype"}
_KNOWN_USES = {
    "apartments", "residential", "house", "detached", "semidetached_house", "terrace", "dormitory",
    "commercial", "retail", "office", "industrial", "school", "hospital", "yes", "building",
}  # fmt: skip
_CODE = re.compile(r"\s*[A-Za-z]{0,4}[\d\-_.]*\d[\d\-_.]*\s*")
_COMMUNITY_CODE = re.compile(r"\s*\d{9}(\d{3}){0,2}(\.0+)?\s*")
_NUMBERED = re.compile(r"(.+)_\d{1,2}")
_MOST = 0.9
_SAMPLE = 2000


def schema_of(layer: str) -> dict[str, Column]:
    """Return the columns of a layer, or of a ledger."""
    return LEDGER if layer == "ledger" else SCHEMAS[layer].columns


def index_of(layer: str) -> str:
    """Return the column of ids of a layer, or of a ledger."""
    return BUILDING_ID if layer == "ledger" else SCHEMAS[layer].index


def rank_candidates(table: DataFrame, layer: str, name: str, found: list[str]) -> list[str]:
    """Return the filled columns that a column of the schema may be read from, the best first.

    Parameters
    ----------
    table
        As read.
    layer, name
        Layer, or ``ledger``, and column of the schema.
    found
        Columns of the table in the order of the aliases; the first may be the column's
        own name.

    Returns
    -------
    list of str
        An id is rather a column of codes than a row number, and never a row number that
        is the same in all rows. A number is read from a column that holds some.
    """
    filled = [one for one in found if table[one].notna().any()]
    if len(filled) > 1 and schema_of(layer)[name].dtype == "number":
        # One of dashes, or of words such as 待填, is as good as empty beside one with numbers.
        stated = [one for one in filled if not np.isnan(as_number(table[one].dropna())[0]).all()]
        return stated or filled
    if name == "use":
        return [
            one
            for one in filled
            if one.strip().lower() not in _WEAK_USES or _knows_uses(table[one])
        ]
    if name != index_of(layer):
        return filled
    sound = [one for one in filled if not (is_row_number(one) and _is_constant(table[one]))]

    def rank(column: str) -> tuple[bool, bool, bool]:
        is_code = layer == "communities" and _share(table[column], _COMMUNITY_CODE) >= _MOST
        return column != name, not is_code, is_row_number(column)

    return sorted(sound, key=rank)


def find_codes(table: DataFrame, chosen: str | None, taken: set[str]) -> str | None:
    """Return the only column of community codes, where no better id is known by its name.

    Parameters
    ----------
    table
        Communities, as read.
    chosen
        Column found by name; None if there is none.
    taken
        Columns that are read as something else.
    """
    if chosen is not None and not _is_constant(table[chosen]):
        is_code = _share(table[chosen], _COMMUNITY_CODE) >= _MOST
        if is_code or not is_row_number(chosen):
            return None
    found = [
        str(one)
        for one in table.columns
        if one not in taken
        and table[one].notna().all()
        and _share(table[one], _COMMUNITY_CODE) >= _MOST
        and table[one].is_unique
    ]
    return found[0] if len(found) == 1 else None


def is_row_number(column: str) -> bool:
    """Return whether a name is one of those a GIS gives to the numbers of its rows."""
    return column.lower().replace("_", "") in _ROW_NUMBERS


def _is_constant(column: Series) -> bool:
    """Return whether all of several rows say the same."""
    return len(column) > 1 and column.nunique() <= 1


def _knows_uses(column: Series) -> bool:
    """Return whether some cell is a use that OpenStreetMap knows."""
    return bool(as_text(column.head(_SAMPLE)).str.lower().isin(_KNOWN_USES).any())


def _share(column: Series, pattern: re.Pattern[str]) -> float:
    """Return the share of the filled cells that are wholly of a pattern."""
    cells = as_text(column.head(_SAMPLE)).dropna()
    if not len(cells):
        return 0.0
    return float(np.mean([pattern.fullmatch(cell) is not None for cell in cells]))


def is_code(column: Series) -> bool:
    """Return whether a column holds codes, not names: mostly digits, each its own.

    Parameters
    ----------
    column
        Of one table.
    """
    return _share(column, _CODE) >= _MOST


def differ(table: DataFrame, one: str, other: str) -> bool:
    """Return whether it matters which of two columns is read."""
    return not as_text(table[one]).equals(as_text(table[other]).rename(one))


def complete_names(
    table: DataFrame, keys: dict[str, str], names: dict[str, str]
) -> dict[str, str]:
    """Return the canonical names of columns whose names a shapefile has cut to 10 bytes.

    Twins cut alike are numbered (``community_``, ``communit_1``); which of them is the id
    and which the name, their cells say.

    Parameters
    ----------
    table
        As read.
    keys
        From `gridplan.sources.cleaning.aliases.known_keys`.
    names
        Column of the table by simplified name.

    Returns
    -------
    dict
        Column of the table by simplified canonical name.
    """
    fits: dict[str, set[str]] = {}
    for cut, column in names.items():
        sizes = {len(column.encode("utf-8")), len(column.encode("gb18030", "replace"))}
        if cut in keys or not sizes & {9, 10}:
            continue
        numbered = _NUMBERED.fullmatch(column)
        stem = numbered[1].lower().replace("_", "").replace(" ", "") if numbered else cut
        found = {name for key, name in keys.items() if key.startswith(stem)}
        if found:
            fits[column] = found
    full: dict[str, str] = {}
    for column, options in fits.items():
        twins = [one for one, others in fits.items() if others & options]
        name = _meant(table, column, options, twins)
        if name is not None:
            full.setdefault(name, column)
    return full


def _meant(table: DataFrame, column: str, options: set[str], twins: list[str]) -> str | None:
    """Return the column of the schema that a cut name stands for; None if nobody knows."""
    if len(options) == 1 and len(twins) == 1:
        return next(iter(options))
    ids = {one for one in options if one.endswith("_id")}
    others = options - ids
    if len(ids) != 1:
        return None
    codes = [one for one in twins if is_code(table[one])]
    if column in codes:
        return ids.pop() if len(codes) == 1 else None
    return others.pop() if len(others) == 1 and len(codes) < len(twins) else None
