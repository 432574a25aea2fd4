"""The map of changes: the grids of now, coloured by what happened, over the old borders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.maps.base import base_map, has_ground
from gridplan.maps.credit import credit
from gridplan.maps.fonts import choose_font
from gridplan.words.heads import cell_words
from gridplan.words.text import Text

if TYPE_CHECKING:
    from geopandas import GeoDataFrame, GeoSeries
    from matplotlib.figure import Figure
    from numpy.typing import NDArray

    from gridplan.plan.core import Plan

# Colours that people with any colour sight can tell apart; kept grids step back.
COLOURS = {
    "kept": "#e4e4e4",
    "reshaped": "#56b4e9",
    "moved": "#e69f00",
    "split": "#009e73",
    "merged": "#cc79a7",
    "new": "#f0e442",
    "retired": "#000000",
}
_GONE = Text("old border, given up", "原边界（已取消）")
_TITLE = Text("Changes of the grid plan", "网格调整图")
_LONGEST_IN = 11.0
# An old border this near to one of now is the same.
_SAME_M = 1.0


def plot_changes(changed: GeoDataFrame, old: GeoSeries, plan: Plan) -> Figure:
    """Return a figure of the changes between two plans.

    Parameters
    ----------
    changed
        The grids of now with ``change``, from `gridplan.export.changes.changed_grids`.
    old
        The grids of before, in the same CRS.
    plan
        The plan of now, for its communities and its language.
    """
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    changed = changed[has_ground(np.asarray(changed.geometry.array, object))]
    old = old[has_ground(np.asarray(old.array, object))]
    language, font = choose_font(plan.language)
    ground = base_map(plan).communities
    west, south, east, north = ground.total_bounds
    width, height = max(east - west, 1.0), max(north - south, 1.0)
    scale = _LONGEST_IN / max(width, height)
    size = (max(scale * width, 5.0) + 2.2, max(scale * height, 5.0))
    figure = Figure(figsize=size, layout="constrained")
    ax = figure.add_subplot()
    ax.set_axis_off()
    ax.set_aspect("equal")
    changed.plot(
        ax=ax,
        color=[COLOURS[kind] for kind in changed["change"]],
        edgecolor="#ffffff",
        linewidth=0.7,
        aspect=None,
    )
    gone = _gone(np.asarray(old.array, object), np.asarray(changed.geometry.array, object))
    for line in gone:
        ax.plot(*shapely.get_coordinates(line).T, color="#000000", linewidth=1.2, ls=(0, (3, 2)))
    ground.boundary.plot(ax=ax, color="#5b2a86", linewidth=1.4, aspect=None)
    counts = changed["change"].value_counts()
    words = cell_words("change", language)
    signs: list[Patch | Line2D] = [
        Patch(facecolor=COLOURS[kind], label=f"{words[kind]}  {counts[kind]:,}")
        for kind in COLOURS
        if kind in counts.index
    ]
    if len(gone):
        label = _GONE.say(language)
        signs.append(Line2D([], [], color="#000000", linewidth=1.2, ls=(0, (3, 2)), label=label))
    prop = {"family": font, "size": 10}
    figure.legend(handles=signs, loc="outside right upper", frameon=False, prop=prop)
    ax.set_title(_TITLE.say(language), loc="left", fontsize=14, fontfamily=font)
    credit(figure, plan)
    return figure


def _gone(old: NDArray[np.object_], new: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the old borders that are borders no more."""
    fresh = old[~np.isin(shapely.to_wkb(old), shapely.to_wkb(new))]
    if not len(fresh):
        return fresh
    near = new[np.unique(shapely.STRtree(new).query(fresh, predicate="intersects")[1])]
    now = shapely.buffer(shapely.union_all(shapely.boundary(near)), _SAME_M, quad_segs=2)
    rest = shapely.difference(shapely.union_all(shapely.boundary(fresh)), now)
    lines = shapely.get_parts(shapely.line_merge(rest))
    found: NDArray[np.object_] = lines[shapely.length(lines) > 2 * _SAME_M]
    return found
