"""A made-up city with the administrative frame of Qinhuangdao, to measure on."""

from __future__ import annotations

import dataclasses
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.datasets._files import write_layers
from gridplan.datasets.made_up.cityplan import draw_city
from gridplan.datasets.made_up.collection import MADE_UP_CITY, Parts, drop_overlaps
from gridplan.datasets.made_up.frame import SOURCE, read_frame
from gridplan.datasets.made_up.land import build_ground, build_land, dual_carriageway
from gridplan.datasets.made_up.lots import build_lots
from gridplan.datasets.made_up.plane import Warp, make_waves
from gridplan.datasets.made_up.roads import add_great_lines, add_roads
from gridplan.schema import LAYERS
from gridplan.sources import split_by_district

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd
    from geopandas import GeoDataFrame
    from numpy.random import Generator
    from numpy.typing import NDArray

    from gridplan.datasets.made_up.land import Ground
    from gridplan.datasets.made_up.lots import Lot
    from gridplan.datasets.made_up.lowrise import Village

_CENTRE = (447_000.0, 4_425_000.0)  # about 119.4 E, 39.95 N
_ROAD_CLEAR_M = 3.5
_VILLAGE_SCHOOLS = 0.15  # share of villages that have one


def make_city(communities: int = 2439, seed: int = 0) -> dict[str, GeoDataFrame]:
    """Make a city of any size up to that of Qinhuangdao.

    Districts, townships and communities carry the real codes and names of
    Qinhuangdao; everything else (borders, houses, counts, streets) is made up.

    Parameters
    ----------
    communities
        Number of communities and villages, 1 to 2,500.
    seed
        Same seed and number, same city.

    Returns
    -------
    dict
        Layers as in `make_town`, in EPSG:4549. Communities are a valid coverage
        of one territory, one polygon each, in the order of their codes.

    Raises
    ------
    InputError
        If the number of communities is out of range.

    Notes
    -----
    One community in ten is urban: walled estates, old quarters and institutions
    between streets. The others are villages, one household to a house, in one or
    two clusters amid fields. Rivers, railways and a motorway cross the land
    regardless of borders.
    """
    rng = np.random.default_rng([seed, communities])
    frame = read_frame(communities)
    plan = draw_city(frame, rng)
    waves = make_waves(rng, (900.0, 45_000.0, 3), (120.0, 7_000.0, 3), (9.0, 1_100.0, 2))
    origin = np.array(_CENTRE) - plan.outline.max(axis=0) / 2
    warp = Warp((float(origin[0]), float(origin[1])), 0.04, waves)
    is_urban = np.array([lot.use != "village" for lot in plan.lots])
    ground = build_ground(plan.outline, plan.rings, plan.cuts, warp)
    ground = _join_cores(ground, is_urban)
    parts = Parts()
    land = build_land(ground, add_great_lines(parts, plan.outline, warp, rng))
    villages = build_lots(parts, plan.lots, ground, land, rng)
    _add_village_schools(parts, villages, rng)
    _add_streets(parts, ground)
    gates = warp(np.array(plan.gates).reshape(-1, 2))
    built = shapely.buffer(ground.faces[is_urban], -25.0)
    roads = add_roads(parts, villages, gates, np.array(plan.gate_core), built, rng)
    _add_communities(parts, ground, plan.lots, frame)
    city = {name: parts.frame(name, note=MADE_UP_CITY) for name in LAYERS}
    city["buildings"] = _settle_buildings(city["buildings"], roads)
    city["communities"].attrs["source"] = SOURCE
    return city


def write_city(
    out: Path, *, communities: int = 2439, seed: int = 0, by_district: bool = False
) -> dict[str, int]:
    """Make a city and write it as GeoParquet, and a label.

    Parameters
    ----------
    out
        Folder; made when missing, files of the same names are replaced.
    communities, seed
        As in `make_city`.
    by_district
        Whether each layer is a folder with one file per district, see
        `gridplan.sources.split_by_district`; else it is one file.

    Returns
    -------
    dict
        Number of rows by layer.
    """
    city = make_city(communities, seed=seed)
    rows = {name: len(layer) for name, layer in city.items()}
    if by_district:
        out.mkdir(parents=True, exist_ok=True)
        rows = split_by_district(city, out)
    else:
        write_layers(city, out)
    label = f"# Made up\n\n{MADE_UP_CITY}\n\n`make_city({communities}, seed={seed})`. {SOURCE}\n"
    (out / "README.md").write_text(label, encoding="utf-8")
    return rows


def _join_cores(ground: Ground, is_urban: NDArray[np.bool_]) -> Ground:
    """Make streets of the borders along which two urban cores meet."""
    border = np.flatnonzero(ground.kind == "")
    length = shapely.length(ground.edges[border])
    before, after = (
        shapely.get_coordinates(shapely.line_interpolate_point(ground.edges[border], at))
        for at in (length / 2 - 0.5, length / 2 + 0.5)
    )
    side = (after - before) @ np.array([[0.0, 1.0], [-1.0, 0.0]])
    n_urban = np.zeros(len(border), dtype=int)
    tree = shapely.STRtree(ground.faces)
    for points in ((before + after) / 2 + side, (before + after) / 2 - side):
        edge, face = tree.query(shapely.points(points), predicate="within")
        n_urban[edge] += is_urban[face]
    kind = ground.kind.astype(object)
    kind[border[n_urban == 2]] = "secondary"
    return dataclasses.replace(ground, kind=kind.astype(str))


def _add_village_schools(parts: Parts, villages: list[Village], rng: Generator) -> None:
    """Add a small school, known as a point, at the street end of some villages."""
    ends = np.array([v.ends[0] for v in villages if len(v.ends)]).reshape(-1, 2)
    ends = ends[rng.random(len(ends)) < _VILLAGE_SCHOOLS]
    number = np.arange(1, len(ends) + 1)
    parts.add(
        "institutions",
        shapely.points(np.round(ends + 9.0, 2)),
        kind="school",
        institution_id=np.array([f"X{i:05d}" for i in number], dtype=object),
        name=np.array([f"第{i}村小学（虚构）" for i in number], dtype=object),
        staff=rng.integers(8, 40, len(ends)),
    )


def _add_streets(parts: Parts, ground: Ground) -> None:
    """Add the streets of the cores; avenues have two carriageways."""
    is_street = ~np.isin(ground.kind, ["", "outline", "primary"])
    parts.add(
        "streets",
        ground.edges[is_street],
        name=ground.name[is_street],
        **{"class": ground.kind[is_street]},
    )
    is_avenue = ground.kind == "primary"
    for name in np.unique(ground.name[is_avenue]):
        edges = ground.edges[is_avenue & (ground.name == name)]
        line = shapely.get_parts(shapely.line_merge(shapely.union_all(edges)))
        parts.add("streets", dual_carriageway(line), name=name, **{"class": "primary"})


def _add_communities(parts: Parts, ground: Ground, lots: list[Lot], frame: pd.DataFrame) -> None:
    """Add the communities: unions of their lots."""
    owner = np.array([lot.community for lot in lots])
    order = np.argsort(owner, kind="stable")
    starts = np.searchsorted(owner[order], np.arange(len(frame) + 1))
    shapes = np.array(
        [shapely.coverage_union_all(ground.faces[order[a:b]]) for a, b in pairwise(starts)]
    )
    columns = {name: frame[name].to_numpy(dtype=object) for name in frame}
    parts.add("communities", shapes, note=MADE_UP_CITY, **columns)


def _settle_buildings(buildings: GeoDataFrame, roads: NDArray[np.object_]) -> GeoDataFrame:
    """Drop overlaps and what stands on a road, and give ids."""
    tree = shapely.STRtree(buildings.geometry.to_numpy())
    _, on_road = tree.query(roads, predicate="dwithin", distance=_ROAD_CLEAR_M)
    kept = drop_overlaps(buildings.drop(index=np.unique(on_road)).reset_index(drop=True))
    kept["building_id"] = [f"L{i:07d}" for i in range(1, len(kept) + 1)]
    kept.attrs.update(buildings.attrs)
    return kept
