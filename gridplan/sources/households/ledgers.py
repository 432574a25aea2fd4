"""Ledgers (一房一档, 楼栋表): tables of counts without geometry, as typed rows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.errors import InputError, SchemaError
from gridplan.findings import INFO, WARNING
from gridplan.schema import HOUSEHOLDS, LEDGER
from gridplan.sources.cleaning.columns import simplify_name
from gridplan.sources.cleaning.values import as_number, as_text
from gridplan.sources.formats.sheets import Sheet, find_header, read_sheets, unique_names

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.sources.notes import Notes

_TOTAL = re.compile(
    r"合\s*计|总\s*计|小\s*计|总\s*和|^\s*(?:sub)?total\b|^\s*sum\b", re.IGNORECASE
)
_KEYS = ("building_id", "address", "name", "compound_name", "community_name")


def read_ledger(source: str | Path | pd.DataFrame, notes: Notes) -> pd.DataFrame:
    """Read a ledger: every sheet that has names of columns we know.

    Parameters
    ----------
    source
        .xlsx, .ods or CSV; title rows, merged cells and 合计 rows are expected. Or
        a table.
    notes
        Receives what was read as what, rows left out and totals that do not add up.

    Returns
    -------
    DataFrame
        Columns of `gridplan.schema.LEDGER`, ``sheet``, ``row`` (as the spreadsheet
        numbers it) and ``merged``: rows that share one merged household cell have
        the same number, all others −1.

    Raises
    ------
    InputError
        If the file cannot be read, or no sheet has columns to join by and counts.
    """
    if isinstance(source, pd.DataFrame):
        cells = np.vstack([np.array(source.columns, object), source.astype(object).to_numpy()])
        sheets = [Sheet("table", _without_nan(cells), [])]
        label = "ledger"
    else:
        path = Path(source).expanduser()
        label = path.name
        if not path.exists():
            msg = f"`ledger`: there is no file {path}. Check the path."
            raise InputError(msg)
        try:
            sheets = read_sheets(path, "ledger", notes)
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            msg = f"`ledger`: {path.name} cannot be read: {error}. Is it a table?"
            raise InputError(msg) from error
    tables = [table for sheet in sheets if (table := _typed(sheet, notes)) is not None]
    if not tables:
        wanted = "building_id, address or name (楼栋号) with compound_name (小区), and households"
        msg = f"`ledger`: {label} has no sheet with columns to join by: {wanted} (户数)."
        raise SchemaError(msg)
    for number, table in enumerate(tables):  # merged cells are numbered sheet by sheet
        table.loc[table["merged"] >= 0, "merged"] += number * 10_000_000
    return pd.concat(tables, ignore_index=True)


def _without_nan(cells: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return cells with None for every kind of missing value."""
    filled = cells.copy()
    filled[pd.isna(cells)] = None
    return filled


def _typed(sheet: Sheet, notes: Notes) -> pd.DataFrame | None:
    """Return the rows of one sheet with typed columns, None if it is no ledger."""
    columns = {
        simplify_name(alias): name
        for name, about in reversed(LEDGER.items())
        for alias in (*about.aliases, name)
    }
    header = find_header(sheet.cells, lambda cell: simplify_name(cell) in columns)
    if header < 0:
        return None
    names = unique_names(sheet.cells[header])
    place: dict[str, int] = {}
    for number, name in enumerate(names):
        place.setdefault(columns.get(simplify_name(name), ""), number)
    place.pop("", None)
    counts = {HOUSEHOLDS, "room", "levels", "floor_area_m2", "flats_per_level"} & place.keys()
    if not counts or not place.keys() & set(_KEYS):
        return None
    cells = sheet.cells[header + 1 :].copy()
    merged = _unmerge(cells, sheet, header + 1, place)
    table = pd.DataFrame({name: cells[:, number] for name, number in place.items()})
    table["sheet"], table["row"] = sheet.name, np.arange(header + 2, header + 2 + len(cells))
    table["merged"] = merged
    table = table[~pd.isna(table[list(place)]).all(axis=1).to_numpy()].reset_index(drop=True)
    read = ", ".join(f"{name} from `{names[number]}`" for name, number in place.items())
    notes.add(INFO, "columns", f"`ledger`: sheet {sheet.name}: {read}.")
    return _typed_rows(table, notes)


def _unmerge(
    cells: NDArray[np.object_], sheet: Sheet, first: int, place: dict[str, int]
) -> NDArray[np.int64]:
    """Fill merged text downwards in place; number the groups of merged household cells."""
    merged = np.full(len(cells), -1)
    numbers = {place[name] for name in place if LEDGER[name].dtype == "number"}
    for group, (top, left, bottom, right) in enumerate(sheet.merges):
        top, bottom = max(top - first, 0), bottom - first  # noqa: PLW2901
        if bottom < top or top >= len(cells):
            continue
        for column in range(left, min(right + 1, cells.shape[1])):
            if column == place.get(HOUSEHOLDS) and bottom > top:
                merged[top : bottom + 1] = group
            elif column not in numbers:
                cells[top : bottom + 1, column] = cells[top, left]
    return merged


def _typed_rows(table: pd.DataFrame, notes: Notes) -> pd.DataFrame:
    """Return typed columns without title, total and note rows."""
    texts = [name for name in LEDGER if name in table and LEDGER[name].dtype == "text"]
    typed = pd.DataFrame(index=table.index)
    for name, about in LEDGER.items():
        column = table.get(name, pd.Series(np.nan, index=table.index))
        if about.dtype == "number":
            typed[name], is_read, is_unread = as_number(column)
            _note_words(table, name, (is_read, is_unread), notes)
        else:
            typed[name] = as_text(column, is_id=name == "building_id")
    typed[["sheet", "row", "merged"]] = table[["sheet", "row", "merged"]]
    is_total = np.zeros(len(typed), dtype=bool)
    for name in texts:
        is_total |= typed[name].str.contains(_TOTAL).fillna(value=False).to_numpy(bool)
    body = typed[~is_total].copy()
    if "room" in table and HOUSEHOLDS not in table:
        body[HOUSEHOLDS] = np.where(body["room"].notna(), 1.0, np.nan)
    _note_total(body, typed[is_total], notes)
    has_numbers = body[[n for n in LEDGER if LEDGER[n].dtype == "number"]].notna().any(axis=1)
    named = body[["building_id", "address", "name"]].notna().any(axis=1)
    # Blank cells below a name mean "the same": merged in Excel, merely left out in CSV.
    body["community_name"] = body["community_name"].ffill()
    estates = body.groupby(body["community_name"].fillna(""))["compound_name"].ffill()
    body["compound_name"] = estates.where(named, body["compound_name"])
    kept = has_numbers | named | (body["merged"] >= 0)
    if (~kept).any():
        rows = ", ".join(map(str, body.loc[~kept, "row"].head(5)))
        notes.add(
            INFO,
            "ledger_notes",
            f"`ledger`: {(~kept).sum()} rows without counts left out: {rows}.",
        )
    return body[kept]


def _note_words(
    table: pd.DataFrame,
    name: str,
    words: tuple[NDArray[np.bool_], NDArray[np.bool_]],
    notes: Notes,
) -> None:
    """Report number cells that hold text."""
    for severity, rule_id, rows, text in (
        (INFO, "number_in_words", words[0], "was read out of words such as"),
        (WARNING, "not_a_number", words[1], "counts as missing where it is text such as"),
    ):
        if rows.any():
            where = ", ".join(map(str, table["row"][rows].head(5)))
            first = table[name][rows].iloc[0]
            notes.add(
                severity,
                rule_id,
                f"`ledger`: {name} {text} {first!r} ({rows.sum()} rows: {where}).",
            )


def _note_total(body: pd.DataFrame, totals: pd.DataFrame, notes: Notes) -> None:
    """Compare the rows with a grand total, where the sheet ends with one."""
    if not len(totals):
        return
    rows = ", ".join(map(str, totals["row"].head(5)))
    notes.add(INFO, "total_rows", f"`ledger`: {len(totals)} rows of totals left out: {rows}.")
    stated, counted = totals[HOUSEHOLDS].max(), body[HOUSEHOLDS].sum()
    if stated > 0 and stated != counted:
        notes.add(
            WARNING,
            "total_differs",
            f"`ledger`: the largest total says {stated:.0f} households, the rows add up to "
            f"{counted:.0f}.",
        )
