"""What the page needs to edit a plan: its atoms, their neighbours, bounds and free codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.maps.encode import encode_integers, encode_shapes
from gridplan.plan.finish import first_free
from gridplan.schema import COMMUNITY_ID

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.plan.core import Plan

# Larger plans are shown, not edited, on one page: it would grow by megabytes.
_MAX_ATOMS = 30_000
_MAX_VERTICES = 400_000


def editing(plan: Plan) -> dict[str, Any] | None:
    """Return the atoms of a plan for ``edit.js``, or None if it has none or too many.

    Parameters
    ----------
    plan
        The plan.

    Returns
    -------
    dict
        Shapes and columns of the atoms in the order of their communities, positions of
        grids and communities as in the tables of the plan; metres as tenths.
    """
    assignment = plan.assignment
    if assignment is None or not len(assignment.ground.atoms):
        return None
    ground = assignment.ground
    shapes = np.asarray(ground.atoms.geometry.array, dtype=object)
    if len(shapes) > _MAX_ATOMS or shapely.get_num_coordinates(shapes).sum() > _MAX_VERTICES:
        return None
    home = ground.atoms[COMMUNITY_ID]
    number = plan.communities.index.get_indexer(home)
    row = plan.grids.index.get_indexer(assignment.grids["code"])
    if (number < 0).any() or (row < 0).any():
        return None
    order = np.argsort(number, kind="stable")
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    pairs = ground.neighbours
    ends = rank[pairs[["left", "right"]].to_numpy(np.int64)]
    length = pairs["length_m"].to_numpy(float)
    metric = reproject(shapes, WGS84, plan.grids.crs, densify=False)
    shared = np.bincount(ends.ravel(), np.repeat(length, 2), minlength=len(order))
    outer = np.maximum(shapely.length(metric)[order] - shared, 0.0)
    locked = np.zeros(len(plan.grids), bool)
    locked[row] = assignment.grids["locked"].to_numpy(bool)
    within = np.bincount(ground.atom_of_building.to_numpy(np.int64), minlength=len(order))
    ids = [
        f"\t{name[len(place) :]}" if name.startswith(place) else name
        for name, place in zip(ground.atoms.index[order], home.iloc[order], strict=True)
    ]
    return {
        "atoms": encode_shapes(shapes[order]),
        "ids": ids,
        "community": encode_integers(number[order]),
        "households": encode_integers(ground.atoms["households"].to_numpy(np.int64)[order]),
        "buildings": encode_integers(within[order]),
        "grid": encode_integers(row[assignment.grid[order]]),
        "area": encode_integers(np.rint(shapely.area(metric)[order])),
        "outer": encode_integers(np.rint(outer * 10)),
        "left": encode_integers(ends[:, 0]),
        "right": encode_integers(ends[:, 1]),
        "length": encode_integers(np.rint(length * 10)),
        "locked": encode_integers(locked),
        "bounds": _bounds(plan),
        "next": encode_integers(_next_serials(plan)),
        "digits": plan.rules.codes.digits,
        "dedicated_first": plan.rules.codes.dedicated_first,
    }


def _bounds(plan: Plan) -> list[tuple[int, int]]:
    """Return the lower and the upper bound of each community."""
    kinds = None if plan.layers is None else plan.layers.communities["kind"]
    found = []
    for community in plan.communities.index:
        kind = kinds.get(community) if kinds is not None else None
        bounds = plan.rules.grid.bounds_for(kind, community)
        found.append((bounds.lower, bounds.upper))
    return found


def _next_serials(plan: Plan) -> NDArray[np.int64]:
    """Return the next serial of a basic grid that was never given, of each community."""
    assert plan.assignment is not None  # noqa: S101 - the caller has looked
    homes = plan.communities.index.to_numpy(object)
    first = first_free(plan.assignment, homes, np.zeros(len(homes), bool), plan.rules)
    within = first[:, 0] < plan.rules.codes.dedicated_first
    return np.where(within, first[:, 0], first[:, 1])
