"""A plan made ready for many small maps: each layer once, with an index of places."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.maps.base import base_map, has_ground
from gridplan.maps.colours import PALETTE, colour_neighbours, neighbours
from gridplan.maps.drawing import DEDICATED_COLOUR, barrier_kinds, street_ranks
from gridplan.maps.labels import label_points
from gridplan.schema import GRID_CODE

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame, Series

    from gridplan.paper.fonts_used import Fonts
    from gridplan.plan.core import Plan

    Bounds = tuple[float, float, float, float]


# Houses cover less of a city than this.
_PARCELS = 0.5


class Shapes:
    """Geometries of a layer, metres, to be found by place.

    Parameters
    ----------
    shapes
        Any; what is missing is never found.
    """

    def __init__(self, shapes: NDArray[np.object_]) -> None:
        self.shapes = np.asarray(shapes, dtype=object)
        self._tree = shapely.STRtree(self.shapes)

    def near(self, bounds: Bounds) -> NDArray[np.int64]:
        """Return which may touch a rectangle, in their order."""
        return np.sort(self._tree.query(shapely.box(*bounds)))

    def touching(self, shapes: NDArray[np.object_]) -> NDArray[np.int64]:
        """Return pairs: which of these touch which of the layer."""
        pairs: NDArray[np.int64] = self._tree.query(shapes, predicate="intersects")
        return pairs

    def within(self, shapes: NDArray[np.object_], metres: float) -> NDArray[np.int64]:
        """Return pairs: which of these are no farther than that from which of the layer."""
        pairs: NDArray[np.int64] = self._tree.query(shapes, predicate="dwithin", distance=metres)
        return pairs


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """Everything that the maps of a plan show.

    Parameters
    ----------
    plan
        The plan.
    grids, communities, houses, streets, barriers, estates, institutions
        Where they lie; the rows of `grids` are those of the plan.
    outlines, limits
        Borders of the grids and of the communities, as lines.
    fills
        Colour of each grid.
    middles
        Where to write into each grid, shape (n_grids, 2).
    lived_in
        Whether each house bears households.
    house_names
        What is written into each house.
    rank, street_names
        Of each street; see `gridplan.maps.drawing.street_ranks`.
    barrier_kinds
        ``water``, ``rail`` or ``wall`` for each.
    estate_names, institution_names
        Of each; empty where there is none.
    community_ids
        Of the rows of `communities`.
    has_parcels
        Whether the houses are plots rather than houses: they cover most of the ground.
    """

    plan: Plan
    grids: Shapes
    communities: Shapes
    houses: Shapes
    streets: Shapes
    barriers: Shapes
    estates: Shapes
    institutions: Shapes
    outlines: NDArray[np.object_]
    limits: NDArray[np.object_]
    fills: NDArray[np.object_]
    middles: NDArray[np.float64]
    lived_in: NDArray[np.bool_]
    house_names: NDArray[np.object_]
    rank: NDArray[np.int64]
    street_names: NDArray[np.object_]
    barrier_kinds: NDArray[np.object_]
    estate_names: NDArray[np.object_]
    institution_names: NDArray[np.object_]
    community_ids: NDArray[np.object_]
    has_parcels: bool

    def rows_of(self, codes: Series | NDArray[np.object_]) -> NDArray[np.int64]:
        """Return the rows of some grids."""
        return self.plan.grids.index.get_indexer(codes)


def make_atlas(plan: Plan) -> Atlas:
    """Return a plan made ready for its maps.

    Parameters
    ----------
    plan
        The plan.
    """
    base = base_map(plan)
    shapes = np.array(plan.grids.geometry.array, dtype=object)
    there = has_ground(shapes)
    shapes[~there] = None
    around = neighbours(shapes[there])
    fills = np.full(len(shapes), PALETTE[0], dtype=object)
    fills[there] = np.array(PALETTE, dtype=object)[
        colour_neighbours(int(there.sum()), around) % len(PALETTE)
    ]
    fills[(plan.grids["kind"] == "dedicated").to_numpy()] = DEDICATED_COLOUR
    middles = np.full((len(shapes), 2), np.nan)
    middles[there] = shapely.get_coordinates(label_points(shapes[there]))
    communities = _shapes_of(base.communities)
    houses = _shapes_of(plan.buildings)
    layers = plan.layers
    streets = base.streets
    return Atlas(
        plan,
        Shapes(shapes),
        Shapes(communities),
        Shapes(_as_areas(houses)),
        Shapes(_shapes_of(streets)),
        Shapes(_shapes_of(base.barriers)),
        Shapes(_shapes_of(layers.compounds) if layers else np.array([], dtype=object)),
        Shapes(_shapes_of(layers.institutions) if layers else np.array([], dtype=object)),
        outlines=shapely.boundary(shapes),
        limits=shapely.boundary(communities),
        fills=fills,
        middles=middles,
        lived_in=(plan.buildings["households"].fillna(0) > 0).to_numpy(),
        house_names=house_names(plan),
        rank=street_ranks(streets["class"], plan.rules.fabric),
        street_names=_texts(streets, "name"),
        barrier_kinds=barrier_kinds(base.barriers),
        estate_names=_texts(layers.compounds if layers else None, "name"),
        institution_names=_texts(layers.institutions if layers else None, "name"),
        community_ids=base.communities.index.to_numpy(object),
        has_parcels=bool(
            np.nansum(shapely.area(houses)) > _PARCELS * np.nansum(shapely.area(communities))
        ),
    )


def legible(atlas: Atlas, fonts: Fonts) -> Atlas:
    """Return an atlas without the names that some fonts cannot write.

    Parameters
    ----------
    atlas
        The plan made ready.
    fonts
        To write with.
    """
    columns = ("house_names", "street_names", "estate_names", "institution_names")
    kept: dict[str, Any] = {}
    for column in columns:
        names = getattr(atlas, column)
        known = {name: name if fonts.can_write(name) else "" for name in set(names)}
        kept[column] = np.array([known[name] for name in names], dtype=object)
    return replace(atlas, **kept)


def house_names(plan: Plan) -> NDArray[np.object_]:
    """Return what people call each building: its number, else the end of its address."""
    if plan.layers is None:
        return np.full(len(plan.buildings), "", dtype=object)
    known = plan.layers.buildings.reindex(plan.buildings.index)
    return _texts(known, "name")


def estates(plan: Plan) -> DataFrame | None:
    """Return which grids the buildings of each estate are in.

    Returns
    -------
    DataFrame
        ``name`` and ``grid_code``, each pair once, sorted; None where no estate has a name.
    """
    if plan.layers is None:
        return None
    known = plan.layers.buildings.reindex(plan.buildings.index)
    names = known["compound_name"].astype(object)
    if len(plan.layers.compounds):
        by_id = known["compound_id"].astype(object).map(plan.layers.compounds["name"])
        names = names.where(names.notna() & (names != ""), by_id)
    table = plan.buildings[[GRID_CODE]].assign(name=names.to_numpy(object))
    table = table[table["name"].notna() & (table["name"] != "") & table[GRID_CODE].notna()]
    if not len(table):
        return None
    table = table[["name", GRID_CODE]].astype(str).drop_duplicates()
    return table.sort_values(["name", GRID_CODE], ignore_index=True)


def _shapes_of(frame: GeoDataFrame) -> NDArray[np.object_]:
    """Return the geometries of a layer."""
    return np.asarray(frame.geometry.array, dtype=object)


def _texts(frame: DataFrame | None, column: str) -> NDArray[np.object_]:
    """Return a column as texts; empty where nothing is known."""
    if frame is None or column not in frame:
        return np.full(0 if frame is None else len(frame), "", dtype=object)
    values = frame[column].astype(object)
    return values.where(values.notna(), "").astype(str).str.strip().to_numpy(object)


def _as_areas(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return polygons; points become small discs."""
    flat = shapely.get_dimensions(shapes) < 2
    areas = shapes.copy()
    areas[flat] = shapely.buffer(shapes[flat], 4.0, quad_segs=3)
    return areas
