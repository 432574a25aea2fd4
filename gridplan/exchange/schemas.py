"""JSON Schemas (2020-12) of the tables of a plan, made of `gridplan.tables`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gridplan.tables import SCHEMA_BASE, SCHEMA_VERSION, TABLES

if TYPE_CHECKING:
    from gridplan.tables import Field, Table

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TYPES = {
    "text": "string",
    "date": "string",
    "integer": "integer",
    "number": "number",
    "flag": "boolean",
}
DATE = r"\d{4}-\d{2}-\d{2}"
_DEPTH = {"Point": 0, "Polygon": 2, "MultiPolygon": 3}


def schema_id(table: str) -> str:
    """Return the name of a schema: what JSON-FG calls ``featureSchema``.

    Examples
    --------
    >>> schema_id("grids")
    'urn:gridplan:schema:1.1:grids'
    """
    return f"{SCHEMA_BASE}:{SCHEMA_VERSION}:{table}"


def json_schema(name: str) -> dict[str, Any]:
    """Return the schema of a table as it stands in JSON.

    Parameters
    ----------
    name
        Of `gridplan.tables.TABLES`.

    Returns
    -------
    dict
        Of a GeoJSON feature collection for a table with geometry, else of an array of
        rows; ``$defs/row`` is the schema of one row, for CSV and databases.

    Examples
    --------
    >>> json_schema("grids")["$defs"]["row"]["properties"]["status"]["enum"]
    ['ok', 'under', 'over', 'exempt']
    """
    table = TABLES[name]
    body = _collection(table) if table.geometry else _rows()
    return {
        "$schema": _DIALECT,
        "$id": schema_id(name),
        "title": f"{table.title}: {name} of a gridplan plan",
        "description": table.meaning,
        **body,
        "$defs": {"row": row_schema(table)},
    }


def row_schema(table: Table) -> dict[str, Any]:
    """Return the schema of one row; columns that are not in the table are allowed."""
    return {
        "type": "object",
        "title": table.title,
        "properties": {field.name: _property(field) for field in table.fields},
        "required": list(table.columns),
    }


def _property(field: Field) -> dict[str, Any]:
    """Return the schema of one column."""
    kind = _TYPES[field.kind]
    values: list[str | None] = [*field.values]
    schema: dict[str, Any] = {
        "description": field.meaning,
        "type": [kind, "null"] if field.nullable else kind,
    }
    if field.values:
        schema["enum"] = [*values, None] if field.nullable else values
    pattern = DATE if field.kind == "date" else field.pattern
    limits = {
        "minimum": field.least,
        "maximum": field.most,
        "pattern": f"^{pattern}$" if pattern else None,
    }
    return schema | {name: limit for name, limit in limits.items() if limit is not None}


def _rows() -> dict[str, Any]:
    """Return the schema of a table without geometry."""
    return {"type": "array", "items": {"$ref": "#/$defs/row"}}


def _collection(table: Table) -> dict[str, Any]:
    """Return the schema of a GeoJSON feature collection whose rows are of a table."""
    shapes = [{"type": "null"}, *(_shape(kind) for kind in table.geometry)]
    feature = {
        "type": "object",
        "required": ["type", "properties", "geometry"],
        "properties": {
            "type": {"const": "Feature"},
            "properties": {"$ref": "#/$defs/row"},
            "geometry": {"oneOf": shapes},
        },
    }
    return {
        "type": "object",
        "required": ["type", "features"],
        "properties": {
            "type": {"const": "FeatureCollection"},
            "features": {"type": "array", "items": feature},
            "schemaVersion": {"type": "string", "pattern": f"^{SCHEMA_VERSION.split('.')[0]}[.]"},
            "planId": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
            "date": {"type": "string", "pattern": f"^{DATE}$"},
            "license": {"type": "string"},
            "attribution": {"type": "string"},
            "source": {"type": "string"},
        },
        "not": {"required": ["crs"]},
    }


def _shape(kind: str) -> dict[str, Any]:
    """Return the schema of a GeoJSON geometry."""
    coordinates: dict[str, Any] = {
        "type": "array",
        "minItems": 2,
        "maxItems": 2,
        "items": {"type": "number"},
    }
    for level in range(_DEPTH[kind]):
        least = 4 if level == 0 else 1
        coordinates = {"type": "array", "minItems": least, "items": coordinates}
    return {
        "type": "object",
        "required": ["type", "coordinates"],
        "properties": {"type": {"const": kind}, "coordinates": coordinates},
    }
