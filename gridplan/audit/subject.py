"""What is audited: grids as they are, the city they lie in, and a standard."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.schema import BUILDING_ID, COMMUNITY_ID, GRID_CODE
from gridplan.words.catalogue import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.audit.profiles import Profile
    from gridplan.layers import Layers
    from gridplan.plan.core import Plan
    from gridplan.rules import Rules

AUDIT_COLUMNS = (
    "rule_id", "severity", COMMUNITY_ID, GRID_CODE, BUILDING_ID, "measured", "allowed", "message",
    "geometry",
)  # fmt: skip


@dataclass(frozen=True, eq=False)  # no slots: what several rules need is kept
class Subject:
    """Grids as they are, and all they are measured by.

    Parameters
    ----------
    grids
        One row per grid, by number: ``grid_code``, ``grid_name``, ``kind``,
        ``households`` (missing where unknown), ``reason``; polygons as they are, metres.
    shapes
        The same polygons, valid, an empty one where there is none.
    home
        Row of the community of each grid, −1 for none.
    layers
        The city.
    covers
        Pairs (grid, building) of which the one holds the whole other.
    grid_of
        Row of the grid of each building, −1 for none.
    rules, profile, language
        Of the plan; the standard; ``zh`` or ``en``.
    registry
        All codes ever given; None where nobody keeps a list.
    is_new
        Whether the serials were given in one go.
    is_foreign
        Whether the grids are somebody else's.
    """

    grids: GeoDataFrame
    shapes: NDArray[np.object_]
    home: NDArray[np.int64]
    layers: Layers
    covers: NDArray[np.int64]
    grid_of: NDArray[np.int64]
    rules: Rules
    profile: Profile
    language: str
    registry: DataFrame | None = None
    is_new: bool = True
    is_foreign: bool = False

    @cached_property
    def codes(self) -> NDArray[np.object_]:
        """Code of each grid."""
        return self.grids[GRID_CODE].to_numpy(object)

    @cached_property
    def is_basic(self) -> NDArray[np.bool_]:
        """Whether each grid must keep the bounds."""
        return (self.grids["kind"] != "dedicated").to_numpy(bool)

    @property
    def ground(self) -> NDArray[np.object_]:
        """Polygon of each community."""
        return np.asarray(self.layers.communities.geometry.array, dtype=object)

    @cached_property
    def houses(self) -> NDArray[np.object_]:
        """Outline or point of each building."""
        return np.asarray(self.layers.buildings.geometry.array, dtype=object)

    @cached_property
    def misfits(self) -> NDArray[np.bool_]:
        """Whether each grid does not fit its neighbours, vertex by vertex."""
        edges = shapely.coverage_invalid_edges(self.shapes)
        found: NDArray[np.bool_] = ~shapely.is_empty(edges) & ~shapely.is_missing(edges)
        return found

    @cached_property
    def households(self) -> NDArray[np.int64]:
        """Households of each building."""
        return self.layers.buildings["households"].to_numpy(np.int64)

    def limit(self, name: str) -> float:
        """Return a limit of the profile."""
        return float(self.profile.limits[name])

    def found(  # noqa: PLR0913 - what a finding is made of
        self,
        rule_id: str,
        case: str,
        n: int,
        /,
        *,
        grid: NDArray[np.int64] | None = None,
        community: NDArray[np.int64] | None = None,
        building: NDArray[np.int64] | None = None,
        measured: Any = np.nan,  # noqa: ANN401
        allowed: Any = np.nan,  # noqa: ANN401
        place: Sequence[Any] | NDArray[np.object_] | None = None,
        severity: str = "",
        **fields: Any,  # noqa: ANN401
    ) -> DataFrame:
        """Return `n` findings of one rule.

        Parameters
        ----------
        rule_id, case
            Which sentence of the catalogue.
        n
            How many.
        grid, community, building
            Rows they are about; the community is that of the grid when not given.
        measured, allowed
            What was found and what the standard allows; one for all or one each.
        place
            A geometry each.
        severity
            Where it is not that of the profile.
        **fields
            What the sentence names; one for all, or an array or list with one each.
        """
        if grid is not None and community is None:
            community = self.home[grid]
        lists = {
            name: list(value) if isinstance(value, (list, np.ndarray)) else [value] * n
            for name, value in fields.items()
        }
        messages = [
            say(rule_id, case, self.language, **{name: v[i] for name, v in lists.items()})
            for i in range(n)
        ]
        blank = np.full(n, "", dtype=object)
        columns: dict[str, Any] = {
            "rule_id": np.full(n, rule_id, dtype=object),
            "severity": np.full(n, severity or self.profile.severity[rule_id], dtype=object),
            COMMUNITY_ID: blank
            if community is None
            else np.append(self.layers.communities.index.to_numpy(object), "")[community],
            GRID_CODE: blank if grid is None else np.append(self.codes, "")[grid],
            BUILDING_ID: blank
            if building is None
            else self.layers.buildings.index[building].to_numpy(object),
            "measured": np.broadcast_to(np.asarray(measured, float), n),
            "allowed": np.broadcast_to(np.asarray(allowed, float), n),
            "message": np.array(messages, dtype=object),
        }
        table = pd.DataFrame(columns)
        shapes = np.full(n, None, dtype=object)
        if place is not None:
            shapes[:] = place
        return table.assign(geometry=shapes)

    def beyond(  # noqa: PLR0913 - what is measured, and what a finding is made of
        self,
        rule_id: str,
        case: str,
        name: str,
        values: NDArray[np.float64],
        /,
        *,
        limit: str,
        is_least: bool = False,
        digits: int = 3,
        grid: NDArray[np.int64] | None = None,
        place: NDArray[np.object_] | None = None,
        **fields: Any,  # noqa: ANN401
    ) -> DataFrame:
        """Return the basic grids of which something is beyond a limit; unknown values never are.

        Parameters
        ----------
        rule_id, case
            Which sentence of the catalogue.
        name, values
            What is measured, as the sentence calls it; NaN where it is unknown.
        limit
            Name of the limit in the profile.
        is_least
            Whether it is the least that a grid must have, not the most.
        digits
            Of what is told as measured.
        grid, place
            Row of the grid and place of each value; all grids in turn, and a point in
            each, when not given.
        **fields
            What else the sentence names.
        """
        allowed = self.limit(limit)
        grid = np.arange(len(self.grids)) if grid is None else grid
        with np.errstate(invalid="ignore"):
            is_beyond = values < allowed if is_least else values > allowed
        rows = np.flatnonzero(self.is_basic[grid] & is_beyond)
        told = grid[rows]
        fields[name] = values[rows]
        return self.found(
            rule_id,
            case,
            len(rows),
            grid=told,
            measured=values[rows].round(digits),
            allowed=allowed,
            place=shapely.point_on_surface(self.shapes[told]) if place is None else place[rows],
            limit=allowed,
            **fields,
        )

    def nothing(self) -> DataFrame:
        """Return no finding."""
        return self.found("R01", "gap", 0)

    def told(self, tables: Sequence[DataFrame]) -> DataFrame:
        """Return several tables of findings as one."""
        tables = [table for table in tables if len(table)]
        return pd.concat(tables, ignore_index=True) if tables else self.nothing()


def polygonal(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return valid polygons: what bow ties enclose, empty ones for nothing or for lines."""
    valid = np.where(shapely.is_missing(shapes), shapely.Polygon(), shapes)
    bad = ~shapely.is_valid(valid)
    if bad.any():
        mended = shapely.make_valid(valid[bad], method="structure", keep_collapsed=False)
        valid[bad] = mended
    alien = shapely.get_dimensions(valid) != 2
    valid[alien] = shapely.Polygon()
    return valid


def subject_of_plan(plan: Plan, layers: Layers, profile: Profile) -> Subject:
    """Return a plan as it is."""
    grids = plan.grids.reset_index()
    raw = np.asarray(grids.geometry.array, dtype=object)
    shapes = polygonal(raw)
    home = layers.communities.index.get_indexer(grids[COMMUNITY_ID])
    of = plan.buildings[GRID_CODE].reindex(layers.buildings.index)
    unique = ~grids[GRID_CODE].duplicated().to_numpy()
    rows = pd.Series(np.flatnonzero(unique), grids[GRID_CODE][unique])
    grid_of = of.map(rows).fillna(-1).to_numpy(np.int64)
    retired = (plan.registry["status"] == "retired").any()
    known_to_live = {"update", "merge", "edit", "edits"} & set(plan.run)
    later = bool(retired or len(plan.moves) or known_to_live)
    if plan.assignment is not None:
        later |= bool((plan.assignment.grids["reason"] == "as_imported").any())
    return Subject(
        grids=grids,
        shapes=shapes,
        home=home.astype(np.int64),
        layers=layers,
        covers=covering(shapes, layers),
        grid_of=grid_of,
        rules=plan.rules,
        profile=profile,
        language=plan.language,
        registry=plan.registry if len(plan.registry) else None,
        is_new=not later,
    )


def covering(shapes: NDArray[np.object_], layers: Layers) -> NDArray[np.int64]:
    """Return pairs (grid, building) of which the one holds the whole other, shape (n, 2)."""
    if not len(layers.buildings) or not len(shapes):
        return np.zeros((0, 2), np.int64)
    return np.column_stack(layers.buildings.sindex.query(shapes, predicate="covers"))


def subject_of_grids(
    grids: GeoDataFrame,
    layers: Layers,
    profile: Profile,
    rules: Rules,
    language: str,
    *,
    counted: bool,
) -> Subject:
    """Return somebody's polygons as they are.

    Parameters
    ----------
    grids
        ``grid_code``, ``grid_name``, ``kind``; metres of the layers.
    layers
        The city.
    profile, rules, language
        As of `Subject`.
    counted
        Whether households are known: those of the buildings, else of `grids`.
    """
    grids = grids.reset_index(drop=True)
    shapes = polygonal(np.asarray(grids.geometry.array, dtype=object))
    home = _homes(shapes, np.asarray(layers.communities.geometry.array, dtype=object))
    covers = covering(shapes, layers)
    grid_of = np.full(len(layers.buildings), -1)
    grid_of[covers[::-1, 1]] = covers[::-1, 0]
    loose = np.flatnonzero(grid_of < 0)
    if len(loose):
        grid_of[loose] = _most_of(layers, loose, shapes)
    if counted:
        counts = layers.buildings["households"].to_numpy(np.int64)
        placed = grid_of >= 0
        total = np.zeros(len(grids), np.int64)
        np.add.at(total, grid_of[placed], counts[placed])
        grids = grids.assign(households=total)
    return Subject(
        grids=gpd.GeoDataFrame(grids),
        shapes=shapes,
        home=home,
        layers=layers,
        covers=covers,
        grid_of=grid_of,
        rules=rules,
        profile=profile,
        language=language,
        is_new=False,
        is_foreign=True,
    )


def _homes(shapes: NDArray[np.object_], ground: NDArray[np.object_]) -> NDArray[np.int64]:
    """Return the community that holds most of each grid, −1 for none."""
    grid, community = shapely.STRtree(ground).query(shapes, predicate="intersects")
    area = shapely.area(shapely.intersection(shapes[grid], ground[community]))
    order = np.lexsort([-community, area, grid])
    order = order[area[order] > 0]
    home = np.full(len(shapes), -1)
    home[grid[order]] = community[order]
    return home


def _most_of(
    layers: Layers, rows: NDArray[np.int64], shapes: NDArray[np.object_]
) -> NDArray[np.int64]:
    """Return the grid that holds most of each building, −1 for none."""
    houses = np.asarray(layers.buildings.geometry.array, dtype=object)[rows]
    at, grid = shapely.STRtree(shapes).query(houses, predicate="intersects")
    area = shapely.area(shapely.intersection(houses[at], shapes[grid]))
    area = np.where(shapely.get_dimensions(houses[at]) < 2, 1.0, area)
    order = np.lexsort([-grid, area, at])
    order = order[area[order] > 0]
    found = np.full(len(rows), -1)
    found[at[order]] = grid[order]
    return found
