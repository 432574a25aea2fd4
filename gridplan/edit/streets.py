"""The sides of a street inside a grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.errors import InputError, first_ids
from gridplan.geometry.arrays import components

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    from gridplan.edit.state import State

# A border is drawn at most so far from its street, beyond what it is simplified by.
_BESIDE_M = 1.0
# A border follows a street if that holds for this share of it.
_MOST = 0.6


def sides_of(state: State, row: int, name: str) -> tuple[State, NDArray[np.int64]]:
    """Return a state and the side of a street on which each atom of a grid lies.

    Parameters
    ----------
    state, row
        A grid; atoms that the street runs through are cut along it first.
    name
        Name of the street, as in the layer of streets.

    Returns
    -------
    state, side
        Numbers from 0, of each atom in ``state.atoms_in(row)``; a side where nobody
        lives goes with the neighbour that has the longest border with it.

    Raises
    ------
    InputError
        If there is no such street in the grid, or it does not divide it.
    """
    street = _street(state, row, name)
    near = shapely.buffer(street, state.rules.fabric.simplify_m + _BESIDE_M)
    atoms = state.atoms_in(row)
    shapes = _metric(state, atoms)
    inside = shapely.length(shapely.intersection(street, shapely.buffer(shapes, -_BESIDE_M * 3)))
    state = state.refined(atoms[inside > _BESIDE_M])
    atoms = state.atoms_in(row)
    piece = state.piece([row], over_hard=True)
    shapes = _metric(state, atoms)
    left, right = piece.edges.T
    border = shapely.intersection(shapes[left], shapes[right])
    length = shapely.length(border)
    along = shapely.length(shapely.intersection(border, near)) >= _MOST * length
    along &= length > 0
    side = components(len(atoms), left[~along], right[~along])
    side = _inhabited(side, piece.households, piece.edges, length)
    if side.max(initial=0) == 0:
        msg = (
            f"Street {name} does not divide grid {state.codes[row]}: homes lie on one side of it "
            "only, or it ends inside. Choose a street that crosses the grid."
        )
        raise InputError(msg)
    return state, side


def _street(state: State, row: int, name: str) -> Any:  # noqa: ANN401
    """Return a street of the layers; refuse a name that none near the grid has."""
    streets = state.layers.streets
    ground = shapely.union_all(_metric(state, state.atoms_in(row)))
    near = streets.iloc[streets.geometry.sindex.query(ground, predicate="intersects")]
    names = near["name"].astype(object).fillna("").astype(str).str.strip()
    found = near[names == name.strip()]
    if not len(found) or not name.strip():
        known = sorted(set(names) - {""})
        told = f"the streets there are {first_ids(known)}" if known else "no street there has one"
        msg = f"No street named {name!r} runs through grid {state.codes[row]}: {told}."
        raise InputError(msg)
    return shapely.union_all(np.asarray(found.geometry.array, dtype=object))


def _metric(state: State, atoms: NDArray[np.int64]) -> NDArray[np.object_]:
    """Return the polygons of some atoms in metres."""
    shapes: NDArray[np.object_] = reproject(
        state.terrain.shapes[atoms], WGS84, state.layers.crs, densify=False
    )
    return shapes


def _inhabited(
    side: NDArray[np.int64],
    households: NDArray[np.int64],
    edges: NDArray[np.int64],
    length: NDArray[np.float64],
) -> NDArray[np.int64]:
    """Return the sides after those without households went to their neighbours."""
    side = side.copy()
    for _ in range(int(side.max(initial=0)) + 1):
        load = np.bincount(side, weights=households)
        empty = [one for one in np.unique(side).tolist() if load[one] == 0]
        ends = side[edges]
        for one in empty:
            across = (ends == one).any(axis=1) & (ends[:, 0] != ends[:, 1])
            if across.any():
                others = ends[across].sum(axis=1) - one
                side[side == one] = np.bincount(others, weights=length[across]).argmax()
                break
        else:
            break
    return np.unique(side, return_inverse=True)[1].astype(np.int64)
