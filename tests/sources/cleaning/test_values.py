import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridplan.sources.cleaning.values import (
    as_flag,
    as_number,
    as_text,
    is_doubtful,
    parse_number,
)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("120", 120),
        ("１２０", 120),
        ("约120户", 120),
        (" 1,200 户左右", 1200),
        ("12，345", 12345),
        ("共6层", 6),
        ("地上6层", 6),
        ("6F", 6),
        ("6+1", 7),
        ("3.5", 3.5),
        ("≈80", 80),
        ("1200㎡", 1200),
        ("-3", -3),
    ],
)
def test_one_number_is_read_out_of_words(text, number):
    assert parse_number(text) == number


@pytest.mark.parametrize(
    "text", ["100-120", "6/7", "十几户", "n/a", "2号楼3单元", "1,2", "户", "?"]
)
def test_what_is_not_one_number_stays_unread(text):
    assert np.isnan(parse_number(text))


def test_number_column_says_what_it_read_and_what_not():
    numbers, is_read, is_unread = as_number(pd.Series(["1", "约2户", "?", None, " "]))
    assert np.array_equal(numbers, [1, 2, np.nan, np.nan, np.nan], equal_nan=True)
    assert is_read.tolist() == [False, True, False, False, False]
    assert is_unread.tolist() == [False, False, True, False, False]


@pytest.mark.parametrize(
    "column",
    [
        pd.Series([1, 2, None], dtype="Int64"),
        pd.Series([1.0, 2.0, np.inf]),
        pd.Series([1.0, 2.0, np.nan], dtype="float32"),
        pd.Series(["1", "2", None], dtype=object),
        pd.Series(["1", "2", "x"], dtype="category"),
        pd.Series([1, "2", None], dtype=object),
    ],
)
def test_numbers_come_out_of_every_dtype(column):
    assert np.array_equal(as_number(column)[0], [1, 2, np.nan], equal_nan=True)


@pytest.mark.parametrize(
    "column",
    [
        pd.Series([130302001001, None], dtype="Int64"),
        pd.Series([130302001001.0, np.nan]),
        pd.Series(["130302001001", ""], dtype=object),
        pd.Series([130302001001, None], dtype=object),
        pd.Series([130302001001.0, " "], dtype=object),
        pd.Series([" 130302001001.0 ", "NULL"]),
        pd.Series(["130302001001", None], dtype="category"),
    ],
)
def test_ids_become_the_same_text_from_every_dtype(column):
    text = as_text(column, is_id=True)
    assert text[0] == "130302001001"
    assert text.isna().tolist() == [False, True]


@given(st.integers(0, 10**15))
def test_whole_floats_lose_no_digit(number):
    assert as_text(pd.Series([float(number)]))[0] == str(number)


def test_text_that_only_looks_like_a_float_is_kept_outside_ids():
    assert as_text(pd.Series(["3532.0"]))[0] == "3532.0"


def test_flags_are_read_in_both_languages():
    assert as_flag(pd.Series(["真", "假"]))[0].tolist() == [True, False]
    flags, _ = as_flag(pd.Series(["是", "否", "TRUE", "0", "maybe", None]))
    assert flags.tolist() == [True, False, True, False, pd.NA, pd.NA]
    assert as_flag(pd.Series([True, False]))[0].tolist() == [True, False]
    assert as_flag(pd.Series([1.0, 0.0]))[0].tolist() == [True, False]


@pytest.mark.parametrize(
    ("cells", "numbers"),
    [
        (["1800,500"], [1800.5]),
        (["1.800,50", "1.800", "12,500"], [1800.5, 1800, 12.5]),
        (["18,0", "7,0"], [18, 7]),
        (["0,500"], [0.5]),
        (["1,200,300", "12,500"], [1200300, 12500]),
        (["1,800.5", "12,500"], [1800.5, 12500]),
        (["12,500"], [12500]),
        (["1 200"], [1200]),
        (["1,2", "10", "11", "12"], [np.nan, 10, 11, 12]),
        (["1,2,3"], [np.nan]),
    ],
)
def test_commas_are_read_by_what_the_column_allows(cells, numbers):
    assert np.array_equal(as_number(pd.Series(cells))[0], numbers, equal_nan=True)


def test_semicolons_between_cells_decide_what_the_column_leaves_open():
    assert as_number(pd.Series(["12,500"]), decimal_comma=True)[0] == [12.5]
    assert as_number(pd.Series(["1,200,300", "12,500"]), decimal_comma=True)[0][1] == 12500
    assert is_doubtful(pd.Series(["12,500", "7"]))
    assert not is_doubtful(pd.Series(["12,500", "7"]), decimal_comma=True)
    assert not is_doubtful(pd.Series(["1200,5", "7"]))


def test_a_number_with_too_many_groups_is_no_number():
    assert np.isnan(parse_number("1800,500"))
    assert np.isnan(parse_number("1,20,300"))


@pytest.mark.parametrize(
    "column",
    [
        pd.Series([1303020010011234560.0]),
        pd.Series([1303020010011234560.0, None], dtype=object),
        pd.Series(["1303020010011234560.0"]),
        pd.Series([130302001001.0], dtype="float32"),
    ],
)
def test_ids_that_floats_have_spoilt_show_it(column):
    assert "e+" in as_text(column, is_id=True)[0]


def test_whole_numbers_of_any_size_keep_their_digits():
    assert as_text(pd.Series([1303020010011234560]), is_id=True)[0] == "1303020010011234560"
    assert as_text(pd.Series(["1303020010011234560"]), is_id=True)[0] == "1303020010011234560"


@pytest.mark.parametrize("cell", ['="130302001001"', "'130302001001", "‘130302001001", '="0012"'])
def test_ids_lose_what_kept_a_spreadsheet_from_counting(cell):
    assert as_text(pd.Series([cell]), is_id=True)[0] in {"130302001001", "0012"}
