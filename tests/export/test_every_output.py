"""What holds for every file of every command: it names whose data it holds, and runs nothing."""

import csv
import dataclasses
import importlib.util
import io
import json
import re
import zipfile
import zlib

import pandas as pd
import pytest
from click.testing import CliRunner
from python_calamine import CalamineWorkbook

from gridplan import make_town, plan_city, read_layers
from gridplan.cli.main import main
from tests.exchange.test_postgis import ask, base, needs_server
from tests.paper.reading import read_pdf

__all__ = ["base"]

NAMED = b"OpenStreetMap contributors"
CREDIT = f"© {NAMED.decode()}"
# Tables have no place for it: a file beside them, or the record of a plan, has.
TABLES = {".csv", ".xlsx", ".json", ".jsonl", ".docx"}
BESIDE = {"attribution.txt", "a.attribution.txt", "run.json"}
NO_DATA = {".qml", ".sld", ".toml"}


# Word files need a package of their own.
WORD = ["--word"] if importlib.util.find_spec("docxtpl") else []
SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")
HOSTILE = {
    "communities": {"community_name": "=1+", "subdistrict_name": "@", "district_name": "-"},
    "buildings": {"name": "+", "compound_name": "=", "address": "－", "use": "@"},
    "compounds": {"name": "="},
    "institutions": {"name": "＝"},
}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Return a folder with a plan whose texts are formulas, and tables about it."""
    folder = tmp_path_factory.mktemp("outputs")
    layers = dataclasses.replace(read_layers(**make_town()), attribution=(CREDIT,))
    for name, columns in HOSTILE.items():
        layer = getattr(layers, name)
        texts = {one: sign + layer[one] for one, sign in columns.items() if one in layer}
        assert texts
        layers = dataclasses.replace(layers, **{name: layer.assign(**texts)})
    plan = plan_city(layers)
    plan.write(folder / "plan")
    houses = plan.buildings.index[:3]
    things = {"building": houses, "=class": "=lamp", "date": "2027-01-01", "change": 300}
    pd.DataFrame(things).to_csv(folder / "table.csv", index=False)
    remarks = [{"building": str(houses[0]), "text": "=x", "wish": str(plan.grids.index[1])}]
    (folder / "remarks.json").write_text(json.dumps(remarks), "utf-8")
    ids = plan.communities.index
    status = pd.DataFrame({"community_id": ids, "status": "running", "date": "2026-01-01"})
    status.to_csv(folder / "status.csv", index=False)
    posts = {"grid_code": plan.grids.index, "岗位": "网格长", "姓名": "=1+1", "电话": "+86 1"}
    pd.DataFrame(posts).to_csv(folder / "roster.csv", index=False)
    return folder


COMMANDS = {
    "export": [["export", "{plan}", "--to", f"{{out}}/{name}"] for name in
               ("a.geojson", "a.fgb", "a.pmtiles", "a.kml", "a.kmz", "a.gpkg", "a.shp.zip")],
    "service": [["export", "{plan}", "--to", "ogcapi:{out}"]],
    "field": [["export", "{plan}", "--to", "field:{out}"]],
    "plan": [["export", "{plan}", "--to", "plan:{out}"]],
    "report": [["report", "{plan}", "-o", "{out}", "--xlsx", "--html", "--phone", *WORD,
                "--since", "{plan}"]],
    "paper": [["report", "{plan}", "-o", "{out}", "--pdf", "--cards"]],
    "levels": [["levels", "{plan}", "-o", "{out}"]],
    "units": [["units", "{plan}", "-o", "{out}"]],
    "micro": [["micro", "{plan}", "--out", "{out}"]],
    "template": [["staff", "{plan}", "--template", "-o", "{out}"]],
    "staff": [["staff", "{plan}", "--roster", "{place}/roster.csv", "--with-names",
               "-o", "{out}"]],
    "since": [["export", "{plan}", "--since", "{plan}", "--to", f"{{out}}/{name}"] for name in
              ("a.geojson", "a.csv")],
    "assign": [["assign", "{plan}", "--table", "{place}/table.csv", "-o", "{out}"]],
    "departments": [["departments", "{plan}", "--things", "路灯={place}/table.csv",
                     "-o", "{out}"]],
    "rollout": [["rollout", "{plan}", "--status", "{place}/status.csv", "-o", "{out}"]],
    "forecast": [["forecast", "{plan}", "--table", "{place}/table.csv", "--no-lasting",
                  "-o", "{out}"]],
    "choose": [["choose", "{plan}", "130399001001", "--n-best", "2", "-o", "{out}"]],
    "consult": [["consult", "{plan}", "{place}/remarks.json", "-o", "{out}"]],
    "diff": [["diff", "{plan}", "{plan}", "-o", "{out}"]],
    "audit": [["audit", "{plan}", "-o", "{out}"]],
}  # fmt: skip


@pytest.fixture(scope="module", params=COMMANDS)
def made(request, place, tmp_path_factory):
    """Return a command and the files that it wrote."""
    out = tmp_path_factory.mktemp(request.param) / "out"
    out.mkdir()
    for command in COMMANDS[request.param]:
        words = [one.format(plan=place / "plan", place=place, out=out) for one in command]
        done = CliRunner().invoke(main, [*words, "-q"])
        assert done.exit_code in {0, 1}, done.output
    files = [path for path in out.rglob("*") if path.is_file()]
    assert files
    return request.param, files


def test_every_file_names_whose_data_it_holds(made):
    command, files = made
    told = {path.name for path in files if _names(path.read_bytes()) or _is_on_paper(path)}
    # What lies beside a single table bears its name.
    is_beside = bool(told & BESIDE) or command == "export"
    fine = NO_DATA | (TABLES if is_beside else set())
    silent = {path.name for path in files if path.suffix not in fine} - told
    assert silent <= {"ground.zip"}


@needs_server
def test_a_database_names_whose_data_it_holds(place, base):
    done = CliRunner().invoke(main, ["export", str(place / "plan"), "--to", base, "-q"])
    assert done.exit_code == 0, done.output
    assert ask(base, "SELECT attribution FROM gridplan.plan") == [(CREDIT,)]


def test_no_cell_of_any_table_begins_a_formula(made):
    _, files = made
    for path in files:
        if path.suffix == ".csv":
            with path.open(encoding="utf-8-sig", newline="") as stream:
                cells = [cell for row in csv.reader(stream) for cell in row]
        elif path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as book:
                parts = [book.read(one) for one in book.namelist() if "sheets/" in one]
            assert not any(re.search(rb"<f[ >]", part) for part in parts), path.name
            book = CalamineWorkbook.from_path(str(path))
            sheets = [book.get_sheet_by_name(one).to_python() for one in book.sheet_names]
            cells = [cell for rows in sheets for row in rows for cell in row]
        else:
            continue
        texts = [cell for cell in cells if isinstance(cell, str) and not _is_number(cell)]
        assert texts
        assert not [one for one in texts if one.startswith(SIGNS) and len(one) > 1], path.name


def _is_number(text):
    return bool(re.fullmatch(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", text))


def _is_on_paper(path):
    """Return whether a page of a PDF file, whose texts are drawn, says the credit."""
    if path.suffix != ".pdf":
        return False
    words = " ".join(word for page in read_pdf(path).pages for word in page.words)
    return CREDIT in words


def _names(raw):
    """Return whether the bytes of a file, or of what is packed in it, hold the credit."""
    if NAMED in raw:
        return True
    if raw.startswith(b"PK"):
        packed = zipfile.ZipFile(io.BytesIO(raw))
        return NAMED in packed.comment or any(map(_names, map(packed.read, packed.namelist())))
    for found in re.finditer(b"\x1f\x8b\x08", raw):  # the sections of PMTiles
        try:
            text = zlib.decompressobj(31).decompress(raw[found.start() :])
        except zlib.error:
            continue
        if NAMED in text:
            return True
    return False
