"""Every file of the generators beside the project is read right, or told."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gridplan.errors import InputError
from gridplan.sources import read_layers

INPUTS = Path(__file__).parents[3] / "shared" / "cases" / "inputs"
GENERATORS = sorted(INPUTS.glob("make_*.py"))
PARTS = {".cpg", ".prj", ".shx", ".dbf", ".mid"}
IDS = ["130302001001", "130302001002"]
TOTAL = 1600
COMMUNITIES = ("communities", "id_first", "name_first", "enclave", "outline", "with_subdistrict")
ROLES = {"street": "streets", "roads": "streets", "waterways": "barriers", "railways": "barriers"}

# What is not 1,600 counted households in two communities: its sum, and what a finding says.
TOLD = {
    "gis_osm_buildings_a_free_1.shp": (216, "hold no household count at all; all are estimated"),
    "errors.xlsx": (1662, "where it is text such as '#N/A' (20 rows"),
    "per_entrance.xlsx": (1564, "entrance from `梯口`"),
    "formulas.xlsx": (1920, "open and save in Excel"),
    "area_comma.csv": (1920, "all are estimated"),
    "area_dot_comma.csv": (1920, "all are estimated"),
    "overture.parquet": (1920, "all are estimated"),
    "big_float_ids.gpkg": (TOTAL, "a number cut short by a spreadsheet"),
    "enclave.gpkg": (TOTAL, "3 and 1 overlap by 10,000 m²"),
    "outline_lines.gpkg": (TOTAL, "community_id 1 is a LineString"),
    "parts.gpkg": (1868, "of the 24 that they lie on (268) both count"),
    "space_thousand.csv": (2788, "words such as '1 200' in 1 row"),
    "with_subdistrict.gpkg": (TOTAL, "sub lies wholly under other communities"),
    "with_subdistrict_margin.gpkg": (TOTAL, "1 and sub overlap by 160,000 m²"),
}
REFUSED = {"communities_local.shp": "a CRS without a place on Earth"}


def role(path):
    if path.parent.name == "ledgers" and path.suffix in {".xlsx", ".csv"}:
        return "ledger"
    if path.name.startswith(COMMUNITIES):
        return "communities"
    return next((role for word, role in ROLES.items() if word in path.name), "buildings")


def layers_beside(path, plain):
    found = {
        name: next(
            f for f in (path.with_name(f"{name}.gpkg"), plain / f"{name}.gpkg") if f.exists()
        )
        for name in ("communities", "buildings", "streets")
    }
    return found | {role(path): path}


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    return generated(INPUTS / "make_more.py", tmp_path_factory.mktemp("plain")) / "more"


def generated(script, folder):
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, script.name],
        cwd=INPUTS,
        env=os.environ | {"CASES_OUT": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return folder


@pytest.mark.skipif(not GENERATORS, reason="no shared/cases/inputs beside the project")
@pytest.mark.parametrize("script", GENERATORS, ids=lambda script: script.stem)
def test_every_input_is_read_right_or_told(script, plain, tmp_path):
    files = sorted(generated(script, tmp_path).rglob("*.*"))
    wrong = {path.name: fault for path in files if (fault := fault_of(path, plain))}
    assert files
    assert not wrong


def fault_of(path, plain):
    if path.suffix in PARTS:
        return None
    try:
        layers = read_layers(**layers_beside(path, plain))
    except InputError as error:
        refusal = REFUSED.get(path.name)
        return None if refusal and refusal in str(error) else str(error)
    assert not layers.findings["message"].str.contains("GeoSeries").any()
    houses = layers.buildings
    said = layers.findings["message"]
    if path.name in TOLD:
        households, message = TOLD[path.name]
        right = (
            houses["households"].sum() == households
            and said.str.contains(message, regex=False).any()
        )
    else:
        footprints_alone = path.parent.name == "ledgers" and role(path) != "ledger"
        households = layers.buildings["households"].sum()
        right = houses["estimated"].all() if footprints_alone else households == TOTAL
        right &= footprints_alone or not houses["estimated"].any()
        right &= list(layers.communities.index) == IDS
    return None if right else f"{houses['households'].sum()} households, {said.tolist()}"
