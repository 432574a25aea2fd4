"""Bridges: which atoms are joined where the ground of a community is in several pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.geometry.arrays import components

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.atoms import Atoms
    from gridplan.fabric.blocks import Blocks


def bridges(blocks: Blocks, atoms: Atoms, is_free: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return pairs of atoms that join the pieces of a community's ground.

    A tree of pieces, each joined where it lies nearest: on a way from piece to piece and
    back the same bridge is crossed twice, so that whatever holds together over bridges
    holds together inside each piece, too. What an institution cuts off inside a piece gets
    no bridge of its own to the rest of that piece.

    Parameters
    ----------
    blocks, atoms
        The community.
    is_free
        Atoms that may be joined, shape ``(n_atoms,)``.

    Returns
    -------
    ndarray, shape (n, 2)
        The smaller number first.
    """
    home = components(len(blocks.faces), blocks.left, blocks.right)
    held = np.flatnonzero(_free_blocks(blocks, atoms, is_free)[blocks.block])
    held = held[np.argsort(home[held], kind="stable")]
    if home.max(initial=0) == 0 or not len(held):
        return np.zeros((0, 2), np.int64)
    piece = np.unique(home[held], return_inverse=True)[1]
    ground = shapely.multipolygons(blocks.faces[held], indices=piece)
    joined = [
        [_atom_at(blocks, atoms, held[piece == one], place) for one, place in ends]
        for ends in _tree(ground)
    ]
    return np.sort(np.array(joined, np.int64).reshape(-1, 2), axis=1)


def _free_blocks(blocks: Blocks, atoms: Atoms, is_free: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which blocks are free as a whole."""
    free = np.zeros(blocks.n_blocks, bool)
    whole = atoms.of_block >= 0
    free[whole] = is_free[atoms.of_block[whole]]
    plots = atoms.plots
    free[plots.cut] = True
    taken = ~is_free[atoms.n_atoms - plots.n_plots :]
    free[plots.cut[plots.plot_block[taken]]] = False
    return free


def _tree(
    ground: NDArray[np.object_],
) -> list[tuple[tuple[int, shapely.Point], tuple[int, shapely.Point]]]:
    """Return the shortest ways that join polygons: for each its two ends, polygon and place."""
    n = len(ground)
    gap, nearest = np.full(n, np.inf), np.zeros(n, np.int64)
    left = np.arange(1, n)
    found = []
    last = 0
    for _ in range(n - 1):  # one by one from the first: parts of a community are a handful
        shapely.prepare(ground[last])
        away = shapely.distance(ground[last], ground[left])
        closer = left[away < gap[left]]
        gap[closer] = away[away < gap[left]]
        nearest[closer] = last
        last = int(left[gap[left].argmin()])
        left = left[left != last]
        way = shapely.shortest_line(ground[nearest[last]], ground[last])
        ends = shapely.get_point(way, 0), shapely.get_point(way, 1)
        found.append(((int(nearest[last]), ends[0]), (last, ends[1])))
    return found


def _atom_at(blocks: Blocks, atoms: Atoms, faces: NDArray[np.int64], place: shapely.Point) -> int:
    """Return the atom of the face nearest to a place."""
    face = faces[shapely.distance(blocks.faces[faces], place).argmin()]
    block = blocks.block[face]
    if atoms.of_block[block] >= 0:
        return int(atoms.of_block[block])
    plots = atoms.plots
    index = np.searchsorted(plots.cut, [block])
    sample = plots.nearest(index, shapely.get_coordinates(place))
    return int(atoms.n_atoms - plots.n_plots + plots.sample_plot[sample[0]])
