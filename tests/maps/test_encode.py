import itertools
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box

from gridplan.maps.encode import BITS, encode_integers, encode_shapes, world_positions
from tests.maps.javascript import run_javascript

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def integers(text):
    """Decode as ``decode.js`` does."""
    values, value, shift = [], 0, 0
    for sign in text:
        digit = DIGITS.index(sign)
        value |= (digit & 31) << shift
        shift += 5
        if not digit & 32:
            values.append((value >> 1) ^ -(value & 1))
            value = shift = 0
    return values


def parts(packed):
    """Return the parts of each shape as lists of world positions."""
    xy = np.cumsum(np.array(integers(packed["xy"])).reshape(-1, 2), axis=0)
    rings = np.split(xy, np.cumsum(integers(packed["sizes"]))[:-1])
    at = np.concatenate([[0], np.cumsum(integers(packed["parts"]))])
    return [[ring.tolist() for ring in rings[a:b]] for a, b in itertools.pairwise(at)]


@given(st.lists(st.integers(-(2**63), 2**63 - 1)))
def test_integers_come_back(values):
    assert integers(encode_integers(values)) == values


def test_the_browser_reads_every_integer_that_it_can_hold():
    powers = [sign * (2**n + step) for n in range(53) for step in (-1, 0, 1) for sign in (1, -1)]
    values = [*powers, 2**53, -(2**53), 130302001001, 12, 13812345678, 396]
    code = "console.log(JSON.stringify(Array.from(integers(process.argv[1]))))"
    assert json.loads(run_javascript(code, encode_integers(values))) == values


def test_small_steps_take_one_character():
    assert len(encode_integers(range(-16, 16))) == 32


@pytest.mark.parametrize(
    ("lonlat", "expected"),
    [((-180, 0), (0, 0.5)), ((180, -85.0), (1, 0.9984))],
)
def test_world_runs_from_the_north_west_corner(lonlat, expected):
    position = world_positions(np.array([lonlat], dtype=float))[0] / 2**BITS
    assert position == pytest.approx(expected, abs=1e-3)


def test_shapes_of_all_kinds_keep_their_parts_and_lose_closing_vertices():
    holed = Polygon(box(0, 0, 3, 3).exterior, [box(1, 1, 2, 2).exterior])
    shapes = [
        holed,
        Point(5, 5),
        LineString([(0, 0), (1, 1)]),
        MultiPolygon([box(7, 7, 8, 8)] * 2),
    ]
    decoded = parts(encode_shapes(np.array(shapes, dtype=object)))
    assert [[len(ring) for ring in rings] for rings in decoded] == [[4, 4], [1], [2], [4, 4]]
    assert decoded[1][0] == world_positions(np.array([[5.0, 5.0]])).tolist()


def test_shared_borders_stay_shared():
    a, b = parts(encode_shapes(np.array([box(0, 0, 1, 1), box(1, 0, 2, 1)], dtype=object)))
    assert len({tuple(p) for p in a[0]} & {tuple(p) for p in b[0]}) == 2


def test_vertices_that_fall_together_are_dropped():
    line = LineString([(0, 0), (0, 1e-9), (1, 0)])
    assert len(parts(encode_shapes(np.array([line], dtype=object)))[0][0]) == 2


def test_no_shapes_give_empty_texts():
    packed = encode_shapes(np.array([], dtype=object))
    assert packed == {"n": 0, "unit": 1, "parts": "", "sizes": "", "xy": ""}


def test_coarse_positions_are_near_and_neighbours_stay_neighbours():
    shapes = np.array([box(119.5, 39.9, 119.5123, 39.9071), box(119.5123, 39.9, 119.53, 39.9071)])
    fine, coarse = encode_shapes(shapes), encode_shapes(shapes, unit=8)
    assert len(coarse["xy"]) < len(fine["xy"])
    code = (
        "const read = (text) => shapes(JSON.parse(text), true);"
        "const [fine, coarse] = process.argv.slice(1).map(read);"
        "console.log(JSON.stringify([...fine.xy.map((x, i) => x - coarse.xy[i]), ...coarse.xy]));"
    )
    told = json.loads(run_javascript(code, json.dumps(fine), json.dumps(coarse)))
    apart, positions = np.array(told[:16]), np.array(told[16:]).reshape(2, 4, 2)
    assert np.abs(apart).max() <= 4
    left, right = ({tuple(xy) for xy in one.tolist()} for one in positions)
    assert len(left & right) == 2
