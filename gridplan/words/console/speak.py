"""`spoken`: a sentence of the terminal in the language of whoever reads it."""

from __future__ import annotations

import re
from functools import cache

from gridplan.words.console.lines import LINES
from gridplan.words.console.spoken_inputs import ABOUT_INPUTS
from gridplan.words.console.spoken_plans import ABOUT_PLANS

SPOKEN: dict[str, str] = {**LINES, **ABOUT_INPUTS, **ABOUT_PLANS}
_SPACES = re.compile(r"[ \t]+")
# `gridplan.errors.first_ids`, as it stands in many sentences.
_IDS = re.compile(r"(\d+) rows?, ids? ([^;）)]+)")


def spoken(text: str, language: str) -> str:
    """Return a sentence in ``zh`` or ``en``.

    Parameters
    ----------
    text
        In English, one sentence a line.
    language
        ``zh`` or ``en``.

    Returns
    -------
    str
        In Chinese as far as the sentence is known; what fills it in is translated too where it
        is a sentence itself.

    Examples
    --------
    >>> spoken("Reading the plan in plan-2027.", "zh")
    '正在读取方案plan-2027。'
    >>> spoken("Wrote a.csv.", "en")
    'Wrote a.csv.'
    """
    if language != "zh":
        return text
    return "\n".join(_in_chinese(line) for line in text.split("\n"))


def _in_chinese(text: str) -> str:
    """Return one sentence, or several joined by semicolons, in Chinese."""
    plain = text if text in SPOKEN else _SPACES.sub(" ", text).strip()
    if not plain.isascii() or " " in plain or plain in SPOKEN:
        whole = _translated(plain)
        if whole is not None:
            return whole
        parts = plain.split("; ")
        told = list(map(_in_chinese, parts)) if parts[1:] else parts
        if told != parts:
            return "；".join(told)
    return _IDS.sub(r"\1个（\2）", text)


def _translated(sentence: str) -> str | None:
    """Return the Chinese of a sentence that a template makes; None where none does."""
    for template, pieces in _templates():
        if all(piece in sentence for piece in pieces):
            found = _pattern(template).fullmatch(sentence)
            if found:
                return SPOKEN[template].format(*map(_in_chinese, found.groups()))
    return None


@cache
def _templates() -> list[tuple[str, list[str]]]:
    """Return the templates with their plain pieces, those that say most first."""
    pieces = {one: [piece for piece in one.split("{}") if piece] for one in SPOKEN}
    return sorted(pieces.items(), key=lambda pair: (-sum(map(len, pair[1])), pair[0]))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """Return what a sentence made of a template looks like."""
    return re.compile("(.*?)".join(re.escape(one) for one in template.split("{}")), re.DOTALL)
