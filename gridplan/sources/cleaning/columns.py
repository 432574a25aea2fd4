"""Columns: bring those of a layer to the dtypes of the schema, and doubt what they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely
from pandas.api import types

from gridplan.errors import SchemaError, first_ids
from gridplan.findings import INFO, WARNING
from gridplan.schema import HOUSEHOLDS, SCHEMAS, STATED
from gridplan.sources.cleaning.values import as_flag, as_number, as_text, as_tunnel, is_doubtful

if TYPE_CHECKING:
    from collections.abc import Iterable

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.rules import Rules
    from gridplan.sources.notes import Notes


_MOST_ROWS = 100
FARTHEST = 1e9  # no number on any map is larger
# More households than a building can hold: codes, phone and identity numbers.
MOST_HOUSEHOLDS = 100_000
_LONGEST = 30  # digits of a number that are shown
MOST_OF = {
    HOUSEHOLDS: MOST_HOUSEHOLDS,
    STATED: 10_000_000,
    "levels": 300,
    "flats_per_level": 1_000,
    "units": 10_000,
    "floor_area_m2": 1e7,
    "staff": 10_000_000,
}
_FLAGS = {"flag": as_flag, "tunnel": as_tunnel}
# Counts are whole, so that 12,500 households have a comma between thousands.
MEASURES = {"floor_area_m2"}
COUNTS_OF_HOMES = {HOUSEHOLDS, STATED}
DOUBTFUL = (
    "`{}`: the commas in {} may stand between thousands or before decimals (12,500); they are "
    "read as thousands. Write the numbers without thousands separators."
)


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
    for name, column in SCHEMAS[layer].columns.items():
        if name == frame.index.name:
            continue
        if not is_readable(frame[name], f"`{layer}`: {name}", notes):
            columns[name] = pd.Series(np.nan, index=frame.index)
        elif column.dtype == "number":
            numbers, is_read, is_unread = as_number(frame[name], of_homes=name in COUNTS_OF_HOMES)
            _note_words(frame, layer, name, (is_read, is_unread), notes)
            if name in MEASURES and is_doubtful(frame[name]):
                notes.add(WARNING, "doubtful_comma", DOUBTFUL.format(layer, name))
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
    absurd = numbers > MOST_OF.get(name, np.inf)
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
    shapes = np.asarray(buildings.geometry.array)  # of a series it would look at the index

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
    """Return the arguments of a finding that say where it is.

    Parameters
    ----------
    layer
        Name of the layer; findings name communities and buildings by their ids.
    ids, shapes
        Of the rows concerned, in the same order; working CRS.
    """
    key = {"communities": "community_id", "buildings": "building_id"}.get(layer)
    place: dict[str, object] = {"geometry": places(shapes)}
    return place | ({key: list(ids)} if key else {})


def places(shapes: NDArray[np.object_]) -> list[object]:
    """Return a point on each geometry, None where there is none to be had."""
    usable = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    with np.errstate(invalid="ignore"):
        usable[usable] = (np.abs(shapely.bounds(shapes[usable])) <= FARTHEST).all(axis=1)
    points = np.full(len(shapes), None, dtype=object)
    points[usable] = shapely.centroid(shapes[usable])
    # A corner without a number passes the bounds, but not the centroid.
    points[shapely.is_empty(points)] = None
    points[~np.isfinite(shapely.get_x(points) + shapely.get_y(points))] = None
    return list(points)
