"""What is found while households are counted: title, advice, messages.

The messages of readers are written in English where they arise; each template here is the
same sentence, by which a message is recognised and said again in Chinese.
"""

from __future__ import annotations

from gridplan.words.text import AS_MISSING, NOTHING, ROW_OUT, Entry, Text, entry_of

COUNTING: dict[str, Entry] = {
    "absurd_count": entry_of(
        ("A count too large for one building", "单栋户数过大"),
        ("keeps it, or says that it counts as missing", "保留原数，或说明按缺失处理"),
        ("correct the cell", "更正单元格"),
        Text(
            "{n} households in one building, more than rules.households.most_per_building; "
            "kept as it is: check it.",
            "单栋{n}户，超过most_per_building的设定，已保留，请核对。",
        ),
        Text(
            "`ledger`: {column} is {cell}, more than there can be, perhaps a code or a "
            "phone number; it counts as missing ({n} rows: {rows}).",
            "台账：{column}为{cell}，不合常理，可能是编码或电话，按缺失处理（{n}行：{rows}）。",
        ),
        Text(
            "`{layer}`: {column} is {cell}, more than there can be, perhaps a code or a "
            "phone number; it counts as missing.",
            "图层{layer}：{column}为{cell}，不合常理，可能是编码或电话，按缺失处理。",
        ),
        Text(
            "{n} households are estimated for one building; check its floor area and levels.",
            "单栋估算为{n}户，请核对面积与层数。",
        ),
    ),
    "broken_count": entry_of(
        ("A count that is not whole", "户数不是整数"),
        ("rounds it", "四舍五入"),
        ("correct the cell", "更正单元格"),
        Text(
            "`ledger`: households is {n}, no whole number; the sum of each building is rounded "
            "({count} rows: {rows}).",
            "台账：户数为{n}，不是整数；各楼之和取整（{count}行：{rows}）。",
        ),
        Text("{n} households; rounded to a whole number.", "{n}户，已取整。"),
    ),
    "count_replaced": entry_of(
        ("The ledger replaces a count", "台账户数替换原户数"),
        ("plans with the count of the ledger", "采用台账户数"),
        ("correct the one that is wrong", "更正有误的一方"),
        Text("The ledger's count {new} replaces {old}.", "台账的{new}户替换原来的{old}户。"),
        Text("The ledger's counts replace others in {ids}.", "台账户数替换了原户数：{ids}。"),
    ),
    "doubtful_comma": entry_of(
        ("A comma that may be a decimal point", "逗号含义不明"),
        ("reads 12,500 as twelve thousand", "12,500按一万二千五百读取"),
        ("write numbers without separators", "数字不用分隔符"),
        Text(
            "`{layer}`: the commas in {column} may stand between thousands or before "
            "decimals (12,500); they are read as thousands. Write the numbers without "
            "thousands separators.",
            "图层{layer}：{column}中的逗号可能是千分位，也可能是小数点（如12,5"
            "00），按千分位读取。请不用分隔符填写数字。",
        ),
    ),
    "estimate_flips": entry_of(
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
    "estimated": entry_of(
        ("Households that were estimated", "户数为估算"),
        ("plans with the estimates, marked", "按估算划分并标注"),
        ("add counts or a ledger", "补充户数或台账"),
        Text(
            "{n} buildings have no count; {total} households ({low} to {high}) were estimated "
            "for them by {ways}.",
            "{n}栋建筑没有户数，估算为{total}户（{low}至{high}户），依据：{ways}。",
        ),
        Text(
            "`buildings`: levels of {n} buildings without a count are guessed from {column}, one "
            "for every {m} m.",
            "{n}栋没有户数的建筑的层数由{column}推算，每{m}米一层。",
        ),
    ),
    "formulas": entry_of(
        ("Formulas without values", "公式没有计算值"),
        ("takes formulas without values as empty", "没有计算值的公式按空白处理"),
        ("open and save the file in Excel", "用Excel打开并保存"),
        Text(
            "`{layer}`: sheet {sheet}: {column} holds formulas without values in {n} rows "
            "({rows}), which count as empty: open and save in Excel.",
            "图层{layer}工作表{sheet}：{column}有{n}行公式没有计算值（{"
            "rows}），按空白处理。请用Excel打开并保存。",
        ),
    ),
    "ledger_join": entry_of(
        ("How the ledger joined", "台账关联情况"),
        ("uses the rows that joined", "使用已关联的行"),
        ("see the rows that did not", "查看未关联的行"),
        Text(
            "`ledger`: no id is that of a building; ids are compared without zeros in front and "
            "whatever their case.",
            "台账：没有编码与建筑一致；已忽略前导零和大小写再行比对。",
        ),
        Text(
            "`ledger`: {n} of {all} rows joined ({ways}){rest}.",
            "台账：{all}行中{n}行已关联（{ways}）{rest}。",
        ),
        Text(
            "`ledger`: {n} rows joined by names written in another way, such as {here} for "
            "{there}.",
            "台账：{n}行名称写法不同，已按对应的建筑关联，如“{here}”即“{there}”。",
        ),
        Text(
            "`ledger`: {n} rows name several buildings, such as {name}; their households are "
            "shared out by floor area.",
            "台账：{n}行写有多栋楼，如“{name}”；其户数按建筑面积分摊。",
        ),
    ),
    "ledger_notes": entry_of(
        ("Rows of a ledger without counts", "台账中没有户数的行"),
        ("leaves rows without counts out", "略过没有户数的行"),
        NOTHING,
        Text(
            "`ledger`: {n} rows ({rows}) are garages, stores or shops, and no households.",
            "台账：{n}行（{rows}）为车位、储藏室或商铺，不计户数。",
        ),
        Text(
            "`ledger`: {n} rows without counts left out: {rows}.",
            "台账：{n}行没有户数，已略过：{rows}。",
        ),
    ),
    "ledger_row": entry_of(
        ("A row of the ledger that did not join", "台账行未关联"),
        ROW_OUT,
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
        Text(
            "`ledger`: {name} (households: {n}) is no compound or community of the layers; "
            "its total is not used.",
            "台账：{name}（{n}户）不是图层中的小区或社区，其合计未采用。",
        ),
    ),
    "ledger_sheets": entry_of(
        ("Rows of a ledger on the same", "台账中重复的行"),
        ("uses one of several rows on the same", "重复的行只用其一"),
        NOTHING,
        Text(
            "`ledger`: {whose} on {n} buildings or compounds are not used, as {instead} "
            "their households, too ({there} there, {here} here).",
            "台账：{whose}中{n}处建筑或小区的户数未采用，{instead}其户数（该处"
            "{there}户，此处{here}户）。",
        ),
    ),
    "merged": entry_of(
        ("Plans that were merged", "合并的方案"),
        ("moves as few as it can", "尽量少移动"),
        NOTHING,
        Text(
            "{n} plans were merged: {moved} households are in another grid than there, {total} by "
            "weight; counting proves that at least {bound} must be.",
            "{n}个方案已合并：{moved}户与各原方案网格不同，加权{total}户；计算证明至少须{bound}户。",
        ),
    ),
    "moved": entry_of(
        ("Households that changed their grid", "更换网格的户数"),
        ("moves as few as it can", "尽量少移动"),
        NOTHING,
        Text(
            "{n} households changed their grid in {communities} communities; counting proves "
            "that at least {bound} must.",
            "{communities}个社区共{n}户更换了网格；计算证明至少须{bound}户。",
        ),
    ),
    "negative_count": entry_of(
        ("A negative count", "户数为负"),
        AS_MISSING,
        ("correct the cell", "更正单元格"),
        Text("{n} households; it counts as missing.", "{n}户，按缺失处理。"),
        Text(
            "`ledger`: {column} is {cell}, less than nothing; it counts as missing ({n} rows: "
            "{rows}).",
            "台账：{column}为{cell}，小于零，按缺失处理（{n}行：{rows}）。",
        ),
    ),
    "no_counts": entry_of(
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
        Text(
            "`buildings` hold no household count at all; they are estimated, or taken as 0 "
            "where nothing tells their size.",
            "建筑图层没有任何户数，按估算计；没有依据的按0户计。",
        ),
    ),
    "no_evidence": entry_of(
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
    "no_home_uses": entry_of(
        ("Uses that are no homes", "非居住用途"),
        ("gives these uses no households", "这些用途不计户数"),
        ("add homes to residential_uses", "如有居住，加入residential_uses"),
        Text(
            "Uncounted buildings of these uses get no households: {uses}. If some are homes, add "
            "them to residential_uses in the rules.",
            "下列用途且没有户数的建筑不计户数：{uses}。如有居住，请加入规则residential_uses。",
        ),
    ),
    "no_households": entry_of(
        ("A community without households", "社区没有住户"),
        ("makes it one grid below the minimum", "设为一个户数不足的网格"),
        ("check the counts", "核对户数"),
        Text(
            "`communities`: {id} has no household; it becomes one grid below the minimum. Check "
            "whether buildings are missing.",
            "社区{id}没有住户，设为一个户数不足的网格。请检查是否缺少建筑。",
        ),
    ),
    "not_a_number": entry_of(
        ("A cell that is no number", "单元格不是数字"),
        AS_MISSING,
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
        Text(
            "`{layer}`: {n} rows have text for coordinates, such as {cell}.",
            "图层{layer}：{n}行坐标为文字。",
        ),
        Text(
            "`ledger`: {n} rows ({rows}) name the first and last of several flats, not how many "
            "there are; they count as missing.",
            "台账：{n}行（{rows}）只写首尾房号，未写套数，按缺失处理。",
        ),
        Text(
            "`ledger`: {column} counts as missing where it is text such as {cell} ({n} "
            "rows: {rows}).",
            "台账：{column}为{cell}等文字的，按缺失处理（{n}行：{rows}）。",
        ),
    ),
    "number_in_words": entry_of(
        ("A number written in words", "文字中的数字"),
        ("reads the number in the words", "读取文字中的数字"),
        NOTHING,
        Text(
            "`{layer}`: {column} was read out of words such as {cell} in {ids}.",
            "图层{layer}：{ids}的{column}从{cell}等文字中读出。",
        ),
        Text(
            "`ledger`: {column} was read out of words such as {cell} ({n} rows: {rows}).",
            "台账：{column}从{cell}等文字中读出（{n}行：{rows}）。",
        ),
    ),
    "rows_added": entry_of(
        ("Rows that were added up", "相加的行"),
        ("adds the rows up", "各行相加"),
        ("delete what does not hold, or name entrances", "删除不成立的行，或注明单元"),
        Text(
            "`ledger`: sheet {sheet}: {n} rows stand on {m} buildings, and no entrance "
            "tells them apart; they were added up: rows {rows}. Delete those that do not hold.",
            "台账工作表{sheet}：{n}行对应{m}栋建筑，且未注明单元，各行已相加：第{r"
            "ows}行。请删除不成立的行。",
        ),
        Text(
            "`ledger`: {n} flats (rows {rows}, …) repeat the count of their building, which "
            "equals the number of its flats; each counts as one household.",
            "台账：{n}套（第{rows}行等）重复填写全楼户数，且与套数相等，每套按一户计。",
        ),
    ),
    "suspected_missing": entry_of(
        ("Homes with 0 households", "住宅户数为0"),
        ("counts 0 households", "按0户计"),
        ("leave unknown cells empty", "户数未知时留空"),
        Text(
            "Residential buildings of two or more levels are counted with 0 households: {ids}. "
            "If their counts are missing, leave the cells empty.",
            "下列两层以上住宅户数为0：{ids}。如户数缺失，请留空。",
        ),
    ),
    "total_differs": entry_of(
        ("A total that differs", "合计不符"),
        ("plans with the buildings", "以建筑户数为准"),
        ("correct the one that is wrong", "更正有误的一方"),
        Text(
            "`ledger`: sheet {sheet}: {n} flats count as one household each, but `{column}` names "
            "{heads} in them. If these are households, give a column 户数.",
            "台账工作表{sheet}：{n}套住房各计一户，但{column}共有{heads}个。若各为一户，请增加户数列。",
        ),
        Text(
            "`{layer}`: {id} has {there} households by its total and {here} by its buildings, "
            "which are planned with. Correct the one that is wrong.",
            "图层{layer}：{id}合计{there}户，建筑共{here}户，以建筑为准。请更正有误的一方。",
        ),
        Text(
            "`ledger`: sheet {sheet}: `{column}` is not what the columns before it add up to, "
            "which count: rows {rows}.",
            "台账工作表{sheet}：{column}与其前各列之和不符，以各列为准：行{rows}。",
        ),
        Text(
            "`ledger`: the largest total says {there} households, the rows add up to {here}.",
            "台账：最大合计为{there}户，各行相加为{here}户。",
        ),
        Text(
            "`ledger`: totals that no rows beside them add up to stand in rows {rows}.",
            "台账：下列合计行与相邻各行之和不符：{rows}。",
        ),
        Text(
            "`{layer}`: {n} rows of sheet {sheet} stand in {others} too, which is used: "
            "{there} households there, {here} here. Delete the wrong sheet.",
            "图层{layer}：工作表{sheet}有{n}行也见于{others}，采用后者："
            "该处{there}户，此处{here}户。请删除有误的工作表。",
        ),
        Text(
            "`ledger`: {whose} on {n} buildings or compounds are not used, as {instead} "
            "their households, too ({there} there, {here} here; they differ for {m}: "
            "{spots}). Delete what does not hold.",
            "台账：{whose}中{n}处建筑或小区的户数未采用，{instead}其户数（该处"
            "{there}户，此处{here}户；{m}处不同：{spots}）。请删除不成立的"
            "部分。",
        ),
        Text(
            "`{layer}`: {name} is read from `{column}` ({n} in all), but could be meant by "
            "{others}. {remedy}",
            "图层{layer}：{name}取自{column}（合计{n}），也可能指{others}。{remedy}",
        ),
    ),
    "total_rows": entry_of(
        ("Rows of totals", "合计行"),
        ("leaves totals out", "略过合计行"),
        NOTHING,
        Text("`ledger`: {n} rows of totals left out: {rows}.", "台账：略过{n}个合计行：{rows}。"),
        Text(
            "`{layer}`: {n} rows of totals left out: {rows}.",
            "图层{layer}：略过{n}个合计行：{rows}。",
        ),
    ),
    "unbelievable_units": entry_of(
        ("A number of units that cannot be", "单元数不合理"),
        ("plans the building whole", "整栋划分"),
        ("correct the number of units", "更正单元数"),
        Text(
            "{n} units in a building of {m} households are more than it can have (one for "
            "each household, {most} in all): it is planned whole.",
            "单元数{n}与{m}户不符（每户至多一个单元，全楼至多{most}个），按整栋划分。",
        ),
    ),
    "unit_split": entry_of(
        ("A building shared by its entrances", "按单元划分的建筑"),
        ("shares the building out by its entrances", "按单元划分"),
        ("check its units", "核对单元数"),
        Text(
            "{n} households are more than a grid may hold: planned as {units} units {first} to "
            "{last} side by side.",
            "{n}户超过网格上限，按{units}个单元并列划分（{first}至{last}）。",
        ),
    ),
}
