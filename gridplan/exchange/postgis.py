"""A plan in a PostGIS database: loaded whole or not at all, and read back."""

from __future__ import annotations

import binascii
import io
import json
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urlsplit

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from gridplan.crs import WGS84
from gridplan.errors import InputError, MissingDependencyError
from gridplan.exchange.ddl import LOADED, SCHEMA, columns_in, ddl, late_ddl
from gridplan.export.members import members_of
from gridplan.export.record import run_record
from gridplan.export.vector import write_csv
from gridplan.findings import FINDING_COLUMNS
from gridplan.geometry.areas import to_multi
from gridplan.geometry.degrees import places_in_degrees, to_degrees
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

    from numpy.typing import NDArray
    from pandas import DataFrame
    from pandas.api.extensions import ExtensionArray

    from gridplan.plan.core import Plan

_DEFAULT_NAME = "plan"
# Rows of a part, of which one is made while another is taken in; threads that make them.
_PART, _THREADS = 50_000, 2
_VERSION = f"SELECT obj_description(to_regnamespace('{SCHEMA}'), 'pg_namespace')"
_COLUMNS = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = %s"
_HELD = f"SELECT name FROM {SCHEMA}.plan WHERE plan_id = %s"
_LOCK = f"SELECT pg_advisory_xact_lock(hashtext('{SCHEMA}'))"
_UNSET = (
    f"UPDATE {SCHEMA}.plan SET is_current = false WHERE is_current AND name = %s AND plan_id <> %s"
)
_SET = f"UPDATE {SCHEMA}.plan SET is_current = true WHERE NOT is_current AND plan_id = %s"
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
        is_new = _make_schema(cursor, address)
        held = cursor.execute(_HELD, [key]).fetchone()
        if held is None:
            _insert(cursor, plan, address.name, members, hashes)
            if is_new:
                cursor.execute(late_ddl())
        elif held[0] != address.name:
            msg = f"{address} holds this plan already, under the name {held[0]!r}. Use that name."
            raise InputError(msg)
        cursor.execute(_UNSET, [address.name, key])
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
    where, value = (
        ("plan_id = %s", plan_id) if plan_id else ("is_current AND name = %s", address.name)
    )
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


def _make_schema(cursor: Any, address: Address) -> bool:  # noqa: ANN401
    """Make the tables where there are none, and say so; refuse those of another version."""
    told = cursor.execute(_VERSION).fetchone()[0]
    if told == f"gridplan {SCHEMA_VERSION}":
        _check_columns(cursor, address)
        return False
    if cursor.execute("SELECT to_regnamespace(%s)", [SCHEMA]).fetchone()[0] is not None:
        msg = (
            f"{address} holds a schema {SCHEMA!r} of {told or 'somebody else'}; this program "
            f"writes version {SCHEMA_VERSION}. Rename it, and load again."
        )
        raise InputError(msg)
    cursor.execute("CREATE EXTENSION IF NOT EXISTS postgis")
    cursor.execute(ddl())
    return True


def _check_columns(cursor: Any, address: Address) -> None:  # noqa: ANN401
    """Refuse tables that lack columns: before a release, a version may gain some."""
    there = set(cursor.execute(_COLUMNS, [SCHEMA]).fetchall())
    for table in LOADED:
        lacking = [column for column in columns_in(table) if (table, column) not in there]
        if lacking:
            msg = (
                f"{address} holds a schema {SCHEMA!r} whose table {table} lacks the columns "
                f"{', '.join(lacking)}: an earlier program made it. Rename it, and load again."
            )
            raise InputError(msg)


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
        "record": json.dumps(
            run_record(plan, [], {}, write_s=0.0), ensure_ascii=False, default=str
        ),
    }
    marks = ", ".join(["%s"] * len(_ROW))
    # Made in threads while the server takes in what is ready.
    with ThreadPoolExecutor(_THREADS) as pool:
        parts = {
            name: pool.map(partial(_csv, plan_id=members["planId"], table=name), frames)
            for name, frames in _frames(plan, hashes).items()
        }
        values["ground"] = _ground(plan)
        cursor.execute(
            f"INSERT INTO {SCHEMA}.plan ({', '.join(_ROW)}) VALUES ({marks})",
            [values[column] for column in _ROW],
        )
        for table in LOADED:
            columns = ", ".join(columns_in(table))
            statement = f"COPY {SCHEMA}.{table} ({columns}) FROM STDIN (FORMAT csv)"
            with cursor.copy(statement) as copy:
                for part in parts[table]:
                    copy.write(part)
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


def _frames(plan: Plan, hashes: pd.Series) -> dict[str, list[DataFrame]]:
    """Return the tables as the database holds them, each in parts."""
    found = plan.findings[list(FINDING_COLUMNS)]
    places = places_in_degrees(found["geometry"].to_numpy(), plan.grids.crs)
    # Beside each other on the ground, beside each other in the indexes.
    buildings = plan.buildings.iloc[
        np.argsort(plan.buildings["grid_code"].fillna("").to_numpy(str), kind="stable")
    ]
    parts = range(0, max(len(buildings), 1), _PART)
    return {
        "communities": [plan.communities.reset_index()],
        "grids": [plan.grids.assign(hash=hashes.to_numpy(object))],
        "buildings": [buildings.iloc[at : at + _PART] for at in parts],
        "registry": [plan.registry.reset_index()],
        "findings": [gpd.GeoDataFrame(found.reset_index(drop=True), geometry=places, crs=WGS84)],
    }


def _csv(frame: DataFrame, *, plan_id: str, table: str) -> bytes:
    """Return a table as COPY takes it: missing is nothing, blank text is quoted."""
    import pyarrow as pa
    from pyarrow import csv

    more = {"plan_id": plan_id}
    if isinstance(frame, gpd.GeoDataFrame):
        shapes = frame.geometry.to_numpy(object)
        if table == "grids":
            shapes = to_multi(shapely.orient_polygons(shapes))
        more["geom"] = _hex(to_degrees(shapes, frame.crs))
        frame = frame.drop(columns="geometry")
    if frame.index.name:
        frame = frame.reset_index()
    frame = _blank(pd.DataFrame(frame), table).assign(**more)[columns_in(table)]
    stream = io.BytesIO()
    content = pa.Table.from_pandas(frame, preserve_index=False)
    csv.write_csv(content, stream, csv.WriteOptions(include_header=False))
    return stream.getvalue()


def _hex(shapes: NDArray[np.object_]) -> ExtensionArray:
    """Return geometries as text that PostGIS takes; all at once, GEOS writes it slowly.

    Without a number of their CRS: they take that of their column.
    """
    import pyarrow as pa

    binary = shapely.to_wkb(shapes)
    packed = pa.array(binary, type=pa.large_binary())
    _, ends, content = packed.buffers()
    text = binascii.hexlify(content or b"")
    doubled = pa.py_buffer(np.frombuffer(ends, np.int64) * 2)
    values = pa.LargeStringArray.from_buffers(
        len(packed), doubled, pa.py_buffer(text), packed.buffers()[0]
    )
    return pd.array(values, dtype=pd.ArrowDtype(pa.large_string()))


def _blank(frame: DataFrame, name: str) -> DataFrame:
    """Return a table whose columns that may be missing are so where they are blank."""
    changes = {
        field.name: frame[field.name].mask(frame[field.name].astype(object) == "")
        for field in TABLES[name].fields
        if field.nullable and field.kind in {"text", "date"}
    }
    return frame.assign(**changes)
