"""Why a grid is out of range, in words, with the cheapest way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gridplan.rules import Bounds

# Reasons that hold whatever becomes of a single grid.
ABOUT_COMMUNITY = ("community_below_minimum", "no_valid_count")
EDITED = "as_edited"


def explain(
    reason: str,
    households: int,
    total: int,
    bounds: Bounds,
    *,
    largest: tuple[str, int] = ("", 0),
) -> str:
    """Return one or two sentences for a planner.

    Parameters
    ----------
    reason
        Key of the reason, e.g. ``no_valid_count``.
    households
        Of the grid.
    total
        Of the community's basic grids.
    bounds
        Bounds in force.
    largest
        Id and households of the largest building of the grid.
    """
    away = max(bounds.lower - households, households - bounds.upper)
    side = "below" if households < bounds.lower else "above"
    start = f"{households} households, {away} {side} the bound. "
    k = -(-total // bounds.upper)
    building, its_households = largest
    is_one = its_households > bounds.upper
    texts = {
        "community_below_minimum": (
            f"The whole community has {total} households, fewer than one grid needs "
            f"({bounds.lower}). Join it with a neighbouring community or accept a small grid."
        ),
        "no_valid_count": (
            f"{total} households fit no number of grids: {k - 1} would be "
            f"{total - (k - 1) * bounds.upper} over together, {k} would be "
            f"{k * bounds.lower - total} short. Move as many households to or from a "
            "neighbouring community or accept the grid."
        ),
        "oversize_unit": (
            f"One building has more households than a grid may hold ({building}: "
            f"{its_households}). Give its number of units (entrances) in `units` so that it can "
            "be shared, or accept the grid."
            if is_one
            else "Buildings that lie on each other, or at one place, have more households "
            f"together than a grid may hold ({building} and others). Correct their places, or "
            "accept the grid."
        ),
        "isolated_part": (
            "This part of the community is cut off by institutions, hard barriers, a building too "
            "large for a grid or the border and has too few or too many households to stand "
            "alone. Mark a barrier as crossable "
            "or join the part with a neighbouring community."
        ),
        "no_contiguous_division": (
            "Proven: the buildings are too large or too badly placed for any division in "
            "bounds. Widen the bounds by the amount above or accept the grid."
        ),
        "not_found": (
            "The search found no division in bounds and no proof that there is none. Plan again "
            "with a higher effort."
        ),
        "as_imported": (
            "The grid is as it was imported. `gridplan update` finds the closest lawful plan."
        ),
        EDITED: (
            "The grid is as somebody edited it. `rebalance` or `gridplan update` finds the "
            "closest lawful plan."
        ),
        "failed": "Planning this community failed; the log has the details.",
    }
    return start + texts.get(reason, reason)
