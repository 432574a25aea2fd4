"""Codes and names of grids."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from gridplan.findings import ERROR, findings, gather
from gridplan.words.catalogue import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.rules import CodeRules, NameRules

# The zero of names like 二〇一, all ideographs with extensions A to I, compatibility forms.
_CHINESE = re.compile("[\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_TEMPLATES = {
    "zh": {"basic": "{community}第{serial}网格", "dedicated": "{community}{institution}专属网格"},
    "en": {"basic": "{community} grid {serial}", "dedicated": "{institution} (dedicated grid)"},
}


def language_of(names: Iterable[str], wanted: str = "auto") -> str:
    """Return the language of a plan: ``zh`` or ``en``.

    Parameters
    ----------
    names
        Names of the communities.
    wanted
        What the rules say; ``auto``: ``zh`` if any name has a Chinese sign.

    Examples
    --------
    >>> language_of(["Mill Road", "光明社区"]), language_of(["光明社区"], "en")
    ('zh', 'en')
    """
    if wanted != "auto":
        return wanted
    return "zh" if any(map(_CHINESE.search, names)) else "en"


def number_grids(
    community: NDArray[np.int64],
    is_dedicated: NDArray[np.bool_],
    xy: NDArray[np.float64],
    *,
    rules: CodeRules,
    first: NDArray[np.int64] | None = None,
) -> NDArray[np.int64]:
    """Return serials from west to east, then north to south, in each community.

    Parameters
    ----------
    community
        Community of each grid, shape ``(n_grids,)``.
    is_dedicated
        Whether the grid is dedicated: those have a serial range of their own.
    xy
        Centroids, metres, shape ``(n_grids, 2)``; compared to the metre, so that
        the last digits of a computation cannot renumber a community.
    rules
        First serial of either range, and the digits of a serial.
    first
        First free serial for each grid, in its range and beyond both ranges, equal in one
        community and range; those of the rules when not given. Shape ``(n_grids, 2)``.

    Returns
    -------
    ndarray of int64, shape (n_grids,)
        Unique in each community. Grids beyond the capacity of their range (basic ones
        end before the first dedicated one) go on with a digit more:
        `capacity_findings` says so.
    """
    west, north = np.rint(xy[:, 0]), -np.rint(xy[:, 1])
    order = np.lexsort([north, west, is_dedicated, community])
    key = community[order] * 2 + is_dedicated[order]
    new = np.ones(len(key), bool)
    new[1:] = key[1:] != key[:-1]
    start = np.maximum.accumulate(np.where(new, np.arange(len(key)), 0))
    serial = np.empty(len(key), np.int64)
    if first is None:
        first = first_serials(is_dedicated, rules=rules)
    number = np.arange(len(key)) - start + first[order, 0]
    beyond = number >= np.where(is_dedicated[order], 10**rules.digits, rules.dedicated_first)
    if beyond.any():
        home = community[order][beyond]
        _, begin = np.unique(home, return_index=True)
        rank = np.arange(len(home)) - begin[np.searchsorted(home[begin], home)]
        number[beyond] = first[order, 1][beyond] + rank
    serial[order] = number
    return serial


def first_serials(is_dedicated: NDArray[np.bool_], *, rules: CodeRules) -> NDArray[np.int64]:
    """Return the first serial of the range of each grid, and the first beyond both ranges.

    Parameters
    ----------
    is_dedicated
        Of each grid, shape ``(n_grids,)``: dedicated ones have a range of their own.
    rules
        For both ranges and the digits of a serial.

    Returns
    -------
    ndarray, shape (n_grids, 2)
        Whole numbers.

    Examples
    --------
    >>> from gridplan.rules import CodeRules
    >>> first_serials(np.array([False, True]), rules=CodeRules()).tolist()
    [[1, 1000], [901, 1000]]
    """
    first = np.where(is_dedicated, rules.dedicated_first, rules.basic_first)
    return np.stack([first, np.full(len(first), 10**rules.digits)], axis=1).astype(np.int64)


def capacity_findings(
    community_id: Iterable[str],
    serial: NDArray[np.int64],
    *,
    rules: CodeRules,
    language: str = "en",
) -> DataFrame:
    """Return R17: one finding per community with more grids than serials.

    Parameters
    ----------
    community_id, serial
        Of each grid.
    rules
        Ranges and digits.
    language
        ``zh`` or ``en``.
    """
    ids = np.array(list(community_id), dtype=object)
    full = np.unique(ids[serial >= 10**rules.digits].astype(str))
    if not len(full):
        return gather([])
    return findings(
        ERROR,
        "R17",
        say(
            "R17",
            "full",
            language,
            digits=rules.digits,
            basic=rules.basic_first,
            last=rules.dedicated_first - 1,
            dedicated=rules.dedicated_first,
            end=10**rules.digits - 1,
        ),
        community_id=full,
    )


def grid_codes(
    community_id: Iterable[str], serial: NDArray[np.int64], *, rules: CodeRules
) -> list[str]:
    """Return community id and serial as one text.

    Parameters
    ----------
    community_id, serial
        Of each grid, in the same order.
    rules
        For the digits of a serial.

    Examples
    --------
    >>> from gridplan.rules import CodeRules
    >>> grid_codes(["130302001001"], np.array([3]), rules=CodeRules())
    ['130302001001003']
    """
    digits = rules.digits
    return [f"{c}{s:0{digits}d}" for c, s in zip(community_id, serial, strict=True)]


def grid_names(
    community_name: Iterable[str],
    serial: NDArray[np.int64],
    institution: Iterable[str | None],
    *,
    rules: NameRules,
) -> list[str]:
    """Return the name of each grid.

    Parameters
    ----------
    community_name
        Name of the community, or its id.
    serial
        Number inside the community.
    institution
        Name of the institution of a dedicated grid, None for a basic one.
    rules
        Templates and language.
    """
    names = list(community_name)
    language = language_of(names, rules.language)
    basic = rules.basic or _TEMPLATES[language]["basic"]
    dedicated = rules.dedicated or _TEMPLATES[language]["dedicated"]
    return [
        (basic if owner is None else dedicated)
        .format(community=name, serial=number, institution=owner or "")
        .strip()
        for name, number, owner in zip(names, serial, institution, strict=True)
    ]


def community_of(code: str, communities: Collection[str], *, rules: CodeRules) -> str:
    """Return the community in which a code was given, ``""`` where no id begins it.

    Parameters
    ----------
    code
        Of a grid.
    communities
        Their ids, which need not be of one length.
    rules
        The scheme: an id that leaves a serial of its digits wins, else the longest.

    Examples
    --------
    >>> from gridplan.rules import Rules
    >>> community_of("1001", {"1", "10"}, rules=Rules().codes)
    '1'
    """
    exact = code[: -rules.digits]
    if exact in communities:
        return exact
    return next((code[:n] for n in range(len(code), 0, -1) if code[:n] in communities), "")
