"""Triangles of points, against those of Qhull and against what they promise."""

import numpy as np
import pytest
from scipy.spatial import Delaunay

from gridplan.fabric import cells, plots
from gridplan.geometry import delaunay
from gridplan.geometry.delaunay import triangulate
from gridplan.planning.city import plan_city
from gridplan.testing import assert_coverage_valid, assert_households_conserved
from tests.place import atoms_of, place, small

CORNERS = np.array([[-1, -1], [-1, 1], [1, -1], [1, 1.0]])


def boxed(points):
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    return np.concatenate([points, middle + 5_000 * CORNERS])


def lattice(n):
    return np.stack(np.meshgrid(np.arange(n), np.arange(n)), axis=2).reshape(-1, 2).astype(float)


def scattered(n):
    return np.random.default_rng(3).uniform(0, 1000, (n, 2))


def of_qhull(points):
    mesh = Delaunay(points)
    return mesh.simplices, mesh.neighbors


def edges(triangles):
    pairs = np.concatenate([triangles[:, [i, (i + 1) % 3]] for i in range(3)])
    return set(map(tuple, np.unique(np.sort(pairs, axis=1), axis=0).tolist()))


def twice_area(points, triangles):
    a, b, c = points[triangles].transpose(1, 0, 2)
    (x, y), (u, v) = (b - a).T, (c - a).T
    return x * v - y * u


def test_triangles_of_scattered_points_are_those_of_qhull():
    points = boxed(scattered(400))
    triangles, _ = triangulate(points)
    assert edges(triangles) == edges(of_qhull(points)[0])


@pytest.mark.parametrize(
    "points",
    [lattice(12), np.stack([np.arange(60.0), np.zeros(60)], axis=1), np.zeros((1, 2))],
    ids=["lattice", "line", "one"],
)
def test_triangles_fill_the_rectangle_and_no_circle_holds_a_point(points):
    """Four points on one circle have two right answers; either will do."""
    places = boxed(points)
    triangles, neighbours = triangulate(places)
    area = twice_area(places, triangles)
    assert (area > 0).all()
    assert area.sum() == pytest.approx(2 * 10_000.0**2)
    assert set(triangles.ravel().tolist()) == set(range(len(places)))
    centre = plots._centres(places[triangles])
    radius = np.hypot(*(places[triangles[:, 0]] - centre).T)
    away = np.hypot(*(places[None] - centre[:, None]).transpose(2, 0, 1))
    assert (away > radius[:, None] * (1 - 1e-4)).all()
    t, k = np.nonzero(neighbours >= 0)
    assert (neighbours[neighbours[t, k]] == t[:, None]).any(axis=1).all()


def test_two_points_at_one_place_both_have_triangles():
    points = scattered(30)
    points[7] = points[3]
    triangles, _ = triangulate(boxed(points))
    assert {3, 7} <= set(triangles.ravel().tolist())


def test_triangles_are_the_same_compiled_or_not(monkeypatch):
    places = boxed(np.concatenate([scattered(60), lattice(6)]))
    compiled = [triangulate(places)]
    monkeypatch.setattr(delaunay, "_insert", delaunay._insert.plain)
    compiled.append(triangulate(places))
    for one, other in zip(*compiled, strict=True):
        assert one.tolist() == other.tolist()


def test_plots_border_on_each_other_alike_whoever_made_the_triangles(monkeypatch):
    layers = place([[30, 40], [50, 20]], per_block=9)
    after = atoms_of(layers)
    monkeypatch.setattr(plots, "triangulate", of_qhull)
    before = atoms_of(layers)
    assert after.edges.tolist() == before.edges.tolist()
    assert after.length == pytest.approx(before.length, abs=0.01)


def test_very_many_plots_are_atoms_by_grid_and_block(monkeypatch):
    """The same grids, of fewer atoms."""
    layers = place([[60, 70], [50, 65]], per_block=16)
    before = plan_city(layers, rules=small())
    monkeypatch.setattr(cells, "MANY_PLOTS", 0)
    after = plan_city(layers, rules=small())
    assert_coverage_valid(after.grids)
    assert_households_conserved(after)
    assert after.buildings["grid_code"].tolist() == before.buildings["grid_code"].tolist()
    assert len(after.assignment.ground.atoms) < len(before.assignment.ground.atoms) / 2
    assert after.assignment.ground.atoms.index.is_unique
