"""Ledgers (一房一档, 楼栋表): tables of counts without geometry, as typed rows."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.errors import InputError, SchemaError
from gridplan.findings import INFO, WARNING
from gridplan.schema import HOUSEHOLDS, LEDGER
from gridplan.sources.cleaning.aliases import known_keys, simplify_name
from gridplan.sources.cleaning.columns import COUNTS_OF_HOMES, DOUBTFUL, MEASURES, MOST_OF
from gridplan.sources.cleaning.names import Doubt, match_columns, note_doubts, note_rivals
from gridplan.sources.cleaning.values import as_number, as_text, is_doubtful
from gridplan.sources.formats.archives import is_packed, tables_in, unpacked
from gridplan.sources.formats.headings import (
    SUMS,
    Period,
    Table,
    find_tables,
    note_formulas,
    period_of,
)
from gridplan.sources.formats.sheets import read_sheets, sheet_of
from gridplan.sources.households.addresses import (
    DATED,
    entrance_of,
    house_label,
    keys_of,
    part_key,
)
from gridplan.sources.households.reshaping import FLOORS, homes_of, houses_of, reshape, upright

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.sources.formats.workbooks import Merge, Sheet
    from gridplan.sources.notes import Notes

_TOTAL = re.compile(
    r"合\s*计|总\s*计|小\s*计|总\s*和|汇\s*总\s*$|^\s*(?:sub)?total\b|^\s*sum\b", re.IGNORECASE
)
# What stands below a table: who filled it in, and remarks.
_SIGNED = r"(?:注|备注|说明|填表|填报|制表|审核|联系|负责)\w{0,4}[:：]"
_NAMES = ("building_id", "address", "name")
_KEYS = (*_NAMES, "compound_name", "community_name")
_NUMBERS = [name for name, column in LEDGER.items() if column.dtype == "number"]
_TEXTS = [name for name, column in LEDGER.items() if column.dtype == "text"]
_BESIDE = ["sheet", "row", "merged", "period", "marks", "title"]
_PERIODS = {"年", "年份", "年度", "统计年份", "统计年度", "统计时间", "统计月份", "月份", "年月",
            "报表期", "数据时间", "半年", "季度", "期次", "统计期", "期间", "时段",
            "year", "month", "period"}  # fmt: skip
_HEADS = {"户主", "户主姓名", "户号", "户编号", "住户编号", "户籍编号"}
_MOST_NAMES = 12
_LONGEST = 30  # digits of a number that are shown


def read_ledger(source: str | Path | pd.DataFrame, notes: Notes) -> pd.DataFrame:
    """Read a ledger: every table of every sheet that has names of columns we know.

    Parameters
    ----------
    source
        Workbook or CSV; title rows, headings of several rows, merged cells and 合计
        rows are expected. Or a table.
    notes
        Receives what was read as what, columns, sheets and rows left out and totals
        that do not add up.

    Returns
    -------
    DataFrame
        Columns of `gridplan.schema.LEDGER` and: ``sheet``, ``row`` (as the
        spreadsheet numbers it), ``order`` (number of the sheet), ``period`` (larger is
        newer), ``merged``: rows that share one merged household cell have the same
        number, all others −1; ``twice``: whether an earlier row of the sheet is the
        same in all its columns, also those unknown; ``entrance`` and ``part`` (entrance
        and flat) in one way of writing, empty for whole buildings; ``marks``: texts in
        unknown columns, which may tell rows apart; ``title``: name of the sheet and what
        stands above the heading.

    Raises
    ------
    InputError
        If the file cannot be read, or no sheet has columns to join by and counts.
    """
    sheets = [upright(sheet, notes) for sheet in _sheets_of(source, notes)]
    known = known_keys(LEDGER)
    found = [table for sheet in sheets for table in find_tables(sheet, known.__contains__)]
    typed = [(table, rows) for table in found if (rows := _typed(table, notes)) is not None]
    if not typed:
        label = "ledger" if isinstance(source, pd.DataFrame) else Path(source).name
        raise SchemaError(_no_ledger(label, found))
    _note_left(sheets, found, [table.sheet for table, _ in typed], notes)
    for number, (_, rows) in enumerate(typed):  # merged cells are numbered sheet by sheet
        rows.loc[rows["merged"] >= 0, "merged"] += number * 10_000_000
        rows["order"] = number
    return pd.concat([rows for _, rows in typed], ignore_index=True)


def _no_ledger(label: str, found: list[Table]) -> str:
    """Say that no sheet is a ledger, and what was seen in them."""
    wanted = "building_id, address or name (楼栋号) with compound_name (小区), and households"
    text = f"`ledger`: {label} has no sheet with columns to join by: {wanted} (户数)."
    seen = [f"{one.sheet}: {', '.join(one.names[:_MOST_NAMES])}" for one in found[:5]]
    return f"{text} Headings seen: {'; '.join(seen)}." if seen else text


def _sheets_of(source: str | Path | pd.DataFrame, notes: Notes) -> list[Sheet]:
    """Return the sheets of a file, packed or not; a table is a sheet with its names on top."""
    if isinstance(source, pd.DataFrame):
        return [sheet_of(source, "table")]
    path = Path(source).expanduser()
    if not path.exists():
        msg = f"`ledger`: there is no file {path}. Check the path."
        raise InputError(msg)
    try:
        if is_packed(path):
            return _sheets_of_archive(path, notes)
        return read_sheets(path, "ledger", notes)
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        msg = f"`ledger`: {path.name} cannot be read: {error}. Is it a table?"
        raise InputError(msg) from error


def _sheets_of_archive(path: Path, notes: Notes) -> list[Sheet]:
    """Return the sheets of an archive; those of several tables are named after these, too."""
    names = tables_in(path)
    sheets: list[Sheet] = []
    for name in names if len(names) > 1 else [None]:
        with unpacked(path, "ledger", name) as (inner, _):
            read = read_sheets(inner, "ledger", notes)
        sheets += [replace(one, name=f"{name} {one.name}") for one in read] if name else read
    return sheets


def _note_left(sheets: list[Sheet], found: list[Table], read: list[str], notes: Notes) -> None:
    """Name the sheets that were not read; warn if they have names of columns we know."""
    left = [sheet.name for sheet in sheets if sheet.name not in read]
    left += [table.sheet for table in found if table.sheet not in [*read, *left]]
    if left:
        doubtful = {table.sheet for table in found} & set(left)
        text = "`ledger`: sheets left out, as they have no columns to join by and no counts: "
        notes.add(WARNING if doubtful else INFO, "sheets_left_out", f"{text}{', '.join(left)}.")


def _typed(table: Table, notes: Notes) -> pd.DataFrame | None:
    """Return the rows of one table with typed columns, None if it is no ledger."""
    table = reshape(table, notes)
    raw = pd.DataFrame(table.cells, columns=table.names)
    columns, doubts = match_columns(raw, "ledger", {})
    counts = {HOUSEHOLDS, "room", "levels", "floor_area_m2", "flats_per_level"} & columns.keys()
    if not counts or not columns.keys() & set(_KEYS):
        return None
    place = {name: table.names.index(column) for name, column in columns.items()}
    cells = table.cells.copy()
    merged = _unmerge(cells, table.merges, place)
    raw = pd.DataFrame(cells, columns=table.names, dtype=object)
    _note_columns(table, raw, columns, doubts, notes)
    wide = pd.DataFrame({name: cells[:, number] for name, number in place.items()}, dtype=object)
    others = raw.drop(columns=list(columns.values()))
    named = wide.assign(
        sheet=table.sheet,
        row=table.rows,
        merged=merged,
        period=_periods(others, table.period),
        marks=_marks(others),
        title=table.title,
        is_sum=others.isin(SUMS).any(axis=1).to_numpy(bool),
    )
    filled = ~pd.isna(wide).all(axis=1).to_numpy()
    section = _sections(raw, columns)
    named["title"] += np.where(section != "", " " + section, "")
    filled &= pd.isna(raw).sum(axis=1).to_numpy() < raw.shape[1] - (section != "").any()
    body = _typed_rows(named[filled], table.has_decimal_commas, notes)
    keys = body[["community_name", "compound_name", "name", "building_id", "address"]]
    content = pd.concat(
        [keys.add_prefix("key "), raw.loc[body.index], body["title"].rename("\0title")], axis=1
    )
    twice = content.astype(object).duplicated().to_numpy() & (body["merged"] < 0).to_numpy()
    if "room" in columns and HOUSEHOLDS not in columns:
        _note_heads(body, others.loc[body.index], table.sheet, notes)
    return body.assign(twice=twice)


def _note_heads(body: pd.DataFrame, others: pd.DataFrame, sheet: str, notes: Notes) -> None:
    """Warn of flats that count as one household each, though several heads live in some."""
    name = next((one for one in others if simplify_name(one) in _HEADS), None)
    if name is None:
        return
    filled = others[name].notna() & body["room"].notna()
    heads = pd.concat([body[[*_KEYS, "part"]], others[name].rename("head")], axis=1)[filled]
    flats, n_heads = body[HOUSEHOLDS][filled].sum(), len(heads.drop_duplicates())
    if n_heads > flats:
        text = (
            f"`ledger`: sheet {sheet}: {flats:.0f} flats count as one household each, but "
            f"`{name}` names {n_heads} in them. If these are households, give a column 户数."
        )
        notes.add(WARNING, "total_differs", text)


def _sections(raw: pd.DataFrame, columns: dict[str, str]) -> NDArray[np.object_]:
    """Return what stands alone in a row above others, as the compound that these belong to.

    Empty where the compounds have a column, or the buildings addresses or ids.
    """
    none = np.full(len(raw), "", dtype=object)
    if "name" not in columns or columns.keys() & {"compound_name", "address", "building_id"}:
        return none
    first = raw.iloc[:, 0].where(raw.notna().sum(axis=1) == 1)
    first = first.where(
        ~first.isin(SUMS) & raw[columns["name"]].notna().shift(-1, fill_value=False)
    )
    return first.ffill().fillna("").to_numpy(object)


def _note_columns(
    table: Table,
    raw: pd.DataFrame,
    columns: dict[str, str],
    doubts: list[Doubt],
    notes: Notes,
) -> None:
    """Tell which column is read as what and which are not, and what is doubtful in them."""
    text = ", ".join(f"{name} from `{column}`" for name, column in columns.items())
    unread = [
        f"`{name}`" for name in raw if name not in columns.values() and raw[name].notna().any()
    ]
    told = [doubt.text for doubt in doubts if not doubt.matters]
    parts = [text, *told, *([f"not read: {', '.join(unread)}"] if unread else [])]
    notes.add(INFO, "columns", f"`ledger`: sheet {table.sheet}: {'; '.join(parts)}.")
    note_doubts("ledger", doubts, notes)
    note_rivals(raw, "ledger", columns, "Delete the one that does not hold.", notes)
    note_formulas(table, columns, "ledger", notes)
    for name in MEASURES & columns.keys():
        if is_doubtful(raw[columns[name]], decimal_comma=table.has_decimal_commas):
            notes.add(WARNING, "doubtful_comma", DOUBTFUL.format("ledger", name))


def _periods(others: pd.DataFrame, whole: Period) -> NDArray[np.int64]:
    """Return how new each row is, by a column of years or months, else by its sheet."""
    told = next((name for name in others if simplify_name(name) in _PERIODS), None)
    periods = [whole] * len(others)
    if told is not None:
        own = [period_of([str(cell)]) if cell is not None else whole for cell in others[told]]
        periods = [one if any(one) else whole for one in own]
    return np.array([rank * 1_000_000 + year * 100 + month for rank, year, month in periods], int)


def _marks(others: pd.DataFrame) -> NDArray[np.object_]:
    """Return the texts of unknown columns that may tell rows of one building apart.

    Numbers do not: a serial number differs in every row, whatever it is about.
    """
    marks = np.full(len(others), "", dtype=object)
    for name in others:
        numbers, is_read, _ = as_number(others[name])
        is_text = (np.isnan(numbers) | is_read).sum() > 0.5 * len(others)
        if (is_text or simplify_name(name) in FLOORS) and others[name].notna().any():
            marks = marks + "|" + others[name].fillna("").astype(str).to_numpy(object)
    return marks


def _unmerge(
    cells: NDArray[np.object_], merges: list[Merge], place: dict[str, int]
) -> NDArray[np.int64]:
    """Fill merged text downwards in place; number the groups of merged household cells."""
    merged = np.full(len(cells), -1)
    numbers = {place[name] for name in _NUMBERS if name in place}
    for group, (top, left, bottom, right) in enumerate(merges):
        if top < 0 or top >= len(cells):
            continue
        for column in range(left, min(right + 1, cells.shape[1])):
            if column == place.get(HOUSEHOLDS) and bottom > top:
                merged[top : bottom + 1] = group
            elif column not in numbers:
                cells[top : bottom + 1, column] = cells[top, left]
    return merged


def _typed_rows(table: pd.DataFrame, decimal_comma: bool, notes: Notes) -> pd.DataFrame:  # noqa: FBT001
    """Return typed columns without title, total and note rows."""
    typed = pd.DataFrame(index=table.index)
    for name, about in LEDGER.items():
        column = table.get(name, pd.Series(np.nan, index=table.index))
        if about.dtype == "number":
            typed[name], is_read, is_unread = as_number(
                column, decimal_comma=decimal_comma, of_homes=name in COUNTS_OF_HOMES
            )
            _note_words(table, name, (is_read, is_unread), notes)
        else:
            typed[name] = as_text(column, is_id=name == "building_id")
    typed[_BESIDE] = table[_BESIDE]
    typed = houses_of(typed)
    _note_dates(typed, notes)
    is_total = table["is_sum"].to_numpy(bool, copy=True)
    for name in _TEXTS:
        is_total |= typed[name].str.contains(_TOTAL).fillna(value=False).to_numpy(bool)
    body = _fill_down(_believable(typed[~is_total].copy(), table, notes))
    body["entrance"], body["part"] = _parts(body)
    if "room" in table and (HOUSEHOLDS not in table or table[HOUSEHOLDS].isna().all()):
        # Lists of people name a flat once for each of them.
        flats = [*_KEYS, "part"]
        is_first = ~body[flats].duplicated().to_numpy()
        body[HOUSEHOLDS] = np.where(is_first, homes_of(body, notes), np.nan)
    body[HOUSEHOLDS] = _without_repeats(body, notes)
    _note_total(body, typed[is_total], notes)
    is_signed = np.zeros(len(body), dtype=bool)
    for name in _TEXTS:
        is_signed |= body[name].str.match(_SIGNED).fillna(value=False).to_numpy(bool)
    kept = (
        body[_NUMBERS].notna().any(axis=1)
        | (body[list(_NAMES)].notna().any(axis=1) & ~is_signed)
        | (body["merged"] >= 0)
    )
    if (~kept).any():
        rows = ", ".join(map(str, body.loc[~kept, "row"].head(5)))
        notes.add(
            INFO,
            "ledger_notes",
            f"`ledger`: {(~kept).sum()} rows without counts left out: {rows}.",
        )
    return body[kept]


def _believable(body: pd.DataFrame, table: pd.DataFrame, notes: Notes) -> pd.DataFrame:
    """Return rows without numbers that no building has, such as codes and phone numbers."""
    for name in _NUMBERS:
        absurd = body[name] > MOST_OF.get(name, np.inf)
        for rule_id, rows, why in (
            ("absurd_count", absurd, "more than there can be, perhaps a code or a phone number"),
            ("negative_count", body[name] < 0, "less than nothing"),
        ):
            if rows.any():
                where = ", ".join(map(str, body["row"][rows].head(5)))
                cell = str(table.loc[rows.idxmax(), name])[:_LONGEST]
                text = (
                    f"`ledger`: {name} is {cell}, {why}; it counts as missing ({rows.sum()} rows: "
                    f"{where})."
                )
                notes.add(WARNING, rule_id, text)
                body[name] = body[name].mask(rows)
    broken = body[HOUSEHOLDS] % 1 > 0
    if broken.any():
        where = ", ".join(map(str, body["row"][broken].head(5)))
        text = (
            f"`ledger`: households is {body[HOUSEHOLDS][broken].iloc[0]:.10g}, no whole number; "
            f"the sum of each building is rounded ({broken.sum()} rows: {where})."
        )
        notes.add(WARNING, "broken_count", text)
    return body


def _without_repeats(body: pd.DataFrame, notes: Notes) -> pd.Series:
    """Return 1 for each flat of a building that repeats the building's count on all of them."""
    counts = body[HOUSEHOLDS]
    flats = counts[body["room"].notna() & (counts > 1)]
    groups = flats.groupby([body.loc[flats.index, name].fillna("") for name in _KEYS])
    is_whole = (groups.transform("size") == flats) & (groups.transform("nunique") == 1)
    repeated = flats.index[is_whole]
    if len(repeated):
        where = ", ".join(map(str, body.loc[repeated, "row"].head(5)))
        notes.add(
            WARNING,
            "rows_added",
            f"`ledger`: {len(repeated)} flats (rows {where}, …) repeat the count of their "
            "building, which equals the number of its flats; each counts as one household.",
        )
    return counts.mask(counts.index.isin(repeated), 1.0)


def _fill_down(body: pd.DataFrame) -> pd.DataFrame:
    """Fill in names left blank below the same: merged in Excel, merely left out in CSV."""
    is_part = body[["entrance", "room"]].notna().any(axis=1)
    is_bare = body[list(_NAMES)].isna().all(axis=1) & is_part
    block = (~is_bare).cumsum()
    for name in _NAMES:
        body[name] = body[name].where(~is_bare, body[name].groupby(block).transform("first"))
    named = body[list(_NAMES)].notna().any(axis=1)
    body["community_name"] = body["community_name"].ffill()
    estates = body.groupby(body["community_name"].fillna(""))["compound_name"].ffill()
    body["compound_name"] = estates.where(named, body["compound_name"])
    return body


def _parts(body: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Return the entrance, and entrance and flat, of each row; empty for whole buildings."""
    said = [keys_of(body[name], entrance_of) for name in ("name", "address")]
    within = said[0].where(said[0] != "", said[1])
    named = body["entrance"].fillna(within.where(within != "")).fillna("")
    entrance = keys_of(named, part_key)
    room = keys_of(body["room"].fillna(""), part_key)
    return entrance, entrance.where(room == "", entrance + "/" + room)


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


def _note_dates(rows: pd.DataFrame, notes: Notes) -> None:
    """Warn of house numbers that a spreadsheet has made dates of."""
    dated = rows["name"].str.match(DATED).fillna(value=False).to_numpy(bool)
    if dated.any():
        where = ", ".join(map(str, rows["row"][dated].head(5)))
        first = str(rows["name"][dated].iloc[0])
        text = (
            f"`ledger`: building numbers in {dated.sum()} rows ({where}) are dates such as "
            f"{first}, which a spreadsheet made of {house_label(first)}; they are read as that. "
            "Store them as text."
        )
        notes.add(WARNING, "spoilt_id", text)


def _note_total(body: pd.DataFrame, totals: pd.DataFrame, notes: Notes) -> None:
    """Compare totals with the rows that they can be about: some above, some below, or all."""
    if not len(totals):
        return
    rows = ", ".join(map(str, totals["row"].head(5)))
    notes.add(INFO, "total_rows", f"`ledger`: {len(totals)} rows of totals left out: {rows}.")
    stated = totals[HOUSEHOLDS]
    if not stated.max() > 0:
        return
    at = np.searchsorted(body["row"].to_numpy(), totals["row"].to_numpy())
    counts = body[HOUSEHOLDS].fillna(0.0).to_numpy()
    fits = np.zeros(len(totals), dtype=bool)
    is_part = (body["part"] != "").to_numpy()
    is_bare = body[list(_NAMES)].isna().all(axis=1).to_numpy()  # the sum of a compound
    kinds = [np.where(rows, 0.0, counts) for rows in (False, is_part, ~is_part, is_bare)]
    for kind in kinds:
        sums = np.r_[0.0, np.cumsum(kind)]
        marks = np.unique(np.r_[0.0, sums[at], sums[-1]])
        fits |= np.isin(sums[at] - stated, marks) | np.isin(sums[at] + stated, marks)
        fits |= (stated == sums[-1]).to_numpy()
    if not fits[stated.argmax()]:
        notes.add(
            WARNING,
            "total_differs",
            f"`ledger`: the largest total says {stated.max():.0f} households, the rows add up to "
            f"{counts.sum():.0f}.",
        )
        return
    wrong = totals[~fits & (stated > 0).to_numpy()]
    if len(wrong):
        where = ", ".join(
            f"{row.row} ({row.households:.0f})" for row in wrong.head(5).itertuples()
        )
        text = f"`ledger`: totals that no rows beside them add up to stand in rows {where}."
        notes.add(WARNING, "total_differs", text)
