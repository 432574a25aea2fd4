"""Blocks: the faces of a community after slivers joined their neighbours.

Faces too thin or too small to be anything (traffic islands, the strip between two
carriageways, the sliver between a community border and the street beside it) join a
neighbour before anyone sees them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.fabric.carve import dedicated_faces, reach_streets
from gridplan.fabric.faces import cut_faces, face_of_buildings
from gridplan.fabric.network import add_cuts, node_site
from gridplan.fabric.site import MAIN_ROAD, MINOR_STREET, PLOT, STREET, spared_buildings
from gridplan.fabric.strips import refine
from gridplan.geometry.arrays import components, starts
from gridplan.geometry.keys import counted

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.fabric.faces import Faces, Sides
    from gridplan.fabric.network import Network
    from gridplan.fabric.site import Site
    from gridplan.rules import FabricOptions

# Which border a sliver gives up, by class: rather a wall than a street, and rather than
# either a cut across a strip, which is no line on the ground.
_DISSOLVE = np.array([0.3, 0.3, 0.4, 1.2, 0.6, 0.6, 4.0, 4.0])
# A face that holds this share of a house cannot be parted from the rest of it.
_ROOF_SHARE = 0.1
# A verge, a strip between a street and the border of the community, has less than this share
# of its outline on others. A cut across it is dear for what it keeps: without the verge the
# street beside it is no border between grids at all.
_VERGE_SHARE, _ACROSS_VERGE = 0.65, 0.25
# A narrow strip goes over a hard barrier where it lies along that for twice as long.
OVER_HARD = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Faces of one community and the blocks they make up.

    Parameters
    ----------
    faces
        Polygons, shape ``(n_faces,)``; together they tile the community.
    block
        Block of each face, int64, numbered without gaps.
    dedicated
        Institution that owns each block, −1 for none; shape ``(n_blocks,)``.
    home
        Block of each building, shape ``(n_buildings,)``.
    straddling
        Buildings that reach over a line, int64.
    segments
        Straight pieces of border between faces of the community, shape
        ``(n_segments, 2, 2)``; the next four arrays go with it.
    left, right
        The two faces beside each segment.
    border_class, hard
        What it runs along (`site.BORDER_CLASSES`), and whether it is a barrier
        that a grid should not cross.
    network
        The borders of all faces, noded.
    hair
        Faces that are nowhere wider than `faces.HAIR_M`.
    met
        Where the others meet (`faces.Faces.met`).
    streets
        Noded straight pieces of street, dead ends as well, shape ``(n_streets, 2, 2)``.
    """

    faces: NDArray[np.object_]
    block: NDArray[np.int64]
    dedicated: NDArray[np.int64]
    home: NDArray[np.int64]
    straddling: NDArray[np.int64]
    segments: NDArray[np.float64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    border_class: NDArray[np.int8]
    hard: NDArray[np.bool_]
    network: Network
    hair: NDArray[np.bool_]
    met: Sides
    streets: NDArray[np.float64]

    @property
    def n_blocks(self) -> int:
        """Number of blocks."""
        return len(self.dedicated)

    def lengths(self) -> NDArray[np.float64]:
        """Return the length of each segment, metres."""
        return np.hypot(*(self.segments[:, 1] - self.segments[:, 0]).T)


def build_blocks(site: Site, *, options: FabricOptions) -> Blocks:
    """Cut a community into blocks.

    Parameters
    ----------
    site
        The community; metres.
    options
        When a face is too small or too thin to be a block of its own.

    Returns
    -------
    Blocks
        The faces tile the community to 1 cm.
    """
    if len(site.institutions):
        site = replace(site, institutions=reach_streets(site, width_m=options.verge_m))
    network = node_site(site)
    faces = refine(site, cut_faces(site, network), options)
    home, straddling = face_of_buildings(site.shapes, faces)
    keeper = faces.keepers()
    met = faces.met(keeper)
    dedicated = dedicated_faces(site, faces, met, home)
    roofs = _under_one_roof(site, faces, straddling, dedicated)
    if faces.hair[roofs].any():  # a hair under a house goes where the house goes
        keeper = _kept_by_houses(faces, keeper, roofs)
        met = faces.met(keeper)
    block = _absorb(
        faces,
        met,
        keeper,
        np.bincount(home, weights=site.households, minlength=len(faces.shape)) > 0,
        dedicated,
        roofs,
        options=options,
    )
    owner = np.full(block.max(initial=-1) + 1, -1)
    np.maximum.at(owner, block, dedicated)
    return Blocks(
        faces.shape,
        block,
        owner,
        block[home],
        straddling,
        faces.segments,
        faces.left,
        faces.right,
        faces.border_class,
        faces.hard,
        faces.network,
        faces.hair,
        met,
        network.pieces[np.isin(network.border_class, (MAIN_ROAD, STREET, MINOR_STREET))],
    )


def part_off(
    site: Site,
    blocks: Blocks,
    cuts: NDArray[np.object_],
    pieces: NDArray[np.object_],
) -> tuple[Blocks, NDArray[np.int64]]:
    """Return the blocks with some pieces of ground as blocks of their own.

    Parameters
    ----------
    site, blocks
        The community and its blocks, of `build_blocks`.
    cuts
        Line strings along which faces are cut; metres.
    pieces
        Polygons without homes; a face of which most lies in one is a part of it.

    Returns
    -------
    blocks, origin
        The new ones, and for each the old block, or the number of old blocks plus that of
        its piece.
    """
    faces = cut_faces(site, add_cuts(blocks.network, cuts))
    middle = shapely.point_on_surface(faces.shape)
    at, old = shapely.STRtree(blocks.faces).query(middle, predicate="intersects")
    origin = np.zeros(len(middle), np.int64)
    origin[at[::-1]] = blocks.block[old[::-1]]
    at, piece = shapely.STRtree(pieces).query(faces.shape, predicate="intersects")
    share = shapely.area(shapely.intersection(faces.shape[at], pieces[piece]))
    most = share > shapely.area(faces.shape[at]) / 2
    origin[at[most]] = blocks.n_blocks + piece[most]
    origin, block = np.unique(origin, return_inverse=True)
    home, straddling = face_of_buildings(site.shapes, faces)
    dedicated = np.append(blocks.dedicated, np.full(len(pieces), -1))
    met = faces.met(faces.keepers())
    parted = Blocks(
        faces.shape,
        block,
        dedicated[origin],
        block[home],
        straddling,
        faces.segments,
        faces.left,
        faces.right,
        faces.border_class,
        faces.hard,
        faces.network,
        faces.hair,
        met,
        blocks.streets,
    )
    return parted, origin


def _under_one_roof(
    site: Site, faces: Faces, straddling: NDArray[np.int64], dedicated: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return pairs of faces that share the better part of a house, shape ``(n, 2)``.

    A line through the middle of a house is no border that anyone could walk along. A house
    may reach over ground of others, too: what lies beyond that is another block. Where only
    a hair is between, the hair comes along. Where a border has to run, it is led around.
    """
    houses = spared_buildings(site, straddling[site.households[straddling] > 0])
    crossed = shapely.STRtree(site.shapes[houses]).query(site.must, predicate="intersects")[1]
    houses = np.delete(houses, np.unique(crossed))
    shapes = site.shapes[houses]
    at, face = shapely.STRtree(faces.shape).query(shapes, predicate="intersects")
    held = shapely.area(shapely.intersection(shapes[at], faces.shape[face]))
    order = np.lexsort([face, at])
    at, face, held = at[order], face[order], held[order]
    large = held >= _ROOF_SHARE * shapely.area(shapes)[at]
    large |= (held > 0) & faces.hair[face]
    large &= dedicated[face] < 0
    at, face = at[large], face[large]
    room = _rooms(faces, at, face)
    order = np.argsort(room, kind="stable")
    room, face = room[order], face[order]
    chained = room[1:] == room[:-1]
    return np.stack([face[:-1][chained], face[1:][chained]], axis=1)


def _kept_by_houses(
    faces: Faces, keeper: NDArray[np.int64], roofs: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return the keepers of faces (`Faces.keepers`), of hairs under a house another face there."""
    n = len(faces.shape)
    room = components(n, *roofs.T)
    first = np.full(n, -1)
    wide = np.flatnonzero(~faces.hair)[::-1]
    first[room[wide]] = wide
    return np.where(faces.hair & (first[room] >= 0), first[room], keeper)


def _rooms(faces: Faces, house: NDArray[np.int64], face: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return a number for each house and face under it, the same where one reaches the other.

    From face to face under the house, that is: on ground of the community.
    """
    # Every face of a house with every other.
    one, step = counted(np.bincount(house, minlength=1)[house])
    other = np.searchsorted(house, house)[one] + step
    size = np.array([len(faces.shape), 1])
    beside = np.sort(np.stack([faces.left, faces.right], axis=1), axis=1) @ size
    touch = np.isin(np.stack([face[one], face[other]], axis=1) @ size, beside)
    return components(len(house), one[touch], other[touch])


def _absorb(
    faces: Faces,
    met: Sides,
    keeper: NDArray[np.int64],
    housed: NDArray[np.bool_],
    dedicated: NDArray[np.int64],
    roofs: NDArray[np.int64],
    *,
    options: FabricOptions,
) -> NDArray[np.int64]:
    """Return the block of each face after thin and small empty faces joined a neighbour.

    A sliver joins the proper face with which it shares the longest border (weighted by
    how little that border would be missed), never across a hard barrier while there is
    another way. A narrow strip without homes is less particular: it joins what lies along
    it, be that over a track or a dedicated block, rather than hang on a block at its end as
    an arm. One that shares more with another sliver waits until that has joined a
    proper face: the pieces of a row of shops go to what lies behind each, not to one
    another around the estate, and the piece on the corner not across the street. Only
    where all wait for each other do they join the next best. Faces of one institution that
    touch are one block.
    """
    hard, length = met.hard, met.length
    weight = length * _DISSOLVE[met.border_class]
    is_cut = met.border_class >= PLOT
    n = len(faces.shape)
    # Each border from both sides; what does not count adds nothing: that is faster than to pick.
    sides, twice = np.concatenate([met.left, met.right]), np.tile(length, 2)
    along_street = np.tile(length * (met.border_class <= MINOR_STREET), 2)
    wide = ~faces.hair
    area, around = shapely.area(faces.shape) * wide, shapely.length(faces.shape) * wide
    mine = (dedicated[met.left] == dedicated[met.right]) & (dedicated[met.left] >= 0)
    ends = np.concatenate([np.stack([met.left, met.right], axis=1)[mine], roofs])
    block = components(n, *ends.T)
    for cross_hard in (False, True):
        for _ in range(n):
            count = block.max(initial=-1) + 1
            size = np.bincount(block, weights=area, minlength=count)
            beside = block[sides]
            ends = beside.reshape(2, -1)
            inner = ends[0] == ends[1]
            rim = np.bincount(block, weights=around, minlength=count)
            rim -= 2 * np.bincount(ends[0], length * inner, count)
            lived_in = np.bincount(block, weights=housed, minlength=count) > 0
            owned = np.zeros(count, bool)
            owned[block[dedicated >= 0]] = True
            thin = 2 * size < options.sliver_width_m * rim
            narrow = ~lived_in & ~owned & thin
            sliver = narrow | (~lived_in & ~owned & (size < options.min_block_m2))
            if not sliver.any():
                break
            outer = np.tile(~inner, 2)
            touching = np.bincount(beside, twice * outer, count)
            on_street = np.bincount(beside, along_street * outer, count)
            verge = narrow & (touching < _VERGE_SHARE * rim) & (2 * on_street > touching)
            missed = np.where(hard, OVER_HARD, 1.0)
            missed[is_cut & verge[ends].any(axis=0)] = _ACROSS_VERGE
            usable = ~inner & (cross_hard | ~hard | narrow[ends].any(axis=0))
            joined = _best_neighbours(
                ends[:, usable], (weight * missed)[usable], sliver, owned, narrow
            )
            if not len(joined[0]):
                break
            block = components(count, *joined)[block]
    block = block[np.where(keeper >= 0, keeper, np.arange(n))]
    return np.unique(block, return_inverse=True)[1]


def _best_neighbours(
    ends: NDArray[np.int64],
    length: NDArray[np.float64],
    sliver: NDArray[np.bool_],
    owned: NDArray[np.bool_],
    narrow: NDArray[np.bool_],
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return, for slivers that can move now, the sliver and the block to join.

    First those with most of their border on an ordinary block, or narrow ones on any that is
    no sliver. Where there are none, ordinary blocks come before dedicated ones, those before
    other slivers.
    """
    start = np.concatenate([ends[0], ends[1]])
    goal = np.concatenate([ends[1], ends[0]])
    keep = sliver[start]
    start, goal, weight = start[keep], goal[keep], np.tile(length, 2)[keep]
    if not len(start):
        return start, goal
    count = len(sliver)
    pair, inverse = np.unique(start * count + goal, return_inverse=True)
    weight = np.bincount(inverse, weights=weight)
    start, goal = pair // count, pair % count
    last = owned[goal] & ~narrow[start]
    order = np.lexsort([goal, -weight, last, start])
    chosen = order[starts(start[order])]
    chosen = chosen[~(sliver[goal] | last)[chosen]]
    if not len(chosen):
        rank = 2 - sliver[goal] * 2 - (owned & ~sliver)[goal]
        order = np.lexsort([goal, -weight, -rank, start])
        chosen = order[starts(start[order])]
        proper = ~sliver[goal[chosen]]
        if proper.any():
            chosen = chosen[proper]
            most = np.zeros(count)
            np.maximum.at(most, start, weight)
            share = weight[chosen] / most[start[chosen]]
            # The lot on a corner waits for the strips that it lies between.
            chosen = chosen[2 * share >= share.max()]
    return start[chosen], goal[chosen]
