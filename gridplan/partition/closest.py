"""The closest lawful labels to given ones: as few households as possible change their part.

Parts out of range are mended one by one, each by the cheapest of these: hand a connected
piece to a neighbour that has room, or take one from a neighbour that has enough to spare,
over several parts if need be; split; merge. Only where none of them helps is a
neighbourhood divided anew, with borders inside the old parts dearer than others. An
annealed search for what may stay at home (`nearer`) ends it: from there, and from the old
labels.

How close that is can be told: `least_moved` counts what no plan can avoid.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gridplan.partition.anew import divide_anew
from gridplan.partition.labelled import Labelled
from gridplan.partition.least import least_moved
from gridplan.partition.nearer import nearer
from gridplan.partition.ways_out import mend_worst

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

# Searches for what may stay at home, from each start; where somebody waits, and effort then.
_TURNS, _BRIEF_TURNS, _BRIEF = 3, 2, 0.25


@dataclass(frozen=True, slots=True, eq=False)
class Closest:
    """Lawful labels near to given ones.

    Parameters
    ----------
    labels
        Part of each atom, int64, shape ``(n_atoms,)``; numbers below the old count are
        the old parts, those above are new ones; an old number may be missing.
    excess
        Households outside the bounds, summed over parts; 0 when all are in range.
    moved
        Households whose part is not the old one.
    bound
        Households that must move in every plan in range, see `least_moved`.
    """

    labels: NDArray[np.int64]
    excess: int
    moved: int
    bound: int


def closest_labels(  # noqa: PLR0913 - arrays of one graph, all but three keyword-only
    households: ArrayLike,
    edges: ArrayLike,
    labels: ArrayLike,
    *,
    lower: int,
    upper: int,
    costs: ArrayLike | None = None,
    toll: ArrayLike | None = None,
    locked: ArrayLike = (),
    fixed: ArrayLike | None = None,
    seed: int = 0,
    effort: float = 1,
    is_brief: bool = False,
) -> Closest:
    """Return labels in range that differ from given ones in as few households as possible.

    Parameters
    ----------
    households
        ``(n_atoms,)`` whole numbers >= 0.
    edges
        ``(n_edges, 2)`` neighbouring atoms.
    labels
        ``(n_atoms,)`` the old part of each atom, numbered from 0; -1 for an atom that
        is in none and stays so.
    lower, upper
        Bounds on the households of a part.
    costs
        ``(n_edges,)`` cost of cutting each edge; 1 when not given.
    toll
        ``(n_atoms,)`` what it counts to move each atom, whole numbers; its households
        when not given.
    locked
        Parts that stay as they are, whatever they hold.
    fixed
        ``(n_atoms,)`` part that an atom must be in, -1 = free. An atom that is to change
        its part takes those along without which its new part would not be connected.
    seed
        Of the search, where a neighbourhood is divided anew.
    effort, is_brief
        Of that search, as of `gridplan.partition_graph`.

    Raises
    ------
    InputError
        If a fixed atom cannot be joined with its part, because of locked parts or of
        other fixed atoms.

    Examples
    --------
    A path of eight houses, the first part one too many:

    >>> path = [(i, i + 1) for i in range(7)]
    >>> found = closest_labels([1] * 8, path, [0] * 5 + [1] * 3, lower=3, upper=4)
    >>> found.labels.tolist(), found.moved, found.bound
    ([0, 0, 0, 0, 1, 1, 1, 1], 1, 1)
    """
    old = np.asarray(labels, dtype=np.int64)
    state = Labelled(
        np.asarray(households, dtype=np.int64),
        np.asarray(edges, dtype=np.int64).reshape(-1, 2),
        None if costs is None else np.asarray(costs, dtype=float),
        old,
        lower,
        upper,
        {int(part) for part in np.asarray(locked, dtype=np.int64)},
        np.full(len(old), -1) if fixed is None else np.asarray(fixed, dtype=np.int64),
        np.asarray(households if toll is None else toll, dtype=np.int64),
        effort,
        is_brief,
    )
    state.grant()
    granted = state.label
    for _ in range(4 * state.n_parts + 4):
        if not mend_worst(state):
            break
    starts = [state.label, granted]
    if state.is_brief:  # where somebody waits: it takes a fifth of the time of dividing
        _come_home(state, starts, seed)
    if not state.is_brief or state.excess() > state.score(old)[0]:
        before = state.label
        divide_anew(state, seed)
        if not state.is_brief or state.label is not before:
            _come_home(state, [state.label, granted], seed)
    free = [part for part in range(int(old.max(initial=-1)) + 1) if part not in state.locked]
    loads = np.array([state.households[old == part].sum() for part in free], dtype=np.int64)
    moved = int(state.households[(state.label != old) & (old >= 0)].sum())
    return Closest(
        state.label.copy(), state.excess(), moved, least_moved(loads, lower=lower, upper=upper)
    )


def border_piece(
    households: ArrayLike,
    edges: ArrayLike,
    labels: ArrayLike,
    *,
    source: int,
    goal: int,
    need: int,
    costs: ArrayLike | None = None,
) -> NDArray[np.int64] | None:
    """Return the smallest piece of one part beside another that holds enough households.

    Parameters
    ----------
    households, edges, labels, costs
        As of `closest_labels`.
    source, goal
        Part that gives the piece, and part that it must touch.
    need
        Least households of the piece.

    Returns
    -------
    ndarray or None
        Its atoms; what is left of the part is connected. None where there is no piece.

    Examples
    --------
    >>> path = [(i, i + 1) for i in range(5)]
    >>> border_piece([1] * 6, path, [0] * 4 + [1] * 2, source=0, goal=1, need=2).tolist()
    [2, 3]
    """
    count = np.asarray(households, dtype=np.int64)
    state = Labelled(
        count,
        np.asarray(edges, dtype=np.int64).reshape(-1, 2),
        None if costs is None else np.asarray(costs, dtype=float),
        np.asarray(labels, dtype=np.int64),
        0,
        int(count.sum()),
        set(),
        np.full(len(count), -1),
        count,
    )
    piece = state.pieces.smallest(state.label, state.load, source, goal, need)
    return None if piece is None else np.array(piece, dtype=np.int64)


def _different(starts: list[NDArray[np.int64]]) -> list[NDArray[np.int64]]:
    """Return each of some labels once: the same search from the same ones finds the same."""
    found: list[NDArray[np.int64]] = []
    for start in starts:
        if not any(np.array_equal(start, one) for one in found):
            found.append(start)
    return found


def _come_home(state: Labelled, starts: list[NDArray[np.int64]], seed: int) -> None:
    """Take the labels nearest to the old ones that a search around some finds."""
    if not state.moved() and not state.excess():
        return
    costs = np.ones(len(state.edges)) if state.costs is None else state.costs
    effort = state.effort * (_BRIEF if state.is_brief else 1.0)
    best = state.score(state.label)
    starts = _different(starts)
    wished = (state.fixed >= 0) & (state.fixed != state.old) & (state.old >= 0)
    # Where somebody waits: no labels move less than what is wished for, and where all was in
    # range once that was granted, little is found after the first time; nor is where the last
    # turn found nothing.
    least = (0, int(state.toll[wished].sum()))
    turns = (_BRIEF_TURNS if len(starts) > 1 else 1) if state.is_brief else _TURNS
    for start in starts:
        before = best
        for turn in range(turns):
            is_vain = best[:2] <= least or (best == before and not best[0])
            if state.is_brief and turn and is_vain:
                break
            labels = nearer(
                state.households,
                state.edges,
                costs,
                labels=start,
                old=state.old,
                toll=state.toll,
                is_free=state.fixed < 0,
                locked=state.locked,
                lower=state.lower,
                upper=state.upper,
                seed=seed + turn,
                effort=effort,
            )
            score = state.score(labels)
            if score < best:
                best = score
                state.take(labels)
