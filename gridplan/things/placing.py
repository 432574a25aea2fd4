"""Where a row is: by building, by address, by estate and number, by place or by share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd
import shapely
from pandas.api import types

from gridplan.crs import WGS84, reproject
from gridplan.datum import bd09_to_wgs84, gcj02_to_wgs84
from gridplan.errors import InputError
from gridplan.schema import BUILDING_ID, COMMUNITY_ID, GRID_CODE
from gridplan.sources.cleaning.values import as_number, as_text
from gridplan.sources.households.addresses import (
    Estates,
    address_key,
    entrance_of,
    houses_ahead,
    keys_of,
    name_keys,
    part_key,
    plain,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

    from gridplan.plan.core import Plan
    from gridplan.things.place_columns import Things

# The order in which they are tried.
WAYS = (BUILDING_ID, "address", "name", "shape", GRID_CODE)
_UNKNOWN, _SEVERAL, _OUTSIDE = -1, -2, -3
_SHIFTS = {"gcj02": gcj02_to_wgs84, "bd09": bd09_to_wgs84}
# A row whose share of a grid is smaller touches it only.
_LEAST_SHARE = 1e-6
# What the id of an entrance that is planned by itself ends in.
_PART = r"#u*(\d+)$"


class Placed(NamedTuple):
    """Where the rows are, by one way.

    Parameters
    ----------
    grid
        Row of the grid in the plan, −1 for none, shape ``(n,)``.
    reason
        Why there is none (`gridplan.words.things.REASONS`); empty where the row says
        nothing of this kind.
    way
        How it was found.
    """

    grid: NDArray[np.int64]
    reason: NDArray[np.object_]
    way: NDArray[np.object_]


@dataclass(frozen=True, slots=True, eq=False)
class Shares:
    """Parts of areas and lines in several grids.

    Parameters
    ----------
    row, grid
        Position of the row and of the grid, shape ``(n_pairs,)``.
    share
        Of the area or length of the row, > 0.
    outside
        Share of each row outside every grid, shape ``(n_rows,)``.
    """

    row: NDArray[np.int64]
    grid: NDArray[np.int64]
    share: NDArray[np.float64]
    outside: NDArray[np.float64]


class Finder:
    """Looks up places in a plan.

    Parameters
    ----------
    plan
        The plan.
    datum
        Of coordinates in degrees: ``wgs84``, ``gcj02``, ``bd09``.
    crs
        Of coordinates that do not say; None to find out by where they would lie.
    near_m
        A point outside every grid joins the nearest within so many metres.
    """

    def __init__(self, plan: Plan, *, datum: str, crs: object, near_m: float) -> None:
        self._plan = plan
        self._datum, self._crs, self._near_m = datum, crs, near_m
        self._shapes = np.asarray(plan.grids.geometry.array, dtype=object)
        self._tree = shapely.STRtree(self._shapes)
        own = plan.buildings[GRID_CODE]
        self._grid_of = plan.grids.index.get_indexer(own.fillna(""))
        self._estates = Estates(map(str, self._known("compound_name").dropna().unique()))
        self.told: list[tuple[str, dict[str, Any]]] = []
        self.points: NDArray[np.object_] | None = None
        self.shares: Shares | None = None

    def find(self, things: Things, way: str) -> Placed:
        """Return where rows are by one way."""
        if way == BUILDING_ID:
            return self._by_id(things)
        if way == "address":
            return self._by_address(things)
        if way == "name":
            return self._by_name(things)
        if way == GRID_CODE:
            return self._by_code(things)
        return self._by_shape(things)

    # -- by key --------------------------------------------------------------------------

    def _by_id(self, things: Things) -> Placed:
        """Find rows by the id of a building; an entrance tells its parts apart."""
        ids = _texts(things, BUILDING_ID, is_id=True)
        index = pd.Series(self._plan.buildings.index.astype(object))
        found = self._look_up(ids, index, things)
        base = index.str.replace(_PART, "", regex=True)
        parts = base.where(base != index, "")
        if (parts != "").any():
            tails = index.str.extract(_PART)[0].fillna("")
            said = keys_of(_column(things, "entrance").fillna(""), part_key)
            exact = self._look_up(
                (ids + "|" + said).where(said != "", ""), (parts + "|" + tails), things
            )
            whole = self._look_up(ids, parts, things)
            found = np.where(found == _UNKNOWN, np.where(exact >= 0, exact, whole), found)
        return self._placed(found, ids != "", BUILDING_ID, "unknown_building")

    def _by_address(self, things: Things) -> Placed:
        """Find rows by address, or by the estate and the number of the building within it."""
        there = self._known("address")
        said = _texts(things, "address")
        keys = keys_of(said, address_key)
        door = keys_of(said, lambda text: part_key(entrance_of(text).partition("单元")[0]))
        found = self._at_door(keys, keys_of(there, address_key), door, things)
        placed = self._placed(found, keys != "", "address", "unknown_address")
        codes, texts = pd.factorize(said.where(placed.grid < 0, ""))
        within = pd.DataFrame(map(self._estates.within, map(str, texts)), columns=["estate", "no"])
        named = within.iloc[codes].reset_index(drop=True)
        inner = self._by_house(named["estate"], named["no"], things)
        other = (found == _UNKNOWN) & (named["estate"] != "").to_numpy()
        for mine, theirs in zip(placed, inner, strict=True):
            mine[other] = theirs[other]
        return placed

    def _by_name(self, things: Things) -> Placed:
        """Find rows by estate and number; by the estate alone where it lies in one grid."""
        said = _texts(things, "compound_name")
        estates = keys_of(said.where(said != "", np.nan), self._estates.named)
        return self._by_house(estates, _texts(things, "number"), things)

    def _by_house(self, estates: Series, numbers: Series, things: Things) -> Placed:
        """Find rows by the key of their estate and by what they say of the building."""
        homes = keys_of(self._known("compound_name"), plain)
        there = name_keys(self._known("compound_name"), self._known("name"))
        house, door = self._houses(estates, numbers, set(there))
        found = self._at_door(house, there, door, things)
        named = (estates != "").to_numpy()
        bare = named & (numbers == "").to_numpy()
        found = np.where(bare, self._look_up(estates, homes, things), found)
        placed = self._placed(found, pd.Series(named), "name", "unknown_number")
        unknown = named & (found == _UNKNOWN) & ~estates.isin(set(homes)).to_numpy()
        placed.reason[unknown] = "unknown_compound"
        placed.reason[bare & (found == _SEVERAL)] = "no_number"
        placed.way[bare & (found >= 0)] = "compound"
        return placed

    def _houses(self, estates: Series, numbers: Series, there: set[str]) -> tuple[Series, Series]:
        """Return the key of the building of each row, and the entrance that it names.

        Of what a number may mean, 3-2 or entrance 2 of 3, that which the estate has.
        """
        pairs = pd.MultiIndex.from_arrays([estates, numbers])
        codes, texts = pairs.factorize()
        made = []
        for estate, number in texts:
            houses = houses_ahead(number, estate) if estate and number else []
            keys = [(f"{estate}|{label}", door) for label, door in houses]
            made.append(next((one for one in keys if one[0] in there), (keys or [("", "")])[0]))
        table = pd.DataFrame(made, columns=["house", "door"], dtype=object).iloc[codes]
        return table["house"].reset_index(drop=True), table["door"].reset_index(drop=True)

    def _by_code(self, things: Things) -> Placed:
        """Find rows by the code of a grid that they bring along."""
        codes = _texts(things, GRID_CODE, is_id=True)
        found = self._plan.grids.index.get_indexer(codes)
        placed = self._placed(found, codes != "", GRID_CODE, "unknown_grid")
        registry = self._plan.registry
        retired = set(registry.index[(registry["status"] == "retired").to_numpy()])
        placed.reason[(found < 0) & codes.isin(retired).to_numpy()] = "retired_grid"
        return placed

    def _known(self, name: str) -> Series:
        """Return a column of the buildings; empty where the plan came without layers."""
        buildings = self._plan.buildings
        layers = self._plan.layers
        if layers is None or name not in layers.buildings:
            return pd.Series(np.nan, index=range(len(buildings)), dtype=object)
        column = layers.buildings[name].reindex(buildings.index)
        return pd.Series(column.to_numpy(object, na_value=np.nan))

    def _at_door(
        self, keys: Series, there: Series, door: Series, things: Things
    ) -> NDArray[np.int64]:
        """Return the grid of each key; of a building planned by entrances that of its door."""
        found = self._look_up(keys, there, things)
        doors = pd.Series(self._plan.buildings.index.astype(object)).str.extract(_PART)[0]
        if not (found == _SEVERAL).any() or doors.isna().all():
            return found
        given = keys_of(_column(things, "entrance").fillna(""), part_key)
        door = given.where(given != "", door)
        parts = (there + "|" + doors.fillna("")).where(doors.notna() & (there != ""), "")
        exact = self._look_up((keys + "|" + door).where(door != "", ""), parts, things)
        return np.where((found == _SEVERAL) & (exact >= 0), exact, found)

    def _look_up(self, keys: Series, there: Series, things: Things) -> NDArray[np.int64]:
        """Return the grid of each key; of several buildings those of the row's community."""
        houses = pd.DataFrame({"key": there.to_numpy(object), "grid": self._grid_of})
        houses = houses[(houses["key"] != "") & houses["key"].notna()]
        found = _answers(houses, keys)
        torn = found == _SEVERAL
        if not torn.any():
            return found
        plan = self._plan
        homes = plan.grids[COMMUNITY_ID].to_numpy(object)
        held = houses[houses["grid"] >= 0]
        for name, known in (
            (COMMUNITY_ID, pd.Series(homes)),
            ("community_name", keys_of(plan.grids["community_name"], plain)),
        ):
            said = _texts(things, name, is_id=name == COMMUNITY_ID)
            said = said if name == COMMUNITY_ID else keys_of(said, plain)
            names = known.to_numpy(object)[held["grid"]]
            narrowed = held.assign(key=held["key"] + "|" + names)
            wanted = (keys + "|" + said).where((said != "") & torn, "")
            answer = _answers(narrowed, wanted)
            found = np.where(torn & (answer >= 0), answer, found)
        return found

    def _placed(self, found: NDArray[np.int64], said: Series, way: str, unknown: str) -> Placed:
        """Return rows found by a key, with the reason of those that were not."""
        reasons = np.full(len(found), "", dtype=object)
        is_said = said.to_numpy(bool)
        for state, reason in (
            (_UNKNOWN, unknown),
            (_SEVERAL, "ambiguous"),
            (_OUTSIDE, "building_outside"),
        ):
            reasons[is_said & (found == state)] = reason
        return Placed(
            np.where(is_said, np.maximum(found, -1), -1),
            reasons,
            np.where(is_said & (found >= 0), way, "").astype(object),
        )

    # -- by place ------------------------------------------------------------------------

    def _by_shape(self, things: Things) -> Placed:
        """Find rows by where they lie."""
        shapes, reasons = self._metric(things)
        self.points = shapes
        n = len(shapes)
        grid = np.full(n, -1, np.int64)
        ways = np.full(n, "", dtype=object)
        there = reasons == ""
        there &= ~shapely.is_missing(shapes)
        dimension = shapely.get_dimensions(shapes)
        points = np.flatnonzero(there & (dimension == 0))
        row, cell = self._tree.query(shapes[points], predicate="intersects")
        order = np.lexsort([cell, row])
        first = np.ones(len(row), bool)
        first[1:] = row[order][1:] != row[order][:-1]
        hit = order[first]
        grid[points[row[hit]]], ways[points[row[hit]]] = cell[hit], "point"
        if len(row) > len(hit):
            self.told.append(("on_border", {"n": len(row) - len(hit)}))
        self._by_share(shapes, np.flatnonzero(there & (dimension > 0)), grid, ways)
        lost = np.flatnonzero(there & (grid < 0))
        reasons[lost] = "outside"
        if self._near_m > 0 and len(lost):
            pairs, metres = self._tree.query_nearest(
                shapes[lost], max_distance=self._near_m, return_distance=True, all_matches=False
            )
            del metres
            near = lost[pairs[0]]
            grid[near], ways[near], reasons[near] = pairs[1], "near", ""
        else:
            self._note_swapped(things, lost, reasons)
        return Placed(grid, reasons, ways)

    def _by_share(
        self,
        shapes: NDArray[np.object_],
        rows: NDArray[np.int64],
        grid: NDArray[np.int64],
        ways: NDArray[np.object_],
    ) -> None:
        """Find areas and lines by how much of them lies in each grid; in place."""
        if not len(rows):
            return
        of, cell = self._tree.query(shapes[rows], predicate="intersects")
        parts = shapely.intersection(shapes[rows][of], self._shapes[cell])
        is_area = shapely.get_dimensions(shapes[rows]) == 2
        whole = np.where(is_area, shapely.area(shapes[rows]), shapely.length(shapes[rows]))
        size = np.where(is_area[of], shapely.area(parts), shapely.length(parts))
        share = size / np.maximum(whole[of], 1e-12)
        kept = share > _LEAST_SHARE
        of, cell, share = of[kept], cell[kept], share[kept]
        inside = np.bincount(of, share, len(rows))
        over = np.maximum(inside, 1.0)  # lines along a border lie in both grids
        share = share / over[of]
        order = np.lexsort([-cell, share, of])
        last = np.ones(len(order), bool)
        last[:-1] = of[order][1:] != of[order][:-1]
        best = order[last]
        grid[rows[of[best]]], ways[rows[of[best]]] = cell[best], "shape"
        outside = np.zeros(len(shapes))
        missing = 1.0 - np.minimum(inside, 1.0)
        outside[rows] = np.where(missing > 1e-6, missing, 0.0)
        self.shares = Shares(rows[of], cell, share, outside)

    def _metric(self, things: Things) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
        """Return the geometry of each row in the CRS of the plan, and what is wrong with it."""
        n = len(things.table)
        reasons = np.full(n, "", dtype=object)
        if things.geometry is not None:
            shapes, crs = things.geometry.copy(), things.crs
            bad = shapely.is_missing(shapes) | shapely.is_empty(shapes)
            bad |= ~np.isfinite(shapely.bounds(shapes)).all(axis=-1)
            reasons[bad] = "no_shape"
            shapes[bad] = None
            broken = ~shapely.is_valid(shapes) & ~bad
            shapes[broken] = shapely.make_valid(shapes[broken])
            return self._to_plan(shapes, crs, reasons), reasons
        pair = ("lon", "lat") if "lon" in things.places else ("x", "y")
        shapes = np.full(n, None, dtype=object)
        if pair[0] not in things.places:
            return shapes, reasons
        columns = [things.table[things.places[name]] for name in pair]
        (x, _, bad_x), (y, _, bad_y) = map(as_number, columns)
        empty = list(map(_is_blank, columns))
        blank = empty[0] & empty[1]
        bad = ~blank & (bad_x | bad_y | ~np.isfinite(x) | ~np.isfinite(y))
        zero = ~blank & ~bad & (x == 0) & (y == 0)
        is_degrees = pair[0] == "lon"
        if is_degrees:
            bad |= ~blank & ~bad & ((np.abs(x) > 180) | (np.abs(y) > 180))
        reasons[bad], reasons[zero] = "bad_coordinates", "zero_coordinates"
        fine = ~blank & ~bad & ~zero
        shapes[fine] = shapely.points(x[fine], y[fine])
        return self._to_plan(shapes, WGS84 if is_degrees else things.crs, reasons), reasons

    def _to_plan(
        self,
        shapes: NDArray[np.object_],
        crs: Any,  # noqa: ANN401
        reasons: NDArray[np.object_],
    ) -> NDArray[np.object_]:
        """Return geometries in the CRS of the plan; `reasons` gets what has no place there."""
        from pyproj import CRS

        crs = self._crs or crs or self._guess(shapes)
        crs = CRS.from_user_input(crs)
        if crs.is_geographic and self._datum != "wgs84":
            shift = _SHIFTS[self._datum]
            shapes = shapely.transform(shapes, lambda xy: np.column_stack(shift(*xy.T)))
        if crs.is_geographic:  # rows with exchanged axes are looked at again later
            far = np.abs(shapely.bounds(shapes)[:, 3]) > 90
            shapes = np.where(far, np.array(None, dtype=object), shapes)
            reasons[far & (reasons == "")] = "outside"
        moved = reproject(shapes, crs, self._plan.grids.crs, densify=False)
        lost = ~shapely.is_missing(shapes) & ~np.isfinite(shapely.bounds(moved)).all(axis=-1)
        reasons[lost] = "outside"
        moved[lost] = None
        return moved

    def _guess(self, shapes: NDArray[np.object_]) -> Any:  # noqa: ANN401
        """Return the CRS in which coordinates without one lie on the plan."""
        middle = np.nanmedian(shapely.bounds(shapes).reshape(-1, 4), axis=0)
        west, south, east, north = self._plan.grids.total_bounds
        margin = 50_000
        own = self._plan.grids.crs
        if (
            west - margin < middle[0] < east + margin
            and south - margin < middle[1] < north + margin
        ):
            found: Any = own
        elif abs(middle[0]) <= 180 and abs(middle[1]) <= 90:
            found = WGS84
        elif self._plan.rules.input_crs:
            found = self._plan.rules.input_crs
        else:
            msg = (
                "The coordinates have no CRS and lie on the plan neither as degrees nor in "
                f"{own.to_string()}. Say which it is (command line: --crs EPSG:4528)."
            )
            raise InputError(msg)
        from pyproj import CRS

        name = CRS.from_user_input(found).to_string()
        self.told.append(("assumed_crs", {"crs": name}))
        return found

    def _note_swapped(
        self, things: Things, lost: NDArray[np.int64], reasons: NDArray[np.object_]
    ) -> None:
        """Say of rows outside that they would lie in a grid with their axes exchanged."""
        if "lon" not in things.places or things.geometry is not None:
            return
        lost = np.union1d(lost, np.flatnonzero(reasons == "outside"))
        table = things.table.iloc[lost]
        lon, lat = (as_number(table[things.places[name]])[0] for name in ("lat", "lon"))
        fine = np.isfinite(lon) & np.isfinite(lat) & (np.abs(lat) <= 90)
        points = reproject(
            shapely.points(lon[fine], lat[fine]), WGS84, self._plan.grids.crs, densify=False
        )
        there = np.isfinite(shapely.bounds(points)).all(axis=-1)
        row, _ = self._tree.query(points[there], predicate="intersects")
        reasons[lost[np.flatnonzero(fine)[np.flatnonzero(there)[row]]]] = "swapped"

    def nearest(self, rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Return the nearest grid of rows that have a place, −1 for others, and metres."""
        grid, metres = np.full(len(rows), -1, np.int64), np.full(len(rows), np.nan)
        if self.points is None or not len(rows):
            return grid, metres
        shapes = self.points[rows]
        there = np.flatnonzero(~shapely.is_missing(shapes))
        pairs, far = self._tree.query_nearest(
            shapes[there], return_distance=True, all_matches=False
        )
        grid[there[pairs[0]]], metres[there[pairs[0]]] = pairs[1], far
        return grid, metres


def _is_blank(column: Series) -> NDArray[np.bool_]:
    """Return which cells hold nothing."""
    missing = column.isna()
    if not types.is_numeric_dtype(column.dtype):  # numbers into text take seconds
        missing |= column.astype(str).str.strip() == ""
    blank: NDArray[np.bool_] = missing.to_numpy(bool)
    return blank


def _column(things: Things, name: str) -> Series:
    """Return a column by what it says of the place, fresh index; missing where none does."""
    if name not in things.places:
        return pd.Series(np.nan, index=range(len(things.table)), dtype=object)
    return things.table[things.places[name]].reset_index(drop=True)


def _texts(things: Things, name: str, *, is_id: bool = False) -> Series:
    """Return a column as text, empty where missing, fresh index."""
    if name not in things.places:
        return pd.Series("", index=range(len(things.table)), dtype=object)
    text = as_text(_column(things, name), is_id=is_id)
    return text.astype(object).where(text.notna(), "")


def _answers(houses: DataFrame, keys: Series) -> NDArray[np.int64]:
    """Return the grid of the buildings of each key; what is wrong as a negative number."""
    held = houses[houses["grid"] >= 0].groupby("key")["grid"].agg(["min", "max"])
    one = held["min"].where(held["min"] == held["max"], _SEVERAL)
    outside = pd.Index(houses["key"].unique()).difference(one.index)
    answer = pd.concat([one, pd.Series(_OUTSIDE, index=outside)])
    codes, uniques = pd.factorize(keys)
    at = answer.index.get_indexer(pd.Index(uniques, dtype=object))
    numbers = np.append(answer.to_numpy(np.int64), _UNKNOWN)[at]
    return np.append(numbers, _UNKNOWN)[codes]
