"""The contiguity graph: who shares a border, how long it is, what it runs along."""

import numpy as np
import pytest
from shapely import LineString, Point, box

from gridplan.fabric.site import BORDER_CLASSES
from tests.place import atoms_of, place, rules, small

MIDDLE = LineString([(100, 0), (100, 100)])
NO_CUT = np.zeros(0, np.int64)


def contact(atoms, edge=0):
    """Return metres by class of one pair of neighbours."""
    row = atoms.contacts[edge]
    return {BORDER_CLASSES[i]: round(row[i], 1) for i in np.flatnonzero(row)}


def side_by_side(*houses, **options):
    """Return the graph of one block without streets with these houses."""
    return atoms_of(place([[0, 0]], per_block=1, streets=[], more_buildings=houses, **options))


def test_blocks_that_meet_at_a_corner_are_no_neighbours():
    atoms = atoms_of(place([[30, 12], [5, 8]]), cut=NO_CUT)
    assert atoms.n_atoms == 4
    assert len(atoms.edges) == 4
    assert atoms.length == pytest.approx([100] * 4)


@pytest.mark.parametrize(("street", "name"), [("primary", "main_road"), ("path", "minor_street")])
def test_border_between_blocks_costs_what_runs_along_it(street, name):
    atoms = atoms_of(place([[30, 12]], streets=[(MIDDLE, street)]), cut=NO_CUT)
    assert contact(atoms) == {name: 100}
    assert atoms.cost == pytest.approx([100 * getattr(rules().borders, name)])


def test_best_class_counts_where_two_lines_coincide():
    layers = place([[30, 12]], streets=[(MIDDLE, "path"), (MIDDLE, "primary")])
    assert contact(atoms_of(layers, cut=NO_CUT)) == {"main_road": 100}


def test_neighbours_across_a_river_are_joined_by_a_hard_edge_only():
    river = (MIDDLE, {"kind": "river"})
    atoms = atoms_of(place([[30, 12]], streets=[], barriers=[river]), cut=NO_CUT)
    assert atoms.hard.tolist() == [True]


def test_a_gap_in_a_barrier_makes_the_edge_soft():
    river = (LineString([(100, 0), (100, 60)]), {"kind": "river"})
    layers = place([[30, 12]], barriers=[river])
    atoms = atoms_of(layers, cut=NO_CUT)
    assert atoms.hard.tolist() == [False]
    assert contact(atoms) == {"barrier": 60, "street": 40}


def test_a_wall_may_be_crossed():
    wall = (MIDDLE, {"kind": "wall"})
    atoms = atoms_of(place([[30, 12]], streets=[], barriers=[wall]), cut=NO_CUT)
    assert contact(atoms) == {"wall": 100}
    assert not atoms.hard.any()


def test_every_inhabited_building_of_a_cut_block_is_an_atom():
    atoms = atoms_of(place([[30, 12]]))
    assert atoms.n_atoms == 8
    assert sorted(atoms.households) == [3, 3, 3, 3, 7, 7, 8, 8]


def test_buildings_without_households_get_no_plot():
    sheds = [(box(x, 30, x + 4, 34), 0) for x in range(4, 190, 8)]
    atoms = atoms_of(place([[30, 12]], more_buildings=sheds))
    assert atoms.n_atoms == 8


def test_block_without_households_is_one_atom_even_when_it_is_to_be_cut():
    atoms = atoms_of(place([[30, 0]], more_buildings=[(box(110, 40, 120, 50), 0)]))
    assert sorted(atoms.households) == [0, 7, 7, 8, 8]


def test_plots_meet_half_way():
    atoms = side_by_side((box(40, 40, 60, 60), 5), (box(140, 40, 160, 60), 7))
    assert contact(atoms) == {"plot": pytest.approx(100, abs=1)}
    assert atoms.cost == pytest.approx(5 * atoms.length)


def test_plots_inside_a_compound_cost_more():
    atoms = side_by_side(
        (box(40, 40, 60, 60), 5), (box(140, 40, 160, 60), 7), compounds=[box(0, 0, 200, 100)]
    )
    assert contact(atoms) == {"compound_plot": pytest.approx(100, abs=1)}
    assert atoms.compound.tolist() == [0, 0]


def test_party_walls_part_plots():
    atoms = side_by_side(*[(box(x, 40, x + 8, 52), 5) for x in (80, 88, 96, 104)])
    assert atoms.n_atoms == 4
    assert atoms.edges.tolist() == [[0, 1], [1, 2], [2, 3]]


@pytest.mark.parametrize("second", [box(40, 40, 60, 60), box(50, 40, 70, 60), box(45, 45, 50, 50)])
def test_footprints_that_overlap_share_a_plot(second):
    """Identical, half over each other, one inside the other."""
    atoms = side_by_side((box(40, 40, 60, 60), 5), (second, 7), (box(150, 40, 160, 60), 9))
    assert sorted(atoms.households) == [9, 12]


def test_footprints_that_overlap_by_a_hair_have_plots_of_their_own():
    atoms = side_by_side((box(40, 40, 60, 60), 5), (box(59.5, 40, 80, 60), 7))
    assert sorted(atoms.households) == [5, 7]


def test_points_at_one_place_share_a_plot():
    atoms = side_by_side((Point(50, 50), 5), (Point(50, 50), 6), (Point(150, 50), 9))
    assert sorted(atoms.households) == [9, 11]


def test_points_have_plots():
    places = [(20, 50), (60, 50), (100, 50), (140, 50), (180, 50)]
    atoms = side_by_side(*[(Point(xy), 5) for xy in places])
    assert atoms.n_atoms == 5
    assert atoms.edges.tolist() == [[0, 1], [1, 2], [2, 3], [3, 4]]
    assert atoms.length == pytest.approx([100] * 4, abs=1)


def test_building_inside_the_outline_of_another_block_is_counted_once():
    """A house on the street has its plot in the block that holds most of it."""
    atoms = atoms_of(place([[30, 12]], more_buildings=[(box(70, 40, 110, 60), 7)]))
    assert atoms.households.sum() == 49
    assert atoms.n_atoms == 9


def test_plots_touch_blocks_beside_them():
    atoms = atoms_of(place([[30, 12]]), cut=[0])
    ends = {tuple(sorted(edge)) for edge in atoms.edges}
    assert atoms.n_atoms == 5
    assert sum(0 in edge for edge in ends) == 2, "two of four plots lie on the street"


def test_short_contacts_do_not_make_neighbours():
    atoms = atoms_of(place([[40, 40]]), rules=rules(fabric={"min_contact_m": 60.0}))
    assert atoms.length.min() >= 45, "only contacts without which a plot stands alone"


def test_households_of_the_graph_are_those_of_the_buildings():
    layers = place([[30, 12, 7], [5, 8, 9]], more_buildings=[(Point(100, 50), 7)])
    assert atoms_of(layers, rules=small()).households.sum() == 78
