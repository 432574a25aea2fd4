"""`Ground` and `Assignment`: the neck through which every plan passes.

Whatever makes or changes a plan (search, import, edit, update) ends in an assignment of
atoms to grids; whatever describes a plan is computed from it by `gridplan.finish`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84, reproject
from gridplan.errors import InputError, first_ids
from gridplan.fabric.coverage import merge_faces
from gridplan.geometry.arrays import components
from gridplan.schema import BUILDING_ID, COMMUNITY_ID

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

    from gridplan.plan.core import Plan

ATOM_ID = "atom_id"
NEIGHBOUR_COLUMNS = ("left", "right", "length_m", "border_class", "hard")
GRID_ROW_COLUMNS = (
    COMMUNITY_ID, "kind", "institution_id", "parent", "locked", "code", "reason", "proof",
)  # fmt: skip
REGISTRY_COLUMNS = ("status", "since", "until", "predecessors", "successors")
MOVE_COLUMNS = (BUILDING_ID, "times", "date", "old_code", "new_code")
_TEXTS = ("institution_id", "parent", "code", "reason", "proof")
# Digits and letters that nobody confuses, five bits each.
_ALPHABET = np.array(list("0123456789abcdefghjkmnpqrstvwxyz"))
_ID_LENGTH = 7


def empty_registry() -> DataFrame:
    """Return a registry without codes."""
    index = pd.Index([], name="grid_code", dtype=object)
    return pd.DataFrame({name: [] for name in REGISTRY_COLUMNS}, index=index, dtype=object)


def empty_moves() -> DataFrame:
    """Return a ledger of moves in which no building ever moved."""
    table = pd.DataFrame({name: [] for name in MOVE_COLUMNS}, dtype=object)
    return table.astype({"times": np.int64})


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """The atoms of a city: blocks and plots that no plan cuts.

    Parameters
    ----------
    atoms
        Polygons in WGS84 degrees with seven decimals, a valid coverage; index
        ``atom_id`` (text, made of the community's id and the place: it stays when
        the rest of the city changes); columns ``community_id`` and ``households``.
        Sorted by community and id.
    buildings
        ``atom_id`` of each building, index ``building_id``; buildings outside every
        community are not in it.
    neighbours
        Pairs of atoms of one community that share a border: ``left`` and ``right``
        (positions in `atoms`, the smaller first), ``length_m``, ``border_class`` (what
        most of it runs along: barrier, main_road, street, minor_street, wall, outline,
        plot, compound_plot) and ``hard`` (whether that is a barrier which a grid should
        not cross).

    Examples
    --------
    >>> import gridplan as gp
    >>> ground = gp.propose(gp.make_town()).ground
    >>> len(ground.buildings), ground.atoms["households"].sum()
    (1495, np.int64(12792))
    """

    atoms: GeoDataFrame
    buildings: Series
    neighbours: DataFrame

    @property
    def atom_of_building(self) -> Series:
        """Position in `atoms` of the atom of each building, index ``building_id``."""
        position = self.atoms.index.get_indexer(self.buildings)
        return pd.Series(position, index=self.buildings.index)


@dataclass(frozen=True, slots=True, eq=False)
class Assignment:
    """Which grid every atom belongs to; how it came about does not matter.

    Parameters
    ----------
    ground
        The atoms.
    grid
        Row in `grids` of each atom, int64, shape ``(n_atoms,)``.
    grids
        One row per grid: ``community_id``; ``kind`` (basic, dedicated);
        ``institution_id`` of a dedicated one; ``parent`` (code of the grid that holds a
        micro-grid); ``locked``; ``code`` kept from before, empty for a new one;
        ``reason`` why it is out of range, with its ``proof`` where there is one.
    registry
        Codes given before this plan, index ``grid_code``: ``status`` (in use, retired),
        ``since``, ``until``, ``predecessors``, ``successors``. A retired code is never
        given again.

    Raises
    ------
    InputError
        If an atom has no grid, a grid has no atom, or lies in two communities.

    Examples
    --------
    >>> import gridplan as gp
    >>> layers = gp.read_layers(**gp.make_town())
    >>> assignment = gp.propose(layers)
    >>> len(assignment.grid) == len(assignment.ground.atoms)
    True
    >>> gp.finish(assignment, layers).grids.index[0]
    '130399001001001'
    """

    ground: Ground
    grid: NDArray[np.int64]
    grids: DataFrame
    registry: DataFrame = field(default_factory=empty_registry)

    def __post_init__(self) -> None:
        atoms = self.ground.atoms
        if len(self.grid) != len(atoms):
            msg = f"{len(self.grid)} grids are given for {len(atoms)} atoms; give one for each."
            raise InputError(msg)
        faults = []
        outside = (self.grid < 0) | (self.grid >= len(self.grids))
        if outside.any():
            faults.append(f"Atoms without a grid: {first_ids(atoms.index[outside])}")
        else:
            homes = self.grids[COMMUNITY_ID].to_numpy(object)[self.grid]
            astray = homes != atoms[COMMUNITY_ID].to_numpy(object)
            if astray.any():
                names = first_ids(atoms.index[astray])
                faults.append(f"Atoms whose grid lies in another community: {names}")
            bare = np.setdiff1d(np.arange(len(self.grids)), self.grid)
            if len(bare):
                faults.append(f"Grids without an atom: rows {first_ids(bare.astype(str))}")
        if faults:
            msg = f"{'. '.join(faults)}. Give every atom a grid of its own community."
            raise InputError(msg)
        self.grid.setflags(write=False)

    def parts(self) -> NDArray[np.int64]:
        """Return the number of connected parts of each grid, by borders between atoms."""
        pairs = self.ground.neighbours[["left", "right"]].to_numpy(np.int64)
        pairs = pairs[self.grid[pairs[:, 0]] == self.grid[pairs[:, 1]]]
        part = components(len(self.grid), pairs[:, 0], pairs[:, 1])
        once = np.unique(np.stack([self.grid, part], axis=1), axis=0)
        return np.bincount(once[:, 0], minlength=len(self.grids))


def grid_rows(**columns: object) -> DataFrame:
    """Return rows for `Assignment.grids`; columns that are not given are empty.

    Examples
    --------
    >>> grid_rows(community_id=["a", "a"], kind="basic")[["community_id", "locked"]]
      community_id  locked
    0            a   False
    1            a   False
    """
    table = pd.DataFrame(columns)
    missing = {name: "" for name in _TEXTS if name not in table}
    if "locked" not in table:
        missing["locked"] = False  # type: ignore[assignment]
    table = table.assign(**missing)[list(GRID_ROW_COLUMNS)].reset_index(drop=True)
    return table.astype(dict.fromkeys((COMMUNITY_ID, "kind", *_TEXTS), object))


def make_ground(
    community_id: NDArray[np.object_],
    lonlat: NDArray[np.object_],
    anchors: NDArray[np.float64],
    households: NDArray[np.int64],
    *,
    buildings: Series,
    neighbours: DataFrame,
    ids: NDArray[np.object_] | None = None,
) -> tuple[Ground, NDArray[np.int64]]:
    """Return the ground of a city, its atoms named and sorted.

    Parameters
    ----------
    community_id, lonlat, households
        Of each atom: its community, its polygon (WGS84, seven decimals), its
        households; shape ``(n_atoms,)``.
    anchors
        A place that stands for each atom and does not move when others change;
        longitude and latitude, shape ``(n_atoms, 2)``.
    buildings
        Position of the atom of each building, index ``building_id``.
    neighbours
        As of `Ground`, positions before sorting.
    ids
        Ids kept from before, ``""`` for an atom that is to be named; all are when not
        given.

    Returns
    -------
    ground, order
        `order` holds the old position of each atom.
    """
    named = atom_ids(community_id, anchors)
    ids = named if ids is None else _unlike(np.where(ids == "", named, ids))
    order = np.lexsort([ids.astype(str), community_id.astype(str)])
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    index = pd.Index(ids[order], name=ATOM_ID, dtype=object)
    atoms = gpd.GeoDataFrame(
        {COMMUNITY_ID: community_id[order], "households": households[order]},
        index=index,
        geometry=lonlat[order],
        crs=WGS84,
    )
    ends = np.sort(rank[neighbours[["left", "right"]].to_numpy(np.int64)], axis=1)
    pairs = neighbours.assign(left=ends[:, 0], right=ends[:, 1])
    pairs = pairs.sort_values(["left", "right"], ignore_index=True)[list(NEIGHBOUR_COLUMNS)]
    of_building = pd.Series(
        ids[buildings.to_numpy()], index=buildings.index.rename(BUILDING_ID), name=ATOM_ID
    )
    return Ground(atoms, of_building, pairs), order


def atom_ids(
    community_id: NDArray[np.object_], anchors: NDArray[np.float64]
) -> NDArray[np.object_]:
    """Return an id for each atom: the community's, and seven signs made of the place.

    Parameters
    ----------
    community_id
        Of each atom.
    anchors
        Longitude and latitude, shape ``(n, 2)``; compared to the millionth of a degree.

    Examples
    --------
    >>> import numpy as np
    >>> atom_ids(np.array(["a", "a"], dtype=object), np.array([[119.6, 39.9], [119.6, 39.91]]))
    array(['a-0spkyqz', 'a-72j8n18'], dtype=object)
    """
    place = np.rint(anchors * 1e6).astype(np.int64)
    number = _mixed(place[:, 0].astype(np.uint64) << np.uint64(32) ^ place[:, 1].astype(np.uint64))
    digits = number[:, None] >> (np.arange(_ID_LENGTH, dtype=np.uint64) * np.uint64(5))
    signs = _ALPHABET[(digits & np.uint64(31)).astype(np.int64)]
    tails = np.ascontiguousarray(signs).view(f"U{_ID_LENGTH}").ravel()
    return _unlike(community_id.astype(object) + "-" + tails.astype(object))


def _unlike(ids: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return ids that differ: a second atom at one place says that it is the second."""
    again = pd.Series(ids).groupby(ids).cumcount().to_numpy()
    for row in np.flatnonzero(again):  # as good as impossible
        ids[row] += f"-{again[row] + 1}"
    return ids


def _mixed(number: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return numbers whose bits all depend on all bits (the finaliser of SplitMix64)."""
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        number = (number ^ (number >> np.uint64(shift))) * np.uint64(factor)
    return number ^ (number >> np.uint64(31))


def grid_polygons(assignment: Assignment) -> NDArray[np.object_]:
    """Return the union of the atoms of each grid, WGS84 with seven decimals.

    Returns
    -------
    ndarray, shape (n_grids,)
        Oriented as RFC 7946 asks; None where a community has no ground.
    """
    shapes = np.asarray(assignment.ground.atoms.geometry.array, dtype=object)
    there = np.where(shapely.is_missing(shapes), -1, assignment.grid)
    return merge_faces(shapes, there, len(assignment.grids))


def atoms_of(plan: Plan) -> GeoDataFrame:
    """Return the atoms of a plan with the code of their grid, in its CRS."""
    assert plan.assignment is not None  # noqa: S101 - the caller has looked
    ground = plan.assignment.ground
    codes = plan.assignment.grids["code"].to_numpy(object)[plan.assignment.grid]
    shapes = np.asarray(ground.atoms.geometry.array, dtype=object)
    metric = reproject(shapes, WGS84, plan.grids.crs, densify=False)
    columns = {COMMUNITY_ID: ground.atoms[COMMUNITY_ID], "grid_code": codes}
    return gpd.GeoDataFrame(
        {**columns, "households": ground.atoms["households"]},
        geometry=metric,
        crs=plan.grids.crs,
        index=ground.atoms.index,
    )
