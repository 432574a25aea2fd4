"""One community with a grid out of range, and the closest lawful assignment of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

import numpy as np
import pandas as pd
import shapely

from gridplan.fabric.institutions import choose_dedicated
from gridplan.fabric.site import BORDER_CLASSES, NEAR_M, make_sites
from gridplan.partition.closest import closest_labels
from gridplan.partition.fewest import fewest_moved
from gridplan.partition.least import least_moved
from gridplan.plan.assignment import Assignment, Ground, grid_rows
from gridplan.plan.held import broken_in
from gridplan.plan.parts import community_polygon
from gridplan.planning.city import assemble, fit_together
from gridplan.planning.community import Task
from gridplan.planning.even_work import with_work
from gridplan.planning.refine import refine
from gridplan.planning.requests import with_choice
from gridplan.planning.warm_up import prepare
from gridplan.schema import COMMUNITY_ID

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import Series

    from gridplan.layers import Layers
    from gridplan.planning.refine import Known
    from gridplan.rules import Bounds, Rules

# A repair this much dearer than what counting says must move is tried on finer atoms.
_GOOD_ENOUGH = 1.1
# A way that tears a grid is worse than any households out of range.
_TORN = 10**9
# Faults of held lines that another plan may not have.
MENDABLE = ("crossed", "along")


@dataclass(frozen=True, slots=True)
class Moved:
    """How close an update came, summed over communities.

    Parameters
    ----------
    households
        Households whose grid is another one than before.
    bound
        Households that must move in every plan in range, counted per community, where such
        a plan was found.
    communities
        Communities in which a grid changed.
    planned_anew
        Communities that had to be planned anew.
    """

    households: int
    bound: int
    communities: int
    planned_anew: int


def loads_of(assignment: Assignment) -> NDArray[np.int64]:
    """Return the households of each grid."""
    load = np.zeros(len(assignment.grids), np.int64)
    counts = assignment.ground.atoms["households"].to_numpy(np.int64)
    np.add.at(load, assignment.grid, counts)
    return load


class _Found(NamedTuple):
    """A way to mend a community."""

    assignment: Assignment
    excess: int
    toll: int
    moved: int


def near(layers: Layers, name: str, rows: NDArray[np.int64]) -> Layers:
    """Return the layers of one community and what lies near it.

    Parameters
    ----------
    layers
        Of the city.
    name
        The community.
    rows
        Of its buildings.
    """
    ground = layers.communities.loc[[name]]
    box = shapely.box(*(ground.total_bounds + np.array([-1, -1, 1, 1]) * NEAR_M))
    around = {
        one: frame.iloc[np.sort(frame.sindex.query(box))]
        for one in ("streets", "barriers", "compounds", "institutions")
        for frame in [getattr(layers, one)]
    }
    buildings = layers.buildings.iloc[rows]
    findings = layers.findings.iloc[:0]  # of the city: nobody asks for them here
    return replace(layers, communities=ground, buildings=buildings, findings=findings, **around)


def mend_all(items: list[Community]) -> list[tuple[Assignment, Moved, bool]]:
    """Mend communities in any process; say of each whether its ground is the one it had."""
    found = []
    for one in items:
        ground = one.before.ground
        assignment, moved = one.mend()
        found.append((assignment, moved, assignment.ground is ground))
    return found


def stand_ready() -> None:
    """Load what a process needs to mend its first community: this module, and the kernels."""
    prepare()


class Community:
    """One community with a grid out of range, as an assignment of its own."""

    def __init__(
        self, assignment: Assignment, layers: Layers, rules: Rules, bounds: Bounds, price: Series
    ) -> None:
        self.before = assignment
        self.name = str(assignment.grids[COMMUNITY_ID].iloc[0])
        self.layers = layers  # of this community and what lies near it, from `near`
        self.rules = rules
        self.bounds = bounds
        self.price = price
        self.fresh = price.index[price == 0]  # houses that no grid had yet: they do not move
        self.basic = np.flatnonzero((assignment.grids["kind"] == "basic").to_numpy())
        self.cut: Known = {}

    def mend(self) -> tuple[Assignment, Moved]:
        """Return the closest lawful assignment that keeps as much of held lines as any found."""
        best, moved = self._mended()
        broken = self._broken(best)
        if not broken:
            return best, moved
        anew = self._anew()
        if anew is None or anew.excess > self._excess(best):
            return best, moved
        is_better = self._broken(anew.assignment) < broken
        return (anew.assignment, Moved(anew.moved, 0, 1, 1)) if is_better else (best, moved)

    def _broken(self, assignment: Assignment) -> float:
        """Return how many metres of lines are not kept that say where borders run."""
        broken = broken_in(assignment, self.layers)
        return float(broken.metres[np.isin(broken.case, MENDABLE)].sum())

    def _mended(self) -> tuple[Assignment, Moved]:
        """Return the closest lawful assignment: on its atoms, on finer ones, else anew."""
        load = loads_of(self.before)[self.basic]
        lower, upper = self.bounds.lower, self.bounds.upper
        bound = max(self._bound() - self._n_fresh(), 0)
        total = int(load.sum())
        if -(-total // upper) > total // max(lower, 1):
            reason = "community_below_minimum" if total < lower else "no_valid_count"
            self.before = self._explained(self.before, reason)
        best = self._nearest(bound)
        if best.excess:
            anew = self._anew()
            if anew is not None and anew.excess < best.excess:
                bound = 0 if anew.excess else bound
                return anew.assignment, Moved(anew.moved, bound, 1, 1)
        if best.excess >= self._excess(self.before) > 0:
            return self.before, Moved(0, 0, 0, 0)
        # Where not all comes into range the bound on plans in range says nothing.
        bound = 0 if best.excess else bound
        if best.moved > bound > 0 and bound < lower:  # where more moves, counting says it all
            best, bound = self._proved(best, bound)
        return best.assignment, Moved(best.moved, bound, int(best.moved > 0), 0)

    def _nearest(self, bound: int) -> _Found:
        """Return the closest labels, on finer atoms where those of now do not do."""
        best = self._closest(self.before)
        # Wide and over hard barriers: a bank that cannot stand alone takes ground beyond.
        for is_wide, over_hard in ((False, False), (True, False), (True, True)):
            if best.excess == 0 and (over_hard or best.moved <= _GOOD_ENOUGH * bound):
                break
            finer = self._refined(is_wide=is_wide)
            if finer is not None or over_hard:
                found = self._closest(finer or self.before, over_hard=over_hard)
                best = min(best, found, key=lambda one: one[1:])
        return best

    def _bound(self) -> int:
        """Return the households that must move in every plan in range, by counting alone."""
        free = self.basic[~self.before.grids["locked"].to_numpy(bool)[self.basic]]
        of = grid_of_buildings(self.before)
        counts = self.layers.buildings["households"].reindex(of.index).to_numpy(np.int64)
        units = [counts[(of == row).to_numpy()] for row in free]
        load = loads_of(self.before)[free]
        return least_moved(load, lower=self.bounds.lower, upper=self.bounds.upper, units=units)

    def _proved(self, best: _Found, bound: int) -> tuple[_Found, int]:
        """Return the plan that moves fewest, on plots everywhere, and what is proven of it.

        Hard barriers join as in the search: where that moves clearly fewer.
        """
        finer = self._finer(np.isin(self.before.grid, self.basic)) or self.before
        has_hard = bool(finer.ground.neighbours["hard"].any())
        ways = []
        for over_hard in (True, False) if has_hard else (True,):
            found = fewest_moved(**self._graph(finer, over_hard=over_hard), below=best.toll)
            if over_hard and not len(self.price):
                bound = max(bound, found.bound)
            if found.labels is None:
                break
            ways.append(self._found(finer, found.labels, 0))
        if len(ways) > 1 and ways[1].moved <= _GOOD_ENOUGH * ways[0].moved:
            ways = ways[1:]
        return min([best, *ways[:1]], key=lambda one: one[1:]), bound

    def _excess(self, assignment: Assignment) -> int:
        """Return the households of basic grids out of range."""
        basic = (assignment.grids["kind"] == "basic").to_numpy()
        load = loads_of(assignment)[basic]
        out = np.maximum(np.maximum(load - self.bounds.upper, self.bounds.lower - load), 0)
        return int(out.sum())

    def _explained(self, assignment: Assignment, reason: str) -> Assignment:
        """Give all basic grids out of range one reason."""
        load = loads_of(assignment)
        out = (load < self.bounds.lower) | (load > self.bounds.upper)
        out &= (assignment.grids["kind"] == "basic").to_numpy()
        rows = assignment.grids
        return replace(assignment, grids=rows.assign(reason=np.where(out, reason, rows["reason"])))

    def _closest(self, assignment: Assignment, *, over_hard: bool = False) -> _Found:
        """Return the closest labels on some atoms; hard barriers join them only if asked."""
        found = closest_labels(**self._graph(assignment, over_hard=over_hard))
        return self._found(assignment, found.labels, found.excess)

    def _graph(self, assignment: Assignment, *, over_hard: bool) -> dict[str, Any]:
        """Return some atoms, their old parts, and what holds for these, as arrays."""
        pairs = assignment.ground.neighbours
        soft = pairs if over_hard else pairs[~pairs["hard"].to_numpy(bool)]
        prices = soft["border_class"].map(
            {name: getattr(self.rules.borders, name) for name in BORDER_CLASSES}
        )
        number = np.full(len(assignment.grids), -1)
        number[self.basic] = np.arange(len(self.basic))
        return {
            "households": assignment.ground.atoms["households"].to_numpy(np.int64),
            "edges": soft[["left", "right"]].to_numpy(np.int64),
            "labels": number[assignment.grid],
            "lower": self.bounds.lower,
            "upper": self.bounds.upper,
            "costs": soft["length_m"].to_numpy(float) * prices.to_numpy(float),
            "toll": self._toll(assignment.ground),
            "locked": np.flatnonzero(assignment.grids["locked"].to_numpy(bool)[self.basic]),
            "seed": crc32(self.name.encode()) % 2**31,
        }

    def _found(self, assignment: Assignment, labels: NDArray[np.int64], excess: int) -> _Found:
        """Return new labels as a way to mend the community."""
        after = self._relabelled(assignment, labels)
        torn = int(after.parts().max()) > int(self.before.parts().max())
        number = np.full(len(assignment.grids), -1)
        number[self.basic] = np.arange(len(self.basic))
        changed = (labels != number[assignment.grid]) & (labels >= 0)
        ground = assignment.ground
        toll = int(self._toll(ground)[changed].sum())
        settled = ground.atoms["households"].to_numpy(np.int64).copy()
        fresh = ground.buildings.index.intersection(self.fresh)
        counts = self.layers.buildings["households"].reindex(fresh).to_numpy(np.int64)
        np.subtract.at(settled, ground.atom_of_building.loc[fresh].to_numpy(), counts)
        return _Found(after, excess + _TORN * torn, toll, int(settled[changed].sum()))

    def _n_fresh(self) -> int:
        """Return the households of houses that no grid had yet."""
        fresh = self.before.ground.buildings.index.intersection(self.fresh)
        return int(self.layers.buildings["households"].reindex(fresh).sum())

    def _toll(self, ground: Ground) -> NDArray[np.int64]:
        """Return what it counts to move each atom: its households, some of them dearer."""
        toll = ground.atoms["households"].to_numpy(float).copy()
        priced = ground.buildings.index.intersection(self.price.index)
        if len(priced):
            counts = self.layers.buildings["households"].reindex(priced).to_numpy(float)
            more = (self.price.loc[priced].to_numpy(float) - 1) * counts
            np.add.at(toll, ground.atom_of_building.loc[priced].to_numpy(), more)
        return np.rint(toll).astype(np.int64)

    def _relabelled(self, assignment: Assignment, labels: NDArray[np.int64]) -> Assignment:
        """Return the assignment with new labels of its basic grids."""
        rows = assignment.grids
        n_new = max(int(labels.max(initial=-1)) + 1 - len(self.basic), 0)
        new = grid_rows(**{COMMUNITY_ID: [self.name] * n_new}, kind="basic")
        target = np.concatenate([self.basic, len(rows) + np.arange(n_new)])
        grid = assignment.grid.copy()
        free = labels >= 0
        grid[free] = target[labels[free]]
        used, number = np.unique(grid, return_inverse=True)
        every = pd.concat([rows, new], ignore_index=True)
        return replace(assignment, grid=number, grids=every.iloc[used].reset_index(drop=True))

    def _refined(self, *, is_wide: bool) -> Assignment | None:
        """Return the assignment on finer atoms beside the borders of grids out of range.

        A wide one has them all over these grids and their neighbours.
        """
        ground, grid = self.before.ground, self.before.grid
        load = loads_of(self.before)
        out = (load < self.bounds.lower) | (load > self.bounds.upper)
        wrong = self.basic[out[self.basic]]
        if len(self.basic) == 1:  # nothing to hand on: it can only be split
            return self._finer(grid == wrong[0])
        pairs = ground.neighbours[["left", "right"]].to_numpy(np.int64)
        sides = grid[pairs]
        touching = (sides[:, 0] != sides[:, 1]) & np.isin(sides, wrong).any(axis=1)
        beside = np.isin(np.arange(len(grid)), pairs[touching])
        if is_wide:
            beside = np.isin(grid, sides[touching])
        return self._finer(beside & np.isin(grid, self.basic))

    def _finer(self, chosen: NDArray[np.bool_]) -> Assignment | None:
        """Return the assignment with some atoms cut; None where none has several houses."""
        ground = self.before.ground
        count = ground.buildings.value_counts().reindex(ground.atoms.index).fillna(0)
        several = (count.to_numpy() > 1) & (ground.atoms["households"].to_numpy() > 0)
        if not (chosen & several).any():
            return None
        ids = ground.atoms.index[chosen & several].tolist()
        return refine(self.before, ids, self.layers, rules=self.rules, known=self.cut)

    def _anew(self) -> _Found | None:
        """Return the community planned anew, codes kept where they fit best."""
        if self.before.grids["locked"].to_numpy(bool).any():
            return None
        city = self.layers
        lonlat = community_polygon(self.before)
        dedicated = choose_dedicated(city, rules=self.rules.dedicated)
        sites = make_sites(city, dedicated, lonlat, options=self.rules.fabric)
        sites = with_choice(sites, city, self.rules, [self.bounds])
        site = with_work(sites, city, self.rules)[0]
        result = Task(self.rules, city.crs).plan(site, self.bounds)
        if result.error:
            return None
        shapes, _ = fit_together(lonlat, [result])
        fresh = assemble(city, shapes, [site], [result])
        households = city.buildings["households"]
        counts = households.where(~households.index.isin(self.fresh), 0)
        fresh, moved = with_old_codes(self.before, fresh, counts)
        return _Found(fresh, self._excess(fresh), moved, moved)


def with_old_codes(
    before: Assignment, fresh: Assignment, households: Series
) -> tuple[Assignment, int]:
    """Return a new assignment under old codes, and the households whose grid is another one.

    A basic grid takes the code of the old one with which it has most households in
    common, all in all (Hungarian method); a dedicated one that of its institution.
    """
    from scipy.optimize import linear_sum_assignment  # a quarter of a second, seldom needed

    old_of = grid_of_buildings(before)
    new_of = grid_of_buildings(fresh)
    both = old_of.index.intersection(new_of.index)
    old, new = old_of.loc[both].to_numpy(), new_of.loc[both].to_numpy()
    count = households.reindex(both).to_numpy(np.int64)
    common = np.zeros((len(fresh.grids), len(before.grids)))
    np.add.at(common, (new, old), count + 1e-6)
    rows = fresh.grids.copy()
    mine = np.flatnonzero((rows["kind"] == "basic").to_numpy())
    theirs = np.flatnonzero((before.grids["kind"] == "basic").to_numpy())
    i, j = linear_sum_assignment(-common[np.ix_(mine, theirs)])
    match = np.full(len(rows), -1)
    match[mine[i]] = theirs[j]
    for row in np.flatnonzero((rows["kind"] == "dedicated").to_numpy()):
        same = (before.grids["institution_id"] == rows.at[row, "institution_id"]).to_numpy()
        if same.any():
            match[row] = np.flatnonzero(same)[0]
    known = match >= 0
    rows.loc[known, "code"] = before.grids["code"].to_numpy(object)[match[known]]
    moved = int(count[match[new] != old].sum())
    return replace(fresh, grids=rows), moved


def grid_of_buildings(assignment: Assignment) -> Series:
    """Return the row of the grid of each building, index ``building_id``."""
    atom = assignment.ground.atom_of_building
    return pd.Series(assignment.grid[atom.to_numpy()], index=atom.index)
