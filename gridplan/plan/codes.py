"""Codes and names of grids."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

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
        First serial of either range.

    Returns
    -------
    ndarray of int64, shape (n_grids,)
    """
    west, north = np.rint(xy[:, 0]), -np.rint(xy[:, 1])
    order = np.lexsort([north, west, is_dedicated, community])
    key = community[order] * 2 + is_dedicated[order]
    new = np.ones(len(key), bool)
    new[1:] = key[1:] != key[:-1]
    start = np.maximum.accumulate(np.where(new, np.arange(len(key)), 0))
    serial = np.empty(len(key), np.int64)
    first = np.where(is_dedicated[order], rules.dedicated_first, rules.basic_first)
    serial[order] = np.arange(len(key)) - start + first
    return serial


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
