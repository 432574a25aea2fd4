"""What people can ask of gridplan in QGIS: one table, from which forms and commands are made.

Knows nothing of QGIS, so that it can be tested anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

# Kinds of options and what their values are when a command is built: a layer or a file is
# a path (``city.gpkg|layername=x`` for one layer of several), a choice its text.
LAYER, FILE, FOLDER, TEXT = "layer", "file", "folder", "text"
INTEGER, NUMBER, CHOICE, FLAG = "integer", "number", "choice", "flag"
NEW_FOLDER, NEW_FILE = "new folder", "new file"
ANY, POLYGON, LINE = "any", "polygon", "line"


@dataclass(frozen=True)
class Option:
    """One field of a form and one flag of a command.

    Parameters
    ----------
    name
        Of the parameter in QGIS.
    flag
        Of the command; ``""`` for an argument, which stands first.
    kind
        Of value.
    label
        What people read.
    needed, advanced
        Whether it must be given; whether it is folded away.
    default
        What the form shows.
    choices, shape, filters
        Of a choice; of a layer; of a file.
    """

    name: str
    flag: str
    kind: str
    label: str
    needed: bool = False
    advanced: bool = False
    default: Any = None
    choices: tuple[str, ...] = ()
    shape: str = ANY
    filters: str = ""


@dataclass(frozen=True)
class Task:
    """One command as people meet it in the toolbox.

    Parameters
    ----------
    name
        Of the algorithm and of the command.
    label, about
        What people read.
    options
        Its fields, in the order of the form.
    proof
        What the command leaves behind when it is done, by name in the new folder; ``""``:
        the new file itself. Its exit code alone does not tell findings from a Python
        that cannot start.
    findings
        Stem of the table and the layer of findings in the new folder.
    plan
        Whether a plan comes out, to be shown with its styles.
    has_log
        Whether the command tells how far it is in a log.
    """

    name: str
    label: str
    about: str
    options: tuple[Option, ...]
    proof: str
    findings: str = ""
    plan: bool = False
    has_log: bool = False


_COMMUNITIES = Option("COMMUNITIES", "--communities", LAYER, "Communities", shape=POLYGON)
_BUILDINGS = Option("BUILDINGS", "--buildings", LAYER, "Buildings with households")
_MORE_LAYERS = (
    Option("STREETS", "--streets", LAYER, "Streets", shape=LINE),
    Option("BARRIERS", "--barriers", LAYER, "Barriers: railways, rivers, walls"),
    Option("COMPOUNDS", "--compounds", LAYER, "Compounds", shape=POLYGON),
    Option("INSTITUTIONS", "--institutions", LAYER, "Institutions"),
)
_LAYERS = (_COMMUNITIES, _BUILDINGS, *_MORE_LAYERS)
_SOURCES = (
    *_LAYERS,
    Option("OSM", "--osm", FILE, "OpenStreetMap file for layers that are not given",
           filters="OpenStreetMap (*.pbf *.osm *.gpkg)"),
    Option("LEDGER", "--ledger", FILE, "Ledger of households",
           filters="Excel, CSV (*.xlsx *.xls *.csv)"),
)  # fmt: skip
_RULES = Option("RULES", "--rules", FILE, "Rules of the plan", filters="plan.toml (*.toml)")
_PLAN = Option("PLAN", "", FOLDER, "Folder of the plan", needed=True)
_DATE = Option("DATE", "--date", TEXT, "From when the plan holds (2026-11-30)", advanced=True)
_OVERWRITE = Option("OVERWRITE", "--overwrite", FLAG, "Replace the files of an earlier run",
                    default=False)  # fmt: skip
_NEW_PLAN = Option("OUT", "--out", NEW_FOLDER, "New plan")
_RESULTS = Option("OUT", "--out", NEW_FOLDER, "Findings")
_SETTINGS = (
    Option("LOWER", "--lower", INTEGER, "Fewest households of a grid"),
    Option("UPPER", "--upper", INTEGER, "Most households of a grid"),
    Option("TARGET", "--target", INTEGER, "Households a grid should have", advanced=True),
    Option("METHOD", "--method", CHOICE, "Method", advanced=True,
           choices=("default", "tree", "ward", "kmeans", "metis", "exact")),
    Option("PREFER", "--prefer", CHOICE, "Number of grids where bounds leave a choice",
           advanced=True, choices=("target", "fewest")),
    Option("EFFORT", "--effort", NUMBER, "How long to search: 1 normal, 10 careful",
           advanced=True),
    Option("SEED", "--seed", INTEGER, "Seed", advanced=True),
    Option("JOBS", "--jobs", INTEGER, "Processes", advanced=True),
)  # fmt: skip

TASKS = (
    Task(
        "partition", "Plan the grids of a city",
        "Cuts communities into contiguous, compact grids of 300-500 households along streets, "
        "barriers and outlines of compounds, and writes the plan into a folder. Without "
        "communities planning units are made up.",
        (*_SOURCES, _RULES, *_SETTINGS, _DATE, _OVERWRITE, _NEW_PLAN),
        proof="run.json", findings="findings", plan=True, has_log=True,
    ),
    Task(
        "check", "Check the layers of a city",
        "Says what is wrong or doubtful in the layers, what planning does about it and what "
        "you can do. Nothing is changed.",
        (*_SOURCES, _RULES, _OVERWRITE, _RESULTS),
        proof="findings.csv", findings="findings",
    ),
    Task(
        "audit", "Audit a plan or anybody's grids",
        "Says which rules of a profile the grids break: of a plan, or of a layer of grids and "
        "the communities they should cover. Nothing is repaired.",
        (
            Option("PLAN", "", FOLDER, "Folder of the plan"),
            Option("GRIDS", "--grids", LAYER, "Grids of somebody else, in place of a plan",
                   shape=POLYGON),
            *_LAYERS, _RULES,
            Option("PROFILE", "--profile", TEXT,
                   "Profile: hebei, plan, unit-10k, beijing-codes, strict, or a TOML file",
                   default="hebei"),
            _OVERWRITE, _RESULTS,
        ),
        proof="audit.csv", findings="audit",
    ),
    Task(
        "update", "Bring a plan up to date",
        "The closest lawful plan to an old one under new counts, houses or rules: grids that "
        "still fit keep their codes. Without layers the plan is mended on its own ground.",
        (_PLAN, *_SOURCES, _RULES, _DATE, _OVERWRITE, _NEW_PLAN),
        proof="run.json", findings="findings", plan=True,
    ),
    Task(
        "edit", "Take the steps of an edit log",
        "Takes the steps of a log, as the map page and the command line write them, on a plan. "
        "Steps that no longer apply are left out and told.",
        (
            _PLAN,
            Option("SCRIPT", "--script", FILE, "Edit log", needed=True,
                   filters="JSON Lines (*.jsonl *.json)"),
            _DATE, _OVERWRITE, _NEW_PLAN,
        ),
        proof="run.json", findings="findings", plan=True,
    ),
    Task(
        "export", "Hand a plan over to another system",
        "Writes the grids for another program: the ending of the file says in which format. "
        "With an earlier plan only what changed since goes into the file.",
        (
            _PLAN,
            Option("SINCE", "--since", FOLDER, "Earlier plan"),
            Option("DATUM", "--datum", CHOICE,
                   "Datum: gcj02 for Gaode and Tencent maps, bd09 for Baidu",
                   choices=("wgs84", "gcj02", "bd09")),
            Option("JSON_FG", "--json-fg", FLAG, "GeoJSON with the members of JSON-FG",
                   advanced=True, default=False),
            Option("MULTI", "--multi", FLAG, "GeoJSON in MultiPolygon throughout",
                   advanced=True, default=False),
            _DATE, _OVERWRITE,
            Option("TO", "--to", NEW_FILE, "File",
                   filters="GeoPackage (*.gpkg);;GeoJSON (*.geojson);;FlatGeobuf (*.fgb);;"
                   "PMTiles (*.pmtiles);;KML (*.kml *.kmz);;Shapefile (*.shp.zip);;"
                   "CSV (*.csv)"),
        ),
        proof="",
    ),
)  # fmt: skip
