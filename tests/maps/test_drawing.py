from types import SimpleNamespace

import matplotlib as mpl
import numpy as np
import pytest
import shapely
from matplotlib.figure import Figure
from shapely.geometry import LinearRing, MultiPolygon, Polygon, box

from gridplan.errors import QualityWarning
from gridplan.maps.base import base_map
from gridplan.maps.drawing import _free_corner, _paths, barrier_kinds, plot, street_ranks
from gridplan.maps.labels import Labels, label_points
from gridplan.rules import FabricOptions
from tests.plan_fixture import IDS, NAMES, make_plan, without_ground

mpl.use("agg")


@pytest.fixture(autouse=True)
def font(monkeypatch):
    """Let every machine write Chinese, if only as boxes that nobody looks at."""
    monkeypatch.setattr("gridplan.maps.fonts._CHINESE", ("DejaVu Sans",))


pytestmark = pytest.mark.filterwarnings("ignore:Glyph:UserWarning")


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
    assert english.get_legend().get_texts()[0].get_text() == "Dedicated grid"


@pytest.mark.parametrize(
    ("rows", "corner"), [([0, 1], "upper right"), ([2, 3], "upper left"), ([1, 3], "lower right")]
)
def test_legend_takes_the_corner_that_covers_least(rows, corner):
    quarters = [box(0, 0, 50, 50), box(0, 50, 50, 100), box(50, 0, 100, 50), box(50, 50, 100, 100)]
    shapes = SimpleNamespace(array=np.array([quarters[row] for row in rows], dtype=object))
    base = SimpleNamespace(communities=SimpleNamespace(geometry=shapes))
    sheet = SimpleNamespace(ax=Figure().subplots(), base=base)
    sheet.ax.set(xlim=(0, 100), ylim=(0, 100))
    assert _free_corner(sheet) == corner


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


def test_communities_have_their_names_and_no_text_covers_another(plan):
    ax = draw(plan, legend=False)
    texts = [text for text in ax.texts if text.get_text() and not text.get_text().endswith("m")]
    assert set(NAMES) <= {text.get_text() for text in texts}
    boxes = [shapely.box(*text.get_window_extent().extents) for text in texts]
    lines = [text.get_text() for text in texts]
    for i, j in shapely.STRtree(boxes).query(boxes, "overlaps").T:
        shared = boxes[i].intersection(boxes[j]).area / min(boxes[i].area, boxes[j].area)
        assert shared < 0.15, (lines[i], lines[j])


def test_a_name_that_does_not_fit_into_its_community_is_left_out():
    ax = Figure().subplots()
    labels = Labels(ax, 1.0, {})
    line = [("文化里社区", 9.0, "bold", "k")]
    labels.write_inside(box(0, 0, 40, 100), line)
    assert not ax.texts
    labels.write_inside(box(0, 0, 100, 100), line)
    labels.write_inside(box(0, 0, 100, 100), line)  # the middle is taken now
    assert len({text.xy for text in ax.texts}) == 2


def test_names_are_text_not_formulas():
    name = "$\\frac{1}$ _a_"
    texts = [text.get_text() for text in draw(make_plan(names=(name, "b")), title=name).texts]
    assert name in texts


def test_without_a_chinese_font_the_map_is_english_and_says_so(plan, monkeypatch):
    monkeypatch.setattr("gridplan.maps.fonts._CHINESE", ("no such font",))
    with pytest.warns(QualityWarning, match="No font with Chinese signs") as told:
        ax = draw(plan)
    assert len(told) == 1
    assert ax.get_legend().get_texts()[0].get_text() == "Dedicated grid"
    assert set(IDS) <= {text.get_text() for text in ax.texts}


def test_a_font_installed_after_matplotlib_made_its_list_is_found(monkeypatch):
    from matplotlib import font_manager

    from gridplan.maps.fonts import choose_font

    manager = font_manager.fontManager
    ours = [font for font in manager.ttflist if font.name == "DejaVu Sans"]
    rest = [font for font in manager.ttflist if font.name != "DejaVu Sans"]
    monkeypatch.setattr(manager, "ttflist", rest)
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: [ours[0].fname])
    assert choose_font("zh") == ("zh", ["DejaVu Sans", "DejaVu Sans"])


def test_the_sources_of_the_data_stand_below_the_map():
    plan = make_plan(run={"attribution": ["© A", "© B"]})
    assert "© A; © B" in {text.get_text() for text in draw(plan).texts}
    assert "© A; © B" not in {text.get_text() for text in draw(plan, attribution="").texts}


def test_a_grid_without_ground_is_left_out_of_the_drawing():
    texts = [text.get_text() for text in draw(without_ground()).texts]
    assert "310" not in texts
    assert "420" in texts


def test_a_plan_without_layers_is_drawn_from_its_grids(plan):
    import dataclasses

    alone = dataclasses.replace(plan, layers=None)
    assert draw(alone).collections
    assert base_map(alone).communities.index.tolist() == list(IDS)
