"""Dedicated grids: which institutions are large enough for a grid of their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.findings import INFO, WARNING, findings, gather

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.layers import Layers
    from gridplan.rules import DedicatedRules

# An institution lies in a community that holds at least this share of it.
_INSIDE_SHARE = 0.25


@dataclass(frozen=True, slots=True, eq=False)
class Dedicated:
    """Institutions that are to have a grid of their own, largest first.

    Parameters
    ----------
    rows
        Position in ``layers.institutions``, shape ``(n,)``.
    community
        Position in ``layers.communities`` of the community that holds most of it.
    limit
        Most resident households its ground may have; infinite where it was told to
        have a grid.
    findings
        Institutions that meet a threshold and get no grid, with the reason.
    """

    rows: NDArray[np.int64]
    community: NDArray[np.int64]
    limit: NDArray[np.float64]
    findings: DataFrame


def choose_dedicated(layers: Layers, *, rules: DedicatedRules) -> Dedicated:
    """Choose the institutions that become grids of their own.

    Parameters
    ----------
    layers
        The input; metres.
    rules
        Kinds, smallest area, fewest staff, most resident households. A value in the
        column ``dedicated`` overrides them.

    Returns
    -------
    Dedicated
        Each institution lies in one community: that of its largest part.
    """
    institutions = layers.institutions
    told = institutions["dedicated"].astype("boolean")
    kind = institutions["kind"].fillna("").astype(str)
    shapes = np.asarray(institutions.geometry.array, dtype=object)
    community, area = _community_of(shapes, layers.communities)
    area = np.where(community >= 0, area, shapely.area(shapes))
    staff = institutions["staff"].to_numpy(float, na_value=np.nan)
    large = (area >= rules.min_area_m2) | (staff >= rules.min_staff)
    if rules.kinds:
        large &= kind.isin(rules.kinds).to_numpy()
    large &= told.fillna(value=True).to_numpy(bool)
    forced = told.fillna(value=False).to_numpy(bool)
    residents = _households_inside(shapes, layers.buildings)
    crowded = large & ~forced & (residents > rules.max_households)
    astray = (large | forced) & (community < 0)
    chosen = np.flatnonzero((large | forced) & ~crowded & ~astray)
    chosen = chosen[np.lexsort([chosen, -area[chosen]])]
    notes = [
        _notes(
            institutions,
            crowded,
            INFO,
            "dedicated_lived_in",
            f"has more than {rules.max_households} resident households and stays in the basic "
            "grids; set dedicated = true to give it a grid of its own",
        ),
        _notes(
            institutions,
            astray,
            WARNING,
            "institution_outside",
            "lies in no community and gets no grid",
        ),
    ]
    limit = np.where(forced, np.inf, rules.max_households)
    return Dedicated(chosen, community[chosen], limit[chosen], gather(notes))


def _community_of(
    shapes: NDArray[np.object_], communities: GeoDataFrame
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the community with the largest part of each shape, −1 for none, and its area.

    A part that is a sliver of the shape does not count: such an institution lies
    beside the communities.
    """
    ground = np.asarray(communities.geometry.array, dtype=object)
    at, by = shapely.STRtree(ground).query(shapes, predicate="intersects")
    part = shapely.area(shapely.intersection(shapes[at], ground[by]))
    inside = part >= _INSIDE_SHARE * shapely.area(shapes[at])
    at, by, part = at[inside], by[inside], part[inside]
    order = np.lexsort([-by, part, at])
    community, area = np.full(len(shapes), -1), np.zeros(len(shapes))
    community[at[order]], area[at[order]] = by[order], part[order]
    return community, area


def _households_inside(
    shapes: NDArray[np.object_], buildings: GeoDataFrame
) -> NDArray[np.float64]:
    """Return the households of the buildings whose middle lies in each shape."""
    houses = np.asarray(buildings.geometry.array, dtype=object)
    near = np.unique(buildings.sindex.query(shapes)[1])  # the layer keeps it for the audit
    middle = shapely.centroid(houses[near])
    at, building = shapely.STRtree(middle).query(shapes, predicate="intersects")
    households = buildings["households"].to_numpy(float)
    return np.bincount(at, weights=households[near[building]], minlength=len(shapes)).astype(float)


def _notes(
    institutions: GeoDataFrame,
    which: NDArray[np.bool_],
    severity: str,
    rule_id: str,
    text: str,
) -> DataFrame:
    """Return one finding per institution."""
    rows = institutions[which]
    names = rows["name"].fillna("").astype(str)
    return findings(
        severity,
        rule_id,
        [f"Institution {i} {name}: {text}." for i, name in zip(rows.index, names, strict=True)],
        geometry=shapely.point_on_surface(np.asarray(rows.geometry.array, dtype=object)),
    )
