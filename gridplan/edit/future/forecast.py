"""`forecast`: which grids leave their range and when, and the plan that lasts longest."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from gridplan.edit.future.events import loads_in_time, read_changes
from gridplan.edit.future.lasting import Lasting, find_lasting
from gridplan.edit.session import Edit
from gridplan.findings import gather
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.words.catalogue import in_language

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.edit.state import State
    from gridplan.plan.core import Plan

GRID_FORECAST_COLUMNS = (
    COMMUNITY_ID, "lower", "upper", "households", "households_end", "leaves", "status",
    "households_then", "returns",
)  # fmt: skip
LASTING_COLUMNS = (
    "until", "lasting_until", "no_plan_beyond", "is_proven", "grids", "lasting_grids",
    "moved_households", "plans_tried",
)  # fmt: skip
NOW = "now"


@dataclass(frozen=True, eq=False)
class Forecast:
    """What becomes of a plan as households come and go.

    Parameters
    ----------
    plan
        The plan in force.
    grids
        Basic grids, index ``grid_code``: bounds, ``households`` now and ``households_end``
        after the last change; ``leaves``: the day on which it is out of range for the first
        time (ISO text, ``now`` where it is today, empty where it never is), ``status`` and
        ``households_then`` on that day; ``returns``: the day from which it is back for good,
        of those that leave.
    timeline
        One row per day on which something changes, and one for ``now``: households, basic
        grids in range, under and over.
    loads
        Households of each basic grid on each of these days: index ``grid_code``, one column
        per day.
    communities
        Those of which a grid leaves: ``until``, the day on which the first one does;
        ``lasting_until`` of the plan that lasts longest among those as good today;
        ``no_plan_beyond``: counting shows that some grid is out on that day whatever the
        division, unless the number of grids is changed; ``is_proven``: nothing lasts longer;
        ``moved_households`` if it is taken. An empty day means: to the end of the table.
    steps
        By community, the step of a log that takes the plan that lasts longest; only where
        that lasts longer than the one in force.
    findings
        What the table left in doubt.
    """

    plan: Plan
    grids: DataFrame
    timeline: DataFrame
    loads: DataFrame
    communities: DataFrame
    steps: dict[str, dict[str, Any]]
    findings: DataFrame

    @cached_property
    def lasting_plan(self) -> Plan:
        """The plan in which every community has the grids that last longest."""
        return Edit(self.plan).apply(list(self.steps.values())).plan if self.steps else self.plan

    @property
    def leaving(self) -> DataFrame:
        """The grids that leave their range, the first one first."""
        out = self.grids[self.grids["leaves"] != ""]
        key = out["leaves"].where(out["leaves"] != NOW, "")
        return out.loc[key.sort_values(kind="stable").index]

    def plot_map(self) -> Any:  # noqa: ANN401 - axes of matplotlib, loaded when called
        """Return a map of the grids, coloured by the year in which they leave."""
        from gridplan.maps.future import plot_leaving

        return plot_leaving(self)

    def plot_chart(self) -> Any:  # noqa: ANN401
        """Return a chart of how many grids are in range, day by day."""
        from gridplan.maps.future import plot_timeline

        return plot_timeline(self)

    def write(self, out_dir: str | Path, *, overwrite: bool = False) -> list[Path]:
        """Write tables, map, chart and the log that takes the lasting plan into a folder."""
        from gridplan.export.forecast_files import write_forecast

        return write_forecast(self, out_dir, overwrite=overwrite)


def forecast(plan: Plan, changes: DataFrame | str | Path, *, lasting: bool = True) -> Forecast:
    """Return which grids leave their range, and when, as households come and go.

    Parameters
    ----------
    plan
        With atoms and layers.
    changes
        CSV, workbook or table, its headings in English or Chinese; one line per change: a
        ``date`` (日期; a month or year alone is its first day), a place (``building_id``
        楼栋编码, ``compound_id`` or ``compound_name`` 小区, ``community_id`` or
        ``community_name`` 社区, or ``lon`` and ``lat`` 经度, 纬度 of something new), and
        ``change`` (增减户数), ``households`` from then on (户数), or ``action`` demolish
        (拆除). What is said of several buildings is shared out as their households are.
    lasting
        Look for the plan that lasts longest in every community of which a grid leaves.

    Returns
    -------
    Forecast
        Tables, and the steps that take the lasting plans.

    Raises
    ------
    InputError
        Once, with every fault of the table; or if the plan has no atoms.

    Examples
    --------
    >>> import gridplan as gp, pandas as pd
    >>> plan = gp.plan_city(gp.read_layers(**gp.make_town()))
    >>> home = plan.buildings.loc[plan.buildings["households"] > 0].iloc[[0]]
    >>> table = pd.DataFrame({"日期": ["2028年6月"], "楼栋编码": home.index, "新增户数": [300]})
    >>> found = plan.forecast(table, lasting=False)
    >>> found.leaving.loc[home["grid_code"].item(), "leaves"]
    '2028-06-01'
    """
    state = Edit(plan)._state  # noqa: SLF001 - of this room
    events, told = read_changes(changes, state)
    days, households, more = loads_in_time(events, state)
    names = [NOW, *(day.isoformat() for day in days)]
    loads = _loads(state, households)
    grids = _grids(state, loads, names)
    basic = state.basic
    timeline = _timeline(state, loads, names)
    table = pd.DataFrame(loads[:, basic].T, index=grids.index, columns=names)
    found: dict[str, Lasting] = {}
    if lasting:
        out = grids.loc[~grids["leaves"].isin(["", NOW]), COMMUNITY_ID]
        found = {name: find_lasting(state, name, events) for name in sorted(set(out))}
    rows = {name: _row(one, names) for name, one in found.items()}
    index = pd.Index([*rows], name=COMMUNITY_ID, dtype=object)
    return Forecast(
        plan,
        grids,
        timeline,
        table,
        pd.DataFrame(rows.values(), index=index, columns=list(LASTING_COLUMNS)),
        {name: one.step for name, one in found.items() if one.step is not None},
        in_language(gather([told, more]), plan.language),
    )


def _loads(state: State, households: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the households of each grid at each time, ``(n_times, n_grids)``."""
    found = np.zeros((len(households), len(state.codes)), np.int64)
    np.add.at(found.T, state.assignment.grid, households.T)
    return found


def _grids(state: State, loads: NDArray[np.int64], names: list[str]) -> DataFrame:
    """Return when each basic grid leaves its range."""
    rows = []
    for row in np.flatnonzero(state.basic).tolist():
        bounds, own = state.bounds(row), loads[:, row]
        out = (own < bounds.lower) | (own > bounds.upper)
        first = int(out.argmax()) if out.any() else -1
        last = len(out) - int(out[::-1].argmax()) if out.any() else -1
        then = int(own[first]) if first >= 0 else 0
        rows.append(
            {
                GRID_CODE: state.codes[row],
                COMMUNITY_ID: state.communities[row],
                "lower": bounds.lower,
                "upper": bounds.upper,
                "households": int(own[0]),
                "households_end": int(own[-1]),
                "leaves": names[first] if first >= 0 else "",
                "status": "ok" if first < 0 else "over" if then > bounds.upper else "under",
                "households_then": then if first >= 0 else int(own[-1]),
                "returns": names[last] if first >= 0 and last < len(out) else "",
            }
        )
    return pd.DataFrame(rows, columns=[GRID_CODE, *GRID_FORECAST_COLUMNS]).set_index(GRID_CODE)


def _timeline(state: State, loads: NDArray[np.int64], names: list[str]) -> DataFrame:
    """Return the figures of the whole plan at each time."""
    rows = np.flatnonzero(state.basic)
    bounds = [state.bounds(row) for row in rows.tolist()]
    lower, upper = (np.array([getattr(b, end) for b in bounds]) for end in ("lower", "upper"))
    own = loads[:, rows]
    under, over = (own < lower).sum(axis=1), (own > upper).sum(axis=1)
    columns = {
        "households": loads.sum(axis=1),
        "in_range": len(rows) - under - over,
        "under": under,
        "over": over,
    }
    return pd.DataFrame(columns, index=pd.Index(names, name="date"))


def _row(found: Lasting, names: list[str]) -> dict[str, Any]:
    """Return what is told of the search in one community."""

    def day(first_out: int) -> str:
        return names[first_out] if first_out < len(names) else ""

    return {
        "until": day(found.until),
        "lasting_until": day(found.lasting_until),
        "no_plan_beyond": day(found.bound),
        "is_proven": found.lasting_until >= found.bound,
        "grids": found.n_grids,
        "lasting_grids": found.lasting_n_grids,
        "moved_households": found.moved,
        "plans_tried": found.n_tried,
    }
