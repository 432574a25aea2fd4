import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gridplan.sources.cleaning.values import as_flag, as_number, as_text, parse_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("120", 120),
        ("１２０", 120),
        ("约120户", 120),
        (" 1,200 户左右", 1200),
        ("12，345", 12345),
        ("共6层", 6),
        ("3.5", 3.5),
        ("≈80", 80),
        ("1200㎡", 1200),
        ("-3", -3),
    ],
)
def test_one_number_is_read_out_of_words(text, number):
    assert parse_number(text) == number


@pytest.mark.parametrize("text", ["100-120", "6/7", "十二", "n/a", "2号楼3单元", "1,2", "户", "?"])
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
    flags, _ = as_flag(pd.Series(["是", "否", "TRUE", "0", "maybe", None]))
    assert flags.tolist() == [True, False, True, False, pd.NA, pd.NA]
    assert as_flag(pd.Series([True, False]))[0].tolist() == [True, False]
    assert as_flag(pd.Series([1.0, 0.0]))[0].tolist() == [True, False]
