"""Points in boxes, against a tree of the points."""

import numpy as np
import pytest
import shapely

from gridplan.geometry.boxes import points_in_boxes

PLACE = np.array([400_000.0, 4_400_000.0])


def pairs(points, boxes):
    box, point = points_in_boxes(points, boxes)
    found = set(zip(box.tolist(), point.tolist(), strict=True))
    assert len(found) == len(box)
    return found


def by_tree(points, boxes):
    box, point = shapely.STRtree(shapely.points(points)).query(shapely.box(*boxes.T))
    return set(zip(box.tolist(), point.tolist(), strict=True))


@pytest.mark.parametrize("width_m", [0.0, 0.1, 100.0, 50_000.0])
def test_the_same_points_lie_in_boxes_of_any_size_as_a_tree_says(width_m):
    rng = np.random.default_rng(7)
    points = rng.uniform(0, max(width_m, 1e-9), (400, 2)) + PLACE
    middle = rng.uniform(-0.2, 1.2, (300, 2)) * width_m + PLACE
    reach = rng.exponential(width_m / 20 + 1e-9, (300, 2))
    boxes = np.concatenate([middle - reach, middle + reach], axis=1)
    boxes[:20, 2:] += width_m  # some are wide, and reach over the rim
    found = pairs(points, boxes)
    assert found == by_tree(points, boxes)
    assert width_m == 0 or found


def test_points_on_the_rim_lie_inside_and_those_of_none_are_not_looked_for():
    boxes = np.array([[0.0, 0, 1, 1], [1, 1, 2, 2], [8, 8, 8, 8]])
    points = np.array([[1.0, 1], [0, 0], [2, 1], [8, 8], [3, 3]])
    assert pairs(points, boxes) == {(0, 0), (0, 1), (1, 0), (1, 2), (2, 3)}
    assert not pairs(points, np.zeros((0, 4)))
    assert not pairs(np.zeros((0, 2)), boxes)
