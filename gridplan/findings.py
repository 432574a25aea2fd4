"""The table of findings: everything a run repaired, ignored, doubts or could not meet."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from shapely import Point

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pandas import DataFrame

ERROR, WARNING, INFO = "error", "warning", "info"
_TEXT = ("severity", "rule_id", "community_id", "grid_code", "building_id", "message")
# `geometry` is the place of the finding: a point in the working CRS, or None.
FINDING_COLUMNS = (*_TEXT, "geometry")


def no_findings() -> DataFrame:
    """Return an empty table of findings."""
    return _nothing_found().copy()


@cache
def _nothing_found() -> DataFrame:
    """Return one empty table, to copy: making one takes ten times as long."""
    return findings(INFO, "", [])


def findings(
    severity: str,
    rule_id: str,
    message: str | Sequence[str],
    *,
    community_id: Iterable[Any] | str | None = None,
    grid_code: Iterable[Any] | str | None = None,
    building_id: Iterable[Any] | str | None = None,
    geometry: Iterable[Any] | None = None,
) -> DataFrame:
    """Return one row per thing found.

    Parameters
    ----------
    severity
        ``error`` (the plan breaks a rule), ``warning`` (look at it) or ``info``.
    rule_id
        Short name of the rule (``R05``) or of the input check (``duplicate_id``).
    message
        What is wrong and what to do; one text for all rows, or one per row.
    community_id, grid_code, building_id
        What the rows are about; text or one per row.
    geometry
        A point per row, in the working CRS of the run.

    Returns
    -------
    DataFrame
        Columns `FINDING_COLUMNS`; the number of rows is that of the longest input.
    """
    parts: dict[str, Any] = {
        "community_id": community_id,
        "grid_code": grid_code,
        "building_id": building_id,
        "message": message,
        "geometry": geometry,
    }
    lists = {
        name: list(part)
        for name, part in parts.items()
        if part is not None and not isinstance(part, (str, Point))
    }
    n = max((len(part) for part in lists.values()), default=1)
    # All columns at once: entered one by one they cost ten times as much.
    table: dict[str, Any] = {
        name: pd.array([word] * n, dtype="str")
        for name, word in (("severity", severity), ("rule_id", rule_id))
    }
    for name, part in parts.items():
        table[name] = np.empty(n, dtype=object)
        table[name][:] = lists.get(name, part if part is not None or name == "geometry" else "")
    return pd.DataFrame(table, columns=list(FINDING_COLUMNS))


def gather(tables: Iterable[DataFrame]) -> DataFrame:
    """Join tables of findings into one, numbered afresh."""
    tables = [table for table in tables if len(table)]
    return pd.concat(tables, ignore_index=True) if tables else no_findings()
