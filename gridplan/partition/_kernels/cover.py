"""Exhaustive search for a division: list the sets that may be a part, then cover exactly.

With buildings of 100 to 480 households a part holds few atoms, so that all connected sets
inside the bounds can be listed; a community cannot be divided if no choice of them covers
every atom once, and often one atom already lies in none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan._compile import kernel
from gridplan.partition._kernels.anneal import part_terms

if TYPE_CHECKING:
    from numpy.typing import NDArray


@kernel
def rest_is_valid(
    taken: NDArray[np.bool_],
    indptr: NDArray[np.int32],
    nbr: NDArray[np.int32],
    households: NDArray[np.int64],
    lower: int,
    upper: int,
    mark: NDArray[np.int32],
    stamp: int,
    queue: NDArray[np.int32],
) -> bool:
    """Return whether each connected piece of the atoms not taken has a valid count."""
    for start in range(households.size):
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


@kernel
def list_parts(
    root: int,
    first: int,
    indptr: NDArray[np.int32],
    nbr: NDArray[np.int32],
    weight: NDArray[np.float64],
    households: NDArray[np.int64],
    lower: int,
    upper: int,
    max_cut: float,
    max_visits: int,
    spent: NDArray[np.int64],
    columns: NDArray[np.int32],
    starts: NDArray[np.int64],
    found: int,
) -> int:
    """List the connected sets with ``root`` and otherwise atoms from ``first`` on.

    Only sets inside the bounds, with a border of at most ``max_cut``, whose complement
    passes `rest_is_valid` are kept. They are written behind the ``found`` sets already
    there; returns the new number of sets, or -1 when ``spent``, to which the sets visited
    are added, exceeds ``max_visits`` or the space is full. Every set is visited once
    (Wernicke 2006, ESU); atoms already passed over stay outside, so their borders count
    before the set is complete.
    """
    n = households.size
    taken = np.zeros(n, np.bool_)
    touched = np.zeros(n, np.bool_)
    mark = np.zeros(n, np.int32)
    queue = np.empty(n, np.int32)
    chosen = np.empty(n, np.int32)
    wait = np.empty(n * n + 1, np.int32)  # atoms that may extend the set, level by level
    begin = np.zeros(n + 1, np.int64)
    end = np.zeros(n + 1, np.int64)
    touched_at = np.zeros(n + 1, np.int64)
    trail = np.empty(n + 1, np.int32)
    n_trail = 0
    # atoms passed over: outside every set still to come on this branch,
    outer = np.zeros(n, np.bool_)
    passed = np.empty(n + 1, np.int32)
    n_passed = 0
    passed_at = np.zeros(n + 1, np.int64)
    least_cut = np.zeros(n + 2)
    for i in range(first):
        if i != root:
            outer[i] = True
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
            if (
                load >= lower
                and border <= max_cut
                and rest_is_valid(taken, indptr, nbr, households, lower, upper, mark, stamp, queue)
            ):
                at = starts[found]
                if found + 1 >= starts.size or at + size > columns.size:
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


@kernel
def cover_exactly(
    n_atoms: int,
    columns: NDArray[np.int32],
    starts: NDArray[np.int64],
    n_columns: int,
    households: NDArray[np.int64],
    lower: int,
    upper: int,
    n_parts: int,
    max_visits: int,
    labels: NDArray[np.int32],
) -> int:
    """Choose sets that cover every atom once: 1 found, 0 impossible, -1 given up.

    The atom that fewest sets can cover goes first (Knuth 2000, algorithm X).
    ``n_parts`` is the number of sets wanted, or -1 for any.
    """
    live = np.arange(n_columns)
    n_live = np.zeros(n_atoms + 1, np.int64)
    n_live[0] = n_columns
    options = np.empty(n_columns + 1, np.int64)
    option_at = np.zeros(n_atoms + 2, np.int64)
    option_end = np.zeros(n_atoms + 2, np.int64)
    covered = np.zeros(n_atoms, np.bool_)
    times = np.zeros(n_atoms, np.int64)
    picked = np.empty(n_atoms + 1, np.int64)
    left = 0
    for i in range(n_atoms):
        left += households[i]
    n_covered = 0
    depth = 0
    visits = 0
    is_new = True
    while depth >= 0:
        if is_new:
            visits += 1
            if visits > max_visits:
                return -1
            option_at[depth] = option_end[depth]
            if n_covered == n_atoms:
                if n_parts < 0 or depth == n_parts:
                    for d in range(depth):
                        for i in range(starts[picked[d]], starts[picked[d] + 1]):
                            labels[columns[i]] = d
                    return 1
            elif n_parts < 0 or ((n_parts - depth) * lower <= left <= (n_parts - depth) * upper):
                times[:] = 0
                for j in range(n_live[depth]):
                    for i in range(starts[live[j]], starts[live[j] + 1]):
                        times[columns[i]] += 1
                pivot = -1
                for i in range(n_atoms):
                    if not covered[i] and (pivot < 0 or times[i] < times[pivot]):
                        pivot = i
                for j in range(n_live[depth]):
                    for i in range(starts[live[j]], starts[live[j] + 1]):
                        if columns[i] == pivot:
                            options[option_end[depth]] = live[j]
                            option_end[depth] += 1
                            break
        if option_at[depth] == option_end[depth]:
            depth -= 1
            if depth >= 0:
                for i in range(starts[picked[depth]], starts[picked[depth] + 1]):
                    covered[columns[i]] = False
                    left += households[columns[i]]
                    n_covered -= 1
            is_new = False
            continue
        option_end[depth] -= 1
        column = options[option_end[depth]]
        picked[depth] = column
        for i in range(starts[column], starts[column + 1]):
            covered[columns[i]] = True
            left -= households[columns[i]]
            n_covered += 1
        kept = 0
        for j in range(n_live[depth]):
            is_free = True
            for i in range(starts[live[j]], starts[live[j] + 1]):
                if covered[columns[i]]:
                    is_free = False
                    break
            if is_free:
                live[j], live[kept] = live[kept], live[j]
                kept += 1
        depth += 1
        n_live[depth] = kept
        option_end[depth] = option_end[depth - 1]
        is_new = True
    return 0


@kernel
def price_sets(
    columns: NDArray[np.int32],
    starts: NDArray[np.int64],
    indptr: NDArray[np.int32],
    nbr: NDArray[np.int32],
    weight: NDArray[np.float64],
    households: NDArray[np.int64],
    moments: NDArray[np.float64],
    terms: NDArray[np.float64],
    value: NDArray[np.float64],
) -> None:
    """Fill what each set adds to the objective: half its border and its own terms."""
    inside = np.zeros(households.size, np.bool_)
    is_compact = moments.shape[0] > 1
    for s in range(starts.size - 1):
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
        value[s] = 0.5 * border + part_terms(load, area, x, y, square, terms)


@kernel
def cover_cheaply(
    n_atoms: int,
    columns: NDArray[np.int32],
    starts: NDArray[np.int64],
    value: NDArray[np.float64],
    households: NDArray[np.int64],
    lower: int,
    upper: int,
    n_parts: int,
    limit: float,
    max_work: int,
    labels: NDArray[np.int32],
) -> int:
    """Cover every atom once by ``n_parts`` sets of least value, below ``limit``.

    Returns 1 when the search was complete, -1 when ``max_work`` looks at a set's atoms
    were not enough; ``labels`` change when something below the limit was found. The
    bound shares the value of each set out among its atoms, equally or by households.
    """
    n_columns = value.size
    live = np.arange(n_columns)
    n_live = np.zeros(n_atoms + 1, np.int64)
    n_live[0] = n_columns
    options = np.empty(n_columns + 1, np.int64)
    option_at = np.zeros(n_atoms + 2, np.int64)
    option_end = np.zeros(n_atoms + 2, np.int64)
    covered = np.zeros(n_atoms, np.bool_)
    times = np.zeros(n_atoms, np.int64)
    share = np.zeros(n_atoms)
    load_share = np.zeros(n_atoms)
    load_of = np.zeros(n_columns, np.int64)
    picked = np.empty(n_atoms + 1, np.int64)
    paid = np.zeros(n_atoms + 2)
    left = 0
    for i in range(n_atoms):
        left += households[i]
    for s in range(n_columns):
        for i in range(starts[s], starts[s + 1]):
            load_of[s] += households[columns[i]]
    n_covered = 0
    depth = 0
    work = 0
    is_new = True
    while depth >= 0:
        if is_new:
            option_at[depth] = option_end[depth]
            n_rest = n_parts - depth
            if n_covered == n_atoms:
                if n_rest == 0 and paid[depth] < limit - 1e-9:
                    limit = paid[depth]
                    for d in range(depth):
                        for i in range(starts[picked[d]], starts[picked[d] + 1]):
                            labels[columns[i]] = d
            elif n_rest * lower <= left <= n_rest * upper:
                times[:] = 0
                share[:] = np.inf
                load_share[:] = np.inf
                for j in range(n_live[depth]):
                    s = live[j]
                    size = starts[s + 1] - starts[s]
                    work += size
                    even = value[s] / size
                    heavy = value[s] / max(load_of[s], 1)
                    for i in range(starts[s], starts[s + 1]):
                        times[columns[i]] += 1
                        share[columns[i]] = min(share[columns[i]], even)
                        load_share[columns[i]] = min(load_share[columns[i]], heavy)
                if work > max_work:
                    return -1
                pivot = -1
                bound = 0.0
                load_bound = 0.0
                for i in range(n_atoms):
                    if not covered[i]:
                        bound += share[i]
                        if households[i] > 0:
                            load_bound += households[i] * load_share[i]
                        if pivot < 0 or times[i] < times[pivot]:
                            pivot = i
                if times[pivot] > 0 and paid[depth] + max(bound, load_bound) < limit - 1e-9:
                    for j in range(n_live[depth]):
                        for i in range(starts[live[j]], starts[live[j] + 1]):
                            if columns[i] == pivot:
                                options[option_end[depth]] = live[j]
                                option_end[depth] += 1
                                break
        if option_at[depth] == option_end[depth]:
            depth -= 1
            if depth >= 0:
                for i in range(starts[picked[depth]], starts[picked[depth] + 1]):
                    covered[columns[i]] = False
                    left += households[columns[i]]
                    n_covered -= 1
            is_new = False
            continue
        option_end[depth] -= 1
        column = options[option_end[depth]]
        if paid[depth] + value[column] >= limit - 1e-9:
            is_new = False
            continue
        picked[depth] = column
        for i in range(starts[column], starts[column + 1]):
            covered[columns[i]] = True
            left -= households[columns[i]]
            n_covered += 1
        work += 3 * n_live[depth]
        kept = 0
        for j in range(n_live[depth]):
            is_free = True
            for i in range(starts[live[j]], starts[live[j] + 1]):
                if covered[columns[i]]:
                    is_free = False
                    break
            if is_free:
                live[j], live[kept] = live[kept], live[j]
                kept += 1
        paid[depth + 1] = paid[depth] + value[column]
        depth += 1
        n_live[depth] = kept
        option_end[depth] = option_end[depth - 1]
        is_new = True
    return 1
