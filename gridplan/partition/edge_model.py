"""The model of atoms and edges: a lower bound where the sets cannot be listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan.geometry.arrays import components

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import coo_array

    from gridplan.partition.problem import Problem


class EdgeModel:
    """Atoms choose parts, edges between parts cost; contiguity is added where broken."""

    def __init__(self, problem: Problem, n_parts: int) -> None:
        self.problem = problem
        self.n_parts = n_parts
        self.n_choices = problem.n_atoms * n_parts
        self.separators: list[tuple[int, int, NDArray[np.int64]]] = []

    def solve(self, *, limit: float, max_nodes: int) -> tuple[float, NDArray[np.int64] | None]:
        """Return a lower bound on the cut and the labels of the best plan of the model."""
        from scipy.optimize import Bounds, milp

        problem, k = self.problem, self.n_parts
        n_edges = len(problem.ends)
        value = np.concatenate([np.zeros(self.n_choices), problem.weight])
        integrality = np.concatenate([np.ones(self.n_choices), np.zeros(n_edges)])
        high = np.ones(self.n_choices + n_edges)
        low = np.zeros(self.n_choices + n_edges)
        for atom in np.flatnonzero(problem.pins >= 0):
            low[atom * k + problem.pins[atom]] = 1
        if problem.n_pinned == 0:
            # parts are alike: the heaviest atom may as well lie in the first one
            low[int(problem.households.argmax()) * k] = 1
        found = milp(
            value,
            integrality=integrality,
            bounds=Bounds(low, high),
            constraints=self._constraints(),
            options={"node_limit": max_nodes},
        )
        if found.status == 2:
            return limit, None
        bound = 0.0 if found.mip_dual_bound is None else float(found.mip_dual_bound)
        if found.x is None or found.status != 0:
            return bound, None
        choice = found.x[: self.n_choices].reshape(problem.n_atoms, k)
        return bound, choice.argmax(axis=1).astype(np.int64)

    def _constraints(self) -> list[object]:
        """Return one part per atom, loads in range, cut edges, and separators so far."""
        from scipy.optimize import LinearConstraint
        from scipy.sparse import coo_array, eye_array, hstack, kron

        problem, k = self.problem, self.n_parts
        n, n_edges = problem.n_atoms, len(problem.ends)
        none = coo_array((n, n_edges))
        one = hstack([kron(eye_array(n), np.ones((1, k))), none])
        loads = hstack([kron(problem.households[None], eye_array(k)), coo_array((k, n_edges))])
        edge = np.arange(n_edges)
        signs = coo_array(
            (
                np.repeat([1.0, -1.0], n_edges),
                (np.tile(edge, 2), problem.ends.T.ravel()),
            ),
            shape=(n_edges, n),
        )
        differs = kron(signs, eye_array(k))
        is_cut = kron(eye_array(n_edges), np.ones((k, 1)))
        rows: list[object] = [
            LinearConstraint(one.tocsr(), 1, 1),
            LinearConstraint(loads.tocsr(), problem.lower, problem.upper),
            LinearConstraint(hstack([differs, -is_cut]).tocsr(), -np.inf, 0),
        ]
        if self.separators:
            rows.append(LinearConstraint(self._separator_rows().tocsr(), -np.inf, 1))
        return rows

    def _separator_rows(self) -> coo_array:
        """Return, for each part, x[a] + x[b] - x[separator] <= 1."""
        from scipy.sparse import coo_array as matrix

        k = self.n_parts
        row, column, sign = [], [], []
        for number, (a, b, between) in enumerate(self.separators):
            for part in range(k):
                for atom, value in ((a, 1.0), (b, 1.0), *((c, -1.0) for c in between)):
                    row.append(number * k + part)
                    column.append(atom * k + part)
                    sign.append(value)
        shape = (len(self.separators) * k, self.n_choices + len(self.problem.ends))
        return matrix((sign, (row, column)), shape=shape)

    def cut_off(self, labels: NDArray[np.int64]) -> bool:
        """Add separators for every part in pieces; return whether there was one."""
        problem = self.problem
        inner = problem.ends[labels[problem.ends[:, 0]] == labels[problem.ends[:, 1]]]
        piece = components(problem.n_atoms, inner[:, 0], inner[:, 1])
        load = np.bincount(piece, problem.households + 1e-3)
        before = len(self.separators)
        for part in range(self.n_parts):
            pieces = np.unique(piece[labels == part])
            main = pieces[load[pieces].argmax()] if pieces.size else -1
            for other in pieces[pieces != main]:
                a = int(np.flatnonzero(piece == other)[0])
                b = int(np.flatnonzero(piece == main)[0])
                self.separators.append((a, b, self._border(piece == other)))
        return len(self.separators) > before

    def _border(self, inside: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Return the atoms that touch a set from outside."""
        ends = self.problem.ends
        out = np.concatenate(
            [
                ends[inside[ends[:, 0]] & ~inside[ends[:, 1]], 1],
                ends[inside[ends[:, 1]] & ~inside[ends[:, 0]], 0],
            ]
        )
        return np.unique(out)
