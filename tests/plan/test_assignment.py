"""An assignment is whole or refused; atoms keep their ids."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from shapely import box

from gridplan.errors import InputError
from gridplan.plan.assignment import atom_ids, grid_polygons, grid_rows
from gridplan.planning.city import propose
from gridplan.sources import read_layers
from tests.place import IDS, place, small
from tests.random_town import make_town

PAIR = [box(0, 0, 200, 200), box(200, 0, 400, 200)]
ROWS = [[60, 33, 20, 47], [25, 12, 41, 52]]


@pytest.fixture(scope="module")
def layers():
    return place(ROWS, communities=PAIR)


@pytest.fixture(scope="module")
def assignment(layers):
    return propose(layers, rules=small())


def mine(assignment, community_id=IDS[0]):
    """Return the atoms of one community."""
    atoms = assignment.ground.atoms
    return atoms[atoms["community_id"] == community_id]


def grid_mates(assignment, community_id=IDS[0]):
    """Return which atoms of a community share a grid."""
    atoms = assignment.ground.atoms
    here = np.flatnonzero(atoms["community_id"] == community_id)
    sets = {}
    for row in here:
        sets.setdefault(assignment.grid[row], set()).add(atoms.index[row])
    return {frozenset(atoms) for atoms in sets.values()}


# --- what is refused


def test_atom_without_a_grid_is_refused(assignment):
    grid = assignment.grid.copy()
    grid[3] = -1
    name = assignment.ground.atoms.index[3]
    with pytest.raises(InputError, match=rf"Atoms without a grid: 1 row, id {name}"):
        replace(assignment, grid=grid)


def test_atom_in_a_grid_of_another_community_is_refused(assignment):
    grid = assignment.grid.copy()
    grid[0] = np.flatnonzero(assignment.grids["community_id"] == IDS[1])[0]
    name = assignment.ground.atoms.index[0]
    with pytest.raises(InputError, match=rf"grid lies in another community: 1 row, id {name}"):
        replace(assignment, grid=grid)


def test_grid_without_an_atom_is_refused(assignment):
    rows = grid_rows(
        community_id=[*assignment.grids["community_id"], IDS[0]],
        kind=[*assignment.grids["kind"], "basic"],
    )
    with pytest.raises(
        InputError, match=rf"Grids without an atom: rows 1 row, id {len(rows) - 1}"
    ):
        replace(assignment, grids=rows)


def test_all_faults_are_told_at_once(assignment):
    grid = np.zeros(len(assignment.grid), np.int64)
    with pytest.raises(InputError, match=r"another community: .*Grids without an atom: "):
        replace(assignment, grid=grid)


def test_one_grid_for_each_atom_is_asked_for(assignment):
    with pytest.raises(InputError, match=r"\d+ grids are given for \d+ atoms; give one for each"):
        replace(assignment, grid=assignment.grid[:-1])


def test_grid_of_atoms_cannot_be_changed_in_place(assignment):
    with pytest.raises(ValueError, match="read-only"):
        assignment.grid[0] = 0


# --- what it knows


def test_every_grid_is_in_one_part_by_its_neighbours(assignment):
    assert assignment.parts().tolist() == [1] * len(assignment.grids)


def test_parts_are_counted_by_borders_between_atoms():
    three = propose(place([[40, 40, 40]]), rules=small())
    west_to_east = np.argsort([shape.centroid.x for shape in three.ground.atoms.geometry])
    grid = np.zeros(3, np.int64)
    grid[west_to_east[1]] = 1
    torn = replace(three, grid=grid, grids=three.grids.iloc[:2])
    assert torn.parts().tolist() == [2, 1]


def test_neighbours_lie_in_one_community_and_share_a_border(assignment):
    ground, pairs = assignment.ground, assignment.ground.neighbours
    homes = ground.atoms["community_id"].to_numpy(object)
    left, right = pairs["left"].to_numpy(), pairs["right"].to_numpy()
    assert (left < right).all()
    assert (homes[left] == homes[right]).all()
    assert (pairs["length_m"] > 0).all()
    shapes = ground.atoms.geometry.to_numpy()
    assert all(
        shapes[i].intersection(shapes[j]).length > 0 for i, j in zip(left, right, strict=True)
    )


def test_border_between_atoms_says_what_it_runs_along():
    """Four blocks between streets: 100 m of street between two of them."""
    pairs = propose(place([[40, 35], [45, 38]]), rules=small()).ground.neighbours
    assert set(pairs["border_class"]) == {"street"}
    assert pairs["length_m"].to_numpy() == pytest.approx(100, abs=0.5)
    assert not pairs["hard"].any()


def test_grid_polygons_are_those_of_their_atoms(assignment):
    areas = assignment.ground.atoms.geometry.to_numpy()
    sums = np.bincount(assignment.grid, weights=[shape.area for shape in areas])
    assert [shape.area for shape in grid_polygons(assignment)] == pytest.approx(sums)


# --- ids of atoms


def test_atoms_are_sorted_by_community_and_id(assignment):
    atoms = assignment.ground.atoms
    keys = list(zip(atoms["community_id"], atoms.index, strict=True))
    assert keys == sorted(keys)
    assert atoms.index.is_unique


def test_two_atoms_at_one_place_have_two_ids():
    ids = atom_ids(np.array(["a", "a", "b"], dtype=object), np.array([[119.6, 39.9]] * 3))
    assert len(set(ids)) == 3
    assert ids[1] == f"{ids[0]}-2"


@pytest.mark.parametrize("place", [(119.6, 39.9), (-70.5, -33.4), (0.0, 0.0), (179.9, -89.9)])
def test_ids_differ_from_place_to_place_on_every_side_of_the_world(place):
    steps = np.stack(np.meshgrid(np.arange(30), np.arange(30)), axis=2).reshape(-1, 2) * 1e-6
    ids = atom_ids(np.full(len(steps), "a", dtype=object), np.array(place) + steps)
    assert len(set(ids)) == len(ids)
    assert {len(name) for name in ids} == {len("a-") + 7}


def test_ids_and_grids_stay_when_buildings_of_another_community_change(layers, assignment):
    other = layers.buildings["community_id"] == IDS[1]
    kept = layers.buildings[~other | (np.arange(len(other)) % 3 > 0)]
    changed = propose(replace(layers, buildings=kept), rules=small())
    assert mine(changed).index.equals(mine(assignment).index)
    assert grid_mates(changed) == grid_mates(assignment)
    homes = layers.buildings.index[~other]
    assert changed.ground.buildings[homes].equals(assignment.ground.buildings[homes])


def test_ids_stay_when_another_community_gets_another_shape(layers, assignment):
    shapes = layers.communities.geometry.to_numpy().copy()
    west, south = shapes[0].bounds[:2]
    shapes[1] = shapes[1].difference(box(west + 350, south + 150, west + 500, south + 300))
    changed = layers.communities.set_geometry(shapes, crs=layers.crs)
    again = propose(replace(layers, communities=changed), rules=small())
    assert mine(again).index.equals(mine(assignment).index)
    assert grid_mates(again) == grid_mates(assignment)


def test_atoms_move_no_further_than_rounding_when_another_community_changes(layers, assignment):
    """Only vertices on the common border come and go."""
    other = layers.buildings["community_id"] == IDS[1]
    changed = propose(replace(layers, buildings=layers.buildings[~other]), rules=small())
    old, new = (mine(one).geometry.to_numpy() for one in (assignment, changed))
    apart = shapely.area(shapely.symmetric_difference(old, new))
    assert (apart <= 1e-7 * shapely.length(old)).all()


@pytest.mark.parametrize("seed", [1, 4, 7])
def test_ground_does_not_depend_on_the_order_of_rows(seed):
    first = propose(read_layers(**make_town(seed)), rules=small())
    for order in (3, 8):
        again = propose(read_layers(**make_town(seed, order=order)), rules=small())
        assert again.ground.atoms.equals(first.ground.atoms)
        assert again.ground.neighbours.equals(first.ground.neighbours)
        names = first.ground.buildings.index
        assert again.ground.buildings.loc[names].equals(first.ground.buildings)


@pytest.mark.parametrize("seed", [0, 2, 5])
def test_ids_stay_in_a_crooked_town_when_the_neighbour_changes(seed):
    layers = read_layers(**make_town(seed))
    first = propose(layers, rules=small())
    other = layers.buildings["community_id"] == IDS[1]
    kept = layers.buildings[~other | (np.arange(len(other)) % 2 > 0)]
    again = propose(replace(layers, buildings=kept), rules=small())
    assert mine(again).index.equals(mine(first).index)
    assert grid_mates(again) == grid_mates(first)
