"""Phrases inside the messages of readers: what a field of a template holds, in Chinese."""

from __future__ import annotations

import re

from gridplan.words.heads import CELLS

_WAYS = {key: word.zh for key, word in CELLS["basis"].items()}
# English, and what stands for it; the first that fits a part of the text is put in.
_PHRASES = [
    (re.compile(english, re.DOTALL), chinese)
    for english, chinese in (
        # What `gridplan.errors.first_ids` says.
        (r"(\d+) rows?, ids? (.+)", r"\1行（\2）"),
        (r"\blow\b", "低"),
        (r"\bhigh\b", "高"),
        (r" \(households: (\d+)\)", r"（\1户）"),
        (r"^; close: (.+)$", r"；相近：\1"),
        # Columns.
        (r"\bread (?=.+ from `)", "读取"),
        (r"(\S+) is read from (`[^`]*`), not from (`[^;]*`)", r"\1取自\2，不取\3"),
        (r"(\S+) from (`[^`]*`)", r"\1取自\2"),
        (r"(?<=`); (?=\S)", "；"),
        (r"^(\w+) and (\w+)$", r"\1和\2"),
        # What became of the rows of a ledger.
        (r"(\d+) by building_id\b,? ?", r"按楼栋编码\1行；"),
        (r"(\d+) by address\b,? ?", r"按地址\1行；"),
        (r"(\d+) by name\b,? ?", r"按小区与楼栋号\1行；"),
        (r"(?<=行)；$", ""),
        (r"^none$", "无"),
        (r"^no name$", "无名称"),
        (r", (\d+) compound_total\b", r"，小区合计\1行"),
        (r", (\d+) community_total\b", r"，社区合计\1行"),
        (r", (\d+) duplicate\b", r"，重复\1行"),
        (r", (\d+) not_used\b", r"，未采用\1行"),
        (r", (\d+) not_joined\b", r"，未关联\1行"),
        # Encodings.
        (r"^its bytes are neither UTF-8 nor GBK", "字节既非UTF-8也非GBK"),
        (r"^its bytes are (.+)", r"字节为\1"),
        (r"^so says its (.+)", r"其\1注明"),
        (r"language driver of the \.dbf", ".dbf的语言标识"),
        # CRS.
        (r"^has no CRS$", "缺少坐标系"),
        (
            r"^says that it is in (.+), where its numbers have no place on the map$",
            r"注明为\1，但其数值不在地图范围内",
        ),
        (
            r"^says that it is in (.+), which puts it at (.+), (.+)$",
            r"注明为\1，则位于\2, \3",
        ),
        (r"^its numbers look like longitude and latitude$", "数值像经纬度"),
        (r"^degrees, minutes and seconds$", "度分秒"),
        (r"^degrees times ([\d,]+)$", r"\1倍的度数"),
        (r"coordinates that lie on no map", "坐标不在地图范围内"),
        (r"^that of the communities$", "与社区相同"),
        (r"^zone (\d+) of its eastings$", r"东坐标带号为\1"),
        (r"^zone (\d+) of its eastings \(6 degrees\)$", r"东坐标带号为\1（6度带）"),
        (r"^its numbers look like those of web maps$", "数值像网络地图坐标"),
        # Sheets and statements of the same.
        (r"^older rows of sheet (.+)", r"工作表\1较早的行"),
        (r"^rows of sheet (.+)", r"工作表\1的行"),
        (r"^sheet (.+) states$", r"工作表\1已有"),
        (r"^newer ones state$", "较新的行已有"),
        (r"^rows on the same as a whole state$", "对应整体的行已有"),
        (r"\brow (\d+): (\d+) and row (\d+): (\d+)", r"第\1行\2户、第\3行\4户"),
        (r"^Delete the one that does not hold\.$", "请删除不成立的一列。"),
        (r"^Name the right one in the rules: (.+)\.$", r"请在规则中指定：\1。"),
        (r"^it holds curves, which were drawn as corners\.$", "含曲线，已按折线读取。"),
    )
]


def phrase_in_chinese(value: str) -> str:
    """Return what a field of a message holds, its known phrases in Chinese.

    Examples
    --------
    >>> phrase_in_chinese("its bytes are GB18030 (GBK)")
    '字节为GB18030 (GBK)'
    >>> phrase_in_chinese("2 rows, ids a, b")
    '2行（a, b）'
    >>> phrase_in_chinese("floor_area, single_house")
    '按建筑面积估算、独户'
    """
    parts = value.split(", ")
    if _WAYS.keys() >= set(parts):  # ways of counting, and nothing else
        return "、".join(_WAYS[part] for part in parts)
    for english, chinese in _PHRASES:
        value = english.sub(chinese, value)
    return value
