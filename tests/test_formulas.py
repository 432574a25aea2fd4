import csv

import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from gridplan.export.vector import write_csv
from gridplan.formulas import mark_formulas, unmark_formula
from gridplan.sources.formats.sheets import read_sheets
from gridplan.sources.notes import Notes

FORMULAS = ["=cmd|' /C calc'!A0", "+86-10", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "－1"]
HARMLESS = ["第1网格", "a=b", "'t Zand", "1-2", "", "''"]
texts = st.text(st.sampled_from("='+-@\t\r\n＝ab第"), max_size=5)


def marked(*values):
    return mark_formulas(pa.chunked_array([list(values)])).to_pylist()


@pytest.mark.parametrize("text", FORMULAS)
def test_what_a_spreadsheet_runs_gets_an_apostrophe(text):
    assert marked(text) == [f"'{text}"]


def test_other_text_and_numbers_stay_as_they_are():
    assert marked(*HARMLESS, None) == [*HARMLESS, None]
    numbers = pa.chunked_array([[-1, 2]])
    assert mark_formulas(numbers) is numbers


@given(texts)
def test_every_text_comes_back(text):
    assert unmark_formula(marked(text)[0]) == text


@given(st.lists(texts, min_size=1))
def test_no_two_texts_become_one(values):
    assert len(set(marked(*values))) == len(set(values))


def test_no_cell_of_a_written_table_is_a_formula_and_numbers_are_numbers(tmp_path):
    table = pd.DataFrame({"name": FORMULAS, "n": -1, "share": -0.5}).rename_axis("id")
    table.index = pd.Index([f"={i}" for i in table.index], name="id")
    write_csv(table, tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert all(row["id"][0] == row["name"][0] == "'" for row in rows)
    assert {(row["n"], row["share"]) for row in rows} == {("-1", "-0.5")}


def test_our_readers_give_back_what_was_written(tmp_path):
    names = [text for text in [*FORMULAS, *HARMLESS, "'=1"] if text == text.strip() and text]
    write_csv(pd.DataFrame({"name": names}), tmp_path / "a.csv")
    cells = read_sheets(tmp_path / "a.csv", "buildings", Notes())[0].cells
    assert cells[1:, 0].tolist() == names


def test_a_marked_text_comes_back_out_of_a_spreadsheet_as_well(tmp_path):
    book = Workbook()
    for row in (["name", "n"], ["'=1+2", -5], ["'t Zand", 7]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    cells = read_sheets(tmp_path / "a.xlsx", "buildings", Notes())[0].cells
    assert cells[1:].tolist() == [["=1+2", "-5"], ["'t Zand", "7"]]
