"""``gridplan rules``: the settings of a plan, explained."""

from __future__ import annotations

import json
from pathlib import Path

import click

from gridplan.cli import options
from gridplan.cli.terminal import echo

_STDOUT = Path("-")


@click.command()
@options.rules
@click.option(
    "--write",
    "target",
    is_flag=False,
    flag_value=str(_STDOUT),
    metavar="[FILE]",
    type=click.Path(dir_okay=False, allow_dash=True, path_type=Path),
    help="Write to a file instead; without FILE, print.",
)
@click.option(
    "--schema",
    "is_schema",
    is_flag=True,
    help="The JSON Schema of rules files instead: editors check and complete by it.",
)
@options.overwrite
@options.verbose
@options.quiet
def rules(
    rules_path: Path | None, target: Path | None, *, is_schema: bool, overwrite: bool
) -> None:
    """Print or write the rules a plan follows, with a comment on each.

    With --rules FILE the file is checked and completed with the defaults.
    """
    from gridplan.rules.json_schema import file_schema

    given = options.rules_of(rules_path)
    if is_schema:
        text = json.dumps(file_schema(), ensure_ascii=False, indent=2) + "\n"
    else:
        text = given.to_toml(language=options.language())
    if target in {None, _STDOUT}:
        echo(text, nl=False)
    else:
        _write(text, target, overwrite=overwrite)


def _write(text: str, target: Path, *, overwrite: bool) -> None:
    """Write a file, whole or not at all."""
    from gridplan.errors import InputError
    from gridplan.export.staging import wrap_os_error
    from gridplan.files import atomic_file

    if target.exists() and not overwrite:
        msg = f"{target} exists: choose another name, or allow replacing it with --overwrite."
        raise InputError(msg)
    with wrap_os_error(target), atomic_file(target) as draft:
        draft.write_text(text, encoding="utf-8")
    options.say(f"Wrote {target}.")
