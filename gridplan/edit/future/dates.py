"""Dates as people write them in tables."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

_CHINESE = re.compile(r"^(\d{4})年(?:(\d{1,2})月(?:份)?(?:(\d{1,2})[日号])?)?$")
_PLAIN = re.compile(r"^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
# What a spreadsheet counts: days since the end of 1899. These are 1954 to 2119.
_SERIAL = re.compile(r"^\d{5}$")
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000


def parse_date(cell: object) -> date | None:
    """Return the day that a cell names: of a month or a year the first; None if it names none.

    Parameters
    ----------
    cell
        Text, a number of a spreadsheet, or a date.

    Examples
    --------
    >>> [str(parse_date(text)) for text in ("2027年6月", "2027-06-15", "2028", "46388")]
    ['2027-06-01', '2027-06-15', '2028-01-01', '2027-01-01']
    >>> parse_date("soon") is None
    True
    """
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = re.sub(r"\s+", "", str(cell)).removesuffix(".0")
    text = re.sub(r"(T?00:00:00)(\.0+)?$", "", text)
    if _SERIAL.match(text) and _FIRST_SERIAL <= int(text) <= _LAST_SERIAL:
        return date(1899, 12, 30) + timedelta(days=int(text))
    found = _CHINESE.match(text) or _PLAIN.match(text) or _COMPACT.match(text)
    if found is None:
        return None
    year, month, day = (int(part) if part else 1 for part in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
