"""One part out of range is mended: pieces handed on, a part split, or two merged."""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from gridplan.partition.anew import divided

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from gridplan.partition.labelled import Labelled

# Ways over other parts that are tried, and how long one may be.
_MOST_WAYS, _LONGEST_WAY = 12, 6


def mend_worst(state: Labelled) -> bool:
    """Mend the part furthest out of range by the cheapest way; say whether one was."""
    wrong = [
        part
        for part in state.load
        if state.out(part) and part not in state.locked and part not in state.hopeless
    ]
    if not wrong:
        return False
    part = max(wrong, key=lambda p: (state.out(p), -p))
    before = (state.excess(), state.moved())
    best: tuple[tuple[int, int, float], NDArray[np.int64]] | None = None
    for labels in _ways_out(state, part):
        score = state.score(labels)
        if score[0] < before[0] and (best is None or score < best[0]):
            best = (score, labels)
    if best is None:
        state.hopeless.add(part)
    else:
        state.take(best[1])
        state.hopeless.clear()
    return True


def _ways_out(state: Labelled, part: int) -> Iterator[NDArray[np.int64]]:
    """Yield labels that mend a part, or make it better."""
    is_over = state.load[part] > state.upper
    yield from _handed_on(state, part, is_over=is_over)
    if is_over:
        yield from _split(state, part)
    else:
        yield from _merged(state, part)


def _handed_on(state: Labelled, part: int, *, is_over: bool) -> Iterator[NDArray[np.int64]]:
    """Yield labels after pieces went from part to part along a way."""
    need = state.out(part)
    for way in _ways(state, part, need, is_over=is_over):
        # Towards the part with room: the last step first, so that each makes room.
        steps = list(pairwise(way if is_over else way[::-1]))
        labels = state.label.copy()
        load = dict(state.load)
        for source, goal in reversed(steps):
            piece = state.pieces.smallest(labels, load, source, goal, need)
            if piece is None:
                break
            size = int(state.households[piece].sum())
            labels[piece] = goal
            load[source] -= size
            load[goal] += size
        else:
            yield labels


def _ways(state: Labelled, part: int, need: int, *, is_over: bool) -> Iterator[list[int]]:
    """Yield ways from a part to one with room for its excess, or enough to spare."""
    queue = deque([[part]])
    seen = {part}
    found = 0
    while queue and found < _MOST_WAYS:
        way = queue.popleft()
        for other in state.beside(way[-1]):
            if other in seen:
                continue
            seen.add(other)
            spare = state.upper - state.load[other] if is_over else state.load[other] - state.lower
            if spare >= need:
                found += 1
                yield [*way, other]
            if len(way) < _LONGEST_WAY:
                queue.append([*way, other])


def _split(state: Labelled, part: int) -> Iterator[NDArray[np.int64]]:
    """Yield labels after a part fell into as many as it must."""
    load = state.load[part]
    fewest, most = -(-load // state.upper), load // max(state.lower, 1)
    if fewest > most or fewest < 2:
        return
    own = np.array(state.members(part))
    found = divided(state, own, fewest, seed=0, keep=1.0)
    if found is None:
        return
    new = int(max(state.label.max(), state.old.max())) + 1
    size = np.bincount(found, weights=state.toll[own])  # who lived there keeps the number
    size[found[state.fixed[own] >= 0]] = np.inf  # what is fixed keeps its number
    order = np.argsort(-size, kind="stable")
    number = np.full(len(size), -1)
    number[order] = [part, *range(new, new + len(size) - 1)]
    labels = state.label.copy()
    labels[own] = number[found]
    yield labels


def _merged(state: Labelled, part: int) -> Iterator[NDArray[np.int64]]:
    """Yield labels after a part joined a neighbour, the dearer one keeps its number."""
    for other in state.beside(part):
        if state.load[part] + state.load[other] <= state.upper:
            ours, theirs = (int(state.toll[state.label == one].sum()) for one in (part, other))
            keeps, goes = (other, part) if theirs >= ours else (part, other)
            if (state.fixed == goes).any():
                keeps, goes = goes, keeps
            if (state.fixed == goes).any():
                continue
            labels = state.label.copy()
            labels[labels == goes] = keeps
            yield labels
