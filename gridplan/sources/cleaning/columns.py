"""Columns: find them under the names planners use, bring them to one dtype."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely
from pandas.api import types

from gridplan.errors import SchemaError, first_ids
from gridplan.findings import INFO, WARNING
from gridplan.schema import HOUSEHOLDS, LAYERS, STATED
from gridplan.sources.cleaning.choice import (
    complete_names,
    differ,
    is_row_number,
    rank_candidates,
)
from gridplan.sources.cleaning.values import as_flag, as_number, as_text, as_tunnel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.rules import Rules
    from gridplan.sources.notes import Notes


_MOST_ROWS = 100
_FARTHEST = 1e9  # no number on any map is larger
# More households than a building can hold: codes, phone and identity numbers.
MOST_HOUSEHOLDS = 100_000
_LONGEST = 30  # digits of a number that are shown
_MOST_OF = {
    HOUSEHOLDS: MOST_HOUSEHOLDS,
    STATED: 10_000_000,
    "levels": 300,
    "flats_per_level": 1_000,
    "units": 10_000,
    "floor_area_m2": 1e7,
    "staff": 10_000_000,
}
_FLAGS = {"flag": as_flag, "tunnel": as_tunnel}


def simplify_name(name: object) -> str:
    """Return a column name lower-cased, half-width, without spaces, ``_`` and ``-``."""
    return re.sub(r"[\s_\-]", "", unicodedata.normalize("NFKC", str(name))).lower()


def match_columns(
    table: DataFrame, layer: str, mapping: Mapping[str, str]
) -> tuple[dict[str, str], list[Doubt]]:
    """Find the columns of a layer in a table.

    Parameters
    ----------
    table
        As read.
    layer
        Name of the layer in `gridplan.schema.LAYERS`.
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
    names: dict[str, str] = {}
    for column in table.columns:
        names.setdefault(simplify_name(column), str(column))
    keys = {
        simplify_name(key): name
        for name, column in LAYERS[layer].columns.items()
        for key in (*column.aliases[::-1], name)
    }
    cut = complete_names(table, layer, keys, names)
    names = {simplify_name(name): column for name, column in cut.items()} | names
    taken = set(mapping.values())
    columns = dict(mapping)
    doubts: list[Doubt] = []
    # Canonical names first: an alias of one column must not take another's own name.
    own = {simplify_name(name) for name in LAYERS[layer].columns}
    for name, column in LAYERS[layer].columns.items():
        if name in mapping:
            continue
        spellings = dict.fromkeys([simplify_name(name), *map(simplify_name, column.aliases)])
        found = [
            names[key]
            for key in spellings
            if key in names
            and names[key] not in taken
            and (key == simplify_name(name) or key not in own)
        ]
        ranked = rank_candidates(table, layer, name, found)
        is_empty = not any(table[one].notna().any() for one in found)
        if not ranked and not (found and is_empty):
            continue
        columns[name] = (ranked or found)[0]
        taken.add(columns[name])
        if len(ranked) > 1:
            doubts.append(_doubt(table, layer, name, ranked))
    return columns, doubts


@dataclass(frozen=True, slots=True)
class Doubt:
    """A column that could have been read from several.

    Parameters
    ----------
    text
        Which was read and which not.
    matters
        Whether ids or totals would be others.
    """

    text: str
    matters: bool


def _doubt(table: DataFrame, layer: str, name: str, ranked: list[str]) -> Doubt:
    """Return what to tell of a column for which several were found."""
    others = ", ".join(f"`{one}`" for one in ranked[1:])
    counts = {HOUSEHOLDS, STATED, "levels", "units", "floor_area_m2", "staff"}
    rivals = [
        one
        for one in ranked[1:]
        if name in counts or (name == LAYERS[layer].index and not is_row_number(one))
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
    columns, doubts = match_columns(table, layer, mapping)
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
    _note_choice(table, layer, columns, doubts, notes)
    return columns


def _note_choice(
    table: DataFrame, layer: str, columns: dict[str, str], doubts: list[Doubt], notes: Notes
) -> None:
    """Report what was read from which column, and what could have been meant instead."""
    read = [f"{name} from `{column}`" for name, column in columns.items() if name != column]
    parts = [f"read {', '.join(read)}"] if read else []
    parts += [doubt.text for doubt in doubts if not doubt.matters]
    unread = [f"`{one}`" for one in table.columns if one not in set(columns.values())]
    if layer == "buildings" and HOUSEHOLDS not in columns and unread:
        parts.append(f"no column of households was found; not read were {', '.join(unread)}")
    if parts:
        notes.add(INFO, "columns", f"`{layer}`: {'; '.join(parts)}.")
    for doubt in doubts:
        if doubt.matters:
            remedy = "They differ: delete one, or name it in the rules under [columns]."
            notes.add(WARNING, "columns", f"`{layer}`: {doubt.text}. {remedy}")


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
    columns = find_columns(frame.drop(columns=frame.geometry.name), layer, rules, notes)
    return None if columns is None else take_columns(frame, layer, columns)


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
        if not is_readable(frame[name], f"`{layer}`: {name}", notes):
            columns[name] = pd.Series(np.nan, index=frame.index)
        elif column.dtype == "number":
            numbers, is_read, is_unread = as_number(frame[name])
            _note_words(frame, layer, name, (is_read, is_unread), notes)
            columns[name] = _believable(frame, layer, name, numbers, notes)
        elif column.dtype in _FLAGS:
            columns[name], is_unknown = _FLAGS[column.dtype](frame[name])
            _note_unknown(frame, f"{layer}.{name}", is_unknown, notes)
        else:
            columns[name] = as_text(frame[name], is_id=name.endswith("_id"))
    converted = frame[["geometry"]].assign(**columns)
    return converted[[*columns, "geometry"]]


def _believable(
    frame: GeoDataFrame, layer: str, name: str, numbers: NDArray[np.float64], notes: Notes
) -> pd.Series:
    """Return numbers without those that nothing on Earth has; each of these is told."""
    absurd = numbers > _MOST_OF.get(name, np.inf)
    if types.is_float_dtype(frame[name].dtype):
        absurd |= np.isinf(frame[name].to_numpy(dtype=float, na_value=np.nan))
    if absurd.any():
        rows = frame[absurd]
        given = [
            cell if len(cell) <= _LONGEST else f"{float(cell):g}" for cell in as_text(rows[name])
        ]
        messages = [
            f"`{layer}`: {name} is {cell}, more than there can be, perhaps a code or a phone "
            "number; it counts as missing."
            for cell in given
        ]
        place = about(layer, rows.index, np.asarray(rows.geometry))
        notes.add(WARNING, "absurd_count", messages, **place)
    return pd.Series(np.where(absurd, np.nan, numbers), index=frame.index)


def is_readable(column: pd.Series, subject: str, notes: Notes) -> bool:
    """Return whether the cells of a column are text, numbers or yes and no; else a fault.

    Parameters
    ----------
    column
        As it came; index = ids, or row numbers.
    subject
        What the message calls it.
    notes
        Receives bytes, complex numbers, and text that is no Unicode as a fault.
    """
    if types.is_complex_dtype(column.dtype):
        bad = column.index[column.notna()]
    elif column.dtype == object:
        bad = column.index[[_is_unreadable(cell) for cell in column]]
    else:
        return True
    if len(bad):
        text = f"{subject} holds no text, number, yes or no in {first_ids(bad)}. Convert it."
        notes.fault(text, SchemaError)
    return not len(bad)


def _is_unreadable(cell: object) -> bool:
    """Return whether a cell is of a kind that no file holds, or text that cannot be saved."""
    if isinstance(cell, str):
        return not cell.isascii() and cell.encode("utf-8", "ignore").decode() != cell
    return isinstance(cell, (bytes, bytearray, complex))


def _note_unknown(
    frame: GeoDataFrame, subject: str, rows: NDArray[np.bool_], notes: Notes
) -> None:
    """Collect cells of a flag column that say neither yes nor no."""
    if rows.any():
        words = frame.loc[rows, subject.partition(".")[2]].astype(str)
        found = pd.DataFrame({"id": frame.index[rows], "word": words.to_numpy(object)})
        notes.collect(_tell_unknown, subject, found)


def _tell_unknown(notes: Notes, subject: str, rows: DataFrame) -> None:
    """Report words that are neither yes nor no, one finding for each word."""
    layer, _, name = subject.partition(".")
    for word, alike in rows.groupby("word", sort=True):
        text = (
            f"`{layer}`: {name} is {word!r}, neither yes nor no, in {first_ids(alike['id'])}; it "
            "counts as missing."
        )
        notes.add(WARNING, "unknown_word", text)


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
            messages = [text.format(f"{count:.10g}") for count in counts[rows]]
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
    with np.errstate(invalid="ignore"):
        usable[usable] = (np.abs(shapely.bounds(shapes[usable])) <= _FARTHEST).all(axis=1)
    points = np.full(len(shapes), None, dtype=object)
    points[usable] = shapely.centroid(shapes[usable])
    # A corner without a number passes the bounds, but not the centroid.
    points[shapely.is_empty(points)] = None
    points[~np.isfinite(shapely.get_x(points) + shapely.get_y(points))] = None
    return list(points)
