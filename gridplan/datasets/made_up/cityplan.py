"""The flat plan of the made-up city: districts, townships, communities and lots."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.datasets.made_up.land import Cut
from gridplan.datasets.made_up.lots import Lot, street_name
from gridplan.datasets.made_up.plane import ring_area, slice_ring

if TYPE_CHECKING:
    import pandas as pd
    from numpy.random import Generator

    from gridplan.datasets.made_up.plane import Floats

# Districts roughly from north-west to east, as they lie to each other. Borders, shapes
# and sizes are invented.
_DISTRICTS = (
    "130321", "130324", "130322", "130372", "130306", "130304", "130371", "130302", "130303",
)  # fmt: skip
_MOUNTAINS = "130321"
_VILLAGE_M2, _MOUNTAIN_VILLAGE_M2, _URBAN_M2 = 2.6e6, 4.5e6, 0.31e6
_LOT_M2, _LOT_SPREAD = 86_000.0, 0.85
_VILLAGE_HOUSES, _FEWEST_HOUSES, _MOST_HOUSES = 152.0, 100, 600
_LOT_SHARES = {
    "slab": 0.30, "old": 0.21, "mid": 0.15, "tower": 0.12, "quarter": 0.035, "park": 0.05,
    "school": 0.065, "market": 0.02, "government": 0.015, "hospital": 0.015, "factory": 0.02,
}  # fmt: skip
_UNCOUNTED = 0.03


@dataclass(slots=True)
class CityPlan:
    """The flat plan.

    Parameters
    ----------
    outline
        Ring around the city.
    rings, lots
        One ring and one lot per face.
    cuts
        The lines between them.
    gates, gate_core
        Where streets leave the urban cores, and the number of the core.
    """

    outline: Floats
    rings: list[Floats] = field(default_factory=list)
    lots: list[Lot] = field(default_factory=list)
    cuts: list[Cut] = field(default_factory=list)
    gates: list[Floats] = field(default_factory=list)
    gate_core: list[int] = field(default_factory=list)


def draw_city(frame: pd.DataFrame, rng: Generator) -> CityPlan:
    """Cut a territory into districts, townships, communities and lots.

    Parameters
    ----------
    frame
        From `read_frame`; a lot's ``community`` is a row of it.
    rng
        Source of randomness.
    """
    is_urban = (frame["kind"] == "urban").to_numpy()
    size = np.where(is_urban, _URBAN_M2, _VILLAGE_M2)
    size[(frame["district_id"] == _MOUNTAINS).to_numpy() & ~is_urban] = _MOUNTAIN_VILLAGE_M2
    size *= rng.lognormal(-0.04, 0.28, len(frame))
    plan = CityPlan(_territory(size.sum()))
    districts = [d for d in _DISTRICTS if (frame["district_id"] == d).any()]
    members = [np.flatnonzero(frame["district_id"] == d) for d in districts]
    rings = _cut(plan, plan.outline, [size[m].sum() for m in members], rng)
    for ring, rows in zip(rings, members, strict=True):
        township = frame["subdistrict_id"].to_numpy()[rows]
        groups = [rows[township == code] for code in dict.fromkeys(township)]
        parts = _cut(plan, ring, [size[g].sum() for g in groups], rng)
        for part, group in zip(parts, groups, strict=True):
            _draw_township(plan, part, group[is_urban[group]], group[~is_urban[group]], size, rng)
    return plan


def _territory(area_m2: float) -> Floats:
    """Return an outline of about this area, wider than high, corners cut."""
    x = np.array([0.1, 0.55, 0.92, 1.0, 0.97, 0.6, 0.12, 0.0])
    y = np.array([0.03, 0.0, 0.04, 0.5, 0.95, 1.0, 0.94, 0.4])
    ring = np.column_stack([x * 1.25, y])
    return ring * np.sqrt(area_m2 / ring_area(ring))


def _cut(plan: CityPlan, ring: Floats, weights: list[float], rng: Generator) -> list[Floats]:
    """Cut a ring by weights with mere borders."""
    parts, cuts = slice_ring(ring, np.array(weights), rng, tilt_rad=0.28)
    plan.cuts += [Cut(chord) for chord, _ in cuts]
    return parts


def _draw_township(
    plan: CityPlan, ring: Floats, urban: Floats, rural: Floats, size: Floats, rng: Generator
) -> None:
    """Cut a township into its urban core, amid the villages, and the villages."""
    weights = size[rural].tolist()
    place = len(rural) // 2
    if len(urban):
        weights.insert(place, float(size[urban].sum()))
    parts = _cut(plan, ring, weights, rng)
    if len(urban):
        _draw_core(plan, parts.pop(place), urban, size, rng)
    houses = rng.lognormal(np.log(_VILLAGE_HOUSES), 0.42, len(rural))
    houses = np.clip(houses, _FEWEST_HOUSES, _MOST_HOUSES).astype(int)
    plan.rings += parts
    plan.lots += [
        Lot("village", int(row), houses=int(n)) for row, n in zip(rural, houses, strict=True)
    ]


def _draw_core(plan: CityPlan, ring: Floats, urban: Floats, size: Floats, rng: Generator) -> None:
    """Cut an urban core into communities and lots, with streets as borders."""
    core = len(set(plan.gate_core))
    border = shapely.linearrings(ring)
    parts, cuts = slice_ring(ring, size[urban], rng, tilt_rad=0.1)
    streets = [(chord, level, len(urban)) for chord, level in cuts]
    for part, row in zip(parts, urban, strict=True):
        n_lots = max(round(ring_area(part) / _LOT_M2), 2)
        weights = np.clip(rng.lognormal(0, _LOT_SPREAD, n_lots), 0.15, 5.0)
        lots, inner = slice_ring(part, weights, rng, tilt_rad=0.08)
        streets += [(chord, level + 1, 1) for chord, level in inner]
        uses = rng.choice(list(_LOT_SHARES), n_lots, p=list(_LOT_SHARES.values()))
        uses[weights.argmax()] = rng.choice(["slab", "old", "mid"])  # parks alone house nobody
        plan.rings += lots
        plan.lots += [
            Lot(str(use), int(row), is_counted=bool(rng.random() >= _UNCOUNTED)) for use in uses
        ]
    for chord, level, n_communities in streets:
        plan.cuts.append(Cut(chord, _street_class(level, n_communities), street_name(rng)))
        if level < 2:
            out = shapely.dwithin(border, shapely.points(chord), 0.5)
            plan.gates += list(chord[out])
            plan.gate_core += [core] * int(out.sum())


def _street_class(level: int, n_communities: int) -> str:
    """Return the class of a street that cuts a core of some communities."""
    if n_communities >= 8 and level == 0:
        return "primary"
    if n_communities >= 2 and level <= 1:
        return "secondary"
    return "tertiary" if n_communities >= 2 or level == 1 else "residential"
