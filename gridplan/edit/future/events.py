"""The table of what is to come: households that are built, move in, or go, with dates."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.edit.future.dates import parse_date
from gridplan.errors import InputError
from gridplan.findings import INFO, WARNING, findings, gather
from gridplan.schema import LATITUDE, LONGITUDE
from gridplan.sources.cleaning.aliases import keys_of_aliases, simplify_name
from gridplan.sources.cleaning.numerals import parse_number
from gridplan.sources.formats.headings import find_tables
from gridplan.sources.formats.sheets import read_sheets
from gridplan.sources.notes import Notes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.edit.state import State

# Names of the columns, in the table and as the messages call them.
COLUMNS: dict[str, tuple[str, ...]] = {
    "date": ("date", "when", "日期", "时间", "年月", "年份", "交付日期", "交付时间", "竣工日期",
             "入住时间", "入住日期", "拆除日期", "拆除时间", "实施时间", "month", "year"),
    "building_id": ("building_id", "building", "楼栋编码", "楼栋代码", "楼栋编号", "建筑编码"),
    "compound_id": ("compound_id", "小区编码", "小区代码", "小区id"),
    "compound_name": ("compound_name", "compound", "estate", "小区", "小区名称", "小区名", "楼盘"),
    "community_id": ("community_id", "社区编码", "社区代码", "社区编号"),
    "community_name": ("community_name", "community", "社区", "社区名称", "居委会", "村居"),
    "lon": LONGITUDE,
    "lat": LATITUDE,
    "change": ("change", "growth", "added", "增减户数", "户数变化", "变化户数", "新增户数",
               "增加户数", "净增户数", "增减"),
    "households": ("households", "户数", "总户数", "规划户数", "届时户数"),
    "action": ("action", "kind", "类型", "变动类型", "事项", "性质"),
}  # fmt: skip
_GONE = {"demolish", "demolition", "demolished", "拆除", "拆迁", "征收", "腾退", "整体拆除"}
_PLACES = ("building_id", "compound_id", "compound_name", "community_id", "community_name")
_MOST_FAULTS = 20
_MOST = 10_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Event:
    """One line of the table on the atoms of a plan.

    Parameters
    ----------
    row
        As the table numbers its lines, the heading being line 1.
    day
        From when it holds.
    buildings
        Positions of the buildings it is about; none for a place where something is built.
    place
        Longitude and latitude of something new; None where buildings are named.
    change, total
        Households more or fewer; or how many there are from then on. One is None.
    """

    row: int
    day: date
    buildings: NDArray[np.int64]
    place: tuple[float, float] | None
    change: int | None
    total: int | None


def read_changes(source: DataFrame | str | Path, state: State) -> tuple[list[Event], DataFrame]:
    """Return the lines of a table of changes, first things first, and what is to be told.

    Parameters
    ----------
    source
        CSV or workbook with a heading in English or Chinese, or a table: a ``date``; a
        place (``building_id``, ``compound_id`` or name, ``community_id`` or name, or ``lon``
        and ``lat`` of something new); and ``change`` (households more or fewer),
        ``households`` (how many from then on), or ``action`` = demolish (拆除).
    state
        The plan.

    Raises
    ------
    InputError
        Once, naming every line that cannot be used, or the columns that are missing.
    """
    table, label = _read(source)
    columns = _columns(table, label)
    finder = _Finder(state)
    events, faults = [], []
    for position, (_, cells) in enumerate(table.iterrows()):
        line = int(table.attrs["lines"][position])
        row = {name: _text(cells[column]) for name, column in columns.items()}
        if not any(row.values()):
            continue
        try:
            events.append(finder.event(line, row))
        except InputError as error:
            faults.append(f"line {line} {error}")
    if not events and not faults:
        faults = ["it has no line with a date and a place"]
    if faults:
        more = f"; and {len(faults) - _MOST_FAULTS} more" if len(faults) > _MOST_FAULTS else ""
        msg = (
            f"{label}: {'; '.join(faults[:_MOST_FAULTS])}{more}. Each line needs a date, a place "
            "and households; see docs/edit.md."
        )
        raise InputError(msg)
    events.sort(key=lambda one: one.day)  # stable: lines of one day in their order
    unread = [str(name) for name in table.columns if name not in columns.values()]
    told = list(finder.told)
    if unread:
        told.append(findings(INFO, "unread_columns", f"{label}: not read: {', '.join(unread)}."))
    return events, gather([*told, *_repeats(events, label)])


def _read(source: DataFrame | str | Path) -> tuple[DataFrame, str]:
    """Return the cells under the heading, with the number of each line, and a name."""
    if isinstance(source, pd.DataFrame):
        table = source.reset_index(drop=True)
        table.attrs = {"lines": range(2, len(table) + 2)}
        return table, "The table"
    path = Path(source).expanduser()
    known = keys_of_aliases(COLUMNS)
    try:
        sheets = read_sheets(path, "changes", Notes())
    except (OSError, ValueError, RuntimeError, KeyError) as error:
        msg = f"{path} cannot be read ({error}). Give a CSV or a workbook."
        raise InputError(msg) from error
    tables = [one for sheet in sheets for one in find_tables(sheet, known.__contains__)]
    if not tables:
        msg = f"{path.name} has no heading with a date and a place: see docs/edit.md."
        raise InputError(msg)
    frames = [pd.DataFrame(one.cells, columns=one.names, dtype=object) for one in tables]
    table = pd.concat(frames, ignore_index=True)
    table.attrs = {"lines": np.concatenate([one.rows for one in tables])}
    return table, path.name


def _columns(table: DataFrame, label: str) -> dict[str, str]:
    """Return the column of the table by name; refuse doubles, and a table without them."""
    found: dict[str, list[str]] = {}
    known = keys_of_aliases(COLUMNS)
    for column in table.columns:
        if (key := simplify_name(column)) in known:
            found.setdefault(known[key], []).append(column)
    faults = [
        f"has several columns for {name}: {', '.join(map(str, columns))}"
        for name, columns in found.items()
        if len(columns) > 1
    ]
    place = set(found) & set(_PLACES) or {"lon", "lat"} <= set(found)
    for is_there, text in (
        ("date" in found, "a date (日期)"),
        (
            place,
            "a place: building_id (楼栋编码), compound (小区), community (社区) or lon and lat",
        ),
        (
            {"change", "households", "action"} & set(found),
            "change (增减户数), households or action",
        ),
    ):
        if not is_there:
            faults.append(f"has no column for {text}")
    if faults:
        msg = f"{label} {'; '.join(faults)}. Columns seen: {', '.join(map(str, table.columns))}."
        raise InputError(msg)
    return {name: columns[0] for name, columns in found.items()}


def _text(cell: object) -> str:
    """Return a cell as text, empty where there is nothing."""
    if cell is None or (np.isscalar(cell) and pd.isna(cell)):
        return ""
    return str(cell).strip()


class _Finder:
    """Finds what the lines are about among the buildings of a plan."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.told: list[DataFrame] = []
        layers = state.layers
        houses = layers.buildings.reindex(state.terrain.buildings)
        compound = houses["compound_id"].astype(object)
        named = layers.compounds["name"].astype(object) if len(layers.compounds) else None
        names = (
            compound.map(named) if named is not None else compound.where([False] * len(compound))
        )
        home = state.communities[state.assignment.grid[state.terrain.atom_of_building]]
        titles = layers.communities["community_name"].astype(object).reindex(home)
        self.keys = {
            "building_id": state.terrain.buildings.to_numpy(object),
            "compound_id": compound.to_numpy(object),
            "compound_name": names.to_numpy(object),
            "community_id": home,
            "community_name": titles.to_numpy(object),
        }

    def event(self, line: int, row: dict[str, str]) -> Event:
        """Return one line; raise with the end of a sentence about what is wrong with it."""
        day = parse_date(row.get("date", ""))
        if day is None:
            msg = f"has no date that can be read: {row.get('date', '')!r}"
            raise InputError(msg)
        change, total = self._amount(row)
        places = [name for name in _PLACES if row.get(name)]
        if not places:
            return Event(line, day, np.zeros(0, np.int64), self._place(row), change, total)
        inside = np.ones(len(self.keys["building_id"]), bool)
        for name in places:
            inside &= self.keys[name] == row[name]
        if not inside.any():
            shown = " and ".join(f"{name} {row[name]!r}" for name in places)
            msg = f"names {shown}, of which the plan has no building"
            raise InputError(msg)
        at = np.flatnonzero(inside)
        homes = set(self.keys["community_id"][at])
        if len(homes) > 1 and not row.get("compound_id"):
            shown = ", ".join(sorted(homes)[:5])
            msg = f"may mean {places[0]} in several communities ({shown}): give community_id too"
            raise InputError(msg)
        return Event(line, day, at, None, change, total)

    def _amount(self, row: dict[str, str]) -> tuple[int | None, int | None]:
        """Return the change, or the count from then on."""
        action = row.get("action", "").lower()
        given = {name: row[name] for name in ("change", "households") if row.get(name)}
        if len(given) > 1:
            msg = "has both a change and households from then on: give one"
            raise InputError(msg)
        if action in _GONE:
            if given:
                value = next(iter(given.values()))
                number = self._whole(value)
                if "change" in given and number > 0:
                    msg = f"demolishes {value} households with a plus: give -{value} or nothing"
                    raise InputError(msg)
                return (number, None) if "change" in given else (-number, None)
            return None, 0
        if not given:
            msg = "has neither a change, nor households, nor the action demolish (拆除)"
            raise InputError(msg)
        (name, value), *_ = given.items()
        number = self._whole(value)
        if name == "households" and number < 0:
            msg = f"has households below 0: {value}"
            raise InputError(msg)
        return (number, None) if name == "change" else (None, number)

    def _whole(self, text: str) -> int:
        """Return a whole number of households."""
        plain = text.strip().replace("－", "-").replace("−", "-").replace("＋", "+")
        sign = -1 if plain.startswith("-") else 1
        number = parse_number(plain.lstrip("+-").strip())
        if not np.isfinite(number) or number != round(number) or abs(number) > _MOST:
            msg = f"has {text!r} where a whole number of households must be"
            raise InputError(msg)
        return sign * int(number)

    def _place(self, row: dict[str, str]) -> tuple[float, float]:
        """Return a place; refuse one outside the plan."""
        try:
            place = float(row.get("lon", "")), float(row.get("lat", ""))
        except ValueError as error:
            msg = "names no building, compound, community, nor lon and lat"
            raise InputError(msg) from error
        if atom_at(self.state, place) < 0:
            msg = f"lies at {place[0]}, {place[1]}, which is in no community of the plan"
            raise InputError(msg)
        return place


def atom_at(state: State, place: tuple[float, float]) -> int:
    """Return the first atom that holds a place, −1 for none."""
    if not np.isfinite(place).all():
        return -1
    at = np.flatnonzero(shapely.intersects(state.terrain.shapes, shapely.points(*place)))
    return int(at[0]) if len(at) else -1


def _repeats(events: Sequence[Event], label: str) -> Iterator[DataFrame]:
    """Yield a warning where two lines say the very same: both count."""
    keys = Counter(
        (one.day, one.buildings.tobytes(), one.place, one.change, one.total) for one in events
    )
    n = sum(count - 1 for count in keys.values())
    if n:
        text = f"{label}: {n} lines say the same as another one of the same day; all are counted."
        yield findings(WARNING, "changes_repeated", text)


def loads_in_time(
    events: Sequence[Event], state: State
) -> tuple[list[date], NDArray[np.int64], DataFrame]:
    """Return the days on which something changes, and the households of each atom from then.

    Parameters
    ----------
    events
        First things first.
    state
        The plan.

    Returns
    -------
    days
        Each once.
    households
        ``(n_days + 1, n_atoms)`` int64; row 0 is now.
    told
        Findings: more households gone than there were.
    """
    terrain = state.terrain
    homes = terrain.building_households.copy()
    new = np.zeros(len(terrain.ids), np.int64)
    atom = terrain.atom_of_building
    days: list[date] = []
    rows = [terrain.households.copy()]
    told = []
    for one in events:
        if not days or one.day != days[-1]:
            days.append(one.day)
            rows.append(rows[-1])
        if one.place is not None:
            at = atom_at(state, one.place)
            before = int(new[at])
            wanted = one.total if one.total is not None else before + (one.change or 0)
            new[at] = max(wanted, 0)
        else:
            before = int(homes[one.buildings].sum())
            wanted = one.total if one.total is not None else before + (one.change or 0)
            homes[one.buildings] = _shared(homes[one.buildings], max(wanted, 0))
        if wanted < 0:
            gone = -(one.change or 0)
            text = f"Line {one.row} takes {gone:,} households where {before:,} are left."
            told.append(findings(WARNING, "more_gone", f"{text} All of them are gone then."))
        every = new.copy()
        np.add.at(every, atom, homes)
        rows[-1] = every
    return days, np.array(rows), gather(told)


def _shared(counts: NDArray[np.int64], total: int) -> NDArray[np.int64]:
    """Return counts in the proportion of the old ones that sum up to a total.

    Largest remainders, the first ones where they are equal; evenly where nobody lives.
    """
    weights = counts if counts.sum() else np.ones(len(counts), np.int64)
    exact = weights * (total / weights.sum())
    whole = np.floor(exact + 1e-9).astype(np.int64)
    order = np.argsort(-(exact - whole), kind="stable")
    whole[order[: total - int(whole.sum())]] += 1
    return whole
