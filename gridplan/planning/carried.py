"""Old grids on the ground of now: other counts, other houses, other borders of communities."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.fabric.site import inner_points
from gridplan.plan.assignment import Assignment, Ground
from gridplan.plan.lineage import known_codes
from gridplan.planning.imports import import_plan
from gridplan.schema import BUILDING_ID, COMMUNITY_ID

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules

# Communities whose border moved by less than this are the same, metres.
_SAME_M = 0.01


def carried(old: Plan, layers: Layers, rules: Rules) -> Assignment:
    """Return the old grids on the ground of now, whatever they hold.

    Parameters
    ----------
    old
        A plan with atoms.
    layers
        The city as it is now.
    rules
        Of now.

    Returns
    -------
    Assignment
        With the codes and locks of old grids, and every code in its registry that was ever
        given. Where no community changed its border, the atoms of before.
    """
    assert old.assignment is not None  # noqa: S101 - the caller has looked
    if not _is_same_ground(old, layers):
        imported = import_plan(old.grids, layers, rules=rules)
        assert imported.assignment is not None  # noqa: S101 - an import has one
        rows = imported.assignment.grids
        kept = old.assignment.grids.set_index("code")
        known = rows["code"].isin(kept.index)
        for name in ("institution_id", "locked"):
            rows.loc[known, name] = kept[name].reindex(rows.loc[known, "code"]).to_numpy()
        fresh = replace(imported.assignment, grids=rows)
        return replace(fresh, registry=known_codes(old))
    ground = _with_buildings(old.assignment.ground, layers)
    return replace(old.assignment, ground=ground, registry=known_codes(old))


def _is_same_ground(old: Plan, layers: Layers) -> bool:
    """Return whether the communities are those of the old plan."""
    if old.layers is None or old.layers.crs != layers.crs:
        return False
    before, now = old.layers.communities.geometry, layers.communities.geometry
    if set(before.index) != set(now.index):
        return False
    one = np.asarray(before.reindex(now.index).array, dtype=object)
    other = np.asarray(now.array, dtype=object)
    return bool(shapely.equals_exact(one, other, _SAME_M).all())


def _with_buildings(ground: Ground, layers: Layers) -> Ground:
    """Return the ground with the buildings of now in it."""
    buildings = layers.buildings[layers.buildings[COMMUNITY_ID].notna()]
    atoms = ground.atoms
    home = buildings[COMMUNITY_ID].to_numpy(object)
    position = pd.Series(atoms.index.get_indexer(ground.buildings), ground.buildings.index)
    atom = position.reindex(buildings.index).fillna(-1).to_numpy(np.int64)
    communities = atoms[COMMUNITY_ID].to_numpy(object)
    known = atom >= 0
    known[known] = communities[atom[known]] == home[known]
    new = np.flatnonzero(~known)
    if len(new):
        shapes = np.asarray(buildings.geometry.array, dtype=object)[new]
        places = reproject(shapely.points(inner_points(shapes)), layers.crs, WGS84)
        ground_shapes = np.asarray(atoms.geometry.array, dtype=object)
        atom[new] = _nearest_own(ground_shapes, communities, places, home[new])
    kept = atom >= 0
    households = np.zeros(len(atoms), np.int64)
    np.add.at(households, atom[kept], buildings["households"].to_numpy(np.int64)[kept])
    named = pd.Series(
        atoms.index.to_numpy(object)[atom[kept]],
        index=buildings.index[kept].rename(BUILDING_ID),
        name=ground.buildings.name,
    )
    return Ground(atoms.assign(households=households), named, ground.neighbours)


def _nearest_own(
    shapes: NDArray[np.object_],
    communities: NDArray[np.object_],
    places: NDArray[np.object_],
    home: NDArray[np.object_],
) -> NDArray[np.int64]:
    """Return the atom at each place, or the nearest one of its community."""
    found = np.full(len(places), -1)
    at, atom = shapely.STRtree(shapes).query(places, predicate="intersects")
    own = communities[atom] == home[at]
    found[at[own][::-1]] = atom[own][::-1]
    for row in np.flatnonzero(found < 0):  # on the border, or a little outside
        mine = np.flatnonzero(communities == home[row])
        if len(mine):
            found[row] = mine[shapely.distance(shapes[mine], places[row]).argmin()]
    return found
