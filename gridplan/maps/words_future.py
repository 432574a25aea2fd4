"""What maps of the future and of alternatives say."""

from __future__ import annotations

from gridplan.words.text import Text

FUTURE: dict[str, Text] = {
    "leaving": Text(
        "Grids by the year in which they leave their range", "各网格超出户数范围的年份"
    ),
    "now": Text("out of range today", "目前已不达标"),
    "never": Text("stays in range", "始终达标"),
    "dedicated": Text("dedicated grid", "专属网格"),
    "in_range": Text("in range", "达标"),
    "under": Text("too few households", "户数不足"),
    "over": Text("too many households", "户数超出"),
    "chart": Text("Basic grids over time", "基础网格随时间的变化"),
    "grids": Text("basic grids", "基础网格数"),
    "today": Text("now", "现在"),
    "in_force": Text("plan in force", "现行方案"),
    "plan": Text("plan {n}", "方案{n}"),
    "figures": Text(
        "{grids} grids, {in_range} in range, {smallest}–{largest} households\n"
        "{moved} households move; {street:.0%} of borders on streets",
        "{grids}个网格，{in_range}个达标，{smallest}–{largest}户\n"
        "{moved}户调整；{street:.0%}边界沿道路等",
    ),
}
