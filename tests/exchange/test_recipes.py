"""The recipes of docs/systems.md run as they stand there."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pyogrio
import pytest
from click.testing import CliRunner

from gridplan.cli.main import main
from tests.exchange.test_postgis import SERVER, base, needs_server

__all__ = ["base"]
PAGE = (Path(__file__).parents[2] / "docs" / "systems.md").read_text("utf-8")
LINES = re.findall(r"^\$ gridplan (export .+)$", PAGE, re.MULTILINE)
DATABASE = "postgresql://gridplan@localhost/city#qinhuangdao"


@pytest.fixture
def desk(town_dir, next_plan, tmp_path, monkeypatch):
    """Stand in a folder with the plan of this month, and of the last."""
    shutil.copytree(town_dir, tmp_path / "month1")
    next_plan.write(tmp_path / "out")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_recipes_of_files_and_services_run(desk):
    lines = [line for line in LINES if DATABASE not in line]
    assert len(lines) >= 4
    for line in lines:
        done = CliRunner().invoke(main, shlex.split(line))
        assert done.exit_code == 0, (line, done.output)
    for name in ("city.gpkg", "city.grids.sld", "gaode.geojson", "service/pygeoapi-config.yml"):
        assert (desk / name).is_file()
    # A map of Gaode or Baidu shows the grids where they are, some hundred metres away.
    places = {}
    for name in ("out/grids", "gaode", "baidu"):
        content = json.loads((desk / f"{name}.geojson").read_text("utf-8"))
        places[name] = content["bbox"][0]
        assert ("datum" in content) == (name != "out/grids")
    assert 0.003 < places["gaode"] - places["out/grids"] < 0.009
    assert 0.003 < places["baidu"] - places["gaode"] < 0.009


@needs_server
def test_recipes_of_databases_run(desk, base):
    lines = [line.replace(DATABASE, f"{base}#qinhuangdao") for line in LINES if DATABASE in line]
    assert SERVER
    assert len(lines) == 2
    for line in lines:
        done = CliRunner().invoke(main, shlex.split(line))
        assert done.exit_code == 0, (line, done.output)
    back = (desk / "back" / "grids.geojson").read_bytes()
    assert back == (desk / "out" / "grids.geojson").read_bytes()


class GeoServer(BaseHTTPRequestHandler):
    """Keeps what it is sent; a name that it holds already is refused, as GeoServer does."""

    kept: ClassVar[dict[str, bytes]] = {}

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        path, _, query = self.path.removeprefix("/geoserver/rest/").partition("?")
        is_new = self.command == "POST"
        name = f"{path}/{query.removeprefix('name=')}" if is_new else path
        self.send_response(409 if is_new and name in self.kept else 201 if is_new else 200)
        self.end_headers()
        self.kept[name] = body

    do_POST = do_PUT = answer  # noqa: N815

    def log_message(self, *_):
        """Say nothing."""


@pytest.mark.skipif(
    not shutil.which("bash") or not shutil.which("curl"), reason="no bash, no curl"
)
def test_the_recipe_for_geoserver_sends_layers_and_style_and_may_be_repeated(desk):
    script = re.search(r"### GeoServer, MapServer\n.+?```bash\n(.+?)```", PAGE, re.DOTALL)[1]
    server = ThreadingHTTPServer(("127.0.0.1", 0), GeoServer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    place = f"http://127.0.0.1:{server.server_port}/geoserver"
    run = {"env": os.environ | {"PATH": path, "GEOSERVER": place, "NO_PROXY": "127.0.0.1"}}
    try:
        for _ in range(2):
            done = subprocess.run(  # noqa: S603
                ["bash", "-c", script], check=False, capture_output=True, text=True, **run  # noqa: S607
            )  # fmt: skip
            assert done.returncode == 0, done.stderr
    finally:
        server.shutdown()
        server.server_close()
    kept = GeoServer.kept
    at = "workspaces/gridplan"
    assert kept[f"{at}/datastores/city/file.gpkg"] == (desk / "city.gpkg").read_bytes()
    style = (desk / "city.grids.sld").read_bytes()
    assert kept[f"{at}/styles/grids"] == style
    # Of the layer of the file that has the name, the style that was sent.
    layer = json.loads(kept[f"{at}/layers/grids"])["layer"]["defaultStyle"]
    assert layer == {
        "name": "grids",
        "workspace": json.loads(kept["workspaces/"])["workspace"]["name"],
    }
    assert "grids" in [name for name, _ in pyogrio.list_layers(desk / "city.gpkg")]
    fields = set(pyogrio.read_info(desk / "city.gpkg", layer="grids")["fields"])
    assert set(re.findall(r"PropertyName>(\w+)<", style.decode())) <= fields


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash")
def test_the_nightly_job_sends_whole_files_or_nothing(desk):
    script = re.search(r"### A nightly job\n+```bash\n(.+?)```", PAGE, re.DOTALL)[1]
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    run = {"env": os.environ | {"PATH": path}, "capture_output": True, "text": True}
    done = subprocess.run(["bash", "-c", script], check=False, **run)  # noqa: S603, S607
    assert done.returncode == 0, done.stderr
    assert sorted(p.name for p in (desk / "handover").iterdir()) == [
        "changes.geojson", "grids.geojson",
    ]  # fmt: skip
    shutil.rmtree(desk / "handover")
    grids = desk / "out" / "grids.geojson"
    grids.write_text(grids.read_text("utf-8").replace('"basic"', '"other"', 1), "utf-8")
    done = subprocess.run(["bash", "-c", script], check=False, **run)  # noqa: S603, S607
    assert done.returncode == 1
    assert not (desk / "handover").exists()
