"""Fair outlines: mend a division whose grids wrap around one another or fray."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from gridplan.fabric.outlines import atom_outlines
from gridplan.partition.build import mean_cost
from gridplan.partition.outlines import WRAPPED, Outlines, part_outlines, smooth

if TYPE_CHECKING:
    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.site import Site
    from gridplan.planning.divide import Division
    from gridplan.rules import Bounds, Rules

_DIGITS = 3


def smooth_division(
    site: Site, blocks: Blocks, division: Division, *, bounds: Bounds, rules: Rules
) -> tuple[Division, float]:
    """Return a division with fairer outlines, as much in range, and how wrapped it is.

    Parameters
    ----------
    site, blocks
        The community and its blocks.
    division
        Atoms and the grid of each; returned as it is where its outlines are fair.
    bounds, rules
        Bounds for this kind of community; prices and seed.

    Returns
    -------
    division, wrapped
        A grid holds together over a hard barrier only where it did before. What grids
        have of their outline on one other above half of it, summed; 0 is best.
    """
    # A pinned building must not change its grid.
    if division.n_grids < 2 or rules.borders.shape == 0 or len(site.pins):
        return division, 0.0
    atoms = division.atoms
    free = np.flatnonzero(division.labels >= 0)
    labels = division.labels[free]
    place = np.full(atoms.n_atoms, -1)
    place[free] = np.arange(len(free))
    inside = (place[atoms.edges] >= 0).all(axis=1)
    edges = place[atoms.edges[inside]]
    compound = atoms.compound[free][edges]
    is_whole = (compound[:, 0] == compound[:, 1]) & (compound[:, 0] >= 0)
    cost = atoms.cost[inside].round(_DIGITS)
    # Rounded: the last digit of a length may differ between machines.
    outlines = Outlines(
        atoms.households[free],
        atoms.area[free].round(_DIGITS),
        atom_outlines(blocks, atoms)[free].round(_DIGITS),
        edges,
        cost + rules.borders.compound * mean_cost(cost) * is_whole,
        atoms.length[inside].round(_DIGITS),
        ~atoms.hard[inside] | (labels[edges[:, 0]] == labels[edges[:, 1]]),
    )
    found = smooth(
        labels,
        division.n_grids,
        outlines,
        lower=bounds.lower,
        upper=bounds.upper,
        target=bounds.target,
        weight=rules.borders.shape,
        seed=(rules.partition.seed + crc32(site.community_id.encode())) % 2**31,
    )
    wrapped, _ = part_outlines(found, division.n_grids, outlines)
    excess = round(float(np.maximum(wrapped - WRAPPED, 0).sum()), 6)
    whole = division.labels.copy()
    whole[free] = found
    return replace(division, labels=whole), excess
