"""The contiguity graph: which atoms share a border, how long it is and what it runs along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.fabric.plots import Plots, build_plots
from gridplan.fabric.site import (
    BESIDE_M,
    BORDER_CLASSES,
    COMPOUND_PLOT,
    PLOT,
    run_along,
    spared_buildings,
)
from gridplan.geometry.arrays import components, members, starts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.site import Site
    from gridplan.rules import BorderRules, FabricOptions

# Price of a metre where no border may run, besides what it costs by its class: far above all.
_BARRED = 20.0


@dataclass(frozen=True, slots=True, eq=False)
class Atoms:
    """Blocks and plots as the nodes of a graph; what the search sees.

    Parameters
    ----------
    households, xy, area, compound
        Per atom: households int64; a point in metres, shape ``(n_atoms, 2)``;
        square metres; number of the compound that holds it, −1 for none.
    edges, length, cost, hard
        Per pair of neighbours: the two atoms, shape ``(n_edges, 2)``; metres of
        common border; metres times price, more where no border may run; whether only
        a hard barrier joins them.
    of_block
        Atom of each block, −1 for dedicated blocks and those that are cut.
    of_building
        Atom of each building, −1 where the block is dedicated or the building
        has no households in a block that is cut.
    plots
        The plots of the blocks that are cut.
    contacts
        Length in metres by class of border, shape ``(n_edges, n_classes)``.
    touching, touching_m
        Pairs that share a border but are no neighbours, as neither is reached from the other
        or the border is short, shape ``(n, 2)``; metres of it.
    must, together
        Whether a border has to run between the two, and whether it would run where none
        may, shape ``(n_edges,)`` each.
    """

    households: NDArray[np.int64]
    xy: NDArray[np.float64]
    area: NDArray[np.float64]
    compound: NDArray[np.int64]
    edges: NDArray[np.int64]
    length: NDArray[np.float64]
    cost: NDArray[np.float64]
    hard: NDArray[np.bool_]
    of_block: NDArray[np.int64]
    of_building: NDArray[np.int64]
    plots: Plots
    contacts: NDArray[np.float64]
    touching: NDArray[np.int64]
    touching_m: NDArray[np.float64]
    must: NDArray[np.bool_]
    together: NDArray[np.bool_]

    @property
    def n_atoms(self) -> int:
        """Number of atoms."""
        return len(self.households)


@dataclass(frozen=True, slots=True, eq=False)
class _Contacts:
    """Pieces of border between two atoms, not yet summed by pair."""

    pair: NDArray[np.int64]  # (n, 2)
    length: NDArray[np.float64]
    border_class: NDArray[np.int8]
    hard: NDArray[np.bool_]
    held: NDArray[np.bool_]  # (n, 2) along a line where a border has to run, or none may
    # Where they meet, and the sample that stands for either atom (−1: a block).
    point: NDArray[np.float64]
    sample: NDArray[np.int64]  # (n, 2)


def build_atoms(
    site: Site,
    blocks: Blocks,
    *,
    cut: NDArray[np.int64],
    options: FabricOptions,
    prices: BorderRules,
) -> Atoms:
    """Make the graph of a community whose blocks are cut where asked for.

    Parameters
    ----------
    site, blocks
        The community and its blocks.
    cut
        Blocks to cut into plots, sorted.
    options, prices
        Spacing and shortest contact; price of a metre by class of border.

    Returns
    -------
    Atoms
        Blocks first, plots after them. Two atoms are neighbours when they share at
        least ``min_contact_m`` of border that both can reach on the straight way.
    """
    lived_in = np.where(site.households > 0, blocks.home, -1)
    cut = cut[np.isin(cut, lived_in)]
    faces = members(blocks.block, blocks.n_blocks)
    shape = np.array(
        [shapely.coverage_union_all(blocks.faces[faces[b]]) for b in cut], dtype=object
    )
    plots = build_plots(cut, shape, lived_in, site.shapes, options=options)
    of_block = np.full(blocks.n_blocks, -1)
    whole = np.setdiff1d(np.flatnonzero(blocks.dedicated < 0), cut)
    of_block[whole] = np.arange(len(whole))
    of_building = of_block[blocks.home]
    in_plot = plots.building >= 0
    of_building[in_plot] = len(whole) + plots.building[in_plot]
    n = len(whole) + plots.n_plots
    counted = of_building >= 0
    households = np.bincount(
        of_building[counted], weights=site.households[counted], minlength=n
    ).astype(np.int64)
    xy, area = _places(blocks, plots, whole)
    compound = _compounds(site.compounds, blocks, plots, whole)
    spared = spared_buildings(site, blocks.straddling)
    built_over = _built_over(blocks.met.segments, site.shapes[spared])
    found = [
        _block_contacts(
            blocks,
            of_block,
            plots,
            len(whole),
            options.spacing_m,
            built_over,
            (site.must, site.never),
        ),
        _plot_contacts(plots, compound, len(whole), (site.must, site.never)),
    ]
    contacts = _Contacts(
        *(np.concatenate([getattr(c, name) for c in found]) for name in _Contacts.__slots__)
    )
    del found  # a tenth of all memory in a community of 200,000 houses
    contacts = _clear_of_buildings(contacts, site.shapes[spared], of_building[spared])
    pairs = _sum_by_pair(contacts, plots, n, options.min_contact_m)
    firm = pairs.is_firm
    by_class, held = pairs.by_class[firm], pairs.held[firm]
    cost = by_class @ np.array([getattr(prices, name) for name in BORDER_CLASSES])
    cost += _BARRED * held[:, 1]
    must, together = (held >= options.min_contact_m).T
    return Atoms(
        households,
        xy,
        area,
        compound,
        pairs.pair[firm],
        by_class.sum(axis=1),
        cost,
        pairs.hard[firm],
        of_block,
        of_building,
        plots,
        by_class,
        pairs.pair[~firm],
        pairs.by_class[~firm].sum(axis=1),
        must,
        together,
    )


def units(atoms: Atoms, free: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the unit of some atoms, numbered from 0: those that no border may part are one.

    Parameters
    ----------
    atoms
        All atoms.
    free
        Which of them, ascending.
    """
    place = np.full(atoms.n_atoms, -1)
    place[free] = np.arange(len(free))
    held = place[atoms.edges[atoms.together]]
    held = held[(held >= 0).all(axis=1)]
    return components(len(free), held[:, 0], held[:, 1])


def _places(
    blocks: Blocks, plots: Plots, whole: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return a middle point and an area for each atom (a plot: an equal share)."""
    face_area = shapely.area(blocks.faces)
    middle = shapely.get_coordinates(shapely.centroid(blocks.faces))
    size = np.bincount(blocks.block, weights=face_area, minlength=blocks.n_blocks)
    block_xy = (
        np.stack(
            [
                np.bincount(
                    blocks.block, weights=face_area * middle[:, i], minlength=blocks.n_blocks
                )
                for i in (0, 1)
            ],
            axis=1,
        )
        / np.maximum(size, 1e-9)[:, None]
    )
    count = np.bincount(plots.sample_plot, minlength=plots.n_plots)[:, None]
    plot_xy = np.stack(
        [
            np.bincount(plots.sample_plot, weights=plots.samples[:, i], minlength=plots.n_plots)
            for i in (0, 1)
        ],
        axis=1,
    ) / np.maximum(count, 1)
    per_block = np.maximum(np.bincount(plots.plot_block, minlength=len(plots.cut)), 1)
    plot_area = (size[plots.cut] / per_block)[plots.plot_block]
    return np.concatenate([block_xy[whole], plot_xy]), np.concatenate([size[whole], plot_area])


def _compounds(
    compounds: NDArray[np.object_], blocks: Blocks, plots: Plots, whole: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the compound that holds each atom, −1 for none."""
    n = len(whole) + plots.n_plots
    compound = np.full(n, -1)
    if not len(compounds):
        return compound
    area = shapely.area(blocks.faces)
    order = np.argsort(area, kind="stable")
    largest = np.zeros(blocks.n_blocks, np.int64)
    largest[blocks.block[order]] = order
    middle = shapely.point_on_surface(blocks.faces[largest[whole]])
    first = np.zeros(plots.n_plots, np.int64)
    first[plots.sample_plot[::-1]] = np.arange(len(plots.samples))[::-1]
    places = np.concatenate([middle, shapely.points(plots.samples[first])])
    at, by = shapely.STRtree(compounds).query(places, predicate="intersects")
    compound[at[::-1]] = by[::-1]
    return compound


def _block_contacts(
    blocks: Blocks,
    of_block: NDArray[np.int64],
    plots: Plots,
    first_plot: int,
    spacing_m: float,
    built_over: NDArray[np.bool_],
    held: tuple[NDArray[np.object_], ...],
) -> _Contacts:
    """Return contacts along block borders; beside a block that is cut, piece by piece."""
    met = blocks.met
    left, right = blocks.block[met.left], blocks.block[met.right]
    free = (blocks.dedicated[left] < 0) & (blocks.dedicated[right] < 0) & (left != right)
    ends = np.stack([left[free], right[free]], axis=1)
    length = met.length[free]
    segments = met.segments[free]
    is_cut = of_block[ends] < 0
    fine = is_cut.any(axis=1) | built_over[free] | _near(segments, np.concatenate(held))
    pieces = np.where(fine, np.ceil(length / spacing_m), 1).astype(np.int64)
    pieces = np.maximum(pieces, 1)
    source = np.repeat(np.arange(len(ends)), pieces)
    step = np.arange(len(source)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
    along = ((step + 0.5) / pieces[source])[:, None]
    point = segments[source, 0] * (1 - along) + segments[source, 1] * along
    ends, is_cut = ends[source], is_cut[source]
    pair = of_block[ends]
    sample = np.full(pair.shape, -1)
    for side in (0, 1):
        here = np.flatnonzero(is_cut[:, side])
        index = np.searchsorted(plots.cut, ends[here, side])
        sample[here, side] = plots.nearest(index, point[here])
        pair[here, side] = first_plot + plots.sample_plot[sample[here, side]]
    return _Contacts(
        pair,
        (length / pieces)[source],
        met.border_class[free][source],
        met.hard[free][source],
        _along(point, (segments[:, 1] - segments[:, 0])[source], held),
        point,
        sample,
    )


def _near(segments: NDArray[np.float64], lines: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Return which segments come near a line: what runs along it is looked at in pieces."""
    result = np.zeros(len(segments), bool)
    if len(lines):
        tree = shapely.STRtree(shapely.linestrings(segments))
        result[tree.query(lines, predicate="dwithin", distance=BESIDE_M)[1]] = True
    return result


def _along(
    middle: NDArray[np.float64],
    step: NDArray[np.float64],
    held: tuple[NDArray[np.object_], ...],
) -> NDArray[np.bool_]:
    """Return whether pieces of border run along lines of each kind, shape ``(n, n_kinds)``."""
    return np.stack([run_along(middle, step, lines) >= 0 for lines in held], axis=1)


def _built_over(
    segments: NDArray[np.float64], footprints: NDArray[np.object_]
) -> NDArray[np.bool_]:
    """Return which segments run through a footprint."""
    result = np.zeros(len(segments), bool)
    if len(footprints):
        lines = shapely.linestrings(segments)
        result[shapely.STRtree(footprints).query(lines, predicate="intersects")[0]] = True
    return result


def _clear_of_buildings(
    contacts: _Contacts, footprints: NDArray[np.object_], atom: NDArray[np.int64]
) -> _Contacts:
    """Return the contacts that do not lie inside a building of a third atom.

    The building is spared, so that its ground parts the two. An atom that has no other
    contact keeps those: it lies inside the building.
    """
    if not len(footprints) or not len(contacts.pair):
        return contacts
    at, by = shapely.STRtree(footprints).query(
        shapely.points(contacts.point), predicate="intersects"
    )
    blocked = at[(contacts.pair[at] != atom[by, None]).all(axis=1)]
    clear = np.ones(len(contacts.pair), bool)
    clear[blocked] = False
    met = np.zeros(contacts.pair.max() + 1, bool)
    met[contacts.pair[clear & (contacts.pair[:, 0] != contacts.pair[:, 1])]] = True
    clear |= ~met[contacts.pair].all(axis=1)
    return _Contacts(*(getattr(contacts, name)[clear] for name in _Contacts.__slots__))


def _plot_contacts(
    plots: Plots,
    compound: NDArray[np.int64],
    first_plot: int,
    held: tuple[NDArray[np.object_], ...],
) -> _Contacts:
    """Return contacts between plots of one block: ridges, clipped to the block."""
    index = plots.plot_block[plots.sides[:, 0]] if len(plots.sides) else np.zeros(0, np.int64)
    point, length = _clip(plots.ridges, index, plots.shape)
    kept = length > 0
    pair = first_plot + plots.sides[kept]
    same = (compound[pair[:, 0]] >= 0) & (compound[pair[:, 0]] == compound[pair[:, 1]])
    return _Contacts(
        pair,
        length[kept],
        np.where(same, COMPOUND_PLOT, PLOT).astype(np.int8),
        np.zeros(len(pair), bool),
        _along(point, plots.ridges[:, 1] - plots.ridges[:, 0], held)[kept],
        point[kept],
        plots.side_samples[kept],
    )


def _clip(
    ridges: NDArray[np.float64], index: NDArray[np.int64], shape: NDArray[np.object_]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the middle and the length of the part of each ridge inside its block."""
    point = ridges.mean(axis=1)
    length = np.hypot(*(ridges[:, 1] - ridges[:, 0]).T)
    for here, block in zip(members(index, len(shape)), shape, strict=True):
        shapely.prepare(block)
        inside = shapely.contains_xy(block, ridges[here].reshape(-1, 2)).reshape(-1, 2)
        crossing = here[~inside.all(axis=1)]
        if not len(crossing):
            continue
        parts = shapely.intersection(shapely.linestrings(ridges[crossing]), block)
        length[crossing] = shapely.length(parts)
        pieces, owner = shapely.get_parts(parts, return_index=True)
        extent = shapely.length(pieces)
        order = np.lexsort([extent, owner])
        order = order[extent[order] > 0]
        middle = shapely.line_interpolate_point(pieces[order], 0.5, normalized=True)
        point[crossing[owner[order]]] = shapely.get_coordinates(middle)
    return point, length


class _Pairs(NamedTuple):
    """Contacts summed by pair of atoms, and which pairs are neighbours."""

    pair: NDArray[np.int64]  # (n, 2)
    by_class: NDArray[np.float64]  # metres
    hard: NDArray[np.bool_]  # whether only a hard barrier joins them
    held: NDArray[np.float64]  # (n, 2) metres where a border has to run, or none may
    is_firm: NDArray[np.bool_]


def _sum_by_pair(contacts: _Contacts, plots: Plots, n: int, min_contact_m: float) -> _Pairs:
    """Return what each pair of atoms has of border in common."""
    low, high = contacts.pair.min(axis=1, initial=n), contacts.pair.max(axis=1, initial=-1)
    apart = low != high
    key = (low * n + high)[apart]
    keys, number = np.unique(key, return_inverse=True)
    size = len(BORDER_CLASSES)
    by_class = np.bincount(
        number * size + contacts.border_class[apart],
        weights=contacts.length[apart],
        minlength=len(keys) * size,
    ).reshape(len(keys), size)
    soft = np.bincount(
        number, weights=contacts.length[apart] * ~contacts.hard[apart], minlength=len(keys)
    )
    held = np.stack(
        [
            np.bincount(number, contacts.length[apart] * kind, len(keys))
            for kind in contacts.held[apart].T
        ],
        axis=1,
    ).astype(np.float64)
    edges = np.stack([keys // n, keys % n], axis=1)
    reachable = _reachable(contacts, np.flatnonzero(apart), number, plots)
    firm = reachable & (by_class.sum(axis=1) >= min_contact_m)
    firm |= _bridging(edges, reachable, firm, by_class.sum(axis=1), n)
    hard = soft < np.minimum(min_contact_m, by_class.sum(axis=1))
    return _Pairs(edges, by_class.astype(np.float64), hard, held, firm)


def _reachable(
    contacts: _Contacts,
    rows: NDArray[np.int64],
    number: NDArray[np.int64],
    plots: Plots,
) -> NDArray[np.bool_]:
    """Return whether some contact of each pair can be reached from both atoms.

    The longest contact of a pair is tried first, all others only where it fails.
    """
    result = np.zeros(number.max(initial=-1) + 1, bool)
    order = np.lexsort([-contacts.length[rows], number])
    first = starts(number[order])
    for attempt in (order[first], order[~first]):
        open_rows = attempt[~result[number[attempt]]]
        here = rows[open_rows]
        seen = np.ones(len(here), bool)
        for side in (0, 1):
            sample = contacts.sample[here, side]
            cut_side = np.flatnonzero(sample >= 0)
            block = plots.plot_block[plots.sample_plot[sample[cut_side]]]
            seen[cut_side] &= plots.sees(block, sample[cut_side], contacts.point[here[cut_side]])
        result[number[open_rows[seen]]] = True
    return result


def _bridging(
    edges: NDArray[np.int64],
    reachable: NDArray[np.bool_],
    firm: NDArray[np.bool_],
    length: NDArray[np.float64],
    n: int,
) -> NDArray[np.bool_]:
    """Return short contacts without which a part of the graph would stand alone."""
    extra = np.zeros(len(edges), bool)
    for candidates in (reachable & ~firm, ~reachable):
        order = np.flatnonzero(candidates)
        order = order[np.argsort(-length[order], kind="stable")]
        while len(order):
            used = edges[firm | extra]
            part = components(n, used[:, 0], used[:, 1])
            order = order[part[edges[order, 0]] != part[edges[order, 1]]]
            if not len(order):
                break
            pair = np.sort(part[edges[order]], axis=1)
            _, first = np.unique(pair, axis=0, return_index=True)
            smallest = order[np.sort(first)]
            claimed = np.zeros(part.max() + 1, bool)
            take = []
            for edge in smallest:  # few: one per pair of loose parts
                a, b = part[edges[edge]]
                if not (claimed[a] and claimed[b]):
                    take.append(edge)
                    claimed[[a, b]] = True
            extra[take] = True
    return extra
