"""Borders: the lines between finished grids, and points that say which side is which.

Lines first, polygons last: a community hands over loose linework and labelled seeds;
`coverage.build_coverage` nodes the lines of the whole city once and lets the seeds
name the faces. Lines too many do no harm, they vanish between faces of one grid.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.fabric.site import inner_points, spared_buildings

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.atoms import Atoms
    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.plots import Plots
    from gridplan.fabric.site import Site

# A line that enters a building by less than this does not cut it.
_GRAZE_M = 0.25
# Lines overshoot the line they end on by this much, so that noding finds the crossing.
_OVERSHOOT_M = 0.05
# Hints stand this far outside a footprint and weigh next to nothing.
_ASIDE_M, _HINT = 0.2, 0.01


@dataclass(frozen=True, slots=True, eq=False)
class Borders:
    """What one community contributes to the city's linework; metres.

    Parameters
    ----------
    lines
        Line strings between grids, shape ``(n_lines,)``.
    seeds, seed_grid, seed_weight
        Points inside grids, shape ``(n_seeds, 2)``, their grid (numbered inside the
        community) and the area that speaks for them; below 1 for a hint that counts
        where nothing else does.
    whole, whole_grid, whole_lived_in
        Footprints that a line would cut and should spare, the grid each goes to, and
        whether it has households.
    crossed
        All buildings that a line enters.
    building_grid
        Grid of each building of the site.
    unsure
        Buildings without households whose grid the finished faces decide.
    """

    lines: NDArray[np.object_]
    seeds: NDArray[np.float64]
    seed_grid: NDArray[np.int64]
    seed_weight: NDArray[np.float64]
    whole: NDArray[np.object_]
    whole_grid: NDArray[np.int64]
    whole_lived_in: NDArray[np.bool_]
    crossed: NDArray[np.int64]
    building_grid: NDArray[np.int64]
    unsure: NDArray[np.int64]


def draw_borders(
    site: Site,
    blocks: Blocks,
    atoms: Atoms,
    *,
    labels: NDArray[np.int64],
    dedicated_labels: NDArray[np.int64],
    simplify_m: float,
) -> Borders:
    """Draw the lines between grids.

    Parameters
    ----------
    site, blocks, atoms
        The community, cut as the search saw it.
    labels
        Grid of each atom.
    dedicated_labels
        Grid of each block, −1 for blocks that are not dedicated.
    simplify_m
        How far a border between buildings may be straightened.

    Returns
    -------
    Borders
        Block borders are complete around every block that two grids share, so
        that the faces close whatever the straightening did.
    """
    block_grid, plot_grid = _grid_of_blocks(atoms, labels, dedicated_labels)
    building_grid, unsure = _grid_of_buildings(site, blocks, atoms, block_grid, plot_grid)
    streets = _between_blocks(blocks, block_grid)
    ridges = _between_plots(atoms, plot_grid, block_grid, simplify_m)
    lines = np.concatenate([streets, ridges])
    stubs = _stubs(lines, site.polygon)
    crossed = _entered(site.shapes, lines)
    whole = spared_buildings(site, crossed)
    seeds, seed_grid, weight = _seeds(site, blocks, atoms.plots, block_grid, building_grid)
    hints, hint_grid = _hints(site.shapes[whole], atoms.plots, plot_grid)
    outlines = shapely.get_parts(shapely.boundary(site.shapes[whole]))
    return Borders(
        np.concatenate([lines, stubs, outlines]),
        np.concatenate([seeds, hints]),
        np.concatenate([seed_grid, hint_grid]),
        np.concatenate([weight, np.full(len(hints), _HINT)]),
        site.shapes[whole],
        building_grid[whole],
        site.households[whole] > 0,
        np.union1d(crossed, _entered(site.shapes, outlines)),
        building_grid,
        unsure,
    )


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


def _grid_of_buildings(
    site: Site,
    blocks: Blocks,
    atoms: Atoms,
    block_grid: NDArray[np.int64],
    plot_grid: NDArray[np.int64],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the grid of each building, and which of them only lie near a plot."""
    grid = block_grid[blocks.home]
    plots = atoms.plots
    own = plots.building >= 0
    grid[own] = plot_grid[plots.building[own]]
    unsure = np.flatnonzero(grid < 0)
    if len(unsure):
        index = np.searchsorted(plots.cut, blocks.home[unsure])
        nearest = plots.nearest(index, inner_points(site.shapes[unsure]))
        grid[unsure] = plot_grid[plots.sample_plot[nearest]]
    return grid, unsure


def _between_blocks(blocks: Blocks, block_grid: NDArray[np.int64]) -> NDArray[np.object_]:
    """Return block borders between grids, and all borders of blocks that grids share."""
    left, right = blocks.block[blocks.left], blocks.block[blocks.right]
    a, b = block_grid[left], block_grid[right]
    drawn = (left != right) & ((a != b) | (a < 0))
    return _merged(blocks.segments[drawn])


def _between_plots(
    atoms: Atoms,
    plot_grid: NDArray[np.int64],
    block_grid: NDArray[np.int64],
    simplify_m: float,
) -> NDArray[np.object_]:
    """Return the straightened ridges between plots of different grids."""
    plots = atoms.plots
    drawn = plot_grid[plots.sides[:, 0]] != plot_grid[plots.sides[:, 1]]
    index = plots.plot_block[plots.sides[drawn, 0]]
    ridges = np.round(plots.ridges[drawn], 3)
    chains = []
    for i in np.flatnonzero(block_grid[plots.cut] < 0):
        room = shapely.buffer(plots.shape[i], _OVERSHOOT_M, quad_segs=2)
        shapely.prepare(room)
        lines = shapely.linestrings(ridges[index == i])
        inside = shapely.contains_properly(room, lines)
        lines[~inside] = shapely.intersection(lines[~inside], room)
        merged = shapely.line_merge(shapely.multilinestrings(_line_parts(lines)))
        chains.append(shapely.simplify(shapely.get_parts(merged), simplify_m))
    return np.concatenate(chains) if chains else np.zeros(0, object)


def _line_parts(lines: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the line strings of a mixed array, without points and empty ones."""
    parts = shapely.get_parts(lines)
    return parts[(shapely.get_type_id(parts) == 1) & (shapely.length(parts) > 0)]


def _merged(segments: NDArray[np.float64]) -> NDArray[np.object_]:
    """Return segments joined into chains."""
    if not len(segments):
        return np.zeros(0, object)
    lines = shapely.multilinestrings(shapely.linestrings(segments))
    return shapely.get_parts(shapely.line_merge(lines))


def _stubs(lines: NDArray[np.object_], polygon: shapely.Geometry) -> NDArray[np.object_]:
    """Return short lines across the community border where a line ends on it.

    The lines were noded with a border rounded to 1 cm and may end just short of the
    border itself.
    """
    if not len(lines):
        return np.zeros(0, object)
    ends = np.concatenate([shapely.get_point(lines, 0), shapely.get_point(lines, -1)])
    rings = shapely.get_parts(shapely.boundary(polygon))
    points, ring = shapely.get_coordinates(rings, return_index=True)
    same = ring[:-1] == ring[1:]
    edges = np.stack([points[:-1][same], points[1:][same]], axis=1)
    at, edge = shapely.STRtree(shapely.linestrings(edges)).query_nearest(
        ends, max_distance=_OVERSHOOT_M / 2, all_matches=False
    )
    along = edges[edge, 1] - edges[edge, 0]
    along /= np.maximum(np.hypot(*along.T), 1e-9)[:, None]
    across = _OVERSHOOT_M * np.stack([-along[:, 1], along[:, 0]], axis=1)
    here = shapely.get_coordinates(ends[at])
    return shapely.linestrings(np.stack([here - across, here, here + across], axis=1))


def _entered(shapes: NDArray[np.object_], lines: NDArray[np.object_]) -> NDArray[np.int64]:
    """Return the polygons that lines enter by more than a graze."""
    flat = np.flatnonzero(shapely.get_dimensions(shapes) == 2)
    if not len(lines) or not len(flat):
        return np.zeros(0, np.int64)
    line, at = shapely.STRtree(shapes[flat]).query(lines, predicate="intersects")
    inside = shapely.length(shapely.intersection(lines[line], shapes[flat[at]]))
    return np.unique(flat[at[inside > _GRAZE_M]])


def _seeds(
    site: Site,
    blocks: Blocks,
    plots: Plots,
    block_grid: NDArray[np.int64],
    building_grid: NDArray[np.int64],
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.float64]]:
    """Return labelled points: faces of undivided blocks, buildings of divided ones."""
    grid = block_grid[blocks.block]
    plain = np.flatnonzero(grid >= 0)
    housed = np.flatnonzero((block_grid[blocks.home] < 0) & (site.households > 0))
    homes = site.shapes[housed]
    over = np.flatnonzero(np.isin(housed, blocks.straddling))
    if len(over):  # the point must lie in the building's own block
        block = plots.shape[np.searchsorted(plots.cut, blocks.home[housed[over]])]
        parts = shapely.intersection(homes[over], block)
        homes[over] = np.where(shapely.is_empty(parts), homes[over], parts)
    ground = np.concatenate([blocks.faces[plain], homes])
    xy = shapely.get_coordinates(shapely.point_on_surface(ground))
    weight = np.maximum(shapely.area(ground), 1.0)
    return xy, np.concatenate([grid[plain], building_grid[housed]]), weight


def _hints(
    spared: NDArray[np.object_], plots: Plots, plot_grid: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return points close around footprints to spare and the grid of the plot they lie on.

    The outline of the footprint parts the rest of its plot from the house that speaks
    for it.
    """
    if not len(spared) or not plots.n_plots:
        return np.zeros((0, 2)), np.zeros(0, np.int64)
    around = shapely.buffer(spared, _ASIDE_M, join_style="mitre")
    points = shapely.get_coordinates(shapely.segmentize(around, 4.0))
    at, index = shapely.STRtree(plots.shape).query(shapely.points(points), predicate="intersects")
    nearest = plots.nearest(index, points[at])
    return points[at], plot_grid[plots.sample_plot[nearest]]
