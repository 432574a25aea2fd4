"""Methods people know: spanning trees, Ward, balanced k-means and METIS.

Each proposes labels; what is out of bounds or in pieces is mended and annealed by the
default search, and the plan says so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from gridplan.errors import MissingDependencyError
from gridplan.partition.pins import match_pins
from gridplan.partition.search import (
    STEPS_PER_ATOM,
    Labelling,
    Schedule,
    anneal_plan,
    first_plan,
    make_state,
    refine,
    search_count,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csr_array

    from gridplan.partition.problem import Problem

N_TREE_STEPS = 0.25  # of the default's steps: re-splits alone are done sooner
N_POWER_ROUNDS = 60


def search_trees(problem: Problem, n_parts: int, *, effort: float, seed: int) -> Labelling:
    """Merge two neighbours and cut a random tree, over and over (DeFord et al. 2021)."""
    state = make_state(seed, problem.n_atoms, n_parts, 2)
    labels = first_plan(problem, n_parts, state)
    n_steps = int(N_TREE_STEPS * STEPS_PER_ATOM * effort * problem.n_atoms)
    only_trees = Schedule(1.0, 0.2, 10, 1.0)
    plan = anneal_plan(problem, labels, n_parts, n_steps=n_steps, schedule=only_trees, state=state)
    return _repair(problem, plan, effort=effort, seed=seed)


def search_ward(problem: Problem, n_parts: int, *, effort: float, seed: int) -> Labelling:
    """Join neighbours so that positions spread least (scikit-learn, with connectivity)."""
    from sklearn.cluster import AgglomerativeClustering

    model = AgglomerativeClustering(
        n_clusters=n_parts, connectivity=_as_matrix(problem), linkage="ward"
    )
    labels = model.fit_predict(_places(problem))
    return _mend(problem, labels, n_parts, effort=effort, seed=seed)


def search_kmeans(problem: Problem, n_parts: int, *, effort: float, seed: int) -> Labelling:
    """Draw a power diagram whose cells hold about equal loads (Lloyd with additive weights)."""
    xy = _places(problem)
    h = problem.households.astype(np.float64) + 1e-3
    state = make_state(seed, problem.n_atoms, n_parts, 3)
    labels = first_plan(problem, n_parts, state)
    share = h.sum() / n_parts
    weights = np.zeros(n_parts)
    for n_round in range(N_POWER_ROUNDS):
        mass = np.bincount(labels, h, n_parts)
        heavy = np.maximum(mass, 1e-9)
        centres = np.column_stack(
            [np.bincount(labels, h * xy[:, axis], n_parts) / heavy for axis in range(xy.shape[1])]
        )
        away = ((xy[:, None] - centres[None]) ** 2).sum(2)
        # a cell that is too heavy loses weight, the less the later the round
        unit = float(np.median(away.min(1))) + 1e-12
        weights += unit * (1 - mass / share) * (1 - n_round / N_POWER_ROUNDS)
        labels = np.argmin(np.round(away - weights, 9), axis=1)
    return _mend(problem, labels, n_parts, effort=effort, seed=seed)


def search_metis(problem: Problem, n_parts: int, *, effort: float, seed: int) -> Labelling:
    """Take METIS's contiguous k-way partition with the fewest households out of range."""
    try:
        import pymetis
    except ImportError as error:
        raise MissingDependencyError(
            "method 'metis' needs pymetis: pip install gridplan[metis]"
        ) from error
    mean = float(problem.weight.mean()) or 1.0
    costs = np.maximum(np.rint(problem.arrays.weight * (100 / mean)), 1).astype(np.int64)
    share = max(float(problem.households.sum()) / n_parts, 1.0)
    adjacency = pymetis.CSRAdjacency(
        problem.arrays.indptr.astype(np.int32), problem.arrays.nbr.astype(np.int32)
    )
    best: tuple[int, float] | None = None
    labels = np.zeros(problem.n_atoms, np.int64)
    for run in range(max(1, int(10 * effort))):
        options = pymetis.Options(
            contig=1, seed=seed + run, ufactor=max(1, int(1000 * (problem.upper / share - 1)))
        )
        found = np.asarray(
            pymetis.part_graph(
                n_parts,
                adjacency,
                vweights=problem.households,
                eweights=costs,
                recursive=False,
                options=options,
            )[1]
        )
        score = problem.score(found, n_parts)
        if best is None or (score.shortfall, score.objective) < best:
            best, labels = (score.shortfall, score.objective), found
    return _mend(problem, labels, n_parts, effort=effort, seed=seed)


def _places(problem: Problem) -> NDArray[np.float64]:
    """Return coordinates of the atoms; without any, hops to four atoms far from each other."""
    if problem.xy is not None:
        return problem.xy
    from scipy.sparse.csgraph import dijkstra

    graph = _as_matrix(problem)
    hops = dijkstra(graph, indices=[0], unweighted=True)
    far = [int(hops[0].argmax())]
    hops = dijkstra(graph, indices=far, unweighted=True)
    while len(far) < 4:
        far.append(int(hops.min(axis=0).argmax()))
        hops = dijkstra(graph, indices=far, unweighted=True)
    return np.ascontiguousarray(hops.T)


def _as_matrix(problem: Problem) -> csr_array:
    """Return the graph as a sparse matrix of ones."""
    from scipy.sparse import csr_array

    nbr, indptr = problem.arrays.nbr, problem.arrays.indptr
    shape = (problem.n_atoms, problem.n_atoms)
    return csr_array((np.ones(nbr.size), nbr, indptr), shape=shape)


def _mend(
    problem: Problem, labels: NDArray[np.integer], n_parts: int, *, effort: float, seed: int
) -> Labelling:
    """Make parts connected; where that or the bounds needed help, say so."""
    from gridplan.partition._kernels.connect import mend_labels

    mended = np.ascontiguousarray(labels, np.int64)
    if mended is labels:
        mended = mended.copy()
    n_changed = mend_labels(problem.arrays, n_parts, mended)
    matched = match_pins(problem, mended, n_parts)
    if matched is None:
        state = make_state(seed, problem.n_atoms, n_parts, 4)
        matched, n_changed = first_plan(problem, n_parts, state), 1
    plan = Labelling(matched, n_parts, problem.score(matched, n_parts), is_repaired=n_changed > 0)
    return _repair(problem, plan, effort=effort, seed=seed)


def _repair(problem: Problem, plan: Labelling, *, effort: float, seed: int) -> Labelling:
    """Anneal a plan that is out of bounds; search anew where that is not enough."""
    if plan.score.shortfall == 0:
        return plan
    better = refine(problem, plan.labels.copy(), plan.n_parts, effort=effort, seed=seed)
    if better.score.shortfall > 0:
        other = search_count(problem, plan.n_parts, effort=effort, seed=seed)
        better = min(better, other, key=lambda found: found.score)
    return replace(better, is_repaired=True)
