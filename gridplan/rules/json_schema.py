"""The JSON Schema of ``plan.toml``: what editors check and complete, and what we check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from gridplan.rules.rules import Rules

if TYPE_CHECKING:
    from gridplan.rules.declare import Section

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def file_schema() -> dict[str, Any]:
    """Return the schema of a rules file, JSON Schema 2020-12.

    Examples
    --------
    >>> file_schema()["properties"]["grid"]["properties"]["lower"]["minimum"]
    1
    """
    return {
        "$schema": DIALECT,
        "title": "Rules of a gridplan plan (plan.toml)",
        **section_schema(Rules),
    }


def section_schema(kind: type[Section]) -> dict[str, Any]:
    """Return the schema of one section, with that of the sections in it."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {item.name: _part(item) for item in attrs.fields(kind)},
    }


def _part(item: attrs.Attribute[Any]) -> dict[str, Any]:
    """Return the schema of one setting or section."""
    known = item.metadata
    if "table" in known:
        return {"description": known["doc"], **section_schema(known["table"])}
    if "tables" in known:
        return {
            "type": "object",
            "description": known["doc"],
            "propertyNames": {"type": "string", "minLength": 1},
            "additionalProperties": section_schema(known["tables"]),
        }
    schema: dict[str, Any] = known["schema"]
    default: Any = item.default
    if isinstance(default, (bool, int, float, str)):
        return {**schema, "default": default}
    return {**schema, "default": list(default)} if schema["type"] == "array" else schema
