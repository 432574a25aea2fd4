"""Plots: the share of a block that is nearest to one building, as lines only.

The borders between plots are the ridges of a Voronoi diagram of points on the
building outlines. No plot polygon is ever built: the search needs to know who touches
whom, how long and where, and the finished plan needs only the ridges between
different grids.

All blocks that are cut share one diagram: each is moved to a place of its own, so far
from the others that no cell reaches across.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.fabric.site import inner_points
from gridplan.geometry.arrays import components, members, starts
from gridplan.geometry.delaunay import triangulate

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.rules import FabricOptions

# Outline points closer than this are one point with one owner.
_SAME_POINT_M = 0.02
_INSET_M = 0.3
# Footprints that overlap by more than this share of the smaller one are one plot.
_OVERLAP_SHARE = 0.4
_AT_ONCE = 500_000
_CORNERS = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1.0]])
# A block this close to its convex hull hides no corner.
_CONVEX_SHARE = 0.999


@dataclass(frozen=True, slots=True, eq=False)
class Plots:
    """The plots of all blocks that are cut.

    Parameters
    ----------
    cut
        Blocks that are cut, int64, sorted; shape ``(n_cut,)``.
    shape
        Polygon of each of them.
    plot_block
        Index into `cut` of each plot, shape ``(n_plots,)``.
    building
        Plot of each building, −1 for buildings without plot.
    ridges
        Borders between two plots, metres, not yet clipped to the block, shape
        ``(n_ridges, 2, 2)``.
    sides, side_samples
        The two plots beside each ridge, and the two sample points, shape
        ``(n_ridges, 2)`` each.
    samples, sample_plot
        Points that stand for the buildings, metres, and the plot of each.
    offset, tree
        Metres by which each block is moved to its own place in the diagram, shape
        ``(n_cut, 2)``, and the search tree of the moved samples.
    """

    cut: NDArray[np.int64]
    shape: NDArray[np.object_]
    plot_block: NDArray[np.int64]
    building: NDArray[np.int64]
    ridges: NDArray[np.float64]
    sides: NDArray[np.int64]
    side_samples: NDArray[np.int64]
    samples: NDArray[np.float64]
    sample_plot: NDArray[np.int64]
    offset: NDArray[np.float64]
    tree: shapely.STRtree

    @property
    def n_plots(self) -> int:
        """Number of plots."""
        return len(self.plot_block)

    def nearest(
        self, cut_index: NDArray[np.int64], points: NDArray[np.float64]
    ) -> NDArray[np.int64]:
        """Return the sample nearest to each point among those of its block.

        Parameters
        ----------
        cut_index
            Index into `cut` for each point.
        points
            Metres, shape ``(n, 2)``.
        """
        if not len(self.samples):
            return np.zeros(len(points), np.int64)
        return self.tree.nearest(shapely.points(points + self.offset[cut_index]))

    def sees(
        self,
        cut_index: NDArray[np.int64],
        samples: NDArray[np.int64],
        points: NDArray[np.float64],
    ) -> NDArray[np.bool_]:
        """Return whether the straight way from sample to point stays in the block.

        A plot is the nearest part of a block, and in a block with re-entrant
        corners such a part may fall apart; two plots are neighbours only if they
        meet at a point that both buildings can reach.
        """
        result = np.ones(len(samples), bool)
        hull = shapely.area(shapely.convex_hull(self.shape))
        bent = shapely.area(self.shape) < _CONVEX_SHARE * hull
        mine = members(cut_index, len(self.cut))
        for i in np.unique(cut_index[bent[cut_index]]):
            here = mine[i]
            ways = shapely.linestrings(
                np.stack([self.samples[samples[here]], points[here]], axis=1)
            )
            room = shapely.buffer(self.shape[i], 2 * _SAME_POINT_M)
            shapely.prepare(room)
            result[here] = shapely.covers(room, ways)
        return result


def build_plots(
    cut: NDArray[np.int64],
    shape: NDArray[np.object_],
    home: NDArray[np.int64],
    shapes: NDArray[np.object_],
    *,
    options: FabricOptions,
) -> Plots:
    """Share out blocks among their buildings.

    Parameters
    ----------
    cut, shape
        Blocks to cut, sorted, and the polygon of each.
    home
        Block of each building, −1 for buildings that get no plot.
    shapes
        Polygons or points of the buildings; metres.
    options
        Spacing of the sample points.

    Returns
    -------
    Plots
        One plot for each building, or for a group of buildings that overlap.
    """
    rows = np.flatnonzero(np.isin(home, cut))
    cut_index = np.searchsorted(cut, home[rows])
    group = _overlap_groups(shapes[rows], cut_index)
    building = np.full(len(shapes), -1)
    building[rows] = group
    plot_block = np.zeros(group.max(initial=-1) + 1, np.int64)
    plot_block[group] = cut_index
    samples, sample_plot = _sample(shapes[rows], group, plot_block, shape, options.spacing_m)
    offset = _places(shape)
    moved = samples + offset[plot_block[sample_plot]]
    ridges, pairs = _ridges(moved, sample_plot, plot_block)
    sides = sample_plot[pairs]
    ridges = ridges - offset[plot_block[sides[:, 0]]][:, None, :]
    return Plots(
        cut,
        shape,
        plot_block,
        building,
        ridges,
        sides,
        pairs,
        samples,
        sample_plot,
        offset,
        shapely.STRtree(shapely.points(moved)),
    )


def _overlap_groups(
    shapes: NDArray[np.object_], cut_index: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the plot of each building; those that overlap, or points at one place, share one."""
    n = len(shapes)
    first, second = shapely.STRtree(shapes).query(
        shapes, predicate="dwithin", distance=3 * _SAME_POINT_M
    )
    once = (first < second) & (cut_index[first] == cut_index[second])
    first, second = first[once], second[once]
    smaller = np.minimum(shapely.area(shapes[first]), shapely.area(shapes[second]))
    both = shapely.area(shapely.intersection(shapes[first], shapes[second]))
    tied = both >= _OVERLAP_SHARE * smaller
    return components(n, first[tied], second[tied])


def _sample(
    shapes: NDArray[np.object_],
    group: NDArray[np.int64],
    plot_block: NDArray[np.int64],
    shape: NDArray[np.object_],
    spacing_m: float,
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return points along the outlines inside their block, and the plot of each.

    The points are drawn a little towards the middle of the building, so that touching
    buildings have points of their own on either side of the common wall.
    """
    dense = shapely.segmentize(shapes, spacing_m)
    points, owner = shapely.get_coordinates(dense, return_index=True)
    towards = shapely.get_coordinates(shapely.centroid(shapes))[owner] - points
    far = np.hypot(*towards.T)
    points = points + towards * (np.minimum(_INSET_M, far / 2) / np.maximum(far, 1e-9))[:, None]
    plot = group[owner]
    single = np.flatnonzero(shapely.get_dimensions(shapes)[owner] == 0)
    points[single] = well_inside(points[single], plot_block[plot[single]], shape)
    inside = np.zeros(len(points), bool)
    for here, block in zip(members(plot_block[plot], len(shape)), shape, strict=True):
        shapely.prepare(block)
        inside[here] = shapely.contains_xy(block, points[here])
    points, plot = _one_owner(points[inside], plot[inside])
    bare = np.setdiff1d(np.arange(len(plot_block)), plot)
    if len(bare):  # its outline lies outside, or on others' outlines
        rows = np.flatnonzero(np.isin(group, bare))
        block = plot_block[group[rows]]
        parts = shapely.intersection(shapes[rows], shape[block])
        parts = np.where(shapely.is_empty(parts), shapes[rows], parts)
        extra = well_inside(inner_points(parts), block, shape)
        points, plot = _one_owner(
            np.concatenate([extra, points]), np.concatenate([group[rows], plot])
        )
    return points, plot


def well_inside(
    points: NDArray[np.float64], block: NDArray[np.int64], shape: NDArray[np.object_]
) -> NDArray[np.float64]:
    """Return points after those on the border of their block, or beyond, moved into it.

    A place on the very line belongs to neither side once the line is rounded.

    Parameters
    ----------
    points, block
        Metres, shape ``(n, 2)``, and the position in `shape` of the block of each.
    shape
        Polygons.
    """
    points = points.copy()
    mine = members(block, len(shape))
    for i in np.unique(block):
        room = shapely.buffer(shape[i], -2 * _SAME_POINT_M)
        room = shape[i] if room.is_empty else room
        shapely.prepare(room)
        here = mine[i]
        here = here[~shapely.contains_xy(room, points[here])]
        ways = shapely.shortest_line(room, shapely.points(points[here]))
        points[here] = shapely.get_coordinates(shapely.get_point(ways, 0))
    return points


def _one_owner(
    points: NDArray[np.float64], plot: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the points without repetitions; the first plot keeps a common point."""
    cells = np.rint(points / _SAME_POINT_M).astype(np.int64)
    order = np.lexsort([cells[:, 1], cells[:, 0]])  # stable
    new = starts(cells[order, 0], cells[order, 1])
    kept = np.sort(order[new])
    return points[kept], plot[kept]


def _places(shape: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return the move that takes each block to a place of its own, shape ``(n, 2)``."""
    box = shapely.bounds(shape)
    size = np.hypot(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1])
    step = 3 * size.max(initial=1.0)
    side = int(np.ceil(np.sqrt(len(shape)))) or 1
    i = np.arange(len(shape))
    return np.stack([i % side, i // side], axis=1) * step - box[:, :2]


def _ridges(
    points: NDArray[np.float64], plot: NDArray[np.int64], block: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the Voronoi ridges between plots of one block, and the two points beside each.

    Taken from the Delaunay triangulation: a ridge joins the circumcentres of two
    triangles that share an edge. Far points around everything close all cells.

    Parameters
    ----------
    points, plot
        Samples and the plot of each.
    block
        Of each plot.
    """
    if len(points) < 2:
        return np.zeros((0, 2, 2)), np.zeros((0, 2), np.int64)
    low, high = points.min(axis=0), points.max(axis=0)
    centre, reach = (low + high) / 2, 10 * float((high - low).max()) + 1000.0
    corners = centre + reach * _CORNERS
    places = np.concatenate([points, corners]) - centre
    triangles, neighbours = triangulate(places)
    across = neighbours.ravel()
    side = np.flatnonzero(np.repeat(np.arange(len(triangles)), 3) < across)
    owner, corner = side // 3, side % 3
    pairs = np.stack([triangles[owner, (corner + i) % 3] for i in (1, 2)], axis=1)
    keep = np.flatnonzero(np.logical_and(*(pairs < len(points)).T))
    keep = keep[np.not_equal(*plot[pairs[keep]].T)]
    keep = keep[np.equal(*block[plot[pairs[keep]]].T)]
    owner, across = owner[keep], across[side[keep]]
    circumcentres = _circumcentres(triangles, places) + centre
    ridges = np.stack([circumcentres[owner], circumcentres[across]], axis=1)
    return ridges, pairs[keep].astype(np.int64)


def _circumcentres(
    triangles: NDArray[np.int32], places: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the circumcentre of each triangle; its mean corner where it is flat."""
    centre = np.empty((len(triangles), 2))
    for first in range(0, len(triangles), _AT_ONCE):  # the corners of all take gigabytes
        rows = slice(first, first + _AT_ONCE)
        centre[rows] = _centres(places[triangles[rows]])
    return centre


def _centres(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the circumcentre of each triangle; its mean corner where it is flat."""
    a, b, c = corners[:, 0], corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    double = 2 * (b[:, 0] * c[:, 1] - b[:, 1] * c[:, 0])
    flat = np.abs(double) < 1e-9
    double[flat] = 1.0
    bb, cc = b[:, 0] * b[:, 0] + b[:, 1] * b[:, 1], c[:, 0] * c[:, 0] + c[:, 1] * c[:, 1]
    x = (c[:, 1] * bb - b[:, 1] * cc) / double
    y = (b[:, 0] * cc - c[:, 0] * bb) / double
    centre = a + np.stack([x, y], axis=1)
    centre[flat] = corners[flat].mean(axis=1)
    return centre
