"""What a map of a plan is drawn on: communities, streets and barriers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import shapely

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

    from gridplan.plan.core import Plan


@dataclass(frozen=True, slots=True, eq=False)
class BaseMap:
    """The layers around the grids, in the working CRS.

    Parameters
    ----------
    communities
        Polygons with the column ``kind``, index ``community_id``.
    streets
        Lines with the column ``class``; there may be none.
    barriers
        Lines and polygons with the column ``kind``; there may be none.
    """

    communities: GeoDataFrame
    streets: GeoDataFrame
    barriers: GeoDataFrame


def base_map(plan: Plan) -> BaseMap:
    """Return the layers of the run; of a plan without layers, what its grids tell.

    Parameters
    ----------
    plan
        The plan.
    """
    if plan.layers is not None:
        return BaseMap(plan.layers.communities, plan.layers.streets, plan.layers.barriers)
    grids, crs = plan.grids, plan.grids.crs
    shapes = np.asarray(grids.geometry.array, dtype=object)
    rows = grids.groupby("community_id").indices
    whole = [shapely.coverage_union_all(shapes[at]) for at in rows.values()]
    communities = gpd.GeoDataFrame({"kind": None}, index=list(rows), geometry=whole, crs=crs)
    return BaseMap(
        communities,
        gpd.GeoDataFrame({"class": []}, geometry=[], crs=crs),
        gpd.GeoDataFrame({"kind": []}, geometry=[], crs=crs),
    )


def has_ground(geometry: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Return which grids have ground: one may be left without any.

    Parameters
    ----------
    geometry
        Polygons, empty ones and None.
    """
    there: NDArray[np.bool_] = ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
    return there
