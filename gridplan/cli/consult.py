"""``gridplan consult``: the remarks of a hearing, answered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE, WITH_FINDINGS

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("plan", type=plans.FOLDER)
@click.argument("remarks", type=plans.FILE)
@plans.results
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def consult(
    ctx: click.Context, plan: Path, remarks: Path, out_dir: Path, *, overwrite: bool
) -> None:
    """Answer the remarks of a hearing: a table of remark, answer and effect.

    REMARKS is a JSON list of {"building": …}, {"grid": …} or {"lon": …, "lat": …}, with
    "wish" (the code of a grid), "kind" and "text". Writes answers.csv and answers.json.
    Exit code 1: some wish cannot be granted; the table says why.
    """
    from gridplan.edit.consult import read_remarks
    from gridplan.export.staging import staged
    from gridplan.export.vector import write_csv
    from gridplan.plan.attribution import attribution

    plans.check_results_dir(out_dir, overwrite=overwrite)
    asked = read_remarks(remarks)
    city = plans.read(plan)
    table = city.consult(asked)
    with staged(out_dir, overwrite=overwrite, credits_of=attribution(city)) as work:
        write_csv(table, work / "answers.csv")
        rows = json.dumps(table.to_dict("records"), ensure_ascii=False, indent=1)
        (work / "answers.json").write_text(rows + "\n", encoding="utf-8")
    granted = int(table["possible"].sum())
    options.tell(f"{len(table):,} remarks: {granted:,} possible, {len(table) - granted:,} not.")
    ctx.exit(FINE if granted == len(table) else WITH_FINDINGS)
