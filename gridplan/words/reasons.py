"""Why a grid is out of range: the reasons, each with the cheapest way out."""

from __future__ import annotations

from gridplan.words.text import Entry, Text

_KEEPS = Text("keeps the grid and says why", "保留该网格并说明原因")

# `says`: "why" is the sentence of a finding; "short" stands on the map and in tables.
REASONS: dict[str, Entry] = {
    "community_below_minimum": Entry(
        Text("The whole community is too small for one grid", "整个社区户数不足一个网格"),
        _KEEPS,
        Text(
            "join it with a neighbouring community or accept a small grid",
            "与相邻社区合并，或接受小网格",
        ),
        {
            "why": Text(
                "The whole community has {total} households, fewer than one grid needs "
                "({lower}). Join it with a neighbouring community or accept a small grid.",
                "整个社区只有{total}户，不足一个网格所需的{lower}户。请与相邻社区合并，"
                "或接受小网格。",
            ),
            "short": Text(
                "the whole community has fewer households than one grid needs",
                "整个社区户数不足一个网格",
            ),
        },
    ),
    "no_valid_count": Entry(
        Text("The total fits no number of grids", "总户数无法划分为任何数量的达标网格"),
        _KEEPS,
        Text(
            "move households to or from a neighbouring community",
            "与相邻社区调整户数，或接受现状",
        ),
        {
            "why": Text(
                "{total} households fit no number of grids: {fewer} would be {over} over "
                "together, {more} would be {short} short. Move as many households to or from a "
                "neighbouring community or accept the grid.",
                "{total}户无法划分为任何数量的达标网格：{fewer}个网格共超{over}户，{more}个"
                "网格共缺{short}户。请与相邻社区调整相应户数，或接受该网格。",
            ),
            "short": Text(
                "the total fits no number of grids", "总户数无法划分为任何数量的达标网格"
            ),
        },
    ),
    "oversize_unit": Entry(
        Text(
            "One building has more households than a grid may hold",
            "单栋建筑户数超过网格上限",
        ),
        _KEEPS,
        Text("give its number of units (entrances)", "填写单元数，以便按单元划分"),
        {
            "why": Text(
                "One building has more households than a grid may hold ({building}: "
                "{of_building}). Give its number of units (entrances) in `units` so that it can "
                "be shared, or accept the grid.",
                "单栋建筑户数超过网格上限（{building}：{of_building}户）。请填写单元数"
                "（units）以便按单元划分，或接受该网格。",
            ),
            "together": Text(
                "Buildings that lie on each other, or at one place, have more households "
                "together than a grid may hold ({building} and others). Correct their places, "
                "or accept the grid.",
                "位置重叠的建筑合计户数超过网格上限（{building}等）。请更正位置，或接受该网格。",
            ),
            "short": Text(
                "one building has more households than a grid may hold",
                "单栋建筑户数超过网格上限",
            ),
        },
    ),
    "isolated_part": Entry(
        Text("A cut-off part cannot stand alone", "被隔开的部分无法单独成网格"),
        _KEEPS,
        Text(
            "mark a barrier as crossable, or join the part with a neighbouring community",
            "将障碍标为可通行，或与相邻社区合并",
        ),
        {
            "why": Text(
                "This part of the community is cut off by institutions, hard barriers, a "
                "building too large for a grid or the border and has too few or too many "
                "households to stand alone. Mark a barrier as crossable or join the part with a "
                "neighbouring community.",
                "社区的这一部分被单位、障碍、超大建筑或边界隔开，户数过少或过多，无法单独成"
                "网格。请将障碍标为可通行，或与相邻社区合并。",
            ),
            "short": Text("a cut-off part cannot stand alone", "被隔开的部分无法单独成网格"),
        },
    ),
    "no_contiguous_division": Entry(
        Text("Proven: no contiguous division is in bounds", "已证明：不存在连片且达标的划分"),
        _KEEPS,
        Text("widen the bounds or accept the grid", "放宽范围或接受该网格"),
        {
            "why": Text(
                "Proven: the buildings are too large or too badly placed for any division in "
                "bounds. Widen the bounds by the amount above or accept the grid.",
                "已证明：建筑过大或位置不利，不存在达标的划分。请按上述户数放宽范围，或接受该"
                "网格。",
            ),
            "short": Text(
                "proven: no contiguous division is within the bounds",
                "已证明：不存在连片且达标的划分",
            ),
        },
    ),
    "not_found": Entry(
        Text("Searched, not found", "未搜索到达标划分"),
        _KEEPS,
        Text("plan again with a higher effort", "提高effort后重新划分"),
        {
            "why": Text(
                "The search found no division in bounds and no proof that there is none. Plan "
                "again with a higher effort.",
                "未搜索到达标的划分，也未证明其不存在。请提高effort后重新划分。",
            ),
            "short": Text("searched, not found", "未搜索到达标划分"),
        },
    ),
    "as_imported": Entry(
        Text("As it was imported", "按导入原样"),
        _KEEPS,
        Text("`gridplan update` finds the closest lawful plan", "用gridplan update求最接近的方案"),
        {
            "why": Text(
                "The grid is as it was imported. `gridplan update` finds the closest lawful plan.",
                "网格按导入原样保留。gridplan update可求出最接近的达标方案。",
            ),
            "short": Text("as it was imported", "按导入原样"),
        },
    ),
    "failed": Entry(
        Text("Planning failed", "划分失败"),
        Text("keeps the community as one grid", "整个社区保留为一个网格"),
        Text("see the log; report the error", "查看日志并报告错误"),
        {
            "why": Text(
                "Planning this community failed; the log has the details.",
                "该社区划分失败，详见日志。",
            ),
            "short": Text("planning failed", "划分失败"),
            "no_ground": Text(
                "No grid can be drawn: the community is narrower than a tenth of a metre, or "
                "lies in others. {households} households are in no grid. Correct its outline or "
                "remove it.",
                "无法绘制网格：社区宽度不足十厘米，或位于其他社区内。{households}户不在任何网格内。"
                "请更正边界或删除该社区。",
            ),
            "told": Text(
                "Planning failed: {proof}. It is kept as one grid.",
                "划分失败：{proof}。整个社区保留为一个网格。",
            ),
        },
    ),
}
# On the map and in tables.
SHORT: dict[str, Text] = {name: one.says["short"] for name, one in REASONS.items()}
