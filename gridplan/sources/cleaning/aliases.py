"""Names of columns as people write them: how they are compared, and what they may mean."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from gridplan.sources.cleaning.characters import in_plain_width, simplified

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pandas import DataFrame

    from gridplan.schema import Column

# What people add to a name for whoever fills in the form: units, "required", numbers.
_UNITS = (
    r"户|层|f|幢|栋|座|个|套|间|人|位|单元|年|m|m2|km2|米|平方|平米|平方米|°|度|十进制度|"
    r"人数|人口|wgs84|cgcs2000|必填|选填|可选|必须|households|units|floors|sqm|"
    r"全称|简称|数字|阿拉伯数字|汉字|文字"
)
_ADDED = re.compile(
    rf"\((?:单位:?)?(?:{_UNITS})\)|\((?:如|例|不?含|包括|包含|截[至止])[^()]*\)|[*#※★☆●▲■?]"
)
_BRACKETS = str.maketrans("【】[]", "()()")
# Another word for the same, or a remark, before the end of a name: 小区(楼盘)名称.
_WITHIN = re.compile(r"(?<=[^()])\([^()\d]*\)(?=[^()/])")
_BELONGS = re.compile(r"^(?:所属|所在|归属)(?=\S{2})")
# The same in English behind the name, but no other kind of it: 小区 Estate, not 楼栋 code.
_TRANSLATED = re.compile(
    r"(?<=[^\x00-\x7f])\s*\(?(?!.*(?:code|id|no|number|amap|gaode|baidu)\b)[a-z][a-z .]{3,}\)?$"
)
# A count of one year among others: 2023年户数, 户数(2024年6月).
_DATED = re.compile(
    r"\(?(?<!\d)((?:19|20)\d\d)(?!\d)年?(?:度|末|底)?(?:[./-]?(\d{1,2})月)?(?:末|底)?\)?"
)
_NUMBERED = re.compile(
    r"^(?:\(\d{1,2}\)|\(?[一二三四五六七八九十]{1,2}[)、.]|\d{1,2}[、.)](?=\D)|[a-z][、.)](?=[^\x00-\x7f]))"
)
_TAIL = re.compile(rf"(?:/(?:{_UNITS})|(?<=面积)(?:m2|平方米|平米)|(?<=\D)\.\d{{1,5}}|:|\.)$")


# Counts of all households in other words; empty, let and vacant ones are none of these.
_ALL_HOUSEHOLDS = re.compile(
    r"[总实际现有状常住居民入宅家庭小区楼栋本登记合计在册全部内]*户(?:数|总数)"
    r"(?:合计|总计|小计|总数|量|汇总|统计|数?目)?|家庭(?:总|户)?数|总户"
    r"|(?:total|no|num|number|nb|n|count)?(?:of)?(?:households?|dwellings?|hhs?)(?:count|no|number|total)?"
)

# What a pivot table adds to a name: the sum of it, or how many there are of it.
_PIVOTED = re.compile(r"(?:求和项|求和|sumof|sum)[:(]?([^()]+)\)?")
_NUMBER_OF = re.compile(r"(?:计数项|countof)[:]?(?:户号|房号|室号|户主|户主姓名|户编号)")


@lru_cache(maxsize=1 << 14)
def _simplify(name: str) -> str:
    """Return a name as `simplify_name` does; headings are asked about many times."""
    plain = in_plain_width(re.sub("[①-⑳]", "", name)).lower()
    plain = _TRANSLATED.sub("", plain)
    plain = re.sub(r"[\s_\-]", "", simplified(plain.translate(_BRACKETS))).strip("'\"")
    bare = _TAIL.sub("", _NUMBERED.sub("", _ADDED.sub("", plain)))
    bare = _BELONGS.sub("", _WITHIN.sub("", bare))
    if whole := re.fullmatch(r"\(([^()]+)\)", bare):  # 【小区】
        bare = whole[1]
    return bare or plain


def simplify_name(name: object) -> str:
    """Return a column name as it is compared.

    Lower-case and half-width; without spaces, ``_``, ``-``, units in brackets, stars,
    numbering in front and the number a doubled name carries at its end.

    Parameters
    ----------
    name
        As it stands in the heading.

    Examples
    --------
    >>> {simplify_name(name) for name in ("户数（户）", "* 户数", "3、户数", "户数.1")}
    {'户数'}
    """
    return _simplify(str(name))


@lru_cache(maxsize=1 << 14)
def meanings(name: str) -> tuple[str, ...]:
    """Return what else a name may be read as, simplified: parts of it, or in other words.

    ``info.households`` and ``Export_户数`` name a table first, 小区/院落 says it twice, and
    实际居住户数 are all households.
    """
    plain = simplify_name(name)
    found = [plain.rpartition(".")[2]] if "." in plain else []
    tail = re.fullmatch(r"[\x21-\x7e]+_([^\x00-\x7f]+)", name.strip())
    found += [simplify_name(tail[1])] if tail else []
    found += [simplify_name(part) for part in plain.split("/")] if "/" in plain else []
    if summed := _PIVOTED.fullmatch(plain):
        found += [simplify_name(summed[1]), *meanings(summed[1])]
    if _ALL_HOUSEHOLDS.fullmatch(plain.replace(".", "")) or _NUMBER_OF.fullmatch(plain):
        found.append("户数")
    return tuple(dict.fromkeys(one for one in found if one and one != plain))


@lru_cache(maxsize=1 << 14)
def undated(name: str) -> tuple[str, tuple[int, int]]:
    """Return a simplified name without the year in it, and year and month; zeros if none."""
    found = _DATED.search(name)
    if found is None:
        return name, (0, 0)
    return _DATED.sub("", name, count=1), (int(found[1]), int(found[2] or 0))


def keys_of_column(name: str, column: Column) -> list[str]:
    """Return the name of a column of the schema and its aliases as they are compared."""
    return list(dict.fromkeys(map(simplify_name, (name, *column.aliases))))


def known_keys(schema: Mapping[str, Column]) -> dict[str, str]:
    """Return the canonical name of a column by each of its names, as they are compared.

    Parameters
    ----------
    schema
        Columns by canonical name.

    Examples
    --------
    >>> from gridplan.schema import LEDGER
    >>> known_keys(LEDGER)["单元数"]
    'units'
    """
    return keys_of_aliases({name: column.aliases for name, column in schema.items()})


def keys_of_aliases(aliases: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Return the name of a column by itself and each of its aliases, as they are compared.

    Parameters
    ----------
    aliases
        Of each column, by its name.

    Examples
    --------
    >>> keys_of_aliases({"post": ("岗位", "职务")})
    {'post': 'post', '岗位': 'post', '职务': 'post'}
    """
    return {
        simplify_name(key): name for name, others in aliases.items() for key in (name, *others)
    }


def columns_by_alias(
    table: DataFrame, aliases: Mapping[str, Iterable[str]]
) -> dict[str, list[str]]:
    """Return the columns that may be meant by each name, filled ones first, none twice as best.

    Parameters
    ----------
    table
        As read; text as names.
    aliases
        Of each column, by its name.

    Examples
    --------
    >>> import pandas as pd
    >>> table = pd.DataFrame({"岗位": [None], "职务": ["网格长"]})
    >>> columns_by_alias(table, {"post": ("岗位", "职务"), "phone": ("电话",)})
    {'post': ['职务', '岗位']}
    """
    by_key: dict[str, list[str]] = {}
    for column in table.columns:
        by_key.setdefault(simplify_name(column), []).append(str(column))
    found: dict[str, list[str]] = {}
    for name, others in aliases.items():
        taken = {columns[0] for columns in found.values()}
        keys = dict.fromkeys(map(simplify_name, (name, *others)))
        there = [one for key in keys for one in by_key.get(key, []) if one not in taken]
        if there:
            found[name] = sorted(there, key=lambda one: bool(table[one].isna().all()))
    return found


def find_column(table: DataFrame, names: Iterable[str]) -> str | None:
    """Return the first column under the first of some names that is there, None for none.

    Parameters
    ----------
    table
        Any.
    names
        The best first; compared as `simplify_name` has them.

    Examples
    --------
    >>> import pandas as pd
    >>> find_column(pd.DataFrame(columns=["名称", "编码"]), ["code", "编码", "名称"])
    '编码'
    """
    simple = {simplify_name(str(name)): name for name in reversed(list(table.columns))}
    return next((simple[key] for key in map(simplify_name, names) if key in simple), None)
