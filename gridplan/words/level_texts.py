"""The levels of the hierarchy in Chinese and in English, and what is said about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gridplan.words.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

LEVELS: dict[str, Text] = {
    "district": Text("district", "区县"),
    "subdistrict": Text("subdistrict", "街道"),
    "community": Text("community", "社区"),
    "grid": Text("grid", "网格"),
    "micro": Text("micro-grid", "微网格"),
}
_SAYS = {
    "alike": Text("{label} (level {id})", "{label}（层级{id}）"),
    "missing": Text(
        "The {label} of {n} communities is not given: {ids}. Their numbers stand in a row "
        "without code. Give the column in the layer of communities, or `digits` in the rules.",
        "{n}个社区未填写{label}：{ids}。其数字列在无编码的一行。请在社区图层中补充该列，或在规则中设置"
        "digits。",
    ),
    "two_parents": Text(
        "The {label} {code} lies in several units of the level above: {parents}. In the tree it "
        "stands under the one with most of its households. Correct the ids of its communities.",
        "{label}{code}分属多个上级：{parents}。层级表中归入户数最多的一个。请更正其社区的编码。",
    ),
    "two_names": Text(
        "The {label} {code} has several names: {names}. The first is used.",
        "{label}{code}有多个名称：{names}，采用第一个。",
    ),
}


def level_label(name: str, language: str, levels: Mapping[str, Any]) -> str:
    """Return what people call a unit of a level.

    Parameters
    ----------
    name
        Id of the level.
    language
        ``zh`` or ``en``.
    levels
        ``Rules.levels``, which may say it.

    Examples
    --------
    >>> level_label("subdistrict", "zh", {})
    '街道'
    """
    told = levels[name].label if name in levels else ""
    return told or (LEVELS[name].say(language) if name in LEVELS else name)


def say_level(language: str, key: str, **fields: Any) -> str:  # noqa: ANN401
    """Return what is said about the tree of levels."""
    return _SAYS[key].say(language, **fields)
