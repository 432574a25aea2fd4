"""A plan at a glance: figures as a table, for Jupyter and for the command line."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from pandas import DataFrame

    from gridplan.plan.core import Plan


def summary(plan: Plan) -> DataFrame:
    """Return the figures of a plan.

    Parameters
    ----------
    plan
        The plan.

    Returns
    -------
    DataFrame
        Index ``figure`` (indented under the figure it belongs to), column ``value``:
        communities, grids in range and out of range by reason, dedicated grids,
        households, and means over the basic grids.
    """
    figures = _counts(plan) | _qualities(plan)
    values = pd.Series(figures, dtype=object, name="value")
    return values.rename_axis("figure").to_frame()


def _counts(plan: Plan) -> dict[str, Any]:
    """Return communities, grids and households."""
    grids, communities = plan.grids, plan.communities
    basic = grids[grids["kind"] == "basic"]
    out_of_range = basic[basic["status"] != "ok"]
    failed = int((communities["status"] == "failed").sum())
    reasons = out_of_range["reason"].replace("", None).fillna("no reason given").value_counts()
    return {
        "communities": len(communities),
        **({"  failed": failed} if failed else {}),
        "grids": len(grids),
        "  in range": int((basic["status"] == "ok").sum()),
        "  out of range": len(out_of_range),
        **{f"    {reason}": int(n) for reason, n in reasons.items()},
        "  dedicated": len(grids) - len(basic),
        "buildings": len(plan.buildings),
        "households": int(plan.buildings["households"].sum()),
        "  in the grids": int(grids["households"].sum()),
        "  estimated": int(grids["households_estimated"].sum()),
        **_flips(plan),
    }


def _flips(plan: Plan) -> dict[str, int]:
    """Return how many grids errors of estimation could bring into or out of range."""
    flips = plan.run.get("flips", {})
    return {
        f"  {way} range if {error}estimated": flips[f"{end}_{side}"]
        for end, error in (("low", "over"), ("high", "under"))
        for side, way in (("out", "out of"), ("in", "into"))
        if flips
    }


def _qualities(plan: Plan) -> dict[str, Any]:
    """Return how good the basic grids are; in words where there is nothing to measure."""
    basic = plan.grids[plan.grids["kind"] == "basic"]
    stages = plan.run.get("seconds", {})
    seconds = sum(s for stage, s in stages.items() if "." not in stage)  # a.b is part of a
    return {
        "households per grid, median": _number(basic["households"].median(), "no basic grid"),
        "compactness, mean": _number(basic["compactness"].mean(), "no basic grid"),
        "border on the ground, mean share": _number(
            basic["street_share"].mean(), "no inner border"
        ),
        **({"planning time, s": float(seconds)} if seconds else {}),
    }


def _number(value: float, otherwise: str) -> float | str:
    """Return a number, a whole one as such, or what to say where there is none."""
    if pd.isna(value):
        return otherwise
    return int(value) if float(value).is_integer() else float(value)


def to_text(plan: Plan) -> str:
    """Return a plan in a few lines, for the console.

    Parameters
    ----------
    plan
        The plan.

    Returns
    -------
    str
        Six lines: area, counts, range, households, findings, and what to look at next.
    """
    figures = _counts(plan)
    found = plan.findings["severity"].value_counts()
    told = ", ".join(
        f"{found[kind]:,} {kind}" for kind in ("error", "warning", "info") if kind in found
    )
    basic = figures["  in range"] + figures["  out of range"]
    return "\n".join(
        [
            f"Plan of {figures['communities']:,} communities in {plan.grids.crs.to_string()}",
            f"  grids       {figures['grids']:,} ({figures['  dedicated']:,} dedicated)",
            f"  in range    {figures['  in range']:,} of {basic:,} basic grids",
            f"  households  {figures['households']:,} in {figures['buildings']:,} buildings",
            f"  findings    {told or 'none'}",
            "  .summary() .plot() .explore() .write(folder); .grids .buildings .communities "
            ".findings",
        ]
    )


def to_html(plan: Plan, n_rows: int = 5) -> str:
    """Return a plan as a small HTML table for Jupyter.

    Parameters
    ----------
    plan
        The plan.
    n_rows
        How many grids to show.
    """
    figures = _counts(plan)
    line = ", ".join(
        f"<b>{figures[name]:,}</b> {escape(name.strip())}"
        for name in ("communities", "grids", "  in range", "  out of range", "  dedicated")
    )
    columns = ["grid_name", "kind", "households", "area_m2", "compactness", "status", "reason"]
    shown = pd.DataFrame(plan.grids[columns]).head(n_rows)
    table = shown.to_html(float_format="{:,.2f}".format, na_rep="", border=0)
    rest = len(plan.grids) - len(shown)
    more = f"<p>… and {rest:,} more in <code>.grids</code></p>" if rest > 0 else ""
    return f"<div><p>Plan: {line}</p>{table}{more}</div>"
