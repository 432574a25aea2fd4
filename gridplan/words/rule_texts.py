"""R01 to R24: what a plan of grids must keep."""

from __future__ import annotations

from gridplan.words.text import Entry, Text

_KEEPS = Text("always keeps it", "始终满足")
_TRIES = Text("comes as near as it can", "尽量满足")
_OPEN = Text("leaves it to people", "由人工决定")

RULES: dict[str, Entry] = {
    "R01": Entry(
        Text("No gap: grids cover the community", "无缝隙：网格覆盖整个社区"),
        _KEEPS,
        Text(
            "give the ground to a neighbouring grid; `gridplan update` does",
            "把空白处划给相邻网格，可用 gridplan update 自动完成",
        ),
        {
            "gap": Text(
                "{area:,.1f} m2 of the community are in no grid.",
                "社区内有{area:,.1f}平方米不属于任何网格。",
            )
        },
    ),
    "R02": Entry(
        Text("No overlap: every place is in one grid", "无重叠：每处只属于一个网格"),
        _KEEPS,
        Text("decide which grid has the ground", "确定重叠处归哪个网格"),
        {
            "overlap": Text(
                "{code} and {other} overlap on {area:,.1f} m2.",
                "网格{code}与{other}重叠{area:,.1f}平方米。",
            )
        },
    ),
    "R03": Entry(
        Text("A grid lies in exactly one community", "每个网格只在一个社区内"),
        _KEEPS,
        Text("cut the grid at the border of the community", "在社区边界处切开网格"),
        {
            "abroad": Text(
                "{area:,.1f} m2 of the grid lie in community {other}.",
                "网格有{area:,.1f}平方米位于社区{other}。",
            ),
            "outside": Text(
                "{area:,.1f} m2 of the grid lie in no community.",
                "网格有{area:,.1f}平方米不在任何社区内。",
            ),
            "imported": Text(
                "The grid {code} lies in several communities: its part in {other} became a grid "
                "of its own.",
                "网格{code}跨多个社区，其在{other}的部分单独成为网格。",
            ),
            "homes_imported": Text(
                "Buildings of {code} lie in several communities: those in {other} became a grid "
                "of their own.",
                "网格{code}的建筑跨多个社区，位于{other}的建筑单独成为网格。",
            ),
            "homes": Text(
                "{n} buildings of the grid lie in community {other}.",
                "网格有{n}栋建筑位于社区{other}。",
            ),
        },
    ),
    "R04": Entry(
        Text("A grid is one closed polygon", "网格是一个封闭的面"),
        _KEEPS,
        Text("join the parts, or give each its own code", "合并各部分，或分别编码"),
        {
            "parts": Text(
                "The grid is in {n} parts; this one has {area:,.1f} m2.",
                "网格分成{n}块，此块{area:,.1f}平方米。",
            ),
            "parts_as_community": Text(
                "The grid is in {n} parts, as its community is; this one has {area:,.1f} m2.",
                "社区本身不相连，网格也分成{n}块，此块{area:,.1f}平方米。",
            ),
            "torn": Text("The grid is in several parts.", "网格分成多块。"),
            "torn_as_community": Text(
                "The grid is in several parts, as its community is.",
                "社区本身不相连，网格也分成多块。",
            ),
            "invalid": Text("The polygon is invalid: {why}.", "面无效：{why}。"),
            "missing": Text("The grid has no polygon.", "网格没有面。"),
        },
    ),
    "R05": Entry(
        Text("No building is cut by a border", "边界不切割建筑"),
        _TRIES,
        Text("move the border beside the building", "把边界移到建筑一侧"),
        {
            "cut": Text(
                "A border between grids cuts {area:,.1f} m2 ({share:.0%}) off the building.",
                "网格边界从建筑上切去{area:,.1f}平方米（{share:.0%}）。",
            ),
            "crossed": Text(
                "A border between grids runs through the building: it reaches over several "
                "blocks, or sparing it would tear a grid apart.",
                "网格边界穿过该建筑：建筑跨越多个街块，或避让它会使网格断开。",
            ),
        },
    ),
    "R06": Entry(
        Text("No compound is cut without need", "非必要不拆分小区"),
        _TRIES,
        Text("give the compound fewer grids", "减少小区内的网格数"),
        {
            "cut": Text(
                "The compound {name} ({households:,} households) lies in {n} grids; {limit} "
                "would do.",
                "小区{name}（{households:,}户）分在{n}个网格，{limit}个即可。",
            )
        },
    ),
    "R07": Entry(
        Text(
            "Borders run along streets, water, rail, walls",
            "边界沿道路、水系、铁路、围墙",
        ),
        _TRIES,
        Text("move the border to a line people can see", "把边界移到看得见的线上"),
        {
            "share": Text(
                "{share:.0%} of the border inside the community lie on a line on the ground; "
                "at least {limit:.0%} are asked.",
                "社区内的边界仅{share:.0%}沿实地线状地物，要求不低于{limit:.0%}。",
            )
        },
    ),
    "R08": Entry(
        Text("A unit grid has about 10,000 m2", "单元网格约一万平方米"),
        Text("does not look at area", "不按面积划分"),
        Text("split or merge the unit grid", "拆分或合并单元网格"),
        {
            "area": Text(
                "The unit grid has {area:,.0f} m2; {lower:,.0f} to {upper:,.0f} are asked.",
                "单元网格{area:,.0f}平方米，要求{lower:,.0f}至{upper:,.0f}平方米。",
            )
        },
    ),
    "R09": Entry(
        Text("Households of a grid are in bounds", "网格户数在规定范围内"),
        _TRIES,
        Text("follow the way out that the message names", "按提示的办法处理"),
        {
            "below": Text(
                "{households:,} households, {away:,} below the bound.",
                "{households:,}户，比下限少{away:,}户。",
            ),
            "above": Text(
                "{households:,} households, {away:,} above the bound.",
                "{households:,}户，比上限多{away:,}户。",
            ),
        },
    ),
    "R10": Entry(
        Text("A grid has at most so many persons", "网格人数不超限"),
        Text("keeps the households in bounds", "控制户数"),
        Text("split the grid", "拆分网格"),
        {
            "persons": Text(
                "About {persons:,.0f} persons; at most {limit:,.0f} are asked.",
                "约{persons:,.0f}人，要求不超过{limit:,.0f}人。",
            ),
            "alone": Text(
                "{measured:,.0f} of {name}, at most {limit:,.0f} are asked. One building alone "
                "({building}) has {own:,.0f}: split it by its units, or accept the grid.",
                "{name}为{measured:,.0f}，要求不超过{limit:,.0f}。单栋建筑{building}已有{own:,.0f}，"
                "请按单元拆分，或接受该网格。",
            ),
            "counted": Text(
                "{measured:,.0f} of {name}, at most {limit:,.0f} are asked. The community would "
                "need {needed} grids for that, but its households allow {possible} at most: "
                "lower the least number of households, or accept the grid.",
                "{name}为{measured:,.0f}，要求不超过{limit:,.0f}。本社区为此需要{needed}个网格，但按户数"
                "最多只能有{possible}个。请降低户数下限，或接受该网格。",
            ),
            "searched": Text(
                "{measured:,.0f} of {name}, at most {limit:,.0f} are asked. No exchange with a "
                "neighbour that keeps households in bounds was found; that is searched, not "
                "proven.",
                "{name}为{measured:,.0f}，要求不超过{limit:,.0f}。未找到既保持户数达标又能降到限值内的"
                "调整（经搜索，尚未证明不存在）。",
            ),
        },
    ),
    "R11": Entry(
        Text(
            "A large institution is one dedicated grid",
            "大单位设一个专属网格",
        ),
        Text("gives it a grid where it can", "尽量设专属网格"),
        Text(
            "give it a dedicated grid, or dedicated = false in the layer",
            "设专属网格，或在数据中注明不设（dedicated = false）",
        ),
        {
            "none": Text(
                "Institution {name} is large and has no dedicated grid.",
                "单位{name}规模较大，没有专属网格。",
            ),
            "several": Text(
                "Institution {name} is spread over {n} dedicated grids.",
                "单位{name}分在{n}个专属网格。",
            ),
            "refused": Text(
                "Institution {name} meets the rule and gets no grid: it lies inside another one, "
                "or more people live in its block than an institution's grid may have.",
                "单位{name}符合条件但未设专属网格：位于另一单位内，或所在街块住户过多。",
            ),
        },
    ),
    "R12": Entry(
        Text("Every building is in exactly one grid", "每栋建筑只属于一个网格"),
        _KEEPS,
        Text("correct the grid or the place of the building", "更正网格或建筑位置"),
        {
            "none": Text(
                "The building ({households:,} households) is in no grid.",
                "建筑（{households:,}户）不在任何网格内。",
            ),
            "several": Text(
                "The building is in {n} grids: {codes}.",
                "建筑同时在{n}个网格内：{codes}。",
            ),
            "elsewhere": Text(
                "The building is counted in {code}, where it does not lie.",
                "建筑计入网格{code}，但不在其范围内。",
            ),
        },
    ),
    "R13": Entry(
        Text("Workload is even inside a community", "社区内各网格工作量均衡"),
        _TRIES,
        Text("rebalance the grids", "重新平衡各网格"),
        {
            "spread": Text(
                "Grids have {least:,} to {most:,} households: {spread:.0%} of their mean apart, "
                "at most {limit:.0%} are asked.",
                "各网格{least:,}至{most:,}户，相差为平均数的{spread:.0%}，要求不超过{limit:.0%}。",
            ),
            "work": Text(
                "Grids have {least:,} to {most:,} of workload: {spread:.0%} of their mean apart, "
                "at most {limit:.0%} are asked.",
                "各网格工作量为{least:,}至{most:,}，相差为平均数的{spread:.0%}，要求不超过{limit:.0%}。",
            ),
        },
    ),
    "R14": Entry(
        Text("A grid is compact and walkable", "网格紧凑、便于步行"),
        _TRIES,
        Text("give arms of the grid to neighbours", "把伸出部分划给邻格"),
        {
            "shape": Text(
                "Compactness is {score:.2f}; at least {limit:.2f} is asked.",
                "紧凑度{score:.2f}，要求不低于{limit:.2f}。",
            ),
            "wrapped": Text(
                "{share:.0%} of the outline lie on one other grid; at most {limit:.0%} are asked.",
                "{share:.0%}的边界与同一相邻网格相接，要求不超过{limit:.0%}。",
            ),
            "arm": Text(
                "A part {length:.0f} m long is narrower than {width:.0f} m; at most {limit:.0f} m "
                "are asked.",
                "有一段长{length:.0f}米、宽不足{width:.0f}米的狭长部分，要求不超过{limit:.0f}米。",
            ),
            "barrier": Text(
                "A barrier ({kind}) parts the grid; {households:,} households live on the "
                "smaller side.",
                "网格被{kind}隔开，较小一侧有{households:,}户。",
            ),
            "not_walkable": Text(
                "Homes hang on {pieces} pieces of street that nothing inside the grid joins; "
                "{households:,} households are off the main one. {link} of {gap:,.0f} m would "
                "join them. A path that the layer lacks would show the same.",
                "住户分布在{pieces}段互不相通的道路上，主段之外有{households:,}户；"
                "{link}约{gap:,.0f}米即可相通。道路图层缺少小路时也会如此。",
            ),
        },
    ),
    "R15": Entry(
        Text(
            "A code belongs to one grid for ever",
            "一码一格，停用编码不再使用",
        ),
        _KEEPS,
        Text("give the grid a new code", "给网格新的编码"),
        {
            "retired": Text(
                "The code {code} is retired and in use again.", "编码{code}已作废，却又被使用。"
            ),
            "twice": Text("{n} grids have the code {code}.", "{n}个网格使用同一编码{code}。"),
            "none": Text("The grid has no code.", "网格没有编码。"),
        },
    ),
    "R16": Entry(
        Text(
            "Serials run west to east, then north to south",
            "序号自西向东、自北向南",
        ),
        Text("numbers new plans so", "新方案按此编号"),
        Text("number anew, if no code is in use yet", "编码尚未启用时重新编号"),
        {
            "order": Text(
                "Serial {serial} stands where {expected} would.",
                "序号{serial}所在位置应为{expected}。",
            )
        },
    ),
    "R17": Entry(
        Text("Serials are within the capacity of the scheme", "序号不超出编码容量"),
        Text("goes on with a digit more", "以多一位数继续编号"),
        Text("split the community, or change the scheme", "拆分社区或更换编码方案"),
        {
            "beyond": Text(
                "The serial of {code} is beyond the {range} of its scheme.",
                "编码{code}的序号超出方案范围{range}。",
            ),
            "full": Text(
                "More grids than serials of {digits} digits (basic {basic} to {last}, dedicated "
                "{dedicated} to {end}): the codes beyond are a digit longer. Split the "
                "community, or change scheme or dedicated_first in [codes].",
                "网格数超出{digits}位序号的容量（基础网格{basic}至{last}，专属网格"
                "{dedicated}至{end}），超出的编码多一位。请拆分社区，或在[codes]中更改"
                "scheme或dedicated_first。",
            ),
        },
    ),
    "R18": Entry(
        Text(
            "New grids take the next serial, nothing is renumbered",
            "新网格顺延编号，旧编码不变",
        ),
        _KEEPS,
        Text("give the old code back", "恢复原编码"),
        {
            "lost": Text(
                "The code {code} is in use in the registry and no grid has it.",
                "登记册中编码{code}在用，却没有网格使用它。",
            ),
            "unknown": Text("The code {code} is not in the registry.", "编码{code}不在登记册中。"),
            "late": Text(
                "The code {code} is of {since} and has a smaller serial than {other}, given "
                "before.",
                "编码{code}启用于{since}，序号却小于更早启用的{other}。",
            ),
        },
    ),
    "R19": Entry(
        Text("One metric CRS; areas and lengths in metres", "统一米制坐标系，面积、长度用米"),
        _KEEPS,
        Text("measure in a CGCS2000 or UTM zone", "在CGCS2000分带或UTM下量算"),
        {
            "area": Text(
                "The grid says {said:,.0f} m2 and has {area:,.0f} m2.",
                "网格面积标为{said:,.0f}平方米，实为{area:,.0f}平方米。",
            ),
            "crs": Text(
                "The grids are in {crs}, which does not measure metres.",
                "网格坐标系为{crs}，不能按米量算。",
            ),
        },
    ),
    "R20": Entry(
        Text("Every grid names a responsible body", "每个网格明确责任单位"),
        _OPEN,
        Text("fill in who is responsible", "填写责任单位或网格长"),
        {
            "blank": Text(
                "Nobody is named as responsible for the grid.", "网格没有填写责任单位。"
            ),
            "column": Text("No column says who is responsible for a grid.", "没有责任单位一栏。"),
        },
    ),
    "R21": Entry(
        Text("A grid has no hole", "网格没有空洞"),
        Text("allows dedicated grids inside a grid", "允许网格内有专属网格"),
        Text("join the hole to the grid", "把空洞并入网格"),
        {
            "hole": Text(
                "The grid has a hole of {area:,.1f} m2 with {codes} in it.",
                "网格有{area:,.1f}平方米的空洞，内有网格{codes}。",
            ),
            "empty": Text(
                "The grid has a hole of {area:,.1f} m2 that is in no grid.",
                "网格有{area:,.1f}平方米的空洞，不属于任何网格。",
            ),
        },
    ),
    "R22": Entry(
        Text("A grid can be crossed on foot", "网格跨度便于步行"),
        Text("keeps grids compact", "保持网格紧凑"),
        Text("give the far homes to a nearer grid", "把远处住宅划给较近的网格"),
        {
            "span": Text(
                "The homes farthest apart are {span:,.0f} m from each other; at most "
                "{limit:,.0f} m are asked.",
                "相距最远的住宅有{span:,.0f}米，要求不超过{limit:,.0f}米。",
            ),
            "span_walk": Text(
                "The homes farthest apart are {span:,.0f} m from each other in a line, "
                "{walk:,.0f} m along the streets of the grid; at most {limit:,.0f} m in a line "
                "are asked.",
                "相距最远的住宅直线距离{span:,.0f}米，沿网格内道路步行{walk:,.0f}米；直线距离要求不超过"
                "{limit:,.0f}米。",
            ),
        },
    ),
    "R23": Entry(
        Text("No two grids have the same name", "网格名称不重复"),
        _KEEPS,
        Text("rename one of them", "给其中一个改名"),
        {"twice": Text("{n} grids are called {name}.", "{n}个网格都叫{name}。")},
    ),
    "R24": Entry(
        Text(
            "Borders run along held lines, and not along barred ones",
            "边界沿必须划界的线，避开禁止划界的线",
        ),
        _TRIES,
        Text(
            "lead the line on to the next street, or take the mark off it",
            "把线延长到相邻道路，或取消其划界要求",
        ),
        {
            "crossed": Text(
                "A border has to run along {line}, but the grid lies on both sides of it for "
                "{metres:,.0f} m, with {households:,} households on the lesser side: no division "
                "as good keeps to the line, or it closes no face around them.",
                "边界须沿{line}划定，但网格跨线{metres:,.0f}米，较小一侧有{households:,}户：没有同样达标"
                "的方案能沿此线划界，或该线未闭合成地块。",
            ),
            "open": Text(
                "A border has to run along {line}, but the line parts nothing here: "
                "{metres:,.0f} m of it end inside the grid. Lead it on to the next street, "
                "barrier or the border of the community.",
                "边界须沿{line}划定，但该线在网格内有{metres:,.0f}米未闭合，未隔开任何地块。请延长至"
                "相邻道路、屏障或社区边界。",
            ),
            "along": Text(
                "No border may run along {line}, but that with {other} does for {metres:,.0f} m.",
                "边界不得沿{line}划定，但与{other}的边界有{metres:,.0f}米沿此线。",
            ),
            "community": Text(
                "No border may run along {line}, but the border of the community does for "
                "{metres:,.0f} m, beside {other}: no plan of grids can move that.",
                "边界不得沿{line}划定，但社区边界有{metres:,.0f}米沿此线（与{other}相邻），"
                "划分网格无法改变。",
            ),
        },
    ),
}
