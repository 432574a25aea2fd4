"""Names of columns: find those of the schema under the names planners use."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.errors import SchemaError
from gridplan.findings import INFO, WARNING
from gridplan.schema import BUILDING_ID, COMMUNITY_ID, HOUSEHOLDS, SCHEMAS, STATED
from gridplan.sources.cleaning.candidates import (
    complete_names,
    differ,
    find_codes,
    index_of,
    is_row_number,
    rank_candidates,
    schema_of,
)
from gridplan.sources.cleaning.values import as_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from geopandas import GeoDataFrame
    from pandas import DataFrame

    from gridplan.rules import Rules
    from gridplan.sources.notes import Notes

# Of these another column would give other ids or estimates; of households, other totals.
_WEIGHTY = {"levels", "units", "floor_area_m2", "staff"}
# What people add to a name for whoever fills in the form: units, "required", numbers.
_UNITS = (
    r"户|层|f|幢|栋|座|个|套|间|人|位|单元|年|m|m2|km2|米|平方|平米|平方米|°|度|十进制度|"
    r"wgs84|cgcs2000|必填|选填|可选|必须|households|units|floors|sqm"
)
_ADDED = re.compile(rf"\((?:单位:?)?(?:{_UNITS})\)|\((?:如|例)[^()]*\)|[*#※★☆●▲■]")
_BRACKETS = str.maketrans("【】[]", "()()")
# Another word for the same, or a remark, before the end of a name: 小区(楼盘)名称.
_WITHIN = re.compile(r"(?<=[^()])\([^()\d]*\)(?=[^()/])")
_BELONGS = re.compile(r"^(?:所属|所在|归属)(?=\S{2})")
# No sign that anybody sees.
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
# Headings of Taiwan, Hong Kong and Macao.
_SIMPLE = str.maketrans(
    "戶數總樓棟號層單區編碼稱經緯築積類鄉鎮縣門實間標橫縱東幾況圍",
    "户数总楼栋号层单区编码称经纬筑积类乡镇县门实间标横纵东几况围",
)
# A count of one year among others: 2023年户数, 户数(2024年6月).
_DATED = re.compile(
    r"\(?(?<!\d)((?:19|20)\d\d)(?!\d)年?(?:度|末|底)?(?:[./-]?(\d{1,2})月)?(?:末|底)?\)?"
)
_NUMBERED = re.compile(
    r"^(?:\(\d{1,2}\)|\(?[一二三四五六七八九十]{1,2}[)、.]|\d{1,2}[、.)](?=\D)|[a-z][、.)](?=[^\x00-\x7f]))"
)
_NUMBER_ADDED = re.compile(r"(?<=\D)\.\d{1,5}$")
_TAIL = re.compile(rf"(?:/(?:{_UNITS})|(?<=面积)(?:m2|平方米|平米)|(?<=\D)\.\d{{1,5}}|:|\.)$")


@lru_cache(maxsize=1 << 14)
def _simplify(name: str) -> str:
    """Return a name as `simplify_name` does; headings are asked about many times."""
    plain = unicodedata.normalize("NFKC", _UNSEEN.sub("", re.sub("[①-⑳]", "", name))).lower()
    plain = re.sub(r"[\s_\-]", "", plain.translate(_BRACKETS)).translate(_SIMPLE).strip("'\"")
    bare = _TAIL.sub("", _NUMBERED.sub("", _ADDED.sub("", plain)))
    bare = _BELONGS.sub("", _WITHIN.sub("", bare))
    return bare or plain


# Counts of all households in other words; empty, let and vacant ones are none of these.
_SETTLED = re.compile("(?:常住|户籍|自住|自有|本地).*户数?")
_PASSING = re.compile("(?:流动|暂住|出租|租住|租赁|外来).*户数?")
_ALL_HOUSEHOLDS = re.compile(
    r"[总实际现有状常住居民入宅家庭小区楼栋本登记合计在册全部内]*户(?:数|总数)(?:合计|总计|小计|总数|量)?"
    r"|(?:total|no|num|number|nb|n|count)?(?:of)?(?:households?|dwellings?|hhs?)(?:count|no|number|total)?"
)


@lru_cache(maxsize=1 << 14)
def _meanings(name: str) -> tuple[str, ...]:
    """Return what else a name may be read as, simplified: parts of it, or in other words.

    ``info.households`` and ``Export_户数`` name a table first, 小区/院落 says it twice, and
    实际居住户数 are all households.
    """
    plain = simplify_name(name)
    found = [plain.rpartition(".")[2]] if "." in plain else []
    tail = re.fullmatch(r"[\x21-\x7e]+_([^\x00-\x7f]+)", name.strip())
    found += [simplify_name(tail[1])] if tail else []
    found += [simplify_name(part) for part in plain.split("/")] if "/" in plain else []
    if _ALL_HOUSEHOLDS.fullmatch(plain.replace(".", "")):
        found.append("户数")
    return tuple(dict.fromkeys(one for one in found if one and one != plain))


@lru_cache(maxsize=1 << 14)
def _undated(name: str) -> tuple[str, tuple[int, int]]:
    """Return a simplified name without the year in it, and year and month; zeros if none."""
    found = _DATED.search(name)
    if found is None:
        return name, (0, 0)
    return _DATED.sub("", name, count=1), (int(found[1]), int(found[2] or 0))


def simplify_name(name: object) -> str:
    """Return a column name as it is compared.

    Lower-case and half-width; without spaces, ``_``, ``-``, units in brackets, stars,
    numbering in front and the number a doubled name carries at its end.

    Parameters
    ----------
    name
        As it stands in the heading.

    Examples
    --------
    >>> {simplify_name(name) for name in ("户数（户）", "* 户数", "3、户数", "户数.1")}
    {'户数'}
    """
    return _simplify(str(name))


@dataclass(frozen=True, slots=True)
class Doubt:
    """A column that could have been read from several.

    Parameters
    ----------
    text
        Which was read and which not.
    matters
        Whether ids or estimates would be others; of households `note_rivals` tells.
    """

    text: str
    matters: bool


def match_columns(
    table: DataFrame, layer: str, mapping: Mapping[str, str]
) -> tuple[dict[str, str], list[Doubt]]:
    """Find the columns of a layer in a table.

    Parameters
    ----------
    table
        As read.
    layer
        Name of the layer in `gridplan.schema.LAYERS`, or ``ledger``.
    mapping
        Column of the table by canonical name; wins over everything.

    Returns
    -------
    columns
        Column of the table by canonical name. An empty column gives way to the
        next candidate that is filled.
    doubts
        Columns for which several filled ones were found.
    """
    schema = schema_of(layer)
    names = _by_key(table, layer)
    taken = set(mapping.values())
    columns = dict(mapping)
    doubts: list[Doubt] = []
    # Canonical names first: an alias of one column must not take another's own name.
    own = {simplify_name(name) for name in schema}
    for name, column in schema.items():
        if name in mapping:
            continue
        keys = dict.fromkeys([simplify_name(name), *map(simplify_name, column.aliases)])
        found = [
            one
            for key in keys
            for one in names.get(key, [])
            if one not in taken and (key == simplify_name(name) or key not in own)
        ]
        ranked = rank_candidates(table, layer, name, found)
        is_empty = not any(table[one].notna().any() for one in found)
        if not ranked and not (found and is_empty):
            continue
        columns[name] = (ranked or found)[0]
        taken.add(columns[name])
        if len(ranked) > 1:
            doubts.append(_doubt(table, layer, name, ranked))
    if layer == "communities" and COMMUNITY_ID not in mapping:
        before = columns.get(COMMUNITY_ID)
        better = find_codes(table, before, set(columns.values()))
        if better is not None:
            columns[COMMUNITY_ID] = better
            if before is not None:
                doubts.append(_doubt(table, layer, COMMUNITY_ID, [better, before]))
    return columns, doubts


def _by_key(table: DataFrame, layer: str) -> dict[str, list[str]]:
    """Return the columns of a table by simplified name, also of names that were cut."""
    names: dict[str, list[str]] = {}
    for column in table.columns:
        names.setdefault(simplify_name(column), []).append(str(column))
    for doubled in names.values():  # what a number was added to comes after its namesake
        doubled.sort(key=lambda name: _NUMBER_ADDED.search(name) is not None)
    keys = {
        simplify_name(key): name
        for name, column in schema_of(layer).items()
        for key in (*column.aliases[::-1], name)
    }
    schema = schema_of(layer)
    words = {
        simplify_name(key): name
        for name, column in schema.items()
        for key in (name, *column.aliases)
    }
    for column in map(str, table.columns):
        if simplify_name(column) not in words:
            known = [key for key in _meanings(column) if key in words]
            if len({words[key] for key in known}) == 1:
                names.setdefault(known[0], []).append(column)
    for key, column in _dated(table, layer):
        names.setdefault(key, []).append(column)
    firsts = {key: doubled[0] for key, doubled in names.items()}
    for name, column in complete_names(table, layer, keys, firsts).items():
        names.setdefault(simplify_name(name), [column])
    return names


def _dated(table: DataFrame, layer: str) -> list[tuple[str, str]]:
    """Return name and column of numbers of one year or month, the newest first: 2023年户数."""
    schema = schema_of(layer)
    known = {
        simplify_name(key)
        for name, column in schema.items()
        if column.dtype == "number"
        for key in (name, *column.aliases)
    }
    found = []
    for column in map(str, table.columns):
        key, period = _undated(simplify_name(column))
        if any(period) and key in known:
            found.append((period, key, column))
    return [(key, column) for _, key, column in sorted(found, reverse=True)]


def _doubt(table: DataFrame, layer: str, name: str, ranked: list[str]) -> Doubt:
    """Return what to tell of a column for which several were found."""
    others = ", ".join(f"`{one}`" for one in ranked[1:])
    rivals = [
        one
        for one in ranked[1:]
        if name in _WEIGHTY or (name == index_of(layer) and not is_row_number(one))
    ]
    matters = any(differ(table, ranked[0], one) for one in rivals)
    return Doubt(f"{name} is read from `{ranked[0]}`, not from {others}", matters)


def find_columns(
    table: DataFrame, layer: str, rules: Rules, notes: Notes
) -> dict[str, str] | None:
    """Find the columns of a layer, by the rules or by their names.

    Parameters
    ----------
    table
        Without its geometry. Only its names count, and which columns are filled.
    layer
        Name of the layer.
    rules
        For `Rules.columns`.
    notes
        Receives missing columns as faults, and which column was read as what.

    Returns
    -------
    dict or None
        Column of the table by canonical name; None when a required column or one
        named by the rules is missing.
    """
    mapping = rules.columns.get(layer, {})
    unknown = [name for name in mapping if name not in SCHEMAS[layer].columns]
    absent = [column for column in mapping.values() if column not in table.columns]
    there = ", ".join(f"`{name}`" for name in table.columns)
    if unknown or absent:
        wrong = [f"no column {name!r} in the layer's schema" for name in unknown]
        wrong += [f"no column {name!r} in the input" for name in absent]
        notes.fault(
            f"`{layer}`: the rules [columns.{layer}] name {', '.join(wrong)}. "
            f"The input has {there or 'no columns'}.",
            SchemaError,
        )
        return None
    columns, doubts = match_columns(table, layer, mapping)
    missing = [
        name
        for name, column in SCHEMAS[layer].columns.items()
        if column.required and name not in columns
    ]
    if missing:
        notes.fault(
            f"`{layer}` has no column {', '.join(missing)}; it has {there or 'no columns'}. "
            f'Rename one, or name it in the rules: [columns.{layer}] {missing[0]} = "...".',
            SchemaError,
        )
        return None
    _note_choice(layer, columns, doubts, notes)
    if layer == "buildings":
        _note_not_read(table, columns, notes)
    return columns


def _note_choice(layer: str, columns: dict[str, str], doubts: list[Doubt], notes: Notes) -> None:
    """Report what was read from which column, and what could have been meant instead."""
    read = [f"{name} from `{column}`" for name, column in columns.items() if name != column]
    parts = [f"read {', '.join(read)}"] if read else []
    parts += [doubt.text for doubt in doubts if not doubt.matters]
    if parts:
        notes.add(INFO, "columns", f"`{layer}`: {'; '.join(parts)}.")
    note_doubts(layer, doubts, notes)


def note_doubts(layer: str, doubts: list[Doubt], notes: Notes) -> None:
    """Warn of columns that could have been read from others that say something else.

    Parameters
    ----------
    layer
        Name of the layer, or ``ledger``.
    doubts
        From `match_columns`.
    notes
        Receives one warning for each doubt that matters.
    """
    remedy = "They differ: delete one"
    if layer in SCHEMAS:
        remedy += ", or name it in the rules under [columns]"
    for doubt in doubts:
        if doubt.matters:
            notes.add(WARNING, "columns", f"`{layer}`: {doubt.text}. {remedy}.")


def _note_not_read(table: DataFrame, columns: dict[str, str], notes: Notes) -> None:
    """Name the columns not read where counts or ids will have to be made."""
    needed = (HOUSEHOLDS, BUILDING_ID)
    made = [name for name in needed if name not in columns or table[columns[name]].isna().all()]
    others = [f"`{name}`" for name in table.columns if name not in columns.values()]
    if made and others:
        text = (
            f"`buildings`: the buildings have no {' and '.join(made)}; columns not read: "
            f"{', '.join(others)}. If one of them holds it, name it in the rules: "
            f'[columns.buildings] {made[0]} = "...".'
        )
        notes.add(INFO, "unread_columns", text)


def note_rivals(
    table: DataFrame, layer: str, columns: dict[str, str], remedy: str, notes: Notes
) -> None:
    """Warn where another column could be meant by the households, with other counts.

    Parameters
    ----------
    table
        As read.
    layer
        Name of the layer, or ``ledger``.
    columns
        From `match_columns`.
    remedy
        What to do, as a sentence.
    notes
        Receives one warning with all totals.
    """
    keys = {
        simplify_name(one) for one in (HOUSEHOLDS, *schema_of("buildings")[HOUSEHOLDS].aliases)
    }
    for name in (one for one in (HOUSEHOLDS, STATED) if one in columns):
        rivals = [
            str(one)
            for one in table.columns
            if keys & {_undated(simplify_name(one))[0], *_meanings(str(one))}
            and one not in columns.values()
        ]
        if _SETTLED.search(columns[name]):  # those beside them are households, too
            unread = (str(one) for one in table.columns if one not in columns.values())
            rivals += [one for one in unread if _PASSING.search(one) and one not in rivals]
        if rivals:
            names = [columns[name], *rivals]
            numbers = [np.nan_to_num(as_number(table[one])[0]) for one in names]
            rows = pd.DataFrame({"id": names, "total": [one.sum() for one in numbers]})
            rows["differs"] = [not np.array_equal(one, numbers[0]) for one in numbers]
            notes.collect(_tell_rivals, "\0".join([layer, name, columns[name], remedy]), rows)


def _tell_rivals(notes: Notes, subject: str, rows: DataFrame) -> None:
    """Warn of columns that could be meant, with the totals of all parts of a layer."""
    layer, name, column, remedy = subject.split("\0")
    groups = rows.groupby("id", sort=False)
    sums, differs = groups["total"].sum(), groups["differs"].any()
    own = sums[column]
    others = [f"`{one}` ({total:g})" for one, total in sums[differs].items() if total > 0]
    if others:
        text = (
            f"`{layer}`: {name} is read from `{column}` ({own:g} in all), but could be meant "
            f"by {', '.join(others)}. {remedy}"
        )
        notes.add(WARNING, "total_differs", text)


def select_columns(
    frame: GeoDataFrame, layer: str, rules: Rules, notes: Notes
) -> GeoDataFrame | None:
    """Keep the columns of a layer under their canonical names; None where one is missing.

    Parameters
    ----------
    frame
        As read.
    layer, rules, notes
        As in `find_columns`.
    """
    table = frame.drop(columns=frame.geometry.name)
    columns = find_columns(table, layer, rules, notes)
    if columns is None:
        return None
    note_layer_rivals(frame, layer, columns, rules, notes)
    return take_columns(frame, layer, columns)


def note_layer_rivals(
    frame: DataFrame, layer: str, columns: dict[str, str], rules: Rules, notes: Notes
) -> None:
    """Warn as `note_rivals` does, unless the rules name the column of households.

    Parameters
    ----------
    frame
        As read: a layer, or a part of it that may lack columns.
    layer, columns, rules, notes
        As in `find_columns` and `note_rivals`.
    """
    if not {HOUSEHOLDS, STATED} & rules.columns.get(layer, {}).keys():
        name = HOUSEHOLDS if HOUSEHOLDS in columns else STATED
        remedy = f'Name the right one in the rules: [columns.{layer}] {name} = "...".'
        there = {one: column for one, column in columns.items() if column in frame.columns}
        note_rivals(frame, layer, there, remedy, notes)


def take_columns(frame: GeoDataFrame, layer: str, columns: dict[str, str]) -> GeoDataFrame:
    """Return all columns of the schema and the geometry.

    Parameters
    ----------
    frame
        As read.
    layer
        Name of the layer.
    columns
        From `find_columns`; one that this frame lacks is missing in every row.
    """
    there = {name: column for name, column in columns.items() if column in frame.columns}
    selected = frame[[*there.values(), frame.geometry.name]]
    selected.columns = pd.Index([*there, "geometry"])
    return selected.set_geometry("geometry").reindex(columns=[*SCHEMAS[layer].columns, "geometry"])
