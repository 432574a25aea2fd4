"""``gridplan audit``: which rules a plan, or anybody's grids, break."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo, padded
from gridplan.words.console.speak import spoken
from gridplan.words.heads import cell_words

if TYPE_CHECKING:
    from pandas import DataFrame

    from gridplan.audit.profiles import Profile


@click.command()
@click.argument(
    "plan", required=False, type=click.Path(path_type=Path, exists=True), metavar="[PLAN]"
)
@click.option("--grids", metavar="FILE", help="Anybody's grids, or a CSV building_id, grid_code.")
@options.layer_files("Communities with community_id: the ground that --grids should cover.")
@options.rules
@click.option(
    "--profile",
    default="hebei",
    show_default=True,
    metavar="NAME|FILE",
    help="hebei, plan, unit-10k, beijing-codes, strict, or a TOML file of your own.",
)
@click.option(
    "-o",
    "--out",
    "out_dir",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Folder for audit.csv, audit.geojson, audit.json and league.csv.",
)
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def audit(
    ctx: click.Context,
    /,
    plan: Path | None,
    rules_path: Path | None,
    profile: str,
    out_dir: Path | None,
    *,
    overwrite: bool,
    **files: Any,  # noqa: ANN401
) -> None:
    """Say which rules a plan, or anybody's grids, break.

    PLAN is a folder that `gridplan partition` wrote. Without it, --grids names polygons
    (or a table of buildings and codes) and --communities the ground they should cover:
    they are looked at as they are, nothing is repaired. Exit code 0: no error and no
    warning; 1: findings; 2: bad use or input.
    """
    from gridplan.audit.profiles import read_profile
    from gridplan.export.audit_files import AUDIT_FILES

    _check_given(plan, files)
    held = [name for name in AUDIT_FILES if out_dir and (out_dir / name).exists()]
    if held and not overwrite:
        msg = f"{out_dir} holds {' and '.join(held)}: choose another folder, or --overwrite."
        raise click.UsageError(msg)
    standard = read_profile(profile)
    if plan is not None:
        findings, language, paths = _audit_plan(plan, standard, out_dir)
    else:
        findings, language, paths = _audit_files(files, rules_path, standard, out_dir)
    if options.verbosity(ctx) >= 0:
        echo(report(findings, language))
    for path in paths:
        options.say(f"Wrote {path}.")
    ctx.exit(WITH_FINDINGS if findings["severity"].isin(["error", "warning"]).any() else FINE)


def _check_given(plan: Path | None, files: dict[str, Any]) -> None:
    """Refuse a plan and files together, neither, and files that cannot be audited."""
    given = [f"--{name}" for name, path in files.items() if path]
    if (plan is None) == (not given):
        what = f"not both: {', '.join(given)}" if given else "or --grids with --communities"
        msg = f"Name the folder of a plan, {what}."
        raise click.UsageError(msg)
    if plan is None and not (files["grids"] and files["communities"]):
        msg = "Missing option '--grids'." if files["communities"] else "Missing '--communities'."
        raise click.UsageError(msg)


def _audit_plan(
    folder: Path,
    profile: Profile,
    out_dir: Path | None,
) -> tuple[DataFrame, str, list[Path]]:
    """Audit a plan that was written, and vouch for its files."""
    from gridplan.audit.auditing import audit
    from gridplan.export.audit_files import write_audit

    plan = plans.read(folder)
    options.say("Auditing the plan.")
    findings = audit(plan, profile=profile)
    paths = []
    if out_dir:
        paths = write_audit(
            plan, findings, out_dir, profile=profile, files=sorted(folder.iterdir())
        )
    return findings, plan.language, paths


def _audit_files(
    files: dict[str, Any],
    rules_path: Path | None,
    profile: Profile,
    out_dir: Path | None,
) -> tuple[DataFrame, str, list[Path]]:
    """Audit anybody's grids, and vouch for the files they came in."""
    from gridplan.audit.auditing import inspect_grids
    from gridplan.export.audit_files import write_audit_files
    from gridplan.export.record import sha256

    rules = options.rules_of(rules_path)
    options.say("Reading the layers.")
    others = {
        name: path
        for name, path in files.items()
        if name not in {"grids", "communities", "buildings"}
    }
    found = inspect_grids(
        files["grids"],
        files["communities"],
        files["buildings"],
        others,
        profile=profile,
        rules=rules,
    )
    paths = []
    if out_dir:
        named = [Path(path) for path in files.values() if path and Path(path).is_file()]
        paths = write_audit_files(
            found.findings,
            found.communities,
            out_dir,
            crs=found.crs,
            profile=profile,
            language=found.language,
            hashes={path.name: sha256(path) for path in sorted(named)},
        )
    return found.findings, found.language, paths


def report(findings: DataFrame, language: str) -> str:
    """Return the audit as text: one line per rule and severity."""
    from gridplan.findings import ERROR, INFO, WARNING
    from gridplan.words.catalogue import entry

    rank = {ERROR: 0, WARNING: 1, INFO: 2}
    counts = findings.groupby(["severity", "rule_id"], sort=True)
    rows = sorted(
        (
            (rank[severity], rule, severity, len(group), group["message"].iloc[0])
            for (severity, rule), group in counts
        )
    )
    words = cell_words("severity", "zh") if options.language() == "zh" else {}
    lines = [
        f"{padded(words.get(severity, severity), 8)} {rule}  {count:>6,}  "
        f"{entry(rule).title.say(language)}\n"
        f"                       {message}"
        for _, rule, severity, count, message in rows
    ]
    sums = findings["severity"].value_counts()
    total = ", ".join(f"{sums.get(kind, 0):,} {kind}" for kind in rank)
    return "\n".join([*lines, spoken(f"findings: {total}", options.language())])
