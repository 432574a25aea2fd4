"""The catalogue has both languages for everything that is said."""

from pathlib import Path
from string import Formatter

import pytest

from gridplan.findings import findings
from gridplan.plan.explained import explain
from gridplan.rules import Bounds
from gridplan.words.advice import digest_findings
from gridplan.words.catalogue import CATALOGUE, in_chinese, in_language
from gridplan.words.reasons import REASONS
from gridplan.words.rule_table import rules_table
from gridplan.words.rule_texts import RULES

DOCS = Path(__file__).parents[2] / "docs" / "audit.md"


def fields(template):
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("rule_id", sorted(CATALOGUE))
def test_every_entry_says_the_same_in_both_languages(rule_id):
    entry = CATALOGUE[rule_id]
    for text in (entry.title, entry.planning, entry.to_do, *entry.says.values()):
        assert text.en
        assert any("\u4e00" <= sign <= "\u9fff" for sign in text.zh)
    for text in entry.says.values():
        assert fields(text.zh) <= fields(text.en)


def test_the_rules_are_r01_to_r24():
    assert list(RULES) == [f"R{n:02d}" for n in range(1, 25)]


@pytest.mark.parametrize("reason", sorted(REASONS))
def test_every_reason_is_explained_in_both_languages(reason):
    bounds = Bounds(lower=300, upper=500)
    texts = [
        explain(reason, 520, 520, bounds, largest=("b1", 520), language=language)
        for language in ("en", "zh")
    ]
    assert texts[0].startswith("520 households, 20 above the bound.")
    assert texts[1].startswith("520户，比上限多20户。")


def test_findings_of_reading_are_said_in_chinese():
    table = findings("info", "estimated", [
        "2 buildings have no count; 165 households (141 to 190) were estimated for them by "
        "floor_area, single_house."
    ])  # fmt: skip
    message = in_language(table, "zh")["message"].iloc[0]
    assert message == "2栋建筑没有户数，估算为165户（141至190户），依据：按建筑面积估算、独户。"
    assert in_language(table, "en") is table


def test_how_the_rows_of_a_ledger_joined_is_said_in_chinese():
    text = (
        "`ledger`: 670 of 677 rows joined (3 by address, 491 by building_id, 176 by name), "
        "3 compound_total, 4 not_joined."
    )
    assert in_chinese("ledger_join", text) == (
        "台账：677行中670行已关联（按地址3行；按楼栋编码491行；按小区与楼栋号176行），小区合计3行，未关联4行。"
    )
    text = "`ledger`: row 5 of 平房 (no name, households 4) did not join."
    assert in_chinese("ledger_row", text) == "台账：平房第5行（无名称，4户）未能关联。"


def test_a_message_without_template_follows_the_title_of_its_rule():
    assert in_chinese("encoding", "anything new") == "文件编码：anything new"
    assert in_chinese("not_in_the_catalogue", "anything") == "anything"


def test_data_in_a_message_is_not_taken_for_a_field():
    message = "`ledger`: row 3 of {0} ({x}, households 5) did not join."
    assert in_chinese("ledger_row", message) == "台账：{0}第3行（{x}，5户）未能关联。"


def test_advice_is_in_the_language_of_the_city():
    table = findings("warning", "negative_count", "-5 households; it counts as missing.")
    row = digest_findings(table, "zh").iloc[0]
    assert (row["example"], row["to_do"]) == ("-5户，按缺失处理。", "更正单元格")


def test_the_documentation_shows_the_catalogue():
    assert rules_table() in DOCS.read_text(encoding="utf-8")
