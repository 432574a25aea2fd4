"""From outcomes and polygons to the tables of a `Plan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.fabric.site import border_lines, inner_points
from gridplan.findings import ERROR, INFO, WARNING, findings, gather
from gridplan.plan.codes import capacity_findings, grid_codes, grid_names, number_grids
from gridplan.plan.core import BUILDING_COLUMNS, COMMUNITY_COLUMNS, GRID_COLUMNS, Plan
from gridplan.plan.flips import basic_flips, count_flips, flip_findings
from gridplan.plan.measures import compactness, street_share
from gridplan.plan.reasons import explain
from gridplan.schema import COMMUNITY_ID, GRID_CODE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.fabric.coverage import Coverage
    from gridplan.fabric.institutions import Dedicated
    from gridplan.fabric.site import Site
    from gridplan.layers import Layers
    from gridplan.planning.community import Outcome
    from gridplan.rules import Rules

# A corner this small on the wrong side of a border is rounding, not a cut.
_CUT_M2 = 1.0
_FRAME = ("subdistrict_id", "subdistrict_name", "district_id", "district_name")


def assemble_plan(
    layers: Layers,
    sites: Sequence[Site],
    outcomes: Sequence[Outcome],
    coverage: Coverage,
    dedicated: Dedicated,
    *,
    rules: Rules,
    atom_coverage: Coverage | None = None,
) -> Plan:
    """Return the plan: grids numbered, named and measured, and what is to be said of them.

    Parameters
    ----------
    layers, sites, outcomes
        Input, work orders and results, by community in the same order.
    coverage, atom_coverage
        Polygons of all grids, and of all atoms where asked for.
    dedicated
        Institutions with a grid of their own, and findings about the others.
    rules
        All settings.

    Returns
    -------
    Plan
        Grids sorted by code.
    """
    community = np.repeat(np.arange(len(sites)), [o.n_grids for o in outcomes])
    grids = _grid_table(layers, outcomes, coverage, community, rules)
    order = np.argsort(grids.index.to_numpy(str), kind="stable")
    code_of = grids.index.to_numpy(object)
    buildings, grid_of = _building_table(layers, sites, outcomes, coverage, community, code_of)
    estimated = layers.buildings["estimated"].to_numpy(bool)
    placed = grid_of >= 0
    households = layers.buildings["households"].to_numpy(np.int64)
    n = len(grids)
    flips = basic_flips(grids, layers, buildings[GRID_CODE], rules.grid)
    grids["households_estimated"] = np.bincount(
        grid_of[placed], weights=(households * estimated)[placed], minlength=n
    ).astype(np.int64)
    grids["buildings"] = np.bincount(grid_of[placed], minlength=n)
    notes = [
        layers.findings,
        dedicated.findings,
        _without_ground(layers, outcomes, dedicated),
        _range_findings(grids, layers, community, grid_of, rules),
        _part_findings(grids, coverage, layers, community),
        _cut_findings(grids, sites, outcomes, layers, grid_of),
        capacity_findings(grids[COMMUNITY_ID], grids["serial"].to_numpy(), rules=rules.codes),
        _failures(outcomes, layers),
        flip_findings(flips),
    ]
    return Plan(
        grids=grids.iloc[order][[*GRID_COLUMNS, "geometry"]],
        buildings=buildings,
        communities=_community_table(layers, outcomes, grids, community),
        findings=gather(notes),
        layers=layers,
        rules=rules,
        atoms=None if atom_coverage is None else _atom_table(
            layers, outcomes, atom_coverage, code_of
        ),
        run={"flips": count_flips(flips)} if estimated.any() else {},
    )  # fmt: skip


def _grid_table(
    layers: Layers,
    outcomes: Sequence[Outcome],
    coverage: Coverage,
    community: NDArray[np.int64],
    rules: Rules,
) -> GeoDataFrame:
    """Return the grids in the order of the coverage, all but the building columns."""
    communities = layers.communities
    metric = reproject(coverage.lonlat, WGS84, layers.crs, densify=False)
    institution = np.concatenate([o.institution for o in outcomes])
    is_dedicated = institution >= 0
    households = np.concatenate([o.households for o in outcomes])
    middle = shapely.centroid(metric)
    xy = np.stack([shapely.get_x(middle), shapely.get_y(middle)], axis=1)  # NaN: no ground
    serial = number_grids(community, is_dedicated, xy, rules=rules.codes)
    ids = communities.index.to_numpy(object)[community]
    names = communities["community_name"].fillna("").to_numpy(object)[community]
    called = layers.institutions["name"].fillna("").to_numpy(object)
    owners = [
        str(called[i] or layers.institutions.index[i]) if i >= 0 else None for i in institution
    ]
    reasons = [reason for o in outcomes for reason in o.reasons]
    bounds = [rules.grid.bounds_for(kind) for kind in communities["kind"]]
    lower = np.array([b.lower for b in bounds])[community]
    upper = np.array([b.upper for b in bounds])[community]
    status = np.select(
        [is_dedicated, households < lower, households > upper], ["exempt", "under", "over"], "ok"
    )
    area, perimeter = shapely.area(metric), shapely.length(metric)
    columns: dict[str, Any] = {
        "grid_name": grid_names(
            [name or i for name, i in zip(names, ids, strict=True)], serial, owners,
            rules=rules.names,
        ),
        "kind": np.where(is_dedicated, "dedicated", "basic"),
        COMMUNITY_ID: ids,
        "community_name": names,
        **{name: communities[name].to_numpy(object)[community] for name in _FRAME},
        "serial": serial,
        "households": households,
        "area_m2": area.round(1),
        "perimeter_m": perimeter.round(1),
        "compactness": compactness(area, perimeter).round(4),
        "street_share": street_share(
            coverage.lonlat, metric, community, _lines_on_the_ground(layers, institution, rules)
        ).round(4),
        "status": status,
        "reason": np.where(np.isin(status, ["under", "over"]), reasons, ""),
    }  # fmt: skip
    codes = pd.Index(grid_codes(ids, serial, rules=rules.codes), name=GRID_CODE, dtype=object)
    return gpd.GeoDataFrame(columns, index=codes, geometry=metric, crs=layers.crs)


def _lines_on_the_ground(
    layers: Layers, institution: NDArray[np.int64], rules: Rules
) -> NDArray[np.object_]:
    """Return streets, barriers and outlines of compounds and dedicated institutions."""
    lines, _, _ = border_lines(layers, rules.fabric)
    owners = np.unique(institution[institution >= 0])
    outlines = shapely.boundary(
        np.concatenate(
            [
                np.asarray(layers.compounds.geometry.array, dtype=object),
                np.asarray(layers.institutions.geometry.array, dtype=object)[owners],
            ]
        )
    )
    return np.concatenate([lines, outlines[~shapely.is_empty(outlines)]])


def _building_table(
    layers: Layers,
    sites: Sequence[Site],
    outcomes: Sequence[Outcome],
    coverage: Coverage,
    community: NDArray[np.int64],
    code_of: NDArray[np.object_],
) -> tuple[GeoDataFrame, NDArray[np.int64]]:
    """Return every building of the input with its grid, and the number of the grid."""
    grid_of = np.full(len(layers.buildings), -1)
    unsure, first = [], 0
    for site, outcome in zip(sites, outcomes, strict=True):
        grid_of[site.building_rows] = outcome.building_grid + first
        if outcome.borders is not None:
            unsure.append(site.building_rows[outcome.borders.unsure])
        first += outcome.n_grids
    rows = np.concatenate([np.zeros(0, np.int64), *unsure])
    if len(rows):  # buildings without households go where their ground went
        shapes = np.asarray(layers.buildings.geometry.array, dtype=object)[rows]
        places = reproject(shapely.points(inner_points(shapes)), layers.crs, WGS84)
        tree = shapely.STRtree(coverage.faces)
        at, face = tree.query(places, predicate="intersects")
        grid = coverage.face_grid[face]
        fits = (grid >= 0) & (community[grid] == community[grid_of[rows[at]]])
        grid_of[rows[at[fits]]] = grid[fits]
    codes = np.full(len(grid_of), None, dtype=object)
    codes[grid_of >= 0] = code_of[grid_of[grid_of >= 0]]
    table = layers.buildings.assign(grid_code=codes)
    return table[[*BUILDING_COLUMNS, "geometry"]], grid_of


def _community_table(
    layers: Layers,
    outcomes: Sequence[Outcome],
    grids: GeoDataFrame,
    community: NDArray[np.int64],
) -> DataFrame:
    """Return one row per community."""
    n = len(outcomes)
    is_basic = (grids["kind"] == "basic").to_numpy()
    is_ok = is_basic & (grids["status"] == "ok").to_numpy()
    out = is_basic & ~is_ok
    failed = np.array([bool(o.error) for o in outcomes])
    table = layers.communities[["community_name", *_FRAME]].copy()
    table = pd.DataFrame(table)
    table["households"] = np.bincount(community, weights=grids["households"], minlength=n).astype(
        np.int64
    )
    table["grids"] = np.bincount(community, minlength=n)
    table["in_range"] = np.bincount(community[is_ok], minlength=n)
    table["dedicated"] = np.bincount(community[~is_basic], minlength=n)
    some_out = np.bincount(community[out], minlength=n) > 0
    table["status"] = np.select([failed, some_out], ["failed", "out_of_range"], "ok")
    table["reason"] = [
        o.error or "; ".join(dict.fromkeys(r for r in o.reasons if r)) for o in outcomes
    ]
    return table[list(COMMUNITY_COLUMNS)]


def _range_findings(
    grids: GeoDataFrame,
    layers: Layers,
    community: NDArray[np.int64],
    grid_of: NDArray[np.int64],
    rules: Rules,
) -> DataFrame:
    """Return R09: one finding per basic grid out of range."""
    out = np.flatnonzero(grids["status"].isin(["under", "over"]).to_numpy())
    if not len(out):
        return gather([])
    households = layers.buildings["households"].to_numpy(np.int64)
    largest = np.full(len(grids), -1)
    order = np.argsort(households, kind="stable")
    order = order[grid_of[order] >= 0]
    largest[grid_of[order]] = order
    basic = (grids["kind"] == "basic").to_numpy()
    total = np.bincount(community[basic], weights=grids["households"][basic])
    kinds = layers.communities["kind"].to_numpy(object)
    messages = []
    reasons, loads = grids["reason"].to_numpy(object), grids["households"].to_numpy()
    for i in out:
        row = largest[i]
        house = f"{layers.buildings.index[row]}: {households[row]}" if row >= 0 else "none"
        messages.append(
            explain(
                str(reasons[i]),
                int(loads[i]),
                int(total[community[i]]),
                rules.grid.bounds_for(kinds[community[i]]),
                largest=house,
            )
        )
    rows = grids.iloc[out]
    return findings(
        WARNING,
        "R09",
        messages,
        community_id=rows[COMMUNITY_ID],
        grid_code=rows.index,
        geometry=shapely.point_on_surface(np.asarray(rows.geometry.array, dtype=object)),
    )


def _part_findings(
    grids: GeoDataFrame,
    coverage: Coverage,
    layers: Layers,
    community: NDArray[np.int64],
) -> DataFrame:
    """Return R04: grids in several parts, an error unless the community is split itself."""
    ground = np.asarray(layers.communities.geometry.array, dtype=object)
    split = shapely.get_num_geometries(ground)[community] > 1
    tables = []
    for severity, which in ((ERROR, ~split), (INFO, split)):
        rows = grids[(coverage.parts != 1) & which]
        if len(rows):
            tables.append(
                findings(
                    severity,
                    "R04",
                    "The grid is in several parts.",
                    community_id=rows[COMMUNITY_ID],
                    grid_code=rows.index,
                    geometry=shapely.point_on_surface(np.asarray(rows.geometry.array, object)),
                )
            )
    return gather(tables)


def _without_ground(
    layers: Layers, outcomes: Sequence[Outcome], dedicated: Dedicated
) -> DataFrame:
    """Return one finding per institution that was chosen and got no grid after all."""
    got = np.unique(np.concatenate([o.institution for o in outcomes]))
    rows = np.setdiff1d(dedicated.rows, got)
    if not len(rows):
        return gather([])
    named = layers.institutions.iloc[rows]
    return findings(
        WARNING,
        "R11",
        [
            f"Institution {i} meets the rule and gets no grid: it lies inside another one, or "
            "more people live in its block than an institution's grid may have."
            for i in named.index
        ],
        geometry=shapely.point_on_surface(np.asarray(named.geometry.array, object)),
    )


def _cut_findings(
    grids: GeoDataFrame,
    sites: Sequence[Site],
    outcomes: Sequence[Outcome],
    layers: Layers,
    grid_of: NDArray[np.int64],
) -> DataFrame:
    """Return R05: buildings through which a border between grids runs."""
    rows = np.concatenate(
        [np.zeros(0, np.int64)]
        + [
            site.building_rows[o.borders.crossed]
            for site, o in zip(sites, outcomes, strict=True)
            if o.borders is not None
        ]
    )
    buildings = layers.buildings.iloc[rows]
    shapes = np.asarray(buildings.geometry.array, dtype=object)
    ground = np.asarray(layers.communities.geometry.array, dtype=object)
    home = layers.communities.index.get_indexer(buildings[COMMUNITY_ID])
    own = np.asarray(grids.geometry.array, dtype=object)[grid_of[rows]]
    inside = shapely.area(shapely.intersection(shapes, ground[home]))
    cut = inside - shapely.area(shapely.intersection(shapes, own)) > _CUT_M2
    lived_in = buildings["households"].to_numpy() > 0
    tables = []
    for severity, which in ((WARNING, cut & lived_in), (INFO, cut & ~lived_in)):
        here = buildings[which]
        tables.append(
            findings(
                severity,
                "R05",
                "A border between grids runs through the building: it reaches over several "
                "blocks, or sparing it would tear a grid apart.",
                community_id=here[COMMUNITY_ID],
                grid_code=grids.index[grid_of[rows[which]]],
                building_id=here.index,
                geometry=shapely.point_on_surface(np.asarray(here.geometry.array, object)),
            )
        )
    return gather(tables)


def _failures(outcomes: Sequence[Outcome], layers: Layers) -> DataFrame:
    """Return one finding per community that failed."""
    failed = [i for i, o in enumerate(outcomes) if o.error]
    if not failed:
        return gather([])
    return findings(
        ERROR,
        "failed",
        [f"Planning failed: {outcomes[i].error}. It is kept as one grid." for i in failed],
        community_id=layers.communities.index[failed],
    )


def _atom_table(
    layers: Layers,
    outcomes: Sequence[Outcome],
    coverage: Coverage,
    code_of: NDArray[np.object_],
) -> GeoDataFrame:
    """Return blocks and plots with their grid and households.

    An atom whose ground went to neighbours when houses were spared keeps its row,
    without geometry, so that the households add up.
    """
    first = np.concatenate([[0], np.cumsum([o.n_grids for o in outcomes])])
    grid = np.concatenate([o.atom_grid + f for o, f in zip(outcomes, first[:-1], strict=True)])
    households = np.concatenate([o.atom_households for o in outcomes])
    metric = reproject(coverage.lonlat, WGS84, layers.crs, densify=False)
    return gpd.GeoDataFrame(
        {GRID_CODE: code_of[grid], "households": households},
        index=pd.RangeIndex(1, len(grid) + 1, name="atom_id"),
        geometry=metric,
        crs=layers.crs,
    )
