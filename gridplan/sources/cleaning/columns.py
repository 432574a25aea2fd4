"""Columns: find them under the names planners use, bring them to one dtype."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.errors import SchemaError, first_ids
from gridplan.findings import INFO, WARNING
from gridplan.schema import BUILDING_ID, HOUSEHOLDS, LAYERS, LEDGER, STATED
from gridplan.sources.cleaning.values import as_flag, as_number, as_text, is_doubtful

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.rules import Rules
    from gridplan.schema import Column
    from gridplan.sources.notes import Notes


_MOST_ROWS = 100
# Counts are whole, so that 12,500 households have a comma between thousands.
MEASURES = {"floor_area_m2"}
DOUBTFUL = (
    "`{}`: the commas in {} may stand between thousands or before decimals (12,500); they are "
    "read as thousands. Write the numbers without thousands separators."
)


# What people add to a name for whoever fills in the form: units, "required", numbers.
_UNITS = (
    r"户|层|幢|栋|座|个|套|间|人|位|单元|年|m|m2|km2|米|平方|平米|平方米|°|度|十进制度|"
    r"wgs84|cgcs2000|必填|选填|可选|必须|households|units|floors|sqm"
)
_ADDED = re.compile(rf"\((?:单位:?)?(?:{_UNITS})\)|\((?:如|例)[^()]*\)|[*※★☆●▲■]")
_NUMBERED = re.compile(
    r"^(?:\(\d{1,2}\)|\(?[一二三四五六七八九十]{1,2}[)、.]|\d{1,2}[、.)](?=\D))"
)
_NUMBER_ADDED = re.compile(r"(?<=\D)\.\d{1,5}$")
_TAIL = re.compile(rf"(?:/(?:{_UNITS})|(?<=面积)(?:m2|平方米|平米)|(?<=\D)\.\d{{1,5}}|:)$")


@lru_cache(maxsize=1 << 14)
def _simplify(name: str) -> str:
    """Return a name as `simplify_name` does; headings are asked about many times."""
    plain = unicodedata.normalize("NFKC", re.sub("[①-⑳]", "", name)).lower()
    plain = re.sub(r"[\s_\-]", "", plain)
    bare = _TAIL.sub("", _NUMBERED.sub("", _ADDED.sub("", plain)))
    return bare or plain


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


def match_columns(
    table: DataFrame, layer: str, mapping: dict[str, str]
) -> tuple[dict[str, str], list[str]]:
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
    ambiguous
        Sentences about names for which several filled columns were found.
    """
    names: dict[str, list[str]] = {}
    for column in table.columns:
        names.setdefault(simplify_name(column), []).append(str(column))
    for doubled in names.values():  # what a number was added to comes after its namesake
        doubled.sort(key=lambda name: _NUMBER_ADDED.search(name) is not None)
    for key, column in _cut_names({key: own[0] for key, own in names.items()}, layer).items():
        names.setdefault(key, [column])
    taken = set(mapping.values())
    columns = dict(mapping)
    ambiguous: list[str] = []
    # Canonical names first: an alias of one column must not take another's own name.
    own = {simplify_name(name) for name in _schema(layer)}
    for name, column in _schema(layer).items():
        if name in mapping:
            continue
        keys = dict.fromkeys([simplify_name(name), *map(simplify_name, column.aliases)])
        found = [
            one
            for key in keys
            for one in names.get(key, [])
            if one not in taken and (key == simplify_name(name) or key not in own)
        ]
        filled = [one for one in found if table[one].notna().any()]
        if not found:
            continue
        columns[name] = (filled or found)[0]
        taken.add(columns[name])
        if len(filled) > 1:
            others = ", ".join(f"`{one}`" for one in filled[1:])
            ambiguous.append(f"{name} is read from `{filled[0]}`, not from {others}")
    return columns, ambiguous


def _schema(layer: str) -> dict[str, Column]:
    """Return the columns of a layer, or of a ledger."""
    return LEDGER if layer == "ledger" else LAYERS[layer].columns


def _cut_names(names: dict[str, str], layer: str) -> dict[str, str]:
    """Return the full keys of columns whose names a shapefile has cut to 10 bytes."""
    keys = {
        simplify_name(key): name
        for name, column in _schema(layer).items()
        for key in (*column.aliases[::-1], name)
    }
    full = {}
    for cut, column in names.items():
        sizes = {len(column.encode("utf-8")), len(column.encode("gb18030", "replace"))}
        if cut in keys or not sizes & {9, 10}:
            continue
        fits = {key: name for key, name in keys.items() if key.startswith(cut)}
        needed = [key for key, name in fits.items() if _schema(layer)[name].required]
        if needed or len(set(fits.values())) == 1:
            full[(needed or list(fits))[0]] = column
    return full


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
    unknown = [name for name in mapping if name not in LAYERS[layer].columns]
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
    columns, ambiguous = match_columns(table, layer, mapping)
    missing = [
        name
        for name, column in LAYERS[layer].columns.items()
        if column.required and name not in columns
    ]
    if missing:
        notes.fault(
            f"`{layer}` has no column {', '.join(missing)}; it has {there or 'no columns'}. "
            f'Rename one, or name it in the rules: [columns.{layer}] {missing[0]} = "...".',
            SchemaError,
        )
        return None
    renamed = {name: column for name, column in columns.items() if name != column}
    if renamed or ambiguous:
        read = [f"{name} from `{column}`" for name, column in renamed.items()]
        text = "; ".join([*([f"read {', '.join(read)}"] if read else []), *ambiguous])
        notes.add(INFO, "columns", f"`{layer}`: {text}.")
    if layer == "buildings":
        _note_not_read(table, columns, notes)
    return columns


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
    """Warn where another column could be meant by the households, with another total.

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
    keys = {simplify_name(one) for one in (HOUSEHOLDS, *_schema("buildings")[HOUSEHOLDS].aliases)}
    for name in {HOUSEHOLDS, STATED} & columns.keys():
        rivals = [
            str(one)
            for one in table.columns
            if simplify_name(one) in keys and one not in columns.values()
        ]
        if rivals:
            names = [columns[name], *rivals]
            sums = [np.nansum(as_number(table[one])[0]) for one in names]
            subject = "\n".join([layer, name, columns[name], remedy])
            notes.collect(_tell_rivals, subject, pd.DataFrame({"id": names, "total": sums}))


def _tell_rivals(notes: Notes, subject: str, rows: DataFrame) -> None:
    """Warn of columns that could be meant, with the totals of all parts of a layer."""
    layer, name, column, remedy = subject.split("\n")
    sums = rows.groupby("id", sort=False)["total"].sum()
    own = sums[column]
    others = [
        f"`{one}` ({total:g})"
        for one, total in sums.items()
        if one != column and total not in {own, 0}
    ]
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
    return selected.set_geometry("geometry").reindex(columns=[*LAYERS[layer].columns, "geometry"])


def convert_columns(frame: GeoDataFrame, layer: str, notes: Notes) -> GeoDataFrame:
    """Bring the columns of a layer to the dtypes of the schema.

    Parameters
    ----------
    frame
        Columns of the schema, index = ids.
    layer
        Name of the layer.
    notes
        Receives what was read out of words and what could not be read.
    """
    columns = {}
    for name, column in LAYERS[layer].columns.items():
        if name == frame.index.name:
            continue
        if column.dtype == "number":
            numbers, is_read, is_unread = as_number(frame[name])
            _note_words(frame, layer, name, (is_read, is_unread), notes)
            if name in MEASURES and is_doubtful(frame[name]):
                notes.add(WARNING, "doubtful_comma", DOUBTFUL.format(layer, name))
            columns[name] = pd.Series(numbers, index=frame.index)
        elif column.dtype == "flag":
            columns[name] = as_flag(frame[name])
        else:
            columns[name] = as_text(frame[name], is_id=name.endswith("_id"))
    converted = frame[["geometry"]].assign(**columns)
    return converted[[*columns, "geometry"]]


def _note_words(
    frame: GeoDataFrame,
    layer: str,
    name: str,
    words: tuple[NDArray[np.bool_], NDArray[np.bool_]],
    notes: Notes,
) -> None:
    """Collect cells of a number column that hold text."""
    for teller, rows in zip((_note_read, _note_unread), words, strict=True):
        if rows.any():
            cells = frame[rows]
            there = {"id": cells.index, "cell": cells[name].to_numpy(object)}
            spots = {"geometry": places(np.asarray(cells.geometry))}
            table = pd.DataFrame(there | (spots if teller is _note_unread else {}))
            notes.collect(teller, f"{layer}.{name}", table)


def _note_read(notes: Notes, subject: str, rows: DataFrame) -> None:
    """Report numbers read out of words."""
    layer, _, name = subject.partition(".")
    text = f"`{layer}`: {name} was read out of words such as {rows['cell'].iloc[0]!r} in "
    notes.add(INFO, "number_in_words", f"{text}{first_ids(rows['id'])}.")


def _note_unread(notes: Notes, subject: str, rows: DataFrame) -> None:
    """Report cells that hold no number: one by one, or the many by what they say."""
    layer, _, name = subject.partition(".")
    text = f"`{layer}`: {name} is {{!r}}, which is not one number{{}}; it counts as missing."
    if len(rows) > _MOST_ROWS:
        for cell, alike in rows.groupby("cell", sort=True):
            message = text.format(cell, f", in {first_ids(alike['id'])}")
            notes.add(WARNING, "not_a_number", message)
    else:
        messages = [text.format(cell, "") for cell in rows["cell"]]
        place = about(layer, rows["id"], rows["geometry"].to_numpy(object))
        notes.add(WARNING, "not_a_number", messages, **place)


def clean_counts(buildings: GeoDataFrame, rules: Rules, notes: Notes) -> GeoDataFrame:
    """Make household counts whole and non-negative, and report the absurd ones.

    Parameters
    ----------
    buildings
        Converted, index ``building_id``.
    rules
        For the largest believable count.
    notes
        Receives every count changed or doubted.
    """
    counts = buildings[HOUSEHOLDS].to_numpy(dtype=float, copy=True)
    shapes = np.asarray(buildings.geometry)

    def tell(severity: str, rule_id: str, rows: NDArray[np.bool_], text: str) -> None:
        if rows.any():
            messages = [text.format(f"{count:g}") for count in counts[rows]]
            place = about("buildings", buildings.index[rows], shapes[rows])
            notes.add(severity, rule_id, messages, **place)

    with np.errstate(invalid="ignore"):
        negative = counts < 0
        broken = (counts >= 0) & (counts != np.floor(counts))
        absurd = counts > rules.households.most_per_building
    tell(WARNING, "negative_count", negative, "{} households; it counts as missing.")
    tell(WARNING, "broken_count", broken, "{} households; rounded to a whole number.")
    tell(
        WARNING,
        "absurd_count",
        absurd,
        "{} households in one building, more than rules.households.most_per_building; "
        "kept as it is: check it.",
    )
    counts[negative] = np.nan
    return buildings.assign(**{HOUSEHOLDS: np.floor(counts + 0.5)})


def about(layer: str, ids: Iterable[object], shapes: NDArray[np.object_]) -> dict[str, object]:
    """Return the arguments of a finding that say where it is."""
    key = {"communities": "community_id", "buildings": "building_id"}.get(layer)
    place: dict[str, object] = {"geometry": places(shapes)}
    return place | ({key: list(ids)} if key else {})


def places(shapes: NDArray[np.object_]) -> list[object]:
    """Return a point on each geometry, None where there is none to be had."""
    usable = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    usable[usable] = np.isfinite(shapely.bounds(shapes[usable])).all(axis=1)
    points = np.full(len(shapes), None, dtype=object)
    points[usable] = shapely.centroid(shapes[usable])
    # A corner without a number passes the bounds, but not the centroid.
    points[shapely.is_empty(points)] = None
    points[~np.isfinite(shapely.get_x(points) + shapely.get_y(points))] = None
    return list(points)
