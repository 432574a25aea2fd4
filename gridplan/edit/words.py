"""What answers say, in English and in Chinese."""

from __future__ import annotations

_BORDERS = {
    "barrier": ("a barrier", "河流、铁路等屏障"),
    "main_road": ("a main road", "主干道路"),
    "street": ("a street", "街道"),
    "minor_street": ("a minor street", "支路"),
    "wall": ("a wall", "围墙"),
    "outline": ("the outline of a compound or an institution", "小区或单位边界"),
    "plot": ("the line between two buildings", "楼栋之间的分界"),
    "compound_plot": ("the line between two buildings of a compound", "小区内楼栋之间的分界"),
}
_TEXTS = {
    "here": (
        "Building {building} ({own} households) is in grid {code}, which has {load} households.",
        "楼栋{building}（{own}户）属于网格{code}，该网格共{load}户。",
    ),
    "holds": (
        "Grid {code} has {load} households in {buildings} buildings.",
        "网格{code}共{load}户、{buildings}栋楼。",
    ),
    "bounds": (
        "A grid has {lower} to {upper} households.",
        "每个网格应为{lower}至{upper}户。",
    ),
    "dedicated": (
        "It is a dedicated grid and has no bounds.",
        "该网格为专属网格，不受户数限制。",
    ),
    "alone": (
        "It is the only grid of its community.",
        "本社区只有这一个网格。",
    ),
    "border": (
        "The nearest border, {metres} m away, parts it from grid {other} and runs along {line}.",
        "最近的边界距此{metres}米，与网格{other}相邻，沿{line}划定。",
    ),
    "named": ("{line} ({name})", "{line}（{name}）"),
    "fits": (
        "With this building grid {other} would have {theirs} households and {code} would keep "
        "{ours}: both within the bounds.",
        "如将此楼栋划入网格{other}，该网格为{theirs}户，{code}为{ours}户，均在规定范围内。",
    ),
    "over": (
        "With this building grid {other} would have {theirs} households, {n} above the bound.",
        "如将此楼栋划入网格{other}，该网格将达{theirs}户，超出上限{n}户。",
    ),
    "under": (
        "Without this building grid {code} would have {ours} households, {n} below the bound.",
        "如将此楼栋划出，网格{code}将仅有{ours}户，低于下限{n}户。",
    ),
    "already": (
        "Building {building} is in grid {code} already.",
        "楼栋{building}已在网格{code}内。",
    ),
    "granted": (
        "Possible: building {building} goes to grid {wish}; {moved} households in {buildings} "
        "buildings change their grid ({others} besides it).",
        "可以：楼栋{building}划入网格{wish}，共{buildings}栋{moved}户调整网格，除本楼栋外涉及{others}户。",
    ),
    "range_same": (
        "As many households are out of range as before.",
        "户数达标情况不变。",
    ),
    "range_better": (
        "{n} fewer households are out of range.",
        "超出范围的户数减少{n}户。",
    ),
    "line_more": (
        "{n} m more of the borders run between buildings instead of along streets and walls.",
        "不沿道路、围墙的边界增加{n}米。",
    ),
    "line_less": (
        "{n} m less of the borders run between buildings instead of along streets and walls.",
        "不沿道路、围墙的边界减少{n}米。",
    ),
    "line_same": (
        "As much of the borders runs along streets and walls as before.",
        "沿道路、围墙的边界长度不变。",
    ),
    "no_building": (
        "Impossible: no community of the plan holds building {building}.",
        "不可行：方案内没有社区包含楼栋{building}。",
    ),
    "no_place": (
        "Impossible: no building of the plan lies within {metres} m of this place; it may be "
        "outside the city.",
        "不可行：该位置{metres}米内没有方案内的楼栋，可能不在规划范围内。",
    ),
    "no_grid": (
        "Impossible: the plan has no grid {wish}.",
        "不可行：方案内没有网格{wish}。",
    ),
    "community": (
        "Impossible: building {building} lies in community {home} and grid {wish} in {other}; a "
        "grid never crosses the border of its community.",
        "不可行：楼栋{building}属于社区{home}，网格{wish}属于社区{other}，网格不得跨社区。",
    ),
    "locked": (
        "Impossible: grid {code} is locked. Unlock it first.",
        "不可行：网格{code}已锁定，须先解锁。",
    ),
    "kind": (
        "Impossible: {code} is a dedicated grid; residents are not moved in or out on a wish.",
        "不可行：{code}为专属网格，不因意见调入或调出居民。",
    ),
    "plot": (
        "Impossible for this building alone: it stands on one plot with {others}. Ask for them "
        "together.",
        "不可单独调整：该楼栋与{others}同在一个地块，须一并提出。",
    ),
    "contiguity": (
        "Impossible: no way leads from building {building} to grid {wish} without crossing a "
        "hard barrier, a locked or a dedicated grid. Proven by contiguity.",
        "不可行：楼栋{building}与网格{wish}之间被屏障、锁定网格或专属网格隔断（连通性证明）。",
    ),
    "counting": (
        "Impossible within the bounds: the {total} households that can be shared out fit no "
        "number of grids. Proven by counting.",
        "在户数范围内不可行：可调整的{total}户无法分成任何数量的达标网格（计数证明）。",
    ),
    "exact": (
        "Impossible within the bounds: no division into contiguous grids grants it. Proven by "
        "complete search over {atoms} blocks and plots.",
        "在户数范围内不可行：对{atoms}个街区与地块完全搜索，没有连通且达标的方案（已证明）。",
    ),
    "way": (
        "Impossible within the bounds: a grid with building {building} and the largest building "
        "of {wish} has at least {n} households, those on the lightest way between them included; "
        "at most {upper} are allowed. Proven by counting.",
        "在户数范围内不可行：同时包含楼栋{building}与网格{wish}最大楼栋的网格，计入两者之间户数最少的"
        "连通路径，至少有{n}户，超过上限{upper}户（计数证明）。",
    ),
    "searched": (
        "No division within the bounds was found; that is searched, not proven.",
        "未找到户数达标的方案（经搜索，尚未证明不存在）。",
    ),
    "effect": (
        "{moved} households move; {excess} out of range ({excess_before} today); {loose_m} m of "
        "borders between buildings ({loose_m_before} m today).",
        "{moved}户调整；超出范围{excess}户（现为{excess_before}户）；楼栋之间的边界{loose_m}米（现为"
        "{loose_m_before}米）。",
    ),
    "no_effect": ("Nothing changes.", "无变化。"),
    "relaxed": (
        "The smallest relaxation found: accept {n} households more out of range than today, in "
        "{codes}.",
        "所需的最小放宽：比现状多{n}户超出范围（{codes}）。",
    ),
}


def say(language: str, key: str, **values: object) -> str:
    """Return a text in a language, its fields filled in as they are."""
    return _TEXTS[key][language == "zh"].format(**values)


def border_name(language: str, border_class: str, street: str = "") -> str:
    """Return what a border runs along, with the name of the street where it has one."""
    line = _BORDERS[border_class][language == "zh"]
    return say(language, "named", line=line, name=street) if street else line
