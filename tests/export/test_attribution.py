"""Every folder and file that data of OpenStreetMap reach names it: no writer is left out."""

import dataclasses
import io
import json
import re
import zipfile
import zlib

import pandas as pd
import pytest

from gridplan import make_town, plan_city, read_layers
from tests.runs import call

NAMED = b"OpenStreetMap contributors"
CREDIT = f"© {NAMED.decode()}"
# Tables have no place for it: a file beside them, or the record of a plan, has.
TABLES = {".csv", ".xlsx", ".json", ".jsonl", ".docx"}
BESIDE = {"attribution.txt", "run.json"}
NO_DATA = {".qml", ".sld", ".toml"}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("credited")
    layers = dataclasses.replace(read_layers(**make_town()), attribution=(CREDIT,))
    plan = plan_city(layers)
    plan.write(folder / "plan")
    houses = plan.buildings.index[:3]
    pd.DataFrame(
        {"building": houses, "class": "lamp", "date": "2027-01-01", "change": 300}
    ).to_csv(folder / "table.csv", index=False)
    remarks = [{"building": str(houses[0]), "text": "x", "wish": str(plan.grids.index[1])}]
    (folder / "remarks.json").write_text(json.dumps(remarks), "utf-8")
    ids = plan.communities.index
    status = pd.DataFrame({"community_id": ids, "status": "running", "date": "2026-01-01"})
    status.to_csv(folder / "status.csv", index=False)
    return folder


COMMANDS = {
    "export": [["export", "{plan}", "--to", f"{{out}}/{name}"] for name in
               ("a.geojson", "a.fgb", "a.pmtiles", "a.kml", "a.kmz", "a.gpkg", "a.shp.zip")],
    "service": [["export", "{plan}", "--to", "ogcapi:{out}"]],
    "field": [["export", "{plan}", "--to", "field:{out}"]],
    "plan": [["export", "{plan}", "--to", "plan:{out}"]],
    "report": [["report", "{plan}", "-o", "{out}", "--xlsx", "--html", "--phone", "--word",
                "--since", "{plan}"]],
    "levels": [["levels", "{plan}", "-o", "{out}"]],
    "units": [["units", "{plan}", "-o", "{out}"]],
    "micro": [["micro", "{plan}", "--out", "{out}"]],
    "template": [["staff", "{plan}", "--template", "-o", "{out}"]],
    "assign": [["assign", "{plan}", "--table", "{place}/table.csv", "-o", "{out}"]],
    "departments": [["departments", "{plan}", "--things", "路灯={place}/table.csv", "-o", "{out}"]],
    "rollout": [["rollout", "{plan}", "--status", "{place}/status.csv", "-o", "{out}"]],
    "forecast": [["forecast", "{plan}", "--table", "{place}/table.csv", "--no-lasting",
                  "-o", "{out}"]],
    "choose": [["choose", "{plan}", "130399001001", "--n-best", "2", "-o", "{out}"]],
    "consult": [["consult", "{plan}", "{place}/remarks.json", "-o", "{out}"]],
    "diff": [["diff", "{plan}", "{plan}", "-o", "{out}"]],
    "audit": [["audit", "{plan}", "-o", "{out}"]],
}  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_every_file_names_whose_data_it_holds(name, place, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    for command in COMMANDS[name]:
        words = [one.format(plan=place / "plan", place=place, out=out) for one in command]
        assert call(*words, "-q").exit_code in {0, 1}
    files = [path for path in out.rglob("*") if path.is_file() and path.suffix not in NO_DATA]
    told = {path.name for path in files if _names(path.read_bytes())}
    silent = {path.name for path in files} - told
    is_beside = bool(told & BESIDE) or name == "export"
    assert files
    assert {one for one in silent if not (is_beside and one[one.rfind(".") :] in TABLES)} <= {
        "ground.zip"
    }


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
