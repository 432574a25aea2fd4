"""What was asked of single communities, and steps of a log: how it is told."""

from __future__ import annotations

from gridplan.words.text import Entry, Text, entry_of

CHOICE: dict[str, Entry] = {
    "n_parts": Entry(
        Text("Another number of grids than asked for", "网格数量与要求不符"),
        Text("comes as near as bounds and ground allow", "在户数范围和地形允许下尽量接近"),
        Text(
            "ask for another number, or give the community bounds of its own",
            "调整要求的数量，或为该社区单独规定户数范围",
        ),
        {
            "n_parts": Text(
                "The community has {n} basic grids; the rules ask for {asked}.",
                "本社区有{n}个基础网格，规则要求{asked}个。",
            ),
            "staff": Text(
                "The community has {n} basic grids for {asked} grid workers.",
                "本社区有{n}个基础网格，现有网格员{asked}名。",
            ),
        },
    ),
    "fixed": Entry(
        Text("Fixed buildings are not as asked", "指定楼栋未按要求划分"),
        Text("keeps them together where the ground allows", "在地形允许时划在一起"),
        Text(
            "move them by `gridplan edit`, or take them off the list",
            "用 gridplan edit 调整，或从名单中去掉",
        ),
        {
            "apart": Text(
                "The buildings of the list {name} lie in several grids: {codes}.",
                "名单{name}中的楼栋分属多个网格：{codes}。",
            ),
            "together": Text(
                "The lists {name} and {other} share grid {code}.",
                "名单{name}与{other}同在网格{code}。",
            ),
        },
    ),
    "unknown_choice": Entry(
        Text("Rules for what the city lacks", "规则中的名称在数据里不存在"),
        Text("leaves them out", "略过"),
        Text("correct the ids in the rules", "更正规则中的编码"),
    ),
    "changes_repeated": Entry(
        Text("Changes told twice", "变动表中有重复的行"),
        Text("counts all of them", "全部计入"),
        Text("delete the lines that are meant once", "删除重复的行"),
    ),
    "more_gone": Entry(
        Text("More households gone than there are", "减少的户数多于现有户数"),
        Text("counts none as left", "按全部迁出处理"),
        Text("correct the line of the table", "更正变动表中的该行"),
    ),
    "step_left_out": Entry(
        Text("A step of a log no longer applies", "编辑记录中的步骤已不适用"),
        Text("takes the other steps", "继续执行其余步骤"),
        Text("look at the step and take it by hand", "查看该步骤并手工处理"),
    ),
    "step_changed": Entry(
        Text("A step of a log applies in part", "编辑记录中的步骤部分适用"),
        Text("takes what still applies", "执行仍适用的部分"),
        Text("look at what is told", "查看说明"),
    ),
    "unused_kind": entry_of(
        ("Bounds of a kind that no community has", "没有社区属于该类别"),
        ("does not use them", "不使用"),
        ("correct the kind in [grid.kinds]", "更正[grid.kinds]中的类别"),
        Text(
            "No community is of the kind {kind}, so its bounds in [grid.kinds] do nothing: did "
            "you mean {near}? Kinds of the communities: {kinds}.",
            "没有社区属于类别{kind}，[grid.kinds]中的户数范围不起作用。是否应为{near}？社区类别：{kinds}。",
        ),
        Text(
            "No community is of the kind {kind}, so its bounds in [grid.kinds] do nothing: Kinds "
            "of the communities: {kinds}.",
            "没有社区属于类别{kind}，[grid.kinds]中的户数范围不起作用。社区类别：{kinds}。",
        ),
    ),
}
