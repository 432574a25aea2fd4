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
    "layers": ("Layers", "图层"),
    "zoom_in": ("Zoom in", "放大"),
    "zoom_out": ("Zoom out", "缩小"),
    "close": ("Close", "关闭"),
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
    "backdrop": ("Base map", "底图"),
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
    "along_barrier": ("Water, rail", "水系、铁路"),
    "along_main_road": ("Main road", "主干路"),
    "along_street": ("Street", "道路"),
    "along_minor_street": ("Lane, path", "支路、小径"),
    "along_wall": ("Wall", "围墙"),
    "along_outline": ("Outline of an estate or institution", "小区或单位边界"),
    "along_plot": ("Between buildings", "建筑之间"),
    "along_compound_plot": ("Through an estate", "穿过小区"),
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
    "table": ("Table", "列表"),
    "filter": ("Filter by a word", "输入文字筛选"),
    "rows": ("{n} grids", "{n}个网格"),
    "print": ("Print", "打印"),
    "sheet": ("Sheet", "纸张"),
    "landscape": ("landscape", "横向"),
    "portrait": ("portrait", "纵向"),
    "edit": ("Edit", "编辑"),
    "tool_choose": ("Choose", "点选"),
    "tool_lasso": ("Lasso", "圈选"),
    "tool_brush": ("Push border", "推移边界"),
    "tool_cut": ("Split", "划线拆分"),
    "tool_remark": ("Remark", "意见"),
    "tool_choose_help": (
        "Click pieces of ground, then say where they go.",
        "点选地块，再选择归入的网格。",
    ),
    "tool_lasso_help": ("Draw a line around pieces of ground.", "圈出若干地块。"),
    "tool_brush_help": (
        "Press inside a grid and drag over its neighbour: what you touch joins the grid.",
        "在网格内按住并拖过相邻网格，经过的地块归入该网格。",
    ),
    "tool_cut_help": (
        "Draw a line across a grid: the side with fewer households becomes a new grid.",
        "在网格上划一条线，户数较少的一侧成为新网格。",
    ),
    "tool_remark_help": (
        "Click a place and write what should be different there, or in its grid.",
        "点击位置，对该处或所在网格填写意见。",
    ),
    "none_chosen": ("Nothing chosen yet.", "尚未选择地块。"),
    "chosen": (
        "{n} pieces with {households} households, now in {from}.",
        "已选{n}个地块，共{households}户，现属{from}。",
    ),
    "clear": ("Clear", "清除"),
    "put_into": ("Put into {name}", "归入{name}"),
    "make_grid": ("Make a new grid of it", "另设新网格"),
    "merge_with": ("Merge the grid with {name}", "整个网格与{name}合并"),
    "lock": ("Lock the grid", "锁定网格"),
    "locked": ("locked", "已锁定"),
    "unlock": ("Unlock the grid", "解除锁定"),
    "undo": ("Undo", "撤销"),
    "redo": ("Redo", "重做"),
    "scenario": ("Name of the draft", "方案名称"),
    "save_log": ("Save the steps", "保存步骤"),
    "open_log": ("Open steps", "打开步骤"),
    "compare": ("Compare with other steps", "与另一方案比较"),
    "end_compare": ("End the comparison", "结束比较"),
    "this_draft": ("This draft", "本方案"),
    "steps": ("Steps", "步骤"),
    "out_of_range": ("Out of range", "未达标网格"),
    "differ": (
        "{n} pieces with {households} households in {buildings} buildings differ.",
        "有{n}个地块、{households}户、{buildings}栋建筑归属不同。",
    ),
    "pieces": (
        "{n} pieces, {households} households, {buildings} buildings",
        "{n}个地块，{households}户，{buildings}栋建筑",
    ),
    "changed_grids": ("Changed grids", "已改动的网格"),
    "new_grid": ("New grid {code}", "新网格{code}"),
    "delete": ("Delete", "删除"),
    "save_remarks": ("Save the remarks", "保存意见"),
    "open_answers": ("Open answers", "打开答复"),
    "remark_text": ("What should be different?", "意见内容"),
    "remark_wish": ("It should belong to", "希望归入"),
    "remark_about": ("About", "针对"),
    "remark_place": ("this place", "此位置"),
    "remark_kind": ("Kind", "类别"),
    "remark_border": ("a border", "边界划分"),
    "remark_missing": ("something is missing", "遗漏楼栋或住户"),
    "remark_wrong": ("a name or a number is wrong", "名称或数据有误"),
    "remark_other": ("something else", "其他"),
    "remark_add": ("Add", "添加"),
    "left_out": (
        "{n} steps do not apply and were left out; the first, line {first}: {why}",
        "{n}个步骤不适用，已略过；首个在第{first}行：{why}",
    ),
    "no_grid": ("There is no grid {code}.", "没有网格{code}。"),
    "other_community": (
        "A grid lies in one community: this would cross its border.",
        "网格不得跨社区边界。",
    ),
    "nothing_changes": ("This changes nothing.", "没有变化。"),
    "is_locked": ("Grid {code} is locked.", "网格{code}已锁定。"),
    "torn": ("Grid {code} would fall into parts.", "网格{code}将被分成几块。"),
    "emptied": (
        "Grid {code} would be left without a building: merge instead.",
        "网格{code}将没有建筑，请改用合并。",
    ),
    "several_grids": ("These pieces lie in several grids.", "地块分属多个网格。"),
    "is_dedicated": ("A dedicated grid is not merged.", "专属网格不能合并。"),
    "unknown_step": (
        "The page does not know the step {op}; `gridplan edit` does.",
        "页面不支持步骤{op}，请用gridplan edit执行。",
    ),
    "no_pieces": ("The plan has no such pieces of ground.", "方案中没有这些地块。"),
    "no_step": ("This is no step.", "不是有效步骤。"),
    "left_out_streets": ("minor streets left out", "未显示次要道路"),
} | {reason: (text.en, text.zh) for reason, text in SHORT.items()}


def words(plan: Plan) -> dict[str, str]:
    """Return every text of the map in the language of the plan."""
    return words_in(plan.language)


def words_in(language: str) -> dict[str, str]:
    """Return every text of the map in ``zh`` or ``en``."""
    column = 1 if language == "zh" else 0
    return {key: texts[column] for key, texts in _WORDS.items()}
