"""What is said about rows that are given their grid, in Chinese and in English."""

from __future__ import annotations

from typing import Any

from gridplan.words.text import Text

# Why a row fell nowhere; the remedy stands beside it.
REASONS: dict[str, Text] = {
    "no_place": Text(
        "says no place: fill in the building, the address or the coordinates",
        "未填写位置：请补充楼栋、地址或坐标",
    ),
    "unknown_building": Text("no building has this id: correct it", "没有该楼栋编码：请更正"),
    "unknown_grid": Text("no grid has this code: correct it", "没有该网格编码：请更正"),
    "retired_grid": Text(
        "this grid was given up: see registry.csv for its successors",
        "该网格已作废：后继网格见registry.csv",
    ),
    "unknown_address": Text(
        "no building has this address: correct it, or add it to the buildings",
        "没有该地址的楼栋：请更正，或在楼栋图层中补充",
    ),
    "unknown_compound": Text("no estate has this name: correct it", "没有该小区：请更正"),
    "unknown_number": Text(
        "the estate has no building of this number: correct it", "该小区没有此楼栋号：请更正"
    ),
    "no_number": Text(
        "the estate lies in several grids: give the number of the building",
        "该小区分属多个网格：请补充楼栋号",
    ),
    "ambiguous": Text(
        "fits buildings in several grids: name the community, or the building by its id",
        "可对应多个网格内的楼栋：请填写社区或楼栋编码",
    ),
    "building_outside": Text(
        "its building lies in no grid: see findings.csv of the plan",
        "所在楼栋不在任何网格内：见方案的findings.csv",
    ),
    "bad_coordinates": Text(
        "its coordinates are no numbers, or beyond the earth: correct them",
        "坐标不是数字或超出范围：请更正",
    ),
    "zero_coordinates": Text(
        "its coordinates are 0, 0: nobody filled them in", "坐标为0,0：未填写"
    ),
    "swapped": Text(
        "longitude and latitude are exchanged: exchange the columns", "经纬度颠倒：请对调"
    ),
    "outside": Text("lies outside every grid", "不在任何网格范围内"),
    "no_shape": Text("its geometry is empty or broken", "几何为空或损坏"),
}
WAYS: dict[str, Text] = {
    "building_id": Text("building id", "楼栋编码"),
    "address": Text("address", "地址"),
    "name": Text("estate and number", "小区与楼栋号"),
    "grid_code": Text("grid code", "网格编码"),
    "compound": Text("estate", "小区"),
    "point": Text("place", "坐标"),
    "shape": Text("share of its area or length", "面积或长度占比"),
    "near": Text("nearest grid", "就近"),
}
_SAYS: dict[str, Text] = {
    "columns": Text(
        "Read: {columns}. Other columns, kept: {others}.",
        "已识别：{columns}；其余列原样保留：{others}。",
    ),
    "none": Text("none", "无"),
    "geometry": Text("geometry", "图形"),
    "sums": Text("Added up: {columns}.", "求和列：{columns}。"),
    "disagree": Text(
        "{n} rows name a building or an address in one grid and coordinates in another; they are "
        "counted by the first. Rows {rows}: check the coordinates.",
        "{n}行的楼栋或地址与坐标分属不同网格，按前者计。请核对坐标，行号：{rows}。",
    ),
    "on_border": Text(
        "{n} rows lie exactly on a border; each is counted in the grid with the smaller code.",
        "{n}行恰好位于网格边界上，计入编码较小的网格。",
    ),
    "two_columns": Text(
        "{what} is read from `{first}`, not from {others}.",
        "{what}取自“{first}”列，未用{others}。",
    ),
    "renamed": Text(
        "The column `{old}` of the table is kept as `{new}`.", "原表的“{old}”列保留为“{new}”。"
    ),
    "assumed_crs": Text("Coordinates are taken as {crs}.", "坐标按{crs}处理。"),
    "partly": Text(
        "{n} areas or lines lie partly outside every grid; their shares outside stand in "
        "unplaced.csv.",
        "{n}个面或线部分位于网格范围外，其占比见unplaced.csv。",
    ),
    "nowhere": Text("in no grid", "未定位"),
    "no_code": Text("unit without a code", "未填写编码"),
    "no_class": Text("no class", "未填分类"),
    "of_item": Text("{item}: {what}", "{item}的{what}"),
    "about_item": Text("{item}: {what}", "项目{item}：{what}"),
    "per_month": Text("{item} / month", "{item}/月"),
    "unknown_item": Text(
        "{items} is in no module: every department is told of it. Add it to the table of modules.",
        "模块表中没有“{items}”，已列入所有部门。请在模块表中补充。",
    ),
    "summary": Text(
        "{rows:,} rows: {placed:,} have their grid ({ways}), {lost:,} fell nowhere ({reasons}).",
        "共{rows:,}行：{placed:,}行已定位（{ways}），{lost:,}行未能定位（{reasons}）。",
    ),
    "sheets": Text(
        "Sheets read: {names}; left out: {left}.", "已读取工作表：{names}；略过：{left}。"
    ),
}


def say_things(language: str, key: str, **fields: Any) -> str:  # noqa: ANN401
    """Return what is said about rows and their grids."""
    return _SAYS[key].say(language, **fields)


def way_label(way: str, language: str) -> str:
    """Return what a row was placed by.

    Examples
    --------
    >>> way_label("building_id", "zh")
    '楼栋编码'
    """
    return WAYS[way].say(language)


def short_reason(reason: str, language: str) -> str:
    """Return why a row fell nowhere, without the remedy.

    Examples
    --------
    >>> short_reason("unknown_building", "zh"), short_reason("outside", "en")
    ('没有该楼栋编码', 'lies outside every grid')
    """
    return why_nowhere(reason, language).partition(":")[0].partition("：")[0]


def why_nowhere(reason: str, language: str) -> str:
    """Return why a row fell nowhere and what to do.

    Examples
    --------
    >>> why_nowhere("zero_coordinates", "zh")
    '坐标为0,0：未填写'
    """
    return REASONS[reason].say(language)
