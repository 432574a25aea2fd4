"""Names of columns: find those of the schema under the names planners use."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.errors import SchemaError
from gridplan.findings import INFO, WARNING
from gridplan.schema import BUILDING_ID, COMMUNITY_ID, HOUSEHOLDS, SCHEMAS, STATED
from gridplan.sources.cleaning.aliases import (
    keys_of_column,
    known_keys,
    meanings,
    simplify_name,
    undated,
)
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
    from gridplan.schema import Column
    from gridplan.sources.notes import Notes

# Of these another column would give other ids or estimates; of households, other totals.
_WEIGHTY = {"levels", "units", "floor_area_m2", "staff"}
_NUMBER_ADDED = re.compile(r"(?<=\D)\.\d{1,5}$")
# Who lives there for good, and who passes through: households, all of them.
_SETTLED = re.compile("(?:常住|户籍|自住|自有|本地).*户数?")
_PASSING = re.compile("(?:流动|暂住|出租|租住|租赁|外来).*户数?")


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
        Name of the layer in `gridplan.schema.SCHEMAS`, or ``ledger``.
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
    columns = dict(mapping)
    doubts: list[Doubt] = []
    for name in (one for one in schema if one not in mapping):
        taken = set(columns.values())
        found = [one for one in _named(names, schema, name) if one not in taken]
        ranked = rank_candidates(table, layer, name, found)
        if ranked:
            columns[name] = ranked[0]
        elif found and table[found].isna().all(axis=None):
            columns[name] = found[0]
        if len(ranked) > 1:
            doubts.append(_doubt(table, layer, name, ranked))
    if layer == "communities" and COMMUNITY_ID not in mapping:
        doubts += _prefer_codes(table, columns)
    return columns, doubts


def _named(names: dict[str, list[str]], schema: Mapping[str, Column], name: str) -> list[str]:
    """Return the columns of a table under the name of a column of the schema, or an alias.

    An alias must not take the own name of another column.
    """
    others = {simplify_name(one) for one in schema} - {simplify_name(name)}
    keys = [key for key in keys_of_column(name, schema[name]) if key not in others]
    return [one for key in keys for one in names.get(key, [])]


def _prefer_codes(table: DataFrame, columns: dict[str, str]) -> list[Doubt]:
    """Take a column of community codes for the id, in place, where it is the better one."""
    before = columns.get(COMMUNITY_ID)
    better = find_codes(table, before, set(columns.values()))
    if better is None:
        return []
    columns[COMMUNITY_ID] = better
    doubted = [] if before is None else [[better, before]]
    return [_doubt(table, "communities", COMMUNITY_ID, ranked) for ranked in doubted]


def _by_key(table: DataFrame, layer: str) -> dict[str, list[str]]:
    """Return the columns of a table by simplified name, also of names that were cut."""
    names: dict[str, list[str]] = {}
    for column in table.columns:
        names.setdefault(simplify_name(column), []).append(str(column))
    for doubled in names.values():  # what a number was added to comes after its namesake
        doubled.sort(key=lambda name: _NUMBER_ADDED.search(name) is not None)
    known = known_keys(schema_of(layer))
    for key, column in [*_in_other_words(table, known), *_dated(table, layer)]:
        names.setdefault(key, []).append(column)
    firsts = {key: doubled[0] for key, doubled in names.items()}
    for name, column in complete_names(table, known, firsts).items():
        names.setdefault(simplify_name(name), [column])
    return names


def _in_other_words(table: DataFrame, known: dict[str, str]) -> list[tuple[str, str]]:
    """Return name and column of what is known by a part of its name, or by another word."""
    found = []
    for column in map(str, table.columns):
        meant = [key for key in meanings(column) if key in known]
        if simplify_name(column) not in known and len({known[key] for key in meant}) == 1:
            found.append((meant[0], column))
    return found


def _dated(table: DataFrame, layer: str) -> list[tuple[str, str]]:
    """Return name and column of numbers of one year or month, the newest first: 2023年户数."""
    schema = schema_of(layer)
    known = known_keys({name: one for name, one in schema.items() if one.dtype == "number"})
    found = []
    for column in map(str, table.columns):
        key, period = undated(simplify_name(column))
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
    schema, mapping = SCHEMAS[layer].columns, rules.columns.get(layer, {})
    wrong = [f"no column {name!r} in the layer's schema" for name in mapping if name not in schema]
    wrong += [
        f"no column {name!r} in the input"
        for name in mapping.values()
        if name not in table.columns
    ]
    there = ", ".join(f"`{name}`" for name in table.columns) or "no columns"
    if wrong:
        notes.fault(
            f"`{layer}`: the rules [columns.{layer}] name {', '.join(wrong)}. "
            f"The input has {there}.",
            SchemaError,
        )
        return None
    columns, doubts = match_columns(table, layer, mapping)
    missing = [name for name, one in schema.items() if one.required and name not in columns]
    if missing:
        notes.fault(
            f"`{layer}` has no column {', '.join(missing)}; it has {there}. "
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
    keys = set(keys_of_column(HOUSEHOLDS, schema_of("buildings")[HOUSEHOLDS]))
    for name in (one for one in (HOUSEHOLDS, STATED) if one in columns):
        rivals = [
            str(one)
            for one in table.columns
            if keys & {undated(simplify_name(one))[0], *meanings(str(one))}
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
