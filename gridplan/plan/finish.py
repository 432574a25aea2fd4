"""`finish`: from an assignment to a plan. Grids are dissolved, measured, numbered, named.

Every column and every finding of a plan is computed here from the assignment, the layers
and the rules; nothing that one run happened to know goes around this door.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.errors import InputError, first_ids
from gridplan.fabric.institutions import choose_dedicated
from gridplan.fabric.site import border_lines
from gridplan.findings import gather
from gridplan.plan.assignment import grid_polygons
from gridplan.plan.codes import (
    community_of,
    first_serials,
    grid_codes,
    grid_names,
    language_of,
    number_grids,
)
from gridplan.plan.core import BUILDING_COLUMNS, COMMUNITY_COLUMNS, GRID_COLUMNS, Plan
from gridplan.plan.explained import NO_GROUND
from gridplan.plan.flips import basic_flips, count_flips, flip_findings
from gridplan.plan.measures import compactness, street_share
from gridplan.plan.remarks import plan_findings
from gridplan.plan.walk import parted_on_foot, walk_of
from gridplan.plan.workload import work_of_buildings
from gridplan.rules import as_rules
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.sources.households.entrances import split_units
from gridplan.sources.read import as_layers
from gridplan.words.catalogue import in_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

    from gridplan.layers import Layers
    from gridplan.plan.assignment import Assignment
    from gridplan.rules import Rules

_FRAME = ("subdistrict_id", "subdistrict_name", "district_id", "district_name")


def finish(
    assignment: Assignment,
    layers: Layers | Mapping[str, Any],
    *,
    rules: Rules | Mapping[str, Any] | None = None,
    with_findings: bool = True,
) -> Plan:
    """Return the plan of an assignment.

    Parameters
    ----------
    assignment
        Atoms and the grid of each, from the search, an import, an edit or an update.
    layers
        The city; metres. Counts, names, streets and outlines are read here.
    rules
        All settings.
    with_findings
        Whether to look for what is to be told of the grids; without, the findings are those of
        the layers.

    Returns
    -------
    Plan
        Grids sorted by code. A code that the assignment holds is kept; a new grid gets
        the next serial that was never given, from west to east, then north to south.

    Raises
    ------
    InputError
        If assignment and layers are not of one city: a community or a building that only
        one of them knows.

    Examples
    --------
    >>> import gridplan as gp
    >>> town = gp.make_town()
    >>> plan = gp.finish(gp.propose(town), town)
    >>> plan.grids.index.equals(gp.plan_city(town).grids.index)
    True
    """
    rules = as_rules(rules)
    layers = split_units(as_layers(layers, rules), rules=rules.grid)
    atom_of, grid_of = _located(assignment, layers)
    grids = _grid_table(assignment, layers, grid_of, rules)
    code_of = grids.index.to_numpy(object)
    buildings = _building_table(assignment, layers, atom_of, code_of)
    findings = layers.findings
    flips: dict[str, Any] = {}
    if with_findings:
        findings, flips = _told(assignment, layers, grids, grid_of, buildings[GRID_CODE], rules)
    order = np.argsort(code_of.astype(str), kind="stable")
    registry = _registry(assignment, code_of[order])
    rows = assignment.grids.assign(code=code_of)
    return Plan(
        grids=grids.iloc[order][[*GRID_COLUMNS, "geometry"]],
        buildings=buildings,
        communities=_community_table(assignment, layers, grids),
        findings=findings,
        rules=rules,
        layers=layers,
        # With all codes: a grid made later from this assignment gets one never given.
        assignment=replace(assignment, grids=rows, registry=registry),
        registry=registry,
        run=flips,
    )


def _told(
    assignment: Assignment,
    layers: Layers,
    grids: GeoDataFrame,
    grid_of: NDArray[np.int64],
    code_of_building: Series,
    rules: Rules,
) -> tuple[DataFrame, dict[str, Any]]:
    """Return all findings, and what is noted of grids that errors of estimation may move."""
    flips = basic_flips(grids, layers, code_of_building, rules.grid)
    dedicated = choose_dedicated(layers, rules=rules.dedicated)
    names = layers.communities["community_name"].dropna().astype(str)
    language = language_of(names, rules.names.language)
    found = plan_findings(
        assignment, layers, grids, grid_of, dedicated.rows, rules, language=language
    )
    told = [
        in_language(table, language)
        for table in (layers.findings, dedicated.findings, flip_findings(flips))
    ]
    is_any = layers.buildings["estimated"].to_numpy(bool).any()
    return gather([*told[:2], found, told[2]]), {"flips": count_flips(flips)} if is_any else {}


def outlined(assignment: Assignment, layers: Layers, *, rules: Rules) -> Plan:
    """Return as much of a plan as an update or a comparison looks at, in a quarter of the time.

    Parameters
    ----------
    assignment, layers, rules
        As of `finish`, which made a plan of them before: every grid has its code.

    Returns
    -------
    Plan
        Of each grid its kind, community, households and outline; of each building its grid
        and atom; nothing is measured or found.
    """
    layers = split_units(layers, rules=rules.grid)
    atom_of, grid_of = _located(assignment, layers)
    rows, codes = assignment.grids, assignment.grids["code"].to_numpy(object)
    placed = grid_of >= 0
    counts = layers.buildings["households"].to_numpy(np.int64)
    households = _sums(grid_of[placed], counts[placed], len(rows))
    grids = gpd.GeoDataFrame(
        {name: rows[name].to_numpy(object) for name in ("kind", COMMUNITY_ID)},
        index=pd.Index(codes, name=GRID_CODE, dtype=object),
        geometry=reproject(grid_polygons(assignment), WGS84, layers.crs, densify=False),
        crs=layers.crs,
    ).assign(households=households)
    return Plan(
        grids=grids.iloc[np.argsort(codes.astype(str), kind="stable")],
        buildings=_building_table(assignment, layers, atom_of, codes),
        communities=layers.communities.iloc[:0],
        findings=layers.findings.iloc[:0],
        rules=rules,
        layers=layers,
        assignment=assignment,
        registry=assignment.registry,
    )


def _located(
    assignment: Assignment, layers: Layers
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the atom and the grid of each building of the layers, −1 for none."""
    # One look-up of all houses: it takes as long as all that is measured.
    at = assignment.ground.buildings.index.get_indexer(layers.buildings.index)
    _require_known(assignment, layers, at)
    atom_of = np.append(assignment.ground.atom_of_building.to_numpy(), -1)[at]
    return atom_of, np.append(assignment.grid, -1)[atom_of]


def _require_known(assignment: Assignment, layers: Layers, at: NDArray[np.int64]) -> None:
    """Refuse an assignment and layers of which one knows what the other does not.

    Buildings of the layers are known by their row in the ground, −1 for none.
    """
    homes = pd.Index(assignment.grids[COMMUNITY_ID].unique())
    is_seen = np.zeros(len(assignment.ground.buildings), bool)
    is_seen[at[at >= 0]] = True
    # A community without ground has no grid, and its buildings have none.
    out = layers.buildings[at < 0]
    faults = [
        f"{what}: {first_ids(ids)}"
        for what, ids in (
            ("Communities that are not in the layers", homes.difference(layers.communities.index)),
            (
                "Buildings that are not in the layers",
                assignment.ground.buildings.index[~is_seen].sort_values(),
            ),
            (
                "Buildings of a community that lie in no atom",
                out.index[out[COMMUNITY_ID].isin(homes)].sort_values(),
            ),
        )
        if len(ids)
    ]
    if faults:
        msg = f"{'. '.join(faults)}. Give the layers that the assignment was made of."
        raise InputError(msg)


def _grid_table(
    assignment: Assignment, layers: Layers, grid_of: NDArray[np.int64], rules: Rules
) -> GeoDataFrame:
    """Return the grids in the order of the assignment."""
    rows, communities = assignment.grids, layers.communities
    community = communities.index.get_indexer(rows[COMMUNITY_ID])
    lonlat = grid_polygons(assignment)
    metric = reproject(lonlat, WGS84, layers.crs, densify=False)
    is_dedicated = (rows["kind"] == "dedicated").to_numpy()
    placed = grid_of >= 0
    counts = layers.buildings["households"].to_numpy(np.int64)
    households = _sums(grid_of[placed], counts[placed], len(rows))
    estimated = layers.buildings["estimated"].to_numpy(bool) & placed
    serial, codes = _codes(assignment, community, metric, is_dedicated, rules)
    ids = rows[COMMUNITY_ID].to_numpy(object)
    names = communities["community_name"].astype(object).fillna("").to_numpy(object)[community]
    kinds = communities["kind"].to_numpy(object)[community]
    bounds = [rules.grid.bounds_for(kind, home) for kind, home in zip(kinds, ids, strict=True)]
    lower, upper = (np.array([getattr(b, end) for b in bounds]) for end in ("lower", "upper"))
    status = np.select(
        [is_dedicated, households < lower, households > upper], ["exempt", "under", "over"], "ok"
    )
    area, perimeter = shapely.area(metric), shapely.length(metric)
    columns: dict[str, Any] = {
        "grid_name": grid_names(
            [name or i for name, i in zip(names, ids, strict=True)],
            serial,
            _owner_names(rows, layers),
            rules=rules.names,
        ),
        "kind": rows["kind"].to_numpy(object),
        COMMUNITY_ID: ids,
        "community_name": names,
        **{name: communities[name].to_numpy(object)[community] for name in _FRAME},
        "serial": serial,
        "households": households,
        "households_estimated": _sums(grid_of[estimated], counts[estimated], len(rows)),
        "buildings": np.bincount(grid_of[placed], minlength=len(rows)),
        "area_m2": area.round(1),
        "perimeter_m": perimeter.round(1),
        "compactness": compactness(area, perimeter).round(4),
        "street_share": street_share(
            lonlat, community, _lines_on_the_ground(layers, rows, rules), crs=layers.crs
        ).round(4),
        "workload": np.bincount(
            grid_of[placed], work_of_buildings(layers, rules)[placed], len(rows)
        ).round(1),
        **_on_foot(metric, ~is_dedicated, layers, grid_of, rules),
        "status": status,
        "reason": np.where(np.isin(status, ["under", "over"]), rows["reason"], ""),
    }
    index = pd.Index(codes, name=GRID_CODE, dtype=object)
    return gpd.GeoDataFrame(columns, index=index, geometry=metric, crs=layers.crs)


def _on_foot(
    shapes: NDArray[np.object_],
    is_basic: NDArray[np.bool_],
    layers: Layers,
    grid_of: NDArray[np.int64],
    rules: Rules,
) -> dict[str, Any]:
    """Return how the homes of each grid hang together on foot; missing unless asked for."""
    if not rules.output.on_foot:
        none = pd.array([pd.NA] * len(shapes), dtype="Int64")
        gaps = {"walk_reason": "", "walk_gap_m": np.nan}
        return {"walk_pieces": none, "walk_main_share": np.nan, "round_km": np.nan, **gaps}
    found = walk_of(shapes, layers, grid_of, rules.fabric)
    parted = parted_on_foot(shapes, layers, grid_of, rules.fabric)
    told = is_basic[parted.grid]
    reason, gap = np.full(len(shapes), "", dtype=object), np.full(len(shapes), np.nan)
    reason[parted.grid[told]] = "not_walkable"
    gap[parted.grid[told]] = parted.metres[told].round(1)
    return {
        "walk_pieces": pd.array(found.pieces, dtype="Int64"),
        "walk_main_share": found.main_share,
        "round_km": found.round_km,
        "walk_reason": reason,
        "walk_gap_m": gap,
    }


def _sums(group: NDArray[np.int64], values: NDArray[np.int64], n: int) -> NDArray[np.int64]:
    """Return the sum of whole numbers in each group, exact however large."""
    total = np.zeros(n, np.int64)
    np.add.at(total, group, values)
    return total


def _codes(
    assignment: Assignment,
    community: NDArray[np.int64],
    metric: NDArray[np.object_],
    is_dedicated: NDArray[np.bool_],
    rules: Rules,
) -> tuple[NDArray[np.int64], NDArray[np.object_]]:
    """Return serial and code of each grid; codes kept from before stay."""
    rows = assignment.grids
    ids = rows[COMMUNITY_ID].to_numpy(object)
    codes = rows["code"].to_numpy(object).copy()
    kept = codes != ""
    middle = shapely.centroid(metric)
    xy = np.stack([shapely.get_x(middle), shapely.get_y(middle)], axis=1)  # NaN: no ground
    serial = np.zeros(len(rows), np.int64)
    serial[kept] = [_serial_in(code, i) for code, i in zip(codes[kept], ids[kept], strict=True)]
    new = ~kept
    serial[new] = number_grids(
        community[new],
        is_dedicated[new],
        xy[new],
        first=first_free(assignment, ids[new], is_dedicated[new], rules),
        rules=rules.codes,
    )
    codes[new] = grid_codes(ids[new], serial[new], rules=rules.codes)
    return serial, codes


def _serial_in(code: str, community_id: str) -> int:
    """Return the serial at the end of a code; 0 where another scheme made it."""
    tail = code.removeprefix(community_id)
    return int(tail) if tail.isdecimal() and tail != code else 0


def first_free(
    assignment: Assignment,
    community_id: NDArray[np.object_],
    is_dedicated: NDArray[np.bool_],
    rules: Rules,
) -> NDArray[np.int64]:
    """Return the first serials that were never given in the community of each grid.

    Parameters
    ----------
    assignment
        Codes of its grids and of its registry were given.
    community_id, is_dedicated
        Of each grid that is to be numbered.
    rules
        The scheme of the codes.
    """
    scheme = rules.codes
    first = first_serials(is_dedicated, rules=scheme)
    used = (set(assignment.registry.index) | set(assignment.grids["code"])) - {""}
    if not used:
        return first
    highest: dict[tuple[str, int], int] = {}
    homes = set(assignment.grids[COMMUNITY_ID])
    for code in used:
        home = community_of(code, homes, rules=scheme)
        serial = _serial_in(code, home)
        key = (home, int(serial >= scheme.dedicated_first) + int(serial >= 10**scheme.digits))
        highest[key] = max(highest.get(key, 0), serial)
    before = [
        (highest.get((home, int(dedicated)), 0), highest.get((home, 2), 0))
        for home, dedicated in zip(community_id, is_dedicated.tolist(), strict=True)
    ]
    return np.maximum(first, np.array(before, dtype=np.int64).reshape(-1, 2) + 1)


def _owner_names(rows: DataFrame, layers: Layers) -> list[str | None]:
    """Return the name of the institution of each dedicated grid, None for basic ones."""
    names = layers.institutions["name"].dropna().to_dict()
    return [
        (names.get(owner) or owner) if kind == "dedicated" else None
        for owner, kind in zip(rows["institution_id"], rows["kind"], strict=True)
    ]


def _lines_on_the_ground(layers: Layers, rows: DataFrame, rules: Rules) -> NDArray[np.object_]:
    """Return streets, barriers and outlines of compounds and dedicated institutions."""
    lines, _, _ = border_lines(layers, rules.fabric)
    owners = layers.institutions.index.isin(rows["institution_id"])
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
    assignment: Assignment,
    layers: Layers,
    atom_of: NDArray[np.int64],
    code_of: NDArray[np.object_],
) -> GeoDataFrame:
    """Return every building of the layers with its grid and its atom."""
    none = np.full(1, None, dtype=object)  # the last entry: of a building without an atom
    codes = np.append(code_of[assignment.grid], none)[atom_of]
    atoms = np.append(assignment.ground.atoms.index.to_numpy(object), none)[atom_of]
    table = layers.buildings.assign(grid_code=codes, atom_id=atoms)
    return table[[*BUILDING_COLUMNS, "geometry"]]


def _community_table(assignment: Assignment, layers: Layers, grids: GeoDataFrame) -> DataFrame:
    """Return one row per community."""
    communities = layers.communities
    community = communities.index.get_indexer(grids[COMMUNITY_ID])
    n = len(communities)
    is_basic = (grids["kind"] == "basic").to_numpy()
    is_ok = is_basic & (grids["status"] == "ok").to_numpy()
    out = is_basic & ~is_ok
    failed = (assignment.grids["reason"] == "failed").to_numpy()
    table = pd.DataFrame(communities[["community_name", *_FRAME]]).copy()
    table["households"] = _sums(community, grids["households"].to_numpy(np.int64), n)
    table["grids"] = np.bincount(community, minlength=n)
    table["in_range"] = np.bincount(community[is_ok], minlength=n)
    table["dedicated"] = np.bincount(community[~is_basic], minlength=n)
    some_out = np.bincount(community[out], minlength=n) > 0
    bare = table["grids"].to_numpy() == 0
    has_failed = (np.bincount(community[failed], minlength=n) > 0) | bare
    table["status"] = np.select([has_failed, some_out], ["failed", "out_of_range"], "ok")
    reasons = np.where(failed, assignment.grids["proof"], grids["reason"])
    said: list[list[str]] = [[] for _ in range(n)]
    for row in np.flatnonzero(reasons != ""):
        said[community[row]].append(str(reasons[row]))
    for row in np.flatnonzero(bare):
        said[row].append(NO_GROUND)
    table["reason"] = ["; ".join(dict.fromkeys(texts)) for texts in said]
    return table[list(COMMUNITY_COLUMNS)]


def _registry(assignment: Assignment, codes: NDArray[np.object_]) -> DataFrame:
    """Return all codes ever given: those of before, and those of this plan."""
    before = assignment.registry
    new = pd.Index(codes, name=GRID_CODE, dtype=object).difference(before.index, sort=False)
    if not len(new):
        return before
    rows = pd.DataFrame("", index=new, columns=before.columns, dtype=object)
    rows.loc[:, "status"] = "in use"
    return rows if not len(before) else pd.concat([before, rows]).sort_index()
