"""Assertions on plans, for our own tests and for those of anyone who changes a plan.

Each raises `AssertionError` with the ids at fault and by how much.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.crs import WGS84, reproject, require_metric
from gridplan.errors import first_ids
from gridplan.geometry.degrees import DECIMALS
from gridplan.schema import COMMUNITY_ID, GRID_CODE, HOUSEHOLDS

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame, Index

    from gridplan.plan.core import Plan

_ROUNDING_M = 0.005
# Cracks between neighbours up to this width are found; wider ones are `assert_tiles`'s.
_GAP_DEG = 1e-6


def assert_tiles(
    grids: GeoDataFrame, communities: GeoDataFrame, *, tolerance_share: float = 1e-5
) -> None:
    """Check that the grids of each community cover it, no more and only once.

    Parameters
    ----------
    grids
        Polygons with the column ``community_id``; metres.
    communities
        Polygons, index ``community_id``; same CRS.
    tolerance_share
        Largest share of a community's area that may be uncovered, beyond its border
        or covered twice. Besides, the border may lie off by 5 mm: seven decimals of
        a degree are 11 mm.

    Raises
    ------
    AssertionError
        Naming the communities at fault.
    CRSError
        If the layers are not in one metric CRS.
    """
    require_metric(grids=grids, communities=communities)
    known = grids[COMMUNITY_ID].isin(communities.index)
    assert known.all(), f"Grids of unknown communities: {first_ids(grids.index[~known])}"  # noqa: S101
    shapes = np.asarray(grids.geometry.array, dtype=object)
    faults = []
    for community_id, ground in communities.geometry.items():
        mine = shapes[(grids[COMMUNITY_ID] == community_id).to_numpy()]
        covered = shapely.union_all(mine)
        off = {
            "uncovered": shapely.area(shapely.difference(ground, covered)),
            "outside": shapely.area(shapely.difference(covered, ground)),
            "covered twice": shapely.area(mine).sum() - shapely.area(covered),
        }
        faults += [
            f"{community_id}: {area:.2f} m2 {what}"
            for what, area in off.items()
            if area > tolerance_share * shapely.area(ground) + _ROUNDING_M * shapely.length(ground)
        ]
    assert not faults, "; ".join(faults)  # noqa: S101


def assert_contiguous(plan: Plan) -> None:
    """Check that every grid is in one part, unless its community is in several itself.

    Parameters
    ----------
    plan
        The plan.

    Raises
    ------
    AssertionError
        Naming the grids in several parts.
    """
    grids = plan.grids[~plan.grids[COMMUNITY_ID].isin(_split_communities(plan))]
    parts = shapely.get_num_geometries(np.asarray(grids.geometry.array, dtype=object))
    torn = grids.index[parts != 1]
    assert not len(torn), f"Grids not in one part: {first_ids(torn)}"  # noqa: S101


def _split_communities(plan: Plan) -> Index:
    """Return the communities in several parts; without layers, by what their grids cover."""
    if plan.layers is not None:
        ground = plan.layers.communities.geometry
    else:
        ground = plan.grids.dissolve(COMMUNITY_ID).geometry
    return ground.index[shapely.get_num_geometries(np.asarray(ground.array, object)) > 1]


def assert_coverage_valid(grids: GeoDataFrame) -> None:
    """Check that polygons fit together after rounding to seven decimals of a degree.

    They share every vertex of their common borders: no overlap, no crack.

    Parameters
    ----------
    grids
        Polygons in any CRS.

    Raises
    ------
    AssertionError
        Naming polygons that are invalid or do not fit their neighbours.
    """
    lonlat = reproject(np.asarray(grids.geometry.array), grids.crs, WGS84, densify=False)
    lonlat = shapely.transform(lonlat, lambda xy: np.round(xy, DECIMALS))
    bad = grids.index[~shapely.is_valid(lonlat)]
    assert not len(bad), f"Invalid after rounding: {first_ids(bad)}"  # noqa: S101
    edges = shapely.coverage_invalid_edges(lonlat, gap_width=_GAP_DEG)
    bad = grids.index[~shapely.is_empty(edges)]
    assert not len(bad), f"Grids that do not fit their neighbours: {first_ids(bad)}"  # noqa: S101


def assert_households_conserved(plan: Plan) -> None:
    """Check that every household of the input is counted in exactly one grid.

    Parameters
    ----------
    plan
        The plan; where it came without layers, its own buildings are the input.

    Raises
    ------
    AssertionError
        If a building was lost or changed, or sums differ.
    """
    after = plan.buildings
    before = after if plan.layers is None else plan.layers.buildings
    assert after.index.equals(before.index), "The buildings are not those of the input."  # noqa: S101
    assert after[HOUSEHOLDS].equals(before[HOUSEHOLDS]), "Households of buildings changed."  # noqa: S101
    inside = before[COMMUNITY_ID].notna()
    lost = after.index[inside & after[GRID_CODE].isna()]
    assert not len(lost), f"Buildings without grid: {first_ids(lost)}"  # noqa: S101
    home = after.loc[inside, GRID_CODE].map(plan.grids[COMMUNITY_ID])
    moved = home.index[home.to_numpy(object) != before.loc[inside, COMMUNITY_ID].to_numpy(object)]
    assert not len(moved), f"Buildings in a grid of another community: {first_ids(moved)}"  # noqa: S101
    for key, table in ((GRID_CODE, plan.grids), (COMMUNITY_ID, plan.communities)):
        _assert_sums(after[inside], key, table, "buildings")


def _assert_sums(parts: GeoDataFrame, key: str, whole: DataFrame, what: str) -> None:
    """Check that the households of parts add up to those of what they are parts of."""
    sums = parts.groupby(key)[HOUSEHOLDS].sum().reindex(whole.index, fill_value=0)
    bad = whole.index[sums.to_numpy(np.int64) != whole[HOUSEHOLDS].to_numpy(np.int64)]
    assert not len(bad), f"Households differ from those of the {what}: {first_ids(bad)}"  # noqa: S101


def assert_atoms_make_grids(plan: Plan, *, tolerance_m: float = 1e-6) -> None:
    """Check that every grid is exactly the union of its atoms.

    Atoms are a valid coverage after rounding, as grids are; the households of buildings
    add up to those of atoms, and these to those of grids; a building's atom is one of its
    grid.

    Parameters
    ----------
    plan
        A plan with an assignment.
    tolerance_m
        How far corresponding vertices may lie apart.

    Raises
    ------
    AssertionError
        Naming grids, atoms or buildings at fault.
    """
    atoms = plan.atoms
    assert atoms is not None, "The plan has no atoms."  # noqa: S101
    drawn = atoms[atoms.geometry.notna()]  # a community too thin for the seventh decimal has none
    assert_coverage_valid(drawn)
    grids = plan.grids[plan.grids.geometry.notna()]
    unknown = grids.index.symmetric_difference(drawn[GRID_CODE].unique())
    assert not len(unknown), f"Grids without atoms, or atoms without: {first_ids(unknown)}"  # noqa: S101
    shapes, code = np.asarray(drawn.geometry.array, dtype=object), drawn[GRID_CODE].to_numpy()
    union = [shapely.coverage_union_all(shapes[code == one]) for one in grids.index]
    same = shapely.equals_exact(
        shapely.normalize(np.array(union, dtype=object)),
        shapely.normalize(np.asarray(grids.geometry.array, dtype=object)),
        tolerance=tolerance_m,
    )
    bad = grids.index[~same]
    assert not len(bad), f"Grids that are not the union of their atoms: {first_ids(bad)}"  # noqa: S101
    _assert_sums(atoms, GRID_CODE, plan.grids, "atoms")
    placed = plan.buildings[plan.buildings[GRID_CODE].notna()]
    strange = placed.index[
        atoms[GRID_CODE].reindex(placed["atom_id"]).to_numpy(object)
        != placed[GRID_CODE].to_numpy(object)
    ]
    assert not len(strange), f"Buildings whose atom is of another grid: {first_ids(strange)}"  # noqa: S101
    _assert_sums(placed, "atom_id", atoms, "buildings")


def assert_no_building_cut(plan: Plan, *, tolerance_share: float = 0.01) -> None:
    """Check that each building with households lies in its grid as far as its community goes.

    Parameters
    ----------
    plan
        The plan.
    tolerance_share
        Largest share of a footprint that other grids of its community may hold. Ground
        that two footprints claim does not count: one of them cannot have it.

    Raises
    ------
    AssertionError
        Naming the buildings that are cut.
    """
    lived_in = plan.buildings[(plan.buildings[HOUSEHOLDS] > 0) & plan.buildings[GRID_CODE].notna()]
    shapes = np.asarray(lived_in.geometry.array, dtype=object)
    grids = np.asarray(plan.grids.geometry.array, dtype=object)
    own = plan.grids.index.get_indexer(lived_in[GRID_CODE])
    community = plan.grids[COMMUNITY_ID].to_numpy(object)
    at, grid = shapely.STRtree(grids).query(shapes, predicate="intersects")
    foreign = (grid != own[at]) & (community[grid] == community[own[at]])
    at, grid = at[foreign], grid[foreign]
    pieces = shapely.intersection(shapes[at], grids[grid])
    allowed = tolerance_share * shapely.area(shapes[at])
    doubtful = shapely.area(pieces) > allowed
    at, grid, pieces, allowed = at[doubtful], grid[doubtful], pieces[doubtful], allowed[doubtful]
    everything = np.asarray(plan.buildings.geometry.array, dtype=object)
    code = plan.buildings[GRID_CODE].to_numpy(object)
    left = np.array(
        [
            _unclaimed(p, everything[code == plan.grids.index[g]])
            for g, p in zip(grid, pieces, strict=True)
        ]
    )
    cut = lived_in.index[np.unique(at[left > allowed])]
    assert not len(cut), f"Buildings cut by a border: {first_ids(cut)}"  # noqa: S101


def _unclaimed(piece: shapely.Geometry, rivals: NDArray[np.object_]) -> float:
    """Return the area of a piece of one building that no rival footprint covers."""
    return float(shapely.area(shapely.difference(piece, shapely.union_all(rivals))))


def assert_plan_equal(a: Plan, b: Plan, *, tolerance_m: float = 1e-6) -> None:
    """Check that two plans are the same: codes, figures, buildings, findings and borders.

    Parameters
    ----------
    a, b
        The plans; their run records may differ.
    tolerance_m
        How far corresponding vertices may lie apart.

    Raises
    ------
    AssertionError
        Naming the first difference.
    """
    from pandas.testing import assert_frame_equal

    _assert_same(a.grids.index, b.grids.index, "grid codes")
    for name in ("grids", "buildings"):
        first, second = getattr(a, name), getattr(b, name)
        assert_frame_equal(
            first.drop(columns="geometry"), second.drop(columns="geometry"), obj=name
        )
        shapes = [shapely.normalize(np.asarray(f.geometry.array, object)) for f in (first, second)]
        apart = first.index[~shapely.equals_exact(*shapes, tolerance=tolerance_m)]
        assert not len(apart), f"Geometries of {name} differ: {first_ids(apart)}"  # noqa: S101
    assert_frame_equal(a.communities, b.communities, obj="communities")
    shown = [p.findings.drop(columns="geometry") for p in (a, b)]
    assert_frame_equal(*shown, obj="findings")


def _assert_same(first: Index, second: Index, what: str) -> None:
    """Check that two indexes hold the same ids in the same order."""
    missing, extra = first.difference(second), second.difference(first)
    assert first.equals(second), (  # noqa: S101
        f"The {what} differ: only the first has {first_ids(missing)}; "
        f"only the second has {first_ids(extra)}."
    )
