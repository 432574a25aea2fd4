"""Steps of an old log on the data of now: what still applies of each, and what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan.errors import first_ids

if TYPE_CHECKING:
    from gridplan.edit.state import State

_LISTS = ("buildings", "buildings_a", "buildings_b")


def fit(step: dict[str, Any], state: State) -> tuple[dict[str, Any], str]:
    """Return a step without buildings that are gone, and what is to be told of it.

    A list of which nothing is left stays as it is: the step is refused with its reason.

    Parameters
    ----------
    step
        Of a log, its form checked.
    state
        The plan it is to be taken on.
    """
    gone: list[str] = []

    def left(names: list[str]) -> list[str]:
        at = state.terrain.buildings.get_indexer(names)
        there = [name for name, row in zip(names, at, strict=True) if row >= 0]
        if there:
            gone.extend(name for name, row in zip(names, at, strict=True) if row < 0)
        return there or names

    step = {key: left(value) if key in _LISTS else value for key, value in step.items()}
    told = []
    if step["op"] == "divide":
        # Of a community's grids one may have lost all its houses: it is no grid any more.
        grids = [{**one, "buildings": left(one["buildings"])} for one in step["grids"]]
        step = {**step, "grids": grids}
        told = _unnamed(step, state)
    if gone:
        told.insert(0, f"without buildings that are gone: {first_ids(gone)}")
    return step, "; ".join(told)


def _unnamed(step: dict[str, Any], state: State) -> list[str]:
    """Return what a division of a community says nothing about."""
    home = state.communities == step["community"]
    rows = np.flatnonzero(home & state.basic & ~state.locked)
    codes = {str(one.get("code") or "") for one in step["grids"]} - {""}
    told = []
    if missing := sorted(codes - set(state.codes[rows])):
        told.append(f"grids that are not there get new codes: {first_ids(missing)}")
    terrain = state.terrain
    here = np.isin(state.assignment.grid[terrain.atom_of_building], rows)
    here &= terrain.building_households > 0
    named = {name for one in step["grids"] for name in one["buildings"]}
    fresh = [name for name in terrain.buildings[here] if name not in named]
    if fresh:
        told.append(f"homes it does not name go with their neighbours: {first_ids(fresh)}")
    return told
