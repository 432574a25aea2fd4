"""QR codes: the squares of a text, drawn on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from gridplan.errors import InputError, MissingDependencyError
from gridplan.paper.canvas import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gridplan.paper.canvas import Canvas

# What stands in it when nothing else is said, and what marks the place of the code.
CODE = "{code}"
# White around it that readers ask for, squares.
_QUIET = 4


def require_qr() -> None:
    """Refuse to go on without the package that makes QR codes.

    Raises
    ------
    MissingDependencyError
        Naming the extra that brings it.
    """
    try:
        import segno  # noqa: F401
    except ImportError as error:
        msg = "Cards need the package segno: pip install 'gridplan[cards]'."
        raise MissingDependencyError(msg) from error


def qr_text(pattern: str, code: str) -> str:
    """Return what a QR code says.

    Parameters
    ----------
    pattern
        A text or an address with `CODE` in it.
    code
        Of the grid.

    Raises
    ------
    InputError
        If the pattern has no place for the code: all grids would have the same.

    Examples
    --------
    >>> qr_text("https://grids.example/?g={code}", "130302001001001")
    'https://grids.example/?g=130302001001001'
    """
    if CODE not in pattern:
        msg = f"The text of the QR codes {pattern!r} has no place for the code: put {CODE} in it."
        raise InputError(msg)
    return pattern.replace(CODE, code)


def qr_squares(text: str) -> Sequence[Sequence[int]]:
    """Return the squares of a QR code, row by row from the top: 1 dark, 0 light.

    Parameters
    ----------
    text
        What it says; with a quarter of its squares dirty it is still read.
    """
    import segno

    return [list(row) for row in segno.make_qr(text, error="q", boost_error=False).matrix]


def draw_qr(canvas: Canvas, box: Box, text: str) -> None:
    """Draw a QR code with the white that it needs around it.

    Parameters
    ----------
    canvas
        The page.
    box
        A square, all of which it takes.
    text
        What it says.
    """
    squares = np.array(qr_squares(text), dtype=bool)
    n = len(squares) + 2 * _QUIET
    side = min(box.width, box.height) / n
    canvas.rectangle(
        Box(box.west, box.north - n * side, box.west + n * side, box.north), fill="#ffffff"
    )
    # One strip for dark squares side by side: no hair of white between them.
    edges = np.diff(np.pad(squares, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    ends = np.nonzero(edges == -1)[1]
    west = box.west + (starts + _QUIET) * side
    east = box.west + (ends + _QUIET) * side
    north = box.north - (rows + _QUIET) * side
    canvas.areas(shapely.box(west, north - side, east, north), "#000000")
