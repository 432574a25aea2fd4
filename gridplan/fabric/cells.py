"""Cells: the atoms a plan is made of, once the search has said which grid each goes to.

The search may cut many blocks into plots; those whose plots all went to one grid are
whole again, so that a plan holds no more atoms than somebody has to choose between.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from gridplan.fabric.site import BORDER_CLASSES, OUTLINE, inner_points
from gridplan.geometry.arrays import components

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.atoms import Atoms
    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.site import Site

# Plots in shared blocks, up to which each is an atom of its own.
MANY_PLOTS = 20_000


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """Atoms of one community and the grid of each.

    Parameters
    ----------
    of_block
        Atom of each block, int64, −1 where grids share it; shape ``(n_blocks,)``.
    of_plot
        Atom of each plot, int64, shape ``(n_plots,)``.
    grid
        Grid of each atom, int64, shape ``(n_cells,)``.
    of_building
        Atom of each building, int64, shape ``(n_buildings,)``.
    unsure
        Buildings without households: the finished polygons decide.
    """

    of_block: NDArray[np.int64]
    of_plot: NDArray[np.int64]
    grid: NDArray[np.int64]
    of_building: NDArray[np.int64]
    unsure: NDArray[np.int64]

    @property
    def n_cells(self) -> int:
        """Number of atoms."""
        return len(self.grid)


def make_cells(
    site: Site,
    blocks: Blocks,
    atoms: Atoms,
    *,
    labels: NDArray[np.int64],
    dedicated_labels: NDArray[np.int64],
) -> Cells:
    """Return the atoms of a community that is divided.

    Parameters
    ----------
    site, blocks, atoms
        The community, cut as the search saw it.
    labels
        Grid of each atom of the search.
    dedicated_labels
        Grid of each block, −1 for blocks that are not dedicated.
    """
    plots = atoms.plots
    block_grid, plot_grid = _grid_of_blocks(atoms, labels, dedicated_labels)
    whole = block_grid >= 0
    of_block = np.where(whole, np.cumsum(whole) - 1, -1)
    n_whole = int(whole.sum())
    own = of_block[plots.cut[plots.plot_block]] if plots.n_plots else np.zeros(0, np.int64)
    shared = own < 0
    number = _numbers(atoms, labels, shared)
    of_plot = np.where(shared, n_whole + number, own)
    of_building, unsure = _cell_of_buildings(site, blocks, atoms, of_block, of_plot)
    return Cells(
        of_block,
        of_plot,
        np.concatenate([block_grid[whole], _first_of(number[shared], plot_grid[shared])]),
        of_building,
        unsure,
    )


def _first_of(number: NDArray[np.int64], value: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return a value that all rows of a number have, for each number."""
    return value[np.unique(number, return_index=True)[1]]


def _numbers(
    atoms: Atoms, labels: NDArray[np.int64], shared: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Return the number of each plot among those of shared blocks, without gaps.

    Where they are very many, what one grid has of one block is one atom: nobody chooses
    between so many, and one that is looked at closely can still be cut (`planning.refine`).
    """
    if np.count_nonzero(shared) <= MANY_PLOTS:
        return np.cumsum(shared) - 1
    first = atoms.n_atoms - len(shared)
    block = np.append(np.full(first, -1), np.where(shared, atoms.plots.plot_block, -1))
    a, b = atoms.edges.T
    joined = (block[a] == block[b]) & (block[a] >= 0) & (labels[a] == labels[b])
    piece = components(len(shared), a[joined] - first, b[joined] - first)
    number = np.full(len(shared), -1)
    number[shared] = np.unique(piece[shared], return_inverse=True)[1]
    return number


def all_cells(site: Site, blocks: Blocks, atoms: Atoms) -> Cells:
    """Return every atom of the search as one of the plan, all in one grid.

    Parameters
    ----------
    site, blocks, atoms
        A piece of ground without institutions, cut as finely as it is wanted.
    """
    n_plots = atoms.plots.n_plots
    of_plot = atoms.n_atoms - n_plots + np.arange(n_plots)
    of_building, unsure = _cell_of_buildings(site, blocks, atoms, atoms.of_block, of_plot)
    grid = np.zeros(atoms.n_atoms, np.int64)
    return Cells(atoms.of_block, of_plot, grid, of_building, unsure)


def _grid_of_blocks(
    atoms: Atoms,
    labels: NDArray[np.int64],
    dedicated_labels: NDArray[np.int64],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the grid of each block (−1 where grids share it) and of each plot."""
    block_grid = dedicated_labels.copy()
    free = atoms.of_block >= 0
    block_grid[free] = labels[atoms.of_block[free]]
    plots = atoms.plots
    plot_grid = labels[len(labels) - plots.n_plots :]
    low = np.full(len(plots.cut), np.iinfo(np.int64).max)
    high = np.full(len(plots.cut), -1)
    np.minimum.at(low, plots.plot_block, plot_grid)
    np.maximum.at(high, plots.plot_block, plot_grid)
    block_grid[plots.cut] = np.where(low == high, high, -1)
    return block_grid, plot_grid


def _cell_of_buildings(
    site: Site,
    blocks: Blocks,
    atoms: Atoms,
    of_block: NDArray[np.int64],
    of_plot: NDArray[np.int64],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the atom of each building, and those without households.

    No seed speaks for the latter: a straightened border, or a house that is spared as a
    whole, may leave them on the other side.
    """
    plots = atoms.plots
    cell = of_block[blocks.home]
    own = plots.building >= 0
    cell[own] = of_plot[plots.building[own]]
    near = np.flatnonzero(cell < 0)
    if len(near):
        index = np.searchsorted(plots.cut, blocks.home[near])
        nearest = plots.nearest(index, inner_points(site.shapes[near]))
        cell[near] = of_plot[plots.sample_plot[nearest]]
    return cell, np.flatnonzero(site.households == 0)


def cell_anchors(site: Site, blocks: Blocks, atoms: Atoms, cells: Cells) -> NDArray[np.float64]:
    """Return a point that stands for each atom and stays where it is, metres.

    Of a plot it is the middle of its first building, of a block the middle of its
    largest face: neither depends on where other borders run.

    Returns
    -------
    ndarray, shape (n_cells, 2)
    """
    import shapely

    place = np.zeros((cells.n_cells, 2))
    order = np.argsort(shapely.area(blocks.faces), kind="stable")
    largest = np.zeros(blocks.n_blocks, np.int64)
    largest[blocks.block[order]] = order
    whole = np.flatnonzero(cells.of_block >= 0)
    place[cells.of_block[whole]] = inner_points(blocks.faces[largest[whole]])
    plots = atoms.plots
    row = np.full(plots.n_plots, -1)
    own = np.flatnonzero(plots.building >= 0)
    middle = inner_points(site.shapes[own])
    # The first by place: the order of rows in a file must not name an atom.
    order = np.lexsort([middle[:, 1], middle[:, 0]])[::-1]
    row[plots.building[own[order]]] = order
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    shared = np.flatnonzero((cells.of_plot >= np.count_nonzero(cells.of_block >= 0)) & (row >= 0))
    shared = shared[np.argsort(rank[row[shared]], kind="stable")]
    place[cells.of_plot[shared]] = middle[row[shared]]
    return place


def border_kinds(
    blocks: Blocks, atoms: Atoms, cells: Cells, pairs: NDArray[np.int64]
) -> tuple[NDArray[np.int8], NDArray[np.bool_]]:
    """Return what most of the border of each pair runs along, and whether that is hard.

    Parameters
    ----------
    blocks, atoms, cells
        The community.
    pairs
        Two atoms that share a border, shape ``(n, 2)``.
    """
    known, by_class, is_hard = _contacts(blocks, atoms, cells)
    size = np.array([cells.n_cells, 1])
    wanted, known = np.sort(pairs, axis=1) @ size, known @ size
    border_class = np.full(len(wanted), OUTLINE, np.int8)
    hard = np.zeros(len(wanted), bool)
    if len(known):
        at = np.searchsorted(known, wanted).clip(max=len(known) - 1)
        hit = known[at] == wanted
        border_class[hit] = by_class[at[hit]].argmax(axis=1)
        hard[hit] = is_hard[at[hit]]
    return border_class, hard


def _contacts(
    blocks: Blocks, atoms: Atoms, cells: Cells
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.bool_]]:
    """Return what the borders between atoms run along.

    Returns
    -------
    pairs, by_class, is_hard
        Two atoms, the smaller number first, shape ``(n, 2)``; metres by class of
        border (`site.BORDER_CLASSES`), shape ``(n, n_classes)``; whether the longer
        part is a barrier that a grid should not cross.
    """
    size = len(BORDER_CLASSES)
    left, right = (
        cells.of_block[blocks.block[blocks.left]],
        cells.of_block[blocks.block[blocks.right]],
    )
    length = blocks.lengths()
    plain = (left >= 0) & (right >= 0)
    cell_of = _cell_of_atoms(atoms, cells)
    ends = cell_of[atoms.edges]
    mixed = (ends >= np.count_nonzero(cells.of_block >= 0)).any(axis=1)
    pair = np.concatenate([np.stack([left, right], axis=1)[plain], ends[mixed]])
    pair.sort(axis=1)
    rows = np.zeros((len(pair), size))
    n_plain = int(plain.sum())
    rows[np.arange(n_plain), blocks.border_class[plain]] = length[plain]
    rows[n_plain:] = atoms.contacts[mixed]
    is_hard = np.concatenate([blocks.hard[plain], atoms.hard[mixed]])
    apart = pair[:, 0] != pair[:, 1]
    pair, rows, is_hard = pair[apart], rows[apart], is_hard[apart]
    key, number = np.unique(pair[:, 0] * cells.n_cells + pair[:, 1], return_inverse=True)
    by_class = np.zeros((len(key), size))
    np.add.at(by_class, number, rows)
    metres = rows.sum(axis=1)
    hard = np.bincount(number, weights=metres * is_hard, minlength=len(key))
    pairs = np.stack([key // max(cells.n_cells, 1), key % max(cells.n_cells, 1)], axis=1)
    return pairs, by_class, 2 * hard > by_class.sum(axis=1)


def _cell_of_atoms(atoms: Atoms, cells: Cells) -> NDArray[np.int64]:
    """Return the cell that holds each atom of the search."""
    cell = np.full(atoms.n_atoms, -1)
    free = np.flatnonzero(atoms.of_block >= 0)
    cell[atoms.of_block[free]] = cells.of_block[free]
    cell[atoms.n_atoms - atoms.plots.n_plots :] = cells.of_plot
    return cell
