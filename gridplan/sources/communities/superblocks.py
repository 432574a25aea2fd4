"""Planning units where communities are missing: the blocks between main streets."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.crs import require_metric
from gridplan.errors import GeometryError
from gridplan.rules import Rules
from gridplan.schema import COMMUNITY_ID, HOUSEHOLDS

if TYPE_CHECKING:
    from geopandas import GeoDataFrame
    from numpy.typing import NDArray

_REACH_M = 150.0  # land this near to a building belongs to the city
_GRID_M = 0.01
_SMALLEST_GRIDS = 2  # a unit should hold at least this many grids
_LARGEST_GRIDS = 8  # a larger one is cut along lesser streets as well


def build_superblocks(
    buildings: GeoDataFrame,
    streets: GeoDataFrame,
    barriers: GeoDataFrame,
    *,
    rules: Rules = Rules(),
) -> GeoDataFrame:
    """Cut the built-up land along main streets and barriers into planning units.

    Parameters
    ----------
    buildings
        With ``households``; metric CRS.
    streets, barriers
        With ``class`` and ``kind``; same CRS; may be empty.
    rules
        `fabric.main_roads` and `fabric.hard_barriers` are the lines, and lesser
        streets where more than eight grids lie between them; units of fewer than
        twice `grid.lower` households join the neighbour with which they share the
        longest border.

    Returns
    -------
    GeoDataFrame
        Polygons without overlap that hold households; ``community_id`` (P001, … from west to
        east), ``community_name`` and ``kind`` = ``derived``.

    Raises
    ------
    GeometryError
        If there is no building.

    Notes
    -----
    These are stand-ins, not communities: whoever uses them must say so.

    Examples
    --------
    >>> import gridplan as gp
    >>> layers = gp.read_layers(**gp.make_town())
    >>> units = gp.build_superblocks(layers.buildings, layers.streets, layers.barriers)
    >>> units["community_id"].iloc[0], units["kind"].unique().tolist()
    ('P001', ['derived'])
    """
    require_metric(buildings=buildings, streets=streets, barriers=barriers)
    if not len(buildings):
        msg = "Planning units are built around buildings, and there are none."
        raise GeometryError(msg)
    points = shapely.centroid(np.asarray(buildings.geometry))
    land = _built_up(points)
    faces = _faces(land, _lines(streets, barriers, rules, fine=False))
    too_large = _households_in(faces, points, buildings) > _LARGEST_GRIDS * rules.grid.upper
    if too_large.any():
        fine = _lines(streets, barriers, rules, fine=True)
        parts = [_faces(face, fine) for face in faces[too_large]]
        faces = np.concatenate([faces[~too_large], *parts])
    unit = _merge_small(faces, _households_in(faces, points, buildings), rules)
    shapes = [shapely.union_all(faces[unit == number]) for number in np.unique(unit)]
    outlines = shapely.get_parts(np.array(shapes, dtype=object))
    outlines = outlines[_households_in(outlines, points, buildings) > 0]
    boxes = shapely.bounds(outlines)
    outlines = outlines[np.lexsort((-boxes[:, 3], boxes[:, 0]))]
    width = max(3, len(str(len(outlines))))
    ids = [f"P{number:0{width}d}" for number in range(1, len(outlines) + 1)]
    names = [f"Planning unit {number}" for number in range(1, len(outlines) + 1)]
    table = {COMMUNITY_ID: ids, "community_name": names, "kind": "derived"}
    return gpd.GeoDataFrame(pd.DataFrame(table), geometry=outlines, crs=buildings.crs)


def _built_up(points: NDArray[np.object_]) -> shapely.Geometry:
    """Return the land within reach of buildings, without holes."""
    near = shapely.union_all(shapely.buffer(points, _REACH_M, quad_segs=2))
    rings = shapely.get_exterior_ring(shapely.get_parts(near))
    return shapely.simplify(shapely.union_all(shapely.polygons(rings)), 5.0)


def _lines(
    streets: GeoDataFrame, barriers: GeoDataFrame, rules: Rules, *, fine: bool
) -> NDArray[np.object_]:
    """Return the lines that part units: main streets, or all but the minor ones."""
    kinds = rules.fabric
    main = streets["class"].isin(kinds.main_roads)
    if fine or not main.any():
        main = ~streets["class"].isin([*kinds.minor_streets, *kinds.ignored_streets])
    hard = barriers[barriers["kind"].isin(kinds.hard_barriers)]
    shapes = np.r_[np.asarray(streets.geometry[main]), np.asarray(hard.geometry)]
    areas = shapely.get_dimensions(shapes) == 2
    shapes[areas] = shapely.boundary(shapes[areas])
    return shapes


def _faces(land: shapely.Geometry, lines: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the faces into which lines cut the land."""
    inside = shapely.intersection(lines, land)
    network = shapely.union_all([*inside, shapely.boundary(land)], grid_size=_GRID_M)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(network)))
    return faces[shapely.intersects(land, shapely.point_on_surface(faces))]


def _households_in(
    faces: NDArray[np.object_], points: NDArray[np.object_], buildings: GeoDataFrame
) -> NDArray[np.float64]:
    """Return the households of the buildings whose centre lies in each face."""
    face, point = shapely.STRtree(points).query(faces, predicate="intersects")
    counts = buildings[HOUSEHOLDS].to_numpy(dtype=float, na_value=0.0)
    return np.bincount(face, counts[point], len(faces)).astype(float)


def _merge_small(
    faces: NDArray[np.object_], households: NDArray[np.float64], rules: Rules
) -> NDArray[np.int64]:
    """Return the unit of each face; small ones, the smallest first, join a neighbour."""
    borders = _shared_borders(faces)
    home = np.arange(len(faces))
    loads = households.copy()
    wanted = _SMALLEST_GRIDS * rules.grid.lower
    queue = [(load, number) for number, load in enumerate(loads) if load < wanted]
    heapq.heapify(queue)
    while queue:
        load, small = heapq.heappop(queue)
        if home[small] != small or load != loads[small] or not borders[small]:
            continue
        # The longest border wins; of equal ones the lower number.
        host = min(borders[small], key=lambda other: (-borders[small][other], other))
        home[home == small] = host
        loads[host] += loads[small]
        for other, length in borders.pop(small).items():
            borders[other].pop(small)
            if other != host:
                borders[host][other] = borders[host].get(other, 0.0) + length
                borders[other][host] = borders[host][other]
        borders[small] = {}
        if loads[host] < wanted:
            heapq.heappush(queue, (loads[host], host))
    return home


def _shared_borders(faces: NDArray[np.object_]) -> dict[int, dict[int, float]]:
    """Return, for each face, its neighbours and the length of the border with each."""
    one, other = shapely.STRtree(faces).query(faces, predicate="intersects")
    pairs = one < other
    one, other = one[pairs], other[pairs]
    length = shapely.length(shapely.intersection(faces[one], faces[other]))
    borders: dict[int, dict[int, float]] = {number: {} for number in range(len(faces))}
    for a, b, metres in zip(one.tolist(), other.tolist(), length.tolist(), strict=True):
        if metres > 0:
            borders[a][b] = borders[b][a] = metres
    return borders
