"""What a reader has to tell: faults that forbid a plan, findings that do not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gridplan.errors import InputError
from gridplan.findings import findings, gather

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(slots=True)
class Notes:
    """Collects faults and findings while layers are read, so that all are told at once.

    Parameters
    ----------
    faults
        Errors met so far; any of them forbids a plan.
    tables
        Tables of findings met so far.
    """

    faults: list[InputError] = field(default_factory=list)
    tables: list[DataFrame] = field(default_factory=list)

    def fault(self, message: str, kind: type[InputError] = InputError) -> None:
        """Remember a fault that forbids a plan."""
        self.faults.append(kind(message))

    def tell(self, severity: str, rule_id: str, message: Any, **about: Any) -> None:  # noqa: ANN401
        """Add findings; arguments as in `gridplan.findings.findings`."""
        self.tables.append(findings(severity, rule_id, message, **about))

    def raise_faults(self) -> None:
        """Raise all faults as one error, of their common class where they have one.

        Raises
        ------
        InputError
            If a fault was remembered.
        """
        if not self.faults:
            return
        kinds = {type(fault) for fault in self.faults}
        kind = kinds.pop() if len(kinds) == 1 else InputError
        raise kind("\n".join(map(str, self.faults)))

    def findings(self) -> DataFrame:
        """Return all findings as one table."""
        return gather(self.tables)
