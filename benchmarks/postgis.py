"""Load a plan into PostGIS beside ogr2ogr, load it again, kill a load, and ask PostGIS itself.

Run: ``python benchmarks/postgis.py PLAN [--next PLAN2]``, PLAN the folder of a plan. Starts a
server of its own by ``tests/postgis_server.sh`` (Debian's postgresql and postgis) and stops
it. Prints seconds by the clock and of both processors' work, the client's and the server's;
then what a second load changed, what is left of a load that was killed in its middle
(``--next``, another plan of the city), and how many polygons PostGIS finds invalid or
overlapping. ogr2ogr writes grids and buildings alone, without keys and references.
"""

from __future__ import annotations

import argparse
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg

SERVER = Path(__file__).parents[1] / "tests" / "postgis_server.sh"
TABLES = ("plan", "communities", "grids", "buildings", "registry", "findings")
QUESTIONS = {
    "grids": "SELECT count(*) FROM gridplan.grids",
    "grids, invalid": "SELECT count(*) FROM gridplan.grids WHERE NOT ST_IsValid(geom)",
    "buildings": "SELECT count(*) FROM gridplan.buildings",
    "buildings, invalid": "SELECT count(*) FROM gridplan.buildings WHERE NOT ST_IsValid(geom)",
    "grids of the current plan that overlap": "SELECT count(*) FROM gridplan.current_overlaps",
}
TICK = os.sysconf("SC_CLK_TCK")


class Server:
    """A PostGIS server in a folder, and the work that its processes did."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        started = subprocess.run(
            [SERVER, "start", folder], check=True, capture_output=True, text=True
        )
        self.url = started.stdout.strip()
        self.pid = int((folder / "data" / "postmaster.pid").read_text().split()[0])

    def stop(self) -> None:
        """End it."""
        subprocess.run([SERVER, "stop", self.folder], check=True)

    def base(self, name: str) -> str:
        """Make an empty database and return its address."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        address = self.url.replace("/postgres?", f"/{name}?")
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute("CREATE EXTENSION postgis")
        return address

    def worked(self) -> float:
        """Return CPU seconds of all its processes, of those that ended too."""
        total = 0.0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                told = stat.read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(stat.parent.name) == self.pid:
                total += sum(map(int, told[11:15]))
            elif int(told[1]) == self.pid:
                total += sum(map(int, told[11:13]))
        return total / TICK


def gridplan(plan: Path, address: str) -> list[str]:
    """Return the command that loads a plan."""
    program = str(Path(sys.executable).with_name("gridplan"))
    return [program, "export", str(plan), "--to", f"{address}#city", "-q"]


def run(server: Server, *commands: list[str]) -> tuple[float, float, float]:
    """Run commands and return seconds: clock, client, server."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    before, began, at = usage.ru_utime + usage.ru_stime, server.worked(), time.perf_counter()
    for command in commands:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    clock = time.perf_counter() - at
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, usage.ru_utime + usage.ru_stime - before, server.worked() - began


def said(what: str, seconds: tuple[float, float, float]) -> None:
    """Print a row of seconds."""
    clock, client, served = seconds
    print(f"{what:34}{clock:7.1f} s, of processors {client + served:5.1f}"
          f" (client {client:.1f}, server {served:.1f})", flush=True)  # fmt: skip


def content(address: str) -> list[object]:
    """Return a sum over the rows of every table: where they lie, and who wrote them."""
    places = "SELECT sum(hashtextextended(ctid::text || xmin::text, 0)) FROM gridplan."
    return [asked(address, places + table) for table in TABLES]


def asked(address: str, query: str) -> object:
    """Return the one value of a query."""
    with psycopg.connect(address) as connection:
        return connection.execute(query).fetchone()[0]


def kill_in_the_middle(address: str, plan: Path) -> str:
    """Start a load, kill it while it copies buildings, and say what is left of it."""
    current = "SELECT string_agg(plan_id, ' ') FROM gridplan.plan WHERE is_current"
    copying = "SELECT count(*) FROM pg_stat_progress_copy WHERE tuples_processed > 10000"
    before, held = asked(address, current), asked(address, "SELECT count(*) FROM gridplan.plan")
    load = subprocess.Popen(gridplan(plan, address))
    while load.poll() is None and not asked(address, copying):
        time.sleep(0.02)
    if load.poll() is not None:
        return "it ended before it could be killed"
    load.send_signal(signal.SIGKILL)
    load.wait()
    time.sleep(1)
    same = before == asked(address, current)
    left = asked(address, "SELECT count(*) FROM gridplan.plan") - held
    return f"the first plan is {'current as before' if same else 'GONE'}, {left} plans more"


def main() -> None:
    """Measure one plan."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan", type=Path)
    parser.add_argument("--next", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        server = Server(Path(folder) / "server")
        try:
            measure(server, chosen.plan, chosen.next)
        finally:
            server.stop()


def measure(server: Server, plan: Path, later: Path | None) -> None:
    """Load, load again, compare with ogr2ogr, kill, and ask."""
    ours, theirs = server.base("ours"), server.base("theirs")
    said("gridplan export", run(server, gridplan(plan, ours)))
    target = f"PG:{theirs}"
    said("ogr2ogr, grids and buildings", run(server, *(
        ["ogr2ogr", "-f", "PostgreSQL", target, str(plan / "grids.gpkg"), layer,
         "--config", "PG_USE_COPY", "YES", "-t_srs", "EPSG:4326", "-nlt", "PROMOTE_TO_MULTI"]
        for layer in ("grids", "buildings")
    )))  # fmt: skip
    before = content(ours)
    said("the same plan again", run(server, gridplan(plan, ours)))
    tables = [name for name, a, b in zip(TABLES, before, content(ours), strict=True) if a != b]
    # The plan becomes the current one of its name once more, and is it already.
    print(f"rows written anew in: {', '.join(tables) or 'no table'}")
    if later is not None:
        print(f"a load killed in its middle: {kill_in_the_middle(ours, later)}")
        said("the next plan", run(server, gridplan(later, ours)))
    for what, query in QUESTIONS.items():
        print(f"{what}: {asked(ours, query):,}")


if __name__ == "__main__":
    main()
