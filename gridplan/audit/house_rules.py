"""R05, R06, R11 and R12: buildings, compounds and institutions in their grids."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.fabric.institutions import choose_dedicated
from gridplan.findings import INFO, WARNING
from gridplan.schema import COMMUNITY_ID

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.audit.subject import Subject

# A building that stands on a border may lie off its grid by what rounding moves.
_BESIDE_M = 0.1
# The grid that holds so much of an institution is its own.
_MOST = 0.5


def cut_buildings(subject: Subject) -> DataFrame:
    """Return R05: buildings of which another grid of the community holds a part."""
    whole = np.zeros(len(subject.houses), bool)
    whole[subject.covers[:, 1]] = True
    rows = np.flatnonzero(~whole & (subject.grid_of >= 0))
    rows = rows[shapely.get_dimensions(subject.houses[rows]) == 2]
    at, grid = shapely.STRtree(subject.shapes).query(subject.houses[rows], predicate="intersects")
    own = subject.grid_of[rows]
    foreign = (grid != own[at]) & (subject.home[grid] == subject.home[own[at]])
    at, grid = at[foreign], grid[foreign]
    piece = shapely.intersection(subject.houses[rows[at]], subject.shapes[grid])
    # What two grids claim is R02, and no cut.
    piece = shapely.difference(piece, subject.shapes[own[at]])
    size = shapely.area(subject.houses[rows[at]])
    least = np.maximum(subject.limit("cut_m2"), subject.limit("cut_share") * size)
    doubtful = np.flatnonzero(shapely.area(piece) > least)
    at, grid, piece, least = at[doubtful], grid[doubtful], piece[doubtful], least[doubtful]
    # Ground that two footprints claim: one of them cannot have it.
    near, rival = subject.layers.buildings.sindex.query(piece, predicate="intersects")
    real = subject.grid_of[rival] == grid[near]
    near, rival = near[real], rival[real]
    for i in np.unique(near):
        rivals = shapely.union_all(subject.houses[rival[near == i]])
        piece[i] = shapely.difference(piece[i], rivals)
    kept = shapely.area(piece) > least
    at, piece = at[kept], piece[kept]
    building = np.unique(at)
    cut = np.array([shapely.union_all(piece[at == i]) for i in building], dtype=object)
    area, houses = shapely.area(cut), rows[building]
    share = area / shapely.area(subject.houses[houses])
    lived_in = subject.households[houses] > 0
    tables = []
    for severity, which in (("", lived_in), (INFO, ~lived_in)):
        told = houses[which]
        tables.append(
            subject.found(
                "R05",
                "cut",
                len(told),
                grid=subject.grid_of[told],
                building=told,
                measured=area[which].round(1),
                allowed=0.0,
                place=cut[which],
                severity=severity,
                area=area[which],
                share=share[which],
            )
        )
    return subject.told(tables)


def cut_compounds(subject: Subject) -> DataFrame:
    """Return R06: compounds in more grids than their households ask for."""
    buildings = subject.layers.buildings
    table = pd.DataFrame(
        {
            "compound": buildings["compound_id"].to_numpy(object),
            "grid": subject.grid_of,
            "households": subject.households,
            "row": np.arange(len(buildings)),
        }
    )
    table = table[table["compound"].notna() & (table["grid"] >= 0) & (table["households"] > 0)]
    table = table[subject.is_basic[table["grid"]]]
    table["home"] = subject.home[table["grid"]]
    if not len(table):
        return subject.nothing()
    groups = table.groupby(["compound", "home"], sort=True)
    sums = groups.agg(n=("grid", "nunique"), households=("households", "sum")).reset_index()
    kinds = subject.layers.communities["kind"].iloc[sums["home"]]
    bounds = [subject.profile.bounds_for(subject.rules, kind, i) for i, kind in kinds.items()]
    upper = np.array([one.upper for one in bounds])
    sums["allowed"] = -(-sums["households"].to_numpy() // upper)
    sums = sums[sums["n"] > sums["allowed"]]
    if not len(sums):
        return subject.nothing()
    names = subject.layers.compounds["name"].reindex(sums["compound"]).fillna("")
    wrong = table.merge(sums[["compound", "home"]].assign(number=np.arange(len(sums))))
    return subject.found(
        "R06",
        "cut",
        len(sums),
        community=sums["home"].to_numpy(),
        measured=sums["n"].to_numpy(),
        allowed=sums["allowed"].to_numpy(),
        place=_strays(subject, wrong, len(sums)),
        name=[f"{i} {name}".strip() for i, name in zip(sums["compound"], names, strict=True)],
        households=sums["households"].to_numpy(),
        n=sums["n"].to_numpy(),
        limit=sums["allowed"].to_numpy(),
    )


def _strays(subject: Subject, table: DataFrame, n: int) -> NDArray[np.object_]:
    """Return the homes of each compound outside the grid that holds most of it."""
    sums = table.groupby(["number", "grid"])["households"].sum().reset_index()
    sums = sums.sort_values(["number", "households", "grid"], ascending=[True, False, True])
    best = sums[~sums["number"].duplicated()].set_index("number")["grid"]
    rest = table[table["grid"].to_numpy() != best.loc[table["number"]].to_numpy()]
    number, row = rest["number"].to_numpy(), rest["row"].to_numpy()
    return np.array(
        [shapely.union_all(subject.houses[row[number == one]]) for one in range(n)], dtype=object
    )


def institutions(subject: Subject) -> DataFrame:
    """Return R11: large institutions that have no dedicated grid, or several."""
    chosen = choose_dedicated(subject.layers, rules=subject.rules.dedicated)
    rows = np.sort(chosen.rows)
    layer = subject.layers.institutions.iloc[rows]
    shapes = np.asarray(layer.geometry.array, dtype=object)
    dedicated = np.flatnonzero(~subject.is_basic)
    grids = subject.shapes[dedicated]
    at, grid = shapely.STRtree(grids).query(shapes, predicate="intersects")
    size = shapely.area(shapes[at])
    area = shapely.area(shapely.intersection(shapes[at], grids[grid]))
    share = np.where(size > 0, area / np.where(size > 0, size, 1.0), 1.0)
    best = np.zeros(len(shapes))
    np.maximum.at(best, at, share)
    count = np.bincount(at[share > subject.limit("cut_share")], minlength=len(shapes))
    names = [
        f"{i} {name}".strip()
        for i, name in zip(layer.index, layer["name"].fillna(""), strict=True)
    ]
    community = np.full(len(subject.layers.institutions), -1)
    community[chosen.rows] = chosen.community
    tables = []
    for case, which, measured in (
        ("none", count == 0, best),
        ("several", (count > 1) & (best < _MOST), count),
    ):
        told = np.flatnonzero(which)
        tables.append(
            subject.found(
                "R11",
                case,
                len(told),
                community=community[rows[told]],
                measured=measured[told].round(3),
                allowed=1,
                place=shapes[told],
                name=[names[i] for i in told],
                n=count[told],
            )
        )
    return subject.told(tables)


def homeless_buildings(subject: Subject) -> DataFrame:
    """Return R12: buildings in no grid, in several, or counted where they are not."""
    homed = subject.layers.buildings[COMMUNITY_ID].notna().to_numpy()
    home = subject.layers.communities.index.get_indexer(subject.layers.buildings[COMMUNITY_ID])
    lived_in = subject.households > 0
    tables = []
    for which, severity in (
        (homed & lived_in, ""),
        (homed & ~lived_in, INFO),
        (~homed & lived_in, WARNING),
    ):
        told = np.flatnonzero(which & (subject.grid_of < 0))
        tables.append(
            subject.found(
                "R12",
                "none",
                len(told),
                community=home[told],
                building=told,
                measured=0,
                allowed=1,
                place=shapely.centroid(subject.houses[told]),
                severity=severity,
                households=subject.households[told],
            )
        )
    return subject.told([*tables, _several(subject), _elsewhere(subject)])


def _several(subject: Subject) -> DataFrame:
    """Return buildings that more than one grid holds."""
    count = np.bincount(subject.covers[:, 1], minlength=len(subject.houses))
    told = np.flatnonzero(count > 1)
    # A point on a border is in neither more than in the other.
    told = told[shapely.get_dimensions(subject.houses[told]) == 2]
    order = np.lexsort([subject.covers[:, 0], subject.covers[:, 1]])
    grid, building = subject.covers[order].T
    codes = subject.codes
    held = [grid[slice(*np.searchsorted(building, [row, row + 1]))] for row in told]
    return subject.found(
        "R12",
        "several",
        len(told),
        grid=subject.grid_of[told],
        building=told,
        measured=count[told],
        allowed=1,
        place=subject.houses[told],
        n=count[told],
        codes=[", ".join(map(str, codes[rows])) for rows in held],
    )


def _elsewhere(subject: Subject) -> DataFrame:
    """Return buildings that are counted in a grid which does not hold any of them."""
    rows = np.flatnonzero(subject.grid_of >= 0)
    held = np.zeros(len(subject.houses), bool)
    own = subject.grid_of[subject.covers[:, 1]] == subject.covers[:, 0]
    held[subject.covers[own, 1]] = True
    rows = rows[~held[rows]]
    grid = subject.grid_of[rows]
    apart = ~shapely.dwithin(subject.houses[rows], subject.shapes[grid], _BESIDE_M)
    rows, grid = rows[apart], grid[apart]
    lived_in = subject.households[rows] > 0
    tables = []
    for severity, which in (("", lived_in), (INFO, ~lived_in)):
        told, own_grid = rows[which], grid[which]
        tables.append(
            subject.found(
                "R12",
                "elsewhere",
                len(told),
                grid=own_grid,
                building=told,
                measured=0,
                allowed=1,
                place=shapely.centroid(subject.houses[told]),
                severity=severity,
                code=subject.codes[own_grid],
            )
        )
    return subject.told(tables)
