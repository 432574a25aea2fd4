"""What is found while layers are read and grids are made: title, advice, messages.

The messages of readers are written in English where they arise; each template here is the
same sentence, by which a message is recognised and said again in Chinese.
"""

from __future__ import annotations

from gridplan.words.text import AS_MISSING, NOTHING, ROW_OUT, Entry, Text, entry_of

READING: dict[str, Entry] = {
    "across_communities": entry_of(
        ("A building on a border of communities", "建筑跨社区边界"),
        ("counts it where most of it lies", "计入所占面积最大的社区"),
        ("nothing, or correct the border", "无需处理，或更正边界"),
        Text(
            "The building lies on a community border: {share} of it in {home}, where it is "
            "counted.",
            "建筑位于社区边界上，{share}在{home}，计入该社区。",
        ),
    ),
    "assumed_crs": entry_of(
        ("A layer without CRS", "图层缺少坐标系"),
        ("takes the CRS that fits", "采用相符的坐标系"),
        ("add the .prj, or input_crs to the rules", "补充.prj文件，或在规则中设input_crs"),
        Text(
            "`{layer}` {told}; {crs} by the rules.",
            "图层{layer}{told}，按规则取{crs}。",
        ),
        Text(
            "`{layer}` {told}; {crs} is assumed: {why}. If that is wrong, set input_crs.",
            "图层{layer}{told}，按{crs}读取：{why}。如有误，请设input_crs。",
        ),
        Text(
            "`{layer}`: longitudes and latitudes such as {n} were read as {way}.",
            "图层{layer}：{n}等经纬度按{way}读取。",
        ),
        Text(
            "`{layer}`: `{x}` and `{y}` are taken as longitude and latitude.",
            "图层{layer}：{x}与{y}按经度、纬度读取。",
        ),
    ),
    "ballpark_shift": entry_of(
        ("A shift between datums that is not exact", "基准转换不精确"),
        ("shifts as well as it can", "尽量转换"),
        ("give CGCS2000 data or seven parameters", "提供CGCS2000数据或七参数"),
        Text(
            "`{layer}` is in {crs}; how it lies on WGS84 is not known exactly, and "
            "everything may be shifted by up to about 100 m. Give data in CGCS2000, or "
            "shift it with the seven parameters of the place.",
            "图层{layer}为{crs}，与WGS84的转换关系不确切，位置可能整体偏移约10"
            "0米以内。请提供CGCS2000数据，或用当地七参数转换。",
        ),
    ),
    "closed_line": entry_of(
        ("Closed lines in a layer of areas", "面图层中有闭合线"),
        ("takes closed lines as outlines", "按轮廓线处理"),
        NOTHING,
        Text(
            "`{layer}`: closed lines were taken as polygons in {ids}.",
            "图层{layer}：闭合线已按面读取：{ids}。",
        ),
    ),
    "community_gap": entry_of(
        ("A gap between communities", "社区之间有缝隙"),
        ("leaves the land without a grid", "该处不设网格"),
        ("close the gap in the communities", "修补社区边界"),
        Text(
            "`communities`: a gap of {area} m² between communities belongs to no grid. Close it "
            "in the input if it should.",
            "社区之间有{area}平方米的缝隙，不属于任何网格。如应归属，请在数据中修补。",
        ),
    ),
    "datum": entry_of(
        ("Layers that seem shifted", "图层疑似偏移"),
        ("shifts what the rules or the names of coordinates say", "只按规则或列名所注纠偏"),
        ("name the datum in the rules, [datum]", "在规则[datum]中注明坐标基准"),
        Text(
            "`{layer}` was shifted from {datum} to WGS84 by the rules.",
            "图层{layer}已按规则由{datum}转换到WGS84。",
        ),
        Text(
            "`{layer}` was shifted from {datum} to WGS84: the names of its coordinates say so.",
            "图层{layer}的坐标列名注明{datum}，已转换到WGS84。",
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
    "dedicated_lived_in": entry_of(
        ("A large institution with many residents", "住户较多的大单位"),
        ("keeps it in the basic grids", "留在基础网格"),
        ("dedicated = true gives it a grid of its own", "如需专属网格，设dedicated = true"),
        Text(
            "Institution {name}: has more than {n} resident households and stays in the basic "
            "grids; set dedicated = true to give it a grid of its own.",
            "单位{name}：住户超过{n}户，留在基础网格；如需专属网格，设dedicated = true。",
        ),
    ),
    "derived_communities": entry_of(
        ("No communities were given", "未提供社区"),
        ("plans units between main streets", "以主要道路围成的单元代替"),
        ("give the communities with --communities", "用--communities提供社区"),
        Text(
            "No communities were given: {n} planning units were cut along main streets and "
            "barriers. They are no administrative communities; their codes are made up.",
            "未提供社区：沿主要道路和障碍划出{n}个规划单元。它们不是行政社区，编码为临时编码。",
        ),
    ),
    "duplicate_id": entry_of(
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
    "empty_community": entry_of(
        ("A community without buildings", "社区内没有建筑"),
        ("makes it one grid below the minimum", "设为一个户数不足的网格"),
        ("check for missing buildings", "检查是否缺少建筑"),
        Text(
            "`communities`: {id} holds no building; it becomes one grid below the minimum. Check "
            "whether buildings are missing.",
            "社区{id}内没有建筑，设为一个户数不足的网格。请检查是否缺少建筑。",
        ),
    ),
    "far_layer": entry_of(
        ("A layer far from the communities", "图层远离社区"),
        ("finds nothing of it near", "附近没有该图层内容"),
        ("correct its CRS", "更正坐标系"),
        Text(
            "`{layer}` lies at longitude {lon}, latitude {lat} by its CRS ({crs}), far from "
            "the communities, and has no effect. Check its CRS.",
            "按其坐标系（{crs}），图层{layer}位于经度{lon}、纬度{lat}，远离"
            "各社区，不起作用。请核对坐标系。",
        ),
    ),
    "grid_outside": entry_of(
        ("A grid that lies in no community", "网格不在任何社区内"),
        ("leaves it out", "略过该网格"),
        ("check the CRS of grids and communities", "检查网格与社区的坐标系"),
        Text(
            "The grid {code} lies in no community and was left out.",
            "网格{code}不在任何社区内，已略过。",
        ),
    ),
    "institution_outside": entry_of(
        ("An institution in no community", "单位不在任何社区内"),
        ("gives it no grid", "不设网格"),
        ("check its place", "检查其位置"),
        Text(
            "Institution {name}: lies in no community and gets no grid.",
            "单位{name}：不在任何社区内，不设网格。",
        ),
    ),
    "invalid_geometry": entry_of(
        ("An invalid geometry", "几何无效"),
        ("repairs it, all its area kept", "修复并保留全部面积"),
        ("check the outline", "检查轮廓"),
        Text(
            "`{layer}`: {column} {id} is not valid ({why}); repaired: check its shape.",
            "图层{layer}：{column} {id}几何无效（{why}），已修复，请检查形状。",
        ),
        Text(
            "`{layer}`: {column} {id} has an outline without area and was taken as a point "
            "in its middle; draw it again.",
            "图层{layer}：{column} {id}的轮廓没有面积，按其中点计，请重新绘制。",
        ),
    ),
    "many_vertices": entry_of(
        ("An outline of very many vertices", "轮廓顶点过多"),
        ("leaves out those that matter by less than 5 cm", "略去影响小于5厘米的顶点"),
        ("nothing, or simplify it where it was drawn", "无需处理，或在源数据中简化"),
        Text(
            "`{layer}`: {column} {id} has {n} vertices; those that move its line by less than "
            "{aside} m were left out, {left} remain.",
            "图层{layer}：{column} {id}有{n}个顶点，已略去影响小于{aside}米的顶点，剩余{left}个。",
        ),
    ),
    "made_id": entry_of(
        ("Ids made of row numbers", "以行号代替编码"),
        ("makes ids of row numbers", "用行号生成编码"),
        ("add ids where they must last", "需长期使用时补充编码"),
        Text(
            "`{layer}`: {n} of {all} rows have no {column}; it was made of the row number, e.g. "
            "{example}.",
            "图层{layer}：{all}行中{n}行没有{column}，已用行号生成，如{example}。",
        ),
    ),
    "mostly_tunnels": entry_of(
        ("Lines mostly in tunnels", "多为地下线路"),
        ("draws no border along them", "不作边界"),
        ("check the column tunnel", "检查tunnel列"),
        Text(
            "`streets`: {share} of their length is in tunnels, which are no borders on the "
            "ground. Check the column tunnel.",
            "道路图层：{share}的长度为隧道，地面上不成边界。请核对tunnel列。",
        ),
    ),
    "no_streets": entry_of(
        ("No streets", "没有道路"),
        ("follows buildings and barriers only", "只依据建筑和障碍"),
        ("add a layer of streets", "补充道路图层"),
        Text(
            "There are no streets: grids will follow buildings and barriers only.",
            "没有道路，网格只依据建筑和障碍划分。",
        ),
    ),
    "outside_community": entry_of(
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
    "overlap": entry_of(
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
    "overlapping_footprints": entry_of(
        ("Buildings that overlap", "建筑重叠"),
        ("counts both", "都计入"),
        ("check the outlines", "检查轮廓"),
        Text(
            "The building lies over another: {a} and {b} (households: {n} and {m}); both are "
            "counted. Check the outlines.",
            "建筑{a}与{b}重叠（分别{n}户、{m}户），都已计入。请检查轮廓。",
        ),
        Text(
            "`buildings`: the households of {n} buildings ({here} in all) and of the {m} that "
            "they lie on ({there}) both count: {ids}. If they are parts of these, or drawn "
            "twice, delete them, or give one side 0 households.",
            "{n}栋建筑（共{here}户）位于另外{m}栋（共{there}户）之上，两者户数都已计入：{ids}。"
            "如系后者的组成部分或重复绘制，请删除，或将一方户数改为0。",
        ),
    ),
    "same_footprint": entry_of(
        ("A building that is drawn twice", "建筑重复绘制"),
        ("counts both", "都计入"),
        ("delete one", "删除其一"),
        Text(
            "The building is drawn twice, as {a} and {b} (households: {n} and {m}); both are "
            "counted. Delete one.",
            "建筑重复绘制：{a}与{b}（分别{n}户、{m}户），都已计入。请删除其一。",
        ),
    ),
    "soft_barriers": entry_of(
        ("Barriers that grids may cross", "可跨越的障碍"),
        ("lets grids cross them", "网格可跨越"),
        ("add their kind to fabric.hard_barriers", "如不可跨越，加入fabric.hard_barriers"),
        Text("Barriers that grids may cross: {kinds}.", "网格可跨越的障碍：{kinds}。"),
    ),
    "spoilt_id": entry_of(
        ("An id cut short by a spreadsheet", "编码被表格软件截断"),
        ("keeps the id as it is", "原样保留"),
        ("store ids as text and export again", "以文本保存编码并重新导出"),
        Text(
            "`{layer}`: id {id} is a number cut short by a spreadsheet; store ids as text.",
            "图层{layer}：编码{id}被表格软件截断，请以文本保存。",
        ),
        Text(
            "`ledger`: building numbers in {n} rows ({rows}) are dates such as {date}, which a "
            "spreadsheet made of {number}; they are read as that. Store them as text.",
            "台账：{n}行（{rows}）的楼号是日期，如{date}，系表格软件由{number}变成，按后者读取。"
            "请以文本保存。",
        ),
    ),
    "street_gap": entry_of(
        ("Streets that nearly meet", "道路未接合"),
        ("leads the street on", "自动延长"),
        ("join the ends", "接合端点"),
        Text(
            "The street {id} ends {gap} m short of the next; planning leads it on. Join them in "
            "the data.",
            "道路{id}距下一条道路差{gap}米，划分时自动延长。请在数据中接合。",
        ),
    ),
    "street_island": entry_of(
        ("Streets apart from the network", "孤立道路"),
        ("uses them as borders all the same", "仍作边界使用"),
        ("nothing, or connect them", "无需处理，或接入路网"),
        Text(
            "Of {n} street pieces these do not connect to the main network: {ids}. They still "
            "serve as borders.",
            "{n}段道路中下列未接入主路网：{ids}，仍作边界使用。",
        ),
    ),
    "swapped_axes": entry_of(
        ("Swapped axes", "坐标轴颠倒"),
        ("swaps the axes back", "换回坐标轴"),
        ("export with x = east, y = north", "以x为东、y为北导出"),
        Text(
            "`{layer}`: x and y were swapped; put right.",
            "图层{layer}：x与y颠倒，已更正。",
        ),
    ),
    "unknown_building": entry_of(
        ("Buildings of a table that are not in the layers", "表中建筑不在图层内"),
        ("leaves them out", "略过"),
        ("check the ids", "核对编码"),
        Text(
            "{n} buildings of the table are not in the layers: {ids}.",
            "表中{n}栋建筑不在图层内：{ids}。",
        ),
    ),
    "unknown_word": entry_of(
        ("A word that is neither yes nor no", "既非是也非否"),
        AS_MISSING,
        ("write yes or no", "填是或否"),
        Text(
            "`{layer}`: {column} is {word}, neither yes nor no, in {ids}; it counts as missing.",
            "图层{layer}：{ids}的{column}为{word}，既非是也非否，按缺失处理。",
        ),
    ),
    "unusable_geometry": entry_of(
        ("A row without usable geometry", "行缺少可用几何"),
        ROW_OUT,
        ("add its geometry or coordinates", "补充几何或坐标"),
        Text(
            "`{layer}`: {column} {id} has {why} and was left out; draw it and read again.",
            "图层{layer}：{column} {id}没有可用几何（{why}），已略过；请补绘后重新读取。",
        ),
    ),
    "wrong_geometry": entry_of(
        ("A geometry of the wrong kind", "几何类型不符"),
        ROW_OUT,
        ("draw it as the layer needs it", "按图层要求绘制"),
        Text(
            "`{layer}`: {column} {id} is a {kind}, which this layer cannot hold; left out.",
            "图层{layer}：{column} {id}为{kind}，该图层不能容纳，已略过。",
        ),
    ),
    "zone_prefix": entry_of(
        ("Easting with or without zone number", "东坐标带号不符"),
        ("takes the zone number off or on", "增减带号"),
        ("correct the .prj", "更正.prj文件"),
        Text(
            "`{layer}`: x and y were swapped; put right, its eastings have another zone "
            "number than {crs}; moved by {shift} m.",
            "图层{layer}：x与y颠倒，已更正；东坐标带号与{crs}不符，已平移{shift}米。",
        ),
        Text(
            "`{layer}`: its eastings have another zone number than {crs}; moved by {shift} m.",
            "图层{layer}：东坐标带号与{crs}不符，已平移{shift}米。",
        ),
    ),
}
