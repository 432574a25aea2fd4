"""Run by the Python of QGIS, without a window: what tests of the plugin want to know.

``python3 inside.py PLUGINS WHAT ARGUMENTS``: prints one line of JSON.
"""

import json
import sys
import threading
import time
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

APP = QgsApplication([], False)  # noqa: FBT003
APP.initQgis()
sys.path[:0] = ["/usr/share/qgis/python/plugins", sys.argv[1]]
from gridplan_qgis.provider import GridplanProvider  # noqa: E402
from processing.core.Processing import Processing  # noqa: E402
from processing.core.ProcessingConfig import ProcessingConfig  # noqa: E402

Processing.initialize()
PROVIDER = GridplanProvider()
APP.processingRegistry().addProvider(PROVIDER)


class Feedback(QgsProcessingFeedback):
    """Keeps what it is told."""

    def __init__(self):
        super().__init__()
        self.told, self.seen = [], []
        self.progressChanged.connect(self.seen.append)

    def pushWarning(self, text):  # noqa: N802
        self.told.append(["warning", text])

    def pushInfo(self, text):  # noqa: N802
        self.told.append(["info", text])

    def reportError(self, text, fatalError=False):  # noqa: ARG002, FBT002, N802, N803
        self.told.append(["error", text])


def run(name, parameters, feedback=None):
    context, feedback = QgsProcessingContext(), feedback or Feedback()
    context.setProject(QgsProject.instance())
    algorithm = APP.processingRegistry().createAlgorithmById(f"gridplan:{name}")
    results, is_done = algorithm.run(parameters, context, feedback)
    return results, is_done, context, feedback


def shown(context):
    """Load what an algorithm wants to show, as the toolbox does."""
    layers = {}
    for source, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(source, context)
        if details.postProcessor():
            details.postProcessor().postProcessLayer(layer, context, None)
        renderer = layer.renderer()
        categories = [c.value() for c in renderer.categories()] if hasattr(
            renderer, "categories") else []  # fmt: skip
        layers[details.outputName] = {
            "name": details.name, "rows": layer.featureCount(), "categories": categories,
            "labels": layer.labelsEnabled(),
        }  # fmt: skip
    return layers


def partition(out, layers):
    results, is_done, context, feedback = run(
        "partition", {**json.loads(layers), "OUT": out, "GPKG": f"{out}.gpkg"}
    )
    grids = QgsProcessingUtils.mapLayerFromString(results["GRIDS"], context)
    _, is_taken = grids.loadSldStyle(f"{out}.grids.sld")
    renderer = grids.renderer()
    rules = [one.label() for one in renderer.rootRule().children()] if is_taken else []
    return {"results": results, "done": is_done, "shown": shown(context), "sld": rules,
            "told": feedback.told, "seen": feedback.seen, "dragged": dragged(out),
            "labelled": [labelled(f"{out}/{name}") for name in (
                "grids.geojson", "grids.gpkg|layername=buildings")]}  # fmt: skip


def dragged(out):
    """Return how many rows of each layer of a plan are drawn by which rule."""
    drawn = {}
    for name in ("grids.geojson", "grids.gpkg|layername=grids", "grids.gpkg|layername=buildings"):
        layer = QgsVectorLayer(f"{out}/{name}", name, "ogr")
        renderer, context = layer.renderer(), QgsRenderContext()
        renderer.startRender(context, layer.fields())
        counts = {}
        for row in layer.getFeatures():
            context.expressionContext().setFeature(row)
            for label in renderer.legendKeysForFeature(row, context):
                counts[label] = counts.get(label, 0) + 1
        renderer.stopRender(context)
        drawn[name] = [layer.labelsEnabled(), counts]
    return drawn


def labelled(path):
    """Return the labels on a map of all of a layer."""
    layer = QgsVectorLayer(path, "grids", "ogr")
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(1400, 900))
    settings.setOutputDpi(96)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return [label.labelText for label in job.takeLabelingResults().allLabels()]


def cancel(out, layers):
    feedback = Feedback()
    threading.Timer(1.0, feedback.cancel).start()
    started = time.monotonic()
    _, is_done, _, _ = run("partition", {**json.loads(layers), "OUT": out}, feedback)
    return {"done": is_done, "seconds": time.monotonic() - started, "there": Path(out).exists()}


def memory(out, layers):
    """Plan from layers that no program can open: one in memory, one with a filter."""
    layers = json.loads(layers)
    file = QgsVectorLayer(layers["BUILDINGS"], "buildings", "ogr")
    held = QgsVectorLayer(f"Polygon?crs={file.crs().authid()}", "held", "memory")
    held.dataProvider().addAttributes(file.fields().toList())
    held.updateFields()
    rows = []
    for feature in file.getFeatures():
        row = QgsFeature(held.fields())
        row.setAttributes(feature.attributes())
        row.setGeometry(QgsGeometry(feature.geometry()))
        rows.append(row)
    held.dataProvider().addFeatures(rows)
    few = QgsVectorLayer(layers["COMMUNITIES"], "communities", "ogr")
    first = sorted(f["community_id"] for f in few.getFeatures())[0]
    few.setSubsetString(f"community_id = '{first}'")
    QgsProject.instance().addMapLayers([held, few])
    results, is_done, context, _ = run(
        "partition",
        {"BUILDINGS": held.id(), "COMMUNITIES": few, "OUT": out, "GPKG": f"{out}.gpkg"},
    )
    codes = [f["community_id"] for f in QgsProcessingUtils.mapLayerFromString(
        results["GRIDS"], context).getFeatures()]  # fmt: skip
    return {"done": is_done, "communities": sorted(set(codes)), "first": first}


def others(plan, folder, layers):
    """Run what needs a plan, and what must fail."""
    layers, found = json.loads(layers), {}
    log = Path(folder, "log.jsonl")
    log.write_text("", "utf-8")
    asked = {
        "check": {**layers, "OUT": f"{folder}/checked"},
        "audit": {"PLAN": plan, "PROFILE": "strict", "OUT": f"{folder}/audited"},
        "update": {"PLAN": plan, "OUT": f"{folder}/next"},
        "edit": {"PLAN": plan, "SCRIPT": str(log), "OUT": f"{folder}/edited"},
        "export": {"PLAN": plan, "TO": f"{folder}/city.fgb"},
    }
    for name, parameters in asked.items():
        found[name], is_done, _, feedback = run(
            name, {**parameters, **({} if name in ("check", "audit", "export") else
                                    {"GPKG": f"{folder}/{name}.gpkg"})},
        )  # fmt: skip
        assert is_done, (name, feedback.told)
    _, is_done, _, feedback = run("update", {"PLAN": folder, "OUT": f"{folder}/none"})
    assert not is_done
    found["refused"] = str(feedback.told[-1])
    ProcessingConfig.setSettingValue("GRIDPLAN_PATH", "/nowhere/gridplan")
    _, is_done, _, feedback = run("export", asked["export"])
    assert not is_done
    found["missing"] = str(feedback.told[-1])
    return found


sys.stdout.write(json.dumps(globals()[sys.argv[2]](*sys.argv[3:]), default=str) + "\n")
