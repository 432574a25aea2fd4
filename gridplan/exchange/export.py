"""`export_plan`: a plan to a file, a folder, a database or a service, by what `to` says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from gridplan.datum import check_datums
from gridplan.errors import InputError
from gridplan.exchange.delta import write_delta
from gridplan.exchange.field import write_field
from gridplan.exchange.gdal_files import WRITERS, suffix_of
from gridplan.exchange.service import write_ogcapi
from gridplan.export.staging import staged, wrap_os_error, write_credits
from gridplan.export.write import write_plan
from gridplan.files import atomic_file
from gridplan.plan.attribution import attribution

if TYPE_CHECKING:
    from collections.abc import Callable

    from gridplan.plan.core import Plan

DATABASES = ("postgresql://", "postgres://")
_FOLDERS: dict[str, Callable[[Plan, Path], list[Path]]] = {
    "ogcapi": write_ogcapi,
    "field": write_field,
}
_DELTA = (".geojson", ".csv")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """In which form a plan goes out.

    Parameters
    ----------
    date
        Of the plan, ISO text; empty: as the rules or the registry say.
    json_fg, multi
        As of the rules, `[output]`; None: as they say.
    datum
        ``wgs84``; ``gcj02`` for Gaode and Tencent, ``bd09`` for Baidu. Files only.
    """

    date: str = ""
    json_fg: bool | None = None
    multi: bool | None = None
    datum: str = "wgs84"


def export_plan(
    plan: Plan,
    to: str | Path,
    *,
    since: Plan | None = None,
    form: Form = Form(),
    overwrite: bool = False,
) -> list[Path]:
    """Hand a plan over to another system.

    Parameters
    ----------
    plan
        The plan.
    to
        A file, by its ending: .geojson, .fgb, .pmtiles, .kml, .kmz, .gpkg (with styles),
        .shp.zip; ``postgresql://user@host/database#name`` (a PostGIS database; `name` is
        that of the city, ``plan`` where not given); ``ogcapi:DIR`` (a configuration for
        pygeoapi); ``field:DIR`` (a GeoPackage with forms for each community);
        ``plan:DIR`` (all files of the plan).
    since
        An earlier plan: only what changed goes into the file, .geojson or .csv.
    form
        Date, members and datum.
    overwrite
        Replace files that are there.

    Returns
    -------
    list of Path
        The files written; empty for a database.

    Raises
    ------
    InputError
        If nobody knows what `to` is, if files are there and may not be replaced, or if
        something cannot be written: what was there is as it was.
    MissingDependencyError
        If a database is named and psycopg is not installed.

    Examples
    --------
    >>> import tempfile
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     [path.name for path in plan.export(f"{folder}/grids.fgb")]
    ['grids.fgb']
    """
    check_datums((form.datum,))
    plan = _in_form(plan, form)
    target = str(to)
    if target.startswith(DATABASES):
        from gridplan.exchange.postgis import load_plan

        _refuse_since(since, target)
        load_plan(plan, target)
        return []
    kind, _, place = target.partition(":")
    if kind == "plan" and place:
        _refuse_since(since, target)
        return write_plan(plan, place, overwrite=overwrite)
    if kind in _FOLDERS and place:
        _refuse_since(since, target)
        folder = Path(place)
        with staged(folder, overwrite=overwrite, credits_of=attribution(plan)) as work:
            names = [path.name for path in _FOLDERS[kind](plan, work)]
        return [folder / name for name in names]
    return _write_file(plan, Path(target), since, form.datum, overwrite=overwrite)


def _in_form(plan: Plan, form: Form) -> Plan:
    """Return a plan whose rules say in which form it goes out."""
    wanted = {"date": form.date or None, "json_fg": form.json_fg, "multipolygon": form.multi}
    changes = {name: value for name, value in wanted.items() if value is not None}
    return replace(plan, rules=plan.rules.override(output=changes)) if changes else plan


def _refuse_since(since: Plan | None, target: str) -> None:
    """Refuse to send changes where only whole plans go."""
    if since is not None:
        msg = f"Changes go into a file .geojson or .csv, not to {target.partition(':')[0]}."
        raise InputError(msg)


def _write_file(
    plan: Plan, path: Path, since: Plan | None, datum: str, *, overwrite: bool
) -> list[Path]:
    """Write one file, whole or not at all."""
    suffix = suffix_of(path)
    known = _DELTA if since is not None else tuple(WRITERS)
    if suffix not in known:
        msg = (
            f"{path.name or path} is no place that a plan can go to: name a file "
            f"({', '.join(known)}), postgresql://…, ogcapi:DIR, field:DIR or plan:DIR."
        )
        raise InputError(msg)
    if path.exists() and not overwrite:
        msg = f"{path} is there already: choose another name, or allow replacing (--overwrite)."
        raise InputError(msg)
    with wrap_os_error(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with atomic_file(path) as draft:
            if since is not None:
                write_delta(since, plan, draft)
                if suffix == ".csv":  # which has no place for it
                    write_credits(draft.parent, attribution(plan), table=path.stem)
            else:
                WRITERS[suffix](plan, draft, datum)
            # Files that belong to it, first: whoever sees the file finds them beside it.
            more = sorted(one for one in draft.parent.iterdir() if one != draft)
            for one in more:
                one.replace(path.with_name(one.name))
    return [path, *(path.with_name(one.name) for one in more)]
