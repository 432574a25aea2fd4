"""The fields of a register form, as a Word template of an office may call them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridplan.words.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

# Either name may stand in a template: an office writes its own language.
FORM_FIELDS: dict[str, Text] = {
    "number": Text("number", "序号"),
    "total": Text("total", "总数"),
    "grid_code": Text("grid_code", "网格编码"),
    "grid_name": Text("grid_name", "网格名称"),
    "community_name": Text("community_name", "社区名称"),
    "community_id": Text("community_id", "社区编码"),
    "subdistrict_name": Text("subdistrict_name", "街道名称"),
    "change": Text("change", "变更类型"),
    "date": Text("date", "启用日期"),
    "households_before": Text("households_before", "原户数"),
    "households_after": Text("households_after", "现户数"),
    "buildings_before": Text("buildings_before", "原楼栋数"),
    "buildings_after": Text("buildings_after", "现楼栋数"),
    "area_before": Text("area_before", "原面积"),
    "area_after": Text("area_after", "现面积"),
    "status": Text("status", "状态"),
    "sides": Text("sides", "四至"),
    "flows": Text("flows", "明细"),
    "more": Text("more", "未列项数"),
    "reasons": Text("reasons", "原因"),
    "before": Text("before", "调整前图"),
    "after": Text("after", "调整后图"),
}
# Of each row of the flows.
FLOW_FIELDS: dict[str, Text] = {
    "old_code": Text("old_code", "原网格"),
    "new_code": Text("new_code", "现网格"),
    "change": Text("change", "变更类型"),
    "households": Text("households", "户数"),
    "buildings": Text("buildings", "楼栋数"),
}
# The same on all forms; also in the head and foot of a page.
COMMON_FIELDS: dict[str, Text] = {
    "place": Text("place", "地区"),
    "title": Text("title", "标题"),
    "source": Text("source", "数据来源"),
}


def in_both(fields: dict[str, Text], values: Mapping[str, object]) -> dict[str, object]:
    """Return values by the names that they have in either language.

    Parameters
    ----------
    fields
        Names of each value.
    values
        By key of `fields`.

    Examples
    --------
    >>> in_both({"date": FORM_FIELDS["date"]}, {"date": "2027-03-01"})
    {'date': '2027-03-01', '启用日期': '2027-03-01'}
    """
    return {
        name: values[key]
        for key, text in fields.items()
        for name in dict.fromkeys([key, text.say("en"), text.say("zh")])
    }
