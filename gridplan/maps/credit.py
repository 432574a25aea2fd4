"""Whose data a picture was made of: on it, and in what the file says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridplan.plan.attribution import attribution

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.figure import Figure

    from gridplan.plan.core import Plan


def credit(figure: Figure, plan: Plan) -> None:
    """Write the credits of a plan below a figure; nothing where there are none.

    Parameters
    ----------
    figure
        With a constrained layout, so that room is made.
    plan
        The plan.
    """
    if note := "; ".join(attribution(plan)):
        figure.supxlabel(note, x=0.995, ha="right", fontsize=6, color="#555555", parse_math=False)


def save(figure: Figure, path: Path, plan: Plan, *, dpi: int) -> None:
    """Write a figure as PNG; the same bytes for the same figure.

    Parameters
    ----------
    figure
        Any.
    path
        File to write.
    plan
        Whose credits the file names.
    dpi
        Of the picture.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    FigureCanvasAgg(figure)
    about = {"Software": None, "Copyright": "; ".join(attribution(plan)) or None}
    figure.savefig(path, dpi=dpi, metadata=about)
