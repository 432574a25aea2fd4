"""Finer atoms carry whole buildings, and their borders stay where they were."""

import numpy as np
import pytest
import shapely
from shapely import LineString, box

from gridplan.crs import WGS84, reproject
from gridplan.fabric.coverage import _enclosed, _seam
from gridplan.planning.city import plan_city
from gridplan.planning.refine import refine
from tests.place import place, small


def cut_m2(assignment, layers):
    """Return the square metres of each building outside its atom."""
    ground = assignment.ground
    atoms = reproject(
        np.asarray(ground.atoms.geometry.array, object), WGS84, layers.crs, densify=False
    )
    houses = layers.buildings.geometry.reindex(ground.buildings.index).to_numpy(object)
    return shapely.area(shapely.difference(houses, atoms[ground.atom_of_building.to_numpy()]))


def test_no_line_between_atoms_cuts_a_building():
    # A path runs through one house, and others stand so that their plots wind between them.
    more = [(box(140, 120, 160, 135), 15), (box(30, 30, 34, 80), 15), (box(36, 50, 76, 54), 15)]
    layers = place(
        [[20, 0, 20], [0, 20, 10]], per_block=2, rules=small(), more_buildings=more,
        more_streets=[(LineString([(100, 128), (200, 128)]), "residential")],
    )  # fmt: skip
    plan = plan_city(layers, rules=small())
    ids = plan.assignment.ground.atoms.index.tolist()
    finer = refine(plan.assignment, ids, plan.layers, rules=plan.rules)
    assert len(finer.grid) > len(plan.assignment.grid)
    for assignment in (plan.assignment, finer):
        assert cut_m2(assignment, plan.layers).max() < 0.5


def test_finer_atoms_of_a_town_carry_whole_buildings(town_plan):
    ids = town_plan.assignment.ground.atoms.index.tolist()
    finer = refine(town_plan.assignment, ids, town_plan.layers, rules=town_plan.rules)
    lost = cut_m2(finer, town_plan.layers)
    before = cut_m2(town_plan.assignment, town_plan.layers)
    counts = town_plan.layers.buildings["households"].reindex(finer.ground.buildings.index)
    cut, lived_in = lost > before + 1.0, counts.to_numpy() > 0
    assert not cut[lived_in].any()
    assert cut.sum() <= 5  # sheds wedged between houses


def test_what_was_cut_before_is_looked_up(town_plan):
    ids = town_plan.assignment.ground.atoms.index[:20].tolist()
    known = {}
    args = (town_plan.assignment, ids, town_plan.layers)
    first = refine(*args, rules=town_plan.rules, known=known)
    assert len(known) == len(ids)
    again = refine(*args, rules=town_plan.rules, known=known)
    assert first.ground.atoms.to_wkb().equals(again.ground.atoms.to_wkb())
    assert first.ground.neighbours.equals(again.ground.neighbours)


@pytest.mark.parametrize("gap", [0, 1, 2])
def test_a_line_beside_a_corner_takes_no_vertex_from_the_neighbour(gap):
    step = 1e-7
    ground = box(0, 0, 100 * step, 100 * step)
    line = LineString([(100 * step - gap * step, 101 * step), (50 * step, -step)])
    border = np.array([shapely.boundary(ground)], object)
    faces = _enclosed(np.array([line], object), border, ground)
    corners = {tuple(np.round(xy, 7)) for xy in shapely.get_coordinates(ground)}
    assert corners <= {tuple(np.round(xy, 7)) for xy in faces.rim.reshape(-1, 2)}


def test_a_vertex_off_a_corner_lies_on_the_piece_it_was_cut_from():
    step = 1e-7
    corner, far = (100, 100), (100, 0)
    ground = shapely.Polygon(np.array([(0, 0), far, corner, (0, 100)]) * step)
    new = np.array([100, 99]) * step  # on the east side, one step below the corner
    rim = np.array([[(0, 0), far], [far, (100, 99)], [(100, 99), corner], [corner, (0, 100)]])
    ((first, last, vertex),) = _seam(ground, rim * step)
    assert np.allclose(vertex, new, atol=step / 10)
    assert {tuple(np.rint(end / step).astype(int)) for end in (first, last)} == {far, corner}


def test_many_atoms_are_cut_as_each_is_alone(town_plan):
    ids = town_plan.assignment.ground.atoms.index[::3].tolist()
    together, alone = {}, {}
    refine(town_plan.assignment, ids, town_plan.layers, rules=town_plan.rules, known=together)
    for one in ids:
        refine(town_plan.assignment, [one], town_plan.layers, rules=town_plan.rules, known=alone)
    assert together.keys() == alone.keys()
    cut = [key for key, (_, part) in together.items() if part is not None]
    assert len(cut) > 5
    for key, (buildings, part) in together.items():
        other_buildings, other = alone[key]
        assert (part is None) == (other is None)
        assert buildings.equals(other_buildings)
        if part is not None:
            mine, theirs = shapely.area(part.atoms), shapely.area(other.atoms)
            assert np.allclose(np.sort(mine), np.sort(theirs), rtol=1e-4)
            homes = mine[part.of_building], theirs[other.of_building]
            assert np.allclose(*homes, rtol=1e-4)
            assert len(part.neighbours) == len(other.neighbours)
