"""The tables of a PostGIS database, made of `gridplan.tables`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gridplan.tables import SCHEMA_VERSION, TABLES

if TYPE_CHECKING:
    from gridplan.tables import Field, Table

SCHEMA = "gridplan"
# In the order in which they are filled: what is referred to goes first.
LOADED = ("communities", "grids", "buildings", "registry", "findings")
# Whose keys, indexes and references are made when the first plan is in.
_LATE = "buildings"
_TYPES = {
    "text": "text", "date": "date", "integer": "bigint", "number": "double precision",
    "flag": "boolean",
}  # fmt: skip
_SHAPES = {"grids": "MultiPolygon", "buildings": "Geometry", "findings": "Point"}
_PLAN = f"""
CREATE TABLE {SCHEMA}.plan (
    plan_id text PRIMARY KEY CHECK (plan_id ~ '^[0-9a-f]{{16}}$'),
    name text NOT NULL,
    is_current boolean NOT NULL DEFAULT false,
    number bigint GENERATED ALWAYS AS IDENTITY,
    schema_version text NOT NULL,
    date date,
    license text,
    attribution text,
    source text,
    crs text NOT NULL,
    rules text NOT NULL,
    registry text NOT NULL,
    record text NOT NULL,
    ground bytea
);
CREATE UNIQUE INDEX one_current_plan ON {SCHEMA}.plan (name) WHERE is_current;
"""
# Looked at when the transaction ends, whoever fills the tables.
_SUMS = f"""
CREATE FUNCTION {SCHEMA}.check_sums() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE wrong text;
BEGIN
    SELECT c.community_id INTO wrong FROM {SCHEMA}.communities c LEFT JOIN (
        SELECT community_id, sum(households) AS households, count(*) AS grids
        FROM {SCHEMA}.grids WHERE plan_id = NEW.plan_id GROUP BY community_id
    ) g USING (community_id)
    WHERE c.plan_id = NEW.plan_id AND (c.households <> coalesce(g.households, 0)
        OR c.grids <> coalesce(g.grids, 0)) LIMIT 1;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'community %: its figures are not the sums of its grids', wrong
            USING ERRCODE = 'check_violation';
    END IF;
    SELECT g.grid_code INTO wrong FROM {SCHEMA}.grids g LEFT JOIN (
        SELECT grid_code, sum(households) AS households, count(*) AS buildings
        FROM {SCHEMA}.buildings WHERE plan_id = NEW.plan_id GROUP BY grid_code
    ) b USING (grid_code)
    WHERE g.plan_id = NEW.plan_id AND (g.households <> coalesce(b.households, 0)
        OR g.buildings <> coalesce(b.buildings, 0)) LIMIT 1;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'grid %: its figures are not the sums of its buildings', wrong
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER sums_add_up AFTER INSERT ON {SCHEMA}.plan
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION {SCHEMA}.check_sums();
"""
# Finds a building of some rows that refers to what is not there, and refuses it.
_REFER = f"""
    SELECT b.building_id INTO wrong FROM %s b
    LEFT JOIN {SCHEMA}.grids g USING (plan_id, grid_code)
    LEFT JOIN {SCHEMA}.communities c
        ON c.plan_id = b.plan_id AND c.community_id = b.community_id
    WHERE (b.grid_code IS NOT NULL AND g.grid_code IS NULL)
        OR (b.community_id IS NOT NULL AND c.community_id IS NULL) LIMIT 1;
    IF wrong IS NULL THEN
        SELECT b.plan_id INTO wrong FROM (SELECT DISTINCT plan_id FROM %s) b
        LEFT JOIN {SCHEMA}.plan p USING (plan_id) WHERE p.plan_id IS NULL LIMIT 1;
    END IF;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'building %%: its plan, grid or community is not there', wrong
            USING ERRCODE = 'foreign_key_violation';
    END IF;
"""
# A reference checked row by row takes four seconds of every 400,000 buildings; a whole load
# at once, half a second. The other side is guarded, too.
_REFERENCES = f"""
CREATE FUNCTION {SCHEMA}.check_buildings() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE wrong text;
BEGIN{_REFER % ("added", "added")}    RETURN NULL;
END $$;
CREATE TRIGGER refer_to_what_is_there AFTER INSERT ON {SCHEMA}.buildings
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT
    EXECUTE FUNCTION {SCHEMA}.check_buildings();
CREATE TRIGGER still_refer_to_what_is_there AFTER UPDATE ON {SCHEMA}.buildings
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT
    EXECUTE FUNCTION {SCHEMA}.check_buildings();
CREATE FUNCTION {SCHEMA}.keep_grids() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE wrong text;
BEGIN
    SELECT g.grid_code INTO wrong FROM gone g
    JOIN {SCHEMA}.plan p USING (plan_id)
    JOIN {SCHEMA}.buildings b USING (plan_id, grid_code)
    LEFT JOIN {SCHEMA}.grids n USING (plan_id, grid_code)
    WHERE n.grid_code IS NULL LIMIT 1;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'grid %: its buildings are still there', wrong
            USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER keep_grids_of_buildings AFTER DELETE ON {SCHEMA}.grids
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION {SCHEMA}.keep_grids();
CREATE TRIGGER still_keep_grids_of_buildings AFTER UPDATE ON {SCHEMA}.grids
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION {SCHEMA}.keep_grids();
CREATE FUNCTION {SCHEMA}.take_buildings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM {SCHEMA}.buildings b USING gone WHERE b.plan_id = gone.plan_id;
    RETURN NULL;
END $$;
CREATE TRIGGER take_buildings_along AFTER DELETE ON {SCHEMA}.plan
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION {SCHEMA}.take_buildings();
"""
_HISTORY = f"""
CREATE VIEW {SCHEMA}.history AS
    SELECT p.name, r.grid_code, p.plan_id, p.number, p.date, r.status, r.since, r.until,
        r.predecessors, r.successors, g.hash, g.households, g.geom
    FROM {SCHEMA}.plan p JOIN {SCHEMA}.registry r USING (plan_id)
    LEFT JOIN {SCHEMA}.grids g USING (plan_id, grid_code);
CREATE VIEW {SCHEMA}.current_overlaps AS
    SELECT a.plan_id, a.grid_code, b.grid_code AS other, ST_Intersection(a.geom, b.geom) AS geom
    FROM {SCHEMA}.current_grids a JOIN {SCHEMA}.current_grids b
    ON a.plan_id = b.plan_id AND a.grid_code < b.grid_code AND a.geom && b.geom
    WHERE ST_Relate(a.geom, b.geom, '2********');
"""


def ddl() -> str:
    """Return the statements that make the schema ``gridplan`` in a PostGIS database.

    The table of buildings has no key, index or reference yet: see `late_ddl`.

    Examples
    --------
    >>> "PRIMARY KEY (plan_id, grid_code)" in ddl()
    True
    """
    views = [
        f"CREATE VIEW {SCHEMA}.current_{name} AS SELECT t.*, p.name AS plan_name, "
        f"p.date AS plan_date FROM {SCHEMA}.{name} t JOIN {SCHEMA}.plan p USING (plan_id) "
        "WHERE p.is_current;"
        for name in LOADED
    ]
    return "\n".join(
        [
            f"CREATE SCHEMA {SCHEMA};",
            f"COMMENT ON SCHEMA {SCHEMA} IS 'gridplan {SCHEMA_VERSION}';",
            _PLAN,
            *(_table(TABLES[name]) for name in LOADED),
            *(_keys(TABLES[name]) for name in LOADED if name != _LATE),
            _SUMS,
            *views,
            _HISTORY,
        ]
    )


def late_ddl() -> str:
    """Return the statements that belong to `ddl` when the first plan is in.

    Keys and indexes of 400,000 buildings at once take a third of the time of row by row, and
    so does looking up what they refer to.

    Examples
    --------
    >>> "PRIMARY KEY (plan_id, building_id)" in late_ddl()
    True
    """
    rows = f"{SCHEMA}.{_LATE}"
    looked_up = f"DO $$ DECLARE wrong text; BEGIN{_REFER % (rows, rows)}END $$;"
    return "\n".join([_keys(TABLES[_LATE]), looked_up, _REFERENCES])


def columns_in(name: str) -> list[str]:
    """Return the columns of a table of the database, in the order in which it is filled.

    Parameters
    ----------
    name
        Of `LOADED`.
    """
    more = (["hash"] if name == "grids" else []) + (["geom"] if name in _SHAPES else [])
    return ["plan_id", *TABLES[name].columns, *more]


def _table(table: Table) -> str:
    """Return the statements that make one table, without its keys."""
    plan = "" if table.name == _LATE else f" REFERENCES {SCHEMA}.plan ON DELETE CASCADE"
    lines = [f"plan_id text NOT NULL{plan}"]
    lines += [_column(field) for field in table.fields]
    if table.name == "grids":
        lines.append("hash text NOT NULL")
    if table.name in _SHAPES:
        check = " CHECK (ST_IsValid(geom))" if table.name == "grids" else ""
        lines.append(f"geom geometry({_SHAPES[table.name]}, 4326){check}")
    body = ",\n    ".join(lines)
    made = [f"CREATE TABLE {SCHEMA}.{table.name} (\n    {body}\n);"]
    made += [
        f"COMMENT ON COLUMN {SCHEMA}.{table.name}.{field.name} IS {_quoted(field.meaning)};"
        for field in table.fields
    ]
    return "\n".join(made)


def _keys(table: Table) -> str:
    """Return the statements that give one table its keys, references and indexes."""
    name, is_late = f"{SCHEMA}.{table.name}", table.name == _LATE
    refers = [] if is_late else [field for field in table.fields if field.refers_to]
    adds = [f"PRIMARY KEY (plan_id, {', '.join(table.key)})"] if table.key else []
    adds += [
        f"FOREIGN KEY (plan_id, {field.name}) REFERENCES {SCHEMA}.{field.refers_to}"
        for field in refers
    ]
    made = [f"ALTER TABLE {name} ADD {one};" for one in adds]
    if table.name in _SHAPES:
        made.append(f"CREATE INDEX ON {name} USING gist (geom);")
    made += [
        f"CREATE INDEX ON {name} (plan_id, {field.name});"
        for field in table.fields
        if field.refers_to and (field.name == "grid_code" or not is_late)
    ]
    return "\n".join(made)


def _column(field: Field) -> str:
    """Return one column with its constraints."""
    checks = []
    if field.values:
        checks.append(f"{field.name} IN ({', '.join(map(_quoted, field.values))})")
    if field.least is not None:
        checks.append(f"{field.name} >= {field.least:g}")
    if field.most is not None:
        checks.append(f"{field.name} <= {field.most:g}")
    if field.pattern:
        checks.append(f"{field.name} ~ {_quoted(f'^{field.pattern}$')}")
    null = "" if field.nullable else " NOT NULL"
    check = f" CHECK ({' AND '.join(checks)})" if checks else ""
    return f"{field.name} {_TYPES[field.kind]}{null}{check}"


def _quoted(text: str) -> str:
    """Return a text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"
