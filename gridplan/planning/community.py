"""One community: from its site to its atoms and grids, a pure function, the unit of work.

Workers import this module alone: it needs no pandas, which takes a second to load.
"""

from __future__ import annotations

import time
import traceback
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING

import attrs
import numpy as np
import shapely

from gridplan.batch import code_version, digest
from gridplan.crs import WGS84, reproject, transformer
from gridplan.errors import GridplanError
from gridplan.fabric.blocks import build_blocks
from gridplan.fabric.borders import draw_lines
from gridplan.fabric.cells import border_kinds, cell_anchors, make_cells
from gridplan.fabric.coverage import cover
from gridplan.fabric.enclosed import NoGroundError
from gridplan.fabric.footprints import as_they_stand, moved_into
from gridplan.fabric.site import BORDER_CLASSES, inner_points
from gridplan.plan.explained import NO_GROUND
from gridplan.planning.divide import divide
from gridplan.planning.tails import fairer, give_tails, outlines

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from pyproj import CRS

    from gridplan.fabric.blocks import Blocks
    from gridplan.fabric.site import Site
    from gridplan.planning.divide import Division
    from gridplan.rules import Bounds, Rules

# Names of what borders run along, by number.
CLASS_NAMES = np.array(BORDER_CLASSES, dtype=object)
# Where a grid is drawn with more of its outline on one other than the audit allows, the search
# starts so often from elsewhere, by seeds this far apart.
_WRAPPED, _N_STARTS, _FAR = 0.55, 2, 1000
# A community with homes on others' ground is planned again so often at most.
_TIMES_AGAIN = 3
# So near to a border a home lies on either side of it.
_BESIDE_DEG = 5e-7


@dataclass(frozen=True, slots=True, eq=False)
class CommunityResult:
    """What one community contributes to the plan; plain arrays, picklable.

    Parameters
    ----------
    institution
        Of each grid, basic ones first: position of its institution in the site, −1
        for basic grids; shape ``(n_grids,)``.
    reasons
        Why each grid is out of range, ``""`` where it is not.
    atoms
        Polygons of the atoms, WGS84 with seven decimals; none where the community is
        too thin to have ground.
    atom_grid, anchors
        Grid of each atom; a point that stands for it, longitude and latitude, shape
        ``(n_atoms, 2)``.
    of_building
        Atom of each building of the site, −1 where there is no ground.
    neighbours, length_m, border_class, hard
        Pairs of atoms, shape ``(n, 2)``; metres of common border; what most of it runs
        along (`fabric.site.BORDER_CLASSES`); whether that is a barrier which a grid
        should not cross.
    seam
        New vertices on the border of the community, see `fabric.coverage.Cover`.
    seconds
        Wall time by stage.
    error, traceback
        What went wrong, ``""`` if nothing did; a failed community is one grid.
    elsewhere
        Homes whose place lies in another grid than theirs.
    """

    institution: NDArray[np.int64]
    reasons: tuple[str, ...]
    atoms: NDArray[np.object_]
    atom_grid: NDArray[np.int64]
    anchors: NDArray[np.float64]
    of_building: NDArray[np.int64]
    neighbours: NDArray[np.int64]
    length_m: NDArray[np.float64]
    border_class: NDArray[np.int8]
    hard: NDArray[np.bool_]
    seam: NDArray[np.float64]
    seconds: dict[str, float] = field(default_factory=dict)
    error: str = ""
    traceback: str = ""
    elsewhere: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))

    @property
    def n_grids(self) -> int:
        """Number of grids."""
        return len(self.institution)

    @property
    def n_atoms(self) -> int:
        """Number of atoms."""
        return len(self.atom_grid)


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker does with a chunk of communities.

    Parameters
    ----------
    rules
        All settings.
    crs
        CRS of all metres.
    """

    rules: Rules
    crs: CRS

    def __call__(self, chunk: list[tuple[Site, Bounds]]) -> list[CommunityResult]:
        """Plan communities; a failure becomes a result."""
        return [self.plan(site, bounds) for site, bounds in chunk]

    def plan(self, site: Site, bounds: Bounds) -> CommunityResult:
        """Plan one community."""
        return self._guarded(plan_site, site, bounds)

    def plan_coarsely(self, site: Site, bounds: Bounds) -> CommunityResult:
        """Plan one community by whole blocks, on lines as they are: these close most surely."""
        return self._guarded(_plan_coarsely, site, bounds)

    def give_up(self, site: Site, _bounds: Bounds) -> CommunityResult:
        """Return one community as one grid, as its atoms fit no others."""
        return failed_result(site, "its atoms and those beside them are no valid coverage")

    def _guarded(
        self, way: Callable[..., CommunityResult], site: Site, bounds: Bounds
    ) -> CommunityResult:
        started = time.perf_counter()
        try:
            result = way(site, bounds, self.rules, crs=self.crs)
        except Exception as error:  # noqa: BLE001 - one community must not stop a city
            kind = "" if isinstance(error, GridplanError) else f"{type(error).__name__}: "
            result = replace(
                failed_result(site, f"{kind}{error}"), traceback=traceback.format_exc()
            )
        result.seconds["total"] = round(time.perf_counter() - started, 6)
        return result

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
            *content,
            bounds,
            self.crs.to_wkt(),
            rules.fabric,
            rules.borders,
            rules.dedicated,
            rules.partition,
            rules.workload,
            code_version(),
        )


def plan_site(site: Site, bounds: Bounds, rules: Rules, *, crs: CRS) -> CommunityResult:
    """Plan one community: a pure function, the unit of work of a batch.

    Parameters
    ----------
    site
        The community as arrays of geometries.
    bounds
        Bounds for its kind.
    rules
        All settings.
    crs
        CRS of all metres.

    Raises
    ------
    NoGroundError
        If a grid gets no ground, on coarser lines either.
    """
    if site.lonlat is None:
        raise NoGroundError(NO_GROUND)
    if is_one_grid(site, bounds):
        is_small = int(site.households.sum()) < bounds.lower
        return one_grid(site, "community_below_minimum" if is_small else "")
    clock = Clock()
    result = _plan_divided(site, bounds, rules, crs=crs, clock=clock)
    for _ in range(_TIMES_AGAIN):
        astray = _astray(site, result, crs)
        if not len(astray):
            break
        # Others over it hold its ground, and it cannot have it back: it goes where they go.
        shapes = as_they_stand(site.polygon, site.shapes, site.households, site.parcel, astray)
        site = replace(site, shapes=shapes)
        result = _plan_divided(site, bounds, rules, crs=crs, clock=clock)
    return replace(result, seconds=clock.seconds)


def _astray(site: Site, result: CommunityResult, crs: CRS) -> NDArray[np.int64]:
    """Return the homes of which their grid holds no ground, though others do."""
    grid = result.atom_grid[result.of_building]
    found = []
    for row in result.elsewhere:  # few
        home = reproject(site.shapes[[row]], crs, WGS84, densify=False)[0]
        under = np.flatnonzero(shapely.dwithin(result.atoms, home, _BESIDE_DEG))
        if len(under) and not np.isin(grid[row], result.atom_grid[under]):
            found.append(row)
    return np.array(found, np.int64)


def _plan_divided(
    site: Site, bounds: Bounds, rules: Rules, *, crs: CRS, clock: Clock
) -> CommunityResult:
    """Plan one community that may be of several grids."""
    blocks = build_blocks(site, options=rules.fabric)
    clock.lap("blocks")
    division = divide(site, blocks, bounds=bounds, rules=rules)
    clock.lap("divide")
    try:
        result = _drawn(site, blocks, division, rules=rules, crs=crs, clock=clock)
    except NoGroundError:
        return _plan_coarsely(site, bounds, rules, crs=crs, blocks=blocks, clock=clock)
    # What the search sees of an outline is not quite what is drawn: seen here, it starts again.
    for start in range(1, _N_STARTS + 1):
        wrapped = _wrapped(result, division.n_grids, rules)
        if not wrapped:
            break
        search = attrs.evolve(rules.partition, seed=rules.partition.seed + _FAR * start)
        other = divide(site, blocks, bounds=bounds, rules=attrs.evolve(rules, partition=search))
        clock.lap("divide")
        if other.score > division.score:
            continue
        try:
            redrawn = _drawn(site, blocks, other, rules=rules, crs=crs, clock=clock)
        except NoGroundError:
            continue
        if _wrapped(redrawn, other.n_grids, rules) < wrapped:
            division, result = other, redrawn
    return result


def _wrapped(result: CommunityResult, n_basic: int, rules: Rules) -> float:
    """Return by how much basic grids are wrapped around others as they are drawn, summed."""
    if n_basic < 2 or rules.borders.shape == 0:
        return 0.0
    return float(np.maximum(outlines(result).wrapped[:n_basic] - _WRAPPED, 0).sum().round(6))


def _drawn(
    site: Site, blocks: Blocks, division: Division, *, rules: Rules, crs: CRS, clock: Clock
) -> CommunityResult:
    """Return what is drawn of a division, on lines as they are where straightened ones do not do.

    Raises
    ------
    NoGroundError
        If a grid gets no ground.
    """
    try:
        simplify_m = rules.fabric.simplify_m
        result = draw(site, blocks, division, simplify_m=simplify_m, crs=crs, clock=clock)
    except NoGroundError:
        # Lines as they are close more surely than straightened ones; blocks always do.
        result = draw(site, blocks, division, simplify_m=0.0, crs=crs, clock=clock)
    return _without_tails(site, blocks, division, result, rules=rules, crs=crs, clock=clock)


def _plan_coarsely(
    site: Site,
    bounds: Bounds,
    rules: Rules,
    *,
    crs: CRS,
    blocks: Blocks | None = None,
    clock: Clock | None = None,
) -> CommunityResult:
    """Plan one community by whole blocks, on lines as they are."""
    clock = clock or Clock()
    blocks = blocks or build_blocks(site, options=rules.fabric)
    division = divide(site, blocks, bounds=bounds, rules=rules, cut_plots=False)
    result = draw(site, blocks, division, simplify_m=0.0, crs=crs, clock=clock)
    return replace(result, seconds=clock.seconds)


def _without_tails(
    site: Site,
    blocks: Blocks,
    division: Division,
    result: CommunityResult,
    *,
    rules: Rules,
    crs: CRS,
    clock: Clock,
) -> CommunityResult:
    """Return what is drawn once tails went to the grids that they lie along."""
    if division.n_grids < 2:
        return result
    figures = outlines(result)
    for hugs in (False, True):
        given = give_tails(
            site, blocks, division, result, figures=figures, hugs=hugs, rules=rules, crs=crs
        )
        clock.lap("tails")
        if given is None:
            continue
        try:
            other = draw(site, *given, simplify_m=rules.fabric.simplify_m, crs=crs, clock=clock)
        except NoGroundError:
            continue
        if fairer(result, other):
            result, (blocks, division), figures = other, given, outlines(other)
    return result


def draw(
    site: Site,
    blocks: Blocks,
    division: Division,
    *,
    simplify_m: float,
    crs: CRS,
    clock: Clock,
) -> CommunityResult:
    """Turn a division into polygons and what is known of them.

    Raises
    ------
    NoGroundError
        If a grid gets no ground.
    """
    labels, owners = _with_dedicated(division.labels, division.n_grids, blocks)
    dedicated_labels = np.full(blocks.n_blocks, -1)
    dedicated_labels[owners] = division.n_grids + np.arange(len(owners))
    cells = make_cells(
        site, blocks, division.atoms, labels=labels, dedicated_labels=dedicated_labels
    )
    institution = np.concatenate([np.full(division.n_grids, -1), blocks.dedicated[owners]])
    reasons = (*division.reasons, *[""] * len(owners))
    if cells.n_cells == 1:
        clock.lap("borders")
        return replace(one_grid(site, reasons[0]), institution=institution)
    lines = draw_lines(site, blocks, division.atoms, cells, simplify_m=simplify_m)
    clock.lap("borders")
    points = moved_into(site.polygon, inner_points(site.shapes), site.shapes)
    found = cover(site.lonlat, lines, cells, points=points, crs=crs)
    border_class, hard = border_kinds(
        blocks, division.atoms, cells, found.cell[np.stack([found.left, found.right], axis=1)]
    )
    anchors = cell_anchors(site, blocks, division.atoms, cells)[found.cell]
    lonlat = np.column_stack(transformer(crs, WGS84).transform(*anchors.T))
    clock.lap("coverage")
    return CommunityResult(
        institution,
        reasons,
        found.lonlat,
        cells.grid[found.cell],
        lonlat,
        found.of_building,
        np.stack([found.left, found.right], axis=1),
        found.length_m,
        border_class,
        hard,
        found.seam,
        elsewhere=found.elsewhere,
    )


def is_one_grid(site: Site, bounds: Bounds) -> bool:
    """Return whether one grid is the only number that can be: no fabric is needed then."""
    total = int(site.households.sum())
    if site.n_parts > 1 or len(np.unique(site.pins[site.pins >= 0])) > 1:
        return False
    return total <= bounds.upper and total < 2 * bounds.lower and not len(site.institutions)


def one_grid(site: Site, reason: str, *, error: str = "") -> CommunityResult:
    """Return a community that is one grid and one atom as it stands.

    One without ground has neither: a grid is a piece of ground.
    """
    n = 0 if site.lonlat is None else 1
    ground = np.full(n, site.lonlat, dtype=object)
    return CommunityResult(
        np.full(n, -1),
        (reason,) * n,
        ground,
        np.zeros(n, np.int64),
        inner_points(ground),
        np.full(len(site.shapes), n - 1),
        np.zeros((0, 2), np.int64),
        np.zeros(0),
        np.zeros(0, np.int8),
        np.zeros(0, bool),
        np.zeros((0, 3, 2)),
        error=error,
    )


def failed_result(site: Site, error: str) -> CommunityResult:
    """Return a community that could not be planned: one grid, as long as it has ground."""
    return one_grid(site, "failed", error=error)


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
