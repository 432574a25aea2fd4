"""Spoilt cities, planned from files to files: every promise is looked for in what was written."""

import pytest

from tests.fuzz.__main__ import RULES
from tests.fuzz.kinds import PLACES
from tests.fuzz.runs import run


@pytest.mark.parametrize("seed", range(4))
def test_spoilt_cities_hold_every_promise_in_their_files(seed):
    """More of them: ``python -m tests.fuzz --seconds 600``."""
    outcome = run(seed)
    assert not outcome.faults, f"{outcome.mutations}: {outcome.faults}"


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_a_city_is_planned_wherever_it_lies(place):
    outcome = run(0, place)
    assert bool(outcome.refused) == (place in {"across_180", "at_the_pole"})
    assert not outcome.faults


# What the fuzzer found, each with what it stands for.
FOUND = {
    150: "a point on the border of its community lies in the grid at that place",
    1013: "a hair between a street and the border is no home of a point",
    1002: "a point inside a house that a dedicated grid cuts into goes where the house goes",
    117: "a building without households belongs to the grid it lies in",
    110: "a hair of a community beside others leaves their borders sound",
    30032: "a point in houses over each other lies in the grid of the smallest",
    40167: "a house that reaches over others' ground makes no block of what it parts",
    40290: "borders of communities that part by a step of the grid meet",
    40291: "what footprints part from the seed of a block stays with the block",
    41096: "a hair between two lines of a street parts nobody's ground",
    41067: "parts of a community a millimetre apart are one piece of ground",
    41137: "a vertex on the border of a needle leaves the needle sound",
    41169: "three vertices within a step of the grid come in their order",
    41469: "the ground of a community too thin for any is no gap in the others",
    40018: "a home that is a point keeps its ground in a footprint where nobody lives",
}


@pytest.mark.parametrize("seed", FOUND)
def test_cities_that_once_broke_a_promise_keep_it(seed):
    outcome = run(seed)
    assert not outcome.faults, f"{FOUND[seed]}: {outcome.faults}"


# The same of cities of one kind, as (seed, kind, rules of cities that are planned together).
FOUND_OF_A_KIND = {
    (214, "islands", 1): "a hole of a step of the grid in a community is none",
    (218, "islands", 1): "a gap of a step of the grid between parts is none",
    (1002, "rings_in_rings", 1): "a point beyond others' ground stays there",
    (1012, "houses_on_borders", 1): "what a footprint parts from its block keeps its homes",
    (1058, "islands", 2): "what a footprint parts from its block keeps its homes",
    (4027, "nested_compounds", 0): "a parcel over other houses is no house of the points in it",
    (4050, "houses_on_borders", 1): "so does it where a home lies on the border",
    (6017, "islands", 2): "parts with an open gap of a step between them are one",
    (6023, "houses_on_borders", 2): "a house beyond the border is where it is nearest to it",
    (6046, "houses_on_borders", 3): "a home that only touches its community has ground in it",
    (6049, "islands", 3): "a piece with a home is no crumb, however small",
    (6049, "rings_in_rings", 3): "a point across others' ground is not in the house's grid",
    (12000, "long_tower", 3): "footprints over all ground of several atoms leave it to them",
    (8004, "nothing_but_points", 0): "no border is straightened beyond a point",
    (20031, "long_tower", 0): "units of a house over others' ground lie on its community's",
    (20043, "nested_compounds", 1): "a hair around all holds no institution together",
    (20050, "institution_over_all", 1): "a home beside footprints to spare speaks for its block",
    (50034, "chessboard", 0): "a line that ends beside a corner that juts in ends on it",
    (300163, "tower", 0): "a home that only touches its community has the face beside it",
    (300322, "institution_over_all", 0): "so has one in a face that a line parts from its block",
    (300326, "houses_on_borders", 2): "a narrow part that a home only touches is no tail",
    (900054, "chessboard", 0): "a home whose ground others hold goes where they go",
    (1000016, "two_that_touch", 0): "so does one that hardly reaches into its community",
    (2000069, "houses_on_borders", 1): "a gap cut short in degrees is so in metres",
    (1000191, "chessboard", 1): "so does one under a larger house",
    (900053, "islands", 0): "homes that joined an institution hang on no basic grid",
    (900058, "institution_over_all", 1): "so do those of more institutions than grids",
}


@pytest.mark.parametrize("seed", FOUND_OF_A_KIND)
def test_cities_of_a_kind_that_once_broke_a_promise_keep_it(seed):
    number, kind, rules = seed
    outcome = run(number, kind, rules=RULES[rules])
    assert not outcome.faults, f"{FOUND_OF_A_KIND[seed]}: {outcome.faults}"
