"""Drawings of a grid before and after a change, as pictures for a form that Word opens."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.maps.drawing import draw_lines, plot
from gridplan.plan.parts import select_communities

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from numpy.typing import NDArray

    from gridplan.paper.forms import Case
    from gridplan.plan.core import Plan

# Inches, and dots in one.
SIZE = (3.15, 3.15)
_DOTS = 200
_MARGIN = 0.07
_OWN, _OLD = "#1d1d26", "#b2182b"


def draw_pair(old: Plan, new: Plan, case: Case) -> tuple[BytesIO, BytesIO]:
    """Return PNG pictures of a grid before and after, on one piece of ground at one scale.

    Parameters
    ----------
    old, new
        Plans of one city in one CRS.
    case
        The grid, and those it has something in common with.
    """
    sides = ((old, case.before), (new, case.after))
    shapes = [_shapes(plan, codes) for plan, codes in sides]
    bounds = _square(shapely.total_bounds(np.concatenate(shapes)))
    before = _draw(old, case, case.before, bounds, None)
    return before, _draw(new, case, case.after, bounds, shapes[0])


def _shapes(plan: Plan, codes: Sequence[str]) -> NDArray[np.object_]:
    """Return the ground of some grids."""
    shapes: NDArray[np.object_] = np.asarray(plan.grids.geometry.loc[list(codes)].array, object)
    return shapes


def _square(bounds: NDArray[np.float64]) -> tuple[float, float, float, float]:
    """Return a square with a margin around some bounds."""
    middle = (bounds[:2] + bounds[2:]) / 2
    half = max(*(bounds[2:] - bounds[:2]), 1.0) * (0.5 + _MARGIN)
    (west, south), (east, north) = middle - half, middle + half
    return float(west), float(south), float(east), float(north)


def _draw(
    plan: Plan,
    case: Case,
    codes: Sequence[str],
    bounds: tuple[float, float, float, float],
    dashed: NDArray[np.object_] | None,
) -> BytesIO:
    """Return one picture; the grid itself with a strong border, older borders dashed."""
    from matplotlib.figure import Figure

    frame = shapely.box(*bounds)
    part = select_communities(plan, set(plan.grids.loc[list(codes), "community_id"]))
    seen = shapely.intersects(np.asarray(part.grids.geometry.array, dtype=object), frame)
    part = replace(part, grids=part.grids[seen])
    figure = Figure(figsize=SIZE, dpi=_DOTS)
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    plot(part, axes, legend=False, attribution="", bounds=bounds)
    _mark(axes, part, case.code, dashed)
    picture = BytesIO()
    # The version of the program that drew it is no part of a form.
    figure.savefig(picture, format="png", metadata={"Software": None})
    picture.seek(0)
    return picture


def _mark(axes: Axes, part: Plan, code: str, dashed: NDArray[np.object_] | None) -> None:
    """Draw the border of the grid that the form is about, and the borders of before."""
    if code in part.grids.index:
        draw_lines(axes, _shapes(part, [code]), colors=_OWN, linewidths=2.6, zorder=6)
    if dashed is not None:
        dashes = [(0, (3, 2))]
        draw_lines(
            axes, dashed, colors=_OLD, linewidths=1.1, linestyles=dashes, capstyle="butt", zorder=7
        )
