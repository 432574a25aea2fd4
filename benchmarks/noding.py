"""Noding by our kernels beside GEOS: the same lines, one after the other, in one run.

Run: ``python benchmarks/noding.py [--communities 9]``
The lines are those that the communities of a made-up city are cut by into unit grids.
"""

from __future__ import annotations

import argparse
import time
from typing import TYPE_CHECKING

import numpy as np
import shapely

import gridplan as gp
from gridplan.datasets import make_city
from gridplan.fabric import coverage, enclosed
from gridplan.geometry.degrees import DECIMALS
from gridplan.geometry.noding import node_lines
from gridplan.planning.units import unit_plan

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray


def lines_of(n_communities: int) -> list[NDArray[np.object_]]:
    """Return the lines of every call that makes faces."""
    plan = gp.plan_city(make_city(n_communities))
    calls: list[NDArray[np.object_]] = []
    enclose = enclosed.enclose

    def noted(lines: NDArray[np.object_], ground: shapely.Geometry) -> enclosed.Enclosed:
        calls.append(lines)
        return enclose(lines, ground)

    coverage.enclose = noted
    unit_plan(plan)
    return calls


def by_geos(lines: NDArray[np.object_]) -> NDArray[np.object_]:
    """Node lines on the grid of the seventh decimal."""
    network = shapely.union_all(lines, grid_size=10.0**-DECIMALS)
    noded: NDArray[np.object_] = shapely.get_parts(network)
    return noded


def by_kernels(lines: NDArray[np.object_]) -> NDArray[np.object_]:
    """Node lines on the same grid."""
    return node_lines(lines, 10.0**DECIMALS)


def faces_after(
    node: Callable[[NDArray[np.object_]], NDArray[np.object_]], calls: list[NDArray[np.object_]]
) -> tuple[float, int, float]:
    """Return the CPU seconds of noding all lines, and the number and area of the faces."""
    started = time.process_time()
    noded = [node(lines) for lines in calls]
    seconds = time.process_time() - started
    faces = np.concatenate(
        [shapely.get_parts(shapely.polygonize(lines)) for lines in noded if len(lines)]
    )
    return seconds, len(faces), float(shapely.area(faces).sum())


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--communities", type=int, default=9)
    calls = lines_of(parser.parse_args().communities)
    n_vertices = sum(int(shapely.get_num_coordinates(lines).sum()) for lines in calls)
    print(f"{len(calls)} calls, {n_vertices:,} vertices")
    for name, node in (("GEOS", by_geos), ("gridplan", by_kernels)):
        seconds, n_faces, area = faces_after(node, calls)
        print(f"{name:9} {seconds:7.2f} CPU s, {n_faces:,} faces, {area:.12f} square degrees")


if __name__ == "__main__":
    main()
