"""The posts that the rules ask for, grid by grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.rules.structure import default_posts
from gridplan.schema import COMMUNITY_ID, GRID_CODE
from gridplan.words.people import say_people

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
