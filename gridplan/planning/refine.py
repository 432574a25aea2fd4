"""Finer atoms where somebody wants to choose: blocks and plots inside an atom.

A plan keeps no more atoms than its borders need. To move one building, to mend a grid or
to cut a grid into smaller ones, an atom is cut along the streets, walls and plots inside
it, in the very way in which a community is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import pandas as pd
import shapely

from gridplan.batch import Serial, run_all
from gridplan.crs import WGS84, reproject
from gridplan.fabric.patches import fit
from gridplan.fabric.seams import sew
from gridplan.fabric.site import share_out
from gridplan.geometry.degrees import metres_per_degree
from gridplan.geometry.keys import among
from gridplan.geometry.straight_pieces import shared_pieces
from gridplan.plan.assignment import Assignment, Ground, make_ground
from gridplan.planning.cutting import Cut, groups_apart, may_be_cut
from gridplan.schema import BUILDING_ID, COMMUNITY_ID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from gridplan.batch import Executor
    from gridplan.fabric.site import Site
    from gridplan.layers import Layers
    from gridplan.planning.cutting import Parts
    from gridplan.rules import Rules


# By the bound on the households of a block and the outline of an atom: its buildings, and
# the parts; None where nothing cuts it.
Known: TypeAlias = "dict[tuple[int, bytes], tuple[pd.Index, Parts | None]]"


# Unless somebody has more of them.
ONE_PROCESS: Executor = Serial()


def refine(
    assignment: Assignment,
    atom_ids: Sequence[str],
    layers: Layers,
    *,
    rules: Rules,
    largest: int = 0,
    known: Known | None = None,
    executor: Executor = ONE_PROCESS,
) -> Assignment:
    """Cut some atoms along the streets, walls and plots inside them.

    Parameters
    ----------
    assignment
        The plan to be refined; every new atom stays in the grid of the old one.
    atom_ids
        Atoms to cut.
    layers
        The city; metres.
    rules
        Settings of the fabric.
    largest
        A block of more households is cut into plots, one per building; 0 cuts every
        block where people live.
    known
        What atoms of these layers were cut into before; looked up, and added to.
    executor
        Where atoms are cut; what they become does not depend on it.

    Returns
    -------
    Assignment
        The same grids on more atoms, a valid coverage. Atoms that were not cut keep their
        ids, and their shape but for vertices where a new line ends on their border. An atom
        stays whole where nothing cuts it, or where its parts would not fit those beside it.

    Raises
    ------
    KeyError
        If there is no such atom.
    """
    atoms = assignment.ground.atoms
    rows = np.unique(atoms.index.get_indexer_for(list(atom_ids)))
    if len(rows) and rows[0] < 0:
        missing = sorted(set(atom_ids) - set(atoms.index))
        raise KeyError(missing[0])
    if not len(rows):
        return assignment
    known = {} if known is None else known
    outlines = shapely.to_wkb(atoms.geometry.to_numpy(object)[rows])
    keys = [(largest, outline) for outline in outlines]
    new = np.flatnonzero([key not in known for key in keys])
    if len(new):
        sites = _sites(assignment.ground, rows[new], layers, rules)
        parts: list[Parts | None] = [None] * len(sites)
        chosen = [at for at, site in enumerate(sites) if may_be_cut(site, rules.fabric)]
        groups = groups_apart([sites[at] for at in chosen])
        work = [[sites[chosen[at]] for at in group] for group in groups]
        weights = np.array([sum(len(site.households) + 1 for site in one) for one in work])
        for number, found in run_all(executor, Cut(rules, layers.crs, largest), work, weights):
            for at, part in zip(groups[number], found, strict=True):
                parts[chosen[at]] = part
        for row, site, part in zip(new, sites, parts, strict=True):
            known[keys[row]] = (layers.buildings.index[site.building_rows], part)
    cut = {
        row: (buildings, part)
        for row, key in zip(rows.tolist(), keys, strict=True)
        for buildings, part in [known[key]]
        if part is not None
    }
    return _replaced(assignment, cut, layers) if cut else assignment


def _sites(ground: Ground, rows: NDArray[np.int64], layers: Layers, rules: Rules) -> list[Site]:
    """Return some atoms as pieces of ground to be cut."""
    atoms = ground.atoms.iloc[rows]
    lonlat = np.asarray(atoms.geometry.array, dtype=object)
    metric = reproject(lonlat, WGS84, layers.crs, densify=False)
    index = atoms.index.get_indexer(ground.buildings)
    home = pd.Series(index, ground.buildings.index).reindex(layers.buildings.index)
    return share_out(
        _lines_near(layers, metric),
        atoms.index.to_numpy(object),
        metric,
        lonlat,
        home.fillna(-1).to_numpy(np.int64),
        options=rules.fabric,
    )


def _lines_near(layers: Layers, shapes: NDArray[np.object_]) -> Layers:
    """Return the layers with those lines and compounds alone that may touch some shapes.

    Somebody waits for one building to move: reading all streets of a city takes longer.
    """
    near = {}
    for name in ("streets", "barriers", "compounds"):
        layer = getattr(layers, name)
        near[name] = layer.iloc[np.unique(layer.sindex.query(shapes)[1])]
    return replace(layers, **near)


def _replaced(
    assignment: Assignment, cut: dict[int, tuple[pd.Index, Parts]], layers: Layers
) -> Assignment:
    """Return the assignment with some atoms replaced by their parts, as far as these fit."""
    ground = assignment.ground
    shapes = np.asarray(ground.atoms.geometry.array, dtype=object)
    sewn, misfits = _sewn(shapes, cut)
    if len(misfits):
        fitting = {row: found for row, found in cut.items() if row not in set(misfits.tolist())}
        return _replaced(assignment, fitting, layers) if fitting else assignment
    by_row = {row: part for row, (_, part) in cut.items()}
    first, parent = _places(len(shapes), cut)
    of_building = pd.Series(
        first[ground.atom_of_building.to_numpy()], index=ground.buildings.index
    )
    names = np.concatenate([buildings.to_numpy(object) for buildings, _ in cut.values()])
    homes = np.concatenate([first[row] + part.of_building for row, part in by_row.items()])
    of_building.iloc[of_building.index.get_indexer(names)] = homes
    households = np.zeros(len(parent), np.int64)
    counts = layers.buildings["households"].reindex(of_building.index).to_numpy(np.int64)
    np.add.at(households, of_building.to_numpy(), counts)
    ids = ground.atoms.index.to_numpy(object)[parent]
    anchors = np.zeros((len(parent), 2))
    for row, part in by_row.items():
        anchors[first[row] : first[row + 1]] = part.anchors
        ids[first[row] : first[row + 1]] = ""
    made, order = make_ground(
        ground.atoms[COMMUNITY_ID].to_numpy(object)[parent],
        sewn,
        anchors,
        households,
        buildings=of_building.rename_axis(BUILDING_ID),
        neighbours=_neighbours(ground, first, parent, by_row, sewn),
        ids=ids,
    )
    return Assignment(made, assignment.grid[parent][order], assignment.grids, assignment.registry)


def _places(
    n: int, cut: dict[int, tuple[pd.Index, Parts]]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the first part of each atom and one more, and the atom of each part."""
    count = np.ones(n, np.int64)
    for row, (_, part) in cut.items():
        count[row] = len(part.atoms)
    return np.concatenate([[0], np.cumsum(count)]), np.repeat(np.arange(n), count)


def _sewn(
    shapes: NDArray[np.object_], cut: dict[int, tuple[pd.Index, Parts]]
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return the parts of all atoms as one coverage, and cut atoms that would not fit in it."""
    first, parent = _places(len(shapes), cut)
    pieces, is_new = shapes[parent], np.zeros(len(parent), bool)
    seams = [np.zeros((0, 3, 2))] * len(shapes)
    for row, (_, part) in cut.items():  # positions only; the geometry is sewn in one pass
        pieces[first[row] : first[row + 1]] = part.atoms
        is_new[first[row] : first[row + 1]] = True
        seams[row] = part.seam
    sewn = sew(shapes, seams, pieces, parent, doubtful=np.zeros(0, np.int64))
    got = shapely.get_num_coordinates(sewn) != shapely.get_num_coordinates(pieces)
    fitting, bad = fit(sewn, np.flatnonzero(is_new | got))
    if not len(bad):
        return fitting, bad
    at = np.array([*cut])
    _, beside = shapely.STRtree(shapes[at]).query(shapely.boundary(fitting[bad]), "intersects")
    return fitting, np.unique(np.concatenate([parent[bad], at[beside]]))


def _neighbours(
    ground: Ground,
    first: NDArray[np.int64],
    parent: NDArray[np.int64],
    by_row: dict[int, Parts],
    shapes: NDArray[np.object_],
) -> pd.DataFrame:
    """Return all pairs of neighbours; those across old borders keep what these ran along."""
    pairs = ground.neighbours
    is_cut = np.zeros(len(first), bool)
    is_cut[[*by_row]] = True
    ends = pairs[["left", "right"]].to_numpy(np.int64)
    touched = is_cut[ends].any(axis=1)
    kept, ends = pairs[~touched], ends[touched]
    is_near = is_cut.copy()
    is_near[ends] = True
    around = np.flatnonzero(is_near[parent])
    shared = shared_pieces(shapes[around])
    sides = np.sort(around[np.stack([shared.left, shared.right], axis=1)], axis=1)
    metres, across = _metres(shared.piece), parent[sides[:, 0]] != parent[sides[:, 1]]
    inside = ~across & is_cut[parent[sides[:, 0]]]
    width = np.array([len(first), 1])
    hit, source = among(np.sort(parent[sides[across]], axis=1) @ width, ends @ width)
    outer, row, length = _summed(sides[across][hit], metres[across][hit], len(parent))
    like = pairs[touched].iloc[source[row]]
    inner, _, inner_length = _summed(sides[inside], metres[inside], len(parent))
    none = np.zeros((0, 2), np.int64)
    told = np.concatenate([none, *(first[row] + part.neighbours for row, part in by_row.items())])
    width = np.array([len(parent), 1])
    known, at = among(inner @ width, told @ width)
    inner, inner_length = inner[known], inner_length[known]
    nothing = np.zeros(0, object)
    new = {
        "left": inner[:, 0],
        "right": inner[:, 1],
        "length_m": inner_length,
        "border_class": np.concatenate(
            [nothing, *(part.border_class for part in by_row.values())]
        )[at],
        "hard": np.concatenate([np.zeros(0, bool), *(part.hard for part in by_row.values())])[at],
    }
    return pd.concat(
        [
            kept.assign(left=first[kept["left"]], right=first[kept["right"]]),
            pd.DataFrame(new),
            like.assign(left=outer[:, 0], right=outer[:, 1], length_m=length),
        ],
        ignore_index=True,
    )


def _summed(
    sides: NDArray[np.int64], metres: NDArray[np.float64], n: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Return each pair once, a row of it, and its metres."""
    key, row, number = np.unique(sides @ np.array([n, 1]), return_index=True, return_inverse=True)
    pair = np.stack([key // n, key % n], axis=1)
    length = np.bincount(number, metres, len(key)).astype(np.float64).round(2)
    return pair, row.astype(np.int64), length


def _metres(pieces: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the length of straight pieces given in degrees, to 0.3 %."""
    step = pieces[:, 1] - pieces[:, 0]
    lengths: NDArray[np.float64] = np.hypot(
        *(step * metres_per_degree(pieces[:, :, 1].mean(axis=1))).T
    )
    return lengths
