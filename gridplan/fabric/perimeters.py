"""How long the outline of each atom is, without building its polygon."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.atoms import Atoms
    from gridplan.fabric.blocks import Blocks


def atom_outlines(blocks: Blocks, atoms: Atoms) -> NDArray[np.float64]:
    """Return the length of the whole outline of each atom.

    Parameters
    ----------
    blocks, atoms
        Of one community.

    Returns
    -------
    ndarray, shape (n_atoms,)
        Metres; of a block as its faces have it, holes included. Of a plot: its contacts,
        and an equal share of what the contacts of its block's plots lack of the outline
        of the block, which is what lies on the border of the community or beside an
        institution.
    """
    n, n_blocks = atoms.n_atoms, blocks.n_blocks
    inner = blocks.block[blocks.left] == blocks.block[blocks.right]
    rim = np.bincount(blocks.block, shapely.length(blocks.faces), n_blocks)
    rim -= 2 * np.bincount(blocks.block[blocks.left[inner]], blocks.lengths()[inner], n_blocks)
    contact = np.bincount(atoms.edges.ravel(), np.repeat(atoms.length, 2), n)
    outline = np.zeros(n)
    whole = atoms.of_block >= 0
    outline[atoms.of_block[whole]] = rim[whole]
    plots = atoms.plots
    first = n - plots.n_plots
    if plots.n_plots:
        n_cut = len(plots.cut)
        of = np.full(n, -1)
        of[first:] = plots.plot_block
        ends = of[atoms.edges]
        across = ends[:, 0] != ends[:, 1]
        outer = np.zeros(n_cut)
        for side in (0, 1):
            mine = across & (ends[:, side] >= 0)
            outer += np.bincount(ends[mine, side], atoms.length[mine], n_cut)
        lacking = np.maximum(rim[plots.cut] - outer, 0)
        share = lacking / np.maximum(np.bincount(plots.plot_block, minlength=n_cut), 1)
        outline[first:] = contact[first:] + share[plots.plot_block]
    return np.maximum(outline, contact)
