"""What is written for people has both languages; a Chinese workbook has Chinese heads."""

from string import Formatter

import pytest

from gridplan.reports.grid_ledger import make_ledger
from gridplan.things.place_columns import PLACES
from gridplan.words import heads, level_texts, people, things
from gridplan.words.heads import head
from tests.plan_fixture import make_plan


def fields(template):
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def texts():
    tables = [
        heads.HEADS, heads.SHEETS, heads.FIGURES, *heads.CELLS.values(), level_texts.LEVELS,
        level_texts._SAYS, people.POSTS, people._SAYS, things.REASONS, things.WAYS, things._SAYS,
    ]  # fmt: skip
    return [(key, text) for table in tables for key, text in table.items()]


@pytest.mark.parametrize(("key", "text"), texts())
def test_every_text_says_the_same_in_both_languages(key, text):
    assert text.en, key
    assert any("\u4e00" <= sign <= "\u9fff" for sign in text.zh)
    assert fields(text.zh) == fields(text.en)


def test_no_head_of_a_chinese_workbook_is_english():
    ledger = make_ledger(make_plan(), language="zh")
    columns = {str(name) for table in ledger.tables.values() for name in table.columns}
    english = [name for name in columns if head(name, "zh").isascii()]
    assert not english


def test_every_place_of_a_row_has_chinese_names():
    for names in PLACES.values():
        assert any(not name.isascii() for name in names)
