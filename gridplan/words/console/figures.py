"""The figures at the end of a run, in Chinese."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridplan.words.heads import HEADS
from gridplan.words.reasons import SHORT

if TYPE_CHECKING:
    from pandas import DataFrame

FIGURE_WORDS: dict[str, str] = {
    "communities": "社区",
    "failed": "划分失败",
    "grids": "网格",
    "micro-grids": "微网格",
    "in the micro-grids": "微网格内",
    "households per micro-grid, median": "每微网格户数（中位）",
    "in range": "达标",
    "out of range": "未达标",
    "no reason given": "未说明原因",
    "dedicated": "专属网格",
    "buildings": "建筑",
    "households": "户数",
    "in the grids": "网格内",
    "estimated": "估算",
    "out of range if overestimated": "若高估则移出范围",
    "into range if overestimated": "若高估则进入范围",
    "out of range if underestimated": "若低估则移出范围",
    "into range if underestimated": "若低估则进入范围",
    "households per grid, median": "每网格户数（中位）",
    "compactness, mean": "紧凑度（平均）",
    "border on the ground, mean share": "沿路沿线边界占比（平均）",
    "planning time, s": "划分用时（秒）",
    "findings": "问题",
    "none": "无",
    "time": "用时",
    "files": "文件",
    "map": "地图",
    "no basic grid": "没有基础网格",
    "no inner border": "没有内部边界",
}


def figure_word(name: str, language: str) -> str:
    """Return what a figure is called; the spaces before it stay.

    Examples
    --------
    >>> figure_word("  in range", "zh"), figure_word("  in range", "en")
    ('  达标', '  in range')
    """
    bare = name.lstrip()
    if language != "zh":
        return name
    told = SHORT[bare].zh if bare in SHORT else FIGURE_WORDS.get(bare, bare)
    return name[: len(name) - len(bare)] + told


_COLUMNS: dict[str, str] = {
    "number": "方案",
    "grids": "网格数",
    "in_range": "达标",
    "excess": "超出户数",
    "smallest": "最少户数",
    "largest": "最多户数",
    "loose_m": "无依托边界（米）",
    "difference": "差异",
    "moved_households": "移动户数",
}


def shown_table(table: DataFrame, language: str) -> str:
    """Return a table as text, with heads in ``zh`` or ``en``."""
    if language != "zh":
        return str(table.to_string())
    heads = {name: _COLUMNS.get(name, HEADS[name].zh if name in HEADS else name) for name in table}
    return str(table.rename(columns=heads).rename_axis("方案").to_string())
