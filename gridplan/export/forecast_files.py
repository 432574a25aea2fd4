"""Files of a forecast and of alternatives: tables, maps and logs that can be taken."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gridplan.edit.log import write_log
from gridplan.export.geojson import write_geojson
from gridplan.export.staging import check_out_dir, staged
from gridplan.export.vector import write_csv
from gridplan.maps.credit import save
from gridplan.plan.attribution import attribution

if TYPE_CHECKING:
    from gridplan.edit.alternatives import Alternatives
    from gridplan.edit.future.forecast import Forecast

_DPI = 150


def write_forecast(
    forecast: Forecast, out_dir: str | Path, *, overwrite: bool = False
) -> list[Path]:
    """Write a forecast into a folder.

    Parameters
    ----------
    forecast
        From `Plan.forecast`.
    out_dir
        Folder; made when missing.
    overwrite
        Replace earlier files.

    Returns
    -------
    list of Path
        ``leaving.csv`` and ``leaving.geojson`` (every basic grid and when it leaves),
        ``timeline.csv``, ``loads.csv``, ``lasting.csv``, ``lasting.jsonl`` (a log for
        ``gridplan edit`` that takes the plans that last longest), ``map.png``,
        ``chart.png`` and ``findings.csv``.
    """
    out_dir = Path(out_dir)
    check_out_dir(out_dir, overwrite=overwrite)
    grids = forecast.grids
    shapes = forecast.plan.grids[["grid_name", "geometry"]].join(grids, how="inner")
    findings = forecast.findings.drop(columns="geometry", errors="ignore")
    with staged(out_dir, overwrite=overwrite, credits_of=attribution(forecast.plan)) as work:
        write_csv(grids.reset_index(), work / "leaving.csv")
        write_geojson(shapes, work / "leaving.geojson", attribution=attribution(forecast.plan))
        write_csv(forecast.timeline.reset_index(), work / "timeline.csv")
        write_csv(forecast.loads.reset_index(), work / "loads.csv")
        write_csv(forecast.communities.reset_index(), work / "lasting.csv")
        write_log(forecast.steps.values(), work / "lasting.jsonl")
        write_csv(findings, work / "findings.csv")
        save(forecast.plot_map().figure, work / "map.png", forecast.plan, dpi=_DPI)
        save(forecast.plot_chart().figure, work / "chart.png", forecast.plan, dpi=_DPI)
        names = sorted(path.name for path in work.iterdir())
    return [out_dir / name for name in names]


def write_alternatives(
    found: Alternatives, out_dir: str | Path, *, overwrite: bool = False
) -> list[Path]:
    """Write the plans of one community side by side.

    Parameters
    ----------
    found
        From `Plan.alternatives`.
    out_dir
        Folder; made when missing.
    overwrite
        Replace earlier files.

    Returns
    -------
    list of Path
        ``alternatives.csv``, ``alternatives.png`` and, for each, ``plan-N.jsonl``: a log
        for ``gridplan edit`` that takes it.
    """
    out_dir = Path(out_dir)
    check_out_dir(out_dir, overwrite=overwrite)
    with staged(out_dir, overwrite=overwrite, credits_of=attribution(found.plan)) as work:
        write_csv(found.table.reset_index(), work / "alternatives.csv")
        for number, step in enumerate(found.steps, 1):
            write_log([step], work / f"plan-{number}.jsonl")
        save(found.plot(), work / "alternatives.png", found.plan, dpi=_DPI)
        names = sorted(path.name for path in work.iterdir())
    return [out_dir / name for name in names]
