"""`explore`: the map page of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridplan.maps.offline import offline_map

if TYPE_CHECKING:
    from folium import Map

    from gridplan.plan.core import Plan


def explore(plan: Plan) -> Map:
    """Return the interactive map of a plan."""
    return offline_map()
