"""The catalogue: every rule, reason and check of the input by its id, and how it is said."""

from __future__ import annotations

import re
from functools import cache
from string import Formatter
from typing import TYPE_CHECKING, Any

from gridplan.words.console.speak import spoken
from gridplan.words.counting import COUNTING
from gridplan.words.file_texts import FILES
from gridplan.words.phrases import phrase_in_chinese
from gridplan.words.reading import READING
from gridplan.words.reasons import REASONS
from gridplan.words.request_texts import CHOICE
from gridplan.words.rule_texts import RULES
from gridplan.words.text import Entry, Text

if TYPE_CHECKING:
    from pandas import DataFrame

CATALOGUE: dict[str, Entry] = {**RULES, **REASONS, **READING, **FILES, **COUNTING, **CHOICE}
_SEE = Text("see the message", "见说明")
_UNKNOWN = Entry(Text("", ""), _SEE, _SEE)


def entry(rule_id: str) -> Entry:
    """Return the entry of a rule; one that says to read the message for an unknown rule."""
    return CATALOGUE.get(rule_id, _UNKNOWN)


def say(rule_id: str, case: str, language: str, **fields: Any) -> str:  # noqa: ANN401
    """Return one message of a rule.

    Parameters
    ----------
    rule_id
        ``R01`` to ``R24``, or a reason.
    case
        Which of its messages.
    language
        ``zh`` or ``en``.
    **fields
        What the message names.

    Examples
    --------
    >>> say("R23", "twice", "en", n=2, name="Mill Road grid 1")
    '2 grids are called Mill Road grid 1.'
    """
    return CATALOGUE[rule_id].says[case].say(language, **fields)


def in_language(findings: DataFrame, language: str) -> DataFrame:
    """Return findings of reading in the language of a plan.

    Parameters
    ----------
    findings
        `gridplan.findings.FINDING_COLUMNS`, messages in English.
    language
        ``zh`` or ``en``.

    Returns
    -------
    DataFrame
        In Chinese, a message that no template knows follows the Chinese title of its rule.
    """
    if language != "zh" or not len(findings):
        return findings
    pairs = zip(findings["rule_id"], findings["message"], strict=True)
    return findings.assign(message=[in_chinese(rule, message) for rule, message in pairs])


def in_chinese(rule_id: str, message: str) -> str:
    """Return an English message in Chinese; one that is in Chinese stays as it is.

    Examples
    --------
    >>> in_chinese("negative_count", "-5 households; it counts as missing.")
    '-5户，按缺失处理。'
    """
    known = entry(rule_id)
    if message.endswith("。") or any(
        pattern(text.zh).fullmatch(message) for text in known.says.values()
    ):
        return message
    for text in known.says.values():
        if found := pattern(text.en).fullmatch(message):
            fields = {name: phrase_in_chinese(value) for name, value in found.groupdict().items()}
            return text.zh.format(**fields)
    told = spoken(message, "zh")
    return f"{known.title.zh}：{told}" if known.title.zh else told


@cache
def pattern(template: str) -> re.Pattern[str]:
    """Return what a message made of a template looks like, a named group for each field.

    Examples
    --------
    >>> pattern("{n} grids").fullmatch("12 grids")["n"]
    '12'
    """
    parts = [
        re.escape(plain) + (f"(?P<{name}>.*?)" if name else "")
        for plain, name, _, _ in Formatter().parse(template)
    ]
    return re.compile("".join(parts), re.DOTALL)
