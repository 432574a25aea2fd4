"""One community of a plan as a state of its own: what is looked up in it serves all wishes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from gridplan.edit.change import moved
from gridplan.edit.state import State, Terrain
from gridplan.plan.parts import split_communities

if TYPE_CHECKING:
    from numpy.typing import NDArray

# So many ways to cut a community are kept: one for each two grids that wishes go between.
_MOST_KEPT = 64


@dataclass(frozen=True, slots=True, eq=False)
class OneCommunity:
    """A community of a plan, and the finer atoms that were asked for.

    A wish concerns one community: to cut its atoms, those of a whole city need not be
    sewn again.

    Parameters
    ----------
    whole
        The plan.
    state
        The community alone; grids in the order that they have in the plan.
    finer
        The community on other atoms, by the atoms that were cut.
    """

    whole: State
    state: State
    finer: dict[bytes, State] = field(default_factory=dict)

    @classmethod
    def of(cls, whole: State, name: str) -> OneCommunity:
        """Return one community of a plan."""
        part = split_communities(whole.assignment, [name])[name]
        layers = whole.layers
        here = layers.buildings.index.isin(part.ground.buildings.index)
        own = replace(
            layers,
            communities=layers.communities.loc[[name]],
            buildings=layers.buildings[here],
        )
        terrain = Terrain(part.ground, own)
        return cls(whole, State(part, terrain, own, whole.rules, cut=whole.cut))

    def cut(self, atoms: NDArray[np.int64]) -> State:
        """Return the community with some of its atoms cut into blocks and plots."""
        key = np.unique(atoms).tobytes()
        if key not in self.finer:
            if len(self.finer) >= _MOST_KEPT:
                self.finer.pop(next(iter(self.finer)))
            self.finer[key] = self.state.refined(atoms)
        return self.finer[key]

    def moved(
        self,
        state: State,
        cut: NDArray[np.int64],
        atoms: NDArray[np.int64],
        rows: NDArray[np.int64],
    ) -> State:
        """Return the plan after atoms of the community went to other grids.

        Parameters
        ----------
        state
            The community on the atoms that are meant.
        cut
            The atoms that `cut` made of it; none for `state` itself.
        atoms, rows
            As of `gridplan.edit.change.moved`.
        """
        ids, whole = state.terrain.ids, self.whole
        whole = whole.refined(whole.terrain.ids.get_indexer(self.state.terrain.ids[cut]))
        n_own, n_all = len(state.codes), len(whole.codes)
        row = {code: at for at, code in enumerate(whole.codes.tolist())}
        rows_of = np.array([row[code] for code in state.codes.tolist()], dtype=np.int64)
        target = np.where(rows < n_own, rows_of[np.minimum(rows, n_own - 1)], n_all + rows - n_own)
        return moved(whole, whole.terrain.ids.get_indexer(ids[atoms]), target)
