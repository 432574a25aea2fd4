"""Layers, their columns and the names under which planners hold them.

Everything that depends on a column's spelling looks it up here; no other module
writes a column name of an input layer from memory.
"""

from __future__ import annotations

from dataclasses import dataclass, field

COMMUNITY_ID = "community_id"
BUILDING_ID = "building_id"
HOUSEHOLDS = "households"
GRID_CODE = "grid_code"
HOLD = "hold"
# Kind of a barrier that is nothing but a line which planners drew.
DRAWN = "drawn"
STATED = "stated_households"
# Columns of places in tables of any kind.
LONGITUDE = ("lon", "lng", "long", "longitude", "经度", "经度坐标", "point_x", "东经")
LATITUDE = ("lat", "latitude", "纬度", "纬度坐标", "point_y", "北纬")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a layer.

    Parameters
    ----------
    dtype
        ``text``, ``number``, ``flag`` (yes or no) or ``tunnel`` (a flag that also knows
        the kinds of tunnels).
    required
        Whether the layer is useless without it.
    aliases
        Other spellings, compared after lower-casing and dropping spaces and ``_-``.
    """

    dtype: str = "text"
    required: bool = False
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LayerSchema:
    """What one layer must and may hold.

    Parameters
    ----------
    geometry
        Allowed dimensions of the geometries: 0 points, 1 lines, 2 polygons.
    index
        Column that becomes the index.
    columns
        The layer's columns by their canonical name.
    """

    geometry: frozenset[int]
    index: str
    columns: dict[str, Column] = field(default_factory=dict)


_TEXT = Column()
_HOUSEHOLDS = Column(
    "number",
    aliases=(
        "户数", "总户数", "居民户数", "住户数", "常住户数", "实有户数", "居民总户数", "总住户数",
        "住户总数", "户数合计", "合计户数", "户数总计", "户数小计", "实际户数", "现有户数",
        "入住户数", "居住户数", "家庭户数", "家庭户", "住户数量", "户数量", "住宅户数", "住宅套数",
        "总套数", "套数", "房屋套数", "户", "hushu", "dwellings", "hh", "building:flats", "flats",
        "household", "单位数目",
        "nhouseholds", "numhouseholds", "householdcount", "hhcount", "dwellingunits",
        "numdwellings", "residentialunits", "haushalte", "wohnungen", "logements", "nblogements",
        "nombredelogements", "nblogts", "unitsres", "anzahlwohnungen", "количествоквартир",
        "числоквартир", "세대수", "menages", "ménages", "viviendas", "hogares", "квартир",
        "квартиры", "世帯数",
    ),
)  # fmt: skip
# A total from the totals: shared out among buildings without a count of their own.
_STATED = Column("number", aliases=(HOUSEHOLDS, *_HOUSEHOLDS.aliases))
# Whether a border has to run along a line, or must not: must, never, or empty.
_HOLD = Column(aliases=("划界要求", "边界要求", "划界"))

LAYERS: dict[str, LayerSchema] = {
    "communities": LayerSchema(
        frozenset({2}),
        COMMUNITY_ID,
        {
            COMMUNITY_ID: Column(
                required=True,
                aliases=(
                    "社区编码", "社区代码", "社区编号", "社区id", "社区统一编码", "社区统一代码",
                    "社区居委会代码", "社区居委会编码", "村居代码", "村居编码", "统计用区划代码",
                    "code12", "geoid", "sqdm", "sqbm", "zldwdm", "xzqdm", "code", "id", "fid",
                    "objectid",
                ),
            ),
            "community_name": Column(
                aliases=(
                    "社区名称", "社区", "社区名", "居委会", "居委会名称", "社区居委会",
                    "社区居委会名称", "村居名称", "村居", "sqmc", "zldwmc", "xzqmc", "name",
                    "名称",
                )
            ),
            "subdistrict_id": Column(aliases=("街道编码", "街道代码", "乡镇代码", "jddm")),
            "subdistrict_name": Column(aliases=("街道名称", "街道", "乡镇", "乡镇街道", "jdmc")),
            "district_id": Column(aliases=("区县代码", "区划代码", "区县编码", "qxdm")),
            "district_name": Column(aliases=("区县名称", "区县", "行政区", "qxmc")),
            "kind": Column(aliases=("类型", "社区类型", "城乡分类")),
            STATED: _STATED,
        },
    ),
    "buildings": LayerSchema(
        frozenset({0, 2}),
        BUILDING_ID,
        {
            BUILDING_ID: Column(
                aliases=(
                    "楼栋编码", "楼栋代码", "楼栋编号", "楼栋id", "建筑编码", "建筑编号",
                    "建筑物编码", "建筑id", "房屋编码", "房屋编号", "幢编号", "楼幢编码", "osm_id",
                    "osmid", "@id", "@osmid", "id",
                )
            ),
            HOUSEHOLDS: _HOUSEHOLDS,
            "levels": Column(
                "number",
                aliases=(
                    "层数", "楼层", "总层数", "总楼层", "楼层数", "楼层总数", "地上层数",
                    "建筑层数", "building:levels", "floors", "floor", "storeys", "num_floors",
                    "nbetages",
                ),
            ),
            "units": Column("number", aliases=("单元数", "单元", "entrances")),
            "flats_per_level": Column("number", aliases=("每层户数", "每层套数", "一层户数")),
            "floor_area_m2": Column(
                "number", aliases=("建筑面积", "总建筑面积", "gross_floor_area", "gfa")
            ),
            "persons": Column(
                "number", aliases=("人数", "人口", "常住人口", "实有人口", "population")
            ),
            "workload": Column("number", aliases=("工作量",)),
            "use": Column(
                aliases=(
                    "用途", "建筑用途", "房屋用途", "building", "building_type", "class", "type",
                    "subtype",
                )
            ),
            "compound_id": Column(aliases=("小区编码", "小区id", "小区代码")),
            "compound_name": Column(
                aliases=(
                    "小区", "小区名称", "小区名", "住宅小区", "住宅小区名称", "楼盘", "楼盘名称",
                    "院落", "院落名称", "estate",
                )
            ),
            "name": Column(
                aliases=(
                    "楼栋号", "楼栋", "楼栋名称", "楼栋名", "楼号", "栋号", "幢号", "楼幢号",
                    "楼座号", "座号", "建筑名称", "建筑物名称", "楼宇名称", "幢", "栋", "座", "mc",
                    "名称", "names",
                )
            ),
            "address": Column(aliases=("地址", "门牌地址", "详细地址", "门牌号", "门牌", "addr")),
        },
    ),
    "streets": LayerSchema(
        frozenset({1}),
        "street_id",
        {
            "class": Column(aliases=("highway", "fclass", "道路等级", "等级", "road_class")),
            "tunnel": Column("tunnel", aliases=("隧道",)),
            "name": Column(aliases=("道路名称", "路名", "名称")),
            HOLD: _HOLD,
        },
    ),
    "barriers": LayerSchema(
        frozenset({1, 2}),
        "barrier_id",
        {
            "kind": Column(aliases=("类型", "barrier", "type", "fclass")),
            "crossable": Column("flag", aliases=("可通行", "可穿越")),
            "tunnel": Column("tunnel", aliases=("隧道",)),
            HOLD: _HOLD,
        },
    ),
    "compounds": LayerSchema(
        frozenset({2}),
        "compound_id",
        {
            "compound_id": Column(aliases=("小区编码", "小区id", "小区代码", "id")),
            "name": Column(aliases=("小区名称", "小区", "名称")),
            STATED: _STATED,
        },
    ),
    "institutions": LayerSchema(
        frozenset({0, 2}),
        "institution_id",
        {
            "institution_id": Column(aliases=("单位编码", "机构编码", "id")),
            "name": Column(aliases=("单位名称", "机构名称", "名称")),
            "kind": Column(aliases=("类型", "单位类型", "机构类型", "amenity", "type")),
            "staff": Column("number", aliases=("职工人数", "人数", "employees")),
            "dedicated": Column("flag", aliases=("专属", "专属网格")),
        },
    ),
}  # fmt: skip
# What planners draw by hand, beside what a city comes with.
SCHEMAS: dict[str, LayerSchema] = {
    **LAYERS,
    # Read into the barriers: a border has to run along the line, or must not.
    "holds": LayerSchema(
        frozenset({1}), "barrier_id", {HOLD: _HOLD, "kind": Column(aliases=("类型",))}
    ),
    # Where a wall can be passed on foot (小区大门).
    "gates": LayerSchema(
        frozenset({0}),
        "gate_id",
        {
            "compound_id": Column(aliases=("小区编码", "小区id", "小区代码")),
            "name": Column(aliases=("大门名称", "出入口", "名称")),
        },
    ),
}
# Columns of a building ledger (一房一档, 楼栋表); a row is a building, an entrance, a flat, a
# compound or a community, by what it names.
LEDGER: dict[str, Column] = {
    BUILDING_ID: Column(
        aliases=(
            "楼栋编码", "楼栋代码", "楼栋编号", "楼栋id", "建筑编码", "建筑编号", "建筑id", "id",
        )
    ),
    "community_name": Column(
        aliases=(
            "社区", "社区名称", "社区名", "居委会", "居委会名称", "社区居委会", "村居", "村居名称",
        )
    ),
    "compound_name": Column(
        aliases=(
            "小区", "小区名称", "小区名", "住宅小区", "住宅小区名称", "楼盘", "楼盘名称", "院落",
            "院落名称", "小区院落", "物业小区", "居民小区", "居民小区名称", "屋苑", "屋邨",
            "xiaoqu", "estate", "compound", "项目名称", "项目", "行标签", "row labels",
        )
    ),
    "name": Column(
        aliases=(
            "楼栋号", "楼栋", "楼号", "栋号", "幢号", "楼栋名称", "楼栋名", "楼幢号", "楼幢",
            "楼幢名称", "楼座号", "楼座", "座号", "座数", "楼宇名称", "楼宇", "大厦", "建筑名称",
            "建筑物名称", "幢", "栋", "座", "楼", "louhao", "building", "building_no", "bldg",
            "block", "block_no",
        )
    ),
    "entrance": Column(
        aliases=(
            "单元", "单元号", "单元名称", "门洞", "门洞号", "梯口", "楼门", "楼门号",
            "entrance_no",
        )
    ),
    "room": Column(
        aliases=(
            "房号", "房间号", "房间", "室", "室号", "门牌室号", "户室号", "户号", "户编号",
            "户籍编号", "户籍号", "户口簿编号", "户口号", "住户编号", "户主姓名", "户主",
            "住户姓名", "flat", "apartment",
        )
    ),
    "address": Column(
        aliases=(
            "地址", "门牌地址", "详细地址", "门牌号", "门牌", "坐落", "房屋坐落", "房屋座落",
            "房屋地址", "楼栋地址", "标准地址", "标准地址名称", "地址全称", "地址名称", "住址",
            "现住址", "居住地址", "家庭住址", "家庭地址", "addr",
        )
    ),
    HOUSEHOLDS: _HOUSEHOLDS,
    "levels": Column(
        "number",
        aliases=(
            "层数", "楼层数", "总层数", "总楼层", "楼层总数", "地上层数", "floors", "storeys",
        ),
    ),
    "units": Column("number", aliases=("单元数", "单元总数", "entrances")),
    "flats_per_level": Column("number", aliases=("每层户数", "每层套数", "一层户数")),
    "floor_area_m2": Column("number", aliases=("建筑面积", "总建筑面积", "gfa")),
    "use": Column(aliases=("用途", "房屋用途", "建筑用途", "building_type")),
}  # fmt: skip
OPTIONAL_LAYERS = ("streets", "barriers", "compounds", "institutions", "holds", "gates")
