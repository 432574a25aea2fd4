"""Divide one community: decide which blocks to cut, search, and say why not.

A community is planned on whole blocks first. Only where that leaves a grid out of
range, or wrapped around by another, are blocks cut into plots, the largest first, until
every house stands alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal
from zlib import crc32

import attrs
import numpy as np

from gridplan.fabric.atoms import Atoms, build_atoms, units
from gridplan.fabric.bridges import bridges
from gridplan.geometry.arrays import components
from gridplan.partition import Weights, partition_graph
from gridplan.partition.outlines import MOST_PARTS
from gridplan.planning.building_pins import FEWEST, mixed, pinned_atoms
from gridplan.planning.even_work import above, even_division, more_grids
from gridplan.planning.fair import smooth_division
from gridplan.planning.on_foot import walkable_division

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.site import Site
    from gridplan.partition import Result
    from gridplan.rules import Bounds, Rules

# Blocks with more than this share of the upper bound are cut; tried in this order.
CUT_ABOVE = (0.5, 0.2, 0.0)
# Further searches where a grid still wraps around another, and the effort of each: short
# ones that differ find more than long ones.
N_STARTS, START_EFFORT = 2, 0.25
# Reasons that opening a barrier cannot change.
_OF_THE_TOTAL = {"community_below_minimum", "no_valid_count"}


@dataclass(frozen=True, slots=True, eq=False)
class Division:
    """Atoms of a community and the grid of each.

    Parameters
    ----------
    atoms
        Blocks and plots as the search saw them.
    labels
        Grid of each atom, int64; −2 − d for atoms that join the dedicated block d.
    reasons
        For each basic grid why it is out of range, ``""`` when it is not.
    score
        How far the number of grids is from the one asked for, households out of range,
        and grids out of range; less is better.
    """

    atoms: Atoms
    labels: NDArray[np.int64]
    reasons: tuple[str, ...]
    score: tuple[int, int, int]

    @property
    def n_grids(self) -> int:
        """Number of basic grids."""
        return len(self.reasons)


def divide(
    site: Site, blocks: Blocks, *, bounds: Bounds, rules: Rules, cut_plots: bool = True
) -> Division:
    """Divide what institutions left of a community into basic grids, of even work if asked.

    Parameters
    ----------
    site, blocks
        The community and its blocks.
    bounds
        Bounds for this kind of community.
    rules
        Prices, fabric and search settings.
    cut_plots
        Whether blocks may be cut into plots.

    Returns
    -------
    Division
        Least shortfall first, as `gridplan.partition_graph` has it; then least above the
        bounds beside households, for which there may be more grids.
    """
    best = _even(site, blocks, bounds, rules, cut_plots=cut_plots)
    for n_parts in more_grids(site, best, bounds, rules):
        asked = replace(site, n_parts=n_parts)
        other = _even(asked, blocks, bounds, rules, cut_plots=cut_plots)
        if other.score <= (0, *best.score[1:]) and (
            above(site, other, rules) < above(site, best, rules)
        ):
            best = other
    return best


def _even(
    site: Site, blocks: Blocks, bounds: Bounds, rules: Rules, *, cut_plots: bool
) -> Division:
    """Return the best division, its work made even."""
    found = _divide(site, blocks, bounds, rules, cut_plots=cut_plots)
    even = even_division(site, blocks, found, bounds=bounds, rules=rules)
    return walkable_division(site, blocks, even, bounds=bounds, rules=rules)


def _divide(
    site: Site, blocks: Blocks, bounds: Bounds, rules: Rules, *, cut_plots: bool
) -> Division:
    """Return the best division found; a border runs where none may only for the sake of range."""
    best = _on_finer_atoms(site, blocks, bounds, rules, cut_plots=cut_plots, is_barred=True)
    if not len(site.never) or best.score[1] <= _least_shortfall(site, best, bounds):
        return best
    other = _on_finer_atoms(site, blocks, bounds, rules, cut_plots=cut_plots, is_barred=False)
    return other if other.score < best.score else replace(best, reasons=_firmer(best, other))


def _on_finer_atoms(
    site: Site, blocks: Blocks, bounds: Bounds, rules: Rules, *, cut_plots: bool, is_barred: bool
) -> Division:
    """Return the best division found on whole blocks, or on finer atoms where these fail."""
    households = np.bincount(blocks.home, weights=site.households, minlength=blocks.n_blocks) * (
        blocks.dedicated < 0
    )
    asked = mixed(site.pins, blocks.home, blocks.n_blocks) & (blocks.dedicated < 0)
    best: Division | None = None
    least_wrapped = np.inf
    done: NDArray[np.int64] | None = None
    for share in CUT_ABOVE if cut_plots else (np.inf,):
        cut = np.flatnonzero((households > share * bounds.upper) | (asked & cut_plots))
        if done is not None and np.array_equal(cut, done):
            continue
        done = cut
        atoms = build_atoms(site, blocks, cut=cut, options=rules.fabric, prices=rules.borders)
        if not is_barred:  # dear is all that such borders are then
            atoms = replace(atoms, together=np.zeros_like(atoms.together))
        plain = _divide_atoms(site, blocks, atoms, bounds=bounds, rules=rules)
        found, wrapped = smooth_division(site, blocks, plain, bounds=bounds, rules=rules)
        # The finest atoms have the last word on reasons, but only a better plan counts.
        if best is None or (found.score, wrapped) < (best.score, least_wrapped):
            best, least_wrapped = found, wrapped
        elif found.score == best.score:
            best = replace(best, reasons=_firmer(best, found))
        if (
            best.score[0] == 0
            and best.score[1] <= _least_shortfall(site, best, bounds)
            and (not least_wrapped or best.n_grids > MOST_PARTS)  # too many to be smoothed
        ):
            break
    assert best is not None  # noqa: S101 - the first share always divides
    if not least_wrapped:
        return best
    return _other_starts(site, blocks, best, least_wrapped, atoms, bounds=bounds, rules=rules)


def _other_starts(
    site: Site,
    blocks: Blocks,
    best: Division,
    wrapped: float,
    atoms: Atoms,
    *,
    bounds: Bounds,
    rules: Rules,
) -> Division:
    """Return a plan found from other starts where it is as good and less wrapped.

    Single moves cannot turn a C around another grid inside out; a search that begins
    elsewhere may end elsewhere.
    """
    for start in range(1, N_STARTS + 1):
        search = attrs.evolve(
            rules.partition,
            seed=rules.partition.seed + start,
            effort=START_EFFORT * rules.partition.effort,
        )
        other = attrs.evolve(rules, partition=search)
        plain = _divide_atoms(site, blocks, atoms, bounds=bounds, rules=other)
        found, excess = smooth_division(site, blocks, plain, bounds=bounds, rules=other)
        if (found.score, excess) < (best.score, wrapped):
            best, wrapped = found, excess
        if not wrapped:
            break
    return best


def _firmer(coarse: Division, fine: Division) -> tuple[str, ...]:
    """Return reasons that hold for finer atoms too, where two plans are as good."""
    doubt = "not_found" in fine.reasons
    return tuple(
        "not_found" if doubt and reason == "no_contiguous_division" else reason
        for reason in coarse.reasons
    )


def _least_shortfall(site: Site, division: Division, bounds: Bounds) -> int:
    """Return a shortfall that no atoms can undercut, however they are cut.

    Of the total over all numbers of grids; or of one building larger than a grid in a
    grid of its own.
    """
    free = division.labels >= 0
    total = int(division.atoms.households[free].sum())
    # fewer parts than these two are the more over, more parts the more short
    fewest = max(total // bounds.upper, 1)
    away = min(
        max(total - k * bounds.upper, k * bounds.lower - total, 0) for k in (fewest, fewest + 1)
    )
    largest = np.bincount(
        division.labels[free], division.atoms.households[free], max(division.n_grids, 1)
    )
    grid = np.append(division.labels, -1)[division.atoms.of_building]
    building = np.zeros(len(largest), np.int64)
    np.maximum.at(building, grid[grid >= 0], site.households[grid >= 0])
    oversize = building[building == largest] - bounds.upper
    return max(away, int(oversize[oversize > 0].sum()))


def _divide_atoms(
    site: Site, blocks: Blocks, atoms: Atoms, *, bounds: Bounds, rules: Rules
) -> Division:
    """Search on one set of atoms, over hard barriers only where nothing else helps."""
    labels = np.full(atoms.n_atoms, -1)
    labels = _join_stranded(blocks, atoms, labels, rules)
    free = np.flatnonzero(labels == -1)
    if not len(free):
        return Division(atoms, labels, (), (0, 0, 0))
    renumber = np.full(atoms.n_atoms, -1)
    renumber[free] = np.arange(len(free))
    inside = (renumber[atoms.edges] >= 0).all(axis=1)
    edges, hard = renumber[atoms.edges[inside]], atoms.hard[inside]
    cost, length = atoms.cost[inside], atoms.length[inside]
    sub = _Graph(
        atoms.households[free],
        atoms.xy[free],
        atoms.area[free],
        atoms.compound[free],
        edges,
        cost,
        length,
        hard,
        pinned_atoms(site.pins, atoms.of_building, atoms.n_atoms)[free],
    )
    unit = units(atoms, free)
    sub, alone = _united(sub, unit), sub
    if rules.fabric.join_parts and site.polygon.geom_type == "MultiPolygon":
        sub = _bridged(sub, unit[renumber[bridges(blocks, atoms, labels == -1)]])
    kept = _open_barriers(sub, bounds, everything=False)
    if not _pins_meet(kept):
        kept = _open_barriers(sub, bounds, everything=True)
    result = _search(kept, site, bounds, rules)
    is_closed = len(kept.edges) < len(sub.edges)
    if result.shortfall and is_closed and not set(result.reasons) <= {""} | _OF_THE_TOTAL:
        crossed = _search(_open_barriers(sub, bounds, everything=True), site, bounds, rules)
        if (crossed.shortfall, crossed.n_out_of_range) < (result.shortfall, result.n_out_of_range):
            result = crossed
        elif "not_found" in crossed.reasons:  # closed barriers prove nothing by themselves
            doubtful = {"no_contiguous_division": "not_found"}
            result = replace(result, reasons=tuple(doubtful.get(r, r) for r in result.reasons))
    labels[free] = result.labels[unit]
    reasons = _held(result, alone, labels[free], bounds)
    missed = abs(result.n_parts - site.n_parts) if site.n_parts > 0 else 0
    score = (missed, result.shortfall, result.n_out_of_range)
    return Division(atoms, labels, reasons, score)


def _united(graph: _Graph, unit: NDArray[np.int64]) -> _Graph:
    """Return the graph of units: atoms between which no border may run are one.

    Edges inside a unit become loops, and those between two units several: the search takes
    the ones away and adds the others up.
    """
    n = int(unit.max(initial=-1)) + 1
    if n == len(unit):
        return graph
    area = np.bincount(unit, graph.area, n).astype(float)
    share = graph.area / np.maximum(area, 1e-9)[unit]
    compound, pins = np.full(n, -1), np.full(n, -1)
    np.maximum.at(compound, unit, graph.compound)
    np.maximum.at(pins, unit, graph.pins)
    mixed_unit = np.zeros(n, bool)
    np.logical_or.at(mixed_unit, unit, graph.compound != compound[unit])
    return replace(
        graph,
        households=np.bincount(unit, graph.households, n).astype(np.int64),
        xy=np.stack([np.bincount(unit, share * graph.xy[:, i], n) for i in (0, 1)], axis=1),
        area=area,
        compound=np.where(mixed_unit, -1, compound),
        edges=unit[graph.edges],
        pins=pins,
    )


def _held(
    result: Result, alone: _Graph, labels: NDArray[np.int64], bounds: Bounds
) -> tuple[str, ...]:
    """Return the reasons; a unit of lines that is too large is a division that is not there."""
    largest = np.zeros(result.n_parts, np.int64)
    np.maximum.at(largest, labels, alone.households)
    return tuple(
        "no_contiguous_division" if reason == "oversize_unit" and most <= bounds.upper else reason
        for reason, most in zip(result.reasons, largest, strict=True)
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Graph:
    """The atoms that are not dedicated."""

    households: NDArray[np.int64]
    xy: NDArray[np.float64]
    area: NDArray[np.float64]
    compound: NDArray[np.int64]
    edges: NDArray[np.int64]
    cost: NDArray[np.float64]
    length: NDArray[np.float64]
    hard: NDArray[np.bool_]
    pins: NDArray[np.int64]  # group of each atom, −1 for none


def _pins_meet(graph: _Graph) -> bool:
    """Return whether every pinned group lies in one component."""
    if not (graph.pins >= 0).any():
        return True
    part = components(len(graph.households), *graph.edges.T)
    pinned = graph.pins >= 0
    pairs = np.unique(np.stack([graph.pins[pinned], part[pinned]], axis=1), axis=0)
    return len(np.unique(pairs[:, 0])) == len(pairs)


def _count(graph: _Graph, site: Site) -> int | Literal["fewest"] | None:
    """Return the number of parts asked for, as near to it as this graph allows."""
    if site.n_parts == FEWEST:
        return "fewest"
    if not site.n_parts:
        return None
    n = len(graph.households)
    part = components(n, *graph.edges.T)
    pinned = graph.pins >= 0
    lonely = len(np.setdiff1d(part, part[pinned]))
    least = lonely + len(np.unique(graph.pins[pinned]))
    return int(np.clip(site.n_parts, max(least, int(part.max()) + 1), n))


def _search(graph: _Graph, site: Site, bounds: Bounds, rules: Rules) -> Result:
    """Run the partition engine with a seed of the community's own."""
    groups, fixed = np.unique(np.append(graph.pins, -1), return_inverse=True)
    return partition_graph(
        graph.households,
        graph.edges,
        costs=graph.cost,
        lower=bounds.lower,
        upper=bounds.upper,
        n_parts=_count(graph, site),
        fixed=fixed[:-1] - 1 if len(groups) > 1 else None,
        target=bounds.target,
        method=rules.partition.method,
        effort=rules.partition.effort,
        seed=(rules.partition.seed + crc32(site.community_id.encode())) % 2**31,
        xy=graph.xy,
        area=graph.area,
        groups=graph.compound,
        weights=Weights(
            compactness=rules.borders.compactness,
            closeness=rules.borders.closeness,
            groups=rules.borders.compound,
        ),
    )


def _open_barriers(graph: _Graph, bounds: Bounds, *, everything: bool) -> _Graph:
    """Return the graph without hard barriers, but for those that must be crossed.

    Banks that cannot stand alone (no number of grids fits their households) join the
    neighbour across the longest common barrier, smallest bank first.
    """
    if not graph.hard.any():
        return graph
    n = len(graph.households)
    opened = np.full(len(graph.edges), everything)
    while True:
        used = ~graph.hard | opened
        bank = components(n, graph.edges[used, 0], graph.edges[used, 1])
        load = np.bincount(bank, weights=graph.households).astype(float)
        poor = ~_divisible(load, bounds)
        a, b = bank[graph.edges].T
        across = (a != b) & (poor[a] | poor[b])
        if not across.any():
            break
        ends = np.stack([a[across], b[across]], axis=1)
        needy = np.unique(ends[poor[ends]])
        first = needy[np.lexsort([needy, load[needy]])[0]]
        mine = across & ((a == first) | (b == first))
        other = np.where(a == first, b, a)
        total = np.bincount(other[mine], weights=graph.length[mine] + 1e-9)
        goal = int(total.argmax())
        opened |= mine & (other == goal)
    same = bank[graph.edges[:, 0]] == bank[graph.edges[:, 1]]
    keep = ~graph.hard | same
    return replace(
        graph,
        edges=graph.edges[keep],
        cost=graph.cost[keep],
        length=graph.length[keep],
        hard=graph.hard[keep],
    )


def _divisible(load: NDArray[np.float64], bounds: Bounds) -> NDArray[np.bool_]:
    """Return whether some number of grids fits each total."""
    fewest, most = np.ceil(load / bounds.upper), np.floor(load / bounds.lower)
    return (fewest <= most) & (load > 0)


def _bridged(graph: _Graph, new: NDArray[np.int64]) -> _Graph:
    """Return the graph with more edges, for parts that cannot stand alone: hard ones."""
    none = np.zeros(len(new))
    return replace(
        graph,
        edges=np.concatenate([graph.edges, new]),
        cost=np.concatenate([graph.cost, none]),
        length=np.concatenate([graph.length, none]),
        hard=np.concatenate([graph.hard, np.ones(len(new), bool)]),
    )


def _join_stranded(
    blocks: Blocks,
    atoms: Atoms,
    labels: NDArray[np.int64],
    rules: Rules,
) -> NDArray[np.int64]:
    """Give pockets that institutions cut off, with few or no residents, to the institution."""
    if not (blocks.dedicated >= 0).any() or not atoms.n_atoms:
        return labels
    part = components(atoms.n_atoms, atoms.edges[:, 0], atoms.edges[:, 1])
    load = np.bincount(part, weights=atoms.households)
    pocket = (load <= rules.dedicated.max_households) & (np.arange(len(load)) != load.argmax())
    part_of_block = np.full(blocks.n_blocks, -1)
    whole = atoms.of_block >= 0
    part_of_block[whole] = part[atoms.of_block[whole]]
    first_plot = atoms.n_atoms - atoms.plots.n_plots
    part_of_block[atoms.plots.cut[atoms.plots.plot_block]] = part[first_plot:]
    left, right = blocks.block[blocks.left], blocks.block[blocks.right]
    a, b = np.concatenate([left, right]), np.concatenate([right, left])
    length = np.tile(blocks.lengths(), 2)
    beside = (part_of_block[a] >= 0) & (blocks.dedicated[b] >= 0)
    beside &= pocket[part_of_block[a]]
    contact = np.zeros((len(load), blocks.n_blocks))
    np.add.at(contact, (part_of_block[a[beside]], b[beside]), length[beside])
    for i in np.flatnonzero(contact.any(axis=1)):
        labels[part == i] = -2 - int(contact[i].argmax())
    return labels
