"""Figures of what people see at first sight: rings, arms, distances."""

import numpy as np
import pytest
import shapely
from shapely import Point, box

from gridplan.plan.shape import arm_m, arms, span_m, wrapped_share


def array(*shapes):
    return np.array(shapes, dtype=object)


def test_a_grid_enclosed_by_another_has_all_its_outline_on_it():
    inner = box(40, 40, 60, 60)
    share = wrapped_share(array(inner, box(0, 0, 100, 100) - inner))
    assert share == pytest.approx([1.0, 80 / 480])


def test_the_largest_of_several_neighbours_counts():
    share = wrapped_share(array(box(0, 0, 10, 10), box(10, 0, 20, 10), box(0, 10, 10, 30)))
    assert share[0] == pytest.approx(10 / 40)


def test_a_grid_alone_is_not_wrapped_and_one_without_ground_has_no_share():
    share = wrapped_share(array(box(0, 0, 1, 1), shapely.Polygon()))
    assert share[0] == 0
    assert np.isnan(share[1])


@pytest.mark.parametrize(("width", "expected"), [(8, 108), (12, 0)])
def test_an_arm_is_as_long_as_what_is_narrower_than_ten_metres(width, expected):
    spoon = box(0, 0, 50, 50) | box(50, 20, 150, 20 + width)
    assert arm_m(array(spoon))[0] == pytest.approx(expected, abs=1)


@pytest.mark.parametrize("shape", [box(0, 0, 90, 40), Point(0, 0).buffer(50)])
def test_corners_and_curves_are_no_arms(shape):
    assert arm_m(array(shape)).tolist() == [0.0]


def test_every_arm_is_told_with_its_grid():
    cross = box(-20, -20, 20, 20) | box(-100, -3, 100, 3)
    _, grid, length = arms(array(box(500, 0, 600, 100), cross))
    assert grid.tolist() == [1, 1]
    assert length == pytest.approx([86, 86], abs=1)


def test_the_span_is_that_of_the_two_homes_farthest_apart():
    points = np.array([[0, 0], [30, 40], [10, 10], [5, 5], [7, 7.0]])
    assert span_m(points, np.array([0, 0, 0, 2, -1]), 4).tolist() == [50.0, 0.0, 0.0, 0.0]
    assert span_m(np.zeros((0, 2)), np.zeros(0, int), 2).tolist() == [0.0, 0.0]
