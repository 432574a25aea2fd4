import pandas as pd
import pytest

from gridplan.maps.summary import to_text
from tests.plan_fixture import make_plan


@pytest.fixture(scope="module")
def plan():
    return make_plan()


def test_summary_counts_grids_and_reasons(plan):
    values = plan.summary()["value"]
    assert values["communities"] == 2
    assert values["grids"] == 8
    assert values["  in range"] == 6
    assert values["  out of range"] == 1
    assert values["    oversize_unit"] == 1
    assert values["  dedicated"] == 1
    assert values["  in the grids"] == 2920


def test_summary_means_leave_dedicated_grids_out(plan):
    assert plan.summary()["value"]["households per grid, median"] == 420


def test_summary_counts_each_second_once():
    plan = make_plan(run={"seconds": {"a": 1.0, "b": 2.0, "a.inner": 0.5}})
    assert plan.summary()["value"]["planning time, s"] == 3.0
    assert "planning time, s" not in make_plan(run={}).summary().index


def test_failed_communities_are_counted():
    communities = make_plan().communities.assign(status=["failed", "ok"])
    assert make_plan(communities=communities).summary()["value"]["  failed"] == 1


def test_grid_without_a_reason_says_so():
    grids = make_plan().grids.assign(reason="")
    assert make_plan(grids=grids).summary()["value"]["    no reason given"] == 1


def test_jupyter_shows_totals_and_first_grids(plan):
    page = plan._repr_html_()
    assert "<b>8</b> grids" in page
    assert "文化里社区第1网格" in page
    assert "3 more" in page


def test_names_are_escaped_in_jupyter():
    assert "<script>" not in make_plan(names=("<script>", "b"))._repr_html_()


def test_plan_writes_itself(plan, tmp_path):
    files = plan.write(tmp_path / "out")
    assert (tmp_path / "out" / "grids.gpkg") in files
    buildings = pd.read_csv(tmp_path / "out" / "buildings.csv", dtype=str)
    assert len(buildings) == len(plan.buildings)


def test_where_there_is_nothing_to_measure_the_figures_say_so(plan):
    whole = make_plan(grids=plan.grids.assign(street_share=float("nan")))
    assert whole.summary()["value"]["border on the ground, mean share"] == "no inner border"
    none = make_plan(grids=plan.grids.assign(kind="dedicated"))
    assert none.summary()["value"]["households per grid, median"] == "no basic grid"


def test_a_whole_median_is_a_whole_number(plan):
    assert isinstance(plan.summary()["value"]["households per grid, median"], int)


def test_a_plan_is_told_in_few_lines(plan):
    text = to_text(plan)
    assert len(text.splitlines()) <= 10
    assert "8 (1 dedicated)" in text
    assert "6 of 7 basic grids" in text


def test_names_are_text_in_the_notebook():
    page = make_plan(names=("<script>alert(1)</script>", "b"))._repr_html_()
    assert "<script" not in page
