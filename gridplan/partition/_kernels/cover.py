"""Exhaustive search for a division: list the sets that may be a part, then cover exactly.

With buildings of 100 to 480 households a part holds few atoms, so that all connected sets
inside the bounds can be listed; a community cannot be divided if no choice of them covers
every atom once, and often one atom already lies in none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gridplan._compile import inner_kernel, kernel
from gridplan.partition._kernels.anneal import part_terms

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition._kernels.graph import KernelGraph


class Walk(NamedTuple):
    """Buffers to visit connected sets: see `list_parts`.

    ``wait`` holds the atoms that may extend the set, level by level from ``begin`` to
    ``end``; ``outer`` marks atoms passed over, outside every set still to come on a branch.
    """

    taken: NDArray[np.bool_]
    touched: NDArray[np.bool_]
    outer: NDArray[np.bool_]
    mark: NDArray[np.int64]
    queue: NDArray[np.int64]
    chosen: NDArray[np.int64]
    wait: NDArray[np.int64]
    begin: NDArray[np.int64]
    end: NDArray[np.int64]
    touched_at: NDArray[np.int64]
    trail: NDArray[np.int64]
    passed: NDArray[np.int64]
    passed_at: NDArray[np.int64]
    least_cut: NDArray[np.float64]


def make_walk(n_atoms: int) -> Walk:
    """Return the buffers for a graph of `n_atoms` atoms."""
    flag = np.zeros((3, n_atoms), np.bool_)
    number = np.empty((9, n_atoms + 2), np.int64)
    return Walk(
        taken=flag[0],
        touched=flag[1],
        outer=flag[2],
        mark=number[0],
        queue=number[1],
        chosen=number[2],
        wait=np.empty(n_atoms * n_atoms + 1, np.int64),
        begin=number[3],
        end=number[4],
        touched_at=number[5],
        trail=number[6],
        passed=number[7],
        passed_at=number[8],
        least_cut=np.empty(n_atoms + 2),
    )


@inner_kernel
def rest_is_valid(stamp: int, graph: KernelGraph, walk: Walk) -> bool:
    """Return whether each connected piece of the atoms not taken has a valid count."""
    taken, mark, queue = walk.taken, walk.mark, walk.queue
    indptr, nbr, households = graph.indptr, graph.nbr, graph.households
    lower, upper = graph.lower, graph.upper
    for start in range(len(households)):
        if taken[start] or mark[start] == stamp:
            continue
        mark[start] = stamp
        queue[0] = start
        head = 0
        tail = 1
        load = 0
        while head < tail:
            atom = queue[head]
            head += 1
            load += households[atom]
            for slot in range(indptr[atom], indptr[atom + 1]):
                other = nbr[slot]
                if not taken[other] and mark[other] != stamp:
                    mark[other] = stamp
                    queue[tail] = other
                    tail += 1
        if load < lower or (load + upper - 1) // upper * lower > load:
            return False
    return True


@kernel(lambda _root, _first, _graph, _cut, max_visits, *_: max_visits)
def list_parts(
    root: int,
    first: int,
    graph: KernelGraph,
    max_cut: float,
    max_visits: int,
    spent: NDArray[np.int64],
    columns: NDArray[np.int64],
    starts: NDArray[np.int64],
    found: int,
    walk: Walk,
) -> int:
    """List the connected sets with ``root`` and otherwise atoms from ``first`` on.

    Only sets inside the bounds, with a border of at most ``max_cut``, whose complement
    passes `rest_is_valid` are kept. They are written behind the ``found`` sets already
    there; returns the new number of sets, or -1 when ``spent``, to which the sets visited
    are added, exceeds ``max_visits`` or the space is full. Every set is visited once
    (Wernicke 2006, ESU); atoms already passed over stay outside, so their borders count
    before the set is complete.
    """
    indptr, nbr, weight, households = graph.indptr, graph.nbr, graph.weight, graph.households
    lower, upper = graph.lower, graph.upper
    taken, touched, outer, chosen = walk.taken, walk.touched, walk.outer, walk.chosen
    wait, begin, end, least_cut = walk.wait, walk.begin, walk.end, walk.least_cut
    touched_at, trail, passed, passed_at = (
        walk.touched_at,
        walk.trail,
        walk.passed,
        walk.passed_at,
    )
    n_trail = 0
    n_passed = 0
    for i in range(len(households)):
        taken[i] = False
        touched[i] = False
        outer[i] = i < first and i != root
        walk.mark[i] = 0
    begin[0] = 0
    end[0] = 0
    touched_at[0] = 0
    passed_at[0] = 0
    least_cut[0] = 0.0
    stamp = 0
    load = households[root]
    if load > upper:
        return found
    for slot in range(indptr[root], indptr[root + 1]):
        if outer[nbr[slot]]:
            least_cut[0] += weight[slot]
    chosen[0] = root
    taken[root] = True
    touched[root] = True
    for slot in range(indptr[root], indptr[root + 1]):
        if nbr[slot] >= first and not touched[nbr[slot]]:
            touched[nbr[slot]] = True
            wait[end[0]] = nbr[slot]
            end[0] += 1
    size = 1
    is_new = True
    while size > 0:
        if is_new:
            spent[0] += 1
            if spent[0] > max_visits:
                return -1
            stamp += 1
            border = 0.0
            if load >= lower:
                for i in range(size):
                    for slot in range(indptr[chosen[i]], indptr[chosen[i] + 1]):
                        if not taken[nbr[slot]]:
                            border += weight[slot]
            if load >= lower and border <= max_cut and rest_is_valid(stamp, graph, walk):
                at = starts[found]
                if found + 1 >= len(starts) or at + size > len(columns):
                    return -1
                for i in range(size):
                    columns[at + i] = chosen[i]
                found += 1
                starts[found] = at + size
        level = size - 1
        if end[level] == begin[level] or least_cut[level] > max_cut:
            # no more extensions: drop the atom chosen last and pass it over from now on
            while n_passed > passed_at[level]:
                n_passed -= 1
                outer[passed[n_passed]] = False
            size -= 1
            atom = chosen[size]
            taken[atom] = False
            load -= households[atom]
            if level > 0:
                outer[atom] = True
                passed[n_passed] = atom
                n_passed += 1
                for slot in range(indptr[atom], indptr[atom + 1]):
                    if taken[nbr[slot]]:
                        least_cut[level - 1] += weight[slot]
            while n_trail > touched_at[level]:
                n_trail -= 1
                touched[trail[n_trail]] = False
            is_new = False
            continue
        end[level] -= 1
        atom = wait[end[level]]
        if load + households[atom] > upper:
            outer[atom] = True
            passed[n_passed] = atom
            n_passed += 1
            for slot in range(indptr[atom], indptr[atom + 1]):
                if taken[nbr[slot]]:
                    least_cut[level] += weight[slot]
            is_new = False
            continue
        # the next level may use what is left here and the new atom's own neighbours
        touched_at[size] = n_trail
        passed_at[size] = n_passed
        least_cut[size] = least_cut[level]
        begin[size] = end[level]
        stop = end[level]
        for i in range(begin[level], end[level]):
            wait[stop] = wait[i]
            stop += 1
        for slot in range(indptr[atom], indptr[atom + 1]):
            other = nbr[slot]
            if other >= first and not touched[other]:
                touched[other] = True
                trail[n_trail] = other
                n_trail += 1
                wait[stop] = other
                stop += 1
        end[size] = stop
        for slot in range(indptr[atom], indptr[atom + 1]):
            if outer[nbr[slot]]:
                least_cut[size] += weight[slot]
        chosen[size] = atom
        taken[atom] = True
        load += households[atom]
        size += 1
        is_new = True
    return found


@kernel(lambda columns, *_: len(columns))
def price_sets(
    columns: NDArray[np.int64],
    starts: NDArray[np.int64],
    graph: KernelGraph,
    inside: NDArray[np.bool_],
    value: NDArray[np.float64],
) -> None:
    """Fill what each set adds to the objective: half its border and its own terms.

    ``inside`` is a buffer of False for every atom.
    """
    indptr, nbr, weight = graph.indptr, graph.nbr, graph.weight
    households, moments = graph.households, graph.moments
    is_compact = graph.terms[2] > 0.0
    for s in range(len(starts) - 1):
        load = 0
        border = 0.0
        area = 0.0
        x = 0.0
        y = 0.0
        square = 0.0
        for i in range(starts[s], starts[s + 1]):
            inside[columns[i]] = True
        for i in range(starts[s], starts[s + 1]):
            atom = columns[i]
            load += households[atom]
            if is_compact:
                area += moments[atom, 0]
                x += moments[atom, 1]
                y += moments[atom, 2]
                square += moments[atom, 3]
            for slot in range(indptr[atom], indptr[atom + 1]):
                if not inside[nbr[slot]]:
                    border += weight[slot]
        for i in range(starts[s], starts[s + 1]):
            inside[columns[i]] = False
        value[s] = 0.5 * border + part_terms(load, area, x, y, square, graph.terms)


class Cover(NamedTuple):
    """Sets to choose from, and the buffers of `cover`.

    ``columns`` holds the atoms of all sets, ``starts`` where each begins, ``value`` the
    price of each. ``live`` lists sets without a covered atom, ``n_live`` how many at each
    depth; ``options`` the sets to try, depth by depth from ``option_at`` to ``option_end``.
    """

    columns: NDArray[np.int64]
    starts: NDArray[np.int64]
    value: NDArray[np.float64]
    load: NDArray[np.int64]
    live: NDArray[np.int64]
    n_live: NDArray[np.int64]
    options: NDArray[np.int64]
    option_at: NDArray[np.int64]
    option_end: NDArray[np.int64]
    picked: NDArray[np.int64]
    paid: NDArray[np.float64]
    covered: NDArray[np.bool_]
    times: NDArray[np.int64]
    share: NDArray[np.float64]
    load_share: NDArray[np.float64]


def make_cover(
    columns: NDArray[np.int64],
    starts: NDArray[np.int64],
    value: NDArray[np.float64],
    households: NDArray[np.int64],
) -> Cover:
    """Return the sets with the buffers to choose among them."""
    n_sets, n = value.size, households.size
    load = np.add.reduceat(households[columns], starts[:-1]) if n_sets else np.zeros(0, np.int64)
    depth = [np.zeros(n + 2, np.int64) for _ in range(4)]
    return Cover(
        columns=columns,
        starts=starts,
        value=value,
        load=load,
        live=np.arange(n_sets),
        n_live=depth[0],
        options=np.empty(n_sets + 1, np.int64),
        option_at=depth[1],
        option_end=depth[2],
        picked=depth[3],
        paid=np.zeros(n + 2),
        covered=np.zeros(n, np.bool_),
        times=np.zeros(n, np.int64),
        share=np.zeros(n),
        load_share=np.zeros(n),
    )


@inner_kernel
def choose_pivot(
    n_live: int, households: NDArray[np.int64], sets: Cover
) -> tuple[int, float, int]:
    """Return the atom that fewest sets can cover, a bound on what is left, and the work.

    The bound shares the value of each set out among its atoms, equally or by households;
    it is infinite where an atom is in no set.
    """
    times, share, load_share, starts = sets.times, sets.share, sets.load_share, sets.starts
    for i in range(len(households)):
        times[i] = 0
        share[i] = np.inf
        load_share[i] = np.inf
    work = 0
    for j in range(n_live):
        s = sets.live[j]
        work += starts[s + 1] - starts[s]
        even = sets.value[s] / (starts[s + 1] - starts[s])
        heavy = sets.value[s] / max(sets.load[s], 1)
        for i in range(starts[s], starts[s + 1]):
            atom = sets.columns[i]
            times[atom] += 1
            share[atom] = min(share[atom], even)
            load_share[atom] = min(load_share[atom], heavy)
    pivot = -1
    bound = 0.0
    load_bound = 0.0
    for i in range(len(households)):
        if not sets.covered[i]:
            bound += share[i]
            if households[i] > 0:
                load_bound += households[i] * load_share[i]
            if pivot < 0 or times[i] < times[pivot]:
                pivot = i
    return pivot, max(bound, load_bound), work


@inner_kernel
def list_options(pivot: int, depth: int, sets: Cover) -> None:
    """Write the live sets that hold an atom behind the options of a depth."""
    for j in range(sets.n_live[depth]):
        for i in range(sets.starts[sets.live[j]], sets.starts[sets.live[j] + 1]):
            if sets.columns[i] == pivot:
                sets.options[sets.option_end[depth]] = sets.live[j]
                sets.option_end[depth] += 1
                break


@inner_kernel
def sort_live(depth: int, sets: Cover) -> int:
    """Bring the sets still without a covered atom to the front; return how many."""
    live = sets.live
    kept = 0
    for j in range(sets.n_live[depth]):
        is_free = True
        for i in range(sets.starts[live[j]], sets.starts[live[j] + 1]):
            if sets.covered[sets.columns[i]]:
                is_free = False
                break
        if is_free:
            live[j], live[kept] = live[kept], live[j]
            kept += 1
    return kept


# each visit looks at all sets, the work is looks at one atom of a set
@kernel(lambda *args: min(args[-3] * len(args[0]), args[-2] / 16))
def cover(
    households: NDArray[np.int64],
    sets: Cover,
    lower: int,
    upper: int,
    n_parts: int,
    limit: float,
    max_visits: int,
    max_work: int,
    labels: NDArray[np.int64],
) -> bool:
    """Cover every atom once by ``n_parts`` sets (-1: any number) of least value.

    Only covers below ``limit`` count; ``labels`` change when one was found. Returns whether
    the search was complete: ``max_visits`` choices and ``max_work`` looks at a set's atoms
    were enough. The atom that fewest sets can cover goes first (Knuth 2000, algorithm X).
    With sets without value the first cover found ends the search.
    """
    n_live, options = sets.n_live, sets.options
    option_at, option_end, picked, paid = sets.option_at, sets.option_end, sets.picked, sets.paid
    n_live[0] = len(sets.value)
    left = 0
    n_left = len(households)
    for i in range(len(households)):
        left += households[i]
    depth = np.int64(0)
    visits = 0
    work = np.int64(0)
    is_new = True
    while depth >= 0:
        if is_new:
            visits += 1
            if visits > max_visits:
                return False
            option_at[depth] = option_end[depth]
            n_rest = n_parts - depth
            if n_left == 0:
                if (n_parts < 0 or n_rest == 0) and paid[depth] < limit - 1e-9:
                    limit = paid[depth]
                    for d in range(depth):
                        for i in range(sets.starts[picked[d]], sets.starts[picked[d] + 1]):
                            labels[sets.columns[i]] = d
            elif n_parts < 0 or n_rest * lower <= left <= n_rest * upper:
                pivot, bound, looked = choose_pivot(n_live[depth], households, sets)
                work += looked
                if work > max_work:
                    return False
                if paid[depth] + bound < limit - 1e-9:
                    list_options(pivot, depth, sets)
        if option_at[depth] == option_end[depth]:
            depth -= 1
            if depth >= 0:
                for i in range(sets.starts[picked[depth]], sets.starts[picked[depth] + 1]):
                    sets.covered[sets.columns[i]] = False
                left += sets.load[picked[depth]]
                n_left += sets.starts[picked[depth] + 1] - sets.starts[picked[depth]]
            is_new = False
            continue
        option_end[depth] -= 1
        column = options[option_end[depth]]
        if paid[depth] + sets.value[column] >= limit - 1e-9:
            is_new = False
            continue
        picked[depth] = column
        for i in range(sets.starts[column], sets.starts[column + 1]):
            sets.covered[sets.columns[i]] = True
        left -= sets.load[column]
        n_left -= sets.starts[column + 1] - sets.starts[column]
        work += 3 * n_live[depth]
        n_live[depth + 1] = sort_live(depth, sets)
        paid[depth + 1] = paid[depth] + sets.value[column]
        depth += 1
        option_end[depth] = option_end[depth - 1]
        is_new = True
    return True
