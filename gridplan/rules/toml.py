"""Rules as TOML: read a file, write one with a comment on each setting."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import tomlkit

from gridplan.errors import RulesError
from gridplan.words.console.settings_zh import SETTINGS

if TYPE_CHECKING:
    from tomlkit.container import Container
    from tomlkit.items import Table

    from gridplan.rules.declare import Section
    from gridplan.rules.rules import Rules


def read(path: str | Path) -> tuple[dict[str, Any], str]:
    """Return the unchecked content of a rules file, and its name for messages.

    Raises
    ------
    RulesError
        If it is no TOML in UTF-8.
    """
    path = Path(path)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig")), path.name
    except ValueError as error:  # of TOML, of UTF-8, or of a number of thousands of digits
        msg = f"{path.name} is not valid TOML in UTF-8: {error}."
        raise RulesError(msg) from error
    except RecursionError as error:
        msg = f"{path.name} is nested too deeply; rules are at most three tables deep."
        raise RulesError(msg) from error


def write(rules: Rules, comments: str) -> str:
    """Return rules as TOML, with comments in a language or, where it is empty, without."""
    document = tomlkit.document()
    _fill(document, rules, comments)
    return tomlkit.dumps(document).strip() + "\n"


def _fill(table: Container | Table, section: Section, comments: str) -> None:
    """Write a section: plain settings first, as TOML asks, then the tables in it."""
    inner = []
    followers = [*section.followers()]
    for item in attrs.fields(type(section)):
        value, schema = getattr(section, item.name), item.metadata.get("schema")
        if comments and "table" not in item.metadata:
            table.add(tomlkit.comment(_meaning(section, item, comments)))
        if not schema or schema["type"] == "object":
            inner.append((item.name, value))
        elif item.name not in followers:
            table.add(item.name, list(value) if isinstance(value, tuple) else value)
        elif comments:
            table.add(tomlkit.comment(f"{item.name} = {value}"))
    for name, value in inner:
        _add_table(table, name, value, comments)


def _meaning(section: Section, item: attrs.Attribute[Any], language: str) -> str:
    """Return what a setting is for, in English where there are no other words."""
    schema = item.metadata.get("schema")
    english = schema["description"] if schema else item.metadata["doc"]
    path = ".".join((*section.path, item.name))
    return SETTINGS.get(path, english) if language == "zh" else english


def _add_table(
    table: Container | Table, name: str, value: Section | Mapping[str, Any], comments: str
) -> None:
    """Add a section, or a table of tables where it is not empty."""
    if isinstance(value, Mapping) and not value:
        return
    made = tomlkit.table(is_super_table=isinstance(value, Mapping))
    if not isinstance(value, Mapping):
        _fill(made, value, comments)
    for key, inner in value.items() if isinstance(value, Mapping) else ():
        if isinstance(inner, (str, float)):
            made.add(tomlkit.key(key), inner)
        else:
            # What a kind of community has is explained once, in [grid].
            _add_table(made, key, inner, "")
    table.add(tomlkit.key(name), made)
