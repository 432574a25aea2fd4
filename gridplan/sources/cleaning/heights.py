"""Levels of buildings whose height alone is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.findings import INFO
from gridplan.schema import HOUSEHOLDS
from gridplan.sources.cleaning.aliases import simplify_name
from gridplan.sources.cleaning.values import as_number

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from pandas import DataFrame

    from gridplan.sources.notes import Notes

_HEIGHTS = frozenset({
    "height", "heightm", "buildingheight", "bldgheight", "measuredheight", "hauteur", "高度",
    "建筑高度", "建筑物高度", "房屋高度", "楼高",
})  # fmt: skip
_M_PER_LEVEL = 3.0


def fill_levels(selected: GeoDataFrame, frame: GeoDataFrame, notes: Notes) -> GeoDataFrame:
    """Return buildings with a guess of the levels that neither they nor a count tell.

    Parameters
    ----------
    selected
        Columns of the schema, as read.
    frame
        All columns of the same rows, among which a height in metres may be.
    notes
        Receives how many levels are guesses.
    """
    name = next((one for one in frame.columns if simplify_name(one) in _HEIGHTS), None)
    if name is None:
        return selected
    height_m = as_number(frame[name])[0]
    levels = as_number(selected["levels"])[0]
    is_open = np.isnan(levels) & selected[HOUSEHOLDS].isna().to_numpy() & (height_m > 0)
    if not is_open.any():
        return selected
    levels[is_open] = np.maximum(np.round(height_m[is_open] / _M_PER_LEVEL), 1.0)
    notes.collect(_tell, name, pd.DataFrame({"id": [name], "n": [int(is_open.sum())]}))
    filled = selected["levels"].astype(object).where(~is_open, levels)
    return selected.assign(levels=filled)


def _tell(notes: Notes, name: str, rows: DataFrame) -> None:
    """Report, of all parts of a layer, how many levels are guesses."""
    text = (
        f"`buildings`: levels of {rows['n'].sum()} buildings without a count are guessed from "
        f"`{name}`, one for every {_M_PER_LEVEL:g} m."
    )
    notes.add(INFO, "estimated", text)
