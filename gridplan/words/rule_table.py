"""The catalogue of rules as a table for the documentation."""

from __future__ import annotations

from gridplan.words.rule_texts import RULES


def rules_table() -> str:
    """Return the rules as a table in Markdown.

    Examples
    --------
    >>> rules_table().splitlines()[2].split("|")[1:3]
    [' R01 ', ' No gap: grids cover the community ']
    """
    rows = [
        f"| {rule} | {one.title.en} | {one.title.zh} | {one.planning.en} | {one.to_do.en} |"
        for rule, one in RULES.items()
    ]
    head = ["| rule | asks | 要求 | planning | you can |", "|---|---|---|---|---|"]
    return "\n".join([*head, *rows])
