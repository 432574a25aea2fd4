"""The division of a community that stays in range longest, among those that are as good today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from gridplan.edit.alternatives import (
    Candidate,
    as_step,
    candidates,
    difference,
    searched,
)
from gridplan.edit.future.events import loads_in_time
from gridplan.edit.regroup import free_rows
from gridplan.edit.session import step_applied
from gridplan.errors import InputError
from gridplan.partition.closest import closest_labels
from gridplan.partition.outlast import outlast

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from gridplan.edit.future.events import Event
    from gridplan.edit.state import State
    from gridplan.rules import Bounds

# Divisions of today that are looked at; and so many dates, spread over the table.
_TODAY, _DATES = 4, 6
# So many of the best are improved house by house.
_IMPROVED = 6


class Lasting(NamedTuple):
    """What the search in one community found.

    Times are rows of the households in time: 0 is now, the number of rows is "never".
    """

    until: int  # first time with more households out of range than today, plan in force
    lasting_until: int
    bound: int  # counting: some grid is out at that time, whatever the division
    n_grids: int
    lasting_n_grids: int
    moved: int
    n_tried: int
    step: dict[str, Any] | None  # None where nothing lasts longer than the plan in force


def find_lasting(state: State, community: str, events: Sequence[Event]) -> Lasting:
    """Return the division of a community that lasts longest among those as good today.

    Divisions are made for the households of today, of later days and of their mean, brought
    into range for today with the fewest households moved, then improved house by house
    against the sum of all households out of range over time. Each is measured exactly.

    Parameters
    ----------
    state
        The plan in force.
    community
        Its id; locked and dedicated grids stay.
    events
        What is to come.
    """
    rows = free_rows(state, community)
    bounds = state.bounds(int(rows[0]))
    pool = candidates(state, rows, None, n_wanted=_TODAY)
    finest = pool[-1].state
    _, every, _ = loads_in_time(events, finest)
    piece = pool[-1].piece
    households = every[:, piece.atoms]
    now = finest.assignment.grid[piece.atoms]
    starts = [np.searchsorted(rows, now)]
    starts += [one.labels for one in pool if one.state is finest]
    starts += _for_later(finest, pool[-1], households, bounds)
    measure = _Measure(households, starts[0], bounds)
    tried = {labels.tobytes(): labels for labels in starts}
    better = sorted(tried.values(), key=measure.worth)[:_IMPROVED]
    for labels in [starts[0], *better]:
        found = outlast(households, piece.edges, labels, lower=bounds.lower, upper=bounds.upper)
        tried[found.tobytes()] = found
    until = measure.first_out(starts[0])
    best, step, moved = starts[0], None, 0
    for labels in sorted(tried.values(), key=measure.worth):
        if measure.first_out(labels) <= until:
            break
        wanted = as_step(Candidate(finest, piece, labels, ()), rows, community)
        try:
            step_applied(state, wanted)
        except InputError:  # on the plots that this plan does not need
            continue
        best, step, moved = labels, wanted, measure.moved(labels)
        break
    totals = households.sum(axis=1)
    return Lasting(
        until,
        measure.first_out(best),
        len(totals) if measure.today else _bound(totals, bounds),
        len(rows),
        len(np.unique(best)),
        moved,
        len(tried),
        step,
    )


class _Measure:
    """How good divisions are, against the one in force."""

    def __init__(
        self, households: NDArray[np.int64], now: NDArray[np.int64], bounds: Bounds
    ) -> None:
        self.households, self.now, self.bounds = households, now, bounds
        self.today = int(self.excess(now)[0])

    def excess(self, labels: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the households out of range at each time."""
        load = np.zeros((len(self.households), int(labels.max()) + 1), np.int64)
        np.add.at(load.T, labels, self.households.T)
        load = load[:, np.bincount(labels) > 0]
        lower, upper = self.bounds.lower, self.bounds.upper
        away = np.maximum(np.maximum(load - upper, lower - load), 0)
        return np.asarray(away.sum(axis=1))

    def first_out(self, labels: NDArray[np.int64]) -> int:
        """Return the first time with more households out of range than today, else never."""
        out = self.excess(labels) > self.today
        return int(out.argmax()) if out.any() else len(out)

    def moved(self, labels: NDArray[np.int64]) -> int:
        """Return the households that change their grid."""
        counts = self.households[0]
        return round(difference(labels, self.now, counts) * int(counts.sum()))

    def worth(self, labels: NDArray[np.int64]) -> tuple[int, int, int, int]:
        """Return what is less for a better division: today, how long, who moves, how far out."""
        excess = self.excess(labels)
        return (
            max(int(excess[0]) - self.today, 0),
            -self.first_out(labels),
            self.moved(labels),
            int(excess.sum()),
        )


def _for_later(
    state: State, found: Candidate, households: NDArray[np.int64], bounds: Bounds
) -> list[NDArray[np.int64]]:
    """Return divisions made for later counts, each the closest one that is in range today."""
    piece = found.piece
    times = np.unique(np.linspace(1, len(households) - 1, _DATES).astype(np.int64))
    counts = [households[time] for time in times]
    counts.append(np.rint(households.mean(axis=0)).astype(np.int64))
    made = []
    for count in counts:
        later = searched(state, piece, count).labels.astype(np.int64)
        near = closest_labels(
            households[0],
            piece.edges,
            later,
            lower=bounds.lower,
            upper=bounds.upper,
            costs=piece.costs,
            effort=0.1,
        ).labels
        made.append(np.unique(near, return_inverse=True)[1].astype(np.int64))
    return made


def _bound(totals: NDArray[np.int64], bounds: Bounds) -> int:
    """Return the first time at which no number of grids fits all totals up to then."""
    low, high = 1, int(totals.max()) + 1
    for time, total in enumerate(totals.tolist()):
        low = max(low, -(-total // bounds.upper))
        high = min(high, total // max(bounds.lower, 1))
        if low > high:
            return time
    return len(totals)
