"""``gridplan edit``: take the steps of a log on a written plan."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from gridplan.cli import options, plans

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("plan", type=plans.FOLDER)
@click.option(
    "--script",
    required=True,
    type=plans.FILE,
    metavar="FILE",
    help='Steps, one JSON object a line: {"op": "move", "buildings": ["b1"], "to": "…"}.',
)
@options.out()
@plans.date
@options.overwrite
@options.verbose
@options.quiet
@click.pass_context
def edit(
    ctx: click.Context,
    plan: Path,
    script: Path,
    out_dir: Path,
    date: str,
    *,
    overwrite: bool,
) -> None:
    """Take the steps of a log on a plan and write the plan that comes out.

    Steps that no longer apply are left out and told in findings.csv. Beside the plan:
    changes.csv, what became of every grid, and edit.jsonl, the steps that were taken.
    Exit code 1: a step was left out, or the plan has findings.
    """
    from dataclasses import replace

    from gridplan.edit import Edit
    from gridplan.edit.log import read_log
    from gridplan.export.staging import check_out_dir
    from gridplan.findings import gather

    started = time.perf_counter()
    check_out_dir(out_dir, overwrite=overwrite)
    since = plans.read_date(date)
    steps = read_log(script)
    old = plans.read(plan)
    done = Edit.replay(old, steps, date=since)
    for message in done.findings["message"]:
        options.say(f"Warning: {message}")
    new = done.plan
    new = replace(new, findings=gather([new.findings, done.findings]))
    plans.write(
        ctx,
        new,
        out_dir,
        old=old,
        steps=done.log,
        overwrite=overwrite,
        started=started,
    )
