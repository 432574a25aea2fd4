"""What a reader has to tell: faults that forbid a plan, findings that do not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd
import shapely
from pandas import DataFrame

from gridplan.crs import WGS84, transformer
from gridplan.errors import InputError
from gridplan.findings import findings, gather

if TYPE_CHECKING:
    from pyproj import CRS

# Tells of rows of one kind, given what they are about and the rows of all parts.
Teller: TypeAlias = Callable[["Notes", str, DataFrame], None]
_WHERE = ["community_id", "building_id"]
_TEXT = ["rule_id", *_WHERE, "message"]


@dataclass(slots=True)
class Notes:
    """Collects faults and findings while layers are read, so that all are told at once.

    Parameters
    ----------
    faults
        Errors met so far; any of them forbids a plan.
    tables
        Tables of findings met so far.
    pending
        Rows that one sentence will tell of together, whatever part of a layer they
        come from.
    credits
        Whom the licence of a layer asks to name.
    """

    faults: list[InputError] = field(default_factory=list)
    tables: list[DataFrame] = field(default_factory=list)
    pending: list[tuple[Teller, str, DataFrame]] = field(default_factory=list)
    credits: set[str] = field(default_factory=set)

    def fault(self, message: str, kind: type[InputError] = InputError) -> None:
        """Remember a fault that forbids a plan."""
        self.faults.append(kind(message))

    def add(self, severity: str, rule_id: str, message: Any, **about: Any) -> None:  # noqa: ANN401
        """Add findings; arguments as in `gridplan.findings.findings`."""
        self.tables.append(findings(severity, rule_id, message, **about))

    def collect(self, teller: Teller, subject: str, rows: DataFrame) -> None:
        """Keep rows to be told of together.

        Parameters
        ----------
        teller
            Function of a module: is called with these notes, the subject and all rows.
        subject
            What the rows are about, such as the layer.
        rows
            With the column ``id``, by which they will be sorted.
        """
        self.pending.append((teller, subject, rows))

    def merge(self, others: Iterable[Notes]) -> None:
        """Take in the notes of the parts of a layer, sorted; what all say is said once."""
        others = list(others)
        known = {str(fault) for fault in self.faults}
        for other in others:
            self.faults += [fault for fault in other.faults if str(fault) not in known]
            known.update(map(str, other.faults))
            self.pending += other.pending
            self.credits |= other.credits
        told = gather([table for other in others for table in other.tables])
        general = told["geometry"].isna() & told[_WHERE].eq("").all(axis=1)
        once = told[~(general & told.duplicated(_TEXT))]
        self.tables.append(once.sort_values(_TEXT, kind="stable"))

    def close(self) -> None:
        """Tell of all rows collected so far."""
        groups: dict[tuple[Teller, str], list[DataFrame]] = {}
        for teller, subject, rows in self.pending:
            groups.setdefault((teller, subject), []).append(rows)
        self.pending.clear()
        for (teller, subject), tables in groups.items():
            rows = pd.concat(tables, ignore_index=True)
            teller(self, subject, rows.sort_values("id", kind="stable", ignore_index=True))

    def raise_faults(self) -> None:
        """Raise all faults as one error, of their common class where they have one.

        Raises
        ------
        InputError
            If a fault was remembered.
        """
        self.close()
        if not self.faults:
            return
        kinds = {type(fault) for fault in self.faults}
        kind = kinds.pop() if len(kinds) == 1 else InputError
        raise kind("\n".join(map(str, self.faults)))

    def findings(self, crs: CRS | None = None) -> DataFrame:
        """Return all findings as one table.

        Parameters
        ----------
        crs
            That of the places, where those that lie on no map are to be left out.
        """
        self.close()
        table = gather(self.tables)
        rows = np.flatnonzero(table["geometry"].notna())
        if crs is None or not len(rows):
            return table
        points = table["geometry"].to_numpy(object).copy()
        xy = shapely.get_coordinates(shapely.centroid(points[rows]))
        lonlat = np.column_stack(transformer(crs, WGS84).transform(xy[:, 0], xy[:, 1]))
        points[rows[~np.isfinite(lonlat).all(axis=1)]] = None
        return table.assign(geometry=points)
