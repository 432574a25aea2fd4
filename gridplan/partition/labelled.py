"""Labels of a graph on their way to be lawful: loads, tolls, and what lies beside what."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from gridplan.errors import InputError
from gridplan.partition.pieces import Pieces
from gridplan.partition.wishes import grant

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(slots=True, eq=False)
class Labelled:
    """Labels on their way to be lawful."""

    households: NDArray[np.int64]
    edges: NDArray[np.int64]
    costs: NDArray[np.float64] | None
    label: NDArray[np.int64]
    lower: int
    upper: int
    locked: set[int]
    fixed: NDArray[np.int64]
    toll: NDArray[np.int64]
    effort: float = 1
    is_brief: bool = False
    old: NDArray[np.int64] = field(init=False)
    neighbours: list[list[tuple[int, float]]] = field(init=False)
    pieces: Pieces = field(init=False)
    load: dict[int, int] = field(init=False)
    hopeless: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.old = self.label
        self.label = self.label.copy()
        self.neighbours = [[] for _ in range(len(self.households))]
        costs = np.ones(len(self.edges)) if self.costs is None else self.costs
        for (a, b), cost in zip(self.edges.tolist(), costs.tolist(), strict=True):
            if a != b:
                self.neighbours[a].append((b, cost))
                self.neighbours[b].append((a, cost))
        self.pieces = Pieces(
            self.households.tolist(),
            self.toll.tolist(),
            self.neighbours,
            self.edges,
            self.fixed.tolist(),
            self.lower,
            self.upper,
        )
        self.load = {
            int(part): int(self.households[self.label == part].sum())
            for part in np.unique(self.label[self.label >= 0])
        }

    def grant(self) -> None:
        """Bring fixed atoms into their parts, whatever these hold then."""
        if (self.label[self.fixed >= 0] == self.fixed[self.fixed >= 0]).all():
            return
        labels = grant(self.households, self.neighbours, self.label, self.fixed, self.locked)
        if labels is None:
            msg = "A fixed atom cannot be joined with its part. Unlock a part between, or unpin."
            raise InputError(msg)
        self.take(labels)

    @property
    def n_parts(self) -> int:
        """Number of parts."""
        return len(self.load)

    def out(self, part: int) -> int:
        """Return the households of a part outside the bounds."""
        return max(self.load[part] - self.upper, self.lower - self.load[part], 0)

    def excess(self) -> int:
        """Return the households outside the bounds, locked parts left out."""
        return sum(self.out(part) for part in self.load if part not in self.locked)

    def moved(self) -> int:
        """Return the toll of what is not in its old part."""
        return int(self.toll[(self.label != self.old) & (self.old >= 0)].sum())

    def members(self, part: int) -> list[int]:
        """Return the atoms of a part."""
        found: list[int] = np.flatnonzero(self.label == part).tolist()
        return found

    def beside(self, part: int) -> list[int]:
        """Return the free parts that touch one."""
        found = {int(self.label[b]) for a in self.members(part) for b, _ in self.neighbours[a]}
        return sorted(found - self.locked - {part, -1})

    def score(self, labels: NDArray[np.int64]) -> tuple[int, int, float]:
        """Return households out of range, toll of what moved, and cost of the borders."""
        parts, number = np.unique(labels, return_inverse=True)
        load = np.bincount(number, weights=self.households).astype(np.int64)
        free = (parts >= 0) & ~np.isin(parts, list(self.locked))
        out = np.maximum(np.maximum(load - self.upper, self.lower - load), 0)
        moved = self.toll[(labels != self.old) & (self.old >= 0)].sum()
        cut = labels[self.edges[:, 0]] != labels[self.edges[:, 1]]
        cost = cut.sum() if self.costs is None else self.costs[cut].sum()
        return int(out[free].sum()), int(moved), float(cost)

    def take(self, labels: NDArray[np.int64]) -> None:
        """Make other labels the present ones."""
        self.label = labels
        self.load = {
            int(part): int(self.households[labels == part].sum())
            for part in np.unique(labels[labels >= 0])
        }
