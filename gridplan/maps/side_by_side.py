"""Several plans of one community side by side: a small map of each and its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from gridplan.maps.colours import PALETTE, colour_neighbours, neighbours
from gridplan.maps.credit import credit
from gridplan.maps.fonts import choose_font
from gridplan.maps.words_future import FUTURE

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from gridplan.edit.alternatives import Alternatives

_COLUMNS = 3
_SIDE_IN = 3.6
_OUT, _DEDICATED = "#b2182b", "#d9d4e6"


def plot_alternatives(found: Alternatives) -> Figure:
    """Return a figure with one small map for each plan, the one in force first.

    Parameters
    ----------
    found
        From `Plan.alternatives`.
    """
    from matplotlib.figure import Figure

    language, font = choose_font(found.plan.language)
    n = len(found.table)
    columns = min(n, _COLUMNS)
    rows = -(-n // columns)
    figure = Figure(figsize=(_SIDE_IN * columns, (_SIDE_IN + 0.7) * rows), layout="constrained")
    for number, plan in enumerate(found.plans()):
        ax = figure.add_subplot(rows, columns, number + 1)
        grids = plan.grids[plan.grids["community_id"] == found.community]
        shapes = np.asarray(grids.geometry.array, dtype=object)
        colour = colour_neighbours(len(shapes), neighbours(shapes))
        dedicated = (grids["kind"] == "dedicated").to_numpy()
        fills = [
            _DEDICATED if is_own else PALETTE[i % len(PALETTE)]
            for is_own, i in zip(dedicated, colour, strict=True)
        ]
        grids.plot(ax=ax, color=fills, edgecolor="#33333d", linewidth=0.8, aspect="equal")
        for shape, row in zip(shapes, grids.itertuples(), strict=True):
            spot = shape.representative_point()
            ax.annotate(
                f"{row.households}",
                (spot.x, spot.y),
                ha="center",
                va="center",
                fontsize=8,
                color=_OUT if row.status in {"under", "over"} else "black",
            )
        figures = found.table.loc[number]
        key = (
            FUTURE["plan"].say(language, n=number) if number else FUTURE["in_force"].say(language)
        )
        told = FUTURE["figures"].say(
            language,
            grids=int(figures["grids"]),
            in_range=int(figures["in_range"]),
            smallest=int(figures["smallest"]),
            largest=int(figures["largest"]),
            moved=int(figures["moved_households"]),
            street=float(figures["street_share"]),
        )
        ax.set_title(f"{key}\n{told}", family=font, fontsize=8, loc="left")
        ax.set_axis_off()
    credit(figure, found.plan)
    return figure
