"""The tables that a plan gives to other systems: every column, once.

Docs, JSON Schemas, the members of JSON-FG, the tables of a database, `gridplan.validate`
and the tests are made of what stands here. The rule of the version: a new column or a new
value raises the second number; a column that goes, gets another name, type or meaning, the
first. A reader takes any file of the same first number and skips columns it does not know.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SCHEMA_VERSION = "1.1"
# A namespace, not an address: schemas are files beside the plan and need no network.
SCHEMA_BASE = "urn:gridplan:schema"

Kind = Literal["text", "integer", "number", "flag", "date"]


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a table.

    Parameters
    ----------
    name, kind, meaning
        As written; ``date`` is text like 2026-11-30.
    nullable
        Whether it may be missing in a row.
    needed
        Whether the table is of no use without it. A stranger's file may lack the others.
    values
        All values it may have; empty for any.
    least, most
        Bounds of a number, both allowed.
    pattern
        Regular expression for a whole text; understood alike by Python, JSON Schema and
        PostgreSQL.
    refers_to
        Table whose key it holds.
    """

    name: str
    kind: Kind
    meaning: str
    nullable: bool = False
    needed: bool = False
    values: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    pattern: str = ""
    refers_to: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a plan.

    Parameters
    ----------
    name, title, meaning
        Of the table; the title is the name of one row: ``Grid``.
    fields
        Its columns, in the order in which every output writes them.
    key
        Columns that together tell a row from all others; empty where none do.
    geometry
        Types of geometry; empty for a table without.
    """

    name: str
    title: str
    meaning: str
    fields: tuple[Field, ...]
    key: tuple[str, ...] = ()
    geometry: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns, the key first."""
        return tuple(field.name for field in self.fields)

    def field(self, name: str) -> Field:
        """Return a column by its name."""
        return next(field for field in self.fields if field.name == name)


_NO_BLANK = r"\S(.*\S)?"
_REASONS = (
    "community_below_minimum", "no_valid_count", "oversize_unit", "isolated_part",
    "no_contiguous_division", "not_found", "as_imported", "as_edited", "failed",
)  # fmt: skip
_AREAS = ("Polygon", "MultiPolygon")


def _count(name: str, meaning: str, *, needed: bool = False) -> Field:
    """Return a column of whole numbers from 0."""
    return Field(name, "integer", meaning, least=0, needed=needed)


def _code(name: str, meaning: str) -> Field:
    """Return the column that tells a row from all others."""
    return Field(name, "text", meaning, needed=True, pattern=_NO_BLANK)


def _frame() -> tuple[Field, ...]:
    """Return what stands above a community."""
    return (
        Field("subdistrict_id", "text", "from the input", nullable=True),
        Field("subdistrict_name", "text", "from the input", nullable=True),
        Field("district_id", "text", "from the input", nullable=True),
        Field("district_name", "text", "from the input", nullable=True),
    )


_GRIDS = Table(
    "grids",
    "Grid",
    "The grids: together they cover every community exactly, none overlaps another.",
    (
        _code("grid_code", "code of the community and serial, for ever of this grid"),
        Field("grid_name", "text", "by the templates of the rules"),
        Field("kind", "text", "basic, or dedicated: the grid of one institution", needed=True,
              values=("basic", "dedicated")),
        Field("community_id", "text", "the community that holds the grid", needed=True,
              pattern=_NO_BLANK, refers_to="communities"),
        Field("community_name", "text", "its name", nullable=True),
        *_frame(),
        _count("serial", "number of the grid in its community"),
        _count("households", "of the buildings in the grid", needed=True),
        _count("households_estimated", "the part of them that was estimated"),
        _count("buildings", "buildings in the grid, with and without households"),
        Field("area_m2", "number", "in the working CRS", nullable=True, least=0),
        Field("perimeter_m", "number", "in the working CRS", nullable=True, least=0),
        Field("compactness", "number", "Polsby-Popper, 4 pi area / perimeter²: 1 is a circle",
              nullable=True, least=0, most=1),
        Field("street_share", "number",
              "share of the border inside the community along streets, barriers or outlines",
              nullable=True, least=0, most=1),
        Field("workload", "number", "in households, by [workload] of the rules", nullable=True,
              least=0),
        Field("walk_pieces", "integer",
              "pieces of street that homes hang on; missing unless the rules ask for it",
              nullable=True, least=0),
        Field("walk_main_share", "number", "share of the households on the main piece; likewise",
              nullable=True, least=0, most=1),
        Field("round_km", "number", "kilometres of street that homes hang on; likewise",
              nullable=True, least=0),
        Field("walk_reason", "text", "why it is no one walk; missing where it is, or not asked",
              nullable=True, values=("not_walkable",)),
        Field("walk_gap_m", "number", "metres of the links that are missing; likewise",
              nullable=True, least=0),
        Field("status", "text", "whether households are in range; exempt: dedicated",
              needed=True, values=("ok", "under", "over", "exempt")),
        Field("reason", "text", "why it is out of range", nullable=True, values=_REASONS),
    ),
    key=("grid_code",),
    geometry=_AREAS,
)  # fmt: skip
_BUILDINGS = Table(
    "buildings",
    "Building",
    "Every building of the input and the grid it is in.",
    (
        _code("building_id", "from the input, or made"),
        Field("community_id", "text", "missing where it lies in no community", nullable=True,
              refers_to="communities"),
        Field("grid_code", "text", "missing where it lies in no community", nullable=True,
              needed=True, refers_to="grids"),
        _count("households", "counted or estimated", needed=True),
        Field("estimated", "flag", "whether households were estimated"),
        Field("atom_id", "text", "the piece of ground it stands on", nullable=True),
    ),
    key=("building_id",),
    geometry=("Point", *_AREAS),
)  # fmt: skip
_COMMUNITIES = Table(
    "communities",
    "Community",
    "One row per community: what became of it.",
    (
        _code("community_id", "from the input"),
        Field("community_name", "text", "its name", nullable=True),
        *_frame(),
        _count("households", "sum of its grids", needed=True),
        _count("grids", "number of its grids", needed=True),
        _count("in_range", "basic grids in range"),
        _count("dedicated", "dedicated grids"),
        Field("status", "text", "of the community", needed=True,
              values=("ok", "out_of_range", "failed")),
        Field("reason", "text", "why not all grids are in range", nullable=True),
    ),
    key=("community_id",),
)  # fmt: skip
_CHANGES = Table(
    "changes",
    "Change",
    "What became of every grid of one plan in another: a row per pair of codes.",
    (
        Field("old_code", "text", "empty for a new grid", nullable=True, needed=True),
        Field("new_code", "text", "empty for a retired grid", nullable=True, needed=True),
        Field("change", "text", "what happened", needed=True,
              values=("kept", "reshaped", "moved", "split", "merged", "new", "retired")),
        _count("households", "in common"),
        _count("buildings", "in common"),
        _count("old_households", "of the old grid"),
        _count("new_households", "of the new grid"),
        Field("area_m2", "number", "in common", least=0),
    ),
    key=("old_code", "new_code"),
)  # fmt: skip
_DELTA = Table(
    "delta",
    "GridChange",
    "What a system that holds the old grids must do to hold the new: a row per grid.",
    (
        _code("grid_code", "the grid"),
        Field("action", "text", "what to do with the row of this code", needed=True,
              values=("insert", "update", "delete")),
        Field("hash", "text", "of the grid as it is now; missing where it is gone",
              nullable=True, needed=True, pattern="[0-9a-f]{16}"),
        Field("old_hash", "text", "of the grid as it was; missing where it is new",
              nullable=True, needed=True, pattern="[0-9a-f]{16}"),
        *(Field(one.name, one.kind, f"{one.meaning}; missing where it is gone", nullable=True,
                values=one.values, least=one.least, most=one.most)
          for one in _GRIDS.fields[1:]),
    ),
    key=("grid_code",),
    geometry=_AREAS,
)  # fmt: skip
_REGISTRY = Table(
    "registry",
    "Code",
    "Every code ever given. A code is of one grid for ever; a retired one is not given again.",
    (
        _code("grid_code", "the code"),
        Field("status", "text", "whether a grid has it now", needed=True,
              values=("in use", "retired")),
        Field("since", "date", "from when, where it is known", nullable=True),
        Field("until", "date", "until when; only of a retired code", nullable=True),
        Field("predecessors", "text", "codes of the grids before it, by spaces", nullable=True),
        Field("successors", "text", "codes of the grids after it, by spaces", nullable=True),
    ),
    key=("grid_code",),
)  # fmt: skip
_FINDINGS = Table(
    "findings",
    "Finding",
    "Everything that a run repaired, ignored, doubts or could not meet.",
    (
        Field("severity", "text", "error: the plan breaks a rule; warning: look at it",
              needed=True, values=("error", "warning", "info")),
        Field("rule_id", "text", "which rule or check", needed=True),
        Field("community_id", "text", "where it is about one", nullable=True),
        Field("grid_code", "text", "where it is about one", nullable=True),
        Field("building_id", "text", "where it is about one", nullable=True),
        Field("message", "text", "what it is and what to do", needed=True),
    ),
    geometry=("Point",),
)  # fmt: skip
TABLES: dict[str, Table] = {
    table.name: table
    for table in (_GRIDS, _BUILDINGS, _COMMUNITIES, _CHANGES, _DELTA, _REGISTRY, _FINDINGS)
}


def columns_of(table: str) -> tuple[str, ...]:
    """Return the columns of a table behind its index, as frames have them.

    Examples
    --------
    >>> columns_of("buildings")
    ('community_id', 'grid_code', 'households', 'estimated', 'atom_id')
    """
    return TABLES[table].columns[len(TABLES[table].key) :]


def tables_page() -> str:
    """Return all tables in Markdown, for the documentation.

    Examples
    --------
    >>> tables_page().splitlines()[0]
    '### `grids`: Grid'
    """
    return "\n\n".join(_described(table) for table in TABLES.values())


def _described(table: Table) -> str:
    """Return one table in Markdown."""
    shape = f" Geometry: {', '.join(table.geometry)}." if table.geometry else ""
    head = [
        f"### `{table.name}`: {table.title}",
        "",
        f"{table.meaning}{shape}",
        "",
        "| column | type | may be missing | meaning |",
        "|---|---|---|---|",
    ]
    rows = [
        f"| `{one.name}` | {one.kind} | {'yes' if one.nullable else 'no'} | "
        f"{one.meaning}{_allowed(one)} |"
        for one in table.fields
    ]
    return "\n".join([*head, *rows])


def _allowed(field: Field) -> str:
    """Return the allowed values in words."""
    if field.values:
        return f": {', '.join(f'`{value}`' for value in field.values)}"
    bounds = [
        f"{word} {value:g}"
        for word, value in (("at least", field.least), ("at most", field.most))
        if value is not None
    ]
    return f" ({', '.join(bounds)})" if bounds else ""
