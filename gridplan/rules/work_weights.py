"""The section ``[workload]``: what work a grid is, and bounds on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from gridplan.rules.declare import Section, amounts, setting
from gridplan.rules.settings import MOST, PRICE

if TYPE_CHECKING:
    from collections.abc import Mapping

# What a grid may have work with; see `gridplan.plan.workload`.
WORK = (
    "households", "climbs", "street_km", "shops", "institutions", "persons", "buildings",
    "levels", "units", "floor_area_m2", "workload",
)  # fmt: skip
_PER_WORK = {
    "additionalProperties": False,
    "properties": {
        name: {"type": "number", "minimum": 0, "maximum": MOST, "description": f"of {name}"}
        for name in WORK
    },
}


@attrs.frozen(kw_only=True, repr=False)
class WorkloadRules(Section):
    """What work a grid is, how even it should be, and bounds beside households."""

    path: ClassVar[tuple[str, ...]] = ("workload",)

    weights: Mapping[str, float] = amounts(
        {"households": 1.0},
        "work of one of each, in households: households, climbs (floors climbed to homes without "
        "a lift), street_km, shops, institutions, persons, buildings, or a column of buildings",
        **_PER_WORK,
    )
    most: Mapping[str, float] = amounts(
        {},
        "most of each in a basic grid, beside the bounds on households: most = {persons = 2500}",
        **_PER_WORK,
    )
    balance: float = setting(
        0.0,
        "weight of even work inside a community against border price, households staying within "
        "bounds; 0: households alone are looked at",
        **PRICE,
    )
    persons_per_household: float = setting(
        2.62, "persons of a household where nobody counted (census 2020)", minimum=0, maximum=100
    )
    lift_from_levels: float = setting(
        7.0, "buildings of fewer levels have no lift", minimum=1, maximum=200
    )
    shop_uses: tuple[str, ...] = setting(
        ("retail", "commercial", "shop", "kiosk", "supermarket", "商业", "商铺", "商店", "门市"),
        "uses of buildings that are shops",
    )
