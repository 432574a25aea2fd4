"""A plan in a PostGIS database: loaded whole or not at all, and read back."""

from __future__ import annotations

import io
import json
import tempfile
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urlsplit

import numpy as np
import pandas as pd
import shapely

from gridplan.errors import InputError, MissingDependencyError
from gridplan.exchange.ddl import LOADED, SCHEMA, columns_in, ddl
from gridplan.exchange.gdal import in_degrees
from gridplan.export.members import members_of
from gridplan.export.record import run_record
from gridplan.export.vector import write_csv
from gridplan.findings import FINDING_COLUMNS
from gridplan.geometry.areas import to_multi
from gridplan.geometry.degrees import places_in_degrees
from gridplan.plan.folder import (
    GROUND_FILE,
    RECORD_FILE,
    REGISTRY_FILE,
    RULES_FILE,
    read_plan,
    write_ground,
)
from gridplan.plan.identity import grid_hashes
from gridplan.tables import SCHEMA_VERSION, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pandas import DataFrame

    from gridplan.plan.core import Plan

_DEFAULT_NAME = "plan"
_VERSION = f"SELECT obj_description(to_regnamespace('{SCHEMA}'), 'pg_namespace')"
_HELD = f"SELECT name FROM {SCHEMA}.plan WHERE plan_id = %s"
_LOCK = f"SELECT pg_advisory_xact_lock(hashtext('{SCHEMA}'))"
_UNSET = f"UPDATE {SCHEMA}.plan SET is_current = false WHERE is_current AND name = %s"
_SET = f"UPDATE {SCHEMA}.plan SET is_current = true WHERE plan_id = %s"
_ROW = ("plan_id", "name", "schema_version", "date", "license", "attribution", "source", "crs",
        "rules", "registry", "record", "ground")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Address:
    """Where a plan is kept.

    Parameters
    ----------
    url
        Of the database, as libpq takes it.
    name
        Of the city: several plans of a name are versions, one of them the current.
    """

    url: str
    name: str

    @classmethod
    def of(cls, target: str) -> Address:
        """Return the address in ``postgresql://user@host/database#name``."""
        url, name = urldefrag(target)
        return cls(url, name or _DEFAULT_NAME)

    def __str__(self) -> str:
        """Return host and database, without user and password."""
        parts = urlsplit(self.url)
        return f"{parts.hostname or 'localhost'}{parts.path}"


def load_plan(plan: Plan, target: str) -> str:
    """Load a plan into a PostGIS database and make it the current one of its name.

    Parameters
    ----------
    plan
        The plan.
    target
        ``postgresql://user@host/database#name``.

    Returns
    -------
    str
        The id of the plan. One that is there already is not loaded again.

    Raises
    ------
    InputError
        If the database cannot be reached, holds tables of another version, or refuses the
        plan: nothing is changed then. The plan that was current stays so.
    MissingDependencyError
        If psycopg is not installed.

    Notes
    -----
    One transaction: who reads meanwhile sees the old plan, and so does everybody when the
    loading process dies.
    """
    address = Address.of(target)
    hashes = grid_hashes(plan.grids)
    members = members_of(plan, hashes=hashes)
    key: str = members["planId"]
    with _connected(address) as connection, connection.cursor() as cursor:
        cursor.execute(_LOCK)
        _require_schema(cursor, address)
        held = cursor.execute(_HELD, [key]).fetchone()
        if held is None:
            _insert(cursor, plan, address.name, members, hashes)
        elif held[0] != address.name:
            msg = f"{address} holds this plan already, under the name {held[0]!r}. Use that name."
            raise InputError(msg)
        cursor.execute(_UNSET, [address.name])
        cursor.execute(_SET, [key])
    return key


def read_postgis(target: str, *, plan_id: str | None = None) -> Plan:
    """Read a plan back from a PostGIS database.

    Parameters
    ----------
    target
        ``postgresql://user@host/database#name``.
    plan_id
        Which one; the current one of the name where not given.

    Returns
    -------
    Plan
        Complete, as `gridplan.read_plan` gives it.

    Raises
    ------
    InputError
        If it cannot be reached, or holds no such plan.
    """
    address = Address.of(target)
    where, value = ("plan_id = %s", plan_id) if plan_id else ("is_current AND name = %s",
                                                              address.name)  # fmt: skip
    query = f"SELECT rules, registry, record, ground FROM {SCHEMA}.plan WHERE {where}"
    with _connected(address) as connection, connection.cursor() as cursor:
        found = cursor.execute(query, [value]).fetchone()
    if found is None or found[3] is None:
        what = f"plan {plan_id}" if plan_id else f"current plan named {address.name!r}"
        msg = f"{address} holds no {what} that can be read back."
        raise InputError(msg)
    names = (RULES_FILE, REGISTRY_FILE, RECORD_FILE)
    with tempfile.TemporaryDirectory() as folder:
        for name, text in zip(names, found, strict=False):
            Path(folder, name).write_text(text, encoding="utf-8")
        Path(folder, GROUND_FILE).write_bytes(bytes(found[3]))
        return read_plan(folder)


@contextmanager
def _connected(address: Address) -> Iterator[Any]:
    """Yield a connection in one transaction; its errors become ours."""
    try:
        import psycopg
    except ImportError as error:
        msg = "A PostGIS database needs the package psycopg: pip install 'gridplan[postgis]'."
        raise MissingDependencyError(msg) from error
    try:
        # Closed by us: psycopg leaves it open where the commit itself is refused.
        connection = psycopg.connect(address.url, application_name="gridplan")
        with closing(connection), connection.transaction():
            yield connection
    except psycopg.OperationalError as error:
        msg = f"{address} cannot be reached or stopped answering: {_first_line(error)}. Check it."
        raise InputError(msg) from error
    except psycopg.Error as error:
        msg = f"{address} refuses: {_first_line(error)}. Nothing was changed."
        raise InputError(msg) from error


def _first_line(error: Exception) -> str:
    """Return the first line of what a server says."""
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")


def _require_schema(cursor: Any, address: Address) -> None:  # noqa: ANN401
    """Make the tables where there are none; refuse those of another version."""
    told = cursor.execute(_VERSION).fetchone()[0]
    if told == f"gridplan {SCHEMA_VERSION}":
        return
    if cursor.execute("SELECT to_regnamespace(%s)", [SCHEMA]).fetchone()[0] is not None:
        msg = (
            f"{address} holds a schema {SCHEMA!r} of {told or 'somebody else'}; this program "
            f"writes version {SCHEMA_VERSION}. Rename it, and load again."
        )
        raise InputError(msg)
    cursor.execute("CREATE EXTENSION IF NOT EXISTS postgis")
    cursor.execute(ddl())


def _insert(
    cursor: Any,  # noqa: ANN401
    plan: Plan,
    name: str,
    members: dict[str, Any],
    hashes: pd.Series,
) -> None:
    """Insert a plan with all its tables."""
    values = {
        "plan_id": members["planId"],
        "name": name,
        "schema_version": members["schemaVersion"],
        **{key: members.get(key) for key in ("date", "license", "attribution", "source")},
        "crs": plan.grids.crs.to_string(),
        "rules": plan.rules.to_toml(),
        "registry": _registry_text(plan),
        "record": json.dumps(run_record(plan, [], write_s=0.0), ensure_ascii=False, default=str),
        "ground": _ground(plan),
    }
    marks = ", ".join(["%s"] * len(_ROW))
    cursor.execute(
        f"INSERT INTO {SCHEMA}.plan ({', '.join(_ROW)}) VALUES ({marks})",
        [values[column] for column in _ROW],
    )
    for table, frame in _frames(plan, hashes).items():
        columns = columns_in(table)
        frame.insert(0, "plan_id", members["planId"])
        statement = f"COPY {SCHEMA}.{table} ({', '.join(columns)}) FROM STDIN (FORMAT csv)"
        with cursor.copy(statement) as copy:
            copy.write(_csv(frame[columns]))
    cursor.execute("; ".join(f"ANALYZE {SCHEMA}.{table}" for table in LOADED))


def _registry_text(plan: Plan) -> str:
    """Return registry.csv."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, REGISTRY_FILE)
        write_csv(plan.registry, path)
        return path.read_text(encoding="utf-8")


def _ground(plan: Plan) -> bytes | None:
    """Return ground.zip; None for a plan that cannot be kept."""
    if plan.assignment is None or plan.layers is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, GROUND_FILE)
        write_ground(plan, path)
        return path.read_bytes()


def _frames(plan: Plan, hashes: pd.Series) -> dict[str, DataFrame]:
    """Return the tables as the database holds them, in the order of `LOADED`."""
    grids, buildings = in_degrees(plan.grids), in_degrees(plan.buildings)
    shapes = to_multi(np.asarray(grids.geometry.array, dtype=object))
    found = plan.findings[list(FINDING_COLUMNS)]
    places = places_in_degrees(found["geometry"].to_numpy(), plan.grids.crs)
    frames = {
        "communities": plan.communities.reset_index(),
        "grids": pd.DataFrame(grids).reset_index().assign(
            hash=hashes.to_numpy(object), geom=_hex(shapes)
        ),
        "buildings": pd.DataFrame(buildings).reset_index().assign(
            geom=_hex(np.asarray(buildings.geometry.array, dtype=object))
        ),
        "registry": plan.registry.reset_index(),
        "findings": found.reset_index(drop=True).assign(geom=_hex(places)),
    }  # fmt: skip
    return {name: _blank(frames[name], name) for name in LOADED}


def _hex(shapes: Any) -> Any:  # noqa: ANN401
    """Return geometries as text that PostGIS takes."""
    shapes = shapely.set_srid(np.asarray(shapes, dtype=object), 4326)
    return shapely.to_wkb(shapes, hex=True, include_srid=True)


def _blank(frame: DataFrame, name: str) -> DataFrame:
    """Return a table whose columns that may be missing are so where they are blank."""
    changes = {
        field.name: frame[field.name].mask(frame[field.name].astype(object) == "")
        for field in TABLES[name].fields
        if field.nullable and field.kind in {"text", "date"}
    }
    return pd.DataFrame(frame.drop(columns="geometry", errors="ignore")).assign(**changes)


def _csv(frame: DataFrame) -> bytes:
    """Return a table as COPY takes it: missing is nothing, blank text is quoted."""
    import pyarrow as pa
    from pyarrow import csv

    table = pa.Table.from_pandas(frame, preserve_index=False)
    stream = io.BytesIO()
    csv.write_csv(table, stream, csv.WriteOptions(include_header=False))
    return stream.getvalue()
