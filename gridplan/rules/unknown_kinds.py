"""Bounds for kinds of community that no community is of."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pandas import DataFrame

    from gridplan.rules.rules import Rules


def unused_kinds(rules: Rules, kinds: Iterable[object]) -> DataFrame:
    """Return a warning for each table of ``[grid.kinds]`` that no community follows.

    Parameters
    ----------
    rules
        All settings.
    kinds
        Kind of each community; missing ones are left aside.

    Returns
    -------
    DataFrame
        Findings ``unused_kind``, one row per kind, with the nearest kind there is.
    """
    from gridplan.findings import WARNING, findings

    # A missing kind is None, NaN or NA: none of them is text.
    there = sorted({kind for kind in kinds if isinstance(kind, str)})
    unused = [kind for kind in rules.grid.kinds if kind not in there]
    texts = []
    for kind in unused:
        near = difflib.get_close_matches(kind, there, n=1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        texts.append(
            f"No community is of the kind {kind!r}, so its bounds in [grid.kinds] do nothing: "
            f"{hint}Kinds of the communities: {', '.join(there[:10]) or 'none is given'}."
        )
    return findings(WARNING, "unused_kind", texts)
