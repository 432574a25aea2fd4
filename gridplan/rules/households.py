"""The section ``[households]``: how counts are estimated, and how far they are believed."""

from __future__ import annotations

from typing import ClassVar

import attrs

from gridplan.rules.declare import Section, setting
from gridplan.rules.settings import COUNT


@attrs.frozen(kw_only=True, repr=False)
class HouseholdRules(Section):
    """Factors for estimating households where counts are missing."""

    path: ClassVar[tuple[str, ...]] = ("households",)

    estimate: bool = setting(
        default=True, doc="estimate missing counts; false leaves them at 0 and says so"
    )
    m2_per_household: float = setting(
        92.17,
        "residential floor area per household (urban China 2020, census yearbook)",
        minimum=1,
        maximum=100_000,
    )
    occupancy: float = setting(
        1.0, "share of dwellings that are lived in", exclusiveMinimum=0, maximum=1
    )
    default_levels: float = setting(
        1.0, "levels of a building that does not say", exclusiveMinimum=0, maximum=200
    )
    interval: float = setting(
        0.15,
        "an estimate may be wrong by this share either way",
        minimum=0,
        exclusiveMaximum=1,
    )
    most_per_building: int = setting(
        3000, "a larger count of one building is reported as absurd", **COUNT
    )
    residential_uses: tuple[str, ...] = setting(
        (
            "residential",
            "apartments",
            "house",
            "detached",
            "semidetached_house",
            "terrace",
            "dormitory",
            "bungalow",
            "yes",
            "mixed",
            "住宅",
            "居住",
            "商住",
            "民居",
            "宿舍",
        ),
        "uses of buildings that may hold households; others are never estimated",
    )
    single_uses: tuple[str, ...] = setting(
        ("house", "detached", "bungalow", "cabin", "farm"),
        "uses that are one household each, whatever their size",
    )
