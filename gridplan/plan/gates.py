"""Walls of compounds on foot: passed at gates only, where gates are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import shapely

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from gridplan.layers import Layers

# A gate opens its wall by this much to either side; one without a compound is of the nearest
# wall within `_NEAR_M`, and leads to the streets within `_REACH_M`.
_OPEN_M, _NEAR_M, _REACH_M = 8.0, 30.0, 60.0
# Streets are looked at in pieces of at most this length.
STEP_M = 20.0
# Streets end this far outside and inside of a wall: farther apart than what counts as meeting.
_OUTSIDE_M, _INSIDE_M = -0.6, -2.0


class Gated(NamedTuple):
    """Compounds that have gates.

    ``walls`` are their polygons, ``gates`` points, ``of`` the wall of each gate.
    """

    walls: NDArray[np.object_]
    gates: NDArray[np.object_]
    of: NDArray[np.int64]


class Ways(NamedTuple):
    """Streets as people can walk them.

    ``lines`` are all of them; ``access`` is for each compound with gates what its homes
    hang on: the ways inside it, and its gates.
    """

    lines: NDArray[np.object_]
    access: NDArray[np.object_]
    walls: NDArray[np.object_]


def gated(layers: Layers) -> Gated:
    """Return the compounds that have gates; of one without any nobody knows the wall.

    Parameters
    ----------
    layers
        The city. A gate is of its ``compound_id``, else of the nearest wall within 30 m;
        one that has neither is left out.
    """
    walls = np.asarray(layers.compounds.geometry.array, dtype=object)
    if layers.gates is None or not len(layers.gates) or not len(walls):
        return Gated(walls[:0], walls[:0], np.zeros(0, np.int64))
    gates = np.asarray(layers.gates.geometry.array, dtype=object)
    named = layers.gates["compound_id"].astype(object)
    of = layers.compounds.index.get_indexer(named).astype(np.int64)
    lost = np.flatnonzero(of < 0)
    at, wall = shapely.STRtree(shapely.boundary(walls)).query_nearest(
        gates[lost], max_distance=_NEAR_M, all_matches=False
    )
    of[lost[at]] = wall
    known = of >= 0
    used, place = np.unique(of[known], return_inverse=True)
    return Gated(walls[used], gates[known], place.astype(np.int64))


def through_gates(lines: NDArray[np.object_], compounds: Gated) -> Ways:
    """Return streets cut at the walls of compounds, and led through their gates.

    Parameters
    ----------
    lines
        Streets and paths, metres.
    compounds
        From `gated`. Where no way inside one is known, its gates are joined by straight
        lines; a gate leads to the nearest street outside it and inside it within 60 m.

    Examples
    --------
    A lane crosses the south wall of an estate whose one gate is in the west:

    >>> wall, gate = shapely.box(0, 0, 100, 100), shapely.Point(0, 50)
    >>> estate = Gated(np.array([wall]), np.array([gate]), np.zeros(1, int))
    >>> street, lane = shapely.linestrings([[(-10, 0), (-10, 100)], [(50, -20), (50, 90)]])
    >>> ways = through_gates(np.array([street, lane]), estate)
    >>> sorted(shapely.length(ways.lines).round(1).tolist())
    [10.0, 20.6, 50.0, 88.0, 100.0]
    """
    walls, n = compounds.walls, len(compounds.walls)
    if not n:
        return Ways(lines, walls, walls)
    # With the steps of the measure, which else would begin anew behind each wall.
    parts = shapely.segmentize(shapely.get_parts(lines), STEP_M)
    ground = shapely.union_all(walls)
    touched = shapely.intersects(ground, parts)
    mine = parts[touched]
    within = shapely.union_all(shapely.buffer(walls, _OUTSIDE_M))
    outside = np.concatenate([parts[~touched], _lines(shapely.difference(mine, within))])
    inner = shapely.buffer(walls, _INSIDE_M)
    line, wall = shapely.STRtree(inner).query(mine, predicate="intersects")
    inside, row = shapely.get_parts(
        shapely.intersection(mine[line], inner[wall]), return_index=True
    )
    wall = wall[row]
    openings = shapely.union_all(shapely.buffer(compounds.gates, _OPEN_M, quad_segs=4))
    links = [_lines(shapely.intersection(mine, openings)), _links(compounds.gates, outside)]
    access = np.empty(n, dtype=object)
    for number in range(n):  # few beside the houses in them
        gates, lanes = compounds.gates[compounds.of == number], inside[wall == number]
        if not len(lanes) and len(gates) > 1:
            ends = shapely.get_coordinates(gates)
            lanes = shapely.linestrings(np.stack([ends[:-1], ends[1:]], axis=1))
            links.append(lanes)
        links.append(_links(gates, lanes))
        access[number] = shapely.union_all(np.concatenate([lanes, gates]))
    return Ways(np.concatenate([outside, _lines(inside), *links]), access, walls)


def entrances(homes: NDArray[np.object_], ways: Ways) -> NDArray[np.object_]:
    """Return where homes hang on ways: those of a compound with gates on ways inside it.

    Parameters
    ----------
    homes
        Buildings where people live.
    ways
        From `through_gates`.

    Returns
    -------
    ndarray, shape (n_homes,)
        A point for a home in such a compound, the home itself for any other.
    """
    if not len(ways.walls):
        return homes
    middle = shapely.centroid(homes)
    home, wall = shapely.STRtree(ways.walls).query(middle, predicate="intersects")
    found = homes.copy()
    found[home] = shapely.get_point(shapely.shortest_line(ways.access[wall], middle[home]), 0)
    return found


def _links(gates: NDArray[np.object_], lines: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the shortest ways from gates to some lines, as far as these lie near."""
    gate, line = shapely.STRtree(lines).query_nearest(
        gates, max_distance=_REACH_M, all_matches=False
    )
    return _lines(shapely.shortest_line(gates[gate], lines[line]))


def _lines(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the line strings of a mixed array that have a length."""
    parts: NDArray[np.object_] = shapely.get_parts(shapes)
    return parts[(shapely.get_type_id(parts) == 1) & (shapely.length(parts) > 0)]
