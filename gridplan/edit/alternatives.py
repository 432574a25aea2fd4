"""Clearly different plans of one community, side by side, and one of them taken."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from zlib import crc32

import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.edit.regroup import free_rows, under_codes
from gridplan.edit.session import Edit, step_applied
from gridplan.edit.steps import several_homes, with_plots
from gridplan.edit.totals import totals
from gridplan.errors import InputError
from gridplan.fabric.site import PLOT
from gridplan.geometry.arrays import components
from gridplan.partition import Weights, partition_graph
from gridplan.planning.building_pins import FEWEST
from gridplan.planning.requests import parts_for_staff, wanted_parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.edit.state import Piece, State
    from gridplan.plan.core import Plan

ALTERNATIVE_COLUMNS = (
    "grids", "in_range", "excess", "smallest", "largest", "moved_households", "compactness",
    "street_share", "loose_m", "difference",
)  # fmt: skip
# Blocks of more than this share of the upper bound are cut into plots, then all of them.
_CUT_ABOVE = (0.2, 0.0)
# So many plans are looked at for each that is wanted.
_PER_PLAN = 3


class Candidate(NamedTuple):
    """One division of the free part of a community."""

    state: State
    piece: Piece
    labels: NDArray[np.int64]
    worth: tuple[float, ...]  # households and grids out of range, cost: less is better


@dataclass(frozen=True, eq=False)
class Alternatives:
    """Plans of one community that are as good in range and clearly different.

    Parameters
    ----------
    plan
        The plan in force.
    community
        Its id.
    table
        Figures, index ``number``; 0 is the plan in force. ``grids`` and ``in_range`` count
        basic grids, ``excess`` households out of range; ``moved_households`` and
        ``difference`` (share of households in another grid than in the nearest of the
        others) are of those that can be shared out; ``street_share`` is the share of the
        inner borders on streets, barriers and outlines, ``loose_m`` what runs between
        buildings.
    steps
        The step of a log that takes each, by number from 1.
    """

    plan: Plan
    community: str
    table: DataFrame
    steps: tuple[dict[str, Any], ...]

    def __len__(self) -> int:
        """Return the number of plans beside the one in force."""
        return len(self.steps)

    def step(self, number: int) -> dict[str, Any]:
        """Return the step that takes a plan; save it in a log, and it replays."""
        if not 1 <= number <= len(self.steps):
            msg = (
                f"There is no plan {number} of community {self.community}: choose 1 to "
                f"{len(self.steps)}."
            )
            raise InputError(msg)
        return self.steps[number - 1]

    def take(self, number: int, *, edit: Edit | None = None) -> Edit:
        """Return an edit in which a plan is taken.

        Parameters
        ----------
        number
            As in `table`, from 1.
        edit
            Where the step is added; a new edit of the plan when None.
        """
        edit = edit or Edit(self.plan)
        return edit.divide(self.community, self.step(number)["grids"])

    def plans(self) -> Iterator[Plan]:
        """Yield the plans: the one in force, then the others by number."""
        yield self.plan
        for number in range(1, len(self) + 1):
            yield self.take(number).plan

    def plot(self) -> Any:  # noqa: ANN401 - a figure of matplotlib, loaded when called
        """Return a figure with a small map of each plan and its figures."""
        from gridplan.maps.side_by_side import plot_alternatives

        return plot_alternatives(self)


def find_alternatives(
    plan: Plan,
    community: str,
    n_best: int | None = None,
    *,
    n_parts: int | Literal["fewest"] | None = None,
    staff: int | None = None,
    fixed: Sequence[Sequence[str]] = (),
) -> Alternatives:
    """Return clearly different plans of one community beside the one in force.

    Parameters
    ----------
    plan
        With atoms and layers. Locked and dedicated grids stay as they are.
    community
        Its id.
    n_best
        Plans wanted; ``[choice] n_best`` when None. Fewer where the ground has no more.
    n_parts
        Number of basic grids, or ``"fewest"``; as the rules say when None.
    staff
        Grid workers there are: as many grids as the bounds allow.
    fixed
        Lists of buildings: one list in one grid, two lists in two; those of
        ``[choice.fixed]`` beside.

    Returns
    -------
    Alternatives
        As good in range as the best that was found, best borders first; two of them, and
        each and the plan in force, differ in ``[choice] min_difference`` of the households.

    Raises
    ------
    InputError
        If there is no such community, nothing of it is free, or lists contradict.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.read_layers(**gp.make_town()))
    >>> found = plan.alternatives(plan.grids["community_id"].iloc[0], 2)
    >>> bool((found.table["difference"].iloc[1:] >= 0.1).all())
    True
    """
    state = Edit(plan)._state  # noqa: SLF001 - of this room
    community = str(community)
    rows = free_rows(state, community)
    n_best = plan.rules.choice.n_best if n_best is None else n_best
    if n_best < 1:
        msg = f"The number of plans wanted must be at least 1, not {n_best}."
        raise InputError(msg)
    asked = _asked(state, rows, n_parts, staff)
    own = set(state.terrain.buildings[_inside(state, rows)])
    ruled = [[b for b in one.buildings if b in own] for one in plan.rules.choice.fixed.values()]
    groups = [[str(b) for b in one] for one in [*ruled, *fixed] if len(one)]
    pool = candidates(state, rows, asked, groups, n_wanted=n_best)
    counts = state.terrain.building_households[_inside(state, rows)]
    chosen = [homes_in(state, state, rows)]
    kept = [state]
    steps: list[dict[str, Any]] = []
    for one in sorted(pool, key=lambda one: one.worth):
        homes = homes_in(one.state, state, rows, one)
        if len(steps) == n_best or one.worth[:2] > min(x.worth for x in pool)[:2]:
            break
        least = plan.rules.choice.min_difference
        if min(difference(homes, other, counts) for other in chosen) < max(least, 1e-9):
            continue
        step = as_step(one, rows, community)
        try:
            after = step_applied(state, step)
        except InputError:  # on the plots that this plan does not need
            continue
        chosen.append(homes)
        kept.append(after)
        steps.append(step)
    table = pd.DataFrame(
        [_figures(one, community, counts, chosen, i) for i, one in enumerate(kept)],
        columns=list(ALTERNATIVE_COLUMNS),
    )
    return Alternatives(plan, community, table.rename_axis("number"), tuple(steps))


def _asked(
    state: State,
    rows: NDArray[np.int64],
    n_parts: int | Literal["fewest"] | None,
    staff: int | None,
) -> int | Literal["fewest"] | None:
    """Return the number of free grids that is asked for."""
    if n_parts is not None and staff is not None:
        msg = "Give the number of grids or the staff there is, not both."
        raise InputError(msg)
    name = state.communities[rows[0]]
    bounds, total = state.bounds_of(name), sum(state.load(row) for row in rows.tolist())
    if n_parts == "fewest":
        return "fewest"
    n_locked = int(((state.communities == name) & state.basic & state.locked).sum())
    if n_parts is None and staff is not None:
        n_parts = parts_for_staff(staff - n_locked, bounds, total) + n_locked
    elif n_parts is None:
        n_parts = wanted_parts(state.rules, name, bounds, total)
        if n_parts == FEWEST:
            return "fewest"
        if not n_parts:
            return None
    if n_parts <= n_locked:
        msg = f"Community {name} has {n_locked} locked grids: ask for more than these."
        raise InputError(msg)
    return n_parts - n_locked


def candidates(
    state: State,
    rows: NDArray[np.int64],
    n_parts: int | Literal["fewest"] | None,
    groups: Sequence[Sequence[str]] = (),
    *,
    n_wanted: int,
) -> list[Candidate]:
    """Return divisions of some grids of one community, on finer atoms where that helps.

    Parameters
    ----------
    state
        The plan.
    rows
        Grids that are divided anew.
    n_parts
        Number of parts, see `gridplan.partition_graph`.
    groups
        Buildings that lie in one part, and of two lists in two.
    n_wanted
        How many are wanted in the end.
    """
    upper = state.bounds(int(rows[0])).upper
    found: list[Candidate] = []
    for names in groups:
        state, _ = with_plots(state, names)
    for share in _CUT_ABOVE:
        atoms = np.concatenate([state.atoms_in(row) for row in rows.tolist()])
        state = state.refined(several_homes(state, atoms), largest=int(share * upper))
        found += _searched(state, rows, n_parts, groups, n_wanted)
        if found and min(one.worth for one in found)[0] == 0 and len(found) > n_wanted:
            break
    if not found:
        msg = (
            f"Community {state.communities[rows[0]]} cannot be divided so: the lists or the "
            "number of grids fit none of its blocks and plots."
        )
        raise InputError(msg)
    return found


def _searched(
    state: State,
    rows: NDArray[np.int64],
    n_parts: int | Literal["fewest"] | None,
    groups: Sequence[Sequence[str]],
    n_wanted: int,
) -> list[Candidate]:
    """Return what one set of atoms gives."""
    piece = state.piece(rows.tolist())
    pins = None
    if groups:
        pins = np.full(len(piece.atoms), -1)
        for number, names in enumerate(groups):
            _, atoms = with_plots(state, names)
            pins[np.flatnonzero(np.isin(piece.atoms, atoms))] = number
    try:
        best = searched(state, piece, piece.households, n_parts, pins, n_best=_PER_PLAN * n_wanted)
    except InputError:  # too few atoms for so many grids or lists: finer ones may do
        return []
    return [
        Candidate(
            state,
            piece,
            one.labels.astype(np.int64),
            (one.shortfall, one.n_out_of_range, one.cost),
        )
        for one in (best, *best.alternatives)
    ]


def searched(
    state: State,
    piece: Piece,
    households: NDArray[np.int64],
    n_parts: int | Literal["fewest"] | None = None,
    pins: NDArray[np.int64] | None = None,
    *,
    n_best: int = 1,
) -> Any:  # noqa: ANN401 - a Result; the name would only be for this line
    """Return the engine's plan of a piece of a community, for any counts on its atoms."""
    name = state.communities[state.assignment.grid[piece.atoms[0]]]
    bounds, borders = state.bounds_of(name), state.rules.borders
    shapes = reproject(state.terrain.shapes[piece.atoms], WGS84, state.layers.crs, densify=False)
    middle = shapely.centroid(shapes)
    if isinstance(n_parts, int):
        part = components(len(piece.atoms), *piece.edges.T)
        n_parts = max(n_parts, int(part.max()) + 1)
    return partition_graph(
        households,
        piece.edges,
        costs=piece.costs,
        lower=bounds.lower,
        upper=bounds.upper,
        target=bounds.target,
        n_parts=n_parts,
        fixed=pins,
        xy=np.stack([shapely.get_x(middle), shapely.get_y(middle)], axis=1),
        area=shapely.area(shapes),
        weights=Weights(compactness=borders.compactness, closeness=borders.closeness),
        effort=state.rules.partition.effort,
        seed=(state.rules.partition.seed + crc32(name.encode())) % 2**31,
        n_best=n_best,
    )


def _inside(state: State, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the positions of the buildings in some grids."""
    inside = np.isin(state.assignment.grid[state.terrain.atom_of_building], rows)
    return np.flatnonzero(inside)


def homes_in(
    state: State, first: State, rows: NDArray[np.int64], found: Candidate | None = None
) -> NDArray[np.int64]:
    """Return the part of each building that the free grids of the first plan hold."""
    grid = state.assignment.grid.copy()
    if found is not None:
        grid[found.piece.atoms] = found.labels
    names = first.terrain.buildings[_inside(first, rows)]
    at = state.terrain.buildings.get_indexer(names)
    return np.asarray(grid[state.terrain.atom_of_building[at]], dtype=np.int64)


def difference(
    one: NDArray[np.int64], other: NDArray[np.int64], households: NDArray[np.int64]
) -> float:
    """Return the share of households that are in another part, parts matched as well as can be.

    Examples
    --------
    >>> import numpy as np
    >>> difference(np.array([0, 0, 1, 1]), np.array([1, 1, 0, 1]), np.array([1, 1, 1, 1]))
    0.25
    """
    from scipy.optimize import linear_sum_assignment

    a, i = np.unique(one, return_inverse=True)
    b, j = np.unique(other, return_inverse=True)
    common = np.zeros((len(a), len(b)))
    np.add.at(common, (i, j), households)
    best = common[linear_sum_assignment(-common)].sum()
    return float(1 - best / max(common.sum(), 1))


def as_step(found: Candidate, rows: NDArray[np.int64], community: str) -> dict[str, Any]:
    """Return the step of a log that divides a community so, house by house."""
    state, piece = found.state, found.piece
    target = under_codes(state, rows, piece, found.labels)
    part = np.full(len(state.terrain.ids), -1)
    part[piece.atoms] = target
    of_building = part[state.terrain.atom_of_building]
    empty = piece.atoms[state.terrain.n_buildings[piece.atoms] == 0]
    grids = []
    for row in np.unique(target).tolist():
        names = np.sort(state.terrain.buildings[of_building == row].to_numpy(object).astype(str))
        one: dict[str, Any] = {
            "code": str(state.codes[row]) if row < len(state.codes) else "",
            "buildings": names.tolist(),
        }
        atoms = state.terrain.ids[empty[part[empty] == row]].tolist()
        grids.append({**one, "atoms": atoms} if atoms else one)
    grids = [one for one in grids if one["buildings"]]
    return {"op": "divide", "community": community, "grids": grids}


def _figures(
    state: State,
    community: str,
    counts: NDArray[np.int64],
    homes: Sequence[NDArray[np.int64]],
    number: int,
) -> dict[str, Any]:
    """Return the figures of one plan."""
    mine = (state.communities == community) & state.basic
    known = totals(replace(state, known={}), state.codes[mine].tolist()).values()
    loads = [one.households for one in known]
    others = [difference(homes[number], one, counts) for i, one in enumerate(homes) if i != number]
    loose_m, on_street = border_figures(state, int(np.flatnonzero(mine)[0]))
    moved = round(difference(homes[number], homes[0], counts) * int(counts.sum()))
    return {
        "grids": len(loads),
        "in_range": sum(one.status == "ok" for one in known),
        "excess": sum(
            max(one.lower - one.households, one.households - one.upper, 0) for one in known
        ),
        "smallest": min(loads),
        "largest": max(loads),
        "moved_households": moved,
        "compactness": round(float(np.mean([one.compactness for one in known])), 3),
        "street_share": round(on_street, 3),
        "loose_m": round(loose_m),
        "difference": round(min(others, default=0.0), 3),
    }


def border_figures(state: State, row: int) -> tuple[float, float]:
    """Return the metres of inner border between buildings, and the share that is elsewhere."""
    which = state.pairs_of(row)
    sides = state.assignment.grid[state.terrain.pairs[which]]
    cut = sides[:, 0] != sides[:, 1]
    loose = state.terrain.border_class[which] >= PLOT
    metres = state.terrain.length_m[which]
    whole, between = float(metres[cut].sum()), float(metres[cut & loose].sum())
    return between, 1 - between / whole if whole else 1.0
