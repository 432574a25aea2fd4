"""Households that two outlines on one place both bear: a building and its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.errors import first_ids
from gridplan.findings import WARNING
from gridplan.geometry.boxes import points_in_boxes
from gridplan.schema import HOUSEHOLDS

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

    from gridplan.sources.notes import Notes

_MUCH_SHARE = 0.5


def note_doubled(buildings: GeoDataFrame, notes: Notes) -> None:
    """Warn once of all buildings that lie on others while the households of both count.

    Parameters
    ----------
    buildings
        With whole ``households``; metres.
    notes
        Receives how many they are, with the sums of both sides.
    """
    homes = buildings[(buildings[HOUSEHOLDS] > 0).to_numpy()]
    shapes = np.asarray(homes.geometry.array)
    # Middles in boxes: few pairs are left to be looked at; half of a house lies on another, and
    # its middle does not, with the oddest outlines only.
    boxes = shapely.bounds(shapes)
    large, small = points_in_boxes((boxes[:, :2] + boxes[:, 2:]) / 2, boxes)
    areas = shapely.area(shapes)
    is_pair = (large != small) & (areas[large] > 0) & (areas[large] >= areas[small])
    is_pair &= (areas[large] > areas[small]) | (large < small)
    large, small = large[is_pair], small[is_pair]
    if not len(large):
        return
    common = shapely.area(shapely.intersection(shapes[large], shapes[small]))
    is_in = shapely.intersects(shapes[large], shapes[small])
    lies_on = np.where(areas[small] > 0, common >= _MUCH_SHARE * areas[small], is_in)
    large, small = np.unique(large[lies_on]), np.unique(small[lies_on])
    if not len(large):
        return
    counts = homes[HOUSEHOLDS].to_numpy()
    text = (
        f"`buildings`: the households of {len(small)} buildings ({counts[small].sum()} in all) "
        f"and of the {len(large)} that they lie on ({counts[large].sum()}) both count: "
        f"{first_ids(homes.index[small])}. If they are parts of these, or drawn twice, delete "
        "them, or give one side 0 households."
    )
    notes.add(
        WARNING, "overlapping_footprints", text, geometry=[shapely.centroid(shapes[small[0]])]
    )
