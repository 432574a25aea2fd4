"""A made-up Chinese-style town: the smallest place that has every difficulty."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.datasets.made_up.collection import MADE_UP, Parts, drop_overlaps, lines_of
from gridplan.datasets.made_up.land import (
    Cut,
    Ground,
    build_ground,
    build_land,
    dual_carriageway,
    ribbon,
)
from gridplan.datasets.made_up.lots import Lot, build_lots
from gridplan.datasets.made_up.plane import Warp, cut_ring, make_waves, slice_ring
from gridplan.schema import LAYERS

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.random import Generator
    from numpy.typing import NDArray

    from gridplan.datasets.made_up.plane import Floats

_ORIGIN = (465_100.0, 4_421_200.0)  # near 119.6 E, 39.93 N
_SUBDISTRICT = "130399001"  # county 130399 does not exist: no real community is meant
_COMMUNITIES = (
    ("001", "海棠社区", "urban"),
    ("002", "临波社区", "urban"),
    ("003", "云帆社区", "urban"),
    ("004", "杏林社区", "urban"),
    ("005", "书院社区", "urban"),
    ("006", "老井社区", "urban"),
    ("007", "锦城社区", "urban"),
    ("008", "铁北社区", "urban"),
    ("201", "柳堤村", "rural"),
)
_OLD_QUARTER, _OLD_QUARTER_HOUSEHOLDS = 5, 548  # 501-599: no number of grids fits
# Outline of the town, flat coordinates, metres.
_OUTLINE = (
    (30.0, 20.0), (760.0, -25.0), (1500.0, 25.0), (1545.0, 700.0), (1500.0, 1300.0),
    (800.0, 1360.0), (60.0, 1315.0), (-20.0, 640.0),
)  # fmt: skip
_AVENUE, _BRIDGE, _BESIDE_BORDER = "海晏大道", "云帆路", "春晖路"
_SIDE_STREETS = ("芦花街", "东风巷", "银杏街", "石榴巷", "书院街", "听雨巷", "新民街", "桂香巷")
# Lines across the whole town, from which strips result: y, slope, kind, name.
_STRIPS = (
    (350.0, 0.02, "river", "白鹭河"),
    (690.0, -0.015, "secondary", "建安街"),
    (1020.0, 0.03, "rail", ""),
)
# Lines that part each strip, south to north: x, kind, name.
_COLUMNS = (
    ((380.0, "tertiary", "棠荫路"), (770.0, "primary", _AVENUE), (1150.0, "secondary", _BRIDGE)),
    ((380.0, "tertiary", "春晖路"), (770.0, "primary", _AVENUE), (1150.0, "secondary", _BRIDGE)),
    ((380.0, "tertiary", "春晖路"), (770.0, "primary", _AVENUE), (1150.0, "secondary", _BRIDGE)),
    ((770.0, "primary", _AVENUE),),
)
# Lots of each cell, strip by strip from the south, west to east.
_CELLS = (
    (Lot("tower", 0, 3.0), Lot("park", 0, 1.1)),
    (Lot("slab", 0, 2.1), Lot("school", 0)),
    (Lot("mid", 1, 1.5), Lot("slab", 1, 1.0), Lot("market", 1, 0.45)),
    (Lot("slab", 2, 2.0), Lot("field", 2, 1.1)),
    (Lot("hospital", 3, 1.1), Lot("old", 3, 1.5)),
    (Lot("slab", 3, 2.2), Lot("government", 3, 0.8)),
    (Lot("slab", 1, 2.4), Lot("park", 1, 0.7)),
    (Lot("tower", 2, 2.0), Lot("school", 2, 0.8)),
    (Lot("quarter", 5, 1.3), Lot("park", 5, 0.5), Lot("quarter", 5, 0.7)),
    (Lot("old", 4, is_counted=False),),
    (Lot("slab", 6),),
    (Lot("old", 6, 1.2), Lot("slab", 4, 0.75)),
    (Lot("village", 8, 2.0, houses=236), Lot("field", 8)),
    (Lot("factory", 7, 1.7), Lot("old", 7, 1.0)),
)


def make_town(seed: int = 0) -> dict[str, GeoDataFrame]:
    """Make a small Chinese-style town that exists nowhere.

    Parameters
    ----------
    seed
        Same seed, same town. The plan of the town is fixed; the bends of its
        streets and river and every building differ by seed.

    Returns
    -------
    dict
        Layers ``communities``, ``buildings``, ``streets``, ``barriers``,
        ``compounds`` and ``institutions`` with the columns of
        `gridplan.schema`, in EPSG:4549 (CGCS2000, metres). Communities are a
        valid coverage. Every frame says in ``attrs["note"]`` that it is made
        up, and so does the column ``note`` of the communities.

    Notes
    -----
    Nine communities: walled estates of slabs and towers, most larger than one
    grid; an old quarter of 548 households, which no number of grids of 300-500
    fits; a village below 300; an exclave; a community on both banks of a river
    with two bridges; a railway with one underpass; a community border beside,
    not on, a street; an estate without counts.

    Examples
    --------
    >>> town = make_town()
    >>> len(town["communities"])
    9
    """
    rng = np.random.default_rng([seed, 130399])
    rings, cuts, lots = _draw_plan(rng)
    meander = np.array([[0.0, 30.0, 2 * np.pi / 1150.0, 0.0, rng.uniform(0, 2 * np.pi)]])
    waves = make_waves(rng, (18.0, 1500.0, 3), (4.0, 420.0, 3))
    warp = Warp(_ORIGIN, -0.07, np.concatenate([meander, waves]))
    ground = _shift_street(
        build_ground(np.array(_OUTLINE), rings, cuts, warp), _BESIDE_BORDER, 9.0
    )
    parts = Parts()
    water = _add_barriers(parts, ground)
    land = build_land(ground, water)
    villages = build_lots(parts, lots, ground, land, rng)
    _add_streets(parts, ground, water)
    _add_communities(parts, ground, lots)
    _add_outskirts(parts, ground, lots, land, villages[0].ends)
    town = {name: parts.frame(name) for name in LAYERS}
    town["buildings"] = drop_overlaps(town["buildings"])
    town["buildings"] = _settle_counts(town["buildings"], town["communities"], rng)
    town["institutions"].loc[town["institutions"]["kind"] == "government", "dedicated"] = True
    return town


def _draw_plan(rng: Generator) -> tuple[list[Floats], list[Cut], list[Lot]]:
    """Cut the town into lots; return flat rings, the lines between them and the lots."""
    rest = np.array(_OUTLINE)
    strips, cuts = [], []
    for y, slope, kind, name in _STRIPS:
        strip, rest, chord = cut_ring(rest, np.array([0.0, y]), np.array([-slope, 1.0]))
        strips.append(strip)
        cuts.append(Cut(chord, kind, name))
    cells = []
    for strip, columns in zip([*strips, rest], _COLUMNS, strict=True):
        east = strip
        for x, kind, name in columns:
            cell, east, chord = cut_ring(east, np.array([x, 0.0]), np.array([1.0, 0.03]))
            cells.append(cell)
            cuts.append(Cut(chord, kind, name))
        cells.append(east)
    rings: list[Floats] = []
    lots: list[Lot] = []
    for cell, content in zip(cells, _CELLS, strict=True):
        weights = np.array([lot.weight for lot in content]) * rng.uniform(0.95, 1.05, len(content))
        parts, inner = slice_ring(cell, weights, rng, tilt_rad=0.08)
        rings += parts
        lots += content
        for chord, level in inner:
            name = _SIDE_STREETS[len(cuts) % len(_SIDE_STREETS)]
            cuts.append(Cut(chord, "tertiary" if level == 0 else "residential", name))
    return rings, cuts, lots


def _shift_street(ground: Ground, name: str, by_m: float) -> Ground:
    """Move a street to the side while the border between communities stays."""
    moved = ground.name == name
    line = shapely.line_merge(shapely.union_all(ground.edges[moved]))
    aside = shapely.get_parts(shapely.offset_curve(line, by_m))
    keep = ~moved
    kind, names = ground.kind[moved][:1], ground.name[moved][:1]
    return dataclasses.replace(
        ground,
        edges=np.append(ground.edges[keep], aside),
        kind=np.append(ground.kind[keep], np.repeat(kind, len(aside))),
        name=np.append(ground.name[keep], np.repeat(names, len(aside))),
    )


def _add_barriers(parts: Parts, ground: Ground) -> NDArray[np.object_]:
    """Add river and railway; return the water."""
    river = ground.lines("river")
    water = np.concatenate([ribbon(line, 17.0) for line in river])
    parts.add("barriers", water, kind="river", crossable=False)
    parts.add("barriers", river, kind="river", crossable=False)
    parts.add("barriers", ground.lines("rail"), kind="rail", crossable=False)
    return water


def _add_streets(parts: Parts, ground: Ground, water: NDArray[np.object_]) -> None:
    """Add the streets; only bridges cross the river and only the avenue the railway."""
    is_street = ~np.isin(ground.kind, ["", "outline", "rail", "river", "primary"])
    rail = shapely.union_all(ground.edges[ground.kind == "rail"])
    banks, tracks = shapely.buffer(shapely.union_all(water), 7.0), shapely.buffer(rail, 9.0)
    for kind, name in sorted(
        set(zip(ground.kind[is_street], ground.name[is_street], strict=True))
    ):
        edges = ground.edges[is_street & (ground.kind == kind) & (ground.name == name)]
        closed = tracks if name == _BRIDGE else shapely.union(banks, tracks)
        pieces = shapely.union_all(shapely.difference(edges, closed))
        pieces = shapely.get_parts(shapely.line_merge(pieces))
        parts.add("streets", pieces[shapely.length(pieces) > 1], **{"class": kind}, name=name)
    lanes = dual_carriageway(ground.lines("primary"))
    parts.add("streets", lanes, **{"class": "primary"}, name=_AVENUE)


def _add_communities(parts: Parts, ground: Ground, lots: list[Lot]) -> None:
    """Add the communities: unions of lots."""
    owner = np.array([lot.community for lot in lots])
    shapes = [
        shapely.coverage_union_all(ground.faces[owner == i]) for i in range(len(_COMMUNITIES))
    ]
    codes, names, kinds = (np.array(column) for column in zip(*_COMMUNITIES, strict=True))
    parts.add(
        "communities",
        np.array(shapes),
        community_name=names,
        kind=kinds,
        note=MADE_UP,
        community_id=np.array([_SUBDISTRICT + code for code in codes]),
        subdistrict_id=_SUBDISTRICT,
        subdistrict_name="海晏街道（虚构）",
        district_id=_SUBDISTRICT[:6],
        district_name="虚构区",
    )


def _add_outskirts(
    parts: Parts, ground: Ground, lots: list[Lot], land: NDArray[np.object_], ends: Floats
) -> None:
    """Lead the village lane to the avenue, tracks into the fields; add a clinic."""
    ways = shapely.shortest_line(shapely.points(ends), ground.lines("primary")[0])
    (start, end) = shapely.get_coordinates(ways[np.argmin(shapely.length(ways))])
    bend = (start + end) / 2 + 0.06 * (end - start)[::-1] * (-1.0, 1.0)
    parts.add("streets", lines_of(start, bend, end), **{"class": "unclassified"}, name="柳堤路")
    for i in (i for i, lot in enumerate(lots) if lot.use == "field"):
        centre = shapely.get_coordinates(shapely.centroid(land[i]))[0]
        along = np.array([-np.sin(ground.turn_rad[i]), np.cos(ground.turn_rad[i])])
        track = lines_of(centre - 70 * along, centre + 6, centre + 55 * along)
        parts.add("streets", track, **{"class": "track"})
    clinic = shapely.centroid(land[0])
    parts.add(
        "institutions",
        np.array([clinic]),
        institution_id="J90001",
        kind="clinic",
        name="海棠社区卫生服务站",
        staff=18,
        dedicated=False,
    )


def _settle_counts(
    buildings: GeoDataFrame, communities: GeoDataFrame, rng: Generator
) -> GeoDataFrame:
    """Give ids, bring the old quarter to its total and lose a few counts."""
    buildings = buildings.copy()
    buildings["building_id"] = [f"L{i:05d}" for i in range(1, len(buildings) + 1)]
    households = buildings["households"].to_numpy(copy=True)
    place = buildings.representative_point()
    quarter = place.within(communities.geometry.iloc[_OLD_QUARTER]).to_numpy()
    houses = np.flatnonzero(quarter & (households > 0))
    excess = int(households[houses].sum()) - _OLD_QUARTER_HOUSEHOLDS
    while excess:
        # One household at a time, from or to the houses that are furthest from usual.
        fullest = np.argsort(households[houses] + rng.random(len(houses)))
        pick = houses[fullest[::-1] if excess > 0 else fullest][: abs(excess)]
        households[pick] -= np.sign(excess)
        excess = int(households[houses].sum()) - _OLD_QUARTER_HOUSEHOLDS
    known = (buildings["units"] > 0).to_numpy() & (households > 0)
    households[rng.permutation(np.flatnonzero(known))[:5]] = np.nan
    buildings["households"] = households
    return buildings
