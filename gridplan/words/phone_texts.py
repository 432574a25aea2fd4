"""The words of the index for phones, in Chinese and in English."""

from __future__ import annotations

from gridplan.words.text import Text

PHONE: dict[str, Text] = {
    "title": Text("{place}: index of the grids", "{place}网格速查"),
    "search": Text("Code, name, street, estate, house", "编码、名称、道路、小区、楼栋"),
    "locate": Text("Where am I", "我在哪个网格"),
    "place": Text("longitude, latitude", "经度, 纬度"),
    "find": Text("Find", "查找"),
    "found": Text("{n} grids", "{n}个网格"),
    "first": Text("The first {n} of {all} grids", "共{all}个网格，显示前{n}个"),
    "nowhere": Text("No grid is here.", "此处不在任何网格内。"),
    "waiting": Text("Waiting for the place …", "正在定位……"),
    "unknown": Text(
        "The phone does not tell its place. Type longitude and latitude instead.",
        "无法获取位置，请直接输入经纬度。",
    ),
    "no_place": Text("Two numbers, please: longitude, latitude.", "请输入两个数字：经度, 纬度。"),
    "households": Text("Households", "户数"),
    "buildings": Text("Buildings", "楼栋数"),
    "open": Text("Open in a map", "在地图中打开"),
    "file": Text("GeoPackage", "下载GeoPackage"),
    "wgs84": Text("WGS84 (GPS)", "WGS84（GPS）"),
    "gcj02": Text("GCJ-02 (Gaode, Tencent)", "GCJ-02（高德、腾讯）"),
}
