"""Fair outlines: mend a division whose grids wrap around one another or fray."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from gridplan.fabric.atoms import units
from gridplan.fabric.perimeters import atom_outlines
from gridplan.partition.build import mean_cost
from gridplan.partition.outlines import Outlines, part_outlines, smooth

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.site import Site
    from gridplan.planning.divide import Division
    from gridplan.rules import Bounds, Rules

_DIGITS = 3
# Above this share on one other a grid is wrapped: less than what the audit tells, as the
# finished lines differ from those that the search sees.
_TOLD = 0.48
# Reasons that hold for one grid and what stands in it.
_OF_ONE_GRID = {"oversize_unit", "isolated_part"}
# Shares of the price of outlines and of the moves, tried in this order: a border moves off
# the streets only for as much as it takes, and most plans need little.
_PRICES = ((0.5, 0.25), (1.0, 1.0), (2.0, 1.0))


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
        have of their outline on one other above what the audit tells, summed; 0 is best.
    """
    # A pinned building must not change its grid.
    if division.n_grids < 2 or rules.borders.shape == 0 or len(site.pins):
        return division, 0.0
    free = np.flatnonzero(division.labels >= 0)
    unit = units(division.atoms, free)
    outlines = outlines_of(blocks, division, free, unit, rules)
    labels = best = division.labels[free[np.unique(unit, return_index=True)[1]]]
    excess = np.inf
    for number, (share, effort) in enumerate(_PRICES):
        found = smooth(
            best,
            outlines,
            lower=bounds.lower,
            upper=bounds.upper,
            target=bounds.target,
            weight=share * rules.borders.shape,
            effort=effort,
            seed=(rules.partition.seed + number + crc32(site.community_id.encode())) % 2**31,
        )
        more = _excess(found, division.n_grids, outlines)
        if more < excess:
            best, excess = found, more
        if not excess:
            break
    moved = relabelled(division, free, best[unit], bounds)
    if moved is None:
        return division, _excess(labels, division.n_grids, outlines)
    return moved, excess


def relabelled(
    division: Division, free: NDArray[np.int64], found: NDArray[np.int64], bounds: Bounds
) -> Division | None:
    """Return a division with new labels; None where its reasons would not fit them."""
    loads = np.bincount(found, division.atoms.households[free], division.n_grids)
    away = np.maximum(np.maximum(bounds.lower - loads, loads - bounds.upper), 0).astype(np.int64)
    reasons = division.reasons
    if [bool(reason) for reason in reasons] != (away > 0).tolist():
        told = {reason for reason in reasons if reason}
        if len(told) > 1 or told & _OF_ONE_GRID:
            return None
        reason = "".join(told)
        reasons = tuple(reason if gap else "" for gap in away)
    whole = division.labels.copy()
    whole[free] = found
    score = (division.score[0], int(away.sum()), int(np.count_nonzero(away)))
    return replace(division, labels=whole, reasons=reasons, score=score)


def _excess(labels: NDArray[np.int64], n_grids: int, outlines: Outlines) -> float:
    """Return by how much grids are wrapped around others, summed."""
    wrapped, _ = part_outlines(labels, n_grids, outlines)
    return round(float(np.maximum(wrapped - _TOLD, 0).sum()), 6)


def outlines_of(
    blocks: Blocks,
    division: Division,
    free: NDArray[np.int64],
    unit: NDArray[np.int64],
    rules: Rules,
) -> Outlines:
    """Return the units of basic grids; numbers are rounded, machines differ in the last digit."""
    atoms = division.atoms
    n = int(unit.max(initial=-1)) + 1
    place, grid = np.full(atoms.n_atoms, -1), np.zeros(n, np.int64)
    place[free] = unit
    grid[unit] = division.labels[free]
    # What touches without being neighbours lies on an outline, too, but holds nothing together.
    pairs = place[np.concatenate([atoms.edges, atoms.touching])]
    length = np.concatenate([atoms.length, atoms.touching_m])
    inside = (pairs >= 0).all(axis=1)
    within = inside & (pairs[:, 0] == pairs[:, 1])
    rim = np.bincount(unit, atom_outlines(blocks, atoms)[free], n)
    rim -= 2 * np.bincount(pairs[within, 0], length[within], n)
    apart = inside & ~within
    edges, length = pairs[apart], length[apart]
    inside = apart[: len(atoms.edges)]
    n_touching = len(edges) - np.count_nonzero(inside)
    compound = atoms.compound[atoms.edges[inside]]
    is_whole = (compound[:, 0] == compound[:, 1]) & (compound[:, 0] >= 0)
    cost = atoms.cost[inside].round(_DIGITS)
    cost += rules.borders.compound * mean_cost(cost) * is_whole
    sides = grid[place[atoms.edges[inside]]]
    is_open = ~atoms.hard[inside] | (sides[:, 0] == sides[:, 1])
    return Outlines(
        np.bincount(unit, atoms.households[free], n).astype(np.int64),
        np.bincount(unit, atoms.area[free], n).astype(float).round(_DIGITS),
        np.maximum(rim, 0).round(_DIGITS),
        edges,
        np.append(cost, np.zeros(n_touching)),
        length.round(_DIGITS),
        np.append(is_open, np.zeros(n_touching, bool)),
    )
