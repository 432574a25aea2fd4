"""What the map shows: the layers of a plan, generalised and packed to a size budget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.geometry.degrees import places_in_degrees, to_degrees
from gridplan.maps.backdrop import backdrop_content
from gridplan.maps.base import base_map, has_ground
from gridplan.maps.captions import words
from gridplan.maps.colours import colour_neighbours, neighbours
from gridplan.maps.drawing import barrier_kinds, street_ranks
from gridplan.maps.editing import editing
from gridplan.maps.encode import encode_integers, encode_points, encode_shapes
from gridplan.maps.labels import label_points
from gridplan.maps.style import colour_modes
from gridplan.plan.attribution import attribution

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame, Series
    from pyproj import CRS

    from gridplan.plan.core import Plan

# Budgets that keep the page of a city of 27,000 grids below 10 MB.
_MAX_BUILDINGS = 60_000
_MAX_STREET_VERTICES = 250_000
_MAX_FINDINGS = 5_000
_MAX_GRID_VERTICES = 700_000
# Borders of the map may move by the first of these, metres, that meets the budget.
_TOLERANCES_M = (0.3, 1.0, 3.0, 9.0, 25.0)
_POSITION_M = 0.12  # what a position of `encode` is on the ground, about
_MARGIN = 0.1


def map_content(
    plan: Plan,
    *,
    title: str = "",
    source: str | None = None,
    modes: Sequence[dict[str, Any]] = (),
    teams: Mapping[str, Sequence[tuple[str, str]]] | None = None,
) -> dict[str, Any]:
    """Return everything ``map.js`` needs to draw a plan, ready for JSON.

    Parameters
    ----------
    plan
        The plan.
    title
        Heading; empty for one made from the names of the area.
    source
        Source and licence of the data; those the data bring along when None.
    modes
        Ways to colour the grids before all others; see `gridplan.maps.style`.
    teams
        Posts of the grids and who holds each, by code; None where nobody knows.
    """
    text = words(plan)
    view = _View(plan)
    grids, communities = _generalised(plan, view)
    colours = colour_neighbours(len(grids), neighbours(grids))
    notes: list[str] = []
    extent = view.extent_degrees()
    own = {} if teams is None else {"teams": [teams.get(code, []) for code in plan.grids.index]}
    backdrop = backdrop_content(plan.rules.output.base_map, extent)
    said = list(attribution(plan)) if source is None else [source] * bool(source)
    return {
        "language": plan.language,
        "words": text,
        "title": title or _title(plan, text),
        "totals": _totals(plan, text),
        "attribution": [*said, *([backdrop["credit"]] if backdrop else [])],
        "backdrop": backdrop,
        "extent": extent,
        "modes": [*modes, *colour_modes(plan, colours, text)],
        "grids": _grids(plan, view, grids, communities) | own,
        "communities": _communities(plan, view, communities),
        "buildings": _buildings(plan, view, notes, text),
        "streets": _streets(plan, view, notes, text),
        "barriers": _barriers(view),
        "findings": _findings(plan, view),
        "edit": editing(plan),
        "notes": notes,
    }


class _View:
    """The extent of a plan, what lies around its grids, and the way to degrees."""

    def __init__(self, plan: Plan) -> None:
        self.crs: CRS = plan.grids.crs
        self.base = base_map(plan)
        west, south, east, north = self.base.communities.total_bounds
        self.bounds = (west, south, east, north)
        margin = _MARGIN * max(east - west, north - south)
        self.unit = 1
        self._near = shapely.box(west - margin, south - margin, east + margin, north + margin)

    def degrees(self, geometry: Any) -> Any:  # noqa: ANN401
        """Return geometries in rounded degrees."""
        return to_degrees(np.asarray(geometry, dtype=object), self.crs)

    def shapes(self, geometry: Any) -> dict[str, Any]:  # noqa: ANN401
        """Return geometries in packed form."""
        return encode_shapes(self.degrees(geometry), unit=self.unit)

    def near(self, frame: GeoDataFrame) -> GeoDataFrame:
        """Return the rows that lie in or around the plan."""
        return frame.iloc[np.sort(frame.sindex.query(self._near))]

    def extent_degrees(self) -> list[list[float]]:
        """Return the corners as Leaflet wants them: south-west, north-east."""
        west, south, east, north = shapely.total_bounds(self.degrees([shapely.box(*self.bounds)]))
        return [[south, west], [north, east]]


def _generalised(plan: Plan, view: _View) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Return grids and communities with fewer vertices, still without gaps."""
    grids = np.array(plan.grids.geometry.array, dtype=object)
    there = has_ground(grids)
    grids[~there] = None
    if there.any():
        tolerance = _tolerance(grids[there])
        grids[there] = shapely.coverage_simplify(grids[there], tolerance)
        # Positions as fine as an eighth of what borders may have moved.
        view.unit = 2 ** max(int(np.log2(tolerance / 8 / _POSITION_M)), 0)
    kept = grids[there]
    rows = plan.grids[there].groupby("community_id").indices
    whole = view.base.communities.geometry
    communities = [
        shapely.coverage_union_all(kept[rows[name]]) if name in rows else whole.loc[name]
        for name in plan.communities.index
    ]
    return grids, np.array(communities, dtype=object)


def _tolerance(grids: NDArray[np.object_]) -> float:
    """Return how far borders may move, judged by some of the grids: a pass over all is slow."""
    some = grids[:: max(1, len(grids) // 300)]
    wanted = _MAX_GRID_VERTICES * len(some) / max(len(grids), 1)
    for tolerance in _TOLERANCES_M[:-1]:
        if shapely.get_num_coordinates(shapely.coverage_simplify(some, tolerance)).sum() <= wanted:
            return tolerance
    return _TOLERANCES_M[-1]


def _title(plan: Plan, text: dict[str, str]) -> str:
    """Return a heading with the smallest area that has a name and holds all communities."""
    table = plan.communities.reset_index()
    for area in ("community", "subdistrict", "district"):
        name = _common(table, f"{area}_name")
        # Many a town has a street of the same name: one name of two ids is two areas.
        if name and table[f"{area}_id"].nunique(dropna=False) == 1:
            return text["plan_of"].format(place=name)
    return text["plan"]


def _common(table: DataFrame, column: str) -> str:
    """Return the text that all rows of a column have, empty where there is none."""
    values = table[column].unique()
    return str(values[0]) if len(values) == 1 and table[column].notna().all() else ""


def _totals(plan: Plan, text: dict[str, str]) -> list[str]:
    """Return the lines under the heading."""
    grids, bounds = plan.grids, plan.rules.grid
    basic = grids["kind"] == "basic"
    counts = {
        "communities": len(plan.communities),
        "grids": len(grids),
        "households": int(grids["households"].sum()),
        "basic": int(basic.sum()),
        "n": int((basic & (grids["status"] == "ok")).sum()),
    }
    shown = {name: f"{count:,}" for name, count in counts.items()}
    key = "in_range_kinds" if bounds.are_several else "in_range"
    return [
        text["totals" if counts["communities"] > 1 else "totals_one"].format(**shown),
        text[key].format(**shown, lower=bounds.lower, upper=bounds.upper),
    ]


def _grids(
    plan: Plan, view: _View, geometry: NDArray[np.object_], communities: NDArray[np.object_]
) -> dict[str, Any]:
    """Return the grids with what their cards say; one without ground stands in its community."""
    grids = plan.grids
    community = plan.communities.index.get_indexer(grids["community_id"])
    reasons, reason = _factorised(grids["reason"])
    statuses, status = _factorised(grids["status"])
    share = (grids["street_share"].astype(float) * 100).round()
    at = label_points(geometry)
    lost = ~has_ground(geometry)
    at[lost] = label_points(communities[community[lost]])
    return view.shapes(geometry) | {
        "codes": _without(grids.index.to_series(), grids["community_id"]),
        "names": _without(grids["grid_name"], grids["community_name"]),
        "community": encode_integers(community),
        "dedicated": encode_integers(grids["kind"] == "dedicated"),
        "serial": encode_integers(grids["serial"]),
        "households": encode_integers(grids["households"]),
        "estimated": encode_integers(grids["households_estimated"]),
        "buildings": encode_integers(grids["buildings"]),
        "area_m2": encode_integers(grids["area_m2"].fillna(0).round()),
        "compactness": encode_integers((grids["compactness"].fillna(0) * 1000).round()),
        "street_share": encode_integers(share.fillna(-1)),
        "statuses": statuses,
        "status": encode_integers(status),
        "reasons": reasons,
        "reason": encode_integers(reason),
        "at": encode_points(shapely.get_coordinates(view.degrees(at))),
        "told": _messages(plan),
    }


def _messages(plan: Plan) -> dict[int, list[str]]:
    """Return what the findings say about each grid, by its position."""
    findings = plan.findings[plan.findings["severity"] != "info"]
    at = plan.grids.index.get_indexer(findings["grid_code"])
    told: dict[int, list[str]] = {}
    for position, message in zip(at.tolist(), findings["message"], strict=True):
        if position >= 0:
            told.setdefault(position, []).append(str(message))
    return told


def _communities(plan: Plan, view: _View, geometry: NDArray[np.object_]) -> dict[str, Any]:
    """Return the communities with their names."""
    table = plan.communities
    return view.shapes(geometry) | {
        "ids": table.index.astype(str).tolist(),
        "names": _texts(table["community_name"]),
        "subdistricts": _texts(table["subdistrict_name"]),
        "at": encode_points(shapely.get_coordinates(view.degrees(label_points(geometry)))),
    }


def _buildings(
    plan: Plan, view: _View, notes: list[str], text: dict[str, str]
) -> dict[str, Any] | None:
    """Return the buildings, those with households apart, unless there are too many."""
    buildings = plan.buildings
    if len(buildings) > _MAX_BUILDINGS:
        notes.append(text["left_out_buildings"].format(n=f"{len(buildings):,}"))
        return None
    geometry = _thinned(buildings, 0.4)
    order = _along_the_way(geometry)
    lived_in = (buildings["households"].fillna(0) > 0).to_numpy()
    return view.shapes(geometry[order]) | {"class": encode_integers(lived_in[order])}


def _streets(
    plan: Plan, view: _View, notes: list[str], text: dict[str, str]
) -> dict[str, Any] | None:
    """Return the streets: 0 main, 1 ordinary, 2 minor; the last go first to save space."""
    streets = view.near(view.base.streets)
    rank = street_ranks(streets["class"], plan.rules.fabric)
    geometry = _thinned(streets, 0.7)
    kept = rank < 3
    vertices = shapely.get_num_coordinates(geometry)
    for dropped in (2, 1):
        if vertices[kept].sum() > _MAX_STREET_VERTICES:
            kept &= rank < dropped
            notes[:] = [
                *(n for n in notes if n != text["left_out_streets"]),
                text["left_out_streets"],
            ]
    if not kept.any():
        return None
    geometry, rank = geometry[kept], rank[kept]
    order = _along_the_way(geometry)
    return view.shapes(geometry[order]) | {"class": encode_integers(rank[order])}


def _barriers(view: _View) -> dict[str, Any] | None:
    """Return the barriers: 0 water, 1 rail, 2 walls and others, with their dimension."""
    barriers = view.near(view.base.barriers)
    if not len(barriers):
        return None
    kind = barrier_kinds(barriers)
    number = np.select([kind == "water", kind == "rail"], [0, 1], 2)
    geometry = _thinned(barriers, 0.7)
    return view.shapes(geometry) | {
        "class": encode_integers(number),
        "dimension": encode_integers(shapely.get_dimensions(geometry)),
    }


def _findings(plan: Plan, view: _View) -> dict[str, Any] | None:
    """Return the findings that have a place."""
    places = places_in_degrees(plan.findings["geometry"].to_numpy(), view.crs)
    placed = np.flatnonzero(~shapely.is_missing(places))[:_MAX_FINDINGS]
    if not len(placed):
        return None
    findings = plan.findings.iloc[placed]
    return {
        "at": encode_points(shapely.get_coordinates(places[placed])),
        "severity": findings["severity"].tolist(),
        "message": findings["message"].astype(str).tolist(),
    }


def _thinned(frame: GeoDataFrame, tolerance_m: float) -> NDArray[np.object_]:
    """Return geometries with fewer vertices; what would vanish stays as it is."""
    whole = np.asarray(frame.geometry.array, dtype=object)
    thin = shapely.simplify(whole, tolerance_m, preserve_topology=False)
    return np.where(shapely.is_empty(thin), whole, thin)


def _along_the_way(geometry: NDArray[np.object_]) -> NDArray[np.int64]:
    """Return an order in which neighbours in the list are near: steps stay short."""
    bounds = shapely.bounds(geometry)
    x, y = bounds[:, 0], bounds[:, 1]
    column = np.floor((x - np.nanmin(x)) / 250) if len(x) else x
    return np.lexsort([np.where(column % 2, -y, y), column])


def _factorised(column: Series) -> tuple[list[str], NDArray[np.int64]]:
    """Return the distinct texts of a column, the first one empty, and which each row has."""
    texts = _texts(column)
    distinct = ["", *sorted(set(texts) - {""})]
    return distinct, np.searchsorted(distinct, texts)


def _without(texts: Series, prefixes: Series) -> list[str]:
    """Return texts with a known prefix replaced by one sign that ``map.js`` expands."""
    return [
        f"\t{text[len(prefix) :]}" if prefix and text.startswith(prefix) else text
        for text, prefix in zip(_texts(texts), _texts(prefixes), strict=True)
    ]


def _texts(column: Series) -> list[str]:
    """Return a column as text, empty where missing."""
    return column.astype(object).fillna("").astype(str).tolist()
