"""No grid without ground or in two parts, whatever the ground looks like."""

from pathlib import Path
from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pytest
import shapely
from shapely import LineString, Point, Polygon, box

from gridplan.crs import WGS84, reproject
from gridplan.fabric import (
    borders,
    coverage,
    enclosed,
    faces,
    footprints,
    naming,
    plots,
    site,
)
from gridplan.fabric.coverage import cover_communities
from gridplan.fabric.faces import cut_faces
from gridplan.fabric.network import Network, add_cuts
from gridplan.planning import city as cities
from gridplan.planning import community as planning
from gridplan.planning.city import plan_city
from gridplan.rules import Rules
from gridplan.sources import read_layers
from gridplan.testing import assert_coverage_valid, assert_households_conserved
from tests.fuzz.checker import check
from tests.place import CRS, IDS, ORIGIN, frame, small

CASES = Path(__file__).parents[3] / "shared" / "cases"
NAMES = (
    "missing_grid", "torn_grid", "no_ground/1437", "no_ground/1469", "no_ground/1719",
    "no_ground/town_without_M00011",
)  # fmt: skip
AREA = box(0, 0, 400, 400)


def city(*, communities=(AREA,), more=(), streets=(), **layers):
    """Return 36 points of one household each, and what else is given as (shape, households)."""
    spots = [Point(x, y) for x in range(30, 400, 65) for y in range(35, 400, 65)]
    homes = [*((spot, 1.0) for spot in spots), *more]
    ids = [f"{IDS[0][:-2]}{i:02d}" for i in range(len(communities))]
    made = {
        "communities": frame(communities, community_id=ids),
        "buildings": frame(
            [shape for shape, _ in homes],
            building_id=[f"b{i:03d}" for i in range(len(homes))],
            households=[count for _, count in homes],
        ),
    }
    if streets:
        made["streets"] = frame(streets, **{"class": ["residential"] * len(streets)})
    return {**made, **layers}


def planned(layers, rules=None, *, tmp_path):
    """Return the plan of a city after its files were checked."""
    rules = rules or small()
    plan = plan_city(read_layers(**layers, rules=rules), rules=rules)
    plan.write(tmp_path / "out")
    assert list(check(tmp_path / "out", layers, CRS)) == []
    return plan


def whole(plan):
    return not (plan.communities["status"] == "failed").any()


@pytest.mark.parametrize("name", NAMES)
def test_inputs_that_once_lost_a_grid_are_planned_whole(name):
    folder = CASES / name
    if not folder.is_dir():
        pytest.skip(f"no shared/cases/{name} beside the project")
    rules = (
        Rules.from_toml(folder / "rules.toml") if (folder / "rules.toml").is_file() else Rules()
    )
    layers = read_layers(**{p.stem: p for p in folder.glob("*.parquet")}, rules=rules)
    plan = plan_city(layers, rules=rules)
    failed = plan.communities[plan.communities["status"] == "failed"]
    assert (failed["grids"] == 0).all()  # a sliver without ground has no grid
    assert not plan.grids.geometry.isna().any()
    assert "The grid is in several parts." not in set(plan.findings["message"])
    assert_coverage_valid(plan.grids)
    assert_households_conserved(plan)


@pytest.mark.parametrize("count", [40.0, 64.0])
@pytest.mark.parametrize("place", [(200, 200), (400, 250), (400, 200), (200.005, 200)])
def test_a_point_on_a_street_or_a_border_has_ground(place, count, tmp_path):
    streets = [LineString([(0, 200), (400, 200)]), LineString([(200, 0), (200, 400)])]
    plan = planned(city(streets=streets, more=[(Point(place), count)]), tmp_path=tmp_path)
    assert whole(plan)


def test_many_points_at_one_place_have_ground(tmp_path):
    streets = [LineString([(0, 200), (400, 200)])]
    pile = [(Point(150, 200), 40.0)] * 8
    assert whole(planned(city(streets=streets, more=pile), tmp_path=tmp_path))


@pytest.mark.parametrize("aside", [0.0, 0.004, 60.0])
def test_institutions_on_one_ground_or_side_by_side_leave_a_plan(aside, tmp_path):
    grounds = [box(100, 100, 160, 160), box(100 + aside, 100, 160 + aside, 160)]
    institutions = frame(
        grounds, institution_id=["i1", "i2"], kind=["school"] * 2, staff=[900.0] * 2
    )
    plan = planned(city(institutions=institutions), tmp_path=tmp_path)
    assert whole(plan)


def test_a_house_with_units_outside_its_community_leaves_a_plan(tmp_path):
    layers = city(more=[(box(380, 200, 500, 212), 900.0)])
    units = [*[1] * (len(layers["buildings"]) - 1), 6]
    layers["buildings"] = layers["buildings"].assign(units=units)
    assert whole(planned(layers, tmp_path=tmp_path))


@pytest.mark.parametrize("aside", [0.03, 0.06, 0.15])
def test_a_street_beside_the_border_leaves_a_plan(aside, tmp_path):
    streets = [LineString([(aside, -10), (aside, 410)]), LineString([(0, 200), (400, 200)])]
    more = [(box(x, 60, x + 10, 70), 40.0) for x in (40, 120, 220, 300)]
    assert whole(planned(city(streets=streets, more=more), tmp_path=tmp_path))


def test_an_outline_of_the_whole_city_costs_no_community(tmp_path):
    """Its ground is a hair around all others; it gets no grid, and a row that says why."""
    halves = [box(0, 0, 200, 400), box(200, 0, 400, 400)]
    plan = planned(city(communities=[*halves, AREA.buffer(0.0003)]), tmp_path=tmp_path)
    bare = plan.communities[plan.communities["grids"] == 0]
    assert bare["status"].eq("failed").all()
    assert bare["reason"].str.len().gt(0).all()
    assert set(bare.index) == set(
        plan.findings.loc[plan.findings["rule_id"] == "failed", "community_id"]
    )


def test_a_community_in_two_parts_has_grids_as_whole_as_its_parts(tmp_path):
    parts = shapely.MultiPolygon([box(0, 0, 195, 400), box(205, 0, 400, 400)])
    more = [(box(x, y, x + 10, y + 10), 18.0) for x in (40, 120, 240, 320) for y in (50, 250)]
    assert whole(planned(city(communities=[parts], more=more), tmp_path=tmp_path))


def test_a_community_that_fails_is_one_row_and_the_city_goes_on(monkeypatch, tmp_path):
    """Should the drawing fail in every way there is."""
    original = planning.cover

    def cover(ground, *args, **options):
        if shapely.contains(ground, first):
            raise planning.NoGroundError("nothing closes")
        return original(ground, *args, **options)

    halves = [box(0, 0, 200, 400), box(200, 0, 400, 400)]
    more = [(box(x, y, x + 10, y + 10), 38.0) for x in (40, 120, 240, 320) for y in (50, 250)]
    streets = [LineString([(x, 0), (x, 400)]) for x in (100, 300)]
    streets.append(LineString([(0, 200), (400, 200)]))
    layers = city(communities=halves, more=more, streets=streets)
    first = layers["communities"].to_crs(4326).geometry.iloc[0].centroid

    monkeypatch.setattr(planning, "cover", cover)
    plan = planned(layers, tmp_path=tmp_path)
    assert plan.communities["status"].tolist()[0] == "failed"
    assert plan.communities["grids"].tolist()[0] == 1
    assert "nothing closes" in plan.communities["reason"].iloc[0]
    assert plan.communities["status"].tolist()[1] != "failed"
    told = plan.findings[plan.findings["rule_id"] == "failed"]
    assert told["community_id"].tolist() == [plan.communities.index[0]]


def test_a_face_is_kept_though_its_one_point_lies_a_hair_outside():
    """The middle of a wedge may lie in its needle, which rounding moved across the border."""
    needle = Polygon([(0, 0), (100, 0.02), (100, 40), (99.98, 60), (99.99, 40), (0.01, 0.04)])
    left = box(-100, 0, 0, 60)
    ground = shapely.transform(np.array([left, needle]), lambda xy: xy + np.array(ORIGIN))
    assert not shapely.is_missing(cover_communities(ground, crs=crs())).any()


def crs():
    return gpd.GeoSeries([], crs=CRS).crs


def network(lines):
    pieces = np.array([np.array(line.coords) for line in lines])
    return Network(
        pieces,
        np.array(lines, object),
        np.zeros(len(lines), np.int8),
        np.zeros(len(lines), bool),
    )


def test_a_network_that_cuts_left_with_a_fault_is_noded_again():
    """A side is there twice: the face beside it would be lost, and half of the ground."""
    west = [(0, 0), (0, 100), (50, 100), (50, 0), (0, 0)]
    east = [(50, 100), (100, 100), (100, 0), (50, 0)]
    lines = [LineString(ring[i : i + 2]) for ring in (west, east) for i in range(len(ring) - 1)]

    class Place:
        polygon = box(0, 0, 100, 100)

    made = cut_faces(Place, network([*lines, lines[-2]]))
    assert shapely.area(made.shape).sum() == pytest.approx(10_000)


def test_no_piece_is_drawn_twice_after_cuts():
    square = [(0, 0), (100, 0), (100, 100), (0, 100), (0, 0)]
    sides = [LineString(square[i : i + 2]) for i in range(4)]
    cuts = np.array([LineString([(0, 0), (100, 100)])] * 2, object)
    after = add_cuts(network(sides), cuts)
    assert len({line.normalize().wkt for line in after.lines}) == len(after.lines) == 5


def test_a_sample_of_a_point_on_the_border_lies_inside_its_block_and_near():
    block = np.array([box(0, 0, 100, 100)], object)
    points = np.array([[100.0, 40.0], [100.000001, 60.0], [50.0, 50.0], [0.0, 0.0]])
    moved = plots.well_inside(points, np.zeros(4, np.int64), block)
    assert shapely.contains_xy(block[0], moved).all()
    assert np.hypot(*(moved - points).T).max() < 0.1
    assert moved[2].tolist() == [50.0, 50.0]


def test_a_hair_of_ground_is_no_community():
    """A vertex that a neighbour puts on its one side would come to lie on the other."""
    shapes = [box(0, 0, 99.99, 100), box(99.99, 0, 100.0, 100), box(100.0, 0, 200, 100)]
    ground = frame(shapes).geometry.to_numpy()
    made = cover_communities(ground, crs=crs())
    assert shapely.is_missing(made).tolist() == [False, True, False]


@pytest.mark.parametrize(("wide", "is_one"), [(0.02, True), (0.5, False)])
def test_a_slit_from_outside_a_hair_wide_is_none_in_degrees_nor_in_metres(wide, is_one):
    """Institutions on its two sides were one piece of ground in metres, two in degrees."""
    slit = Polygon([(0, 0), (200, 0), (200, 50 - wide / 2), (20, 50), (200, 50 + wide / 2),
                    (200, 100), (0, 100)])  # fmt: skip
    ground = frame([slit, box(300, 0, 400, 100)]).geometry.to_numpy()
    made = cover_communities(ground, crs=crs())
    across = frame([LineString([(150, 40), (150, 60)])]).geometry.to_numpy()
    assert shapely.covers(made[0], reproject(across, crs(), WGS84)[0]) == is_one
    assert site._lack_corners(ground, made, crs()).tolist() == [is_one, False]


def test_parts_that_homes_hold_get_the_face_between_them_that_holds_none():
    low, hair, high = box(0, 0, 10, 5), box(0, 5, 10, 5.1), box(0, 5.1, 10, 10)
    beside = box(10, 0, 12, 10)
    step = 1e-5
    small = [shapely.transform(s, lambda xy: xy * step) for s in (low, hair, high, beside)]
    found = enclosed.enclose(np.array([s.boundary for s in small]), shapely.union_all(small))
    x, y = shapely.get_coordinates(shapely.centroid(found.shape)).T / step
    grid = ((x > 10) | ((y > 5) & (y < 5.1))).astype(np.int64)
    places = np.array([(5, 2), (5, 8), (11, 5)]) * step
    cells = SimpleNamespace(
        grid=np.arange(2), of_building=np.array([0, 0, 1]), unsure=np.zeros(0, np.int64)
    )
    joined = naming.rejoined(found, grid, cells, places, WGS84)
    assert (joined == (x > 10)).all()


def test_no_building_lives_in_a_hair_of_a_face(tmp_path):
    """It touches places far from each other, and is no ground once its lines are drawn."""
    street = LineString([(399.98, -10), (399.98, 410)])
    layers = city(streets=[street, LineString([(0, 200), (400, 200)])],
                  more=[(Point(400, 30), 20.0), (Point(400, 370), 20.0)])  # fmt: skip
    assert whole(planned(layers, tmp_path=tmp_path))


def test_an_outline_of_very_many_vertices_keeps_its_narrow_parts():
    """Opening one of 100,000 vertices took minutes."""
    x = np.linspace(0, 1000, 50_000)
    ragged = np.stack([x, 5 + np.sin(x * 7)], axis=1)
    shape = Polygon([*ragged, (1000, -5), (0, -5)])
    nobody = faces.placed(np.zeros(0, object))
    assert not len(faces.empty_narrow_parts(shape, nobody, width_m=30.0))
    assert len(faces.empty_narrow_parts(box(0, -5, 1000, 5), nobody, width_m=30.0))


def test_pieces_that_an_institution_parts_are_not_one_grid_over_a_third(tmp_path):
    """Both are too small for a grid, and the exclave beside them has room for both."""
    west, east = box(0, 0, 200, 400), box(206, 0, 400, 400)
    school = frame([box(-1, 150, 201, 250)], institution_id=["i"], kind=["school"], staff=[900.0])
    layers = city(communities=[shapely.MultiPolygon([west, east])], institutions=school)
    homes = [(Point(x, y), 3.0) for x in (50, 100, 150) for y in (50, 100, 300, 350)]
    homes += [(Point(300, y), 4.0) for y in (100, 200, 300)]
    layers["buildings"] = frame(
        [shape for shape, _ in homes],
        building_id=[f"b{i}" for i in range(len(homes))],
        households=[count for _, count in homes],
    )
    rules = small(dedicated={"max_households": 5})
    assert whole(planned(layers, rules, tmp_path=tmp_path))


def test_a_tremor_of_very_many_vertices_is_smoothed_before_a_face_is_opened(monkeypatch):
    """Opening follows every vertex of it, for minutes; the narrow part stays what it is."""
    x = np.linspace(0, 240, 3_000)
    ragged = Polygon([*np.stack([x, 40 + 0.3 * np.sin(x * 41)], axis=1), (240, 0), (0, 0)])
    with_arm = shapely.union(ragged, box(240, 10, 300, 20))
    sizes = []
    buffer = shapely.buffer

    def watched(shapes, *args, **options):
        sizes.extend(np.atleast_1d(shapely.get_num_coordinates(shapes)))
        return buffer(shapes, *args, **options)

    monkeypatch.setattr(shapely, "buffer", watched)
    arms = faces.empty_narrow_parts(with_arm, faces.placed(np.zeros(0, object)), width_m=30.0)
    assert max(sizes) < 100
    assert shapely.area(arms).max() == pytest.approx(600, rel=0.1)


def test_buildings_at_one_place_are_not_called_one_building(tmp_path):
    """Units would not help: none of them is larger than a grid."""
    pile = [(Point(150, 150), 10.0)] * 8
    plan = planned(city(more=pile), tmp_path=tmp_path)
    assert "oversize_unit" in set(plan.grids["reason"])
    told = plan.findings.loc[plan.findings["rule_id"] == "R09", "message"]
    assert told.str.contains("at one place").any()
    assert not told.str.contains("One building has more").any()


def test_borders_that_part_by_a_step_of_the_grid_meet():
    """A vertex that one of them gets later would lie beyond the other."""
    step = 1e-7
    west = Polygon([(0, 0), (0, 1e-3), (1e-3, 1e-3), (1e-3, 0)])
    east = Polygon([(1e-3, 0), (1e-3 + step, 1e-3), (2e-3, 1e-3), (2e-3, 0)])
    far = Polygon([(5e-3, 0), (5e-3, 1e-3), (6e-3, 1e-3), (6e-3 + step, 1e-3), (6e-3, 0)])
    met = coverage._met(np.array([west, east, far], object))
    assert shapely.coverage_is_valid(met)
    assert met[0].touches(met[1])
    assert shapely.length(shapely.intersection(met[0], met[1])) == pytest.approx(1e-3)
    assert met[2].equals_exact(far)  # vertices of one polygon are its own affair
    (whole,) = coverage._met(np.array([shapely.MultiPolygon([west, east])], object))
    assert whole.geom_type == "Polygon"  # two parts of one are not
    assert whole.is_valid


def test_a_block_is_spoken_for_outside_the_houses_to_spare():
    block, house, hall = box(0, 0, 100, 100), box(40, 40, 60, 60), box(5, 5, 95, 95)
    ground = np.array([block], object)
    assert not shapely.contains_xy(house, borders._places(ground, np.array([house], object)))[0]
    assert shapely.contains_xy(hall, borders._places(ground, np.array([hall], object)))[0]


def test_what_lies_along_a_hair_is_beside_it_and_not_what_lies_at_its_end():
    """A hair may be no ground once its lines are rounded; blocks and institutions part there."""
    west, north_west, east, hair, far = 0, 1, 2, 3, 4
    pieces = [
        ([(40, 0), (40, 50)], west, hair),
        ([(40, 50), (40, 100)], north_west, hair),
        ([(40.04, 0), (40.04, 100)], hair, east),
        ([(40, 100), (40.04, 100)], hair, far),
        ([(0, 50), (40, 50)], west, north_west),
    ]
    segments, left, right = (np.array(column) for column in zip(*pieces, strict=True))
    sides = faces.Sides(
        segments.astype(float),
        left,
        right,
        np.full(5, 2, np.int8),
        np.array([0, 0, 1, 0, 0], bool),
    )
    met = faces._over_hairs(sides, np.arange(5) == hair, np.array([0, 1, 2, east, 4]))
    pairs = np.sort(np.stack([met.left, met.right], axis=1), axis=1)
    metres = {
        (int(a), int(b)): float(met.length[(pairs == (a, b)).all(axis=1)].sum())
        for a, b in np.unique(pairs, axis=0)
    }
    assert metres.pop((west, east)) == pytest.approx(50, abs=4)
    assert metres.pop((north_west, east)) == pytest.approx(50, abs=4)
    assert metres.pop((west, north_west)) == 40
    assert max(metres.values(), default=0) < 0.1
    assert met.hard[(pairs == (west, east)).all(axis=1)].all()


def test_a_line_that_ends_beside_a_corner_that_juts_in_is_led_to_that_corner():
    """Square to either side of it the way would pass it by, and two grids be one face."""
    area = box(0, 0, 100, 100).difference(box(50, 50, 100, 100))
    lines = np.array([LineString([(0, 20), (49.996, 49.997)])], object)
    stubs = borders._stubs(lines, area)
    assert shapely.distance(stubs, Point(50, 50)).min() < 1e-6


def test_a_community_in_parts_a_millimetre_apart_is_planned_whole(tmp_path):
    parts = shapely.MultiPolygon([box(0, 0, 200, 400), box(200.001, 0, 400, 400)])
    more = [(box(x, y, x + 10, y + 10), 18.0) for x in (40, 120, 240, 320) for y in (50, 250)]
    assert whole(planned(city(communities=[parts], more=more), tmp_path=tmp_path))


def test_a_line_that_touches_the_border_on_its_way_is_led_across_it():
    """It goes on along a hair; a step short of the border, two grids would be one face."""
    area = box(0, 0, 100, 100)
    lines = np.array([LineString([(50, 50), (99.99, 60), (99.9, 80), (50, 80)])], object)
    stubs = borders._stubs(lines, area)
    crossed = shapely.intersects(stubs, shapely.boundary(area))
    assert crossed.all()
    assert shapely.distance(stubs, Point(99.99, 60)).min() == 0


def test_a_hole_or_a_gap_of_a_step_of_the_grid_is_closed():
    """A line that ends on its one side would cross the other once it is rounded."""
    step = 1e-7
    lonlat = Polygon([(119, 40), (119.002, 40), (119.002, 40.002), (119, 40.002)])
    hole = Polygon([(119.0005, 40.0005), (119.0015, 40.001), (119.0015, 40.001 + step)])
    wide = box(119.0004, 40.0015, 119.0016, 40.0018)
    east = box(119.002, 40, 119.004, 40.002)
    gap = Polygon([(119.002, 40), (119.002 + step, 40.001), (119.002, 40.002)])
    shapes = [lonlat.difference(hole).difference(wide), east.difference(gap)]
    made = cover_communities(np.array(shapes, object), crs=WGS84)
    assert shapely.coverage_is_valid(made)
    assert shapely.get_num_interior_rings(made).tolist() == [1, 0]  # the wide one stays
    assert shapely.length(shapely.intersection(*made)) == pytest.approx(0.002)
    assert shapely.get_num_interior_rings(shapely.union_all(made)) == 1


def test_the_narrowest_hole_is_no_hole_in_metres_either():
    """Or lines that end on it would end short of the ground in degrees."""
    ground = frame([AREA.difference(box(100, 100, 300, 100.05))]).geometry.to_numpy()
    (lonlat,) = cover_communities(ground, crs=crs())
    before = SimpleNamespace(polygon=ground[0])
    assert site._n_rings(before.polygon) == (1, 1)
    assert site._n_rings(lonlat) == (1, 0)


@pytest.mark.parametrize("times", [1, 2])
def test_a_community_whose_atoms_do_not_fit_is_planned_coarser_or_fails_alone(
    times, monkeypatch, tmp_path
):
    halves = [box(0, 0, 200, 400), box(200, 0, 400, 400)]
    more = [(box(x, y, x + 10, y + 10), 38.0) for x in (40, 120, 240, 320) for y in (50, 250)]
    streets = [LineString([(x, 0), (x, 400)]) for x in (100, 300)]
    streets.append(LineString([(0, 200), (400, 200)]))
    original, said = cities.fit_together, []

    def fit_together(lonlat, results):
        shapes, misfits = original(lonlat, results)
        said.append(len(misfits))
        return shapes, np.array([0]) if len(said) <= times else misfits

    monkeypatch.setattr(cities, "fit_together", fit_together)
    layers = city(communities=halves, more=more, streets=streets)
    plan = planned(layers, tmp_path=tmp_path)
    status = plan.communities["status"].tolist()
    assert status[1] != "failed"
    assert (status[0] == "failed") == (times == 2)
    assert said == [0] * (times + 1)
    told = plan.findings[plan.findings["rule_id"] == "failed"]
    assert told["community_id"].tolist() == plan.communities.index[:1].tolist() * (times == 2)


def test_a_face_mostly_outside_is_not_inside_by_one_point_on_the_border():
    """Where a house reaches over the border, the middle of it may come to lie on that."""
    area = box(0, 0, 100, 100)
    house, corner = box(40, -10, 60, 2), box(0, 0, 40, 5e-8)
    made = np.array([house, corner, box(40, 2, 60, 90)], object)
    middle = shapely.points([[50, 1e-9], [1, -1e-9], [50, 50]])
    inside = enclosed.are_inside(made, middle, area, near=1e-7)
    assert inside.tolist() == [False, True, True]


def test_a_building_beyond_some_ground_is_where_it_is_nearest_to_it():
    shapes = np.array([box(10, 10, 20, 20), box(98, 40, 140, 50), box(105, 60, 110, 64)], object)
    points = np.array([[15.0, 15.0], [119.0, 45.0], [107.0, 62.0]])
    moved = footprints.moved_into(box(0, 0, 100, 100), points, shapes)
    assert moved[0].tolist() == [15, 15]
    assert shapely.distance(shapely.points(moved[1]), shapes[1]) == 0
    assert (moved <= 100).all()
    assert moved[2, 0] == 100


def test_an_open_gap_of_a_step_between_parts_is_closed():
    """A line that comes near would join the parts here and there."""
    step = 1e-7
    west = Polygon([(119, 40), (119.002, 40), (119.002, 40.002), (119, 40.002)])
    east = Polygon([(119.002 + step, 40), (119.004, 40), (119.004, 40.002), (119.002, 40.002)])
    (made,) = cover_communities(np.array([shapely.MultiPolygon([west, east])], object), crs=WGS84)
    assert made.geom_type == "Polygon"
    far = shapely.transform(east, lambda xy: xy + np.array([1e-5, 0]))
    (made,) = cover_communities(np.array([shapely.MultiPolygon([west, far])], object), crs=WGS84)
    assert shapely.get_num_geometries(made) == 2


# From the ground of a grid: GEOS opens it to two parts that share a piece of border.
_OPENED_WRONGLY = [
    (521255.9194471598, 4445256.9932580255), (521266.08067236963, 4445249.782078756),
    (521266.81198567024, 4445250.33932426), (521266.81438646244, 4445249.484335282),
    (521280.1340077861, 4445249.488436702), (521284.34823056083, 4445253.975126551),
    (521275.00527425186, 4445206.513270229), (521248.7591248547, 4445254.663566807),
]  # fmt: skip


def test_a_polygon_that_is_opened_wrongly_is_opened_all_the_same():
    shape = Polygon(_OPENED_WRONGLY)
    raw = shapely.buffer(shapely.buffer(shape, -5, join_style="mitre"), 5, join_style="mitre")
    assert not raw.is_valid, "GEOS has learned it: another shape is needed, or none"
    arms = faces.empty_narrow_parts(shape, faces.placed(np.zeros(0, object)), width_m=10.0)
    assert 0 < shapely.area(arms).sum() < shape.area / 10


@pytest.mark.parametrize("high", [0.5, 8])
@pytest.mark.parametrize(("homes", "expected"), [([(6, 5)], 1), ([(6, 5), (0.5, 0.2)], 0)])
def test_ground_beyond_a_closed_neck_goes_to_the_neighbour_unless_somebody_lives_there(
    homes, expected, high
):
    """Lines a hair apart met once they were rounded; the piece is part of a block in metres."""
    step = 1e-5
    scrap, middle, rest = box(0, 0, 1.0, high), box(1, 0, 4, 10), box(4, 0, 8, 10)
    around = shapely.union_all([scrap, middle, rest])
    lines = [shapely.transform(s, lambda xy: xy * step).boundary for s in (scrap, middle, rest)]
    found = enclosed.enclose(
        np.array(lines, object), shapely.transform(around, lambda xy: xy * step)
    )
    x = shapely.get_coordinates(shapely.centroid(found.shape))[:, 0] / step
    grid = ((x > 1) & (x < 4)).astype(np.int64)  # the scrap and the rest are of grid 0
    assert naming.torn_grids(found, grid).tolist() == [0]
    places = np.array(homes) * step
    people = np.zeros(len(places), np.int64)
    cells = SimpleNamespace(grid=people[:1], of_building=people, unsure=people[:0])
    joined = naming.rejoined(found, grid, cells, places, WGS84)
    assert joined[x < 1].tolist() == [expected]
    assert joined[x > 4].tolist() == [0]
