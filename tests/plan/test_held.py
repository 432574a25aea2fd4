"""Lines that must be a border, and lines that never may."""

from dataclasses import replace

import geopandas as gpd
import pytest
import shapely
from shapely import LineString, box

import gridplan as gp
from gridplan.errors import InputError
from gridplan.export import write_plan
from tests.place import CRS, ORIGIN, loads, place, small

DOWN = LineString([(100, 0), (100, 200)])
ACROSS = (LineString([(0, 100), (200, 100)]), "residential")
BOUNDS = small(50, 60, 70)


def four(hold, line=DOWN, *, rows=((30, 30), (30, 30)), **more):
    """Return four blocks around a street and a wall that is held."""
    wall = (line, {"kind": "wall", "hold": hold})
    return place(rows, streets=[ACROSS], barriers=[wall], per_block=9, **more)


def halves(plan):
    """Return which side of the middle each grid lies on: a width or a height of 100 m."""
    shapes = plan.grids.geometry.to_crs(CRS)
    return [tuple(round(v) for v in (s[2] - s[0], s[3] - s[1])) for s in shapes.bounds.to_numpy()]


def told(plan):
    return plan.findings[plan.findings["rule_id"] == "R24"]


@pytest.mark.parametrize(
    ("hold", "size"),
    [
        ("必须", (100, 200)),
        ("required", (100, 200)),
        ("禁止划界", (200, 100)),
        ("不得", (200, 100)),
    ],
)
def test_borders_run_where_they_must_and_not_where_they_never_may(hold, size):
    plan = gp.plan_city(four(hold), rules=BOUNDS)
    assert loads(plan) == [60, 60]
    assert halves(plan) == [size, size]
    assert told(plan).empty
    assert "R24" not in set(gp.audit(plan)["rule_id"])


def test_houses_that_face_each_other_across_a_barred_street_stay_together_when_blocks_are_cut():
    """The wall parts the halves best; held, each grid is a half on both sides of it."""
    held = place([[60, 60]], streets=[], barriers=[(DOWN, {"kind": "wall", "hold": "never"})],
                 per_block=16)  # fmt: skip
    plan = gp.plan_city(held, rules=small(55, 60, 65))
    assert len(plan.grids) == 2
    assert (plan.grids["status"] == "ok").all()
    assert told(plan).empty
    free = replace(held, barriers=held.barriers.assign(hold=""))
    beside = gp.plan_city(free, rules=small(55, 60, 65))
    again = gp.finish(beside.assignment, held, rules=beside.rules)
    assert told(again)["message"].str.contains("for 100 m").all()
    assert len(told(again)) == 1


def test_a_line_that_must_be_a_border_is_one_whatever_its_class_and_in_a_tunnel():
    layers = four("")
    for column, value in (("class", "proposed"), ("tunnel", True)):
        held = layers.streets.assign(hold="must", **{column: value})
        plan = gp.plan_city(replace(layers, streets=held), rules=BOUNDS)
        assert halves(plan) == [(200, 100), (200, 100)]


def drawn(lines, **columns):
    shapes = [shapely.transform(line, lambda xy: xy + ORIGIN) for line in lines]
    return gpd.GeoDataFrame(columns, geometry=shapes, crs=CRS)


def with_holds(layers, holds):
    frames = {
        name: getattr(layers, name).reset_index()
        for name in ("communities", "buildings", "streets")
    }
    return gp.read_layers(**frames, holds=holds)


def test_planners_draw_held_lines_as_a_layer_of_their_own(tmp_path):
    """The line stops 6 m short of the border and runs beside no street at all."""
    path = tmp_path / "holds.geojson"
    drawn([LineString([(100, 6), (100, 196)])], 划界要求=["必须"]).to_crs(4326).to_file(path)
    layers = with_holds(place([[30, 30], [30, 30]], streets=[ACROSS], per_block=9), path)
    assert layers.barriers[["kind", "hold"]].to_numpy().tolist() == [["drawn", "必须"]]
    plan = gp.plan_city(layers, rules=BOUNDS)
    assert halves(plan) == [(100, 200), (100, 200)]
    assert told(plan).empty


def test_a_drawn_line_without_a_word_must_be_a_border_and_other_words_are_refused():
    layers = place([[30, 30], [30, 30]], streets=[ACROSS], per_block=9)
    assert with_holds(layers, drawn([DOWN])).barriers["hold"].tolist() == ["must"]
    wrong = with_holds(layers, drawn([DOWN], hold=["maybe"]))
    with pytest.raises(InputError, match="h0001 is neither must nor never: maybe"):
        gp.plan_city(wrong, rules=BOUNDS)


def test_a_line_that_closes_no_face_is_told_with_what_to_do():
    layers = four("must", LineString([(100, 0), (100, 60)]), rows=((30, 30), (30, 30)))
    found = told(gp.plan_city(layers, rules=BOUNDS))
    assert found["message"].str.contains("parts nothing here: 50 m|parts nothing here: 60 m").all()
    assert len(found) == 1


def test_a_line_beyond_which_too_few_live_is_crossed_on_as_little_as_it_takes_and_told():
    """The 20 households in the west are no grid: theirs takes homes beyond the line."""
    plan = gp.plan_city(four("must", rows=((10, 50), (10, 50))), rules=BOUNDS)
    assert (plan.grids["status"] == "ok").all()
    found = told(plan)
    assert found["message"].str.contains("with 20 households on the lesser side").all()
    metres = found["message"].str.extract(r"for (\d+) m")[0].astype(int)
    assert metres.sum() <= 100


def test_a_line_between_two_communities_is_no_fault_of_the_plan():
    ground = [box(0, 0, 100, 200), box(100, 0, 200, 200)]
    found = told(gp.plan_city(four("never", communities=ground), rules=BOUNDS))
    assert found["severity"].tolist() == ["info"]
    assert found["message"].str.contains("border of the community does for 200 m").all()


def wall_between(west, east):
    """Return two houses with a wall between them along which no border may run."""
    homes = [(box(x - 8, 20, x + 8, 80), n) for x, n in ((80, west), (120, east))]
    wall = (LineString([(100, 0), (100, 100)]), {"kind": "wall", "hold": "never"})
    ground = [box(0, 0, 200, 100)]
    return place([[0, 0]], streets=[], per_block=1, more_buildings=homes, communities=ground,
                 barriers=[wall])  # fmt: skip


def test_a_border_runs_where_none_may_for_the_sake_of_range_and_is_told():
    plan = gp.plan_city(wall_between(40, 40), rules=small(30, 40, 50))
    assert loads(plan) == [40, 40]
    assert (plan.grids["status"] == "ok").all()
    assert told(plan)["message"].str.contains("for 100 m").all()
    assert len(told(plan)) == 1


def test_a_barred_line_is_kept_where_nothing_is_gained_by_leaving_it():
    """Of 45 and 15 no division is in range, with the wall or without."""
    plan = gp.plan_city(wall_between(45, 15), rules=small(30, 40, 50))
    assert plan.grids["reason"].tolist() == ["no_contiguous_division"]
    assert told(plan).empty


def test_an_update_keeps_to_lines_that_were_held_since():
    layers = four("must")
    old = gp.plan_city(layers, rules=BOUNDS)
    never = replace(layers, barriers=layers.barriers.assign(hold="never"))
    new = gp.update_plan(old, never)
    assert halves(new) == [(200, 100), (200, 100)]
    assert set(new.grids.index) == set(old.grids.index)
    assert told(new).empty
    again = gp.update_plan(new, never)
    assert again.run["update"]["households"] == 0


def test_an_edit_that_leaves_a_held_line_is_told():
    layers = four("must", rows=((33, 30), (33, 30)))
    plan = gp.plan_city(layers, rules=BOUNDS)
    west, east = plan.grids.index
    edit = plan.edit()
    edit.push(west, towards=east, households=5)
    assert edit.findings["rule_id"].tolist() == ["R24"]
    assert not plan.edit().push(west, towards=east, households=5).undo().findings.empty


def test_held_lines_come_back_with_the_plan(tmp_path):
    plan = gp.plan_city(four("never"), rules=BOUNDS)
    write_plan(plan, tmp_path / "plan")
    back = gp.read_plan(tmp_path / "plan")
    assert back.layers.barriers["hold"].tolist() == ["never"]


def test_the_order_of_rows_and_workers_does_not_matter():
    one = gp.plan_city(four("never"), rules=BOUNDS)
    other = gp.plan_city(four("never", order=7), rules=BOUNDS, jobs=2)
    assert one.grids.geometry.geom_equals_exact(other.grids.geometry, 0).all()
