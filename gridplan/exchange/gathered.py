"""Faults of a file, gathered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from gridplan.errors import first_ids
from gridplan.exchange.messages import KINDS, SAYS
from gridplan.findings import ERROR, WARNING, findings, gather
from gridplan.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import ArrayLike
    from pandas import DataFrame

    from gridplan.exchange.intake import Part

_ABOUT = ("community_id", "grid_code", "building_id")


class Report:
    """What is wrong with a file, in the order in which it was found.

    Parameters
    ----------
    language
        ``zh`` or ``en``.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._tables: list[DataFrame] = []

    def say(self, case: str, **fields: Any) -> str:  # noqa: ANN401
        """Return a message in the language of the report."""
        return SAYS[case].say(self.language, **fields)

    def kind(self, name: str) -> str:
        """Return the name of a type of column."""
        return KINDS[name].say(self.language)

    def add(
        self,
        case: str,
        part: Part,
        rows: ArrayLike | None = None,
        *,
        severity: str = ERROR,
        places: Iterable[Any] | None = None,
        **fields: Any,  # noqa: ANN401
    ) -> None:
        """Report a fault of a table, if any row has it.

        Parameters
        ----------
        case
            Of the messages; the rule's id.
        part
            The table.
        rows
            Which rows, boolean, shape ``(n,)``; None: the whole file.
        severity
            ``error`` or ``warning``.
        places
            Points, one per row that has it; the first is kept.
        **fields
            What the message names.
        """
        about: dict[str, Any] = {}
        if rows is not None:
            at = np.flatnonzero(np.asarray(rows, bool))
            if not len(at):
                return
            ids = _ids(part)
            fields["ids"] = first_ids(ids[at])
            about = {
                name: str(part.frame[name].iloc[at[0]])
                for name in _ABOUT
                if name in part.frame.columns
            }
        if places is not None:
            about["geometry"] = [next(iter(places), None)]
        text = f"{self.say(case, file=part.file, **fields)}"
        self._tables.append(findings(severity, case, text, **about))

    def warn(self, case: str, part: Part, rows: ArrayLike | None = None, **fields: Any) -> None:  # noqa: ANN401
        """Report a fault of less weight; as `add`."""
        self.add(case, part, rows, severity=WARNING, **fields)

    def add_text(self, case: str, file: str) -> None:
        """Report a fault of a file that is no table."""
        self._tables.append(findings(ERROR, case, self.say(case, file=file)))

    def table(self) -> DataFrame:
        """Return all that was reported."""
        return gather(self._tables)


def _ids(part: Part) -> np.ndarray:
    """Return what tells the rows of a table apart; their numbers, from 1, where nothing does."""
    key = [name for name in TABLES[part.table].key if name in part.frame.columns]
    if not key:
        return np.arange(1, len(part.frame) + 1).astype(object)
    texts = part.frame[key].astype(object).fillna("?").astype(str)
    return (
        texts.agg("-".join, axis=1).to_numpy(object)
        if len(key) > 1
        else texts[key[0]].to_numpy(object)
    )
