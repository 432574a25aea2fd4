"""Random towns with streets only, barriers only, neither, and lines that close nothing.

Whatever the lines are, no grid is torn, no polygon empty, and the atoms tile the ground.
"""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString

from gridplan.planning.city import plan_city
from gridplan.sources import read_layers
from gridplan.testing import (
    assert_atoms_make_grids,
    assert_contiguous,
    assert_coverage_valid,
    assert_households_conserved,
    assert_tiles,
)
from tests.place import small
from tests.random_town import make_town

towns = st.integers(0, 999)


def without(*names):
    def change(town, _rng):
        return {name: layer for name, layer in town.items() if name not in names}

    return change


def only_barriers(town, _rng):
    """The streets become walls and rivers."""
    lines = town["streets"].geometry
    kinds = ["wall" if i % 2 else "river" for i in range(len(lines))]
    walls = gpd.GeoDataFrame({"kind": kinds}, geometry=list(lines), crs=lines.crs)
    return {**without("streets", "barriers")(town, None), "barriers": walls}


def dead_ends(town, rng):
    """Every street is replaced by ways that lead off it and nowhere."""
    start = shapely.get_coordinates(town["streets"].geometry.interpolate(0.4, normalized=True))
    end = start + rng.uniform(-60, 60, start.shape)
    return with_streets(town, [LineString(pair) for pair in zip(start, end, strict=True)])


def loops(town, rng):
    """Rings that touch nothing, in each other, and an eight."""
    west, south, east, north = town["communities"].total_bounds
    centre = rng.uniform([west, south], [east, north], (4, 2))
    size = rng.uniform(2, 60, 4)
    rings = list(shapely.boundary(shapely.buffer(shapely.points(centre), size)))
    rings.append(shapely.boundary(shapely.buffer(shapely.Point(centre[0]), size[0] / 2)))
    a, b = centre[0], centre[1]
    corner = np.array([b[0], a[1]]), np.array([a[0], b[1]])
    return with_streets(town, [*rings, LineString([a, b, corner[0], corner[1], a])])


def stopping_short(town, rng):
    """No street reaches the one it should meet: by a hair, a step, or metres."""
    lines = []
    for line in town["streets"].geometry:
        by = rng.choice([0.004, 0.03, 0.3, 8.0])
        lines.append(shapely.ops.substring(line, by, line.length - by))
    return with_streets(town, lines)


def with_streets(town, lines):
    crs = town["streets"].crs
    classes = ["residential"] * len(lines)
    return {**town, "streets": gpd.GeoDataFrame({"class": classes}, geometry=lines, crs=crs)}


@pytest.mark.parametrize(
    "change",
    [without("barriers"), only_barriers, without("streets", "barriers"), dead_ends, loops,
     stopping_short],
    ids=["streets only", "barriers only", "neither", "dead ends", "loops", "stopping short"],
)  # fmt: skip
@settings(max_examples=2)
@given(seed=towns)
def test_no_grid_is_torn_and_atoms_tile_the_ground(change, seed):
    town = change(make_town(seed), np.random.default_rng(seed))
    plan = plan_city(read_layers(**town), rules=small())
    assert not (plan.communities["status"] == "failed").any()
    for shapes in (plan.grids.geometry, plan.atoms.geometry):
        assert not (shapes.isna() | shapes.is_empty).any()
    assert_contiguous(plan)
    assert_tiles(plan.grids, plan.layers.communities)
    assert_tiles(plan.atoms, plan.layers.communities)
    assert_coverage_valid(plan.grids)
    assert_atoms_make_grids(plan)
    assert_households_conserved(plan)
