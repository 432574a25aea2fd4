"""An assignment taken apart by community and put together again.

Whatever changes a few communities (an update, an edit) works on each as if it were a city
of its own; the others are not touched, but for vertices that a new line leaves on a
common border.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.fabric.coverage import merge_faces, seam_of
from gridplan.fabric.seams import sew
from gridplan.plan.assignment import Assignment, Ground
from gridplan.schema import COMMUNITY_ID

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from gridplan.plan.core import Plan


def split_communities(assignment: Assignment, ids: Iterable[str]) -> dict[str, Assignment]:
    """Return some communities as assignments of their own.

    Parameters
    ----------
    assignment
        Of a city.
    ids
        Which communities.

    Returns
    -------
    dict
        By community; grids in the order that they have in the city.
    """
    ground = assignment.ground
    homes = ground.atoms[COMMUNITY_ID].to_numpy(object).astype(str)
    left = ground.neighbours["left"].to_numpy(np.int64)
    position = ground.atom_of_building.to_numpy()
    by_atom = np.argsort(position, kind="stable")
    sorted_position = position[by_atom]
    found = {}
    for name in ids:
        # Atoms are sorted by community, pairs by their first atom: a slice holds them all.
        start = int(np.searchsorted(homes, name))
        stop = int(np.searchsorted(homes, name, side="right"))
        first, last = np.searchsorted(left, [start, stop])
        own, many = np.searchsorted(sorted_position, [start, stop])
        pairs = ground.neighbours.iloc[first:last]
        pairs = pairs.assign(left=pairs["left"] - start, right=pairs["right"] - start)
        rows, grid = np.unique(assignment.grid[start:stop], return_inverse=True)
        found[name] = Assignment(
            Ground(
                ground.atoms.iloc[start:stop],
                ground.buildings.iloc[np.sort(by_atom[own:many])],
                pairs.reset_index(drop=True),
            ),
            grid,
            assignment.grids.iloc[rows].reset_index(drop=True),
        )
    return found


def join_communities(assignment: Assignment, parts: Mapping[str, Assignment]) -> Assignment:
    """Return an assignment in which some communities are replaced by others.

    Parameters
    ----------
    assignment
        Of a city.
    parts
        What `split_communities` gave, changed; every community covers the ground that it
        covered before.
    """
    before = split_communities(assignment, parts)
    changed = {name: part for name, part in parts.items() if _differs(before[name], part)}
    if not changed:
        return assignment
    ground = assignment.ground
    homes = ground.atoms[COMMUNITY_ID].to_numpy(object).astype(str)
    kept = ~np.isin(homes, list(changed))
    position = np.cumsum(kept) - 1
    pairs = ground.neighbours[kept[ground.neighbours["left"].to_numpy()]]
    tables = [pairs.assign(left=position[pairs["left"]], right=position[pairs["right"]])]
    n_atoms, n_grids = int(kept.sum()), len(assignment.grids)
    grids, grid = [assignment.grids], [assignment.grid[kept]]
    for part in changed.values():
        own = part.ground.neighbours
        tables.append(own.assign(left=own["left"] + n_atoms, right=own["right"] + n_atoms))
        grids.append(part.grids)
        grid.append(part.grid + n_grids)
        n_atoms += len(part.ground.atoms)
        n_grids += len(part.grids)
    atoms = pd.concat([ground.atoms[kept], *(part.ground.atoms for part in changed.values())])
    order = np.lexsort(
        [atoms.index.to_numpy(str), atoms[COMMUNITY_ID].to_numpy(object).astype(str)]
    )
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    every = pd.concat(tables, ignore_index=True)
    ends = np.sort(rank[every[["left", "right"]].to_numpy(np.int64)], axis=1)
    every = every.assign(left=ends[:, 0], right=ends[:, 1])
    buildings = pd.concat(
        [
            ground.buildings[kept[ground.atom_of_building.to_numpy()]],
            *(part.ground.buildings for part in changed.values()),
        ]
    )
    used, number = np.unique(np.concatenate(grid)[order], return_inverse=True)
    joined = replace(
        assignment,
        ground=Ground(
            atoms.iloc[order],
            buildings,
            every.sort_values(["left", "right"], ignore_index=True),
        ),
        grid=number,
        grids=pd.concat(grids, ignore_index=True).iloc[used].reset_index(drop=True),
    )
    return _sewn(joined, before, changed)


def select_communities(plan: Plan, ids: Iterable[str]) -> Plan:
    """Return the plan of some communities, as if there were no others.

    Codes, names and figures stay as they are; so a log of edits of the part is one of the
    whole. Streets and water stay, as they go on beyond a border.

    Parameters
    ----------
    plan
        Of a city.
    ids
        Which communities; those that the plan does not have are passed over.

    Returns
    -------
    Plan
        With their grids, buildings, findings and atoms.
    """
    wanted = set(ids)
    grids = plan.grids[plan.grids[COMMUNITY_ID].isin(wanted)]
    about = plan.findings[COMMUNITY_ID]  # none: of the whole city
    layers = plan.layers
    if layers is not None:
        within = layers.communities.index.isin(wanted)
        homes = layers.buildings[COMMUNITY_ID].isin(wanted)
        layers = replace(
            layers,
            communities=layers.communities[within],
            buildings=layers.buildings[homes],
        )
    return replace(
        plan,
        grids=grids,
        buildings=plan.buildings[plan.buildings[COMMUNITY_ID].isin(wanted)],
        communities=plan.communities[plan.communities.index.isin(wanted)],
        findings=plan.findings[about.isin(wanted) | about.isna() | (about == "")],
        layers=layers,
        assignment=None if plan.assignment is None else _selected(plan.assignment, wanted),
    )


def _selected(assignment: Assignment, wanted: set[str]) -> Assignment:
    """Return the atoms and grids of some communities."""
    ground = assignment.ground
    kept = ground.atoms[COMMUNITY_ID].isin(wanted).to_numpy()
    position = np.cumsum(kept) - 1
    pairs = ground.neighbours[kept[ground.neighbours["left"].to_numpy()]]
    rows, grid = np.unique(assignment.grid[kept], return_inverse=True)
    return replace(
        assignment,
        ground=Ground(
            ground.atoms[kept],
            ground.buildings[kept[ground.atom_of_building.to_numpy()]],
            pairs.assign(left=position[pairs["left"]], right=position[pairs["right"]]).reset_index(
                drop=True
            ),
        ),
        grid=grid,
        grids=assignment.grids.iloc[rows].reset_index(drop=True),
    )


def _differs(before: Assignment, after: Assignment) -> bool:
    """Return whether atoms, grids or rows of a community changed."""
    return not (
        before.ground is after.ground or before.ground.atoms.index.equals(after.ground.atoms.index)
    ) or not (np.array_equal(before.grid, after.grid) and before.grids.equals(after.grids))


def community_polygon(assignment: Assignment) -> NDArray[np.object_]:
    """Return the ground of a community, with every vertex on its border; shape ``(1,)``."""
    shapes = np.asarray(assignment.ground.atoms.geometry.array, dtype=object)
    return merge_faces(shapes, np.zeros(len(shapes), np.int64), 1)


def _sewn(
    joined: Assignment, before: Mapping[str, Assignment], changed: Mapping[str, Assignment]
) -> Assignment:
    """Return an assignment whose communities share all vertices of common borders again."""
    atoms = joined.ground.atoms
    fresh = [name for name, part in changed.items() if part.ground is not before[name].ground]
    grounds = {name: community_polygon(before[name])[0] for name in fresh}
    seams = {
        name: seam_of(grounds[name], np.asarray(changed[name].ground.atoms.geometry.array, object))
        for name in fresh
    }
    seams = {name: seam for name, seam in seams.items() if len(seam)}
    if not seams:
        return joined
    shapes = np.asarray(atoms.geometry.array, dtype=object).copy()
    homes = atoms[COMMUNITY_ID].to_numpy(object).astype(str)
    points = np.concatenate([seam[:, 2] for seam in seams.values()])
    beside = shapely.STRtree(shapes).query(
        shapely.points(points), predicate="dwithin", distance=1e-6
    )[1]
    around = np.unique(homes[beside])
    rows = np.flatnonzero(np.isin(homes, around))
    owner = np.searchsorted(around, homes[rows])
    merged = merge_faces(shapes[rows], owner, len(around))
    areas = np.array([grounds.get(name, merged[i]) for i, name in enumerate(around)], dtype=object)
    nothing = np.zeros((0, 3, 2))
    shapes[rows] = sew(areas, [seams.get(name, nothing) for name in around], shapes[rows], owner)
    ground = replace(joined.ground, atoms=atoms.set_geometry(shapes, crs=atoms.crs))
    return replace(joined, ground=ground)
