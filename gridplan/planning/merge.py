"""One plan of several: the closest lawful plan to nets that departments drew apart.

Each net says of every piece of ground which pieces it belongs with. The grids of the nets
are matched with each other, every piece goes where most nets (by weight) have it, and what
is out of range or torn then is mended as in an update.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd
import shapely
from scipy.optimize import linear_sum_assignment, linprog

from gridplan.errors import InputError
from gridplan.findings import INFO, findings, gather
from gridplan.geometry.arrays import components
from gridplan.partition.grid_counts import least_moved
from gridplan.plan.assignment import grid_rows
from gridplan.plan.finish import finish
from gridplan.plan.folder import as_plan
from gridplan.plan.lineage import carry_on
from gridplan.plan.parts import join_communities, split_communities
from gridplan.planning.carried import carried
from gridplan.planning.refine import refine
from gridplan.planning.update import mended
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

# Grids matched anew and votes counted again, so often at most; three times are the rule.
_ROUNDS = 20
# A building without households has a say where no other has.
_EMPTY = 1e-3
# Where all nets agree a household is so many times dearer to move than where they are even.
_FIRM = 9.0
# A code in common speaks for two grids being the same like this share of their households.
_SAME_CODE = 0.5
_TIE = 1e-9


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
        table = pd.DataFrame({"atom": atom, "code": code, "count": counts + _EMPTY})
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
        vote = _Vote(part, nets[:, here], weight)
        changed[name] = vote.agreed()
        prices.append(vote.price())
        lower_upper = rules.grid.bounds_for(kinds[name], name)
        own = part.ground.buildings.index
        bound += _bound(
            codes.loc[own].to_numpy(object).T,
            counts.loc[own].to_numpy(np.int64),
            weight,
            (lower_upper.lower, lower_upper.upper),
        )
    return join_communities(base, changed), pd.concat(prices), bound


class _Net(NamedTuple):
    """The part of each building or atom, −1 for none, and the code of each part."""

    label: NDArray[np.int64]
    codes: NDArray[np.str_]


def _net(codes: NDArray[np.object_]) -> _Net:
    """Return codes as a net; ``""`` stands for no grid."""
    label = np.full(len(codes), -1)
    known = codes != ""
    names, label[known] = np.unique(codes[known].astype(str), return_inverse=True)
    return _Net(label, names)


def _matched(one: _Net, other: _Net, count: NDArray[Any]) -> tuple[NDArray[np.int64], float]:
    """Return the part of the other net for each part of one, −1 for none, and what is common.

    Parts are matched so that most households are in common. Nets that share a code most
    likely mean the same grid by it: that counts as much as half of its households.
    """
    common = np.zeros((len(one.codes), len(other.codes)))
    both = (one.label >= 0) & (other.label >= 0)
    np.add.at(common, (one.label[both], other.label[both]), count[both])
    same = one.codes[:, None] == other.codes[None]
    smaller = np.minimum(common.sum(axis=1)[:, None], common.sum(axis=0)[None])
    mine, theirs = linear_sum_assignment(-(common + _SAME_CODE * same * smaller))
    real = common[mine, theirs] > 0
    match = np.full(len(common), -1)
    match[mine[real]] = theirs[real]
    return match, float(common[mine, theirs].sum())


def _apart(one: _Net, other: _Net, count: NDArray[Any]) -> float:
    """Return the households whose part is not the matching one."""
    both = (one.label >= 0) & (other.label >= 0)
    return float(count[both].sum()) - _matched(one, other, count)[1]


def _least_apart(one: _Net, other: _Net, count: NDArray[np.int64]) -> float:
    """Return the fewest households whose part differs, whatever the codes say."""
    nameless = other.codes.astype(object)
    nameless[:] = None
    return _apart(one, other._replace(codes=nameless), count)


def _bound(
    nets: NDArray[np.object_],
    count: NDArray[np.int64],
    weight: NDArray[np.float64],
    bounds: tuple[int, int],
) -> float:
    """Return the weighted households that every plan in range moves in one community.

    What a plan differs from two nets is at least what these differ from each other, and
    what it differs from one at least what brings that into range: the best plan that both
    allow is a linear program of as many unknowns as there are nets.
    """
    n = len(nets)
    known = (nets != "").all(axis=0)  # a building that a net does not know says nothing
    drawn, count = [_net(net[known]) for net in nets], count[known]
    pairs = [(i, j) for i in range(n) for j in range(i)]
    apart = np.array([_least_apart(drawn[i], drawn[j], count) for i, j in pairs])
    loads = [np.bincount(net.label, count).astype(np.int64) for net in drawn]
    # A building that only some nets know might bring others into range.
    least = [
        least_moved(load, lower=bounds[0], upper=bounds[1]) if known.all() else 0 for load in loads
    ]
    if not apart.any() and not any(least):
        return 0.0
    rows = np.zeros((len(pairs), n))
    for row, pair in enumerate(pairs):
        rows[row, list(pair)] = -1.0
    found = linprog(weight, A_ub=rows, b_ub=-apart, bounds=[(one, None) for one in least])
    return float(found.fun)


class _Vote:
    """What nets say about one community, and what comes of it."""

    def __init__(
        self, part: Assignment, nets: NDArray[np.object_], weight: NDArray[np.float64]
    ) -> None:
        self.part = part
        rows = part.grids
        open_ = (rows["kind"] == "basic").to_numpy() & ~rows["locked"].to_numpy(bool)
        # Locked and dedicated grids of the first plan stay, whatever others say.
        self.rows = np.flatnonzero(open_)
        self.atoms = np.flatnonzero(open_[part.grid])
        self.count = part.ground.atoms["households"].to_numpy(float)[self.atoms] + _EMPTY
        self.weight = weight
        self.nets = [_net(net[self.atoms]) for net in nets]
        number = np.full(len(rows), -1)
        number[self.rows] = np.arange(len(self.rows))
        codes = rows["code"].to_numpy(object)[self.rows].astype(str)
        self.nets[0] = _Net(number[part.grid[self.atoms]], codes)
        self.voted = self.nets[0]
        self.last = np.zeros((0, len(self.atoms)))

    def agreed(self) -> Assignment:
        """Return the assignment that most nets have, in connected grids."""
        if not len(self.atoms) or self._are_one():
            return self.part
        self.voted = self._start()
        for _ in range(_ROUNDS):
            before = self.voted.label
            self._vote()
            if np.array_equal(before, self.voted.label):
                break
        self.voted = self.voted._replace(label=self._connected(self.voted.label))
        return self._drawn()

    def price(self) -> Series:
        """Return what it counts to move each building: more, the more weight speaks against."""
        margin = np.ones(len(self.part.grid))
        if len(self.last):
            votes = self.last / self.weight.sum()
            label, at = self.voted.label, np.arange(len(self.atoms))
            own = votes[label, at]
            rest = votes.copy()
            rest[label, at] = 0.0
            margin[self.atoms] = own - rest.max(axis=0)
        atom = self.part.ground.atom_of_building
        price = 1.0 + _FIRM * np.maximum(margin, 0.0)
        return pd.Series(price[atom.to_numpy()], atom.index)

    def _are_one(self) -> bool:
        """Return whether all nets draw the same grids."""
        first, *others = self.nets
        return not any(_apart(first, net, self.count) > 0.5 for net in others)

    def _start(self) -> _Net:
        """Return the net that differs least from the others, the first of equals."""
        apart = np.array([[_apart(a, b, self.count) for b in self.nets] for a in self.nets])
        start = self.nets[int((apart @ self.weight).round(6).argmin())]
        if (start.label >= 0).all():
            return start
        # What that net does not know is in no grid of it: one of its own, to be voted on.
        label = np.where(start.label < 0, len(start.codes), start.label)
        return _Net(label, np.append(start.codes, ""))

    def _vote(self) -> None:
        """Let every net say where each atom belongs, and give it to the heaviest."""
        now = self.voted
        codes, columns = now.codes, []
        for net in self.nets:
            match, _ = _matched(net, now, self.count)
            bare = np.flatnonzero(match < 0)  # grids that only this net has
            match[bare] = len(codes) + np.arange(len(bare))
            codes = np.concatenate([codes, net.codes[bare]])
            columns.append(np.append(match, -1)[net.label])
        votes = np.zeros((len(codes), len(now.label)))
        for column, weight in zip(columns, self.weight, strict=True):
            known = np.flatnonzero(column >= 0)
            votes[column[known], known] += weight
        # Where as much speaks for one as for another, all stays as it is.
        votes[now.label, np.arange(len(now.label))] += _TIE * self.weight.min()
        used, label = np.unique(votes.argmax(axis=0), return_inverse=True)
        self.voted, self.last = _Net(label, codes[used]), votes[used]

    def _connected(self, label: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return labels whose stray parts joined the neighbour that most nets want."""
        position = np.full(len(self.part.grid), -1)
        position[self.atoms] = np.arange(len(self.atoms))
        table = self.part.ground.neighbours
        ends = position[table[["left", "right"]].to_numpy(np.int64)]
        inside = (ends >= 0).all(axis=1)
        ends = ends[inside]
        length = table["length_m"].to_numpy(float)[inside]
        label = label.copy()
        for _ in range(len(label)):
            same = label[ends[:, 0]] == label[ends[:, 1]]
            piece = components(len(label), *ends[same].T)
            size = np.bincount(piece, self.count)
            home = np.zeros(len(size), np.int64)
            home[piece] = label
            order = np.lexsort([-size, home])
            largest = order[np.flatnonzero(np.diff(home[order], prepend=-1))]
            strays = np.setdiff1d(order, largest)
            moved = False
            for stray in strays[np.argsort(size[strays], kind="stable")]:
                moved = self._adopted(np.flatnonzero(piece == stray), label, ends, length)
                if moved:
                    break
            if not moved:
                break
        return label

    def _adopted(
        self,
        atoms: NDArray[np.int64],
        label: NDArray[np.int64],
        ends: NDArray[np.int64],
        length: NDArray[np.float64],
    ) -> bool:
        """Give a stray part to a neighbour; False where it has none."""
        mine = np.isin(ends, atoms)
        border = mine.sum(axis=1) == 1
        beside = label[ends[border][~mine[border]]]
        if not len(beside):
            return False
        metres = np.bincount(beside, length[border], len(self.last))
        wanted = (self.last[:, atoms] * self.count[atoms]).sum(axis=1)
        near = np.flatnonzero(metres)
        label[atoms] = near[np.lexsort([near, -metres[near], -wanted[near]])[0]]
        return True

    def _drawn(self) -> Assignment:
        """Return the assignment voted for, under those codes of the first net that fit best.

        What a code means, all nets say that know it: the first may have blurred it.
        """
        _, label = np.unique(self.voted.label, return_inverse=True)
        rows, codes = self.part.grids, self.nets[0].codes
        common = np.zeros((int(label.max()) + 1, len(codes)))
        for net, weight in zip(self.nets, self.weight, strict=True):
            same = net.codes[:, None] == codes[None]
            column = np.where(same.any(axis=1), same.argmax(axis=1), -1)
            known = np.append(column, -1)[net.label]
            both = known >= 0
            np.add.at(common, (label[both], known[both]), weight * self.count[both])
        mine, theirs = linear_sum_assignment(-common)
        real = common[mine, theirs] > 0
        target = np.full(len(common), -1)
        target[mine[real]] = self.rows[theirs[real]]
        bare = np.flatnonzero(target < 0)
        target[bare] = len(rows) + np.arange(len(bare))
        home = rows[COMMUNITY_ID].iloc[0]
        new = grid_rows(**{COMMUNITY_ID: [home] * len(bare)}, kind="basic")
        grid = self.part.grid.copy()
        grid[self.atoms] = target[label]
        used, number = np.unique(grid, return_inverse=True)
        every = pd.concat([rows, new], ignore_index=True).iloc[used].reset_index(drop=True)
        return replace(self.part, grid=number, grids=every)


def _told(plan: Plan, codes: DataFrame, weight: NDArray[np.float64], bound: float) -> Plan:
    """Return the plan with what it moves, per net and in all."""
    counts = plan.buildings["households"].to_numpy(np.int64)
    mine = plan.buildings[GRID_CODE].fillna("").to_numpy(object)
    home = plan.buildings[COMMUNITY_ID].fillna("").astype(str).to_numpy()
    order = np.argsort(home, kind="stable")
    groups = np.split(order, np.flatnonzero(home[order][1:] != home[order][:-1]) + 1)
    moved = [
        int(sum(_apart(_net(mine[rows]), _net(net[rows]), counts[rows]) for rows in groups))
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
