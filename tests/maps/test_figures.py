import dataclasses

import matplotlib as mpl
import numpy as np
import pytest
import shapely
from matplotlib.figure import Figure

from gridplan.errors import InputError
from gridplan.maps.diagrams import border_lines, plot_borders, plot_loads
from tests.plan_fixture import make_plan

mpl.use("agg")
pytestmark = pytest.mark.filterwarnings("ignore:Glyph:UserWarning")


@pytest.fixture(autouse=True)
def font(monkeypatch):
    monkeypatch.setattr("gridplan.maps.fonts._CHINESE", ("DejaVu Sans",))


def test_every_basic_grid_stands_in_one_bar_of_its_colour():
    plan = make_plan()
    ax = plot_loads(plan)
    band, *bars = ax.patches
    assert (band.get_x(), band.get_x() + band.get_width()) == (300, 500)
    assert sum(bar.get_height() for bar in bars) == (plan.grids["kind"] == "basic").sum()
    texts = [text.get_text() for text in ax.get_legend().get_texts()]
    assert texts == ["达标: 6", "户数超限: 1"]


def test_no_bar_stands_on_both_sides_of_a_bound():
    edges = {round(bar.get_x(), 6) for bar in plot_loads(make_plan()).patches[1:]}
    assert {300.0, 500.0} <= edges


def test_border_lines_are_the_borders_between_grids_inside_communities():
    plan = make_plan()
    lines, classes = border_lines(plan)
    # Two by two boxes a community: four inner borders each.
    assert len(lines) == 8
    assert set(classes) == {"street"}
    pairs = plan.assignment.ground.neighbours
    assert shapely.length(lines).sum() == pytest.approx(pairs["length_m"].sum(), rel=1e-4)


def test_the_legend_gives_shares_that_add_up(town_plan):
    ax = plot_borders(town_plan, Figure(figsize=(6, 6)).subplots())
    texts = [text.get_text() for text in ax.get_legend().get_texts()]
    shares = [int(text.split(": ")[1].removesuffix("%")) for text in texts]
    assert sum(shares) == pytest.approx(100, abs=len(shares))
    lines, _ = border_lines(town_plan)
    inner = (
        town_plan.grids.geometry.length.sum()
        - shapely.length(town_plan.grids.dissolve("community_id").geometry).sum()
    )
    assert shapely.length(lines).sum() == pytest.approx(inner / 2, rel=0.01)


def test_a_plan_without_atoms_says_so():
    with pytest.raises(InputError, match="without atoms"):
        plot_borders(dataclasses.replace(make_plan(), assignment=None))
    assert np.isfinite(plot_loads(make_plan(assignment=None)).get_xlim()).all()
