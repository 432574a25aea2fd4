"""One plan of several: the closest lawful plan to nets that departments drew apart.

Each net says of every piece of ground which pieces it belongs with. The grids of the nets
are matched with each other, every piece goes where most nets (by weight) have it unless range
or a much shorter border speak for what others say, and what is out of range or torn then is
mended as in an update.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely

from gridplan.errors import InputError
from gridplan.findings import INFO, findings, gather
from gridplan.plan.finish import finish
from gridplan.plan.folder import as_plan
from gridplan.plan.lineage import carry_on
from gridplan.plan.parts import join_communities, split_communities
from gridplan.planning.carried import carried
from gridplan.planning.nets import apart_from, least_distance, net_of
from gridplan.planning.refine import refine
from gridplan.planning.update import mended
from gridplan.planning.votes import EMPTY, Vote
from gridplan.rules import as_rules
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.sources.households.entrances import split_units
from gridplan.sources.read import as_layers
from gridplan.words.catalogue import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray
    from pandas import DataFrame, Series

    from gridplan.layers import Layers
    from gridplan.plan.assignment import Assignment
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules


def merge_plans(
    plans: Sequence[Plan | str | Path],
    layers: Layers | Mapping[str, Any] | None = None,
    *,
    rules: Rules | Mapping[str, Any] | None = None,
    weights: Sequence[float] | None = None,
    date: str = "",
) -> Plan:
    """Return the closest lawful plan to several existing ones.

    Parameters
    ----------
    plans
        Two or more plans of one city, or their folders: planned, edited, or nets of
        departments from `gridplan.import_plan`. The first lends ground, codes, locks,
        dedicated grids and registry.
    layers
        The city as it is now; as the first plan knew it when not given.
    rules
        The rules of now; those of the first plan when not given.
    weights
        How much each plan counts, above 0; all the same when not given.
    date
        From when the plan holds, ISO text.

    Returns
    -------
    Plan
        ``run["merge"]`` says for each plan how many households are in another grid than
        there (grids matched so that they are fewest), their weighted sum, and the bound
        below which no plan in range can be.

    Raises
    ------
    InputError
        If there are fewer than two plans, the weights do not fit, the first plan has no
        atoms, or a plan has no building of the layers in a grid.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.read_layers(**gp.make_town()))
    >>> merged = gp.merge_plans([plan, plan])
    >>> bool((merged.grids.index == plan.grids.index).all()), merged.run["merge"]["households"]
    (True, [0, 0])
    """
    if isinstance(plans, str | Path) or not isinstance(plans, Iterable):
        msg = f"Plans to be merged are a list, not {type(plans).__name__}."
        raise InputError(msg)
    given = [as_plan(plan) for plan in plans]
    weight = _weights(given, weights)
    first = given[0]
    rules = first.rules if rules is None else as_rules(rules)
    layers = first.layers if layers is None else as_layers(layers, rules)
    if first.assignment is None or layers is None:
        msg = "The first plan has no atoms or no layers. Import its grids with `import_plan`."
        raise InputError(msg)
    layers = split_units(layers, rules=rules.grid)
    codes = _codes_of_buildings(given, layers)
    base = _finer(carried(first, layers, rules), codes, layers, rules)
    nets = _nets(base, given, codes, layers)
    labelled, price, bound = _agreed(base, nets, codes, weight, layers, rules)
    nothing = first.grids["households"].iloc[:0]
    assignment, _ = mended(labelled, layers, rules, nothing, price)
    plan = carry_on(finish(assignment, layers, rules=rules), first, date=date)
    return _told(plan, codes, weight, bound)


def _weights(plans: Sequence[Plan], weights: Sequence[float] | None) -> NDArray[np.float64]:
    """Return the weight of each plan; refuse what makes no sense."""
    if len(plans) < 2:
        msg = f"{len(plans)} plans are given. Name two or more to be merged."
        raise InputError(msg)
    weight = np.ones(len(plans)) if weights is None else np.array(list(weights), dtype=float)
    if len(weight) != len(plans) or not np.isfinite(weight).all() or (weight <= 0).any():
        msg = (
            f"`weights` are {', '.join(f'{one:g}' for one in weight)} for {len(plans)} plans. "
            "Give a number above 0 for each."
        )
        raise InputError(msg)
    return weight


def _codes_of_buildings(plans: Sequence[Plan], layers: Layers) -> DataFrame:
    """Return the code of each building of the layers in each plan, ``""`` for none."""
    index = layers.buildings.index
    table = pd.DataFrame(
        {
            number: plan.buildings[GRID_CODE].reindex(index).fillna("").astype(object)
            for number, plan in enumerate(plans)
        },
        index=index,
    )
    strange = [str(number + 1) for number in table.columns if (table[number] == "").all()]
    if strange:
        msg = (
            f"No building of the layers is in a grid of plan {', '.join(strange)} of "
            f"{len(plans)}. Check that all plans are of one city and name buildings alike."
        )
        raise InputError(msg)
    return table


def _finer(base: Assignment, codes: DataFrame, layers: Layers, rules: Rules) -> Assignment:
    """Return the ground cut where some net draws a border through an atom."""
    atom = base.ground.buildings
    mixed: set[str] = set()
    for number in codes.columns:
        known = codes[number].reindex(atom.index)
        pairs = pd.DataFrame({"atom": atom, "code": known})[known != ""].drop_duplicates()
        mixed |= set(pairs["atom"][pairs["atom"].duplicated()])
    return refine(base, sorted(mixed), layers, rules=rules)


def _nets(
    base: Assignment, plans: Sequence[Plan], codes: DataFrame, layers: Layers
) -> NDArray[np.object_]:
    """Return the code of each atom in each net, ``""`` for none; shape (n_nets, n_atoms)."""
    ground = base.ground
    counts = layers.buildings["households"].reindex(ground.buildings.index).to_numpy(float)
    atom = ground.atom_of_building.to_numpy()
    nets = np.full((len(plans), len(ground.atoms)), "", dtype=object)
    inner = ground.atoms.to_crs(layers.crs).representative_point()
    places = np.asarray(inner.array, dtype=object)
    for number, plan in enumerate(plans):
        code = codes[number].reindex(ground.buildings.index).to_numpy(object)
        table = pd.DataFrame({"atom": atom, "code": code, "count": counts + EMPTY})
        sums = table[table["code"] != ""].groupby(["atom", "code"])["count"].sum().reset_index()
        sums = sums.sort_values(["atom", "count", "code"], ascending=[True, False, True])
        sums = sums[~sums["atom"].duplicated()]
        nets[number, sums["atom"]] = sums["code"]
        bare = np.flatnonzero(nets[number] == "")
        shapes = np.asarray(plan.grids.to_crs(layers.crs).geometry.array, dtype=object)
        at, grid = shapely.STRtree(shapes).query(places[bare], predicate="intersects")
        nets[number, bare[at[::-1]]] = plan.grids.index.to_numpy(object)[grid[::-1]]
    return nets


def _agreed(
    base: Assignment,
    nets: NDArray[np.object_],
    codes: DataFrame,
    weight: NDArray[np.float64],
    layers: Layers,
    rules: Rules,
) -> tuple[Assignment, Series, float]:
    """Return what most nets agree on, how firmly for each building, and the bound."""
    homes = base.ground.atoms[COMMUNITY_ID].to_numpy(object)
    parts = split_communities(base, sorted(set(homes)))
    kinds = layers.communities["kind"]
    counts = layers.buildings["households"]
    changed, prices = {}, []
    bound = 0.0
    for name, part in parts.items():
        here = np.flatnonzero(homes == name)
        lower_upper = rules.grid.bounds_for(kinds[name], name)
        vote = Vote(part, nets[:, here], weight, lower_upper)
        changed[name] = vote.agreed()
        prices.append(vote.price())
        own = part.ground.buildings.index
        bound += least_distance(
            codes.loc[own].to_numpy(object).T,
            counts.loc[own].to_numpy(np.int64),
            weight,
            (lower_upper.lower, lower_upper.upper),
        )
    return join_communities(base, changed), pd.concat(prices), bound


def _told(plan: Plan, codes: DataFrame, weight: NDArray[np.float64], bound: float) -> Plan:
    """Return the plan with what it moves, per net and in all."""
    counts = plan.buildings["households"].to_numpy(np.int64)
    mine = plan.buildings[GRID_CODE].fillna("").to_numpy(object)
    home = plan.buildings[COMMUNITY_ID].fillna("").astype(str).to_numpy()
    order = np.argsort(home, kind="stable")
    groups = np.split(order, np.flatnonzero(home[order][1:] != home[order][:-1]) + 1)
    moved = [
        int(
            sum(apart_from(net_of(mine[rows]), net_of(net[rows]), counts[rows]) for rows in groups)
        )
        for net in (codes[number].to_numpy(object) for number in codes.columns)
    ]
    total = float((weight * moved).sum())
    record = {
        "households": moved,
        "weights": [float(one) for one in weight],
        "weighted": round(total, 3),
        "bound": round(bound, 3),
    }
    told = findings(
        INFO,
        "merged",
        f"{len(moved)} plans were merged: {', '.join(f'{one:,}' for one in moved)} households are "
        f"in another grid than there, {total:,.0f} by weight; counting proves that at least "
        f"{bound:,.0f} must be.",
    )
    return replace(
        plan,
        run={**plan.run, "merge": record},
        findings=gather([plan.findings, in_language(told, plan.language)]),
    )
