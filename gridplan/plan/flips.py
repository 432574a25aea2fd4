"""Grids that errors of estimation could bring into or out of range."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.errors import first_ids
from gridplan.findings import INFO, findings, gather
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.sources.households.estimate import find_flips

if TYPE_CHECKING:
    from pandas import DataFrame, Series

    from gridplan.layers import Layers
    from gridplan.rules import GridRules

_ENDS = (("low", "too high", "low"), ("high", "too low", "high"))


def basic_flips(
    grids: DataFrame, layers: Layers, grid_code: Series, rules: GridRules
) -> DataFrame:
    """Return which basic grids flip at the low and the high end of their estimates.

    Parameters
    ----------
    grids
        Index ``grid_code``; ``kind`` and ``community_id``.
    layers
        For the intervals of the buildings and the kinds of the communities.
    grid_code
        Grid of each building, missing where it has none.
    rules
        Bounds by kind of community.

    Returns
    -------
    DataFrame
        As of `gridplan.sources.households.estimate.find_flips`, basic grids only.
    """
    basic = grids[grids["kind"] == "basic"]
    kinds = layers.communities["kind"].reindex(basic[COMMUNITY_ID]).to_numpy(object)
    homes = basic[COMMUNITY_ID]
    bounds = [rules.bounds_for(kind, home) for kind, home in zip(kinds, homes, strict=True)]
    houses = pd.DataFrame(layers.buildings.drop(columns="geometry")).assign(grid_code=grid_code)
    flips = find_flips(
        houses[houses[GRID_CODE].isin(basic.index)],
        lower=pd.Series([one.lower for one in bounds], basic.index, dtype=np.int64),
        upper=pd.Series([one.upper for one in bounds], basic.index, dtype=np.int64),
    )
    return flips.assign(community_id=basic[COMMUNITY_ID].reindex(flips.index))


def count_flips(flips: DataFrame) -> dict[str, int]:
    """Return how many grids flip out of and into range at either end."""
    inside = flips["in_range"]
    return {
        f"{end}_{side}": int((flips[f"flips_{end}"] & which).sum())
        for end, _, _ in _ENDS
        for side, which in (("out", inside), ("in", ~inside))
    }


def flip_findings(flips: DataFrame) -> DataFrame:
    """Return one finding per end of the estimates and way in which grids flip.

    Parameters
    ----------
    flips
        From `basic_flips`.
    """
    tables = []
    for end, error, name in _ENDS:
        for way, which in (
            ("leave the range", flips["in_range"]),
            ("come into range", ~flips["in_range"]),
        ):
            rows = flips[flips[f"flips_{end}"] & which]
            if len(rows):
                tables.append(
                    findings(
                        INFO,
                        "estimate_flips",
                        f"If every estimate is {error} (their {name} end), {len(rows)} of "
                        f"{len(flips)} basic grids {way}: {first_ids(rows.index)}. Count these "
                        "first.",
                    )
                )
    return gather(tables)
