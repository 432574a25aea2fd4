"""Annealed boundary moves and best-cut re-splits of two neighbouring parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from gridplan._compile import inner_kernel, kernel
from gridplan.partition._kernels.graph import stays_whole
from gridplan.partition._kernels.random import below, exponential
from gridplan.partition._kernels.tree import grow_tree, mark_subtree, price_tree
from gridplan.partition._kernels.tree_split import outside

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition._kernels.graph import KernelGraph
    from gridplan.partition._kernels.tree import Tree

# places in State.tally
N_CUT, SHORTFALL, N_OUT, BEST_SHORTFALL, BEST_OUT, IS_KEPT, STAMP, WORK, HAS_PINS = range(9)
N_COUNTS = 9
# places in State.value
OBJECTIVE, BEST_OBJECTIVE = range(2)


class State(NamedTuple):
    """A plan while it is annealed, and the best one seen.

    ``cut_edges`` lists the edges between parts, ``place`` the place of each edge in it, -1
    for none; parts hang together over every edge, so all ``joins`` hold. ``tally`` and
    ``value`` hold single numbers by the constants above; ``IS_KEPT`` says whether the best
    plan seen is stored in ``best_labels``.
    """

    labels: NDArray[np.int64]
    loads: NDArray[np.int64]
    sizes: NDArray[np.int64]
    sums: NDArray[np.float64]
    cut_edges: NDArray[np.int64]
    place: NDArray[np.int64]
    joins: NDArray[np.bool_]
    seen: NDArray[np.int64]
    queue: NDArray[np.int64]
    best_labels: NDArray[np.int64]
    tally: NDArray[np.int64]
    value: NDArray[np.float64]


def make_plan(labels: NDArray[np.int64], n_parts: int, n_edges: int) -> State:
    """Return the buffers to anneal ``labels``, which will be changed."""
    n = labels.size
    return State(
        labels=labels,
        loads=np.zeros(n_parts, np.int64),
        sizes=np.zeros(n_parts, np.int64),
        sums=np.zeros((n_parts, 4)),
        cut_edges=np.empty(n_edges, np.int64),
        place=np.full(n_edges, -1),
        joins=np.ones(2 * n_edges, np.bool_),
        seen=np.zeros(n, np.int64),
        queue=np.empty(n, np.int64),
        best_labels=np.empty(n, np.int64),
        tally=np.zeros(N_COUNTS, np.int64),
        value=np.zeros(2),
    )


@inner_kernel
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
    if terms[2] > 0.0 and area * area > 0.0:
        value += terms[2] * (square - (x * x + y * y) / area) / (area * area)
    return value


@inner_kernel
def terms_of_pair(p: int, q: int, graph: KernelGraph, plan: State) -> float:
    """Return what two parts as they are add to the objective besides their borders."""
    s = plan.sums
    terms = graph.terms
    return part_terms(plan.loads[p], s[p, 0], s[p, 1], s[p, 2], s[p, 3], terms) + part_terms(
        plan.loads[q], s[q, 0], s[q, 1], s[q, 2], s[q, 3], terms
    )


@inner_kernel
def count_out(away_a: int, away_b: int) -> int:
    """Return how many of two parts lie outside their bounds."""
    return (1 if away_a > 0 else 0) + (1 if away_b > 0 else 0)


@inner_kernel
def note_edges(atom: int, graph: KernelGraph, plan: State) -> None:
    """Enter or strike the edges of an atom in the list of cut edges."""
    labels, cut_edges, place = plan.labels, plan.cut_edges, plan.place
    label = labels[atom]
    n_cut = plan.tally[N_CUT]
    for slot in range(graph.indptr[atom], graph.indptr[atom + 1]):
        edge = graph.slot_edge[slot]
        at = place[edge]
        if label != labels[graph.nbr[slot]]:
            if at < 0:
                place[edge] = n_cut
                cut_edges[n_cut] = edge
                n_cut += 1
        elif at >= 0:
            n_cut -= 1
            last = cut_edges[n_cut]
            cut_edges[at] = last
            place[last] = at
            place[edge] = -1
    plan.tally[N_CUT] = n_cut


@inner_kernel
def keep_best(plan: State) -> None:
    """Store the plan as it is as the best one seen, unless that was done."""
    if plan.tally[IS_KEPT] == 0:
        for i in range(len(plan.labels)):
            plan.best_labels[i] = plan.labels[i]
        plan.tally[IS_KEPT] = 1


@inner_kernel
def take(worse: int, out_change: int, gain: float, plan: State) -> None:
    """Book a change that was made, and note whether the plan is now the best one seen."""
    tally, value = plan.tally, plan.value
    tally[SHORTFALL] += worse
    tally[N_OUT] += out_change
    value[OBJECTIVE] += gain
    short, n_out, objective = tally[SHORTFALL], tally[N_OUT], value[OBJECTIVE]
    if short < tally[BEST_SHORTFALL] or (
        short == tally[BEST_SHORTFALL]
        and (
            n_out < tally[BEST_OUT]
            or (n_out == tally[BEST_OUT] and objective < value[BEST_OBJECTIVE] - 1e-9)
        )
    ):
        tally[BEST_SHORTFALL] = short
        tally[BEST_OUT] = n_out
        value[BEST_OBJECTIVE] = objective
        tally[IS_KEPT] = 0


@inner_kernel
def give(atom: int, to: int, origin: int, graph: KernelGraph, plan: State) -> None:
    """Move an atom to another part, but for its edges in the list of cut edges."""
    plan.labels[atom] = to
    h = graph.households[atom]
    plan.loads[origin] -= h
    plan.loads[to] += h
    plan.sizes[origin] -= 1
    plan.sizes[to] += 1
    if graph.terms[2] > 0.0:
        for c in range(4):
            plan.sums[origin, c] -= graph.moments[atom, c]
            plan.sums[to, c] += graph.moments[atom, c]


@inner_kernel
def start(graph: KernelGraph, plan: State) -> None:
    """Fill loads, sums, cut edges and the score from the labels."""
    labels, tally = plan.labels, plan.tally
    objective = 0.0
    for i in range(len(labels)):
        p = labels[i]
        plan.loads[p] += graph.households[i]
        plan.sizes[p] += 1
        if graph.pins[i] >= 0:
            tally[HAS_PINS] = 1
        if graph.terms[2] > 0.0:
            for c in range(4):
                plan.sums[p, c] += graph.moments[i, c]
    for i in range(len(labels)):
        note_edges(i, graph, plan)
        for slot in range(graph.indptr[i], graph.indptr[i + 1]):
            if graph.nbr[slot] > i and labels[graph.nbr[slot]] != labels[i]:
                objective += graph.weight[slot]
    s = plan.sums
    for p in range(len(plan.loads)):
        away = outside(plan.loads[p], graph.lower, graph.upper)
        tally[SHORTFALL] += away
        if away > 0:
            tally[N_OUT] += 1
        objective += part_terms(plan.loads[p], s[p, 0], s[p, 1], s[p, 2], s[p, 3], graph.terms)
    plan.value[OBJECTIVE] = objective
    plan.value[BEST_OBJECTIVE] = objective
    tally[BEST_SHORTFALL] = tally[SHORTFALL]
    tally[BEST_OUT] = tally[N_OUT]
    tally[STAMP] = 1
    keep_best(plan)


@inner_kernel
def move_atoms(
    n_steps: int,
    tree_share: int,
    hot: float,
    price: float,
    graph: KernelGraph,
    plan: State,
    state: NDArray[np.uint64],
) -> int:
    """Propose moves of single atoms until a re-split is drawn or the steps are used up.

    Returns twice the edge of the re-split plus the side it starts from, or -1. A loop and
    not one proposal, because a call with this many arrays costs as much as a proposal.
    """
    labels, loads, tally = plan.labels, plan.loads, plan.tally
    indptr, nbr, weight = graph.indptr, graph.nbr, graph.weight
    lower, upper = graph.lower, graph.upper
    is_compact = graph.terms[2] > 0.0
    has_terms = is_compact or graph.terms[1] > 0.0
    s, moments = plan.sums, graph.moments
    work = tally[WORK]
    while work < n_steps and tally[N_CUT] > 0:
        work += 1
        edge = plan.cut_edges[below(state, tally[N_CUT])]
        coin = below(state, 131072)
        if (coin >> 1) < tree_share:
            tally[WORK] = work
            return 2 * edge + (coin & 1)
        u = graph.ends[edge, coin & 1]
        p = labels[u]
        q = labels[graph.ends[edge, 1 - (coin & 1)]]
        if graph.pins[u] >= 0 or plan.sizes[p] == 1:
            continue
        h = graph.households[u]
        was_p = outside(loads[p], lower, upper)
        was_q = outside(loads[q], lower, upper)
        away_p = outside(loads[p] - h, lower, upper)
        away_q = outside(loads[q] + h, lower, upper)
        worse = away_p + away_q - was_p - was_q
        gain = 0.0
        n_same = np.int64(0)
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
            gain -= terms_of_pair(p, q, graph, plan)
            m = u if is_compact else 0
            one = part_terms(
                loads[p] - h,
                s[p, 0] - moments[m, 0],
                s[p, 1] - moments[m, 1],
                s[p, 2] - moments[m, 2],
                s[p, 3] - moments[m, 3],
                graph.terms,
            )
            other = part_terms(
                loads[q] + h,
                s[q, 0] + moments[m, 0],
                s[q, 1] + moments[m, 1],
                s[q, 2] + moments[m, 2],
                s[q, 3] + moments[m, 3],
                graph.terms,
            )
            # the order of sums decides the last digit, and that which plan is found
            gain = gain + (one + other) if is_compact else gain + one + other
        if gain + price * worse > hot * exponential(state):
            continue
        tally[STAMP] += 2
        if n_same > 1 and not stays_whole(
            u, n_same, tally[STAMP], indptr, nbr, plan.joins, labels, plan.seen, plan.queue
        ):
            continue
        out_change = count_out(away_p, away_q) - count_out(was_p, was_q)
        if worse > 0 or (worse == 0 and (out_change > 0 or gain > 0.0)):
            keep_best(plan)
        give(u, q, p, graph, plan)
        note_edges(u, graph, plan)
        take(worse, out_change, gain, plan)
    tally[WORK] = work
    return -1


@inner_kernel
def sum_pins(p: int, q: int, size: int, pins: NDArray[np.int64], tree: Tree) -> None:
    """Count the atoms pinned to each of two parts in every subtree."""
    pinned = tree.pinned
    for i in range(size):
        pinned[i, 0] = 1 if pins[tree.order[i]] == p else 0
        pinned[i, 1] = 1 if pins[tree.order[i]] == q else 0
    for i in range(size - 1, 0, -1):
        pinned[tree.parent[i], 0] += pinned[i, 0]
        pinned[tree.parent[i], 1] += pinned[i, 1]


@inner_kernel
def cut_tree(
    size: int, price: float, graph: KernelGraph, plan: State, tree: Tree
) -> tuple[int, float, int]:
    """Return the best edge of a priced tree, the objective beside it and its shortfall."""
    is_compact = graph.terms[2] > 0.0
    has_terms = is_compact or graph.terms[1] > 0.0
    has_pins = plan.tally[HAS_PINS] > 0
    load, s, pinned = tree.load, tree.sums, tree.pinned
    top: Any = np.int64(-1)
    top_value = np.inf
    top_gain = 0.0
    top_short: Any = np.int64(0)
    for i in range(1, size):
        if has_pins and not (
            (pinned[i, 0] == pinned[0, 0] and pinned[i, 1] == 0)
            or (pinned[i, 0] == 0 and pinned[i, 1] == pinned[0, 1])
        ):
            continue
        away = outside(load[i], graph.lower, graph.upper)
        away += outside(load[0] - load[i], graph.lower, graph.upper)
        gain = tree.cut[i]
        if gain + price * away >= top_value:
            continue
        if has_terms:
            one = part_terms(load[i], s[i, 0], s[i, 1], s[i, 2], s[i, 3], graph.terms)
            other = part_terms(
                load[0] - load[i],
                s[0, 0] - s[i, 0],
                s[0, 1] - s[i, 1],
                s[0, 2] - s[i, 2],
                s[0, 3] - s[i, 3],
                graph.terms,
            )
            # the order of sums decides the last digit, and that which plan is found
            gain = gain + (one + other) if is_compact else gain + one + other
        value = gain + price * away
        if value < top_value:
            top = i
            top_value = value
            top_gain = gain
            top_short = away
    return top, top_gain, top_short


@inner_kernel
def choose_side(top: int, p: int, size: int, plan: State, tree: Tree) -> bool:
    """Return whether part ``p`` gets the subtree: where its pins lie, else more atoms stay."""
    if plan.tally[HAS_PINS] > 0:
        if tree.pinned[0, 0] > 0:
            return tree.pinned[top, 0] > 0
        if tree.pinned[0, 1] > 0:
            return tree.pinned[top, 1] == 0
    n_stay = 0
    for i in range(size):
        if tree.inside[i] == (plan.labels[tree.order[i]] == p):
            n_stay += 1
    return 2 * n_stay >= size


@inner_kernel
def resplit(
    root: int,
    p: int,
    q: int,
    hot: float,
    price: float,
    graph: KernelGraph,
    plan: State,
    tree: Tree,
    state: NDArray[np.uint64],
) -> None:
    """Propose to merge two parts and cut them again along the best edge of a random tree."""
    labels, order, inside = plan.labels, tree.order, tree.inside
    size = grow_tree(root, p, q, labels, graph, tree, state)
    plan.tally[WORK] += size
    price_tree(size, graph, tree)
    if plan.tally[HAS_PINS] > 0:
        sum_pins(p, q, size, graph.pins, tree)
    top, gain, short = cut_tree(size, price, graph, plan, tree)
    now_cut = 0.0
    for i in range(size):
        tree.rank[order[i]] = -1
        if labels[order[i]] == p:
            for slot in range(graph.indptr[order[i]], graph.indptr[order[i] + 1]):
                if labels[graph.nbr[slot]] == q:
                    now_cut += graph.weight[slot]
    if top < 0:
        return
    gain -= now_cut
    if graph.terms[2] > 0.0 or graph.terms[1] > 0.0:
        gain -= terms_of_pair(p, q, graph, plan)
    away_p = outside(plan.loads[p], graph.lower, graph.upper)
    away_q = outside(plan.loads[q], graph.lower, graph.upper)
    worse = short - away_p - away_q
    if gain + price * worse > hot * exponential(state):
        return
    new = outside(tree.load[top], graph.lower, graph.upper)
    out_change = count_out(new, short - new) - count_out(away_p, away_q)
    if worse > 0 or (worse == 0 and (out_change > 0 or gain > 0.0)):
        keep_best(plan)
    mark_subtree(top, size, tree)
    side = choose_side(top, p, size, plan, tree)
    for i in range(size):
        to = p if inside[i] == side else q
        inside[i] = to != labels[order[i]]
        if inside[i]:
            give(order[i], to, p + q - to, graph, plan)
    for i in range(size):
        if inside[i]:
            note_edges(order[i], graph, plan)
    take(worse, out_change, gain, plan)


@kernel(lambda heat, _penalty, n_steps, *_: len(heat) * n_steps)
def anneal(
    heat: NDArray[np.float64],
    penalty: NDArray[np.float64],
    n_steps: int,
    tree_share: int,
    graph: KernelGraph,
    plan: State,
    tree: Tree,
    state: NDArray[np.uint64],
) -> None:
    """Improve a plan by annealing; keep the best one seen in ``best_labels``.

    ``heat`` and ``penalty`` (objective per household outside the bounds) have one entry per
    stage; a stage lasts ``n_steps`` units of work, of which a single move takes one and a
    re-split as many as the two parts have atoms. ``tree_share`` of 65,536 proposals are
    re-splits.
    """
    start(graph, plan)
    for stage in range(len(heat)):
        plan.tally[WORK] = 0
        while plan.tally[WORK] < n_steps and plan.tally[N_CUT] > 0:
            drawn = move_atoms(
                n_steps, tree_share, heat[stage], penalty[stage], graph, plan, state
            )
            if drawn >= 0:
                u = graph.ends[drawn >> 1, drawn & 1]
                v = graph.ends[drawn >> 1, 1 - (drawn & 1)]
                resplit(
                    u,
                    plan.labels[u],
                    plan.labels[v],
                    heat[stage],
                    penalty[stage],
                    graph,
                    plan,
                    tree,
                    state,
                )
    keep_best(plan)
