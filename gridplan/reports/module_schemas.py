"""A JSON Schema for the tables of every module (人口, 房屋, 事件, …) of the module table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gridplan.tables import SCHEMA_BASE, SCHEMA_VERSION
from gridplan.things.place_columns import PLACES
from gridplan.words.heads import HEADS

if TYPE_CHECKING:
    from pandas import DataFrame

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NUMBERS = {"lon": (-180, 180), "lat": (-90, 90), "x": None, "y": None}
# Each of these says where a row is.
_WAYS = (
    ("building_id",), ("address",), ("compound_name",), ("lon", "lat"), ("x", "y"),
    ("grid_code",),
)  # fmt: skip


def module_schemas(modules: DataFrame, language: str = "zh") -> dict[str, dict[str, Any]]:
    """Return a JSON Schema for each module: what a row of its tables holds.

    Parameters
    ----------
    modules
        From `gridplan.reports.departments.read_modules`.
    language
        ``zh`` or ``en``, of titles.

    Returns
    -------
    dict
        By module: the schema of an array of rows. A row names its ``item`` and says where it
        is, in one of the ways that `gridplan assign` understands, under our names of columns;
        ``x-aliases`` lists the others. Its other columns are its own. Unit, department,
        frequency and responsible post of each item stand in ``x-items``.

    Examples
    --------
    >>> from gridplan.reports.departments import read_modules
    >>> schemas = module_schemas(read_modules())
    >>> schemas["房屋信息"]["items"]["properties"]["item"]["enum"]
    ['房屋', '出租房屋']
    """
    return {
        str(name): _schema(str(name), rows, language)
        for name, rows in modules.groupby("module", sort=False)
    }


def _schema(name: str, rows: DataFrame, language: str) -> dict[str, Any]:
    """Return the schema of one module."""
    items = list(dict.fromkeys(rows["item"]))
    about = {
        item: rows.loc[
            rows["item"] == item, ["element", "unit", "department", "frequency", "responsible"]
        ].to_dict("records")
        for item in items
    }
    return {
        "$schema": _DIALECT,
        "$id": f"{SCHEMA_BASE}:{SCHEMA_VERSION}:module:{name}",
        "title": name,
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                "item": {"title": HEADS["item"].say(language), "enum": items},
                **{column: _place(column, language) for column in PLACES},
            },
            "required": ["item"],
            "anyOf": [{"required": [*way]} for way in _WAYS],
        },
        "x-items": about,
    }


def _place(column: str, language: str) -> dict[str, Any]:
    """Return the schema of a column that says where a row is."""
    title = HEADS[column].say(language) if column in HEADS else column
    schema: dict[str, Any] = {"title": title, "x-aliases": [*PLACES[column]]}
    if column in _NUMBERS:
        bounds = _NUMBERS[column]
        schema["type"] = "number"
        if bounds is not None:
            schema |= {"minimum": bounds[0], "maximum": bounds[1]}
        return schema
    return schema | {"type": "string", "minLength": 1}
