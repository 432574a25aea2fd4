"""``gridplan why``: why a building is in its grid, and what if not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from gridplan.cli import options, plans
from gridplan.cli.ends import FINE, WITH_FINDINGS
from gridplan.cli.terminal import echo

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@click.argument("plan", type=plans.FOLDER)
@click.argument("building")
@click.option("--instead", metavar="CODE", help="The grid that somebody wants it in.")
@options.verbose
@options.quiet
@click.pass_context
def why(ctx: click.Context, plan: Path, building: str, instead: str | None) -> None:
    """Say why a building is in its grid, or what a wish for another one would take.

    Exit code 1: the wish cannot be granted; the answer says why.
    """
    from gridplan.edit.why import why as ask

    answer = ask(plans.read(plan), building, instead=instead)
    echo(answer.text)
    ctx.exit(FINE if answer.possible else WITH_FINDINGS)
