"""Dedicated ground: the faces that belong to institutions with a grid of their own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.fabric.faces import empty_narrow_parts, placed
from gridplan.fabric.network import NODING_GRID_M, node_site
from gridplan.fabric.site import OUTLINE, PLOT, WALL
from gridplan.geometry.arrays import components

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.faces import Faces, Sides
    from gridplan.fabric.site import Site

# A leftover beside a dedicated grid joins it up to this share of the grid's area.
_REMAINDER_SHARE = 0.5
# A detached part of an institution smaller than this share of its largest is no grid.
_SCRAP_SHARE = 0.25
# Ground smaller than this is no grid: the rest of the institution lies in another one.
_LEAST_M2 = 4.0


def reach_streets(site: Site, *, width_m: float) -> NDArray[np.object_]:
    """Return the institutions grown over the strips between their fence and the street.

    What opening with a disc removes from the rest of a street block is narrower than
    the disc; where such a strip touches an institution and nobody lives on it, nobody
    else would want it.
    """
    network = node_site(replace(site, institutions=site.institutions[:0]))
    street_blocks = shapely.get_parts(shapely.polygonize(network.lines))
    grown = site.institutions.copy()
    flat = np.flatnonzero(shapely.get_dimensions(grown) == 2)
    near, owner = shapely.STRtree(grown[flat]).query(street_blocks, predicate="intersects")
    houses = placed(site.shapes[site.households > 0])
    for block in np.unique(near):
        owners = flat[owner[near == block]]
        rest = shapely.difference(street_blocks[block], shapely.union_all(grown[owners]))
        strips = empty_narrow_parts(rest, houses, width_m=width_m)
        for i in np.sort(owners):
            mine = shapely.dwithin(strips, grown[i], NODING_GRID_M)
            grown[i] = shapely.union_all([grown[i], *strips[mine]], grid_size=NODING_GRID_M)
            strips = strips[~mine]
    return grown


def dedicated_faces(
    site: Site, faces: Faces, met: Sides, home: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the institution that each face belongs to, −1 for none.

    A face belongs to the first institution that holds a point in its middle. What
    an institution leaves over of its street block (a verge, a corner lot) joins it
    when nobody lives there and it is small beside it. A point stands for its street
    block, unless more people live there than may. Hairs are nobody's: between two lines
    of a street one would part the ground of others, or hold two parts together.
    """
    shape, left, right = faces.shape, met.left, met.right
    dedicated = np.full(len(shape), -1)
    if not len(site.institutions):
        return dedicated
    middle = shapely.point_on_surface(shape)
    flat = np.flatnonzero(shapely.get_dimensions(site.institutions) == 2)
    held, by = shapely.STRtree(site.institutions[flat]).query(middle, predicate="intersects")
    for face, owner in zip(held[::-1], flat[by[::-1]], strict=True):
        if dedicated[face] < 0 or owner < dedicated[face]:
            dedicated[face] = owner
    dedicated[faces.hair] = -1
    streetless = np.isin(met.border_class, (WALL, OUTLINE, PLOT))
    street_block = components(len(shape), left[streetless], right[streetless])
    single = np.flatnonzero(shapely.get_dimensions(site.institutions) == 0)
    households = np.bincount(home, weights=site.households, minlength=len(shape))
    at, face = shapely.STRtree(shape).query(site.institutions[single], predicate="intersects")
    for owner, point_face in zip(single[at], face, strict=True):
        whole = (street_block == street_block[point_face]) & (dedicated < 0)
        if households[whole].sum() <= site.institution_limit[owner]:
            dedicated[whole] = owner
    area = shapely.area(shape)
    if not (dedicated >= 0).any():
        return dedicated
    _release_scraps(dedicated, area, left, right)
    lived_in = households > 0
    n = street_block.max(initial=-1) + 1
    free = dedicated < 0
    free_area = np.bincount(street_block, weights=area * free, minlength=n)
    full_area = np.bincount(street_block, weights=area * ~free, minlength=n)
    peopled = np.bincount(street_block, weights=free & lived_in, minlength=n) > 0
    takes = ~peopled & (free_area < _REMAINDER_SHARE * full_area)
    largest = np.full(n, -1)
    order = np.argsort(area, kind="stable")
    owned = order[dedicated[order] >= 0]
    largest[street_block[owned]] = dedicated[owned]
    rest = free & takes[street_block]
    dedicated[rest] = largest[street_block[rest]]
    return dedicated


def _release_scraps(
    dedicated: NDArray[np.int64],
    area: NDArray[np.float64],
    left: NDArray[np.int64],
    right: NDArray[np.int64],
) -> None:
    """Give back the small detached parts of each institution, in place."""
    same = (dedicated[left] == dedicated[right]) & (dedicated[left] >= 0)
    part = components(len(dedicated), left[same], right[same])
    size = np.bincount(part, weights=area)[part]
    largest = np.zeros(dedicated.max(initial=-1) + 1)
    owned = dedicated >= 0
    np.maximum.at(largest, dedicated[owned], size[owned])
    dedicated[owned & (size < np.maximum(_SCRAP_SHARE * largest[dedicated], _LEAST_M2))] = -1
