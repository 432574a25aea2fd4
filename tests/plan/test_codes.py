"""Serials run west to east, then north to south; codes are text; names are templates."""

import numpy as np
import pytest

from gridplan.errors import RulesError
from gridplan.plan.codes import (
    capacity_findings,
    grid_codes,
    grid_names,
    language_of,
    number_grids,
)
from gridplan.rules import CodeRules, NameRules

UNIT15 = CodeRules()
UNIT14 = CodeRules(scheme="unit14", dedicated_first=81)
ID = "130302001001"


def number(xy, *, community=None, dedicated=None, rules=UNIT15):
    n = len(xy)
    return number_grids(
        np.zeros(n, int) if community is None else np.array(community),
        np.zeros(n, bool) if dedicated is None else np.array(dedicated),
        np.array(xy, float),
        rules=rules,
    ).tolist()


def test_serials_run_from_west_to_east():
    assert number([(300, 0), (100, 0), (200, 0)]) == [3, 1, 2]


def test_equal_eastings_run_from_north_to_south():
    assert number([(100, 0), (100, 900), (0, 500)]) == [3, 2, 1]


def test_east_counts_before_north():
    assert number([(101, 900), (100, 0)]) == [2, 1]


def test_differences_below_a_metre_do_not_renumber():
    assert number([(100.2, 0), (99.8, 900)]) == number([(99.8, 0), (100.2, 900)]) == [2, 1]


def test_every_community_starts_afresh():
    assert number([(1, 0), (2, 0), (3, 0), (4, 0)], community=[0, 1, 0, 1]) == [1, 1, 2, 2]


def test_dedicated_grids_have_a_range_of_their_own():
    dedicated = [False, True, False, True]
    assert number([(1, 0), (2, 0), (3, 0), (4, 0)], dedicated=dedicated) == [1, 901, 2, 902]


def test_order_of_grids_does_not_matter():
    rng = np.random.default_rng(0)
    xy = rng.uniform(0, 5000, (40, 2))
    order = rng.permutation(40)
    assert number(xy[order]) == np.array(number(xy))[order].tolist()


def test_code_is_community_and_three_digits():
    assert grid_codes([ID], np.array([7]), rules=CodeRules()) == [f"{ID}007"]


def test_unit14_is_community_and_two_digits():
    assert number([(1, 0), (2, 0)], dedicated=[False, True], rules=UNIT14) == [1, 81]
    assert grid_codes([ID, ID], np.array([1, 81]), rules=UNIT14) == [f"{ID}01", f"{ID}81"]


def test_range_that_the_scheme_cannot_write_is_refused():
    with pytest.raises(
        RulesError, match=r"dedicated_first must be at most 99 with unit14, not 901"
    ):
        CodeRules(scheme="unit14")


def test_serials_beyond_capacity_stay_unique():
    """83 basic grids (80 serials) and 21 dedicated ones (19 serials)."""
    xy = [(i, 0) for i in range(104)]
    serial = number(xy, dedicated=[i >= 83 for i in range(104)], rules=UNIT14)
    assert len(set(serial)) == 104
    assert serial[79:84] == [80, 100, 101, 102, 81]
    assert serial[-3:] == [99, 103, 104]


def test_capacity_counts_in_each_community():
    xy = [(i, 0) for i in range(170)]
    serial = number(xy, community=[i % 2 for i in range(170)], rules=UNIT14)
    assert serial[-2:] == [104, 104]


def test_community_beyond_capacity_is_told():
    ids = np.array([ID] * 2 + ["130302001002"])
    table = capacity_findings(ids, np.array([99, 100, 99]), rules=UNIT14)
    assert table["community_id"].tolist() == [ID]
    assert table["rule_id"].tolist() == ["R17"]
    assert "basic 1 to 80, dedicated 81 to 99" in table["message"].item()


def test_nothing_is_told_within_capacity():
    assert capacity_findings([ID], np.array([999]), rules=CodeRules()).empty


def names(community, institution=None, **rules):
    return grid_names([community], np.array([3]), [institution], rules=NameRules(**rules))[0]


def test_chinese_communities_get_chinese_names():
    assert names("文化里社区") == "文化里社区第3网格"
    assert names("文化里社区", "市医院") == "文化里社区市医院专属网格"


def test_other_communities_get_english_names():
    assert names("Tract 3532") == "Tract 3532 grid 3"
    assert names("Tract 3532", "MIT") == "MIT (dedicated grid)"


def test_language_may_be_set():
    assert names("Tract 3532", language="zh") == "Tract 3532第3网格"
    assert names("文化里社区", language="en") == "文化里社区 grid 3"


def test_templates_win_over_language():
    assert names("文化里", basic="{community}-{serial:02d}") == "文化里-03"
    assert names("文化里", "医院", dedicated="{institution}@{community}") == "医院@文化里"


@pytest.mark.parametrize("template", ["{colour}", "{", "{0}"])
def test_unknown_field_of_a_template_is_refused(template):
    with pytest.raises(RulesError, match=r"names\.basic must be .* no other fields"):
        NameRules(basic=template)


@pytest.mark.parametrize("name", ["光明社区", "㐀村", "𠀀里", "〇村", "光明Road"])
def test_any_chinese_sign_makes_a_plan_chinese(name):
    assert language_of(["Mill Road", name]) == "zh"
    assert language_of([name], "en") == "en"


def test_a_plan_without_chinese_signs_is_english():
    assert language_of(["Mill Road", "Café", "ＳＵＭ", ""]) == "en"
    assert language_of([]) == "en"
    assert language_of([], "zh") == "zh"
