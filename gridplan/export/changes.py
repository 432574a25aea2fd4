"""What became of the grids of one plan in another, as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridplan.export.geojson import write_geojson
from gridplan.export.vector import blank_to_missing, write_csv
from gridplan.maps.changed import COLOURS, plot_changes
from gridplan.maps.credit import save
from gridplan.maps.page import render_page
from gridplan.maps.style import change_mode
from gridplan.plan.attribution import attribution
from gridplan.plan.core import GRID_COLUMNS
from gridplan.plan.lineage import crosswalk
from gridplan.words.console.speak import spoken
from gridplan.words.heads import cell_words

if TYPE_CHECKING:
    from pathlib import Path

    from geopandas import GeoDataFrame
    from pandas import DataFrame

    from gridplan.plan.core import Plan


def write_changes(changes: DataFrame, old: Plan, new: Plan, folder: Path) -> list[Path]:
    """Write the change table, the cross-walk between the two plans, and a map of changes.

    Parameters
    ----------
    changes
        From `gridplan.diff_plans`.
    old, new
        The two plans.
    folder
        Where ``changes.csv``, ``crosswalk.csv``, ``changes.geojson``, ``changes.png``
        and ``changes.html``, the map of them, go.

    Returns
    -------
    list of Path
        The files.
    """
    names = ("changes.csv", "crosswalk.csv", "changes.geojson", "changes.png", "changes.html")
    paths = [folder / name for name in names]
    changed = changed_grids(changes, new)
    write_csv(changes, paths[0])
    write_csv(crosswalk(old, new), paths[1])
    write_geojson(changed, paths[2], attribution=attribution(new))
    figure = plot_changes(changed, old.grids.geometry.to_crs(changed.crs), new)
    save(figure, paths[3], new, dpi=120)
    mode = change_mode(changed["change"], COLOURS, new.language)
    paths[4].write_text(render_page(new, modes=[mode]), encoding="utf-8")
    return paths


def changed_grids(changes: DataFrame, new: Plan) -> GeoDataFrame:
    """Return the grids of the later plan with what happened to each, and its colour.

    Returns
    -------
    GeoDataFrame
        ``change``: of the code itself where the code stayed, else ``split`` or ``new``;
        a grid that took in another one is ``merged``. ``old_codes``: all grids of which
        it holds households or ground. ``fill``: the colour, as simplestyle names it.
    """
    by_code: dict[str, str] = {}
    sources: dict[str, list[str]] = {}
    rank = {
        name: i for i, name in enumerate(("new", "split", "kept", "reshaped", "moved", "merged"))
    }
    for old, code, change in changes[["old_code", "new_code", "change"]].itertuples(index=False):
        if code:
            if old:
                sources.setdefault(code, []).append(old)
            known = by_code.get(code, "new")
            by_code[code] = max(known, change, key=lambda one: rank.get(one, 0))
    table = blank_to_missing(new.grids[[*GRID_COLUMNS, "geometry"]]).copy()
    kinds = [by_code.get(code, "new") for code in table.index]
    table.insert(0, "change", kinds)
    table.insert(1, "old_codes", [" ".join(sources.get(code, [])) for code in table.index])
    table.insert(2, "fill", [COLOURS[kind] for kind in kinds])
    return table


def summary_of(changes: DataFrame, language: str = "en") -> str:
    """Return the changes in a few lines."""
    went = (changes["old_code"] != changes["new_code"]) & (changes["old_code"] != "")
    went &= changes["new_code"] != ""
    total = int(changes.loc[changes["new_code"] != "", "households"].sum())
    moved = int(changes.loc[went, "households"].sum())
    share = f" ({moved / total:.1%})" if total else ""
    words = cell_words("change", language)
    lines = [
        f"{words[name] if language == 'zh' else name:<10} {count:>8,}"
        for name, count in changes["change"].value_counts().items()
    ]
    last = f"households in another grid than before: {moved:,}{share}"
    return "\n".join([*lines, spoken(last, language)])
