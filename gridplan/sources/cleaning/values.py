"""Cell values as planners write them: ids, counts and flags out of any column."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from pandas.api import types

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray
    from pandas import Series

_MISSING = ["", "nan", "NaN", "None", "none", "NULL", "null", "<Null>", "<NA>", "NaT"]
# What people write into a number cell that they leave open.
_OPEN = {"-", "--", "—", "——", "/", "\\", "无", "暂无", "未知", "不详", "空", "n/a", "na", "#n/a"}
_TRUE = {"true", "1", "yes", "y", "t", "是", "有", "可", "√", "1.0"}
_FALSE = {"false", "0", "no", "n", "f", "否", "无", "不可", "×", "0.0", "nein", "non", "不是"}
_TUNNELS = {"culvert", "covered", "flooded", "underground", "cave", "隧道", "地下", "涵洞", "暗渠"}
_NO_TUNNELS = {"building_passage", "passage", "地面", "地上", "bridge", "avalanche_protector"}
_ABOUT = r"(?:约|大约|大概|近|共|计|合计|≈|~)?"
_UNIT = r"(?:户|套|层|楼|个|间|人|单元|m2|㎡|平米|平方米|平方)?(?:左右|上下|余)?"
_NUMBER = re.compile(rf"{_ABOUT}([+-]?\d+(?:\.\d+)?){_UNIT}")


def as_text(column: Series, *, is_id: bool = False) -> Series:
    """Return a column as text, missing where it is empty.

    Parameters
    ----------
    column
        Any dtype. Whole numbers lose a trailing ``.0``: spreadsheets turn ids into
        floats.
    is_id
        Whether the trailing ``.0`` is dropped from text as well.
    """
    if column.isna().all():  # most columns of the schema are not there
        return pd.Series(np.nan, index=column.index, name=column.name, dtype="str")
    if types.is_bool_dtype(column.dtype) or isinstance(column.dtype, pd.CategoricalDtype):
        column = column.astype(object)
    if types.is_numeric_dtype(column.dtype):
        return _digits(column)
    text = column.where(column.notna(), np.nan).astype(object)
    if column.dtype == object or not types.is_string_dtype(column.dtype):
        text = text.map(_plain, na_action="ignore")
    try:
        text = text.astype("str").str.strip()
    except UnicodeEncodeError:  # half a character; whoever reads the column tells of it
        whole = text.map(lambda cell: cell.encode("utf-8", "replace").decode(), na_action="ignore")
        text = whole.astype("str").str.strip()
    if is_id:
        text = text.str.replace(r"^(\d+)\.0+$", r"\1", regex=True)
    return text.mask(text.isin(_MISSING))


def _digits(column: Series) -> Series:
    """Return numbers as digits without a decimal point where they are whole."""
    if types.is_integer_dtype(column.dtype):
        text = column.astype(object).map(str, na_action="ignore")
    else:
        text = column.astype(object).map(_plain, na_action="ignore")
    return text.where(column.notna(), np.nan).astype("str")


def _plain(cell: object) -> str:
    """Return one cell as text, whole floats as digits."""
    if isinstance(cell, float) and cell.is_integer():
        return f"{cell:.0f}"
    if isinstance(cell, dict):  # names in several languages, as Overture holds them
        return _plain(cell.get("primary", ""))
    if isinstance(cell, (list, tuple, np.ndarray)):  # several values of streets joined to one
        return _plain(cell[0]) if len(cell) else ""
    return "" if cell is None else str(cell)


def as_number(column: Series) -> tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.bool_]]:
    """Return a column as numbers, and which cells were words.

    Parameters
    ----------
    column
        Numbers, or text such as ``120``, ``１２０``, ``1,200`` or ``约120户``.

    Returns
    -------
    numbers
        float64, missing where a cell is empty or cannot be read.
    is_read
        Cells whose number was taken out of words.
    is_unread
        Cells with content that holds no single number.
    """
    none = np.zeros(len(column), dtype=bool)
    if types.is_numeric_dtype(column.dtype) or types.is_bool_dtype(column.dtype):
        numbers = column.astype("Float64").to_numpy(dtype=float, na_value=np.nan)
        return np.where(np.isfinite(numbers), numbers, np.nan), none, none
    text = as_text(column)
    text = text.mask(text.str.lower().isin(_OPEN))
    numbers = pd.to_numeric(text, errors="coerce").to_numpy(dtype=float, copy=True)
    numbers[~np.isfinite(numbers)] = np.nan
    words = np.flatnonzero(np.isnan(numbers) & text.notna().to_numpy())
    is_read, is_unread = none.copy(), none.copy()
    for row in words:
        numbers[row] = number = parse_number(str(text.iloc[row]))
        is_read[row], is_unread[row] = not np.isnan(number), np.isnan(number)
    return numbers, is_read, is_unread


def parse_number(text: str) -> float:
    """Return the one number a cell states, NaN if it states none or several.

    Parameters
    ----------
    text
        Content of the cell; full-width digits, thousands separators and words
        such as "about" and "households" are understood.

    Examples
    --------
    >>> parse_number("约１２０户")
    120.0
    >>> parse_number("100-120")
    nan
    """
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    plain = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", plain)
    match = _NUMBER.fullmatch(plain)
    return float(match.group(1)) if match else np.nan


def as_flag(column: Series, *, yes: Iterable[str] = ()) -> tuple[Series, NDArray[np.bool_]]:
    """Return a column as yes and no, and which cells are neither.

    Parameters
    ----------
    column
        Any dtype.
    yes
        Further words that mean yes.

    Returns
    -------
    flags
        Nullable booleans; missing where a cell is empty or an unknown word.
    is_unknown
        Cells with a word that is neither yes nor no.
    """
    text = as_text(column).str.lower()
    flags = pd.Series(pd.NA, index=column.index, dtype="boolean")
    flags[text.isin(_TRUE.union(yes))] = True
    flags[text.isin(_FALSE)] = False
    is_unknown = text.notna() & flags.isna() & ~text.isin(_OPEN)
    return flags, is_unknown.to_numpy(bool)


def as_tunnel(column: Series) -> tuple[Series, NDArray[np.bool_]]:
    """Return which lines run below the ground, and which cells say neither yes nor no.

    The one place that knows what a tunnel is called. A passage through a building is none:
    people see where it runs.

    Parameters
    ----------
    column
        Any dtype; words of OpenStreetMap, yes and no in any spelling.

    Examples
    --------
    >>> import pandas as pd
    >>> flags, is_unknown = as_tunnel(pd.Series(["F", "culvert", "building_passage", "oval"]))
    >>> flags.tolist(), is_unknown.tolist()
    ([False, True, False, <NA>], [False, False, False, True])
    """
    text = as_text(column).str.lower()
    return as_flag(text.mask(text.isin(_NO_TUNNELS), "no"), yes=_TUNNELS)
