"""Ledgers of other shapes: a row for each person, a column for each entrance, flats by code."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from gridplan.findings import INFO, WARNING
from gridplan.schema import HOUSEHOLDS, LEDGER
from gridplan.sources.cleaning.aliases import known_keys, simplify_name
from gridplan.sources.cleaning.numerals import NUMERAL, parse_number
from gridplan.sources.formats.headings import SUMS, Table
from gridplan.sources.formats.workbooks import Merge
from gridplan.sources.households.addresses import arabic, plain

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from gridplan.sources.formats.workbooks import Sheet
    from gridplan.sources.notes import Notes

# Lists of people: of each household one is the head.
_RELATIONS = {"与户主关系", "与户主的关系", "户主关系", "家庭关系"}
FLOORS = {"楼层", "层", "所在楼层", "所在层", "层次", "floor"}
# What tells flats apart.
_WHERE = {"building_id", "community_name", "compound_name", "name", "address", "entrance", "room"}
_HEADS = {"户主", "本人", "户主本人", "户主(本人)"}
# Headings that are numbers of entrances or buildings, with counts below them.
_NUMBERED = {
    "entrance": re.compile(r"(?:\d+|[a-z])(?:单元|号门|门|梯)"),
    "name": re.compile(r"(?:\d+|[a-z])(?:号楼|栋|幢|座|#楼|#)"),
}
# An address ends in a flat.
_FLAT = re.compile(r"(?:单元|[-—－])\s*\d{3,4}\s*室?$|\d{3,4}\s*室$")
_MOST = 0.9
# What a pivot table calls the column of all its levels.
_LABELS = {"行标签", "rowlabels"}
_BUILDING = re.compile(r"\d\s*(?:号楼|栋|幢|座|#)")
_ENTRANCE = re.compile(rf"第?(?:\d+|{NUMERAL}|[A-Za-z])\s*(?:单元|号门)")
_MOST_TURNED = 30
# What a list of flats holds beside homes, and several flats in one cell.
_NO_HOMES = re.compile(
    r"(?:地下|机动车|非机动车|自行车)?(?:停?车位|车库|车棚)|储藏[室间]|地下室|杂物间|商铺|商业|商服|"
    r"门面房?|门市房?|底商|办公|非住宅"
)
_ROOMS = re.compile(r"\d{2,4}室?(?:[、,，;；\s]+\d{2,4}室?)+")
_ROOM_RANGE = re.compile(r"(\d{3,4})室?[-—~～至到](\d{3,4})室?")
_COUNTED = re.compile("住户数?|户数|户$")
# A flat by its code, building-entrance-flat or building-flat, and in words.
_CODES = (
    re.compile(r"(?P<name>\d{1,3}|[a-z]\d{0,2})-(?P<entrance>\d{1,2})-(?P<room>\d{3,4})室?"),
    re.compile(r"(?P<name>\d{1,3}|[a-z]\d{0,2})-(?P<room>\d{3,4})室?"),
    re.compile(r"(?P<name>.*?(?:\d+|[a-z]|[甲-癸])(?:号楼|栋|幢|座|#楼|#)).*"),
)


def reshape(table: Table, notes: Notes) -> Table:
    """Return a table as a ledger with one row for each building, entrance or household.

    Parameters
    ----------
    table
        As found in its sheet.
    notes
        Receives what was understood, and sums that do not hold.
    """
    for step in (_with_groups, _with_sheet, _with_heads, _with_parts, _with_flats, _with_floors):
        table = step(table, notes)
    return table


def upright(sheet: Sheet, notes: Notes) -> Sheet:
    """Return a sheet whose names stand one below another with these in a row.

    Parameters
    ----------
    sheet
        As read.
    notes
        Receives that it was turned.
    """
    known = known_keys(LEDGER)
    keys = np.frompyfunc(lambda cell: known.get(simplify_name(cell)) if cell else None, 1, 1)
    head = keys(sheet.cells[:_MOST_TURNED, :_MOST_TURNED])
    in_rows = max((len(set(row) - {None}) for row in head), default=0)
    sides = [set(column) - {None} for column in head.T]
    # A form with a name in front of each cell, or buildings side by side: no row of names.
    if in_rows > 1 or not any(HOUSEHOLDS in side and len(side) > 1 for side in sides):
        return sheet
    text = (
        f"`ledger`: sheet {sheet.name}: its names stand one below another; it was turned, and its "
        "rows are numbered as its columns."
    )
    notes.add(INFO, "columns", text)
    merges = [Merge(one.left, one.top, one.right, one.bottom) for one in sheet.merges]
    unvalued = [(column, row) for row, column in sheet.unvalued]
    return replace(sheet, cells=sheet.cells.T.copy(), merges=merges, unvalued=unvalued)


def _with_groups(table: Table, notes: Notes) -> Table:
    """Return a pivot table whose compounds stand among their buildings with both in a row.

    A row that the rows below it add up to is their compound.
    """
    keys = [simplify_name(name) for name in table.names]
    rows = [at for at, row in enumerate(table.cells) if row[0] is not None]
    if len(keys) != 2 or keys[0] not in _LABELS:
        return table
    counts = [parse_number(str(table.cells[at, 1])) for at in rows]
    heads: dict[int, object] = {}
    at = 0
    while at < len(rows) and table.cells[rows[at], 0] not in SUMS:
        end, left = at + 1, counts[at]
        while end < len(rows) and left > 0:
            left -= counts[end]
            heads[rows[end]] = table.cells[rows[at], 0]
            end += 1
        if left != 0 or end == at + 1:
            return table
        at = end
    if not heads:
        return table
    text = f"`ledger`: sheet {table.sheet}: rows that those below add up to are their compounds."
    notes.add(INFO, "columns", text)
    own = np.array([heads.get(at) for at in range(len(table.cells))], dtype=object)
    kept = np.array([at in heads for at in range(len(table.cells))], dtype=bool)
    return replace(
        table,
        names=["compound_name", "name", table.names[1]],
        cells=np.column_stack([own, table.cells])[kept],
        rows=table.rows[kept],
        merges=[],
        unvalued=np.column_stack([np.zeros(len(own), dtype=bool), table.unvalued])[kept],
    )


def _with_sheet(table: Table, notes: Notes) -> Table:
    """Return a list with the building, or the entrance, that its sheet is named after."""
    known = known_keys(LEDGER)
    names = {known.get(simplify_name(name)) for name in table.names}
    if "room" in names and not names & (_WHERE - {"room"}) and _BUILDING.search(table.sheet):
        kind = "name"
    elif "name" in names and "entrance" not in names and _ENTRANCE.fullmatch(table.sheet.strip()):
        kind = "entrance"
    else:
        return table
    text = f"`ledger`: sheet {table.sheet}: its rows are of the {kind} that it is named after."
    notes.add(INFO, "columns", text)
    return replace(
        table,
        names=[*table.names, kind],
        cells=np.column_stack([table.cells, np.full(len(table.cells), table.sheet, object)]),
        unvalued=np.column_stack([table.unvalued, np.zeros(len(table.cells), dtype=bool)]),
    )


def _with_heads(table: Table, notes: Notes) -> Table:
    """Return a list of people as one of households: the row of each head counts one."""
    keys = [simplify_name(name) for name in table.names]
    counts = known_keys({name: LEDGER[name] for name in (HOUSEHOLDS, "room")})
    place = next((at for at, key in enumerate(keys) if key in _RELATIONS), None)
    if place is None or not counts.keys().isdisjoint(keys):
        return table
    cells, names = table.cells.copy(), table.names.copy()
    cells[:, place] = [
        "1" if cell is not None and simplify_name(cell) in _HEADS else None
        for cell in cells[:, place]
    ]
    names[place] = HOUSEHOLDS
    text = (
        f"`ledger`: sheet {table.sheet}: each row is a person; those whose `{table.names[place]}` "
        "is the head count as one household each."
    )
    notes.add(INFO, "columns", text)
    return replace(table, cells=cells, names=names)


def _with_flats(table: Table, notes: Notes) -> Table:
    """Return a list of addresses, each of a flat, as one of households."""
    known = known_keys(LEDGER)
    names = [known.get(simplify_name(name)) for name in table.names]
    if "address" not in names or {HOUSEHOLDS, "room", "levels", "floor_area_m2"} & set(names):
        return table
    cells = table.cells[:, names.index("address")]
    filled = [str(cell) for cell in cells if cell is not None]
    if not filled or np.mean([_FLAT.search(cell) is not None for cell in filled]) < _MOST:
        return table
    text = (
        f"`ledger`: sheet {table.sheet}: each row is a flat, by its "
        f"`{table.names[names.index('address')]}`, and counts as one household."
    )
    notes.add(INFO, "columns", text)
    rooms = [cell if cell is not None and _FLAT.search(str(cell)) else None for cell in cells]
    return replace(
        table,
        names=[*table.names, "room"],
        cells=np.column_stack([table.cells, np.array(rooms, dtype=object)]),
        unvalued=np.column_stack([table.unvalued, np.zeros(len(cells), dtype=bool)]),
    )


def _with_floors(table: Table, notes: Notes) -> Table:  # noqa: ARG001 - as its like
    """Return flats that are numbered anew on each floor with the number of the floor."""
    known = known_keys(LEDGER)
    names = [simplify_name(name) for name in table.names]
    keys = [known.get(name) for name in names]
    floor = next((at for at, name in enumerate(names) if name in FLOORS), None)
    if floor is None or keys.count("room") != 1:
        return table
    room = keys.index("room")
    own = [at for at, key in enumerate(keys) if key in _WHERE]
    floors: dict[tuple[object, ...], set[object]] = {}
    for row in table.cells:
        floors.setdefault(tuple(row[own]), set()).add(row[floor])
    if max(map(len, floors.values()), default=0) < 2:
        return table
    cells = table.cells.copy()
    for row in cells:
        if row[room] is not None and row[floor] is not None:
            row[room] = f"{row[floor]}/{row[room]}"
    return replace(table, cells=cells)


def _with_parts(table: Table, notes: Notes) -> Table:
    """Return a table with a column for each entrance, or building, as one with rows for them."""
    known = known_keys(LEDGER)
    names = {known.get(simplify_name(name)) for name in table.names}
    bare = [arabic(_COUNTED.sub("", plain(name))) for name in table.names]
    for kind, pattern in _NUMBERED.items():
        parts = [at for at, name in enumerate(bare) if pattern.fullmatch(name)]
        if len(parts) > 1 and not names & {HOUSEHOLDS, kind, "room"}:
            return _unfolded(table, kind, parts, [bare[at] for at in parts], notes)
    return table


def _unfolded(table: Table, kind: str, parts: list[int], labels: list[str], notes: Notes) -> Table:
    """Return the table with a row for each of some columns, whose cells are counts."""
    cells = table.cells.copy()
    for top, left, bottom, right in table.merges:
        cells[max(top, 0) : bottom + 1, left : right + 1] = cells[max(top, 0), left]
    others = [at for at in range(len(table.names)) if at not in parts]
    sums = [at for at in others if simplify_name(table.names[at]) in SUMS]
    others = [at for at in others if at not in sums]
    counts = np.array([[parse_number(str(cell)) for cell in row] for row in cells[:, parts]])
    _note_sums(table, np.nansum(counts, axis=1), sums, notes)
    n_rows, n_parts = len(cells), len(parts)
    again = np.repeat(np.arange(n_rows), n_parts)
    unfolded = np.full((len(again), len(others) + 2), None, dtype=object)
    unfolded[:, : len(others)] = cells[again][:, others]
    unfolded[:, -2], unfolded[:, -1] = np.tile(labels, n_rows), cells[:, parts].ravel()
    is_total = np.isin(cells[:, others].astype(str), list(SUMS)).any(axis=1).repeat(n_parts)
    first = np.arange(len(again)) % n_parts == 0
    whole = [f"{count:.0f}" for count in np.nansum(counts, axis=1)[again[is_total & first]]]
    unfolded[is_total, -2:] = None
    unfolded[is_total & first, -1] = whole
    unvalued = np.zeros(unfolded.shape, dtype=bool)
    unvalued[:, -1] = table.unvalued[:, parts].ravel()
    # An entrance that a building does not have is no row.
    kept = np.array([cell is not None for cell in unfolded[:, -1]], dtype=bool) | unvalued[:, -1]
    listed = ", ".join(f"`{table.names[at]}`" for at in parts)
    text = f"`ledger`: sheet {table.sheet}: {listed} are read as a row each, with households."
    notes.add(INFO, "columns", text)
    return replace(
        table,
        names=[*(table.names[at] for at in others), kind, HOUSEHOLDS],
        cells=unfolded[kept],
        rows=table.rows[again][kept],
        merges=[],
        unvalued=unvalued[kept],
    )


def _note_sums(table: Table, added: NDArray[np.float64], sums: list[int], notes: Notes) -> None:
    """Warn of rows whose sums are not what the columns of their parts add up to."""
    for at in sums:
        stated = np.array([parse_number(str(cell)) for cell in table.cells[:, at]])
        differs = ~np.isnan(stated) & (stated != added)
        if differs.any():
            rows = ", ".join(
                f"{row} ({there:.0f}, not {here:.0f})"
                for row, there, here in zip(
                    table.rows[differs][:5], stated[differs], added[differs], strict=False
                )
            )
            text = (
                f"`ledger`: sheet {table.sheet}: `{table.names[at]}` is not what the columns "
                f"before it add up to, which count: rows {rows}."
            )
            notes.add(WARNING, "total_differs", text)


def homes_of(rows: pd.DataFrame, notes: Notes) -> NDArray[np.float64]:
    """Return how many homes the flat of each row is: one, several in a list, none of a garage.

    Parameters
    ----------
    rows
        Typed, with ``marks``: texts of unknown columns.
    notes
        Receives what is no home, and ranges, which do not say how many flats there are.
    """
    rooms = rows["room"].fillna("")
    lists = rooms.map(lambda room: len(re.findall(r"\d+", room)) if _ROOMS.fullmatch(room) else 1)
    ranges = rooms.map(_is_range).to_numpy(bool)
    cells = (rows["marks"] + "|" + rows["use"].fillna("")).str.split("|")
    others = cells.map(lambda some: any(map(_NO_HOMES.fullmatch, some))).to_numpy(bool)
    for severity, rule_id, found, text in (
        (INFO, "ledger_notes", others, "are garages, stores or shops, and no households"),
        (WARNING, "not_a_number", ranges, "name the first and last of several flats, not how "
         "many there are; they count as missing"),
    ):  # fmt: skip
        if found.any():
            where = ", ".join(map(str, rows["row"][found].head(5)))
            notes.add(severity, rule_id, f"`ledger`: {found.sum()} rows ({where}) {text}.")
    return np.where(others | ranges | (rooms == ""), np.nan, lists)


def _is_range(room: str) -> bool:
    """Return whether a flat is the first and last of several: 101-1804."""
    found = _ROOM_RANGE.fullmatch(room)
    return found is not None and int(found[1]) < int(found[2])


def houses_of(rows: pd.DataFrame) -> pd.DataFrame:
    """Return rows with the building that an address, or the code of a flat, holds.

    Parameters
    ----------
    rows
        Typed, with the columns of `gridplan.schema.LEDGER`. Names and ids are not touched.
    """
    is_bare = rows[["name", "building_id"]].isna().all(axis=1)
    is_coded = rows["name"].isna().all() & rows["address"].isna().all()
    source = rows["address"].where(is_bare)
    if is_coded:
        source = source.fillna(rows["room"].where(is_bare))
    if not source.notna().any():
        return rows
    filled = rows.copy()
    found = {text: _house_in(text) for text in source.dropna().unique()}
    for name in ("name", "entrance", "room"):
        value = source.map(lambda text, name=name: found[text].get(name), na_action="ignore")
        value = value.astype(filled[name].dtype)
        is_own = filled[name] == source  # the code is all of these
        filled[name] = filled[name].mask(is_own & value.notna(), value).fillna(value)
    return filled


def _house_in(text: str) -> dict[str, str | None]:
    """Return building, entrance and flat of an address or code; none where it has no building."""
    key = arabic(re.sub(r"[—–－_]", "-", text.strip().lower()))
    found = next((match for one in _CODES if (match := one.fullmatch(key))), None)
    return found.groupdict() if found else {}
