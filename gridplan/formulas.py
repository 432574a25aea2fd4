"""Text that a spreadsheet would run as a formula: marked when written, unmarked when read.

Excel and LibreOffice evaluate any cell of a CSV that begins with ``=``, ``+``, ``-``,
``@`` and some others, quoted or not: a name in the data could open a web page or start
a program. An apostrophe before it makes it text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

# Full-width signs count as well where the spreadsheet speaks Chinese or Japanese. A text
# that begins with apostrophes before such a sign gets one more, so that all come back.
_RUNS = "'*[=+\\-@\\t\\r\\n＝＋－＠]"
_MARKED = re.compile(f"'{_RUNS}")


def mark_formulas(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return a column of text whose formulas begin with an apostrophe; others as they are.

    Parameters
    ----------
    column
        Arrow text; columns of numbers are returned unchanged.

    Examples
    --------
    >>> import pyarrow as pa
    >>> mark_formulas(pa.chunked_array([["=1+2", "第1网格", "-"]])).to_pylist()
    ["'=1+2", '第1网格', "'-"]
    """
    import pyarrow as pa
    from pyarrow import compute

    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        return column
    return compute.replace_substring_regex(column, pattern=f"^({_RUNS})", replacement=r"'\1")


def unmark_formula(cell: Any) -> Any:  # noqa: ANN401
    """Return a cell without the apostrophe that `mark_formulas` gave it.

    Parameters
    ----------
    cell
        Anything; what is no text, or was not marked, is returned unchanged.

    Examples
    --------
    >>> unmark_formula("'=1+2"), unmark_formula("'t Zand"), unmark_formula(None)
    ('=1+2', "'t Zand", None)
    """
    return cell[1:] if isinstance(cell, str) and _MARKED.match(cell) else cell
