"""Names and addresses of buildings as comparable keys."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Callable

    from pandas import Series

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6,
           "七": 7, "八": 8, "九": 9}  # fmt: skip
_NUMERAL = re.compile(r"[零〇一二两三四五六七八九十百]+(?=号楼|号院|栋|幢|座|楼|单元|#|号)")
_HOUSE = r"(?:号楼|号院|栋|幢|座|#楼|#|号)"
_LATIN_HOUSE = re.compile(r"^(?:building|bldg\.?|block|blk\.?|house|no\.?|nr\.?|№)")
_TRAILING_ZERO = re.compile(r"(?<=\d)\.0+$")
_NO_MEANING = re.compile("[\\s,，.。·、()（）\\[\\]【】_'\"\u00ad\u200b-\u200f\u2060\ufeff]")
_REMARK = re.compile(r"[(（][^()（）0-9A-Za-z]*[)）]")
# What a spreadsheet makes of 3-12, and how it shows it.
DATED = re.compile(r"^\d{4}-(\d{2})-(\d{2})(?: 00:00:00)?$|^(\d{1,2})月(\d{1,2})日$")
_BARE = re.compile(
    rf"^(?:第|#)?([0-9]+(?:-[0-9]+)?|[a-z]{{1,2}}[0-9]*|[甲乙丙丁])(?:{_HOUSE}|楼)?$"
)
_ENTRANCE = re.compile(r"([0-9]+|[a-z])单元.*$")
# What stands for all entrances in the column of entrances.
_WHOLE = re.compile("(?:全|整)(?:楼|栋|幢|座|部|体)?|所有(?:单元)?|全部单元")


@lru_cache(maxsize=1 << 16)
def plain(text: str) -> str:
    """Return text half-width, lower-case, without spaces and punctuation of no meaning."""
    whole = _TRAILING_ZERO.sub("", unicodedata.normalize("NFKC", text))
    return _NO_MEANING.sub("", whole).lower()


@lru_cache(maxsize=1 << 16)
def arabic(text: str) -> str:
    """Return Chinese numerals before 号楼, 栋, 单元, … as digits: 十二号楼 is 12号楼."""

    def number(match: re.Match[str]) -> str:
        total = part = 0
        for sign in match.group():
            if sign in "十百":
                total += max(part, 1) * (10 if sign == "十" else 100)
                part = 0
            else:
                part = _DIGITS[sign]
        return str(total + part)

    return _NUMERAL.sub(number, text)


def house_label(name: str, compound: str = "") -> str:
    """Return the number of a building within its compound, whatever the way of writing.

    Parameters
    ----------
    name
        As 3号楼, 三栋, 3#, No. 3, 阳光花园3幢2单元.
    compound
        Name of the compound, taken off the front.

    Examples
    --------
    >>> {house_label(name) for name in ("３号楼", "三栋", "03幢", "3#", "No. 3", "3", "3.0")}
    {'3'}
    >>> house_label("2024-03-12 00:00:00")
    '3-12'
    """
    dated = DATED.match(name)
    if dated:
        return "-".join(part.lstrip("0") for part in dated.groups() if part)
    # A remark: 3号楼(高层), but not 3(A)号楼.
    label = arabic(plain(_REMARK.sub("", name) or name))
    return _bare(label.removeprefix(plain(compound)).lstrip("-—/") or label)


@lru_cache(maxsize=1 << 16)
def _bare(label: str) -> str:
    """Return a building number without 号楼, 栋, No. and entrance."""
    label = _LATIN_HOUSE.sub("", label) or label
    label = _ENTRANCE.sub("", label) or label
    match = _BARE.match(label)
    bare = match.group(1) if match else label
    return bare.lstrip("0") or bare


def entrance_of(name: str) -> str:
    """Return the entrance, and the flat where there is one, that a name or address ends in.

    Parameters
    ----------
    name
        As 3号楼2单元 or 文化路12号院3号楼2单元501.

    Examples
    --------
    >>> entrance_of("阳光花园3号楼二单元501")
    '2单元501'
    """
    match = _ENTRANCE.search(arabic(plain(name)))
    return match.group() if match else ""


@lru_cache(maxsize=1 << 16)
def part_key(part: str) -> str:
    """Return an entrance or flat the same whatever the way of writing: 二单元, 02 and 2 are 2.

    The whole building is none of its parts.
    """
    text = arabic(plain(part))
    if _WHOLE.fullmatch(text):
        return ""
    key = re.sub(r"(?:单元|号门|门|梯|室|号)$", "", text)
    return key.lstrip("0") or key


def address_key(address: str) -> str:
    """Return an address with one way of writing building numbers and entrances cut off."""
    key = _ENTRANCE.sub("", arabic(plain(address)))
    return re.sub(r"(?:号楼|栋|幢|座|#楼|#)", "号楼", key)


def keys_of(column: Series, make: Callable[[str], str]) -> Series:
    """Return the keys of a column; each different text is looked at once.

    Parameters
    ----------
    column
        Text, missing where empty.
    make
        Key of one text.
    """
    codes, texts = pd.factorize(column)
    keys = np.array([*(make(str(text)) for text in texts), ""], dtype=object)[codes]
    return pd.Series(keys, index=column.index)


def name_keys(compound: Series, name: Series) -> Series:
    """Return compound and building number as one key, empty where a part is missing.

    Parameters
    ----------
    compound, name
        Text, missing where empty; same index.
    """
    pairs = pd.DataFrame({"compound": compound, "name": name})
    codes, texts = pd.MultiIndex.from_frame(pairs.fillna("")).factorize()
    keys = [
        f"{plain(estate)}|{house_label(house, estate)}" if estate and house else ""
        for estate, house in texts
    ]
    return pd.Series(np.array([*keys, ""], dtype=object)[codes], index=name.index)
