"""Names and addresses of buildings as comparable keys."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.sources.cleaning.characters import UNSEEN, simplified
from gridplan.sources.cleaning.numerals import (
    NUMERAL,
    NUMERAL_SIGNS,
    number_of_numeral,
    number_of_roman,
    parse_number,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pandas import Series

_HOUSE_NUMERAL = re.compile(
    rf"{NUMERAL}(?=号楼|号院|栋|幢|座|楼|单元|期|区|[#号&、,;至到~和及/\-]|$)"
)
_HOUSE = r"(?:号楼|号院|栋|幢|座|#楼|#|号)"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_LATIN_HOUSE = re.compile(r"^(?:building|bldg\.?|block|blk\.?|tower|house|no\.?|nr\.?|№)")
_TRAILING_ZERO = re.compile(r"(?<=\d)\.0+$")
_NO_MEANING = re.compile(f"[\\s,，.。·、()（）\\[\\]【】_'\"{UNSEEN}]")
_REMARK = re.compile(rf"[(（\[【](?!{NUMERAL}[)）\]】])[^()（）\[\]【】0-9A-Za-z]*[)）\]】]")
# 1、2号楼 are two; without the sign between them they would be 12号楼.
_LISTED = re.compile(
    rf"(?<=[\da-z#号楼栋幢座{NUMERAL_SIGNS}])[、,;](?=[#第]?[\da-z{NUMERAL_SIGNS}])"
    r"|(?<=\d)[.·](?=\d)"
)
# Numbers of several buildings: what stands between two of them, and before the last of a range.
_MEMBER = re.compile(rf"(第|#)?(\d+|[a-z])({_HOUSE})?(&|和|及|/|\+|-|~|—|–|至|到|$)?")
_RANGE = set("-~—–至到")
_LONGEST_RANGE = 60
# Ways of writing in which two names may differ: signs and words between the numbers of a
# building, and what people add to the name of a compound or a community.
_BETWEEN = re.compile(
    r"号楼|号院|[栋幢座楼号区期第#\-—–_]|住宅|小高层|高层|多层|洋房|公寓"
    r"|[回动]迁|安置|家属|居民|职工|宿舍|商品|商住|别墅|房|[塔板*〔〕]"
)
# How high it is: 1号楼(6层), 1号楼1-18层.
_HEIGHT = re.compile(r"(?<=[号楼栋幢座#])/?(?:共|地上)?\d+(?:[-~]\d+)?层$")
_NUMBERS = re.compile(rf"\d+|[a-z]+|[{_STEMS}]|[东西南北中]|-+")
_BRACKETED = re.compile(r"[(（\[【][^()（）\[\]【】]*[)）\]】]")
_SERIAL = re.compile(
    r"^\d{1,2}[.、]\s*(?=\D)|^0\d(?=\D)|^.*(?:社区|街道|居委会|村)[/\\|>]|[*#]+$|^[一二三四五六七八九十]{1,2}、|[“”\"《》〈〉「」]"
)
# A district, but no 小区 or 社区, and with more than a phase or a side behind it.
_PLACE = re.compile(
    r"^(?:[^市区县镇乡街]{2,4}(?:省|市|县|(?<![小社园])区|镇|乡|街道))+(?=..)"
    rf"(?!(?:第?{NUMERAL}[期区]|第?\d+[期区]|[东西南北中a-z]区)+$)"
)
_STREET = re.compile(r"^[^\d号]{1,8}(?:路|街|大道|巷|弄|胡同)\d+号(?:院)?(?=[^\d号院楼栋幢座]{2})")
_ENDING = re.compile(
    r"(?:住宅)?小区$|(?:社区)?(?:居民委员会|居委会)$|社区$|村民委员会$|村委会$|物业$"
)
# What a spreadsheet makes of 3-12, and how it shows it.
DATED = re.compile(r"^\d{4}-(\d{2})-(\d{2})(?: 00:00:00)?$|^(\d{1,2})月(\d{1,2})日$")
_BARE = re.compile(
    rf"^(?:第|#|楼|栋|幢|座)?([0-9]+(?:-[0-9]+)?|[{_STEMS}]?[0-9]+|[a-z]{{1,2}}[0-9]*|[{_STEMS}])"
    rf"(?:{_HOUSE}|楼){{0,2}}$"
)
_ENTRANCE = re.compile(r"([0-9]+|[a-z])单元.*$")
# What an estate in an address stands behind; 新阳光花园 is not 阳光花园.
_BEFORE = set("省市县区镇乡街道路号院弄巷村里段坊屯旗")
_PARTED = re.compile(r"[\s,，;；:：|]+")
# The number of a building at the start of what stands behind its estate: 3号楼2单元, 3-2-301.
_AHEAD = re.compile(
    rf"(?:住宅)?(?:小区|社区)?[-—–/]?(?:第|#)?([a-z{_STEMS}]?\d+[a-z{_STEMS}]?|[a-z{_STEMS}](?=[号栋幢座楼#]|$))"
    r"((?:[-—–/]\d+)*)(号楼|#楼|[栋幢座楼#]|号(?!院)|)(.*)",
    re.DOTALL,
)
# What stands between the name of an estate and the number: 阳光花园小区3栋.
_KIND_AHEAD = re.compile(r"^[-—/]*(?:(?:住宅)?(?:小区|社区))?[-—/]*")
_NO_HOUSE = re.compile(r"单元|门|梯|室|层|户|期|区|弄|巷|路|街|院|排")
_OTHER_HOUSE = re.compile(r"\d(?:号楼|#|[栋幢座])")
_DOOR = re.compile(r"[-—–/]*([0-9]+|[a-z])(?=单元|号?门|梯|[-—–/]|$)")
# What may stand behind an estate, or the entrance, where no number of a building does.
_NO_NUMBER = re.compile(r"(?:住宅)?(?:小区|社区)?(?:\d+(?:单元|号?门|梯|室|层).*)?")
# What stands for all entrances in the column of entrances.
_WHOLE = re.compile("(?:全|整)(?:楼|栋|幢|座|部|体)?|所有(?:单元)?|全部单元")


@lru_cache(maxsize=1 << 16)
def plain(text: str) -> str:
    """Return text half-width, lower-case, without spaces and punctuation of no meaning."""
    whole = _TRAILING_ZERO.sub("", unicodedata.normalize("NFKC", text))
    return simplified(_NO_MEANING.sub("", whole)).lower()


@lru_cache(maxsize=1 << 16)
def arabic(text: str) -> str:
    """Return Chinese numerals before 号楼, 栋, 单元, … as digits: 十二号楼 is 12号楼."""
    return _HOUSE_NUMERAL.sub(lambda match: str(number_of_numeral(match.group())), text)


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
    >>> house_label("阳光花园小区3栋", "阳光花园"), house_label("2024-03-12 00:00:00")
    ('3', '3-12')
    """
    dated = DATED.match(name)
    if dated and name.startswith("190"):  # a small number in a column of dates
        return f"{parse_number(name[:10]):.0f}"
    if dated:
        return "-".join(part.lstrip("0") for part in dated.groups() if part)
    # A remark: 3号楼(高层), but not 3(A)号楼.
    bare = unicodedata.normalize("NFKC", _REMARK.sub("", name) or name).lower()
    label = arabic(plain(_LISTED.sub("&", _TRAILING_ZERO.sub("", bare.strip()))))
    estate = plain(compound)
    behind = label.partition(estate)[2] if estate else label
    return _bare(_KIND_AHEAD.sub("", behind) or label)


def house_labels(name: str, compound: str = "") -> tuple[list[str], bool]:
    """Return the numbers of several buildings in one name, and whether they are a range.

    Parameters
    ----------
    name, compound
        As of `house_label`.

    Examples
    --------
    >>> house_labels("1、3-5号楼")
    (['1', '3', '4', '5'], True)
    >>> house_labels("1-2"), house_labels("3号楼")  # may be an entrance; is one
    (([], False), ([], False))
    """
    label = house_label(name, compound)
    if re.fullmatch(r"\d+(?:[-—–]\d+)+", label) and label == plain(name):
        return [], False
    found: list[str] = []
    is_range = opened = False
    at = 0
    while at < len(label):
        member = _MEMBER.match(label, at)
        if member is None or not (member[3] or member[4] or member.end() == len(label)):
            return [], False
        number = member[2].lstrip("0") or member[2]
        between = _between(found[-1], number) if opened else [number]
        if not between:
            return [], False
        found += between
        opened, at = bool(member[4]) and member[4] in _RANGE, member.end()
        is_range |= opened
    return (found, is_range) if len(found) > 1 and not opened else ([], False)


def _between(first: str, last: str) -> list[str]:
    """Return the numbers, or letters, behind the first up to the last; none if it is no range."""
    if first.isdigit() and last.isdigit() and 0 < int(last) - int(first) <= _LONGEST_RANGE:
        return [str(one) for one in range(int(first) + 1, int(last) + 1)]
    if first.isalpha() and last.isalpha() and first < last:
        return [chr(one) for one in range(ord(first) + 1, ord(last) + 1)]
    return []


def loose_label(name: str, compound: str = "", *, is_roman: bool = False) -> str:
    """Return nothing but the numbers of a building: A区1号楼, A-1 and A1栋 are the same.

    Parameters
    ----------
    name, compound
        As of `house_label`.
    is_roman
        Whether letters are numbers, too; see `are_roman`.

    Examples
    --------
    >>> {loose_label(name) for name in ("一期3号楼", "1期3#", "1-3")}
    {'1-3'}
    >>> loose_label("Ⅱ号楼", is_roman=True), loose_label("幼儿园")
    ('2', '幼儿园')
    """
    label = house_label(name, compound)
    bare = _BETWEEN.sub("-", _HEIGHT.sub("", label))
    parts = _NUMBERS.findall(bare)
    if "".join(parts) != bare:
        return label
    numbers = [part for part in parts if part.strip("-")]
    if is_roman:
        numbers = [str(number_of_roman(one) or one) for one in numbers]
    return "-".join(one.lstrip("0") or one for one in numbers) or label


def are_roman(names: Series) -> bool:
    """Return whether letters in the names of buildings are Roman numerals: II or IV is there.

    Parameters
    ----------
    names
        Text, missing where empty.
    """
    labels = {house_label(str(name)) for name in names.dropna().unique()}
    letters = [one for one in labels if one.isascii() and one.isalpha()]
    return all(map(number_of_roman, letters)) and any(len(one) > 1 for one in letters)


@lru_cache(maxsize=1 << 16)
def loose_name(name: str) -> str:
    """Return the name of a compound or a community without what people add to it.

    Parameters
    ----------
    name
        As written.

    Examples
    --------
    >>> {loose_name(one) for one in ("阳光花园", "阳光花园小区", "1.光明区阳光花园（一期）")}
    {'阳光花园'}
    """
    bare = _SERIAL.sub("", _BRACKETED.sub("", name).strip()) or name
    key = plain(bare)
    key = _ENDING.sub("", key) or key
    return _STREET.sub("", _PLACE.sub("", key))


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
def houses_ahead(text: str, estate: str = "") -> list[tuple[str, str]]:
    """Return what buildings a text may name, each with the entrance, the likeliest first.

    Parameters
    ----------
    text
        What stands behind the name of an estate, or in a column of numbers.
    estate
        Name of the estate, taken off the front.

    Returns
    -------
    list
        Labels as of `house_label`; which of them is meant is for the estate to say.

    Examples
    --------
    >>> houses_ahead("３栋－２")[-1], houses_ahead("3-2-301")[-1], houses_ahead("三号楼二单元501")
    (('3', '2'), ('3', '2'), [('3', '2')])
    """
    key = arabic(_apart(text))
    found = [(house_label(text, estate), part_key(entrance_of(text).partition("单元")[0]))]
    ahead = _AHEAD.fullmatch(key.removeprefix(plain(estate)))
    if ahead is None or "&" in found[0][0] or _OTHER_HOUSE.search(ahead[4]):
        return found
    first, dashed, word, rest = ahead.groups()
    numbers = [first, *re.split("[-—–/]", dashed)[1:]]
    if word or not rest or not _NO_HOUSE.match(rest):
        ends = [len(numbers)] if word else range(len(numbers), 0, -1)
    else:  # the last number is that of the entrance
        ends = range(len(numbers) - 1, 0, -1)
    for end in ends:
        label = "-".join(one.lstrip("0") or one for one in numbers[:end])
        behind = "-".join([*numbers[end:], ""]).rstrip("-") + rest
        door = _DOOR.match(behind)
        if label not in {name for name, part in found if part or not door}:
            found.append((label, part_key(door[1]) if door else ""))
    return found


def _apart(text: str) -> str:
    """Return plain text in which numbers that a sign or a space parts stay two."""
    whole = unicodedata.normalize("NFKC", text)
    return plain(_LISTED.sub("&", re.sub(r"(?<=\d)\s+(?=\d)", "-", _TRAILING_ZERO.sub("", whole))))


def estate_key(name: str) -> str:
    """Return the name of an estate without its street and its kind, but with its phase.

    Examples
    --------
    >>> estate_key("光明区阳光花园小区"), estate_key("阳光花园（二期）")
    ('阳光花园', '阳光花园二期')
    """
    key = plain(name)
    return _STREET.sub("", _PLACE.sub("", _ENDING.sub("", key) or key))


class Estates:
    """Known estates, to be found by name or within an address.

    Parameters
    ----------
    names
        As written.

    Examples
    --------
    >>> known = Estates(["锦绣花园", "阳光小区"])
    >>> known.named("锦绣花园小区"), known.within("路12号阳光小区3栋-2")
    ('锦绣花园', ('阳光小区', '3栋-2'))
    """

    def __init__(self, names: Iterable[str]) -> None:
        keys = sorted({key for name in names if len(key := plain(name)) > 1})
        loose: dict[str, list[str]] = {}
        for key in keys:
            loose.setdefault(estate_key(key), []).append(key)
        # 阳光小区 is 阳光 where no other is.
        self._known = {short: one for short, (one, *more) in loose.items() if not more}
        self._known |= {arabic(key): key for key in keys} | {key: key for key in keys}
        self._by_start: dict[str, list[str]] = {}
        for name in sorted(self._known, key=len, reverse=True):
            if len(name) > 1:
                self._by_start.setdefault(name[:2], []).append(name)

    def named(self, name: str) -> str:
        """Return the key of the estate of a name; that of the name where none is known."""
        key = plain(name)
        found = (self._known.get(one) for one in (key, arabic(key), estate_key(name)))
        return next(filter(None, found), key)

    def within(self, address: str) -> tuple[str, str]:
        """Return the key of the estate in an address, and what stands behind it.

        The last one with the number of a building behind it, else the first one with nothing.
        """
        starts, text = {0}, ""
        for piece in _PARTED.split(address):
            text += plain(piece)
            starts.add(len(text))
        key = _apart(address)
        starts = starts if key == text else {0}
        best = self._within(key, starts)
        numbered = arabic(key)  # 阳光小区二期 is known as 阳光小区2期
        return (best if best[0] == 2 else self._within(numbered, {0}, best))[1:]

    def _within(
        self, key: str, starts: set[int], best: tuple[int, str, str] = (0, "", "")
    ) -> tuple[int, str, str]:
        """Return how sure the place is, with the estate and what stands behind it."""
        for at in range(len(key) - 1):
            if at not in starts and key[at - 1] not in _BEFORE:
                continue
            for name in self._by_start.get(key[at : at + 2], ()):
                behind = key[at + len(name) :]
                if not key.startswith(name, at):
                    continue
                if _NO_NUMBER.fullmatch(arabic(behind)):
                    best = max(best, (1, self._known[name], ""), key=itemgetter(0))
                elif _AHEAD.match(arabic(behind)):
                    best = 2, self._known[name], behind
                break
        return best


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
