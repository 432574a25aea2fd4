"""Every rule finds the fault planted for it, at the right place, with the right number."""

from dataclasses import replace
from types import SimpleNamespace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from shapely.geometry import LineString, Point, Polygon, box

import gridplan as gp
from gridplan.audit import shape_rules
from gridplan.audit.profiles import read_profile
from tests.audit.place import A, B, at, cells, communities, frame, grids, houses, look

# Corners move by a millimetre on their way through the coverage of communities.
EXACT_M = 0.05


def only(found, rule_id):
    """Return the one finding, which must be of one rule and alone."""
    assert found["rule_id"].tolist() == [rule_id], found.drop(columns="geometry").to_string()
    return found.iloc[0]


def same_place(geometry, shape):
    return shapely.hausdorff_distance(geometry, at(shape)) < EXACT_M


def test_good_grids_have_no_finding():
    assert look().empty


def test_a_gap_is_found():
    one = only(look(grids(**{"001002": box(10, 0, 200, 200)}), lands=communities()), "R01")
    assert one["community_id"] == A
    assert one["measured"] == pytest.approx(2000, abs=1)
    assert same_place(one["geometry"], box(0, 0, 10, 200))


def test_an_overlap_is_found():
    one = only(look(grids(**{"001002": box(0, 0, 220, 200)})), "R02")
    assert one["measured"] == pytest.approx(4000, abs=1)
    assert same_place(one["geometry"], box(200, 0, 220, 200))


def test_the_same_grid_twice_is_an_overlap():
    found = look(pd.concat([grids(), grids().iloc[:1].assign(grid_code="x")]))
    row = found[found["rule_id"] == "R02"].iloc[0]
    assert row["measured"] == pytest.approx(40_000, abs=1)


def test_a_grid_in_two_communities_is_found():
    drawn = grids(**{"001004": box(200, 0, 415, 200), "002002": box(415, 0, 600, 200)})
    one = only(look(drawn), "R03")
    assert (one["community_id"], one["grid_code"]) == (A, f"{A}004")
    assert one["measured"] == pytest.approx(3000, abs=1)
    assert same_place(one["geometry"], box(400, 0, 415, 200))
    assert B in one["message"]


def test_a_grid_beyond_every_community_is_found():
    one = only(look(grids(**{"001002": box(0, -20, 200, 200)})), "R03")
    assert one["measured"] == pytest.approx(4000, abs=1)
    assert "不在任何社区内" in one["message"]


def test_a_grid_in_parts_is_found_by_its_stray_part():
    stray = box(265, 365, 275, 375)
    drawn = grids(
        **{
            "001002": shapely.union(box(0, 0, 200, 200), stray),
            "001003": shapely.difference(box(200, 200, 400, 400), stray),
        }
    )
    found = look(drawn)
    row = found[found["rule_id"] == "R04"].iloc[0]
    assert (row["grid_code"], row["measured"], row["allowed"]) == (f"{A}002", 2, 1)
    assert same_place(row["geometry"], stray)
    assert set(found["rule_id"]) == {"R04", "R21"}  # and a hole in the other grid


def test_an_invalid_polygon_is_found_where_it_crosses_itself():
    bow = Polygon([(0, 0), (200, 0), (200, 200), (100, -50), (0, 200)])
    found = look(grids(**{"001002": bow}))
    row = found[(found["rule_id"] == "R04") & found["message"].str.contains("无效")].iloc[0]
    assert shapely.distance(row["geometry"], at(bow.boundary)) < EXACT_M


def test_a_cut_building_is_found_by_what_is_cut_off():
    one = only(look(extra=[(box(190, 95, 230, 115), 10)]), "R05")
    assert one["building_id"] == "h32"
    assert one["measured"] == pytest.approx(200, abs=1)
    assert same_place(one["geometry"], box(190, 95, 200, 115))


def test_a_compound_cut_without_need_is_found():
    estate = frame([box(195, 20, 205, 180)], compound_id=["c1"], name=["花园"])
    extra = [(box(196, 80, 199, 90), 10), (box(201, 80, 204, 90), 10)]
    one = only(look(extra=extra, compounds=estate), "R06")
    assert (one["measured"], one["allowed"]) == (2, 1)
    assert shapely.within(one["geometry"], at(box(195, 20, 205, 180)))


def test_a_border_through_open_ground_is_found():
    found = look(streets=frame([LineString([(0, 0), (0, 400)])], **{"class": ["primary"]}))
    assert set(found["rule_id"]) == {"R07"}
    assert len(found) == 8
    assert found["measured"].max() < 0.02


def test_a_unit_grid_of_the_wrong_size_is_found():
    found = look(profile="unit-10k")
    assert found["rule_id"].tolist() == ["R08"] * 8
    assert found["measured"].to_numpy() == pytest.approx(40_000, abs=1)
    assert set(found["allowed"]) == {15_000}


@pytest.mark.parametrize(("extra", "load", "bound"), [(101, 501, 500), (-101, 299, 300)])
def test_households_out_of_bounds_are_found(extra, load, bound):
    buildings = houses()
    buildings.loc[0, "households"] += extra
    if extra < 0:
        buildings.loc[0, "households"] = 0
        buildings.loc[1, "households"] = 99
    found = gp.audit_grids(grids(), communities(), buildings)
    row = found[found["rule_id"] == "R09"].iloc[0]
    assert (row["grid_code"], row["measured"], row["allowed"]) == (f"{A}002", load, bound)
    assert shapely.within(row["geometry"], at(cells()[f"{A}002"]))


def test_an_empty_grid_is_out_of_bounds():
    buildings = houses().iloc[4:]
    found = gp.audit_grids(grids(), communities(), buildings)
    assert found[found["rule_id"] == "R09"].iloc[0]["measured"] == 0


def test_too_many_persons_are_found():
    found = look(grids().assign(persons=[2501] + [1000] * 7))
    one = only(found, "R10")
    assert (one["measured"], one["allowed"], one["grid_code"]) == (2501, 2500, f"{A}002")


def test_a_large_institution_without_a_grid_is_found():
    hospital = frame(
        [box(500, 210, 599, 399)], institution_id=["w"], name=["市医院"], kind=["hospital"],
        dedicated=[True],
    )  # fmt: skip
    one = only(look(institutions=hospital), "R11")
    assert one["community_id"] == B
    assert same_place(one["geometry"], box(500, 210, 599, 399))
    assert "市医院" in one["message"]


def test_a_building_in_no_grid_is_found():
    found = look(grids().iloc[1:])
    lost = found[found["rule_id"] == "R12"]
    assert lost["building_id"].tolist() == ["h00", "h01", "h02", "h03"]
    assert set(lost["measured"]) == {0}


def test_a_building_in_two_grids_is_found():
    found = look(pd.concat([grids(), grids().iloc[:1].assign(grid_code="x")]))
    twice = found[found["rule_id"] == "R12"]
    assert set(twice["measured"]) == {2}
    assert len(twice) == 4


def test_a_building_counted_in_a_grid_where_it_is_not_is_found(town_plan):
    buildings = town_plan.buildings.copy()
    row = np.flatnonzero((buildings["households"] > 0) & buildings["grid_code"].notna())[0]
    there = town_plan.grids.index[-1]
    buildings.iloc[row, buildings.columns.get_loc("grid_code")] = there
    found = gp.audit(replace(town_plan, buildings=buildings))
    one = found[found["rule_id"] == "R12"].iloc[0]
    assert one["building_id"] == buildings.index[row]
    assert one["grid_code"] == there


def test_an_uneven_community_is_found():
    buildings = houses()
    buildings.loc[:3, "households"] = 500
    found = gp.audit_grids(grids(), communities(), buildings)
    one = found[found["rule_id"] == "R13"].iloc[0]
    assert one["community_id"] == A
    assert one["measured"] == pytest.approx((2000 - 400) / 800)


def test_a_tentacle_is_found():
    arm = box(200, 399, 400, 400)
    drawn = grids(
        **{
            "001001": shapely.union(box(0, 200, 200, 400), arm),
            "001003": box(200, 200, 400, 399),
        }
    )
    limit = 4 * np.pi * 40_200 / 1200**2 + 0.01
    assert drawn.area[2] == pytest.approx(40_200)
    profile = read_profile("hebei")
    stricter = replace(profile, limits={**profile.limits, "compactness": limit})
    found = look(drawn, profile=stricter)
    shape, arm_found = (row for _, row in found[found["severity"] != "info"].iterrows())
    assert shape["rule_id"] == arm_found["rule_id"] == "R14"
    assert shape["grid_code"] == arm_found["grid_code"] == f"{A}001"
    assert shape["measured"] == pytest.approx(limit - 0.01, abs=1e-3)
    assert arm_found["measured"] == pytest.approx(201, abs=0.5)
    assert arm_found["geometry"].area == pytest.approx(arm.area, rel=0.01)


def test_a_grid_that_another_wraps_around_is_found():
    """Enclosed by one that has the rest of the community."""
    inner = box(50, 350, 150, 390)
    drawn = grids(**{"001001": inner, "001003": shapely.difference(box(0, 200, 400, 400), inner)})
    found = look(drawn)
    wrapped = found[(found["rule_id"] == "R14") & (found["allowed"] == 0.55)]
    assert wrapped["grid_code"].tolist() == [f"{A}001"]
    assert wrapped["measured"].tolist() == [1.0]


def test_homes_that_no_street_in_the_grid_joins_are_told_with_the_missing_link():
    """Two lanes end inside each of the western grids; no street runs on their borders."""
    lanes = [LineString([(20, y), (180, y)]) for y in (20, 180, 220, 380)]
    rest = [LineString([(x, 0), (x, 400)]) for x in (300, 500, 700)]
    found = look(streets=frame([*lanes, *rest], **{"class": "service"}))
    told = found[found["message"].str.contains("160")]
    assert told["rule_id"].tolist() == ["R14"] * 2
    assert told["severity"].tolist() == ["info"] * 2
    assert told["grid_code"].tolist() == [f"{A}001", f"{A}002"]
    assert told["measured"].tolist() == [200, 200]
    assert shapely.length(told["geometry"].to_numpy()) == pytest.approx([160, 160], abs=EXACT_M)


def test_a_line_that_must_be_a_border_is_found_inside_a_grid():
    road = frame([LineString([(-50, 100), (900, 100)])], **{"class": "primary", "hold": "must"})
    found = look(streets=road)
    barrier = found[(found["rule_id"] == "R14") & (found["severity"] == "warning")]
    assert barrier["grid_code"].tolist() == [f"{A}002", f"{A}004", f"{B}002", f"{B}004"]
    assert barrier["message"].str.contains("primary").all()


def test_a_grid_on_both_banks_of_a_river_is_found():
    river = frame([LineString([(-50, 100), (900, 100)])], kind=["river"])
    found = look(barriers=river)
    assert found["rule_id"].tolist() == ["R14"] * 4
    assert set(found["measured"]) == {200}
    assert shapely.distance(found["geometry"].iloc[0], at(LineString([(0, 100), (9, 100)]))) < 1


def test_a_code_given_twice_is_found():
    found = look(grids().assign(grid_code=lambda t: t["grid_code"].replace(f"{A}004", f"{A}002")))
    row = found[found["rule_id"] == "R15"]
    assert row["measured"].tolist() == [2, 2]


def test_a_retired_code_in_use_is_found(town_plan):
    registry = town_plan.registry.copy()
    code = registry.index[3]
    registry.loc[code, "status"] = "retired"
    found = gp.audit(replace(town_plan, registry=registry))
    assert found.loc[found["rule_id"] == "R15", "grid_code"].tolist() == [code]


def with_swapped_codes(plan):
    """Return a plan in which the first two grids have each other's code, and these codes."""
    one, two = plan.grids.index[:2]
    swapped = plan.grids.rename(index={one: two, two: one})
    codes = plan.buildings["grid_code"].replace({one: two, two: one})
    buildings = plan.buildings.assign(grid_code=codes)
    return replace(plan, grids=swapped, buildings=buildings), one, two


@pytest.mark.parametrize("how", ["update", "merge", "edit"])
def test_serials_out_of_order_are_a_note_where_a_plan_lives(town_plan, how):
    swapped, *_ = with_swapped_codes(town_plan)
    found = gp.audit(replace(swapped, run={**swapped.run, how: {}}))
    assert set(found.loc[found["rule_id"] == "R16", "severity"]) == {"info"}


def test_serials_out_of_order_are_found(town_plan):
    swapped, one, two = with_swapped_codes(town_plan)
    found = gp.audit(swapped)
    rows = found[found["rule_id"] == "R16"]
    assert sorted(rows["grid_code"]) == [one, two]
    assert sorted(rows["measured"]) == [1, 2]
    assert set(rows["severity"]) == {"error"}


def test_a_serial_beyond_the_scheme_is_found(town_plan):
    code = town_plan.grids.index[0]
    longer = f"{code[:-3]}1000"
    plan = replace(
        town_plan,
        grids=town_plan.grids.rename(index={code: longer}),
        buildings=town_plan.buildings.assign(
            grid_code=town_plan.buildings["grid_code"].replace({code: longer})
        ),
    )
    row = gp.audit(plan).query("rule_id == 'R17'").iloc[0]
    assert (row["grid_code"], row["measured"], row["allowed"]) == (longer, 1000, 900)


def test_a_code_that_got_lost_is_found(town_plan):
    registry = town_plan.registry.copy()
    registry.loc["130399001001777"] = ["in use", "", "", "", ""]
    found = gp.audit(replace(town_plan, registry=registry))
    row = found[found["rule_id"] == "R18"].iloc[0]
    assert (row["grid_code"], row["community_id"]) == ("130399001001777", "130399001001")


def test_a_new_code_below_an_older_one_is_found(town_plan):
    registry = town_plan.registry.copy()
    registry["since"] = "2025-01-01"
    first = registry.index[0]
    registry.loc[first, "since"] = "2026-01-01"
    found = gp.audit(replace(town_plan, registry=registry))
    assert found.loc[found["rule_id"] == "R18", "grid_code"].tolist() == [first]


def test_areas_of_web_mercator_are_found():
    drawn = grids()
    drawn["area_m2"] = drawn.to_crs(3857).area
    found = look(drawn)
    assert found["rule_id"].tolist() == ["R19"] * 8
    assert found["allowed"].to_numpy() == pytest.approx(40_000, rel=1e-3)
    assert (found["measured"] > 60_000).all()


def test_grids_in_web_mercator_are_found():
    assert only(look(grids().to_crs(3857)), "R19")["severity"] == "error"


def test_a_grid_nobody_is_responsible_for_is_found():
    found = look(grids().assign(责任单位=["甲", "", *"丙丁戊己庚辛"]))
    one = only(found, "R20")
    assert (one["grid_code"], one["severity"]) == (f"{A}004", "info")


def test_a_hole_is_found():
    hole = box(90, 90, 110, 110)
    one = look(grids(**{"001002": shapely.difference(box(0, 0, 200, 200), hole)}))
    assert one["rule_id"].tolist() == ["R01", "R21"]
    row = one.iloc[1]
    assert row["measured"] == pytest.approx(400, abs=1)
    assert same_place(row["geometry"], hole)


def test_a_dedicated_grid_inside_a_grid_is_no_fault():
    hole = box(90, 90, 110, 110)
    drawn = grids(**{"001002": shapely.difference(box(0, 0, 200, 200), hole)})
    inner = frame([hole], grid_code=[f"{A}901"], grid_name=["市医院"], kind=["dedicated"])
    found = look(pd.concat([drawn, inner], ignore_index=True))
    assert found[["rule_id", "severity"]].to_numpy().tolist() == [["R21", "info"]]


def test_a_span_too_long_is_found_between_the_two_homes():
    profile = read_profile("hebei")
    short = replace(profile, limits={**profile.limits, "span_m": 127.0})
    found = look(profile=short)
    assert found["rule_id"].tolist() == ["R22"] * 8
    assert found["measured"].to_numpy() == pytest.approx(90 * 2**0.5, abs=0.1)
    assert set(shapely.get_num_points(found["geometry"].to_numpy(object))) == {2}
    # From (45, 45) to the street in the south, around the corner, and in to (135, 135).
    walk = np.hypot(5, 45) + 160 + 140 + np.hypot(65, 5)
    assert f"沿网格内道路步行{walk:,.0f}米" in found["message"].iloc[0]
    assert "步行" not in look(profile=short, streets=frame([]))["message"].iloc[0]


def test_the_same_name_twice_is_found():
    found = look(grids().assign(grid_name=["甲", "甲", *"丙丁戊己庚辛"]))
    assert found["rule_id"].tolist() == ["R23", "R23"]
    assert found["measured"].tolist() == [2, 2]


def test_two_faults_of_one_kind_are_told_one_by_one():
    drawn = grids(**{"001002": box(10, 0, 200, 200), "002003": box(600, 200, 790, 400)})
    found = look(drawn)
    assert found["rule_id"].tolist() == ["R01", "R01"]
    assert found["community_id"].tolist() == [A, B]


def test_a_hair_of_a_gap_is_drawing_and_no_fault():
    assert look(grids(**{"001002": box(0.05, 0, 200, 200)})).empty


def test_a_table_of_buildings_is_audited():
    buildings = houses()
    place = gpd.sjoin(buildings, grids(), predicate="within")
    table = place.set_index("building_id")["grid_code"]
    assert set(gp.audit_grids(table, communities(), buildings)["rule_id"]) <= {"R20", "R07"}
    table = table.drop("h05")
    table["h31"] = f"{A}002"
    found = gp.audit_grids(table, communities(), buildings)
    assert found.loc[found["rule_id"] == "R12", "building_id"].tolist() == ["h05"]
    row = found[found["rule_id"] == "R03"].iloc[0]
    assert (row["grid_code"], row["measured"]) == (f"{A}002", 1)


def test_points_as_buildings_are_audited():
    buildings = houses()
    buildings["geometry"] = buildings.centroid
    assert set(gp.audit_grids(grids(), communities(), buildings)["rule_id"]) == {"R20"}


def test_a_building_far_from_its_community_is_told():
    found = look(extra=[(Point(-300, -300), 7)])
    assert found[["rule_id", "severity"]].to_numpy().tolist() == [["R12", "warning"]]


STRAY = box(265, 365, 275, 375)
WHOLE = box(0, 0, 200, 200)


def counted(count):
    """Return what is found where each house of the grid a2 has so many households."""
    buildings = houses()
    buildings.loc[:3, "households"] = count
    return gp.audit_grids(grids(), communities(), buildings)


def spread(far):
    """Return what is found where one more home stands so far off, 130 m being allowed."""
    profile = read_profile("hebei")
    short = replace(profile, limits={**profile.limits, "span_m": 130.0})
    return look(extra=[(box(far - 5, far - 5, far + 5, far + 5), 1)], profile=short)


def torn():
    """Return what is found where a piece of a neighbour belongs to the grid a2."""
    rest = shapely.difference(box(200, 200, 400, 400), STRAY)
    return look(grids(**{"001002": shapely.union(WHOLE, STRAY), "001003": rest}))


PLANTED = {
    "barriers": lambda: look(
        barriers=frame([LineString([(-50, 100), (200, 100)])], kind=["river"])
    ),
    "buffer distance": lambda: spread(145),
    "minimum": lambda: counted(74),
    "maximum": lambda: counted(126),
    "centre distance": lambda: spread(165),
    "radius": lambda: spread(185),
    "empty": lambda: gp.audit_grids(grids(), communities(), houses().iloc[4:]),
    "no centre": lambda: look(grids().assign(责任单位=["", *"乙丙丁戊己庚辛"])),
    "not contiguous": torn,
    "holes": lambda: look(grids(**{"001002": shapely.difference(WHOLE, box(90, 90, 110, 110))})),
    "duplicate names": lambda: look(grids().assign(grid_name=["甲", "甲", *"丙丁戊己庚辛"])),
}


# What ESRI's Territory Design validates, the rule that finds it here, and what is measured.
# A grid has no centre of its own: distances are those between homes.
TERRITORY_DESIGN = {
    "barriers": ("R14", 200, 10), "buffer distance": ("R22", 141.4, 130),
    "minimum": ("R09", 296, 300), "maximum": ("R09", 504, 500),
    "centre distance": ("R22", 169.7, 130), "radius": ("R22", 198.0, 130),
    "empty": ("R09", 0, 300), "no centre": ("R20", None, None),
    "not contiguous": ("R04", 2, 1), "holes": ("R21", 400, 0),
    "duplicate names": ("R23", 2, 1),
}  # fmt: skip


@pytest.mark.parametrize("name", TERRITORY_DESIGN)
def test_each_of_the_eleven_violations_of_territory_design_is_found(name):
    rule, measured, allowed = TERRITORY_DESIGN[name]
    found = PLANTED[name]()
    mine = found[(found["rule_id"] == rule) & (found["grid_code"] == f"{A}002")]
    assert len(mine) == 1, found.drop(columns="geometry").to_string()
    row = mine.iloc[0]
    if measured is not None:
        assert row["measured"] == pytest.approx(measured, abs=0.6)
        assert row["allowed"] == pytest.approx(allowed)
        assert shapely.dwithin(row["geometry"], at(STRAY if rule == "R04" else WHOLE), 1)


def test_the_eleven_violations_are_not_found_where_none_is_planted():
    assert len(TERRITORY_DESIGN) == len(PLANTED) == 11
    assert not set(look()["rule_id"]) & {rule for rule, *_ in TERRITORY_DESIGN.values()}


def test_a_barrier_that_meets_a_grid_by_rounding_alone_parts_nothing(monkeypatch):
    """It crosses the corner by less than a digit: the part of it inside is a point."""
    corner = (636.9616873214543, 269.7867137638703)
    grid = shapely.Polygon([corner, (687.78806, 360.45022), (732.59946, 189.45492)])
    line = shapely.LineString([(corner[0], 303.0867137638703), (636.9616873214544, 192.687)])
    assert line.crosses(grid)
    assert shapely.intersection(line, grid).geom_type == "Point"
    hard = np.array([line], dtype=object), np.array(["rail"], dtype=object)
    monkeypatch.setattr(shape_rules, "_hard_lines", lambda _: hard)
    subject = SimpleNamespace(
        shapes=np.array([grid], dtype=object), is_basic=np.ones(1, bool), nothing=lambda: "nothing"
    )
    assert shape_rules._parted(subject) == "nothing"
