"""Micro-grids lie exactly inside grids, in bounds or with a reason."""

import numpy as np
import pytest
import shapely

from gridplan.levels.hierarchy import level_names
from gridplan.plan.folder import read_plan
from gridplan.planning.city import plan_city
from gridplan.planning.micro import micro_plan
from tests.place import place


@pytest.fixture(scope="module")
def both():
    layers = place([[300, 150], [0, 150], [200, 200]], per_block=9)
    plan = plan_city(layers)
    return plan, micro_plan(plan)


def test_micro_grids_add_up_to_their_grids(both):
    plan, micro = both
    grids = micro.level("grid")
    assert grids.index.tolist() == plan.grids.index.tolist()
    assert (grids["households"] == plan.grids["households"]).all()
    assert grids["grid_name"].tolist() == plan.grids["grid_name"].tolist()
    assert micro.level("micro")["households"].sum() == plan.grids["households"].sum()


def test_the_union_of_micro_grids_is_their_grid(both):
    plan, micro = both
    parents = micro.level("grid")
    homes = micro.assignment.grids.set_index("code")["parent"]
    for code, rows in micro.grids.groupby(homes.reindex(micro.grids.index).to_numpy()):
        union = shapely.coverage_union_all(np.asarray(rows.geometry))
        assert union.symmetric_difference(parents.geometry[code]).area < 1e-6
        # A line that ends on a border is rounded to a hundredth of a metre.
        assert union.symmetric_difference(plan.grids.geometry[code]).area < 0.02 * union.length


def test_micro_grids_are_in_bounds_or_say_why(both):
    _, micro = both
    basic = micro.grids[micro.grids["kind"] == "basic"]
    inside = basic["households"].between(30, 60)
    assert inside.mean() > 0.9
    assert (basic.loc[~inside, "reason"] != "").all()
    assert (micro.assignment.parts() == 1).all()


def test_codes_are_those_of_the_grid_and_two_digits(both):
    _, micro = both
    rows = micro.assignment.grids
    assert (rows["code"].str[:-2] == rows["parent"]).all()
    assert not (micro.findings["rule_id"] == "R17").any()


def test_a_micro_plan_is_read_back_as_it_was(both, tmp_path):
    _, micro = both
    micro.write(tmp_path / "plan")
    again = read_plan(tmp_path / "plan")
    assert again.grids.equals(micro.grids)
    assert again.level("grid").equals(micro.level("grid"))


@pytest.mark.parametrize("times", [1, 2])
def test_micro_grids_are_divided_again_and_stay_a_level(both, tmp_path, times):
    plan, fine = both
    kept = [plan, fine]
    for number in range(times):
        kept.append(micro_plan(kept[-1], lower=8 >> number, upper=16 >> number))
    kept[-1].write(tmp_path / "plan")
    finest = read_plan(tmp_path / "plan")
    between = [f"micro_{number + 1}" for number in range(times)]
    assert level_names(finest)[-times - 2 :] == ["grid", *between, "micro"]
    for name, whole in zip(["grid", *between, "micro"], kept, strict=True):
        homes = finest.level(name)["households"]
        assert homes.to_dict() == whole.grids["households"].to_dict()
    assert len(plan.grids) < len(fine.grids) < len(kept[2].grids)
