"""Numbers in words: numerals of all kinds, sums, bounds and remarks around a count."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

import numpy as np

from gridplan.sources.cleaning.characters import in_plain_width, simplified

DIGITS = {sign: number for number, signs in enumerate(
    ("零〇", "一壹", "二两贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖")
) for sign in signs}  # fmt: skip
_TENS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
# The signs of a Chinese numeral, for patterns of others.
NUMERAL_SIGNS = "".join([*DIGITS, *_TENS])
NUMERAL = f"[{NUMERAL_SIGNS}]+"
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_ROMAN_NUMERAL = re.compile(r"(?=.)(?:x?l|l?x{0,3})(?:i[xv]|v?i{0,3})")
_GROUPS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])")
DOT_GROUPS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])")
_HOMES = r"户人家|住户|居民户|户|套|家|住宅|households?|hhs?|homes?|flats?|dwellings?"
_UNIT = rf"(?:{_HOMES}|层|f|楼|个|间|人|单元|m2|㎡|平米|平方米|平方|米|m)?"
_ABOUT = (
    r"(?:地上|总?(?:住户|户)数为?|总|:|大约|大概|约|将近|近|共|合计|计|≈|~|>=?|≥|<=?|≤|大于|小于|不少于|不低于|至少|超过|逾|"
    r"不到|不足)*"
)
_VAGUE = r"(?:左右|上下|以上|以下|以内|不到|余|多|来|许|整|\+)?"
_NUMBER = re.compile(
    rf"{_ABOUT}(?:([+-]?\d+(?:\.\d+)?)([万千百])?{_VAGUE}{_UNIT}|({NUMERAL}){_VAGUE}(?:{_HOMES})?)"
    rf"(?:/[栋幢座楼])?{_VAGUE}(?:\(?[共,]?\d+(?:口?人|口)\)?)?"
)
_POWERS = {None: 1, "百": 100, "千": 1000, "万": 10_000}
# Behind a count: a remark without a number, or on a part that the count holds.
_REMARK = re.compile(
    rf"\((?:(?:含|包括|包含|其中|内含|空置?|常住|出租|自住|租户|居住|入住|实住).*|(?:(?!{NUMERAL})[^()\d])*)\)$"
)
_PRODUCT = re.compile(r"(\d+)[x×*](\d+)(.*)")
# 1单元6户: what is counted stands in front of its count.
_LABEL = re.compile(
    rf"^(?:\d+|{NUMERAL}|[a-z]|[东西南北中])(?:单元|门|梯|号楼|栋|幢|座|层):?(?=.*\d)"
)
# A small number of which a spreadsheet made a date: days since the end of 1899.
_DATED = re.compile(r"(190[0-3])([-/年])(\d{1,2})[-/月](\d{1,2})日?(?:(?:t|\b)?0{1,2}:00:00)?")
_COUNTED = re.compile(rf"(?:{_HOMES})$")
# A number of something else than homes: 30人, 6层, 50平方米.
_OF_OTHERS = re.compile(r"\d(?:口?人|口|层|f|楼|单元|m2|㎡|平米|平方米?|米|m|月|年|元|%)$")
# 1 200 is one number, 10 20 are two.
_SPACED_GROUPS = re.compile(r"(?<![\d.,])\d{1,3}(?:\s\d{3})+(?!\d)")
_APART = re.compile(r"\d\s+\d")
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_WITH_PEOPLE = re.compile(
    rf"\d+(?:口?人|口)[/,、;]?(\d+(?:{_HOMES}))|(\d+(?:{_HOMES}))[/,、;]\d+(?:口?人|口)"
)


def number_of_numeral(numeral: str) -> int:
    """Return the number of a Chinese numeral, in words or digit by digit.

    Parameters
    ----------
    numeral
        Of nothing but signs of numerals.

    Examples
    --------
    >>> [number_of_numeral(one) for one in ("十二", "一百零五", "贰拾", "一二")]
    [12, 105, 20, 12]
    """
    if not _TENS.keys() & set(numeral):
        return int("".join(str(DIGITS[sign]) for sign in numeral))
    total = part = 0
    for sign in numeral:
        if sign in _TENS:
            total += max(part, 1) * _TENS[sign]
            part = 0
        else:
            part = DIGITS[sign]
    return total + part


def number_of_roman(text: str) -> int:
    """Return the number of a Roman numeral in small letters, 0 where it is none.

    Parameters
    ----------
    text
        Any.

    Examples
    --------
    >>> [number_of_roman(one) for one in ("iv", "xii", "ic")]
    [4, 12, 0]
    """
    if not _ROMAN_NUMERAL.fullmatch(text):
        return 0
    values = [_ROMAN[sign] for sign in text]
    later = [*values[1:], 0]
    return sum(-one if one < next_ else one for one, next_ in zip(values, later, strict=True))


def parse_number(text: str, *, decimal_comma: bool = False) -> float:
    """Return the one number a cell states, NaN if it states none or several.

    Parameters
    ----------
    text
        Content of the cell; full-width digits, thousands separators, Chinese numerals,
        words such as "about" and "households", sums and products are understood. Of a
        bound (60户以上) the bound is taken, of a count with a remark on its parts
        (含空置2) the count.
    decimal_comma
        Whether a comma stands before the decimals, and dots between thousands.

    Examples
    --------
    >>> [parse_number(one) for one in ("约１２０户", "二十多户", "6+4", "1单元6户，2单元4户")]
    [120.0, 20.0, 10.0, 10.0]
    >>> parse_number("100-120")
    nan
    >>> parse_number("1.800,5", decimal_comma=True)
    1800.5
    """
    spaced = in_plain_width(text).strip()
    plain = simplified(re.sub(r"\s", "", spaced)).lower().strip("'\"=").lstrip("、,;")
    if decimal_comma:
        whole, comma, rest = plain.partition(",")
        whole = DOT_GROUPS.sub(lambda match: match.group().replace(".", ""), whole)
        plain = f"{whole}.{rest}" if comma else whole
    else:
        plain = _GROUPS.sub(lambda match: match.group().replace(",", ""), plain)
    if dated := _DATED.fullmatch(plain):
        return _days(int(dated[1]), int(dated[3]), int(dated[4]))
    if _APART.search(_SPACED_GROUPS.sub("", spaced)):
        return np.nan
    bare = _REMARK.sub("", plain.rstrip("。.;,、!*#")) or plain
    if around := _IN_BRACKETS.fullmatch(bare) or _WITH_PEOPLE.fullmatch(bare):
        bare = next(filter(None, around.groups()))
    sides = {_sum_of(side) for side in bare.split("=")}
    return sides.pop() if len(sides) == 1 else np.nan


def counts_others(text: str) -> bool:
    """Return whether a number is said to be one of people, floors or metres, not of homes.

    Parameters
    ----------
    text
        Content of a cell.

    Examples
    --------
    >>> counts_others("30人"), counts_others("10户30人"), counts_others("10")
    (True, False, False)
    """
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).lower()
    return bool(_OF_OTHERS.search(plain)) and not re.search(_HOMES, plain)


def _days(year: int, month: int, day: int) -> float:
    """Return the number that a spreadsheet shows as a date, NaN where there is no such day."""
    try:
        days = (date(year, month, day) - date(1899, 12, 31)).days
    except ValueError:
        return np.nan
    # Spreadsheets take 1900 for a leap year, and the reader shows their day 60 as the day before.
    return float(days + (days > 59)) if days != 59 else np.nan


def _sum_of(text: str) -> float:
    """Return the number of a term, or the sum of several, NaN if any is none."""
    one = _term(text)
    if not np.isnan(one):
        return one
    parts = re.split(r"\+", text)
    if len(parts) == 1:  # 6户、4户, but 6、4 may be two house numbers
        parts = re.split("[、,;]", text)
        parts = parts if all(map(_COUNTED.search, parts)) else []
    terms = [_term(_LABEL.sub("", part)) for part in parts]
    return sum(terms) if len(terms) > 1 else np.nan


def _term(text: str) -> float:
    """Return the number of one term, NaN if it is none."""
    if product := _PRODUCT.fullmatch(text):
        return float(product[1]) * _term(product[2] + product[3])
    match = _NUMBER.fullmatch(text)
    if match is None:
        return np.nan
    return float(match[1]) * _POWERS[match[2]] if match[1] else float(number_of_numeral(match[3]))
