"""Posts of the team of a grid, and what is said about who holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gridplan.words.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

POSTS: dict[str, Text] = {
    "head": Text("head", "网格长"),
    "instructor": Text("instructor", "指导员"),
    "manager": Text("manager", "管理员"),
    "supervisor": Text("supervisor", "监督员"),
    "assistant": Text("assistant", "协管员"),
}
_SAYS: dict[str, Text] = {
    "anybody": Text("anybody", "不限"),
    "vacant": Text(
        "{post} {number} of grid {grid} is vacant.", "网格{grid}的{post}（{number}）空缺。"
    ),
    "double_posts": Text(
        "{who} holds {n} posts: {posts}.",
        "{who}兼任{n}个岗位：{posts}。",
    ),
    "double_grids": Text(
        "{who} is {post} of {n} grids, at most {most} are allowed: {grids}.",
        "{who}担任{n}个网格的{post}，最多允许{most}个：{grids}。",
    ),
    "ineligible": Text(
        "{who} is {kind} and may not be {post} of grid {grid}: {allowed}.",
        "{who}身份为{kind}，不能担任网格{grid}的{post}，应为：{allowed}。",
    ),
    "no_kind": Text(
        "{who}, {post} of grid {grid}: it is not said in which capacity. Fill it in: {allowed}.",
        "{who}（网格{grid}{post}）未填写身份，应为：{allowed}。",
    ),
    "surplus": Text(
        "Grid {grid} has {n} as {post}, {needed} are foreseen.",
        "网格{grid}的{post}有{n}人，应配{needed}人。",
    ),
    "unknown_code": Text(
        "{place}: there is no grid {grid}{near}. The row is left out.",
        "{place}：没有网格{grid}{near}，已略过该行。",
    ),
    "near": Text("; nearest code: {code}", "，最相近的编码为{code}"),
    "retired_code": Text(
        "{place}: grid {grid} is retired{heirs}. The row is left out.",
        "{place}：网格{grid}已作废{heirs}，已略过该行。",
    ),
    "heirs": Text("; its successors: {codes}", "，后继网格为{codes}"),
    "other_community": Text(
        "{place}: grid {grid} is not of the community {sheet} of this sheet.",
        "{place}：网格{grid}不属于本表所在社区{sheet}。",
    ),
    "unknown_post": Text(
        "{place}: there is no post {post}; the posts are {known}. The row is left out.",
        "{place}：没有岗位{post}，岗位有：{known}，已略过该行。",
    ),
    "may_hold": Text("{post}: {who}", "{post}可由{who}担任"),
    "wrong_sheet": Text(
        "Sheet {sheet} of {file} is no roster: it has no columns of grid code and post. It is "
        "left out.",
        "{file}的工作表{sheet}不是花名册，缺少网格编码、岗位等列，已略过。",
    ),
    "twice": Text(
        "{place}: {who} stands there twice as {post} of grid {grid}; counted once.",
        "{place}：{who}作为网格{grid}的{post}重复登记，只计一次。",
    ),
    "help_sheets": Text("How to fill in", "填写说明"),
    "stays": Text("holds it already", "现任"),
    "near_home": Text("{metres} m on foot from home", "距住所步行{metres}米"),
    "no_home": Text("place of home unknown", "住所位置不详"),
    "held": Text("filled", "已配"),
    "open": Text("open", "待定"),
    "nobody": Text("nobody eligible is left", "没有可任职人员"),
    "fill_in": Text(
        "One row for each post. Fill in the name, the capacity (one of those in the column "
        "beside) and, where you wish a proposal by distance, the home. Do not change the codes. "
        "Several persons in one post: copy the row.",
        "每行一个岗位。请填写姓名、身份（须为右侧所列之一）；如需按距离提出分工建议，请填写住所。"
        "请勿修改编码。同一岗位有多人时复制该行。",
    ),
    "summary": Text(
        "{needed:,} posts: {filled:,} filled, {vacant:,} vacant; {double:,} double, "
        "{ineligible:,} not eligible; {lost:,} rows left out.",
        "共{needed:,}个岗位：已配{filled:,}，空缺{vacant:,}；兼任{double:,}，身份不符{ineligible:,}；"
        "略过{lost:,}行。",
    ),
}


def post_label(post: str, language: str, posts: Mapping[str, Any]) -> str:
    """Return what people call a post.

    Examples
    --------
    >>> post_label("head", "zh", {})
    '网格长'
    """
    told = posts[post].label if post in posts else ""
    return told or (POSTS[post].say(language) if post in POSTS else post)


def say_people(language: str, key: str, **fields: Any) -> str:  # noqa: ANN401
    """Return what is said about posts and persons."""
    return _SAYS[key].say(language, **fields)


def both_people(key: str) -> tuple[str, str]:
    """Return a text in English and in Chinese."""
    return _SAYS[key]
