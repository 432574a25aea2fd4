"""``gridplan check``: the data doctor."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from gridplan.cli import options
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo, padded
from gridplan.words.console.speak import spoken
from gridplan.words.heads import cell_words

if TYPE_CHECKING:
    from pandas import DataFrame


@click.command()
@options.layers()
@options.rules
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR|FILE",
    help="Write findings.csv and findings.geojson into a folder, or FILE.csv and FILE.geojson.",
)
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def check(
    ctx: click.Context,
    /,
    rules_path: Path | None,
    out: Path | None,
    *,
    overwrite: bool,
    **files: str | None,
) -> None:
    """Say what is wrong or doubtful in a city's files.

    For each kind of finding: how many there are, the first ids, what planning does
    about it and what you can do. Nothing is changed. Exit code 0: nothing to do;
    1: warnings or errors; 2: no plan is possible, with every reason.
    """
    from gridplan.export.findings_files import check_report_files, write_report
    from gridplan.findings import INFO
    from gridplan.plan.codes import language_of
    from gridplan.sources import check_layers

    targets = check_report_files(out, overwrite=overwrite) if out else None
    rules = options.rules_of(rules_path)
    layers = options.read_city(files, rules)
    options.say("Looking for what reading cannot see.")
    findings = check_layers(layers, rules=rules)
    names = layers.communities["community_name"].dropna().astype(str)
    language = options.language_given() or language_of(names, rules.names.language)
    if targets:
        write_report(findings, targets, crs=layers.crs, language=language)
    echo(report(findings, language))
    for path in targets or ():
        options.say(f"Wrote {path}.")
    ctx.exit(FINE if (findings["severity"] == INFO).all() else WITH_FINDINGS)


def report(findings: DataFrame, language: str = "en") -> str:
    """Return the findings as text: one block per severity and rule."""
    from gridplan.words.advice import digest_findings

    is_zh = language == "zh"
    planning, you = ("划分时", "；您可以") if is_zh else ("planning ", "; you: ")
    words = cell_words("severity", "zh") if options.language() == "zh" else {}
    blocks = [
        f"{padded(words.get(row.severity, row.severity), 8)} {row.rule_id:<22} "
        f"{row.count:>6,}  {row.ids}\n"
        f"         {row.example}\n"
        f"         {planning}{row.planning}{you}{row.to_do}"
        for row in digest_findings(findings, language).itertuples()
    ]
    counts = findings["severity"].value_counts()
    total = ", ".join(f"{counts.get(one, 0):,} {one}" for one in ("error", "warning", "info"))
    head = f"{'severity':<8} {'rule':<22} {'number':>6}  first ids"
    if options.language() == "zh":
        head = f"级别     规则{'':<18}   数量  前几个编码"
    last = spoken(f"findings: {total}", options.language())
    return "\n\n".join(
        [head, *blocks, last] if blocks else [spoken("No findings.", options.language())]
    )
