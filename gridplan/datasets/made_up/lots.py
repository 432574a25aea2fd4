"""Build one lot of the ground plan according to its use."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.datasets.made_up.estates import (
    Site,
    add_shops,
    build_campus,
    build_estate,
    inset,
    rounded,
)
from gridplan.datasets.made_up.lowrise import Village, build_old_quarter, build_village
from gridplan.datasets.made_up.rows import ESTATES

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from gridplan.datasets.made_up.collection import Parts
    from gridplan.datasets.made_up.land import Ground

_FIRST = (
    "锦绣", "听涛", "碧海", "金色", "阳光", "书香", "翠堤", "云锦", "和顺", "晨曦",
    "观澜", "丽景", "紫荆", "银河", "枫林", "映月", "望海", "兰亭", "安和", "福临",
)  # fmt: skip
_LAST = ("花园", "家园", "苑", "新村", "小区", "华庭", "雅居", "名邸", "里", "嘉园")
_STREET = ("路", "街", "大街", "东路", "西路", "南街", "北街")
_INSTITUTIONS = {
    "school": ("实验学校", 90),
    "hospital": ("医院", 620),
    "factory": ("机械厂", 450),
    "government": ("政务服务中心", 160),
    "market": ("农贸市场", 40),
}


@dataclass(frozen=True, slots=True)
class Lot:
    """What stands on one face of the plan.

    Parameters
    ----------
    use
        Kind of estate (`ESTATES`), of institution (`CAMPUS`), ``quarter``,
        ``village``, ``park`` or ``field``.
    community
        Row of the community it belongs to.
    weight
        Share of its cell.
    houses
        Wished houses of a village.
    is_counted
        Whether household counts are known.
    """

    use: str
    community: int
    weight: float = 1.0
    houses: int = 0
    is_counted: bool = True


def build_lots(
    parts: Parts,
    lots: list[Lot],
    ground: Ground,
    land: NDArray[np.object_],
    rng: Generator,
) -> list[Village]:
    """Build every lot on its face and return the villages.

    Parameters
    ----------
    parts
        Receives the rows.
    lots
        One per face.
    ground, land
        The plan and what of it may be built on.
    rng
        Source of randomness.
    """
    frontage = _frontages(ground)
    villages: list[Village] = []
    for i, lot in enumerate(lots):
        if shapely.area(land[i]) < 1500:
            continue
        site = Site(ground.faces[i], land[i], frontage[i], float(ground.turn_rad[i]))
        if lot.use == "village":
            villages += _build_hamlets(parts, lot, site, rng)
        else:
            _build_lot(parts, lot, site, rng)
    return villages


def _build_lot(parts: Parts, lot: Lot, site: Site, rng: Generator) -> None:
    """Build one lot of a town."""
    if lot.use in ESTATES:
        number = parts.count("compounds")
        build_estate(
            parts,
            site,
            ESTATES[lot.use],
            rng,
            name=estate_name(number),
            compound_id=f"M{number + 1:05d}",
            is_counted=lot.is_counted,
        )
    elif lot.use in _INSTITUTIONS:
        _add_institution(parts, lot.use, site, rng)
    elif lot.use == "quarter":
        build_old_quarter(parts, site, rng, is_counted=lot.is_counted)
    elif lot.use == "park":
        _add_park(parts, site, rng)


def _build_hamlets(parts: Parts, lot: Lot, site: Site, rng: Generator) -> list[Village]:
    """Build a village in one cluster, or two where there is room."""
    centre = shapely.get_coordinates(shapely.centroid(site.land))[0]
    turn = site.turn_rad + rng.normal(0.0, 0.06)
    clusters = [(centre, lot.houses)]
    if lot.houses > 120 and shapely.area(site.land) > 1.4e6 and rng.random() < 0.35:
        bearing = rng.uniform(0, 2 * np.pi)
        away = rng.uniform(280, 380) * np.array([np.cos(bearing), np.sin(bearing)])
        second = int(lot.houses * rng.uniform(0.25, 0.45))
        clusters = [(centre - away, lot.houses - second), (centre + away, second)]
    return [build_village(parts, at, turn, n, rng, site.land) for at, n in clusters]


def street_name(rng: Generator) -> str:
    """Return a made-up street name."""
    return f"{rng.choice(_FIRST)}{rng.choice(_STREET)}"


def estate_name(number: int) -> str:
    """Return a made-up name of an estate; the first 200 differ."""
    first = _FIRST[number % len(_FIRST)]
    last = _LAST[(number // len(_FIRST) + number) % len(_LAST)]
    phase = number // (len(_FIRST) * len(_LAST))
    return f"{first}{last}{f'{phase + 1}期' if phase else ''}"


def _frontages(ground: Ground) -> NDArray[np.object_]:
    """Return the streets along each face as one geometry."""
    streets = ground.edges[~np.isin(ground.kind, ["", "outline", "rail", "river"])]
    at, edge = shapely.STRtree(streets).query(ground.faces, predicate="dwithin", distance=12.0)
    starts = np.searchsorted(at, np.arange(len(ground.faces) + 1))
    return np.array([shapely.multilinestrings(streets[edge[a:b]]) for a, b in pairwise(starts)])


def _add_institution(parts: Parts, kind: str, site: Site, rng: Generator) -> None:
    """Build the grounds of an institution and enter it."""
    name, staff = _INSTITUTIONS[kind]
    grounds = build_campus(parts, site, kind, rng)
    if shapely.is_empty(grounds):
        return
    number = parts.count("institutions")
    parts.add(
        "institutions",
        np.array([grounds]),
        institution_id=f"J{number + 1:05d}",
        name=f"{_FIRST[(number * 7 + 3) % len(_FIRST)]}{name}",
        kind=kind,
        staff=int(staff * rng.uniform(0.7, 1.4)),
        dedicated=None,
    )


def _add_park(parts: Parts, site: Site, rng: Generator) -> None:
    """Lay out a park: a pond, a ring path and a way across."""
    grounds = inset(site.land, 18.0)
    if shapely.is_empty(grounds):
        return
    centre = shapely.centroid(site.land)
    radius = shapely.length(shapely.maximum_inscribed_circle(site.land, 1.0))
    radius *= rng.uniform(0.35, 0.5)
    angle = np.linspace(0, 2 * np.pi, 25)[:-1]
    reach = radius * (1 + 0.25 * np.sin(angle * 2 + 1) + 0.12 * np.cos(angle * 3))
    pond = np.column_stack([np.cos(angle) * reach * 1.3, np.sin(angle) * reach * 0.8])
    shape = shapely.intersection(
        shapely.polygons(pond + shapely.get_coordinates(centre)), inset(site.land, 8.0)
    )
    parts.add("barriers", np.array([rounded(shape)]), kind="water", crossable=False)
    ring = shapely.boundary(rounded(shapely.buffer(grounds, 8.0, quad_segs=4)))
    parts.add("streets", np.array([ring]), **{"class": "footway"})
    corner = shapely.get_point(shapely.get_exterior_ring(grounds), 0)
    pavilion = rounded(shapely.buffer(corner, 5.0, quad_segs=2))
    parts.add("buildings", np.array([pavilion]), households=0, levels=1, use="pavilion")
    if rng.random() < 0.5:
        add_shops(parts, site, grounds, np.array([ring]), rng, keep=0.15)
