"""Rows that have their grid, as files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gridplan.export.staging import staged
from gridplan.export.vector import write_csv

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gridplan.things import Assigned


def write_assigned(
    done: Assigned,
    out_dir: str | Path,
    *,
    overwrite: bool = False,
    credits_of: Sequence[str] = (),
) -> list[Path]:
    """Write ``assigned.csv``, ``unplaced.csv``, ``shares.csv`` and ``by_LEVEL.csv``.

    Parameters
    ----------
    done
        From `gridplan.things.assign`.
    out_dir
        Folder; made when missing.
    overwrite
        Whether files in the folder may be replaced.
    credits_of
        Whom the data of the plan ask to name.

    Raises
    ------
    InputError
        If the folder holds files, or cannot be written.
    """
    out_dir = Path(out_dir)
    tables = {"assigned": done.rows, "unplaced": done.unplaced}
    if len(done.shares):
        tables["shares"] = done.shares.reset_index(drop=True)
    tables |= {f"by_{name}": table for name, table in done.levels.items()}
    with staged(out_dir, overwrite=overwrite, credits_of=credits_of) as work:
        for name, table in tables.items():
            write_csv(table.rename_axis(table.index.name or None), work / f"{name}.csv")
    return [out_dir / f"{name}.csv" for name in tables]
