"""Households of buildings: counts are kept, missing ones estimated from floor area."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.rules import Rules
from gridplan.schema import HOUSEHOLDS

if TYPE_CHECKING:
    from collections.abc import Collection

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

    from gridplan.rules import HouseholdRules

# Where a number of households comes from, best first.
COUNTED, FLATS, COMPOUND_TOTAL, COMMUNITY_TOTAL, FLOOR_AREA, FOOTPRINT, SINGLE = (
    "counted", "flats", "compound_total", "community_total", "floor_area", "footprint",
    "single_house",
)  # fmt: skip
NOT_RESIDENTIAL, NO_EVIDENCE = "not_residential", "no_evidence"


def estimate_households(
    buildings: GeoDataFrame,
    *,
    rules: Rules = Rules(),
    compound_totals: Series | None = None,
    community_totals: Series | None = None,
) -> DataFrame:
    """Estimate the households of buildings that have no count.

    Parameters
    ----------
    buildings
        Metric CRS; columns ``households`` (missing where not counted), ``use``,
        ``levels``, ``floor_area_m2`` and, where known, ``units``,
        ``flats_per_level``, ``compound_id`` and ``community_id``.
    rules
        For `Rules.households`.
    compound_totals, community_totals
        Households of whole compounds and communities by their id. What their
        counted buildings leave is shared out among the others by residential
        floor area, in whole households that add up exactly.

    Returns
    -------
    DataFrame
        Index of `buildings`; ``households`` (whole), ``estimated``, ``low`` and
        ``high`` (the interval an estimate may span; the count itself where
        counted) and ``basis``: counted, flats (entrances x levels x flats),
        compound_total, community_total, floor_area, footprint (outline times
        levels), single_house, not_residential or no_evidence.

    Notes
    -----
    Households = residential floor area / m2_per_household x occupancy. A count is
    never changed. Offices, schools and sheds get none, nor do points that say
    nothing about their size. A total below the counts it holds is not used.
    """
    factors = rules.households
    counts = buildings[HOUSEHOLDS].to_numpy(dtype=float, na_value=np.nan)
    basis, expected = _evidence(buildings, factors)
    is_open = np.isnan(counts)
    basis[~is_open] = COUNTED
    numbers = np.where(is_open, np.where(basis == NO_EVIDENCE, 0.0, expected), counts)
    numbers[is_open & (basis == NOT_RESIDENTIAL)] = 0.0
    if not factors.estimate:
        basis[is_open & (basis != NOT_RESIDENTIAL)] = NO_EVIDENCE
        numbers[is_open] = 0.0
    for key, totals, name in (
        ("compound_id", compound_totals, COMPOUND_TOTAL),
        ("community_id", community_totals, COMMUNITY_TOTAL),
    ):
        if totals is not None and key in buildings.columns:
            _share_totals(buildings[key], totals.dropna(), numbers, basis, name)
    is_guess = ~np.isin(basis, [COUNTED, NOT_RESIDENTIAL, NO_EVIDENCE])
    spread = np.where(is_guess & (basis != SINGLE), factors.interval, 0.0)
    return pd.DataFrame(
        {
            HOUSEHOLDS: _round(numbers),
            "estimated": is_guess,
            "low": _round(numbers * (1 - spread)),
            "high": _round(numbers * (1 + spread)),
            "basis": basis,
        },
        index=buildings.index,
    )


def _evidence(
    buildings: GeoDataFrame, factors: HouseholdRules
) -> tuple[NDArray[np.object_], NDArray[np.float64]]:
    """Return what an estimate of each building would rest on, and the estimate."""

    def numbers(name: str) -> NDArray[np.float64]:
        if name not in buildings.columns:
            return np.full(len(buildings), np.nan)
        return buildings[name].to_numpy(dtype=float, na_value=np.nan)

    levels, stated, flats = numbers("levels"), numbers("floor_area_m2"), numbers("flats_per_level")
    entrances = np.where(numbers("units") > 0, numbers("units"), 1.0)
    outline_m2 = shapely.area(np.asarray(buildings.geometry))
    floors = np.where(levels > 0, levels, factors.default_levels)
    floor_m2 = np.where(stated > 0, stated, outline_m2 * floors)
    expected = floor_m2 / factors.m2_per_household * factors.occupancy
    basis = np.full(len(buildings), FOOTPRINT, dtype=object)
    basis[stated > 0] = FLOOR_AREA
    basis[floor_m2 <= 0] = NO_EVIDENCE
    single = is_use(buildings["use"], factors.single_uses)
    basis[single], expected[single] = SINGLE, 1.0
    counted = (flats > 0) & (levels > 0)
    dwellings = entrances * levels * flats * factors.occupancy
    basis[counted], expected[counted] = FLATS, dwellings[counted]
    named = buildings["use"].notna().to_numpy()
    basis[named & ~is_residential(buildings["use"], factors)] = NOT_RESIDENTIAL
    return basis, expected


def _share_totals(
    groups: Series,
    totals: Series,
    numbers: NDArray[np.float64],
    basis: NDArray[np.object_],
    name: str,
) -> None:
    """Replace the estimates of each group by shares of what its total leaves, in place."""
    if not len(totals):
        return
    code = totals.index.get_indexer(groups)
    settled = np.isin(basis, [COUNTED, COMPOUND_TOTAL])
    is_open = (code >= 0) & ~settled & (basis != NOT_RESIDENTIAL)
    known = np.bincount(code[settled & (code >= 0)], numbers[settled & (code >= 0)], len(totals))
    left = np.floor(totals.to_numpy(float) + 0.5) - known
    is_open &= (left >= 0)[code]
    rows = np.flatnonzero(is_open)
    if len(rows):
        numbers[rows] = share_out(left.clip(0), code[rows], numbers[rows])
        basis[rows] = name


def share_out(
    totals: NDArray[np.float64], groups: NDArray[np.int64], weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Share whole totals among the members of groups in proportion to their weights.

    Parameters
    ----------
    totals
        Whole number per group, >= 0, shape ``(n_groups,)``.
    groups
        Group of each member, shape ``(n_members,)``.
    weights
        Of each member, >= 0; a group without any weight shares equally.

    Returns
    -------
    shares
        Whole numbers, shape ``(n_members,)``; those of a group add up to its
        total. The largest remainders are rounded up, of equal ones the first.
    """
    whole = np.bincount(groups, weights, len(totals))
    weights = np.where(whole[groups] > 0, weights, 1.0)
    whole = np.bincount(groups, weights, len(totals))
    quota = totals[groups] * weights / whole[groups]
    shares = np.floor(quota + 1e-9)
    # Rounded, so that equal remainders stay equal and the first row wins the tie.
    order = np.lexsort((np.arange(len(groups)), -np.round(quota - shares, 9), groups))
    start = np.searchsorted(groups[order], groups[order])
    rank = np.arange(len(groups)) - start
    lacking = totals - np.bincount(groups, shares, len(totals))
    shares[order] += rank < lacking[groups[order]]
    return shares


def find_flips(buildings: DataFrame, *, lower: int | Series, upper: int | Series) -> DataFrame:
    """Find the grids that errors of estimation could bring into or out of range.

    Parameters
    ----------
    buildings
        Columns ``grid_code``, ``households``, ``households_low`` and
        ``households_high``.
    lower, upper
        Fewest and most households of a grid; one for all, or by ``grid_code``.

    Returns
    -------
    DataFrame
        Index ``grid_code``; the three sums, ``in_range``, and whether the grid
        flips when all its estimates lie at their low end (``flips_low``) or at
        their high end (``flips_high``).
    """
    names = [HOUSEHOLDS, "households_low", "households_high"]
    grids = buildings.groupby("grid_code")[names].sum()
    low, high = (
        bound if isinstance(bound, int) else bound.reindex(grids.index) for bound in (lower, upper)
    )
    inside = {name: (grids[name] >= low) & (grids[name] <= high) for name in names}
    return grids.assign(
        in_range=inside[HOUSEHOLDS],
        flips_low=inside["households_low"] != inside[HOUSEHOLDS],
        flips_high=inside["households_high"] != inside[HOUSEHOLDS],
    )


def is_residential(use: Series, factors: HouseholdRules) -> NDArray[np.bool_]:
    """Return which uses are homes; a missing use is not.

    Parameters
    ----------
    use
        Text as the input has it.
    factors
        For the lists of residential and single uses.
    """
    return is_use(use, [*factors.residential_uses, *factors.single_uses])


def is_use(use: Series, wanted: Collection[str]) -> NDArray[np.bool_]:
    """Return which uses are among those wanted.

    Parameters
    ----------
    use
        Text; Latin words are compared whole and without case, Chinese ones wherever
        they stand (城镇住宅用地 is 住宅, 非住宅 is not).
    wanted
        Words.
    """
    # Few different words stand on very many rows: look each up once.
    codes, words = pd.factorize(use)
    words = [str(word).strip().casefold() for word in words]
    latin = {word.casefold() for word in wanted if word.isascii()}
    chinese = [word for word in wanted if not word.isascii()]
    fits = [
        word in latin or any(part in word and f"非{part}" not in word for part in chinese)
        for word in words
    ]
    return np.array([*fits, False])[codes]


def _round(expected: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return whole numbers, halves rounded up."""
    return np.floor(expected + 0.5).astype(np.int64)
