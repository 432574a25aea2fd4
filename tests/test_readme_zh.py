"""The Chinese README says the same as the English one: commands, code, tables, pictures."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGES = [(ROOT / name).read_text("utf-8") for name in ("README.md", "README.zh.md")]


def commands(page):
    """Yield every line that is typed, without what is remarked behind it."""
    for block in re.findall(r"```(?:console|python)\n(.*?)```", page, re.DOTALL):
        follows = False
        is_code = "$ " not in block
        for line in block.splitlines():
            if is_code or follows or line.startswith("$ "):
                yield re.sub(r"\s*#.*$", "", line)
            follows = (follows or line.startswith("$ ")) and line.endswith("\\")


def test_commands_and_code_are_those_of_the_english_page():
    one, other = (list(commands(page)) for page in PAGES)
    assert len(one) > 20
    assert one == other


def test_headings_tables_and_pictures_are_as_many():
    for pattern in (r"^#+ ", r"^\|", r"^!\[", r"^\* "):
        counts = [len(re.findall(pattern, page, re.MULTILINE)) for page in PAGES]
        assert counts[0] == counts[1], pattern


def test_files_and_columns_are_named_as_in_english():
    named = [set(re.findall(r"`([\w./=-]+)`", page)) for page in PAGES]
    assert named[0] <= named[1], named[0] - named[1]


def test_numbers_are_the_same():
    numbers = [re.findall(r"\d[\d,.]*\d %", page) for page in PAGES]
    assert numbers[0] == numbers[1]


def test_no_block_is_left_open():
    assert all(page.count("```") % 2 == 0 for page in PAGES)
