"""Columns against the table that says what they hold, a column at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from gridplan.exchange.schemas import DATE
from gridplan.tables import TABLES

if TYPE_CHECKING:
    from pandas import Series

    from gridplan.exchange.gathered import Report
    from gridplan.exchange.intake import Part
    from gridplan.tables import Field

_FLAGS = {"true", "false", "True", "False", "0", "1"}


def check_columns(part: Part, report: Report) -> None:
    """Report columns that are not there, and values that must not be.

    Parameters
    ----------
    part
        The table.
    report
        Where faults go.
    """
    table = TABLES[part.table]
    for field in table.fields:
        if field.name not in part.frame.columns:
            (report.add if field.needed else report.warn)(
                "column_missing", part, column=field.name
            )
            continue
        _check_column(field, part, report)
    key = [name for name in table.key if name in part.frame.columns]
    if key and len(key) == len(table.key):
        keys = part.frame[key].astype(str)
        report.add("duplicate", part, keys.duplicated(), column=", ".join(key))


def _check_column(field: Field, part: Part, report: Report) -> None:
    """Report values of one column that must not be."""
    column = part.frame[field.name]
    missing = (column.isna() | (column.astype(object) == "")).to_numpy(bool)
    if not field.nullable:
        report.add("value_missing", part, missing, column=field.name)
    is_kind = missing | _is_kind(column, field.kind, is_text=part.is_text)
    first = _first(column, ~is_kind)
    report.add(
        "type", part, ~is_kind, column=field.name, kind=report.kind(field.kind), value=first
    )
    sound = ~missing & is_kind
    bad, allowed = _outside(field, column, sound)
    report.add("value", part, bad, column=field.name, allowed=allowed, value=_first(column, bad))


def _first(column: Series, rows: np.ndarray) -> Any:  # noqa: ANN401
    """Return the first of some values, as text of one line."""
    return repr(column[rows].iloc[0]) if rows.any() else ""


def _is_kind(column: Series, kind: str, *, is_text: bool) -> np.ndarray:
    """Return which values are of a type."""
    if kind == "flag":
        return column.map(
            lambda one: isinstance(one, (bool, np.bool_)) or str(one) in _FLAGS
        ).to_numpy(bool)
    if kind in {"integer", "number"}:
        return _is_number(column, whole=kind == "integer", is_text=is_text)
    texts = column.map(lambda one: isinstance(one, str)).to_numpy(bool)
    if kind == "date":
        shape = column.astype(str).str.fullmatch(DATE).to_numpy(bool)
        real = pd.to_datetime(column.where(shape), errors="coerce", format="%Y-%m-%d").notna()
        return shape & real.to_numpy(bool)
    return texts


def _is_number(column: Series, *, whole: bool, is_text: bool) -> np.ndarray:
    """Return which values are finite numbers, whole ones if asked for."""
    numbers = pd.to_numeric(column, errors="coerce").to_numpy(float)
    sound = np.isfinite(numbers)
    if not is_text:  # a number that stands as text adds up to nonsense
        sound &= ~column.map(lambda one: isinstance(one, (str, bool))).to_numpy(bool)
    return (
        sound & (np.mod(numbers, 1, where=sound, out=np.ones(len(numbers))) == 0)
        if (whole)
        else sound
    )


def _outside(field: Field, column: Series, sound: np.ndarray) -> tuple[np.ndarray, str]:
    """Return which sound values are not allowed, and what is."""
    bad = np.zeros(len(column), bool)
    if field.values:
        return sound & ~column.isin(field.values).to_numpy(bool), ", ".join(field.values)
    if field.pattern:
        fits = column[sound].astype(str).str.fullmatch(field.pattern).to_numpy(bool)
        bad[sound] = ~fits
        return bad, field.pattern
    numbers = pd.to_numeric(column.where(sound), errors="coerce").to_numpy(float)
    words = []
    for limit, sign in ((field.least, ">="), (field.most, "<=")):
        if limit is not None:
            bad |= sound & (numbers < limit if sign == ">=" else numbers > limit)
            words.append(f"{sign} {limit:g}")
    return bad, " and ".join(words)
