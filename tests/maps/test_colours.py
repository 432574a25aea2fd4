import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, box

from gridplan.maps.colours import colour_neighbours, neighbours


def squares(nx, ny):
    return np.array([box(x, y, x + 1, y + 1) for y in range(ny) for x in range(nx)], dtype=object)


def test_neighbours_share_an_edge_not_a_corner():
    assert neighbours(squares(2, 2)).tolist() == [[0, 1], [0, 2], [1, 3], [2, 3]]


def test_parts_and_holes_count():
    ring = box(0, 0, 3, 3).difference(box(1, 1, 2, 2))
    far = MultiPolygon([box(1, 1, 2, 2), box(9, 9, 10, 10)])
    assert neighbours(np.array([ring, far, box(10, 9, 11, 10)], dtype=object)).tolist() == [
        [0, 1],
        [1, 2],
    ]


@settings(deadline=None, max_examples=30)
@given(st.integers(1, 6), st.integers(1, 6), st.randoms(use_true_random=False))
def test_neighbours_never_share_a_colour_and_six_are_enough(nx, ny, random):
    cells = squares(nx, ny)
    group = np.array([random.randrange(1 + nx * ny // 2) for _ in cells])
    _, group = np.unique(group, return_inverse=True)
    merged = np.array(
        [shapely.coverage_union_all(cells[group == g]) for g in range(group.max() + 1)]
    )
    merged = shapely.get_parts(merged)  # planar only while every polygon is one part
    pairs = neighbours(merged)
    colours = colour_neighbours(len(merged), pairs)
    assert (colours[pairs[:, 0]] != colours[pairs[:, 1]]).all()
    assert colours.max() < 6


def test_nothing_to_colour():
    assert colour_neighbours(0, neighbours(squares(0, 0))).size == 0
