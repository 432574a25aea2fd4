"""The words on the map, in Chinese and in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridplan.words.reasons import SHORT

if TYPE_CHECKING:
    from gridplan.plan.core import Plan

# Key: English, Chinese. Keys of states are the values in the grid table; so are the reasons.
_WORDS = {
    "plan": ("Grid plan", "网格划分方案"),
    "plan_of": ("Grid plan of {place}", "{place}网格划分方案"),
    "totals": (
        "{communities} communities · {grids} grids · {households} households",
        "{communities}个社区 · {grids}个网格 · {households}户",
    ),
    "totals_one": (
        "1 community · {grids} grids · {households} households",
        "{grids}个网格 · {households}户",
    ),
    "in_range": (
        "{n} of {basic} basic grids have {lower}–{upper} households",
        "{basic}个基础网格中{n}个在{lower}–{upper}户之间",
    ),
    "in_range_kinds": (
        "{n} of {basic} basic grids are within their bounds",
        "{basic}个基础网格中{n}个户数达标",
    ),
    "search": ("Search name or code", "按编码或名称查找"),
    "nothing": ("Nothing found", "没有找到"),
    "more": ("{n} more: type more of the name", "另有{n}项，请输入更多文字"),
    "legend": ("Legend and colours", "图例与着色"),
    "no_ground": ("This grid has no ground", "该网格没有落地范围"),
    "colour": ("Colour by", "着色方式"),
    "grids": ("Grids", "网格"),
    "communities": ("Communities", "社区"),
    "community": ("Community", "社区"),
    "labels": ("Labels", "标注"),
    "buildings": ("Buildings", "建筑"),
    "streets": ("Streets", "道路"),
    "barriers": ("Water, rail, walls", "水系、铁路、围墙"),
    "findings": ("Findings", "问题"),
    "grid_border": ("Grid border", "网格边界"),
    "community_border": ("Community border", "社区边界"),
    "dedicated": ("Dedicated grid", "专属网格"),
    "basic": ("Basic grid", "基础网格"),
    "under": ("Too few households", "户数不足"),
    "over": ("Too many households", "户数超限"),
    "ok": ("In range", "达标"),
    "exempt": ("Exempt", "不受户数限制"),
    "status": ("Range", "户数状态"),
    "households": ("Households", "户数"),
    "estimated": ("estimated", "估算"),
    "area": ("Area", "面积"),
    "compactness": ("Compactness", "紧凑度"),
    "street_share": ("Border on the ground", "沿路沿线边界占比"),
    "reason": ("Why", "原因"),
    "subdistrict": ("Subdistrict", "街道"),
    "code": ("Code", "编码"),
    "by_grid": ("Grids apart", "区分网格"),
    "class_low": ("lower third", "下三分之一"),
    "class_mid": ("middle third", "中三分之一"),
    "class_high": ("upper third", "上三分之一"),
    "no_value": ("no value", "无数值"),
    "hectare": ("ha", "公顷"),
    "left_out_buildings": (
        "{n} buildings left out to keep the map fast",
        "为保证速度未显示{n}栋建筑",
    ),
    "left_out_streets": ("minor streets left out", "未显示次要道路"),
} | {reason: (text.en, text.zh) for reason, text in SHORT.items()}


def words(plan: Plan) -> dict[str, str]:
    """Return every text of the map in the language of the plan."""
    return words_in(plan.language)


def words_in(language: str) -> dict[str, str]:
    """Return every text of the map in ``zh`` or ``en``."""
    column = 1 if language == "zh" else 0
    return {key: texts[column] for key, texts in _WORDS.items()}
