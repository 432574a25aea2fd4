"""The audit as files: a table, places, the league, and a certificate."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gridplan.audit.profiles import read_profile
from gridplan.audit.score import league
from gridplan.errors import InputError
from gridplan.export.findings_files import place_findings
from gridplan.export.geojson import write_points
from gridplan.export.record import hashes_of, versions, write_json
from gridplan.export.staging import wrap_os_error, write_credits
from gridplan.export.vector import write_csv
from gridplan.files import atomic_file
from gridplan.findings import ERROR, INFO, WARNING
from gridplan.geometry.degrees import to_degrees
from gridplan.plan.attribution import attribution
from gridplan.words.rule_texts import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pandas import DataFrame

    from gridplan.audit.profiles import Profile
    from gridplan.plan.core import Plan

CERTIFICATE = "audit.json"
AUDIT_FILES = ("audit.csv", "audit.geojson", CERTIFICATE, "league.csv")
# What no certificate can vouch for: itself, and the record that vouches for it.
_UNSIGNED = {*AUDIT_FILES, "run.json"}


def write_audit(
    plan: Plan,
    findings: DataFrame,
    folder: str | Path,
    *,
    profile: str | Path | Profile = "hebei",
    files: Iterable[Path] | None = None,
) -> list[Path]:
    """Write the audit of a plan.

    Parameters
    ----------
    plan
        The plan.
    findings
        From `gridplan.audit`, by the same profile.
    folder
        Where ``audit.csv``, ``audit.geojson``, ``audit.json`` and ``league.csv`` go; made
        when missing, files of these names are replaced.
    profile
        The standard.
    files
        The files that the certificate vouches for; those in `folder` when not given.

    Returns
    -------
    list of Path
        The files written.

    Raises
    ------
    InputError
        If a file cannot be written.
    """
    folder = Path(folder)
    signed = folder.iterdir() if files is None and folder.is_dir() else files or ()
    hashes = hashes_of(path for path in signed if _is_signed(path))
    return write_audit_files(
        findings,
        plan.communities,
        folder,
        crs=plan.grids.crs,
        profile=profile,
        language=plan.language,
        hashes=hashes,
        credits_of=attribution(plan),
    )


def _is_signed(path: Path) -> bool:
    """Return whether a certificate vouches for a file."""
    return path.is_file() and path.name not in _UNSIGNED and not path.name.startswith(".")


def write_audit_files(
    findings: DataFrame,
    communities: DataFrame,
    folder: Path,
    *,
    crs: Any,  # noqa: ANN401
    profile: str | Path | Profile,
    language: str,
    hashes: Mapping[str, str],
    credits_of: Sequence[str] = (),
) -> list[Path]:
    """Write an audit, of a plan or of somebody's grids.

    Parameters
    ----------
    findings
        From `gridplan.audit` or `gridplan.audit_grids`.
    communities
        With ``grids``, ``households`` and the frame; index ``community_id``.
    folder
        Made when missing.
    crs
        Of the places.
    profile, language
        As of the audit.
    hashes
        SHA-256 of what was audited, by the name of the file.
    credits_of
        Whom the data ask to name.
    """
    with wrap_os_error(folder):
        folder.mkdir(parents=True, exist_ok=True)
    if not folder.is_dir():
        msg = f"{folder} is a file: name a folder."
        raise InputError(msg)
    table = league(findings, communities)
    placed = findings.assign(geometry=_points(findings))
    rows = place_findings(placed, crs)
    place = rows.geometry.to_wkt(rounding_precision=7, trim=True)
    places = findings["geometry"].to_numpy(object)
    shapes = rows.set_geometry(to_degrees(places, crs), crs=4326) if len(rows) else rows
    content = _certificate(findings, table, read_profile(profile), language, hashes)
    paths = [folder / name for name in AUDIT_FILES]
    with wrap_os_error(folder):
        with atomic_file(paths[0]) as path:
            write_csv(rows.drop(columns="geometry").assign(place=place), path)
        with atomic_file(paths[1]) as path:
            write_points(shapes[shapes.geometry.notna()], path, attribution=credits_of)
        with atomic_file(paths[2]) as path:
            write_json(content, path)
        with atomic_file(paths[3]) as path:
            write_csv(table, path)
        write_credits(folder, credits_of)
    return paths


def audit_of(plan: Plan) -> DataFrame | None:
    """Return the audit of a plan for its certificate; None without layers to measure it by."""
    # All readers come with it, which a plan does not need to be written.
    from gridplan.audit.auditing import audit

    return None if plan.layers is None else audit(plan, profile=_own(plan))


def _own(plan: Plan) -> Profile:
    """Return the profile of a certificate: the plan's own bounds.

    Ways on foot take as long as all other rules, and give notes only: they are looked
    for where the plan is to say how people walk.
    """
    own = read_profile("plan")
    if plan.rules.output.on_foot:
        return own
    return replace(own, limits={**own.limits, "off_households": 0.0})


def write_certificate(
    plan: Plan, findings: DataFrame, path: Path, hashes: Mapping[str, str]
) -> None:
    """Write what a plan's audit by its own bounds comes to, and vouch for its files.

    Parameters
    ----------
    plan
        Any plan with layers.
    findings
        From `audit_of`.
    path
        ``audit.json`` by custom.
    hashes
        SHA-256 of what the certificate vouches for, by the name of the file.
    """
    table = league(findings, plan.communities)
    write_json(_certificate(findings, table, _own(plan), plan.language, hashes), path)


def _points(findings: DataFrame) -> list[Any]:
    """Return a point in the place of each finding."""
    return [None if one is None else one.representative_point() for one in findings["geometry"]]


def _certificate(
    findings: DataFrame,
    table: DataFrame,
    profile: Profile,
    language: str,
    hashes: Mapping[str, str],
) -> dict[str, Any]:
    """Return what `audit.json` says; it holds no time: same plan, same certificate."""
    severities = findings["severity"].value_counts()
    counts = findings["rule_id"].value_counts()
    communities = table[table["level"] == "community"]
    weights = communities["households"].clip(lower=1)
    score = (communities["score"] * weights).sum() / max(weights.sum(), 1)
    return {
        "is_clean": not findings["severity"].isin([ERROR, WARNING]).any(),
        "counts": {kind: int(severities.get(kind, 0)) for kind in (ERROR, WARNING, INFO)},
        "score": round(float(score), 1),
        "communities": len(communities),
        "grids": int(communities["grids"].sum()),
        "profile": profile.to_dict(),
        "rules": {
            rule: {
                "title": entry.title.say(language),
                "severity": profile.severity[rule],
                "findings": int(counts.get(rule, 0)),
            }
            for rule, entry in RULES.items()
        },
        "versions": versions(),
        "files": dict(hashes),
    }
