"""Collect the pieces of a made-up place and hand them out as canonical layers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

MADE_UP = "虚构数据，与任何真实社区无关 / made-up data, no real community"
MADE_UP_CITY = (
    "虚构数据：仅代码与名称属实，边界、建筑、户数均为生成 / made-up data: codes and names are "
    "real, borders, buildings and counts are generated"
)
CRS = "EPSG:4549"  # CGCS2000, 3-degree zone of central meridian 120E, metres

_NUMBERS = {
    "buildings": ("households", "levels", "units", "floor_area_m2"),
    "institutions": ("staff",),
}
_COLUMNS = {
    "communities": (
        "community_id", "community_name", "subdistrict_id", "subdistrict_name",
        "district_id", "district_name", "kind", "note",
    ),
    "buildings": (
        "building_id", "households", "levels", "units", "floor_area_m2", "use",
        "compound_id", "name",
    ),
    "streets": ("class", "name"),
    "barriers": ("kind", "crossable"),
    "compounds": ("compound_id", "name"),
    "institutions": ("institution_id", "name", "kind", "staff", "dedicated"),
}  # fmt: skip


@dataclass(slots=True)
class Parts:
    """Rows of every layer, in the order in which they were built."""

    batches: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, layer: str, geometry: NDArray[np.object_], **columns: Any) -> None:  # noqa: ANN401
        """Append rows to a layer.

        Parameters
        ----------
        layer
            Name of the layer.
        geometry
            Geometries, one per row.
        **columns
            One value for all rows, or an array with one per row; what is left
            out is missing.
        """
        if len(geometry):
            self.batches[layer].append({"geometry": geometry, **columns})

    def count(self, layer: str) -> int:
        """Return the number of rows of a layer so far."""
        return sum(len(batch["geometry"]) for batch in self.batches[layer])

    def frame(self, layer: str, *, note: str = MADE_UP) -> GeoDataFrame:
        """Return a layer with its canonical columns."""
        batches = self.batches[layer]
        sizes = [len(batch["geometry"]) for batch in batches]
        content: dict[str, Any] = {}
        for name in _COLUMNS[layer]:
            number = name in _NUMBERS.get(layer, ())
            empty = np.nan if number else None
            pieces = [
                _column(batch.get(name, empty), n) for batch, n in zip(batches, sizes, strict=True)
            ]
            joined = np.concatenate(pieces) if pieces else np.empty(0, dtype=object)
            if name in {"crossable", "dedicated"}:
                content[name] = pd.array(joined, dtype="boolean")
            else:
                content[name] = joined.astype(float) if number else pd.array(joined, dtype="str")
        geometry: Any = np.concatenate([b["geometry"] for b in batches]) if batches else []
        frame = gpd.GeoDataFrame(content, geometry=geometry, crs=CRS)
        frame.attrs["note"] = note
        return frame


def _column(values: Any, n: int) -> NDArray[np.object_]:  # noqa: ANN401
    """Return one value or n values as an object array of n."""
    column = np.empty(n, dtype=object)
    column[:] = values
    return column


def lines_of(*points: Any) -> NDArray[np.object_]:  # noqa: ANN401
    """Return one line through some points, as an array of one."""
    return np.array([shapely.linestrings(np.round(np.asarray(points, dtype=float), 2))])


def drop_overlaps(buildings: GeoDataFrame) -> GeoDataFrame:
    """Return buildings without the shops and sheds that overlap another building."""
    shapes = buildings.geometry.to_numpy()
    empty = np.flatnonzero(buildings["households"].to_numpy() == 0)
    pick, other = shapely.STRtree(shapes).query(shapes[empty], predicate="intersects")
    pick = empty[pick]
    # Of two empty buildings the later one goes.
    later = (pick > other) | ~np.isin(other, empty)
    pick, other = pick[later & (pick != other)], other[later & (pick != other)]
    shared = shapely.area(shapely.intersection(shapes[pick], shapes[other]))
    gone = np.isin(np.arange(len(shapes)), pick[shared > 0.3])
    kept = buildings[~gone].reset_index(drop=True)
    kept.attrs.update(buildings.attrs)
    return kept
