"""Cell values as planners write them: ids, counts and flags out of any column."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from pandas.api import types

from gridplan.sources.cleaning.characters import UNSEEN, in_plain_width
from gridplan.sources.cleaning.numerals import DOT_GROUPS, counts_others, parse_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray
    from pandas import Series

_MISSING = ["", "nan", "NaN", "None", "none", "NULL", "null", "<Null>", "<NA>", "NaT"]
# What people write into a number cell that they leave open.
_OPEN = {"-", "--", "—", "——", "/", "\\", "无", "暂无", "未知", "不详", "空", "n/a", "na"}
_TRUE = {
    "true", "1", "yes", "y", "t", "是", "有", "可", "√", "对", "真", "on", "ja", "oui", "si", "sí",
    "да",
}  # fmt: skip
_FALSE = {
    "false", "0", "no", "n", "f", "否", "无", "假", "不可", "不", "×", "off", "不是", "没有",
    "nein", "non", "nee", "нет", "faux", "falsch", "none",
}  # fmt: skip
_TUNNELS = {"culvert", "covered", "flooded", "underground", "cave", "暗渠", "tunnel", "underpass"}
_NO_TUNNELS = {"building_passage", "passage", "bridge", "avalanche_protector", "高架", "桥"}
# Parts of words: what says not comes first.
_ABOVE_GROUND = r"[非不无]|地面|地上|普通"
_BELOW_GROUND = r"隧道|地下|地道|涵洞|下穿"
_WHOLE_FLAG = re.compile(r"([01])\.0*")
# Commas that can only be one or the other; 12,500 can be both, but 0,500 cannot.
_THOUSANDS = r"^\D*\d{1,3}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d+)\D*$"
_POINT = (
    r"^[^\d,]*(?:\d{4,}|\d{1,3}(?:\.\d{3})+|0),\d+[^\d,]*$|^[^\d,]*\d+,(?:\d{1,2}|\d{4,})[^\d,]*$"
)
_EITHER = r"^[^\d,]*[1-9]\d{0,2},\d{3}[^\d,]*$"
# Text as spreadsheets are made to keep it: ="0012".
_QUOTED = re.compile(r'^="(.*)"$', re.DOTALL)
# By which a spreadsheet is told not to make a number of a text.
_APOSTROPHES = ("'", "‘", "’", "`")
# Signs in an id that nobody sees, or that only wrap it; full-width ones; blanks in a code.
_ODD_SIGNS = f'[{UNSEEN}“”"＂\uff01-\uff5e]'
_ODD = rf"{_ODD_SIGNS}|^\d[\d\s]*\s\d+$|^\d\.\d{{6,}}[eE]\+\d+$"
# What every odd id has, and few others: Arrow looks for that; Python for the rest in those.
_MAYBE_ODD = r"[^!#-~]|[eE]\+"
_EXPONENT = re.compile(r"(\d)\.(\d{6,})[eE]\+0*(\d+)")
# From here on a float no longer holds every whole number.
_EXACT = {"float32": 2**24, "float16": 2**11}
_MOST_EXACT = 2**53


def as_text(column: Series, *, is_id: bool = False) -> Series:
    """Return a column as text, missing where it is empty.

    Parameters
    ----------
    column
        Any dtype. Whole numbers lose a trailing ``.0``: spreadsheets turn ids into
        floats.
    is_id
        Whether the trailing ``.0`` is dropped from text as well, and the apostrophe
        in front by which a spreadsheet is told not to make a number of it; quotes
        around an id, signs that nobody sees, blanks among its digits and full-width
        signs go, too.

    Returns
    -------
    Series
        Whole numbers too large for their float to be exact keep an exponent: their
        last digits are lost, and 1303020010011234560 would pretend to know them. What
        stands as ``="0012"`` loses its wrapping.
    """
    if column.isna().all():  # most columns of the schema are not there
        return pd.Series(np.nan, index=column.index, name=column.name, dtype="str")
    if types.is_bool_dtype(column.dtype) or isinstance(column.dtype, pd.CategoricalDtype):
        column = column.astype(object)
    if types.is_numeric_dtype(column.dtype):
        return _digits(column)
    text = _stripped(column)
    if text.str.startswith("=").any():
        text = text.str.replace(_QUOTED, lambda match: match.group(1).strip(), regex=True)
    if is_id:
        text = _plain_ids(text)
    return text.mask(text.isin(_MISSING))


def _plain_ids(text: Series) -> Series:
    """Return ids without what spreadsheets and people add to them.

    Looking whether there is anything to replace is ten times as fast as replacing it.
    """
    if text.str.contains(".0", regex=False).any():
        text = text.str.replace(r"^(\d+)\.0+$", _whole, regex=True)
    if (odd := _are_odd(text)).any():
        text = text.mask(odd, text[odd].map(_plain_id))
    if text.str.startswith(_APOSTROPHES).any():
        text = text.str.replace(rf"^[{''.join(_APOSTROPHES)}](?=\w)", "", regex=True)
    return text


def _are_odd(text: Series) -> NDArray[np.bool_]:
    """Return which ids hold signs that are none of them."""
    odd = text.str.contains(_MAYBE_ODD).fillna(value=False).to_numpy(bool, copy=True)
    if odd.any():
        odd[odd] = text[odd].str.contains(_ODD).to_numpy(bool)
    return odd


def _plain_id(text: str) -> str:
    """Return an id without signs that are none of it; 1.30302001001E+11 has lost no digit."""
    plain = in_plain_width(text).strip()
    if len(plain) > 1 and plain[0] in '“"' and plain[-1] in '”"':
        plain = plain[1:-1].strip()
    if re.fullmatch(r"\d[\d\s]*", plain):
        plain = re.sub(r"\s", "", plain)
    found = _EXPONENT.fullmatch(plain)
    return found[1] + found[2] if found and len(found[2]) == int(found[3]) else plain


def _stripped(column: Series) -> Series:
    """Return a column of text, or of anything, as text without blanks around it."""
    if column.dtype == "str":
        return column.str.strip()
    text = column.where(column.notna(), np.nan).astype(object)
    if column.dtype == object or not types.is_string_dtype(column.dtype):
        text = text.map(_plain, na_action="ignore")
    try:
        return text.astype("str").str.strip()
    except UnicodeEncodeError:  # half a character; whoever reads the column tells of it
        whole = text.map(lambda cell: cell.encode("utf-8", "replace").decode(), na_action="ignore")
        return whole.astype("str").str.strip()


def _digits(column: Series) -> Series:
    """Return numbers as digits without a decimal point where they are whole."""
    if types.is_integer_dtype(column.dtype):
        text = column.astype(object).map(str, na_action="ignore")
    else:
        most = _EXACT.get(str(column.dtype).lower(), _MOST_EXACT)
        text = column.astype(object).map(lambda cell: _plain(cell, most), na_action="ignore")
    return text.where(column.notna(), np.nan).astype("str")


def _plain(cell: object, most: int = _MOST_EXACT) -> str:
    """Return one cell as text, whole floats as digits where these are known."""
    if isinstance(cell, float) and cell.is_integer():
        return f"{cell:.0f}" if abs(cell) < most else f"{cell:.16e}"
    if isinstance(cell, dict):  # names in several languages, as Overture holds them
        return _plain(cell.get("primary", ""))
    if isinstance(cell, (list, tuple, np.ndarray)):  # several values of streets joined to one
        return _plain(cell[0]) if len(cell) else ""
    return "" if cell is None else str(cell)


def _whole(match: re.Match[str]) -> str:
    """Return digits that were written as a float, with an exponent where some are lost."""
    digits = match.group(1)
    return digits if int(digits) < _MOST_EXACT else f"{float(digits):.16e}"


def as_number(
    column: Series, *, decimal_comma: bool = False, of_homes: bool = False
) -> tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.bool_]]:
    """Return a column as numbers, and which cells were words.

    Parameters
    ----------
    column
        Numbers, or text such as ``120``, ``１２０``, ``1,200`` or ``约120户``.
    decimal_comma
        Whether ``12,500`` is twelve and a half unless other cells speak against it, as
        where a semicolon stands between the cells of the file.
    of_homes
        Whether these are counts of households, so that 30人 is none.

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
    is_point = has_decimal_commas(text, unless_said=decimal_comma)
    numbers = pd.to_numeric(text, errors="coerce").to_numpy(dtype=float, copy=True)
    numbers[~np.isfinite(numbers)] = np.nan
    if is_point:  # 1.800 beside 1.800,5 is no 1.8
        numbers[text.str.contains(DOT_GROUPS).fillna(value=False).to_numpy(bool)] = np.nan
    words = np.flatnonzero(np.isnan(numbers) & text.notna().to_numpy())
    is_read, is_unread = none.copy(), none.copy()
    for row in words:
        cell = str(text.iloc[row])
        number = parse_number(cell, decimal_comma=is_point)
        if of_homes and counts_others(cell):
            number = np.nan
        numbers[row], is_read[row], is_unread[row] = number, not np.isnan(number), np.isnan(number)
    return numbers, is_read, is_unread


def has_decimal_commas(column: Series, *, unless_said: bool = False) -> bool:
    """Return whether the commas of a column stand before decimals, not thousands.

    Parameters
    ----------
    column
        Text, missing where empty.
    unless_said
        The answer where no cell says it: all are like ``12,500``.

    Examples
    --------
    >>> has_decimal_commas(pd.Series(["1800,500", "12,500"]))
    True
    >>> has_decimal_commas(pd.Series(["1,200,300", "12,500"]))
    False
    """
    cells = column[column.str.contains("[,，]").fillna(value=False).to_numpy(bool)]
    if cells.empty:
        return False
    cells = cells.map(lambda cell: re.sub(r"\s", "", unicodedata.normalize("NFKC", cell)))
    if cells.str.contains(_THOUSANDS).any():
        return False
    is_point = cells.str.contains(_POINT)
    fits = is_point | cells.str.contains(_EITHER)
    if unless_said:
        return bool(fits.all())
    # One "1,2" among many whole numbers is two numbers rather than a fraction.
    return bool(is_point.any() and fits.all() and 2 * len(cells) >= column.notna().sum())


def is_doubtful(column: Series, *, decimal_comma: bool = False) -> bool:
    """Return whether commas may stand before decimals or thousands, and no cell says which.

    Parameters
    ----------
    column
        Of numbers or text.
    decimal_comma
        As in `as_number`.
    """
    if decimal_comma or not types.is_string_dtype(column.dtype) or column.isna().all():
        return False
    cells = as_text(column)
    cells = cells[cells.str.contains("[,，]").fillna(value=False).to_numpy(bool)]
    return len(cells) > 0 and bool(cells.str.replace("，", ",").str.contains(_EITHER).all())


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
    text = _plain_flags(column)
    is_no = text.isin(_FALSE).to_numpy(bool)
    is_yes = text.isin(_TRUE.union(yes)).to_numpy(bool) & ~is_no
    is_open = (text.isna() | text.isin(_OPEN)).to_numpy(bool)
    flags = pd.Series(pd.arrays.BooleanArray(is_yes, ~(is_yes | is_no)), index=column.index)
    return flags, ~(is_yes | is_no | is_open)


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
    if column.dtype == "boolean":  # read before
        return column, np.zeros(len(column), bool)
    text = _plain_flags(column)
    is_above = text.isin(_NO_TUNNELS) | text.str.contains(_ABOVE_GROUND).fillna(value=False)
    is_below = text.str.contains(_BELOW_GROUND).fillna(value=False) & ~is_above
    return as_flag(text.mask(is_above, "no").mask(is_below, "yes"), yes=_TUNNELS)


def _plain_flags(column: Series) -> Series:
    """Return flags half-width, in lower case, and 1.00 as 1."""
    text = as_text(column)
    codes, cells = pd.factorize(text)
    plain = [
        _WHOLE_FLAG.sub(r"\1", unicodedata.normalize("NFKC", str(cell)).strip().lower())
        for cell in cells
    ]
    return pd.Series(
        np.array([*plain, None], dtype=object)[codes], index=column.index, dtype="str"
    )
