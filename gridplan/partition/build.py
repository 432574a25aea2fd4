"""Check the caller's arrays and turn them into one problem per connected component."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan.errors import InputError, first_ids
from gridplan.geometry.arrays import components
from gridplan.partition.problem import Problem, Weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    from gridplan.partition._kernels.graph import KernelGraph

MAX_TOTAL = 2**53  # beyond, whole numbers are no longer exact as floats


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """The caller's arrays, checked, with edges sorted, unique and without loops."""

    households: NDArray[np.int64]
    ends: NDArray[np.int64]
    cost: NDArray[np.float64]
    weight: NDArray[np.float64]
    xy: NDArray[np.float64] | None
    area: NDArray[np.float64] | None
    fixed: NDArray[np.int64]
    lower: int
    upper: int
    target: float
    is_targeted: bool
    weights: Weights

    @property
    def n_atoms(self) -> int:
        """Number of atoms."""
        return self.households.size


@dataclass(slots=True)
class _Faults:
    """What is wrong with the arguments, gathered to be raised once."""

    found: list[str] = field(default_factory=list)

    def numbers(
        self, name: str, value: ArrayLike, shape: tuple[int, ...], *, is_whole: bool
    ) -> NDArray[np.float64] | None:
        """Return ``value`` as float64 of ``shape``, or note why it is not."""
        try:
            array = np.asarray(value, np.float64)
        except (TypeError, ValueError):
            self.found.append(f"{name} must be an array of numbers")
            return None
        if array.size == 0 and 0 in shape:
            return np.zeros(shape)
        if array.shape != shape:
            self.found.append(f"{name} has shape {array.shape}, expected {shape}")
            return None
        rows = array.reshape(len(array), -1) if array.ndim else array.reshape(1, 1)
        if not np.isfinite(array).all():
            self.found.append(
                f"{name} must be finite: {first_ids(np.flatnonzero(~np.isfinite(rows).all(1)))}"
            )
            return None
        if is_whole and (array != np.floor(array)).any():
            self.found.append(
                f"{name} must be whole numbers: "
                f"{first_ids(np.flatnonzero((rows != np.floor(rows)).any(1)))}"
            )
            return None
        return array

    def at_least(self, name: str, array: NDArray[np.float64] | None, low: float) -> None:
        """Note the rows of ``array`` that hold a value below ``low``."""
        if array is not None and array.size and (array < low).any():
            rows = array.reshape(len(array), -1)
            bad = np.flatnonzero((rows < low).any(1))
            self.found.append(f"{name} must be >= {low:g}: {first_ids(bad)}")


def read_graph(  # noqa: PLR0913 - the arguments of partition_graph, checked together
    households: ArrayLike,
    edges: ArrayLike,
    *,
    costs: ArrayLike | None,
    lower: int,
    upper: int,
    fixed: ArrayLike | None,
    xy: ArrayLike | None,
    area: ArrayLike | None,
    groups: ArrayLike | None,
    target: float | None,
    weights: Weights,
    faults: Sequence[str],
) -> Graph:
    """Check every argument of `partition_graph` that is an array or a bound.

    ``faults`` are those found elsewhere, to be told together.

    Raises
    ------
    InputError
        Once, naming every fault found.
    """
    noted = _Faults(list(faults))
    n = np.size(households)
    loads = noted.numbers("households", households, (n,), is_whole=True)
    noted.at_least("households", loads, 0)
    if loads is not None and loads.sum() >= MAX_TOTAL:
        noted.found.append(
            f"households sum to {loads.sum():.3g}, 2^53 or more: the largest is"
            f" {loads.max():.3g} in row {int(loads.argmax())}; correct it"
        )
    m = len(edges) if np.ndim(edges) == 2 else np.size(edges)  # type: ignore[arg-type]
    ends = noted.numbers("edges", edges, (m, 2), is_whole=True)
    if ends is not None and m and (ends.min() < 0 or ends.max() >= n):
        bad = np.flatnonzero(((ends < 0) | (ends >= n)).any(1))
        noted.found.append(f"edges name atoms outside 0..{n - 1}: {first_ids(bad)}")
    cost = None if costs is None else noted.numbers("costs", costs, (m,), is_whole=False)
    noted.at_least("costs", cost, 0)
    places = None if xy is None else noted.numbers("xy", xy, (n, 2), is_whole=False)
    areas = None if area is None else noted.numbers("area", area, (n,), is_whole=False)
    noted.at_least("area", areas, 0)
    pins = None if fixed is None else noted.numbers("fixed", fixed, (n,), is_whole=True)
    noted.at_least("fixed", pins, -1)
    group = None if groups is None else noted.numbers("groups", groups, (n,), is_whole=True)
    noted.at_least("groups", group, -1)
    _check_bounds(noted, lower, upper, target)
    if noted.found or loads is None or ends is None:
        raise InputError("; ".join(noted.found))
    edge_ends, edge_cost = sort_edges(n, ends.astype(np.int64), cost)
    weight = edge_cost
    if group is not None and weights.groups > 0:
        is_inside = (group[edge_ends[:, 0]] == group[edge_ends[:, 1]]) & (
            group[edge_ends[:, 0]] >= 0
        )
        weight = edge_cost + weights.groups * mean_cost(edge_cost) * is_inside
    return Graph(
        households=loads.astype(np.int64),
        ends=edge_ends,
        cost=edge_cost,
        weight=weight,
        xy=places,
        area=areas,
        fixed=np.full(n, -1, np.int64) if pins is None else pins.astype(np.int64),
        lower=int(lower),
        upper=int(upper),
        target=(lower + upper) / 2 if target is None else float(target),
        is_targeted=target is not None,
        weights=weights,
    )


def _check_bounds(faults: _Faults, lower: int, upper: int, target: float | None) -> None:
    """Note bounds and a target that make no sense."""
    wrong = [
        f"{name}={value!r} must be a whole number"
        for name, value in (("lower", lower), ("upper", upper))
        if not is_number(value) or value != int(value)
    ]
    if target is not None and not (is_number(target) and target > 0):
        wrong.append(f"target={target!r} must be finite and > 0")
    faults.found += wrong
    if wrong:
        return
    if not 0 <= lower <= upper:
        faults.found.append(f"need 0 <= lower <= upper, got lower={lower}, upper={upper}")
    if upper > MAX_TOTAL:
        faults.found.append(f"upper={upper} must be at most 2^53")
    if upper < 1:
        faults.found.append(f"upper={upper} must be at least 1")


def is_number(value: Any) -> bool:  # noqa: ANN401
    """Return whether a value is one finite number, not text, a list or a truth value."""
    is_number = isinstance(value, int | float | np.number) and not isinstance(value, bool)
    return is_number and bool(abs(value) < np.inf)


def sort_edges(
    n: int, ends: NDArray[np.int64], cost: NDArray[np.float64] | None
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return unique edges in ascending order; doubles add up, loops (i, i) are dropped."""
    low, high = np.minimum(*ends.T), np.maximum(*ends.T)  # along an axis of two it is slow
    key = low * n + high
    value = np.ones(len(key)) if cost is None else cost
    keep = low != high
    if not keep.all():
        key, value = key[keep], value[keep]
    order = np.argsort(key, kind="stable")
    key, value = key[order], value[order]
    first = np.ones(len(key), np.bool_)
    first[1:] = key[1:] != key[:-1]
    if not first.all():
        again = ~first
        again[:-1] |= again[1:]
        some = value[again]  # equal edges add up in one order, however given
        value[again] = some[np.lexsort((some, key[again]))]
        starts = np.flatnonzero(first)
        value = np.add.reduceat(value, starts) if cost is not None else np.ones(starts.size)
        key = key[starts]
    unique = np.empty((len(key), 2), np.int64)
    if len(key):
        np.floor_divide(key, n, out=unique[:, 0], casting="unsafe")
        np.remainder(key, n, out=unique[:, 1], casting="unsafe")
    return unique, np.ascontiguousarray(value)


def mean_cost(cost: NDArray[np.float64]) -> float:
    """Return the mean cost of an edge, 1 when there is none above zero.

    Rounded, because the last digit of a sum may differ between processors.
    """
    mean = float(f"{cost.mean():.9g}") if cost.size else 0.0
    return mean if mean > 0 else 1.0


def build_problems(graph: Graph) -> tuple[list[Problem], NDArray[np.int64]]:
    """Return one problem per connected component, and the component of each atom."""
    component = components(graph.n_atoms, graph.ends[:, 0], graph.ends[:, 1])
    n_components = int(component.max()) + 1
    terms, moments = _objective_terms(graph)
    arrays = adjacent(
        households=graph.households,
        ends=graph.ends,
        weight=graph.weight,
        moments=moments,
        pins=_local_pins(graph.fixed),
        lower=graph.lower,
        upper=graph.upper,
        terms=terms,
    )
    whole = Problem(arrays, graph.cost, graph.weight, graph.target, graph.xy)
    if n_components == 1:
        return [whole], component
    order = np.argsort(component, kind="stable")
    members = np.split(order, np.cumsum(np.bincount(component))[:-1])
    return [restrict(whole, atoms) for atoms in members], component


def restrict(problem: Problem, atoms: NDArray[np.int64]) -> Problem:
    """Return the problem of some of the atoms and the edges between them."""
    whole = problem.arrays
    place = np.full(problem.n_atoms, -1)
    place[atoms] = np.arange(atoms.size)
    ends = place[whole.ends]
    keep = (ends >= 0).all(axis=1)
    weight = problem.weight[keep]
    arrays = adjacent(
        households=whole.households[atoms],
        ends=ends[keep],
        weight=weight,
        moments=whole.moments[atoms] if len(whole.moments) > 1 else whole.moments,
        pins=_local_pins(whole.pins[atoms]),
        lower=whole.lower,
        upper=whole.upper,
        terms=whole.terms,
    )
    xy = None if problem.xy is None else problem.xy[atoms]
    return Problem(arrays, problem.cost[keep], weight, problem.target, xy)


def adjacent(
    *,
    households: NDArray[np.int64],
    ends: NDArray[np.int64],
    weight: NDArray[np.float64],
    **others: Any,  # noqa: ANN401 - the other fields, as they are
) -> KernelGraph:
    """Return a graph of sorted unique edges with its neighbour lists."""
    from gridplan.partition._kernels.graph import KernelGraph

    flat = ends.ravel()
    order = np.argsort(flat, kind="stable")  # by atom, then by the edge: neighbours ascend
    indptr = np.zeros(households.size + 1, np.int64)
    np.cumsum(np.bincount(flat, minlength=households.size), out=indptr[1:])
    slot_edge = order >> 1
    return KernelGraph(
        indptr=indptr,
        nbr=flat[order ^ 1],
        weight=weight[slot_edge],
        slot_edge=slot_edge,
        ends=ends,
        households=households,
        **others,
    )


def _local_pins(fixed: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return pins with the parts that occur renumbered from 0, in ascending order."""
    if (fixed < 0).all():
        return fixed
    names = np.unique(fixed[fixed >= 0])
    return np.where(fixed >= 0, np.searchsorted(names, fixed), -1).astype(np.int64)


def _objective_terms(graph: Graph) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Scale the weights of closeness and compactness to the border of an ideal part.

    An ideal part is a square of the atoms that hold the target load; its border has
    4*sqrt(atoms) edges of mean cost, each shared with another part.
    """
    terms = np.array([graph.target, 0.0, 0.0])
    moments = np.zeros((1, 4))
    weights = graph.weights
    n_ideal = max(float(graph.households.sum()) / graph.target, 1.0)
    border = 2 * np.sqrt(graph.n_atoms / n_ideal) * mean_cost(graph.cost)
    half = max(graph.upper - graph.target, graph.target - graph.lower, 1.0)
    if graph.is_targeted:
        terms[1] = weights.closeness * border / half**2
    if graph.xy is None or weights.compactness == 0:
        return terms, moments
    xy = graph.xy - graph.xy.mean(axis=0)
    step = xy[graph.ends[:, 0]] - xy[graph.ends[:, 1]]
    unit = float((step**2).sum(axis=1).mean()) if len(step) else 1.0
    area = graph.area
    if area is None or not area.sum() > 0:
        area = np.full(graph.n_atoms, unit)
    moments = np.column_stack([area, area * xy[:, 0], area * xy[:, 1], area * (xy**2).sum(axis=1)])
    # a disc of area A has the moment of inertia A^2 / (2 pi)
    terms[2] = weights.compactness * border * 2 * np.pi
    return terms, moments
