"""The page about paper says what is so."""

import doctest
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from gridplan.cli.main import main

PAGE = Path(__file__).parents[2] / "docs" / "paper.md"


def test_every_option_of_the_page_is_one_of_the_command():
    text = PAGE.read_text("utf-8")
    told = CliRunner().invoke(main, ["report", "--help"]).output
    calls = [line for line in text.splitlines() if line.startswith("gridplan report")]
    assert len(calls) > 5
    for option in {one for line in calls for one in re.findall(r"--[a-z-]+", line.split("#")[0])}:
        assert re.search(rf"{option}\b", told), option


def test_the_pictures_of_the_page_are_there():
    for name in re.findall(r"\]\((images/[^)]+)\)", PAGE.read_text("utf-8")):
        assert (PAGE.parent / name).is_file()


@pytest.mark.filterwarnings("ignore::gridplan.errors.QualityWarning")
def test_the_examples_of_the_page_run():
    failed, tried = doctest.testfile(str(PAGE), module_relative=False)
    assert tried >= 6
    assert failed == 0
