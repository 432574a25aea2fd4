"""The way from layers to a plan: one pure function per community, one pass for the city."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan.batch import COMMUNITY_HASHES, choose_executor
from gridplan.errors import InputError, first_ids
from gridplan.fabric.coverage import build_coverage
from gridplan.fabric.institutions import Dedicated, choose_dedicated
from gridplan.fabric.site import make_sites
from gridplan.plan.assemble import assemble_plan
from gridplan.planning.community import Clock, Task, failed_outcome, is_one_grid
from gridplan.planning.kept import OutcomeStore as Store
from gridplan.planning.kept import plan_all as run_all
from gridplan.planning.report import Batch, Report
from gridplan.planning.warm_up import prepare
from gridplan.rules import Rules
from gridplan.schema import COMMUNITY_ID
from gridplan.sources.households.entrances import split_units

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from gridplan.fabric.site import Site
    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.planning.community import Outcome
    from gridplan.rules import Bounds

logger = logging.getLogger(__name__)


def plan_city(
    layers: Layers,
    *,
    rules: Rules = Rules(),
    jobs: int = 1,
    progress: Callable[[int, int], None] | None = None,
    atoms: bool = False,
    batch: Batch = Batch(),
    only: str | None = None,
) -> Plan:
    """Plan every community of a city.

    Parameters
    ----------
    layers
        The city, from `gridplan.read_layers`.
    rules
        All settings.
    jobs
        Worker processes; the plan does not depend on it.
    progress
        Called with the communities done and their number.
    atoms
        Whether the plan keeps blocks and plots as polygons.
    batch
        Another executor instead of `jobs`, such as a Dask cluster; a folder that keeps
        results; see `gridplan.batch.Batch`. The plan does not depend on it either.
    only
        The one community to plan, as `plan_community` does.

    Returns
    -------
    Plan
        Every community tiled exactly by its grids. A community that fails is one
        grid with the reason in ``communities`` and ``findings``.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())  # doctest: +SKIP
    """
    clock = Clock()
    layers = split_units(layers, rules=rules.grid)
    dedicated = choose_dedicated(layers, rules=rules.dedicated)
    if only is not None:
        layers, dedicated = _restrict(layers, dedicated, only)
    sites = make_sites(layers, dedicated, options=rules.fabric)
    bounds = [rules.grid.bounds_for(kind) for kind in layers.communities["kind"]]
    clock.lap("sites")
    task = Task(rules, atoms)
    outcomes, record = _plan_sites(
        list(zip(sites, bounds, strict=True)), task, batch, jobs=jobs, progress=progress
    )
    clock.lap("communities")
    ground = np.asarray(layers.communities.geometry.array, dtype=object)
    first = _first([outcome.n_grids for outcome in outcomes])
    coverage = build_coverage(ground, [o.borders for o in outcomes], first, crs=layers.crs)
    atom_coverage = None
    if atoms:
        atom_first = _first([len(outcome.atom_grid) for outcome in outcomes])
        atom_coverage = build_coverage(
            ground, [o.atom_borders for o in outcomes], atom_first, crs=layers.crs
        )
    clock.lap("coverage")
    plan = assemble_plan(
        layers,
        sites,
        [_in_layer(outcome, site) for outcome, site in zip(outcomes, sites, strict=True)],
        coverage,
        dedicated,
        rules=rules,
        atom_coverage=atom_coverage,
    )
    clock.lap("assemble")
    for outcome in outcomes:
        for stage, seconds in outcome.seconds.items():
            if stage != "total":
                clock.add(f"communities.{stage}", seconds)
    plan.run["seconds"] = clock.seconds
    plan.run.update(record)
    return plan


def plan_community(layers: Layers, community_id: str, *, rules: Rules = Rules()) -> Plan:
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

    Raises
    ------
    InputError
        If there is no such community.
    """
    if community_id not in layers.communities.index:
        known = first_ids(layers.communities.index)
        msg = f"There is no community {community_id!r} among {known}. Choose one of those."
        raise InputError(msg)
    return plan_city(layers, rules=rules, only=community_id)


def _restrict(layers: Layers, dedicated: Dedicated, community_id: str) -> tuple[Layers, Dedicated]:
    """Return what concerns one community, institutions as the whole city shares them out."""
    position = layers.communities.index.get_loc(community_id)
    here = dedicated.community == position
    findings = layers.findings
    one = replace(
        layers,
        communities=layers.communities.loc[[community_id]],
        buildings=layers.buildings[layers.buildings[COMMUNITY_ID] == community_id],
        findings=findings[findings[COMMUNITY_ID].isin([community_id, ""])],
    )
    rows = dedicated.rows[here]
    nowhere = dedicated.findings.iloc[:0]
    return one, Dedicated(rows, np.zeros(len(rows), np.int64), dedicated.limit[here], nowhere)


def _plan_sites(
    work: list[tuple[Site, Bounds]],
    task: Task,
    batch: Batch,
    *,
    jobs: int,
    progress: Callable[[int, int], None] | None,
) -> tuple[list[Outcome], dict[str, Any]]:
    """Return the outcome of each site, and what is told of the store in the record."""
    done = _Done(work, batch, progress)
    divided = [i for i, (s, b) in enumerate(work) if not is_one_grid(s, b)]
    for i in sorted(set(range(len(work))).difference(divided)):
        done.note(i, task.plan(*work[i]), is_instant=True)
    store = Store(batch.store) if batch.store else None
    keys = {i: task.key(*work[i]) for i in divided} if store else {}
    for i, key in keys.items():
        found = store.load(key) if store else None
        if found is not None:
            done.note(i, replace(found, seconds={}), is_kept=True, is_instant=True)
    if done.outcomes:
        done.show()  # at once: the rate is that of the communities that take time
    left = [i for i in divided if i not in done.outcomes]
    weights = np.array([_weight(work[i][0]) for i in left])
    executor = batch.executor or choose_executor(min(jobs, len(left)), prepare=prepare)
    for number, answer in run_all(executor, task, [work[i] for i in left], weights):
        i = left[number]
        outcome = answer or failed_outcome(work[i][0], "its worker process ended twice")
        if store and not outcome.error:
            store.save(keys[i], outcome)
        done.note(i, outcome)
    record: dict[str, Any] = {}
    if store:
        store.prune(keys.values())
        record["communities"] = {"divided": len(divided), "kept": len(divided) - len(left)}
        # By id: the order of rows in a file is no change worth telling.
        hashes = {work[i][0].community_id: key for i, key in keys.items()}
        record[COMMUNITY_HASHES] = dict(sorted(hashes.items()))
    return [done.outcomes[i] for i in range(len(work))], record


@dataclass(frozen=True, slots=True)
class _Done:
    """Outcomes by the number of their site, told to whom it concerns as they come."""

    work: list[tuple[Site, Bounds]]
    batch: Batch
    progress: Callable[[int, int], None] | None
    outcomes: dict[int, Outcome] = field(default_factory=dict)

    def note(
        self, number: int, outcome: Outcome, *, is_kept: bool = False, is_instant: bool = False
    ) -> None:
        """Take in one outcome, and show it unless it took no time."""
        self.outcomes[number] = outcome
        site = self.work[number][0]
        if outcome.error:
            logger.error("Community %s failed: %s", site.community_id, outcome.error)
        if self.batch.report is not None:
            self.batch.report(_report(site, outcome, is_kept=is_kept))
        if not is_instant:
            self.show()

    def show(self) -> None:
        """Tell how many communities are done."""
        if self.progress is not None:
            self.progress(len(self.outcomes), len(self.work))


def _weight(site: Site) -> float:
    """Return the work a community is likely to be, in no unit."""
    return 50.0 + len(site.shapes) + len(site.lines)


def _in_layer(outcome: Outcome, site: Site) -> Outcome:
    """Return an outcome whose institutions are positions in the layer."""
    owned = outcome.institution >= 0
    if not owned.any():
        return outcome
    rows = outcome.institution.copy()
    rows[owned] = site.institution_rows[rows[owned]]
    return replace(outcome, institution=rows)


def _report(site: Site, outcome: Outcome, *, is_kept: bool) -> Report:
    """Return what is told of one community."""
    out = sum(reason != "" for reason in outcome.reasons)
    return Report(
        site.community_id,
        "failed" if outcome.error else "out_of_range" if out else "ok",
        outcome.n_grids,
        outcome.n_grids - out,
        outcome.seconds.get("total", 0.0),
        is_kept=is_kept,
        reason="; ".join(dict.fromkeys(reason for reason in outcome.reasons if reason)),
        error=outcome.error,
        traceback=outcome.traceback,
    )


def _first(counts: list[int]) -> NDArray[np.int64]:
    """Return where each community's numbers start, and the total."""
    return np.concatenate([[0], np.cumsum(np.array(counts, dtype=np.int64))])
