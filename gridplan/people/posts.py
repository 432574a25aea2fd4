"""The posts that the rules ask for, grid by grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from gridplan.rules.structure import default_posts
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.words.people import post_label, say_people

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame

    from gridplan.plan.core import Plan
    from gridplan.rules import PostRules, Rules

POST_COLUMNS = (GRID_CODE, "grid_name", COMMUNITY_ID, "community_name", "post", "number")


def post_rules(rules: Rules) -> Mapping[str, PostRules]:
    """Return the posts of the team of a grid: those of the rules, else 一长四员."""
    return rules.posts or default_posts()


def holders_said(about: PostRules, language: str) -> str:
    """Return who may hold a post in the words of one language; in all words where it has none.

    Examples
    --------
    >>> from gridplan.rules import PostRules
    >>> holders_said(PostRules(holders=("居民", "resident")), "zh")
    '居民'
    """
    own = [word for word in about.holders if word.isascii() == (language != "zh")]
    words = own or list(about.holders)
    return ("、" if language == "zh" else ", ").join(words) or say_people(language, "anybody")


class Post(NamedTuple):
    """What is said of a post of a grid."""

    label: str
    holder: str
    is_vacant: bool


def teams_of(posts: DataFrame, rules: Rules, language: str) -> dict[str, list[Post]]:
    """Return the team of each grid.

    Parameters
    ----------
    posts
        Posts as they may be shown; persons are named where it has the column ``holder_name``.
    rules
        With their labels.
    language
        ``zh`` or ``en``.

    Examples
    --------
    >>> from gridplan.rules import Rules
    >>> posts = pd.DataFrame({"grid_code": ["1", "1"], "post": ["head", "manager"],
    ...                       "status": ["filled", "vacant"]})
    >>> [(post.label, post.holder) for post in teams_of(posts, Rules(), "zh")["1"]]
    [('网格长', '已配'), ('管理员', '待定')]
    """
    known = post_rules(rules)
    labels = {name: post_label(str(name), language, known) for name in posts["post"].unique()}
    held, vacant = say_people(language, "held"), say_people(language, "open")
    is_vacant = (posts["status"] == "vacant").to_numpy()
    names = posts.get("holder_name", pd.Series("", posts.index)).fillna("").astype(str)
    told = np.where(is_vacant, vacant, names.where(names != "", held).to_numpy(object))
    teams: dict[str, list[Post]] = {}
    for code, post, holder, is_open in zip(
        posts[GRID_CODE], posts["post"], told, is_vacant, strict=True
    ):
        teams.setdefault(str(code), []).append(Post(labels[post], str(holder), bool(is_open)))
    return teams


def posts_needed(plan: Plan) -> DataFrame:
    """Return every post that the rules ask for.

    Parameters
    ----------
    plan
        The plan.

    Returns
    -------
    DataFrame
        Columns `POST_COLUMNS`, sorted by grid, then in the order of the rules;
        ``number`` counts the posts of one kind in a grid from 1.

    Examples
    --------
    >>> import gridplan as gp
    >>> needed = posts_needed(gp.plan_city(gp.make_town()))
    >>> needed.groupby("post").size()["head"]
    np.int64(38)
    """
    grids = plan.grids
    households = grids["households"].to_numpy(np.int64)
    is_dedicated = (grids["kind"] == "dedicated").to_numpy()
    posts = post_rules(plan.rules)
    counts = np.zeros((len(grids), len(posts)), np.int64)
    for at, about in enumerate(posts.values()):
        wanted = np.full(len(grids), about.per_grid)
        if about.households:
            wanted = np.maximum(wanted, -(-households // about.households))
        counts[:, at] = np.where(is_dedicated & (not about.dedicated), 0, wanted)
    flat = counts.ravel()
    slot = np.repeat(np.arange(flat.size), flat)
    row, post = slot // max(len(posts), 1), slot % max(len(posts), 1)
    number = np.arange(len(slot)) - np.repeat(np.cumsum(flat) - flat, flat) + 1
    return pd.DataFrame(
        {
            GRID_CODE: grids.index.to_numpy(object)[row],
            **{name: grids[name].to_numpy(object)[row] for name in POST_COLUMNS[1:4]},
            "post": np.array(list(posts), dtype=object)[post],
            "number": number,
        }
    )
