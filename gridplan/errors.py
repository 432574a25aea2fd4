"""Every exception and warning that gridplan raises on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class GridplanError(Exception):
    """Root of all gridplan errors.

    Examples
    --------
    >>> import gridplan as gp
    >>> issubclass(gp.SchemaError, gp.InputError), issubclass(gp.InputError, gp.GridplanError)
    (True, True)
    """


class InputError(GridplanError, ValueError):
    """An input layer, file or option breaks the documented contract.

    Examples
    --------
    >>> import gridplan as gp
    >>> try:
    ...     gp.read_plan("no such folder")
    ... except gp.InputError as error:
    ...     print(str(error)[:14])
    no such folder
    """


class SchemaError(InputError):
    """A layer lacks a required column, or a column holds values it must not."""


class CRSError(InputError):
    """A layer has no CRS, or one that is not projected in metres."""


class GeometryError(InputError):
    """Geometries are invalid, empty, overlapping or of the wrong type."""


class RulesError(InputError):
    """A rule has an unknown name or a value that makes no sense.

    Examples
    --------
    >>> import gridplan as gp
    >>> try:
    ...     gp.Rules.from_dict({"grid": {"lower": 600}})
    ... except gp.RulesError as error:
    ...     print("grid.lower" in str(error))
    True
    """


class MissingDependencyError(GridplanError, ImportError):
    """An optional package is needed for this step and is not installed."""


class GridplanWarning(UserWarning):
    """Root of all gridplan warnings.

    Examples
    --------
    >>> import warnings
    >>> import gridplan as gp
    >>> warnings.filterwarnings("ignore", category=gp.GridplanWarning)
    """


class QualityWarning(GridplanWarning):
    """A result is usable but falls short of what the rules ask for."""


def first_ids(ids: Iterable[object], limit: int = 5, *, word: str = "id") -> str:
    """Return ``'12 rows, ids 3, 8, 9, 14, 20, …'`` for use in a message.

    Parameters
    ----------
    ids
        Of all rows.
    limit
        How many are named.
    word
        What they are: ``id``, or ``number`` where rows have none.
    """
    ids = list(ids)
    tail = ", …" if len(ids) > limit else ""
    rows = f"1 row, {word}" if len(ids) == 1 else f"{len(ids)} rows, {word}s"
    return f"{rows} {', '.join(map(str, ids[:limit]))}{tail}"
