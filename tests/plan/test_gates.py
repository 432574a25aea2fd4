"""Walls of compounds on foot: passed at gates only, where gates are known."""

from dataclasses import replace

import geopandas as gpd
import pytest
from shapely import LineString, Point, box

import gridplan as gp
from gridplan.export import write_plan
from gridplan.reports.grid_ledger import make_ledger
from gridplan.rules import Rules
from gridplan.schema import COMMUNITY_ID
from gridplan.words.heads import cell_words
from tests.place import CRS, ORIGIN, place

ESTATE = box(20, 20, 180, 180)
LANES = [
    (LineString([(100, 0), (100, 160)]), "service"),
    (LineString([(-9, 5), (209, 5)]), "tertiary"),
]
ON_FOOT = Rules.from_dict({"output": {"on_foot": True}})


def estate(gates=None, *, lanes=LANES):
    """Return an estate of 40 households in 2 x 2 blocks, and one shop with homes outside."""
    layers = place([[10, 10], [10, 10]], streets=lanes, compounds=[ESTATE], per_block=1,
                   more_buildings=[(box(4, 8, 12, 14), 5)])  # fmt: skip
    return with_gates(layers, gates)


def with_gates(layers, gates):
    if gates is None:
        return layers
    frames = {
        name: getattr(layers, name).reset_index()
        for name in ("communities", "buildings", "streets", "compounds")
    }
    frames["buildings"] = frames["buildings"].drop(columns=[COMMUNITY_ID])
    points = [Point(x + ORIGIN[0], y + ORIGIN[1]) for x, y in gates]
    frame = gpd.GeoDataFrame({"小区编码": ["c0"] * len(points)}, geometry=points, crs=CRS)
    return gp.read_layers(**frames, gates=frame)


def walk(layers):
    row = gp.plan_city(layers, rules=ON_FOOT).grids.iloc[0]
    return row["walk_pieces"], row["walk_main_share"]


def test_without_gates_nobody_knows_the_walls():
    assert walk(estate()) == (1, 1.0)


def test_a_gate_where_the_lane_leaves_joins_the_estate_with_the_street():
    assert walk(estate([(100, 20)])) == (1, 1.0)


def test_a_wall_is_no_way_out_where_it_has_no_gate():
    """The one gate leads north, where no street is: 40 of 45 households are inside."""
    pieces, share = walk(estate([(100, 180)]))
    assert (pieces, share) == (2, pytest.approx(40 / 45, abs=1e-4))


def test_a_gate_leads_to_the_next_street_though_nobody_mapped_the_way():
    west = [*LANES, (LineString([(5, 5), (5, 185)]), "service")]
    assert walk(estate([(50, 180)], lanes=west))[0] == 1


def test_homes_of_an_estate_without_lanes_hang_on_its_gates():
    street = [LANES[1]]
    assert walk(estate([(100, 20)], lanes=street)) == (1, 1.0)


def test_gates_go_to_the_nearest_wall_where_they_name_none():
    layers = estate([(100, 182)])
    nameless = replace(layers, gates=layers.gates.assign(compound_id=None))
    assert walk(nameless) == walk(layers)
    far = replace(layers, gates=nameless.gates.set_geometry(nameless.gates.translate(0, 500)))
    assert walk(far) == (1, 1.0)


def test_the_audit_names_the_pieces_and_the_missing_link():
    found = gp.audit(gp.plan_city(estate([(100, 180)])))
    told = found[found["message"].str.contains("2 pieces of street")]
    assert told["rule_id"].tolist() == []  # five households off the main piece are no finding
    layers = estate([(100, 180)])
    more = layers.buildings.assign(households=layers.buildings["households"] * 4)
    found = gp.audit(gp.plan_city(replace(layers, buildings=more)))
    told = found[found["message"].str.contains("2 pieces of street")]
    assert told["measured"].tolist() == [20]


@pytest.mark.parametrize(
    ("language", "grid", "link"),
    [
        ("en", "no street inside the grid joins its homes", "A gate with a way of 1 m"),
        ("zh", "网格内道路未能连通全部住户", "围墙开门并连通约1米"),
    ],
)
def test_the_plan_says_why_a_grid_in_range_is_no_one_walk(language, grid, link):
    """Range is one thing, walking another: the grid keeps its status, and has a reason."""
    layers = estate([(100, 180)])
    rules = Rules.from_dict(
        {"output": {"on_foot": True}, "names": {"language": language}, "grid": {"lower": 20}}
    )
    plan = gp.plan_city(layers, rules=rules)
    row = plan.grids.iloc[0]
    assert (row["status"], row["reason"], row["walk_reason"]) == ("ok", "", "not_walkable")
    assert row["walk_gap_m"] == pytest.approx(1.4, abs=0.1)
    told = plan.findings[plan.findings["rule_id"] == "R14"]
    assert told["grid_code"].tolist() == [plan.grids.index[0]]
    assert link in told["message"].iloc[0]
    table = make_ledger(plan).tables["grids"]
    assert table["walk_reason"].tolist() == ["not_walkable"]
    assert cell_words("walk_reason", language)["not_walkable"] == grid


def test_a_grid_that_is_one_walk_has_no_reason():
    plan = gp.plan_city(estate([(100, 20)]), rules=ON_FOOT)
    assert plan.grids["walk_reason"].tolist() == [""]
    assert plan.grids["walk_gap_m"].isna().all()
    assert "R14" not in set(plan.findings["rule_id"])


def test_gates_come_back_with_the_plan(tmp_path):
    plan = gp.plan_city(estate([(100, 180)]), rules=ON_FOOT)
    write_plan(plan, tmp_path / "plan")
    back = gp.read_plan(tmp_path / "plan")
    assert len(back.layers.gates) == 1
    columns = ["walk_pieces", "walk_main_share", "round_km", "walk_reason", "walk_gap_m"]
    assert back.grids[columns].equals(plan.grids[columns])


def test_ways_on_foot_are_missing_unless_asked_for():
    assert gp.plan_city(estate()).grids["walk_pieces"].isna().all()
