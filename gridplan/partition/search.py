"""The default search: exact for very small graphs, else annealing from best-cut starts.

Between tight bounds a run ends in a plan that single moves and re-splits no longer better.
There the effort goes into several short runs, and into crossing any two of their plans: what
both leave together moves as one, so that a step changes as much as the plans differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gridplan.errors import InputError
from gridplan.geometry.arrays import components
from gridplan.partition.build import mean_cost
from gridplan.partition.pins import PINS_MESSAGE
from gridplan.partition.problem import Score

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition.problem import Problem

COVER_ATOMS = 64  # beyond, sets that may be a part are too many to list
EXACT_ATOMS = 12  # 2**12 sets take about a millisecond
STEPS_PER_ATOM = 360  # units of work per atom at effort 1
STEPS_PER_RUN = 3_600.0
LARGE_ATOMS = 20_000  # beyond, the steps grow with the root, and regions are mended one by one
# beyond, clusters of atoms are searched first, a quarter as many; where so few can join that
# they are more than this share, the atoms as they are
COARSE_ATOMS, COARSE_RATIO, COARSE_SHARE = 4_000, 4, 0.6
COARSE_STEPS = 100  # units of work per atom after that
# Atoms by which a tight graph counts as larger, times nearly the square of the effort, up to this
# effort: beyond it more starts find nothing, and a graph without a plan in range takes minutes.
EXTRA_ATOMS, EXTRA_EFFORT = 5, 10
# Between tight bounds: starts, at most one for each unit of effort unless a run would be too
# long; crossings for each start; the steps' share of the starts, and of the coarse graph in
# a start and in a crossing. Parts of more atoms than this start from clusters.
MOST_STARTS, CROSSINGS = 10, 0.75
STARTS_SHARE, COARSE_START_SHARE, CROSSED_SHARE = 0.5, 0.5, 0.3
CLUSTERED_ATOMS = 60
N_STAGES = 60
N_TREES = 10
N_PIN_TRIES = 50
_MASK = 2**64 - 1


@dataclass(frozen=True, slots=True)
class Schedule:
    """How a run cools down.

    ``hot`` and ``cold`` are in mean edge weights; ``penalty`` is the price of the smallest
    usual violation at the end, in mean edge weights; ``tree_share`` the share of proposals
    that are re-splits.
    """

    hot: float
    cold: float
    penalty: float
    tree_share: float


# measured on random communities and tight county instances, see docs/partition.md
SCHEDULES = (Schedule(1.5, 0.2, 10, 0.03), Schedule(2.5, 0.3, 2.5, 0.05))
GENTLE = Schedule(0.6, 0.15, 10, 0.03)
SETTLE = Schedule(0.5, 0.15, 10, 0.01)
CROSS, UNCLUSTER = Schedule(1.0, 0.2, 10, 0.05), Schedule(0.8, 0.2, 10, 0.02)


@dataclass(frozen=True, slots=True, eq=False)
class Labelling:
    """A plan of one component and what is known about it."""

    labels: NDArray[np.int64]
    n_parts: int
    score: Score
    is_proven: bool = False
    is_proven_infeasible: bool = False
    is_repaired: bool = False
    bound: float = float("nan")


def make_state(*seeds: int) -> NDArray[np.uint64]:
    """Return a generator state that depends on every seed (splitmix64)."""
    x = 0x9E3779B97F4A7C15
    for seed in seeds:
        x = (x + seed * 0xD1342543DE82EF95 + 0x9E3779B97F4A7C15) & _MASK
        x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & _MASK
        x ^= x >> 31
    return np.array([x or 1], np.uint64)


def solve_small(problem: Problem, counts: list[int]) -> Labelling:
    """Return the proven best plan: least score over ``counts``, earlier counts first."""
    far = int(problem.households.sum()) + problem.lower
    for most_away in (0, far):
        plans = best_by_count(problem, max(counts), most_away=most_away)
        found = [(*plans[k].score[:2], place, k) for place, k in enumerate(counts) if k in plans]
        if found:
            return plans[min(found)[3]]
    raise InputError(PINS_MESSAGE)


def best_by_count(problem: Problem, largest: int, *, most_away: int) -> dict[int, Labelling]:
    """Return the proven best plan for every count up to ``largest`` that has one.

    Only parts at most ``most_away`` households out of range are used.
    """
    from gridplan.partition._kernels.subsets import best_plans, connected_sets, make_table

    arrays = problem.arrays
    sets = connected_sets(arrays.indptr, arrays.nbr, arrays.pins)
    labels = np.zeros((largest, problem.n_atoms), np.int64)
    shortfall = np.empty(largest, np.int64)
    n_out = np.empty(largest, np.int64)
    objective = np.empty(largest)
    table = make_table(problem.n_atoms, len(sets), largest)
    best_plans(arrays, sets, most_away, table, shortfall, n_out, objective, labels)
    plans = {}
    for k in range(1, largest + 1):
        if shortfall[k - 1] < 0:
            continue
        score = Score(int(shortfall[k - 1]), int(n_out[k - 1]), float(objective[k - 1]))
        plans[k] = Labelling(
            labels[k - 1],
            k,
            score,
            is_proven=True,
            is_proven_infeasible=score.shortfall > 0,
            bound=score.objective,
        )
    return plans


def search_count(problem: Problem, n_parts: int, *, effort: float, seed: int) -> Labelling:
    """Return the best plan found with ``n_parts`` parts, over one or more runs."""
    n = problem.n_atoms
    if n > COARSE_ATOMS and problem.n_pinned == 0:
        plan = _search_coarse(problem, n_parts, effort=effort, seed=seed)
        if plan is not None:
            return plan
    n_runs, n_steps = plan_runs(problem, effort)
    if n_runs > 1 and is_tight(problem) and problem.n_pinned == 0:
        return _search_crossed(problem, n_parts, n_runs=n_runs, n_steps=n_steps, seed=seed)
    best: Labelling | None = None
    for run in range(n_runs):
        state = make_state(seed, n, n_parts, run)
        labels = first_plan(problem, n_parts, state)
        schedule = SCHEDULES[run % len(SCHEDULES)]
        plan = anneal_plan(
            problem, labels, n_parts, n_steps=n_steps, schedule=schedule, state=state
        )
        if best is None or plan.score < best.score:
            best = plan
    if best is None:
        raise InputError(f"effort={effort} leaves no run")
    return best


def _search_crossed(
    problem: Problem, n_parts: int, *, n_runs: int, n_steps: int, seed: int
) -> Labelling:
    """Return the best plan of one population, of a second one where none is in range.

    Another draw costs a fraction of what follows where a division was missed; in graphs so
    small that all parts can be listed, that is quicker.
    """
    plan = _evolve(problem, n_parts, n_runs=n_runs, n_steps=n_steps, seed=seed)
    total = int(problem.households.sum())
    can_fit = n_parts * problem.lower <= total <= n_parts * problem.upper
    if plan.score.shortfall > 0 and can_fit and problem.n_atoms > COVER_ATOMS:
        again = _evolve(problem, n_parts, n_runs=n_runs, n_steps=n_steps, seed=seed + n_runs + 1)
        plan = min(plan, again, key=lambda one: one.score)
    return plan


def _evolve(problem: Problem, n_parts: int, *, n_runs: int, n_steps: int, seed: int) -> Labelling:
    """Return the best of several plans and of crossings of any two of them.

    A crossing starts from the better parent and takes the place of the worse one, unless it
    is worse still. Were the best plan one parent each time, all plans would soon resemble it;
    only as long as some are out of range it is, since two of these seldom lead into it.
    Contracting what parents agree on is the combination of multilevel evolutionary
    partitioning (Sanders & Schulz 2012); here both parents keep their connected parts.
    """
    from gridplan.partition._kernels.random import below

    n = problem.n_atoms
    short = int(STARTS_SHARE * n_steps)
    plans = [
        _start(problem, n_parts, short, run=run, state=make_state(seed, n, n_parts, run))
        for run in range(n_runs)
    ]
    plans.sort(key=lambda plan: plan.score)
    state = make_state(seed, n, n_parts, n_runs)
    n_crossings = round(CROSSINGS * n_runs)
    long = int((1 - STARTS_SHARE) * n_runs * n_steps / n_crossings)
    for _ in range(n_crossings):
        is_mixed = plans[-1].score.shortfall > 0
        one = 0 if is_mixed else int(below(state, n_runs))
        step = 1 + int(below(state, n_runs - 1))
        first, second = sorted((one, (one + step) % n_runs))
        plan = _cross(problem, plans[first], plans[second], long, state)
        if plan.score <= plans[second].score:
            plans[second] = plan
            plans.sort(key=lambda plan: plan.score)
    return plans[0]


def _start(
    problem: Problem, n_parts: int, n_steps: int, *, run: int, state: NDArray[np.uint64]
) -> Labelling:
    """Return the plan of one run; where parts have many atoms, clusters are moved first."""
    from gridplan.partition.coarsen import cluster_atoms, coarse_problem

    if problem.n_atoms <= CLUSTERED_ATOMS * n_parts:
        labels = first_plan(problem, n_parts, state)
        schedule = SCHEDULES[run % len(SCHEDULES)]
    else:
        cluster = cluster_atoms(problem, problem.n_atoms // COARSE_RATIO)
        coarse, n_first = coarse_problem(problem, cluster), int(COARSE_START_SHARE * n_steps)
        labels = first_plan(coarse, n_parts, state)
        plan = anneal_plan(
            coarse, labels, n_parts, n_steps=n_first, schedule=SCHEDULES[-1], state=state
        )
        labels, n_steps, schedule = plan.labels[cluster], n_steps - n_first, UNCLUSTER
    return anneal_plan(problem, labels, n_parts, n_steps=n_steps, schedule=schedule, state=state)


def _cross(
    problem: Problem, plan: Labelling, other: Labelling, n_steps: int, state: NDArray[np.uint64]
) -> Labelling:
    """Return a plan annealed from ``plan``, first by what it and another leave together."""
    from gridplan.partition.coarsen import coarse_problem

    a, b = problem.ends.T
    agree = (plan.labels[a] == plan.labels[b]) & (other.labels[a] == other.labels[b])
    cluster = components(problem.n_atoms, a[agree], b[agree])
    n_clusters, k = int(cluster.max()) + 1, plan.n_parts
    labels = plan.labels.copy()
    if n_clusters > k:
        n_first = int(CROSSED_SHARE * n_steps)
        of_clusters = np.zeros(n_clusters, np.int64)
        of_clusters[cluster] = labels
        crossed = anneal_plan(
            coarse_problem(problem, cluster),
            of_clusters,
            k,
            n_steps=n_first,
            schedule=CROSS,
            state=state,
        )
        labels, n_steps = crossed.labels[cluster], n_steps - n_first
    return anneal_plan(problem, labels, k, n_steps=n_steps, schedule=UNCLUSTER, state=state)


def _search_coarse(
    problem: Problem, n_parts: int, *, effort: float, seed: int
) -> Labelling | None:
    """Return the best plan found from one of clusters; None where atoms are too large to join."""
    from gridplan.partition.coarsen import cluster_atoms, coarse_problem

    cluster = cluster_atoms(problem, problem.n_atoms // COARSE_RATIO)
    n_clusters = int(cluster.max()) + 1
    if n_clusters > COARSE_SHARE * problem.n_atoms or n_clusters <= n_parts:
        return None
    coarse = search_count(coarse_problem(problem, cluster), n_parts, effort=effort, seed=seed)
    n_steps = int(COARSE_STEPS * _large_effort(problem.n_atoms, effort) * problem.n_atoms)
    return anneal_plan(
        problem,
        coarse.labels[cluster],
        n_parts,
        n_steps=n_steps,
        schedule=SETTLE,
        state=make_state(seed, problem.n_atoms, n_parts, 2),
    )


def _large_effort(n: int, effort: float) -> float:
    """Return the effort per atom, less in large graphs."""
    return effort if n <= LARGE_ATOMS else effort * float(np.sqrt(LARGE_ATOMS / n))


def plan_runs(problem: Problem, effort: float) -> tuple[int, int]:
    """Return the number of runs and the steps of each.

    Between tight bounds a run gets stuck and another start helps, in small graphs most of
    all; else one long run finds more than several short ones, the more so in large graphs.
    """
    n = problem.n_atoms
    effort = _large_effort(n, effort)
    if is_tight(problem):
        most = min(effort, EXTRA_EFFORT)
        root = np.sqrt(np.sqrt(np.sqrt(most)))  # exact on every machine, as powers are not
        total = STEPS_PER_ATOM * effort * (n + EXTRA_ATOMS * float(most**2 / root))
        per_run = min(STEPS_PER_RUN * n, total / min(effort, MOST_STARTS))
    else:
        total = STEPS_PER_ATOM * effort * n
        per_run = STEPS_PER_RUN * n * float(np.sqrt(n / 100))
    n_runs = max(1, round(total / per_run))
    return n_runs, int(total / n_runs)


def refine(
    problem: Problem, labels: NDArray[np.int64], n_parts: int, *, effort: float, seed: int
) -> Labelling:
    """Return the best plan met while annealing gently from a given one."""
    state = make_state(seed, problem.n_atoms, n_parts, 1)
    n_steps = int(STEPS_PER_ATOM * effort * problem.n_atoms)
    return anneal_plan(problem, labels, n_parts, n_steps=n_steps, schedule=GENTLE, state=state)


def first_plan(problem: Problem, n_parts: int, state: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Return a plan to start from: best-cut splits, or growth where atoms are pinned."""
    from gridplan.partition._kernels.growth import Room, grow_parts
    from gridplan.partition._kernels.tree import make_tree
    from gridplan.partition._kernels.tree_split import split_recursively

    n, arrays = problem.n_atoms, problem.arrays
    labels = np.zeros(n, np.int64)
    if problem.n_pinned == 0:
        due, root = np.zeros(n_parts, np.int64), np.zeros(n_parts, np.int64)
        due[0] = n_parts
        split_recursively(
            N_TREES,
            arrays._replace(terms=np.zeros(3)),
            labels,
            due,
            root,
            make_tree(n, arrays.nbr.size),
            np.empty(n, np.bool_),
            state,
        )
        return labels
    room = Room(
        *(np.empty(size, np.int64) for size in (n, n, *[arrays.nbr.size + 1] * 2)),
        *(np.empty(max(n_parts, n), np.int64) for _ in range(2)),
    )
    for _ in range(N_PIN_TRIES):
        if grow_parts(arrays, n_parts, state, labels, room):
            return labels
    raise InputError(PINS_MESSAGE)


def is_tight(problem: Problem) -> bool:
    """Return whether few atoms fit into the room between the bounds."""
    h = problem.households
    total = int(h.sum())
    return total > 0 and (problem.upper - problem.lower) * total < 4 * int((h * h).sum())


def anneal_plan(
    problem: Problem,
    labels: NDArray[np.int64],
    n_parts: int,
    *,
    n_steps: int,
    schedule: Schedule,
    state: NDArray[np.uint64],
) -> Labelling:
    """Return the best plan met while annealing from ``labels``, which are changed."""
    from gridplan.partition._kernels import anneal as kernels
    from gridplan.partition._kernels.tree import make_tree

    mean = mean_cost(problem.weight)
    heat = mean * fall(schedule.hot, schedule.cold)
    # what one household out of range costs: at the end, an atom or half the room between
    # the bounds weighs as much as ten edges
    total = int(problem.households.sum())
    atom = total / problem.n_atoms
    room = min((problem.upper - problem.lower) / 2, atom)
    price = schedule.penalty * mean / max(room, 1.0)
    plan = kernels.make_plan(labels, n_parts, len(problem.ends))
    kernels.anneal(
        heat,
        price * fall(0.05, 1.0),
        max(n_steps // N_STAGES, 1),
        int(schedule.tree_share * 65536),
        problem.arrays,
        plan,
        make_tree(problem.n_atoms, problem.arrays.nbr.size),
        state,
    )
    score = Score(
        int(plan.tally[kernels.BEST_SHORTFALL]),
        int(plan.tally[kernels.BEST_OUT]),
        float(plan.value[kernels.BEST_OBJECTIVE]),
    )
    return Labelling(plan.best_labels, n_parts, score)


def fall(first: float, last: float) -> NDArray[np.float64]:
    """Return ``N_STAGES`` values in geometric progression, the same on every machine."""
    return np.round(np.geomspace(first, last, N_STAGES), 9)
