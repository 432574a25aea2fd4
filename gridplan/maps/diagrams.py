"""Figures that defend a plan: how even the loads are, and what every border runs along."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.errors import InputError
from gridplan.geometry.straight_pieces import shared_pieces
from gridplan.maps.captions import words_in
from gridplan.maps.drawing import (
    OVER_COLOUR,
    UNDER_COLOUR,
    draw_buildings,
    draw_scale,
    draw_water,
    make_sheet,
)
from gridplan.maps.fonts import choose_font

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from gridplan.plan.core import Plan

_OK_COLOUR, _BAND = "#4d9221", "#e6f5d0"
_BINS = 24
# What borders run along, from the plainest to the dearest: key, colour, width in points.
_CLASSES = (
    ("barrier", "#2b6ca3", 2.6),
    ("main_road", "#8c510a", 2.6),
    ("street", "#bf812d", 2.2),
    ("minor_street", "#dfc27d", 2.2),
    ("wall", "#5d5d66", 2.0),
    ("outline", "#35978f", 2.0),
    ("plot", "#d6604d", 2.0),
    ("compound_plot", "#b2182b", 2.4),
)


def plot_loads(plan: Plan, ax: Axes | None = None) -> Axes:
    """Draw how many basic grids have how many households, on the band of the bounds.

    Parameters
    ----------
    plan
        The plan.
    ax
        Axes to draw on; made when None.

    Returns
    -------
    Axes
        Households along, grids upwards; grids in range, under and over in colours of
        their own. Kinds of communities with other bounds are judged by their own, the
        band is the common one.

    Examples
    --------
    >>> import gridplan as gp
    >>> ax = gp.plan_city(gp.make_town()).plot_loads()
    >>> round(sum(bar.get_height() for bar in ax.patches[1:]))
    35
    """
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    language, font = choose_font(plan.language)
    words, bounds = words_in(language), plan.rules.grid
    if ax is None:
        ax = Figure(figsize=(8, 3.6), layout="constrained").add_subplot()
    basic = plan.grids[plan.grids["kind"] == "basic"]
    loads, status = basic["households"].to_numpy(), basic["status"].to_numpy(object)
    # Edges fall on the bounds, so that no bar stands on both sides of one.
    width = max((bounds.upper - bounds.lower) / (_BINS / 2), 1.0)
    low = np.floor((min(loads.min(initial=0), bounds.lower) - bounds.lower) / width)
    high = np.ceil((max(loads.max(initial=0), bounds.upper) - bounds.lower) / width)
    edges = bounds.lower + width * np.arange(low, high + 1)
    edges[-1] += 0.5  # a grid at the upper bound is in range
    ax.axvspan(bounds.lower, bounds.upper, color=_BAND, linewidth=0, zorder=0)
    kinds = (("under", UNDER_COLOUR), ("ok", _OK_COLOUR), ("over", OVER_COLOUR))
    there = [(name, colour) for name, colour in kinds if (status == name).any()]
    ax.hist(
        [loads[status == name] for name, _ in there],
        bins=list(edges),
        stacked=True,
        color=[colour for _, colour in there],
        label=[f"{words[name]}: {(status == name).sum():,}" for name, _ in there],
        edgecolor="#ffffff",
        linewidth=0.6,
    )
    ax.axvline(bounds.target, color="#33333d", linewidth=1.0, linestyle=(0, (4, 3)))
    ax.set_xlabel(words["households"], family=font)
    ax.set_ylabel(words["grids"], family=font)
    ax.spines[["top", "right"]].set_visible(False)
    ax.yaxis.set_major_locator(MaxNLocator(integer=True))
    if there:
        ax.legend(prop={"family": font, "size": 9}, frameon=False)
    return ax


def plot_borders(plan: Plan, ax: Axes | None = None) -> Axes:
    """Draw what the borders between the grids of a community run along.

    Parameters
    ----------
    plan
        The plan, with its atoms.
    ax
        Axes to draw on; made when None.

    Returns
    -------
    Axes
        In the working CRS. The legend gives each class its share of the length.

    Raises
    ------
    InputError
        If the plan came without atoms or layers.

    Examples
    --------
    >>> import gridplan as gp
    >>> ax = gp.plan_city(gp.make_town()).plot_borders()
    >>> ax.get_legend() is not None
    True
    """
    from matplotlib.lines import Line2D

    lines, classes = border_lines(plan)
    sheet = make_sheet(plan, ax)
    words = words_in(sheet.language)
    grids = np.asarray(plan.grids.geometry.array, dtype=object)
    communities = np.asarray(sheet.base.communities.geometry.array, dtype=object)
    sheet.areas(communities, facecolor="#fffdf8")
    draw_buildings(sheet, plan)
    draw_water(sheet)
    sheet.lines(grids, colors="#c9c9d1", linewidths=0.6)
    sheet.lines(communities, colors="#9a86ad", linewidths=1.2)
    length = shapely.length(lines)
    signs = []
    for name, colour, width in _CLASSES:
        rows = classes == name
        if not rows.any():
            continue
        sheet.lines(lines[rows], colors=colour, linewidths=width)
        share = length[rows].sum() / max(length.sum(), 1e-9)
        label = f"{words[f'along_{name}']}: {share:.0%}"
        signs.append(Line2D([], [], color=colour, linewidth=width, label=label))
    draw_scale(sheet)
    if signs:
        sheet.ax.legend(
            handles=signs,
            loc="upper left",
            bbox_to_anchor=(1.0, 1.0),
            frameon=False,
            prop={"family": sheet.font["fontfamily"], "size": 9},
        )
    return sheet.ax


def border_lines(plan: Plan) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Return the pieces of border between grids of one community, and the class of each.

    Parameters
    ----------
    plan
        The plan, with its atoms.

    Returns
    -------
    tuple of ndarray
        Lines in the working CRS and what most of the border between the two atoms runs
        along, as in `gridplan.Ground`; shape ``(n,)`` each.

    Raises
    ------
    InputError
        If the plan came without atoms.
    """
    assignment = plan.assignment
    if assignment is None:
        msg = "This plan came without atoms: read it with `gridplan.read_plan`."
        raise InputError(msg)
    ground = assignment.ground
    shared = shared_pieces(np.asarray(ground.atoms.geometry.array, dtype=object))
    left, right = np.minimum(shared.left, shared.right), np.maximum(shared.left, shared.right)
    pairs = ground.neighbours
    key = pairs["left"].to_numpy(np.int64) * len(ground.atoms) + pairs["right"].to_numpy(np.int64)
    order = np.argsort(key)
    wanted = left * len(ground.atoms) + right
    at = np.searchsorted(key[order], wanted).clip(max=max(len(key) - 1, 0))
    known = key[order][at] == wanted if len(key) else np.zeros(len(wanted), bool)
    apart = known & (assignment.grid[left] != assignment.grid[right])
    classes = pairs["border_class"].to_numpy(object)[order][at[apart]]
    lines = reproject(
        shapely.linestrings(shared.piece[apart]), WGS84, plan.grids.crs, densify=False
    )
    return lines, classes
