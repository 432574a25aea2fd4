"""`State`: one immutable assignment of an edit, and what is looked up in it at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gridplan.errors import InputError, first_ids
from gridplan.fabric.site import BORDER_CLASSES
from gridplan.geometry.arrays import components
from gridplan.plan.held import LEAST_M, broken_in
from gridplan.plan.parts import split_communities
from gridplan.planning.refine import refine
from gridplan.schema import COMMUNITY_ID
from gridplan.words.catalogue import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from gridplan.edit.totals import Totals
    from gridplan.layers import Layers
    from gridplan.plan.assignment import Assignment, Ground
    from gridplan.planning.refine import Known
    from gridplan.rules import Bounds, Rules

_CLASS_NUMBER = {name: i for i, name in enumerate(BORDER_CLASSES)}


class Terrain:
    """Look-ups in the ground, made once for all states that share it.

    Parameters
    ----------
    ground
        The atoms.
    layers
        The city; households of buildings are read here.
    """

    def __init__(self, ground: Ground, layers: Layers) -> None:
        atoms, pairs = ground.atoms, ground.neighbours
        self.ground = ground
        self.ids = atoms.index
        self.shapes = np.asarray(atoms.geometry.array, dtype=object)
        self.households = atoms["households"].to_numpy(np.int64)
        self.pairs = pairs[["left", "right"]].to_numpy(np.int64)
        self.length_m = pairs["length_m"].to_numpy(float)
        self.hard = pairs["hard"].to_numpy(bool)
        self.border_class = pairs["border_class"].map(_CLASS_NUMBER).to_numpy(np.int64)
        home = atoms[COMMUNITY_ID].to_numpy(object)
        new = np.ones(len(home), bool)
        new[1:] = home[1:] != home[:-1]
        first = np.flatnonzero(new)
        ends = np.append(first[1:], len(home))
        spans = zip(first.tolist(), ends.tolist(), strict=True)
        self.span = dict(zip(home[first].tolist(), spans, strict=True))
        self.buildings = ground.buildings.index
        self.atom_of_building = ground.atom_of_building.to_numpy(np.int64)
        self.kind = layers.communities["kind"].to_dict()
        counts = layers.buildings["households"].reindex(self.buildings)
        self.building_households = counts.fillna(0).to_numpy(np.int64)
        self.n_buildings = np.bincount(self.atom_of_building, minlength=len(home))
        self._order = np.argsort(self.atom_of_building, kind="stable")
        self._start = np.concatenate([[0], np.cumsum(self.n_buildings)])

    def buildings_in(self, atom: int) -> NDArray[np.int64]:
        """Return the positions of the buildings of an atom."""
        return self._order[self._start[atom] : self._start[atom + 1]]

    def find_buildings(self, names: Iterable[str]) -> NDArray[np.int64]:
        """Return the positions of buildings; refuse those that no community holds."""
        names = list(dict.fromkeys(names))
        at = self.buildings.get_indexer(names)
        if (at < 0).any():
            missing = [name for name, row in zip(names, at, strict=True) if row < 0]
            msg = (
                f"No community of the plan holds these buildings: {first_ids(missing)}. Give ids "
                "of buildings.csv whose grid is known."
            )
            raise InputError(msg)
        return at.astype(np.int64)


class Piece(NamedTuple):
    """Some atoms of one community as a graph of their own."""

    atoms: NDArray[np.int64]  # positions in the ground
    households: NDArray[np.int64]
    edges: NDArray[np.int64]
    costs: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class State:
    """One assignment on the way of an edit; nothing in it changes.

    Parameters
    ----------
    assignment
        The plan; every grid has its code.
    terrain
        Look-ups in its ground.
    layers, rules
        As of the plan.
    touched
        Codes of the grids that a step changed since the first plan.
    known
        Figures that are the same as in the state before, by code.
    cut
        What atoms were cut into, for all states of these layers.
    """

    assignment: Assignment
    terrain: Terrain
    layers: Layers
    rules: Rules
    touched: frozenset[str] = frozenset()
    known: dict[str, Totals] = field(default_factory=dict)
    cut: Known = field(default_factory=dict)

    @cached_property
    def codes(self) -> NDArray[np.object_]:
        """Code of each grid."""
        return self.assignment.grids["code"].to_numpy(object)

    @cached_property
    def communities(self) -> NDArray[np.object_]:
        """Community of each grid."""
        return self.assignment.grids[COMMUNITY_ID].to_numpy(object)

    @cached_property
    def locked(self) -> NDArray[np.bool_]:
        """Whether each grid is locked."""
        return self.assignment.grids["locked"].to_numpy(bool)

    @cached_property
    def basic(self) -> NDArray[np.bool_]:
        """Whether each grid is a basic one."""
        return (self.assignment.grids["kind"] == "basic").to_numpy(bool)

    def row(self, code: str) -> int:
        """Return the row of a grid; refuse a code that none has."""
        found = np.flatnonzero(self.codes == code)
        if not len(found):
            msg = f"There is no grid {code!r} in the plan: choose a code of its grids."
            raise InputError(msg)
        return int(found[0])

    def span(self, row: int) -> tuple[int, int]:
        """Return the first atom of the community of a grid, and the one after its last."""
        return self.terrain.span[self.communities[row]]

    def atoms_in(self, row: int) -> NDArray[np.int64]:
        """Return the atoms of a grid."""
        first, end = self.span(row)
        return first + np.flatnonzero(self.assignment.grid[first:end] == row)

    def load(self, row: int) -> int:
        """Return the households of a grid."""
        return int(self.terrain.households[self.atoms_in(row)].sum())

    def bounds(self, row: int) -> Bounds:
        """Return the bounds of the community of a grid."""
        return self.bounds_of(self.communities[row])

    def bounds_of(self, community_id: str) -> Bounds:
        """Return the bounds of a community."""
        return self.rules.grid.bounds_for(self.terrain.kind[community_id], community_id)

    def pairs_of(self, row: int) -> slice:
        """Return which pairs of neighbours lie in the community of a grid."""
        first, end = self.span(row)
        left = self.terrain.pairs[:, 0]  # sorted; a pair never leaves its community
        return slice(*np.searchsorted(left, [first, end]).tolist())

    def beside(self, row: int) -> NDArray[np.int64]:
        """Return the grids that share a border with one."""
        sides = self.assignment.grid[self.terrain.pairs[self.pairs_of(row)]]
        mine = (sides == row).any(axis=1)
        return np.setdiff1d(sides[mine], [row])

    def piece(self, rows: Iterable[int], *, over_hard: bool = False) -> Piece:
        """Return the atoms of some grids of one community as a graph.

        Borders along hard barriers join nothing, unless the grids fall apart without them
        or `over_hard` is true.
        """
        rows = list(rows)
        first, end = self.span(rows[0])
        inside = np.isin(self.assignment.grid[first:end], rows)
        atoms = first + np.flatnonzero(inside)
        position = np.full(end - first, -1)
        position[inside] = np.arange(len(atoms))
        which = self.pairs_of(rows[0])
        ends = position[self.terrain.pairs[which] - first]
        kept = (ends >= 0).all(axis=1)
        hard = self.terrain.hard[which]
        soft = kept & ~hard
        n = len(atoms)
        if not over_hard:
            whole = components(n, *ends[kept].T).max(initial=-1)
            over_hard = components(n, *ends[soft].T).max(initial=-1) > whole
        if not over_hard:
            kept = soft
        borders = self.rules.borders
        prices = np.array([getattr(borders, name) for name in BORDER_CLASSES])
        costs = self.terrain.length_m[which] * prices[self.terrain.border_class[which]]
        costs = np.where(hard, 0.0, costs)[kept]
        return Piece(atoms, self.terrain.households[atoms], ends[kept], costs)

    def refined(self, atoms: Iterable[int], *, largest: int = 0) -> State:
        """Return the same grids on blocks; those of more than `largest` households on plots."""
        ids = self.terrain.ids[np.unique(np.fromiter(atoms, np.int64))].tolist()
        finer = (
            refine(
                self.assignment,
                ids,
                self.layers,
                rules=self.rules,
                largest=largest,
                known=self.cut,
            )
            if ids
            else None
        )
        if finer is None or len(finer.grid) == len(self.assignment.grid):
            return self
        terrain = Terrain(finer.ground, self.layers)
        return State(finer, terrain, self.layers, self.rules, self.touched, self.known, self.cut)


def newly_broken(before: State, after: State, codes: Iterable[str]) -> list[str]:
    """Return what is to be told of held lines that a step leaves, in English.

    Parameters
    ----------
    before, after
        States of one edit.
    codes
        Grids that the step changed.
    """
    homes = sorted(
        {str(after.communities[row]) for row in np.flatnonzero(np.isin(after.codes, list(codes)))}
    )
    told: list[dict[tuple[str, str], float]] = []
    texts = {}
    for state in (before, after):
        metres: dict[tuple[str, str], float] = {}
        for part in split_communities(state.assignment, homes).values():
            broken = broken_in(part, state.layers)
            names = np.append(part.grids["code"].to_numpy(object), "")
            for row, key in enumerate(zip(broken.case, broken.line, strict=True)):
                metres[key] = metres.get(key, 0.0) + float(broken.metres[row])
                texts[key] = say(
                    "R24",
                    key[0],
                    "en",
                    line=key[1],
                    other=names[broken.other[row]],
                    metres=broken.metres[row],
                    households=int(broken.households[row]),
                )
        told.append(metres)
    then, now = told
    return [texts[key] for key in sorted(now) if now[key] >= then.get(key, 0.0) + LEAST_M]


def loose_parts(grid: NDArray[np.int64], pairs: NDArray[np.int64]) -> dict[int, int]:
    """Return by how many parts each grid has more than its ground has.

    Parameters
    ----------
    grid
        Grid of each atom of a community, ``(n_atoms,)``.
    pairs
        Its pairs of neighbours, ``(n_pairs, 2)``.
    """
    ground = components(len(grid), pairs[:, 0], pairs[:, 1])
    same = pairs[grid[pairs[:, 0]] == grid[pairs[:, 1]]]
    part = components(len(grid), same[:, 0], same[:, 1])
    rows, number = np.unique(grid, return_inverse=True)
    size = len(grid)
    n_parts = np.bincount(np.unique(number * size + part) // size, minlength=len(rows))
    n_ground = np.bincount(np.unique(number * size + ground) // size, minlength=len(rows))
    return dict(zip(rows.tolist(), (n_parts - n_ground).tolist(), strict=True))
