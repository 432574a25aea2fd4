"""Every command and every line of code that a page shows is run, and shows what it says."""

from pathlib import Path

import pytest

from tests.doc_blocks import Runner, blocks_of, run_page

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("page", ["coming-from", "edit", "first-plan", "year"])
def test_the_blocks_of_the_page_run(page, tmp_path):
    runner, _ = run_page(ROOT / "docs" / f"{page}.md", tmp_path)
    assert runner.n_run
    assert not runner.faults, "\n".join(runner.faults)


def test_a_wrong_output_is_told_and_replaced(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("```console\n$ gridplan --version\ngridplan 9.9.9\n```\n", "utf-8")
    runner, fresh = run_page(page, tmp_path)
    assert len(runner.faults) == 1
    assert "9.9.9" not in fresh
    page.write_text(fresh, "utf-8")
    assert run_page(page, tmp_path)[0].faults == []


def test_files_are_written_python_shares_its_names_and_what_is_not_to_run_does_not(tmp_path):
    text = (
        '```csv title="a/b.csv"\nx,y\n```\n```python\n>>> n = 1\n\n```\n```python\n>>> n + 1\n2\n'
        "\n```\n<!-- not run -->\n```python\n>>> 1 / 0\n```\n```console\n$ rm -rf /\n```\n"
    )
    page = tmp_path / "page.md"
    page.write_text(text, "utf-8")
    runner, fresh = run_page(page, tmp_path)
    assert (runner.faults, runner.n_run) == ([], 3)
    assert (tmp_path / "a" / "b.csv").read_text("utf-8") == "x,y\n"
    assert fresh == text
    assert [block.kind for block in blocks_of(text)] == [
        "csv",
        "python",
        "python",
        "python",
        "console",
    ]
    assert Runner().n_run == 0
