"""Which column of a table is meant by a name or one of its aliases."""

import pandas as pd
import pytest

from gridplan.schema import LEDGER, SCHEMAS
from gridplan.sources.cleaning.aliases import columns_by_alias, find_column, known_keys

ALIASES = {"post": ("岗位", "职务"), "who": ("姓名", "岗位")}


def test_a_filled_column_comes_before_an_empty_one_of_a_better_name():
    table = pd.DataFrame({"post": [None], "职务": ["网格长"], "岗位": ["网格员"]})
    assert columns_by_alias(table, ALIASES)["post"] == ["岗位", "职务", "post"]


def test_no_column_is_the_best_for_two_names():
    table = pd.DataFrame({"岗位": ["网格员"]})
    assert columns_by_alias(table, ALIASES) == {"post": ["岗位"]}


def test_the_best_name_that_is_there_wins_whatever_the_order_of_the_columns():
    for columns in (["类型", "分类 代码"], ["分类 代码", "类型"]):
        assert find_column(pd.DataFrame(columns=columns), ["分类代码", "类型"]) == "分类 代码"
    assert find_column(pd.DataFrame(columns=["其他"]), ["类型"]) is None


@pytest.mark.parametrize("schema", [LEDGER, *(one.columns for one in SCHEMAS.values())])
def test_every_column_is_known_by_its_own_name(schema):
    known = known_keys({name: schema[name] for name in schema})
    assert set(known.values()) == set(schema)
