"""The algorithm on one screen: layers, sites, communities one by one, ground, plan."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely

from gridplan.batch import COMMUNITY_HASHES, Serial, choose_executor
from gridplan.errors import InputError, first_ids
from gridplan.fabric.coverage import cover_communities
from gridplan.fabric.institutions import choose_dedicated
from gridplan.fabric.patches import fit
from gridplan.fabric.seams import sew
from gridplan.fabric.site import make_sites, with_ground
from gridplan.findings import gather
from gridplan.plan.assignment import Assignment, grid_rows, make_ground
from gridplan.plan.finish import finish
from gridplan.planning.community import CLASS_NAMES, Clock, Task, is_one_grid
from gridplan.planning.even_work import with_work
from gridplan.planning.kept import ResultStore, plan_all, stand_ready
from gridplan.planning.progress import Report
from gridplan.planning.requests import unknown_names, with_choice, with_unmet
from gridplan.rules import as_rules
from gridplan.schema import BUILDING_ID, COMMUNITY_ID
from gridplan.sources.households.entrances import split_units
from gridplan.sources.read import as_layers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from gridplan.batch import Executor
    from gridplan.fabric.site import Site
    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.planning.community import CommunityResult
    from gridplan.rules import Bounds, DedicatedRules, Rules

# Lines farther from a community than this, and than it is wide, do not concern it.
_REACH_M = 1_000.0

logger = logging.getLogger(__name__)


def plan_city(
    layers: Layers | Mapping[str, Any],
    *,
    rules: Rules | Mapping[str, Any] | None = None,
    jobs: int = 1,
    executor: Executor | None = None,
    store: Path | None = None,
    on_community: Callable[[Report], None] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Plan:
    """Plan every community of a city.

    Parameters
    ----------
    layers
        The city, from `gridplan.read_layers`; or frames or paths by the name of the
        layer, which are read first.
    rules
        All settings; a nested dict is checked and taken, too.
    jobs
        Worker processes; the plan does not depend on it.
    executor
        Where communities are planned instead, such as a Dask cluster; from
        `gridplan.batch.choose_executor`. The plan does not depend on it either.
    store
        Folder that keeps the result of each community, so that a run that was killed
        goes on and what did not change is not planned again.
    on_community
        Called with a `gridplan.planning.progress.Report` of each community that is done,
        in no particular order.
    progress
        Called with the communities done and their number.

    Returns
    -------
    Plan
        Every community tiled exactly by its grids. A community that fails is one
        grid with the reason in ``communities`` and ``findings``.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> bool((plan.communities["status"] != "failed").all())
    True
    """
    rules = as_rules(rules)
    layers = as_layers(layers, rules)
    clock = Clock()
    layers = split_units(layers, rules=rules.grid)
    layers = _with_warnings(layers, unknown_names(layers, rules))
    watchers = _Watchers(on_community, progress)
    run = _Run(executor or choose_executor(jobs, prepare=stand_ready), store, watchers)
    assignment, record = _propose(layers, rules, run, clock)
    plan = with_unmet(finish(assignment, layers, rules=rules))
    clock.lap("finish")
    plan.run["seconds"] = clock.seconds
    plan.run.update(record)
    return plan


def plan_community(
    layers: Layers | Mapping[str, Any],
    community_id: str,
    *,
    rules: Rules | Mapping[str, Any] | None = None,
) -> Plan:
    """Plan one community of a city.

    Parameters
    ----------
    layers
        The city, from `gridplan.read_layers`.
    community_id
        Which community.
    rules
        All settings.

    Returns
    -------
    Plan
        The grids this community has in the plan of the city, with neighbours'
        vertices on the common border left out.
        Its layers hold what lies around: a kilometre, or as far as it is wide.

    Raises
    ------
    InputError
        If there is no such community.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_community(gp.make_town(), "130399001003")
    >>> len(plan.grids), plan.grids["status"].unique().tolist()
    (7, ['ok'])
    """
    rules = as_rules(rules)
    layers = as_layers(layers, rules)
    community_id = str(community_id)
    if community_id not in layers.communities.index:
        known = first_ids(layers.communities.index)
        msg = f"There is no community {community_id!r} among {known}. Choose one of those."
        raise InputError(msg)
    layers = split_units(layers, rules=rules.grid)
    layers = _restrict(layers, rules.dedicated, community_id)
    clock = Clock()
    assignment, _ = _propose(layers, rules, _Run(Serial()), clock)
    plan = with_unmet(finish(assignment, layers, rules=rules))
    plan.run["seconds"] = clock.seconds
    return plan


def propose(
    layers: Layers | Mapping[str, Any],
    *,
    rules: Rules | Mapping[str, Any] | None = None,
    jobs: int = 1,
) -> Assignment:
    """Search a grid for every atom of a city.

    Parameters
    ----------
    layers
        The city, from `gridplan.read_layers`.
    rules
        All settings.
    jobs
        Worker processes; the assignment does not depend on it.

    Returns
    -------
    Assignment
        What `gridplan.finish` makes a plan of.

    Examples
    --------
    >>> import gridplan as gp
    >>> assignment = gp.propose(gp.read_layers(**gp.make_town()))
    >>> int(assignment.parts().max())
    1
    """
    rules = as_rules(rules)
    layers = split_units(as_layers(layers, rules), rules=rules.grid)
    run = _Run(choose_executor(jobs, prepare=stand_ready))
    assignment, _ = _propose(layers, rules, run, Clock())
    return assignment


@dataclass(frozen=True, slots=True)
class _Watchers:
    """Who is told of communities that are done."""

    on_community: Callable[[Report], None] | None = None
    progress: Callable[[int, int], None] | None = None


@dataclass(frozen=True, slots=True)
class _Run:
    """Where communities are planned, and what is kept and told of them."""

    executor: Executor
    store: Path | None = None
    watchers: _Watchers = field(default_factory=_Watchers)


def _propose(
    layers: Layers,
    rules: Rules,
    run: _Run,
    clock: Clock,
) -> tuple[Assignment, dict[str, Any]]:
    """Return the assignment, and what is to be recorded of the run."""
    ground = np.asarray(layers.communities.geometry.array, dtype=object)
    with ThreadPoolExecutor(1) as beside:  # noding lets go of Python's lock
        noding = beside.submit(cover_communities, ground, crs=layers.crs)
        dedicated = choose_dedicated(layers, rules=rules.dedicated)
        not_yet = np.full(len(ground), None, dtype=object)
        sites = make_sites(layers, dedicated, not_yet, options=rules.fabric)
        clock.lap("sites")
        lonlat = noding.result()
    sites = with_ground(sites, lonlat, layers.crs)
    clock.lap("borders of communities")
    kinds = layers.communities["kind"]
    bounds = [rules.grid.bounds_for(kind, name) for name, kind in kinds.items()]
    sites = with_work(with_choice(sites, layers, rules, bounds), layers, rules)
    work = list(zip(sites, bounds, strict=True))
    task = Task(rules, layers.crs)
    results, record = _plan_sites(work, task, run)
    clock.lap("communities")
    results, shapes = _fitting(lonlat, work, results, task)
    assignment = assemble(layers, shapes, sites, results)
    clock.lap("ground")
    for result in results:
        for stage, seconds in result.seconds.items():
            if stage != "total":
                clock.add(f"communities.{stage}", seconds)
    return assignment, record


def _fitting(
    lonlat: NDArray[np.object_],
    work: list[tuple[Site, Bounds]],
    results: list[CommunityResult],
    task: Task,
) -> tuple[list[CommunityResult], NDArray[np.object_]]:
    """Return results whose atoms fit together, and the atoms.

    The second line of defence: a community whose atoms do not fit is planned again on
    coarser lines; if it still does not, it fails alone.
    """
    for again in (task.plan_coarsely, task.give_up):
        shapes, misfits = fit_together(lonlat, results)
        if not len(misfits):
            break
        logger.warning("Atoms of %d communities do not fit; they are drawn anew.", len(misfits))
        results = list(results)
        for i in misfits:
            if not is_one_grid(*work[i]):  # that one is its community as it stands
                results[i] = again(*work[i])
    else:
        shapes, _ = fit_together(lonlat, results)
    return results, shapes


def fit_together(
    lonlat: NDArray[np.object_], results: list[CommunityResult]
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """Return the atoms of all communities as one coverage, and whose would not fit."""
    community = np.repeat(np.arange(len(results)), [result.n_atoms for result in results])
    pieces = np.concatenate([result.atoms for result in results])
    seams, none_yet = [result.seam for result in results], np.zeros(0, np.int64)
    sewn = sew(lonlat, seams, pieces, community, doubtful=none_yet)
    shapes, misfits = fit(sewn, np.arange(len(sewn)))  # a hundredth of the time of a city
    return shapes, np.unique(community[misfits])


def assemble(
    layers: Layers, shapes: NDArray[np.object_], sites: list[Site], results: list[CommunityResult]
) -> Assignment:
    """Return what all communities contribute as one assignment; atoms from `fit_together`."""
    n_atoms = [result.n_atoms for result in results]
    first_atom, first_grid = _first(n_atoms), _first([result.n_grids for result in results])
    community = np.repeat(np.arange(len(results)), n_atoms)
    ids = layers.communities.index.to_numpy(object)
    names = layers.buildings.index.to_numpy(object)
    rows = np.concatenate([site.building_rows for site in sites])
    own = np.concatenate([result.of_building for result in results])
    atom = own + np.repeat(first_atom[:-1], [len(result.of_building) for result in results])
    rows, atom = rows[own >= 0], atom[own >= 0]
    counts = layers.buildings["households"].to_numpy(np.int64)
    households = np.zeros(len(community), np.int64)
    np.add.at(households, atom, counts[rows])
    order = np.argsort(rows, kind="stable")
    ends = np.concatenate(
        [result.neighbours + f for result, f in zip(results, first_atom[:-1], strict=True)]
    )
    neighbours = pd.DataFrame(
        {
            "left": ends[:, 0],
            "right": ends[:, 1],
            "length_m": np.concatenate([result.length_m for result in results]).round(2),
            "border_class": CLASS_NAMES[np.concatenate([r.border_class for r in results])],
            "hard": np.concatenate([result.hard for result in results]),
        }
    )
    made, place = make_ground(
        ids[community],
        shapes,
        np.concatenate([result.anchors for result in results]),
        households,
        buildings=pd.Series(atom[order], index=pd.Index(names[rows[order]], name=BUILDING_ID)),
        neighbours=neighbours,
    )
    grid = np.concatenate(
        [result.atom_grid + f for result, f in zip(results, first_grid[:-1], strict=True)]
    )
    return Assignment(made, grid[place], _grid_rows(layers, sites, results))


def _grid_rows(layers: Layers, sites: list[Site], results: list[CommunityResult]) -> pd.DataFrame:
    """Return one row per grid, community by community."""
    institution = np.concatenate([result.institution for result in results])
    community = np.repeat(np.arange(len(results)), [result.n_grids for result in results])
    owners = np.full(len(institution), "", dtype=object)
    names = layers.institutions.index.to_numpy(object)
    for row in np.flatnonzero(institution >= 0):  # few: large institutions only
        owners[row] = names[sites[community[row]].institution_rows[institution[row]]]
    return grid_rows(
        **{COMMUNITY_ID: layers.communities.index.to_numpy(object)[community]},
        kind=np.where(institution >= 0, "dedicated", "basic"),
        institution_id=owners,
        reason=np.array([reason for r in results for reason in r.reasons], dtype=object),
        proof=np.repeat(
            np.array([r.error for r in results], dtype=object), [r.n_grids for r in results]
        ),
    )


def _with_warnings(layers: Layers, told: pd.DataFrame) -> Layers:
    """Return layers with more findings."""
    return replace(layers, findings=gather([layers.findings, told])) if len(told) else layers


def _restrict(layers: Layers, rules: DedicatedRules, community_id: str) -> Layers:
    """Return what concerns one community, institutions as the whole city shares them out."""
    own = layers.communities.loc[[community_id]]
    box = own.total_bounds
    reach_m = max(_REACH_M, box[2] - box[0], box[3] - box[1])
    around = box + np.array([-reach_m, -reach_m, reach_m, reach_m])
    institutions = _within(layers.institutions, box)
    held = np.concatenate([institutions.total_bounds, box]).reshape(2, 2, 2)
    ground = np.append(np.fmin(*held[:, 0]), np.fmax(*held[:, 1]))
    near = replace(layers, institutions=institutions, buildings=_within(layers.buildings, ground))
    dedicated = choose_dedicated(near, rules=rules)
    here = dedicated.community == layers.communities.index.get_loc(community_id)
    findings = layers.findings
    return replace(
        layers,
        communities=own,
        buildings=layers.buildings[layers.buildings[COMMUNITY_ID] == community_id],
        streets=_within(layers.streets, around),
        barriers=_within(layers.barriers, around),
        compounds=_within(layers.compounds, around),
        # All others would be chosen, or missed, by what little of them lies in here.
        institutions=institutions.iloc[np.sort(dedicated.rows[here])],
        findings=findings[findings[COMMUNITY_ID].isin([community_id, ""])],
    )


def _within(layer: GeoDataFrame, box: NDArray[np.float64]) -> GeoDataFrame:
    """Return the rows of a layer that reach into a box: west, south, east, north."""
    west, south, east, north = shapely.bounds(np.asarray(layer.geometry.array, dtype=object)).T
    inside = (west <= box[2]) & (east >= box[0]) & (south <= box[3]) & (north >= box[1])
    return layer.iloc[np.flatnonzero(inside)]


def _plan_sites(
    work: list[tuple[Site, Bounds]], task: Task, run: _Run
) -> tuple[list[CommunityResult], dict[str, Any]]:
    """Return the result of each site, and what is told of the store in the record."""
    done = _Done(work, run.watchers)
    divided = [i for i, (s, b) in enumerate(work) if not is_one_grid(s, b)]
    for i in sorted(set(range(len(work))).difference(divided)):
        done.note(i, task.plan(*work[i]), is_instant=True)
    store = ResultStore(run.store) if run.store else None
    keys = {i: task.key(*work[i]) for i in divided} if store else {}
    for i, key in keys.items():
        found = store.load(key) if store else None
        if found is not None:
            done.note(i, replace(found, seconds={}), is_kept=True, is_instant=True)
    if done.results:
        done.show()  # at once: the rate is that of the communities that take time
    left = [i for i in divided if i not in done.results]
    weights = np.array([_weight(work[i][0]) for i in left])
    for number, result in plan_all(run.executor, task, [work[i] for i in left], weights):
        i = left[number]
        if store and not result.error:
            store.save(keys[i], result)
        done.note(i, result)
    record: dict[str, Any] = {}
    if store:
        store.prune(keys.values())
        record["communities"] = {"divided": len(divided), "kept": len(divided) - len(left)}
        # By id: the order of rows in a file is no change worth telling.
        hashes = {work[i][0].community_id: key for i, key in keys.items()}
        record[COMMUNITY_HASHES] = dict(sorted(hashes.items()))
    return [done.results[i] for i in range(len(work))], record


@dataclass(frozen=True, slots=True)
class _Done:
    """Results by the number of their site, told to whom it concerns as they come."""

    work: list[tuple[Site, Bounds]]
    watchers: _Watchers
    results: dict[int, CommunityResult] = field(default_factory=dict)

    def note(
        self,
        number: int,
        result: CommunityResult,
        *,
        is_kept: bool = False,
        is_instant: bool = False,
    ) -> None:
        """Take in one result, and show it unless it took no time."""
        self.results[number] = result
        site = self.work[number][0]
        if result.error:
            logger.error("Community %s failed: %s", site.community_id, result.error)
        if self.watchers.on_community is not None:
            self.watchers.on_community(_report(site, result, is_kept=is_kept))
        if not is_instant:
            self.show()

    def show(self) -> None:
        """Tell how many communities are done."""
        if self.watchers.progress is not None:
            self.watchers.progress(len(self.results), len(self.work))


def _weight(site: Site) -> float:
    """Return the work a community is likely to be, in no unit."""
    return 50.0 + len(site.shapes) + len(site.lines)


def _report(site: Site, result: CommunityResult, *, is_kept: bool) -> Report:
    """Return what is told of one community."""
    out = sum(reason != "" for reason in result.reasons)
    return Report(
        site.community_id,
        "failed" if result.error else "out_of_range" if out else "ok",
        result.n_grids,
        result.n_grids - out,
        result.seconds.get("total", 0.0),
        is_kept=is_kept,
        reason="; ".join(dict.fromkeys(reason for reason in result.reasons if reason)),
        error=result.error,
        traceback=result.traceback,
    )


def _first(counts: list[int]) -> NDArray[np.int64]:
    """Return where each community's numbers start, and the total."""
    return np.concatenate([[0], np.cumsum(np.array(counts, dtype=np.int64))])
