"""The partition problem as arrays, the weights of its objective, and the result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gridplan.errors import InputError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.partition._kernels.graph import KernelGraph


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights of the terms that join the cut cost in the objective.

    Each term is scaled so that a weight of 1 makes it as large as the border of an ideal
    part (see ``docs/partition.md``) and acts only when its data are given.

    Parameters
    ----------
    compactness
        Weight of the normalised moment of inertia of each part; needs ``xy``.
    closeness
        Weight of the squared distance from the target load; needs ``target``.
    groups
        Surcharge on every edge inside a group, in mean edge costs; needs ``groups``.

    Raises
    ------
    InputError
        If a weight is negative or not finite.
    """

    compactness: float = 0.3
    closeness: float = 0.02
    groups: float = 1.0

    def __post_init__(self) -> None:
        faults = [
            f"weight {name}={value} must be finite and >= 0"
            for name in ("compactness", "closeness", "groups")
            if not (np.isfinite(value := getattr(self, name)) and value >= 0)
        ]
        if faults:
            raise InputError("; ".join(faults))


class Score(NamedTuple):
    """What is minimised, in this order."""

    shortfall: int
    n_out_of_range: int
    objective: float


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """One connected component: atoms with households, joined by weighted borders.

    Built by `gridplan.partition.build.build_problems`, which has checked every array.

    Parameters
    ----------
    arrays
        Neighbour lists, loads, pins, bounds and terms as the kernels take them. Pins are
        numbered from 0, -1 = free; `weight` is the cost of an edge plus the surcharge
        inside groups.
    cost, weight
        ``(n_edges,)`` cost of each edge, and its weight in the objective.
    target
        The load that parts should come near.
    xy
        ``(n_atoms, 2)`` coordinates, where given.
    """

    arrays: KernelGraph
    cost: NDArray[np.float64]
    weight: NDArray[np.float64]
    target: float
    xy: NDArray[np.float64] | None = None

    @property
    def households(self) -> NDArray[np.int64]:
        """``(n_atoms,)`` households of each atom."""
        return self.arrays.households

    @property
    def ends(self) -> NDArray[np.int64]:
        """``(n_edges, 2)`` atoms of each edge."""
        return self.arrays.ends

    @property
    def pins(self) -> NDArray[np.int64]:
        """``(n_atoms,)`` part of each pinned atom, -1 = free."""
        return self.arrays.pins

    @property
    def lower(self) -> int:
        """Least load of a part in range."""
        return self.arrays.lower

    @property
    def upper(self) -> int:
        """Largest load of a part in range."""
        return self.arrays.upper

    @property
    def n_atoms(self) -> int:
        """Number of atoms."""
        return self.households.size

    @property
    def n_pinned(self) -> int:
        """Number of different parts that atoms are pinned to."""
        return int(self.pins.max(initial=-1)) + 1

    def loads(self, labels: NDArray[np.int64], n_parts: int) -> NDArray[np.int64]:
        """Return the households of each part."""
        loads = np.zeros(n_parts, np.int64)
        np.add.at(loads, labels, self.households)
        return loads

    def score(self, labels: NDArray[np.int64], n_parts: int) -> Score:
        """Return what a plan is worth; smaller is better."""
        loads = self.loads(labels, n_parts)
        away = np.maximum(self.lower - loads, 0) + np.maximum(loads - self.upper, 0)
        is_cut = labels[self.ends[:, 0]] != labels[self.ends[:, 1]]
        objective = float(self.weight[is_cut].sum())
        terms = self.arrays.terms
        if terms[1] > 0:
            objective += float(terms[1] * ((loads - terms[0]) ** 2).sum())
        if terms[2] > 0:
            sums = np.zeros((n_parts, 4))
            np.add.at(sums, labels, self.arrays.moments)
            area = np.where(sums[:, 0] > 0, sums[:, 0], 1.0)
            spread = sums[:, 3] - (sums[:, 1] ** 2 + sums[:, 2] ** 2) / area
            objective += float(terms[2] * (spread / area**2).sum())
        return Score(int(away.sum()), int((away > 0).sum()), objective)


@dataclass(frozen=True, slots=True, eq=False)
class Result:
    """A plan and what is known about it.

    Parameters
    ----------
    labels
        ``(n_atoms,)`` int32, part of each atom, numbered 0..n_parts-1 in order of first
        appearance; pinned parts keep the number they were pinned to.
    n_parts
        Number of parts.
    loads
        ``(n_parts,)`` int64, households of each part.
    cost
        Sum of the costs of cut edges.
    objective
        Cost plus the weighted terms.
    n_out_of_range, shortfall
        Parts outside the bounds, and households outside the bounds, summed.
    status
        ``"feasible"``: every part in range; ``"infeasible"``: proven that no plan has
        every part in range; ``"not_found"``: searched, not proven; ``"empty"``: no atoms.
    bound
        Proven lower bound on the objective at the least shortfall, or NaN.
    proven
        Whether the plan is proven best in the order shortfall, parts out of range,
        number of parts (see `partition_graph`), objective.
    reasons
        For each part ``""`` when in range, else why not.
    method
        The method that made the plan.
    is_repaired
        Whether the method missed the bounds or the number of parts and the default
        search took over from its plan.
    alternatives
        Other good plans, best first, when asked for.
    """

    labels: NDArray[np.int32]
    n_parts: int
    loads: NDArray[np.int64]
    cost: float
    objective: float
    n_out_of_range: int
    shortfall: int
    status: str
    bound: float
    proven: bool
    reasons: tuple[str, ...]
    method: str = "default"
    is_repaired: bool = False
    alternatives: tuple[Result, ...] = ()

    def __post_init__(self) -> None:
        for name in ("labels", "loads"):
            view = getattr(self, name).view()
            view.flags.writeable = False
            object.__setattr__(self, name, view)
