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


@dataclass(frozen=True, slots=True, eq=False)
class Dedicated:
    """Institutions that are to have a grid of their own, largest first.

    Parameters
    ----------
    rows
        Position in ``layers.institutions``, shape ``(n,)``.
    community
        Position in ``layers.communities`` of the community that holds most of it.
    findings
        Institutions that meet a threshold and get no grid, with the reason.
    """

    rows: NDArray[np.int64]
    community: NDArray[np.int64]
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
    area = shapely.area(shapes)
    staff = institutions["staff"].to_numpy(float, na_value=np.nan)
    large = (area >= rules.min_area_m2) | (staff >= rules.min_staff)
    if rules.kinds:
        large &= kind.isin(rules.kinds).to_numpy()
    large &= told.fillna(value=True).to_numpy(bool)
    forced = told.fillna(value=False).to_numpy(bool)
    community = _community_of(shapes, layers.communities)
    residents = _households_inside(shapes, layers.buildings)
    crowded = large & ~forced & (residents > rules.max_households)
    astray = (large | forced) & (community < 0)
    chosen = np.flatnonzero((large | forced) & ~crowded & ~astray)
    chosen = chosen[np.lexsort([chosen, -area[chosen]])]
    notes = [
        _notes(institutions, crowded, INFO, "dedicated_lived_in",
               f"has more than {rules.max_households} resident households and stays in the basic "
               "grids; set dedicated = true to give it a grid of its own"),
        _notes(institutions, astray, WARNING, "institution_outside",
               "lies in no community and gets no grid"),
    ]  # fmt: skip
    return Dedicated(chosen, community[chosen], gather(notes))


def _community_of(shapes: NDArray[np.object_], communities: GeoDataFrame) -> NDArray[np.int64]:
    """Return the community with the largest share of each shape, −1 for none."""
    ground = np.asarray(communities.geometry.array, dtype=object)
    at, by = shapely.STRtree(ground).query(shapes, predicate="intersects")
    share = shapely.area(shapely.intersection(shapes[at], ground[by]))
    order = np.lexsort([-by, share, at])
    community = np.full(len(shapes), -1)
    community[at[order]] = by[order]
    return community


def _households_inside(
    shapes: NDArray[np.object_], buildings: GeoDataFrame
) -> NDArray[np.float64]:
    """Return the households of the buildings whose middle lies in each shape."""
    middle = shapely.centroid(np.asarray(buildings.geometry.array, dtype=object))
    at, building = shapely.STRtree(middle).query(shapes, predicate="intersects")
    households = buildings["households"].to_numpy(float)
    return np.bincount(at, weights=households[building], minlength=len(shapes)).astype(float)


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
