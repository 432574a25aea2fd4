import doctest
from pathlib import Path


def test_the_examples_of_the_page_for_clerks_run():
    page = Path(__file__).parents[2] / "docs" / "people.md"
    failed, tried = doctest.testfile(str(page), module_relative=False)
    assert tried > 5
    assert failed == 0
