"""The closest lawful plan: what fits stays, what moves is little and told, codes are for life."""

from dataclasses import replace

import numpy as np
import pytest

import gridplan as gp
from gridplan.testing import (
    assert_atoms_make_grids,
    assert_contiguous,
    assert_coverage_valid,
    assert_households_conserved,
)


@pytest.fixture(scope="module")
def town():
    layers = gp.read_layers(**gp.make_town())
    return layers, gp.plan_city(layers)


def changed(layers, seed, factor=1.6):
    """Return the town after one house in fifty got other counts."""
    rng = np.random.default_rng(seed)
    buildings = layers.buildings.copy()
    households = buildings["households"].to_numpy().copy()
    rows = rng.choice(len(households), len(households) // 50, replace=False)
    households[rows] = np.rint(households[rows] * rng.uniform(0.5, factor, len(rows)))
    buildings["households"] = households
    return replace(layers, buildings=buildings)


def test_a_plan_that_fits_stays_as_it_is_byte_for_byte(town):
    layers, plan = town
    again = gp.update_plan(plan, layers)
    assert again.grids.to_wkb().equals(plan.grids.to_wkb())
    assert again.run["update"]["households"] == 0


@pytest.mark.parametrize("seed", [1, 2])
def test_more_households_move_little_and_every_promise_holds(town, seed):
    layers, plan = town
    now = changed(layers, seed, factor=6.0)
    new = gp.update_plan(plan, now)
    moved = new.run["update"]
    assert moved["bound"] <= moved["households"] <= 0.1 * new.grids["households"].sum()
    assert_contiguous(new)
    assert_coverage_valid(new.grids)
    assert_households_conserved(new)
    assert_atoms_make_grids(new)
    stayed = gp.diff_plans(plan, new)["change"].eq("kept").sum()
    assert stayed >= len(plan.grids) / 2


def test_a_locked_grid_stays_whatever_it_holds(town):
    layers, plan = town
    rows = plan.assignment.grids.copy()
    rows["locked"] = True
    locked = replace(plan, assignment=replace(plan.assignment, grids=rows))
    new = gp.update_plan(locked, changed(layers, 1, factor=6.0))
    assert new.grids.geometry.to_wkb().equals(plan.grids.geometry.to_wkb())


def test_a_code_that_is_given_up_is_retired_with_its_heirs(town):
    layers, plan = town
    community = plan.grids[plan.grids["kind"] == "basic"].groupby("community_id").size().idxmax()
    buildings = layers.buildings.copy()
    here = (buildings["community_id"] == community).to_numpy()
    buildings.loc[here, "households"] = buildings.loc[here, "households"] // 2
    new = gp.update_plan(plan, replace(layers, buildings=buildings), date="2027-03-01")
    gone = plan.grids.index.difference(new.grids.index)
    assert len(gone)
    rows = new.registry.loc[gone]
    assert (rows["status"] == "retired").all()
    assert (rows["until"] == "2027-03-01").all()
    assert (rows["successors"] != "").all()
