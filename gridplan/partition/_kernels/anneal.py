"""Annealed boundary moves and best-cut re-splits of two neighbouring parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan._compile import kernel
from gridplan.partition._kernels.random import below, exponential
from gridplan.partition._kernels.split import outside
from gridplan.partition._kernels.tree import grow_tree, mark_subtree, price_tree

if TYPE_CHECKING:
    from numpy.typing import NDArray


@kernel
def part_terms(
    load: int,
    area: float,
    x: float,
    y: float,
    square: float,
    terms: NDArray[np.float64],
) -> float:
    """Return what one part adds to the objective besides its border.

    ``terms`` holds the target, and the weights of closeness and of compactness.
    """
    value = 0.0
    if terms[1] > 0.0:
        gap = load - terms[0]
        value += terms[1] * gap * gap
    if terms[2] > 0.0 and area > 0.0:
        value += terms[2] * (square - (x * x + y * y) / area) / (area * area)
    return value


@kernel
def holds_without(
    atom: int,
    n_same: int,
    labels: NDArray[np.int32],
    indptr: NDArray[np.int32],
    nbr: NDArray[np.int32],
    seen: NDArray[np.int64],
    stamp: int,
    queue: NDArray[np.int32],
) -> bool:
    """Return whether the part of ``atom`` stays connected when the atom leaves it.

    Breadth first from one neighbour in the part, until all ``n_same`` of them are met.
    ``stamp`` and ``stamp + 1`` must not occur in ``seen``.
    """
    part = labels[atom]
    seen[atom] = stamp + 1
    tail = 0
    for slot in range(indptr[atom], indptr[atom + 1]):
        other = nbr[slot]
        if labels[other] == part:
            if tail == 0:
                queue[0] = other
                tail = 1
                seen[other] = stamp + 1
            else:
                seen[other] = stamp
    left = n_same - 1
    head = 0
    while head < tail:
        near = queue[head]
        head += 1
        for slot in range(indptr[near], indptr[near + 1]):
            other = nbr[slot]
            if labels[other] == part and seen[other] != stamp + 1:
                if seen[other] == stamp:
                    left -= 1
                    if left == 0:
                        return True
                seen[other] = stamp + 1
                queue[tail] = other
                tail += 1
    return False


@kernel
def count_out(away_a: int, away_b: int) -> int:
    """Return how many of two parts lie outside their bounds."""
    n = 0
    if away_a > 0:
        n += 1
    if away_b > 0:
        n += 1
    return n


@kernel
def note_edge(
    edge: int,
    label: int,
    other: int,
    cut_edges: NDArray[np.int32],
    place: NDArray[np.int32],
    n_cut: int,
) -> int:
    """Enter or strike an edge in the list of cut edges; return the list's new length."""
    at = place[edge]
    if label != other:
        if at >= 0:
            return n_cut
        place[edge] = n_cut
        cut_edges[n_cut] = edge
        return n_cut + 1
    if at < 0:
        return n_cut
    last = cut_edges[n_cut - 1]
    cut_edges[at] = last
    place[last] = at
    place[edge] = -1
    return n_cut - 1


@kernel
def anneal(
    indptr: NDArray[np.int32],
    nbr: NDArray[np.int32],
    weight: NDArray[np.float64],
    slot_edge: NDArray[np.int32],
    ends: NDArray[np.int32],
    households: NDArray[np.int64],
    moments: NDArray[np.float64],
    pins: NDArray[np.int32],
    lower: int,
    upper: int,
    terms: NDArray[np.float64],
    n_parts: int,
    heat: NDArray[np.float64],
    penalty: NDArray[np.float64],
    n_steps: int,
    tree_share: int,
    state: NDArray[np.uint64],
    labels: NDArray[np.int32],
    best_labels: NDArray[np.int32],
    best: NDArray[np.float64],
) -> None:
    """Improve ``labels`` by annealing; keep the best plan seen.

    ``heat`` and ``penalty`` (objective per household outside the bounds) have one entry per
    stage; a stage lasts ``n_steps`` units of work, of which a single move takes one and a
    re-split as many as the two parts have atoms. ``tree_share`` of 65,536 proposals are
    re-splits. ``best`` is filled with shortfall, parts out of range and objective.
    """
    n = households.size
    n_edges = ends.shape[0]
    loads = np.zeros(n_parts, np.int64)
    sizes = np.zeros(n_parts, np.int64)
    part_sums = np.zeros((n_parts, 4), np.float64)
    is_compact = terms[2] > 0.0
    has_terms = is_compact or terms[1] > 0.0
    for i in range(n):
        p = labels[i]
        loads[p] += households[i]
        sizes[p] += 1
        if is_compact:
            for c in range(4):
                part_sums[p, c] += moments[i, c]
    cut_edges = np.empty(n_edges, np.int32)
    place = np.full(n_edges, -1, np.int32)
    n_cut = 0
    objective = 0.0
    for i in range(n):
        for slot in range(indptr[i], indptr[i + 1]):
            if nbr[slot] > i and labels[nbr[slot]] != labels[i]:
                objective += weight[slot]
                n_cut = note_edge(
                    slot_edge[slot], labels[i], labels[nbr[slot]], cut_edges, place, n_cut
                )
    short = 0
    n_out = 0
    for p in range(n_parts):
        away = outside(loads[p], lower, upper)
        short += away
        if away > 0:
            n_out += 1
        if has_terms:
            objective += part_terms(
                loads[p], part_sums[p, 0], part_sums[p, 1], part_sums[p, 2], part_sums[p, 3],
                terms,
            )  # fmt: skip
    best_short = short
    best_out = n_out
    best_objective = objective
    best_labels[:] = labels
    is_kept = True  # whether the best plan seen is stored in best_labels

    seen = np.zeros(n, np.int64)
    stamp = 1
    queue = np.empty(n, np.int32)
    rank = np.full(n, -1, np.int32)
    order = np.empty(n, np.int32)
    parent = np.empty(n, np.int32)
    frontier = np.empty((nbr.size + 1, 3), np.int32)
    sub_load = np.empty(n, np.int64)
    sub_cut = np.empty(n, np.float64)
    sub_sums = np.empty((n, 4), np.float64)
    sub_pins = np.zeros((n, 2), np.int32)
    inside = np.empty(n, np.bool_)
    has_pins = False
    for i in range(n):
        if pins[i] >= 0:
            has_pins = True

    for stage in range(heat.size):
        hot = heat[stage]
        price = penalty[stage]
        work = 0
        while work < n_steps and n_cut > 0:
            work += 1
            edge = cut_edges[below(state, n_cut)]
            coin = below(state, 131072)
            u = ends[edge, coin & 1]
            v = ends[edge, 1 - (coin & 1)]
            p = labels[u]
            q = labels[v]
            if (coin >> 1) >= tree_share:
                # one atom u changes from p to q
                if pins[u] >= 0 or sizes[p] == 1:
                    continue
                h = households[u]
                was_p = outside(loads[p], lower, upper)
                was_q = outside(loads[q], lower, upper)
                away_p = outside(loads[p] - h, lower, upper)
                away_q = outside(loads[q] + h, lower, upper)
                worse = away_p + away_q - was_p - was_q
                gain = 0.0
                n_same = 0
                for slot in range(indptr[u], indptr[u + 1]):
                    other = labels[nbr[slot]]
                    if other == p:
                        gain += weight[slot]
                        n_same += 1
                    elif other == q:
                        gain -= weight[slot]
                if n_same == 0:
                    continue
                if has_terms:
                    gain -= part_terms(
                        loads[p], part_sums[p, 0], part_sums[p, 1], part_sums[p, 2],
                        part_sums[p, 3], terms,
                    ) + part_terms(
                        loads[q], part_sums[q, 0], part_sums[q, 1], part_sums[q, 2],
                        part_sums[q, 3], terms,
                    )  # fmt: skip
                    if is_compact:
                        gain += part_terms(
                            loads[p] - h, part_sums[p, 0] - moments[u, 0],
                            part_sums[p, 1] - moments[u, 1], part_sums[p, 2] - moments[u, 2],
                            part_sums[p, 3] - moments[u, 3], terms,
                        ) + part_terms(
                            loads[q] + h, part_sums[q, 0] + moments[u, 0],
                            part_sums[q, 1] + moments[u, 1], part_sums[q, 2] + moments[u, 2],
                            part_sums[q, 3] + moments[u, 3], terms,
                        )  # fmt: skip
                    else:
                        gain += part_terms(loads[p] - h, 0.0, 0.0, 0.0, 0.0, terms)
                        gain += part_terms(loads[q] + h, 0.0, 0.0, 0.0, 0.0, terms)
                if gain + price * worse > hot * exponential(state):
                    continue
                if n_same > 1:
                    stamp += 2
                    if not holds_without(u, n_same, labels, indptr, nbr, seen, stamp, queue):
                        continue
                out_change = count_out(away_p, away_q) - count_out(was_p, was_q)
                if not is_kept and (worse > 0 or (worse == 0 and (out_change > 0 or gain > 0.0))):
                    best_labels[:] = labels
                    is_kept = True
                labels[u] = q
                for slot in range(indptr[u], indptr[u + 1]):
                    other = labels[nbr[slot]]
                    n_cut = note_edge(slot_edge[slot], q, other, cut_edges, place, n_cut)
                loads[p] -= h
                loads[q] += h
                sizes[p] -= 1
                sizes[q] += 1
                if is_compact:
                    for c in range(4):
                        part_sums[p, c] -= moments[u, c]
                        part_sums[q, c] += moments[u, c]
                short += worse
                n_out += out_change
                objective += gain
            else:
                # merge p and q and cut them again along the best edge of a random tree
                size = grow_tree(
                    u, p, q, labels, indptr, nbr, weight, rank, order, parent, frontier, state
                )
                work += size
                price_tree(
                    size, indptr, nbr, weight, households, moments, rank, order,
                    parent, sub_load, sub_cut, sub_sums,
                )  # fmt: skip
                now_cut = 0.0
                for i in range(size):
                    atom = order[i]
                    if labels[atom] == p:
                        for slot in range(indptr[atom], indptr[atom + 1]):
                            if labels[nbr[slot]] == q:
                                now_cut += weight[slot]
                if has_pins:
                    for i in range(size):
                        sub_pins[i, 0] = 1 if pins[order[i]] == p else 0
                        sub_pins[i, 1] = 1 if pins[order[i]] == q else 0
                    for i in range(size - 1, 0, -1):
                        sub_pins[parent[i], 0] += sub_pins[i, 0]
                        sub_pins[parent[i], 1] += sub_pins[i, 1]
                total = sub_load[0]
                top = -1
                top_value = np.inf
                top_gain = 0.0
                top_short = 0
                for i in range(1, size):
                    if has_pins:
                        pin_p = sub_pins[i, 0]
                        pin_q = sub_pins[i, 1]
                        all_p = sub_pins[0, 0]
                        all_q = sub_pins[0, 1]
                        if not (
                            (pin_p == all_p and pin_q == 0) or (pin_p == 0 and pin_q == all_q)
                        ):
                            continue
                    away = outside(sub_load[i], lower, upper)
                    away += outside(total - sub_load[i], lower, upper)
                    value = sub_cut[i] + price * away
                    if value >= top_value:
                        continue
                    gain = sub_cut[i]
                    if has_terms:
                        if is_compact:
                            gain += part_terms(
                                sub_load[i], sub_sums[i, 0], sub_sums[i, 1], sub_sums[i, 2],
                                sub_sums[i, 3], terms,
                            ) + part_terms(
                                total - sub_load[i], sub_sums[0, 0] - sub_sums[i, 0],
                                sub_sums[0, 1] - sub_sums[i, 1],
                                sub_sums[0, 2] - sub_sums[i, 2],
                                sub_sums[0, 3] - sub_sums[i, 3], terms,
                            )  # fmt: skip
                        else:
                            gain += part_terms(sub_load[i], 0.0, 0.0, 0.0, 0.0, terms)
                            gain += part_terms(total - sub_load[i], 0.0, 0.0, 0.0, 0.0, terms)
                        value = gain + price * away
                    if value < top_value:
                        top = i
                        top_value = value
                        top_gain = gain
                        top_short = away
                is_taken = False
                if top >= 0:
                    gain = top_gain - now_cut
                    if has_terms:
                        gain -= part_terms(
                            loads[p], part_sums[p, 0], part_sums[p, 1], part_sums[p, 2],
                            part_sums[p, 3], terms,
                        ) + part_terms(
                            loads[q], part_sums[q, 0], part_sums[q, 1], part_sums[q, 2],
                            part_sums[q, 3], terms,
                        )  # fmt: skip
                    away_p = outside(loads[p], lower, upper)
                    away_q = outside(loads[q], lower, upper)
                    worse = top_short - away_p - away_q
                    is_taken = gain + price * worse <= hot * exponential(state)
                if is_taken:
                    new = outside(sub_load[top], lower, upper)
                    out_change = count_out(new, top_short - new) - count_out(away_p, away_q)
                    if not is_kept and (
                        worse > 0 or (worse == 0 and (out_change > 0 or gain > 0.0))
                    ):
                        best_labels[:] = labels
                        is_kept = True
                    mark_subtree(top, size, parent, inside)
                    n_stay = 0
                    for i in range(size):
                        if inside[i] == (labels[order[i]] == p):
                            n_stay += 1
                    side = 2 * n_stay >= size
                    if has_pins:
                        if sub_pins[0, 0] > 0:
                            side = sub_pins[top, 0] > 0
                        elif sub_pins[0, 1] > 0:
                            side = sub_pins[top, 1] == 0
                    for i in range(size):
                        atom = order[i]
                        to = p if inside[i] == side else q
                        if to != labels[atom]:
                            labels[atom] = to
                            loads[to] += households[atom]
                            loads[p + q - to] -= households[atom]
                            sizes[to] += 1
                            sizes[p + q - to] -= 1
                            if is_compact:
                                for c in range(4):
                                    part_sums[to, c] += moments[atom, c]
                                    part_sums[p + q - to, c] -= moments[atom, c]
                            inside[i] = True
                        else:
                            inside[i] = False
                    for i in range(size):
                        if inside[i]:
                            atom = order[i]
                            for slot in range(indptr[atom], indptr[atom + 1]):
                                n_cut = note_edge(
                                    slot_edge[slot], labels[atom], labels[nbr[slot]],
                                    cut_edges, place, n_cut,
                                )  # fmt: skip
                    short += worse
                    n_out += out_change
                    objective += gain
                for i in range(size):
                    rank[order[i]] = -1
                if not is_taken:
                    continue
            if short < best_short or (
                short == best_short
                and (n_out < best_out or (n_out == best_out and objective < best_objective - 1e-9))
            ):
                best_short = short
                best_out = n_out
                best_objective = objective
                is_kept = False
    if not is_kept:
        best_labels[:] = labels
    best[0] = best_short
    best[1] = best_out
    best[2] = best_objective
