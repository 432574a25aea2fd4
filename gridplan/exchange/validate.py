"""`validate`: any file against its schema and the promises of a plan."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridplan.errors import InputError
from gridplan.exchange.column_checks import check_columns
from gridplan.exchange.gathered import Report
from gridplan.exchange.geometry_checks import (
    check_coverage,
    check_figures,
    check_geojson,
    check_shapes,
)
from gridplan.exchange.intake import FOLDER_FILES, read_parts
from gridplan.exchange.sums import check_sums
from gridplan.export.audit_files import CERTIFICATE
from gridplan.export.record import sha256
from gridplan.plan.codes import language_of
from gridplan.tables import SCHEMA_VERSION, TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pandas import DataFrame

    from gridplan.exchange.intake import Part


def validate(
    path: str | Path, *, table: str | None = None, language: str | None = None
) -> DataFrame:
    """Return everything in a file that breaks its schema or the promises of a plan.

    Parameters
    ----------
    path
        A file of grids, buildings, communities, changes, codes or findings (GeoJSON, CSV,
        GeoPackage, GeoParquet, or what else GDAL reads), ours or anybody's; or the folder
        of a plan, whose tables are also compared with each other, and its files with what
        ``run.json`` and a certificate (``audit.json``) say of them.
    table
        ``grids``, ``buildings``, ``communities``, ``changes``, ``delta``, ``registry`` or
        ``findings``; told by the columns where not given.
    language
        ``zh`` or ``en``; by the names of the communities where not given.

    Returns
    -------
    DataFrame
        One row per kind of fault and column, with how many rows have it and the ids of the
        first: `gridplan.findings.FINDING_COLUMNS`. ``error``: a reader cannot rely on the
        file; ``warning``: something of less weight is missing or doubtful.

    Raises
    ------
    InputError
        If the file cannot be read, or nobody can tell which table it is.

    Examples
    --------
    >>> import tempfile
    >>> import gridplan as gp
    >>> plan = gp.plan_city(gp.make_town())
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     files = plan.write(folder)
    ...     len(gp.validate(folder))
    0
    """
    path = Path(path)
    if table is not None and table not in TABLES:
        msg = f"There is no table {table!r}; write one of {', '.join(TABLES)}."
        raise InputError(msg)
    parts = list(read_parts(path, table))
    report = Report(language or _language(parts))
    if path.is_dir():
        _check_record(path, report)
    for part in parts:
        _check_part(part, report)
    if len(parts) > 1:
        check_sums({part.table: part for part in parts}, report)
    return report.table()


def _check_part(part: Part, report: Report) -> None:
    """Report what is wrong with one table by itself."""
    if part.members is not None:
        if part.members.get("type") != "FeatureCollection":
            report.add("document", part, what=report.say("not_collection", file=part.file))
            return
        _check_members(part, report)
    if not len(part.frame):
        if part.table in {"grids", "buildings", "communities"}:
            report.add("empty", part)
        return
    check_columns(part, report)
    if not TABLES[part.table].geometry or "geometry" not in part.frame.columns:
        return
    check_shapes(part, report)
    if part.members is not None:
        check_geojson(part, report)
    if part.table == "grids":
        if not part.is_tiled:  # borders of tiles are rounded to their pixels, each by itself
            check_coverage(part, report)
        check_figures(part, report)


def _check_members(part: Part, report: Report) -> None:
    """Report what a collection says of itself and must not."""
    members = part.members or {}
    if "crs" in members:
        report.add("crs_member", part)
    found = str(members.get("schemaVersion", SCHEMA_VERSION))
    if found.split(".", maxsplit=1)[0] != SCHEMA_VERSION.split(".")[0]:
        report.add("version", part, found=found, known=SCHEMA_VERSION)


def _check_record(folder: Path, report: Report) -> None:
    """Report files that are not as the record of the run, or a certificate, says."""
    written = _told(
        folder / "run.json",
        lambda told: {name: about["sha256"] for name, about in told["outputs"].items()},
    )
    vouched = _told(folder / CERTIFICATE, lambda told: told["files"])
    for case, told, names in (
        ("changed", written, FOLDER_FILES),
        ("certified", vouched, tuple(vouched)),
    ):
        for name in names:
            if name in told and (folder / name).is_file() and sha256(folder / name) != told[name]:
                report.add_text(case, name)


def _told(path: Path, read: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
    """Return what a record says of files; nothing where there is none that can be read."""
    try:
        return dict(read(json.loads(path.read_text(encoding="utf-8"))))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _language(parts: Sequence[Part]) -> str:
    """Return the language of the names in a file."""
    for part in parts:
        if "community_name" in part.frame.columns:
            names = part.frame["community_name"].dropna().astype(str)
            return language_of(names)
    return "en"
