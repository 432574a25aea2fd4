"""``gridplan rules``: the settings of a plan, explained."""

from __future__ import annotations

from pathlib import Path

import click

from gridplan.cli import options
from gridplan.cli.terminal import echo


@click.command()
@options.rules
@click.option(
    "--write", "target", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Write to a file instead.",
)  # fmt: skip
@options.overwrite
@options.verbose
@options.quiet
def rules(rules_path: Path | None, target: Path | None, *, overwrite: bool) -> None:
    """Print or write the rules a plan follows, with a comment on each.

    With --rules FILE the file is checked and completed with the defaults.
    """
    from gridplan.errors import InputError
    from gridplan.export.staging import wrap_os_error
    from gridplan.files import atomic_file
    from gridplan.rules import Rules

    text = (Rules.from_toml(rules_path) if rules_path else Rules()).to_toml()
    if target is None:
        echo(text, nl=False)
        return
    if target.exists() and not overwrite:
        msg = f"{target} exists: choose another name, or allow replacing it with --overwrite."
        raise InputError(msg)
    with wrap_os_error(target), atomic_file(target) as draft:
        draft.write_text(text, encoding="utf-8")
    options.say(f"Wrote {target}.")
