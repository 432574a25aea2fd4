"""The words on paper: map book, cards and dossiers, in Chinese and in English."""

from __future__ import annotations

from typing import Any

from gridplan.words.text import Text

_SAYS: dict[str, Text] = {
    "book": Text("Map book of the grids", "网格图册"),
    "book_of": Text("{place}: map book of the grids", "{place}网格图册"),
    "as_of": Text("As of {date}", "方案日期：{date}"),
    "source": Text("Source: {source}", "数据来源：{source}"),
    "page": Text("{n}", "{n}"),
    "page_ref": Text("p. {n}", "见第{n}页"),
    "overview": Text("Overview", "总览"),
    "continued": Text("{title} (continued)", "{title}（续）"),
    "codes": Text("Index of grid codes", "网格编码索引"),
    "streets": Text("Index of streets", "道路索引"),
    "estates": Text("Index of estates", "小区索引"),
    "index": Text("Index", "索引"),
    "pages": Text("Page", "页码"),
    "grid_of": Text("Grid {serial}", "第{serial}网格"),
    "houses": Text("{n:,} households", "{n:,}户"),
    "of_which_estimated": Text("{n:,} estimated", "其中估算{n:,}户"),
    "n_grids": Text("{n:,} grids", "{n:,}个网格"),
    "one_grid": Text("1 grid", "1个网格"),
    "n_communities": Text("{n:,} communities", "{n:,}个社区"),
    "one_community": Text("1 community", "1个社区"),
    "one_building": Text("1 building", "1栋建筑"),
    "n_buildings": Text("{n:,} buildings", "{n:,}栋建筑"),
    "in_range": Text(
        "{n:,} of {basic:,} basic grids in range",
        "{basic:,}个基础网格中{n:,}个户数达标",
    ),
    "hectare": Text("{n:,.1f} ha", "{n:,.1f}公顷"),
    "legend": Text("Legend", "图例"),
    "grid_border": Text("grid", "网格界"),
    "this_grid": Text("this grid", "本网格"),
    "community_border": Text("community", "社区界"),
    "other_community": Text("other community", "相邻社区界"),
    "dedicated": Text("dedicated", "专属网格"),
    "under": Text("too few households", "户数不足"),
    "over": Text("too many households", "户数超限"),
    "street": Text("street", "道路"),
    "main_street": Text("main street", "主要道路"),
    "house": Text("building lived in", "住宅"),
    "water": Text("water", "水系"),
    "rail": Text("rail", "铁路"),
    "wall": Text("wall", "围墙"),
    "estate": Text("estate", "小区"),
    "north": Text("N", "北"),
    "scale": Text("1 : {n:,}", "1 : {n:,}"),
    "font": Text("Font: {font}", "字体：{font}"),
    "how_to_read": Text(
        "How to read the maps: the large number is the serial of a grid, the small one its "
        "households. Grey names and codes are neighbours, with the page that shows them.",
        "读图说明：大字为网格序号，小字为户数；灰色字为相邻社区或网格，并注明所在页码。",
    ),
    "neighbours": Text("Neighbours", "相邻网格"),
    "and_more": Text("and {n} more", "另有{n}个"),
    "team": Text("Team", "网格队伍"),
    "cards_of": Text("Cards of the grids: {title}", "网格卡片：{title}"),
    "codes_of": Text("QR codes of the grids: {title}", "网格二维码：{title}"),
    "visited": Text("Visited", "走访日期"),
    "remark": Text("Remark", "备注"),
    "dossier": Text("Register of changed grids", "网格划分（调整）登记总表"),
    "form": Text("Register form of a grid", "网格划分（调整）登记表"),
    "entry": Text("No.", "序号"),
    "entry_of": Text("No. {number} of {n}", "第{number}号，共{n}号"),
    "came_of": Text("With", "涉及网格"),
    "no_change": Text("No grid changed.", "没有网格变更。"),
    "since": Text("In force since", "启用日期"),
    "before": Text("Before", "调整前"),
    "after": Text("After (dashed: before)", "调整后（虚线为调整前边界）"),
    "why": Text("Why", "调整原因"),
    "sides": Text("Its sides", "四至"),
    "side_east": Text("east: {name}", "东至{name}"),
    "side_south": Text("south: {name}", "南至{name}"),
    "side_west": Text("west: {name}", "西至{name}"),
    "side_north": Text("north: {name}", "北至{name}"),
    "edge": Text("edge of the plan", "方案外缘"),
    "more_flows": Text("{n} more: see changes.csv", "另有{n}项，见changes.csv"),
    "was_over": Text(
        "Grid {code} had {n:,} households, more than {limit:,}.",
        "原网格{code}有{n:,}户，超过上限{limit:,}户。",
    ),
    "was_under": Text(
        "Grid {code} had {n:,} households, fewer than {limit:,}.",
        "原网格{code}有{n:,}户，不足下限{limit:,}户。",
    ),
    "came": Text(
        "{n:,} households in {buildings:,} buildings came from grid {code}.",
        "由网格{code}划入{buildings:,}栋、{n:,}户。",
    ),
    "went": Text(
        "{n:,} households in {buildings:,} buildings went to grid {code}.",
        "向网格{code}划出{buildings:,}栋、{n:,}户。",
    ),
    "only_border": Text(
        "Its buildings are the same; only the border was drawn anew.",
        "所含楼栋不变，仅边界调整。",
    ),
    "code_retired": Text("The code is retired and never given again.", "该编码作废，不再使用。"),
    "not_said": Text("To be filled in.", "（待填写）"),
    "sign_community": Text("Community", "社区意见"),
    "sign_street": Text("Subdistrict", "街道（乡镇）意见"),
    "sign_office": Text("Grid office", "网格化服务中心审核"),
    "sign_date": Text("Date and seal", "年　月　日（盖章）"),
}


def say_paper(language: str, key: str, **fields: Any) -> str:  # noqa: ANN401
    """Return what stands on paper.

    Examples
    --------
    >>> say_paper("zh", "houses", n=1200)
    '1,200户'
    """
    return _SAYS[key].say(language, **fields)
