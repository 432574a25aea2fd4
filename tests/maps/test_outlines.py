"""Places in shapes and sides of lines, as the page finds them."""

import json

import numpy as np
import pytest
import shapely

from tests.maps.javascript import run_javascript

PLACES = """
const rings = JSON.parse(process.argv[1]), xy = Int32Array.from(rings.flat(2));
const start = [0]; for (const ring of rings) start.push(start.at(-1) + ring.length);
const xs = xy.filter((_, i) => i % 2 === 0), ys = xy.filter((_, i) => i % 2);
const box = Int32Array.of(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
const layer = { n: 1, first: [0, rings.length], start, xy, box, closed: true };
console.log(JSON.stringify([heartOf(layer, 0), middleOf(layer, 0)]));
"""
SHAPES = {
    "a square": shapely.box(0, 0, 900, 900),
    "a horseshoe": shapely.box(0, 0, 900, 900) - shapely.box(200, -1, 700, 700),
    "a ring": shapely.box(0, 0, 900, 900) - shapely.box(200, 200, 800, 800),
    "a wedge": shapely.Polygon([(0, 0), (1000, 0), (1000, 40)]),
}


def places(shape):
    rings = [shape.exterior, *shape.interiors]
    told = [np.asarray(ring.coords)[:-1].astype(int).tolist() for ring in rings]
    return json.loads(run_javascript(PLACES, json.dumps(told)))


@pytest.mark.parametrize("name", SHAPES)
def test_a_label_stands_well_inside_its_shape(name):
    shape = SHAPES[name]
    heart, middle = map(shapely.Point, places(shape))
    assert shape.contains(heart)
    most = shapely.maximum_inscribed_circle(shape).length
    assert heart.distance(shape.boundary) > 0.6 * most
    solid = shapely.Polygon(shape.exterior)  # a middle knows nothing of holes
    assert middle.distance(solid.centroid) < 1
