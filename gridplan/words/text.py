"""A text in two languages, and an entry of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

# Advice that many entries share: English, Chinese.
NOTHING = ("nothing", "无需处理")
AS_MISSING = ("takes it as missing", "按缺失处理")
ROW_OUT = ("leaves the row out", "略过该行")


class Text(NamedTuple):
    """One text in both languages; named fields in braces."""

    en: str
    zh: str

    def say(self, language: str, **fields: Any) -> str:  # noqa: ANN401
        """Return the text in ``zh`` or ``en``, its fields filled in.

        Examples
        --------
        >>> Text("{n:,} grids", "{n:,}个网格").say("zh", n=1200)
        '1,200个网格'
        """
        return (self.zh if language == "zh" else self.en).format(**fields)


def listed(language: str, parts: Iterable[str]) -> str:
    """Return parts as one list: Chinese puts its own comma between.

    Examples
    --------
    >>> listed("zh", ["楼栋编码 296", "坐标 4"]), listed("en", ["a", "b"])
    ('楼栋编码 296、坐标 4', 'a, b')
    """
    return ("、" if language == "zh" else ", ").join(parts)


def row_place(language: str, file: str, sheet: str, row: int | str) -> str:
    """Return where a row stands, as people look for it.

    Examples
    --------
    >>> row_place("zh", "a.xlsx", "花名册", 7), row_place("en", "a.xlsx", "Roster", 7)
    ('a.xlsx的花名册第7行', 'a.xlsx, Roster:7')
    """
    return f"{file}的{sheet}第{row}行" if language == "zh" else f"{file}, {sheet}:{row}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule, reason or check of the input.

    Parameters
    ----------
    title
        What it asks for, or what was found, in a few words.
    planning
        What planning does about it.
    to_do
        What people can do.
    says
        The messages, by the case they tell of.
    """

    title: Text
    planning: Text
    to_do: Text
    says: dict[str, Text] = field(default_factory=dict)


def entry_of(
    title: tuple[str, str], planning: tuple[str, str], to_do: tuple[str, str], *says: Text
) -> Entry:
    """Return an entry whose messages are numbered."""
    named = {str(number): text for number, text in enumerate(says)}
    return Entry(Text(*title), Text(*planning), Text(*to_do), named)
