"""One community: from its site to its grids, a pure function, the unit of work of a batch.

Workers import this module alone: it needs no pandas, which takes a second to load.
"""

from __future__ import annotations

import time
import traceback
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING

import numpy as np

from gridplan.batch import code_version, digest
from gridplan.fabric.blocks import build_blocks
from gridplan.fabric.borders import draw_borders
from gridplan.planning.divide import divide

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.atoms import Atoms
    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.borders import Borders
    from gridplan.fabric.site import Site
    from gridplan.rules import Bounds, Rules


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


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker does with a chunk of communities.

    Parameters
    ----------
    rules
        All settings.
    atoms
        Whether to draw single atoms too.
    """

    rules: Rules
    atoms: bool = False

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
            outcome = replace(failed_outcome(site, told), traceback=traceback.format_exc())
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
    if is_one_grid(site, bounds):
        is_small = int(site.households.sum()) < bounds.lower
        return _one_grid(site, "community_below_minimum" if is_small else "")
    clock = Clock()
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


def is_one_grid(site: Site, bounds: Bounds) -> bool:
    """Return whether one grid is the only number that can be: no fabric is needed then."""
    total = int(site.households.sum())
    return total <= bounds.upper and total < 2 * bounds.lower and not len(site.institutions)


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


def failed_outcome(site: Site, error: str) -> Outcome:
    """Return a community that could not be planned."""
    return _one_grid(site, "failed", error=error)


class Clock:
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
