"""What is told of each community while a city is planned."""

from __future__ import annotations

from dataclasses import dataclass


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
