"""The roll-out as files: tables, a map of states, the page of a province."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from gridplan.export.geojson import write_geojson
from gridplan.export.staging import staged
from gridplan.export.vector import write_csv
from gridplan.findings import gather
from gridplan.levels.rollup import level
from gridplan.plan.attribution import attribution
from gridplan.reports.province import compare_cities, differing_rules, province_page
from gridplan.reports.rollout import coverage, read_rollout, readiness

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pandas import DataFrame

    from gridplan.people import Staffing
    from gridplan.plan.core import Plan

# From light to dark, told apart by any colour sight.
_FILL = {"none": "#eeeeee", "planned": "#fdd49e", "pilot": "#66a9c9", "running": "#14507a"}


class RolloutFiles(NamedTuple):
    """What was written, and what people should know."""

    paths: list[Path]
    status: DataFrame
    ready: DataFrame
    findings: DataFrame


def write_rollout(
    plans: Mapping[str, Plan],
    status: str | Path | DataFrame | None,
    out_dir: str | Path,
    *,
    staffing: Mapping[str, Staffing] | None = None,
    profile: str = "hebei",
    n_next: int = 10,
    overwrite: bool = False,
) -> RolloutFiles:
    """Write how far the roll-out is in one city or several.

    Parameters
    ----------
    plans
        Plans by the name of their city.
    status
        The states of the communities of all of them; see
        `gridplan.reports.rollout.read_rollout`.
    out_dir
        Folder; made when missing. ``status.csv``, ``coverage.csv``, ``readiness.csv``,
        ``map.geojson`` and ``findings.csv``; for several plans, ``province.csv``,
        ``rules.csv`` and ``province.html``, too.
    staffing
        Who holds which post, by city; without it posts do not count.
    profile
        The standard by which all cities are audited.
    n_next
        How many communities the page names as next pilots.
    overwrite
        Whether files in the folder may be replaced.

    Raises
    ------
    InputError
        If the table cannot be read, or the folder cannot be written.
    """
    out_dir = Path(out_dir)
    ids = tuple(one for plan in plans.values() for one in plan.communities.index)
    rollouts = {name: read_rollout(plan, status, others=ids) for name, plan in plans.items()}
    staff = staffing or {}
    by_city: dict[str, list[DataFrame]] = {"status": [], "coverage": [], "readiness": []}
    layers = []
    for name, plan in plans.items():
        rollout = rollouts[name]
        made = {
            "status": rollout.status,
            "coverage": coverage(plan, rollout),
            "readiness": readiness(plan, rollout, staff.get(name)),
        }
        for key, table in made.items():
            by_city[key].append(table.assign(city=name))
        layer = level(plan, "community")[["community_name", "geometry"]].to_crs(4326)
        states = rollout.status.drop(columns="community_name").reindex(layer.index)
        layers.append(layer.join(states).assign(fill=states["status"].map(_FILL), city=name))
    tables = {key: _with_city(pd.concat(many)) for key, many in by_city.items()}
    ready = tables["readiness"]
    ready = ready.sort_values(["score", "rank"], ascending=[False, True], kind="stable")
    ready["rank"] = range(1, len(ready) + 1)
    tables["readiness"] = ready
    told = gather([rollout.findings for rollout in rollouts.values()])
    told = told.drop_duplicates(["rule_id", "community_id", "message"])
    tables["findings"] = pd.DataFrame(told).drop(columns="geometry")
    page = ""
    if len(plans) > 1:
        tables["province"] = compare_cities(plans, rollouts, profile=profile)
        tables["rules"] = differing_rules(plans)
        language = next(iter(plans.values())).language
        months = tables["coverage"]
        page = province_page(
            tables["province"],
            months[months["level"] == "all"],
            ready.head(n_next),
            tables["rules"],
            profile=profile,
            language=language,
        )
    source = dict.fromkeys(credit for plan in plans.values() for credit in attribution(plan))
    with staged(out_dir, overwrite=overwrite, credits_of=source) as work:
        for name, table in tables.items():
            write_csv(table, work / f"{name}.csv")
        shown = pd.concat(layers).sort_index()
        write_geojson(
            shown.rename_axis("community_id"), work / "map.geojson", attribution=tuple(source)
        )
        if page:
            (work / "province.html").write_text(page, encoding="utf-8")
        names = sorted(path.name for path in work.iterdir())
    return RolloutFiles([out_dir / name for name in names], tables["status"], ready, told)


def _with_city(table: DataFrame) -> DataFrame:
    """Return a table with the city before all other columns."""
    return table[["city", *[name for name in table.columns if name != "city"]]]
