import json

import gridplan as gp
from gridplan.plan.finish import finish
from gridplan.plan.parts import select_communities
from gridplan.testing import assert_plan_equal
from tests.plan_fixture import IDS, make_plan


def test_a_part_of_a_plan_is_a_plan_with_the_same_grids(town_plan):
    ids = town_plan.communities.index[[1, 4]]
    part = select_communities(town_plan, ids)
    assert list(part.communities.index) == list(ids)
    assert part.grids["households"].sum() == part.communities["households"].sum()
    assert part.atoms["grid_code"].equals(town_plan.atoms.loc[part.atoms.index, "grid_code"])
    assert list(part.city.communities.index) == list(ids)
    again = finish(part.assignment, part.city, rules=part.rules)
    assert again.grids.index.equals(part.grids.index)
    assert again.grids.geometry.equals(part.grids.geometry)


def test_all_communities_are_the_plan(town_plan):
    assert_plan_equal(select_communities(town_plan, town_plan.communities.index), town_plan)


def test_edits_of_a_part_are_edits_of_the_whole(town_plan):
    part = select_communities(town_plan, [town_plan.communities.index[4]])
    one, other = part.grids.index[part.grids["kind"] == "basic"][:2]
    edit = part.edit().push(one, towards=other, households=10)
    lines = [json.loads(json.dumps(step)) for step in edit.log]
    whole = gp.Edit.replay(town_plan, lines).plan
    assert whole.grids.loc[[one, other], "households"].equals(
        edit.plan.grids.loc[[one, other], "households"]
    )
    assert whole.grids["households"].sum() == town_plan.grids["households"].sum()


def test_a_plan_without_atoms_has_parts_too():
    part = select_communities(make_plan(assignment=None), [IDS[0], "no such"])
    assert (list(part.communities.index), part.assignment) == ([IDS[0]], None)
