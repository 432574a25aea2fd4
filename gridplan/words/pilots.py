"""What is said about the roll-out, in Chinese and in English."""

from __future__ import annotations

from typing import Any

from gridplan.words.text import Text

STATES: dict[str, Text] = {
    "none": Text("none", "未开展"),
    "planned": Text("planned", "规划"),
    "pilot": Text("pilot", "试点"),
    "running": Text("running", "运行"),
}
# Other ways to write them.
MEANT: dict[str, tuple[str, ...]] = {
    "none": ("无", "未开展", "未启动", "未规划", "no"),
    "planned": ("规划", "计划", "已规划", "规划中", "拟开展", "plan"),
    "pilot": ("试点", "试点中", "试运行", "piloting", "trial"),
    "running": ("运行", "已运行", "运行中", "正式运行", "全面推进", "已推开", "已覆盖", "live"),
}
_SAYS: dict[str, Text] = {
    "unknown_community": Text(
        "{place}: there is no community {id}. The row is left out.",
        "{place}：没有社区{id}，已略过该行。",
    ),
    "unknown_state": Text(
        "{place}: {id} is {state!r}, which is none of {states}. The row is left out.",
        "{place}：{id}的状态{state!r}不是{states}之一，已略过该行。",
    ),
    "bad_date": Text(
        "{place}: {id} has {text!r}, which is no date. It counts as not given.",
        "{place}：{id}的日期{text!r}无法识别，按未填写处理。",
    ),
    "no_date": Text(
        "{place}: {id} is {state} since an unknown date: it counts from the first month on.",
        "{place}：{id}的{state}日期未填写，从首月起计。",
    ),
    "out_of_order": Text(
        "{id} was {later} on {later_date}, before it was {earlier} on {earlier_date}. Correct it.",
        "{id}的{later}日期{later_date}早于{earlier}日期{earlier_date}，请更正。",
    ),
    "twice": Text(
        "{place}: {id} is {state} twice; the earlier date counts.",
        "{place}：{id}的{state}重复，以较早日期为准。",
    ),
    "missing": Text(
        "{n} communities have no row and count as none: {ids}.",
        "{n}个社区没有状态，按未开展计：{ids}。",
    ),
    "ready": Text("ready", "条件具备"),
    "why_counted": Text("{share:.0%} of the households counted", "实有户数占{share:.0%}"),
    "why_in_range": Text("{share:.0%} of the grids in range", "达标网格占{share:.0%}"),
    "why_posts": Text("{share:.0%} of the posts filled", "岗位配齐{share:.0%}"),
    "all": Text("all", "全部"),
}
PAGE: dict[str, Text] = {
    "title": Text("Grids of the province", "全省网格化情况"),
    "cities": Text("Cities", "各市"),
    "coverage": Text("Coverage by month", "逐月覆盖"),
    "next": Text("Next pilots", "下一批试点"),
    "rules": Text("Settings in which the cities differ", "各市规则差异"),
    "same": Text("All cities follow the same settings.", "各市规则一致。"),
    "profile": Text("Audited by one standard: {profile}.", "审核标准：{profile}。"),
    "sum": Text("All", "合计"),
    "month": Text("Month", "月份"),
    "city": Text("City", "城市"),
    "setting": Text("Setting", "设置"),
    "covered_communities": Text("Communities covered", "覆盖社区"),
    "covered_households": Text("Households covered", "覆盖户数"),
    "in_range_share": Text("Share in range", "达标率"),
    "estimated_share": Text("Share estimated", "估算占比"),
    "errors": Text("Errors", "错误"),
    "warnings": Text("Warnings", "警告"),
    "score": Text("Score", "得分"),
    "rank": Text("Rank", "名次"),
    "why": Text("What it stands at", "现状"),
    "share": Text("Share of households", "户数覆盖率"),
    "pilot": Text("Pilot", "试点"),
    "running": Text("Running", "运行"),
    "planned": Text("Planned", "规划"),
}


def say_rollout(language: str, key: str, **fields: Any) -> str:  # noqa: ANN401
    """Return what is said about the roll-out."""
    return _SAYS[key].say(language, **fields)


def state_label(state: str, language: str) -> str:
    """Return what a state is called."""
    return STATES[state].say(language)


# Standards that come along; one of somebody's own says its title itself.
STANDARDS: dict[str, Text] = {
    "hebei": Text("Hebei, 300–500 households", "河北（300～500户）"),
    "strict": Text("strict", "严格"),
    "plan": Text("bounds of each plan", "各方案自定户数"),
    "beijing-codes": Text("codes of 15 digits (Beijing)", "15位编码（北京）"),
    "unit-10k": Text("unit grids of 10,000 m²", "万米单元网格"),
}
