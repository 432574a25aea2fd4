"""`Edit`: a plan changed step by step, every step checked, undone and replayed at will."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from numbers import Integral
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.edit.fit import fit
from gridplan.edit.log import REMARKS, Journal, faults_of, read_log, write_log
from gridplan.edit.regroup import COMMUNITY_STEPS
from gridplan.edit.state import State, Terrain, newly_broken
from gridplan.edit.steps import STEPS
from gridplan.edit.totals import preview
from gridplan.errors import InputError
from gridplan.findings import WARNING, findings, gather
from gridplan.plan.finish import finish
from gridplan.plan.lineage import carry_on, known_codes
from gridplan.words.catalogue import in_language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from geopandas import GeoDataFrame, GeoSeries
    from pandas import DataFrame
    from shapely.geometry.base import BaseGeometry

    from gridplan.plan.core import Plan


class Edit:
    """A plan that is being edited: a list of immutable states, and the steps between them.

    Every step is checked before it is taken: a grid is never torn apart, emptied, led
    over the border of its community, or changed while it is locked. Grids out of range
    are allowed, and told in `preview`; a line that must be a border, or must not, and is
    kept no more is told in `findings`.

    Parameters
    ----------
    plan
        The plan to begin with; it stays as it is.
    name
        Of the scenario.
    date
        From when the edited plan holds, written into its registry; ISO text.
    log
        File to which every step, undo and redo is added as soon as it is taken, so that
        nothing is lost when the machine stops. One that is there already is gone on
        with: its steps are taken first.

    Raises
    ------
    InputError
        If the plan has no atoms or no layers, or the log cannot be read or written.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.read_layers(**gp.make_town()))
    >>> edit = plan.edit()
    >>> one, other = plan.grids.index[:2]
    >>> table = edit.push(one, towards=other, households=20).preview
    >>> bool(table.loc[one, "change"] >= 20), int(table["change"].sum())
    (True, 0)
    >>> edit.log[0]["op"]
    'push'
    >>> edit.undo().plan is plan
    True
    """

    def __init__(
        self, plan: Plan, *, name: str = "", date: str = "", log: str | Path | None = None
    ) -> None:
        if plan.assignment is None or plan.layers is None:
            msg = (
                "This plan has no atoms or no layers, so it cannot be edited. Import its grids "
                "with `gridplan.import_plan`."
            )
            raise InputError(msg)
        self.name = name
        self.date = date
        self.findings = gather([])
        assignment = replace(plan.assignment, registry=plan.registry)
        terrain = Terrain(assignment.ground, plan.layers)
        self._states = [State(assignment, terrain, plan.layers, plan.rules)]
        self._steps: list[dict[str, Any]] = []
        self._at = 0
        self._plans: dict[int, Plan] = {0: plan}
        self._journal: Journal | None = None
        if log is not None:
            journal = Journal(Path(log))
            if journal.torn:
                text = f"The last line of {journal.path} was cut off and is left out: "
                self._tell("step_left_out", text + journal.torn)
            self.apply(journal.steps)
            self._journal = journal

    # Steps ----------------------------------------------------------------------------

    def move(
        self,
        *,
        to: str,
        buildings: Sequence[str] | str = (),
        block: str = "",
        atoms: Sequence[str] | str = (),
        area: BaseGeometry | GeoSeries | GeoDataFrame | dict[str, Any] | None = None,
    ) -> Edit:
        """Bring buildings, a block, atoms or all that lies in an area into a grid.

        Parameters
        ----------
        to
            Code of the grid.
        buildings
            Ids; a block in which others live too is cut into plots first. Sheds and other
            buildings without households go with the home on whose plot they stand.
        block
            Id of a building: the whole block in which it stands, up to the next streets,
            walls and outlines.
        atoms
            Ids of ``plan.atoms``.
        area
            Every building whose middle lies in it, and empty ground: a polygon in degrees
            (WGS84), GeoJSON, or a GeoSeries or GeoDataFrame in any CRS.

        Raises
        ------
        InputError
            If the step would tear, empty or lock-break a grid or leave the community.
        """
        return self._take(_move(to, buildings, block, atoms, area))

    def merge(self, grid: str, other: str) -> Edit:
        """Unite two neighbouring grids; the first keeps its code, the other's is retired."""
        return self._take({"op": "merge", "grid": str(grid), "other": str(other)})

    def split(
        self,
        grid: str,
        *,
        into: int | None = None,
        along: str | None = None,
        atoms: Sequence[str] | str = (),
    ) -> Edit:
        """Divide a grid; the part with most households keeps the code, others get new ones.

        Parameters
        ----------
        grid
            Its code.
        into
            Number of grids, 2 when nothing is given: in range where the households
            allow, else about even.
        along
            Name of a street: one grid for each side of it.
        atoms
            Ids of atoms of the grid, which become a new grid; what is left keeps the code.
        """
        step: dict[str, Any] = {"op": "split", "grid": str(grid)}
        given = {"into": _whole(into), "along": along, "atoms": _texts(atoms) or None}
        step |= {key: value for key, value in given.items() if value is not None}
        return self._take(step)

    def swap(self, buildings_a: Sequence[str] | str, buildings_b: Sequence[str] | str) -> Edit:
        """Let buildings of two grids change places in one step.

        All of the first lie in one grid and all of the second in another; each side goes
        to the grid of the other. Only the result must be contiguous.
        """
        step = {"buildings_a": _texts(buildings_a), "buildings_b": _texts(buildings_b)}
        return self._take({"op": "swap", **step})

    def rebalance(self, grid: str) -> Edit:
        """Bring a grid and its neighbours into range with the fewest households moved."""
        return self._take({"op": "rebalance", "grid": str(grid)})

    def push(self, grid: str, *, towards: str, households: int) -> Edit:
        """Push the border of a grid into a neighbour.

        Parameters
        ----------
        grid
            The grid that grows.
        towards
            The neighbour that gives way; what is left of it stays in one part.
        households
            At least so many come over, and as few more as homes allow.
        """
        step = {"grid": str(grid), "towards": str(towards), "households": _whole(households)}
        return self._take({"op": "push", **step})

    def lock(self, grid: str) -> Edit:
        """Lock a grid: no step, answer or update changes it."""
        return self._take({"op": "lock", "grid": str(grid)})

    def unlock(self, grid: str) -> Edit:
        """Open a locked grid."""
        return self._take({"op": "unlock", "grid": str(grid)})

    def set_n_parts(self, community: str, n: int) -> Edit:
        """Give a community `n` basic grids, locked ones included; few households move.

        The rules of the plan say so from then on.
        """
        return self._take({"op": "n_parts", "community": str(community), "n": _whole(n)})

    def set_bounds(self, community: str, *, lower: int, upper: int) -> Edit:
        """Give a community bounds of its own, in the rules of the plan; nobody moves."""
        bounds = {"lower": _whole(lower), "upper": _whole(upper)}
        return self._take({"op": "bounds", "community": str(community), **bounds})

    def divide(self, community: str, grids: Sequence[dict[str, Any]]) -> Edit:
        """Divide what is free of a community into grids named house by house.

        Parameters
        ----------
        community
            Its id; locked and dedicated grids stay.
        grids
            One object per grid with ``buildings`` (ids), ``code`` (none asks for the next
            free serial) and ``atoms`` (empty ground). What no grid names goes with the
            neighbour it shares most border with.
        """
        return self._take({"op": "divide", "community": str(community), "grids": [*grids]})

    def undo(self) -> Edit:
        """Go back by one step of any kind."""
        if self._at == 0:
            msg = "There is no step to undo: this is the first plan."
            raise InputError(msg)
        self._write({"op": "undo"})
        self._at -= 1
        return self

    def redo(self) -> Edit:
        """Take the step again that was undone last."""
        if self._at == len(self._steps):
            msg = "There is no step to redo: nothing was undone since the last step."
            raise InputError(msg)
        self._write({"op": "redo"})
        self._at += 1
        return self

    # Looking ahead and back ------------------------------------------------------------

    def try_move(
        self,
        *,
        to: str,
        buildings: Sequence[str] | str = (),
        block: str = "",
        atoms: Sequence[str] | str = (),
        area: BaseGeometry | GeoSeries | GeoDataFrame | dict[str, Any] | None = None,
    ) -> DataFrame:
        """Return what `preview` would be after a move, without taking it."""
        return self.try_step(_move(to, buildings, block, atoms, area))

    def try_step(self, step: dict[str, Any]) -> DataFrame:
        """Return what `preview` would be after a step of a log, without taking it.

        Only grids that the step itself changes are in the table.
        """
        before = self._state
        after = step_applied(replace(before, touched=frozenset()), step)
        return preview(after, self._states[0], after.touched)

    @property
    def preview(self) -> DataFrame:
        """Live totals of all grids that were changed, index ``grid_code``.

        Households now and ``before``, bounds, ``status``, ``parts``, ``compactness``, and
        ``told``: what an audit would say. The figures are those of `plan`.
        """
        return preview(self._state, self._states[0], self._state.touched)

    @property
    def log(self) -> list[dict[str, Any]]:
        """The steps from the first plan to this one, as they are saved."""
        return [dict(step) for step in self._steps[: self._at]]

    @property
    def plan(self) -> Plan:
        """The plan as it is now; without any step, the first plan itself."""
        if self._at not in self._plans:
            self._plans[self._at] = self._finished()
        return self._plans[self._at]

    def branch(self, name: str) -> Edit:
        """Return another scenario that begins where this one stands; both go on alone."""
        other = object.__new__(Edit)
        other.name, other.date, other.findings = name, self.date, self.findings
        other._journal = None
        other._states = self._states[: self._at + 1]
        other._steps = self._steps[: self._at]
        other._at = self._at
        other._plans = {at: plan for at, plan in self._plans.items() if at <= self._at}
        return other

    # Logs ------------------------------------------------------------------------------

    def save(self, path: str | Path) -> Path:
        """Write the log, one JSON object a line; an earlier file is replaced at once."""
        path = Path(path)
        write_log(self.log, path)
        return path

    def apply(self, log: str | Path | Iterable[dict[str, Any]]) -> Edit:
        """Take all steps of a log, one's own or somebody else's.

        Parameters
        ----------
        log
            A file that `save` wrote, or the steps.

        Returns
        -------
        Edit
            This one. Steps that no longer apply are left out and told in `findings`, as are
            buildings that are gone from steps about several.

        Raises
        ------
        InputError
            If the log cannot be read; no step is taken then.
        """
        for number, step in enumerate(read_log(log), 1):
            fitting, changed = fit(step, self._state)
            name = f"Step {number} ({step['op']})"
            try:
                self._take(fitting)
            except InputError as error:
                self._tell("step_left_out", f"{name} was left out: {error}", step)
                continue
            if changed:
                self._tell("step_changed", f"{name} was taken {changed}.", step)
        return self

    @classmethod
    def replay(
        cls, plan: Plan, log: str | Path | Iterable[dict[str, Any]], *, date: str = ""
    ) -> Edit:
        """Return an edit of a plan with all steps of a log taken; see `apply`."""
        return cls(plan, date=date).apply(log)

    @classmethod
    def _of(cls, plan: Plan, state: State) -> Edit:
        """Return an edit of a plan that stands at a state which no step of the log made."""
        edit = cls(plan)
        edit._states.append(state)
        edit._steps.append({})
        edit._at = 1
        return edit

    def __repr__(self) -> str:
        """Say where the edit stands."""
        name = f" {self.name!r}" if self.name else ""
        left = len(self._steps) - self._at
        redo = f", {left} to redo" if left else ""
        return f"<Edit{name}: {self._at} steps{redo}, {len(self._state.touched)} grids changed>"

    # ---------------------------------------------------------------------------------

    @property
    def _state(self) -> State:
        """The present state."""
        return self._states[self._at]

    def _take(self, step: dict[str, Any]) -> Edit:
        """Take a step; what was undone before is forgotten."""
        name = step.get("op")
        if name in {"undo", "redo"}:
            return self.undo() if name == "undo" else self.redo()
        before = self._state
        taken = step_applied(replace(before, touched=frozenset()), step)
        state = replace(taken, touched=before.touched | taken.touched)
        self._write(step)
        kept = self._at + 1
        self._states = [*self._states[:kept], state]
        self._steps = [*self._steps[: self._at], step]
        self._plans = {at: plan for at, plan in self._plans.items() if at <= self._at}
        self._at += 1
        for text in newly_broken(before, state, taken.touched):
            self._tell("R24", text, step)
        return self

    def _write(self, step: dict[str, Any]) -> None:
        """Add a step to the journal, if one is kept."""
        if self._journal is not None:
            self._journal.add(step)

    def _tell(self, rule_id: str, text: str, step: dict[str, Any] | None = None) -> None:
        """Add a warning about a step of a log."""
        step = step or {}
        code = str(step.get("to") or step.get("grid") or "")
        at = np.flatnonzero(self._state.codes == code)
        home = self._state.communities[at[0]] if len(at) else str(step.get("community") or "")
        told = findings(WARNING, rule_id, text, community_id=home, grid_code=code)
        told = in_language(told, self._plans[0].language)
        self.findings = gather([self.findings, told])

    def _finished(self) -> Plan:
        """Return the plan of the present state."""
        state, first = self._state, self._plans[0]
        assignment = replace(state.assignment, registry=known_codes(first))
        plan = finish(assignment, state.layers, rules=state.rules)
        plan = carry_on(plan, first, date=self.date)
        return replace(plan, run={**plan.run, "edit": {"steps": self._at}})


def step_applied(state: State, step: dict[str, Any]) -> State:
    """Return the state after a step of a log."""
    faults = faults_of(step)
    if faults:
        msg = f"The step {'; '.join(faults)}. See docs/edit.md for the steps and their fields."
        raise InputError(msg)
    known = {key: value for key, value in step.items() if key != "op" and key not in REMARKS}
    take: Callable[..., State] | None = {**STEPS, **COMMUNITY_STEPS}.get(step["op"])
    if take is None:
        msg = f"A step {step['op']} cannot be tried: undo and redo go from state to state."
        raise InputError(msg)
    return take(state, **known)


def _move(
    to: str,
    buildings: Sequence[str] | str,
    block: str,
    atoms: Sequence[str] | str,
    area: object,
) -> dict[str, Any]:
    """Return a move as a step of the log."""
    given = {
        "buildings": _texts(buildings),
        "block": "".join(_texts(block)),
        "atoms": _texts(atoms),
        "area": None if area is None else _area(area),
    }
    step = {key: value for key, value in given.items() if value}
    return {"op": "move", **step, "to": str(to)}


def _texts(names: Sequence[str] | str) -> list[str]:
    """Return names as a list of texts; one may be given alone, and as a number."""
    if isinstance(names, str) or not isinstance(names, Iterable):
        names = [names] if str(names) else []
    return [str(name) for name in names]


def _whole(number: Any) -> Any:  # noqa: ANN401
    """Return a whole number of another library as Python's, anything else as it is."""
    is_other = isinstance(number, Integral) and not isinstance(number, bool)
    return int(number) if is_other else number


def _area(area: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return an area as GeoJSON in degrees with seven decimals."""
    if isinstance(area, dict):
        return area
    if hasattr(area, "crs"):
        if area.crs is None:
            msg = "`area` has no CRS. Set it with `set_crs`."
            raise InputError(msg)
        whole = np.array([shapely.union_all(area.geometry.to_numpy())], object)
        shape = reproject(whole, area.crs, WGS84)[0]
    else:
        shape = area
        west, south, east, north = shapely.bounds(shape)
        if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
            msg = (
                "`area` is not in degrees: give longitude and latitude (WGS84), or a GeoSeries "
                "that knows its CRS."
            )
            raise InputError(msg)
    rounded = shapely.transform(shape, lambda xy: np.round(xy, 7))
    found: dict[str, Any] = shapely.geometry.mapping(rounded)
    return _plain(found)


def _plain(value: Any) -> Any:  # noqa: ANN401
    """Return tuples as lists, as JSON reads them."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return value
