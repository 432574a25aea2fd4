"""Households of buildings: counts are kept, missing ones estimated from floor area."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import shapely

from gridplan.rules import Rules
from gridplan.schema import HOUSEHOLDS

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

    from gridplan.rules import HouseholdRules

# Where a number of households comes from.
COUNTED, FLOOR_AREA, FOOTPRINT, SINGLE, NOT_RESIDENTIAL, NO_EVIDENCE = (
    "counted", "floor_area", "footprint", "single_house", "not_residential", "no_evidence",
)  # fmt: skip


def estimate_households(buildings: GeoDataFrame, *, rules: Rules = Rules()) -> DataFrame:
    """Estimate the households of buildings that have no count.

    Parameters
    ----------
    buildings
        Metric CRS; columns ``households`` (missing where not counted), ``use``,
        ``levels`` and ``floor_area_m2``.
    rules
        For `Rules.households`.

    Returns
    -------
    DataFrame
        Index of `buildings`; ``households`` (whole), ``estimated``, ``low`` and
        ``high`` (the interval an estimate may span; the count itself where
        counted) and ``basis``: counted, floor_area, footprint (area of the outline
        times levels), single_house, not_residential or no_evidence.

    Notes
    -----
    Households = residential floor area / m2_per_household x occupancy. A count is
    never changed. Offices, schools and sheds get none, nor do points that say
    nothing about their size.
    """
    factors = rules.households
    counts = buildings[HOUSEHOLDS].to_numpy(dtype=float, na_value=np.nan)
    basis, floor_m2 = _evidence(buildings, factors)
    expected = floor_m2 / factors.m2_per_household * factors.occupancy
    expected[basis == SINGLE] = 1.0
    is_open = np.isnan(counts)
    basis[~is_open] = COUNTED
    if not factors.estimate:
        basis[is_open & (basis != NOT_RESIDENTIAL)] = NO_EVIDENCE
    void = np.isin(basis, [NOT_RESIDENTIAL, NO_EVIDENCE])
    expected = np.where(is_open, np.where(void, 0.0, expected), counts)
    spread = np.where(is_open & (basis != SINGLE), factors.interval, 0.0)
    return pd.DataFrame(
        {
            HOUSEHOLDS: _round(expected),
            "estimated": is_open & ~void,
            "low": _round(expected * (1 - spread)),
            "high": _round(expected * (1 + spread)),
            "basis": basis,
        },
        index=buildings.index,
    )


def _evidence(
    buildings: GeoDataFrame, factors: HouseholdRules
) -> tuple[NDArray[np.object_], NDArray[np.float64]]:
    """Return what an estimate of each building would rest on, and its floor area."""
    outline_m2 = shapely.area(np.asarray(buildings.geometry))
    levels = buildings["levels"].to_numpy(dtype=float, na_value=np.nan)
    levels = np.where(levels > 0, levels, factors.default_levels)
    stated = buildings["floor_area_m2"].to_numpy(dtype=float, na_value=np.nan)
    floor_m2 = np.where(stated > 0, stated, outline_m2 * levels)
    basis = np.full(len(buildings), FOOTPRINT, dtype=object)
    basis[stated > 0] = FLOOR_AREA
    basis[floor_m2 <= 0] = NO_EVIDENCE
    basis[is_use(buildings["use"], factors.single_uses)] = SINGLE
    named = buildings["use"].notna().to_numpy()
    basis[named & ~is_residential(buildings["use"], factors)] = NOT_RESIDENTIAL
    return basis, floor_m2


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


def is_use(use: Series, wanted: list[str]) -> NDArray[np.bool_]:
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
