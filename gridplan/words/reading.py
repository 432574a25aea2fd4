"""What is found while layers are read and grids are made: title, advice, messages.

The messages of readers are written in English where they arise; each template here is the
same sentence, by which a message is recognised and said again in Chinese.
"""

from __future__ import annotations

from gridplan.words.text import Entry, Text


def _entry(
    title: tuple[str, str], planning: tuple[str, str], to_do: tuple[str, str], *says: Text
) -> Entry:
    """Return an entry whose messages are numbered."""
    named = {str(number): text for number, text in enumerate(says)}
    return Entry(Text(*title), Text(*planning), Text(*to_do), named)


_NOTHING = ("nothing", "无需处理")
_AS_MISSING = ("takes it as missing", "按缺失处理")
_ROW_OUT = ("leaves the row out", "略过该行")

READING: dict[str, Entry] = {
    "absurd_count": _entry(
        ("A count too large for one building", "单栋户数过大"),
        ("keeps it, or says that it counts as missing", "保留原数，或说明按缺失处理"),
        ("correct the cell", "更正单元格"),
        Text(
            "{n} households in one building, more than rules.households.most_per_building; "
            "kept as it is: check it.",
            "单栋{n}户，超过most_per_building的设定，已保留，请核对。",
        ),
    ),
    "across_communities": _entry(
        ("A building on a border of communities", "建筑跨社区边界"),
        ("counts it where most of it lies", "计入所占面积最大的社区"),
        ("nothing, or correct the border", "无需处理，或更正边界"),
        Text(
            "The building lies on a community border: {share} of it in {home}, where it is "
            "counted.",
            "建筑位于社区边界上，{share}在{home}，计入该社区。",
        ),
    ),
    "assumed_crs": _entry(
        ("A layer without CRS", "图层缺少坐标系"),
        ("takes the CRS that fits", "采用相符的坐标系"),
        ("add the .prj, or input_crs to the rules", "补充.prj文件，或在规则中设input_crs"),
        Text("`{layer}` has no CRS; {crs} by the rules.", "图层{layer}无坐标系，按规则取{crs}。"),
    ),
    "broken_count": _entry(
        ("A count that is not whole", "户数不是整数"),
        ("rounds it", "四舍五入"),
        ("correct the cell", "更正单元格"),
        Text("{n} households; rounded to a whole number.", "{n}户，已取整。"),
    ),
    "closed_line": _entry(
        ("Closed lines in a layer of areas", "面图层中有闭合线"),
        ("takes closed lines as outlines", "按轮廓线处理"),
        _NOTHING,
    ),
    "columns": _entry(
        ("Columns by other names", "按别名识别的列"),
        ("reads these columns", "读取这些列"),
        ("name others in the rules under [columns]", "如有误，在规则[columns]中指定"),
        Text("`{layer}`: read {columns}.", "图层{layer}：读取{columns}。"),
    ),
    "community_gap": _entry(
        ("A gap between communities", "社区之间有缝隙"),
        ("leaves the land without a grid", "该处不设网格"),
        ("close the gap in the communities", "修补社区边界"),
        Text(
            "`communities`: a gap of {area} m² between communities belongs to no grid. Close it "
            "in the input if it should.",
            "社区之间有{area}平方米的缝隙，不属于任何网格。如应归属，请在数据中修补。",
        ),
    ),
    "count_replaced": _entry(
        ("The ledger replaces a count", "台账户数替换原户数"),
        ("plans with the count of the ledger", "采用台账户数"),
        ("correct the one that is wrong", "更正有误的一方"),
        Text("The ledger's count {new} replaces {old}.", "台账的{new}户替换原来的{old}户。"),
        Text("The ledger's counts replace others in {ids}.", "台账户数替换了原户数：{ids}。"),
    ),
    "datum": _entry(
        ("Layers that seem shifted", "图层疑似偏移"),
        ("shifts what the rules say, nothing else", "只按规则纠偏"),
        ("name the datum in the rules, [datum]", "在规则[datum]中注明坐标基准"),
        Text(
            "`{layer}` was shifted from {datum} to WGS84 by the rules.",
            "图层{layer}已按规则由{datum}转换到WGS84。",
        ),
        Text(
            "Streets run through {share} of the buildings: one of the two layers may be "
            "shifted.{rest}",
            "道路穿过{share}的建筑，两图层之一可能有偏移。{rest}",
        ),
        Text(
            "{share} of the buildings lie in no community; {best} would if {datum}: set it in "
            "the rules under [datum].",
            "{share}的建筑不在任何社区内；若{datum}，则为{best}。请在规则[datum]中设定。",
        ),
    ),
    "dedicated_lived_in": _entry(
        ("A large institution with many residents", "住户较多的大单位"),
        ("keeps it in the basic grids", "留在基础网格"),
        ("dedicated = true gives it a grid of its own", "如需专属网格，设dedicated = true"),
        Text(
            "Institution {name}: has more than {n} resident households and stays in the basic "
            "grids; set dedicated = true to give it a grid of its own.",
            "单位{name}：住户超过{n}户，留在基础网格；如需专属网格，设dedicated = true。",
        ),
    ),
    "derived_communities": _entry(
        ("No communities were given", "未提供社区"),
        ("plans units between main streets", "以主要道路围成的单元代替"),
        ("give the communities with --communities", "用--communities提供社区"),
        Text(
            "No communities were given: {n} planning units were cut along main streets and "
            "barriers. They are no administrative communities; their codes are made up.",
            "未提供社区：沿主要道路和障碍划出{n}个规划单元。它们不是行政社区，编码为临时编码。",
        ),
    ),
    "duplicate_id": _entry(
        ("An id that occurs more than once", "编码重复"),
        ("keeps all; buildings get suffixes", "全部保留，建筑加后缀"),
        ("give each its own id", "各给唯一编码"),
        Text(
            "`{layer}`: {column} {id} occurs more than once; this row became {new}. If it is the "
            "same object twice, delete one.",
            "图层{layer}：{column} {id}重复，此行改为{new}。如为同一对象，请删除其一。",
        ),
        Text(
            "`communities`: {column} {id} stands on {n} rows; they were united. If they are "
            "different communities, give each its own id.",
            "社区：{column} {id}出现在{n}行，已合并。如为不同社区，请各给唯一编码。",
        ),
    ),
    "empty_community": _entry(
        ("A community without buildings", "社区内没有建筑"),
        ("makes it one grid below the minimum", "设为一个户数不足的网格"),
        ("check for missing buildings", "检查是否缺少建筑"),
        Text(
            "`communities`: {id} holds no building; it becomes one grid below the minimum. Check "
            "whether buildings are missing.",
            "社区{id}内没有建筑，设为一个户数不足的网格。请检查是否缺少建筑。",
        ),
    ),
    "empty_layer": _entry(
        ("A layer without rows", "空图层"),
        ("goes on without the layer", "不使用该图层"),
        ("give the layer from another source", "由其他来源提供该图层"),
    ),
    "encoding": _entry(
        ("The encoding of a file", "文件编码"),
        ("reads the text in the encoding found", "按识别的编码读取"),
        ("nothing; or save as UTF-8", "无需处理，或另存为UTF-8"),
    ),
    "estimate_flips": _entry(
        ("Grids whose range depends on estimates", "估算影响达标的网格"),
        ("plans with the middle of the estimates", "按估算中值划分"),
        ("count the homes of these grids first", "优先核实这些网格的户数"),
        Text(
            "If every estimate is {error} (their {end} end), {n} of {all} basic grids leave the "
            "range: {ids}. Count these first.",
            "若估算全部取{end}值，{all}个基础网格中有{n}个超出范围：{ids}。请优先核实。",
        ),
        Text(
            "If every estimate is {error} (their {end} end), {n} of {all} basic grids come into "
            "range: {ids}. Count these first.",
            "若估算全部取{end}值，{all}个基础网格中有{n}个进入范围：{ids}。请优先核实。",
        ),
    ),
    "estimated": _entry(
        ("Households that were estimated", "户数为估算"),
        ("plans with the estimates, marked", "按估算划分并标注"),
        ("add counts or a ledger", "补充户数或台账"),
        Text(
            "{n} buildings have no count; {total} households ({low} to {high}) were estimated "
            "for them by {ways}.",
            "{n}栋建筑没有户数，估算为{total}户（{low}至{high}户），依据：{ways}。",
        ),
    ),
    "garbled_text": _entry(
        ("Garbled text", "乱码"),
        ("keeps the text as it is", "原样保留"),
        ("export it again from the source", "从原系统重新导出"),
        Text(
            "`{layer}`: {column} is garbled in {ids}, e.g. {example}: it was saved in a wrong "
            "encoding. Export it again.",
            "图层{layer}：{column}在{ids}中为乱码，如{example}，保存时编码有误，请重新导出。",
        ),
    ),
    "grid_outside": _entry(
        ("A grid that lies in no community", "网格不在任何社区内"),
        ("leaves it out", "略过该网格"),
        ("check the CRS of grids and communities", "检查网格与社区的坐标系"),
        Text(
            "The grid {code} lies in no community and was left out.",
            "网格{code}不在任何社区内，已略过。",
        ),
    ),
    "institution_outside": _entry(
        ("An institution in no community", "单位不在任何社区内"),
        ("gives it no grid", "不设网格"),
        ("check its place", "检查其位置"),
        Text(
            "Institution {name}: lies in no community and gets no grid.",
            "单位{name}：不在任何社区内，不设网格。",
        ),
    ),
    "invalid_geometry": _entry(
        ("An invalid geometry", "几何无效"),
        ("repairs it, all its area kept", "修复并保留全部面积"),
        ("check the outline", "检查轮廓"),
        Text(
            "`{layer}`: {column} {id} is not valid ({why}); repaired: check its shape.",
            "图层{layer}：{column} {id}几何无效（{why}），已修复，请检查形状。",
        ),
    ),
    "ledger_join": _entry(
        ("How the ledger joined", "台账关联情况"),
        ("uses the rows that joined", "使用已关联的行"),
        ("see the rows that did not", "查看未关联的行"),
        Text(
            "`ledger`: {n} of {all} rows joined ({ways}){rest}.",
            "台账：{all}行中{n}行已关联（{ways}）{rest}。",
        ),
    ),
    "ledger_notes": _entry(
        ("Rows of a ledger without counts", "台账中没有户数的行"),
        ("leaves rows without counts out", "略过没有户数的行"),
        _NOTHING,
        Text(
            "`ledger`: {n} rows without counts left out: {rows}.",
            "台账：{n}行没有户数，已略过：{rows}。",
        ),
    ),
    "ledger_row": _entry(
        ("A row of the ledger that did not join", "台账行未关联"),
        _ROW_OUT,
        ("correct compound, number or address", "更正小区、楼号或地址"),
        Text(
            "`ledger`: row {row} of {sheet} ({label}, households {n}) did not join{rest}.",
            "台账：{sheet}第{row}行（{label}，{n}户）未能关联{rest}。",
        ),
        Text(
            "`ledger`: row {row} of {sheet} ({label}, households {n}) is there twice; counted "
            "once{rest}.",
            "台账：{sheet}第{row}行（{label}，{n}户）重复，只计一次{rest}。",
        ),
    ),
    "made_id": _entry(
        ("Ids made of row numbers", "以行号代替编码"),
        ("makes ids of row numbers", "用行号生成编码"),
        ("add ids where they must last", "需长期使用时补充编码"),
        Text(
            "`{layer}`: {n} of {all} rows have no {column}; it was made of the row number, e.g. "
            "{example}.",
            "图层{layer}：{all}行中{n}行没有{column}，已用行号生成，如{example}。",
        ),
    ),
    "moved": _entry(
        ("Households that changed their grid", "更换网格的户数"),
        ("moves as few as it can", "尽量少移动"),
        _NOTHING,
        Text(
            "{n} households changed their grid in {communities} communities; counting proves "
            "that at least {bound} must.",
            "{communities}个社区共{n}户更换了网格；计算证明至少须{bound}户。",
        ),
    ),
    "negative_count": _entry(
        ("A negative count", "户数为负"),
        _AS_MISSING,
        ("correct the cell", "更正单元格"),
        Text("{n} households; it counts as missing.", "{n}户，按缺失处理。"),
    ),
    "no_counts": _entry(
        ("No building has a count", "全部建筑没有户数"),
        ("estimates every building", "全部估算"),
        ("add counts or a ledger", "补充户数或台账"),
        Text(
            "`buildings` hold no household count at all; all are estimated.",
            "建筑图层没有任何户数，全部为估算。",
        ),
        Text(
            "`buildings` hold no household count at all; all are taken as 0.",
            "建筑图层没有任何户数，全部按0户计。",
        ),
    ),
    "no_evidence": _entry(
        ("Nothing to estimate from", "缺少估算依据"),
        ("counts 0 households", "按0户计"),
        ("add a count, levels or an outline", "补充户数、层数或轮廓"),
        Text(
            "The building has no count and nothing to estimate one from; it counts 0 households.",
            "建筑没有户数，也没有估算依据，按0户计。",
        ),
        Text(
            "Buildings have no count and nothing to estimate one from and count 0 households: "
            "{ids}.",
            "下列建筑没有户数，也没有估算依据，按0户计：{ids}。",
        ),
    ),
    "no_home_uses": _entry(
        ("Uses that are no homes", "非居住用途"),
        ("gives these uses no households", "这些用途不计户数"),
        ("add homes to residential_uses", "如有居住，加入residential_uses"),
        Text(
            "Uncounted buildings of these uses get no households: {uses}. If some are homes, add "
            "them to residential_uses in the rules.",
            "下列用途且没有户数的建筑不计户数：{uses}。如有居住，请加入规则residential_uses。",
        ),
    ),
    "no_households": _entry(
        ("A community without households", "社区没有住户"),
        ("makes it one grid below the minimum", "设为一个户数不足的网格"),
        ("check the counts", "核对户数"),
        Text(
            "`communities`: {id} has no household; it becomes one grid below the minimum. Check "
            "whether buildings are missing.",
            "社区{id}没有住户，设为一个户数不足的网格。请检查是否缺少建筑。",
        ),
    ),
    "no_streets": _entry(
        ("No streets", "没有道路"),
        ("follows buildings and barriers only", "只依据建筑和障碍"),
        ("add a layer of streets", "补充道路图层"),
        Text(
            "There are no streets: grids will follow buildings and barriers only.",
            "没有道路，网格只依据建筑和障碍划分。",
        ),
    ),
    "not_a_number": _entry(
        ("A cell that is no number", "单元格不是数字"),
        _AS_MISSING,
        ("write one number", "只填一个数字"),
        Text(
            "`{layer}`: {column} is {cell}, which is not one number; it counts as missing.",
            "图层{layer}：{column}为{cell}，不是单个数字，按缺失处理。",
        ),
        Text(
            "`{layer}`: {column} is {cell}, which is not one number, in {ids}; it counts as "
            "missing.",
            "图层{layer}：{ids}的{column}为{cell}，不是单个数字，按缺失处理。",
        ),
    ),
    "number_in_words": _entry(
        ("A number written in words", "文字中的数字"),
        ("reads the number in the words", "读取文字中的数字"),
        _NOTHING,
        Text(
            "`{layer}`: {column} was read out of words such as {cell} in {ids}.",
            "图层{layer}：{ids}的{column}从{cell}等文字中读出。",
        ),
    ),
    "outside_community": _entry(
        ("A building in no community", "建筑不在任何社区内"),
        ("puts it in no grid", "不划入网格"),
        ("check the place or the community border", "检查位置或社区边界"),
        Text(
            "The building (households: {n}) lies in no community and in no grid.",
            "建筑（{n}户）不在任何社区内，未划入网格。",
        ),
        Text(
            "Buildings without households lie in no community and in no grid: {ids}.",
            "下列无住户建筑不在任何社区内，未划入网格：{ids}。",
        ),
    ),
    "overlap": _entry(
        ("Communities that overlap", "社区重叠"),
        ("gives the overlap to the smaller one", "重叠处归较小的社区"),
        ("correct the border", "更正边界"),
        Text(
            "`communities`: {a} and {b} overlap by {area} m²; it stays with {keeper}, the "
            "smaller. Check the border.",
            "社区{a}与{b}重叠{area}平方米，归较小的{keeper}。请检查边界。",
        ),
        Text(
            "`communities`: {id} lies wholly under other communities and was left out.",
            "社区{id}完全被其他社区覆盖，已略过。",
        ),
    ),
    "overlapping_footprints": _entry(
        ("Buildings that overlap", "建筑重叠"),
        ("counts both", "都计入"),
        ("check the outlines", "检查轮廓"),
        Text(
            "The building lies over another: {a} and {b} (households: {n} and {m}); both are "
            "counted. Check the outlines.",
            "建筑{a}与{b}重叠（分别{n}户、{m}户），都已计入。请检查轮廓。",
        ),
    ),
    "reader": _entry(
        ("A remark of a file's reader", "读取器提示"),
        ("goes on", "继续"),
        ("read the remark of the file's reader", "阅读提示"),
    ),
    "same_footprint": _entry(
        ("A building that is drawn twice", "建筑重复绘制"),
        ("counts both", "都计入"),
        ("delete one", "删除其一"),
        Text(
            "The building is drawn twice, as {a} and {b} (households: {n} and {m}); both are "
            "counted. Delete one.",
            "建筑重复绘制：{a}与{b}（分别{n}户、{m}户），都已计入。请删除其一。",
        ),
    ),
    "soft_barriers": _entry(
        ("Barriers that grids may cross", "可跨越的障碍"),
        ("lets grids cross them", "网格可跨越"),
        ("add their kind to fabric.hard_barriers", "如不可跨越，加入fabric.hard_barriers"),
        Text("Barriers that grids may cross: {kinds}.", "网格可跨越的障碍：{kinds}。"),
    ),
    "spoilt_id": _entry(
        ("An id cut short by a spreadsheet", "编码被表格软件截断"),
        ("keeps the id as it is", "原样保留"),
        ("store ids as text and export again", "以文本保存编码并重新导出"),
        Text(
            "`{layer}`: id {id} is a number cut short by a spreadsheet; store ids as text.",
            "图层{layer}：编码{id}被表格软件截断，请以文本保存。",
        ),
    ),
    "street_gap": _entry(
        ("Streets that nearly meet", "道路未接合"),
        ("leads the street on", "自动延长"),
        ("join the ends", "接合端点"),
        Text(
            "The street {id} ends {gap} m short of the next; planning leads it on. Join them in "
            "the data.",
            "道路{id}距下一条道路差{gap}米，划分时自动延长。请在数据中接合。",
        ),
    ),
    "street_island": _entry(
        ("Streets apart from the network", "孤立道路"),
        ("uses them as borders all the same", "仍作边界使用"),
        ("nothing, or connect them", "无需处理，或接入路网"),
        Text(
            "Of {n} street pieces these do not connect to the main network: {ids}. They still "
            "serve as borders.",
            "{n}段道路中下列未接入主路网：{ids}，仍作边界使用。",
        ),
    ),
    "suspected_missing": _entry(
        ("Homes with 0 households", "住宅户数为0"),
        ("counts 0 households", "按0户计"),
        ("leave unknown cells empty", "户数未知时留空"),
        Text(
            "Residential buildings of two or more levels are counted with 0 households: {ids}. "
            "If their counts are missing, leave the cells empty.",
            "下列两层以上住宅户数为0：{ids}。如户数缺失，请留空。",
        ),
    ),
    "swapped_axes": _entry(
        ("Swapped axes", "坐标轴颠倒"),
        ("swaps the axes back", "换回坐标轴"),
        ("export with x = east, y = north", "以x为东、y为北导出"),
    ),
    "title_rows": _entry(
        ("Rows above the names of columns", "表头以上的行"),
        ("skips them", "略过"),
        _NOTHING,
        Text(
            "`{layer}`: {n} rows above the names were skipped.",
            "图层{layer}：略过表头以上{n}行。",
        ),
    ),
    "total_differs": _entry(
        ("A total that differs", "合计不符"),
        ("plans with the buildings", "以建筑户数为准"),
        ("correct the one that is wrong", "更正有误的一方"),
        Text(
            "`{layer}`: {id} has {there} households by its total and {here} by its buildings, "
            "which are planned with. Correct the one that is wrong.",
            "图层{layer}：{id}合计{there}户，建筑共{here}户，以建筑为准。请更正有误的一方。",
        ),
        Text(
            "`ledger`: the largest total says {there} households, the rows add up to {here}.",
            "台账：最大合计为{there}户，各行相加为{here}户。",
        ),
    ),
    "total_rows": _entry(
        ("Rows of totals", "合计行"),
        ("leaves totals out", "略过合计行"),
        _NOTHING,
        Text("`ledger`: {n} rows of totals left out: {rows}.", "台账：略过{n}个合计行：{rows}。"),
    ),
    "unit_split": _entry(
        ("A building shared by its entrances", "按单元划分的建筑"),
        ("shares the building out by its entrances", "按单元划分"),
        ("check its units", "核对单元数"),
        Text(
            "{n} households are more than a grid may hold: planned as {units} units {first} to "
            "{last} side by side.",
            "{n}户超过网格上限，按{units}个单元并列划分（{first}至{last}）。",
        ),
    ),
    "unknown_building": _entry(
        ("Buildings of a table that are not in the layers", "表中建筑不在图层内"),
        ("leaves them out", "略过"),
        ("check the ids", "核对编码"),
        Text(
            "{n} buildings of the table are not in the layers: {ids}.",
            "表中{n}栋建筑不在图层内：{ids}。",
        ),
    ),
    "unusable_geometry": _entry(
        ("A row without usable geometry", "行缺少可用几何"),
        _ROW_OUT,
        ("add its geometry or coordinates", "补充几何或坐标"),
        Text(
            "`{layer}`: {column} {id} has {why} and was left out; draw it and read again.",
            "图层{layer}：{column} {id}没有可用几何（{why}），已略过；请补绘后重新读取。",
        ),
    ),
    "wrong_geometry": _entry(
        ("A geometry of the wrong kind", "几何类型不符"),
        _ROW_OUT,
        ("draw it as the layer needs it", "按图层要求绘制"),
        Text(
            "`{layer}`: {column} {id} is a {kind}, which this layer cannot hold; left out.",
            "图层{layer}：{column} {id}为{kind}，该图层不能容纳，已略过。",
        ),
    ),
    "zone_prefix": _entry(
        ("Easting with or without zone number", "东坐标带号不符"),
        ("takes the zone number off or on", "增减带号"),
        ("correct the .prj", "更正.prj文件"),
    ),
    "ballpark_shift": _entry(
        ("A shift between datums that is not exact", "基准转换不精确"),
        ("shifts as well as it can", "尽量转换"),
        ("give CGCS2000 data or seven parameters", "提供CGCS2000数据或七参数"),
    ),
    "far_layer": _entry(
        ("A layer far from the communities", "图层远离社区"),
        ("finds nothing of it near", "附近没有该图层内容"),
        ("correct its CRS", "更正坐标系"),
    ),
    "missing_part": _entry(
        ("A file that lacks a part", "文件缺少组成部分"),
        ("reads the outlines alone", "只读取轮廓"),
        ("copy the missing file beside it", "补齐缺少的文件"),
    ),
    "mostly_tunnels": _entry(
        ("Lines mostly in tunnels", "多为地下线路"),
        ("draws no border along them", "不作边界"),
        ("check the column tunnel", "检查tunnel列"),
    ),
    "unbelievable_units": _entry(
        ("A number of units that cannot be", "单元数不合理"),
        ("plans the building whole", "整栋划分"),
        ("correct the number of units", "更正单元数"),
    ),
    "unknown_word": _entry(
        ("A word that is neither yes nor no", "既非是也非否"),
        _AS_MISSING,
        ("write yes or no", "填是或否"),
    ),
    "doubtful_comma": _entry(
        ("A comma that may be a decimal point", "逗号含义不明"),
        ("reads 12,500 as twelve thousand", "12,500按一万二千五百读取"),
        ("write numbers without separators", "数字不用分隔符"),
    ),
    "formulas": _entry(
        ("Formulas without values", "公式没有计算值"),
        ("takes formulas without values as empty", "没有计算值的公式按空白处理"),
        ("open and save the file in Excel", "用Excel打开并保存"),
    ),
    "ledger_sheets": _entry(
        ("Rows of a ledger on the same", "台账中重复的行"),
        ("uses one of several rows on the same", "重复的行只用其一"),
        _NOTHING,
    ),
    "rows_added": _entry(
        ("Rows that were added up", "相加的行"),
        ("adds the rows up", "各行相加"),
        ("delete what does not hold, or name entrances", "删除不成立的行，或注明单元"),
    ),
    "sheets": _entry(
        ("Sheets of a workbook", "工作表"),
        ("reads these sheets", "读取这些工作表"),
        _NOTHING,
    ),
    "sheets_left_out": _entry(
        ("Sheets that were left out", "略过的工作表"),
        ("leaves these sheets out", "略过这些工作表"),
        ("give them the same columns", "使各表列名一致"),
    ),
    "unread_columns": _entry(
        ("Columns that were not read", "未读取的列"),
        ("does not read these columns", "不读取这些列"),
        ("name them in the rules under [columns]", "在规则[columns]中指定"),
    ),
}
