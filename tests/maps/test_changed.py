"""The drawn map of changes shows what happened, and the borders that are no more."""

from itertools import combinations

import gridplan as gp
from gridplan.export.changes import changed_grids
from gridplan.maps.changed import plot_changes


def figure_of(old, new):
    changed = changed_grids(gp.diff_plans(old, new), new)
    return plot_changes(changed, old.grids.geometry, new)


def legend_of(figure):
    return [text.get_text() for text in figure.legends[0].get_texts()]


def test_a_merged_grid_has_its_sign_and_its_old_border(town_plan):
    basic = town_plan.grids[town_plan.grids["kind"] == "basic"]
    group = basic[basic["community_id"] == basic["community_id"].iloc[0]].geometry
    metres = {
        (one, other): group[one].intersection(group[other]).length
        for one, other in combinations(group.index, 2)
    }
    new = town_plan.edit().merge(*max(metres, key=metres.get)).plan
    figure = figure_of(town_plan, new)
    assert legend_of(figure) == [f"不变  {len(new.grids) - 1}", "合并  1", "原边界（已取消）"]
    assert any(line.is_dashed() for line in figure.axes[0].lines)


def test_nothing_changed_has_no_old_border(town_plan):
    figure = figure_of(town_plan, town_plan)
    assert legend_of(figure) == [f"不变  {len(town_plan.grids)}"]
    assert not figure.axes[0].lines
