"""Findings of a run as lines of the log.

Knows nothing of QGIS, so that it can be tested anywhere.
"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_RANK = {"error": 0, "warning": 1, "info": 2}
# Of each rule; a city may have thousands of one, and the table has them all.
_SHOWN = 5


class Note(NamedTuple):
    """One line of the log."""

    severity: str
    text: str


def read_findings(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table of findings; none where there is no table."""
    if not path.is_file():
        return []
    csv.field_size_limit(10_000_000)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def notes_of(rows: list[dict[str, str]], more: str = "{rule}: {n} more") -> list[Note]:
    """Return findings as lines: errors first, the first few of each rule, then how many more.

    Parameters
    ----------
    rows
        With ``severity``, ``rule_id``, ``message``.
    more
        What is said of the others.
    """
    groups: dict[tuple[int, str, str], list[str]] = {}
    for row in rows:
        severity, rule = row.get("severity", "info"), row.get("rule_id", "")
        key = (_RANK.get(severity, 2), rule, severity)
        groups.setdefault(key, []).append(row.get("message", ""))
    notes = []
    for (_, rule, severity), messages in sorted(groups.items()):
        notes += [Note(severity, f"{rule}: {text}") for text in messages[:_SHOWN]]
        if len(messages) > _SHOWN:
            n = len(messages) - _SHOWN
            notes.append(Note(severity, more.format(rule=rule, n=n)))
    return notes
