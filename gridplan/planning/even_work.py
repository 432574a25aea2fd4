"""Even work between the grids of a community, bounds beside households, lines to part at."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.fabric.atoms import units
from gridplan.partition.build import mean_cost
from gridplan.partition.even import Works, make_even
from gridplan.partition.outlines import count_faults
from gridplan.planning.fair import outlines_of, relabelled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.site import Site
    from gridplan.layers import Layers
    from gridplan.planning.divide import Division
    from gridplan.rules import Bounds, Rules

_DIGITS = 3
# Numbers of grids that are tried beyond the first that may do.
_MORE = 2
# What a border saves where it has to run, in mean costs of one: more than it takes to get it.
_MUST = 20.0


def even_division(
    site: Site, blocks: Blocks, division: Division, *, bounds: Bounds, rules: Rules
) -> Division:
    """Return a division as much in range that parts what lines ask, with more even work.

    Barriers that must be borders join nothing in the search. Two blocks on both sides of a
    line that ends between them may still be in one grid by way of a third: they are
    parted here, where an exchange of atoms can do it.

    Parameters
    ----------
    site, blocks
        The community; its buildings say what work they are.
    division
        Atoms and the grid of each.
    bounds, rules
        Bounds for this kind of community; ``[workload]``.
    """
    # A pinned building must not change its grid.
    ends = division.labels[division.atoms.edges]
    left = division.atoms.must & (ends[:, 0] == ends[:, 1]) & (ends[:, 0] >= 0)
    if division.n_grids < 2 or len(site.pins) or not (len(site.work) or left.any()):
        return division
    free = np.flatnonzero(division.labels >= 0)
    unit = units(division.atoms, free)
    n = int(unit.max(initial=-1)) + 1
    labels = np.zeros(n, np.int64)
    labels[unit] = division.labels[free]
    works = works_of(site, division, free, unit, rules)
    if left.any():
        labels = make_even(labels, works, lower=bounds.lower, upper=bounds.upper, weight=0.0)
    outlines = outlines_of(blocks, division, free, unit, rules)
    faults = count_faults(labels, division.n_grids, outlines)
    found = make_even(
        labels,
        works,
        lower=bounds.lower,
        upper=bounds.upper,
        weight=rules.workload.balance,
        is_fair=lambda now: count_faults(now, division.n_grids, outlines) <= faults,
    )
    return relabelled(division, free, found[unit], bounds) or division


def above(site: Site, division: Division, rules: Rules) -> float:
    """Return what grids have above the bounds beside households, as shares of these."""
    if not len(site.work) or not rules.workload.most or division.n_grids < 1:
        return 0.0
    free = np.flatnonzero(division.labels >= 0)
    unit = np.arange(len(free))
    works = works_of(site, division, free, unit, rules)
    return works.above(division.labels[free], division.n_grids)


def more_grids(site: Site, division: Division, bounds: Bounds, rules: Rules) -> range:
    """Return the numbers of grids to try where these have too much beside households."""
    if site.n_parts or not above(site, division, rules):
        return range(0)
    total = int(division.atoms.households[division.labels >= 0].sum())
    most = np.array(list(rules.workload.most.values()), float)
    needed = int(np.ceil((site.work[:, 1:].sum(axis=0) / np.maximum(most, 1e-9)).max()))
    first = max(division.n_grids + 1, needed)
    return range(first, min(total // max(bounds.lower, 1), first + _MORE) + 1)


def with_work(sites: list[Site], layers: Layers, rules: Rules) -> list[Site]:
    """Return sites whose buildings say what work they are, where the rules look at it.

    Parameters
    ----------
    sites
        One per community.
    layers
        The city.
    rules
        ``[workload]``: the first column of ``site.work`` is what is to be even, the others
        are what has a bound.
    """
    settings = rules.workload
    if not settings.balance and not settings.most:
        return sites
    # Here, not above: pandas, which no worker needs.
    from gridplan.plan.workload import amounts_of_buildings, work_of_buildings

    columns = [
        work_of_buildings(layers, rules),
        amounts_of_buildings(layers, settings.most, rules),
    ]
    work = np.column_stack(columns)
    return [replace(site, work=_with_homes(site, work[site.building_rows])) for site in sites]


def _with_homes(site: Site, work: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return work laid on homes: what stands between them goes with the nearest."""
    homes, others = (np.flatnonzero(kind) for kind in (site.households > 0, site.households <= 0))
    others = others[work[others].any(axis=1)]
    if not len(homes) or not len(others):
        return work
    middle = shapely.centroid(site.shapes)
    _, nearest = shapely.STRtree(middle[homes]).query_nearest(middle[others], all_matches=False)
    work = work.copy()
    np.add.at(work, homes[nearest], work[others])
    work[others] = 0
    return work


def works_of(
    site: Site,
    division: Division,
    free: NDArray[np.int64],
    unit: NDArray[np.int64],
    rules: Rules,
) -> Works:
    """Return the units of basic grids with their work; `site.work` has it first, then sums."""
    atoms = division.atoms
    n = int(unit.max(initial=-1)) + 1
    place = np.full(atoms.n_atoms, -1)
    place[free] = unit
    ends = place[atoms.edges]
    inside = (ends >= 0).all(axis=1) & (ends[:, 0] != ends[:, 1])
    edges = ends[inside]
    grid = np.zeros(n, np.int64)
    grid[unit] = division.labels[free]
    # Buildings without households stand on no plot: their work is that of the block.
    home = np.append(place, -1)[atoms.of_building]
    lost = home < 0
    sums = np.zeros((n, site.work.shape[1]))
    if len(site.work):
        np.add.at(sums, home[~lost], site.work[~lost])
    cost, must = atoms.cost[inside].round(_DIGITS), atoms.must[inside]
    cost = np.where(must, -_MUST * mean_cost(cost), cost)
    is_open = ~atoms.hard[inside] | (grid[edges[:, 0]] == grid[edges[:, 1]])
    households = np.bincount(unit, atoms.households[free], n).astype(np.int64)
    most = np.array(list(rules.workload.most.values()), float)[: sums.shape[1] - 1]
    return Works(households, edges, cost, is_open, sums[:, 0], sums[:, 1:], most)
