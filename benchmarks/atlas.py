"""Print a plan as a map book, and the same layers as an atlas of QGIS.

Run: ``python benchmarks/atlas.py PLAN [--pages N] [--python /usr/bin/python3] [--keep DIR]``, PLAN
the folder of a plan; needs Debian's qgis and python3-qgis, no screen. QGIS prints a page for
each community (the first N): A4, grids in the plan's own style with its labels, houses,
streets with names, water, the community's outline, title, scale bar and north arrow: less
than a page of the book has, which adds the names of neighbours, table, legend and links.
Prints seconds a page, of the clock and of the processor, without and with the start of either
program and the reading of the plan, and the size of the files.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import gridplan as gp

QGIS = """
import json, sys, time
from qgis.core import *
from qgis.PyQt.QtGui import QColor, QFont

told = json.loads(sys.argv[1])
app = QgsApplication([], False)
app.initQgis()
project = QgsProject.instance()
layers = {}
for name, path in told["layers"].items():
    layer = QgsVectorLayer(path, name, "ogr")
    assert layer.isValid(), path
    project.addMapLayer(layer)
    layers[name] = layer
project.setCrs(layers["communities"].crs())
layers["grids"].loadNamedStyle(told["style"])


def plain(name, symbol):
    if name in layers:
        layers[name].setRenderer(QgsSingleSymbolRenderer(symbol))


plain("buildings", QgsFillSymbol.createSimple({"color": "60,55,60,77", "outline_style": "no"}))
plain("streets", QgsLineSymbol.createSimple({"color": "255,255,255", "width": "0.8"}))
plain("water", QgsFillSymbol.createSimple({"color": "#a9d3ea", "outline_style": "no"}))
plain("communities", QgsFillSymbol.createSimple(
    {"style": "no", "outline_color": "#5b2a86", "outline_width": "0.7"}))
if "streets" in layers and "name" in layers["streets"].fields().names():
    setting = QgsPalLayerSettings()
    setting.fieldName, setting.placement = "name", QgsPalLayerSettings.Curved
    aside = QgsLabelObstacleSettings()
    aside.setIsObstacle(False)  # a street may run below the name of a grid
    setting.setObstacleSettings(aside)
    text = QgsTextFormat()
    text.setSize(6.4)
    setting.setFormat(text)
    layers["streets"].setLabeling(QgsVectorLayerSimpleLabeling(setting))
    layers["streets"].setLabelsEnabled(True)

layout = QgsPrintLayout(project)
layout.initializeDefaults()
page = layout.pageCollection().page(0)
page.setPageSize("A4", QgsLayoutItemPage.Portrait)
map_ = QgsLayoutItemMap(layout)
map_.setRect(20, 20, 20, 20)
layout.addLayoutItem(map_)
map_.attemptMove(QgsLayoutPoint(10, 25))
map_.attemptResize(QgsLayoutSize(190, 240))
map_.setLayers([layers[n] for n in ("communities", "streets", "water", "buildings", "grids")
                if n in layers])
map_.setAtlasDriven(True)
map_.setAtlasScalingMode(QgsLayoutItemMap.Auto)
map_.setAtlasMargin(0.08)
map_.zoomToExtent(layers["communities"].extent())
map_.setFrameEnabled(True)
title = QgsLayoutItemLabel(layout)
title.setText("[% coalesce(community_name, community_id) %]")
title.setFont(QFont("Noto Sans CJK SC", 16))
title.attemptMove(QgsLayoutPoint(10, 10))
title.attemptResize(QgsLayoutSize(190, 12))
layout.addLayoutItem(title)
bar = QgsLayoutItemScaleBar(layout)
layout.addLayoutItem(bar)
bar.setLinkedMap(map_)
bar.applyDefaultSize()
bar.attemptMove(QgsLayoutPoint(10, 270))
atlas = layout.atlas()
atlas.setCoverageLayer(layers["communities"])
atlas.setSortFeatures(True)
atlas.setSortExpression("community_id")
atlas.setFilterFeatures(True)
atlas.setFilterExpression("$id <= %d" % told["pages"])
atlas.setEnabled(True)
setting = QgsLayoutExporter.PdfExportSettings()
setting.textRenderFormat = QgsRenderContext.TextFormatAlwaysText
begun, worked = time.perf_counter(), time.process_time()
result, why = QgsLayoutExporter.exportToPdf(atlas, told["out"], setting)
assert result == QgsLayoutExporter.Success, why
print(json.dumps([atlas.count(), time.perf_counter() - begun, time.process_time() - worked]))
sys.stdout.flush()
import os
os._exit(0)  # QGIS without a window does not always end by itself
"""


def spent(command: list[str]) -> tuple[float, float, str]:
    """Run a program and return seconds of clock and processor, and what it said."""
    quiet = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": tempfile.gettempdir()}
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=quiet)
    clock, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return clock, used, done.stdout


def row(name: str, pages: int, clock: float, used: float, path: Path) -> None:
    """Print one row."""
    size = path.stat().st_size / 1e6
    print(f"{name:34}{pages:6,} pages {used / pages:7.3f} CPU s a page {clock / pages:7.3f} s "
          f"{size:7.1f} MB", flush=True)  # fmt: skip


def qgis_layers(plan: gp.Plan, folder: Path, made: Path) -> dict[str, str]:
    """Write what QGIS draws, and return where each layer lies."""
    found = {name: f"{folder / 'grids.gpkg'}|layername={name}" for name in ("grids", "buildings")}
    communities = plan.communities.reset_index()[["community_id", "community_name"]]
    shapes = plan.layers.communities[["geometry"]].reset_index()
    frames = {"communities": shapes.merge(communities, on="community_id")}
    if plan.layers.streets is not None and len(plan.layers.streets):
        frames["streets"] = plan.layers.streets
    barriers = plan.layers.barriers
    if barriers is not None and len(barriers):
        areal = barriers.geometry.geom_type.isin(["Polygon", "MultiPolygon"])
        frames["water"] = barriers[(barriers["kind"] == "water") & areal]
    for name, frame in frames.items():
        frame.to_file(made / f"{name}.gpkg", layer=name)
        found[name] = str(made / f"{name}.gpkg")
    return found


def main() -> None:
    """Measure both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan", type=Path)
    parser.add_argument("--pages", type=int, default=10**6)
    parser.add_argument("--python", default="/usr/bin/python3", help="that knows qgis.core")
    parser.add_argument("--keep", type=Path, help="folder for both PDF files")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        made = chosen.keep or Path(place)
        made.mkdir(exist_ok=True)
        plan = gp.read_plan(chosen.plan)
        told = {
            "layers": qgis_layers(plan, chosen.plan, made),
            "style": str(chosen.plan / "grids.qml"),
            "pages": chosen.pages,
            "out": str(made / "atlas.pdf"),
        }
        script = made / "atlas_of_qgis.py"
        script.write_text(QGIS, encoding="utf-8")
        clock, used, said = spent([chosen.python, str(script), json.dumps(told)])
        pages, alone, worked = json.loads(said.splitlines()[-1])
        row("QGIS atlas, printing alone", pages, alone, worked, made / "atlas.pdf")
        row("QGIS atlas, with its start", pages, clock, used, made / "atlas.pdf")
        program = str(Path(sys.executable).with_name("gridplan"))
        command = [program, "report", str(chosen.plan), "--pdf", "-o", str(made / "book"), "-q"]
        clock, used, _ = spent([*command, "--overwrite"])
        book = made / "book" / "book.pdf"
        pages = book.read_bytes().count(b"/Type /Page ")
        begun, worked = time.perf_counter(), time.process_time()
        plan.report(made / "again", kinds=["pdf"], overwrite=True)
        alone, worked = time.perf_counter() - begun, time.process_time() - worked
        row("map book, making it alone", pages, alone, worked, book)
        row("map book, reading the plan too", pages, clock, used, book)


if __name__ == "__main__":
    main()
