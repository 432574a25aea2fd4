"""The way from layers to a plan: one pure function per community, one pass for the city."""

from __future__ import annotations

import logging
import time
import traceback
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan.batch import Batch, Report, Store, choose_executor, code_version, digest, run_all
from gridplan.divide import divide
from gridplan.errors import InputError, first_ids
from gridplan.fabric.blocks import build_blocks
from gridplan.fabric.borders import draw_borders
from gridplan.fabric.coverage import build_coverage
from gridplan.fabric.site import make_sites
from gridplan.institutions import choose_dedicated
from gridplan.plan.assemble import assemble_plan
from gridplan.rules import Rules
from gridplan.schema import COMMUNITY_ID
from gridplan.units import split_units

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.borders import Borders
    from gridplan.fabric.graph import Atoms
    from gridplan.fabric.site import Site
    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.rules import Bounds

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What one community contributes to the plan; plain arrays, picklable.

    Parameters
    ----------
    households
        Of each grid, basic ones first; shape ``(n_grids,)``.
    institution
        Position of its institution in the site, −1 for basic grids.
    reasons
        Why each grid is out of range, ``""`` where it is not.
    building_grid
        Grid of each building of the site.
    borders
        Lines and seeds; None where the community is one grid.
    atom_borders, atom_grid, atom_households
        The same for single atoms, where asked for.
    seconds
        Wall time by stage.
    error, traceback
        What went wrong, ``""`` if nothing did; a failed community is one grid.
    """

    households: NDArray[np.int64]
    institution: NDArray[np.int64]
    reasons: tuple[str, ...]
    building_grid: NDArray[np.int64]
    borders: Borders | None = None
    atom_borders: Borders | None = None
    atom_grid: NDArray[np.int64] = field(default_factory=lambda: np.zeros(1, np.int64))
    atom_households: NDArray[np.int64] = field(default_factory=lambda: np.zeros(1, np.int64))
    seconds: dict[str, float] = field(default_factory=dict)
    error: str = ""
    traceback: str = ""

    @property
    def n_grids(self) -> int:
        """Number of grids."""
        return len(self.households)


def plan_city(
    layers: Layers,
    *,
    rules: Rules = Rules(),
    jobs: int = 1,
    progress: Callable[[int, int], None] | None = None,
    atoms: bool = False,
    batch: Batch = Batch(),
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
        A Dask cluster instead of `jobs`; a folder that keeps results; see
        `gridplan.batch.Batch`. The plan does not depend on it either.

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
    clock = _Clock()
    layers = split_units(layers, rules=rules.grid)
    dedicated = choose_dedicated(layers, rules=rules.dedicated)
    sites = make_sites(layers, dedicated, options=rules.fabric)
    bounds = [rules.grid.bounds_for(kind) for kind in layers.communities["kind"]]
    clock.lap("sites")
    task = _Task(rules, atoms)
    outcomes, kept = _plan_sites(
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
    if kept:
        plan.run["communities"] = kept
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
    mine = layers.buildings["community_id"] == community_id
    findings = layers.findings
    return plan_city(
        replace(
            layers,
            communities=layers.communities.loc[[community_id]],
            buildings=layers.buildings[mine],
            findings=findings[findings[COMMUNITY_ID].isin([community_id, ""])],
        ),
        rules=rules,
    )


def plan_site(site: Site, bounds: Bounds, rules: Rules, *, atoms: bool = False) -> Outcome:
    """Plan one community: a pure function, the unit of work of a batch.

    Parameters
    ----------
    site
        The community as arrays of geometries.
    bounds
        Bounds for its kind.
    rules
        All settings.
    atoms
        Whether to draw single atoms too.
    """
    if _is_one_grid(site, bounds, atoms=atoms):
        is_small = int(site.households.sum()) < bounds.lower
        return _one_grid(site, "community_below_minimum" if is_small else "")
    clock = _Clock()
    blocks = build_blocks(site, options=rules.fabric)
    clock.lap("blocks")
    division = divide(site, blocks, bounds=bounds, rules=rules)
    clock.lap("divide")
    labels, owners = _with_dedicated(division.labels, division.n_grids, blocks)
    n_grids = division.n_grids + len(owners)
    dedicated_labels = np.full(blocks.n_blocks, -1)
    dedicated_labels[owners] = division.n_grids + np.arange(len(owners))
    draw = {"simplify_m": rules.fabric.simplify_m}
    borders = draw_borders(
        site, blocks, division.atoms, labels=labels, dedicated_labels=dedicated_labels, **draw
    )
    outcome = Outcome(
        np.bincount(borders.building_grid, weights=site.households, minlength=n_grids).astype(
            np.int64
        ),
        np.concatenate(
            [
                np.full(division.n_grids, -1),
                blocks.dedicated[owners],
            ]
        ),
        (*division.reasons, *[""] * len(owners)),
        borders.building_grid,
        borders if n_grids > 1 else None,
        seconds=clock.seconds,
    )
    clock.lap("borders")
    return _with_atoms(outcome, site, blocks, division.atoms, labels) if atoms else outcome


def _is_one_grid(site: Site, bounds: Bounds, *, atoms: bool) -> bool:
    """Return whether there is nothing to divide."""
    total = int(site.households.sum())
    return total <= bounds.upper and not len(site.institutions) and not atoms


def _one_grid(site: Site, reason: str, *, error: str = "") -> Outcome:
    """Return a community that is one grid as it stands."""
    total = int(site.households.sum())
    return Outcome(
        np.array([total]),
        np.array([-1]),
        (reason,),
        np.zeros(len(site.shapes), np.int64),
        atom_households=np.array([total]),
        error=error,
    )


def _with_dedicated(
    labels: NDArray[np.int64], n_basic: int, blocks: Blocks
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return final labels of the atoms, and the dedicated blocks in their order."""
    owners = np.flatnonzero(blocks.dedicated >= 0)
    number = np.full(blocks.n_blocks, -1)
    number[owners] = n_basic + np.arange(len(owners))
    joined = labels <= -2
    labels = labels.copy()
    labels[joined] = number[-2 - labels[joined]]
    return labels, owners


def _with_atoms(
    outcome: Outcome, site: Site, blocks: Blocks, atoms: Atoms, labels: NDArray[np.int64]
) -> Outcome:
    """Return the outcome with every atom drawn as if it were a grid."""
    owners = np.flatnonzero(blocks.dedicated >= 0)
    count = atoms.n_atoms + len(owners)
    dedicated_labels = np.full(blocks.n_blocks, -1)
    dedicated_labels[owners] = np.arange(atoms.n_atoms, count)
    drawn = draw_borders(
        site, blocks, atoms, labels=np.arange(atoms.n_atoms), dedicated_labels=dedicated_labels,
        simplify_m=0.0,
    )  # fmt: skip
    load = np.bincount(drawn.building_grid, weights=site.households, minlength=count)
    return replace(
        outcome,
        atom_borders=drawn if count > 1 else None,
        atom_grid=np.concatenate([labels, np.arange(-len(owners), 0) + outcome.n_grids]),
        atom_households=load.astype(np.int64),
    )


@dataclass(frozen=True, slots=True)
class _Task:
    """What a worker does with a chunk of communities."""

    rules: Rules
    atoms: bool

    def __call__(self, chunk: list[tuple[Site, Bounds]]) -> list[Outcome]:
        """Plan communities; a failure becomes a result."""
        return [self.plan(site, bounds) for site, bounds in chunk]

    def plan(self, site: Site, bounds: Bounds) -> Outcome:
        """Plan one community."""
        started = time.perf_counter()
        try:
            outcome = plan_site(site, bounds, self.rules, atoms=self.atoms)
        except Exception as error:  # noqa: BLE001 - one community must not stop a city
            told = f"{type(error).__name__}: {error}"
            outcome = replace(_failed(site, told), traceback=traceback.format_exc())
        outcome.seconds["total"] = round(time.perf_counter() - started, 6)
        return outcome

    def key(self, site: Site, bounds: Bounds) -> str:
        """Return a hash of all that decides the plan of a community."""
        # Positions in the layers are left out: they shift when others change.
        content = [
            getattr(site, item.name)
            for item in fields(site)
            if item.name not in {"building_rows", "institution_rows"}
        ]
        rules = self.rules
        return digest(
            *content, bounds, self.atoms, rules.fabric, rules.borders, rules.dedicated,
            rules.partition, code_version(),
        )  # fmt: skip


def _plan_sites(
    work: list[tuple[Site, Bounds]],
    task: _Task,
    batch: Batch,
    *,
    jobs: int,
    progress: Callable[[int, int], None] | None,
) -> tuple[list[Outcome], dict[str, Any]]:
    """Return the outcome of each site, and what was kept of earlier runs."""
    done = _Done(work, batch, progress)
    divided = [i for i, (s, b) in enumerate(work) if not _is_one_grid(s, b, atoms=task.atoms)]
    for i in sorted(set(range(len(work))).difference(divided)):
        done.note(i, task.plan(*work[i]))
    store = Store(batch.store) if batch.store else None
    keys = {i: task.key(*work[i]) for i in divided} if store else {}
    for i, key in keys.items():
        found = store.load(key) if store else None
        if found is not None:
            done.note(i, replace(found, seconds={}), is_kept=True)
    left = [i for i in divided if i not in done.outcomes]
    weights = np.array([_weight(work[i][0]) for i in left])
    executor = choose_executor(min(jobs, len(left)), batch.scheduler)
    for number, answer in run_all(executor, task, [work[i] for i in left], weights):
        i = left[number]
        outcome = answer or _failed(work[i][0], "its worker process ended twice")
        if store and not outcome.error:
            store.save(keys[i], outcome)
        done.note(i, outcome)
    kept: dict[str, Any] = {}
    if store:
        store.prune(keys.values())
        kept = {"divided": len(divided), "kept": len(divided) - len(left), "sha256": digest(keys)}
    return [done.outcomes[i] for i in range(len(work))], kept


@dataclass(frozen=True, slots=True)
class _Done:
    """Outcomes by the number of their site, told to whom it concerns as they come."""

    work: list[tuple[Site, Bounds]]
    batch: Batch
    progress: Callable[[int, int], None] | None
    outcomes: dict[int, Outcome] = field(default_factory=dict)

    def note(self, number: int, outcome: Outcome, *, is_kept: bool = False) -> None:
        """Take in one outcome."""
        self.outcomes[number] = outcome
        site = self.work[number][0]
        if outcome.error:
            logger.error("Community %s failed: %s", site.community_id, outcome.error)
        if self.batch.report is not None:
            self.batch.report(_report(site, outcome, is_kept=is_kept))
        if self.progress is not None:
            self.progress(len(self.outcomes), len(self.work))


def _weight(site: Site) -> float:
    """Return the work a community is likely to be, in no unit."""
    return 50.0 + len(site.shapes) + len(site.lines)


def _failed(site: Site, error: str) -> Outcome:
    """Return a community that could not be planned."""
    return _one_grid(site, "failed", error=error)


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


class _Clock:
    """Seconds by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = time.perf_counter()

    def lap(self, stage: str) -> None:
        """Charge the time since the last call to a stage."""
        now = time.perf_counter()
        self.add(stage, now - self._last)
        self._last = now

    def add(self, stage: str, seconds: float) -> None:
        """Add seconds to a stage."""
        self.seconds[stage] = round(self.seconds.get(stage, 0.0) + seconds, 6)
