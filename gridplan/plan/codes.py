"""Codes and names of grids."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from gridplan.findings import ERROR, findings, gather

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray
    from pandas import DataFrame

    from gridplan.plan.core import Plan
    from gridplan.rules import CodeRules, NameRules

_CHINESE = re.compile(r"[\u3400-\u9fff]")
_TEMPLATES = {
    "zh": {"basic": "{community}第{serial}网格", "dedicated": "{community}{institution}专属网格"},
    "en": {"basic": "{community} grid {serial}", "dedicated": "{institution} (dedicated grid)"},
}


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
        First free serial for each grid, equal in one community and range; those of the
        rules when not given.

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
        first = np.where(is_dedicated, rules.dedicated_first, rules.basic_first)
    number = np.arange(len(key)) - start + first[order]
    beyond = number >= np.where(is_dedicated[order], 10**rules.digits, rules.dedicated_first)
    if beyond.any():
        home = community[order][beyond]
        _, begin = np.unique(home, return_index=True)
        rank = np.arange(len(home)) - begin[np.searchsorted(home[begin], home)]
        number[beyond] = 10**rules.digits + rank
    serial[order] = number
    return serial


def capacity_findings(
    community_id: Iterable[str], serial: NDArray[np.int64], *, rules: CodeRules
) -> DataFrame:
    """Return R17: one finding per community with more grids than serials.

    Parameters
    ----------
    community_id, serial
        Of each grid.
    rules
        Ranges and digits.
    """
    ids = np.array(list(community_id), dtype=object)
    full = np.unique(ids[serial >= 10**rules.digits].astype(str))
    if not len(full):
        return gather([])
    return findings(
        ERROR,
        "R17",
        f"More grids than serials of {rules.digits} digits (basic {rules.basic_first} to "
        f"{rules.dedicated_first - 1}, dedicated {rules.dedicated_first} to "
        f"{10**rules.digits - 1}): the codes beyond are a digit longer. Split the community, "
        "or change scheme or dedicated_first in [codes].",
        community_id=full,
    )


def grid_codes(
    community_id: Iterable[str], serial: NDArray[np.int64], *, rules: CodeRules
) -> list[str]:
    """Return community id and serial as one text, e.g. ``130302001001`` + ``003``."""
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
    language = rules.language
    if language == "auto":
        language = "zh" if any(_CHINESE.search(name) for name in names) else "en"
    basic = rules.basic or _TEMPLATES[language]["basic"]
    dedicated = rules.dedicated or _TEMPLATES[language]["dedicated"]
    return [
        (basic if owner is None else dedicated)
        .format(community=name, serial=number, institution=owner or "")
        .strip()
        for name, number, owner in zip(names, serial, institution, strict=True)
    ]


def language(plan: Plan) -> str:
    """Return ``zh`` or ``en``: as the rules say, else by the names of the communities."""
    wanted = plan.rules.names.language
    if wanted != "auto":
        return wanted
    names = plan.communities["community_name"].dropna().astype(str)
    return "zh" if any(map(_CHINESE.search, names)) else "en"
