"""Levels: every number adds up, borders are dissolved exactly, each child has one parent."""

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from click.testing import CliRunner

from gridplan.cli.main import main
from gridplan.errors import InputError, RulesError
from gridplan.levels import hierarchy, level, level_names
from gridplan.levels.hierarchy import hierarchy_findings, unit_table
from gridplan.planning.micro import micro_plan
from gridplan.reports.grid_ledger import make_ledger
from gridplan.reports.level_files import write_levels
from gridplan.rules import Rules
from tests.plan_fixture import IDS, make_plan

SUMS = ("households", "households_estimated", "buildings", "grids", "dedicated")


def test_every_number_adds_up_on_every_level(town_plan):
    whole = town_plan.grids["households"].sum()
    for name in level_names(town_plan):
        table = town_plan.level(name)
        assert table["households"].sum() == whole
        assert table["buildings"].sum() == town_plan.grids["buildings"].sum()
        assert not table.index.duplicated().any()
        assert table.is_valid.all()


def test_the_ground_of_a_unit_is_exactly_that_of_its_grids(town_plan):
    grids, communities = town_plan.grids, town_plan.level("community")
    for code, rows in grids.groupby("community_id"):
        apart = shapely.symmetric_difference(rows.union_all(), communities.geometry[code])
        assert apart.area < 1e-3
    assert communities["area_m2"].sum() == pytest.approx(grids["area_m2"].sum(), rel=1e-6)
    assert shapely.coverage_is_valid(np.asarray(communities.geometry))


def test_communities_of_the_level_are_those_of_the_plan(town_plan):
    table = town_plan.level("community")
    kept = ["community_name", "households", "grids", "in_range", "dedicated", "status"]
    pd.testing.assert_frame_equal(
        pd.DataFrame(table[kept]),
        town_plan.communities[kept],
        check_dtype=False,
        check_index_type=False,
    )


def test_a_level_is_found_by_what_people_call_it(town_plan):
    assert town_plan.level("街道").equals(town_plan.level("subdistrict"))
    with pytest.raises(InputError, match=r"no level 'village'.*district, subdistrict"):
        town_plan.level("village")


def test_every_child_has_one_parent_and_parents_hold_the_sum_of_their_children(town_plan):
    tree = hierarchy(town_plan)
    assert not tree.duplicated(["level", "code"]).any()
    for name, above in (("grid", "community"), ("community", "subdistrict")):
        children = tree[tree["level"] == name].groupby("parent_code")[list(SUMS[:3])].sum()
        parents = tree[tree["level"] == above].set_index("code")[list(SUMS[:3])]
        pd.testing.assert_frame_equal(children, parents, check_names=False, check_index_type=False)


def test_levels_of_the_rules_stand_where_their_parents_say():
    rules = Rules.from_dict({
        "levels": {
            "city": {"digits": 4, "label": "市"},
            "district": {"parent": "city"},
            "zone": {"parent": "subdistrict", "units": {IDS[0]: "东片", IDS[1]: "西片"}},
            "community": {"parent": "zone", "lower": 1500, "upper": 3000},
        }
    })  # fmt: skip
    plan = make_plan(rules=rules)
    assert level_names(plan) == [
        "city", "district", "subdistrict", "zone", "community", "grid",
    ]  # fmt: skip
    assert plan.level("市").index.tolist() == ["1303"]
    assert plan.level("zone").index.tolist() == ["东片", "西片"]
    assert plan.level("community")["status"].tolist() == ["ok", "under"]
    assert plan.level("zone")["city_id"].tolist() == ["1303", "1303"]
    assert unit_table(plan)["zone_id"].tolist()[0] == "东片"


def test_levels_that_the_rules_call_the_same_are_told_apart(town_plan, tmp_path):
    codes = town_plan.communities.index
    units = {code: ("东片", "西片")[n % 2] for n, code in enumerate(codes)}
    rules = {
        "names": {"language": "zh"},
        "levels": {
            "zone": {"parent": "subdistrict", "label": "街道", "units": units},
            "community": {"parent": "zone"},
        },
    }
    plan = replace(town_plan, rules=town_plan.rules.override(**rules))
    plan.write(tmp_path / "plan")
    done = CliRunner().invoke(main, ["levels", f"{tmp_path / 'plan'}", "-o", f"{tmp_path / 'l'}"])
    lines = [line.split() for line in done.stdout.splitlines()]
    names = ["区县", "街道（层级subdistrict）", "街道（层级zone）", "社区", "网格"]
    assert [name for name, _ in lines] == names, done.output
    tree = pd.read_csv(tmp_path / "l" / "hierarchy.csv")
    assert [int(n) for _, n in lines] == tree.groupby("level", sort=False).size().tolist()
    assert make_ledger(plan).tables["levels"]["level"].unique().tolist() == names
    assert plan.level("街道（层级zone）").equals(plan.level("zone"))
    with pytest.raises(InputError, match="called '街道': subdistrict, zone"):
        plan.level("街道")


@pytest.mark.parametrize(
    ("levels", "says"),
    [
        ({"city": {"digits": 4}}, "'city' is above no level"),
        ({"grid": {"parent": "block"}}, "'block', which is no level"),
        ({"district": {"parent": "community"}}, "would lie in itself"),
        ({"grid": {"parent": "district"}}, "every grid lies in a community"),
        ({"zone": {"digits": 3, "units": {"a": "b"}}}, "must be 0 where `units` are given"),
        ({"zone": {"lower": 9, "upper": 3}}, "must be at most upper"),
    ],
)
def test_levels_that_form_no_chain_are_refused(levels, says):
    with pytest.raises(RulesError, match=says):
        Rules.from_dict({"levels": levels})


def test_levels_between_grid_and_micro_grid_hold_whole_micro_grids(town_plan):
    rules = {"levels": {"beat": {"parent": "grid"}, "step": {"parent": "beat", "digits": 16}}}
    plan = replace(town_plan, rules=town_plan.rules.override(**rules))
    assert level_names(plan)[-1] == "grid"  # there is nothing below it yet
    micro = micro_plan(plan)
    beats = {code[:16]: "东组" if code[14] in "13579" else "西组" for code in micro.grids.index}
    rules["levels"]["beat"]["units"] = beats
    micro = replace(micro, rules=micro.rules.override(**rules))
    assert level_names(micro)[-4:] == ["grid", "beat", "step", "micro"]
    homes = town_plan.grids["households"].sum()
    assert all(level(micro, name)["households"].sum() == homes for name in level_names(micro))
    assert not len(hierarchy_findings(micro))
    parents = hierarchy(micro).set_index(["level", "code"])["parent_code"]
    assert all(code.startswith(parent) for code, parent in parents["micro"].items())
    grids = level(micro, "grid").index
    assert set(parents["beat"]) == set(grids)  # 东组 of two grids are two
    assert level(micro, "beat").area.sum() == pytest.approx(town_plan.grids.area.sum())


def test_rules_with_levels_and_posts_are_read_back_as_they_were(tmp_path):
    rules = Rules.from_dict({
        "levels": {"zone": {"parent": "subdistrict", "units": {"1": "a"}},
                   "community": {"parent": "zone"}},
        "posts": {"head": {"holders": ["cadre"], "households": 300}},
    })  # fmt: skip
    path = tmp_path / "plan.toml"
    path.write_text(rules.to_toml(), "utf-8")
    assert Rules.from_toml(path) == rules


def test_a_child_with_two_parents_two_names_or_none_is_told():
    plan = make_plan()
    communities = plan.communities.copy()
    communities["district_id"] = ["130302", "130303"]
    communities["subdistrict_name"] = ["文化路街道", "建设大街街道"]
    torn = make_plan(communities=communities)
    told = hierarchy_findings(torn, "en").set_index("rule_id")["message"]
    assert "130302, 130303" in told["level_two_parents"]
    assert "文化路街道" in told["level_two_names"]
    tree = hierarchy(torn).set_index("code")
    assert tree.loc["130302001", "parent_code"] == "130302"
    bare = make_plan(communities=communities.assign(district_id=None, district_name=None))
    told = hierarchy_findings(bare, "zh").set_index("rule_id")["message"]
    assert "2个社区未填写区县" in told["level_missing"]
    assert bare.level("district")["households"].tolist() == [bare.grids["households"].sum()]


def test_subdistricts_of_one_name_in_two_districts_are_two():
    communities = make_plan().communities.assign(
        subdistrict_id=None, subdistrict_name="新城街道", district_id=["1", "2"]
    )
    plan = make_plan(communities=communities)
    assert plan.level("subdistrict").index.tolist() == ["1/新城街道", "2/新城街道"]


def test_a_plan_without_atoms_has_levels_too():
    plan = make_plan(assignment=None)
    assert plan.level("subdistrict")["households"].sum() == plan.grids["households"].sum()
    assert plan.level("subdistrict").geometry.iloc[0].geom_type == "Polygon"


def test_each_level_is_a_layer_and_a_file(town_plan, tmp_path):
    told = write_levels(town_plan, tmp_path / "levels")
    assert told.units == {"district": 1, "subdistrict": 1, "community": 9, "grid": 38}
    layers = gpd.list_layers(tmp_path / "levels" / "levels.gpkg")["name"].tolist()
    assert layers == ["district", "subdistrict", "community", "grid"]
    features = gpd.read_file(tmp_path / "levels" / "community.geojson")
    assert features["households"].sum() == town_plan.grids["households"].sum()
    tree = pd.read_csv(tmp_path / "levels" / "hierarchy.csv", dtype=str, encoding="utf-8-sig")
    assert tree["code"].str.len().max() == 15


def test_level_is_the_method_of_the_plan(town_plan):
    assert level(town_plan, "community").equals(town_plan.level("community"))
