"""`partition_graph`: the one door to every method."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from gridplan.partition.build import read_graph
from gridplan.partition.components import (
    Options,
    as_int,
    empty_result,
    find_alternatives,
    solve_graph,
)
from gridplan.partition.problem import Result, Weights

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


def partition_graph(  # noqa: PLR0913 - the contract of the package, all but two keyword-only
    households: ArrayLike,
    edges: ArrayLike,
    *,
    costs: ArrayLike | None = None,
    lower: int,
    upper: int,
    n_parts: int | Literal["fewest"] | None = None,
    method: str = "default",
    effort: float = 1,
    seed: int = 0,
    fixed: ArrayLike | None = None,
    xy: ArrayLike | None = None,
    area: ArrayLike | None = None,
    groups: ArrayLike | None = None,
    target: float | None = None,
    weights: Weights = Weights(),  # noqa: B008 - frozen
    n_best: int = 1,
    is_brief: bool = False,
) -> Result:
    """Divide a graph into connected parts with loads inside two bounds.

    Every part is connected. Among plans the order is: least shortfall (households outside
    the bounds, summed); fewest parts out of range; number of parts by the rule below;
    least objective: cost of cut edges plus the terms of `Weights`.

    The number of parts, when not given: of all counts k, those with the least possible
    shortfall come first (0 where ``k*lower <= total <= k*upper``), among them the one whose
    mean load is nearest to the target, then fewer parts; the next one is tried whenever no
    plan in range is found. Each connected component has its own count.

    Parameters
    ----------
    households
        ``(n_atoms,)`` whole numbers >= 0, below 2^53 together.
    edges
        ``(n_edges, 2)`` neighbouring atoms. Doubles add up their costs, loops are dropped;
        order and direction do not matter. A bridge over a barrier is an edge like others.
    costs
        ``(n_edges,)`` cost of cutting each edge, finite, >= 0; 1 when not given.
    lower, upper
        Bounds on the households of a part, whole numbers, ``0 <= lower <= upper``. With
        ``lower=0`` a part may be without households: counts far above the preferred one
        are valid too, and that no division exists is only proven by counting.
    n_parts
        Number of parts of the whole graph, shared among components by their loads; None
        chooses; ``"fewest"`` prefers the smallest count.
    method
        One of `METHODS`: ``default``, ``tree``, ``ward``, ``kmeans``, ``metis`` (needs
        pymetis) or ``exact``.
    effort
        Scales the steps of the search, > 0: 1 interactive, 10 careful, 100 exhaustive.
    seed
        Same input and seed, same plan, on every machine.
    fixed
        ``(n_atoms,)`` part that an atom is pinned to, -1 = free. With pins up to part p the
        plan has at least p + 1 parts.
    xy
        ``(n_atoms, 2)`` coordinates: makes parts compact, and places atoms for ``ward``
        and ``kmeans`` (without them, hop distances do).
    area
        ``(n_atoms,)`` area of each atom in squared units of ``xy``, which weighs it in the
        moment of inertia; equal when not given.
    groups
        ``(n_atoms,)`` group of each atom (compound, street), -1 = none: edges inside a
        group cost more to cut.
    target
        Load that parts should come near; (lower + upper) / 2, without a term in the
        objective, when not given.
    weights
        Weights of the terms of the objective.
    n_best
        Number of clearly different plans wanted; all but the best are `alternatives`.
    is_brief
        Whether somebody waits for the answer: where a division in range is not found at
        once, neither a longer proof nor a longer search follows; the reason is ``not_found``
        unless what is left proves more. ``exact`` pays no heed to it.

    Returns
    -------
    result
        The plan, with a reason for each part out of range.

    Raises
    ------
    InputError
        Once, naming every fault of the arguments; or when pins contradict each other.
    MissingDependencyError
        If ``method`` needs a package that is not installed.

    Examples
    --------
    >>> result = partition_graph([200, 150, 180], [(0, 1), (1, 2)], lower=150, upper=400)
    >>> result.labels.tolist(), result.loads.tolist(), result.status
    ([0, 1, 1], [200, 330], 'feasible')
    """
    options = Options(
        n_parts=as_int(n_parts),
        method=method,
        effort=effort,
        seed=as_int(seed),
        n_best=n_best,
        is_brief=is_brief,
    )
    graph = read_graph(
        households,
        edges,
        costs=costs,
        lower=lower,
        upper=upper,
        fixed=fixed,
        xy=xy,
        area=area,
        groups=groups,
        target=target,
        weights=weights,
        faults=options.faults(),
    )
    if graph.n_atoms == 0:
        return empty_result(method)
    best = solve_graph(graph, options)
    if n_best == 1:
        return best
    return replace(best, alternatives=find_alternatives(graph, options, best))
