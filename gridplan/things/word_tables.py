"""Tables of words that come along and that a city may replace by its own: CSV files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from gridplan.errors import InputError, SchemaError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pandas import DataFrame


def read_words(
    source: str | Path | None,
    default: Path,
    *,
    what: str,
    needed: tuple[str, str],
    others: Sequence[str],
) -> DataFrame:
    r"""Read a table of words.

    Parameters
    ----------
    source
        CSV in UTF-8; the default when None.
    default
        The table that comes along.
    what
        What it is a table of, for messages.
    needed
        The two columns that it must have.
    others
        Columns that are empty where it has none.

    Returns
    -------
    DataFrame
        Text, ``""`` where a cell is empty; columns that nobody asked for among them.

    Raises
    ------
    InputError
        If the file is missing.
    SchemaError
        If it lacks a column that it must have.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     path = Path(folder, "classes.csv")
    ...     _ = path.write_text("class,name\n01,Lamp\n", encoding="utf-8")
    ...     table = read_words(
    ...         path, path, what="classes", needed=("class", "name"), others=("group",)
    ...     )
    >>> table.to_numpy().tolist()
    [['01', 'Lamp', '']]
    """
    path = default if source is None else Path(source).expanduser()
    if not path.is_file():
        msg = f"There is no table of {what} {path}. Check the path."
        raise InputError(msg)
    table = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
    missing = [name for name in needed if name not in table]
    if missing:
        first, second = needed
        msg = f"{path.name} lacks the columns {', '.join(missing)}. It needs {first} and {second}."
        raise SchemaError(msg)
    return table.assign(**{name: "" for name in others if name not in table})
