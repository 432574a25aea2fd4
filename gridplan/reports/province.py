"""Several cities side by side: figures, one standard, and where their rules differ."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import attrs
import pandas as pd
from pandas.api import types

from gridplan.audit.auditing import audit
from gridplan.people.posts import holders_said, post_rules
from gridplan.words.heads import HEADS
from gridplan.words.pilots import PAGE, STANDARDS, STATES

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pandas import DataFrame

    from gridplan.audit.profiles import Profile
    from gridplan.plan.core import Plan
    from gridplan.reports.rollout import Rollout

_STYLE = """
body { font: 15px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif;
  margin: 2rem auto; max-width: 62rem; padding: 0 1rem; color: #222; }
h1 { font-size: 1.5rem; margin-bottom: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #2b6cb0; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .6rem; text-align: right; border-bottom: 1px solid #ddd; }
th { font-weight: 600; background: #f3f6f9; }
th:first-child, td:first-child, td.text, th.text { text-align: left; }
tr.sum td { font-weight: 600; border-top: 2px solid #888; }
.bar { display: inline-block; height: .7em; background: #2b6cb0; }
.scroll { overflow-x: auto; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } }
"""
# The page has no script: none that came in with a name would run.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_SUMS = (
    "communities", "grids", "in_range", "dedicated", "households", "households_estimated",
    *STATES, "covered_communities", "covered_households", "errors", "warnings",
)  # fmt: skip


def compare_cities(
    plans: Mapping[str, Plan],
    rollouts: Mapping[str, Rollout],
    *,
    profile: str | Profile = "hebei",
) -> DataFrame:
    """Return one row of figures for each city, and their sum.

    Parameters
    ----------
    plans
        Plans by the name of their city.
    rollouts
        The states of their communities, by the same names.
    profile
        The one standard by which all are audited; see `gridplan.audit`.

    Returns
    -------
    DataFrame
        Index ``city``, the last ``""`` for all: communities, grids, ``in_range``,
        ``in_range_share`` of basic grids, dedicated, households, ``estimated_share``,
        communities in each state, ``covered_communities``, ``covered_households``,
        ``errors``, ``warnings``.
    """
    rows = {}
    for name, plan in plans.items():
        states = rollouts[name].status
        basic = plan.grids[plan.grids["kind"] == "basic"]
        covered = states["status"].isin(("pilot", "running"))
        severity = audit(plan, profile=profile)["severity"].value_counts()
        rows[name] = {
            "communities": len(plan.communities),
            "grids": len(plan.grids),
            "in_range": int((basic["status"] == "ok").sum()),
            "dedicated": len(plan.grids) - len(basic),
            "households": int(plan.grids["households"].sum()),
            "households_estimated": int(plan.grids["households_estimated"].sum()),
            **{one: int((states["status"] == one).sum()) for one in STATES},
            "covered_communities": int(covered.sum()),
            "covered_households": int(states.loc[covered, "households"].sum()),
            "errors": int(severity.get("error", 0)),
            "warnings": int(severity.get("warning", 0)),
        }
    table = pd.DataFrame.from_dict(rows, orient="index")[list(_SUMS)].rename_axis("city")
    table.loc[""] = table.sum()
    basic_grids = (table["grids"] - table["dedicated"]).clip(lower=1)
    table["in_range_share"] = (table["in_range"] / basic_grids).round(4)
    estimated = table.pop("households_estimated") / table["households"].clip(lower=1)
    table["estimated_share"] = estimated.round(4)
    return table


def differing_rules(plans: Mapping[str, Plan]) -> DataFrame:
    """Return the settings in which the rules of cities differ.

    Parameters
    ----------
    plans
        Plans by the name of their city.

    Returns
    -------
    DataFrame
        Index ``setting`` (``grid.lower``), a column for each city; empty text where a city has
        no such setting. Posts are those that apply, also where the rules name none. Dates and
        languages of outputs are no rules and left out.

    Examples
    --------
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> differing_rules({"a": plan, "b": plan}).empty
    True
    """
    flat, language = {}, next(iter(plans.values())).language
    for name, plan in plans.items():
        posts = {
            one: {**attrs.asdict(about), "holders": holders_said(about, language)}
            for one, about in post_rules(plan.rules).items()
        }
        flat[name] = _flat({**plan.rules.to_dict(), "posts": posts})
    settings = sorted({key for one in flat.values() for key in one})
    rows = {key: [one.get(key, "") for one in flat.values()] for key in settings}
    left_out = ("output.", "names.language")
    rows = {
        key: said
        for key, said in rows.items()
        if len(set(said)) > 1 and not key.startswith(left_out)
    }
    table = pd.DataFrame.from_dict(rows, orient="index", columns=list(flat), dtype=object)
    return table.rename_axis("setting")


def _flat(content: Mapping[str, Any], above: str = "") -> dict[str, str]:
    """Return nested settings as dotted names with their values as text."""
    made: dict[str, str] = {}
    for key, value in content.items():
        name = f"{above}{key}"
        if isinstance(value, dict):
            made |= _flat(value, f"{name}.")
        elif isinstance(value, (list, tuple)):
            made[name] = ", ".join(map(str, value))
        else:
            made[name] = str(value).lower() if isinstance(value, bool) else str(value)
    return made


def province_page(
    cities: DataFrame,
    months: DataFrame,
    ready: DataFrame,
    rules: DataFrame,
    *,
    profile: str,
    language: str,
) -> str:
    """Return the page of a province: one HTML file without scripts or requests.

    Parameters
    ----------
    cities
        From `compare_cities`.
    months
        Rows of level ``all`` of `gridplan.reports.rollout.coverage`, with ``city``.
    ready
        Rows of `gridplan.reports.rollout.readiness`, with ``city``: those to be shown.
    rules
        From `differing_rules`.
    profile
        Name of the standard, or its title.
    language
        ``zh`` or ``en``.
    """
    standard = STANDARDS[profile].say(language) if profile in STANDARDS else profile

    def said(key: str) -> str:
        return escape(PAGE[key].say(language, profile=standard))

    shown = cities.rename(index={"": PAGE["sum"].say(language)})
    shown = shown[
        [
            "communities",
            "grids",
            "in_range_share",
            "households",
            "estimated_share",
            *STATES,
            "covered_communities",
            "covered_households",
            "errors",
            "warnings",
        ]
    ]
    figures = _table(shown.reset_index(), language, sum_row=True)
    monthly = months[
        [
            "city",
            "month",
            "planned_communities",
            "pilot_communities",
            "running_communities",
            "covered_households",
            "covered_share",
        ]
    ]
    named = {
        "planned_communities": "planned",
        "pilot_communities": "pilot",
        "running_communities": "running",
        "covered_share": "share",
    }
    nexts = ready.reset_index()[
        ["city", "community_id", "community_name", "status", "households", "score", "why"]
    ]
    differing = f"<p>{said('same')}</p>"
    if len(rules):
        differing = _table(rules.reset_index(), language, cities=rules.columns)
    return f"""<!DOCTYPE html>
<html lang="{"zh-CN" if language == "zh" else "en"}">
<head><meta charset="utf-8"><title>{said("title")}</title>
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>{_STYLE}</style></head>
<body>
<h1>{said("title")}</h1>
<p>{said("profile")}</p>
<h2>{said("cities")}</h2>{figures}
<h2>{said("coverage")}</h2>{_table(monthly.rename(columns=named), language)}
<h2>{said("next")}</h2>{_table(nexts, language)}
<h2>{said("rules")}</h2>{differing}
</body></html>
"""


def _table(
    table: DataFrame, language: str, *, sum_row: bool = False, cities: Collection[str] = ()
) -> str:
    """Return a table as HTML, heads and states in a language, shares with a bar.

    A column of one of the `cities` is called as the city, though it be called "plan".
    """
    heads = "".join(
        f"<th{'' if types.is_numeric_dtype(table[name].dtype) else ' class=text'}>"
        f"{escape(str(name) if name in cities else _head(str(name), language))}</th>"
        for name in table.columns
    )
    rows = []
    for number, row in enumerate(table.itertuples(index=False)):
        cells = "".join(
            _cell(str(name), value, language)
            for name, value in zip(table.columns, row, strict=True)
        )
        is_sum = sum_row and number == len(table) - 1
        rows.append(f"<tr{' class=sum' if is_sum else ''}>{cells}</tr>")
    body = "".join(rows)
    return f'<div class="scroll"><table><tr>{heads}</tr>{body}</table></div>'


def _head(name: str, language: str) -> str:
    """Return the head of a column."""
    known = PAGE.get(name) or STATES.get(name) or HEADS.get(name)
    return known.say(language) if known else name


def _cell(name: str, value: Any, language: str) -> str:  # noqa: ANN401
    """Return one cell."""
    if name == "status":
        value = STATES[value].say(language)
    if name.endswith("share") and isinstance(value, float):
        if pd.isna(value):
            return "<td></td>"
        return f'<td><span class="bar" style="width:{5 * value:.2f}em"></span> {value:.0%}</td>'
    if isinstance(value, float):
        return f"<td>{value:,.2f}</td>"
    if isinstance(value, str):
        return f"<td class=text>{escape(str(value))}</td>"
    return f"<td>{value:,}</td>"
