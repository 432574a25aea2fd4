"""What a plan's id is made of: columns as bytes, the same however they are stored."""

import pandas as pd
import pytest

from gridplan.plan import identity

COLUMNS = {
    "text": pd.Series(["a", "", None, "十"], dtype="str"),
    "numbers": pd.Series([1, 20, -3]),
    "numbers, some missing": pd.Series([1, None], dtype="Int64"),
    "small numbers": pd.Series([1, 2], dtype="uint8"),
    "no text": pd.Series([], dtype="str"),
    "no numbers": pd.Series([], dtype="int64"),
    "an index": pd.Index(["a", "b"]),
    "fractions": pd.Series([1.0, 2.5]),
    "anything": pd.Series(["a", 1, None], dtype=object),
}


@pytest.mark.parametrize("at_once", [2, 1 << 20])
@pytest.mark.parametrize("column", COLUMNS.values(), ids=COLUMNS)
def test_a_column_is_the_same_bytes_in_arrow_and_in_python(column, at_once, monkeypatch):
    monkeypatch.setattr(identity, "_AT_ONCE", at_once)
    cells = ["" if pd.isna(cell) else str(cell) for cell in column.tolist()]
    assert identity._joined(column) == "\x1f".join(cells).encode()
