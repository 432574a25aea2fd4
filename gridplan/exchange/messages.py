"""What `gridplan.validate` says, in two languages."""

from __future__ import annotations

from gridplan.words.text import Text

SAYS: dict[str, Text] = {
    "document": Text("{file}: {what}.", "{file}：{what}。"),
    "not_collection": Text("{file} is no GeoJSON feature collection", "{file}不是GeoJSON要素集合"),
    "crs_member": Text(
        "{file} has the member `crs`, which RFC 7946 took out: write WGS84 degrees without it",
        "{file}含有RFC 7946已取消的crs成员：请写WGS84经纬度并去掉该成员",
    ),
    "version": Text(
        "{file} is of schema version {found}, this program knows {known}: install a later one",
        "{file}的结构版本为{found}，本程序只认识{known}：请安装更新的gridplan",
    ),
    "changed": Text(
        "{file} is not as `run.json` says that it was written: it was changed since",
        "{file}与run.json的记录不符：写出后被改动过",
    ),
    "certified": Text(
        "{file} is not the file that the certificate `audit.json` vouches for: audit it again",
        "{file}不是审核证书audit.json所认证的文件：请重新审核",
    ),
    "empty": Text("{file} holds no row", "{file}没有任何记录"),
    "column_missing": Text("{file} has no column `{column}`", "{file}缺少字段{column}"),
    "value_missing": Text("{file}: `{column}` is missing in {ids}", "{file}：{ids}的{column}为空"),
    "type": Text(
        "{file}: `{column}` must be {kind}, in {ids} it is not (first: {value})",
        "{file}：{column}应为{kind}，{ids}不是（首个：{value}）",
    ),
    "value": Text(
        "{file}: `{column}` must be {allowed}, in {ids} it is not (first: {value})",
        "{file}：{column}应为{allowed}，{ids}不是（首个：{value}）",
    ),
    "duplicate": Text("{file}: `{column}` is not unique: {ids}", "{file}：{column}重复：{ids}"),
    "geometry_type": Text(
        "{file} holds geometries of several types ({types}): write one type, MultiPolygon",
        "{file}含有多种几何类型（{types}）：请统一为MultiPolygon",
    ),
    "geometry_kind": Text(
        "{file}: geometry must be {allowed}, in {ids} it is not",
        "{file}：{ids}的几何应为{allowed}",
    ),
    "geometry_missing": Text("{file}: no geometry in {ids}", "{file}：{ids}没有几何"),
    "geometry_invalid": Text(
        "{file}: the polygon crosses itself or is broken in {ids}", "{file}：{ids}的多边形无效"
    ),
    "no_crs": Text("{file} does not say its CRS", "{file}没有坐标系"),
    "degrees": Text(
        "{file}: coordinates are no longitude and latitude in {ids}",
        "{file}：{ids}的坐标不是经纬度",
    ),
    "decimals": Text(
        "{file}: coordinates have more than seven decimals in {ids}",
        "{file}：{ids}的坐标超过七位小数",
    ),
    "winding": Text("{file}: outer rings run clockwise in {ids}", "{file}：{ids}的外环为顺时针"),
    "feature_id": Text(
        "{file}: the id of the feature is not its `{column}` in {ids}",
        "{file}：{ids}的要素id与{column}不同",
    ),
    "overlap": Text(
        "{file}: {n} pairs of grids overlap, by {area:,.1f} m² in all: {ids}",
        "{file}：{n}对网格重叠，共{area:,.1f}平方米：{ids}",
    ),
    "coverage": Text(
        "{file}: borders of neighbours have other vertices on either side in {ids}",
        "{file}：{ids}与相邻网格的公共边界顶点不一致",
    ),
    "code": Text(
        "{file}: the code does not begin with that of the community and end with the serial in "
        "{ids}",
        "{file}：{ids}的编码不是“社区编码＋序号”",
    ),
    "sum_estimated": Text(
        "{file}: more households are estimated than there are in {ids}",
        "{file}：{ids}的估算户数超过总户数",
    ),
    "area": Text(
        "{file}: `area_m2` differs from the polygon by more than 1 % in {ids}",
        "{file}：{ids}的area_m2与多边形相差超过1%",
    ),
    "compactness": Text(
        "{file}: `compactness` is not that of area and perimeter in {ids}",
        "{file}：{ids}的compactness与面积、周长不符",
    ),
    "exempt": Text(
        "{file}: `status` is exempt of a basic grid, or not of a dedicated one, in {ids}",
        "{file}：{ids}的status与kind不符（专属网格才为exempt）",
    ),
    "no_reason": Text(
        "{file}: no reason why it is out of range in {ids}", "{file}：{ids}超出范围而没有原因"
    ),
    "sum": Text(
        "{file}: `{column}` is not the sum of {other} in {ids} (first: {value} against {total})",
        "{file}：{ids}的{column}与{other}合计不符（首个：{value}，合计{total}）",
    ),
    "unknown": Text(
        "{file}: `{column}` names what {other} does not hold, in {ids}",
        "{file}：{ids}的{column}在{other}中不存在",
    ),
    "retired": Text(
        "{file}: the code is of a grid, but registry.csv does not say `in use`: {ids}",
        "{file}：网格仍在使用而registry.csv未标为in use：{ids}",
    ),
    "not_given": Text(
        "{file}: the code is in use, but no grid has it: {ids}",
        "{file}：编码标为在用而没有网格：{ids}",
    ),
}
KINDS = {
    "text": Text("text", "文本"),
    "date": Text("a date like 2026-11-30", "2026-11-30形式的日期"),
    "integer": Text("a whole number", "整数"),
    "number": Text("a number", "数字"),
    "flag": Text("true or false", "true或false"),
}
