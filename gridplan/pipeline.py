"""The way from layers to a plan: one pure function per community, one pass for the city."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

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
    from collections.abc import Callable, Iterable

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
        Position of its institution in the layer, −1 for basic grids.
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
    error
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
    outcomes = []
    for outcome in _map_sites(list(zip(sites, bounds, strict=True)), rules, jobs, atoms=atoms):
        outcomes.append(outcome)
        if progress is not None:
            progress(len(outcomes), len(sites))
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
        layers, sites, outcomes, coverage, dedicated, rules=rules, atom_coverage=atom_coverage
    )
    clock.lap("assemble")
    for outcome in outcomes:
        for stage, seconds in outcome.seconds.items():
            clock.add(f"communities.{stage}", seconds)
    plan.run["seconds"] = clock.seconds
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
    total = int(site.households.sum())
    if total <= bounds.upper and not len(site.institutions) and not atoms:
        reason = "" if total >= bounds.lower else "community_below_minimum"
        return _one_grid(site, reason)
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
                site.institution_rows[blocks.dedicated[owners]],
            ]
        ),
        (*division.reasons, *[""] * len(owners)),
        borders.building_grid,
        borders if n_grids > 1 else None,
        seconds=clock.seconds,
    )
    clock.lap("borders")
    return _with_atoms(outcome, site, blocks, division.atoms, labels) if atoms else outcome


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


def _plan_safely(work: tuple[Site, Bounds], rules: Rules, *, atoms: bool) -> Outcome:
    """Plan one community; a failure becomes a result."""
    site, bounds = work
    try:
        return plan_site(site, bounds, rules, atoms=atoms)
    except Exception as error:  # one community must not stop a city
        logger.exception("Community %s failed.", site.community_id)
        return _one_grid(site, "failed", error=f"{type(error).__name__}: {error}")


def _map_sites(
    work: list[tuple[Site, Bounds]], rules: Rules, jobs: int, *, atoms: bool
) -> Iterable[Outcome]:
    """Yield the outcome of each site in order."""
    from functools import partial

    task = partial(_plan_safely, rules=rules, atoms=atoms)
    if jobs <= 1 or len(work) <= 1:
        yield from map(task, work)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    chunk = max(1, min(32, len(work) // (4 * jobs)))
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        yield from pool.map(task, work, chunksize=chunk)


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
