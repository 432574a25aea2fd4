"""Why a building is in its grid, and what if it were in another: an answer to every wish."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.edit.one_community import OneCommunity
from gridplan.edit.session import Edit
from gridplan.edit.wish import Granted, grant_wish
from gridplan.edit.words import border_name, say
from gridplan.fabric.site import BORDER_CLASSES

if TYPE_CHECKING:
    from collections.abc import Callable

    from gridplan.edit.state import State
    from gridplan.plan.core import Plan

# A street gives its name to a border that runs so close to it, metres.
_NAMED_M = 15.0
# What was looked up for a plan serves every question about it, as long as the plan is there.
_KNOWN: WeakKeyDictionary[Plan, tuple[State, dict[str, OneCommunity]]] = WeakKeyDictionary()


@dataclass(frozen=True, eq=False)
class Answer:
    """What a plan answers to a question or a wish.

    Parameters
    ----------
    possible
        Whether the wish can be granted with no more households out of range than today;
        true for a question without a wish.
    text
        The answer in the language of the plan; plain text.
    moved_households
        Households that would change their grid, the building's own included.
    proof
        Why it is impossible: ``counting``, ``way`` (too many households between the two),
        ``contiguity``, ``locked``, ``community``, ``kind``, ``plot``, ``exact``, ``unknown``
        (no such building or grid), or ``searched`` where nothing was found and nothing is
        proven; empty when possible.
    relaxation
        Households that would have to be out of range beyond today's, where the bounds
        are what stands against it.
    effect
        Figures: ``moved_buildings``, ``excess`` and ``excess_before`` (households out of
        range in the community), ``loose_m`` and ``loose_m_before`` (border that runs
        between buildings).
    """

    possible: bool
    text: str
    moved_households: int = 0
    proof: str = ""
    relaxation: int = 0
    effect: dict[str, int] = field(default_factory=dict)
    _make: Callable[[], Plan | None] = field(default=lambda: None, repr=False)

    @cached_property
    def plan(self) -> Plan | None:
        """The plan that grants the wish, made when it is asked for; None without one."""
        return self._make()


def why(plan: Plan, building: str, *, instead: str | None = None) -> Answer:
    """Return why a building is in its grid, or what a wish for another one would take.

    Parameters
    ----------
    plan
        With atoms and layers.
    building
        Its id.
    instead
        Code of the grid that somebody wants it in. The building is wanted together with
        the largest building of that grid; all else may move.

    Returns
    -------
    Answer
        Without a wish: what the nearest border follows and what the bounds allow. With
        one: the closest plan that grants it, or why there is none.

    Raises
    ------
    InputError
        If the plan has no atoms, or there is no such building or grid.
    """
    return Desk(plan).answer(building, instead=instead)


class Desk:
    """Answers about one plan; what is looked up once serves all of them.

    Parameters
    ----------
    plan
        With atoms and layers.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        if plan not in _KNOWN:
            _KNOWN[plan] = Edit(plan)._state, {}  # noqa: SLF001 - of this room
        self.state, self.known = _KNOWN[plan]
        self.language = plan.language

    def say(self, key: str, **values: object) -> str:
        """Return a text in the language of the plan."""
        return say(self.language, key, **values)

    def answer(self, building: str, *, instead: str | None = None) -> Answer:
        """Return the answer to one question; refuse unknown names."""
        building, instead = str(building), None if instead is None else str(instead)
        self.state.terrain.find_buildings([building])
        if instead is None:
            return Answer(possible=True, text=self.reasons(building))
        self.state.row(instead)
        return self.wish(building, instead)

    # Why here --------------------------------------------------------------------------

    def reasons(self, building: str) -> str:
        """Return why a building is in its grid."""
        state, terrain = self.state, self.state.terrain
        at = int(terrain.find_buildings([building])[0])
        row = int(state.assignment.grid[terrain.atom_of_building[at]])
        own, load = int(terrain.building_households[at]), state.load(row)
        code = state.codes[row]
        said = [self.say("here", building=building, own=own, code=code, load=load)]
        said.append(self._bounds_of(row))
        border = self._nearest_border(building, row)
        if border is None:
            return self._joined([*said, self.say("alone")])
        other, metres, line = border
        name = state.codes[other]
        said.append(self.say("border", metres=round(metres), other=name, line=line))
        if state.basic[row] and state.basic[other]:
            said += self._if_moved(row, other, own)
        return self._joined(said)

    def about(self, grid: str) -> str:
        """Return what a grid holds, and the bounds that it has."""
        row = self.state.row(grid)
        own = self.plan.buildings[(self.plan.buildings["grid_code"] == grid).to_numpy()]
        holds = self.say("holds", code=grid, load=self.state.load(row), buildings=len(own))
        return self._joined([holds, self._bounds_of(row)])

    def _bounds_of(self, row: int) -> str:
        """Return which bounds a grid has, in words."""
        if not self.state.basic[row]:
            return self.say("dedicated")
        bounds = self.state.bounds(row)
        return self.say("bounds", lower=bounds.lower, upper=bounds.upper)

    def _if_moved(self, row: int, other: int, own: int) -> list[str]:
        """Return what the bounds say to a move of one building over the border."""
        bounds = self.state.bounds(row)
        theirs, ours = self.state.load(other) + own, self.state.load(row) - own
        names = {"code": self.state.codes[row], "other": self.state.codes[other]}
        numbers = {"theirs": theirs, "ours": ours}
        said = []
        if theirs > bounds.upper:
            said.append(self.say("over", **names, **numbers, n=theirs - bounds.upper))
        if ours < bounds.lower:
            said.append(self.say("under", **names, **numbers, n=bounds.lower - ours))
        return said or [self.say("fits", **names, **numbers)]

    def _nearest_border(self, building: str, row: int) -> tuple[int, float, str] | None:
        """Return the grid beyond the border nearest to a building, its distance and line."""
        state, terrain = self.state, self.state.terrain
        which = state.pairs_of(row)
        pairs = terrain.pairs[which]
        sides = state.assignment.grid[pairs]
        mine = np.flatnonzero((sides == row).sum(axis=1) == 1)
        if not len(mine):
            return None
        crs = state.layers.crs
        left, right = (
            reproject(terrain.shapes[pairs[mine, i]], WGS84, crs, densify=False) for i in (0, 1)
        )
        lines = shapely.intersection(left, right)
        shape = state.layers.buildings.geometry.loc[building]
        away = shapely.distance(lines, shape)
        best = int(away.argmin())
        other = int(sides[mine[best]].sum() - row)
        kind = BORDER_CLASSES[terrain.border_class[which][mine[best]]]
        street = self._street_along(lines[best]) if "street" in kind or "road" in kind else ""
        return other, float(away[best]), border_name(self.language, kind, street)

    def _street_along(self, line: Any) -> str:  # noqa: ANN401
        """Return the name of the street that a border follows, or nothing."""
        streets = self.state.layers.streets
        near = streets.iloc[streets.sindex.query(line, predicate="dwithin", distance=_NAMED_M)]
        if not len(near):
            return ""
        beside = shapely.buffer(line, _NAMED_M)
        along = shapely.length(shapely.intersection(near.geometry.to_numpy(), beside))
        name = near["name"].iloc[int(along.argmax())]
        return name if isinstance(name, str) else ""

    # What if ---------------------------------------------------------------------------

    def wish(self, building: str, instead: str) -> Answer:
        """Return what a wish would take; every obstacle is an answer, not an error."""
        state, terrain = self.state, self.state.terrain
        at = int(terrain.buildings.get_indexer([building])[0])
        if at < 0:
            return self.refused("no_building", building=building)
        if not (state.codes == instead).any():
            return self.refused("no_grid", wish=instead)
        row, goal = int(state.assignment.grid[terrain.atom_of_building[at]]), state.row(instead)
        if row == goal:
            text = self.say("already", building=building, code=instead)
            return Answer(possible=True, text=text)
        against = self._against(building, row, goal)
        if against:
            return against
        home = self._community(state.communities[row])
        found = grant_wish(home, building, state.codes[row], instead)
        return self._told(home, found, building, instead)

    def _community(self, name: str) -> OneCommunity:
        """Return a community of the plan; it is taken out of the plan once."""
        if name not in self.known:
            self.known[name] = OneCommunity.of(self.state, name)
        return self.known[name]

    def _against(self, building: str, row: int, goal: int) -> Answer | None:
        """Return why a wish is not looked into at all; None if nothing stands against it."""
        state = self.state
        names = {"building": building, "wish": state.codes[goal]}
        home, other = state.communities[row], state.communities[goal]
        if home != other:
            return self._no("community", self.say("community", **names, home=home, other=other))
        for one in (row, goal):
            if state.locked[one]:
                return self._no("locked", self.say("locked", code=state.codes[one]))
            if not state.basic[one]:
                return self._no("kind", self.say("kind", code=state.codes[one]))
        return None

    def refused(self, key: str, **values: object) -> Answer:
        """Return that there is no such thing in the plan."""
        return self._no("unknown", self.say(key, **values))

    def _no(self, proof: str, text: str) -> Answer:
        """Return an answer that nothing can be done."""
        return Answer(possible=False, text=text, proof=proof)

    def _told(self, home: OneCommunity, found: Granted, building: str, instead: str) -> Answer:
        """Return a search's result in words."""
        names = {"building": building, "wish": instead}
        if found.proof == "plot":
            return self._no("plot", self.say("plot", others=", ".join(found.others)))
        if found.labels is None:
            return self._no(found.proof, self.say(found.proof, **names))
        effect = {
            "moved_buildings": found.moved_buildings,
            "excess": found.excess,
            "excess_before": found.excess_before,
            "loose_m": found.loose_m,
            "loose_m_before": found.loose_m_before,
        }
        if not found.proof:
            said = [
                self.say(
                    "granted",
                    **names,
                    moved=found.moved,
                    buildings=found.moved_buildings,
                    others=found.moved - found.own,
                ),
                *self._loss(found),
            ]
        else:
            upper = home.state.bounds(home.state.row(instead)).upper
            figures = {"total": found.total, "atoms": found.n_atoms, "n": found.on_way}
            said = [self.say(found.proof, **names, **figures, upper=upper)]
            more = found.excess - found.excess_before
            if found.proof != "counting" or more > 0:
                said.append(self.say("relaxed", n=more, codes=", ".join(found.out_codes)))
        return Answer(
            possible=not found.proof,
            text=self._joined(said),
            moved_households=found.moved,
            proof=found.proof,
            relaxation=max(found.excess - found.excess_before, 0),
            effect=effect,
            _make=lambda: self._made(home, found),
        )

    def _loss(self, found: Granted) -> list[str]:
        """Return what range and border lose or win."""
        better = found.excess_before - found.excess
        more = found.loose_m - found.loose_m_before
        said = [self.say("range_better", n=better) if better else self.say("range_same")]
        key = "line_more" if more > 0 else "line_less" if more < 0 else "line_same"
        return [*said, self.say(key, n=abs(more))]

    def _made(self, home: OneCommunity, found: Granted) -> Plan:
        """Return the plan of a search's result."""
        assert found.labels is not None  # noqa: S101 - looked at before
        state = home.moved(found.state, found.cut, found.atoms, found.labels)
        return Edit._of(self.plan, state).plan  # noqa: SLF001 - of this room

    def _joined(self, said: list[str]) -> str:
        """Return sentences as one text."""
        return ("" if self.language == "zh" else " ").join(said)
