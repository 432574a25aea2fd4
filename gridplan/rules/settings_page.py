"""The tables of settings in the documentation, made from the settings themselves.

``python -m gridplan.rules.settings_page docs/rules.md`` writes them into the page afresh.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from gridplan.rules.faults import allowed
from gridplan.rules.rules import Rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gridplan.rules.declare import Section

# Between these lines the page belongs to this module.
START, END = "<!-- settings -->", "<!-- end of settings -->"


def settings_page() -> str:
    """Return the Markdown of all settings: a table for each section."""
    lines = [*_table(Rules)]
    for item in attrs.fields(Rules):
        if "table" in item.metadata:
            lines += ["", f"## `[{item.name}]`", "", f"{item.metadata['doc'].capitalize()}."]
            lines += ["", *_table(item.metadata["table"])]
    return "\n".join(lines) + "\n"


def fill_page(text: str) -> str:
    """Return a page with the tables between its marks made afresh."""
    before, _, rest = text.partition(START)
    return f"{before}{START}\n{settings_page()}{END}{rest.partition(END)[2]}"


def _table(kind: type[Section]) -> Iterator[str]:
    """Yield the lines of the table of one section."""
    yield "| setting | default | allowed | meaning |"
    yield "|---|---|---|---|"
    for item in attrs.fields(kind):
        if "tables" in item.metadata:
            yield f"| `{item.name}` | none | tables of settings | {item.metadata['doc']} |"
        elif "schema" in item.metadata:
            schema = item.metadata["schema"]
            cells = (_default(item.default), allowed(schema), schema["description"])
            yield f"| `{item.name}` | {' | '.join(cells)} |"


def _default(value: Any) -> str:  # noqa: ANN401
    """Return a default as it stands in the file."""
    if isinstance(value, attrs.Factory):  # type: ignore[arg-type]
        return "midway"
    words: Iterable[object] = [value]
    if isinstance(value, bool):
        words = [str(value).lower()]
    elif isinstance(value, Mapping):
        words = [f"{key} = {one}" for key, one in value.items()]
    elif isinstance(value, (tuple, str)):
        words = value if isinstance(value, tuple) else filter(None, [value])
    return ", ".join(f"`{word}`" for word in words) or "none"


if __name__ == "__main__":
    page = Path(sys.argv[1])
    page.write_text(fill_page(page.read_text(encoding="utf-8")), encoding="utf-8")
