"""What is told of each community while a city is planned, and where that is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gridplan.batch import Executor


@dataclass(frozen=True, slots=True)
class Report:
    """What is told of one community when it is done.

    Parameters
    ----------
    community_id
        Which community.
    status
        ok, out_of_range or failed.
    grids, in_range
        Number of grids, and of those that keep the rule or are exempt from it.
    seconds
        What it took; 0 where the result was kept from an earlier run.
    is_kept
        Whether it was kept from an earlier run.
    reason, error, traceback
        Why grids are out of range; what went wrong.
    """

    community_id: str
    status: str
    grids: int
    in_range: int
    seconds: float
    is_kept: bool = False
    reason: str = ""
    error: str = ""
    traceback: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """Where communities are planned, and what is kept and told of them.

    Parameters
    ----------
    executor
        From `choose_executor`; None for the processes that `jobs` asks for.
    store
        Folder that keeps the result of each community, so that a run that was
        killed goes on and what did not change is not planned again.
    report
        Called with each community that is done, in no particular order.
    """

    executor: Executor | None = None
    store: Path | None = None
    report: Callable[[Report], None] | None = None
