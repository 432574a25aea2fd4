"""Why a grid is out of range, in words, with the cheapest way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridplan.words.catalogue import say
from gridplan.words.reasons import REASONS

if TYPE_CHECKING:
    from gridplan.rules import Bounds

# Why a community has no grid at all.
NO_GROUND = "the community is narrower than a tenth of a metre, or lies in others"
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
    language: str = "en",
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
    language
        ``zh`` or ``en``.
    """
    away = max(bounds.lower - households, households - bounds.upper)
    side = "below" if households < bounds.lower else "above"
    start = say("R09", side, language, households=households, away=away)
    if reason not in REASONS:
        return f"{start} {reason}".strip()
    more = -(-total // bounds.upper)
    building, of_building = largest
    together = reason == "oversize_unit" and of_building <= bounds.upper
    why = say(
        reason,
        "together" if together else "why",
        language,
        total=total,
        lower=bounds.lower,
        upper=bounds.upper,
        fewer=more - 1,
        over=total - (more - 1) * bounds.upper,
        more=more,
        short=more * bounds.lower - total,
        building=building,
        of_building=of_building,
    )
    return start + ("" if language == "zh" else " ") + why
