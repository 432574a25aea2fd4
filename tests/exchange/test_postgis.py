"""A plan in a real PostGIS server: whole or not at all, several side by side, read back."""

import dataclasses
import os
import re
import shutil
import subprocess
import sys
import uuid
from pathlib import Path

import geopandas as gpd
import pytest

from gridplan.errors import InputError
from gridplan.exchange.ddl import LOADED
from gridplan.exchange.postgis import load_plan, read_postgis
from gridplan.plan.identity import plan_id

SERVER = os.environ.get("GRIDPLAN_TEST_POSTGIS", "")
needs_server = pytest.mark.skipif(
    not SERVER, reason="no PostGIS server: GRIDPLAN_TEST_POSTGIS=$(tests/postgis_server.sh start)"
)
PAGE = (Path(__file__).parents[2] / "docs" / "systems.md").read_text("utf-8")
RIGHTS = re.search(r"```sql\n(GRANT.+?)```", PAGE, re.DOTALL)[1].strip().split(";\n")
KILLED = """
import os, signal, sys
import psycopg
import gridplan as gp
whole, done = psycopg.Copy.write, []
def half(copy, part):
    done.append(1)
    if len(done) < 3:
        return whole(copy, part)
    whole(copy, part[:len(part) // 2])  # in the middle of the buildings
    os.kill(os.getpid(), signal.SIGKILL)
psycopg.Copy.write = half
gp.read_plan(sys.argv[1]).export(sys.argv[2])
"""


@pytest.fixture
def base():
    """Return the address of a new database."""
    import psycopg

    name = f"test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield SERVER.replace("/postgres?", f"/{name}?")
    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def ask(base, query, *values):
    import psycopg

    with psycopg.connect(base) as connection:
        return connection.execute(query, values).fetchall()


@needs_server
def test_the_database_holds_the_plan(base, town_plan):
    town_plan.export(base)
    counts = ask(
        base,
        "SELECT (SELECT count(*) FROM gridplan.current_grids), "
        "(SELECT count(*) FROM gridplan.current_buildings), "
        "(SELECT sum(households) FROM gridplan.current_communities)",
    )
    plan = town_plan
    households = int(plan.communities["households"].sum())
    assert counts == [(len(plan.grids), len(plan.buildings), households)]
    bad = ask(base, "SELECT count(*) FROM gridplan.current_grids WHERE NOT ST_IsValid(geom)")
    assert bad == [(0,)]
    assert ask(base, "SELECT * FROM gridplan.current_overlaps") == []
    indexed = "SELECT tablename FROM pg_indexes WHERE strpos(indexdef, 'gist (geom)') > 0"
    assert sorted(ask(base, indexed)) == [("buildings",), ("findings",), ("grids",)]


@needs_server
def test_a_second_load_changes_nothing(base, town_plan):
    def rows():
        """Every row of every table by where it lies and which transaction wrote it."""
        places = "SELECT xmin::text, ctid::text FROM gridplan."
        return {name: sorted(ask(base, places + name)) for name in ("plan", *LOADED)}

    key = load_plan(town_plan, base)
    before = rows()
    assert all(before.values())
    assert load_plan(town_plan, base) == key == plan_id(town_plan)
    assert rows() == before


@needs_server
def test_plans_stand_side_by_side_and_one_of_a_name_is_current(base, town_plan, next_plan):
    first, second = load_plan(town_plan, base), load_plan(next_plan, base)
    current = "SELECT DISTINCT plan_id FROM gridplan.current_grids"
    assert ask(base, current) == [(second,)]
    held = ask(base, "SELECT count(DISTINCT plan_id) FROM gridplan.grids")
    assert held == [(2,)]
    gone = next_plan.registry.index[next_plan.registry["status"] == "retired"][0]
    history = ask(
        base,
        "SELECT status, until::text, geom IS NULL FROM gridplan.history WHERE grid_code = %s "
        "ORDER BY number",
        gone,
    )
    assert history == [("in use", None, False), ("retired", "2026-12-01", True)]
    load_plan(town_plan, base)  # back to the earlier one
    assert ask(base, current) == [(first,)]


@needs_server
def test_a_plan_reads_back_byte_for_byte(base, town_plan, next_plan, town_dir, tmp_path):
    key = load_plan(town_plan, base)
    load_plan(next_plan, base)
    read_postgis(base, plan_id=key).write(tmp_path / "back")
    back = (tmp_path / "back" / "grids.geojson").read_bytes()
    assert back == (town_dir / "grids.geojson").read_bytes()


@needs_server
def test_killed_in_the_middle_it_leaves_the_first(base, town_plan, next_plan, tmp_path):
    key = load_plan(town_plan, base)
    next_plan.write(tmp_path / "next")
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", KILLED, str(tmp_path / "next"), base],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == -9, done.stderr
    assert ask(base, "SELECT plan_id, is_current FROM gridplan.plan") == [(key, True)]
    load_plan(next_plan, base)


@needs_server
@pytest.mark.parametrize(
    "change",
    [
        lambda plan: plan.grids.assign(households=plan.grids["households"] + 1),
        lambda plan: plan.grids.assign(status="fine"),
        lambda plan: plan.grids.assign(community_id="999999999999"),
    ],
)
def test_a_plan_that_breaks_a_promise_is_refused_and_the_old_one_stays(base, town_plan, change):
    key = load_plan(town_plan, base)
    broken = dataclasses.replace(town_plan, grids=change(town_plan))
    with pytest.raises(InputError, match="refuses"):
        load_plan(broken, base)
    assert ask(base, "SELECT plan_id FROM gridplan.plan WHERE is_current") == [(key,)]


@needs_server
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE gridplan.buildings SET grid_code = 'elsewhere' WHERE building_id = "
        "(SELECT min(building_id) FROM gridplan.buildings)",
        "UPDATE gridplan.buildings SET plan_id = '0123456789abcdef'",
        "INSERT INTO gridplan.buildings (plan_id, building_id, community_id, households, "
        "estimated) SELECT plan_id, 'new', 'elsewhere', 1, false FROM gridplan.plan",
        "DELETE FROM gridplan.grids",
        "DELETE FROM gridplan.communities",
    ],
)
def test_what_refers_to_nothing_is_refused(base, town_plan, change):
    import psycopg

    load_plan(town_plan, base)
    with pytest.raises(psycopg.errors.ForeignKeyViolation):
        ask(base, change)


@needs_server
@pytest.mark.parametrize("column", ["grid_code", "community_id"])
def test_a_first_plan_that_refers_to_nothing_is_refused_and_leaves_nothing(
    base, town_plan, column
):
    buildings = town_plan.buildings.copy()
    buildings.loc[buildings.index[buildings["households"] == 0][0], column] = "elsewhere"
    with pytest.raises(InputError, match="refuses"):
        load_plan(dataclasses.replace(town_plan, buildings=buildings), base)
    assert ask(base, "SELECT to_regnamespace('gridplan')") == [(None,)]


@needs_server
def test_keys_and_indexes_are_there_whenever_they_were_made(base, town_plan):
    load_plan(town_plan, base)
    found = ask(base, "SELECT indexdef FROM pg_indexes WHERE tablename = 'buildings'")
    ends = sorted(text.rpartition(" USING ")[2] for (text,) in found)
    assert ends == ["btree (plan_id, building_id)", "btree (plan_id, grid_code)", "gist (geom)"]
    assert ask(base, "SELECT DISTINCT ST_SRID(geom) FROM gridplan.buildings") == [(4326,)]


@needs_server
def test_a_plan_goes_with_all_its_tables(base, town_plan, next_plan):
    load_plan(town_plan, base)
    key = load_plan(next_plan, base)
    import psycopg

    with psycopg.connect(base) as connection:
        connection.execute("DELETE FROM gridplan.plan WHERE plan_id = %s", [plan_id(town_plan)])
    for table in ("communities", "grids", "buildings", "registry", "findings"):
        query = f"SELECT DISTINCT plan_id FROM gridplan.{table}"  # noqa: S608 - our own names
        assert ask(base, query) == [(key,)]


@needs_server
def test_a_role_that_may_only_write_rows_loads_and_one_that_reads_cannot(
    base, town_plan, next_plan
):
    load_plan(town_plan, base)
    ask_no = [
        "DROP ROLE IF EXISTS loader", "DROP ROLE IF EXISTS reader",
        "CREATE ROLE loader LOGIN", "CREATE ROLE reader LOGIN",
        *RIGHTS,
    ]  # fmt: skip
    import psycopg

    with psycopg.connect(base) as connection:
        for statement in ask_no:
            connection.execute(statement)
    load_plan(next_plan, base.replace("gridplan@", "loader@"))
    with pytest.raises(InputError, match="permission denied"):
        load_plan(town_plan, base.replace("gridplan@", "reader@"))
    with psycopg.connect(base) as connection:
        connection.execute("DROP OWNED BY loader, reader; DROP ROLE loader, reader")


@needs_server
def test_tables_of_somebody_else_are_not_touched(base, town_plan):
    import psycopg

    with psycopg.connect(base) as connection:
        connection.execute("CREATE SCHEMA gridplan")
    with pytest.raises(InputError, match="somebody else"):
        load_plan(town_plan, base)


@needs_server
def test_tables_that_lack_columns_are_refused_by_name_and_left_alone(base, town_plan):
    key = load_plan(town_plan, base)
    import psycopg

    with psycopg.connect(base) as connection:
        for column in ("walk_reason", "walk_gap_m"):
            connection.execute(f"ALTER TABLE gridplan.grids DROP COLUMN {column} CASCADE")
    with pytest.raises(InputError, match="grids lacks the columns walk_reason, walk_gap_m"):
        load_plan(town_plan, base)
    assert ask(base, "SELECT plan_id FROM gridplan.plan") == [(key,)]


@needs_server
@pytest.mark.skipif(not shutil.which("ogr2ogr"), reason="no ogr2ogr: Debian's gdal-bin")
def test_a_strangers_gdal_reads_the_current_plan(base, town_plan, tmp_path):
    load_plan(town_plan, base)
    subprocess.run(  # noqa: S603
        ["ogr2ogr", "-f", "GPKG", tmp_path / "a.gpkg", f"PG:{base}",  # noqa: S607
         "-sql", "SELECT grid_code, geom FROM gridplan.current_grids"], check=True,
    )  # fmt: skip
    assert len(gpd.read_file(tmp_path / "a.gpkg")) == len(town_plan.grids)


def test_a_server_that_is_not_there_is_told_without_the_password(town_plan):
    pytest.importorskip("psycopg")
    with pytest.raises(InputError, match=r"127\.0\.0\.1/x cannot be reached") as told:
        load_plan(town_plan, "postgresql://me:secret@127.0.0.1:1/x")
    assert "secret" not in str(told.value)
