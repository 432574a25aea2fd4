"""What people ask of single communities: a number of grids, and what must lie together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from gridplan.errors import first_ids
from gridplan.findings import WARNING, findings, gather
from gridplan.planning.building_pins import FEWEST
from gridplan.rules import unused_kinds
from gridplan.schema import COMMUNITY_ID
from gridplan.words.catalogue import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pandas import DataFrame

    from gridplan.fabric.site import Site
    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.rules import Bounds, Rules


def wanted_parts(rules: Rules, community_id: str, bounds: Bounds, total: int) -> int:
    """Return the number of basic grids that the rules ask for in a community.

    Parameters
    ----------
    rules
        All settings.
    community_id, bounds, total
        The community, its bounds, and the households of its basic grids.

    Returns
    -------
    int
        0 leaves it to the search, `FEWEST` asks for as few as possible. One grid for
        each grid worker where the bounds allow it, else the nearest number that they do.

    Examples
    --------
    >>> from gridplan.rules import Bounds, Rules
    >>> rules = Rules.from_dict({"grid": {"communities": {"a": {"staff": 9}}}})
    >>> wanted_parts(rules, "a", Bounds(), 2000)
    6
    """
    own = rules.grid.communities.get(community_id)
    if own is not None and own.n_parts:
        return own.n_parts
    if own is not None and own.staff:
        return parts_for_staff(own.staff, bounds, total)
    return FEWEST if rules.choice.prefer == "fewest" else 0


def parts_for_staff(staff: int, bounds: Bounds, total: int) -> int:
    """Return the number of grids within the bounds that is nearest to the staff there is."""
    fewest, most = -(-total // bounds.upper), total // max(bounds.lower, 1)
    return int(np.clip(staff, max(fewest, 1), max(fewest, most, 1)))


def with_choice(
    sites: list[Site], layers: Layers, rules: Rules, bounds: Sequence[Bounds]
) -> list[Site]:
    """Return sites that know what is asked of each.

    Parameters
    ----------
    sites
        One per community.
    layers
        For the ids of the buildings.
    rules
        ``[grid.communities]`` and ``[choice]``.
    bounds
        Of each site.
    """
    group = np.full(len(layers.buildings), -1)
    for number, fixed in enumerate(rules.choice.fixed.values()):
        at = layers.buildings.index.get_indexer(list(fixed.buildings))
        group[at[at >= 0]] = number
    found = []
    for site, own in zip(sites, bounds, strict=True):
        n_parts = wanted_parts(rules, site.community_id, own, int(site.households.sum()))
        pins = group[site.building_rows]
        if n_parts or (pins >= 0).any():
            pins = pins if (pins >= 0).any() else pins[:0]
            found.append(replace(site, pins=pins, n_parts=n_parts))
        else:
            found.append(site)
    return found


def unknown_names(layers: Layers, rules: Rules) -> DataFrame:
    """Return a warning for each kind, community and building of the rules that the city lacks."""
    told = [unused_kinds(rules, layers.communities["kind"])]
    missing = [one for one in rules.grid.communities if one not in layers.communities.index]
    if missing:
        text = f"[grid.communities] names communities that the city has not: {first_ids(missing)}."
        told.append(findings(WARNING, "unknown_choice", f"{text} Their rules do nothing."))
    for name, fixed in rules.choice.fixed.items():
        absent = [one for one in fixed.buildings if one not in layers.buildings.index]
        if absent:
            text = f"[choice.fixed.{name}] names buildings that the city has not: "
            told.append(
                findings(
                    WARNING, "unknown_choice", f"{text}{first_ids(absent)}. They are left out."
                )
            )
    return gather(told)


def unmet(plan: Plan) -> DataFrame:
    """Return a finding for each community whose number of grids is not the one asked for.

    Also for each list of ``[choice.fixed]`` that lies in several grids, or shares one with
    another list.
    """
    told, language = [], plan.language
    basic = plan.grids[plan.grids["kind"] == "basic"]
    count = basic[COMMUNITY_ID].value_counts()
    for name, own in plan.rules.grid.communities.items():
        asked = own.n_parts or own.staff
        if name not in plan.communities.index or not asked or count.get(name, 0) == asked:
            continue
        case = "n_parts" if own.n_parts else "staff"
        text = say("n_parts", case, language, n=int(count.get(name, 0)), asked=asked)
        told.append(findings(WARNING, "n_parts", text, community_id=name))
    taken: dict[str, str] = {}
    for name, fixed in plan.rules.choice.fixed.items():
        there = plan.buildings[plan.buildings.index.isin(fixed.buildings)]
        codes = sorted(set(there["grid_code"].dropna()))
        clash = [code for code in codes if code in taken]
        if len(codes) > 1:
            text = say("fixed", "apart", language, name=name, codes=", ".join(codes))
        elif clash:
            text = say(
                "fixed", "together", language, name=name, other=taken[clash[0]], code=clash[0]
            )
        else:
            text = ""
        if text:
            told.append(findings(WARNING, "fixed", text, grid_code=codes[0]))
        taken |= dict.fromkeys(codes, name)
    return gather(told)


def with_unmet(plan: Plan) -> Plan:
    """Return a plan that tells where it could not do what was asked of single communities."""
    found = unmet(plan)
    return replace(plan, findings=gather([plan.findings, found])) if len(found) else plan
