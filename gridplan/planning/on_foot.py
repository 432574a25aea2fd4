"""One walk: grids that hang together on the streets inside them, as far as exchanges do it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

from gridplan.fabric.atoms import units
from gridplan.fabric.network import keys
from gridplan.fabric.site import inner_points
from gridplan.geometry.arrays import components, starts
from gridplan.geometry.keys import counted
from gridplan.partition.afoot import MOST_PROVEN, Ground, Paths, join_up
from gridplan.partition.outlines import count_faults
from gridplan.planning.fair import outlines_of, relabelled

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.site import Site
    from gridplan.planning.divide import Division
    from gridplan.rules import Bounds, Rules

# A dead end is of the faces that it lies in, or this near to.
_BESIDE_M = 0.5
# Beside a block that is cut, streets are looked at in steps of this length.
_STEP_M = 15.0
# Beyond this nobody asks which street is the nearest to the metre.
_NEAR_M = 40.0


def walkable_division(
    site: Site, blocks: Blocks, division: Division, *, bounds: Bounds, rules: Rules
) -> Division:
    """Return a division as much in range whose grids are one walk, as far as exchanges find one.

    Parameters
    ----------
    site, blocks
        The community and its blocks.
    division
        Atoms and the grid of each; returned as it is where its grids are one walk, where
        outlines have no price, buildings are pinned, lines held or work is bounded.
    bounds, rules
        Bounds for this kind of community; prices.

    Notes
    -----
    Walls count as open here, gates or not; what the finished plan says of ways on foot is
    measured on its polygons (`gridplan.plan.walk`).
    """
    bound = len(site.pins) or len(site.must) or len(site.work)
    if division.n_grids < 2 or rules.borders.shape == 0 or bound:
        return division
    parted = _parted(site, _streets(blocks, division, _shared(division)), division)
    if not len(parted):
        return division
    free = np.flatnonzero(division.labels >= 0)
    unit = units(division.atoms, free)
    place = np.full(division.atoms.n_atoms, -1)
    place[free] = unit
    labels = np.zeros(int(unit.max()) + 1, np.int64)
    labels[unit] = division.labels[free]
    outlines = outlines_of(blocks, division, free, unit, rules)
    known = np.isin(np.arange(division.n_grids), parted)
    ends = labels[outlines.edges]
    known[ends[known[ends].any(axis=1)] if len(labels) > MOST_PROVEN else ends] = True
    streets = _streets(blocks, division, _plotted(division, known))
    paths = _paths(site, streets, division, place, known)
    near = known[labels[outlines.edges]].any(axis=1)
    ground = Ground(
        outlines.households,
        outlines.edges[near],
        outlines.weight[near],
        outlines.is_open[near] & known[labels[outlines.edges[near]]].all(axis=1),
        bounds.lower,
        bounds.upper,
    )
    found = join_up(
        labels,
        ground,
        paths,
        parted.tolist(),
        faults=lambda now: count_faults(now, division.n_grids, outlines),
    )
    if np.array_equal(found, labels):
        return division
    return relabelled(division, free, found[unit], bounds) or division


class _Streets(NamedTuple):
    """Pieces of street, the two nodes of each, and which atoms lie beside which piece."""

    pieces: NDArray[np.float64]
    node: NDArray[np.int64]
    piece: NDArray[np.int64]
    atom: NDArray[np.int64]


def _shared(division: Division) -> NDArray[np.bool_]:
    """Return which of the blocks that are cut lie in several grids."""
    plots = division.atoms.plots
    grid = division.labels[division.atoms.n_atoms - plots.n_plots :]
    first = grid[_first_plots(division)]
    return np.bincount(plots.plot_block, grid != first[plots.plot_block], len(first)) > 0


def _plotted(division: Division, known: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which of the blocks that are cut have plots in some grids."""
    plots = division.atoms.plots
    grid = division.labels[division.atoms.n_atoms - plots.n_plots :]
    return np.bincount(plots.plot_block, _are(known, grid), len(plots.cut)) > 0


def _are(known: NDArray[np.bool_], grid: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return whether each is one of some grids; below 0, an institution's or none, it is not."""
    return (grid >= 0) & known[np.maximum(grid, 0)]


def _first_plots(division: Division) -> NDArray[np.int64]:
    """Return the first plot of each block that is cut."""
    plots = division.atoms.plots
    first = np.zeros(len(plots.cut), np.int64)
    first[plots.plot_block[::-1]] = np.arange(plots.n_plots)[::-1]
    return first


def _streets(blocks: Blocks, division: Division, fine: NDArray[np.bool_]) -> _Streets:
    """Return the streets of a community and the atoms beside them.

    Of a block that is cut and not looked at finely, all streets lie beside its first plot.
    """
    atoms, pieces = division.atoms, blocks.streets
    n = len(pieces)
    point = keys(np.concatenate([pieces, blocks.segments]).reshape(-1, 2)).reshape(-1, 2)
    node = np.unique(point[:n], return_inverse=True)[1].reshape(-1, 2)
    # One number per piece, whichever way it runs: what does not fit into 64 bits is dropped.
    key = point.min(axis=1) * np.int64(1_000_003) + point.max(axis=1)
    order = np.argsort(key[n:], kind="stable")
    at = np.minimum(np.searchsorted(key[n:][order], key[:n]), max(len(order) - 1, 0))
    seen = key[n:][order][at] == key[:n] if len(order) else np.zeros(n, bool)
    border, rest = np.flatnonzero(seen), np.flatnonzero(~seen)
    segment = order[at[border]] if len(order) else border
    dead, face = shapely.STRtree(blocks.faces).query(
        shapely.points(pieces[rest].mean(axis=1)), predicate="dwithin", distance=_BESIDE_M
    )
    piece = np.concatenate([border, border, rest[dead]])
    block = blocks.block[np.concatenate([blocks.left[segment], blocks.right[segment], face])]
    free = blocks.dedicated[block] < 0
    piece, block = piece[free], block[free]
    atom = atoms.of_block[block].copy()
    cut = np.flatnonzero(atom < 0)
    index = np.searchsorted(atoms.plots.cut, block[cut])
    first_plot = atoms.n_atoms - atoms.plots.n_plots
    atom[cut] = first_plot + _first_plots(division)[index]
    cut, index = cut[fine[index]], index[fine[index]]
    length = np.hypot(*(pieces[piece[cut], 1] - pieces[piece[cut], 0]).T)
    count = np.maximum(np.ceil(length / _STEP_M), 1).astype(np.int64)
    row, step = counted(count)
    of = piece[cut[row]]
    along = ((step + 0.5) / count[row])[:, None]
    sample = atoms.plots.nearest(index[row], pieces[of, 0] * (1 - along) + pieces[of, 1] * along)
    plot = first_plot + atoms.plots.sample_plot[sample]
    whole = np.ones(len(atom), bool)
    whole[cut] = False
    pairs = np.unique(np.append(atom[whole], plot) * n + np.append(piece[whole], of))
    return _Streets(pieces, node, pairs % max(n, 1), pairs // max(n, 1))


def _stretches(
    streets: _Streets, owner: NDArray[np.int64], rows: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return for some pairs of piece and atom the connected stretch of its owner.

    Returns
    -------
    stretch, owner, links
        Of each row; of each stretch; pairs of stretches that meet at a node.
    """
    n = int(streets.node.max(initial=0)) + 1
    key = owner[rows, None] * n + streets.node[streets.piece[rows]]
    spot, number = np.unique(key, return_inverse=True)
    number = number.reshape(-1, 2)
    stretch = components(len(spot), number[:, 0], number[:, 1])
    of = np.zeros(int(stretch.max(initial=-1)) + 1, np.int64)
    of[stretch] = spot // n
    order = np.argsort(spot % n, kind="stable")
    here, met = stretch[order], (spot % n)[order]
    first = np.maximum.accumulate(np.where(starts(met), np.arange(len(met)), 0))
    links = np.stack([here, here[first]], axis=1)
    return stretch[number[:, 0]], of, links[links[:, 0] != links[:, 1]]


def _parted(site: Site, streets: _Streets, division: Division) -> NDArray[np.int64]:
    """Return the grids whose homes hang on several pieces of street."""
    grid, n = division.labels[streets.atom], division.n_grids
    rows = np.flatnonzero(grid >= 0)
    stretch, of, _ = _stretches(streets, grid, rows)
    several = np.bincount(of, minlength=n) > 1
    doubtful = np.flatnonzero(several[of[stretch]])
    if not len(doubtful):
        return doubtful
    lines, place = _lines(streets, rows[doubtful], stretch[doubtful])
    of = of[place]
    home = np.append(division.labels, -1)[division.atoms.of_building]
    houses = np.flatnonzero((site.households > 0) & _are(several, home))
    doors = shapely.points(inner_points(site.shapes[houses]))
    # Every home with every piece of its grid.
    order = np.argsort(of, kind="stable")
    first = np.searchsorted(of[order], home[houses])
    row, step = counted(np.bincount(of, minlength=n)[home[houses]])
    piece = order[first[row] + step]
    far = shapely.distance(doors[row], lines[piece])
    nearest = np.lexsort([piece, far, row])
    hangs = piece[nearest[starts(row[nearest])]]
    used = np.unique(hangs)
    return np.flatnonzero(np.bincount(of[used], minlength=n) > 1)


def _lines(
    streets: _Streets, rows: NDArray[np.int64], stretch: NDArray[np.int64]
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return stretches as lines, and the number of each."""
    number, place = np.unique(stretch, return_inverse=True)
    order = np.argsort(place, kind="stable")
    pieces = shapely.linestrings(streets.pieces[streets.piece[rows[order]]])
    return shapely.multilinestrings(pieces, indices=place[order]), number


def _paths(
    site: Site,
    streets: _Streets,
    division: Division,
    place: NDArray[np.int64],
    known: NDArray[np.bool_],
) -> Paths:
    """Return the streets of units of some grids, and where their homes are."""
    labels, atoms = division.labels, division.atoms
    inside = _are(known, labels)
    rows = np.flatnonzero(inside[streets.atom])
    stretch, of, links = _stretches(streets, place[streets.atom], rows)
    lines, _ = _lines(streets, rows, stretch)
    home = np.flatnonzero((site.households > 0) & (atoms.of_building >= 0))
    home = home[inside[atoms.of_building[home]]]
    return Paths(
        of,
        links,
        place[atoms.of_building[home]],
        site.households[home],
        _distances(shapely.points(inner_points(site.shapes[home])), lines),
    )


def _distances(doors: NDArray[np.object_], lines: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return how far it is from doors to the lines near them; infinite to others."""
    far = np.full((len(doors), len(lines)), np.inf)
    door, line = shapely.STRtree(lines).query(doors, "dwithin", _NEAR_M)
    far[door, line] = shapely.distance(doors[door], lines[line])
    lonely = np.flatnonzero(np.isinf(far).all(axis=1))
    far[lonely] = shapely.distance(doors[lonely, None], lines[None, :])
    return far
