"""Which institutions get a grid of their own, and what ground goes with it."""

import pytest
from shapely import LineString, Point, box

from gridplan.fabric.institutions import choose_dedicated
from gridplan.planning.city import plan_city
from gridplan.rules import DedicatedRules
from gridplan.testing import (
    assert_contiguous,
    assert_coverage_valid,
    assert_households_conserved,
    assert_tiles,
)
from tests.place import ORIGIN, loads, place, small

CAMPUS = box(5, 5, 95, 95)  # 8,100 m2
LARGE = small(dedicated={"min_area_m2": 5000.0, "max_households": 10})


def planned(rows, institution, *, rules=LARGE, **more):
    """Return a checked plan of a place with one institution, (shape, columns)."""
    layers = place(rows, institutions=[institution], **more)
    plan = plan_city(layers, rules=rules)
    assert_tiles(plan.grids, layers.communities)
    assert_contiguous(plan)
    assert_coverage_valid(plan.grids)
    assert_households_conserved(plan)
    return plan


def dedicated(plan):
    return plan.grids[plan.grids["kind"] == "dedicated"]


def chosen(columns, shape=CAMPUS, **rules):
    layers = place([[0, 40]], institutions=[(shape, columns)])
    return len(choose_dedicated(layers, rules=DedicatedRules(**rules)).rows)


@pytest.mark.parametrize(("least", "expected"), [(8000.0, 1), (8200.0, 0)])
def test_area_earns_a_grid(least, expected):
    assert chosen({"name": "A"}, min_area_m2=least) == expected


@pytest.mark.parametrize(("staff", "expected"), [(300, 1), (299, 0), (None, 0)])
def test_staff_earns_a_grid(staff, expected):
    assert chosen({"name": "A", "staff": staff}) == expected


@pytest.mark.parametrize(("flag", "expected"), [(True, 1), (False, 0), (None, 1)])
def test_flag_overrides_the_rule_for_a_large_one(flag, expected):
    assert chosen({"name": "A", "dedicated": flag}, min_area_m2=5000.0) == expected


@pytest.mark.parametrize(("flag", "expected"), [(True, 1), (False, 0), (None, 0)])
def test_flag_overrides_the_rule_for_a_small_one(flag, expected):
    assert chosen({"name": "A", "dedicated": flag}) == expected


@pytest.mark.parametrize(("kind", "expected"), [("school", 1), ("factory", 0)])
def test_only_listed_kinds_earn_a_grid(kind, expected):
    assert chosen({"kind": kind}, min_area_m2=5000.0, kinds=["school"]) == expected


def test_largest_institution_comes_first():
    layers = place([[0, 40]], institutions=[(box(0, 0, 20, 20), {"dedicated": True}),
                                            (CAMPUS, {"dedicated": True})])  # fmt: skip
    assert choose_dedicated(layers, rules=DedicatedRules()).rows.tolist() == [1, 0]


def test_institution_on_a_border_belongs_to_the_community_of_its_larger_part():
    ground = [box(0, 0, 100, 100), box(100, 0, 200, 100)]
    layers = place([[0, 40]], communities=ground, institutions=[(box(60, 0, 180, 90), {})])
    rules = DedicatedRules(min_area_m2=5000.0)
    assert choose_dedicated(layers, rules=rules).community.tolist() == [1]


def test_dedicated_grid_is_exempt_and_named():
    plan = planned([[0, 40]], (CAMPUS, {"name": "市医院"}))
    grid = dedicated(plan).iloc[0]
    assert (grid["status"], grid["serial"], grid["households"]) == ("exempt", 901, 0)
    assert "市医院" in grid["grid_name"]
    assert plan.communities["dedicated"].tolist() == [1]
    assert loads(plan) == [40]


def test_institution_outline_leads_to_the_street():
    """The 5 m of verge around the campus belong to it, not to a neighbour."""
    plan = planned([[0, 40]], (CAMPUS, {"name": "A"}))
    assert dedicated(plan).area.item() == pytest.approx(10_000, rel=0.001)
    assert dedicated(plan)["street_share"].item() == 1.0


def test_verge_with_residents_stays_basic():
    row = [(box(96, y, 99, y + 4), 2) for y in (10, 50)]
    wide = small(dedicated={"min_area_m2": 5000.0})
    plan = planned([[0, 36]], (CAMPUS, {"name": "A"}), rules=wide, more_buildings=row, per_block=1)
    homes = plan.buildings[plan.buildings["households"] == 2]
    assert not homes["grid_code"].isin(dedicated(plan).index).any()


def test_point_takes_the_block_that_holds_it():
    plan = planned([[0, 40]], (Point(30, 70), {"name": "A", "dedicated": True}))
    assert dedicated(plan).area.item() == pytest.approx(10_000, rel=0.001)


def test_crowded_institution_stays_basic_and_is_told():
    plan = planned([[20, 20]], (CAMPUS, {"name": "University"}))
    assert dedicated(plan).empty
    finding = plan.findings[plan.findings["rule_id"] == "dedicated_lived_in"]
    assert "i0 University" in finding["message"].item()


def test_flag_gives_a_crowded_institution_its_grid():
    plan = planned([[20, 40]], (CAMPUS, {"name": "A", "dedicated": True}))
    assert dedicated(plan)["households"].tolist() == [20]
    assert loads(plan) == [40]


def test_institution_outside_every_community_is_told():
    plan = planned([[0, 40]], (box(500, 0, 600, 90), {"name": "A"}))
    assert dedicated(plan).empty
    assert "institution_outside" in set(plan.findings["rule_id"])


def test_pocket_cut_off_by_an_institution_joins_it():
    """The works fill the middle from north to south; the empty east can join nobody else."""
    works = box(102, 2, 198, 98)
    plan = planned([[40, 0, 0]], (works, {"name": "Works"}))
    assert dedicated(plan).area.item() == pytest.approx(20_000, rel=0.001)
    assert loads(plan) == [40]


def test_rest_that_falls_apart_is_planned_part_by_part():
    plan = planned([[40, 0, 40]], (box(102, 2, 198, 98), {"name": "Works"}))
    assert loads(plan) == [40, 40]
    assert set(plan.grids["status"]) == {"ok", "exempt"}


def test_part_with_too_few_residents_says_that_it_is_cut_off():
    plan = planned([[40, 0, 15]], (box(102, 2, 198, 98), {"name": "Works"}))
    assert loads(plan) == [15, 40]
    assert plan.grids.set_index("households").loc[15, "reason"] == "isolated_part"


def test_community_that_is_one_institution_has_no_basic_grid():
    plan = planned([[0]], (CAMPUS, {"name": "A"}), rules=LARGE)
    assert plan.grids["kind"].tolist() == ["dedicated"]
    assert plan.communities["reason"].tolist() == [""]


def test_two_institutions_in_one_block_share_it():
    halves = [(box(2, 2, 50, 98), {"dedicated": True}), (box(50, 2, 98, 98), {"dedicated": True})]
    layers = place([[0, 40]], institutions=halves)
    plan = plan_city(layers, rules=LARGE)
    assert_tiles(plan.grids, layers.communities)
    assert dedicated(plan)["serial"].tolist() == [901, 902]


def test_institution_across_a_street_is_one_grid():
    plan = planned([[0, 0, 40]], (box(5, 5, 195, 95), {"name": "A"}))
    assert len(dedicated(plan)) == 1
    assert dedicated(plan).contains(Point(ORIGIN[0] + 100, ORIGIN[1] + 50)).all()


def test_border_of_an_institution_counts_as_line_on_the_ground():
    field = (box(0, 0, 100, 100), {"name": "A"})
    plan = planned([[0, 40]], field, streets=[(LineString([(150, 0), (150, 100)]), "path")])
    assert dedicated(plan)["street_share"].item() == 1.0
