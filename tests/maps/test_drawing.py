from types import SimpleNamespace

import matplotlib as mpl
import numpy as np
import pytest
import shapely
from matplotlib.figure import Figure
from shapely.geometry import LinearRing, MultiPolygon, Polygon, box

from gridplan.maps.drawing import (
    _free_corner,
    _paths,
    barrier_kinds,
    label_points,
    plot,
    street_ranks,
)
from gridplan.rules import FabricOptions
from tests.plan_fixture import make_plan

mpl.use("agg")


@pytest.fixture(scope="module")
def plan():
    return make_plan()


def draw(plan, **options):
    ax = plot(plan, Figure(figsize=(8, 6)).subplots(), **options)
    ax.figure.canvas.draw()
    return ax


def test_map_shows_the_whole_plan_in_true_proportion(plan):
    ax = draw(plan)
    west, south, east, north = plan.layers.communities.total_bounds
    assert ax.get_xlim()[0] < west < east < ax.get_xlim()[1]
    assert ax.get_ylim()[0] < south < north < ax.get_ylim()[1]
    assert ax.get_aspect() == 1


def test_labels_give_number_and_households(plan):
    texts = {text.get_text() for text in draw(plan).texts}
    assert {"901", "1", "520"} <= texts
    assert "520" not in {text.get_text() for text in draw(plan, labels=False).texts}


def test_legend_names_only_what_occurs(plan):
    words = [text.get_text() for text in draw(plan).get_legend().get_texts()]
    assert words == ["专属网格", "户数超限", "网格边界", "社区边界"]
    english = draw(make_plan(names=("Mill Road", "Old Town")))
    assert english.get_legend().get_texts()[0].get_text() == "dedicated grid"


@pytest.mark.parametrize(
    ("rows", "corner"), [([0, 1], "upper right"), ([2, 3], "upper left"), ([1, 3], "lower right")]
)
def test_legend_takes_the_corner_that_covers_least(rows, corner):
    quarters = [box(0, 0, 50, 50), box(0, 50, 50, 100), box(50, 0, 100, 50), box(50, 50, 100, 100)]
    sheet = SimpleNamespace(ax=Figure().subplots())
    sheet.ax.set(xlim=(0, 100), ylim=(0, 100))
    shapes = SimpleNamespace(array=np.array([quarters[row] for row in rows], dtype=object))
    layers = SimpleNamespace(communities=SimpleNamespace(geometry=shapes))
    assert _free_corner(sheet, SimpleNamespace(layers=layers)) == corner


def test_title_attribution_and_scale_are_written(plan):
    ax = draw(plan, title="文化路街道", attribution="made up", legend=False)
    assert ax.get_title(loc="left") == "文化路街道"
    texts = [text.get_text() for text in ax.texts]
    assert "made up" in texts
    assert any(text.endswith((" m", " km")) for text in texts)
    assert ax.get_legend() is None


def test_axes_are_made_when_none_are_given(plan):
    from matplotlib import pyplot as plt

    ax = plan.plot()
    assert ax.figure.get_size_inches().max() == pytest.approx(12)
    plt.close(ax.figure)


def test_plan_without_base_layers_is_drawn(plan):
    import dataclasses

    bare = dataclasses.replace(
        plan.layers, streets=plan.layers.streets.iloc[:0], barriers=plan.layers.barriers.iloc[:0]
    )
    assert draw(make_plan(layers=bare), buildings=False).collections


def test_paths_keep_parts_and_holes_of_each_polygon():
    holed = Polygon(box(0, 0, 3, 3).exterior, [box(1, 1, 2, 2).exterior])
    shapes = [holed, MultiPolygon([box(7, 7, 8, 8), box(9, 9, 10, 10)]), box(4, 4, 5, 5)]
    paths = _paths(np.array(shapes, dtype=object))
    assert [len(path.vertices) for path in paths] == [10, 10, 5]
    outer, hole = (LinearRing(ring) for ring in paths[0].to_polygons())
    assert (outer.is_ccw, hole.is_ccw) == (True, False)  # so that the hole stays empty


def test_labels_lie_inside_even_of_a_ring():
    ring = box(0, 0, 30, 30).difference(box(1, 1, 29, 25))
    point = label_points(np.array([ring], dtype=object))[0]
    assert ring.contains(point)
    assert shapely.get_y(point) > 25


def test_streets_are_ranked_by_the_rules(plan):
    classes = plan.layers.streets["class"]
    assert street_ranks(classes, FabricOptions()).tolist() == [0, 1, 0, 2, 0]
    links = classes.replace({"residential": "trunk_link", "service": "construction"})
    assert street_ranks(links, FabricOptions()).tolist() == [0, 0, 0, 3, 0]


def test_barriers_of_unknown_kind_are_walls(plan):
    barriers = plan.layers.barriers
    assert barrier_kinds(barriers).tolist() == ["water", "rail"]
    assert barrier_kinds(barriers.assign(kind=[None, "hedge"])).tolist() == ["wall", "wall"]
