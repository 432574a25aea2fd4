"""The tables of a plan against each other: sums add up, codes are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import Series

    from gridplan.exchange.gathered import Report
    from gridplan.exchange.intake import Part

# Table, its key, its column; the table that is summed, its column that holds the key, what
# is summed (None: rows are counted).
_SUMS = (
    ("communities", "community_id", "households", "grids", "households"),
    ("communities", "community_id", "grids", "grids", None),
    ("grids", "grid_code", "households", "buildings", "households"),
    ("grids", "grid_code", "buildings", "buildings", None),
)
# Table and column that names a row of another, and that one's key.
_REFERENCES = (
    ("buildings", "grid_code", "grids"),
    ("buildings", "community_id", "communities"),
    ("grids", "community_id", "communities"),
)
_KEYS = {"grids": "grid_code", "communities": "community_id"}


def check_sums(parts: Mapping[str, Part], report: Report) -> None:
    """Report sums that do not add up, and codes that nobody knows.

    Parameters
    ----------
    parts
        The tables by name, as far as they are there.
    report
        Where faults go.
    """
    for table, key, column, other, what in _SUMS:
        if _has(parts, table, key, column) and _has(parts, other, key, what or key):
            _check_sum(parts[table], key, column, parts[other], what, report)
    for table, column, other in _REFERENCES:
        key = _KEYS[other]
        if _has(parts, table, column) and _has(parts, other, key):
            names = _texts(parts[table], column)
            strange = (names != "") & ~names.isin(_texts(parts[other], key))
            report.add("unknown", parts[table], strange, column=column, other=other)
    if _has(parts, "registry", "grid_code", "status") and _has(parts, "grids", "grid_code"):
        _check_registry(parts["grids"], parts["registry"], report)


def _has(parts: Mapping[str, Part], table: str, *columns: str) -> bool:
    """Return whether a table is there with some columns."""
    return table in parts and set(columns) <= set(parts[table].frame.columns)


def _texts(part: Part, column: str) -> Series:
    """Return a column as text, missing as nothing."""
    return part.frame[column].astype(object).fillna("").astype(str)


def _check_sum(
    part: Part, key: str, column: str, other: Part, what: str | None, report: Report
) -> None:
    """Report rows whose figure is not the sum of another table."""
    keys = _texts(other, key)
    weights = (
        pd.to_numeric(other.frame[what], errors="coerce").fillna(0)
        if what
        else pd.Series(1, index=keys.index)
    )
    sums = weights.groupby(keys).sum()
    said = pd.to_numeric(part.frame[column], errors="coerce").to_numpy(float)
    total = sums.reindex(_texts(part, key)).fillna(0).to_numpy(float)
    wrong = np.isfinite(said) & (said != total)
    at = int(wrong.argmax())
    report.add(
        "sum",
        part,
        wrong,
        column=column,
        other=other.file,
        value=f"{said[at]:g}",
        total=f"{total[at]:g}",
    )


def _check_registry(grids: Part, registry: Part, report: Report) -> None:
    """Report grids whose code is not in use, and codes in use that no grid has."""
    codes, status = _texts(registry, "grid_code"), _texts(registry, "status")
    in_use = codes[status == "in use"]
    names = _texts(grids, "grid_code")
    report.add("retired", grids, ~names.isin(in_use))
    report.add("not_given", registry, (status == "in use") & ~codes.isin(names))
