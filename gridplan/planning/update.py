"""A plan goes on living: the closest lawful plan to an old one.

Counts change every month, houses come and go. Grids that still fit stay as they are and
keep their codes; of the others as few households as possible change their grid.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

import numpy as np
import pandas as pd
import shapely
from scipy.optimize import linear_sum_assignment

from gridplan.crs import WGS84, reproject
from gridplan.errors import InputError
from gridplan.fabric.coverage import merge_faces
from gridplan.fabric.institutions import choose_dedicated
from gridplan.fabric.site import BORDER_CLASSES, inner_points, make_sites
from gridplan.findings import INFO, findings, gather
from gridplan.partition.closest import closest_labels
from gridplan.partition.grid_counts import least_moved
from gridplan.plan.assignment import Assignment, Ground, grid_rows
from gridplan.plan.finish import finish
from gridplan.plan.lineage import retire
from gridplan.planning.city import assemble
from gridplan.planning.community import Task
from gridplan.planning.imports import import_plan
from gridplan.planning.refine import refine
from gridplan.schema import BUILDING_ID, COMMUNITY_ID
from gridplan.sources.households.entrances import split_units

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.rules import Bounds, Rules

# Communities whose border moved by less than this are the same, metres.
_SAME_M = 0.01
# A repair this much dearer than what counting says must move is tried on finer atoms.
_GOOD_ENOUGH = 1.1


@dataclass(frozen=True, slots=True)
class Moved:
    """How close an update came, summed over communities.

    Parameters
    ----------
    households
        Households whose grid is another one than before.
    bound
        Households that must move in every plan in range, counted per community.
    communities
        Communities in which a grid changed.
    planned_anew
        Communities that had to be planned anew.
    """

    households: int
    bound: int
    communities: int
    planned_anew: int


def update_plan(
    old: Plan, layers: Layers | None = None, *, rules: Rules | None = None, date: str = ""
) -> Plan:
    """Return the closest lawful plan to an old one, for new counts, houses or rules.

    Parameters
    ----------
    old
        The plan in force, from `gridplan.read_plan` or any other way.
    layers
        The city as it is now; as the old plan knew it when not given (`repair`).
    rules
        The rules of now; those of the old plan when not given.
    date
        From when the plan holds, written into the registry; ISO text.

    Returns
    -------
    Plan
        Grids that still fit keep their atoms and codes; locked grids stay whatever they
        hold; codes that are given up are retired in ``registry`` and never given again.
        ``run["update"]`` says how many households moved and the bound below which no
        plan in range can stay.

    Raises
    ------
    InputError
        If the old plan has no atoms, or no layers are known.

    Examples
    --------
    >>> import gridplan as gp
    >>> layers = gp.read_layers(**gp.make_town())
    >>> old = gp.plan_city(layers)
    >>> new = gp.update_plan(old, layers)
    >>> bool((new.grids.index == old.grids.index).all()), new.run["update"]["households"]
    (True, 0)
    """
    layers = layers if layers is not None else old.layers
    rules = rules if rules is not None else old.rules
    if old.assignment is None or layers is None:
        msg = "This plan has no atoms or no layers. Import its grids with `gridplan.import_plan`."
        raise InputError(msg)
    layers = split_units(layers, rules=rules.grid)
    before = _carried(old, layers, rules)
    repaired = _Repair(before, layers, rules).run()
    assignment = retire(repaired.assignment, old, date=date)
    plan = finish(assignment, layers, rules=rules)
    moved = repaired.moved
    record = {
        "households": moved.households,
        "bound": moved.bound,
        "communities": moved.communities,
        "planned_anew": moved.planned_anew,
    }
    if not moved.households:
        return replace(plan, run={**plan.run, "update": record})
    told = findings(
        INFO,
        "moved",
        f"{moved.households:,} households changed their grid in {moved.communities} communities; "
        f"counting proves that at least {moved.bound:,} must.",
    )
    return replace(
        plan, run={**plan.run, "update": record}, findings=gather([plan.findings, told])
    )


def _carried(old: Plan, layers: Layers, rules: Rules) -> Assignment:
    """Return the old grids on the ground of now, whatever they hold."""
    assert old.assignment is not None  # noqa: S101 - the caller has looked
    if not _is_same_ground(old, layers):
        imported = import_plan(old.grids, layers, rules=rules)
        assert imported.assignment is not None  # noqa: S101 - an import has one
        rows = imported.assignment.grids
        kept = old.assignment.grids.set_index("code")
        known = rows["code"].isin(kept.index)
        for name in ("institution_id", "locked"):
            rows.loc[known, name] = kept[name].reindex(rows.loc[known, "code"]).to_numpy()
        fresh = replace(imported.assignment, grids=rows)
        return replace(fresh, registry=old.registry)
    ground = _with_buildings(old.assignment.ground, layers)
    return replace(old.assignment, ground=ground, registry=old.registry)


def _is_same_ground(old: Plan, layers: Layers) -> bool:
    """Return whether the communities are those of the old plan."""
    if old.layers is None or old.layers.crs != layers.crs:
        return False
    before, now = old.layers.communities.geometry, layers.communities.geometry
    if set(before.index) != set(now.index):
        return False
    one = np.asarray(before.reindex(now.index).array, dtype=object)
    other = np.asarray(now.array, dtype=object)
    return bool(shapely.equals_exact(one, other, _SAME_M).all())


def _with_buildings(ground: Ground, layers: Layers) -> Ground:
    """Return the ground with the buildings of now in it."""
    buildings = layers.buildings[layers.buildings[COMMUNITY_ID].notna()]
    atoms = ground.atoms
    home = buildings[COMMUNITY_ID].to_numpy(object)
    position = pd.Series(atoms.index.get_indexer(ground.buildings), ground.buildings.index)
    atom = position.reindex(buildings.index).fillna(-1).to_numpy(np.int64)
    communities = atoms[COMMUNITY_ID].to_numpy(object)
    known = atom >= 0
    known[known] = communities[atom[known]] == home[known]
    new = np.flatnonzero(~known)
    if len(new):
        shapes = np.asarray(buildings.geometry.array, dtype=object)[new]
        places = reproject(shapely.points(inner_points(shapes)), layers.crs, WGS84)
        ground_shapes = np.asarray(atoms.geometry.array, dtype=object)
        atom[new] = _nearest_own(ground_shapes, communities, places, home[new])
    kept = atom >= 0
    households = np.zeros(len(atoms), np.int64)
    np.add.at(households, atom[kept], buildings["households"].to_numpy(np.int64)[kept])
    named = pd.Series(
        atoms.index.to_numpy(object)[atom[kept]],
        index=buildings.index[kept].rename(BUILDING_ID),
        name=ground.buildings.name,
    )
    return Ground(atoms.assign(households=households), named, ground.neighbours)


def _nearest_own(
    shapes: NDArray[np.object_],
    communities: NDArray[np.object_],
    places: NDArray[np.object_],
    home: NDArray[np.object_],
) -> NDArray[np.int64]:
    """Return the atom at each place, or the nearest one of its community."""
    found = np.full(len(places), -1)
    at, atom = shapely.STRtree(shapes).query(places, predicate="intersects")
    own = communities[atom] == home[at]
    found[at[own][::-1]] = atom[own][::-1]
    for row in np.flatnonzero(found < 0):  # on the border, or a little outside
        mine = np.flatnonzero(communities == home[row])
        if len(mine):
            found[row] = mine[shapely.distance(shapes[mine], places[row]).argmin()]
    return found


class _Repaired(NamedTuple):
    """The assignment after the repair, and how close it is."""

    assignment: Assignment
    moved: Moved


class _Wrong(NamedTuple):
    """A community with a grid out of range."""

    community_id: str
    rows: NDArray[np.int64]  # its grids
    bounds: Bounds


class _Repair:
    """One pass over the communities of a plan."""

    def __init__(self, assignment: Assignment, layers: Layers, rules: Rules) -> None:
        self.assignment = assignment
        self.layers = layers
        self.rules = rules
        self.prices = np.array([getattr(rules.borders, name) for name in BORDER_CLASSES])
        self.class_number = {name: i for i, name in enumerate(BORDER_CLASSES)}

    def run(self) -> _Repaired:
        """Mend every community that needs it."""
        wrong = self._wrong()
        moved = bound = changed = anew = 0
        for one in wrong:
            fate = self._mend(one)
            moved += fate.households
            bound += fate.bound
            changed += fate.communities
            anew += fate.planned_anew
        return _Repaired(self.assignment, Moved(moved, bound, changed, anew))

    def _loads(self) -> NDArray[np.int64]:
        """Return the households of each grid."""
        load = np.zeros(len(self.assignment.grids), np.int64)
        counts = self.assignment.ground.atoms["households"].to_numpy(np.int64)
        np.add.at(load, self.assignment.grid, counts)
        return load

    def _wrong(self) -> list[_Wrong]:
        """Return the communities in which a basic grid is out of range without need."""
        rows = self.assignment.grids
        kinds = self.layers.communities["kind"].reindex(rows[COMMUNITY_ID]).to_numpy(object)
        bounds = {kind: self.rules.grid.bounds_for(kind) for kind in pd.unique(kinds)}
        lower = np.array([bounds[kind].lower for kind in kinds])
        upper = np.array([bounds[kind].upper for kind in kinds])
        load = self._loads()
        basic = (rows["kind"] == "basic").to_numpy()
        out = basic & ((load < lower) | (load > upper))
        # The reason of a grid in range is history.
        reason = np.where(out, rows["reason"], "")
        self.assignment = replace(self.assignment, grids=rows.assign(reason=reason))
        found = []
        for home, members in rows[basic].groupby(COMMUNITY_ID, sort=True).groups.items():
            here = np.asarray(members, dtype=np.int64)
            if out[here].any():
                found.append(_Wrong(str(home), here, bounds[kinds[here[0]]]))
        return found

    def _mend(self, one: _Wrong) -> Moved:
        """Mend one community: on its atoms, on finer ones, else plan it anew."""
        load = self._loads()[one.rows]
        bound = least_moved(load, lower=one.bounds.lower, upper=one.bounds.upper)
        total, k = int(load.sum()), one.bounds
        if not any(n * k.lower <= total <= n * k.upper for n in range(1, total // k.lower + 2)):
            self._explain(one, "community_below_minimum" if total < k.lower else "no_valid_count")
            if len(one.rows) == 1:
                return Moved(0, 0, 0, 0)
        before = self.assignment
        found = self._closest(before, one)
        if found[1] or found[2] > _GOOD_ENOUGH * bound:
            finer = self._refined(one)
            if finer is not before:
                second = self._closest(finer, one)
                if second[1:] < found[1:]:
                    found = second
        if found[1]:
            anew = self._anew(one)
            if anew is not None and anew[1] < found[1]:
                self.assignment = anew[0]
                return Moved(anew[2], bound, 1, 1)
        if found[1] and found[1] >= self._excess(before, one):
            return Moved(0, bound, 0, 0)
        self.assignment = found[0]
        return Moved(found[2], bound, int(found[2] > 0), 0)

    def _excess(self, assignment: Assignment, one: _Wrong) -> int:
        """Return the households out of range in a community."""
        counts = assignment.ground.atoms["households"].to_numpy(np.int64)
        load = np.zeros(len(assignment.grids), np.int64)
        np.add.at(load, assignment.grid, counts)
        here = load[one.rows]
        out = np.maximum(np.maximum(here - one.bounds.upper, one.bounds.lower - here), 0)
        return int(out.sum())

    def _closest(self, assignment: Assignment, one: _Wrong) -> tuple[Assignment, int, int]:
        """Return the closest assignment in one community, its excess and households moved."""
        atoms, pairs = assignment.ground.atoms, assignment.ground.neighbours
        here = np.flatnonzero(atoms[COMMUNITY_ID].to_numpy(object) == one.community_id)
        number = np.full(len(assignment.grids), -1)
        number[one.rows] = np.arange(len(one.rows))
        position = np.full(len(atoms), -1)
        position[here] = np.arange(len(here))
        ends = position[pairs[["left", "right"]].to_numpy(np.int64)]
        inside = (ends >= 0).all(axis=1) & ~pairs["hard"].to_numpy(bool)
        kinds = pairs["border_class"].map(self.class_number).to_numpy(np.int64)[inside]
        found = closest_labels(
            atoms["households"].to_numpy(np.int64)[here],
            ends[inside],
            number[assignment.grid[here]],
            lower=one.bounds.lower,
            upper=one.bounds.upper,
            costs=pairs["length_m"].to_numpy(float)[inside] * self.prices[kinds],
            locked=np.flatnonzero(assignment.grids["locked"].to_numpy(bool)[one.rows]),
            seed=crc32(one.community_id.encode()) % 2**31,
        )
        return self._relabelled(assignment, here, found.labels, one), found.excess, found.moved

    def _relabelled(
        self,
        assignment: Assignment,
        here: NDArray[np.int64],
        labels: NDArray[np.int64],
        one: _Wrong,
    ) -> Assignment:
        """Return the assignment with new labels in one community."""
        rows = assignment.grids
        n_new = max(int(labels.max(initial=-1)) + 1 - len(one.rows), 0)
        new = grid_rows(**{COMMUNITY_ID: [one.community_id] * n_new}, kind="basic")
        target = np.concatenate([one.rows, len(rows) + np.arange(n_new)])
        grid = assignment.grid.copy()
        free = labels >= 0
        grid[here[free]] = target[labels[free]]
        return _compact(assignment, grid, pd.concat([rows, new], ignore_index=True))

    def _refined(self, one: _Wrong) -> Assignment:
        """Return the assignment on finer atoms beside the borders of grids out of range."""
        assignment = self.assignment
        atoms = assignment.ground.atoms
        load = self._loads()
        wrong = one.rows[(load[one.rows] < one.bounds.lower) | (load[one.rows] > one.bounds.upper)]
        pairs = assignment.ground.neighbours[["left", "right"]].to_numpy(np.int64)
        sides = assignment.grid[pairs]
        touching = (sides[:, 0] != sides[:, 1]) & np.isin(sides, wrong).any(axis=1)
        beside = np.unique(pairs[touching])
        count = assignment.ground.buildings.value_counts().reindex(atoms.index).fillna(0)
        several = (count.to_numpy() > 1) & (atoms["households"].to_numpy() > 0)
        chosen = beside[several[beside] & np.isin(assignment.grid[beside], one.rows)]
        if len(one.rows) == 1:  # nothing to hand on: it can only be split
            chosen = np.flatnonzero((assignment.grid == one.rows[0]) & several)
        ids = atoms.index[chosen].tolist()
        return refine(assignment, ids, self.layers, rules=self.rules) if ids else assignment

    def _anew(self, one: _Wrong) -> tuple[Assignment, int, int] | None:
        """Return the assignment with one community planned anew, codes kept where they fit."""
        assignment, layers = self.assignment, self.layers
        if assignment.grids["locked"].to_numpy(bool)[one.rows].any():
            return None
        city = replace(
            layers,
            communities=layers.communities.loc[[one.community_id]],
            buildings=layers.buildings[layers.buildings[COMMUNITY_ID] == one.community_id],
        )
        atoms = assignment.ground.atoms
        here = np.flatnonzero(atoms[COMMUNITY_ID].to_numpy(object) == one.community_id)
        shapes = np.asarray(atoms.geometry.array, dtype=object)[here]
        lonlat = merge_faces(shapes, np.zeros(len(here), np.int64), 1)
        dedicated = choose_dedicated(city, rules=self.rules.dedicated)
        site = make_sites(city, dedicated, lonlat, options=self.rules.fabric)[0]
        result = Task(self.rules, layers.crs).plan(site, one.bounds)
        if result.error:
            return None
        fresh = assemble(city, lonlat, [site], [result])
        return _spliced(assignment, fresh, here, one)

    def _explain(self, one: _Wrong, reason: str) -> None:
        """Give all grids of a community that are out of range one reason."""
        rows = self.assignment.grids.copy()
        load = self._loads()
        out = one.rows[(load[one.rows] < one.bounds.lower) | (load[one.rows] > one.bounds.upper)]
        rows.loc[out, "reason"] = reason
        self.assignment = replace(self.assignment, grids=rows)


def _compact(assignment: Assignment, grid: NDArray[np.int64], rows: DataFrame) -> Assignment:
    """Return an assignment without the grids that lost all atoms."""
    used, number = np.unique(grid, return_inverse=True)
    return replace(assignment, grid=number, grids=rows.iloc[used].reset_index(drop=True))


def _spliced(
    assignment: Assignment, fresh: Assignment, here: NDArray[np.int64], one: _Wrong
) -> tuple[Assignment, int, int]:
    """Return an assignment with one community taken from another one.

    Also its excess, and the households whose grid is another one. A new grid takes the
    code of the old one with which it has most households in common.
    """
    old_of = _grid_of_buildings(assignment).reindex(fresh.ground.buildings.index)
    new_of = _grid_of_buildings(fresh)
    atom = fresh.ground.atom_of_building.to_numpy()
    counts = pd.Series(0, index=new_of.index)
    share = fresh.ground.atoms["households"].to_numpy(np.int64)
    in_atom = np.bincount(atom, minlength=len(share))
    counts[:] = share[atom] / np.maximum(in_atom[atom], 1)  # evenly: only to be compared
    n_old = len(assignment.grids)
    known = old_of.notna().to_numpy()
    common = np.zeros((len(fresh.grids), n_old))
    np.add.at(
        common,
        (new_of.to_numpy()[known], old_of.to_numpy()[known].astype(np.int64)),
        counts.to_numpy()[known] + 1e-6,
    )
    rows = fresh.grids.copy()
    basic = np.flatnonzero((rows["kind"] == "basic").to_numpy())
    new, old = linear_sum_assignment(-common[np.ix_(basic, one.rows)])
    codes = assignment.grids["code"].to_numpy(object)
    rows.loc[basic[new], "code"] = codes[one.rows[old]]
    owner = assignment.grids.set_index("institution_id")["code"]
    for row in np.flatnonzero((rows["kind"] == "dedicated").to_numpy()):
        name = rows.at[row, "institution_id"]
        if name in owner.index:
            rows.at[row, "code"] = owner.loc[name]
    match = np.full(len(rows), -1)
    match[basic[new]] = one.rows[old]
    moved = counts.to_numpy()[known][
        match[new_of.to_numpy()[known]] != old_of.to_numpy()[known].astype(np.int64)
    ].sum()
    counts_new = fresh.ground.atoms["households"].to_numpy(np.int64)
    load = np.zeros(len(rows), np.int64)
    np.add.at(load, fresh.grid, counts_new)
    out = np.maximum(np.maximum(load - one.bounds.upper, one.bounds.lower - load), 0)
    joined = _joined(assignment, replace(fresh, grids=rows), here)
    return joined, int(out[basic].sum()), round(moved)


def _grid_of_buildings(assignment: Assignment) -> Series:
    """Return the row of the grid of each building, index ``building_id``."""
    atom = assignment.ground.atom_of_building
    return pd.Series(assignment.grid[atom.to_numpy()], index=atom.index)


def _joined(assignment: Assignment, fresh: Assignment, here: NDArray[np.int64]) -> Assignment:
    """Return the atoms of one assignment without some, and those of another."""
    ground, other = assignment.ground, fresh.ground
    kept = np.ones(len(ground.atoms), bool)
    kept[here] = False
    atoms = pd.concat([ground.atoms[kept], other.atoms])
    community = atoms[COMMUNITY_ID].to_numpy(object).astype(str)
    order = np.lexsort([atoms.index.to_numpy(str), community])
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    position = np.full(len(kept), -1)
    position[kept] = np.arange(int(kept.sum()))
    first = ground.neighbours[
        kept[ground.neighbours["left"].to_numpy()] & kept[ground.neighbours["right"].to_numpy()]
    ]
    pairs = pd.concat(
        [
            first.assign(left=position[first["left"]], right=position[first["right"]]),
            other.neighbours.assign(
                left=other.neighbours["left"] + kept.sum(),
                right=other.neighbours["right"] + kept.sum(),
            ),
        ],
        ignore_index=True,
    )
    ends = np.sort(rank[pairs[["left", "right"]].to_numpy(np.int64)], axis=1)
    pairs = pairs.assign(left=ends[:, 0], right=ends[:, 1])
    pairs = pairs.sort_values(["left", "right"], ignore_index=True)
    gone = ground.buildings.isin(ground.atoms.index[~kept])
    buildings = pd.concat([ground.buildings[~gone], other.buildings])
    joined = Ground(atoms.iloc[order], buildings, pairs)
    rows = pd.concat([assignment.grids, fresh.grids], ignore_index=True)
    grid = np.concatenate([assignment.grid[kept], fresh.grid + len(assignment.grids)])[order]
    return _compact(replace(assignment, ground=joined, grid=grid, grids=rows), grid, rows)
