"""Marks: one per community, and a league of subdistricts and districts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from gridplan.findings import ERROR, WARNING
from gridplan.schema import COMMUNITY_ID, GRID_CODE

if TYPE_CHECKING:
    from pandas import DataFrame

# Points lost where every grid of a community breaks one rule.
LOST = {ERROR: 40.0, WARNING: 10.0}
LEAGUE_COLUMNS = (
    "level", "id", "name", "rank", "score", "communities", "grids", "households", "errors",
    "warnings",
)  # fmt: skip


def score_communities(findings: DataFrame, communities: DataFrame) -> DataFrame:
    """Return the score of each community, 0 to 100.

    100, less, for each rule, 40 points for errors or 10 for warnings times the share of
    the community's grids that break it; a finding that names no grid counts as one grid.

    Parameters
    ----------
    findings
        From `gridplan.audit`.
    communities
        As of `gridplan.Plan`: ``grids``, ``households`` and the frame.

    Returns
    -------
    DataFrame
        Index ``community_id``: ``score``, ``errors``, ``warnings``.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> scores = score_communities(gp.audit(plan), plan.communities)
    >>> bool(scores["score"].between(0, 100).all())
    True
    """
    told = findings[findings["severity"].isin(LOST)].copy()
    told["unit"] = np.where(told[GRID_CODE] == "", "community", told[GRID_CODE])
    groups = told.groupby([COMMUNITY_ID, "rule_id", "severity"], sort=True)
    broken = groups["unit"].nunique().reset_index()
    grids = communities["grids"].reindex(broken[COMMUNITY_ID]).fillna(1).clip(lower=1).to_numpy()
    share = np.minimum(broken["unit"].to_numpy() / grids, 1.0)
    broken["lost"] = share * broken["severity"].map(LOST).to_numpy(float)
    lost = broken.groupby(COMMUNITY_ID)["lost"].sum().reindex(communities.index, fill_value=0.0)
    counts = told.groupby([COMMUNITY_ID, "severity"]).size().unstack(fill_value=0)
    counts = counts.reindex(index=communities.index, columns=[ERROR, WARNING], fill_value=0)
    return pd.DataFrame(
        {
            "score": (100.0 - lost).clip(lower=0.0).round(1),
            "errors": counts[ERROR].astype(np.int64),
            "warnings": counts[WARNING].astype(np.int64),
        },
        index=communities.index,
    )


def league(findings: DataFrame, communities: DataFrame) -> DataFrame:
    """Return districts, subdistricts and communities with their scores, best first.

    The score of an area is the mean of its communities, weighted by their households
    (each at least 1); equal scores share a rank.

    Parameters
    ----------
    findings, communities
        As of `score_communities`.

    Returns
    -------
    DataFrame
        Columns `LEAGUE_COLUMNS`; level is district, subdistrict or community.
    """
    scores = score_communities(findings, communities)
    table = pd.concat([communities[["grids", "households"]], scores], axis=1)
    table["communities"] = 1
    table["weight"] = table["households"].clip(lower=1)
    table["points"] = table["score"] * table["weight"]
    frames = []
    for level in ("district", "subdistrict"):
        ids = communities[f"{level}_id"].fillna("")
        names = communities[f"{level}_name"].fillna("")
        key = ids.where(ids != "", names)
        sums = table.assign(id=key, name=names)[key != ""].groupby("id", sort=True)
        rows = sums.sum(numeric_only=True)
        rows["score"] = (rows["points"] / rows["weight"]).round(1)
        frames.append(rows.assign(level=level, name=sums["name"].first()).reset_index())
    names = communities["community_name"].fillna("")
    own = table.assign(level="community", name=names).rename_axis("id").reset_index()
    frames.append(own)
    rows = pd.concat(frames, ignore_index=True)
    rows["rank"] = rows.groupby("level")["score"].rank(method="min", ascending=False)
    order = {"district": 0, "subdistrict": 1, "community": 2}
    rows["order"] = rows["level"].map(order)
    rows = rows.sort_values(["order", "rank", "id"], ignore_index=True)
    numbers = ["rank", "communities", "grids", "households", "errors", "warnings"]
    return rows[list(LEAGUE_COLUMNS)].astype(dict.fromkeys(numbers, np.int64))
