"""Heads of columns, names of sheets and words in cells, in Chinese and in English.

Whoever writes a table for people takes its words from here.
"""

from __future__ import annotations

from gridplan.words.console.speak import spoken
from gridplan.words.reasons import SHORT
from gridplan.words.text import Text

HEADS: dict[str, Text] = {
    "grid_code": Text("Grid code", "网格编码"),
    "grid_name": Text("Grid name", "网格名称"),
    "micro_code": Text("Micro-grid code", "微网格编码"),
    "micro_name": Text("Micro-grid name", "微网格名称"),
    "unit_code": Text("Unit grid code", "单元网格编码"),
    "unit_name": Text("Unit grid name", "单元网格名称"),
    "kind": Text("Kind", "类型"),
    "community_id": Text("Community code", "社区编码"),
    "community_name": Text("Community", "社区名称"),
    "subdistrict_id": Text("Subdistrict code", "街道编码"),
    "subdistrict_name": Text("Subdistrict", "街道名称"),
    "district_id": Text("District code", "区县编码"),
    "district_name": Text("District", "区县名称"),
    "serial": Text("Serial", "序号"),
    "households": Text("Households", "户数"),
    "households_estimated": Text("Of these estimated", "其中估算"),
    "households_low": Text("At least", "户数下限"),
    "households_high": Text("At most", "户数上限"),
    "buildings": Text("Buildings", "楼栋数"),
    "area_m2": Text("Area, m²", "面积（平方米）"),
    "perimeter_m": Text("Perimeter, m", "周长（米）"),
    "compactness": Text("Compactness", "紧凑度"),
    "street_share": Text("Border on the ground", "沿路沿线边界占比"),
    "status": Text("Status", "状态"),
    "reason": Text("Reason", "原因"),
    "building_id": Text("Building id", "楼栋编码"),
    "compound_name": Text("Estate", "小区"),
    "name": Text("Name", "名称"),
    "building_name": Text("Number", "楼栋号"),
    "address": Text("Address", "地址"),
    "use": Text("Use", "用途"),
    "levels": Text("Storeys", "层数"),
    "units": Text("Entrances", "单元数"),
    "basis": Text("Basis of the count", "户数依据"),
    "grids": Text("Grids", "网格数"),
    "communities": Text("Communities", "社区数"),
    "in_range": Text("In range", "达标网格"),
    "out_of_range": Text("Out of range", "未达标网格"),
    "dedicated": Text("Dedicated", "专属网格"),
    "level": Text("Level", "层级"),
    "code": Text("Code", "编码"),
    "parent_level": Text("Level above", "上级层级"),
    "parent_code": Text("Code of the unit above", "上级编码"),
    "severity": Text("Severity", "级别"),
    "rule_id": Text("Rule", "规则"),
    "title": Text("What it is about", "事项"),
    "message": Text("Finding", "问题说明"),
    "to_do": Text("What you can do", "处理建议"),
    "post": Text("Post", "岗位"),
    "post_label": Text("Post", "岗位名称"),
    "number": Text("No.", "序号"),
    "person": Text("Person", "人员序号"),
    "who": Text("Called", "称呼"),
    "holder_id": Text("Person id", "人员编号"),
    "holder_name": Text("Name", "姓名"),
    "holder_kind": Text("Capacity", "身份"),
    "phone": Text("Phone", "电话"),
    "home": Text("Home (building id)", "住所（楼栋编码）"),
    "lon": Text("Longitude", "经度"),
    "lat": Text("Latitude", "纬度"),
    "allowed": Text("Who may hold it", "可任职人员"),
    "note": Text("Remark", "备注"),
    "old_code": Text("Old code", "原编码"),
    "new_code": Text("New code", "新编码"),
    "change": Text("Change", "变更类型"),
    "old_households": Text("Households before", "原户数"),
    "new_households": Text("Households now", "现户数"),
    "since": Text("Since", "启用日期"),
    "until": Text("Until", "停用日期"),
    "predecessors": Text("Came from", "来源网格"),
    "successors": Text("Went to", "去向网格"),
    "figure": Text("Figure", "项目"),
    "value": Text("Value", "数值"),
    "rows": Text("Rows", "行数"),
    "row": Text("Row", "行号"),
    "sheet": Text("Sheet", "工作表"),
    "way": Text("Placed by", "定位方式"),
    "share": Text("Share", "占比"),
    "share_outside": Text("Share outside", "范围外占比"),
    "nearest_grid": Text("Nearest grid", "最近网格"),
    "distance_m": Text("Distance, m", "距离（米）"),
    "needed": Text("Posts needed", "应配人数"),
    "filled": Text("Filled", "已配人数"),
    "vacant": Text("Vacant", "空缺"),
    "double": Text("Double", "兼任"),
    "ineligible": Text("Not eligible", "身份不符"),
    "persons": Text("Persons", "人数"),
    "posts": Text("Posts", "岗位数"),
    "per_1000_households": Text("Per 1,000 households", "每千户"),
    "department": Text("Department", "部门"),
    "module": Text("Module", "模块"),
    "element": Text("Element", "要素"),
    "item": Text("Item", "事项"),
    "unit": Text("Unit", "单位"),
    "frequency": Text("How often", "频次"),
    "responsible": Text("Responsible post", "责任岗位"),
    "total": Text("Total that came in", "原表合计"),
    "equal": Text("Equal on every level", "各级一致"),
    "district": Text("Districts", "区县合计"),
    "subdistrict": Text("Subdistricts", "街道合计"),
    "community": Text("Communities", "社区合计"),
    "grid": Text("Grids", "网格合计"),
    "micro": Text("Micro-grids", "微网格合计"),
    "workload": Text("Workload", "工作量"),
    "walk_pieces": Text("Pieces on foot", "步行分段数"),
    "walk_main_share": Text("Share on the main piece", "主段户数占比"),
    "walk_reason": Text("On foot", "步行"),
    "walk_gap_m": Text("Missing link, m", "缺少的连接（米）"),
    "climbs": Text("Floors climbed", "爬楼层数"),
    "street_km": Text("Streets, km", "街道（公里）"),
    "shops": Text("Shops", "商铺"),
    "institutions": Text("Institutions", "单位"),
    "floor_area_m2": Text("Floor area, m2", "建筑面积（平方米）"),
    "round_km": Text("Round, km", "巡查里程（公里）"),
    "community_share": Text("Households of both", "共有户数"),
}
SHEETS: dict[str, Text] = {
    "overview": Text("Overview", "概况"),
    "grids": Text("Grids", "网格"),
    "buildings": Text("Buildings", "楼栋"),
    "communities": Text("Communities", "社区"),
    "levels": Text("Levels", "层级"),
    "findings": Text("Findings", "问题"),
    "posts": Text("Posts", "岗位"),
    "changes": Text("Changes", "变更"),
    "roster": Text("Roster", "花名册"),
    "help": Text("How to fill in", "填写说明"),
    "check": Text("Check", "核对"),
}
# Words in cells, by the column they stand in.
_YES_NO = {"True": Text("yes", "是"), "False": Text("no", "否")}
CELLS: dict[str, dict[str, Text]] = {
    "kind": {
        "basic": Text("basic", "基础网格"),
        "dedicated": Text("dedicated", "专属网格"),
    },
    "status": {
        "ok": Text("in range", "达标"),
        "under": Text("too few", "户数不足"),
        "over": Text("too many", "户数超限"),
        "exempt": Text("exempt", "不受户数限制"),
        "out_of_range": Text("out of range", "有未达标网格"),
        "failed": Text("failed", "划分失败"),
        "in use": Text("in use", "使用中"),
        "retired": Text("retired", "作废"),
        "filled": Text("filled", "已配"),
        "vacant": Text("vacant", "空缺"),
        "double": Text("double", "兼任"),
        "ineligible": Text("not eligible", "身份不符"),
        "surplus": Text("more than needed", "超配"),
    },
    "severity": {
        "error": Text("error", "错误"),
        "warning": Text("warning", "警告"),
        "info": Text("note", "提示"),
    },
    "reason": dict(SHORT),
    "walk_reason": {
        "not_walkable": Text(
            "no street inside the grid joins its homes", "网格内道路未能连通全部住户"
        ),
    },
    "walk_link": {  # what would join pieces of street
        "path": Text("A path", "修建小路"),
        "gate": Text("A gate with a way", "围墙开门并连通"),
        "crossing": Text("A bridge or crossing", "修建桥梁或过街通道"),
    },
    "barrier": {  # kinds that maps have; any other is told as it is
        "rail": Text("railway", "铁路"),
        "railway": Text("railway", "铁路"),
        "river": Text("river", "河流"),
        "canal": Text("canal", "运河"),
        "water": Text("water", "水域"),
        "coastline": Text("coastline", "海岸线"),
        "motorway": Text("motorway", "高速公路"),
        "cliff": Text("cliff", "陡崖"),
        "wall": Text("wall", "围墙"),
    },
    "basis": {
        "counted": Text("counted", "实有户数"),
        "flats": Text("entrances × storeys × flats", "单元×层数×每层户数"),
        "compound_total": Text("share of the estate's total", "按小区总户数分摊"),
        "community_total": Text("share of the community's total", "按社区总户数分摊"),
        "floor_area": Text("estimated by floor area", "按建筑面积估算"),
        "footprint": Text("estimated by outline and storeys", "按基底面积与层数估算"),
        "single_house": Text("single house", "独户"),
        "not_residential": Text("not lived in", "非居住"),
        "no_evidence": Text("nothing known", "无依据"),
    },
    "change": {
        "kept": Text("kept", "不变"),
        "moved": Text("moved", "调整"),
        "split": Text("split", "拆分"),
        "merged": Text("merged", "合并"),
        "reshaped": Text("reshaped", "边界调整"),
        "new": Text("new", "新设"),
        "retired": Text("retired", "作废"),
    },
    "estimated": _YES_NO,
    "equal": _YES_NO,
    "use": {
        word: Text(word, chinese)
        for word, chinese in {
            "residential": "住宅",
            "apartments": "公寓住宅",
            "house": "住房",
            "detached": "独栋住房",
            "terrace": "联排住房",
            "semidetached_house": "双拼住房",
            "dormitory": "宿舍",
            "bungalow": "平房",
            "mixed": "商住",
            "yes": "建筑",
            "retail": "零售",
            "commercial": "商业",
            "office": "办公",
            "industrial": "工业",
            "warehouse": "仓库",
            "school": "学校",
            "kindergarten": "幼儿园",
            "hospital": "医院",
            "government": "政府",
            "public": "公共",
            "shed": "棚屋",
            "garage": "车库",
            "garages": "车库",
            "pavilion": "亭",
            "university": "高校",
            "hotel": "酒店",
            "supermarket": "超市",
            "market": "市场",
            "roof": "顶棚",
            "service": "附属用房",
            "farm": "农房",
            "church": "教堂",
        }.items()
    },
}
# Figures of the overview.
FIGURES: dict[str, Text] = {
    "place": Text("Area", "范围"),
    "bounds": Text("Households of a grid", "每个网格户数"),
    "communities": Text("Communities", "社区数"),
    "grids": Text("Grids", "网格数"),
    "in_range": Text("Grids in range", "达标网格"),
    "out_of_range": Text("Grids out of range", "未达标网格"),
    "dedicated": Text("Dedicated grids", "专属网格"),
    "buildings": Text("Buildings", "楼栋数"),
    "households": Text("Households", "户数"),
    "households_estimated": Text("Of these estimated", "其中估算"),
    "in_no_grid": Text("Households in no grid", "不在任何网格内的户数"),
    "posts": Text("Posts of the teams", "应配岗位"),
    "findings": Text("Findings", "问题"),
    "source": Text("Source of the data", "数据来源"),
}
TITLE = Text("Grid ledger: {place}", "网格台账：{place}")
WHOLE = Text("whole area", "全部区域")


def head(column: str, language: str) -> str:
    """Return the head of a column; a column of the user's own is called as it is.

    Examples
    --------
    >>> head("households", "zh"), head("我的列", "zh")
    ('户数', '我的列')
    """
    return HEADS[column].say(language) if column in HEADS else column


def cell_words(column: str, language: str) -> dict[str, str]:
    """Return what stands for each known value of a column; empty where it has none."""
    return {value: text.say(language) for value, text in CELLS.get(column, {}).items()}


def cell_text(column: str, value: str, language: str) -> str:
    """Return what stands for a value of a column; one that is not known stays as it is.

    Examples
    --------
    >>> cell_text("reason", "oversize_unit; as_imported", "zh")
    '单栋建筑户数超过网格上限；按导入原样'
    """
    said = cell_words(column, language)
    if column != "reason" or value in said:
        return said.get(value, value)
    # Those of all grids of a community; why planning it failed is a sentence.
    told = [said.get(one) or spoken(one, language) for one in value.split("; ")]
    return ("；" if language == "zh" else "; ").join(told)


def sheet_name(key: str, language: str) -> str:
    """Return the name of a sheet."""
    return SHEETS[key].say(language)
