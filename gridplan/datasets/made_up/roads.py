"""Roads between villages and towns, and the great lines across the land."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial import Delaunay

from gridplan.datasets.made_up.land import ribbon

if TYPE_CHECKING:
    from numpy.random import Generator
    from numpy.typing import NDArray

    from gridplan.datasets.made_up.collection import Parts
    from gridplan.datasets.made_up.lowrise import Village
    from gridplan.datasets.made_up.plane import Floats, Warp

_PIECE = 120  # vertices of one piece of a long line: about 3 km
_EXTRA_LINKS, _LONGEST_EXTRA_M = 0.14, 2600.0


def add_great_lines(
    parts: Parts, outline: Floats, warp: Warp, rng: Generator
) -> NDArray[np.object_]:
    """Add rivers, railways and a motorway across the territory.

    Parameters
    ----------
    parts
        Receives barriers, and the motorway as a street.
    outline
        Ring of the territory, flat.
    warp
        From flat to metric coordinates.
    rng
        Source of randomness.

    Returns
    -------
    array of Polygon
        The land they take.
    """
    width, height = outline.max(axis=0)
    n_rivers = 2 + int(width // 25_000)
    taken = []
    for x in (np.arange(n_rivers) + rng.uniform(0.3, 0.7, n_rivers)) * width / n_rivers:
        drift = rng.uniform(-0.12, 0.12) * width
        line = _across((x - drift, 0.0), (x + drift, height), outline, warp, bend_m=260.0)
        water = ribbon(line, rng.uniform(16.0, 42.0), piece=2 * _PIECE)
        parts.add("barriers", water, kind="river", crossable=False)
        parts.add("barriers", _pieces(line), kind="river", crossable=False)
        taken.append(shapely.buffer(water, 10.0, quad_segs=2))
    rails = (
        ((0.0, 0.3 * height), (width, 0.42 * height)),
        ((0.62 * width, 0.36 * height), (0.45 * width, height)),
    )
    for start, end in rails:
        line = _pieces(_across(start, end, outline, warp))
        parts.add("barriers", line, kind="rail", crossable=False)
        taken.append(shapely.buffer(line, 14.0, quad_segs=2))
    line = _pieces(_across((0.0, 0.52 * height), (width, 0.6 * height), outline, warp))
    parts.add("barriers", line, kind="motorway", crossable=False)
    parts.add("streets", line, **{"class": "motorway"}, name="环海高速（虚构）")
    return np.concatenate([*taken, shapely.buffer(line, 26.0, quad_segs=2)])


def _across(
    start: tuple[float, float],
    end: tuple[float, float],
    outline: Floats,
    warp: Warp,
    *,
    bend_m: float = 0.0,
) -> shapely.LineString:
    """Return a line through the territory from edge to edge, winding by `bend_m`."""
    inside = shapely.intersection(shapely.linestrings([start, end]), shapely.polygons(outline))
    points = shapely.get_coordinates(shapely.segmentize(inside, 25.0))
    along = np.arange(len(points)) * 25.0
    course = (points[-1] - points[0]) / np.linalg.norm(points[-1] - points[0])
    swing = bend_m * np.sin(along / 830.0) + 0.4 * bend_m * np.sin(along / 310.0 + 1.0)
    swing *= np.minimum(1.0, np.minimum(along, along[::-1]) / 2000.0)
    return shapely.linestrings(warp(points + swing[:, None] * (-course[1], course[0])))


def _pieces(line: shapely.LineString) -> NDArray[np.object_]:
    """Return a long line in pieces that spatial filters can tell apart."""
    points = shapely.get_coordinates(line)
    starts = range(0, len(points) - 1, _PIECE)
    return np.array([shapely.linestrings(points[i : i + _PIECE + 1]) for i in starts])


def add_roads(
    parts: Parts,
    villages: list[Village],
    gates: Floats,
    core: Floats,
    built: NDArray[np.object_],
    rng: Generator,
) -> NDArray[np.object_]:
    """Link villages and the gates of towns by a road net, and return its lines.

    Parameters
    ----------
    parts
        Receives the roads.
    villages
        Their ends are where roads join.
    gates, core
        (n, 2) ends of streets at the edge of an urban core, and (n,) its number.
    built
        Land of the cores, which roads must not cross.
    rng
        Source of randomness.

    Notes
    -----
    The shortest tree of the Delaunay triangulation plus some of its short edges:
    every village is reached, and there are ways round.
    """
    joints = [village.ends for village in villages if len(village.ends)]
    joints += [gate[None, :] for gate in gates]
    n_villages = len(joints) - len(gates)
    centre = np.array([joint.mean(axis=0) for joint in joints])
    if len(centre) < 4:
        return np.empty(0, dtype=object)
    a, b, length = _links(centre, np.r_[np.full(n_villages, -1), core], rng)
    roads = np.array(
        [_road(joints[i], joints[j], centre[i], centre[j], rng) for i, j in zip(a, b, strict=True)]
    )
    hit, _ = shapely.STRtree(built).query(roads, predicate="intersects")
    free = ~np.isin(np.arange(len(roads)), hit) & (length > 30)
    kind = np.where((a >= n_villages) | (b >= n_villages), "tertiary", "unclassified")
    parts.add("streets", roads[free], **{"class": kind[free]})
    return roads[free]


def _links(centre: Floats, core: Floats, rng: Generator) -> tuple[Floats, Floats, Floats]:
    """Return pairs of nodes to be linked and their distances."""
    corners = Delaunay(centre).simplices
    pairs = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]])
    a, b = np.unique(np.sort(pairs, axis=1), axis=0).T
    length = np.linalg.norm(centre[a] - centre[b], axis=1)
    inside = (core[a] == core[b]) & (core[a] >= 0)  # the streets of the core link these
    cost = np.where(inside, 1e-3, length)
    n = len(centre)
    tree = minimum_spanning_tree(coo_array((cost, (a, b)), shape=(n, n)).tocsr()).tocoo()
    chosen = np.isin(a * n + b, tree.row.astype(np.int64) * n + tree.col)
    chosen |= (rng.random(len(a)) < _EXTRA_LINKS) & (length < _LONGEST_EXTRA_M)
    chosen &= ~inside
    return a[chosen], b[chosen], length[chosen]


def _road(
    start: Floats, end: Floats, towards: Floats, back: Floats, rng: Generator
) -> shapely.LineString:
    """Return a slightly bent road between the nearest joints of two places."""
    p = start[np.argmin(((start - back) ** 2).sum(axis=1))]
    q = end[np.argmin(((end - towards) ** 2).sum(axis=1))]
    across = np.array([p[1] - q[1], q[0] - p[0]])
    t = np.linspace(0, 1, 7)[:, None]
    bend = 4 * t * (1 - t) * across * rng.uniform(-0.09, 0.09)
    return shapely.linestrings(np.round(p + t * (q - p) + bend, 2))
