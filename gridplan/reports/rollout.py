"""How far grid management is rolled out: status, coverage by month, who is ready to be next."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from gridplan.edit.future.dates import parse_date
from gridplan.errors import InputError, SchemaError
from gridplan.findings import INFO, WARNING, findings, gather
from gridplan.levels.hierarchy import units_of
from gridplan.schema import COMMUNITY_ID
from gridplan.sources.cleaning.aliases import keys_of_aliases, simplify_name
from gridplan.sources.cleaning.values import as_text
from gridplan.sources.formats.headings import find_tables
from gridplan.sources.formats.sheets import open_sheets
from gridplan.sources.notes import Notes
from gridplan.words.pilots import MEANT, STATES, say_rollout, state_label
from gridplan.words.text import listed, row_place

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.people import Staffing
    from gridplan.plan.core import Plan

ORDER = tuple(STATES)
DATED = ORDER[1:]
# A community counts as covered from its pilot on.
COVERED = ("pilot", "running")
_COLUMNS: dict[str, tuple[str, ...]] = {
    COMMUNITY_ID: ("社区编码", "社区代码", "社区编号", "community"),
    "status": ("状态", "推广状态", "阶段", "state"),
    "since": ("日期", "时间", "启动日期", "开始日期", "date"),
    "planned": ("规划日期", "规划时间", "计划日期", "planned_since"),
    "pilot": ("试点日期", "试点时间", "pilot_since"),
    "running": ("运行日期", "运行时间", "正式运行日期", "running_since"),
}  # fmt: skip
_SHOWN = 5
_NEVER = 10**9


@dataclass(frozen=True, slots=True, eq=False)
class Rollout:
    """The state of every community.

    Parameters
    ----------
    status
        Index ``community_id``: ``community_name``, ``status`` (none, planned, pilot,
        running), the dates ``planned``, ``pilot``, ``running`` (empty where not so, or
        unknown), ``grids``, ``households``.
    findings
        What is wrong in the table of states.
    """

    status: DataFrame
    findings: DataFrame
    _days: DataFrame

    def state_on(self, day: date) -> NDArray[np.int64]:
        """Return the state of each community at the end of a day, as a place in `ORDER`."""
        reached = self._days.to_numpy(np.int64) <= day.toordinal()
        places = np.arange(1, len(ORDER)) * reached
        last: NDArray[np.int64] = places.max(axis=1, initial=0)
        return last

    def months(self) -> list[str]:
        """Return all months from the first date to the last, such as 2026-11."""
        days = self._days.to_numpy(np.int64)
        known = days[(days > 0) & (days < _NEVER)]
        if not len(known):
            return []
        from datetime import date as calendar

        ends = [calendar.fromordinal(int(day)) for day in (known.min(), known.max())]
        span = pd.period_range(ends[0], ends[1], freq="M")
        return [str(month) for month in span]


def read_rollout(
    plan: Plan, source: str | Path | DataFrame | None, *, others: tuple[str, ...] = ()
) -> Rollout:
    """Read the states of the communities of a plan.

    Parameters
    ----------
    plan
        The plan.
    source
        Workbook, CSV or table with ``community_id`` and either ``status`` with ``since`` (a
        row for each state, several for one community) or the dates ``planned``, ``pilot``,
        ``running``; Chinese headings too. None: nothing has begun.
    others
        Ids of communities of other cities, which the table may name too.

    Raises
    ------
    InputError
        If the file cannot be read, or has no such columns.

    Examples
    --------
    >>> import gridplan as gp, pandas as pd
    >>> plan = gp.plan_city(gp.make_town())
    >>> first = plan.communities.index[0]
    >>> table = pd.DataFrame({"社区编码": [first], "状态": ["试点"], "日期": ["2026-03-15"]})
    >>> read_rollout(plan, table).status.loc[first, ["status", "pilot"]].tolist()
    ['pilot', '2026-03-15']
    """
    reader = _Reader(plan, others)
    if source is not None:
        for place, row in _rows(source, plan.language):
            reader.take(place, row)
    return reader.result()


class _Reader:
    """Takes rows of states, and notes what is wrong with them."""

    def __init__(self, plan: Plan, others: tuple[str, ...]) -> None:
        self.plan, self.language = plan, plan.language
        self._others = set(others)
        self._told: list[DataFrame] = []
        ids = plan.communities.index
        self._days = pd.DataFrame(_NEVER, index=ids, columns=list(DATED), dtype=np.int64)
        self._named: set[str] = set()

    def take(self, place: str, row: dict[str, str]) -> None:
        """Take one row."""
        name = row.get(COMMUNITY_ID, "")
        if name not in self._days.index:
            if name not in self._others:
                self._tell("unknown_community", "", place=place, id=name)
            return
        self._named.add(name)
        state = row.get("status", "")
        if state:
            meant = _state_of(state)
            if meant is None:
                states = listed(self.language, (state_label(one, self.language) for one in ORDER))
                self._tell("unknown_state", name, place=place, id=name, state=state, states=states)
                return
            dates = {meant: row.get(meant, "") or row.get("since", "")}
            dates |= {one: row[one] for one in DATED if row.get(one)}
        else:
            dates = {one: row[one] for one in DATED if row.get(one)}
        dates.pop("none", None)
        for one, text in dates.items():
            self._set(place, name, one, text)

    def _set(self, place: str, name: str, state: str, text: str) -> None:
        """Note from when on a community is in a state."""
        label = state_label(state, self.language)
        day = parse_date(text) if text else None
        if text and day is None:
            self._tell("bad_date", name, place=place, id=name, text=text)
        elif not text:
            self._tell("no_date", name, INFO, place=place, id=name, state=label)
        number = day.toordinal() if day is not None else 0
        known = int(self._days.loc[name, state])
        if known != _NEVER:
            self._tell("twice", name, place=place, id=name, state=label)
        self._days.loc[name, state] = min(known, number)

    def result(self) -> Rollout:
        """Return the states of all communities."""
        plan, days = self.plan, self._days
        self._order()
        missing = [one for one in days.index if one not in self._named]
        if missing and self._named:
            more = ", …" if len(missing) > _SHOWN else ""
            ids = ", ".join(missing[:_SHOWN]) + more
            self._tell("missing", "", INFO, n=len(missing), ids=ids)
        values = days.to_numpy(np.int64)
        place = (np.arange(1, len(ORDER)) * (values < _NEVER)).max(axis=1, initial=0)
        status = pd.DataFrame(
            {
                "community_name": plan.communities["community_name"],
                "status": np.array(ORDER, dtype=object)[place],
                **{one: [_iso(day) for day in days[one]] for one in DATED},
                "grids": plan.communities["grids"],
                "households": plan.communities["households"],
            },
            index=days.index,
        )
        return Rollout(status, gather(self._told), days)

    def _order(self) -> None:
        """Tell of states that came before those that lead to them."""
        for earlier, later in pairwise(DATED):
            first, second = self._days[earlier], self._days[later]
            wrong = (first > second) & (first < _NEVER) & (second > 0)
            for name in self._days.index[wrong]:
                self._tell(
                    "out_of_order",
                    name,
                    id=name,
                    later=state_label(later, self.language),
                    later_date=_iso(second[name]),
                    earlier=state_label(earlier, self.language),
                    earlier_date=_iso(first[name]),
                )

    def _tell(self, key: str, community: str, severity: str = WARNING, **fields: Any) -> None:  # noqa: ANN401
        text = say_rollout(self.language, key, **fields)
        self._told.append(findings(severity, f"rollout_{key}", text, community_id=community))


def _iso(day: int) -> str:
    """Return a day as text; empty where there is none or nobody knows it."""
    from datetime import date as calendar

    return calendar.fromordinal(int(day)).isoformat() if 0 < day < _NEVER else ""


def _state_of(text: str) -> str | None:
    """Return the state that a cell means."""
    plain = text.strip().lower()
    return next((one for one in ORDER if plain == one or plain in MEANT[one]), None)


_KNOWN = keys_of_aliases(_COLUMNS)


def _frames(source: str | Path | DataFrame, language: str) -> list[tuple[DataFrame, list[str]]]:
    """Return the tables of a source, each with the places of its rows."""
    if isinstance(source, pd.DataFrame):
        places = [f"table {row}" for row in range(1, len(source) + 1)]
        return [(source.reset_index(drop=True), places)]
    path = Path(source).expanduser()
    if not path.is_file():
        msg = f"There is no file {path}. Check the path."
        raise InputError(msg)
    sheets = open_sheets(path, "status", Notes())
    return [
        (
            pd.DataFrame(table.cells, columns=table.names, dtype=object),
            [row_place(language, path.name, sheet.name, row) for row in table.rows],
        )
        for sheet in sheets
        for table in find_tables(sheet, _KNOWN.__contains__)
    ]


def _rows(source: str | Path | DataFrame, language: str) -> list[tuple[str, dict[str, str]]]:
    """Return the rows of a table of states as text, each with its place."""
    label = "The table" if isinstance(source, pd.DataFrame) else Path(source).name
    rows = []
    for frame, places in _frames(source, language):
        columns = {
            _KNOWN[key]: name
            for name in reversed(list(frame.columns))
            if (key := simplify_name(str(name))) in _KNOWN
        }
        if COMMUNITY_ID not in columns or not {"status", *DATED} & columns.keys():
            continue
        texts = {
            key: as_text(frame[name]).fillna("").astype(str).str.strip()
            for key, name in columns.items()
        }
        for place, *cells in zip(places, *texts.values(), strict=True):
            if any(cells):
                rows.append((place, dict(zip(texts, cells, strict=True))))
    if not rows:
        msg = (
            f"{label} has no states of communities: it needs community_id (社区编码) and status "
            "(状态) with a date (日期), or the dates planned, pilot and running."
        )
        raise SchemaError(msg)
    return rows


def coverage(plan: Plan, rollout: Rollout) -> DataFrame:
    """Return how many communities, grids and households are covered, by month and level.

    Parameters
    ----------
    plan, rollout
        The plan and the states of its communities.

    Returns
    -------
    DataFrame
        A row for each month, each unit of the levels above the community, and all
        together (level ``all``): ``month``, ``level``, ``code``, ``name``; ``communities``,
        ``grids``, ``households`` in all; the same for ``planned_…``, ``pilot_…``,
        ``running_…`` (the state at the end of the month) and ``covered_…`` (pilot or
        running); ``covered_share`` of the households.
    """
    from datetime import date as calendar

    units = units_of(plan)
    homes = plan.grids[COMMUNITY_ID].to_numpy(object)
    one_grid = pd.Series(np.arange(len(homes)), index=homes)
    one_grid = one_grid[~one_grid.index.duplicated()].reindex(rollout.status.index)
    has = one_grid.notna().to_numpy()
    at = one_grid.fillna(0).to_numpy(np.int64)
    amounts = {
        "communities": np.ones(len(at), np.int64),
        "grids": rollout.status["grids"].to_numpy(np.int64),
        "households": rollout.status["households"].to_numpy(np.int64),
    }
    chain = list(units.codes.columns)
    levels = chain[: chain.index("community")]
    keys: dict[str, tuple[Any, Any]] = {
        "all": (np.full(len(at), "", object), say_rollout(plan.language, "all"))
    }
    for name in levels:
        codes = np.where(has, units.codes[name].to_numpy(object)[at], "")
        keys[name] = (codes, np.where(has, units.names[name].to_numpy(object)[at], ""))
    frames = []
    for month in rollout.months():
        end = pd.Period(month).end_time
        state = rollout.state_on(calendar(end.year, end.month, end.day))
        columns = dict(amounts)
        for kind, wanted in (*((one, (one,)) for one in DATED), ("covered", COVERED)):
            is_so = np.isin(state, [ORDER.index(one) for one in wanted])
            columns |= {f"{kind}_{name}": values * is_so for name, values in amounts.items()}
        for level, (codes, names) in keys.items():
            table = pd.DataFrame({"code": codes, "name": names, **columns})
            sums = table.groupby("code", sort=True).agg(
                {"name": "first", **dict.fromkeys(columns, "sum")}
            )
            frames.append(sums.reset_index().assign(month=month, level=level))
    first = ["month", "level", "code", "name"]
    if not frames:
        kinds = ("", "planned_", "pilot_", "running_", "covered_")
        made = [f"{kind}{name}" for kind in kinds for name in amounts]
        return pd.DataFrame(columns=[*first, *made, "covered_share"])
    told = pd.concat(frames, ignore_index=True)
    share = told["covered_households"] / told["households"].replace(0, np.nan)
    told["covered_share"] = share.round(4)
    return told[[*first, *[one for one in told.columns if one not in first]]]


def readiness(plan: Plan, rollout: Rollout, staffing: Staffing | None = None) -> DataFrame:
    """Return the communities that could be next, those that lack least first.

    Parameters
    ----------
    plan, rollout
        The plan and the states of its communities.
    staffing
        Who holds which post; without it posts do not count.

    Returns
    -------
    DataFrame
        Communities that are neither pilot nor running, index ``community_id``: ``rank``,
        ``community_name``, ``status``, ``households``, ``counted_share`` (of households that
        were not estimated), ``in_range_share`` (of basic grids), ``posts_share``, ``score``
        (their mean), ``is_ready`` (all of them 1), ``why``. Planned communities come
        before others of the same score, then the larger.
    """
    status = rollout.status
    grids = plan.grids
    estimated = grids.groupby(COMMUNITY_ID)["households_estimated"].sum().reindex(status.index)
    basic = grids[grids["kind"] == "basic"].groupby(COMMUNITY_ID)["status"]
    shares = pd.DataFrame(
        {
            "counted": 1 - (estimated / status["households"].replace(0, np.nan)),
            "in_range": basic.apply(lambda one: (one == "ok").mean()).reindex(status.index),
        }
    ).fillna(0.0)
    if staffing is not None:
        needed = staffing.posts[staffing.posts["status"] != "surplus"].groupby(COMMUNITY_ID)
        filled = needed["status"].apply(lambda one: (one == "filled").mean())
        shares["posts"] = filled.reindex(status.index).fillna(0.0)
    shares = shares.clip(0, 1)
    table = pd.DataFrame(
        {
            "community_name": status["community_name"],
            "status": status["status"],
            "households": status["households"],
            **{f"{name}_share": shares[name].round(4) for name in shares},
            "score": shares.mean(axis=1).round(4),
            "is_ready": (shares == 1).all(axis=1),
        }
    )
    lacking = [
        listed(
            plan.language,
            (
                say_rollout(plan.language, f"why_{name}", share=row[name])
                for name in shares
                if row[name] < 1
            ),
        )
        for _, row in shares.iterrows()
    ]
    ready = say_rollout(plan.language, "ready")
    table["why"] = [one or ready for one in lacking]
    table = table[~table["status"].isin(COVERED)]
    order = np.lexsort(
        [
            table.index.to_numpy(str),
            -table["households"].to_numpy(np.int64),
            (table["status"] != "planned").to_numpy(),
            -table["score"].to_numpy(float),
        ]
    )
    table = table.iloc[order]
    table.insert(0, "rank", np.arange(1, len(table) + 1))
    return table
