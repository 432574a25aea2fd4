"""What is to be said of a finished plan: rules it could not keep, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.crs import WGS84, transformer
from gridplan.findings import ERROR, INFO, WARNING, findings, gather
from gridplan.geometry.arrays import starts
from gridplan.geometry.straight_pieces import outline_pieces, piece_keys, point_keys, twins
from gridplan.plan.codes import capacity_findings
from gridplan.plan.explained import explain
from gridplan.plan.held import broken_holds
from gridplan.plan.walk import parted_on_foot
from gridplan.plan.workload import amounts_of_buildings
from gridplan.schema import COMMUNITY_ID
from gridplan.words.catalogue import say
from gridplan.words.console.speak import spoken
from gridplan.words.heads import cell_words, head

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.layers import Layers
    from gridplan.plan.assignment import Assignment
    from gridplan.rules import Rules

# A corner this small on the wrong side of a border is rounding, not a cut.
_CUT_M2 = 1.0


def plan_findings(
    assignment: Assignment,
    layers: Layers,
    grids: GeoDataFrame,
    grid_of: NDArray[np.int64],
    chosen: NDArray[np.int64],
    rules: Rules,
    *,
    language: str = "en",
) -> DataFrame:
    """Return the findings about grids, in the order of the rules.

    Parameters
    ----------
    assignment, layers, grids
        The plan so far; grids in the order of the assignment.
    grid_of
        Row of the grid of each building, −1 for none.
    chosen
        Positions of the institutions that the rules give a grid of their own.
    rules
        Bounds and codes.
    language
        ``zh`` or ``en``.
    """
    serial = grids["serial"].to_numpy()
    own = (assignment.grids["parent"] == "").to_numpy()
    return gather(
        [
            _without_grid(assignment, layers, chosen, language),
            _range_findings(grids, layers, grid_of, rules, language),
            _part_findings(grids, layers, language),
            _cut_findings(assignment, layers, grids, grid_of, language),
            # Codes of micro-grids are those of their grid and two digits: no serials here.
            capacity_findings(
                grids[COMMUNITY_ID][own], serial[own], rules=rules.codes, language=language
            ),
            _limit_findings(grids, layers, grid_of, rules, language),
            _held_findings(layers, grids, grid_of, language),
            _walk_findings(layers, grids, grid_of, rules, language),
            _failures(assignment, language),
            _without_ground(assignment, layers, language),
        ]
    )


def _without_grid(
    assignment: Assignment, layers: Layers, chosen: NDArray[np.int64], language: str
) -> DataFrame:
    """Return R11: institutions that were chosen and got no grid after all."""
    named = layers.institutions.iloc[chosen]
    named = named[~named.index.isin(assignment.grids["institution_id"])].sort_index()
    if not len(named):
        return gather([])
    return findings(
        WARNING,
        "R11",
        [say("R11", "refused", language, name=name) for name in named.index],
        geometry=shapely.point_on_surface(np.asarray(named.geometry.array, object)),
    )


def _range_findings(
    grids: GeoDataFrame,
    layers: Layers,
    grid_of: NDArray[np.int64],
    rules: Rules,
    language: str,
) -> DataFrame:
    """Return R09: one finding per basic grid out of range."""
    out = np.flatnonzero(grids["status"].isin(["under", "over"]).to_numpy())
    if not len(out):
        return gather([])
    households = layers.buildings["households"].to_numpy(np.int64)
    order = np.argsort(households, kind="stable")
    order = order[grid_of[order] >= 0]
    largest = np.full(len(grids), -1)
    largest[grid_of[order]] = order
    community = layers.communities.index.get_indexer(grids[COMMUNITY_ID])
    basic = (grids["kind"] == "basic").to_numpy()
    total = np.zeros(len(layers.communities), np.int64)
    np.add.at(total, community[basic], grids["households"].to_numpy(np.int64)[basic])
    kinds = layers.communities["kind"].to_numpy(object)
    reasons, loads = grids["reason"].to_numpy(object), grids["households"].to_numpy()
    messages = []
    for i in out:
        bounds = rules.grid.bounds_for(kinds[community[i]], layers.communities.index[community[i]])
        row = largest[i]
        largest_one = int(households[row]) if row >= 0 else 0
        name = str(layers.buildings.index[row]) if row >= 0 else ""
        messages.append(
            explain(
                str(reasons[i]),
                int(loads[i]),
                int(total[community[i]]),
                bounds,
                largest=(name, largest_one),
                language=language,
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


def _limit_findings(
    grids: GeoDataFrame,
    layers: Layers,
    grid_of: NDArray[np.int64],
    rules: Rules,
    language: str,
) -> DataFrame:
    """Return R10: basic grids above a bound beside households, and why."""
    most = rules.workload.most
    amounts = amounts_of_buildings(layers, most, rules)
    placed = np.flatnonzero(grid_of >= 0)
    community = layers.communities.index.get_indexer(grids[COMMUNITY_ID])
    kinds = layers.communities["kind"].to_numpy(object)
    basic = (grids["kind"] == "basic").to_numpy()
    loads = grids["households"].to_numpy(np.int64)
    tables = []
    for name, limit, each in zip(most, most.values(), amounts.T, strict=True):
        sums = np.bincount(grid_of[placed], each[placed], len(grids))
        for row in np.flatnonzero(basic & (sums > limit)):
            home = community[row]
            bounds = rules.grid.bounds_for(kinds[home], layers.communities.index[home])
            mine = basic & (community == home)
            inside = placed[grid_of[placed] == row]
            largest = inside[each[inside].argmax()]
            needed = int(np.ceil(sums[mine].sum() / max(limit, 1e-9)))
            possible = max(int(loads[mine].sum()) // bounds.lower, 1)
            case = "counted" if needed > possible else "searched"
            case = "alone" if each[largest] > limit else case
            text = say(
                "R10",
                case,
                language,
                measured=sums[row],
                name=head(name, language),
                limit=limit,
                building=layers.buildings.index[largest],
                own=each[largest],
                needed=needed,
                possible=possible,
            )
            tables.append(
                findings(
                    WARNING,
                    "R10",
                    text,
                    community_id=grids[COMMUNITY_ID].iloc[row],
                    grid_code=grids.index[row],
                    geometry=[shapely.point_on_surface(grids.geometry.iloc[row])],
                )
            )
    return gather(tables)


def _held_findings(
    layers: Layers, grids: GeoDataFrame, grid_of: NDArray[np.int64], language: str
) -> DataFrame:
    """Return R24: lines where a border has to run, or none may, that are not kept."""
    home = layers.communities.index.get_indexer(grids[COMMUNITY_ID])
    shapes = np.asarray(grids.geometry.array, dtype=object)
    broken = broken_holds(shapes, home, layers, grid_of)
    if not len(broken.case):
        return gather([])
    codes = np.append(grids.index.to_numpy(object), "")
    told = findings(
        WARNING,
        "R24",
        [
            say("R24", case, language, line=line, other=other, metres=metres, households=n)
            for case, line, other, metres, n in zip(
                broken.case,
                broken.line,
                codes[broken.other],
                broken.metres,
                broken.households.tolist(),
                strict=True,
            )
        ],
        community_id=grids[COMMUNITY_ID].to_numpy(object)[broken.grid],
        grid_code=codes[broken.grid],
        geometry=shapely.line_interpolate_point(_longest(broken.place), 0.5, normalized=True),
    )
    return told.assign(severity=np.where(broken.case == "community", INFO, told["severity"]))


def _walk_findings(
    layers: Layers,
    grids: GeoDataFrame,
    grid_of: NDArray[np.int64],
    rules: Rules,
    language: str,
) -> DataFrame:
    """Return R14: basic grids that are no one walk, with the link that is missing."""
    rows = np.flatnonzero((grids["walk_reason"] != "").to_numpy())
    if not len(rows):
        return gather([])
    number = np.full(len(grids) + 1, -1)
    number[rows] = np.arange(len(rows))
    shapes = np.asarray(grids.geometry.array, dtype=object)[rows]
    parted = parted_on_foot(shapes, layers, number[grid_of], rules.fabric)
    words = cell_words("walk_link", language)
    here = grids.iloc[rows[parted.grid]]
    return findings(
        INFO,
        "R14",
        [
            say(
                "R14",
                "not_walkable",
                language,
                pieces=n,
                households=off,
                gap=m,
                link=words[kind],
            )
            for n, off, m, kind in zip(
                parted.pieces, parted.households, parted.metres, parted.kind, strict=True
            )
        ],
        community_id=here[COMMUNITY_ID],
        grid_code=here.index,
        geometry=shapely.line_interpolate_point(_longest(parted.line), 0.5, normalized=True),
    )


def _longest(lines: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the longest line string of each."""
    parts, owner = shapely.get_parts(lines, return_index=True)
    order = np.lexsort([-shapely.length(parts), owner])
    return parts[order[starts(owner[order])]]


def _part_findings(grids: GeoDataFrame, layers: Layers, language: str) -> DataFrame:
    """Return R04: grids in several parts, an error unless the community is split itself."""
    ground = np.asarray(layers.communities.geometry.array, dtype=object)
    community = layers.communities.index.get_indexer(grids[COMMUNITY_ID])
    split = shapely.get_num_geometries(ground)[community] > 1
    shapes = np.asarray(grids.geometry.array, dtype=object)
    parts = shapely.get_num_geometries(shapes)
    tables = []
    for severity, which, case in (
        (ERROR, (parts > 1) & ~split, "torn"),
        (INFO, (parts > 1) & split, "torn_as_community"),
    ):
        rows = grids[which]
        if len(rows):
            tables.append(
                findings(
                    severity,
                    "R04",
                    say("R04", case, language),
                    community_id=rows[COMMUNITY_ID],
                    grid_code=rows.index,
                    geometry=shapely.point_on_surface(np.asarray(rows.geometry.array, object)),
                )
            )
    return gather(tables)


def _cut_findings(
    assignment: Assignment,
    layers: Layers,
    grids: GeoDataFrame,
    grid_of: NDArray[np.int64],
    language: str,
) -> DataFrame:
    """Return R05: buildings through which a border between grids runs."""
    shapes = np.asarray(layers.buildings.geometry.array, dtype=object)
    rows = _crossed(assignment, layers, shapes)
    rows = rows[grid_of[rows] >= 0]
    buildings, shapes = layers.buildings.iloc[rows], shapes[rows]
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
                say("R05", "crossed", language),
                community_id=here[COMMUNITY_ID],
                grid_code=grids.index[grid_of[rows[which]]],
                building_id=here.index,
                geometry=shapely.point_on_surface(np.asarray(here.geometry.array, object)),
            )
        )
    return gather(tables)


def _crossed(
    assignment: Assignment, layers: Layers, shapes: NDArray[np.object_]
) -> NDArray[np.int64]:
    """Return the buildings that a border between two grids of one community touches."""
    atoms = assignment.ground.atoms
    pairs = assignment.ground.neighbours[["left", "right"]].to_numpy(np.int64)
    apart = pairs[assignment.grid[pairs[:, 0]] != assignment.grid[pairs[:, 1]]]
    beside = np.unique(apart)  # only these atoms have a border that parts grids
    pieces, owner = outline_pieces(np.asarray(atoms.geometry.array, dtype=object)[beside])
    first, second = twins(piece_keys(point_keys(pieces)))
    left, right = beside[owner[first]], beside[owner[second]]
    homes = atoms[COMMUNITY_ID].to_numpy(object)
    parting = (assignment.grid[left] != assignment.grid[right]) & (homes[left] == homes[right])
    ends = pieces[first[parting]].reshape(-1, 2)
    move = transformer(WGS84, layers.crs).transform
    lines = shapely.linestrings(np.column_stack(move(*ends.T)).reshape(-1, 2, 2))
    flat = np.flatnonzero(shapely.get_dimensions(shapes) == 2)
    at = shapely.STRtree(lines).query(shapes[flat], predicate="intersects")[0]
    return np.unique(flat[at])


def _failures(assignment: Assignment, language: str) -> DataFrame:
    """Return one finding per community that failed."""
    rows = assignment.grids[assignment.grids["reason"] == "failed"]
    if not len(rows):
        return gather([])
    return findings(
        ERROR,
        "failed",
        [
            say("failed", "told", language, proof=spoken(proof, language))
            for proof in rows["proof"]
        ],
        community_id=rows[COMMUNITY_ID],
    )


def _without_ground(assignment: Assignment, layers: Layers, language: str) -> DataFrame:
    """Return one finding per community that has no grid, with the households it held."""
    ids = layers.communities.index
    bare = sorted(ids[~ids.isin(assignment.grids[COMMUNITY_ID])].astype(str))
    if not bare:
        return gather([])
    held = layers.buildings.groupby(COMMUNITY_ID)["households"].sum()
    return findings(
        ERROR,
        "failed",
        [say("failed", "no_ground", language, households=held.get(name, 0)) for name in bare],
        community_id=bare,
    )
