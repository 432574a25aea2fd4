"""A plan carries its past along: codes for life with dates and heirs, and who moved when."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pandas as pd
import pytest

import gridplan as gp
from gridplan.plan.codes import community_of
from gridplan.plan.lineage import began, carry_on, known_codes, moved_lately
from gridplan.rules import Rules

YEARS = ("2027-01-01", "2028-01-01", "2029-01-01")


def counted(plan, factor):
    """Return the city of a plan after all households changed by a factor."""
    buildings = plan.layers.buildings.copy()
    buildings["households"] = np.rint(buildings["households"] * factor).astype(np.int64)
    return replace(plan.layers, buildings=buildings)


@pytest.fixture(scope="module")
def life(town_layers, town_plan):
    """Return a plan of one community and three updates that merge, split and merge grids."""
    basic = town_plan.grids[town_plan.grids["kind"] == "basic"]
    home = basic.groupby("community_id").size().idxmax()
    first = began(gp.plan_community(town_layers, home), date="2026-01-01")
    plans = [first]
    for factor, date in zip((0.5, 3.0, 0.4), YEARS, strict=True):
        plans.append(gp.update_plan(plans[-1], counted(plans[-1], factor), date=date))
    return plans


def test_a_first_plan_says_since_when_its_codes_are_in_use(life):
    assert set(life[0].registry["since"]) == {"2026-01-01"}
    assert set(life[0].registry["status"]) == {"in use"}


def test_retired_codes_are_never_given_again_over_three_updates(life):
    retired = set()
    for before, after in pairwise(life):
        retired |= set(before.grids.index) - set(after.grids.index)
        assert not retired & set(after.grids.index)
        assert set(after.registry.index[after.registry["status"] == "retired"]) == retired
        assert before.registry.index.isin(after.registry.index).all()
    assert retired


def test_a_code_keeps_the_dates_on_which_it_came_and_went(life):
    last = life[-1].registry
    for date, before, after in zip(YEARS, life, life[1:], strict=False):
        gone = before.grids.index.difference(after.grids.index)
        born = after.grids.index.difference(before.registry.index)
        assert (last.loc[gone, "until"] == date).all()
        assert (last.loc[born, "since"] == date).all()
    in_use = last[last["status"] == "in use"]
    assert (in_use["until"] == "").all()
    assert set(in_use.index) == set(life[-1].grids.index)


def test_predecessors_and_successors_agree(life):
    for before, after in pairwise(life):
        registry = after.registry
        for code in before.grids.index.difference(after.grids.index):
            heirs = registry.at[code, "successors"].split()
            assert heirs
            assert all(code in registry.at[heir, "predecessors"].split() for heir in heirs)
        for code in after.grids.index.difference(before.registry.index):
            assert set(registry.at[code, "predecessors"].split()) <= set(before.grids.index)
            assert registry.at[code, "predecessors"]


def test_the_ledger_has_a_row_for_every_move_of_a_building(life):
    for date, before, after in zip(YEARS, life, life[1:], strict=False):
        old, new = before.buildings["grid_code"], after.buildings["grid_code"]
        went = old.index[(old != new).to_numpy() & old.notna().to_numpy()]
        rows = after.moves[after.moves["date"] == date].set_index("building_id")
        assert set(rows.index) == set(went)
        assert rows["old_code"].to_dict() == old[went].to_dict()
        assert rows["new_code"].to_dict() == new[went].to_dict()
    times = life[-1].moves.groupby("building_id")["times"]
    assert (times.max() == times.size()).all()
    assert times.size().max() > 1


def test_the_past_is_written_and_read_back(life, tmp_path):
    plan = life[-1]
    plan.write(tmp_path / "plan")
    again = gp.read_plan(tmp_path / "plan")
    pd.testing.assert_frame_equal(again.moves, plan.moves)
    pd.testing.assert_frame_equal(again.registry, plan.registry)
    gp.read_plan(tmp_path / "plan").write(tmp_path / "again")
    for name in ("moves.csv", "registry.csv"):
        assert (tmp_path / "again" / name).read_bytes() == (tmp_path / "plan" / name).read_bytes()


def test_a_plan_in_which_nothing_ever_moved_has_no_ledger(life, tmp_path):
    life[0].write(tmp_path)
    assert not (tmp_path / "moves.csv").exists()
    assert not len(gp.read_plan(tmp_path).moves)


def test_the_same_update_twice_is_the_same(life):
    plan = carry_on(life[0], life[0], date=YEARS[0])
    assert plan.registry.equals(life[0].registry)
    assert not len(plan.moves)
    assert known_codes(plan).equals(plan.registry)


def test_who_moved_lately_is_told_by_dates_alone():
    moves = pd.DataFrame(
        {
            "building_id": ["a", "b", "c", "a"],
            "date": ["2020-01-01", "2029-06-01", "", "2028-01-01"],
        }
    )
    assert set(moved_lately(moves, date="2030-01-01", years=3)) == {"a", "b"}
    assert not len(moved_lately(moves, date="", years=3))
    assert not len(moved_lately(moves, date="2030-01-01", years=0))


@pytest.mark.parametrize(
    ("code", "home"), [("1001", "1"), ("10001", "10"), ("101000", "10"), ("7001", "")]
)
def test_a_code_is_told_to_its_community_where_ids_differ_in_length(code, home):
    assert community_of(code, {"1", "10"}, rules=Rules().codes) == home
