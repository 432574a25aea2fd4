"""Findings as files: a table for Excel and points for a GIS."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd

from gridplan.errors import InputError
from gridplan.export.geojson import write_points
from gridplan.export.staging import wrap_os_error
from gridplan.export.vector import write_csv
from gridplan.files import atomic_file
from gridplan.findings import FINDING_COLUMNS
from gridplan.geometry.degrees import places_in_degrees
from gridplan.words.advice import with_advice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from geopandas import GeoDataFrame
    from pandas import DataFrame
    from pyproj import CRS

_SUFFIXES = (".csv", ".geojson")


def place_findings(findings: DataFrame, crs: CRS) -> GeoDataFrame:
    """Return findings with their places in rounded degrees and blanks missing.

    Parameters
    ----------
    findings
        `gridplan.findings.FINDING_COLUMNS`, and others.
    crs
        Of their places.
    """
    text = findings.drop(columns="geometry")
    text = text.assign(**{name: text[name].mask(text[name] == "") for name in text.columns})
    degrees = places_in_degrees(findings["geometry"].to_numpy(), crs)
    return gpd.GeoDataFrame(text, geometry=gpd.GeoSeries(degrees, text.index, crs=4326))


def write_findings(
    findings: GeoDataFrame, table: Path, points: Path, *, attribution: Sequence[str] = ()
) -> None:
    """Write placed findings as CSV and, those that have a place, as GeoJSON.

    Parameters
    ----------
    findings
        From `place_findings`.
    table, points
        Files to write.
    attribution
        Credits of the data, for the points.
    """
    place = findings.geometry.to_wkt(rounding_precision=7, trim=True)
    write_csv(findings.drop(columns="geometry").assign(place=place), table)
    write_points(findings[findings.geometry.notna()], points, attribution=attribution)


def check_report_files(out: Path, *, overwrite: bool) -> tuple[Path, Path]:
    """Return the two files of a report; refuse to replace them unasked.

    Parameters
    ----------
    out
        A folder, or one of the two files: .csv or .geojson.
    overwrite
        Whether files that exist may be replaced.

    Raises
    ------
    InputError
        If one of them exists and `overwrite` is false, or a file is where the
        folder should be.
    """
    is_file = out.suffix.lower() in _SUFFIXES
    stem = out.with_suffix("") if is_file else out / "findings"
    table, points = (stem.parent / f"{stem.name}{suffix}" for suffix in _SUFFIXES)
    if stem.parent.exists() and not stem.parent.is_dir():
        msg = f"{stem.parent} is a file: give a folder, or a name ending in .csv."
        raise InputError(msg)
    held = [path.name for path in (table, points) if path.exists()]
    if held and not overwrite:
        msg = (
            f"{stem.parent} holds {' and '.join(held)}: choose another place, or allow replacing "
            "with --overwrite."
        )
        raise InputError(msg)
    return table, points


def write_report(
    findings: DataFrame,
    files: tuple[Path, Path],
    *,
    crs: CRS,
    attribution: Sequence[str] = (),
    language: str = "en",
) -> None:
    """Write the findings of an input, each with what planning does and what to do.

    Parameters
    ----------
    findings
        From `gridplan.check_layers`.
    files
        From `check_report_files`.
    crs
        Of the layers.
    attribution
        Credits of the data, for the points.
    language
        ``zh`` or ``en``.
    """
    placed = place_findings(with_advice(findings[list(FINDING_COLUMNS)], language), crs)
    with wrap_os_error(files[0].parent):
        files[0].parent.mkdir(parents=True, exist_ok=True)
    with wrap_os_error(files[0]), atomic_file(files[0]) as table, atomic_file(files[1]) as points:
        write_findings(placed, table, points, attribution=attribution)
