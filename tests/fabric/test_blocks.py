"""Lines cut a community into blocks; what is too thin to be one joins a neighbour."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from shapely import LineString, MultiPolygon, Point, Polygon, box

from gridplan.errors import InputError
from gridplan.fabric.faces import cut_faces
from gridplan.fabric.network import node_site
from gridplan.fabric.strips import refine
from gridplan.rules import FabricOptions
from tests.place import blocks_of, place, rules, shapes_of


def areas(blocks):
    return [round(shape.area) for shape in shapes_of(blocks)]


def households_of(blocks, site):
    return np.bincount(blocks.home, site.households, blocks.n_blocks).astype(int).tolist()


def test_every_street_block_is_a_block():
    _, blocks = blocks_of(place([[30, 12, 5], [1, 8, 9]]))
    assert areas(blocks) == [10_000] * 6


def test_every_building_has_the_block_it_stands_in():
    site, blocks = blocks_of(place([[30, 12, 5], [1, 8, 9]]))
    assert sorted(households_of(blocks, site)) == [1, 5, 8, 9, 12, 30]


def test_faces_tile_the_community():
    layers = place([[30, 12], [0, 8]], more_streets=[(LineString([(0, 7), (200, 193)]), "track")])
    site, blocks = blocks_of(layers)
    assert shapely.area(blocks.faces).sum() == pytest.approx(site.polygon.area, rel=1e-6)
    assert shapely.coverage_is_valid(blocks.faces)


def test_block_without_buildings_is_a_block():
    site, blocks = blocks_of(place([[30, 0, 12]]))
    assert sorted(households_of(blocks, site)) == [0, 12, 30]


def test_community_without_streets_is_one_block():
    _, blocks = blocks_of(place([[30, 12]], streets=[]))
    assert areas(blocks) == [20_000]


@pytest.mark.parametrize("width", [5, 10, 12])
def test_sliver_between_border_and_street_beside_it_is_no_block(width):
    beside = LineString([(200 - width, 0), (200 - width, 100)])
    _, blocks = blocks_of(place([[30, 12]], more_streets=[(beside, "residential")]))
    assert areas(blocks) == [10_000, 10_000]


def test_inhabited_strip_stays_a_block():
    beside = LineString([(190, 0), (190, 100)])
    house = (box(192, 40, 198, 50), 3)
    layers = place([[30, 12]], more_streets=[(beside, "residential")], more_buildings=[house])
    _, blocks = blocks_of(layers)
    assert areas(blocks) == [10_000, 9_000, 1_000]


def test_strip_between_carriageways_joins_a_side():
    lanes = [(LineString([(x, 0), (x, 100)]), "primary") for x in (94, 106)]
    _, blocks = blocks_of(place([[30, 12]], streets=lanes))
    assert areas(blocks) == [10_600, 9_400]


def test_traffic_island_joins_a_neighbour():
    ring = LineString(Point(100, 100).buffer(10).exterior.coords)
    _, blocks = blocks_of(place([[30, 12], [4, 8]], more_streets=[(ring, "residential")]))
    assert blocks.n_blocks == 4


def test_sliver_does_not_cross_a_river_while_there_is_another_way():
    """The path leaves 8 m of bank: it joins the block behind the path."""
    river = (LineString([(100, 0), (100, 100)]), {"kind": "river"})
    path = (LineString([(108, 0), (108, 100)]), "path")
    _, blocks = blocks_of(place([[30, 12]], streets=[path], barriers=[river]))
    assert areas(blocks) == [10_000, 10_000]


def test_dead_end_cuts_nothing():
    dead_end = (LineString([(0, 50), (55, 50)]), "residential")
    _, blocks = blocks_of(place([[30, 12]], more_streets=[dead_end]))
    assert areas(blocks) == [10_000, 10_000]


def test_street_that_crosses_the_border_changes_nothing_beyond_it():
    street = (LineString([(100, -500), (100, 500)]), "residential")
    _, blocks = blocks_of(place([[30, 12]], streets=[street]))
    assert areas(blocks) == [10_000, 10_000]


@pytest.mark.parametrize(("tunnel", "n_blocks"), [("yes", 1), ("building_passage", 2), (None, 2)])
def test_tunnel_is_no_border(tunnel, n_blocks):
    layers = place([[30, 12]])
    layers = replace(layers, streets=layers.streets.assign(tunnel=tunnel))
    assert blocks_of(layers)[1].n_blocks == n_blocks


def test_ignored_class_of_street_is_no_border():
    planned = [(LineString([(100, 0), (100, 100)]), "proposed")]
    assert blocks_of(place([[30, 12]], streets=planned))[1].n_blocks == 1
    everything = rules(fabric={"ignored_streets": []})
    assert blocks_of(place([[30, 12]], streets=planned), rules=everything)[1].n_blocks == 2


def test_hole_belongs_to_no_block():
    ground = Polygon(box(0, 0, 300, 300).exterior, [box(110, 110, 190, 190).exterior])
    rows = [[30, 12, 5], [1, 0, 9], [2, 3, 4]]
    site, blocks = blocks_of(place(rows, communities=[ground]))
    assert shapely.area(blocks.faces).sum() == pytest.approx(90_000 - 6_400, rel=1e-6)
    assert not shapely.contains_xy(blocks.faces, *site.polygon.centroid.coords[0]).any()


def test_each_part_of_a_split_community_has_its_blocks():
    ground = MultiPolygon([box(0, 0, 200, 100), box(300, 0, 400, 100)])
    _, blocks = blocks_of(place([[30, 12, 0, 5]], communities=[ground]))
    assert areas(blocks) == [10_000] * 3


def test_verge_around_an_estate_joins_it():
    _, blocks = blocks_of(place([[30, 12]], compounds=[box(8, 8, 92, 92)]))
    assert areas(blocks) == [10_000, 10_000]


def test_border_inside_an_estate_leads_straight_on_to_the_street():
    """The loop road's verge is one ring; each half of the estate takes half of it."""
    road = (LineString([(100, 8), (100, 192)]), "service")
    layers = place(
        [[30, 12], [8, 9]], streets=[road], compounds=[box(8, 8, 192, 192)],
    )  # fmt: skip
    _, blocks = blocks_of(layers)
    assert blocks.n_blocks == 2
    assert areas(blocks) == pytest.approx([20_000, 20_000], rel=0.05)


def test_strip_on_four_sides_of_an_estate_is_cut_at_its_corners():
    """Whole, it could go to one grid only, which would then enclose the estate."""
    site, _ = blocks_of(place([[30]], per_block=1, compounds=[box(30, 30, 70, 70)]))
    faces = refine(site, cut_faces(site, node_site(site)), FabricOptions())
    assert len(faces.shape) == 5
    around = shapely.length(faces.shape)
    assert (4 * np.pi * shapely.area(faces.shape) > 0.35 * around**2).all()


def test_pieces_of_a_row_of_shops_join_what_lies_behind_not_one_another():
    """Four rows behind one wall; the shops before each are too small to be a block."""
    rows = [box(14, 25 * i, 100, 25 * i + 25) for i in range(4)]
    houses = [(box(40, 25 * i + 8, 80, 25 * i + 18), 10) for i in range(4)]
    _, blocks = blocks_of(
        place([[0]], per_block=1, compounds=rows, more_buildings=houses, streets=[])
    )
    assert areas(blocks) == [2500] * 4


def test_narrow_arm_around_an_estate_is_not_part_of_the_row_it_hangs_on():
    """North of the wall stands a row of houses; its block would reach around the estate."""
    road = (LineString([(15, 100), (185, 100)]), "service")
    estate = box(15, 0, 185, 140)
    row = [(box(x, 160, x + 12, 172), 5) for x in (30, 80, 130)]
    layers = place(
        [[0, 0], [8, 9]], streets=[road], compounds=[estate], more_buildings=row, per_block=1
    )
    site, blocks = blocks_of(layers)
    load = np.bincount(blocks.home, site.households, blocks.n_blocks)
    home = blocks.home[site.households == 5][0]
    assert load[home] == 15
    assert shapely.area(blocks.faces[blocks.block == home]).sum() < 60 * 200 + 2_000


@pytest.mark.parametrize(("west", "expected"), [(63, [37, 12]), (97, [30, 19])])
def test_building_that_touches_a_street_belongs_to_the_block_with_most_of_it(west, expected):
    house = (box(west, 40, west + 40, 60), 7)
    site, blocks = blocks_of(place([[30, 12]], more_buildings=[house]))
    load = households_of(blocks, site)
    middle = shapely.get_x(shapely.centroid(blocks.faces))
    assert [load[blocks.block[i]] for i in np.argsort(middle)] == expected


def test_blocks_under_one_roof_are_one_block():
    """No one can walk along a line through the middle of a house."""
    house = (box(85, 40, 115, 60), 7)
    assert blocks_of(place([[30, 12]], more_buildings=[house]))[1].n_blocks == 1


def test_shed_on_a_street_does_not_join_blocks():
    shed = (box(85, 40, 115, 60), 0)
    assert blocks_of(place([[30, 12]], more_buildings=[shed]))[1].n_blocks == 2


def test_building_mostly_beyond_the_border_belongs_to_the_block_of_the_rest():
    house = (box(192, 40, 232, 60), 7)
    site, blocks = blocks_of(place([[30, 12]], more_buildings=[house]))
    assert sorted(households_of(blocks, site)) == [19, 30]


def test_point_building_on_a_street_has_one_block():
    site, blocks = blocks_of(place([[30, 12]], more_buildings=[(Point(100, 50), 7)]))
    assert sorted(households_of(blocks, site)) in ([19, 30], [12, 37])


def test_hard_barriers_are_told_by_kind_and_by_flag():
    line = LineString([(100, 0), (100, 100)])
    for columns, hard in [
        ({"kind": "river"}, True),
        ({"kind": "river", "crossable": True}, False),
        ({"kind": "wall"}, False),
        ({"kind": "wall", "crossable": False}, True),
    ]:
        _, blocks = blocks_of(place([[30, 12]], streets=[], barriers=[(line, columns)]))
        assert blocks.hard.tolist() == [hard], columns


@pytest.mark.parametrize(
    ("hold", "hard"),
    [("", [False]), ("must", [True]), ("必须", [True]), ("never", []), ("禁止", [])],
)
def test_a_line_says_whether_a_border_must_run_along_it_or_never_may(hold, hard):
    """Never: the two sides are one block, as if the line were not there."""
    line = LineString([(100, 0), (100, 100)])
    wall = (line, {"kind": "wall", "hold": hold})
    _, blocks = blocks_of(place([[30, 12]], streets=[], barriers=[wall]))
    assert blocks.hard.tolist() == hard
    street = place([[30, 12]], streets=[(line, "residential")])
    street = replace(street, streets=street.streets.assign(hold=hold))
    assert blocks_of(street)[1].hard.tolist() == hard


def test_what_a_line_holds_in_other_words_is_refused():
    wall = (LineString([(100, 0), (100, 100)]), {"kind": "wall", "hold": "maybe"})
    with pytest.raises(InputError, match="neither must nor never: maybe"):
        blocks_of(place([[30, 12]], barriers=[wall]))


def test_strip_between_street_and_border_joins_the_dedicated_block_along_it():
    """It touches the block of homes with its end only, where it would be an arm."""
    street = (LineString([(0, 8), (200, 8)]), "residential")
    school = (box(0, 14, 160, 100), {"name": "school"})
    layers = place(
        [[0, 0]],
        streets=[street],
        institutions=[school],
        more_buildings=[(box(170, 40, 190, 60), 30)],
    )
    settings = rules(dedicated={"min_area_m2": 5_000})
    _, blocks = blocks_of(layers, rules=settings)
    assert areas(blocks) == [16_320, 3_680]


def test_strip_beyond_a_track_joins_what_lies_along_it():
    """The end of the strip lies open to homes, across a mere cut; the track is longer."""
    track = (LineString([(0, 8), (185, 8)]), {"kind": "rail"})
    across = (LineString([(185, 0), (185, 100)]), "residential")
    layers = place(
        [[30, 0]], streets=[across], barriers=[track], more_buildings=[(box(188, 40, 198, 60), 9)]
    )
    _, blocks = blocks_of(layers)
    assert areas(blocks) == [18_500, 1_500]
