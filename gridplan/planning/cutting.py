"""Atoms cut along the streets, walls and plots inside them, many at a time.

An atom is a tiny community, and to cut it takes the same hundreds of calls as to cut one. Atoms
that lie apart from each other are cut as the parts of one piece of ground, so that every
call serves them all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from gridplan.crs import WGS84, transformer
from gridplan.fabric.atoms import build_atoms
from gridplan.fabric.blocks import build_blocks
from gridplan.fabric.borders import draw_lines
from gridplan.fabric.cells import all_cells, border_kinds, cell_anchors
from gridplan.fabric.coverage import cover
from gridplan.fabric.enclosed import NoGroundError
from gridplan.fabric.landings import land
from gridplan.fabric.network import NODING_GRID_M
from gridplan.fabric.site import BORDER_CLASSES, inner_points
from gridplan.fabric.strips import has_arms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from pyproj import CRS

    from gridplan.fabric.site import Site
    from gridplan.rules import FabricOptions, Rules

# Atoms farther apart than this do not see each other.
_APART_M = 60.0
# So many atoms, and buildings in them, are cut at once.
_MOST_ATOMS, _MOST_BUILDINGS = 24, 600
# An atom looks for company among so many groups that still have room.
_OPEN_GROUPS = 12


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What one atom was cut into; arrays as in `planning.community.CommunityResult`."""

    atoms: NDArray[np.object_]
    anchors: NDArray[np.float64]
    of_building: NDArray[np.int64]
    neighbours: NDArray[np.int64]
    border_class: NDArray[np.object_]
    hard: NDArray[np.bool_]
    seam: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Cut:
    """What a worker does with some groups of atoms that lie apart.

    Parameters
    ----------
    rules
        Settings of the fabric.
    crs
        Of all metres.
    largest
        Most households of a block that stays whole.
    """

    rules: Rules
    crs: CRS
    largest: int

    def __call__(self, chunk: list[list[Site]]) -> list[list[Parts | None]]:
        """Return what each atom of each group is cut into; None where nothing cuts it."""
        return [self.group(sites) for sites in chunk]

    def group(self, sites: list[Site]) -> list[Parts | None]:
        """Return what each atom is cut into; one by one where that of all does not fit."""
        found = self._parts(sites)
        if found is None and len(sites) > 1:
            return [one for site in sites for one in self.group([site])]
        return [None] * len(sites) if found is None else found

    def _parts(self, sites: list[Site]) -> list[Parts | None] | None:
        """Return the blocks and plots of atoms; None where lines do not close around them."""
        site, options = sites[0] if len(sites) == 1 else _as_one(sites), self.rules.fabric
        blocks = build_blocks(site, options=options)
        households = np.bincount(blocks.home, weights=site.households, minlength=blocks.n_blocks)
        cut = np.flatnonzero(households > self.largest)
        found = build_atoms(site, blocks, cut=cut, options=options, prices=self.rules.borders)
        cells = all_cells(site, blocks, found)
        if cells.n_cells <= len(sites):
            return [None] * len(sites)
        lines = draw_lines(site, blocks, found, cells, simplify_m=options.simplify_m)
        try:
            drawn = cover(
                site.lonlat, lines, cells, points=inner_points(site.shapes), crs=self.crs
            )
        except NoGroundError:
            return None
        if not drawn.is_whole:
            return None
        ends = np.stack([drawn.left, drawn.right], axis=1)
        border_class, hard = border_kinds(blocks, found, cells, drawn.cell[ends])
        anchors = cell_anchors(site, blocks, found, cells)[drawn.cell]
        shapes, seam = land(drawn.lonlat, drawn.seam, site.shapes, crs=self.crs)
        whole = Parts(
            shapes,
            np.column_stack(transformer(self.crs, WGS84).transform(*anchors.T)),
            drawn.of_building,
            ends,
            np.array(BORDER_CLASSES, dtype=object)[border_class],
            hard,
            seam,
        )
        return _shared_out(whole, sites) if len(sites) > 1 else [whole]


def _as_one(sites: list[Site]) -> Site:
    """Return atoms that lie apart as one piece of ground."""
    lines = [(line, at) for at, site in enumerate(sites) for line in range(len(site.lines))]
    once = {id(sites[at].lines[line]): (line, at) for line, at in lines}.values()
    compounds = {id(one): one for site in sites for one in site.compounds}.values()

    def joined(name: str) -> NDArray[Any]:
        return np.concatenate([getattr(site, name) for site in sites])

    return replace(
        sites[0],
        polygon=_collected([site.polygon for site in sites]),
        lonlat=_collected([site.lonlat for site in sites]),
        lines=np.array([sites[at].lines[line] for line, at in once], dtype=object),
        line_class=np.array([sites[at].line_class[line] for line, at in once], dtype=np.int8),
        line_hard=np.array([sites[at].line_hard[line] for line, at in once], dtype=bool),
        compounds=np.array([*compounds], dtype=object),
        shapes=joined("shapes"),
        households=joined("households"),
        building_rows=joined("building_rows"),
        must=joined("must"),
        never=joined("never"),
        parcel=joined("parcel"),
    )


def _collected(shapes: Sequence[shapely.Geometry]) -> shapely.Geometry:
    """Return polygons that lie apart as one."""
    return shapely.multipolygons(shapely.get_parts(np.array([*shapes], dtype=object)))


def _shared_out(whole: Parts, sites: list[Site]) -> list[Parts | None] | None:
    """Return the parts of each atom; None where one would have parts of two."""
    ground = np.array([site.lonlat for site in sites], dtype=object)
    middle = shapely.point_on_surface(whole.atoms)
    part, home = shapely.STRtree(ground).query(middle, predicate="intersects")
    of = np.full(len(whole.atoms), -1)
    of[part] = home
    n_buildings = [len(site.households) for site in sites]
    of_house = np.repeat(np.arange(len(sites)), n_buildings)
    if (of < 0).any() or (of[whole.of_building] != of_house).any():
        return None
    between = of[whole.neighbours[:, 0]]
    if (between != of[whole.neighbours[:, 1]]).any():
        return None
    ends = shapely.STRtree(ground).query_nearest(
        shapely.points(whole.seam[:, 2]), all_matches=False
    )[1]
    made: list[Parts | None] = []
    for at in range(len(sites)):
        own = np.flatnonzero(of == at)
        if len(own) < 2:
            made.append(None)
            continue
        pairs = between == at
        made.append(
            Parts(
                whole.atoms[own],
                whole.anchors[own],
                np.searchsorted(own, whole.of_building[of_house == at]),
                np.searchsorted(own, whole.neighbours[pairs]),
                whole.border_class[pairs],
                whole.hard[pairs],
                whole.seam[ends == at],
            )
        )
    return made


def groups_apart(sites: list[Site]) -> list[list[int]]:
    """Return atoms in groups whose members lie apart from each other.

    Parameters
    ----------
    sites
        The atoms; those of one community follow each other.
    """
    boxes = shapely.bounds(np.array([site.polygon for site in sites], dtype=object))
    boxes += np.array([-1, -1, 1, 1]) * _APART_M / 2
    groups: list[list[int]] = []
    still_open: list[tuple[list[int], int]] = []
    for at, site in enumerate(sites):
        size = len(site.households)
        for number, (group, held) in enumerate(still_open):
            has_room = held + size <= _MOST_BUILDINGS and len(group) < _MOST_ATOMS
            if has_room and not _meets(boxes[at], boxes[group]):
                group.append(at)
                still_open[number] = (group, held + size)
                break
        else:
            groups.append([at])
            still_open = [*still_open[-_OPEN_GROUPS + 1 :], (groups[-1], size)]
    return groups


def _meets(box: NDArray[np.float64], boxes: NDArray[np.float64]) -> bool:
    """Return whether a box meets one of several."""
    clear = (box[:2] > boxes[:, 2:]) | (boxes[:, :2] > box[2:])
    return not clear.any(axis=1).all()


def may_be_cut(site: Site, options: FabricOptions) -> bool:
    """Return whether there may be more than one block or plot in a piece of ground.

    Two houses part. Of the ground of one house, which most atoms of grids that share a block
    are, a line can cut off what is large enough to be a block without homes; less than that
    would join the house again, so that the search for it can be spared. What winds, strips
    are cut off.

    Parameters
    ----------
    site
        An atom.
    options
        How small a block without homes may be.
    """
    lived_in = site.households > 0
    if np.count_nonzero(lived_in) > 1:
        return True
    rim = shapely.boundary(site.polygon)
    lines = np.concatenate([site.lines, shapely.boundary(site.compounds)])
    network = shapely.union_all(np.append(lines, rim), grid_size=NODING_GRID_M)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(network)))
    faces = faces[shapely.contains_xy(site.polygon, *inner_points(faces).T)]
    home = shapely.points(inner_points(site.shapes[lived_in]))
    is_home = shapely.intersects(faces, home[0]) if len(home) else np.zeros(len(faces), bool)
    own = faces[is_home] if len(home) else faces
    left = shapely.area(faces[~is_home]).sum() if len(home) else 0.0
    return len(own) != 1 or bool(has_arms(own).any() or left >= options.min_block_m2)
