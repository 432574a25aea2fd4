"""Map and chart of a forecast, drawn with matplotlib."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.maps.base import has_ground
from gridplan.maps.credit import credit
from gridplan.maps.fonts import choose_font
from gridplan.maps.words_future import FUTURE

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from gridplan.edit.future.forecast import Forecast

_NOW, _NEVER, _DEDICATED = "#7f2704", "#e3ece3", "#d9d4e6"
_STATUS = {"in_range": "#8fbf8f", "under": "#2166ac", "over": "#b2182b"}
_MOST_YEARS = 12


def plot_leaving(forecast: Forecast, ax: Axes | None = None) -> Axes:
    """Draw the grids, coloured by the year in which they leave their range.

    Parameters
    ----------
    forecast
        From `Plan.forecast`.
    ax
        Axes to draw on; made when None.
    """
    import matplotlib as mpl
    from matplotlib.figure import Figure
    from matplotlib.patches import Patch

    plan = forecast.plan
    language, font = choose_font(plan.language)
    shapes = plan.grids[has_ground(np.asarray(plan.grids.geometry.array))]
    leaves = forecast.grids["leaves"].reindex(shapes.index)
    years = sorted({text[:4] for text in leaves.dropna() if text[:1].isdigit()})
    scale = mpl.colormaps["YlOrRd"]
    steps = np.linspace(0.85, 0.3, max(len(years), 1))
    colour_of = {"now": _NOW, "": _NEVER}
    colour_of |= {year: mpl.colors.to_hex(scale(x)) for year, x in zip(years, steps, strict=False)}
    colours = [
        colour_of[text if text == "now" else text[:4]] if isinstance(text, str) else _DEDICATED
        for text in leaves
    ]
    if ax is None:
        west, south, east, north = shapes.total_bounds
        height = float(np.clip(8 * (north - south) / max(east - west, 1), 4, 12))
        figure = Figure(figsize=(9, height + 0.6), layout="constrained")
        ax = figure.add_subplot()
        credit(figure, plan)
    shapes.plot(ax=ax, color=colours, edgecolor="#33333d", linewidth=0.5, aspect="equal")
    homes = shapes.dissolve("community_id")
    homes.boundary.plot(ax=ax, color="#5b2a86", linewidth=1.2)
    for point, code in zip(
        shapely.point_on_surface(shapes.geometry.to_numpy()), shapes.index, strict=True
    ):
        text = leaves[code]
        if isinstance(text, str) and text[:1].isdigit() and len(shapes) <= 200:
            ax.annotate(text[:7], (point.x, point.y), ha="center", va="center", fontsize=7)
    words = {key: text.say(language) for key, text in FUTURE.items() if "{" not in text.en}
    entries = [("now", words["now"]), *((year, year) for year in years[:_MOST_YEARS])]
    entries.append(("", words["never"]))
    patches = [
        Patch(color=colour_of[key], label=label)
        for key, label in entries
        if key != "now" or "now" in set(leaves)
    ]
    if leaves.isna().any():
        patches.append(Patch(color=_DEDICATED, label=words["dedicated"]))
    ax.legend(
        handles=patches,
        prop={"family": font, "size": 8},
        loc="upper left",
        bbox_to_anchor=(1.0, 1.0),
        frameon=False,
    )
    ax.set_title(words["leaving"], family=font, loc="left", fontsize=12)
    ax.set_axis_off()
    return ax


def plot_timeline(forecast: Forecast, ax: Axes | None = None) -> Axes:
    """Draw how many basic grids are in range, under and over, from now to the last change.

    Parameters
    ----------
    forecast
        From `Plan.forecast`.
    ax
        Axes to draw on; made when None.
    """
    from matplotlib.figure import Figure

    language, font = choose_font(forecast.plan.language)
    words = {key: text.say(language) for key, text in FUTURE.items() if "{" not in text.en}
    table = forecast.timeline
    if ax is None:
        figure = Figure(figsize=(9, 3.6), layout="constrained")
        ax = figure.add_subplot()
        credit(figure, forecast.plan)
    # The last state is drawn as long as any other.
    at = np.arange(len(table) + 1)
    base = np.zeros(len(table) + 1)
    for name, colour in _STATUS.items():
        counts = np.append(table[name].to_numpy(), table[name].iloc[-1])
        ax.fill_between(at, base, base + counts, step="post", color=colour, label=words[name])
        base = base + counts
    labels = [words["today"], *table.index[1:].str[:7]]
    shown = np.unique(np.linspace(0, len(labels) - 1, 12).astype(int))
    ax.set_xticks(shown, [labels[i] for i in shown], family=font, fontsize=8)
    ax.set_xlim(0, len(table))
    ax.set_ylim(0, max(base.max(), 1))
    ax.set_ylabel(words["grids"], family=font)
    ax.set_title(words["chart"], family=font, loc="left", fontsize=12)
    ax.legend(prop={"family": font, "size": 8}, loc="lower left", framealpha=0.9)
    return ax
