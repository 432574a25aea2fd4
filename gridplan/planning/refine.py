"""Finer atoms where somebody wants to choose: blocks and plots inside an atom.

A plan keeps no more atoms than its borders need. To move one building, to mend a grid or
to cut a grid into smaller ones, an atom is cut along the streets, walls and plots inside
it, in the very way in which a community is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import pandas as pd
import shapely

from gridplan.batch import Serial, run_all
from gridplan.crs import WGS84, reproject, transformer
from gridplan.fabric.atoms import build_atoms
from gridplan.fabric.blocks import build_blocks
from gridplan.fabric.borders import draw_lines
from gridplan.fabric.cells import all_cells, border_kinds, cell_anchors
from gridplan.fabric.coverage import NoGroundError, cover
from gridplan.fabric.landings import land
from gridplan.fabric.network import NODING_GRID_M
from gridplan.fabric.seams import sew
from gridplan.fabric.site import BORDER_CLASSES, inner_points, share_out
from gridplan.fabric.strips import has_arms
from gridplan.geometry.straight_pieces import shared_pieces
from gridplan.plan.assignment import Assignment, Ground, make_ground
from gridplan.schema import BUILDING_ID, COMMUNITY_ID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from pyproj import CRS

    from gridplan.batch import Executor
    from gridplan.fabric.site import Site
    from gridplan.layers import Layers
    from gridplan.rules import FabricOptions, Rules


@dataclass(frozen=True, slots=True, eq=False)
class _Parts:
    """What one atom was cut into; arrays as in `planning.community.CommunityResult`."""

    atoms: NDArray[np.object_]
    anchors: NDArray[np.float64]
    of_building: NDArray[np.int64]
    neighbours: NDArray[np.int64]
    border_class: NDArray[np.object_]
    hard: NDArray[np.bool_]
    seam: NDArray[np.float64]


# By the bound on the households of a block and the outline of an atom: its buildings, and
# the parts; None where nothing cuts it.
Known: TypeAlias = "dict[tuple[int, bytes], tuple[pd.Index, _Parts | None]]"


# Unless somebody has more of them.
ONE_PROCESS: Executor = Serial()


@dataclass(frozen=True, slots=True)
class _Cut:
    """What a worker does with some atoms."""

    rules: Rules
    crs: CRS
    largest: int

    def __call__(self, chunk: list[Site]) -> list[_Parts | None]:
        """Return what each atom is cut into."""
        return [_cut(site, self.rules, self.crs, self.largest) for site in chunk]


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
        The same grids on more atoms. Atoms that were not cut keep their ids, and their
        shape but for vertices where a new line ends on their border.

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
        weights = np.array([len(site.building_rows) for site in sites]) + 1
        task = _Cut(rules, layers.crs, largest)
        parts: list[_Parts | None] = [None] * len(sites)
        may = [_may_be_cut(site, rules.fabric) for site in sites]
        open_ones = np.flatnonzero(may)
        chosen = [sites[row] for row in open_ones]
        for number, part in run_all(executor, task, chosen, weights[open_ones]):
            parts[open_ones[number]] = part
        for row, site, part in zip(new, sites, parts, strict=True):
            known[keys[row]] = (layers.buildings.index[site.building_rows], part)
    return _replaced(assignment, rows, [known[key] for key in keys], layers)


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


def _may_be_cut(site: Site, options: FabricOptions) -> bool:
    """Return whether there may be more than one block or plot in a piece of ground.

    Two houses part. Of the ground of one house, which most atoms of grids that share a block
    are, a line can cut off what is large enough to be a block without homes; less than that
    would join the house again, so that the search for it can be spared. What winds, strips
    are cut off.
    """
    lived_in = site.households > 0
    if np.count_nonzero(lived_in) > 1:
        return True
    rim = shapely.boundary(site.polygon)
    lines = np.concatenate([site.lines, shapely.boundary(site.compounds)])
    network = shapely.union_all(np.append(lines, rim), grid_size=NODING_GRID_M)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(network)))
    faces = faces[shapely.contains_xy(site.polygon, *inner_points(faces).T)]
    home = shapely.points(inner_points(site.shapes[lived_in]))
    is_home = shapely.intersects(faces, home[0]) if len(home) else np.zeros(len(faces), bool)
    own = faces[is_home] if len(home) else faces
    left = shapely.area(faces[~is_home]).sum() if len(home) else 0.0
    return len(own) != 1 or bool(has_arms(own).any() or left >= options.min_block_m2)


def _cut(site: Site, rules: Rules, crs: CRS, largest: int) -> _Parts | None:
    """Return the blocks and plots of one atom; None where nothing cuts it."""
    blocks = build_blocks(site, options=rules.fabric)
    households = np.bincount(blocks.home, weights=site.households, minlength=blocks.n_blocks)
    cut = np.flatnonzero(households > largest)
    found = build_atoms(site, blocks, cut=cut, options=rules.fabric, prices=rules.borders)
    cells = all_cells(site, blocks, found)
    if cells.n_cells < 2:
        return None
    lines = draw_lines(site, blocks, found, cells, simplify_m=rules.fabric.simplify_m)
    try:
        drawn = cover(site.lonlat, lines, cells, points=inner_points(site.shapes), crs=crs)
    except NoGroundError:
        return None
    if not drawn.is_whole:
        return None
    ends = np.stack([drawn.left, drawn.right], axis=1)
    border_class, hard = border_kinds(blocks, found, cells, drawn.cell[ends])
    anchors = cell_anchors(site, blocks, found, cells)[drawn.cell]
    shapes, seam = land(drawn.lonlat, drawn.seam, site.shapes, crs=crs)
    return _Parts(
        shapes,
        np.column_stack(transformer(crs, WGS84).transform(*anchors.T)),
        drawn.of_building,
        ends,
        np.array(BORDER_CLASSES, dtype=object)[border_class],
        hard,
        seam,
    )


def _replaced(
    assignment: Assignment,
    rows: NDArray[np.int64],
    cut: list[tuple[pd.Index, _Parts | None]],
    layers: Layers,
) -> Assignment:
    """Return the assignment with some atoms replaced by their parts."""
    ground = assignment.ground
    shapes = np.asarray(ground.atoms.geometry.array, dtype=object)
    count = np.ones(len(shapes), np.int64)
    by_row = {row: part for row, (_, part) in zip(rows.tolist(), cut, strict=True)}
    for row, part in by_row.items():
        count[row] = 1 if part is None else len(part.atoms)
    first = np.concatenate([[0], np.cumsum(count)])
    parent = np.repeat(np.arange(len(shapes)), count)
    pieces, seams = [], []
    empty = np.zeros((0, 3, 2))
    for row in range(len(shapes)):  # positions only; the geometry is sewn in one pass
        part = by_row.get(row)
        pieces.append(shapes[row : row + 1] if part is None else part.atoms)
        seams.append(empty if part is None else part.seam)
    sewn = sew(shapes, seams, np.concatenate(pieces), parent)
    of_building = pd.Series(
        first[ground.atom_of_building.to_numpy()], index=ground.buildings.index
    )
    for row, (buildings, part) in zip(rows, cut, strict=True):
        if part is not None:
            of_building.loc[buildings] = first[row] + part.of_building
    households = np.zeros(len(parent), np.int64)
    counts = layers.buildings["households"].reindex(of_building.index).to_numpy(np.int64)
    np.add.at(households, of_building.to_numpy(), counts)
    ids = ground.atoms.index.to_numpy(object)[parent]
    anchors = np.zeros((len(parent), 2))
    for row, part in by_row.items():
        if part is not None:
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


def _neighbours(
    ground: Ground,
    first: NDArray[np.int64],
    parent: NDArray[np.int64],
    by_row: dict[int, _Parts | None],
    shapes: NDArray[np.object_],
) -> pd.DataFrame:
    """Return all pairs of neighbours; those across old borders keep what these ran along."""
    pairs = ground.neighbours
    cut = np.array([row for row, part in by_row.items() if part is not None], dtype=np.int64)
    touched = pairs[["left", "right"]].isin(cut).any(axis=1).to_numpy()
    kept = pairs[~touched]
    tables = [kept.assign(left=first[kept["left"]], right=first[kept["right"]])]
    for row in cut:
        part = by_row[int(row)]
        assert part is not None  # noqa: S101 - chosen above
        tables.append(_inside(part, first[row], shapes))
    ends = pairs.loc[touched, ["left", "right"]].to_numpy(np.int64)
    around = np.flatnonzero(np.isin(parent, np.unique(ends)))
    shared = shared_pieces(shapes[around])
    sides = np.sort(around[np.stack([shared.left, shared.right], axis=1)], axis=1)
    across = parent[sides[:, 0]] != parent[sides[:, 1]]
    sides, metres = sides[across], _metres(shared.piece[across])
    old = np.sort(parent[sides], axis=1) @ np.array([len(first), 1])
    known = ends @ np.array([len(first), 1])
    order = np.argsort(known, kind="stable")
    at = np.searchsorted(known[order], old).clip(max=max(len(known) - 1, 0))
    hit = known[order][at] == old if len(known) else np.zeros(len(old), bool)
    sides, metres, source = sides[hit], metres[hit], order[at[hit]]
    key, begin, number = np.unique(
        sides @ np.array([len(parent), 1]), return_index=True, return_inverse=True
    )
    like = pairs[touched].iloc[source[begin]]
    tables.append(
        like.assign(
            left=key // len(parent),
            right=key % len(parent),
            length_m=np.bincount(number, metres, len(key)).round(2),
        )
    )
    return pd.concat(tables, ignore_index=True)


def _inside(part: _Parts, first: int, shapes: NDArray[np.object_]) -> pd.DataFrame:
    """Return the pairs inside one atom that was cut."""
    n = len(part.atoms)
    shared = shared_pieces(shapes[first : first + n])
    sides = np.sort(np.stack([shared.left, shared.right], axis=1), axis=1)
    key, number = np.unique(sides @ np.array([n, 1]), return_inverse=True)
    metres = np.bincount(number, _metres(shared.piece), len(key))
    known = part.neighbours @ np.array([n, 1])
    order = np.argsort(known)
    at = order[np.searchsorted(known[order], key).clip(max=len(known) - 1)]
    return pd.DataFrame(
        {
            "left": first + key // n,
            "right": first + key % n,
            "length_m": metres.round(2),
            "border_class": part.border_class[at],
            "hard": part.hard[at],
        }
    )


def _metres(pieces: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the length of straight pieces given in degrees, to 0.3 %."""
    step = pieces[:, 1] - pieces[:, 0]
    latitude = np.radians(pieces[:, :, 1].mean(axis=1))
    return 111_320.0 * np.hypot(step[:, 0] * np.cos(latitude), step[:, 1])
