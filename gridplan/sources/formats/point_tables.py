"""Tables with coordinates: CSV, workbooks and plain Parquet into frames with geometry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.errors import InputError
from gridplan.findings import INFO, WARNING
from gridplan.schema import HOUSEHOLDS, SCHEMAS
from gridplan.sources.cleaning.aliases import known_keys, simplify_name
from gridplan.sources.cleaning.names import match_columns
from gridplan.sources.cleaning.numerals import parse_number
from gridplan.sources.cleaning.values import as_number, as_text, has_decimal_commas
from gridplan.sources.formats.headings import SUMS, Table, find_tables, note_formulas
from gridplan.sources.formats.places import PLACE_NAMES, find_place, to_geometry
from gridplan.sources.formats.sheets import read_sheets
from gridplan.sources.notes import Notes

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from gridplan.sources.formats.workbooks import Sheet


def read_table(path: Path, layer: str, notes: Notes, chosen: str | None = None) -> pd.DataFrame:
    """Read the sheets of a table that hold a layer, with every cell as text.

    Parameters
    ----------
    path
        CSV or workbook; rows above the column names are skipped.
    layer
        Name the messages use.
    notes
        Receives the encoding where it is not UTF-8, skipped rows, sheets left out and
        rows that stand in several sheets.
    chosen
        Sheet to be read, where it is not to be all.

    Returns
    -------
    DataFrame
        All tables with coordinates and the columns of the first. An object that stands
        in several sheets is taken from the newest: two years of a list do not add up.

    Raises
    ------
    InputError
        If the file cannot be read or has no such sheet.
    """
    sheets = _chosen(read_sheets(path, layer, notes), chosen)
    known = known_keys(SCHEMAS[layer].columns).keys() | PLACE_NAMES
    found = [table for sheet in sheets for table in find_tables(sheet, known.__contains__)]
    tables = found or find_tables(sheets[0], bool)
    if not tables:
        msg = "it has no column names"
        raise InputError(msg)
    placed = [table for table in tables if find_place(_frame(table, layer)) is not None]
    kept = _alike(placed or tables[:1], layer)
    if len(sheets) > 1:
        _note_left(sheets, found, kept, layer, notes)
    _note_kept(kept, layer, notes)
    frames = [_without_totals(_frame(table, layer), layer, notes) for table in kept]
    return frames[0] if len(frames) == 1 else _without_repeats(kept, frames, layer, notes)


def _chosen(sheets: list[Sheet], name: str | None) -> list[Sheet]:
    """Return the sheets of a name; all of them where none is asked for."""
    chosen = [sheet for sheet in sheets if name in {None, sheet.name}]
    if not chosen:
        msg = f"it has no sheet {name}, but {', '.join(sheet.name for sheet in sheets)}"
        raise InputError(msg)
    return chosen


def _alike(tables: list[Table], layer: str) -> list[Table]:
    """Return the tables that hold the same columns of the layer as the fullest, in order."""

    def columns(table: Table) -> frozenset[str]:
        frame = _frame(table, layer)
        place = find_place(frame)
        return frozenset(match_columns(frame, layer, {})[0]) | {place.kind if place else ""}

    sets = [columns(table) for table in tables]
    sizes = {
        one: sum(len(t.cells) for t, s in zip(tables, sets, strict=True) if s == one)
        for one in sets
    }
    # Of two lists in one workbook the layer is the one that tells more of it.
    best = max(sizes, key=lambda one: (len(one & set(SCHEMAS[layer].columns)), sizes[one]))
    return [table for table, own in zip(tables, sets, strict=True) if own == best]


def _note_kept(tables: list[Table], layer: str, notes: Notes) -> None:
    """Tell of rows above the names, and of formulas without values."""
    above = int(next(iter(tables[0].rows), 0)) - 2
    if above > 0:
        notes.add(INFO, "title_rows", f"`{layer}`: {above} rows above the names were skipped.")
    for table in tables:
        columns, _ = match_columns(pd.DataFrame(columns=table.names), layer, {})
        note_formulas(table, columns, layer, notes)


def _note_left(
    sheets: list[Sheet], found: list[Table], kept: list[Table], layer: str, notes: Notes
) -> None:
    """Name the sheets read and left out; warn if these have names of columns we know."""
    known = {table.sheet for table in found}
    read = [table.sheet for table in kept]
    left = [sheet.name for sheet in sheets if sheet.name not in read]
    if left:
        text = (
            f"`{layer}`: sheets read: {', '.join(read)}; left out, as they have no coordinates "
            f"or other columns: {', '.join(left)}. Give them the same columns, or save them apart."
        )
        notes.add(WARNING if known & set(left) else INFO, "sheets_left_out", text)
    elif len(read) > 1:
        notes.add(INFO, "sheets", f"`{layer}`: {len(read)} tables read: {', '.join(read)}.")


def _frame(table: Table, layer: str) -> pd.DataFrame:
    """Return a table as text, with points for decimal commas in columns of numbers."""
    rows = ~pd.isna(table.cells).all(axis=1)
    frame = pd.DataFrame(table.cells[rows], columns=table.names).astype("str")
    if table.has_decimal_commas:
        schema = SCHEMAS[layer].columns
        columns, _ = match_columns(frame, layer, {})
        numbers = [column for name, column in columns.items() if schema[name].dtype == "number"]
        for name in numbers:
            if has_decimal_commas(frame[name], unless_said=True):
                frame[name] = frame[name].map(_with_point, na_action="ignore")
    return frame


def _without_totals(frame: pd.DataFrame, layer: str, notes: Notes) -> pd.DataFrame:
    """Return the rows that have a place or are no total."""
    place = find_place(frame)
    if place is None:
        return frame
    is_total = frame[list(place.columns)].isna().all(axis=1) & frame.isin(SUMS).any(axis=1)
    if not is_total.any():
        return frame
    rows = ", ".join(map(str, np.flatnonzero(is_total)[:5] + 2))
    text = f"`{layer}`: {is_total.sum()} rows of totals left out: {rows}."
    notes.add(INFO, "total_rows", text)
    return frame[~is_total].reset_index(drop=True)


def _with_point(cell: str) -> str:
    """Return a number with a point before its decimals; what is none as it is."""
    number = parse_number(cell, decimal_comma=True)
    return cell if np.isnan(number) else repr(number)


def _without_repeats(
    tables: list[Table], frames: list[pd.DataFrame], layer: str, notes: Notes
) -> pd.DataFrame:
    """Return the rows of several tables; an object that several hold from the newest."""
    numbers = np.repeat(np.arange(len(frames)), [len(frame) for frame in frames])
    named = [frame.rename(columns=_plain_names(frame, layer)) for frame in frames]
    joined = pd.concat(named, ignore_index=True)
    newest = sorted(range(len(tables)), key=lambda number: tables[number].period, reverse=True)
    rank = np.argsort(newest)[numbers]
    columns, _ = match_columns(joined, layer, {})
    places = _places(joined)
    own = columns.get(SCHEMAS[layer].index)
    keys = pd.Series(list(map(str, places.round(6)))).mask(np.isnan(places).any(axis=1))
    if own is not None:
        keys = as_text(joined[own], is_id=True)
    order = pd.Series(np.argsort(rank, kind="stable"))
    firsts = order.groupby(keys.iloc[order].to_numpy()).transform("first")
    first = firsts.set_axis(order.to_numpy()).reindex(joined.index).fillna(-1).astype(int)
    # Sheets may number their rows from 1 each: one object has one place, too.
    far = np.abs(places - places[first]).max(axis=1) > np.where(_is_degrees(places), 5e-4, 50.0)
    repeated = (first >= 0).to_numpy() & (rank > rank[first]) & ~far
    counts = np.zeros(len(joined))
    if HOUSEHOLDS in columns:
        counts = np.nan_to_num(as_number(joined[columns[HOUSEHOLDS]])[0])
    for number in newest:
        rows = repeated & (numbers == number)
        if rows.any():
            used = keys.isin(keys[rows]).to_numpy() & np.isin(numbers, numbers[first[rows]])
            names = [tables[one].sheet for one in np.unique(numbers[first[rows]])]
            sums = counts[used & ~repeated].sum(), counts[rows].sum()
            _note_repeats((tables[number].sheet, names), int(rows.sum()), sums, layer, notes)
    return joined[~repeated].reset_index(drop=True)


def _plain_names(frame: pd.DataFrame, layer: str) -> dict[str, str]:
    """Return one spelling for each column, so that those of several tables meet."""
    place = find_place(frame)
    known = {column: name for name, column in match_columns(frame, layer, {})[0].items()}
    known |= dict(zip(place.columns, place.roles, strict=True)) if place else {}
    keys = [known.get(name) or simplify_name(name) for name in frame.columns]
    pairs = zip(frame.columns, keys, strict=True)
    return {name: key for name, key in pairs if keys.count(key) == 1}


def _places(table: pd.DataFrame) -> NDArray[np.float64]:
    """Return the x and y of each row, NaN where there are none, shape ``(n_rows, 2)``."""
    frame = to_geometry(table, "", Notes())
    return np.column_stack([*shapely.bounds(np.asarray(frame.geometry)).T[:2]])


def _is_degrees(places: NDArray[np.float64]) -> bool:
    """Return whether all places are within the range of longitude and latitude."""
    return bool(np.nanmax(np.abs(places), initial=0.0) <= 360.0)


def _note_repeats(
    sheets: tuple[str, list[str]],
    n_rows: int,
    sums: tuple[float, float],
    layer: str,
    notes: Notes,
) -> None:
    """Tell of objects of a sheet that newer ones hold too; warn where their counts differ."""
    sheet, others = sheets
    text = (
        f"`{layer}`: {n_rows} rows of sheet {sheet} stand in {', '.join(others)} too, which is "
        "used"
    )
    if sums[0] != sums[1]:
        text += f": {sums[0]:.0f} households there, {sums[1]:.0f} here. Delete the wrong sheet"
    notes.add(
        *((WARNING, "total_differs") if sums[0] != sums[1] else (INFO, "sheets")), f"{text}."
    )
